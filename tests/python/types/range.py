# ---- range: construction
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __init__(self, n):
        self.n = n
    def __index__(self):
        return self.n
print((range(3), range(1, 3), range(1, 10, 2), range(5, 0, -1), range(0), range(-3), range(True)))
print((range(Index(3)), range(Index(1), Index(5), Index(2))))
print((range(2 ** 70), range(2 ** 70, 2 ** 70 + 2)))
print((range(3).start, range(1, 5, 2).stop, range(1, 5, 2).step))
error(lambda: range())
error(lambda: range(1, 2, 3, 4))
error(lambda: range(1.0))
error(lambda: range('a'))
error(lambda: range(1, 2, 0))
error(lambda: range(None))
error(lambda: range(stop=3))
error(lambda: range(1, 2, '1'))
#> (range(0, 3), range(1, 3), range(1, 10, 2), range(5, 0, -1), range(0, 0), range(0, -3), range(0, 1))
#> (range(0, 3), range(1, 5, 2))
#> (range(0, 1180591620717411303424), range(1180591620717411303424, 1180591620717411303426))
#> (0, 5, 2)
#> TypeError: range expected at least 1 argument, got 0
#> TypeError: range expected at most 3 arguments, got 4
#> TypeError: 'float' object cannot be interpreted as an integer
#> TypeError: 'str' object cannot be interpreted as an integer
#> ValueError: range() arg 3 must not be zero
#> TypeError: 'NoneType' object cannot be interpreted as an integer
#> TypeError: range() takes no keyword arguments
#> TypeError: 'str' object cannot be interpreted as an integer

# ---- range: items and slices
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

r = range(1, 20, 3)
print((list(r), len(r), r[0], r[-1], r[True], bool(r), bool(range(0))))
print((r[1:3], r[::-1], r[::2], r[5:1:-2], r[10:], r[:-2]))
print((list(r[::-1]), range(10)[2:8][1:3]))
print((range(2 ** 70)[5], range(2 ** 70)[2 ** 69], range(2 ** 70)[-1], range(2 ** 70)[1:2 ** 69]))
error(lambda: r[7])
error(lambda: r[-8])
error(lambda: r['a'])
error(lambda: r[1.0])
error(lambda: r[::0])
error(lambda: r['a':])
error(lambda: len(range(2 ** 70)))
class Index:
    def __index__(self):
        return 2
print((r[Index()], r[Index():], r[:Index()]))
#> ([1, 4, 7, 10, 13, 16, 19], 7, 1, 19, 4, True, False)
#> (range(4, 10, 3), range(19, -2, -3), range(1, 22, 6), range(16, 4, -6), range(22, 22, 3), range(1, 16, 3))
#> ([19, 16, 13, 10, 7, 4, 1], range(3, 5))
#> (5, 590295810358705651712, 1180591620717411303423, range(1, 590295810358705651712))
#> IndexError: range object index out of range
#> IndexError: range object index out of range
#> TypeError: range indices must be integers or slices, not str
#> TypeError: range indices must be integers or slices, not float
#> ValueError: slice step cannot be zero
#> TypeError: slice indices must be integers or None or have an __index__ method
#> OverflowError: Python int too large to convert to C ssize_t
#> (7, range(7, 22, 3), range(1, 7, 3))

# ---- range: in, index, count
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Four:
    def __eq__(self, other):
        return other == 4
r = range(1, 20, 3)
print((4 in r, 5 in r, 4.0 in r, 4.5 in r, '4' in r, None in r, True in r, 22 in r, Four() in r, 4 + 0j in r))
print((r.index(4), r.count(4), r.count(5), r.index(4.0), r.count('a'), r.index(Four()), r.count(Four())))
print((2 ** 69 in range(0, 2 ** 70, 2), 2 ** 69 + 1 in range(0, 2 ** 70, 2)))
print((range(2 ** 70).index(2 ** 69), range(2 ** 70).count(5)))
error(lambda: r.index(5))
error(lambda: r.index('a'))
error(lambda: r.index())
error(lambda: r.count())
error(lambda: r.index(1, 2))
#> (True, False, True, False, False, False, True, False, True, True)
#> (1, 1, 0, 1, 0, 1, 1)
#> (True, False)
#> (590295810358705651712, 1)
#> ValueError: range.index(x): x not in range
#> ValueError: sequence.index(x): x not in sequence
#> TypeError: range.index() takes exactly one argument (0 given)
#> TypeError: range.count() takes exactly one argument (0 given)
#> TypeError: range.index() takes exactly one argument (2 given)

