/** Comparisons, `in`, `is` and what `except` matches: the slow paths behind the leaf closures (operators.ts has the forms they come in). */
import type { CompareOp } from '../code/mod.ts';
import {
  BAIL,
  BASE_EXCEPTION,
  DICT,
  NOT_IMPLEMENTED,
  OBJECT,
  PENDING,
  TUPLE,
  Bail,
  PyBytes,
  PyClass,
  PyComplex,
  PyDict,
  PyFloat,
  PyFunc,
  PyInst,
  PyStr,
  PyTuple,
  Raise,
  contains,
  containsAtOnce,
  equal,
  equalAtOnce,
  haveItems,
  isBuiltinMethod,
  noOrder,
  orderAtOnce,
  orderIfAny,
  pendingOf,
  strEqual,
  typeOf,
} from '../values/mod.ts';
import type { Frame, PyExc, PyValue } from '../values/mod.ts';
import { abandon, attempt } from './attempts.ts';
import { callFound, callFunction2, callShipped } from './calls.ts';
import { COMPARE_NAMES, ask, asked, compareCandidates, methodOf } from './candidates.ts';
import type { RichOp } from './candidates.ts';
import { truthRoot } from './truth.ts';
import { VM, link } from './vm.ts';

/** The Python function of an instance's class that a rich comparison calls before anything else; null: it is not that simple. */
function calledFirst(op: CompareOp, a: PyValue, b: PyValue): PyFunc | null {
  if (!(a instanceof PyInst)) return null;
  const names = COMPARE_NAMES[op as RichOp] as readonly [string, string] | undefined;
  if (names === undefined) return null;
  const f = a.cls.lookup(names[0]);
  const tb = typeOf(b);
  return f instanceof PyFunc && (a.cls === tb || !tb.isSubclass(a.cls)) ? f : null;
}

/** The answer when every candidate said NotImplemented; undefined: a TypeError is pending. */
export function compareDefault(op: RichOp, a: PyValue, b: PyValue): boolean | undefined {
  if (op === '==') return a === b;
  if (op === '!=') return a !== b;
  return pendingOf(link.machine, noOrder(op, a, b));
}

/** A comparison without Python code: a bool (or what a builtin answers), BAIL, or undefined: an exception is pending. Throws Raise. */
export function nativeCompare(op: CompareOp, a: PyValue, b: PyValue): boolean | Bail | undefined {
  switch (op) {
    case 'is':
      return identical(a, b);
    case 'is not':
      return !identical(a, b);
    case 'in':
      return contains(link.machine, b, a);
    case 'not in': {
      const v = contains(link.machine, b, a);
      return v instanceof Bail ? v : !v;
    }
    case 'except':
      return exceptionMatches(a, b);
    case '==':
      return equal(link.machine, a, b);
    case '!=': {
      const ta = typeOf(a);
      const tb = typeOf(b);
      if (!ta.builtin || !tb.builtin) {
        // A class may define __ne__ apart from __eq__, or leave that of a built-in class alone beside an __eq__ of its own.
        if (hasOwnNe(ta) || hasOwnNe(tb)) return BAIL;
      }
      const v = equal(link.machine, a, b);
      return v instanceof Bail ? v : !v;
    }
    default:
      return orderIfAny(link.machine, op, a, b) ?? pendingOf(link.machine, noOrder(op, a, b));
  }
}

function hasOwnNe(cls: PyClass): boolean {
  const ne = cls.lookup('__ne__');
  return !isBuiltinMethod(ne) || (ne !== OBJECT.lookup('__ne__') && !isBuiltinMethod(cls.lookup('__eq__')));
}

/** Python's `is`. Equal numbers and strings are one object here, as are the tuples without items and bytes of up to one. */
export function identical(a: PyValue, b: PyValue): boolean {
  if (a === b) return true;
  if (a instanceof PyFloat) return b instanceof PyFloat && sameNumber(a.v, b.v);
  if (a instanceof PyStr) return b instanceof PyStr && strEqual(a, b);
  if (a instanceof PyTuple && b instanceof PyTuple)
    return a.items.length === 0 && b.items.length === 0 && a.cls === TUPLE && b.cls === TUPLE;
  if (a instanceof PyBytes && b instanceof PyBytes)
    return a.b.length < 2 && a.b.length === b.b.length && a.b[0] === b.b[0];
  return a instanceof PyComplex && b instanceof PyComplex && sameNumber(a.re, b.re) && sameNumber(a.im, b.im);
}

/** Zeros of either sign are two; a NaN is equal to none. */
function sameNumber(x: number, y: number): boolean {
  return Object.is(x, y) && x === y;
}

