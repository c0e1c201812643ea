# A pause in what a builtin calls.

# ---- sorted, list.sort: key
print(sorted([3, 1, 2], key=lambda x: echo(-x)))
print(sorted(['bb', 'a', 'ccc'], key=lambda s: add(len(s), 0), reverse=echo(True)))
xs = [('b', 2), ('a', 2), ('c', 1)]
xs.sort(key=lambda p: echo(p[1]))
print(xs)
#> [3, 2, 1]
#> ['ccc', 'bb', 'a']
#> [('c', 1), ('b', 2), ('a', 2)]

# ---- the list being sorted looks empty
xs = [3, 1, 2]
def key(x):
    print(xs, echo(x))
    return x
xs.sort(key=key)
print(xs)
#> [] 3
#> [] 1
#> [] 2
#> [1, 2, 3]

# ---- a key that fails leaves the list whole
xs = [3, 1, 2]
def key(x):
    return fail('ValueError', 'no key') if x == 2 else echo(x)
try:
    xs.sort(key=key)
except ValueError as e:
    print(e, sorted(xs))
#> no key [1, 2, 3]

# ---- __lt__ in sorted
class V:
    def __init__(self, v):
        self.v = v
    def __lt__(self, other):
        return echo(self.v < other.v)
    def __repr__(self):
        return f'V{self.v}'
print(sorted([V(3), V(1), V(2)]))
xs = [V(i) for i in (5, 2, 4, 1, 3)]
xs.sort(reverse=True)
print(xs)
print(sorted([2, 3, 1], key=V))
print(min(V(2), V(1)), max([V(2), V(3)]))
#> [V1, V2, V3]
#> [V5, V4, V3, V2, V1]
#> [1, 2, 3]
#> V1 V3

# ---- min, max: key and default
print(min([3, 1, 2], key=lambda x: echo(-x)), max('a', 'bbb', 'cc', key=lambda s: add(len(s), 0)))
print(min([], default=echo('none')), max(echo([4, 9, 2])))
print(min((x for x in echo([3, 1])), key=lambda x: echo(x)))
#> 3 bbb
#> none 9
#> 1

# ---- map and filter
print(list(map(echo, [1, 2, 3])))
print(list(map(add, [1, 2], [10, 20])))
print(list(map(lambda x, y, z: add(x, add(y, z)), [1], [2], [3])))
print(list(filter(lambda x: echo(x % 2), range(6))))
print(list(filter(None, map(echo, [0, 1, '', 'a']))))
print(list(map(fetch, filter(echo, ['', 'x', '', 'y']))))
#> [1, 2, 3]
#> [11, 22]
#> [6]
#> [1, 3, 5]
#> [1, 'a']
#> ['body of x', 'body of y']

# ---- map step by step
m = map(lambda x: add(x, 100), iter([1, 2]))
print(next(m), next(m), next(m, 'end'))
#> 101 102 end

# ---- any, all, sum over what pauses
print(any(echo(x) for x in [0, 0, 3, 4]), all(echo(x) for x in [1, 0, 1]))
print(any(map(echo, [0, ''])), all(map(echo, [1, 'x'])))
print(sum(echo(x) for x in [1, 2, 3]), sum((echo([x]) for x in [1, 2]), []), sum(map(echo, [0.1] * 10), echo(1)))
#> True False
#> False True
#> 6 [1, 2] 2.0

# ---- any, all with own truth
class T:
    def __init__(self, v):
        self.v = v
    def __bool__(self):
        print('asked', self.v)
        return echo(self.v)
print(any([T(False), T(True), T(True)]))
print(all([T(True), T(False), T(True)]))
#> asked False
#> asked True
#> True
#> asked True
#> asked False
#> False

# ---- sum with own __add__ and __radd__
class N:
    def __init__(self, v):
        self.v = v
    def __add__(self, other):
        return N(add(self.v, other.v if isinstance(other, N) else other))
    def __radd__(self, other):
        return N(add(other, self.v))
    def __repr__(self):
        return f'N({self.v})'
print(sum([N(1), N(2), N(3)]))
print(sum([1, N(2), 3]), sum([N(1)], N(5)))
#> N(6)
#> N(6) N(6)

# ---- zip, enumerate, reversed over what pauses
def gen(*xs):
    for x in xs:
        yield echo(x)
