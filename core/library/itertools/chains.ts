/** chain, zip_longest, compress, accumulate, starmap, filterfalse, takewhile, dropwhile, groupby. */
import {
  BAIL,
  BOOL,
  Bail,
  DONE,
  NativeIterator,
  PyFloat,
  PyList,
  PyTuple,
  callNative,
  collect,
  equal,
  intrinsic,
  iterate,
  shipped,
  truth,
  argumentName,
} from '../../values/mod.ts';
import type { Done, Machine, PyClass, PyValue, Row } from '../../values/mod.ts';
import { Itertool, defineTools, itemsOf, listOf, toolClass, tupleOf } from './iterator.ts';
import type { State, Tool } from './iterator.ts';

const always = (): boolean => true;

/** The next item of the iterator in place i; DONE for good once it has ended. */
function pull(m: Machine, v: State, i: number): PyValue | Done | Bail {
  const it = v[i];
  if (it === null || it === undefined) return DONE;
  if (!(it instanceof NativeIterator)) return BAIL;
  const item = it.next(m);
  if (item === DONE) v[i] = null;
  return item;
}

/** The item that waits in place `wait` after a BAIL, or else the next of the iterator in place i, which waits from now on. */
function waiting(m: Machine, v: State, i: number, wait: number): PyValue | Done | Bail {
  const waits = v[wait];
  if (waits instanceof PyTuple) return waits.items[0]!;
  const item = pull(m, v, i);
  if (item !== DONE && !(item instanceof Bail)) v[wait] = tupleOf([item as PyValue]);
  return item;
}

/** f(item) and its truth, natively. An error takes the waiting item away. */
/** Whether an item passes; `byNone`: None is the function that gives the item itself. */
function test(m: Machine, v: State, f: PyValue, item: PyValue, wait: number, byNone = true): boolean | Bail {
  try {
    const answer = (f === null && byNone) || f === BOOL ? item : callNative(m, f, [item]);
    return answer instanceof Bail ? answer : truth(m, answer);
  } catch (e) {
    v[wait] = null;
    throw e;
  }
}

/** A tool made of a function and an iterable. */
function overFunction(name: string, params: string, doc: string, places: number): Readonly<Record<string, Row<PyClass>>> {
  return {
    [`__new__(cls, ${params}, iterable, /)`]: {
      doc,
      run(m, cls, f, iterable) {
        const it = iterate(m, iterable!);
        if (it instanceof Bail) return it;
        const v: State = [f, it];
        while (v.length < places) v.push(null);
        return new Itertool(name, cls, v);
      },
      python: `
def __new__(cls, ${params}, iterable, /):
    return $it_new('${name}', cls, (${params}, iter(iterable)${', None'.repeat(places - 2)}))
`,
    },
  };
}

const CHAIN: Tool = {
  name: 'chain',
  pure: false,
  doc: '',
  check: always,
  // The iterator of iterables, the one being walked, an iterable that waits.
  step(m, v) {
    for (let n = 1; ; n++) {
      if (v[1] === null || v[1] === undefined) {
        const next = waiting(m, v, 0, 2);
        if (next === DONE) return DONE;
        if (next instanceof Bail) return next;
        const it = iterate(m, next as PyValue);
        if (it instanceof Bail) return it;
        v[2] = null;
        v[1] = it;
      }
      const item = pull(m, v, 1);
      if (item !== DONE) return item;
      if ((n & 15) === 0) m.charge(16);
    }
  },
  python: `
def __next__(self, /):
    while True:
        if $it(self, 0) is None:
            raise StopIteration
        inner = $it(self, 1)
        if inner is None:
            waits = $it_take(self, 2)
            if waits:
                item = waits[0]
            else:
                try:
                    item = next($it(self, 0))
                except BaseException:
                    $it_set(self, 0, None)
                    raise
            try:
                inner = iter(item)
            except BaseException:
                $it_set(self, 0, None)
                raise
            $it_set(self, 1, inner)
        try:
            return next(inner)
        except StopIteration:
            $it_set(self, 1, None)
`,
  statics: {
    '__new__(cls, /, *iterables)': {
      doc: `Return an iterator over the items of one iterable after the other.

>>> from itertools import chain
>>> list(chain('ab', [1]))
['a', 'b', 1]`,
      run: (m, cls, iterables) => new Itertool('chain', cls, [iterate(m, tupleOf((iterables as PyTuple).items)) as PyValue, null, null]),
    },
    'from_iterable(cls, iterable, /)': {
      doc: `Alternative chain() constructor taking a single iterable argument that evaluates lazily.

>>> from itertools import chain
>>> list(chain.from_iterable(['ab', 'c']))
['a', 'b', 'c']`,
      run(m, cls, iterable) {
        const it = iterate(m, iterable!);
        return it instanceof Bail ? it : new Itertool('chain', cls, [it, null, null]);
      },
      python: `
def from_iterable(cls, iterable, /):
    return $it_new('chain', cls, (iter(iterable), None, None))
`,
    },
    '__class_getitem__(cls, item, /)': {
      doc: 'See PEP 585',
      python: `
def __class_getitem__(cls, item, /):
    return type(list[int])(cls, item)
`,
    },
  },
};

