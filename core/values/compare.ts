/**
 * Ordering: `<`, `<=`, `>`, `>=`. Exact built-in types are compared here, other types through their special methods: rows
 * natively, Python code by BAIL. Lists and tuples are ordered by the first items that differ.
 */
import { LIST, TUPLE } from './classes.ts';
import type { PyClass } from './classes.ts';
import { DEEPEST, nested, tooDeep } from './depth.ts';
import { LONG_TEXT, askComparison, areComparable, haveItems, equalLeaf, isSame, same, sameStart } from './equal.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, NOT_IMPLEMENTED, PyBytes, PyFloat, PyList, PyStr, PySub, PyTuple } from './objects.ts';
import type { PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import { strCompare, strLength } from './text.ts';
import { heap } from './heap.ts';
import { compareCost } from './integer.ts';
import { truth } from './truth.ts';
import { typeName, typeOf } from './typeof.ts';

export type OrderOp = '<' | '<=' | '>' | '>=';

const METHODS: Readonly<Record<OrderOp, string>> = { '<': '__lt__', '<=': '__le__', '>': '__gt__', '>=': '__ge__' };
const SWAPPED: Readonly<Record<OrderOp, OrderOp>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

/** a op b as a truth value. Throws CPython's TypeError for values without an order. */
export function compare(m: Machine, op: OrderOp, a: PyValue, b: PyValue): boolean | Bail {
  const v = orderIfAny(m, op, a, b);
  if (v === undefined) throw noOrder(op, a, b);
  return v;
}

export function noOrder(op: OrderOp, a: PyValue, b: PyValue): Raise {
  return new Raise('TypeError', `'${op}' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`);
}

/** The same; undefined if the values have no order. Throws for items of theirs that have none. */
export function orderIfAny(m: Machine, op: OrderOp, a: PyValue, b: PyValue): boolean | Bail | undefined {
  if (haveItems(a, b)) {
    const known = orderAtOnce(m, op, a as PyTuple, b as PyTuple);
    return known !== undefined ? known : nested(' in comparison', () => walk(m, op, a, b));
  }
  const leaf =
    compareLeaf(op, a, b) ??
    (a instanceof PySub || b instanceof PySub ? compareLeaf(op, orderedAs(a), orderedAs(b)) : undefined);
  if (leaf !== undefined) return leaf;
  // Others than these compare their items, if they have any, by calls that are counted again.
  if (!(a instanceof PyList) && !(a instanceof PyTuple)) return general(m, op, a, b);
  return nested(' in comparison', () => walk(m, op, a, b));
}

/** Order of the items of two lists or tuples, whatever their classes say of order. */
export function compareItems(m: Machine, op: OrderOp, x: readonly PyValue[], y: readonly PyValue[]): boolean | Bail {
  return nested(' in comparison', () => {
    const i = firstDifference(m, x, y);
    if (i instanceof Bail) return BAIL;
    return i < 0 ? ordered(op, x.length - y.length) : compare(m, op, x[i]!, y[i]!);
  });
}

/** Whether an order of the sign of `sign` satisfies the operator. */
export function ordered(op: OrderOp, sign: number): boolean {
  switch (op) {
    case '<':
      return sign < 0;
    case '<=':
      return sign <= 0;
    case '>':
      return sign > 0;
    case '>=':
      return sign >= 0;
  }
}

/** Order of exact numbers, strs and bytes; undefined for all other values. */
export function compareLeaf(op: OrderOp, a: PyValue, b: PyValue): boolean | undefined {
  if (typeof a === 'string' && typeof b === 'string') {
    const n = Math.min(a.length, b.length);
    if (n >= LONG_TEXT) heap.charge(n >>> 4);
    switch (op) {
      case '<':
        return a < b;
      case '<=':
        return a <= b;
      case '>':
        return a > b;
      case '>=':
        return a >= b;
    }
  }
  const x = number(a);
  if (x !== undefined) {
    const y = number(b);
    if (y === undefined) return undefined;
    if (typeof x === 'bigint' && typeof y === 'bigint') heap.charge(compareCost(x, y));
    // Comparing a bigint with a number is exact in JavaScript, and NaN makes every order false.
    switch (op) {
      case '<':
        return x < y;
      case '<=':
        return x <= y;
      case '>':
        return x > y;
      case '>=':
        return x >= y;
    }
  }
  if ((typeof a === 'string' || a instanceof PyStr) && (typeof b === 'string' || b instanceof PyStr)) {
    heap.charge(Math.min(strLength(a), strLength(b)) >>> 4);
    return ordered(op, strCompare(a, b));
  }
  if (a instanceof PyBytes && b instanceof PyBytes) {
    heap.charge(Math.min(a.b.length, b.b.length) >>> 4);
    return ordered(op, compareBytes(a.b, b.b));
  }
  return undefined;
}

function number(v: PyValue): number | bigint | undefined {
  switch (typeof v) {
    case 'number':
    case 'bigint':
      return v;
    case 'boolean':
      return v ? 1 : 0;
  }
  return v instanceof PyFloat ? v.v : undefined;
}

/** The sign of the order of two byte strings. */
function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}

