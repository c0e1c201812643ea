/** Subscripts: o[k], o[k] = v, del o[k]. Exact built-in types here, others through their special methods. */
import { DICT, LIST, PyClass, TUPLE } from './classes.ts';
import { NSDICT, PyDict } from './dict.ts';
import { changeFault } from './dictviews.ts';
import { classItem } from './genericalias.ts';
import { asIndex, sizeIndex } from './index.ts';
import type { Machine } from './machine.ts';
import { Bail, PyBytes, PyList, PyMemory, PyStr, PyTuple } from './objects.ts';
import type { Out, PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import { PyBuiltin } from './rows.ts';
import { callMethod } from './special.ts';
import { strAt } from './text.ts';
import { typeName, typeOf } from './typeof.ts';

/** o[k]; undefined: an exception is pending. */
export function getItem(m: Machine, o: PyValue, k: PyValue): Out {
  if (o instanceof PyDict) {
    if (o.cls === DICT || o.cls === NSDICT) {
      const v = o.get(m, k);
      return v === undefined ? keyError(m, k) : v;
    }
    if (hasItemsOfDict(o.cls)) {
      const v = o.get(m, k);
      // Of a key that is missing the class may say more.
      if (v !== undefined) return v;
    }
  } else if (typeof k === 'number') {
    if (o instanceof PyList) {
      if (o.cls === LIST) {
        const v = o.items[k < 0 ? k + o.items.length : k];
        return v === undefined ? m.raise('IndexError', 'list index out of range') : v;
      }
    } else if (o instanceof PyTuple) {
      if (o.cls === TUPLE) {
        const v = o.items[k < 0 ? k + o.items.length : k];
        return v === undefined ? m.raise('IndexError', 'tuple index out of range') : v;
      }
    } else if (typeof o === 'string') {
      const i = k < 0 ? k + o.length : k;
      if (i < 0 || i >= o.length) return m.raise('IndexError', 'string index out of range');
      return o[i]!;
    } else if (o instanceof PyStr) {
      const i = k < 0 ? k + o.n : k;
      if (i < 0 || i >= o.n) return m.raise('IndexError', 'string index out of range');
      return strAt(o, i);
    } else if (o instanceof PyBytes) {
      const v = o.b[k < 0 ? k + o.b.length : k];
      if (v !== undefined) return v;
    } else if (o instanceof PyMemory && o.cls.builtin) {
      const v = o.item(k);
      if (v !== undefined) return v;
    }
  }
  const method = typeOf(o).lookup('__getitem__');
  if (method === undefined) {
    if (o instanceof PyClass) return classItem(m, o, k);
    return m.raise('TypeError', `'${typeName(o)}' object is not subscriptable`);
  }
  return callMethod(m, method, o, k);
}

/** o[k] = v; answers null. */
export function setItem(m: Machine, o: PyValue, k: PyValue, v: PyValue): null | Bail | undefined {
  if (o instanceof PyDict) {
    if (o.cls === DICT || o.cls === NSDICT) return o.set(m, k, v) ?? null;
    if (hasItemsOfDict(o.cls)) return setKey(m, o, k, v);
  }
  if (o instanceof PyList && o.cls === LIST && typeof k === 'number') {
    const i = k < 0 ? k + o.items.length : k;
    if (i < 0 || i >= o.items.length) return m.raise('IndexError', 'list assignment index out of range');
    o.items[i] = v;
    return null;
  }
  if (o instanceof PyMemory && o.cls.builtin && typeof k === 'number' && o.setItem(k, v)) return null;
  const method = typeOf(o).lookup('__setitem__');
  if (method === undefined) {
    if (hasOther(o, '__delitem__')) return m.raise('AttributeError', '__setitem__');
    byIndex(m, o, k);
    return m.raise('TypeError', `'${typeName(o)}' object does not support item assignment`);
  }
  const out = callMethod(m, method, o, k, v);
  return out instanceof Bail ? out : null;
}

/** o[k] = v of a dict, be it of a subclass. */
export function setKey(m: Machine, o: PyDict, k: PyValue, v: PyValue): null | Bail {
  try {
    return o.set(m, k, v) ?? null;
  } catch (e) {
    throw changeFault(o, e);
  }
}

/** Whether o[k], of a key that is there, and o[k] = v mean in a subclass of dict what they mean in dict. */
function hasItemsOfDict(cls: PyClass): boolean {
  if (cls.itemsVersion === cls.version) return true;
  if (!cls.keeps(DICT, '__getitem__') || !cls.keeps(DICT, '__setitem__')) return false;
  cls.itemsVersion = cls.version;
  return true;
}

/** del o[k]; answers null. */
export function delItem(m: Machine, o: PyValue, k: PyValue): null | Bail | undefined {
  if (o instanceof PyDict && (o.cls === DICT || o.cls === NSDICT)) {
    const v = o.delete(m, k);
    if (v === undefined) return keyError(m, k);
    return v instanceof Bail ? v : null;
  }
  const method = typeOf(o).lookup('__delitem__');
  if (method === undefined) {
    if (hasOther(o, '__setitem__')) return m.raise('AttributeError', '__delitem__');
    const not = byIndex(m, o, k) ? "doesn't" : 'does not';
    return m.raise('TypeError', `'${typeName(o)}' object ${not} support item deletion`);
  }
  const out = callMethod(m, method, o, k);
  return out instanceof Bail ? out : null;
}

/** PyMapping_Check: what can be subscripted. A deque is a sequence and nothing more. */
export function isMapping(v: PyValue): boolean {
  const f = typeOf(v).lookup('__getitem__');
  return f !== undefined && !(f instanceof PyBuiltin && f.owner?.name === 'collections.deque');
}

/** Whether a class has what CPython calls tp_as_sequence, be it empty, as it is in all classes of the program. */
export function hasSequenceSlots(cls: PyClass): boolean {
  return !cls.builtin || cls.lookup('__contains__') !== undefined || cls.lookup('__len__') !== undefined;
}

/** Whether a class of the program has one of the two methods that are one slot in CPython: then the other is looked for by name. */
function hasOther(o: PyValue, name: string): boolean {
  const cls = typeOf(o);
  return !cls.builtin && cls.lookup(name) !== undefined;
}

/**
 * Whether CPython takes `k` for an index of `o`, which has no items to set or delete, and so complains first of one that is too
 * large. An `__index__` in Python is not asked.
 */
function byIndex(m: Machine, o: PyValue, k: PyValue): boolean {
  if (!hasSequenceSlots(typeOf(o))) return false;
  const index = asIndex(m, k);
  if (index === undefined) return false;
  if (!(index instanceof Bail)) sizeIndex(index, k);
  return true;
}

/** KeyError(k), pending. */
export function keyError(m: Machine, k: PyValue): undefined {
  return m.raiseExc(m.exception('KeyError', k));
}

/** The TypeError of a sequence for a subscript that is neither integer nor slice. */
export function badSubscript(what: string, k: PyValue): Raise {
  return new Raise('TypeError', `${what} indices must be integers or slices, not ${typeName(k)}`);
}
