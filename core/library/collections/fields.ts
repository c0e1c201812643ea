/** What namedtuple needs: the attributes are descriptors that give an item (values/itemfield.ts). */
import { PyItemField, builtinFunction } from '../../values/mod.ts';
import type { PyBuiltin } from '../../values/mod.ts';

export const itemField = (): PyBuiltin =>
  builtinFunction('collections', '_tuplegetter(index, doc, /)', {
    doc: 'A descriptor that gives an item of a tuple.',
    run: (_m, index, doc) => new PyItemField(index as number, doc!),
  });

export const callerModule = (): PyBuiltin =>
  builtinFunction('collections', '_caller_module()', {
    doc: 'The name of the module whose code makes the class.',
    run(m) {
      const name = m.globals().getStr('__name__');
      return name === undefined ? '__main__' : name;
    },
  });
