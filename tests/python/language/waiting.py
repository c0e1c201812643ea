# ---- steps of iterators that come to generators
from itertools import *
def g(n, log=None):
    for i in range(n):
        yield i
    if log is not None: log.append('end')
def f(x): return x * 2
log = []
for a, b in zip(g(3), g(4, log)): print(a, b)
for a, b, c in zip(g(3), 'abc', g(9)): print(a, b, c)
for a, b, c, d in zip(g(3), 'abc', g(9), g(2)): print(a, b, c, d)
for p in zip(g(3), g(3)): print(p)
print(list(zip(g(3), enumerate(g(3)))), log)
for i, x in enumerate(map(f, g(3)), 5): print(i, x)
for x in chain(g(2), [7], g(2)): print(x)
for x in chain.from_iterable(g(2) for _ in range(3)): print(x)
for x in islice(g(10), 2, 8, 3): print(x)
for x in takewhile(lambda v: v < 3, g(10)): print(x)
for x in dropwhile(lambda v: v < 7, g(10)): print(x)
for x in filterfalse(lambda v: v % 3, g(10)): print(x)
for x in filter(None, g(3)): print(x)
for x in accumulate(g(5)): print(x)
for x in accumulate(g(5), lambda a, b: a - b): print(x)
for x in starmap(f, ((i,) for i in range(3))): print(x)
for x in pairwise(g(4)): print(x)
for x, y in pairwise(g(4)): print(x, y)
for x in islice(cycle(g(3)), 8): print(x)
for x in zip_longest(g(3), g(1)): print(x)
for x in compress(g(5), g(3)): print(x)
for x in batched(g(5), 2): print(x)
for k, gr in groupby(g(6), lambda v: v // 2): print(k, list(gr))
for x, y in zip(g(3), tee(g(3))[0]): print(x, y)
print(sum(map(f, filter(lambda v: v & 1, g(9)))), any(map(f, g(3))), dict(zip(g(2), g(2))), sorted(set(map(str, g(3)))))
def y():
    yield from zip(g(3), g(3))
    yield from map(f, g(2))
    return (yield from enumerate(g(2)))
print(list(y()))
#> 0 0
#> 1 1
#> 2 2
#> 0 a 0
#> 1 b 1
#> 2 c 2
#> 0 a 0 0
#> 1 b 1 1
#> (0, 0)
#> (1, 1)
#> (2, 2)
#> [(0, (0, 0)), (1, (1, 1)), (2, (2, 2))] []
#> 5 0
#> 6 2
#> 7 4
#> 0
#> 1
#> 7
#> 0
#> 1
#> 0
#> 1
#> 0
#> 1
#> 0
#> 1
#> 2
#> 5
#> 0
#> 1
#> 2
#> 7
#> 8
#> 9
#> 0
#> 3
#> 6
#> 9
#> 1
#> 2
#> 0
#> 1
#> 3
#> 6
#> 10
#> 0
#> -1
#> -3
#> -6
#> -10
#> 0
#> 2
#> 4
#> (0, 1)
#> (1, 2)
#> (2, 3)
#> 0 1
#> 1 2
#> 2 3
#> 0
#> 1
#> 2
#> 0
#> 1
#> 2
#> 0
#> 1
#> (0, 0)
#> (1, None)
#> (2, None)
#> 1
#> 2
#> (0, 1)
#> (2, 3)
#> (4,)
#> 0 [0, 1]
#> 1 [2, 3]
#> 2 [4, 5]
#> 0 0
#> 1 1
#> 2 2
#> 32 True {0: 0, 1: 1} ['0', '1', '2']
#> [(0, 0), (1, 1), (2, 2), 0, 2, (0, 0), (1, 1)]

# ---- strict zip and map of generators
def g(n):
    for i in range(n):
        yield i
for n, m in ((2, 3), (3, 2), (2, 2)):
    try:
        for a, b in zip(g(n), g(m), strict=True): print(a, b)
    except ValueError as e: print(e)
    try:
        for a in zip('abc'[:n], g(m), strict=True): print(a)
    except ValueError as e: print(e)
    try:
        for a in map(lambda *a: a, 'abc'[:n], g(m), strict=True): print(a)
    except ValueError as e: print(e)
#> 0 0
#> 1 1
#> zip() argument 2 is longer than argument 1
#> ('a', 0)
#> ('b', 1)
#> zip() argument 2 is longer than argument 1
#> ('a', 0)
#> ('b', 1)
#> map() argument 2 is longer than argument 1
#> 0 0
#> 1 1
#> zip() argument 2 is shorter than argument 1
#> ('a', 0)
#> ('b', 1)
#> zip() argument 2 is shorter than argument 1
#> ('a', 0)
#> ('b', 1)
#> map() argument 2 is shorter than argument 1
#> 0 0
#> 1 1
#> ('a', 0)
#> ('b', 1)
#> ('a', 0)
#> ('b', 1)

# ---- generators that fail inside of iterators
from itertools import *
def bad(n):
    for i in range(n):
        yield i
    raise KeyError(n)
def g(n):
    for i in range(n):
        yield i
it = iter('abcdef')
z = zip(it, bad(2))
try:
    for a, b in z: print(a, b)
except KeyError as e: print(repr(e))
print(next(it), list(z), list(it))
it = iter('abcdef')
z = zip(it, chain(bad(2), g(2)))
for k in range(2):
    try:
        for a in z: print(a)
    except KeyError as e: print(repr(e))
s = islice(chain(bad(2), g(2)), 5)
for k in range(2):
    try:
        for a in s: print(a)
    except KeyError as e: print(repr(e))
c = chain.from_iterable(x for x in [bad(1), g(1), 3, g(2)])
for k in range(3):
    try:
        for a in c: print(a)
    except (KeyError, TypeError) as e: print(repr(e))
m = map(lambda a, b: (a, b), it, bad(1))
for k in range(2):
    try:
        for a in m: print(a)
    except KeyError as e: print(repr(e))
print(list(it))
import traceback
def run():
    for a, b in zip(g(3), enumerate(bad(1))):
        pass
try: run()
except KeyError: traceback.print_exc()
#> a 0
#> b 1
#> KeyError(2)
#> d [] ['f']
#> ('a', 0)
#> ('b', 1)
#> KeyError(2)
#> ('d', 0)
#> ('e', 1)
#> 0
#> 1
#> KeyError(2)
#> 0
#> KeyError(1)
#> 0
#> TypeError("'int' object is not iterable")
#> []
#> Traceback (most recent call last):
#>   File "waiting.py", line 203, in <module>
#>     try: run()
#>          ~~~^^
#>   File "waiting.py", line 201, in run
#>     for a, b in zip(g(3), enumerate(bad(1))):
#>                 ~~~^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "waiting.py", line 167, in bad
#>     raise KeyError(n)
#> KeyError: 1

# ---- StopIteration of a function that map calls
def g(n):
    for i in range(n):
        yield i
def f(x):
    if x == 2: raise StopIteration('two')
    return x
m = map(f, g(5))
for x in m: print(x)
print('again')
for x in m: print(x)
for x, y in zip(map(f, g(5)), g(5)): print(x, y)
m = map(f, g(5))
try:
    while True: print(next(m))
except StopIteration as e: print(e.value)
#> 0
#> 1
#> again
#> 3
#> 4
#> 0 0
#> 1 1
#> 0
#> 1
#> two

# ---- a generator takes a step of what waits for it
from itertools import *
def make(kind):
    def g():
        for i in range(3):
            try: print('in', next(it))
            except (ValueError, StopIteration) as e: print('in', repr(e))
            yield i
    src = iter('abcdefgh')
    it = kind(src, g())
    for x in it: print(x)
    print(list(src))
make(lambda s, g: zip(s, g))
make(lambda s, g: zip(g, s))
make(lambda s, g: zip(s, enumerate(g)))
make(lambda s, g: map(lambda *a: a, s, g))
make(lambda s, g: enumerate(g))
make(lambda s, g: chain(g, s))
make(lambda s, g: takewhile(lambda v: v < 9, g))
make(lambda s, g: filter(None, g))
def same():
    for i in range(6): yield i
h = same()
for a, b in zip(h, h): print(a, b)
h = same()
for a, b, c in zip(h, enumerate(h), h): print(a, b, c)
#> in ValueError('generator already executing')
#> ('a', 0)
#> in ValueError('generator already executing')
#> ('c', 1)
#> in ValueError('generator already executing')
#> ('e', 2)
#> ['h']
#> in ValueError('generator already executing')
#> (0, 'a')
#> in ValueError('generator already executing')
#> (1, 'b')
#> in ValueError('generator already executing')
#> (2, 'c')
#> ['d', 'e', 'f', 'g', 'h']
#> in ValueError('generator already executing')
#> ('a', (0, 0))
#> in ValueError('generator already executing')
#> ('c', (1, 1))
#> in ValueError('generator already executing')
#> ('e', (2, 2))
#> ['h']
#> in ValueError('generator already executing')
#> ('a', 0)
#> in ValueError('generator already executing')
#> ('c', 1)
#> in ValueError('generator already executing')
#> ('e', 2)
#> ['h']
#> in ValueError('generator already executing')
#> (0, 0)
#> in ValueError('generator already executing')
#> (1, 1)
#> in ValueError('generator already executing')
#> (2, 2)
#> ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
#> in ValueError('generator already executing')
#> 0
#> in ValueError('generator already executing')
#> 1
#> in ValueError('generator already executing')
#> 2
#> a
#> b
#> c
#> d
#> e
#> f
#> g
#> h
#> []
#> in ValueError('generator already executing')
#> 0
#> in ValueError('generator already executing')
#> 1
#> in ValueError('generator already executing')
#> 2
#> ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
#> in ValueError('generator already executing')
#> in ValueError('generator already executing')
#> 1
#> in ValueError('generator already executing')
#> 2
#> ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
#> 0 1
#> 2 3
#> 4 5
#> 0 (0, 1) 2
#> 3 (1, 4) 5

# ---- a generator that is closed, or goes on, behind a loop that was left
def g(log):
    try:
        yield 1
        yield 2
        yield 3
    finally:
        log.append('closed')
log = []
h = g(log)
for a in map(str, h):
    break
h.close()
print(list(map(str, h)), log)
h = g(log)
z = zip(h, h)
for a, b in z:
    print(a, b)
print(log)
h = g(log)
for i, a in enumerate(h):
    break
for i, a in enumerate(h):
    print(i, a)
print(log)
#> [] ['closed']
#> 1 2
#> ['closed', 'closed']
#> 0 2
#> 1 3
#> ['closed', 'closed', 'closed']

# ---- subclasses of zip and enumerate over generators
class Z(zip):
    def __next__(self):
        return super().__next__()[::-1]
class E(enumerate): pass
def g(n):
    for i in range(n):
        yield i
for a, b in Z(g(3), 'abc'): print(a, b)
for a, b in E(g(3)): print(a, b)
for a, b in zip(Z(g(2), 'ab'), E(g(2))): print(a, b)
#> a 0
#> b 1
#> c 2
#> 0 0
#> 1 1
#> 2 2
#> ('a', 0) (0, 0)
#> ('b', 1) (1, 1)

# ---- exceptions that are handled inside of a generator that zip waits for
def g(n, name):
    for i in range(n):
        try:
            if i == 1: raise KeyError(name)
        except KeyError as e:
            yield repr(e)
        else:
            yield sorted([i, -i], key=lambda v: v * 2)
for a, b in zip(g(3, 'a'), enumerate(g(3, 'b'))):
    print(a, b)
try:
    raise ValueError('outer')
except ValueError:
    def bad():
        yield 1
        raise KeyError('inner')
    try:
        for a, b in zip('ab', bad()): print(a, b)
    except KeyError as e:
        print(repr(e.__context__))
#> [0, 0] (0, [0, 0])
#> KeyError('a') (1, "KeyError('b')")
#> [-2, 2] (2, [-2, 2])
#> a 1
#> ValueError('outer')

# ---- deep generators inside of iterators
def nest(n):
    if n == 0:
        yield from range(3)
    else:
        for i, x in enumerate(map(abs, nest(n - 1))):
            yield x
print(list(nest(30)))
def rec(n):
    for a, b in zip(rec(n + 1), rec(n + 1)):
        yield a
try:
    list(rec(0))
except RecursionError as e:
    print(e)
it = iter(range(3))
for _ in range(150):
    it = enumerate(it)
print(len(str(next(it))))
def g():
    yield 1
    yield 2
it = g()
for _ in range(150):
    it = map(abs, it)
for x in it: print(x)
#> [0, 1, 2]
#> maximum recursion depth exceeded
#> 751
#> 1
#> 2

# ---- a generator's step in iterators that a program shares
from itertools import *
def g(n):
    for i in range(n):
        yield i
e = enumerate(g(9))
for a, b in zip(e, e): print(a, b)
s = islice(g(9), 1, None, 2)
for a, b in zip(s, s): print(a, b)
a, b = tee(map(lambda v: -v, g(4)))
for x, y in zip(a, islice(b, 1, None)): print(x, y)
#> (0, 0) (1, 1)
#> (2, 2) (3, 3)
#> (4, 4) (5, 5)
#> (6, 6) (7, 7)
#> 1 3
#> 5 7
#> 0 -1
#> -1 -2
#> -2 -3

# ---- calls of functions inside of nested iterators
from itertools import *
def f(x): return x * 2
def odd(x): return x & 1
class B:
    def __init__(self, v): self.v = v
    def __bool__(self):
        print('bool', self.v)
        return self.v > 1
def seen(x):
    print('seen', x)
    return x
class C:
    def __init__(self, k): self.k = k
    def m(self, x): return x + self.k
    def __call__(self, x): return x - self.k
def g(n):
    for i in range(n):
        yield i
print(sum(map(f, filter(odd, map(seen, g(5))))))
for a, b in zip(map(f, 'ab'), map(seen, g(3))): print(a, b)
for i, x in enumerate(filter(lambda v: B(v), g(4))): print(i, x)
for i, x in enumerate(map(C(5).m, filter(C(2), g(4)))): print(i, x)
for i, x in enumerate(map(C, g(2))): print(i, x.k)
for i, x in enumerate(map(lambda a, b: a + b, map(seen, 'ab'), map(seen, 'cde'))): print(i, x)
for x in chain(map(f, g(2)), filter(odd, map(f, g(2))), map(seen, 'z')): print(x)
for x in islice(map(seen, filter(seen, g(9))), 1, 4, 2): print(x)
print(list(zip(filter(None, map(odd, g(5))), map(seen, map(f, g(9))))))
class F(filter): pass
class M(map): pass
for i, x in enumerate(M(seen, F(odd, g(5)))): print(i, x)
def gen(x):
    yield x
print([list(x) for x in islice(map(gen, g(3)), 2)])
#> seen 0
#> seen 1
#> seen 2
#> seen 3
#> seen 4
#> 8
#> seen 0
#> aa 0
#> seen 1
#> bb 1
#> bool 0
#> bool 1
#> bool 2
#> 0 2
#> bool 3
#> 1 3
#> 0 5
#> 1 6
#> 2 8
#> 0 0
#> 1 1
#> seen a
#> seen c
#> 0 ac
#> seen b
#> seen d
#> 1 bd
#> 0
#> 2
#> seen z
#> z
#> seen 0
#> seen 1
#> seen 1
#> seen 2
#> seen 2
#> 2
#> seen 3
#> seen 3
#> seen 4
#> seen 4
#> 4
#> seen 0
#> seen 2
#> [(1, 0), (1, 2)]
#> seen 1
#> 0 1
#> seen 3
#> 1 3
#> [[0], [1]]

# ---- functions that fail, or stop, inside of nested iterators
from itertools import *
def bad(x):
    if x == 2: raise KeyError(x)
    return x
def stop(x):
    if x == 2: raise StopIteration(x)
    return x
it = iter('abcdefghij')
z = zip(it, map(bad, range(5)))
for k in range(2):
    try:
        for a in z: print(a)
    except KeyError as e: print(repr(e))
z = zip(it, filter(stop, range(5)))
for k in range(2):
    for a in z: print(a)
print(list(it))
for x in chain(map(stop, range(5)), filter(stop, range(1, 5)), 'z'): print(x)
try:
    for x in zip('abcd', map(stop, range(5)), strict=True): print(x)
except ValueError as e: print(e)
import traceback
def run():
    for i, x in enumerate(filter(lambda v: bad(v) or True, range(5))):
        pass
try: run()
except KeyError: traceback.print_exc()
try:
    for i, x in enumerate(map(lambda: 0, 'a')): pass
except TypeError as e: print(e)
#> ('a', 0)
#> ('b', 1)
#> KeyError(2)
#> ('d', 3)
#> ('e', 4)
#> ('g', 1)
#> ('i', 3)
#> ('j', 4)
#> []
#> 0
#> 1
#> 1
#> z
#> ('a', 0)
#> ('b', 1)
#> zip() argument 2 is shorter than argument 1
#> Traceback (most recent call last):
#>   File "waiting.py", line 598, in <module>
#>     try: run()
#>          ~~~^^
#>   File "waiting.py", line 596, in run
#>     for i, x in enumerate(filter(lambda v: bad(v) or True, range(5))):
#>                 ~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "waiting.py", line 596, in <lambda>
#>     for i, x in enumerate(filter(lambda v: bad(v) or True, range(5))):
#>                                            ~~~^^^
#>   File "waiting.py", line 575, in bad
#>     if x == 2: raise KeyError(x)
#>                ^^^^^^^^^^^^^^^^^
#> KeyError: 2
#> <lambda>() takes 0 positional arguments but 1 was given

# ---- a function takes a step of what calls it
src = iter(range(9))
def f(x):
    if x == 1:
        try: print('in', next(m))
        except StopIteration: print('end')
    return x
m = map(f, src)
for i, x in enumerate(m): print(i, x)
src = iter(range(9))
def p(x):
    if x == 1: print('in', next(m))
    return x % 3
m = filter(p, src)
for i, x in enumerate(m): print(i, x)
src = iter(range(9))
def q(a, b):
    if a == 1: print('in', next(z))
    return a, b
z = zip(src, map(q, src, 'abcdefg'))
for x in z: print(x)
print(list(src))
#> 0 0
#> in 2
#> 1 1
#> 2 3
#> 3 4
#> 4 5
#> 5 6
#> 6 7
#> 7 8
#> in 2
#> 0 1
#> 1 4
#> 2 5
#> 3 7
#> 4 8
#> in (2, (3, 'b'))
#> (0, (1, 'a'))
#> (4, (5, 'c'))
#> (6, (7, 'd'))
#> []
