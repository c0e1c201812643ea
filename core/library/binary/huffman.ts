/**
 * Writing blocks of RFC 1951 as zlib does (its trees.c): which codes suit the symbols of a block, and which kind of block is
 * the shortest. The order of steps is zlib's, because it decides between codes of equal length.
 */
import { DISTANCES, DISTANCE_BITS, LENGTHS, LENGTH_BITS } from './codes.ts';

export class BitWriter {
  out: Uint8Array = new Uint8Array(256);
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

const END_OF_BLOCK = 256;
const LITERALS = 256;
const LENGTH_SYMBOLS = 286;
const DISTANCE_SYMBOLS = 30;
const MAX_BITS = 15;
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** What is the same for all codes of a kind: extra bits from `base` on, the fixed lengths, how many symbols, how many bits. */
interface Kind {
  readonly extra: readonly number[];
  readonly base: number;
  readonly fixed: readonly number[] | null;
  readonly elements: number;
  readonly most: number;
}

const FIXED_LENGTHS: readonly number[] = Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8));
const FIXED_DISTANCES: readonly number[] = Array.from({ length: DISTANCE_SYMBOLS }, () => 5);
const LITERAL_KIND: Kind = { extra: LENGTH_BITS, base: LITERALS + 1, fixed: FIXED_LENGTHS, elements: LENGTH_SYMBOLS, most: MAX_BITS };
const DISTANCE_KIND: Kind = { extra: DISTANCE_BITS, base: 0, fixed: FIXED_DISTANCES, elements: DISTANCE_SYMBOLS, most: MAX_BITS };
const RUN_BITS: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 7];
const RUN_KIND: Kind = { extra: RUN_BITS, base: 0, fixed: null, elements: 19, most: 7 };

/** A Huffman code of symbols by how often they occur. `bits`: what the symbols take; `fixedBits`: with the fixed code. */
class HuffmanCode {
  readonly lengths: number[];
  readonly last: number;
  bits = 0;
  fixedBits = 0;
  private readonly counts: number[];
  private readonly parent: number[];
  private readonly depth: number[];
  private readonly heap: number[] = [0];
  private heapLength = 0;

  constructor(kind: Kind, counts: readonly number[]) {
    const { elements } = kind;
    const nodes = 2 * elements + 1;
    this.counts = new Array<number>(nodes).fill(0);
    this.parent = new Array<number>(nodes).fill(0);
    this.depth = new Array<number>(nodes).fill(0);
    this.lengths = new Array<number>(nodes).fill(0);
    let last = -1;
    for (let n = 0; n < elements; n++) {
      this.counts[n] = counts[n]!;
      if (counts[n]! > 0) this.heap[++this.heapLength] = last = n;
    }
    // Two codes at least, also where they are not needed.
    while (this.heapLength < 2) {
      const node = last < 2 ? ++last : 0;
      this.heap[++this.heapLength] = node;
      this.counts[node] = 1;
      this.bits--;
      if (kind.fixed !== null) this.fixedBits -= kind.fixed[node]!;
    }
    this.last = last;
    this.measure(kind, this.join(elements));
  }

  /** Joins the two rarest until one is left; the nodes from the root down. */
  private join(elements: number): number[] {
    for (let n = this.heapLength >> 1; n >= 1; n--) this.sink(n);
    const taken: number[] = [];
    let node = elements;
    do {
      const n = this.heap[1]!;
      this.heap[1] = this.heap[this.heapLength--]!;
      this.sink(1);
      const m = this.heap[1]!;
      taken.push(n, m);
      this.counts[node] = this.counts[n]! + this.counts[m]!;
      this.depth[node] = Math.max(this.depth[n]!, this.depth[m]!) + 1;
      this.parent[n] = this.parent[m] = node;
      this.heap[1] = node++;
      this.sink(1);
    } while (this.heapLength >= 2);
    taken.push(this.heap[1]!);
    return taken.reverse();
  }

