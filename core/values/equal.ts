/**
 * `==`. Exact built-in types are compared here, containers by a walk with its own stack; other types through their
 * `__eq__`: rows natively, Python code by BAIL.
 *
 * All of a walk must be equal, so the first difference ends it; pairs are visited in CPython's order, because a BAIL must
 * come where CPython would have called user code.
 */
import { DICT, FROZENSET, LIST, OBJECT, SET, TUPLE } from './classes.ts';
import type { PyClass } from './classes.ts';
import { DEEPEST, nested, tooDeep } from './depth.ts';
import { heap } from './heap.ts';
import { compareCost } from './integer.ts';
import { NSDICT, PyDict } from './dict.ts';
import type { Machine } from './machine.ts';
import {
  BAIL,
  NOT_IMPLEMENTED,
  PyBytes,
  PyFloat,
  PyInst,
  PyList,
  PyRange,
  PySlice,
  PyStr,
  PySub,
  PyTuple,
  bare,
} from './objects.ts';
import type { Bail, PyValue } from './objects.ts';
import { equalPayloads } from './payload.ts';
import { equalRanges } from './progression.ts';
import { PyBuiltin } from './rows.ts';
import { PySet } from './set.ts';
import { askMethod, standingFor } from './special.ts';
import { strEqual } from './text.ts';
import { truth } from './truth.ts';
import { typeOf } from './typeof.ts';

/** Texts of this length or more are charged for being compared. */
export const LONG_TEXT = 256;

/** a == b as a truth value. */
export function equal(m: Machine, a: PyValue, b: PyValue): boolean | Bail {
  if (a instanceof PyInst && b instanceof PyInst && equalityOf(a.shape.cls) === OBJECT && equalityOf(b.shape.cls) === OBJECT) return a === b;
  const leaf = (haveItems(a, b) ? equalAtOnce(m, a as PyTuple, b as PyTuple) : equalLeaf(a, b)) ?? equalPayloads(a, b);
  if (leaf !== undefined) return leaf;
  const stack: Level[] = [];
  const answer = compareOne(m, a, b, stack);
  return answer === true && stack.length > 0 ? nested(' in comparison', () => walk(m, stack)) : answer;
}

/** Whether two values are lists, or tuples, without a class of their own. */
export function areSequences(a: PyValue, b: PyValue): boolean {
  return a instanceof PyTuple
    ? b instanceof PyTuple && a.cls === TUPLE && b.cls === TUPLE
    : a instanceof PyList && b instanceof PyList && a.cls === LIST && b.cls === LIST;
}

/** Whether two values are lists, or tuples, whose classes leave comparison to the items: named tuples do. */
export function haveItems(a: PyValue, b: PyValue): boolean {
  if (a instanceof PyTuple)
    return b instanceof PyTuple && (a.cls === TUPLE || comparesItems(a.cls, TUPLE)) && (b.cls === TUPLE || comparesItems(b.cls, TUPLE));
  return a instanceof PyList && b instanceof PyList && (a.cls === LIST || comparesItems(a.cls, LIST)) && (b.cls === LIST || comparesItems(b.cls, LIST));
}

const COMPARISONS: readonly string[] = ['__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__'];

function comparesItems(cls: PyClass, base: PyClass): boolean {
  if (cls.comparedVersion === cls.version) return true;
  if (!COMPARISONS.every((name) => cls.keeps(base, name))) return false;
  cls.comparedVersion = cls.version;
  return true;
}

/** Whether two such sequences are equal, if their items tell it at a glance; else undefined. */
export function equalAtOnce(m: Machine, a: PyTuple | PyList, b: PyTuple | PyList): boolean | undefined {
  const x = a.items;
  const y = b.items;
  const n = x.length;
  if (n !== y.length) return false;
  const i = a === b ? n : sameStart(x, y, n);
  if (i < n && !areComparable(x[i]!, y[i]!)) return undefined;
  if (i > 3 && a !== b) m.charge(i >>> 2);
  return i === n;
}

/** Whether JavaScript's operators compare two values of one type as Python does, at no cost. */
export function areComparable(x: PyValue, y: PyValue): boolean {
  return typeof x === 'number' ? typeof y === 'number' : typeof x === 'string' && typeof y === 'string' && x.length < LONG_TEXT;
}

/** Whether two lists, tuples or dicts have equal items, whatever `==` of their classes says. */
export function equalItems(m: Machine, a: PyList | PyTuple | PyDict, b: PyList | PyTuple | PyDict): boolean | Bail {
  const stack: Level[] = [];
  const answer =
    a instanceof PyDict
      ? push(m, stack, a, b as PyDict, a.live, (b as PyDict).live)
      : pushItems(m, stack, a.items, (b as PyList).items);
  return answer && stack.length > 0 ? nested(' in comparison', () => walk(m, stack)) : answer;
}

/**
 * How many items at the beginning of two sequences of n are the same at a glance: equal numbers or short texts, or one object. Each type
 * is compared at a place of its own, because engines compile `===` for the types that they have seen there.
 */
