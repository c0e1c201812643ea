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

# ---- frozenset: makes from any iterable
print(frozenset([1, 2, 2, 3]), frozenset(range(3)), frozenset('a'), frozenset((x for x in (5, 5))), frozenset({1: 'a'}))
print(frozenset(), frozenset([]), repr(frozenset([1])), str(frozenset([(1, 2)])))
print(frozenset(frozenset([1])), frozenset({1, 2}) == {2, 1}, len(frozenset(b'aab')))
#> frozenset({1, 2, 3}) frozenset({0, 1, 2}) frozenset({'a'}) frozenset({5}) frozenset({1})
#> frozenset() frozenset() frozenset({1}) frozenset({(1, 2)})
#> frozenset({1}) True 2

# ---- frozenset: of a frozenset is the same object
a = frozenset([1, 2])
class F(frozenset): pass
f = F([1, 2])
print(frozenset(a) is a, frozenset(f) is f, type(frozenset(f)), F(a) is a, F(f) is f, a.copy() is a, f.copy() is f, type(f.copy()))
print(frozenset() is frozenset(), (a | frozenset()) == a)
#> True False <class 'frozenset'> False False True False <class 'frozenset'>
#> False True

# ---- frozenset: has no changing methods
a = frozenset([1])
for name in ['add', 'remove', 'discard', 'pop', 'clear', 'update', 'difference_update', 'intersection_update', '__ior__', '__iand__']:
    try:
        getattr(a, name)
        print('has', name)
    except AttributeError as e:
        print(e)
#> 'frozenset' object has no attribute 'add'
#> 'frozenset' object has no attribute 'remove'
#> 'frozenset' object has no attribute 'discard'
#> 'frozenset' object has no attribute 'pop'
#> 'frozenset' object has no attribute 'clear'
#> 'frozenset' object has no attribute 'update'
#> 'frozenset' object has no attribute 'difference_update'
#> 'frozenset' object has no attribute 'intersection_update'
#> 'frozenset' object has no attribute '__ior__'
#> 'frozenset' object has no attribute '__iand__'

# ---- frozenset: augmented assignment makes a new one
a = b = frozenset([1, 2])
a |= {3}
print(a, b, type(a))
a &= [2, 3] if False else {2, 3}
print(a)
a -= frozenset([2])
a ^= {9}
print(sorted(a), b)
try:
    a |= [1]
except TypeError as e:
    print(e)
#> frozenset({1, 2, 3}) frozenset({1, 2}) <class 'frozenset'>
#> frozenset({2, 3})
#> [3, 9] frozenset({1, 2})
#> unsupported operand type(s) for |=: 'frozenset' and 'list'

# ---- frozenset: the left operand decides the type
s, f = {1, 2}, frozenset([2, 3])
for op in ['|', '&', '-', '^']:
    print(op, type(eval(f's {op} f')).__name__, type(eval(f'f {op} s')).__name__, sorted(eval(f's {op} f')), sorted(eval(f'f {op} s')))
class G(frozenset): pass
print(type(G([1]) | {2}), type({1} | G([2])), type(frozenset([1]) | G([2])))
#> | set frozenset [1, 2, 3] [1, 2, 3]
#> & set frozenset [2] [2]
#> - set frozenset [1] [3]
#> ^ set frozenset [1, 3] [1, 3]
#> <class 'frozenset'> <class 'set'> <class 'frozenset'>

# ---- frozenset: equality and order with set
print(frozenset([1, 2]) == {1, 2}, {1, 2} == frozenset([2, 1]), frozenset() == set(), frozenset([1]) == [1], frozenset([1]) != {1})
a, b = frozenset([1, 2]), {1, 2, 3}
print(a < b, a <= b, b > a, a < a, a <= a, a >= b, frozenset() < b, a.issubset(b), a.issuperset([1]), a.isdisjoint('x'))
for f in [lambda: a < [1], lambda: a >= 5, lambda: a < None]:
    try:
        f()
    except TypeError as e:
        print(e)
print(a.__lt__([1]), a.__eq__('x'), a.__and__([1]))
#> True True True False False
#> True True True False True False True True True True
#> '<' not supported between instances of 'frozenset' and 'list'
#> '>=' not supported between instances of 'frozenset' and 'int'
#> '<' not supported between instances of 'frozenset' and 'NoneType'
#> NotImplemented NotImplemented NotImplemented

# ---- frozenset: is hashable, set is not
f = frozenset([1, 2, 3])
print(hash(f) == hash(frozenset([3, 2, 1])), hash(frozenset()) == hash(frozenset([])), {f: 'key'}[frozenset([3, 1, 2])])
print({frozenset([1]), frozenset([1]), frozenset([2])} == {frozenset([2]), frozenset([1])})
try:
    hash({1})
