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

# ---- partial
from functools import partial
p = partial(int, base=2)
print(p('101'), p('11', base=3), p.func, p.args, p.keywords, partial(print, 1, 2).args, partial(max, 5)(3, 9))
print(repr(partial(len)), repr(partial(int, '5', base=8)), partial(partial(pow, 2), 3)(), partial(partial(pow, 2), 3).args, callable(p))
for job in (lambda: partial(), lambda: partial(5), lambda: p('9')):
    try: print(job())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
#> 5 4 <class 'int'> () {'base': 2} (1, 2) 9
#> functools.partial(<built-in function len>) functools.partial(<class 'int'>, '5', base=8) 8 (2, 3) True
#> TypeError type 'partial' takes at least one argument
#> TypeError the first argument must be callable
#> ValueError invalid literal for int() with base 2: '9'

# ---- partial: attributes and subclasses
from functools import partial
p = partial(sorted, reverse=True)
p.note = 'mine'
print(p.note, p.__dict__, p([1, 3, 2]), partial.__name__)
class P(partial):
    def __call__(self, *a): return ('P', super().__call__(*a))
print(P(max, 1)(2), isinstance(P(len), partial))
class C:
    def m(self, *a): return a
    half = partial(m, 1) if False else None
#> mine {'note': 'mine'} [3, 2, 1] partial
#> ('P', 2) True

# ---- Placeholder
from functools import partial, Placeholder as _
f = partial(lambda *a: a, _, 'b', _)
print(f('a', 'c'), f('a', 'c', 'd'), partial(f, 1)(2), _, partial(pow, _, 2)(5), f.args)
for job in (lambda: f('a'), lambda: partial(pow, 2, _), lambda: partial(pow, x=_), lambda: f()):
    try: print(job())
    except TypeError as e: print(e)
#> Traceback (most recent call last):
#>   File "functools.py", line 173, in <module>
#>     f = partial(lambda *a: a, _, 'b', _)
#> TypeError: trailing Placeholders are not allowed

# ---- partial: called by built-in functions, and in chains
from functools import partial, Placeholder, lru_cache
def g(*a, **k): return a, k
print(list(map(partial(pow, 2), [1, 2, 3])), list(map(partial(int, base=2), ['1', '10'])), sorted([3, 1, 2], key=partial(lambda a, b: -b, 0)), max([1, 5, 3], key=partial(divmod, 7)))
print(partial(g, 1, x=2)(3, y=4, x=5), partial(partial(g, 1, a=1), 2, a=2, b=3)(), partial(g, self=1, func=2)(3))
q = partial(g, 1)
q.tag = 1
print(partial(q, 2).func is q, partial(q, 2)(3), partial(partial(g, Placeholder, 2, Placeholder, 4), Placeholder, 'b')(9))
class P(partial):
    def __init__(self, *a, **k): self.extra = len(a)
    def __call__(self, *a, **k): return 'P', super().__call__(*a, **k)
class N(partial):
    def __new__(cls, f, *a):
        self = super().__new__(cls, f, 'n', *a)
        self.w = 1
        return self
print(P(g, 1)(2), P(g, 1).extra, P(P(g, 1), 2)(3), partial(P(g, 1), 5)(6), N(g, 2)(3), N(g, 2).w)
def tr(job):
    try:
        print(job())
    except Exception as e:
        print(type(e).__name__, e)
p = partial(g, 1)
tr(lambda: setattr(p, 'func', 1))
tr(lambda: delattr(p, 'keywords'))
tr(lambda: type(Placeholder)(1))
tr(lambda: list(map(partial(int, base=2), ['1', '3'])))
tr(lambda: p.keywords.update({3: 4}) or p())
@lru_cache
def f(a, b):
    print('miss', a, b)
    return a + b
print([partial(f, 1)(2) for _ in range(2)], list(map(f, [1, 2, 1], [2, 2, 2])), f.cache_info())
#> [2, 4, 8] [1, 2] [3, 2, 1] 1
#> ((1, 3), {'x': 5, 'y': 4}) ((1, 2), {'a': 2, 'b': 3}) ((3,), {'self': 1, 'func': 2})
#> True ((1, 2, 3), {}) ((9, 2, 'b', 4), {})
#> ('P', ((1, 2), {})) 2 ('P', ('P', ((1, 2, 3), {}))) ('P', ((1, 5, 6), {})) (('n', 2, 3), {}) 1
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> TypeError PlaceholderType takes no arguments
#> ValueError invalid literal for int() with base 2: '3'
#> TypeError keywords must be strings
#> miss 1 2
#> miss 2 2
#> [3, 3] [3, 4, 3] CacheInfo(hits=3, misses=2, maxsize=128, currsize=2)

# ---- partialmethod
from functools import partialmethod
class Cell:
    def __init__(self): self.state = None
    def set(self, state, *, loud=False): self.state = state; return (state, loud)
    on = partialmethod(set, True)
    off = partialmethod(set, False, loud=True)
    @classmethod
    def make(cls, n): return cls.__name__, n
    one = partialmethod(make, 1)
c = Cell()
print(c.on(), c.state, c.off(), c.on(loud=1), Cell.one(), c.one())
try: partialmethod(5)
except TypeError as e: print(e)
#> (True, False) True (False, True) (True, 1) ('Cell', 1) ('Cell', 1)
#> the first argument 5 must be a callable or a descriptor

# ---- reduce
from functools import reduce
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(lambda a, b: a + [b], 'abc', []), reduce(max, [3]), reduce(lambda a, b: 1, [], 'init'), reduce(lambda a, b: a + b, [1], initial=10))
for job in (lambda: reduce(max, []), lambda: reduce(max, 5), lambda: reduce(5, [1, 2]), lambda: reduce(lambda a: a, [1, 2])):
    try: job()
    except TypeError as e: print(e)
#> 120 ['a', 'b', 'c'] 3 init 11
#> reduce() of empty iterable with no initial value
#> reduce() arg 2 must support iteration
#> 'int' object is not callable
#> <lambda>.<locals>.<lambda>() takes 1 positional argument but 2 were given

# ---- lru_cache
from functools import lru_cache
calls = []
@lru_cache(maxsize=2)
def f(x, y=0): calls.append((x, y)); return x + y
f(1); f(2); f(1); f(3); f(2); f(x=1); f(1, 0)
print(calls, f.cache_info(), f.cache_parameters(), f.__wrapped__(5), f.__name__)
f.cache_clear(); print(f.cache_info())
try: f([])
except TypeError as e: print(e)
#> [(1, 0), (2, 0), (3, 0), (2, 0), (1, 0), (1, 0), (5, 0)] CacheInfo(hits=1, misses=6, maxsize=2, currsize=2) {'maxsize': 2, 'typed': False} 5 f
#> CacheInfo(hits=0, misses=0, maxsize=2, currsize=0)
#> unhashable type: 'list'

