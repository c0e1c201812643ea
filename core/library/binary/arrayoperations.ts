/** How arrays are made, changed, searched and compared. What programs call is in arraymethods.ts. */
import {
  BAIL,
  Bail,
  DONE,
  NOT_IMPLEMENTED,
  OBJECT,
  PyByteArray,
  PyBytes,
  PyDict,
  PySlice,
  PyStr,
  PyTuple,
  Raise,
  SLOT_SIZE,
  argumentName,
  bare,
  clip,
  compareLeaf,
  equalLeaf,
  intrinsic,
  iterate,
  markOf,
  placeIn,
  putItems,
  removeItems,
  repeatBytes,
  same,
  shipped,
  spliceBytes,
  typeName,
  unpackSlice,
} from '../../values/mod.ts';
import type { Arg, Finished, Machine, OrderOp, PyClass, PyValue } from '../../values/mod.ts';
import {
  ARRAY_CLASS,
  ArrayIterator,
  PyArray,
  hasCharacters,
  isArray,
  isTypecode,
  itemOf,
  likewise,
} from './arrayobject.ts';

export const NOTHING: Uint8Array = new Uint8Array(0);

// ---- items

/** Adds the items of an array to another, which may be the same. */
export function join(m: Machine, self: PyArray, from: PyArray): null {
  if (from.code !== self.code) throw new Raise('TypeError', 'can only extend with array of same kind');
  spliceBytes(m, self, self.n, self.n, from === self ? from.bytes.slice() : from.bytes);
  return null;
}

/** Adds the items of an iterable. Those before one that does not fit are added all the same. */
export function extend(m: Machine, self: PyArray, iterable: PyValue): null | Bail {
  const it = iterate(m, iterable);
  if (it instanceof Bail) return it;
  const mark = markOf(it, iterable);
  const taken = likewise(self, NOTHING);
  let out: null | Bail = null;
  try {
    for (let n = 1; out === null; n++) {
      const v = it.next(m);
      if (v === DONE) break;
      const item = v instanceof Bail ? v : itemOf(m, self.code, v as PyValue);
      if (item instanceof Bail) out = item;
      else taken.append(m, item);
      if ((n & 15) === 0) m.charge(16);
      if ((n & 1023) === 0) m.growing(taken);
    }
  } finally {
    if (out === null) join(m, self, taken);
    else if (mark !== null) it.reset(mark);
  }
  return out;
}

/** The place that an index means, of an item; -1 if there is none. */
export function place(m: Machine, self: PyArray, key: PyValue): number | Bail {
  return placeIn(m, key, self.count, () => new Raise('TypeError', 'array indices must be integers'));
}

/** The place of an item to be written over or taken out. */
function existing(m: Machine, self: PyArray, key: PyValue): number | Bail {
  const i = place(m, self, key);
  if (i === -1) throw new Raise('IndexError', 'array assignment index out of range');
  return i;
}

export function assign(m: Machine, self: PyArray, key: PyValue, value: PyValue): null | Bail {
  if (!(key instanceof PySlice)) {
    const i = existing(m, self, key);
    const item = i instanceof Bail ? i : itemOf(m, self.code, value);
    if (item instanceof Bail) return item;
    self.put(i as number, item);
    return null;
  }
  const u = unpackSlice(m, key);
  if ('bail' in u) return u;
  if (!isArray(value)) throw new Raise('TypeError', `can only assign array (not "${typeName(value)}") to array slice`);
  if (value.code !== self.code) throw new Raise('TypeError', 'bad argument type for built-in operation');
  const { width } = self;
  const b = clip(u, self.count);
  const n = value.count;
  const bytes = value === self ? value.bytes.slice() : value.bytes;
  if (b.step === 1) spliceBytes(m, self, b.start * width, (b.start + b.count) * width, bytes);
  else if (n === 0) removeItems(m, self, b, width);
  else if (n === b.count) putItems(m, self, b, bytes, width);
  else throw new Raise('ValueError', `attempt to assign array of size ${n} to extended slice of size ${b.count}`);
  return null;
}

