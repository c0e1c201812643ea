# ---- tuple: construction
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Iterable:
    def __iter__(self):
        yield 1
        yield 2
print((tuple(), tuple('ab'), tuple([1, 2]), tuple(range(3)), tuple({1: 2}), tuple(Iterable())))
print(tuple(x for x in 'ab'))
print(((), (1,), 1, (1, 2), ((1,),), (*'ab', 1)))
t = (1, 2)
print(tuple(t) is t)
error(lambda: tuple(5))
error(lambda: tuple(None))
error(lambda: tuple(1, 2))
error(lambda: tuple(iterable=()))
#> ((), ('a', 'b'), (1, 2), (0, 1, 2), (1,), (1, 2))
#> ('a', 'b')
#> ((), (1,), 1, (1, 2), ((1,),), ('a', 'b', 1))
#> True
#> TypeError: 'int' object is not iterable
#> TypeError: 'NoneType' object is not iterable
#> TypeError: tuple expected at most 1 argument, got 2
#> TypeError: tuple() takes no keyword arguments

# ---- tuple: items and slices
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 1
t = (0, 1, 2, 3, 4, 5)
print((t[0], t[-1], t[Index()], t[True], t[1:3], t[::-1], t[::2], t[4:1:-2], t[Index():], t[10:], t[:] is t))
error(lambda: t[6])
error(lambda: t[-7])
error(lambda: t['a'])
error(lambda: t[1.0])
error(lambda: t[2 ** 70])
error(lambda: t[::0])
error(lambda: t['a':])
print((len(t), bool(()), bool((0,))))
try:
    t[0] = 1
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
try:
    t.x = 1
except AttributeError as e:
    print(e)
u = ([],)
try:
    u[0] += [1]
except TypeError as e:
    print(e)
print(u)
#> (0, 5, 1, 1, (1, 2), (5, 4, 3, 2, 1, 0), (0, 2, 4), (4, 2), (1, 2, 3, 4, 5), (), True)
#> IndexError: tuple index out of range
#> IndexError: tuple index out of range
#> TypeError: tuple indices must be integers or slices, not str
#> TypeError: tuple indices must be integers or slices, not float
#> IndexError: cannot fit 'int' into an index-sized integer
#> ValueError: slice step cannot be zero
#> TypeError: slice indices must be integers or None or have an __index__ method
#> (6, False, True)
#> 'tuple' object does not support item assignment
#> 'tuple' object doesn't support item deletion
#> 'tuple' object has no attribute 'x' and no __dict__ for setting new attributes
#> 'tuple' object does not support item assignment
#> ([1],)

# ---- tuple: + and *
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 2
print(((1,) + (2,), (1,) * 3, 3 * (1,), (1,) * Index(), (1, 2) * 0, () + (), (1,) * -1))
t = (1,)
t += (2,)
t *= 2
print((t, (t * 1) is t))
error(lambda: (1,) + [2])
error(lambda: (1,) + 'a')
error(lambda: (1,) * 'a')
error(lambda: (1,) * 1.5)
error(lambda: (1,) - (1,))
error(lambda: (1,).__add__([1]))
error(lambda: (1,).__mul__('a'))
print(((1,).__add__((2,)), (1,).__mul__(2), (1,).__rmul__(2)))
#> ((1, 2), (1, 1, 1), (1, 1, 1), (1, 1), (), (), ())
#> ((1, 2, 1, 2), True)
#> TypeError: can only concatenate tuple (not "list") to tuple
#> TypeError: can only concatenate tuple (not "str") to tuple
#> TypeError: can't multiply sequence by non-int of type 'str'
#> TypeError: can't multiply sequence by non-int of type 'float'
#> TypeError: unsupported operand type(s) for -: 'tuple' and 'tuple'
#> TypeError: can only concatenate tuple (not "list") to tuple
#> TypeError: 'str' object cannot be interpreted as an integer
#> ((1, 2), (1, 1), (1, 1))

# ---- tuple: index and count
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Two:
    def __eq__(self, other):
        return other == 2
t = (1, 2, 3, 2, 1.0, 'a')
print((t.index(2), t.index(2, 2), t.index(1, 1), t.index(2, -4), t.index(Two()), t.count(1), t.count(2)))
print((t.count('b'), t.count(Two())))
error(lambda: t.index(99))
error(lambda: t.index(2, 4))
error(lambda: t.index())
error(lambda: t.index(1, 'a'))
error(lambda: t.count())
error(lambda: t.count(1, 2))
#> (1, 3, 4, 3, 1, 2, 2)
#> (0, 2)
#> ValueError: tuple.index(x): x not in tuple
#> ValueError: tuple.index(x): x not in tuple
#> TypeError: index expected at least 1 argument, got 0
#> TypeError: slice indices must be integers or have an __index__ method
#> TypeError: tuple.count() takes exactly one argument (0 given)
#> TypeError: tuple.count() takes exactly one argument (2 given)

