/** Korean encodings: KS X 1001 as EUC, and Microsoft's Unified Hangul Code, which has all syllables. */
import type { ByteWriter, Codec } from '../codec.ts';
import { Charset, upper } from './charset.ts';
import type { Fill } from './charset.ts';
import { ILLEGAL, INCOMPLETE, character, doubleByte, multibyte, pairAt, readPair, writePair } from './steps.ts';
import { KSX1001 } from './tables.ts';

/** Syllables are U+AC00 and on: an initial of 19, a vowel of 21, a final of 28 (the first of which is none). */
const SYLLABLES = 0xac00;
const SYLLABLE_COUNT = 19 * 21 * 28;

const KS_PAIRS: Fill = upper(KSX1001);

/** The consonants among the letters U+3131 to U+314E that begin a syllable, and those that end one. */
const INITIALS = [0, 1, 3, 6, 7, 8, 16, 17, 18, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29];
const FINALS = [0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 25, 26, 27, 28, 29];

/** The pairs of the letters: 0xa4a1 is U+3131. A filler stands before a syllable that is spelt, and for a final that is not there. */
const LETTERS = 0xa4;
const FIRST = 0xa1;
const VOWELS = 0xbf;
const FILLER = 0xd4;
const FILLER_LETTER = 0x3164;

/** A syllable that KS X 1001 lacks is spelt (its annex 3): the filler, then initial, vowel and final, two bytes each. */
function readSpelt(bytes: Uint8Array, at: number): number {
  if (at + 8 > bytes.length) return INCOMPLETE;
  if ([2, 4, 6].some((i) => bytes[at + i] !== LETTERS)) return ILLEGAL;
  const initial = INITIALS.indexOf(bytes[at + 3]! - FIRST);
  const vowel = bytes[at + 5]! - VOWELS;
  const final = bytes[at + 7] === FILLER ? 0 : FINALS.indexOf(bytes[at + 7]! - FIRST) + 1;
  if (initial < 0 || vowel < 0 || vowel > 20 || (final === 0 && bytes[at + 7] !== FILLER)) return ILLEGAL;
  return character(SYLLABLES + (initial * 21 + vowel) * 28 + final, 8);
}

function writeSpelt(syllable: number, out: ByteWriter): void {
  const final = syllable % 28;
  const letters = [
    FILLER,
    FIRST + INITIALS[Math.floor(syllable / 588)]!,
    VOWELS + (Math.floor(syllable / 28) % 21),
    final === 0 ? FILLER : FIRST + FINALS[final - 1]!,
  ];
  for (const letter of letters) {
    out.byte(LETTERS);
    out.byte(letter);
  }
}

export function eucKr(): Codec {
  const charset = new Charset(KS_PAIRS);
  return multibyte('euc_kr', {
    read(bytes, at) {
      return pairAt(bytes, at) === ((LETTERS << 8) | FILLER) ? readSpelt(bytes, at) : readPair(charset, bytes, at);
    },
    write(point, out) {
      if (writePair(charset, point, out)) return true;
      if (point === FILLER_LETTER) {
        out.byte(LETTERS);
        out.byte(FILLER);
        return true;
      }
      if (point < SYLLABLES || point >= SYLLABLES + SYLLABLE_COUNT) return false;
      writeSpelt(point - SYLLABLES, out);
      return true;
    },
  });
}

/** Syllables that KS X 1001 lacks follow one another in the free pairs: second bytes are letters, or above 0x80. */
const UNIFIED: Fill = (assign) => {
  const taken = new Set<number>();
  KS_PAIRS((pair, point) => {
    taken.add(point);
    assign(pair, point);
  });
  assign((LETTERS << 8) | FILLER, FILLER_LETTER);
  let pair = 0x8141;
  for (let point = SYLLABLES; point < SYLLABLES + SYLLABLE_COUNT; point++) {
    if (taken.has(point)) continue;
    assign(pair, point);
    pair = nextFree(pair);
  }
};

function nextFree(pair: number): number {
  const [lead, trail] = [pair >> 8, pair & 255];
  if (trail === 0x5a) return pair + (0x61 - 0x5a);
  if (trail === 0x7a) return pair + (0x81 - 0x7a);
  if (trail === (lead < 0xa1 ? 0xfe : 0xa0)) return ((lead + 1) << 8) | 0x41;
  return pair + 1;
}

export function cp949(): Codec {
  return doubleByte('cp949', new Charset(UNIFIED));
}
