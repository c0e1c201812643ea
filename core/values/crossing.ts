/**
 * Values that cross between a program and its host: guest values as plain JavaScript data and back.
 *
 * | Python                  | to the host                                   | from the host                       |
 * | ----------------------- | --------------------------------------------- | ----------------------------------- |
 * | None, bool              | null, boolean                                 | the same                            |
 * | int                     | number within ±(2^53-1), else bigint          | integral number, bigint             |
 * | float                   | number, or HostFloat for 2.0 by option        | other numbers; HostFloat for 2.0    |
 * | str                     | string (lone surrogates as they are)          | string                              |
 * | bytes, bytearray        | Uint8Array (a copy)                           | Uint8Array, ArrayBuffer             |
 * | list; tuple             | array; frozen HostTuple                       | array; HostTuple                    |
 * | dict                    | Map, or a plain object by option              | Map, plain object                   |
 * | set, frozenset          | Set                                           | Set                                 |
 * | a function of the host  | HostCallable                                  | HostCallable                        |
 * | instances               | HostHandle: type, repr, attributes            | the handle: the same object         |
 * | exceptions, functions, classes … | HostHandle: type and repr            | the handle: the same object         |
 *
 * Nothing of the host is run: own data properties are read by descriptor; accessors, functions, symbols, class instances
 * and `undefined` are refused with a HostValueError. Cycles are refused on the way in, and keep their identity on the way
 * out. Depth and size are limited.
 */
