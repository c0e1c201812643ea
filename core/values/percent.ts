/*
 * `%` formatting of str and bytes: the parser of the format, and the texts of converted values.
 *
 * Fetching arguments and calling `str()`, `repr()` or `__int__` may run Python code, so they are the caller's business.
 * The caller walks over the pieces in order; for a `Conversion` it looks up the key (after `needsMapping`), fetches what `*`
 * stands for (`withStars`), raises `error` if there is one, fetches the value, raises `unsupported` if there is one, and asks
 * for the text by `textBy`, `intBy`, `floatBy` or `characterBy`. Bytes are handled as Latin-1 text.
 */
import { floatText } from './floattext.ts';
import type { Int } from './integer.ts';
import { magnitudeText } from './inttext.ts';
import { isDigit } from './numerals.ts';
import { Raise } from './raised.ts';
import { Recent } from './recent.ts';
import { checkLength } from './spec.ts';
import type { Formatting } from './spec.ts';

export interface Conversion {
  /** Whether there is a key in parentheses, which only a mapping can answer. */
  readonly needsMapping: boolean;
  /** The key, without its parentheses; null if there is none or it is not complete. */
  readonly key: string | null;
  readonly left: boolean;
  readonly plus: boolean;
  readonly blank: boolean;
  readonly alternate: boolean;
  readonly zero: boolean;
  /** -1 if not given, '*' for an argument. */
  readonly width: number | '*';
  readonly precision: number | '*';
  /** One of `diouxXeEfFgGcrsa`, and `b` for bytes. */
  readonly code: string;
  /** It is `%` and its code, or a key between them: no flag and no size. */
  readonly simple: boolean;
  /** What the format itself raises when it is reached. */
  readonly error: Raise | null;
  /** What its code raises after the value was fetched. */
  readonly unsupported: Raise | null;
}

const CODES = 'diouxXeEfFgGcrsa';
const MAX_WIDTH = 9223372036854775807n;
const MAX_PRECISION = 2147483647n;

/** The pieces of a format in order: text as it is, and conversions. Nothing follows a conversion with an error. */
export function parsePercent(format: string, bytes: boolean): Pieces {
  const recent = bytes ? OF_BYTES : OF_TEXT;
  return recent.get(format) ?? recent.keep(format, parsed(format, bytes));
}

type Pieces = readonly (string | Conversion)[];

const OF_TEXT: Recent<Pieces> = new Recent();
const OF_BYTES: Recent<Pieces> = new Recent();

function parsed(format: string, bytes: boolean): Pieces {
  const pieces: (string | Conversion)[] = [];
  let start = 0;
  let at = 0;
  for (;;) {
    at = format.indexOf('%', at);
    if (at < 0) break;
    if (format.charCodeAt(at + 1) === 37) {
      // The first of the two stays as text.
      pieces.push(format.slice(start, at + 1));
      at += 2;
    } else {
      if (at > start) pieces.push(format.slice(start, at));
      const [conversion, end] = parseConversion(format, at + 1, bytes);
      pieces.push(conversion);
      if (conversion.error !== null) return pieces;
      at = end;
    }
    start = at;
  }
  if (start < format.length) pieces.push(format.slice(start));
  return pieces;
}

