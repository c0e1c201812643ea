/**
 * dict as a data structure: `keys` and `vals` in insertion order, with the Map `m` from a plain key to its entry number and
 * the index `hx` (hashindex.ts) for keys found by hash. What Python sees of it is in dictmethods.ts and dictviews.ts.
 *
 * Making a Map costs more than what is done with most dicts. So `m` may lack the entries from `tail` on, and is not the dict's
 * own then: it stays as it is. It is EMPTY in dicts of a few entries, which mostly die before a Map of their own would have
 * paid for itself; COUNTED while entry i has the int i for its key; or it is the Map of a dict that this one is a copy
 * of, or that is a copy of this one. The keys that it lacks are ints and short texts, looked at one after the other; more than
 * a few only where a set is made of another, which is often walked over and not looked in.
 *
 * A deleted entry is a tombstone (`undefined` in keys) until an insertion compacts. Its key may stay in `m`, as GONE: a Map of
 * an engine keeps a place for each deletion of a key, and passes by all of them when it looks for the key again. `users` counts keys whose class defines
 * `__eq__` or `__hash__` in Python: while there are any, a miss may still be a hit by user code, so the answer is BAIL.
 *
 * A dict of form NSDICT is a namespace of globals: `of` is the namespace, and `vals` holds the GCells of the names (globals.ts).
 * Keys: key.ts. Entries that move to the front or the end: dictorder.ts. A dict out of a snapshot: rebuild.ts.
 * Iteration outside this file: `for (let i = d.nextEntry(0); i >= 0; i = d.nextEntry(i + 1))`.
 */
import { messageType } from './classnames.ts';
import { MAP_SIZE, allocate, grow, heap } from './heap.ts';
import { DICT, OBJECT, PyClass, builtinClass } from './classes.ts';
import { equal } from './equal.ts';
import { GCell } from './frame.ts';
import type { Ns } from './frame.ts';
import { bindCell, boundCell } from './globals.ts';
import { H, hash64, hashByUser, hashText } from './hash.ts';
import { BY_USER, GONE, HASHED, HashIndex, PLAIN, existing } from './hashindex.ts';
import { norm, STRUCTURE, USER } from './key.ts';
import type { Norm } from './key.ts';
import type { Machine } from './machine.ts';
import { tellMoved } from './moved.ts';
import type { Moved } from './moved.ts';
import { BAIL, PyTuple, bare, growSlots } from './objects.ts';
import type { Bail, PyValue, Slots } from './objects.ts';
import { Raise, Unusable } from './raised.ts';
import { mkstr } from './text.ts';

/** Internal forms: `type(d)` shows dict, exact tests of DICT miss. */
export const NSDICT: PyClass = builtinClass('dict (globals)', DICT, 'dict');
NSDICT.shown = DICT;
/** The keys of a set that has left its table (set.ts). */
export const KEYS: PyClass = builtinClass('set (keys)', OBJECT);

/** Slots charged for an entry: key, value and the Map's. */
export const ENTRY_SLOTS = 3;

/** V8 hashes longer texts by their length alone. */
const HASHED_UNITS = 16383;
/** Texts up to this length may stay in the Map when their entries are deleted. */
const SHORT = 64;

const EMPTY: Map<Norm, number> = new Map();
const COUNTED: Map<Norm, number> = new Map();
/** So many entries, and no more, may be missing in a Map that is looked in. */
const FEW = 8;
/** A dict in which they have been looked for more often gets a Map of its own. */
const MANY = 24;
/** The `tail` of a dict whose Map is its own. */
export const NONE = -1;

