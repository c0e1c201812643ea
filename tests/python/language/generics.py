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

# ---- a starred type variable is Unpack of it
from typing import Unpack, TypeVarTuple, Generic, TypeVar, get_args, Tuple
Ts = TypeVarTuple('Ts'); T = TypeVar('T')
print(tuple[*Ts], Unpack[Ts], list(Ts), [*Ts], type(next(iter(Ts))))
class A(Generic[*Ts]): pass
class B(Generic[T, Unpack[Ts]]): pass
print(A.__orig_bases__, A.__parameters__, B.__orig_bases__, B.__parameters__)
print(A[int, str], A[()], B[int], B[int, str, bool], A[*Ts], A[int, *Ts], A[*tuple[int, ...]])
try: print(B[()])
except TypeError as e: print(e)
print(A[int, str].__args__, A[*Ts].__args__, A[*Ts].__parameters__, A[*Ts][int, str])
print(tuple[*Ts][int, str], tuple[int, *Ts][str], tuple[T, *Ts][int, str, bool], Tuple[T, *Ts][int, str])
print(tuple[*tuple[int, ...]], (*tuple[int],)[0].__unpacked__)
def f(*a: *Ts): pass
print(f.__annotations__)
class C[*Us]:
    x: tuple[*Us]
    def m(self, *a: *Us) -> tuple[int, *Us]: ...
print(C.__annotations__, C.m.__annotations__, C.__orig_bases__, C[int, str], C.__parameters__, C[*Ts])
try: Generic[Ts]
except TypeError as e: print(e)
try: A[Ts]; print(A[Ts])
except TypeError as e: print(e)
type X[*V] = tuple[int, *V]
print(X[str, int], X.__value__, X[str].__value__, X.__parameters__, X.__type_params__, list(X), X[str, int].__args__)
print(Unpack[Ts].__origin__, Unpack[Ts].__args__, Unpack[Ts] == Unpack[Ts], get_args(Unpack[Ts]), Unpack[tuple[int, str]])
def g[T, *Ts](a: T, *b: *Ts) -> tuple[T, *Ts]: pass
print(g.__annotations__, g.__type_params__)
#> tuple[typing.Unpack[Ts]] typing.Unpack[Ts] [typing.Unpack[Ts]] [typing.Unpack[Ts]] <class 'typing._UnpackGenericAlias'>
#> (typing.Generic[typing.Unpack[Ts]],) (Ts,) (typing.Generic[~T, typing.Unpack[Ts]],) (~T, Ts)
#> __main__.A[int, str] __main__.A[()] __main__.B[int] __main__.B[int, str, bool] __main__.A[typing.Unpack[Ts]] __main__.A[int, typing.Unpack[Ts]] __main__.A[*tuple[int, ...]]
#> Too few arguments for <class '__main__.B'>; actual 0, expected at least 1
#> (<class 'int'>, <class 'str'>) (typing.Unpack[Ts],) (Ts,) __main__.A[int, str]
#> tuple[int, str] tuple[int, str] tuple[int, str, bool] typing.Tuple[int, str]
#> tuple[*tuple[int, ...]] True
#> {'a': typing.Unpack[Ts]}
#> {'x': tuple[typing.Unpack[Us]]} {'a': typing.Unpack[Us], 'return': tuple[int, typing.Unpack[Us]]} (typing.Generic[typing.Unpack[Us]],) __main__.C[int, str] (Us,) __main__.C[typing.Unpack[Ts]]
#> Parameters to Generic[...] must all be type variables or parameter specification variables.
#> __main__.A[Ts]
#> X[str, int] tuple[int, typing.Unpack[V]] tuple[int, typing.Unpack[V]] (typing.Unpack[V],) (V,) [typing.Unpack[X]] (<class 'str'>, <class 'int'>)
#> typing.Unpack (Ts,) True (Ts,) typing.Unpack[tuple[int, str]]
#> {'a': T, 'b': typing.Unpack[Ts], 'return': tuple[T, typing.Unpack[Ts]]} (T, Ts)

# ---- what a type parameter knows
from typing import TypeVar, ParamSpec, TypeVarTuple
import annotationlib
class A[T: int, S: (int, str), U = bool, **P = [int], *Ts = *tuple[int]]:
    pass
T, S, U, P, Ts = A.__type_params__
print(T.evaluate_bound(1), S.evaluate_constraints(1), U.evaluate_default(1), T.evaluate_default, Ts.evaluate_default(1), P.evaluate_default(1))
print(T.evaluate_constraints, U.evaluate_bound, Ts.has_default(), P.__default__, U.__default__, T.__default__, Ts.__default__)
V = TypeVar('V', bound=int, default=bool)
W = TypeVar('W', int, str)
print(V.evaluate_bound, V.evaluate_bound(1), V.evaluate_default, W.evaluate_constraints, W.evaluate_constraints(1), W.evaluate_bound, V.evaluate_bound(4), W.evaluate_constraints(4))
type Al[T] = list[T]
print(Al.evaluate_value(1), Al.evaluate_value(4), Al.__value__)
print(annotationlib.call_evaluate_function(T.evaluate_bound, annotationlib.Format.VALUE))
print(T.__name__, T.__module__, V.__module__, T, V, W, repr(P), P.args, P.kwargs, P.args.__origin__ is P, P.args == P.args)
for t in ['T.__name__ = "x"', 'T.x = 1', 'T.__bound__ = 1', 'class X(T): pass', 'class X(Ts): pass', 'class X(P): pass', 'class X(P.args): pass', 'T()', 'T[int]', 'isinstance(1, T)', 'TypeVar()', 'TypeVar(1)', 'TypeVar("a", int)', 'TypeVar("a", int, str, bound=int)', 'TypeVar("a", covariant=True, contravariant=True)', 'TypeVar("a", bound=1)', 'Al[int, str]', 'Al[()]', 'X[int]', 'Al()', 'class X(Al): pass', 'isinstance(1, Al)', 'Al.__value__ = 1', 'Al.__name__ = 1']:
    try: exec(t); print('ok', t)
    except Exception as e: print(t, '|', type(e).__name__, e)
