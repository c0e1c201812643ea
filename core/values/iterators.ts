/**
 * Iterators of the built-in sequences and sets: container and position. They look at the container anew at each step, so
 * items that appear while a list is walked are met, as in CPython. Dict iterators: dictviews.ts; enumerate, zip, map, filter
 * and reversed have files of their own.
 */
import type { Frame } from './frame.ts';
import { allocate } from './heap.ts';
import { TUPLE, builtinClass } from './classes.ts';
import type { PyClass } from './classes.ts';
import type { Moved } from './moved.ts';
import { intrinsic } from './intrinsics.ts';
import { NativeIterator, defineIterator } from './iterator.ts';
import type { Mark, Spread, Step } from './iterator.ts';
import { kind } from './kinds.ts';
import type { Machine } from './machine.ts';
import { BAIL, DONE, NOT_IMPLEMENTED, PyByteArray, PyBytes, PyList, PyStr, PyTuple } from './objects.ts';
import type { Bail, Done, Int, PyRange, PyValue, Str } from './objects.ts';
import { addPaid } from './integer.ts';
import { rangeLength } from './progression.ts';
import { Raise } from './raised.ts';
import type { Row } from './rows.ts';
import { PySet } from './set.ts';
import { callSpecial } from './special.ts';
import { strAt, strLength } from './text.ts';

export const LIST_ITERATOR: PyClass = builtinClass('list_iterator');
export const LIST_REVERSEITERATOR: PyClass = builtinClass('list_reverseiterator');
export const TUPLE_ITERATOR: PyClass = builtinClass('tuple_iterator');
export const STR_ITERATOR: PyClass = builtinClass('str_iterator');
export const STR_ASCII_ITERATOR: PyClass = builtinClass('str_ascii_iterator');
export const BYTES_ITERATOR: PyClass = builtinClass('bytes_iterator');
export const BYTEARRAY_ITERATOR: PyClass = builtinClass('bytearray_iterator');
export const RANGE_ITERATOR: PyClass = builtinClass('range_iterator');
export const LONGRANGE_ITERATOR: PyClass = builtinClass('longrange_iterator');
export const SET_ITERATOR: PyClass = builtinClass('set_iterator');
export const SEQUENCE_ITERATOR: PyClass = builtinClass('iterator');
export const CALLABLE_ITERATOR: PyClass = builtinClass('callable_iterator');

/** `list` is null when exhausted. */
export class ListIterator extends NativeIterator {
  list: PyList | null;
  at = 0;
  constructor(list: PyList | null) {
    super();
    this.list = list;
    allocate(2);
  }
  get cls(): PyClass {
    return LIST_ITERATOR;
  }
  next(): PyValue | Done {
    const list = this.list;
    if (list === null) return DONE;
    if (this.at < list.items.length) return list.items[this.at++]!;
    this.list = null;
    return DONE;
  }
  override spread(_m: Machine, r: Frame, to: readonly number[]): boolean {
    const { list, at } = this;
    if (list === null || at >= list.items.length) return false;
    const v = list.items[at]!;
    if (!(v instanceof PyTuple) || v.cls !== TUPLE || v.items.length !== to.length) return false;
    this.at = at + 1;
    for (let i = 0; i < to.length; i++) r[to[i]!] = v.items[i];
    return true;
  }
  override stepper(): Step {
    return () => this.next();
  }
  override spreader(m: Machine, to: readonly number[]): Spread {
    if (to.length !== 2) return (r) => this.spread(m, r, to);
    const [a, b] = to as [number, number];
    return (r) => {
      const { list, at } = this;
      if (list === null || at >= list.items.length) return false;
      const v = list.items[at]!;
      if (!(v instanceof PyTuple) || v.cls !== TUPLE || v.items.length !== 2) return false;
      this.at = at + 1;
      r[a] = v.items[0];
      r[b] = v.items[1];
      return true;
    };
  }
  override takeAll(pays: (n: number) => boolean): PyValue[] | null {
    const { list, at } = this;
    if (list === null || !pays(Math.max(0, list.items.length - at))) return null;
    this.list = null;
    return list.items.slice(at);
  }
  mark(): Mark {
    return [this.list, this.at];
  }
  reset(mark: Mark): void {
    this.list = mark[0] as PyList | null;
    this.at = mark[1] as number;
  }
  override hint(): number {
    return this.list === null ? 0 : this.list.items.length - this.at;
  }
}
kind('list_iterator', ListIterator, () => new ListIterator(null), {
  list: [PyList, null],
  at: 'count',
}, (o) => o.at >= 0);

