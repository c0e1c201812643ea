/*
 * The hyperbolic functions and their inverses, portable: the same bits on every runtime. They follow musl (Szabolcs Nagy;
 * MIT), which writes them with exp, expm1, log and log1p.
 */
import { highWord } from '../ieee.ts';
import { exp, expm1, halfExp } from './exp.ts';
import { log, log1p } from './log.ts';

const LN2 = 0.6931471805599453;
/** The high word of log(DBL_MAX). */
const LOG_MAX = 0x40862e42;

/** (e ** x - e ** -x) / 2. */
export function sinh(x: number): number {
  const a = Math.abs(x);
  const high = highWord(a);
  const sign = x < 0 ? -1 : 1;
  if (high >= LOG_MAX) return a !== a ? a : halfExp(a, sign);
  if (high < 0x3e500000) return x;
  const t = expm1(a);
  return sign * 0.5 * (high < 0x3ff00000 ? 2 * t - (t * t) / (t + 1) : t + t / (t + 1));
}

/** (e ** x + e ** -x) / 2. */
export function cosh(x: number): number {
  const a = Math.abs(x);
  const high = highWord(a);
  if (high < 0x3fe62e42) {
    if (high < 0x3e500000) return 1;
    const t = expm1(a);
    return 1 + (t * t) / (2 * (1 + t));
  }
  if (high >= LOG_MAX) return a !== a ? a : halfExp(a, 1);
  const t = exp(a);
  return 0.5 * (t + 1 / t);
}

/** sinh(x) / cosh(x). */
export function tanh(x: number): number {
  const a = Math.abs(x);
  const high = highWord(a);
  if (a !== a || high < 0x00100000) return x;
  let t;
  if (high > 0x40340000) t = 1;
  else if (high > 0x3fe193ea) t = 1 - 2 / (expm1(2 * a) + 2);
  else if (high > 0x3fd058ae) {
    t = expm1(2 * a);
    t = t / (t + 2);
  } else {
    t = expm1(-2 * a);
    t = -t / (t + 2);
  }
  return x < 0 ? -t : t;
}

/** The inverse of sinh. */
export function asinh(x: number): number {
  const a = Math.abs(x);
  let y = a;
  if (a >= 67108864) y = log(a) + LN2;
  else if (a >= 2) y = log(2 * a + 1 / (Math.sqrt(a * a + 1) + a));
  else if (a >= 1.4901161193847656e-8) y = log1p(a + (a * a) / (Math.sqrt(a * a + 1) + 1));
  else return x;
  return x < 0 ? -y : y;
}

/** The inverse of cosh; NaN below 1. */
export function acosh(x: number): number {
  if (!(x >= 1)) return NaN;
  if (x < 2) {
    const t = x - 1;
    return log1p(t + Math.sqrt(t * t + 2 * t));
  }
  return x < 67108864 ? log(2 * x - 1 / (x + Math.sqrt(x * x - 1))) : log(x) + LN2;
}

/** The inverse of tanh; NaN outside of [-1, 1]. */
export function atanh(x: number): number {
  const a = Math.abs(x);
  if (a < 2.3283064365386963e-10) return x;
  const y = 0.5 * log1p(a < 0.5 ? 2 * a + (2 * a * a) / (1 - a) : 2 * (a / (1 - a)));
  return x < 0 ? -y : y;
}