print(Al[int], Al[int].__origin__ is Al, Al[int].__args__, Al | int, Al[int] | None, Al.__type_params__, Al.__parameters__, Al.__module__)
type Rec = list[Rec]
print(Rec.__value__, Rec)
def lazy():
    type Bad = undefined_name
    return Bad
b = lazy(); print(b)
try: b.__value__
except NameError as e: print(e)
class K[T: undefined_too]: pass
try: K.__type_params__[0].__bound__
except NameError as e: print(e)
#> <class 'int'> (<class 'int'>, <class 'str'>) <class 'bool'> None *tuple[int] [<class 'int'>]
#> None None True [<class 'int'>] <class 'bool'> typing.NoDefault *tuple[int]
#> <constevaluator <class 'int'>> <class 'int'> <constevaluator <class 'bool'>> <constevaluator (<class 'int'>, <class 'str'>)> (<class 'int'>, <class 'str'>) None int (int, str)
#> Traceback (most recent call last):
#>   File "generics.py", line 196, in <module>
#>     print(Al.evaluate_value(1), Al.evaluate_value(4), Al.__value__)
#>                                 ~~~~~~~~~~~~~~~~~^^^
#>   File "generics.py", line 195, in Al
#>     type Al[T] = list[T]
#> NotImplementedError

# ---- defaults of type parameters come last
from typing import Generic, TypeVar, TypeVarTuple
def t(f):
    try: print(f())
    except TypeError as e: print(e)
T = TypeVar('T', default=int); U = TypeVar('U'); Ts = TypeVarTuple('Ts')
t(lambda: Generic[T, U])
t(lambda: Generic[*Ts, T])
def a():
    class A[*Ts, T = int]: pass
t(a)
class B[T, U = int]: pass
print(B[str], B[str, bool], B.__parameters__)
class D(Generic[U, T]):
    pass
print(D[str], D[str, bytes])
t(lambda: D[()])
t(lambda: D[1, 2, 3])
#> Type parameter ~U without a default follows type parameter with a default
#> Type parameter with a default follows TypeVarTuple
#> Type parameter with a default follows TypeVarTuple
#> __main__.B[str, int] __main__.B[str, bool] (T, U)
#> __main__.D[str, int] __main__.D[str, bytes]
#> Too few arguments for <class '__main__.D'>; actual 0, expected at least 1
#> Too many arguments for <class '__main__.D'>; actual 3, expected 2

# ---- ParamSpec: a decorator that keeps the signature
from typing import Callable, get_type_hints
def logged[**P, R](f: Callable[P, R]) -> Callable[P, R]:
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        print('call', f.__name__, args, kwargs)
        return f(*args, **kwargs)
    return inner
@logged
def add(a: int, b: int = 2) -> int: return a + b
print(add(1), add(1, b=5), logged.__type_params__, type(logged.__type_params__[0]).__name__)
P, R = logged.__type_params__
print(P.args, P.kwargs, P.args.__origin__ is P, P.__name__, R, Callable[P, R], Callable[P, R].__parameters__)
#> call add (1,) {}
#> call add (1,) {'b': 5}
#> 3 6 (P, R) ParamSpec
#> P.args P.kwargs True P R typing.Callable[P, R] (P, R)

# ---- ParamSpec: classes with one
from typing import Callable, Generic, ParamSpec, Concatenate
class Task[**P, T]:
    def __init__(self, f: Callable[P, T]): self.f = f
    def __call__(self, *a: P.args, **k: P.kwargs) -> T: return self.f(*a, **k)
print(Task[[int, str], bool], Task[..., int], Task[int, str].__args__, Task.__parameters__, Task(max)(1, 2))
Q = ParamSpec('Q')
class Old(Generic[Q]): pass
print(Old[int, str], Old[[int]], Callable[Concatenate[int, Q], str][[str]], Q.__default__, Q)
for f in [lambda: ParamSpec(), lambda: ParamSpec(1), lambda: Task[int]]:
    try:
        print(f())
    except TypeError as e:
        print(e)
#> __main__.Task[[int, str], bool] __main__.Task[..., int] (<class 'int'>, <class 'str'>) (P, T) 2
#> __main__.Old[[int, str]] __main__.Old[[int]] typing.Callable[[int, str], str] typing.NoDefault ~Q
#> paramspec() missing required argument 'name' (pos 1)
#> paramspec() argument 'name' must be str, not int
#> Too few arguments for <class '__main__.Task'>; actual 1, expected at least 2

# ---- TypeVarTuple: any number of types
from typing import TypeVarTuple, Unpack, Generic
class Array[*Shape]:
    def __init__(self, *shape): self.shape = shape
def first[T, *Ts](x: tuple[T, *Ts]) -> T: return x[0]
print(Array[int, str], Array[()], Array.__parameters__, first((1, 'a')), first.__type_params__, first.__annotations__)
Ts = TypeVarTuple('Ts')
class Row(Generic[*Ts]): pass
print(Row[int], Row[int, str], Row[*tuple[int, ...]], tuple[*Ts], tuple[int, *Ts][str, bool], Unpack[Ts], Ts, Ts.__default__)
def f(*args: *Ts): return args
print(f(1, 2), f.__annotations__)
#> __main__.Array[int, str] __main__.Array[()] (Shape,) 1 (T, Ts) {'x': tuple[T, typing.Unpack[Ts]], 'return': T}
#> __main__.Row[int] __main__.Row[int, str] __main__.Row[*tuple[int, ...]] tuple[typing.Unpack[Ts]] tuple[int, str, bool] typing.Unpack[Ts] Ts typing.NoDefault
#> (1, 2) {'args': typing.Unpack[Ts]}

