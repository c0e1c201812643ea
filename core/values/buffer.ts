/**
 * Bytes-like objects: what has a buffer (bytes, bytearray, array, memoryview), and how the bytes in it are read.
 */
import { PyBytes, PyMemory, PyMemoryView, PySub } from './objects.ts';
import type { PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import { typeName } from './typeof.ts';

/** The bytes of a bytes-like object, not copied where they lie together; null for any other value. */
export function bufferOf(v: PyValue): Uint8Array | null {
  if (v instanceof PyBytes) return v.b;
  if (v instanceof PyMemory) return v.bytes;
  if (v instanceof PySub) return v.base instanceof PyBytes ? v.base.b : null;
  return v instanceof PyMemoryView ? viewBytes(v) : null;
}

/** The same; TypeError for other values. */
export function needBuffer(v: PyValue): Uint8Array {
  const bytes = bufferOf(v);
  if (bytes === null) throw new Raise('TypeError', `a bytes-like object is required, not '${typeName(v)}'`);
  return bytes;
}

/** The same, with null for views that are released or whose items do not lie together. */
export function simpleBuffer(v: PyValue): Uint8Array | null {
  return v instanceof PyMemoryView && (v.released || !isContiguous(v)) ? null : bufferOf(v);
}

/** The whole memory behind a view, as it is now. */
export function memoryOf(view: PyMemoryView): Uint8Array {
  if (view.released) throw new Raise('ValueError', 'operation forbidden on released memoryview object');
  const { owner } = view;
  const memory =
    owner instanceof PyMemory ? owner.bytes : owner instanceof PySub ? (owner.base as PyBytes).b : owner.b;
  // Restored views may claim anything.
  if (!fits(view, memory.length)) throw new Raise('BufferError', 'memoryview: the memory is gone');
  return memory;
}

function fits(view: PyMemoryView, size: number): boolean {
  const { shape, strides } = view;
  let low = view.offset;
  let high = view.offset + view.itemsize;
  for (let i = 0; i < shape.length; i++) {
    if (shape[i] === 0) return true;
    const span = (shape[i]! - 1) * strides[i]!;
    if (span < 0) low += span;
    else high += span;
  }
  return low >= 0 && high <= size;
}

/** Whether the items of a view lie together in C order. */
export function isContiguous(view: PyMemoryView): boolean {
  const { shape, strides } = view;
  if (shape.length === 1) return shape[0] === 1 || strides[0] === view.itemsize;
  let step = view.itemsize;
  for (let i = shape.length - 1; i >= 0; i--) {
    if (shape[i]! === 0) return true;
    if (shape[i]! !== 1 && strides[i]! !== step) return false;
    step *= shape[i]!;
  }
  return true;
}

/** The bytes of a view whose items lie together. */
function viewBytes(view: PyMemoryView): Uint8Array {
  const memory = memoryOf(view);
  if (!isContiguous(view)) throw new Raise('BufferError', 'memoryview: underlying buffer is not C-contiguous');
  return memory.subarray(view.offset, view.offset + view.nbytes);
}

/** Where each item of a view begins in its memory, in C order. */
export function itemOffsets(view: PyMemoryView): Float64Array {
  const { shape, strides } = view;
  let n = 1;
  for (const size of shape) n *= size;
  const out = new Float64Array(n);
  const at = shape.map(() => 0);
  let offset = view.offset;
  for (let i = 0; i < n; i++) {
    out[i] = offset;
    for (let d = shape.length - 1; d >= 0; d--) {
      offset += strides[d]!;
      if (++at[d]! < shape[d]!) break;
      offset -= strides[d]! * shape[d]!;
      at[d] = 0;
    }
  }
  return out;
}

/** A copy of the bytes of a view, in C order. */
export function viewCopy(view: PyMemoryView): Uint8Array {
  const memory = memoryOf(view);
  if (isContiguous(view)) return memory.slice(view.offset, view.offset + view.nbytes);
  const { itemsize } = view;
  const out = new Uint8Array(view.nbytes);
  let to = 0;
  for (const from of itemOffsets(view)) {
    for (let i = 0; i < itemsize; i++) out[to++] = memory[from + i]!;
  }
  return out;
}

/** Bytes as the text of their Latin-1 characters. */
export function latin(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return text;
}

/** The bytes of a text without characters beyond Latin-1. */
export function latinBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