export function remove(m: Machine, self: PyArray, key: PyValue): null | Bail {
  if (key instanceof PySlice) {
    const u = unpackSlice(m, key);
    if ('bail' in u) return u;
    removeItems(m, self, clip(u, self.count), self.width);
    return null;
  }
  const i = existing(m, self, key);
  if (i instanceof Bail) return i;
  spliceBytes(m, self, i * self.width, (i + 1) * self.width, NOTHING);
  return null;
}

/** The first item from start and before stop that is v or equal to it; -1 if none. */
export function find(m: Machine, self: PyArray, v: PyValue, start: number, stop: number): number | Bail {
  const end = Math.min(stop, self.count);
  let i = start;
  let found: boolean | Bail = false;
  for (; i < end; i++) if ((found = same(m, self.at(i), v)) !== false) break;
  m.work(2 * Math.max(i - start, 0));
  return found instanceof Bail ? found : found ? i : -1;
}

/** All items. */
export function itemsOf(m: Machine, self: PyArray): PyValue[] {
  const { count } = self;
  m.charge(count >>> 1);
  m.reserve(count * SLOT_SIZE);
  return Array.from({ length: count }, (_, i) => self.at(i));
}

/** The items as bytes; BAIL if one of them has to be asked. */
export function bytesOf(m: Machine, self: PyArray, items: readonly PyValue[]): Uint8Array | Bail {
  const taken = likewise(self, NOTHING);
  m.charge(items.length >>> 1);
  for (const v of items) {
    const item = itemOf(m, self.code, v);
    if (item instanceof Bail) return item;
    taken.append(m, item);
  }
  return taken.bytes;
}

/** The first of `n` items that are not equal; `n` if all are. Floats are not equal as their bytes are. */
function firstDifference(m: Machine, a: PyArray, b: PyArray, n: number): number {
  let i = 0;
  if (a.format === b.format && a.code !== 'f' && a.code !== 'd') {
    const end = n * a.width;
    while (i < end && a.b[i] === b.b[i]) i++;
    m.work(i);
    return Math.floor(i / a.width);
  }
  while (i < n && equalLeaf(a.at(i), b.at(i)) === true) i++;
  m.work(4 * i);
  return i;
}

/** Items are of built-in types, so comparing them calls nothing. */
export function ordering(op: OrderOp | '==' | '!='): (m: Machine, self: PyArray, value: Arg) => Finished {
  return (m, self, value) => {
    if (!isArray(value!)) return NOT_IMPLEMENTED;
    const [a, b] = [self.count, value.count];
    if (a !== b && (op === '==' || op === '!=')) return op === '!=';
    const n = Math.min(a, b);
    const i = firstDifference(m, self, value, n);
    if (op === '==' || op === '!=') return (op === '==') === (i === n);
    if (i === n) return ordered(m, op, a, b);
    if (hasCharacters(self.code) && hasCharacters(value.code))
      return ordered(m, op, self.character(i), value.character(i));
    return ordered(m, op, self.at(i), value.at(i));
  };
}

function ordered(m: Machine, op: OrderOp, a: PyValue, b: PyValue): boolean | undefined {
  const out = compareLeaf(op, a, b);
  return (
    out ?? m.raise('TypeError', `'${op}' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`)
  );
}

/** How often: the bytes of all items, repeated. */
export function repeated(m: Machine, self: PyArray, value: Arg): PyArray | Bail {
  const bytes = repeatBytes(m, self.bytes, value!);
  return bytes instanceof Bail ? bytes : likewise(self, bytes);
}
// ---- construction