# ---- lru_cache: forms
from functools import lru_cache
@lru_cache
def a(n): return n if n < 2 else a(n - 1) + a(n - 2)
@lru_cache(maxsize=None, typed=True)
def b(x): return type(x).__name__
@lru_cache(0)
def c(x): return x
print(a(80), a.cache_info().misses, b(1), b(1.0), b(True), b.cache_info(), c(1), c(1), c.cache_info(), lru_cache(-5)(len).cache_parameters())
for bad in ('x', 1.5):
    try: lru_cache(bad)
    except TypeError as e: print(e)
#> 23416728348467685 81 int float bool CacheInfo(hits=0, misses=3, maxsize=None, currsize=3) 1 1 CacheInfo(hits=0, misses=2, maxsize=0, currsize=0) {'maxsize': 0, 'typed': False}
#> Expected first argument to be an integer, a callable, or None
#> Expected first argument to be an integer, a callable, or None

# ---- cache of methods and exceptions
from functools import cache
class C:
    def __init__(self, n): self.n = n
    @cache
    def sq(self, k): print('run', self.n, k); return self.n * k
a, b = C(2), C(3)
print(a.sq(1), a.sq(1), b.sq(1), C.sq.cache_info())
@cache
def boom(x): print('called'); raise ValueError(x)
for _ in range(2):
    try: boom(1)
    except ValueError as e: print(e)
print(boom.cache_info())
#> run 2 1
#> run 3 1
#> 2 2 3 CacheInfo(hits=1, misses=2, maxsize=None, currsize=2)
#> called
#> 1
#> called
#> 1
#> CacheInfo(hits=0, misses=2, maxsize=None, currsize=0)

# ---- cached_property
from functools import cached_property
class D:
    def __init__(self, xs): self.xs = xs
    @cached_property
    def mean(self): "the mean"; print('computing'); return sum(self.xs) / len(self.xs)
d = D([1, 2, 3])
print(d.mean, d.mean, d.__dict__, D.mean.__doc__, D.mean.attrname)
d.xs = [10]; print(d.mean); del d.mean; print(d.mean)
d.mean = 5; print(d.mean)
class S:
    __slots__ = ()
    @cached_property
    def x(self): return 1
for job in (lambda: S().x, lambda: type('T', (), {'p': (c := cached_property(len)), 'q': c})):
    try: job()
    except TypeError as e: print(e)
#> computing
#> 2.0 2.0 {'xs': [1, 2, 3], 'mean': 2.0} the mean mean
#> 2.0
#> computing
#> 10.0
#> 5
#> No '__dict__' attribute on 'S' instance to cache 'x' property.
#> Cannot assign the same cached_property to two different names ('p' and 'q').

# ---- cmp_to_key
from functools import cmp_to_key
def by_len_desc(a, b): return (len(b) > len(a)) - (len(b) < len(a)) or (a > b) - (a < b)
print(sorted(['bb', 'a', 'ccc', 'aa'], key=cmp_to_key(by_len_desc)))
nums = sorted(['3', '30', '34', '5', '9'], key=cmp_to_key(lambda a, b: int(b + a) - int(a + b)))
print(''.join(nums), max([1, 5, 3], key=cmp_to_key(lambda a, b: b - a)))
K = cmp_to_key(lambda a, b: a - b)
print(K(1) < K(2), K(1) == K(1), K(3) >= K(2), K(5).obj)
for job in (lambda: K(1) < 2, lambda: hash(K(1))):
    try: job()
    except TypeError as e: print(e)
#> ['ccc', 'aa', 'bb', 'a']
#> 9534330 1
#> True True True 5
#> other argument must be K instance
#> unhashable type: 'functools.KeyWrapper'

# ---- total_ordering
from functools import total_ordering
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n if isinstance(o, V) else NotImplemented
    def __lt__(self, o): return self.n < o.n if isinstance(o, V) else NotImplemented
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2), sorted([V(3), V(1)])[0].n, max(V(1), V(5)).n)
try: V(1) <= 5
except TypeError as e: print(e)
@total_ordering
class G:
    def __init__(self, n): self.n = n
    def __ge__(self, o): return self.n >= o.n
print(G(1) < G(2), G(2) <= G(2), G(3) > G(2))
try: total_ordering(type('N', (), {}))
except ValueError as e: print(e)
#> True True False 1 5
#> '<=' not supported between instances of 'V' and 'int'
#> True False True
#> must define at least one ordering operation: < > <= >=

# ---- singledispatch
from functools import singledispatch
from collections.abc import Sequence
@singledispatch
def show(x, *a): return f'any {x!r}'
@show.register
def _(x: int): return f'int {x}'
@show.register(list)
@show.register(tuple)
def _(x): return f'seq {len(x)}'
@show.register
def _(x: float | complex): return f'num {x}'
show.register(type(None), lambda x: 'none')
show.register(Sequence, lambda x: 'sequence')
print(show(1), show(True), show([1]), show((1, 2)), show(1.5), show(2j), show(None), show('s'), show({}), show.dispatch(bool)(7), len(show.registry), show.dispatch(dict) is show.registry[object])
for job in (lambda: show(), lambda: show.register(5), lambda: show.register(lambda x: x)):
    try: job()
    except TypeError as e: print(str(e).replace('\n', ' ')[:65])
#> int 1 int True seq 1 seq 2 num 1.5 num 2j none sequence any {} int 7 8 True
#> show requires at least 1 positional argument
#> Invalid first argument to `register()`: 5. Use either `@register(
#> Invalid first argument to `register()`: <function <lambda>.<local

# ---- singledispatch: the closest class
from functools import singledispatch
class A: pass
class B(A): pass
class C(B): pass
@singledispatch
def f(x): return 'object'
f.register(A, lambda x: 'A'); print(f(C()), f(B()))
f.register(B, lambda x: 'B'); print(f(C()), f(A()), f(5))
class P: pass
class Q: pass
class R(P, Q): pass
f.register(Q, lambda x: 'Q'); f.register(P, lambda x: 'P'); print(f(R()))
#> A A
#> B A object
#> P

