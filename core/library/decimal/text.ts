/** Decimal numbers as text, and text as decimal numbers. */
import { Raise, checkLength, decimalText, decimalValue, heap, parseSpec } from '../../values/mod.ts';
import type { Formatting } from '../../values/mod.ts';
import { DOWN, MOST_DIGITS, digitsOf, dropDigits, finite, infinity } from './number.ts';
import type { Num, Special } from './number.ts';

/** The digits of a coefficient. */
function digitText(c: bigint): string {
  return decimalText(c, 0);
}

/** The coefficient that digits say. */
export function coefficient(digits: string): bigint {
  if (digits.length > 1024) {
    if (digits.length > MOST_DIGITS) throw new Raise('MemoryError', '');
    heap.charge(digits.length >> 2);
  }
  return BigInt(digits);
}

/** to-scientific-string, or to-engineering-string. */
export function textOf(x: Num, capitals: boolean, engineering: boolean = false): string {
  const sign = x.sign === 1 ? '-' : '';
  if (x.kind === 'infinity') return `${sign}Infinity`;
  if (x.kind !== 'finite') return `${sign}${x.kind === 'nan' ? 'NaN' : 'sNaN'}${x.c === 0n ? '' : digitText(x.c)}`;
  const digits = digitText(x.c);
  const left = x.e + digits.length;
  let point: number;
  if (x.e <= 0 && left > -6) point = left;
  else if (!engineering) point = 1;
  else if (x.c === 0n) point = modulo(left + 1, 3) - 1;
  else point = modulo(left - 1, 3) + 1;
  let text: string;
  if (point <= 0) text = `0.${'0'.repeat(-point)}${digits}`;
  else if (point >= digits.length) text = digits + '0'.repeat(point - digits.length);
  else text = `${digits.slice(0, point)}.${digits.slice(point)}`;
  if (left !== point) text += `${capitals ? 'E' : 'e'}${left - point >= 0 ? '+' : ''}${left - point}`;
  return sign + text;
}

function modulo(a: number, b: number): number {
  return ((a % b) + b) % b;
}

/** Of texts without anything that is passed over. */
const USUAL = /^[-+.0-9]+$/;

/** The number that a text says; null if it says none. Underscores and surrounding space are passed over. */
export function parseDecimal(text: string, isSpace: (cp: number) => boolean): Num | null {
  if (USUAL.test(text)) return parsePlain(text);
  let s = '';
  for (const ch of text) {
    const cp = ch.codePointAt(0)!;
    if (cp < 128) s += ch;
    else {
      const digit = decimalValue(cp);
      if (digit >= 0) s += String(digit);
      else if (isSpace(cp)) s += ' ';
      else return null;
    }
  }
  let start = 0;
  let end = s.length;
  while (start < end && isBlank(s.charCodeAt(start))) start++;
  while (end > start && isBlank(s.charCodeAt(end - 1))) end--;
  return parsePlain(s.slice(start, end).replaceAll('_', ''));
}

function isBlank(c: number): boolean {
  return c === 32 || (c >= 9 && c <= 13) || (c >= 28 && c <= 31);
}

function digitsEnd(s: string, at: number): number {
  while (at < s.length && s.charCodeAt(at) >= 48 && s.charCodeAt(at) <= 57) at++;
  return at;
}

function parsePlain(s: string): Num | null {
  let at = 0;
  const sign: 0 | 1 = s[0] === '-' ? 1 : 0;
  if (s[0] === '-' || s[0] === '+') at = 1;
  const rest = s.slice(at, at + 9).toLowerCase();
  if (rest === 'inf' && s.length === at + 3) return infinity(sign);
  if (rest.startsWith('infinity') && s.length === at + 8) return infinity(sign);
  const nan: Special | null = rest.startsWith('nan') ? 'nan' : rest.startsWith('snan') ? 'snan' : null;
  if (nan !== null) {
    const from = at + nan.length;
    if (digitsEnd(s, from) !== s.length) return null;
    return { sign, kind: nan, c: from === s.length ? 0n : coefficient(s.slice(from)), e: 0 };
  }
  const whole = digitsEnd(s, at);
  let digits = s.slice(at, whole);
  let e = 0;
  at = whole;
  if (s[at] === '.') {
    const end = digitsEnd(s, at + 1);
    digits += s.slice(at + 1, end);
    e = -(end - at - 1);
    at = end;
  }
  if (digits === '') return null;
  if (at < s.length) {
    if (s[at] !== 'e' && s[at] !== 'E') return null;
    at++;
    const minus = s[at] === '-';
    if (minus || s[at] === '+') at++;
    const end = digitsEnd(s, at);
    if (end === at || end !== s.length) return null;
    const n = Number(s.slice(at, end));
    e += minus ? -n : n;
  }
  return finite(sign, coefficient(digits), e);
}

