/*
 * sin, cos and tan of doubles, portable: the same bits on every runtime.
 *
 * Follows FreeBSD's msun (Sun Microsystems, 1993; Bruce Evans): x = n * pi/2 + r with r in [-pi/4, pi/4] as two doubles,
 * then polynomials for sin, cos and tan of r. Arguments of a million and more are reduced by reduce.ts.
 */
import { clearLow, highWord } from '../ieee.ts';
import { reduceLarge } from './reduce.ts';

/** sin(x + y) for |x| up to pi/4 and a small tail y. */
function sinKernel(x: number, y: number): number {
  const z = x * x;
  const w = z * z;
  const r =
    8.33333333332248946124e-3 +
    z * (-1.98412698298579493134e-4 + z * 2.75573137070700676789e-6) +
    z * w * (-2.50507602534068634195e-8 + z * 1.58969099521155010221e-10);
  const v = z * x;
  return x - (z * (0.5 * y - v * r) - y - v * -1.66666666666666324348e-1);
}

/** sin(x), as `sinKernel` without a tail and with one operation less. */
function sinOfSmall(x: number): number {
  const z = x * x;
  const w = z * z;
  const r =
    8.33333333332248946124e-3 +
    z * (-1.98412698298579493134e-4 + z * 2.75573137070700676789e-6) +
    z * w * (-2.50507602534068634195e-8 + z * 1.58969099521155010221e-10);
  return x + z * x * (-1.66666666666666324348e-1 + z * r);
}

/** cos(x + y) for |x| up to pi/4 and a small tail y. */
function cosKernel(x: number, y: number): number {
  const z = x * x;
  const w = z * z;
  const r =
    z * (4.16666666666666019037e-2 + z * (-1.38888888888741095749e-3 + z * 2.48015872894767294178e-5)) +
    w * w * (-2.75573143513906633035e-7 + z * (2.0875723212981748279e-9 + z * -1.13596475577881948265e-11));
  const half = 0.5 * z;
  const h = 1 - half;
  return h + (1 - h - half + (z * r - x * y));
}

/** tan(x + y), or -1 / tan(x + y) for `odd`, for |x| up to pi/4 and a small tail y. */
function tanKernel(x: number, y: number, odd: boolean): number {
  const negative = x < 0;
  // Near pi/4: tan(x) = (1 - tan(pi/4 - x)) / (1 + tan(pi/4 - x)).
  const big = highWord(Math.abs(x)) >= 0x3fe59428;
  if (big) {
    if (negative) {
      x = -x;
      y = -y;
    }
    x = 7.85398163397448278999e-1 - x + (3.06161699786838301793e-17 - y);
    y = 0;
  }
  const z = x * x;
  const w = z * z;
  const r =
    1.33333333333201242699e-1 +
    w *
      (2.18694882948595424599e-2 +
        w *
          (3.59207910759131235356e-3 +
            w * (5.88041240820264096874e-4 + w * (7.817944429395570923e-5 + w * -1.85586374855275456654e-5))));
  const v =
    z *
    (5.39682539762260521377e-2 +
      w *
        (8.86323982359930005737e-3 +
          w *
            (1.45620945432529025516e-3 +
              w * (2.46463134818469906812e-4 + w * (7.14072491382608190305e-5 + w * 2.59073051863633712884e-5)))));
  const s = z * x;
  const t = y + z * (s * (r + v) + y) + s * 3.33333333333334091986e-1;
  const sum = x + t;
  if (big) {
    const one = odd ? -1 : 1;
    const result = one - 2 * (x + (t - (sum * sum) / (sum + one)));
    return negative ? -result : result;
  }
  if (!odd) return sum;
  // -1 / (x + t) to the last bit: the quotient's upper half, and a correction.
  const head = clearLow(sum);
  const tail = t - (head - x);
  const a = -1 / sum;
  const ah = clearLow(a);
  return ah + a * (1 + ah * head + ah * tail);
}

// The two doubles of the last reduction.
let r0 = 0;
let r1 = 0;
const pair = new Float64Array(2);