/** Backwards: `at` is the next index, -1 when exhausted. */
export class ListReverseIterator extends NativeIterator {
  list: PyList | null;
  at: number;
  constructor(list: PyList | null) {
    super();
    this.list = list;
    this.at = list === null ? -1 : list.items.length - 1;
    allocate(2);
  }
  get cls(): PyClass {
    return LIST_REVERSEITERATOR;
  }
  next(): PyValue | Done {
    const list = this.list;
    if (list === null) return DONE;
    if (this.at >= 0 && this.at < list.items.length) return list.items[this.at--]!;
    this.at = -1;
    this.list = null;
    return DONE;
  }
  override stepper(): Step {
    return () => this.next();
  }
  override takeAll(pays: (n: number) => boolean): PyValue[] | null {
    const { list } = this;
    if (list === null || this.at >= list.items.length || !pays(this.at + 1)) return null;
    const all = list.items.slice(0, this.at + 1);
    this.at = -1;
    this.list = null;
    return all.reverse();
  }
  mark(): Mark {
    return [this.list, this.at];
  }
  reset(mark: Mark): void {
    this.list = mark[0] as PyList | null;
    this.at = mark[1] as number;
  }
  override hint(): number {
    return this.list === null || this.at >= this.list.items.length ? 0 : this.at + 1;
  }
}
kind('list_reverseiterator', ListReverseIterator, () => new ListReverseIterator(null), {
  list: [PyList, null],
  at: 'count',
}, (o) => o.at >= -1);

export class TupleIterator extends NativeIterator {
  tuple: PyTuple | null;
  at = 0;
  constructor(tuple: PyTuple | null) {
    super();
    this.tuple = tuple;
    allocate(2);
  }
  get cls(): PyClass {
    return TUPLE_ITERATOR;
  }
  next(): PyValue | Done {
    const tuple = this.tuple;
    if (tuple === null) return DONE;
    if (this.at < tuple.items.length) return tuple.items[this.at++]!;
    this.tuple = null;
    return DONE;
  }
  override stepper(): Step {
    return () => this.next();
  }
  /** The items to come. */
  rest(): PyValue[] {
    return this.tuple === null ? [] : this.tuple.items.slice(this.at);
  }
  override takeAll(pays: (n: number) => boolean): PyValue[] | null {
    if (!pays(Math.max(0, this.hint()))) return null;
    const all = this.rest();
    this.tuple = null;
    return all;
  }
  mark(): Mark {
    return [this.tuple, this.at];
  }
  reset(mark: Mark): void {
    this.tuple = mark[0] as PyTuple | null;
    this.at = mark[1] as number;
  }
  override hint(): number {
    return this.tuple === null ? 0 : this.tuple.items.length - this.at;
  }
}
kind('tuple_iterator', TupleIterator, () => new TupleIterator(null), {
  tuple: [PyTuple, null],
  at: 'count',
}, (o) => o.at >= 0);

/** Code points of a str. */
export class StrIterator extends NativeIterator {
  text: Str | null;
  at = 0;
  constructor(text: Str | null) {
    super();
    this.text = text;
    allocate(2);
  }
  get cls(): PyClass {
    return isAscii(this.text ?? '') ? STR_ASCII_ITERATOR : STR_ITERATOR;
  }
  next(): PyValue | Done {
    const text = this.text;
    if (text === null) return DONE;
    if (this.at < strLength(text)) return strAt(text, this.at++);
    this.text = null;
    return DONE;
  }
  override stepper(): Step {
    return () => {
      const { text } = this;
      return typeof text === 'string' && this.at < text.length ? text[this.at++]! : this.next();
    };
  }
  mark(): Mark {
    return [this.text, this.at];
  }
  reset(mark: Mark): void {
    this.text = mark[0] as Str | null;
    this.at = mark[1] as number;
  }
  override hint(): number {
    return this.text === null ? 0 : strLength(this.text) - this.at;
  }
}
kind('str_iterator', StrIterator, () => new StrIterator(null), { text: 'value', at: 'count' }, (o) =>
  o.at >= 0 && (o.text === null || typeof o.text === 'string' || o.text instanceof PyStr));