  private isSmaller(n: number, m: number): boolean {
    const [a, b] = [this.counts[n]!, this.counts[m]!];
    return a < b || (a === b && this.depth[n]! <= this.depth[m]!);
  }

  private sink(k: number): void {
    const { heap } = this;
    const v = heap[k]!;
    for (let j = k << 1; j <= this.heapLength; j <<= 1) {
      if (j < this.heapLength && this.isSmaller(heap[j + 1]!, heap[j]!)) j++;
      if (this.isSmaller(v, heap[j]!)) break;
      heap[k] = heap[j]!;
      k = j;
    }
    heap[k] = v;
  }

  /** The lengths of the codes, none longer than the kind allows (gen_bitlen). */
  private measure(kind: Kind, nodes: readonly number[]): void {
    const { lengths, counts, last } = this;
    const { most } = kind;
    const count = new Array<number>(most + 1).fill(0);
    let overflow = 0;
    lengths[nodes[0]!] = 0;
    for (let h = 1; h < nodes.length; h++) {
      const n = nodes[h]!;
      let bits = lengths[this.parent[n]!]! + 1;
      if (bits > most) {
        bits = most;
        overflow++;
      }
      lengths[n] = bits;
      if (n > last) continue;
      count[bits]!++;
      const extra = n >= kind.base ? kind.extra[n - kind.base]! : 0;
      this.bits += counts[n]! * (bits + extra);
      if (kind.fixed !== null) this.fixedBits += counts[n]! * (kind.fixed[n]! + extra);
    }
    if (overflow === 0) return;
    do {
      let bits = most - 1;
      while (count[bits] === 0) bits--;
      count[bits]!--;
      count[bits + 1]! += 2;
      count[most]!--;
      overflow -= 2;
    } while (overflow > 0);
    let h = nodes.length;
    for (let bits = most; bits !== 0; bits--) {
      for (let n = count[bits]!; n !== 0; ) {
        const m = nodes[--h]!;
        if (m > last) continue;
        this.bits += (bits - lengths[m]!) * counts[m]!;
        lengths[m] = bits;
        n--;
      }
    }
  }
}

/** The canonical codes of lengths, bits reversed as they are written. */
function codes(lengths: readonly number[], size: number): number[] {
  const count = new Array<number>(MAX_BITS + 2).fill(0);
  for (let i = 0; i < size; i++) if (lengths[i]! > 0) count[lengths[i]!]!++;
  const next = new Array<number>(MAX_BITS + 2).fill(0);
  for (let i = 1; i <= MAX_BITS; i++) next[i + 1] = (next[i]! + count[i]!) << 1;
  const out: number[] = [];
  for (let i = 0; i < size; i++) {
    const n = lengths[i]!;
    let code = n === 0 ? 0 : next[n]!++;
    let reversed = 0;
    for (let k = 0; k < n; k++, code >>= 1) reversed = (reversed << 1) | (code & 1);
    out.push(reversed);
  }
  return out;
}

/** How the lengths of a code are told: symbols, and numbers of repetitions. */
interface Runs {
  readonly symbols: number[];
  readonly repeats: number[];
}

/** The lengths of symbols up to `last` in runs (scan_tree and send_tree). */
function scan(lengths: readonly number[], last: number, into: Runs): void {
  const put = (symbol: number, repeat: number): void => {
    into.symbols.push(symbol);
    into.repeats.push(repeat);
  };
  let before = -1;
  let next = lengths[0]!;
  let n = 0;
  let [most, least] = next === 0 ? [138, 3] : [7, 4];
  for (let i = 0; i <= last; i++) {
    const length = next;
    next = i === last ? -1 : lengths[i + 1]!;
    if (++n < most && length === next) continue;
    if (n < least) for (; n > 0; n--) put(length, 0);
    else if (length !== 0) {
      if (length !== before) {
        put(length, 0);
        n--;
      }
      put(16, n - 3);
    } else if (n <= 10) put(17, n - 3);
    else put(18, n - 11);
    n = 0;
    before = length;
    [most, least] = next === 0 ? [138, 3] : length === next ? [6, 3] : [7, 4];
  }
}

