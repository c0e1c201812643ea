/**
 * Kinds of dict keys and set elements. The key of a plain value (str, int, float, bytes, None, whatever compares by
 * identity) is one JavaScript value with which a Map finds it, equal exactly for equal Python values. Structures (tuple,
 * frozenset, range …) are found by hash and native equality, keys whose class defines `__eq__` or `__hash__` in Python by
 * the shipped Python of the dict's methods.
 */
import { latin, viewCopy } from './buffer.ts';
import { OBJECT, PyClass } from './classes.ts';
import type { EqKind } from './classes.ts';
import { heap } from './heap.ts';
import { roomFor } from './integer.ts';
import { PyBytes, PyComplex, PyFloat, PyInst, PyMemoryView, PyNative, PyStr, PySub, PyTuple } from './objects.ts';
import type { PyValue } from './objects.ts';
import { isBuiltinMethod } from './rows.ts';
import { isNative } from './shortcut.ts';
import { strKey } from './text.ts';
import { typeOf } from './typeof.ts';

export type Norm = null | number | bigint | string | object;

/** Answers of `norm` for keys that no Map finds. */
export const STRUCTURE: object = { key: 'structure' };
export const USER: object = { key: 'user' };

/** Two's complement limits beyond which an int is a bigint. */
const SAFE = 9007199254740991;

/** What finds `k` in a Map, or STRUCTURE or USER. */
export function norm(k: PyValue): Norm {
  switch (typeof k) {
    case 'string':
    case 'number':
      return k;
    case 'bigint':
      return bigKey(k);
    case 'boolean':
      return k ? 1 : 0;
  }
  if (k === null) return null;
  if (k instanceof PyTuple && k.cls.builtin) return STRUCTURE;
  if (k instanceof PyInst) return instanceKey(k);
  if (k instanceof PyFloat) return floatKey(k);
  if (k instanceof PyStr) return strKey(k);
  if (k instanceof PyBytes) return bytesKey(k);
  // A view that can be hashed equals the bytes it shows.
  if (k instanceof PyMemoryView) return k.readonly && k.format === 'B' && !k.released ? bytesKey(new PyBytes(viewCopy(k))) : STRUCTURE;
  if (k instanceof PyComplex) return k.re !== k.re || k.im !== k.im ? k : k.im === 0 ? floatKey(new PyFloat(k.re)) : STRUCTURE;
  if (k instanceof PyNative) {
    const key = k.equalKey();
    if (key !== undefined) return key;
  }
  switch (eqKind(typeOf(k))) {
    case 'identity':
      return k;
    case 'user':
      return USER;
    // Taking its hash says why it is no key.
    case 'unhashable':
      return STRUCTURE;
    case 'payload':
      return k instanceof PySub ? norm(k.base) : STRUCTURE;
  }
}

function instanceKey(k: PyInst): Norm {
  const kind = eqKind(k.shape.cls);
  return kind === 'identity' ? k : kind === 'user' ? USER : STRUCTURE;
}

function floatKey(f: PyFloat): Norm {
  const v = f.v;
  if (v !== v) return f;
  return v > SAFE || v < -SAFE ? (v - v === 0 ? bigKey(BigInt(v)) : v) : v;
}

/** V8 takes the hash of a bigint from its lowest 64 bits alone, so a longer one is found by its text. */
function bigKey(n: bigint): Norm {
  if (n < TWO_TO_64 && n > -TWO_TO_64) return n;
  heap.charge(roomFor(n) >>> 6);
  return `${NUMBER}${n.toString(32)}`;
}

const TWO_TO_64 = 1n << 64n;
/** What the keys of long ints begin with, as no primitive str does. */
const NUMBER = '\udffc';

/** Whether a Map's key is that of a number. */
export function isNumberKey(n: Norm): boolean {
  return typeof n === 'number' || typeof n === 'bigint' || (typeof n === 'string' && n.startsWith(NUMBER));
}

function bytesKey(b: PyBytes): string {
  return (b.key ??= `\udffd${latin(b.b)}`);
}

/** How instances of `cls` behave as keys; worked out again when attributes of the class have changed. */
export function eqKind(cls: PyClass): EqKind {
  if (cls.eqVersion !== cls.version) {
    cls.eqVersion = cls.version;
    cls.eqKind = workOut(cls);
  }
  return cls.eqKind;
}

function workOut(cls: PyClass): EqKind {
  const hash = cls.lookup('__hash__');
  const eq = cls.lookup('__eq__');
  if (hash === null) return 'unhashable';
  if (isBuiltinMethod(hash) && cls.isSubclass(hash.owner) && eq === OBJECT.lookup('__eq__')) return 'identity';
  return isNative(hash) && isNative(eq) ? 'payload' : 'user';
}