# ---- singledispatchmethod
from functools import singledispatchmethod
class Neg:
    @singledispatchmethod
    def neg(self, x): raise NotImplementedError(f'cannot negate {type(x).__name__}')
    @neg.register
    def _(self, x: int): return -x
    @neg.register
    def _(self, x: bool): return not x
    @singledispatchmethod
    @classmethod
    def make(cls, x): return cls.__name__, x
    @make.register
    @classmethod
    def _(cls, x: str): return cls.__name__, 'text', x
n = Neg()
print(n.neg(5), n.neg(True), Neg.make(1), Neg.make('s'), n.make('t'))
try: n.neg('x')
except NotImplementedError as e: print(e)
try: n.neg()
except TypeError as e: print(e)
#> -5 False ('Neg', 1) ('Neg', 'text', 's') ('Neg', 'text', 't')
#> cannot negate str
#> neg requires at least 1 positional argument

# ---- wraps and update_wrapper
from functools import wraps, update_wrapper, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES
def deco(f):
    @wraps(f)
    def inner(*a): "inner doc"; return f(*a)
    return inner
@deco
def real(x: int) -> str: "real doc"; return x
real.extra = 1
print(real.__name__, real.__doc__, real.__wrapped__.__name__, real.__annotations__, real.__qualname__, real.__module__)
class Callable1:
    def __call__(self): pass
c = update_wrapper(Callable1(), real, assigned=('__name__',), updated=())
print(c.__name__, hasattr(c, '__doc__'), c.__wrapped__ is real)
print(WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)
from functools import partial
print(update_wrapper(partial(real), real).__name__, wraps(real)(lambda: 0).extra)
#> real real doc real {'x': <class 'int'>, 'return': <class 'str'>} real __main__
#> real True True
#> ('__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__') ('__dict__',)
#> real 1

# ---- wraps on what has no name
from functools import wraps, partial
def f(x): return x
w = wraps(partial(f, 1))(lambda: 0)
print(w.__name__, w.__wrapped__.func is f)
w = wraps(type)(lambda: 0)
print(w.__name__, w.__type_params__, type.__type_params__)
try: wraps()(f)
except TypeError as e: print(e)
class D:
    def __init__(self, f): self.f = f
    def __call__(self, *a): return ('D', self.f(*a))
@wraps(f)
class Odd: pass
print(Odd.__name__)
#> <lambda> True
#> type () ()
#> wraps() missing 1 required positional argument: 'wrapped'
#> Traceback (most recent call last):
#>   File "functools.py", line 475, in <module>
#>     @wraps(f)
#>      ~~~~~^^^
#> AttributeError: 'mappingproxy' object has no attribute 'update'

# ---- compose with reduce
from functools import reduce, partial
def compose(*fs): return reduce(lambda f, g: lambda *a, **k: f(g(*a, **k)), fs)
print(compose(str, abs, int)('-7'), compose(sorted, set)('banana'), list(map(compose(partial(pow, 2), len), ['a', 'bb'])))
#> 7 ['a', 'b', 'n'] [2, 4]

# ---- decorators with and without arguments
from functools import wraps, partial
def retry(func=None, *, times=2):
    if func is None: return partial(retry, times=times)
    @wraps(func)
    def inner(*a, **k):
        for i in range(times):
            try: return func(*a, **k)
            except ValueError as e: print('try', i, e)
        raise RuntimeError(f'{func.__name__} failed {times} times')
    return inner
@retry
def a(): raise ValueError('a')
@retry(times=1)
def b(): return 'b'
print(b(), a.__name__)
try: a()
except RuntimeError as e: print(e)
#> b a
#> try 0 a
#> try 1 a
#> a failed 2 times

# ---- lru_cache with keywords and equal keys
from functools import lru_cache
@lru_cache(maxsize=None)
def f(*a, **k): return len(a), sorted(k)
print(f(1), f(1.0), f(True), f(a=1, b=2), f(b=2, a=1), f(('t',)), f('t'), f.cache_info())
#> (1, []) (1, []) (1, []) (0, ['a', 'b']) (0, ['a', 'b']) (1, []) (1, []) CacheInfo(hits=1, misses=6, maxsize=None, currsize=6)

# ---- a recursive memo over a grid
from functools import cache
@cache
def paths(r, c): return 1 if r == 0 or c == 0 else paths(r - 1, c) + paths(r, c - 1)
@cache
def lcs(a, b): return '' if not a or not b else a[0] + lcs(a[1:], b[1:]) if a[0] == b[0] else max(lcs(a[1:], b), lcs(a, b[1:]), key=len)
print(paths(10, 10), paths.cache_info().currsize, lcs('AGGTAB', 'GXTXAYB'))
#> 184756 120 GTAB

# ---- module and names
import functools
print([getattr(functools, n).__module__ for n in ('partial', 'wraps', 'singledispatch', 'total_ordering')], functools.lru_cache(len).__class__.__name__, functools.cached_property.__name__)
#> ['functools', 'functools', 'functools', 'functools'] _lru_cache_wrapper cached_property

# ---- what reduce raises has no context
from functools import reduce
import csv, io
for f in [lambda: reduce(max, []), lambda: reduce(max, 5), lambda: csv.writer(io.StringIO()).writerow(5), lambda: list(csv.reader(['"a'], strict=True))]:
    try: f()
    except Exception as e: print(repr(e), repr(e.__context__))
#> TypeError('reduce() of empty iterable with no initial value') None
#> TypeError('reduce() arg 2 must support iteration') None
#> Error('iterable expected, not int') None
#> Error('unexpected end of data') None

# ---- singledispatch by an annotation that cannot be resolved
from functools import singledispatch
@singledispatch
def d(x): return 'base'
@d.register
def _(x: 'int'): return 'int'
print(d(1), d('a'))
try:
    @d.register
    def _(x: 'undefined_t'): pass
except TypeError as e: print(e)
#> int base
#> Invalid annotation for 'x'. ForwardRef('undefined_t') is an unresolved forward reference.

# ---- how single dispatch methods, keys and partials show themselves
import copy, functools
class C:
    @functools.singledispatchmethod
    def f(self, x): "doc"; return 'base'
    @f.register
    def _(self, x: int): return 'int'
    def __repr__(self): return 'C()'
