/**
 * Attributes: the only getattr, setattr and delattr. Every reader of attributes goes through here (`a.b`, `getattr`, format
 * fields, patterns, library code).
 *
 * Order of a read (https://docs.python.org/3/howto/descriptor.html#invocation-from-an-instance): `__getattribute__` if
 * overridden; data descriptor on the type; the object's own attribute; other descriptor or plain value of the class;
 * `__getattr__`; AttributeError. Classes look on their metaclass first, modules end with their `__getattr__`.
 *
 * Nothing here calls Python. Where an access means a call (a property, a user's `__get__`, `__getattr__` …) the answer is
 * BAIL, and `attrCall` tells which call the machine makes instead: what that call returns is the value.
 *
 * What a read comes to for all instances of a shape is worked out once (lookup.ts).
 *
 * Own attributes live in `Slots` (slots.ts). What AttributeErrors say is in attributeerror.ts.
 */
import { nested } from './depth.ts';
import { callPositional, checkReceiver } from './arguments.ts';
import { accessorMissing, attributeError, describe, notSettable, notWritable } from './attributeerror.ts';
import { messageType } from './classnames.ts';
import { BAIL, PyBound, PyClassMethod, PyFunc, PyInst, PyMember, PyModule, PyNative, PyProperty, PyStatic } from './objects.ts';
import { PyStr, PySub, PySuper, PyTuple } from './objects.ts';
import type { Bail, PyValue } from './objects.ts';
import { PyItemField } from './itemfield.ts';
import { CLASSMETHOD, METHOD, MODULE, PROPERTY, PyClass, STATICMETHOD, SUPER, TUPLE } from './classes.ts';
import { HOOK_DELATTR, HOOK_GETATTR, HOOK_GETATTRIBUTE, HOOK_SETATTR } from './classes.ts';
import type { Cell } from './classes.ts';
import { PyDict } from './dict.ts';
import type { Machine } from './machine.ts';
import { Raise } from './raised.ts';
import { PyBuiltin } from './rows.ts';
import type { Row } from './rows.ts';
import { takeShortcut } from './shortcut.ts';
import { ensureSlots, ownAttr, putOwn, removeOwn, slotsOf } from './slots.ts';
import { mkstr, utf16 } from './text.ts';
import { typeName, typeOf } from './typeof.ts';

/** No such attribute; nothing is pending. */
class Absent {
  readonly absent: true = true;
}
export const ABSENT: Absent = new Absent();

export type Found = PyValue | Bail | Absent | undefined;

/** The call that an attribute access means. */
export interface AttrCall {
  readonly func: PyValue;
  readonly args: PyValue[];
}

/** While `attrCall` looks an access up again, the call that it ends in; off otherwise. */
const record: { on: boolean; call: AttrCall | null } = { on: false, call: null };

/** BAIL, with the call that it stands for. Asked only while calls are recorded, for arguments cost something to make. */
function called(func: PyValue, args: PyValue[]): Bail {
  record.call = { func, args };
  return BAIL;
}

// ---- reading

/** `o.name`. undefined: AttributeError (or what a native getter raised) is pending. */
export function getattr(m: Machine, o: PyValue, name: string): PyValue | Bail | undefined {
  const v = lookupAttr(m, o, name);
  return v === ABSENT ? noAttribute(m, o, name) : (v as PyValue | Bail | undefined);
}

/** The same without making the AttributeError: ABSENT when there is no such attribute. */
export function lookupAttr(m: Machine, o: PyValue, name: string): Found {
  const cls = typeOf(o);
  const hooks = cls.attributeHooks();
  if (hooks === 0) return generic(m, o, cls, name);
  if ((hooks & HOOK_GETATTRIBUTE) !== 0) {
    if (!record.on) return BAIL;
    if ((hooks & HOOK_GETATTR) !== 0) return record.on ? called(m.shipped('getattr_hooks'), [o, mkstr(name)]) : BAIL;
    return record.on ? calledSpecial(m, o, cls, '__getattribute__', [mkstr(name)]) : BAIL;
  }
  const v = generic(m, o, cls, name);
  if ((hooks & HOOK_GETATTR) === 0) return v;
  if (v === ABSENT) return record.on ? calledSpecial(m, o, cls, '__getattr__', [mkstr(name)]) : BAIL;
  if (v === BAIL && record.call !== null) {
    const { func, args } = record.call;
    record.call = { func: m.shipped('getattr_or_hook'), args: [o, mkstr(name), func, ...args] };
  }
  return v;
}

