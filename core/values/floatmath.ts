/** Exact operations on doubles for the math module: neighbours, scaling, sums rounded once. */
import { copySign, integerParts } from './ieee.ts';
export { frexp, ulp } from './ieee.ts';
import { nearest } from './integer.ts';
import { Raise } from './raised.ts';

const cell = new DataView(new ArrayBuffer(8));

/** C's fmod. */
export function moduloOfC(x: number, y: number): number {
  const r = x % y;
  if (Number.isNaN(r) && !Number.isNaN(x) && !Number.isNaN(y)) throw new Raise('ValueError', 'math domain error');
  return r;
}

/** The double `steps` places after x towards y. */
export function nextAfter(x: number, y: number, steps: bigint): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (steps === 0n) return x;
  if (x === y) return y;
  // Doubles in order are integers in order, negative ones counted down from -0.
  const from = place(x);
  const to = place(y);
  const at = to > from ? (from + steps > to ? to : from + steps) : from - steps < to ? to : from - steps;
  if (at === 0n) return from > 0n || (from === 0n && to > 0n) ? 0 : copySign(0, x);
  cell.setBigInt64(0, at < 0n ? -at : at);
  const size = cell.getFloat64(0);
  return at < 0n ? -size : size;
}

function place(x: number): bigint {
  cell.setFloat64(0, Math.abs(x));
  const n = cell.getBigInt64(0);
  return x < 0 ? -n : n;
}

/** IEEE 754's remainder, for finite x and y that is not zero. */
export function remainderOf(x: number, y: number): number {
  if (Math.abs(y) === Infinity) return x;
  const a = Math.abs(x);
  const b = Math.abs(y);
  const m = a % b;
  const c = b - m;
  const r = m < c ? m : m > c ? -c : m - 2 * ((0.5 * (a - m)) % b);
  return copySign(1, x) * r;
}

function exactly(sign: boolean, n: bigint, exponent: number): number {
  const r = nearest(n, exponent, false);
  return sign ? -r : r;
}

/** x * 2 ** e, rounded once. */
export function scaled(x: number, e: number): number {
  const [m, at] = integerParts(Math.abs(x));
  return exactly(x < 0, BigInt(m), at + e);
}

/** x * y + z, rounded once. */
export function roundedFma(x: number, y: number, z: number): number {
  if (![x, y, z].every(Number.isFinite) || x === 0 || y === 0) return x * y + z;
  const [mx, ex] = integerParts(Math.abs(x));
  const [my, ey] = integerParts(Math.abs(y));
  let product = BigInt(mx) * BigInt(my);
  if (x < 0 !== y < 0) product = -product;
  const [mz, ez] = z === 0 ? [0, 0] : integerParts(Math.abs(z));
  const low = z === 0 ? ex + ey : Math.min(ex + ey, ez);
  const sum = (product << BigInt(ex + ey - low)) + ((z < 0 ? -BigInt(mz) : BigInt(mz)) << BigInt(z === 0 ? 0 : ez - low));
  return sum === 0n ? 0 : exactly(sum < 0n, sum < 0n ? -sum : sum, low);
}

/**
 * The exact sum, rounded once: Shewchuk's partial sums that do not overlap ("Adaptive Precision Floating-Point Arithmetic and
 * Fast Robust Geometric Predicates"), as in CPython's fsum.
 */
export function sumExactly(items: readonly number[]): number {
  const partials: number[] = [];
  let n = 0;
  for (let k = 0; k < items.length; k++) n = addExactly(partials, n, items[k]!);
  if (n === 0) return 0;
  let high = partials[--n]!;
  let low = 0;
  while (n > 0) {
    const x = high;
    const y = partials[--n]!;
    high = x + y;
    low = y - (high - x);
    if (low !== 0) break;
  }
  // Half-way cases look at the sign of what is left.
  if (n > 0 && ((low < 0 && partials[n - 1]! < 0) || (low > 0 && partials[n - 1]! > 0))) {
    const y = low * 2;
    const x = high + y;
    if (y === x - high) high = x;
  }
  return high;
}

/** Adds x to partial sums, of which the first `n` are in use: to cut an array off takes longer than a step. Answers how many are then. */
export function addExactly(partials: number[], n: number, x: number): number {
  let sum = x;
  let left = 0;
  for (let i = 0; i < n; i++) {
    const y = partials[i]!;
    const high = sum + y;
    const low = Math.abs(sum) < Math.abs(y) ? sum - (high - y) : y - (high - sum);
    if (low !== 0) partials[left++] = low;
    sum = high;
  }
  if (sum !== 0) partials[left++] = sum;
  return left;
}

/** The sum of products, rounded once. */
export function sumProducts(a: readonly number[], b: readonly number[]): number {
  const parts: number[] = [];
  a.forEach((x, i) => {
    const y = b[i]!;
    const high = x * y;
    parts.push(high, productError(x, y, high));
  });
  return sumExactly(parts);
}

const SPLITTER = 2 ** 27 + 1;

/** What rounding took from the product `high` of x and y: Dekker's, where no part of it overflows or is lost. */
function productError(x: number, y: number, high: number): number {
  const size = Math.abs(high);
  if (!(size > 1e-250 && size < 1e290 && Math.abs(x) < 1e290 && Math.abs(y) < 1e290)) return roundedFma(x, y, -high);
  const cx = SPLITTER * x;
  const cy = SPLITTER * y;
  const xh = cx - (cx - x);
  const yh = cy - (cy - y);
  const xl = x - xh;
  const yl = y - yh;
  return xl * yl - (high - xh * yh - xl * yh - xh * yl);
}
