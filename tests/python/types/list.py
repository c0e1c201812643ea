# ---- list: construction
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Iterable:
    def __iter__(self):
        yield 1
        yield 2
class Sequence:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10
class Bad:
    def __iter__(self):
        return 5
class Hinted:
    def __iter__(self):
        return iter([1])
    def __length_hint__(self):
        return 'x'
print((list(), list('ab'), list((1, 2)), list({1: 2}), list(range(3)), list(b'ab'), list(Iterable())))
print(list(Sequence()))
print((list(x * 2 for x in [1, 2]), list({1}), list([1, 2]) == [1, 2]))
print(([*'ab', 1, *[2]], [i for i in range(3) if i != 1]))
error(lambda: list(5))
error(lambda: list(None))
error(lambda: list(1, 2))
error(lambda: list(iterable=[]))
error(lambda: list(Bad()))
error(lambda: list(Hinted()))
#> ([], ['a', 'b'], [1, 2], [1], [0, 1, 2], [97, 98], [1, 2])
#> [0, 10, 20]
#> ([2, 4], [1], True)
#> (['a', 'b', 1, 2], [0, 2])
#> TypeError: 'int' object is not iterable
#> TypeError: 'NoneType' object is not iterable
#> TypeError: list expected at most 1 argument, got 2
#> TypeError: list() takes no keyword arguments
#> TypeError: iter() returned non-iterator of type 'int'
#> TypeError: __length_hint__ must be an integer, not str

# ---- list: items and slices
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 1
x = [0, 1, 2, 3, 4, 5]
print((x[0], x[-1], x[Index()], x[True], x[1:3], x[::-1], x[::2], x[4:1:-2], x[Index():], x[10:], x[:-10]))
print(x[2 ** 70:])
error(lambda: x[6])
error(lambda: x[-7])
error(lambda: x['a'])
error(lambda: x[1.0])
error(lambda: x[None])
error(lambda: x[2 ** 70])
error(lambda: x[::0])
error(lambda: x['a':])
error(lambda: x[1, 2])
x[0] = 'a'
x[-1] = 'z'
x[Index()] = 'b'
print(x)
error(lambda: x.__setitem__(6, 1))
error(lambda: x.__setitem__('a', 1))
error(lambda: x.__delitem__(6))
error(lambda: x.__delitem__('a'))
#> (0, 5, 1, 1, [1, 2], [5, 4, 3, 2, 1, 0], [0, 2, 4], [4, 2], [1, 2, 3, 4, 5], [], [])
#> []
#> IndexError: list index out of range
#> IndexError: list index out of range
#> TypeError: list indices must be integers or slices, not str
#> TypeError: list indices must be integers or slices, not float
#> TypeError: list indices must be integers or slices, not NoneType
#> IndexError: cannot fit 'int' into an index-sized integer
#> ValueError: slice step cannot be zero
#> TypeError: slice indices must be integers or None or have an __index__ method
#> TypeError: list indices must be integers or slices, not tuple
#> ['a', 'b', 2, 3, 4, 'z']
#> IndexError: list assignment index out of range
#> TypeError: list indices must be integers or slices, not str
#> IndexError: list assignment index out of range
#> TypeError: list indices must be integers or slices, not str

# ---- list: slices are set and deleted
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

x = [0, 1, 2, 3, 4, 5]
x[1:3] = 'xyz'
print(x)
x[:0] = (7, 8)
print(x)
x[::2] = range(5)
print(x)
x[2:4] = x
print(x)
x[5:] = []
print(x)
x[1:1] = (n for n in 'pq')
print(x)
x[::-1] = list(x)
print(x)
del x[0], x[-1]
print(x)
del x[::2]
print(x)
del x[1:]
print(x)
del x[:]
print(x)
x = [1, 2, 3]
error(lambda: x.__setitem__(slice(0, 1), 5))
error(lambda: x.__setitem__(slice(None, None, 2), [1]))
error(lambda: x.__setitem__(slice(None, None, 2), 5))
error(lambda: x.__setitem__(slice(None, None, 0), [1]))
error(lambda: x.__setitem__(slice(0, 'a'), [1]))
error(lambda: x.__delitem__(slice(None, None, 0)))
print(x)
#> [0, 'x', 'y', 'z', 3, 4, 5]
#> [7, 8, 0, 'x', 'y', 'z', 3, 4, 5]
#> [0, 8, 1, 'x', 2, 'z', 3, 4, 4]
#> [0, 8, 0, 8, 1, 'x', 2, 'z', 3, 4, 4, 2, 'z', 3, 4, 4]
#> [0, 8, 0, 8, 1]
#> [0, 'p', 'q', 8, 0, 8, 1]
#> [1, 8, 0, 8, 'q', 'p', 0]
#> [8, 0, 8, 'q', 'p']
#> [0, 'q']
#> [0]
#> []
#> TypeError: must assign iterable to extended slice
#> ValueError: attempt to assign sequence of size 1 to extended slice of size 2
#> TypeError: must assign iterable to extended slice
#> ValueError: slice step cannot be zero
#> TypeError: slice indices must be integers or None or have an __index__ method
#> ValueError: slice step cannot be zero
#> [1, 2, 3]

