/** Constants of the IR as values. */
import type { Constant, ObjectConstant } from '../code/mod.ts';
import { FROZENSET, TUPLE } from './classes.ts';
import type { Machine } from './machine.ts';
import { ELLIPSIS, NOT_IMPLEMENTED, PyBytes, PyComplex, PyFloat, PyTuple } from './objects.ts';
import type { PyValue } from './objects.ts';
import { PySet } from './set.ts';
import { fromCodePoints, mkstr } from './text.ts';

/** The values of constants that are objects: each is made once, so that all forms of a code have the same one. */
const VALUES: WeakMap<object, PyValue> = new WeakMap();
/** And back: a saved run says which of its objects are constants. */
const CONSTANTS: WeakMap<object, ObjectConstant> = new WeakMap();

/** The constant that an object is the value of. */
export function constantOf(o: object): ObjectConstant | undefined {
  return CONSTANTS.get(o);
}

/** The value of a constant, always the same object. */
export function constantValue(m: Machine, c: Constant): PyValue {
  if (c === null || typeof c === 'boolean' || typeof c === 'number' || typeof c === 'bigint') return c;
  if (typeof c === 'string') return mkstr(c);
  let v = VALUES.get(c);
  if (v === undefined) {
    v = made(m, c);
    VALUES.set(c, v);
    if (v instanceof PyTuple || v instanceof PyBytes || v instanceof PyComplex || v instanceof PySet) CONSTANTS.set(v, c);
  }
  return v;
}

function made(m: Machine, c: Exclude<Constant, null | boolean | number | bigint | string>): PyValue {
  switch (c.type) {
    case 'float':
      return new PyFloat(c.value);
    case 'complex':
      return new PyComplex(0, c.imag);
    case 'bytes':
      return new PyBytes(c.value);
    case 'ellipsis':
      return ELLIPSIS;
    case 'notimplemented':
      return NOT_IMPLEMENTED;
    case 'codepoints':
      return fromCodePoints(c.value);
    case 'tuple':
      return new PyTuple(TUPLE, c.items.map((i) => constantValue(m, i)));
    case 'frozenset': {
      const set = new PySet(FROZENSET);
      for (const item of c.items) set.add(m, constantValue(m, item));
      // All runs of a code share the set: none of them is to find it in another form than the others.
      set.toDict().freeIndex(m);
      return set;
    }
  }
}
