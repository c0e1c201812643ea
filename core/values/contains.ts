/** `in`. */
import { DICT, FROZENSET, LIST, SET, TUPLE } from './classes.ts';
import { NSDICT, PyDict } from './dict.ts';
import { LONG_TEXT, equalLeaf, same } from './equal.ts';
import { holds } from './find.ts';
import { H, hashFrozen } from './hash.ts';
import { isIterable, search } from './iterate.ts';
import type { Machine } from './machine.ts';
import { Bail, PyFloat, PyList, PyRange, PyStr, PyTuple } from './objects.ts';
import type { Int, PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import { PyBuiltin } from './rows.ts';
import { rangeLength } from './progression.ts';
import { PySet } from './set.ts';
import { callMethod } from './special.ts';
import { truth } from './truth.ts';
import { typeName, typeOf } from './typeof.ts';

/** x in container. */
export function contains(m: Machine, container: PyValue, x: PyValue): boolean | Bail {
  if (typeof container === 'string') {
    if (typeof x === 'string') return holds(m, container, x);
  } else if (container instanceof PyDict) {
    const { cls } = container;
    if (cls === DICT || cls === NSDICT || cls.keeps(DICT, '__contains__')) return container.has(m, x);
  } else if (container instanceof PySet) {
    if (container.cls === SET || container.cls === FROZENSET) return setHas(m, container, x);
  } else if (container instanceof PyList) {
    if (container.cls === LIST) return itemsHave(m, container.items, x);
  } else if (container instanceof PyTuple) {
    if (container.cls === TUPLE) return itemsHave(m, container.items, x);
  } else if (container instanceof PyRange) return rangeHas(m, container, x);
  const method = typeOf(container).lookup('__contains__');
  if (method === undefined) {
    const iter = typeOf(container).lookup('__iter__');
    const foreign = iter instanceof PyBuiltin && iter.accepts?.(container) === false;
    if (!isIterable(container) || foreign) throw noContainer(container);
    return iterationHas(m, container, x);
  }
  if (method === null) throw new Raise('TypeError', `'${typeName(container)}' object is not a container`);
  const out = callMethod(m, method, container, x);
  return out instanceof Bail ? out : truth(m, out);
}

function noContainer(v: PyValue): Raise {
  return new Raise('TypeError', `argument of type '${typeName(v)}' is not a container or iterable`);
}

/** x in a list, tuple, dict or set, for a number or short text that is found, or seen to be missing, at a glance; else undefined. */
export function containsAtOnce(m: Machine, container: PyValue, x: PyValue): boolean | undefined {
  if (typeof x === 'number' || (typeof x === 'string' && x.length < LONG_TEXT)) {
    if (container instanceof PyDict) {
      if (container.cls === DICT && container.users === 0) return (container.find(m, x) as number) >= 0;
    } else if (container instanceof PySet) {
      if (container.cls !== SET && container.cls !== FROZENSET) return undefined;
      if (container.table !== null) return (container.find(m, x) as number) >= 0;
      if (container.m!.users === 0) return (container.m!.find(m, x) as number) >= 0;
    } else if (
      container instanceof PyTuple ? container.cls === TUPLE : container instanceof PyList && container.cls === LIST
    ) {
      const { items } = container as PyTuple;
      const n = items.length;
      const i = firstPossible(items, x, 0, n);
      if (i < n && items[i] !== x) return undefined;
      if (i > 3) m.charge(i >>> 2);
      return i < n;
    }
  }
  return undefined;
}

/** The index of the first item of which a glance does not say that it is not equal to x. */
function firstPossible(items: readonly PyValue[], x: PyValue, start: number, stop: number): number {
  if (typeof x === 'number') {
    for (let i = start; i < stop; i++) {
      const item = items[i];
      if (typeof item === 'number' ? item === x : typeof item !== 'string' && item !== null) return i;
    }
    return stop;
  }
  if (typeof x === 'string') {
    const n = x.length;
    for (let i = start; i < stop; i++) {
      const item = items[i];
      if (
        typeof item === 'string'
          ? item.length === n && (n >= LONG_TEXT || item === x)
          : typeof item !== 'number' && item !== null
      )
        return i;
    }
    return stop;
  }
  return start;
}

/** Whether an item is x or equal to it: the item on the left, as in CPython. */
export function itemsHave(m: Machine, items: readonly PyValue[], x: PyValue): boolean | Bail {
  const i = indexOf(m, items, x, 0, items.length);
  return typeof i === 'number' ? i >= 0 : i;
}

/** Index of the first item from `start` and before `stop` that is x or equal to it; -1 if none. */
export function indexOf(m: Machine, items: readonly PyValue[], x: PyValue, start: number, stop: number): number | Bail {
  if (start >= stop) return -1;
  for (let i = firstPossible(items, x, start, stop); i < stop; i = firstPossible(items, x, i + 1, stop)) {
    const item = items[i]!;
    if (typeof item === 'object' && item === x) {
      m.charge((i - start) >>> 2);
      return i;
    }
    const eq = equalLeaf(item, x) ?? same(m, item, x);
    if (eq === false) continue;
    if (eq !== true) return eq;
    m.charge((i - start) >>> 2);
    return i;
  }
  m.charge((stop - start) >>> 2);
  return -1;
}

/** How many items are x or equal to it. */
export function countIn(m: Machine, items: readonly PyValue[], x: PyValue): number | Bail {
  m.charge(items.length >>> 2);
  let n = 0;
  for (const item of items) {
    const eq = (typeof item === 'object' && item === x) || (equalLeaf(item, x) ?? same(m, item, x));
    if (eq instanceof Bail) return eq;
    if (eq) n++;
  }
  return n;
}

/** A set is looked for as the frozenset with its elements. */
export function setHas(m: Machine, s: PySet, x: PyValue): boolean | Bail {
  const i = findInSet(m, s, x);
  return typeof i === 'number' ? i >= 0 : i;
}

/** The entry of x, or of the frozenset equal to the set x. */
export function findInSet(m: Machine, s: PySet, x: PyValue): number | Bail {
  if (x instanceof PySet && x.cls.isSubclass(SET) && x.cls.lookup('__hash__') === null) {
    hashFrozen(m, x);
    return s.findWithHash(m, x, H.hi, H.lo);
  }
  return s.find(m, x);
}

/** Ints are found by arithmetic, anything else by comparing with each item. */
export function rangeHas(m: Machine, r: PyRange, x: PyValue): boolean | Bail {
  if (typeof x === 'number' || typeof x === 'bigint') return rangeIndex(r, x) >= 0;
  if (typeof x === 'boolean') return rangeIndex(r, x ? 1 : 0) >= 0;
  if (x instanceof PyFloat) {
    if (!Number.isInteger(x.v)) return false;
    return rangeIndex(r, Math.abs(x.v) <= 9007199254740991 ? x.v + 0 : BigInt(x.v)) >= 0;
  }
  if (typeof x === 'string' || x === null || x instanceof PyStr) return false;
  return iterationHas(m, r, x);
}

/** Index of the int x in a range; -1 if it is none of its items. */
export function rangeIndex(r: PyRange, x: Int): Int {
  if (
    typeof x === 'number' &&
    typeof r.start === 'number' &&
    typeof r.stop === 'number' &&
    typeof r.step === 'number'
  ) {
    const { start, stop, step } = r;
    if (step > 0 ? x < start || x >= stop : x > start || x <= stop) return -1;
    const away = x - start;
    if (away <= 9007199254740991 && away >= -9007199254740991) return away % step === 0 ? away / step + 0 : -1;
  }
  const by = BigInt(r.step);
  const away = BigInt(x) - BigInt(r.start);
  if (away % by !== 0n) return -1;
  const i = away / by;
  if (i < 0n || i >= BigInt(rangeLength(r))) return -1;
  return i <= 9007199254740991n ? Number(i) : i;
}

/** By iterating. */
function iterationHas(m: Machine, container: PyValue, x: PyValue): boolean | Bail {
  const found = search<boolean>(m, container, (item) => {
    const eq = same(m, item, x);
    return eq === false ? undefined : eq;
  });
  return found ?? false;
}
