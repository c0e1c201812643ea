# ---- list: append, extend, insert
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 1
class Iterable:
    def __iter__(self):
        yield 1
        yield 2
x = [1]
print((x.append(2), x.append([3]), x.append(None)))
print((x.extend('ab'), x.extend((1,)), x.extend({5: 6}), x.extend(Iterable()), x.extend(i for i in range(2))))
print(x.extend([]))
print(x)
print((x.insert(0, 'first'), x.insert(100, 'last'), x.insert(-1, 'before last'), x.insert(-100, 'zero')))
print(x.insert(Index(), 'one'))
print(x)
error(lambda: x.append())
error(lambda: x.append(1, 2))
error(lambda: x.append(object=1))
error(lambda: x.extend())
error(lambda: x.extend(5))
error(lambda: x.insert(0))
error(lambda: x.insert('a', 1))
error(lambda: x.insert(1.0, 1))
error(lambda: x.insert(2 ** 70, 1))
y = [1, 2]
y.extend(y)
print(y)
#> (None, None, None)
#> (None, None, None, None, None)
#> None
#> [1, 2, [3], None, 'a', 'b', 1, 5, 1, 2, 0, 1]
#> (None, None, None, None)
#> None
#> ['zero', 'one', 'first', 1, 2, [3], None, 'a', 'b', 1, 5, 1, 2, 0, 1, 'before last', 'last']
#> TypeError: list.append() takes exactly one argument (0 given)
#> TypeError: list.append() takes exactly one argument (2 given)
#> TypeError: list.append() takes no keyword arguments
#> TypeError: list.extend() takes exactly one argument (0 given)
#> TypeError: 'int' object is not iterable
#> TypeError: insert expected 2 arguments, got 1
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: 'float' object cannot be interpreted as an integer
#> OverflowError: Python int too large to convert to C ssize_t
#> [1, 2, 1, 2]

# ---- list: pop, remove, clear, copy, reverse
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 0
class Two:
    def __eq__(self, other):
        return other == 2
x = [1, 2, 3, 2, 1, 0]
print((x.pop(), x.pop(0), x.pop(-2), x.pop(Index())))
print(x)
x = [3, 1, 2, 1.0]
print((x.remove(1), x, x.remove(Two()), x))
y = x.copy()
print((y, y is x, y == x))
print((x.reverse(), x))
print((x.clear(), x, y))
error(lambda: x.pop())
error(lambda: y.pop(5))
error(lambda: y.pop('a'))
error(lambda: y.pop(1.0))
error(lambda: y.remove(99))
error(lambda: y.remove())
error(lambda: y.copy(1))
error(lambda: y.clear(1))
error(lambda: y.pop(1, 2))
#> (0, 1, 2, 2)
#> [3, 1]
#> (None, [3, 1.0], None, [3, 1.0])
#> ([3, 1.0], False, True)
#> (None, [1.0, 3])
#> (None, [], [3, 1.0])
#> IndexError: pop from empty list
#> IndexError: pop index out of range
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: 'float' object cannot be interpreted as an integer
#> ValueError: list.remove(x): x not in list
#> TypeError: list.remove() takes exactly one argument (0 given)
#> TypeError: list.copy() takes no arguments (1 given)
#> TypeError: list.clear() takes no arguments (1 given)
#> TypeError: pop expected at most 1 argument, got 2

# ---- list: index and count
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 2
class Two:
    def __eq__(self, other):
        return other == 2
x = [1, 2, 3, 2, 1.0, True, 'a', None]
print((x.index(2), x.index(2, 2), x.index(1, 1), x.index(2, -6), x.index(3, 0, 3), x.index(2, Index())))
print((x.index('a', -2, 100), x.index(Two())))
print((x.count(1), x.count(2), x.count('b'), x.count(None), x.count(Two())))
error(lambda: x.index(99))
error(lambda: x.index(2, 4))
error(lambda: x.index(2, 0, 1))
error(lambda: x.index())
error(lambda: x.index(1, 'a'))
error(lambda: x.index(1, None))
error(lambda: x.count())
error(lambda: x.index(1, 2, 3, 4))
error(lambda: [].index('text'))
#> (1, 3, 4, 3, 2, 3)
#> (6, 1)
#> (3, 2, 0, 1, 2)
#> ValueError: list.index(x): x not in list
#> ValueError: list.index(x): x not in list
#> ValueError: list.index(x): x not in list
#> TypeError: index expected at least 1 argument, got 0
#> TypeError: slice indices must be integers or have an __index__ method
#> TypeError: slice indices must be integers or have an __index__ method
#> TypeError: list.count() takes exactly one argument (0 given)
#> TypeError: index expected at most 3 arguments, got 4
#> ValueError: list.index(x): x not in list

# ---- list: sort
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

x = [3, 1, 2]
print((x.sort(), x, x.sort(reverse=True), x, x.sort(key=lambda v: -v), x, x.sort(key=None), x))
print((sorted('bca'), sorted([3, 1, 2], reverse=True), sorted(['b', 'A', 'c'], key=str.lower)))
print(sorted([(2, 'a'), (1, 'b')]))
print((sorted([1, 2, 3], key=lambda v: 0, reverse=True), sorted([True, False, 0.5])))
error(lambda: x.sort(1))
error(lambda: x.sort(key=5))
error(lambda: x.sort(foo=1))
error(lambda: [1, 'a'].sort())
error(lambda: [1, None].sort())
error(lambda: [1j, 2j].sort())
error(lambda: sorted())
error(lambda: sorted(5))
error(lambda: sorted([1], None))
error(lambda: [3, 1].sort(key=lambda: 0))
#> (None, [1, 2, 3], None, [1, 2, 3], None, [1, 2, 3], None, [1, 2, 3])
#> (['a', 'b', 'c'], [3, 2, 1], ['A', 'b', 'c'])
#> [(1, 'b'), (2, 'a')]
#> ([1, 2, 3], [False, 0.5, True])
#> TypeError: sort() takes no positional arguments
#> TypeError: 'int' object is not callable
#> TypeError: sort() got an unexpected keyword argument 'foo'
#> TypeError: '<' not supported between instances of 'str' and 'int'
#> TypeError: '<' not supported between instances of 'NoneType' and 'int'
#> TypeError: '<' not supported between instances of 'complex' and 'complex'
#> TypeError: sorted expected 1 argument, got 0
#> TypeError: 'int' object is not iterable
#> TypeError: sorted expected 1 argument, got 2
#> TypeError: <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given

# ---- list: sort is stable, and empties the list while it works
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

words = ['bb', 'a', 'ccc', 'dd', 'e']
words.sort(key=len)
print(words)
x = [3, 1, 2]
seen = []
def key(v):
    seen.append(list(x))
    return v
x.sort(key=key)
print((x, seen))
x = [3, 1, 2]
def change(v):
    x.append(9)
    return v
error(lambda: x.sort(key=change))
print(x)
class Less:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        return self.n < other.n
    def __repr__(self):
        return f'L{self.n}'
print(sorted([Less(3), Less(1), Less(2)]))
def fail(v):
    raise ValueError('key')
x = [3, 1]
error(lambda: x.sort(key=fail))
print(x)
#> ['a', 'e', 'bb', 'dd', 'ccc']
#> ([1, 2, 3], [[], [], []])
#> ValueError: list modified during sort
#> [1, 2, 3]
#> [L1, L2, L3]
#> ValueError: key
#> [3, 1]