# ---- range: equality and hash
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((range(0) == range(2, 1), range(0, 3, 2) == range(0, 4, 2), range(3) == range(0, 3, 1)))
print((range(3) == [0, 1, 2], range(3) != range(4)))
print((hash(range(0)) == hash(range(5, 5)), hash(range(3)) == hash(range(0, 3)), {range(3): 1}[range(0, 3)]))
print((range(3).__eq__(1), range(3).__ne__(range(3)), range(3).__lt__(range(4))))
print((range(2 ** 70) == range(2 ** 70), range(1, 2) == range(1, 3, 5)))
error(lambda: range(3) < range(4))
error(lambda: range(3) + range(4))
error(lambda: range(3) * 2)
#> (True, True, True)
#> (False, True)
#> (True, True, 1)
#> (NotImplemented, False, NotImplemented)
#> (True, True)
#> TypeError: '<' not supported between instances of 'range' and 'range'
#> TypeError: unsupported operand type(s) for +: 'range' and 'range'
#> TypeError: unsupported operand type(s) for *: 'range' and 'int'

# ---- range: iteration
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((list(reversed(range(5))), list(reversed(range(1, 10, 4))), list(range(5, 0, -2)), [*range(3)]))
print((list(range(2 ** 70, 2 ** 70 + 3)), list(reversed(range(2 ** 70, 2 ** 70 + 3)))))
it = iter(range(3))
print((next(it), it.__length_hint__(), list(it), it.__length_hint__()))
print((type(iter(range(3))).__name__, type(iter(range(2 ** 70))).__name__))
print(iter(range(2 ** 70)).__length_hint__())
print((sum(range(101)), max(range(5)), min(range(5, 0, -1)), sorted(range(3, 0, -1))))
a, *b = range(4)
print((a, b))
for i in range(3, 7, 2):
    print(i)
error(lambda: next(iter(range(0))))
#> ([4, 3, 2, 1, 0], [9, 5, 1], [5, 3, 1], [0, 1, 2])
#> ([1180591620717411303424, 1180591620717411303425, 1180591620717411303426], [1180591620717411303426, 1180591620717411303425, 1180591620717411303424])
#> (0, 2, [1, 2], 0)
#> ('range_iterator', 'longrange_iterator')
#> 1180591620717411303424
#> (5050, 4, 1, [1, 2, 3])
#> (0, [1, 2, 3])
#> 3
#> 5
#> StopIteration: 

# ---- range: repr, attributes, no base
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((repr(range(3)), str(range(1, 5, 2)), f'{range(2)}'))
print((range.__name__, isinstance(range(3), range)))
error(lambda: range(3).nope)
error(lambda: format(range(3), 'x'))
try:
    range(3).start = 1
except AttributeError as e:
    print(e)
try:
    range(3)[0] = 1
except TypeError as e:
    print(e)
try:
    class R(range):
        pass
except TypeError as e:
    print(e)
print((range(3).__len__(), range(3).__getitem__(1), range(3).__contains__(1), list(range(3).__iter__())))
print((list(range(3).__reversed__()), range(3).__bool__(), range(3).__hash__() == hash(range(3))))
print(repr(range(3).__repr__()))
#> ('range(0, 3)', 'range(1, 5, 2)', 'range(0, 2)')
#> ('range', True)
#> AttributeError: 'range' object has no attribute 'nope'
#> TypeError: unsupported format string passed to range.__format__
#> readonly attribute
#> 'range' object does not support item assignment
#> type 'range' is not an acceptable base type
#> (3, 1, True, [0, 1, 2])
#> ([2, 1, 0], True, True)
#> 'range(0, 3)'

# ---- range: the three ways to make one
print(list(range(5)), list(range(2, 5)), list(range(10, 0, -3)), list(range(0)), list(range(5, 2)))
print(range(5), range(2, 5), range(0, 10, 2), range(5, 0, -1), repr(range(1, 2, 1)))
r = range(2, 20, 3)
print(r.start, r.stop, r.step, len(r), r[0], r[-1])
print(range(True), range(False, True), list(range(3, True, -1)))
#> [0, 1, 2, 3, 4] [2, 3, 4] [10, 7, 4, 1] [] []
#> range(0, 5) range(2, 5) range(0, 10, 2) range(5, 0, -1) range(1, 2)
#> 2 20 3 6 2 17
#> range(0, 1) range(0, 1) [3, 2]

