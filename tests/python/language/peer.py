# Programs that other small interpreters for agents refuse, change or get wrong: one for each feature.

# ---- functions: every kind of parameter, and the error with the qualified name
class Api:
    def call(self, a, b=2, /, c=3, *rest, key, opt=None, **more):
        return a, b, c, rest, key, opt, more
api = Api()
print(api.call(1, key='k'), api.call(1, 2, 3, 4, 5, key=6, z=7))
def counter():
    n = 0
    def up(by=1):
        nonlocal n
        n += by
        return n
    return up
up = counter()
up(); up(5)
print(up(), (lambda x, *y, **z: (x, y, z))(1, 2, k=3))
for f in [lambda: api.call(), lambda: api.call(1), lambda: api.call(a=1, key=2), lambda: counter(1), lambda: up(1, 2)]:
    try:
        f()
    except TypeError as e:
        print(e)
#> (1, 2, 3, (), 'k', None, {}) (1, 2, 3, (4, 5), 6, None, {'z': 7})
#> 7 (1, (2,), {'k': 3})
#> Api.call() missing 1 required positional argument: 'a'
#> Api.call() missing 1 required keyword-only argument: 'key'
#> Api.call() missing 1 required positional argument: 'a'
#> counter() takes 0 positional arguments but 1 was given
#> counter.<locals>.up() takes from 0 to 1 positional arguments but 2 were given

# ---- async: __await__ of a class, async with, async for, async comprehensions and generators
import asyncio
class Ready:
    def __init__(self, v): self.v = v
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self.v
class Ctx:
    async def __aenter__(self): print('enter'); return self
    async def __aexit__(self, *exc): print('exit', exc[0]); return True
async def numbers(n):
    try:
        for i in range(n):
            got = yield i
            if got: print('got', got)
    finally:
        print('closed')
async def main():
    print(await Ready(5))
    async with Ctx() as c:
        raise KeyError('swallowed')
    print([x async for x in numbers(3)], {x: x * x async for x in numbers(2) if x})
    g = numbers(5)
    print(await anext(g), await g.asend('hello'), await anext(aiter(g)))
    await g.aclose()
asyncio.run(main())
#> 5
#> enter
#> exit <class 'KeyError'>
#> closed
#> closed
#> [0, 1, 2] {1: 1}
#> got hello
#> 0 1 2
#> closed

# ---- generators: send, throw, close, yield from with a result
def inner():
    try:
        got = yield 'first'
        while True:
            got = yield f'got {got}'
    except ValueError as e:
        return f'ended by {e}'
def outer():
    result = yield from inner()
    yield result
g = outer()
print(next(g), g.send(1), g.send('two'), g.throw(ValueError('boom')), next(g, 'exhausted'))
g = inner(); next(g); g.close()
print(next(g, 'closed'))
#> first got 1 got two ended by boom exhausted
#> closed

# ---- generator expressions are lazy
log = []
g = (log.append(x) or x for x in [1, 2, 3])
print(type(g).__name__, log, next(g), log, list(g), log)
from itertools import count
print(next(x for x in count() if x * x > 50), sum(x for x in range(4)), any(x > 1 for x in count()))
#> generator [1, 2, 3] 1 [1, 2, 3] [2, 3] [1, 2, 3]
#> 8 6 True

# ---- classes: bases, super, the order of methods, hooks
class Base:
    registry = []
    def __init_subclass__(cls, *, tag=None, **kw):
        super().__init_subclass__(**kw)
        Base.registry.append((cls.__name__, tag))
    def hello(self): return ['Base']
class Left(Base, tag='l'):
    def hello(self): return ['Left'] + super().hello()
class Right(Base, tag='r'):
    def hello(self): return ['Right'] + super().hello()
class Both(Left, Right): pass
print(Both().hello(), [c.__name__ for c in Both.__mro__], Base.registry)
class Field:
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, cls): return self if obj is None else obj.__dict__.get(self.name, 'unset')
    def __set__(self, obj, value): obj.__dict__[self.name] = value.upper()
