/**
 * object: what every class inherits. `__reduce__` and friends serve `copy`: they say how an equal object is made, by functions
 * that a program reaches anyway. `__class__` can be assigned between classes of one layout.
 */
import { fullName } from './classnames.ts';
import { DICT, HOOK_GETATTR, HOOK_GETATTRIBUTE, LIST, OBJECT, PyClass, TUPLE } from './classes.ts';
import type { Layout } from './classes.ts';
import { BAIL, NOT_IMPLEMENTED, PyBound, PyInst, PyModule, PyStr, PySub, PyTuple } from './objects.ts';
import type { Arg, Bail, Finished, Out, PyValue, Slots, Str } from './objects.ts';
import { ABSENT, attrName, genericCall, genericDelete, genericGet, genericSet, noAttribute } from './attributes.ts';
import { attributesDict, dictNames, moveSlots, ownNames, slotsOf } from './slots.ts';
import type { AttrCall, Found } from './attributes.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import type { Machine } from './machine.ts';
import { sameLayout } from './makeclass.ts';
import { PyList } from './objects.ts';
import { PyDict } from './dict.ts';
import { str } from './repr.ts';
import { PySet } from './set.ts';
import { PyBuiltin, defineType } from './rows.ts';
import { callSpecial } from './special.ts';
import { mkstr, utf16 } from './text.ts';
import { argumentName, typeName, typeOf } from './typeof.ts';

/** `<C object at 0x…>`, the repr of objects that have no better one. */
export function plainRepr(m: Machine, v: PyValue): Str {
  return mkstr(`<${fullName(typeOf(v).shown)} object at ${address(m, v)}>`);
}

export function address(m: Machine, v: PyValue): string {
  return `0x${m.idOf(v).toString(16)}`;
}

// ---- names

/** The names of the attributes of an object, unsorted: its own, then those of its class and bases. */
export function attributeNames(v: PyValue): string[] {
  const names: Set<string> = new Set();
  if (v instanceof PyModule) return dictNames(v.dict);
  if (!(v instanceof PyClass)) {
    const slots: Slots | null = slotsOf(v instanceof PyBound ? v.func : v);
    if (slots !== null) for (const name of ownNames(slots)) names.add(name);
  }
  for (const cls of (v instanceof PyClass ? v : typeOf(v)).mro) for (const name of cls.own().keys()) names.add(name);
  return [...names];
}

/** Whether an object may say itself what its attributes or its class are. */
function tellsNames(v: PyValue): boolean {
  const cls = typeOf(v);
  if (cls.builtin) return false;
  const dict = cls.lookup('__dict__');
  const hooks = cls.attributeHooks();
  return (
    (hooks & HOOK_GETATTRIBUTE) !== 0 ||
    (dict === undefined && (hooks & HOOK_GETATTR) !== 0) ||
    cls.lookup('__class__') !== OBJECT.lookup('__class__') ||
    (dict !== undefined && !(dict instanceof PyBuiltin))
  );
}

// ---- calls that attribute access means

/** (function, arguments) of a call, for `python:` rows that make it. */
function callTuple(call: AttrCall | undefined): PyValue {
  return new PyTuple(TUPLE, [call!.func, new PyTuple(TUPLE, call!.args)]);
}

intrinsic('attr_get', 1, (m, o, name) => {
  const text = attrName(m, name);
  return text === undefined ? undefined : callTuple(genericCall(m, o, text, 'get'));
});
intrinsic('attr_set', 1, (m, o, name, v) => {
  const text = attrName(m, name);
  return text === undefined ? undefined : callTuple(genericCall(m, o, text, 'set', v));
});
intrinsic('attr_delete', 1, (m, o, name) => {
  const text = attrName(m, name);
  return text === undefined ? undefined : callTuple(genericCall(m, o, text, 'delete'));
});
function found(m: Machine, o: PyValue, name: string, v: Found): Out {
  return v === ABSENT ? noAttribute(m, o, name) : (v as Out);
}

/** Rows of attribute access by name: the same for object, type, module and super. */
export function readAttribute(m: Machine, self: PyValue, name: Arg): Out {
  const text = attrName(m, name as PyValue);
  return text === undefined ? undefined : found(m, self, text, genericGet(m, self, text));
}

export function writeAttribute(m: Machine, self: PyValue, name: Arg, v: Arg): Out {
  const text = attrName(m, name as PyValue);
  return text === undefined ? undefined : genericSet(m, self, text, v as PyValue);
}

export function deleteAttribute(m: Machine, self: PyValue, name: Arg): Out {
  const text = attrName(m, name as PyValue);
  return text === undefined ? undefined : genericDelete(m, self, text);
}

