/*
 * Sets of registers that are certainly bound: what definite assignment knows at a point of the code.
 *
 * A `Bits` is a Uint32Array of one bit a register. `null` stands for a point that is never reached, where everything
 * holds. Sets are values: every change makes a copy, so that a branch can keep the set it started with.
 */

import type { Reg } from './ir.ts';

export type Bits = Uint32Array | null;

const NO_BITS: Uint32Array = new Uint32Array(0);

/** The set of the registers below `count`, in a space of `size` registers. */
export function firstBits(count: number, size: number): Uint32Array {
  if (size === 0) return NO_BITS;
  const bits = new Uint32Array((size + 31) >> 5);
  for (let i = 0; i < count; i++) bits[i >> 5]! |= 1 << (i & 31);
  return bits;
}

export function hasBit(bits: Bits, i: Reg): boolean {
  return bits === null || ((bits[i >> 5]! >>> (i & 31)) & 1) !== 0;
}

export function withBit(bits: Bits, i: Reg): Bits {
  if (bits === null || hasBit(bits, i)) return bits;
  const copy = bits.slice();
  copy[i >> 5]! |= 1 << (i & 31);
  return copy;
}

export function withoutBit(bits: Bits, i: Reg): Bits {
  if (bits === null || !hasBit(bits, i)) return bits;
  const copy = bits.slice();
  copy[i >> 5]! &= ~(1 << (i & 31));
  return copy;
}

/** What holds after either of two paths. */
export function both(a: Bits, b: Bits): Bits {
  if (a === null || a === b) return b;
  if (b === null) return a;
  const result = a.slice();
  for (let i = 0; i < result.length; i++) result[i]! &= b[i]!;
  return result;
}
