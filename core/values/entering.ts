/** Host values as guest values (crossing.ts): read by descriptor and by internal slot, so that nothing of the host runs. */
import { DICT, LIST, SET, TUPLE } from './classes.ts';
import type { PyClass } from './classes.ts';
import { putOwn } from './slots.ts';
import { MAX_DEPTH, ORIGINALS, refuse } from './crossing.ts';
import type { Boundary, HostObjectForm } from './crossing.ts';
import { PyDict } from './dict.ts';
import { HostCallable, HostFloat, HostHandle, HostTuple, HostValueError } from './host.ts';
import { PyHostObject, makeHostClass } from './hostobject.ts';
import type { HostClassForm } from './hostobject.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, ExtraSlots, PyBytes, PyFloat, PyHost, PyList, PyTuple } from './objects.ts';
import type { PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import { PySet } from './set.ts';
import { mkstr } from './text.ts';

/** The side of a run that values enter. */
export interface Entry {
  /** The run: handles of one are refused by another. */
  readonly owner: object;
  readonly boundary: Boundary | null;
  /** Objects and classes of the host that the program has, by kind and id. */
  readonly objects: PyDict;
  /** A datetime of so many milliseconds since 1970; null: none cross. */
  readonly datetime: ((milliseconds: number) => PyValue) | null;
}

const MAX_NODES = 4_000_000;

/** A host value as a guest value. Throws HostValueError; the run has not changed then. */
export function fromHost(m: Machine, value: unknown, entry: Entry): PyValue {
  // What most calls answer.
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0)) return value;
  const entering = new Entering(m, entry);
  try {
    const v = entering.enter(value, 0);
    entering.settle();
    return v;
  } catch (error) {
    if (error instanceof HostValueError) throw error;
    // Keys and items of sets that Python has no hash for.
    if (error instanceof Raise) throw refuse('a set or mapping of such items');
    // A trap of a proxy, where the runtime does not tell proxies.
    throw entry.boundary === null ? error : refuse('a value that throws');
  }
}

const { prototype: typed } = Object.getPrototypeOf(Uint8Array) as { prototype: object };
const typedName = Object.getOwnPropertyDescriptor(typed, Symbol.toStringTag)!.get!;
const typedLength = Object.getOwnPropertyDescriptor(typed, 'length')!.get!;
const bufferLength = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, 'byteLength')!.get!;
const mapEntries = Map.prototype.entries;
const setValues = Set.prototype.values;

/** What `f` answers for a value that has the internal slot it looks for; undefined for one that only looks like it. */
function slot<T>(f: () => T): T | undefined {
  try {
    return f();
  } catch {
    return undefined;
  }
}

class Entering {
  private readonly m: Machine;
  private readonly entry: Entry;
  private readonly open: Set<object> = new Set();
  private nodes = 0;
  /** Objects of the host in this value, by key, and what makes them part of the run. */
  private readonly made: Map<string, PyHostObject | PyClass> = new Map();
  private readonly commits: (() => void)[] = [];

  constructor(m: Machine, entry: Entry) {
    this.m = m;
    this.entry = entry;
  }

  settle(): void {
    for (const commit of this.commits) commit();
  }

  enter(v: unknown, depth: number): PyValue {
    if (++this.nodes > MAX_NODES) throw refuse('a value of more than 4 million parts');
    switch (typeof v) {
      case 'boolean':
        return v;
      case 'string':
        return mkstr(v);
      case 'number':
        if (Number.isSafeInteger(v) && !Object.is(v, -0)) return v;
        return new PyFloat(v);
      case 'bigint':
        if (v >= -9007199254740991n && v <= 9007199254740991n) return Number(v);
        this.checkBits(v);
        return v;
      case 'object':
        return v === null ? null : this.object(v, depth);
    }
    // A class or function that was made known as one.
    if (typeof v === 'function') {
      const { boundary } = this.entry;
      const form = boundary === null || boundary.isProxy(v) ? null : boundary.form(v);
      if (form !== null) return this.hostForm(form, depth);
    }
    throw refuse(typeof v);
  }

  private checkBits(v: bigint): void {
    const most = this.m.caps.intBits;
    if (BigInt.asIntN(most, v) !== v) throw refuse(`an int of more than ${most} bits`);
  }

  private object(v: object, depth: number): PyValue {
    const { boundary } = this.entry;
    if (boundary !== null) {
      if (boundary.isProxy(v)) throw refuse('a proxy');
      const form = boundary.form(v);
      if (form !== null) return this.hostForm(form, depth);
    }
    if (v instanceof HostFloat) {
      const value = dataProperty(v, 'value');
      return typeof value === 'number' ? new PyFloat(value) : this.strange();
    }
    if (v instanceof HostCallable) {
      const name = dataProperty(v, 'name');
      return typeof name === 'string' ? new PyHost(name) : this.strange();
    }
    if (v instanceof HostHandle) return this.original(v);
    const bytes = bytesOf(v);
    if (bytes !== undefined) return new PyBytes(bytes);
    const { datetime } = this.entry;
    const ms = datetime === null ? undefined : boundary?.milliseconds(v);
    if (ms !== undefined) return this.moment(ms, datetime!);
    if (this.open.has(v)) throw refuse('a value that holds itself');
    if (depth >= MAX_DEPTH) throw refuse(`a value nested more than ${MAX_DEPTH} deep`);
    this.open.add(v);
    const out = this.container(v, depth + 1);
    this.open.delete(v);
    return out;
  }