export function sameStart(a: readonly PyValue[], b: readonly PyValue[], n: number): number {
  for (let i = 0; i < n; i++) {
    const x = a[i]!;
    const y = b[i]!;
    switch (typeof x) {
      case 'number':
        if (typeof y !== 'number' || x !== y) return i;
        break;
      case 'string':
        if (typeof y !== 'string' || x.length !== y.length || x.length >= LONG_TEXT || x !== y) return i;
        break;
      case 'object':
        if (typeof y !== 'object' || x !== y) return i;
        break;
      default:
        return i;
    }
  }
  return n;
}

/** a is b or a == b: how containers compare their items. */
export function same(m: Machine, a: PyValue, b: PyValue): boolean | Bail {
  return isSame(a, b) ? true : equal(m, a, b);
}

/** Whether two values are one, as far as that is told at a glance: of texts and long ints `===` looks at all there is. */
export function isSame(a: PyValue, b: PyValue): boolean {
  return (typeof a === 'object' || typeof a === 'number') && a === b;
}

/** Equality of values without items of exact built-in types; undefined for all others. */
export function equalLeaf(a: PyValue, b: PyValue): boolean | undefined {
  switch (typeof a) {
    case 'string':
      if (typeof b === 'string') {
        if (a.length !== b.length) return false;
        if (a.length >= LONG_TEXT) heap.charge(a.length >>> 4);
        return a === b;
      }
      return b === null || typeof b !== 'object' || b instanceof PyFloat || b instanceof PyStr ? false : undefined;
    case 'number':
    case 'bigint':
      switch (typeof b) {
        case 'number':
          return a === b;
        case 'bigint':
          if (typeof a === 'bigint') heap.charge(compareCost(a, b));
          return a === b;
        case 'boolean':
          return a === (b ? 1 : 0);
        case 'string':
          return false;
      }
      if (b === null) return false;
      // Comparing a bigint with a number is exact in JavaScript.
      if (b instanceof PyFloat) return (a as unknown) == (b.v as unknown);
      return undefined;
    case 'boolean':
      if (typeof b === 'boolean') return a === b;
      return equalLeaf(a ? 1 : 0, b);
  }
  if (a === null) return b === null ? true : typeof b !== 'object' ? false : undefined;
  if (a instanceof PyFloat) {
    if (b instanceof PyFloat) return a.v === b.v;
    switch (typeof b) {
      case 'number':
      case 'bigint':
      case 'boolean':
        return equalLeaf(b, a);
      case 'string':
        return false;
    }
    return undefined;
  }
  if (a instanceof PyStr) {
    if (b instanceof PyStr) return strEqual(a, b);
    return typeof b === 'string' ? false : undefined;
  }
  if (a instanceof PyBytes && b instanceof PyBytes) return equalBytes(a.b, b.b, a.b.length, b.b.length);
  return undefined;
}

