/** UTF-16 and UTF-32 in both byte orders; without a byte order in the name they carry a mark, and write little-endian. */
import { isSurrogate } from './codec.ts';
import type { ByteWriter, Codec, Fault, TextWriter } from './codec.ts';

type Width = 2 | 4;

function read(bytes: Uint8Array, at: number, width: Width, big: boolean): number {
  let value = 0;
  for (let i = 0; i < width; i++) value = value * 256 + bytes[big ? at + i : at + width - 1 - i]!;
  return value;
}

function write(value: number, out: ByteWriter, width: Width, big: boolean): void {
  for (let i = 0; i < width; i++) out.byte((value >>> (8 * (big ? width - 1 - i : i))) & 0xff);
}

/** The byte order that a mark at the start says, if there is one. */
function mark(bytes: Uint8Array, width: Width): 'le' | 'be' | undefined {
  if (bytes.length < width) return undefined;
  if (read(bytes, 0, width, false) === 0xfeff) return 'le';
  return read(bytes, 0, width, true) === 0xfeff ? 'be' : undefined;
}

function decode16(bytes: Uint8Array, at: number, out: TextWriter, final: boolean, big: boolean): number | Fault {
  const size = bytes.length;
  const fault = (start: number, end: number, reason: string): Fault => {
    return { encoding: big ? 'utf-16-be' : 'utf-16-le', start, end, reason };
  };
  for (; at + 2 <= size; at += 2) {
    const unit = read(bytes, at, 2, big);
    if (!isSurrogate(unit)) out.point(unit);
    else if (unit >= 0xdc00) return fault(at, at + 2, 'illegal encoding');
    else if (at + 4 > size) return final ? fault(at, size, 'unexpected end of data') : at;
    else {
      const low = read(bytes, at + 2, 2, big);
      if ((low & 0xfc00) !== 0xdc00) return fault(at, at + 2, 'illegal UTF-16 surrogate');
      out.point(0x10000 + ((unit & 0x3ff) << 10) + (low & 0x3ff));
      at += 2;
    }
  }
  return at < size && final ? fault(at, size, 'truncated data') : at;
}

function decode32(bytes: Uint8Array, at: number, out: TextWriter, final: boolean, big: boolean): number | Fault {
  const fault = (end: number, reason: string): Fault => {
    return { encoding: big ? 'utf-32-be' : 'utf-32-le', start: at, end, reason };
  };
  for (; at + 4 <= bytes.length; at += 4) {
    const cp = read(bytes, at, 4, big);
    if (isSurrogate(cp)) return fault(at + 4, 'code point in surrogate code point range(0xd800, 0xe000)');
    if (cp > 0x10ffff) return fault(at + 4, 'code point not in range(0x110000)');
    out.point(cp);
  }
  return at < bytes.length && final ? fault(bytes.length, 'truncated data') : at;
}

function make(width: Width, order: 'le' | 'be' | undefined): Codec {
  const family = width === 2 ? 'utf-16' : 'utf-32';
  const name = order === undefined ? family : `${family}-${order}`;
  const big = order === 'be';
  const decode = width === 2 ? decode16 : decode32;
  return {
    name,
    width,
    decode(bytes, at, out, final) {
      if (order !== undefined) return decode(bytes, at, out, final, big);
      if (at === 0 && !final && bytes.length < width) return 0;
      const marked = mark(bytes, width);
      return decode(bytes, at === 0 && marked !== undefined ? width : at, out, final, marked === 'be');
    },
    encode(text, at, out) {
      if (order === undefined && out.length === 0) write(0xfeff, out, width, big);
      for (; at < text.length; at++) {
        const cp = text[at]!;
        if (isSurrogate(cp)) return { encoding: name, start: at, end: at + 1, reason: 'surrogates not allowed' };
        if (width === 2 && cp > 0xffff) {
          write(0xd800 + ((cp - 0x10000) >> 10), out, 2, big);
          write(0xdc00 + (cp & 0x3ff), out, 2, big);
        } else write(cp, out, width, big);
      }
      return undefined;
    },
    put(text, out) {
      for (let i = 0; i < text.length; i++) if (text[i]! > 127) return false;
      for (let i = 0; i < text.length; i++) write(text[i]!, out, width, big);
      return true;
    },
    pass: {
      write: (surrogate, out) => write(surrogate, out, width, big),
      read: (bytes, at) => {
        if (at + width > bytes.length) return -1;
        return read(bytes, at, width, order === undefined ? mark(bytes, width) === 'be' : big);
      },
    },
  };
}

export const utf16: readonly Codec[] = [make(2, undefined), make(2, 'le'), make(2, 'be')];
export const utf32: readonly Codec[] = [make(4, undefined), make(4, 'le'), make(4, 'be')];