print(C.f, C().f, C.__dict__['f'], C.f.__name__, C().f.__doc__, C().f.__wrapped__.__name__, C().f(3), C().f('x'))
print(repr(functools.cmp_to_key(lambda a, b: 0)).split(' object')[0])
p = functools.partial(int, base=2)
p.note = 1
q = copy.copy(p)
print(q, q('101'), q.note, q is p, copy.deepcopy(p)('11'), type(p.__reduce__()).__name__, p.__reduce__()[2][1:])
r = functools.partial(print)
r.__setstate__((print, (r,), {}, None))
print(r.args[0] is r, repr(r).endswith('...)'))
for state in (3, (1, (), {}, None), (len, [], {}, None)):
    try:
        p.__setstate__(state)
    except TypeError as e:
        print(e)
print(functools.singledispatch(len).registry)
#> <single dispatch method C.f> <bound single dispatch method C.f of C()> <single dispatch method descriptor C.f> f doc f int base
#> <functools.KeyWrapper
#> functools.partial(<class 'int'>, base=2) 5 1 False 3 tuple ((), {'base': 2}, {'note': 1})
#> True True
#> invalid partial state
#> invalid partial state
#> invalid partial state
#> {<class 'object'>: <built-in function len>}

# ---- an enum tells of an error in making a member without a note
import enum
try:
    class S(enum.StrEnum):
        A = 1
except TypeError as e:
    print(e, getattr(e, '__notes__', None))
class E(enum.Enum):
    A = 1
try:
    E()
except TypeError as e:
    print(e)
#> 1 is not a string None
#> EnumType.__call__() missing 1 required positional argument: 'value'

# ---- wrong arguments of reduce and cmp_to_key
from functools import cmp_to_key, reduce
def tries(*fs):
    for f in fs:
        try:
            print(f())
        except TypeError as e:
            print(e)
tries(lambda: reduce(), lambda: reduce(max), lambda: reduce(max, [], 1, 2), lambda: reduce(max, [1], start=2), lambda: reduce(function=max), lambda: reduce(max, [1], initial=2), lambda: reduce(max, []), lambda: cmp_to_key(), lambda: cmp_to_key(1, 2))
#> reduce() takes at least 2 positional arguments (0 given)
#> reduce() takes at least 2 positional arguments (1 given)
#> reduce() takes at most 3 arguments (4 given)
#> reduce() got an unexpected keyword argument 'start'
#> reduce() takes at least 2 positional arguments (0 given)
#> 2
#> reduce() of empty iterable with no initial value
#> cmp_to_key() missing required argument 'mycmp' (pos 1)
#> cmp_to_key() takes at most 1 argument (2 given)

# ---- the nearest class wins, be it abstract or not
from functools import singledispatch
from collections.abc import Hashable, Iterable, Mapping, Sized
from numbers import Number
from enum import IntEnum
class Level(IntEnum): LOW = 1
class Config(dict): pass
class Row(Mapping):
    def __getitem__(self, key): raise KeyError(key)
    def __iter__(self): return iter(())
    def __len__(self): return 0
def table(*classes):
    @singledispatch
    def show(x): return 'object'
    for cls in classes:
        show.register(cls, lambda x, cls=cls: cls.__name__)
    for x in (True, 1, 1.5, Level.LOW, 'ab', [1], Config(a=1), {}, Row(), None):
        try:
            print(f'{type(x).__name__}: {show(x)}', end='; ')
        except RuntimeError as e:
            print(f'{type(x).__name__}: {e}', end='; ')
    print()
table(int, Number)
table(int, Hashable, str)
table(list, Iterable, dict)
table(Sized, Iterable)
table(Mapping, Iterable, Number, Hashable)
#> bool: int; int: int; float: Number; Level: int; str: object; list: object; Config: object; dict: object; Row: object; NoneType: object; 
#> bool: int; int: int; float: Hashable; Level: int; str: str; list: object; Config: object; dict: object; Row: object; NoneType: Hashable; 
#> bool: object; int: object; float: object; Level: object; str: Iterable; list: list; Config: dict; dict: dict; Row: Iterable; NoneType: object; 
#> bool: object; int: object; float: object; Level: object; str: Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Iterable'>; list: Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Iterable'>; Config: Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Iterable'>; dict: Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Iterable'>; Row: Sized; NoneType: object; 
#> bool: Ambiguous dispatch: <class 'numbers.Number'> or <class 'collections.abc.Hashable'>; int: Ambiguous dispatch: <class 'numbers.Number'> or <class 'collections.abc.Hashable'>; float: Ambiguous dispatch: <class 'numbers.Number'> or <class 'collections.abc.Hashable'>; Level: Number; str: Iterable; list: Iterable; Config: Mapping; dict: Mapping; Row: Mapping; NoneType: Hashable; 

# ---- a class that is registered with an abstract one later
from functools import singledispatch
from abc import ABC
class Shown(ABC): pass
@singledispatch
def f(x): return 'base'
@f.register
def _(x: Shown): return 'shown'
print(f(3), f('a'))
Shown.register(int)
print(f(3), f('a'), f.dispatch(bool) is f.dispatch(int))
#> base base
#> shown base True

# ---- only what can be called is cached
from functools import cache, lru_cache
for act in (lambda: cache(3), lambda: lru_cache(None)('f'), lambda: lru_cache('f')):
    try:
        act()
    except TypeError as e:
        print(e)
#> the first argument must be callable
#> the first argument must be callable
#> Expected first argument to be an integer, a callable, or None

# ---- what a cache takes for the same call
from functools import lru_cache

seen = []


class Key:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        seen.append('eq')
        return isinstance(other, Key) and self.value == other.value

    def __hash__(self):
        seen.append('hash')
        return self.value


CALLS = [
    ((1,), {}), ((1.0,), {}), ((True,), {}), (('1',), {}), ((1, 2), {}), ((1,), {'b': 2}), ((), {'a': 1, 'b': 2}), ((), {'b': 2, 'a': 1}),
    ((Key(1),), {}), ((Key(1),), {}), ((Key(2), 1), {}), (((1, 2),), {}), ((1, 2), {}), ((2**70,), {}), ((2**70,), {}), ((1, 2, 3), {}),
    ((1, 2, 3, 4), {}), ((1, 2, 3, 4), {}), ((), {}), ((), {}), ((), {'b': Key(3)}), ((), {'b': Key(3)}), (('\U0001f600',), {}),
]
for maxsize in (None, 0, 1, 3, 128, -3):
    for typed in (False, True):

        @lru_cache(maxsize=maxsize, typed=typed)
        def f(*args, **kwargs):
            seen.append(len(args))
            return len(seen)

        print(maxsize, typed, [f(*list(args), **kwargs) for args, kwargs in CALLS], f.cache_info(), f.cache_parameters())
        print(seen)
        seen.clear()
