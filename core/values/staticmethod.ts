/**
 * staticmethod and classmethod. What they give when read through a class or object is in attributes.ts. Both copy the names
 * and documentation of their function into their own attributes, as functools.update_wrapper does.
 */
import { CLASSMETHOD, PyClass, STATICMETHOD } from './classes.ts';
import { ABSENT, attributeIfAny, noAttribute, wrappedAttr } from './attributes.ts';
import { ensureSlots, putOwn } from './slots.ts';
import { DICT_ROW } from './exceptions.ts';
import { makeGeneric } from './genericalias.ts';
import type { Machine } from './machine.ts';
import { BAIL, PyBound, PyClassMethod, PyStatic } from './objects.ts';
import type { Out, PyValue, Str } from './objects.ts';
import { repr } from './repr.ts';
import { defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { concat } from './text.ts';
import { typeOf } from './typeof.ts';

type Wrapper = PyStatic | PyClassMethod;

function isStatic(v: PyValue): v is PyStatic {
  return v instanceof PyStatic;
}
function isClassMethod(v: PyValue): v is PyClassMethod {
  return v instanceof PyClassMethod;
}

const COPIED = ['__module__', '__name__', '__qualname__', '__doc__'] as const;

function wrap(m: Machine, self: Wrapper, func: PyValue): null | undefined {
  self.func = func;
  for (const name of COPIED) {
    const v = attributeIfAny(m, func, name);
    if (v === undefined) return undefined;
    if (v === ABSENT || v === BAIL) continue;
    putOwn(ensureSlots(self)!, name, v as PyValue);
  }
  return null;
}

/** An attribute of the function. */
function forwarded(name: string): Row<PyValue> {
  return {
    doc: 'The attribute of the function.',
    run(m, self) {
      const v = wrappedAttr(m, (self as Wrapper).func, name);
      return v === ABSENT ? noAttribute(m, self, name) : (v as Out);
    },
    python: `
def ${name}(self, /):
    return self.__wrapped__.${name}
`,
  };
}

function rows(word: string): Record<string, Row<PyValue>> {
  return {
    '__init__(self, function, /)': {
      doc: `Initialize self.

>>> staticmethod(len).__func__
<built-in function len>`,
      run: (m, self, func) => wrap(m, self as Wrapper, func as PyValue),
    },
    '__func__: Any': { doc: `The function.

>>> staticmethod(len).__func__, classmethod(len).__func__
(<built-in function len>, <built-in function len>)`, run: (_m, self) => (self as Wrapper).func },
    '__wrapped__: Any': { doc: `The function.

>>> staticmethod(len).__wrapped__
<built-in function len>`, run: (_m, self) => (self as Wrapper).func },
    '__dict__: dict[str, Any]': DICT_ROW,
    '__annotations__: dict[str, Any]': forwarded('__annotations__'),
    '__annotate__: Any': forwarded('__annotate__'),
    '__isabstractmethod__: bool': {
      doc: `Whether the function is abstract.

>>> def f(x: int): pass
>>> staticmethod(f).__annotations__
{'x': <class 'int'>}`,
      run(m, self) {
        const v = wrappedAttr(m, (self as Wrapper).func, '__isabstractmethod__');
        if (v === true || v === false || v === undefined) return v;
        return v === ABSENT ? false : BAIL;
      },
      python: `
def __isabstractmethod__(self):
    return bool(getattr(self.__func__, '__isabstractmethod__', False))
`,
    },
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).

>>> staticmethod(len), classmethod(len)
(<staticmethod(<built-in function len>)>, <classmethod(<built-in function len>)>)`,
      run(m, self) {
        const text = repr(m, (self as Wrapper).func);
        return text === BAIL ? BAIL : concat(concat(`<${word}(`, text as Str), ')>');
      },
      python: `
def __repr__(self, /):
    return f'<${word}({self.__func__!r})>'
`,
    },
  };
}

defineType(
  STATICMETHOD,
  isStatic,
  () => ({
    ...(rows('staticmethod') as Record<string, Row<PyStatic>>),
    '__get__(self, instance, owner=None, /)': {
      doc: `Return the function.

>>> staticmethod(len).__get__(1)('abc')
3`,
      run: (m, self, instance, owner) =>
        instance === null && owner === null ? m.raise('TypeError', '__get__(None, None) is invalid') : self.func,
    },
    '__call__(self, /, *args, **kwargs)': {
      doc: `Call the function.

>>> staticmethod(len).__get__(1)('abc')
3`,
      python: `
def __call__(self, /, *args, **kwargs):
    return self.__func__(*args, **kwargs)
`,
    },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: `Convert a function to be a static method.

>>> class C:
...     @staticmethod
...     def f(x):
...         return x
>>> C.f(1)
1`,
      run: (_m, cls) => new PyStatic(cls, null),
    },
  }),
);

defineType(
  CLASSMETHOD,
  isClassMethod,
  () => ({
    ...(rows('classmethod') as Record<string, Row<PyClassMethod>>),
    '__get__(self, instance, owner=None, /)': {
      doc: `Return the function bound to the class.

>>> staticmethod(len).__get__(1)('abc')
3`,
      run(m, self, instance, owner) {
        if (owner === null && instance === null) return m.raise('TypeError', '__get__(None, None) is invalid');
        const cls = owner instanceof PyClass ? owner : typeOf(instance as PyValue).shown;
        return new PyBound(cls, self.func);
      },
    },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: `Convert a function to be a class method.

>>> class C:
...     @classmethod
...     def f(cls):
...         return cls.__name__
>>> C().f()
'C'`,
      run: (_m, cls) => new PyClassMethod(cls, null),
    },
  }),
);
makeGeneric(STATICMETHOD, CLASSMETHOD);
