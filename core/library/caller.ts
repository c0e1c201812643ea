/** What modules ask of the code that called their Python. */
import { builtinFunction } from '../values/mod.ts';
import type { PyBuiltin } from '../values/mod.ts';

/** `_caller_module()` of a module whose functions make classes. */
export const callerModule = (module: string): PyBuiltin =>
  builtinFunction(module, '_caller_module()', {
    doc: 'The name of the module whose code makes the class.',
    run(m) {
      const name = m.globals().getStr('__name__');
      return name === undefined ? '__main__' : name;
    },
  });
