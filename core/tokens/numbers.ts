/*
 * Number literals: where one ends, and what it is worth.
 *
 * Scanning follows the reference, section "Numeric literals"; the messages are CPython's. A number that runs into a
 * name is an error, except that `1or 2` and its kind still pass with a warning.
 */

const LOWER_J = 106;
const UNDERSCORE = 95;

/** What the scanner needs of the lexer. */
export interface NumberHost {
  readonly source: string;
  /** Ends the scan: `cursor` is where the reader stands, as CPython reports places. */
  raise(message: string, cursor: number): never;
  /** The same with a known range of columns: `start` is its first unit, `end` the unit after its last one. */
  raiseRange(message: string, start: number, end: number): never;
  warn(message: string, offset: number): void;
}

/** The end of the number literal that begins at `start` (a digit, or a dot before a digit). */
export function scanNumber(host: NumberHost, start: number): number {
  const source = host.source;
  let at = start;
  let unit = source.charCodeAt(at);
  if (unit === 48) {
    const letter = source.charCodeAt(at + 1) | 32;
    if (letter === 120) return scanRadix(host, at + 2, 16, 'hexadecimal');
    if (letter === 111) return scanRadix(host, at + 2, 8, 'octal');
    if (letter === 98) return scanRadix(host, at + 2, 2, 'binary');
    at = scanZeros(host, at);
    const zerosEnd = at;
    unit = source.charCodeAt(at);
    const nonzero = isDigit(unit);
    if (nonzero) {
      at = scanDigits(host, at);
      unit = source.charCodeAt(at);
    }
    const exact = unit === 46 || (unit | 32) === 101 || (unit | 32) === LOWER_J;
    if (nonzero && !exact) {
      const message =
        'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers';
      host.raiseRange(message, start, zerosEnd);
    }
  } else if (unit !== 46) {
    at = scanDigits(host, at);
  }
  if (source.charCodeAt(at) === 46) {
    at++;
    if (isDigit(source.charCodeAt(at))) at = scanDigits(host, at);
  }
  if ((source.charCodeAt(at) | 32) === 101) {
    let digits = at + 1;
    const sign = source.charCodeAt(digits);
    if (sign === 43 || sign === 45) {
      digits++;
      if (!isDigit(source.charCodeAt(digits))) host.raise('invalid decimal literal', digits);
    } else if (!isDigit(sign)) {
      return endNumber(host, at, 'decimal');
    }
    at = scanDigits(host, digits);
  }
  if ((source.charCodeAt(at) | 32) === LOWER_J) return endNumber(host, at + 1, 'imaginary');
  return endNumber(host, at, 'decimal');
}

function scanZeros(host: NumberHost, start: number): number {
  const source = host.source;
  let at = start;
  for (;;) {
    const unit = source.charCodeAt(at);
    if (unit === UNDERSCORE) {
      if (!isDigit(source.charCodeAt(at + 1))) host.raise('invalid decimal literal', at + 1);
    } else if (unit !== 48) {
      return at;
    }
    at++;
  }
}

/** Digits with single underscores between them; a digit stands at `start`. */
function scanDigits(host: NumberHost, start: number): number {
  const source = host.source;
  let at = start;
  for (;;) {
    while (isDigit(source.charCodeAt(at))) at++;
    if (source.charCodeAt(at) !== UNDERSCORE) return at;
    at++;
    if (!isDigit(source.charCodeAt(at))) host.raise('invalid decimal literal', at);
  }
}

function scanRadix(host: NumberHost, start: number, radix: number, kind: string): number {
  const source = host.source;
  let at = start;
  do {
    if (source.charCodeAt(at) === UNDERSCORE) at++;
    if (!isDigitOf(radix, source.charCodeAt(at))) {
      checkDigit(host, at, radix, kind);
      host.raise(`invalid ${kind} literal`, at);
    }
    do at++;
    while (isDigitOf(radix, source.charCodeAt(at)));
  } while (source.charCodeAt(at) === UNDERSCORE);
  checkDigit(host, at, radix, kind);
  return endNumber(host, at, kind);
}

function checkDigit(host: NumberHost, at: number, radix: number, kind: string): void {
  const unit = host.source.charCodeAt(at);
  if (radix < 10 && isDigit(unit)) {
    host.raise(`invalid digit '${String.fromCharCode(unit)}' in ${kind} literal`, at + 1);
  }
}

/** Checks what follows a number; only some keywords may follow without a space. */
function endNumber(host: NumberHost, at: number, kind: string): number {
  const source = host.source;
  const unit = source.charCodeAt(at);
  if (!(unit < 128) || !isWord(unit)) return at;
  const rest = source.slice(at, at + 5);
  if (followsNumber(rest)) {
    host.warn(`invalid ${kind} literal`, at);
    return at;
  }
  return host.raise(`invalid ${kind} literal`, at);
}

function followsNumber(rest: string): boolean {
  if (rest.startsWith('if') || rest.startsWith('in') || rest.startsWith('is')) return true;
  for (const word of ['and', 'else', 'for', 'or', 'not']) {
    if (rest.startsWith(word)) {
      const unit = rest.charCodeAt(word.length);
      return !(unit >= 128 || isWord(unit));
    }
  }
  return false;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isDigitOf(radix: number, unit: number): boolean {
  if (radix < 16) return unit >= 48 && unit < 48 + radix;
  return isDigit(unit) || ((unit | 32) >= 97 && (unit | 32) <= 102);
}

function isWord(unit: number): boolean {
  return isDigit(unit) || unit === UNDERSCORE || ((unit | 32) >= 97 && (unit | 32) <= 122);
}

/** An int that a number holds exactly is a number, a larger one a bigint. */
export type NumberValue =
  | number
  | bigint
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'complex'; readonly imag: number };

/** The value of a number literal, or the message of a decimal int of more than `maxDigits` digits, if that is not 0. */
export function numberValue(literal: string, maxDigits: number): NumberValue | { readonly type: 'fault'; readonly message: string } {
  const text = literal.includes('_') ? literal.replaceAll('_', '') : literal;
  const last = text.charCodeAt(text.length - 1) | 32;
  if (text.length > 1 && text.charCodeAt(0) === 48) {
    const letter = text.charCodeAt(1) | 32;
    if (letter === 120 || letter === 111 || letter === 98) return integer(text, letter === 120 ? 13 : 17);
  }
  if (last === LOWER_J) return { type: 'complex', imag: Number(text.slice(0, -1)) };
  if (text.length < 16 && isPlain(text)) return Number(text);
  if (text.includes('.') || text.includes('e') || text.includes('E')) return { type: 'float', value: Number(text) };
  if (maxDigits > 0 && text.length > maxDigits) {
    const message =
      `Exceeds the limit (${maxDigits} digits) for integer string conversion: value has ${text.length} digits; ` +
      'use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to ' +
      'avoid decimal conversion limits.';
    return { type: 'fault', message };
  }
  return integer(text, 15);
}

function integer(text: string, safeLength: number): number | bigint {
  if (text.length <= safeLength) return Number(text);
  const value = BigInt(text);
  return value <= 9007199254740991n ? Number(value) : value;
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}
