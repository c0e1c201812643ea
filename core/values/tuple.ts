/** tuple: an immutable sequence. Items live in one JavaScript array that nobody writes to. */
import { TUPLE } from './classes.ts';
import { countIn, indexOf, itemsHave } from './contains.ts';
import { Bail, PySlice, PyTuple } from './objects.ts';
import type { Int, Out, PyValue } from './objects.ts';
import type { PyClass } from './classes.ts';
import { hashItemsOf } from './hash.ts';
import { TupleHash } from './hashing.ts';
import { asIndex, index, sizeIndex, sliceBounds } from './index.ts';
import { intrinsic } from './intrinsics.ts';
import { badSubscript } from './item.ts';
import { TupleIterator } from './iterators.ts';
import { collect } from './iterate.ts';
import type { Machine } from './machine.ts';
import { Raise } from './raised.ts';
import { defineType } from './rows.ts';
import { reprOf } from './repr.ts';
import { compareRows, joinItems, searchBound } from './sequence.ts';
import { typeName } from './typeof.ts';

function isTuple(v: PyValue): v is PyTuple {
  return v instanceof PyTuple;
}

const EMPTY: PyTuple = new PyTuple(TUPLE, []);

/** A plain tuple of these items; the array is not copied. */
export function tupleOf(items: readonly PyValue[]): PyTuple {
  return items.length === 0 ? EMPTY : new PyTuple(TUPLE, items);
}

/** items × n, within the limits; `times` is what was given for n. */
export function repeated(m: Machine, items: readonly PyValue[], n: Int, times: PyValue): PyValue[] {
  const count = sizeIndex(n, times, 'OverflowError');
  if (count <= 0 || items.length === 0) return [];
  const total = count * items.length;
  if (total > 2 ** 60) throw new Raise('MemoryError', '');
  if (total > m.caps.list) {
    m.reserve(total * 24);
    throw new Raise('MemoryError', '');
  }
  m.reserve(total * 24);
  m.work(total);
  if (total <= 16) {
    const out: PyValue[] = [];
    for (let i = 0; i < n; i++) for (let k = 0; k < items.length; k++) out.push(items[k]!);
    return out;
  }
  return doubled(items, total / items.length);
}

/** By doubling: an engine copies arrays faster than it grows them item by item. */
function doubled(items: readonly PyValue[], n: number): PyValue[] {
  if (n === 1) return items.slice();
  const half = doubled(items, Math.floor(n / 2));
  return n % 2 === 0 ? half.concat(half) : half.concat(half, items);
}

/** The repetition count of `sequence * v`. BAIL: `__index__` in Python. */
export function repetitions(m: Machine, v: PyValue): Int | Bail {
  return index(m, v);
}

/** a + b of exact tuples. */
export function joinTuples(m: Machine, a: PyTuple, b: PyTuple): PyTuple {
  if (b.items.length === 0) return a;
  if (a.items.length === 0) return b;
  return joined(m, a.items, b.items);
}

function joined(m: Machine, a: readonly PyValue[], b: readonly PyValue[]): PyTuple {
  if (a.length + b.length > m.caps.list) throw new Raise('MemoryError', '');
  m.work(a.length + b.length);
  return tupleOf(joinItems(a, b));
}

function subscript(m: Machine, self: PyTuple, key: PyValue): Out {
  const { items } = self;
  if (key instanceof PySlice) {
    const b = sliceBounds(m, key, items.length);
    if (b instanceof Bail) return b;
    if (b.count === items.length && b.step === 1 && self.cls === TUPLE) return self;
    return tupleOf(sliceOf(m, items, b.start, b.step, b.count));
  }
  const n = asIndex(m, key);
  if (n === undefined) throw badSubscript('tuple', key);
  if (n instanceof Bail) return n;
  const i = sizeIndex(n, key);
  const v = items[i < 0 ? i + items.length : i];
  return v === undefined ? m.raise('IndexError', 'tuple index out of range') : v;
}

/** `count` items from `start` by `step`. */
export function sliceOf(m: Machine, items: readonly PyValue[], start: number, step: number, count: number): PyValue[] {
  m.work(count);
  if (step === 1) return items.slice(start, start + count);
  if (step === -1) return items.slice(start + 1 - count, start + 1).reverse();
  // A copy of the right length grows no more.
  const out = items.slice(0, count);
  for (let i = 0, at = start; i < count; i++, at += step) out[i] = items[at]!;
  return out;
}

function times(m: Machine, self: PyTuple, value: PyValue): Out {
  const n = repetitions(m, value);
  if (n instanceof Bail) return n;
  if (n === 1 && self.cls === TUPLE) return self;
  return tupleOf(repeated(m, self.items, n, value));
}

function make(cls: PyClass, items: readonly PyValue[]): PyTuple {
  return cls === TUPLE ? tupleOf(items) : new PyTuple(cls, items);
}

intrinsic('new_tuple', 1, (_m, cls, list) => make(cls as PyClass, (list as PyTuple).items.slice()));
/** The hash of a tuple from those of its items. */
intrinsic('mix_tuple', 1, (_m, hashes) => {
  const { items } = hashes as PyTuple;
  const mix = new TupleHash();
  for (const h of items) mix.add(h as Int);
  return mix.finish(items.length);
});

