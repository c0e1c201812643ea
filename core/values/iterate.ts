/**
 * iter() from native code, and the ways in which builtins take the items of an iterable.
 */
import { BYTEARRAY, DICT, FROZENSET, GENERATOR, LIST, SET, TUPLE } from './classes.ts';
import type { PyClass } from './classes.ts';
import { NSDICT, PyDict } from './dict.ts';
import { DictIterator, DICT_KEYITERATOR, DICT_KEYS, DICT_VALUES, PyDictView } from './dictviews.ts';
import { SLOT_SIZE, grow, heap, uncounted } from './heap.ts';
import { NativeIterator, WrappingIterator } from './iterator.ts';
import type { Mark, Step } from './iterator.ts';
import {
  ByteArrayIterator,
  BytesIterator,
  ListIterator,
  SequenceIterator,
  SetIterator,
  StrIterator,
  TupleIterator,
  rangeIterator,
} from './iterators.ts';
import { PENDING, Thrown } from './machine.ts';
import type { Machine } from './machine.ts';
import {
  BAIL,
  Bail,
  DONE,
  PyByteArray,
  PyBytes,
  PyFunc,
  PyGen,
  PyList,
  PyNative,
  PyRange,
  PyStr,
  PyTuple,
} from './objects.ts';
import type { PyValue, Str } from './objects.ts';
import { Raise } from './raised.ts';
import { PySet } from './set.ts';
import { askMethod, callMethod } from './special.ts';
import { PyBuiltin } from './rows.ts';
import { typeName, typeOf } from './typeof.ts';

/**
 * iter(v) as a native iterator; BAIL if that takes Python code or the iterator is none of ours. An `__iter__` of the program that only
 * looks is asked: `return iter(self.items)`; operators of the program, which call it themselves, say `callMethod`. Throws TypeError.
 */
export function iterate(m: Machine, v: Str | PyBytes): NativeIterator;
export function iterate(m: Machine, v: PyValue, call?: typeof callMethod): NativeIterator | Bail;
export function iterate(m: Machine, v: PyValue, call: typeof callMethod = askMethod): NativeIterator | Bail {
  const it = iteratorIfAny(m, v, call);
  if (it === undefined) throw notIterable(v);
  return it;
}

/**
 * Where `it`, which is iter(v), has to be set back to before work on its items is left to Python; null if another iter(v) finds all of
 * them again.
 */
export function markOf(it: NativeIterator, v: PyValue): Mark | null {
  return isUsedUp(v) || !it.steady ? it.mark() : null;
}

/** Whether v has no more items once they are taken: an iterator, a generator, or what may answer one that is known elsewhere. */
function isUsedUp(v: PyValue): boolean {
  if (v instanceof NativeIterator || v instanceof PyGen) return true;
  const cls = typeOf(v);
  return !cls.builtin && cls.lookup('__iter__') instanceof PyFunc;
}

/** What an iterator around others steps for v: iter(v), natively stepped or a generator. */
export function sourceOf(m: Machine, v: PyValue): NativeIterator | PyGen | Bail {
  return v instanceof PyGen && v.cls === GENERATOR ? v : iterate(m, v);
}

/** The same, and undefined if v is no iterable. */
export function iteratorIfAny(
  m: Machine,
  v: PyValue,
  call: typeof callMethod = callMethod,
): NativeIterator | Bail | undefined {
  if (v instanceof PyList && v.cls === LIST) return new ListIterator(v);
  if (v instanceof PyDict && (v.cls === DICT || v.cls === NSDICT)) return new DictIterator(v, DICT_KEYITERATOR);
  if (v instanceof PyTuple && v.cls === TUPLE) return new TupleIterator(v);
  if (v instanceof PyRange) return rangeIterator(v);
  if (typeof v === 'string' || v instanceof PyStr) return new StrIterator(v);
  if (v instanceof PySet && (v.cls === SET || v.cls === FROZENSET)) return new SetIterator(v);
  if (v instanceof NativeIterator && v.exact) return v;
  if (v instanceof PyBytes) return new BytesIterator(v);
  if (v instanceof PyByteArray && v.cls === BYTEARRAY) return new ByteArrayIterator(v);
  const cls = typeOf(v);
  const iter = cls.lookup('__iter__');
  if (iter === undefined) {
    return walksBySubscript(cls) ? new SequenceIterator(v) : undefined;
  }
  if (iter === null) return undefined;
  const out = call(m, iter, v);
  return out instanceof NativeIterator ? out : BAIL;
}

