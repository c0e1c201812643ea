/** Protocols: classes that other classes belong to by what they have. */
import type { ModuleSource } from '../modules.ts';

export const TYPING_PROTOCOLS: ModuleSource = {
  name: '_typingprotocols',
  doc: 'Protocols of typing.',
  python: String.raw`
import abc as _abc
from typing import Generic, List, TypeVar

__name__ = 'typing'


# Attributes that say nothing of what a protocol asks for.
_EXCLUDED = frozenset({
    '__parameters__', '__orig_bases__', '__orig_class__', '_is_protocol', '_is_runtime_protocol', '__protocol_attrs__',
    '__non_callable_proto_members__', '__type_params__', '__abstractmethods__', '__annotations__', '__dict__', '__doc__',
    '__init__', '__module__', '__new__', '__slots__', '__subclasshook__', '__weakref__', '__class_getitem__',
    '__match_args__', '__static_attributes__', '__firstlineno__', '__annotate__', '__annotate_func__',
    '__annotations_cache__', '_MutableMapping__marker', '_abc_impl',
})


def _get_protocol_attrs(cls):
    attrs = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in {'Protocol', 'Generic'} and base.__module__ == 'typing':
            continue
        try:
            annotations = base.__annotations__
        except Exception:
            import annotationlib
            annotations = annotationlib.get_annotations(base, format=annotationlib.Format.FORWARDREF)
        for attr in (*base.__dict__, *annotations):
            if not attr.startswith('_abc_') and attr not in _EXCLUDED:
                attrs.add(attr)
    return attrs


def _no_init_or_replace_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    # A protocol stood in the way of the __init__ of a class behind it.
    if cls.__init__ is not _no_init_or_replace_init:
        return
    for base in cls.__mro__:
        init = base.__dict__.get('__init__', _no_init_or_replace_init)
        if init is not _no_init_or_replace_init:
            cls.__init__ = init
            break
    else:
        cls.__init__ = object.__init__
    cls.__init__(self, *args, **kwargs)


def _static(obj, attr):
    """An attribute as it is stored: on the object or on a class of it."""
    try:
        own = object.__getattribute__(obj, '__dict__')
    except AttributeError:
        own = ()
    if attr in own:
        return own[attr]
    for base in type(obj).__mro__:
        if attr in base.__dict__:
            return base.__dict__[attr]
    raise AttributeError(attr)


_bases_allowed = {
    'collections.abc': ['Callable', 'Awaitable', 'Iterable', 'Iterator', 'AsyncIterable', 'AsyncIterator', 'Hashable',
                        'Sized', 'Container', 'Collection', 'Reversible', 'Buffer'],
    'contextlib': ['AbstractContextManager', 'AbstractAsyncContextManager'],
    'io': ['Reader', 'Writer'],
    'os': ['PathLike'],
}


class _ProtocolMeta(_abc.ABCMeta):
    _abc_lenient = True

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if name == 'Protocol' and bases == (Generic,):
            pass
        elif Protocol in bases:
            for base in bases:
                if not (base in {object, Generic}
                        or base.__name__ in _bases_allowed.get(base.__module__, [])
                        or (issubclass(base, Generic) and getattr(base, '_is_protocol', False))):
                    raise TypeError(f'Protocols can only inherit from other protocols, got {base!r}')
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, '_is_protocol', False):
            cls.__protocol_attrs__ = _get_protocol_attrs(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, '_is_protocol', False):
            if not isinstance(other, type):
                raise TypeError('issubclass() arg 1 must be a class')
            if not getattr(cls, '_is_runtime_protocol', False):
                raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
            if cls.__non_callable_proto_members__ and cls.__dict__.get('__subclasshook__') is _proto_hook:
                names = str(sorted(cls.__non_callable_proto_members__))[1:-1]
                raise TypeError('Protocols with non-method members don\'t support issubclass(). '
                                f'Non-method members: {names}.')
        return _abc.ABCMeta.__subclasscheck__(cls, other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, '_is_protocol', False):
            return _abc.ABCMeta.__instancecheck__(cls, instance)
        if not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        if _abc.ABCMeta.__instancecheck__(cls, instance):
            return True
        for attr in cls.__protocol_attrs__:
            try:
                val = _static(instance, attr)
            except AttributeError:
                return False
            # None says that the class has the method not.
            if val is None and attr not in cls.__non_callable_proto_members__:
                return False
        return True


def _proto_hook(cls, other):
    if not cls.__dict__.get('_is_protocol', False):
        return NotImplemented
    for attr in cls.__protocol_attrs__:
        for base in other.__mro__:
            if attr in base.__dict__:
                if base.__dict__[attr] is None:
                    return NotImplemented
                break
            annotations = getattr(base, '__annotations__', {}) if getattr(other, '_is_protocol', False) else {}
            if attr in annotations and issubclass(other, Generic):
                break
        else:
            return NotImplemented
    return True

_proto_hook = classmethod(_proto_hook)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base class for protocol classes."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get('_is_protocol', False):
            cls._is_protocol = any(b is Protocol for b in cls.__bases__)
        if '__subclasshook__' not in cls.__dict__:
            cls.__subclasshook__ = _proto_hook
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init_or_replace_init


def runtime_checkable(cls):
    """Mark a protocol class as a runtime protocol.

    Such protocol can be used with isinstance() and issubclass().
    """
    if not (isinstance(cls, type) and issubclass(cls, Generic)) or not getattr(cls, '_is_protocol', False):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    cls.__non_callable_proto_members__ = set()
    for attr in cls.__protocol_attrs__:
        if not callable(getattr(cls, attr, None)):
            cls.__non_callable_proto_members__.add(attr)
    return cls


def is_protocol(tp, /):
    """Return True if the given type is a Protocol."""
    return isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol \
        and type(tp) is not type(List[int])


def get_protocol_members(tp, /):
    """Return the set of members defined in a Protocol."""
    if not is_protocol(tp):
        raise TypeError(f'{tp!r} is not a Protocol')
    return frozenset(tp.__protocol_attrs__)


# Protocols of one method: name, method, what it gives, documentation.
_SUPPORTS = {
    'SupportsInt': ('__int__', int, 'An ABC with one abstract method __int__.'),
    'SupportsFloat': ('__float__', float, 'An ABC with one abstract method __float__.'),
    'SupportsComplex': ('__complex__', complex, 'An ABC with one abstract method __complex__.'),
    'SupportsBytes': ('__bytes__', bytes, 'An ABC with one abstract method __bytes__.'),
    'SupportsIndex': ('__index__', int, 'An ABC with one abstract method __index__.'),
    'SupportsAbs': ('__abs__', None, 'An ABC with one abstract method __abs__ that is covariant in its return type.'),
    'SupportsRound': ('__round__', None, 'An ABC with one abstract method __round__ that is covariant in its return type.'),
}


def _make_supports(name):
    method, answer, doc = _SUPPORTS[name]

    def function(self):
        pass
    function.__name__ = method
    function.__qualname__ = f'{name}.{method}'
    function.__annotations__ = {'return': answer}
    namespace = {'__slots__': (), '__doc__': doc, '__module__': 'typing', '__qualname__': name,
                 method: _abc.abstractmethod(function)}
    if answer is None:
        T = TypeVar('T')
        namespace['__orig_bases__'] = (Protocol[T],)
    return runtime_checkable(_ProtocolMeta(name, (Protocol, Generic) if answer is None else (Protocol,), namespace))


def __getattr__(name):
    if name in _SUPPORTS:
        return _make_supports(name)
    raise AttributeError(f"module 'typing' has no attribute {name!r}")
`,
};
