/** `functools`: tools for functions and callable objects. */
import { lruClass } from './cached.ts';
import { builtinFunction } from '../values/mod.ts';
import type { PyBuiltin } from '../values/mod.ts';
import { COMPARING } from './comparing.ts';
import { DISPATCHING } from './dispatching.ts';
import type { ModuleSource } from './modules.ts';
import { namedRecord } from './namedrecord.ts';
import { PLACEHOLDER, fill, partialClass } from './partial.ts';
import { looksLike } from './wrapping.ts';

const reduce = (): PyBuiltin =>
  builtinFunction('functools', 'reduce(function, iterable, /, initial=...)', {
    text: '(function, iterable, /, initial=<unrepresentable>)',
    doc: `Apply a function of two arguments cumulatively to the items of an iterable, from left to right.

>>> from functools import reduce
>>> reduce(lambda x, y: x + y, [1, 2, 3]), reduce(lambda x, y: x * y, [2, 3], 10)
(6, 60)`,
    style: 'clinic',
    python: `
def reduce(function, iterable, /, *given, **named):
    it = None
    try:
        it = iter(iterable)
    except TypeError:
        pass
    if it is None:
        raise TypeError('reduce() arg 2 must support iteration')
    for value in given or named.values():
        break
    else:
        for value in $started(it):
            break
        else:
            raise TypeError('reduce() of empty iterable with no initial value')
    for element in $started(it):
        value = function(value, element)
    return value
`,
  });

const compareToKey = (): PyBuiltin =>
  builtinFunction('functools', 'cmp_to_key(mycmp)', {
    doc: `Convert a cmp= function into a key= function.

>>> from functools import cmp_to_key
>>> sorted([3, 1, 2], key=cmp_to_key(lambda x, y: y - x))
[3, 2, 1]`,
    style: 'clinic',
    python: `
def cmp_to_key(mycmp):
    import functools
    return functools._KeyWrapper(mycmp)
`,
  });

