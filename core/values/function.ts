/**
 * Functions, methods and the descriptors of built-in types, as Python sees them. Frames, code objects, closures and global
 * dicts are absent (security rule E07): a function shows its name, documentation, defaults and annotations.
 *
 * A builtin is a `PyBuiltin` (rows.ts); bound to an object it is a `PyBound`, like a method of Python.
 */
import {
  BUILTIN_FUNCTION,
  CELL,
  CLASSMETHOD_DESCRIPTOR,
  FUNCTION,
  GETSET_DESCRIPTOR,
  MEMBER_DESCRIPTOR,
  METHOD,
  METHOD_DESCRIPTOR,
  METHOD_WRAPPER,
  PyClass,
  TUPLE,
  WRAPPER_DESCRIPTOR,
} from './classes.ts';
import { BAIL, NOT_IMPLEMENTED, PyBound, PyCell, PyFunc, PyHost, PyMember, PyStr, PySub, PyTuple } from './objects.ts';
import type { Arg, Finished, Out, PyValue, Str } from './objects.ts';
import { ABSENT, deleteNative, descriptorCall, descriptorGet, getattr, noAttribute, setNative, slotsOf } from './attributes.ts';
import { PyDict } from './dict.ts';
import { DICT_ROW } from './exceptions.ts';
import { lasting } from './heap.ts';
import { intrinsic } from './intrinsics.ts';
import type { Machine } from './machine.ts';
import { address, fullName } from './object.ts';
import { repr } from './repr.ts';
import { checkReceiver } from './arguments.ts';
import { PyBuiltin, READONLY, defineConstant, defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { concat, mkstr } from './text.ts';
import { typeName, typeOf } from './typeof.ts';

type AnyFunction = PyFunc | PyHost;

function isFunction(v: PyValue): v is AnyFunction {
  return v instanceof PyFunc || v instanceof PyHost;
}

function isText(v: PyValue): v is Str {
  const text = v instanceof PySub ? v.base : v;
  return typeof text === 'string' || text instanceof PyStr;
}

/** An attribute of Python functions; host functions have only names. */
function attribute(
  doc: string,
  get: (f: PyFunc) => PyValue,
  set?: (m: Machine, f: PyFunc, v: PyValue) => Out,
  del?: (m: Machine, f: PyFunc) => Out,
): Row<AnyFunction> {
  const row: Row<AnyFunction> = {
    doc,
    run: (_m, self) => (self instanceof PyFunc ? get(self) : null),
  };
  return {
    ...row,
    ...(set === undefined ? {} : { set: (m, self, v) => (self instanceof PyFunc ? set(m, self, v) : null) }),
    ...(del === undefined ? {} : { del: (m, self) => (self instanceof PyFunc ? del(m, self) : null) }),
  } as Row<AnyFunction>;
}

/** A str attribute that can be assigned. */
function nameAttribute(name: '__name__' | '__qualname__', field: 'name' | 'qualname'): Row<AnyFunction> {
  const bad = (m: Machine): undefined => m.raise('TypeError', `${name} must be set to a string object`);
  return {
    doc: 'The name of the function.',
    run: (_m, self) => (self instanceof PyHost ? mkstr(self.name) : self[field]),
    set(m, self, v) {
      if (!isText(v)) return bad(m);
      if (self instanceof PyFunc) self[field] = v instanceof PySub ? (v.base as Str) : v;
      return null;
    },
    del: bad,
  };
}

/** An attribute that is None or of one class. */
function optional<T extends PyValue>(
  doc: string,
  name: string,
  what: string,
  is: (v: PyValue) => v is T,
  get: (f: PyFunc) => T | null,
  put: (f: PyFunc, v: T | null) => void,
): Row<AnyFunction> {
  return attribute(
    doc,
    get,
    (m, f, v) => {
      if (v !== null && !is(v)) return m.raise('TypeError', `${name} must be set to a ${what} object`);
      put(f, v);
      return null;
    },
    (_m, f) => {
      put(f, null);
      return null;
    },
  );
}

function isTuple(v: PyValue): v is PyTuple {
  return v instanceof PyTuple;
}
function isDict(v: PyValue): v is PyDict {
  return v instanceof PyDict;
}

intrinsic('function_annotations', 1, (m, f, dict) => {
  if (!(dict instanceof PyDict))
    return m.raise('TypeError', `__annotate__() must return a dict, not ${typeName(dict)}`);
  (f as PyFunc).annotations = dict;
  return dict;
});

/** `__get__` of functions and methods: binds to an instance. */
function bindTo(m: Machine, self: PyValue, instance: Arg, owner: Arg): Finished {
  if (instance === null || instance === undefined) {
    if (owner === null || owner === undefined) return m.raise('TypeError', '__get__(None, None) is invalid');
    return self;
  }
  return new PyBound(instance, self);
}

defineType(
  FUNCTION,
  isFunction,
  () => ({
    '__name__: str': nameAttribute('__name__', 'name'),
    '__qualname__: str': nameAttribute('__qualname__', 'qualname'),
    '__doc__: str | None': attribute(
      'The docstring.',
      (f) => f.doc,
      (_m, f, v) => {
        f.doc = v;
        return null;
      },
      (_m, f) => {
        f.doc = null;
        return null;
      },
    ),
    '__module__: str | None': attribute(
      'The name of the module that defined the function.',
      (f) => f.module,
      (_m, f, v) => {
        f.module = v;
        return null;
      },
      (_m, f) => {
        f.module = null;
        return null;
      },
    ),
    '__dict__: dict[str, Any]': DICT_ROW as Row<AnyFunction>,
    '__defaults__: tuple[Any, ...] | None': optional(
      `Defaults of the last positional parameters.

>>> def f(a, b=1): pass
>>> f.__defaults__
(1,)`,
      '__defaults__',
      'tuple',
      isTuple,
      (f) => f.defaults,
      (f, v) => {
        f.defaults = v;
      },
    ),
    '__kwdefaults__: dict[str, Any] | None': optional(
      'Defaults of keyword-only parameters.',
      '__kwdefaults__',
      'dict',
      isDict,
      (f) => f.kwdefaults,
      (f, v) => {
        f.kwdefaults = v;
      },
    ),
    '__annotations__: dict[str, Any]': {
      doc: `The annotations of the function, computed at the first use.

>>> def f(x: int) -> str: pass
>>> f.__annotations__
{'x': <class 'int'>, 'return': <class 'str'>}`,
      run(_m, self) {
        if (self instanceof PyHost) return new PyDict();
        if (self.annotations === null) {
          if (self.annotate !== null) return BAIL;
          self.annotations = lasting(() => new PyDict());
        }
        return self.annotations;
      },
      python: `
def __annotations__(self, /):
    return $function_annotations(self, self.__annotate__(1))
`,
      set(m, self, v) {
        if (v !== null && !(v instanceof PyDict))
          return m.raise('TypeError', '__annotations__ must be set to a dict object');
        if (self instanceof PyFunc) {
          self.annotations = v;
          self.annotate = null;
        }
        return null;
      },
      del(_m, self) {
        if (self instanceof PyFunc) {
          self.annotations = null;
          self.annotate = null;
        }
        return null;
      },
    },
    '__annotate__: Any': attribute(
      'The function that computes the annotations, or None.',
      (f) => f.annotate,
      (m, f, v) => {
        if (v !== null && typeOf(v).find('__call__') === null)
          return m.raise('TypeError', '__annotate__ must be callable or None');
        f.annotate = v;
        if (v !== null) f.annotations = null;
        return null;
      },
      (m) => m.raise('TypeError', '__annotate__ cannot be deleted'),
    ),
    '__type_params__: tuple[Any, ...]': attribute(
      'The type parameters of a generic function.',
      (f) => f.typeParams ?? new PyTuple(TUPLE, []),
      (m, f, v) => {
        if (!(v instanceof PyTuple)) return m.raise('TypeError', '__type_params__ must be set to a tuple');
        f.typeParams = v;
        return null;
      },
    ),
    '__get__(self, instance, owner=None, /)': {
      doc: `Return an attribute of instance, which is of type owner.

>>> str.upper.__get__('a')()
'A'`,
      run: bindTo,
    },
    '__call__(self, /, *args, **kwargs)': {
      doc: `Call self as a function.

>>> len.__call__('abc')
3`,
      python: `
def __call__(self, /, *args, **kwargs):
    return self(*args, **kwargs)
`,
    },
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).

>>> len, str.upper
(<built-in function len>, <method 'upper' of 'str' objects>)`,
      run: (m, self) =>
        concat(concat('<function ', self instanceof PyHost ? self.name : self.qualname), ` at ${address(m, self)}>`),
    },
  }),
  () => ({
    '__new__(cls, code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)': {
      doc: `Functions are made by def and lambda alone: there are no code objects to make one from.

>>> def f(): return 1
>>> type(f).__name__
'function'`,
      style: 'clinic',
      runN: (m, _cls, args) =>
        m.raise('TypeError', `function() argument 'code' must be code, not ${typeName(args[0] as PyValue)}`),
    },
  }),
);

// ---- bound methods of Python

function isMethod(v: PyValue): v is PyBound {
  return v instanceof PyBound && !(v.func instanceof PyBuiltin);
}

/** The name of what a method calls, for its repr. */
function methodName(v: PyValue): Str {
  if (v instanceof PyFunc) return v.qualname;
  if (v instanceof PyHost) return v.name;
  if (v instanceof PyClass) return mkstr(v.qualname);
  if (v instanceof PyBuiltin) return v.name;
  return '?';
}

const boundRows = (): Record<string, Row<PyBound>> => ({
  '__doc__: str | None': {
    doc: `The docstring of the function.

>>> class A:
...     def f(self): 'what f does'
>>> A().f.__doc__
'what f does'`,
    run: (m, self) => getattr(m, self.func, '__doc__') as Out,
    python: `
def __doc__(self, /):
    return self.__func__.__doc__
`,
  },
  '__self__: Any': { doc: `The object that the method is bound to.

>>> 'a'.upper.__self__
'a'`, run: (_m, self) => self.self },
  '__eq__(self, value, /)': {
    doc: `Return self==value.

>>> 'a'.upper == 'a'.upper
True`,
    run: (_m, self, other) =>
      other instanceof PyBound ? self.func === other.func && self.self === other.self : NOT_IMPLEMENTED,
  },
  '__hash__(self, /) -> int': {
    doc: `Return hash(self).

>>> x = []
>>> hash(x.append) == hash(x.append)
True`,
    run: (m, self) => (m.idOf(self.self) * 3 + m.idOf(self.func)) % 9007199254740881,
  },
  '__call__(self, /, *args, **kwargs)': {
    doc: `Call self as a function.

>>> len.__call__('abc')
3`,
    python: `
def __call__(self, /, *args, **kwargs):
    return self(*args, **kwargs)
`,
  },
});

defineType(
  METHOD,
  isMethod,
  () => ({
    ...boundRows(),
    '__func__: Any': { doc: `The function of the method.

>>> class C:
...     def f(self): return 5
>>> C().f.__func__(1)
5`, run: (_m, self) => self.func },
    '__get__(self, instance, owner=None, /)': {
      doc: `Return the method: it stays bound.

>>> str.upper.__get__('a')()
'A'`,
      run: (_m, self) => self,
    },
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).

>>> len, str.upper
(<built-in function len>, <method 'upper' of 'str' objects>)`,
      run(m, self) {
        const text = repr(m, self.self);
        if (text === BAIL) return BAIL;
        return concat(concat(concat('<bound method ', methodName(self.func)), ' of '), concat(text as Str, '>'));
      },
      python: `
def __repr__(self, /):
    name = getattr(self.__func__, '__qualname__', None) or getattr(self.__func__, '__name__', '?')
    return f'<bound method {name} of {self.__self__!r}>'
`,
    },
  }),
  () => ({
    '__new__(cls, function, instance, /)': {
      doc: `A method: function bound to instance.

>>> import types
>>> types.MethodType(len, [1])()
1`,
      run(m, _cls, func, self) {
        const callable = typeOf(func as PyValue).find('__call__') !== null;
        if (!callable) return m.raise('TypeError', 'first argument must be callable');
        if (self === null) return m.raise('TypeError', 'instance must not be None');
        return new PyBound(self as PyValue, func as PyValue);
      },
    },
  }),
);