/** The conversion behind the `%` before `at`, and where it ends. */
function parseConversion(format: string, at: number, bytes: boolean): [conversion: Conversion, end: number] {
  let needsMapping = false;
  let key: string | null = null;
  let [left, plus, blank, alternate, zero] = [false, false, false, false, false];
  let width: number | '*' = -1;
  let precision: number | '*' = -1;
  /** Whether the digits of a width or precision are what was read last. */
  let sized = false;
  const done = (code: string, error: string | null, unsupported: Raise | null): [Conversion, number] => [
    {
      needsMapping,
      key,
      left,
      plus,
      blank,
      alternate,
      zero,
      width,
      precision,
      code,
      simple: !(left || plus || blank || alternate || zero) && width === -1 && precision === -1,
      error: error === null ? null : new Raise('ValueError', error),
      unsupported,
    },
    at,
  ];
  if (format[at] === '(') {
    needsMapping = true;
    const first = ++at;
    for (let depth = 1; depth > 0; at++) {
      if (at >= format.length) return done('', 'incomplete format key', null);
      if (format[at] === '(') depth++;
      else if (format[at] === ')') depth--;
    }
    key = format.slice(first, at - 1);
  }
  for (; ; at++) {
    const flag = format[at];
    if (flag === '-') left = true;
    else if (flag === '+') plus = true;
    else if (flag === ' ') blank = true;
    else if (flag === '#') alternate = true;
    else if (flag === '0') zero = true;
    else break;
  }
  const digits = (): string => {
    const first = at;
    while (isDigit(format.charCodeAt(at))) at++;
    return format.slice(first, at);
  };
  if (format[at] === '*') {
    width = '*';
    at++;
  } else {
    const size = digits();
    if (size.length > 15 && BigInt(size) > MAX_WIDTH) return done('', 'width too big', null);
    if (size !== '') width = Number(size);
    sized = size !== '';
  }
  if (format[at] === '.') {
    at++;
    sized = false;
    if (format[at] === '*') {
      precision = '*';
      at++;
    } else {
      const size = digits();
      if (size.length > 9 && BigInt(size) > MAX_PRECISION) {
        return done('', bytes ? 'prec too big' : 'precision too big', null);
      }
      precision = Number(size);
      sized = size !== '';
    }
  }
  if (format[at] === 'h' || format[at] === 'l' || format[at] === 'L') {
    at++;
    sized = false;
  }
  if (at >= format.length) return done('', 'incomplete format', null);
  const cp = format.codePointAt(at)!;
  const code = String.fromCodePoint(cp);
  const index = at;
  at += code.length;
  if (CODES.includes(code) || (bytes && code === 'b')) return done(code, null, null);
  // CPython reads a byte behind other characters than digits as a signed one, and fails to print it if it is negative.
  if (bytes && cp > 127 && !sized) {
    return done(code, null, new Raise('OverflowError', 'character argument not in range(0x110000)'));
  }
  return done(code, null, unsupportedCode(format, index, cp, bytes));
}

function unsupportedCode(format: string, at: number, cp: number, bytes: boolean): Raise {
  let index = 0;
  for (let i = 0; i < at; index++) i += format.codePointAt(i)! > 0xffff ? 2 : 1;
  const shown = bytes || (cp >= 31 && cp <= 126) ? String.fromCodePoint(cp) : '?';
  return new Raise('ValueError', `unsupported format character '${shown}' (0x${cp.toString(16)}) at index ${index}`);
}

/** What a missing argument raises. */
export function notEnoughArguments(): Raise {
  return new Raise('TypeError', 'not enough arguments for format string');
}

/** What arguments that are left over raise. */
export function notAllConverted(bytes: boolean): Raise {
  return new Raise('TypeError', `not all arguments converted during ${bytes ? 'bytes' : 'string'} formatting`);
}

/** What a key raises if the argument is no mapping. */
export function mappingRequired(): Raise {
  return new Raise('TypeError', 'format requires a mapping');
}

/** What a `*` raises if its argument is no int. */
export function starWantsInt(): Raise {
  return new Raise('TypeError', '* wants int');
}

/** The conversion with the arguments that its `*` stand for; a negative width is one to the left. */
export function withStars(c: Conversion, width: Int | null, precision: Int | null): Conversion {
  let result = c;
  if (width !== null) {
    if (width > MAX_WIDTH || width < -MAX_WIDTH - 1n) {
      throw new Raise('OverflowError', 'Python int too large to convert to C ssize_t');
    }
    const size = Number(width);
    result = { ...result, width: Math.abs(size), left: c.left || size < 0 };
  }
  if (precision !== null) {
    if (precision > MAX_PRECISION || precision < -MAX_PRECISION - 1n) {
      throw new Raise('OverflowError', 'Python int too large to convert to C int');
    }
    result = { ...result, precision: Math.max(Number(precision), 0) };
  }
  return result;
}

