/**
 * What memoryviews do: subscripts, items in the formats of items.ts, copies, comparison and casts. Their rows are in
 * memoryview.ts.
 */
import { bufferOf, isContiguous, itemOffsets, memoryOf, viewCopy } from './buffer.ts';
import { room } from './bytestext.ts';
import { LIST } from './classes.ts';
import { equalLeaf } from './equal.ts';
import { OBJECT_SIZE, SLOT_SIZE, bytesSize } from './heap.ts';
import { asIndex, sizeIndex, sliceBounds } from './index.ts';
import { CHARACTERS, formatRange, formatSize, noCharacters, readItem, writeFloat, writeInt } from './items.ts';
import { shipped } from './intrinsics.ts';
import type { Machine } from './machine.ts';
import {
  Bail,
  PyBytes,
  PyFloat,
  PyList,
  PyMemory,
  PyMemoryView,
  PySlice,
  PyStr,
  PySub,
  PyTuple,
  bare,
} from './objects.ts';
import type { Finished, Int, Out, PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import { callMethod } from './special.ts';
import { utf16 } from './text.ts';
import { truth } from './truth.ts';
import { argumentName, typeName, typeOf } from './typeof.ts';

export function isView(v: PyValue): v is PyMemoryView {
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
  if (!(v instanceof PyMemory)) return new PyMemoryView(v as PyBytes | PySub, 0, 'B', 1, [bytes.length], [1], true);
  v.exports = 1;
  const size = formatSize(v.format);
  return new PyMemoryView(v, 0, v.format, size, [bytes.length / size], [size], false);
}

/** A view of the same memory and format. */
export function derived(
  v: PyMemoryView,
  offset: number,
  shape: readonly number[],
  strides: readonly number[],
): PyMemoryView {
  if (v.owner instanceof PyMemory) v.owner.exports = 1;
  return new PyMemoryView(v.owner, offset, v.format, v.itemsize, shape, strides, v.readonly);
}

/** The bytes of a view, within the limits. */
export function copyOf(m: Machine, v: PyMemoryView): Uint8Array {
  room(m, v.nbytes);
  return viewCopy(v);
}

export function dataOf(v: PyMemoryView): DataView {
  const memory = memoryOf(v);
  return new DataView(memory.buffer, memory.byteOffset, memory.byteLength);
}

/** Items of the first dimension. */
export function lengthOf(v: PyMemoryView): number {
  return v.shape[0] ?? 1;
}

export function itemAt(v: PyMemoryView, data: DataView, i: number): PyValue {
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

export function subscript(m: Machine, v: PyMemoryView, key: PyValue): Out {
  if (kindOfKey(v, key) === 'slice') return slice(m, v, key as PySlice);
  const at = offsetAt(m, v, key);
  return at instanceof Bail ? at : readItem(dataOf(v), at, v.format);
}

export function assign(m: Machine, v: PyMemoryView, key: PyValue, value: PyValue): Out {
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

export function plainFormat(format: string): string {
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
    case CHARACTERS:
      throw noCharacters();
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

export function listFrom(m: Machine, v: PyMemoryView): PyValue {
  const data = dataOf(v);
  if (v.shape.length === 0) return readItem(data, v.offset, v.format);
  let inner = -1;
  let count = 1;
  for (const n of v.shape) {
    inner += count;
    count *= n;
  }
  m.charge(inner);
  m.reserve(inner * (OBJECT_SIZE + SLOT_SIZE) + count * (v.format === 'c' ? SLOT_SIZE + bytesSize(1) : SLOT_SIZE));
  const offsets = itemOffsets(v);
  m.charge(offsets.length >>> 1);
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
function equalViews(m: Machine, a: PyMemoryView, b: PyMemoryView): boolean {
  if (a.shape.length !== b.shape.length || a.shape.some((n, i) => n !== b.shape[i])) return false;
  const [da, db] = [dataOf(a), dataOf(b)];
  const [oa, ob] = [itemOffsets(a), itemOffsets(b)];
  m.charge(oa.length >>> 2);
  if (a.format === CHARACTERS || b.format === CHARACTERS) return false;
  for (let i = 0; i < oa.length; i++) {
    if (equalLeaf(readItem(da, oa[i]!, a.format), readItem(db, ob[i]!, b.format)) !== true) return false;
  }
  return true;
}

export function comparedTo(m: Machine, a: PyMemoryView, v: PyValue): boolean | undefined {
  if (a.released || (v instanceof PyMemoryView && v.released)) return a === v;
  const b = viewOf(v);
  return b === null ? undefined : equalViews(m, a, b);
}

/** In C order; in Fortran order for `F`, and for `A` if the view is only contiguous in that one. */
export function copyIn(m: Machine, v: PyMemoryView, order: string): Uint8Array {
  if (v.shape.length < 2 || order === 'C' || (order === 'A' && !isFortran(v))) return copyOf(m, v);
  return copyOf(
    m,
    new PyMemoryView(v.owner, v.offset, v.format, v.itemsize, [...v.shape].reverse(), [...v.strides].reverse(), true),
  );
}

export function isFortran(v: PyMemoryView): boolean {
  if (v.shape.length === 1) return isContiguous(v);
  let step = v.itemsize;
  for (let i = 0; i < v.shape.length; i++) {
    if (v.shape[i] === 0) return true;
    if (v.shape[i] !== 1 && v.strides[i] !== step) return false;
    step *= v.shape[i]!;
  }
  return true;
}

export function release(v: PyMemoryView): null {
  v.released = true;
  return null;
}

// ---- other formats

export function cast(m: Machine, v: PyMemoryView, format: PyValue, shape: PyValue | undefined): Finished {
  memoryOf(v);
  const text = bare(format);
  if (typeof text !== 'string' && !(text instanceof PyStr))
    return m.raise('TypeError', `cast() argument 'format' must be str, not ${argumentName(format)}`);
  if (!isContiguous(v)) return m.raise('TypeError', 'memoryview: casts are restricted to C-contiguous views');
  if ((shape !== undefined || v.shape.length !== 1) && v.shape.some((n) => n === 0))
    return m.raise('TypeError', 'memoryview: cannot cast view with zeros in shape or strides');
  const sizes = shape === undefined ? null : shapeOf(m, shape);
  if (sizes === undefined) return undefined;
  if (sizes !== null && sizes.length > 1 && v.shape.length > 1)
    return m.raise('TypeError', 'memoryview: cast must be 1D -> ND or ND -> 1D');
  const to = utf16(text);
  const itemsize = plainFormat(to).length === 1 && to !== CHARACTERS ? formatSize(to) : 0;
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
  if (v.owner instanceof PyMemory) v.owner.exports = 1;
  return new PyMemoryView(v.owner, v.offset, to, itemsize, dims, strides, v.readonly);
}

function shapeOf(m: Machine, v: PyValue): number[] | undefined {
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