# ---- tuple: equality and order
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(((1, 2) == (1, 2.0), (1, 2) == [1, 2], (1,) != (2,), () == (), ((1,), 2) == ((1,), 2)))
print(((1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (2,) > (1, 5), (1, 2) <= (1, 2), ('a',) >= ('A',)))
nan = float('nan')
print(((nan,) == (nan,), (nan,) == (float('nan'),)))
error(lambda: (1,) < ('a',))
error(lambda: (1,) < [1])
print(((1,).__eq__([1]), (1,).__lt__(1), (1,).__ne__((1,)), (1,).__le__((1,)), (1,).__gt__((0,))))
print((1,).__ge__((2,)))
print((1 in (1, 2), 'a' in (), (1,) in ((1,),)))
#> (True, False, True, True, True)
#> (True, True, True, True, True, True)
#> (True, False)
#> TypeError: '<' not supported between instances of 'int' and 'str'
#> TypeError: '<' not supported between instances of 'tuple' and 'list'
#> (NotImplemented, NotImplemented, False, True, True)
#> False
#> (True, False, True)

# ---- tuple: hash
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((hash((1, 2)) == hash((1.0, 2)), hash(()) == hash(()), {(1, 'a'): 1}[(1, 'a')]))
print((1, (2, 3)) in {(1, (2, 3))})
class K:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        return self.n
    def __eq__(self, other):
        return isinstance(other, K) and self.n == other.n
d = {(K(1), 2): 'x'}
print((d[(K(1), 2)], (K(2), 2) in d, hash((K(1), 2)) == hash((1, 2)), (1, 2) in d))
error(lambda: hash(([],)))
error(lambda: {([],): 1})
print((1,).__hash__() == hash((1,)))
#> (True, True, 1)
#> True
#> ('x', False, True, False)
#> TypeError: unhashable type: 'list'
#> TypeError: cannot use 'tuple' as a dict key (unhashable type: 'list')
#> True

# ---- tuple: iteration
t = (1, 2, 3)
it = iter(t)
print((next(it), it.__length_hint__(), list(it), list(it)))
print((list(reversed(t)), [*t], sum(t), max(t), sorted((3, 1, 2)), len(t), type(iter(t)).__name__))
a, *b, c = (1, 2, 3, 4)
print((a, b, c))
for i, (x, y) in enumerate([(1, 2), (3, 4)]):
    print(i, x, y)
a, b = 1, 2, 3
#> (1, 2, [2, 3], [])
#> ([3, 2, 1], [1, 2, 3], 6, 3, [1, 2, 3], 3, 'tuple_iterator')
#> (1, [2, 3], 4)
#> 0 1 2
#> 1 3 4
#> Traceback (most recent call last):
#>   File "tuple.py", line 207, in <module>
#>     a, b = 1, 2, 3
#>     ^^^^
#> ValueError: too many values to unpack (expected 2, got 3)

# ---- tuple: repr and format
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(((), (1,), (1, 'a', None), ((),), str((1,)), f'{(1, 2)}', '%s %s' % (1, 2), '%s' % ((1, 2),)))
x = ([],)
x[0].append(x)
print(x)
class R:
    def __repr__(self):
        return 'R!'
print(((R(), (R(),)), (R(),)))
error(lambda: format((1,), '5'))
print((tuple[int, ...], tuple.__class_getitem__(int)))
print(((1,).__len__(), (1,).__contains__(1), (1,).__iter__().__next__(), (1,).__getitem__(0), (1,).__repr__()))
print((1,).__getnewargs__())
error(lambda: tuple.index(5, 1))
error(lambda: tuple.__len__([]))
error(lambda: ().nope)
#> ((), (1,), (1, 'a', None), ((),), '(1,)', '(1, 2)', '1 2', '(1, 2)')
#> ([(...)],)
#> ((R!, (R!,)), (R!,))
#> TypeError: unsupported format string passed to tuple.__format__
#> (tuple[int, ...], tuple[int])
#> (1, True, 1, 1, '(1,)')
#> ((1,),)
#> TypeError: descriptor 'index' for 'tuple' objects doesn't apply to a 'int' object
#> TypeError: descriptor '__len__' requires a 'tuple' object but received a 'list'
#> AttributeError: 'tuple' object has no attribute 'nope'

# ---- tuple: subclasses
class P(tuple):
    __slots__ = ()
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))
    @property
    def x(self):
        return self[0]
