/*
 * Roots and lengths of doubles, portable: the same bits on every runtime. The square root itself is `Math.sqrt`, which
 * IEEE 754 fixes. cbrt follows FreeBSD's msun (Sun Microsystems, 1993; Bruce Evans), hypot musl (Szabolcs Nagy; MIT).
 */
import { exponentOf, fromWords, highWord, lowWord, scale } from '../ieee.ts';

/** The cube root. */
export function cbrt(x: number): number {
  const a = Math.abs(x);
  if (a === Infinity || x === 0 || x !== x) return x;
  // A third of the exponent is right to 5 bits, a polynomial to 23, a step of Newton's method to 53.
  const tiny = a < 2.2250738585072014e-308;
  const third = Math.floor(highWord(tiny ? a * 18014398509481984 : a) / 3) + (tiny ? 696219795 : 715094163);
  let t = fromWords(third, 0);
  let r = t * t * (t / a);
  t =
    t *
    (1.87595182427177009643 +
      r * (-1.88497979543377169875 + r * 1.62142972010535446614) +
      r * r * r * (-0.758397934778766047437 + r * 0.145996192886612446982));
  const low = lowWord(t);
  // Rounded to 23 bits, so that the square is exact.
  t =
    low >= 0x80000000
      ? fromWords(highWord(t) + 1, (low + 0x80000000) & 0xc0000000)
      : fromWords(highWord(t), (low + 0x80000000) & 0xc0000000);
  r = a / (t * t);
  r = (r - t) / (t + t + r);
  t = t + t * r;
  return x < 0 ? -t : t;
}

/** Half of the bits of `x`, so that products of halves are exact. */
function upper(x: number): number {
  const big = x * 134217729;
  return x - big + big;
}

/** sqrt(x * x + y * y), as C's `hypot`; `abs` of a complex number. */
export function hypot(x: number, y: number): number {
  let a = Math.abs(x);
  let b = Math.abs(y);
  if (a === Infinity || b === Infinity) return Infinity;
  if (a !== a || b !== b) return NaN;
  if (a < b) [a, b] = [b, a];
  if (b === 0) return a;
  const ea = highWord(a) >>> 20;
  const eb = highWord(b) >>> 20;
  if (ea - eb > 64) return a + b;
  let unit = 1;
  if (ea > 1533) {
    unit = 5.260135901548374e210; // 2 ** 700
    a *= 1.90109156629516e-211;
    b *= 1.90109156629516e-211;
  } else if (eb < 573) {
    unit = 1.90109156629516e-211;
    a *= 5.260135901548374e210;
    b *= 5.260135901548374e210;
  }
  const ah = upper(a);
  const al = a - ah;
  const a2 = a * a;
  const bh = upper(b);
  const bl = b - bh;
  const b2 = b * b;
  const restA = ah * ah - a2 + 2 * ah * al + al * al;
  const restB = bh * bh - b2 + 2 * bh * bl + bl * bl;
  return unit * Math.sqrt(restB + restA + b2 + a2);
}

/**
 * The length of a vector, as Python's `math.hypot` and `math.dist` compute it: squares and their sum in two doubles each,
 * then a correction of the root (CPython's `vector_norm`). The coordinates are changed.
 */
export function norm(vector: number[]): number {
  let max = 0;
  let nan = false;
  for (let i = 0; i < vector.length; i++) {
    const a = Math.abs(vector[i]!);
    vector[i] = a;
    if (a !== a) nan = true;
    else if (a > max) max = a;
  }
  if (max === Infinity) return max;
  if (nan) return NaN;
  if (max === 0 || vector.length === 1) return max;
  const e = exponentOf(max) + 1;
  if (e < -1023) {
    // 2 ** -e is out of range: lift everything out of the subnormal range first.
    for (let i = 0; i < vector.length; i++) vector[i] = vector[i]! / 2.2250738585072014e-308;
    return 2.2250738585072014e-308 * norm(vector);
  }
  const unit = scale(1, -e);
  let sum = 1;
  let rest1 = 0;
  let rest2 = 0;
  for (let i = 0; i < vector.length; i++) {
    const a = vector[i]!;
    const x = a * unit;
    const h = upper(x);
    const l = x - h;
    const square = x * x;
    const total = sum + square;
    rest1 += h * h - square + 2 * h * l + l * l;
    rest2 += sum - total + square;
    sum = total;
  }
  const root = Math.sqrt(sum - 1 + (rest1 + rest2));
  const h = upper(root);
  const l = root - h;
  const square = -root * root;
  const total = sum + square;
  rest1 += -(h * h + square + 2 * h * l + l * l);
  rest2 += sum - total + square;
  const x = total - 1 + (rest1 + rest2);
  return (root + x / (2 * root)) / unit;
}