import { BOOL, DICT, INT, LIST, SET, TUPLE } from './classes.ts';
import { PyDict } from './dict.ts';
import { HostCallable, HostFloat, HostHandle, HostTuple, HostValueError } from './host.ts';
import type { HostValue } from './host.ts';
import type { Machine } from './machine.ts';
import {
  BAIL,
  Bail,
  PyByteArray,
  PyBytes,
  PyFloat,
  PyHost,
  PyInst,
  PyList,
  PyStr,
  PySub,
  PyTuple,
} from './objects.ts';
import type { PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import { PySet } from './set.ts';
import { chargeText, mkstr, utf16 } from './text.ts';
import { typeOf } from './typeof.ts';

/** What handles stand for, and the run whose object that is. */
const ORIGINALS: WeakMap<HostHandle, { readonly value: PyValue; readonly owner: object }> = new WeakMap();

export interface CrossingOptions {
  /** dict → plain object when every key is a str (null prototype, `__proto__` an own key). Default: Map. */
  readonly dictAsObject?: boolean;
  /** A float whose value is integral → HostFloat, so that it is told apart from an int. Default: number. */
  readonly markFloats?: boolean;
  /** The run: handles of one are refused by another. */
  readonly owner?: object;
}

const MAX_DEPTH = 200;
const MAX_NODES = 4_000_000;

/** A host value as a guest value. Throws HostValueError. */
export function fromHost(m: Machine, value: unknown, owner: object = m): PyValue {
  try {
    return enter(m, value, 0, new Set(), { n: 0, owner });
  } catch (error) {
    // Keys and items of sets that Python has no hash for.
    throw error instanceof Raise ? refuse('a set or mapping of such items') : error;
  }
}

interface Count {
  n: number;
  readonly owner: object;
}

function refuse(what: string): HostValueError {
  return new HostValueError(`${what} can't cross to Python`);
}

function enter(m: Machine, v: unknown, depth: number, open: Set<object>, count: Count): PyValue {
  if (++count.n > MAX_NODES) throw refuse('a value of more than 4 million parts');
  switch (typeof v) {
    case 'boolean':
      return v;
    case 'string':
      chargeText(v.length);
      return mkstr(v);
    case 'number':
      if (Number.isSafeInteger(v) && !Object.is(v, -0)) return v;
      return new PyFloat(v);
    case 'bigint':
      return v >= -9007199254740991n && v <= 9007199254740991n ? Number(v) : v;
    case 'object':
      break;
    default:
      throw refuse(typeof v);
  }
  if (v === null) return null;
  if (v instanceof HostFloat) return new PyFloat(v.value);
  if (v instanceof HostCallable) return new PyHost(v.name);
  if (v instanceof HostHandle) return original(v, count.owner);
  if (v instanceof Uint8Array) return new PyBytes(v.slice());
  if (v instanceof ArrayBuffer) return new PyBytes(new Uint8Array(v.slice(0)));
  if (open.has(v)) throw refuse('a value that holds itself');
  if (depth >= MAX_DEPTH) throw refuse(`a value nested more than ${MAX_DEPTH} deep`);
  open.add(v);
  const out = container(m, v, (x) => enter(m, x, depth + 1, open, count));
  open.delete(v);
  return out;
}

function original(handle: HostHandle, owner: object): PyValue {
  const known = ORIGINALS.get(handle);
  if (known === undefined || known.owner !== owner) throw refuse('a handle of another program');
  return known.value;
}

function container(m: Machine, v: object, inner: (x: unknown) => PyValue): PyValue {
  if (Array.isArray(v)) {
    const items: PyValue[] = [];
    for (let i = 0; i < v.length; i++) items.push(inner(dataProperty(v, String(i))));
    return v instanceof HostTuple ? new PyTuple(TUPLE, items) : new PyList(LIST, items);
  }
  if (v instanceof Map) {
    const dict = new PyDict(DICT);
    // The iterator of Map's own prototype: a subclass may have put another in its place.
    for (const [k, x] of Map.prototype.entries.call(v)) set(m, dict, inner(k), inner(x));
    return dict;
  }
  if (v instanceof Set) {
    const items: PyValue[] = [];
    for (const x of Set.prototype.values.call(v)) items.push(inner(x));
    const set = new PySet(SET);
    for (const x of items) if (set.add(m, x) === BAIL) throw refuse('a set of such items');
    return set;
  }
  const proto: unknown = Object.getPrototypeOf(v);
  if (proto !== Object.prototype && proto !== null) throw refuse(`an instance of a class`);
  const dict = new PyDict(DICT);
  for (const key of Object.keys(v)) set(m, dict, mkstr(key), inner(dataProperty(v, key)));
  return dict;
}

function set(m: Machine, dict: PyDict, k: PyValue, v: PyValue): void {
  if (dict.set(m, k, v) instanceof Bail) throw refuse('a mapping with such keys');
}

/** The value of an own data property; accessors are refused, holes are too. */
function dataProperty(o: object, key: string): unknown {
  const d = Object.getOwnPropertyDescriptor(o, key);
  if (d === undefined) throw refuse('undefined');
  if (!('value' in d)) throw refuse('a property with a getter');
  return d.value;
}

/** A guest value as a host value. `describe` gives type and repr of what has no plain form. */
export function toHost(v: PyValue, describe: (v: PyValue) => HostHandle, options: CrossingOptions = {}): HostValue {
  return leave(v, describe, options, new Map(), 0);
}

function leave(
  v: PyValue,
  describe: (v: PyValue) => HostHandle,
  options: CrossingOptions,
  seen: Map<object, HostValue>,
  depth: number,
): HostValue {
  if (v === null || typeof v !== 'object') return v;
  if (v instanceof PySub && (v.cls.isSubclass(INT) || v.cls.isSubclass(BOOL))) return v.base as number;
  if (v instanceof PyFloat) return options.markFloats === true && Number.isInteger(v.v) ? new HostFloat(v.v) : v.v;
  if (v instanceof PyStr) return utf16(v);
  if (v instanceof PyBytes) return v.b.slice();
  if (v instanceof PyByteArray) return v.b.slice(0, v.n);
  const known = seen.get(v);
  if (known !== undefined) return known;
  if (depth >= MAX_DEPTH) return new HostHandle(typeOf(v).shown.name, '<deeply nested>');
  const inner = (x: PyValue): HostValue => leave(x, describe, options, seen, depth + 1);
  if (v instanceof PyList) {
    const out: HostValue[] = [];
    seen.set(v, out);
    for (const x of v.items) out.push(inner(x));
    return out;
  }
  if (v instanceof PyTuple) {
    const out = new HostTuple();
    seen.set(v, out);
    for (const x of v.items) out.push(inner(x));
    return Object.freeze(out) as HostTuple;
  }
  if (v instanceof PyDict) return mapping(v, inner, options, seen);
  if (v instanceof PySet) {
    const out = new Set<HostValue>();
    seen.set(v, out);
    for (const x of v.toArray()) out.add(inner(x));
    return out;
  }
  if (v instanceof PySub) return leave(v.base as PyValue, describe, options, seen, depth);
  if (v instanceof PyHost) return new HostCallable(v.name);
  return handleOf(v, describe(v), inner, options, seen);
}

/** The handle of an object, with the attributes if it is an instance. */
function handleOf(
  v: PyValue & object,
  described: HostHandle,
  inner: (v: PyValue) => HostValue,
  options: CrossingOptions,
  seen: Map<object, HostValue>,
): HostHandle {
  const attributes = new Map<string, HostValue>();
  const handle = new HostHandle(described.type, described.repr, attributes);
  seen.set(v, handle);
  if (options.owner !== undefined) ORIGINALS.set(handle, { value: v, owner: options.owner });
  if (!(v instanceof PyInst)) return handle;
  const { shape } = v;
  if (shape.dictMode && v.attrs !== null) {
    for (let i = v.attrs.nextEntry(0); i >= 0; i = v.attrs.nextEntry(i + 1)) {
      const key = v.attrs.keys[i]!;
      if (typeof key === 'string') attributes.set(key, inner(v.attrs.valueAt(i)));
    }
  } else {
    shape.names.forEach((name, i) => {
      const value = v.vals[shape.slots + i];
      if (value !== undefined) attributes.set(name, inner(value));
    });
  }
  return handle;
}

function mapping(
  d: PyDict,
  inner: (v: PyValue) => HostValue,
  options: CrossingOptions,
  seen: Map<object, HostValue>,
): HostValue {
  const entries: (readonly [PyValue, PyValue])[] = [];
  for (let i = d.nextEntry(0); i >= 0; i = d.nextEntry(i + 1)) entries.push([d.keys[i]!, d.valueAt(i)]);
  if (options.dictAsObject === true && entries.every(([k]) => typeof k === 'string')) {
    const out = Object.create(null) as Record<string, HostValue>;
    seen.set(d, out);
    for (const [k, v] of entries) {
      const value = inner(v);
      Object.defineProperty(out, k as string, { value, enumerable: true, configurable: true, writable: true });
    }
    return out;
  }
  const out = new Map<HostValue, HostValue>();
  seen.set(d, out);
  for (const [k, v] of entries) out.set(inner(k), inner(v));
  return out;
}

