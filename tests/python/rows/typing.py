# Type parameters, aliases, unions and template strings, by the names of their methods.

# ---- TypeVar, ParamSpec, TypeVarTuple of a generic function
def f[T: int = bool, *Ts = *tuple[int], **P = [int]](): pass
T, Ts, P = f.__type_params__
for p in T, Ts, P:
    print(type(p).__name__, p.__name__, p.__module__, repr(p), p.__default__, p.has_default())
print(T.__bound__, T.__constraints__, T.__covariant__, T.__contravariant__, T.__infer_variance__)
print(P.__bound__, P.__covariant__, P.__contravariant__, P.__infer_variance__, P.args, P.kwargs, P.args.__origin__ is P)
print(T | int, int | T, P | int, None | P, len([x for x in Ts]))
for p in T, Ts, P:
    try:
        print(p.__mro_entries__((p,)))
    except Exception as e:
        print(type(e).__name__, e)
#> TypeVar T typing T <class 'bool'> True
#> TypeVarTuple Ts typing Ts *tuple[int] True
#> ParamSpec P typing P [<class 'int'>] True
#> <class 'int'> () False False True
#> None False False True P.args P.kwargs True
#> T | int int | T P | int None | P 1
#> TypeError Cannot subclass an instance of TypeVar
#> TypeError Cannot subclass an instance of TypeVarTuple
#> TypeError Cannot subclass an instance of ParamSpec

# ---- type parameters made by hand
def f[T, *Ts, **P](): pass
V, S, Q = (type(p) for p in f.__type_params__)
a = V('A', int, str)
b = V('B', bound=int, covariant=True)
c = V('C', infer_variance=True, default=5)
print(a, a.__constraints__, b, b.__bound__, b.__covariant__, c, c.__default__, V('D', contravariant=True))
print(S('Ts'), S('Us', default=int).__default__, Q('P'), Q('R', bound=int).__bound__, Q('X', default=[int]).has_default())
for act in (lambda: V('A', int), lambda: V('A', covariant=True, contravariant=True), lambda: V('A', int, str, bound=int), lambda: V(), lambda: S(), lambda: Q(5)):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
#> ~A (<class 'int'>, <class 'str'>) +B <class 'int'> True C 5 -D
#> Ts <class 'int'> ~P <class 'int'> True
#> TypeError A single constraint is not allowed
#> ValueError Bivariant types are not supported.
#> TypeError Constraints cannot be combined with bound=...
#> TypeError typevar() missing required argument 'name' (pos 1)
#> TypeError typevartuple() missing required argument 'name' (pos 1)
#> TypeError paramspec() argument 'name' must be str, not int

# ---- type aliases
type L[T] = list[T]
type S = int
for a in L, S:
    print(a.__name__, a, a.__module__, a.__type_params__, a.__parameters__, a.__value__, type(a).__name__)
print(L[int], L[int].__origin__ is L, L[int].__args__, S | str, None | S, str | L)
A = type(S)
m = A('M', list[int], type_params=())
print(m, m.__value__, m.__parameters__)
for act in (lambda: S[int], lambda: A('X'), lambda: A('X', int, type_params=5), lambda: A(5, int)):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
#> L L __main__ (T,) (T,) list[T] TypeAliasType
#> S S __main__ () () <class 'int'> TypeAliasType
#> L[int] True (<class 'int'>,) S | str None | S str | L
#> M list[int] ()
#> TypeError Only generic type aliases are subscriptable
#> TypeError typealias() missing required argument 'value' (pos 2)
#> TypeError type_params must be a tuple
#> TypeError typealias() argument 'name' must be str, not int

# ---- generic aliases
g = list[int]
print(g.__origin__, g.__args__, g.__parameters__, g.__unpacked__, repr(g), g == list[int], g != list[str], hash(g) == hash(list[int]), [*g])
print(dict[str, int], tuple[int, ...], g([1, 2]), g.append, g.__mro_entries__(()), g | None, None | g, type(g)(list, (int,)), type(g)(set, str))
u = [*list[int]][0]
print(u, u.__unpacked__, u == g)
for act in (lambda: isinstance([], g), lambda: issubclass(list, g), lambda: g[int], lambda: type(g)(list), lambda: g.nothing, lambda: list[int]()):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
#> <class 'list'> (<class 'int'>,) () False list[int] True True True [*list[int]]
#> dict[str, int] tuple[int, ...] [1, 2] <method 'append' of 'list' objects> (<class 'list'>,) list[int] | None None | list[int] list[int] set[str]
#> *list[int] True False
#> TypeError isinstance() argument 2 cannot be a parameterized generic
#> TypeError issubclass() argument 2 cannot be a parameterized generic
#> TypeError list[int] is not a generic class
#> TypeError GenericAlias expected 2 arguments, got 1
#> AttributeError type object 'list' has no attribute 'nothing'
#> []

