/** `abc`: abstract base classes, as CPython's Lib/_py_abc.py describes them. */
import {
  ABSENT,
  BAIL,
  Bail,
  FROZENSET,
  OBJECT,
  PyClass,
  PyDict,
  PyFunc,
  PyInst,
  PyMember,
  PyNative,
  PySuper,
  PyTuple,
  builtinClass,
  builtinFunction,
  collect,
  defineType,
  frozensetOf,
  lookupAttr,
  truth,
  typeOf,
} from '../values/mod.ts';
import type { Machine, PyBuiltin, PyValue } from '../values/mod.ts';
import { lazily } from './lazily.ts';
import type { ModuleSource } from './modules.ts';

/** What `match` takes instances of a class for, from `__abc_tpflags__` (Py_TPFLAGS_SEQUENCE, Py_TPFLAGS_MAPPING). */
const markPattern = (): PyBuiltin => builtinFunction('abc', '_mark_pattern(cls, flags, /)', {
  doc: 'Mark a class as one of sequences or mappings.',
  run(_m, cls, flags) {
    if (cls instanceof PyClass && !cls.builtin) cls.pattern = flags === 32 ? 'sequence' : flags === 64 ? 'mapping' : null;
    return null;
  },
});
const takePattern = (): PyBuiltin => builtinFunction('abc', '_take_pattern(cls, abstract, /)', {
  doc: 'Give a class the mark of an abstract class that it was registered with.',
  run(_m, cls, abstract) {
    if (!(cls instanceof PyClass) || cls.builtin || !(abstract instanceof PyClass)) return null;
    const pattern = abstract.mro.find((c) => c.pattern !== null)?.pattern;
    if (pattern !== undefined) cls.pattern = pattern;
    return null;
  },
});

const abstractNames = (): PyBuiltin => builtinFunction('abc', '_abstract_names(cls, namespace, bases, /)', {
  doc: 'The names that make a new class abstract: its own, and those of its bases that it does not give.',
  run(m, cls, namespace, bases) {
    if (!(cls instanceof PyClass) || cls.cls.attributeHooks() !== 0) return BAIL;
    if (!(namespace instanceof PyDict) || !(bases instanceof PyTuple)) return BAIL;
    const out: PyValue[] = [];
    m.work(namespace.live);
    for (let i = namespace.nextEntry(0); i >= 0; i = namespace.nextEntry(i + 1)) {
      const flag = isAbstract(m, namespace.valueAt(i));
      if (flag instanceof Bail) return BAIL;
      if (flag) out.push(namespace.keys[i]!);
    }
    for (const base of bases.items) {
      const names = base instanceof PyClass && base.abstract ? base.own().get('__abstractmethods__')?.v : null;
      if (names === null) continue;
      const items = names === undefined ? BAIL : collect(m, names);
      if (items instanceof Bail) return BAIL;
      for (const name of items) {
        const cell = typeof name === 'string' ? cls.find(name) : undefined;
        if (cell === undefined) return BAIL;
        const flag = cell !== null && isAbstract(m, cell.v as PyValue);
        if (flag instanceof Bail) return BAIL;
        if (flag) out.push(name);
      }
    }
    return frozensetOf(FROZENSET, out);
  },
  python: `
def _abstract_names(cls, namespace, bases, /):
    names = {name for name, value in namespace.items() if getattr(value, '__isabstractmethod__', False)}
    for base in bases:
        for name in getattr(base, '__abstractmethods__', set()):
            value = getattr(cls, name, None)
            if getattr(value, '__isabstractmethod__', False):
                names.add(name)
    return frozenset(names)
`,
});

/** Whether a value says that it is abstract. */
function isAbstract(m: Machine, v: PyValue): boolean | Bail {
  if (v instanceof PyFunc && v.inst === null) return false;
  const flag = lookupAttr(m, v, '__isabstractmethod__');
  if (flag === ABSENT) return false;
  return flag === undefined || flag instanceof Bail ? BAIL : truth(m, flag as PyValue);
}