# ---- range: wrong arguments
for args in [(), (1, 2, 3, 4), ('a',), (1.0,), (1, 2.5), (1, 2, 0), (None,), (1, None), ([],), (1, 2, '3')]:
    try:
        print(range(*args))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    range(stop=5)
except TypeError as e:
    print(e)
#> TypeError range expected at least 1 argument, got 0
#> TypeError range expected at most 3 arguments, got 4
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> ValueError range() arg 3 must not be zero
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'list' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> range() takes no keyword arguments

# ---- range: arguments by __index__
class I:
    def __init__(self, v): self.v = v
    def __index__(self):
        print('index', self.v)
        return self.v
r = range(I(1), I(10), I(4))
print(r, list(r), r[I(1)])
print(I(5) in r, r.index(5))
class Bad:
    def __index__(self): return 'x'
try:
    range(Bad())
except TypeError as e:
    print(e)
#> index 1
#> index 10
#> index 4
#> index 1
#> range(1, 10, 4) [1, 5, 9] 5
#> False 1
#> __index__ returned non-int (type str)

# ---- range: attributes are read-only
r = range(3)
for name in ['start', 'stop', 'step', 'other']:
    try:
        setattr(r, name, 1)
    except AttributeError as e:
        print(type(e).__name__, e)
try:
    del r.start
except AttributeError as e:
    print(e)
try:
    r[0] = 1
except TypeError as e:
    print(e)
try:
    del r[0]
except TypeError as e:
    print(e)
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError 'range' object has no attribute 'other' and no __dict__ for setting new attributes
#> readonly attribute
#> 'range' object does not support item assignment
#> 'range' object doesn't support item deletion

# ---- range: slices are ranges
r = range(10, 50, 5)
print(r[2:5], r[::-1], r[::2], r[5:2], r[-3:], r[:-3], r[100:], r[::-2], r[3:0:-1])
print(list(r[2:5]), list(r[::-1]), len(r[1::3]), r[1:][1:][0])
print(range(0)[::-1], range(1)[::-1], range(0, 10, 3)[::-1])
try:
    r[::0]
except ValueError as e:
    print(e)
try:
    r['a']
except TypeError as e:
    print(e)
try:
    r[1.0:2]
except TypeError as e:
    print(e)
#> range(20, 35, 5) range(45, 5, -5) range(10, 50, 10) range(35, 20, 5) range(35, 50, 5) range(10, 35, 5) range(50, 50, 5) range(45, 5, -10) range(25, 10, -5)
#> [20, 25, 30] [45, 40, 35, 30, 25, 20, 15, 10] 3 20
#> range(-1, -1, -1) range(0, -1, -1) range(9, -3, -3)
#> slice step cannot be zero
#> range indices must be integers or slices, not str
#> slice indices must be integers or None or have an __index__ method

# ---- range: index out of range
r = range(3)
for i in [3, -4, 10 ** 30, -10 ** 30]:
    try:
        r[i]
    except IndexError as e:
        print(e)
try:
    range(0)[0]
except IndexError as e:
    print(e)
print(r[-3], r[2])
#> range object index out of range
#> range object index out of range
#> range object index out of range
#> range object index out of range
#> range object index out of range
#> 0 2

# ---- range: an uncaught index error
squares = [n * n for n in range(4)]
r = range(0, 12, 4)
for i in range(len(squares)):
    print(squares[i], r[i])
#> 0 0
#> 1 4
#> 4 8
#> Traceback (most recent call last):
#>   File "range.py", line 326, in <module>
#>     print(squares[i], r[i])
#>                       ~^^^
#> IndexError: range object index out of range

# ---- range: membership without iterating
r = range(0, 10 ** 18, 7)
print(7 * 10 ** 17 in r, 8 in r, -7 in r, 10 ** 18 in r, True in range(2))
r = range(0, 50, 7)
print(14.0 in r, 14.5 in r, '7' in r, None in r, 7 + 0j in r)
print(5 in range(10, 0, -5), 10 in range(10, 0, -5), 0 in range(10, 0, -5))
class Seven:
    def __eq__(self, other):
        return other == 7
print(Seven() in range(10), Seven() in range(5))
class MyInt(int): pass
print(MyInt(7) in range(10))
#> True False False False True
#> True False False False True
#> True True False
#> True False
#> True

