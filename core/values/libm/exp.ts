/*
 * The exponential functions exp, exp2 and expm1, for doubles, portable: the same bits on every runtime.
 *
 * exp and exp2 follow the algorithm of Arm Optimized Routines (Szabolcs Nagy, 2018; MIT), which musl uses and so CPython's
 * build for WebAssembly: exp(x) = 2 ** (k/128) * exp(r) with a table for the first factor (exptable.ts) and a polynomial
 * for the second. expm1 follows FreeBSD's msun (Sun Microsystems, 1993). Only + - * / and access to bits are used.
 */
import { fromWords, highWord, lowWord, powerOfTwo } from '../ieee.ts';
import { EXP_HEAD, EXP_TAIL } from './exptable.ts';

/** Adding and subtracting it rounds to an integer. */
const TO_INTEGER = 6755399441055744;

/** `2 ** (k / 128) * (1 + t)` for a small `t`, rounded only once even if the result is subnormal. */
function scaled(k: number, t: number): number {
  const at = k & 127;
  const head = EXP_HEAD[at]!;
  const e = k >> 7;
  if (e >= -1000 && e <= 1000) {
    const s = fromWords(highWord(head) + (e << 20), lowWord(head));
    return s + s * t;
  }
  if (e > 0) {
    const s = fromWords(highWord(head) + ((e - 1009) << 20), lowWord(head));
    return 5.486124068793689e303 * (s + s * t); // 2 ** 1009
  }
  const s = fromWords(highWord(head) + ((e + 1022) << 20), lowWord(head));
  let y = s + s * t;
  if (y < 1) {
    // Round to the precision that is left below 2 ** -1022, then scale exactly.
    let low = s - y + s * t;
    const high = 1 + y;
    low = 1 - high + y + low;
    y = high + low - 1;
  }
  return y * 2.2250738585072014e-308;
}

/** `exp(x + tail)`; the tail is less than 2 ** -15 in magnitude and `x` is not NaN. */
export function expWithTail(x: number, tail: number): number {
  const a = Math.abs(x);
  if (a < 5.551115123125783e-17) return 1 + x;
  if (a >= 1024) return x > 0 ? Infinity : 0;
  let kd = 184.6649652337873 * x + TO_INTEGER; // 128 / ln 2
  kd -= TO_INTEGER;
  const r = x + kd * -0.005415212348111709 + kd * -1.2864023111638346e-14 + tail; // ln 2 / 128 in two parts
  const r2 = r * r;
  const t =
    EXP_TAIL[kd & 127]! +
    r +
    r2 * (0.49999999999996786 + r * 0.16666666666665886) +
    r2 * r2 * (0.0416666808410674 + r * 0.008333335853059549);
  return scaled(kd, t);
}

/** e ** x. */
export function exp(x: number): number {
  return x !== x ? x : expWithTail(x, 0);
}

/** 2 ** x. */
export function exp2(x: number): number {
  const a = Math.abs(x);
  if (a < 5.551115123125783e-17 || x !== x) return 1 + x;
  if (x >= 1024) return Infinity;
  if (x <= -1075) return 0;
  let kd = x + 52776558133248; // TO_INTEGER / 128
  kd -= 52776558133248;
  const r = x - kd;
  const r2 = r * r;
  const k = kd * 128;
  const t =
    EXP_TAIL[k & 127]! +
    r * 0.6931471805599453 +
    r2 * (0.24022650695909065 + r * 0.0555041086686087) +
    r2 * r2 * (0.009618131975721055 + r * 0.0013332074570119598);
  return scaled(k, t);
}

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;

/** e ** x - 1, accurate near zero. */
export function expm1(x: number): number {
  const a = Math.abs(x);
  if (a < 5.551115123125783e-17 || x !== x) return x;
  const high = highWord(a);
  if (high >= 0x4043687a) {
    if (x < 0) return -1;
    if (x > 709.782712893384) return Infinity;
  }
  // x = k * ln 2 + r, and c is what rounding r lost.
  let k = 0;
  let c = 0;
  if (high > 0x3fd62e42) {
    if (high < 0x3ff0a2b2) k = x < 0 ? -1 : 1;
    else k = Math.trunc(1.4426950408889634 * x + (x < 0 ? -0.5 : 0.5));
    const h = x - k * LN2_HIGH;
    const l = k * LN2_LOW;
    x = h - l;
    c = h - x - l;
  }
  const half = 0.5 * x;
  const z = x * half;
  const r =
    1 +
    z *
      (-3.33333333333331316428e-2 +
        z *
          (1.58730158725481460165e-3 +
            z * (-7.93650757867487942473e-5 + z * (4.00821782732936239552e-6 + z * -2.01099218183624371326e-7))));
  const t = 3 - r * half;
  let e = z * ((r - t) / (6 - x * t));
  if (k === 0) return x - (x * e - z);
  e = x * (e - c) - c;
  e -= z;
  if (k === -1) return 0.5 * (x - e) - 0.5;
  if (k === 1) return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e);
  if (k < 0 || k > 56) {
    const y = x - e + 1;
    return (k === 1024 ? y * 2 * 8.98846567431158e307 : y * powerOfTwo(k)) - 1;
  }
  const inverse = powerOfTwo(-k);
  return (k < 20 ? x - e + (1 - inverse) : x - (e + inverse) + 1) * powerOfTwo(k);
}

/** exp(x) / 2 for an `x` where exp(x) may overflow and the result does not, times `sign` (musl's `__expo2`). */
export function halfExp(x: number, sign: number): number {
  const scale = 2.247116418577895e307; // 2 ** 1021
  return exp(x - 1416.0996898839683) * (sign * scale) * scale;
}