# ---- unions
u = int | str
print(u, u.__args__, u.__parameters__, u.__origin__, u.__name__, u.__qualname__, u.__module__, u == str | int, hash(u) == hash(str | int), repr(u | None))
print(isinstance(1, u), isinstance(2.0, u), issubclass(bool, u), list | u, u | u, None | u)
def f[T](): pass
T, = f.__type_params__
v = list[T] | None
print(v, v.__parameters__, v[int], type(u).__class_getitem__((int, str)))
for act in (lambda: isinstance(1, list[int] | str), lambda: u[int], lambda: type(u)(), lambda: u | 5, lambda: 5 | u):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
#> int | str (<class 'int'>, <class 'str'>) () <class 'typing.Union'> Union Union typing True True int | str | None
#> True False True list | int | str int | str None | int | str
#> list[T] | None (T,) list[int] | None int | str
#> TypeError isinstance() argument 2 cannot be a parameterized generic
#> TypeError int | str is not a generic class
#> TypeError cannot create 'typing.Union' instances
#> int | str | 5
#> 5 | int | str

# ---- generic classes and their aliases
class G[T, *Ts]:
    def m(self) -> T: ...
a = G[int, str]
print(a, a.__origin__ is G, a.__args__, a.__parameters__, a == G[int, str], a != G[int], hash(a) == hash(G[int, str]), type(a()).__name__)
def f[X](): pass
X, = f.__type_params__
print(G[X, int].__parameters__, G[X, int][str], a | None, None | a, G.__parameters__, [*tuple[int]])
class H(G[int, str]): pass
print(H.__bases__[0].__name__, H.__orig_bases__)
for act in (lambda: isinstance(1, a), lambda: issubclass(G, a), lambda: a[int], lambda: G[()], lambda: a.nothing):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
#> __main__.G[int, str] True (<class 'int'>, <class 'str'>) () True True True G
#> (X,) __main__.G[str, int] __main__.G[int, str] | None None | __main__.G[int, str] (T, Ts) [*tuple[int]]
#> G (__main__.G[int, str],)
#> TypeError Subscripted generics cannot be used with class and instance checks
#> TypeError Subscripted generics cannot be used with class and instance checks
#> TypeError __main__.G[int, str] is not a generic class
#> TypeError Too few arguments for <class '__main__.G'>; actual 0, expected at least 1
#> AttributeError type object 'G' has no attribute 'nothing'

# ---- template strings and their parts
x = 5
t = t'a{x}b{x!r:>3}'
i = t.interpolations[1]
print(t.strings, t.values, i.value, i.expression, i.conversion, i.format_spec, repr(i), [type(p).__name__ for p in t], t + t'c')
T, I = type(t), type(i)
print(T('a', I(1), 'b', I(2, 'x', 's', '>3')).strings, I(3, 'e').expression, I(3).expression, T().strings, T.__class_getitem__(int), I.__class_getitem__(int))
it = iter(t)
print(it.__iter__() is it, it.__next__(), next(it).value, len([*it]))
for o, names in (t, ('strings', 'interpolations', 'values')), (i, ('value', 'expression', 'conversion', 'format_spec')):
    for n in names:
        for act in (lambda: setattr(o, n, 1), lambda: delattr(o, n)):
            try:
                act()
            except Exception as e:
                print(type(e).__name__, e)
for act in (lambda: T(5), lambda: I(), lambda: I(1, 5), lambda: I(1, 'x', 'q'), lambda: t + 'x', lambda: 'x' + t, lambda: I(1, 'x', None, 5)):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
#> ('a', 'b', '') (5, 5) 5 x r >3 Interpolation(5, 'x', 'r', '>3') ['str', 'Interpolation', 'str', 'Interpolation'] Template(strings=('a', 'b', 'c'), interpolations=(Interpolation(5, 'x', None, ''), Interpolation(5, 'x', 'r', '>3')))
#> ('a', 'b', '') e  ('',) string.templatelib.Template[int] string.templatelib.Interpolation[int]
#> True a 5 2
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError attribute 'values' of 'string.templatelib.Template' objects is not writable
#> AttributeError attribute 'values' of 'string.templatelib.Template' objects is not writable
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> TypeError Template.__new__ *args need to be of type 'str' or 'Interpolation', got int
#> TypeError Interpolation() missing required argument 'value' (pos 1)
#> TypeError Interpolation() argument 'expression' must be str, not int
#> ValueError Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'
#> TypeError can only concatenate string.templatelib.Template (not "str") to string.templatelib.Template
#> TypeError can only concatenate str (not "string.templatelib.Template") to str
#> TypeError Interpolation() argument 'format_spec' must be str, not int