# ---- range: count and index
r = range(3, 30, 3)
print(r.count(9), r.count(10), r.index(9), r.count('x'), r.count(9.0), r.index(9.0))
for x in [10, 'a', 30]:
    try:
        r.index(x)
    except ValueError as e:
        print(e)
try:
    r.index(3, 0)
except TypeError as e:
    print(e)
try:
    r.count()
except TypeError as e:
    print(e)
#> 1 0 2 0 1 2
#> range.index(x): x not in range
#> sequence.index(x): x not in sequence
#> range.index(x): x not in range
#> range.index() takes exactly one argument (2 given)
#> range.count() takes exactly one argument (0 given)

# ---- range: equality is by content
print(range(0) == range(2, 1), range(0, 3, 2) == range(0, 4, 2), range(1, 2, 5) == range(1, 2, 9), range(3) == [0, 1, 2])
print(range(3) != range(4), range(2) == (0, 1), hash(range(0)) == hash(range(5, 5)), hash(range(0, 3, 2)) == hash(range(0, 4, 2)))
print(len({range(3), range(0, 3), range(0, 3, 1), range(2)}), {range(2): 'x'}[range(0, 2)])
for f in [lambda: range(1) < range(2), lambda: range(1) + range(2), lambda: range(2) * 2, lambda: -range(1)]:
    try:
        f()
    except TypeError as e:
        print(e)
#> True True True False
#> True False True True
#> 2 x
#> '<' not supported between instances of 'range' and 'range'
#> unsupported operand type(s) for +: 'range' and 'range'
#> unsupported operand type(s) for *: 'range' and 'int'
#> bad operand type for unary -: 'range'

# ---- range: huge ones
big = range(10 ** 20, 10 ** 20 + 10, 3)
print(big, list(big), len(big), big[-1], 10 ** 20 + 3 in big, big.index(10 ** 20 + 6))
huge = range(10 ** 30)
print(huge[10 ** 29], huge[-1], huge[5:10 ** 25], bool(huge))
print(next(iter(range(2 ** 70, 2 ** 71))), list(range(2 ** 64, 2 ** 64 - 3, -1)))
print(range(-10 ** 25, 10 ** 25, 10 ** 25)[1], sum(range(10 ** 6)))
#> range(100000000000000000000, 100000000000000000010, 3) [100000000000000000000, 100000000000000000003, 100000000000000000006, 100000000000000000009] 4 100000000000000000009 True 2
#> 100000000000000000000000000000 999999999999999999999999999999 range(5, 10000000000000000000000000) True
#> 1180591620717411303424 [18446744073709551616, 18446744073709551615, 18446744073709551614]
#> 0 499999500000

# ---- range: reversed, and iterators' length hints
r = range(1, 10, 4)
it = reversed(r)
print(type(iter(r)).__name__, type(it).__name__, list(it), list(it))
i = iter(range(5))
next(i)
print(i.__length_hint__(), next(i), i.__length_hint__(), list(i), i.__length_hint__())
print(type(iter(range(10 ** 20))).__name__, next(reversed(range(10 ** 20))))
print(iter(r) is iter(r), iter(i) is i, next(i, 'end'))
#> range_iterator range_iterator [9, 5, 1] []
#> 4 1 3 [2, 3, 4] 0
#> longrange_iterator 99999999999999999999
#> False True end

# ---- range: iterators are independent and copy their position
import copy
i = iter(range(6))
next(i); next(i)
j = copy.copy(i)
print(list(i), list(j), i.__reduce__()[0] is iter)
i = iter(range(10, 20, 2))
i.__setstate__(2)
print(next(i), list(i))
a, b = iter(range(3)), iter(range(3))
print([(x, y) for x, y in zip(a, b)], list(zip(*[iter(range(6))] * 2)))
#> [2, 3, 4, 5] [2, 3, 4, 5] True
#> 14 [16, 18]
#> [(0, 0), (1, 1), (2, 2)] [(0, 1), (2, 3), (4, 5)]

# ---- range: in for with else, break and changes of the variable
for i in range(3):
    print(i, end=' ')
    i += 10
print(i)
for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0: break
    else:
        print(n, 'is prime')
for i in range(0): pass
else: print('empty ends in else', i)
#> 0 1 2 12
#> 2 is prime
#> 3 is prime
#> 5 is prime
#> 7 is prime
#> 11 is prime
#> empty ends in else 12

# ---- range: cannot be subclassed, is a Sequence
from collections.abc import Sequence, MutableSequence, Hashable
try:
    class R(range): pass
except TypeError as e:
    print(e)
