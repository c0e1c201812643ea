/** len(). */
import { BYTEARRAY, DICT, FROZENSET, LIST, SET, TUPLE } from './classes.ts';
import { NSDICT, PyDict } from './dict.ts';
import type { Machine } from './machine.ts';
import { SSIZE_MAX, index } from './index.ts';
import { Bail, PyByteArray, PyBytes, PyList, PyNative, PyRange, PyStr, PyTuple } from './objects.ts';
import type { Int, PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import { rangeLength } from './progression.ts';
import { PySet } from './set.ts';
import { askMethod } from './special.ts';
import { typeName, typeOf } from './typeof.ts';

/** len(v). Throws TypeError for values without a length. */
export function length(m: Machine, v: PyRange): Int;
export function length(m: Machine, v: PyValue): Int | Bail;
export function length(m: Machine, v: PyValue): Int | Bail {
  const n = lengthIfAny(m, v);
  if (n === undefined) throw noLength(v);
  return n;
}

export function noLength(v: PyValue): Raise {
  return new Raise('TypeError', `object of type '${typeName(v)}' has no len()`);
}

/** How many items a container of the library holds, where that is known at once; else -1. */
export function heldLength(v: PyValue): number {
  return v instanceof PyNative ? v.heldLength() : -1;
}

/** len(v); undefined if it has none. */
export function lengthIfAny(m: Machine, v: PyValue): Int | Bail | undefined {
  if (typeof v === 'string') return v.length;
  if (v instanceof PyList && v.cls === LIST) return v.items.length;
  if (v instanceof PyDict && (v.cls === DICT || v.cls === NSDICT || v.cls.keeps(DICT, '__len__'))) return v.live;
  if (v instanceof PyTuple && v.cls === TUPLE) return v.items.length;
  if (v instanceof PyStr) return v.n;
  if (v instanceof PySet && (v.cls === SET || v.cls === FROZENSET)) return v.size;
  if (v instanceof PyBytes) return v.b.length;
  if (v instanceof PyByteArray && v.cls === BYTEARRAY) return v.n;
  if (v instanceof PyRange) {
    const n = rangeLength(v);
    if (n > SSIZE_MAX) throw new Raise('OverflowError', 'Python int too large to convert to C ssize_t');
    return n;
  }
  const held = heldLength(v);
  if (held >= 0) return held;
  const method = typeOf(v).lookup('__len__');
  if (method === undefined) return undefined;
  const out = askMethod(m, method, v);
  return out instanceof Bail ? out : lengthResult(m, out);
}

/** Checks what a `__len__` answered: an int, or what `__index__` makes one. */
export function lengthResult(m: Machine, out: PyValue): Int | Bail {
  const n = index(m, out);
  if (n instanceof Bail) return n;
  if (n > SSIZE_MAX) throw new Raise('OverflowError', "cannot fit 'int' into an index-sized integer");
  if (n < 0) throw new Raise('ValueError', '__len__() should return >= 0');
  return n;
}