/** The same, where an AttributeError of a native getter counts as absent. */
export function attributeIfAny(m: Machine, o: PyValue, name: string): Found {
  let v;
  try {
    v = lookupAttr(m, o, name);
  } catch (e) {
    if (e instanceof Raise && e.type === 'AttributeError') return ABSENT;
    throw e;
  }
  if (v !== undefined) return v;
  const exc = m.recall();
  return exc.cls.name === 'AttributeError' ? ABSENT : m.raiseExc(exc);
}

/** lookupAttr for what wraps another object and answers as that does: it may be wrapped in its turn, any number of times. */
export function wrappedAttr(m: Machine, wrapped: PyValue, name: string): Found {
  return nested('', () => lookupAttr(m, wrapped, name));
}

/** What `object.__getattribute__` does: the order without `__getattribute__` and `__getattr__`. */
export function genericGet(m: Machine, o: PyValue, name: string): Found {
  return generic(m, o, typeOf(o), name);
}

function generic(m: Machine, o: PyValue, cls: PyClass, name: string): Found {
  if (o instanceof PyClass) return classGet(m, o, name);
  if (o instanceof PySuper) {
    const v = superGet(m, o, name);
    if (v !== ABSENT) return v;
  }
  const other = answering(m, o, name);
  if (other !== o) return lookupAttr(m, other, name);
  const cell = cls.find(name);
  const own = ownAttr(o, name);
  if (cell === null) {
    if (own !== undefined) return own;
    return o instanceof PyModule ? moduleHook(m, o, name) : ABSENT;
  }
  const v = cell.v;
  if (own !== undefined && !readsFirst(v)) return own;
  return descriptorGet(m, v, o, cls, name);
}

/** The object that answers for an attribute of another one: what a method does not have itself, its function has. */
function answering(m: Machine, o: PyValue, name: string): PyValue {
  let steps = 0;
  for (let v = o; ; steps++) {
    let next: PyValue | undefined;
    if (v instanceof PyNative) next = v.delegate(name);
    else if (v instanceof PyBound && !(v.func instanceof PyBuiltin) && METHOD.find(name) === null) next = v.func;
    if (next === undefined) {
      if (steps > 15) m.charge(steps >>> 4);
      return v;
    }
    v = next;
  }
}

/** The end of a module's look-up: a module of the package that nobody has used yet, or its own `__getattr__` (PEP 562). */
function moduleHook(m: Machine, o: PyModule, name: string): Found {
  const own = o.dict.getStr('__name__');
  if (typeof own === 'string' && m.modules.getStr(own) === o && m.hasPart(own, name))
    return record.on ? called(m.shipped('module_part'), [own, mkstr(name)]) : BAIL;
  const hook = o.dict.getStr('__getattr__');
  return hook === undefined ? ABSENT : record.on ? called(hook, [mkstr(name)]) : BAIL;
}

function classGet(m: Machine, c: PyClass, name: string): Found {
  const meta = c.cls;
  const above = meta.find(name);
  if (above !== null && readsFirst(above.v)) return descriptorGet(m, above.v, c, meta, name);
  const cell = c.find(name);
  if (cell !== null) return descriptorGet(m, cell.v, undefined, c, name);
  return above === null ? ABSENT : descriptorGet(m, above.v, c, meta, name);
}

function superGet(m: Machine, s: PySuper, name: string): Found {
  const { obj, objType, thisClass } = s;
  if (objType === null || obj === undefined || name === '__class__') return ABSENT;
  const mro = objType.mro;
  for (let i = mro.indexOf(thisClass!) + 1; i < mro.length; i++) {
    const cell = mro[i]!.own().get(name);
    if (cell !== undefined) return descriptorGet(m, cell.v, obj === objType ? undefined : obj, objType, name);
  }
  return ABSENT;
}

/**
 * What a class attribute gives when read through an object (`o`; undefined: through the class itself). ABSENT for a slot
 * that is not set.
 */
