/**
 * memoryview: items in the memory of bytes or a bytearray, without a copy. Formats are in items.ts, memory access in
 * buffer.ts. As in CPython slices are of one dimension, and more dimensions come from `cast` alone.
 */
import { bufferOf, isContiguous, itemOffsets, memoryOf, viewCopy } from './buffer.ts';
import { hexOf, room } from './bytesmethods.ts';
import { LIST, MEMORYVIEW, TUPLE, builtinClass } from './classes.ts';
import type { PyClass } from './classes.ts';
import { equal, same } from './equal.ts';
import { makeGeneric } from './genericalias.ts';
import { hash } from './hash.ts';
import { allocate } from './heap.ts';
import { asIndex, sizeIndex, sliceBounds } from './index.ts';
import { formatRange, formatSize, readItem, writeFloat, writeInt } from './items.ts';
import { NativeIterator, defineIterator } from './iterator.ts';
import type { Mark } from './iterator.ts';
import { shipped } from './intrinsics.ts';
import { kind } from './kinds.ts';
import type { Machine } from './machine.ts';
import {
  BAIL,
  Bail,
  DONE,
  NOT_IMPLEMENTED,
  PyByteArray,
  PyBytes,
  PyFloat,
  PyList,
  PyMemoryView,
  PySlice,
  PyStr,
  PySub,
  PyTuple,
  bare,
} from './objects.ts';
import type { Done, Int, Out, PyValue } from './objects.ts';
import { address } from './object.ts';
import { Raise } from './raised.ts';
import { defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { callMethod } from './special.ts';
import { searchBound } from './sequence.ts';
import { utf16 } from './text.ts';
import { truth } from './truth.ts';
import { typeName, typeOf } from './typeof.ts';

function isView(v: PyValue): v is PyMemoryView {
  return v instanceof PyMemoryView;
}

/** A view of everything in a bytes-like object; null for other values. */
export function viewOf(v: PyValue): PyMemoryView | null {
  if (v instanceof PyMemoryView) {
    memoryOf(v);
    return derived(v, v.offset, v.shape, v.strides);
  }
  const bytes = bufferOf(v);
  if (bytes === null) return null;
  const owner = v as PyBytes | PyByteArray | PySub;
  if (owner instanceof PyByteArray) owner.exports = 1;
  return new PyMemoryView(owner, 0, 'B', 1, [bytes.length], [1], !(owner instanceof PyByteArray));
}

/** A view of the same memory and format. */
function derived(v: PyMemoryView, offset: number, shape: readonly number[], strides: readonly number[]): PyMemoryView {
  if (v.owner instanceof PyByteArray) v.owner.exports = 1;
  return new PyMemoryView(v.owner, offset, v.format, v.itemsize, shape, strides, v.readonly);
}

/** The bytes of a view, within the limits. */
export function copyOf(m: Machine, v: PyMemoryView): Uint8Array {
  room(m, v.nbytes);
  return viewCopy(v);
}

function dataOf(v: PyMemoryView): DataView {
  const memory = memoryOf(v);
  return new DataView(memory.buffer, memory.byteOffset, memory.byteLength);
}

/** Items of the first dimension. */
function lengthOf(v: PyMemoryView): number {
  return v.shape[0] ?? 1;
}

function itemAt(v: PyMemoryView, data: DataView, i: number): PyValue {
  return readItem(data, v.offset + i * v.strides[0]!, v.format);
}

// ---- subscripts

/** Where the item of a subscript begins; -1: BAIL. */
function offsetAt(m: Machine, v: PyMemoryView, key: PyValue): number | Bail {
  const { shape, strides } = v;
  const keys = key instanceof PyTuple ? key.items : [key];
  if (!(key instanceof PyTuple) && shape.length > 1)
    throw new Raise('NotImplementedError', 'multi-dimensional sub-views are not implemented');
  if (keys.length < shape.length) throw new Raise('NotImplementedError', 'sub-views are not implemented');
  if (keys.length > shape.length)
    throw new Raise('TypeError', `cannot index ${shape.length}-dimension view with ${keys.length}-element tuple`);
  let offset = v.offset;
  for (let d = 0; d < keys.length; d++) {
    const k = keys[d]!;
    const n = asIndex(m, k)!;
    if (n instanceof Bail) return n;
    const i = sizeIndex(n, k);
    const at = i < 0 ? i + shape[d]! : i;
    if (at < 0 || at >= shape[d]!) throw new Raise('IndexError', `index out of bounds on dimension ${d + 1}`);
    offset += at * strides[d]!;
  }
  return offset;
}

function hasIndex(v: PyValue): boolean {
  const b = bare(v);
  return (
    typeof b === 'number' ||
    typeof b === 'bigint' ||
    typeof b === 'boolean' ||
    typeOf(v).lookup('__index__') !== undefined
  );
}

/** What a subscript is: one item, a part, or neither (the error is raised). */
function kindOfKey(v: PyMemoryView, key: PyValue): 'item' | 'slice' {
  memoryOf(v);
  if (v.shape.length === 0) {
    if (key instanceof PyTuple && key.items.length === 0) return 'item';
    throw new Raise('TypeError', 'invalid indexing of 0-dim memory');
  }
  if (key instanceof PySlice) return 'slice';
  if (hasIndex(key)) return 'item';
  if (key instanceof PyTuple && key.items.every(hasIndex)) return 'item';
  if (key instanceof PyTuple && key.items.every((k) => k instanceof PySlice))
    throw new Raise('NotImplementedError', 'multi-dimensional slicing is not implemented');
  throw new Raise('TypeError', 'memoryview: invalid slice key');
}

function slice(m: Machine, v: PyMemoryView, key: PySlice): PyMemoryView | Bail {
  const b = sliceBounds(m, key, v.shape[0]!);
  if (b instanceof Bail) return b;
  const stride = v.strides[0]!;
  return derived(
    v,
    v.offset + b.start * stride,
    [b.count, ...v.shape.slice(1)],
    [b.step * stride, ...v.strides.slice(1)],
  );
}

function subscript(m: Machine, v: PyMemoryView, key: PyValue): Out {
  if (kindOfKey(v, key) === 'slice') return slice(m, v, key as PySlice);
  const at = offsetAt(m, v, key);
  return at instanceof Bail ? at : readItem(dataOf(v), at, v.format);
}

function assign(m: Machine, v: PyMemoryView, key: PyValue, value: PyValue): Out {
  memoryOf(v);
  if (v.readonly) return m.raise('TypeError', 'cannot modify read-only memory');
  if (kindOfKey(v, key) === 'item') {
    if (!(key instanceof PyTuple) && v.shape.length > 1)
      return m.raise('NotImplementedError', 'sub-views are not implemented');
    const at = offsetAt(m, v, key);
    return at instanceof Bail ? at : write(m, v, dataOf(v), at, value);
  }
  if (v.shape.length > 1)
    return m.raise('NotImplementedError', 'memoryview slice assignments are currently restricted to ndim = 1');
  const to = slice(m, v, key as PySlice);
  if (to instanceof Bail) return to;
  const from = viewOf(value);
  if (from === null) return m.raise('TypeError', `a bytes-like object is required, not '${typeName(value)}'`);
  if (from.shape.length !== 1 || plainFormat(from.format) !== plainFormat(to.format) || from.shape[0] !== to.shape[0])
    return m.raise('ValueError', 'memoryview assignment: lvalue and rvalue have different structures');
  const bytes = copyOf(m, from);
  const memory = memoryOf(to);
  const { itemsize } = to;
  itemOffsets(to).forEach((at, i) => memory.set(bytes.subarray(i * itemsize, (i + 1) * itemsize), at));
  return null;
}

function plainFormat(format: string): string {
  return format.charCodeAt(0) === 64 ? format.slice(1) : format;
}

/** Writes one item. */
function write(m: Machine, v: PyMemoryView, data: DataView, at: number, value: PyValue): Out {
  const invalid = (what: 'type' | 'value'): undefined =>
    m.raise(what === 'type' ? 'TypeError' : 'ValueError', `memoryview: invalid ${what} for format '${v.format}'`);
  const range = formatRange(v.format);
  if (range !== null) {
    const n = asIndex(m, value);
    if (n instanceof Bail) return n;
    if (n === undefined) return invalid('type');
    if (n < range[0] || n > range[1]) return invalid('value');
    writeInt(data, at, v.format, n);
    return null;
  }
  switch (plainFormat(v.format)) {
    case 'c':
      if (!(bare(value) instanceof PyBytes)) return invalid('type');
      if (bufferOf(value)!.length !== 1) return invalid('value');
      data.setUint8(at, bufferOf(value)![0]!);
      return null;
    case '?': {
      const t = truth(m, value);
      if (t instanceof Bail) return t;
      data.setUint8(at, t ? 1 : 0);
      return null;
    }
  }
  const x = floatOf(m, value);
  if (x instanceof Bail) return x;
  if (x === undefined) return invalid('type');
  return writeFloat(data, at, v.format, x) ? null : invalid('value');
}

function floatOf(m: Machine, v: PyValue): number | Int | Bail | undefined {
  const b = bare(v);
  if (b instanceof PyFloat) return b.v;
  if (typeof b === 'number' || typeof b === 'bigint') return b;
  if (typeof b === 'boolean') return Number(b);
  const f = typeOf(v).lookup('__float__');
  if (f === undefined) return asIndex(m, v);
  const x = callMethod(m, f, v);
  return x instanceof PyFloat ? x.v : x instanceof Bail ? x : undefined;
}

// ---- whole views

function listFrom(m: Machine, v: PyMemoryView): PyValue {
  const data = dataOf(v);
  if (v.shape.length === 0) return readItem(data, v.offset, v.format);
  const offsets = itemOffsets(v);
  m.work(offsets.length);
  m.reserve(offsets.length * 24);
  let at = 0;
  const build = (d: number): PyList => {
    const items: PyValue[] = [];
    for (let i = 0; i < v.shape[d]!; i++)
      items.push(d === v.shape.length - 1 ? readItem(data, offsets[at++]!, v.format) : build(d + 1));
    return new PyList(LIST, items);
  };
  return build(0);
}

/** Whether shapes and items are equal, items as the values of their formats. */
function equalViews(m: Machine, a: PyMemoryView, b: PyMemoryView): boolean | Bail {
  if (a.shape.length !== b.shape.length || a.shape.some((n, i) => n !== b.shape[i])) return false;
  const [da, db] = [dataOf(a), dataOf(b)];
  const [oa, ob] = [itemOffsets(a), itemOffsets(b)];
  m.work(oa.length);
  for (let i = 0; i < oa.length; i++) {
    const eq = equal(m, readItem(da, oa[i]!, a.format), readItem(db, ob[i]!, b.format));
    if (eq !== true) return eq;
  }
  return true;
}

function comparedTo(m: Machine, a: PyMemoryView, v: PyValue): boolean | Bail | undefined {
  if (a.released || (v instanceof PyMemoryView && v.released)) return a === v;
  const b = viewOf(v);
  return b === null ? undefined : equalViews(m, a, b);
}

function unordered(word: string): Record<string, Row<PyMemoryView>> {
  return {
    [`__${word}__(self, value, /)`]: {
      doc: `Return NotImplemented: views have no order.\n\n>>> memoryview(b'a').__${word}__(b'b')\nNotImplemented`,
      run: () => NOT_IMPLEMENTED,
    },
  };
}

/** In C order; in Fortran order for `F`, and for `A` if the view is only contiguous in that one. */
function copyIn(m: Machine, v: PyMemoryView, order: string): Uint8Array {
  if (v.shape.length < 2 || order === 'C' || (order === 'A' && !isFortran(v))) return copyOf(m, v);
  return copyOf(
    m,
    new PyMemoryView(v.owner, v.offset, v.format, v.itemsize, [...v.shape].reverse(), [...v.strides].reverse(), true),
  );
}

function isFortran(v: PyMemoryView): boolean {
  if (v.shape.length === 1) return isContiguous(v);
  let step = v.itemsize;
  for (let i = 0; i < v.shape.length; i++) {
    if (v.shape[i] === 0) return true;
    if (v.shape[i] !== 1 && v.strides[i] !== step) return false;
    step *= v.shape[i]!;
  }
  return true;
}

function release(v: PyMemoryView): null {
  v.released = true;
  return null;
}

function ints(values: readonly number[]): PyTuple {
  return new PyTuple(TUPLE, values);
}

// ---- cast

function cast(m: Machine, v: PyMemoryView, format: PyValue, shape: PyValue | undefined): Out {
  memoryOf(v);
  const text = bare(format);
  if (typeof text !== 'string' && !(text instanceof PyStr))
    return m.raise('TypeError', `cast() argument 'format' must be str, not ${typeName(format)}`);
  if (!isContiguous(v)) return m.raise('TypeError', 'memoryview: casts are restricted to C-contiguous views');
  if ((shape !== undefined || v.shape.length !== 1) && v.shape.some((n) => n === 0))
    return m.raise('TypeError', 'memoryview: cannot cast view with zeros in shape or strides');
  const sizes = shape === undefined ? null : shapeOf(m, shape);
  if (sizes instanceof Bail || sizes === undefined) return sizes;
  if (sizes !== null && sizes.length > 1 && v.shape.length > 1)
    return m.raise('TypeError', 'memoryview: cast must be 1D -> ND or ND -> 1D');
  const to = utf16(text);
  const itemsize = plainFormat(to).length === 1 ? formatSize(to) : 0;
  if (itemsize === 0)
    return m.raise(
      'ValueError',
      "memoryview: destination format must be a native single character format prefixed with an optional '@'",
    );
  const isByte = (f: string): boolean => 'bBc'.includes(plainFormat(f));
  if (!isByte(to) && !isByte(v.format))
    return m.raise('TypeError', 'memoryview: cannot cast between two non-byte formats');
  const n = v.nbytes;
  if (n % itemsize !== 0) return m.raise('TypeError', 'memoryview: length is not a multiple of itemsize');
  const dims = sizes ?? [n / itemsize];
  if (dims.reduce((a, b) => a * b, itemsize) !== n)
    return m.raise('TypeError', 'memoryview: product(shape) * itemsize != buffer size');
  const strides = dims.map((_, i) => dims.slice(i + 1).reduce((a, b) => a * b, itemsize));
  if (v.owner instanceof PyByteArray) v.owner.exports = 1;
  return new PyMemoryView(v.owner, v.offset, to, itemsize, dims, strides, v.readonly);
}

function shapeOf(m: Machine, v: PyValue): number[] | Bail | undefined {
  if (!(v instanceof PyList) && !(v instanceof PyTuple)) return m.raise('TypeError', 'shape must be a list or a tuple');
  const out: number[] = [];
  if (v.items.length > 64) return m.raise('ValueError', 'memoryview: number of dimensions must not exceed 64');
  for (const item of v.items) {
    const n = bare(item);
    if (typeof n !== 'number' && typeof n !== 'boolean')
      return m.raise('TypeError', 'memoryview.cast(): elements of shape must be integers');
    if (Number(n) <= 0) return m.raise('ValueError', 'memoryview.cast(): elements of shape must be integers > 0');
    out.push(Number(n));
  }
  return out;
}

shipped(
  'view_key',
  `
def view_key(key):
    if $is_slice(key):
        return $plain_subscript(key)
    if $is_tuple(key):
        return tuple([$as_index(k) for k in key])
    return $as_index(key)
`,
);
/** A value to be written in a format, made plain by its own methods. */
shipped(
  'view_item',
  `
def view_item(value, format):
    code = format[-1]
    if code == '?':
        return True if value else False
    if code in 'efd' and $method(value, '__float__') is not None:
        return float(value)
    return $as_index(value) if $method(value, '__index__') is not None else value
`,
);

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
kind('memory_iterator', MemoryIterator, () => new MemoryIterator(null), { view: 'value', at: 'count' });
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
  {
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
      run: (m, self, key, value) => assign(m, self, key!, value!),
      python: `
def __setitem__(self, key, value, /):
    key = $view_key(key)
    if not $is_slice(key):
        value = $view_item(value, self.format)
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
      run: (m, self, v) => comparedTo(m, self, v!) ?? NOT_IMPLEMENTED,
    },
    '__ne__(self, value: object, /) -> bool': {
      doc: `Return self!=value.\n\n>>> memoryview(b'a') != b'b'\nTrue`,
      run(m, self, v) {
        const eq = comparedTo(m, self, v!);
        return eq === undefined ? NOT_IMPLEMENTED : eq instanceof Bail ? eq : !eq;
      },
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
        const n = lengthOf(self);
        let found = 0;
        for (let i = 0; ; i++) {
          const at = find(m, self, value!, i, n);
          if (at instanceof Bail) return at;
          if (at < 0) return found;
          i = at;
          found++;
        }
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
      run: (_m, self) => viewOf(self),
    },
    '__release_buffer__(self, buffer: memoryview, /) -> None': {
      doc: `Release the buffer object that exposes the underlying memory of the object.

>>> x = memoryview(b'a')
>>> x.__release_buffer__(x.__buffer__(0))`,
      run: (m, _self, view) => releaseBuffer(m, view!),
    },
  },
  {
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
      run: (m, _cls, object) => construct(m, object!),
      python: `
def _from_flags(cls, object, flags):
    return memoryview(object)
`,
    },
  },
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

/** `__buffer__` of bytes and bytearray. */
export function bufferRows<S extends PyValue>(name: string): Record<string, Row<S>> {
  return {
    '__buffer__(self, flags: int, /) -> memoryview': {
      doc: `Return a buffer object that exposes the underlying memory of the object.

>>> ${name}(b'a').__buffer__(0).tobytes()
b'a'`,
      run: (_m, self) => viewOf(self),
    },
  };
}
makeGeneric(MEMORYVIEW);
