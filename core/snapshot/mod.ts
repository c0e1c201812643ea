/** The door of the snapshot room. */
export { save } from './save.ts';
export { SnapshotFault, restore } from './restore.ts';
export { FORMAT } from './table.ts';
export type { Table } from './table.ts';