/** What an object of the class `_abc_data` has in a slot. */
function slot(impl: PyInst, name: string): PyValue | undefined {
  const member = impl.cls.lookup(name);
  return member instanceof PyMember && member.owner === impl.cls ? impl.vals[member.at] : undefined;
}

/** What an abstract class remembers of a class: whether it is below; undefined if that has to be found out. */
function remembered(m: Machine, cls: PyValue, subclass: PyValue): boolean | undefined {
  const impl = cls instanceof PyClass ? cls.lookup('_abc_impl') : undefined;
  if (!(impl instanceof PyInst) || !(subclass instanceof PyClass)) return undefined;
  const yes = slot(impl, 'yes');
  const is = yes instanceof PyDict ? yes.has(m, subclass) : undefined;
  if (is !== false) return is === true ? true : undefined;
  const no = slot(impl, 'no');
  return no instanceof PyDict && slot(impl, 'version') === impl.cls.lookup('counter') && no.has(m, subclass) === true ? false : undefined;
}

/** What an object says that its class is; undefined if only Python can ask it. */
function classOf(m: Machine, v: PyValue): PyClass | undefined {
  const own = typeOf(v);
  const answers = v instanceof PyNative || v instanceof PySuper || own.attributeHooks() !== 0;
  if (!answers && own.find('__class__') === OBJECT.find('__class__')) return own.shown;
  const cls = lookupAttr(m, v, '__class__');
  return cls instanceof PyClass ? cls : undefined;
}

/** The checks of abstract classes: 5 to 10 times as fast where the answer is known from before. */
const checkingClass: () => PyClass = lazily(() => {
  const cls = builtinClass('abc._Checking');
  defineType(
    cls,
    (v): v is PyValue => v !== undefined,
    () => ({
      '__instancecheck__(cls, instance, /) -> bool': {
        doc: `Override for isinstance(instance, cls).

>>> from collections.abc import Sized
>>> isinstance([], Sized)
True`,
        run(m, self, instance) {
          const subclass = classOf(m, instance!);
          if (subclass === undefined) return BAIL;
          const is = remembered(m, self, subclass);
          return is === true || (is === false && typeOf(instance!).shown === subclass) ? is : BAIL;
        },
        python: `
def __instancecheck__(cls, instance, /):
    return cls._abc_impl.instancecheck(cls, instance)
`,
      },
      '__subclasscheck__(cls, subclass, /) -> bool': {
        doc: `Override for issubclass(subclass, cls).

>>> from collections.abc import Sized
>>> issubclass(list, Sized)
True`,
        run: (m, self, subclass) => remembered(m, self, subclass!) ?? BAIL,
        python: `
def __subclasscheck__(cls, subclass, /):
    return cls._abc_impl.subclasscheck(cls, subclass)
`,
      },
    }),
  );
  return cls;
});