#> None False [1, 2, 2, 3, 4, 5, 6, 7, 10, 10, 16, 17, 4, 18, 18, 19, 20, 20, 21, 21, 23, 23, 26] CacheInfo(hits=7, misses=16, maxsize=None, currsize=16) {'maxsize': None, 'typed': False}
#> [1, 1, 1, 2, 1, 0, 0, 'hash', 'eq', 1, 'eq', 'hash', 'eq', 'eq', 'hash', 2, 1, 1, 3, 4, 0, 'hash', 0, 'hash', 'eq', 1]
#> None True [1, 2, 3, 4, 5, 6, 7, 8, 10, 10, 14, 15, 5, 16, 16, 17, 18, 18, 19, 19, 21, 21, 24] CacheInfo(hits=6, misses=17, maxsize=None, currsize=17) {'maxsize': None, 'typed': True}
#> [1, 1, 1, 1, 2, 1, 0, 0, 'hash', 1, 'hash', 'eq', 'hash', 2, 1, 1, 3, 4, 0, 'hash', 0, 'hash', 'eq', 1]
#> 0 False [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23] CacheInfo(hits=0, misses=23, maxsize=0, currsize=0) {'maxsize': 0, 'typed': False}
#> [1, 1, 1, 1, 2, 1, 0, 0, 1, 1, 2, 1, 2, 1, 1, 3, 4, 4, 0, 0, 0, 0, 1]
#> 0 True [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23] CacheInfo(hits=0, misses=23, maxsize=0, currsize=0) {'maxsize': 0, 'typed': True}
#> [1, 1, 1, 1, 2, 1, 0, 0, 1, 1, 2, 1, 2, 1, 1, 3, 4, 4, 0, 0, 0, 0, 1]
#> 1 False [1, 2, 2, 3, 4, 5, 6, 7, 9, 9, 13, 14, 15, 16, 16, 17, 18, 18, 19, 19, 21, 21, 24] CacheInfo(hits=6, misses=17, maxsize=1, currsize=1) {'maxsize': 1, 'typed': False}
#> [1, 1, 1, 2, 1, 0, 0, 'hash', 1, 'hash', 'eq', 'hash', 2, 1, 2, 1, 3, 4, 0, 'hash', 0, 'hash', 'eq', 1]
#> 1 True [1, 2, 3, 4, 5, 6, 7, 8, 10, 10, 14, 15, 16, 17, 17, 18, 19, 19, 20, 20, 22, 22, 25] CacheInfo(hits=5, misses=18, maxsize=1, currsize=1) {'maxsize': 1, 'typed': True}
#> [1, 1, 1, 1, 2, 1, 0, 0, 'hash', 1, 'hash', 'eq', 'hash', 2, 1, 2, 1, 3, 4, 0, 'hash', 0, 'hash', 'eq', 1]
#> 3 False [1, 2, 2, 3, 4, 5, 6, 7, 9, 9, 13, 14, 15, 16, 16, 17, 18, 18, 19, 19, 21, 21, 24] CacheInfo(hits=6, misses=17, maxsize=3, currsize=3) {'maxsize': 3, 'typed': False}
#> [1, 1, 1, 2, 1, 0, 0, 'hash', 1, 'hash', 'eq', 'hash', 2, 1, 2, 1, 3, 4, 0, 'hash', 0, 'hash', 'eq', 1]
#> 3 True [1, 2, 3, 4, 5, 6, 7, 8, 10, 10, 14, 15, 16, 17, 17, 18, 19, 19, 20, 20, 22, 22, 25] CacheInfo(hits=5, misses=18, maxsize=3, currsize=3) {'maxsize': 3, 'typed': True}
#> [1, 1, 1, 1, 2, 1, 0, 0, 'hash', 1, 'hash', 'eq', 'hash', 2, 1, 2, 1, 3, 4, 0, 'hash', 0, 'hash', 'eq', 1]
#> 128 False [1, 2, 2, 3, 4, 5, 6, 7, 10, 10, 17, 18, 4, 19, 19, 20, 21, 21, 22, 22, 24, 24, 27] CacheInfo(hits=7, misses=16, maxsize=128, currsize=16) {'maxsize': 128, 'typed': False}
#> [1, 1, 1, 2, 1, 0, 0, 'hash', 'eq', 1, 'eq', 'eq', 'hash', 'eq', 'eq', 'hash', 2, 1, 1, 3, 4, 0, 'hash', 0, 'hash', 'eq', 1]
#> 128 True [1, 2, 3, 4, 5, 6, 7, 8, 10, 10, 14, 15, 5, 16, 16, 17, 18, 18, 19, 19, 21, 21, 24] CacheInfo(hits=6, misses=17, maxsize=128, currsize=17) {'maxsize': 128, 'typed': True}
#> [1, 1, 1, 1, 2, 1, 0, 0, 'hash', 1, 'hash', 'eq', 'hash', 2, 1, 1, 3, 4, 0, 'hash', 0, 'hash', 'eq', 1]
#> -3 False [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23] CacheInfo(hits=0, misses=23, maxsize=0, currsize=0) {'maxsize': 0, 'typed': False}
#> [1, 1, 1, 1, 2, 1, 0, 0, 1, 1, 2, 1, 2, 1, 1, 3, 4, 4, 0, 0, 0, 0, 1]
#> -3 True [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23] CacheInfo(hits=0, misses=23, maxsize=0, currsize=0) {'maxsize': 0, 'typed': True}
#> [1, 1, 1, 1, 2, 1, 0, 0, 1, 1, 2, 1, 2, 1, 1, 3, 4, 4, 0, 0, 0, 0, 1]

# ---- a cache as an object
import copy
import functools

f = functools.lru_cache(len)
f.note = 3
print(type(f), f.__name__, f.note, sorted(vars(f)), copy.deepcopy(f) is f, f.__call__('abc'), f('abc'), f.cache_info())
for wrong in (
    lambda: f(), lambda: f('a', 'b'), lambda: f([]), lambda: f.hits, lambda: functools._lru_cache_wrapper(),
    lambda: functools._lru_cache_wrapper(3, 1, 1, 1), lambda: functools._lru_cache_wrapper(len, 'a', 1, 1),
    lambda: functools._lru_cache_wrapper(len, 2**90, 1, 1), lambda: functools.lru_cache('x')(len), lambda: type('L', (type(f),), {}),
):  # fmt: skip
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)


class Evil:
    def __hash__(self):
        return 5

    def __eq__(self, other):
        g.cache_clear()
        return False


@functools.lru_cache(maxsize=3)
def g(x):
    return x if isinstance(x, int) else 'e'