# ---- type parameters: defaults and bounds
class Box[T = int]: pass
class Num[T: (int, float)]: pass
class Top[T: 'Later']: pass
class Pair[A, B = list[A]]: pass
print(Box.__type_params__[0].__default__, Num.__type_params__[0].__constraints__, Pair.__type_params__[1].__default__, Box[str], Box, Pair[int])
try:
    Top.__type_params__[0].__bound__
except NameError as e:
    print(e)
class Later: pass
print(Top.__type_params__[0].__bound__, Top.__type_params__[0].has_default())
#> <class 'int'> (<class 'int'>, <class 'float'>) list[A] __main__.Box[str] <class '__main__.Box'> __main__.Pair[int, list[A]]
#> Later False

# ---- ParamSpec and TypeVarTuple: defaults
class A[*Ts = *tuple[int, str]]: pass
class B[**P = [int, str]]: pass
class C[T, *Ts = *tuple[()], **P = ...]: pass
print(A.__type_params__[0].__default__, B.__type_params__[0].__default__, [t.__default__ if t.has_default() else 'none' for t in C.__type_params__])
def g[*Ts, **P](*a: *Ts, **k: P.kwargs) -> None: pass
print(g.__type_params__, [type(t).__name__ for t in g.__type_params__], [t.__name__ for t in C.__type_params__])
#> Traceback (most recent call last):
#>   File "generics.py", line 321, in <module>
#>     class C[T, *Ts = *tuple[()], **P = ...]: pass
#>   File "generics.py", line 321, in <generic parameters of C>
#>     class C[T, *Ts = *tuple[()], **P = ...]: pass
#> TypeError: Type parameter with a default follows TypeVarTuple

# ---- ParamSpec and TypeVarTuple: wrong places
for source in ['def f[**P: int](): pass', 'def f[*Ts: int](): pass', 'class A[T, T]: pass', 'class A[*]: pass', 'def f[**](): pass', 'class A[T=int, U]: pass', 'class A[*Ts, *Us](Generic[int]): pass', 'def f[T: (yield)](): pass', 'class A[T](T := 1): pass', 'lambda[T]: 1', 'async def f[**P, *Ts](): pass']:
    try:
        compile(source, 's', 'exec')
        print('compiled', source)
    except SyntaxError as e:
        print(source, '|', e.msg)
#> def f[**P: int](): pass | cannot use bound with ParamSpec
#> def f[*Ts: int](): pass | cannot use bound with TypeVarTuple
#> class A[T, T]: pass | duplicate type parameter 'T'
#> class A[*]: pass | invalid syntax
#> def f[**](): pass | expected '('
#> class A[T=int, U]: pass | non-default type parameter 'U' follows default type parameter
#> compiled class A[*Ts, *Us](Generic[int]): pass
#> def f[T: (yield)](): pass | yield expression cannot be used within a TypeVar bound
#> class A[T](T := 1): pass | named expression cannot be used within the definition of a generic
#> lambda[T]: 1 | invalid syntax
#> compiled async def f[**P, *Ts](): pass

# ---- TypeVarTuple: a function that pairs what it gets
def zipped[*Ts, R](f, *columns: *Ts) -> list[R]:
    return [f(*row) for row in zip(*columns, strict=True)]
print(zipped(lambda a, b: a * b, [1, 2], [3, 4]), zipped(str, 'ab'), zipped.__type_params__)
type Rows[*Ts] = list[tuple[*Ts]]
type Handler[**P, *Ts] = tuple[*Ts]
print(Rows[int, str], Rows.__value__, Handler.__type_params__)
#> [3, 8] ['a', 'b'] (Ts, R)
#> Rows[int, str] list[tuple[typing.Unpack[Ts]]] (P, Ts)

# ---- ParamSpec and TypeVarTuple: repr, variance and attributes
from typing import ParamSpec, TypeVarTuple, TypeVar
def f[**P, *Ts, T](): pass
P, Ts, T = f.__type_params__
print(P, Ts, T, repr(P.args), repr(P.kwargs), [*Ts], P.__module__, Ts.__module__)
for name in ['__covariant__', '__contravariant__', '__infer_variance__', '__bound__', '__constraints__']:
    print(name, [getattr(x, name, 'none') for x in (P, Ts, T)])
for x in P, Ts, T:
    try:
        isinstance(1, x)
    except TypeError as e:
        print(e)
#> P Ts T P.args P.kwargs [typing.Unpack[Ts]] typing typing
#> __covariant__ [False, 'none', False]
#> __contravariant__ [False, 'none', False]
#> __infer_variance__ [True, 'none', True]
#> __bound__ [None, 'none', None]
#> __constraints__ ['none', 'none', ()]
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> isinstance() arg 2 must be a type, a tuple of types, or a union

# ---- ParamSpec and TypeVarTuple: a class with all kinds, and its subclass
class Base[T, *Ts, **P]:
    def run(self, *args: P.args, **kwargs: P.kwargs) -> tuple[T, *Ts]: return (self, *args)
class Derived[**Q](Base[int, str, bool, Q]): pass
print(Base.__parameters__, Base[int, str, [bool]], Base[int, [bool]], Derived.__orig_bases__, Derived.__parameters__, Derived[[int]])
print(len(Derived().run(1, 2)), Base.run.__annotations__['args'], [b.__name__ for b in Derived.__mro__])
#> (T, Ts, P) __main__.Base[int, str, [bool]] __main__.Base[int, [bool]] (__main__.Base[int, str, bool, Q], typing.Generic[Q]) (Q,) __main__.Derived[[int]]
#> 3 P.args ['Derived', 'Base', 'Generic', 'object']

