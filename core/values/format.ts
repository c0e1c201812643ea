/*
 * The text of a value after a format specification (spec.ts): `format(value, spec)` for str, int, float and complex.
 *
 * A number is laid out as padding, sign, prefix (`0x`), zeros up to the width, grouped digits, point and fraction, padding.
 * The locale is always C's, so `n` does not group. Lengths are checked before anything is made.
 */
import type { Complex } from './complexes.ts';
import { floatText } from './floattext.ts';
import { heap } from './heap.ts';
import { isNegative } from './ieee.ts';
import { toFloat } from './integer.ts';
import type { Int } from './integer.ts';
import { decimalText, magnitudeText } from './inttext.ts';
import { Raise } from './raised.ts';
import { checkLength, parseSpec, unknownCode } from './spec.ts';
import type { Formatting, Spec } from './spec.ts';

/** `text`, of `length` code points, padded as the specification says; it has no sign that `=` could pad behind. */
function padded(text: string, length: number, spec: Spec, world: Formatting): string {
  const room = spec.width - length;
  if (room <= 0) return text;
  checkLength(spec.width, world);
  const left = spec.align === '>' || spec.align === '=' ? room : spec.align === '^' ? Math.floor(room / 2) : 0;
  return spec.fill.repeat(left) + text + spec.fill.repeat(room - left);
}

/** Digits in groups of `size` from the right, with zeros in front until they take `width` characters. */
function grouped(digits: string, separator: string, size: number, width: number): string {
  let n = digits.length;
  if (separator === '') return n >= width ? digits : digits.padStart(width, '0');
  // n digits take n + floor((n - 1) / size) characters; no text begins with a separator.
  n = Math.max(n, width - Math.floor((width - 1) / (size + 1)));
  if (n > digits.length) digits = digits.padStart(n, '0');
  let at = n % size || size;
  heap.charge(n >>> 2);
  let text = digits.slice(0, at);
  for (; at < n; at += size) text += separator + digits.slice(at, at + size);
  return text;
}

/** Digits in groups of three from the left. */
function groupedFraction(digits: string, separator: string): string {
  if (separator === '') return digits;
  heap.charge(digits.length >>> 2);
  let text = digits.slice(0, 3);
  for (let i = 3; i < digits.length; i += 3) text += separator + digits.slice(i, i + 3);
  return text;
}

/** A number: its sign, the prefix, the digits before the point, and the rest with the point. */
function layout(
  negative: boolean,
  prefix: string,
  digits: string,
  rest: string,
  groupSize: number,
  spec: Spec,
  world: Formatting,
): string {
  const sign = negative ? '-' : spec.sign === '+' || spec.sign === ' ' ? spec.sign : '';
  if (spec.width < 0 && spec.group === '') return sign + prefix + digits + rest;
  checkLength(spec.width, world);
  // Zeros that fill are digits and grouped, except before `inf` and `nan`.
  const zeros = spec.fill === '0' && spec.align === '=' ? spec.width - sign.length - prefix.length - rest.length : 0;
  const body = (digits === '' ? '' : grouped(digits, spec.group, groupSize, zeros)) + rest;
  const length = sign.length + prefix.length + body.length;
  if (spec.align !== '=') return padded(sign + prefix + body, length, spec, world);
  return sign + prefix + spec.fill.repeat(Math.max(spec.width - length, 0)) + body;
}

/** `format(n, spec)` of an int; `typeName` is that of its type, for messages. */
export function formatInt(n: Int, spec: string, typeName: string, world: Formatting): string {
  if (spec === '') return decimalText(n, world.maxDigits);
  const s = parseSpec(spec, 'd', '>', typeName, world);
  if (s.type === '' || !'bcdoxXneEfFgG%'.includes(s.type)) throw unknownCode(s.type, typeName);
  if ('eEfFgG%'.includes(s.type)) return floatBy(toFloat(n), s, world);
  if (s.precision !== -1) throw new Raise('ValueError', 'Precision not allowed in integer format specifier');
  if (s.positiveZero) {
    throw new Raise('ValueError', 'Negative zero coercion (z) not allowed in integer format specifier');
  }
  if (s.type === 'c') return characterBy(n, s, world);
  const base = s.type === 'b' ? 2 : s.type === 'o' ? 8 : s.type === 'x' || s.type === 'X' ? 16 : 10;
  let digits = magnitudeText(n, base, world.maxDigits);
  heap.charge(digits.length >>> 4);
  let prefix = s.alternate && base !== 10 ? `0${s.type}` : '';
  if (s.type === 'X') {
    digits = digits.toUpperCase();
    prefix = prefix.toUpperCase();
  }
  return layout(n < 0, prefix, digits, '', base === 10 ? 3 : 4, s, world);
}

function characterBy(n: Int, s: Spec, world: Formatting): string {
  if (s.sign !== '') throw new Raise('ValueError', "Sign not allowed with integer format specifier 'c'");
  if (s.alternate) throw new Raise('ValueError', "Alternate form (#) not allowed with integer format specifier 'c'");
  if (n >= 1n << 63n || n < -(1n << 63n)) throw new Raise('OverflowError', 'Python int too large to convert to C long');
  if (n < 0 || n > 0x10ffff) throw new Raise('OverflowError', '%c arg not in range(0x110000)');
  return padded(String.fromCodePoint(Number(n)), 1, s, world);
}

