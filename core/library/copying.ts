/**
 * The native part of `copy`: what consists of exact lists, tuples, dicts and sets, of what is never copied, and of plain
 * instances, whose class leaves to object what a copy is: 5 to 30 times as fast. A copy that takes more is left to the Python
 * beside it as a whole, before anything has been done.
 */
import {
  Bail,
  DICT,
  FROZENSET,
  HOOK_DELATTR,
  HOOK_SETATTR,
  LIST,
  OBJECT,
  PyBuiltin,
  PyBytes,
  PyClass,
  PyDict,
  PyFloat,
  PyFunc,
  PyInst,
  PyList,
  PySet,
  PyStr,
  PySub,
  PyTuple,
  SET,
  TUPLE,
  builtinFunction,
  callMethod,
  dictNames,
  growSlots,
  putOwn,
} from '../values/mod.ts';
import type { Machine, PyValue, Shape } from '../values/mod.ts';

/** Deeper structures are left to the Python, which tells CPython's recursion from a loop. */
const DEEPEST = 150;
/** What object says of copies, unless a class has another word for it. */
const REDUCING = ['__reduce_ex__', '__reduce__', '__getstate__', '__new__'];
const OWN_WORDS = ['__setstate__', '__getnewargs_ex__', '__getnewargs__'];

/** Whether a copy of an instance is a new one with the same attributes, if those have ordinary names. */
function isPlain(shape: Shape, copier: string): boolean {
  const { cls } = shape;
  if (cls.layout !== 'object' || cls.builtin || cls.abstract) return false;
  const hooks = cls.attributeHooks();
  if ((hooks & ~(HOOK_SETATTR | HOOK_DELATTR)) !== 0 || (hooks !== 0 && shape.slots > 0)) return false;
  for (const name of REDUCING) if (cls.lookup(name) !== OBJECT.lookup(name)) return false;
  for (const name of OWN_WORDS) if (cls.lookup(name) !== undefined) return false;
  return cls.lookup(copier) === undefined;
}

/** The names of the attributes outside of slots; undefined if there is one that copies ask for, or no name at all. */
function namesOf(x: PyInst): readonly string[] | undefined {
  let names = x.shape.names;
  if (x.shape.dictMode) {
    const dict = x.attrs!;
    names = dictNames(dict);
    if (names.length !== dict.live) return undefined;
  }
  return names.some((name) => name.startsWith('__')) ? undefined : names;
}

function ownValue(x: PyInst, name: string): PyValue {
  return (x.shape.dictMode ? x.attrs!.getStr(name) : x.vals[x.shape.index.get(name)!])!;
}

/** A copy pays for each part, as it may be an object of its own. */
class Copying {
  private readonly m: Machine;
  private readonly depth: number;
  private readonly made: Map<PyValue, PyValue> = new Map();
  private readonly plain: Map<Shape, boolean> = new Map();

  constructor(m: Machine, depth: number) {
    this.m = m;
    this.depth = depth;
  }

  /** The copy; undefined if it takes Python. */
  copy(x: PyValue, depth: number): PyValue | undefined {
    if (x === null || typeof x !== 'object') return x;
    if (x instanceof PyStr || x instanceof PyFloat || x instanceof PyBytes || x instanceof PyFunc || x instanceof PyClass || x instanceof PyBuiltin) return x;
    const known = this.made.get(x);
    if (known !== undefined) return known;
    if (x instanceof PyInst || x instanceof PySub) {
      const copier = x.cls.lookup('__deepcopy__');
      if (copier instanceof PyBuiltin) return callMethod(this.m, copier, x, null) === x ? x : undefined;
    }
    if (depth >= this.depth) return undefined;
    if (x instanceof PyInst) return this.instance(x, depth);
    if (x instanceof PyList) return x.cls === LIST ? this.list(x, depth) : undefined;
    if (x instanceof PyDict) return x.cls === DICT ? this.dict(x, depth) : undefined;
    if (x instanceof PyTuple) return x.cls === TUPLE ? this.tuple(x, depth) : undefined;
    return x instanceof PySet ? this.set(x) : undefined;
  }

  private list(x: PyList, depth: number): PyValue | undefined {
    this.m.charge(1 + x.items.length);
    const y = new PyList(LIST, []);
    this.made.set(x, y);
    for (const item of x.items) {
      const copy = this.copy(item, depth + 1);
      if (copy === undefined) return undefined;
      y.items.push(copy);
      growSlots(1);
    }
    return y;
  }