class Model:
    title = Field()
m = Model()
m.title, first = 'x', m.title
print(first, m.title, Model.title.name)
try:
    class Bad(Left, Base, Right): pass
except TypeError as e:
    print(e)
#> ['Left', 'Right', 'Base'] ['Both', 'Left', 'Right', 'Base', 'object'] [('Left', 'l'), ('Right', 'r'), ('Both', None)]
#> unset X title
#> Cannot create a consistent method resolution order (MRO) for bases Base, Right

# ---- metaclasses and __prepare__
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw): return {'injected': name}
    def __new__(mcs, name, bases, ns, **kw):
        ns['options'] = kw
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __call__(cls, *args):
        print('making', cls.__name__)
        return super().__call__(*args)
    def __len__(cls): return 42
class A(metaclass=Meta, debug=True): pass
print(A.injected, A.options, len(A), type(A()).__name__, type(A))
#> making A
#> A {'debug': True} 42 A <class '__main__.Meta'>

# ---- exceptions of the program
class AppError(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code
    def __str__(self): return f'[{self.code}] {super().__str__()}'
class NotFound(AppError): pass
try:
    raise NotFound(404, 'no page')
except AppError as e:
    print(e, e.code, e.args, type(e).__mro__[1].__name__, repr(e))
raise NotFound(500, 'uncaught')
#> [404] no page 404 ('no page',) AppError NotFound('no page')
#> Traceback (most recent call last):
#>   File "peer.py", line 153, in <module>
#>     raise NotFound(500, 'uncaught')
#> NotFound: [500] uncaught

# ---- decorators of methods
class C:
    count = 0
    def __init__(self, x): self._x = x
    @property
    def x(self): return self._x
    @x.setter
    def x(self, v):
        if v < 0: raise ValueError('negative')
        self._x = v
    @classmethod
    def make(cls, x):
        cls.count += 1
        return cls(x)
    @staticmethod
    def add(a, b): return a + b
c = C.make(1)
c.x = 5
print(c.x, C.add(1, 2), C.count, c.make(9).x)
try:
    c.x = -1
except ValueError as e:
    print(e)
try:
    del c.x
except AttributeError as e:
    print(e)
#> 5 3 1 9
#> negative
#> property 'x' of 'C' object has no deleter

# ---- class bodies take any statement
class Table:
    a, b = 1, 2
    for i in range(3):
        locals()[f'col{i}'] = i * 10
    if b > a:
        def bigger(self): return 'b'
    else:
        def bigger(self): return 'a'
    squares = [x * x for x in range(3)]
    try:
        1 / 0
    except ZeroDivisionError as e:
        error = str(e)
    with open.__class__() if False else __import__('contextlib').nullcontext(7) as seven: pass
    total = (n := 5) + a
    del i
print(Table.col2, Table().bigger(), Table.squares, Table.error, Table.seven, Table.total, Table.n, hasattr(Table, 'i'))
#> 20 b [0, 1, 4] division by zero 7 6 5 False

# ---- special methods of every kind
class V:
    def __init__(self, *v): self.v = list(v)
    def __len__(self): return len(self.v)
    def __getitem__(self, i): return self.v[i]
    def __setitem__(self, i, x): self.v[i] = x
    def __delitem__(self, i): del self.v[i]
    def __contains__(self, x): return x in self.v
    def __reversed__(self): return iter(self.v[::-1])
    def __call__(self, k): return V(*(x * k for x in self.v))
    def __bool__(self): return any(self.v)
    def __eq__(self, o): return self.v == o.v
    def __ne__(self, o): return not self == o
    def __lt__(self, o): return self.v < o.v
    def __add__(self, o): return V(*(a + b for a, b in zip(self.v, o.v)))
    def __matmul__(self, o): return sum(a * b for a, b in zip(self.v, o.v))
    def __neg__(self): return V(*(-x for x in self.v))
    def __iadd__(self, o): self.v += o.v; return self
    def __format__(self, spec): return '<' + ' '.join(format(x, spec) for x in self.v) + '>'
    def __getattr__(self, name): return f'no {name}'
    def __index__(self): return len(self.v)
    def __repr__(self): return f'V{tuple(self.v)}'
    def __hash__(self): return 5
    def __round__(self, n=0): return 'rounded'
    def __divmod__(self, o): return 'divmod'
v = V(1, 2, 3)
v[0] = 9
del v[1]
print(v, len(v), 3 in v, list(reversed(v)), v(2), bool(V(0)), v == V(9, 3), v != v, v < V(10), v + v, v @ v, -v, f'{v:.1f}', v.missing, [0, 1, 2][v], {v: 1}, round(v), divmod(v, 1), max(v), list(v))
v += V(7)
print(v)
#> V(9, 3) 2 True [3, 9] V(18, 6) False True False True V(18, 6) 90 V(-9, -3) <9.0 3.0> no missing 2 {V(9, 3): 1} rounded divmod 9 [9, 3]
#> V(9, 3, 7)

# ---- __setattr__, __getattribute__, __delattr__, __slots__, __class_getitem__, __new__
class P:
    __slots__ = ('x', '_log')
    def __new__(cls, *a):
        self = super().__new__(cls)
        object.__setattr__(self, '_log', [])
        return self
    def __setattr__(self, k, v):
        self._log.append(f'{k}={v}')
        object.__setattr__(self, k, v)
    def __delattr__(self, k):
        self._log.append(f'del {k}')
        object.__delattr__(self, k)
    def __class_getitem__(cls, k): return f'P of {k}'
    def __getattribute__(self, k): return object.__getattribute__(self, k)
p = P()
p.x = 1
del p.x
print(p._log, P[int])
for f in [lambda: p.x, lambda: setattr(p, 'y', 1)]:
    try:
        f()
    except AttributeError as e:
        print(e)
#> ['x=1', 'del x'] P of <class 'int'>
#> 'P' object has no attribute 'x'
#> 'P' object has no attribute 'y'

# ---- match: every kind of pattern
from dataclasses import dataclass
@dataclass
class Point:
    x: int
    y: int
def f(v):
    match v:
        case 0 | 1 as small: return f'small {small}'
        case -5 | 2.5 | 'str' | b'b' | None: return 'literal'
        case int(n) if n > 100: return 'big'
        case Point(x=0, y=y) | Point(x=y, y=0): return f'on an axis at {y}'
        case Point(a, b): return f'point {a} {b}'
        case [first, *_, last]: return f'{first}..{last}'
        case {'type': t, **rest}: return f'{t} {rest}'
        case str() | bytes(): return 'text'
        case [] | {}: return 'empty'
        case _: return 'other'
print([f(v) for v in [0, 1, -5, 'str', None, 500, Point(0, 3), Point(4, 0), Point(1, 2), [1, 2, 3], {'type': 'a', 'b': 1}, 'x', [], {}, 50, {1}]])
#> ['small 0', 'small 1', 'literal', 'literal', 'literal', 'big', 'on an axis at 3', 'on an axis at 4', 'point 1 2', '1..3', "a {'b': 1}", 'text', 'empty', 'empty', 'other', 'other']

# ---- with: the traceback argument, several managers, suppression
class M:
    def __init__(self, n, quiet=False): self.n, self.quiet = n, quiet
    def __enter__(self): print('in', self.n); return self
    def __exit__(self, kind, value, tb):
        print('out', self.n, kind and kind.__name__, value, tb and tb.tb_lineno)
        return self.quiet
with M(1, quiet=True) as a, M(2) as b:
    raise KeyError('k')
with (
    M(3),
    M(4) as d,
):
    print(d.n)
#> in 1
#> in 2
#> out 2 KeyError 'k' 302
#> out 1 KeyError 'k' 302
#> in 3
#> in 4
#> 4
#> out 4 None None None
#> out 3 None None None

# ---- try: the cause, the context, notes, tracebacks
try:
    try:
        {}['x']
    except KeyError as e:
        raise ValueError('bad') from e
except ValueError as e:
    e.add_note('a note')
    print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__, e.__notes__, e.__traceback__.tb_lineno)
