# ---- what loops go over is stepped from elsewhere meanwhile
from itertools import chain, islice, count, product
def walk(it, also):
    out = []
    for x in it:
        out.append(x)
        if len(out) == 2:
            out.append(('also', next(also, None)))
    return out
z = zip([1, 2, 3, 4], 'abcd')
print(walk(z, z), list(z))
e = enumerate((10, 20, 30, 40), 5)
print(walk(e, e))
c = chain([1, 2, 3], 'xy', range(2))
print(walk(c, c), list(c))
s = islice(range(100), 3, 30, 5)
print(walk(s, s))
p = product('ab', repeat=2)
print(walk(p, p))
inner = iter([1, 2, 3, 4, 5])
print(walk(zip(inner, 'abcde'), inner))
print(walk(enumerate(inner), inner), list(inner))
t = iter('abcdef')
print(walk(t, t), walk(zip(t, t), t))
#> [(1, 'a'), (2, 'b'), ('also', (3, 'c')), (4, 'd')] []
#> [(5, 10), (6, 20), ('also', (7, 30)), (8, 40)]
#> [1, 2, ('also', 3), 'x', 'y', 0, 1] []
#> [3, 8, ('also', 13), 18, 23, 28]
#> [('a', 'a'), ('a', 'b'), ('also', ('b', 'a')), ('b', 'b')]
#> [(1, 'a'), (2, 'b'), ('also', 3), (4, 'c'), (5, 'd')]
#> [] []
#> ['a', 'b', ('also', 'c'), 'd', 'e', 'f'] []

# ---- pairs: what loops go over is stepped from elsewhere meanwhile
z = zip([1, 2, 3, 4, 5], 'abcde')
for a, b in z:
    print(a, b, next(z, None))
e = enumerate('abcde')
for a, b in e:
    print(a, b, next(e, None))
inner = iter([1, 2, 3, 4, 5])
for a, b in zip(inner, inner):
    print(a, b)
print(list(inner))
inner = iter(range(7))
for a, b in zip(inner, inner):
    print(a, b, next(inner, None))
#> 1 a (2, 'b')
#> 3 c (4, 'd')
#> 5 e None
#> 0 a (1, 'b')
#> 2 c (3, 'd')
#> 4 e None
#> 1 2
#> 3 4
#> []
#> 0 1 2
#> 3 4 5

# ---- a list changes while loops go over it
xs = [1, 2, 3]
for i, x in enumerate(xs):
    if i < 5:
        xs.append(x * 10)
print(xs, i)
for a, b in zip(xs, xs):
    if xs:
        xs.pop()
print(xs, a, b)
ps = [(1, 2)]
for a, b in ps:
    if a < 5:
        ps.append((a + 1, b))
print(ps)
ys = [1, 2]
from itertools import chain
for x in chain(ys, ys):
    if len(ys) < 6:
        ys.append(x)
print(ys)
#> [1, 2, 3, 10, 20, 30, 100, 200] 7
#> [1, 2, 3, 10] 10 10
#> [(1, 2), (2, 2), (3, 2), (4, 2), (5, 2)]
#> [1, 2, 1, 2, 1, 2]

# ---- after the end a list grows
xs = [1, 2]
e = enumerate(xs)
z = zip(xs, 'abcdef')
for i, x in e: pass
for i, x in z: pass
xs.append(3)
print(list(e), list(z))
for i, x in e: print('never')
for i, x in z: print('never')
#> [] []

# ---- the first iterator of zip has taken one more where the second ends
a, b = iter('abcdef'), iter([1, 2])
for x, y in zip(a, b):
    print(x, y)
print(next(a), list(b))
a, b = iter('abcdef'), iter([1, 2])
print(list(zip(a, b)), next(a))
a, b = iter('abcdef'), iter([1, 2])
for pair in zip(a, b):
    print(pair)
