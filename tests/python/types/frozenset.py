# ---- frozenset: construction
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((frozenset(), frozenset('a'), frozenset([1, 2, 2]), frozenset(x for x in (1,)), frozenset({1: 2})))
f = frozenset([1, 2])
print((frozenset(f) is f, f.copy() is f, frozenset() == set(), f == {1, 2}))
error(lambda: frozenset(5))
error(lambda: frozenset([[]]))
error(lambda: frozenset([1], [2]))
error(lambda: frozenset(iterable=[]))
#> (frozenset(), frozenset({'a'}), frozenset({1, 2}), frozenset({1}), frozenset({1}))
#> (True, True, True, True)
#> TypeError: 'int' object is not iterable
#> TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#> TypeError: frozenset expected at most 1 argument, got 2
#> TypeError: frozenset() takes no keyword arguments

# ---- frozenset: no changes
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

f = frozenset([1])
error(lambda: f.add)
error(lambda: f.remove)
error(lambda: f.update)
f |= {2}
print(f)
try:
    f.x = 1
except AttributeError as e:
    print(e)
#> AttributeError: 'frozenset' object has no attribute 'add'
#> AttributeError: 'frozenset' object has no attribute 'remove'
#> AttributeError: 'frozenset' object has no attribute 'update'
#> frozenset({1, 2})
#> 'frozenset' object has no attribute 'x' and no __dict__ for setting new attributes

# ---- frozenset: operators and methods
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

a, b = frozenset([1, 2, 3]), frozenset([2, 3, 4])
print((a | b, a & b, a - b, a ^ b, a | {9}, {9} | a, a & {1}, {1, 9} - a))
print((a.union([9], (8,)), a.intersection([2], [2, 3]), a.difference([1]), a.symmetric_difference([3, 5])))
print((a.union(), a.intersection(), a.difference()))
print((type(a | {1}), type({1} | a), type(a.union([1])), type(a & b)))
print((a < {1, 2, 3, 4}, a <= a, a > {1}, a >= b, a == {1, 2, 3}, a != b, a.issubset(range(9))))
print((a.issuperset([1]), a.isdisjoint([9])))
print((1 in a, 'x' in a, {1} in frozenset([frozenset([1])]), len(a), bool(a), bool(frozenset())))
error(lambda: a | [1])
error(lambda: a - [1])
error(lambda: a & 5)
error(lambda: a ^ 'a')
error(lambda: a < [1])
error(lambda: a.union(5))
error(lambda: [] in a)
print((a.__or__([1]), a.__and__({1}), a.__sub__({1}), a.__xor__({1}), a.__ror__({7}), a.__rand__({1})))
print((a.__rsub__({1, 9}), a.__rxor__({1})))
print((a.__eq__([1]), a.__lt__(1), a.__ne__({1}), a.__le__({1, 2, 3}), a.__gt__({1}), a.__ge__({1})))
print((a.__len__(), a.__contains__(1)))
#> (frozenset({1, 2, 3, 4}), frozenset({2, 3}), frozenset({1}), frozenset({1, 4}), frozenset({1, 2, 3, 9}), {9, 2, 3, 1}, frozenset({1}), {9})
#> (frozenset({1, 2, 3, 8, 9}), frozenset({2}), frozenset({2, 3}), frozenset({1, 2, 5}))
#> (frozenset({1, 2, 3}), frozenset({1, 2, 3}), frozenset({1, 2, 3}))
#> (<class 'frozenset'>, <class 'set'>, <class 'frozenset'>, <class 'frozenset'>)
#> (True, True, True, False, True, True, True)
#> (True, True)
#> (True, False, True, 3, True, False)
#> TypeError: unsupported operand type(s) for |: 'frozenset' and 'list'
#> TypeError: unsupported operand type(s) for -: 'frozenset' and 'list'
#> TypeError: unsupported operand type(s) for &: 'frozenset' and 'int'
#> TypeError: unsupported operand type(s) for ^: 'frozenset' and 'str'
#> TypeError: '<' not supported between instances of 'frozenset' and 'list'
#> TypeError: 'int' object is not iterable
#> TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#> (NotImplemented, frozenset({1}), frozenset({2, 3}), frozenset({2, 3}), {1, 2, 3, 7}, {1})
#> ({9}, {2, 3})
#> (NotImplemented, NotImplemented, True, True, True, True)
#> (3, True)

# ---- frozenset: hash
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((hash(frozenset([1, 2])) == hash(frozenset([2, 1])), {frozenset([1]): 'a'}[frozenset([1])]))
print((frozenset([1]) in {frozenset([1])}, hash(frozenset()) == hash(frozenset())))
print(({1} in {frozenset([1])}, {frozenset([1]): 'a'}.get(frozenset([1.0]))))
class E:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        return self.n
    def __eq__(self, other):
        return self.n == other.n
print((frozenset([E(1)]) == frozenset([E(1)]), hash(frozenset([E(1)])) == hash(frozenset([E(1)]))))
print(repr({frozenset([E(1)]): 'x'}[frozenset([E(1)])]))
error(lambda: {{1}: 'a'})
print(frozenset([1]).__hash__() == hash(frozenset([1])))
#> (True, 'a')
#> (True, True)
#> (True, 'a')
#> (True, True)
#> 'x'
#> TypeError: cannot use 'set' as a dict key (unhashable type: 'set')
#> True

# ---- frozenset: iteration and repr
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((sorted(frozenset([3, 1])), list(frozenset([7])), sum(frozenset([1, 2]))))
print((type(iter(frozenset())).__name__, iter(frozenset([1])).__length_hint__()))
print((frozenset(), frozenset([1]), str(frozenset(['a'])), f'{frozenset([1])}', {frozenset([1])}))
print((frozenset([1]).__repr__(), frozenset([1]).__iter__().__next__()))
print((frozenset[int], frozenset.__class_getitem__(int)))
error(lambda: format(frozenset(), '5'))
error(lambda: frozenset().x)
error(lambda: frozenset.union(5))
error(lambda: frozenset.__len__({1}))
#> ([1, 3], [7], 3)
#> ('set_iterator', 1)
#> (frozenset(), frozenset({1}), "frozenset({'a'})", 'frozenset({1})', {frozenset({1})})
#> ('frozenset({1})', 1)
#> (frozenset[int], frozenset[int])
#> TypeError: unsupported format string passed to frozenset.__format__
#> AttributeError: 'frozenset' object has no attribute 'x'
#> TypeError: descriptor 'union' for 'frozenset' objects doesn't apply to a 'int' object
#> TypeError: descriptor '__len__' requires a 'frozenset' object but received a 'set'

# ---- frozenset: subclasses
class F(frozenset):
    def total(self):
        return sum(self)
f = F([1, 2])
print((f, type(f), f.total(), f == {1, 2}, hash(f) == hash(frozenset([1, 2])), type(f | {3}), type(f.copy())))
print((type(frozenset(f)), F(f) is f, {f: 1}[frozenset([1, 2])]))
f.name = 'n'
print((f.name, F()))
class N(frozenset):
    def __new__(cls, *items):
        return super().__new__(cls, items)
print((N(1, 2), len(N(1, 1))))
#> (F({1, 2}), <class '__main__.F'>, 3, True, True, <class 'frozenset'>, <class 'frozenset'>)
#> (<class 'frozenset'>, False, 1)
#> ('n', F())
#> (N({1, 2}), 1)
