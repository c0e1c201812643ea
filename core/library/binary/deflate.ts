/**
 * Compressing by RFC 1951 to the bytes that zlib gives: its search for matches (deflate.c), which looks at as many candidates,
 * in the same order, and gives up at the same points.
 */
import { BitWriter, writeBlock, writeStored } from './huffman.ts';

const MIN_MATCH = 3;
const MAX_MATCH = 258;
/** What has to lie ahead for a match of any length to be found. */
const AHEAD = MAX_MATCH + MIN_MATCH + 1;
/** A match of the least length is not worth a distance above. */
const TOO_FAR = 4096;

export interface Settings {
  /** 0 to 9. */
  level: number;
  /** Its size is this power of two, 9 to 15. */
  window: number;
  /** How wide hashes and how long blocks are, 1 to 9. */
  memory: number;
  /** 0, or one of those below. */
  strategy: number;
}

const FILTERED = 1;
const HUFFMAN_ONLY = 2;
const RLE = 3;
const FIXED = 4;

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

/** Hashes have up to so many values, and windows no more places. */
const MOST = 1 << 16;
/** The last position of each hash, and for each position the one before with the same hash; 0 for none. */
let head: Int32Array | null = null;
let previous: Int32Array | null = null;

/**
 * Raw deflate of the bytes from `start`; those before it are a dictionary, which matches may lie in. `end`: how the stream
 * goes on: it is over, or ends at a byte with an empty block. `spend` is told the steps of the search.
 */
export function deflate(
  all: Uint8Array,
  settings: Settings,
  end: 'finish' | 'sync',
  start: number,
  spend: (steps: number) => void,
): Uint8Array {
  const w = new BitWriter();
  const last = end === 'finish';
  const isEmpty = start === all.length;
  if (settings.level === 0) {
    if (last || !isEmpty) writeStored(w, all.subarray(start), last);
  } else if (last || !isEmpty) new Matching(w, all, start, settings, last, spend).run();
  if (!last) writeStored(w, new Uint8Array(0), false);
  w.align();
  return w.out.slice(0, w.n);
}

class Matching {
  private readonly head: Int32Array;
  private readonly previous: Int32Array;
  private readonly size: number;
  private readonly hashBits: number;
  /** Symbols of a block. */
  private readonly block: number;
  /** Matches lie as near as this. */
  private readonly maxDistance: number;
  /** Where the window begins: zlib's holds two of its size, and moves on by one when it is full. */
  private base: number;
  private symbols: number[] = [];
  private blockStart: number;
  private matchStart = 0;
  private steps = 0;
  private readonly w: BitWriter;
  private readonly data: Uint8Array;
  private readonly start: number;
  private readonly settings: Settings;
  private readonly last: boolean;
  private readonly spend: (steps: number) => void;

  constructor(
    w: BitWriter,
    data: Uint8Array,
    start: number,
    settings: Settings,
    last: boolean,
    spend: (steps: number) => void,
  ) {
    this.w = w;
    this.data = data;
    this.start = this.blockStart = start;
    this.settings = settings;
    this.last = last;
    this.spend = spend;
    this.size = 1 << settings.window;
    this.maxDistance = this.size - AHEAD;
    this.hashBits = settings.memory + 7;
    this.block = (1 << (settings.memory + 6)) - 1;
    this.base = Math.max(0, start - this.size);
    this.head = head ??= new Int32Array(MOST);
    this.head.fill(0, 0, 1 << this.hashBits);
    this.previous = previous ??= new Int32Array(MOST);
    for (let i = this.base; i < start && i + MIN_MATCH <= data.length; i++) this.insert(i);
  }

  run(): void {
    const { level, strategy } = this.settings;
    if (strategy === HUFFMAN_ONLY) this.literals();
    else if (strategy === RLE) this.repeats();
    else if (level <= FAST) this.fast();
    else this.lazy();
  }

  /** No matches at all. */
  private literals(): void {
    const { data } = this;
    for (let at = this.start; at < data.length;) {
      this.slide(at, 0);
      this.symbols.push(data[at++]!);
      this.flushFull(at);
    }
    this.finish();
  }

  /** Matches with the byte before only. */
  private repeats(): void {
    const { data } = this;
    const n = data.length;
    for (let at = this.start; at < n;) {
      this.slide(at, MAX_MATCH);
      const most = at > this.base ? Math.min(MAX_MATCH, n - at) : 0;
      let length = 0;
      while (length < most && data[at + length] === data[at - 1]) length++;
      this.steps += length >> 3;
      if (length >= MIN_MATCH) {
        this.symbols.push((length << 16) | 1);
        at += length;
      } else this.symbols.push(data[at++]!);
      this.flushFull(at);
    }
    this.finish();
  }

