/**
 * The hash table of CPython's sets (Objects/setobject.c, 3.14), operation by operation: the order of a set of numbers is
 * visible, and programs print such sets. Ten neighbouring slots are tried, then the perturbed sequence; a slot of a removed
 * key stays a dummy that an insertion may reuse; the table grows to the first power of two over 4 (beyond 50,000: 2) times
 * the number of keys when it is three fifths full.
 *
 * `keys` has mask + 1 slots: undefined = never used, REMOVED = removed. `hi` and `lo` hold the halves of the hashes; null
 * while every key is a bool or an int that is a JavaScript number, whose hash is computed at no cost.
 * Only values whose hash is CPython's live here: exact int, bool, float but NaN, None, and tuples of these (`tabled`).
 */
import { TUPLE } from './classes.ts';
import { equal, equalLeaf } from './equal.ts';
import { H, hash64 } from './hash.ts';
import type { Machine } from './machine.ts';
import { PyConst, PyFloat, PyTuple, growSlots } from './objects.ts';
import type { Bail, PyValue } from './objects.ts';

/** What a slot of a removed key holds. */
export const REMOVED: PyConst = new PyConst('removed');

const LINEAR_PROBES = 9;
/** As many as emptySlots and zeros begin with; tables double. */
const SMALLEST = 8;

/** Whether a set of such values has the order of CPython. */
export function tabled(v: PyValue): boolean {
  switch (typeof v) {
    case 'number':
    case 'bigint':
    case 'boolean':
      return true;
    case 'string':
      return false;
  }
  if (v === null) return true;
  if (v instanceof PyFloat) return v.v === v.v;
  if (!(v instanceof PyTuple) || v.cls !== TUPLE) return false;
  const items = v.items;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (typeof item !== 'number' && !shallow(item)) return false;
  }
  return true;
}

/** `tabled` for the items of a tuple: tuples in tuples in tuples are not worth it. */
function shallow(v: PyValue): boolean {
  if (!(v instanceof PyTuple)) return tabled(v);
  if (v.cls !== TUPLE) return false;
  for (const item of v.items) if (item instanceof PyTuple || !tabled(item)) return false;
  return true;
}

/** Beyond the smallest tables, up to so many slots are copied from a template; beyond, it costs half as much to fill an array. */
const MOST_COPIED = 4096;
const U = undefined;
let template: undefined[] = [U, U, U, U, U, U, U, U];

function emptySlots(n: number): (PyValue | undefined)[] {
  if (n === SMALLEST) return [U, U, U, U, U, U, U, U];
  if (n > MOST_COPIED) return new Array<undefined>(n).fill(undefined);
  while (template.length < n) template = template.concat(template);
  return template.slice(0, n);
}

export class HashTable {
  keys: (PyValue | undefined)[] = emptySlots(SMALLEST);
  hi: Int32Array | null = null;
  lo: Int32Array | null = null;
  mask: number = SMALLEST - 1;
  /** Slots in use, dummies included. */
  fill = 0;
  used = 0;
  /** Where pop() starts to look. */
  finger = 0;

  // ---- hashes

  /** Puts the hash of the key in slot i in H. */
  hashAt(i: number): void {
    if (this.lo !== null) {
      H.hi = this.hi![i]!;
      H.lo = this.lo[i]!;
    } else numberHash(this.keys[i] as number | boolean);
  }

  /** From now on hashes are stored. */
  private storeHashes(): void {
    const n = this.keys.length;
    this.hi = new Int32Array(n);
    this.lo = new Int32Array(n);
    for (let i = 0; i < n; i++) {
      const k = this.keys[i];
      if (k === undefined) continue;
      if (k === REMOVED) {
        H.hi = -1;
        H.lo = -1;
      } else numberHash(k as number | boolean);
      this.hi[i] = H.hi;
      this.lo[i] = H.lo;
    }
  }

  // ---- look-up

