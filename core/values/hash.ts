/**
 * hash(): CPython's on 64 bits for numbers, None and structures of them, so that sets of such values have CPython's order;
 * a fixed 53-bit hash of ours for str and bytes; the identity number for objects.
 *
 * A hash is computed as two signed 32-bit halves in the record `H`, because most have no use as a Python int.
 */
import { nested } from './depth.ts';
import {
  BAIL,
  PyBytes,
  PyComplex,
  PyFloat,
  PyFunc,
  PyInst,
  PyRange,
  PySlice,
  PyStr,
  PySub,
  PyTuple,
  bare,
} from './objects.ts';
import type { Bail, Int, PyValue, Str } from './objects.ts';
import type { Machine } from './machine.ts';
import { eqKind } from './key.ts';
import { payloadOf } from './payload.ts';
import { rangeLength } from './progression.ts';
import { intCost } from './integer.ts';
import { Raise } from './raised.ts';
import { PySet } from './set.ts';
import { FrozensetHash, TupleHash, fromHalves, hashComplex, hashFloat, hashInt, highHalf, lowHalf } from './hashing.ts';
import { callSpecial } from './special.ts';
import { strKey } from './text.ts';
import { typeName, typeOf } from './typeof.ts';
import { OBJECT, SET, TUPLE } from './classes.ts';

/** The halves of the hash computed last. */
export const H: { hi: number; lo: number } = { hi: 0, lo: 0 };

/** hash(v). Throws TypeError for unhashable values. */
export function hash(m: Machine, v: Str | PyBytes | PyRange | PyFloat | PyComplex): Int;
export function hash(m: Machine, v: PyValue): Int | Bail;
export function hash(m: Machine, v: PyValue): Int | Bail {
  return hash64(m, v) || hashByUser(m, v) ? toInt(H.hi, H.lo) : BAIL;
}

/** Two halves as a signed Python int. */
export function toInt(hi: number, lo: number): Int {
  return fromHalves(hi, lo);
}

/** What `__hash__` may answer. */
export function hashAnswer(v: PyValue): Int {
  const n = bare(v);
  if (typeof n === 'number' || typeof n === 'bigint') return n;
  if (typeof n === 'boolean') return n ? 1 : 0;
  throw new Raise('TypeError', '__hash__ method should return an integer');
}

/** Puts in H what `__hash__` answered: CPython reduces ints beyond 64 bits to their own hash; -1 is never a hash. */
export function hashResult(n: Int): void {
  if (typeof n === 'number') setHalves(n === -1 ? -2 : n);
  else setHalves(n === BigInt.asIntN(64, n) ? n : hashInt(n));
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
      m.charge(intCost(v, 0, 'hash'));
      setHalves(hashInt(v));
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
    if (v.v === v.v) hashNumber(v.v);
    else hashIdentity(m, v);
    return true;
  } else if (v instanceof PyStr) {
    m.work(v.n);
    hashText(strKey(v));
    return true;
  } else if (v instanceof PyBytes) {
    hashBytes(m, v.b);
    return true;
  }
  if (v instanceof PyInst && payloadOf(v.shape.cls).hash(m, v)) return true;
  const cls = typeOf(v);
  switch (eqKind(cls)) {
    case 'identity':
      if (cls.lookup('__hash__') !== OBJECT.lookup('__hash__')) break;
      hashIdentity(m, v);
      return true;
    case 'user':
      return false;
    case 'unhashable':
      throw new Raise('TypeError', `unhashable type: '${typeName(v)}'`);
  }
  if (v instanceof PySub) return hash64(m, v.base);
  if (v instanceof PyTuple) return hashTuple(m, v);
  if (v instanceof PySet) {
    hashFrozen(m, v);
    return true;
  }
  if (v instanceof PyComplex) {
    if (v.re === v.re && v.im === v.im) setHalves(hashComplex(v.re, v.im));
    else hashIdentity(m, v);
    return true;
  }
  if (v instanceof PyRange) {
    const n = rangeLength(v);
    return hashItems(m, n === 0 ? [n, null, null] : n === 1 ? [n, v.start, null] : [n, v.start, v.step]);
  }
  if (v instanceof PySlice) return nested('', () => hashSlice(m, v));
  const out = nested('', () => callSpecial(m, v, '__hash__'));
  if (typeof out !== 'number' && typeof out !== 'bigint') return false;
  hashResult(out);
  return true;
}

