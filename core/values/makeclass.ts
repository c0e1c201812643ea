/**
 * Making classes: what `type.__new__` does before any Python code of the program could run (`__set_name__`,
 * `__init_subclass__`, a metaclass's `mro`). Bases, metaclass, layout, `__slots__`, method resolution order.
 * https://docs.python.org/3/reference/datamodel.html#customizing-class-creation
 */
import { Merge, OBJECT, PyClass, TYPE, exceptionClass, linearise } from './classes.ts';
import type { Layout } from './classes.ts';
import { noAttribute } from './attributes.ts';
import { attributesDict, dictNames } from './slots.ts';
import { DICT_ROW, changeDict } from './exceptions.ts';
import { ORDER_SIZE, grow, heap } from './heap.ts';
import { PyCell, PyClassMethod, PyFunc, PyMember, PyStatic, PyStr, PySub, PyTuple, Shape } from './objects.ts';
import { PyList, bare } from './objects.ts';
import type { PyValue, Str } from './objects.ts';
import { CLASSMETHOD, STATICMETHOD, TUPLE } from './classes.ts';
import { PyDict } from './dict.ts';
import type { Machine } from './machine.ts';
import { PyMappingProxy } from './mappingproxy.ts';
import { Raise } from './raised.ts';
import { PyBuiltin } from './rows.ts';
import type { Row } from './rows.ts';
import { isIdentifierText } from './predicates.ts';
import { mkstr, strKey, utf16 } from './text.ts';
import { typeName, typeOf } from './typeof.ts';

// ---- layout

/** Exception classes whose objects have fields of their own in CPython: two of them are no bases of one class. */
const WITH_FIELDS: ReadonlySet<PyClass> = new Set(
  (
    [
      'BaseException',
      'BaseExceptionGroup',
      'StopIteration',
      'SystemExit',
      'ImportError',
      'OSError',
      'NameError',
      'SyntaxError',
      'UnicodeEncodeError',
      'UnicodeDecodeError',
      'UnicodeTranslateError',
    ] as const
  ).map(exceptionClass),
);

/** The class that gave instances of `cls` their layout. */
function solidBase(cls: PyClass): PyClass {
  let { solid } = cls;
  if (solid === null || solid.version !== cls.version) {
    solid = { version: cls.version, base: findSolid(cls) };
    cls.solid = solid;
  }
  return solid.base;
}

function findSolid(cls: PyClass): PyClass {
  for (let c = cls; ; c = baseOf(c)!) {
    if (c === OBJECT) return c;
    if (c.solid !== null && c.solid.version === c.version) return c.solid.base;
    const base = baseOf(c)!;
    if (c.slots > base.slots) return c;
    if (!c.builtin) continue;
    if (c.layout === 'exception' ? WITH_FIELDS.has(c) : c.layout !== base.layout) return c;
  }
}

/** `cls.__base__`: the base whose layout instances have; null for object. */
export function baseOf(cls: PyClass): PyClass | null {
  if (!isOpen(cls)) return cls.bases.length > 1 ? cls.best!.base : (cls.bases[0] ?? null);
  // From the bottom up: that of a class takes those of the classes below it.
  const seen = new Set([cls]);
  for (const c of seen) for (const base of c.bases) seen.add(base);
  for (const c of [...seen].reverse()) if (isOpen(c)) c.best = { of: c.bases, base: bestBase(c.bases) ?? c.bases[0]! };
  return cls.best!.base;
}

/** Whether the best of several bases is still to be found. */
function isOpen(cls: PyClass): boolean {
  return cls.bases.length > 1 && cls.best?.of !== cls.bases;
}

/** The base whose layout a class of these bases gets; null if they conflict. */
export function bestBase(bases: readonly PyClass[]): PyClass | null {
  let winner: PyClass | null = null;
  let best: PyClass | null = null;
  for (const base of bases) {
    const solid = solidBase(base);
    if (winner === null || (solid !== winner && solid.isSubclass(winner))) {
      winner = solid;
      best = base;
    } else if (!winner.isSubclass(solid)) return null;
  }
  return best;
}

