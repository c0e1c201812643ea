/**
 * memoryview: items in the memory of bytes or a bytearray, without a copy. Formats are in items.ts, memory access in
 * buffer.ts. As in CPython slices are of one dimension, and more dimensions come from `cast` alone.
 */
import { isContiguous, memoryOf } from './buffer.ts';
import { hexOf } from './bytestext.ts';
import { MEMORYVIEW, TUPLE, builtinClass } from './classes.ts';
import type { PyClass } from './classes.ts';
import { countIn } from './contains.ts';
import { same } from './equal.ts';
import { makeGeneric } from './genericalias.ts';
import { hash } from './hash.ts';
import { allocate } from './heap.ts';
import { NativeIterator, defineIterator } from './iterator.ts';
import type { Mark } from './iterator.ts';
import { kind } from './kinds.ts';
import { size } from './index.ts';
import type { Machine } from './machine.ts';
import {
  BAIL,
  Bail,
  DONE,
  NOT_IMPLEMENTED,
  PyBytes,
  PyInst,
  PyList,
  PyMemoryView,
  PyStr,
  PyTuple,
  bare,
} from './objects.ts';
import type { Arg, Done, Out, PyValue } from './objects.ts';
import { address } from './object.ts';
import { Raise } from './raised.ts';
import { defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { searchBound } from './sequence.ts';
import {
  assign,
  cast,
  comparedTo,
  copyIn,
  copyOf,
  dataOf,
  derived,
  isFortran,
  isView,
  itemAt,
  lengthOf,
  listFrom,
  plainFormat,
  release,
  subscript,
  viewOf,
} from './views.ts';
import { typeName, typeOf } from './typeof.ts';

function unordered(word: string): Record<string, Row<PyMemoryView>> {
  return {
    [`__${word}__(self, value, /)`]: {
      doc: `Return NotImplemented: views have no order.\n\n>>> memoryview(b'a').__${word}__(b'b')\nNotImplemented`,
      run: () => NOT_IMPLEMENTED,
    },
  };
}
function ints(values: readonly number[]): PyTuple {
  return new PyTuple(TUPLE, values);
}
// ---- iteration

const MEMORY_ITERATOR: PyClass = builtinClass('memory_iterator');

/** `view` is null when exhausted. */
class MemoryIterator extends NativeIterator {
  view: PyMemoryView | null;
  at = 0;
  constructor(view: PyMemoryView | null) {
    super();
    this.view = view;
    allocate(2);
  }
  get cls(): PyClass {
    return MEMORY_ITERATOR;
  }
  next(_m: Machine): PyValue | Done {
    const v = this.view;
    if (v === null) return DONE;
    if (this.at < lengthOf(v)) return itemAt(v, dataOf(v), this.at++);
    this.view = null;
    return DONE;
  }
  mark(): Mark {
    return [this.view, this.at];
  }
  reset(mark: Mark): void {
    this.view = mark[0] as PyMemoryView | null;
    this.at = mark[1] as number;
  }
}
kind('memory_iterator', MemoryIterator, () => new MemoryIterator(null), { view: [PyMemoryView, null], at: 'count' }, (o) => o.at >= 0);
defineIterator(MEMORY_ITERATOR, (v): v is MemoryIterator => v instanceof MemoryIterator, false);

/** Only views of one dimension have items one after the other. */
function mustBeFlat(v: PyMemoryView): void {
  if (v.shape.length === 0) throw new Raise('TypeError', 'invalid indexing of 0-dim memory');
  if (v.shape.length > 1) throw new Raise('NotImplementedError', 'multi-dimensional sub-views are not implemented');
}

// ---- searching

function oneDimension(v: PyMemoryView): DataView {
  const data = dataOf(v);
  if (v.shape.length === 0) throw new Raise('TypeError', 'invalid lookup on 0-dim memory');
  if (v.shape.length > 1) throw new Raise('NotImplementedError', 'multi-dimensional lookup is not implemented');
  return data;
}

/** The first item from start and before stop that is x; -1 if none. */
function find(m: Machine, v: PyMemoryView, x: PyValue, start: number, stop: number): number | Bail {
  const data = oneDimension(v);
  m.work(Math.max(stop - start, 0));
  for (let i = start; i < stop; i++) {
    const eq = same(m, itemAt(v, data, i), x);
    if (eq instanceof Bail) return eq;
    if (eq) return i;
  }
  return -1;
}

/** Whether it is an object of Python code that has a buffer. */
function lends(v: PyValue): boolean {
  return v instanceof PyInst && v.cls.lookup('__buffer__') !== undefined;
}

/** An attribute that needs the memory. */
function attribute(doc: string, run: (v: PyMemoryView) => PyValue): Row<PyMemoryView> {
  return {
    doc,
    run(_m, v) {
      memoryOf(v);
      return run(v);
    },
  };
}

defineType<PyMemoryView>(
  MEMORYVIEW,
  isView,
  () => ({
    'obj: object': attribute(
      "The underlying object of the memoryview.\n\n>>> memoryview(b'abc').obj\nb'abc'",
      (v) => v.owner,
    ),
    'nbytes: int': attribute(
      "The amount of space in bytes that the array would use in a contiguous representation.\n\n>>> memoryview(b'abc')[::2].nbytes\n2",
      (v) => v.nbytes,
    ),
    'readonly: bool': attribute(
      "Whether the memory is read only.\n\n>>> memoryview(b'abc').readonly\nTrue",
      (v) => v.readonly,
    ),
    'itemsize: int': attribute(
      "The size in bytes of each element of the memoryview.\n\n>>> memoryview(b'abcd').cast('H').itemsize\n2",
      (v) => v.itemsize,
    ),
    'format: str': attribute(
      "The format (in struct module style) of each element in the view.\n\n>>> memoryview(b'abc').format\n'B'",
      (v) => v.format,
    ),
    'ndim: int': attribute(
      "How many dimensions of a multi-dimensional array the memory represents.\n\n>>> memoryview(b'abc').ndim\n1",
      (v) => v.shape.length,
    ),
    'shape: tuple[int, ...]': attribute(
      "A tuple of ndim integers giving the shape of the memory.\n\n>>> memoryview(b'abc').shape\n(3,)",
      (v) => ints(v.shape),
    ),
    'strides: tuple[int, ...]': attribute(
      "A tuple of ndim integers giving the size in bytes to access each element.\n\n>>> memoryview(b'abc')[::2].strides\n(2,)",
      (v) => ints(v.strides),
    ),
    'suboffsets: tuple[int, ...]': attribute(
      "Always empty: used for PIL-style arrays.\n\n>>> memoryview(b'abc').suboffsets\n()",
      () => ints([]),
    ),
    'c_contiguous: bool': attribute(
      "Whether the memory is C contiguous.\n\n>>> memoryview(b'abc')[::2].c_contiguous\nFalse",
      isContiguous,
    ),
    'f_contiguous: bool': attribute(
      "Whether the memory is Fortran contiguous.\n\n>>> memoryview(b'abc').f_contiguous\nTrue",
      isFortran,
    ),
    'contiguous: bool': attribute(
      "Whether the memory is contiguous.\n\n>>> memoryview(b'abc').contiguous\nTrue",
      (v) => isContiguous(v) || isFortran(v),
    ),
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).\n\n>>> repr(memoryview(b'a')).startswith('<memory at 0x')\nTrue`,
      run: (m, self) => `<${self.released ? 'released ' : ''}memory at ${address(m, self)}>`,
    },
    '__len__(self, /) -> int': {
      doc: `Return len(self).\n\n>>> len(memoryview(b'abc'))\n3`,
      run(m, self) {
        memoryOf(self);
        return self.shape.length === 0 ? m.raise('TypeError', '0-dim memory has no length') : lengthOf(self);
      },
    },
    '__getitem__(self, key, /)': {
      doc: `Return self[key].\n\n>>> memoryview(b'abc')[0], memoryview(b'abc')[1:].tobytes()\n(97, b'bc')`,
      run: (m, self, key) => subscript(m, self, key!),
      python: `
def __getitem__(self, key, /):
    return memoryview.__getitem__(self, $view_key(key))
`,
    },
    '__setitem__(self, key, value, /) -> None': {
      doc: `Set self[key] to value.

>>> x = bytearray(b'abc')
>>> memoryview(x)[0] = 122
>>> x
bytearray(b'zbc')`,
      run: (m, self, key, value) => (lends(value!) ? BAIL : assign(m, self, key!, value!)),
      python: `
def __setitem__(self, key, value, /):
    key = $view_key(key)
    if not $is_slice(key):
        value = $view_item(value, self.format)
    elif $method(value, '__buffer__') is not None:
        value = memoryview(value)
    memoryview.__setitem__(self, key, value)
`,
    },
    '__delitem__(self, key, /) -> None': {
      doc: `Raise TypeError: memory can't be deleted.

>>> try:
...     del memoryview(bytearray(b'abc'))[0]
... except TypeError as e:
...     print(e)
cannot delete memory`,
      run(m, self) {
        memoryOf(self);
        return m.raise('TypeError', self.readonly ? 'cannot modify read-only memory' : 'cannot delete memory');
      },
    },
    '__iter__(self, /)': {
      doc: `Implement iter(self).\n\n>>> list(memoryview(b'ab'))\n[97, 98]`,
      run(_m, self) {
        memoryOf(self);
        mustBeFlat(self);
        return new MemoryIterator(self);
      },
    },
    '__eq__(self, value: object, /) -> bool': {
      doc: `Return self==value.\n\n>>> memoryview(b'a') == b'a'\nTrue`,
      run: (m, self, v) => (lends(v!) ? BAIL : (comparedTo(m, self, v!) ?? NOT_IMPLEMENTED)),
      python: `
def __eq__(self, value, /):
    return self == memoryview(value)
`,
    },
    '__ne__(self, value: object, /) -> bool': {
      doc: `Return self!=value.\n\n>>> memoryview(b'a') != b'b'\nTrue`,
      run(m, self, v) {
        if (lends(v!)) return BAIL;
        const eq = comparedTo(m, self, v!);
        return eq === undefined ? NOT_IMPLEMENTED : !eq;
      },
      python: `
def __ne__(self, value, /):
    return self != memoryview(value)
`,
    },
    ...unordered('lt'),
    ...unordered('le'),
    ...unordered('gt'),
    ...unordered('ge'),
    '__hash__(self, /) -> int': {
      doc: `Return hash(self): that of the bytes.\n\n>>> hash(memoryview(b'a')) == hash(b'a')\nTrue`,
      run(m, self) {
        memoryOf(self);
        if (!self.readonly) return m.raise('ValueError', 'cannot hash writable memoryview object');
        if (!'bBc'.includes(plainFormat(self.format)))
          return m.raise('ValueError', "memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
        return hash(m, new PyBytes(copyOf(m, self)));
      },
    },
    '__enter__(self, /) -> Self': {
      doc: `Return the view itself.

>>> with memoryview(b'ab') as x:
...     x[0]
97`,
      run(_m, self) {
        memoryOf(self);
        return self;
      },
    },
    '__exit__(self, /, *exc_info) -> None': {
      doc: `Release the buffer.

>>> with memoryview(b'ab') as x: pass
>>> repr(x).startswith('<released')
True`,
      run: (_m, self) => release(self),
    },
    'release(self, /) -> None': {
      doc: `Release the underlying buffer exposed by the memoryview object.

>>> x = memoryview(b'ab')
>>> x.release()
>>> repr(x).startswith('<released')
True`,
      run: (_m, self) => release(self),
    },
    "tobytes(self, /, order: str | None = 'C') -> bytes": {
      doc: `Return the data in the buffer as a byte string.

>>> memoryview(b'abc')[::-1].tobytes()
b'cba'`,
      run(m, self, order) {
        memoryOf(self);
        const text = order === null ? 'C' : bare(order!);
        if (typeof text !== 'string' && !(text instanceof PyStr))
          return m.raise('TypeError', `tobytes() argument 'order' must be str or None, not ${typeName(order!)}`);
        if (text !== 'C' && text !== 'F' && text !== 'A') return m.raise('ValueError', "order must be 'C', 'F' or 'A'");
        return new PyBytes(copyIn(m, self, text));
      },
    },
    'tolist(self, /) -> list': {
      doc: `Return the data in the buffer as a list of elements.

>>> memoryview(b'abcd').cast('B', [2, 2]).tolist()
[[97, 98], [99, 100]]`,
      run: (m, self) => listFrom(m, self),
    },
    'toreadonly(self, /) -> memoryview': {
      doc: `Return a readonly version of the memoryview.

>>> memoryview(bytearray(b'a')).toreadonly().readonly
True`,
      run(_m, self) {
        memoryOf(self);
        const v = derived(self, self.offset, self.shape, self.strides);
        v.readonly = true;
        return v;
      },
    },
    'cast(self, /, format: str, shape: list[int] | tuple[int, ...] = ...) -> memoryview': {
      doc: `Cast a memoryview to a new format or shape.

>>> memoryview(b'\\x01\\x00\\x02\\x00').cast('H').tolist()
[1, 2]`,
      run: (m, self, format, shape) => cast(m, self, format!, shape),
    },
    'hex(self, /, sep: str | bytes = ..., bytes_per_sep: SupportsIndex = 1) -> str': {
      doc: `Return the data in the buffer as hexadecimal digits.

>>> memoryview(b'ab').hex(':')
'61:62'`,
      run: (m, self, sep, per) => hexOf(m, copyOf(m, self), sep, per),
      python: `
def hex(self, sep=$missing(), bytes_per_sep=1):
    if sep is $missing():
        return memoryview.hex(self)
    return memoryview.hex(self, sep, $as_index(bytes_per_sep))
`,
    },
    'index(self, value, start: SupportsIndex = 0, stop: SupportsIndex = 9223372036854775807, /) -> int': {
      doc: `Return the index of the first occurrence of a value.

>>> memoryview(b'abc').index(98)
1`,
      run(m, self, value, start, stop) {
        const n = (oneDimension(self), lengthOf(self));
        const a = searchBound(m, start!);
        const b = searchBound(m, stop!);
        if (a instanceof Bail || b instanceof Bail) return BAIL;
        const first = a < 0 ? Math.max(a + n, 0) : a;
        const i = find(m, self, value!, first, Math.min(b < 0 ? Math.max(b + n, 0) : b, n));
        return i === -1 ? m.raise('ValueError', 'memoryview.index(x): x not found') : i;
      },
      python: `
def index(self, value, start=0, stop=9223372036854775807, /):
    start = $search_bound(start)
    stop = $search_bound(stop)
    n = len(self)
    if start < 0:
        start = max(start + n, 0)
    stop = max(stop + n, 0) if stop < 0 else min(stop, n)
    while start < stop:
        x = self[start]
        if x is value or x == value:
            return start
        start += 1
    raise ValueError('memoryview.index(x): x not found')
`,
    },
    'count(self, value, /) -> int': {
      doc: `Count the number of occurrences of a value.

>>> memoryview(b'abca').count(97)
2`,
      run(m, self, value) {
        memoryOf(self);
        mustBeFlat(self);
        return countIn(m, (listFrom(m, self) as PyList).items, value!);
      },
      python: `
def count(self, value, /):
    n = 0
    for x in self:
        if x is value or x == value:
            n += 1
    return n
`,
    },
    '__buffer__(self, flags: int, /) -> memoryview': {
      doc: `Return a buffer object that exposes the underlying memory of the object.

>>> memoryview(b'a').__buffer__(0).tobytes()
b'a'`,
      run: (m, self, flags) => exported(m, self, flags),
      python: `
def __buffer__(self, flags, /):
    return memoryview.__buffer__(self, $as_index(flags))
`,
    },
    '__release_buffer__(self, buffer: memoryview, /) -> None': {
      doc: `Release the buffer object that exposes the underlying memory of the object.

>>> x = memoryview(b'a')
>>> x.__release_buffer__(x.__buffer__(0))`,
      run: (m, _self, view) => releaseBuffer(m, view!),
    },
  }),
  () => ({
    '__new__(cls, /, object: Buffer) -> memoryview': {
      doc: `Create a new memoryview object which references the given object.

>>> memoryview(b'abc').tolist()
[97, 98, 99]`,
      style: 'clinic',
      run: (m, _cls, object) => construct(m, object!),
      python: `
def __new__(cls, object):
    view = $method(object, '__buffer__')(284)
    if not isinstance(view, memoryview):
        raise TypeError('__buffer__ returned non-memoryview object')
    return memoryview(view)
`,
    },
    '_from_flags(cls, /, object: Buffer, flags: int) -> memoryview': {
      doc: `Create a new memoryview object which references the given object.

>>> memoryview._from_flags(b'ab', 0).tolist()
[97, 98]`,
      run(m, _cls, object, flags) {
        const view = viewOf(object!);
        if (view !== null && !(object instanceof PyMemoryView)) return exported(m, object!, flags);
        const n = size(m, flags);
        return n instanceof Bail ? n : construct(m, object!);
      },
      python: `
def _from_flags(cls, object, flags):
    flags = $as_index(flags)
    buffer = $method(object, '__buffer__')
    if buffer is None:
        return memoryview._from_flags(object, flags)
    view = buffer(flags)
    if not isinstance(view, memoryview):
        raise TypeError('__buffer__ returned non-memoryview object')
    return memoryview(view)
`,
    },
  }),
);

function construct(m: Machine, object: PyValue): Out {
  const view = viewOf(object);
  if (view !== null) return view;
  if (typeOf(object).lookup('__buffer__') !== undefined) return BAIL;
  return m.raise('TypeError', `memoryview: a bytes-like object is required, not '${typeName(object)}'`);
}

/** `__release_buffer__`. */
export function releaseBuffer(m: Machine, view: PyValue): null | undefined {
  if (view instanceof PyMemoryView) return release(view);
  return m.raise('TypeError', 'expected a memoryview object');
}

/** `__buffer__` of a type: an expression for it in Python, and one for an instance whose bytes are `b'a'`. */
export function bufferRows<S extends PyValue>(type: string, example = `${type}(b'a')`): Record<string, Row<S>> {
  return {
    '__buffer__(self, flags: int, /) -> memoryview': {
      doc: `Return a buffer object that exposes the underlying memory of the object.

>>> ${example}.__buffer__(0).tobytes()
b'a'`,
      run: (m, self, flags) => exported(m, self, flags),
      python: `
def __buffer__(self, flags, /):
    return ${type}.__buffer__(self, $as_index(flags))
`,
    },
  };
}

/** What `PyBUF_WRITABLE` asks for. */
const WRITABLE = 1;

/** The view that an object gives out for the flags of a buffer request. */
function exported(m: Machine, object: PyValue, flags: Arg): Out {
  const n = size(m, flags);
  if (n instanceof Bail) return n;
  const view = viewOf(object);
  if (view === null || !view.readonly || Math.abs(n % 2) !== WRITABLE) return view === null ? BAIL : view;
  return m.raise(
    'BufferError',
    object instanceof PyMemoryView ? 'memoryview: underlying buffer is not writable' : 'Object is not writable.',
  );
}

makeGeneric(MEMORYVIEW);
