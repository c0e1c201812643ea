# Decorators of functions and classes.

# ---- a decorator gets the function
def deco(f):
    print('deco', f.__name__)
    return f
@deco
def f(): return 1
print(f())
#> deco f
#> 1

# ---- decorators from the inside out
def a(f): print('a'); return lambda: 'a' + f()
def b(f): print('b'); return lambda: 'b' + f()
@a
@b
def f(): return 'f'
print(f())
#> b
#> a
#> abf

# ---- decorator expressions run from the top
def make(name):
    print('make', name)
    def deco(f): print('apply', name); return f
    return deco
@make('first')
@make('second')
def f(): pass
#> make first
#> make second
#> apply second
#> apply first

# ---- a decorator that gives something else
def value(f): return 5
@value
def f(): pass
print(f)
#> 5

# ---- any expression is a decorator
decos = [lambda f: f, lambda f: 'second']
@decos[1]
def f(): pass
print(f)
@(lambda f: f.__name__)
def g(): pass
print(g)
@decos[0] if True else decos[1]
def h(): return 'h'
print(h())
@(d := decos[1])
def i(): pass
print(i, d is decos[1])
#> second
#> g
#> h
#> second True

# ---- a decorator of a class
def add(cls):
    cls.extra = cls.__name__
    return cls
@add
class A: pass
print(A.extra)
#> A

# ---- a class as a decorator
class Count:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a): self.n += 1; return self.f(*a)
@Count
def f(x): return x * 2
print(f(1), f(2), f.n)
#> 2 4 2

# ---- decorators of methods
def log(f):
    def inner(self, *a):
        print(f.__name__, a)
        return f(self, *a)
    return inner
class A:
    @log
    def m(self, x): return x
    @staticmethod
    @log
    def s(x): return x
    @classmethod
    def c(cls): return cls.__name__
    @property
    def p(self): return 'p'
a = A()
print(a.m(1), A.s(2), a.c(), a.p)
#> m (1,)
#> s ()
#> 1 2 A p

# ---- functools.wraps
from functools import wraps
def deco(f):
    @wraps(f)
    def inner(*a, **k):
        """Inner."""
        return f(*a, **k)
    return inner
@deco
def f(x: int) -> str:
    """Says f."""
    return str(x)
print(f.__name__, f.__doc__, f.__annotations__, f.__wrapped__ is not f, f(3))
#> f Says f. {'x': <class 'int'>, 'return': <class 'str'>} True 3

# ---- an error in a decorator
def deco(f):
    raise ValueError('no decorator')
@deco
def f():
    pass
#> Traceback (most recent call last):
#>   File "decorators.py", line 121, in <module>
#>     @deco
#>      ^^^^
#>   File "decorators.py", line 120, in deco
#>     raise ValueError('no decorator')
#> ValueError: no decorator

# ---- what is no decorator
@5
def f():
    pass
#> Traceback (most recent call last):
#>   File "decorators.py", line 133, in <module>
#>     @5
#>      ^
#> TypeError: 'int' object is not callable

# ---- a decorator with arguments
def repeat(n):
    def deco(f):
        def inner(*a):
            return [f(*a) for _ in range(n)]
        return inner
    return deco
@repeat(3)
def f(x): return x
print(f('a'))
#> ['a', 'a', 'a']

# ---- decorators keep the line of the function in tracebacks
def deco(f): return f

@deco

def f():
    return 1 / 0
f()
#> Traceback (most recent call last):
#>   File "decorators.py", line 161, in <module>
#>     f()
#>     ~^^
#>   File "decorators.py", line 160, in f
#>     return 1 / 0
#>            ~~^~~
#> ZeroDivisionError: division by zero

# ---- decorated in a class body
class A:
    def deco(f): return f.__qualname__
    @deco
    def m(self): pass
print(A.m)
#> A.m

# ---- lru_cache
from functools import lru_cache, cache
@lru_cache(maxsize=2)
def f(x): print('computing', x); return x * x
print(f(2), f(3), f(2), f(4), f(3))
print(f.cache_info())
f.cache_clear()
print(f.cache_info())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50))
#> computing 2
#> computing 3
#> computing 4
#> computing 3
#> 4 9 4 16 9
#> CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
#> CacheInfo(hits=0, misses=0, maxsize=2, currsize=0)
#> 12586269025