// ---- builtins

type AnyBuiltin = PyBuiltin | PyBound;

function builtinOf(v: AnyBuiltin): PyBuiltin {
  return v instanceof PyBound ? (v.func as PyBuiltin) : v;
}

/** The owner's name and the function's. */
function qualified(v: AnyBuiltin): string {
  const f = builtinOf(v);
  if (v instanceof PyBound && f.kind === 'classmethod' && v.self instanceof PyClass)
    return `${v.self.qualname}.${f.name}`;
  return f.owner === null ? f.name : `${f.owner.qualname}.${f.name}`;
}

/** The parameters of a builtin as its signature shows them: `($self, object, /)`. */
function textSignature(f: PyBuiltin): PyValue {
  if (f.kind === 'attribute') return null;
  const parts: string[] = [];
  let slash = false;
  const { params } = f.sig;
  if (f.kind === 'function') parts.push('$module');
  params.forEach((p, i) => {
    if (p.kind !== 'posonly' && slash) {
      parts.push('/');
      slash = false;
    }
    if (p.kind === 'kwonly' && !params.slice(0, i).some((q) => q.kind === 'kwonly' || q.kind === 'varargs'))
      parts.push('*');
    const star = p.kind === 'varargs' ? '*' : p.kind === 'varkw' ? '**' : '';
    const dollar = i === 0 && f.sig.self ? '$' : '';
    parts.push(
      `${star}${dollar}${p.name}${p.text === null ? '' : `=${p.text === '...' ? '<unrepresentable>' : p.text}`}`,
    );
    if (p.kind === 'posonly') slash = true;
  });
  if (slash) parts.push('/');
  return `(${parts.join(', ')})`;
}

