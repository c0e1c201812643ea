/*
 * Python's float as a plain double: floor division, remainders, powers, rounding to integers and to digits, exact
 * fractions. Conversion to and from text is in floattext.ts, transcendental functions in libm/, boxes elsewhere.
 */
import { decimal, maybeHalfway } from './digits.ts';
import { MAX_SAFE, copySign, integerParts, isNegative } from './ieee.ts';
import { heap } from './heap.ts';
import { divisionByZero, fromIntegral, normal } from './integer.ts';
import type { Int } from './integer.ts';
import { pow } from './libm/pow.ts';
import { Raise } from './raised.ts';

/** `a / b`. */
export function divideFloat(a: number, b: number): number {
  if (b === 0) throw divisionByZero();
  return a / b;
}

/** What C's `fmod` answers. It takes a step for each bit by which the exponents differ, which is paid for where they are many. */
function fmod(a: number, b: number): number {
  if (Math.abs(a) > Math.abs(b) * 1e19) heap.charge(4);
  return a % b;
}

/** `a % b`, with the sign of `b`. */
export function moduloFloat(a: number, b: number): number {
  if (b === 0) throw divisionByZero();
  const r = fmod(a, b);
  if (r === 0) return b < 0 ? -0 : 0;
  return r < 0 !== b < 0 ? r + b : r;
}

/** `divmod(a, b)`. */
export function divmodFloat(a: number, b: number): [quotient: number, remainder: number] {
  if (b === 0) throw divisionByZero();
  let r = fmod(a, b);
  // The difference is a multiple of b, so this quotient is an integer up to its rounding.
  let q = (a - r) / b;
  if (r === 0) r = b < 0 ? -0 : 0;
  else if (r < 0 !== b < 0) {
    r += b;
    q -= 1;
  }
  if (q === 0) return [isNegative(a / b) ? -0 : 0, r];
  const floor = Math.floor(q);
  return [q - floor > 0.5 ? floor + 1 : floor, r];
}

/** `a // b`. */
export function floorDivideFloat(a: number, b: number): number {
  return divmodFloat(a, b)[0];
}

/**
 * `a ** b`; undefined if that is complex, for a negative `a` and a `b` that is not integral. The special cases are those
 * of C99, except that a zero to a negative power and overflow are errors.
 */
export function powerFloat(a: number, b: number): number | undefined {
  if (a === 0 && b < 0 && b !== -Infinity) throw new Raise('ZeroDivisionError', 'zero to a negative power');
  if (a < 0 && b % 1 !== 0 && b === b && a !== -Infinity && b !== Infinity && b !== -Infinity) return undefined;
  const r = pow(a, b);
  if ((r === Infinity || r === -Infinity) && finite(a) && finite(b)) {
    throw new Raise('OverflowError', 'Numerical result out of range', 34);
  }
  return r;
}

function finite(x: number): boolean {
  return x - x === 0;
}

/** `int(x)`: rounded towards zero. */
export function toInt(x: number): Int {
  if (x <= MAX_SAFE && x >= -MAX_SAFE) return Math.trunc(x) + 0;
  if (x !== x) throw new Raise('ValueError', 'cannot convert float NaN to integer');
  if (!finite(x)) throw new Raise('OverflowError', 'cannot convert float infinity to integer');
  return BigInt(x);
}

/** `math.floor(x)`. */
export function floorFloat(x: number): Int {
  return toInt(Math.floor(x));
}

/** `math.ceil(x)`. */
export function ceilFloat(x: number): Int {
  return toInt(Math.ceil(x));
}

/** The integral double nearest to `x`, half to even. */
function nearestIntegral(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  if (rest < 0.5) return floor;
  if (rest > 0.5) return floor + 1;
  // Also for infinities and NaN, where the rest is NaN.
  return floor % 2 === 0 ? floor : floor + 1;
}

/** `round(x)`: half to even, an int. */
export function roundToInt(x: number): Int {
  return toInt(nearestIntegral(x));
}

/** `round(x, digits)`: the double nearest to the decimal that is nearest to the exact value of `x`, half to even. */
export function roundFloat(x: number, digits: Int): number {
  // More digits than any double has, and fewer than the largest one has.
  if (!finite(x) || x === 0 || digits > 323) return x;
  if (digits < -308) return copySign(0, x);
  const n = Number(digits);
  let r;
  if (n >= 0 && n <= 22 && Math.abs(x) < 1e15 && !maybeHalfway(x, n)) r = Number(x.toFixed(n));
  else {
    const d = decimal(Math.abs(x), 'places', n);
    r = d.digits === '' ? 0 : Number(`${d.digits}e${d.point - d.digits.length}`);
    if (r === Infinity) throw new Raise('OverflowError', 'rounded value too large to represent');
    if (isNegative(x)) r = -r;
  }
  return r;
}

/** `x.is_integer()`. */
export function isIntegral(x: number): boolean {
  return finite(x) && Math.floor(x) === x;
}

/** `x.as_integer_ratio()`: the fraction in lowest terms. */
export function integerRatio(x: number): [numerator: Int, denominator: Int] {
  if (x !== x) throw new Raise('ValueError', 'cannot convert NaN to integer ratio');
  if (!finite(x)) throw new Raise('OverflowError', 'cannot convert Infinity to integer ratio');
  if (Math.floor(x) === x) return [fromIntegral(x), 1];
  let [m, e] = integerParts(x);
  while (m % 2 === 0) {
    m /= 2;
    e++;
  }
  // Not integral, so e is negative.
  return [m, normal(1n << BigInt(-e))];
}