print([g(Evil()), g(Evil()), g(5), g(Evil()), g(5)], g.cache_info())
#> <class 'functools._lru_cache_wrapper'> len 3 ['__doc__', '__module__', '__name__', '__qualname__', '__wrapped__', 'cache_parameters', 'note'] True 3 3 CacheInfo(hits=1, misses=1, maxsize=128, currsize=1)
#> TypeError len() takes exactly one argument (0 given)
#> TypeError len() takes exactly one argument (2 given)
#> TypeError unhashable type: 'list'
#> AttributeError 'functools._lru_cache_wrapper' object has no attribute 'hits'
#> TypeError lru_cache() missing required argument 'user_function' (pos 1)
#> TypeError the first argument must be callable
#> TypeError maxsize should be integer or None
#> OverflowError cannot fit 'int' into an index-sized integer
#> TypeError Expected first argument to be an integer, a callable, or None
#> TypeError type 'functools._lru_cache_wrapper' is not an acceptable base type
#> ['e', 'e', 5, 'e', 5] CacheInfo(hits=0, misses=2, maxsize=3, currsize=2)

# ---- singledispatch and references
import functools, typing
@functools.singledispatch
def f(arg, arg2=None): return 'default'
@f.register
def _(arg: str, arg2: undefined = None): return 'forward'
print(f(1), f(''))
try:
    @f.register
    def _(arg: undefined): return 1
except Exception as e: print(type(e).__name__, str(e).split(', owner')[0])
try:
    @f.register
    def _(arg: typing.Union[int, typing.Iterable[str]]): return 1
except Exception as e: print(type(e).__name__, e)
#> default forward
#> TypeError Invalid annotation for 'arg'. ForwardRef('undefined'
#> TypeError Invalid annotation for 'arg'. int | typing.Iterable[str] not all arguments are classes.

# ---- built-in functions of functools are no methods; states of partial that are refused
import functools
class K:
    red = functools.reduce
    key = functools.cmp_to_key
    part = functools.partial(print, 1)
try: print(K().red(lambda a, b: a + b, [1, 2, 3]))
except Exception as e: print(e)
try: print(sorted([2, 1], key=K().key(mycmp=lambda a, b: a - b)))
except Exception as e: print(e)
try: print(functools.reduce(lambda a, b: a + b, [1, 2], initial=5), functools.reduce(42, '', initial='1'))
except Exception as e: print(e)
class Seq:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if 0 <= i < self.n: return i
        raise IndexError
print(functools.reduce(lambda a, b: a + b, Seq(5)), functools.reduce(lambda a, b: a + b, Seq(5), 42))
try: functools.reduce(lambda a, b: a + b, Seq(0))
except TypeError as e: print(e)
p = functools.partial(print)
for st in [(print, (), {}), (print, (), {}, {}, None), [print, (), {}, None], (None, (), {}, None), (print, None, {}, None), (print, [], {}, None), (print, (), [], None), (print, (), {}, ()), (print, (), {}, 'test')]:
    try: p.__setstate__(st); print('ok')
    except TypeError as e: print(e)
#> 6
#> [1, 2]
#> 8 1
#> 10 52
#> reduce() of empty iterable with no initial value
#> invalid partial state
#> invalid partial state
#> invalid partial state
#> invalid partial state
#> invalid partial state
#> invalid partial state
#> invalid partial state
#> invalid partial state
#> invalid partial state

# ---- a generic function finds what is registered, before and after it was asked
import abc, functools
@functools.singledispatch
def kind(v, *rest, **named): return 'object', rest, named
class Meta(type):
    hashed = 0
    def __hash__(cls):
        Meta.hashed += 1
        return 7
class A(metaclass=Meta): pass
class B(A): pass
print([kind(v) for v in (1, True, 'a', None, A(), B())], kind(1, 2, x=3), kind(2.5))
kind.register(int, lambda v: 'int')
kind.register(A, lambda v: 'A')
print([kind(v) for v in (1, True, 'a', None, A(), B())], kind.dispatch(bool)(5), kind.dispatch(B) is kind.registry[A], Meta.hashed > 0)
class Abstract(abc.ABC): pass
kind.register(Abstract, lambda v: 'abstract')
print(kind('a')[0], kind(()))
Abstract.register(str)
print(kind('a'), kind(()), kind(B()))
for f in (lambda: kind(), lambda: kind(v=1), lambda: kind.dispatch()):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
class Shown:
    @functools.singledispatchmethod
    def show(self, v): return f'object {v}'
    @show.register
    def _(self, v: int): return f'int {v}'
print(Shown().show(1), Shown().show('a'), Shown().show(True), Shown().show(2))
#> [('object', (), {}), ('object', (), {}), ('object', (), {}), ('object', (), {}), ('object', (), {}), ('object', (), {})] ('object', (2,), {'x': 3}) ('object', (), {})
#> ['int', 'int', ('object', (), {}), ('object', (), {}), 'A', 'A'] int True True
#> object ('object', (), {})
#> abstract ('object', (), {}) A
#> TypeError kind requires at least 1 positional argument
#> TypeError kind requires at least 1 positional argument
#> TypeError singledispatch.<locals>.dispatch() missing 1 required positional argument: 'cls'
#> int 1 object a int True int 2

# ---- comparisons of cmp_to_key that only look, and others
from functools import cmp_to_key
from fractions import Fraction
calls = []
def noting(a, b):
    calls.append((a, b))
    return a - b
def failing(a, b):
    return 1 // (a - b)
def by_parts(a, b):
    return (a[0] > b[0]) - (a[0] < b[0]) or (a[1] > b[1]) - (a[1] < b[1])
