/** The type of a copy of the composite builders (copies.ts). No import or export may stand at the top of this file. */
declare module '*&copy' {
  export const chain: typeof import('./composite.ts').chain;
  export const ended: typeof import('./composite.ts').ended;
  export const instruction: typeof import('./composite.ts').instruction;
  export const protectedBy: typeof import('./composite.ts').protectedBy;
  export const roundsBehind: typeof import('./composite.ts').roundsBehind;
}