export const ABC: ModuleSource = {
  name: 'abc',
  doc: 'Abstract Base Classes (ABCs) according to PEP 3119.',
  contents() {
    const members = [['_Checking', checkingClass()]] as const;
    return { functions: [abstractNames(), markPattern(), takePattern()], members: () => members };
  },
  python: `
__all__ = ['ABC', 'ABCMeta', 'abstractclassmethod', 'abstractmethod', 'abstractproperty', 'abstractstaticmethod',
           'get_cache_token', 'update_abstractmethods']


def abstractmethod(funcobj):
    """A decorator indicating abstract methods."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """A decorator indicating abstract classmethods. Deprecated."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """A decorator indicating abstract staticmethods. Deprecated."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """A decorator indicating abstract properties. Deprecated."""

    __isabstractmethod__ = True


_new = object.__new__


class _abc_data:
    """What an abstract base class knows of other classes."""

    __slots__ = ('registry', 'children', 'yes', 'no', 'version')
    __module__ = '_abc'

    # Counts the registrations: an older negative answer may be wrong by now.
    counter = 0

    def instancecheck(impl, cls, instance):
        subclass = instance.__class__
        if subclass in impl.yes:
            return True
        subtype = type(instance)
        if subtype is subclass:
            if impl.version == _abc_data.counter and subclass in impl.no:
                return False
            return _is_below(subclass, cls)
        return any(_is_below(c, cls) for c in (subclass, subtype))

    def subclasscheck(impl, cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError('issubclass() arg 1 must be a class')
        if subclass in impl.yes:
            return True
        if impl.version < _abc_data.counter:
            impl.no = {}
            impl.version = _abc_data.counter
        elif subclass in impl.no:
            return False
        ok = cls.__subclasshook__(subclass)
        if ok is not NotImplemented:
            assert isinstance(ok, bool)
            (impl.yes if ok else impl.no)[subclass] = None
            return ok
        if cls in getattr(subclass, '__mro__', ()):
            impl.yes[subclass] = None
            return True
        for known in [*impl.registry, *impl.children]:
            if _below(subclass, known):
                impl.yes[subclass] = None
                return True
        impl.no[subclass] = None
        return False


def _below(subclass, cls):
    # A protocol that refuses to be asked by programs is none the less a class among the others.
    return (ABCMeta.__subclasscheck__ if type(cls).__dict__.get('_abc_lenient') else type(cls).__subclasscheck__)(cls, subclass)


def _is_below(subclass, cls):
    if type(cls).__dict__.get('_abc_lenient'):
        return ABCMeta.__subclasscheck__(cls, subclass)
    return cls.__subclasscheck__(subclass)


class ABCMeta(type):
    """Metaclass for defining Abstract Base Classes (ABCs)."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        if '__module__' not in namespace:
            cls.__module__ = 'abc'
        if '__abc_tpflags__' in namespace:
            _mark_pattern(cls, namespace['__abc_tpflags__'])
            del cls.__abc_tpflags__
        cls.__abstractmethods__ = _abstract_names(cls, namespace, bases)
        cls._abc_impl = impl = _new(_abc_data)
        impl.registry = {}
        impl.children = []
        impl.yes = {}
        impl.no = {}
        impl.version = _abc_data.counter
        for base in cls.__bases__:
            if isinstance(base, ABCMeta):
                base._abc_impl.children.append(cls)
        return cls

    def register(cls, subclass):
        """Register a virtual subclass of an ABC.

        Returns the subclass, to allow usage as a class decorator.
        """
        if not isinstance(subclass, type):
            raise TypeError('Can only register classes')
        if _below(subclass, cls):
            return subclass
        if _below(cls, subclass):
            raise RuntimeError('Refusing to create an inheritance cycle')
        cls._abc_impl.registry[subclass] = None
        _take_pattern(subclass, cls)
        _abc_data.counter += 1
        return subclass

    __instancecheck__ = _Checking.__instancecheck__
    __subclasscheck__ = _Checking.__subclasscheck__


def get_cache_token():
    """Returns the current ABC cache token: it changes with every register()."""
    return _abc_data.counter


def update_abstractmethods(cls):
    """Recalculate the set of abstract methods of an abstract class."""
    if not hasattr(cls, '__abstractmethods__'):
        return cls
    names = set()
    for base in cls.__bases__:
        for name in getattr(base, '__abstractmethods__', ()):
            value = getattr(cls, name, None)
            if getattr(value, '__isabstractmethod__', False):
                names.add(name)
    for name, value in cls.__dict__.items():
        if getattr(value, '__isabstractmethod__', False):
            names.add(name)
    cls.__abstractmethods__ = frozenset(names)
    return cls


class ABC(metaclass=ABCMeta):
    """Helper class that provides a standard way to create an ABC using inheritance."""

    __slots__ = ()
`,
};
