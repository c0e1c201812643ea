/**
 * set and frozenset as data structures. While every element has a hash that CPython fixes (numbers, None, tuples of them) a
 * set *is* CPython's hash table, so that its order is CPython's; the first other element turns it for good into the keys
 * of a dict, in insertion order. What Python sees of sets is in setmethods.ts.
 *
 * Entries are numbered (slots of the table, entries of the dict): `for (let i = s.nextEntry(0); i >= 0; i =
 * s.nextEntry(i + 1)) … s.keyAt(i)`.
 */
import { messageType } from './classnames.ts';
import { allocate } from './heap.ts';
import { SET } from './classes.ts';
import type { PyClass } from './classes.ts';
import { KEYS, PyDict } from './dict.ts';
import { HASHED, PLAIN } from './hashindex.ts';
import { H, hash64, hashByUser } from './hash.ts';
import { HashTable, UNMETERED, tableHash, tabled } from './hashtable.ts';
import { STRUCTURE, USER, isNumberKey, norm } from './key.ts';
import type { Machine } from './machine.ts';
import { Moved, tellMoved } from './moved.ts';
import { BAIL } from './objects.ts';
import type { Bail, PyValue, Slots } from './objects.ts';
import { Raise } from './raised.ts';

export class PySet {
  cls: PyClass;
  inst: Slots | null = null;
  mk = 0;
  /** Exactly one of the two is not null. */
  table: HashTable | null = new HashTable();
  m: PyDict | null = null;
  /** Tells iterators where positions went when the table became a dict. */
  cur: Moved | null = null;
  /** Cached hash of a frozenset, as of a tuple. */
  hi = -1;
  lo = -1;

  constructor(cls: PyClass = SET) {
    this.cls = cls;
    allocate(4);
  }

  get size(): number {
    return this.table !== null ? this.table.used : this.m!.live;
  }

  nextEntry(at: number): number {
    return this.table !== null ? this.table.next(at) : this.m!.nextEntry(at);
  }

  keyAt(i: number): PyValue {
    return (this.table !== null ? this.table.keys[i] : this.m!.keys[i])!;
  }

  /** Puts the hash of entry i in H; false: user code must tell (never for keys by user code that are in a set). */
  hashAt(m: Machine, i: number): void {
    if (this.table !== null) {
      this.table.hashAt(i);
      return;
    }
    const hx = this.m!.hx;
    if (hx !== null && (hx.full || hx.kind[i] !== PLAIN)) {
      H.hi = hx.hi[i]!;
      H.lo = hx.lo[i]!;
      return;
    }
    if (!hash64(m, this.m!.keys[i]!)) throw new Error('an element without its hash');
  }

  /** All elements, in order. */
  toArray(): PyValue[] {
    if (this.m !== null) return this.m.keyArray();
    const out: PyValue[] = [];
    for (let i = this.nextEntry(0); i >= 0; i = this.nextEntry(i + 1)) out.push(this.keyAt(i));
    return out;
  }

  // ---- look-up

  /** The entry of k: its number, -1 if there is none, BAIL if user code must tell. Throws for unhashable values. */
  find(m: Machine, k: PyValue): number | Bail {
    const table = this.table;
    if (table === null) return this.m!.find(m, k);
    if (typeof k === 'number') return table.findInt(m, k);
    if (tabled(k)) {
      tableHash(m, k);
      return table.find(m, k);
    }
    const n = norm(k);
    if (n === USER) return hashByUser(m, k) && table.probe(H.hi, H.lo, 0) < 0 ? -1 : BAIL;
    if (n === STRUCTURE) {
      if (!hashElement(m, k)) return BAIL;
      return table.find(m, k);
    }
    // A number of another type (IntEnum, complex) is found as a number, all other plain values are not in a table.
    if (!isNumberKey(n)) return -1;
    if (!hash64(m, k)) return BAIL;
    return table.find(m, k);
  }

  /** The entry of a value that is looked for under a given hash. */
  findWithHash(m: Machine, k: PyValue, hi: number, lo: number): number | Bail {
    if (this.m !== null) return this.m.chain(m, k, hi, lo);
    H.hi = hi;
    H.lo = lo;
    return this.table!.find(m, k);
  }

  has(m: Machine, k: PyValue): boolean | Bail {
    const i = this.find(m, k);
    return typeof i === 'number' ? i >= 0 : i;
  }

  /** The entry here of the key in entry i of another set, whose hash is not computed again. */
  findEntry(m: Machine, other: PySet, i: number): number | Bail {
    if (this.table !== null) {
      if (other.table !== null) return this.table.findFrom(m, other.table, i);
      const k = other.keyAt(i);
      if (tabled(k)) {
        other.hashAt(m, i);
        return this.table.find(m, k);
      }
      const hx = other.m!.hx;
      if (hx === null || hx.kind[i] === PLAIN) return this.find(m, k);
      H.hi = hx.hi[i]!;
      H.lo = hx.lo[i]!;
      if (hx.kind[i] === HASHED) return this.table.find(m, k);
      return this.table.probe(H.hi, H.lo, 0) < 0 ? -1 : BAIL;
    }
    const k = other.keyAt(i);
    if (other.table !== null) return this.m!.find(m, k);
    return typeof k === 'string' && this.m!.users === 0 ? this.m!.entryOfStr(k) : this.m!.findFrom(m, other.m!, i);
  }

  hasEntry(m: Machine, other: PySet, i: number): boolean | Bail {
    const at = this.findEntry(m, other, i);
    return typeof at === 'number' ? at >= 0 : at;
  }

  // ---- change