export function descriptorGet(m: Machine, v: PyValue, o: PyValue | undefined, cls: PyClass, name: string): Found {
  if (v === null || typeof v !== 'object') return v;
  if (v instanceof PyFunc) return o === undefined ? v : new PyBound(o, v);
  if (v instanceof PyBuiltin) {
    switch (v.kind) {
      case 'method':
        return o === undefined ? v : appliesTo(m, v, o) ? new PyBound(o, v) : undefined;
      case 'classmethod':
        return checkReceiver(m, v, cls) ? new PyBound(cls.shown, v) : undefined;
      case 'attribute':
        if (o === undefined) return v;
        return readNative(m, v, o);
      default:
        return v;
    }
  }
  if (v instanceof PyMember) {
    if (o === undefined) return v;
    if (!appliesTo(m, v, o)) return undefined;
    const value = slotsOf(o)?.vals[v.at];
    return value === undefined ? ABSENT : value;
  }
  if (v instanceof PyItemField && o instanceof PyTuple) {
    const value = o.items[v.at];
    if (value !== undefined) return value;
  }
  if (v instanceof PyProperty && (v.cls === PROPERTY || isNativeGet(v.cls))) {
    if (o === undefined) return v;
    if (v.fget === null) return accessorMissing(m, v, o, name, 'getter');
    if (record.on) return called(v.fget, [o]);
    return v.fget instanceof PyFunc && v.fget.code.shortcut !== null ? takeShortcut(m, v.fget, [o], null) : BAIL;
  }
  if (v instanceof PyStatic && (v.cls === STATICMETHOD || isNativeGet(v.cls))) return v.func;
  if (v instanceof PyClassMethod && (v.cls === CLASSMETHOD || isNativeGet(v.cls)))
    return new PyBound(cls.shown, v.func);
  const own = typeOf(v);
  const get = own.lookup('__get__');
  if (get === undefined) return v;
  if (get instanceof PyBuiltin && get.kind === 'method' && get.native) {
    const value = callPositional(m, get, [v, o ?? null, cls.shown]);
    if (value !== BAIL) return value;
  }
  return record.on ? calledSpecial(m, v, own, '__get__', [o ?? null, cls.shown]) : BAIL;
}

/** Whether an object has a slot or a built-in attribute, which a program may have put into any class; a TypeError if not. */
export function appliesTo(m: Machine, d: PyMember | PyBuiltin, o: PyValue): boolean {
  if (d instanceof PyMember ? typeOf(o).isSubclass(d.owner) : d.accepts === null || d.accepts(o)) return true;
  m.raise('TypeError', mkstr(`descriptor '${d.name}' for '${d.owner!.name}' objects doesn't apply to a '${typeName(o)}' object`));
  return false;
}

function readNative(m: Machine, v: PyBuiltin, o: PyValue): Found {
  if (!appliesTo(m, v, o)) return undefined;
  if (v.native) {
    const value = v.fn(m, o, undefined, undefined, undefined, undefined);
    if (value !== BAIL) return value;
  }
  return record.on ? called(v, [o]) : BAIL;
}

function isNativeGet(cls: PyClass): boolean {
  return cls.lookup('__get__') instanceof PyBuiltin;
}

/** Whether a class attribute decides over the object's own: it can be set or deleted through an object. */
function isDataDescriptor(v: PyValue): boolean {
  if (v === null || typeof v !== 'object' || v instanceof PyFunc) return false;
  if (v instanceof PyBuiltin) return v.kind === 'attribute';
  if (v instanceof PyMember || v instanceof PyProperty) return true;
  const cls = typeOf(v);
  return cls.find('__set__') !== null || cls.find('__delete__') !== null;
}

/** Whether it answers before the object's own: without `__get__` it gives way, even if it can be set. */
function readsFirst(v: PyValue): boolean {
  return isDataDescriptor(v) && typeOf(v).find('__get__') !== null;
}

/** Whether a class attribute does anything but stand for itself when read through an object or class. */
function isDescriptor(v: PyValue): boolean {
  if (v === null || typeof v !== 'object') return false;
  const cls = typeOf(v);
  return cls.find('__get__') !== null || cls.find('__set__') !== null || cls.find('__delete__') !== null;
}

