/** Chinese encodings: GB 2312, GBK and GB 18030 of the mainland, Big5 and Microsoft's form of it of Taiwan. */
import type { Codec } from '../codec.ts';
import { Charset, pairs, together, upper } from './charset.ts';
import type { Fill } from './charset.ts';
import { ILLEGAL, INCOMPLETE, character, doubleByte, multibyte, pairAt, readPair, writePair } from './steps.ts';
import { BIG5, CP950, CP950_WRITTEN, GB18030, GB2312, GBK } from './tables.ts';

export function gb2312(): Codec {
  return doubleByte('gb2312', new Charset(upper(GB2312)));
}

const GBK_PAIRS: Fill = together(upper(GB2312), pairs(GBK));

export function gbk(): Codec {
  return doubleByte('gbk', new Charset(GBK_PAIRS));
}

/**
 * GB 18030 has every code point: those that have no pair are counted from the first sequence of four bytes, in their order; those
 * above U+FFFF have sequences of their own.
 */
export function gb18030(): Codec {
  const charset = new Charset(together(GBK_PAIRS, pairs(GB18030)));
  const unpaired: number[] = [];
  for (let point = 0x80; point < 0x10000; point++) {
    if (charset.pair(point) === 0 && (point < 0xd800 || point > 0xdfff)) unpaired.push(point);
  }
  const places = new Map(unpaired.map((point, place) => [point, place]));
  return multibyte('gb18030', {
    read(bytes, at) {
      const pair = pairAt(bytes, at);
      if (pair === INCOMPLETE) return INCOMPLETE;
      if (!isDigit(pair & 255)) return readPair(charset, bytes, at);
      if (at + 4 > bytes.length) return INCOMPLETE;
      const place = sequencePlace(bytes, at);
      const point = place >= ASTRAL ? 0x10000 + place - ASTRAL : unpaired[place];
      return point === undefined || point > 0x10ffff ? ILLEGAL : character(point, 4);
    },
    write(point, out) {
      if (writePair(charset, point, out)) return true;
      let place = point > 0xffff ? point - 0x10000 + ASTRAL : places.get(point);
      if (place === undefined) return false;
      const low = 0x30 + (place % 10);
      place = Math.floor(place / 10);
      const third = 0x81 + (place % 126);
      place = Math.floor(place / 126);
      for (const byte of [0x81 + Math.floor(place / 10), 0x30 + (place % 10), third, low]) out.byte(byte);
      return true;
    },
  });
}

/** The place of 0x90308130, which is U+10000. */
const ASTRAL = 15 * 12600;

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** Which of the sequences of four bytes stands at `at`, from 0x81308130; -1 for none. */
function sequencePlace(bytes: Uint8Array, at: number): number {
  const [first, second, third, fourth] = [bytes[at]!, bytes[at + 1]!, bytes[at + 2]!, bytes[at + 3]!];
  if (first < 0x81 || first > 0xfe || third < 0x81 || third > 0xfe || !isDigit(fourth)) return -1;
  return (((first - 0x81) * 10 + second - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30;
}

export function big5(): Codec {
  return doubleByte('big5', new Charset(pairs(BIG5), 'last'));
}

export function cp950(): Codec {
  const charset = new Charset(together(pairs(BIG5), pairs(CP950)));
  charset.also(CP950_WRITTEN);
  return doubleByte('cp950', charset);
}
