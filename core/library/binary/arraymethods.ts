/** What arrays do. */
import {
  BAIL,
  CodecError,
  Bail,
  LIST,
  PyBytes,
  PyList,
  PySlice,
  PyStr,
  Raise,
  argumentName,
  bare,
  bufferRows,
  clip,
  codePoints,
  codecFault,
  copyBytes,
  countIn,
  decode,
  defineConstant,
  defineType,
  itemsIn,
  makeGeneric,
  needBuffer,
  putItems,
  releaseBuffer,
  searchBound,
  size,
  spliceBytes,
  typeName,
  typeOf,
  unpackSlice,
  viewOf,
} from '../../values/mod.ts';
import type { OrderOp, Row } from '../../values/mod.ts';
import { ARRAY_CLASS, ArrayIterator, PyArray, hasCharacters, isArray, itemOf, likewise } from './arrayobject.ts';
import {
  NOTHING,
  NO_TYPECODE,
  addBytes,
  assign,
  bytesOf,
  construct,
  extend,
  find,
  itemsOf,
  join,
  ordering,
  place,
  remove,
  repeated,
} from './arrayoperations.ts';

ARRAY_CLASS.pattern = 'sequence';
ARRAY_CLASS.concatenates = true;

function order(name: string, op: OrderOp | '==' | '!='): Record<string, Row<PyArray>> {
  return {
    [`${name}(self, value, /) -> bool`]: {
      doc: `Return self${op}value.`,
      run: ordering(op),
    },
  };
}

const REPEATED = `
    return $array_type().__mul__(self, $as_count(value))
`;

/** Items are walked by place: comparing them with a value may run anything. */
const WALK = `
    i = 0
    while i < $array_count(self):
        if $array_item(self, i) == value:`;

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
      run: (m, self) => likewise(self, copyBytes(m, self)),
    },
    '__deepcopy__(self, unused, /)': {
      doc: 'Return a copy of the array.',
      style: 'one',
      run: (m, self) => likewise(self, copyBytes(m, self)),
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
      run: (m, self) => new PyBytes(copyBytes(m, self)),
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
