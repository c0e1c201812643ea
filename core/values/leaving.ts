/** Guest values as host values (crossing.ts). */
import { BOOL, INT, PyClass } from './classes.ts';
import { dictNames, ownAttr } from './slots.ts';
import { MAX_DEPTH, ORIGINALS } from './crossing.ts';
import type { Boundary, CrossingOptions } from './crossing.ts';
import { PyDict } from './dict.ts';
import { HostCallable, HostFloat, HostHandle, HostReference, HostTuple } from './host.ts';
import type { HostValue } from './host.ts';
import { HostMember, PyHostObject, hostClassId } from './hostobject.ts';
import { PyByteArray, PyBytes, PyFloat, PyHost, PyInst, PyList, PyMember, PyStr, PySub, PyTuple } from './objects.ts';
import type { PyValue } from './objects.ts';
import { PySet } from './set.ts';
import { strOf, utf16 } from './text.ts';
import { typeOf } from './typeof.ts';

/** The side of a run that values leave. */
export interface Exit {
  /** The run: its handles are refused by others. */
  readonly owner?: object;
  readonly boundary?: Boundary | null;
  /** Milliseconds since 1970 of an aware datetime; undefined for anything else. Null: datetimes stay handles. */
  readonly milliseconds?: ((v: PyValue) => number | undefined) | null;
}

/** A guest value as a host value. `describe` gives type and repr of what has no plain form. */
export function toHost(
  v: PyValue,
  describe: (v: PyValue) => HostHandle,
  options: CrossingOptions = {},
  exit: Exit = {},
): HostValue {
  // What most calls hand over.
  if (typeof v === 'string' || typeof v === 'boolean' || v === null) return v;
  if (typeof v === 'number' && options.intAsBigint !== true) return v;
  return new Leaving(describe, options, exit).leave(v, 0);
}

class Leaving {
  private readonly describe: (v: PyValue) => HostHandle;
  private readonly options: CrossingOptions;
  private readonly exit: Exit;
  private readonly seen: Map<object, HostValue> = new Map();

  constructor(describe: (v: PyValue) => HostHandle, options: CrossingOptions, exit: Exit) {
    this.describe = describe;
    this.options = options;
    this.exit = exit;
  }

  leave(v: PyValue, depth: number): HostValue {
    const { options } = this;
    if (typeof v === 'number' && options.intAsBigint === true) return BigInt(v);
    if (v === null || typeof v !== 'object') return v;
    if (v instanceof PySub && (v.cls.isSubclass(INT) || v.cls.isSubclass(BOOL))) return this.leave(v.base as number, depth);
    if (v instanceof PyFloat) return options.markFloats === true && Number.isInteger(v.v) ? new HostFloat(v.v) : v.v;
    if (v instanceof PyStr) return utf16(v);
    if (v instanceof PyBytes) return v.b.slice();
    if (v instanceof PyByteArray) return v.b.slice(0, v.n);
    const known = this.seen.get(v);
    if (known !== undefined) return known;
    if (depth >= MAX_DEPTH) return new HostHandle(typeOf(v).shown.name, '<deeply nested>');
    if (v instanceof PyList) {
      const out: HostValue[] = [];
      this.seen.set(v, out);
      for (const x of v.items) out.push(this.leave(x, depth + 1));
      return out;
    }
    if (v instanceof PyTuple) {
      const out = new HostTuple();
      this.seen.set(v, out);
      for (const x of v.items) out.push(this.leave(x, depth + 1));
      return Object.freeze(out) as HostTuple;
    }
    if (v instanceof PyDict) return this.mapping(v, depth + 1);
    if (v instanceof PySet) {
      const out = new Set<HostValue>();
      this.seen.set(v, out);
      for (const x of v.toArray()) out.add(this.leave(x, depth + 1));
      return out;
    }
    if (v instanceof PySub) return this.leave(v.base as PyValue, depth);
    if (v instanceof HostMember) return this.handle(v);
    if (v instanceof PyHost) return new HostCallable(v.name);
    if (v instanceof PyHostObject) return this.reference(v, v.id, v.cls.name, false);
    if (v instanceof PyClass) {
      const id = hostClassId(v);
      if (id !== null) return this.reference(v, id, v.name, true);
    }
    return v instanceof PyInst ? this.instance(v, depth + 1) : this.handle(v);
  }

  /** What the host gave; a reference by id if that is not known (any more). */
  private reference(v: PyValue & object, id: string, type: string, isClass: boolean): HostValue {
    const known = this.exit.boundary?.original(id, type, isClass);
    if (known !== undefined) return known as HostReference;
    const out = new HostReference(isClass ? 'type' : type, this.describe(v).repr, id);
    this.seen.set(v, out);
    this.keep(out, v);
    return out;
  }

