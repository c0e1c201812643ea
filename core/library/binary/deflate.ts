/** Compressing by RFC 1951: matches found through hash chains, blocks with the codes that suit them. */
import { DISTANCES, DISTANCE_BITS, LENGTHS, LENGTH_BITS } from './inflate.ts';

const WINDOW = 32768;
const MIN_MATCH = 3;
const MAX_MATCH = 258;
/** Symbols of a block. */
const BLOCK = 16384;

/** How many candidates each level looks at. */
const TRIES = [0, 4, 6, 12, 16, 32, 64, 128, 256, 1024];

class BitWriter {
  out = new Uint8Array(1024);
  n = 0;
  private bits = 0;
  private held = 0;

  put(value: number, count: number): void {
    this.bits |= value << this.held;
    this.held += count;
    while (this.held >= 8) {
      this.byte(this.bits & 255);
      this.bits >>>= 8;
      this.held -= 8;
    }
  }

  align(): void {
    if (this.held > 0) this.byte(this.bits & 255);
    this.bits = 0;
    this.held = 0;
  }

  byte(b: number): void {
    if (this.n === this.out.length) {
      const next = new Uint8Array(this.out.length * 2);
      next.set(this.out);
      this.out = next;
    }
    this.out[this.n++] = b;
  }
}