/** Whether instances of `cls` have what the methods of `base` look for. */
export function suits(cls: PyClass, base: PyClass): boolean {
  return solidBase(cls).isSubclass(solidBase(base));
}

/** Whether an object of class `from` may become one of class `to`. */
export function sameLayout(from: PyClass, to: PyClass): boolean {
  return (
    from.hasDict === to.hasDict &&
    hasWeakref(from) === hasWeakref(to) &&
    from.layout === to.layout &&
    (solidBase(from) === solidBase(to) || sameSlots(from, to))
  );
}

function sameSlots(a: PyClass, b: PyClass): boolean {
  const names = (c: PyClass): string => {
    const own: string[] = [];
    for (const [name, cell] of c.own()) if (cell.v instanceof PyMember) own.push(name);
    return own.join(',');
  };
  return !a.builtin && !b.builtin && a.slots === b.slots && baseOf(a) === baseOf(b) && names(a) === names(b);
}

// ---- metaclass and bases

/** The most derived metaclass; throws TypeError where there is none. */
export function metaclassOf(meta: PyClass, bases: readonly PyValue[]): PyClass {
  let winner = meta;
  for (const base of bases) {
    const cls = typeOf(base);
    if (winner.isSubclass(cls)) continue;
    if (!cls.isSubclass(winner)) {
      throw new Raise(
        'TypeError',
        'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases',
      );
    }
    winner = cls;
  }
  return winner;
}

export function checkBases(bases: readonly PyValue[]): readonly PyClass[] {
  if (bases.length === 0) return [OBJECT];
  const out: PyClass[] = [];
  for (const base of bases) {
    if (!(base instanceof PyClass)) {
      throw new Raise(
        'TypeError',
        typeOf(base).find('__mro_entries__') !== null
          ? "type() doesn't support MRO entry resolution; use types.new_class()"
          : 'bases must be types',
      );
    }
    if (!base.acceptable && base.full.startsWith('typing._')) throw new Raise('TypeError', 'Cannot subclass special typing classes');
    if (!base.acceptable || base.layout === 'host')
      throw new Raise('TypeError', `type '${base.shown.name}' is not an acceptable base type`);
    out.push(base.shown);
  }
  return out;
}

/** The method resolution order of a class with these bases; charged by its length. Throws TypeError if there is none. */
export function resolveOrder(cls: PyClass, bases: readonly PyClass[]): PyClass[] {
  for (const base of bases) heap.charge(1 + (base.mro.length >>> 2));
  // Each base that is taken is looked for in what is left of all others.
  heap.charge((bases.length * bases.length) >>> 6);
  for (let i = 0; i < bases.length; i++)
    if (bases.indexOf(bases[i]!) < i) throw new Raise('TypeError', `duplicate base class ${bases[i]!.name}`);
  const mro = linearise(cls, bases);
  if (mro === null) {
    const names = conflicting(bases).map((b) => (b.builtin ? b.qualname : b.name));
    const text = `Cannot create a consistent method resolution order (MRO) for bases ${names.join(', ')}`;
    throw new Raise('TypeError', text);
  }
  return mro;
}

/** The classes at which merging the orders of the bases comes to a halt: the next one of each. */
function conflicting(bases: readonly PyClass[]): PyClass[] {
  const merge = new Merge(bases);
  while (merge.next() !== null);
  return [...new Set(merge.heads())];
}

/** Registers a class with its bases, which tell it when look-ups change. Built-in classes never change. */
export function linkBases(cls: PyClass): void {
  for (const base of cls.bases) base.addSub(cls);
}

// ---- __slots__

interface SlotPlan {
  readonly names: readonly string[];
  readonly dict: boolean;
  readonly weakref: boolean;
}

function isStr(v: PyValue): v is Str | PySub {
  const b = v instanceof PySub ? v.base : v;
  return typeof b === 'string' || b instanceof PyStr;
}

function textOf(v: Str | PySub): string {
  return utf16(v instanceof PySub ? (v.base as Str) : v);
}

