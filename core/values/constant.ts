/** Constants of the IR as values. */
import type { Constant } from '../code/mod.ts';
import { FROZENSET, TUPLE } from './classes.ts';
import { ELLIPSIS, NOT_IMPLEMENTED, PyBytes, PyComplex, PyFloat, PyTuple } from './objects.ts';
import type { PyValue } from './objects.ts';
import { frozensetOf } from './set.ts';
import { fromCodePoints, mkstr } from './text.ts';

/** The value of a constant; a new object for each call where the type has identity. */
export function constantValue(c: Constant): PyValue {
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
      return new PyTuple(TUPLE, c.items.map(constantValue));
    case 'frozenset':
      return frozensetOf(FROZENSET, c.items.map(constantValue));
  }
}
