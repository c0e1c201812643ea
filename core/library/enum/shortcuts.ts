/** The common cases of making an enumeration, without a step of Python: what they leave over is done by the Python beside them. */
import {
  Bail,
  CLASSMETHOD,
  PROPERTY,
  PyClass,
  PyClassMethod,
  PyDict,
  PyFunc,
  PyList,
  PyProperty,
  PyStatic,
  STATICMETHOD,
  builtinFunction,
  growSlots,
} from '../../values/mod.ts';
import type { PyBuiltin, PyValue } from '../../values/mod.ts';

/** `__name__`, but for `__order__`, which is another name for `_order_`. */
function isDunder(name: string): boolean {
  const n = name.length;
  return (
    n > 4 &&
    name.startsWith('__') &&
    name.endsWith('__') &&
    name[2] !== '_' &&
    name[n - 3] !== '_' &&
    name !== '__order__'
  );
}

/** Methods and the like: they are no members. */
function isMethod(v: PyValue): boolean {
  return (
    v instanceof PyFunc ||
    (v instanceof PyStatic && v.cls === STATICMETHOD) ||
    (v instanceof PyClassMethod && v.cls === CLASSMETHOD) ||
    (v instanceof PyProperty && v.cls === PROPERTY)
  );
}

const stored = (): PyBuiltin =>
  builtinFunction('enum', '_stored(space, names, values, key, value, /)', {
    doc: 'Store a new name of an enumeration, if its kind shows without asking: whether it did.',
    run(m, space, names, values, key, value) {
      if (typeof key !== 'string' || !(space instanceof PyDict)) return false;
      if (!isDunder(key)) {
        if (key.startsWith('_') || space.has(m, key) !== false) return false;
        if (!isMethod(value as PyValue)) {
          if (typeof value !== 'number' && typeof value !== 'string' && typeof value !== 'bigint') return false;
          if (!(names instanceof PyDict && values instanceof PyList)) return false;
          if (values.items.length >= m.caps.list || names.set(m, key, null) instanceof Bail) return false;
          values.items.push(value);
          growSlots(1);
        }
      }
      return !(space.set(m, key, value as PyValue) instanceof Bail);
    },
  });

const inherits = (): PyBuiltin =>
  builtinFunction('enum', '_inherits(cls, name, /)', {
    doc: 'Whether a base of a class has an attribute of that name.',
    run(m, cls, name) {
      const { mro } = cls as PyClass;
      m.work(mro.length);
      return mro.some((base, i) => i > 0 && base.own().has(name as string));
    },
  });

export const shortcuts = (): PyBuiltin[] => [stored(), inherits()];