  /** The slot of the key; -1 if there is none, BAIL if user code must tell. Its hash is in H, and stays there. */
  find(m: Machine, k: PyValue): number | Bail {
    const { hi, lo } = H;
    const { keys, mask } = this;
    let i = lo & mask;
    let phi = hi;
    let plo = lo;
    for (;;) {
      let probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
      let at = i;
      do {
        const c = keys[at];
        if (c === undefined) return -1;
        if (c === k) return at;
        const is = this.matches(m, at, c, k, hi, lo);
        if (is !== false) return is === true ? at : is;
        at++;
      } while (probes-- > 0);
      m.charge(1);
      plo = (plo >>> 5) | (phi << 27);
      phi >>>= 5;
      i = (i * 5 + 1 + plo) & mask;
    }
  }

  /** The slot of an int: mostly a glance at the first place tells it. */
  findInt(m: Machine, n: number): number | Bail {
    const at = firstSlot(n) & this.mask;
    const c = this.keys[at];
    if (c === undefined) return -1;
    if (typeof c === 'number' && c === n) return at;
    numberHash(n);
    return this.find(m, n);
  }

  /** The slot here of the key in slot i of another table. */
  findFrom(m: Machine, other: HashTable, i: number): number | Bail {
    const k = other.keys[i]!;
    if (typeof k === 'number') return this.findInt(m, k);
    other.hashAt(i);
    return this.find(m, k);
  }

  /** Whether all keys of another table are here. */
  hasAll(m: Machine, other: HashTable): boolean | Bail {
    for (let i = other.next(0); i >= 0; i = other.next(i + 1)) {
      const at = this.findFrom(m, other, i);
      if (typeof at !== 'number') return at;
      if (at < 0) return false;
    }
    return true;
  }

  /** Whether the key c in slot `at`, not identical with k, is equal to it. */
  private matches(m: Machine, at: number, c: PyValue, k: PyValue, hi: number, lo: number): boolean | Bail {
    if (this.lo === null) {
      if (typeof c === 'number' && typeof k === 'number') return false;
      if (c === REMOVED) return false;
      numberHash(c as number | boolean);
      const equalHash = H.lo === lo && H.hi === hi;
      H.hi = hi;
      H.lo = lo;
      if (!equalHash) return false;
    } else if (this.lo[at] !== lo || this.hi![at] !== hi || c === REMOVED) return false;
    const leaf = equalLeaf(c, k);
    if (leaf !== undefined) return leaf;
    m.charge(1);
    const same = equal(m, c, k);
    H.hi = hi;
    H.lo = lo;
    return same;
  }

  /** The n-th slot of the probing sequence of hash (hi, lo) that holds this hash, which is in H then; -1 if there is none. */
  probe(hi: number, lo: number, n: number): number {
    const { keys, mask } = this;
    let i = lo & mask;
    let phi = hi;
    let plo = lo;
    for (;;) {
      let probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
      let at = i;
      do {
        const c = keys[at];
        if (c === undefined) {
          H.hi = hi;
          H.lo = lo;
          return -1;
        }
        if (c !== REMOVED) {
          this.hashAt(at);
          if (H.hi === hi && H.lo === lo && n-- === 0) return at;
        }
        at++;
      } while (probes-- > 0);
      plo = (plo >>> 5) | (phi << 27);
      phi >>>= 5;
      i = (i * 5 + 1 + plo) & mask;
    }
  }

  // ---- change

  /** Adds an int; false if it was there. */
  addInt(m: Machine, n: number): boolean {
    const at = firstSlot(n) & this.mask;
    const c = this.keys[at];
    if (c !== undefined || this.lo !== null) {
      if (typeof c === 'number' && c === n) return false;
      numberHash(n);
      return this.add(m, n);
    }
    this.keys[at] = n;
    this.count();
    return true;
  }

  /** Adds the key in slot i of another table; false if it was there. */
  addFrom(m: Machine, other: HashTable, i: number): boolean {
    const k = other.keys[i]!;
    if (typeof k === 'number') return this.addInt(m, k);
    other.hashAt(i);
    return this.add(m, k);
  }