/** Whether iter(v) is a steady iterator, whatever becomes of v. */
export function isPlainIterable(v: PyValue): boolean {
  if (v instanceof PyList) return v.cls === LIST;
  if (v instanceof PyTuple) return v.cls === TUPLE;
  if (v instanceof PyDict) return v.cls === DICT;
  if (v instanceof PySet) return v.cls === SET || v.cls === FROZENSET;
  return typeof v === 'string' || v instanceof PyStr || v instanceof PyRange;
}

export function notIterable(v: PyValue): Raise {
  return new Raise('TypeError', `'${typeName(v)}' object is not iterable`);
}

/** Whether the class of v says how iter(v) goes, be it that it refuses: `__iter__ = None`. */
export function saysIter(v: PyValue): boolean {
  const cls = typeOf(v);
  return cls.lookup('__iter__') !== undefined || walksBySubscript(cls);
}

/** Whether iter(v) has something to call. */
export function isIterable(v: PyValue): boolean {
  return saysIter(v) && typeOf(v).lookup('__iter__') !== null;
}

/** The subscript of a built-in class that is no sequence gives no items in turn: a Match, an alias of typing. */
function walksBySubscript(cls: PyClass): boolean {
  const getitem = cls.lookup('__getitem__');
  return getitem !== undefined && !(getitem instanceof PyBuiltin);
}

/** Whether next() works on v. */
export function isIterator(v: PyValue): boolean {
  if (v instanceof NativeIterator || v instanceof PyGen) return typeOf(v).lookup('__next__') !== undefined;
  const next = typeOf(v).lookup('__next__');
  return next !== undefined && next !== null;
}

/**
 * All items of an iterable, for builtins whose work on them can't bail. After BAIL the iterable is as it was.
 */
export function collect(m: Machine, v: PyValue): PyValue[] | Bail {
  return consume(m, v, itself);
}

/** The work that can't be a BAIL. */
const itself = (items: PyValue[]): PyValue[] => items;

/** Whether one of several iterables is used up by the time that a later one bails, so all are left to Python. */
export function someUsedUp(iterables: readonly PyValue[]): boolean {
  return iterables.length > 1 && iterables.some(isUsedUp);
}

/**
 * Works on all items of an iterable. If they can't be had natively, or `work` answers BAIL, the iterable is as it was. So it is where
 * `work` fails and the items can be had once only: Python stops behind the item that is wrong.
 */
export function consume<T>(m: Machine, v: PyValue, work: (items: PyValue[]) => T | Bail): T | Bail {
  const own = arrayOf(v);
  if (own !== null) {
    m.work(own.length);
    return work(own.slice());
  }
  if (v instanceof PyGen) return walked(m, v, work);
  const held = heldBy(m, v) ?? madeOf(m, v);
  if (held !== null) return work(held);
  const it = iterate(m, v);
  if (it instanceof Bail) return it;
  const mark = it.steady && work === (itself as unknown) ? null : markOf(it, v);
  const items = drained(m, it);
  if (items === null) {
    if (mark !== null) it.reset(mark);
    return BAIL;
  }
  if (mark === null) return work(items);
  const out = isUsedUp(v) ? tried(m, items, work) : work(items);
  if (out instanceof Bail) it.reset(mark);
  return out;
}