/** `format(x, spec)` of a float; `typeName` is that of its type, for messages. */
export function formatFloat(x: number, spec: string, typeName: string, world: Formatting): string {
  // By far the most frequent: `.2f` and the like.
  if (spec.length === 3 && spec[0] === '.' && spec[2] === 'f' && isDigitAt(spec, 1)) {
    return floatText(x, 'f', spec.charCodeAt(1) - 48, false, false);
  }
  const s = parseSpec(spec, '', '>', typeName, world);
  if (s.type !== '' && !'eEfFgGn%'.includes(s.type)) throw unknownCode(s.type, typeName);
  return floatBy(x, s, world);
}

function floatBy(x: number, s: Spec, world: Formatting): string {
  const text = presented(s.type === '%' ? x * 100 : x, s, s.type === '', world);
  return fractionBy(s.type === '%' ? `${text}%` : text, s, world);
}

/** The digits of `x` in the presentation of the specification, with a sign only if it is negative. */
function presented(x: number, s: Spec, dotZero: boolean, world: Formatting): string {
  if (s.precision > 2147483647) throw new Raise('ValueError', 'precision too big');
  checkLength(s.precision, world);
  const lower = s.type.toLowerCase();
  // Without a type: as repr, or with a precision as 'g' that does not look like an int.
  const code =
    lower === '' ? (s.precision < 0 ? 'r' : 'g') : lower === 'e' ? 'e' : lower === 'f' || lower === '%' ? 'f' : 'g';
  let text = floatText(x, code, s.precision < 0 ? 6 : s.precision, s.alternate, dotZero);
  if (s.positiveZero && isNegative(x) && isZero(text)) text = text.slice(1);
  return s.type !== '' && s.type !== lower ? text.toUpperCase() : text;
}

function isZero(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 101) return true;
    if (unit !== 48 && unit !== 46) return false;
  }
  return true;
}

/** Lays out a float's text: sign, digits, the point with the digits behind it, exponent. */
function fractionBy(text: string, s: Spec, world: Formatting): string {
  const negative = text.charCodeAt(0) === 45;
  if (s.group === '' && s.fractionGroup === '') {
    return layout(negative, '', '', negative ? text.slice(1) : text, 3, s, world);
  }
  const start = negative ? 1 : 0;
  let point = start;
  while (isDigitAt(text, point)) point++;
  let end = point;
  if (text.charCodeAt(point) === 46) {
    end++;
    while (isDigitAt(text, end)) end++;
  }
  const digits = text.slice(start, point);
  const rest =
    end === point
      ? text.slice(end)
      : `.${groupedFraction(text.slice(point + 1, end), s.fractionGroup)}${text.slice(end)}`;
  return layout(negative, '', digits, rest, 3, s, world);
}

function isDigitAt(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  return unit >= 48 && unit <= 57;
}

/** `format(c, spec)` of a complex number; `typeName` is that of its type, for messages. */
export function formatComplex(c: Complex, spec: string, typeName: string, world: Formatting): string {
  const s = parseSpec(spec, '', '>', typeName, world);
  if (s.type !== '' && !'eEfFgGn'.includes(s.type)) throw unknownCode(s.type, typeName);
  if (s.precision > 2147483647) throw new Raise('ValueError', 'precision too big');
  if (s.fill === '0') throw new Raise('ValueError', 'Zero padding is not allowed in complex format specifier');
  if (s.align === '=') throw new Raise('ValueError', "'=' alignment flag is not allowed in complex format specifier");
  // Without a type as repr: in parentheses, or the imaginary part alone.
  const alone = s.type === '' && c.real === 0 && !isNegative(c.real);
  const bare: Spec = { ...s, fill: '', align: '<', width: -1 };
  const imag = fractionBy(presented(c.imag, s, false, world), alone ? bare : { ...bare, sign: '+' }, world);
  const real = alone ? '' : fractionBy(presented(c.real, s, false, world), bare, world);
  const text = s.type === '' && !alone ? `(${real}${imag}j)` : `${real}${imag}j`;
  return padded(text, text.length, s, world);
}

/**
 * `format(text, spec)` of a str of `length` code points; `cut(n)` gives its first `n` code points. `typeName` is that of
 * its type, for messages.
 */
export function formatStr(
  text: string,
  length: number,
  cut: (n: number) => string,
  spec: string,
  typeName: string,
  world: Formatting,
): string {
  if (spec === '') return text;
  const s = parseSpec(spec, 's', '<', typeName, world);
  if (s.type !== 's') throw unknownCode(s.type, typeName);
  const refuse = (what: string): Raise => new Raise('ValueError', `${what} not allowed in string format specifier`);
  if (s.sign !== '') throw refuse(s.sign === ' ' ? 'Space' : 'Sign');
  if (s.positiveZero) throw refuse('Negative zero coercion (z)');
  if (s.alternate) throw refuse('Alternate form (#)');
  if (s.align === '=') throw refuse("'=' alignment");
  if (s.precision >= 0 && s.precision < length) return padded(cut(s.precision), s.precision, s, world);
  return padded(text, length, s, world);
}
