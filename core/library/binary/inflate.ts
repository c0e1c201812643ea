/** Decompressing: RFC 1951 (deflate) with the wrappings of RFC 1950 (zlib) and RFC 1952 (gzip). */
import { crc32 } from './binascii.ts';

interface Inflated {
  readonly output: Uint8Array;
  /** Bytes of the input that were used. */
  readonly used: number;
  readonly state: 'done' | 'more' | 'full';
}

/** Adler-32 of bytes, going on from `value`. */
export function adler32(bytes: Uint8Array, value: number): number {
  let a = value & 0xffff;
  let b = value >>> 16;
  for (let i = 0; i < bytes.length; ) {
    const end = Math.min(bytes.length, i + 3800);
    for (; i < end; i++) {
      a += bytes[i]!;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}

/** Lengths and distances: base and extra bits of each code. */
export const LENGTHS: readonly number[] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
export const LENGTH_BITS: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
export const DISTANCES: readonly number[] = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];
export const DISTANCE_BITS: readonly number[] = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** A canonical Huffman code: how many codes of each length, and the symbols in order. */
interface Huffman {
  readonly count: Uint16Array;
  readonly symbols: Uint16Array;
  /** 0 if complete, more if codes are left, less if too many. */
  readonly left: number;
}

function huffman(lengths: readonly number[]): Huffman {
  const count = new Uint16Array(16);
  for (const n of lengths) count[n]!++;
  const offsets = new Uint16Array(17);
  for (let i = 1; i < 16; i++) offsets[i + 1] = offsets[i]! + count[i]!;
  const symbols = new Uint16Array(lengths.length);
  lengths.forEach((n, s) => {
    if (n !== 0) symbols[offsets[n]!++] = s;
  });
  let left = 1;
  for (let i = 1; i < 16; i++) left = left * 2 - count[i]!;
  count[0] = 0;
  return { count, symbols, left };
}

let fixed: readonly [Huffman, Huffman] | null = null;

function fixedCodes(): readonly [Huffman, Huffman] {
  return (fixed ??= [
    huffman(Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))),
    huffman(Array.from({ length: 30 }, () => 5)),
  ]);
}

const NOTHING: Uint8Array = new Uint8Array(0);

class Bad {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

/** Thrown where the input ends too early, or the output is as long as allowed. */
class Stop {
  readonly state: 'more' | 'full';
  constructor(state: 'more' | 'full') {
    this.state = state;
  }
}

class Inflater {
  readonly input: Uint8Array;
  at = 0;
  private bits = 0;
  private held = 0;
  output: Uint8Array;
  n = 0;
  readonly most: number;
  private readonly grow: (bytes: number) => void;

  constructor(input: Uint8Array, most: number, grow: (bytes: number) => void) {
    this.input = input;
    this.most = most;
    this.grow = grow;
    this.output = new Uint8Array(Math.min(Math.max(input.length * 4, 256), 1 << 20, Math.max(most, 1)));
  }

  /** What matches may lie in before anything is read. */
  begin(dictionary: Uint8Array): void {
    this.room(dictionary.length);
    this.output.set(dictionary);
    this.n = dictionary.length;
  }

  byte(): number {
    if (this.at >= this.input.length) throw new Stop('more');
    return this.input[this.at++]!;
  }

  private take(n: number): number {
    while (this.held < n) {
      this.bits |= this.byte() << this.held;
      this.held += 8;
    }
    const v = this.bits & ((1 << n) - 1);
    this.bits >>>= n;
    this.held -= n;
    return v;
  }

  /** Gives whole bytes back and drops what is left of one. */
  align(): void {
    this.at -= this.held >> 3;
    this.bits = 0;
    this.held = 0;
  }

  private symbol(h: Huffman): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let n = 1; n < 16; n++) {
      if (this.held === 0) {
        this.bits = this.byte();
        this.held = 8;
      }
      code |= this.bits & 1;
      this.bits >>>= 1;
      this.held--;
      const count = h.count[n]!;
      if (code - first < count) return h.symbols[index + code - first]!;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    return -1;
  }

  private room(n: number): void {
    if (this.n + n <= this.output.length) return;
    const size = Math.min(Math.max(this.output.length * 2, this.n + n), Math.max(this.most, this.n + n));
    this.grow(size);
    const next = new Uint8Array(size);
    next.set(this.output.subarray(0, this.n));
    this.output = next;
  }

  private put(byte: number): void {
    if (this.n >= this.most) throw new Stop('full');
    this.room(1);
    this.output[this.n++] = byte;
  }

  blocks(): void {
    for (;;) {
      const last = this.take(1);
      const type = this.take(2);
      if (type === 0) this.stored();
      else if (type === 1) this.codes(...fixedCodes());
      else if (type === 2) this.dynamic();
      else throw new Bad('invalid block type');
      if (last === 1) return;
    }
  }

  private stored(): void {
    this.align();
    const n = this.byte() | (this.byte() << 8);
    const check = this.byte() | (this.byte() << 8);
    if (n !== (~check & 0xffff)) throw new Bad('invalid stored block lengths');
    for (let i = 0; i < n; i++) this.put(this.byte());
  }

