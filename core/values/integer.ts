/*
 * Python's int: arithmetic on `Int`, a JavaScript number within +-(2^53 - 1), else a bigint.
 *
 * The form is canonical: every function here takes and gives normalised values, and zero is never `-0`. Results that would
 * be longer than `MAX_BITS` are refused before they are computed, from the sizes of the operands. What an operation costs
 * is answered by `intCost`; charging it is the caller's business. Shifts, bit operations and bytes are in bits.ts, text in
 * inttext.ts.
 */
import { grow, heap } from './heap.ts';
import { MAX_SAFE, exponentOf, powerOfTwo } from './ieee.ts';
import { Raise } from './raised.ts';

/** A Python int: a number if it fits in 53 bits and a sign, otherwise a bigint. */
export type Int = number | bigint;

/** The length of the longest int, in bits. */
export const MAX_BITS: number = 4 * 1024 * 1024;

const MAX_BIG = BigInt(MAX_SAFE);
/** Numbers below it in magnitude (or its negative) are too short for any limit to matter. */
const SHORT = 1n << 1000n;
const MEDIUM = 1n << 16384n;
/** Twice as many bits are more than any JavaScript engine's bigint has. */
const MOST_STEP = 1 << 29;
const MINUS_SHORT = -SHORT;

/** The canonical form of a bigint, the result of an operation. Long ones count for the memory limit. */
export function normal(n: bigint): Int {
  // One conversion, and then doubles are compared: they round to 2^53 or more what is more than MAX_SAFE.
  const d = Number(n);
  if (d <= MAX_SAFE && d >= -MAX_SAFE) return d;
  if (!(d < 1e300 && d > -1e300) && !isShort(n)) grow(roomFor(n) / 8);
  return n;
}

/** 2 ** 2 ** k, made at need. */
const POWERS: bigint[] = [];

/** The least power of two that is not below `n.bit_length()`, and not below 64; makes no number of the size of n. */
export function roomFor(n: bigint): number {
  for (let k = 6; ; k++) {
    const power = (POWERS[k] ??= 1n << BigInt(2 ** k));
    if (n < 0n ? n > -power : n < power) return 2 ** k;
  }
}

/** The canonical form of an integral double; the caller knows that it is finite. */
export function fromIntegral(x: number): Int {
  return x <= MAX_SAFE && x >= -MAX_SAFE ? x + 0 : BigInt(x);
}

function isShort(n: bigint): boolean {
  return n < SHORT && n > MINUS_SHORT;
}

/** What a result over `MAX_BITS` raises. */
export function tooLarge(): Raise {
  return new Raise('MemoryError', '');
}

/** What division by zero raises, of int, float and complex alike. */
export function divisionByZero(): Raise {
  return new Raise('ZeroDivisionError', 'division by zero');
}

/** `int.bit_length()`. */
export function bitLength(n: Int): number {
  if (typeof n === 'number') {
    const a = n < 0 ? -n : n;
    return a < 4294967296 ? 32 - Math.clz32(a) : 64 - Math.clz32(a / 4294967296);
  }
  let a = n < 0n ? -n : n;
  let below = 0;
  // Number() answers up to 1,024 bits; longer ones are shortened first. A shift that leaves nothing costs nothing.
  for (let step = a < MEDIUM ? 8192 : MOST_STEP; a >= SHORT; step >>= 1) {
    const rest = a >> BigInt(step);
    if (rest === 0n) continue;
    a = rest;
    below += step;
  }
  // Number() rounds: just below a power of two it may answer that power.
  const top = exponentOf(Number(a));
  return below + (a >> BigInt(top) === 0n ? top : top + 1);
}

/** `a + b`. */
export function add(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a + b;
    return r <= MAX_SAFE && r >= -MAX_SAFE ? r : BigInt(a) + BigInt(b);
  }
  return checked(BigInt(a) + BigInt(b));
}

/** `a - b`. */
export function subtract(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a - b;
    return r <= MAX_SAFE && r >= -MAX_SAFE ? r : BigInt(a) - BigInt(b);
  }
  return checked(BigInt(a) - BigInt(b));
}