/** The index of the last base that is not above `value`. */
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

/** A block of symbols: a literal, or length and distance in one number. `plain` is what they stand for. */
export function writeBlock(
  w: BitWriter,
  symbols: readonly number[],
  plain: Uint8Array | null,
  last: boolean,
  asFixed: boolean,
): void {
  const literals = new Array<number>(LENGTH_SYMBOLS).fill(0);
  const distances = new Array<number>(DISTANCE_SYMBOLS).fill(0);
  literals[END_OF_BLOCK] = 1;
  for (const s of symbols) {
    if (s < LITERALS) literals[s]!++;
    else {
      literals[LITERALS + 1 + codeOf(LENGTHS, s >>> 16)]!++;
      distances[codeOf(DISTANCES, s & 0xffff)]!++;
    }
  }
  const a = new HuffmanCode(LITERAL_KIND, literals);
  const b = new HuffmanCode(DISTANCE_KIND, distances);
  const runs: Runs = { symbols: [], repeats: [] };
  scan(a.lengths, a.last, runs);
  scan(b.lengths, b.last, runs);
  const counts = new Array<number>(RUN_KIND.elements).fill(0);
  for (const s of runs.symbols) counts[s]!++;
  const c = new HuffmanCode(RUN_KIND, counts);
  let size = RUN_KIND.elements;
  while (size > 4 && c.lengths[ORDER[size - 1]!] === 0) size--;
  const fixed = (a.fixedBits + b.fixedBits + 3 + 7) >>> 3;
  let best = (a.bits + b.bits + c.bits + 3 * size + 14 + 3 + 7) >>> 3;
  if (fixed <= best || asFixed) best = fixed;
  if (plain !== null && plain.length + 4 <= best) return writeStored(w, plain, last);
  w.put(last ? 1 : 0, 1);
  if (fixed === best) {
    w.put(1, 2);
    return writeSymbols(w, symbols, FIXED_LENGTHS, FIXED_DISTANCES);
  }
  w.put(2, 2);
  w.put(a.last + 1 - 257, 5);
  w.put(b.last, 5);
  w.put(size - 4, 4);
  for (let i = 0; i < size; i++) w.put(c.lengths[ORDER[i]!]!, 3);
  const runCodes = codes(c.lengths, RUN_KIND.elements);
  runs.symbols.forEach((s, i) => {
    w.put(runCodes[s]!, c.lengths[s]!);
    w.put(runs.repeats[i]!, RUN_BITS[s]!);
  });
  writeSymbols(w, symbols, a.lengths, b.lengths);
}

function writeSymbols(w: BitWriter, symbols: readonly number[], a: readonly number[], b: readonly number[]): void {
  const ca = codes(a, a === FIXED_LENGTHS ? a.length : LENGTH_SYMBOLS);
  const cb = codes(b, DISTANCE_SYMBOLS);
  for (const s of symbols) {
    if (s < LITERALS) {
      w.put(ca[s]!, a[s]!);
      continue;
    }
    const length = s >>> 16;
    const distance = s & 0xffff;
    const l = codeOf(LENGTHS, length);
    w.put(ca[LITERALS + 1 + l]!, a[LITERALS + 1 + l]!);
    w.put(length - LENGTHS[l]!, LENGTH_BITS[l]!);
    const d = codeOf(DISTANCES, distance);
    w.put(cb[d]!, b[d]!);
    w.put(distance - DISTANCES[d]!, DISTANCE_BITS[d]!);
  }
  w.put(ca[END_OF_BLOCK]!, a[END_OF_BLOCK]!);
}

export function writeStored(w: BitWriter, data: Uint8Array, last: boolean): void {
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
