/** property: computed attributes. The access itself is in attributes.ts. https://docs.python.org/3/library/functions.html#property */
import { PROPERTY } from './classes.ts';
import { ABSENT, descriptorGet, lookupAttr, setMember, wrappedAttr } from './attributes.ts';
import { attributeError, shownProperty } from './attributeerror.ts';
import { ensureSlots, putOwn } from './slots.ts';
import { BAIL, PyFunc, PyMember, PyProperty } from './objects.ts';
import type { PyTuple } from './objects.ts';
import type { Out, PyValue } from './objects.ts';
import type { Machine } from './machine.ts';
import { PyBuiltin, defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { mkstr, utf16 } from './text.ts';
import { typeOf } from './typeof.ts';

function isProperty(v: PyValue): v is PyProperty {
  return v instanceof PyProperty;
}

/** The docstring of a getter. */
function docOf(m: Machine, fget: PyValue): PyValue {
  if (fget === null) return null;
  if (fget instanceof PyFunc) return fget.doc;
  const doc = lookupAttr(m, fget, '__doc__');
  return doc === undefined || doc === ABSENT || doc === BAIL ? null : (doc as PyValue);
}

/** Fills a property in. Of a subclass the docstring is an attribute of the instance, if it has room for one. */
function fill(m: Machine, p: PyProperty, fget: PyValue, fset: PyValue, fdel: PyValue, given: PyValue): null | undefined {
  p.fget = fget;
  p.fset = fset;
  p.fdel = fdel;
  const doc = given ?? docOf(m, fget);
  p.getterDoc = given === null && doc !== null;
  p.doc = p.cls.builtin ? doc : null;
  if (p.cls.builtin) return null;
  const member = p.cls.lookup('__doc__');
  if (member instanceof PyMember) return setMember(m, member, p, doc);
  if (p.cls.hasDict) putOwn(ensureSlots(p)!, '__doc__', doc);
  else if (p.getterDoc) return attributeError(m, `'${p.cls.shown.qualname}' object attribute '__doc__' is read-only`, '__doc__', p);
  return null;
}

/** A copy with one function replaced, unless by None; of the same class when that is made natively. */
function changed(m: Machine, p: PyProperty, field: 'fget' | 'fset' | 'fdel', f: PyValue): Out {
  if (!(p.cls.lookup('__init__') instanceof PyBuiltin && p.cls.lookup('__new__') instanceof PyBuiltin)) return BAIL;
  const copy = new PyProperty(p.cls, null, null, null, null);
  copy.name = p.name;
  const part = (name: 'fget' | 'fset' | 'fdel'): PyValue => (name === field && f !== null ? f : p[name]);
  const doc = p.getterDoc && part('fget') !== null ? null : p.doc;
  const filled = fill(m, copy, part('fget'), part('fset'), part('fdel'), doc);
  return filled === undefined ? undefined : copy;
}

function changing(field: 'fget' | 'fset' | 'fdel', name: string, args: string): Row<PyProperty> {
  return {
    doc: `Descriptor to obtain a copy of the property with a different ${name}.

>>> property().getter(len).fget
<built-in function len>`,
    text: '(object, /)',
    run: (m, self, f) => changed(m, self, field, f as PyValue),
    python: `
def ${name}(self, f, /):
    if f is None:
        f = self.${field}
    return type(self)(${args})
`,
  };
}

function readonly(field: 'fget' | 'fset' | 'fdel'): Row<PyProperty> {
  const bad = (m: Machine): undefined => m.raise('AttributeError', 'readonly attribute');
  return {
    doc: `A function of the property.

>>> property(len).fget, property(len).fset
(<built-in function len>, None)`,
    run: (_m, self) => self[field],
    set: bad,
    del: bad,
  };
}

function missing(m: Machine, p: PyProperty, o: PyValue, what: string): undefined {
  return m.raise('AttributeError', mkstr(`${shownProperty(p)} of '${typeOf(o).shown.qualname}' object has no ${what}`));
}

defineType(
  PROPERTY,
  isProperty,
  () => ({
    '__init__(self, fget=None, fset=None, fdel=None, doc=None)': {
      doc: `Initialize self.

>>> property().fget`,
      style: 'clinic',
      run(m, self, fget, fset, fdel, doc) {
        return fill(m, self, fget as PyValue, fset as PyValue, fdel as PyValue, doc as PyValue);
      },
    },
    'fget: Any': readonly('fget'),
    'fset: Any': readonly('fset'),
    'fdel: Any': readonly('fdel'),
    '__doc__: str | None': {
      doc: `The docstring.

>>> property(len).fget
<built-in function len>`,
      run: (_m, self) => self.doc,
      set(_m, self, v) {
        self.doc = v;
        return null;
      },
      del(_m, self) {
        self.doc = null;
        return null;
      },
    },
    '__name__: str': {
      doc: `The name that the class gave it.

>>> class C:
...     @property
...     def x(self): pass
>>> C.x.__name__
'x'`,
      run(m, self) {
        if (self.name !== undefined) return self.name;
        if (self.fget instanceof PyFunc) return self.fget.name;
        const found = self.fget === null ? ABSENT : wrappedAttr(m, self.fget, '__name__');
        if (found !== ABSENT) return found as Out;
        return attributeError(m, "'property' object has no attribute '__name__'", '__name__', self);
      },
      set(_m, self, v) {
        self.name = v;
        return null;
      },
      del(_m, self) {
        self.name = undefined;
        return null;
      },
      python: `
def __name__(self):
    try:
        return self.fget.__name__
    except AttributeError:
        pass
    raise AttributeError("'property' object has no attribute '__name__'", name='__name__', obj=self)
`,
    },
    '__isabstractmethod__: bool': {
      doc: `Whether one of the functions is abstract.

>>> property().__isabstractmethod__
False`,
      run(m, self) {
        for (const f of [self.fget, self.fset, self.fdel]) {
          if (f === null) continue;
          const v = wrappedAttr(m, f, '__isabstractmethod__');
          if (v === true) return true;
          if (v !== ABSENT && v !== false) return v === undefined ? undefined : BAIL;
        }
        return false;
      },
      python: `
def __isabstractmethod__(self):
    for f in self.fget, self.fset, self.fdel:
        if f is not None and getattr(f, '__isabstractmethod__', False):
            return True
    return False
`,
    },
    '__set_name__(self, /, *args)': {
      doc: `Method to set name of a property.

>>> property().__set_name__(int, 'x')`,
      text: '',
      run(m, self, args) {
        const { items } = args as PyTuple;
        if (items.length !== 2) return m.raise('TypeError', `__set_name__() takes 2 positional arguments but ${items.length} were given`);
        self.name = items[1];
        return null;
      },
    },
    'getter(self, f, /)': changing('fget', 'getter', 'self.fget if f is None else f, self.fset, self.fdel, None'),
    'setter(self, f, /)': changing('fset', 'setter', 'self.fget, self.fset if f is None else f, self.fdel, None'),
    'deleter(self, f, /)': changing('fdel', 'deleter', 'self.fget, self.fset, self.fdel if f is None else f, None'),
    '__get__(self, instance, owner=None, /)': {
      doc: `Return an attribute of instance, which is of type owner.

>>> property().deleter(len).fdel
<built-in function len>`,
      run(m, self, instance) {
        if (instance === null || instance === undefined) return self;
        return descriptorGet(
          m,
          self,
          instance,
          typeOf(instance),
          typeof self.name === 'string' ? utf16(self.name) : '',
        ) as Out;
      },
      python: `
def __get__(self, instance, owner=None, /):
    return self.fget(instance)
`,
    },
    '__set__(self, instance, value, /)': {
      doc: `Set an attribute of instance to value.

>>> class C:
...     x = property(fset=lambda self, v: print('set', v))
>>> C().x = 1
set 1`,
      run: (m, self, instance) => (self.fset === null ? missing(m, self, instance as PyValue, 'setter') : BAIL),
      python: `
def __set__(self, instance, value, /):
    self.fset(instance, value)
`,
    },
    '__delete__(self, instance, /)': {
      doc: `Delete an attribute of instance.

>>> class C:
...     x = property(fdel=lambda self: print('deleted'))
>>> del C().x
deleted`,
      run: (m, self, instance) => (self.fdel === null ? missing(m, self, instance as PyValue, 'deleter') : BAIL),
      python: `
def __delete__(self, instance, /):
    self.fdel(instance)
`,
    },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: `Property attribute.

>>> class C:
...     @property
...     def x(self):
...         return 1
>>> C().x
1`,
      run: (_m, cls) => new PyProperty(cls, null, null, null, null),
    },
  }),
);