/** Classes have ways of their own to write attributes, which object's are no way around. */
function applies(m: Machine, self: PyValue, name: string): boolean {
  if (!(self instanceof PyClass)) return true;
  m.raise('TypeError', `can't apply this ${name} to ${typeName(self)} object`);
  return false;
}

export const READ_PYTHON = `
def __getattribute__(self, name, /):
    function, args = $attr_get(self, name)
    return function(*args)
`;
export const WRITE_PYTHON = `
def __setattr__(self, name, value, /):
    function, args = $attr_set(self, name, value)
    function(*args)
`;
export const DELETE_PYTHON = `
def __delattr__(self, name, /):
    function, args = $attr_delete(self, name)
    function(*args)
`;

// ---- construction

/** Complains about arguments that neither `__new__` nor `__init__` of a class takes. */
function excess(m: Machine, cls: PyClass, args: PyTuple, kwargs: PyDict, which: 'new' | 'init'): boolean {
  if (args.items.length === 0 && kwargs.live === 0) return false;
  const ownNew = cls.lookup('__new__') !== OBJECT.lookup('__new__');
  const ownInit = cls.lookup('__init__') !== OBJECT.lookup('__init__');
  if (which === 'new') {
    if (ownNew) m.raise('TypeError', 'object.__new__() takes exactly one argument (the type to instantiate)');
    else if (!ownInit) m.raise('TypeError', `${cls.name}() takes no arguments`);
    else return false;
    return true;
  }
  if (ownInit) m.raise('TypeError', 'object.__init__() takes exactly one argument (the instance to initialize)');
  else if (!ownNew)
    m.raise('TypeError', `${cls.name}.__init__() takes exactly one argument (the instance to initialize)`);
  else return false;
  return true;
}

/** Raises TypeError for a class with abstract methods. */
function abstractError(m: Machine, cls: PyClass): undefined {
  const list = cls.lookup('__abstractmethods__');
  const items =
    list instanceof PySet ? list.toArray() : list instanceof PyList || list instanceof PyTuple ? list.items : [];
  const names = items.map((name) => (typeof name === 'string' || name instanceof PyStr ? `'${utf16(name)}'` : '?')).sort();
  const word = names.length === 1 ? 'method' : 'methods';
  return m.raise(
    'TypeError',
    mkstr(
      `Can't instantiate abstract class ${cls.name} without an implementation for abstract ${word} ${names.join(', ')}`,
    ),
  );
}

function anything(v: PyValue): v is PyValue {
  return v !== undefined;
}

/** `__lt__` and the like of object. */
function incomparable(name: string): Readonly<Record<string, { doc: string; run: () => PyValue }>> {
  return {
    [`${name}(self, value: object, /)`]: {
      doc: `Return NotImplemented.\n\n>>> object().${name}(1)\nNotImplemented`,
      run: () => NOT_IMPLEMENTED,
    },
  };
}

