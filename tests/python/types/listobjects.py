# ---- list: equality and order
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(([1, 2] == [1, 2], [1, 2] == [1, 2.0], [1, 2] == (1, 2), [1] != [2], [] == [], [[1], [2]] == [[1], [2]]))
print(([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 5], [1, 2] <= [1, 2], ['a'] >= ['A']))
nan = float('nan')
print(([nan] == [nan], [nan] == [float('nan')], [nan] < [nan]))
error(lambda: [1] < ['a'])
error(lambda: [1] < (1,))
error(lambda: [1] < 5)
print(([1].__eq__((1,)), [1].__lt__(1), [1].__ne__([1]), [1].__le__([1]), [1].__gt__([0]), [1].__ge__([2])))
error(lambda: [1, 'a'] < [1, 2])
print([None] < [None])
#> (True, True, False, True, True, True)
#> (True, True, True, True, True, True)
#> (True, False, False)
#> TypeError: '<' not supported between instances of 'int' and 'str'
#> TypeError: '<' not supported between instances of 'list' and 'tuple'
#> TypeError: '<' not supported between instances of 'list' and 'int'
#> (NotImplemented, NotImplemented, False, True, True, False)
#> TypeError: '<' not supported between instances of 'str' and 'int'
#> False

# ---- list: comparison calls the items' methods in order
class V:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        print('eq', self.n, other.n)
        return self.n == other.n
    def __lt__(self, other):
        print('lt', self.n, other.n)
        return self.n < other.n
a, b = [V(1), V(2)], [V(1), V(3)]
print(a == b)
print(a < b)
print(a != b)
print(a > b)
print(V(2) in a)
print(a.index(V(2)))
print(a.count(V(1)))
print(a.remove(V(1)))
print(len(a))
#> eq 1 1
#> eq 2 3
#> False
#> eq 1 1
#> eq 2 3
#> lt 2 3
#> True
#> eq 1 1
#> eq 2 3
#> True
#> eq 1 1
#> eq 2 3
#> lt 3 2
#> False
#> eq 1 2
#> eq 2 2
#> True
#> eq 1 2
#> eq 2 2
#> 1
#> eq 1 1
#> eq 2 1
#> 1
#> eq 1 1
#> None
#> 1

# ---- list: repr
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(([], [1], ['a', "b'", 1.5, None], [[1, [2]]], [...], [(1,), {1: 2}, {3}]))
x = [1]
x.append(x)
print((x, str(x), repr([x])))
class R:
    def __repr__(self):
        return 'R!'
print([R(), [R()]])
class Bad:
    def __repr__(self):
        return 5
error(lambda: repr([Bad()]))
class Loop:
    def __init__(self):
        self.items = [self]
    def __repr__(self):
        return f'Loop({self.items!r})'
print((Loop(), f'{[1, 2]}', '%s' % [1], format([1])))
error(lambda: format([1], '5'))
#> ([], [1], ['a', "b'", 1.5, None], [[1, [2]]], [Ellipsis], [(1,), {1: 2}, {3}])
#> ([1, [...]], '[1, [...]]', '[[1, [...]]]')
#> [R!, [R!]]
#> TypeError: __repr__ returned non-string (type int)
#> (Loop([Loop([...])]), '[1, 2]', '[1]', '[1]')
#> TypeError: unsupported format string passed to list.__format__

# ---- list: not hashable, no attributes
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

error(lambda: hash([]))
error(lambda: {[]: 1})
error(lambda: {[1]})
error(lambda: [].x)
try:
    [].x = 1
except AttributeError as e:
    print(e)
print(list.append)
print(([].append.__name__, [].append.__self__))
print((list[int], list.__class_getitem__(int)))
print(list.__hash__)
print(([1].__len__(), [1].__contains__(1), [1].__iter__().__next__(), [1].__reversed__().__next__()))
print(([1].__getitem__(0), [1].__repr__()))
error(lambda: list.append(5, 1))
error(lambda: list.append())
error(lambda: list.__len__(()))
#> TypeError: unhashable type: 'list'
#> TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#> TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#> AttributeError: 'list' object has no attribute 'x'
#> 'list' object has no attribute 'x' and no __dict__ for setting new attributes
#> <method 'append' of 'list' objects>
#> ('append', [])
#> (list[int], list[int])
#> None
#> (1, True, 1, 1)
#> (1, '[1]')
#> TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object
#> TypeError: unbound method list.append() needs an argument
#> TypeError: descriptor '__len__' requires a 'list' object but received a 'tuple'

# ---- list: subclasses
class L(list):
    def first(self):
        return self[0]
x = L([1, 2, 3])
print((x, type(x), x.first(), len(x), x == [1, 2, 3], x[0], x[1:], type(x[1:])))
print((type(x + [1]), type(x * 2), type(x.copy()), type(x[:]), L(), L('ab')))
x.append(4)
x.name = 'n'
print((x, x.name, vars(x)))
x += [5]
print((x, type(x), isinstance(x, list), list(x), sorted(x, reverse=True), [*x], x < [9]))
class Init(list):
    def __init__(self, *args, tag=None):
        super().__init__(args)
        self.tag = tag
print((Init(1, 2, tag='t'), Init(1, 2, tag='t').tag))
#> ([1, 2, 3], <class '__main__.L'>, 1, 3, True, 1, [2, 3], <class 'list'>)
#> (<class 'list'>, <class 'list'>, <class 'list'>, <class 'list'>, [], ['a', 'b'])
#> ([1, 2, 3, 4], 'n', {'name': 'n'})
#> ([1, 2, 3, 4, 5], <class '__main__.L'>, True, [1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [1, 2, 3, 4, 5], True)
#> ([1, 2], 't')

# ---- list: subclasses with special methods
class L(list):
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
    def __add__(self, other):
        return 'add'
    def __radd__(self, other):
        return 'radd'
    def __iadd__(self, other):
        return 'iadd'
    def __repr__(self):
        return 'L!'
    def append(self, v):
        super().append(v * 2)
    __hash__ = None
x = L([1, 2])
print((x, len(x), x[0], x[5:], list(x), 7 in x, x == 1, x + [1], [1] + x, str(x), [x]))
y = x
y += [1]
x.append(5)
print((y, list.__repr__(x), list.__len__(x), list.__getitem__(x, 0), [*x], x.pop(), sorted(x), [] + [1]))
print((','.join(x), bool(x)))
print((list.__iter__(x).__next__(), list.__contains__(x, 9)))
[].extend(x)
z = []
z.extend(x)
print((z, tuple(x), set(x) == set('iter'), max(x)))
#> (L!, 99, 'item', 'item', ['i', 't', 'e', 'r'], True, 'eq', 'add', 'radd', 'L!', [L!])
#> ('iadd', '[1, 2, 10]', 3, 1, ['i', 't', 'e', 'r'], 10, ['e', 'i', 'r', 't'], [1])
#> ('i,t,e,r', True)
#> (1, False)
#> (['i', 't', 'e', 'r'], ('i', 't', 'e', 'r'), True, 't')
