/**
 * Look-ups: what reading an attribute means for all instances of a shape, or for a class. The order of a read (attributes.ts) is gone
 * through once; what it came to holds as long as the versions of the classes that have a say stay: of the class itself, of the
 * class of an object that is a class attribute (it may become a descriptor), and of a metaclass of the program.
 *
 * Shapes and classes keep their look-ups by name, and inline caches (machine/sites.ts) those that a place has met. A look-up is speed
 * state: it is never saved, and without it the read is the same.
 */
import { HOOK_GETATTR, HOOK_GETATTRIBUTE, CLASSMETHOD, Cell, OBJECT, PROPERTY, PyClass, STATICMETHOD } from './classes.ts';
import { isPlain } from './attributes.ts';
import { PyDict } from './dict.ts';
import { PyItemField } from './itemfield.ts';
import type { Machine } from './machine.ts';
import { PyBound, PyClassMethod, PyExc, PyFunc, PyInst, PyList, PyMember, PyProperty, PyStatic, PySub, PyTuple } from './objects.ts';
import type { Out, PyValue, Shape, Slots } from './objects.ts';
import { PyBuiltin } from './rows.ts';
import { PySet } from './set.ts';
import { typeOf } from './typeof.ts';

/** Where an attribute is, or how it is made. */
export const ELSEWHERE = 0;
/** Among the slots of the instance, unless that is empty. */
export const OWN_SLOT = 1;
/** Among the items of a named tuple. */
export const IN_TUPLE = 2;
/** In the class, as it is. */
export const IN_CLASS = 3;
/** In the class: the function of a static method. */
export const IN_STATIC = 4;
/** In the class: a function, which is bound to the object, or to the class. */
export const BOUND = 5;
export const BOUND_TO_CLASS = 6;
/** A built-in attribute, or the `__get__` of a built-in class, answers, maybe by BAIL. */
export const BY_NATIVE = 7;
/** A function in Python is called: of a property; `__get__` of the class of the class attribute; `__getattr__`. */
export const BY_PROPERTY = 8;
export const BY_GET = 9;
export const BY_HOOK = 10;
/** In the dict of the instance, unless it is missing there; in the class, a function, unless it is in that dict. */
export const IN_DICT = 11;
export const BOUND_BEHIND = 12;

/** The shape of instances, or the class whose own attributes are read. */
export type Key = Shape | PyClass;

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
  /** The class of what is in the cell, if the program may change it. */
  private held: PyClass | null = null;
  private heldVersion = 0;
  /** The metaclass, likewise. */
  private meta: PyClass | null = null;
  private metaVersion = 0;

  constructor(key: Key, name: string) {
    this.key = key;
    this.name = name;
    this.cls = key instanceof PyClass ? key : key.cls;
    this.version = this.cls.version;
  }

  get holds(): boolean {
    if (this.cls.version !== this.version) return false;
    if (this.held !== null && (typeOf(this.cell!.v) !== this.held || this.held.version !== this.heldVersion)) return false;
    return this.meta === null || this.meta.version === this.metaVersion;
  }

  /** Whether the version of the object's class alone tells that it holds. */
  get simple(): boolean {
    return this.held === null && this.meta === null;
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
    this.held = cls;
    this.heldVersion = cls.version;
  }

  below(meta: PyClass): void {
    if (meta.builtin) return;
    this.meta = meta;
    this.metaVersion = meta.version;
  }
}

/** A shape or class keeps so many look-ups at most. */
const MOST = 256;

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
  return null;
}

/** The look-up of a name in an object whose key that is. */
export function lookUp(key: Key, o: PyValue, name: string): Lookup {
  const known = key.lookups?.get(name);
  if (known !== undefined && known.holds) return known;
  const made = key instanceof PyClass ? ofClass(key, name) : ofInstance(key, o, name);
  // What a program asks of the classes that all runs share is not theirs.
  if (key instanceof PyClass ? key.builtin : key.cls.builtin) return made;
  const all = (key.lookups ??= new Map());
  if (all.size >= MOST) all.clear();
  all.set(name, made);
  return made;
}