try:
    try:
        1 / 0
    finally:
        [][0]
except IndexError as e:
    print(repr(e.__context__), e.__cause__)
#> KeyError('x') True True ['a note'] 323
#> ZeroDivisionError('division by zero') None

# ---- except*: groups are split
try:
    raise ExceptionGroup('all', [ValueError(1), ExceptionGroup('sub', [TypeError(2), ValueError(3)])])
except* ValueError as g:
    print(repr(g))
except* TypeError as g:
    print(repr(g))
#> ExceptionGroup('all', [ValueError(1), ExceptionGroup('sub', [ValueError(3)])])
#> ExceptionGroup('all', [ExceptionGroup('sub', [TypeError(2)])])

# ---- del: names, items, attributes, slices
x, d, l = 1, {'a': 1, 'b': 2}, [0, 1, 2, 3, 4]
class O: pass
o = O(); o.a = 1
del x, d['a'], l[1], l[::2], o.a
print(d, l, vars(o))
try:
    x
except NameError as e:
    print(e)
del (a := [1])[0] if False else l[0]
print(l)
#>   File "peer.py", line 357
#>     del (a := [1])[0] if False else l[0]
#>         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> SyntaxError: cannot delete conditional expression

# ---- f-strings, t-strings, % and format
name, n, items = 'é', 1234567.891, ['a']
print(f'{name!r:>6}|{name!a}|{n:,.2f}|{n:_}|{n=:.1f}|{items[0]}|{"nested " + f"{n:.0f}"}|{n:{10}.{3}}|{{}}|{n!s:.4}')
print('%s %r %5.1f %-4d| %05d %x %e %%' % (name, name, n, 7, 42, 255, n), '%(a)s' % {'a': 1}, b'%d %s' % (5, b'x'))
print('{0} {1[0]} {x.real} {y!r:>5}'.format(name, items, x=3, y='q'), '{:>{w}}'.format('r', w=4), format(255, '#010b'))
t = t'{name} has {n:.1f}'
print(t.strings, t.values, t.interpolations[1].format_spec)
#>    'é'|'\xe9'|1,234,567.89|1_234_567.891|n=1234567.9|a|nested 1234568|  1.23e+06|{}|1234
#> é 'é' 1234567.9 7   | 00042 ff 1.234568e+06 % 1 b'5 x'
#> é a 3   'q'    r 0b11111111
#> ('', ' has ', '') ('é', 1234567.891) .1f

