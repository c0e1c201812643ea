/*
 * The logarithms log, log2, log10 and log1p, for doubles, portable: the same bits on every runtime.
 *
 * log and log2 follow Arm Optimized Routines (2018; MIT): x = 2 ** k * z, log(x) = k * log(2) + log(c) + log(z/c), with
 * tables of 1/c and log(c) (logtable.ts). log10 and log1p follow FreeBSD's msun (Sun Microsystems, 1993).
 */
import { clearLow, fromWords, highWord, lowWord } from '../ieee.ts';
import { LOG_INVERSE, LOG_VALUE, LOG2_INVERSE, LOG2_VALUE } from './logtable.ts';

/** What is missing from `1 / inverse[i]`, exact: the remainder of that division, divided. */
function tails(inverse: Float64Array): Float64Array {
  return inverse.map((v) => {
    const c = 1 / v;
    // c * v as a sum of two doubles (Dekker), of which the first is 1 or next to it.
    const ch = split(c);
    const vh = split(v);
    const product = c * v;
    const rest = ch * vh - product + ch * (v - vh) + (c - ch) * vh + (c - ch) * (v - vh);
    return (1 - product - rest) / v;
  });
}

function split(x: number): number {
  const big = x * 134217729;
  return big - (big - x);
}

const LOG_TAIL = tails(LOG_INVERSE);
const LOG2_TAIL = tails(LOG2_INVERSE);

/** The logarithm of what is not positive, or not finite. */
function outside(x: number): number {
  return x === 0 ? -Infinity : x === Infinity ? x : NaN;
}

/** The natural logarithm; -inf for zero, NaN for negative numbers. */
export function log(x: number): number {
  if (x >= 0.9375 && x < 1.064697265625) {
    if (x === 1) return 0;
    const r = x - 1;
    const r2 = r * r;
    const r3 = r * r2;
    const p =
      r3 *
      (0.3333333333333352 +
        r * -0.24999999999998432 +
        r2 * 0.19999999999320328 +
        r3 *
          (-0.16666666669929706 +
            r * 0.14285715076560868 +
            r2 * -0.12499997863982555 +
            r3 *
              (0.11110712032936046 + r * -0.10000486757818193 + r2 * 0.09181994006195467 + r3 * -0.08328363062289341)));
    // The term -r * r / 2, exact in two parts.
    const w = r * 134217728;
    const rh = r + w - w;
    const rl = r - rh;
    const q = rh * rh * -0.5;
    const high = r + q;
    const low = r - high + q + -0.5 * rl * (rh + r);
    return p + low + high;
  }
  if (!(x > 0 && x < Infinity)) return outside(x);
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    x *= 4503599627370496;
    k = -52;
  }
  const above = highWord(x) - 0x3fe60000;
  const i = (above >> 13) & 127;
  const e = above >> 20;
  k += e;
  const z = fromWords(highWord(x) - (e << 20), lowWord(x));
  const inverse = LOG_INVERSE[i]!;
  const r = (z - 1 / inverse - LOG_TAIL[i]!) * inverse;
  const w = k * 0.6931471805598903 + LOG_VALUE[i]!;
  const high = w + r;
  const low = w - high + r + k * 5.497923018708371e-14;
  const r2 = r * r;
  return (
    low +
    r2 * -0.5000000000000001 +
    r * r2 * (0.33333333331825593 + r * -0.2499999999622955 + r2 * (0.20000304511814496 + r * -0.16667054827627667)) +
    high
  );
}

const INVERSE_LN2_HIGH = 1.4426950407214463;
const INVERSE_LN2_LOW = 1.6751713164886512e-10;

