/** What an object is. */
export const PREDICATES: string = String.raw`
import sys
import types
import functools

__all__ = ['AGEN_CLOSED', 'AGEN_CREATED', 'AGEN_RUNNING', 'AGEN_SUSPENDED', 'Attribute', 'BlockFinder',
           'BoundArguments', 'BufferFlags', 'CORO_CLOSED', 'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED',
           'CO_ASYNC_GENERATOR', 'CO_COROUTINE', 'CO_GENERATOR', 'CO_HAS_DOCSTRING', 'CO_ITERABLE_COROUTINE',
           'CO_METHOD', 'CO_NESTED', 'CO_NEWLOCALS', 'CO_NOFREE', 'CO_OPTIMIZED', 'CO_VARARGS', 'CO_VARKEYWORDS',
           'ClassFoundException', 'ClosureVars', 'EndOfBlock', 'FullArgSpec', 'GEN_CLOSED', 'GEN_CREATED',
           'GEN_RUNNING', 'GEN_SUSPENDED', 'Parameter', 'Signature', 'TPFLAGS_IS_ABSTRACT', 'classify_class_attrs',
           'cleandoc', 'findsource', 'formatannotation', 'formatannotationrelativeto', 'get_annotations',
           'getabsfile', 'getasyncgenstate', 'getattr_static', 'getblock', 'getcallargs', 'getclasstree',
           'getcomments', 'getcoroutinestate', 'getdoc', 'getfile', 'getfullargspec', 'getgeneratorstate',
           'getmembers', 'getmembers_static', 'getmodule', 'getmodulename', 'getmro', 'getsource', 'getsourcefile',
           'getsourcelines', 'indentsize', 'isabstract', 'isasyncgen', 'isasyncgenfunction', 'isawaitable',
           'isbuiltin', 'isclass', 'iscode', 'iscoroutine', 'iscoroutinefunction', 'isdatadescriptor', 'isframe',
           'isfunction', 'isgenerator', 'isgeneratorfunction', 'isgetsetdescriptor', 'ismemberdescriptor', 'ismethod',
           'ismethoddescriptor', 'ismethodwrapper', 'ismodule', 'ispackage', 'isroutine', 'istraceback',
           'markcoroutinefunction', 'signature', 'unwrap', 'walktree']

CO_OPTIMIZED = 1
CO_NEWLOCALS = 2
CO_VARARGS = 4
CO_VARKEYWORDS = 8
CO_NESTED = 16
CO_GENERATOR = 32
CO_NOFREE = 64
CO_COROUTINE = 128
CO_ITERABLE_COROUTINE = 256
CO_ASYNC_GENERATOR = 512
CO_HAS_DOCSTRING = 67108864
CO_METHOD = 134217728
TPFLAGS_IS_ABSTRACT = 1 << 20


def ismodule(object):
    """Return true if the object is a module."""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Return true if the object is a class."""
    return isinstance(object, type)


def ismethod(object):
    """Return true if the object is an instance method."""
    return isinstance(object, types.MethodType)


def ismethoddescriptor(object):
    """Return true if the object is a method descriptor."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    tp = type(object)
    return hasattr(tp, '__get__') and not hasattr(tp, '__set__') and not hasattr(tp, '__delete__')


def isdatadescriptor(object):
    """Return true if the object is a data descriptor."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    tp = type(object)
    return hasattr(tp, '__set__') or hasattr(tp, '__delete__')


def ismemberdescriptor(object):
    """Return true if the object is a member descriptor."""
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    """Return true if the object is a getset descriptor."""
    return isinstance(object, types.GetSetDescriptorType)


def ismethodwrapper(object):
    """Return true if the object is a method wrapper."""
    return isinstance(object, types.MethodWrapperType)


def isfunction(object):
    """Return true if the object is a user-defined function."""
    return isinstance(object, types.FunctionType)


def _unwrap_partial(func):
    while True:
        if ismethod(func):
            func = func.__func__
        elif isinstance(func, functools.partial):
            func = func.func
        else:
            return func


def isgeneratorfunction(obj):
    """Return true if the object is a user-defined generator function."""
    return _flags(_unwrap_partial(obj)) == 1


def markcoroutinefunction(func):
    """Decorator to ensure callable is recognised as a coroutine function."""
    target = func.__func__ if ismethod(func) else func
    target._is_coroutine_mark = True
    return func


def iscoroutinefunction(obj):
    """Return true if the object is a coroutine function."""
    f = _unwrap_partial(obj)
    if _flags(f) == 2 or getattr(f, '_is_coroutine_mark', None) is True:
        return True
    return False


def isasyncgenfunction(obj):
    """Return true if the object is an asynchronous generator function."""
    return _flags(_unwrap_partial(obj)) == 3


def isasyncgen(object):
    """Return true if the object is an asynchronous generator."""
    return isinstance(object, types.AsyncGeneratorType)


def isgenerator(object):
    """Return true if the object is a generator."""
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    """Return true if the object is a coroutine."""
    return isinstance(object, types.CoroutineType)


def isawaitable(object):
    """Return true if object can be passed to an await expression."""
    return isinstance(object, types.CoroutineType) or types._is_iterable_coroutine(object) or hasattr(type(object), '__await__')


def istraceback(object):
    """Return true if the object is a traceback."""
    return isinstance(object, types.TracebackType)


def isframe(object):
    """Return true if the object is a frame object: programs get none."""
    return False


def iscode(object):
    """Return true if the object is a code object."""
    return isinstance(object, types.CodeType)


def isbuiltin(object):
    """Return true if the object is a built-in function or method."""
    return isinstance(object, types.BuiltinFunctionType)


def ispackage(object):
    """Return true if the object is a package."""
    return ismodule(object) and hasattr(object, '__path__')


def isroutine(object):
    """Return true if the object is any kind of function or method."""
    return (isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)
            or isinstance(object, types.MethodWrapperType))


def isabstract(object):
    """Return true if the object is an abstract base class (ABC)."""
    from abc import ABCMeta
    if not isinstance(object, type):
        return False
    if '__abstractmethods__' in object.__dict__ or not isinstance(object, ABCMeta):
        return bool(getattr(object, '__abstractmethods__', ()))
    # Seen from __init_subclass__, where ABCMeta has not looked yet.
    names = [name for base in object.__bases__ for name in getattr(base, '__abstractmethods__', ())]
    found = [getattr(object, name, None) for name in names] + list(object.__dict__.values())
    return any(getattr(value, '__isabstractmethod__', False) for value in found)


GEN_CREATED = 'GEN_CREATED'
GEN_RUNNING = 'GEN_RUNNING'
GEN_SUSPENDED = 'GEN_SUSPENDED'
GEN_CLOSED = 'GEN_CLOSED'
CORO_CREATED = 'CORO_CREATED'
CORO_RUNNING = 'CORO_RUNNING'
CORO_SUSPENDED = 'CORO_SUSPENDED'
CORO_CLOSED = 'CORO_CLOSED'
AGEN_CREATED = 'AGEN_CREATED'
AGEN_RUNNING = 'AGEN_RUNNING'
AGEN_SUSPENDED = 'AGEN_SUSPENDED'
AGEN_CLOSED = 'AGEN_CLOSED'


def getgeneratorstate(generator):
    """Get the current state of a generator-iterator."""
    if generator.gi_running:
        return GEN_RUNNING
    return 'GEN_' + _state(generator)


def getcoroutinestate(coroutine):
    """Get the current state of a coroutine object."""
    if coroutine.cr_running:
        return CORO_RUNNING
    return 'CORO_' + _state(coroutine)


def getasyncgenstate(agen):
    """Get the current state of an asynchronous generator object."""
    if agen.ag_running:
        return AGEN_RUNNING
    return 'AGEN_' + _state(agen)
`;