function isAscii(s: Str): boolean {
  if (typeof s !== 'string') return false;
  for (let i = 0; i < s.length; i++) if (s.charCodeAt(i) > 127) return false;
  return true;
}

export class BytesIterator extends NativeIterator {
  bytes: PyBytes | PyByteArray | null;
  at = 0;
  private readonly type: PyClass;
  constructor(bytes: PyBytes | PyByteArray | null, type: PyClass = BYTES_ITERATOR) {
    super();
    this.bytes = bytes;
    this.type = type;
    allocate(2);
  }
  get cls(): PyClass {
    return this.type;
  }
  next(_m: Machine): PyValue | Done {
    const bytes = this.bytes;
    if (bytes === null) return DONE;
    if (this.at < bytesLength(bytes)) return bytes.b[this.at++]!;
    this.bytes = null;
    return DONE;
  }
  mark(): Mark {
    return [this.bytes, this.at];
  }
  reset(mark: Mark): void {
    this.bytes = mark[0] as PyBytes | PyByteArray | null;
    this.at = mark[1] as number;
  }
  override hint(): number {
    return this.bytes === null ? 0 : bytesLength(this.bytes) - this.at;
  }
}
kind('bytes_iterator', BytesIterator, () => new BytesIterator(null), {
  bytes: [PyBytes, PyByteArray, null],
  at: 'count',
}, (o) => o.at >= 0);

/** bytearray's: the same with another type. */
export class ByteArrayIterator extends BytesIterator {
  constructor(bytes: PyByteArray | null) {
    super(bytes, BYTEARRAY_ITERATOR);
  }
}
kind('bytearray_iterator', ByteArrayIterator, () => new ByteArrayIterator(null), {
  bytes: [PyByteArray, null],
  at: 'count',
}, (o) => o.at >= 0);

function bytesLength(b: PyBytes | PyByteArray): number {
  return b instanceof PyByteArray ? b.n : b.b.length;
}

/** `small`: all items are numbers; else `big` counts in bigints, in a LongRangeIterator. */
export class RangeIterator extends NativeIterator {
  at: number;
  step: number;
  left: number;
  readonly small: boolean = true;
  constructor(at: number, step: number, left: number) {
    super();
    this.at = at;
    this.step = step;
    this.left = left;
    allocate(3);
  }
  get cls(): PyClass {
    return RANGE_ITERATOR;
  }
  next(): PyValue | Done {
    if (this.left <= 0) return DONE;
    const v = this.at;
    this.at = v + this.step;
    this.left--;
    return v;
  }
  override stepper(): Step {
    return () => this.next();
  }
  mark(): Mark {
    return [this.at, this.left];
  }
  reset(mark: Mark): void {
    this.at = mark[0] as number;
    this.left = mark[1] as number;
  }
  override hint(): number {
    return this.left;
  }
}
kind(
  'range_iterator',
  RangeIterator,
  () => new RangeIterator(0, 1, 0),
  { at: 'number', step: 'number', left: 'number' },
  ({ at, step, left }) => left >= 0 && [at, step, left, at + step * left].every(Number.isSafeInteger),
);

export class LongRangeIterator extends NativeIterator {
  at: Int;
  step: Int;
  left: Int;
  constructor(at: Int, step: Int, left: Int) {
    super();
    this.at = at;
    this.step = step;
    this.left = left;
    allocate(3);
  }
  get cls(): PyClass {
    const [at, step, left] = [BigInt(this.at), BigInt(this.step), BigInt(this.left)];
    const fits = (n: bigint): boolean => n === BigInt.asIntN(64, n);
    return fits(at) && fits(step) && left < 1n << 64n && fits(at + step * left) ? RANGE_ITERATOR : LONGRANGE_ITERATOR;
  }
  next(_m: Machine): PyValue | Done {
    if (this.left <= 0) return DONE;
    const v = this.at;
    this.at = addPaid(v, this.step);
    this.left = addPaid(this.left, -1);
    return v;
  }
  mark(): Mark {
    return [this.at, this.left];
  }
  reset(mark: Mark): void {
    this.at = mark[0] as Int;
    this.left = mark[1] as Int;
  }
  override hint(): number {
    return Number(this.left);
  }
}
kind('longrange_iterator', LongRangeIterator, () => new LongRangeIterator(0, 1, 0), {
  at: 'int',
  step: 'int',
  left: 'int',
}, (o) => o.left >= 0);

