/**
 * bytearray: the mutable sequence of bytes. What it shares with bytes is in bytesmethods.ts. Its size can't change while
 * a memoryview looks at it.
 */
import { bufferOf, latin, latinBytes, simpleBuffer, viewCopy } from './buffer.ts';
import { bytesRows } from './bytesmethods.ts';
import { bytesFrom, fromHex, makeTable, quotedBytes, repeatBytes, room } from './bytestext.ts';
import { source } from './bytes.ts';
import { BYTEARRAY } from './classes.ts';
import { clip, index, placeIn, size, unpackSlice } from './index.ts';
import type { Bounds } from './index.ts';
import { intrinsic } from './intrinsics.ts';
import { badSubscript } from './item.ts';
import { isIterable } from './iterate.ts';
import { ByteArrayIterator } from './iterators.ts';
import { percentFormat } from './interpolate.ts';
import { hints } from './lengthhint.ts';
import type { Machine } from './machine.ts';
import { checkResizable, lengthen, putItems, removeItems, splice } from './memory.ts';
import { BAIL, Bail, NOT_IMPLEMENTED, PyByteArray, PyBytes, PyComplex, PyMemoryView, PySlice, PyStr, bare } from './objects.ts';
import type { Out, PyValue } from './objects.ts';
import { bufferRows, releaseBuffer } from './memoryview.ts';
import { Raise } from './raised.ts';
import { defineConstant, defineType, defineWhole } from './rows.ts';
import { typeName, typeOf } from './typeof.ts';

function isByteArray(v: PyValue): v is PyByteArray {
  return v instanceof PyByteArray;
}

function make(b: Uint8Array): PyByteArray {
  return new PyByteArray(BYTEARRAY, b);
}

/** A byte argument: an int in range. */
function byte(m: Machine, v: PyValue): number | Bail {
  const n = index(m, v);
  if (n instanceof Bail) return n;
  if (n < 0 || n > 255) throw new Raise('ValueError', 'byte must be in range(0, 256)');
  return Number(n);
}

/** The place that an index means; -1 if it is out of range. */
function place(m: Machine, a: PyByteArray, key: PyValue): number | Bail {
  return placeIn(m, key, a.n, (k) => badSubscript('bytearray', k));
}

function assign(m: Machine, a: PyByteArray, key: PyValue, value: PyValue): Out {
  if (!(key instanceof PySlice)) {
    const i = place(m, a, key);
    if (i instanceof Bail) return i;
    const b = byte(m, value);
    if (b instanceof Bail) return b;
    if (i < 0) return m.raise('IndexError', 'bytearray index out of range');
    a.b[i] = b;
    return null;
  }
  const u = unpackSlice(m, key);
  if ('bail' in u) return u;
  const bytes = sliceValue(m, value);
  return bytes instanceof Bail ? bytes : assignSlice(m, a, clip(u, a.n), bytes);
}

/** What is assigned to a slice, as bytes of its own. */
function sliceValue(m: Machine, value: PyValue): Uint8Array | Bail {
  if (value instanceof PyMemoryView) return viewCopy(value);
  const own = bufferOf(value);
  if (own !== null) return own.slice();
  const plain = bare(value);
  if (typeof plain === 'string' || plain instanceof PyStr || typeof plain === 'number')
    throw new Raise('TypeError', 'can assign only bytes, buffers, or iterables of ints in range(0, 256)');
  if (!isIterable(value)) {
    const cls = typeOf(value);
    const number = plain instanceof PyComplex || ['__index__', '__int__', '__float__'].some((name) => cls.lookup(name) !== undefined);
    throw new Raise(
      'TypeError',
      number
        ? 'can assign only bytes, buffers, or iterables of ints in range(0, 256)'
        : `cannot convert '${typeName(value)}' object to bytearray`,
    );
  }
  return bytesFrom(m, value, 'byte');
}

