# ---- singledispatch and singledispatchmethod
from functools import *
@singledispatch
def f(x): return 'obj'
@f.register
def _(x: int): return 'int'
@f.register(list)
def _(x): return 'list'
@f.register(float)
@f.register(complex)
def _(x): return 'num'
@f.register
def _(x: str | bytes): return 'text'
print(f(1), f([]), f(1.5), f(1j), f('a'), f(b''), f(None), f(True), f.dispatch(bool).__name__, sorted(c.__name__ for c in f.registry))
from collections.abc import Mapping, Sequence
@f.register
def _(x: Mapping): return 'mapping'
@f.register(Sequence)
def _(x): return 'seq'
print(f({}), f(()), f([]), f(range(3)), f('a'))
for bad in (lambda: f(), lambda: f.register(5)):
    try: bad()
    except TypeError as e: print(e)
class C:
    @singledispatchmethod
    def m(self, x): return 'o'
    @m.register
    def _(self, x: int): return 'i'
    @singledispatchmethod
    @classmethod
    def k(cls, x): return cls.__name__
    @k.register
    @classmethod
    def _(cls, x: str): return 's' + cls.__name__
print(C().m(1), C().m('a'), C.k(1), C.k('a'), C().k('b'))
#> int list num num text text obj int _ ['bytes', 'complex', 'float', 'int', 'list', 'object', 'str']
#> mapping seq list seq text
#> f requires at least 1 positional argument
#> Invalid first argument to `register()`: 5. Use either `@register(some_class)` or plain `@register` on an annotated function.
#> i o C sC sC

# ---- cached_property, partialmethod, partial
from functools import *
class D:
    n = 0
    @cached_property
    def v(self):
        "doc"
        self.n += 1
        return self.n
d = D(); print(d.v, d.v, d.n, d.__dict__); del d.v; print(d.v, D.v.__doc__, type(D.v).__name__)
class T:
    __slots__ = ()
    @cached_property
    def v(self): return 1
try: T().v
except TypeError as e: print(e)
class P:
    def m(self, a, b=2, *, c=3): return (a, b, c)
    h = partialmethod(m, 1, c=9)
    g = partialmethod(m, b=5)
print(P().h(), P().h(7), P().g(0))
p = partial(print, 1, 2, sep='-'); p(3); print(p.func is print, p.args, p.keywords, partial(p, 9, end='!\n').args)
print(partial(int, base=2)('101'), partial(max, 3)(1), repr(partial(int, base=2)), partial(pow, Placeholder, 2)(5), Placeholder)
try: partial(pow, Placeholder)
except TypeError as e: print(e)
try: partial(5)
except TypeError as e: print(e)
#> 1 1 1 {'n': 1, 'v': 1}
#> 2 doc cached_property
#> No '__dict__' attribute on 'T' instance to cache 'v' property.
#> (1, 2, 9) (1, 7, 9) (0, 5, 3)
#> 1-2-3
#> True (1, 2) {'sep': '-'} (1, 2, 9)
#> 5 3 functools.partial(<class 'int'>, base=2) 25 Placeholder
#> trailing Placeholders are not allowed
#> the first argument must be callable

# ---- caches, cmp_to_key, reduce, total_ordering, wraps
from functools import *
@lru_cache(maxsize=2)
def sq(x): print('c', x); return x * x
print(sq(1), sq(2), sq(1), sq(3), sq(2), sq.cache_info(), sq.cache_parameters()); sq.cache_clear(); print(sq.cache_info(), sq.__wrapped__(4), sq.__name__)
@lru_cache(typed=True)
def t(x): return type(x).__name__
print(t(1), t(1.0), t(True), t.cache_info())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@lru_cache
def kw(a, b=1, **k): return a
kw(1); kw(a=1); kw(1, b=1); print(kw.cache_info())
try: sq([])
except TypeError as e: print(e)
@lru_cache(maxsize=0)
def z(): return 1
z(); z(); print(z.cache_info())
try: lru_cache(5.5)
except TypeError as e: print(e)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), max(['a', 'B'], key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))
K = cmp_to_key(lambda a, b: a - b); print(K(1) < K(2), K(1) == K(1), K(3) >= K(4), K(5).obj)
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 5), reduce(max, [3, 9, 2]), reduce(lambda a, b: a + b, 'abc', initial='z'))
try: reduce(lambda a, b: a, [])
except TypeError as e: print(e)
@total_ordering
class O:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v
print(O(1) <= O(1), O(2) > O(1), O(1) >= O(2))
try:
    @total_ordering
    class Q: pass
except ValueError as e: print(e)
def deco(f):
    @wraps(f)
    def w(*a): "w"; return f(*a)
    return w
@deco
def foo(x: int) -> str: "foo doc"; return x
print(foo.__name__, foo.__doc__, foo.__wrapped__.__name__, foo.__annotations__, foo(3))
#> c 1
#> c 2
#> c 3
#> c 2
#> 1 4 1 9 4 CacheInfo(hits=1, misses=4, maxsize=2, currsize=2) {'maxsize': 2, 'typed': False}
#> c 4
#> CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) 16 sq
#> int float bool CacheInfo(hits=0, misses=3, maxsize=128, currsize=3)
#> 23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81)
#> CacheInfo(hits=0, misses=3, maxsize=128, currsize=3)
#> unhashable type: 'list'
#> CacheInfo(hits=0, misses=2, maxsize=0, currsize=0)
#> Expected first argument to be an integer, a callable, or None
#> [3, 2, 1] B
#> True True False 5
#> 24 5 9 zabc
#> reduce() of empty iterable with no initial value
#> True True False
#> must define at least one ordering operation: < > <= >=
#> foo foo doc foo {'x': <class 'int'>, 'return': <class 'str'>} 3
