/**
 * Look-ups: what reading an attribute means for all instances of a shape, or for a class. The order of a read (attributes.ts) is gone
 * through once; what it came to holds as long as the versions of the classes that have a say stay: of the class itself, of the
 * class of an object that is a class attribute (it may become a descriptor), and of a metaclass of the program.
 *
 * Shapes and classes keep their look-ups by name, and inline caches (machine/sites.ts) those that a place has met. A look-up is speed
 * state: it is never saved, and without it the read is the same.
 */
import { HOOK_GETATTR, HOOK_GETATTRIBUTE, CLASSMETHOD, Cell, OBJECT, PROPERTY, PyClass, STATICMETHOD, STR } from './classes.ts';
import { ABSENT, isPlain } from './attributes.ts';
import { slotsOf } from './slots.ts';
import { PyDict } from './dict.ts';
import { PyItemField } from './itemfield.ts';
import type { Machine } from './machine.ts';
import { PyBound, PyClassMethod, PyExc, PyFunc, PyInst, PyList, PyMember, PyNative, PyProperty, PyStatic, PyStr, PySub, PyTuple } from './objects.ts';
import type { Out, PyValue, Shape } from './objects.ts';
import { PyBuiltin } from './rows.ts';
import { PySet } from './set.ts';
import { typeOf } from './typeof.ts';

/** Where an attribute is, or how it is made. */
export const ELSEWHERE = 0;
/** There is none, and nothing makes one. */
export const MISSING = 1;
/** Among the slots of the instance, unless that is empty. */
export const OWN_SLOT = 2;
/** In the dict that holds the attributes of the instance; if not, `rest` says where. */
export const IN_DICT = 3;
/** Among the items of a named tuple. */
export const IN_TUPLE = 4;
/** In the class, as it is. */
export const IN_CLASS = 5;
/** In the class: the function of a static method. */
export const IN_STATIC = 6;
/** In the class: a function, which is bound to the object, or to the class. */
export const BOUND = 7;
export const BOUND_TO_CLASS = 8;
/** A built-in attribute, or the `__get__` of a built-in class, answers, maybe by BAIL. */
export const BY_NATIVE = 9;
/** A function in Python is called: of a property; `__get__` of the class of the class attribute; `__getattr__`. */
export const BY_PROPERTY = 10;
export const BY_GET = 11;
export const BY_HOOK = 12;

/** The shape of instances, or the class whose own attributes are read. */
export type Key = Shape | PyClass;

/** The class of what is in the cell, and the metaclass, if the program may change them. */
interface Guard {
  readonly held: PyClass | null;
  readonly heldVersion: number;
  readonly meta: PyClass | null;
  readonly metaVersion: number;
}

export class Lookup {
  readonly key: Key;
  readonly name: string;
  private readonly cls: PyClass;
  private readonly version: number;
  kind: number = ELSEWHERE;
  /** The place in slots or tuple. */
  at = -1;
  /** The class attribute; a cell is written over only by what needs no other look-up. */
  cell: Cell | null = null;
  /** `__get__` or `__getattr__`. */
  func: PyFunc | PyBuiltin | null = null;
  /** The kind of what the class has, where attributes are in a dict. */
  rest: number = ELSEWHERE;
  /** What else it depends on. */
  private guard: Guard | null = null;
  /** The one that the key has met before, and how many there are behind this one. */
  next: Lookup | null = null;
  behind = 0;

  constructor(key: Key, name: string) {
    this.key = key;
    this.name = name;
    this.cls = key instanceof PyClass ? key : key.cls;
    this.version = this.cls.version;
  }

  get holds(): boolean {
    if (this.cls.version !== this.version) return false;
    const { guard } = this;
    if (guard === null) return true;
    const { held, meta } = guard;
    if (held !== null && (typeOf(this.cell!.v) !== held || held.version !== guard.heldVersion)) return false;
    return meta === null || meta.version === guard.metaVersion;
  }

  /** Whether the version of the object's class alone tells that it holds. */
  get simple(): boolean {
    return this.guard === null;
  }

  found(kind: number, cell: Cell | null = null, at = -1): this {
    this.kind = kind;
    this.cell = cell;
    this.at = at;
    return this;
  }