/** The logarithm to base 2. */
export function log2(x: number): number {
  if (x >= 0.9576029777526855 && x < 1.0442743301391602) {
    if (x === 1) return 0;
    const r = x - 1;
    const rh = clearLow(r);
    const rl = r - rh;
    const high = rh * INVERSE_LN2_HIGH;
    let low = rl * INVERSE_LN2_HIGH + r * INVERSE_LN2_LOW;
    const r2 = r * r;
    const r4 = r2 * r2;
    const p = r2 * (-0.7213475204444817 + r * 0.48089834696298744);
    const y = high + p;
    low += high - y + p;
    low +=
      r4 *
      (-0.360673760222145 +
        r * 0.2885390081805197 +
        r2 * (-0.24044917405728863 + r * 0.2060992861022954) +
        r4 * (-0.18033596705327856 + r * 0.1603032746063156 + r2 * (-0.14483316576701266 + r * 0.13046826811283835)));
    return y + low;
  }
  if (!(x > 0 && x < Infinity)) return outside(x);
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    x *= 4503599627370496;
    k = -52;
  }
  const above = highWord(x) - 0x3fe60000;
  const i = (above >> 14) & 63;
  const e = above >> 20;
  k += e;
  const z = fromWords(highWord(x) - (e << 20), lowWord(x));
  const inverse = LOG2_INVERSE[i]!;
  const r = (z - 1 / inverse - LOG2_TAIL[i]!) * inverse;
  const rh = clearLow(r);
  const rl = r - rh;
  const t1 = rh * INVERSE_LN2_HIGH;
  const t2 = rl * INVERSE_LN2_HIGH + r * INVERSE_LN2_LOW;
  const t3 = k + LOG2_VALUE[i]!;
  const high = t3 + t1;
  const low = t3 - high + t1 + t2;
  const r2 = r * r;
  const r4 = r2 * r2;
  const p =
    -0.7213475204444882 +
    r * 0.4808983469629985 +
    r2 * (-0.36067375954075914 + r * 0.2885390073180969) +
    r4 * (-0.2404693555628422 + r * 0.2061202382173603);
  return low + r2 * p + high;
}

/** What log(1 + f) is more than f - f * f / 2, from `s = f / (2 + f)` and half the square of f. */
function rest(s: number, halfSquare: number): number {
  const z = s * s;
  const w = z * z;
  const t1 = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const t2 =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  return s * (halfSquare + (t2 + t1));
}

/** The high word of sqrt(2) / 2: mantissas are taken in [sqrt(2) / 2, sqrt(2)). */
const ROOT = 0x3fe6a09e;

/** The logarithm to base 10. */
export function log10(x: number): number {
  if (!(x > 0 && x < Infinity)) return outside(x);
  if (x === 1) return 0;
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    x *= 18014398509481984;
    k = -54;
  }
  const word = highWord(x) + (0x3ff00000 - ROOT);
  k += (word >>> 20) - 0x3ff;
  const f = fromWords((word & 0xfffff) + ROOT, lowWord(x)) - 1;
  const halfSquare = 0.5 * f * f;
  const high = clearLow(f - halfSquare);
  const low = f - high - halfSquare + rest(f / (2 + f), halfSquare);
  const y = k * 3.01029995663611771306e-1; // log10(2) in two parts
  const head = high * 4.34294481878168880939e-1; // log10(e) in two parts
  let tail =
    k * 3.69423907715893078616e-13 + (low + high) * 2.50829467116452752298e-11 + low * 4.34294481878168880939e-1;
  const w = y + head;
  tail += y - w + head;
  return tail + w;
}

/** log(1 + x), accurate near zero. */
export function log1p(x: number): number {
  if (x !== x || x === Infinity || Math.abs(x) < 1.1102230246251565e-16) return x;
  if (x <= -1) return x === -1 ? -Infinity : NaN;
  let k = 0;
  let c = 0;
  let f = x;
  const word = highWord(x);
  if (word >= 0x80000000 ? word > 0xbfd2bec4 : word >= 0x3fda827a) {
    const u = 1 + x;
    const hu = highWord(u) + (0x3ff00000 - ROOT);
    k = (hu >>> 20) - 0x3ff;
    // What rounding 1 + x lost.
    if (k < 54) c = (k >= 2 ? 1 - (u - x) : x - (u - 1)) / u;
    f = fromWords((hu & 0xfffff) + ROOT, lowWord(u)) - 1;
  }
  const halfSquare = 0.5 * f * f;
  return (
    rest(f / (2 + f), halfSquare) + (k * 1.90821492927058770002e-10 + c) - halfSquare + f + k * 6.9314718036912381649e-1
  );
}