/** Refuses arguments that are none, before anything of them is asked. */
function typecode(cls: PyClass, args: PyTuple, kwargs: PyDict): string {
  const plain = cls === ARRAY_CLASS || cls.lookup('__init__') === OBJECT.lookup('__init__');
  if (kwargs.live > 0 && plain) throw new Raise('TypeError', 'array.array() takes no keyword arguments');
  const { items } = args;
  const n = items.length;
  if (n < 1) throw new Raise('TypeError', 'array() takes at least 1 argument (0 given)');
  if (n > 2) throw new Raise('TypeError', `array() takes at most 2 arguments (${n} given)`);
  const [v, initial = null] = items as [PyValue, PyValue?];
  const code = bare(v);
  if (typeof code !== 'string' && !(code instanceof PyStr))
    throw new Raise('TypeError', `array() argument 1 must be a unicode character, not ${argumentName(v)}`);
  const length = typeof code === 'string' ? code.length : code.n;
  if (length !== 1)
    throw new Raise('TypeError', `array() argument 1 must be a unicode character, not a string of length ${length}`);
  const letter = typeof code === 'string' ? code : '';
  if (!hasCharacters(letter) && n === 2) {
    const text = bare(initial);
    if (typeof text === 'string' || text instanceof PyStr)
      throw new Raise('TypeError', `cannot use a str to initialize an array with typecode '${letter}'`);
    if (isArray(initial) && hasCharacters(initial.code))
      throw new Raise('TypeError', `cannot use a unicode array to initialize an array with typecode '${letter}'`);
  }
  return letter;
}

export const NO_TYPECODE = 'bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)';

function fill(m: Machine, self: PyArray, initial: PyValue): null | Bail {
  const data = initial instanceof PyBytes ? initial.b : initial instanceof PyByteArray ? initial.bytes : null;
  if (data !== null) return addBytes(m, self, data);
  if (isArray(initial) && initial.code === self.code) return join(m, self, initial);
  return extend(m, self, initial);
}

export function addBytes(m: Machine, self: PyArray, bytes: Uint8Array): null {
  if (bytes.length % self.width !== 0) throw new Raise('ValueError', 'bytes length not a multiple of item size');
  spliceBytes(m, self, self.n, self.n, bytes.buffer === self.b.buffer ? bytes.slice() : bytes);
  return null;
}

export function construct(m: Machine, cls: PyClass, args: Arg, kwargs: Arg): PyArray | Bail {
  const code = typecode(cls, args as PyTuple, kwargs as PyDict);
  // The 'u' type code is deprecated: warning is Python's business.
  if (code === 'u') return BAIL;
  const initial = (args as PyTuple).items[1];
  if (!isTypecode(code)) {
    if (initial !== undefined && iterate(m, initial) instanceof Bail) return BAIL;
    throw new Raise('ValueError', NO_TYPECODE);
  }
  const made = new PyArray(cls, code, NOTHING);
  return initial !== undefined && fill(m, made, initial) instanceof Bail ? BAIL : made;
}

intrinsic('array_type', 1, () => ARRAY_CLASS);
intrinsic('array_new', 1, (_m, cls, args, kwargs) => {
  const code = typecode(cls as PyClass, args as PyTuple, kwargs as PyDict);
  return isTypecode(code) ? new PyArray(cls as PyClass, code, NOTHING) : null;
});
intrinsic('array_fill', 1, (m, self, initial) => {
  const from = initial!;
  const native = from instanceof PyBytes || from instanceof PyByteArray || isArray(from);
  return native && fill(m, self as PyArray, from) === null;
});
intrinsic('array_count', 1, (_m, self) => (self as PyArray).count);
intrinsic('array_item', 1, (_m, self, i) => (self as PyArray).at(i as number));
intrinsic('array_code', 1, (_m, self) => (self as PyArray).code);
intrinsic('array_existing', 1, (m, self, key) => {
  existing(m, self as PyArray, key!);
  return null;
});
intrinsic('array_walked', 1, (_m, it) => (it as ArrayIterator).array);
intrinsic('array_walked_to', 1, (_m, it) => (it as ArrayIterator).at);

/** A value to be written, made plain by its own methods. */
shipped(
  'array_plain',
  `
def array_plain(self, v):
    code = $array_code(self)
    if code == 'f' or code == 'd':
        return $real(v)
    return v if code == 'u' or code == 'w' else $as_index(v)
`,
);
shipped(
  'array_extend',
  `
def array_extend(self, items):
    append = $array_type().append
    for v in items:
        append(self, $array_plain(self, v))
`,
);
