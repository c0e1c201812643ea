# ---- to callables of every kind
import functools
import operator

def forward(f, /, *args, **kwargs):
    return f(*args, **kwargs)

class Point:
    def __init__(self, x=0, y=0):
        self.x, self.y = x, y
    def moved(self, dx, dy=0):
        return self.x + dx, self.y + dy
    def __call__(self, *args, **kwargs):
        return args, kwargs
    @staticmethod
    def still(*args):
        return args
    @classmethod
    def made(cls, *args, **kwargs):
        return cls(*args, **kwargs)

def plain(a, b=2, *rest, c=3, **more):
    return a, b, rest, c, more

def numbers(*args, start=0):
    yield start
    yield from args

print(forward(plain, 1), forward(plain, 1, 5, 6, c=7, d=8))
print(vars(forward(Point, 1, y=4)), vars(forward(Point)))
p = Point(1, 2)
print(forward(p.moved, 1), forward(p.moved, 1, dy=5), forward(Point.moved, p, dx=3))
print(forward(p, 1, k=2), forward(p.still, 1, 2), vars(forward(p.made, y=9)))
print(forward(max, 3, 8, 5), forward(sorted, [3, 1, 2], reverse=True), forward(dict, a=1), forward(int))
print(forward('{}-{x}'.format, 1, x=2), forward([4, 5].pop), forward(str.upper, 'a'))
print(forward(functools.partial(plain, 0, c=1), 9, z=3), forward(operator.itemgetter(1), 'abc'))
print(list(forward(numbers, 1, 2, start=5)), forward(lambda: 'none'), forward(forward, forward, plain, 1, c=0))
#> (1, 2, (), 3, {}) (1, 5, (6,), 7, {'d': 8})
#> {'x': 1, 'y': 4} {'x': 0, 'y': 0}
#> (2, 2) (2, 7) (4, 2)
#> ((1,), {'k': 2}) (1, 2) {'x': 0, 'y': 9}
#> 8 [3, 2, 1] {'a': 1} 0
#> 1-2 5 A
#> (0, 9, (), 1, {'z': 3}) b
#> [5, 1, 2] none (1, 2, (), 0, {})

# ---- with arguments before those handed on
def method(self, *args, **kwargs):
    return self, args, kwargs

def first(*args, **kwargs):
    return method(1, *args, **kwargs)

def two(a, *args):
    b = a * 2
    return method(a, b, *args)

print(first(), first(2, 3), first(2, k=4), two(1), two(1, 2, 3))
#> (1, (), {}) (1, (2, 3), {}) (1, (2,), {'k': 4}) (1, (2,), {}) (1, (2, 2, 3), {})

# ---- what was given may have been changed
def f(*args, **kwargs):
    return args, kwargs

def listed(*args, **kwargs):
    args = list(args)
    args.append('end')
    kwargs['more'] = True
    return f(*args, **kwargs)

def ordered(*args, **kwargs):
    args = (x for x in args)
    kwargs = dict(sorted(kwargs.items()))
    return f(*args, **kwargs)

class Rest(tuple):
    def __iter__(self):
        return iter(('other',))

class Named(dict):
    def keys(self):
        return ['b']
    def __getitem__(self, key):
        return key * 2

def own(*args, **kwargs):
    args = Rest(args)
    kwargs = Named(kwargs)
    return f(*args, **kwargs)

print(listed(1, a=2), ordered(1, 2, z=1, b=2), own(1, 2, c=3))
#> ((1, 'end'), {'a': 2, 'more': True}) ((1, 2), {'b': 2, 'z': 1}) (('other',), {'c': 3})

# ---- the callee gets tuples and dicts of its own
kept = []

def inner(*args, **kwargs):
    kept.append((args, kwargs))
    kwargs['inner'] = 1

def outer(*args, **kwargs):
    inner(*args, **kwargs)
    inner(*args, **kwargs)
    return args, kwargs

print(outer(1, a=2), kept)
print(kept[0][1] is kept[1][1])
#> ((1,), {'a': 2}) [((1,), {'a': 2, 'inner': 1}), ((1,), {'a': 2, 'inner': 1})]
#> False

# ---- names with surrogates, long ones and what is no name
def f(**kwargs):
    return [ascii(k) for k in kwargs]

def forward(**kwargs):
    return f(**kwargs)

print(forward(**{'\ud800': 1, 'a b': 2}), len(forward(**{'x' * 20000: 1})[0]))
def broken(*args, **kwargs):
    kwargs[1] = 2
    return f(*args, **kwargs)
try:
    broken()
except TypeError as error:
    print(error)
#> ["'\\ud800'", "'a b'"] 20002
#> keywords must be strings

