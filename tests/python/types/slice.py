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