print(next(a))
#> a 1
#> b 2
#> d []
#> [('a', 1), ('b', 2)] d
#> ('a', 1)
#> ('b', 2)
#> d

# ---- strict
def take(make):
    out = []
    try:
        for a, b in make():
            out.append((a, b))
    except ValueError as e:
        out.append(str(e))
    try:
        for p in make():
            out.append(p)
    except ValueError as e:
        out.append(str(e))
    try:
        out.append(list(make()))
    except ValueError as e:
        out.append(str(e))
    return out
print(take(lambda: zip('abc', [1, 2, 3], strict=True)))
print(take(lambda: zip('abc', [1, 2], strict=True)))
print(take(lambda: zip('ab', [1, 2, 3], strict=True)))
print(take(lambda: zip([], [], strict=True)))
#> [('a', 1), ('b', 2), ('c', 3), ('a', 1), ('b', 2), ('c', 3), [('a', 1), ('b', 2), ('c', 3)]]
#> [('a', 1), ('b', 2), 'zip() argument 2 is shorter than argument 1', ('a', 1), ('b', 2), 'zip() argument 2 is shorter than argument 1', 'zip() argument 2 is shorter than argument 1']
#> [('a', 1), ('b', 2), 'zip() argument 2 is longer than argument 1', ('a', 1), ('b', 2), 'zip() argument 2 is longer than argument 1', 'zip() argument 2 is longer than argument 1']
#> [[]]

# ---- a dict changes while loops go over it
d = {1: 'a', 2: 'b', 3: 'c'}
def grow(it):
    seen = []
    try:
        for x in it:
            seen.append(x)
            d[len(d) + 1] = 'new'
    except RuntimeError as e:
        print(seen, e)
grow(d)
grow(d.items())
grow(enumerate(d))
grow(zip(d.values(), d))
try:
    for k, v in d.items():
        del d[k]
except RuntimeError as e:
    print(k, v, e)
for k, v in d.items():
    d[k] = v * 2
print(d)
try:
    for i, k in enumerate(d):
        d[-i - 1] = 0
except RuntimeError as e:
    print(i, k, e)
#> [1] dictionary changed size during iteration
#> [(1, 'a')] dictionary changed size during iteration
#> [(0, 1)] dictionary changed size during iteration
#> [('a', 1)] dictionary changed size during iteration
#> 1 a dictionary changed size during iteration
#> {2: 'bb', 3: 'cc', 4: 'newnew', 5: 'newnew', 6: 'newnew', 7: 'newnew'}
#> 0 2 dictionary changed size during iteration

# ---- a traceback out of a loop over a dict
d = {1: 2, 3: 4}
def f():
    for k, v in d.items():
        d[k + 10] = v
f()
#> Traceback (most recent call last):
#>   File "steppers.py", line 184, in <module>
#>     f()
#>     ~^^
#>   File "steppers.py", line 182, in f
#>     for k, v in d.items():
#>                 ~~~~~~~^^
#> RuntimeError: dictionary changed size during iteration

# ---- pairs of other lengths
def pairs(it):
    try:
        for a, b in it:
            print(a, b)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
pairs([(1, 2), (3,)])
pairs([(1, 2), [3, 4], 'xy', (5, 6, 7)])
pairs(zip([1, 2], [3, 4], [5, 6]))
pairs(zip([1, 2]))
pairs([(1, 2), 3])
pairs(['ab', {1: 2, 3: 4}, range(2)])
def triples(it):
    for a, b, c in it:
        print(a, b, c)
triples(zip('ab', [1, 2], range(5)))
triples([(1, 2, 3), [4, 5, 6]])
class T(tuple):
    def __iter__(self):
        return iter(('its', 'own'))