/** zip_longest: iterators (None: ended), the filler, how many have not ended, the row so far. */
const ZIP_LONGEST: Tool = {
  name: 'zip_longest',
  pure: false,
  doc: '',
  lists: [0, 3],
  check: (v) => v[0] instanceof PyList && typeof v[2] === 'number' && v[3] instanceof PyList && itemsOf(v[3]).length <= itemsOf(v[0]).length,
  step(m, v) {
    const inners = itemsOf(v[0]);
    const row = itemsOf(v[3]);
    if (v[2] === 0) return DONE;
    if (inners.length > 4) m.work(inners.length * 4);
    while (row.length < inners.length) {
      const it = inners[row.length]!;
      if (it === null) {
        row.push(v[1]!);
        continue;
      }
      if (!(it instanceof NativeIterator)) return BAIL;
      const item = it.next(m);
      if (item instanceof Bail) return BAIL;
      if (item !== DONE) {
        row.push(item as PyValue);
        continue;
      }
      v[2] = (v[2] as number) - 1;
      inners[row.length] = null;
      if (v[2] === 0) return DONE;
      row.push(v[1]!);
    }
    return tupleOf(row.splice(0));
  },
  python: `
def __next__(self, /):
    inners, fill, active, row = $it(self, 0), $it(self, 1), $it(self, 2), $it(self, 3)
    if not active:
        raise StopIteration
    while len(row) < len(inners):
        it = inners[len(row)]
        if it is None:
            row.append(fill)
            continue
        try:
            row.append(next(it))
        except StopIteration:
            active -= 1
            inners[len(row)] = None
            $it_set(self, 2, active)
            if not active:
                raise
            row.append(fill)
    result = tuple(row)
    row.clear()
    return result
`,
  statics: {
    '__new__(cls, /, *iterables, fillvalue=None)': {
      doc: `Return a zip_longest object whose .__next__() method returns a tuple, shorter iterables being filled up.

>>> from itertools import zip_longest
>>> list(zip_longest('ab', 'c', fillvalue='-'))
[('a', 'c'), ('b', '-')]`,
      run(m, cls, iterables, fill) {
        const inners: PyValue[] = [];
        for (const x of (iterables as PyTuple).items) {
          const it = iterate(m, x);
          if (it instanceof Bail) return it;
          inners.push(it);
        }
        return new Itertool('zip_longest', cls, [listOf(inners), fill, inners.length, listOf([])]);
      },
      python: `
def __new__(cls, /, *iterables, fillvalue=None):
    inners = []
    for x in iterables:
        inners.append(iter(x))
    return $it_new('zip_longest', cls, (inners, fillvalue, len(inners), []))
`,
    },
  },
};