/** Whether an exception matches the class or tuple of classes of an `except` clause. */
function exceptionMatches(exc: PyValue, what: PyValue): boolean {
  const cls = (exc as PyExc).cls;
  if (what instanceof PyClass) {
    if (what.isSubclass(BASE_EXCEPTION)) return cls.isSubclass(what);
  } else if (what instanceof PyTuple) {
    for (const w of what.items) if (!(w instanceof PyClass) || !w.isSubclass(BASE_EXCEPTION)) throw notException();
    for (const w of what.items) if (cls.isSubclass(w as PyClass)) return true;
    return false;
  }
  throw notException();
}

function notException(): Raise {
  return new Raise('TypeError', 'catching classes that do not inherit from BaseException is not allowed');
}

/** What a comparison of plain values, or of sequences of them, answers at a glance: it is no attempt, because it cannot come to nothing. Else undefined. */
function compareAtOnce(op: CompareOp, a: PyValue, b: PyValue): boolean | undefined {
  let known: boolean | undefined;
  switch (op) {
    case 'in':
      return containsAtOnce(link.machine, b, a);
    case 'not in':
      known = containsAtOnce(link.machine, b, a);
      break;
    case '==':
      return haveItems(a, b) ? equalAtOnce(link.machine, a as PyTuple, b as PyTuple) : undefined;
    case '!=':
      known = haveItems(a, b) ? equalAtOnce(link.machine, a as PyTuple, b as PyTuple) : undefined;
      break;
    case '<':
    case '<=':
    case '>':
    case '>=':
      return haveItems(a, b) ? orderAtOnce(link.machine, op, a as PyTuple, b as PyTuple) : undefined;
  }
  return known === undefined ? undefined : !known;
}

export function compareTree(r: Frame, pc: number, op: CompareOp, a: PyValue, b: PyValue): boolean {
  r[2] = pc;
  VM.cur = r;
  const known = compareAtOnce(op, a, b);
  if (known !== undefined) return known;
  attempt();
  if (calledFirst(op, a, b) !== null) return abandon();
  const v = nativeCompare(op, a, b);
  if (v === undefined) throw PENDING;
  if (v instanceof Bail) return abandon();
  return v;
}

/** A character is looked for in a text of fewer than so many at no cost (`pay` of values/find.ts). */
const FREE = 16;

/** `a in b`, or `a not in b`, in a tree, for a text. */
export function textIn(r: Frame, pc: number, op: 'in' | 'not in', a: string, b: PyValue): boolean {
  if (typeof b === 'string' && a.length === 1 && b.length < FREE) return b.includes(a) === (op === 'in');
  if (b instanceof PyDict && b.cls === DICT && b.users === 0) return (b.strItem(a) !== undefined) === (op === 'in');
  return compareTree(r, pc, op, a, b);
}

/** A comparison at statement root on operands that can be read again; any value may come out. */
export function compareRoot(
  r: Frame,
  pc: number,
  op: CompareOp,
  a: PyValue,
  b: PyValue,
  d: number,
): PyValue | undefined {
  r[2] = pc;
  VM.cur = r;
  const known = compareAtOnce(op, a, b);
  if (known !== undefined) return known;
  const f = calledFirst(op, a, b);
  if (f !== null) {
    const w = callFunction2(r, f, a, b, d);
    return w === NOT_IMPLEMENTED ? callShipped(r, 'compare_second', [a, b, op], d) : w;
  }
  if (op === 'in' || op === 'not in') {
    const own = methodOf(b, '__contains__');
    if (own !== null) {
      const w = callFunction2(r, own, b, a, d);
      return w === undefined ? undefined : containsAfter(r, op, w, d);
    }
  }
  const v = nativeCompare(op, a, b);
  if (!(v instanceof Bail)) return v;
  if (op === 'in' || op === 'not in') {
    const f = typeOf(b).lookup('__contains__');
    const w = f !== undefined && f !== null ? callFound(r, f, [b, a], d) : callShipped(r, 'contains_iter', [b, a], d);
    return w === undefined ? undefined : containsAfter(r, op, w, d);
  }
  for (const c of compareCandidates(op as RichOp, a, b)) {
    const w = ask(r, c, d);
    if (w !== NOT_IMPLEMENTED) return w;
    if (asked.python) return callShipped(r, 'compare_second', [a, b, op], d);
  }
  return compareDefault(op as RichOp, a, b);
}

/** What follows when a Python `__contains__` answered: its truth, negated for `not in`. */
export function containsAfter(r: Frame, op: 'in' | 'not in', v: PyValue, d: number): PyValue | undefined {
  const t = typeof v === 'boolean' ? v : truthRoot(r, v, d);
  return t === undefined ? undefined : op === 'in' ? t : !t;
}
