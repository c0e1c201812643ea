/** exp, ln, log10 and powers of decimal numbers, correctly rounded, in fixed-point arithmetic on ints. */
import { heap, log } from '../../values/mod.ts';
import { absolute, divide, intOf, multiply, order } from './arithmetic.ts';
import {
  CLAMPED, HALF_EVEN, INEXACT, ROUNDED, adjusted, digitsOf, finite, fix, infinity, invalid, isZero, nanOf, ten,
} from './number.ts'; // prettier-ignore
import type { Num, Work } from './number.ts';

const ONE: Num = finite(0, 1n, 0);

/** atanh(1/n) * 10^p. */
function inverseAtanh(n: bigint, p: number): bigint {
  let power = ten(p) / n;
  const square = n * n;
  let sum = power;
  for (let k = 3n; power !== 0n; k += 2n) {
    power /= square;
    sum += power / k;
  }
  return sum;
}

let lnTen: { p: number; value: bigint } = { p: 0, value: 2n };

/** ln(10) * 10^p, a few units off at most. */
function ln10(p: number): bigint {
  // Charged whether it is there already or not, so that the same program ends at the same step.
  heap.charge(1 + Math.floor((p * p) / 256));
  if (lnTen.p < p) {
    const q = p + 20;
    const value = 46n * inverseAtanh(31n, q + 5) + 34n * inverseAtanh(49n, q + 5) + 20n * inverseAtanh(161n, q + 5);
    lnTen = { p: q, value: value / 100000n };
  }
  return lnTen.value / ten(lnTen.p - p);
}

/** e^x of x * 10^p, |x| < 3, a few units off at most. */
function expFixed(x: bigint, p: number): bigint {
  const halvings = 8 + Math.floor(Math.sqrt(p));
  const extra = 6 + Math.ceil(halvings * 0.31);
  // Some sqrt(p) steps, each of which multiplies and divides p digits.
  heap.charge(4 + Math.floor((p * p * Math.sqrt(p)) / 1024));
  const unit = ten(p + extra);
  const r = (x * ten(extra)) >> BigInt(halvings);
  let term = unit;
  let sum = unit;
  for (let k = 1n; term !== 0n; k += 1n) {
    term = (term * r) / unit / k;
    sum += term;
  }
  for (let i = 0; i < halvings; i++) sum = (sum * sum) / unit;
  return sum / ten(extra);
}

/** ln(m) of m * 10^p, m between 0.3 and 3.2, a few units off at most. */
function lnFixed(m: bigint, p: number): bigint {
  const q = p + 5;
  const x = m * 100000n;
  // The first digits from a double; each step triples them (Halley).
  const head = Number(m / ten(p - 17)) / 1e17;
  let y = BigInt(Math.round(log(head) * 1e16)) * ten(q - 16);
  for (let digits = 14; ; digits *= 3) {
    const e = expFixed(y, q);
    y += (2n * (x - e) * ten(q)) / (x + e);
    if (digits * 3 > q) return y / 100000n;
  }
}

/** Whether c, off by at most `error`, rounds to `prec` digits in one way only. */
function decided(c: bigint, prec: number, error: bigint): boolean {
  const k = digitsOf(c) - prec;
  if (k < 2) return false;
  const unit = ten(k);
  const r = c % unit;
  const off = r * 2n - unit;
  return r > error && unit - r > error && (off < 0n ? -off : off) > 2n * error;
}

/** A result off by little, rounded half to even: it is never exact. */
function rounded(w: Work, x: Num): Num {
  const even: Work = { ...w, rounding: HALF_EVEN, status: 0 };
  const r = fix(even, x);
  w.status |= even.status | INEXACT | ROUNDED;
  return r;
}

/** x * 10^p cut to an int. */
function scaled(x: Num, p: number): bigint {
  const k = x.e + p;
  const c = k >= 0 ? x.c * ten(k) : -k > digitsOf(x.c) ? 0n : x.c / ten(-k);
  return x.sign === 1 ? -c : c;
}

export function exp(w: Work, x: Num): Num {
  const nan = nanOf(w, x);
  if (nan !== null) return nan;
  if (x.kind === 'infinity') return x.sign === 1 ? finite(0, 0n, 0) : x;
  if (x.c === 0n) return ONE;
  const size = adjusted(x);
  if (size >= 20) return rounded(w, finite(0, 1n, x.sign === 1 ? w.emin - w.prec - 2 : w.emax + 2));
  if (size < -w.prec - 1) {
    const unit = ten(w.prec + 1);
    return rounded(w, finite(0, x.sign === 1 ? unit - 1n : unit + 1n, -w.prec - 1));
  }
  for (let p = w.prec + 8 + Math.max(0, -size); ; p += p >> 1) {
    const q = p + 25;
    const tenth = ln10(q);
    const v = scaled(x, q);
    let k = v / tenth;
    if (v < 0n) k -= 1n;
    const r = (v - k * tenth) / ten(25);
    const c = expFixed(r, p);
    if (decided(c, w.prec, 1000n)) return rounded(w, finite(0, c, Number(k) - p));
  }
}