const COMPRESS: Tool = {
  name: 'compress',
  pure: false,
  doc: '',
  check: always,
  // Data, selectors, a datum that waits, a selector that waits.
  step(m, v) {
    for (let n = 1; ; n++) {
      const datum = waiting(m, v, 0, 2);
      if (datum === DONE || datum instanceof Bail) return datum;
      const selector = waiting(m, v, 1, 3);
      if (selector === DONE || selector instanceof Bail) return selector;
      const yes = truth(m, selector as PyValue);
      if (yes instanceof Bail) return yes;
      v[2] = v[3] = null;
      if (yes) return datum;
      if ((n & 15) === 0) m.charge(16);
    }
  },
  python: `
def __next__(self, /):
    while True:
        waits = $it_take(self, 2)
        datum = waits[0] if waits else next($it_iter(self, 0))
        waits = $it_take(self, 3)
        selector = waits[0] if waits else next($it_iter(self, 1))
        if selector:
            return datum
`,
  statics: {
    '__new__(cls, data, selectors)': {
      style: 'clinic',
      doc: `Return data elements corresponding to true selector elements.

>>> from itertools import compress
>>> list(compress('abc', [1, 0, 1]))
['a', 'c']`,
      run(m, cls, data, selectors) {
        const a = iterate(m, data!);
        const b = a instanceof Bail ? a : iterate(m, selectors!);
        return a instanceof Bail || b instanceof Bail ? BAIL : new Itertool('compress', cls, [a, b, null, null]);
      },
      python: `
def __new__(cls, data, selectors):
    return $it_new('compress', cls, (iter(data), iter(selectors), None, None))
`,
    },
  },
};

function added(a: PyValue, b: PyValue): PyValue | Bail {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    return Number.isSafeInteger(sum) ? sum : BAIL;
  }
  return a instanceof PyFloat && b instanceof PyFloat ? new PyFloat(a.v + b.v) : BAIL;
}

const ACCUMULATE: Tool = {
  name: 'accumulate',
  pure: false,
  doc: '',
  check: always,
  // The iterator, the function (None: addition), the total in a tuple, the start in a tuple, an item that waits.
  step(m, v) {
    if (v[3] instanceof PyTuple) {
      v[2] = v[3];
      v[3] = null;
      return (v[2] as PyTuple).items[0]!;
    }
    const item = waiting(m, v, 0, 4);
    if (item === DONE || item instanceof Bail) return item;
    let total: PyValue | Bail = item as PyValue;
    if (v[2] instanceof PyTuple) {
      const before = v[2].items[0]!;
      try {
        total = v[1] === null ? added(before, total) : callNative(m, v[1]!, [before, total]);
      } catch (e) {
        v[4] = null;
        throw e;
      }
    }
    if (total instanceof Bail) return BAIL;
    v[4] = null;
    v[2] = tupleOf([total]);
    return total;
  },
  python: `
def __next__(self, /):
    waits = $it_take(self, 4)
    item = waits[0] if waits else next($it_iter(self, 0))
    total = $it(self, 2)
    if total is not None:
        f = $it(self, 1)
        item = total[0] + item if f is None else f(total[0], item)
    $it_set(self, 2, (item,))
    return item
`,
  statics: {
    '__new__(cls, iterable, func=None, *, initial=None)': {
      style: 'clinic',
      doc: `Return series of accumulated sums, or of accumulated results of a function of two arguments.

>>> from itertools import accumulate
>>> list(accumulate([1, 2, 3])), list(accumulate([1, 2], initial=10))
([1, 3, 6], [10, 11, 13])`,
      run(m, cls, iterable, f, initial) {
        const it = iterate(m, iterable!);
        if (it instanceof Bail) return it;
        return new Itertool('accumulate', cls, [it, f, null, initial === null ? null : tupleOf([initial!]), null]);
      },
      python: `
def __new__(cls, iterable, func=None, *, initial=None):
    start = None if initial is None else (initial,)
    return $it_new('accumulate', cls, (iter(iterable), func, None, start, None))
`,
    },
  },
};

const STARMAP: Tool = {
  name: 'starmap',
  pure: false,
  doc: '',
  check: always,
  step(m, v) {
    const item = waiting(m, v, 1, 2);
    if (item === DONE || item instanceof Bail) return item;
    const args = item instanceof NativeIterator ? BAIL : collect(m, item as PyValue);
    if (args instanceof Bail) return BAIL;
    let out: PyValue | Bail;
    try {
      out = callNative(m, v[0]!, args);
    } catch (e) {
      v[2] = null;
      throw e;
    }
    if (!(out instanceof Bail)) v[2] = null;
    return out;
  },
  python: `
def __next__(self, /):
    waits = $it_take(self, 2)
    item = waits[0] if waits else next($it_iter(self, 1))
    return $it(self, 0)(*item)
`,
  statics: overFunction(
    'starmap',
    'function',
    `Return an iterator whose values are returned from the function evaluated with an argument tuple taken from the given sequence.

>>> from itertools import starmap
>>> list(starmap(pow, [(2, 5), (3, 2)]))
[32, 9]`,
    3,
  ),
};