/** The iterator over n items from `start` by `step`. */
export function progression(start: Int, step: Int, n: Int): RangeIterator | LongRangeIterator {
  if (typeof start === 'number' && typeof step === 'number' && typeof n === 'number') {
    const last = start + step * n;
    if (last <= 9007199254740991 && last >= -9007199254740991) return new RangeIterator(start, step, n);
  }
  return new LongRangeIterator(start, step, n);
}

export function rangeIterator(r: PyRange): RangeIterator | LongRangeIterator {
  return progression(r.start, r.step, rangeLength(r));
}

/** `size` is what the set must still have; -1 after it has changed. */
export class SetIterator extends NativeIterator {
  set: PySet | null;
  at = 0;
  size: number;
  left: number;
  moved: Moved | null;
  constructor(set: PySet | null) {
    super();
    this.set = set;
    this.size = set === null ? 0 : set.size;
    this.left = this.size;
    this.moved = set === null ? null : set.trail();
    allocate(3);
  }
  get cls(): PyClass {
    return SET_ITERATOR;
  }
  next(): PyValue | Done {
    const set = this.set;
    if (set === null) return DONE;
    if (this.size !== set.size) {
      this.size = -1;
      throw new Raise('RuntimeError', 'Set changed size during iteration');
    }
    this.settle(set);
    const i = set.nextEntry(this.at);
    if (i < 0) {
      this.set = null;
      return DONE;
    }
    this.at = i + 1;
    this.left--;
    return set.keyAt(i);
  }
  /** Follows changes of the set's form and compactions since the last step. */
  settle(set: PySet): void {
    this.moved ??= set.trail();
    while (this.moved.to !== null) {
      const { to } = this.moved;
      this.at = this.at < to.length ? to[this.at]! : to[to.length - 1]!;
      this.moved = this.moved.next!;
    }
  }
  override stepper(): Step {
    return () => this.next();
  }
  mark(): Mark {
    return [this.set, this.at, this.size, this.left, this.moved];
  }
  reset(mark: Mark): void {
    this.set = mark[0] as PySet | null;
    this.at = mark[1] as number;
    this.size = mark[2] as number;
    this.left = mark[3] as number;
    this.moved = mark[4] as Moved | null;
  }
  override hint(): number {
    return this.set === null || this.size !== this.set.size ? 0 : this.left;
  }
}
kind('set_iterator', SetIterator, () => new SetIterator(null), {
  set: [PySet, null],
  at: 'count',
  size: 'count',
  left: 'count',
}, (o) => {
  // From now on the set tells where positions go.
  if (o.set !== null) o.moved = o.set.trail();
  return o.at >= 0;
});

/** iter(o) of an object that has `__getitem__` alone: o[0], o[1] … until IndexError. */
export class SequenceIterator extends NativeIterator {
  sequence: PyValue | undefined;
  at = 0;
  constructor(sequence: PyValue | undefined) {
    super();
    this.sequence = sequence;
    allocate(2);
  }
  get cls(): PyClass {
    return SEQUENCE_ITERATOR;
  }
  override get steady(): boolean {
    return false;
  }
  next(_m: Machine): Done | Bail {
    return this.sequence === undefined ? DONE : BAIL;
  }
  mark(): Mark {
    return [];
  }
  reset(_mark: Mark): void {}
}
kind('iterator', SequenceIterator, () => new SequenceIterator(undefined), { sequence: 'optional', at: 'count' }, (o) => o.at >= 0);

/** iter(f, sentinel): f() until it answers the sentinel. */
export class CallableIterator extends NativeIterator {
  func: PyValue | undefined;
  sentinel: PyValue | undefined;
  constructor(func: PyValue | undefined, sentinel: PyValue | undefined) {
    super();
    this.func = func;
    this.sentinel = sentinel;
    allocate(2);
  }
  get cls(): PyClass {
    return CALLABLE_ITERATOR;
  }
  override get steady(): boolean {
    return false;
  }
  next(_m: Machine): PyValue | Done | Bail {
    return this.func === undefined ? DONE : BAIL;
  }
  mark(): Mark {
    return [];
  }
  reset(_mark: Mark): void {}
}
kind('callable_iterator', CallableIterator, () => new CallableIterator(undefined, undefined), {
  func: 'optional',
  sentinel: 'optional',
});

