/** super: attribute look-ups that start behind a class in the mro (attributes.ts has the look-up itself). */
import { PyClass, SUPER } from './classes.ts';
import type { Machine } from './machine.ts';
import { ABSENT, lookupAttr } from './attributes.ts';
import { intrinsic } from './intrinsics.ts';
import { BAIL, Bail, PySuper } from './objects.ts';
import type { Arg, Finished, Out, PyValue } from './objects.ts';
import { READ_PYTHON, readAttribute } from './object.ts';
import { READONLY, defineType, defineWhole } from './rows.ts';
import { mkstr } from './text.ts';
import { typeName, typeOf } from './typeof.ts';

function isSuper(v: PyValue): v is PySuper {
  return v instanceof PySuper;
}

/** The class whose mro is searched for `obj`; null if obj's type has nothing to do with `cls`. */
function objectType(cls: PyClass, obj: PyValue): PyClass | null {
  if (obj instanceof PyClass && obj.isSubclass(cls)) return obj;
  const own = typeOf(obj).shown;
  return own.isSubclass(cls) ? own : null;
}

/** Fills a super object in: super(), super(cls), super(cls, obj). `what`: how its complaint says that cls is none. */
function bind(m: Machine, self: PySuper, first: Arg, second: Arg, what: 'type' | 'a type'): Out {
  let cls = first;
  let obj = second;
  if (cls === undefined) {
    const found = m.superArgs();
    if (typeof found === 'string') return m.raise('RuntimeError', found);
    cls = found.cls;
    obj = found.obj;
  }
  if (!(cls instanceof PyClass))
    return m.raise('TypeError', `super() argument 1 must be ${what}, not ${typeName(cls)}`);
  if (obj === null) obj = undefined;
  self.thisClass = cls;
  self.obj = obj;
  self.objType = obj === undefined ? null : objectType(cls, obj);
  if (obj === undefined || self.objType !== null) return null;
  const shown = lookupAttr(m, obj, '__class__');
  return shown instanceof Bail || shown === undefined
    ? shown
    : adopt(m, self, shown === ABSENT ? null : (shown as PyValue));
}

/** What stands for another object, such as a proxy, says so by its `__class__`. */
function adopt(m: Machine, self: PySuper, shown: PyValue): Finished {
  const { obj } = self;
  const cls = self.thisClass!;
  if (shown instanceof PyClass && shown !== typeOf(obj!).shown && shown.isSubclass(cls)) {
    self.objType = shown;
    return null;
  }
  const what = obj instanceof PyClass ? `type ${obj.name}` : `instance of ${typeName(obj!)}`;
  return m.raise(
    'TypeError',
    mkstr(`super(type, obj): obj (${what}) is not an instance or subtype of type (${cls.name}).`),
  );
}

intrinsic('super_object', 1, (_m, self) => (self as PySuper).obj!);
intrinsic('super_adopt', 1, (m, self, shown) => adopt(m, self as PySuper, shown!));

defineType(
  SUPER,
  isSuper,
  () => ({
    '__init__(self, type=..., object=..., /)': {
      style: 'type',
      called: 'super()',
      doc: `Bind the super object to a class and an object.

>>> class C(int):
...     def f(self): return super().__add__(1)
>>> C(5).f()
6`,
      run: (m, self, type, object) => bind(m, self, type, object, 'type'),
      python: `
def __init__(self, type=$missing(), object=$missing(), /):
    $super_adopt(self, getattr($super_object(self), '__class__', None))
`,
    },
    '__thisclass__: type': {
      doc: `The class behind which look-ups start.

>>> super(bool, True).__thisclass__
<class 'bool'>`,
      run: (_m, self) => self.thisClass,
      ...READONLY,
    },
    '__self__: Any': {
      doc: `The object or class, or None.

>>> super(bool, True).__self__
True`,
      run: (_m, self) => self.obj ?? null,
      ...READONLY,
    },
    '__self_class__: type | None': {
      doc: `The class of the object.

>>> super(bool, True).__self_class__
<class 'bool'>`,
      run: (_m, self) => self.objType,
      ...READONLY,
    },
    '__get__(self, instance, owner=None, /)': {
      doc: `Return the super object bound to an instance.

>>> super(bool).__get__(True).__thisclass__
<class 'bool'>`,
      run(m, self, instance, owner) {
        if (instance === null && owner === null) return m.raise('TypeError', '__get__(None, None) is invalid');
        if (instance === null || self.obj !== undefined) return self;
        if (self.cls !== SUPER) return BAIL;
        const bound = new PySuper(SUPER, null, undefined, null);
        const done = bind(m, bound, self.thisClass, instance, 'type');
        return done instanceof Bail || done === undefined ? done : bound;
      },
      python: `
def __get__(self, instance, owner=None, /):
    return type(self)(self.__thisclass__, instance)
`,
    },
    '__getattribute__(self, name, /)': {
      doc: `Return getattr(self, name).

>>> super(bool, True).__repr__()
'1'`,
      run: (m, self, name) => readAttribute(m, self, name),
      python: READ_PYTHON,
    },
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).

>>> super(bool, True)
<super: <class 'bool'>, <bool object>>`,
      run(_m, self) {
        const cls = self.thisClass === null ? 'NULL' : self.thisClass.name;
        const of = self.objType === null ? 'NULL' : `<${self.objType.name} object>`;
        return mkstr(`<super: <class '${cls}'>, ${of}>`);
      },
    },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: `Look-ups that start behind a class in the method resolution order.

>>> class A:
...     def f(self):
...         return 'A'
>>> class B(A):
...     def f(self):
...         return 'B' + super().f()
>>> B().f()
'BA'`,
      run: (_m, cls) => new PySuper(cls, null, undefined, null),
    },
  }),
);

defineWhole(SUPER, (m, cls, args, names) => {
  if (names !== null && names.length > 0) return m.raise('TypeError', 'super() takes no keyword arguments');
  if (args.length > 2) return m.raise('TypeError', `super() expected at most 2 arguments, got ${args.length}`);
  const made = new PySuper(cls, null, undefined, null);
  const done = bind(m, made, args[0], args[1], cls === SUPER ? 'a type' : 'type');
  return done instanceof Bail || done === undefined ? done : made;
});