function isBuiltin(v: PyValue): v is AnyBuiltin {
  return v instanceof PyBuiltin || (v instanceof PyBound && v.func instanceof PyBuiltin);
}

const builtinRows = (): Record<string, Row<AnyBuiltin>> => ({
  '__name__: str': { doc: `The name.

>>> len.__name__, str.upper.__name__
('len', 'upper')`, run: (_m, self) => builtinOf(self).name },
  '__qualname__: str': { doc: `The name with that of its class.

>>> str.upper.__qualname__
'str.upper'`, run: (_m, self) => qualified(self) },
  '__doc__: str | None': { doc: `What it does.

>>> def f():
...     'What f does.'
>>> f.__doc__
'What f does.'`, run: (_m, self) => mkstr(builtinOf(self).row.doc) },
  '__text_signature__: str | None': {
    doc: `The parameters as text.

>>> len.__text_signature__
'($module, obj, /)'`,
    run: (_m, self) => textSignature(builtinOf(self)),
  },
  '__call__(self, /, *args, **kwargs)': {
    doc: `Call self as a function.

>>> len.__call__('abc')
3`,
    python: `
def __call__(self, /, *args, **kwargs):
    return self(*args, **kwargs)
`,
  },
});
const ownedRows = (): Record<string, Row<AnyBuiltin>> => ({
  ...builtinRows(),
  '__objclass__: type': { doc: `The class that has it.

>>> str.upper.__objclass__
<class 'str'>`, run: (_m, self) => builtinOf(self).owner },
});