const FILTERFALSE: Tool = {
  name: 'filterfalse',
  pure: false,
  doc: '',
  check: always,
  step(m, v) {
    for (let n = 1; ; n++) {
      const item = waiting(m, v, 1, 2);
      if (item === DONE || item instanceof Bail) return item;
      const yes = test(m, v, v[0]!, item as PyValue, 2);
      if (yes instanceof Bail) return yes;
      v[2] = null;
      if (!yes) return item;
      if ((n & 15) === 0) m.charge(16);
    }
  },
  python: `
def __next__(self, /):
    f = $it(self, 0)
    while True:
        waits = $it_take(self, 2)
        item = waits[0] if waits else next($it_iter(self, 1))
        if not (item if f is None else f(item)):
            return item
`,
  statics: overFunction(
    'filterfalse',
    'function',
    `Return those items of iterable for which function(item) is false.

>>> from itertools import filterfalse
>>> list(filterfalse(None, [0, 1, 2, '']))
[0, '']`,
    3,
  ),
};

const TAKEWHILE: Tool = {
  name: 'takewhile',
  pure: false,
  doc: '',
  check: always,
  step(m, v) {
    if (v[3] === true) return DONE;
    const item = waiting(m, v, 1, 2);
    if (item === DONE || item instanceof Bail) return item;
    const yes = test(m, v, v[0]!, item as PyValue, 2, false);
    if (yes instanceof Bail) return yes;
    v[2] = null;
    if (yes) return item;
    v[3] = true;
    return DONE;
  },
  python: `
def __next__(self, /):
    waits = $it_take(self, 2)
    item = waits[0] if waits else next($it_iter(self, 1))
    if $it(self, 0)(item):
        return item
    $it_set(self, 3, True)
    raise StopIteration
`,
  statics: overFunction(
    'takewhile',
    'predicate',
    `Return successive entries from an iterable as long as the predicate evaluates to true for each entry.

>>> from itertools import takewhile
>>> list(takewhile(str.isdigit, '12a3'))
['1', '2']`,
    4,
  ),
};

const DROPWHILE: Tool = {
  name: 'dropwhile',
  pure: false,
  doc: '',
  check: always,
  step(m, v) {
    for (let n = 1; ; n++) {
      if (v[3] === true) return pull(m, v, 1);
      const item = waiting(m, v, 1, 2);
      if (item === DONE || item instanceof Bail) return item;
      const yes = test(m, v, v[0]!, item as PyValue, 2, false);
      if (yes instanceof Bail) return yes;
      v[2] = null;
      if (!yes) {
        v[3] = true;
        return item;
      }
      if ((n & 15) === 0) m.charge(16);
    }
  },
  python: `
def __next__(self, /):
    it = $it_iter(self, 1)
    if $it(self, 3):
        return next(it)
    f = $it(self, 0)
    while True:
        waits = $it_take(self, 2)
        item = waits[0] if waits else next(it)
        if not f(item):
            $it_set(self, 3, True)
            return item
`,
  statics: overFunction(
    'dropwhile',
    'predicate',
    `Drop items from the iterable while predicate(item) is true. Afterwards, return every element.

>>> from itertools import dropwhile
>>> list(dropwhile(str.isdigit, '12a3'))
['a', '3']`,
    4,
  ),
};

/**
 * groupby: the iterator, the key function, the key of the group handed out last, the item at hand, its key, an item whose key
 * is being made (all four in tuples), the group handed out last.
 */
function advance(m: Machine, v: State): true | Done | Bail {
  const item = waiting(m, v, 0, 5);
  if (item === DONE) return DONE;
  if (item instanceof Bail) return item;
  let key: PyValue | Bail;
  try {
    key = v[1] === null ? (item as PyValue) : callNative(m, v[1]!, [item as PyValue]);
  } catch (e) {
    v[5] = null;
    throw e;
  }
  if (key instanceof Bail) return key;
  v[5] = null;
  v[3] = tupleOf([item as PyValue]);
  v[4] = tupleOf([key]);
  return true;
}

function sameKey(m: Machine, a: PyValue | undefined, b: PyValue | undefined): boolean | Bail {
  if (!(a instanceof PyTuple) || !(b instanceof PyTuple)) return false;
  return equal(m, a.items[0]!, b.items[0]!);
}

