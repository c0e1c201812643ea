/** Bytes as text and numbers, and back: hex, repr, decoding, tables; what constructors make bytes of. */
import { bufferOf, needBuffer } from './buffer.ts';
import { messageType } from './classnames.ts';
import { CodecError, decode, isBuiltIn, isDirect } from './codecs.ts';
import { unicodeEscape, wrongEscape } from './codecs/escapes.ts';
import { handlesDecoding } from './codecs/handlers.ts';
import { findCodec } from './codecs/names.ts';
import { length } from './length.ts';
import { asIndex, index, intArgument, sizeIndex } from './index.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import { consume } from './iterate.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, PyBytes, PyStr, bare } from './objects.ts';
import type { Arg, Int, Out, PyValue, Str } from './objects.ts';
import { Raise } from './raised.ts';
import { codecFault, codecText } from './strmethods.ts';
import { ROOM, codePoints, mkstr, unitsText, waiting } from './text.ts';
import { typeName } from './typeof.ts';

/** Room for `n` new bytes, or a limit or MemoryError. */
export function room(m: Machine, n: number): void {
  if (n > m.caps.text) throw new Raise('MemoryError', '');
  m.reserve(n);
  m.work(n);
}

/** A single byte out of an int. */
export function byteOf(n: Int): number {
  if (n < 0 || n > 255) throw new Raise('ValueError', 'byte must be in range(0, 256)');
  return Number(n);
}

const DIGITS = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));
const HEX = Array.from({ length: 256 }, (_, b) => b.toString(16).padStart(2, '0'));

/** bytes.hex(sep, bytes_per_sep): groups count from the right, or from the left if negative. */
export function hexOf(m: Machine, s: Uint8Array, sep: Arg, per: Arg): Out {
  const n = intArgument(m, per);
  if (n instanceof Bail) return n;
  let by = '';
  if (sep !== undefined) {
    const v = bare(sep);
    const points = typeof v === 'string' || v instanceof PyStr ? codePoints(v) : v instanceof PyBytes ? v.b : null;
    const count = points === null ? length(m, sep) : points.length;
    // Of an object with a `__len__` in Python the type is looked at alone.
    if (count !== 1 && !(count instanceof Bail)) return m.raise('ValueError', 'sep must be length 1.');
    if (points === null) return m.raise('TypeError', 'sep must be str or bytes.');
    if (points[0]! > 127) return m.raise('ValueError', 'sep must be ASCII.');
    by = String.fromCharCode(points[0]!);
  }
  room(m, s.length * (by === '' ? 2 : 3));
  const group = Math.abs(n);
  if (by === '' || group === 0 || group >= s.length) return mkstr(hexDigits(s, 0, s.length));
  // The group in front is the odd one if they count from the right.
  const parts: string[] = [];
  for (let from = 0, to = n < 0 ? group : s.length % group || group; from < s.length; from = to, to += group)
    parts.push(hexDigits(s, from, Math.min(to, s.length)));
  return mkstr(parts.join(by));
}

/** The hexadecimal digits of the bytes from `from` to `to`. */
function hexDigits(s: Uint8Array, from: number, to: number): string {
  let text = '';
  if (to - from < 8) {
    for (; from < to; from++) text += HEX[s[from]!]!;
    return text;
  }
  while (from < to) {
    let n = 0;
    for (const end = Math.min(to, from + ROOM / 2); from < end; from++) {
      const byte = s[from]!;
      waiting[n++] = DIGITS[byte >> 4]!;
      waiting[n++] = DIGITS[byte & 15]!;
    }
    text += unitsText(n);
  }
  return text;
}

function notHex(at: number): Raise {
  return new Raise('ValueError', `non-hexadecimal number found in fromhex() arg at position ${at}`);
}

/** bytes.fromhex: pairs of digits, with white space of ASCII between them. */
export function fromHex(m: Machine, v: PyValue): Uint8Array {
  const text = bare(v);
  const bytes = bufferOf(v);
  const source: ArrayLike<number> | null = typeof text === 'string' || text instanceof PyStr ? codePoints(text) : bytes;
  if (source === null)
    throw new Raise('TypeError', `fromhex() argument must be str or bytes-like, not ${messageType(v)}`);
  const n = source.length;
  room(m, n);
  // What is not ASCII is found before anything is read.
  for (let i = 0; i < n && source !== bytes; i++) if (source[i]! > 127) throw notHex(i);
  const out = new Uint8Array(n >> 1);
  let to = 0;
  const digit = (at: number): number => {
    const c = source[at]!;
    const d = c >= 48 && c <= 57 ? c - 48 : (c | 32) >= 97 && (c | 32) <= 102 && c < 128 ? (c | 32) - 87 : -1;
    if (d < 0) throw notHex(at);
    return d;
  };
  for (let i = 0; i < n;) {
    const c = source[i]!;
    if (c === 32 || (c >= 9 && c <= 13)) {
      i++;
      continue;
    }
    const high = digit(i);
    if (i + 1 >= n) throw new Raise('ValueError', 'fromhex() arg must contain an even number of hexadecimal digits');
    out[to++] = high * 16 + digit(i + 1);
    i += 2;
  }
  return out.slice(0, to);
}

