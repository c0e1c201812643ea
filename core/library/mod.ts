/** The door of the library room: builtins, modules, and the Python that the package ships. */
import type { Ns, PyModule, PyValue } from '../values/mod.ts';
import { builtinsNamespaceOf } from './namespace.ts';
import { BUILTIN_FUNCTIONS } from './builtins/mod.ts';

export { LANGUAGE } from './language.ts';

export function builtinsNamespace(): Ns {
  return builtinsNamespaceOf(() => BUILTIN_FUNCTIONS.map((f) => [f.name, f] as const));
}

export function findModule(_name: string): PyModule | undefined {
  return undefined;
}

/** A builtin function of a module by name. */
export function builtinNamed(module: string, name: string): PyValue | undefined {
  return module === 'builtins' ? builtinsNamespace().cells.get(name)?.v : findModule(module)?.dict.getStr(name);
}
