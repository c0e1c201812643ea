/** unicode_escape, the notation of string literals, and raw_unicode_escape. */
import { codePointOf } from '../../unicode/names/mod.ts';
import { putAscii } from './codec.ts';
import type { ByteWriter, Codec, Fault, TextWriter } from './codec.ts';

const hex = (cp: number, width: number): string => cp.toString(16).padStart(width, '0');

/** \xNN, \uNNNN or \UNNNNNNNN. */
export function escape(cp: number): string {
  return cp < 0x100 ? `\\x${hex(cp, 2)}` : escapeWide(cp);
}

function escapeWide(cp: number): string {
  return cp < 0x10000 ? `\\u${hex(cp, 4)}` : `\\U${hex(cp, 8)}`;
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** The value of `count` hexadecimal digits from `at`; how many there are, if fewer. */
function readHex(bytes: Uint8Array, at: number, count: number): { value: number; digits: number } {
  let value = 0;
  let digits = 0;
  for (; digits < count; digits++) {
    const digit = hexDigit(bytes[at + digits]);
    if (digit < 0) break;
    value = value * 16 + digit;
  }
  return { value, digits };
}

/** What single letters after a backslash stand for. */
const SIMPLE: ReadonlyMap<number, number> = new Map(
  Object.entries({ '\\': 92, "'": 39, '"': 34, a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11 }).map(([c, to]) => [
    c.charCodeAt(0),
    to,
  ]),
);

const HEX: ReadonlyMap<number, readonly [digits: number, message: string]> = new Map([
  [120, [2, 'truncated \\xXX escape']],
  [117, [4, 'truncated \\uXXXX escape']],
  [85, [8, 'truncated \\UXXXXXXXX escape']],
]);

function decode(bytes: Uint8Array, at: number, out: TextWriter, final: boolean): number | Fault {
  const size = bytes.length;
  const fault = (end: number, reason: string): number | Fault => {
    return end >= size && !final ? at : { encoding: 'unicodeescape', start: at, end, reason };
  };
  while (at < size) {
    const byte = bytes[at]!;
    if (byte !== 92) {
      out.point(byte);
      at++;
      continue;
    }
    if (at + 1 === size) return fault(size, '\\ at end of string');
    const kind = bytes[at + 1]!;
    const simple = SIMPLE.get(kind);
    const numeric = HEX.get(kind);
    if (simple !== undefined) {
      out.point(simple);
      at += 2;
    } else if (kind === 10) at += 2;
    else if (kind >= 48 && kind <= 55) {
      let value = 0;
      let end = at + 1;
      for (; end < at + 4 && end < size && bytes[end]! >= 48 && bytes[end]! <= 55; end++)
        value = value * 8 + bytes[end]! - 48;
      out.point(value);
      at = end;
    } else if (numeric !== undefined) {
      const [count, message] = numeric;
      const { value, digits } = readHex(bytes, at + 2, count);
      const end = at + 2 + digits;
      if (digits < count) return fault(end, message);
      if (value > 0x10ffff) return { encoding: 'unicodeescape', start: at, end, reason: 'illegal Unicode character' };
      out.point(value);
      at = end;
    } else if (kind === 78) {
      const open = at + 2;
      if (open === size) return fault(size, 'malformed \\N character escape');
      const close = bytes[open] === 123 ? bytes.indexOf(125, open) : open;
      if (close < 0) return fault(size, 'malformed \\N character escape');
      if (close <= open + 1)
        return { encoding: 'unicodeescape', start: at, end: close, reason: 'malformed \\N character escape' };
      const name = close - open > 256 ? '' : String.fromCharCode(...bytes.subarray(open + 1, close));
      const cp = codePointOf(name);
      if (cp === undefined) {
        return { encoding: 'unicodeescape', start: at, end: close + 1, reason: 'unknown Unicode character name' };
      }
      out.point(cp);
      at = close + 1;
    } else {
      out.point(92);
      out.point(kind);
      at += 2;
    }
  }
  return size;
}

/** The first escape that is none, as it stands in the text, of bytes that decode; '' if there is none. */
export function wrongEscape(bytes: Uint8Array): string {
  for (let at = bytes.indexOf(92); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(92, at + 2)) {
    const kind = bytes[at + 1]!;
    if (kind >= 48 && kind <= 55) {
      const digits = /^[0-7]{3}/.exec(String.fromCharCode(...bytes.subarray(at + 1, at + 4)));
      if (digits !== null && parseInt(digits[0], 8) > 255) return digits[0];
    } else if (!SIMPLE.has(kind) && !HEX.has(kind) && kind !== 10 && kind !== 78) return String.fromCharCode(kind);
  }
  return '';
}

function encode(text: Uint32Array, _at: number, out: ByteWriter): undefined {
  for (const cp of text) {
    if (cp === 92) out.latin('\\\\');
    else if (cp >= 32 && cp < 127) out.byte(cp);
    else out.latin(cp === 9 ? '\\t' : cp === 10 ? '\\n' : cp === 13 ? '\\r' : escape(cp));
  }
  return undefined;
}

function decodeRaw(bytes: Uint8Array, at: number, out: TextWriter, final: boolean): number | Fault {
  const size = bytes.length;
  while (at < size) {
    const byte = bytes[at]!;
    if (byte !== 92 || (at + 1 === size && final)) {
      out.point(byte);
      at++;
      continue;
    }
    if (at + 1 === size) return at;
    const kind = bytes[at + 1]!;
    if (kind !== 117 && kind !== 85) {
      out.point(byte);
      out.point(kind);
      at += 2;
      continue;
    }
    const [count, message] = HEX.get(kind)!;
    const { value, digits } = readHex(bytes, at + 2, count);
    const end = at + 2 + digits;
    if (digits < count && end === size && !final) return at;
    if (digits < count || value > 0x10ffff) {
      const reason = digits < count ? message : '\\Uxxxxxxxx out of range';
      return { encoding: 'rawunicodeescape', start: at, end, reason };
    }
    out.point(value);
    at = end;
  }
  return size;
}

function encodeRaw(text: Uint32Array, _at: number, out: ByteWriter): undefined {
  for (const cp of text) {
    if (cp < 256) out.byte(cp);
    else out.latin(escapeWide(cp));
  }
  return undefined;
}

export const unicodeEscape: Codec = { name: 'unicode-escape', decode, encode, put: putAscii };
export const rawUnicodeEscape: Codec = {
  name: 'raw-unicode-escape',
  decode: decodeRaw,
  encode: encodeRaw,
  put: putAscii,
};