/** Of descriptors, whose name and class are members. */
const descriptorRows = (): Record<string, Row<AnyBuiltin>> => ({
  ...ownedRows(),
  '__name__: str': { ...ownedRows()['__name__: str']!, ...READONLY },
  '__objclass__: type': { ...ownedRows()['__objclass__: type']!, ...READONLY },
});

/** `<slot wrapper '__add__' of 'list' objects>` and the like. */
function descriptorRepr(word: string): Row<AnyBuiltin> {
  return {
    doc: 'Return repr(self).',
    run(_m, self) {
      const f = builtinOf(self);
      return mkstr(`<${word} '${f.name}' of '${f.owner!.name}' objects>`);
    },
  };
}

/** `type object at 0x…` or `list object at 0x…`. */
function holder(m: Machine, v: PyValue): string {
  return `${typeName(v)} object at ${address(m, v)}`;
}

defineType(BUILTIN_FUNCTION, isBuiltin, () => ({
  ...builtinRows(),
  '__module__: str | None': { doc: `The module.

>>> len.__module__
'builtins'`, run: (_m, self) => builtinOf(self).module },
  '__self__: Any': {
    doc: `The object it is bound to, or its module.

>>> 'a'.upper.__self__
'a'`,
    run(m, self) {
      if (self instanceof PyBound) return self.self;
      if (self.owner !== null || self.module === null) return self.owner;
      return m.modules.getStr(self.module) ?? (self.module === 'builtins' ? BAIL : null);
    },
    python: `
def __self__(self, /):
    import builtins
    return builtins
`,
  },
  '__eq__(self, value, /)': {
    doc: `Return self==value.

>>> 'a'.upper == 'a'.upper
True`,
    run(_m, self, other) {
      if (!isBuiltin(other as PyValue)) return NOT_IMPLEMENTED;
      if (self instanceof PyBound && other instanceof PyBound)
        return self.func === other.func && self.self === other.self;
      return self === other;
    },
  },
  '__hash__(self, /) -> int': {
    doc: `Return hash(self).

>>> x = []
>>> hash(x.append) == hash(x.append)
True`,
    run: (m, self) =>
      self instanceof PyBound ? (m.idOf(self.self) * 3 + m.idOf(self.func)) % 9007199254740881 : m.idOf(self),
  },
  '__repr__(self, /) -> str': {
    doc: `Return repr(self).

>>> len, str.upper
(<built-in function len>, <method 'upper' of 'str' objects>)`,
    run(m, self) {
      const f = builtinOf(self);
      const to = self instanceof PyBound ? self.self : f.owner;
      return mkstr(to === null ? `<built-in function ${f.name}>` : `<built-in method ${f.name} of ${holder(m, to)}>`);
    },
  },
}));

