/**
 * Functions and methods as Python sees them. Frames, code objects, closures and global dicts are absent (security rule E07):
 * a function shows its name, documentation, defaults and annotations.
 */
import { FUNCTION, METHOD, PyClass, TUPLE } from './classes.ts';
import { BAIL, NOT_IMPLEMENTED, PyBound, PyFunc, PyHost, PyStr, PySub, PyTuple } from './objects.ts';
import type { Arg, Finished, Out, PyValue, Str } from './objects.ts';
import { ABSENT, noAttribute, wrappedAttr } from './attributes.ts';
import { PyDict } from './dict.ts';
import { DICT_ROW } from './exceptions.ts';
import { lasting } from './heap.ts';
import { intrinsic } from './intrinsics.ts';
import type { Machine } from './machine.ts';
import { address } from './object.ts';
import { repr } from './repr.ts';
import { PyBuiltin, READONLY, defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { concat, mkstr } from './text.ts';
import { argumentName, isCallable, typeName } from './typeof.ts';

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

function noTypeParams(m: Machine): undefined {
  return m.raise('TypeError', '__type_params__ must be set to a tuple');
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
    return m.raise('TypeError', `__annotate__ returned non-dict of type '${typeName(dict)}'`);
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
        if (v !== null && !isCallable(v))
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
        if (!(v instanceof PyTuple)) return noTypeParams(m);
        f.typeParams = v;
        return null;
      },
      noTypeParams,
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
        m.raise('TypeError', `function() argument 'code' must be code, not ${argumentName(args[0] as PyValue)}`),
    },
  }),
);

// ---- bound methods of Python

function isMethod(v: PyValue): v is PyBound {
  return v instanceof PyBound && !(v.func instanceof PyBuiltin);
}

/** The name of what a method calls, for its repr. */
/** Undefined for what tells its name itself. */
function methodName(v: PyValue): Str | undefined {
  if (v instanceof PyFunc) return v.qualname;
  if (v instanceof PyHost) return v.name;
  if (v instanceof PyClass) return mkstr(v.qualname);
  if (v instanceof PyBuiltin) return v.name;
  return undefined;
}

export const boundRows = (): Record<string, Row<PyBound>> => ({
  '__doc__: str | None': {
    doc: `The docstring of the function.

>>> class A:
...     def f(self): 'what f does'
>>> A().f.__doc__
'what f does'`,
    run(m, self) {
      const v = wrappedAttr(m, self.func, '__doc__');
      return v === ABSENT ? noAttribute(m, self.func, '__doc__') : (v as Out);
    },
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
5`, run: (_m, self) => self.func, ...READONLY },
    '__self__: Any': { ...boundRows()['__self__: Any']!, ...READONLY },
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
        const name = methodName(self.func);
        if (text === BAIL || name === undefined) return BAIL;
        return concat(concat(concat('<bound method ', name), ' of '), concat(text as Str, '>'));
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
        if (!isCallable(func as PyValue)) return m.raise('TypeError', 'first argument must be callable');
        if (self === null) return m.raise('TypeError', 'instance must not be None');
        return new PyBound(self as PyValue, func as PyValue);
      },
    },
  }),
);