  /** Depends on the class of what is in the cell. */
  holding(cell: Cell): void {
    const cls = typeOf(cell.v);
    if (cls.builtin) return;
    this.cell = cell;
    this.guard = { held: cls, heldVersion: cls.version, meta: this.guard?.meta ?? null, metaVersion: this.guard?.metaVersion ?? 0 };
  }

  below(meta: PyClass): void {
    if (meta.builtin) return;
    this.guard = { held: null, heldVersion: 0, meta, metaVersion: meta.version };
  }
}

/** A shape or class keeps so many look-ups at most, in a list: there are many shapes with few. */
const MOST = 16;

/** By what the look-ups of an object are known; null: it has none. */
export function keyOf(o: PyValue): Key | null {
  if (o instanceof PyInst) return o.shape;
  if (o instanceof PyClass) return o;
  if (
    o instanceof PyTuple ||
    o instanceof PyExc ||
    o instanceof PySub ||
    o instanceof PyList ||
    o instanceof PyDict ||
    o instanceof PySet
  ) return o.inst === null ? o.cls.root : o.inst.shape;
  if (o instanceof PyNative) return o.delegates ? null : (slotsOf(o)?.shape ?? o.cls.root);
  return typeof o === 'string' || o instanceof PyStr ? STR.root : null;
}

/** Whether it is a native object without attributes of its own, which answers for itself. */
export function isBare(o: PyValue): boolean {
  return o instanceof PyNative && slotsOf(o) === null && !o.delegates;
}

/** The look-up of a name in an object whose key that is. */
export function lookUp(key: Key, o: PyValue, name: string): Lookup {
  let holds = true;
  for (let known = key.lookups; known !== null; known = known.next) {
    if (known.name !== name) continue;
    if (known.holds) return known;
    holds = false;
    break;
  }
  const made = key instanceof PyClass ? ofClass(key, name) : ofInstance(key, o, name);
  // What a program asks of the classes that all runs share is not theirs.
  if (key instanceof PyClass ? key.builtin : key.cls.builtin) return made;
  const { lookups } = key;
  if (lookups === null) {
    if (!(key instanceof PyClass)) key.cls.looks(key);
  } else if (holds && lookups.behind < MOST) {
    made.next = lookups;
    made.behind = lookups.behind + 1;
  }
  key.lookups = made;
  return made;
}

/** The attribute of an object where it is found, or known to be missing, without a call; undefined: there is more to it. */
export function foundIn(o: PyValue, name: string): PyValue | typeof ABSENT | undefined {
  const key = keyOf(o);
  if (key === null) return undefined;
  const found = lookUp(key, o, name);
  return found.kind === MISSING ? ABSENT : valueOf(found, o);
}

/** What is found without a call; undefined: there is more to it. */
export function valueOf(found: Lookup, o: PyValue): PyValue | undefined {
  if (found.kind !== IN_DICT) return valueAs(found.kind, found, o);
  const own = slotsOf(o)!.attrs!.getStr(found.name);
  return own === undefined ? valueAs(found.rest, found, o) : own;
}

function valueAs(kind: number, { cell, at, key }: Lookup, o: PyValue): PyValue | undefined {
  switch (kind) {
    case OWN_SLOT:
      return o instanceof PyInst ? o.vals[at] : slotsOf(o)?.vals[at];
    case IN_CLASS:
      return cell!.v;
    case BOUND:
      return new PyBound(o, cell!.v);
    case IN_TUPLE:
      return (o as PyTuple).items[at];
    case IN_STATIC:
      return (cell!.v as PyStatic).func;
    case BOUND_TO_CLASS:
      return new PyBound(key instanceof PyClass ? key.shown : key.cls.shown, (cell!.v as PyClassMethod).func);
  }
  return undefined;
}

/** What is answered natively. */
export function nativeValue(m: Machine, { cell, func, key }: Lookup, o: PyValue): Out {
  const f = func as PyBuiltin | null;
  if (f !== null) return f.fn(m, cell!.v, o, (key as Shape).cls.shown, undefined, undefined);
  return (cell!.v as PyBuiltin).fn(m, o, undefined, undefined, undefined, undefined);
}