rows = [(i * 7 % 5, i * 3 % 4) for i in range(12)]
print(sorted(rows, key=cmp_to_key(by_parts)) == sorted(rows), sorted(rows, key=cmp_to_key(by_parts), reverse=True)[:3])
print(sorted([3, 1, 2], key=cmp_to_key(noting)), calls)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: float(b - a))), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: a < b)))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: Fraction(b - a))), min([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
for cmp in failing, lambda a, b: None, lambda a: 0:
    try:
        sorted([1, 1], key=cmp_to_key(cmp))
    except Exception as e:
        print(type(e).__name__, e)
K = cmp_to_key(lambda a, b: a - b)
print(K(1) < K(2), K(1) == K(1), K(2) >= K(3), K(2) != K(3), K(2) > K(1), K(5) <= K(5))
try:
    K(1) < 5
except TypeError as e:
    print(e)
#> True [(4, 2), (4, 1), (3, 3)]
#> [1, 2, 3] [(1, 3), (2, 1), (1, 2), (2, 3), (2, 3), (2, 1)]
#> [3, 2, 1] [3, 1, 2]
#> [3, 2, 1] 3
#> ZeroDivisionError division by zero
#> TypeError '<' not supported between instances of 'NoneType' and 'int'
#> TypeError <lambda>() takes 1 positional argument but 2 were given
#> True True False True True True
#> other argument must be K instance

# ---- cached methods through instances, classes and what hides them
from functools import lru_cache
class Base:
    @lru_cache(maxsize=None)
    def twice(self, x):
        print('work', x)
        return 2 * x
    def __getattr__(self, name):
        return f'no {name}'
class Hook(Base):
    def __getattribute__(self, name):
        return (lambda x: 'hook') if name == 'twice' else object.__getattribute__(self, name)
b, c = Base(), Base()
print(b.twice(2), b.twice(2), c.twice(2), Base.twice(b, 2), b.other, Hook().twice(2))
b.twice = lambda x: 'own'
print(b.twice(2), c.twice(2), Base.twice.cache_info().currsize)
f = c.twice
print(f(2), f.__self__ is c)
Base.twice = lambda self, x: 'changed'
print(c.twice(2))
#> work 2
#> work 2
#> 4 4 4 4 no other hook
#> own 4 2
#> 4 True
#> changed

# ---- named tuples in keys of sorts, with fields that a class changes
from collections import namedtuple
P = namedtuple('P', 'x y')
class Q(P):
    @property
    def x(self):
        return -P.x.__get__(self)
class R(P):
    def __getattribute__(self, name):
        return 0 if name == 'x' else super().__getattribute__(name)
points = [P(3, 1), P(1, 2), P(2, 3)]
print(sorted(points, key=lambda p: p.x), sorted(map(Q._make, points), key=lambda p: p.x), sorted(map(R._make, points), key=lambda p: p.x))
print(sorted([P(1, 1), Q(5, 2), P(2, 3)], key=lambda p: (p.x, p.y)), sorted(points, key=lambda p: p.count(1)))
#> [P(x=1, y=2), P(x=2, y=3), P(x=3, y=1)] [Q(x=3, y=1), Q(x=2, y=3), Q(x=1, y=2)] [R(x=3, y=1), R(x=1, y=2), R(x=2, y=3)]
#> [Q(x=5, y=2), P(x=1, y=1), P(x=2, y=3)] [P(x=2, y=3), P(x=3, y=1), P(x=1, y=2)]

# ---- partialmethod of a partialmethod fills its placeholders
import functools
P = functools.Placeholder
def f(self, *args, **keywords):
    return args, keywords
class A:
    p = functools.partialmethod(f, P, 2)
    q = functools.partialmethod(p, 1)
    r = functools.partialmethod(functools.partialmethod(f, P, 2, P, 4), 1)
    s = functools.partialmethod(functools.partialmethod(f, P, 2, P, 4), P, 3)
    t = functools.partialmethod(functools.partialmethod(f, P, 2, P, 4), 1, 3, 5)
for n in 'pqrst':
    print(n, A.__dict__[n].args)
    for args in [(), (7,), (7, 8)]:
        try:
            print(getattr(A(), n)(*args))
        except TypeError as e:
            print(e)
for args, keywords in [((f, P), {}), ((f, 1, P), {}), ((f,), {'a': P}), ((f, P, 1), {'x': P})]:
    try:
        functools.partialmethod(*args, **keywords)
    except TypeError as e:
        print(e)
#> p (Placeholder, 2)
#> missing positional arguments in 'partial' call; expected at least 1, got 0
#> ((7, 2), {})
#> ((7, 2, 8), {})
#> q (1, 2)
#> ((1, 2), {})
#> ((1, 2, 7), {})
#> ((1, 2, 7, 8), {})
#> r (1, 2, Placeholder, 4)
#> missing positional arguments in 'partial' call; expected at least 1, got 0
#> ((1, 2, 7, 4), {})
#> ((1, 2, 7, 4, 8), {})
#> s (Placeholder, 2, 3, 4)
#> missing positional arguments in 'partial' call; expected at least 1, got 0
#> ((7, 2, 3, 4), {})
#> ((7, 2, 3, 4, 8), {})
#> t (1, 2, 3, 4, 5)
#> ((1, 2, 3, 4, 5), {})
#> ((1, 2, 3, 4, 5, 7), {})
#> ((1, 2, 3, 4, 5, 7, 8), {})
#> trailing Placeholders are not allowed
#> trailing Placeholders are not allowed
#> Placeholder cannot be passed as a keyword argument
#> Placeholder cannot be passed as a keyword argument

# ---- what cache_info() answers is a named tuple
import copy
from functools import lru_cache
@lru_cache(maxsize=2)
def f(x):
    return x
f(1)
info = f.cache_info()
print(info._fields, info._asdict(), info._replace(hits=3), copy.replace(info, misses=0), type(info)._make(range(4)))
print(type(info).__name__, type(info).__module__, type(info).__doc__, type(info).hits.__doc__)
for act in (lambda: info._replace(other=1), lambda: type(info)._make([1])):
    try:
        act()
    except TypeError as e:
        print(e)
#> ('hits', 'misses', 'maxsize', 'currsize') {'hits': 0, 'misses': 1, 'maxsize': 2, 'currsize': 1} CacheInfo(hits=3, misses=1, maxsize=2, currsize=1) CacheInfo(hits=0, misses=0, maxsize=2, currsize=1) CacheInfo(hits=0, misses=1, maxsize=2, currsize=3)
#> CacheInfo functools CacheInfo(hits, misses, maxsize, currsize) Alias for field number 0
#> Got unexpected field names: ['other']
#> Expected 4 arguments, got 1

# ---- partialmethod is made by __new__
from functools import Placeholder, partialmethod, singledispatch, lru_cache
class Named(partialmethod):
    def __init__(self, func, *args, name=None): self.name = name
def add(a, b, c=0): return a, b, c
class X:
    a = Named(add, 5)
    b = partialmethod(add, Placeholder, 2)
    def __repr__(self): return 'X'
print(X().a(6), X.__dict__['a'].name, partialmethod(X.__dict__['b'], 7).args)
for f in (lambda: partialmethod(), lambda: X.b(X()), lambda: X().b(), lambda: singledispatch(add).dispatch(5), lambda: singledispatch(add).dispatch('x')):
    try: print(f())
    except TypeError as e: print(e)
class Bad:
    def __bool__(self): raise ValueError('no truth')
try: lru_cache(2, Bad())(add)
except ValueError as e: print(e)
#> (X, 5, 6) None (7, 2)
#> _partial_new() missing 1 required positional argument: 'func'
#> missing positional arguments in 'partialmethod' call; expected at least 1, got 0
#> missing positional arguments in 'partial' call; expected at least 1, got 0
#> cannot create weak reference to 'int' object
#> cannot create weak reference to 'str' object
#> no truth

# ---- orders that total_ordering makes, of every method, with answers of every kind
import functools, itertools
def classes():
    for root in ('lt', 'le', 'gt', 'ge'):
        op = {'lt': lambda a, b: a.v < b.v, 'le': lambda a, b: a.v <= b.v, 'gt': lambda a, b: a.v > b.v, 'ge': lambda a, b: a.v >= b.v}[root]
        cls = type('T' + root, (), {'__init__': lambda self, v: setattr(self, 'v', v), '__eq__': lambda a, b: a.v == b.v, f'__{root}__': op, '__hash__': None})
        yield functools.total_ordering(cls)
for cls in classes():
    row = []
    for a, b in itertools.product((1, 2, float('nan')), repeat=2):
        x, y = cls(a), cls(b)
        row.append(''.join('01'[r] for r in (x < y, x <= y, x > y, x >= y, x == y, x != y)))
    print(cls.__name__, *row)
@functools.total_ordering
class Loud:
    def __init__(self, v): self.v = v
    def __lt__(self, other):
        print('lt', end=' ')
        return self.v < other.v
    def __eq__(self, other):
        print('eq', end=' ')
        return self.v == other.v
a, b = Loud(1), Loud(2)
print(a < b, a <= b, a > b, a >= b, a >= a, a <= a)
@functools.total_ordering
class Odd:
    def __init__(self, v): self.v = v
    def __lt__(self, other):
        return NotImplemented if other.v == 9 else [] if other.v == 8 else self.v < other.v
    def __eq__(self, other): return 'same' if self.v == other.v else ''
    def __ne__(self, other): return 'other'
for v in (1, 2, 8, 9):
    for f in (lambda x, y: x <= y, lambda x, y: x > y, lambda x, y: x >= y):
        try:
            print(repr(f(Odd(1), Odd(v))), end=' ')
        except TypeError as e:
            print(e, end=' ')
print()
class Sub(Odd): pass
print(Sub(1) <= Odd(2), Odd(1) >= Sub(2), sorted([Loud(2), Loud(1)])[0].v, max(Loud(1), Loud(3)).v)
#> Tlt 010110 110001 001101 001101 010110 001101 001101 001101 001101
#> Tle 010110 110001 001101 001101 010110 001101 001101 001101 001101
#> Tgt 010110 110001 110001 001101 010110 110001 110001 110001 110001
#> Tge 010110 110001 110001 001101 010110 110001 110001 110001 110001
#> lt lt lt lt lt lt eq True True False False True True
#> 'same' 'other' True True False False '' 'other' True True False '' 
#> lt lt eq True  1 3

# ---- total_ordering: the order is asked of the class, whose class may have another answer
from functools import total_ordering
class Told(type):
    @property
    def __lt__(cls):
        return lambda a, b: 'told'
class Asked(type):
    def __getattribute__(cls, name):
        return (lambda a, b: 'asked') if name == '__lt__' else super().__getattribute__(name)
class Plain(type):
    pass
for meta in (Told, Asked, Plain):
    class Version(metaclass=meta):
        def __init__(self, v):
            self.v = v
        def __lt__(self, other):
            return self.v < other.v
        def __eq__(self, other):
            return self.v == other.v
    Version = total_ordering(Version)
    print(Version(1) <= Version(2), Version(2) >= Version(1), Version(2) > Version(2), sorted([Version(2), Version(1)])[0].v)
#> told False False 1
#> asked False False 1
#> True True False 1

# ---- what keys of cmp_to_key() are
import copy
from functools import cmp_to_key
def compare(a, b):
    return a - b
K = cmp_to_key(compare)
key = K(1)
empty = K(1)
del empty.obj
for act in (lambda: K.obj, lambda: empty.obj, lambda: K < K(1), lambda: K(1) < K, lambda: K == K, lambda: empty < key, lambda: key != empty, lambda: key < 1, lambda: key == None, lambda: key(7).obj, lambda: key(obj=7).obj, lambda: key(7) < key(8),
            lambda: K(), lambda: K(1, 2), lambda: K(x=1), lambda: K(1, x=2), lambda: K(1, 2, 3), lambda: K(x=1, y=2), lambda: hash(key), lambda: type(K)(), lambda: type('X', (type(K),), {}), lambda: copy.copy(key), lambda: key.x, lambda: setattr(key, 'x', 1),
            lambda: key.__dict__, lambda: K(1) != K(1), lambda: K(1) != K(2), lambda: cmp_to_key(lambda a, b: 'x')(1) != key, lambda: cmp_to_key(lambda a, b: 'x')(1) < key, lambda: type(K)):
    try:
        print(act())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e, e.__context__)
#> None
#> None
#> AttributeError object None
#> AttributeError object None
#> AttributeError object None
#> AttributeError object None
#> AttributeError object None
#> TypeError other argument must be K instance None
#> TypeError other argument must be K instance None
#> 7
#> 7
#> True
#> TypeError K() missing required argument 'obj' (pos 1) None
#> TypeError K() takes at most 1 argument (2 given) None
#> TypeError K() missing required argument 'obj' (pos 1) None
#> TypeError K() takes at most 1 argument (2 given) None
#> TypeError K() takes at most 1 argument (3 given) None
#> TypeError K() takes at most 1 keyword argument (2 given) None
#> TypeError unhashable type: 'functools.KeyWrapper' None
#> TypeError cannot create 'functools.KeyWrapper' instances None
#> TypeError type 'functools.KeyWrapper' is not an acceptable base type None
#> TypeError cannot pickle 'functools.KeyWrapper' object None
#> AttributeError 'functools.KeyWrapper' object has no attribute 'x' None
#> AttributeError 'functools.KeyWrapper' object has no attribute 'x' and no __dict__ for setting new attributes None
#> AttributeError 'functools.KeyWrapper' object has no attribute '__dict__' None
#> False
#> True
#> True
#> TypeError '<' not supported between instances of 'str' and 'int' None
#> <class 'functools.KeyWrapper'>
