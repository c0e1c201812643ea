/**
 * Decompressing: RFC 1951 (deflate) with the wrappings of RFC 1950 (zlib) and RFC 1952 (gzip). A stream may come in pieces of
 * any size: what a piece ends in the middle of is kept and read again with the next one, and all else is never read twice.
 */
import { PyNative, allocate, builtinClass, kind } from '../../values/mod.ts';
import type { PyClass } from '../../values/mod.ts';
import { crc32 } from './binascii.ts';
import { Bad, DISTANCES, DISTANCE_BITS, LENGTHS, LENGTH_BITS, QUICK, fixedCodes, huffman, tablesOf } from './codes.ts';
import type { Codes, Huffman } from './codes.ts';

/** Around the compressed data: nothing, a zlib or gzip head and tail, or one of these two by what the data begins with. */
export type Wrap = 'raw' | 'zlib' | 'gzip' | 'auto';

interface Inflated {
  readonly output: Uint8Array;
  /** Input behind the end of the stream, or after what the allowed output needed. */
  readonly tail: Uint8Array;
  readonly state: 'done' | 'more' | 'full';
}

/** Adler-32 of bytes, going on from `value`. */
export function adler32(bytes: Uint8Array, value: number): number {
  let a = value & 0xffff;
  let b = value >>> 16;
  for (let i = 0; i < bytes.length;) {
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

const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]; // prettier-ignore

/** Matches reach so far back. */
const WINDOW = 32768;
/** What is kept of the output between two pieces is shorter. */
const KEPT = 2 * WINDOW;
/** What reading the codes of a block costs, in steps. */
const CODES = 1024;

const NOTHING: Uint8Array = new Uint8Array(0);

/** Thrown where the input ends too early, or the output is as long as allowed. */
class Stop {
  readonly state: 'more' | 'full';
  constructor(state: 'more' | 'full') {
    this.state = state;
  }
}

const PHASES = ['head', 'block', 'stored', 'codes', 'tail', 'done', 'bad'] as const;
type Phase = (typeof PHASES)[number];
const WRAPS = ['raw', 'zlib', 'gzip', 'auto'] as const;

export function isWrap(v: unknown): v is Wrap {
  return WRAPS.includes(v as Wrap);
}

export const INFLATER: PyClass = builtinClass('zlib._Inflater');

/**
 * A stream that is being decompressed. Between two pieces its fields say all, so that they can be saved. A phase has no effect
 * before it is past the last byte that it needs: where the input ends, `rest` is what has to be read again.
 */
export class Inflater extends PyNative {
  wrap: string;
  phase: Phase = 'head';
  /** What is wrong with the stream, in phase `bad`. */
  wrong = '';
  /** Whether the block is the last one. */
  last = false;
  bits = 0;
  held = 0;
  /** Bytes to come of a stored block, or of a match that lies `distance` back; in the head the bits of its largest window, 0: any. */
  left = 0;
  distance = 0;
  /** A byte that was read and had no room; -1 for none. */
  literal = -1;
  /** Lengths of the block's codes, of which `literals` are for literals and lengths; none in a block of fixed codes. */
  lengths: Uint8Array = NOTHING;
  literals = 0;
  /** Checksum and length of all output. */
  sum = 0;
  total = 0;
  dictionary: Uint8Array;
  rest: Uint8Array = NOTHING;

  private input: Uint8Array = NOTHING;
  private at = 0;
  private keptAt = 0;
  private keptBits = 0;
  private keptHeld = 0;
  private tables: Codes | null = null;
  private output: Uint8Array = NOTHING;
  private n = 0;
  private summed = 0;
  /** Where the output of a piece begins, and where it has to end. */
  private start = 0;
  private most = 0;
  private spend: (steps: number) => void = () => {};

  constructor(wrap: Wrap, dictionary: Uint8Array = NOTHING, window = 0) {
    super();
    this.wrap = wrap;
    this.left = window;
    this.dictionary = dictionary;
    allocate(WINDOW >> 3);
    if (wrap === 'raw') this.window = dictionary.subarray(-WINDOW);
  }
  get cls(): PyClass {
    return INFLATER;
  }

  /** The output that a match may lie in. */
  get window(): Uint8Array {
    return this.output.subarray(Math.max(0, this.n - WINDOW), this.n);
  }
  set window(bytes: Uint8Array) {
    this.output = bytes.slice();
    this.n = this.summed = bytes.length;
  }

  /**
   * Goes on with a piece of the stream, up to `most` bytes of output. Answers a text if the data is bad. `spend` is told of work
   * that takes more than its share of the input and the output.
   */
  step(piece: Uint8Array, most: number, spend: (steps: number) => void): Inflated | string {
    this.start = this.n;
    this.input = this.rest.length === 0 ? piece : concatenation([this.rest, piece]);
    this.rest = NOTHING;
    this.at = 0;
    this.most = this.start + most;
    this.spend = spend;
    this.keep();
    const state = this.run();
    if (state === 'bad') return this.wrong;
    this.summing();
    const output = this.output.slice(this.start, this.n);
    if (this.n >= KEPT) this.window = this.window;
    const tail = this.input.subarray(this.at);
    this.input = NOTHING;
    if (state !== 'more') return { output, tail, state };
    this.rest = tail.slice();
    return { output, tail: NOTHING, state };
  }

  /** The same stream, to go on with another way. */
  copy(): Inflater {
    const other = new Inflater('raw', this.dictionary);
    for (const name of Object.keys(FIELDS) as (keyof typeof FIELDS)[]) Object.assign(other, { [name]: this[name] });
    return other;
  }

  private run(): 'done' | 'more' | 'full' | 'bad' {
    try {
      for (;;) {
        switch (this.phase) {
          case 'head': this.head(); break;
          case 'block': this.block(); break;
          case 'stored': this.stored(); break;
          case 'codes': this.codes(); break;
          case 'tail': this.tail(); break;
          default: return this.phase;
        } // prettier-ignore
        this.keep();
      }
    } catch (e) {
      if (e instanceof Bad) {
        this.phase = 'bad';
        this.wrong = e.message;
        return 'bad';
      }
      if (!(e instanceof Stop)) throw e;
      if (e.state === 'more') {
        this.at = this.keptAt;
        this.bits = this.keptBits;
        this.held = this.keptHeld;
      }
      this.giveBack();
      return e.state;
    }
  }

  /** What was read until here is not read again. */
  private keep(): void {
    this.keptAt = this.at;
    this.keptBits = this.bits;
    this.keptHeld = this.held;
  }

  /** Whole bytes that are held go back to the input. */
  private giveBack(): void {
    this.at -= this.held >> 3;
    this.held &= 7;
    this.bits &= (1 << this.held) - 1;
  }

  private byte(): number {
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

  /** What comes next begins at a byte. */
  private align(): void {
    this.giveBack();
    this.bits = 0;
    this.held = 0;
  }

  private symbol(h: Huffman): number {
    while (this.held < 15 && this.at < this.input.length) {
      this.bits |= this.input[this.at++]! << this.held;
      this.held += 8;
    }
    const entry = h.quick[this.bits & ((1 << QUICK) - 1)]!;
    const length = entry & 15;
    if (entry !== 0 && length <= this.held) {
      this.bits >>>= length;
      this.held -= length;
      return entry >> 4;
    }
    let code = 0;
    let first = 0;
    let index = 0;
    for (let n = 1; n < 16; n++) {
      code |= this.take(1);
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
    const size = Math.max(this.output.length * 2, this.n + n, 256);
    const next = new Uint8Array(size);
    next.set(this.output.subarray(0, this.n));
    this.output = next;
  }

  /** Adds the output since the last time to the checksum. */
  private summing(): void {
    const fresh = this.output.subarray(this.summed, this.n);
    this.summed = this.n;
    this.total += fresh.length;
    if (this.wrap === 'zlib') this.sum = adler32(fresh, this.sum);
    else if (this.wrap === 'gzip') this.sum = crc32(fresh, this.sum);
  }

  private head(): void {
    const wrap = this.wrap === 'auto' ? (this.byte() === 0x1f ? 'gzip' : 'zlib') : this.wrap;
    this.at = this.keptAt;
    if (wrap === 'zlib') this.zlibHead();
    else if (wrap === 'gzip') this.gzipHead();
    this.wrap = wrap;
    this.sum = wrap === 'zlib' ? 1 : 0;
    this.left = 0;
    this.phase = 'block';
  }

  private zlibHead(): void {
    const a = this.byte();
    const b = this.byte();
    if (((a << 8) | b) % 31 !== 0) throw new Bad('incorrect header check');
    if ((a & 15) !== 8) throw new Bad('unknown compression method');
    const window = (a >> 4) + 8;
    if (window > 15 || (this.left > 0 && window > this.left)) throw new Bad('invalid window size');
    if ((b & 32) === 0) return;
    const id = this.big();
    if (this.dictionary.length === 0) throw new Bad('need dictionary');
    if (id !== adler32(this.dictionary, 1)) throw new Bad('wrong dictionary');
    this.window = this.dictionary.subarray(-WINDOW);
    this.start = this.n;
    this.most += this.n;
  }

  private gzipHead(): void {
    const start = this.at;
    // Bytes are looked at in pairs: a lone one is a stream cut short.
    const mark = (this.byte() << 8) | this.byte();
    if (mark !== 0x1f8b) throw new Bad('incorrect header check');
    const method = this.byte();
    const flags = this.byte();
    if (method !== 8) throw new Bad('unknown compression method');
    if ((flags & 0xe0) !== 0) throw new Bad('unknown header flags set');
    for (let i = 0; i < 6; i++) this.byte();
    if ((flags & 4) !== 0) for (let n = this.byte() | (this.byte() << 8); n > 0; n--) this.byte();
    for (const flag of [8, 16]) if ((flags & flag) !== 0) while (this.byte() !== 0);
    if ((flags & 2) === 0) return;
    const sum = crc32(this.input.subarray(start, this.at), 0) & 0xffff;
    if ((this.byte() | (this.byte() << 8)) !== sum) throw new Bad('header crc mismatch');
  }

  /** Four bytes, the greatest first. */
  private big(): number {
    return ((this.byte() << 24) | (this.byte() << 16) | (this.byte() << 8) | this.byte()) >>> 0;
  }

  private little(): number {
    return (this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24)) >>> 0;
  }

  private block(): void {
    const last = this.take(1) === 1;
    const type = this.take(2);
    if (type === 0) {
      this.align();
      const n = this.byte() | (this.byte() << 8);
      const check = this.byte() | (this.byte() << 8);
      if (n !== (~check & 0xffff)) throw new Bad('invalid stored block lengths');
      this.left = n;
    } else if (type === 1) {
      this.tables = fixedCodes();
      this.lengths = NOTHING;
    } else if (type === 2) this.dynamic();
    else throw new Bad('invalid block type');
    this.last = last;
    this.phase = type === 0 ? 'stored' : 'codes';
  }

  private dynamic(): void {
    const literals = this.take(5) + 257;
    const distances = this.take(5) + 1;
    const sizes = this.take(4) + 4;
    if (literals > 286 || distances > 30) throw new Bad('too many length or distance symbols');
    this.spend(CODES);
    const lengths = new Uint8Array(19);
    for (let i = 0; i < sizes; i++) lengths[ORDER[i]!] = this.take(3);
    const first = huffman(lengths);
    if (first.left !== 0) throw new Bad('invalid code lengths set');
    const all = new Uint8Array(literals + distances);
    for (let n = 0; n < all.length;) {
      const s = this.symbol(first);
      if (s < 0) throw new Bad('invalid code lengths set');
      if (s < 16) {
        all[n++] = s;
        continue;
      }
      if (s === 16 && n === 0) throw new Bad('invalid bit length repeat');
      const v = s === 16 ? all[n - 1]! : 0;
      const repeat = s === 16 ? 3 + this.take(2) : s === 17 ? 3 + this.take(3) : 11 + this.take(7);
      if (n + repeat > all.length) throw new Bad('invalid bit length repeat');
      all.fill(v, n, n + repeat);
      n += repeat;
    }
    if (all[256] === 0) throw new Bad('invalid code -- missing end-of-block');
    this.tables = tablesOf(all, literals);
    this.lengths = all;
    this.literals = literals;
  }

  private stored(): void {
    while (this.left > 0) {
      const n = Math.min(this.left, this.input.length - this.at, this.most - this.n);
      if (n === 0) throw new Stop(this.n >= this.most ? 'full' : 'more');
      this.room(n);
      this.output.set(this.input.subarray(this.at, this.at + n), this.n);
      this.n += n;
      this.at += n;
      this.left -= n;
      this.keep();
    }
    this.phase = this.last ? 'tail' : 'block';
  }

  private codes(): void {
    if (this.literal >= 0) {
      this.put(this.literal);
      this.literal = -1;
    }
    if (this.left > 0) this.match();
    this.tables ??= this.lengths.length === 0 ? fixedCodes() : tablesOf(this.lengths, this.literals);
    const [literals, distances] = this.tables;
    for (;;) {
      const s = this.symbol(literals);
      if (s < 0 || s > 285) throw new Bad('invalid literal/length code');
      if (s < 256) {
        if (this.n >= this.most) {
          this.literal = s;
          throw new Stop('full');
        }
        this.put(s);
      } else if (s === 256) {
        this.phase = this.last ? 'tail' : 'block';
        return;
      } else {
        const length = LENGTHS[s - 257]! + this.take(LENGTH_BITS[s - 257]!);
        const d = this.symbol(distances);
        if (d < 0 || d > 29) throw new Bad('invalid distance code');
        const distance = DISTANCES[d]! + this.take(DISTANCE_BITS[d]!);
        if (distance > this.n) throw new Bad('invalid distance too far back');
        this.left = length;
        this.distance = distance;
        this.match();
      }
      this.keep();
    }
  }

  private put(byte: number): void {
    if (this.n >= this.most) throw new Stop('full');
    this.room(1);
    this.output[this.n++] = byte;
  }

  /** What is left of a match, as far as there is room. */
  private match(): void {
    const n = Math.min(this.left, this.most - this.n);
    this.room(n);
    const { output, distance } = this;
    for (let to = this.n, end = to + n; to < end; to++) output[to] = output[to - distance]!;
    this.n += n;
    this.left -= n;
    if (this.left > 0) throw new Stop('full');
  }

  private tail(): void {
    this.align();
    this.summing();
    if (this.wrap === 'zlib') {
      if (this.big() !== this.sum) throw new Bad('incorrect data check');
    } else if (this.wrap === 'gzip') {
      if (this.little() !== this.sum) throw new Bad('incorrect data check');
      if (this.little() !== this.total % 2 ** 32) throw new Bad('incorrect length check');
    }
    this.phase = 'done';
  }
}

export function concatenation(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((n, part) => n + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** What a stream is between two pieces. */
const FIELDS = {
  wrap: 'text', phase: 'text', wrong: 'text', last: 'flag', bits: 'count', held: 'count', left: 'count', distance: 'count',
  literal: 'count', lengths: 'bytes', literals: 'count', sum: 'count', total: 'count', dictionary: 'bytes', rest: 'bytes',
  window: 'bytes',
} as const; // prettier-ignore

kind('zlib.inflater', Inflater, () => new Inflater('zlib'), FIELDS, isSound);

/** Whether fields are those of a stream between two pieces. */
function isSound(z: Inflater): boolean {
  if (!PHASES.includes(z.phase) || !isWrap(z.wrap)) return false;
  if (z.held < 0 || z.held > 7 || z.bits < 0 || z.bits >> z.held !== 0) return false;
  if (z.literal < -1 || z.literal > 255 || z.left < 0 || z.total < 0 || z.sum < 0 || z.sum >= 2 ** 32) return false;
  const reach = z.window.length;
  if (reach > WINDOW || (z.phase === 'codes' ? z.left > 258 || (z.left > 0 && z.distance < 1) : z.left > 65535))
    return false;
  if (z.distance < 0 || z.distance > WINDOW || (z.left > 0 && z.phase === 'codes' && z.distance > reach)) return false;
  if (z.lengths.length === 0) return true;
  if (z.literals < 257 || z.literals > 286 || z.lengths.length <= z.literals || z.lengths.length > z.literals + 30)
    return false;
  if (z.lengths.some((n) => n > 15)) return false;
  try {
    tablesOf(z.lengths, z.literals);
    return true;
  } catch (e) {
    if (e instanceof Bad) return false;
    throw e;
  }
}
