/** UTF-8, ASCII and Latin-1. */
import { isSurrogate, putAscii } from './codec.ts';
import type { ByteWriter, Codec, Fault, TextWriter } from './codec.ts';

const fault = (start: number, end: number, reason: string): Fault => ({ encoding: 'utf-8', start, end, reason });

/** The least second byte after a lead byte, and the greatest: no overlong forms, no surrogates, nothing past U+10FFFF. */
function second(lead: number): readonly [least: number, greatest: number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}

function decode(bytes: Uint8Array, at: number, out: TextWriter, final: boolean): number | Fault {
  const size = bytes.length;
  while (at < size) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      out.point(lead);
      at++;
      continue;
    }
    if (lead < 0xc2 || lead > 0xf4) return fault(at, at + 1, 'invalid start byte');
    const more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    const [least, greatest] = second(lead);
    let cp = lead & (0x3f >> more);
    for (let i = 1; i <= more; i++) {
      if (at + i === size) return final ? fault(at, size, 'unexpected end of data') : at;
      const byte = bytes[at + i]!;
      const valid = i === 1 ? byte >= least && byte <= greatest : (byte & 0xc0) === 0x80;
      if (!valid) return fault(at, at + i, 'invalid continuation byte');
      cp = (cp << 6) | (byte & 0x3f);
    }
    out.point(cp);
    at += more + 1;
  }
  return size;
}

/** Writes a code point, also a surrogate. */
function writeUtf8(cp: number, out: ByteWriter): void {
  if (cp < 0x80) out.byte(cp);
  else if (cp < 0x800) {
    out.byte(0xc0 | (cp >> 6));
    out.byte(0x80 | (cp & 0x3f));
  } else {
    if (cp < 0x10000) out.byte(0xe0 | (cp >> 12));
    else {
      out.byte(0xf0 | (cp >> 18));
      out.byte(0x80 | ((cp >> 12) & 0x3f));
    }
    out.byte(0x80 | ((cp >> 6) & 0x3f));
    out.byte(0x80 | (cp & 0x3f));
  }
}

function encode(text: Uint32Array, at: number, out: ByteWriter): Fault | undefined {
  for (; at < text.length; at++) {
    if (isSurrogate(text[at]!)) {
      let end = at + 1;
      while (end < text.length && isSurrogate(text[end]!)) end++;
      return fault(at, end, 'surrogates not allowed');
    }
    writeUtf8(text[at]!, out);
  }
  return undefined;
}

export const utf8: Codec = {
  name: 'utf-8',
  decode,
  encode,
  put: putAscii,
  pass: {
    write: writeUtf8,
    read: (bytes, at) => {
      if (at + 3 > bytes.length) return -1;
      const [a, b, c] = [bytes[at]!, bytes[at + 1]!, bytes[at + 2]!];
      if ((a & 0xf0) !== 0xe0 || (b & 0xc0) !== 0x80 || (c & 0xc0) !== 0x80) return -1;
      return ((a & 0xf) << 12) | ((b & 0x3f) << 6) | (c & 0x3f);
    },
  },
  escapesPart: true,
};

/** A byte for each unit of a string; undefined if one is greater than `most`. */
export function narrowBytes(text: string, most: number): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > most) return undefined;
    bytes[i] = unit;
  }
  return bytes;
}

/** The bytes of a string without surrogates, and so without faults. */
export function utf8Bytes(text: string): Uint8Array {
  const narrow = narrowBytes(text, 0x7f);
  if (narrow !== undefined) return narrow;
  let size = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) size += unit > 0x7ff ? 2 : 1;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes[at++] = unit;
    else {
      if (unit < 0x800) bytes[at++] = 0xc0 | (unit >> 6);
      else {
        bytes[at++] = 0xe0 | (unit >> 12);
        bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
      }
      bytes[at++] = 0x80 | (unit & 0x3f);
    }
  }
  return bytes;
}

/** A codec of one byte for each code point below `limit`. */
function narrow(name: string, encoding: string, limit: 128 | 256): Codec {
  const reason = `ordinal not in range(${limit})`;
  return {
    name,
    decode(bytes, at, out) {
      for (; at < bytes.length; at++) {
        if (bytes[at]! >= limit) return { encoding, start: at, end: at + 1, reason };
        out.point(bytes[at]!);
      }
      return at;
    },
    encode(text, at, out) {
      for (; at < text.length; at++) {
        if (text[at]! >= limit) {
          let end = at + 1;
          while (end < text.length && text[end]! >= limit) end++;
          return { encoding, start: at, end, reason };
        }
        out.byte(text[at]!);
      }
      return undefined;
    },
    put(text, out) {
      for (let i = 0; i < text.length; i++) if (text[i]! >= limit) return false;
      for (let i = 0; i < text.length; i++) out.byte(text[i]!);
      return true;
    },
    escapesPart: true,
  };
}

export const ascii: Codec = narrow('ascii', 'ascii', 128);
export const latin1: Codec = narrow('iso8859-1', 'latin-1', 256);
