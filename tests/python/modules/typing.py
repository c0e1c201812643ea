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
