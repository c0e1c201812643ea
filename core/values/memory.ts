/**
 * Memory that programs write to, of bytearrays and arrays: bytes are put in, taken out and replaced here, item by item. An item has
 * `width` bytes.
 */
import { grow } from './heap.ts';
import type { Bounds } from './index.ts';
import type { Machine } from './machine.ts';
import type { PyMemory } from './objects.ts';
import { Raise } from './raised.ts';

const NOTHING = new Uint8Array(0);

/** Throws BufferError where the size cannot change. */
export function checkResizable(m: Machine, a: PyMemory): void {
  if (a.exports === 0) return;
  // CPython's views go when their last reference goes; here that has to be found out.
  if (!m.isViewed(a)) a.exports = 0;
  else throw new Raise('BufferError', a.pinned);
}

/** Makes `size` bytes more; answers where they begin. */
export function lengthen(m: Machine, a: PyMemory, size: number): number {
  const { n } = a;
  const more = n + size;
  checkResizable(m, a);
  if (more > m.caps.text) throw new Raise('MemoryError', '');
  if (more > a.b.length) {
    m.reserve(more);
    grow(more - a.b.length);
    const b = new Uint8Array(more + (more >> 3) + 6);
    b.set(a.b.subarray(0, n));
    a.b = b;
  }
  a.n = more;
  return n;
}

/** Replaces the bytes from `start` to `stop` by `bytes`, which are not those of `a` itself. */
export function splice(m: Machine, a: PyMemory, start: number, stop: number, bytes: Uint8Array): void {
  const { n } = a;
  const more = bytes.length - (stop - start);
  m.work((more === 0 ? 0 : n - stop) + bytes.length);
  if (more > 0) lengthen(m, a, more);
  else if (more < 0) {
    checkResizable(m, a);
    a.n = n + more;
  }
  if (more !== 0) a.b.copyWithin(start + bytes.length, stop, n);
  a.b.set(bytes, start);
  if (more < 0) giveBack(m, a);
}

/** Room for so many bytes stays, whatever is taken out. */
const KEPT = 4096;

/** Gives back room of which less than half is used: what is counted of the memory is what it holds. */
export function giveBack(m: Machine, a: PyMemory): void {
  if (a.b.length <= KEPT || a.n > a.b.length >> 1) return;
  m.work(a.n);
  a.b = a.bytes.slice();
}

/** The content as bytes of their own. */
export function copyBytes(m: Machine, a: PyMemory): Uint8Array {
  m.work(a.n);
  m.reserve(a.n);
  return a.bytes.slice();
}

/** The bytes of the items that a slice takes. */
export function itemsIn(m: Machine, a: PyMemory, { start, count, step }: Bounds, width: number): Uint8Array {
  m.work(count * width);
  m.reserve(count * width);
  if (step === 1) return a.b.slice(start * width, (start + count) * width);
  const out = new Uint8Array(count * width);
  for (let to = 0, from = start * width; to < out.length; from += (step - 1) * width)
    for (let k = 0; k < width; k++) out[to++] = a.b[from++]!;
  return out;
}

/** Writes as many items as an extended slice takes over those that it takes. */
export function putItems(
  m: Machine,
  a: PyMemory,
  { start, count, step }: Bounds,
  bytes: Uint8Array,
  width: number,
): void {
  m.work(count * width);
  for (let from = 0, to = start * width; from < count * width; to += (step - 1) * width)
    for (let k = 0; k < width; k++) a.b[to++] = bytes[from++]!;
}

/** Takes out the items that a slice takes. */
export function removeItems(m: Machine, a: PyMemory, { start, count, step }: Bounds, width: number): void {
  if (count === 0) return;
  if (step === 1) return splice(m, a, start * width, (start + count) * width, NOTHING);
  checkResizable(m, a);
  m.work(a.n);
  const apart = Math.abs(step);
  const first = step > 0 ? start : start + (count - 1) * step;
  const last = first + (count - 1) * apart;
  let to = first * width;
  for (let i = first, from = to; from < a.n; i++) {
    const stays = i > last || (i - first) % apart !== 0;
    for (let k = 0; k < width; k++, from++) if (stays) a.b[to++] = a.b[from]!;
  }
  a.n = to;
  giveBack(m, a);
}