/** `a * b`. */
export function multiply(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    // A product that the double cannot hold is rounded to 2^53 or more, so a small one is exact.
    const r = a * b;
    return r <= MAX_SAFE && r >= -MAX_SAFE ? r + 0 : BigInt(a) * BigInt(b);
  }
  const x = BigInt(a);
  const y = BigInt(b);
  if (!(isShort(x) && isShort(y)) && bitLength(a) + bitLength(b) > MAX_BITS) throw tooLarge();
  return normal(x * y);
}

/** A sum of two legal ints is at most one bit too long: small enough to look afterwards. */
function checked(n: bigint): Int {
  if (!isShort(n) && roomFor(n) > MAX_BITS) throw tooLarge();
  return normal(n);
}

/** `-n`. */
export function negate(n: Int): Int {
  return typeof n === 'number' ? 0 - n : -n;
}

/** `abs(n)`. */
export function absolute(n: Int): Int {
  return n < 0 ? negate(n) : n;
}

/** `a // b`. */
export function floorDivide(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    if (b === 0) throw divisionByZero();
    // The quotient's distance from the next integer, at least 1/b, is more than the double's rounding error.
    return Math.floor(a / b) + 0;
  }
  if (b === 0) throw divisionByZero();
  return quotient(BigInt(a), BigInt(b));
}

/** `a % b`, with the sign of `b`. */
export function modulo(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    if (b === 0) throw divisionByZero();
    const r = a % b;
    return (r !== 0 && r < 0 !== b < 0 ? r + b : r) + 0;
  }
  if (b === 0) throw divisionByZero();
  const y = BigInt(b);
  const r = BigInt(a) % y;
  return normal(r !== 0n && r < 0n !== y < 0n ? r + y : r);
}

/** `(a * b + c) % m` of numbers for 0 < m <= 2 ** 32: by halves of b, no step leaves the ints that a double holds. */
export function multiplyModulo(a: number, b: number, c: number, m: number): number {
  const x = reduced(a, m);
  const y = reduced(b, m);
  const high = Math.floor(y / 65536);
  const n = remainderBelow(x * high, m) * 65536 + x * (y - high * 65536);
  return reduced(remainderBelow(n, m) + reduced(c, m), m);
}

function reduced(n: number, m: number): number {
  if (n >= 0 && n < m) return n;
  const r = n % m;
  return r < 0 ? r + m : r + 0;
}

/** `n % m` for 0 <= n < 2 ** 49: the quotient's floor may be one off. */
function remainderBelow(n: number, m: number): number {
  const r = n - Math.floor(n / m) * m;
  return r < 0 ? r + m : r < m ? r : r - m;
}

/** `divmod(a, b)`. */
export function divmod(a: Int, b: Int): [quotient: Int, remainder: Int] {
  if (b === 0) throw divisionByZero();
  if (typeof a === 'number' && typeof b === 'number') return [floorDivide(a, b), modulo(a, b)];
  const x = BigInt(a);
  const y = BigInt(b);
  const q = x / y;
  const r = x - q * y;
  return r !== 0n && r < 0n !== y < 0n ? [normal(q - 1n), normal(r + y)] : [normal(q), normal(r)];
}

/** The quotient alone: where it is not rounded up it needs no remainder. */
function quotient(x: bigint, y: bigint): Int {
  const q = x / y;
  return x < 0n === y < 0n || q * y === x ? normal(q) : normal(q - 1n);
}