defineType(METHOD_WRAPPER, isBuiltin, () => ({
  ...(ownedRows() as Record<string, Row<PyValue>>),
  ...(boundRows() as unknown as Record<string, Row<PyValue>>),
  '__doc__: str | None': {
    doc: `What it does.

>>> (3).__add__.__doc__.splitlines()[0]
'Return self+value.'`,
    run: (_m, self) => mkstr(builtinOf(self as PyBound).row.doc),
  },
  '__self__: Any': {
    doc: `The object it is bound to.

>>> (5).__add__.__self__
5`,
    run: (_m, self) => (self as PyBound).self,
    ...READONLY,
  },
  '__repr__(self, /) -> str': {
    doc: `Return repr(self).

>>> len, str.upper
(<built-in function len>, <method 'upper' of 'str' objects>)`,
    run: (m, self) =>
      mkstr(`<method-wrapper '${builtinOf(self as PyBound).name}' of ${holder(m, (self as PyBound).self)}>`),
  },
}));

/** `__get__` of the descriptors of built-in types. */
function descriptorOf(m: Machine, self: AnyBuiltin, instance: Arg, owner: Arg): Out {
  const f = builtinOf(self);
  if (f.kind === 'classmethod') {
    const cls = owner ?? (instance === null ? null : typeOf(instance as PyValue).shown);
    if (cls === null) return m.raise('TypeError', '__get__(None, None) is invalid');
    return checkReceiver(m, f, cls) ? new PyBound(cls, f) : undefined;
  }
  if (instance === null || instance === undefined) {
    if (owner === null || owner === undefined) return m.raise('TypeError', '__get__(None, None) is invalid');
    return f;
  }
  if (!checkFor(m, f, instance)) return undefined;
  const v = descriptorGet(m, f, instance, typeOf(instance), f.name);
  return v === ABSENT ? noAttribute(m, instance, f.name) : (v as Out);
}

