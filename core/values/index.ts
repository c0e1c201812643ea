/** `__index__`: values used as integers, and the bounds of slices. */
import { intrinsic } from './intrinsics.ts';
import { add, addPaid, compareInt, intCost } from './integer.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, PySub } from './objects.ts';
import type { Arg, Int, PySlice, PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import { askSpecial, isExactInt } from './special.ts';
import { typeName } from './typeof.ts';

/** operator.index(v). Throws TypeError for values that are no integers. */
export function index(m: Machine, v: PyValue): Int | Bail {
  const n = asIndex(m, v);
  if (n === undefined) throw new Raise('TypeError', `'${typeName(v)}' object cannot be interpreted as an integer`);
  return n;
}

/** The same, with undefined for values that are no integers. */
export function asIndex(m: Machine, v: PyValue): Int | Bail | undefined {
  if (typeof v === 'number' || typeof v === 'bigint') return v;
  if (typeof v === 'boolean') return v ? 1 : 0;
  if (v instanceof PySub && (typeof v.base === 'number' || typeof v.base === 'bigint')) return v.base;
  const out = askSpecial(m, v, '__index__', isExactInt);
  if (out === undefined || out === BAIL) return out as Bail | undefined;
  return indexResult(out as PyValue);
}

/** What an `__index__` answered must be an int. */
export function indexResult(v: PyValue): Int {
  const n = bareInt(v);
  if (n === undefined) throw new Raise('TypeError', `__index__ returned non-int (type ${typeName(v)})`);
  return n;
}

intrinsic('index_result', 1, (_m, v) => indexResult(v!));

function bareInt(v: PyValue): Int | undefined {
  if (typeof v === 'number' || typeof v === 'bigint') return v;
  if (typeof v === 'boolean') return v ? 1 : 0;
  return v instanceof PySub && (typeof v.base === 'number' || typeof v.base === 'bigint') ? v.base : undefined;
}

/** The greatest Py_ssize_t: what CPython cuts sizes and indices to. */
export const SSIZE_MAX = 9223372036854775807n;

/** An int as a sequence index, or as a size; beyond 64 bits the error says that it cannot be made an "index-sized integer". */
export function sizeIndex(n: Int, v: PyValue, refusal: 'IndexError' | 'OverflowError' = 'IndexError'): number {
  if (typeof n === 'number') return n;
  if (n > SSIZE_MAX || n < -SSIZE_MAX - 1n)
    throw new Raise(refusal, `cannot fit '${typeName(v)}' into an index-sized integer`);
  return Number(n);
}

/** A size that C keeps in 64 bits and we in a double, as an int. What no double holds exactly was rounded, sys.maxsize up. */
export function sizeAsInt(n: number): Int {
  if (Number.isSafeInteger(n)) return n;
  const whole = BigInt(n);
  return whole > SSIZE_MAX ? SSIZE_MAX : whole;
}

/** The place among `n` items that an index means; -1 if there is none. `refused` makes the error for what is no integer. */
export function placeIn(m: Machine, key: PyValue, n: number, refused: (key: PyValue) => Raise): number | Bail {
  const index = asIndex(m, key);
  if (index === undefined) throw refused(key);
  if (index instanceof Bail) return index;
  const i = sizeIndex(index, key);
  const at = i < 0 ? i + n : i;
  return at >= 0 && at < n ? at : -1;
}

/** An int argument of a C function (Py_ssize_t); OverflowError beyond 64 bits. */
export function size(m: Machine, v: Arg): number | Bail {
  const n = index(m, v!);
  if (n instanceof Bail) return n;
  if (typeof n === 'bigint' && n !== BigInt.asIntN(64, n))
    throw new Raise('OverflowError', 'Python int too large to convert to C ssize_t');
  return Number(n);
}

/** An int argument of a C function (int); OverflowError beyond 32 bits. */
export function intArgument(m: Machine, v: Arg): number | Bail {
  const n = index(m, v!);
  if (n instanceof Bail) return n;
  if (typeof n === 'number' && n === (n | 0)) return n;
  throw new Raise('OverflowError', 'Python int too large to convert to C int');
}

/** One bound of a slice as an int clipped to a number that is beyond every length; undefined for None. */
function bound(m: Machine, v: PyValue): number | Bail | undefined {
  if (v === null) return undefined;
  const n = asIndex(m, v);
  if (n === undefined)
    throw new Raise('TypeError', 'slice indices must be integers or None or have an __index__ method');
  if (typeof n === 'bigint') return n > 0n ? Number.MAX_SAFE_INTEGER : -Number.MAX_SAFE_INTEGER;
  return n as number | Bail;
}

/** The concrete range of indices that a slice of a sequence of length n takes. */
export interface Bounds {
  start: number;
  stop: number;
  step: number;
  /** Number of items taken. */
  count: number;
}

/** The bounds before the length is known: clipping needs no user code. */
interface Unclipped {
  start: number | undefined;
  stop: number | undefined;
  step: number;
}

/** Reads start, stop and step (in CPython's order: step first). */
export function unpackSlice(m: Machine, s: PySlice): Unclipped | Bail {
  const step = bound(m, s.step);
  if (typeof step === 'object') return step;
  if (step === 0) throw new Raise('ValueError', 'slice step cannot be zero');
  const start = bound(m, s.start);
  if (typeof start === 'object') return start;
  const stop = bound(m, s.stop);
  if (typeof stop === 'object') return stop;
  return { start, stop, step: step ?? 1 };
}

/** Clips bounds to a length. */
export function clip(u: Unclipped, n: number): Bounds {
  const { step } = u;
  const low = step < 0 ? -1 : 0;
  const high = step < 0 ? n - 1 : n;
  const at = (v: number): number => (v < 0 ? Math.max(v + n, low) : Math.min(v, high));
  const start = u.start === undefined ? (step < 0 ? high : low) : at(u.start);
  const stop = u.stop === undefined ? (step < 0 ? low : high) : at(u.stop);
  const span = step < 0 ? start - stop : stop - start;
  const count = span <= 0 ? 0 : Math.floor((span - 1) / Math.abs(step)) + 1;
  return { start, stop, step, count };
}

/** The items that a slice takes from a sequence of length n. */
export function sliceBounds(m: Machine, s: PySlice, n: number): Bounds | Bail {
  const { start, stop } = s;
  if (s.step === null && (start === null || typeof start === 'number') && (stop === null || typeof stop === 'number')) {
    // Most slices.
    const from = start === null ? 0 : start < 0 ? Math.max(start + n, 0) : Math.min(start, n);
    const to = stop === null ? n : stop < 0 ? Math.max(stop + n, 0) : Math.min(stop, n);
    return { start: from, stop: to, step: 1, count: to > from ? to - from : 0 };
  }
  const u = unpackSlice(m, s);
  return 'bail' in u ? u : clip(u, n);
}

/** Start, stop and step of a slice for lengths and bounds of any size. */
export function bigBounds(m: Machine, s: PySlice, n: Int): [start: Int, stop: Int, step: Int] | Bail {
  const read = (v: PyValue): Int | null | Bail => {
    if (v === null) return null;
    const i = asIndex(m, v);
    if (i === undefined)
      throw new Raise('TypeError', 'slice indices must be integers or None or have an __index__ method');
    return i;
  };
  const step = read(s.step);
  if (step instanceof Bail) return BAIL;
  if (step === 0) throw new Raise('ValueError', 'slice step cannot be zero');
  const start = read(s.start);
  if (start instanceof Bail) return BAIL;
  const stop = read(s.stop);
  if (stop instanceof Bail) return BAIL;
  const by = step ?? 1;
  for (const v of [start, stop]) if (typeof v === 'bigint') m.charge(intCost(v, n, '+'));
  const low: Int = by < 0 ? -1 : 0;
  const high = by < 0 ? addPaid(n, -1) : n;
  const at = (v: Int): Int => {
    if (v < 0) {
      const from = add(v, n);
      return compareInt(from, low) < 0 ? low : from;
    }
    return compareInt(v, high) > 0 ? high : v;
  };
  return [start === null ? (by < 0 ? high : low) : at(start), stop === null ? (by < 0 ? low : high) : at(stop), by];
}