/** The same for a call of the special method `name` of `o`'s class, found on the class alone. */
function calledSpecial(m: Machine, o: PyValue, cls: PyClass, name: string, args: PyValue[]): Bail {
  const method = cls.lookup(name)!;
  if (method instanceof PyFunc || (method instanceof PyBuiltin && method.kind === 'method'))
    return called(method, [o, ...args]);
  if (method instanceof PyStatic) return called(method.func, args);
  if (method instanceof PyClassMethod) return called(method.func, [cls.shown, ...args]);
  if (typeOf(method).find('__get__') !== null)
    return called(m.shipped('call_bound'), [o, method, new PyTuple(TUPLE, args), new PyDict()]);
  return called(method, args);
}

/**
 * How the access that answered BAIL goes on. `value` for 'set'. Answers undefined if it would not bail (a change of state
 * between the two calls, which the machine must not allow).
 */
export function attrCall(
  m: Machine,
  o: PyValue,
  name: string,
  op: 'get' | 'set' | 'delete',
  value: PyValue = null,
): AttrCall | undefined {
  return recorded(() =>
    op === 'get' ? lookupAttr(m, o, name) : op === 'set' ? setattr(m, o, name, value) : delattr(m, o, name),
  );
}

/** The call behind a BAIL of `genericGet`, `genericSet` or `genericDelete`. */
export function genericCall(
  m: Machine,
  o: PyValue,
  name: string,
  op: 'get' | 'set' | 'delete',
  value: PyValue = null,
): AttrCall | undefined {
  return recorded(() =>
    op === 'get' ? genericGet(m, o, name) : op === 'set' ? genericSet(m, o, name, value) : genericDelete(m, o, name),
  );
}

/** The call behind a BAIL of `descriptorGet`. */
export function descriptorCall(m: Machine, v: PyValue, o: PyValue | undefined, cls: PyClass): AttrCall | undefined {
  return recorded(() => descriptorGet(m, v, o, cls, ''));
}

function recorded(access: () => unknown): AttrCall | undefined {
  record.on = true;
  record.call = null;
  try {
    access();
    return record.call ?? undefined;
  } finally {
    record.on = false;
    record.call = null;
  }
}

/**
 * For a call `o.name(…)`: the function to call with `o` as first argument, when `name` is a plain method of the class that
 * the object does not shadow. undefined: read the attribute and call that.
 */
export function findMethod(o: PyValue, name: string): PyFunc | PyBuiltin | undefined {
  if (o instanceof PyClass || o instanceof PySuper) return undefined;
  if (o instanceof PyNative && o.delegate(name) !== undefined) return undefined;
  const cls = typeOf(o);
  if ((cls.attributeHooks() & HOOK_GETATTRIBUTE) !== 0) return undefined;
  const cell = cls.find(name);
  if (cell === null) return undefined;
  const v = cell.v;
  if (!(v instanceof PyFunc) && !(v instanceof PyBuiltin && v.kind === 'method')) return undefined;
  return ownAttr(o, name) === undefined ? v : undefined;
}

/** The same for a callable of ours that is no function but binds as one: a cached function. */
export function findBinding(o: PyInst, name: string): PyNative | undefined {
  const { cls } = o.shape;
  const v = cls.find(name)?.v;
  if (!(v instanceof PyNative) || !v.binds || (cls.attributeHooks() & HOOK_GETATTRIBUTE) !== 0) return undefined;
  return ownAttr(o, name) === undefined ? v : undefined;
}

/**
 * The entry of a module's namespace that holds what the module has by a name; negative where there is more to reading it.
 * Valid while the entry has that name and the module its class.
 */
export function moduleEntry(o: PyModule, name: string): number {
  return o.cls === MODULE && MODULE.find(name) === null ? o.dict.entryOfStr(name) : -1;
}

/** The method that `super()` of an instance has by a name; undefined where reading the attribute is more than finding it. */
export function superMethod({ cls, obj, objType, thisClass }: PySuper, name: string): PyFunc | PyBuiltin | undefined {
  if (cls !== SUPER || objType === null || obj === undefined || obj === objType) return undefined;
  const { mro } = objType;
  for (let i = mro.indexOf(thisClass!) + 1; i < mro.length; i++) {
    const v = mro[i]!.own().get(name)?.v;
    if (v === undefined) continue;
    return v instanceof PyFunc || (v instanceof PyBuiltin && v.kind === 'method') ? v : undefined;
  }
  return undefined;
}

/** Whether a class attribute stands for itself, now and as long as the class's version stays. */
export function isPlain(v: PyValue): boolean {
  return typeOf(v).builtin && !isDescriptor(v);
}

