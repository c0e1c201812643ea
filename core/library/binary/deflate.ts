/**
 * Compressing by RFC 1951 to the bytes that zlib gives: its search for matches (deflate.c), which looks at as many candidates,
 * in the same order, and gives up at the same points.
 */
import { BitWriter, writeBlock, writeStored } from './huffman.ts';

const WINDOW = 32768;
const MIN_MATCH = 3;
const MAX_MATCH = 258;
/** Matches lie nearer than this. */
const MAX_DISTANCE = WINDOW - MAX_MATCH - MIN_MATCH - 1;
/** A match of the least length is not worth a distance above. */
const TOO_FAR = 4096;
/** Symbols of a block. */
const BLOCK = 16383;

/**
 * For each level: a match so good that fewer candidates are looked at, one after which no better one is looked for at the
 * next place, one that ends the search, and how many candidates are looked at.
 */
const LEVELS: readonly (readonly [good: number, lazy: number, nice: number, chain: number])[] = [
  [0, 0, 0, 0], [4, 4, 8, 4], [4, 5, 16, 8], [4, 6, 32, 32],
  [4, 4, 16, 16], [8, 16, 32, 32], [8, 16, 128, 128], [8, 32, 128, 256], [32, 128, 258, 1024], [32, 258, 258, 4096],
]; // prettier-ignore
/** Levels up to here take the first match. */
const FAST = 3;

/** The last position of each hash, and for each position the one before with the same hash; 0 for none. */
let head: Int32Array | null = null;
let previous: Int32Array | null = null;

/**
 * Raw deflate of the bytes from `start`; those before it are a dictionary, which matches may lie in. `end`: how the stream
 * goes on: it is over, or ends at a byte with an empty block. `spend` is told the steps of the search.
 */
export function deflate(
  all: Uint8Array,
  level: number,
  end: 'finish' | 'sync',
  start: number,
  spend: (steps: number) => void,
): Uint8Array {
  const w = new BitWriter();
  const last = end === 'finish';
  const isEmpty = start === all.length;
  if (level === 0) {
    if (last || !isEmpty) writeStored(w, all.subarray(start), last);
  } else if (last || !isEmpty) {
    const matching = new Matching(w, all, start, level, last, spend);
    if (level <= FAST) matching.fast();
    else matching.lazy();
  }
  if (!last) writeStored(w, new Uint8Array(0), false);
  w.align();
  return w.out.slice(0, w.n);
}

class Matching {
  private readonly head: Int32Array;
  private readonly previous: Int32Array;
  private symbols: number[] = [];
  private blockStart: number;
  private matchStart = 0;
  private steps = 0;
  private readonly w: BitWriter;
  private readonly data: Uint8Array;
  private readonly start: number;
  private readonly level: number;
  private readonly last: boolean;
  private readonly spend: (steps: number) => void;

  constructor(w: BitWriter, data: Uint8Array, start: number, level: number, last: boolean, spend: (steps: number) => void) {
    this.w = w;
    this.data = data;
    this.start = this.blockStart = start;
    this.level = level;
    this.last = last;
    this.spend = spend;
    this.head = head ??= new Int32Array(WINDOW);
    this.head.fill(0);
    this.previous = previous ??= new Int32Array(WINDOW);
    for (let i = 0; i + MIN_MATCH <= start; i++) this.insert(i);
  }

  /** Levels 1 to 3: the first match is taken. */
  fast(): void {
    const { data } = this;
    const n = data.length;
    const lazy = LEVELS[this.level]![1];
    for (let at = this.start; at < n; ) {
      const before = at + MIN_MATCH <= n ? this.insert(at) : 0;
      const length = before !== 0 && at - before <= MAX_DISTANCE ? this.longest(at, before, MIN_MATCH - 1) : 0;
      if (length >= MIN_MATCH) {
        this.symbols.push((length << 16) | (at - this.matchStart));
        const to = at + length;
        // Positions inside a long match are not worth a hash.
        if (length <= lazy && n - to >= MIN_MATCH) while (++at < to) this.insert(at);
        at = to;
      } else this.symbols.push(data[at++]!);
      if (this.symbols.length === BLOCK) this.flush(at, false);
    }
    this.flush(n, this.last);
  }

  /** Levels 4 to 9: a match is taken when the next place has no longer one. */
  lazy(): void {
    const { data } = this;
    const n = data.length;
    const lazy = LEVELS[this.level]![1];
    let length = MIN_MATCH - 1;
    let waits = false;
    let at = this.start;
    while (at < n) {
      const before = at + MIN_MATCH <= n ? this.insert(at) : 0;
      const lengthBefore = length;
      const startBefore = this.matchStart;
      length = MIN_MATCH - 1;
      if (before !== 0 && lengthBefore < lazy && at - before <= MAX_DISTANCE) {
        length = this.longest(at, before, lengthBefore);
        if (length === MIN_MATCH && at - this.matchStart > TOO_FAR) length = MIN_MATCH - 1;
      }
      if (lengthBefore >= MIN_MATCH && length <= lengthBefore) {
        this.symbols.push((lengthBefore << 16) | (at - 1 - startBefore));
        const to = at - 1 + lengthBefore;
        while (++at < to) if (at + MIN_MATCH <= n) this.insert(at);
        waits = false;
        length = MIN_MATCH - 1;
        if (this.symbols.length === BLOCK) this.flush(at, false);
        continue;
      }
      if (waits) {
        this.symbols.push(data[at - 1]!);
        if (this.symbols.length === BLOCK) this.flush(at, false);
      }
      waits = true;
      at++;
    }
    if (waits) this.symbols.push(data[n - 1]!);
    this.flush(n, this.last);
  }

  /** Enters a position; the last one with the same hash, or 0. */
  private insert(at: number): number {
    const { data } = this;
    const h = ((data[at]! << 10) ^ (data[at + 1]! << 5) ^ data[at + 2]!) & (WINDOW - 1);
    const before = this.head[h]!;
    this.previous[at & (WINDOW - 1)] = before;
    this.head[h] = at;
    return before;
  }

  /** The length of the longest match at a place that is longer than `best`, whose start is noted; or `best` (longest_match). */
  private longest(at: number, candidate: number, best: number): number {
    const { data, previous } = this;
    const [good, , niceLength, chain] = LEVELS[this.level]!;
    const left = data.length - at;
    const most = Math.min(MAX_MATCH, left);
    const nice = Math.min(niceLength, left);
    const limit = at > MAX_DISTANCE ? at - MAX_DISTANCE : 0;
    let tries = best >= good ? chain >> 2 : chain;
    do {
      this.steps++;
      if (
        data[candidate + best] !== data[at + best] ||
        data[candidate + best - 1] !== data[at + best - 1] ||
        data[candidate] !== data[at] ||
        data[candidate + 1] !== data[at + 1]
      )
        continue;
      let length = 2;
      while (length < most && data[candidate + length] === data[at + length]) length++;
      this.steps += length >> 3;
      if (length > best) {
        this.matchStart = candidate;
        best = length;
        if (length >= nice) break;
      }
    } while ((candidate = previous[candidate & (WINDOW - 1)]!) > limit && --tries !== 0);
    return Math.min(best, left);
  }

  private flush(to: number, last: boolean): void {
    this.spend(this.steps);
    this.steps = 0;
    if (this.symbols.length > 0 || last) writeBlock(this.w, this.symbols, this.data.subarray(this.blockStart, to), last);
    this.symbols = [];
    this.blockStart = to;
  }
}
