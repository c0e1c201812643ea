/** The arithmetic operations on decimal numbers. */
import { Raise, heap } from '../../values/mod.ts';
import { addFew, multiplyFew, orderFew, quantizeFew } from './few.ts';
import {
  CEILING, CLAMPED, DIVISION_BY_ZERO, DIVISION_IMPOSSIBLE, DIVISION_UNDEFINED, FLOOR, HALF_EVEN, INEXACT, INVALID, MOST_DIGITS, NAN, ROUNDED,
  adjusted, digitsOf, dropDigits, finite, fitNan, fix, infinity, invalid, isNan, isZero, nanOf, ten,
} from './number.ts'; // prettier-ignore
import type { Num, Work } from './number.ts';

export function negated(x: Num): Num {
  return { ...x, sign: x.sign === 0 ? 1 : 0 };
}

export function absolute(x: Num): Num {
  return x.sign === 0 ? x : { ...x, sign: 0 };
}

/** -1, 0 or 1 for numbers that are no NaNs. */
export function order(a: Num, b: Num): number {
  const known = orderFew(a, b);
  if (known !== undefined) return known;
  const za = isZero(a);
  const zb = isZero(b);
  if (za && zb) return 0;
  if (za) return b.sign === 1 ? 1 : -1;
  if (zb) return a.sign === 1 ? -1 : 1;
  if (a.sign !== b.sign) return a.sign === 1 ? -1 : 1;
  const s = a.sign === 1 ? -1 : 1;
  if (a.kind === 'infinity') return b.kind === 'infinity' ? 0 : s;
  if (b.kind === 'infinity') return -s;
  const x = adjusted(a);
  const y = adjusted(b);
  heap.charge(5);
  if (x !== y) return x < y ? -s : s;
  const ca = a.e > b.e ? a.c * ten(a.e - b.e) : a.c;
  const cb = b.e > a.e ? b.c * ten(b.e - a.e) : b.c;
  return ca === cb ? 0 : ca < cb ? -s : s;
}

export function add(w: Work, a: Num, b: Num): Num {
  return addFew(w, a, b, false) ?? sum(w, a, b);
}

function sum(w: Work, a: Num, b: Num): Num {
  const nan = nanOf(w, a, b);
  if (nan !== null) return nan;
  if (a.kind === 'infinity') return b.kind === 'infinity' && a.sign !== b.sign ? invalid(w) : a;
  if (b.kind === 'infinity') return b;
  const e = Math.min(a.e, b.e);
  const minus = a.sign !== b.sign && w.rounding === FLOOR;
  if (a.c === 0n && b.c === 0n) {
    const sign = a.sign === b.sign ? a.sign : minus ? 1 : 0;
    return fix(w, finite(sign, 0n, e));
  }
  if (a.c === 0n || b.c === 0n) {
    const x = a.c === 0n ? b : a;
    // As far towards the lower exponent as the precision allows.
    const to = Math.max(e, x.e - w.prec - 1);
    return fix(w, to < x.e ? finite(x.sign, x.c * ten(x.e - to), to) : x);
  }
  let [high, low] = a.e >= b.e ? [a, b] : [b, a];
  const gap = high.e - low.e;
  if (gap > 0) {
    // A number far below the last digit that counts only matters by its sign.
    const bottom = high.e + Math.min(-1, digitsOf(high.c) - w.prec - 2);
    if (digitsOf(low.c) + low.e - 1 < bottom) low = finite(low.sign, 1n, bottom);
    high = finite(high.sign, high.c * ten(high.e - low.e), low.e);
  }
  const c = (high.sign === 1 ? -high.c : high.c) + (low.sign === 1 ? -low.c : low.c);
  if (c === 0n) return fix(w, finite(minus ? 1 : 0, 0n, low.e));
  return fix(w, finite(c < 0n ? 1 : 0, c < 0n ? -c : c, low.e));
}

export function subtract(w: Work, a: Num, b: Num): Num {
  return addFew(w, a, b, true) ?? nanOf(w, a, b) ?? sum(w, a, negated(b));
}

/** a * b, not rounded; a and b are no NaNs. */
function product(w: Work, a: Num, b: Num): Num {
  const sign = (a.sign ^ b.sign) as 0 | 1;
  if (a.kind === 'infinity' || b.kind === 'infinity') return isZero(a) || isZero(b) ? invalid(w) : infinity(sign);
  return finite(sign, a.c * b.c, a.e + b.e);
}