/** Whether the tuples of a few items that are keys are the same at a glance. */
function sameItems(a: readonly PyValue[], b: readonly PyValue[]): boolean {
  const n = a.length;
  if (n !== b.length || n > 3) return false;
  for (let i = 0; i < n; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Whether a key may be missing in a Map. */
function isSimple(k: PyValue): boolean {
  return typeof k === 'number' || (typeof k === 'string' && k.length <= SHORT);
}

export class PyDict {
  cls: PyClass;
  inst: Slots | null = null;
  mk = 0;
  m: Map<Norm, number> = EMPTY;
  tail = 0;
  keys: (PyValue | undefined)[] = [];
  /** GCell in form NSDICT only. */
  vals: (PyValue | GCell | undefined)[] = [];
  live = 0;
  /** Of a Map of its own: deletions from it since it was made. Of another: how often what it lacks has been looked for. */
  private worn = 0;
  /** No entry before this one is live. */
  start = 0;
  hx: HashIndex | null = null;
  users = 0;
  cur: Moved | null = null;
  of: Ns | null = null;

  constructor(cls: PyClass = DICT) {
    this.cls = cls;
    allocate(4);
  }

  // ---- look-up

  /** The entry of key k: its number, -1 if there is none, BAIL if user code must tell. Throws for unhashable keys. */
  find(m: Machine, k: PyValue): number | Bail {
    let i: number;
    if (typeof k === 'number') i = this.entryOfNumber(k);
    else if (typeof k === 'string') i = this.entryOfStr(k);
    else {
      const n = norm(k);
      if (n === STRUCTURE) return this.findHashed(m, k);
      if (n === USER) return hashByUser(m, k) ? this.chainByUser(m, k, H.hi, H.lo) : BAIL;
      i = this.entryOf(n);
    }
    return i >= 0 || this.users === 0 ? i : this.maybeUser(m, k);
  }

  /** The number of the entry that is found by what `norm` says; negative if there is none. */
  private entryOf(n: Norm): number {
    if (typeof n === 'number') return this.entryOfNumber(n);
    if (typeof n === 'string') return this.entryOfStr(n);
    return this.m.get(n) ?? GONE;
  }

  private entryOfNumber(n: number): number {
    const { m } = this;
    if (m === COUNTED) return n >= 0 && n < this.keys.length && n % 1 === 0 && this.keys[n] !== undefined ? n : GONE;
    if (m !== EMPTY) {
      const i = m.get(n);
      if (i !== undefined && i !== GONE) return i;
    }
    return this.tail === NONE ? GONE : this.lackedNumber(n);
  }

  /** The number of the entry of a text's key; negative if there is none. */
  entryOfStr(s: string): number {
    if (s.length > HASHED_UNITS) this.payCollisions(s);
    const { m } = this;
    if (m !== EMPTY) {
      const i = m.get(s);
      if (i !== undefined && i !== GONE) return i;
    }
    return this.tail === NONE || s.length > SHORT ? GONE : this.lackedText(s);
  }

  /** Looks for a text among the keys that the Map lacks. */
  private lackedText(s: string): number {
    const { keys, tail } = this;
    if (tail === keys.length || this.m === COUNTED) return GONE;
    if (++this.worn > MANY || keys.length - tail > FEW) return this.ownMap().get(s) ?? GONE;
    for (let i = tail; i < keys.length; i++) {
      const k = keys[i];
      if (typeof k === 'string' && k === s) return i;
    }
    return GONE;
  }

  /** The same for a number: engines compare with `===` faster where they have seen one type only. */
  private lackedNumber(n: number): number {
    const { keys, tail } = this;
    if (tail === keys.length) return GONE;
    if (++this.worn > MANY || keys.length - tail > FEW) return this.ownMap().get(n) ?? GONE;
    for (let i = tail; i < keys.length; i++) {
      const k = keys[i];
      if (typeof k === 'number' && k === n) return i;
    }
    return GONE;
  }

  get(m: Machine, k: PyValue): PyValue | undefined | Bail {
    const i = this.find(m, k);
    return typeof i === 'number' ? (i < 0 ? undefined : this.valueAt(i)) : i;
  }

  has(m: Machine, k: PyValue): boolean | Bail {
    const i = this.find(m, k);
    return typeof i === 'number' ? i >= 0 : i;
  }

  /** The value of the key of a text, without regard to keys by user code. */
  getStr(s: string): PyValue | undefined {
    const i = this.entryOfStr(s);
    return i < 0 ? undefined : this.valueAt(i);
  }

  /** The same for a dict of class DICT, which holds no cells. */
  strItem(s: string): PyValue | undefined {
    if (s.length > HASHED_UNITS) this.payCollisions(s);
    let i = this.m.get(s);
    if (i === undefined || i === GONE) {
      if (this.tail === NONE || s.length > SHORT) return undefined;
      i = this.lackedText(s);
      if (i < 0) return undefined;
    }
    return this.vals[i] as PyValue;
  }

  /** The same for an int. */
  intItem(n: number): PyValue | undefined {
    const i = this.entryOfNumber(n);
    return i < 0 ? undefined : (this.vals[i] as PyValue);
  }

  /** V8 compares a long text with all of its length that are keys. */
  private payCollisions(s: string): void {
    heap.charge(Math.floor((s.length * Math.min(this.live, 1000)) / 1024));
  }

  /** The value of live entry i. */
  valueAt(i: number): PyValue {
    const v = this.vals[i];
    return this.of === null ? (v as PyValue) : (v as GCell).v!;
  }

  /** All keys. */
  keyArray(): PyValue[] {
    const { keys } = this;
    if (this.live === keys.length) return keys.slice() as PyValue[];
    return keys.filter((k) => k !== undefined);
  }

  /** All values. */
  valueArray(): PyValue[] {
    if (this.live === this.keys.length && this.of === null) return this.vals.slice() as PyValue[];
    const out: PyValue[] = [];
    for (let i = this.nextEntry(0); i >= 0; i = this.nextEntry(i + 1)) out.push(this.valueAt(i));
    return out;
  }

  /** The number of the first live entry at or after `at`; -1 at the end. */
  nextEntry(at: number): number {
    const keys = this.keys;
    for (let i = at < this.start ? this.start : at; i < keys.length; i++) if (keys[i] !== undefined) return i;
    return -1;
  }

  /** The number of the last live entry at or before `at`; -1 if none. */
  previousEntry(at: number): number {
    const keys = this.keys;
    for (let i = at < keys.length ? at : keys.length - 1; i >= this.start; i--) if (keys[i] !== undefined) return i;
    return -1;
  }

  /** Leaves the key's hash in H. */
  private findHashed(m: Machine, k: PyValue): number | Bail {
    return this.hashKey(m, k) ? this.chain(m, k, H.hi, H.lo) : BAIL;
  }

  /** The entry of a key whose class defines `__eq__` or `__hash__` in Python, and whose hash is given, if native code can ask. Leaves the hash in H. */
  private chainByUser(m: Machine, k: PyValue, hi: number, lo: number): number | Bail {
    if (this.live === 0) return -1;
    const { hx } = this;
    // An index that is made here would be charged, though the look-up may come to nothing.
    if (hx === null || !hx.full) return BAIL;
    let i = hx.match(hx.first.get(lo), hi, lo);
    while (i >= 0) {
      const same = this.keys[i] === k || equal(m, this.keys[i]!, k);
      if (same === true) break;
      if (same !== false) return BAIL;
      i = hx.match(hx.next[i], hi, lo);
    }
    H.hi = hi;
    H.lo = lo;
    return i;
  }

  /** The entry of a key found by hash and native equality. Leaves its hash in H. */
  chain(m: Machine, k: PyValue, hi: number, lo: number): number | Bail {
    const hx = this.hx;
    if (hx === null) return -1;
    let i = hx.match(hx.first.get(lo), hi, lo);
    while (i >= 0) {
      const c = this.keys[i]!;
      if (c === k) break;
      if (hx.kind[i] === BY_USER) return BAIL;
      if (hx.kind[i] === HASHED) {
        m.charge(1);
        const same =
          c instanceof PyTuple && k instanceof PyTuple && sameItems(c.items, k.items) ? true : equal(m, c, k);
        if (same !== false) {
          if (same !== true) return BAIL;
          break;
        }
      }
      i = hx.match(hx.next[i], hi, lo);
    }
    H.hi = hi;
    H.lo = lo;
    return i;
  }

  /** The entry here of the key in entry i of another dict, whose hash is not computed again. */
  findFrom(m: Machine, other: PyDict, i: number): number | Bail {
    const from = other.hx;
    const k = other.keys[i]!;
    // One dict is often a copy of the other, or has been filled in the same way.
    if (this.keys[i] === k) return i;
    if (from === null || from.kind[i] === PLAIN) {
      const at = this.entryOf(other.plainKey(i)!);
      if (at >= 0) return at;
      return this.users === 0 ? -1 : this.maybeUser(m, k);
    }
    const hi = from.hi[i]!;
    const lo = from.lo[i]!;
    if (from.kind[i] === HASHED) return this.chain(m, k, hi, lo);
    return this.chainByUser(m, k, hi, lo);
  }

  /** A plain key that `m` does not have: BAIL if a key by user code has its hash. */
  private maybeUser(m: Machine, k: PyValue): number | Bail {
    hash64(m, k);
    const hx = this.hx!;
    for (let i = hx.match(hx.first.get(H.lo), H.hi, H.lo); i >= 0; i = hx.match(hx.next[i], H.hi, H.lo))
      if (hx.kind[i] === BY_USER) return BAIL;
    return -1;
  }

  /** Puts the hash of a key in H; false: user code. A TypeError says what the key was for. */
  hashKey(m: Machine, k: PyValue): boolean {
    try {
      return hash64(m, k);
    } catch (e) {
      if (e instanceof Raise && e.type === 'TypeError') throw this.unusable(k, e.message);
      throw e;
    }
  }

  /** The TypeError for a key whose hash fails with TypeError(why). */
  unusable(k: PyValue, why: string): Unusable {
    const use = this.cls === KEYS ? 'set element' : 'dict key';
    return new Unusable(`cannot use '${messageType(k)}' as a ${use} (${why})`, why);
  }

  // ---- change

  set(m: Machine, k: PyValue, v: PyValue): undefined | Bail {
    const i = this.find(m, k);
    if (typeof i !== 'number') return i;
    if (i >= 0) this.setAt(i, v);
    else this.insert(m, k, v);
    return undefined;
  }

  /** Sets the key of a text. Not for dicts that may hold keys by user code. */
  setStr(s: string, v: PyValue): void {
    const i = this.entryOfStr(s);
    if (i >= 0) this.setAt(i, v);
    else this.appendStr(s, v);
  }

  /** The same for a str of the program that is a text: one without surrogates. */
  setPlain(s: string, v: PyValue): void {
    const i = this.entryOfStr(s);
    if (i >= 0) this.setAt(i, v);
    else this.appendKey(s, s, v);
  }

  /** Sets the key of an int. Not for dicts that may hold keys by user code. */
  setInt(m: Machine, n: number, v: PyValue): void {
    const i = this.entryOfNumber(n);
    if (i >= 0) this.setAt(i, v);
    else this.insert(m, n, v);
  }

  /** Adds the key of a text, which is certainly new. */
  appendStr(s: string, v: PyValue): void {
    this.appendKey(mkstr(s), s, v);
  }

  private appendKey(k: PyValue, s: string, v: PyValue): void {
    if (this.hx !== null && this.hx.full) hashText(s);
    this.append(k, v, PLAIN, H.hi, H.lo, s);
  }

  /** Gives live entry i another value. */
  setAt(i: number, v: PyValue): void {
    if (this.of === null) this.vals[i] = v;
    else bindCell(this.of, this.vals[i] as GCell, v);
  }

  /** Adds key k, of which `find` has just said -1. */
  insert(m: Machine, k: PyValue, v: PyValue): void {
    if (this.live >= m.caps.table) throw new Raise('MemoryError', '');
    if ((typeof k === 'string' || typeof k === 'number') && this.hx === null) {
      this.append(k, v, PLAIN, 0, 0, k);
      return;
    }
    const n = norm(k);
    if (n === USER) {
      const { hi, lo } = H;
      this.fullIndex(m);
      this.append(k, v, BY_USER, hi, lo, undefined);
      return;
    }
    if (n !== STRUCTURE) {
      if (this.hx !== null && this.hx.full) hash64(m, k);
      this.append(k, v, PLAIN, H.hi, H.lo, n);
      return;
    }
    // `find` left the hash in H.
    this.append(k, v, HASHED, H.hi, H.lo, undefined);
  }

  /** Whether its entries alone ask for a Map: one that is made to be looked in faster is no matter of what it holds. */
  get isMapped(): boolean {
    if (this.live === 0) return false;
    const k = this.keys[this.start];
    return this.live > FEW || (typeof k !== 'string' && typeof k !== 'number');
  }

  /** The Map, from now on of this dict alone and with all of its keys. */
  ownMap(): Map<Norm, number> {
    if (this.tail === NONE) return this.m;
    const { keys } = this;
    // What listed no text has counted the Map when it came to need one.
    if (this.m === COUNTED || (this.m === EMPTY && keys.length <= FEW)) grow(MAP_SIZE);
    const m = new Map<Norm, number>();
    for (let i = this.start; i < keys.length; i++) {
      const k = keys[i];
      if (k === undefined) continue;
      const n = typeof k === 'string' || typeof k === 'number' ? k : this.plainKey(i);
      if (n !== undefined) m.set(n, i);
    }
    this.m = m;
    this.tail = NONE;
    this.worn = 0;
    return m;
  }

  /** Whether the Map may lack a plain key that entry i will have. */
  private mayLack(k: PyValue, i: number): boolean {
    if (this.m === COUNTED) {
      if (k === i) return true;
      if (i >= FEW) return false;
      this.m = EMPTY;
    } else if (k === 0 && i === 0 && this.m === EMPTY) {
      this.m = COUNTED;
      return true;
    }
    return i - this.tail < FEW && isSimple(k);
  }

  /** Adds an entry that is certainly new. `n` is the Map's key of a PLAIN one. */
  append(k: PyValue, v: PyValue, kind: number, hi: number, lo: number, n: Norm | undefined): void {
    const dead = this.keys.length - this.live;
    if (dead > 4 && dead > this.live) this.compact();
    const i = this.keys.length;
    if (kind === PLAIN) {
      if (this.tail === NONE) this.m.set(n as Norm, i);
      else if (!this.mayLack(k, i)) this.ownMap().set(n as Norm, i);
    }
    if (this.hx !== null) this.hx.push(hi, lo, kind);
    else if (kind !== PLAIN) this.startIndex().push(hi, lo, kind);
    if (kind === BY_USER) this.users++;
    const held = this.of === null ? v : boundCell(this.of, k, v);
    if (i === 0) {
      // Many have one entry: pushed, it would get the room of seventeen.
      this.keys = [k];
      this.vals = [held];
    } else {
      this.keys.push(k);
      this.vals.push(held);
    }
    this.live++;
    growSlots(ENTRY_SLOTS);
  }

  /** Removes key k: its value, undefined if there was none. */
  delete(m: Machine, k: PyValue): PyValue | undefined | Bail {
    const i = this.find(m, k);
    if (typeof i !== 'number') return i;
    return i < 0 ? undefined : this.takeAt(i);
  }

  deleteStr(s: string): PyValue | undefined {
    const i = this.entryOf(s);
    return i < 0 ? undefined : this.takeAt(i);
  }

  /** Removes live entry i, after which others may have other numbers; answers its value. */
  takeAt(i: number): PyValue {
    const v = this.removeAt(i);
    // What is counted of the memory is what it holds.
    if (this.keys.length >= 1024 && this.live < this.keys.length >> 2) this.compact();
    return v;
  }

  /** The same, and others keep their numbers. */
  removeAt(i: number): PyValue {
    const v = this.valueAt(i);
    this.forget(i);
    if (this.of !== null) bindCell(this.of, this.vals[i] as GCell, undefined);
    this.keys[i] = undefined;
    this.vals[i] = undefined;
    this.live--;
    if (i === this.start) {
      let at = i + 1;
      while (at < this.keys.length && this.keys[at] === undefined) at++;
      this.start = at;
    }
    return v;
  }

  /** Removes and answers the last entry; null if the dict is empty. */
  popLast(): [key: PyValue, value: PyValue] | null {
    const i = this.previousEntry(this.keys.length - 1);
    if (i < 0) return null;
    const k = this.keys[i]!;
    const v = this.removeAt(i);
    this.keys.length = i;
    this.vals.length = i;
    if (this.hx !== null) {
      this.hx.next.length = i;
      this.hx.hi.length = i;
      this.hx.lo.length = i;
      this.hx.kind.length = i;
    }
    if (this.start > i) this.start = i;
    return [k, v];
  }

  clear(): void {
    if (this.of !== null) for (const cell of this.vals) if (cell instanceof GCell) bindCell(this.of, cell, undefined);
    this.m = EMPTY;
    this.tail = 0;
    this.worn = 0;
    this.keys = [];
    this.vals = [];
    this.live = 0;
    this.start = 0;
    this.hx = null;
    this.users = 0;
  }

  /** A dict of plain form with the same entries. */
  copy(cls: PyClass = DICT): PyDict {
    const d = new PyDict(cls);
    if (d.adopt(this)) return d;
    if (this.hx !== null) {
      d.ownMap();
      d.hx = new HashIndex();
      d.hx.full = this.hx.full;
    }
    for (let i = this.nextEntry(0); i >= 0; i = this.nextEntry(i + 1)) d.appendSame(this, i, this.valueAt(i));
    return d;
  }

  /** Takes over the entries of another dict, or its keys with other values, without looking at them; false, with nothing done, if there are some here or that has gaps. */
  adopt(other: PyDict, vals: PyValue[] | null = null): boolean {
    if (this.keys.length > 0 || this.of !== null || other.live !== other.keys.length) return false;
    if (other.hx !== null) {
      this.m = existing(other.m);
      this.tail = NONE;
      this.hx = other.hx.copy();
    } else {
      // From now on the Map is that of both.
      if (other.tail === NONE) {
        other.tail = other.keys.length;
        other.worn = 0;
      }
      this.m = other.m;
      this.tail = other.tail;
      this.hx = null;
    }
    this.worn = 0;
    this.keys = other.keys.slice();
    this.vals =
      vals !== null ? vals : other.of === null ? other.vals.slice() : other.vals.map((cell) => (cell as GCell).v);
    this.live = other.live;
    this.users = other.users;
    growSlots(ENTRY_SLOTS * this.live);
    return true;
  }

  /** Adds entry i of another dict, whose key is certainly new here, with the kind and hash it has there. */
  appendFrom(m: Machine, other: PyDict, i: number, v: PyValue): void {
    if (this.live >= m.caps.table) throw new Raise('MemoryError', '');
    const hx = other.hx;
    if (hx !== null && hx.kind[i] === BY_USER) this.fullIndex(m);
    if (this.hx !== null && this.hx.full && (hx === null || !hx.full) && other.plainKey(i) !== undefined) {
      hash64(m, other.keys[i]!);
      this.append(other.keys[i]!, v, PLAIN, H.hi, H.lo, other.plainKey(i)!);
    } else this.appendSame(other, i, v);
  }

  /** The same for a text of a dict without an index: the Map may lack it until somebody looks for it. */
  appendUnlisted(m: Machine, other: PyDict, i: number, v: PyValue): void {
    const k = other.keys[i] as string;
    if (this.tail === NONE || this.m === COUNTED || this.hx !== null || k.length > SHORT || this.live === 0) {
      this.appendFrom(m, other, i, v);
      return;
    }
    if (this.live >= m.caps.table) throw new Raise('MemoryError', '');
    if (this.m === EMPTY && this.keys.length === FEW) grow(MAP_SIZE);
    this.keys.push(k);
    this.vals.push(v);
    this.live++;
    growSlots(ENTRY_SLOTS);
  }

  private appendSame(other: PyDict, i: number, v: PyValue): void {
    const hx = other.hx;
    const k = other.keys[i]!;
    if (hx === null) this.append(k, v, PLAIN, 0, 0, other.plainKey(i)!);
    else this.append(k, v, hx.kind[i]!, hx.hi[i]!, hx.lo[i]!, other.plainKey(i));
  }

  // ---- upkeep

  /** The Map's key of live entry i; undefined if it is found by hash. */
  plainKey(i: number): Norm | undefined {
    const hx = this.hx;
    if (hx !== null && hx.kind[i] !== PLAIN) return undefined;
    const k = this.keys[i]!;
    const n = norm(k);
    if (n !== STRUCTURE && n !== USER) return n;
    // The class got `__eq__` or `__hash__` after the key was put in.
    if (this.m.get(k as Norm) === i) return k as Norm;
    return norm(bare(k));
  }

  private forget(i: number): void {
    const hx = this.hx;
    if (hx !== null && (hx.full || hx.kind[i] !== PLAIN)) hx.unlink(i);
    if (this.tail !== NONE) {
      if (i >= this.tail) return;
      this.ownMap();
    }
    const n = this.plainKey(i);
    if (n !== undefined) this.release(n);
    else if (hx!.kind[i] === BY_USER) this.users--;
  }

  /**
   * Takes a key out of the Map. Short ones stay as GONE; others would be kept alive, so they go, and after so many that it pays the
   * Map is made anew.
   */
  private release(n: Norm): void {
    if (typeof n === 'number' || n === null || (typeof n === 'string' && n.length <= SHORT)) this.m.set(n, GONE);
    else {
      this.m.delete(n);
      this.worn++;
    }
    if (this.m.size > 2 * this.live + 16 || this.worn * this.worn > 100 * this.live + 4096) this.sweep();
  }

  private sweep(): void {
    this.m = existing(this.m);
    this.worn = 0;
  }

  private startIndex(): HashIndex {
    this.ownMap();
    const hx = new HashIndex();
    for (let i = 0; i < this.keys.length; i++) hx.push(0, 0, PLAIN);
    this.hx = hx;
    return hx;
  }

  /** Makes the chains hold every key: before the first look-up by user code. */
  fullIndex(m: Machine): HashIndex {
    if (this.hx === null || !this.hx.full) m.charge(this.keys.length);
    return this.freeIndex(m);
  }

  /** The same, at no cost. */
  freeIndex(m: Machine): HashIndex {
    const old = this.hx;
    if (old !== null && old.full) return old;
    this.ownMap();
    const hx = new HashIndex();
    hx.full = true;
    for (let i = 0; i < this.keys.length; i++) {
      const k = this.keys[i];
      const kind = old === null ? PLAIN : old.kind[i]!;
      if (kind !== PLAIN) {
        H.hi = old!.hi[i]!;
        H.lo = old!.lo[i]!;
      } else if (k !== undefined && !hash64(m, k)) {
        // Its class has been given `__hash__` since: the key keeps the hash that it was put in with.
        const id = m.idOf(k);
        H.hi = Math.floor(id / 4294967296);
        H.lo = id | 0;
      }
      hx.next.push(-1);
      hx.hi.push(H.hi);
      hx.lo.push(H.lo);
      hx.kind.push(kind);
      if (k !== undefined) hx.link(i);
    }
    this.hx = hx;
    return hx;
  }

  /** Whether a Map may lack all of the keys there are. */
  private needsNoMap(): boolean {
    if (this.live > FEW || this.hx !== null) return false;
    const { keys } = this;
    for (let i = this.start; i < keys.length; i++) {
      const k = keys[i];
      if (k !== undefined && !isSimple(k)) return false;
    }
    return true;
  }

  /** Closes the gaps, and tells iterators where their positions have gone. */
  compact(): void {
    const isSmall = this.needsNoMap();
    // A Map that has all of the keys is not made anew: they only get other places.
    const m: Map<Norm, number> = isSmall ? EMPTY : this.tail === NONE && this.worn === 0 ? this.m : new Map();
    const to = this.cur === null ? null : new Int32Array(this.keys.length + 1);
    const keys: PyValue[] = [];
    const vals: (PyValue | GCell | undefined)[] = [];
    const old = this.hx;
    const hx = old === null ? null : new HashIndex();
    if (hx !== null) hx.full = old!.full;
    for (let i = 0; i < this.keys.length; i++) {
      const k = this.keys[i];
      if (to !== null) to[i] = keys.length;
      if (k === undefined) continue;
      const n = isSmall ? undefined : this.plainKey(i);
      if (n !== undefined) m.set(n, keys.length);
      if (hx !== null) hx.push(old!.hi[i]!, old!.lo[i]!, old!.kind[i]!);
      keys.push(k);
      vals.push(this.vals[i]);
    }
    if (to !== null) to[this.keys.length] = keys.length;
    this.m = m;
    this.tail = isSmall ? 0 : NONE;
    this.worn = 0;
    this.keys = keys;
    this.vals = vals;
    this.hx = hx;
    this.start = 0;
    if (to !== null) this.cur = tellMoved(this.cur, to);
  }
}

// ---- its form as a namespace of globals

/** A fresh namespace of globals. */
export function makeNamespace(builtins: Ns | null): Ns {
  return becomeNamespace(new PyDict(), builtins);
}

/** Makes a namespace of a dict, in place: its keys become the names. One of a subclass of dict keeps its class. */
export function becomeNamespace(dict: PyDict, builtins: Ns | null): Ns {
  if (dict.of !== null) return dict.of;
  const ns: Ns = {
    dict,
    cells: new Map(),
    builtins,
    fixed: false,
    changed: null,
    first: null,
    bound: null,
    shipped: null,
  };
  for (let i = dict.nextEntry(0); i >= 0; i = dict.nextEntry(i + 1))
    dict.vals[i] = boundCell(ns, dict.keys[i]!, dict.vals[i] as PyValue);
  dict.of = ns;
  if (dict.cls === DICT) dict.cls = NSDICT;
  return ns;
}
