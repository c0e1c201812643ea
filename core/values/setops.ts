/**
 * Set algebra, natively: in the order of CPython's operations, because the order of a set of numbers shows them. All of it
 * answers BAIL when an element defines `__eq__` or `__hash__` in Python; then nothing has happened that the rows' Python
 * would not do again to the same effect.
 */
import { DICT, FROZENSET, LIST, SET, TUPLE } from './classes.ts';
import type { PyClass } from './classes.ts';
import { NSDICT, PyDict } from './dict.ts';
import { hash64 } from './hash.ts';
import { each, iterate, markOf, search, someUsedUp, stepsOf } from './iterate.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, DONE, PyGen, PyList, PyTuple } from './objects.ts';
import type { Arg, PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import { PySet } from './set.ts';
import { keysOf } from './tables.ts';

/** What a new set made from one of class cls is: set or frozenset itself. */
export function baseType(cls: PyClass): PyClass {
  return cls.isSubclass(SET) ? SET : FROZENSET;
}

function plainDict(v: PyValue): v is PyDict {
  return v instanceof PyDict && (v.cls === DICT || v.cls === NSDICT);
}

/** s.update(iterable). */
export function take(m: Machine, s: PySet, iterable: PyValue): Bail | null {
  if (iterable instanceof PySet) return merge(m, s, iterable);
  if (plainDict(iterable)) {
    const t = s.table;
    if (t !== null && (t.fill + iterable.live) * 5 >= t.mask * 3) t.resize((t.used + iterable.live) * 2);
    return takeEntries(m, s, keysOf(iterable));
  }
  if (iterable instanceof PyGen) return each(m, iterable, (x) => (s.add(m, x) instanceof Bail ? BAIL : undefined)) ?? null;
  if ((iterable instanceof PyTuple && iterable.cls === TUPLE) || (iterable instanceof PyList && iterable.cls === LIST)) return takeItems(m, s, iterable.items);
  const it = iterate(m, iterable);
  if (it instanceof Bail) return it;
  const mark = markOf(it, iterable);
  const step = stepsOf(m, it);
  for (let n = 1; ; n++) {
    const x = step === null ? it.next(m) : step();
    if (x === DONE) return null;
    if (x instanceof Bail || s.add(m, x as PyValue) instanceof Bail) {
      if (mark !== null) it.reset(mark);
      return BAIL;
    }
    if ((n & 15) === 0) m.charge(16);
    m.growing(s);
  }
}

function takeItems(m: Machine, s: PySet, items: readonly PyValue[]): Bail | null {
  for (let n = 0; n < items.length; n++) {
    if (s.add(m, items[n]!) instanceof Bail) return BAIL;
    if ((n & 15) === 15) m.charge(16);
    m.growing(s);
  }
  return null;
}

/** Adds the elements of another set. */
export function merge(m: Machine, s: PySet, other: PySet): Bail | null {
  if (s === other) return null;
  if (s.table !== null && other.table !== null) {
    if (s.table.used + other.table.used > m.caps.table) throw new Raise('MemoryError', '');
    s.table.merge(m, other.table);
    return null;
  }
  return takeEntries(m, s, other);
}

function takeEntries(m: Machine, s: PySet, other: PySet): Bail | null {
  m.charge(other.size);
  for (let i = other.nextEntry(0); i >= 0; i = other.nextEntry(i + 1))
    if (s.addEntry(m, other, i) instanceof Bail) return BAIL;
  return null;
}

/** s | other. */
export function union(m: Machine, s: PySet, other: PySet): PySet | Bail {
  const result = s.copy(m, baseType(s.cls));
  if (s === other) return result;
  if (s.table !== null || other.table !== null) return merge(m, result, other) ?? result;
  m.charge(other.size);
  for (let i = other.nextEntry(0); i >= 0; i = other.nextEntry(i + 1)) {
    const has = s.hasEntry(m, other, i);
    if (has instanceof Bail) return BAIL;
    if (!has && result.takeEntry(m, other, i) instanceof Bail) return BAIL;
  }
  return result;
}

/** A new set of class cls with the elements of an iterable. */
export function made(m: Machine, cls: PyClass, iterable: PyValue): PySet | Bail {
  const s = new PySet(cls);
  return take(m, s, iterable) ?? s;
}

/** s & iterable. */
export function meet(m: Machine, s: PySet, iterable: PyValue): PySet | Bail {
  const cls = baseType(s.cls);
  if (iterable === s) return s.copy(m, cls);
  const result = new PySet(cls);
  if (iterable instanceof PySet) {
    const [small, large] = iterable.size > s.size ? [s, iterable] : [iterable, s];
    m.charge(small.size);
    if (small.table !== null && large.table !== null) return result.table!.addSifted(m, small.table, large.table, true) ?? result;
    for (let i = small.nextEntry(0); i >= 0; i = small.nextEntry(i + 1)) {
      const has = large.hasEntry(m, small, i);
      if (has instanceof Bail) return has;
      if (has && result.takeEntry(m, small, i) instanceof Bail) return BAIL;
    }
    return result;
  }
  const out = search<true>(m, iterable, (x) => {
    if (!hash64(m, x)) return BAIL;
    const has = s.has(m, x);
    if (has instanceof Bail) return has;
    if (!has) return undefined;
    if (result.add(m, x) instanceof Bail) return BAIL;
    return result.size >= s.size ? true : undefined;
  });
  return out instanceof Bail ? out : result;
}

/** s -= iterable. */
export function lessen(m: Machine, s: PySet, iterable: PyValue): Bail | null {
  if (iterable === s) {
    s.clear();
    return null;
  }
  if (iterable instanceof PySet) {
    let other = iterable;
    if (other.size >> 3 > s.size) {
      const common = meet(m, s, other);
      if (common instanceof Bail) return common;
      other = common;
    }
    m.charge(other.size);
    for (let i = other.nextEntry(0); i >= 0; i = other.nextEntry(i + 1)) {
      const at = s.findEntry(m, other, i);
      if (typeof at !== 'number') return at;
      if (at >= 0) s.removeAt(at);
    }
  } else {
    const out = search<true>(m, iterable, (x) => {
      const gone = s.discard(m, x);
      return gone instanceof Bail ? gone : undefined;
    });
    if (out instanceof Bail) return out;
  }
  s.table?.tidy();
  return null;
}

/** s - iterable. */
export function less(m: Machine, s: PySet, iterable: PyValue): PySet | Bail {
  const cls = baseType(s.cls);
  const size = iterable instanceof PySet ? iterable.size : plainDict(iterable) ? iterable.live : -1;
  if (size < 0 || s.size >> 2 > size) {
    const copy = s.copy(m, cls);
    return lessen(m, copy, iterable) ?? copy;
  }
  const other = keysOf(iterable as PySet | PyDict);
  const result = new PySet(cls);
  m.charge(s.size);
  if (s.table !== null && other.table !== null) return result.table!.addSifted(m, s.table, other.table, false) ?? result;
  for (let i = s.nextEntry(0); i >= 0; i = s.nextEntry(i + 1)) {
    const has = other.hasEntry(m, s, i);
    if (has instanceof Bail) return has;
    if (!has && result.takeEntry(m, s, i) instanceof Bail) return BAIL;
  }
  return result;
}

/** s ^= iterable. */
export function toggle(m: Machine, s: PySet, iterable: PyValue): Bail | null {
  if (iterable === s) {
    s.clear();
    return null;
  }
  let other: PySet;
  if (iterable instanceof PySet) other = iterable;
  else if (plainDict(iterable)) other = keysOf(iterable);
  else {
    const all = made(m, baseType(s.cls), iterable);
    if (all instanceof Bail) return all;
    other = all;
  }
  m.charge(other.size);
  // What has been toggled would be toggled back: first see whether all of it can be done. Where classes of the program have a say,
  // that may be another thing once some of it is done.
  if (s.users > 0 || other.users > 0) return BAIL;
  if (s.table === null || other.table === null)
    for (let i = other.nextEntry(0); i >= 0; i = other.nextEntry(i + 1))
      if (s.hasEntry(m, other, i) instanceof Bail) return BAIL;
  for (let i = other.nextEntry(0); i >= 0; i = other.nextEntry(i + 1)) {
    const at = s.findEntry(m, other, i) as number;
    if (at >= 0) s.removeAt(at);
    else s.addEntry(m, other, i);
  }
  return null;
}

/** s ^ iterable: CPython toggles the elements of s in a set of the others. */
export function differing(m: Machine, s: PySet, iterable: PyValue): PySet | Bail {
  const result = made(m, baseType(s.cls), iterable);
  return result instanceof Bail ? result : (toggle(m, result, s) ?? result);
}

/** Whether all elements of a are in b. */
export function within(m: Machine, a: PySet, b: PySet): boolean | Bail {
  if (a.size > b.size) return false;
  m.charge(a.size);
  if (a.table !== null && b.table !== null) return b.table.hasAll(m, a.table);
  for (let i = a.nextEntry(0); i >= 0; i = a.nextEntry(i + 1)) {
    const has = b.hasEntry(m, a, i);
    if (has !== true) return has;
  }
  return true;
}

/** Whether s and an iterable have no common element. */
export function disjoint(m: Machine, s: PySet, iterable: PyValue): boolean | Bail {
  if (iterable === s) return s.size === 0;
  if (iterable instanceof PySet && (iterable.cls === SET || iterable.cls === FROZENSET)) {
    const [small, large] = iterable.size > s.size ? [s, iterable] : [iterable, s];
    m.charge(small.size);
    for (let i = small.nextEntry(0); i >= 0; i = small.nextEntry(i + 1)) {
      const has = large.hasEntry(m, small, i);
      if (has !== false) return has instanceof Bail ? has : false;
    }
    return true;
  }
  const out = search<boolean>(m, iterable, (x) => {
    const has = s.has(m, x);
    return has === false ? undefined : has instanceof Bail ? has : false;
  });
  return out ?? true;
}

/** Whether s has all elements of an iterable. */
export function hasAll(m: Machine, s: PySet, iterable: PyValue): boolean | Bail {
  if (iterable instanceof PySet) return within(m, iterable, s);
  const out = search<boolean>(m, iterable, (x) => {
    const has = s.has(m, x);
    return has === true ? undefined : has;
  });
  return out ?? true;
}

/** Whether a value is a set of either kind. */
export function isSet(v: PyValue): v is PySet {
  return v instanceof PySet;
}

/** A method that takes any iterables, one after the other, into a new set. */
export function chained(
  m: Machine,
  self: PySet,
  others: Arg,
  step: (m: Machine, s: PySet, other: PyValue) => PySet | Bail,
): PySet | Bail {
  let s: PySet = self;
  const { items } = others as PyTuple;
  if (someUsedUp(items)) return BAIL;
  for (const other of items) {
    const next = step(m, s, other);
    if (next instanceof Bail) return next;
    s = next;
  }
  return s === self ? self.copy(m, baseType(self.cls)) : s;
}