print(list(zip(gen(1, 2, 3), gen('a', 'b'))))
print(list(enumerate(gen('a', 'b'), echo(5))))
print(list(zip(gen(1), gen(2), strict=echo(True))))
class R:
    def __len__(self):
        return echo(3)
    def __getitem__(self, i):
        return add(i, 10)
print(list(reversed(R())))
class S:
    def __reversed__(self):
        yield from gen(3, 2, 1)
print(list(reversed(S())))
#> [(1, 'a'), (2, 'b')]
#> [(5, 'a'), (6, 'b')]
#> [(1, 2)]
#> [12, 11, 10]
#> [3, 2, 1]

# ---- zip strict with different lengths
def gen(*xs):
    for x in xs:
        yield echo(x)
print(list(zip(gen(1, 2), gen(1), strict=True)))
#> Traceback (most recent call last):
#>   File "callbacks.py", line 147, in <module>
#>     print(list(zip(gen(1, 2), gen(1), strict=True)))
#>           ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: zip() argument 2 is shorter than argument 1

# ---- iter with a sentinel
n = 0
def step():
    global n
    n = add(n, 1)
    return n
print(list(iter(step, 4)))
answers = iter(['a', 'b', 'stop'])
print([x for x in iter(lambda: echo(next(answers)), 'stop')])
#> [1, 2, 3]
#> ['a', 'b']

# ---- next on own iterators, with default
class I:
    n = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.n = add(self.n, 1)
        if self.n > 2:
            raise StopIteration
        return self.n
i = I()
print(next(i), next(i), next(i, echo('default')))
print(list(I()), tuple(I()), sorted(I(), reverse=True), max(I()), sum(I()))
#> 1 2 default
#> [1, 2] (1, 2) [2, 1] 2 3

# ---- constructors over what pauses
def gen(*xs):
    for x in xs:
        yield echo(x)
print(list(gen(1, 2)), tuple(gen(1, 2)), set(gen(1, 1)), frozenset(gen(2)))
print(dict(gen(('a', 1), ('b', 2))), dict(gen(('a', 1)), b=echo(2)))
print(''.join(gen('x', 'y')), ','.join(map(echo, 'abc')))
print(list(dict.fromkeys(gen('k', 'l'), echo(0)).items()))
#> [1, 2] (1, 2) {1} frozenset({2})
#> {'a': 1, 'b': 2} {'a': 1, 'b': 2}
#> xy a,b,c
#> [('k', 0), ('l', 0)]

# ---- methods that take an iterable
def gen(*xs):
    for x in xs:
        yield echo(x)
xs = [0]
xs.extend(gen(1, 2))
xs += gen(3)
xs[1:2] = gen('a', 'b')
print(xs)
s = {1}
s.update(gen(2, 3), gen(4))
s |= set(gen(5))
s.difference_update(gen(1, 2))
print(s, s.union(gen(9)), s.intersection(gen(3, 4)), s.isdisjoint(gen(7)), s.issuperset(gen(3)))
d = {}
d.update(gen(('x', 1)), y=echo(2))
print(d)
#> [0, 'a', 'b', 2, 3]
#> {3, 4, 5} {9, 3, 4, 5} {3, 4} True True
#> {'x': 1, 'y': 2}

# ---- unpacking what pauses
def gen(*xs):
    for x in xs:
        yield echo(x)
a, b = gen(1, 2)
c, *d, e = gen(1, 2, 3, 4)
[f, (g, h)] = gen(1, (2, 3))
print(a, b, c, d, e, f, g, h)
print(*gen(1, 2), *gen(3), sep=echo('-'))
def show(*args, **kw):
    print(args, kw)
show(*gen(1, 2), **dict(gen(('k', 3))))
#> 1 2 1 [2, 3] 4 1 2 3
#> 1-2-3
#> (1, 2) {'k': 3}

# ---- unpacking too many
def gen(*xs):
    for x in xs:
        yield echo(x)
try:
    a, b = gen(1, 2, 3)
except ValueError as e:
    print(e)
a, b, c = gen(1, 2)
#> too many values to unpack (expected 2)
#> Traceback (most recent call last):
#>   File "callbacks.py", line 240, in <module>
#>     a, b, c = gen(1, 2)
#>     ^^^^^^^
#> ValueError: not enough values to unpack (expected 3, got 2)

# ---- host functions themselves as callbacks
print(sorted([2, 1], key=echo), max([1, 3, 2], key=echo), list(map(ask, ['a', 'b'])))
print([*filter(echo, [0, 5])], min('ab', key=fetch))
#> [1, 2] 3 ['answer to a', 'answer to b']
#> [5] a