  private tuple(x: PyTuple, depth: number): PyValue | undefined {
    this.m.charge(1 + x.items.length);
    const items: PyValue[] = [];
    for (const item of x.items) {
      const copy = this.copy(item, depth + 1);
      if (copy === undefined) return undefined;
      items.push(copy);
    }
    const known = this.made.get(x);
    if (known !== undefined) return known;
    if (items.every((item, i) => item === x.items[i])) return x;
    const y = new PyTuple(TUPLE, items);
    this.made.set(x, y);
    return y;
  }

  private dict(x: PyDict, depth: number): PyValue | undefined {
    this.m.charge(1 + 2 * x.live);
    const y = new PyDict();
    this.made.set(x, y);
    for (let i = x.nextEntry(0); i >= 0; i = x.nextEntry(i + 1)) {
      const key = this.copy(x.keys[i]!, depth + 1);
      const value = key === undefined ? undefined : this.copy(x.valueAt(i), depth + 1);
      if (value === undefined || y.set(this.m, key!, value) !== undefined) return undefined;
    }
    return y;
  }

  /** A set of what is never copied; an empty frozenset is itself. */
  private set(x: PySet): PyValue | undefined {
    if (x.cls !== SET && (x.cls !== FROZENSET || x.size === 0)) return undefined;
    this.m.charge(1 + x.size);
    const y = new PySet(x.cls);
    for (let i = x.nextEntry(0); i >= 0; i = x.nextEntry(i + 1)) {
      const item = this.copy(x.keyAt(i), this.depth);
      if (item === undefined || y.add(this.m, item) instanceof Bail) return undefined;
    }
    this.made.set(x, y);
    return y;
  }

  private instance(x: PyInst, depth: number): PyValue | undefined {
    let plain = this.plain.get(x.shape);
    if (plain === undefined) this.plain.set(x.shape, (plain = isPlain(x.shape, '__deepcopy__')));
    const names = plain ? namesOf(x) : undefined;
    if (names === undefined) return undefined;
    const { slots, cls } = x.shape;
    this.m.charge(1 + slots + names.length);
    const y = new PyInst(cls.root);
    this.made.set(x, y);
    for (let i = 0; i < slots; i++) {
      const v = x.vals[i];
      const copy = v === undefined ? undefined : this.copy(v, depth + 1);
      if (v !== undefined && copy === undefined) return undefined;
      y.vals[i] = copy;
    }
    for (const name of names) {
      const copy = this.copy(ownValue(x, name), depth + 1);
      if (copy === undefined) return undefined;
      putOwn(y, name, copy);
    }
    return y;
  }
}

/** Whether `copyreg.dispatch_table` has nothing to say of what is copied here: classes of ours, sets apart, are copied by their own rules. */
function isSilent(table: PyValue | undefined): boolean {
  if (!(table instanceof PyDict)) return false;
  for (let i = table.nextEntry(0); i >= 0; i = table.nextEntry(i + 1)) {
    const cls = table.keys[i];
    if (!(cls instanceof PyClass && cls.builtin) || cls === SET || cls === FROZENSET) return false;
  }
  return true;
}

export const copied = (): PyBuiltin =>
  builtinFunction('copy', '_copied(x, table, nested, /)', {
    doc: 'A deep copy, made natively: all of it, or, where it stands inside another, of what has no parts of its own. None if it takes Python.',
    run: (m, x, table, nested) => (isSilent(table) ? (new Copying(m, nested === true ? 1 : DEEPEST).copy(x as PyValue, 0) ?? null) : null),
  });

export const copiedInstance = (): PyBuiltin =>
  builtinFunction('copy', '_copied_instance(x, table, /)', {
    doc: 'A shallow copy of a plain instance; None if it takes Python.',
    run(m, x, table) {
      if (!(x instanceof PyInst) || !isSilent(table) || !isPlain(x.shape, '__copy__')) return null;
      const names = namesOf(x);
      if (names === undefined) return null;
      m.charge(1 + x.shape.slots + names.length);
      const y = new PyInst(x.shape.cls.root);
      for (let i = 0; i < x.shape.slots; i++) y.vals[i] = x.vals[i];
      for (const name of names) putOwn(y, name, ownValue(x, name));
      return y;
    },
  });
