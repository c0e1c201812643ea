/** For modules whose classes are Python here and C in CPython: there a program cannot change them. */
import { PyClass, PyTuple, builtinFunction } from '../values/mod.ts';
import type { PyBuiltin } from '../values/mod.ts';

export function sealing(module: string): PyBuiltin {
  return builtinFunction(module, '_seal(*classes)', {
    doc: 'Attributes of these classes can be set no more.',
    run(_m, classes) {
      for (const cls of (classes as PyTuple).items) if (cls instanceof PyClass) cls.sealed = true;
      return null;
    },
  });
}