/** `base ** exponent` for an exponent that is not negative (with one, Python's result is a float: `floatPower`). */
export function power(base: Int, exponent: Int): Int {
  if (exponent === 0) return 1;
  if (base === 0 || base === 1) return base;
  if (base === -1) return bitAt0(exponent) ? -1 : 1;
  const bits = bitLength(base);
  // A base of n bits is at least 2 ** (n - 1) in magnitude.
  if (typeof exponent !== 'number' || (bits - 1) * exponent > MAX_BITS) throw tooLarge();
  if (typeof base === 'number' && bits * exponent <= 53) {
    let r = 1;
    for (let i = exponent; i > 0; i--) r *= base;
    return r;
  }
  if (base === 2) return checked(1n << BigInt(exponent));
  let square = BigInt(base);
  let result = 1n;
  for (let e = exponent; ;) {
    if (e % 2 === 1) result *= square;
    e = Math.floor(e / 2);
    if (e === 0) break;
    square *= square;
  }
  return checked(result);
}

function bitAt0(n: Int): boolean {
  return typeof n === 'number' ? n % 2 !== 0 : BigInt.asUintN(1, n) === 1n;
}

/** `pow(base, exponent, modulus)`; a negative exponent takes the inverse of the base. */
export function powerModulo(base: Int, exponent: Int, modulus: Int): Int {
  if (modulus === 0) throw new Raise('ValueError', 'pow() 3rd argument cannot be 0');
  const m = BigInt(absolute(modulus));
  let b = ((BigInt(base) % m) + m) % m;
  let e = BigInt(exponent);
  if (e < 0n) {
    b = inverse(b, m);
    e = -e;
  }
  let r = 1n % m;
  if (m < 67108864n && e <= MAX_BIG) {
    // Products of two numbers of 26 bits are exact doubles.
    const small = Number(m);
    let square = Number(b);
    let result = Number(r);
    for (let left = Number(e); left > 0; left = Math.floor(left / 2)) {
      if (left % 2 === 1) result = (result * square) % small;
      square = (square * square) % small;
    }
    r = BigInt(result);
  } else {
    // From the top bit down, so that only one number grows to the square of the modulus.
    const bits = e.toString(2);
    for (let i = 0; i < bits.length; i++) {
      r = (r * r) % m;
      if (bits.charCodeAt(i) === 49) r = (r * b) % m;
    }
  }
  return normal(modulus < 0 && r !== 0n ? r - m : r);
}

/** The `x` in `[0, m)` with `x * a % m == 1 % m`. */
function inverse(a: bigint, m: bigint): bigint {
  let [x, next] = [0n, 1n];
  let [g, r] = [m, a];
  while (r !== 0n) {
    const q = g / r;
    [g, r] = [r, g - q * r];
    [x, next] = [next, x - q * next];
  }
  if (g !== 1n) throw new Raise('ValueError', 'base is not invertible for the given modulus');
  return x < 0n ? x + m : x % m;
}

/** `float(n)`, correctly rounded. */
export function toFloat(n: Int): number {
  if (typeof n === 'number') return n;
  const x = Number(n);
  if (x === Infinity || x === -Infinity) throw new Raise('OverflowError', 'int too large to convert to float');
  return x;
}

/** `a / b`, the double nearest to the true quotient. */
export function trueDivide(a: Int, b: Int): number {
  if (b === 0) throw divisionByZero();
  if (typeof a === 'number' && typeof b === 'number') return a / b;
  const negative = a < 0 !== b < 0;
  const x = nearestQuotient(BigInt(absolute(a)), BigInt(absolute(b)));
  if (x === Infinity) throw new Raise('OverflowError', 'integer division result too large for a float');
  return negative ? -x : x;
}

/** The double nearest to `a / b` (half to even), `Infinity` if that is out of range; `a >= 0`, `b > 0`. */
function nearestQuotient(a: bigint, b: bigint): number {
  if (a === 0n) return 0;
  // The quotient lies in (2 ** (top - 1), 2 ** (top + 1)); keep at least 55 bits, but nothing below 2 ** -1076.
  const top = bitLength(normal(a)) - bitLength(normal(b));
  if (top > 1025) return Infinity;
  if (top < -1080) return 0;
  const last = Math.max(top - 56, -1076);
  const x = last < 0 ? a << BigInt(-last) : a;
  const y = last > 0 ? b << BigInt(last) : b;
  return nearest(x / y, last, x % y !== 0n);
}