defineType(
  OBJECT,
  anything,
  () => ({
    '__init__(self, /, *args, **kwargs)': {
      doc: `Initialize self.  See help(type(self)) for accurate signature.

>>> object().__init__()`,
      run: (m, self, args, kwargs) =>
        excess(m, typeOf(self), args as PyTuple, kwargs as PyDict, 'init') ? undefined : null,
    },
    '__class__: type': {
      doc: `The class of the object.

>>> (1).__class__
<class 'int'>`,
      run: (_m, self) => typeOf(self).shown,
      set: (m, self, v) => assignClass(m, self, v),
      del: (m) => m.raise('TypeError', "can't delete __class__ attribute"),
    },
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).

>>> repr(object()).startswith('<object object at 0x')
True`,
      run: plainRepr,
    },
    '__str__(self, /) -> str': {
      doc: `Return str(self).

>>> str(object()).startswith('<object object')
True`,
      run(m, self) {
        // A class whose `__repr__` is this very method recurses until there are too many frames.
        if (typeOf(self).lookup('__repr__') === OBJECT.lookup('__str__')) return BAIL;
        return (callSpecial(m, self, '__repr__') ?? null) as PyValue | Bail;
      },
      python: `
def __str__(self, /):
    return repr(self)
`,
    },
    '__hash__(self, /) -> int': {
      doc: `Return hash(self).

>>> object.__hash__(1) == object.__hash__(1)
True`,
      run: (m, self) => m.idOf(self),
    },
    '__eq__(self, value, /)': {
      doc: `Return self==value.

>>> object() == object()
False`,
      run: (_m, self, value) => (self === value ? true : NOT_IMPLEMENTED),
    },
    '__ne__(self, value, /)': {
      doc: `Return self!=value.

>>> object() != object()
True`,
      run(m, self, value) {
        const equal = callSpecial(m, self, '__eq__', value as PyValue);
        return typeof equal === 'boolean' ? !equal : equal === NOT_IMPLEMENTED ? equal : BAIL;
      },
      python: `
def __ne__(self, value, /):
    equal = $method(self, '__eq__')(value)
    return equal if equal is NotImplemented else not equal
`,
    },
    ...incomparable('__lt__'),
    ...incomparable('__le__'),
    ...incomparable('__gt__'),
    ...incomparable('__ge__'),
    '__format__(self, format_spec: str, /) -> str': {
      doc: `Default object formatter.

>>> format(object, '')
"<class 'object'>"`,
      run(m, self, spec) {
        const text = spec instanceof PySub ? spec.base : spec;
        if (typeof text !== 'string' && !(text instanceof PyStr))
          return m.raise('TypeError', `__format__() argument must be str, not ${argumentName(spec as PyValue)}`);
        if (text === '') return str(m, self);
        return m.raise('TypeError', `unsupported format string passed to ${typeName(self)}.__format__`);
      },
      python: `
def __format__(self, format_spec, /):
    return str(self)
`,
    },
    '__getattribute__(self, name, /)': {
      doc: `Return getattr(self, name).

>>> (5).__getattribute__('real')
5`,
      run: readAttribute,
      python: READ_PYTHON,
    },
    '__setattr__(self, name, value, /)': {
      doc: `Implement setattr(self, name, value).

>>> class C: pass
>>> x = C()
>>> x.__setattr__('a', 1)
>>> x.a
1`,
      run: (m, self, name, v) => (applies(m, self, '__setattr__') ? writeAttribute(m, self, name, v) : undefined),
      python: WRITE_PYTHON,
    },
    '__delattr__(self, name, /)': {
      doc: `Implement delattr(self, name).

>>> class C: pass
>>> x = C()
>>> x.a = 1
>>> x.__delattr__('a')
>>> hasattr(x, 'a')
False`,
      run: (m, self, name) => (applies(m, self, '__delattr__') ? deleteAttribute(m, self, name) : undefined),
      python: DELETE_PYTHON,
    },
    '__reduce__(self, /)': {
      doc: `Helper for copy: how an equal object is made.

>>> object().__reduce__()[1]
(<class 'object'>, <class 'object'>, None)`,
      python: `
def __reduce__(self, /):
    return $reduced(self, 0)
`,
    },
    '__reduce_ex__(self, protocol: int, /)': {
      doc: `Helper for copy: how an equal object is made, in a form of a version.

>>> object().__reduce_ex__(4)[1:]
((<class 'object'>,), None, None, None)`,
      python: `
def __reduce_ex__(self, protocol, /):
    protocol = $as_index(protocol)
    reduce = getattr(self, '__reduce__')
    if type(self).__reduce__ is not object.__reduce__:
        return reduce()
    return $reduced(self, protocol)
`,
    },
    '__getstate__(self, /)': {
      doc: `Helper for copy: the attributes.

>>> class C: pass
>>> c = C()
>>> c.a = 1
>>> c.__getstate__()
{'a': 1}`,
      python: `
def __getstate__(self, /):
    return $state_of(self)
`,
    },
    '__sizeof__(self, /) -> int': {
      doc: `Size of object in memory, in bytes: always the same here.

>>> object().__sizeof__() > 0
True`,
      run: () => 56,
    },
    '__dir__(self, /) -> list[str]': {
      doc: `Default dir() implementation.

>>> '__class__' in object().__dir__()
True`,
      run: (_m, self) => (tellsNames(self) ? BAIL : new PyList(LIST, attributeNames(self).map(mkstr))),
      python: `
def __dir__(self, /):
    names = getattr(self, '__dict__', None)
    names = dict.fromkeys(names) if isinstance(names, dict) else {}
    cls = getattr(self, '__class__', None)
    if $is_class(cls):
        for base in cls.__mro__:
            names.update(dict.fromkeys(base.__dict__))
    return list(names)
`,
    },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: `Create and return a new object.  See help(type) for accurate signature.

>>> type(object.__new__(object))
<class 'object'>`,
      run(m, cls, args, kwargs) {
        if (cls.builtin && cls.layout !== 'object' && cls.lookup('__new__') === OBJECT.lookup('__new__'))
          return m.raise('TypeError', `cannot create '${cls.name}' instances`);
        if (excess(m, cls, args as PyTuple, kwargs as PyDict, 'new')) return undefined;
        if (cls.abstract) return abstractError(m, cls);
        if (cls.layout !== 'object') {
          return m.raise('TypeError', `object.__new__(${cls.name}) is not safe, use ${cls.maker.name}.__new__()`);
        }
        return new PyInst(cls.root);
      },
    },
    '__init_subclass__(cls, /) -> None': {
      doc: `This method is called when a class is subclassed.

>>> object.__init_subclass__()`,
      run: () => null,
    },
    '__subclasshook__(cls, object, /)': {
      doc: `Abstract classes can override this to customize issubclass().

>>> object.__subclasshook__(int)
NotImplemented`,
      run: () => NOT_IMPLEMENTED,
    },
  }),
);

/** Layouts of instances that attributes, items and entries say all about. */
const OPEN: ReadonlySet<Layout> = new Set(['object', 'list', 'dict', 'host']);
/** Whether an object may have a state beside its attributes. */
intrinsic('keeps_hidden', 1, (_m, o) => {
  const cls = typeOf(o!);
  return !(o instanceof PyInst) && (cls.builtin ? cls !== LIST && cls !== DICT : !OPEN.has(cls.layout));
});
/** The attributes of an object, whatever its class says under `__dict__`; None if it has no room for any. */
intrinsic('instance_dict', 1, (_m, o) => (o instanceof PyClass ? null : (attributesDict(o!) ?? null)));
shipped(
  'state_of',
  `
def state_of(self):
    import copyreg
    state = $instance_dict(self) or None
    slots = {}
    for name in copyreg._slotnames(type(self)):
        try:
            slots[name] = getattr(self, name)
        except AttributeError:
            pass
    return (state, slots) if slots else state
`,
);
/** What object_reduce_ex of CPython does: the function, its arguments, the state, items to append, entries to set. */
shipped(
  'reduced',
  `
def reduced(self, protocol):
    import copyreg
    if protocol < 2:
        return copyreg._reduce_ex(self, protocol)
    cls = type(self)
    args, kwargs = None, {}
    getargs = $class_lookup(cls, '__getnewargs_ex__')
    if getargs is not $missing():
        pair = $bind_special(self, getargs)()
        if not isinstance(pair, tuple):
            raise TypeError(f"__getnewargs_ex__ should return a tuple, not '{$type_name(pair)}'")
        if len(pair) != 2:
            raise ValueError(f'__getnewargs_ex__ should return a tuple of length 2, not {len(pair)}')
        args, kwargs = pair
        if not isinstance(args, tuple):
            raise TypeError(f"first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '{$type_name(args)}'")
        if not isinstance(kwargs, dict):
            raise TypeError(f"second item of the tuple returned by __getnewargs_ex__ must be a dict, not '{$type_name(kwargs)}'")
    else:
        getargs = $class_lookup(cls, '__getnewargs__')
        if getargs is not $missing():
            args = $bind_special(self, getargs)()
            if not isinstance(args, tuple):
                raise TypeError(f"__getnewargs__ should return a tuple, not '{$type_name(args)}'")
    if args is None and self is not None and $keeps_hidden(self) and cls.__getstate__ is object.__getstate__:
        raise TypeError(f"cannot pickle '{$type_name(self)}' object")
    made = (copyreg.__newobj_ex__, (cls, args, kwargs)) if kwargs else (copyreg.__newobj__, (cls, *(args or ())))
    return *made, self.__getstate__(), iter(self) if isinstance(self, list) else None, iter(self.items()) if isinstance(self, dict) else None
`,
);

/** `o.__class__ = cls`. */
function assignClass(m: Machine, o: PyValue, cls: PyValue): Finished {
  if (!(cls instanceof PyClass))
    return m.raise('TypeError', `__class__ must be set to a class, not '${typeName(cls)}' object`);
  const old = typeOf(o);
  const modules = o instanceof PyModule && cls.layout === 'module';
  if (!modules && (old.fixed || cls.fixed)) {
    return m.raise('TypeError', '__class__ assignment only supported for mutable types or ModuleType subclasses');
  }
  if (!modules && !sameLayout(old, cls))
    return m.raise('TypeError', `__class__ assignment: '${cls.name}' object layout differs from '${old.name}'`);
  const slots = slotsOf(o);
  if (slots !== null) moveSlots(slots, cls);
  if (!(o instanceof PyInst)) (o as { cls: PyClass }).cls = cls;
  if (o instanceof PyClass) o.renew();
  return null;
}
