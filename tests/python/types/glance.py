# ---- sequences of plain values, and where a glance does not tell
class Odd:
    def __init__(self, answer): self.answer = answer
    def __eq__(self, other):
        print('eq', type(other).__name__)
        return self.answer
    def __lt__(self, other):
        print('lt', type(other).__name__)
        return self.answer

nan = float('nan')
long = 'a' * 300
values = [
    [], [1], [1, 2], [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 7], ['a', 'b'], ['a', 'c'], [1, 'a'], ['a', 1], [1.0, 2], [True, 2], [None], [None, 1],
    [nan], [nan, 1], [float('nan'), 1], [10**30, 1], [10**30, 2], [long], [long + 'b'], [long, 1], ['a' * 300, 2], [[1], 2], [[1.0], 2], [(1,), 2], ['\U0001f600', 1], ['\U0001f600', 2], [b'a'], [1, 2, 3, 4, 5, b'a'],
]
for kind in (list, tuple):
    all = [kind(v) for v in values]
    for op in ('==', '!=', '<', '<=', '>', '>='):
        f = eval(f'lambda a, b: a {op} b')
        row = ''
        for a in all:
            for b in all:
                try:
                    row += '01'[f(a, b)]
                except TypeError as e:
                    row += '-'
        print(kind.__name__, op, len(row), hash(row) is None, row.count('1'), row.count('-'))
print([1] == (1,), (1,) == [1], [1] != (1,), [] == {}, () == set())
try:
    [1] < (1,)
except TypeError as e:
    print(e)
print([1, Odd(True)] == [1, 5], [1, Odd(False)] == [1, 5], [2, Odd(True)] == [1, 5], (1, Odd(True)) != (1, 5))
print([1, Odd(False)] < [1, 5], (1, Odd(True)) < (1, Odd(True)))
x = Odd(False)
print([x] == [x], [x] != [x], (1, x) <= (1, x), [1, 2, 3, 4, x, 1] < [1, 2, 3, 4, x, 2])
#> list == 841 False 37 0
#> list != 841 False 804 0
#> list < 841 False 98 544
#> list <= 841 False 135 544
#> list > 841 False 98 544
#> list >= 841 False 135 544
#> tuple == 841 False 37 0
#> tuple != 841 False 804 0
#> tuple < 841 False 98 544
#> tuple <= 841 False 135 544
#> tuple > 841 False 98 544
#> tuple >= 841 False 135 544
#> False False True False False
#> '<' not supported between instances of 'list' and 'tuple'
#> eq int
#> eq int
#> eq int
#> True False False False
#> eq int
#> lt int
#> eq Odd
#> False False
#> True False True True

# ---- subclasses say what they want
class L(list):
    def __eq__(self, other): return 'L'
    def __lt__(self, other): return 'lt'
class T(tuple): pass
class U(tuple):
    def __eq__(self, other): return False
    def __contains__(self, x): return True
print(L([1]) == [1], [1] == L([1]), [1] < L([0]), [0] > L([1]), L() == L())
print(T((1,)) == (1,), (1,) == T((1,)), T((1,)) < (2,), U((1,)) == (1,), (1,) == U((1,)), (1,) != U((1,)), 5 in U(), 1 in T((1,)))
#> L L False lt L
#> True True True False False False True True

# ---- in, of plain values and of others
class Any:
    def __eq__(self, other):
        print('eq', other)
        return other == 3
nan = float('nan')
for items in ([1, 2, 3], [1.0, 2, 'a'], [True, None, 'a'], [None, 'b', 10**20], ['a' * 300, 'b'], [nan, 1, 2, 3, 4, 5, 6, 7, 8], [(1, 2), [3]], ['\U0001f600', 'x', b'x']):
    for x in (1, 2, 1.0, True, False, 0, 'a', 'b', None, 10**20, 1e20, 'a' * 300, nan, float('nan'), (1, 2), [3], '\U0001f600', 'x', b'x', 8):
        print(*map(int, (x in items, x not in items, x in tuple(items), items.count(x))), end=' ')
        try:
            print(items.index(x), end=' ')
        except ValueError:
            print('-', end=' ')
    print()
print(3 in [1, Any(), 3], 3 in (Any(),), 'a' in [1, Any()], Any() in [1, 2, 3], None in (Any(), None))
a = Any()
print(a in [a], a in (1, a), [a].index(a), 1 in {}, 1 in {1: 2}, 'a' in {'a'}, 1.0 in {1}, 1 in {1.0, 'b'}, '1' in {1}, None in {None}, 3 in {3, 'a'})
#> 1 0 1 1 0 1 0 1 1 1 1 0 1 1 0 1 0 1 1 0 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 
#> 1 0 1 1 0 1 0 1 1 1 1 0 1 1 0 1 0 1 1 0 0 1 0 0 - 0 1 0 0 - 1 0 1 1 2 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 
#> 1 0 1 1 0 0 1 0 0 - 1 0 1 1 0 1 0 1 1 0 0 1 0 0 - 0 1 0 0 - 1 0 1 1 2 0 1 0 0 - 1 0 1 1 1 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 
#> 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 1 0 1 1 1 1 0 1 1 0 1 0 1 1 2 1 0 1 1 2 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 
#> 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 1 0 1 1 1 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 1 0 1 1 0 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 
#> 1 0 1 1 1 1 0 1 1 2 1 0 1 1 1 1 0 1 1 1 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 1 0 1 1 0 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 1 0 1 1 8 
#> 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 1 0 1 1 0 1 0 1 1 1 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 
#> 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 0 1 0 0 - 1 0 1 1 0 1 0 1 1 1 1 0 1 1 2 0 1 0 0 - 
#> eq 3
#> eq 3
#> eq a
#> eq 1
#> eq 2
#> eq 3
#> eq None
#> True True False True True
#> eq 1
#> True True 0 False True True True True False True True

