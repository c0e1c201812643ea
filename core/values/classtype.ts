/**
 * type: the class of classes. Making a class is makeclass.ts; reading attributes of a class is attributes.ts.
 *
 * Annotations are lazy (PEP 649): the class body leaves a function `__annotate_func__` in the class; its answer is kept as
 * `__annotations_cache__`, both under CPython's names.
 */
import { callPositional } from './arguments.ts';
import { BYTEARRAY, BYTES, COMPLEX, FLOAT, INT, LIST, OBJECT, PyClass, STR, TUPLE, TYPE } from './classes.ts';
import { BAIL, PyList, PyStr, PySub, PyTuple } from './objects.ts';
import type { Finished, Out, PyValue, Str } from './objects.ts';
import { descriptorGet, noAttribute, setClassAttr, ABSENT } from './attributes.ts';
import { PyDict } from './dict.ts';
import { makeUnion } from './union.ts';
import { lasting } from './heap.ts';
import { instanceOf, isClassLike } from './instance.ts';
import { CLASS_DOCS } from './docs.ts';
import { intrinsic } from './intrinsics.ts';
import type { Machine } from './machine.ts';
import {
  baseOf,
  bestBase,
  callsPython,
  checkBases,
  iterableSlots,
  linkBases,
  makeClass,
  metaclassOf,
} from './makeclass.ts';
import { namedAttributes, resolveOrder, sameLayout, suits } from './makeclass.ts';
import { PyMappingProxy } from './mappingproxy.ts';
import { fullName, moduleOf } from './classnames.ts';
import { attributeNames, deleteAttribute, readAttribute, writeAttribute } from './object.ts';
import { DELETE_PYTHON, READ_PYTHON, WRITE_PYTHON } from './object.ts';
import { PyBuiltin, READONLY, defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { mkstr, utf16 } from './text.ts';
import { OR_PYTHON, ROR_PYTHON } from './unionrows.ts';
import { argumentName, isCallable, typeName, typeOf } from './typeof.ts';

export function isClass(v: PyValue): v is PyClass {
  return v instanceof PyClass;
}

function textOf(v: PyValue): Str | undefined {
  const text = v instanceof PySub ? v.base : v;
  return typeof text === 'string' || text instanceof PyStr ? text : undefined;
}

// ---- making

/** Checks the three arguments of `type.__new__`; undefined with a TypeError pending. */
function classArguments(m: Machine, args: PyTuple): [name: Str, bases: PyTuple, ns: PyDict] | undefined {
  const { items } = args;
  if (items.length !== 3)
    return m.raise('TypeError', `type.__new__() takes exactly 3 arguments (${items.length} given)`);
  const [first, bases, ns] = items as [PyValue, PyValue, PyValue];
  const name = textOf(first);
  if (name === undefined) return wrongArgument(m, 1, 'str', first);
  if (!(bases instanceof PyTuple)) return wrongArgument(m, 2, 'tuple', bases);
  if (!(ns instanceof PyDict)) return wrongArgument(m, 3, 'dict', ns);
  return [name, bases, ns];
}

function wrongArgument(m: Machine, n: number, want: string, v: PyValue): undefined {
  return m.raise('TypeError', `type.__new__() argument ${n} must be ${want}, not ${argumentName(v)}`);
}

/** `type.__new__`: the class, or BAIL when methods of the program have a say in it. */
function newClass(m: Machine, meta: PyClass, args: PyTuple, kwargs: PyDict): Out {
  const given = classArguments(m, args);
  if (given === undefined) return undefined;
  const [name, bases, ns] = given;
  for (const base of bases.items) {
    if (!(base instanceof PyClass) && typeOf(base).find('__mro_entries__') !== null)
      return m.raise('TypeError', "type() doesn't support MRO entry resolution; use types.new_class()");
  }
  const winner = metaclassOf(meta, bases.items);
  if (winner !== meta && winner.lookup('__new__') !== TYPE.lookup('__new__')) return BAIL;
  if (callsPython(winner, bases.items, ns)) return BAIL;
  const cls = makeClass(m, winner, name, bases.items, ns);
  for (const named of namedAttributes(cls)) {
    const [key, v, hook] = named.items as [PyValue, PyValue, PyBuiltin];
    if (callPositional(m, hook, [v, cls, key]) === undefined) return undefined;
  }
  const hook = inherited(cls, '__init_subclass__') as PyBuiltin;
  if (kwargs.live > 0) return m.raise('TypeError', `${cls.qualname}.__init_subclass__() takes no keyword arguments`);
  if (hook.owner !== OBJECT && hook.fn(m, cls, new PyTuple(TUPLE, []), kwargs, undefined, undefined) === undefined)
    return undefined;
  return cls;
}

/** What the bases of a class have under `name`. */
function inherited(cls: PyClass, name: string): PyValue | undefined {
  if (cls.bases.length === 1 && cls.mro[1] === cls.bases[0]) return cls.bases[0]!.lookup(name);
  for (let i = 1; i < cls.mro.length; i++) {
    const cell = cls.mro[i]!.own().get(name);
    if (cell !== undefined) return cell.v;
  }
  return undefined;
}

/** The class that `type.__new__` makes, before hooks: (class, list of (name, value, `__set_name__`)). */
intrinsic('class_make', 1, (m, meta, name, bases, ns, slots) => {
  const text = textOf(name)!;
  const cls = makeClass(m, meta as PyClass, text, (bases as PyTuple).items, ns as PyDict, slots as PyTuple | null);
  return new PyTuple(TUPLE, [cls, new PyList(LIST, namedAttributes(cls))]);
});
intrinsic('class_slots', 1, (_m, ns) => iterableSlots(ns as PyDict) ?? null);
/** The metaclass that makes a class of these bases. */
intrinsic('class_winner', 1, (_m, meta, bases) => metaclassOf(meta as PyClass, (bases as PyTuple).items));
intrinsic('is_class', 1, (_m, v) => v instanceof PyClass);
/** Whether all of a tuple are classes, so that no `__mro_entries__` are to be asked. */
intrinsic('are_classes', 1, (_m, bases) => (bases as PyTuple).items.every(isClass));
/** Sets the order that a metaclass's `mro()` gave. */
intrinsic('class_set_mro', 1, (m, cls, mro) => {
  const c = cls as PyClass;
  const items = mro instanceof PyList || mro instanceof PyTuple ? mro.items : [];
  for (const item of items) {
    if (!(item instanceof PyClass)) return m.raise('TypeError', `mro() returned a non-class ('${typeName(item)}')`);
    if (!suits(c, item))
      return m.raise('TypeError', mkstr(`mro() returned base with unsuitable layout ('${item.name}')`));
  }
  if (items.length === 0) return m.raise('TypeError', 'type MRO must not be empty');
  c.mro = (items as PyClass[]).slice();
  c.bump();
  return null;
});
intrinsic('class_own_mro', 1, (_m, cls) => (cls as PyClass).lookup('mro') !== TYPE.lookup('mro'));

/** The classes whose instances the collector of CPython never sees, so that they are freed in another way than all others. */
const PLAIN: ReadonlySet<PyClass> = new Set([OBJECT, INT, FLOAT, STR, BYTES, BYTEARRAY, COMPLEX]);

/** `cls.__bases__ = bases`: the class and those below get new orders. */
function assignBases(m: Machine, cls: PyClass, v: PyValue): Finished {
  if (cls.builtin) return m.raise('TypeError', `cannot set '__bases__' attribute of immutable type '${cls.name}'`);
  if (!(v instanceof PyTuple))
    return m.raise('TypeError', `can only assign tuple to ${cls.name}.__bases__, not ${typeName(v)}`);
  if (v.items.length === 0)
    return m.raise('TypeError', `can only assign non-empty tuple to ${cls.name}.__bases__, not ()`);
  for (const base of v.items) {
    if (!(base instanceof PyClass))
      return m.raise('TypeError', `${cls.name}.__bases__ must be tuple of classes, not '${typeName(base)}'`);
    if (base.isSubclass(cls) || leadsTo(m, base, cls))
      return m.raise('TypeError', 'a __bases__ item causes an inheritance cycle');
  }
  const bases = checkBases(v.items);
  const best = bestBase(bases);
  if (best === null) return m.raise('TypeError', 'multiple bases have instance lay-out conflict');
  const old = baseOf(cls)!;
  if (PLAIN.has(old) !== PLAIN.has(best))
    return m.raise('TypeError', `__bases__ assignment: '${best.name}' deallocator differs from '${old.name}'`);
  if (!sameLayout(old, best))
    return m.raise('TypeError', `__bases__ assignment: '${best.name}' object layout differs from '${old.name}'`);
  const before = cls.bases;
  cls.bases = bases;
  try {
    reorder(cls);
  } catch (e) {
    cls.bases = before;
    reorder(cls);
    throw e;
  }
  for (const base of before) base.subs?.delete(cls);
  linkBases(cls);
  return null;
}

/** Whether one of the bases of a class, or of theirs, is `to`: an order that a metaclass gave need not name them. */
function leadsTo(m: Machine, from: PyClass, to: PyClass): boolean {
  const seen = new Set([from]);
  for (const c of seen) {
    if (c === to) return true;
    for (const base of c.bases) seen.add(base);
  }
  m.charge(seen.size >>> 2);
  return false;
}

function reorder(top: PyClass): void {
  const work = [top];
  for (let cls = work.pop(); cls !== undefined; cls = work.pop()) {
    cls.mro = resolveOrder(cls, cls.bases);
    for (const sub of [...(cls.subs ?? [])].reverse()) work.push(sub);
  }
  top.bump();
}

// ---- annotations

/** What the class itself holds under `name`; undefined if nothing. */
function own(cls: PyClass, name: string): PyValue | undefined {
  return cls.own().get(name)?.v;
}

function immutable(m: Machine, cls: PyClass, name: string): undefined {
  return m.raise('TypeError', `cannot set '${name}' attribute of immutable type '${cls.name}'`);
}

/** What `del` of an attribute says that every class has. */
function undeletable(name: string): (m: Machine, cls: PyClass) => undefined {
  return (m, cls) => m.raise('TypeError', `cannot delete '${name}' attribute of immutable type '${cls.name}'`);
}

const ANNOTATIONS: Row<PyClass> = {
  doc: `The annotations of the class, computed at the first use.

>>> class C:
...     x: int
>>> C.__annotations__
{'x': <class 'int'>}`,
  run(m, self) {
    if (self.builtin) return noAttribute(m, self, '__annotations__');
    const known = firstOwn(self, '__annotations__', '__annotations_cache__');
    if (known !== undefined) return known;
    if (annotateFound(self) !== null) return BAIL;
    const dict = lasting(() => new PyDict());
    lasting(() => setClassAttr(self, '__annotations_cache__', dict));
    return dict;
  },
  python: `
def __annotations__(self, /):
    answer = self.__annotate__(1)
    if not isinstance(answer, dict):
        raise TypeError(f"__annotate__ returned non-dict of type '{type(answer).__name__}'")
    return $class_annotations(self, answer)
`,
  set(m, self, v) {
    if (self.fixed) return immutable(m, self, '__annotations__');
    setClassAttr(self, own(self, '__annotations__') !== undefined ? '__annotations__' : '__annotations_cache__', v);
    forgetAnnotate(self);
    return null;
  },
  del(m, self) {
    if (self.fixed) return immutable(m, self, '__annotations__');
    const had = self.deleteOwn('__annotations__') || self.deleteOwn('__annotations_cache__');
    if (!had) return m.raise('AttributeError', '__annotations__');
    forgetAnnotate(self);
    return null;
  },
};

intrinsic('class_annotations', 1, (_m, cls, dict) => {
  setClassAttr(cls as PyClass, '__annotations_cache__', dict);
  return dict;
});

/** Annotations that are set, or deleted, are not computed again. */
function forgetAnnotate(cls: PyClass): void {
  cls.deleteOwn('__annotate_func__');
  cls.deleteOwn('__annotate__');
}

function annotateOf(cls: PyClass): PyValue {
  return firstOwn(cls, '__annotate__', '__annotate_func__') ?? null;
}

/** The same when a program asks: that there is none is kept in the class, as CPython does it. */
function annotateFound(cls: PyClass): PyValue {
  const found = firstOwn(cls, '__annotate__', '__annotate_func__');
  if (found !== undefined) return found;
  lasting(() => setClassAttr(cls, '__annotate_func__', null));
  return null;
}

/** The attribute of the class itself under the first of two names that it has. */
function firstOwn(cls: PyClass, name: string, other: string): PyValue | undefined {
  const v = own(cls, name);
  return v === undefined ? own(cls, other) : v;
}
intrinsic('class_annotate', 1, (_m, cls) => annotateOf(cls as PyClass));

const ANNOTATE: Row<PyClass> = {
  doc: 'The function that computes the annotations, or None.',
  run(m, self) {
    if (self.builtin) return noAttribute(m, self, '__annotate__');
    const f = annotateFound(self);
    const v = descriptorGet(m, f, undefined, self, '__annotate__');
    return v === ABSENT ? null : (v as Out);
  },
  python: `
def __annotate__(self, /):
    f = $class_annotate(self)
    return type(f).__get__(f, None, self)
`,
  set(m, self, v) {
    if (self.fixed) return immutable(m, self, '__annotate__');
    if (v !== null && !isCallable(v)) return m.raise('TypeError', '__annotate__ must be callable or None');
    setClassAttr(self, '__annotate_func__', v);
    if (v !== null) self.deleteOwn('__annotations_cache__');
    return null;
  },
  del: (m) => m.raise('TypeError', 'cannot delete __annotate__ attribute'),
};

// ---- rows

/** Whether errors name it with its module, as the static types of CPython's modules in C. */
function isNamedInFull(cls: PyClass): boolean {
  return cls.name.includes('.') && cls.name === fullName(cls);
}

function nameRow(name: '__name__' | '__qualname__', field: 'name' | 'qualname'): Row<PyClass> {
  return {
    doc: 'The name of the class.',
    run: (_m, self) => mkstr(self.builtin || isNamedInFull(self) ? self.shown.qualname : self[field]),
    set(m, self, v) {
      if (self.fixed) return immutable(m, self, name);
      const text = textOf(v);
      if (text === undefined)
        return m.raise('TypeError', `can only assign string to ${self.name}.${name}, not '${typeName(v)}'`);
      if (field === 'name' && utf16(text).includes('\0'))
        return m.raise('ValueError', 'type name must not contain null characters');
      self[field] = utf16(text);
      return null;
    },
    del: undeletable(name),
  };
}

/** What `__text_signature__` of built-in classes says; the others have none. */
// prettier-ignore
const TEXT_SIGNATURES: ReadonlyMap<string, string> = new Map([
  ['object', '()'], ['list', '(iterable=(), /)'], ['set', '(iterable=(), /)'], ['frozenset', '(iterable=(), /)'],
  ['tuple', '(iterable=(), /)'], ['float', '(x=0, /)'], ['complex', '(real=0, imag=0)'], ['bool', '(object=False, /)'],
  ['memoryview', '(object)'], ['property', '(fget=None, fset=None, fdel=None, doc=None)'], ['classmethod', '(function, /)'],
  ['staticmethod', '(function, /)'], ['zip', '(*iterables, strict=False)'], ['enumerate', '(iterable, start=0)'],
  ['map', '(function, iterable, /, *iterables, strict=False)'], ['filter', '(function, iterable, /)'], ['reversed', '(sequence, /)'],
  ['method', '(function, instance, /)'], ['module', '(name, doc=None)'], ['mappingproxy', '(mapping)'],
  ['function', '(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)'],
  ['itertools.accumulate', '(iterable, func=None, *, initial=None)'], ['itertools.batched', '(iterable, n, *, strict=False)'], ['itertools.chain', '(*iterables)'],
  ['itertools.combinations', '(iterable, r)'], ['itertools.combinations_with_replacement', '(iterable, r)'], ['itertools.compress', '(data, selectors)'],
  ['itertools.count', '(start=0, step=1)'], ['itertools.cycle', '(iterable, /)'], ['itertools.dropwhile', '(predicate, iterable, /)'],
  ['itertools.filterfalse', '(function, iterable, /)'], ['itertools.groupby', '(iterable, key=None)'], ['itertools.pairwise', '(iterable, /)'],
  ['itertools.permutations', '(iterable, r=None)'], ['itertools.product', '(*iterables, repeat=1)'], ['itertools.starmap', '(function, iterable, /)'],
  ['itertools.takewhile', '(predicate, iterable, /)'], ['itertools.zip_longest', '(*iterables, fillvalue=None)'],
]);

/** What a built-in class is: what its own `__new__` makes, or else None. */
function makerDoc(cls: PyClass): PyValue {
  const doc = own(cls, '__doc__') ?? null;
  const maker = own(cls, '__new__');
  if (doc !== null || !(maker instanceof PyBuiltin) || maker.row.doc.startsWith('Create and return')) return doc;
  return mkstr(maker.row.doc);
}

/** The parameters as text; '' if the class tells none. */
function textSignature(cls: PyClass): string {
  const known = TEXT_SIGNATURES.get(cls.name);
  if (known !== undefined) return known;
  for (const name of ['__new__', '__init__']) {
    const maker = cls.lookup(name);
    if (maker instanceof PyBuiltin && maker.row.text !== undefined) return maker.row.text;
  }
  return '';
}

defineType(
  TYPE,
  isClass,
  () => ({
    '__init__(self, /, *args, **kwargs)': {
      doc: `Initialize self.

>>> type('C', (), {})
<class '__main__.C'>`,
      run: () => null,
    },
    '__name__: str': nameRow('__name__', 'name'),
    '__qualname__: str': nameRow('__qualname__', 'qualname'),
    '__module__: str': {
      doc: `The name of the module that defined the class.

>>> int.__name__
'int'`,
      run(m, self) {
        const v = self.builtin ? moduleOf(self) : own(self, '__module__');
        return v === undefined ? noAttribute(m, self, '__module__') : v;
      },
      set(m, self, v) {
        if (self.fixed) return immutable(m, self, '__module__');
        setClassAttr(self, '__module__', v);
        return null;
      },
      del: undeletable('__module__'),
    },
    '__doc__: str | None': {
      doc: `The docstring of the class.

>>> class C:
...     'What C is.'
>>> C.__doc__
'What C is.'`,
      run(m, self) {
        const known = self.builtin ? CLASS_DOCS.get(self.full) : undefined;
        if (known !== undefined) return known;
        if (self.builtin) return makerDoc(self);
        const doc = own(self.shown, '__doc__');
        if (doc === undefined) return null;
        const v = descriptorGet(m, doc, undefined, self, '__doc__');
        return v === ABSENT ? null : (v as Out);
      },
      python: `
def __doc__(self, /):
    doc = $class_own(self, '__doc__')
    return type(doc).__get__(doc, None, self)
`,
      set(m, self, v) {
        if (self.fixed) return immutable(m, self, '__doc__');
        setClassAttr(self, '__doc__', v);
        return null;
      },
      del: undeletable('__doc__'),
    },
    '__bases__: tuple[type, ...]': {
      doc: `The bases of the class.

>>> bool.__bases__
(<class 'int'>,)`,
      run: (_m, self) => new PyTuple(TUPLE, self.shown.bases),
      set: assignBases,
      del: undeletable('__bases__'),
    },
    '__base__: type | None': {
      ...READONLY,
      doc: `The base whose layout instances have.

>>> bool.__base__
<class 'int'>`,
      run: (_m, self) => baseOf(self.shown),
    },
    '__mro__: tuple[type, ...]': {
      doc: `The classes in which attributes are looked up, in order.

>>> bool.__mro__
(<class 'bool'>, <class 'int'>, <class 'object'>)`,
      run: (_m, self) => new PyTuple(TUPLE, self.shown.mro),
    },
    '__dict__: MappingProxyType[str, Any]': {
      doc: `The attributes of the class, for reading.

>>> 'real' in int.__dict__
True`,
      run: (_m, self) => new PyMappingProxy(self.shown),
    },
    '__annotations__: dict[str, Any]': ANNOTATIONS,
    '__annotate__: Any': ANNOTATE,
    '__type_params__: tuple[Any, ...]': {
      doc: `The type parameters of a generic class.

>>> class C[T]: pass
>>> C.__type_params__
(T,)`,
      run(_m, self) {
        const v = own(self, '__type_params__');
        return v === undefined || self === TYPE ? new PyTuple(TUPLE, []) : v;
      },
      set(m, self, v) {
        if (self.fixed) return immutable(m, self, '__type_params__');
        setClassAttr(self, '__type_params__', v);
        return null;
      },
      del: undeletable('__type_params__'),
    },
    '__abstractmethods__: Any': {
      doc: `The names of methods without an implementation.

>>> class C: pass
>>> C.__abstractmethods__ = frozenset({'f'})
>>> C.__abstractmethods__
frozenset({'f'})`,
      run(m, self) {
        const v = self === TYPE ? undefined : own(self, '__abstractmethods__');
        return v === undefined ? missing(m) : v;
      },
      set(m, self, v) {
        if (self.fixed) return immutable(m, self, '__abstractmethods__');
        setClassAttr(self, '__abstractmethods__', v);
        self.abstract = !(v === null || v === false || (typeof v === 'object' && isEmpty(v)));
        return null;
      },
      del(m, self) {
        if (!self.deleteOwn('__abstractmethods__')) return missing(m);
        self.abstract = false;
        return null;
      },
    },
    '__text_signature__: str | None': {
      doc: `The parameters as text, of the built-in classes that tell them.

>>> list.__text_signature__
'(iterable=(), /)'`,
      run: (_m, self) => (self.builtin ? mkstr(textSignature(self)) || null : null),
    },
    'mro(self, /) -> list[type]': {
      doc: `Return the method resolution order.

>>> bool.mro()
[<class 'bool'>, <class 'int'>, <class 'object'>]`,
      run: (_m, self) => new PyList(LIST, resolveOrder(self, self.bases).slice()),
    },
    '__subclasses__(self, /) -> list[type]': {
      doc: `Return a list of immediate subclasses, in the order in which they were made. Built-in classes tell of none: they belong
to all programs (security rule E07).

>>> class A: pass
>>> class B(A): pass
>>> [c.__name__ for c in A.__subclasses__()]
['B']`,
      run(m, self) {
        const subs = [...(self.subs ?? [])];
        m.work(subs.length);
        return new PyList(LIST, subs);
      },
    },
    '__instancecheck__(self, instance, /) -> bool': {
      doc: `Check if an object is an instance.

>>> int.__instancecheck__(True)
True`,
      run: (_m, self, instance) => instanceOf(instance as PyValue, self),
      python: `
def __instancecheck__(self, instance, /):
    cls = getattr(instance, '__class__', None)
    return $is_class(cls) and cls is not type(instance) and self in cls.__mro__
`,
    },
    '__subclasscheck__(self, subclass, /) -> bool': {
      doc: `Check if a class is a subclass.

>>> int.__subclasscheck__(bool)
True`,
      run(m, self, sub) {
        if (sub instanceof PyClass) return sub.isSubclass(self);
        return isClassLike(sub as PyValue) ? BAIL : m.raise('TypeError', 'issubclass() arg 1 must be a class');
      },
      python: `
def __subclasscheck__(self, subclass, /):
    if $abstract_bases(subclass) is None:
        raise TypeError('issubclass() arg 1 must be a class')
    return $abstract_within(subclass, self)
`,
    },
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).

>>> repr(int)
"<class 'int'>"`,
      run: (_m, self) => mkstr(`<class '${fullName(self.shown)}'>`),
    },
    '__dir__(self, /) -> list[str]': {
      doc: `Specialized __dir__ implementation for types.

>>> 'mro' in type.__dir__(int)
False`,
      run(m, self) {
        const names = attributeNames(self);
        m.work(8 * names.length);
        return new PyList(LIST, names.map(mkstr));
      },
    },
    '__or__(self, value, /)': {
      doc: `Return self|value: a union.

>>> int | str
int | str`,
      run: (m, self, value) => makeUnion(m, self, value as PyValue),
      python: OR_PYTHON,
    },
    '__ror__(self, value, /)': {
      doc: `Return value|self.

>>> None | int
None | int`,
      run: (m, self, value) => makeUnion(m, value as PyValue, self),
      python: ROR_PYTHON,
    },
    '__getattribute__(self, name, /)': {
      doc: `Return getattr(self, name).

>>> type.__getattribute__(int, '__name__')
'int'`,
      run: (m, self, name) => readAttribute(m, self, name),
      python: READ_PYTHON,
    },
    '__setattr__(self, name, value, /)': {
      doc: `Implement setattr(self, name, value).

>>> class C: pass
>>> type.__setattr__(C, 'x', 1)
>>> C.x
1`,
      run: (m, self, name, value) => writeAttribute(m, self, name, value),
      python: WRITE_PYTHON,
    },
    '__delattr__(self, name, /)': {
      doc: `Implement delattr(self, name).

>>> class C:
...     x = 1
>>> type.__delattr__(C, 'x')
>>> hasattr(C, 'x')
False`,
      run: (m, self, name) => deleteAttribute(m, self, name),
      python: DELETE_PYTHON,
    },
    '__call__(self, /, *args, **kwargs)': {
      doc: `Call self as a function: make an instance.

>>> type.__call__(int, '5')
5`,
    },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: `Create and return a new class, or the type of an object.

>>> type('C', (), {'x': 1}).x
1`,
      run: (m, cls, args, kwargs) => newClass(m, cls, args as PyTuple, kwargs as PyDict),
      python: `
def __new__(metatype, name, bases, dict, /, **kwargs):
    winner = $class_winner(metatype, bases)
    if winner is not metatype:
        if winner.__new__ is not type.__new__:
            return winner.__new__(winner, name, bases, dict, **kwargs)
        metatype = winner
    slots = $class_slots(dict)
    if slots is not None:
        slots = tuple(slots)
    cls, named = $class_make(metatype, name, bases, dict, slots)
    if $class_own_mro(metatype):
        $class_set_mro(cls, tuple(metatype.mro(cls)))
    for key, value, hook in named:
        try:
            $bind_special(value, hook)(cls, key)
        except BaseException as e:
            e.add_note(f'Error calling __set_name__ on {type(value).__name__!r} instance {key!r} in {cls.__name__!r}')
            raise
    super(cls, cls).__init_subclass__(**kwargs)
    return cls
`,
    },
    '__prepare__(cls, /, *args, **kwargs)': {
      doc: `Create the namespace for the class statement.

>>> type.__prepare__()
{}`,
      run: () => new PyDict(),
    },
  }),
);

{
  const fill = TYPE.fill!;
  TYPE.fill = (cls) => {
    fill(cls);
    (cls.own().get('__init__')!.v as PyBuiltin).skipAfterNew = true;
  };
}

intrinsic('class_own', 1, (_m, cls, name) => own(cls as PyClass, name as string) ?? null);

function missing(m: Machine): undefined {
  return m.raise('AttributeError', '__abstractmethods__');
}

function isEmpty(v: object | null): boolean {
  return v !== null && (('size' in v && v.size === 0) || ('items' in v && (v.items as unknown[]).length === 0));
}