/** `__x` in class C is `_C__x` (https://docs.python.org/3/reference/expressions.html#private-name-mangling). */
function mangle(className: string, name: string): string {
  if (!name.startsWith('__') || name.endsWith('__')) return name;
  const stripped = className.replace(/^_+/, '');
  return stripped === '' ? name : `_${stripped}${name}`;
}

/** What a namespace has as its `__slots__`, if the names in it come from an iterator. */
export function iterableSlots(ns: PyDict): PyValue | undefined {
  const v = ns.getStr('__slots__');
  const plain = v === undefined || isStr(v) || v instanceof PyTuple || v instanceof PyList || v instanceof PyDict;
  return plain ? undefined : v;
}

function planSlots(
  name: string,
  base: PyClass,
  bases: readonly PyClass[],
  ns: PyDict,
  iterated: PyTuple | null,
): SlotPlan | null {
  const given = iterated ?? ns.getStr('__slots__');
  if (given === undefined) return null;
  let items: readonly PyValue[];
  if (isStr(given)) items = [given];
  else if (given instanceof PyTuple || given instanceof PyList) items = given.items;
  else if (given instanceof PyDict) items = dictNames(given).map(mkstr);
  else throw new Raise('TypeError', `'${typeName(given)}' object is not iterable`);
  if (items.length > 0 && (WITH_ITEMS.has(base.layout) || base.layout === 'module'))
    throw new Raise('TypeError', `nonempty __slots__ not supported for subtype of '${base.name}'`);
  const slots = items.filter(isStr).map(textOf);
  let dict = false;
  let weakref = false;
  for (const item of items) {
    if (!isStr(item)) throw new Raise('TypeError', `__slots__ items must be strings, not '${typeName(item)}'`);
    const slot = textOf(item);
    if (slot.length > 64) heap.charge(slot.length >> 2);
    if (!isIdentifierText(mkstr(slot))) throw new Raise('TypeError', '__slots__ must be identifiers');
    if (slot === '__dict__') {
      if (dict || base.hasDict) throw new Raise('TypeError', '__dict__ slot disallowed: we already got one');
      dict = true;
    } else if (slot === '__weakref__') {
      if (weakref || hasWeakref(base)) throw new Raise('TypeError', '__weakref__ slot disallowed: we already got one');
      weakref = true;
    }
  }
  const names: string[] = [];
  for (const slot of slots) {
    if (slot === '__dict__' || slot === '__weakref__') continue;
    const mangled = mangle(name, slot);
    if (ns.getStr(mangled) !== undefined && slot !== '__qualname__' && slot !== '__classcell__')
      throw new Raise('ValueError', `'${slot}' in __slots__ conflicts with class variable`);
    names.push(mangled);
  }
  // CPython sorts them; a name given twice gets one place.
  names.sort();
  return { names: names.filter((n, i) => n !== names[i - 1]), dict, weakref };
}

/** The layouts that end with items, as many as an instance happens to have: there is no room behind them for slots or weak references. */
const WITH_ITEMS: ReadonlySet<Layout> = new Set(['int', 'tuple', 'bytes', 'type']);

/** The built-in classes whose instances can be referred to weakly, beside those that have a `__dict__`. */
const WEAKLY: ReadonlySet<string> = new Set(
  (
    'type set frozenset function method builtin_function_or_method module code generator coroutine async_generator memoryview ' +
    'GenericAlias Union Context deque array Struct Pattern TypeVar ParamSpec ParamSpecArgs ParamSpecKwargs TypeVarTuple _tee ' +
    'ForwardRef _GenericAlias _SpecialGenericAlias _LiteralGenericAlias _CallableGenericAlias _AnnotatedAlias _UnpackGenericAlias ' +
    '_ConcatenateGenericAlias _CallableType _TupleType'
  ).split(' '),
);
/** Layouts of built-in classes whose instances have a `__dict__`, and yet no room for weak references. */
const STRONG: ReadonlySet<Layout> = new Set(['exception', 'staticmethod', 'classmethod']);

