/** Truth of a value: False, None, zero and empty containers are false (https://docs.python.org/3/library/stdtypes.html#truth). */
import { DICT, FROZENSET, LIST, OBJECT, SET, TUPLE } from './classes.ts';
import { NSDICT, PyDict } from './dict.ts';
import { shipped } from './intrinsics.ts';
import { heldLength, lengthResult } from './length.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, PyBytes, PyComplex, PyFloat, PyInst, PyList, PyRange, PyStr, PyTuple } from './objects.ts';
import type { PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import { rangeLength } from './progression.ts';
import { PySet } from './set.ts';
import { askMethod, callMethod, standingFor } from './special.ts';
import { typeName, typeOf } from './typeof.ts';

/** `asks`: functions of the program may be asked; not where the machine calls them as well (operators). */
export function truth(m: Machine, v: PyValue, asks: boolean = true): boolean | Bail {
  switch (typeof v) {
    case 'boolean':
      return v;
    case 'number':
      return v !== 0;
    case 'string':
      return v.length > 0;
    case 'bigint':
      return true;
  }
  if (v === null) return false;
  if (v instanceof PyInst) return bySpecial(m, v, asks);
  if (v instanceof PyList && v.cls === LIST) return v.items.length > 0;
  if (v instanceof PyDict && (v.cls === DICT || v.cls === NSDICT)) return v.live > 0;
  if (v instanceof PyTuple && v.cls === TUPLE) return v.items.length > 0;
  if (v instanceof PyFloat) return v.v !== 0;
  if (v instanceof PyStr) return true;
  if (v instanceof PySet && (v.cls === SET || v.cls === FROZENSET)) return v.size > 0;
  if (v instanceof PyBytes) return v.b.length > 0;
  if (v instanceof PyComplex) return v.re !== 0 || v.im !== 0;
  if (v instanceof PyRange) return rangeLength(v) !== 0;
  if (v instanceof PyDict && v.cls.keeps(DICT, '__bool__') && v.cls.keeps(DICT, '__len__')) return v.live > 0;
  const held = heldLength(v);
  if (held >= 0) return held > 0;
  const plain = standingFor(v, '__bool__', '__len__');
  return plain === v ? bySpecial(m, v, asks) : truth(m, plain);
}

function bySpecial(m: Machine, v: PyValue, asks: boolean): boolean | Bail {
  const call = asks ? askMethod : callMethod;
  const cls = typeOf(v);
  const bool = cls.lookup('__bool__');
  if (bool !== undefined) {
    const out = call(m, bool, v);
    if (out === BAIL || typeof out === 'boolean') return out as boolean | Bail;
    throw new Raise('TypeError', `__bool__ should return bool, returned ${typeName(out as PyValue)}`);
  }
  const len = cls.lookup('__len__');
  if (len === undefined || cls === OBJECT) return true;
  const out = call(m, len, v);
  const n = out === BAIL ? BAIL : lengthResult(m, out as PyValue);
  return n instanceof Bail ? n : n !== 0;
}

/** Truth by what a `__len__` answered that is no int. */
shipped(
  'length_truth',
  `
def length_truth(n):
    return $length_result($as_index(n)) != 0
`,
);