function codeOf(bases: readonly number[], value: number): number {
  let low = 0;
  let high = bases.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (bases[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Code lengths of at most `limit` bits for symbols by how often they occur. */
function codeLengths(counts: readonly number[], limit: number): number[] {
  const lengths = counts.map(() => 0);
  const used = counts.map((n, s) => ({ n, s })).filter(({ n }) => n > 0);
  if (used.length === 0) return lengths;
  if (used.length === 1) {
    lengths[used[0]!.s] = 1;
    return lengths;
  }
  // Package-merge: the cheapest code with a limit on lengths.
  const leaves = used.sort((a, b) => a.n - b.n || a.s - b.s).map(({ n, s }) => ({ n, symbols: [s] }));
  let row = leaves;
  for (let i = 1; i < limit; i++) {
    const pairs: { n: number; symbols: number[] }[] = [];
    for (let k = 0; k + 1 < row.length; k += 2)
      pairs.push({ n: row[k]!.n + row[k + 1]!.n, symbols: [...row[k]!.symbols, ...row[k + 1]!.symbols] });
    const merged: { n: number; symbols: number[] }[] = [];
    let a = 0;
    let b = 0;
    while (a < leaves.length || b < pairs.length)
      merged.push(b >= pairs.length || (a < leaves.length && leaves[a]!.n <= pairs[b]!.n) ? leaves[a++]! : pairs[b++]!);
    row = merged;
  }
  for (const { symbols } of row.slice(0, 2 * (used.length - 1))) for (const s of symbols) lengths[s]!++;
  return lengths;
}

/** The canonical codes of lengths, bits reversed as they are written. */
function codes(lengths: readonly number[]): number[] {
  const count = new Array<number>(17).fill(0);
  for (const n of lengths) if (n > 0) count[n]!++;
  const next = new Array<number>(17).fill(0);
  for (let i = 1; i < 16; i++) next[i + 1] = (next[i]! + count[i]!) << 1;
  return lengths.map((n) => {
    if (n === 0) return 0;
    let code = next[n]!++;
    let reversed = 0;
    for (let i = 0; i < n; i++, code >>= 1) reversed = (reversed << 1) | (code & 1);
    return reversed;
  });
}

const FIXED_LENGTHS = Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8));
const FIXED_DISTANCES = Array.from({ length: 30 }, () => 5);
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Symbols of a block: a literal, or length and distance in one number. */
function writeBlock(w: BitWriter, symbols: readonly number[], last: boolean): void {
  const literals = new Array<number>(286).fill(0);
  const distances = new Array<number>(30).fill(0);
  literals[256] = 1;
  for (const s of symbols) {
    if (s < 256) literals[s]!++;
    else {
      literals[257 + codeOf(LENGTHS, s >> 16)]!++;
      distances[codeOf(DISTANCES, s & 0xffff)]!++;
    }
  }
  let a: readonly number[] = codeLengths(literals, 15);
  let b: readonly number[] = codeLengths(distances, 15);
  if (b.every((n) => n === 0)) b = [1, ...b.slice(1)];
  const header = dynamicHeader(a, b);
  const cost = (x: readonly number[], y: readonly number[]): number =>
    literals.reduce((sum, n, s) => sum + n * x[s]!, 0) + distances.reduce((sum, n, s) => sum + n * y[s]!, 0);
  w.put(last ? 1 : 0, 1);
  if (cost(a, b) + header.bits < cost(FIXED_LENGTHS, FIXED_DISTANCES)) {
    w.put(2, 2);
    header.write(w);
  } else {
    w.put(1, 2);
    a = FIXED_LENGTHS;
    b = FIXED_DISTANCES;
  }
  const ca = codes(a);
  const cb = codes(b);
  for (const s of symbols) {
    if (s < 256) {
      w.put(ca[s]!, a[s]!);
      continue;
    }
    const length = s >> 16;
    const distance = s & 0xffff;
    const l = codeOf(LENGTHS, length);
    w.put(ca[257 + l]!, a[257 + l]!);
    w.put(length - LENGTHS[l]!, LENGTH_BITS[l]!);
    const d = codeOf(DISTANCES, distance);
    w.put(cb[d]!, b[d]!);
    w.put(distance - DISTANCES[d]!, DISTANCE_BITS[d]!);
  }
  w.put(ca[256]!, a[256]!);
}

interface Header {
  readonly bits: number;
  write(w: BitWriter): void;
}

function dynamicHeader(a: readonly number[], b: readonly number[]): Header {
  let na = a.length;
  while (na > 257 && a[na - 1] === 0) na--;
  let nb = b.length;
  while (nb > 1 && b[nb - 1] === 0) nb--;
  const all = [...a.slice(0, na), ...b.slice(0, nb)];
  const runs: { symbol: number; extra: number; bits: number }[] = [];
  for (let i = 0; i < all.length; ) {
    const v = all[i]!;
    let n = 1;
    while (i + n < all.length && all[i + n] === v) n++;
    if (v === 0 && n >= 3) {
      n = Math.min(n, 138);
      runs.push(n < 11 ? { symbol: 17, extra: n - 3, bits: 3 } : { symbol: 18, extra: n - 11, bits: 7 });
    } else if (v !== 0 && n >= 4) {
      n = Math.min(n, 7);
      runs.push({ symbol: v, extra: 0, bits: 0 }, { symbol: 16, extra: n - 4, bits: 2 });
    } else {
      n = 1;
      runs.push({ symbol: v, extra: 0, bits: 0 });
    }
    i += n;
  }
  const counts = new Array<number>(19).fill(0);
  for (const { symbol } of runs) counts[symbol]!++;
  const lengths = codeLengths(counts, 7);
  // A code of one symbol alone is not complete, which readers refuse here.
  if (lengths.filter((n) => n > 0).length === 1) lengths[lengths[0] === 0 ? 0 : 1] = 1;
  const c = codes(lengths);
  let size = 19;
  while (size > 4 && lengths[ORDER[size - 1]!] === 0) size--;
  return {
    bits: 14 + size * 3 + runs.reduce((sum, run) => sum + lengths[run.symbol]! + run.bits, 0),
    write(w) {
      w.put(na - 257, 5);
      w.put(nb - 1, 5);
      w.put(size - 4, 4);
      for (let i = 0; i < size; i++) w.put(lengths[ORDER[i]!]!, 3);
      for (const { symbol, extra, bits } of runs) {
        w.put(c[symbol]!, lengths[symbol]!);
        w.put(extra, bits);
      }
    },
  };
}

function writeStored(w: BitWriter, data: Uint8Array, last: boolean): void {
  for (let at = 0; at === 0 || at < data.length; at += 65535) {
    const part = data.subarray(at, at + 65535);
    w.put(last && at + 65535 >= data.length ? 1 : 0, 1);
    w.put(0, 2);
    w.align();
    for (const v of [part.length, ~part.length & 0xffff]) {
      w.byte(v & 255);
      w.byte(v >> 8);
    }
    for (const b of part) w.byte(b);
  }
}

/**
 * Raw deflate of the bytes from `start`; those before it are a dictionary, which matches may lie in. `end`: how the stream
 * goes on: it is over, or ends at a byte with an empty block.
 */
export function deflate(all: Uint8Array, level: number, end: 'finish' | 'sync', start = 0): Uint8Array {
  const data = all.subarray(start);
  const w = new BitWriter();
  const last = end === 'finish';
  if (level === 0) {
    if (last || data.length > 0) writeStored(w, data, last);
  } else if (last || data.length > 0) compressBlocks(w, all, start, level, last);
  if (!last) writeStored(w, new Uint8Array(0), false);
  w.align();
  return w.out.slice(0, w.n);
}

function compressBlocks(w: BitWriter, data: Uint8Array, start: number, level: number, last: boolean): void {
  const tries = TRIES[level]!;
  const head = new Int32Array(32768).fill(-1);
  const previous = new Int32Array(Math.max(data.length, 1));
  let symbols: number[] = [];
  const insert = (i: number): void => {
    if (i + MIN_MATCH > data.length) return;
    const h = ((data[i]! << 10) ^ (data[i + 1]! << 5) ^ data[i + 2]!) & 32767;
    previous[i] = head[h]!;
    head[h] = i;
  };
  for (let i = 0; i < start; i++) insert(i);
  for (let i = start; i < data.length; ) {
    let length = 0;
    let distance = 0;
    if (i + MIN_MATCH <= data.length) {
      const h = ((data[i]! << 10) ^ (data[i + 1]! << 5) ^ data[i + 2]!) & 32767;
      const most = Math.min(MAX_MATCH, data.length - i);
      for (let at = head[h]!, t = tries; at >= 0 && i - at <= WINDOW && t > 0; at = previous[at]!, t--) {
        if (data[at + length] !== data[i + length]) continue;
        let n = 0;
        while (n < most && data[at + n] === data[i + n]) n++;
        if (n > length) {
          length = n;
          distance = i - at;
          if (n === most) break;
        }
      }
    }
    if (length >= MIN_MATCH) {
      symbols.push((length << 16) | (distance & 0xffff));
      for (let k = 0; k < length; k++) insert(i + k);
      i += length;
    } else {
      symbols.push(data[i]!);
      insert(i++);
    }
    if (symbols.length >= BLOCK && i < data.length) {
      writeBlock(w, symbols, false);
      symbols = [];
    }
  }
  writeBlock(w, symbols, last);
}
