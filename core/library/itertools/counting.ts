/** count, cycle, repeat, islice, batched, pairwise, tee. */
import {
  BAIL,
  Bail,
  DONE,
  NativeIterator,
  PyComplex,
  PyList,
  PyTuple,
  Raise,
  allocate,
  ask,
  bare,
  SLOT_SIZE,
  grow,
  intrinsic,
  iterate,
  size,
  sizeAsInt,
  sourceOf,
  stepperOf,
  truth,
  typeOf,
  whenGivenUp,
} from '../../values/mod.ts';
import type { Int, Machine, Out, PyClass, PyValue, Step } from '../../values/mod.ts';
import { Itertool, defineTools, itemsOf, listOf, toolClass, tupleOf } from './iterator.ts';
import type { State } from './iterator.ts';

const isIterator = (v: PyValue | undefined): boolean => v !== undefined && v !== null;
const isCount = (v: PyValue | undefined): v is number => typeof v === 'number' && Number.isSafeInteger(v);

function isNumber(v: PyValue): boolean {
  const cls = typeOf(v);
  return cls.find('__index__') !== null || cls.find('__float__') !== null || bare(v) instanceof PyComplex;
}

/** A size that must not be negative, as islice takes it; undefined for None. */
function bound(m: Machine, v: PyValue, message: string): number | Bail | undefined {
  if (v === null) return undefined;
  let n: number | Bail;
  try {
    n = size(m, v);
  } catch (e) {
    if (e instanceof Raise) throw new Raise('ValueError', message);
    throw e;
  }
  if (typeof n === 'number' && n < 0) throw new Raise('ValueError', message === STOP && n < -1 ? INDICES : message);
  return n;
}

const INDICES = 'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.';
const STOP = 'Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.';
const STEP = 'Step for islice() must be a positive integer or None.';

/** Start, stop (-1: none) and step out of the arguments behind the iterable. */
function sliceBounds(m: Machine, given: readonly PyValue[]): [start: number, stop: number, step: number] | Bail {
  const n = given.length + 1;
  if (n < 2) throw new Raise('TypeError', `islice expected at least 2 arguments, got ${n}`);
  if (n > 4) throw new Raise('TypeError', `islice expected at most 4 arguments, got ${n}`);
  const stop = bound(m, n === 2 ? given[0]! : given[1]!, STOP);
  const start = n === 2 ? 0 : bound(m, given[0]!, INDICES);
  const step = n < 4 ? 1 : bound(m, given[2]!, STEP);
  if (stop instanceof Bail || start instanceof Bail || step instanceof Bail) return BAIL;
  if (step === 0) throw new Raise('ValueError', STEP);
  return [start ?? 0, stop ?? -1, step ?? 1];
}
intrinsic('islice_bounds', 1, (m, given) => {
  const bounds = sliceBounds(m, (given as PyTuple).items);
  return tupleOf(bounds instanceof Bail ? [] : bounds);
});
intrinsic('indexes', 1, (_m, v) => v !== null && typeOf(v!).find('__index__') !== null);

function newSlice(m: Machine, cls: PyClass, args: readonly PyValue[]): Out {
  if (args.length === 0) return m.raise('TypeError', 'islice expected at least 2 arguments, got 0');
  const bounds = sliceBounds(m, args.slice(1));
  if (bounds instanceof Bail) return BAIL;
  const it = sourceOf(m, args[0]!);
  return it instanceof Bail ? BAIL : new Itertool('islice', cls, [it, ...bounds, 0]);
}

/**
 * islice: the iterator, the next index wanted (the stop, once that comes first; the start may be behind the stop, and all before it is
 * taken then), the stop (-1: none), the step, the number of items seen.
 */
function stepSlice(m: Machine, v: State, step: Step | null): PyValue | typeof DONE | Bail {
  const it = v[0];
  if (it === null) return DONE;
  const next = v[1] as number;
  const stop = v[2] as number;
  for (let n = 1; (v[4] as number) < next; n++) {
    const item = step === null ? ask(m, it) : step();
    if (item instanceof Bail) return item;
    if (item === DONE) return end(v);
    v[4] = (v[4] as number) + 1;
    if ((n & 15) === 0) m.charge(16);
  }
  if (stop >= 0 && next >= stop) return end(v);
  const item = step === null ? ask(m, it) : step();
  if (item instanceof Bail) return item;
  if (item === DONE) return end(v);
  v[4] = (v[4] as number) + 1;
  const after = next + (v[3] as number);
  v[1] = stop >= 0 && after > stop ? stop : after;
  return item;
}

