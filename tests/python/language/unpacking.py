# ---- any iterable
a, b = 'xy'
c, d = {1: 2, 3: 4}
e, f = (i * i for i in (2, 3))
(g, h) = range(2)
[i, j] = {'k': 0, 'l': 1}.items()
print(a, b, c, d, e, f, g, h, i, j)
#> x y 1 3 4 9 0 1 ('k', 0) ('l', 1)

# ---- nested
a, (b, [c, (d,)]), e = 1, (2, [3, (4,)]), 5
print(a, b, c, d, e)
#> 1 2 3 4 5

# ---- a star takes the rest
for source in ['*a, b', 'a, *b', 'a, *b, c', '*a,', 'a, b, *c', 'a, *b, c, d']:
    for values in [(1, 2, 3), (1, 2)]:
        space = {}
        try:
            exec(f'{source} = {values}', space)
            del space['__builtins__']
            print(source, space)
        except ValueError as e:
            print(source, e)
#> *a, b {'a': [1, 2], 'b': 3}
#> *a, b {'a': [1], 'b': 2}
#> a, *b {'a': 1, 'b': [2, 3]}
#> a, *b {'a': 1, 'b': [2]}
#> a, *b, c {'a': 1, 'b': [2], 'c': 3}
#> a, *b, c {'a': 1, 'b': [], 'c': 2}
#> *a, {'a': [1, 2, 3]}
#> *a, {'a': [1, 2]}
#> a, b, *c {'a': 1, 'b': 2, 'c': [3]}
#> a, b, *c {'a': 1, 'b': 2, 'c': []}
#> a, *b, c, d {'a': 1, 'b': [], 'c': 2, 'd': 3}
#> a, *b, c, d not enough values to unpack (expected at least 3, got 2)

# ---- the starred part is always a list
*a, = 'abc'
print(a)
*b, c = (1,)
print(b, c)
[*d] = {}
print(d)
#> ['a', 'b', 'c']
#> [] 1
#> []

# ---- too few values
for values in [(), (1,), 'a', [], {}, range(1)]:
    try:
        a, b = values
    except ValueError as e:
        print(e)
#> not enough values to unpack (expected 2, got 0)
#> not enough values to unpack (expected 2, got 1)
#> not enough values to unpack (expected 2, got 1)
#> not enough values to unpack (expected 2, got 0)
#> not enough values to unpack (expected 2, got 0)
#> not enough values to unpack (expected 2, got 1)

# ---- too many values
for values in [(1, 2, 3), 'abcd', [1] * 5, {1: 2, 3: 4, 5: 6}, range(9), (i for i in range(3))]:
    try:
        a, b = values
    except ValueError as e:
        print(e)
#> too many values to unpack (expected 2, got 3)
#> too many values to unpack (expected 2)
#> too many values to unpack (expected 2, got 5)
#> too many values to unpack (expected 2, got 3)
#> too many values to unpack (expected 2)
#> too many values to unpack (expected 2)

# ---- what is not iterable
for value in [1, None, len, 1.5, object]:
    try:
        a, b = value
    except TypeError as e:
        print(e)
#> cannot unpack non-iterable int object
#> cannot unpack non-iterable NoneType object
#> cannot unpack non-iterable builtin_function_or_method object
#> cannot unpack non-iterable float object
#> cannot unpack non-iterable type object

# ---- too few for a star
try:
    a, *b, c, d = 1, 2
except ValueError as e:
    print(e)
#> not enough values to unpack (expected at least 3, got 2)

# ---- an iterator is read one beyond the targets
def g():
    for i in range(5):
        print('yield', i)
        yield i

it = g()
try:
    a, b = it
except ValueError as e:
    print(e)
print(next(it))
#> yield 0
#> yield 1
#> yield 2
#> too many values to unpack (expected 2)
#> yield 3
#> 3

# ---- the error of the iterable comes through
def g():
    yield 1
    raise KeyError('no')

