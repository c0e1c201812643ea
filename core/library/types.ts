/** `types`: names for the classes of the interpreter, and tools for making classes. */
import { beginRepr, builtinClasses, builtinFunction, endRepr, isIterableCoroutine } from '../values/mod.ts';
import type { PyBuiltin, PyValue } from '../values/mod.ts';
import type { ModuleSource } from './modules.ts';
import { sealing } from './sealing.ts';

/** What the module calls a class, and the name that the class has itself. */
const CLASSES: readonly (readonly [name: string, own: string])[] = [
  ['FunctionType', 'function'],
  ['LambdaType', 'function'],
  ['CodeType', 'code'],
  ['MappingProxyType', 'mappingproxy'],
  ['GeneratorType', 'generator'],
  ['CoroutineType', 'coroutine'],
  ['AsyncGeneratorType', 'async_generator'],
  ['MethodType', 'method'],
  ['BuiltinFunctionType', 'builtin_function_or_method'],
  ['BuiltinMethodType', 'builtin_function_or_method'],
  ['WrapperDescriptorType', 'wrapper_descriptor'],
  ['MethodWrapperType', 'method-wrapper'],
  ['MethodDescriptorType', 'method_descriptor'],
  ['ClassMethodDescriptorType', 'classmethod_descriptor'],
  ['ModuleType', 'module'],
  ['TracebackType', 'traceback'],
  ['GetSetDescriptorType', 'getset_descriptor'],
  ['MemberDescriptorType', 'member_descriptor'],
  ['CellType', 'cell'],
  ['GenericAlias', 'types.GenericAlias'],
  ['UnionType', 'typing.Union'],
  ['EllipsisType', 'ellipsis'],
  ['NoneType', 'NoneType'],
  ['NotImplementedType', 'NotImplementedType'],
];

function classes(): [string, PyValue][] {
  const known = new Map(builtinClasses().map((cls) => [cls.name, cls]));
  return CLASSES.map(([name, own]) => {
    const cls = known.get(own);
    if (cls === undefined) throw new Error(`types.${name}: no class ${own}`);
    return [name, cls];
  });
}

/**
 * For functions in Python that show objects which may hold themselves: what is being shown is known to the run, which forgets it
 * when it is given up.
 */
function showing(): PyBuiltin[] {
  return [
    builtinFunction('types', '_begin_repr(v, by, /)', {
      doc: 'Whether the function is showing the object already; if not, it does now.',
      run: (m, v, by) => beginRepr(m, v as PyValue, by as PyValue),
    }),
    builtinFunction('types', '_end_repr(v, by, /)', {
      doc: 'The function has shown the object.',
      run(m, v, by) {
        endRepr(m, v as PyValue, by as PyValue);
        return null;
      },
    }),
  ];
}

/** For `coroutine`. */
function marking(): PyBuiltin[] {
  return [
    builtinFunction('types', '_mark(function, /)', {
      doc: 'Mark a generator function; whether what it makes can be awaited then.',
      python: `
def _mark(function, /):
    return $mark_coroutine(function)
`,
    }),
    builtinFunction('types', '_is_iterable_coroutine(object, /)', {
      doc: 'Whether it is a generator of a function that is marked.',
      run: (_m, v) => isIterableCoroutine(v as PyValue),
    }),
  ];
}