const PIO2_1 = 1.57079632673412561417;
const PIO2_1_TAIL = 6.07710050650619224932e-11;
const PIO2_2 = 6.0771005063039659766e-11;
const PIO2_2_TAIL = 2.02226624879595063154e-21;
const PIO2_3 = 2.0222662487111664558e-21;
const PIO2_3_TAIL = 8.47842766036889956997e-32;
const PIO4 = 0.7853981633974483;
const TO_INTEGER = 6755399441055744;

/** Puts x - n * pi/2 in (r0, r1) and answers n, of which only the last two bits are right; x is finite and over pi/4. */
function reduce(x: number): number {
  const high = highWord(Math.abs(x));
  if (high >= 0x413921fb) {
    const n = reduceLarge(x, pair);
    const sign = x < 0 ? -1 : 1;
    r0 = sign * pair[0]!;
    r1 = sign * pair[1]!;
    return sign * n;
  }
  if (high <= 0x401c463b && !nearMultiple(high)) {
    // Up to 9/4 pi, and not near a multiple of pi/2: one step is good to 85 bits.
    const m = high <= 0x4002d97c ? 1 : high <= 0x400f6a7a ? 2 : high <= 0x4015fdbc ? 3 : 4;
    const n = x < 0 ? -m : m;
    const z = x - n * PIO2_1;
    const tail = n * PIO2_1_TAIL;
    r0 = z - tail;
    r1 = z - r0 - tail;
    return n;
  }
  let n = x * 0.636619772367581382433 + TO_INTEGER - TO_INTEGER;
  let r = x - n * PIO2_1;
  let w = n * PIO2_1_TAIL;
  if (r - w < -PIO4 || r - w > PIO4) {
    n += r - w < 0 ? -1 : 1;
    r = x - n * PIO2_1;
    w = n * PIO2_1_TAIL;
  }
  r0 = r - w;
  const ex = high >>> 20;
  if (ex - exponentBits(r0) > 16) {
    let t = r;
    w = n * PIO2_2;
    r = t - w;
    w = n * PIO2_2_TAIL - (t - r - w);
    r0 = r - w;
    if (ex - exponentBits(r0) > 49) {
      t = r;
      w = n * PIO2_3;
      r = t - w;
      w = n * PIO2_3_TAIL - (t - r - w);
      r0 = r - w;
    }
  }
  r1 = r - r0 - w;
  return n;
}

function exponentBits(x: number): number {
  return (highWord(x) >>> 20) & 0x7ff;
}

/** Whether a number with this high word may lie so near to a multiple of pi/2 that bits cancel. */
function nearMultiple(high: number): boolean {
  if (high <= 0x400f6a7a) return (high & 0xfffff) === 0x921fb;
  return high === 0x4012d97c || high === 0x401921fb;
}

/** The sine; NaN for infinities. */
export function sin(x: number): number {
  const high = highWord(Math.abs(x));
  if (high <= 0x3fe921fb) return high < 0x3e500000 ? x : sinOfSmall(x);
  if (high >= 0x7ff00000) return NaN;
  switch (reduce(x) & 3) {
    case 0:
      return sinKernel(r0, r1);
    case 1:
      return cosKernel(r0, r1);
    case 2:
      return -sinKernel(r0, r1);
    default:
      return -cosKernel(r0, r1);
  }
}

/** The cosine; NaN for infinities. */
export function cos(x: number): number {
  const high = highWord(Math.abs(x));
  if (high <= 0x3fe921fb) return high < 0x3e46a09e ? 1 : cosKernel(x, 0);
  if (high >= 0x7ff00000) return NaN;
  switch (reduce(x) & 3) {
    case 0:
      return cosKernel(r0, r1);
    case 1:
      return -sinKernel(r0, r1);
    case 2:
      return -cosKernel(r0, r1);
    default:
      return sinKernel(r0, r1);
  }
}

/** The tangent; NaN for infinities. */
export function tan(x: number): number {
  const high = highWord(Math.abs(x));
  if (high <= 0x3fe921fb) return high < 0x3e400000 ? x : tanKernel(x, 0, false);
  if (high >= 0x7ff00000) return NaN;
  const n = reduce(x);
  return tanKernel(r0, r1, (n & 1) === 1);
}