# ---- tuples and lists among the parameters of a builtin type
print(list[((1, 2), 3)], list[[(1, 2), 3]], list[[1, (2,)], 3], dict[(int, str), [bool, (None, ...)]])
import typing
print(typing.List[int], typing.Callable[[int], str], typing.Annotated[int, (1, 2), [3]], typing.Literal[(1, 2)])
#> list[(1, 2), 3] list[[(1, 2), 3]] list[[1, (2,)], 3] dict[(<class 'int'>, <class 'str'>), [bool, (None, Ellipsis)]]
#> typing.List[int] typing.Callable[[int], str] typing.Annotated[int, (1, 2), [3]] typing.Literal[1, 2]

# ---- lists and tuples as arguments of types
import typing
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Old[**P, T]: pass
print(Old[[int, None], str], Old[(int, str), None])
for x in ([int, str], (int, str), [len], [None], (None, type(None)), [...], [[int], (str,)], 'C', [type(None)]):
    for a in (typing.List, list, typing.Tuple, tuple, typing.Union, typing.Optional, typing.Annotated, typing.Literal, typing.Callable, typing.Type):
        t(lambda: a[x]); t(lambda: a[x, int]); t(lambda: a[int, x])
#> __main__.Old[[int, None], str] __main__.Old[[int, str], NoneType]
#> typing.List[[<class 'int'>, <class 'str'>]]
#> TypeError Too many arguments for typing.List; actual 2, expected 1
#> TypeError Too many arguments for typing.List; actual 2, expected 1
#> list[[int, str]]
#> list[[int, str], int]
#> list[int, [int, str]]
#> typing.Tuple[[<class 'int'>, <class 'str'>]]
#> typing.Tuple[[<class 'int'>, <class 'str'>], int]
#> typing.Tuple[int, [<class 'int'>, <class 'str'>]]
#> tuple[[int, str]]
#> tuple[[int, str], int]
#> tuple[int, [int, str]]
#> [<class 'int'>, <class 'str'>]
#> [<class 'int'>, <class 'str'>] | int
#> int | [<class 'int'>, <class 'str'>]
#> [<class 'int'>, <class 'str'>] | None
#> TypeError typing.Optional requires a single type. Got ([<class 'int'>, <class 'str'>], <class 'int'>).
#> TypeError typing.Optional requires a single type. Got (<class 'int'>, [<class 'int'>, <class 'str'>]).
#> TypeError Annotated[...] should be used with at least two arguments (a type and an annotation).
#> typing.Annotated[[<class 'int'>, <class 'str'>], <class 'int'>]
#> typing.Annotated[int, [<class 'int'>, <class 'str'>]]
#> typing.Literal[[<class 'int'>, <class 'str'>]]
#> typing.Literal[[<class 'int'>, <class 'str'>], int]
#> typing.Literal[int, [<class 'int'>, <class 'str'>]]
#> TypeError Callable must be used as Callable[[arg, ...], result].
#> typing.Callable[[int, str], int]
#> typing.Callable[[int], [<class 'int'>, <class 'str'>]]
#> typing.Type[[<class 'int'>, <class 'str'>]]
#> TypeError Too many arguments for typing.Type; actual 2, expected 1
#> TypeError Too many arguments for typing.Type; actual 2, expected 1
#> TypeError Too many arguments for typing.List; actual 2, expected 1
#> TypeError Parameters to generic types must be types. Got (<class 'int'>, <class 'str'>).
#> TypeError Parameters to generic types must be types. Got (<class 'int'>, <class 'str'>).
#> list[int, str]
#> list[(<class 'int'>, <class 'str'>), int]
#> list[int, (<class 'int'>, <class 'str'>)]
#> typing.Tuple[int, str]
#> TypeError Tuple[t0, t1, ...]: each t must be a type. Got (<class 'int'>, <class 'str'>).
#> TypeError Tuple[t0, t1, ...]: each t must be a type. Got (<class 'int'>, <class 'str'>).
#> tuple[int, str]
#> tuple[(<class 'int'>, <class 'str'>), int]
#> tuple[int, (<class 'int'>, <class 'str'>)]
#> int | str
#> TypeError Union[arg, ...]: each arg must be a type. Got (<class 'int'>, <class 'str'>).
#> TypeError Union[arg, ...]: each arg must be a type. Got (<class 'int'>, <class 'str'>).
#> TypeError typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
#> TypeError typing.Optional requires a single type. Got ((<class 'int'>, <class 'str'>), <class 'int'>).
#> TypeError typing.Optional requires a single type. Got (<class 'int'>, (<class 'int'>, <class 'str'>)).
#> typing.Annotated[int, <class 'str'>]
#> TypeError Annotated[t, ...]: t must be a type. Got (<class 'int'>, <class 'str'>).
#> typing.Annotated[int, (<class 'int'>, <class 'str'>)]
#> typing.Literal[int, str]
#> typing.Literal[[int, str], int]
#> typing.Literal[int, [int, str]]
#> typing.Callable[[int], str]
#> typing.Callable[[int, str], int]
#> TypeError Callable[args, result]: result must be a type. Got (<class 'int'>, <class 'str'>).
#> TypeError Too many arguments for typing.Type; actual 2, expected 1
#> TypeError Parameters to generic types must be types. Got (<class 'int'>, <class 'str'>).
#> TypeError Parameters to generic types must be types. Got (<class 'int'>, <class 'str'>).
#> typing.List[[<built-in function len>]]
#> TypeError Too many arguments for typing.List; actual 2, expected 1
#> TypeError Too many arguments for typing.List; actual 2, expected 1
#> list[[len]]
#> list[[len], int]
#> list[int, [len]]
#> typing.Tuple[[<built-in function len>]]
#> typing.Tuple[[<built-in function len>], int]
#> typing.Tuple[int, [<built-in function len>]]
#> tuple[[len]]
#> tuple[[len], int]
#> tuple[int, [len]]
#> [<built-in function len>]
#> [<built-in function len>] | int
#> int | [<built-in function len>]
#> [<built-in function len>] | None
#> TypeError typing.Optional requires a single type. Got ([<built-in function len>], <class 'int'>).
#> TypeError typing.Optional requires a single type. Got (<class 'int'>, [<built-in function len>]).
#> TypeError Annotated[...] should be used with at least two arguments (a type and an annotation).
#> typing.Annotated[[<built-in function len>], <class 'int'>]
#> typing.Annotated[int, [<built-in function len>]]
#> typing.Literal[[<built-in function len>]]
#> typing.Literal[[<built-in function len>], int]
#> typing.Literal[int, [<built-in function len>]]
#> TypeError Callable must be used as Callable[[arg, ...], result].
#> typing.Callable[[len], int]
#> typing.Callable[[int], [<built-in function len>]]
#> typing.Type[[<built-in function len>]]
#> TypeError Too many arguments for typing.Type; actual 2, expected 1
#> TypeError Too many arguments for typing.Type; actual 2, expected 1
#> typing.List[[None]]
#> TypeError Too many arguments for typing.List; actual 2, expected 1
#> TypeError Too many arguments for typing.List; actual 2, expected 1
#> list[[None]]
#> list[[None], int]
#> list[int, [None]]
#> typing.Tuple[[None]]
#> typing.Tuple[[None], int]
#> typing.Tuple[int, [None]]
#> tuple[[None]]
#> tuple[[None], int]
#> tuple[int, [None]]
#> [None]
#> [None] | int
#> int | [None]
#> [None] | None
#> TypeError typing.Optional requires a single type. Got ([None], <class 'int'>).
#> TypeError typing.Optional requires a single type. Got (<class 'int'>, [None]).
#> TypeError Annotated[...] should be used with at least two arguments (a type and an annotation).
#> typing.Annotated[[None], <class 'int'>]
#> typing.Annotated[int, [None]]
#> typing.Literal[[None]]
#> typing.Literal[[None], int]
#> typing.Literal[int, [None]]
#> TypeError Callable must be used as Callable[[arg, ...], result].
#> typing.Callable[[NoneType], int]
#> typing.Callable[[int], [None]]
#> typing.Type[[None]]
#> TypeError Too many arguments for typing.Type; actual 2, expected 1
#> TypeError Too many arguments for typing.Type; actual 2, expected 1
#> TypeError Too many arguments for typing.List; actual 2, expected 1
#> TypeError Parameters to generic types must be types. Got (None, <class 'NoneType'>).
#> TypeError Parameters to generic types must be types. Got (None, <class 'NoneType'>).
#> list[None, None]
#> list[(None, <class 'NoneType'>), int]
#> list[int, (None, <class 'NoneType'>)]
#> typing.Tuple[NoneType, NoneType]
#> TypeError Tuple[t0, t1, ...]: each t must be a type. Got (None, <class 'NoneType'>).
#> TypeError Tuple[t0, t1, ...]: each t must be a type. Got (None, <class 'NoneType'>).
#> tuple[None, None]
#> tuple[(None, <class 'NoneType'>), int]
#> tuple[int, (None, <class 'NoneType'>)]
#> <class 'NoneType'>
#> TypeError Union[arg, ...]: each arg must be a type. Got (None, <class 'NoneType'>).
#> TypeError Union[arg, ...]: each arg must be a type. Got (None, <class 'NoneType'>).
#> TypeError typing.Optional requires a single type. Got (None, <class 'NoneType'>).
#> TypeError typing.Optional requires a single type. Got ((None, <class 'NoneType'>), <class 'int'>).
#> TypeError typing.Optional requires a single type. Got (<class 'int'>, (None, <class 'NoneType'>)).
#> typing.Annotated[NoneType, <class 'NoneType'>]
#> TypeError Annotated[t, ...]: t must be a type. Got (None, <class 'NoneType'>).
#> typing.Annotated[int, (None, <class 'NoneType'>)]
#> typing.Literal[None, NoneType]
#> typing.Literal[[None, NoneType], int]
#> typing.Literal[int, [None, NoneType]]
#> typing.Callable[[NoneType], NoneType]
#> typing.Callable[[NoneType, NoneType], int]
#> TypeError Callable[args, result]: result must be a type. Got (None, <class 'NoneType'>).
#> TypeError Too many arguments for typing.Type; actual 2, expected 1
#> TypeError Parameters to generic types must be types. Got (None, <class 'NoneType'>).
#> TypeError Parameters to generic types must be types. Got (None, <class 'NoneType'>).
#> typing.List[[Ellipsis]]
#> TypeError Too many arguments for typing.List; actual 2, expected 1
#> TypeError Too many arguments for typing.List; actual 2, expected 1
#> list[[...]]
#> list[[...], int]
#> list[int, [...]]
#> typing.Tuple[[Ellipsis]]
#> typing.Tuple[[Ellipsis], int]
#> typing.Tuple[int, [Ellipsis]]
#> tuple[[...]]
#> tuple[[...], int]
#> tuple[int, [...]]
#> [Ellipsis]
#> [Ellipsis] | int
#> int | [Ellipsis]
#> [Ellipsis] | None
#> TypeError typing.Optional requires a single type. Got ([Ellipsis], <class 'int'>).
#> TypeError typing.Optional requires a single type. Got (<class 'int'>, [Ellipsis]).
#> TypeError Annotated[...] should be used with at least two arguments (a type and an annotation).
#> typing.Annotated[[Ellipsis], <class 'int'>]
#> typing.Annotated[int, [Ellipsis]]
#> typing.Literal[[Ellipsis]]
#> typing.Literal[[Ellipsis], int]
#> typing.Literal[int, [Ellipsis]]
#> TypeError Callable must be used as Callable[[arg, ...], result].
#> typing.Callable[..., int]
#> typing.Callable[[int], [Ellipsis]]
#> typing.Type[[Ellipsis]]
#> TypeError Too many arguments for typing.Type; actual 2, expected 1
#> TypeError Too many arguments for typing.Type; actual 2, expected 1
#> typing.List[[[<class 'int'>], (<class 'str'>,)]]
#> TypeError Too many arguments for typing.List; actual 2, expected 1
#> TypeError Too many arguments for typing.List; actual 2, expected 1
#> list[[[<class 'int'>], (<class 'str'>,)]]
#> list[[[<class 'int'>], (<class 'str'>,)], int]
#> list[int, [[<class 'int'>], (<class 'str'>,)]]
#> typing.Tuple[[[<class 'int'>], (<class 'str'>,)]]
#> typing.Tuple[[[<class 'int'>], (<class 'str'>,)], int]
#> typing.Tuple[int, [[<class 'int'>], (<class 'str'>,)]]
#> tuple[[[<class 'int'>], (<class 'str'>,)]]
#> tuple[[[<class 'int'>], (<class 'str'>,)], int]
#> tuple[int, [[<class 'int'>], (<class 'str'>,)]]
#> [[<class 'int'>], (<class 'str'>,)]
#> [[<class 'int'>], (<class 'str'>,)] | int
#> int | [[<class 'int'>], (<class 'str'>,)]
#> [[<class 'int'>], (<class 'str'>,)] | None
#> TypeError typing.Optional requires a single type. Got ([[<class 'int'>], (<class 'str'>,)], <class 'int'>).
#> TypeError typing.Optional requires a single type. Got (<class 'int'>, [[<class 'int'>], (<class 'str'>,)]).
#> TypeError Annotated[...] should be used with at least two arguments (a type and an annotation).
#> typing.Annotated[[[<class 'int'>], (<class 'str'>,)], <class 'int'>]
#> typing.Annotated[int, [[<class 'int'>], (<class 'str'>,)]]
#> typing.Literal[[[<class 'int'>], (<class 'str'>,)]]
#> typing.Literal[[[<class 'int'>], (<class 'str'>,)], int]
#> typing.Literal[int, [[<class 'int'>], (<class 'str'>,)]]
#> TypeError Callable must be used as Callable[[arg, ...], result].
#> typing.Callable[[[<class 'int'>], [str]], int]
#> typing.Callable[[int], [[<class 'int'>], (<class 'str'>,)]]
#> typing.Type[[[<class 'int'>], (<class 'str'>,)]]
#> TypeError Too many arguments for typing.Type; actual 2, expected 1
#> TypeError Too many arguments for typing.Type; actual 2, expected 1
#> typing.List[ForwardRef('C')]
#> TypeError Too many arguments for typing.List; actual 2, expected 1
#> TypeError Too many arguments for typing.List; actual 2, expected 1
#> list['C']
#> list['C', int]
#> list[int, 'C']
#> typing.Tuple[ForwardRef('C')]
#> typing.Tuple[ForwardRef('C'), int]
#> typing.Tuple[int, ForwardRef('C')]
#> tuple['C']
#> tuple['C', int]
#> tuple[int, 'C']
#> ForwardRef('C')
#> ForwardRef('C') | int
#> int | ForwardRef('C')
#> ForwardRef('C') | None
#> TypeError typing.Optional requires a single type. Got ('C', <class 'int'>).
#> TypeError typing.Optional requires a single type. Got (<class 'int'>, 'C').
#> TypeError Annotated[...] should be used with at least two arguments (a type and an annotation).
#> typing.Annotated[ForwardRef('C', is_class=True), <class 'int'>]
#> typing.Annotated[int, 'C']
#> typing.Literal['C']
#> typing.Literal['C', int]
#> typing.Literal[int, 'C']
#> TypeError Callable must be used as Callable[[arg, ...], result].
#> typing.Callable[[ForwardRef('C')], int]
#> typing.Callable[[int], ForwardRef('C')]
#> typing.Type[ForwardRef('C')]
#> TypeError Too many arguments for typing.Type; actual 2, expected 1
#> TypeError Too many arguments for typing.Type; actual 2, expected 1
#> typing.List[[<class 'NoneType'>]]
#> TypeError Too many arguments for typing.List; actual 2, expected 1
#> TypeError Too many arguments for typing.List; actual 2, expected 1
#> list[[None]]
#> list[[None], int]
#> list[int, [None]]
#> typing.Tuple[[<class 'NoneType'>]]
#> typing.Tuple[[<class 'NoneType'>], int]
#> typing.Tuple[int, [<class 'NoneType'>]]
#> tuple[[None]]
#> tuple[[None], int]
#> tuple[int, [None]]
#> [<class 'NoneType'>]
#> [<class 'NoneType'>] | int
#> int | [<class 'NoneType'>]
#> [<class 'NoneType'>] | None
#> TypeError typing.Optional requires a single type. Got ([<class 'NoneType'>], <class 'int'>).
#> TypeError typing.Optional requires a single type. Got (<class 'int'>, [<class 'NoneType'>]).
#> TypeError Annotated[...] should be used with at least two arguments (a type and an annotation).
#> typing.Annotated[[<class 'NoneType'>], <class 'int'>]
#> typing.Annotated[int, [<class 'NoneType'>]]
#> typing.Literal[[<class 'NoneType'>]]
#> typing.Literal[[<class 'NoneType'>], int]
#> typing.Literal[int, [<class 'NoneType'>]]
#> TypeError Callable must be used as Callable[[arg, ...], result].
#> typing.Callable[[NoneType], int]
#> typing.Callable[[int], [<class 'NoneType'>]]
#> typing.Type[[<class 'NoneType'>]]
#> TypeError Too many arguments for typing.Type; actual 2, expected 1
#> TypeError Too many arguments for typing.Type; actual 2, expected 1