pairs([T((1, 2)), (3, 4)])
#> 1 2
#> ValueError not enough values to unpack (expected 2, got 1)
#> 1 2
#> 3 4
#> x y
#> ValueError too many values to unpack (expected 2, got 3)
#> ValueError too many values to unpack (expected 2, got 3)
#> ValueError not enough values to unpack (expected 2, got 1)
#> 1 2
#> TypeError cannot unpack non-iterable int object
#> a b
#> 1 3
#> 0 1
#> a 1 0
#> b 2 1
#> 1 2 3
#> 4 5 6
#> its own
#> 3 4

# ---- one inside the other
for i, (a, b) in enumerate(zip('abc', [1, 2, 3]), 1):
    print(i, a, b)
for (i, a), (j, b) in zip(enumerate('ab'), enumerate('cd', 5)):
    print(i, a, j, b)
for i, (k, v) in enumerate({'x': 1, 'y': 2}.items()):
    print(i, k, v)
from itertools import chain, islice
for i, x in enumerate(chain('ab', [1], (), {2: 3}, {4}, range(5, 7))):
    print(i, x, end=' ')
print()
for a, b in islice(enumerate(islice('abcdef', 1, None, 2)), 1, 3):
    print(a, b)
e = 'ab'
for _ in range(8):
    e = enumerate(e)
for i, x in e:
    print(i, x)
z = [1, 2]
for _ in range(150):
    z = zip(z, [0, 0])
n = 0
for a, b in z:
    n += 1
print(n)
#> 1 a 1
#> 2 b 2
#> 3 c 3
#> 0 a 5 c
#> 1 b 6 d
#> 0 x 1
#> 1 y 2
#> 0 a 1 b 2 1 3 2 4 4 5 5 6 6 
#> 1 d
#> 2 f
#> 0 (0, (0, (0, (0, (0, (0, (0, 'a')))))))
#> 1 (1, (1, (1, (1, (1, (1, (1, 'b')))))))
#> 2

# ---- enumerate from large numbers
for i, x in enumerate('ab', 2 ** 53 - 1):
    print(i, x)
print(list(enumerate('ab', 2 ** 53 - 1)), list(enumerate('ab', -1)), list(enumerate('a', True)))
for i, x in enumerate('abc', 2 ** 63):
    print(i, x)
#> 9007199254740991 a
#> 9007199254740992 b
#> [(9007199254740991, 'a'), (9007199254740992, 'b')] [(-1, 'a'), (0, 'b')] [(1, 'a')]
#> 9223372036854775808 a
#> 9223372036854775809 b
#> 9223372036854775810 c

# ---- classes of the program
class E(enumerate):
    pass
class N(enumerate):
    def __next__(self):
        i, x = super().__next__()
        return i * 100, x
class Z(zip):
    def __iter__(self):
        return iter([('its', 'own')])
class L(list):
    def __iter__(self):
        return iter(['mine'])
for i, x in E('ab'): print(i, x)
for i, x in N('ab'): print(i, x)
for i, x in Z('ab', 'cd'): print(i, x)
for i, x in enumerate(L('ab')): print(i, x)
for i, x in zip(L('ab'), 'cd'): print(i, x)
print(list(E('ab')), list(N('ab')), list(Z('ab', 'cd')), list(zip(N('ab'), 'xy')))
e = E('abcd')
it = iter([7, 8])
for i, x in e:
    print(i, x)
    E.__next__ = lambda self: ('changed', next(it))
#> 0 a
#> 1 b
#> 0 a
#> 100 b
#> its own
#> 0 mine
#> mine c
#> [(0, 'a'), (1, 'b')] [(0, 'a'), (100, 'b')] [('its', 'own')] [((0, 'a'), 'x'), ((100, 'b'), 'y')]
#> 0 a
#> changed 7
#> changed 8

# ---- iterators of the program inside
class It:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration
        return self.n
from itertools import chain, islice, accumulate
for i, x in enumerate(It(2)): print(i, x)
for a, b in zip(It(3), 'ab'): print(a, b)
for a, b in zip('abc', It(2)): print(a, b)
print(list(chain(It(2), [5], It(1))), list(islice(It(5), 1, 4, 2)), list(accumulate(It(4))))
for x in chain([1], It(2), 'a'): print(x)
def gen():
    yield 1
    yield 2
