/*
 * Doubles seen from inside: the two words of the bit pattern, mantissa and exponent, scaling by powers of two, neighbours.
 *
 * The cell is shared and little-endian (every supported runtime is). The sign and payload of a NaN are never read: engines
 * may change them at will, so a program that could see them would not run the same everywhere.
 */

const cell = new Float64Array(1);
const words = new Uint32Array(cell.buffer);

/** The largest integer `n` for which every integer up to `n` has its own double. */
export const MAX_SAFE: number = 9007199254740991;

/** The high word of a double: sign, exponent and the first 20 bits of the fraction, as an unsigned number. */
export function highWord(x: number): number {
  cell[0] = x;
  return words[1]!;
}

/** The low word of a double: the last 32 bits of the fraction, as an unsigned number. */
export function lowWord(x: number): number {
  cell[0] = x;
  return words[0]!;
}

/** The double with these two words. */
export function fromWords(high: number, low: number): number {
  words[1] = high;
  words[0] = low;
  return cell[0]!;
}

/** `x` with the low word of its bit pattern cleared. */
export function clearLow(x: number): number {
  cell[0] = x;
  words[0] = 0;
  return cell[0]!;
}

/** `x` with the last 27 bits of its bit pattern cleared, so that a product of two such numbers is exact. */
export function clear27(x: number): number {
  cell[0] = x;
  words[0] = words[0]! & 0xf8000000;
  return cell[0]!;
}

/** Whether the sign bit is set; a NaN counts as positive. */
export function isNegative(x: number): boolean {
  return x < 0 || (x === 0 && 1 / x < 0);
}

/** The magnitude of `x` with the sign of `y`. */
export function copySign(x: number, y: number): number {
  const magnitude = Math.abs(x);
  return isNegative(y) ? -magnitude : magnitude;
}

/** `2 ** e` for -1074 <= e <= 1023, exact. */
export function powerOfTwo(e: number): number {
  return e >= -1022 ? fromWords((e + 1023) << 20, 0) : fromWords(0x00100000, 0) * fromWords((e + 2045) << 20, 0);
}

/** `x * 2 ** e`, rounded once (half to even), as C's `ldexp`. `e` is any integer. */
export function scale(x: number, e: number): number {
  if (x === 0 || x !== x || x === Infinity || x === -Infinity) return x;
  if (e > 2100) e = 2100;
  else if (e < -2200) e = -2200;
  while (e > 1023) {
    x *= 8.98846567431158e307;
    e -= 1023;
  }
  if (e >= -1022) return x * powerOfTwo(e);
  // A step that is already inexact leaves at most a quarter of the least double for the last one: still rounded once.
  while (e < -1022) {
    x *= 2.004168360008973e-292; // 2 ** -969
    e += 969;
  }
  return x * powerOfTwo(e);
}

/** The exponent `e` for which `|x|` is in `[2 ** e, 2 ** (e + 1))`; `x` is finite and not zero. */
export function exponentOf(x: number): number {
  const e = (highWord(x) >>> 20) & 0x7ff;
  return e === 0 ? exponentOf(x * 18014398509481984) - 54 : e - 1023;
}

/** `x` as `[mantissa, exponent]` with `0.5 <= |mantissa| < 1`, as C's `frexp`; zeros, infinities and NaN with exponent 0. */
export function frexp(x: number): [mantissa: number, exponent: number] {
  if (x === 0 || x !== x || x === Infinity || x === -Infinity) return [x, 0];
  let e = (highWord(x) >>> 20) & 0x7ff;
  let shift = 0;
  if (e === 0) {
    x *= 18014398509481984;
    shift = 54;
    e = (highWord(x) >>> 20) & 0x7ff;
  }
  const high = highWord(x);
  return [fromWords((high & 0x800fffff) | 0x3fe00000, lowWord(x)), e - 1022 - shift];
}

/** A finite `x` as an integer of at most 53 bits with a sign, times `2 ** exponent`. */
export function integerParts(x: number): [integer: number, exponent: number] {
  const [mantissa, exponent] = frexp(x);
  return [mantissa * 9007199254740992, exponent - 53];
}

/** The double next to `x` in the direction of `y`, as C's `nextafter`. */
export function nextAfter(x: number, y: number): number {
  if (x !== x || y !== y) return NaN;
  if (x === y) return y;
  if (x === 0) return copySign(5e-324, y);
  cell[0] = x;
  if (y > x === x > 0) {
    words[0] = words[0]! + 1;
    if (words[0] === 0) words[1] = words[1]! + 1;
  } else {
    if (words[0] === 0) words[1] = words[1]! - 1;
    words[0] = words[0]! - 1;
  }
  return cell[0]!;
}

/** The value of the last bit of `x`, as Python's `math.ulp`. */
export function ulp(x: number): number {
  const a = Math.abs(x);
  if (a !== a || a === Infinity) return a;
  const above = nextAfter(a, Infinity);
  return above === Infinity ? a - nextAfter(a, 0) : above - a;
}
