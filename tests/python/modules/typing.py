# typing

# ---- for x in List List int
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
T = TypeVar('T'); K = TypeVar('K'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
T = TypeVar('T'); K = TypeVar('K'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
T = TypeVar('T'); K = TypeVar('K'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
T = TypeVar('T'); K = TypeVar('K'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
for x in [List, List[int], Dict[str, int], Optional[int], Union[int, str], Union[int, None, str], Any, Literal[1, 'a'], ClassVar[int], Final[int], Tuple[int, ...], Tuple[()], Tuple[int, str], Type[int], Set[int], FrozenSet[str], Annotated[int, 'x', 3], NoReturn, Never, Self, LiteralString, Required[int], NotRequired[int], ReadOnly[int], TypeGuard[int], TypeIs[int], T, P, Ts, P.args, P.kwargs, Concatenate[int, P], Unpack[Ts], TypeAlias, NoDefault, Optional['X'], List['X'], Union['A', 'B'], Generic[T], List[T], List[T][int], Dict[K, T][str, int], Union[T, int][str], Optional[T][int], Text, AnyStr, Literal[None], Literal[True, 1], Literal[Literal[1], 2], Annotated[Annotated[int, 1], 2], Optional[Optional[int]], Union[int], Type[Any], Type['C'], List[Any], Dict[str, Any], Dict[str, List[int]], List[Dict[str, Optional[int]]], List[None]]:
    print(x, get_origin(x), get_args(x))
#> typing.List <class 'list'> ()
#> typing.List[int] <class 'list'> (<class 'int'>,)
#> typing.Dict[str, int] <class 'dict'> (<class 'str'>, <class 'int'>)
#> int | None <class 'typing.Union'> (<class 'int'>, <class 'NoneType'>)
#> int | str <class 'typing.Union'> (<class 'int'>, <class 'str'>)
#> int | None | str <class 'typing.Union'> (<class 'int'>, <class 'NoneType'>, <class 'str'>)
#> typing.Any None ()
#> typing.Literal[1, 'a'] typing.Literal (1, 'a')
#> typing.ClassVar[int] typing.ClassVar (<class 'int'>,)
#> typing.Final[int] typing.Final (<class 'int'>,)
#> typing.Tuple[int, ...] <class 'tuple'> (<class 'int'>, Ellipsis)
#> typing.Tuple[()] <class 'tuple'> ()
#> typing.Tuple[int, str] <class 'tuple'> (<class 'int'>, <class 'str'>)
#> typing.Type[int] <class 'type'> (<class 'int'>,)
#> typing.Set[int] <class 'set'> (<class 'int'>,)
#> typing.FrozenSet[str] <class 'frozenset'> (<class 'str'>,)
#> typing.Annotated[int, 'x', 3] typing.Annotated (<class 'int'>, 'x', 3)
#> typing.NoReturn None ()
#> typing.Never None ()
#> typing.Self None ()
#> typing.LiteralString None ()
#> typing.Required[int] typing.Required (<class 'int'>,)
#> typing.NotRequired[int] typing.NotRequired (<class 'int'>,)
#> typing.ReadOnly[int] typing.ReadOnly (<class 'int'>,)
#> typing.TypeGuard[int] typing.TypeGuard (<class 'int'>,)
#> typing.TypeIs[int] typing.TypeIs (<class 'int'>,)
#> ~T None ()
#> ~P None ()
#> Ts None ()
#> P.args ~P ()
#> P.kwargs ~P ()
#> typing.Concatenate[int, ~P] typing.Concatenate (<class 'int'>, ~P)
#> typing.Unpack[Ts] typing.Unpack (Ts,)
#> typing.TypeAlias None ()
#> typing.NoDefault None ()
#> ForwardRef('X') | None <class 'typing.Union'> (ForwardRef('X'), <class 'NoneType'>)
#> typing.List[ForwardRef('X')] <class 'list'> (ForwardRef('X'),)
#> ForwardRef('A') | ForwardRef('B') <class 'typing.Union'> (ForwardRef('A'), ForwardRef('B'))
#> typing.Generic[~T] <class 'typing.Generic'> (~T,)
#> typing.List[~T] <class 'list'> (~T,)
#> typing.List[int] <class 'list'> (<class 'int'>,)
#> typing.Dict[str, int] <class 'dict'> (<class 'str'>, <class 'int'>)
#> str | int <class 'typing.Union'> (<class 'str'>, <class 'int'>)
#> int | None <class 'typing.Union'> (<class 'int'>, <class 'NoneType'>)
#> <class 'str'> None ()
#> ~AnyStr None ()
#> typing.Literal[None] typing.Literal (None,)
#> typing.Literal[True, 1] typing.Literal (True, 1)
#> typing.Literal[1, 2] typing.Literal (1, 2)
#> typing.Annotated[int, 1, 2] typing.Annotated (<class 'int'>, 1, 2)
#> int | None <class 'typing.Union'> (<class 'int'>, <class 'NoneType'>)
#> <class 'int'> None ()
#> typing.Type[typing.Any] <class 'type'> (typing.Any,)
#> typing.Type[ForwardRef('C')] <class 'type'> (ForwardRef('C'),)
#> typing.List[typing.Any] <class 'list'> (typing.Any,)
#> typing.Dict[str, typing.Any] <class 'dict'> (<class 'str'>, typing.Any)
#> typing.Dict[str, typing.List[int]] <class 'dict'> (<class 'str'>, typing.List[int])
#> typing.List[typing.Dict[str, int | None]] <class 'list'> (typing.Dict[str, int | None],)
#> typing.List[NoneType] <class 'list'> (<class 'NoneType'>,)

# ---- for x in list int dict
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
for x in [list[int], dict[str, int], int | None, int, 'int', None, Generic, tuple[int, ...]]:
    print(x, get_origin(x), get_args(x))
#> list[int] <class 'list'> (<class 'int'>,)
#> dict[str, int] <class 'dict'> (<class 'str'>, <class 'int'>)
#> int | None <class 'typing.Union'> (<class 'int'>, <class 'NoneType'>)
#> <class 'int'> None ()
#> int None ()
#> None None ()
#> <class 'typing.Generic'> <class 'typing.Generic'> ()
#> tuple[int, ...] <class 'tuple'> (<class 'int'>, Ellipsis)

# ---- List int str
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: List[int, str])
#> TypeError Too many arguments for typing.List; actual 2, expected 1

# ---- Dict int
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: Dict[int])
#> TypeError Too few arguments for typing.Dict; actual 1, expected 2

# ---- Optional int str
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: Optional[int, str])
#> TypeError typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).

# ---- Union
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: Union[()])
#> TypeError Cannot take a Union of no types.

# ---- Optional
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: Optional[3])
#> 3 | None

# ---- List
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: List[3])
#> typing.List[3]

# ---- List 2
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: List[[1]])
#> typing.List[[1]]

# ---- ClassVar int str
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: ClassVar[int, str])
#> TypeError typing.ClassVar accepts only single type. Got (<class 'int'>, <class 'str'>).

# ---- Annotated int
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: Annotated[int])
#> TypeError Annotated[...] should be used with at least two arguments (a type and an annotation).

# ---- List 3
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: List())
#> TypeError Type List cannot be instantiated; use list() instead

# ---- List int
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: List[int]())
#> TypeError Type List cannot be instantiated; use list() instead

# ---- Any
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: Any())
#> TypeError Any cannot be instantiated

# ---- isinstance Any
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: isinstance(3, Any))
#> TypeError typing.Any cannot be used with isinstance()

# ---- isinstance List
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: isinstance([], List))
#> True

# ---- isinstance Dict
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: isinstance({}, Dict))
#> True

# ---- isinstance List int
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: isinstance([], List[int]))
#> TypeError Subscripted generics cannot be used with class and instance checks

# ---- isinstance Union int str
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: isinstance(3, Union[int, str]))
#> True

# ---- isinstance Optional int
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: isinstance(3, Optional[int]))
#> True

# ---- isinstance ClassVar
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: isinstance(3, ClassVar))
#> TypeError typing.ClassVar cannot be used with isinstance()

# ---- Literal
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: Literal())
#> TypeError Cannot instantiate typing.Literal

# ---- ClassVar
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: ClassVar())
#> TypeError Cannot instantiate typing.ClassVar

# ---- cast int a
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: cast(int, 'a'))
#> a

# ---- cast int a 2
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: cast('int', 'a'))
#> a

# ---- assert_type int
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: assert_type(3, int))
#> 3

# ---- assert_never
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: assert_never(3))
#> AssertionError Expected code to be unreachable, but got: 3

# ---- UserId UserId UserId __name__ UserId __supertype__
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
UserId = NewType('UserId', int)
print(UserId(5), UserId, UserId.__name__, UserId.__supertype__, UserId | None, List[UserId])
#> 5 __main__.UserId UserId <class 'int'> __main__.UserId | None typing.List[__main__.UserId]

# ---- type X UserId
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
UserId = NewType('UserId', int)
tr(lambda: type('X', (UserId,), {}))
#> TypeError type() doesn't support MRO entry resolution; use types.new_class()

# ---- tr deff
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
UserId = NewType('UserId', int)
def deff():
    class X(UserId): pass
tr(deff)
#> TypeError Cannot subclass an instance of NewType. Perhaps you were looking for: `X = NewType('X', UserId)`

# ---- TD a TD __annotations__ TD __required_keys__
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
class TD(TypedDict):
    a: int
    b: NotRequired[str]
class TD2(TD, total=False):
    c: Required[int]
    d: ReadOnly[str]
print(TD(a=1), TD.__annotations__, TD.__required_keys__ == {'a'}, TD.__optional_keys__, TD2.__annotations__, sorted(TD2.__required_keys__), sorted(TD2.__optional_keys__), TD2.__readonly_keys__, sorted(TD2.__mutable_keys__), TD.__total__, TD2.__total__, is_typeddict(TD), is_typeddict(dict), TD, TD.__mro__)
#> {'a': 1} {'a': <class 'int'>, 'b': typing.NotRequired[str]} True frozenset({'b'}) {'a': <class 'int'>, 'b': typing.NotRequired[str], 'c': typing.Required[int], 'd': typing.ReadOnly[str]} ['a', 'c'] ['b', 'd'] frozenset({'d'}) ['a', 'b', 'c'] True False True False <class '__main__.TD'> (<class '__main__.TD'>, <class 'dict'>, <class 'object'>)

# ---- TD __bases__
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class TD(TypedDict):
    a: int
    b: NotRequired[str]
tr(lambda: TD.__bases__)
#> (<class 'dict'>,)

# ---- TD __orig_bases__ __name__
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class TD(TypedDict):
    a: int
    b: NotRequired[str]
tr(lambda: TD.__orig_bases__[0].__name__)
#> TypedDict

# ---- isinstance TD
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class TD(TypedDict):
    a: int
    b: NotRequired[str]
tr(lambda: isinstance({}, TD))
#> TypeError TypedDict does not support instance and class checks

# ---- TF __annotations__ TF type TF in
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
TF = TypedDict('TF', {'in': int, 'x-y': str})
print(TF.__annotations__, TF, type(TF({'in': 1})))
#> {'in': <class 'int'>, 'x-y': <class 'str'>} <class '__main__.TF'> <class 'dict'>

# ---- get_type_hints TD get_type_hints TD include_extras True
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
class TD(TypedDict):
    a: int
    b: NotRequired[str]
class TD2(TD, total=False):
    c: Required[int]
    d: ReadOnly[str]
print(get_type_hints(TD), get_type_hints(TD2, include_extras=True), get_type_hints(TD2))
#> {'a': <class 'int'>, 'b': <class 'str'>} {'a': <class 'int'>, 'b': typing.NotRequired[str], 'c': typing.Required[int], 'd': typing.ReadOnly[str]} {'a': <class 'int'>, 'b': <class 'str'>, 'c': <class 'int'>, 'd': <class 'str'>}

# ---- isinstance HasLen isinstance HasLen issubclass list
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@runtime_checkable
class HasLen(Protocol):
    def __len__(self) -> int: ...
tr(lambda: (isinstance([], HasLen), isinstance(3, HasLen), issubclass(list, HasLen)))
#> (True, False, True)

# ---- isinstance NotRun
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class NotRun(Protocol):
    name: str
    def f(self): ...
tr(lambda: isinstance([], NotRun))
#> TypeError Instance and class checks can only be used with @runtime_checkable protocols

# ---- isinstance Impl HasName
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@runtime_checkable
class HasName(Protocol):
    name: str
class Impl:
    name = 'x'
    def f(self): pass
tr(lambda: isinstance(Impl(), HasName))
#> True

# ---- NotRun
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class NotRun(Protocol):
    name: str
    def f(self): ...
tr(lambda: NotRun())
#> TypeError Protocols cannot be instantiated

# ---- is_protocol NotRun is_protocol Impl sorted get_protocol_memb
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class NotRun(Protocol):
    name: str
    def f(self): ...
class Impl:
    name = 'x'
    def f(self): pass
tr(lambda: (is_protocol(NotRun), is_protocol(Impl), sorted(get_protocol_members(NotRun))))
#> (True, False, ['f', 'name'])

# ---- Exp z
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class NotRun(Protocol):
    name: str
    def f(self): ...
class Exp(NotRun):
    def __init__(self): self.z = 3
tr(lambda: Exp().z)
#> 3

# ---- NotRun __mro__
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class NotRun(Protocol):
    name: str
    def f(self): ...
tr(lambda: NotRun.__mro__)
#> (<class '__main__.NotRun'>, <class 'typing.Protocol'>, <class 'typing.Generic'>, <class 'object'>)

# ---- isinstance SupportsInt
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: isinstance(3, SupportsInt))
#> True

# ---- isinstance SupportsIndex isinstance SupportsAbs SupportsInt
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: (isinstance(3.0, SupportsIndex), isinstance(3, SupportsAbs), SupportsInt))
#> (False, True, <class 'typing.SupportsInt'>)