# ---- errors name the forms of typing without the module
import typing
for v in typing.List[int], typing.List, typing.Optional, typing.Union[int, str], typing.TypeVar('T'), [*typing.TypeVarTuple('Ts')][0], typing.NoDefault, typing.Any:
    for act in lambda: v + 1, lambda: range(v), lambda: 'a' % v, lambda: print(end=v):
        try: act()
        except TypeError as e: print(e)
#> unsupported operand type(s) for +: '_GenericAlias' and 'int'
#> '_GenericAlias' object cannot be interpreted as an integer
#> end must be None or a string, not _GenericAlias
#> unsupported operand type(s) for +: '_SpecialGenericAlias' and 'int'
#> '_SpecialGenericAlias' object cannot be interpreted as an integer
#> end must be None or a string, not _SpecialGenericAlias
#> unsupported operand type(s) for +: '_SpecialForm' and 'int'
#> '_SpecialForm' object cannot be interpreted as an integer
#> end must be None or a string, not _SpecialForm
#> unsupported operand type(s) for +: 'typing.Union' and 'int'
#> 'typing.Union' object cannot be interpreted as an integer
#> end must be None or a string, not typing.Union
#> unsupported operand type(s) for +: 'typing.TypeVar' and 'int'
#> 'typing.TypeVar' object cannot be interpreted as an integer
#> not all arguments converted during string formatting
#> end must be None or a string, not typing.TypeVar
#> unsupported operand type(s) for +: '_UnpackGenericAlias' and 'int'
#> '_UnpackGenericAlias' object cannot be interpreted as an integer
#> end must be None or a string, not _UnpackGenericAlias
#> unsupported operand type(s) for +: 'NoDefaultType' and 'int'
#> 'NoDefaultType' object cannot be interpreted as an integer
#> not all arguments converted during string formatting
#> end must be None or a string, not NoDefaultType
#> unsupported operand type(s) for +: '_AnyMeta' and 'int'
#> '_AnyMeta' object cannot be interpreted as an integer
#> not all arguments converted during string formatting
#> end must be None or a string, not _AnyMeta