export function multiply(w: Work, a: Num, b: Num): Num {
  return multiplyFew(w, a, b) ?? nanOf(w, a, b) ?? fix(w, product(w, a, b));
}

export function divide(w: Work, a: Num, b: Num): Num {
  const nan = nanOf(w, a, b);
  if (nan !== null) return nan;
  const sign = (a.sign ^ b.sign) as 0 | 1;
  if (a.kind === 'infinity') return b.kind === 'infinity' ? invalid(w) : infinity(sign);
  if (b.kind === 'infinity') {
    w.status |= CLAMPED;
    return finite(sign, 0n, w.emin - w.prec + 1);
  }
  if (b.c === 0n) {
    if (a.c === 0n) return invalid(w, DIVISION_UNDEFINED);
    w.status |= DIVISION_BY_ZERO;
    return infinity(sign);
  }
  let e = a.e - b.e;
  if (a.c === 0n) return fix(w, finite(sign, 0n, e));
  const ideal = e;
  // An inexact quotient fills the precision, an exact one is short: where there is no memory for the first, the second may be.
  const places = w.prec > MOST_DIGITS ? digitsOf(a.c) + 4 * digitsOf(b.c) : w.prec;
  const shift = digitsOf(b.c) - digitsOf(a.c) + places + 1;
  e -= shift;
  const numerator = shift >= 0 ? a.c * ten(shift) : a.c;
  const denominator = shift >= 0 ? b.c : b.c * ten(-shift);
  let c = numerator / denominator;
  if (c * denominator !== numerator) {
    if (places < w.prec) throw new Raise('MemoryError', '');
    // A digit that keeps the rounding right.
    if (c % 5n === 0n) c += 1n;
  } else {
    const zeros = zerosUpTo(c, ideal - e);
    c /= ten(zeros);
    e += zeros;
  }
  return fix(w, finite(sign, c, e));
}

/** Quotient and remainder of the division to an integer; a and b are finite, b is not 0. */
function integral(w: Work, a: Num, b: Num): { q: Num; r: Num } | null {
  const sign = (a.sign ^ b.sign) as 0 | 1;
  const ideal = b.kind === 'infinity' ? a.e : Math.min(a.e, b.e);
  const gap = adjusted(a) - adjusted(b);
  if (a.c === 0n || b.kind === 'infinity' || gap <= -2) {
    return { q: finite(sign, 0n, 0), r: finite(a.sign, a.e > ideal ? a.c * ten(a.e - ideal) : a.c, ideal) };
  }
  if (gap > w.prec) return null;
  const x = a.e >= b.e ? a.c * ten(a.e - b.e) : a.c;
  const y = a.e >= b.e ? b.c : b.c * ten(b.e - a.e);
  const q = x / y;
  return digitsOf(q) <= w.prec ? { q: finite(sign, q, 0), r: finite(a.sign, x - q * y, ideal) } : null;
}

export function divideInt(w: Work, a: Num, b: Num): Num {
  const nan = nanOf(w, a, b);
  if (nan !== null) return nan;
  const sign = (a.sign ^ b.sign) as 0 | 1;
  if (a.kind === 'infinity') return b.kind === 'infinity' ? invalid(w) : infinity(sign);
  if (isZero(b)) {
    if (isZero(a)) return invalid(w, DIVISION_UNDEFINED);
    w.status |= DIVISION_BY_ZERO;
    return infinity(sign);
  }
  const both = integral(w, a, b);
  return both === null ? invalid(w, DIVISION_IMPOSSIBLE) : fix(w, both.q);
}

export function remainder(w: Work, a: Num, b: Num): Num {
  const nan = nanOf(w, a, b);
  if (nan !== null) return nan;
  if (a.kind === 'infinity') return invalid(w);
  if (isZero(b)) return invalid(w, isZero(a) ? DIVISION_UNDEFINED : INVALID);
  const both = integral(w, a, b);
  return both === null ? invalid(w, DIVISION_IMPOSSIBLE) : fix(w, both.r);
}