  private strange(): never {
    throw refuse('an instance of a class');
  }

  private original(handle: HostHandle): PyValue {
    const known = ORIGINALS.get(handle);
    if (known === undefined || known.owner !== this.entry.owner) throw refuse('a handle of another program');
    return known.value;
  }

  private moment(ms: number, datetime: (milliseconds: number) => PyValue): PyValue {
    // Years 1 to 9999.
    if (!(ms >= -62135596800000 && ms < 253402300800000)) throw refuse('a date out of the range of datetime');
    return datetime(ms);
  }

  private container(v: object, depth: number): PyValue {
    if (Array.isArray(v)) {
      const { length } = v;
      const items: PyValue[] = [];
      for (let i = 0; i < length; i++) items.push(this.enter(dataProperty(v, String(i)), depth));
      return v instanceof HostTuple ? new PyTuple(TUPLE, items) : new PyList(LIST, items);
    }
    // The iterators of Map's and Set's own prototypes: a subclass may have put others in their place.
    if (v instanceof Map) {
      const entries = slot(() => mapEntries.call(v)) ?? this.strange();
      const dict = new PyDict(DICT);
      for (const [k, x] of entries) this.set(dict, this.enter(k, depth), this.enter(x, depth));
      return dict;
    }
    if (v instanceof Set) {
      const values = slot(() => setValues.call(v)) ?? this.strange();
      const items: PyValue[] = [];
      for (const x of values) items.push(this.enter(x, depth));
      const set = new PySet(SET);
      for (const x of items) if (set.add(this.m, x) === BAIL) throw refuse('a set of such items');
      return set;
    }
    const proto: unknown = Object.getPrototypeOf(v);
    if (proto !== Object.prototype && proto !== null) {
      const { boundary } = this.entry;
      const isDate = boundary !== null && boundary.milliseconds(v) !== undefined;
      throw refuse(isDate ? 'a Date, without the option datetimeAsDate,' : 'an instance of a class');
    }
    const dict = new PyDict(DICT);
    for (const key of Object.keys(v)) this.set(dict, mkstr(key), this.enter(dataProperty(v, key), depth));
    return dict;
  }

  private set(dict: PyDict, k: PyValue, v: PyValue): void {
    if (dict.set(this.m, k, v) instanceof Bail) throw refuse('a mapping with such keys');
  }

  // ---- objects of the host

  private hostForm(form: HostObjectForm | HostClassForm, depth: number): PyValue {
    return 'cls' in form ? this.hostObject(form, depth) : this.hostClass(form);
  }

  private hostClass(form: HostClassForm): PyClass {
    const key = `class ${form.id}`;
    const known = this.entry.objects.getStr(key);
    const begun = known === undefined ? this.made.get(key) : known;
    if (begun !== undefined) return begun as PyClass;
    const cls = makeHostClass(form);
    this.note(key, cls);
    return cls;
  }

  /** The object of an id is the same whenever it crosses; its attributes are what they are now. */
  private hostObject(form: HostObjectForm, depth: number): PyHostObject {
    const key = `object ${form.id}`;
    const begun = this.made.get(key);
    if (begun !== undefined) return begun as PyHostObject;
    if (depth >= MAX_DEPTH) throw refuse(`a value nested more than ${MAX_DEPTH} deep`);
    const cls = this.hostClass(form.cls);
    const known = this.entry.objects.getStr(key);
    const o = known instanceof PyHostObject ? known : new PyHostObject(cls, form.id);
    this.note(key, o);
    const slots = new ExtraSlots(cls.root);
    for (const [name, value] of form.attributes) putOwn(slots, name, this.enter(value, depth + 1));
    this.commits.push(() => {
      o.inst = slots;
    });
    return o;
  }

  private note(key: string, v: PyHostObject | PyClass): void {
    this.made.set(key, v);
    this.commits.push(() => this.entry.objects.setStr(key, v));
  }
}

/** A copy of the bytes of a Uint8Array or ArrayBuffer: methods of subclasses (Buffer's among them) have no say. */
function bytesOf(v: object): Uint8Array | undefined {
  if (typedName.call(v) === 'Uint8Array') {
    const out = new Uint8Array(typedLength.call(v) as number);
    out.set(v as Uint8Array);
    return out;
  }
  if (!(v instanceof ArrayBuffer)) return undefined;
  const length = slot(() => bufferLength.call(v) as number);
  if (length === undefined) return undefined;
  const out = new Uint8Array(length);
  if (length > 0) out.set(new Uint8Array(v));
  return out;
}

/** The value of an own data property; accessors are refused, holes are too. */
function dataProperty(o: object, key: string): unknown {
  const d = Object.getOwnPropertyDescriptor(o, key);
  if (d === undefined) throw refuse('undefined');
  if (!('value' in d)) throw refuse('a property with a getter');
  return d.value;
}