function equalBytes(a: Uint8Array, b: Uint8Array, n: number, k: number): boolean {
  if (n !== k) return false;
  for (let i = 0; i < n; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** A container being compared: items of a and b, or a dict and its twin. */
interface Level {
  readonly a: readonly PyValue[] | PyDict;
  readonly b: readonly PyValue[] | PyDict;
  at: number;
}

function walk(m: Machine, stack: Level[]): boolean | Bail {
  for (;;) {
    const top = stack[stack.length - 1];
    if (top === undefined) return true;
    let x: PyValue;
    let y: PyValue;
    if (top.a instanceof PyDict) {
      const d = top.b as PyDict;
      const i = top.a.nextEntry(top.at);
      if (i < 0) {
        stack.pop();
        continue;
      }
      top.at = i + 1;
      const other = d.findFrom(m, top.a, i);
      if (typeof other !== 'number') return BAIL;
      if (other < 0) return false;
      x = top.a.valueAt(i);
      y = d.valueAt(other);
    } else {
      const i = top.at++;
      if (i >= top.a.length) {
        stack.pop();
        continue;
      }
      x = top.a[i]!;
      y = (top.b as readonly PyValue[])[i]!;
    }
    if (isSame(x, y)) continue;
    const answer = equalLeaf(x, y) ?? compareOne(m, x, y, stack);
    if (answer !== true) return answer;
  }
}

/** Compares two values that are no leaves down to their items, which go on the stack; true: equal as far as seen. */
function compareOne(m: Machine, a: PyValue, b: PyValue, stack: Level[]): boolean | Bail {
  if (a instanceof PyTuple && b instanceof PyTuple && equalityOf(a.cls) === TUPLE && equalityOf(b.cls) === TUPLE)
    return (a === b && a.cls === TUPLE) || pushItems(m, stack, a.items, b.items);
  const known = equalPayloads(a, b);
  if (known !== undefined) return known;
  if ((a instanceof PySub || b instanceof PySub) && isBare(a) && isBare(b)) {
    const [x, y] = [bare(a), bare(b)];
    return equalLeaf(x, y) ?? compareOne(m, x, y, stack);
  }
  const ta = typeOf(a);
  const tb = typeOf(b);
  if (a === b && (ta === LIST || ta === TUPLE || ta === DICT || ta === SET)) return true;
  if (a instanceof PyList && b instanceof PyList && plain(ta, LIST) && plain(tb, LIST))
    return pushItems(m, stack, a.items, b.items);
  if (a instanceof PyDict && b instanceof PyDict && plain(ta, DICT) && plain(tb, DICT))
    return push(m, stack, a, b, a.live, b.live);
  if (a instanceof PySet && b instanceof PySet && plainSet(ta) && plainSet(tb))
    return nested(' in comparison', () => equalSets(m, a, b));
  if (a instanceof PyRange && b instanceof PyRange) return equalRanges(a, b);
  if (a instanceof PySlice && b instanceof PySlice)
    return push(m, stack, [a.start, a.stop, a.step], [b.start, b.stop, b.step], 3, 3);
  return general(m, a, b, ta, tb);
}

/** The built-in class whose `==` the instances of a class have; null: it is none. */
function equalityOf(cls: PyClass): PyClass | null {
  if (cls.equalityVersion !== cls.version) {
    const method = cls.lookup('__eq__');
    cls.equality = method instanceof PyBuiltin && method.kind === 'method' ? method.owner : null;
    cls.equalityVersion = cls.version;
  }
  return cls.equality;
}

/** Whether `==` of the class is that of the built-in one. */
function plain(cls: PyClass, base: PyClass): boolean {
  return cls === base || cls === NSDICT || cls.find('__eq__') === base.find('__eq__');
}

function plainSet(cls: PyClass): boolean {
  return cls === SET || cls === FROZENSET || plain(cls, SET) || plain(cls, FROZENSET);
}

function push(m: Machine, stack: Level[], a: Level['a'], b: Level['b'], n: number, k: number): boolean {
  if (n !== k) return false;
  if (n === 0) return true;
  if (stack.length >= DEEPEST) throw tooDeep(' in comparison');
  // Never nothing: lists of few items that share what they hold are met again and again.
  m.charge(1 + (n >>> 2));
  stack.push({ a, b, at: 0 });
  return true;
}

/** Items of sequences: what begins with plain values is compared at once, without the stack. */
function pushItems(m: Machine, stack: Level[], a: readonly PyValue[], b: readonly PyValue[]): boolean {
  const n = a.length;
  if (n !== b.length) return false;
  for (let i = sameStart(a, b, n); i < n; i++) {
    const x = a[i]!;
    const y = b[i]!;
    if (isSame(x, y)) continue;
    const leaf = equalLeaf(x, y);
    if (leaf === true) continue;
    m.charge(i >>> 2);
    if (leaf === false) return false;
    push(m, stack, a, b, n, n);
    stack[stack.length - 1]!.at = i;
    return true;
  }
  m.charge(n >>> 2);
  return true;
}

/** Sets of equal size are equal if each element of one is in the other. */
export function equalSets(m: Machine, a: PySet, b: PySet): boolean | Bail {
  if (a.size !== b.size) return false;
  m.charge(a.size);
  if (a.table !== null && b.table !== null) return b.table.hasAll(m, a.table);
  for (let i = a.nextEntry(0); i >= 0; i = a.nextEntry(i + 1)) {
    const has = b.hasEntry(m, a, i);
    if (has !== true) return has;
  }
  return true;
}

/** The rich comparison of Python for types that have no fast path: reflected first for a subclass on the right. */
function general(m: Machine, a: PyValue, b: PyValue, ta: PyClass, tb: PyClass): boolean | Bail {
  const left = ta.lookup('__eq__');
  const right = tb.lookup('__eq__');
  if (left === right && left === OBJECT.lookup('__eq__')) return a === b;
  const reflected = ta !== tb && tb.isSubclass(ta) && right !== left;
  let out: PyValue | Bail = NOT_IMPLEMENTED;
  if (reflected && right !== undefined) out = attempt(m, right, b, a);
  if (out === NOT_IMPLEMENTED && left !== undefined) out = attempt(m, left, a, b);
  if (out === NOT_IMPLEMENTED && !reflected && right !== undefined) out = attempt(m, right, b, a);
  if (out === BAIL) return BAIL;
  if (out === NOT_IMPLEMENTED) return a === b;
  return truth(m, out as PyValue);
}

/** What a comparison answers that native code can ask. What is no truth value is the answer of an operator, maybe, as it is. */
export function askComparison(m: Machine, method: PyValue, self: PyValue, other: PyValue): PyValue | Bail {
  const v = askMethod(m, method, self, other);
  return typeof v === 'boolean' || v === NOT_IMPLEMENTED ? v : BAIL;
}

function attempt(m: Machine, method: PyValue, self: PyValue, other: PyValue): PyValue | Bail {
  return nested(' in comparison', () => askComparison(m, method, self, other));
}

/** Whether `==` sees a value alone: it is no instance, or its class leaves the `==` of the int, str … that it stands for as it is. */
function isBare(v: PyValue): boolean {
  return v instanceof PySub ? standingFor(v, '__eq__') !== v : !(v instanceof PyInst);
}