/**
 * Where an attribute of a plain instance is found, for inline caches: an index of `vals`, or the class's cell when its
 * content is not a data descriptor (the reader binds it); null when the access is not cacheable. Valid while the shape and
 * the class's version stay.
 */
export function attrPlace(o: PyInst, name: string): number | Cell | null {
  const cls = o.shape.cls;
  if (o.shape.dictMode || (cls.attributeHooks() & HOOK_GETATTRIBUTE) !== 0) return null;
  const cell = cls.find(name);
  if (cell !== null) {
    const v = cell.v;
    if (v instanceof PyMember) return cls.isSubclass(v.owner) ? v.at : null;
    if (isDataDescriptor(v)) return null;
  }
  return o.shape.index.get(name) ?? cell;
}

// ---- writing

/** `o.name = v`. null: done. */
export function setattr(m: Machine, o: PyValue, name: string, v: PyValue): null | Bail | undefined {
  const cls = typeOf(o);
  if ((cls.attributeHooks() & HOOK_SETATTR) !== 0) return record.on ? calledSpecial(m, o, cls, '__setattr__', [mkstr(name), v]) : BAIL;
  return genericSet(m, o, name, v);
}

/** What `object.__setattr__` and `type.__setattr__` do. */
export function genericSet(m: Machine, o: PyValue, name: string, v: PyValue): null | Bail | undefined {
  const cls = typeOf(o);
  if (o instanceof PyClass && o.fixed)
    return m.raise('TypeError', mkstr(`cannot set '${name}' attribute of immutable type '${o.name}'`));
  const cell = cls.find(name);
  if (cell !== null && isDataDescriptor(cell.v)) return descriptorSet(m, cell.v, o, name, v);
  if (o instanceof PyClass) {
    setClassAttr(o, name, v);
    return null;
  }
  if (o instanceof PyModule) {
    o.dict.setStr(name, v);
    return null;
  }
  const slots = cls.hasDict ? ensureSlots(o) : null;
  if (slots === null) {
    const other = o instanceof PyNative ? o.assignee(name) : undefined;
    return other === undefined ? notSettable(m, o, name, cell) : setattr(m, other, name, v);
  }
  putOwn(slots, name, v);
  return null;
}

function descriptorSet(
  m: Machine,
  d: PyValue,
  o: PyValue,
  name: string,
  v: PyValue,
): null | Bail | undefined {
  if (d instanceof PyMember || d instanceof PyBuiltin) return setNative(m, d, o, v);
  if (d instanceof PyProperty && d.cls.lookup('__set__') instanceof PyBuiltin) {
    if (d.fset === null) return accessorMissing(m, d, o, name, 'setter');
    return record.on ? called(d.fset, [o, v]) : BAIL;
  }
  const own = typeOf(d);
  const set = own.lookup('__set__');
  if (set === undefined) return m.raise('AttributeError', '__set__');
  if (set instanceof PyBuiltin && set.kind === 'method' && set.native) {
    const done = callPositional(m, set, [d, o, v]);
    if (done !== BAIL) return done === undefined ? undefined : null;
  }
  return record.on ? calledSpecial(m, d, own, '__set__', [o, v]) : BAIL;
}

/** Sets what a slot or a built-in attribute stands for. */
export function setNative(m: Machine, d: PyMember | PyBuiltin, o: PyValue, v: PyValue): null | Bail | undefined {
  if (d instanceof PyMember) return setMember(m, d, o, v);
  if (!appliesTo(m, d, o)) return undefined;
  const row = d.row as Row<PyValue>;
  if (row.set === undefined) return notWritable(m, d);
  const done = row.set(m, o, v);
  if (done === BAIL) return record.on ? called(m.shipped(row.setter!), [o, v]) : BAIL;
  return done === undefined ? undefined : null;
}

export function setMember(m: Machine, d: PyMember, o: PyValue, v: PyValue): null | undefined {
  if (!appliesTo(m, d, o)) return undefined;
  const slots = ensureSlots(o);
  // An alias has no room for any.
  if (slots === null) return m.raise('AttributeError', mkstr(`'${typeName(o)}' object attribute '${d.name}' is read-only`));
  slots.vals[d.at] = v;
  return null;
}