function end(v: State): typeof DONE {
  v[0] = null;
  return DONE;
}

/** A step of cycle while its iterator gives items: `item`, which is kept. */
function keepsOn(m: Machine, v: State, item: PyValue | typeof DONE | Bail): PyValue | typeof DONE | Bail {
  if (item instanceof Bail) return item;
  if (item === DONE) {
    v[0] = null;
    return turn(v);
  }
  const saved = itemsOf(v[1]);
  if (saved.length >= m.caps.list) throw new Raise('MemoryError', '');
  grow(SLOT_SIZE);
  // A builtin may walk it where no frame shows it.
  if ((saved.push(item as PyValue) & 1023) === 0) m.growing(v[1] as PyList);
  return item;
}

/** A step of cycle once its iterator has ended. */
function turn(v: State): PyValue | typeof DONE {
  const saved = itemsOf(v[1]);
  const n = saved.length;
  if (n === 0) return DONE;
  const i = v[2] as number;
  v[2] = i + 1 >= n ? 0 : i + 1;
  return saved[i < n ? i : 0]!;
}

/** The item before the next one of pairwise; DONE at its end. */
function pairBegun(v: State, step: Step): PyValue | typeof DONE {
  if (v[0] === null) return DONE;
  if (v[1] instanceof PyTuple) return v[1].items[0]!;
  const first = step();
  if (first === DONE) return end(v);
  v[1] = tupleOf([first as PyValue]);
  return first as PyValue;
}

/** The first int that is no JavaScript number. */
const FIRST_BIG = BigInt(Number.MAX_SAFE_INTEGER) + 1n;

/** A step of repeat. */
function again(v: State): PyValue | typeof DONE {
  const n = v[1] as Int;
  if (n === 0) return DONE;
  if (n > 0) v[1] = typeof n === 'number' ? n - 1 : n === FIRST_BIG ? Number.MAX_SAFE_INTEGER : n - 1n;
  return v[0]!;
}

