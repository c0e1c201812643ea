# ---- slice: parts
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((slice(3), slice(1, 3), slice(1, 3, 2), slice(None), slice('a', [], {})))
print((slice(1, 2, 3).start, slice(1, 2, 3).stop, slice(1, 2, 3).step, slice(5).start))
print((repr(slice(1)), str(slice(1, 2)), f'{slice(1)}'))
error(lambda: slice())
error(lambda: slice(1, 2, 3, 4))
error(lambda: slice(stop=1))
class Show:
    def __getitem__(self, key):
        return key
s = Show()
print((s[1:2], s[::], s[:, 1:2], s[..., ::3], s['a':'b']))
try:
    slice(1).start = 2
except AttributeError as e:
    print(e)
try:
    class S(slice):
        pass
except TypeError as e:
    print(e)
#> (slice(None, 3, None), slice(1, 3, None), slice(1, 3, 2), slice(None, None, None), slice('a', [], {}))
#> (1, 2, 3, None)
#> ('slice(None, 1, None)', 'slice(1, 2, None)', 'slice(None, 1, None)')
#> TypeError: slice expected at least 1 argument, got 0
#> TypeError: slice expected at most 3 arguments, got 4
#> TypeError: slice() takes no keyword arguments
#> (slice(1, 2, None), slice(None, None, None), (slice(None, None, None), slice(1, 2, None)), (Ellipsis, slice(None, None, 3)), slice('a', 'b', None))
#> readonly attribute
#> type 'slice' is not an acceptable base type

# ---- slice: indices
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
print((slice(-2, None).indices(5), slice(None).indices(5), slice(10).indices(5)))
print((slice(None, None, -1).indices(5), slice(1, -1, 2).indices(6)))
print((slice(Index(1), Index(-1)).indices(Index(5)), slice(2 ** 70).indices(5)))
print(slice(-2 ** 70, 2 ** 70).indices(2 ** 71))
print((slice(5, 0, -2).indices(3), slice(0, 0).indices(0), slice(True, False).indices(2)))
error(lambda: slice(0).indices(-1))
error(lambda: slice('a').indices(5))
error(lambda: slice(None, None, 0).indices(5))
error(lambda: slice(1).indices('a'))
error(lambda: slice(1).indices(1.0))
error(lambda: slice(1).indices())
#> ((3, 5, 1), (0, 5, 1), (0, 5, 1))
#> ((4, -1, -1), (1, 5, 2))
#> ((1, 4, 1), (0, 5, 1))
#> (1180591620717411303424, 1180591620717411303424, 1)
#> ((2, 0, -2), (0, 0, 1), (1, 0, 1))
#> ValueError: length should not be negative
#> TypeError: slice indices must be integers or None or have an __index__ method
#> ValueError: slice step cannot be zero
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: 'float' object cannot be interpreted as an integer
#> TypeError: slice.indices() takes exactly one argument (0 given)

# ---- slice: equality, order and hash
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((slice(1) == slice(None, 1), slice(1) == slice(0, 1), slice(1) != slice(2), slice(1) == 1))
print((slice(1, 2) < slice(1, 3), slice(1, 2) <= slice(1, 2), slice(2, 1) > slice(1, 9)))
print(slice(1, 2, 3) >= slice(1, 2, 2))
print((hash(slice(1)) == hash(slice(None, 1)), {slice(1): 'a'}[slice(1)], slice(1) in {slice(1)}))
print((slice(1).__eq__(1), slice(1).__ne__(slice(1)), slice(1).__lt__(1), slice(1, 2).__le__(slice(1, 2))))
print((slice(1, 2).__gt__(slice(1, 1)), slice(1, 2).__ge__(slice(1, 2))))
error(lambda: hash(slice([])))
error(lambda: {slice([]): 1})
error(lambda: slice(1) < slice('a'))
error(lambda: slice(1) < 1)
#> (True, False, True, False)
#> (True, True, True)
#> True
#> (True, 'a', True)
#> (NotImplemented, False, NotImplemented, True)
#> (True, True)
#> TypeError: unhashable type: 'list'
#> TypeError: cannot use 'slice' as a dict key (unhashable type: 'list')
#> TypeError: '<' not supported between instances of 'int' and 'str'
#> TypeError: '<' not supported between instances of 'slice' and 'int'

# ---- slice: the program's own values
class V:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        print('eq', self.n, other.n)
        return self.n == other.n
    def __lt__(self, other):
        print('lt', self.n, other.n)
        return self.n < other.n
    def __hash__(self):
        print('hash', self.n)
        return self.n
    def __repr__(self):
        return f'V({self.n})'
a, b = slice(V(1), V(2), V(3)), slice(V(1), V(2), V(4))
print(a == b)
print(a != b)
print(a < b)
print(hash(a) == hash(slice(V(1), V(2), V(3))))
print(a)
#> eq 1 1
#> eq 2 2
#> eq 3 4
#> False
#> eq 1 1
#> eq 2 2
#> eq 3 4
#> True
#> eq 1 1
#> eq 2 2
#> eq 3 4
#> lt 3 4
#> True
#> hash 1
#> hash 2
#> hash 3
#> hash 1
#> hash 2
#> hash 3
#> True
#> slice(V(1), V(2), V(3))

