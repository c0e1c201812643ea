/** Codecs that map each byte to one character, by a table. */
import type { Codec, Fault } from './codec.ts';

const UNDEFINED = 0xfffe;
const REASON = 'character maps to <undefined>';

/** The codec of a table of 256 characters, or of the 128 that follow ASCII. */
export function charmap(name: string, table: string): Codec {
  const base = 256 - table.length;
  const decodeByte = (byte: number): number => (byte < base ? byte : table.charCodeAt(byte - base));
  let bytes: Map<number, number> | undefined;
  const encodePoint = (cp: number): number | undefined => {
    if (bytes === undefined) {
      bytes = new Map();
      for (let byte = 0; byte < 256; byte++) if (decodeByte(byte) !== UNDEFINED) bytes.set(decodeByte(byte), byte);
    }
    return bytes.get(cp);
  };
  const fault = (start: number, end: number): Fault => ({ encoding: 'charmap', start, end, reason: REASON });
  return {
    name,
    decode(bytes, at, out) {
      for (; at < bytes.length; at++) {
        const cp = decodeByte(bytes[at]!);
        if (cp === UNDEFINED) return fault(at, at + 1);
        out.point(cp);
      }
      return at;
    },
    encode(text, at, out) {
      for (; at < text.length; at++) {
        const byte = encodePoint(text[at]!);
        if (byte === undefined) {
          let end = at + 1;
          while (end < text.length && encodePoint(text[end]!) === undefined) end++;
          return fault(at, end);
        }
        out.byte(byte);
      }
      return undefined;
    },
    put(text, out) {
      for (let i = 0; i < text.length; i++) {
        const byte = encodePoint(text[i]!);
        if (byte === undefined) return false;
        out.byte(byte);
      }
      return true;
    },
  };
}
