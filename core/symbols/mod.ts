/* The door of the room: the scopes of a tree, and the compiler's SyntaxErrors. */

export { scopesOf } from './symbols.ts';
export type { CollectOptions } from './collect.ts';
export { futureFault, isDocstring } from './future.ts';
export { reject, syntaxError } from './reject.ts';
export {
  ANNOT,
  AT_CELL,
  AT_FREE,
  AT_GLOBAL,
  AT_GLOBAL_EXPLICIT,
  AT_LOCAL,
  BINDS,
  BOUND,
  FREE_CLASS,
  GLOBAL,
  IMPORT,
  LOCAL,
  mangle,
  NONLOCAL,
  PARAM,
  SHIFT,
  TYPE_PARAM,
  USE,
  Scope,
} from './scope.ts';
export type { ComprehensionKind, Directive, Kill, ScopeKind, Table } from './scope.ts';