except TypeError as e:
    print(e)
try:
    frozenset([{1}])
except TypeError as e:
    print(e)
try:
    {[1]: 2}
except TypeError as e:
    print(e)
#> True True key
#> True
#> unhashable type: 'set'
#> cannot use 'set' as a set element (unhashable type: 'set')
#> cannot use 'list' as a dict key (unhashable type: 'list')

# ---- frozenset: a set looks for itself as a frozenset
s = {frozenset([1, 2]), 3}
print({1, 2} in s, {1} in s, frozenset([1, 2]) in s)
s.discard({1, 2})
print(s)
try:
    s.remove({9})
except KeyError as e:
    print(repr(e))
f = frozenset([frozenset()])
print(set() in f, {1} in f)
try:
    [1] in f
except TypeError as e:
    print(e)
#> True False True
#> {3}
#> KeyError({9})
#> True False
#> cannot use 'list' as a set element (unhashable type: 'list')

# ---- frozenset: keys of a memo
from functools import cache
@cache
def paths(cells):
    if not cells: return 1
    return sum(paths(cells - {c}) for c in cells)
print(paths(frozenset(range(5))), paths.cache_info().currsize)
#> 120 32

# ---- frozenset: edges of a graph
edges = {frozenset(e) for e in [('a', 'b'), ('b', 'a'), ('b', 'c'), ('c', 'c')]}
print(len(edges), sorted(sorted(e) for e in edges))
neighbours = {}
for e in edges:
    for x in e:
        neighbours.setdefault(x, set()).update(e - {x})
print({k: sorted(neighbours[k]) for k in sorted(neighbours)})
#> 3 [['a', 'b'], ['b', 'c'], ['c']]
#> {'a': ['b'], 'b': ['a', 'c'], 'c': ['b']}

# ---- frozenset: methods take several iterables
a = frozenset([1, 2, 3, 4])
print(sorted(a.union([5], (6,), {7: 0})), a.intersection([1, 2], range(2, 9)), sorted(a.difference([1], {2})), a.union(), a.union() is a)
print(sorted(a.symmetric_difference([4, 5])), type(a.union([1])), a.intersection('ab'))
for call in ['a.union(5)', 'a.symmetric_difference()', 'a.symmetric_difference([], [])', 'a.issubset(5)', 'a.isdisjoint()', 'a.union([[]])', 'a.copy(1)']:
    try:
        print(eval(call))
    except TypeError as e:
        print(e)
#> [1, 2, 3, 4, 5, 6, 7] frozenset({2}) [3, 4] frozenset({1, 2, 3, 4}) False
#> [1, 2, 3, 5] <class 'frozenset'> frozenset()
#> 'int' object is not iterable
#> frozenset.symmetric_difference() takes exactly one argument (0 given)
#> frozenset.symmetric_difference() takes exactly one argument (2 given)
#> 'int' object is not iterable
#> frozenset.isdisjoint() takes exactly one argument (0 given)
#> cannot use 'list' as a set element (unhashable type: 'list')
#> frozenset.copy() takes no arguments (1 given)

# ---- frozenset: constructor arguments
for args, kw in [((1,), {}), (([1], [2]), {}), ((), {'iterable': [1]}), ((None,), {}), (([[1]],), {}), (([{}],), {})]:
    try:
        print(frozenset(*args, **kw))
    except TypeError as e:
        print(e)
#> 'int' object is not iterable
#> frozenset expected at most 1 argument, got 2
#> frozenset() takes no keyword arguments
#> 'NoneType' object is not iterable
#> cannot use 'list' as a set element (unhashable type: 'list')
#> cannot use 'dict' as a set element (unhashable type: 'dict')

# ---- frozenset: a subclass with __new__
class Tags(frozenset):
    def __new__(cls, *names):
        return super().__new__(cls, (n.lower() for n in names))
    def __repr__(self):
        return f'Tags({", ".join(sorted(self))})'
    def __contains__(self, name):
        return super().__contains__(name.lower())
t = Tags('Red', 'BLUE', 'red')
print(t, len(t), 'RED' in t, t == {'red', 'blue'}, isinstance(t, frozenset), sorted(t | {'x'}), type(t & {'red'}))
t.note = 'has a dict'
print(t.note, t.__dict__)
#> Tags(blue, red) 2 True True True ['blue', 'red', 'x'] <class 'frozenset'>
#> has a dict {'note': 'has a dict'}

# ---- frozenset: a subclass's repr
class F(frozenset): pass
class G(set): pass
print(F(), F([1]), G(), G([2]), [F([1])], {1: F()})
print(F([1]) == frozenset([1]), F([1]) == G([1]), hash(F([1])) == hash(frozenset([1])))
#> F() F({1}) G() G({2}) [F({1})] {1: F()}
#> True True True