p = P(1, 2)
print((p, type(p), p.x, p == (1, 2), hash(p) == hash((1, 2)), {p: 1}[(1, 2)], len(p), p[1], p[:], type(p[:])))
print((type(p + (3,)), type(p * 1), tuple(p), type(tuple(p)), [*p], isinstance(p, tuple), p < (1, 3)))
print(repr('%s-%s' % p))
x, y = p
print((x, y, p.count(1), p.index(2)))
try:
    p.z = 1
except AttributeError as e:
    print(e)
class T(tuple):
    pass
t = T('ab')
t.name = 'n'
print((t, t.name, T(), T([1]) + (2,)))
#> ((1, 2), <class '__main__.P'>, 1, True, True, 1, 2, 2, (1, 2), <class 'tuple'>)
#> (<class 'tuple'>, <class 'tuple'>, (1, 2), <class 'tuple'>, [1, 2], True, True)
#> '1-2'
#> (1, 2, 1, 1)
#> 'P' object has no attribute 'z' and no __dict__ for setting new attributes
#> (('a', 'b'), 'n', (), (1, 2))

# ---- tuple: subclasses with special methods
class T(tuple):
    def __getitem__(self, i):
        return 'item'
    def __len__(self):
        return 99
    def __iter__(self):
        return iter('iter')
    def __contains__(self, v):
        return True
    def __eq__(self, other):
        return 'eq'
    def __hash__(self):
        return 5
    def __add__(self, other):
        return 'add'
    def __radd__(self, other):
        return 'radd'
    def __repr__(self):
        return 'T!'
t = T([1, 2])
print((t, len(t), t[0], list(t), 7 in t, t == 1, hash(t), t + (1,), (1,) + t, [t], str(t), tuple(t), bool(t)))
print((tuple.__repr__(t), tuple.__len__(t), tuple.__getitem__(t, 0), tuple.__hash__(t) == hash((1, 2))))
print(repr('%s %s' % t))
a, b, c, d = t
print((a, b, c, d))
print((isinstance(5, T((int, str))), 'abc'.startswith(T(('x', 'a')))))
#> (T!, 99, 'item', ['i', 't', 'e', 'r'], True, 'eq', 5, 'add', 'radd', [T!], 'T!', ('i', 't', 'e', 'r'), True)
#> ('(1, 2)', 2, 1, True)
#> '1 2'
#> ('i', 't', 'e', 'r')
#> (True, True)

# ---- tuple, range and slice, method by method
t = (1, 2, 3)
for x in ["t[5]", "t['a']", "t + [1]", "t * 2", "t.index(9)", "t.index(2, 2)", "t.count(1)", "t < (1, 2)", "t < [1]", "(1,)", "()", "hash((1, [2]))", "tuple('ab')", "tuple(5)", "t[::-1]", "t[1:] == (2, 3)", "t.__add__(5)", "t.__getitem__(slice(1))", "t.__setitem__", "range(5)[2:4]", "range(10, 0, -3)", "list(range(10, 0, -3))", "range(5)[10]", "range(5)[-1]", "range(0, 10, 2)[1:3]", "range(5) == range(0, 5, 1)", "range(0) == range(2, 1)", "range(5).index(3)", "range(5).index(9)", "range(5).count(2)", "3 in range(5)", "3.0 in range(5)", "2.5 in range(5)", "'a' in range(5)", "range(1.0)", "range('a')", "range(1, 2, 0)", "range(10).start", "range(2, 10, 3).stop", "len(range(10**20))", "range(10**20)[10**19]", "range(5) < range(6)", "hash(range(5)) == hash(range(0, 5))", "list(reversed(range(0, 10, 3)))", "range(True, 3)", "range(5)[::-1]", "range(5)[1:100]", "range(3).__contains__('a')", "bool(range(0))", "range(5)['a']", "range(5)[1.5]", "iter(range(3)).__length_hint__()", "range(-5, 5)[3]", "max(range(10**6))", "sum(range(1000))", "range(5).__eq__(5)", "slice(1, 2, 3)", "slice(1, 2) == slice(1, 2)", "slice(1) < slice(2)", "hash(slice(1, 2)) == hash(slice(1, 2))", "slice(None, None, -1).indices(5)", "slice(1, 10, 2).indices(5)", "slice(-3, None).indices(2)", "slice(1, 2, 0).indices(5)", "slice('a').indices(5)", "slice(1).indices(-1)", "slice(1, 2).start", "slice(5).stop", "slice(None).step", "slice(1, 2).__class__", "{slice(1, 2): 1}"]:
    try: print(x, '->', eval(x))
    except Exception as e: print(x, '->', type(e).__name__, e)
