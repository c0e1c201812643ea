/** chain, zip_longest, compress, accumulate, starmap. */
import {
  BAIL,
  Bail,
  DONE,
  NativeIterator,
  PyList,
  PyTuple,
  TUPLE,
  TailCall,
  TupleIterator,
  added,
  allocate,
  ask,
  callNative,
  collect,
  intrinsic,
  isFlat,
  isPlainIterable,
  iterate,
  layered,
  shipped,
  sourceOf,
  stepperOf,
  truth,
} from '../../values/mod.ts';
import type { Done, Machine, PyValue, Step } from '../../values/mod.ts';
import { CONDITIONS } from './conditions.ts';
import { GROUPING } from './grouping.ts';
import {
  Itertool,
  always,
  defineTools,
  itemsOf,
  listOf,
  overFunction,
  pull,
  tupleOf,
  waiting,
  waitsFor,
} from './iterator.ts';
import type { State, Tool } from './iterator.ts';

/** So many iterables are looked at to tell whether their iterators are steady. */
const FEW = 16;

/** Goes to the next iterable where none is being walked. */
function begin(m: Machine, v: State): true | Done | Bail {
  if (v[1] !== null && v[1] !== undefined) return true;
  const next = waiting(m, v, 0, 2);
  if (next === DONE || next instanceof Bail) return next as Done | Bail;
  try {
    const it = sourceOf(m, next as PyValue);
    if (it instanceof Bail) return waitsFor(v, 2, next as PyValue);
    v[1] = it;
  } catch (e) {
    v[0] = null;
    throw e;
  }
  return true;
}

