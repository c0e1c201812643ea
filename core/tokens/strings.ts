/*
 * String and bytes literals: the text between the quotes becomes a value.
 *
 * A str is a JavaScript string. Two `\u` escapes that name a high and a low surrogate are two characters in Python but
 * would read as one in UTF-16; such a value is kept as its list of code points. Messages and the positions in them are
 * those of CPython's decoder, which works on a rewritten body: a character above U+007F counts as the ten of its
 * `\UXXXXXXXX`.
 */

import { lookupName } from './unicode.ts';

/** The value of a str literal. */
export type StringValue = string | { readonly type: 'codepoints'; readonly value: readonly number[] };

export interface BytesValue {
  readonly type: 'bytes';
  readonly value: Uint8Array;
}

/** A literal that has no value. */
export interface StringFault {
  readonly type: 'fault';
  readonly message: string;
}

/** Called for the first escape of a literal that Python does not know: its message, and where it stands. */
export type Warn = (message: string, offset: number) => void;

const BACKSLASH = 92;

/** The value of the str body `source[start:end]`, in which escapes count. */
export function decodeString(source: string, start: number, end: number, warn: Warn): StringValue | StringFault {
  let slash = source.indexOf('\\', start);
  if (slash < 0 || slash >= end) return source.slice(start, end);
  let text = '';
  let points: number[] | null = null;
  let from = start;
  let warned = false;
  while (slash >= 0 && slash < end) {
    text += source.slice(from, slash);
    if (points !== null && slash > from) append(points, pointsOf(source.slice(from, slash)));
    let at = slash + 1;
    const unit = source.charCodeAt(at);
    at++;
    let point = -1;
    switch (unit) {
      case 10:
        break;
      case BACKSLASH:
      case 39:
      case 34:
        point = unit;
        break;
      case 97:
        point = 7;
        break;
      case 98:
        point = 8;
        break;
      case 102:
        point = 12;
        break;
      case 110:
        point = 10;
        break;
      case 114:
        point = 13;
        break;
      case 116:
        point = 9;
        break;
      case 118:
        point = 11;
        break;
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55: {
        point = unit - 48;
        for (let more = 0; more < 2 && at < end; more++, at++) {
          const digit = source.charCodeAt(at) - 48;
          if (!(digit >= 0 && digit < 8)) break;
          point = point * 8 + digit;
        }
        if (point > 255 && !warned) {
          warned = true;
          warn(octalWarning(point), slash);
        }
        break;
      }
      case 120:
      case 117:
      case 85: {
        const count = unit === 120 ? 2 : unit === 117 ? 4 : 8;
        point = 0;
        for (let more = 0; more < count; more++, at++) {
          const digit = at < end ? hexDigit(source.charCodeAt(at)) : -1;
          if (digit < 0) {
            const letter = String.fromCharCode(unit);
            return decodeFault(source, start, slash, at, `truncated \\${letter}${'X'.repeat(count)} escape`);
          }
          point = point * 16 + digit;
        }
        if (point > 0x10ffff) return decodeFault(source, start, slash, at, 'illegal Unicode character');
        break;
      }
      case 78: {
        const malformed = 'malformed \\N character escape';
        if (source.charCodeAt(at) !== 123 || at >= end) return decodeFault(source, start, slash, at, malformed);
        const close = source.indexOf('}', at);
        if (close < 0 || close >= end) return decodeFault(source, start, slash, end, malformed);
        if (close === at + 1) return decodeFault(source, start, slash, close, malformed);
        const named = lookupName(source.slice(at + 1, close));
        at = close + 1;
        if (named === null) return decodeFault(source, start, slash, at, 'unknown Unicode character name');
        point = named.codePointAt(0)!;
        break;
      }
      default:
        // Not an escape: the backslash stays. Before a character above ASCII CPython does not warn.
        point = BACKSLASH;
        at = slash + 1;
        if (!warned && unit < 128 && at < end) {
          warned = true;
          warn(escapeWarning(unit), slash);
        }
    }
    if (point >= 0) {
      if (points === null && point >= 0xdc00 && point < 0xe000 && endsInHighSurrogate(text)) points = pointsOf(text);
      points?.push(point);
      text += String.fromCodePoint(point);
    }
    from = at;
    slash = source.indexOf('\\', from);
  }
  if (points !== null) {
    append(points, pointsOf(source.slice(from, end)));
    return { type: 'codepoints', value: points };
  }
  return text + source.slice(from, end);
}