# ---- frozenset: a literal of constants after in
def vowel(c):
    return c in {'a', 'e', 'i', 'o', 'u'}
print([vowel(c) for c in 'axe'])
print(3 in {1, 2, 3}, 4 not in {1, 2, 3}, 2.0 in {1, 2})
for x in {7}: print(x)
try:
    [1] in {1, 2}
except TypeError as e:
    print(e)
#> [True, False, True]
#> True True True
#> 7
#> cannot use 'list' as a set element (unhashable type: 'list')

# ---- frozenset: iteration, conversion and unpacking
f = frozenset([3, 1, 2])
print(sorted(f), list(f), tuple(f), set(f), max(f), sum(f), [*f], dict.fromkeys(f, 0), len(f), bool(f), bool(frozenset()))
a, b, c = f
print(a, b, c)
it = iter(f)
print(type(it).__name__, next(it), it.__length_hint__(), list(it), next(it, 'end'))
try:
    f[0]
except TypeError as e:
    print(e)
try:
    reversed(f)
except TypeError as e:
    print(e)
#> [1, 2, 3] [1, 2, 3] (1, 2, 3) {1, 2, 3} 3 6 [1, 2, 3] {1: 0, 2: 0, 3: 0} 3 True False
#> 1 2 3
#> set_iterator 1 2 [2, 3] end
#> 'frozenset' object is not subscriptable
#> 'frozenset' object is not reversible

# ---- frozenset: no changes by attribute or item
f = frozenset([1])
for action in ['f.x = 1', 'f[0] = 1', 'del f[0]', 'f.__class__ = set', 'f.add = None']:
    try:
        exec(action)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
#> AttributeError 'frozenset' object has no attribute 'x' and no __dict__ for setting new attributes
#> TypeError 'frozenset' object does not support item assignment
#> TypeError 'frozenset' object doesn't support item deletion
#> TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> AttributeError 'frozenset' object has no attribute 'add' and no __dict__ for setting new attributes

# ---- frozenset: elements compared by identity first, then ==
nan = float('nan')
print(nan in frozenset([nan]), float('nan') in frozenset([nan]), len(frozenset([nan, nan])), frozenset([nan]) == frozenset([nan]))
class Odd:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return isinstance(other, Odd) and self.n % 2 == other.n % 2
    def __hash__(self): return self.n % 2
    def __repr__(self): return f'Odd({self.n})'
f = frozenset([Odd(1), Odd(3), Odd(2)])
print(sorted(x.n for x in f), Odd(99) in f, f == frozenset([Odd(5), Odd(4)]), f & {Odd(7)})
#> True False 1 True
#> [1, 2] True True frozenset({Odd(7)})

# ---- frozenset: an element's __hash__ or __eq__ that raises
class NoHash:
    def __hash__(self): raise RuntimeError('no hash today')
class NoEq:
    def __hash__(self): return 1
    def __eq__(self, other): raise RuntimeError('no eq today')
for f in [lambda: frozenset([NoHash()]), lambda: frozenset([NoEq(), NoEq()]), lambda: NoEq() in frozenset([1]), lambda: frozenset([1]).union([NoEq()])]:
    try:
        f()
    except RuntimeError as e:
        print(e)
#> no hash today
#> no eq today
#> no eq today
#> no eq today

# ---- frozenset: an iterable that raises half way
def numbers():
    yield 1
    yield 2
    raise ValueError('third')
try:
    frozenset(numbers())
except ValueError as e:
    print(e)
try:
    frozenset([1]).union(numbers())
except ValueError as e:
    print(e)
class It:
    def __iter__(self): return 5
try:
    frozenset(It())
except TypeError as e:
    print(e)
#> third
#> third
#> iter() returned non-iterator of type 'int'

# ---- frozenset: in dataclasses and as default arguments
from dataclasses import dataclass
@dataclass(frozen=True)
class Role:
    name: str
    rights: frozenset = frozenset()
    def may(self, right): return right in self.rights
admin = Role('admin', frozenset(['read', 'write']))
guest = Role('guest')
print(guest, admin.may('write'), guest.may('read'), admin == Role('admin', frozenset(['write', 'read'])), len({admin, guest, Role('guest')}))
#> Role(name='guest', rights=frozenset()) True False True 2

