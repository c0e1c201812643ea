# ---- __getitem__, __setitem__, __delitem__ receive the key as it is
class A:
    def __getitem__(self, k): return 'get', k
    def __setitem__(self, k, v): print('set', k, v)
    def __delitem__(self, k): print('del', k)
a = A()
print(a[1], a['x'], a[1, 2], a[:], a[1:2], a[::3], a[1:2, ...], a[None], a[()])
a[0] = 1
a[1:2, 3] = 'v'
del a[0], a['x':], a[...]
#> ('get', 1) ('get', 'x') ('get', (1, 2)) ('get', slice(None, None, None)) ('get', slice(1, 2, None)) ('get', slice(None, None, 3)) ('get', (slice(1, 2, None), Ellipsis)) ('get', None) ('get', ())
#> set 0 1
#> set (slice(1, 2, None), 3) v
#> del 0
#> del slice('x', None, None)
#> del Ellipsis

# ---- what has no items
for f in [lambda: (1)[0], lambda: None[0], lambda: len[0], lambda: (lambda: 0)['a'], lambda: {1}[0], lambda: 1.5[:], lambda: object()[1], lambda: (i for i in [])[0]]:
    try:
        f()
    except TypeError as e:
        print(e)
#> containers.py:19: SyntaxWarning: 'int' object is not subscriptable; perhaps you missed a comma?
#>   for f in [lambda: (1)[0], lambda: None[0], lambda: len[0], lambda: (lambda: 0)['a'], lambda: {1}[0], lambda: 1.5[:], lambda: object()[1], lambda: (i for i in [])[0]]:
#> containers.py:19: SyntaxWarning: 'NoneType' object is not subscriptable; perhaps you missed a comma?
#>   for f in [lambda: (1)[0], lambda: None[0], lambda: len[0], lambda: (lambda: 0)['a'], lambda: {1}[0], lambda: 1.5[:], lambda: object()[1], lambda: (i for i in [])[0]]:
#> containers.py:19: SyntaxWarning: 'function' object is not subscriptable; perhaps you missed a comma?
#>   for f in [lambda: (1)[0], lambda: None[0], lambda: len[0], lambda: (lambda: 0)['a'], lambda: {1}[0], lambda: 1.5[:], lambda: object()[1], lambda: (i for i in [])[0]]:
#> containers.py:19: SyntaxWarning: 'set' object is not subscriptable; perhaps you missed a comma?
#>   for f in [lambda: (1)[0], lambda: None[0], lambda: len[0], lambda: (lambda: 0)['a'], lambda: {1}[0], lambda: 1.5[:], lambda: object()[1], lambda: (i for i in [])[0]]:
#> containers.py:19: SyntaxWarning: 'float' object is not subscriptable; perhaps you missed a comma?
#>   for f in [lambda: (1)[0], lambda: None[0], lambda: len[0], lambda: (lambda: 0)['a'], lambda: {1}[0], lambda: 1.5[:], lambda: object()[1], lambda: (i for i in [])[0]]:
#> containers.py:19: SyntaxWarning: 'generator' object is not subscriptable; perhaps you missed a comma?
#>   for f in [lambda: (1)[0], lambda: None[0], lambda: len[0], lambda: (lambda: 0)['a'], lambda: {1}[0], lambda: 1.5[:], lambda: object()[1], lambda: (i for i in [])[0]]:
#> 'int' object is not subscriptable
#> 'NoneType' object is not subscriptable
#> 'builtin_function_or_method' object is not subscriptable
#> 'function' object is not subscriptable
#> 'set' object is not subscriptable
#> 'float' object is not subscriptable
#> 'object' object is not subscriptable
#> 'generator' object is not subscriptable

# ---- deleting items of what has none
for x in [1, (1,), 'a', None, {1}, range(2)]:
    try:
        del x[0]
    except TypeError as e:
        print(e)
#> 'int' object does not support item deletion
#> 'tuple' object doesn't support item deletion
#> 'str' object doesn't support item deletion
#> 'NoneType' object does not support item deletion
#> 'set' object doesn't support item deletion
#> 'range' object doesn't support item deletion

