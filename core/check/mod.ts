/* The door of the room: what a checker is and says, and the stubs of what the interpreter has. */

export { diagnostic } from './diagnostic.ts';
export type {
  Annotation,
  CheckOptions,
  Detail,
  Diagnostic,
  Finding,
  Position,
  Range,
  Severity,
  TypeCheckEngine,
} from './diagnostic.ts';
export { check, examine, nativeEngine } from './engine.ts';
export { FORMATS, render } from './formats.ts';
export type { Checked, Format } from './formats.ts';
export { RULES } from './rules.ts';
export type { Rule } from './rules.ts';
export { STUB_MODULES, stubText } from './stubs/stubs.ts';