const CHAIN: Tool = {
  name: 'chain',
  pure: false,
  doc: '',
  check: always,
  // The iterator of iterables, the one being walked, an iterable that waits.
  step(m, v) {
    for (let n = 1; ; n++) {
      const begun = begin(m, v);
      if (begun !== true) return begun;
      const item = pull(m, v, 1);
      if (item !== DONE) return item;
      if ((n & 15) === 0) m.charge(16);
    }
  },
  steady: ([over, it, waits]) =>
    waits === null &&
    (it === null || (it instanceof NativeIterator && it.steady)) &&
    (over === null || (over instanceof TupleIterator && over.hint() <= FEW && over.rest().every(isPlainIterable))),
  stepper(m, v) {
    // What is walked, null: nothing is; and its steps.
    let it: PyValue | undefined = null;
    let step: Step | null = null;
    const next = (): PyValue | Done | Bail => ask(m, it);
    return () => {
      for (let n = 1; ; n++) {
        if (it === null || v[1] !== it) {
          const begun = begin(m, v);
          if (begun !== true) return begun;
          it = v[1];
          step = isFlat(it) ? stepperOf(m, it) : null;
        }
        const item = step === null ? layered(m, next) : step();
        if (item !== DONE) return item;
        v[1] = it = null;
        if ((n & 15) === 0) m.charge(16);
      }
    };
  },
  source: (v) => v[1] ?? (v[2] === null ? v[0] : null),
  failed(v) {
    if (v[1] === null || v[1] === undefined) v[0] = null;
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
      run: (m, cls, iterables) =>
        new Itertool('chain', cls, [iterate(m, tupleOf((iterables as PyTuple).items)) as PyValue, null, null]),
    },
    'from_iterable(cls, iterable, /)': {
      doc: `Alternative chain() constructor taking a single iterable argument that evaluates lazily.

>>> from itertools import chain
>>> list(chain.from_iterable(['ab', 'c']))
['a', 'b', 'c']`,
      run(m, cls, iterable) {
        const it = sourceOf(m, iterable!);
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

/** The steps of two iterators of zip_longest that are steady or have ended, between two rows; null: it does not stand so. */
function twoSteps(m: Machine, v: State): [Step, Step] | null {
  const [left, right, third] = itemsOf(v[0]);
  if (right === undefined || third !== undefined || itemsOf(v[3]).length > 0) return null;
  const a = left === null ? ended : stepperOf(m, left);
  const b = right === null ? ended : stepperOf(m, right);
  return a === null || b === null ? null : [a, b];
}

const ended: Step = () => DONE;

/** What iterator i of zip_longest gives to a row: `item`, or the filler once it has ended. */
function filled(v: State, i: number, item: PyValue | Done | Bail): PyValue {
  if (item !== DONE) return item as PyValue;
  const inners = itemsOf(v[0]);
  if (inners[i] !== null) {
    inners[i] = null;
    v[2] = (v[2] as number) - 1;
  }
  return v[1]!;
}

/** zip_longest: iterators (None: ended), the filler, how many have not ended, the row so far. */
const ZIP_LONGEST: Tool = {
  name: 'zip_longest',
  pure: false,
  doc: '',
  lists: [0, 3],
  check: (v) =>
    v[0] instanceof PyList &&
    typeof v[2] === 'number' &&
    v[3] instanceof PyList &&
    itemsOf(v[3]).length <= itemsOf(v[0]).length,
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
      if (v[2] === 0) {
        row.length = 0;
        return DONE;
      }
      row.push(v[1]!);
    }
    return tupleOf(row.splice(0));
  },
  failed(v) {
    v[2] = 0;
    itemsOf(v[3]).length = 0;
  },
  stepper(m, v) {
    const steps = twoSteps(m, v);
    if (steps === null) return null;
    const [left, right] = steps;
    return () => {
      if (v[2] === 0) return DONE;
      const a = filled(v, 0, left());
      const b = filled(v, 1, right());
      return v[2] === 0 ? DONE : tupleOf([a, b]);
    };
  },
  spreader(m, v, to) {
    const steps = to.length === 2 ? twoSteps(m, v) : null;
    if (steps === null) return null;
    const [left, right] = steps;
    const [to0, to1] = to as [number, number];
    return (r) => {
      if (v[2] === 0) return false;
      const a = filled(v, 0, left());
      const b = filled(v, 1, right());
      if (v[2] === 0) return false;
      allocate(2);
      r[to0] = a;
      r[to1] = b;
      return true;
    };
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
                row.clear()
                raise
            row.append(fill)
        except BaseException:
            $it_set(self, 2, 0)
            row.clear()
            raise
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
      strange: 'zip_longest() got an unexpected keyword argument',
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
      if (selector === DONE) return selector;
      if (selector instanceof Bail) return waitsFor(v, 2, datum as PyValue);
      const yes = truth(m, selector as PyValue);
      if (yes instanceof Bail) {
        v[3] = tupleOf([selector as PyValue]);
        return waitsFor(v, 2, datum as PyValue);
      }
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

/** A step of accumulate; `step`: that of its iterator, where that is known. */
function sumUp(m: Machine, v: State, step: Step | null): PyValue | Done | Bail {
  if (v[3] instanceof PyTuple) {
    v[2] = v[3];
    v[3] = null;
    return (v[2] as PyTuple).items[0]!;
  }
  const item = step === null || v[4] !== null ? waiting(m, v, 0, 4) : step();
  if (item === DONE) v[0] = null;
  if (item === DONE || item instanceof Bail) return item;
  let total: PyValue | Bail = item as PyValue;
  if (v[2] instanceof PyTuple) {
    const before = v[2].items[0]!;
    total = v[1] === null ? added(m, before, total) : callNative(m, v[1]!, [before, total]);
  }
  if (total instanceof Bail) return waitsFor(v, 4, item as PyValue);
  v[2] = tupleOf([total]);
  return total;
}

const ACCUMULATE: Tool = {
  name: 'accumulate',
  pure: false,
  doc: '',
  check: always,
  // The iterator, the function (None: addition), the total in a tuple, the start in a tuple, an item that waits.
  step: (m, v) => sumUp(m, v, null),
  stepper(m, v) {
    const step = stepperOf(m, v[0]);
    return v[1] === null && step !== null ? () => sumUp(m, v, step) : null;
  },
  source: (v) => (v[3] === null && v[4] === null ? v[0] : null),
  onward(m, v, self) {
    const waits = v[4];
    if (!(waits instanceof PyTuple) || !(v[2] instanceof PyTuple) || v[1] === null) return null;
    v[4] = null;
    return new TailCall(m.shipped('accumulate_asked'), [self, v[1]!, v[2].items[0]!, waits.items[0]!], null);
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
        const it = sourceOf(m, iterable!);
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

intrinsic('accumulated', 1, (_m, self, total) => {
  (self as Itertool).v[2] = tupleOf([total!]);
  return total!;
});
/** The step from the call of the program's function on. */
shipped(
  'accumulate_asked',
  `
def accumulate_asked(self, f, total, x):
    return $accumulated(self, f(total, x))
`,
);

const STARMAP: Tool = {
  name: 'starmap',
  pure: false,
  doc: '',
  check: always,
  step(m, v) {
    const item = waiting(m, v, 1, 2);
    if (item === DONE || item instanceof Bail) return item;
    const args = item instanceof NativeIterator ? BAIL : collect(m, item as PyValue);
    const out = args instanceof Bail ? args : callNative(m, v[0]!, args);
    return out instanceof Bail ? waitsFor(v, 2, item as PyValue) : out;
  },
  source: (v) => (v[2] === null ? v[1] : null),
  onward(_m, v) {
    const item = v[2] instanceof PyTuple ? v[2].items[0] : null;
    if (!(item instanceof PyTuple) || item.cls !== TUPLE) return null;
    v[2] = null;
    return new TailCall(v[0]!, item.items, null);
  },
  python: `
def __next__(self, /):
    waits = $it_take(self, 2)
    item = waits[0] if waits else next($it_iter(self, 1))
    return $it(self, 0)(*tuple(item))
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

export function defineChains(): void {
  defineTools(CHAIN, ZIP_LONGEST, COMPRESS, ACCUMULATE, STARMAP, ...CONDITIONS, ...GROUPING);
}
