/** The type of a copy of the composite builders (copies.ts). No import or export may stand at the top of this file. */
declare module '*&copy' {
  export const block: typeof import('./composite.ts').block;
  export const instruction: typeof import('./composite.ts').instruction;
}