/** Of methods: binding one runs no Python. */
const DESCRIPTOR_GET: Row<AnyBuiltin> = {
  doc: 'Return an attribute of instance, which is of type owner.',
  run: (m, self, instance, owner) => descriptorOf(m, self, instance, owner) as Finished,
};
intrinsic('descriptor_call', 1, (_m, d, o) => {
  const call = descriptorCall(_m, d, o, typeOf(o))!;
  return new PyTuple(TUPLE, [call.func, new PyTuple(TUPLE, call.args)]);
});

defineType(METHOD_DESCRIPTOR, isBuiltin, () => ({
  ...descriptorRows(),
  '__get__(self, instance, owner=None, /)': DESCRIPTOR_GET,
  '__repr__(self, /) -> str': descriptorRepr('method'),
}));
defineType(CLASSMETHOD_DESCRIPTOR, isBuiltin, () => ({
  ...descriptorRows(),
  '__get__(self, instance, owner=None, /)': DESCRIPTOR_GET,
  '__repr__(self, /) -> str': descriptorRepr('method'),
}));
defineType(WRAPPER_DESCRIPTOR, isBuiltin, () => ({
  ...descriptorRows(),
  '__get__(self, instance, owner=None, /)': DESCRIPTOR_GET,
  '__repr__(self, /) -> str': descriptorRepr('slot wrapper'),
}));

const { '__call__(self, /, *args, **kwargs)': _call, '__text_signature__: str | None': _sig, ...UNCALLED } = descriptorRows();
void [_call, _sig];

defineType(GETSET_DESCRIPTOR, isBuiltin, () => ({
  ...UNCALLED,
  '__get__(self, instance, owner=None, /)': {
    doc: DESCRIPTOR_GET.doc,
    run: descriptorOf,
    python: `
def __get__(self, instance, owner=None, /):
    function, args = $descriptor_call(self, instance)
    return function(*args)
`,
  },
  '__set__(self, instance, value, /)': {
    doc: `Set an attribute of instance to value.

>>> str.upper.__get__('a')()
'A'`,
    run: (m, self, instance, value) =>
      checkFor(m, builtinOf(self), instance!) ? setNative(m, builtinOf(self), instance!, value!) : undefined,
  },
  '__delete__(self, instance, /)': {
    doc: `Delete an attribute of instance.

>>> class C:
...     __slots__ = ('x',)
>>> c = C()
>>> c.x = 5
>>> C.x.__delete__(c)
>>> hasattr(c, 'x')
False`,
    run: (m, self, instance) =>
      checkFor(m, builtinOf(self), instance!) ? deleteNative(m, builtinOf(self), instance!) : undefined,
  },
  '__repr__(self, /) -> str': descriptorRepr('attribute'),
}));

function checkFor(m: Machine, f: PyBuiltin, o: PyValue): boolean {
  if (f.accepts === null || f.accepts(o)) return true;
  m.raise(
    'TypeError',
    `descriptor '${f.name}' for '${f.owner!.name}' objects doesn't apply to a '${typeName(o)}' object`,
  );
  return false;
}

// ---- slots

function isMember(v: PyValue): v is PyMember {
  return v instanceof PyMember;
}

function checkOwner(m: Machine, d: PyMember, o: PyValue): boolean {
  if (typeOf(o).isSubclass(d.owner)) return true;
  m.raise(
    'TypeError',
    `descriptor '${d.name}' for '${d.owner.name}' objects doesn't apply to a '${typeName(o)}' object`,
  );
  return false;
}

