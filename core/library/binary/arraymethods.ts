/** What arrays do. */
import {
  BAIL,
  CodecError,
  Bail,
  DONE,
  LIST,
  NOT_IMPLEMENTED,
  OBJECT,
  PyByteArray,
  PyBytes,
  PyDict,
  PyList,
  PySlice,
  PyStr,
  PyTuple,
  Raise,
  SLOT_SIZE,
  argumentName,
  asIndex,
  bare,
  bufferRows,
  clip,
  codePoints,
  codecFault,
  compareLeaf,
  countIn,
  decode,
  defineConstant,
  defineType,
  equalLeaf,
  intrinsic,
  iterate,
  itemsIn,
  makeGeneric,
  needBuffer,
  putItems,
  releaseBuffer,
  removeItems,
  repeatBytes,
  same,
  searchBound,
  shipped,
  size,
  sizeIndex,
  spliceBytes,
  typeName,
  typeOf,
  unpackSlice,
  viewOf,
} from '../../values/mod.ts';
import type { Arg, Finished, Machine, OrderOp, PyClass, PyValue, Row } from '../../values/mod.ts';
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

const NOTHING = new Uint8Array(0);

ARRAY_CLASS.pattern = 'sequence';
ARRAY_CLASS.concatenates = true;

// ---- items

/** Adds the items of an array to another, which may be the same. */
function join(m: Machine, self: PyArray, from: PyArray): null {
  if (from.code !== self.code) throw new Raise('TypeError', 'can only extend with array of same kind');
  spliceBytes(m, self, self.n, self.n, from === self ? from.bytes.slice() : from.bytes);
  return null;
}