# ---- keys by user code are asked for numbers and texts
class Key:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.v)
    def __eq__(self, other):
        print('eq', self.v, other)
        return self.v == other
print(1 in {Key(1): 2}, 'a' in {Key('a')}, 2 in {Key(1), 'a'}, 1 in {Key(1), 'b'}, 1 not in {Key(1), 'b'})
#> eq 1 1
#> eq a a
#> eq 1 1
#> eq 1 1
#> True True False True False

# ---- comparison in a tree that is run again as steps
class N:
    def __init__(self, v): self.v = v
    def __add__(self, other):
        print('add')
        return self.v + other
n = N(2)
t = (1, 2, 3, 4, 5)
for i in range(3):
    r = ((t == (1, 2, 3, 4, 5)) + (n + 1), [t < (1, 2, 3, 4, i), n + 1, 5 in t])
    print(r)
#> add
#> add
#> (4, [False, 3, True])
#> add
#> add
#> (4, [False, 3, True])
#> add
#> add
#> (4, [False, 3, True])

# ---- sequences put together
class L(list): pass
class T(tuple):
    def __radd__(self, other): return ('radd', other)
class A(list):
    def __add__(self, other): return 'A.add'
    def __iadd__(self, other): return 'A.iadd'
e, t = (), (1, 2)
print((e + t) is t, (t + e) is t, t + t, [1] + [2, 'a'], [] + [], L([1]) + [2], type(L([1]) + [2]).__name__, [1] + L([2]), (1,) + T((2,)), T((1,)) + (2,))
print(A([1]) + [2], [1] + A([2]), (0,) * 3 + (1,) * 40, len([0] * 30 + [1, 2, 3]), ([0] * 30 + [1, 2, 3])[-4:])
a = [1]
b = a
b += [2]; b += b; b += L([3]); b += (4,); b += 'x'
print(a is b, a)
a = (1,)
b = a
b += (2,); b += b
print(a, b)
c = A([1])
c += [5]
print(c)
for f in (lambda: [1] + (2,), lambda: (1,) + [2], lambda: [1] + None, lambda: 'a' + ['b']):
    try:
        f()
    except TypeError as x:
        print(x)
x = [1, 2]
y = x + [3]
y.append(4); x.append(5)
print(x, y, [x + y, y + x][1] == y + x)
#> True True (1, 2, 1, 2) [1, 2, 'a'] [] [1, 2] list [1, 2] ('radd', (1,)) (1, 2)
#> A.add [1, 2] (0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1) 33 [0, 1, 2, 3]
#> True [1, 2, 1, 2, 3, 4, 'x']
#> (1,) (1, 2, 1, 2)
#> A.iadd
#> can only concatenate list (not "tuple") to list
#> can only concatenate tuple (not "list") to tuple
#> can only concatenate list (not "NoneType") to list
#> can only concatenate str (not "list") to str
#> [1, 2, 5] [1, 2, 3, 4] True

# ---- classes that leave comparison to the items, until they do not
from collections import namedtuple
P = namedtuple('P', 'x y')
class Q(P): pass
class L(list): pass
class Bare:
    def __eq__(self, other): return 'bare'
print(P(1, 2) == P(1, 2), P(1, 2) != (1, 2), (1, 2) == P(1, 2), P(1, 3) < Q(1, 4), Q(2, 1) <= (2, 1), L([1]) == [1], [1, 2] < L([1, 3]), L([1]) == (1,), P(1, 2) == [1, 2])
print(P(1, Bare()) == P(1, 0), P(1, 'a') == P(1, 'b'), P(1, (2, 3)) < P(1, (2, 4)), P(1, None) == P(1, None), P(1, 2) + (3,), type(P(1, 2) + ()).__name__)
def test(a, b): return a == b, a != b, a < b, a >= b
print(test(Q(1, 2), Q(1, 2)), test(L([1]), L([2])))
Q.__eq__ = lambda self, other: 'eq'
print(test(Q(1, 2), Q(1, 2)), (1, 2) == Q(1, 2), Q(1, 2) in [(1, 2)])
del Q.__eq__
L.__lt__ = lambda self, other: 'lt'
print(test(Q(1, 2), Q(1, 2)), test(L([1]), L([2])), [2] > L([1]))
Q.__ne__ = lambda self, other: 'ne'
print(test(Q(1, 2), Q(1, 2)))
#> True False True True True True True False False
#> True False True True (1, 2, 3) tuple
#> (True, False, False, True) (False, True, True, False)
#> ('eq', False, False, True) eq True
#> (True, False, False, True) (False, True, 'lt', False) lt
#> (True, 'ne', False, True)