/** The double nearest to `n * 2 ** exponent` (half to even); `more` says that the true value is a little above. `n >= 0`. */
export function nearest(n: bigint, exponent: number, more: boolean): number {
  if (n === 0n) return 0;
  const bits = bitLength(normal(n));
  if (bits + exponent > 1024) return Infinity;
  // The place of the last bit of the double: 53 bits, or the end of the subnormal range.
  const drop = Math.max(bits - 53, -1074 - exponent);
  if (drop <= 0) return exact(Number(n), exponent);
  if (drop > bits + 1) return 0;
  const cut = BigInt(drop);
  let kept = n >> cut;
  const rest = n - (kept << cut);
  const half = 1n << (cut - 1n);
  if (rest > half || (rest === half && (more || (kept & 1n) === 1n))) kept += 1n;
  return exact(Number(kept), exponent + drop);
}

/** `x * 2 ** e` where the product is a double or overflows. */
function exact(x: number, e: number): number {
  for (; e < -1000; e += 1000) x *= 9.332636185032189e-302; // 2 ** -1000
  for (; e > 1000; e -= 1000) x *= 1.0715086071862673e301;
  return x * powerOfTwo(e);
}

/** -1, 0 or 1 as `a` is less than, equal to or greater than `b`. Comparing a number with a bigint is exact in JavaScript. */
export function compareInt(a: Int, b: Int): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An int against a float by their exact values, as Python compares them: -1, 0, 1, or NaN if the float is NaN. */
export function compareIntFloat(a: Int, b: number): number {
  return a < b ? -1 : a > b ? 1 : b !== b ? NaN : 0;
}

/** `round(n, digits)`: half to even at a power of ten; digits that are not negative change nothing. */
export function roundInt(n: Int, digits: Int): Int {
  if (digits >= 0) return n;
  // From here on 10 ** k has more digits than twice |n|, and everything rounds to zero.
  const k = -Number(digits);
  if (k > bitLength(n) * 0.30103 + 2) return 0;
  const unit = power(10, k);
  const [q, r] = divmod(n, unit);
  const c = compareInt(multiply(2, r), unit);
  return multiply(c > 0 || (c === 0 && bitAt0(q)) ? add(q, 1) : q, unit);
}

/** `math.gcd(a, b)`. */
export function gcd(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    let x = Math.abs(a);
    let y = Math.abs(b);
    while (y !== 0) [x, y] = [y, x % y];
    return x;
  }
  let x = BigInt(absolute(a));
  let y = BigInt(absolute(b));
  if (x < y) [x, y] = [y, x];
  while (y > MAX_BIG) {
    // Lehmer's step: run Euclid on the leading 52 bits as long as the quotients are surely those of the whole numbers.
    const shift = BigInt(Math.max(bitLength(x) - 52, 0));
    let p = Number(x >> shift);
    let q = Number(y >> shift);
    let [A, B, C, D] = [1, 0, 0, 1];
    while (q + C > 0 && q + D > 0) {
      const t = Math.floor((p + A) / (q + C));
      if (t !== Math.floor((p + B) / (q + D))) break;
      const nextC = A - t * C;
      const nextD = B - t * D;
      if (Math.abs(nextC) > 67108864 || Math.abs(nextD) > 67108864) break;
      [A, B, C, D] = [C, D, nextC, nextD];
      [p, q] = [q, p - t * q];
    }
    if (B === 0) [x, y] = [y, x % y];
    else [x, y] = [BigInt(A) * x + BigInt(B) * y, BigInt(C) * x + BigInt(D) * y];
  }
  return y === 0n ? normal(x) : gcd(Number(x % y), Number(y));
}