/** Whether instances of a class have room for weak references. */
export function hasWeakref(cls: PyClass): boolean {
  let c = cls;
  for (; !c.builtin; c = baseOf(c)!) {
    const own = c.own().get('__weakref__')?.v;
    if (own instanceof PyBuiltin && own.kind === 'attribute') return true;
  }
  return WEAKLY.has(c.qualname) || (c.hasDict && !STRONG.has(c.layout));
}

// ---- the class

const WEAKREF_ROW: Row<PyValue> = { doc: 'list of weak references to the object', run: () => null };

/**
 * `__dict__` of the program's classes: deleting it leaves an empty one. A class has its own even if a base of its metaclass
 * is asked; what may become of the dict of an exception or a module, their types say.
 */
const INSTANCE_DICT_ROW: Row<PyValue> = {
  doc: DICT_ROW.doc,
  run: (m, self) =>
    self instanceof PyClass ? new PyMappingProxy(self) : (attributesDict(self) ?? noAttribute(m, self, '__dict__')),
  set(m, self, v) {
    if (self instanceof PyClass) return m.raise('AttributeError', "attribute '__dict__' of 'type' objects is not writable");
    return (builtinDictRow(self) ?? DICT_ROW).set!(m, self, v);
  },
  del(m, self) {
    const row = builtinDictRow(self);
    return row === null ? changeDict(m, self, new PyDict()) : row.del!(m, self);
  },
};

/** The row of the `__dict__` that a base of an object's class has which is built in, of no module; null if none has one. */
function builtinDictRow(self: PyValue): Row<PyValue> | null {
  const base = typeOf(self).mro.find((c) => c.builtin && !c.full.includes('.') && c.own().has('__dict__'));
  return base === undefined ? null : ((base.own().get('__dict__')!.v as PyBuiltin).row as unknown as Row<PyValue>);
}

/** The descriptor of an attribute that every class with its own dict or weak references defines. */
export function ownAttribute(cls: PyClass, name: '__dict__' | '__weakref__'): PyBuiltin {
  const row = name === '__dict__' ? INSTANCE_DICT_ROW : WEAKREF_ROW;
  return new PyBuiltin('attribute', name, cls, null, `${name}: Any`, row as Row<never>, (v) =>
    typeOf(v).isSubclass(cls),
  );
}

/** Ticks for making a class, beside its attributes. */
const CLASS_WORK = 50;

/**
 * What the class statement of a program means: (name, bases, namespace, names that an iterator gave for its
 * `__slots__`). Throws the TypeErrors of bad ones.
 */
export function makeClass(
  m: Machine,
  meta: PyClass,
  name: Str,
  given: readonly PyValue[],
  ns: PyDict,
  iterated: PyTuple | null = null,
): PyClass {
  m.charge(CLASS_WORK + ns.live);
  const bases = checkBases(given);
  const base = bestBase(bases);
  if (base === null) throw new Raise('TypeError', 'multiple bases have instance lay-out conflict');
  const text = utf16(name);
  if (text.includes('\0')) throw new Raise('ValueError', 'type name must not contain null characters');
  const plan = planSlots(text, base, bases, ns, iterated);
  const qualname = ns.getStr('__qualname__');
  if (qualname !== undefined && !isStr(qualname))
    throw new Raise('TypeError', `type __qualname__ must be a str, not ${typeName(qualname)}`);
  const cell = ns.getStr('__classcell__');
  if (cell !== undefined && !(cell instanceof PyCell))
    throw new Raise('TypeError', `__classcell__ must be a nonlocal cell, not <class '${typeName(cell)}'>`);

  const layout: Layout = base.layout;
  const cls = new PyClass(text, bases, meta, layout, false);
  cls.mro = resolveOrder(cls, bases);
  grow(cls.mro.length * ORDER_SIZE);
  if (qualname !== undefined) cls.qualname = textOf(qualname);
  cls.hasDict = plan === null || plan.dict || layout === 'type' || bases.some((b) => b.hasDict);
  cls.slots = base.slots + (plan === null ? 0 : plan.names.length);
  if (cls.slots > 0) cls.root = new Shape(cls, [], false);

  fillNamespace(cls, ns);
  const set = (key: string, v: PyValue): void => cls.setOwn(key, v, true);
  if (!cls.own().has('__module__')) {
    const module = m.globals().getStr('__name__');
    if (module !== undefined) set('__module__', module);
  }
  if (plan !== null) plan.names.forEach((slot, i) => set(slot, new PyMember(cls, slot, base.slots + i)));
  if (cls.hasDict && !base.hasDict && layout !== 'type' && !cls.own().has('__dict__'))
    set('__dict__', ownAttribute(cls, '__dict__'));
  const weakly = plan === null || plan.weakref || bases.some(hasWeakref);
  if (weakly && !hasWeakref(base) && !WITH_ITEMS.has(layout) && !cls.own().has('__weakref__'))
    set('__weakref__', ownAttribute(cls, '__weakref__'));
  if (!cls.own().has('__doc__')) set('__doc__', null);
  if (cls.own().has('__eq__') && !cls.own().has('__hash__')) set('__hash__', null);
  if (cell !== undefined) cell.v = cls;
  linkBases(cls);
  return cls;
}

