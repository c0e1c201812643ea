/** Making frames, and reading their header. The layout is in values/frame.ts. */
import { H } from '../values/mod.ts';
import type { Bound, Frame, FrameSlot } from '../values/mod.ts';

/**
 * A frame of at least `size` registers, all unset. Array literals of four size classes: one bump allocation and packed
 * elements; `new Array(n)` would make holes and `push` alone several growths.
 */
export function makeFrame(size: number, bound: Bound, back: Frame | null, dest: number): Frame {
  const U = undefined;
  if (size <= 4) return [bound, back, 0, dest, U, U, U, U];
  if (size <= 8) return [bound, back, 0, dest, U, U, U, U, U, U, U, U];
  if (size <= 14) return [bound, back, 0, dest, U, U, U, U, U, U, U, U, U, U, U, U, U, U];
  const frame: FrameSlot[] = [
    bound, back, 0, dest, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U,
  ]; // prettier-ignore
  for (let i = 22; i < size; i++) frame.push(U);
  return frame;
}

/** Makes room for the temporaries of unfused steps. */
export function growFrame(r: Frame, size: number): void {
  while (r.length < size + H) r.push(undefined);
}

export function boundOf(r: Frame): Bound {
  return r[0] as Bound;
}

export function backOf(r: Frame): Frame | null {
  return r[1] as Frame | null;
}

export function pcOf(r: Frame): number {
  return r[2] as number;
}

/** Number of frames in the chain. */
export function depthOf(r: Frame | null): number {
  let n = 0;
  while (r !== null) {
    n++;
    r = backOf(r);
  }
  return n;
}
