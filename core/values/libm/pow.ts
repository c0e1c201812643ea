/*
 * x ** y for doubles, portable: the same bits on every runtime.
 *
 * Follows Arm Optimized Routines (2018; MIT): y * log(x) with 68 good bits, from a table of 1/c and log(c) (logtable.ts)
 * and a polynomial, then exp of the double and its tail (exp.ts). Within 0.54 units in the last place.
 */
import { clear27, fromWords, highWord, lowWord } from '../ieee.ts';
import { expWithTail } from './exp.ts';
import { POW_INVERSE, POW_TAIL, POW_VALUE } from './logtable.ts';

/** 1 if `y` is an odd integer, 2 if it is an even one, else 0. */
function integrality(y: number): number {
  return y % 1 !== 0 ? 0 : y % 2 !== 0 ? 1 : 2;
}

/** C's `pow`, whose special cases are those of IEEE 754; NaN for a negative `x` and a `y` that is not integral. */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (x !== x || y !== y) return NaN;
  if (y === Infinity || y === -Infinity) {
    if (x === -1) return 1;
    return Math.abs(x) < 1 === y > 0 ? 0 : Infinity;
  }
  if (x === 0 || x === Infinity || x === -Infinity) {
    let square = x * x;
    if ((x < 0 || 1 / x < 0) && integrality(y) === 1) square = -square;
    return y < 0 ? 1 / square : square;
  }
  let sign = 1;
  if (x < 0) {
    const kind = integrality(y);
    if (kind === 0) return NaN;
    if (kind === 1) sign = -1;
    x = -x;
    if (x === 1) return sign;
  }
  const size = Math.abs(y);
  if (size < 2.710505431213761e-20) return x > 1 ? 1 + y : 1 - y;
  if (size >= 9223372036854775808) return x > 1 === y > 0 ? Infinity : 0;
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    x *= 4503599627370496;
    k = -52;
  }

  // log(x) = k * log(2) + log(c) + log(z/c), where z/c - 1 is small.
  const above = highWord(x) - 0x3fe69555;
  const i = (above >> 13) & 127;
  const e = above >> 20;
  k += e;
  const low = lowWord(x);
  const high = highWord(x) - (e << 20);
  const z = fromWords(high, low);
  const zh = fromWords(high + (low >>> 31), 0);
  const inverse = POW_INVERSE[i]! / 256;
  const rh = zh * inverse - 1;
  const rl = (z - zh) * inverse;
  const r = rh + rl;
  const t1 = k * 0.6931471805598903 + POW_VALUE[i]!;
  const t2 = t1 + r;
  const low1 = k * 5.497923018708371e-14 + POW_TAIL[i]!;
  const low2 = t1 - t2 + r;
  const ar = -0.5 * r;
  const ar2 = r * ar;
  const ar3 = r * ar2;
  const arh = -0.5 * rh;
  const arh2 = rh * arh;
  const hi = t2 + arh2;
  const low3 = rl * (ar + arh);
  const low4 = t2 - hi + arh2;
  const p =
    ar3 *
    (-0.6666666666666679 +
      r * 0.5000000000000007 +
      ar2 * (0.7999999995323976 + r * -0.6666666663487739 + ar2 * (-1.142909628459501 + r * 1.0000415263675542)));
  const lo = low1 + low2 + low3 + low4 + p;
  const head = hi + lo;
  const tail = hi - head + lo;

  // y * (head + tail), of which the product of the upper halves is exact.
  const yh = clear27(y);
  const hh = clear27(head);
  return sign * expWithTail(yh * hh, (y - yh) * hh + y * (head - hh + tail));
}
