/**
 * The order, sums, products and the rounding of numbers of few digits, as most are: their coefficients are exact doubles, with which these take a
 * fraction of the time. Results need a context that is not narrower than a double.
 */
import { DOWN, HALF_EVEN, HALF_UP, INEXACT, ROUNDED, finite } from './number.ts';
import type { Num, Work } from './number.ts';

/** The greatest coefficient that is an exact double, and how many digits it has. */
const GREATEST = 9007199254740991n;
const MOST_DIGITS = 16;
/** Exponents nearer to 0 than this are within the range of any roomy context. */
const FAR = 1000;
/** The powers of ten that are exact, and do not make all coefficients too long. */
const POWERS: readonly number[] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** Whether results of few digits are left as they are. */
function isRoomy(w: Work): boolean {
  return w.prec >= MOST_DIGITS && w.emin <= -3 * FAR && w.emax >= 3 * FAR && !w.clamp;
}

/** The coefficient with its sign; NaN for a number that is not of few digits. */
function few(x: Num): number {
  if (x.kind !== 'finite' || x.c > GREATEST || x.e > FAR || x.e < -FAR) return NaN;
  const n = Number(x.c);
  return x.sign === 1 ? -n : n;
}

function isExact(n: number): boolean {
  return n <= Number.MAX_SAFE_INTEGER && n >= -Number.MAX_SAFE_INTEGER;
}

/** n * 10^k; NaN beyond the exact doubles. */
function scaled(n: number, k: number): number {
  const v = k <= 0 ? n : k < POWERS.length ? n * POWERS[k]! : NaN;
  return isExact(v) ? v : NaN;
}

/** The sign of the order of a and b; undefined: not here. */
export function orderFew(a: Num, b: Num): number | undefined {
  const x = scaled(few(a), a.e - b.e);
  const y = scaled(few(b), b.e - a.e);
  return x < y ? -1 : x > y ? 1 : x === y ? 0 : undefined;
}

/** a + b, or a - b; null: not here, as for what is 0. */
export function addFew(w: Work, a: Num, b: Num, minus: boolean): Num | null {
  const x = scaled(few(a), a.e - b.e);
  const y = scaled(few(b), b.e - a.e);
  const sum = minus ? x - y : x + y;
  return x === 0 || y === 0 || !isRoomy(w) ? null : exactly(sum, Math.min(a.e, b.e));
}

/** a * b; null: not here, as for what is 0. */
export function multiplyFew(w: Work, a: Num, b: Num): Num | null {
  return isRoomy(w) ? exactly(few(a) * few(b), a.e + b.e) : null;
}

/** n * 10^e; null if n is 0, or no exact double. */
function exactly(n: number, e: number): Num | null {
  return n !== 0 && isExact(n) ? finite(n < 0 ? 1 : 0, BigInt(Math.abs(n)), e) : null;
}

/** a with the exponent e; null: not here. */
export function quantizeFew(w: Work, a: Num, e: number): Num | null {
  const n = Math.abs(few(a));
  const k = e - a.e;
  if (n === 0 || !(e <= FAR && e >= -FAR) || !isRoomy(w)) return null;
  if (k <= 0) {
    const c = scaled(n, -k);
    return isExact(c) ? finite(a.sign, BigInt(c), e) : null;
  }
  const unit = POWERS[k];
  if (unit === undefined || n !== n) return null;
  const rest = n % unit;
  let c = (n - rest) / unit;
  switch (w.rounding) {
    case HALF_EVEN:
      if (2 * rest > unit || (2 * rest === unit && c % 2 === 1)) c++;
      break;
    case HALF_UP:
      if (2 * rest >= unit) c++;
      break;
    case DOWN:
      break;
    default:
      if (rest !== 0) return null;
  }
  // What is 0 now is at an end of the range, maybe.
  if (c === 0) return null;
  w.status |= rest === 0 ? ROUNDED : INEXACT | ROUNDED;
  return finite(a.sign, BigInt(c), e);
}