  /** Adds k; answers whether it was new. */
  add(m: Machine, k: PyValue): boolean | Bail {
    if (this.table !== null) {
      if (typeof k === 'number') {
        this.room(m);
        return this.table.addInt(m, k);
      }
      if (tabled(k)) {
        tableHash(m, k);
        this.room(m);
        return this.table.add(m, k);
      }
      const i = this.find(m, k);
      if (typeof i !== 'number') return i;
      if (i >= 0) return false;
      const { hi, lo } = H;
      const d = this.toDict();
      H.hi = hi;
      H.lo = lo;
      d.insert(m, k, null);
      return true;
    }
    const d = this.m!;
    const i = d.find(m, k);
    if (typeof i !== 'number') return i;
    if (i >= 0) return false;
    d.insert(m, k, null);
    return true;
  }

  /** Adds the key in entry i of another set. */
  addEntry(m: Machine, other: PySet, i: number): boolean | Bail {
    if (this.table !== null && other.table !== null) {
      this.room(m);
      return this.table.addFrom(m, other.table, i);
    }
    const k = other.keyAt(i);
    if (this.table !== null && tabled(k)) {
      other.hashAt(m, i);
      this.room(m);
      return this.table.add(m, k);
    }
    const at = this.findEntry(m, other, i);
    if (typeof at !== 'number') return at;
    if (at >= 0) return false;
    this.toDict();
    if (other.table !== null) {
      this.m!.find(m, k);
      this.m!.insert(m, k, null);
    } else this.m!.appendFrom(m, other.m!, i, null);
    return true;
  }

  /** How many elements are of classes with an `__eq__` or `__hash__` in Python. */
  get users(): number {
    return this.m === null ? 0 : this.m.users;
  }

  /** The same for a set of entries that are all from there: a text needs not be looked for here. */
  takeEntry(m: Machine, other: PySet, i: number): boolean | Bail {
    if (typeof other.keyAt(i) !== 'string' || other.m!.users > 0) return this.addEntry(m, other, i);
    this.toDict().appendUnlisted(m, other.m!, i, null);
    return true;
  }

  private room(m: Machine): void {
    if (this.size >= m.caps.table) throw new Raise('MemoryError', '');
  }

  /** Removes entry i, after which others may have other numbers. */
  takeAt(i: number): void {
    if (this.table !== null) this.table.removeAt(i);
    else this.m!.takeAt(i);
  }

  /** The same, and others keep their numbers. */
  removeAt(i: number): void {
    if (this.table !== null) this.table.removeAt(i);
    else this.m!.removeAt(i);
  }

  /** Removes k; answers whether it was there. */
  discard(m: Machine, k: PyValue): boolean | Bail {
    const i = this.find(m, k);
    if (typeof i !== 'number') return i;
    if (i < 0) return false;
    this.takeAt(i);
    return true;
  }

  /** Removes and answers an element: CPython's choice for tables, the oldest otherwise. */
  pop(): PyValue | undefined {
    if (this.table !== null) return this.table.pop();
    const i = this.m!.nextEntry(0);
    if (i < 0) return undefined;
    const k = this.m!.keys[i]!;
    this.m!.takeAt(i);
    return k;
  }

  clear(): void {
    const finger = this.table === null ? 0 : this.table.finger;
    this.become(new PySet());
    this.table!.finger = finger;
  }

  /** A set of class `cls` with the same elements. */
  copy(m: Machine, cls: PyClass): PySet {
    const out = new PySet(cls);
    if (this.table !== null) out.table!.merge(m, this.table);
    else {
      m.charge(this.size);
      out.table = null;
      out.m = this.m!.copy(KEYS);
    }
    return out;
  }

  /** Takes over the elements of a set that nobody else holds. The finger of pop stays. */
  become(other: PySet): void {
    const finger = this.table === null ? 0 : this.table.finger;
    this.table = other.table;
    this.m = other.m;
    this.cur = null;
    if (this.table !== null) this.table.finger = finger;
  }

  /** Leaves the table: from now on elements are in insertion order. */
  toDict(): PyDict {
    const table = this.table;
    if (table === null) return this.m!;
    const d = new PyDict(KEYS);
    const to = this.cur === null ? null : new Int32Array(table.keys.length + 1);
    let n = 0;
    for (let i = 0; i < table.keys.length; i++) {
      if (to !== null) to[i] = n;
      const k = table.keys[i];
      if (k === undefined || table.next(i) !== i) continue;
      table.hashAt(i);
      const key = norm(k);
      if (key === STRUCTURE) d.append(k, null, HASHED, H.hi, H.lo, undefined);
      else d.append(k, null, PLAIN, H.hi, H.lo, key);
      n++;
    }
    if (to !== null) {
      to[table.keys.length] = n;
      d.cur = tellMoved(this.cur, to);
      this.cur = null;
    }
    this.table = null;
    this.m = d;
    return d;
  }

  /** The record that tells an iterator made now where positions go. */
  trail(): Moved {
    if (this.m !== null) return (this.m.cur ??= new Moved());
    return (this.cur ??= new Moved());
  }
}

/** Puts the hash of an element in H; false: user code. A TypeError says what it was for. */
function hashElement(m: Machine, k: PyValue): boolean {
  try {
    return hash64(m, k);
  } catch (e) {
    if (e instanceof Raise && e.type === 'TypeError')
      throw new Raise('TypeError', `cannot use '${messageType(k)}' as a set element (${e.message})`);
    throw e;
  }
}

/** A frozenset of constants: values whose hash and equality need no machine. */
export function frozensetOf(cls: PyClass, items: readonly PyValue[]): PySet {
  const s = new PySet(cls);
  for (const item of items) s.add(UNMETERED, item);
  return s;
}
