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