# ---- list: + and *
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 2
print(([1] + [2], [1] * 3, 3 * [1], [1] * Index(), [1, 2] * 0, [1] * -1, [1] * True, [] + []))
x = y = [1]
x += [2]
x += 'ab'
x += (5,)
x *= 2
print((x, x is y))
x *= Index()
print((len(x), x is y))
error(lambda: [1] + (2,))
error(lambda: [1] + 'a')
error(lambda: [1] + None)
error(lambda: [1] * 'a')
error(lambda: [1] * 1.5)
error(lambda: [1] * [1])
error(lambda: [1] - [1])
error(lambda: -[1])
error(lambda: [1] * 2 ** 70)
error(lambda: x.__iadd__(5))
error(lambda: x.__imul__('a'))
error(lambda: [1].__mul__('a'))
error(lambda: [1].__add__((1,)))
print(([1].__rmul__(2), [1].__add__([2])))
#> ([1, 2], [1, 1, 1], [1, 1, 1], [1, 1], [], [], [1], [])
#> ([1, 2, 'a', 'b', 5, 1, 2, 'a', 'b', 5], True)
#> (20, True)
#> TypeError: can only concatenate list (not "tuple") to list
#> TypeError: can only concatenate list (not "str") to list
#> TypeError: can only concatenate list (not "NoneType") to list
#> TypeError: can't multiply sequence by non-int of type 'str'
#> TypeError: can't multiply sequence by non-int of type 'float'
#> TypeError: can't multiply sequence by non-int of type 'list'
#> TypeError: unsupported operand type(s) for -: 'list' and 'list'
#> TypeError: bad operand type for unary -: 'list'
#> OverflowError: cannot fit 'int' into an index-sized integer
#> TypeError: 'int' object is not iterable
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: can only concatenate list (not "tuple") to list
#> ([1, 1], [1, 2])

# ---- list: in and iteration
print((1 in [1, 2], 1.0 in [1], 'a' not in ['b'], [1] in [[1]], None in [None]))
x = [1, 2, 3]
it = iter(x)
print((next(it), it.__length_hint__(), list(it), list(it), it.__length_hint__()))
print((list(reversed(x)), [*x], sum(x), max(x), min(x), any(x), all(x), len(x)))
print((type(iter(x)).__name__, type(reversed(x)).__name__))
for v in x:
    print(v)
    if len(x) < 5:
        x.append(v * 10)
for v in x:
    x.remove(v)
print(x)
it = reversed([1, 2, 3])
print((next(it), it.__length_hint__(), list(it)))
a, *b = [1, 2, 3]
print((a, b))
a, b = [1]
#> (True, True, True, True, True)
#> (1, 2, [2, 3], [], 0)
#> ([3, 2, 1], [1, 2, 3], 6, 3, 1, True, True, 3)
#> ('list_iterator', 'list_reverseiterator')
#> 1
#> 2
#> 3
#> 10
#> 20
#> [2, 10]
#> (3, 2, [2, 1])
#> (1, [2, 3])
#> Traceback (most recent call last):
#>   File "list.py", line 219, in <module>
#>     a, b = [1]
#>     ^^^^
#> ValueError: not enough values to unpack (expected 2, got 1)