# ---- walrus and stars everywhere
if (m := 10) > 5: print(m)
print([y := 1, y + 1], [z for v in range(3) if (z := v * 2)], {(k := 'a'): k}, (lambda: (q := 3) + q)())
first, *middle, last = range(5)
(a, *b), c = (1, 2, 3), 4
print(first, middle, last, a, b, c, [*b, *middle], {**{'a': 1}, 'b': 2}, (*b,), {*b})
def f(*args, **kwargs): return args, kwargs
print(f(*[1], *(2, 3), **{'a': 1}, **{'b': 2}))
for i, *rest in [(1, 2, 3), (4,)]: print(i, rest)
#> 10
#> [1, 2] [2, 4] {'a': 'a'} 6
#> 0 [1, 2, 3] 4 1 [2, 3] 4 [2, 3, 1, 2, 3] {'a': 1, 'b': 2} (2, 3) {2, 3}
#> ((1, 2, 3), {'a': 1, 'b': 2})
#> 1 [2, 3]
#> 4 []

# ---- slices: read, assigned and deleted
x = list(range(10))
print(x[2:8:3], x[::-1], x[-3:], x[10**30:], x[-10**30:2])
x[1:3] = ['a', 'b', 'c']
x[::5] = [0, 0, 0]
del x[-2:]
print(x)
try:
    x[::2] = [1]