export const TYPES: ModuleSource = {
  name: 'types',
  doc: 'Define names for built-in types that aren\'t directly accessible as a builtin.',
  contents() {
    const members = classes();
    return { functions: [sealing('types'), ...marking(), ...showing()], members: () => members };
  },
  python: `
class SimpleNamespace:
    """A simple attribute-based namespace."""

    __slots__ = ('__dict__',)

    def __init__(self, /, *args, **kwargs):
        if len(args) > 1:
            raise TypeError(f'{type(self).__name__} expected at most 1 argument, got {len(args)}')
        if args:
            given = dict(args[0])
            for key in given:
                if not isinstance(key, str):
                    raise TypeError('keywords must be strings')
            self.__dict__.update(given)
        self.__dict__.update(kwargs)

    def __repr__(self):
        cls = type(self)
        name = 'namespace' if cls is SimpleNamespace else cls.__name__
        if _begin_repr(self, SimpleNamespace):
            return name + '(...)'
        try:
            return f"{name}({', '.join(f'{k}={v!r}' for k, v in self.__dict__.items())})"
        finally:
            _end_repr(self, SimpleNamespace)

    def __eq__(self, other):
        if issubclass(type(self), SimpleNamespace) and issubclass(type(other), SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented

    __hash__ = None
    __text_signature__ = '(mapping_or_iterable=(), /, **kwargs)'

    def __lt__(self, other):
        return self.__dict__ < other.__dict__ if issubclass(type(other), SimpleNamespace) else NotImplemented

    def __le__(self, other):
        return self.__dict__ <= other.__dict__ if issubclass(type(other), SimpleNamespace) else NotImplemented

    def __gt__(self, other):
        return self.__dict__ > other.__dict__ if issubclass(type(other), SimpleNamespace) else NotImplemented

    def __ge__(self, other):
        return self.__dict__ >= other.__dict__ if issubclass(type(other), SimpleNamespace) else NotImplemented

    def __reduce__(self):
        return type(self), (), self.__dict__

    def __replace__(self, /, **changes):
        result = type(self)()
        result.__dict__.update(self.__dict__)
        result.__dict__.update(changes)
        return result


del SimpleNamespace.__slots__
SimpleNamespace.__name__ = 'types.SimpleNamespace'
_seal(SimpleNamespace)
del _seal


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Create a class object dynamically using the appropriate metaclass."""
    resolved_bases = resolve_bases(bases)
    meta, ns, kwds = prepare_class(name, resolved_bases, kwds)
    if exec_body is not None:
        exec_body(ns)
    if resolved_bases is not bases:
        ns['__orig_bases__'] = bases
    if getattr(meta, '__new__', None) is type.__new__ and '__module__' not in ns:
        ns['__module__'] = __name__
    return meta(name, resolved_bases, ns, **kwds)


def resolve_bases(bases):
    """Resolve MRO entries dynamically as specified by PEP 560."""
    new_bases = list(bases)
    updated = False
    shift = 0
    for i, base in enumerate(bases):
        if isinstance(base, type):
            continue
        if not hasattr(base, '__mro_entries__'):
            continue
        new_base = base.__mro_entries__(bases)
        updated = True
        if not isinstance(new_base, tuple):
            raise TypeError('__mro_entries__ must return a tuple')
        new_bases[i + shift:i + shift + 1] = new_base
        shift += len(new_base) - 1
    if not updated:
        return bases
    return tuple(new_bases)


def prepare_class(name, bases=(), kwds=None):
    """Call the __prepare__ method of the appropriate metaclass."""
    if kwds is None:
        kwds = {}
    else:
        kwds = dict(kwds)
    if 'metaclass' in kwds:
        meta = kwds.pop('metaclass')
    else:
        if bases:
            meta = type(bases[0])
        else:
            meta = type
    if isinstance(meta, type):
        # When meta is a type, we first determine the most-derived metaclass instead of invoking the initial candidate directly
        meta = _calculate_meta(meta, bases)
    if hasattr(meta, '__prepare__'):
        ns = meta.__prepare__(name, bases, **kwds)
    else:
        ns = {}
    return meta, ns, kwds


def _calculate_meta(meta, bases):
    """Calculate the most derived metaclass."""
    winner = meta
    for base in bases:
        base_meta = type(base)
        if issubclass(winner, base_meta):
            continue
        if issubclass(base_meta, winner):
            winner = base_meta
            continue
        raise TypeError('metaclass conflict: '
                        'the metaclass of a derived class '
                        'must be a (non-strict) subclass '
                        'of the metaclasses of all its bases')
    return winner


def get_original_bases(cls, /):
    """Return the class's "original" bases prior to modification by \`__mro_entries__\`."""
    try:
        return cls.__dict__.get('__orig_bases__', cls.__bases__)
    except AttributeError:
        raise TypeError(f'Expected an instance of type, not {type(cls).__name__!r}') from None


class DynamicClassAttribute:
    """Route attribute access on a class to __getattr__."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or fget.__doc__
        self.overwrite_doc = doc is None
        self.__isabstractmethod__ = bool(getattr(fget, '__isabstractmethod__', False))

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.__isabstractmethod__:
                return self
            raise AttributeError()
        elif self.fget is None:
            raise AttributeError('unreadable attribute')
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def getter(self, fget):
        fdoc = fget.__doc__ if self.overwrite_doc else None
        result = type(self)(fget, self.fset, self.fdel, fdoc or self.__doc__)
        result.overwrite_doc = self.overwrite_doc
        return result

    def setter(self, fset):
        result = type(self)(self.fget, fset, self.fdel, self.__doc__)
        result.overwrite_doc = self.overwrite_doc
        return result

    def deleter(self, fdel):
        result = type(self)(self.fget, self.fset, fdel, self.__doc__)
        result.overwrite_doc = self.overwrite_doc
        return result


def coroutine(func):
    """Convert regular generator function to a coroutine."""
    if not callable(func):
        raise TypeError('types.coroutine() expects a callable')
    if _mark(func):
        return func

    # A function may also answer what is like a generator.
    import functools
    from collections.abc import Coroutine, Generator

    @functools.wraps(func)
    def wrapped(*args, **kwargs):
        coro = func(*args, **kwargs)
        if coro.__class__ is CoroutineType or _is_iterable_coroutine(coro):
            return coro
        if isinstance(coro, Generator) and not isinstance(coro, Coroutine):
            return _GeneratorWrapper(coro)
        return coro

    return wrapped


class _GeneratorWrapper:
    """What is like a generator, as an awaitable."""

    def __init__(self, gen):
        self.__wrapped = gen
        self.__isgen = gen.__class__ is GeneratorType
        self.__name__ = getattr(gen, '__name__', None)
        self.__qualname__ = getattr(gen, '__qualname__', None)

    def send(self, val):
        return self.__wrapped.send(val)

    def throw(self, tp, *rest):
        return self.__wrapped.throw(tp, *rest)

    def close(self):
        return self.__wrapped.close()

    @property
    def gi_running(self):
        return self.__wrapped.gi_running

    @property
    def gi_yieldfrom(self):
        return self.__wrapped.gi_yieldfrom

    cr_running = gi_running
    cr_await = gi_yieldfrom

    def __next__(self):
        return next(self.__wrapped)

    def __iter__(self):
        return self.__wrapped if self.__isgen else self

    __await__ = __iter__


__all__ = ['AsyncGeneratorType', 'BuiltinFunctionType', 'BuiltinMethodType', 'CellType', 'ClassMethodDescriptorType',
           'CodeType', 'CoroutineType', 'DynamicClassAttribute', 'EllipsisType', 'FunctionType', 'GeneratorType',
           'GenericAlias', 'GetSetDescriptorType', 'LambdaType', 'MappingProxyType', 'MemberDescriptorType',
           'MethodDescriptorType', 'MethodType', 'MethodWrapperType', 'ModuleType', 'NoneType', 'NotImplementedType',
           'SimpleNamespace', 'TracebackType', 'UnionType', 'WrapperDescriptorType', 'coroutine', 'get_original_bases',
           'new_class', 'prepare_class', 'resolve_bases']
`,
};