#> t[5] -> IndexError tuple index out of range
#> t['a'] -> TypeError tuple indices must be integers or slices, not str
#> t + [1] -> TypeError can only concatenate tuple (not "list") to tuple
#> t * 2 -> (1, 2, 3, 1, 2, 3)
#> t.index(9) -> ValueError tuple.index(x): x not in tuple
#> t.index(2, 2) -> ValueError tuple.index(x): x not in tuple
#> t.count(1) -> 1
#> t < (1, 2) -> False
#> t < [1] -> TypeError '<' not supported between instances of 'tuple' and 'list'
#> (1,) -> (1,)
#> () -> ()
#> hash((1, [2])) -> TypeError unhashable type: 'list'
#> tuple('ab') -> ('a', 'b')
#> tuple(5) -> TypeError 'int' object is not iterable
#> t[::-1] -> (3, 2, 1)
#> t[1:] == (2, 3) -> True
#> t.__add__(5) -> TypeError can only concatenate tuple (not "int") to tuple
#> t.__getitem__(slice(1)) -> (1,)
#> t.__setitem__ -> AttributeError 'tuple' object has no attribute '__setitem__'
#> range(5)[2:4] -> range(2, 4)
#> range(10, 0, -3) -> range(10, 0, -3)
#> list(range(10, 0, -3)) -> [10, 7, 4, 1]
#> range(5)[10] -> IndexError range object index out of range
#> range(5)[-1] -> 4
#> range(0, 10, 2)[1:3] -> range(2, 6, 2)
#> range(5) == range(0, 5, 1) -> True
#> range(0) == range(2, 1) -> True
#> range(5).index(3) -> 3
#> range(5).index(9) -> ValueError range.index(x): x not in range
#> range(5).count(2) -> 1
#> 3 in range(5) -> True
#> 3.0 in range(5) -> True
#> 2.5 in range(5) -> False
#> 'a' in range(5) -> False
#> range(1.0) -> TypeError 'float' object cannot be interpreted as an integer
#> range('a') -> TypeError 'str' object cannot be interpreted as an integer
#> range(1, 2, 0) -> ValueError range() arg 3 must not be zero
#> range(10).start -> 0
#> range(2, 10, 3).stop -> 10
#> len(range(10**20)) -> OverflowError Python int too large to convert to C ssize_t
#> range(10**20)[10**19] -> 10000000000000000000
#> range(5) < range(6) -> TypeError '<' not supported between instances of 'range' and 'range'
#> hash(range(5)) == hash(range(0, 5)) -> True
#> list(reversed(range(0, 10, 3))) -> [9, 6, 3, 0]
#> range(True, 3) -> range(1, 3)
#> range(5)[::-1] -> range(4, -1, -1)
#> range(5)[1:100] -> range(1, 5)
#> range(3).__contains__('a') -> False
#> bool(range(0)) -> False
#> range(5)['a'] -> TypeError range indices must be integers or slices, not str
#> range(5)[1.5] -> TypeError range indices must be integers or slices, not float
#> iter(range(3)).__length_hint__() -> 3
#> range(-5, 5)[3] -> -2
#> max(range(10**6)) -> 999999
#> sum(range(1000)) -> 499500
#> range(5).__eq__(5) -> NotImplemented
#> slice(1, 2, 3) -> slice(1, 2, 3)
#> slice(1, 2) == slice(1, 2) -> True
#> slice(1) < slice(2) -> True
#> hash(slice(1, 2)) == hash(slice(1, 2)) -> True
#> slice(None, None, -1).indices(5) -> (4, -1, -1)
#> slice(1, 10, 2).indices(5) -> (1, 5, 2)
#> slice(-3, None).indices(2) -> (0, 2, 1)
#> slice(1, 2, 0).indices(5) -> ValueError slice step cannot be zero
#> slice('a').indices(5) -> TypeError slice indices must be integers or None or have an __index__ method
#> slice(1).indices(-1) -> ValueError length should not be negative
#> slice(1, 2).start -> 1
#> slice(5).stop -> 5
#> slice(None).step -> None
#> slice(1, 2).__class__ -> <class 'slice'>
#> {slice(1, 2): 1} -> {slice(1, 2, None): 1}

# ---- subclasses are taken apart by their own iteration
from collections import namedtuple

Point = namedtuple('Point', 'x y')

class Doubled(Point):
    def __iter__(self):
        return iter([v * 2 for v in tuple.__iter__(self)])

class Letters(list):
    pass

x, y = Point(1, 2)
a, b = Doubled(1, 2)
first, *rest = Letters('abc')
print(x, y, a, b, first, rest)
for p in (Point(1, 2), Doubled(1, 2)):
    (u, *v), [w, z] = p, p
    print(u, v, w, z)
try:
    x, y, z = Point(1, 2)
except ValueError as e:
    print(e)
#> 1 2 2 4 a ['b', 'c']
#> 1 [2] 1 2
#> 2 [4] 2 4
#> not enough values to unpack (expected 3, got 2)
