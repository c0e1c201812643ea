/** What namedtuple needs: the attributes are descriptors that give an item (values/itemfield.ts), and its repr. */
import { BAIL, Bail, OBJECT, PyItemField, PyTuple, TYPE, builtinFunction, mkstr, percentFormat, typeOf } from '../../values/mod.ts';
import type { Machine, PyBuiltin, Shortcut, Str } from '../../values/mod.ts';

export const itemField = (): PyBuiltin =>
  builtinFunction('collections', '_tuplegetter(index, doc, /)', {
    doc: 'A descriptor that gives an item of a tuple.',
    run: (_m, index, doc) => new PyItemField(index as number, doc!),
  });

/** Named tuples within each other whose repr native code writes; deeper ones have frames, which the recursion limit counts. */
const DEEPEST = 32;
const depth = { now: 0 };

/** The name, and `format % items`; BAIL where an item's repr needs Python. */
function written(m: Machine, name: string, format: string, items: PyTuple): Str | Bail {
  depth.now++;
  try {
    const text = percentFormat(m, format, items, false);
    return text instanceof Bail ? text : mkstr(name + text);
  } finally {
    depth.now--;
  }
}

/** The repr of a named tuple whose class leaves `__class__` as it is. */
export const namedRepr: Shortcut = (m, [self], _b, f) => {
  if (!(self instanceof PyTuple) || depth.now >= DEEPEST) return BAIL;
  const { cls } = self;
  const format = f.cells[0]?.v;
  if (typeof format !== 'string' || f.cells.length !== 1) return BAIL;
  if (typeOf(cls) !== TYPE || cls.attributeHooks() !== 0) return BAIL;
  return cls.keeps(OBJECT, '__class__') ? written(m, cls.name, format, self) : BAIL;
};