/** repr of bytes without the `b`. bytearray escapes each `'`, also between double quotes. */
export function quotedBytes(s: Uint8Array, single: boolean): string {
  const quote = s.includes(39) && !s.includes(34) ? 34 : 39;
  let out = '';
  for (const b of s) {
    if (b === quote || b === 92 || (single && b === 39)) out += `\\${String.fromCharCode(b)}`;
    else if (b === 9) out += '\\t';
    else if (b === 10) out += '\\n';
    else if (b === 13) out += '\\r';
    else if (b < 32 || b > 126) out += `\\x${HEX[b]!}`;
    else out += String.fromCharCode(b);
  }
  return String.fromCharCode(quote) + out + String.fromCharCode(quote);
}

/** The names of an encoding and of a handler that `decode()` got; undefined with an exception pending. */
function decodeNames(m: Machine, encoding: Arg, errors: Arg): readonly [encoding: string, errors: string] | undefined {
  const e = codecText(m, encoding, "decode() argument 'encoding'");
  const h = e === undefined ? undefined : codecText(m, errors, "decode() argument 'errors'");
  return e === undefined || h === undefined ? undefined : [e, h];
}

/** `decode()` of bytes; BAIL where the registry of codecs has a say. */
export function decodedBytes(m: Machine, s: Uint8Array, encoding: Arg, errors: Arg): Str | Bail | undefined {
  const names = decodeNames(m, encoding, errors);
  if (names === undefined) return undefined;
  return decoded(m, s, names[0], names[1]);
}

/** The text of bytes in an encoding, likewise. */
export function decoded(m: Machine, s: Uint8Array, encoding: string, errors: string): Str | Bail | undefined {
  if (s.length === 0) return '';
  m.work(s.length);
  // An error that is not of a fault in the bytes has a note of the registry as well.
  if (!isBuiltIn(encoding, errors) || (!isDirect(encoding) && !handlesDecoding(errors))) return BAIL;
  const out = decode(s, encoding, errors, m.caps.text);
  if (!(out instanceof CodecError)) return out;
  return isDirect(encoding) ? codecFault(m, out) : BAIL;
}

/** Whether bytes are decoded by unicode_escape, which warns of escapes that are none. */
export function hasWrongEscape(m: Machine, s: Uint8Array, encoding: Arg): boolean {
  const e = bare(encoding!);
  if (typeof e !== 'string' || findCodec(e) !== unicodeEscape) return false;
  m.work(s.length);
  return wrongEscape(s) !== '';
}

intrinsic('decoded_escapes', 1, (m, s, encoding, errors) => {
  const names = decodeNames(m, encoding, errors);
  if (names === undefined) return undefined;
  const [e, h] = names;
  const bytes = bufferOf(s!)!;
  m.work(bytes.length);
  const out = decode(bytes, e, h, m.caps.text);
  return out instanceof CodecError ? codecFault(m, out) : out;
});
intrinsic('has_wrong_escape', 1, (m, s, encoding) => hasWrongEscape(m, bufferOf(s!)!, encoding));
intrinsic('wrong_escape', 1, (_m, s) => wrongEscape(bufferOf(s!)!));
shipped(
  'decode_escapes',
  `
def decode_escapes(s, encoding, errors):
    from warnings import warn  # Frames of shipped Python do not count.
    text = $decoded_escapes(s, encoding, errors)
    wrong = $wrong_escape(s)
    kind = 'octal escape' if len(wrong) > 1 else 'escape'
    warn(f'"\\\\{wrong}" is an invalid {kind} sequence. Such sequences will not work in the future. ', DeprecationWarning, 1)
    return text
`,
);

/** The bytes of an iterable of ints, for constructors. `what`: byte or bytes, as the error says. */
export function bytesFrom(m: Machine, iterable: PyValue, what: string): Uint8Array | Bail {
  return consume(m, iterable, (items) => {
    const out = new Uint8Array(items.length);
    for (let i = 0; i < items.length; i++) {
      const item = items[i]!;
      const n = asIndex(m, item);
      if (n instanceof Bail) return n;
      if (n === undefined)
        throw new Raise('TypeError', `'${typeName(item)}' object cannot be interpreted as an integer`);
      if (n < 0 || n > 255) throw new Raise('ValueError', `${what} must be in range(0, 256)`);
      out[i] = Number(n);
    }
    return out;
  });
}

intrinsic('is_buffer', 1, (_m, v) => bufferOf(v!) !== null);
/** -1, 0 or 1. */
export function orderOf(a: Uint8Array, b: Uint8Array): number {
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1;
  return Math.sign(a.length - b.length);
}

/** bytes * n. */
export function repeatBytes(m: Machine, s: Uint8Array, v: PyValue): Uint8Array | Bail {
  const n = index(m, v);
  if (n instanceof Bail) return n;
  const count = sizeIndex(n, v, 'OverflowError');
  if (count <= 0 || s.length === 0) return new Uint8Array(0);
  const total = s.length * count;
  room(m, total);
  const out = new Uint8Array(total);
  if (s.length === 1) return out.fill(s[0]!);
  for (let to = 0; to < total; to += s.length) out.set(s, to);
  return out;
}

/** maketrans(frm, to): a table of 256 bytes. */
export function makeTable(m: Machine, from: PyValue, to: PyValue): Uint8Array | undefined {
  const a = needBuffer(from);
  const b = needBuffer(to);
  if (a.length !== b.length) return m.raise('ValueError', 'maketrans arguments must have same length');
  m.charge(16);
  m.work(a.length);
  const table = Uint8Array.from({ length: 256 }, (_, i) => i);
  a.forEach((byte, i) => (table[byte] = b[i]!));
  return table;
}
