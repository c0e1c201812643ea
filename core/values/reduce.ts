/**
 * `__reduce__` and `__setstate__` of iterators: how `copy` makes an iterator that stands where this one does. Iterators of
 * sequences go on with the same sequence; those of dicts and sets with a list of the items to come. And `__reduce__` of methods
 * and descriptors: they are asked for again by their names.
 */
import { FILTER, FilterIterator } from './filter.ts';
import { DictIterator, DICT_ITERATORS, ODICT_ITERATOR } from './dictviews.ts';
import { ENUMERATE, Enumerate } from './enumerate.ts';
import { add, addPaid, intCost, multiply, subtract } from './integer.ts';
import { intrinsic } from './intrinsics.ts';
import type { NativeIterator } from './iterator.ts';
import {
  BYTEARRAY_ITERATOR,
  BYTES_ITERATOR,
  BytesIterator,
  CALLABLE_ITERATOR,
  CallableIterator,
  LIST_ITERATOR,
  LIST_REVERSEITERATOR,
  LONGRANGE_ITERATOR,
  ListIterator,
  ListReverseIterator,
  LongRangeIterator,
  RANGE_ITERATOR,
  RangeIterator,
  SEQUENCE_ITERATOR,
  SET_ITERATOR,
  STR_ASCII_ITERATOR,
  STR_ITERATOR,
  SequenceIterator,
  SetIterator,
  StrIterator,
  TUPLE_ITERATOR,
  TupleIterator,
} from './iterators.ts';
import {
  BUILTIN_FUNCTION,
  MEMBER_DESCRIPTOR,
  METHOD,
  METHOD_DESCRIPTOR,
  METHOD_WRAPPER,
  TUPLE,
  WRAPPER_DESCRIPTOR,
} from './classes.ts';
import type { PyClass } from './classes.ts';
import { listOf } from './list.ts';
import type { Machine } from './machine.ts';
import { MAP, MapIterator } from './map.ts';
import { BAIL, Bail, DONE, PyBytes, PyRange, PyTuple, bare } from './objects.ts';
import type { Int, PyValue } from './objects.ts';
import { REVERSED, Reversed } from './reversed.ts';
import { PyBuiltin, defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { strLength } from './text.ts';
import { truth } from './truth.ts';
import { typeOf } from './typeof.ts';
import { ZIP, Zip } from './zip.ts';

/** `how` called with `args` makes the iterator; then `state` is set, if there is one. */
interface Parts {
  how: 'iter' | 'reversed' | 'type';
  args: PyValue[];
  state?: PyValue;
}

type Kind<S> = (v: PyValue) => v is S & PyValue;

/** The rows of an iterator: `parts` takes it apart, `seek` sets its position. */
function copies<S extends NativeIterator>(
  classes: readonly PyClass[],
  accepts: Kind<S>,
  parts: (it: S, m: Machine) => Parts,
  seek?: (it: S, n: Int) => void,
  state?: Row<S & PyValue>,
): void {
  const reduce: Row<S & PyValue> = {
    doc: `Helper for copy and pickle.

>>> from copy import copy
>>> it = iter([1, 2])
>>> list(copy(it)), list(it)
([1, 2], [1, 2])`,
    python: `
def __reduce__(self, /):
    how, args, *state = $iterator_parts(self)
    make = type(self) if how == 'type' else reversed if how == 'reversed' else iter
    return (make, args, *state)
`,
  };
  const position: Row<S & PyValue> = {
    doc: `Set the position.

>>> it = iter('abc')
>>> it.__setstate__(2)
>>> next(it)
'c'`,
    run(m, self, n) {
      const i = bare(n!);
      if (typeof i !== 'number' && typeof i !== 'bigint') return m.raise('TypeError', 'an integer is required');
      seek!(self, i);
      return null;
    },
  };
  const setting = state ?? (seek === undefined ? undefined : position);
  for (const cls of classes)
    defineType<S & PyValue>(cls, accepts, () => ({
      '__reduce__(self, /)': reduce,
      ...(setting === undefined ? {} : { '__setstate__(self, object, /)': setting }),
    }));
  for (const cls of classes) PARTS.set(cls, (it, m) => parts(it as S, m));
}

const PARTS = new Map<PyClass, (it: NativeIterator, m: Machine) => Parts>();

intrinsic('iterator_parts', 1, (m, it) => {
  const found = (it as NativeIterator & { cls: PyClass }).cls.mro.find((cls) => PARTS.has(cls))!;
  const { how, args, state } = PARTS.get(found)!(it as NativeIterator, m);
  const tuple = new PyTuple(TUPLE, args);
  return new PyTuple(TUPLE, state === undefined ? [how, tuple] : [how, tuple, state]);
});

/** From 0 to the number of items. */
function within(n: Int, lowest: number, highest: number): number {
  return n < lowest ? lowest : n > highest ? highest : Number(n);
}

function iteration(sequence: PyValue | null, ended: PyValue, at: Int): Parts {
  return sequence === null
    ? { how: 'iter', args: [ended] }
    : { how: 'iter', args: [sequence], state: at };
}

const empty = (): PyTuple => new PyTuple(TUPLE, []);

copies<ListIterator>(
  [LIST_ITERATOR],
  (v): v is ListIterator => v instanceof ListIterator,
  (it) => iteration(it.list, listOf([]), it.at),
  (it, n) => {
    if (it.list === null) return;
    if (n < 0) it.list = null;
    else it.at = within(n, 0, it.list.items.length);
  },
);
copies<ListReverseIterator>(
  [LIST_REVERSEITERATOR],
  (v): v is ListReverseIterator => v instanceof ListReverseIterator,
  (it) =>
    it.list === null
      ? { how: 'reversed', args: [listOf([])] }
      : { how: 'reversed', args: [it.list], state: it.at },
  (it, n) => {
    if (it.list !== null) it.at = within(n, -1, it.list.items.length - 1);
  },
);
copies<TupleIterator>(
  [TUPLE_ITERATOR],
  (v): v is TupleIterator => v instanceof TupleIterator,
  (it) => iteration(it.tuple, empty(), it.at),
  (it, n) => {
    if (it.tuple !== null) it.at = within(n, 0, it.tuple.items.length);
  },
);
copies<StrIterator>(
  [STR_ITERATOR, STR_ASCII_ITERATOR],
  (v): v is StrIterator => v instanceof StrIterator,
  (it) => iteration(it.text, '', it.at),
  (it, n) => {
    if (it.text !== null) it.at = within(n, 0, strLength(it.text));
  },
);
copies<BytesIterator>(
  [BYTES_ITERATOR, BYTEARRAY_ITERATOR],
  (v): v is BytesIterator => v instanceof BytesIterator,
  (it) => iteration(it.bytes, empty(), it.at),
  (it, n) => {
    const { bytes } = it;
    if (bytes === null) return;
    if (n < 0 && !(bytes instanceof PyBytes)) it.bytes = null;
    else it.at = within(n, 0, bytes instanceof PyBytes ? bytes.b.length : bytes.n);
  },
);
copies<RangeIterator | LongRangeIterator>(
  [RANGE_ITERATOR, LONGRANGE_ITERATOR],
  (v): v is RangeIterator | LongRangeIterator => v instanceof RangeIterator || v instanceof LongRangeIterator,
  (it, m) => {
    m.charge(intCost(it.step, it.left, '*'));
    return { how: 'iter', args: [new PyRange(it.at, addPaid(it.at, multiply(it.step, it.left)), it.step)], state: null };
  },
  (it, n) => {
    const steps = n < 0 ? 0 : n > it.left ? it.left : n;
    it.reset([add(it.at, multiply(it.step, steps)), subtract(it.left, steps)]);
  },
);
copies<SetIterator>(
  [SET_ITERATOR],
  (v): v is SetIterator => v instanceof SetIterator,
  (it, m) => ({ how: 'iter', args: [listOf(rest(it, m))] }),
);
copies<DictIterator>(
  [...DICT_ITERATORS, ODICT_ITERATOR],
  (v): v is DictIterator => v instanceof DictIterator,
  (it, m) => ({ how: 'iter', args: [listOf(rest(it, m))] }),
);
copies<SequenceIterator>(
  [SEQUENCE_ITERATOR],
  (v): v is SequenceIterator => v instanceof SequenceIterator,
  (it) => iteration(it.sequence === undefined ? null : it.sequence, empty(), it.at),
  (it, n) => {
    if (it.sequence !== undefined) it.at = within(n, 0, Number.MAX_SAFE_INTEGER);
  },
);
copies<CallableIterator>(
  [CALLABLE_ITERATOR],
  (v): v is CallableIterator => v instanceof CallableIterator,
  (it) => ({ how: 'iter', args: it.func === undefined ? [empty()] : [it.func, it.sentinel!] }),
);
copies<Reversed>(
  [REVERSED],
  (v): v is Reversed => v instanceof Reversed,
  (it) =>
    it.sequence === undefined
      ? { how: 'type', args: [empty()] }
      : { how: 'type', args: [it.sequence], state: it.at },
  (it, n) => {
    if (it.sequence !== undefined) it.at = within(n, -1, it.at);
  },
);
copies<Enumerate>(
  [ENUMERATE],
  (v): v is Enumerate => v instanceof Enumerate,
  (it) => ({ how: 'type', args: [it.inner, it.count] }),
);
copies<FilterIterator>(
  [FILTER],
  (v): v is FilterIterator => v instanceof FilterIterator,
  (it) => ({ how: 'type', args: [it.func, it.inner] }),
);

/** `strict` is set as the state. */
function strictness<S extends Zip | MapIterator>(): Row<S & PyValue> {
  return {
    doc: `Set whether the iterators must end together.

>>> z = zip('ab', 'a')
>>> z.__setstate__(True)
>>> list(z)
Traceback (most recent call last):
    ...
ValueError: zip() argument 2 is shorter than argument 1`,
    run(m, self, flag) {
      const t = truth(m, flag!);
      if (t instanceof Bail) return t;
      self.strict = t;
      return null;
    },
    python: `
def __setstate__(self, object, /):
    self.__setstate__(bool(object))
`,
  };
}
copies<Zip>(
  [ZIP],
  (v): v is Zip => v instanceof Zip,
  (it) => ({ how: 'type', args: it.inners.slice(), ...(it.strict ? { state: true } : {}) }),
  undefined,
  strictness(),
);
copies<MapIterator>(
  [MAP],
  (v): v is MapIterator => v instanceof MapIterator,
  (it) => ({ how: 'type', args: [it.func, ...it.inners], ...(it.strict ? { state: true } : {}) }),
  undefined,
  strictness(),
);

/** The items to come, of an iterator that stays where it is. */
function rest(it: SetIterator | DictIterator, m: Machine): PyValue[] {
  const mark = it.mark();
  const items: PyValue[] = [];
  for (let v = it.next(m); v !== DONE; v = it.next(m)) {
    m.charge(1);
    items.push(v as PyValue);
  }
  it.reset(mark);
  return items;
}

/** The rows of what has its name from the object that its attribute `from` is. */
function namedBy(from: '__self__' | '__objclass__', classes: readonly PyClass[]): void {
  for (const cls of classes)
    defineType<PyValue>(cls, (v): v is PyValue => typeOf(v) === cls, () => ({
      '__reduce__(self, /)': {
        doc: `Helper for pickle.

>>> str.upper.__reduce__()[1]
(<class 'str'>, 'upper')`,
        // A function of a module is found by its name alone.
        run: (_m, self) => (self instanceof PyBuiltin && self.kind === 'function' && self.owner === null ? self.name : BAIL),
        python: `
def __reduce__(self, /):
    return getattr, (self.${from}, self.__name__)
`,
      },
    }));
}

namedBy('__self__', [METHOD, METHOD_WRAPPER, BUILTIN_FUNCTION]);
namedBy('__objclass__', [METHOD_DESCRIPTOR, WRAPPER_DESCRIPTOR, MEMBER_DESCRIPTOR]);
