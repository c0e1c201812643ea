/*
 * Python's int as an endless row of bits in two's complement: shifts, `&`, `|`, `^`, `~`, and the way to and from bytes.
 * Arithmetic is in integer.ts.
 */
import { MAX_SAFE } from './ieee.ts';
import { MAX_BITS, bitLength, normal, tooLarge } from './integer.ts';
import type { Int } from './integer.ts';
import { Raise } from './raised.ts';

const WORD = 4294967296;

/** `n << count`. */
export function shiftLeft(n: Int, count: Int): Int {
  if (count < 0) throw new Raise('ValueError', 'negative shift count');
  if (n === 0) return 0;
  if (typeof count !== 'number' && count >= 1n << 63n) throw new Raise('OverflowError', 'too many digits in integer');
  if (typeof count !== 'number' || bitLength(n) + count > MAX_BITS) throw tooLarge();
  if (typeof n === 'number' && count < 53) {
    const r = count < 31 ? n * (1 << count) : n * 2147483648 * (1 << (count - 31));
    if (r <= MAX_SAFE && r >= -MAX_SAFE) return r;
  }
  return normal(BigInt(n) << BigInt(count));
}

/** `n >> count`, rounding down. */
export function shiftRight(n: Int, count: Int): Int {
  if (count < 0) throw new Raise('ValueError', 'negative shift count');
  if (typeof n === 'number') {
    if (count > 53) return n < 0 ? -1 : 0;
    const by = Number(count);
    return Math.floor(by < 31 ? n / (1 << by) : n / 2147483648 / (1 << (by - 31)));
  }
  if (typeof count !== 'number' || count > 2 * MAX_BITS) return n < 0n ? -1 : 0;
  return normal(n >> BigInt(count));
}

// A number of 54 bits is two words: the high one signed, the low one not.

/** `a & b`. */
export function and(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    if ((a | 0) === a && (b | 0) === b) return a & b;
    return joined(Math.floor(a / WORD) & Math.floor(b / WORD), (a & b) >>> 0);
  }
  return normal(BigInt(a) & BigInt(b));
}

/** `a | b`. */
export function or(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    if ((a | 0) === a && (b | 0) === b) return a | b;
    return joined(Math.floor(a / WORD) | Math.floor(b / WORD), (a | b) >>> 0);
  }
  return normal(BigInt(a) | BigInt(b));
}

/** `a ^ b`. */
export function xor(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    if ((a | 0) === a && (b | 0) === b) return a ^ b;
    return joined(Math.floor(a / WORD) ^ Math.floor(b / WORD), (a ^ b) >>> 0);
  }
  return normal(BigInt(a) ^ BigInt(b));
}

/** The int of two words: -2 ** 53 is the one result that does not fit in a number. */
function joined(high: number, low: number): Int {
  const r = high * WORD + low;
  return r >= -MAX_SAFE ? r : BigInt(r);
}

/** `~n`. */
export function invert(n: Int): Int {
  return typeof n === 'number' && n < MAX_SAFE ? -1 - n : normal(-1n - BigInt(n));
}

/** `int.bit_count()`: the ones in the magnitude. */
export function bitCount(n: Int): number {
  if (typeof n === 'number') {
    const a = Math.abs(n);
    return ones(Math.floor(a / WORD)) + ones(a >>> 0);
  }
  const hex = (n < 0n ? -n : n).toString(16);
  let count = 0;
  for (let end = hex.length; end > 0; end -= 8) count += ones(Number('0x' + hex.slice(Math.max(end - 8, 0), end)));
  return count;
}

function ones(word: number): number {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** `int.to_bytes(length, order, signed=)`; the caller has looked at the length, which is not negative and within limits. */
export function toBytes(n: Int, length: number, little: boolean, signed: boolean): Uint8Array {
  if (n < 0 && !signed) throw new Raise('OverflowError', "can't convert negative int to unsigned");
  // Signed, n bytes hold -2 ** (8n - 1) up to 2 ** (8n - 1) - 1.
  const bits = signed ? bitLength(n < 0 ? invert(n) : n) + (n === 0 ? 0 : 1) : bitLength(n);
  if (bits > 8 * length) throw new Raise('OverflowError', 'int too big to convert');
  const bytes = new Uint8Array(length);
  if (typeof n === 'number') {
    let rest = n;
    for (let i = 0; i < length && rest !== 0; i++, rest = Math.floor(rest / 256)) {
      if (rest === -1) {
        bytes.fill(255, i);
        break;
      }
      bytes[i] = rest & 255;
    }
  } else {
    // The bytes that say something; beyond them, a negative number is all ones.
    const used = Math.ceil(bits / 8);
    if (n < 0n) bytes.fill(255, used);
    const hex = BigInt.asUintN(8 * used, n).toString(16);
    for (let i = 0, end = hex.length; end > 0; i++, end -= 2) {
      bytes[i] = nibble(hex.charCodeAt(end - 1)) + (end > 1 ? 16 * nibble(hex.charCodeAt(end - 2)) : 0);
    }
  }
  return little ? bytes : bytes.reverse();
}

function nibble(unit: number): number {
  return unit < 58 ? unit - 48 : unit - 87;
}

const HEX = '0123456789abcdef';

/** `int.from_bytes(bytes, order, signed=)`. */
export function fromBytes(bytes: Uint8Array, little: boolean, signed: boolean): Int {
  const n = bytes.length;
  const at = (i: number): number => bytes[little ? n - 1 - i : i]!;
  if (n <= 6) {
    let value = 0;
    for (let i = 0; i < n; i++) value = value * 256 + at(i);
    return signed && n > 0 && at(0) > 127 ? value - POWERS_256[n]! : value;
  }
  if (8 * n > MAX_BITS + 8) throw tooLarge();
  let hex = '0x';
  for (let i = 0; i < n; i++) {
    const byte = at(i);
    hex += HEX[byte >> 4]! + HEX[byte & 15]!;
  }
  const value = BigInt(hex);
  return normal(signed ? BigInt.asIntN(8 * n, value) : value);
}

const POWERS_256 = [1, 256, 65536, 16777216, 4294967296, 1099511627776, 281474976710656];