for x in chain([0], gen(), [3], map(str, [4])): print(x, end=' ')
for i, x in enumerate(chain([0], gen(), [3])): print(i, x, end=' ')
for a, b in zip(chain([0], gen()), islice(gen(), 2)): print(a, b, end=' ')
print(dict(zip(gen(), It(2))), set(chain(gen(), 'a')) == {1, 2, 'a'})
#> 0 1
#> 1 0
#> 2 a
#> 1 b
#> a 1
#> b 0
#> [1, 0, 5, 0] [3, 1] [3, 5, 6, 6]
#> 1
#> 1
#> 0
#> a
#> 0 1 2 3 4 0 0 1 1 2 2 3 3 0 1 1 2 {1: 1, 2: 0} True

# ---- chain over a list of lists that changes
from itertools import chain
rows = [[1], [2]]
for x in chain.from_iterable(rows):
    if x < 5:
        rows.append([x + 2])
print(rows)
c = chain.from_iterable([[1], 2, [3]])
out = []
try:
    for x in c:
        out.append(x)
except TypeError as e:
    print(out, e, list(c))
c = chain([1, 2], 3, [4])
try:
    print(list(c))
except TypeError as e:
    print(e, list(c))
print(list(chain.from_iterable({'ab': 1, 'cd': 2})), list(chain.from_iterable([])), list(chain()))
#> [[1], [2], [3], [4], [5], [6]]
#> [1] 'int' object is not iterable []
#> 'int' object is not iterable []
#> ['a', 'b', 'c', 'd'] [] []

# ---- accumulate: what adds, and what does not
from itertools import accumulate
from fractions import Fraction
print(list(accumulate([1, 2.5, True])), list(accumulate(['a', 'b', 'c'])), list(accumulate([[1], [2]])))
print(list(accumulate([2 ** 53, 1, 1])), list(accumulate([], initial=3)), list(accumulate([1, 2], initial=3)))
print(list(accumulate([Fraction(1, 2), Fraction(1, 3), 1])))
a = accumulate([1, 2, 'x', 3])
try:
    list(a)
except TypeError as e:
    print(e, list(a))
a = accumulate([1, 2, 3, 4])
next(a)
print(list(a), list(a))
class A:
    def __init__(self, n): self.n = n
    def __add__(self, other): return A(self.n + (other if isinstance(other, int) else other.n))
    def __repr__(self): return f'A({self.n})'
print(list(accumulate([A(1), A(2), 3])), sum(accumulate([A(1), A(2)]), A(10)))
#> [1, 3.5, 4.5] ['a', 'ab', 'abc'] [[1], [1, 2]]
#> [9007199254740992, 9007199254740993, 9007199254740994] [3] [3, 4, 6]
#> [Fraction(1, 2), Fraction(5, 6), Fraction(11, 6)]
#> unsupported operand type(s) for +: 'int' and 'str' [6]
#> [3, 6, 10] []
#> [A(1), A(3), A(6)] A(14)

# ---- a builtin takes the rest of an iterator
from itertools import chain, islice, count
class K:
    def __init__(self, k): self.k = k
    def __hash__(self): return hash(self.k)
    def __eq__(self, other): return isinstance(other, K) and self.k == other.k
    def __repr__(self): return f'K({self.k})'