function assignSlice(m: Machine, a: PyByteArray, b: Bounds, bytes: Uint8Array): Out {
  if (b.step === 1) {
    splice(m, a, b.start, b.start + b.count, bytes);
    return null;
  }
  if (bytes.length === 0) {
    removeItems(m, a, b, 1);
    return null;
  }
  if (bytes.length !== b.count) {
    return m.raise(
      'ValueError',
      `attempt to assign bytes of size ${bytes.length} to extended slice of size ${b.count}`,
    );
  }
  putItems(m, a, b, bytes, 1);
  return null;
}

function remove(m: Machine, a: PyByteArray, key: PyValue): Out {
  if (key instanceof PySlice) {
    const u = unpackSlice(m, key);
    if ('bail' in u) return u;
    removeItems(m, a, clip(u, a.n), 1);
    return null;
  }
  const i = place(m, a, key);
  if (i instanceof Bail) return i;
  if (i < 0) return m.raise('IndexError', 'bytearray index out of range');
  splice(m, a, i, i + 1, new Uint8Array(0));
  return null;
}

function extend(m: Machine, a: PyByteArray, v: PyValue): Out {
  const own = bufferOf(v);
  if (own !== null) {
    splice(m, a, a.n, a.n, own === a.bytes ? own.slice() : own);
    return null;
  }
  if (hints(v)) return BAIL;
  const plain = bare(v);
  if (typeof plain === 'string' || plain instanceof PyStr)
    return plain === '' ? null : m.raise('TypeError', "expected iterable of integers; got: 'str'");
  if (!isIterable(v)) return m.raise('TypeError', `can't extend bytearray with ${typeName(v)}`);
  const bytes = bytesFrom(m, v, 'byte');
  if (bytes instanceof Bail) return bytes;
  splice(m, a, a.n, a.n, bytes);
  return null;
}

function percent(m: Machine, format: PyByteArray, v: PyValue): Out {
  const text = percentFormat(m, latin(format.bytes), v, true);
  return text instanceof Bail ? text : make(latinBytes(text));
}

const NOTHING = new Uint8Array(0);

intrinsic('bytearray_fill', 1, (m, a, bytes) => {
  const array = a as PyByteArray;
  splice(m, array, 0, array.n, bufferOf(bytes!)!);
  return null;
});
intrinsic('new_bytearray', 1, (_m, bytes) => make(bufferOf(bytes!)!.slice()));