  private keep(handle: HostHandle, value: PyValue): void {
    const { owner } = this.exit;
    if (owner !== undefined) ORIGINALS.set(handle, { value, owner });
  }

  private handle(v: PyValue & object): HostHandle {
    const { type, repr } = this.describe(v);
    const handle = new HostHandle(type, repr);
    this.seen.set(v, handle);
    this.keep(handle, v);
    return handle;
  }

  private instance(v: PyInst, depth: number): HostValue {
    const ms = this.exit.milliseconds?.(v);
    if (ms !== undefined) return this.exit.boundary!.date(ms);
    const fields = v.cls.lookup('__dataclass_fields__');
    const isDataclass = fields instanceof PyDict;
    if (isDataclass && this.options.dataclassAsObject === true) {
      const out = record();
      this.seen.set(v, out);
      for (const name of dictNames(fields)) {
        const value = attributeOf(v, name);
        if (value !== undefined) put(out, name, this.leave(value, depth));
      }
      return out;
    }
    const { type, repr } = this.describe(v);
    const attributes = new Map<string, HostValue>();
    const handle = new HostHandle(type, repr, attributes, isDataclass);
    this.seen.set(v, handle);
    this.keep(handle, v);
    const names = MOMENTS.get(type);
    for (const [name, value] of attributesOf(v)) {
      const shown = names === undefined ? name : names.get(name);
      if (shown !== undefined) attributes.set(shown, this.leave(value, depth));
    }
    return handle;
  }

  private mapping(d: PyDict, depth: number): HostValue {
    const entries: (readonly [PyValue, PyValue])[] = [];
    for (let i = d.nextEntry(0); i >= 0; i = d.nextEntry(i + 1)) entries.push([d.keys[i]!, d.valueAt(i)]);
    if (this.options.dictAsObject === true) {
      const names = new Set<string>();
      for (const [k] of entries) {
        const name = strOf(k);
        if (name !== undefined) names.add(utf16(name));
      }
      if (names.size === entries.length) {
        const out = record();
        this.seen.set(d, out);
        let i = 0;
        for (const name of names) put(out, name, this.leave(entries[i++]![1], depth));
        return out;
      }
    }
    const out = new Map<HostValue, HostValue>();
    this.seen.set(d, out);
    for (const [k, v] of entries) out.set(this.leave(k, depth), this.leave(v, depth));
    return out;
  }
}

/** The attributes of dates and times by the slots that hold them. */
function slotNames(names: string): ReadonlyMap<string, string> {
  return new Map(names.split(' ').map((name) => [name.startsWith('microsecond') ? '_us' : `_${name}`, name]));
}
const CLOCK = 'hour minute second microsecond tzinfo fold';
const MOMENTS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['datetime.date', slotNames('year month day')],
  ['datetime.time', slotNames(CLOCK)],
  ['datetime.datetime', slotNames(`year month day ${CLOCK}`)],
  ['datetime.timedelta', slotNames('days seconds microseconds')],
  ['datetime.timezone', slotNames('offset name')],
]);

/** A plain object whose every key is a key: nothing is inherited. */
function record(): Record<string, HostValue> {
  return Object.create(null) as Record<string, HostValue>;
}

function put(o: Record<string, HostValue>, key: string, value: HostValue): void {
  Object.defineProperty(o, key, { value, enumerable: true, configurable: true, writable: true });
}

/** The attributes that an instance itself holds: those of `__slots__`, then the others. */
function* attributesOf(v: PyInst): Iterable<[name: string, value: PyValue]> {
  for (const c of v.cls.mro.toReversed()) {
    if (c.builtin || v.cls.slots === 0) continue;
    for (const [name, { v: member }] of c.own()) {
      const value = member instanceof PyMember && member.owner === c ? v.vals[member.at] : undefined;
      if (value !== undefined) yield [name, value];
    }
  }
  const { shape, attrs } = v;
  if (!shape.dictMode || attrs === null) {
    for (const [i, name] of shape.names.entries()) {
      const value = v.vals[shape.slots + i];
      if (value !== undefined) yield [name, value];
    }
    return;
  }
  for (let i = attrs.nextEntry(0); i >= 0; i = attrs.nextEntry(i + 1)) {
    const key = attrs.keys[i]!;
    if (typeof key === 'string' || key instanceof PyStr) yield [utf16(key), attrs.valueAt(i)];
  }
}

/** An attribute that an instance holds, in a slot or otherwise, or its class's plain value. */
function attributeOf(v: PyInst, name: string): PyValue | undefined {
  const cell = v.cls.find(name);
  if (cell !== null && cell.v instanceof PyMember) return v.cls.isSubclass(cell.v.owner) ? v.vals[cell.v.at] : undefined;
  const kept = ownAttr(v, name);
  return kept === undefined ? cell?.v : kept;
}