# ---- what stands beside a type in a union
import typing
class Name(str): pass
type Alias = int
for x, y in (int | str, (1, 2)), ((), typing.List[int]), (typing.Optional[int], (int, str)), (typing.TypeVar('T'), (1,)), (Name('a'), typing.List[int]), (int | str, Name('b')), ('a', Alias), (Alias, 'a'), ('a', int | str), (int, (str,)), (typing.Any, 'a b'):
    try: print(x | y)
    except (TypeError, SyntaxError) as e: print(type(e).__name__, e)
print(typing.Union[Name('a'), int], typing.List[Name('a')], typing.Optional[Name('a')])
try: isinstance(1, int | str | (float,))
except TypeError as e: print(e)
#> TypeError Union[arg, ...]: each arg must be a type. Got (1, 2).
#> TypeError Union[arg, ...]: each arg must be a type. Got ().
#> TypeError Union[arg, ...]: each arg must be a type. Got (<class 'int'>, <class 'str'>).
#> TypeError Union[arg, ...]: each arg must be a type. Got (1,).
#> ForwardRef('a') | typing.List[int]
#> int | str | ForwardRef('b')
#> TypeError unsupported operand type(s) for |: 'str' and 'typing.TypeAliasType'
#> TypeError unsupported operand type(s) for |: 'typing.TypeAliasType' and 'str'
#> ForwardRef('a') | int | str
#> TypeError unsupported operand type(s) for |: 'type' and 'tuple'
#> TypeError unsupported operand type(s) for |: '_AnyMeta' and 'str'
#> ForwardRef('a') | int typing.List[ForwardRef('a')] ForwardRef('a') | None
#> Union[arg, ...]: each arg must be a type. Got (<class 'float'>,).