/** Deletes what a slot or a built-in attribute stands for. */
export function deleteNative(m: Machine, d: PyMember | PyBuiltin, o: PyValue): null | undefined {
  if (!appliesTo(m, d, o)) return undefined;
  if (d instanceof PyMember) {
    const slots = slotsOf(o);
    if (slots === null || slots.vals[d.at] === undefined) return m.raise('AttributeError', mkstr(d.name));
    slots.vals[d.at] = undefined;
    return null;
  }
  const row = d.row as Row<PyValue>;
  if (row.del === undefined) return notWritable(m, d);
  return row.del(m, o) === undefined ? undefined : null;
}

/** `del o.name`. null: done. */
export function delattr(m: Machine, o: PyValue, name: string): null | Bail | undefined {
  const cls = typeOf(o);
  if ((cls.attributeHooks() & HOOK_DELATTR) !== 0) return record.on ? calledSpecial(m, o, cls, '__delattr__', [mkstr(name)]) : BAIL;
  return genericDelete(m, o, name);
}

/** What `object.__delattr__` and `type.__delattr__` do. */
export function genericDelete(m: Machine, o: PyValue, name: string): null | Bail | undefined {
  const cls = typeOf(o);
  if (o instanceof PyClass && o.fixed)
    return m.raise('TypeError', mkstr(`cannot set '${name}' attribute of immutable type '${o.name}'`));
  const cell = cls.find(name);
  if (cell !== null && isDataDescriptor(cell.v)) return descriptorDelete(m, cell.v, o, name);
  if (o instanceof PyClass) {
    return o.deleteOwn(name) ? null : noAttribute(m, o, name);
  }
  if (o instanceof PyModule) {
    if (o.dict.deleteStr(name) === undefined)
      return attributeError(m, `'${typeName(o)}' object has no attribute '${name}'`, name, o);
    return null;
  }
  const slots = slotsOf(o);
  if (slots !== null && cls.layout !== 'host' && removeOwn(slots, name)) return null;
  if (!cls.hasDict) return notSettable(m, o, name, cell);
  return noAttribute(m, o, name);
}

function descriptorDelete(m: Machine, d: PyValue, o: PyValue, name: string): null | Bail | undefined {
  if (d instanceof PyMember || d instanceof PyBuiltin) return deleteNative(m, d, o);
  if (d instanceof PyProperty && d.cls.lookup('__delete__') instanceof PyBuiltin) {
    if (d.fdel === null) return accessorMissing(m, d, o, name, 'deleter');
    return record.on ? called(d.fdel, [o]) : BAIL;
  }
  const own = typeOf(d);
  const del = own.lookup('__delete__');
  if (del === undefined) return m.raise('AttributeError', '__delete__');
  if (del instanceof PyBuiltin && del.kind === 'method' && del.native) {
    const done = callPositional(m, del, [d, o]);
    if (done !== BAIL) return done === undefined ? undefined : null;
  }
  return record.on ? calledSpecial(m, d, own, '__delete__', [o]) : BAIL;
}

// ---- class attributes

/** `cls.name = v` for a program's class. Special methods always raise the version: operators cache what they found. */
export function setClassAttr(cls: PyClass, name: string, v: PyValue): void {
  const old = cls.own().get(name);
  cls.setOwn(name, v, old !== undefined && !isSpecial(name) && isPlain(old.v) && isPlain(v));
}

function isSpecial(name: string): boolean {
  return name.length > 4 && name.startsWith('__') && name.endsWith('__');
}

// ---- errors

/** Makes the AttributeError of a missing attribute pending. */
export function noAttribute(m: Machine, o: PyValue, name: string): undefined {
  const asked = answering(m, o, name);
  // An empty slot names the class in full.
  const what = typeOf(asked).find(name)?.v instanceof PyMember ? `'${messageType(asked)}' object` : describe(asked);
  return attributeError(m, `${what} has no attribute '${name}'`, name, asked);
}

/** The text of an attribute name given as a value; undefined with a TypeError pending. */
export function attrName(m: Machine, v: PyValue): string | undefined {
  const text = v instanceof PySub ? v.base : v;
  const name = typeof text === 'string' ? text : text instanceof PyStr ? utf16(text) : undefined;
  if (name !== undefined) {
    // It is read for its look-up, and again for the error.
    if (name.length > 256) m.charge(name.length >> (name === text ? 6 : 2));
    return name;
  }
  return m.raise('TypeError', `attribute name must be string, not '${typeName(v)}'`);
}