# ---- slice: generic
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

error(lambda: slice[int])
error(lambda: slice[int, str, None])
#> TypeError: type 'slice' is not subscriptable
#> TypeError: type 'slice' is not subscriptable

# ---- slice: made by subscripts of every form
class S:
    def __getitem__(self, key): return key
s = S()
print(s[1:2], s[:], s[::], s[1:], s[:2], s[::3], s[1:2:3], s[-1:'a':None], s[1:2, 3], s[..., ::2], s[(1, 2)], s[*[1, 2], 3:4])
print(s[[1]:{}], s[x := 5], s[(y := 1):2], x, y)
#> slice(1, 2, None) slice(None, None, None) slice(None, None, None) slice(1, None, None) slice(None, 2, None) slice(None, None, 3) slice(1, 2, 3) slice(-1, 'a', None) (slice(1, 2, None), 3) (Ellipsis, slice(None, None, 2)) (1, 2) (1, 2, slice(3, 4, None))
#> slice([1], {}, None) 5 slice(1, 2, None) 5 1

# ---- slice: constructor
print(slice(5), slice(1, 5), slice(1, 5, 2), slice(None), slice('a', [], {}), slice(1.5))
for args in [(), (1, 2, 3, 4)]:
    try:
        slice(*args)
    except TypeError as e:
        print(e)
try:
    slice(stop=3)
except TypeError as e:
    print(e)
try:
    class T(slice): pass
except TypeError as e:
    print(e)
#> slice(None, 5, None) slice(1, 5, None) slice(1, 5, 2) slice(None, None, None) slice('a', [], {}) slice(None, 1.5, None)
#> slice expected at least 1 argument, got 0
#> slice expected at most 3 arguments, got 4
#> slice() takes no keyword arguments
#> type 'slice' is not an acceptable base type

# ---- slice: equality, order and hash, in programs
print(slice(1, 2) == slice(1, 2), slice(1) == slice(None, 1), slice(1) != slice(2), slice(1, 2) < slice(1, 3), slice(0, 1) == (0, 1, None))
print(hash(slice(1, 2)) == hash(slice(1, 2)), {slice(1): 'a'}[slice(1)], slice(1, 2.0) == slice(1.0, 2))
for f in [lambda: slice(1) < slice(None, 'a'), lambda: slice(1) < 5, lambda: hash(slice([], 1)), lambda: slice(1) + slice(2)]:
    try:
        print(f())
    except TypeError as e:
        print(e)
#> True True True True False
#> True a True
#> '<' not supported between instances of 'int' and 'str'
#> '<' not supported between instances of 'slice' and 'int'
#> unhashable type: 'list'
#> unsupported operand type(s) for +: 'slice' and 'slice'

# ---- slice: indices over many lengths
for s in [slice(None), slice(2, None), slice(None, -2), slice(None, None, -1), slice(-3, 100, 2), slice(5, 1, -2), slice(100, -100, -3), slice(-100, -50)]:
    print(s, [s.indices(n) for n in (0, 3, 10)], [list(range(*s.indices(6)))])
for call in ['slice(1).indices(-1)', 'slice(1).indices("a")', 'slice("a").indices(3)', 'slice(1, 2, 0).indices(3)', 'slice(1).indices()', 'slice(1.5).indices(2)']:
    try:
        print(eval(call))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> slice(None, None, None) [(0, 0, 1), (0, 3, 1), (0, 10, 1)] [[0, 1, 2, 3, 4, 5]]
#> slice(2, None, None) [(0, 0, 1), (2, 3, 1), (2, 10, 1)] [[2, 3, 4, 5]]
#> slice(None, -2, None) [(0, 0, 1), (0, 1, 1), (0, 8, 1)] [[0, 1, 2, 3]]
#> slice(None, None, -1) [(-1, -1, -1), (2, -1, -1), (9, -1, -1)] [[5, 4, 3, 2, 1, 0]]
#> slice(-3, 100, 2) [(0, 0, 2), (0, 3, 2), (7, 10, 2)] [[3, 5]]
#> slice(5, 1, -2) [(-1, -1, -2), (2, 1, -2), (5, 1, -2)] [[5, 3]]
#> slice(100, -100, -3) [(-1, -1, -3), (2, -1, -3), (9, -1, -3)] [[5, 2]]
#> slice(-100, -50, None) [(0, 0, 1), (0, 0, 1), (0, 0, 1)] [[]]
#> ValueError length should not be negative
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError slice indices must be integers or None or have an __index__ method
#> ValueError slice step cannot be zero
#> TypeError slice.indices() takes exactly one argument (0 given)
#> TypeError slice indices must be integers or None or have an __index__ method