# ---- partial and reduce
from functools import partial, reduce
add = partial(lambda a, b, c=0: a + b + c, 1, c=5)
print(add(2), add(2, c=0), add.args, add.keywords)
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 'start'))
reduce(lambda a, b: a, [])
#> 8 3 (1,) {'c': 5}
#> 24 start
#> Traceback (most recent call last):
#>   File "decorators.py", line 204, in <module>
#>     reduce(lambda a, b: a, [])
#>     ~~~~~~^^^^^^^^^^^^^^^^^^^^
#> TypeError: reduce() of empty iterable with no initial value

# ---- cached_property
from functools import cached_property
class A:
    @cached_property
    def x(self): print('once'); return 5
a = A()
print(a.x, a.x, vars(a))
#> once
#> 5 5 {'x': 5}

# ---- total_ordering
from functools import total_ordering
@total_ordering
class N:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(N(1) <= N(2), N(2) > N(1), N(2) >= N(2), N(1) > N(2))
#> True True True False

# ---- singledispatch
from functools import singledispatch
@singledispatch
def show(x): return 'object'
@show.register
def _(x: int): return 'int'
@show.register(str)
@show.register(bytes)
def _(x): return 'text'
print(show(1), show('a'), show(b'b'), show(True), show(2.5), show.dispatch(bool) is show.registry[int])
#> int text text int object True

# ---- decorators of every form
def d(n):
    def w(f):
        print('deco', n, f.__name__)
        return f
    return w
@d(1)
@d(2)
def f(): pass
@d('cls')
class A:
    @d('m')
    def m(self): pass
    @property
    @d('p')
    def p(self): return 1
    @p.setter
    def p(self, v): print('set', v)
    @p.deleter
    def p(self): print('del')
a = A(); a.p = 3; del a.p; print(a.p)
@lambda f: 5
def g(): pass
print(g)
@[lambda f: 6][0]
def g(): pass
print(g)
@(x := d)('walrus')
def g(): pass
try:
    @5
    def g(): pass
except TypeError as e: print(e)
for t in ['@a\nx = 1', '@a', '@\ndef f(): pass', '@a b\ndef f(): pass', '@a, b\ndef f(): pass', '@*a\ndef f(): pass', '@a:=b\ndef f(): pass', '@yield\ndef f(): pass', '@a\n\ndef f(): pass', '@a\n@b', '@a.b[1](2)\nclass C: pass', '@a\nasync def f(): pass', '@a\nlambda: 1', '@a def f(): pass']:
    try: compile(t, 'x', 'exec'); print('ok', repr(t))
    except SyntaxError as e: print(repr(t), '|', type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
#> deco 2 f
#> deco 1 f
#> deco m m
#> deco p p
#> deco cls A
#> set 3
#> del
#> 1
#> 5
#> 6
#> deco walrus g
#> 'int' object is not callable
#> '@a\nx = 1' | SyntaxError invalid syntax 2 1 2 2
#> '@a' | SyntaxError invalid syntax 1 0 1 0
#> '@\ndef f(): pass' | SyntaxError invalid syntax 1 2 1 3
#> '@a b\ndef f(): pass' | SyntaxError invalid syntax 1 4 1 5
#> '@a, b\ndef f(): pass' | SyntaxError invalid syntax 1 3 1 4
#> '@*a\ndef f(): pass' | SyntaxError invalid syntax 1 2 1 3
#> ok '@a:=b\ndef f(): pass'
#> '@yield\ndef f(): pass' | SyntaxError invalid syntax 1 2 1 7
#> ok '@a\n\ndef f(): pass'
#> '@a\n@b' | SyntaxError invalid syntax 2 0 2 0
#> ok '@a.b[1](2)\nclass C: pass'
#> ok '@a\nasync def f(): pass'
#> '@a\nlambda: 1' | SyntaxError invalid syntax 2 1 2 7
#> '@a def f(): pass' | SyntaxError invalid syntax 1 4 1 7