except ValueError as e:
    print(e)
#> [2, 5] [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [7, 8, 9] [] [0, 1]
#> [0, 'a', 'b', 'c', 3, 0, 5, 6, 7]
#> attempt to assign sequence of size 1 to extended slice of size 5

# ---- annotations: lazy, generic functions and classes, type aliases
def f(x: Later, *a: int) -> 'str': ...
class Later:
    next: Later | None
    def copy[T](self: T) -> T: ...
type Pairs[K, V = int] = list[tuple[K, V]]
class Box[T: (int, str)]:
    def __init__(self, v: T): self.v = v
print(f.__annotations__['x'] is Later, f.__annotations__['return'], Later.__annotations__, Later.copy.__type_params__, Pairs[str].__args__, Pairs.__value__, Box[int], Box(3).v)
#> True str {'next': __main__.Later | None} (T,) (<class 'str'>,) list[tuple[K, V]] __main__.Box[int] 3

# ---- eval, exec, compile, globals, locals, vars, dir, __import__
ns = {}
exec('def double(x): return x * 2\nvalue = double(21)', ns)
print(ns['value'], eval('a + b', {'a': 1}, {'b': 2}), eval(compile('[i for i in range(3)]', 'c', 'eval')), sorted(k for k in ns if k != '__builtins__'))
def f():
    a = 1
    return locals(), 'f' in globals(), sorted(vars())
print(f(), __import__('math').floor(2.5), 'append' in dir([]), vars(type('C', (), {'q': 1}))['q'])
try:
    eval('1 +')
except SyntaxError as e:
    print(e)
#> 42 3 [0, 1, 2] ['double', 'value']
#> ({'a': 1}, True, ['a']) 2 True 1
#> invalid syntax (<string>, line 1)

# ---- imports: one module object, stars, aliases, relative
import sys, math, math as m
from os.path import *
from collections import abc as c, OrderedDict
print(math is m, sys.modules['math'] is math, join('a', 'b'), c.Mapping.__name__, OrderedDict(a=1))
try:
    from . import x
except ImportError as e:
    print(e)
try:
    from math import nothing
except ImportError as e:
    print(e)
try:
    import no_such_module
except ModuleNotFoundError as e:
    print(e, e.name)
print(__name__, __doc__, __debug__)
#> True True a/b Mapping OrderedDict({'a': 1})
#> attempted relative import with no known parent package
#> cannot import name 'nothing' from 'math' (unknown location)
#> No module named 'no_such_module' no_such_module
#> __main__ None True

# ---- functions and methods are objects
import functools
def f(a, b: int = 2, *, c=3) -> str:
    """doc"""
f.tag = 'x'
print(f.__name__, f.__qualname__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__dict__, f.__module__)
def deco(g):
    @functools.wraps(g)
    def w(*a): return g(*a)
    return w
print(deco(f).__name__, deco(f).__wrapped__ is f, deco(f).tag)
x = []
push, upper, get = x.append, str.upper, {'a': 1}.get
push(1); push(2)
print(x, upper('abc'), get('a'), list(map(str.strip, [' a '])), push.__self__ is x, push.__name__, sorted('bA', key=str.lower))
#> f f doc (2,) {'c': 3} {'b': <class 'int'>, 'return': <class 'str'>} {'tag': 'x'} __main__
#> f True x
#> [1, 2] ABC 1 ['a'] True append ['A', 'b']