# ---- s pop Stack int Stack __parameters__
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
T = TypeVar('T'); K = TypeVar('K'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
class Stack(Generic[T]):
    def __init__(self): self.items: list[T] = []
    def push(self, x: T) -> None: self.items.append(x)
    def pop(self) -> T: return self.items.pop()
s = Stack[int]()
s.push(1)
print(s.pop(), Stack[int], Stack.__parameters__, s.__orig_class__, Stack[T], Stack[int].__args__, get_origin(Stack[int]), Stack.__orig_bases__)
#> 1 __main__.Stack[int] (~T,) __main__.Stack[int] __main__.Stack[~T] (<class 'int'>,) <class '__main__.Stack'> (typing.Generic[~T],)

# ---- Stack int str
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
T = TypeVar('T'); K = TypeVar('K'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
class Stack(Generic[T]):
    def __init__(self): self.items: list[T] = []
    def push(self, x: T) -> None: self.items.append(x)
    def pop(self) -> T: return self.items.pop()
tr(lambda: Stack[int, str])
#> TypeError Too many arguments for <class '__main__.Stack'>; actual 2, expected 1

# ---- Sub __mro__ Sub __orig_bases__
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
T = TypeVar('T'); K = TypeVar('K'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
class Stack(Generic[T]):
    def __init__(self): self.items: list[T] = []
    def push(self, x: T) -> None: self.items.append(x)
    def pop(self) -> T: return self.items.pop()
class Sub(Stack[int]): pass
print(Sub.__mro__, Sub.__orig_bases__)
#> (<class '__main__.Sub'>, <class '__main__.Stack'>, <class 'typing.Generic'>, <class 'object'>) (__main__.Stack[int],)

# ---- Sub int
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
T = TypeVar('T'); K = TypeVar('K'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
class Stack(Generic[T]):
    def __init__(self): self.items: list[T] = []
    def push(self, x: T) -> None: self.items.append(x)
    def pop(self) -> T: return self.items.pop()
class Sub(Stack[int]): pass
tr(lambda: Sub[int])
#> TypeError <class '__main__.Sub'> is not a generic class

# ---- Pair int str Pair __parameters__
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
T = TypeVar('T'); K = TypeVar('K'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
T = TypeVar('T'); K = TypeVar('K'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
class Pair(Generic[K, T]): pass
print(Pair[int, str], Pair.__parameters__)
#> __main__.Pair[int, str] (~K, ~T)

# ---- get_type_hints f
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> 'List[int]': ...
print(get_type_hints(f))
#> {'a': <class 'int'>, 'b': <class 'str'>, 'args': <class 'float'>, 'c': int | None, 'kw': typing.Any, 'return': typing.List[int]}

# ---- get_type_hints AA get_type_hints BB get_type_hints AA
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
class AA:
    x: 'int'
    y: ClassVar[int] = 3
    z: Annotated[int, 'm']
class BB(AA):
    w: 'AA'
print(get_type_hints(AA), get_type_hints(BB), get_type_hints(AA, include_extras=True))
#> {'x': <class 'int'>, 'y': typing.ClassVar[int], 'z': <class 'int'>} {'x': <class 'int'>, 'y': typing.ClassVar[int], 'z': <class 'int'>, 'w': <class '__main__.AA'>} {'x': <class 'int'>, 'y': typing.ClassVar[int], 'z': typing.Annotated[int, 'm']}

# ---- get_type_hints
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> 'List[int]': ...
tr(lambda: get_type_hints(3))
#> TypeError 3 does not have annotations

# ---- get_type_hints CC
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> 'List[int]': ...
class CC:
    q: 'Undefined'
tr(lambda: get_type_hints(CC))
#> NameError name 'Undefined' is not defined

# ---- g len get_overloads g
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
@overload
def g(a: int) -> int: ...
@overload
def g(a: str) -> str: ...
def g(a): return a
print(g(3), len(get_overloads(g)))
#> 3 2

# ---- Fin __final__ Fin m __override__ TYPE_CHECKING
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
@final
class Fin:
    @override
    def m(self): pass
print(Fin.__final__, Fin.m.__override__, TYPE_CHECKING)
#> True True False

# ---- reveal_type
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> 'List[int]': ...
tr(lambda: reveal_type(3))
#> Runtime type is 'int'
#> 3

# ---- ForwardRef int
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> 'List[int]': ...
tr(lambda: ForwardRef('int'))
#> ForwardRef('int')

# ---- ForwardRef X __forward_arg__
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> 'List[int]': ...
tr(lambda: ForwardRef('X').__forward_arg__)
#> X

# ---- List Foo __args__ ForwardRef Foo
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> 'List[int]': ...
tr(lambda: List['Foo'].__args__[0] == ForwardRef('Foo'))
#> True

# ---- evaluate_forward_ref ForwardRef int
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> 'List[int]': ...
tr(lambda: evaluate_forward_ref(ForwardRef('int')))
#> <class 'int'>

# ---- TypeVar A bound int __bound__
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> 'List[int]': ...
tr(lambda: TypeVar('A', bound=int).__bound__)
#> <class 'int'>

# ---- TypeVar A int str __constraints__
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> 'List[int]': ...
tr(lambda: TypeVar('A', int, str).__constraints__)
#> (<class 'int'>, <class 'str'>)

# ---- TypeVar A covariant True
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> 'List[int]': ...
tr(lambda: TypeVar('A', covariant=True))
#> +A

# ---- TypeVar A default int __default__
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> 'List[int]': ...
tr(lambda: TypeVar('A', default=int).__default__)
#> <class 'int'>

# ---- T __name__
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
T = TypeVar('T'); K = TypeVar('K'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> 'List[int]': ...
tr(lambda: T.__name__)
#> T

# ---- Union int str Union str int
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> 'List[int]': ...
tr(lambda: Union[int, str] == Union[str, int])
#> True

# ---- List int List int
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> 'List[int]': ...
tr(lambda: List[int] == List[int])
#> True

# ---- List int Optional int Literal List
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> 'List[int]': ...
tr(lambda: {List[int]: 1, Optional[int]: 2, Literal[1]: 3}[List[int]])
#> 1

# ---- Literal Literal
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> 'List[int]': ...
tr(lambda: Literal[1, 2] == Literal[2, 1])
#> True

# ---- Literal Literal True
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> 'List[int]': ...
tr(lambda: Literal[1] == Literal[True])
#> False

# ---- Annotated int a __metadata__
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> 'List[int]': ...
tr(lambda: Annotated[int, 'a'].__metadata__)
#> ('a',)

# ---- Annotated int a __origin__
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> 'List[int]': ...
tr(lambda: Annotated[int, 'a'].__origin__)
#> <class 'int'>

# ---- List __origin__ Dict __name__ List int
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
T = TypeVar('T'); K = TypeVar('K'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> 'List[int]': ...
tr(lambda: (List.__origin__, Dict.__name__, List[int].__origin__, List[int].__parameters__, List[T].__parameters__))
#> (<class 'list'>, 'Dict', <class 'list'>, (), (~T,))

# ---- dt __dataclass_transform__
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
@dataclass_transform()
def dt(x): return x
print(dt.__dataclass_transform__)
#> {'eq_default': True, 'order_default': False, 'kw_only_default': False, 'frozen_default': False, 'field_specifiers': (), 'kwargs': {}}

# ---- get_type_hints ntc
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
@no_type_check
def ntc(a: 'whatever'): pass
print(get_type_hints(ntc))
#> {}

# ---- Al Al __value__ TypeAliasType Q int
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
type Al = list[int]
print(Al, Al.__value__, TypeAliasType('Q', int), type(Al))
#> Al list[int] Q <class 'typing.TypeAliasType'>

# ---- L __mro__ L
from typing import (AnyStr, Annotated, Any, ClassVar, Concatenate, Dict, Final, ForwardRef, FrozenSet, Generic, List, Literal, LiteralString, NamedTuple, Never, NewType, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, Protocol, ReadOnly, Required, Self, Set, SupportsAbs, SupportsIndex, SupportsInt, TYPE_CHECKING, Text, Tuple, Type, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar, TypeVarTuple, TypedDict, Union, Unpack, assert_never, assert_type, cast, dataclass_transform, evaluate_forward_ref, final, get_args, get_origin, get_overloads, get_protocol_members, get_type_hints, is_protocol, is_typeddict, no_type_check, overload, override, reveal_type, runtime_checkable)
class L2(List[int]): pass
print(L2.__mro__, L2([1]))
#> (<class '__main__.L2'>, <class 'list'>, <class 'typing.Generic'>, <class 'object'>) [1]

# ---- aliases of built-in collections say where they come from
import typing as t
for name in ('List', 'Dict', 'Set', 'FrozenSet', 'Tuple', 'Type', 'Deque', 'DefaultDict', 'OrderedDict', 'Counter', 'ChainMap'):
    alias = getattr(t, name)
    print(name, alias, alias.__origin__, t.get_origin(alias), alias.__module__)
#> List typing.List <class 'list'> <class 'list'> typing
#> Dict typing.Dict <class 'dict'> <class 'dict'> typing
#> Set typing.Set <class 'set'> <class 'set'> typing
#> FrozenSet typing.FrozenSet <class 'frozenset'> <class 'frozenset'> typing
#> Tuple typing.Tuple <class 'tuple'> <class 'tuple'> typing
#> Type typing.Type <class 'type'> <class 'type'> typing
#> Deque typing.Deque <class 'collections.deque'> <class 'collections.deque'> typing
#> DefaultDict typing.DefaultDict <class 'collections.defaultdict'> <class 'collections.defaultdict'> typing
#> OrderedDict typing.OrderedDict <class 'collections.OrderedDict'> <class 'collections.OrderedDict'> typing
#> Counter typing.Counter <class 'collections.Counter'> <class 'collections.Counter'> typing
#> ChainMap typing.ChainMap <class 'collections.ChainMap'> <class 'collections.ChainMap'> typing

# ---- aliases of collections.abc
import typing as t
import collections.abc as c
for name in ('AbstractSet', 'AsyncGenerator', 'AsyncIterable', 'AsyncIterator', 'Awaitable', 'Collection', 'Container', 'Coroutine', 'Generator', 'Hashable', 'ItemsView', 'Iterable', 'Iterator', 'KeysView', 'Mapping', 'MappingView', 'MutableMapping', 'MutableSequence', 'MutableSet', 'Reversible', 'Sequence', 'Sized', 'ValuesView'):
    alias = getattr(t, name)
    print(alias, alias.__origin__.__name__, alias.__origin__ is getattr(c, {'AbstractSet': 'Set'}.get(name, name)))
#> typing.AbstractSet Set True
#> typing.AsyncGenerator AsyncGenerator True
#> typing.AsyncIterable AsyncIterable True
#> typing.AsyncIterator AsyncIterator True
#> typing.Awaitable Awaitable True
#> typing.Collection Collection True
#> typing.Container Container True
#> typing.Coroutine Coroutine True
#> typing.Generator Generator True
#> typing.Hashable Hashable True
#> typing.ItemsView ItemsView True
#> typing.Iterable Iterable True
#> typing.Iterator Iterator True
#> typing.KeysView KeysView True
#> typing.Mapping Mapping True
#> typing.MappingView MappingView True
#> typing.MutableMapping MutableMapping True
#> typing.MutableSequence MutableSequence True
#> typing.MutableSet MutableSet True
#> typing.Reversible Reversible True
#> typing.Sequence Sequence True
#> typing.Sized Sized True
#> typing.ValuesView ValuesView True

# ---- aliases with arguments
import typing as t
print(t.Deque[int], t.DefaultDict[str, t.List[int]], t.OrderedDict[str, int], t.Counter[str], t.ChainMap[str, int], t.FrozenSet[int], t.Type[int], t.AbstractSet[str])
print(t.Generator[int, None, str], t.Generator[int], t.AsyncGenerator[int, None], t.AsyncGenerator[int], t.Coroutine[int, str, bool], t.ItemsView[str, int], t.MappingView, t.Reversible[int])
#> typing.Deque[int] typing.DefaultDict[str, typing.List[int]] typing.OrderedDict[str, int] typing.Counter[str] typing.ChainMap[str, int] typing.FrozenSet[int] typing.Type[int] typing.AbstractSet[str]
#> typing.Generator[int, NoneType, str] typing.Generator[int, NoneType, NoneType] typing.AsyncGenerator[int, NoneType] typing.AsyncGenerator[int, NoneType] typing.Coroutine[int, str, bool] typing.ItemsView[str, int] typing.MappingView typing.Reversible[int]

# ---- aliases with a wrong number of arguments
import typing as t
for job in (lambda: t.List[int, str], lambda: t.Dict[int], lambda: t.Dict[int, int, int], lambda: t.Generator[()], lambda: t.Coroutine[int], lambda: t.Hashable[int], lambda: t.Counter[int, int], lambda: t.Set[()], lambda: t.Sized[int]):
    try: print(job())
    except TypeError as e: print(e)
#> Too many arguments for typing.List; actual 2, expected 1
#> Too few arguments for typing.Dict; actual 1, expected 2
#> Too many arguments for typing.Dict; actual 3, expected 2
#> Too few arguments for typing.Generator; actual 0, expected at least 1
#> Too few arguments for typing.Coroutine; actual 1, expected 3
#> typing.Hashable is not a generic class
#> Too many arguments for typing.Counter; actual 2, expected 1
#> Too few arguments for typing.Set; actual 0, expected 1
#> typing.Sized is not a generic class

# ---- aliases make objects
import typing as t
print(t.List[int](), t.Dict(a=1), t.Deque([1, 2]), t.DefaultDict(list), t.Counter('aab'), t.OrderedDict([(1, 2)]), t.Set[int]([1]), t.Tuple([1, 2]), t.FrozenSet('a'))
for alias in (t.Iterable, t.Union[int, str], t.Any, t.Optional[int], t.Mapping[str, int]):
    try: print(alias())
    except TypeError as e: print(e)
#> Traceback (most recent call last):
#>   File "typing.py", line 848, in <module>
#>     print(t.List[int](), t.Dict(a=1), t.Deque([1, 2]), t.DefaultDict(list), t.Counter('aab'), t.OrderedDict([(1, 2)]), t.Set[int]([1]), t.Tuple([1, 2]), t.FrozenSet('a'))
#>           ~~~~~~~~~~~^^
#> TypeError: Type List cannot be instantiated; use list() instead

# ---- isinstance with aliases
import typing as t
print(isinstance([], t.List), isinstance({}, t.Mapping), isinstance('a', t.Sequence), isinstance(5, t.Hashable), issubclass(dict, t.Dict), issubclass(list, t.Iterable), isinstance(print, t.Callable), isinstance((), t.Tuple), isinstance(int, t.Type))
for alias in (t.List[int], t.Tuple[int, ...], t.Callable[[], int], t.Iterable[str]):
    try: isinstance([], alias)
    except TypeError as e: print(e)
#> True True True True True True True True True
#> Subscripted generics cannot be used with class and instance checks
#> Subscripted generics cannot be used with class and instance checks
#> Subscripted generics cannot be used with class and instance checks
#> Subscripted generics cannot be used with class and instance checks

# ---- Annotated
from typing import Annotated, get_type_hints, get_args, get_origin, Optional
class Range:
    def __init__(self, lo, hi): self.lo, self.hi = lo, hi
    def __repr__(self): return f'Range({self.lo}, {self.hi})'
Age = Annotated[int, Range(0, 150), 'years']
print(Age, Age.__origin__, Age.__metadata__, get_origin(Age), get_args(Age), Age(5))
print(Annotated[Annotated[int, 1], 2], Optional[Age], Annotated[int, 1] == Annotated[int, 1], Annotated[int, 1] == Annotated[int, 2], hash(Annotated[int, 1]) == hash(Annotated[int, 1]))
for job in (lambda: Annotated[int], lambda: Annotated[5, 1], lambda: Annotated[()], lambda: Annotated()):
    try: print(job())
    except TypeError as e: print(e)
#> typing.Annotated[int, Range(0, 150), 'years'] <class 'int'> (Range(0, 150), 'years') typing.Annotated (<class 'int'>, Range(0, 150), 'years') 5
#> typing.Annotated[int, 1, 2] typing.Annotated[int, Range(0, 150), 'years'] | None True False True
#> Annotated[...] should be used with at least two arguments (a type and an annotation).
#> typing.Annotated[5, 1]
#> Annotated[...] should be used with at least two arguments (a type and an annotation).
#> Cannot instantiate typing.Annotated

# ---- a validator from Annotated
from typing import Annotated, get_type_hints
class Gt:
    def __init__(self, n): self.n = n
    def check(self, v): return v > self.n
class User:
    age: Annotated[int, Gt(0)]
    name: Annotated[str, 'free text']
def validate(cls, data):
    errors = []
    for name, hint in get_type_hints(cls, include_extras=True).items():
        if not isinstance(data[name], hint.__origin__): errors.append(f'{name}: not {hint.__origin__.__name__}')
        errors += [f'{name}: bad' for m in hint.__metadata__ if isinstance(m, Gt) and not m.check(data[name])]
    return errors
print(validate(User, {'age': 5, 'name': 'x'}), validate(User, {'age': -5, 'name': 7}), get_type_hints(User))
#> [] ['age: bad', 'name: not str'] {'age': <class 'int'>, 'name': <class 'str'>}

# ---- Annotated of a type parameter
from typing import Annotated, TypeVar, List
T = TypeVar('T')
Tagged = Annotated[List[T], 'tag']
print(Tagged, Tagged[int], Tagged.__parameters__, Annotated[T, 1][str])
try: Annotated[int, 1][str]
except TypeError as e: print(e)
#> typing.Annotated[typing.List[~T], 'tag'] typing.Annotated[typing.List[int], 'tag'] (~T,) typing.Annotated[str, 1]
#> typing.Annotated[int, 1] is not a generic class

# ---- Any, further
from typing import Any
class Mock(Any):
    def __init__(self): self.x = 1
print(Any, Mock().x, Mock.__mro__, isinstance(Mock(), Mock), type(Any).__name__)
for job in (lambda: Any(), lambda: isinstance(1, Any), lambda: Any[int]):
    try: job()
    except TypeError as e: print(e)
#> typing.Any 1 (<class '__main__.Mock'>, typing.Any, <class 'object'>) True _AnyMeta
#> Any cannot be instantiated
#> typing.Any cannot be used with isinstance()
#> type 'Any' is not subscriptable

# ---- AnyStr
from typing import AnyStr, get_type_hints
print(AnyStr, AnyStr.__constraints__, AnyStr.__bound__, AnyStr.__name__)
def concat(a: AnyStr, b: AnyStr) -> AnyStr: return a + b
print(concat('a', 'b'), concat(b'a', b'b'), get_type_hints(concat))
#> ~AnyStr (<class 'bytes'>, <class 'str'>) None AnyStr
#> ab b'ab' {'a': ~AnyStr, 'b': ~AnyStr, 'return': ~AnyStr}

# ---- streams
from typing import IO, TextIO, BinaryIO
import io
print(IO, TextIO, BinaryIO, IO[str], TextIO.__mro__[1:3], isinstance(io.StringIO(), TextIO))
def write(out: TextIO) -> int: return out.write('x')
print(write(io.StringIO()), write.__annotations__)
print(sorted(n for n in vars(IO) if not n.startswith('_'))[:6])
#> <class 'typing.IO'> <class 'typing.TextIO'> <class 'typing.BinaryIO'> typing.IO[str] (<class 'typing.IO'>, <class 'typing.Generic'>) False
#> 1 {'out': <class 'typing.TextIO'>, 'return': <class 'int'>}
#> ['close', 'closed', 'fileno', 'flush', 'isatty', 'mode']

# ---- ClassVar and Final
from typing import ClassVar, Final, get_type_hints
class C:
    a: ClassVar[int] = 1
    b: Final = 2
    c: Final[str] = 'x'
    d: 'ClassVar[list[int]]' = []
print(C.__annotations__, get_type_hints(C))
print(ClassVar, Final, Final[int])
for job in (lambda: ClassVar[1], lambda: Final[int, str], lambda: Final[Final[int]], lambda: ClassVar[ClassVar[int]], lambda: ClassVar(), lambda: list[Final[int]]):
    try: print(job())
    except TypeError as e: print(e)
#> {'a': typing.ClassVar[int], 'b': typing.Final, 'c': typing.Final[str], 'd': 'ClassVar[list[int]]'} {'a': typing.ClassVar[int], 'b': typing.Final, 'c': typing.Final[str], 'd': typing.ClassVar[list[int]]}
#> typing.ClassVar typing.Final typing.Final[int]
#> typing.ClassVar[1]
#> typing.Final accepts only single type. Got (<class 'int'>, <class 'str'>).
#> typing.Final[typing.Final[int]]
#> typing.ClassVar[typing.ClassVar[int]]
#> Cannot instantiate typing.ClassVar
#> list[typing.Final[int]]

# ---- Concatenate and ParamSpec
from typing import Callable, Concatenate, ParamSpec, TypeVar
P = ParamSpec('P'); R = TypeVar('R')
def with_log(f: Callable[Concatenate[str, P], R]) -> Callable[P, R]:
    def inner(*args: P.args, **kwargs: P.kwargs) -> R: return f('log', *args, **kwargs)
    return inner
@with_log
def add(log, a, b=2): return log, a + b
print(add(1), add(1, b=5), Concatenate[int, P], Callable[Concatenate[int, P], R][[str], bool])
for job in (lambda: Concatenate[int], lambda: Concatenate[()], lambda: Concatenate[int, str]):
    try: print(job())
    except TypeError as e: print(e)
#> ('log', 3) ('log', 6) typing.Concatenate[int, ~P] typing.Callable[[int, str], bool]
#> The last parameter to Concatenate should be a ParamSpec variable or ellipsis.
#> Cannot take a Concatenate of no types.
#> The last parameter to Concatenate should be a ParamSpec variable or ellipsis.

# ---- ParamSpec and its parts
from typing import ParamSpec, ParamSpecArgs, ParamSpecKwargs, get_origin
P = ParamSpec('P')
print(P, P.__name__, P.args, P.kwargs, type(P.args) is ParamSpecArgs, type(P.kwargs) is ParamSpecKwargs, P.args.__origin__ is P, get_origin(P.args) is P)
print(ParamSpec('Q', default=[int, str]).__default__, ParamSpec('Q', covariant=True).__covariant__, P.has_default(), P.args == P.args, P.args != P.kwargs)
for job in (lambda: ParamSpec(), lambda: ParamSpec(5), lambda: isinstance(1, P), lambda: ParamSpec('X', covariant=True, contravariant=True)):
    try: print(job())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
#> ~P P P.args P.kwargs True True True True
#> [<class 'int'>, <class 'str'>] True False True True
#> TypeError paramspec() missing required argument 'name' (pos 1)
#> TypeError paramspec() argument 'name' must be str, not int
#> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> ValueError Bivariant types are not supported.

# ---- a generic class over a ParamSpec
from typing import Generic, ParamSpec, TypeVar, Callable
T = TypeVar('T'); P = ParamSpec('P')
class Task(Generic[P, T]):
    def __init__(self, f: Callable[P, T]): self.f = f
    def run(self, *args: P.args, **kwargs: P.kwargs) -> T: return self.f(*args, **kwargs)
print(Task(pow).run(2, 3), Task[[int, int], int], Task[..., int], Task.__parameters__)
class Only(Generic[P]): pass
print(Only[int, str], Only[[int]], Only[...], Only[[]])
try: Task[int]
except TypeError as e: print(e)
#> 8 __main__.Task[[int, int], int] __main__.Task[..., int] (~P, ~T)
#> __main__.Only[[int, str]] __main__.Only[[int]] __main__.Only[...] __main__.Only[[]]
#> Too few arguments for <class '__main__.Task'>; actual 1, expected at least 2

# ---- ForwardRef
from typing import ForwardRef, Optional, List, get_type_hints
r = ForwardRef('List[int]')
print(r, r.__forward_arg__, r == ForwardRef('List[int]'), List['Node'], Optional['Node'], List['Node'].__args__)
class Node:
    next: Optional['Node'] = None
    items: 'List[Node]'
print(get_type_hints(Node))
for job in (lambda: ForwardRef('x y'), lambda: ForwardRef(5)):
    try: print(job())
    except (SyntaxError, TypeError) as e: print(type(e).__name__, str(e).split(' (')[0])
#> ForwardRef('List[int]') List[int] True typing.List[ForwardRef('Node')] ForwardRef('Node') | None (ForwardRef('Node'),)
#> {'next': __main__.Node | None, 'items': typing.List[__main__.Node]}
#> ForwardRef('x y')
#> TypeError Forward reference must be a string -- got 5

# ---- evaluate_forward_ref
from typing import ForwardRef, evaluate_forward_ref
from annotationlib import Format
print(evaluate_forward_ref(ForwardRef('int')), evaluate_forward_ref(ForwardRef('list[T]'), globals={'T': str}), evaluate_forward_ref(ForwardRef('X'), locals={'X': 5.0.__class__}))
print(evaluate_forward_ref(ForwardRef('nope'), format=Format.FORWARDREF), evaluate_forward_ref(ForwardRef('nope.x'), format=Format.STRING))
try: evaluate_forward_ref(ForwardRef('nope'))
except NameError as e: print(e)
#> <class 'int'> list[str] <class 'float'>
#> ForwardRef('nope') nope.x
#> name 'nope' is not defined

# ---- Generic with two parameters
from typing import Generic, TypeVar
K = TypeVar('K'); V = TypeVar('V')
class Cache(Generic[K, V]):
    def __init__(self): self.d = {}
    def get(self, k: K) -> V: return self.d[k]
class IntCache(Cache[int, V]): pass
print(Cache[str, int], Cache.__parameters__, IntCache.__parameters__, IntCache[str], IntCache.__orig_bases__, Cache[str, int]().d)
for job in (lambda: Cache[int], lambda: Cache[int, str, int], lambda: IntCache[int, str], lambda: Cache[int, str][int], lambda: Generic[int], lambda: Generic[K, K], lambda: Generic[()]):
    try: print(job())
    except TypeError as e: print(e)
#> __main__.Cache[str, int] (~K, ~V) (~V,) __main__.IntCache[str] (__main__.Cache[int, ~V],) {}
#> Too few arguments for <class '__main__.Cache'>; actual 1, expected at least 2
#> Too many arguments for <class '__main__.Cache'>; actual 3, expected 2
#> Too many arguments for <class '__main__.IntCache'>; actual 2, expected 1
#> __main__.Cache[int, str] is not a generic class
#> Parameters to Generic[...] must all be type variables or parameter specification variables.
#> Parameters to Generic[...] must all be unique
#> Parameter list to Generic[...] cannot be empty

# ---- the type of a generic object
from typing import Generic, TypeVar, get_args
T = TypeVar('T')
class Box(Generic[T]):
    def __init__(self, v): self.v = v
b = Box[int](5)
print(b.__orig_class__, get_args(b.__orig_class__), type(b), isinstance(b, Box), Box[int] == Box[int], Box[int].__origin__)
try: isinstance(b, Box[int])
except TypeError as e: print(e)
class Slots(Generic[T]):
    __slots__ = ()
print(hasattr(Slots[int](), '__orig_class__'))
#> __main__.Box[int] (<class 'int'>,) <class '__main__.Box'> True True <class '__main__.Box'>
#> Subscripted generics cannot be used with class and instance checks
#> False

# ---- class attributes through an alias
from typing import Generic, TypeVar
T = TypeVar('T')
class Reg(Generic[T]):
    items = []
    @classmethod
    def make(cls): return cls, cls.items
Reg[int].items.append(1)
print(Reg.items, Reg[str].make(), Reg[int].__name__, Reg[int].__doc__)
try: Reg[int].missing
except AttributeError as e: print(e)
#> [1] (<class '__main__.Reg'>, [1]) Reg None
#> type object 'Reg' has no attribute 'missing'

# ---- bases that do not go together
from typing import Generic, TypeVar, Protocol, List
T = TypeVar('T'); S = TypeVar('S')
for text in ('class A(Generic): pass', 'class A(Generic[T], List[S]): pass', 'class A(Generic[T], Generic[S]): pass', 'class A(Protocol[T], Generic[S]): pass', 'class A(Generic[T], int, bool): pass'):
    try: exec(text); print('ok', A.__mro__)
    except TypeError as e: print(e)
#> Cannot inherit from plain Generic
#> Some type variables (~S) are not listed in Generic[~T]
#> Cannot inherit from Generic[...] multiple times.
#> Some type variables (~T) are not listed in Generic[~S]
#> type 'bool' is not an acceptable base type

# ---- Literal, further
from typing import Literal, get_args, get_origin
Mode = Literal['r', 'w', 1, True, None, b'x']
print(Mode, get_args(Mode), Literal['a', 'a', 'b'], Literal[Literal[1, 2], 3], Literal[1, 2] == Literal[2, 1], Literal[1] == Literal[True], Literal[0] == Literal[False])
def check(v, kind): return v in get_args(kind)
print(check('r', Mode), check('x', Mode), get_origin(Mode), Literal[1].__args__)
for job in (lambda: Literal(), lambda: isinstance(1, Literal[1]), lambda: Literal[()], lambda: Literal[[1], {}]):
    try: print(job())
    except TypeError as e: print(e)
#> typing.Literal['r', 'w', 1, True, None, b'x'] ('r', 'w', 1, True, None, b'x') typing.Literal['a', 'b'] typing.Literal[1, 2, 3] True False False
#> True False typing.Literal (1,)
#> Cannot instantiate typing.Literal
#> Subscripted generics cannot be used with class and instance checks
#> typing.Literal[()]
#> typing.Literal[[1], {}]

# ---- Literal of enum members
from typing import Literal, get_args
import enum
class Color(enum.Enum):
    RED = 1
    BLUE = 2
print(Literal[Color.RED, Color.BLUE], get_args(Literal[Color.RED])[0] is Color.RED, hash(Literal[Color.RED]) == hash(Literal[Color.RED]))
#> typing.Literal[<Color.RED: 1>, <Color.BLUE: 2>] True True

# ---- LiteralString, Never, NoReturn, Self, TypeAlias
from typing import LiteralString, Never, NoReturn, Self, TypeAlias, TYPE_CHECKING, Optional
print(LiteralString, Never, NoReturn, Self, TypeAlias, TYPE_CHECKING, Optional[Self], list[Never])
for form in (LiteralString, Never, NoReturn, Self, TypeAlias):
    for job in (lambda: form[int], lambda: form(), lambda: isinstance(1, form)):
        try: job()
        except TypeError as e: print(e)
#> typing.LiteralString typing.Never typing.NoReturn typing.Self typing.TypeAlias False typing.Self | None list[typing.Never]
#> typing.LiteralString is not subscriptable
#> Cannot instantiate typing.LiteralString
#> typing.LiteralString cannot be used with isinstance()
#> typing.Never is not subscriptable
#> Cannot instantiate typing.Never
#> typing.Never cannot be used with isinstance()
#> typing.NoReturn is not subscriptable
#> Cannot instantiate typing.NoReturn
#> typing.NoReturn cannot be used with isinstance()
#> typing.Self is not subscriptable
#> Cannot instantiate typing.Self
#> typing.Self cannot be used with isinstance()
#> typing.TypeAlias is not subscriptable
#> Cannot instantiate typing.TypeAlias
#> typing.TypeAlias cannot be used with isinstance()

# ---- a fluent class with Self
from typing import Self, get_type_hints
class Query:
    def __init__(self): self.parts = []
    def where(self, p: str) -> Self: self.parts.append(p); return self
    @classmethod
    def new(cls) -> Self: return cls()
class Sub(Query): pass
print(Sub.new().where('a').where('b').parts, type(Sub.new()).__name__, get_type_hints(Query.where))
#> ['a', 'b'] Sub {'p': <class 'str'>, 'return': typing.Self}

# ---- NamedTuple with defaults and methods
from typing import NamedTuple
class Point(NamedTuple):
    """A point."""
    x: int
    y: int = 0
    def norm(self): return abs(self.x) + abs(self.y)
    @property
    def double(self): return self._replace(x=self.x * 2)
p = Point(3)
print(p, p.norm(), p.double, Point._fields, Point._field_defaults, Point.__annotations__, Point.__doc__, p == (3, 0), Point.__orig_bases__ == (NamedTuple,))
x, y = p
print(x, y, p._asdict(), Point._make([7, 8]), Point.__mro__[1:])
#> Point(x=3, y=0) 3 Point(x=6, y=0) ('x', 'y') {'y': 0} {'x': <class 'int'>, 'y': <class 'int'>} A point. True True
#> 3 0 {'x': 3, 'y': 0} Point(x=7, y=8) (<class 'tuple'>, <class 'object'>)

# ---- NamedTuple refuses
from typing import NamedTuple
for text in ('class A(NamedTuple):\n x: int = 1\n y: int', 'class A(NamedTuple):\n _x: int', 'class A(NamedTuple, dict):\n x: int', 'class A(NamedTuple):\n x: int\n def __new__(cls): pass', 'class A(NamedTuple):\n x: int\n _fields = 1', 'NamedTuple("A", [("x", int), ("x", int)])', 'NamedTuple("A", x=int)', 'NamedTuple("A")', 'NamedTuple("A", [("x y", int)])', 'NamedTuple()'):
    try: exec(text); print('ok')
    except Exception as e: print(type(e).__name__, e)
#> TypeError Non-default namedtuple field y cannot follow default field x
#> ValueError Field names cannot start with an underscore: '_x'
#> TypeError can only inherit from a NamedTuple type and Generic
#> AttributeError Cannot overwrite NamedTuple attribute __new__
#> AttributeError Cannot overwrite NamedTuple attribute _fields
#> ValueError Encountered duplicate field name: 'x'
#> <string>:1: DeprecationWarning: Creating NamedTuple classes using keyword arguments is deprecated and will be disallowed in Python 3.15. Use the class-based or functional syntax instead.
#> ok
#> <string>:1: DeprecationWarning: Failing to pass a value for the 'fields' parameter is deprecated and will be disallowed in Python 3.15. To create a NamedTuple class with 0 fields using the functional syntax, pass an empty list, e.g. `A = NamedTuple('A', [])`.
#> ok
#> ValueError Type names and field names must be valid identifiers: 'x y'
#> TypeError NamedTuple() missing 1 required positional argument: 'typename'

# ---- NamedTuple as a function
from typing import NamedTuple
Emp = NamedTuple('Emp', [('name', str), ('id', int)])
print(Emp('a', 1), Emp._fields, Emp.__annotations__, Emp.__module__, Emp.__qualname__)
try: Emp('a')
except TypeError as e: print(e)
print(NamedTuple('Empty', [])(), sorted([Emp('b', 1), Emp('a', 2)]))
#> Emp(name='a', id=1) ('name', 'id') {'name': <class 'str'>, 'id': <class 'int'>} __main__ Emp
#> Emp.__new__() missing 1 required positional argument: 'id'
#> Empty() [Emp(name='a', id=2), Emp(name='b', id=1)]

# ---- a generic NamedTuple
from typing import NamedTuple, Generic, TypeVar
T = TypeVar('T')
class Pair(NamedTuple, Generic[T]):
    a: T
    b: T
class Named[U](NamedTuple):
    value: U
print(Pair[int], Pair[int](1, 2), Pair(1, 'x'), Pair.__orig_bases__[1], Named[str]('x'), Named.__type_params__)
#> __main__.Pair[int] Pair(a=1, b=2) Pair(a=1, b='x') typing.Generic[~T] Named(value='x') (U,)

# ---- NewType
from typing import NewType, get_type_hints
UserId = NewType('UserId', int)
Admin = NewType('Admin', UserId)
def load(u: UserId) -> str: return f'user {u}'
print(UserId(5), type(UserId(5)), UserId, Admin.__supertype__, load(UserId(7)), get_type_hints(load), UserId | None, UserId.__module__, list[UserId])
for job in (lambda: isinstance(1, UserId), lambda: type('X', (UserId,), {}), lambda: NewType('X')):
    try: job()
    except TypeError as e: print(e)
#> 5 <class 'int'> __main__.UserId __main__.UserId user 7 {'u': __main__.UserId, 'return': <class 'str'>} __main__.UserId | None __main__ list[__main__.UserId]
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> type() doesn't support MRO entry resolution; use types.new_class()
#> NewType.__init__() missing 1 required positional argument: 'tp'

# ---- subclassing a NewType tells what to do
from typing import NewType
UserId = NewType('UserId', int)
try:
    class Sub(UserId): pass
except TypeError as e: print(e)
#> Cannot subclass an instance of NewType. Perhaps you were looking for: `Sub = NewType('Sub', UserId)`

# ---- NoDefault and defaults of type variables
from typing import NoDefault, TypeVar, ParamSpec, TypeVarTuple, Generic, Unpack
T = TypeVar('T'); U = TypeVar('U', default=int); Ts = TypeVarTuple('Ts', default=Unpack[tuple[int, str]])
print(NoDefault, T.__default__ is NoDefault, T.has_default(), U.__default__, U.has_default(), Ts.__default__, type(NoDefault)() is NoDefault)
class C(Generic[T, U]): pass
print(C[str], C[str, bytes], C.__parameters__)
try:
    class D(Generic[U, T]): pass
except TypeError as e: print(e)
#> typing.NoDefault True False <class 'int'> True typing.Unpack[tuple[int, str]] True
#> __main__.C[str, int] __main__.C[str, bytes] (~T, ~U)
#> Type parameter ~T without a default follows type parameter with a default

# ---- Optional and Union
from typing import Optional, Union, get_args, get_origin
print(Optional[int], Union[int, None], Union[int], Union[int, str, int], Union[Union[int, str], float], Union[int, 'Node'], Optional[Optional[str]], Union[None], Union[int, str] == Union[str, int], Union[int, str] == int | str)
print(get_args(Optional[int]), get_origin(Optional[int]), type(Union[int, str]), Optional[int].__args__, hash(Union[int, str]) == hash(Union[str, int]))
for job in (lambda: Optional[int, str], lambda: Union[()], lambda: Union[1, 2], lambda: Optional[5], lambda: Union(), lambda: Optional()):
    try: print(job())
    except TypeError as e: print(e)
#> int | None int | None <class 'int'> int | str int | str | float int | ForwardRef('Node') str | None <class 'NoneType'> True True
#> (<class 'int'>, <class 'NoneType'>) <class 'typing.Union'> <class 'typing.Union'> (<class 'int'>, <class 'NoneType'>) True
#> typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
#> Cannot take a Union of no types.
#> 1 | 2
#> 5 | None
#> cannot create 'typing.Union' instances
#> Cannot instantiate typing.Optional

# ---- Union in isinstance and match
from typing import Union, Optional
print(isinstance(5, Union[int, str]), isinstance(None, Optional[int]), issubclass(bool, Union[int, str]), isinstance(5.0, int | str))
try: isinstance(5, Union[int, list[int]])
except TypeError as e: print(e)
print(isinstance(5, Union[int, list]))
#> True True True False
#> True

# ---- unions with the bar
from typing import List, Any, TypeVar, Literal, Callable
T = TypeVar('T')
print(int | None, None | int, List[int] | None, int | List[str], Any | None, T | int, int | T, Literal[1] | None, Callable[[], int] | str, (int | str) | float, 'A' | T if False else 0)
print((T | None)[int], (list[T] | T)[str], (int | T).__parameters__)
for job in (lambda: int | 5, lambda: 'x' | int, lambda: None | None):
    try: print(job())
    except TypeError as e: print(e)
#> int | None None | int typing.List[int] | None int | typing.List[str] typing.Any | None ~T | int int | ~T typing.Literal[1] | None typing.Callable[[], int] | str int | str | float 0
#> int | None list[str] | str (~T,)
#> unsupported operand type(s) for |: 'type' and 'int'
#> unsupported operand type(s) for |: 'str' and 'type'
#> unsupported operand type(s) for |: 'NoneType' and 'NoneType'

# ---- Protocol
from typing import Protocol, runtime_checkable
@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...
@runtime_checkable
class Sized2(Protocol):
    size: int
class File:
    size = 3
    def close(self): pass
print(isinstance(File(), Closer), isinstance(5, Closer), issubclass(File, Closer), isinstance(File(), Sized2), Closer.__protocol_attrs__)
for job in (lambda: Closer(), lambda: issubclass(File, Sized2), lambda: issubclass(5, Closer)):
    try: job()
    except TypeError as e: print(e)
#> True False True True {'close'}
#> Protocols cannot be instantiated
#> Protocols with non-method members don't support issubclass(). Non-method members: 'size'.
#> issubclass() arg 1 must be a class

# ---- a protocol that is not checked at run time
from typing import Protocol
class P(Protocol):
    def m(self): ...
class Impl(P):
    def m(self): return 'impl'
print(Impl().m(), isinstance(Impl(), Impl), Impl.__mro__)
for job in (lambda: isinstance(5, P), lambda: issubclass(int, P)):
    try: job()
    except TypeError as e: print(e)
print(issubclass(Impl, P) if False else 'ok')
#> impl True (<class '__main__.Impl'>, <class '__main__.P'>, <class 'typing.Protocol'>, <class 'typing.Generic'>, <class 'object'>)
#> Instance and class checks can only be used with @runtime_checkable protocols
#> Instance and class checks can only be used with @runtime_checkable protocols
#> ok

# ---- protocols inherit and are implemented
from typing import Protocol, runtime_checkable, is_protocol, get_protocol_members
class A(Protocol):
    def a(self): ...
@runtime_checkable
class B(A, Protocol):
    b: int
class C(A):
    pass
print(is_protocol(A), is_protocol(B), is_protocol(C), is_protocol(int), sorted(get_protocol_members(B)), sorted(get_protocol_members(A)))
for job in (lambda: get_protocol_members(C), lambda: type('D', (int, Protocol), {}), lambda: runtime_checkable(C)):
    try: print(job())
    except TypeError as e: print(e)
#> True True False False ['a', 'b'] ['a']
#> <class '__main__.C'> is not a Protocol
#> Protocols can only inherit from other protocols, got <class 'int'>
#> @runtime_checkable can be only applied to protocol classes, got <class '__main__.C'>

# ---- a generic protocol
from typing import Protocol, TypeVar, runtime_checkable
T = TypeVar('T')
@runtime_checkable
class Getter(Protocol[T]):
    def get(self) -> T: ...
class New[U](Protocol):
    def put(self, u: U): ...
class Impl:
    def get(self): return 1
print(isinstance(Impl(), Getter), Getter[int], Getter.__parameters__, New[int], Getter.__orig_bases__)
try: isinstance(Impl(), Getter[int])
except TypeError as e: print(e)
#> True __main__.Getter[int] (~T,) __main__.New[int] (typing.Protocol[~T],)
#> Subscripted generics cannot be used with class and instance checks

# ---- abstract methods of a protocol
from typing import Protocol
from abc import abstractmethod
class Shape(Protocol):
    @abstractmethod
    def area(self) -> float: raise NotImplementedError
    def double(self): return 2 * self.area()
class Square(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
class Bad(Shape): pass
print(Square(3).double())
try: Bad()
except TypeError as e: print(e)
#> 18
#> Can't instantiate abstract class Bad without an implementation for abstract method 'area'

# ---- protocols of conversions
from typing import SupportsAbs, SupportsBytes, SupportsComplex, SupportsFloat, SupportsIndex, SupportsInt, SupportsRound
from decimal import Decimal
for p in (SupportsAbs, SupportsBytes, SupportsComplex, SupportsFloat, SupportsIndex, SupportsInt, SupportsRound):
    print(p.__name__, [type(v).__name__ for v in (1, 1.5, 'a', b'a', 1j, Decimal(1)) if isinstance(v, p)])
class Mine:
    def __float__(self): return 1.0
print(isinstance(Mine(), SupportsFloat), isinstance(Mine(), SupportsInt), SupportsAbs[int])
#> SupportsAbs ['int', 'float', 'complex', 'Decimal']
#> SupportsBytes ['bytes']
#> SupportsComplex ['complex', 'Decimal']
#> SupportsFloat ['int', 'float', 'Decimal']
#> SupportsIndex ['int']
#> SupportsInt ['int', 'float', 'Decimal']
#> SupportsRound ['int', 'float', 'Decimal']
#> True False typing.SupportsAbs[int]

# ---- Required, NotRequired and ReadOnly
from typing import TypedDict, Required, NotRequired, ReadOnly, get_type_hints
class Movie(TypedDict, total=False):
    title: Required[str]
    year: int
    id: ReadOnly[int]
class More(Movie):
    rating: NotRequired[float]
    tags: list[str]
print(sorted(Movie.__required_keys__), sorted(Movie.__optional_keys__), sorted(Movie.__readonly_keys__), sorted(Movie.__mutable_keys__))
print(sorted(More.__required_keys__), sorted(More.__optional_keys__), More.__total__, Movie.__total__, get_type_hints(More))
print(get_type_hints(Movie, include_extras=True), Required[int], NotRequired, ReadOnly[str])
for job in (lambda: Required[int, str], lambda: NotRequired[1], lambda: ReadOnly(), lambda: Required[Required[int]]):
    try: print(job())
    except TypeError as e: print(e)
#> ['title'] ['id', 'year'] ['id'] ['title', 'year']
#> ['tags', 'title'] ['id', 'rating', 'year'] True False {'title': <class 'str'>, 'year': <class 'int'>, 'id': <class 'int'>, 'rating': <class 'float'>, 'tags': list[str]}
#> {'title': typing.Required[str], 'year': <class 'int'>, 'id': typing.ReadOnly[int]} typing.Required[int] typing.NotRequired typing.ReadOnly[str]
#> Required accepts only a single type. Got (<class 'int'>, <class 'str'>).
#> typing.NotRequired[1]
#> Cannot instantiate typing.ReadOnly
#> typing.Required[typing.Required[int]]

# ---- TypedDict as a class and as a function
from typing import TypedDict, is_typeddict, get_type_hints
class User(TypedDict):
    """A user."""
    name: str
    age: int
Alt = TypedDict('Alt', {'in': str, 'x-y': int}, total=False)
u = User(name='a', age=1)
print(u, type(u), u['name'], is_typeddict(User), is_typeddict(dict), User.__doc__, Alt.__annotations__, Alt.__total__, User.__bases__, Alt(**{'in': 'x'}))
for job in (lambda: isinstance({}, User), lambda: issubclass(dict, User), lambda: TypedDict('X', a=int), lambda: type('Y', (User, int), {}), lambda: TypedDict('X')):
    try: print(job())
    except TypeError as e: print(e)
#> {'name': 'a', 'age': 1} <class 'dict'> a True False A user. {'in': <class 'str'>, 'x-y': <class 'int'>} False (<class 'dict'>,) {'in': 'x'}
#> TypedDict does not support instance and class checks
#> TypedDict does not support instance and class checks
#> TypedDict() got an unexpected keyword argument 'a'
#> cannot inherit from both a TypedDict type and a non-TypedDict base class
#> typing.py:1430: DeprecationWarning: Failing to pass a value for the 'fields' parameter is deprecated and will be disallowed in Python 3.15. To create a TypedDict class with 0 fields using the functional syntax, pass an empty dictionary, e.g. `X = TypedDict('X', {})`.
#>   for job in (lambda: isinstance({}, User), lambda: issubclass(dict, User), lambda: TypedDict('X', a=int), lambda: type('Y', (User, int), {}), lambda: TypedDict('X')):
#> <class '__main__.X'>

# ---- a generic TypedDict
from typing import TypedDict, Generic, TypeVar
T = TypeVar('T')
class Page(TypedDict, Generic[T]):
    items: list[T]
    total: int
class Resp[U](TypedDict):
    data: U
print(Page[int], Page[int](items=[1], total=1), Page.__parameters__, Resp[str], Resp(data='x'), Page.__orig_bases__[1])
class IntPage(Page[int]):
    extra: str
print(sorted(IntPage.__required_keys__), IntPage.__orig_bases__)
#> __main__.Page[int] {'items': [1], 'total': 1} (~T,) __main__.Resp[str] {'data': 'x'} typing.Generic[~T]
#> ['extra', 'items', 'total'] (__main__.Page[int],)

# ---- TypedDict refuses what is no annotation
from typing import TypedDict
for text in ('class A(TypedDict):\n  def f(self): pass', 'class A(TypedDict, int):\n  x: int', 'class A(TypedDict):\n  x: 5', 'class A(TypedDict, bad=True):\n  x: int'):
    try: exec(text); print('ok', A.__annotations__)
    except TypeError as e: print(e)
#> ok {}
#> cannot inherit from both a TypedDict type and a non-TypedDict base class
#> ok {'x': 5}
#> _TypedDictMeta.__new__() got an unexpected keyword argument 'bad'

# ---- Text and Type
from typing import Text, Type, TypeVar, get_type_hints
T = TypeVar('T', bound='Animal')
class Animal:
    @classmethod
    def make(cls: Type[T]) -> T: return cls()
class Dog(Animal): pass
print(Text is str, Type[int], Type, Type[Dog | Animal], type(Dog.make()).__name__, get_type_hints(Animal.make))
try: Type[int, str]
except TypeError as e: print(e)
#> True typing.Type[int] typing.Type typing.Type[__main__.Dog | __main__.Animal] Dog {'cls': typing.Type[~T], 'return': ~T}
#> Too many arguments for typing.Type; actual 2, expected 1

# ---- TypeAliasType
from typing import TypeAliasType, TypeVar
T = TypeVar('T')
A = TypeAliasType('A', list[T], type_params=(T,))
type B[K, V = int] = dict[K, V]
type Tree = int | list[Tree]
print(A, A.__name__, A.__value__, A.__type_params__, A.__parameters__, A[int], A[int].__value__ if hasattr(A[int], '__value__') else None, A.__module__)
print(B, B.__value__, B.__type_params__, B[str], B[str, bytes].__args__, Tree.__value__, type(B) is TypeAliasType, A | None)
for job in (lambda: TypeAliasType('X'), lambda: TypeAliasType('X', int, type_params=[T]), lambda: isinstance(1, Tree), lambda: Tree[int], lambda: Tree()):
    try: print(job())
    except TypeError as e: print(e)
#> A A list[~T] (~T,) (~T,) A[int] list[~T] __main__
#> B dict[K, V] (K, V) B[str] (<class 'str'>, <class 'bytes'>) int | list[Tree] True A | None
#> typealias() missing required argument 'value' (pos 2)
#> type_params must be a tuple
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> Only generic type aliases are subscriptable
#> 'typing.TypeAliasType' object is not callable

# ---- the value of an alias is evaluated late
type Later = list[Missing]
try: Later.__value__
except NameError as e: print(e)
Missing = int
print(Later.__value__, Later.__value__ is Later.__value__)
try: Later.__name__ = 'x'
except AttributeError as e: print(e)
#> name 'Missing' is not defined
#> list[int] True
#> readonly attribute

# ---- TypeGuard and TypeIs
from typing import TypeGuard, TypeIs, get_type_hints, get_args
def is_strs(v: list[object]) -> TypeGuard[list[str]]: return all(isinstance(x, str) for x in v)
def is_int(v: object) -> TypeIs[int]: return isinstance(v, int)
print(is_strs(['a']), is_strs([1]), is_int(5), get_type_hints(is_strs), get_type_hints(is_int)['return'], get_args(TypeGuard[int]))
for job in (lambda: TypeGuard[int, str], lambda: TypeIs[()], lambda: TypeIs(), lambda: TypeGuard[5]):
    try: print(job())
    except TypeError as e: print(e)
#> True False True {'v': list[object], 'return': typing.TypeGuard[list[str]]} typing.TypeIs[int] (<class 'int'>,)
#> typing.TypeGuard accepts only single type. Got (<class 'int'>, <class 'str'>).
#> typing.TypeIs accepts only single type. Got ().
#> Cannot instantiate typing.TypeIs
#> typing.TypeGuard[5]

# ---- TypeVar and its attributes
from typing import TypeVar
T = TypeVar('T'); N = TypeVar('N', int, float); B = TypeVar('B', bound='list[int]', covariant=True); I = TypeVar('I', infer_variance=True)
for v in (T, N, B, I):
    print(v, v.__name__, v.__constraints__, v.__bound__, v.__covariant__, v.__contravariant__, v.__infer_variance__, v.__module__)
for job in (lambda: TypeVar('X', int), lambda: TypeVar('X', int, str, bound=int), lambda: TypeVar('X', covariant=True, contravariant=True), lambda: TypeVar(), lambda: TypeVar('X', bound=5), lambda: TypeVar('X', bogus=1), lambda: isinstance(1, T), lambda: T(), lambda: type('C', (T,), {})):
    try: print(job())
    except TypeError as e: print(e)
#> ~T T () None False False False __main__
#> ~N N (<class 'int'>, <class 'float'>) None False False False __main__
#> +B B () ForwardRef('list[int]') True False False __main__
#> I I () None False False True __main__
#> A single constraint is not allowed
#> Constraints cannot be combined with bound=...
#> Traceback (most recent call last):
#>   File "typing.py", line 1531, in <module>
#>     try: print(job())
#>                ~~~^^
#>   File "typing.py", line 1530, in <lambda>
#>     for job in (lambda: TypeVar('X', int), lambda: TypeVar('X', int, str, bound=int), lambda: TypeVar('X', covariant=True, contravariant=True), lambda: TypeVar(), lambda: TypeVar('X', bound=5), lambda: TypeVar('X', bogus=1), lambda: isinstance(1, T), lambda: T(), lambda: type('C', (T,), {})):
#>                                                                                               ~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: Bivariant types are not supported.

# ---- type variables of the new syntax
def first[T: (int, str), *Ts, **P](x: T, *rest: *Ts) -> T: return x
T, Ts, P = first.__type_params__
print(T, Ts, P, T.__constraints__, T.__bound__, type(Ts).__name__, type(P).__name__, T.__infer_variance__, first(5, 6))
class Box[A: int = bool]: pass
A, = Box.__type_params__
print(A.__bound__, A.__default__, Box[int], Box.__orig_bases__, Box.__parameters__)
#> T Ts P (<class 'int'>, <class 'str'>) None TypeVarTuple ParamSpec True 5
#> <class 'int'> <class 'bool'> __main__.Box[int] (typing.Generic[A],) (A,)

# ---- TypeVarTuple and Unpack
from typing import TypeVarTuple, Unpack, Generic, TypeVar
T = TypeVar('T'); Ts = TypeVarTuple('Ts')
class Array(Generic[T, *Ts]): pass
print(Array[int, str, bool], Array[int], Array[int, *tuple[str, ...]], Array[int, Unpack[Ts]], tuple[*Ts], Unpack[Ts], Unpack[tuple[int, str]], Array.__parameters__, Ts.__name__)
print(tuple[T, *Ts][int, str, float], list(Ts), tuple[*Ts, T][int, str])
for job in (lambda: Array[()], lambda: Unpack[int], lambda: Ts[int], lambda: Unpack(), lambda: TypeVarTuple(5)):
    try: print(job())
    except TypeError as e: print(e)
#> __main__.Array[int, str, bool] __main__.Array[int] __main__.Array[int, *tuple[str, ...]] __main__.Array[int, typing.Unpack[Ts]] tuple[typing.Unpack[Ts]] typing.Unpack[Ts] typing.Unpack[tuple[int, str]] (~T, Ts) Ts
#> tuple[int, str, float] [typing.Unpack[Ts]] tuple[int, str]
#> Too few arguments for <class '__main__.Array'>; actual 0, expected at least 1
#> typing.Unpack[int]
#> 'typing.TypeVarTuple' object is not subscriptable
#> Cannot instantiate typing.Unpack
#> typevartuple() argument 'name' must be str, not int

# ---- Unpack of a TypedDict for keywords
from typing import TypedDict, Unpack, get_type_hints
class Opts(TypedDict, total=False):
    width: int
    color: str
def draw(name: str, **opts: Unpack[Opts]): return name, opts
print(draw('x', width=5, color='red'), get_type_hints(draw)['opts'], draw.__annotations__['opts'].__origin__)
#> ('x', {'width': 5, 'color': 'red'}) typing.Unpack[__main__.Opts] typing.Unpack

# ---- Tuple
from typing import Tuple, get_args
print(Tuple, Tuple[int], Tuple[int, ...], Tuple[()], get_args(Tuple[()]), get_args(Tuple[int, ...]), Tuple[int, str] == tuple[int, str], Tuple[int, Tuple[str, ...]])
for job in (lambda: Tuple[..., int], lambda: Tuple[int, 5], lambda: Tuple[...]):
    try: print(job())
    except TypeError as e: print(e)
#> typing.Tuple typing.Tuple[int] typing.Tuple[int, ...] typing.Tuple[()] () (<class 'int'>, Ellipsis) False typing.Tuple[int, typing.Tuple[str, ...]]
#> typing.Tuple[..., int]
#> typing.Tuple[int, 5]
#> typing.Tuple[...]

# ---- Callable
from typing import Callable, get_args, get_origin, Optional, Any
print(Callable, Callable[[int], str], Callable[..., Any], Callable[[], None], get_args(Callable[[int, str], bool]), get_args(Callable[..., int]), get_origin(Callable[[], int]), Optional[Callable[[int], int]])
for job in (lambda: Callable[int, str], lambda: Callable[[int]], lambda: Callable[[int], str, str], lambda: Callable[()]):
    try: print(job())
    except TypeError as e: print(e)
#> typing.Callable typing.Callable[[int], str] typing.Callable[..., typing.Any] typing.Callable[[], NoneType] ([<class 'int'>, <class 'str'>], <class 'bool'>) (Ellipsis, <class 'int'>) <class 'collections.abc.Callable'> typing.Callable[[int], int] | None
#> typing.Callable[[int], str]
#> Callable must be used as Callable[[arg, ...], result].
#> Callable must be used as Callable[[arg, ...], result].
#> Callable must be used as Callable[[arg, ...], result].

# ---- Match and Pattern
from typing import Match, Pattern
import re
def find(p: Pattern[str], text: str) -> 'Match[str] | None': return p.search(text)
print(Match, Pattern, Match[str], Pattern[bytes], isinstance(re.compile('a'), Pattern), isinstance(find(re.compile('a'), 'ba'), Match), Pattern.__origin__)
#> typing.Match typing.Pattern typing.Match[str] typing.Pattern[bytes] True True <class 're.Pattern'>

# ---- ContextManager and AsyncContextManager
from typing import ContextManager, AsyncContextManager
import contextlib
@contextlib.contextmanager
def cm(): yield 1
print(ContextManager, ContextManager[int], AsyncContextManager[int, None], isinstance(cm(), ContextManager), isinstance(5, ContextManager), ContextManager[int, bool])
#> typing.ContextManager typing.ContextManager[int, bool | None] typing.AsyncContextManager[int, NoneType] True False typing.ContextManager[int, bool]

# ---- ByteString is on its way out
import typing, warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    B = typing.ByteString
    print(B, isinstance(b'', B), isinstance('', B))
print({(x.category.__name__, str(x.message)) for x in w})
#> typing.ByteString True False
#> {('DeprecationWarning', "'typing.ByteString' is deprecated and slated for removal in Python 3.17")}

# ---- assert_never and assert_type
from typing import assert_never, assert_type
def kind(x: int | str) -> str:
    if isinstance(x, int): return 'int'
    elif isinstance(x, str): return 'str'
    else: assert_never(x)
print(kind(1), kind('a'), assert_type(kind(1), str))
for bad in (1.5, [1] * 60):
    try: kind(bad)
    except AssertionError as e: print(e)
#> int str int
#> Expected code to be unreachable, but got: 1.5
#> Expected code to be unreachable, but got: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, ...

# ---- cast and reveal_type
from typing import cast, reveal_type
import contextlib, io
x = cast('list[int]', 'not checked')
print(x, cast(int, None))
err = io.StringIO()
with contextlib.redirect_stderr(err):
    print(reveal_type(x), reveal_type([1, 2]))
print(err.getvalue())
#> not checked None
#> not checked [1, 2]
#> Runtime type is 'str'
#> Runtime type is 'list'
#>

# ---- overload
from typing import overload, get_overloads, clear_overloads
@overload
def size(x: int) -> int: ...
@overload
def size(x: str) -> str: ...
def size(x): return x * 2
print(size(2), size('a'), [f.__annotations__ for f in get_overloads(size)])
class C:
    @overload
    def m(self, a: int): ...
    @overload
    def m(self, a: str): ...
    def m(self, a): return a
print(len(get_overloads(C.m)), get_overloads(len))
clear_overloads()
print(get_overloads(size))
#> 4 aa [{'x': <class 'int'>, 'return': <class 'int'>}, {'x': <class 'str'>, 'return': <class 'str'>}]
#> 2 []
#> []

# ---- only the overloads
from typing import overload
@overload
def f(x: int): ...
try: f(1)
except NotImplementedError as e: print(str(e).splitlines()[0])
#> You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.

# ---- final and override
from typing import final, override
class Base:
    @final
    def a(self): pass
    @property
    def p(self): return 1
@final
class Leaf(Base):
    @override
    def p(self): return 2
    @override
    @classmethod
    def c(cls): pass
class Sub(Leaf): pass
print(Base.a.__final__, Leaf.__final__, Leaf.p.__override__, Leaf.__dict__['c'].__override__, Sub().p(), final(5), override('x'))
#> True True True True 2 5 x

# ---- no_type_check
from typing import no_type_check, no_type_check_decorator, get_type_hints
import warnings
@no_type_check
def f(a: 'not a type'): pass
@no_type_check
class C:
    x: 'also not'
    def m(self, y: 'nor this'): pass
print(get_type_hints(f), get_type_hints(C), get_type_hints(C.m), f.__no_type_check__)
with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    @no_type_check_decorator
    def deco(g): return g
@deco
def h(a: 'bad bad'): pass
print(get_type_hints(h))
#> {} {} {} True
#> {}

# ---- dataclass_transform
from typing import dataclass_transform
@dataclass_transform(kw_only_default=True, field_specifiers=(int,))
def model(cls): cls.is_model = True; return cls
@model
class M: x: int
print(M.is_model, model.__dataclass_transform__)
try: dataclass_transform(bogus=1)(model); print(model.__dataclass_transform__['kwargs'])
except TypeError as e: print(e)
#> True {'eq_default': True, 'order_default': False, 'kw_only_default': True, 'frozen_default': False, 'field_specifiers': (<class 'int'>,), 'kwargs': {}}
#> {'bogus': 1}

# ---- get_type_hints follows inheritance and names
from typing import get_type_hints, ClassVar, Optional
class A:
    a: int
    x: 'Optional[B]'
class B(A):
    b: ClassVar[str]
    a: str
def f(a: 'int', b: 'list[B]' = None, *args: 'str', **kw: None) -> 'A': pass
print(get_type_hints(B), get_type_hints(f))
print(get_type_hints(f, globalns={'B': float, 'A': None}), get_type_hints(A.__init__))
for bad in (5, 'x', len):
    try: print(get_type_hints(bad))
    except TypeError as e: print(e)
def g(a: 'Nope'): pass
try: get_type_hints(g)
except NameError as e: print(e)
#> {'a': <class 'str'>, 'x': __main__.B | None, 'b': typing.ClassVar[str]} {'a': <class 'int'>, 'b': list[__main__.B], 'args': <class 'str'>, 'kw': <class 'NoneType'>, 'return': <class '__main__.A'>}
#> {'a': <class 'int'>, 'b': list[float], 'args': <class 'str'>, 'kw': <class 'NoneType'>, 'return': <class 'NoneType'>} {}
#> 5 does not have annotations
#> 'x' does not have annotations
#> {}
#> name 'Nope' is not defined

# ---- get_type_hints with wrappers, methods and partial objects
from typing import get_type_hints
import functools
def deco(f):
    @functools.wraps(f)
    def inner(*a): return f(*a)
    return inner
@deco
def f(a: int) -> str: pass
class C:
    @property
    def p(self) -> int: pass
    @staticmethod
    def s(x: 'int'): pass
    @classmethod
    def c(cls, x: 'C'): pass
print(get_type_hints(f), get_type_hints(C.p.fget), get_type_hints(C.s), get_type_hints(C.c), get_type_hints(C().c))
#> {'a': <class 'int'>, 'return': <class 'str'>} {'return': <class 'int'>} {'x': <class 'int'>} {'x': <class '__main__.C'>} {'x': <class '__main__.C'>}

# ---- get_args and get_origin of everything
from typing import *
for t in (List[int], Dict[str, int], Union[int, str], Optional[int], Callable[[int], str], Literal[1], Annotated[int, 'a'], ClassVar[int], Final[int], list[int], int | str, Generic, Type[int], Required[int], int, List, Tuple[int, ...], Any):
    print(get_origin(t), get_args(t))
#> <class 'list'> (<class 'int'>,)
#> <class 'dict'> (<class 'str'>, <class 'int'>)
#> <class 'typing.Union'> (<class 'int'>, <class 'str'>)
#> <class 'typing.Union'> (<class 'int'>, <class 'NoneType'>)
#> <class 'collections.abc.Callable'> ([<class 'int'>], <class 'str'>)
#> typing.Literal (1,)
#> typing.Annotated (<class 'int'>, 'a')
#> typing.ClassVar (<class 'int'>,)
#> typing.Final (<class 'int'>,)
#> <class 'list'> (<class 'int'>,)
#> <class 'typing.Union'> (<class 'int'>, <class 'str'>)
#> <class 'typing.Generic'> ()
#> <class 'type'> (<class 'int'>,)
#> typing.Required (<class 'int'>,)
#> None ()
#> <class 'list'> ()
#> <class 'tuple'> (<class 'int'>, Ellipsis)
#> None ()

# ---- converters chosen by hints
from typing import get_type_hints, get_origin, get_args, Optional, Union
def convert(value, hint):
    origin, args = get_origin(hint), get_args(hint)
    if origin is Union:
        return None if value is None else convert(value, next(a for a in args if a is not type(None)))
    if origin is list: return [convert(v, args[0]) for v in value]
    if origin is dict: return {convert(k, args[0]): convert(v, args[1]) for k, v in value.items()}
    return hint(value)
class Conf:
    port: int
    tags: list[str]
    rates: dict[str, float]
    host: Optional[str] = None
raw = {'port': '80', 'tags': [1, 2], 'rates': {5: '1.5'}, 'host': None}
print({k: convert(raw[k], h) for k, h in get_type_hints(Conf).items()})
#> {'port': 80, 'tags': ['1', '2'], 'rates': {'5': 1.5}, 'host': None}

# ---- names that are gone or never were
import typing
for name in ('io', 're', 'Nope'):
    try: getattr(typing, name)
    except AttributeError as e: print(e)
try: from typing import Bogus
except ImportError as e: print(str(e).split(' (')[0])
#> module 'typing' has no attribute 'io'
#> module 'typing' has no attribute 're'
#> module 'typing' has no attribute 'Nope'
#> cannot import name 'Bogus' from 'typing'

# ---- substitution of parameters
from typing import List, Dict, TypeVar, Callable, Tuple
K = TypeVar('K'); V = TypeVar('V')
M = Dict[K, List[V]]
print(M, M[str, int], M.__parameters__, M[str, V][int], List[List[K]][int], Callable[[K], V][int, str], Tuple[K, K][int], M[K, K].__parameters__)
for job in (lambda: M[int], lambda: M[int, str, int], lambda: M[int, str][int], lambda: List[int][int]):
    try: print(job())
    except TypeError as e: print(e)
#> typing.Dict[~K, typing.List[~V]] typing.Dict[str, typing.List[int]] (~K, ~V) typing.Dict[str, typing.List[int]] typing.List[typing.List[int]] typing.Callable[[int], str] typing.Tuple[int, int] (~K,)
#> Too few arguments for typing.Dict[~K, typing.List[~V]]; actual 1, expected at least 2
#> Too many arguments for typing.Dict[~K, typing.List[~V]]; actual 3, expected 2
#> typing.Dict[int, typing.List[str]] is not a generic class
#> typing.List[int] is not a generic class

# ---- bounds are not checked
from typing import TypeVar, Generic
N = TypeVar('N', bound=int)
class Num(Generic[N]): pass
print(Num[str], Num[int]() is not None, N.__bound__)
def lim[T: int](x: T) -> T: return x
print(lim('free'))
#> __main__.Num[str] True <class 'int'>
#> free

# ---- comparing, hashing and using aliases as keys
from typing import List, Dict, Optional, Union, Callable
table = {List[int]: 'ints', Optional[str]: 'maybe', Callable[[], int]: 'f', Union[int, str]: 'u'}
print(table[List[int]], table[Union[str, None]], table[Callable[[], int]], table[Union[str, int]], List[int] == list[int], List == list, List[int] != List[str])
import copy
print(copy.copy(List[int]) == List[int], copy.deepcopy(Dict[str, int]) == Dict[str, int])
#> ints maybe f u False False True
#> True True

# ---- overload, get_overloads and clear_overloads
import typing
typing.clear_overloads()
@typing.overload
def f(x: int) -> int: ...
@typing.overload
def f(x: str) -> str: ...
def f(x):
    return x
print(f(1), f('a'), len(typing.get_overloads(f)), [o.__annotations__ for o in typing.get_overloads(f)])
typing.clear_overloads()
print(typing.get_overloads(f))
@typing.overload
def g(): ...
try:
    g()
except NotImplementedError as e:
    print(str(e).splitlines()[0])
#> 1 a 2 [{'x': <class 'int'>, 'return': <class 'int'>}, {'x': <class 'str'>, 'return': <class 'str'>}]
#> []
#> You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.

# ---- assert_never, assert_type and reveal_type
import typing
def kind(x: int | str) -> str:
    if isinstance(x, int):
        return 'int'
    if isinstance(x, str):
        return 'str'
    typing.assert_never(x)
print(kind(1), kind('a'), typing.assert_type(5, int))
try:
    kind(2.5)
except AssertionError as e:
    print(e)
print(typing.reveal_type([1]))
#> int str 5
#> Expected code to be unreachable, but got: 2.5
#> Runtime type is 'list'
#> [1]

# ---- NewType in unions and isinstance
import typing
UserId = typing.NewType('UserId', int)
print(UserId(5) + 1, UserId, UserId.__name__, UserId.__supertype__, type(UserId(5)).__name__, typing.Optional[UserId], UserId | None)
for call in (lambda: isinstance(5, UserId), lambda: type('Sub', (UserId,), {})):
    try:
        call()
    except TypeError as e:
        print(str(e).splitlines()[0])
#> 6 __main__.UserId UserId <class 'int'> int __main__.UserId | None __main__.UserId | None
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> type() doesn't support MRO entry resolution; use types.new_class()

# ---- TypedDict with Required, NotRequired and ReadOnly
from typing import TypedDict, Required, NotRequired, ReadOnly, get_type_hints, is_typeddict
class Movie(TypedDict, total=False):
    name: Required[str]
    year: ReadOnly[int]
class Sequel(Movie):
    number: NotRequired[int]
    of: str
print(sorted(Movie.__required_keys__), sorted(Movie.__optional_keys__), sorted(Sequel.__required_keys__), sorted(Sequel.__optional_keys__), sorted(Sequel.__readonly_keys__), Sequel.__total__)
print(Sequel(name='x', of='y'), type(Movie()).__name__, is_typeddict(Movie), is_typeddict(dict), get_type_hints(Sequel), get_type_hints(Movie, include_extras=True))
for call in (lambda: isinstance({}, Movie), lambda: TypedDict('T', a=int), lambda: Movie([1])):
    try:
        print(call())
    except TypeError as e:
        print(e)
#> ['name'] ['year'] ['name', 'of'] ['number', 'year'] ['year'] True
#> {'name': 'x', 'of': 'y'} dict True False {'name': <class 'str'>, 'year': <class 'int'>, 'number': <class 'int'>, 'of': <class 'str'>} {'name': typing.Required[str], 'year': typing.ReadOnly[int]}
#> TypedDict does not support instance and class checks
#> TypedDict() got an unexpected keyword argument 'a'
#> object is not iterable

# ---- Annotated keeps what is said beside
from typing import Annotated, get_args, get_origin, get_type_hints
T = Annotated[int, 'range', {'max': 5}]
print(T, T.__metadata__, T.__origin__, get_origin(T) is Annotated, get_args(T), Annotated[T, 'more'] == Annotated[int, 'range', {'max': 5}, 'more'])
def f(x: T, y: Annotated[str, 1] = 'a') -> None: ...
print(get_type_hints(f), get_type_hints(f, include_extras=True), T(3))
try:
    Annotated[int]
except TypeError as e:
    print(e)
#> typing.Annotated[int, 'range', {'max': 5}] ('range', {'max': 5}) <class 'int'> True (<class 'int'>, 'range', {'max': 5}) True
#> {'x': <class 'int'>, 'y': <class 'str'>, 'return': <class 'NoneType'>} {'x': typing.Annotated[int, 'range', {'max': 5}], 'y': typing.Annotated[str, 1], 'return': <class 'NoneType'>} 3
#> Annotated[...] should be used with at least two arguments (a type and an annotation).

# ---- protocols at run time
from typing import Protocol, runtime_checkable, get_protocol_members, is_protocol
@runtime_checkable
class Closable(Protocol):
    name: str
    def close(self) -> None: ...
class File:
    name = 'f'
    def close(self): ...
class Half:
    def close(self): ...
print(isinstance(File(), Closable), isinstance(Half(), Closable), sorted(get_protocol_members(Closable)), is_protocol(Closable), is_protocol(File))
class Plain(Protocol):
    def go(self): ...
for call in (lambda: isinstance(1, Plain), lambda: Closable(), lambda: issubclass(File, Closable), lambda: get_protocol_members(int)):
    try:
        print(call())
    except TypeError as e:
        print(e)
#> True False ['close', 'name'] True False
#> Instance and class checks can only be used with @runtime_checkable protocols
#> Protocols cannot be instantiated
#> Protocols with non-method members don't support issubclass(). Non-method members: 'name'.
#> <class 'int'> is not a Protocol

# ---- texts in the annotations of records, and constraints that are texts
import typing as t
class TD(t.TypedDict):
    a: 'int'
class NT(t.NamedTuple):
    a: 'int'
print(TD.__annotations__, NT.__annotations__, t.NamedTuple('E', [('a', 'int')]).__annotations__)
print(t.TypedDict('E', {'a': 'int'}).__annotations__, t.get_type_hints(TD), t.get_type_hints(NT))
print(t.TypeVar('T', 'A', 'B').__constraints__, t.TypeVar('T', None, int).__constraints__)
#> {'a': ForwardRef('int', module='__main__')} {'a': ForwardRef('int')} {'a': ForwardRef('int')}
#> {'a': ForwardRef('int', module='__main__', owner=<class '__main__.E'>)} {'a': <class 'int'>} {'a': <class 'int'>}
#> ('A', 'B') (None, <class 'int'>)

# ---- records under from __future__ import annotations
from __future__ import annotations
import typing as t
class TD(t.TypedDict, total=False):
    a: t.Required[int]
    b: list[TD]
print(TD.__annotations__, t.get_type_hints(TD))
class NT(t.NamedTuple):
    b: NT | None = None
print(NT.__annotations__, t.get_type_hints(NT))
#> {'a': ForwardRef('t.Required[int]', module='__main__', owner=<class '__main__.TD'>), 'b': ForwardRef('list[TD]', module='__main__', owner=<class '__main__.TD'>)} {'a': <class 'int'>, 'b': list[__main__.TD]}
#> {'b': ForwardRef('NT | None')} {'b': __main__.NT | None}

# ---- names of types in special forms
import typing
for n in ('ClassVar', 'Final', 'Required', 'NotRequired', 'ReadOnly', 'TypeGuard', 'TypeIs', 'Unpack', 'Optional', 'List', 'Type', 'Tuple', 'Generic', 'Union', 'Concatenate', 'Literal'):
    try: print(n, getattr(typing, n)['C'])
    except Exception as e: print(n, e)
print(typing.Annotated['C', 1], typing.Callable[['A'], 'B'], list['C'], typing.Annotated[typing.ClassVar['C'], 1])
#> ClassVar typing.ClassVar[ForwardRef('C', is_class=True)]
#> Final typing.Final[ForwardRef('C', is_class=True)]
#> Required typing.Required[ForwardRef('C')]
#> NotRequired typing.NotRequired[ForwardRef('C')]
#> ReadOnly typing.ReadOnly[ForwardRef('C')]
#> TypeGuard typing.TypeGuard[ForwardRef('C')]
#> TypeIs typing.TypeIs[ForwardRef('C')]
#> Unpack typing.Unpack[ForwardRef('C')]
#> Optional ForwardRef('C') | None
#> List typing.List[ForwardRef('C')]
#> Type typing.Type[ForwardRef('C')]
#> Tuple typing.Tuple[ForwardRef('C')]
#> Generic Parameters to Generic[...] must all be type variables or parameter specification variables.
#> Union ForwardRef('C')
#> Concatenate The last parameter to Concatenate should be a ParamSpec variable or ellipsis.
#> Literal typing.Literal['C']
#> typing.Annotated[ForwardRef('C', is_class=True), 1] typing.Callable[[ForwardRef('A')], ForwardRef('B')] list['C'] typing.Annotated[typing.ClassVar[ForwardRef('C', is_class=True)], 1]

# ---- calling what typing names
import collections.abc, typing
def tries(*fs):
    for f in fs:
        try:
            print(f())
        except TypeError as e:
            print(e)
tries(*[getattr(typing, name) for name in 'List Dict Set FrozenSet Tuple Type Deque DefaultDict OrderedDict Counter ChainMap Mapping Iterable Awaitable Hashable Pattern Callable'.split()])
tries(typing.List[int], typing.Mapping[str, int], typing.Deque[int], typing.Type[int], lambda: typing.Mapping(1), lambda: typing.Tuple(1))
#> Type List cannot be instantiated; use list() instead
#> Type Dict cannot be instantiated; use dict() instead
#> Type Set cannot be instantiated; use set() instead
#> Type FrozenSet cannot be instantiated; use frozenset() instead
#> Type Tuple cannot be instantiated; use tuple() instead
#> Type Type cannot be instantiated; use type() instead
#> deque([])
#> defaultdict(None, {})
#> OrderedDict()
#> Counter()
#> ChainMap({})
#> Can't instantiate abstract class Mapping without an implementation for abstract methods '__getitem__', '__iter__', '__len__'
#> Can't instantiate abstract class Iterable without an implementation for abstract method '__iter__'
#> Can't instantiate abstract class Awaitable without an implementation for abstract method '__await__'
#> Can't instantiate abstract class Hashable without an implementation for abstract method '__hash__'
#> cannot create 're.Pattern' instances
#> Can't instantiate abstract class Callable without an implementation for abstract method '__call__'
#> Type List cannot be instantiated; use list() instead
#> Can't instantiate abstract class Mapping without an implementation for abstract methods '__getitem__', '__iter__', '__len__'
#> deque([])
#> Type Type cannot be instantiated; use type() instead
#> Mapping() takes no arguments
#> Type Tuple cannot be instantiated; use tuple() instead

# ---- what aliases call themselves, and what they are equal to
from typing import *
class Box(Generic[TypeVar('K'), TypeVar('V')]): pass
for alias in (List[int], Dict[str, int], Box[int, str], Callable[[int], str], Annotated[int, 1], Mapping[int, str], list[int]):
    print(alias.__name__, alias.__qualname__, alias.__module__)
print(list[int] == List[int], List[int] == list[int], List[int] == List[int], list[int] == list[int])
K, V = TypeVar('K'), TypeVar('V')
for alias in (dict[K, V], Dict[K, V], K | V):
    try:
        alias[int]
    except TypeError as e:
        print(e)
#> List List typing
#> Dict Dict typing
#> Box Box __main__
#> Callable Callable typing
#> Annotated Annotated typing
#> Mapping Mapping typing
#> list list builtins
#> False False True True
#> Too few arguments for dict[~K, ~V]; actual 1, expected at least 2
#> Too few arguments for typing.Dict[~K, ~V]; actual 1, expected at least 2
#> Too few arguments for ~K | ~V; actual 1, expected at least 2

# ---- an annotation that is no expression
from typing import get_type_hints
def f(a: 'for x'): pass
try:
    get_type_hints(f)
except SyntaxError as e:
    print(e)
#> Forward reference must be an expression -- got 'for x'

# ---- protocols among abstract classes
from typing import Generic, Protocol, TypeVar, runtime_checkable
T = TypeVar('T')
@runtime_checkable
class Named(Protocol):
    def title(self): ...
@runtime_checkable
class Sized(Named, Protocol):
    size: int
class Book:
    def title(self): return 'a'
print(issubclass(Book, Named), issubclass(int, Named), isinstance(Book(), Sized))
try:
    issubclass(Book, Sized)
except TypeError as e:
    print(e)
print(Sized.register(int), isinstance(3, Sized))
class Silent(Protocol):
    def title(self): ...
print(Silent.register(str))
class Box(Named, Generic[T]): pass
print(Box.__bases__, Box[int], isinstance(Box(), Named))
#> True False False
#> Protocols with non-method members don't support issubclass(). Non-method members: 'size'.
#> <class 'int'> True
#> <class 'str'>
#> (<class '__main__.Named'>, <class 'typing.Generic'>) __main__.Box[int] True

# ---- unpacked variables are equal, and come from Unpack
from typing import Generic, Tuple, TypeVar, TypeVarTuple, Unpack, get_origin, get_type_hints
import copy
T = TypeVar('T')
Ts = TypeVarTuple('Ts')
class Array(Generic[T, *Ts]): pass
print(Unpack[Ts] == Unpack[Ts], get_origin(Unpack[Ts]) is Unpack, get_origin(next(iter(Ts))) is Unpack, tuple[*Ts] == tuple[*Ts], Tuple[*Ts] == Tuple[Unpack[Ts]])
print(Array[T, *Ts] == Array[T, Unpack[Ts]], hash(Array[T, *Ts]) == hash(Array[T, Unpack[Ts]]), copy.copy(Unpack) is Unpack, list(Tuple[int]))
def f(*args: *Ts): pass
print(get_type_hints(f) == {'args': Unpack[Ts]}, f.__annotations__)
#> True True True True True
#> True True True [typing.Unpack[typing.Tuple[int]]]
#> True {'args': typing.Unpack[Ts]}

# ---- what stands in the place of a type variable is a type
from typing import Annotated, Callable, Concatenate, List, ParamSpec, TypeVar
import collections.abc
T = TypeVar('T')
P = ParamSpec('P')
print(Callable[[T], T][None], Callable[[T], T][None] == Callable[[None], None], list[T][None].__args__, List[T]['int'])
print(collections.abc.Callable[[T], T][None], collections.abc.Callable[Concatenate[int, P], T], collections.abc.Callable[P, T][Concatenate[int, P], bool])
print(collections.abc.Callable[Concatenate[int, P], T][[str], bool], type(Concatenate[int, P]).__name__)
print(Annotated[T, 'a'][Annotated[int, 'b']], Annotated[T, 'a'][int], hash(Annotated[int, 'a']) == hash(Annotated[int, 'a']))
try:
    hash(Annotated[int, []])
except TypeError as e:
    print(e)
#> typing.Callable[[NoneType], NoneType] True (<class 'NoneType'>,) typing.List[ForwardRef('int')]
#> collections.abc.Callable[[NoneType], NoneType] collections.abc.Callable[typing.Concatenate[int, ~P], ~T] collections.abc.Callable[typing.Concatenate[int, ~P], bool]
#> collections.abc.Callable[[int, str], bool] _ConcatenateGenericAlias
#> typing.Annotated[int, 'b', 'a'] typing.Annotated[int, 'a'] True
#> unhashable type: 'list'

# ---- hints of aliases that name themselves
from typing import Dict, List, Optional, Tuple, TypeVar, Union, get_type_hints
JSON = Union[Dict[str, 'JSON'], List['JSON'], str, int, None]
def load(text: str) -> JSON: pass
def dump(value: 'JSON', indent: 'Optional[int]' = None) -> str: pass
Tree = dict[str, 'Tree'] | list['Tree'] | int
class Node:
    data: JSON
    tree: Tree
    children: List['Node']
    pairs: 'dict[str, Tuple[Node, ...]]'
print(get_type_hints(load))
print(get_type_hints(dump))
for name, hint in get_type_hints(Node).items():
    print(name, hint)
#> {'text': <class 'str'>, 'return': typing.Dict[str, typing.Dict[str, ForwardRef('JSON')] | typing.List[ForwardRef('JSON')] | str | int | None] | typing.List[typing.Dict[str, ForwardRef('JSON')] | typing.List[ForwardRef('JSON')] | str | int | None] | str | int | None}
#> {'value': typing.Dict[str, ForwardRef('JSON')] | typing.List[ForwardRef('JSON')] | str | int | None, 'indent': int | None, 'return': <class 'str'>}
#> data typing.Dict[str, typing.Dict[str, ForwardRef('JSON')] | typing.List[ForwardRef('JSON')] | str | int | None] | typing.List[typing.Dict[str, ForwardRef('JSON')] | typing.List[ForwardRef('JSON')] | str | int | None] | str | int | None
#> tree dict[str, dict[str, ForwardRef('Tree')] | list[ForwardRef('Tree')] | int] | list[dict[str, ForwardRef('Tree')] | list[ForwardRef('Tree')] | int] | int
#> children typing.List[__main__.Node]
#> pairs dict[str, typing.Tuple[__main__.Node, ...]]

# ---- string annotations where type parameters have names of other things
from __future__ import annotations
from typing import Generic, NamedTuple, ParamSpec, TypeVar, get_type_hints
class A[T]:
    T = int
    x: T
class B[T]:
    x: T
    def m[U](self, a: T, *args: *tuple[U, ...]) -> U: pass
print(get_type_hints(A), get_type_hints(B))
print(get_type_hints(B.m)['return'], get_type_hints(B.m)['a'])
#> {'x': <class 'int'>} {'x': T}
#> Traceback (most recent call last):
#>   File "typing.py", line 2193, in <module>
#>     print(get_type_hints(B.m)['return'], get_type_hints(B.m)['a'])
#>           ~~~~~~~~~~~~~~^^^^^
#> NameError: name 'T' is not defined

# ---- how many types a generic class takes
from typing import Generic, Literal, NamedTuple, ParamSpec, TypeVar
T, P = TypeVar('T'), ParamSpec('P')
class Pair(NamedTuple, Generic[T]):
    a: T
class Both(Generic[T, P]): pass
for text in ('Pair[int]', 'Pair[int](3)', 'Pair[int, str]', 'Pair[()]', 'Both[int]', 'Both[[int], [str]].__args__', 'Both[T, P][int, [str]]',
             'Literal[[], []]', 'Literal[{}, 1, 1]', 'Literal[1, 1]'):
    try:
        print(text, eval(text))
    except TypeError as e:
        print(text, e)
#> Pair[int] __main__.Pair[int]
#> Pair[int](3) Pair(a=3)
#> Pair[int, str] Too many arguments for <class '__main__.Pair'>; actual 2, expected 1
#> Pair[()] Too few arguments for <class '__main__.Pair'>; actual 0, expected at least 1
#> Both[int] Too few arguments for <class '__main__.Both'>
#> Both[[int], [str]].__args__ ([<class 'int'>], (<class 'str'>,))
#> Both[T, P][int, [str]] __main__.Both[int, [str]]
#> Literal[[], []] typing.Literal[[], []]
#> Literal[{}, 1, 1] typing.Literal[{}, 1, 1]
#> Literal[1, 1] typing.Literal[1]

# ---- private type variables of typing
import typing
for n in ['T', 'KT', 'VT', 'T_co', 'V_co', 'VT_co', 'T_contra', 'CT_co', 'AnyStr']:
    v = getattr(typing, n)
    print(n, v, v.__covariant__, v.__contravariant__, v.__bound__, v.__constraints__, n in typing.__all__)
from typing import T, List
def first(items: List[T]) -> T: return items[0]
print(first([1]), typing.get_type_hints(first))
class Box(typing.Generic[T]): pass
print(Box[int])
#> T ~T False False None () False
#> KT ~KT False False None () False
#> VT ~VT False False None () False
#> T_co +T_co True False None () False
#> V_co +V_co True False None () False
#> VT_co +VT_co True False None () False
#> T_contra -T_contra False True None () False
#> CT_co +CT_co True False <class 'type'> () False
#> AnyStr ~AnyStr False False None (<class 'bytes'>, <class 'str'>) True
#> 1 {'items': typing.List[~T], 'return': ~T}
#> __main__.Box[int]

# ---- get_type_hints of what *args take
from typing import *
Ts = TypeVarTuple('Ts')
def f(*args: *tuple[int, ...], **kw: int): pass
def g(*args: *Ts): pass
def h(*args: Unpack[Ts]): pass
def i(*args: '*tuple[int, str]'): pass
def j(*args: *tuple['int', 'str']): pass
for each in (f, g, h, i, j):
    print(get_type_hints(each))
#> {'args': typing.Unpack[tuple[int, ...]], 'kw': <class 'int'>}
#> {'args': typing.Unpack[Ts]}
#> {'args': typing.Unpack[Ts]}
#> {'args': typing.Unpack[tuple[int, str]]}
#> {'args': typing.Unpack[tuple[int, str]]}

# ---- what is no type is no argument of one
from typing import *
T = TypeVar('T')
P = ParamSpec('P')
N = NewType('N', int)
for text in ('List[Generic]', 'Optional[Protocol]', 'Type[Generic[T]]', 'Dict[str, ClassVar[int]]', 'Callable[[int], Final[int]]',
             'Union[ClassVar[int], None]', 'T | ClassVar[int]', 'Annotated[Optional, 1]', 'Annotated[ClassVar[int], 1]',
             'ClassVar[Final[int]]', 'ClassVar[Generic]', 'Concatenate[ClassVar[int], P]', 'Required[ClassVar[int]]',
             'NamedTuple("N", [("a", ClassVar[int])])', 'TypedDict("D", {"a": Generic})', 'TypeVar("U", bound=Final[int])',
             'Generic[T][int]', 'list[Generic]'):
    try:
        print(eval(text))
    except TypeError as e:
        print(text, 'is none:', e)
#> List[Generic] is none: Plain <class 'typing.Generic'> is not valid as type argument
#> Optional[Protocol] is none: Plain <class 'typing.Protocol'> is not valid as type argument
#> Type[Generic[T]] is none: typing.Generic[~T] is not valid as type argument
#> Dict[str, ClassVar[int]] is none: typing.ClassVar[int] is not valid as type argument
#> Callable[[int], Final[int]] is none: typing.Final[int] is not valid as type argument
#> Union[ClassVar[int], None] is none: typing.ClassVar[int] is not valid as type argument
#> T | ClassVar[int] is none: typing.ClassVar[int] is not valid as type argument
#> Annotated[Optional, 1] is none: Plain typing.Optional is not valid as type argument
#> typing.Annotated[typing.ClassVar[int], 1]
#> typing.ClassVar[typing.Final[int]]
#> ClassVar[Generic] is none: Plain <class 'typing.Generic'> is not valid as type argument
#> Concatenate[ClassVar[int], P] is none: typing.ClassVar[int] is not valid as type argument
#> Required[ClassVar[int]] is none: typing.ClassVar[int] is not valid as type argument
#> NamedTuple("N", [("a", ClassVar[int])]) is none: typing.ClassVar[int] is not valid as type argument
#> TypedDict("D", {"a": Generic}) is none: Plain <class 'typing.Generic'> is not valid as type argument
#> TypeVar("U", bound=Final[int]) is none: typing.Final[int] is not valid as type argument
#> Generic[T][int] is none: Cannot subscript already-subscripted typing.Generic[~T]
#> list[typing.Generic]

# ---- a text that names a type must be an expression
from typing import *
T = TypeVar('T')
class Box(Generic[T]): pass
for text in ('1 2', '', ' int', 'class', 'a\nb'):
    for make in (lambda: List[text], lambda: Optional[text], lambda: Union[int, text], lambda: T | text, lambda: Box[text],
                 lambda: Callable[[text], int], lambda: Annotated[text, 1]):
        try:
            print(make())
        except SyntaxError as e:
            print(e)
print(List['*Ts'], List['a.b[c]'], ForwardRef('1 2'))
#> Forward reference must be an expression -- got '1 2'
#> Forward reference must be an expression -- got '1 2'
#> Forward reference must be an expression -- got '1 2'
#> Forward reference must be an expression -- got '1 2'
#> Forward reference must be an expression -- got '1 2'
#> Forward reference must be an expression -- got '1 2'
#> Forward reference must be an expression -- got '1 2'
#> Forward reference must be an expression -- got ''
#> Forward reference must be an expression -- got ''
#> Forward reference must be an expression -- got ''
#> Forward reference must be an expression -- got ''
#> Forward reference must be an expression -- got ''
#> Forward reference must be an expression -- got ''
#> Forward reference must be an expression -- got ''
#> Forward reference must be an expression -- got ' int'
#> Forward reference must be an expression -- got ' int'
#> Forward reference must be an expression -- got ' int'
#> Forward reference must be an expression -- got ' int'
#> Forward reference must be an expression -- got ' int'
#> Forward reference must be an expression -- got ' int'
#> Forward reference must be an expression -- got ' int'
#> Forward reference must be an expression -- got 'class'
#> Forward reference must be an expression -- got 'class'
#> Forward reference must be an expression -- got 'class'
#> Forward reference must be an expression -- got 'class'
#> Forward reference must be an expression -- got 'class'
#> Forward reference must be an expression -- got 'class'
#> Forward reference must be an expression -- got 'class'
#> Forward reference must be an expression -- got 'a\nb'
#> Forward reference must be an expression -- got 'a\nb'
#> Forward reference must be an expression -- got 'a\nb'
#> Forward reference must be an expression -- got 'a\nb'
#> Forward reference must be an expression -- got 'a\nb'
#> Forward reference must be an expression -- got 'a\nb'
#> Forward reference must be an expression -- got 'a\nb'
#> typing.List[ForwardRef('*Ts')] typing.List[ForwardRef('a.b[c]')] ForwardRef('1 2')

# ---- defaults of parameters for many, and lists of parameters
from typing import *
T = TypeVar('T', default=int)
Ts = TypeVarTuple('Ts', default=Unpack[Tuple[str, int]])
P = ParamSpec('P', default=[str, int])
class Many(Generic[*Ts]): pass
class First(Generic[T, *Ts]): pass
class Params(Generic[P]): pass
class Both(Generic[T, P]): pass
class Plain[T=int, *Us=*tuple[int, str]]: pass
print(Many[()], Many[int], First[()], First[float], First[float, bool], Many[()].__args__)
print(Params[()], Both[()], Both[float], Both[float].__args__)
print(Tuple[*Ts][()], Callable[P, int][()], Plain[str], Plain[()])
U, V, Q = TypeVar('U'), TypeVar('V'), ParamSpec('Q')
class Two(Generic[U, V]): pass
class Spec(Generic[Q]): pass
class Mixed(Generic[U, Q]): pass
for make in (lambda: Two[()], lambda: Two[int], lambda: Spec[()], lambda: Mixed[()], lambda: Mixed[int], lambda: Callable[Q, int][()]):
    try:
        print(make())
    except TypeError as e:
        print(e)
#> __main__.Many[str, int] __main__.Many[int] __main__.First[int, str, int] __main__.First[float, str, int] __main__.First[float, bool] (<class 'str'>, <class 'int'>)
#> __main__.Params[[str, int]] __main__.Both[int, [str, int]] __main__.Both[float, [str, int]] (<class 'float'>, (<class 'str'>, <class 'int'>))
#> typing.Tuple[str, int] typing.Callable[[str, int], int] __main__.Plain[str, int, str] __main__.Plain[int, int, str]
#> Too few arguments for <class '__main__.Two'>; actual 0, expected at least 1
#> Too few arguments for <class '__main__.Two'>; actual 1, expected at least 2
#> Too few arguments for <class '__main__.Spec'>
#> Too few arguments for <class '__main__.Mixed'>; actual 0, expected at least 1
#> Too few arguments for <class '__main__.Mixed'>
#> Too few arguments for typing.Callable[~Q, int]

# ---- a text in an annotation evaluates to a type
from typing import *
def f(a: 'ClassVar[int]'): pass
class C:
    a: 'ClassVar[int]'
    b: 'Final[int]'
print(get_type_hints(C))
try:
    get_type_hints(f)
except TypeError as e:
    print(e)
#> {'a': typing.ClassVar[int], 'b': typing.Final[int]}

# ---- Generic hands __init_subclass__ on
from typing import Generic, Protocol, TypeVar

T = TypeVar('T')
U = TypeVar('U')

class Base:
    def __init_subclass__(cls, **named):
        print(cls.__name__, named, getattr(cls, '__parameters__', None), '__parameters__' in cls.__dict__)
        super().__init_subclass__()

class C(Generic[T], Base): pass
class D(C[int]): pass
class E(C[U], Generic[U, T], x=1): pass
class F(Base, Generic[T], y=2): pass
class G[A](Base): pass
class P(Protocol[T]): pass
class Q(P[int], Base, z=3): pass
class R(Q): pass
print(C.__parameters__, D.__parameters__, E.__parameters__, R.__parameters__)

class Fails:
    def __init_subclass__(cls):
        raise ValueError('no')

for bases, named in [((Generic[T],), {'k': 1}), ((Generic, Base), {}), ((Generic[T], Fails), {}), ((Generic[T], Base), {'k': 4})]:
    try:
        class A(*bases, **named): pass
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for args, named in [((), {}), ((1,), {}), ((), {'k': 1})]:
    try:
        print(A.__init_subclass__(*args, **named))
    except TypeError as e:
        print(e)
#> C {} None False
#> D {} (~T,) False
#> E {'x': 1} (~T,) False
#> F {'y': 2} None False
#> G {} None False
#> Q {'z': 3} (~T,) False
#> R {} () False
#> (~T,) () (~U, ~T) ()
#> TypeError A.__init_subclass__() takes no keyword arguments
#> A {} None False
#> TypeError Cannot inherit from plain Generic
#> ValueError no
#> A {'k': 4} None False
#> A {} (~T,) True
#> None
#> Base.__init_subclass__() takes 1 positional argument but 2 were given
#> A {'k': 1} (~T,) True
#> None

# ---- annotations of records are made when they are asked for: what they name may come later
import annotationlib, typing
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Movie(typing.TypedDict):
    a: Later
    b: 'Later'
    c: typing.Optional[int]
    d: typing.NotRequired[Later]
class More(Movie, total=False):
    e: typing.ReadOnly[list[Later]]
class Point(typing.NamedTuple):
    a: Later
    b: 'Later' = 2
    c: typing.Optional[int] = 3
print(Movie.__required_keys__ == {'a', 'b', 'c'}, More.__optional_keys__ == {'d', 'e'}, More.__readonly_keys__, Point(1))
def show():
    for c in Movie, More, Point:
        attempt(lambda: c.__annotations__)
        attempt(lambda: typing.get_type_hints(c))
        for f in annotationlib.Format:
            attempt(lambda: annotationlib.get_annotations(c, format=f))
    attempt(lambda: Point.__new__.__annotations__)
show()
class Later: pass
show()
F = typing.NamedTuple('F', [('a', int), ('b', 'Later'), ('c', typing.Optional[int])])
G = typing.TypedDict('G', {'a': int, 'b': 'Later', 'c': typing.Optional[int]})
for c in F, G:
    attempt(lambda: c.__annotations__)
    for f in annotationlib.Format:
        attempt(lambda: annotationlib.get_annotations(c, format=f))
#> True True frozenset({'e'}) Point(a=1, b=2, c=3)
#> NameError name 'Later' is not defined
#> NameError name 'Later' is not defined
#> NameError name 'Later' is not defined
#> ValueError The VALUE_WITH_FAKE_GLOBALS format is for internal use only
#> {'a': ForwardRef('Later', is_class=True, owner=<class '__main__.Movie'>), 'b': ForwardRef('Later', module='__main__'), 'c': int | None, 'd': typing.NotRequired[ForwardRef('Later', is_class=True, owner=<class '__main__.Movie'>)]}
#> {'a': 'Later', 'b': 'Later', 'c': 'typing.Optional[int]', 'd': 'typing.NotRequired[Later]'}
#> NameError name 'Later' is not defined
#> NameError name 'Later' is not defined
#> NameError name 'Later' is not defined
#> ValueError The VALUE_WITH_FAKE_GLOBALS format is for internal use only
#> {'a': ForwardRef('Later', is_class=True, owner=<class '__main__.Movie'>), 'b': ForwardRef('Later', module='__main__'), 'c': int | None, 'd': typing.NotRequired[ForwardRef('Later', is_class=True, owner=<class '__main__.Movie'>)], 'e': typing.ReadOnly[list[ForwardRef('Later', is_class=True, owner=<class '__main__.More'>)]]}
#> {'a': 'Later', 'b': 'Later', 'c': 'typing.Optional[int]', 'd': 'typing.NotRequired[Later]', 'e': 'typing.ReadOnly[list[Later]]'}
#> NameError name 'Later' is not defined
#> NameError name 'Later' is not defined
#> NameError name 'Later' is not defined
#> ValueError The VALUE_WITH_FAKE_GLOBALS format is for internal use only
#> {'a': ForwardRef('Later'), 'b': ForwardRef('Later'), 'c': int | None}
#> {'a': 'Later', 'b': 'Later', 'c': 'typing.Optional[int]'}
#> NameError name 'Later' is not defined
#> {'a': <class '__main__.Later'>, 'b': ForwardRef('Later', module='__main__'), 'c': int | None, 'd': typing.NotRequired[__main__.Later]}
#> {'a': <class '__main__.Later'>, 'b': <class '__main__.Later'>, 'c': int | None, 'd': <class '__main__.Later'>}
#> {'a': <class '__main__.Later'>, 'b': ForwardRef('Later', module='__main__'), 'c': int | None, 'd': typing.NotRequired[__main__.Later]}
#> ValueError The VALUE_WITH_FAKE_GLOBALS format is for internal use only
#> {'a': <class '__main__.Later'>, 'b': ForwardRef('Later', module='__main__'), 'c': int | None, 'd': typing.NotRequired[__main__.Later]}
#> {'a': 'Later', 'b': 'Later', 'c': 'typing.Optional[int]', 'd': 'typing.NotRequired[Later]'}
#> {'a': <class '__main__.Later'>, 'b': ForwardRef('Later', module='__main__'), 'c': int | None, 'd': typing.NotRequired[__main__.Later], 'e': typing.ReadOnly[list[__main__.Later]]}
#> {'a': <class '__main__.Later'>, 'b': <class '__main__.Later'>, 'c': int | None, 'd': <class '__main__.Later'>, 'e': list[__main__.Later]}
#> {'a': <class '__main__.Later'>, 'b': ForwardRef('Later', module='__main__'), 'c': int | None, 'd': typing.NotRequired[__main__.Later], 'e': typing.ReadOnly[list[__main__.Later]]}
#> ValueError The VALUE_WITH_FAKE_GLOBALS format is for internal use only
#> {'a': <class '__main__.Later'>, 'b': ForwardRef('Later', module='__main__'), 'c': int | None, 'd': typing.NotRequired[__main__.Later], 'e': typing.ReadOnly[list[__main__.Later]]}
#> {'a': 'Later', 'b': 'Later', 'c': 'typing.Optional[int]', 'd': 'typing.NotRequired[Later]', 'e': 'typing.ReadOnly[list[Later]]'}
#> {'a': <class '__main__.Later'>, 'b': ForwardRef('Later'), 'c': int | None}
#> {'a': <class '__main__.Later'>, 'b': <class '__main__.Later'>, 'c': int | None}
#> {'a': <class '__main__.Later'>, 'b': ForwardRef('Later'), 'c': int | None}
#> ValueError The VALUE_WITH_FAKE_GLOBALS format is for internal use only
#> {'a': <class '__main__.Later'>, 'b': ForwardRef('Later'), 'c': int | None}
#> {'a': 'Later', 'b': 'Later', 'c': 'typing.Optional[int]'}
#> {'a': <class '__main__.Later'>, 'b': ForwardRef('Later'), 'c': int | None}
#> {'a': <class 'int'>, 'b': ForwardRef('Later'), 'c': int | None}
#> {'a': <class 'int'>, 'b': ForwardRef('Later'), 'c': int | None}
#> ValueError The VALUE_WITH_FAKE_GLOBALS format is for internal use only
#> {'a': <class 'int'>, 'b': ForwardRef('Later'), 'c': int | None}
#> {'a': 'int', 'b': "ForwardRef('Later')", 'c': 'int | None'}
#> {'a': <class 'int'>, 'b': ForwardRef('Later', module='__main__', owner=<class '__main__.G'>), 'c': int | None}
#> {'a': <class 'int'>, 'b': ForwardRef('Later', module='__main__', owner=<class '__main__.G'>), 'c': int | None}
#> ValueError The VALUE_WITH_FAKE_GLOBALS format is for internal use only
#> {'a': <class 'int'>, 'b': ForwardRef('Later', module='__main__', owner=<class '__main__.G'>), 'c': int | None}
#> {'a': 'int', 'b': 'Later', 'c': 'int | None'}

# ---- annotations of records and protocols whose making fails
import annotationlib, dataclasses, typing
def boom(): raise ValueError('boom')
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclasses.dataclass
class A:
    x: int
    y: boom() = 3
    z: undefined[1] = 4
class T(typing.TypedDict):
    a: int
    b: boom()
    c: typing.Optional['a', 'b']
class N(typing.NamedTuple):
    a: int
    b: boom() = 1
class P(typing.Protocol):
    x: boom()
print(A(1), T(a=1), N(1), sorted(typing.get_protocol_members(P)))
for c in A, T, N, P:
    attempt(lambda: c.__annotations__)
    for f in annotationlib.Format:
        attempt(lambda: annotationlib.get_annotations(c, format=f))
#> A(x=1, y=3, z=4) {'a': 1} N(a=1, b=1) ['x']
#> ValueError boom
#> ValueError boom
#> ValueError The VALUE_WITH_FAKE_GLOBALS format is for internal use only
#> {'x': <class 'int'>, 'y': ForwardRef('boom()', is_class=True, owner=<class '__main__.A'>), 'z': ForwardRef('undefined[1]', is_class=True, owner=<class '__main__.A'>)}
#> {'x': 'int', 'y': 'boom()', 'z': 'undefined[1]'}
#> ValueError boom
#> ValueError boom
#> ValueError The VALUE_WITH_FAKE_GLOBALS format is for internal use only
#> {'a': <class 'int'>, 'b': ForwardRef('boom()', is_class=True, owner=<class '__main__.T'>), 'c': ForwardRef("typing.Optional['a', 'b']", is_class=True, owner=<class '__main__.T'>)}
#> {'a': 'int', 'b': 'boom()', 'c': "typing.Optional['a', 'b']"}
#> ValueError boom
#> ValueError boom
#> ValueError The VALUE_WITH_FAKE_GLOBALS format is for internal use only
#> {'a': <class 'int'>, 'b': ForwardRef('boom()')}
#> {'a': 'int', 'b': 'boom()'}
#> ValueError boom
#> ValueError boom
#> ValueError The VALUE_WITH_FAKE_GLOBALS format is for internal use only
#> {'x': ForwardRef('boom()', is_class=True, owner=<class '__main__.P'>)}
#> {'x': 'boom()'}

# ---- classes of special forms and their aliases
import typing
from typing import *
Ts = TypeVarTuple('Ts')
T = TypeVar('T')
class Box(Generic[T]): pass
for v in (List, ClassVar, Annotated, Literal, Callable, Tuple, Type, Annotated[int, 1], Literal[1], List[int], Callable[[], int],
          Concatenate[int, ...], Unpack[Ts], Box[int], Generic[T], IO[int]):
    print(v, type(v).__name__, isinstance(v, typing._GenericAlias), isinstance(v, typing._SpecialForm))
    for act in (lambda: v + 1, lambda: [*v], lambda: v | None):
        try:
            print(act())
        except TypeError as e:
            print(e)
print(T.evaluate_default, ParamSpec('P').evaluate_default(1), TypeVar('T', default=int).evaluate_default)
#> typing.List _SpecialGenericAlias False False
#> unsupported operand type(s) for +: '_SpecialGenericAlias' and 'int'
#> '_SpecialGenericAlias' object is not iterable
#> typing.List | None
#> typing.ClassVar _SpecialForm False True
#> unsupported operand type(s) for +: '_SpecialForm' and 'int'
#> '_SpecialForm' object is not iterable
#> Plain typing.ClassVar is not valid as type argument
#> typing.Annotated _TypedCacheSpecialForm False True
#> unsupported operand type(s) for +: '_TypedCacheSpecialForm' and 'int'
#> '_TypedCacheSpecialForm' object is not iterable
#> Plain typing.Annotated is not valid as type argument
#> typing.Literal _TypedCacheSpecialForm False True
#> unsupported operand type(s) for +: '_TypedCacheSpecialForm' and 'int'
#> '_TypedCacheSpecialForm' object is not iterable
#> Plain typing.Literal is not valid as type argument
#> typing.Callable _CallableType False False
#> unsupported operand type(s) for +: '_CallableType' and 'int'
#> '_CallableType' object is not iterable
#> typing.Callable | None
#> typing.Tuple _TupleType False False
#> unsupported operand type(s) for +: '_TupleType' and 'int'
#> '_TupleType' object is not iterable
#> typing.Tuple | None
#> typing.Type _SpecialGenericAlias False False
#> unsupported operand type(s) for +: '_SpecialGenericAlias' and 'int'
#> '_SpecialGenericAlias' object is not iterable
#> typing.Type | None
#> typing.Annotated[int, 1] _AnnotatedAlias True False
#> unsupported operand type(s) for +: '_AnnotatedAlias' and 'int'
#> '_AnnotatedAlias' object is not iterable
#> typing.Annotated[int, 1] | None
#> typing.Literal[1] _LiteralGenericAlias True False
#> unsupported operand type(s) for +: '_LiteralGenericAlias' and 'int'
#> [typing.Unpack[typing.Literal[1]]]
#> typing.Literal[1] | None
#> typing.List[int] _GenericAlias True False
#> unsupported operand type(s) for +: '_GenericAlias' and 'int'
#> [typing.Unpack[typing.List[int]]]
#> typing.List[int] | None
#> typing.Callable[[], int] _CallableGenericAlias True False
#> unsupported operand type(s) for +: '_CallableGenericAlias' and 'int'
#> '_CallableGenericAlias' object is not iterable
#> typing.Callable[[], int] | None
#> typing.Concatenate[int, ...] _ConcatenateGenericAlias True False
#> unsupported operand type(s) for +: '_ConcatenateGenericAlias' and 'int'
#> [typing.Unpack[typing.Concatenate[int, ...]]]
#> typing.Concatenate[int, ...] | None
#> typing.Unpack[Ts] _UnpackGenericAlias True False
#> unsupported operand type(s) for +: '_UnpackGenericAlias' and 'int'
#> [typing.Unpack[typing.Unpack[Ts]]]
#> typing.Unpack[Ts] | None
#> __main__.Box[int] _GenericAlias True False
#> unsupported operand type(s) for +: '_GenericAlias' and 'int'
#> [typing.Unpack[__main__.Box[int]]]
#> __main__.Box[int] | None
#> typing.Generic[~T] _GenericAlias True False
#> unsupported operand type(s) for +: '_GenericAlias' and 'int'
#> typing.Generic[~T] is not valid as type argument
#> typing.Generic[~T] is not valid as type argument
#> typing.IO[int] _GenericAlias True False
#> unsupported operand type(s) for +: '_GenericAlias' and 'int'
#> [typing.Unpack[typing.IO[int]]]
#> typing.IO[int] | None
#> <constevaluator typing.NoDefault> typing.NoDefault <constevaluator <class 'int'>>

# ---- attributes, bases and arguments of aliases, ParamSpecs and unpacked tuples
import typing, collections.abc as cabc, types
from typing import *
def tr(name, f):
    try: print(name, f())
    except BaseException as e: print(name, type(e).__name__, e)
T = TypeVar('T'); S = TypeVar('S'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts'); P2 = ParamSpec('P2')
class C(Generic[T]): pass
def setx():
    A = Annotated[C, 1]; A.x = 5
    return A.x, C.x
tr('t1', setx)
def sety():
    C[int].y = 'abc'; r = C.y, C[str].y, C[T].y
    C[int].z = 1; C.z = 2
    return r, C[int].z
tr('t1b', sety)
def mro():
    class X(Annotated[int, (1, 10)]): ...
    return X.__mro__, X.__orig_bases__
tr('t2', mro)
tr('t3', lambda: Annotated[T, 1][int])
tr('t3b', lambda: Annotated[T, 1][int, str])
tr('t3c', lambda: Annotated[Unpack[Ts], 1])
tr('t3d', lambda: Annotated[Tuple[Unpack[Ts]], 1][int, str])
for CC in cabc.Callable, Callable:
    n = CC.__module__
    tr(n + 4*'1', lambda: CC[P, T][int, str])
    tr('p1', lambda: CC[P, T][[int, str], str])
    tr('p2', lambda: CC[P, T][[int, str]])
    tr('p3', lambda: CC[P, T][int, [str]])
    tr('p4', lambda: CC[Concatenate[int, P], T][[str], bytes])
    tr('p5', lambda: CC[Concatenate[int, P], int][P2])
    tr('p6', lambda: CC[P, int][...])
    tr('p7', lambda: CC[P, int][[]])
    tr('p8', lambda: CC[[int, T], S][str, bytes])
    tr('p9', lambda: CC[[int, T], S][str])
    tr('p10', lambda: CC[[T], T][()])
    tr('p11', lambda: CC[[T], T][int, str])
    tr('p12', lambda: CC[..., T][[int]])
    tr('p13', lambda: CC[[int], T][[str]])
    tr('p14', lambda: CC[int])
    tr('p15', lambda: CC[int, str])
    tr('p16', lambda: CC[[int], str, int])
    tr('p17', lambda: CC[[Unpack[Ts]], T][int, str, bytes])
    tr('p18', lambda: CC[[int, Unpack[Ts]], T][bytes])
    class My(Generic[P, T]): pass
    tr('p19', lambda: My[CC[P, int], T] if 0 else My[P, CC[P, T]][[int, bytes], str])
    tr('p20', lambda: My[P, CC[P, T]][[int, bytes], str] == My[[int, bytes], CC[[int, bytes], str]])
    tr('p21', lambda: (My[P, CC[P, T]][[int], str].__args__, My[P, CC[P, T]].__parameters__))
class Z(Generic[P]): pass
class X(Generic[T, P]): pass
for n, f in [('z1', lambda: Z[[int, str]]), ('z2', lambda: Z[int, str]), ('z3', lambda: Z[int]), ('z4', lambda: Z[...]), ('z5', lambda: Z[[]]), ('z6', lambda: X[int, [int, str]]), ('z7', lambda: X[int, int]), ('z8', lambda: X[int]), ('z9', lambda: X[int, P2]), ('z10', lambda: X[int, Concatenate[int, P2]]), ('z11', lambda: X[int, ...]), ('z12', lambda: X[[int], [int]]), ('z13', lambda: Z[Z]), ('z14', lambda: Z[P][int]), ('z15', lambda: Z[()]), ('z16', lambda: X[int, str, int])]: tr(n, f)
for n, f in [('u1', lambda: C[Unpack[Tuple[int]]]), ('u2', lambda: C[T][Unpack[Tuple[int]]]), ('u3', lambda: C[T][*tuple[int]]), ('u4', lambda: C[*tuple[int]]), ('u5', lambda: C[*tuple[int, ...]]), ('u6', lambda: C[*tuple[int, str]]), ('u7', lambda: list[T][*tuple[int]]), ('u8', lambda: Tuple[int, Unpack[Tuple[str]]].__args__), ('u9', lambda: tuple[int, Unpack[Tuple[str]]].__args__), ('u10', lambda: Tuple[int, *Tuple[str]].__args__), ('u11', lambda: dict[T, S][*tuple[int, str]]), ('u12', lambda: dict[T, S][*tuple[int, ...]]), ('u13', lambda: Unpack[int]), ('u14', lambda: Unpack[list[int]]), ('u15', lambda: Unpack[Union[int, str]]), ('u16', lambda: Unpack[()]), ('u17', lambda: Unpack[int, str]), ('u18', lambda: Unpack[tuple]), ('u19', lambda: [*Tuple[int, str]]), ('u20', lambda: Dict[T, S][Unpack[Tuple[int, str]]]), ('u21', lambda: C[int][str])]: tr(n, f)
for n, f in [('d1', lambda: C[Union[T, int]].__parameters__), ('d2', lambda: Tuple[T, List[S], S].__parameters__), ('d3', lambda: Callable[P, T].__parameters__), ('d4', lambda: List[Annotated[T, 1]].__parameters__), ('d6', lambda: cabc.Callable[[T], S].__parameters__), ('d7', lambda: Union[T, C[S]].__parameters__), ('d8', lambda: (T | S).__parameters__), ('d9', lambda: Generic[T].__parameters__), ('d10', lambda: Tuple[T, Unpack[Ts]].__parameters__), ('d11', lambda: List[int | list[T]].__parameters__), ('d12', lambda: Generic[T, P, Unpack[Ts]].__parameters__), ('d13', lambda: Concatenate[T, P].__parameters__)]: tr(n, f)
#> t1 (5, 5)
#> t1b (('abc', 'abc', 'abc'), 2)
#> t2 ((<class '__main__.mro.<locals>.X'>, <class 'int'>, <class 'object'>), (typing.Annotated[int, (1, 10)],))
#> t3 typing.Annotated[int, 1]
#> t3b TypeError Too many arguments for typing.Annotated[~T, 1]; actual 2, expected 1
#> t3c TypeError Annotated[...] should not be used with an unpacked TypeVarTuple
#> t3d typing.Annotated[typing.Tuple[int, str], 1]
#> collections.abc1111 TypeError Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got <class 'int'>
#> p1 collections.abc.Callable[[int, str], str]
#> p2 TypeError Too few arguments for collections.abc.Callable[~P, ~T]; actual 1, expected at least 2
#> p3 TypeError Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got <class 'int'>
#> p4 collections.abc.Callable[[int, str], bytes]
#> p5 collections.abc.Callable[typing.Concatenate[int, ~P2], int]
#> p6 collections.abc.Callable[..., int]
#> p7 collections.abc.Callable[[], int]
#> p8 collections.abc.Callable[[int, str], bytes]
#> p9 TypeError Too few arguments for collections.abc.Callable[[int, ~T], ~S]; actual 1, expected at least 2
#> p10 TypeError Too few arguments for collections.abc.Callable[[~T], ~T]; actual 0, expected at least 1
#> p11 TypeError Too many arguments for collections.abc.Callable[[~T], ~T]; actual 2, expected 1
#> p12 collections.abc.Callable[..., [int]]
#> p13 collections.abc.Callable[[int], [<class 'str'>]]
#> p14 TypeError Callable must be used as Callable[[arg, ...], result].
#> p15 TypeError Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got <class 'int'>
#> p16 TypeError Callable must be used as Callable[[arg, ...], result].
#> p17 collections.abc.Callable[[int, str], bytes]
#> p18 collections.abc.Callable[[int], bytes]
#> p19 __main__.My[[int, bytes], collections.abc.Callable[[int, bytes], str]]
#> p20 True
#> p21 (((<class 'int'>,), collections.abc.Callable[[int], str]), (~P, ~T))
#> typing1111 TypeError Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got <class 'int'>
#> p1 typing.Callable[[int, str], str]
#> p2 TypeError Too few arguments for typing.Callable[~P, ~T]; actual 1, expected at least 2
#> p3 TypeError Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got <class 'int'>
#> p4 typing.Callable[[int, str], bytes]
#> p5 typing.Callable[typing.Concatenate[int, ~P2], int]
#> p6 typing.Callable[..., int]
#> p7 typing.Callable[[], int]
#> p8 typing.Callable[[int, str], bytes]
#> p9 TypeError Too few arguments for typing.Callable[[int, ~T], ~S]; actual 1, expected at least 2
#> p10 TypeError Too few arguments for typing.Callable[[~T], ~T]; actual 0, expected at least 1
#> p11 TypeError Too many arguments for typing.Callable[[~T], ~T]; actual 2, expected 1
#> p12 typing.Callable[..., [<class 'int'>]]
#> p13 typing.Callable[[int], [<class 'str'>]]
#> p14 TypeError Callable must be used as Callable[[arg, ...], result].
#> p15 typing.Callable[[int], str]
#> p16 TypeError Callable must be used as Callable[[arg, ...], result].
#> p17 typing.Callable[[int, str], bytes]
#> p18 typing.Callable[[int], bytes]
#> p19 __main__.My[[int, bytes], typing.Callable[[int, bytes], str]]
#> p20 True
#> p21 (((<class 'int'>,), typing.Callable[[int], str]), (~P, ~T))
#> z1 __main__.Z[[int, str]]
#> z2 __main__.Z[[int, str]]
#> z3 __main__.Z[[int]]
#> z4 __main__.Z[...]
#> z5 __main__.Z[[]]
#> z6 __main__.X[int, [int, str]]
#> z7 __main__.X[int, int]
#> z8 TypeError Too few arguments for <class '__main__.X'>
#> z9 __main__.X[int, ~P2]
#> z10 __main__.X[int, typing.Concatenate[int, ~P2]]
#> z11 __main__.X[int, ...]
#> z12 __main__.X[[<class 'int'>], [int]]
#> z13 __main__.Z[[__main__.Z]]
#> z14 __main__.Z[[int]]
#> z15 TypeError Too few arguments for <class '__main__.Z'>
#> z16 TypeError Too many arguments for <class '__main__.X'>; actual 3, expected 2
#> u1 __main__.C[typing.Unpack[typing.Tuple[int]]]
#> u2 __main__.C[int]
#> u3 __main__.C[int]
#> u4 __main__.C[*tuple[int]]
#> u5 __main__.C[*tuple[int, ...]]
#> u6 __main__.C[*tuple[int, str]]
#> u7 list[int]
#> u8 (<class 'int'>, typing.Unpack[typing.Tuple[str]])
#> u9 (<class 'int'>, typing.Unpack[typing.Tuple[str]])
#> u10 (<class 'int'>, typing.Unpack[typing.Tuple[str]])
#> u11 dict[int, str]
#> u12 TypeError Too few arguments for dict[~T, ~S]; actual 1, expected at least 2
#> u13 typing.Unpack[int]
#> u14 typing.Unpack[list[int]]
#> u15 typing.Unpack[int | str]
#> u16 TypeError typing.Unpack accepts only single type. Got ().
#> u17 TypeError typing.Unpack accepts only single type. Got (<class 'int'>, <class 'str'>).
#> u18 typing.Unpack[tuple]
#> u19 [typing.Unpack[typing.Tuple[int, str]]]
#> u20 typing.Dict[int, str]
#> u21 TypeError __main__.C[int] is not a generic class
#> d1 (~T,)
#> d2 (~T, ~S)
#> d3 (~P, ~T)
#> d4 (~T,)
#> d6 (~T, ~S)
#> d7 (~T, ~S)
#> d8 (~T, ~S)
#> d9 (~T,)
#> d10 (~T, Ts)
#> d11 (~T,)
#> d12 (~T, ~P, Ts)
#> d13 (~T, ~P)

# ---- what is made in a module is told to be of it
import typing, types, dataclasses, abc, collections, inspect, weakref
from typing import *
def tr(name, f):
    try: print(name, f())
    except BaseException as e: print(name, type(e).__name__, e)
ns = {'__name__': 'mod.name'}
exec('''
from typing import *
import collections, enum, dataclasses
U = NewType('U', int)
TD = TypedDict('TD', {'a': int})
NT = NamedTuple('NT', [('a', int)])
N2 = collections.namedtuple('N2', 'a')
E = enum.Enum('E', 'A')
T = TypeVar('T'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
D = dataclasses.make_dataclass('D', ['x'])
TA = TypeAliasType('TA', int)
class C: pass
def f(): pass
X = type('X', (), {})
import types
Y = types.new_class('Y')
type Al = int
''', ns)
for k in ('U', 'TD', 'NT', 'N2', 'E', 'T', 'P', 'Ts', 'D', 'TA', 'C', 'f', 'X', 'Y', 'Al'): tr(k, lambda: (ns[k].__module__, repr(ns[k]).split(' at ')[0]))
#> U ('mod.name', 'mod.name.U')
#> TD ('mod.name', "<class 'mod.name.TD'>")
#> NT ('mod.name', "<class 'mod.name.NT'>")
#> N2 ('mod.name', "<class 'mod.name.N2'>")
#> E ('mod.name', "<enum 'E'>")
#> T ('mod.name', '~T')
#> P ('mod.name', '~P')
#> Ts ('mod.name', 'Ts')
#> D ('mod.name', "<class 'mod.name.D'>")
#> TA ('mod.name', 'TA')
#> C ('mod.name', "<class 'mod.name.C'>")
#> f ('mod.name', '<function f')
#> X ('mod.name', "<class 'mod.name.X'>")
#> Y ('types', "<class 'types.Y'>")
#> Al ('mod.name', 'Al')

# ---- overloads of a function that is defined twice, classes below special forms, weak references to aliases
import typing, types, dataclasses, abc, collections, inspect, weakref
from typing import *
def tr(name, f):
    try: print(name, f())
    except BaseException as e: print(name, type(e).__name__, e)
def blah():
    @overload
    def g(a: int): ...
    @overload
    def g(a: str): ...
    def g(a): ...
    return g
f1 = blah(); f2 = blah()
tr('ov', lambda: (len(get_overloads(f1)), len(get_overloads(f2))))

for x in (Final, ClassVar, Optional, Any, Self, Literal, Callable, Tuple, List, Unpack, Annotated):
    def sub():
        class X(type(x)): pass
        return 'ok'
    tr('sub', sub)
T = TypeVar('T')
@dataclasses.dataclass(slots=True, weakref_slot=True)
class G(Generic[T]): x: T
@dataclasses.dataclass(slots=True, weakref_slot=True)
class G2(G[int]): pass
print(G.__slots__, G2.__slots__)
known = weakref.WeakKeyDictionary()
kept = List[int], Literal[1], Callable[[int], str], Annotated[int, 1], List, ClassVar[int], ForwardRef('x'), Optional[int], G[int]
for alias in kept:
    known[alias] = str(alias)
print(list(known.values()))
#> ov (2, 2)
#> sub TypeError Cannot subclass special typing classes
#> sub TypeError Cannot subclass special typing classes
#> sub TypeError Cannot subclass special typing classes
#> sub ok
#> sub TypeError Cannot subclass special typing classes
#> sub TypeError Cannot subclass special typing classes
#> sub TypeError Cannot subclass special typing classes
#> sub TypeError Cannot subclass special typing classes
#> sub TypeError Cannot subclass special typing classes
#> sub TypeError Cannot subclass special typing classes
#> sub TypeError Cannot subclass special typing classes
#> ('x', '__weakref__') ()
#> ['typing.List[int]', 'typing.Literal[1]', 'typing.Callable[[int], str]', 'typing.Annotated[int, 1]', 'typing.List', 'typing.ClassVar[int]', "ForwardRef('x')", 'int | None', '__main__.G[int]']

# ---- __set_name__ of the defaults of a NamedTuple, and overloads of no functions
from typing import NamedTuple, get_overloads, overload, clear_overloads
class Named:
    def __set_name__(self, owner, name): self.name = name, owner.__name__
class Foo(NamedTuple):
    attr = Named()
class Bar(NamedTuple):
    attr: Named = Named()
print(Foo().attr.name, len(Foo()), Bar().attr.name, Bar._fields)
class Bad:
    def __set_name__(self, owner, name): raise ValueError('no')
try:
    class Baz(NamedTuple):
        x: Bad = Bad()
except ValueError as e: print(e, e.__notes__)
overload(sum)
print(get_overloads(sum))
#> ('attr', 'Foo') 0 ('attr', 'Bar') ('attr',)
#> no ["Error calling __set_name__ on 'Bad' instance 'x' in 'Baz'"]
#> []

# ---- Literals of values that have no hash are compared by sets
from typing import Literal, Optional, Union
x = Literal[{0}]
for act in (lambda: Literal[{0}] == Literal[{False}], lambda: Literal[1] == Literal[[0]], lambda: x != Literal[{0}], lambda: x == x, lambda: x in [x], lambda: Union[Literal[[0]], Literal[[0]]], lambda: Literal[1, 2] == Literal[2, 1], lambda: Literal[0] == Literal[False], lambda: x == list[int], lambda: Optional[x]):
    try: print(act())
    except TypeError as e: print(e)
#> cannot use 'tuple' as a set element (unhashable type: 'set')
#> cannot use 'tuple' as a set element (unhashable type: 'list')
#> cannot use 'tuple' as a set element (unhashable type: 'set')
#> cannot use 'tuple' as a set element (unhashable type: 'set')
#> True
#> cannot use 'tuple' as a set element (unhashable type: 'list')
#> True
#> False
#> False
#> typing.Literal[{0}] | None

# ---- texts that are no expressions in NamedTuple and TypedDict
from typing import *
def td():
    class P(TypedDict): x: 'a b'
def nt():
    class P(NamedTuple): x: 'a b'
def pr():
    class P(Protocol): x: 'a b'
for f in (td, nt, pr, lambda: NamedTuple('N', [('x', 'a b')]), lambda: TypedDict('N', {'x': 'a b'}), lambda: TypedDict('N', {'x': ''}), lambda: TypedDict('N', {'x': 'List[int'}), lambda: TypedDict('N', {'x': 3})):
    try: print(f())
    except (SyntaxError, TypeError) as e: print(type(e).__name__, e)
class A(TypedDict):
    a: 'int'; b: "list['x']"; c: Required['Nope']
    d: "'quoted'"; e: '*tuple[int]'
class B(NamedTuple):
    a: 'int'; b: "list['x']"
print(A.__annotations__, sorted(A.__required_keys__), B.__annotations__)
#> SyntaxError Forward reference must be an expression -- got 'a b'
#> SyntaxError Forward reference must be an expression -- got 'a b'
#> None
#> SyntaxError Forward reference must be an expression -- got 'a b'
#> SyntaxError Forward reference must be an expression -- got 'a b'
#> SyntaxError Forward reference must be an expression -- got ''
#> SyntaxError Forward reference must be an expression -- got 'List[int'
#> <class '__main__.N'>
#> {'a': ForwardRef('int', module='__main__'), 'b': ForwardRef("list['x']", module='__main__'), 'c': typing.Required[ForwardRef('Nope')], 'd': ForwardRef("'quoted'", module='__main__'), 'e': ForwardRef('*tuple[int]', module='__main__')} ['a', 'b', 'c', 'd', 'e'] {'a': ForwardRef('int'), 'b': ForwardRef("list['x']")}

# ---- Generic and Protocol themselves make plain objects
from typing import Generic, Protocol, TypeVar
T = TypeVar('T')
class Closes(Protocol):
    def close(self): ...
class Door(Closes):
    def close(self):
        return 'closed'
print(type(Generic()), type(Protocol()), isinstance(Protocol(), Protocol), Generic() == Generic(), Door().close())
kept = [Generic(), Protocol()]
for act in (lambda: Generic(1), lambda: Protocol(1), lambda: setattr(kept[0], 'x', 1), lambda: setattr(kept[1], 'x', 1), lambda: Closes(), lambda: type(Generic[T]()), lambda: type(Protocol[T]())):
    try:
        print(act())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print([type(x).__name__ for x in kept])
#> <class 'typing.Generic'> <class 'typing.Protocol'> True False closed
#> TypeError typing.Generic() takes no arguments
#> TypeError Protocol() takes no arguments
#> AttributeError 'typing.Generic' object has no attribute 'x' and no __dict__ for setting new attributes
#> AttributeError 'Protocol' object has no attribute 'x' and no __dict__ for setting new attributes
#> TypeError Protocols cannot be instantiated
#> <class 'typing.Generic'>
#> <class 'typing.Protocol'>
#> ['Generic', 'Protocol']