/** What a value of a type that the conversion does not take raises. */
export function wrongType(c: Conversion, typeName: string, bytes: boolean): Raise {
  switch (c.code) {
    case 'o':
    case 'x':
    case 'X':
      return new Raise('TypeError', `%${c.code} format: an integer is required, not ${typeName}`);
    case 'd':
    case 'i':
    case 'u':
      return new Raise('TypeError', `%${c.code} format: a real number is required, not ${typeName}`);
    case 'c':
      return new Raise(
        'TypeError',
        bytes
          ? `%c requires an integer in range(256) or a single byte, not ${typeName}`
          : `%c requires an int or a unicode character, not ${typeName}`,
      );
    case 's':
    case 'b':
      return new Raise(
        'TypeError',
        `%b requires a bytes-like object, or an object that implements __bytes__, not '${typeName}'`,
      );
    default:
      return new Raise(
        'TypeError',
        bytes ? `float argument required, not ${typeName}` : `must be real number, not ${typeName}`,
      );
  }
}

/** What `%c` raises for a str, bytes or bytearray (by name) that is not of length one. */
export function wrongLength(typeName: string, length: number): Raise {
  return new Raise(
    'TypeError',
    typeName === 'str'
      ? `%c requires an int or a unicode character, not a string of length ${length}`
      : `%c requires an integer in range(256) or a single byte, not a ${typeName} object of length ${length}`,
  );
}

function room(c: Conversion, length: number, world: Formatting): number {
  const width = c.width === '*' ? -1 : c.width;
  if (width > length) checkLength(width, world);
  return Math.max(width - length, 0);
}

/**
 * The text of `%s`, `%r`, `%a` and `%c`, of `length` code points, cut to the precision (not for `%c`) and padded; `cut(n)`
 * gives its first `n` code points.
 */
export function textBy(
  c: Conversion,
  text: string,
  length: number,
  cut: (n: number) => string,
  world: Formatting,
): string {
  if (typeof c.precision === 'number' && c.precision >= 0 && c.precision < length && c.code !== 'c') {
    text = cut(c.precision);
    length = c.precision;
  }
  const padding = ' '.repeat(room(c, length, world));
  return c.left ? text + padding : padding + text;
}

/** The text of `%c` for an int. */
export function characterBy(c: Conversion, n: Int, bytes: boolean, world: Formatting): string {
  if (n < 0 || n > (bytes ? 255 : 0x10ffff)) {
    throw new Raise('OverflowError', `%c arg not in range(${bytes ? '256' : '0x110000'})`);
  }
  const text = String.fromCodePoint(Number(n));
  return textBy(c, text, 1, () => text, world);
}

/** A sign, a prefix and digits, with padding before, between (zeros), or behind them. */
function numberBy(c: Conversion, negative: boolean, prefix: string, digits: string, world: Formatting): string {
  const sign = negative ? '-' : c.plus ? '+' : c.blank ? ' ' : '';
  const head = sign + prefix;
  const free = room(c, head.length + digits.length, world);
  if (c.left) return head + digits + ' '.repeat(free);
  return c.zero ? head + '0'.repeat(free) + digits : ' '.repeat(free) + head + digits;
}

/** The text of `%d`, `%i`, `%u`, `%o`, `%x` and `%X`. */
export function intBy(c: Conversion, n: Int, world: Formatting): string {
  const base = c.code === 'o' ? 8 : c.code === 'x' || c.code === 'X' ? 16 : 10;
  const precision = c.precision === '*' ? -1 : c.precision;
  if (precision > 2147483644) throw new Raise('OverflowError', 'precision too large');
  checkLength(precision, world);
  let digits = magnitudeText(n, base, world.maxDigits).padStart(precision, '0');
  let prefix = !c.alternate || base === 10 ? '' : base === 8 ? '0o' : '0x';
  if (c.code === 'X') {
    digits = digits.toUpperCase();
    prefix = prefix.toUpperCase();
  }
  return numberBy(c, n < 0, prefix, digits, world);
}

/** The text of `%e`, `%f` and `%g`, upper or lower case. */
export function floatBy(c: Conversion, x: number, world: Formatting): string {
  const precision = c.precision === '*' || c.precision < 0 ? 6 : c.precision;
  checkLength(precision, world);
  const lower = c.code.toLowerCase();
  const text = floatText(x, lower === 'e' ? 'e' : lower === 'f' ? 'f' : 'g', precision, c.alternate, false);
  const negative = text.charCodeAt(0) === 45;
  const digits = negative ? text.slice(1) : text;
  return numberBy(c, negative, '', c.code === lower ? digits : digits.toUpperCase(), world);
}