/** Adjacent str literals are one. */
export function joinStrings(values: readonly StringValue[]): StringValue {
  let text = '';
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (typeof value !== 'string' || (startsWithLowSurrogate(value) && endsInHighSurrogate(text))) {
      const points: number[] = [];
      for (const each of values) append(points, typeof each === 'string' ? pointsOf(each) : each.value);
      return { type: 'codepoints', value: points };
    }
    text += value;
  }
  return text;
}

function endsInHighSurrogate(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1);
  return unit >= 0xd800 && unit < 0xdc00;
}

function startsWithLowSurrogate(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 0xdc00 && unit < 0xe000;
}

function append(points: number[], more: readonly number[]): void {
  for (const point of more) points.push(point);
}

function pointsOf(text: string): number[] {
  const points: number[] = [];
  for (const character of text) points.push(character.codePointAt(0)!);
  return points;
}

/** The value of the bytes body `source[start:end]`, which is ASCII. */
export function decodeBytes(
  source: string,
  start: number,
  end: number,
  raw: boolean,
  warn: Warn,
): BytesValue | StringFault {
  const bytes = new Uint8Array(end - start);
  let length = 0;
  let warned = false;
  for (let at = start; at < end;) {
    const unit = source.charCodeAt(at++);
    if (unit !== BACKSLASH || raw) {
      bytes[length++] = unit;
      continue;
    }
    const slash = at - 1;
    const letter = source.charCodeAt(at++);
    const simple = simpleEscape(letter);
    if (letter === 10) continue;
    if (simple >= 0) {
      bytes[length++] = simple;
    } else if (letter >= 48 && letter < 56) {
      let value = letter - 48;
      for (let more = 0; more < 2 && at < end; more++, at++) {
        const digit = source.charCodeAt(at) - 48;
        if (!(digit >= 0 && digit < 8)) break;
        value = value * 8 + digit;
      }
      if (value > 255 && !warned) {
        warned = true;
        warn(octalWarning(value), slash);
      }
      bytes[length++] = value & 255;
    } else if (letter === 120) {
      const high = at < end ? hexDigit(source.charCodeAt(at)) : -1;
      const low = at + 1 < end ? hexDigit(source.charCodeAt(at + 1)) : -1;
      if (high < 0 || low < 0) {
        return { type: 'fault', message: `(value error) invalid \\x escape at position ${slash - start}` };
      }
      bytes[length++] = high * 16 + low;
      at += 2;
    } else {
      if (!warned) {
        warned = true;
        warn(escapeWarning(letter), slash);
      }
      bytes[length++] = BACKSLASH;
      at--;
    }
  }
  return { type: 'bytes', value: bytes.slice(0, length) };
}

function simpleEscape(letter: number): number {
  switch (letter) {
    case BACKSLASH:
    case 39:
    case 34:
      return letter;
    case 97:
      return 7;
    case 98:
      return 8;
    case 102:
      return 12;
    case 110:
      return 10;
    case 114:
      return 13;
    case 116:
      return 9;
    case 118:
      return 11;
    default:
      return -1;
  }
}

function hexDigit(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 48;
  const letter = unit | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** The warning for a backslash before a character that means nothing there. */
export function escapeWarning(point: number): string {
  const escape = `\\${String.fromCodePoint(point)}`;
  return (
    `"${escape}" is an invalid escape sequence. Such sequences will not work in the future. ` +
    `Did you mean "\\${escape}"? A raw string is also an option.`
  );
}

function octalWarning(value: number): string {
  const escape = `\\${value.toString(8)}`;
  return (
    `"${escape}" is an invalid octal escape sequence. Such sequences will not work in the future. ` +
    `Did you mean "\\${escape}"? A raw string is also an option.`
  );
}

function decodeFault(source: string, start: number, from: number, to: number, message: string): StringFault {
  const first = decodedLength(source, start, from);
  const last = first + decodedLength(source, from, to) - 1;
  const where = last === first ? `byte 0x5c in position ${first}` : `bytes in position ${first}-${last}`;
  return { type: 'fault', message: `(unicode error) 'unicodeescape' codec can't decode ${where}: ${message}` };
}

/** The length of a part of a body after CPython's rewriting to ASCII. */
function decodedLength(source: string, from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at++) {
    const unit = source.charCodeAt(at);
    if (unit < 128) {
      length++;
      if (unit === BACKSLASH) {
        const next = source.charCodeAt(at + 1);
        if (next >= 128) length += 5;
        else if (at + 1 < to) {
          length++;
          at++;
        }
      }
    } else {
      if (unit >= 0xd800 && unit < 0xdc00) at++;
      length += 10;
    }
  }
  return length;
}
