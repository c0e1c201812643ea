/*
 * Python's int as text: `int(text, base)`, `str(n)` and the digits in any base.
 *
 * Decimal texts (and those of other bases that are not powers of two) are limited to 4,300 digits both ways, because
 * their conversion takes quadratic time (CVE-2020-10735), unless the program sets another limit.
 */
import { grow, heap } from './heap.ts';
import { MAX_BITS, bitLength, intCost, normal, tooLarge } from './integer.ts';
import type { Int } from './integer.ts';
import { digitValue, plain } from './numerals.ts';
import type { DecimalOf } from './numerals.ts';
import { Raise } from './raised.ts';

/** The limit on decimal digits that a program starts with. */
export const MAX_DIGITS = 4300;
/** The limit of the run that is loaded; 0 is no limit. */
export const conversion: { maxDigits: number } = { maxDigits: MAX_DIGITS };

/** Whether a program may set this limit. */
export function isDigitLimit(n: number): boolean {
  return n === 0 || n >= 640;
}

const LIMIT_HINT = 'use sys.set_int_max_str_digits() to increase the limit';

/**
 * `int(text, base)` for a str or, as Latin-1, bytes; null where that is no numeral. `decimalOf` gives the value of a digit of
 * any script; it is null for bytes.
 */
export function parseInt(
  text: string,
  base: Int,
  decimalOf: DecimalOf | null,
  maxDigits: number = conversion.maxDigits,
): Int | null {
  if (base !== 0 && (base < 2 || base > 36)) throw new Raise('ValueError', 'int() base must be >= 2 and <= 36, or 0');
  return parseDigits(plain(text, decimalOf), Number(base), maxDigits);
}

/** What int() says of a text that is no numeral; `repr` is the argument's. */
export function notInt(base: Int, repr: string): string {
  return `invalid literal for int() with base ${base}: ${cutAt200(repr)}`;
}

/** The first 200 characters, which is what CPython shows of a literal. */
function cutAt200(text: string): string {
  let end = 0;
  for (let n = 0; n < 200 && end < text.length; n++) end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  return text.slice(0, end);
}

/** The int of an ASCII text without space around it: sign, prefix, digits with single underscores between them. */
function parseDigits(text: string, base: number, maxDigits: number): Int | null {
  let i = 0;
  const sign = text.charCodeAt(0);
  if (sign === 43 || sign === 45) i = 1;
  let mayBeUnderscore = false;
  let onlyZeros = false;
  if (text.charCodeAt(i) === 48) {
    const letter = text.charCodeAt(i + 1) | 32;
    const named = letter === 120 ? 16 : letter === 111 ? 8 : letter === 98 ? 2 : 0;
    if (base === 0) {
      base = named === 0 ? 10 : named;
      // As in source code, 010 is no number, but 000 is.
      onlyZeros = named === 0;
    }
    if (named === base) {
      i += 2;
      mayBeUnderscore = true;
    }
  } else if (base === 0) base = 10;

  let underscores = 0;
  let zeros = true;
  const start = i;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 95) {
      if (!mayBeUnderscore) return null;
      underscores++;
      mayBeUnderscore = false;
      continue;
    }
    const value = digitValue(unit);
    if (value >= base) return null;
    if (value !== 0) zeros = false;
    mayBeUnderscore = true;
  }
  const count = text.length - start - underscores;
  // The last was an underscore, or there was nothing.
  if (count <= 0 || text.charCodeAt(text.length - 1) === 95) return null;
  if (onlyZeros && !zeros) return null;
  if (maxDigits > 0 && count > maxDigits && (base & (base - 1)) !== 0) {
    throw new Raise(
      'ValueError',
      `Exceeds the limit (${maxDigits} digits) for integer string conversion: value has ${count} digits; ${LIMIT_HINT}`,
    );
  }
  const limbs = count / 19;
  heap.charge(Math.floor((limbs * limbs) / 64));
  const digits = underscores > 0 ? text.slice(start).replaceAll('_', '') : text.slice(start);
  const n = digitsToInt(digits, base);
  return sign === 45 ? (typeof n === 'number' ? 0 - n : -n) : n;
}