z = zip([K(1), K(2), K(1)], 'abc')
next(z)
print(dict(z), list(z))
z = zip([K(1), K(2), K(1)], 'abc')
print(dict(z))
c = chain([K(1)], [K(1), K(2)])
print(sorted(set(c), key=lambda k: k.k), list(c))
s = islice([K(1), K(2), K(1)], 0, 3)
print(dict.fromkeys(s, 0), list(s))
from collections import deque
print(deque(islice(count(), 5, 8)), deque(enumerate('ab')), deque(zip('abc', 'de'), 1))
xs = [0]
xs.extend(zip('ab', [1, 2]))
xs.extend(chain([1], 'b'))
xs += enumerate('a')
print(xs)
print(sum(islice(range(100), 5)), max(chain([1, 9], [3])), min(enumerate('ab')), any(islice([0, 0, 1], 2)), all(chain()))
print(tuple(zip('ab', 'cd')), ' '.join(chain('ab', ['c'])), bytes(islice(range(9), 3)))
#> {K(2): 'b', K(1): 'c'} []
#> {K(1): 'c', K(2): 'b'}
#> [K(1), K(2)] []
#> {K(1): 0, K(2): 0} []
#> deque([5, 6, 7]) deque([(0, 'a'), (1, 'b')]) deque([('b', 'e')], maxlen=1)
#> [0, ('a', 1), ('b', 2), 1, 'b', (0, 'a')]
#> 10 9 (0, 'a') False True
#> (('a', 'c'), ('b', 'd')) a b c b'\x00\x01\x02'

# ---- pauses and returns inside
def first(it):
    for i, x in it:
        if i == 1:
            return i, x
z = enumerate('abc')
print(first(z), first(zip([1, 2], 'xy')), list(z))
def g():
    for i, x in enumerate('abc'):
        try:
            yield i, x
        finally:
            print('left', i)
for i, x in g():
    for a, b in zip(range(i), 'xyz'):
        print(i, x, a, b)
for a, b in {1: 2, 3: 4}.items():
    if a == 1:
        continue
    print(a, b)
else:
    print('else')
for a, b in zip('ab', 'cd'):
    break
else:
    print('never')
print(a, b)
#> (1, 'b') (1, 'x') [(2, 'c')]
#> left 0
#> 1 b 0 x
#> left 1
#> 2 c 0 x
#> 2 c 1 y
#> left 2
#> 3 4
#> else
#> a c

# ---- map and filter: builtins, classes, getters, functions that only look
from operator import itemgetter, attrgetter, methodcaller
print(list(map(str, [1, 'a', None])), list(map(int, ['1', ' 2 ', 3.9])), list(map(len, ['ab', [1], ()])))
print(list(map(itemgetter(1), ['ab', (1, 2), {1: 'one'}])), list(map(itemgetter(0, -1), ['abc', [1, 2]])))
print(list(map(attrgetter('real', 'imag'), [1, 2.5, 3j])), list(map(methodcaller('upper'), 'ab')), list(map(str.upper, 'ab')))
print(list(map(lambda x: x + 1, [1, 2.5, True])), list(filter(lambda x: x % 2, range(6))), list(filter(None, [0, 1, '', 'a'])))
print(list(filter(bool, [0, 1])), list(filter(str.isdigit, 'a1b2')), set(map(abs, [-1, 1])), dict(map(lambda x: (x, x * x), [1, 2])))
print(' '.join(map(repr, [1, 'a'])), sum(map(int, '123')), max(map(len, ['a', 'bcd']), default=0), tuple(map(type, [1, 'a'])))
print(list(map(bool, [0, [], 'a'])), list(map(float, [1, '2.5'])), list(map(list, ['ab', (1,)])), list(map(tuple, ['ab'])), list(map(set, ['aa'])))
print([*map(chr, [97, 98])], list(map(max, [[1, 3], 'ab'])), list(map([10, 20, 30].__getitem__, [2, 0])), list(map('{}!'.format, 'ab')))
class C(int):
    def __new__(cls, x):
        return int.__new__(cls, x * 10)
