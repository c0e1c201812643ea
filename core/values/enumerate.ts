/** enumerate: pairs of a count and an item. Native as long as the iterator inside is. */
import { allocate } from './heap.ts';
import { TUPLE, builtinClass } from './classes.ts';
import type { PyClass } from './classes.ts';
import { makeGeneric } from './genericalias.ts';
import { index } from './index.ts';
import { add } from './integer.ts';
import { intrinsic } from './intrinsics.ts';
import { iterate } from './iterate.ts';
import { NativeIterator, defineIterator } from './iterator.ts';
import type { Mark } from './iterator.ts';
import { kind } from './kinds.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, DONE, PyTuple } from './objects.ts';
import type { Done, Int, PyValue, Slots } from './objects.ts';
import { defineType } from './rows.ts';

export const ENUMERATE: PyClass = builtinClass('enumerate', undefined, 'native', true);

export class Enumerate extends NativeIterator {
  cls: PyClass;
  inst: Slots | null = null;
  inner: PyValue;
  count: Int;
  constructor(cls: PyClass, inner: PyValue, count: Int) {
    super();
    this.cls = cls;
    this.inner = inner;
    this.count = count;
    allocate(2);
  }
  override get steady(): boolean {
    return this.inner instanceof NativeIterator && this.inner.steady;
  }
  next(m: Machine): PyValue | Done | Bail {
    if (!(this.inner instanceof NativeIterator)) return BAIL;
    const v = this.inner.next(m);
    return v === DONE || v instanceof Bail ? (v as Done | Bail) : this.pair(v as PyValue);
  }
  pair(v: PyValue): PyTuple {
    const n = this.count;
    this.count = add(n, 1);
    return new PyTuple(TUPLE, [n, v]);
  }
  mark(): Mark {
    return [this.inner instanceof NativeIterator ? this.inner.mark() : null, this.count];
  }
  reset(mark: Mark): void {
    if (this.inner instanceof NativeIterator) this.inner.reset(mark[0] as Mark);
    this.count = mark[1] as Int;
  }
}
kind('enumerate', Enumerate, () => new Enumerate(ENUMERATE, null, 0), {
  cls: 'cls',
  inst: 'slots',
  inner: 'value',
  count: 'int',
});

intrinsic('new_enumerate', 1, (_m, cls, inner, count) => new Enumerate(cls as PyClass, inner!, count as Int));
intrinsic('enumerate_inner', 1, (_m, e) => (e as Enumerate).inner);
intrinsic('enumerate_pair', 1, (_m, e, v) => (e as Enumerate).pair(v!));

defineIterator<Enumerate>(
  ENUMERATE,
  (v): v is Enumerate => v instanceof Enumerate,
  false,
  {},
  `
def __next__(self, /):
    return $enumerate_pair(self, next($enumerate_inner(self)))
`,
);
defineType(
  ENUMERATE,
  (v): v is Enumerate => v instanceof Enumerate,
  {},
  {
    '__new__(cls, iterable: Iterable, start: SupportsIndex = 0)': {
      doc: `Return an iterator of pairs: a count, beginning with start, and an item.

>>> list(enumerate('ab', 1))
[(1, 'a'), (2, 'b')]`,
      style: 'clinic',
      run(m, cls, iterable, start) {
        const n = index(m, start!);
        if (n instanceof Bail) return n;
        const it = iterate(m, iterable!);
        return it instanceof Bail ? it : new Enumerate(cls, it, n);
      },
      python: `
def __new__(cls, iterable, start=0):
    start = $index_result($as_index(start))
    return $new_enumerate(cls, iter(iterable), start)
`,
    },
  },
);
makeGeneric(ENUMERATE);
