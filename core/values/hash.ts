/**
 * hash(): CPython's on 64 bits for numbers, None and structures of them, so that sets of such values have CPython's order;
 * a fixed 53-bit hash of ours for str and bytes; the identity number for objects.
 *
 * A hash is computed as two signed 32-bit halves in the record `H`, because most have no use as a Python int.
 */
import { BAIL, PyBytes, PyComplex, PyFloat, PyRange, PySlice, PyStr, PySub, PyTuple } from './objects.ts';
import type { Bail, Int, PyValue } from './objects.ts';
import type { Machine } from './machine.ts';
import { eqKind } from './key.ts';
import { rangeLength } from './range.ts';
import { Raise } from './raised.ts';
import { PySet } from './set.ts';
import { callSpecial } from './special.ts';
import { strKey } from './text.ts';
import { typeName, typeOf } from './typeof.ts';
import { SET, TUPLE } from './classes.ts';

/** The halves of the hash computed last. */
export const H: { hi: number; lo: number } = { hi: 0, lo: 0 };

/** hash(v). Throws TypeError for unhashable values. */
export function hash(m: Machine, v: PyValue): Int | Bail {
  return hash64(m, v) ? toInt(H.hi, H.lo) : BAIL;
}

/** Two halves as a signed Python int. */
export function toInt(hi: number, lo: number): Int {
  const n = hi * 4294967296 + (lo >>> 0);
  return n <= 9007199254740991 && n >= -9007199254740991 ? n : (BigInt(hi) << 32n) | BigInt(lo >>> 0);
}

/** Puts a Python int, taken as what `__hash__` answered, in H: CPython reduces ints beyond 64 bits to their own hash. */
export function hashResult(n: Int): void {
  if (typeof n === 'number') {
    H.hi = Math.floor(n / 4294967296);
    H.lo = n | 0;
  } else if (n >= -9223372036854775808n && n <= 9223372036854775807n) setHalves(n);
  else hashBig(n);
  notMinusOne();
}

function setHalves(n: bigint): void {
  H.hi = Number(BigInt.asIntN(32, n >> 32n));
  H.lo = Number(BigInt.asIntN(32, n));
}

/** -1 means failure in C, so no hash is -1. */
function notMinusOne(): void {
  if (H.lo === -1 && H.hi === -1) H.lo = -2;
}

/** Puts the hash of `v` in H; false: it takes Python code to find it. */
export function hash64(m: Machine, v: PyValue): boolean {
  switch (typeof v) {
    case 'number':
      H.hi = Math.floor(v / 4294967296);
      H.lo = v | 0;
      if (v === -1) H.lo = -2;
      return true;
    case 'string':
      if (v.length > 64) m.work(v.length);
      hashText(v);
      return true;
    case 'boolean':
      H.hi = 0;
      H.lo = v ? 1 : 0;
      return true;
    case 'bigint':
      hashBig(v);
      return true;
  }
  if (v === null) {
    H.hi = 0;
    H.lo = 0xfca86420 | 0;
    return true;
  }
  if (v instanceof PyTuple) {
    if (v.hi !== -1 || v.lo !== -1) {
      H.hi = v.hi;
      H.lo = v.lo;
      if (v.cls === TUPLE || eqKind(v.cls) === 'payload') return true;
    }
    if (v.cls === TUPLE) return hashTuple(m, v);
  } else if (v instanceof PyFloat) {
    hashFloat(v.v);
    return true;
  } else if (v instanceof PyStr) {
    m.work(v.n);
    hashText(strKey(v));
    return true;
  } else if (v instanceof PyBytes) {
    hashBytes(m, v.b);
    return true;
  }
  const cls = typeOf(v);
  switch (eqKind(cls)) {
    case 'identity': {
      const id = m.idOf(v);
      H.hi = Math.floor(id / 4294967296);
      H.lo = id | 0;
      return true;
    }
    case 'user':
      return false;
    case 'unhashable':
      throw new Raise('TypeError', `unhashable type: '${typeName(v)}'`);
  }
  if (v instanceof PySub) return hash64(m, v.base);
  if (v instanceof PyTuple) return hashTuple(m, v);
  if (v instanceof PySet) return hashFrozen(m, v);
  if (v instanceof PyComplex) {
    hashComplex(v);
    return true;
  }
  if (v instanceof PyRange) {
    const n = rangeLength(v);
    return hashItems(m, n === 0 ? [n, null, null] : n === 1 ? [n, v.start, null] : [n, v.start, v.step], true);
  }
  if (v instanceof PySlice) return hashItems(m, [v.start, v.stop, v.step], false);
  const out = callSpecial(m, v, '__hash__');
  if (typeof out !== 'number' && typeof out !== 'bigint') return false;
  hashResult(out);
  return true;
}

