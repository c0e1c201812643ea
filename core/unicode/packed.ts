// How the generated tables are read. A table is an ASCII string of numbers, five bits a character (scripts/unicode.ts
// `pack`); most hold runs of (length, value) over all code points. Decoded, such a table is a two-level trie: `index`
// says for each block of 128 code points where its values start in `values`, and blocks of one value are shared.
// Decoding takes about a millisecond and happens when the first question is asked that ASCII rules cannot answer.

/** Reads the numbers of a packed string one after the other. */
export class Reader {
  readonly text: string;
  at: number;

  constructor(text: string) {
    this.text = text;
    this.at = 0;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  next(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 32) {
      const code = this.text.charCodeAt(this.at++);
      const digit = code > 92 ? code - 41 : code - 40;
      if (digit < 32) return value + digit * scale;
      value += (digit - 32) * scale;
    }
  }

  /** A number that may be negative: 0, 1, 2, 3 stand for 0, -1, 1, -2. */
  signed(): number {
    const value = this.next();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }
}

const BLOCK = 128;
const BLOCKS = 0x110000 / BLOCK;

/** A map from code points to numbers below 65,536. */
export class Trie {
  private readonly index: Uint16Array = new Uint16Array(BLOCKS);
  private values: Uint16Array = new Uint16Array(64 * BLOCK);
  private blocks: number = 1;

  get(cp: number): number {
    return this.values[(this.index[cp >> 7]! << 7) | (cp & 127)]!;
  }

  set(cp: number, value: number): void {
    if (this.index[cp >> 7] === 0) this.index[cp >> 7] = this.block();
    this.values[(this.index[cp >> 7]! << 7) | (cp & 127)] = value;
  }

  /** Gives `length` code points from `cp` on one value. Runs come in rising order; a shared block is never set again. */
  fill(cp: number, length: number, value: number, shared: Map<number, number>): void {
    const end = cp + length;
    while (cp < end) {
      const whole = cp % BLOCK === 0 && end - cp >= BLOCK;
      let block = whole ? shared.get(value) : this.index[cp >> 7] || undefined;
      if (block === undefined) {
        block = this.block();
        if (whole) {
          this.values.fill(value, block * BLOCK, (block + 1) * BLOCK);
          shared.set(value, block);
        }
      }
      this.index[cp >> 7] = block;
      const stop = whole ? cp + BLOCK : Math.min(end, (cp | 127) + 1);
      if (!whole) this.values.fill(value, block * BLOCK + (cp & 127), block * BLOCK + (((stop - 1) & 127) + 1));
      cp = stop;
    }
  }

  private block(): number {
    if ((this.blocks + 1) * BLOCK > this.values.length) {
      const values = new Uint16Array(2 * this.values.length);
      values.set(this.values);
      this.values = values;
    }
    return this.blocks++;
  }
}

/** The trie of a table of runs over all code points. */
export function trieOf(runs: string): Trie {
  const trie = new Trie();
  const shared = new Map<number, number>([[0, 0]]);
  const reader = new Reader(runs);
  for (let cp = 0; !reader.done;) {
    const length = reader.next();
    trie.fill(cp, length, reader.next(), shared);
    cp += length;
  }
  return trie;
}