  private dynamic(): void {
    const literals = this.take(5) + 257;
    const distances = this.take(5) + 1;
    const sizes = this.take(4) + 4;
    if (literals > 286 || distances > 30) throw new Bad('too many length or distance symbols');
    const lengths: number[] = Array.from({ length: 19 }, () => 0);
    for (let i = 0; i < sizes; i++) lengths[ORDER[i]!] = this.take(3);
    const first = huffman(lengths);
    if (first.left !== 0) throw new Bad('invalid code lengths set');
    const all: number[] = [];
    while (all.length < literals + distances) {
      const s = this.symbol(first);
      if (s < 0) throw new Bad('invalid code lengths set');
      if (s < 16) {
        all.push(s);
        continue;
      }
      if (s === 16 && all.length === 0) throw new Bad('invalid bit length repeat');
      const v = s === 16 ? all.at(-1)! : 0;
      let repeat = s === 16 ? 3 + this.take(2) : s === 17 ? 3 + this.take(3) : 11 + this.take(7);
      if (all.length + repeat > literals + distances) throw new Bad('invalid bit length repeat');
      while (repeat-- > 0) all.push(v);
    }
    if (all[256] === 0) throw new Bad('invalid code -- missing end-of-block');
    const a = huffman(all.slice(0, literals));
    if (a.left < 0 || (a.left > 0 && literals !== 1 + all.slice(0, literals).filter((n) => n === 0).length))
      throw new Bad('invalid literal/lengths set');
    const b = huffman(all.slice(literals));
    if (b.left < 0 || (b.left > 0 && all.slice(literals).filter((n) => n !== 0).length > 1)) throw new Bad('invalid distances set');
    this.codes(a, b);
  }

  private codes(literals: Huffman, distances: Huffman): void {
    for (;;) {
      const s = this.symbol(literals);
      if (s < 0 || s > 285) throw new Bad('invalid literal/length code');
      if (s < 256) {
        this.put(s);
        continue;
      }
      if (s === 256) return;
      const length = LENGTHS[s - 257]! + this.take(LENGTH_BITS[s - 257]!);
      const d = this.symbol(distances);
      if (d < 0 || d > 29) throw new Bad('invalid distance code');
      const distance = DISTANCES[d]! + this.take(DISTANCE_BITS[d]!);
      if (distance > this.n) throw new Bad('invalid distance too far back');
      for (let i = 0; i < length; i++) this.put(this.output[this.n - distance]!);
    }
  }
}

/**
 * Decompresses from the beginning, up to `most` bytes of output. `wrap`: raw deflate, zlib, gzip, or either of the last two by
 * what the data begins with. Answers a text if the data is bad. `grow` is told of each size that the output takes.
 */
export function inflate(
  input: Uint8Array,
  wrap: 'raw' | 'zlib' | 'gzip' | 'auto',
  most: number,
  grow: (bytes: number) => void,
  dictionary: Uint8Array = NOTHING,
): Inflated | string {
  const z = new Inflater(input, most + dictionary.length, grow);
  let start = 0;
  const preset = (): void => {
    start = dictionary.length;
    z.begin(dictionary);
  };
  try {
    if (wrap === 'auto') wrap = input[0] === 0x1f ? 'gzip' : 'zlib';
    if (wrap === 'raw') preset();
    if (wrap === 'zlib' && zlibHeader(z)) {
      const id = ((z.byte() << 24) | (z.byte() << 16) | (z.byte() << 8) | z.byte()) >>> 0;
      if (dictionary.length === 0) throw new Bad('need dictionary');
      if (id !== adler32(dictionary, 1)) throw new Bad('wrong dictionary');
      preset();
    }
    if (wrap === 'gzip') gzipHeader(z);
    z.blocks();
    z.align();
    const output = z.output.subarray(start, z.n);
    if (wrap === 'zlib') {
      const check = ((z.byte() << 24) | (z.byte() << 16) | (z.byte() << 8) | z.byte()) >>> 0;
      if (check !== adler32(output, 1)) throw new Bad('incorrect data check');
    } else if (wrap === 'gzip') {
      if (word(z) !== crc32(output, 0)) throw new Bad('incorrect data check');
      if (word(z) !== output.length % 2 ** 32) throw new Bad('incorrect length check');
    }
    return { output: output.slice(), used: z.at, state: 'done' };
  } catch (e) {
    if (e instanceof Bad) return e.message;
    if (!(e instanceof Stop)) throw e;
    return { output: z.output.slice(start, z.n), used: z.at, state: e.state };
  }
}

function word(z: Inflater): number {
  return (z.byte() | (z.byte() << 8) | (z.byte() << 16) | (z.byte() << 24)) >>> 0;
}

/** Whether the stream wants a dictionary. */
function zlibHeader(z: Inflater): boolean {
  const a = z.byte();
  const b = z.byte();
  if (((a << 8) | b) % 31 !== 0) throw new Bad('incorrect header check');
  if ((a & 15) !== 8) throw new Bad('unknown compression method');
  if (a >> 4 > 7) throw new Bad('invalid window size');
  return (b & 32) !== 0;
}

function gzipHeader(z: Inflater): void {
  if (z.byte() !== 0x1f || z.byte() !== 0x8b) throw new Bad('incorrect header check');
  if (z.byte() !== 8) throw new Bad('unknown compression method');
  const flags = z.byte();
  if ((flags & 0xe0) !== 0) throw new Bad('unknown header flags set');
  for (let i = 0; i < 6; i++) z.byte();
  if ((flags & 4) !== 0) for (let n = z.byte() | (z.byte() << 8); n > 0; n--) z.byte();
  for (const flag of [8, 16]) if ((flags & flag) !== 0) while (z.byte() !== 0);
  if ((flags & 2) !== 0) {
    z.byte();
    z.byte();
  }
}
