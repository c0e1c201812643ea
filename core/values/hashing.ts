/*
 * The hashes that CPython gives to numbers and to tuples and frozensets, on 64 bits.
 *
 * Numbers are reduced modulo the prime 2^61 - 1, so that equal numbers of any type have equal hashes. A hash is an `Int` in
 * [-2^63, 2^63); -1 is never one. Tuples mix the hashes of their elements in 64-bit words, kept as two halves of 32 bits:
 * bigints would cost ten times as much.
 */
import { integerParts } from './ieee.ts';
import { normal } from './integer.ts';
import type { Int } from './integer.ts';

const PRIME = 0x1fffffffffffffffn;

/** `hash(n)` of an int. */
export function hashInt(n: Int): Int {
  if (typeof n === 'number') return n === -1 ? -2 : n;
  const h = n % PRIME;
  return h === -1n ? -2 : normal(h);
}

/** `hash(x)` of a float that is no NaN. */
export function hashFloat(x: number): Int {
  if (x - x !== 0) return x > 0 ? 314159 : -314159;
  if (x === Math.floor(x)) return hashInt(x <= 9007199254740991 && x >= -9007199254740991 ? x + 0 : BigInt(x));
  // m * 2 ** e, where 2 ** 61 is 1: a rotation of 61 bits.
  const [m, e] = integerParts(Math.abs(x));
  const shift = BigInt(((e % 61) + 61) % 61);
  const wide = BigInt(m) << shift;
  const h = ((wide & PRIME) + (wide >> 61n)) % PRIME;
  return x < 0 ? (h === 1n ? -2 : normal(-h)) : normal(h);
}

/** `hash(complex(real, imag))`. */
export function hashComplex(real: number, imag: number): Int {
  const h = BigInt.asIntN(64, BigInt(hashFloat(real)) + 1000003n * BigInt(hashFloat(imag)));
  return h === -1n ? -2 : normal(h);
}

/** The lower 32 bits of a hash, unsigned. */
export function lowHalf(h: Int): number {
  return typeof h === 'number' ? h >>> 0 : Number(BigInt.asUintN(32, h));
}

/** The upper 32 bits of a hash, unsigned. */
export function highHalf(h: Int): number {
  return typeof h === 'number' ? Math.floor(h / 4294967296) >>> 0 : Number(BigInt.asUintN(32, h >> 32n));
}

/** The hash with these two halves. */
export function fromHalves(high: number, low: number): Int {
  const signed = high | 0;
  if (signed >= -2097152 && signed < 2097152) {
    const h = signed * 4294967296 + (low >>> 0);
    if (h >= -9007199254740991) return h;
  }
  return (BigInt(signed) << 32n) | BigInt(low >>> 0);
}

/** The upper half of the product of two words without a sign, in signed arithmetic of 32 bits: no number leaves the small ints. */
function multiplyHigh(a: number, b: number): number {
  const al = a & 0xffff;
  const ah = a >>> 16;
  const bl = b & 0xffff;
  const bh = b >>> 16;
  const x = Math.imul(ah, bl);
  const y = Math.imul(al, bh);
  const middle = (Math.imul(al, bl) >>> 16) + (x & 0xffff) + (y & 0xffff);
  return (Math.imul(ah, bh) + (x >>> 16) + (y >>> 16) + (middle >>> 16)) | 0;
}

/**
 * The hash of a tuple, from those of its elements in order (xxHash, as in CPython since 3.8):
 *
 *     const h = new TupleHash(); for (const element of tuple) h.add(hash(element)); h.finish(tuple.length)
 */
export class TupleHash {
  /** The halves of the state, signed, and after `close` those of the hash. */
  high: number = 0x27d4eb2f;
  low: number = 0x165667c5;

  /** Takes in the hash of the next element. */
  add(h: Int): void {
    this.addHalves(highHalf(h), lowHalf(h));
  }

  /** Takes in the hash of the next element, as two halves. */
  addHalves(high: number, low: number): void {
    // state += h * 0xc2b2ae3d27d4eb4f
    this.turn(
      Math.imul(low, 0x27d4eb4f),
      multiplyHigh(low, 0x27d4eb4f) + Math.imul(high, 0x27d4eb4f) + Math.imul(low, 0xc2b2ae3d),
    );
  }

  /** The same for a hash of less than 16 bits. */
  addSmall(h: number): void {
    const high = (Math.imul(h, 0x27d4) + (Math.imul(h, 0xeb4f) >>> 16)) >>> 16;
    this.turn(Math.imul(h, 0x27d4eb4f), high + Math.imul(h, 0xc2b2ae3d));
  }

  /** Adds a product to the state, rotates that left by 31 bits and multiplies it by 0x9e3779b185ebca87. */
  private turn(product: number, high: number): void {
    const l = (product + this.low) | 0;
    const h = (high + this.high + (l >>> 0 < product >>> 0 ? 1 : 0)) | 0;
    const rl = (l << 31) | (h >>> 1);
    const rh = (h << 31) | (l >>> 1);
    this.low = Math.imul(rl, 0x85ebca87);
    this.high = (multiplyHigh(rl, 0x85ebca87) + Math.imul(rh, 0x85ebca87) + Math.imul(rl, 0x9e3779b1)) | 0;
  }

  /** The hash of the tuple of `length` elements, all of them taken in. */
  finish(length: number): Int {
    this.close(length);
    return fromHalves(this.high, this.low);
  }

  /** The same, leaving the hash in `high` and `low`. */
  close(length: number): void {
    // state += length ^ (0x27d4eb2f165667c5 ^ 3527539), where no length has more than 32 bits.
    const more = length ^ 0x165667c5 ^ 3527539;
    const low = (this.low + more) | 0;
    this.high = (this.high + 0x27d4eb2f + (low >>> 0 < more >>> 0 ? 1 : 0)) | 0;
    this.low = low;
    if (low === -1 && this.high === -1) {
      this.high = 0;
      this.low = 1546275796;
    }
  }
}

/**
 * The hash of a frozenset, from those of its elements in any order:
 *
 *     const h = new FrozensetHash(); for (const element of set) h.add(high, low); h.close(set.size)
 */
export class FrozensetHash {
  /** The halves of the state, signed, and after `close` those of the hash. */
  high: number = 0;
  low: number = 0;

  /** Takes in the hash of an element, as two halves: state ^= (h ^ 89869747 ^ (h << 16)) * 3644798167. */
  add(high: number, low: number): void {
    const l = low ^ 89869747 ^ (low << 16);
    const h = high ^ ((high << 16) | (low >>> 16));
    this.low ^= Math.imul(l, 3644798167);
    this.high ^= multiplyHigh(l, 3644798167) + Math.imul(h, 3644798167);
  }

  /** Leaves the hash of the set of `size` elements, all of them taken in, in `high` and `low`. */
  close(size: number): void {
    let l = this.low ^ Math.imul(size + 1, 1927868237);
    let h = this.high ^ multiplyHigh(size + 1, 1927868237);
    l ^= ((l >>> 11) | (h << 21)) ^ ((l >>> 25) | (h << 7));
    h ^= (h >>> 11) ^ (h >>> 25);
    const product = Math.imul(l, 69069);
    this.low = (product + 907133923) | 0;
    this.high = (multiplyHigh(l, 69069) + Math.imul(h, 69069) + (this.low >>> 0 < product >>> 0 ? 1 : 0)) | 0;
    if (this.low === -1 && this.high === -1) {
      this.high = 0;
      this.low = 590923713;
    }
  }
}