const GROUPBY: Tool = {
  name: 'groupby',
  pure: false,
  doc: '',
  check: always,
  step(m, v, self) {
    v[6] = null;
    for (let n = 1; ; n++) {
      if (v[4] !== null && v[2] === null) break;
      if (v[4] !== null) {
        const same = sameKey(m, v[2], v[4]);
        if (same instanceof Bail) return same;
        if (!same) break;
      }
      const more = advance(m, v);
      if (more === DONE) return DONE;
      if (more instanceof Bail) return more;
      if ((n & 15) === 0) m.charge(16);
    }
    const key = v[4] as PyTuple;
    v[2] = key;
    const group = new Itertool('_grouper', grouperClass(), [self, key]);
    v[6] = group;
    return tupleOf([key.items[0]!, group]);
  },
  python: `
def __next__(self, /):
    $it_set(self, 6, None)
    while True:
        key = $it(self, 4)
        if key is not None:
            target = $it(self, 2)
            if target is None or not (target[0] is key[0] or target[0] == key[0]):
                break
        $group_advance(self)
    $it_set(self, 2, key)
    group = $it_new('_grouper', $grouper_class(), (self, key))
    $it_set(self, 6, group)
    return (key[0], group)
`,
  statics: {
    '__new__(cls, iterable, key=None)': {
      style: 'clinic',
      doc: `Make an iterator that returns consecutive keys and groups from the iterable.

>>> from itertools import groupby
>>> [(k, list(g)) for k, g in groupby('aab')]
[('a', ['a', 'a']), ('b', ['b'])]`,
      run(m, cls, iterable, key) {
        const it = iterate(m, iterable!);
        return it instanceof Bail ? it : new Itertool('groupby', cls, [it, key, null, null, null, null, null]);
      },
      python: `
def __new__(cls, iterable, key=None):
    return $it_new('groupby', cls, (iter(iterable), key, None, None, None, None, None))
`,
    },
  },
};

/** A group: its groupby, its key in a tuple. */
const GROUPER: Tool = {
  name: '_grouper',
  pure: false,
  doc: '',
  check: (v) => v[0] instanceof Itertool && v[0].tag === 'groupby',
  step(m, v, self) {
    const parent = (v[0] as Itertool).v;
    if (parent[6] !== self) return DONE;
    if (!(parent[3] instanceof PyTuple)) {
      const more = advance(m, parent);
      if (more === DONE || more instanceof Bail) return more;
    }
    const same = sameKey(m, v[1], parent[4]);
    if (same instanceof Bail) return same;
    if (!same) return DONE;
    const item = (parent[3] as PyTuple).items[0]!;
    parent[3] = null;
    return item;
  },
  python: `
def __next__(self, /):
    parent = $it(self, 0)
    if $it(parent, 6) is not self:
        raise StopIteration
    if $it(parent, 3) is None:
        $group_advance(parent)
    key, current = $it(self, 1), $it(parent, 4)
    if not (key[0] is current[0] or key[0] == current[0]):
        raise StopIteration
    item = $it(parent, 3)[0]
    $it_set(parent, 3, None)
    return item
`,
  statics: {
    '__new__(cls, parent, tgtkey, /)': {
      doc: 'A group of a groupby object.',
      run(m, cls, parent, key) {
        if (!(parent instanceof Itertool) || parent.tag !== 'groupby')
          return m.raise('TypeError', `_grouper() argument 1 must be itertools.groupby, not ${argumentName(parent!)}`);
        const group = new Itertool('_grouper', cls, [parent, tupleOf([key!])]);
        parent.v[6] = group;
        return group;
      },
    },
  },
};

/** Takes the next item of a groupby, and its key. */
shipped(
  'group_advance',
  `
def group_advance(parent):
    waits = $it_take(parent, 5)
    item = waits[0] if waits else next($it_iter(parent, 0))
    f = $it(parent, 1)
    key = item if f is None else f(item)
    $it_set(parent, 3, (item,))
    $it_set(parent, 4, (key,))
`,
);
intrinsic('grouper_class', 1, () => grouperClass());

const grouperClass = (): PyClass => toolClass('_grouper');

export function defineChains(): void {
  defineTools(CHAIN, ZIP_LONGEST, COMPRESS, ACCUMULATE, STARMAP, FILTERFALSE, TAKEWHILE, DROPWHILE, GROUPBY, GROUPER);
}