a, b = g()
#> Traceback (most recent call last):
#>   File "unpacking.py", line 118, in <module>
#>     a, b = g()
#>     ^^^^
#>   File "unpacking.py", line 116, in g
#>     raise KeyError('no')
#> KeyError: 'no'

# ---- in a for loop
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a, b)
for a, *b in ['abc', 'd']:
    print(a, b)
#> 0 1 2
#> 1 3 4
#> a ['b', 'c']
#> d []

# ---- targets are bound from left to right
x = [0, 0]
i = 0
i, x[i] = 1, 'v'
print(x)
#> [0, 'v']

# ---- into attributes, items and slices
class A: pass
a = A()
d = {}
x = [1, 2, 3]
a.x, d['k'], x[1:] = 1, 2, 'yz'
print(a.x, d, x)
#> 1 {'k': 2} [1, 'y', 'z']

# ---- nothing to bind
() = []
[] = ()
try:
    () = [1]
except ValueError as e:
    print(e)
#> too many values to unpack (expected 0, got 1)

# ---- displays
a = [1, 2]
b = {'x': 1}
print([*a, 0, *a], (*a,), {*a, *[3]}, {**b, 'y': 2, **{'x': 3}})
#> [1, 2, 0, 1, 2] (1, 2) {1, 2, 3} {'x': 3, 'y': 2}

# ---- a display unpacks any iterable
print([*'ab', *range(2), *{}, *{'k': 1}, *(i for i in [9])])
try:
    [*1]
except TypeError as e:
    print(e)
try:
    {**[]}
except TypeError as e:
    print(e)
try:
    {*1}
except TypeError as e:
    print(e)
try:
    (*None,)
except TypeError as e:
    print(e)
#> ['a', 'b', 0, 1, 'k', 9]
#> Value after * must be an iterable, not int
#> 'list' object is not a mapping
#> 'int' object is not iterable
#> Value after * must be an iterable, not NoneType

# ---- in a call
def f(*args, **kwargs):
    print(args, kwargs)

f(*[1], 2, *(3,), *'4', a=5, **{'b': 6}, c=7, **{})
#> (1, 2, 3, '4') {'a': 5, 'b': 6, 'c': 7}

# ---- evaluation order in a call
def say(x):
    print(x, end=' ')
    return x

def f(*args, **kwargs):
    print(args, kwargs)

f(say(1), *[say(2)], k=say(3), *[say(4)], **{'z': say(5)})
#> 1 2 4 3 5 (1, 2, 4) {'k': 3, 'z': 5}

# ---- in a subscript
class A:
    def __getitem__(self, key): return key

a = A()
x = [1, 2]
print(a[*x], a[0, *x], a[*x, *x], a[*()])
#> (1, 2) (0, 1, 2) (1, 2, 1, 2) ()

# ---- in return and yield
def f(x):
    return 1, *x

def g(x):
    yield 0, *x

print(f('ab'), list(g([1])))
#> (1, 'a', 'b') [(0, 1)]

# ---- a dict display, later keys win and keep their place
print({'a': 1, 'b': 2, **{'a': 3}, 'c': 4, 'b': 5})
#> {'a': 3, 'b': 5, 'c': 4}

# ---- a mapping by its keys method
class M:
    def keys(self): return ['x', 'y']
    def __getitem__(self, key): return key * 2

print({**M()})
print(dict(**M()))
#> {'x': 'xx', 'y': 'yy'}
#> {'x': 'xx', 'y': 'yy'}

# ---- only one item more is taken than there are targets
import itertools
for make in [itertools.count, lambda: iter(range(9)), lambda: map(abs, range(9)), lambda: (i for i in range(9)),
             lambda: zip(range(9)), lambda: enumerate('abcdefgh'), lambda: iter('abcdefgh'), lambda: filter(None, range(9)),
             lambda: map(lambda i: i, range(9)), lambda: reversed(range(9)), lambda: itertools.chain([1], (i for i in range(9)))]:
    it = make()
    try:
        a, b = it
    except ValueError as e:
        print(e, next(it))