// ---- rows

defineIterator(LIST_ITERATOR, (v): v is ListIterator => v instanceof ListIterator, true);
defineIterator(LIST_REVERSEITERATOR, (v): v is ListReverseIterator => v instanceof ListReverseIterator, true);
defineIterator(TUPLE_ITERATOR, (v): v is TupleIterator => v instanceof TupleIterator, true);
for (const cls of [STR_ITERATOR, STR_ASCII_ITERATOR])
  defineIterator(cls, (v): v is StrIterator => v instanceof StrIterator, true);
for (const cls of [BYTES_ITERATOR, BYTEARRAY_ITERATOR])
  defineIterator(cls, (v): v is BytesIterator => v instanceof BytesIterator, true);
defineIterator(SET_ITERATOR, (v): v is SetIterator => v instanceof SetIterator, true);

type AnyRangeIterator = RangeIterator | LongRangeIterator;
for (const cls of [RANGE_ITERATOR, LONGRANGE_ITERATOR])
  defineIterator<AnyRangeIterator>(
    cls,
    (v): v is AnyRangeIterator => v instanceof RangeIterator || v instanceof LongRangeIterator,
    false,
    {
      '__length_hint__(self, /) -> int': {
        doc: `Return the number of items to come.

>>> iter(range(3)).__length_hint__()
3`,
        run: (_m, self) => (self.left > 0 ? self.left : 0),
      },
    },
  );

intrinsic('sequence_of', 1, (_m, it) => (it as SequenceIterator).sequence ?? null);
intrinsic('sequence_at', 1, (_m, it) => (it as SequenceIterator).at);
intrinsic('sequence_step', 1, (_m, it) => {
  (it as SequenceIterator).at++;
  return null;
});
intrinsic('sequence_end', 1, (_m, it) => {
  (it as SequenceIterator).sequence = undefined;
  return null;
});

const SEQUENCE_HINT: Row<SequenceIterator> = {
  doc: `Return the number of items to come, if the sequence has a length.

>>> class S:
...     def __len__(self): return 2
...     def __getitem__(self, i): return i
>>> iter(S()).__length_hint__()
2`,
  run(m, self) {
    if (self.sequence === undefined) return 0;
    const n = callSpecial(m, self.sequence, '__len__');
    if (n === undefined) return NOT_IMPLEMENTED;
    return typeof n === 'number' ? Math.max(n - self.at, 0) : BAIL;
  },
  python: `
def __length_hint__(self, /):
    return max(len($sequence_of(self)) - $sequence_at(self), 0)
`,
};
defineIterator<SequenceIterator>(
  SEQUENCE_ITERATOR,
  (v): v is SequenceIterator => v instanceof SequenceIterator,
  false,
  { '__length_hint__(self, /) -> int': SEQUENCE_HINT },
  `
def __next__(self, /):
    try:
        v = $sequence_of(self)[$sequence_at(self)]
    except (IndexError, StopIteration):
        pass
    else:
        $sequence_step(self)
        return v
    $sequence_end(self)
    raise StopIteration
`,
);

intrinsic('callable_of', 1, (_m, it) => (it as CallableIterator).func ?? null);
intrinsic('callable_sentinel', 1, (_m, it) => (it as CallableIterator).sentinel ?? null);
intrinsic('callable_end', 1, (_m, it) => {
  (it as CallableIterator).func = undefined;
  (it as CallableIterator).sentinel = undefined;
  return null;
});
intrinsic('callable_ended', 1, (_m, it) => (it as CallableIterator).func === undefined);

defineIterator<CallableIterator>(
  CALLABLE_ITERATOR,
  (v): v is CallableIterator => v instanceof CallableIterator,
  false,
  {},
  `
def __next__(self, /):
    try:
        v = $callable_of(self)()
    except StopIteration:
        pass
    else:
        if not $callable_ended(self):
            sentinel = $callable_sentinel(self)
            if not (sentinel is v or sentinel == v):
                return v
    $callable_end(self)
    raise StopIteration
`,
);