# ---- errors name the function that is called
def target(a, *, key):
    return a

def forward(*args, **kwargs):
    return target(*args, **kwargs)

def alone(*args):
    return target(*args)

def given(args, kwargs):
    return target(*args, **kwargs)

for call in (lambda: forward(), lambda: forward(1, 2, key=3), lambda: forward(1, other=2), lambda: forward(1, a=2, key=3),
             lambda: alone(1), lambda: given(5, {}), lambda: given((1,), 5), lambda: given((1,), {1: 2})):
    try:
        print(call())
    except TypeError as error:
        print(error)
forward(1, 2)
#> target() missing 1 required positional argument: 'a'
#> target() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
#> target() got an unexpected keyword argument 'other'
#> target() got multiple values for argument 'a'
#> target() missing 1 required keyword-only argument: 'key'
#> __main__.target() argument after * must be an iterable, not int
#> __main__.target() argument after ** must be a mapping, not int
#> keywords must be strings
#> Traceback (most recent call last):
#>   File "forwarding.py", line 148, in <module>
#>     forward(1, 2)
#>     ~~~~~~~^^^^^^
#>   File "forwarding.py", line 134, in forward
#>     return target(*args, **kwargs)
#> TypeError: target() takes 1 positional argument but 2 were given

# ---- nothing that can be called
def forward(f, *args, **kwargs):
    return f(*args, **kwargs)

for f in (None, 5, 'text'):
    try:
        forward(f, 1, a=2)
    except TypeError as error:
        print(error)
#> 'NoneType' object is not callable
#> 'int' object is not callable
#> 'str' object is not callable

# ---- in loops, in try blocks, in generators and coroutines
import asyncio

def f(*args, **kwargs):
    return len(args) + len(kwargs)

def loop(*args, **kwargs):
    total = 0
    for _ in range(3):
        total += f(*args, **kwargs)
        try:
            f(*args, **kwargs)
        finally:
            total += f(*args)
    return total

def each(*args, **kwargs):
    yield f(*args, **kwargs)
    yield f(*args)

async def later(*args, **kwargs):
    return f(*args, **kwargs)

async def waits(*args, **kwargs):
    return await later(*args, **kwargs)

print(loop(1, 2, a=3), list(each(1, b=2)), asyncio.run(waits(1, 2, 3, c=4)))
#> 15 [2, 1] 4

# ---- recursion through a decorator
def traced(f):
    depth = 0
    def wrapper(*args, **kwargs):
        nonlocal depth
        depth += 1
        try:
            return f(*args, **kwargs), depth
        finally:
            depth -= 1
    return wrapper

@traced
def down(n, step=1):
    return n if n <= 0 else down(n - step, step=step)

print(down(3), down(4, step=2))

def endless(*args, **kwargs):
    return endless(*args, **kwargs)

try:
    endless(1, a=2)
except RecursionError as error:
    print(error)
#> ((((0, 4), 3), 2), 1) (((0, 3), 2), 1)
#> maximum recursion depth exceeded

# ---- many arguments
def f(*args, **kwargs):
    return sum(args) + sum(kwargs.values())

def forward(*args, **kwargs):
    return f(*args, **kwargs)

print(forward(*range(1000)), forward(**{f'k{i}': i for i in range(300)}))
#> 499500 44850

# ---- a callback that pauses in what is handed on
def wrapper(*args, **kwargs):
    r = sorted(*args, **kwargs)
    return r, args, kwargs

class Key:
    def __init__(self, k):
        self.k = k
    def __lt__(self, other):
        return self.k < other.k

r, args, kwargs = wrapper([3, 1, 2], key=lambda x: Key(-x))
print(r, args, sorted(kwargs))
#> [3, 2, 1] ([3, 1, 2],) ['key']

# ---- what is handed on is a global, a list, keyword arguments alone
T = (1, 2)
L = [3, 4]
D = {'a': 5, 'b': 6}
def f(*args, **kwargs):
    args_list = list(args)
    args_list.append('changed')
    kwargs['new'] = 1
    return args, sorted(kwargs.items())
def g(a, b=0, *, c=9):
    return a, b, c
def main(d):
    print(f(*T), f(*L), f(**D), f(*T, **D), f(0, *L), f(0, **D), f(0, *L, **D))
    print(g(**D), g(1, **{'c': 2}), g(*L), g(**d), g(*T, **{'c': 0}))
    print(max(*L), max(*T, 0), dict(**D), dict(T and [], **D), list(zip(*[L, T])), print(*T, **{'sep': '-'}))
    class C:
        def __init__(self, a, b): self.both = a, b
    print(C(**D).both, C(*L).both)
