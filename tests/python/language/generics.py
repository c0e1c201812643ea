# ---- generic functions and classes
def f[T](x: T) -> T: return x
class C[T]:
    def m(self, x: T) -> list[T]: return [x]
print(f(1), f.__type_params__, f.__annotations__, C.__type_params__, C.__parameters__)
print(C[int], C.__bases__, C.__orig_bases__, C.__mro__, C().m(1), C.m.__annotations__)
print(C[int]().m('a'), C[int].__origin__, C[int].__args__, C[int] == C[int], hash(C[int]) == hash(C[int]))
#> 1 (T,) {'x': T, 'return': T} (T,) (T,)
#> __main__.C[int] (<class 'typing.Generic'>,) (typing.Generic[T],) (<class '__main__.C'>, <class 'typing.Generic'>, <class 'object'>) [1] {'x': T, 'return': list[T]}
#> ['a'] <class '__main__.C'> (<class 'int'>,) True True

# ---- bounds, constraints and defaults
def f[T: int, U: (str, bytes), V = float, W: list[T] = list](): pass
for p in f.__type_params__:
    print(p, type(p).__name__, p.__bound__, p.__constraints__, p.__default__, p.has_default())
#> T TypeVar <class 'int'> () typing.NoDefault False
#> U TypeVar None (<class 'str'>, <class 'bytes'>) typing.NoDefault False
#> V TypeVar None () <class 'float'> True
#> W TypeVar list[T] () <class 'list'> True

# ---- they are computed when asked for
def f[T: nope](): pass
T, = f.__type_params__
try:
    T.__bound__
except NameError as e:
    print(e)
nope = int
print(T.__bound__)
#> name 'nope' is not defined
#> <class 'int'>

# ---- ParamSpec and TypeVarTuple
def f[*Ts, **P](*args: *Ts) -> P: pass
Ts, P = f.__type_params__
print(Ts, P, type(Ts).__name__, type(P).__name__, P.args, P.kwargs)
#> Ts P TypeVarTuple ParamSpec P.args P.kwargs

# ---- type aliases
type A = int | None
type L[T] = list[T]
type R = list[R]
print(A, A.__value__, A.__name__, A.__type_params__, L, L.__value__, L[int], L.__type_params__, R.__value__, type(A).__name__)
try:
    A[int]
except TypeError as e:
    print(e)
type Lazy = missing
try:
    Lazy.__value__
except NameError as e:
    print(e)
#> A int | None A () L list[T] L[int] (T,) list[R] TypeAliasType
#> Only generic type aliases are subscriptable
#> name 'missing' is not defined

# ---- wrong parameters
class C[T]: pass
class D(C[int]): pass
for g in [lambda: C[int, str], lambda: D[int], lambda: list[int][str], lambda: C[()]]:
    try:
        print(g())
    except TypeError as e:
        print(e)
#> Too many arguments for <class '__main__.C'>; actual 2, expected 1
#> <class '__main__.D'> is not a generic class
#> list[int] is not a generic class
#> Too few arguments for <class '__main__.C'>; actual 0, expected at least 1

# ---- subclasses of generic classes
class A[T]: pass
class B[T, U](A[T]): pass
print(B.__parameters__, B[int, str], B.__orig_bases__, issubclass(B, A), isinstance(B(), A))
try:
    isinstance(B(), A[int])
except TypeError as e:
    print(e)
#> (T, U) __main__.B[int, str] (__main__.A[T], typing.Generic[T, U]) True True
#> Subscripted generics cannot be used with class and instance checks

# ---- substitution
class C[T]: pass
T, = C.__type_params__
print(list[T], list[T][int], dict[str, T].__parameters__, dict[str, T][int], (list[T] | None)[int], C[list[T]][int], T | None)
#> list[T] list[int] (T,) dict[str, int] list[int] | None __main__.C[list[int]] T | None

# ---- GenericAlias
print(list[int], dict[str, list[int]], tuple[int, ...], tuple[()], list['x'], type[int], list[None], set[list], frozenset[int])
a = list[int]
print(a.__origin__, a.__args__, a.__parameters__, a == list[int], a == list[str], a(), a.__mro_entries__(()), type(a).__name__)
class S(list[int]): pass
print(S.__bases__, S.__orig_bases__, S([1]))
#> list[int] dict[str, list[int]] tuple[int, ...] tuple[()] list['x'] type[int] list[None] set[list] frozenset[int]
#> <class 'list'> (<class 'int'>,) () True False [] (<class 'list'>,) GenericAlias
#> (<class 'list'>,) (list[int],) [1]

# ---- unions
print(int | str, int | None, None | int, int | str | int, (int | str) | float, int | list[int])
u = int | None
print(u.__args__, u == None | int, type(u), isinstance(5, u), isinstance('a', u), hash(int | str) == hash(str | int), (int | int) is int)
for f in [lambda: int | 5, lambda: 5 | int, lambda: int | 'x', lambda: None | None, lambda: isinstance(1, int | list[int]), lambda: isinstance([], int | list[int])]:
    try:
        print(f())
    except TypeError as e:
        print(e)
#> int | str int | None None | int int | str int | str | float int | list[int]
#> (<class 'int'>, <class 'NoneType'>) True <class 'typing.Union'> True False True True
#> unsupported operand type(s) for |: 'type' and 'int'
#> unsupported operand type(s) for |: 'int' and 'type'
#> unsupported operand type(s) for |: 'type' and 'str'
#> unsupported operand type(s) for |: 'NoneType' and 'NoneType'
#> True
#> isinstance() argument 2 cannot be a parameterized generic

# ---- __class_getitem__
class C:
    def __class_getitem__(cls, k): return (cls.__name__, k)
class D(C): pass
print(C[1], D[1, 2], C['a':'b'])
for f in [lambda: C()[1], lambda: int[int], lambda: object[1]]:
    try:
        f()
    except TypeError as e:
        print(e)
#> ('C', 1) ('D', (1, 2)) ('C', slice('a', 'b', None))
#> 'C' object is not subscriptable
#> type 'int' is not subscriptable
#> type 'object' is not subscriptable

# ---- names of parameters are scoped
def f[T](x: T): return T
T = 'outer'
print(f(1), T)
class C[T]:
    y = T
    def m[U](self): return T, U
print(C.y, C().m())
#> T outer
#> T (T, U)