/** format(x, spec). */
export function formatDecimal(x: Num, spec: string, rounding: number, capitals: boolean, world: Formatting): string {
  const bad = (what = 'Invalid'): Raise => new Raise('ValueError', `${what} format specifier: ${spec}`);
  let s;
  try {
    s = parseSpec(spec, '', '>', 'decimal.Decimal', world);
  } catch (error) {
    if (error instanceof Raise) throw bad();
    throw error;
  }
  if (s.type !== '' && !'eEfFgGnN%'.includes(s.type)) throw bad();
  // Only libmpdec knows it, which knows no `z`, no `#` and no `_`; _pydecimal reads what it does not.
  if (s.type === 'N' && (s.positiveZero || s.alternate || s.group !== '' || s.fractionGroup !== '')) throw bad();
  const given = /^(?:(.)?([<>=^])|(?!.?[<>=^]))[-+ ]?z?#?0(0?)/su.exec(spec);
  const padded = given !== null;
  if (given?.[1] !== undefined) throw bad("Fill character conflicts with '0' in");
  if (given?.[2] !== undefined) throw bad("Alignment conflicts with '0' in");
  if (given?.[3] === '0') throw bad();
  if (s.type === 'n' && s.group !== '') throw bad("Explicit thousands separator conflicts with 'n' type in");
  checkLength(s.width, world);
  let type = s.type === 'n' ? 'g' : s.type === 'N' ? 'G' : s.type;
  if (type === '') type = capitals ? 'G' : 'g';
  const precision = s.precision;
  let sign = x.sign;
  let body: string;
  if (x.kind !== 'finite') {
    body = textOf({ ...x, sign: 0 }, capitals) + (type === '%' ? '%' : '');
  } else {
    let v: Num = type === '%' ? finite(x.sign, x.c, x.e + 2) : x;
    if (precision >= 0) {
      if ('eE'.includes(type)) v = toDigits(v, precision + 1, rounding);
      else if ('fF%'.includes(type)) v = toExponent(v, -precision, rounding);
      else if (digitsOf(v.c) > Math.max(precision, 1)) v = toDigits(v, Math.max(precision, 1), rounding);
    }
    if (v.c === 0n && v.e > 0 && 'fF%'.includes(type)) v = finite(v.sign, 0n, 0);
    if (precision < 0 && v.e > 0 && 'fF%'.includes(type)) v = toExponent(v, 0, rounding);
    const digits = digitText(v.c);
    const left = v.e + digits.length;
    let point: number;
    if ('eE'.includes(type)) point = v.c === 0n && precision >= 0 ? 1 - precision : 1;
    else if ('fF%'.includes(type)) point = left;
    else point = v.e <= 0 && left > -6 ? left : 1;
    const length = digits.length + Math.max(-point, 0) + Math.max(point - digits.length, 0);
    if (length > world.maxLength) throw new Raise('MemoryError', '');
    world.reserve?.(length);
    let whole: string;
    let fraction: string;
    if (point < 0) {
      whole = '0';
      fraction = '0'.repeat(-point) + digits;
    } else if (point > digits.length) {
      whole = digits + '0'.repeat(point - digits.length);
      fraction = '';
    } else {
      whole = digits.slice(0, point) || '0';
      fraction = digits.slice(point);
    }
    const exponent = left - point;
    let tail = fraction === '' && !s.alternate ? '' : `.${threes(fraction, s.fractionGroup)}`;
    if ('eE'.includes(type) || ('gG'.includes(type) && exponent !== 0)) {
      tail += `${type === 'e' || type === 'g' ? 'e' : 'E'}${exponent >= 0 ? '+' : ''}${exponent}`;
    }
    if (type === '%') tail += '%';
    if (s.positiveZero && v.c === 0n) sign = 0;
    const signLength = sign === 1 || (s.sign !== '' && s.sign !== '-') ? 1 : 0;
    const zeros = padded ? s.width - signLength - tail.length : 0;
    body = grouped(whole, s.group, zeros) + tail;
  }
  const mark = sign === 1 ? '-' : s.sign === '-' ? '' : s.sign;
  // Zeros before what is no number would make one of it.
  const blank = padded && x.kind !== 'finite';
  const fill = blank ? ' ' : s.fill;
  const align = blank ? '>' : s.align;
  const missing = Math.max(0, s.width - mark.length - body.length);
  world.reserve?.(missing);
  if (align === '=') return mark + fill.repeat(missing) + body;
  const left = align === '<' ? 0 : align === '^' ? missing >> 1 : missing;
  return fill.repeat(left) + mark + body + fill.repeat(missing - left);
}

/** Digits behind the point in groups of three. */
function threes(digits: string, separator: string): string {
  if (separator === '') return digits;
  const groups: string[] = [];
  for (let i = 0; i < digits.length; i += 3) groups.push(digits.slice(i, i + 3));
  return groups.join(separator);
}

/** Digits in groups of three, with zeros before them up to a width. */
function grouped(digits: string, separator: string, width: number): string {
  if (separator === '') return digits.padStart(width, '0');
  let n = Math.max(digits.length, Math.floor((width * 3) / 4));
  while (n + Math.floor((n - 1) / 3) < width) n++;
  const padded = digits.padStart(n, '0');
  const first = 1 + ((n - 1) % 3);
  let out = padded.slice(0, first);
  for (let i = first; i < n; i += 3) out += separator + padded.slice(i, i + 3);
  return out;
}

function toDigits(x: Num, digits: number, rounding: number): Num {
  if (x.c === 0n) return x;
  const cut = dropDigits(x.sign, x.c, digitsOf(x.c) - digits, rounding);
  const e = x.e + digitsOf(x.c) - digits;
  return digitsOf(cut.c) > digits ? finite(x.sign, cut.c / 10n, e + 1) : finite(x.sign, cut.c, e);
}

function toExponent(x: Num, e: number, rounding: number): Num {
  return finite(x.sign, dropDigits(x.sign, x.c, e - x.e, rounding).c, e);
}

/** The integer part. */
export function truncated(x: Num): bigint {
  const { c } = dropDigits(x.sign, x.c, -x.e, DOWN);
  return x.sign === 1 ? -c : c;
}
