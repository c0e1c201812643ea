/** The arithmetic of ranges: lengths, items and equality, for ints of any size. The type is in range.ts. */
import { heap } from './heap.ts';
import { intCost, normal } from './integer.ts';
import type { Int, PyRange } from './objects.ts';

/** Number of items. */
export function rangeLength(r: PyRange): Int {
  return progressionLength(r.start, r.stop, r.step);
}

/** Number of items from start, by step, before stop. */
function progressionLength(start: Int, stop: Int, step: Int): Int {
  if (typeof start === 'number' && typeof stop === 'number' && typeof step === 'number') {
    const span = step > 0 ? stop - start : start - stop;
    if (span <= 0) return 0;
    if (span <= 9007199254740991) return Math.floor((span - 1) / Math.abs(step)) + 1;
  }
  heap.charge(10 + intCost(stop, start, '-') + intCost(stop, step, '//'));
  const by = BigInt(step);
  const span = by > 0n ? BigInt(stop) - BigInt(start) : BigInt(start) - BigInt(stop);
  return span <= 0n ? 0 : normal((span - 1n) / (by > 0n ? by : -by) + 1n);
}

/** The item at index i, which is in range. */
export function rangeAt(r: PyRange, i: Int): Int {
  if (typeof i === 'number' && typeof r.start === 'number' && typeof r.step === 'number') {
    const v = r.start + i * r.step;
    if (v <= 9007199254740991 && v >= -9007199254740991) return v + 0;
  }
  heap.charge(5 + intCost(i, r.step, '*') + intCost(r.start, r.stop, '+'));
  return normal(BigInt(r.start) + BigInt(i) * BigInt(r.step));
}

/** Ranges are equal when they have the same items. */
export function equalRanges(a: PyRange, b: PyRange): boolean {
  const n = rangeLength(a);
  if (n !== rangeLength(b)) return false;
  return n === 0 || (a.start === b.start && (n === 1 || a.step === b.step));
}