#> too many values to unpack (expected 2) 3
#> too many values to unpack (expected 2) 3
#> too many values to unpack (expected 2) 3
#> too many values to unpack (expected 2) 3
#> too many values to unpack (expected 2) (3,)
#> too many values to unpack (expected 2) (3, 'd')
#> too many values to unpack (expected 2) d
#> too many values to unpack (expected 2) 4
#> too many values to unpack (expected 2) 3
#> too many values to unpack (expected 2) 5
#> too many values to unpack (expected 2) 2

# ---- an iterator that goes over to Python keeps what it has given
log = []
def f(x):
    log.append(x)
    return -x
class Odd:
    def __iter__(self):
        yield from (5, 6, 7)
import itertools
a, b, c = map(f, [1, 2, 3])
print(a, b, c, log)
a, b, c, d = itertools.chain([1], Odd())
print(a, b, c, d)
(a, x), (b, y) = zip(map(str, range(2)), map(f, range(2)))
print(a, x, b, y, log)
a, *b = map(f, range(3))
print(a, b, log)
*a, b = itertools.chain('xy', map(f, [8]))
print(a, b)
(a, b), *c = enumerate(Odd())
print(a, b, c)
#> -1 -2 -3 [1, 2, 3]
#> 1 5 6 7
#> 0 0 1 -1 [1, 2, 3, 0, 1]
#> 0 [-1, -2] [1, 2, 3, 0, 1, 0, 1, 2]
#> ['x', 'y'] -8
#> 0 5 [(1, 6), (2, 7)]

# ---- an iterator that fails on the way
import itertools
for source in ['1 x 3', '1 2', '1 2 3 4']:
    it = map(int, source.split())
    try:
        a, b, c = it
    except ValueError as e:
        print(e, list(it))
    it = map(int, source.split())
    try:
        a, *b, c = it
        print(a, b, c)
    except ValueError as e:
        print(e, list(it))
#> invalid literal for int() with base 10: 'x' [3]
#> invalid literal for int() with base 10: 'x' [3]
#> not enough values to unpack (expected 3, got 2) []
#> 1 [] 2
#> too many values to unpack (expected 3) []
#> 1 [2, 3] 4

# ---- what cannot be unpacked
import re, collections
class Meta(type):
    def __getitem__(cls, i):
        return 'xyz'[i]
class Walks(metaclass=Meta):
    pass
class Closed:
    __iter__ = None
    def __getitem__(self, i):
        return i
class Own(list):
    def __iter__(self):
        return iter('pq')
class Plain(list):
    pass
a, b, c = Walks
print(a, b, c)
a, b = Own([1, 2, 3])
print(a, b)
*a, b = Own([1, 2, 3])
print(a, b)
for v in [None, 1, 2.5, len, int, Closed(), re.match('a', 'a'), Ellipsis, Plain([1, 2, 3]), Own(), {1: 2, 3: 4, 5: 6}.keys(),
          collections.Counter('abc'), collections.deque([1]), memoryview(b'abc'), type('T', (), {'__iter__': lambda s: 3})()]:
    try:
        a, b = v
        print(a, b)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
    try:
        a, *b = v
        print(a, b)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> x y z
