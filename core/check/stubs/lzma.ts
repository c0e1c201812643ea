/*
 * Reading of LZMA, as far as is asked for. The stubs are one text of which a check needs a small part, mostly near the
 * beginning; half a megabyte of declarations becomes sixty kilobytes so.
 *
 * The stream is the raw one of the LZMA SDK (lzma-specification.txt) with lp = 0, pb = 0, without header or end mark, behind a
 * dictionary: a text that stands before it, and is not part of it. What differs is for texts that are short: probabilities move
 * fast at first, and that of a literal depends on what kind of character stands before.
 * It is read before the first check of a process, by code that no engine has optimized yet. So it is one loop over local
 * variables, and all probabilities are in one array.
 */

/** Characters by what may follow them: those before a name, a parameter, a type, a result, and letters. */
const KINDS = ['\n\t\v', ',(', ':[|', ';', '.abcdefghijklmnopqrstuvwxyz_0123456789', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The kind of each byte. Words that are one byte have a kind of their own, as all the rest has. */
export function kindsOfBytes(): Uint8Array {
  const kinds = new Uint8Array(256).fill(KINDS.length + 1, 0x80);
  KINDS.forEach((characters, i) => {
    for (const one of characters) kinds[one.charCodeAt(0)] = i + 1;
  });
  return kinds;
}

const STATES = 12;

/** Where the probabilities of each decision begin. */
export const IS_MATCH = 0;
export const IS_REPEAT: number = IS_MATCH + STATES;
export const IS_REPEAT_0: number = IS_REPEAT + STATES;
export const IS_REPEAT_1: number = IS_REPEAT_0 + STATES;
export const IS_REPEAT_2: number = IS_REPEAT_1 + STATES;
export const IS_LONG: number = IS_REPEAT_2 + STATES;
export const SLOTS: number = IS_LONG + STATES;
export const NEAR: number = SLOTS + 4 * 64;
export const ALIGN: number = NEAR + 128;
/** Two switches, and trees of 3, 3 and 8 bits. */
export const LENGTHS: number = ALIGN + 16;
const LENGTHS_SIZE = 2 + 8 + 8 + 256;
export const REPEAT_LENGTHS: number = LENGTHS + LENGTHS_SIZE;
export const LITERALS: number = REPEAT_LENGTHS + LENGTHS_SIZE;
export const ALL: number = LITERALS + 0x300 * (KINDS.length + 2);

/** Probabilities are of the whole, and begin at a half. */
export const WHOLE_BITS = 16;
export const EVEN: number = 1 << (WHOLE_BITS - 1);
/** By how often a probability was used: which part of what it lacks it takes over. */
export const RATES: Uint16Array = Uint16Array.from({ length: 40 }, (_, n) => (1 << WHOLE_BITS) / (n + 1.7));
export const TOP = 0x1000000;
export const TREE_SLOT = 4;
export const LONG_SLOT = 14;
export const SHORTEST = 2;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A text that is read from its beginning, each time as far as it is needed. */
export class Unpacker {
  /** Base64. */
  readonly #input: string;
  readonly #digits: Uint8Array = new Uint8Array(128);
  readonly #out: Uint8Array;
  readonly #probabilities: Uint16Array = new Uint16Array(ALL).fill(EVEN);
  /** How often each of them was used, as far as it counts. */
  readonly #uses: Uint8Array = new Uint8Array(ALL);
  readonly #kinds: Uint8Array = kindsOfBytes();
  readonly #distances: [number, number, number, number] = [1, 1, 1, 1];
  readonly #start: number;
  #size: number;
  /** The next digits, and what of those before is left. */
  #at = 0;
  #held = 0;
  #left = 0;
  #range = 0xffffffff;
  #code = 0;
  #state = 0;

  /** `size` is that of the whole text. */
  constructor(input: string, size: number, dictionary: Uint8Array) {
    this.#input = input;
    this.#start = this.#size = dictionary.length;
    this.#out = new Uint8Array(this.#start + size);
    this.#out.set(dictionary);
    for (let i = 0; i < 64; i++) this.#digits[DIGITS.charCodeAt(i)] = i;
  }

  /** A part of the text. */
  slice(start: number, end: number): Uint8Array {
    const before = this.#start;
    if (before + end > this.#size) this.#read(before + end);
    return this.#out.subarray(before + start, before + end);
  }

  #read(end: number): void {
    const input = this.#input;
    const out = this.#out;
    const p = this.#probabilities;
    const uses = this.#uses;
    const kinds = this.#kinds;
    let [rep0, rep1, rep2, rep3] = this.#distances;
    let size = this.#size;
    let at = this.#at;
    let range = this.#range;
    let code = this.#code;
    let state = this.#state;
    const digits = this.#digits;
    let held = this.#held;
    let left = this.#left;

    const byte = (): number => {
      if (left === 0) {
        held =
          (digits[input.charCodeAt(at)]! << 18) |
          (digits[input.charCodeAt(at + 1)]! << 12) |
          (digits[input.charCodeAt(at + 2)]! << 6) |
          digits[input.charCodeAt(at + 3)]!;
        at += 4;
        left = 24;
      }
      left -= 8;
      return (held >> left) & 0xff;
    };
    const bit = (index: number): 0 | 1 => {
      const probability = p[index]!;
      const bound = (range >>> WHOLE_BITS) * probability;
      const rate = RATES[uses[index]!]!;
      if (uses[index]! < RATES.length - 1) uses[index]!++;
      let found: 0 | 1 = 0;
      if (code < bound) {
        range = bound;
        p[index] = probability + ((((1 << WHOLE_BITS) - probability) * rate) >>> WHOLE_BITS);
      } else {
        range -= bound;
        code -= bound;
        p[index] = probability - ((probability * rate) >>> WHOLE_BITS);
        found = 1;
      }
      if (range < TOP) {
        range = (range << 8) >>> 0;
        code = ((code << 8) | byte()) >>> 0;
      }
      return found;
    };
    const tree = (base: number, bits: number): number => {
      let symbol = 1;
      for (let i = 0; i < bits; i++) symbol = (symbol << 1) | bit(base + symbol);
      return symbol - (1 << bits);
    };
    const reversed = (base: number, bits: number): number => {
      let symbol = 1;
      let value = 0;
      for (let i = 0; i < bits; i++) {
        const one = bit(base + symbol);
        symbol = (symbol << 1) | one;
        value |= one << i;
      }
      return value;
    };

    // The first byte of five is always zero.
    if (at === 0) for (let i = 0; i < 5; i++) code = ((code << 8) | byte()) >>> 0;
    while (size < end) {
      if (bit(IS_MATCH + state) === 0) {
        const base = LITERALS + 0x300 * kinds[out[size - 1]!]!;
        let symbol = 1;
        if (state >= 7) {
          let matched = out[size - rep0]!;
          while (symbol < 0x100) {
            const hint = (matched >> 7) & 1;
            matched <<= 1;
            const one = bit(base + ((1 + hint) << 8) + symbol);
            symbol = (symbol << 1) | one;
            if (hint !== one) break;
          }
        }
        while (symbol < 0x100) symbol = (symbol << 1) | bit(base + symbol);
        out[size++] = symbol;
        state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
        continue;
      }
      let lengths = LENGTHS;
      if (bit(IS_REPEAT + state) === 1) {
        lengths = REPEAT_LENGTHS;
        if (bit(IS_REPEAT_0 + state) === 1) {
          let found = rep1;
          if (bit(IS_REPEAT_1 + state) === 1) {
            if (bit(IS_REPEAT_2 + state) === 0) found = rep2;
            else {
              found = rep3;
              rep3 = rep2;
            }
            rep2 = rep1;
          }
          rep1 = rep0;
          rep0 = found;
        } else if (bit(IS_LONG + state) === 0) {
          out[size] = out[size - rep0]!;
          size++;
          state = state < 7 ? 9 : 11;
          continue;
        }
      }
      let length: number;
      if (bit(lengths) === 0) length = tree(lengths + 2, 3);
      else if (bit(lengths + 1) === 0) length = 8 + tree(lengths + 10, 3);
      else length = 16 + tree(lengths + 18, 8);
      if (lengths === REPEAT_LENGTHS) state = state < 7 ? 8 : 11;
      else {
        state = state < 7 ? 7 : 10;
        rep3 = rep2;
        rep2 = rep1;
        rep1 = rep0;
        rep0 = tree(SLOTS + 64 * (length < 3 ? length : 3), 6);
        if (rep0 >= TREE_SLOT) {
          const slot = rep0;
          const bits = (slot >> 1) - 1;
          rep0 = (2 | (slot & 1)) << bits;
          if (slot < LONG_SLOT) rep0 += reversed(NEAR + rep0 - slot, bits);
          else {
            let direct = 0;
            for (let i = bits - 4; i > 0; i--) {
              range >>>= 1;
              const above = code >= range;
              if (above) code -= range;
              if (range < TOP) {
                range = (range << 8) >>> 0;
                code = ((code << 8) | byte()) >>> 0;
              }
              direct = (direct << 1) | (above ? 1 : 0);
            }
            rep0 += (direct << 4) + reversed(ALIGN, 4);
          }
        }
        rep0++;
      }
      for (let i = length + SHORTEST; i > 0; i--, size++) out[size] = out[size - rep0]!;
    }
    this.#distances.splice(0, 4, rep0, rep1, rep2, rep3);
    this.#size = size;
    this.#at = at;
    this.#held = held;
    this.#left = left;
    this.#range = range;
    this.#code = code;
    this.#state = state;
  }
}