/** Copies the namespace of the class body, with the methods that are static or class methods without saying so. */
function fillNamespace(cls: PyClass, ns: PyDict): void {
  for (let i = ns.nextEntry(0); i >= 0; i = ns.nextEntry(i + 1)) {
    const k = bare(ns.keys[i]!);
    if (typeof k !== 'string' && !(k instanceof PyStr)) continue;
    const name = typeof k === 'string' ? k : k.u === null ? strKey(k) : k.u;
    let v = ns.valueAt(i);
    switch (name) {
      case '__qualname__':
      case '__classcell__':
        continue;
      case '__classdictcell__':
        if (v instanceof PyCell) v.v = new PyMappingProxy(cls);
        continue;
      case '__new__':
        if (v instanceof PyFunc) v = new PyStatic(STATICMETHOD, v);
        break;
      case '__init_subclass__':
      case '__class_getitem__':
        if (v instanceof PyFunc) v = new PyClassMethod(CLASSMETHOD, v);
        break;
    }
    cls.setOwn(name, v, true);
  }
}

/** The `__set_name__` of a value that becomes an attribute. Most are functions and simple values, which have none. */
function nameHook(v: PyValue): PyValue | undefined {
  if (v === null || typeof v !== 'object' || v instanceof PyFunc) return undefined;
  return typeOf(v).lookup('__set_name__');
}

/** Attributes with a `__set_name__`, to be called with (class, name): (name, value, method) triples in order. */
export function namedAttributes(cls: PyClass): PyTuple[] {
  const out: PyTuple[] = [];
  cls.own().forEach(({ v }, name) => {
    const hook = nameHook(v);
    if (hook !== undefined) out.push(new PyTuple(TUPLE, [mkstr(name), v, hook]));
  });
  return out;
}

/** Whether making a class of this namespace calls Python: an iterator, `__set_name__`, `__init_subclass__` or `mro`. */
export function callsPython(meta: PyClass, bases: readonly PyValue[], ns: PyDict): boolean {
  if (meta !== TYPE && meta.lookup('mro') !== TYPE.lookup('mro')) return true;
  if (iterableSlots(ns) !== undefined) return true;
  for (const base of bases) if (base instanceof PyClass && !inheritsNatively(base)) return true;
  for (let i = ns.nextEntry(0); i >= 0; i = ns.nextEntry(i + 1)) {
    const hook = nameHook(ns.valueAt(i));
    if (hook !== undefined && !(hook instanceof PyBuiltin && hook.kind === 'method' && hook.native)) return true;
  }
  return false;
}

/** Whether `__init_subclass__` of a class is one of ours, at its place, and so are those that it hands on to. */
function inheritsNatively(base: PyClass): boolean {
  const hook = base.lookup('__init_subclass__')!;
  if (!native(hook) || !base.isSubclass(hook.owner!)) return false;
  if (hook.owner === OBJECT) return true;
  return base.mro.every((c) => {
    const cell = c.own().get('__init_subclass__');
    return cell === undefined || native(cell.v);
  });
}

function native(hook: PyValue): hook is PyBuiltin {
  return hook instanceof PyBuiltin && hook.kind === 'classmethod';
}