/** The order of two lists or tuples, if the first items that differ tell it at a glance; else undefined. */
export function orderAtOnce(m: Machine, op: OrderOp, a: PyTuple | PyList, b: PyTuple | PyList): boolean | undefined {
  const x = a.items;
  const y = b.items;
  const n = Math.min(x.length, y.length);
  const i = sameStart(x, y, n);
  if (i < n && !areComparable(x[i]!, y[i]!)) return undefined;
  if (i > 3) m.charge(i >>> 2);
  return i === n ? ordered(op, x.length - y.length) : compareLeaf(op, x[i]!, y[i]!);
}

function walk(m: Machine, op: OrderOp, a: PyValue, b: PyValue): boolean | Bail | undefined {
  for (let depth = 0; ; depth++) {
    if (depth > DEEPEST) throw tooDeep(' in comparison');
    const leaf = compareLeaf(op, a, b);
    if (leaf !== undefined) return leaf;
    let x: readonly PyValue[];
    let y: readonly PyValue[];
    if (a instanceof PyList && b instanceof PyList && keepsOrder(a.cls, LIST) && keepsOrder(b.cls, LIST)) {
      x = a.items;
      y = b.items;
    } else if (a instanceof PyTuple && b instanceof PyTuple && keepsOrder(a.cls, TUPLE) && keepsOrder(b.cls, TUPLE)) {
      x = a.items;
      y = b.items;
    } else {
      const out = general(m, op, a, b);
      if (out === undefined && depth > 0) throw noOrder(op, a, b);
      return out;
    }
    // An operand on the right of a class derived from the left one's is asked first, which errors tell.
    if (a.cls !== b.cls && b.cls.isSubclass(a.cls)) {
      [x, y] = [y, x];
      op = SWAPPED[op];
    }
    const i = firstDifference(m, x, y);
    if (i instanceof Bail) return BAIL;
    if (i < 0) return ordered(op, x.length - y.length);
    a = x[i]!;
    b = y[i]!;
  }
}

/** Index of the first pair that is not equal; -1 if one sequence begins with the other. */
export function firstDifference(m: Machine, x: readonly PyValue[], y: readonly PyValue[]): number | Bail {
  const n = Math.min(x.length, y.length);
  for (let i = sameStart(x, y, n); i < n; i++) {
    const p = x[i]!;
    const q = y[i]!;
    if (isSame(p, q)) continue;
    const eq = equalLeaf(p, q) ?? same(m, p, q);
    if (eq === false) {
      if (i > 3) m.charge(i >>> 2);
      return i;
    }
    if (eq !== true) return BAIL;
  }
  if (n > 3) m.charge(n >>> 2);
  return -1;
}

/** Whether a class leaves the order of the built-in class that it has the layout of alone. */
export function keepsOrder(cls: PyClass, base: PyClass): boolean {
  if (cls === base) return true;
  if (cls.order === null || cls.order.version !== cls.version) {
    const kept = Object.values(METHODS).every((name) => cls.find(name) === base.find(name));
    cls.order = { version: cls.version, kept };
  }
  return cls.order.kept;
}

/** The value that has the order of v: that of an int, float, str … itself if v is of a subclass that leaves it alone. */
export function orderedAs(v: PyValue): PyValue {
  return v instanceof PySub && keepsOrder(v.cls, typeOf(v.base)) ? v.base : v;
}

function general(m: Machine, op: OrderOp, a: PyValue, b: PyValue): boolean | Bail | undefined {
  const ta = typeOf(a);
  const tb = typeOf(b);
  const reflected = ta !== tb && tb.isSubclass(ta);
  let out: PyValue | Bail = NOT_IMPLEMENTED;
  if (reflected) out = attempt(m, tb.lookup(METHODS[SWAPPED[op]]), b, a);
  if (out === NOT_IMPLEMENTED) out = attempt(m, ta.lookup(METHODS[op]), a, b);
  if (out === NOT_IMPLEMENTED && !reflected) out = attempt(m, tb.lookup(METHODS[SWAPPED[op]]), b, a);
  if (out instanceof Bail) return BAIL;
  return out === NOT_IMPLEMENTED ? undefined : truth(m, out);
}

/** One candidate; a row of a payload's type compares the bare values. */
function attempt(m: Machine, method: PyValue | undefined, self: PyValue, other: PyValue): PyValue | Bail {
  if (method === undefined) return NOT_IMPLEMENTED;
  if (method === null) return BAIL;
  return askComparison(m, method, self, other);
}