# ---- frozenset: abstract base classes
from collections.abc import Set, MutableSet, Hashable, Collection
f = frozenset()
print([isinstance(f, c) for c in (Set, MutableSet, Hashable, Collection)], [isinstance(set(), c) for c in (Set, MutableSet, Hashable, Collection)])
print(frozenset[int], frozenset[int]([1]), type(frozenset[int]).__name__, frozenset.__class_getitem__(str))
print(f.__class__, frozenset.__mro__, frozenset.__hash__ is set.__hash__, set.__hash__)
#> [True, False, True, True] [True, True, False, True]
#> frozenset[int] frozenset({1}) GenericAlias frozenset[str]
#> <class 'frozenset'> (<class 'frozenset'>, <class 'object'>) False None

# ---- frozenset: dict views are compared with it
d = {'a': 1, 'b': 2}
f = frozenset(['a', 'b'])
print(d.keys() == f, f == d.keys(), f <= d.keys(), sorted(f | d.keys()), type(f | d.keys()).__name__, type(d.keys() & f).__name__)
print(d.items() == frozenset([('a', 1), ('b', 2)]), f - d.keys(), d.keys() - f, f.isdisjoint(d))
#> True True True ['a', 'b'] set set
#> True set() set() False

# ---- frozenset: matching
def what(x):
    match x:
        case frozenset() if not x: return 'empty'
        case frozenset(): return f'frozen {sorted(x)}'
        case set(): return 'set'
        case [*_]: return 'sequence'
        case _: return 'other'
print([what(x) for x in [frozenset(), frozenset([2, 1]), {1}, [1], 'x']])
#> ['empty', 'frozen [1, 2]', 'set', 'sequence', 'other']

# ---- frozenset: power set and partitions
from itertools import chain, combinations
def powerset(s):
    items = sorted(s)
    return {frozenset(c) for n in range(len(items) + 1) for c in combinations(items, n)}
p = powerset({1, 2, 3})
print(len(p), frozenset() in p, sorted(map(sorted, p)), all(a <= {1, 2, 3} for a in p))
print(sorted(sorted(a) for a in p if len(a) == 2), frozenset().union(*p) == {1, 2, 3}, frozenset.intersection(*p))
#> 8 True [[], [1], [1, 2], [1, 2, 3], [1, 3], [2], [2, 3], [3]] True
#> [[1, 2], [1, 3], [2, 3]] True frozenset()

# ---- frozenset: nested ones print in full
f = frozenset([frozenset([frozenset()])])
print(f, len(f), next(iter(next(iter(f)))), f == {frozenset([frozenset()])})
print(f'{frozenset([1])!r:>20}|', format(frozenset()), '%s' % frozenset([1]))
try:
    format(frozenset(), '5')
except TypeError as e:
    print(e)
#> frozenset({frozenset({frozenset()})}) 1 frozenset() True
#>       frozenset({1})| frozenset() frozenset({1})
#> unsupported format string passed to frozenset.__format__

# ---- frozenset: unbound methods check their self
for call in ['frozenset.union([1], [2])', 'frozenset.copy({1})', 'frozenset.__or__({1}, {2})', 'frozenset.isdisjoint(5, [])', 'set.union(frozenset(), [])', 'frozenset.union()']:
    try:
        print(eval(call))
    except TypeError as e:
        print(e)
#> descriptor 'union' for 'frozenset' objects doesn't apply to a 'list' object
#> descriptor 'copy' for 'frozenset' objects doesn't apply to a 'set' object
#> descriptor '__or__' requires a 'frozenset' object but received a 'set'
#> descriptor 'isdisjoint' for 'frozenset' objects doesn't apply to a 'int' object
#> descriptor 'union' for 'set' objects doesn't apply to a 'frozenset' object
#> unbound method frozenset.union() needs an argument

# ---- frozenset: an uncaught error inside a constructor
def tags(*names):
    return frozenset(
        name.strip()
        for name in names
    )
print(sorted(tags('a ', ' b')))
print(tags('a', None))
#> ['a', 'b']
#> Traceback (most recent call last):
#>   File "frozenset.py", line 549, in <module>
#>     print(tags('a', None))
#>           ~~~~^^^^^^^^^^^
#>   File "frozenset.py", line 544, in tags
#>     return frozenset(
#>         name.strip()
#>         for name in names
#>     )
#>   File "frozenset.py", line 545, in <genexpr>
#>     name.strip()
#>     ^^^^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'strip'

# ---- frozenset: states of a puzzle that were seen
def reachable(start, moves):
    seen, todo = set(), [frozenset(start)]
    while todo:
        state = todo.pop()
        if state in seen: continue
        seen.add(state)
        todo += [state ^ {m} for m in moves if m - 1 in state or m == 1]
    return seen
states = reachable([], [1, 2, 3])
print(len(states), sorted(sorted(s) for s in states))
#> 8 [[], [1], [1, 2], [1, 2, 3], [1, 3], [2], [2, 3], [3]]