# ---- __len__
class A:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
print(len(A(3)), bool(A(0)), len(A(True)))
for n in [-1, 'x', 1.5, None, 10**30]:
    try:
        len(A(n))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
for x in [1, None, len, iter([])]:
    try:
        len(x)
    except TypeError as e:
        print(e)
#> 3 False 1
#> ValueError __len__() should return >= 0
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> OverflowError cannot fit 'int' into an index-sized integer
#> object of type 'int' has no len()
#> object of type 'NoneType' has no len()
#> object of type 'builtin_function_or_method' has no len()
#> object of type 'list_iterator' has no len()

# ---- __contains__, __iter__, __reversed__
class A:
    def __contains__(self, x): print('contains', x); return x == 'in'
    def __iter__(self): print('iter'); return iter('abc')
    def __reversed__(self): print('reversed'); return iter('cba')
a = A()
print('in' in a, 'b' in a)
print(list(a), list(reversed(a)), tuple(a), sorted(a), max(a), ''.join(a), [*a], dict.fromkeys(a))
#> contains in
#> contains b
#> True False
#> iter
#> reversed
#> iter
#> iter
#> iter
#> iter
#> iter
#> iter
#> ['a', 'b', 'c'] ['c', 'b', 'a'] ('a', 'b', 'c') ['a', 'b', 'c'] c abc ['a', 'b', 'c'] {'a': None, 'b': None, 'c': None}

# ---- __contains__ = None forbids it
class A:
    __contains__ = None
    def __iter__(self): return iter([1])
1 in A()
#> Traceback (most recent call last):
#>   File "containers.py", line 109, in <module>
#>     1 in A()
#> TypeError: 'A' object is not a container

# ---- reversed needs a sequence
class S:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 10
print(list(reversed(S())), list(S.__getitem__(S(), i) for i in range(2)))
for x in [{1}, iter([]), 5, (i for i in []), None]:
    try:
        reversed(x)
    except TypeError as e:
        print(e)
#> [20, 10, 0] [0, 10]
#> 'set' object is not reversible
#> 'list_iterator' object is not reversible
#> 'int' object is not reversible
#> 'generator' object is not reversible
#> 'NoneType' object is not reversible

# ---- __missing__
class D(dict):
    def __missing__(self, k):
        print('missing', k)
        self[k] = v = len(self)
        return v
d = D()
print(d['a'], d['b'], d['a'], d.get('z'), 'z' in d, d)
#> missing a
#> missing b
#> 0 1 0 None False {'a': 0, 'b': 1}

