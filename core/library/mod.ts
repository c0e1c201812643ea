/** The door of the library room: builtins, modules, and the Python that the package ships. */
export { LANGUAGE } from './language.ts';
export { builtinNamed, builtinsNamespace, findModule } from './namespace.ts';