# ---- how many arguments classes with several kinds of parameters take
class A[X, *Ts, **P]: pass
class B[**P, *Ts, X]: pass
class C[X, *Ts, Y]: pass
class D[X, Y, *Ts]: pass
class E[*Ts, **P]: pass
class F[X, Y, **P]: pass
class G[X, *Ts, Y, Z]: pass
class H[X, *Ts, **P, Z]: pass
for c in (A, B, C, D, E, F, G, H):
    for item in [(), int, (int, str), (int, [str]), ([int], str), (int, str, float), (int, str, [int]), (int, [str], float)]:
        try: print(c.__name__, item, c[item])
        except TypeError as e: print(c.__name__, item, e)
#> A () Too few arguments for <class '__main__.A'>; actual 0, expected at least 1
#> A <class 'int'> Too few arguments for <class '__main__.A'>; actual 1, expected at least 2
#> A (<class 'int'>, <class 'str'>) __main__.A[int, str]
#> A (<class 'int'>, [<class 'str'>]) __main__.A[int, [str]]
#> A ([<class 'int'>], <class 'str'>) __main__.A[[<class 'int'>], str]
#> A (<class 'int'>, <class 'str'>, <class 'float'>) __main__.A[int, str, float]
#> A (<class 'int'>, <class 'str'>, [<class 'int'>]) __main__.A[int, str, [int]]
#> A (<class 'int'>, [<class 'str'>], <class 'float'>) __main__.A[int, [<class 'str'>], float]
#> B () Too few arguments for <class '__main__.B'>
#> B <class 'int'> Too few arguments for <class '__main__.B'>; actual 1, expected at least 2
#> B (<class 'int'>, <class 'str'>) __main__.B[int, str]
#> B (<class 'int'>, [<class 'str'>]) __main__.B[int, [<class 'str'>]]
#> B ([<class 'int'>], <class 'str'>) __main__.B[[int], str]
#> B (<class 'int'>, <class 'str'>, <class 'float'>) __main__.B[int, str, float]
#> B (<class 'int'>, <class 'str'>, [<class 'int'>]) __main__.B[int, str, [<class 'int'>]]
#> B (<class 'int'>, [<class 'str'>], <class 'float'>) __main__.B[int, [<class 'str'>], float]
#> C () Too few arguments for <class '__main__.C'>; actual 0, expected at least 1
#> C <class 'int'> Too few arguments for <class '__main__.C'>; actual 1, expected at least 2
#> C (<class 'int'>, <class 'str'>) __main__.C[int, str]
#> C (<class 'int'>, [<class 'str'>]) __main__.C[int, [<class 'str'>]]
#> C ([<class 'int'>], <class 'str'>) __main__.C[[<class 'int'>], str]
#> C (<class 'int'>, <class 'str'>, <class 'float'>) __main__.C[int, str, float]
#> C (<class 'int'>, <class 'str'>, [<class 'int'>]) __main__.C[int, str, [<class 'int'>]]
#> C (<class 'int'>, [<class 'str'>], <class 'float'>) __main__.C[int, [<class 'str'>], float]
#> D () Too few arguments for <class '__main__.D'>; actual 0, expected at least 1
#> D <class 'int'> Too few arguments for <class '__main__.D'>; actual 1, expected at least 2
#> D (<class 'int'>, <class 'str'>) __main__.D[int, str]
#> D (<class 'int'>, [<class 'str'>]) __main__.D[int, [<class 'str'>]]
#> D ([<class 'int'>], <class 'str'>) __main__.D[[<class 'int'>], str]
#> D (<class 'int'>, <class 'str'>, <class 'float'>) __main__.D[int, str, float]
#> D (<class 'int'>, <class 'str'>, [<class 'int'>]) __main__.D[int, str, [<class 'int'>]]
#> D (<class 'int'>, [<class 'str'>], <class 'float'>) __main__.D[int, [<class 'str'>], float]
#> E () Too few arguments for <class '__main__.E'>; actual 0, expected at least 1
#> E <class 'int'> __main__.E[int]
#> E (<class 'int'>, <class 'str'>) __main__.E[int, str]
#> E (<class 'int'>, [<class 'str'>]) __main__.E[int, [str]]
#> E ([<class 'int'>], <class 'str'>) __main__.E[[<class 'int'>], str]
#> E (<class 'int'>, <class 'str'>, <class 'float'>) __main__.E[int, str, float]
#> E (<class 'int'>, <class 'str'>, [<class 'int'>]) __main__.E[int, str, [int]]
#> E (<class 'int'>, [<class 'str'>], <class 'float'>) __main__.E[int, [<class 'str'>], float]
#> F () Too few arguments for <class '__main__.F'>; actual 0, expected at least 1
#> F <class 'int'> Too few arguments for <class '__main__.F'>; actual 1, expected at least 2
#> F (<class 'int'>, <class 'str'>) Too few arguments for <class '__main__.F'>
#> F (<class 'int'>, [<class 'str'>]) Too few arguments for <class '__main__.F'>
#> F ([<class 'int'>], <class 'str'>) Too few arguments for <class '__main__.F'>
#> F (<class 'int'>, <class 'str'>, <class 'float'>) __main__.F[int, str, float]
#> F (<class 'int'>, <class 'str'>, [<class 'int'>]) __main__.F[int, str, [int]]
#> F (<class 'int'>, [<class 'str'>], <class 'float'>) __main__.F[int, [<class 'str'>], float]
#> G () Too few arguments for <class '__main__.G'>; actual 0, expected at least 1
#> G <class 'int'> Too few arguments for <class '__main__.G'>; actual 1, expected at least 3
#> G (<class 'int'>, <class 'str'>) Too few arguments for <class '__main__.G'>; actual 2, expected at least 3
#> G (<class 'int'>, [<class 'str'>]) Too few arguments for <class '__main__.G'>; actual 2, expected at least 3
#> G ([<class 'int'>], <class 'str'>) Too few arguments for <class '__main__.G'>; actual 2, expected at least 3
#> G (<class 'int'>, <class 'str'>, <class 'float'>) __main__.G[int, str, float]
#> G (<class 'int'>, <class 'str'>, [<class 'int'>]) __main__.G[int, str, [<class 'int'>]]
#> G (<class 'int'>, [<class 'str'>], <class 'float'>) __main__.G[int, [<class 'str'>], float]
#> H () Too few arguments for <class '__main__.H'>; actual 0, expected at least 1
#> H <class 'int'> Too few arguments for <class '__main__.H'>; actual 1, expected at least 3
#> H (<class 'int'>, <class 'str'>) Too few arguments for <class '__main__.H'>; actual 2, expected at least 3
#> H (<class 'int'>, [<class 'str'>]) Too few arguments for <class '__main__.H'>; actual 2, expected at least 3
#> H ([<class 'int'>], <class 'str'>) Too few arguments for <class '__main__.H'>; actual 2, expected at least 3
#> H (<class 'int'>, <class 'str'>, <class 'float'>) __main__.H[int, str, float]
#> H (<class 'int'>, <class 'str'>, [<class 'int'>]) __main__.H[int, str, [<class 'int'>]]
#> H (<class 'int'>, [<class 'str'>], <class 'float'>) __main__.H[int, [str], float]