/** The items of a list or a tuple: its own array, for work that changes nothing, or that copies it first. */
function arrayOf(v: PyValue): readonly PyValue[] | null {
  return (v instanceof PyList && v.cls === LIST) || (v instanceof PyTuple && v.cls === TUPLE) ? v.items : null;
}

/** What a container holds, for work that changes nothing; null where an iterator is needed. */
export function itemsOf(m: Machine, v: PyValue): readonly PyValue[] | null {
  const items = arrayOf(v);
  if (items === null) return heldBy(m, v);
  if (items.length > 15) m.charge(items.length & ~15);
  return items;
}

/** The same, and what a text, bytes or a range give. */
export function itemsAtOnce(m: Machine, v: PyValue): readonly PyValue[] | null {
  return itemsOf(m, v) ?? madeOf(m, v);
}

/** What a dict, its views, a set or a deque hold, without an iterator; null for other values. */
function heldBy(m: Machine, v: PyValue): PyValue[] | null {
  let table: PyDict | PySet;
  let values = false;
  if (v instanceof PyDictView && (v.cls === DICT_KEYS || v.cls === DICT_VALUES)) {
    table = v.dict;
    values = v.cls === DICT_VALUES;
  } else if ((v instanceof PyDict && v.cls === DICT) || (v instanceof PySet && (v.cls === SET || v.cls === FROZENSET)))
    table = v;
  else {
    const held = v instanceof PyNative ? v.heldItems() : null;
    if (held !== null) payFor(m, held.length);
    return held;
  }
  payFor(m, table instanceof PyDict ? table.live : table.size);
  if (table instanceof PySet) return table.toArray();
  return values ? table.valueArray() : table.keyArray();
}

/** The items that a text, bytes or a range of small numbers give, which take more room than it; null for other values. */
function madeOf(m: Machine, v: PyValue): PyValue[] | null {
  if (typeof v === 'string') {
    if (v.length >= m.caps.list) return null;
    payFor(m, v.length);
    return v.split('');
  }
  if (v instanceof PyBytes || (v instanceof PyByteArray && v.cls === BYTEARRAY)) {
    const bytes = v instanceof PyBytes ? v.b : v.bytes;
    if (bytes.length >= m.caps.list) return null;
    payFor(m, bytes.length);
    const items: PyValue[] = [];
    for (let i = 0; i < bytes.length; i++) items.push(bytes[i]!);
    return items;
  }
  if (!(v instanceof PyRange)) return null;
  const { start, stop, step } = v;
  if (typeof start !== 'number' || typeof stop !== 'number' || typeof step !== 'number') return null;
  const n = Math.max(0, Math.ceil((stop - start) / step));
  if (n >= m.caps.list) return null;
  payFor(m, n);
  const items: PyValue[] = [];
  for (let i = 0, k = start; i < n; i++, k += step) items.push(k);
  return items;
}

/** What `drained` takes for so many items. */
function payFor(m: Machine, n: number): void {
  if (n > 15) m.charge(n & ~15);
  m.reserve(n * SLOT_SIZE);
}

/** The same for a generator. */
function walked<T>(m: Machine, gen: PyGen, work: (items: PyValue[]) => T | Bail): T | Bail {
  const walk = m.walkGenerator(gen);
  if (walk === null) return BAIL;
  const out = tried(m, walk.items, work);
  if (out instanceof Bail) walk.undo();
  return out;
}

/** What `work` answers; BAIL where it fails, too. It is left to Python then: between two items their iterator would stand otherwise. */
function tried<T>(m: Machine, items: PyValue[], work: (items: PyValue[]) => T | Bail): T | Bail {
  try {
    const out = work(items);
    if (out !== undefined) return out;
    m.recall();
  } catch (e) {
    if (e === PENDING) m.recall();
    else if (!(e instanceof Raise) && !(e instanceof Thrown)) throw e;
  }
  return BAIL;
}

