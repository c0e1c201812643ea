/*
 * Python's float as text: `repr`, `float(text)`, the presentations e, f, g, and hexadecimal.
 *
 * The layout of digits is that of CPython's `format_float_short`; the digits come from digits.ts.
 */
import { decimal, maybeHalfway, shortest } from './digits.ts';
import type { Decimal } from './digits.ts';
import { exponentOf, highWord, isNegative, lowWord } from './ieee.ts';
import { nearest } from './integer.ts';
import { digitValue, floatOf, isBlank, isDigit, plain, scanFloat, withoutUnderscores } from './numerals.ts';
import type { DecimalOf } from './numerals.ts';
import { Raise } from './raised.ts';

/** `repr(x)`, which is also `str(x)`. */
export function floatRepr(x: number): string {
  const a = Math.abs(x);
  if (a >= 1e-4 && a < 1e16) return x === Math.floor(x) ? `${x}.0` : String(x);
  return floatText(x, 'r', 0, false, true);
}

/**
 * `x` in the presentation `code`: `e`, `f`, `g` with `precision` digits, or `r`, the shortest that names it. `alternate`
 * keeps the point and, for `g`, zeros at the end; `dotZero` adds `.0` to what would look like an int. Lower case, with a
 * minus sign if `x` has one.
 */
export function floatText(
  x: number,
  code: 'e' | 'f' | 'g' | 'r',
  precision: number,
  alternate: boolean,
  dotZero: boolean,
): string {
  if (x !== x) return 'nan';
  const sign = isNegative(x) ? '-' : '';
  const a = Math.abs(x);
  if (a === Infinity) return `${sign}inf`;
  if (code === 'f' && precision <= 100 && a < 1e21 && !alternate && !dotZero && !maybeHalfway(a, precision)) {
    return sign + a.toFixed(precision);
  }
  if (code === 'g' && precision === 0) precision = 1;
  const d =
    code === 'r'
      ? shortest(a)
      : code === 'f'
        ? decimal(a, 'places', precision)
        : decimal(a, 'digits', code === 'e' ? precision + 1 : precision);
  // Where the digits end, counted from the first one.
  let end = d.digits.length;
  let exponential = false;
  const point = d.digits === '' ? 1 : d.point;
  if (code === 'e') {
    exponential = true;
    end = precision + 1;
  } else if (code === 'f') end = point + precision;
  else if (code === 'g') {
    exponential = point <= -4 || point > precision - (dotZero ? 1 : 0);
    if (alternate) end = precision;
  } else exponential = point <= -4 || point > 16;
  return sign + layout(d, exponential, point, end, alternate, dotZero);
}

/** The digits up to `end`, with the point before the digit number `point` or, exponential, behind the first one. */
function layout(
  d: Decimal,
  exponential: boolean,
  point: number,
  end: number,
  alternate: boolean,
  dotZero: boolean,
): string {
  const digits = d.digits === '' ? '0' : d.digits;
  const place = exponential ? 1 : point;
  end = Math.max(end, !exponential && dotZero ? place + 1 : place, digits.length);
  const all = end > digits.length ? digits + '0'.repeat(end - digits.length) : digits;
  let text = place <= 0 ? `0.${'0'.repeat(-place)}${all}` : `${all.slice(0, place)}.${all.slice(place)}`;
  if (text.charCodeAt(text.length - 1) === 46 && !alternate) text = text.slice(0, -1);
  if (!exponential) return text;
  const e = point - 1;
  const size = Math.abs(e);
  return `${text}e${e < 0 ? '-' : '+'}${size < 10 ? '0' : ''}${size}`;
}

/**
 * `float(text)` for a str or, as Latin-1, bytes; null where that is no numeral. `decimalOf` gives the value of a digit of any
 * script; it is null for bytes.
 */
export function parseFloat(text: string, decimalOf: DecimalOf | null): number | null {
  const digits = withoutUnderscores(plain(text, decimalOf));
  if (digits === null || digits === '' || scanFloat(digits, 0) !== digits.length) return null;
  return floatOf(digits);
}

/** `x.hex()`. */
export function floatHex(x: number): string {
  if (x - x !== 0) return floatRepr(x);
  const sign = isNegative(x) ? '-' : '';
  const a = Math.abs(x);
  if (a === 0) return `${sign}0x0.0p+0`;
  const normal = a >= 2.2250738585072014e-308;
  const fraction = (highWord(a) & 0xfffff).toString(16).padStart(5, '0') + lowWord(a).toString(16).padStart(8, '0');
  const e = normal ? exponentOf(a) : -1022;
  return `${sign}0x${normal ? 1 : 0}.${fraction}p${e < 0 ? '-' : '+'}${Math.abs(e)}`;
}

/** `float.fromhex(text)`. */
export function floatFromHex(text: string): number {
  const end = text.length;
  let i = 0;
  const at = (): number => text.charCodeAt(i);
  while (i < end && isBlank(at())) i++;
  const negative = at() === 45;
  if (negative || at() === 43) i++;
  const word = text.slice(i, i + 8).toLowerCase();
  let x: number;
  if (word.startsWith('inf') || word.startsWith('nan')) {
    x = word.startsWith('inf') ? Infinity : NaN;
    i += word === 'infinity' ? 8 : 3;
  } else {
    if (at() === 48 && (text.charCodeAt(i + 1) | 32) === 120) i += 2;
    const start = i;
    while (digitValue(at()) < 16) i++;
    let digits = text.slice(start, i);
    let exponent = 0;
    if (at() === 46) {
      const fraction = ++i;
      while (digitValue(at()) < 16) i++;
      exponent = -4 * (i - fraction);
      digits += text.slice(fraction, i);
    }
    if (digits === '') throw invalidHex();
    if ((at() | 32) === 112) {
      const mark = ++i;
      if (at() === 43 || at() === 45) i++;
      if (!isDigit(at())) throw invalidHex();
      while (isDigit(at())) i++;
      exponent += Math.max(-1e15, Math.min(1e15, Number(text.slice(mark, i))));
    }
    x = hexValue(digits, exponent);
    if (x === Infinity) throw new Raise('OverflowError', 'hexadecimal value too large to represent as a float');
  }
  while (i < end && isBlank(at())) i++;
  if (i !== end) throw invalidHex();
  return negative ? -x : x;
}

function invalidHex(): Raise {
  return new Raise('ValueError', 'invalid hexadecimal floating-point string');
}

/** The double nearest to the hexadecimal `digits` times `2 ** exponent`. */
function hexValue(digits: string, exponent: number): number {
  let first = 0;
  while (first < digits.length && digits.charCodeAt(first) === 48) first++;
  if (first === digits.length) return 0;
  // More than 20 digits matter only by being more than zero.
  const last = Math.min(first + 20, digits.length);
  let more = false;
  for (let i = last; i < digits.length && !more; i++) more = digits.charCodeAt(i) !== 48;
  const e = exponent + 4 * (digits.length - last);
  if (e > 2000) return Infinity;
  return e < -2000 ? 0 : nearest(BigInt(`0x${digits.slice(first, last)}`), e, more);
}
