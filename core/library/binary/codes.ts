/** The codes of RFC 1951: what lengths and distances they stand for, and canonical Huffman codes, to be read. */

/** Lengths and distances: base and extra bits of each code. */
export const LENGTHS: readonly number[] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258]; // prettier-ignore
export const LENGTH_BITS: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]; // prettier-ignore
export const DISTANCES: readonly number[] = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577]; // prettier-ignore
export const DISTANCE_BITS: readonly number[] = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]; // prettier-ignore

/** Codes up to this length are found by one look into a table. */
export const QUICK = 9;

/** Thrown where a stream is not what it should be. */
export class Bad {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

/** A canonical Huffman code: how many codes of each length (0 for none), and the symbols in order. */
export interface Huffman {
  readonly count: Uint16Array;
  readonly symbols: Uint16Array;
  /** By the next `QUICK` bits: 16 times a symbol plus the length of its code; 0 where the code is longer, or is none. */
  readonly quick: Uint16Array;
  /** 0 if complete, more if codes are left, less if too many. */
  readonly left: number;
}

export function huffman(lengths: Uint8Array): Huffman {
  const count = new Uint16Array(16);
  for (const n of lengths) count[n]!++;
  let left = 1;
  for (let i = 1; i < 16; i++) left = left * 2 - count[i]!;
  const offsets = new Uint16Array(17);
  const codes = new Uint16Array(17);
  for (let i = 1; i < 16; i++) {
    offsets[i + 1] = offsets[i]! + count[i]!;
    codes[i + 1] = (codes[i]! + count[i]!) << 1;
  }
  const symbols = new Uint16Array(lengths.length);
  const quick = new Uint16Array(1 << QUICK);
  lengths.forEach((n, s) => {
    if (n === 0) return;
    symbols[offsets[n]!++] = s;
    const code = codes[n]!++;
    if (n > QUICK || left < 0) return;
    // The first bit of a code is the lowest of the bits that are held.
    let low = 0;
    for (let i = 0; i < n; i++) low |= ((code >> i) & 1) << (n - 1 - i);
    for (let i = low; i < quick.length; i += 1 << n) quick[i] = (s << 4) | n;
  });
  return { count, symbols, quick, left };
}

/** The tables of a block's codes. Throws `Bad` if there are no such codes. */
export function tablesOf(lengths: Uint8Array, literals: number): Codes {
  const a = huffman(lengths.subarray(0, literals));
  if (a.left < 0 || (a.left > 0 && a.symbols.length !== 1 + a.count[0]!)) throw new Bad('invalid literal/lengths set');
  const b = huffman(lengths.subarray(literals));
  if (b.left < 0 || (b.left > 0 && b.symbols.length > 1 + b.count[0]!)) throw new Bad('invalid distances set');
  return [a, b];
}

export type Codes = readonly [literals: Huffman, distances: Huffman];

let fixed: Codes | null = null;

export function fixedCodes(): Codes {
  return (fixed ??= [
    huffman(Uint8Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))),
    huffman(new Uint8Array(30).fill(5)),
  ]);
}
