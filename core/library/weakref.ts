/**
 * `weakref`. There are no reference counts here, and nothing tells when an object is no longer in use: references are strong,
 * their callbacks are not called, and \`finalize\` runs its function when called or when the program ends.
 */
import { builtinFunction, hasWeakref, mkstr, typeName, typeOf } from '../values/mod.ts';
import type { PyBuiltin } from '../values/mod.ts';
import type { ModuleSource } from './modules.ts';

const check = (): PyBuiltin =>
  builtinFunction('weakref', '_check(v, /)', {
    doc: 'Raises a TypeError for what cannot be referred to weakly.',
    run: (m, v) =>
      hasWeakref(typeOf(v!))
        ? null
        : m.raise('TypeError', mkstr(`cannot create weak reference to '${typeName(v!)}' object`)),
  });

export const WEAKREF: ModuleSource = {
  name: 'weakref',
  doc: 'Weak reference support for Python. References are strong here.',
  contents: () => ({ functions: [check()] }),
  python: `
__all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'ReferenceType', 'ProxyType',
           'CallableProxyType', 'ProxyTypes', 'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize']

import itertools, operator
from collections.abc import MutableMapping, MutableSet


class ReferenceType:
    """A reference to an object."""

    __slots__ = ('_object', '__callback__', '_hash')

    def __new__(cls, /, *args, **kwargs):
        referent, callback = _arguments('__new__', *args)
        _check(referent)
        self = object.__new__(cls)
        self._object = referent
        self.__callback__ = callback
        self._hash = None
        return self

    def __init__(self, /, *args, **kwargs):
        if kwargs:
            raise TypeError('ref() takes no keyword arguments')
        _arguments('__init__', *args)

    def __call__(self):
        return self._object

    def __eq__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        return self._object is other._object or self._object == other._object

    def __ne__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        return not self == other

    def __hash__(self):
        if self._hash is None:
            self._hash = hash(self._object)
        return self._hash

    def __repr__(self):
        name = getattr(self._object, '__name__', None)
        suffix = f' ({name})' if isinstance(name, str) else ''
        return f"<weakref at {id(self):#x}; to '{_full_name(type(self._object))}' at {id(self._object):#x}{suffix}>"

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    __class_getitem__ = classmethod(type(list[int]))


def _arguments(name, /, *args):
    if not args:
        raise TypeError(f'{name} expected at least 1 argument, got 0')
    if len(args) > 2:
        raise TypeError(f'{name} expected at most 2 arguments, got {len(args)}')
    return args if len(args) == 2 else (args[0], None)


def _full_name(cls):
    return cls.__qualname__ if cls.__module__ in ('builtins', '__main__') else f'{cls.__module__}.{cls.__qualname__}'


ReferenceType.__module__ = 'weakref'
ref = ReferenceType


def _target(proxy):
    return object.__getattribute__(proxy, '_object')


class ProxyType:
    """A stand-in for an object."""

    __slots__ = ('_object', '_callback')

    def __init__(self, object, callback=None):
        _set(self, '_object', object)
        _set(self, '_callback', callback)

    def __getattribute__(self, name):
        return getattr(_target(self), name)

    def __setattr__(self, name, value):
        setattr(_target(self), name, value)

    def __delattr__(self, name):
        delattr(_target(self), name)

    def __repr__(self):
        return f"<weakproxy at {id(self):#x}; to '{_full_name(type(_target(self)))}' at {id(_target(self)):#x}>"

    def __str__(self):
        return str(_target(self))

    def __bool__(self):
        return bool(_target(self))

    def __eq__(self, other):
        return _target(self) == _bare(other)

    def __ne__(self, other):
        return _target(self) != _bare(other)

    def __lt__(self, other):
        return _target(self) < _bare(other)

    def __le__(self, other):
        return _target(self) <= _bare(other)

    def __gt__(self, other):
        return _target(self) > _bare(other)

    def __ge__(self, other):
        return _target(self) >= _bare(other)

    def __getitem__(self, key, /):
        return _target(self)[_bare(key)]

    def __setitem__(self, key, value, /):
        _target(self)[key] = value

    def __delitem__(self, key, /):
        del _target(self)[key]

    def __contains__(self, key, /):
        return key in _target(self)

    __hash__ = None


def _bare(v):
    return _target(v) if type(v) in ProxyTypes else v


_set = object.__setattr__

def _unary(function):
    def method(self):
        return function(_target(self))
    return method


def _next(target):
    if not hasattr(type(target), '__next__'):
        raise TypeError(f"Weakref proxy referenced a non-iterator '{type(target).__name__}' object")
    return next(target)


for _name, _function in dict(len=len, iter=iter, next=_next, reversed=operator.methodcaller('__reversed__'), int=int, float=float, bytes=bytes, abs=abs,
                             index=operator.index, neg=operator.neg, pos=operator.pos, invert=operator.invert).items():
    setattr(ProxyType, f'__{_name}__', _unary(_function))


def _binary(function):
    def method(self, other, /):
        return function(_target(self), _bare(other))
    return method


def _reflected(function):
    def method(self, other, /):
        return function(_bare(other), _target(self))
    return method


for _name in 'add', 'sub', 'mul', 'matmul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'rshift', 'and', 'xor', 'or':
    _function = getattr(operator, f'__{_name}__')
    setattr(ProxyType, f'__{_name}__', _binary(_function))
    setattr(ProxyType, f'__r{_name}__', _reflected(_function))
    setattr(ProxyType, f'__i{_name}__', _binary(getattr(operator, f'__i{_name}__')))
ProxyType.__divmod__, ProxyType.__rdivmod__ = _binary(divmod), _reflected(divmod)


class CallableProxyType(ProxyType):
    """A stand-in for a callable object."""

    __slots__ = ()

    def __call__(self, /, *args, **kwargs):
        return _target(self)(*args, **kwargs)


for _class in ReferenceType, ProxyType, CallableProxyType:
    _class.__name__ = f'weakref.{_class.__name__}'

ProxyTypes = (ProxyType, CallableProxyType)


def proxy(object, callback=None, /):
    """Create a proxy object that references 'object'."""
    _check(object)
    return (CallableProxyType if callable(object) else ProxyType)(object, callback)


def getweakrefcount(object, /):
    """Return the number of weak references to 'object': none are kept account of."""
    return 0


def getweakrefs(object, /):
    """Return a list of all weak reference objects pointing to 'object': none are kept account of."""
    return []


class WeakMethod(ref):
    """A reference to a bound method."""

    __slots__ = ('_function',)

    def __new__(cls, meth, callback=None):
        try:
            obj, func = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(f'argument should be a bound method, not {type(meth)}') from None
        self = ref.__new__(cls, obj, callback)
        self._function = func
        return self

    def __call__(self):
        return getattr(self._function, '__get__')(self._object)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        return self._object is other._object and self._function == other._function

    def __hash__(self):
        return hash((id(self._object), self._function))


class _Table(MutableMapping):
    """A dict in whose place nothing is ever dropped."""

    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, key):
        return self.data[key]

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        return key in self.data

    def __iter__(self):
        return iter(self.data)

    keys = __iter__

    def values(self):
        return iter(self.data.values())

    def items(self):
        return iter(self.data.items())

    def get(self, key, default=None):
        return self.data.get(key, default)

    def __repr__(self):
        return f'<{self.__class__.__name__} at {id(self):#x}>'

    def copy(self):
        return self.__class__(self)

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = self.__class__()
        for key, value in self.items():
            self._copy_entry(new, key, value, deepcopy, memo)
        return new

    def __or__(self, other):
        if not hasattr(other, 'keys'):
            return NotImplemented
        c = self.copy()
        c.update(other)
        return c

    def __ror__(self, other):
        if not hasattr(other, 'keys'):
            return NotImplemented
        c = self.__class__()
        c.update(other)
        c.update(self)
        return c

    def __ior__(self, other):
        self.update(other)
        return self


class WeakValueDictionary(_Table):
    """Mapping class that references values."""

    def __setitem__(self, key, value):
        _check(value)
        self.data[key] = value

    def _copy_entry(self, new, key, value, deepcopy, memo):
        new[deepcopy(key, memo)] = value

    def valuerefs(self):
        """Return a list of references to the values."""
        return [ref(value) for value in self.data.values()]

    def itervaluerefs(self):
        """Return an iterator that yields the references to the values."""
        return iter(self.valuerefs())


class WeakKeyDictionary(_Table):
    """Mapping class that references keys."""

    def __init__(self, dict=None):
        super().__init__(() if dict is None else dict)

    def __setitem__(self, key, value):
        _check(key)
        self.data[key] = value

    def __getitem__(self, key):
        _check(key)
        try:
            return self.data[key]
        except KeyError:
            raise KeyError(ref(key)) from None

    def __delitem__(self, key):
        _check(key)
        try:
            del self.data[key]
        except KeyError:
            raise KeyError(ref(key)) from None

    def __contains__(self, key):
        try:
            _check(key)
        except TypeError:
            return False
        return key in self.data

    def _copy_entry(self, new, key, value, deepcopy, memo):
        new[key] = deepcopy(value, memo)

    def keyrefs(self):
        """Return a list of references to the keys."""
        return [ref(key) for key in self.data]


class WeakSet(MutableSet):
    """A set of references."""

    def __init__(self, data=None):
        self.data = {}
        if data is not None:
            self.update(data)

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        try:
            _check(item)
        except TypeError:
            return False
        return item in self.data

    def __repr__(self):
        return repr({ref(item) for item in self.data})

    def add(self, item):
        _check(item)
        self.data[item] = None

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def pop(self):
        if not self.data:
            raise KeyError('pop from empty WeakSet')
        return self.data.popitem()[0]

    def remove(self, item):
        _check(item)
        del self.data[item]

    def discard(self, item):
        _check(item)
        self.data.pop(item, None)

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        new = self.copy()
        new.difference_update(other)
        return new

    __sub__ = difference

    def difference_update(self, other):
        if self is other:
            self.data.clear()
        else:
            for item in list(other):
                self.data.pop(item, None)

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def intersection(self, other):
        return self.__class__(item for item in other if item in self)

    __and__ = intersection

    def intersection_update(self, other):
        keep = set(other)
        for item in list(self.data):
            if item not in keep:
                del self.data[item]

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def issubset(self, other):
        return set(self.data).issubset(other)

    __le__ = issubset

    def __lt__(self, other):
        return set(self.data) < set(other)

    def issuperset(self, other):
        return set(self.data).issuperset(other)

    __ge__ = issuperset

    def __gt__(self, other):
        return set(self.data) > set(other)

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return set(self.data) == set(other)

    def symmetric_difference(self, other):
        new = self.copy()
        new.symmetric_difference_update(other)
        return new

    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        if self is other:
            self.data.clear()
            return
        for item in list(other):
            if item in self.data:
                del self.data[item]
            else:
                self.add(item)

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    def union(self, other):
        return self.__class__(e for s in (self, other) for e in s)

    __or__ = union

    def isdisjoint(self, other):
        return len(self.intersection(other)) == 0

    __class_getitem__ = classmethod(type(list[int]))


class finalize:
    """A function to call when an object is no longer in use: here, when it is called, or when the program ends."""

    __slots__ = ('__weakref__', '_key')

    _registry = {}
    _index = itertools.count()
    _registered = False

    def __init__(self, obj, func, /, *args, **kwargs):
        _check(obj)
        if not finalize._registered:
            try:
                import atexit
            except ImportError:
                pass
            else:
                atexit.register(finalize._exit)
            finalize._registered = True
        self._key = next(finalize._index)
        self._registry[self._key] = [obj, func, args, kwargs or None, True]

    def __call__(self, _=None):
        """If alive then mark as dead and return func(*args, **kwargs); otherwise return None"""
        info = self._registry.pop(self._key, None)
        if info:
            return info[1](*info[2], **(info[3] or {}))

    def detach(self):
        """If alive then mark as dead and return (obj, func, args, kwargs); otherwise return None"""
        info = self._registry.pop(self._key, None)
        if info:
            return info[0], info[1], info[2], info[3] or {}

    def peek(self):
        """If alive then return (obj, func, args, kwargs); otherwise return None"""
        info = self._registry.get(self._key)
        if info:
            return info[0], info[1], info[2], info[3] or {}

    @property
    def alive(self):
        """Whether finalizer is alive"""
        return self._key in self._registry

    @property
    def atexit(self):
        """Whether finalizer should be called at exit"""
        info = self._registry.get(self._key)
        return bool(info) and info[4]

    @atexit.setter
    def atexit(self, value):
        info = self._registry.get(self._key)
        if info:
            info[4] = bool(value)

    def __repr__(self):
        info = self._registry.get(self._key)
        if info is None:
            return f'<{type(self).__name__} object at {id(self):#x}; dead>'
        return f'<{type(self).__name__} object at {id(self):#x}; for {type(info[0]).__qualname__!r} at {id(info[0]):#x}>'

    @classmethod
    def _exit(cls):
        while cls._registry:
            key = max(cls._registry)
            _, func, args, kwargs, atexit = cls._registry.pop(key)
            if atexit:
                func(*args, **(kwargs or {}))
`,
};