/** What is found without a call; undefined: there is more to it. */
export function valueOf({ kind, cell, at, key, name }: Lookup, o: PyValue): PyValue | undefined {
  switch (kind) {
    case OWN_SLOT:
      return o instanceof PyInst ? o.vals[at] : (o as { inst: Slots | null }).inst?.vals[at];
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
    case IN_DICT:
      return o instanceof PyInst ? o.attrs!.getStr(name) : undefined;
    case BOUND_BEHIND: {
      const own = (o as PyInst).attrs!.getStr(name);
      return own === undefined ? new PyBound(o, cell!.v) : own;
    }
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
  const own = key.index.get(name);
  const cell = cls.find(name);
  if (cell === null) {
    if (own !== undefined) return made.found(OWN_SLOT, null, own);
    if (!hooked) return key.dictMode ? made.found(IN_DICT) : made;
    if (key.dictMode) return made;
    made.func = cls.lookup('__getattr__') as PyFunc;
    return made.func instanceof PyFunc ? made.found(BY_HOOK) : made;
  }
  const v = cell.v;
  if (v instanceof PyMember) return cls.isSubclass(v.owner) ? made.found(OWN_SLOT, null, v.at) : made;
  if (v instanceof PyItemField) return o instanceof PyTuple ? made.found(IN_TUPLE, null, v.at) : made;
  if (v instanceof PyProperty) return v.cls === PROPERTY && !hooked ? made.found(BY_PROPERTY, cell) : made;
  if (v instanceof PyBuiltin && v.kind === 'attribute') {
    if (v === OBJECT.lookup(name) && name === '__class__') return made.found(IN_CLASS, new Cell(cls.shown));
    return v.native && !hooked && v.accepts?.(o) !== false ? made.found(BY_NATIVE, cell) : made;
  }
  // What is in a dict may come and go, and would be read before this.
  if (key.dictMode) return v instanceof PyFunc && o instanceof PyInst ? made.found(BOUND_BEHIND, cell) : made;
  const type = typeOf(v);
  const get = type.lookup('__get__');
  const ruled = get !== undefined && (type.find('__set__') !== null || type.find('__delete__') !== null);
  made.holding(cell);
  if (own !== undefined && !ruled) return made.found(OWN_SLOT, cell, own);
  if (get === undefined) return made.found(IN_CLASS, cell);
  if (v instanceof PyFunc) return made.found(BOUND, cell);
  if (v instanceof PyBuiltin) return v.kind === 'method' && v.accepts?.(o) !== false ? made.found(BOUND, cell) : made;
  if (v instanceof PyStatic) return v.cls === STATICMETHOD ? made.found(IN_STATIC, cell) : made;
  if (v instanceof PyClassMethod) return v.cls === CLASSMETHOD ? made.found(BOUND_TO_CLASS, cell) : made;
  if (hooked || !(v instanceof PyInst)) return made;
  if (get instanceof PyFunc) made.func = get;
  else if (get instanceof PyBuiltin && get.kind === 'method' && get.native && get.direct(3) && get.accepts?.(v) !== false) made.func = get;
  else return made;
  return made.found(get instanceof PyFunc ? BY_GET : BY_NATIVE, cell);
}

function ofClass(cls: PyClass, name: string): Lookup {
  const made = new Lookup(cls, name);
  const meta = cls.cls;
  if ((meta.attributeHooks() & HOOK_GETATTRIBUTE) !== 0 || meta.find(name) !== null) return made;
  const cell = cls.find(name);
  if (cell === null) return made;
  made.below(meta);
  const v = cell.v;
  if (v instanceof PyFunc || isPlain(v)) return made.found(IN_CLASS, cell);
  if (v instanceof PyStatic) return v.cls === STATICMETHOD ? made.found(IN_STATIC, cell) : made;
  if (v instanceof PyClassMethod) return v.cls === CLASSMETHOD ? made.found(BOUND_TO_CLASS, cell) : made;
  if (typeOf(v).find('__get__') !== null) return made;
  made.holding(cell);
  return made.found(IN_CLASS, cell);
}