/** Works on the items of an iterable one by one, on all of them unless `work` answers BAIL. After BAIL the iterable is as it was. */
export function each(m: Machine, v: PyValue, work: (item: PyValue) => Bail | undefined): Bail | undefined {
  const items = itemsOf(m, v);
  if (items !== null) {
    for (let i = 0; i < items.length; i++) if (work(items[i]!) !== undefined) return BAIL;
    return undefined;
  }
  if (!(v instanceof PyGen)) return search(m, v, work);
  const out = walked(m, v, (items) => {
    for (const item of items) if (work(item) !== undefined) return BAIL;
    return true;
  });
  return out instanceof Bail ? out : undefined;
}

/** The first items of an iterable, `most` of them or all that there are; the rest is not looked at. After BAIL the iterable is as it was. */
export function atMost(m: Machine, v: PyValue, most: number): PyValue[] | Bail {
  const items: PyValue[] = [];
  return search(m, v, (item) => (items.push(item) === most ? items : undefined)) ?? items;
}

/** The stepper of an iterator, for a loop that takes many steps; null: `next` takes them as fast. */
export function stepsOf(m: Machine, it: NativeIterator): Step | null {
  return it instanceof WrappingIterator ? it.stepper(m) : null;
}

/** The rest of an iterator; null if it bailed. Charges in steps, so that an endless one meets its limit. */
function drained(m: Machine, it: NativeIterator): PyValue[] | null {
  const all = it.takeAll((n) => {
    if (n >= m.caps.list) return false;
    payFor(m, n);
    return true;
  });
  if (all !== null) return all;
  const taken = new Taken();
  const { items } = taken;
  const step = stepsOf(m, it);
  for (;;) {
    const item = step === null ? it.next(m) : step();
    if (item === DONE) return items;
    if (item instanceof Bail) return null;
    taken.push(m, item as PyValue);
    if ((items.length & 15) === 0) m.charge(16);
  }
}

/** Bytes that items may add before the memory limit is looked at. */
const STRIDE = 65536;

/** Items that a builtin has taken and holds where no frame shows them. They count for the memory limit all the same. */
export class Taken {
  readonly items: PyValue[];
  private seen: number = heap.bytes;

  constructor(items: PyValue[] = []) {
    this.items = items;
  }

  /** Throws MemoryError past the longest list, and ends the run at the memory limit. */
  push(m: Machine, item: PyValue): void {
    const { items } = this;
    items.push(item);
    if ((items.length & 1023) === 0 || heap.bytes - this.seen > STRIDE) this.look(m);
  }

  private look(m: Machine): void {
    const { items } = this;
    if (items.length > m.caps.list) throw new Raise('MemoryError', '');
    if ((items.length & 1023) === 0) grow(1024 * SLOT_SIZE);
    m.growing(uncounted(() => new PyList(LIST, items)));
    this.seen = heap.bytes;
  }
}

/**
 * Works on items one by one until `work` answers something, for builtins that stop early. undefined: all items seen.
 * After BAIL the iterable is as it was.
 */
export function search<T>(m: Machine, v: PyValue, work: (item: PyValue) => T | Bail | undefined): T | Bail | undefined {
  const items = arrayOf(v);
  if (items !== null) {
    for (let i = 0; i < items.length; i++) {
      const out = work(items[i]!);
      if (out !== undefined) return out;
      if ((i & 15) === 15) m.charge(16);
    }
    return undefined;
  }
  const it = iterate(m, v);
  if (it instanceof Bail) return it;
  const mark = markOf(it, v);
  const step = stepsOf(m, it);
  for (let n = 1; ; n++) {
    const item = step === null ? it.next(m) : step();
    if (item === DONE) return undefined;
    const out = item instanceof Bail ? item : work(item as PyValue);
    if (out !== undefined) {
      if (out instanceof Bail && mark !== null) it.reset(mark);
      return out;
    }
    if ((n & 15) === 0) m.charge(16);
  }
}