// ---- numbers

const M61 = 2305843009213693951n;

function hashBig(n: bigint): void {
  setHalves(n < 0n ? -(-n % M61) : n % M61);
  notMinusOne();
}

/** Modulo 2^61 - 1, where multiplying by a power of two rotates the 61 bits. */
function hashFloat(v: number): void {
  if (v - v !== 0) {
    // NaN hashes by identity in CPython; any fixed number will do, since its equality is by identity too.
    const h = v !== v ? 0 : v > 0 ? 314159 : -314159;
    H.hi = h < 0 ? -1 : 0;
    H.lo = h;
    return;
  }
  if (Number.isInteger(v) && v <= 9007199254740991 && v >= -9007199254740991) {
    H.hi = Math.floor(v / 4294967296);
    H.lo = v | 0;
    if (v === -1) H.lo = -2;
    return;
  }
  // |v| = mantissa * 2^exponent with an integral mantissa below 2^53.
  let mantissa = Math.abs(v);
  let exponent = 0;
  while (mantissa >= 9007199254740992) {
    mantissa /= 2;
    exponent++;
  }
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent--;
  }
  let shift = exponent % 61;
  if (shift < 0) shift += 61;
  const cutAt = 2 ** (61 - shift);
  const top = Math.floor(mantissa / cutAt);
  const rest = (mantissa - top * cutAt) * 2 ** shift;
  const hi = Math.floor(rest / 4294967296) + Math.floor(top / 4294967296);
  const lo = ((rest % 4294967296) + (top % 4294967296)) | 0;
  if (v >= 0) {
    H.hi = hi | 0;
    H.lo = lo;
  } else negate(hi | 0, lo);
  notMinusOne();
}

function negate(hi: number, lo: number): void {
  H.lo = -lo | 0;
  H.hi = (lo === 0 ? -hi : ~hi) | 0;
}

function hashComplex(c: PyComplex): void {
  hashFloat(c.re);
  const hi = H.hi;
  const lo = H.lo;
  hashFloat(c.im);
  multiply(H.hi, H.lo, 0, 1000003);
  add(H.hi, H.lo, hi, lo);
  notMinusOne();
}

// ---- text

/** Two independent 32-bit streams over the units, the upper one cut to 21 bits. */
export function hashText(s: string): void {
  const n = s.length;
  let a = 0x9e3779b9 ^ n;
  let b = 0x41c6ce57 ^ n;
  for (let i = 0; i < n; i++) {
    const c = s.charCodeAt(i);
    a = Math.imul(a ^ c, 0x9e3779b1);
    b = Math.imul(b ^ c, 0x5f356495);
  }
  mix(n, a, b);
}

function hashBytes(m: Machine, s: Uint8Array): void {
  const n = s.length;
  if (n > 64) m.work(n);
  let a = 0x9e3779b9 ^ n;
  let b = 0x41c6ce57 ^ n;
  for (let i = 0; i < n; i++) {
    const c = s[i]!;
    a = Math.imul(a ^ c, 0x9e3779b1);
    b = Math.imul(b ^ c, 0x5f356495);
  }
  mix(n, a, b);
}

function mix(n: number, a: number, b: number): void {
  if (n === 0) {
    H.hi = 0;
    H.lo = 0;
    return;
  }
  const x = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  const y = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  H.hi = (y ^ (y >>> 15)) & 0x1fffff;
  H.lo = x ^ (x >>> 15);
}

// ---- structures

/** H = the low 64 bits of the product. */
function multiply(ahi: number, alo: number, bhi: number, blo: number): void {
  const a0 = alo & 0xffff;
  const a1 = alo >>> 16;
  const b0 = blo & 0xffff;
  const b1 = blo >>> 16;
  const p00 = a0 * b0;
  const mid = a1 * b0 + (p00 >>> 16);
  const mid2 = a0 * b1 + (mid & 0xffff);
  const carry = a1 * b1 + Math.floor(mid / 65536) + (mid2 >>> 16);
  H.lo = ((mid2 & 0xffff) << 16) | (p00 & 0xffff);
  H.hi = (carry + Math.imul(ahi, blo) + Math.imul(alo, bhi)) | 0;
}