export function defineCounting(): void {
  defineTools(
    {
      name: 'count',
      pure: true,
      steady: (v) =>
        typeof v[0] === 'number' && typeof v[1] === 'number' && Math.abs(v[0]) < 2 ** 52 && Math.abs(v[1]) < 2 ** 20,
      doc: '',
      check: () => true,
      step(_m, v) {
        const [n, by] = v;
        if (typeof n !== 'number' || typeof by !== 'number') return BAIL;
        const next = n + by;
        if (!Number.isSafeInteger(next)) return BAIL;
        v[0] = next;
        return n;
      },
      python: `
def __next__(self, /):
    n = $it(self, 0)
    $it_set(self, 0, n + $it(self, 1))
    return n
`,
      rows: {
        '__repr__(self, /) -> str': {
          doc: 'Return repr(self).',
          python: `
def __repr__(self, /):
    start, step = $it(self, 0), $it(self, 1)
    if type(step) is int and step == 1:
        return f'{type(self).__name__}({start!r})'
    return f'{type(self).__name__}({start!r}, {step!r})'
`,
        },
      },
      statics: {
        '__new__(cls, start=0, step=1)': {
          style: 'clinic',
          doc: `Return a count object whose .__next__() method returns consecutive values.

>>> from itertools import count, islice
>>> list(islice(count(10, 5), 3))
[10, 15, 20]`,
          run(m, cls, start, step) {
            if (!isNumber(start!) || !isNumber(step!)) return m.raise('TypeError', 'a number is required');
            // By ones CPython counts in a machine word, which is an int of no other class.
            const [from, by] = [bare(start!), bare(step!)];
            const byOnes = (by === 1 || by === true) && (typeof from === 'number' || typeof from === 'boolean');
            return new Itertool('count', cls, byOnes ? [Number(from), 1] : [start!, step!]);
          },
        },
      },
    },
    {
      name: 'cycle',
      pure: false,
      doc: '',
      lists: [1],
      check: (v) => v[1] instanceof PyList && isCount(v[2]) && v[2] >= 0,
      // The iterator until it ends, what it gave, the index of the next of these.
      step(m, v) {
        return isIterator(v[0]) ? keepsOn(m, v, ask(m, v[0])) : turn(v);
      },
      steady: ([it]) => !isIterator(it) || (it instanceof NativeIterator && it.steady),
      stepper(m, v) {
        if (!isIterator(v[0])) return () => turn(v);
        const step = stepperOf(m, v[0]);
        return step && (() => (isIterator(v[0]) ? keepsOn(m, v, step()) : turn(v)));
      },
      source: (v) => v[0],
      python: `
def __next__(self, /):
    it = $it(self, 0)
    if it is not None:
        try:
            item = next(it)
        except StopIteration:
            $it_set(self, 0, None)
        else:
            $it(self, 1).append(item)
            return item
    return next(self)
`,
      statics: {
        '__new__(cls, iterable, /)': {
          doc: `Return elements from the iterable until it is exhausted. Then repeat the sequence indefinitely.

>>> from itertools import cycle, islice
>>> list(islice(cycle('ab'), 3))
['a', 'b', 'a']`,
          run(m, cls, iterable) {
            const it = sourceOf(m, iterable!);
            return it instanceof Bail ? it : new Itertool('cycle', cls, [it, listOf([]), 0]);
          },
          python: `
def __new__(cls, iterable, /):
    return $it_new('cycle', cls, (iter(iterable), [], 0))
`,
        },
      },
    },
    {
      name: 'repeat',
      pure: true,
      steady: () => true,
      doc: '',
      check: (v) => isCount(v[1]) || typeof v[1] === 'bigint',
      step: (_m, v) => again(v),
      stepper: (_m, v) => () => again(v),
      rows: {
        '__repr__(self, /) -> str': {
          doc: 'Return repr(self).',
          python: `
def __repr__(self, /):
    times = $it(self, 1)
    if times < 0:
        return f'{type(self).__name__}({$it(self, 0)!r})'
    return f'{type(self).__name__}({$it(self, 0)!r}, {times})'
`,
        },
        '__length_hint__(self, /) -> int': {
          doc: 'Private method returning an estimate of len(list(it)).',
          run: (m, self) =>
            (self.v[1] as Int) < 0 ? m.raise('TypeError', 'len() of unsized object') : (self.v[1] as Int),
        },
      },
      statics: {
        '__new__(cls, object, times=...)': {
          style: 'clinic',
          doc: `Create an iterator which returns the object for the specified number of times, or for ever.

>>> from itertools import repeat
>>> list(repeat(1, 3))
[1, 1, 1]`,
          run(m, cls, object, times) {
            if (times === undefined) return new Itertool('repeat', cls, [object, -1]);
            const n = size(m, times);
            return n instanceof Bail ? n : new Itertool('repeat', cls, [object, sizeAsInt(Math.max(n, 0))]);
          },
          python: `
def __new__(cls, object, times=-1):
    return $it_new('repeat', cls, (object, max($as_index(times), 0)))
`,
        },
      },
    },
    {
      name: 'islice',
      pure: false,
      doc: '',
      check: (v) => isCount(v[1]) && isCount(v[2]) && isCount(v[3]) && v[3] > 0 && isCount(v[4]),
      steady: ([it]) => it === null || (it instanceof NativeIterator && it.steady),
      step: (m, v) => stepSlice(m, v, null),
      stepper(m, v) {
        const step = stepperOf(m, v[0]);
        return step && (() => stepSlice(m, v, step));
      },
      source: (v) =>
        (v[4] as number) < (v[1] as number) || (v[2] as number) < 0 || (v[1] as number) < (v[2] as number)
          ? v[0]
          : null,
      failed: (v) => void end(v),
      python: `
def __next__(self, /):
    it, stop = $it_iter(self, 0), $it(self, 2)
    try:
        while $it(self, 4) < $it(self, 1):
            next(it)
            $it_set(self, 4, $it(self, 4) + 1)
        if 0 <= stop <= $it(self, 4):
            raise StopIteration
        item = next(it)
    except BaseException:
        $it_set(self, 0, None)
        raise
    $it_set(self, 4, $it(self, 4) + 1)
    after = $it(self, 1) + $it(self, 3)
    $it_set(self, 1, after if stop < 0 else min(after, stop))
    return item
`,
      statics: {
        '__new__(cls, /, *args)': {
          doc: `islice(iterable, stop) or islice(iterable, start, stop[, step]): selected items of an iterable.

>>> from itertools import islice
>>> list(islice('abcdef', 1, 5, 2))
['b', 'd']`,
          run: (m, cls, args) => newSlice(m, cls, (args as PyTuple).items),
          python: `
def __new__(cls, iterable, *bounds):
    plain = []
    for n in bounds:
        if len(plain) == 2:
            $islice_bounds(tuple(plain))
        if $indexes(n):
            value = ''
            try:
                value = $as_index(n)
            except BaseException:
                pass
            n = value
        plain.append(n)
    start, stop, step = $islice_bounds(tuple(plain))
    return $it_new('islice', cls, (iter(iterable), start, stop, step, 0))
`,
        },
      },
    },
    {
      name: 'pairwise',
      pure: false,
      doc: '',
      check: () => true,
      // The iterator, the item before in a tuple.
      step(m, v) {
        const it = v[0];
        if (it === null) return DONE;
        if (!(v[1] instanceof PyTuple)) {
          const first = ask(m, it);
          if (first instanceof Bail) return first;
          if (first === DONE) return end(v);
          v[1] = tupleOf([first as PyValue]);
        }
        const item = ask(m, it);
        if (item instanceof Bail) return item;
        if (item === DONE) return end(v);
        const before = (v[1] as PyTuple).items[0]!;
        v[1] = tupleOf([item as PyValue]);
        return tupleOf([before, item as PyValue]);
      },
      steady: ([it]) => it === null || (it instanceof NativeIterator && it.steady),
      stepper(m, v) {
        const step = stepperOf(m, v[0]);
        return (
          step &&
          (() => {
            const before = pairBegun(v, step);
            if (before === DONE) return DONE;
            const item = step();
            if (item === DONE) return end(v);
            v[1] = tupleOf([item as PyValue]);
            return tupleOf([before as PyValue, item as PyValue]);
          })
        );
      },
      spreader(m, v, to) {
        const step = to.length === 2 ? stepperOf(m, v[0]) : null;
        if (step === null) return null;
        const [a, b] = to as [number, number];
        return (r) => {
          const before = pairBegun(v, step);
          if (before === DONE) return false;
          const item = step();
          if (item === DONE) {
            end(v);
            return false;
          }
          v[1] = tupleOf([item as PyValue]);
          allocate(2);
          r[a] = before as PyValue;
          r[b] = item as PyValue;
          return true;
        };
      },
      source: (v) => v[0],
      failed: (v) => void end(v),
      python: `
def __next__(self, /):
    it = $it_iter(self, 0)
    old = $it(self, 1)
    try:
        if old is None:
            old = (next(it),)
            $it_set(self, 1, old)
        new = next(it)
    except BaseException:
        $it_set(self, 0, None)
        raise
    $it_set(self, 1, (new,))
    return (old[0], new)
`,
      statics: {
        '__new__(cls, iterable, /)': {
          doc: `Return an iterator of overlapping pairs taken from the input iterator.

>>> from itertools import pairwise
>>> list(pairwise('abc'))
[('a', 'b'), ('b', 'c')]`,
          run(m, cls, iterable) {
            const it = sourceOf(m, iterable!);
            return it instanceof Bail ? it : new Itertool('pairwise', cls, [it, null]);
          },
          python: `
def __new__(cls, iterable, /):
    return $it_new('pairwise', cls, (iter(iterable), None))
`,
        },
      },
    },
    {
      name: 'batched',
      pure: false,
      doc: '',
      lists: [3],
      check: (v) => isCount(v[1]) && v[1] > 0 && v[3] instanceof PyList,
      // The iterator, the size, whether all must be full, the items of the next batch.
      step(m, v) {
        const it = v[0];
        if (it === null) return DONE;
        if (!(it instanceof NativeIterator)) return BAIL;
        const items = itemsOf(v[3]);
        const n = v[1] as number;
        while (items.length < n) {
          const item = it.next(m);
          if (item instanceof Bail) return BAIL;
          if (item === DONE) {
            if (items.length === 0 || v[2] === true) v[0] = null;
            if (items.length === 0) return DONE;
            items.length = v[2] === true ? 0 : items.length;
            if (v[2] === true) throw new Raise('ValueError', 'batched(): incomplete batch');
            break;
          }
          if ((items.length & 15) === 15) m.charge(16);
          if ((items.length & 1023) === 1023) m.reserve(items.length * 24);
          items.push(item as PyValue);
        }
        return tupleOf(items.splice(0));
      },
      failed(v) {
        v[0] = null;
        itemsOf(v[3]).length = 0;
      },
      python: `
def __next__(self, /):
    it, n, taken = $it_iter(self, 0), $it(self, 1), $it(self, 3)
    items = taken[:]
    taken.clear()
    try:
        while len(items) < n:
            items.append(next(it))
    except StopIteration:
        if not items or $it(self, 2):
            $it_set(self, 0, None)
        if not items:
            raise
    except BaseException:
        $it_set(self, 0, None)
        raise
    if len(items) < n and $it(self, 2):
        raise ValueError('batched(): incomplete batch')
    return tuple(items)
`,
      statics: {
        '__new__(cls, iterable, n, *, strict=False)': {
          style: 'clinic',
          doc: `Batch data into tuples of length n. The last batch may be shorter than n.

>>> from itertools import batched
>>> list(batched('abc', 2))
[('a', 'b'), ('c',)]`,
          run(m, cls, iterable, n, strict) {
            const count = size(m, n);
            const flag = truth(m, strict!);
            if (count instanceof Bail || flag instanceof Bail) return BAIL;
            if (count < 1) return m.raise('ValueError', 'n must be at least one');
            const it = iterate(m, iterable!);
            return it instanceof Bail ? it : new Itertool('batched', cls, [it, count, flag, listOf([])]);
          },
          python: `
def __new__(cls, iterable, n, *, strict=False):
    n = $as_index(n)
    strict = bool(strict)
    if n < 1:
        raise ValueError('n must be at least one')
    return $it_new('batched', cls, (iter(iterable), n, strict, []))
`,
        },
      },
    },
    {
      name: '_tee',
      pure: true,
      doc: '',
      check: (v) => v[1] instanceof PyList,
      // The source, and a link: an empty list, or a list of an item and the next link; one None while the source is asked.
      step(m, v) {
        const link = v[1] as PyList;
        if (link.items.length === 1) throw new Raise('RuntimeError', 'cannot re-enter the tee iterator');
        if (link.items.length < 2) {
          const it = v[0];
          if (!(it instanceof NativeIterator)) return BAIL;
          const item = it.next(m);
          if (item instanceof Bail) return BAIL;
          if (item === DONE) return DONE;
          link.items.push(item as PyValue, listOf([]));
          grow(2 * SLOT_SIZE);
        }
        const next = link.items[1];
        if (!(next instanceof PyList)) return DONE;
        v[1] = next;
        return link.items[0]!;
      },
      python: `
def __next__(self, /):
    link = $it(self, 1)
    if not link:
        link.append(None)
        try:
            item = next($it(self, 0))
        except BaseException:
            link.clear()
            raise
        link[:] = item, []
    item, link = link
    $it_set(self, 1, link)
    return item
`,
      rows: {
        '__copy__(self, /)': {
          doc: 'Returns an independent iterator.',
          run: (_m, self) => new Itertool('_tee', self.cls, self.v.slice()),
        },
      },
      statics: {
        '__new__(cls, iterable, /)': {
          doc: 'Iterator wrapped to make it copyable.',
          run(m, cls, iterable) {
            if (iterable instanceof Itertool && iterable.tag === '_tee')
              return new Itertool('_tee', cls, iterable.v.slice());
            const it = iterate(m, iterable!);
            return it instanceof Bail ? it : new Itertool('_tee', cls, [it, listOf([])]);
          },
          python: `
def __new__(cls, iterable, /):
    return $it_new('_tee', cls, (iter(iterable), []))
`,
        },
      },
    },
  );
}
/** The class of what tee gives. */
export const teeClass = (): PyClass => toolClass('_tee');
intrinsic('tee_class', 1, () => teeClass());
whenGivenUp('itertools._tee.__next__', (local) => {
  const link = local('link');
  if (link instanceof PyList && link.items.length === 1) link.items = [];
});