print(isinstance(range(1), Sequence), isinstance(range(1), MutableSequence), isinstance(range(1), Hashable))
print([n for n in dir(range) if not n.startswith('_')], range.__name__, type(range))
match range(3):
    case [a, b, c]: print('matched as a sequence', a, b, c)
#> type 'range' is not an acceptable base type
#> True False True
#> ['count', 'index', 'start', 'step', 'stop'] range <class 'type'>
#> matched as a sequence 0 1 2

# ---- range: unpacking, star, conversion
a, *b, c = range(5)
print(a, b, c, [*range(3), *range(2)], {*range(3)}, (*range(2),), tuple(range(3)), set(range(3)), list(range(3)) + [*range(1)])
print(dict(enumerate(range(3), 1)), dict.fromkeys(range(3)), ''.join(map(str, range(10))), bytes(range(5)), max(range(5)), min(range(3, 9)))
try:
    a, b = range(3)
except ValueError as e:
    print(e)
try:
    a, b, c = range(2)
except ValueError as e:
    print(e)
#> 0 [1, 2, 3] 4 [0, 1, 2, 0, 1] {0, 1, 2} (0, 1) (0, 1, 2) {0, 1, 2} [0, 1, 2, 0]
#> {1: 0, 2: 1, 3: 2} {0: None, 1: None, 2: None} 0123456789 b'\x00\x01\x02\x03\x04' 4 3
#> too many values to unpack (expected 2)
#> not enough values to unpack (expected 3, got 2)

# ---- range: in slices assigned and sorted
x = list(range(10))
x[::2] = range(100, 105)
x[1:3] = range(0)
print(x, sorted(range(5), key=lambda n: -n), sorted(range(3), reverse=True))
try:
    x[::3] = range(9)
except ValueError as e:
    print(e)
#> [100, 3, 102, 5, 103, 7, 104, 9] [4, 3, 2, 1, 0] [2, 1, 0]
#> attempt to assign sequence of size 9 to extended slice of size 3

# ---- range: with zip, map and steps that do not divide
for lo, hi in zip(range(0, 10, 4), range(4, 14, 4)):
    print(lo, hi, list(range(10))[lo:hi])
print([len(range(a, b, s)) for a in (-5, 0, 5) for b in (-4, 0, 7) for s in (-3, -1, 2, 5)])
print([list(range(a, b, s)) for a, b, s in [(0, 7, 3), (7, 0, -3), (0, -7, -2), (1, 1, 1), (-1, -5, 1)]])
#> 0 4 [0, 1, 2, 3]
#> 4 8 [4, 5, 6, 7]
#> 8 12 [8, 9]
#> [0, 0, 1, 1, 0, 0, 3, 1, 0, 0, 6, 3, 2, 4, 0, 0, 0, 0, 0, 0, 0, 0, 4, 2, 3, 9, 0, 0, 2, 5, 0, 0, 0, 0, 1, 1]
#> [[0, 3, 6], [7, 4, 1], [0, -2, -4, -6], [], []]

# ---- range: truth, len and length limits
print(bool(range(0)), bool(range(1)), not range(3, 3), len(range(0, 100, 7)), range(5).__len__())
try:
    len(range(10 ** 30))
except OverflowError as e:
    print('OverflowError', str(e).startswith('Python int too large'))
#> False True True 15 5
#> OverflowError True

# ---- range: __reduce__ and copies
import copy
r = range(1, 9, 2)
print(copy.copy(r) == r, copy.deepcopy(r), r.__reduce__()[1], r.__getitem__(1), r.__contains__(3), r.__eq__(3), r.__ne__(r))
print(range.__doc__.splitlines()[0], r.__class__, range.index is range.index, r.index.__self__ is r)
#> True range(1, 9, 2) (1, 9, 2) 3 True NotImplemented False
#> range(stop) -> range object <class 'range'> True True

# ---- range: the classic algorithms
n = 30
sieve = [True] * (n + 1)
for p in range(2, int(n ** .5) + 1):
    if sieve[p]:
        for m in range(p * p, n + 1, p): sieve[m] = False
print([i for i in range(2, n + 1) if sieve[i]])
for row in range(5):
    print(' ' * (4 - row) + '*' * (2 * row + 1))
for i in range(15, 0, -5):
    print([i + j for j in range(-2, 3)], end=';')
