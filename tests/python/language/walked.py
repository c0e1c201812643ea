# Generator expressions that builtins take in whole, and what is left of them when that fails.

# ---- what builtins make of them
class Item:
    def __init__(self, price, n): self.price, self.n = price, n
    @property
    def total(self): return self.price * self.n
    def doubled(self): return self.price * 2
items = [Item(i, i % 3) for i in range(10)]
words = ['Ab', 'c', 'D', 'd']
k = 2
def all_of(free):
    print(sum(x.price * x.n for x in items), sum(x.price * k for x in items if x.n > 1 if x.price), sum((x.price + free for x in items), 0.5))
    print(','.join(str(x.price) for x in items), ''.join(w for w in words), '-'.join(f'{w}={free:>3}{w!r}' for w in words if w.islower()))
    print(list(w.lower() for w in words), tuple(w[::-1] for w in words), sorted(set(w.lower() for w in words)), sorted(frozenset(w.upper() for w in words)))
    print(dict((w, len(w)) for w in words), dict(([w, i] for i, w in enumerate(words)), last=1), sorted((x.price for x in items), reverse=True), sorted((-x.price for x in items if x.n), key=lambda v: -v))
    print(max(len(w) for w in words), min((x.price, x.n) for x in items), max((x.price for x in items if x.n > 5), default='none'), max((w for w in words), key=str.lower))
    print(sum(a * b for a, b in zip([1, 2, 3], [4, 5, 6])), sum(x.total for x in items), sum(x.doubled() for x in items), any(w == 'c' for w in words), all(w in words for w in 'cd'))
    print([*(w * 2 for w in words)], bytes(x.price for x in items), b'.'.join(bytes([x.n]) for x in items[:2]), sum(x for x in range(0)), list(() for x in range(2)))
    s = {1}
    s.update(x.n for x in items)
    d = {'a': 1}
    d.update((w, i) for i, w in enumerate(words))
    out = [0]
    out.extend(w for w in words)
    out[1:2] = (x for x in 'xy')
    out += (x for x in 'z')
    first, *rest = (w for w in words)
    a, b = (w for w in words[:2])
    print(s, d, out, first, rest, a, b, s | set(x + 10 for x in s), s.union(x for x in range(9, 11)), s.issuperset(x for x in (1, 2)))
all_of(1)
all_of(2.5)
print(sum(x for x in range(200)), len(list(x for x in range(64))), len(list(x for x in range(65))), len(set(x for x in range(1000))), ''.join('ab'[x % 2] for x in range(70)))
#> 42 30 55.5
#> 0,1,2,3,4,5,6,7,8,9 AbcDd c=  1'c'-d=  1'd'
#> ['ab', 'c', 'd', 'd'] ('bA', 'c', 'D', 'd') ['ab', 'c', 'd'] ['AB', 'C', 'D']
#> {'Ab': 2, 'c': 1, 'D': 1, 'd': 1} {'Ab': 0, 'c': 1, 'D': 2, 'd': 3, 'last': 1} [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [-1, -2, -4, -5, -7, -8]
#> 2 (0, 0) none D
#> 32 42 90 True True
#> ['AbAb', 'cc', 'DD', 'dd'] b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t' b'\x00.\x01' 0 [(), ()]
#> {0, 1, 2} {'a': 1, 'Ab': 0, 'c': 1, 'D': 2, 'd': 3} [0, 'x', 'y', 'c', 'D', 'd', 'z'] Ab ['c', 'D', 'd'] Ab c {0, 1, 2, 10, 11, 12} {0, 1, 2, 9, 10} True
#> 42 30 70.5
#> 0,1,2,3,4,5,6,7,8,9 AbcDd c=2.5'c'-d=2.5'd'
#> ['ab', 'c', 'd', 'd'] ('bA', 'c', 'D', 'd') ['ab', 'c', 'd'] ['AB', 'C', 'D']
#> {'Ab': 2, 'c': 1, 'D': 1, 'd': 1} {'Ab': 0, 'c': 1, 'D': 2, 'd': 3, 'last': 1} [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [-1, -2, -4, -5, -7, -8]
#> 2 (0, 0) none D
#> 32 42 90 True True
#> ['AbAb', 'cc', 'DD', 'dd'] b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t' b'\x00.\x01' 0 [(), ()]
#> {0, 1, 2} {'a': 1, 'Ab': 0, 'c': 1, 'D': 2, 'd': 3} [0, 'x', 'y', 'c', 'D', 'd', 'z'] Ab ['c', 'D', 'd'] Ab c {0, 1, 2, 10, 11, 12} {0, 1, 2, 9, 10} True
#> 19900 64 65 1000 ababababababababababababababababababababababababababababababababababab

