# ---- type: an alias is lazy
type Pair = tuple[First, int]
print(Pair, Pair.__name__, type(Pair).__name__)
try:
    Pair.__value__
except NameError as e:
    print(e)
First = str
print(Pair.__value__, Pair.__value__ is Pair.__value__, Pair.__type_params__, Pair.__module__)
#> Pair Pair TypeAliasType
#> name 'First' is not defined
#> tuple[str, int] True () __main__

# ---- type: recursive
type Json = None | bool | int | float | str | list[Json] | dict[str, Json]
print(Json, Json.__value__)
def depth(x: Json) -> int:
    match x:
        case list(): return 1 + max(map(depth, x), default=0)
        case dict(): return 1 + max(map(depth, x.values()), default=0)
    return 0
print(depth([{'a': [1]}]), depth.__annotations__['x'])
#> Json None | bool | int | float | str | list[Json] | dict[str, Json]
#> 3 Json

# ---- type: with type parameters
type ListOf[T] = list[T]
type Mapping[K: (str, int), V = int] = dict[K, V]
type Call[**P, R] = dict[str, R]
type Many[*Ts] = tuple[int, *Ts]
print(ListOf[int], ListOf[int].__origin__, ListOf[int].__args__, ListOf[int].__value__ if hasattr(ListOf[int], '__value__') else 'no value')
print(Mapping.__type_params__, Mapping.__type_params__[0].__constraints__, Mapping.__type_params__[1].__default__, Mapping[str, int])
print(Call.__type_params__, Many.__value__, Many[int, str], Many.__parameters__)
#> ListOf[int] ListOf (<class 'int'>,) list[T]
#> (K, V) (<class 'str'>, <class 'int'>) <class 'int'> Mapping[str, int]
#> (P, R) tuple[int, typing.Unpack[Ts]] Many[int, str] (typing.Unpack[Ts],)

# ---- type: is no class
type A = int
for f in [lambda: A(), lambda: isinstance(1, A), lambda: issubclass(int, A), lambda: type('B', (A,), {}), lambda: A[int], lambda: A.x]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(A | str, isinstance(1, A.__value__), A == A, A.__value__(5), hash(A) == hash(A))
#> TypeError 'typing.TypeAliasType' object is not callable
#> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
#> TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> TypeError Only generic type aliases are subscriptable
#> AttributeError 'typing.TypeAliasType' object has no attribute 'x'
#> A | str True True 5 True

# ---- type: is a soft keyword
type = 5
print(type, type + 1)
type Alias = int
print(Alias)
def type(x): return 'called'
print(type(1))
type: int = 7
type[0:0] if False else print('still a name')
#> 5 6
#> Alias
#> called
#> still a name

# ---- type: in functions and classes
def make(n):
    type Local = list[n]
    return Local
print(make(1).__value__, make('x').__value__, make(1) == make(1))
class C:
    size = 3
    type Inner = tuple[size, Self]
    Self = 'self'
    def method(self):
        type M = C.Inner
        return M.__value__
print(C.Inner.__value__, C().method() is C.Inner, C.Inner.__qualname__ if hasattr(C.Inner, '__qualname__') else 'no qualname')
#> list[1] list['x'] False
#> tuple[3, 'self'] True no qualname

# ---- type: attributes are read-only
type A[T] = T
for action in ['A.__name__ = "B"', 'A.__value__ = 1', 'A.other = 1', 'del A.__name__', 'A.__type_params__ = ()']:
    try:
        exec(action)
    except AttributeError as e:
        print(e)
print(sorted(n for n in dir(A) if 'value' in n or 'param' in n))
#> readonly attribute
#> attribute '__value__' of 'typing.TypeAliasType' objects is not writable
#> 'typing.TypeAliasType' object has no attribute 'other' and no __dict__ for setting new attributes
#> readonly attribute
#> attribute '__type_params__' of 'typing.TypeAliasType' objects is not writable
#> ['__parameters__', '__type_params__', '__value__', 'evaluate_value']