# ---- numbers without limits, and NaN in containers
nan = float('nan')
print(2 ** 200, -7 // 2, -7 % 3, divmod(-7, 2), 10 ** 20 % 7, pow(3, -1, 7), 1 << 100 >> 98, int('9' * 30), 0.1 + 0.2, round(2.5), nan in [nan], [nan] == [nan], nan == nan, (1 + 2j) * 1j, abs(3 + 4j))
try:
    int('1' * 5000)
except ValueError as e:
    print(e)
try:
    1 << -1
except ValueError as e:
    print(e)
#> 1606938044258990275541962092341162602522202993782792835301376 -4 2 (-4, 1) 2 5 4 999999999999999999999999999999 0.30000000000000004 2 True True False (-2+1j) 5.0
#> Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
#> negative shift count

# ---- nesting: parentheses, blocks, chains
print(eval('(' * 150 + '1' + ')' * 150), eval('+'.join(['1'] * 3000)), eval('[' * 90 + ']' * 90) == [] , eval('not ' * 150 + 'True'))
try:
    eval('(' * 201 + ')' * 201)
except SyntaxError as e:
    print(e)
try:
    exec('\n'.join(' ' * i + 'if 1:' for i in range(101)) + '\n' + ' ' * 101 + 'pass')
except IndentationError as e:
    print(e)
#> 1 3000 False True
#> too many nested parentheses (<string>, line 1)
#> too many levels of indentation (<string>, line 101)

# ---- an uncaught error shows all frames, carets and a suggestion
class Account:
    def __init__(self): self.balance = 1
def total(accounts):
    return sum(map(lambda a: a.balnce, accounts))
print(sorted([Account()], key=lambda a: a.balance)[0].balance)
total([Account()])
#> 1
#> Traceback (most recent call last):
#>   File "peer.py", line 512, in <module>
#>     total([Account()])
#>     ~~~~~^^^^^^^^^^^^^
#>   File "peer.py", line 510, in total
#>     return sum(map(lambda a: a.balnce, accounts))
#>   File "peer.py", line 510, in <lambda>
#>     return sum(map(lambda a: a.balnce, accounts))
#>                              ^^^^^^^^
#> AttributeError: 'Account' object has no attribute 'balnce'. Did you mean: 'balance'?

# ---- SystemExit and exceptions with any arguments
for e in [SystemExit(3), ValueError(1, 2), KeyError(('a', 1)), Exception(), RuntimeError(None), OSError('gone')]:
    try:
        raise e
    except BaseException as x:
        print(repr(x), str(x), x.args)
raise ValueError({'a': [1]}, 2)
#> SystemExit(3) 3 (3,)
#> ValueError(1, 2) (1, 2) (1, 2)
#> KeyError(('a', 1)) ('a', 1) (('a', 1),)
#> Exception()  ()
#> RuntimeError(None) None (None,)
#> OSError('gone') gone ('gone',)
#> Traceback (most recent call last):
#>   File "peer.py", line 531, in <module>
#>     raise ValueError({'a': [1]}, 2)
#> ValueError: ({'a': [1]}, 2)

# ---- SystemExit with a number
import sys
print('before')
sys.exit(3)
#> before

# ---- a decorator that takes arguments and keeps state
def retry(times, *kinds):
    def deco(f):
        def inner(*a, **k):
            for n in range(1, times + 1):
                try:
                    return f(*a, **k)
                except kinds as e:
                    print(f'try {n}: {e!r}')
            raise RuntimeError(f'{f.__qualname__} failed {times} times')
        return inner
    return deco
class Job:
    left = 2
    @retry(3, ValueError, KeyError)
    def run(self):
        if self.left:
            self.left -= 1
            raise (ValueError if self.left else KeyError)(self.left)
        return 'done'
print(Job().run())
Job.left = 9
Job().run()
#> try 1: ValueError(1)
#> try 2: KeyError(0)
#> done
#> try 1: ValueError(8)
#> try 2: ValueError(7)
#> try 3: ValueError(6)
#> Traceback (most recent call last):
#>   File "peer.py", line 571, in <module>
#>     Job().run()
#>     ~~~~~~~~~^^
#>   File "peer.py", line 558, in inner
#>     raise RuntimeError(f'{f.__qualname__} failed {times} times')
#> RuntimeError: Job.run failed 3 times
