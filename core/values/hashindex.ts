/** The entries of a dict by the hashes of their keys: for keys that its Map cannot hold (dict.ts). */
import { heap } from './heap.ts';

/** How an entry is found: in `m`, by hash and native equality, by hash and user code. */
export const PLAIN = 0;
export const HASHED = 1;
export const BY_USER = 2;

/** The entry number of what has none. */
export const GONE = -1;

/** A Map without what is GONE. */
export function existing<K>(m: Map<K, number>): Map<K, number> {
  const kept = new Map<K, number>();
  for (const [n, i] of m) if (i !== GONE) kept.set(n, i);
  return kept;
}

/** Entries by hash: chains of entry numbers, oldest first, from the low half of the hash. Parallel to `keys`. */
export class HashIndex {
  first: Map<number, number> = new Map();
  next: number[] = [];
  hi: number[] = [];
  lo: number[] = [];
  kind: number[] = [];
  /** Plain keys are in the chains too (from the first key by user code on). */
  full = false;

  copy(): HashIndex {
    const other = new HashIndex();
    other.first = new Map(this.first);
    other.next = this.next.slice();
    other.hi = this.hi.slice();
    other.lo = this.lo.slice();
    other.kind = this.kind.slice();
    other.full = this.full;
    return other;
  }

  /** Adds the entry that was put last into keys. */
  push(hi: number, lo: number, kind: number): void {
    const i = this.next.length;
    this.next.push(-1);
    const isLinked = kind !== PLAIN || this.full;
    // No hash has been computed for one in no chain; what was computed last may be of another run, and would be saved.
    this.hi.push(isLinked ? hi : 0);
    this.lo.push(isLinked ? lo : 0);
    this.kind.push(kind);
    if (isLinked) this.link(i);
  }

  link(i: number): void {
    const lo = this.lo[i]!;
    let at = this.first.get(lo);
    if (at === undefined || at === GONE) {
      this.first.set(lo, i);
      return;
    }
    let steps = 0;
    for (let n = this.next[at]!; n >= 0; n = this.next[at]!) {
      at = n;
      if ((++steps & 63) === 0) heap.charge(8);
    }
    this.next[at] = i;
  }

  unlink(i: number): void {
    const lo = this.lo[i]!;
    const after = this.next[i]!;
    let at = this.first.get(lo);
    if (at === i) {
      this.first.set(lo, after < 0 ? GONE : after);
      if (this.first.size > 2 * this.next.length + 16) this.first = existing(this.first);
      return;
    }
    while (at !== undefined && at >= 0) {
      const n: number = this.next[at]!;
      if (n === i) {
        this.next[at] = after;
        return;
      }
      at = n;
    }
  }

  /** The first entry at or after `at` in its chain whose whole hash is (hi, lo); -1 if none. */
  match(at: number | undefined, hi: number, lo: number): number {
    for (let steps = 1; at !== undefined && at >= 0; steps++) {
      if (this.hi[at] === hi && this.lo[at] === lo) return at;
      at = this.next[at];
      if ((steps & 63) === 0) heap.charge(8);
    }
    return -1;
  }
}
