/**
 * Decimal numbers as data, and the rounding of results: the General Decimal Arithmetic Specification
 * (https://speleotrove.com/decimal/decarith.html). A number is (-1)^sign * coefficient * 10^exponent, or an infinity or NaN.
 */
import { Raise, bitLength, exponentOf, heap } from '../../values/mod.ts';

export type Special = 'finite' | 'infinity' | 'nan' | 'snan';

export interface Num {
  readonly sign: 0 | 1;
  readonly kind: Special;
  /** Of a NaN: its payload. */
  readonly c: bigint;
  readonly e: number;
}

/** The conditions, as bits; those below 16 are what InvalidOperation stands for besides itself. */
export const INVALID = 1;
export const CONVERSION = 2;
export const DIVISION_IMPOSSIBLE = 4;
export const DIVISION_UNDEFINED = 8;
export const FLOAT_OPERATION = 16;
export const DIVISION_BY_ZERO = 32;
export const OVERFLOW = 64;
export const UNDERFLOW = 128;
export const SUBNORMAL = 256;
export const INEXACT = 512;
export const ROUNDED = 1024;
export const CLAMPED = 2048;
export const INVALIDS = 15;

export const ROUNDINGS = [
  'ROUND_UP', 'ROUND_DOWN', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_HALF_UP', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_05UP',
] as const; // prettier-ignore
const UP = 0;
export const DOWN = 1;
export const CEILING = 2;
export const FLOOR = 3;
export const HALF_UP = 4;
const HALF_DOWN = 5;
export const HALF_EVEN = 6;
const ROUND_05UP = 7;

/** What an operation goes by, and the conditions it met. */
export interface Work {
  readonly prec: number;
  readonly rounding: number;
  readonly emin: number;
  readonly emax: number;
  readonly clamp: boolean;
  status: number;
}

export const NAN: Num = { sign: 0, kind: 'nan', c: 0n, e: 0 };

export function finite(sign: 0 | 1, c: bigint, e: number): Num {
  return { sign, kind: 'finite', c, e };
}

export function infinity(sign: 0 | 1): Num {
  return { sign, kind: 'infinity', c: 0n, e: 0 };
}

/** The longest coefficient there is memory for. */
export const MOST_DIGITS = 1_250_000;
const POWERS: bigint[] = [1n];

/** 10^n. */
export function ten(n: number): bigint {
  if (n < 400) {
    while (POWERS.length <= n) POWERS.push(POWERS[POWERS.length - 1]! * 10n);
    return POWERS[n]!;
  }
  if (n > MOST_DIGITS) throw new Raise('MemoryError', '');
  heap.charge(n >> 4);
  const half = ten(n >> 1);
  return (n & 1) === 0 ? half * half : half * half * 10n;
}

/** A coefficient below it is a double, if not exactly. */
const LARGE = 10n ** 300n;

/** The number of decimal digits of a coefficient; 1 for zero. */
export function digitsOf(c: bigint): number {
  if (c < 1000000000000000n) {
    const n = Number(c);
    let digits = 1;
    for (let limit = 10; n >= limit; limit *= 10) digits++;
    return digits;
  }
  if (c < LARGE) {
    // As below, from the power of two under what the coefficient is as a double, which may be rounded up to the next one.
    const near = Math.floor(exponentOf(Number(c)) * 0.30102999566398114);
    return c >= ten(near + 1) ? near + 2 : c >= ten(near) ? near + 1 : near;
  }
  // 10^d has d * log2(10) bits.
  const guess = Math.floor((bitLength(c) - 1) * 0.30102999566398114);
  return c >= ten(guess) ? (c >= ten(guess + 1) ? guess + 2 : guess + 1) : guess;
}

export function adjusted(x: Num): number {
  return x.kind === 'finite' ? x.e + digitsOf(x.c) - 1 : 0;
}

export function isZero(x: Num): boolean {
  return x.kind === 'finite' && x.c === 0n;
}

export function isNan(x: Num): boolean {
  return x.kind === 'nan' || x.kind === 'snan';
}

export function invalid(w: Work, bit: number = INVALID): Num {
  w.status |= bit;
  return NAN;
}