export const FUNCTOOLS: ModuleSource = {
  name: 'functools',
  doc: 'Tools for working with functions and callable objects.',
  contents() {
    const members = [
      ['_lru_cache_wrapper', lruClass()],
      ['partial', partialClass()],
      ['Placeholder', PLACEHOLDER],
      ['_PlaceholderType', PLACEHOLDER.own],
    ] as const;
    return {
      functions: [fill(), looksLike(), reduce(), compareToKey()],
      shortcuts: new Map([...DISPATCHING, ...COMPARING]),
      members: () => members,
    };
  },
  python: `
from types import GenericAlias, MappingProxyType, MethodType, UnionType as _UnionType

__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering', 'cache', 'cmp_to_key',
           'lru_cache', 'reduce', 'partial', 'partialmethod', 'singledispatch', 'singledispatchmethod',
           'cached_property', 'Placeholder']

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__')
WRAPPER_UPDATES = ('__dict__',)
_assigned, _updated = WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Update a wrapper function to look like the wrapped function."""
    if assigned is _assigned and updated is _updated and _looks_like(wrapper, wrapped):
        return wrapper
    for attr in assigned:
        try:
            value = getattr(wrapped, attr)
        except AttributeError:
            pass
        else:
            setattr(wrapper, attr, value)
    for attr in updated:
        getattr(wrapper, attr).update(getattr(wrapped, attr, {}))
    # Last, for __dict__ may hold the __wrapped__ of the wrapped function.
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Decorator factory to apply update_wrapper() to a wrapper function."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# ---- total_ordering

def _gt_from_lt(self, other):
    'Return a > b.  Computed by @total_ordering from (not a < b) and (a != b).'
    op_result = type(self).__lt__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result and self != other

def _le_from_lt(self, other):
    'Return a <= b.  Computed by @total_ordering from (a < b) or (a == b).'
    op_result = type(self).__lt__(self, other)
    if op_result is NotImplemented:
        return op_result
    return op_result or self == other

def _ge_from_lt(self, other):
    'Return a >= b.  Computed by @total_ordering from (not a < b).'
    op_result = type(self).__lt__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result

def _ge_from_le(self, other):
    'Return a >= b.  Computed by @total_ordering from (not a <= b) or (a == b).'
    op_result = type(self).__le__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result or self == other

def _lt_from_le(self, other):
    'Return a < b.  Computed by @total_ordering from (a <= b) and (a != b).'
    op_result = type(self).__le__(self, other)
    if op_result is NotImplemented:
        return op_result
    return op_result and self != other

def _gt_from_le(self, other):
    'Return a > b.  Computed by @total_ordering from (not a <= b).'
    op_result = type(self).__le__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result

def _lt_from_gt(self, other):
    'Return a < b.  Computed by @total_ordering from (not a > b) and (a != b).'
    op_result = type(self).__gt__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result and self != other

def _ge_from_gt(self, other):
    'Return a >= b.  Computed by @total_ordering from (a > b) or (a == b).'
    op_result = type(self).__gt__(self, other)
    if op_result is NotImplemented:
        return op_result
    return op_result or self == other

def _le_from_gt(self, other):
    'Return a <= b.  Computed by @total_ordering from (not a > b).'
    op_result = type(self).__gt__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result

def _le_from_ge(self, other):
    'Return a <= b.  Computed by @total_ordering from (not a >= b) or (a == b).'
    op_result = type(self).__ge__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result or self == other

def _gt_from_ge(self, other):
    'Return a > b.  Computed by @total_ordering from (a >= b) and (a != b).'
    op_result = type(self).__ge__(self, other)
    if op_result is NotImplemented:
        return op_result
    return op_result and self != other

def _lt_from_ge(self, other):
    'Return a < b.  Computed by @total_ordering from (not a >= b).'
    op_result = type(self).__ge__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result

_convert = {
    '__lt__': [('__gt__', _gt_from_lt), ('__le__', _le_from_lt), ('__ge__', _ge_from_lt)],
    '__le__': [('__ge__', _ge_from_le), ('__lt__', _lt_from_le), ('__gt__', _gt_from_le)],
    '__gt__': [('__lt__', _lt_from_gt), ('__ge__', _ge_from_gt), ('__le__', _le_from_gt)],
    '__ge__': [('__le__', _le_from_ge), ('__gt__', _gt_from_ge), ('__lt__', _lt_from_ge)],
}


def total_ordering(cls):
    """Class decorator that fills in missing ordering methods."""
    roots = {op for op in _convert if getattr(cls, op, None) is not getattr(object, op, None)}
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = max(roots)
    for opname, opfunc in _convert[root]:
        if opname not in roots:
            opfunc.__name__ = opname
            setattr(cls, opname, opfunc)
    return cls


_MISSING = object()


class _KeyWrapper:
    __slots__ = ('obj', '_cmp')
    __hash__ = None

    def __new__(cls, cmp=_MISSING, obj=_MISSING):
        if cmp is _MISSING:
            raise TypeError("cannot create 'functools.KeyWrapper' instances")
        self = object.__new__(cls)
        self._cmp = cmp
        if obj is not _MISSING:
            self.obj = obj
        return self

    def __init_subclass__(cls):
        raise TypeError("type 'functools.KeyWrapper' is not an acceptable base type")

    def __call__(self, obj=_MISSING, *more, **named):
        if obj is _MISSING or more or named:
            count = len(more) + len(named) + (obj is not _MISSING)
            if count > 1:
                what = 'keyword argument' if obj is _MISSING else 'argument'
                raise TypeError(f'K() takes at most 1 {what} ({count} given)')
            raise TypeError("K() missing required argument 'obj' (pos 1)")
        return _KeyWrapper(self._cmp, obj)

    def __getattr__(self, name):
        if name == 'obj':
            return None
        raise AttributeError(f"'functools.KeyWrapper' object has no attribute {name!r}", name=name, obj=self)

    def __lt__(self, other):
        return _compared(self, other) < 0

    def __gt__(self, other):
        return _compared(self, other) > 0

    def __eq__(self, other):
        return _compared(self, other) == 0

    def __ne__(self, other):
        return _compared(self, other) != 0

    def __le__(self, other):
        return _compared(self, other) <= 0

    def __ge__(self, other):
        return _compared(self, other) >= 0

    def __reduce__(self):
        raise TypeError("cannot pickle 'functools.KeyWrapper' object")


_KeyWrapper.__name__, _KeyWrapper.__qualname__ = 'functools.KeyWrapper', 'KeyWrapper'
del _KeyWrapper.__slots__
_object_of = _KeyWrapper.obj.__get__


def _compared(self, other):
    """What the cmp of a key says of its object and that of another one."""
    if not isinstance(other, _KeyWrapper):
        raise TypeError('other argument must be K instance')
    known = True
    try:
        a, b = _object_of(self), _object_of(other)
    except AttributeError:
        known = False
    if not known:
        raise AttributeError('object')
    return self._cmp(a, b)


# ---- partialmethod

def _partial_new(cls, func, /, *args, **keywords):
    if not callable(func) and not hasattr(func, '__get__'):
        raise TypeError(f'the first argument {func!r} must be a callable or a descriptor')
    if args and args[-1] is Placeholder:
        raise TypeError('trailing Placeholders are not allowed')
    for value in keywords.values():
        if value is Placeholder:
            raise TypeError('Placeholder cannot be passed as a keyword argument')
    if isinstance(func, partialmethod):
        given = iter(args)
        args = (*(next(given, Placeholder) if x is Placeholder else x for x in func.args), *given)
        keywords = {**func.keywords, **keywords}
        func = func.func
    self = object.__new__(cls)
    self.func = func
    self.args = args
    self.keywords = keywords
    return self


class partialmethod:
    """Method descriptor with partial application of the given arguments and keywords."""

    __new__ = _partial_new

    def __repr__(self):
        cls = type(self)
        args = [repr(self.func), *map(repr, self.args), *(f'{k}={v!r}' for k, v in self.keywords.items())]
        return f'{cls.__module__}.{cls.__qualname__}({", ".join(args)})'

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            bound = tuple(self.args)
            least = sum(x is Placeholder for x in bound)
            if len(args) < least:
                raise TypeError(f"missing positional arguments in 'partialmethod' call; expected at least {least}, got {len(args)}")
            keywords = {**self.keywords, **keywords}
            return self.func(cls_or_self, *_fill(bound, args), **keywords)
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, '__get__', None)
        result = None
        if get is not None and not isinstance(self.func, partial):
            new_func = get(obj, cls)
            if new_func is not self.func:
                # Assume __get__ returning something new indicates the creation of an appropriate callable.
                result = partial(new_func, *self.args, **self.keywords)
                try:
                    result.__self__ = new_func.__self__
                except AttributeError:
                    pass
        if result is None:
            result = self._make_unbound_method().__get__(obj, cls)
        return result

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    __class_getitem__ = classmethod(GenericAlias)


# ---- lru_cache
${namedRecord('CacheInfo', 'hits', 'misses', 'maxsize', 'currsize')}
_CacheInfo = CacheInfo
del CacheInfo

_kwd_mark = object()


def _make_key(args, kwds, typed):
    """The key of a call, for caches that programs write."""
    key = args
    if kwds:
        key += (_kwd_mark,)
        for item in kwds.items():
            key += item
    if typed:
        key += tuple(type(v) for v in args)
        if kwds:
            key += tuple(type(v) for v in kwds.values())
    elif len(key) == 1 and type(key[0]) in (int, str):
        return key[0]
    return key


def lru_cache(maxsize=128, typed=False):
    """Least-recently-used cache decorator."""
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        # The user_function was passed in directly via the maxsize argument
        return _cached(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorating_function(user_function):
        return _cached(user_function, maxsize, typed)

    return decorating_function


def _cached(user_function, maxsize, typed):
    wrapper = _lru_cache_wrapper(user_function, maxsize, bool(typed), _CacheInfo)
    wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
    return update_wrapper(wrapper, user_function)


def cache(user_function, /):
    'Simple lightweight unbounded cache.  Sometimes called "memoize".'
    return lru_cache(maxsize=None)(user_function)


# ---- singledispatch

def _merged(lines):
    """The C3 merge of lines of classes: the first head that stands behind no other comes next."""
    out = []
    lines = [line for line in lines if line]
    while lines:
        for line in lines:
            head = line[0]
            if not any(head in other[1:] for other in lines):
                break
        else:
            raise RuntimeError('Inconsistent hierarchy')
        out.append(head)
        lines = [rest for rest in [line[1:] if line[0] is head else line for line in lines] if rest]
    return out


def _virtual_mro(cls, abstract):
    """The classes of cls in order, abstract ones where it is the first that is a subclass of them."""
    bases = cls.__bases__
    boundary = 0
    for i, base in enumerate(bases):
        if hasattr(base, '__abstractmethods__'):
            boundary = i + 1
    # Those that a class adds stand between its bases that are abstract, with all before them, and the others.
    own = [abc for abc in abstract if issubclass(cls, abc) and not any(issubclass(base, abc) for base in bases)]
    rest = [abc for abc in abstract if abc not in own]
    groups = [list(bases[:boundary]), own, list(bases[boundary:])]
    return _merged([[cls], *[_virtual_mro(base, rest) for group in groups for base in group], *groups])


def _abstract_of(cls, registered):
    """The registered classes that cls is a virtual subclass of, in an order that its classes may stand in."""
    real = set(cls.__mro__)
    virtual = [c for c in registered if c not in real and issubclass(cls, c)]
    virtual = [c for c in virtual if not any(c is not other and c in other.__mro__ for other in virtual)]
    out = []
    for c in virtual:
        found = [[k for k in sub.__mro__ if k in virtual] for sub in c.__subclasses__() if sub not in real and issubclass(cls, sub)]
        for line in sorted(found, key=len, reverse=True) or [[c]]:
            out.extend([k for k in line if k not in out])
    return out


def _find_impl(cls, registry):
    real = cls.__mro__
    abstract = _abstract_of(cls, registry)
    order = _virtual_mro(cls, abstract) if abstract else real
    for i, match in enumerate(order):
        if match in registry:
            for other in order[i + 1:i + 2]:
                if other in registry and other not in real and match not in real and not issubclass(match, other):
                    raise RuntimeError(f'Ambiguous dispatch: {match} or {other}')
            return registry[match]
    return None


def singledispatch(func):
    """Single-dispatch generic function decorator."""
    registry = {}
    dispatch_cache = {}
    # Registering with an abstract class changes what a class is: its token is kept once such a class is known.
    token = None

    def dispatch(cls):
        "Runs the dispatch algorithm to return the best available implementation for the given *cls*."
        nonlocal token
        if not isinstance(cls, type):
            from weakref import ref
            ref(cls)
        if token is not None:
            from abc import get_cache_token
            current = get_cache_token()
            if current != token:
                dispatch_cache.clear()
                token = current
        try:
            return dispatch_cache[cls]
        except KeyError:
            impl = dispatch_cache[cls] = _find_impl(cls, registry)
            return impl

    def _union_members(cls):
        args = getattr(cls, '__args__', None)
        if type(cls).__name__ in ('Union', 'UnionType') and args and all(isinstance(arg, type) for arg in args):
            return args
        return None

    def register(cls, func=None):
        "Registers a new implementation for the given *cls* on a *generic_func*."
        members = _union_members(cls)
        if isinstance(cls, type) or members:
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(f'Invalid first argument to \`register()\`. {cls!r} is not a class or union type.')
            if getattr(cls, '__annotate__', None) is None:
                raise TypeError(
                    f'Invalid first argument to \`register()\`: {cls!r}. '
                    f'Use either \`@register(some_class)\` or plain \`@register\` on an annotated function.'
                )
            func = cls
            from annotationlib import Format, ForwardRef
            from typing import get_type_hints
            argname, cls = next(iter(get_type_hints(func, format=Format.FORWARDREF).items()))
            members = _union_members(cls)
            if not (isinstance(cls, type) or members):
                if isinstance(cls, _UnionType):
                    raise TypeError(f'Invalid annotation for {argname!r}. {cls!r} not all arguments are classes.')
                if isinstance(cls, ForwardRef):
                    raise TypeError(f'Invalid annotation for {argname!r}. {cls!r} is an unresolved forward reference.')
                raise TypeError(f'Invalid annotation for {argname!r}. {cls!r} is not a class.')
        nonlocal token
        for one in members or (cls,):
            registry[one] = func
            if token is None and hasattr(one, '__abstractmethods__'):
                from abc import get_cache_token
                token = get_cache_token()
        dispatch_cache.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{funcname} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **kw)

    funcname = getattr(func, '__name__', 'singledispatch function')
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = dispatch_cache.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    """Single-dispatch generic method descriptor."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def __repr__(self):
        func = self.func
        name = getattr(func, '__qualname__', None) or getattr(func, '__name__', '?')
        return f'<single dispatch method descriptor {name}>'

    def register(self, cls, method=None):
        """Registers a new implementation for the given *cls* on a *generic_method*."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        return _singledispatchmethod_get(self, obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)


class _singledispatchmethod_get:
    def __init__(self, unbound, obj, cls):
        self._unbound = unbound
        self._dispatch = unbound.dispatcher.dispatch
        self._obj = obj
        self._cls = cls
        # What shows a function reads these of the instance.
        func = unbound.func
        for name in '__module__', '__doc__':
            try:
                setattr(self, name, getattr(func, name))
            except AttributeError:
                pass

    def __repr__(self):
        name = _name_of(self)
        if self._obj is not None:
            return f'<bound single dispatch method {name} of {self._obj!r}>'
        return f'<single dispatch method {name}>'

    def __call__(self, /, *args, **kwargs):
        if not args:
            funcname = getattr(self._unbound.func, '__name__', 'singledispatchmethod method')
            raise TypeError(f'{funcname} requires at least 1 positional argument')
        return self._dispatch(args[0].__class__).__get__(self._obj, self._cls)(*args, **kwargs)

    def __getattr__(self, name):
        # As attributes of the class they would be the class's own.
        if name not in {'__name__', '__qualname__', '__isabstractmethod__', '__annotations__', '__type_params__'}:
            raise AttributeError
        return getattr(self._unbound.func, name)

    @property
    def __wrapped__(self):
        return self._unbound.func

    @property
    def register(self):
        return self._unbound.register


def _name_of(method):
    try:
        return method.__qualname__
    except AttributeError:
        return getattr(method, '__name__', '?')


# ---- cached_property

class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                'Cannot assign the same cached_property to two different names '
                f'({self.attrname!r} and {name!r}).'
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        try:
            cache = instance.__dict__
        except AttributeError:
            # A class with __slots__ without __dict__.
            msg = (
                f"No '__dict__' attribute on {type(instance).__name__!r} "
                f'instance to cache {self.attrname!r} property.'
            )
            raise TypeError(msg) from None
        val = cache.get(self.attrname, _kwd_mark)
        if val is _kwd_mark:
            val = self.func(instance)
            try:
                cache[self.attrname] = val
            except TypeError:
                msg = (
                    f"The '__dict__' attribute on {type(instance).__name__!r} instance "
                    f'does not support item assignment for caching {self.attrname!r} property.'
                )
                raise TypeError(msg) from None
        return val

    __class_getitem__ = classmethod(GenericAlias)
`,
};