/** A positive number as m * 10^k with m near 1, and how many digits of ln(m) are zeros. */
function near(x: Num): { m: Num; k: number; zeros: number } {
  const digits = digitsOf(x.c);
  let k = x.e + digits - 1;
  let m = finite(0, x.c, -(digits - 1));
  if (order(m, finite(0, 316n, -2)) > 0) {
    m = finite(0, m.c, m.e - 1);
    k++;
  }
  const off = m.c - ten(-m.e);
  const zeros = off === 0n ? 0 : Math.max(0, -(digitsOf(off < 0n ? -off : off) + m.e - 1));
  return { m, k, zeros };
}

export function ln(w: Work, x: Num): Num {
  const nan = nanOf(w, x);
  if (nan !== null) return nan;
  if (isZero(x)) return infinity(1);
  if (x.sign === 1) return invalid(w);
  if (x.kind === 'infinity') return x;
  if (order(x, ONE) === 0) return finite(0, 0n, 0);
  const { m, k, zeros } = near(x);
  for (let p = Math.max(w.prec + 8, 20) + (k === 0 ? zeros : 0); ; p += p >> 1) {
    const v = lnFixed(scaled(m, p), p) + (k === 0 ? 0n : (BigInt(k) * ln10(p + 20)) / ten(20));
    const c = v < 0n ? -v : v;
    // Cutting m to p digits costs up to three units.
    if (decided(c, w.prec, 1000n)) return rounded(w, finite(v < 0n ? 1 : 0, c, -p));
  }
}

export function log10(w: Work, x: Num): Num {
  const nan = nanOf(w, x);
  if (nan !== null) return nan;
  if (isZero(x)) return infinity(1);
  if (x.sign === 1) return invalid(w);
  if (x.kind === 'infinity') return x;
  const digits = digitsOf(x.c);
  if (x.c === ten(digits - 1)) {
    const n = BigInt(x.e + digits - 1);
    return fix(w, finite(n < 0n ? 1 : 0, n < 0n ? -n : n, 0));
  }
  const { m, k, zeros } = near(x);
  for (let p = Math.max(w.prec + 8, 20) + (k === 0 ? zeros : 0); ; p += p >> 1) {
    const v = (lnFixed(scaled(m, p), p) * ten(p)) / ln10(p) + BigInt(k) * ten(p);
    const c = v < 0n ? -v : v;
    if (decided(c, w.prec, 1000n)) return rounded(w, finite(v < 0n ? 1 : 0, c, -p));
  }
}

function isOdd(n: bigint | undefined): boolean {
  return n !== undefined && (n & 1n) !== 0n;
}

/** Whether a number is an integer, of any size. */
function isInteger(x: Num): boolean {
  return x.kind === 'finite' && (x.e >= 0 || intOf(x) !== undefined);
}

export function power(w: Work, a: Num, b: Num): Num {
  const nan = nanOf(w, a, b);
  if (nan !== null) return nan;
  const n = intOf(b);
  const sign: 0 | 1 = a.sign === 1 && isOdd(n) ? 1 : 0;
  if (isZero(a)) {
    if (isZero(b)) return invalid(w);
    return b.sign === 1 ? infinity(sign) : finite(sign, 0n, 0);
  }
  if (a.sign === 1 && !isInteger(b)) return invalid(w);
  const size = a.kind === 'infinity' ? 1 : order(absolute(a), ONE);
  if (b.kind === 'infinity') {
    if (size === 0) return inexactOne(w, sign);
    return size < 0 === (b.sign === 1) ? infinity(0) : finite(0, 0n, 0);
  }
  if (isZero(b)) return ONE;
  if (a.kind === 'infinity') return b.sign === 1 ? finite(sign, 0n, 0) : infinity(sign);
  if (size === 0) {
    if (!isInteger(b)) return inexactOne(w, sign);
    if (b.sign === 1) return finite(sign, 1n, 0);
    let places = n === undefined ? (a.e === 0 ? 0 : Infinity) : Number(n) * -a.e;
    if (places > w.prec - 1) {
      places = w.prec - 1;
      w.status |= ROUNDED;
    }
    return finite(sign, ten(places), -places);
  }
  // Far beyond every exponent: the logarithm of the result in digits.
  const reach = adjusted(b) + lnSize(absolute(a));
  if (reach > 21) {
    const up = size > 0 === (b.sign === 0);
    return fix(w, finite(sign, 1n, up ? w.emax + 2 : w.emin - w.prec - 2));
  }
  if (n !== undefined) return integerPower(w, a, n, digitsOf(b.c) + b.e, sign);
  const r = realPower(w, absolute(a), b);
  if (r.kind === 'finite' && order(r, ONE) === 0) return inexactOne(w, sign);
  return sign === 1 ? { ...r, sign } : r;
}

