import { later } from '../later.ts';

const SUPPORTS = ['Int', 'Float', 'Complex', 'Bytes', 'Index', 'Abs', 'Round'].map((what) => `Supports${what}`);

/** Names of `typing` for generic classes, and type variables; made when a program first asks for them. */
export const ALIASES: string = String.raw`
import sys

__all__ = [
    'AbstractSet', 'Annotated', 'Any', 'AnyStr', 'AsyncContextManager', 'AsyncGenerator', 'AsyncIterable', 'AsyncIterator',
    'Awaitable', 'BinaryIO', 'ByteString', 'Callable', 'ChainMap', 'ClassVar', 'Collection', 'Concatenate', 'Container',
    'ContextManager', 'Coroutine', 'Counter', 'DefaultDict', 'Deque', 'Dict', 'Final', 'ForwardRef', 'FrozenSet',
    'Generator', 'Generic', 'Hashable', 'IO', 'ItemsView', 'Iterable', 'Iterator', 'KeysView', 'List', 'Literal',
    'LiteralString', 'Mapping', 'MappingView', 'Match', 'MutableMapping', 'MutableSequence', 'MutableSet', 'NamedTuple',
    'Never', 'NewType', 'NoDefault', 'NoReturn', 'NotRequired', 'Optional', 'OrderedDict', 'ParamSpec', 'ParamSpecArgs',
    'ParamSpecKwargs', 'Pattern', 'Protocol', 'ReadOnly', 'Required', 'Reversible', 'Self', 'Sequence', 'Set', 'Sized',
    'SupportsAbs', 'SupportsBytes', 'SupportsComplex', 'SupportsFloat', 'SupportsIndex', 'SupportsInt', 'SupportsRound',
    'TYPE_CHECKING', 'Text', 'TextIO', 'Tuple', 'Type', 'TypeAlias', 'TypeAliasType', 'TypeGuard', 'TypeIs', 'TypeVar',
    'TypeVarTuple', 'TypedDict', 'Union', 'Unpack', 'ValuesView', 'assert_never', 'assert_type', 'cast',
    'clear_overloads', 'dataclass_transform', 'evaluate_forward_ref', 'final', 'get_args', 'get_origin', 'get_overloads',
    'get_protocol_members', 'get_type_hints', 'is_protocol', 'is_typeddict', 'no_type_check', 'no_type_check_decorator',
    'overload', 'override', 'reveal_type', 'runtime_checkable',
]

TYPE_CHECKING = False
Text = str
AnyStr = TypeVar('AnyStr', bytes, str)

List = _special_alias(list, 1, 'List')
Dict = _special_alias(dict, 2, 'Dict')
Set = _special_alias(set, 1, 'Set')
FrozenSet = _special_alias(frozenset, 1, 'FrozenSet')
Tuple = _special_alias(tuple, -1, 'Tuple')
Type = _special_alias(type, 1, 'Type')
${later({
  _typingio: ['IO', 'TextIO', 'BinaryIO'],
  _typingprotocols: [
    'Protocol',
    '_ProtocolMeta',
    'runtime_checkable',
    'is_protocol',
    'get_protocol_members',
    ...SUPPORTS,
  ],
  _typingrecords: [
    'NamedTuple',
    '_NamedTuple',
    '_NamedTupleMeta',
    'TypedDict',
    '_TypedDict',
    '_TypedDictMeta',
    'is_typeddict',
  ],
})}
# Classes of other modules: name, the name there, how many parameters.
_ABCS = {
    'AbstractSet': ('Set', 1), 'AsyncGenerator': ('AsyncGenerator', 2), 'AsyncIterable': ('AsyncIterable', 1),
    'AsyncIterator': ('AsyncIterator', 1), 'Awaitable': ('Awaitable', 1), 'ByteString': ('ByteString', 0),
    'Callable': ('Callable', 2), 'Collection': ('Collection', 1), 'Container': ('Container', 1),
    'Coroutine': ('Coroutine', 3), 'Generator': ('Generator', 3), 'Hashable': ('Hashable', 0),
    'ItemsView': ('ItemsView', 2), 'Iterable': ('Iterable', 1), 'Iterator': ('Iterator', 1), 'KeysView': ('KeysView', 1),
    'Mapping': ('Mapping', 2), 'MappingView': ('MappingView', 1), 'MutableMapping': ('MutableMapping', 2),
    'MutableSequence': ('MutableSequence', 1), 'MutableSet': ('MutableSet', 1), 'Reversible': ('Reversible', 1),
    'Sequence': ('Sequence', 1), 'Sized': ('Sized', 0), 'ValuesView': ('ValuesView', 1),
}
_COLLECTIONS = {
    'ChainMap': ('ChainMap', 2), 'Counter': ('Counter', 1), 'DefaultDict': ('defaultdict', 2), 'Deque': ('deque', 1),
    'OrderedDict': ('OrderedDict', 2),
}
_OTHERS = {
    'Pattern': ('re', 'Pattern', 1), 'Match': ('re', 'Match', 1),
    'ContextManager': ('contextlib', 'AbstractContextManager', 2),
    'AsyncContextManager': ('contextlib', 'AbstractAsyncContextManager', 2),
}

# The module's own, which programs import although it does not promise them.
_VARIABLES = ('T', 'KT', 'VT', 'T_co', 'V_co', 'VT_co', 'T_contra', 'CT_co')
_CLASSES = ('_SpecialForm', '_TypedCacheSpecialForm', '_SpecialGenericAlias', '_CallableType', '_TupleType', '_GenericAlias',
            '_AnnotatedAlias', '_CallableGenericAlias', '_ConcatenateGenericAlias', '_LiteralGenericAlias', '_UnpackGenericAlias')


_attribute, _directory = __getattr__, __dir__


def __getattr__(name):
    if name in _ABCS:
        import collections.abc as module
        there, count = _ABCS[name]
    elif name in _COLLECTIONS:
        import collections as module
        there, count = _COLLECTIONS[name]
    elif name in _OTHERS:
        where, there, count = _OTHERS[name]
        __import__(where)
        module = sys.modules[where]
    elif name in _VARIABLES:
        made = vars(sys.modules['typing'])[name] = TypeVar(
            name, covariant=name.endswith('_co'), contravariant=name.endswith('_contra'),
            bound=type if name == 'CT_co' else None)
        return made
    elif name in _CLASSES:
        callable = __getattr__('Callable')
        for example in (Self, Literal, List, callable, Tuple, List[int], Annotated[int, 1], callable[[], int],
                        Concatenate[int, ...], Literal[1], Unpack[int]):
            vars(sys.modules['typing'])[type(example).__name__] = type(example)
        return vars(sys.modules['typing'])[name]
    else:
        return _attribute(name)
    alias = vars(sys.modules['typing'])[name] = _special_alias(getattr(module, there), count, name)
    return alias


def __dir__():
    return sorted({*_directory(), *__all__})


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError('typing.Any cannot be used with isinstance()')
        return super().__instancecheck__(obj)

    def __repr__(self):
        if self is Any:
            return 'typing.Any'
        return super().__repr__()


class Any(metaclass=_AnyMeta):
    """Special type indicating an unconstrained type.

    - Any is compatible with every type.
    - Any assumed to have all methods.
    - All values assumed to be instances of Any.
    """

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)


class NewType:
    """NewType creates simple unique types with almost zero runtime overhead."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        if '.' in name:
            name = name.rpartition('.')[-1]
        self.__name__ = name
        self.__supertype__ = tp
        self.__module__ = _caller_module()

    def __call__(self, value, /):
        return value

    def __mro_entries__(self, bases):
        superclass_name = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                subclass_name = cls.__name__
                raise TypeError(f'Cannot subclass an instance of NewType. Perhaps you were looking for: '
                                f'${'`'}{subclass_name} = NewType({subclass_name!r}, {superclass_name})${'`'}')
        return (Dummy,)

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]
`;