print(list(map(C, [1, 2])), list(map(dict.fromkeys, ['ab'])), list(map(range, [2, 3])), list(map(type(None).__bool__, [None])))
#> ['1', 'a', 'None'] [1, 2, 3] [2, 1, 0]
#> ['b', 2, 'one'] [('a', 'c'), (1, 2)]
#> [(1, 0), (2.5, 0.0), (0.0, 3.0)] ['A', 'B'] ['A', 'B']
#> [2, 3.5, 2] [1, 3, 5] [1, 'a']
#> [1] ['1', '2'] {1} {1: 1, 2: 4}
#> 1 'a' 6 3 (<class 'int'>, <class 'str'>)
#> [False, False, True] [1.0, 2.5] [['a', 'b'], [1]] [('a', 'b')] [{'a'}]
#> ['a', 'b'] [3, 'b'] [30, 10] ['a!', 'b!']
#> [10, 20] [{'a': None, 'b': None}] [range(0, 2), range(0, 3)] [False]

# ---- errors in the middle: what is left of the iterator
def left(make):
    it = make()
    out = []
    try:
        for x in it:
            out.append(x)
    except Exception as e:
        out.append(type(e).__name__)
    out.append(list(it))
    it = make()
    try:
        list(it)
    except Exception as e:
        out.append(str(e))
    out.append(next(it, 'end'))
    print(out)
