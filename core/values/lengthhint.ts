/** The length that an iterable promises (`__length_hint__`): lists ask for it before they take the items, and a program sees it. */
import { intrinsic, shipped } from './intrinsics.ts';
import { SequenceIterator } from './iterators.ts';
import type { Machine } from './machine.ts';
import { PyFunc } from './objects.ts';
import type { PyValue } from './objects.ts';
import { Reversed } from './reversed.ts';
import { PyBuiltin } from './rows.ts';
import { askMethod } from './special.ts';
import { typeOf } from './typeof.ts';

/** Asks for the length that an iterable promises, as CPython does before it fills a list. */
shipped(
  'length_hint',
  `
def length_hint(v):
    if $method(v, '__len__') is not None:
        try:
            len(v)
            return
        except TypeError:
            pass
    f = $method(v, '__length_hint__')
    if f is not None:
        try:
            n = f()
        except TypeError:
            return
        if n is NotImplemented:
            return
        if not $is_int(n):
            raise TypeError(f'__length_hint__ must be an integer, not {$type_name(n)}')
        if n < 0:
            raise ValueError('__length_hint__() should return >= 0')
`,
);
/** Whether a `__len__` or `__length_hint__` of the program would be asked. */
export function hints(v: PyValue): boolean {
  // These ask the sequence that they walk over.
  if (v instanceof SequenceIterator || v instanceof Reversed) return v.sequence !== undefined && hints(v.sequence);
  const cls = typeOf(v);
  if (cls.builtin) return false;
  const asked = cls.lookup('__len__') ?? cls.lookup('__length_hint__');
  return asked !== undefined && !(asked instanceof PyBuiltin);
}

/** The same, unless that is a `__len__` which only looks: it is asked at once, and a length is all that it has to answer. */
export function hintsByCall(m: Machine, v: PyValue): boolean {
  if (!hints(v)) return false;
  const method = typeOf(v).lookup('__len__');
  if (!(method instanceof PyFunc)) return true;
  const n = askMethod(m, method, v);
  return !(typeof n === 'number' && n >= 0);
}
intrinsic('hints', 1, (m, v) => hintsByCall(m, v!));