# ---- type: TypeAliasType made by a call
from typing import TypeAliasType, TypeVar, get_type_hints, get_origin, get_args
T = TypeVar('T')
A = TypeAliasType('A', list[T], type_params=(T,))
print(A, A.__value__, A[int], A.__type_params__, get_origin(A[int]), get_args(A[int]))
for args, kw in [((), {}), (('A',), {}), ((1, int), {}), (('A', int), {'type_params': 5}), (('A', int, 3), {})]:
    try:
        TypeAliasType(*args, **kw)
    except TypeError as e:
        print(e)
#> A list[~T] A[int] (~T,) A (<class 'int'>,)
#> typealias() missing required argument 'name' (pos 1)
#> typealias() missing required argument 'value' (pos 2)
#> typealias() argument 'name' must be str, not int
#> type_params must be a tuple
#> typealias() takes exactly 2 positional arguments (3 given)

# ---- type: syntax errors of it
for source in ['type A', 'type A =', 'type A[] = int', 'type A[T = int', 'type A.b = int', 'type 1 = int', 'type A: int = 1', 'type A[T, T] = int', 'type A = (yield)', 'type A = (x := 1)', 'type A[T: (x := 1)] = T', 'type A = await x', 'type A[T=int, U] = T', 'type (A) = int', 'type A, B = int', 'type A += int']:
    try:
        compile(source, 's', 'exec')
        print('compiled', source)
    except SyntaxError as e:
        print(source, '|', e.msg)
#> type A | invalid syntax
#> type A = | invalid syntax
#> type A[] = int | Type parameter list cannot be empty
#> type A[T = int | '[' was never closed
#> type A.b = int | invalid syntax
#> type 1 = int | invalid syntax
#> type A: int = 1 | invalid syntax
#> type A[T, T] = int | duplicate type parameter 'T'
#> type A = (yield) | yield expression cannot be used within a type alias
#> type A = (x := 1) | named expression cannot be used within a type alias
#> type A[T: (x := 1)] = T | named expression cannot be used within a TypeVar bound
#> type A = await x | await expression cannot be used within a type alias
#> type A[T=int, U] = T | non-default type parameter 'U' follows default type parameter
#> type (A) = int | cannot assign to function call here. Maybe you meant '==' instead of '='?
#> type A, B = int | invalid syntax
#> type A += int | invalid syntax

# ---- unpacked variables are equal, and aliases without parameters take none
from typing import TypeAliasType, TypeVar, TypeVarTuple, Unpack
Ts = TypeVarTuple('Ts')
print([*Ts] == [*Ts], [*Ts][0] == Unpack[Ts], {*Ts, Unpack[Ts]}, tuple[int, *Ts] == tuple[int, Unpack[Ts]])
type Many[A, *B, **C] = tuple[A, *B]
A, B, C = Many.__type_params__
print(Many.__parameters__ == (A, *B, C), [*B] == [*Ts])
for alias in (TypeAliasType('L', list[int]), TypeAliasType('M', list[int], type_params=())):
    try:
        print(alias[int])
    except TypeError as e:
        print(e)
T = TypeVar('T')
print(TypeAliasType('N', list[T], type_params=(T,))[int])
#> True True {typing.Unpack[Ts]} True
#> True False
#> Only generic type aliases are subscriptable
#> Only generic type aliases are subscriptable
#> N[int]

# ---- the type parameters of TypeAliasType()
from typing import ParamSpec, TypeAliasType, TypeVar, TypeVarTuple
T, P, Ts = TypeVar('T'), ParamSpec('P'), TypeVarTuple('Ts')
D = TypeVar('D', default=int)
class Named:
    def __repr__(self):
        return 'named'
for params in ((T,), (T, P, Ts), (T, D), (1,), (T, int), ('T',), (Named(),), (D, T), (D, P), (D, Ts), [T]):
    try:
        print(TypeAliasType('A', list[T], type_params=params).__type_params__)
    except TypeError as e:
        print(e)
#> (~T,)
#> (~T, ~P, Ts)
#> (~T, ~D)
#> Expected a type param, got 1
#> Expected a type param, got <class 'int'>
#> Expected a type param, got 'T'
#> Expected a type param, got named
#> non-default type parameter '~T' follows default type parameter
#> non-default type parameter '~P' follows default type parameter
#> non-default type parameter 'Ts' follows default type parameter
#> type_params must be a tuple