function add(ahi: number, alo: number, bhi: number, blo: number): void {
  const lo = (alo >>> 0) + (blo >>> 0);
  H.lo = lo | 0;
  H.hi = (ahi + bhi + (lo > 4294967295 ? 1 : 0)) | 0;
}

// xxHash's primes 1 and 2 in halves.
const P1_HI = 0x9e3779b1 | 0;
const P1_LO = 0x85ebca87 | 0;
const P2_HI = 0xc2b2ae3d | 0;
const P2_LO = 0x27d4eb4f | 0;
const P5_HI = 0x27d4eb2f;
const P5_LO = 0x165667c5;

/** One step of xxHash: acc in (hi, lo), the lane in H; the new acc in H. */
function round(hi: number, lo: number): void {
  multiply(H.hi, H.lo, P2_HI, P2_LO);
  add(hi, lo, H.hi, H.lo);
  const h = H.hi;
  const l = H.lo;
  multiply((h << 31) | (l >>> 1), (l << 31) | (h >>> 1), P1_HI, P1_LO);
}

/** Hash of a sequence of values (not of nested tuples that have no hash yet): `sized` for tuples. */
function hashItems(m: Machine, items: readonly PyValue[], sized: boolean): boolean {
  let hi = P5_HI;
  let lo = P5_LO;
  const n = items.length;
  if (n > 8) m.work(n);
  for (let i = 0; i < n; i++) {
    if (!hash64(m, items[i]!)) return false;
    round(hi, lo);
    hi = H.hi;
    lo = H.lo;
  }
  if (sized) add(hi, lo, P5_HI, n ^ P5_LO ^ 3527539);
  if (H.hi === -1 && H.lo === -1) {
    H.hi = 0;
    H.lo = 1546275796;
  }
  return true;
}

/** Inner tuples first, on a stack of our own; each tuple keeps its hash. */
function hashTuple(m: Machine, t: PyTuple): boolean {
  let nested = false;
  for (const item of t.items) if (item instanceof PyTuple && item.hi === -1 && item.lo === -1) nested = true;
  if (nested) {
    const stack: PyTuple[] = [t];
    const at: number[] = [0];
    for (;;) {
      const top = stack[stack.length - 1]!;
      let i = at[at.length - 1]!;
      for (; i < top.items.length; i++) {
        const item = top.items[i]!;
        if (item instanceof PyTuple && item.hi === -1 && item.lo === -1 && eqKind(item.cls) === 'payload') break;
      }
      if (i < top.items.length) {
        if (stack.length > 10000) throw new Raise('RecursionError', 'maximum recursion depth exceeded');
        at[at.length - 1] = i + 1;
        stack.push(top.items[i] as PyTuple);
        at.push(0);
        continue;
      }
      stack.pop();
      at.pop();
      if (!hashItems(m, top.items, true)) return false;
      top.hi = H.hi;
      top.lo = H.lo;
      if (stack.length === 0) return true;
    }
  }
  if (!hashItems(m, t.items, true)) return false;
  t.hi = H.hi;
  t.lo = H.lo;
  return true;
}

function shuffle(hi: number, lo: number): void {
  multiply(hi ^ ((hi << 16) | (lo >>> 16)), lo ^ 89869747 ^ (lo << 16), 0, 3644798167 | 0);
}

/** frozenset: an order-free mix of the hashes of the elements. */
export function hashFrozen(m: Machine, s: PySet): boolean {
  if (s.hi !== -1 || s.lo !== -1) {
    H.hi = s.hi;
    H.lo = s.lo;
    return true;
  }
  let hi = 0;
  let lo = 0;
  m.work(s.size);
  for (let i = s.nextEntry(0); i >= 0; i = s.nextEntry(i + 1)) {
    if (!s.hashAt(m, i)) return false;
    shuffle(H.hi, H.lo);
    hi ^= H.hi;
    lo ^= H.lo;
  }
  multiply(0, s.size + 1, 0, 1927868237);
  hi ^= H.hi;
  lo ^= H.lo;
  const l = lo ^ ((lo >>> 11) | (hi << 21)) ^ ((lo >>> 25) | (hi << 7));
  const h = hi ^ (hi >>> 11) ^ (hi >>> 25);
  multiply(h, l, 0, 69069);
  add(H.hi, H.lo, 0, 907133923);
  if (H.hi === -1 && H.lo === -1) {
    H.hi = 0;
    H.lo = 590923713;
  }
  if (s.cls !== SET && !s.cls.isSubclass(SET)) {
    s.hi = H.hi;
    s.lo = H.lo;
  }
  return true;
}