/** Adds the items of an iterable. Those before one that does not fit are added all the same. */
function extend(m: Machine, self: PyArray, iterable: PyValue): null | Bail {
  const it = iterate(m, iterable);
  if (it instanceof Bail) return it;
  const mark = it === iterable || !it.steady ? it.mark() : null;
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
function place(m: Machine, self: PyArray, key: PyValue): number | Bail {
  const n = asIndex(m, key);
  if (n === undefined) throw new Raise('TypeError', 'array indices must be integers');
  if (n instanceof Bail) return n;
  const i = sizeIndex(n, key);
  const at = i < 0 ? i + self.count : i;
  return at < self.count ? Math.max(at, -1) : -1;
}

/** The place of an item to be written over or taken out. */
function existing(m: Machine, self: PyArray, key: PyValue): number | Bail {
  const i = place(m, self, key);
  if (i === -1) throw new Raise('IndexError', 'array assignment index out of range');
  return i;
}

function assign(m: Machine, self: PyArray, key: PyValue, value: PyValue): null | Bail {
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

function remove(m: Machine, self: PyArray, key: PyValue): null | Bail {
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
function find(m: Machine, self: PyArray, v: PyValue, start: number, stop: number): number | Bail {
  const end = Math.min(stop, self.count);
  let i = start;
  let found: boolean | Bail = false;
  for (; i < end; i++) if ((found = same(m, self.at(i), v)) !== false) break;
  m.work(2 * Math.max(i - start, 0));
  return found instanceof Bail ? found : found ? i : -1;
}

/** All items. */
function itemsOf(m: Machine, self: PyArray): PyValue[] {
  const { count } = self;
  m.charge(count >>> 1);
  m.reserve(count * SLOT_SIZE);
  return Array.from({ length: count }, (_, i) => self.at(i));
}

/** The items as bytes; BAIL if one of them has to be asked. */
function bytesOf(m: Machine, self: PyArray, items: readonly PyValue[]): Uint8Array | Bail {
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
function ordering(op: OrderOp | '==' | '!='): (m: Machine, self: PyArray, value: Arg) => Finished {
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

function order(name: string, op: OrderOp | '==' | '!='): Record<string, Row<PyArray>> {
  return {
    [`${name}(self, value, /) -> bool`]: {
      doc: `Return self${op}value.`,
      run: ordering(op),
    },
  };
}

/** How often: the bytes of all items, repeated. */
function repeated(m: Machine, self: PyArray, value: Arg): PyArray | Bail {
  const bytes = repeatBytes(m, self.bytes, value!);
  return bytes instanceof Bail ? bytes : likewise(self, bytes);
}
const REPEATED = `
    return $array_type().__mul__(self, $as_count(value))
`;

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

const NO_TYPECODE = 'bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)';

function fill(m: Machine, self: PyArray, initial: PyValue): null | Bail {
  const data = initial instanceof PyBytes ? initial.b : initial instanceof PyByteArray ? initial.bytes : null;
  if (data !== null) return addBytes(m, self, data);
  if (isArray(initial) && initial.code === self.code) return join(m, self, initial);
  return extend(m, self, initial);
}

function addBytes(m: Machine, self: PyArray, bytes: Uint8Array): null {
  if (bytes.length % self.width !== 0) throw new Raise('ValueError', 'bytes length not a multiple of item size');
  spliceBytes(m, self, self.n, self.n, bytes.buffer === self.b.buffer ? bytes.slice() : bytes);
  return null;
}

function construct(m: Machine, cls: PyClass, args: Arg, kwargs: Arg): PyArray | Bail {
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
intrinsic('is_array', 1, (_m, v) => isArray(v!));
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

/** Items are walked by place: comparing them with a value may run anything. */
const WALK = `
    i = 0
    while i < $array_count(self):
        if $array_item(self, i) == value:`;

// ---- rows

defineType<PyArray>(
  ARRAY_CLASS,
  isArray,
  () => ({
    'typecode: str': { doc: 'the typecode character used to create the array', run: (_m, self) => self.code },
    'itemsize: int': { doc: 'the size, in bytes, of one array item', run: (_m, self) => self.width },
    '__repr__(self, /) -> str': {
      doc: 'Return repr(self).',
      python: `
def __repr__(self, /):
    name = type(self).__name__
    code = $array_code(self)
    if not $array_count(self):
        return f"{name}('{code}')"
    array = $array_type()
    items = array.tounicode(self) if code == 'u' or code == 'w' else array.tolist(self)
    return f"{name}('{code}', {items!r})"
`,
    },
    '__len__(self, /) -> int': { doc: 'Return len(self).', run: (_m, self) => self.count },
    '__iter__(self, /)': { doc: 'Implement iter(self).', run: (_m, self) => new ArrayIterator(self) },
    '__getitem__(self, key, /)': {
      doc: 'Return self[key].',
      run(m, self, key) {
        if (key instanceof PySlice) {
          const u = unpackSlice(m, key);
          return 'bail' in u ? u : likewise(self, itemsIn(m, self, clip(u, self.count), self.width));
        }
        const i = place(m, self, key!);
        if (i instanceof Bail) return i;
        return i < 0 ? m.raise('IndexError', 'array index out of range') : self.at(i);
      },
      python: `
def __getitem__(self, key, /):
    return $array_type().__getitem__(self, $sequence_subscript(key))
`,
    },
    '__setitem__(self, key, value, /) -> None': {
      doc: 'Set self[key] to value.',
      run: (m, self, key, value) => assign(m, self, key!, value!),
      python: `
def __setitem__(self, key, value, /):
    key = $sequence_subscript(key)
    if not $is_slice(key):
        $array_existing(self, key)
        value = $array_plain(self, value)
    $array_type().__setitem__(self, key, value)
`,
    },
    '__delitem__(self, key, /) -> None': {
      doc: 'Delete self[key].',
      run: (m, self, key) => remove(m, self, key!),
      python: `
def __delitem__(self, key, /):
    $array_type().__delitem__(self, $sequence_subscript(key))
`,
    },
    '__contains__(self, value, /) -> bool': {
      doc: 'Return bool(value in self).',
      run(m, self, value) {
        const i = find(m, self, value!, 0, self.count);
        return i instanceof Bail ? i : i >= 0;
      },
      python: `
def __contains__(self, value, /):${WALK}
            return True
        i += 1
    return False
`,
    },
    ...order('__eq__', '=='),
    ...order('__ne__', '!='),
    ...order('__lt__', '<'),
    ...order('__le__', '<='),
    ...order('__gt__', '>'),
    ...order('__ge__', '>='),
    '__add__(self, value, /)': {
      doc: 'Return self+value.',
      run(m, self, value) {
        if (!isArray(value!)) return m.raise('TypeError', `can only append array (not "${typeName(value!)}") to array`);
        if (value.code !== self.code) return m.raise('TypeError', 'bad argument type for built-in operation');
        const sum = likewise(self, NOTHING);
        join(m, sum, self);
        join(m, sum, value);
        return sum;
      },
    },
    '__iadd__(self, value, /)': {
      doc: 'Implement self+=value.',
      run(m, self, value) {
        if (!isArray(value!))
          return m.raise('TypeError', `can only extend array with array (not "${typeName(value!)}")`);
        join(m, self, value);
        return self;
      },
    },
    '__mul__(self, value, /)': {
      doc: 'Return self*value.',
      run: (m, self, value) => repeated(m, self, value),
      python: `
def __mul__(self, value, /):${REPEATED}`,
    },
    '__rmul__(self, value, /)': {
      doc: 'Return value*self.',
      run: (m, self, value) => repeated(m, self, value),
      python: `
def __rmul__(self, value, /):${REPEATED}`,
    },
    '__imul__(self, value, /)': {
      doc: 'Implement self*=value.',
      run(m, self, value) {
        const out = repeated(m, self, value);
        if (out instanceof Bail) return out;
        spliceBytes(m, self, 0, self.n, out.bytes);
        return self;
      },
      python: `
def __imul__(self, value, /):
    return $array_type().__imul__(self, $as_count(value))
`,
    },
    '__release_buffer__(self, buffer, /) -> None': {
      doc: 'Release the buffer object that exposes the underlying memory of the object.',
      run: (m, _self, view) => releaseBuffer(m, view!),
    },
    ...bufferRows<PyArray>('$array_type()', "__import__('array').array('b', b'a')"),
    '__copy__(self, /)': {
      doc: 'Return a copy of the array.',
      run: (m, self) => likewise(self, itemsIn(m, self, { start: 0, stop: 0, step: 1, count: self.count }, self.width)),
    },
    '__deepcopy__(self, unused, /)': {
      doc: 'Return a copy of the array.',
      style: 'one',
      run: (m, self) => likewise(self, itemsIn(m, self, { start: 0, stop: 0, step: 1, count: self.count }, self.width)),
    },
    '__reduce_ex__(self, value, /)': {
      doc: 'Return state information for pickling.',
      style: 'one',
      python: `
def __reduce_ex__(self, value, /):
    array = $array_type()
    return type(self), ($array_code(self), array.tolist(self)), getattr(self, '__dict__', None)
`,
    },
    'append(self, v, /) -> None': {
      doc: 'Append new value v to the end of the array.',
      run(m, self, v) {
        const item = itemOf(m, self.code, v!);
        if (item instanceof Bail) return item;
        self.append(m, item);
        return null;
      },
      python: `
def append(self, v, /):
    $array_type().append(self, $array_plain(self, v))
`,
    },
    'extend(self, bb, /) -> None': {
      doc: 'Append items to the end of the array.',
      style: 'one',
      run: (m, self, bb) => (isArray(bb!) ? join(m, self, bb) : extend(m, self, bb!)),
      python: `
def extend(self, bb, /):
    $array_extend(self, bb)
`,
    },
    'insert(self, i, v, /) -> None': {
      doc: 'Insert a new item v into the array before position i.',
      run(m, self, i, v) {
        const n = size(m, i);
        const item = n instanceof Bail ? n : itemOf(m, self.code, v!);
        if (item instanceof Bail) return item;
        const { count, width } = self;
        const at = Math.max(0, (n as number) < 0 ? (n as number) + count : Math.min(n as number, count)) * width;
        const one = likewise(self, NOTHING);
        one.append(m, item);
        spliceBytes(m, self, at, at, one.bytes);
        return null;
      },
      python: `
def insert(self, i, v, /):
    i = $as_index(i)
    $array_type().insert(self, i, $array_plain(self, v))
`,
    },
    'pop(self, i=-1, /)': {
      doc: 'Return the i-th element and delete it from the array.',
      run(m, self, i) {
        const n = size(m, i);
        if (n instanceof Bail) return n;
        const { count, width } = self;
        if (count === 0) return m.raise('IndexError', 'pop from empty array');
        const at = n < 0 ? n + count : n;
        if (at < 0 || at >= count) return m.raise('IndexError', 'pop index out of range');
        const item = self.at(at);
        spliceBytes(m, self, at * width, (at + 1) * width, NOTHING);
        return item;
      },
      python: `
def pop(self, i=-1, /):
    return $array_type().pop(self, $as_index(i))
`,
    },
    'remove(self, v, /) -> None': {
      doc: 'Remove the first occurrence of v in the array.',
      run(m, self, v) {
        const i = find(m, self, v!, 0, self.count);
        if (i instanceof Bail) return i;
        return i < 0 ? m.raise('ValueError', 'array.remove(x): x not in array') : remove(m, self, i);
      },
      python: `
def remove(self, value, /):${WALK}
            $array_type().__delitem__(self, i)
            return
        i += 1
    raise ValueError('array.remove(x): x not in array')
`,
    },
    'index(self, v, start=0, stop=9223372036854775807, /) -> int': {
      doc: 'Return index of first occurrence of v in the array.',
      run(m, self, v, start, stop) {
        const a = searchBound(m, start!);
        const b = searchBound(m, stop!);
        if (a instanceof Bail || b instanceof Bail) return BAIL;
        const n = self.count;
        const i = find(m, self, v!, a < 0 ? Math.max(a + n, 0) : a, b < 0 ? Math.max(b + n, 0) : b);
        return i === -1 ? m.raise('ValueError', 'array.index(x): x not in array') : i;
      },
      python: `
def index(self, value, start=0, stop=9223372036854775807, /):
    i = $search_bound(start)
    stop = $search_bound(stop)
    n = $array_count(self)
    if i < 0:
        i = max(i + n, 0)
    if stop < 0:
        stop = max(stop + n, 0)
    while i < stop and i < $array_count(self):
        if $array_item(self, i) == value:
            return i
        i += 1
    raise ValueError('array.index(x): x not in array')
`,
    },
    'count(self, v, /) -> int': {
      doc: 'Return number of occurrences of v in the array.',
      run: (m, self, v) => countIn(m, itemsOf(m, self), v!),
      python: `
def count(self, value, /):
    n = 0${WALK}
            n += 1
        i += 1
    return n
`,
    },
    'reverse(self, /) -> None': {
      doc: 'Reverse the order of the items in the array.',
      run(m, self) {
        const { count } = self;
        const all = { start: 0, stop: count, step: 1, count };
        putItems(
          m,
          self,
          all,
          itemsIn(m, self, { start: count - 1, stop: -1, step: -1, count }, self.width),
          self.width,
        );
        return null;
      },
    },
    'clear(self, /) -> None': {
      doc: 'Remove all items from the array.',
      run(m, self) {
        spliceBytes(m, self, 0, self.n, NOTHING);
        return null;
      },
    },
    'tolist(self, /) -> list': {
      doc: 'Convert array to an ordinary list with the same items.',
      run: (m, self) => new PyList(LIST, itemsOf(m, self)),
    },
    'fromlist(self, list, /) -> None': {
      doc: 'Append items to array from list.',
      style: 'one',
      run(m, self, list) {
        if (!(list instanceof PyList)) return m.raise('TypeError', 'arg must be list');
        const bytes = bytesOf(m, self, list.items);
        return bytes instanceof Bail ? bytes : addBytes(m, self, bytes);
      },
      python: `
def fromlist(self, list, /):
    n = len(list)
    items = []
    i = 0
    while i < n:
        items.append($array_plain(self, list[i]))
        i += 1
        if len(list) != n:
            raise RuntimeError('list changed size during iteration')
    $array_type().fromlist(self, items)
`,
    },
    'tobytes(self, /) -> bytes': {
      doc: 'Convert the array to an array of machine values and return the bytes representation.',
      run: (m, self) => new PyBytes(itemsIn(m, self, { start: 0, stop: 0, step: 1, count: self.n }, 1)),
    },
    'frombytes(self, buffer, /) -> None': {
      doc: 'Appends items from the string, interpreting it as an array of machine values.',
      style: 'one',
      run(m, self, buffer) {
        const view = viewOf(buffer!);
        if (view === null) return typeOf(buffer!).lookup('__buffer__') === undefined ? void needBuffer(buffer!) : BAIL;
        if (view.itemsize !== 1) return m.raise('TypeError', 'a bytes-like object is required');
        return addBytes(m, self, needBuffer(buffer!));
      },
      python: `
def frombytes(self, buffer, /):
    $array_type().frombytes(self, memoryview(buffer))
`,
    },
    'tounicode(self, /) -> str': {
      doc: 'Extends this array with data from the unicode string ustr.',
      run(m, self) {
        checkCharacters(self, 'tounicode');
        m.work(self.n);
        const text = decode(self.bytes, 'utf-32-le', 'strict', m.caps.text);
        return text instanceof CodecError ? codecFault(m, text) : text;
      },
    },
    'fromunicode(self, ustr, /) -> None': {
      doc: 'Convert the array to a unicode string.',
      run(m, self, ustr) {
        const text = bare(ustr!);
        if (typeof text !== 'string' && !(text instanceof PyStr))
          return m.raise('TypeError', `fromunicode() argument must be str, not ${argumentName(ustr!)}`);
        checkCharacters(self, 'fromunicode');
        return addBytes(m, self, new Uint8Array(codePoints(text).slice().buffer));
      },
    },
    'tofile(self, f, /) -> None': {
      doc: 'Write all items (as machine values) to the file object f.',
      style: 'one',
      python: `
def tofile(self, f, /):
    data = $array_type().tobytes(self)
    write = f.write
    for at in range(0, len(data), 65536):
        write(data[at:at + 65536])
`,
    },
    'fromfile(self, f, n, /) -> None': {
      doc: 'Read n objects from the file object f and append them to the end of the array.',
      python: `
def fromfile(self, f, n, /):
    n = $as_count(n)
    if n < 0:
        raise ValueError('negative count')
    wanted = n * self.itemsize
    data = f.read(wanted)
    if not isinstance(data, bytes):
        raise TypeError("read() didn't return bytes")
    $array_type().frombytes(self, data)
    if len(data) != wanted:
        raise EOFError("read() didn't return enough bytes")
`,
    },
    'byteswap(self, /) -> None': {
      doc: 'Byteswap all items of the array.',
      run(m, self) {
        m.work(self.n);
        for (let at = 0; at < self.n; at += self.width) self.b.subarray(at, at + self.width).reverse();
        return null;
      },
    },
    'buffer_info(self, /) -> tuple[int, int]': {
      doc: 'Return a tuple (address, length) giving the current memory address and the length in items of the buffer.',
      python: `
def buffer_info(self, /):
    return id(self), $array_count(self)
`,
    },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: 'Create a new array of items of one type.',
      run: (m, cls, args, kwargs) => construct(m, cls, args, kwargs),
      python: `
def __new__(cls, /, *args, **kwargs):
    if args and args[0] == 'u':
        from warnings import warn  # Frames of shipped Python do not count.
        warn("The 'u' type code is deprecated and will be removed in Python 3.16", DeprecationWarning, 1)
    made = $array_new(cls, args, kwargs)
    if len(args) > 1 and (made is None or not $array_fill(made, args[1])):
        items = iter(args[1])
        if made is not None:
            $array_extend(made, items)
    if made is None:
        raise ValueError('${NO_TYPECODE}')
    return made
`,
    },
  }),
);
defineConstant(ARRAY_CLASS, '__hash__', null);
defineConstant(ARRAY_CLASS, '__doc__', 'array(typecode [, initializer]) -> array');
makeGeneric(ARRAY_CLASS);

function checkCharacters(self: PyArray, name: string): void {
  if (!hasCharacters(self.code))
    throw new Raise('ValueError', `${name}() may only be called on unicode type arrays ('u' or 'w')`);
}
