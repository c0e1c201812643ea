/** Japanese encodings: JIS X 0208 as Shift_JIS, as Microsoft's form of it, and with JIS X 0212 as EUC. */
import type { ByteWriter, Codec } from '../codec.ts';
import { Charset, pairs, rows, together, upper } from './charset.ts';
import type { Fill } from './charset.ts';
import { ILLEGAL, INCOMPLETE, character, multibyte, pairAt, readPair, writePair } from './steps.ts';
import { CP932, CP932_WRITTEN, JISX0208, JISX0212 } from './tables.ts';

/** Half-width katakana are the bytes 0xa1 to 0xdf of JIS X 0201, U+FF61 to U+FF9F. */
const KATAKANA = 0xff61 - 0xa1;

const isKatakana = (byte: number): boolean => byte >= 0xa1 && byte <= 0xdf;

/** Yen and overline stand in JIS X 0201 where ASCII has backslash and tilde; they are written so, but read as ASCII. */
function writeRoman(point: number, out: ByteWriter): boolean {
  if (point !== 0xa5 && point !== 0x203e) return false;
  out.byte(point === 0xa5 ? 0x5c : 0x7e);
  return true;
}

/** Two rows of JIS X 0208 share a first byte; 0x7f is no second byte, and 0xa0 to 0xdf no first one. */
const SHIFTED: Fill = (assign) => {
  rows(JISX0208, (row, column, point) => {
    const lead = (row >> 1) + (row < 62 ? 0x81 : 0xc1);
    const trail = column + (row % 2 === 1 ? 0x9f : column < 63 ? 0x40 : 0x41);
    assign((lead << 8) | trail, point);
  });
};

export function shiftJis(): Codec {
  const charset = new Charset(SHIFTED);
  return multibyte('shift_jis', {
    read(bytes, at) {
      const byte = bytes[at]!;
      if (isKatakana(byte)) return character(byte + KATAKANA, 1);
      if (byte === 0x80 || byte === 0xa0 || byte > 0xea) return ILLEGAL;
      return readPair(charset, bytes, at);
    },
    write(point, out) {
      if (point < 0xff61 || point > 0xff9f) return writeRoman(point, out) || writePair(charset, point, out);
      out.byte(point - KATAKANA);
      return true;
    },
  });
}

/** Bytes that are characters alone: U+0080, katakana, and four that Microsoft keeps in a private area. */
function single932(byte: number): number {
  if (byte === 0x80) return 0x80;
  if (isKatakana(byte)) return byte + KATAKANA;
  if (byte === 0xa0) return 0xf8f0;
  return byte > 0xfc ? 0xf8f1 + byte - 0xfd : 0;
}

export function cp932(): Codec {
  const charset = new Charset(together(SHIFTED, pairs(CP932)));
  charset.also(CP932_WRITTEN);
  const singles = new Map<number, number>();
  for (let byte = 0x80; byte < 256; byte++) singles.set(single932(byte), byte);
  return multibyte('cp932', {
    read(bytes, at) {
      const point = single932(bytes[at]!);
      return point === 0 ? readPair(charset, bytes, at) : character(point, 1);
    },
    write(point, out) {
      const byte = singles.get(point);
      if (byte === undefined) return writePair(charset, point, out);
      out.byte(byte);
      return true;
    },
  });
}

/** 0x8e stands before half-width katakana, 0x8f before a pair of JIS X 0212. */
export function eucJp(): Codec {
  const charset = new Charset(upper(JISX0208));
  const supplement = new Charset(upper(JISX0212));
  return multibyte('euc_jp', {
    read(bytes, at) {
      const byte = bytes[at]!;
      if (byte === 0x8e) {
        const pair = pairAt(bytes, at);
        if (pair === INCOMPLETE) return INCOMPLETE;
        return isKatakana(pair & 255) ? character((pair & 255) + KATAKANA, 2) : ILLEGAL;
      }
      if (byte !== 0x8f) return readPair(charset, bytes, at);
      if (at + 3 > bytes.length) return INCOMPLETE;
      const point = supplement.point(pairAt(bytes, at + 1));
      return point === 0 ? ILLEGAL : character(point, 3);
    },
    write(point, out) {
      if (writeRoman(point, out) || writePair(charset, point, out)) return true;
      if (point >= 0xff61 && point <= 0xff9f) {
        out.byte(0x8e);
        out.byte(point - KATAKANA);
        return true;
      }
      const pair = supplement.pair(point);
      if (pair === 0) return false;
      for (const byte of [0x8f, pair >> 8, pair & 255]) out.byte(byte);
      return true;
    },
  });
}