export function divmod(w: Work, a: Num, b: Num): [Num, Num] {
  const nan = nanOf(w, a, b);
  if (nan !== null) return [nan, nan];
  const sign = (a.sign ^ b.sign) as 0 | 1;
  if (a.kind === 'infinity') {
    if (b.kind === 'infinity') return [invalid(w), NAN];
    return [infinity(sign), invalid(w)];
  }
  if (isZero(b)) {
    if (isZero(a)) return [invalid(w, DIVISION_UNDEFINED), NAN];
    w.status |= DIVISION_BY_ZERO | INVALID;
    return [infinity(sign), NAN];
  }
  const both = integral(w, a, b);
  return both === null ? [invalid(w, DIVISION_IMPOSSIBLE), NAN] : [fix(w, both.q), fix(w, both.r)];
}

export function remainderNear(w: Work, a: Num, b: Num): Num {
  const nan = nanOf(w, a, b);
  if (nan !== null) return nan;
  if (a.kind === 'infinity') return invalid(w);
  if (isZero(b)) return invalid(w, isZero(a) ? DIVISION_UNDEFINED : INVALID);
  if (b.kind === 'infinity') return fix(w, a);
  const ideal = Math.min(a.e, b.e);
  if (a.c === 0n) return fix(w, finite(a.sign, 0n, ideal));
  const gap = adjusted(a) - adjusted(b);
  if (gap >= w.prec + 1) return invalid(w, DIVISION_IMPOSSIBLE);
  if (gap <= -2) return fix(w, finite(a.sign, a.c * ten(a.e - ideal), ideal));
  const x = a.c * ten(a.e - ideal);
  const y = b.c * ten(b.e - ideal);
  let q = x / y;
  let r = x - q * y;
  let { sign } = a;
  if (2n * r + (q & 1n) > y) {
    r = y - r;
    q += 1n;
    sign = sign === 0 ? 1 : 0;
  }
  if (digitsOf(q) > w.prec) return invalid(w, DIVISION_IMPOSSIBLE);
  return fix(w, finite(r === 0n ? a.sign : sign, r, ideal));
}

export function fma(w: Work, a: Num, b: Num, c: Num): Num {
  if (a.kind === 'snan' || b.kind === 'snan') return nanOf(w, a, b)!;
  if (isNan(a) || isNan(b)) return nanOf(w, a, b, c)!;
  const p = product(w, a, b);
  if (isNan(p)) return p;
  return add(w, p, c);
}

export function plus(w: Work, x: Num): Num {
  const nan = nanOf(w, x);
  if (nan !== null) return nan;
  return fix(w, isZero(x) ? { ...x, sign: x.sign === 1 && w.rounding === FLOOR ? 1 : 0 } : x);
}

export function minus(w: Work, x: Num): Num {
  return nanOf(w, x) ?? plus(w, negated(x));
}

export function abs(w: Work, x: Num): Num {
  return nanOf(w, x) ?? (x.sign === 1 ? minus(w, x) : plus(w, x));
}

export function sqrt(w: Work, x: Num): Num {
  const nan = nanOf(w, x);
  if (nan !== null) return nan;
  if (isZero(x)) return fix(w, finite(x.sign, 0n, Math.floor(x.e / 2)));
  if (x.sign === 1) return invalid(w);
  if (x.kind === 'infinity') return x;
  const ideal = Math.floor(x.e / 2);
  const digits = digitsOf(x.c);
  const odd = (x.e & 1) !== 0;
  let c = odd ? x.c * 10n : x.c;
  let e = Math.floor(x.e / 2);
  const length = odd ? (digits >> 1) + 1 : (digits + 1) >> 1;
  // As for quotients.
  const places = w.prec > MOST_DIGITS ? digits + 1 : w.prec;
  const shift = places + 1 - length;
  let exact = true;
  if (shift >= 0) c *= ten(2 * shift);
  else {
    const unit = ten(-2 * shift);
    exact = c % unit === 0n;
    c /= unit;
  }
  e -= shift;
  let root = rootOf(c);
  exact = exact && root * root === c;
  if (exact) {
    if (shift >= 0) {
      root /= ten(shift);
      e += shift;
    } else {
      root *= ten(-shift);
      e += shift;
    }
    // The exponent nearest to the ideal one.
    const zeros = zerosUpTo(root, ideal - e);
    root /= ten(zeros);
    e += zeros;
    if (e > ideal && digitsOf(root) + (e - ideal) <= w.prec) {
      root *= ten(e - ideal);
      e = ideal;
    }
  } else if (places < w.prec) throw new Raise('MemoryError', '');
  else if (root % 5n === 0n) root += 1n;
  const even: Work = { ...w, rounding: HALF_EVEN, status: 0 };
  const result = fix(even, finite(0, root, e));
  w.status |= even.status;
  return result;
}