defineType<PyByteArray>(
  BYTEARRAY,
  isByteArray,
  () => ({
    ...bytesRows<PyByteArray>({
      name: 'bytearray',
      read: (a) => a.bytes,
      make,
      part: (a, from, to) => make(a.bytes.slice(from, to)),
    }),
    '__init__(self, source: Iterable[int] | SupportsIndex | Buffer | str = ..., encoding: str = ..., errors: str = ...) -> None':
      {
        doc: `Fill with ints, a bytes-like object, encoded text, or so many zeros.

>>> bytearray([97, 98]), bytearray('é', 'utf-8'), bytearray(2)
(bytearray(b'ab'), bytearray(b'\\xc3\\xa9'), bytearray(b'\\x00\\x00'))`,
        style: 'clinic',
        run(m, self, v, encoding, errors) {
          // It is emptied before anything is made of the arguments, which may be it.
          const out = source(m, v, encoding, errors, 'bytearray', () => splice(m, self, 0, self.n, NOTHING));
          if (out === undefined || out instanceof Bail) return out;
          splice(m, self, 0, 0, out);
          return null;
        },
        python: `
def __init__(self, source=b'', encoding=None, errors=None):
    if encoding is not None:
        from codecs import _str_encode
        $bytearray_fill(self, _str_encode(source, encoding, 'strict' if errors is None else errors))
    else:
        $bytearray_fill(self, $bytes_source(source, 'bytearray'))
`,
      },
    ...bufferRows<PyByteArray>('bytearray'),
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).\n\n>>> bytearray(b'a')\nbytearray(b'a')`,
      run(m, self) {
        m.work(self.n);
        return `${self.cls.name}(b${quotedBytes(self.bytes, true)})`;
      },
    },
    '__str__(self, /) -> str': {
      doc: `Return str(self): the repr.\n\n>>> str(bytearray(b'a'))\n"bytearray(b'a')"`,
      run(m, self) {
        m.work(self.n);
        return `${self.cls.name}(b${quotedBytes(self.bytes, true)})`;
      },
    },
    '__iter__(self, /)': {
      doc: `Implement iter(self).\n\n>>> list(bytearray(b'ab'))\n[97, 98]`,
      run: (_m, self) => new ByteArrayIterator(self),
    },
    '__setitem__(self, key: SupportsIndex | slice, value, /) -> None': {
      doc: `Set self[key] to value.

>>> x = bytearray(b'abc')
>>> x[1:] = b'xyz'
>>> x
bytearray(b'axyz')`,
      run: (m, self, key, v) => assign(m, self, key!, v!),
      python: `
def __setitem__(self, key, value, /):
    if $is_slice(key) and (value is self or not isinstance(value, bytearray)):
        $sequence_subscript(key)
        if value is self:
            value = bytearray(self)
        elif not $is_buffer(value) and not isinstance(value, (str, int, float)):
            value = $bytes_source(value, 'bytearray')
    key = $sequence_subscript(key)
    if not $is_slice(key):
        value = $as_index(value)
    bytearray.__setitem__(self, key, value)
`,
    },
    '__delitem__(self, key: SupportsIndex | slice, /) -> None': {
      doc: `Delete self[key].

>>> x = bytearray(b'abc')
>>> del x[0]
>>> x
bytearray(b'bc')`,
      run: (m, self, key) => remove(m, self, key!),
      python: `
def __delitem__(self, key, /):
    bytearray.__delitem__(self, $sequence_subscript(key))
`,
    },
    '__iadd__(self, value: Buffer, /) -> Self': {
      doc: `Implement self+=value.

>>> x = bytearray(b'a')
>>> x += b'b'
>>> x
bytearray(b'ab')`,
      run(m, self, v) {
        const bytes = simpleBuffer(v!);
        if (bytes === null) return m.raise('TypeError', `can't concat ${typeName(v!)} to ${typeName(self)}`);
        // CPython looks at the right operand through its buffer, even if that is the left one.
        if (v === self) throw new Raise('BufferError', 'Existing exports of data: object cannot be re-sized');
        splice(m, self, self.n, self.n, bytes);
        return self;
      },
    },
    '__imul__(self, value: SupportsIndex, /) -> Self': {
      doc: `Implement self*=value.

>>> x = bytearray(b'ab')
>>> x *= 2
>>> x
bytearray(b'abab')`,
      run(m, self, n) {
        const out = repeatBytes(m, self.bytes, n!);
        if (out instanceof Bail) return out;
        splice(m, self, 0, self.n, out);
        return self;
      },
      python: `
def __imul__(self, value, /):
    return bytearray.__imul__(self, $as_count(value))
`,
    },
    '__mod__(self, value, /) -> bytearray': {
      doc: `Return self%value.\n\n>>> bytearray(b'%d') % 1\nbytearray(b'1')`,
      run: (m, self, v) => percent(m, self, v!),
      python: `
def __mod__(self, value, /):
    return $new_bytearray($percent_format(self, value, True))
`,
    },
    '__rmod__(self, value, /) -> bytearray': {
      doc: `Return value%self.\n\n>>> bytearray(b'a').__rmod__(bytearray(b'%s'))\nbytearray(b'a')`,
      run: (m, self, v) => (isByteArray(v!) ? percent(m, v, self) : NOT_IMPLEMENTED),
      python: `
def __rmod__(self, value, /):
    return bytearray.__mod__(value, self)
`,
    },
    'append(self, item: SupportsIndex, /) -> None': {
      doc: `Append a single byte to the end.

>>> x = bytearray(b'a')
>>> x.append(98)
>>> x
bytearray(b'ab')`,
      run(m, self, item) {
        const b = byte(m, item!);
        if (b instanceof Bail) return b;
        const at = lengthen(m, self, 1);
        self.b[at] = b;
        return null;
      },
      python: `
def append(self, item, /):
    bytearray.append(self, $as_index(item))
`,
    },
    'extend(self, iterable_of_ints: Iterable[SupportsIndex], /) -> None': {
      doc: `Append all the items from the iterator or sequence.

>>> x = bytearray(b'a')
>>> x.extend([98, 99])
>>> x
bytearray(b'abc')`,
      run: (m, self, v) => extend(m, self, v!),
      python: `
def extend(self, iterable_of_ints, /):
    items = []
    started = $iter_or(iterable_of_ints, f"can't extend bytearray with {$type_name(iterable_of_ints)}")
    if $hints(iterable_of_ints):
        $length_hint(iterable_of_ints)
    for x in $started(started):
        if isinstance(iterable_of_ints, str):
            raise TypeError("expected iterable of integers; got: 'str'")
        n = $as_index(x)
        if n < 0 or n > 255:
            raise ValueError('byte must be in range(0, 256)')
        items.append(n)
    bytearray.extend(self, items)
`,
    },
    'insert(self, index: SupportsIndex, item: SupportsIndex, /) -> None': {
      doc: `Insert a single byte before the given index.

>>> x = bytearray(b'ac')
>>> x.insert(1, 98)
>>> x
bytearray(b'abc')`,
      run(m, self, at, item) {
        const n = size(m, at);
        if (n instanceof Bail) return n;
        const b = byte(m, item!);
        if (b instanceof Bail) return b;
        const i = n < 0 ? Math.max(n + self.n, 0) : Math.min(n, self.n);
        splice(m, self, i, i, Uint8Array.of(b));
        return null;
      },
      python: `
def insert(self, index, item, /):
    bytearray.insert(self, $as_index(index), $as_index(item))
`,
    },
    'pop(self, index: SupportsIndex = -1, /) -> int': {
      doc: `Remove and return a single byte, the last one by default.

>>> x = bytearray(b'abc')
>>> x.pop(), x
(99, bytearray(b'ab'))`,
      run(m, self, at) {
        const n = size(m, at);
        if (n instanceof Bail) return n;
        if (self.n === 0) return m.raise('IndexError', 'pop from empty bytearray');
        const i = n < 0 ? n + self.n : n;
        if (i < 0 || i >= self.n) return m.raise('IndexError', 'pop index out of range');
        checkResizable(m, self);
        const b = self.b[i]!;
        splice(m, self, i, i + 1, new Uint8Array(0));
        return b;
      },
      python: `
def pop(self, index=-1, /):
    return bytearray.pop(self, $as_index(index))
`,
    },
    'remove(self, value: SupportsIndex, /) -> None': {
      doc: `Remove the first occurrence of a value.

>>> x = bytearray(b'abca')
>>> x.remove(97)
>>> x
bytearray(b'bca')`,
      run(m, self, v) {
        const b = byte(m, v!);
        if (b instanceof Bail) return b;
        m.work(self.n);
        const i = self.bytes.indexOf(b);
        if (i < 0) return m.raise('ValueError', 'value not found in bytearray');
        splice(m, self, i, i + 1, new Uint8Array(0));
        return null;
      },
      python: `
def remove(self, value, /):
    bytearray.remove(self, $as_index(value))
`,
    },
    'reverse(self, /) -> None': {
      doc: `Reverse the order of the values in place.

>>> x = bytearray(b'abc')
>>> x.reverse()
>>> x
bytearray(b'cba')`,
      run(m, self) {
        m.work(self.n);
        self.bytes.reverse();
        return null;
      },
    },
    'clear(self, /) -> None': {
      doc: `Remove all items.

>>> x = bytearray(b'abc')
>>> x.clear()
>>> x
bytearray(b'')`,
      run(m, self) {
        splice(m, self, 0, self.n, new Uint8Array(0));
        return null;
      },
    },
    '__reduce__(self, /)': {
      doc: `Helper for copy: how an equal bytearray is made.

>>> bytearray(b'a').__reduce__()
(<class 'bytearray'>, ('a', 'latin-1'), None)`,
      python: `
def __reduce__(self, /):
    return type(self), (self.decode('latin-1'), 'latin-1') if self else (), self.__getstate__()
`,
    },
    '__reduce_ex__(self, proto=0, /)': {
      doc: `Helper for copy: how an equal bytearray is made, in a form of a version.

>>> bytearray(b'a').__reduce_ex__(4)
(<class 'bytearray'>, (b'a',), None)`,
      python: `
def __reduce_ex__(self, proto=0, /):
    if proto < 3:
        return bytearray.__reduce__(self)
    return type(self), (bytes(self),) if self else (), self.__getstate__()
`,
    },
    'copy(self, /) -> bytearray': {
      doc: `Return a copy.

>>> bytearray(b'abc').copy()
bytearray(b'abc')`,
      run(m, self) {
        room(m, self.n);
        return make(self.bytes.slice());
      },
    },
    'resize(self, size: SupportsIndex, /) -> None': {
      doc: `Resize to the given size: new bytes are zeros.

>>> x = bytearray(b'abc')
>>> x.resize(5)
>>> x
bytearray(b'abc\\x00\\x00')`,
      run(m, self, v) {
        const n = size(m, v);
        if (n instanceof Bail) return n;
        if (n < 0) return m.raise('ValueError', `Can only resize to positive sizes, got ${n}`);
        if (n > m.caps.text) return m.raise('MemoryError', '');
        if (n < self.n) splice(m, self, n, self.n, new Uint8Array(0));
        else {
          room(m, n - self.n);
          splice(m, self, self.n, self.n, new Uint8Array(n - self.n));
        }
        return null;
      },
      python: `
def resize(self, size, /):
    bytearray.resize(self, $as_index(size))
`,
    },
    '__release_buffer__(self, buffer: memoryview, /) -> None': {
      doc: `Release the buffer object that exposes the underlying memory of the object.

>>> x = bytearray(b'a')
>>> x.__release_buffer__(x.__buffer__(0))`,
      run: (m, _self, view) => releaseBuffer(m, view!),
    },
    '__alloc__(self, /) -> int': {
      doc: `Return the number of bytes that are allocated.

>>> bytearray(b'abc').__alloc__() >= 3
True`,
      run: (_m, self) => (self.n === 0 ? 0 : self.n + 1),
    },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs) -> Self': {
      doc: `Create a new, empty bytearray.

>>> bytearray.__new__(bytearray)
bytearray(b'')`,
      run: (_m, cls) => new PyByteArray(cls, new Uint8Array(0)),
    },
    'fromhex(cls, string: str | Buffer, /) -> Self': {
      doc: `Create a bytearray from a string of hexadecimal numbers.

>>> bytearray.fromhex('B9 01EF')
bytearray(b'\\xb9\\x01\\xef')`,
      run(m, cls, string) {
        const a = make(fromHex(m, string!));
        return cls === BYTEARRAY ? a : BAIL;
      },
      python: `
def fromhex(cls, string, /):
    return cls(bytes.fromhex(string))
`,
    },
    '@static maketrans(frm: Buffer, to: Buffer, /) -> bytes': {
      doc: `Return a translation table usable for the translate method.

>>> bytearray(b'abc').translate(bytearray.maketrans(b'ab', b'xy'))
bytearray(b'xyc')`,
      run(m, _none, frm, to) {
        const table = makeTable(m, frm!, to!);
        return table && new PyBytes(table);
      },
    },
  }),
);

defineConstant(BYTEARRAY, '__hash__', null);
defineWhole(BYTEARRAY, (m, cls, args, names) => {
  if (names !== null || args.length > 3) return BAIL;
  const out = source(m, args[0], args[1], args[2], 'bytearray');
  return out === undefined || out instanceof Bail ? out : new PyByteArray(cls, out);
});
