/** UTF-7 (RFC 2152): runs of base64 between `+` and `-`. */
import { putAscii } from './codec.ts';
import type { ByteWriter, Codec, Fault, TextWriter } from './codec.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The value of a base64 digit, or -1. */
function digit(byte: number): number {
  if (byte >= 65 && byte <= 90) return byte - 65;
  if (byte >= 97 && byte <= 122) return byte - 71;
  if (byte >= 48 && byte <= 57) return byte + 4;
  return byte === 43 ? 62 : byte === 47 ? 63 : -1;
}

function decode(bytes: Uint8Array, at: number, out: TextWriter, final: boolean): number | Fault {
  const fault = (start: number, end: number, reason: string): Fault => ({ encoding: 'utf7', start, end, reason });
  const size = bytes.length;
  while (at < size) {
    const byte = bytes[at]!;
    if (byte !== 43) {
      if (byte > 127) return fault(at, at + 1, 'unexpected special character');
      out.point(byte);
      at++;
      continue;
    }
    if (at + 1 < size && bytes[at + 1] === 45) {
      out.point(43);
      at += 2;
      continue;
    }
    if (at + 1 < size && digit(bytes[at + 1]!) < 0) return fault(at, at + 2, 'ill-formed sequence');
    // Without an end in sight the run is read again when more has come, so what it holds is written only then.
    if (!final && !closes(bytes, at + 1)) return at;
    const start = at++;
    let [buffer, bits, surrogate] = [0, 0, 0];
    for (; at < size && digit(bytes[at]!) >= 0; at++) {
      buffer = (buffer << 6) | digit(bytes[at]!);
      bits += 6;
      if (bits < 16) continue;
      bits -= 16;
      const unit = buffer >> bits;
      buffer &= (1 << bits) - 1;
      if (surrogate !== 0) {
        const pair = (unit & 0xfc00) === 0xdc00;
        out.point(pair ? 0x10000 + ((surrogate & 0x3ff) << 10) + (unit & 0x3ff) : surrogate);
        surrogate = 0;
        if (pair) continue;
      }
      if ((unit & 0xfc00) === 0xd800) surrogate = unit;
      else out.point(unit);
    }
    if (at === size) {
      const clean = surrogate === 0 && bits < 6 && buffer === 0;
      return clean ? size : fault(start, size, 'unterminated shift sequence');
    }
    if (bits >= 6) return fault(start, at + 1, 'partial character in shift sequence');
    if (buffer !== 0) return fault(start, at + 1, 'non-zero padding bits in shift sequence');
    if (surrogate !== 0 && bytes[at]! <= 127 && bytes[at] !== 43) out.point(surrogate);
    if (bytes[at] === 45) at++;
  }
  return size;
}

function closes(bytes: Uint8Array, at: number): boolean {
  while (at < bytes.length && digit(bytes[at]!) >= 0) at++;
  return at < bytes.length;
}

/** Characters that stand for themselves: all of ASCII but controls, `+`, `\` and `~`. */
function isDirect(cp: number): boolean {
  if (cp < 32) return cp === 9 || cp === 10 || cp === 13;
  return cp < 126 && cp !== 43 && cp !== 92;
}

function encode(text: Uint32Array, _at: number, out: ByteWriter): undefined {
  let [buffer, bits, inside] = [0, 0, false];
  const put = (unit: number): void => {
    buffer = (buffer << 16) | unit;
    for (bits += 16; bits >= 6;) {
      bits -= 6;
      out.byte(DIGITS.charCodeAt((buffer >> bits) & 0x3f));
    }
    buffer &= (1 << bits) - 1;
  };
  const flush = (): void => {
    if (bits > 0) out.byte(DIGITS.charCodeAt((buffer << (6 - bits)) & 0x3f));
    [buffer, bits] = [0, 0];
  };
  for (const cp of text) {
    if (isDirect(cp)) {
      if (inside) {
        flush();
        if (digit(cp) >= 0 || cp === 45) out.byte(45);
        inside = false;
      }
      out.byte(cp);
    } else if (cp === 43 && !inside) out.latin('+-');
    else {
      if (!inside) out.byte(43);
      inside = true;
      if (cp > 0xffff) {
        put(0xd800 + ((cp - 0x10000) >> 10));
        put(0xdc00 + (cp & 0x3ff));
      } else put(cp);
    }
  }
  if (inside) {
    flush();
    out.byte(45);
  }
  return undefined;
}

export const utf7: Codec = { name: 'utf-7', decode, encode, put: putAscii };