  /** Levels 1 to 3: the first match is taken. */
  private fast(): void {
    const { data } = this;
    const n = data.length;
    const lazy = LEVELS[this.settings.level]![1];
    for (let at = this.start; at < n;) {
      this.slide(at, AHEAD - 1);
      const before = at + MIN_MATCH <= n ? this.insert(at) : 0;
      const length =
        before > this.base && at - before <= this.maxDistance ? this.longest(at, before, MIN_MATCH - 1) : 0;
      if (length >= MIN_MATCH) {
        this.symbols.push((length << 16) | (at - this.matchStart));
        const to = at + length;
        // Positions inside a long match are not worth a hash.
        if (length <= lazy && n - to >= MIN_MATCH) while (++at < to) this.insert(at);
        at = to;
      } else this.symbols.push(data[at++]!);
      this.flushFull(at);
    }
    this.finish();
  }

  /** Levels 4 to 9: a match is taken when the next place has no longer one. */
  private lazy(): void {
    const { data } = this;
    const n = data.length;
    const { level, strategy } = this.settings;
    const lazy = LEVELS[level]![1];
    let length = MIN_MATCH - 1;
    let waits = false;
    let at = this.start;
    while (at < n) {
      this.slide(at, AHEAD - 1);
      const before = at + MIN_MATCH <= n ? this.insert(at) : 0;
      const lengthBefore = length;
      const startBefore = this.matchStart;
      length = MIN_MATCH - 1;
      if (before > this.base && lengthBefore < lazy && at - before <= this.maxDistance) {
        length = this.longest(at, before, lengthBefore);
        const isShort = strategy === FILTERED ? length <= 5 : length === MIN_MATCH && at - this.matchStart > TOO_FAR;
        if (isShort) length = MIN_MATCH - 1;
      }
      if (lengthBefore >= MIN_MATCH && length <= lengthBefore) {
        this.symbols.push((lengthBefore << 16) | (at - 1 - startBefore));
        const to = at - 1 + lengthBefore;
        while (++at < to) if (at + MIN_MATCH <= n) this.insert(at);
        waits = false;
        length = MIN_MATCH - 1;
        this.flushFull(at);
        continue;
      }
      if (waits) {
        this.symbols.push(data[at - 1]!);
        this.flushFull(at);
      }
      waits = true;
      at++;
    }
    if (waits) this.symbols.push(data[n - 1]!);
    this.finish();
  }

  /** Enters a position; the last one with the same hash, or 0. */
  private insert(at: number): number {
    const { data, hashBits } = this;
    const shift = ((hashBits + MIN_MATCH - 1) / MIN_MATCH) | 0;
    const h = ((data[at]! << (2 * shift)) ^ (data[at + 1]! << shift) ^ data[at + 2]!) & ((1 << hashBits) - 1);
    const before = this.head[h]!;
    this.previous[at & (this.size - 1)] = before;
    this.head[h] = at;
    return before;
  }

  /** The length of the longest match at a place that is longer than `best`, whose start is noted; or `best` (longest_match). */
  private longest(at: number, candidate: number, best: number): number {
    const { data, previous } = this;
    const [good, , niceLength, chain] = LEVELS[this.settings.level]!;
    const left = data.length - at;
    const most = Math.min(MAX_MATCH, left);
    const nice = Math.min(niceLength, left);
    const limit = Math.max(at - this.maxDistance, this.base);
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
    } while ((candidate = previous[candidate & (this.size - 1)]!) > limit && --tries !== 0);
    return Math.min(best, left);
  }

  /** Moves the window on where zlib does, which is when it reads on: where no more than so many bytes lie ahead. */
  private slide(at: number, enough: number): void {
    const ahead = Math.min(2 * this.size - (at - this.base), this.data.length - at);
    if (at - this.base >= this.size + this.maxDistance && ahead <= enough) this.base += this.size;
  }

  private finish(): void {
    const n = this.data.length;
    this.slide(n, 0);
    this.flush(n, this.last);
  }

  private flushFull(to: number): void {
    if (this.symbols.length === this.block) this.flush(to, false);
  }

  private flush(to: number, last: boolean): void {
    this.spend(this.steps);
    this.steps = 0;
    if (this.symbols.length > 0 || last) {
      // What the window no longer holds cannot be stored.
      const plain = this.blockStart >= this.base ? this.data.subarray(this.blockStart, to) : null;
      writeBlock(this.w, this.symbols, plain, last, this.settings.strategy === FIXED);
    }
    this.symbols = [];
    this.blockStart = to;
  }
}