function ofInstance(key: Shape, o: PyValue, name: string): Lookup {
  const made = new Lookup(key, name);
  const { cls } = key;
  const hooks = cls.attributeHooks();
  if ((hooks & HOOK_GETATTRIBUTE) !== 0) return made;
  const hooked = (hooks & HOOK_GETATTR) !== 0;
  const cell = cls.find(name);
  if (cell !== null && first(made, cell, o, name, hooked)) return made;
  const own = key.index.get(name);
  if (own !== undefined) return made.found(OWN_SLOT, cell, own);
  if (cell !== null) second(made, cell, o, hooked);
  else if (!hooked) made.found(MISSING);
  else {
    made.func = cls.lookup('__getattr__') as PyFunc;
    if (made.func instanceof PyFunc) made.found(BY_HOOK);
  }
  if (!key.dictMode) return made;
  made.rest = made.kind;
  return made.found(IN_DICT, cell);
}

/** What the class has and is asked before the instance; false: it is not. */
function first(made: Lookup, cell: Cell, o: PyValue, name: string, hooked: boolean): boolean {
  const { v } = cell;
  const { cls } = made.key as Shape;
  if (v instanceof PyMember) {
    if (cls.isSubclass(v.owner)) made.found(OWN_SLOT, null, v.at);
  } else if (v instanceof PyItemField) {
    if (o instanceof PyTuple) made.found(IN_TUPLE, null, v.at);
  } else if (v instanceof PyProperty) {
    if (v.cls === PROPERTY && !hooked) made.found(BY_PROPERTY, cell);
  } else if (v instanceof PyBuiltin && v.kind === 'attribute') {
    if (name === '__class__' && v === OBJECT.lookup(name)) made.found(IN_CLASS, new Cell(cls.shown));
    else if (v.native && !hooked && v.accepts?.(o) !== false) made.found(BY_NATIVE, cell);
  } else {
    made.holding(cell);
    const type = typeOf(v);
    if (type.find('__get__') === null || (type.find('__set__') === null && type.find('__delete__') === null)) return false;
    byGet(made, cell, hooked);
  }
  return true;
}

/** What the class has and the instance has not. */
function second(made: Lookup, cell: Cell, o: PyValue, hooked: boolean): void {
  const { v } = cell;
  if (typeOf(v).find('__get__') === null) made.found(IN_CLASS, cell);
  else if (v instanceof PyFunc) made.found(BOUND, cell);
  else if (v instanceof PyBuiltin) {
    if (v.kind === 'method' && v.accepts?.(o) !== false) made.found(BOUND, cell);
  } else if (v instanceof PyStatic) {
    if (v.cls === STATICMETHOD) made.found(IN_STATIC, cell);
  } else if (v instanceof PyClassMethod) {
    if (v.cls === CLASSMETHOD) made.found(BOUND_TO_CLASS, cell);
  } else byGet(made, cell, hooked);
}

function byGet(made: Lookup, cell: Cell, hooked: boolean): void {
  const { v } = cell;
  if (hooked || !(v instanceof PyInst)) return;
  const get = v.cls.lookup('__get__');
  if (get instanceof PyFunc) made.found(BY_GET, cell).func = get;
  else if (get instanceof PyBuiltin && get.kind === 'method' && get.native && get.direct(3) && get.accepts?.(v) !== false)
    made.found(BY_NATIVE, cell).func = get;
}

function ofClass(cls: PyClass, name: string): Lookup {
  const made = new Lookup(cls, name);
  const meta = cls.cls;
  const hooks = meta.attributeHooks();
  if ((hooks & HOOK_GETATTRIBUTE) !== 0) return made;
  made.below(meta);
  const above = meta.find(name);
  if (above !== null) {
    const { v } = above;
    const asks = v instanceof PyBuiltin && v.kind === 'attribute' && v.native && (hooks & HOOK_GETATTR) === 0;
    return asks && v.accepts?.(cls) !== false ? made.found(BY_NATIVE, above) : made;
  }
  const cell = cls.find(name);
  if (cell === null) return made;
  const v = cell.v;
  if (v instanceof PyFunc || isPlain(v)) return made.found(IN_CLASS, cell);
  if (v instanceof PyStatic) return v.cls === STATICMETHOD ? made.found(IN_STATIC, cell) : made;
  if (v instanceof PyClassMethod) return v.cls === CLASSMETHOD ? made.found(BOUND_TO_CLASS, cell) : made;
  if (typeOf(v).find('__get__') !== null) return made;
  made.holding(cell);
  return made.found(IN_CLASS, cell);
}
