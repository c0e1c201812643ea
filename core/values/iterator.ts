/**
 * The base of native iterators. `next` answers the next item, DONE after the last (and ever after), or BAIL: nothing has
 * happened, and the `__next__` of the iterator's class takes the step in Python. It throws what the step raises.
 *
 * A builtin that walks an iterator it did not make itself takes `mark` first, and goes back to it with `reset` before it
 * answers BAIL, so that its Python form finds all items again.
 */
import type { Machine } from './machine.ts';
import { PyNative } from './objects.ts';
import type { Bail, Done, PyValue } from './objects.ts';

/** A position to come back to; what it holds is the iterator's affair. */
export type Mark = readonly unknown[];

export abstract class PyIterator extends PyNative {
  abstract next(m: Machine): PyValue | Done | Bail;
  /** Never answers BAIL. */
  abstract get steady(): boolean;
  abstract mark(): Mark;
  abstract reset(mark: Mark): void;
  /** Number of items to come as far as known, for `__length_hint__`. */
  abstract hint(): number;
}