left(lambda: map(int, ['1', 'x', '3']))
left(lambda: map(str.upper, ['a', 2, 'c']))
left(lambda: map(lambda x: 6 // x, [3, 0, 2]))
left(lambda: map(lambda x: x + 1, [1, 'a', 3]))
left(lambda: filter(lambda x: 6 // x, [3, 0, 2]))
left(lambda: filter(str.isdigit, ['1', 2, '3']))
left(lambda: map(next, [iter([1]), iter([]), iter([3])]))
left(lambda: map(len, ['a', 1, 'bc']))
left(lambda: map([1, 2].__getitem__, [1, 5, 0]))
#> [1, 'ValueError', [3], "invalid literal for int() with base 10: 'x'", 3]
#> ['A', 'TypeError', ['C'], "descriptor 'upper' for 'str' objects doesn't apply to a 'int' object", 'C']
#> [2, 'ZeroDivisionError', [3], 'division by zero', 3]
#> [2, 'TypeError', [4], 'can only concatenate str (not "int") to str', 4]
#> [3, 'ZeroDivisionError', [2], 'division by zero', 2]
#> ['1', 'TypeError', ['3'], "descriptor 'isdigit' for 'str' objects doesn't apply to a 'int' object", '3']
#> [1, [3], 3]
#> [1, 'TypeError', [2], "object of type 'int' has no len()", 2]
#> [2, 'IndexError', [1], 'list index out of range', 1]

# ---- a traceback through map
def f(x):
    return 1 // x
list(map(f, [1, 0]))
#> Traceback (most recent call last):
#>   File "steppers.py", line 547, in <module>
#>     list(map(f, [1, 0]))
#>     ~~~~^^^^^^^^^^^^^^^^
#>   File "steppers.py", line 546, in f
#>     return 1 // x
#>            ~~^^~~
#> ZeroDivisionError: division by zero

# ---- a traceback through map (2)
def f(x):
    return 1 // x
def g():
    for x in map(f, [1, 0]):
        print(x)
g()
#> 1
#> Traceback (most recent call last):
#>   File "steppers.py", line 563, in <module>
#>     g()
#>     ~^^
#>   File "steppers.py", line 561, in g
#>     for x in map(f, [1, 0]):
#>              ~~~^^^^^^^^^^^
#>   File "steppers.py", line 559, in f
#>     return 1 // x
#>            ~~^^~~
#> ZeroDivisionError: division by zero

# ---- a traceback through map (3)
for x in map(int, ['1', 'x']):
    print(x)
#> 1
#> Traceback (most recent call last):
#>   File "steppers.py", line 578, in <module>
#>     for x in map(int, ['1', 'x']):
#>              ~~~^^^^^^^^^^^^^^^^^
#> ValueError: invalid literal for int() with base 10: 'x'

# ---- functions of the program under map and filter
seen = []
def noisy(x):
    seen.append(x)
    return x * 2
print(list(map(noisy, [1, 2])), [y for y in map(noisy, (3, 4))], sum(map(noisy, range(3))), seen)
for y in map(noisy, [7, 8, 9]):
    if y == 16:
        break
print(seen[-2:])
class A:
    def __init__(self, n): self.n = n
    def __add__(self, other): return A(self.n + other)
    def __str__(self): return f'<{self.n}>'
    def __len__(self): return self.n
    def __bool__(self): return self.n > 1
    def double(self): return self.n * 2
    @property
    def twice(self): return self.n * 2
things = [A(1), A(2), A(3)]
print(list(map(str, things)), list(map(len, things)), [str(x) for x in map(lambda a: a + 1, things)], len(list(filter(None, things))))
print(list(map(A.double, things)), list(map(lambda a: a.twice, things)), list(map(lambda a: a.double(), things)))
print([str(x) for x in filter(lambda a: a, things)], [len(x) for x in filter(bool, things)])
a = A(5)
print(list(map(a.__add__, [1]))[0].n, [str(x) for x in map(a.__add__, [1, 2])])
def stop(x):
    if x == 2:
        raise StopIteration
    return x
m = map(stop, [1, 2, 3])
print(list(m), list(m))
m = map(stop, [1, 2, 3])
print([x for x in m], next(m))
it = iter([1, 2, 3, 4, 5])
m = map(lambda x: (x, next(it)), it)
for x in m:
    print(x)
    break
print(list(m) if False else next(m))
def gen(x):
    yield x
    yield x + 1
print([list(g) for g in map(gen, [1, 5])], [*map(list, map(gen, [3]))])
m = map(noisy, [1, 2, 3])
for x in m:
    print(x, next(m, None))
#> [2, 4] [6, 8] 6 [1, 2, 3, 4, 0, 1, 2]
#> [7, 8]
#> ['<1>', '<2>', '<3>'] [1, 2, 3] ['<2>', '<3>', '<4>'] 2
#> [2, 4, 6] [2, 4, 6] [2, 4, 6]
#> ['<2>', '<3>'] [2, 3]
#> 6 ['<6>', '<7>']
#> [1] [3]
#> [1] 3
#> (1, 2)
#> (3, 4)
#> [[1, 2], [5, 6]] [[3, 4]]
#> 2 4
#> 6 None

# ---- a function changes what is walked
xs = [1, 2, 3]
def grow(x):
    if len(xs) < 6:
        xs.append(x * 10)
    return x
print(list(map(grow, xs)))
xs = [1, 2, 3]
print([y for y in map(grow, xs)])
d = {1: 'a', 2: 'b'}
def put(k):
    d[k + 10] = 0
    return k
try:
    for k in map(put, d):
        print(k)
except RuntimeError as e:
    print(e)
try:
    list(map(put, d))
except RuntimeError as e:
    print(e)
#> [1, 2, 3, 10, 20, 30]
#> [1, 2, 3, 10, 20, 30]
#> 1
#> dictionary changed size during iteration
#> dictionary changed size during iteration

# ---- iterators under map step each other
xs = [1, 2]
its = [iter('ab'), map(str, [5]), zip('x', 'y'), enumerate('q')]
print(list(map(next, its)), list(map(list, its)))
m = map(list, [map(list, ['ab', 'cd']), filter(None, [0, 1])])
print(list(m))
deep = ['a']
for _ in range(300):
    deep = [map(list, deep)] if _ else [deep]
print(list(map(list, deep)))
shared = iter(range(10))
print(list(map(lambda p: p[0] + p[1], zip(shared, shared))), list(zip(map(str, 'ab'), filter(None, [1, 0, 2]))))
#> ['a', '5', ('x', 'y'), (0, 'q')] [['b'], [], [], []]
#> [[['a', 'b'], ['c', 'd']], [1]]
#> [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[['a']]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
#> [1, 5, 9, 13, 17] [('a', 1), ('b', 2)]

# ---- classes of the program over map and filter
class M(map):
    def __next__(self):
        return ('M', super().__next__())
class F(filter):
    pass
print(list(M(str, [1, 2])), [x for x in M(lambda x: x, [1, 2])], list(F(None, [0, 1])), [x for x in F(lambda x: x > 1, [1, 2])])
class L(list):
    __init__ = object.__init__
class E(enumerate):
    def __init__(self, *args): self.args = args
class Z(zip):
    __slots__ = ()
print(L([1, 2]), E('ab').args, list(E('ab', 3)), list(Z('ab', 'cd')), type(Z()).__name__, list(enumerate(iterable='ab', start=2)))
for call in (lambda: enumerate(), lambda: enumerate(1), lambda: enumerate('a', 'b'), lambda: enumerate('a', 1, 2), lambda: zip(1), lambda: zip('a', 1),
             lambda: map(), lambda: map(str), lambda: map(str, 1), lambda: filter(None), lambda: enumerate('a', x=1)):
    try:
        call()
    except TypeError as e:
        print(e)
#> [('M', '1'), ('M', '2')] [('M', 1), ('M', 2)] [1] [2]
#> [] ('ab',) [(3, 'a'), (4, 'b')] [('a', 'c'), ('b', 'd')] Z [(2, 'a'), (3, 'b')]
#> enumerate() missing required argument 'iterable'
#> 'int' object is not iterable
#> 'str' object cannot be interpreted as an integer
#> enumerate() takes at most 2 arguments (3 given)
#> 'int' object is not iterable
#> 'int' object is not iterable
#> map() must have at least two arguments.
#> map() must have at least two arguments.
#> 'int' object is not iterable
#> filter expected 2 arguments, got 1
#> 'x' is an invalid keyword argument for enumerate()

# ---- loops over tools and calls of native objects, hot: the same ticks in every form
from itertools import *
import operator, functools, io, random, math
from collections import deque
out = []
def loops():
    for a, b, c in zip('abcd', [1, 2, 3], 'x'): out.append(a)
    for a, b, c in zip('ab', [1, 2, 3], 'xyz'): out.append(b)
    for t in zip('abcd', [1, 2, 3], 'x'): out.append(t)
    for t in zip('abcd', [1, 2, 3], 'xyzw'): out.append(t)
    for a, b in zip_longest('abc', [1]): out.append(a)
    for t in zip_longest('abc', [1]): out.append(t)
    for a, b in pairwise('abcde'): out.append(b)
    for t in pairwise('abcde'): out.append(t)
    for a, b in combinations('abcd', 2): out.append(b)
    for a, b in permutations('abc', 2): out.append(b)
    for a, b, c in product('abc', repeat=3): out.append(b)
    for t in product('abc', repeat=2): out.append(t)
    for x in islice(cycle('ab'), 9): out.append(x)
    for x in chain('ab', [1], (2,)): out.append(x)
    for x in chain.from_iterable(['ab', [1], (2,)]): out.append(x)
    for x in repeat(5, 4): out.append(x)
    for a, b in zip(cycle('ab'), 'xyz'): out.append(a)
    for i, x in enumerate(cycle([1])):
        if i > 5: break
    ig = operator.itemgetter(1); p = functools.partial(max, 3)
    for r in ((1, 2), (3, 4)): out.append(ig(r)); out.append(p(r[0]))
    s = io.StringIO(); r = random.Random(2)
    for x in 'abc': s.write(x); out.append(s.tell()); out.append(str(r.random()))
    d = deque([1, 2])
    while d: out.append(d.popleft() in {}); len(d)
    out.append(math.gcd(12, 8)); out.append(math.hypot(3, 4)); out.append(math.isqrt(10)); out.append(math.lcm(3, 4))
for _ in range(40): loops()
print(len(out), hash(tuple(map(str, out))) == 0)
#> 4360 False