defineType(
  TUPLE,
  isTuple,
  () => ({
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).

>>> (1,)
(1,)`,
      run: (m, self) => reprOf(m, self, TUPLE),
      python: `
def __repr__(self, /):
    if not $size(self):
        return '()'
    if $repr_enter(self):
        return '(...)'
    try:
        out = []
        i = 0
        while i < $size(self):
            $list_append(out, $str_result($repr_asked($item(self, i)), '__repr__'))
            i += 1
    finally:
        $repr_leave(self)
    return '(' + ', '.join(out) + (',)' if len(out) == 1 else ')')
`,
    },
    '__hash__(self, /) -> int': {
      doc: `Return hash(self).

>>> hash((1, 2)) == hash((1.0, 2.0))
True`,
      run: (m, self) => hashItemsOf(m, self),
      python: `
def __hash__(self, /):
    hashes = []
    i = 0
    while i < $size(self):
        hashes.append($hash_result($hash_of($item(self, i))))
        i += 1
    return $mix_tuple(hashes)
`,
    },
    '__len__(self, /) -> int': {
      doc: `Return len(self).

>>> len((1, 2))
2`,
      run: (_m, self) => self.items.length,
    },
    '__getitem__(self, key: SupportsIndex | slice, /)': {
      doc: `Return self[key].

>>> (1, 2, 3)[-1]
3
>>> (1, 2, 3)[:2]
(1, 2)`,
      run: (m, self, key) => subscript(m, self, key!),
      python: `
def __getitem__(self, key, /):
    return tuple.__getitem__(self, $sequence_subscript(key))
`,
    },
    '__iter__(self, /)': {
      doc: `Implement iter(self).

>>> next(iter((1, 2)))
1`,
      run: (_m, self) => new TupleIterator(self),
    },
    '__contains__(self, key: object, /) -> bool': {
      doc: `Return bool(key in self).

>>> 2 in (1, 2)
True`,
      run: (m, self, key) => itemsHave(m, self.items, key!),
      python: `
def __contains__(self, key, /):
    return $sequence_index(self, key, 0, $size(self)) >= 0
`,
    },
    '__add__(self, value: tuple, /) -> tuple': {
      doc: `Return self + value.

>>> (1,) + (2,)
(1, 2)`,
      run(m, self, value) {
        if (!isTuple(value!))
          return m.raise('TypeError', `can only concatenate tuple (not "${typeName(value!)}") to tuple`);
        if (self.cls === TUPLE && value.cls === TUPLE) return joinTuples(m, self, value);
        if (value.items.length === 0 && self.cls === TUPLE) return self;
        if (self.items.length === 0 && value.cls === TUPLE) return value;
        return joined(m, self.items, value.items);
      },
    },
    '__mul__(self, value: SupportsIndex, /) -> tuple': {
      doc: `Return self * value.

>>> (1, 2) * 2
(1, 2, 1, 2)`,
      run: (m, self, value) => times(m, self, value!),
      python: `
def __mul__(self, value, /):
    return tuple.__mul__(self, $as_count(value))
`,
    },
    '__rmul__(self, value: SupportsIndex, /) -> tuple': {
      doc: `Return value * self.

>>> 2 * (1, 2)
(1, 2, 1, 2)`,
      run: (m, self, value) => times(m, self, value!),
      python: `
def __rmul__(self, value, /):
    return tuple.__mul__(self, $as_count(value))
`,
    },
    ...compareRows('tuple', isTuple, (op) => `(1, 2) ${op} (1, 3)`),
    'index(self, value: object, start: SupportsIndex = 0, stop: SupportsIndex = 9223372036854775807, /) -> int': {
      doc: `Return the first index of value; ValueError if it is not present.

>>> (1, 2, 1).index(1, 1)
2`,
      run(m, self, value, start, stop) {
        const n = self.items.length;
        const a = searchBound(m, start!);
        if (a instanceof Bail) return a;
        const b = searchBound(m, stop!);
        if (b instanceof Bail) return b;
        const i = indexOf(m, self.items, value!, a < 0 ? Math.max(a + n, 0) : a, Math.min(b < 0 ? b + n : b, n));
        return i === -1 ? m.raise('ValueError', 'tuple.index(x): x not in tuple') : i;
      },
      python: `
def index(self, value, start=0, stop=9223372036854775807, /):
    start = $search_bound(start)
    stop = $search_bound(stop)
    n = $size(self)
    if start < 0:
        start = max(start + n, 0)
    if stop < 0:
        stop += n
    i = $sequence_index(self, value, start, stop)
    if i < 0:
        raise ValueError('tuple.index(x): x not in tuple')
    return i
`,
    },
    'count(self, value: object, /) -> int': {
      doc: `Return the number of occurrences of value.

>>> (1, 2, 1).count(1)
2`,
      run: (m, self, value) => countIn(m, self.items, value!),
      python: `
def count(self, value, /):
    return $sequence_count(self, value)
`,
    },
    '__getnewargs__(self, /) -> tuple': {
      doc: `Return the arguments that copy and pickle make the tuple from.

>>> (1, 2).__getnewargs__()
((1, 2),)`,
      run: (_m, self) => new PyTuple(TUPLE, [tupleOf(self.items)]),
    },
  }),
  () => ({
    '__new__(cls, iterable: Iterable = (), /)': {
      doc: `Create a tuple of the items of an iterable.

>>> tuple('ab')
('a', 'b')`,
      run(m, cls, iterable) {
        if (iterable instanceof PyTuple && iterable.cls === TUPLE)
          return cls === TUPLE ? iterable : make(cls, iterable.items);
        const items = collect(m, iterable!);
        return items instanceof Bail ? items : make(cls, items);
      },
      python: `
def __new__(cls, iterable=(), /):
    return $new_tuple(cls, [x for x in iterable])
`,
    },
  }),
);