print([[r * c for c in range(1, 4)] for r in range(1, 4)])
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
#>     *
#>    ***
#>   *****
#>  *******
#> *********
#> [13, 14, 15, 16, 17];[8, 9, 10, 11, 12];[3, 4, 5, 6, 7];[[1, 2, 3], [2, 4, 6], [3, 6, 9]]

# ---- range: floats are refused where they come from division
def halves(n):
    return [i for i in range(n / 2)]
print(halves(4))
#> Traceback (most recent call last):
#>   File "range.py", line 550, in <module>
#>     print(halves(4))
#>           ~~~~~~^^^
#>   File "range.py", line 549, in halves
#>     return [i for i in range(n / 2)]
#>                        ~~~~~^^^^^^^
#> TypeError: 'float' object cannot be interpreted as an integer

# ---- range: a zero step
def steps(lo, hi, n):
    return list(range(lo, hi, (hi - lo) // n))
print(steps(0, 10, 5))
print(steps(0, 3, 5))
#> [0, 2, 4, 6, 8]
#> Traceback (most recent call last):
#>   File "range.py", line 564, in <module>
#>     print(steps(0, 3, 5))
#>           ~~~~~^^^^^^^^^
#>   File "range.py", line 562, in steps
#>     return list(range(lo, hi, (hi - lo) // n))
#>                 ~~~~~^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: range() arg 3 must not be zero

# ---- range: iterating while the bound changes
items = [1, 2, 3]
n = len(items)
for i in range(n):
    items.append(items[i])
    n += 1
print(items, n)
for i in range(len(items)):
    if i >= len(items): break
    del items[0]
print(items)
#> [1, 2, 3, 1, 2, 3] 6
#> [1, 2, 3]

# ---- range: windows, chunks and pairs by index
text = 'abcdefgh'
print([text[i:i + 3] for i in range(0, len(text), 3)], [text[i:i + 2] for i in range(len(text) - 1)], [text[i] for i in range(len(text) - 1, -1, -2)])
print([(i, j) for i in range(4) for j in range(i + 1, 4)], [text[-i] for i in range(1, 4)], {i: text[i] for i in range(2, 8, 5)})
#> ['abc', 'def', 'gh'] ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh'] ['h', 'f', 'd', 'b']
#> [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)] ['h', 'g', 'f'] {2: 'c', 7: 'h'}

# ---- range: a class that behaves like one
class Steps:
    def __init__(self, *args): self._r = range(*args)
    def __iter__(self): return (x / 2 for x in self._r)
    def __len__(self): return len(self._r)
    def __getitem__(self, i):
        if isinstance(i, slice): return [x / 2 for x in self._r[i]]
        return self._r[i] / 2
    def __contains__(self, x): return x * 2 in self._r
    def __reversed__(self): return (x / 2 for x in reversed(self._r))
    def __repr__(self): return f'Steps{self._r.start, self._r.stop, self._r.step}'
s = Steps(1, 8, 2)
print(s, list(s), len(s), s[1], s[-1], s[1:3], 2.5 in s, 2 in s, list(reversed(s)))
try:
    s[4]
except IndexError as e:
    print(e)
#> Steps(1, 8, 2) [0.5, 1.5, 2.5, 3.5] 4 1.5 3.5 [1.5, 2.5] True False [3.5, 2.5, 1.5, 0.5]
#> range object index out of range

# ---- lengths of 64 bits
import bisect
import sys
n = sys.maxsize
print(len(range(n)) == n, len(range(2 ** 53)), range(n)[n - 4] == n - 4, len(range(-1, 2 ** 60, 2)))
print(bisect.bisect_left(range(n - 1), n - 3) == n - 3)
class Long:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
for k in (2 ** 53, n, n + 1, -1, -2 ** 60):
    try:
        print(len(Long(k)), bool(Long(k)))
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
try:
    len(range(n + 1))
except OverflowError as e:
    print(e)
#! the oracle is a 32-bit build: sizes and indices have 64 bits here
#> True 9007199254740992 True 576460752303423489
#> True
#> 9007199254740992 True
#> 9223372036854775807 True
#> OverflowError cannot fit 'int' into an index-sized integer
#> ValueError __len__() should return >= 0
#> ValueError __len__() should return >= 0
#> Python int too large to convert to C ssize_t

# ---- count() of what equals much
class Equal:
    def __eq__(self, other): return True
class Five:
    def __eq__(self, other): return other == 5
print(range(10).count(Equal()), range(9).count(Five()), range(0).count(Equal()), range(5).count(2.0), range(10).index(Equal()))
#> 10 1 0 1 0