# ---- list, method by method
l = [3, 1, 2]
for t in ["l.index(5)", "l.remove(5)", "[].pop()", "l.pop(10)", "l.pop('a')", "l.insert('a', 1)", "l.insert(100, 9)", "l.insert(-100, 8)", "l", "l.index(9, 1)", "l.index(9, 0, 2)", "l.index(8, -100, 100)", "l.count(8)", "l.extend(5)", "l + (1,)", "l + 5", "l * 'a'", "l * -1", "2 * [1]", "l[10]", "l['a']", "l[1.0]", "l[None:]", "l['a':]", "l[::0]", "l.__setitem__(slice(0, 1), 5)", "l.__setitem__(slice(None, None, 2), [1])", "l.__delitem__(100)", "l.sort(lambda x: x)", "l.sort(key=5)", "l.sort(reverse='a')", "l.sort(key=lambda x: [][0])", "[1, 'a'].sort()", "sorted([3, 1], key=None, reverse=True)", "sorted('bac', key=str.upper)", "l < [1]", "l < 5", "[1, 2] < [1, 2, 3]", "[1, [2]] == [1, [2]]", "l.copy() is l", "l.reverse()", "l.clear()", "hash(l)", "[1, 2, 3][-1]", "[1, 2, 3][-4]", "[*range(10)][2:8:3]", "[*range(10)][::-3]", "[*range(10)][8:2:-2]", "list('ab') * 2", "[[]] * 2", "list(5)", "[1].__contains__(1)", "[1, 2].__iadd__('ab')", "[1].__imul__(3)", "[1, 2].__reversed__().__length_hint__()", "[float('nan')] == [float('nan')]", "(lambda n: [n] == [n])(float('nan'))", "[1, 2, 3].index(3, -1)", "[1, 2].__getitem__(5)", "[].__init__([1])"]:
    try: print(t, '->', eval(t))
    except Exception as e: print(t, '->', type(e).__name__, e)
a = list(range(10)); a[2:4] = 'xyz'; print(a); a[::2] = [0] * len(a[::2]); print(a); del a[::3]; print(a); a[5:2] = [7]; print(a); a[:] = []; print(a)
a = [1, 2, 3]; a[1:1] = a; print(a); a += a; print(a); a *= 0; print(a)
a = [1]; a.append(a); print(a, a == a, [a]); 
try: print(a == [1, a] or [1, a] == a)
except RecursionError as e: print('rec')
b = [3, 1, 2]
def key(x): b.append(x); return x
try: b.sort(key=key)
except ValueError as e: print(e)
print(b)
s = [(1, 'b'), (1, 'a'), (0, 'c')]; s.sort(key=lambda t: t[0], reverse=True); print(s)
class Cmp:
    def __init__(s, v): s.v = v
    def __lt__(s, o): return s.v < o.v
    def __repr__(s): return f'C{s.v}'
print(sorted([Cmp(3), Cmp(1), Cmp(2)]), max([Cmp(1), Cmp(5)]) if 0 else min([Cmp(2), Cmp(1)]))
try: max([Cmp(1), Cmp(2)])
except TypeError as e: print(e)
it = iter([1, 2]); print(it.__length_hint__(), next(it), list(it), list(it))
l = [1, 2, 3]; i = iter(l); next(i); l.append(4); print(list(i)); l.append(5); print(list(i))
for x in (l := [1, 2, 3]):
    if x == 1: l.remove(1)
    print(x, end=' ')
