/** Builtin functions by the names that snapshots use. */
import { PyBuiltin, Raise } from '../values/mod.ts';
import { wiring } from './wiring.ts';

/** The builtin function of a module. Throws when there is none. */
export function builtinNamed(module: string, name: string): PyBuiltin {
  const v = wiring.builtinNamed(module, name);
  if (v instanceof PyBuiltin) return v;
  throw new Raise('SystemError', `no builtin ${module}.${name}`);
}
