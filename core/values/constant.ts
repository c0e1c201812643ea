/** Constants of the IR as values. */
import type { Constant } from '../code/mod.ts';
import { FROZENSET, TUPLE } from './classes.ts';
import type { Machine } from './machine.ts';
import { ELLIPSIS, NOT_IMPLEMENTED, PyBytes, PyComplex, PyFloat, PyTuple } from './objects.ts';
import type { PyValue } from './objects.ts';
import { PySet } from './set.ts';
import { fromCodePoints, mkstr } from './text.ts';

/** The value of a constant; a new object for each call where the type has identity. */
export function constantValue(m: Machine, c: Constant): PyValue {
  if (c === null || typeof c === 'boolean' || typeof c === 'number' || typeof c === 'bigint') return c;
  if (typeof c === 'string') return mkstr(c);
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
      return set;
    }
  }
}
