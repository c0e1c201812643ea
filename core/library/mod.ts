/** The door of the library room: builtins, modules, and the Python that the package ships. */
export { absentModules, insteadOf } from './absent.ts';
export { similarName } from '../values/mod.ts';
export { OPERATORS, nodeRow, nodeRows } from './ast/grammar.ts';
export type { FieldRow, NodeRow } from './ast/grammar.ts';
export { LANGUAGE } from './language/mod.ts';
export { builtinClassNamed, moduleNames, hasPart, moduleShortcuts, moduleText } from './modules.ts';
export { builtinNamed, builtinsNamespace } from './namespace.ts';
import './standard.ts';