# ---- slice: attributes are read-only
s = slice(1, 2, 3)
print(s.start, s.stop, s.step, s.__reduce__()[1])
for action in ['s.start = 5', 'del s.stop', 's.other = 1']:
    try:
        exec(action)
    except AttributeError as e:
        print(e)
#> 1 2 3 (1, 2, 3)
#> readonly attribute
#> readonly attribute
#> 'slice' object has no attribute 'other' and no __dict__ for setting new attributes

# ---- slice: bounds by __index__
class I:
    def __init__(self, n): self.n = n
    def __index__(self):
        print('index', self.n)
        return self.n
x = list(range(10))
print(x[I(2):I(8):I(3)], 'abcdef'[I(1):], (1, 2, 3)[:I(-1)], slice(I(1), I(5)).indices(4))
x[I(0):I(3)] = 'z'
del x[I(1):I(4)]
print(x)
for key in [1.5, 'a', [], object]:
    try:
        x[key:]
    except TypeError as e:
        print(e)
#> index 3
#> index 2
#> index 8
#> index 1
#> index -1
#> index 1
#> index 5
#> [2, 5] bcdef (1, 2) (1, 4, 1)
#> index 0
#> index 3
#> index 1
#> index 4
#> ['z', 6, 7, 8, 9]
#> slice indices must be integers or None or have an __index__ method
#> slice indices must be integers or None or have an __index__ method
#> slice indices must be integers or None or have an __index__ method
#> slice indices must be integers or None or have an __index__ method

# ---- slice: named ones to cut records
NAME, AGE, CITY = slice(0, 8), slice(8, 11), slice(11, None)
for line in ['Ann      31Oslo', 'Robert  101Rome  ']:
    print([line[part].strip() for part in (NAME, AGE, CITY)])
matrix = [[r * 4 + c for c in range(4)] for r in range(4)]
inner = slice(1, -1)
print([row[inner] for row in matrix[inner]], [row[::-1] for row in matrix[::-2]])
#> ['Ann', '31', 'Oslo']
#> ['Robert', '101', 'Rome']
#> [[5, 6], [9, 10]] [[15, 14, 13, 12], [7, 6, 5, 4]]

# ---- slice: a class that answers with its own kind
class Poly:
    def __init__(self, *c): self.c = c
    def __len__(self): return len(self.c)
    def __getitem__(self, k):
        match k:
            case slice(start=a, stop=b, step=None): return Poly(*self.c[a:b])
            case slice(): raise TypeError('no steps')
            case int() if k < len(self.c): return self.c[k]
            case tuple(): return [self[i] for i in k]
            case _: raise IndexError(k)
    def __repr__(self): return f'Poly{self.c}'
p = Poly(1, 2, 3, 4)
print(p[1:3], p[-1], p[0, 2], p[:2, 1:])
for k in [slice(0, 2, 2), 9, 'x']:
    try:
        p[k]
    except (TypeError, IndexError) as e:
        print(type(e).__name__, e)
#> Poly(2, 3) 4 [1, 3] [Poly(1, 2), Poly(2, 3, 4)]
#> TypeError no steps
#> IndexError 9
#> IndexError x

# ---- slice: setting and deleting through a class
class Log(list):
    def __setitem__(self, k, v):
        print('set', k, v)
        super().__setitem__(k, v)
    def __delitem__(self, k):
        print('del', k)
        super().__delitem__(k)
x = Log(range(6))
x[1:3] = 'ab'
x[::2] = [0, 0, 0]
del x[-2:]
x[0:1] += [7]
print(x, type(x[1:]))
try:
    x[::2] = [1]
except ValueError as e:
    print(e)
#> set slice(1, 3, None) ab
#> set slice(None, None, 2) [0, 0, 0]
#> del slice(-2, None, None)
#> set slice(0, 1, None) [0, 7]
#> [0, 7, 'a', 0, 3] <class 'list'>
#> set slice(None, None, 2) [1]
#> attempt to assign sequence of size 1 to extended slice of size 3

# ---- slice: deleting and replacing parts of a list, with what goes wrong
x = list(range(10))
x[2:4] = ['two', 'three', 'more']
del x[::3]
x[len(x):] = [98, 99]
x[:0] = ['first']
print(x)
for action in ['x[::2] = [1]', 'x[1:2] = 5', 'x[::-1] = "ab"', 'del x["a":]', 'x[1:2:0]', 'x[1.5:]', '(1, 2)[0:1] = 3', '"abc"[0:1] = "z"', 'del "abc"[:1]']:
    try:
        exec(action)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> ['first', 1, 'two', 'more', 4, 6, 7, 9, 98, 99]
#> ValueError attempt to assign sequence of size 1 to extended slice of size 5
#> TypeError must assign iterable to extended slice
#> ValueError attempt to assign sequence of size 2 to extended slice of size 10
#> TypeError slice indices must be integers or None or have an __index__ method
#> ValueError slice step cannot be zero
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError 'tuple' object does not support item assignment
#> TypeError 'str' object does not support item assignment
#> TypeError 'str' object does not support item deletion