/** The place of the first digit of ln(x), roughly. */
function lnSize(x: Num): number {
  const { k, zeros } = near(x);
  return k !== 0 ? digitsOf(BigInt(Math.abs(k))) - 1 : -zeros - 1;
}

function inexactOne(w: Work, sign: 0 | 1): Num {
  w.status |= INEXACT | ROUNDED;
  return finite(sign, ten(w.prec - 1), 1 - w.prec);
}

/** By repeated squaring, with some digits more. */
function integerPower(w: Work, base: Num, n: bigint, digits: number, sign: 0 | 1): Num {
  const inner: Work = {
    ...w,
    prec: w.prec + digits + 2 + (n < 0n ? 1 : 0),
    rounding: HALF_EVEN,
    clamp: false,
    status: 0,
  };
  const b = n < 0n ? divide(inner, ONE, base) : base;
  const bits = (n < 0n ? -n : n).toString(2);
  let r = b;
  for (let i = 1; i < bits.length; i++) {
    const length = Math.min(inner.prec, 2 * digitsOf(r.c));
    heap.charge(2 + Math.floor((length * length) / 2048));
    r = multiply(inner, r, r);
    if (bits[i] === '1') r = multiply(inner, r, b);
    if (r.kind !== 'finite' || (r.c === 0n && (inner.status & CLAMPED) !== 0)) break;
  }
  w.status |= inner.status;
  if (r.kind === 'infinity') return fix(w, finite(sign, 1n, w.emax + 2));
  return fix(w, { ...r, sign });
}

function realPower(w: Work, base: Num, exponent: Num): Num {
  const digits = Math.max(digitsOf(base.c), w.prec) + 23;
  const inner: Work = { prec: digits + 20, rounding: HALF_EVEN, emin: -1e15, emax: 1e15, clamp: false, status: 0 };
  const logarithm = multiply(inner, ln(inner, base), exponent);
  const r = exp({ ...inner, prec: digits, emin: w.emin * 2 - 100, emax: w.emax * 2 + 100 }, logarithm);
  w.status |= INEXACT | ROUNDED;
  // What left the wide range of the calculation leaves that of the context.
  if (r.kind === 'infinity') return fix(w, finite(0, 1n, w.emax + 2));
  if (r.c === 0n) return fix(w, finite(0, 1n, w.emin - w.prec - 2));
  return fix(w, r);
}

/** pow(a, b, c) of integers. */
export function powerModulo(w: Work, a: Num, b: Num, c: Num): Num {
  const nan = nanOf(w, a, b, c);
  if (nan !== null) return nan;
  const x = parts(a);
  const n = parts(b);
  const m = parts(c);
  if (x === null || n === null || m === null || m.c === 0n || digitsOf(m.c) + m.e > w.prec) return invalid(w);
  if ((b.sign === 1 && n.c !== 0n) || (x.c === 0n && n.c === 0n)) return invalid(w);
  const modulus = m.c * ten(m.e);
  let power = ((x.c % modulus) * powerOf(10n, BigInt(x.e), modulus)) % modulus;
  for (let i = 0; i < n.e && power > 1n; i++) power = powerOf(power, 10n, modulus);
  return finite(a.sign === 1 && n.e === 0 && isOdd(n.c) ? 1 : 0, powerOf(power, n.c, modulus), 0);
}

/** An integer without its sign as c * 10**e, however large e may be; null for what is none. */
function parts(x: Num): { c: bigint; e: number } | null {
  if (x.kind !== 'finite') return null;
  if (x.e >= 0) return { c: x.c, e: x.c === 0n ? 0 : x.e };
  const n = intOf(x);
  return n === undefined ? null : { c: n < 0n ? -n : n, e: 0 };
}

function powerOf(base: bigint, n: bigint, modulus: bigint): bigint {
  const digits = digitsOf(modulus);
  const step = 1 + Math.floor((digits * digits) / 4096);
  let r = 1n % modulus;
  let power = base % modulus;
  for (let k = n; k > 0n; k >>= 1n) {
    heap.charge(step);
    if ((k & 1n) === 1n) r = (r * power) % modulus;
    power = (power * power) % modulus;
  }
  return r;
}
