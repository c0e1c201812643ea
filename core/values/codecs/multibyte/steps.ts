/** Codecs that write a character as one byte or several: ASCII as it is, all else by a function each way. */
import type { ByteWriter, Codec, Fault } from '../codec.ts';
import type { Charset } from './charset.ts';

/** What `read` answers for bytes that no character has, and for the first bytes of one that the end cuts off. */
export const ILLEGAL = -1;
export const INCOMPLETE = -2;

export interface Steps {
  /** The character at a byte above 127, as `character(…)` says it. */
  readonly read: (bytes: Uint8Array, at: number) => number;
  /** Writes a character above 127; false if there is no way to. */
  readonly write: (point: number, out: ByteWriter) => boolean;
}

/** A code point and the number of its bytes. */
export function character(point: number, length: number): number {
  return point * 16 + length;
}

export function multibyte(name: string, { read, write }: Steps): Codec {
  const put = (point: number, out: ByteWriter): boolean => {
    if (point > 127) return write(point, out);
    out.byte(point);
    return true;
  };
  const fault = (start: number, end: number, what: string): Fault => {
    return { encoding: name, start, end, reason: `${what} multibyte sequence` };
  };
  return {
    name,
    decode(bytes, at, out, final) {
      while (at < bytes.length) {
        const byte = bytes[at]!;
        if (byte < 128) {
          out.point(byte);
          at++;
          continue;
        }
        const found = read(bytes, at);
        if (found === ILLEGAL) return fault(at, at + 1, 'illegal');
        if (found === INCOMPLETE) return final ? fault(at, bytes.length, 'incomplete') : at;
        out.point(found >> 4);
        at += found & 15;
      }
      return at;
    },
    encode(text, at, out) {
      for (; at < text.length; at++) if (!put(text[at]!, out)) return fault(at, at + 1, 'illegal');
      return undefined;
    },
    put(text, out) {
      for (let i = 0; i < text.length; i++) if (!put(text[i]!, out)) return false;
      return true;
    },
  };
}

/** The pair of bytes at `at`, as one number; INCOMPLETE if there is one byte alone. */
export function pairAt(bytes: Uint8Array, at: number): number {
  return at + 1 < bytes.length ? (bytes[at]! << 8) | bytes[at + 1]! : INCOMPLETE;
}

export function readPair(charset: Charset, bytes: Uint8Array, at: number): number {
  const pair = pairAt(bytes, at);
  if (pair === INCOMPLETE) return INCOMPLETE;
  const point = charset.point(pair);
  return point === 0 ? ILLEGAL : character(point, 2);
}

export function writePair(charset: Charset, point: number, out: ByteWriter): boolean {
  const pair = charset.pair(point);
  if (pair === 0) return false;
  out.byte(pair >> 8);
  out.byte(pair & 255);
  return true;
}

/** A codec of ASCII and the pairs of a set. */
export function doubleByte(name: string, charset: Charset): Codec {
  return multibyte(name, {
    read: (bytes, at) => readPair(charset, bytes, at),
    write: (point, out) => writePair(charset, point, out),
  });
}