# ---- callbacks in callbacks
def key(x):
    return sum(map(lambda y: add(x, y), sorted([2, 1], key=lambda z: echo(-z))))
print(sorted([3, 1, 2], key=key))
print(max((sorted(xs, key=lambda v: echo(v)) for xs in [[2, 1], [4, 3]]), key=lambda p: echo(p[0])))
#> [1, 2, 3]
#> [3, 4]

# ---- getattr, hasattr, setattr, delattr, vars with own hooks
class A:
    def __getattr__(self, name):
        if name == 'gone':
            raise AttributeError(echo(name))
        return fetch(name)
    def __setattr__(self, name, value):
        object.__setattr__(self, name, echo(value))
    def __delattr__(self, name):
        print('del', echo(name))
        object.__delattr__(self, name)
a = A()
setattr(a, 'x', 1)
print(getattr(a, 'y'), hasattr(a, 'z'), hasattr(a, 'gone'), getattr(a, 'gone', echo('dflt')), a.x)
delattr(a, 'x')
print(vars(a))
#> body of y True False dflt 1
#> del x
#> {}

# ---- isinstance and issubclass with own hooks
class M(type):
    def __instancecheck__(cls, x):
        return echo(x == 1)
    def __subclasscheck__(cls, c):
        return echo(c is int)
class A(metaclass=M):
    pass
print(isinstance(1, A), isinstance(2, A), issubclass(int, A), issubclass(str, (A, str)), isinstance(1, (str, A)))
#> True False True True True

# ---- an error in a key, seen from outside
def key(x):
    return fail('ValueError', f'key of {x}')
def best(xs):
    return max(xs, key=key)
best([1, 2])
#> Traceback (most recent call last):
#>   File "callbacks.py", line 298, in <module>
#>     best([1, 2])
#>     ~~~~^^^^^^^^
#>   File "callbacks.py", line 297, in best
#>     return max(xs, key=key)
#>   File "callbacks.py", line 295, in key
#>     return fail('ValueError', f'key of {x}')
#> ValueError: key of 1

# ---- an error in a mapped function
def half(x):
    return echo(x) // 2 if x else fail('ZeroDivisionError', 'nothing')
print(list(map(half, [2, 4])))
list(map(half, [2, 0]))
#> [1, 2]
#> Traceback (most recent call last):
#>   File "callbacks.py", line 313, in <module>
#>     list(map(half, [2, 0]))
#>     ~~~~^^^^^^^^^^^^^^^^^^^
#>   File "callbacks.py", line 311, in half
#>     return echo(x) // 2 if x else fail('ZeroDivisionError', 'nothing')
#>                                   ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> ZeroDivisionError: nothing

# ---- an error in a comparison of a sort
class V:
    def __lt__(self, other):
        return fail('TypeError', 'not ordered')
sorted([V(), V()])
#> Traceback (most recent call last):
#>   File "callbacks.py", line 328, in <module>
#>     sorted([V(), V()])
#>     ~~~~~~^^^^^^^^^^^^
#>   File "callbacks.py", line 327, in __lt__
#>     return fail('TypeError', 'not ordered')
#> TypeError: not ordered

# ---- an error in an iterator given to sum, join and dict
def gen():
    yield echo(1)
    fail('OSError', 'no more')
for f in sum, ''.join, dict, list, set, max:
    try:
        f(gen() if f is not ''.join else map(str, gen()))
    except (OSError, TypeError) as e:
        print(type(e).__name__, e)
tuple(gen())
#> OSError no more
#> OSError no more
#> TypeError object is not iterable
#> OSError no more
#> OSError no more
#> OSError no more
#> Traceback (most recent call last):
#>   File "callbacks.py", line 346, in <module>
#>     tuple(gen())
#>     ~~~~~^^^^^^^
#>   File "callbacks.py", line 340, in gen
#>     fail('OSError', 'no more')
#>     ~~~~^^^^^^^^^^^^^^^^^^^^^^
#> OSError: no more

# ---- iterators around iterators
def g(n):
    for i in range(n):
        yield echo(i)
for x in zip('abc', enumerate(map(lambda v: echo(-v), filter(lambda v: echo(v), g(4))))): print(x)
for x in zip('ab', map(echo, g(2))): print(x)
#> ('a', (0, -1))
#> ('b', (1, -2))
#> ('c', (2, -3))
#> ('a', 0)
#> ('b', 1)