#> p q
#> ['p'] q
#> TypeError cannot unpack non-iterable NoneType object
#> TypeError cannot unpack non-iterable NoneType object
#> TypeError cannot unpack non-iterable int object
#> TypeError cannot unpack non-iterable int object
#> TypeError cannot unpack non-iterable float object
#> TypeError cannot unpack non-iterable float object
#> TypeError cannot unpack non-iterable builtin_function_or_method object
#> TypeError cannot unpack non-iterable builtin_function_or_method object
#> TypeError cannot unpack non-iterable type object
#> TypeError cannot unpack non-iterable type object
#> TypeError 'Closed' object is not iterable
#> TypeError 'Closed' object is not iterable
#> TypeError cannot unpack non-iterable re.Match object
#> TypeError cannot unpack non-iterable re.Match object
#> TypeError cannot unpack non-iterable ellipsis object
#> TypeError cannot unpack non-iterable ellipsis object
#> ValueError too many values to unpack (expected 2)
#> 1 [2, 3]
#> p q
#> p ['q']
#> ValueError too many values to unpack (expected 2)
#> 1 [3, 5]
#> ValueError too many values to unpack (expected 2)
#> a ['b', 'c']
#> ValueError not enough values to unpack (expected 2, got 1)
#> 1 []
#> ValueError too many values to unpack (expected 2)
#> 97 [98, 99]
#> TypeError iter() returned non-iterator of type 'int'
#> TypeError iter() returned non-iterator of type 'int'

# ---- what refuses to be iterated, and what never could
class Closed:
    __iter__ = None
    def __getitem__(self, i):
        return i
import re
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for v in [Closed(), re.match("a", "a"), 5]:
    show(lambda: [*v])
    show(lambda: print(*v))
    show(lambda: {*v})
    show(lambda: bytes(v))
    show(lambda: bytearray(b'').extend(v))
    show(lambda: bytearray(b'').__iadd__(v))
    show(lambda: {}.update(v))
    show(lambda: {}.update([v]))
    show(lambda: dict(v))
    show(lambda: dict([v]))
    show(lambda: b''.join(v))
    show(lambda: dict(**v))
    show(lambda: [].extend(v))
    show(lambda: list(v))
    show(lambda: ''.join(v))
    def g():
        yield from v
    show(lambda: list(g()))
#> TypeError 'Closed' object is not iterable
#> TypeError 'Closed' object is not iterable
#> TypeError 'Closed' object is not iterable
#> TypeError cannot convert 'Closed' object to bytes
#> TypeError can't extend bytearray with Closed
#> TypeError can't concat Closed to bytearray
#> TypeError 'Closed' object is not iterable
#> TypeError object is not iterable
#> TypeError 'Closed' object is not iterable
#> TypeError object is not iterable
#> TypeError can only join an iterable
#> TypeError dict() argument after ** must be a mapping, not Closed
#> TypeError 'Closed' object is not iterable
#> TypeError 'Closed' object is not iterable
#> TypeError can only join an iterable
#> TypeError 'Closed' object is not iterable
#> TypeError Value after * must be an iterable, not re.Match
#> TypeError print() argument after * must be an iterable, not re.Match
#> TypeError 're.Match' object is not iterable
#> TypeError cannot convert 're.Match' object to bytes
#> TypeError can't extend bytearray with re.Match
#> TypeError can't concat re.Match to bytearray
#> TypeError 're.Match' object is not iterable
#> TypeError object is not iterable
#> TypeError 're.Match' object is not iterable
#> TypeError object is not iterable
#> TypeError can only join an iterable
#> TypeError dict() argument after ** must be a mapping, not re.Match
#> TypeError 're.Match' object is not iterable
#> TypeError 're.Match' object is not iterable
#> TypeError can only join an iterable
#> TypeError 're.Match' object is not iterable
#> TypeError Value after * must be an iterable, not int
#> TypeError print() argument after * must be an iterable, not int
#> TypeError 'int' object is not iterable
#> b'\x00\x00\x00\x00\x00'
#> TypeError can't extend bytearray with int
#> TypeError can't concat int to bytearray
#> TypeError 'int' object is not iterable
#> TypeError object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError object is not iterable
#> TypeError can only join an iterable
#> TypeError dict() argument after ** must be a mapping, not int
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError can only join an iterable
#> TypeError 'int' object is not iterable