# ---- a full mapping of one's own
class Lower:
    def __init__(self, **k): self.d = {n.lower(): v for n, v in k.items()}
    def __getitem__(self, k): return self.d[k.lower()]
    def __setitem__(self, k, v): self.d[k.lower()] = v
    def __delitem__(self, k): del self.d[k.lower()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def __contains__(self, k): return k.lower() in self.d
    def keys(self): return self.d.keys()
m = Lower(A=1)
m['B'] = 2
m['a'] += 10
del m['b']
m['C'] = 3
print(len(m), list(m), 'c' in m, dict(m), {**m}, (lambda **k: k)(**m))
try:
    m['zz']
except KeyError as e:
    print(repr(e))
#> 2 ['a', 'c'] True {'a': 11, 'c': 3} {'a': 11, 'c': 3} {'a': 11, 'c': 3}
#> KeyError('zz')

# ---- a sequence of one's own
class Range:
    def __init__(self, *items): self.items = items
    def __len__(self): return len(self.items)
    def __getitem__(self, i):
        if isinstance(i, slice):
            return Range(*self.items[i])
        return self.items[i]
    def __repr__(self): return f'Range{self.items}'
r = Range('a', 'b', 'c')
print(r[0], r[-1], r[1:], r[::-1], list(r), 'b' in r, [*reversed(r)], list(enumerate(r, 1)), dict(zip(r, r)))
r[5]
#> a c Range('b', 'c') Range('c', 'b', 'a') ['a', 'b', 'c'] True ['c', 'b', 'a'] [(1, 'a'), (2, 'b'), (3, 'c')] {'a': 'a', 'b': 'b', 'c': 'c'}
#> Traceback (most recent call last):
#>   File "containers.py", line 178, in <module>
#>     r[5]
#>     ~^^^
#>   File "containers.py", line 174, in __getitem__
#>     return self.items[i]
#>            ~~~~~~~~~~^^^
#> IndexError: tuple index out of range

# ---- __length_hint__
from operator import length_hint
class A:
    def __length_hint__(self): return 10
    def __iter__(self): return iter([1])
print(length_hint(A()), list(A()), length_hint([1, 2]), length_hint(5, 7), length_hint(iter('abc')))
#> 10 [1] 2 7 3

# ---- slices passed to own containers
class A:
    def __getitem__(self, k): return k
a = A()
s = a[1:10:2]
print(s, s.start, s.stop, s.step, s.indices(5), a[:], a[::-1].indices(4), type(s))
#> slice(1, 10, 2) 1 10 2 (1, 5, 2) slice(None, None, None) (3, -1, -1) <class 'slice'>

# ---- iter() with two arguments
values = iter([1, 2, 0, 3])
print(list(iter(lambda: next(values), 0)), next(values))
try:
    iter(1, 2)
except TypeError as e:
    print(e)
#> [1, 2] 3
#> iter(v, w): v must be callable

# ---- __next__ without __iter__
class A:
    def __next__(self): return 1
print(next(A()))
for f in [lambda: iter(A()), lambda: list(A()), lambda: next([])]:
    try:
        f()
    except TypeError as e:
        print(e)
#> 1
#> 'A' object is not iterable
#> 'A' object is not iterable
#> 'list' object is not an iterator

# ---- an iterator that raises StopIteration with a value
class A:
    def __iter__(self): return self
    def __next__(self): raise StopIteration('value')
print(list(A()))
try:
    next(A())
except StopIteration as e:
    print(e.value, e.args)
#> []
#> value ('value',)

# ---- __iter__ as a generator
class Tree:
    def __init__(self, v, *kids): self.v, self.kids = v, kids
    def __iter__(self):
        yield self.v
        for k in self.kids:
            yield from k
print(list(Tree(1, Tree(2, Tree(3)), Tree(4))))
#> [1, 2, 3, 4]

# ---- hash and equality of containers with own elements
class E:
    def __init__(self, n): self.n = n
    def __eq__(self, o): print('eq', self.n, o.n); return self.n == o.n
    def __hash__(self): return hash(self.n)
print((E(1), E(2)) == (E(1), E(2)), [E(1)] == [E(2)], {1: E(1)} == {1: E(1)}, E(3) in [E(2), E(3)], [E(5)].index(E(5)))
#> eq 1 1
#> eq 2 2
#> eq 1 2
#> eq 1 1
#> eq 2 3
#> eq 3 3
#> eq 5 5
#> True False True True 0

# ---- repr of recursive containers
x = [1]
x.append(x)
d = {'k': x}
d['d'] = d
t = (x,)
x.append(t)
print(x, d, t)
#> [1, [...], ([...],)] {'k': [1, [...], ([...],)], 'd': {...}} ([1, [...], (...)],)

# ---- comparison of sequences goes to the first difference
print([1, 2, 3] < [1, 3], [1, 2] < [1, 2, 0], (1, 'a') < (2, None), [] < [0], 'Z' < 'a', [[1], [2]] > [[1], [1, 9]])
try:
    [1, 'a'] < [1, 2]
except TypeError as e:
    print(e)
#> True True True True True True
#> '<' not supported between instances of 'str' and 'int'

# ---- what ** takes: anything with keys, found as any attribute is
class G:
    def __getattr__(self, n): return n * 2
for f in [lambda: {**G()}, lambda: dict(**G()), lambda: {**5}, lambda: dict(**5), lambda: print(**G())]:
    try: print(f())
    except TypeError as e: print(e, e.__context__)
class H:
    def keys(self): return self.nope
try: {**H()}
except TypeError as e: print(e, e.__context__)
class H:
    def keys(self): return 'ab'
    def __getitem__(self, k): return k + '!'
print({**H()}, dict(**H()))
h = H()
del H.keys
h.keys = lambda: 'xy'
print({**h}, dict(**h))
#> 'str' object is not callable None
#> 'str' object is not callable None
#> 'int' object is not a mapping None
#> dict() argument after ** must be a mapping, not int None
#> 'str' object is not callable None
#> 'H' object is not a mapping None
#> {'a': 'a!', 'b': 'b!'} {'a': 'a!', 'b': 'b!'}
#> {'x': 'x!', 'y': 'y!'} {'x': 'x!', 'y': 'y!'}

# ---- what equals nothing is the same as itself in every container
from itertools import groupby
nan = float('nan')
print([(k, len(list(g))) for k, g in groupby([nan, nan, 1, float('nan'), float('nan')])])
class N:
    def __eq__(self, o): return False
    __hash__ = None
n = N()
print([len(list(g)) for k, g in groupby([n, n, N()])])
print([len(list(g)) for k, g in groupby([1, 2], key=lambda x: n)])
from collections import OrderedDict, deque, Counter, ChainMap, UserDict, UserList
nan = float('nan')
class N:
    def __eq__(self, o): return False
    def __hash__(self): return 1
n = N()
for v in nan, n:
    a, b = OrderedDict(x=v), OrderedDict(x=v)
    print(a == b, a == {'x': v}, OrderedDict([(v, 1)]) == OrderedDict([(v, 1)]), OrderedDict([(v, 1)]) == {v: 1})
    print(deque([v]) == deque([v]), v in deque([v]), deque([v]).count(v), deque([v]).index(v), Counter([v]) == Counter([v]), UserList([v]) == [v], UserDict(x=v) == {'x': v})
    print([v] == [v], (v,) == (v,), {1: v} == {1: v}, {v} == {v}, {v: 1} == {v: 1}, v in {v: 1}.keys(), v in {1: v}.values(), (1, v) in {1: v}.items(), {v: 1}.items() == {v: 1}.items(), frozenset([v]) == {v})
    print([v].count(v), (v,).index(v), v in [v], v in iter([v]), [v] <= [v], (v, 1) < (v, 2), max([v, v]) is v, sorted([(v, 2), (v, 1)]))
    d = deque([v]); d.remove(v); print(d)
    print(slice(v) == slice(v), (v,) in [(v,)], [v].index(v), dict.fromkeys([v, v]) == {v: None}, ChainMap({1: v}) == {1: v})
import dataclasses, types, array, operator
@dataclasses.dataclass
class D: x: object
print(D(nan) == D(nan), D(n) == D(n), types.SimpleNamespace(a=nan) == types.SimpleNamespace(a=nan), array.array('d', [nan]) == array.array('d', [nan]), operator.countOf([nan, nan], nan), operator.indexOf([nan], nan), nan in array.array('d', [nan]), array.array('d', [nan]).count(nan))
import functools
@functools.lru_cache
def f(x): return object()
print(f(nan) is f(nan), f(n) is f(n), functools.partial(f, nan).args == (nan,))
#> [(nan, 2), (1, 1), (nan, 1), (nan, 1)]
#> [2, 1]
#> [2]
#> True True True True
#> True True 1 0 True True True
#> True True True True True True True True True True
#> 1 0 True True True True True [(nan, 1), (nan, 2)]
#> deque([])
#> True True 0 True True
#> True True True True
#> True True 1 0 True True True
#> True True True True True True True True True True
#> Traceback (most recent call last):
#>   File "containers.py", line 333, in <module>
#>     print([v].count(v), (v,).index(v), v in [v], v in iter([v]), [v] <= [v], (v, 1) < (v, 2), max([v, v]) is v, sorted([(v, 2), (v, 1)]))
#>                                                                                               ~~~^^^^^^^^
#> TypeError: '>' not supported between instances of 'N' and 'N'