# ---- they are used up then, and only then
import inspect
g = (x for x in [1, 2, 3])
print(inspect.getgeneratorstate(g), sum(g), inspect.getgeneratorstate(g), list(g), next(g, 'end'))
g = (x for x in [1, 2, 3])
print(next(g), sum(g), list(g))
it = iter([1, 2, 3, 4])
g = (x for x in it)
print(next(it), sum(g), list(it))
g = (x for x in [1, 2])
h = (y for y in g)
print(list(h), list(g), list(h))
def made():
    return (x * 2 for x in 'ab')
print(list(made()), list(made()))
g = (x for x in [1, 2])
g.close()
print(list(g), sum(g))
#> GEN_CREATED 6 GEN_CLOSED [] end
#> 1 5 []
#> 1 9 []
#> [1, 2] [] []
#> ['aa', 'bb'] ['aa', 'bb']
#> [] 0

# ---- one that fails stands behind the item that failed
def after(f, g, *args):
    try: print(f(g, *args))
    except Exception as e: print(type(e).__name__, e, end=' | ')
    print(list(g))
after(sum, (x for x in [1, 'a', 2]))
after(set, (x for x in [1, [], 2]))
after(dict, (x for x in [(1, 2), 3, (4, 5)]))
after(dict, (x for x in [(1, 2), (3,), (4, 5)]))
after(max, (x for x in [1, 'a', 2]))
after(sorted, (x for x in [1, 'a', 2]))
after(','.join, (x for x in ['a', 1, 'b']))
after(bytes, (x for x in [1, 300, 2]))
after(list, (1 // x for x in [1, 0, 2]))
after(tuple, (x.a for x in [1, 2]))
after(sum, (x[0] for x in [[1], [], [2]]))
after(list, (missing for x in [1, 2]))
after(list, (int(x) for x in ['1', 'x', '2']))
after(list, (x for x in map(int, ['1', 'x', '2'])))
s = {0}
after(s.update, (x for x in [1, {}, 2]))
d = {}
after(d.update, (x for x in [('a', 1), 'b', ('c', 2)]))
print(s, d)
d = {1: 2}
g = (k for k in d)
d[3] = 4
after(list, g)
def unbound():
    g = (x + late for x in [1, 2])
    try: sum(g)
    except NameError as e: print(e)
    late = 1
    return list(g)
print(unbound())
#> TypeError unsupported operand type(s) for +: 'int' and 'str' | [2]
#> TypeError cannot use 'list' as a set element (unhashable type: 'list') | [2]
#> TypeError object is not iterable | [(4, 5)]
#> ValueError dictionary update sequence element #1 has length 1; 2 is required | [(4, 5)]
#> TypeError '>' not supported between instances of 'str' and 'int' | [2]
#> TypeError '<' not supported between instances of 'str' and 'int' | []
#> TypeError sequence item 1: expected str instance, int found | []
#> ValueError bytes must be in range(0, 256) | [2]
#> ZeroDivisionError division by zero | []
#> AttributeError 'int' object has no attribute 'a' | []
#> IndexError list index out of range | []
#> NameError name 'missing' is not defined | []
#> ValueError invalid literal for int() with base 10: 'x' | []
#> ValueError invalid literal for int() with base 10: 'x' | []
#> TypeError cannot use 'dict' as a set element (unhashable type: 'dict') | [2]
#> ValueError dictionary update sequence element #1 has length 1; 2 is required | [('c', 2)]
#> {0, 1} {'a': 1}
#> RuntimeError dictionary changed size during iteration | []
#> cannot access free variable 'late' where it is not associated with a value in enclosing scope
#> []

# ---- the traceback shows where
def f(xs):
    return sum(10 // x
               for x in xs)
f([1, 0])
#> Traceback (most recent call last):
#>   File "walked.py", line 137, in <module>
#>     f([1, 0])
#>     ~^^^^^^^^
#>   File "walked.py", line 135, in f
#>     return sum(10 // x
#>                for x in xs)
#>   File "walked.py", line 135, in <genexpr>
#>     return sum(10 // x
#>                ~~~^^~~
#> ZeroDivisionError: division by zero

# ---- what the program does in between is done once, and in turn
log = []
class Loud:
    def __init__(self, v): self.v = v
    def __add__(self, other):
        log.append(('add', self.v))
        return Loud(self.v + other.v)
    def __radd__(self, other):
        log.append(('radd', self.v))
        return self
    def __hash__(self):
        log.append(('hash', self.v))
        return hash(self.v)
    def __eq__(self, other):
        log.append(('eq', self.v))
        return self.v == other.v
    def __str__(self):
        log.append(('str', self.v))
        return str(self.v)
    def __lt__(self, other):
        log.append(('lt', self.v))
        return self.v < other.v
    def __getattr__(self, name):
        log.append(name)
        return name
class Text(str):
    def lower(self):
        log.append('lower')
        return 'own'
louds = [Loud(2), Loud(1), Loud(2)]
def logged(v):
    print(v, log)
    log.clear()
logged(sum(x for x in louds).v)
logged(len(set(x for x in louds)))
logged(len(dict((x, 1) for x in louds)))
logged(','.join(str(x) for x in louds))
logged(min(x for x in louds).v)
logged(list(x.name for x in louds))
logged(','.join(x.lower() for x in ['A', Text('B'), 'C']))
n = 0
def count(x):
    global n
    n += x
    return n
logged([sum(count(x) + n for x in [1, 2]), list(n for x in [1, 2]), sum(n for x in louds if count(1))])
class Iter:
    def __iter__(self): return iter([1, 2])
class Steps:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        log.append(self.n)
        return self.n
logged([list(x for x in Iter()), sum(x for x in Steps()), list(x for x in (y for y in Steps())), [*(x for x in enumerate(Steps()))]])
#> 5 [('radd', 2), ('add', 2), ('add', 3)]
#> 2 [('hash', 2), ('hash', 1), ('hash', 2), ('eq', 2)]
#> 2 [('hash', 2), ('hash', 1), ('hash', 2), ('eq', 2)]
#> 2,1,2 [('str', 2), ('str', 1), ('str', 2)]
#> 1 [('lt', 1), ('lt', 2)]
#> ['name', 'name', 'name'] ['name', 'name', 'name']
#> a,own,c ['lower']
#> [8, [3, 3], 15] []
#> [[1, 2], 6, [1, 2, 3], [(0, 1), (1, 2), (2, 3)]] [1, 2, 3, 1, 2, 3, 1, 2, 3]

# ---- others of their kind
def pairs(n):
    return sum(i * j for i in range(n) for j in range(i)), list((i, j) for i in range(n) for j in 'ab' if i), sum(sum(j for j in range(i)) for i in range(n))
print(pairs(4), sum(y for x in [1, 2] if (y := x * 2) > 2), list((lambda: x)() for x in [1, 2]), list([x, y] for x in 'ab' for y in [x]))
print(list({'a': x} for x in [1]), sum(x if x > 1 else -x for x in [1, 2, 3]), list((yield_ for yield_ in 'ab')), ''.join(c for c in 'a😀b' if c != 'b'))
def gen():
    got = yield sum(x for x in [1, 2])
    yield list(got + x for x in [1])
g = gen()
print(next(g), g.send(5))
class C:
    xs = [1, 2]
    ys = list(x * 2 for x in xs)
    total = sum(y for y in ys)
print(C.ys, C.total, (lambda n: sum(x * n for x in range(n)))(4), sum(x for x, in [(1,), (2,)]), sum(a for a, *b in ['1'] for a in b))
import asyncio
async def run():
    async def one(x): return x
    return [x async for x in agen()], sum([await one(x) for x in [1, 2]])
async def agen():
    for x in range(2): yield x
print(asyncio.run(run()))
#> (11, [(1, 'a'), (1, 'b'), (2, 'a'), (2, 'b'), (3, 'a'), (3, 'b')], 4) 4 [1, 2] [['a', 'a'], ['b', 'b']]
#> [{'a': 1}] 4 ['a', 'b'] a😀
#> 3 [6]
#> [2, 4] 6 24 3 0
#> ([0, 1], 3)

# ---- many items
class P:
    def __init__(self, n): self.n = n
    def __add__(self, other): return P(self.n + other)
    __radd__ = __add__
    def __eq__(self, other): return isinstance(other, P) and self.n == other.n
    def __hash__(self): return hash(self.n)
ps = [P(i % 50) for i in range(500)]
xs = list(range(500))
print(sum(p.n for p in ps), len(list(x + 1 for x in xs)), max(x % 7 for x in xs), len(set(p.n for p in ps)), len(set(p for p in ps)))
print(sum(a * b for a, b in zip(xs, xs)), sum(i * x for i, x in enumerate(xs)), dict((x, x * x) for x in xs)[20], tuple(-x for x in xs)[-1])
print(','.join('ab'[x % 2] for x in xs)[:9], sorted(-x for x in xs)[:3], sum(x for x in range(10 ** 3)), bytes(x % 256 for x in xs)[-1])
print(sum((p + 1 for p in ps[:100]), P(0)).n if False else sum(p.n + 1 for p in ps), [*(x * 2 for x in xs)][-1])
#> 12250 500 6 50 50
#> 41541750 41541750 400 -499
#> a,b,a,b,a [-499, -498, -497] 499500 243
#> 12750 998

# ---- many items: one fails, or is not to be had natively
def parts(make):
    g = make()
    try:
        print(list(g))
    except Exception as e:
        print(type(e).__name__, e, next(g, 'over'))
xs = list(range(200))
xs[150] = 'x'
parts(lambda: (x + 1 for x in xs))
parts(lambda: (10 // (x - 120) for x in xs[:140]))
log = []
class N:
    def __radd__(self, other):
        log.append(other)
        return other + 1
    def __rmul__(self, other):
        return 7
xs[150] = N()
print(sum(1 + x for x in xs), sum(2 * x for x in xs), log)
d = dict.fromkeys(range(100), 1)
g = (d[k] for k in d)
d[1000] = 1
try:
    print(sum(g))
except RuntimeError as e:
    print(e, next(g, 'over'))
#> TypeError can only concatenate str (not "int") to str over
#> ZeroDivisionError division by zero over
#> 19951 39507 [1]
#> dictionary changed size during iteration over

# ---- over tools of itertools: one that fails
from itertools import chain, islice
def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
z = islice(zip(range(6), range(5), strict=True), 1, None, 2)
attempt(lambda: sum(1 for x in islice(z, 30)))
c = chain('ab', {1: 2}, (3,))
print(sum(1 for x in c), list(c))
c = chain([1, 2], ['x'], [3])
attempt(lambda: sum(x + 1 for x in c))
print(list(c))
c = chain([1, 2], ['x'], [3])
attempt(lambda: sum(c))
print(list(c))
d = {1: 2, 3: 4}
s = islice(d, 5)
next(s)
d[5] = 6
attempt(lambda: list(x for x in s))
attempt(lambda: dict(islice([(1, 2), 3], 5)))
#> ValueError zip() argument 2 is shorter than argument 1
#> 4 []
#> TypeError can only concatenate str (not "int") to str
#> [3]
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> [3]
#> RuntimeError dictionary changed size during iteration
#> TypeError object is not iterable
