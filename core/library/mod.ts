/** The door of the library room: builtins, modules, and the Python that the package ships. */
export { LANGUAGE } from './language.ts';
export { builtinClassNamed, moduleNames, moduleText } from './modules.ts';
export { builtinNamed, builtinsNamespace } from './namespace.ts';
import './standard.ts';