print()
#> l.index(5) -> ValueError list.index(x): x not in list
#> l.remove(5) -> ValueError list.remove(x): x not in list
#> [].pop() -> IndexError pop from empty list
#> l.pop(10) -> IndexError pop index out of range
#> l.pop('a') -> TypeError 'str' object cannot be interpreted as an integer
#> l.insert('a', 1) -> TypeError 'str' object cannot be interpreted as an integer
#> l.insert(100, 9) -> None
#> l.insert(-100, 8) -> None
#> l -> [8, 3, 1, 2, 9]
#> l.index(9, 1) -> 4
#> l.index(9, 0, 2) -> ValueError list.index(x): x not in list
#> l.index(8, -100, 100) -> 0
#> l.count(8) -> 1
#> l.extend(5) -> TypeError 'int' object is not iterable
#> l + (1,) -> TypeError can only concatenate list (not "tuple") to list
#> l + 5 -> TypeError can only concatenate list (not "int") to list
#> l * 'a' -> TypeError can't multiply sequence by non-int of type 'str'
#> l * -1 -> []
#> 2 * [1] -> [1, 1]
#> l[10] -> IndexError list index out of range
#> l['a'] -> TypeError list indices must be integers or slices, not str
#> l[1.0] -> TypeError list indices must be integers or slices, not float
#> l[None:] -> [8, 3, 1, 2, 9]
#> l['a':] -> TypeError slice indices must be integers or None or have an __index__ method
#> l[::0] -> ValueError slice step cannot be zero
#> l.__setitem__(slice(0, 1), 5) -> TypeError must assign iterable to extended slice
#> l.__setitem__(slice(None, None, 2), [1]) -> ValueError attempt to assign sequence of size 1 to extended slice of size 3
#> l.__delitem__(100) -> IndexError list assignment index out of range
#> l.sort(lambda x: x) -> TypeError sort() takes no positional arguments
#> l.sort(key=5) -> TypeError 'int' object is not callable
#> l.sort(reverse='a') -> None
#> l.sort(key=lambda x: [][0]) -> IndexError list index out of range
#> [1, 'a'].sort() -> TypeError '<' not supported between instances of 'str' and 'int'
#> sorted([3, 1], key=None, reverse=True) -> [3, 1]
#> sorted('bac', key=str.upper) -> ['a', 'b', 'c']
#> l < [1] -> False
#> l < 5 -> TypeError '<' not supported between instances of 'list' and 'int'
#> [1, 2] < [1, 2, 3] -> True
#> [1, [2]] == [1, [2]] -> True
#> l.copy() is l -> False
#> l.reverse() -> None
#> l.clear() -> None
#> hash(l) -> TypeError unhashable type: 'list'
#> [1, 2, 3][-1] -> 3
#> [1, 2, 3][-4] -> IndexError list index out of range
#> [*range(10)][2:8:3] -> [2, 5]
#> [*range(10)][::-3] -> [9, 6, 3, 0]
#> [*range(10)][8:2:-2] -> [8, 6, 4]
#> list('ab') * 2 -> ['a', 'b', 'a', 'b']
#> [[]] * 2 -> [[], []]
#> list(5) -> TypeError 'int' object is not iterable
#> [1].__contains__(1) -> True
#> [1, 2].__iadd__('ab') -> [1, 2, 'a', 'b']
#> [1].__imul__(3) -> [1, 1, 1]
#> [1, 2].__reversed__().__length_hint__() -> 2
#> [float('nan')] == [float('nan')] -> False
#> (lambda n: [n] == [n])(float('nan')) -> True
#> [1, 2, 3].index(3, -1) -> 2
#> [1, 2].__getitem__(5) -> IndexError list index out of range
#> [].__init__([1]) -> None
#> [0, 1, 'x', 'y', 'z', 4, 5, 6, 7, 8, 9]
#> [0, 1, 0, 'y', 0, 4, 0, 6, 0, 8, 0]
#> [1, 0, 0, 4, 6, 0, 0]
#> [1, 0, 0, 4, 6, 7, 0, 0]
#> []
#> [1, 1, 2, 3, 2, 3]
#> [1, 1, 2, 3, 2, 3, 1, 1, 2, 3, 2, 3]
#> []
#> [1, [...]] True [[1, [...]]]
#> True
#> list modified during sort
#> [1, 2, 3]
#> [(1, 'b'), (1, 'a'), (0, 'c')]
#> [C1, C2, C3] C1
#> 2 1 [2] []
#> [2, 3, 4]
#> []
#> 1 3 

# ---- index from beyond the end
for x in [1, 2, 1], (1, 2, 1):
    for bounds in (3,), (4,), (100, 200), (2, 1), (1, -10), (10**30,), (10**30, -10**30):
        try:
            print(x.index(1, *bounds))
        except ValueError as e:
            print(bounds, e)
#> (3,) list.index(x): x not in list
#> (4,) list.index(x): x not in list
#> (100, 200) list.index(x): x not in list
#> (2, 1) list.index(x): x not in list
#> (1, -10) list.index(x): x not in list
#> (1000000000000000000000000000000,) list.index(x): x not in list
#> (1000000000000000000000000000000, -1000000000000000000000000000000) list.index(x): x not in list
#> (3,) tuple.index(x): x not in tuple
#> (4,) tuple.index(x): x not in tuple
#> (100, 200) tuple.index(x): x not in tuple
#> (2, 1) tuple.index(x): x not in tuple
#> (1, -10) tuple.index(x): x not in tuple
#> (1000000000000000000000000000000,) tuple.index(x): x not in tuple
#> (1000000000000000000000000000000, -1000000000000000000000000000000) tuple.index(x): x not in tuple
