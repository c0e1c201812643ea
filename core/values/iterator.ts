/**
 * The base of native iterators. `next` answers the next item, DONE after the last (and ever after), or BAIL: nothing has
 * happened, and the `__next__` of the iterator's class takes the step in Python. It throws what the step raises.
 *
 * A builtin that walks an iterator it did not make itself takes `mark` first, and goes back to it with `reset` before it
 * answers BAIL, so that its Python form finds all items again.
 */
import type { PyClass } from './classes.ts';
import { DONE, PyNative } from './objects.ts';
import type { Bail, Done, Out, PyValue } from './objects.ts';
import type { Machine } from './machine.ts';
import { defineType } from './rows.ts';
import type { Row } from './rows.ts';

/** A position to come back to; what it holds is the iterator's affair. */
export type Mark = readonly unknown[];

export abstract class NativeIterator extends PyNative {
  abstract next(m: Machine): PyValue | Done | Bail;
  /** Never answers BAIL. */
  get steady(): boolean {
    return true;
  }
  abstract mark(): Mark;
  abstract reset(mark: Mark): void;
  /** Number of items to come as far as known; -1 if there is no telling. */
  hint(): number {
    return -1;
  }
}

/** `__next__` as a row. */
export function nextRow(m: Machine, it: NativeIterator): Out {
  const v = it.next(m);
  return v === DONE ? m.raiseExc(m.exception('StopIteration')) : (v as PyValue | Bail);
}

/** The rows that every iterator has, and what else its type has. `python`: the step in Python, after BAIL. */
export function defineIterator<S extends NativeIterator>(
  cls: PyClass,
  accepts: (v: PyValue) => v is S & PyValue,
  hinted: boolean,
  rows: Readonly<Record<string, Row<S & PyValue>>> = {},
  python?: string,
): void {
  defineType<S & PyValue>(cls, accepts, {
    '__iter__(self, /)': {
      doc: `Return the iterator itself.

>>> it = iter([1])
>>> iter(it) is it
True`,
      run: (_m, self) => self,
    },
    '__next__(self, /)': {
      doc: `Return the next item, or raise StopIteration.

>>> next(iter([1]))
1`,
      run: (m, self) => nextRow(m, self),
      ...(python === undefined ? {} : { python }),
    },
    ...(hinted
      ? {
          '__length_hint__(self, /) -> int': {
            doc: `Return an estimate of the number of items to come.

>>> iter([1, 2]).__length_hint__()
2`,
            run: (_m: Machine, self: S) => Math.max(self.hint(), 0),
          },
        }
      : {}),
    ...rows,
  });
}
