/**
 * list: the mutable sequence. Items live in one JavaScript array, `items`; growth in place is charged. Sorting is in
 * listsort.ts, what lists share with tuples in sequence.ts.
 */
import { LIST } from './classes.ts';
import { countIn, indexOf, itemsHave } from './contains.ts';
import { clip, placeIn, size, sliceBounds, unpackSlice } from './index.ts';
import type { Bounds } from './index.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import { badSubscript } from './item.ts';
import { Taken, collect, iterate, itemsAtOnce, markOf, notIterable, stepsOf } from './iterate.ts';
import { ListIterator, ListReverseIterator } from './iterators.ts';
import { sortRows } from './listsort.ts';
import { hints } from './lengthhint.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, DONE, PyGen, PyList, PySlice, growSlots } from './objects.ts';
import type { Out, PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import { reprOf } from './repr.ts';
import { defineConstant, defineType, defineWhole } from './rows.ts';
import { compareRows, joinItems, searchBound } from './sequence.ts';
import { repeated, repetitions, sliceOf } from './tuple.ts';
import { typeName } from './typeof.ts';

function isList(v: PyValue): v is PyList {
  return v instanceof PyList;
}

/** A plain list of these items; the array is not copied. */
/** a + b of lists. */
export function joinLists(m: Machine, a: PyList, b: PyList): PyList {
  const n = a.items.length + b.items.length;
  if (n > m.caps.list) throw new Raise('MemoryError', '');
  m.work(n);
  m.reserve(n * 24);
  return listOf(joinItems(a.items, b.items));
}

export function listOf(items: PyValue[]): PyList {
  return new PyList(LIST, items);
}

/** Adds an item at the end, within the limits. */
export function append(m: Machine, list: PyList, item: PyValue): void {
  if (list.items.length >= m.caps.list) throw new Raise('MemoryError', '');
  list.items.push(item);
  growSlots(1);
}

/** Adds items at the end. */
function appendAll(m: Machine, list: PyList, items: readonly PyValue[]): void {
  const n = items.length;
  if (list.items.length + n > m.caps.list) throw new Raise('MemoryError', '');
  m.work(n);
  m.reserve(n * 24);
  growSlots(n);
  for (let i = 0; i < n; i++) list.items.push(items[i]!);
}

/** extend: items met before an error stay, as in CPython. */
export function extend(m: Machine, list: PyList, iterable: PyValue): Bail | null {
  if (iterable instanceof PyList && iterable.cls === LIST) {
    appendAll(m, list, iterable === list ? list.items.slice() : iterable.items);
    return null;
  }
  if (iterable instanceof PyGen) {
    const items = collect(m, iterable);
    if (items instanceof Bail) return items;
    appendAll(m, list, items);
    return null;
  }
  const known = itemsAtOnce(m, iterable);
  if (known !== null) {
    appendAll(m, list, known);
    return null;
  }
  if (hints(iterable)) return BAIL;
  const it = iterate(m, iterable);
  if (it instanceof Bail) return it;
  if (it instanceof ListIterator && it.list === list) return walkSelf(m, list, it);
  const mark = markOf(it, iterable);
  const taken = new Taken();
  const { items } = taken;
  const step = stepsOf(m, it);
  try {
    for (;;) {
      const item = step === null ? it.next(m) : step();
      if (item === DONE) break;
      if (item instanceof Bail) {
        items.length = 0;
        if (mark !== null) it.reset(mark);
        return item;
      }
      taken.push(m, item as PyValue);
      if ((items.length & 15) === 0) m.charge(16);
    }
  } finally {
    appendAll(m, list, items);
  }
  return null;
}

/** A list extended by an iterator over itself never ends, but by its limit. */
function walkSelf(m: Machine, list: PyList, it: ListIterator): null {
  for (let n = 1; ; n++) {
    const item = it.next();
    if (item === DONE) return null;
    append(m, list, item as PyValue);
    if ((n & 15) === 0) m.charge(16);
    if ((n & 1023) === 0) m.reserve(24 * 1024);
  }
}

function subscript(m: Machine, self: PyList, key: PyValue): Out {
  const { items } = self;
  if (key instanceof PySlice) {
    const b = sliceBounds(m, key, items.length);
    return b instanceof Bail ? b : listOf(sliceOf(m, items, b.start, b.step, b.count));
  }
  const i = place(m, self, key);
  if (i instanceof Bail) return i;
  return i < 0 ? m.raise('IndexError', 'list index out of range') : items[i]!;
}

/** The place that an index means; -1 if it is out of range. */
function place(m: Machine, self: PyList, key: PyValue): number | Bail {
  return placeIn(m, key, self.items.length, (k) => badSubscript('list', k));
}

function assign(m: Machine, self: PyList, key: PyValue, value: PyValue): Out {
  if (key instanceof PySlice) {
    const u = unpackSlice(m, key);
    if (u instanceof Bail) return u;
    const items = sequenceItems(m, self, value);
    return items instanceof Bail ? items : assignSlice(m, self, clip(u, self.items.length), items);
  }
  const i = place(m, self, key);
  if (i instanceof Bail) return i;
  if (i < 0) return m.raise('IndexError', 'list assignment index out of range');
  self.items[i] = value;
  return null;
}

/** The items to assign to a slice: a copy if they are the list's own. */
function sequenceItems(m: Machine, self: PyList, value: PyValue): readonly PyValue[] | Bail {
  if (value instanceof PyList && value.cls === LIST) return value === self ? value.items.slice() : value.items;
  try {
    return collect(m, value);
  } catch (e) {
    if (e instanceof Raise && e.type === 'TypeError' && e.message === notIterable(value).message)
      throw new Raise('TypeError', 'must assign iterable to extended slice');
    throw e;
  }
}

function assignSlice(m: Machine, self: PyList, b: Bounds, values: readonly PyValue[]): Out {
  const { items } = self;
  if (b.step === 1) {
    replace(m, self, b.start, b.start + b.count, values);
    return null;
  }
  if (values.length !== b.count) {
    return m.raise(
      'ValueError',
      `attempt to assign sequence of size ${values.length} to extended slice of size ${b.count}`,
    );
  }
  m.work(b.count);
  for (let i = 0, at = b.start; i < b.count; i++, at += b.step) items[at] = values[i]!;
  return null;
}

/** Replaces the items from start to stop. */
function replace(m: Machine, self: PyList, start: number, stop: number, values: readonly PyValue[]): void {
  const { items } = self;
  const more = values.length - (stop - start);
  if (items.length + more > m.caps.list) throw new Raise('MemoryError', '');
  m.work(items.length - start + values.length);
  if (more > 0) {
    m.reserve(more * 24);
    growSlots(more);
  }
  if (more === 0) for (let i = 0; i < values.length; i++) items[start + i] = values[i]!;
  else if (start === items.length) for (let i = 0; i < values.length; i++) items.push(values[i]!);
  else if (values.length <= 64) {
    items.splice(start, stop - start, ...values);
    giveBack(items, -more);
  } else self.items = items.slice(0, start).concat(values, items.slice(stop));
}

/**
 * Engines keep the room of what is taken out until the length of an array is set: to one item less, and they give back half of
 * what is free, or to fewer, and they give back all. Where what is taken out is most of it, all is given back. An item of its
 * own keeps the engine's kind of the array.
 */
function giveBack(items: PyValue[], taken: number): void {
  if (taken < 1024 || taken < items.length) return;
  const item = items.length > 0 ? items[0]! : null;
  items.push(item, item);
  items.length -= 2;
}

/** Whether an array that gets so short gives half of its free room back: now and then, for others may follow. */
function settles(n: number): boolean {
  return n >= 32 && (n & (n - 1)) === 0;
}

/** Takes out the last item. */
export function takeLast(items: PyValue[]): PyValue {
  const n = items.length - 1;
  if (!settles(n)) return items.pop()!;
  const last = items[n]!;
  items.length = n;
  return last;
}

/** Takes out an item. */
function takeOut(items: PyValue[], i: number): PyValue {
  const item = items[i]!;
  items.splice(i, 1);
  const n = items.length;
  if (settles(n)) {
    items.push(item);
    items.length = n;
  }
  return item;
}

function remove(m: Machine, self: PyList, key: PyValue): Out {
  const { items } = self;
  if (key instanceof PySlice) {
    const b = sliceBounds(m, key, items.length);
    if (b instanceof Bail) return b;
    if (b.count === 0) return null;
    const from = b.step > 0 ? b.start : b.start + (b.count - 1) * b.step;
    m.work(items.length - from);
    if (b.step === 1) {
      items.splice(b.start, b.count);
      giveBack(items, b.count);
    } else {
      const step = Math.abs(b.step);
      const last = from + (b.count - 1) * step;
      let to = from;
      for (let i = from; i < items.length; i++) {
        if (i <= last && (i - from) % step === 0) continue;
        items[to++] = items[i]!;
      }
      items.length = to;
    }
    return null;
  }
  const i = place(m, self, key);
  if (i instanceof Bail) return i;
  if (i < 0) return m.raise('IndexError', 'list assignment index out of range');
  m.work(items.length - i);
  takeOut(items, i);
  return null;
}

function times(m: Machine, self: PyList, value: PyValue): Out {
  const n = repetitions(m, value);
  return n instanceof Bail ? n : listOf(repeated(m, self.items, n, value));
}

intrinsic('list_append', 1, (m, list, item) => {
  append(m, list as PyList, item!);
  return null;
});
intrinsic('list_remove_at', 1, (m, list, i) => {
  const { items } = list as PyList;
  m.work(items.length - (i as number));
  takeOut(items, i as number);
  return null;
});

defineType(
  LIST,
  isList,
  () => ({
    '__init__(self, iterable: Iterable = (), /) -> None': {
      doc: `Fill the list with the items of an iterable.

>>> list('ab')
['a', 'b']`,
      run(m, self, iterable) {
        if (hints(iterable!)) return BAIL;
        const items = collect(m, iterable!);
        if (items instanceof Bail) return items;
        self.items = [];
        appendAll(m, self, items);
        return null;
      },
      python: `
def __init__(self, iterable=(), /):
    list.clear(self)
    items = iter(iterable)
    if $hints(iterable):
        $length_hint(iterable)
    for x in $started(items):
        $list_append(self, x)
`,
    },
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).

>>> [1, 'a']
[1, 'a']`,
      run: (m, self) => reprOf(m, self, LIST),
      python: `
def __repr__(self, /):
    if not $size(self):
        return '[]'
    if $repr_enter(self):
        return '[...]'
    try:
        out = []
        i = 0
        while i < $size(self):
            $list_append(out, $str_result($repr_asked($item(self, i)), '__repr__'))
            i += 1
    finally:
        $repr_leave(self)
    return '[' + ', '.join(out) + ']'
`,
    },
    '__len__(self, /) -> int': {
      doc: `Return len(self).

>>> len([1, 2])
2`,
      run: (_m, self) => self.items.length,
    },
    '__getitem__(self, index: SupportsIndex | slice, /)': {
      doc: `Return self[index].

>>> [1, 2, 3][-1]
3
>>> [1, 2, 3][::-1]
[3, 2, 1]`,
      style: 'one',
      run: (m, self, key) => subscript(m, self, key!),
      python: `
def __getitem__(self, index, /):
    return list.__getitem__(self, $sequence_subscript(index))
`,
    },
    '__setitem__(self, key: SupportsIndex | slice, value, /) -> None': {
      doc: `Set self[key] to value.

>>> x = [1, 2, 3]
>>> x[1:] = 'ab'
>>> x
[1, 'a', 'b']`,
      run: (m, self, key, value) => assign(m, self, key!, value!),
      python: `
def __setitem__(self, key, value, /):
    key = $sequence_subscript(key)
    if $is_slice(key):
        value = $sequence_fast(value, 'must assign iterable to extended slice')
    list.__setitem__(self, key, value)
`,
    },
    '__delitem__(self, key: SupportsIndex | slice, /) -> None': {
      doc: `Delete self[key].

>>> x = [1, 2, 3]
>>> del x[0]
>>> x
[2, 3]`,
      run: (m, self, key) => remove(m, self, key!),
      python: `
def __delitem__(self, key, /):
    list.__delitem__(self, $sequence_subscript(key))
`,
    },
    '__iter__(self, /)': {
      doc: `Implement iter(self).

>>> next(iter([1, 2]))
1`,
      run: (_m, self) => new ListIterator(self),
    },
    '__reversed__(self, /)': {
      doc: `Return a reverse iterator over the list.

>>> list(reversed([1, 2]))
[2, 1]`,
      run: (_m, self) => new ListReverseIterator(self),
    },
    '__contains__(self, key: object, /) -> bool': {
      doc: `Return bool(key in self).

>>> 2 in [1, 2]
True`,
      run: (m, self, key) => itemsHave(m, self.items, key!),
      python: `
def __contains__(self, key, /):
    i = 0
    while i < $size(self):
        x = $item(self, i)
        if x is key or x == key:
            return True
        i += 1
    return False
`,
    },
    '__add__(self, value: list, /) -> list': {
      doc: `Return self + value.

>>> [1] + [2]
[1, 2]`,
      run(m, self, value) {
        if (!isList(value!))
          return m.raise('TypeError', `can only concatenate list (not "${typeName(value!)}") to list`);
        return joinLists(m, self, value);
      },
    },
    '__iadd__(self, value: Iterable, /)': {
      doc: `Implement self += value.

>>> x = [1]
>>> x += (2, 3)
>>> x
[1, 2, 3]`,
      run: (m, self, value) => extend(m, self, value!) ?? self,
      python: `
def __iadd__(self, value, /):
    list.extend(self, value)
    return self
`,
    },
    '__mul__(self, value: SupportsIndex, /) -> list': {
      doc: `Return self * value.

>>> [1, 2] * 2
[1, 2, 1, 2]`,
      run: (m, self, value) => times(m, self, value!),
      python: `
def __mul__(self, value, /):
    return list.__mul__(self, $as_count(value))
`,
    },
    '__rmul__(self, value: SupportsIndex, /) -> list': {
      doc: `Return value * self.

>>> 2 * [1, 2]
[1, 2, 1, 2]`,
      run: (m, self, value) => times(m, self, value!),
      python: `
def __rmul__(self, value, /):
    return list.__mul__(self, $as_count(value))
`,
    },
    '__imul__(self, value: SupportsIndex, /)': {
      doc: `Implement self *= value.

>>> x = [1]
>>> x *= 3
>>> x
[1, 1, 1]`,
      run(m, self, value) {
        const n = repetitions(m, value!);
        if (n instanceof Bail) return n;
        const items = repeated(m, self.items, n, value!);
        growSlots(Math.max(items.length - self.items.length, 0));
        self.items = items;
        return self;
      },
      python: `
def __imul__(self, value, /):
    return list.__imul__(self, $as_count(value))
`,
    },
    ...compareRows('list', isList, (op) => `[1, 2] ${op} [1, 3]`),
    'append(self, object, /) -> None': {
      doc: `Append object to the end of the list.

>>> x = [1]
>>> x.append(2)
>>> x
[1, 2]`,
      run(m, self, object) {
        append(m, self, object!);
        return null;
      },
    },
    'extend(self, iterable: Iterable, /) -> None': {
      doc: `Extend the list by the items of an iterable.

>>> x = [1]
>>> x.extend('ab')
>>> x
[1, 'a', 'b']`,
      run: (m, self, iterable) => extend(m, self, iterable!),
      python: `
def extend(self, iterable, /):
    items = iter(iterable)
    if $hints(iterable):
        $length_hint(iterable)
    for x in $started(items):
        $list_append(self, x)
`,
    },
    'insert(self, index: SupportsIndex, object, /) -> None': {
      doc: `Insert object before index.

>>> x = [1, 3]
>>> x.insert(1, 2)
>>> x
[1, 2, 3]`,
      run(m, self, at, object) {
        const n = size(m, at!);
        if (n instanceof Bail) return n;
        const i = n < 0 ? Math.max(n + self.items.length, 0) : Math.min(n, self.items.length);
        if (self.items.length >= m.caps.list) throw new Raise('MemoryError', '');
        m.work(self.items.length - i);
        self.items.splice(i, 0, object!);
        growSlots(1);
        return null;
      },
      python: `
def insert(self, index, object, /):
    list.insert(self, $as_index(index), object)
`,
    },
    'pop(self, index: SupportsIndex = -1, /)': {
      doc: `Remove and return the item at index; IndexError if there is none.

>>> x = [1, 2, 3]
>>> x.pop(), x
(3, [1, 2])`,
      run(m, self, at) {
        const { items } = self;
        if (at === -1 && items.length > 0) return takeLast(items);
        const n = size(m, at!);
        if (n instanceof Bail) return n;
        if (items.length === 0) return m.raise('IndexError', 'pop from empty list');
        const i = n < 0 ? n + items.length : n;
        if (i < 0 || i >= items.length) return m.raise('IndexError', 'pop index out of range');
        m.work(items.length - i);
        return takeOut(items, i);
      },
      python: `
def pop(self, index=-1, /):
    return list.pop(self, $as_index(index))
`,
    },
    'remove(self, value: object, /) -> None': {
      doc: `Remove the first item equal to value; ValueError if there is none.

>>> x = [1, 2, 1]
>>> x.remove(1)
>>> x
[2, 1]`,
      run(m, self, value) {
        const i = indexOf(m, self.items, value!, 0, self.items.length);
        if (i instanceof Bail) return i;
        if (i < 0) return m.raise('ValueError', 'list.remove(x): x not in list');
        m.work(self.items.length - i);
        takeOut(self.items, i);
        return null;
      },
      python: `
def remove(self, value, /):
    i = $sequence_index(self, value, 0, 9223372036854775807)
    if i < 0:
        raise ValueError('list.remove(x): x not in list')
    if i < $size(self):
        $list_remove_at(self, i)
`,
    },
    'index(self, value: object, start: SupportsIndex = 0, stop: SupportsIndex = 9223372036854775807, /) -> int': {
      doc: `Return the first index of value; ValueError if it is not present.

>>> [1, 2, 1].index(1, 1)
2`,
      run(m, self, value, start, stop) {
        const n = self.items.length;
        const a = searchBound(m, start!);
        if (a instanceof Bail) return a;
        const b = searchBound(m, stop!);
        if (b instanceof Bail) return b;
        const i = indexOf(m, self.items, value!, a < 0 ? Math.max(a + n, 0) : a, Math.min(b < 0 ? b + n : b, n));
        return i === -1 ? m.raise('ValueError', 'list.index(x): x not in list') : i;
      },
      python: `
def index(self, value, start=0, stop=9223372036854775807, /):
    start = $search_bound(start)
    stop = $search_bound(stop)
    if start < 0:
        start = max(start + $size(self), 0)
    if stop < 0:
        stop = max(stop + $size(self), 0)
    i = $sequence_index(self, value, start, stop)
    if i < 0:
        raise ValueError('list.index(x): x not in list')
    return i
`,
    },
    'count(self, value: object, /) -> int': {
      doc: `Return the number of items equal to value.

>>> [1, 2, 1].count(1)
2`,
      run: (m, self, value) => countIn(m, self.items, value!),
      python: `
def count(self, value, /):
    return $sequence_count(self, value)
`,
    },
    'reverse(self, /) -> None': {
      doc: `Reverse the list in place.

>>> x = [1, 2, 3]
>>> x.reverse()
>>> x
[3, 2, 1]`,
      run(m, self) {
        m.work(self.items.length);
        self.items.reverse();
        return null;
      },
    },
    'copy(self, /) -> list': {
      doc: `Return a shallow copy of the list.

>>> [1, 2].copy()
[1, 2]`,
      run(m, self) {
        m.work(self.items.length);
        m.reserve(self.items.length * 24);
        return listOf(self.items.slice());
      },
    },
    'clear(self, /) -> None': {
      doc: `Remove all items.

>>> x = [1]
>>> x.clear()
>>> x
[]`,
      run(_m, self) {
        self.items.length = 0;
        return null;
      },
    },
    ...sortRows(),
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: `Create a list.

>>> list((1, 2))
[1, 2]`,
      run: (_m, cls) => new PyList(cls, []),
    },
  }),
);
defineConstant(LIST, '__hash__', null);
defineWhole(
  LIST,
  (m, cls, args, names) => {
    if (names !== null) return m.raise('TypeError', 'list() takes no keyword arguments');
    if (args.length === 0) return new PyList(cls, []);
    if (args.length > 1) return m.raise('TypeError', `list expected at most 1 argument, got ${args.length}`);
    if (hints(args[0]!)) return BAIL;
    const items = collect(m, args[0]!);
    if (items instanceof Bail) return items;
    m.reserve(items.length * 24);
    return new PyList(cls, items);
  },
  'list_of',
);
shipped(
  'list_of',
  `
def list_of(iterable):
    return [x for x in iterable]
`,
);