  /** Adds the keys of a table that another one has (`wanted`), or has not. */
  addSifted(m: Machine, from: HashTable, by: HashTable, wanted: boolean): Bail | null {
    for (let i = from.next(0); i >= 0; i = from.next(i + 1)) {
      const at = by.findFrom(m, from, i);
      if (typeof at !== 'number') return at;
      if (at >= 0 === wanted) this.addFrom(m, from, i);
    }
    return null;
  }

  /** A slot that was never used has been taken. */
  private count(): void {
    this.used++;
    this.fill++;
    growSlots(2);
    if (this.fill * 5 >= this.mask * 3) this.resize(this.used > 50000 ? this.used * 2 : this.used * 4);
  }

  /** Adds a key, its hash in H; false if it was there. */
  add(m: Machine, k: PyValue): boolean {
    if (this.lo === null && typeof k !== 'number' && typeof k !== 'boolean') {
      const { hi, lo } = H;
      this.storeHashes();
      H.hi = hi;
      H.lo = lo;
    }
    const { hi, lo } = H;
    const { keys, mask } = this;
    let free = -1;
    let i = lo & mask;
    let phi = hi;
    let plo = lo;
    let at: number;
    search: for (;;) {
      let probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
      at = i;
      do {
        const c = keys[at];
        if (c === undefined) break search;
        if (c === k) return false;
        if (c === REMOVED) free = at;
        else if (this.matches(m, at, c, k, hi, lo) === true) return false;
        at++;
      } while (probes-- > 0);
      m.charge(1);
      plo = (plo >>> 5) | (phi << 27);
      phi >>>= 5;
      i = (i * 5 + 1 + plo) & mask;
    }
    if (free >= 0) at = free;
    keys[at] = k;
    if (this.lo !== null) {
      this.hi![at] = hi;
      this.lo[at] = lo;
    }
    if (free < 0) this.count();
    else {
      this.used++;
      growSlots(2);
    }
    return true;
  }

  /** Puts a key that is certainly new into a table without dummies. */
  private addClean(k: PyValue, hi: number, lo: number): void {
    const { keys, mask } = this;
    let i = lo & mask;
    let phi = hi;
    let plo = lo;
    for (;;) {
      let probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
      let at = i;
      do {
        if (keys[at] === undefined) {
          keys[at] = k;
          if (this.lo !== null) {
            this.hi![at] = hi;
            this.lo[at] = lo;
          }
          return;
        }
        at++;
      } while (probes-- > 0);
      plo = (plo >>> 5) | (phi << 27);
      phi >>>= 5;
      i = (i * 5 + 1 + plo) & mask;
    }
  }

  /** A new table with more than `least` slots, without dummies. */
  resize(least: number): void {
    let size = SMALLEST;
    while (size <= least) size *= 2;
    if (size === SMALLEST && this.keys.length === SMALLEST && this.fill === this.used) return;
    const { keys, hi, lo } = this;
    this.keys = emptySlots(size);
    this.mask = size - 1;
    this.fill = this.used;
    if (lo !== null) {
      this.hi = new Int32Array(size);
      this.lo = new Int32Array(size);
    }
    for (let i = 0; i < keys.length; i++) {
      const k = keys[i];
      if (k === undefined || k === REMOVED) continue;
      if (lo !== null) this.addClean(k, hi![i]!, lo[i]!);
      else {
        numberHash(k as number | boolean);
        this.addClean(k, H.hi, H.lo);
      }
    }
  }

  /** Removes the key in slot i, leaving a dummy. */
  removeAt(i: number): void {
    this.keys[i] = REMOVED;
    if (this.lo !== null) {
      this.hi![i] = -1;
      this.lo[i] = -1;
    }
    this.used--;
  }

  /** Removes and answers the key at or after the finger; undefined if the table is empty. */
  pop(): PyValue | undefined {
    if (this.used === 0) return undefined;
    let i = this.finger & this.mask;
    while (this.keys[i] === undefined || this.keys[i] === REMOVED) i = i === this.mask ? 0 : i + 1;
    const k = this.keys[i];
    this.removeAt(i);
    this.finger = i + 1;
    return k;
  }