main({'a': 1})
print(T, L, D)
#> ((1, 2), [('new', 1)]) ((3, 4), [('new', 1)]) ((), [('a', 5), ('b', 6), ('new', 1)]) ((1, 2), [('a', 5), ('b', 6), ('new', 1)]) ((0, 3, 4), [('new', 1)]) ((0,), [('a', 5), ('b', 6), ('new', 1)]) ((0, 3, 4), [('a', 5), ('b', 6), ('new', 1)])
#> (5, 6, 9) (1, 0, 2) (3, 4, 9) (1, 0, 9) (1, 2, 0)
#> 1-2
#> 4 2 {'a': 5, 'b': 6} {'a': 5, 'b': 6} [(3, 1), (4, 2)] None
#> (5, 6) (3, 4)
#> (1, 2) [3, 4] {'a': 5, 'b': 6}

# ---- what is handed on is not there, or none of its kind
def f(*args, **kwargs): return args, kwargs
T = (1,)
def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: f(*missing))
attempt(lambda: f(**missing))
attempt(lambda: missing(*T))
attempt(lambda: missing(**{}))
attempt(lambda: f(*T, **missing))
attempt(lambda: f(*1))
attempt(lambda: f(**[1]))
attempt(lambda: f(**{1: 2}))
attempt(lambda: len(*T, **{'a': 1}))
attempt(lambda: T(*T))
class L(list):
    def __iter__(self): return iter('own')
class D(dict):
    def keys(self): return ['k']
    def __getitem__(self, k): return k * 2
attempt(lambda: f(*L([1])))
attempt(lambda: f(**D(a=1)))
attempt(lambda: f(*'ab', **D()))
def named(a, b): return a
attempt(lambda: named(**{'a': 1, 'b': 2, 'c': 3}))
attempt(lambda: named(1, **{'a': 1, 'b': 2}))
attempt(lambda: named(**{'a': 1}))
#> NameError name 'missing' is not defined
#> NameError name 'missing' is not defined
#> NameError name 'missing' is not defined
#> NameError name 'missing' is not defined
#> NameError name 'missing' is not defined
#> TypeError __main__.f() argument after * must be an iterable, not int
#> TypeError __main__.f() argument after ** must be a mapping, not list
#> TypeError keywords must be strings
#> TypeError len() takes no keyword arguments
#> TypeError 'tuple' object is not callable
#> (('o', 'w', 'n'), {})
#> ((), {'a': 1})
#> (('a', 'b'), {})
#> TypeError named() got an unexpected keyword argument 'c'
#> TypeError named() got multiple values for argument 'a'
#> TypeError named() missing 1 required positional argument: 'b'

# ---- the traceback of a name that is not there
def f(**kwargs): pass
def g():
    f(**options)
g()
#> Traceback (most recent call last):
#>   File "forwarding.py", line 338, in <module>
#>     g()
#>     ~^^
#>   File "forwarding.py", line 337, in g
#>     f(**options)
#>         ^^^^^^^
#> NameError: name 'options' is not defined

# ---- None is no mapping
import json
def f(*a, **k): return a, k
def to_function(x): return f(**x)
def to_builtin(x): return sorted([2, 1], **x)
def to_print(x): print('printed', **x)
def to_method(x): return '{a}'.format(**x)
def with_items(a, x): return f(*a, **x)
def with_more(x): return f(1, **x)
for call in (to_function, to_builtin, to_print, to_method, with_more, lambda x: with_items((1,), x), lambda x: with_items([1], x), lambda x: dict(**x), lambda x: json.dumps([1], **x)):
    for x in ({}, None):
        try:
            print(call(x))
        except (TypeError, KeyError) as e:
            print(type(e).__name__, e)
options = None
print(**options)
#> ((), {})
#> TypeError __main__.f() argument after ** must be a mapping, not NoneType
#> [1, 2]
#> TypeError sorted() argument after ** must be a mapping, not NoneType
#> printed
#> None
#> TypeError print() argument after ** must be a mapping, not NoneType
#> KeyError 'a'
#> TypeError str.format() argument after ** must be a mapping, not NoneType
#> ((1,), {})
#> TypeError __main__.f() argument after ** must be a mapping, not NoneType
#> ((1,), {})
#> TypeError __main__.f() argument after ** must be a mapping, not NoneType
#> ((1,), {})
#> TypeError __main__.f() argument after ** must be a mapping, not NoneType
#> {}
#> TypeError dict() argument after ** must be a mapping, not NoneType
#> [1]
#> TypeError json.dumps() argument after ** must be a mapping, not NoneType
#> Traceback (most recent call last):
#>   File "forwarding.py", line 364, in <module>
#>     print(**options)
#>     ~~~~~^^^^^^^^^^^
#> TypeError: print() argument after ** must be a mapping, not NoneType