/** Puts in H the hash of an object whose class has a `__hash__` in Python, if that can be asked natively; false: it cannot. */
export function hashByUser(m: Machine, v: PyValue): boolean {
  const method = typeOf(v).lookup('__hash__');
  return method instanceof PyFunc && m.askHash(method, v);
}

/** Objects, and NaNs: those are equal to nothing, and a set of them is no longer one chain of collisions. */
function hashIdentity(m: Machine, v: PyValue): void {
  const id = m.idOf(v);
  H.hi = Math.floor(id / 4294967296);
  H.lo = id | 0;
}

// ---- numbers

function hashNumber(v: number): void {
  if (Number.isInteger(v) && v <= 9007199254740991 && v >= -9007199254740991) {
    H.hi = Math.floor(v / 4294967296);
    H.lo = v === -1 ? -2 : v | 0;
  } else setHalves(hashFloat(v));
}

/** Puts an int of 64 bits in H. */
function setHalves(n: Int): void {
  H.hi = highHalf(n) | 0;
  H.lo = lowHalf(n) | 0;
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
  finishText(n, a, b);
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
  finishText(n, a, b);
}

function finishText(n: number, a: number, b: number): void {
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

/** Hash of a sequence of values (not of nested tuples that have no hash yet); `asking`: also of those whose `__hash__` in Python can be asked. */
export function hashItems(m: Machine, items: readonly PyValue[], asking = false): boolean {
  const n = items.length;
  m.charge(n >>> 2);
  const mix = new TupleHash();
  for (let i = 0; i < n; i++) {
    const item = items[i]!;
    if (typeof item === 'number' && (item & 0xffff) === item) mix.addSmall(item);
    else if (!hash64(m, item) && !(asking && hashByUser(m, item))) return false;
    else mix.addHalves(H.hi, H.lo);
  }
  mix.close(n);
  H.hi = mix.high;
  H.lo = mix.low;
  return true;
}

/** A slice is mixed like a tuple, without its length. */
function hashSlice(m: Machine, s: PySlice): boolean {
  m.charge(1);
  const mix = new TupleHash();
  for (const part of [s.start, s.stop, s.step]) {
    if (!hash64(m, part)) return false;
    mix.addHalves(H.hi, H.lo);
  }
  const none = (mix.high & mix.low) === -1;
  H.hi = none ? 0 : mix.high;
  H.lo = none ? 1546275796 : mix.low;
  return true;
}

/** The hash of a tuple's items, whatever `__hash__` of its class says. */
export function hashItemsOf(m: Machine, t: PyTuple): Int | Bail {
  return hashTuple(m, t) ? toInt(H.hi, H.lo) : BAIL;
}

/** Inner tuples first, on a stack of our own; each tuple keeps its hash. */
function hashTuple(m: Machine, t: PyTuple): boolean {
  if (t.hi !== -1 || t.lo !== -1) {
    H.hi = t.hi;
    H.lo = t.lo;
    return true;
  }
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
        // What is walked in vain, as something deep inside has no hash, is paid for as well.
        if ((stack.length & 63) === 0) m.charge(16);
        continue;
      }
      stack.pop();
      at.pop();
      if (!hashItems(m, top.items)) return false;
      top.hi = H.hi;
      top.lo = H.lo;
      if (stack.length === 0) return true;
    }
  }
  // A hash that was asked for is not kept: what comes to nothing, and is done again, has to cost the same.
  if (!hashItems(m, t.items)) return hashItems(m, t.items, true);
  t.hi = H.hi;
  t.lo = H.lo;
  return true;
}

/** frozenset: an order-free mix of the hashes of the elements. */
export function hashFrozen(m: Machine, s: PySet): void {
  if (s.hi !== -1 || s.lo !== -1) {
    H.hi = s.hi;
    H.lo = s.lo;
    return;
  }
  m.work(s.size * 4);
  const mix = new FrozensetHash();
  for (let i = s.nextEntry(0); i >= 0; i = s.nextEntry(i + 1)) {
    s.hashAt(m, i);
    mix.add(H.hi, H.lo);
  }
  mix.close(s.size);
  H.hi = mix.high;
  H.lo = mix.low;
  if (s.cls !== SET && !s.cls.isSubclass(SET)) {
    s.hi = H.hi;
    s.lo = H.lo;
  }
}