/** c without its last k digits, rounded; and whether anything was lost. */
export function dropDigits(sign: 0 | 1, c: bigint, k: number, rounding: number): { c: bigint; exact: boolean } {
  if (k <= 0) return { c: c * ten(-k), exact: true };
  if (k > MOST_DIGITS && c !== 0n) {
    // Less than a tenth of a unit.
    const up = rounding === UP || (rounding === CEILING && sign === 0) || (rounding === FLOOR && sign === 1) || rounding === ROUND_05UP;
    return { c: up ? 1n : 0n, exact: false };
  }
  if (c === 0n) return { c, exact: true };
  const unit = ten(k);
  const q = c / unit;
  const r = c - q * unit;
  if (r === 0n) return { c: q, exact: true };
  const twice = r * 2n;
  let up = false;
  switch (rounding) {
    case UP:
      up = true;
      break;
    case CEILING:
      up = sign === 0;
      break;
    case FLOOR:
      up = sign === 1;
      break;
    case HALF_UP:
      up = twice >= unit;
      break;
    case HALF_DOWN:
      up = twice > unit;
      break;
    case HALF_EVEN:
      up = twice > unit || (twice === unit && (q & 1n) === 1n);
      break;
    case ROUND_05UP:
      up = q % 5n === 0n;
      break;
  }
  return { c: up ? q + 1n : q, exact: false };
}

function overflow(w: Work, sign: 0 | 1): Num {
  w.status |= OVERFLOW | INEXACT | ROUNDED;
  const { rounding: r } = w;
  const large = r === DOWN || r === ROUND_05UP || (r === CEILING && sign === 1) || (r === FLOOR && sign === 0);
  return large ? finite(sign, ten(w.prec) - 1n, w.emax - w.prec + 1) : infinity(sign);
}

/** The payload of a NaN, cut to what fits. */
export function fitNan(w: Work, x: Num): Num {
  const most = w.prec - (w.clamp ? 1 : 0);
  if (x.c === 0n || digitsOf(x.c) <= most) return x;
  return { ...x, c: x.c % ten(most) };
}

/** Rounds a result to the context: precision, exponent range, clamping. */
export function fix(w: Work, x: Num): Num {
  if (x.kind !== 'finite') return isNan(x) ? fitNan(w, x) : x;
  const etiny = w.emin - w.prec + 1;
  const etop = w.emax - w.prec + 1;
  const { sign } = x;
  let { c, e } = x;
  if (c === 0n) {
    const high = w.clamp ? etop : w.emax;
    const to = Math.min(Math.max(e, etiny), high);
    if (to === e) return x;
    w.status |= CLAMPED;
    return finite(sign, 0n, to);
  }
  const digits = digitsOf(c);
  let low = digits + e - w.prec;
  if (low > etop) return overflow(w, sign);
  const subnormal = low < etiny;
  if (subnormal) low = etiny;
  if (e < low) {
    const cut = dropDigits(sign, c, low - e, w.rounding);
    c = cut.c;
    e = low;
    if (c !== 0n && digitsOf(c) > w.prec) {
      c /= 10n;
      e++;
    }
    if (e > etop) return overflow(w, sign);
    if (!cut.exact) w.status |= subnormal ? INEXACT | UNDERFLOW : INEXACT;
    if (subnormal) w.status |= SUBNORMAL;
    w.status |= ROUNDED;
    if (c === 0n) w.status |= CLAMPED;
    return finite(sign, c, e);
  }
  if (subnormal) w.status |= SUBNORMAL;
  if (w.clamp && e > etop) {
    w.status |= CLAMPED;
    return finite(sign, c * ten(e - etop), etop);
  }
  return x;
}

/** What an operation on NaNs answers; null if no operand is one. A signaling one is invalid. */
export function nanOf(w: Work, a: Num, b: Num = a, c: Num = a): Num | null {
  if (a.kind === 'finite' && b.kind === 'finite' && c.kind === 'finite') return null;
  const xs = [a, b, c];
  for (const x of xs) {
    if (x.kind === 'snan') {
      w.status |= INVALID;
      return fitNan(w, { ...x, kind: 'nan' });
    }
  }
  for (const x of xs) if (x.kind === 'nan') return fitNan(w, x);
  return null;
}