/** The value of digits that are legal in this base. */
function digitsToInt(digits: string, base: number): Int {
  let start = 0;
  while (start < digits.length - 1 && digits.charCodeAt(start) === 48) start++;
  const count = digits.length - start;
  // Digits of one base, at most 2 ** 53 - 1.
  if (count <= 10) {
    let n = 0;
    for (let i = start; i < digits.length; i++) n = n * base + digitValue(digits.charCodeAt(i));
    return n;
  }
  if (count * (31 - Math.clz32(base)) > MAX_BITS) throw tooLarge();
  const significant = digits.slice(start);
  if (base === 10) return normal(BigInt(significant));
  if (base === 16) return normal(BigInt(`0x${significant}`));
  if (base === 8) return normal(BigInt(`0o${significant}`));
  if (base === 2) return normal(BigInt(`0b${significant}`));
  return normal(halves(significant, 0, count, base));
}

/** The value of the digits from `from` to `to`: that of the upper half, shifted, plus that of the lower half. */
function halves(digits: string, from: number, to: number, base: number): bigint {
  if (to - from <= 10) {
    let n = 0;
    for (let i = from; i < to; i++) n = n * base + digitValue(digits.charCodeAt(i));
    return BigInt(n);
  }
  const middle = (from + to) >> 1;
  return halves(digits, from, middle, base) * powerOf(base, to - middle) + halves(digits, middle, to, base);
}

function powerOf(base: number, exponent: number): bigint {
  let result = 1n;
  let square = BigInt(base);
  for (let e = exponent; e > 0; e >>= 1) {
    if ((e & 1) === 1) result *= square;
    if (e > 1) square *= square;
  }
  return result;
}

/** The texts of ints of up to three digits, and the same with zeros in front, as they were asked for. */
const SHORT: string[] = [];
const PADDED: string[] = [];

/** The digits of an int. Engines take twice as long for the digits of a number as for putting two texts together. */
function numberText(n: number): string {
  if (n < 0 || n >= 1e6) return String(n);
  if (n < 1000) return (SHORT[n] ??= String(n));
  const thousands = (n / 1000) | 0;
  const rest = n - thousands * 1000;
  return (SHORT[thousands] ??= String(thousands)) + (PADDED[rest] ??= String(1000 + rest).slice(1));
}

/** `str(n)`, within the limit on digits. */
export function decimalText(n: Int, maxDigits: number = conversion.maxDigits): string {
  if (typeof n === 'number') return numberText(n);
  if (maxDigits > 0) {
    // 3.3219 bits a digit: surely too long, before anything is converted; then to the digit.
    const bits = bitLength(n);
    heap.charge(bits >>> 10);
    if (bits > 3.33 * maxDigits + 10) throw exceeds(maxDigits);
  }
  heap.charge(intCost(n, 0, 'decimal'));
  const text = n.toString();
  if (maxDigits > 0 && text.length - (n < 0n ? 1 : 0) > maxDigits) throw exceeds(maxDigits);
  if (text.length > MAX_DIGITS) grow(text.length);
  return text;
}

function exceeds(maxDigits: number): Raise {
  return new Raise(
    'ValueError',
    `Exceeds the limit (${maxDigits} digits) for integer string conversion; ${LIMIT_HINT}`,
  );
}

/** The digits of `|n|` in base 2, 8, 10 or 16, lower case, without a prefix. */
export function magnitudeText(n: Int, base: number, maxDigits: number = conversion.maxDigits): string {
  const text = base === 10 ? decimalText(n, maxDigits) : n.toString(base);
  return n < 0 ? text.slice(1) : text;
}

/** `bin(n)`, `oct(n)` or `hex(n)`. */
export function prefixedText(n: Int, base: 2 | 8 | 16): string {
  const prefix = base === 2 ? '0b' : base === 8 ? '0o' : '0x';
  return `${n < 0 ? '-' : ''}${prefix}${magnitudeText(n, base)}`;
}