/** The integer square root. */
export function rootOf(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt((n.toString(16).length * 4) / 2 + 1);
  for (;;) {
    const y = (x + n / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}

/** x with the exponent of b. */
export function quantize(w: Work, a: Num, b: Num): Num {
  const nan = nanOf(w, a, b);
  if (nan !== null) return nan;
  if (a.kind === 'infinity' || b.kind === 'infinity') return a.kind === b.kind ? a : invalid(w);
  const { e } = b;
  const known = quantizeFew(w, a, e);
  if (known !== null) return known;
  if (e < w.emin - w.prec + 1 || e > w.emax) return invalid(w);
  if (a.c === 0n) return fix(w, finite(a.sign, 0n, e));
  const top = adjusted(a);
  if (top > w.emax || top - e + 1 > w.prec) return invalid(w);
  const cut = dropDigits(a.sign, a.c, e - a.e, w.rounding);
  const result = finite(a.sign, cut.c, e);
  if (adjusted(result) > w.emax || digitsOf(cut.c) > w.prec) return invalid(w);
  if (e > a.e) w.status |= cut.exact ? ROUNDED : INEXACT | ROUNDED;
  return fix(w, result);
}

/** x rounded to an integer with exponent 0 or more; `flags`: whether Inexact and Rounded are signalled. */
export function toIntegral(w: Work, x: Num, flags: boolean): Num {
  const nan = nanOf(w, x);
  if (nan !== null) return nan;
  if (x.kind === 'infinity' || x.e >= 0) return x;
  if (x.c === 0n) return finite(x.sign, 0n, 0);
  const cut = dropDigits(x.sign, x.c, -x.e, w.rounding);
  if (flags) w.status |= cut.exact ? ROUNDED : INEXACT | ROUNDED;
  return finite(x.sign, cut.c, 0);
}

export function normalize(w: Work, x: Num): Num {
  const nan = nanOf(w, x);
  if (nan !== null) return nan;
  const r = fix(w, x);
  if (r.kind !== 'finite') return r;
  if (r.c === 0n) return finite(r.sign, 0n, 0);
  const top = w.clamp ? w.emax - w.prec + 1 : w.emax;
  const zeros = zerosUpTo(r.c, top - r.e);
  return finite(r.sign, r.c / ten(zeros), r.e + zeros);
}

/** How many zeros a number that is not 0 ends with, up to `most`. */
function zerosUpTo(c: bigint, most: number): number {
  if (most <= 0 || c % 10n !== 0n) return 0;
  const digits = c.toString();
  let end = digits.length;
  while (digits.charCodeAt(end - 1) === 0x30) end--;
  return Math.min(digits.length - end, most);
}

/** The numbers next to x. */
export function next(w: Work, x: Num, up: boolean): Num {
  const nan = nanOf(w, x);
  if (nan !== null) return nan;
  const large = finite(up ? 1 : 0, ten(w.prec) - 1n, w.emax - w.prec + 1);
  if (x.kind === 'infinity') return x.sign === (up ? 0 : 1) ? x : large;
  const quiet: Work = { ...w, rounding: up ? CEILING : FLOOR, status: 0 };
  const r = fix(quiet, x);
  if (order(r, x) !== 0 || r.kind === 'infinity') return r;
  return add({ ...quiet, status: 0 }, r, finite(up ? 0 : 1, 1n, w.emin - w.prec));
}

export function nextToward(w: Work, a: Num, b: Num): Num {
  const nan = nanOf(w, a, b);
  if (nan !== null) return nan;
  const c = order(a, b);
  if (c === 0) return { ...a, sign: b.sign };
  const r = next(w, a, c < 0);
  if (r.kind === 'infinity') w.status |= 64 | INEXACT | ROUNDED;
  else if (adjusted(r) < w.emin) {
    w.status |= 128 | 256 | INEXACT | ROUNDED;
    if (r.c === 0n) w.status |= CLAMPED;
  }
  return r;
}

export function logb(w: Work, x: Num): Num {
  const nan = nanOf(w, x);
  if (nan !== null) return nan;
  if (x.kind === 'infinity') return infinity(0);
  if (x.c === 0n) {
    w.status |= DIVISION_BY_ZERO;
    return infinity(1);
  }
  const n = BigInt(adjusted(x));
  return fix(w, finite(n < 0n ? 1 : 0, n < 0n ? -n : n, 0));
}

/** The int in a number that is one; undefined for others. */
export function intOf(x: Num): bigint | undefined {
  if (x.kind !== 'finite') return undefined;
  let c = x.c;
  if (x.e >= 0) {
    if (x.c !== 0n && x.e > 30) return undefined;
    c *= x.c === 0n ? 1n : ten(x.e);
  } else {
    if (-x.e > digitsOf(x.c) && c !== 0n) return undefined;
    const unit = c === 0n ? 1n : ten(-x.e);
    if (c % unit !== 0n) return undefined;
    c /= unit;
  }
  return x.sign === 1 ? -c : c;
}

export function scaleb(w: Work, a: Num, b: Num): Num {
  const nan = nanOf(w, a, b);
  if (nan !== null) return nan;
  const n = b.kind === 'finite' && b.e === 0 ? intOf(b) : undefined;
  const limit = BigInt(2 * (w.emax + w.prec));
  if (n === undefined || n > limit || n < -limit) return invalid(w);
  if (a.kind === 'infinity') return a;
  return fix(w, finite(a.sign, a.c, a.e + Number(n)));
}

/** Digits moved within the precision; `around`: those that fall off come in at the other end. */
export function shift(w: Work, a: Num, b: Num, around: boolean): Num {
  const nan = nanOf(w, a, b);
  if (nan !== null) return nan;
  const n = b.kind === 'finite' && b.e === 0 ? intOf(b) : undefined;
  if (n === undefined || n > BigInt(w.prec) || n < -BigInt(w.prec)) return invalid(w);
  if (a.kind === 'infinity') return a;
  const k = Number(n);
  const whole = ten(w.prec);
  const c = a.c % whole;
  if (!around) return finite(a.sign, k < 0 ? c / ten(-k) : (c * ten(k)) % whole, a.e);
  const left = k < 0 ? k + w.prec : k;
  const unit = ten(w.prec - left);
  return finite(a.sign, (c % unit) * ten(left) + c / unit, a.e);
}

/** An operation on digits that are all 0 or 1, of which the last ones are kept: each is a hexadecimal digit on the way. */
export function logical(w: Work, a: Num, b: Num, op: (x: bigint, y: bigint) => bigint): Num {
  const bits = (x: Num): bigint | null => {
    if (x.kind !== 'finite' || x.sign === 1 || x.e !== 0) return null;
    const text = x.c.toString();
    // Digits are made and read in more than linear time.
    if (text.length > 64) heap.charge(text.length >> 1);
    return /^[01]+$/.test(text) ? BigInt(`0x${text}`) : null;
  };
  const x = bits(a);
  const y = bits(b);
  if (x === null || y === null) return invalid(w);
  return finite(0, BigInt(op(x, y).toString(16).slice(-w.prec)), 0);
}

/** The order of all representations, NaNs included. */
export function total(a: Num, b: Num): number {
  if (a.sign !== b.sign) return a.sign === 1 ? -1 : 1;
  const s = a.sign === 1 ? -1 : 1;
  const rank = (x: Num): number => (x.kind === 'nan' ? 2 : x.kind === 'snan' ? 1 : 0);
  if (rank(a) !== rank(b)) return rank(a) < rank(b) ? -s : s;
  if (rank(a) > 0) return a.c === b.c ? 0 : a.c < b.c ? -s : s;
  const c = order(a, b);
  if (c !== 0) return c;
  return a.e === b.e ? 0 : a.e < b.e ? -s : s;
}

/** max and min: a quiet NaN loses against a number. */
export function extreme(w: Work, a: Num, b: Num, greater: boolean, magnitude: boolean): Num {
  if (isNan(a) || isNan(b)) {
    if (a.kind === 'nan' && !isNan(b)) return fix(w, b);
    if (b.kind === 'nan' && !isNan(a)) return fix(w, a);
    return nanOf(w, a, b) ?? fitNan(w, a);
  }
  let c = magnitude ? order(absolute(a), absolute(b)) : order(a, b);
  if (c === 0 && magnitude) c = order(a, b);
  if (c === 0) c = total(a, b);
  return fix(w, greater === c < 0 ? b : a);
}
