/** The door of the snapshot room. */
export { loadCode, saveCode } from './codes.ts';
export { earlierPython } from './earlier.ts';
export { SnapshotFault } from './fault.ts';
export { restore } from './restore.ts';
export { save } from './save.ts';
export { FORMAT } from './table.ts';
export type { Table } from './table.ts';