  /** Adds all keys of another table. */
  merge(m: Machine, other: HashTable): void {
    if (other === this || other.used === 0) return;
    m.charge(other.used);
    if ((this.fill + other.used) * 5 >= this.mask * 3) this.resize((this.used + other.used) * 2);
    if (this.fill === 0) {
      growSlots(2 * other.used);
      this.hi = null;
      this.lo = null;
      if (other.lo !== null) this.storeHashes();
      if (this.mask === other.mask && other.fill === other.used) {
        this.keys = other.keys.slice();
        if (other.lo !== null) {
          this.hi = other.hi!.slice();
          this.lo = other.lo.slice();
        }
      } else
        for (let i = other.next(0); i >= 0; i = other.next(i + 1)) {
          other.hashAt(i);
          this.addClean(other.keys[i]!, H.hi, H.lo);
        }
      this.fill = other.used;
      this.used = other.used;
      return;
    }
    for (let i = other.next(0); i >= 0; i = other.next(i + 1)) {
      other.hashAt(i);
      this.add(m, other.keys[i]!);
    }
  }

  /** The first slot at or after `at` that holds a key; -1 at the end. */
  next(at: number): number {
    const keys = this.keys;
    for (let i = at; i < keys.length; i++) if (keys[i] !== undefined && keys[i] !== REMOVED) return i;
    return -1;
  }

  /** Takes over the slots of a saved table; answers what is wrong with them, or null. */
  rebuild(keys: readonly (PyValue | undefined)[], finger: number): string | null {
    const n = keys.length;
    if (n < SMALLEST || (n & (n - 1)) !== 0) return 'a set with a table of a wrong size';
    this.keys = [...keys];
    this.mask = n - 1;
    this.finger = finger;
    this.fill = 0;
    this.used = 0;
    let plain = true;
    for (const k of keys) {
      if (k === undefined) continue;
      this.fill++;
      if (k === REMOVED) continue;
      this.used++;
      if (!tabled(k)) return 'a set with an element that has no place in a table';
      if (typeof k !== 'number' && typeof k !== 'boolean') plain = false;
    }
    // Probing ends at a slot that was never used.
    if (this.fill > this.mask) return 'a set with a full table';
    this.hi = plain ? null : new Int32Array(n);
    this.lo = plain ? null : new Int32Array(n);
    if (plain) return null;
    for (let i = 0; i < n; i++) {
      const k = keys[i];
      if (k === undefined) continue;
      if (k === REMOVED) {
        H.hi = -1;
        H.lo = -1;
      } else tableHash(UNMETERED, k);
      this.hi![i] = H.hi;
      this.lo![i] = H.lo;
    }
    return null;
  }

  /** The dummies of a difference are cleared away when they are more than a quarter. */
  tidy(): void {
    if (this.fill - this.used > this.mask >> 2) this.resize(this.used > 50000 ? this.used * 2 : this.used * 4);
  }
}

/** The low half of the hash of an int: its first slot, but for the mask. */
function firstSlot(n: number): number {
  return n === -1 ? -2 : n | 0;
}

/** Puts the hash of a bool or small int in H. */
function numberHash(k: number | boolean): void {
  const n = typeof k === 'number' ? k : k ? 1 : 0;
  H.hi = Math.floor(n / 4294967296);
  H.lo = firstSlot(n);
}

/** Puts the hash of a value that `tabled` accepts in H. */
export function tableHash(m: Machine, k: PyValue): void {
  if (typeof k === 'number') numberHash(k);
  else hash64(m, k);
}

/** What hashing and comparing constants asks of a machine. */
export const UNMETERED: Machine = {
  charge(): void {},
  work(): void {},
  caps: { text: Infinity, list: Infinity, table: Infinity, intBits: Infinity },
} as unknown as Machine;
