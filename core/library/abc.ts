/** `abc`: abstract base classes, as CPython's Lib/_py_abc.py describes them. */
import type { ModuleSource } from './modules.ts';

export const ABC: ModuleSource = {
  name: 'abc',
  doc: 'Abstract Base Classes (ABCs) according to PEP 3119.',
  python: `
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


class _abc_data:
    """What an abstract base class knows of other classes."""

    __slots__ = ('registry', 'children', 'yes', 'no', 'version')
    __module__ = '_abc'

    # Counts the registrations: an older negative answer may be wrong by now.
    counter = 0

    def __init__(self):
        self.registry = {}
        self.children = []
        self.yes = {}
        self.no = {}
        self.version = _abc_data.counter


def _abstract_names(cls, namespace, bases):
    names = {name for name, value in namespace.items() if getattr(value, '__isabstractmethod__', False)}
    for base in bases:
        for name in getattr(base, '__abstractmethods__', set()):
            value = getattr(cls, name, None)
            if getattr(value, '__isabstractmethod__', False):
                names.add(name)
    return frozenset(names)


class ABCMeta(type):
    """Metaclass for defining Abstract Base Classes (ABCs)."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls.__abstractmethods__ = _abstract_names(cls, namespace, bases)
        cls._abc_impl = _abc_data()
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
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError('Refusing to create an inheritance cycle')
        cls._abc_impl.registry[subclass] = None
        _abc_data.counter += 1
        return subclass

    def __instancecheck__(cls, instance):
        """Override for isinstance(instance, cls)."""
        impl = cls._abc_impl
        subclass = instance.__class__
        if subclass in impl.yes:
            return True
        subtype = type(instance)
        if subtype is subclass:
            if impl.version == _abc_data.counter and subclass in impl.no:
                return False
            return cls.__subclasscheck__(subclass)
        return any(cls.__subclasscheck__(c) for c in (subclass, subtype))

    def __subclasscheck__(cls, subclass):
        """Override for issubclass(subclass, cls)."""
        if not isinstance(subclass, type):
            raise TypeError('issubclass() arg 1 must be a class')
        impl = cls._abc_impl
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
            if issubclass(subclass, known):
                impl.yes[subclass] = None
                return True
        impl.no[subclass] = None
        return False


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