defineType(MEMBER_DESCRIPTOR, isMember, () => ({
  '__name__: str': { doc: `The name.

>>> len.__name__, str.upper.__name__
('len', 'upper')`, run: (_m, self) => mkstr(self.name) },
  '__qualname__: str': {
    doc: `The name with that of its class.

>>> str.upper.__qualname__
'str.upper'`,
    run: (_m, self) => mkstr(`${self.owner.qualname}.${self.name}`),
  },
  '__objclass__: type': { doc: `The class that has it.

>>> str.upper.__objclass__
<class 'str'>`, run: (_m, self) => self.owner },
  '__doc__: str | None': { doc: `None.

>>> def f():
...     'What f does.'
>>> f.__doc__
'What f does.'`, run: () => null },
  '__get__(self, instance, owner=None, /)': {
    doc: `Return an attribute of instance, which is of type owner.

>>> str.upper.__get__('a')()
'A'`,
    run(m, self, instance, owner) {
      if (instance === null || instance === undefined) {
        if (owner === null || owner === undefined) return m.raise('TypeError', '__get__(None, None) is invalid');
        return self;
      }
      if (!checkOwner(m, self, instance)) return undefined;
      return slotsOf(instance)?.vals[self.at] ?? noAttribute(m, instance, self.name);
    },
  },
  '__set__(self, instance, value, /)': {
    doc: `Set an attribute of instance to value.

>>> class C:
...     __slots__ = ('x',)
>>> c = C()
>>> C.x.__set__(c, 5)
>>> c.x
5`,
    run: (m, self, instance, value) =>
      checkOwner(m, self, instance as PyValue)
        ? setNative(m, self, instance as PyValue, value as PyValue)
        : undefined,
  },
  '__delete__(self, instance, /)': {
    doc: `Delete an attribute of instance.

>>> class C:
...     __slots__ = ('x',)
>>> c = C()
>>> c.x = 5
>>> C.x.__delete__(c)
>>> hasattr(c, 'x')
False`,
    run: (m, self, instance) =>
      checkOwner(m, self, instance as PyValue) ? deleteNative(m, self, instance as PyValue) : undefined,
  },
  '__repr__(self, /) -> str': {
    doc: `Return repr(self).

>>> len, str.upper
(<built-in function len>, <method 'upper' of 'str' objects>)`,
    run: (_m, self) => mkstr(`<member '${self.name}' of '${self.owner.name}' objects>`),
  },
}));

// ---- cells

defineType(CELL, (v): v is PyCell => v instanceof PyCell, () => ({
  'cell_contents: Any': {
    doc: 'The value of the variable.',
    run: (m, self) => self.v ?? m.raise('ValueError', 'Cell is empty'),
    set(_m, self, v) {
      self.v = v;
      return null;
    },
    del(_m, self) {
      self.v = undefined;
      return null;
    },
  },
  '__repr__(self, /) -> str': {
    doc: `Return repr(self).

>>> len, str.upper
(<built-in function len>, <method 'upper' of 'str' objects>)`,
    run: (m, self) =>
      mkstr(
        self.v === undefined
          ? `<cell at ${address(m, self)}: empty>`
          : `<cell at ${address(m, self)}: ${fullName(typeOf(self.v))} object at ${address(m, self.v)}>`,
      ),
  },
  ...Object.fromEntries(
    Object.entries({ lt: '<', le: '<=', eq: '==', ne: '!=', gt: '>', ge: '>=' }).map(([name, op]) => [
      `__${name}__(self, value, /)`,
      {
        doc: `Return self${op}value: the contents are compared, and an empty cell is the least.`,
        python: `
def __${name}__(self, value, /):
    pair = $cell_pair(self, value)
    return NotImplemented if pair is None else pair[0] ${op} pair[1]
`,
      } satisfies Row<PyCell>,
    ]),
  ),
}), () => ({
  '__new__(cls, contents=..., /)': {
    doc: `A new cell.

>>> import types
>>> types.CellType(5).cell_contents
5`,
    run: (_m, _cls, contents) => new PyCell(contents),
  },
}));
defineConstant(CELL, '__hash__', null);
intrinsic('cell_pair', 1, (_m, a, b) => {
  if (!(a instanceof PyCell && b instanceof PyCell)) return null;
  const empty = a.v === undefined || b.v === undefined;
  return new PyTuple(TUPLE, empty ? [a.v !== undefined, b.v !== undefined] : [a.v!, b.v!]);
});