/** `math.isqrt(n)`: the largest integer whose square is at most `n`. */
export function integerRoot(n: Int): Int {
  if (n < 0) throw new Raise('ValueError', 'isqrt() argument must be nonnegative');
  if (typeof n === 'number') {
    const r = Math.floor(Math.sqrt(n));
    return r * r > n ? r - 1 : r;
  }
  // Newton's method from a root of the leading bits, doubling the good digits at each step (CPython's _approximate_isqrt).
  const c = Math.floor((bitLength(n) - 1) / 2);
  let a = 1n;
  let d = 0;
  for (let s = 31 - Math.clz32(c); s >= 0; s--) {
    const e = d;
    d = c >> s;
    a = (a << BigInt(d - e - 1)) + (n >> BigInt(2 * c - e - d + 1)) / a;
  }
  return normal(a * a > n ? a - 1n : a);
}

/** The operations that `intCost` knows, by the symbol or the name of the function. */
type IntOperation =
  | '+'
  | '-'
  | '*'
  | '/'
  | '//'
  | '%'
  | 'divmod'
  | '**'
  | '<<'
  | '>>'
  | '&'
  | '|'
  | '^'
  | '~'
  | 'compare'
  | 'hash'
  | 'decimal'
  | 'power of two base'
  | 'gcd'
  | 'isqrt';

/** A longer int lies on memory pages of its own, which the engine asks for anew each time. */
const LARGE = 2048;

/** What making a number of n limbs costs above all else. */
function paging(n: number): number {
  return n > LARGE ? (n - LARGE) / 2 : 0;
}

/** The size of an int; of a long one roughly, as looking for its length takes as long as adding to it. */
function limbs(n: Int): number {
  if (typeof n === 'number') return 1;
  if (isShort(n)) return 4;
  const room = roomFor(n) / 64;
  return room > LARGE ? (room / 4) * 3 : Math.ceil(bitLength(n) / 64);
}

/**
 * The ticks that an operation on these ints costs, from their sizes alone: a tick pays for 64 steps over 64-bit limbs, so
 * that operands of a few limbs are free; dividing, and passes that make a new number, cost more for each limb. `b` is 0 for operations of one operand, the modulus for `gcd`-like ones.
 */
export function intCost(a: Int, b: Int, op: IntOperation): number {
  if (typeof a === 'number' && typeof b === 'number' && op !== '**' && op !== '<<') return 0;
  const n = limbs(a);
  const m = limbs(b);
  switch (op) {
    case '*':
      return Math.floor((n * m) / 64 + (n + m) / 16 + paging(n + m));
    case '//':
    case '%':
    case 'divmod':
      return Math.floor((m * Math.max(n - m + 1, 1) + n * 8) / 32 + paging(n));
    case '**': {
      // The last squaring costs a third of all; results over the limit are refused before they cost anything.
      const bits = bitLength(a) * Number(b);
      const size = bits > 0 && bits <= 2 * MAX_BITS ? bits / 64 : 0;
      return size === 0 ? Math.floor(n / 16 + paging(n)) : Math.floor((size * size) / 64);
    }
    case '<<': {
      const bits = bitLength(a) + Number(b);
      return bits <= MAX_BITS ? Math.floor(bits / 1024 + paging(bits / 64)) : 0;
    }
    case 'decimal':
    case 'isqrt':
      return Math.floor((n * n) / 64);
    case 'gcd':
      // Lehmer's steps take 26 bits off both numbers each, with six bigints made by each step.
      return Math.floor((n + m) * Math.min(n, m) * (10 / 16));
    default:
      return Math.floor((n + m) / 16 + paging(Math.max(n, m)));
  }
}

/** `a + b`, paid for: what counts on from an int that a program gave. */
export function addPaid(a: Int, b: Int): Int {
  if (typeof a === 'bigint' || typeof b === 'bigint') heap.charge(intCost(a, b, '+'));
  return add(a, b);
}

/** The ticks of telling which of two ints is greater. */
export function compareCost(a: bigint, b: bigint): number {
  return isShort(a) || isShort(b) ? 0 : Math.min(roomFor(a), roomFor(b)) >>> 12;
}

/** The ticks that `pow(base, exponent, modulus)` costs. */
export function powerModuloCost(base: Int, exponent: Int, modulus: Int): number {
  const m = limbs(modulus);
  return Math.floor((limbs(base) * m + bitLength(exponent) * (8 + 3 * m * m)) / 16);
}
