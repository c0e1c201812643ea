# ---- set: construction
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Iterable:
    def __iter__(self):
        yield 1
        yield 2
print((set(), set('a'), set([1, 2, 2]), set({1: 2}), set(Iterable()), set(x % 2 for x in range(5))))
print(({1, 2, 1.0, True}, {x for x in 'a'}, {*(1, 2), 3}))
print((set(range(5)), len(set('hello'))))
error(lambda: set(5))
error(lambda: set(None))
error(lambda: set([[]]))
error(lambda: set([1], [2]))
error(lambda: set(iterable=[]))
error(lambda: {[]})
error(lambda: {{}})
error(lambda: {set()})
#> (set(), {'a'}, {1, 2}, {1}, {1, 2}, {0, 1})
#> ({1, 2}, {'a'}, {1, 2, 3})
#> ({0, 1, 2, 3, 4}, 4)
#> TypeError: 'int' object is not iterable
#> TypeError: 'NoneType' object is not iterable
#> TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#> TypeError: set expected at most 1 argument, got 2
#> TypeError: set() takes no keyword arguments
#> TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#> TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
#> TypeError: cannot use 'set' as a set element (unhashable type: 'set')

# ---- set: add, remove, discard, pop, clear, copy
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

s = {1}
print((s.add(2), s.add(1), s.add(2.0), s, s.remove(1), s.discard(1), s.discard(2), s))
s = {5}
t = s.copy()
print((s.pop(), s, t, t is s, t.clear(), t))
error(lambda: s.remove(1))
error(lambda: s.remove('x'))
error(lambda: s.remove([]))
error(lambda: s.remove({1}))
error(lambda: s.discard([]))
error(lambda: s.add([]))
error(lambda: s.add())
error(lambda: s.add(1, 2))
error(lambda: s.pop())
error(lambda: s.pop(1))
error(lambda: s.copy(1))
s = {frozenset({1}), 2}
print(({1} in s, s.remove({1}), s, s.discard({9})))
#> (None, None, None, set(), None, None, None, set())
#> (5, set(), set(), False, None, set())
#> KeyError: 1
#> KeyError: 'x'
#> TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#> KeyError: {1}
#> TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#> TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#> TypeError: set.add() takes exactly one argument (0 given)
#> TypeError: set.add() takes exactly one argument (2 given)
#> KeyError: 'pop from an empty set'
#> TypeError: set.pop() takes no arguments (1 given)
#> TypeError: set.copy() takes no arguments (1 given)
#> (True, None, {2}, None)

# ---- set: union, intersection, difference, symmetric difference
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

a, b = {1, 2, 3}, {2, 3, 4}
print((a | b, a & b, a - b, a ^ b))
print((a.union(b), a.union([9], (8,)), a.union(), a.intersection(b), a.intersection([2], [2, 3])))
print((a.intersection(), a.difference(b), a.difference([1], [2]), a.difference()))
print(a.symmetric_difference([3, 5]))
print((a | frozenset({9}), frozenset({9}) | a, type(a | frozenset()), type(frozenset() | a)))
print((a | {5: 6}.keys(), a & {1: 2}.keys()))
error(lambda: a | [1])
error(lambda: a & [1])
error(lambda: a - [1])
error(lambda: a ^ [1])
error(lambda: [1] | a)
error(lambda: a + b)
error(lambda: a.union(5))
error(lambda: a.union([[]]))
error(lambda: a.intersection(5))
error(lambda: a.intersection([[]]))
error(lambda: a.difference(5))
error(lambda: a.difference([[]]))
error(lambda: a.symmetric_difference(5))
error(lambda: a.symmetric_difference())
error(lambda: a.symmetric_difference([1], [2]))
print((a.__or__([1]), a.__and__([1]), a.__sub__([1]), a.__xor__([1]), a.__ror__({7}), a.__rand__({1})))
print((a.__rsub__({1, 9}), a.__rxor__({1})))
#> ({1, 2, 3, 4}, {2, 3}, {1}, {1, 4})
#> ({1, 2, 3, 4}, {1, 2, 3, 8, 9}, {1, 2, 3}, {2, 3}, {2})
#> ({1, 2, 3}, {1}, {3}, {1, 2, 3})
#> {1, 2, 5}
#> ({1, 2, 3, 9}, frozenset({9, 2, 3, 1}), <class 'set'>, <class 'frozenset'>)
#> ({1, 2, 3, 5}, {1})
#> TypeError: unsupported operand type(s) for |: 'set' and 'list'
#> TypeError: unsupported operand type(s) for &: 'set' and 'list'
#> TypeError: unsupported operand type(s) for -: 'set' and 'list'
#> TypeError: unsupported operand type(s) for ^: 'set' and 'list'
#> TypeError: unsupported operand type(s) for |: 'list' and 'set'
#> TypeError: unsupported operand type(s) for +: 'set' and 'set'
#> TypeError: 'int' object is not iterable
#> TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#> TypeError: 'int' object is not iterable
#> TypeError: unhashable type: 'list'
#> TypeError: 'int' object is not iterable
#> TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#> TypeError: 'int' object is not iterable
#> TypeError: set.symmetric_difference() takes exactly one argument (0 given)
#> TypeError: set.symmetric_difference() takes exactly one argument (2 given)
#> (NotImplemented, NotImplemented, NotImplemented, NotImplemented, {1, 2, 3, 7}, {1})
#> ({9}, {2, 3})

# ---- set: changes in place
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

s = t = {1, 2, 3}
print((s.update([4], (5,)), s.update(), s.intersection_update([1, 2, 4], [1, 4, 5]), s.difference_update([4])))
print(s.symmetric_difference_update([1, 7]))
print((s, s is t))
s |= {8, 9}
s &= {7, 8}
s -= {8}
s ^= {7, 1}
print((s, s is t))
error(lambda: s.update(5))
error(lambda: s.update([[]]))
error(lambda: s.intersection_update(5))
error(lambda: s.difference_update(5))
error(lambda: s.symmetric_difference_update(5))
error(lambda: s.symmetric_difference_update())
print((s.__ior__([1]), s.__iand__([1]), s.__isub__([1]), s.__ixor__([1])))
s.update(s), s.difference_update(s)
print(s)
try:
    s |= [1]
except TypeError as e:
    print(e)
#> (None, None, None, None)
#> None
#> ({7}, True)
#> ({1}, True)
#> TypeError: 'int' object is not iterable
#> TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#> TypeError: 'int' object is not iterable
#> TypeError: 'int' object is not iterable
#> TypeError: 'int' object is not iterable
#> TypeError: set.symmetric_difference_update() takes exactly one argument (0 given)
#> (NotImplemented, NotImplemented, NotImplemented, NotImplemented)
#> set()
#> unsupported operand type(s) for |=: 'set' and 'list'

# ---- set: comparison
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

a = {1, 2}
print((a == {2, 1}, a == frozenset({1, 2}), a == [1, 2], a != {1}, a < {1, 2, 3}, a <= a, a > {1}))
print((a >= {1, 2}, a < a, {1, 3} < {2, 4, 5}))
print((a.issubset([1, 2, 3]), a.issuperset([1]), a.isdisjoint([3]), a.isdisjoint({1}), a.issubset(a)))
print((a.issuperset(()), a.isdisjoint(())))
print((1 in a, 1.0 in a, 'x' not in a, [1] in [a]))
error(lambda: a < [1])
error(lambda: a.issubset(5))
error(lambda: a.issuperset(5))
error(lambda: a.isdisjoint(5))
error(lambda: a.isdisjoint([[]]))
error(lambda: a.issubset())
error(lambda: [] in a)
print((a.__eq__([1]), a.__lt__(1), a.__ne__({1}), a.__le__({1, 2}), a.__gt__({1}), a.__ge__({1})))
print((a.__len__(), a.__contains__(1), a.__contains__({1})))
error(lambda: a.__contains__([]))
#> (True, True, False, True, True, True, True)
#> (True, False, False)
#> (True, True, True, False, True)
#> (True, True)
#> (True, True, True, False)
#> TypeError: '<' not supported between instances of 'set' and 'list'
#> TypeError: 'int' object is not iterable
#> TypeError: 'int' object is not iterable
#> TypeError: 'int' object is not iterable
#> TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#> TypeError: set.issubset() takes exactly one argument (0 given)
#> TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#> (NotImplemented, NotImplemented, True, True, True, True)
#> (2, True, False)
#> TypeError: cannot use 'list' as a set element (unhashable type: 'list')

# ---- set: iteration
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

s = {3, 1, 2}
print((sorted(s), sum(s), max(s), len(s), bool(s), bool(set()), list({7}), [*{7}]))
it = iter({1, 2})
print((it.__length_hint__(), next(it), it.__length_hint__(), list(it), list(it)))
print(repr(type(iter(s)).__name__))
def grow():
    for x in s:
        s.add(x + 10)
error(lambda: grow())
error(lambda: s[0])
error(lambda: reversed(s))
print(s.__iter__().__next__() in s)
a, = {5}
print(a)
#> ([1, 2, 3], 6, 3, 3, True, False, [7], [7])
#> (2, 1, 1, [2], [])
#> 'set_iterator'
#> RuntimeError: Set changed size during iteration
#> TypeError: 'set' object is not subscriptable
#> TypeError: 'set' object is not reversible
#> True
#> 5

# ---- set: elements of the program
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class E:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        return hash(self.n)
    def __eq__(self, other):
        return self.n == getattr(other, 'n', other)
    def __repr__(self):
        return f'E{self.n}'
s = {E(1), 1, E(2), 2.0}
print((s, len(s), E(1) in s, 2 in s, s == {1, 2}, s & {1}, s - {1}, s | {E(3)}, {1} <= s, s ^ {1}, {3, E(3)}))
print((s.remove(1), s, s.discard(E(2)), s))
class Bad:
    def __hash__(self):
        raise ValueError('no')
error(lambda: {Bad()})
error(lambda: set([Bad()]))
error(lambda: {1}.add(Bad()))
error(lambda: {1} & [Bad()])
#> ({E1, E2}, 2, True, True, True, {1}, {E2}, {E1, E2, E3}, True, {E2}, {3})
#> (None, set(), None, set())
#> ValueError: no
#> ValueError: no
#> ValueError: no
#> TypeError: unsupported operand type(s) for &: 'set' and 'list'

# ---- set: repr
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((set(), {1}, {'a'}, {(1, 2)}, {None}, str({1}), f'{ {1} }', {frozenset()}, repr({1, 2, 3})))
class S(set):
    pass
print((S(), S([1])))
class R:
    def __init__(self):
        self.s = {self}
    def __repr__(self):
        return f'R({self.s})'
print(R())
error(lambda: format({1}, '5'))
error(lambda: hash(set()))
error(lambda: set().x)
print((set[int], set.__class_getitem__(int)))
print(set.__hash__)
print(({1}.__repr__(), {1}.__sizeof__() > 0))
error(lambda: set.add(5, 1))
error(lambda: set.__len__([]))
#> (set(), {1}, {'a'}, {(1, 2)}, {None}, '{1}', '{1}', {frozenset()}, '{1, 2, 3}')
#> (S(), S({1}))
#> R({R(set(...))})
#> TypeError: unsupported format string passed to set.__format__
#> TypeError: unhashable type: 'set'
#> AttributeError: 'set' object has no attribute 'x'
#> (set[int], set[int])
#> None
#> ('{1}', True)
#> TypeError: descriptor 'add' for 'set' objects doesn't apply to a 'int' object
#> TypeError: descriptor '__len__' requires a 'set' object but received a 'list'

# ---- set: subclasses
class S(set):
    def total(self):
        return sum(self)
s = S([1, 2])
print((s, type(s), s.total(), s == {1, 2}, type(s | {3}), type({3} | s), type(s.copy()), type(s.union([3]))))
print((len(s), isinstance(s, set), sorted(s)))
s.add(3)
s.name = 'n'
s |= {4}
print((s, s.name, type(s), set(s), S(), vars(s)))
class I(set):
    def __init__(self, *items):
        super().__init__(items)
print(I(1, 2))
#> (S({1, 2}), <class '__main__.S'>, 3, True, <class 'set'>, <class 'set'>, <class 'set'>, <class 'set'>)
#> (2, True, [1, 2])
#> (S({1, 2, 3, 4}), 'n', <class '__main__.S'>, {1, 2, 3, 4}, S(), {'name': 'n'})
#> I({1, 2})

# ---- set: subclasses with special methods
class S(set):
    def __len__(self):
        return 99
    def __iter__(self):
        return iter(['iter'])
    def __contains__(self, x):
        return True
    def __eq__(self, other):
        return 'eq'
    def __or__(self, other):
        return 'or'
    def __ror__(self, other):
        return 'ror'
    def __repr__(self):
        return 'S!'
    __hash__ = None
s = S([1])
print((s, len(s), list(s), 7 in s, s == 1, s | {1}, {1} | s, [s], bool(s), set.__len__(s), set(s), sorted(s)))
print(({2}.union(s), {1} & s))
#> (S!, 99, ['iter'], True, 'eq', 'or', 'ror', [S!], True, 1, {1}, ['iter'])
#> ({1, 2}, {1})

# ---- set, method by method
s = {1, 2, 3}
for t in ["s.add([])", "s.remove(9)", "s.discard(9)", "s.pop", "set().pop()", "s | [1]", "s.union([5], (6,))", "s & {2, 9}", "s.intersection([2], [2, 3])", "s - {1}", "s.difference([1], [2])", "s ^ {1, 9}", "s.symmetric_difference([1, 9])", "s < {1, 2, 3, 4}", "s <= s", "s > {1}", "s >= [1]", "s.issubset([1, 2, 3, 4])", "s.issuperset([1])", "s.isdisjoint([9])", "s == frozenset(s)", "s == [1, 2, 3]", "hash(s)", "hash(frozenset(s)) == hash(frozenset(s))", "{s}", "{frozenset(s)}", "frozenset(s) | s", "s | frozenset(s)", "s.copy() is s", "frozenset(s).copy() is s", "set('aab') == {'a', 'b'}", "set(5)", "{1, True, 1.0}", "s.update(5)", "s.update([1], 'ab')", "s.__contains__({1})", "{1} in {frozenset({1})}", "set().union()", "s.union(5)", "s.intersection_update([1])", "s", "s.difference_update([1])", "s.symmetric_difference_update([7])", "s", "s.__or__(5)", "s.__ior__({5})", "s.__rsub__({5, 6})", "frozenset().__repr__()", "set().__repr__()", "set[int]", "frozenset([1]).__class_getitem__(int)", "len({*()})", "{*'a', *'b'} == {'a', 'b'}", "{1} | 5", "5 - {1}", "s < 5", "s.remove([])", "s.discard([])", "[] in s", "frozenset(frozenset([1]))", "frozenset([1]).add(2)"]:
    try: print(t, '->', eval(t)) if t != 's.pop' else None
    except Exception as e: print(t, '->', type(e).__name__, e)
s = {1, 2}; s |= {3}; s &= {2, 3}; s ^= {5}; s -= {2}; print(s)
try: s |= [1]
except TypeError as e: print(e)
try:
    for x in s: s.add(x + 10)
except RuntimeError as e: print(e)
class S(set): pass
print(S([1]) | {2}, type(S([1]) | {2}), type({2} | S([1])), type(S([1]).copy()), S([1]), type(frozenset([1]) | S([2])))
class K:
    def __init__(s, v): s.v = v
    def __hash__(s): return 1
    def __eq__(s, o): return s.v == o.v
    def __repr__(s): return f'K{s.v}'
k = {K(1), K(2), K(1)}; print(len(k), K(2) in k, K(3) in k)
class NH:
    def __eq__(s, o): return True
try: {NH()}
except TypeError as e: print(e)
try: {1: 2}[NH()]
except TypeError as e: print(e)
#> s.add([]) -> TypeError cannot use 'list' as a set element (unhashable type: 'list')
#> s.remove(9) -> KeyError 9
#> s.discard(9) -> None
#> set().pop() -> KeyError 'pop from an empty set'
#> s | [1] -> TypeError unsupported operand type(s) for |: 'set' and 'list'
#> s.union([5], (6,)) -> {1, 2, 3, 5, 6}
#> s & {2, 9} -> {2}
#> s.intersection([2], [2, 3]) -> {2}
#> s - {1} -> {2, 3}
#> s.difference([1], [2]) -> {3}
#> s ^ {1, 9} -> {2, 3, 9}
#> s.symmetric_difference([1, 9]) -> {2, 3, 9}
#> s < {1, 2, 3, 4} -> True
#> s <= s -> True
#> s > {1} -> True
#> s >= [1] -> TypeError '>=' not supported between instances of 'set' and 'list'
#> s.issubset([1, 2, 3, 4]) -> True
#> s.issuperset([1]) -> True
#> s.isdisjoint([9]) -> True
#> s == frozenset(s) -> True
#> s == [1, 2, 3] -> False
#> hash(s) -> TypeError unhashable type: 'set'
#> hash(frozenset(s)) == hash(frozenset(s)) -> True
#> {s} -> TypeError cannot use 'set' as a set element (unhashable type: 'set')
#> {frozenset(s)} -> {frozenset({1, 2, 3})}
#> frozenset(s) | s -> frozenset({1, 2, 3})
#> s | frozenset(s) -> {1, 2, 3}
#> s.copy() is s -> False
#> frozenset(s).copy() is s -> False
#> set('aab') == {'a', 'b'} -> True
#> set(5) -> TypeError 'int' object is not iterable
#> {1, True, 1.0} -> {1}
#> s.update(5) -> TypeError 'int' object is not iterable
#> s.update([1], 'ab') -> None
#> s.__contains__({1}) -> False
#> {1} in {frozenset({1})} -> True
#> set().union() -> set()
#> s.union(5) -> TypeError 'int' object is not iterable
#> s.intersection_update([1]) -> None
#> s -> {1}
#> s.difference_update([1]) -> None
#> s.symmetric_difference_update([7]) -> None
#> s -> {7}
#> s.__or__(5) -> NotImplemented
#> s.__ior__({5}) -> {5, 7}
#> s.__rsub__({5, 6}) -> {6}
#> frozenset().__repr__() -> frozenset()
#> set().__repr__() -> set()
#> set[int] -> set[int]
#> frozenset([1]).__class_getitem__(int) -> frozenset[int]
#> len({*()}) -> 0
#> {*'a', *'b'} == {'a', 'b'} -> True
#> {1} | 5 -> TypeError unsupported operand type(s) for |: 'set' and 'int'
#> 5 - {1} -> TypeError unsupported operand type(s) for -: 'int' and 'set'
#> s < 5 -> TypeError '<' not supported between instances of 'set' and 'int'
#> s.remove([]) -> TypeError cannot use 'list' as a set element (unhashable type: 'list')
#> s.discard([]) -> TypeError cannot use 'list' as a set element (unhashable type: 'list')
#> [] in s -> TypeError cannot use 'list' as a set element (unhashable type: 'list')
#> frozenset(frozenset([1])) -> frozenset({1})
#> frozenset([1]).add(2) -> AttributeError 'frozenset' object has no attribute 'add'
#> {3, 5}
#> unsupported operand type(s) for |=: 'set' and 'list'
#> Set changed size during iteration
#> {1, 2} <class 'set'> <class 'set'> <class 'set'> S({1}) <class 'frozenset'>
#> 2 True False
#> cannot use 'NH' as a set element (unhashable type: 'NH')
#> cannot use 'NH' as a dict key (unhashable type: 'NH')

# ---- the order of what is hashed by its bits
print({2 ** 31, 2, 3, 1, 6}, {1.5, 10 ** 20, 0, 2.5})
print(len({'a', 'bc', 'def', (1, 2), b'x'}))
#! the oracle is a 32-bit build: the hashes of large ints and of floats, by which sets are ordered, are those of 64 bits here
#> {2147483648, 1, 2, 3, 6} {0, 1.5, 2.5, 100000000000000000000}
#> 5

# ---- the hash of an int that 32 bits do not hold
print(hash(2 ** 31), hash(1.5), hash(2 ** 61 - 1))
#! the oracle is a 32-bit build: hash values are those of 64 bits here
#> 2147483648 1152921504606846977 0

# ---- an index between 32 and 64 bits
l = [1]
l.insert(-2 ** 63, 0)
print(l, len(range(2 ** 31)))
#! the oracle is a 32-bit build: sizes and indices have 64 bits here
#> [0, 1] 2147483648

# ---- comparisons that empty either set, or both
class Key:
    def __init__(self, name, equal):
        self.name, self.equal = name, equal
    def __eq__(self, other):
        if not active:
            return False
        for one in emptied:
            one.clear()
        return self.equal
    def __hash__(self):
        return 1
    def __repr__(self):
        return self.name
active = False
names = ('issubset issuperset isdisjoint __eq__ __lt__ __and__ __or__ __xor__ __sub__ update intersection_update difference_update '
         'symmetric_difference_update __ior__ __iand__ __isub__ __ixor__').split()
for equal in (False, True):
    for which in range(1, 4):
        for name in names:
            active = False
            a, b = {Key('a1', equal), Key('a2', equal), 5}, {Key('b1', equal), 5, Key('b2', equal)}
            emptied = [one for i, one in enumerate((a, b)) if which >> i & 1]
            active = True
            try:
                result = getattr(a, name)(b)
            except RuntimeError as e:
                result = e
            active = False
            print(equal, which, name, sorted(map(str, result)) if isinstance(result, set) else result, sorted(map(str, a)), len(b))
#> False 1 issubset False [] 3
#> False 1 issuperset False [] 3
#> False 1 isdisjoint True [] 3
#> False 1 __eq__ False [] 3
#> False 1 __lt__ False ['5', 'a1', 'a2'] 3
#> False 1 __and__ [] [] 3
#> False 1 __or__ ['5', 'a1', 'a2', 'b1', 'b2'] [] 3
#> False 1 __xor__ ['5', 'a1', 'b1', 'b2'] [] 3
#> False 1 __sub__ ['a1'] [] 3
#> False 1 update None ['b2'] 3
#> False 1 intersection_update None [] 3
#> False 1 difference_update None [] 3
#> False 1 symmetric_difference_update None ['b2'] 3
#> False 1 __ior__ ['b2'] ['b2'] 3
#> False 1 __iand__ [] [] 3
#> False 1 __isub__ [] [] 3
#> False 1 __ixor__ ['b2'] ['b2'] 3
#> False 2 issubset False ['5', 'a1', 'a2'] 0
#> False 2 issuperset False ['5', 'a1', 'a2'] 0
#> False 2 isdisjoint True ['5', 'a1', 'a2'] 0
#> False 2 __eq__ False ['5', 'a1', 'a2'] 0
#> False 2 __lt__ False ['5', 'a1', 'a2'] 3
#> False 2 __and__ [] ['5', 'a1', 'a2'] 0
#> False 2 __or__ ['5', 'a1', 'a2', 'b1'] ['5', 'a1', 'a2'] 0
#> False 2 __xor__ ['a1', 'a2', 'b1', 'b2'] ['5', 'a1', 'a2'] 0
#> False 2 __sub__ ['5', 'a1', 'a2'] ['5', 'a1', 'a2'] 0
#> False 2 update None ['5', 'a1', 'a2', 'b1'] 0
#> False 2 intersection_update None [] 0
#> False 2 difference_update None ['5', 'a1', 'a2'] 0
#> False 2 symmetric_difference_update None ['5', 'a1', 'a2', 'b1'] 0
#> False 2 __ior__ ['5', 'a1', 'a2', 'b1'] ['5', 'a1', 'a2', 'b1'] 0
#> False 2 __iand__ [] [] 0
#> False 2 __isub__ ['5', 'a1', 'a2'] ['5', 'a1', 'a2'] 0
#> False 2 __ixor__ ['5', 'a1', 'a2', 'b1'] ['5', 'a1', 'a2', 'b1'] 0
#> False 3 issubset False [] 0
#> False 3 issuperset False [] 0
#> False 3 isdisjoint True [] 0
#> False 3 __eq__ False [] 0
#> False 3 __lt__ False ['5', 'a1', 'a2'] 3
#> False 3 __and__ [] [] 0
#> False 3 __or__ ['5', 'a1', 'a2', 'b1'] [] 0
#> False 3 __xor__ ['5', 'a1', 'b1', 'b2'] [] 0
#> False 3 __sub__ ['a1'] [] 0
#> False 3 update None ['b1'] 0
#> False 3 intersection_update None [] 0
#> False 3 difference_update None [] 0
#> False 3 symmetric_difference_update None ['b1'] 0
#> False 3 __ior__ ['b1'] ['b1'] 0
#> False 3 __iand__ [] [] 0
#> False 3 __isub__ [] [] 0
#> False 3 __ixor__ ['b1'] ['b1'] 0
#> True 1 issubset True [] 3
#> True 1 issuperset False [] 3
#> True 1 isdisjoint True [] 3
#> True 1 __eq__ True [] 3
#> True 1 __lt__ False ['5', 'a1', 'a2'] 3
#> True 1 __and__ [] [] 3
#> True 1 __or__ ['5', 'a1', 'a2'] [] 3
#> True 1 __xor__ ['5', 'b2'] [] 3
#> True 1 __sub__ [] [] 3
#> True 1 update None ['5', 'b2'] 3
#> True 1 intersection_update None [] 3
#> True 1 difference_update None [] 3
#> True 1 symmetric_difference_update None ['b2'] 3
#> True 1 __ior__ ['5', 'b2'] ['5', 'b2'] 3
#> True 1 __iand__ [] [] 3
#> True 1 __isub__ [] [] 3
#> True 1 __ixor__ ['b2'] ['b2'] 3
#> True 2 issubset False ['5', 'a1', 'a2'] 0
#> True 2 issuperset True ['5', 'a1', 'a2'] 0
#> True 2 isdisjoint False ['5', 'a1', 'a2'] 0
#> True 2 __eq__ False ['5', 'a1', 'a2'] 0
#> True 2 __lt__ False ['5', 'a1', 'a2'] 3
#> True 2 __and__ ['b1'] ['5', 'a1', 'a2'] 0
#> True 2 __or__ ['5', 'a1', 'a2'] ['5', 'a1', 'a2'] 0
#> True 2 __xor__ [] ['5', 'a1', 'a2'] 0
#> True 2 __sub__ ['5', 'a1'] ['5', 'a1', 'a2'] 0
#> True 2 update None ['5', 'a1', 'a2'] 0
#> True 2 intersection_update None ['b1'] 0
#> True 2 difference_update None ['5', 'a2'] 0
#> True 2 symmetric_difference_update None ['5', 'a2'] 0
#> True 2 __ior__ ['5', 'a1', 'a2'] ['5', 'a1', 'a2'] 0
#> True 2 __iand__ ['b1'] ['b1'] 0
#> True 2 __isub__ ['5', 'a2'] ['5', 'a2'] 0
#> True 2 __ixor__ ['5', 'a2'] ['5', 'a2'] 0
#> True 3 issubset False [] 0
#> True 3 issuperset False [] 0
#> True 3 isdisjoint True [] 0
#> True 3 __eq__ False [] 0
#> True 3 __lt__ False ['5', 'a1', 'a2'] 3
#> True 3 __and__ [] [] 0
#> True 3 __or__ ['5', 'a1', 'a2'] [] 0
#> True 3 __xor__ ['5', 'b2'] [] 0
#> True 3 __sub__ ['a1'] [] 0
#> True 3 update None [] 0
#> True 3 intersection_update None [] 0
#> True 3 difference_update None [] 0
#> True 3 symmetric_difference_update None ['b1'] 0
#> True 3 __ior__ [] [] 0
#> True 3 __iand__ [] [] 0
#> True 3 __isub__ [] [] 0
#> True 3 __ixor__ ['b1'] ['b1'] 0

# ---- several iterables of which a later one calls Python
def g(*items):
    yield from items
class Even:
    def __init__(self, v):
        self.v = v
    def __eq__(self, other):
        return isinstance(other, Even) and self.v == other.v
    def __hash__(self):
        return hash(self.v)
s = {1, 2, 3}
print(s.union(iter([4]), g(5)), s.intersection(iter([1, 2]), g(2)), s.difference(iter([1]), g(3)), s.symmetric_difference(iter([1, 9])))
print(s.union(map(abs, [-4]), iter([5])), s.intersection(zip([1]), map(abs, [1])), frozenset(s).union(iter([7]), g(8)))
t = set(s)
t.intersection_update(iter([1, 2]), g(2))
print(t)
t = set(s)
t.difference_update(iter([1]), g(2))
t.update(iter([7]), g(8))
print(sorted(t))
print(len({Even(1), 2}.union(iter([2, 3]), [Even(1)])), len({Even(1), 2}.intersection(iter([2, Even(1)]), [Even(1)])), s.union(iter([4]), s))
#> {1, 2, 3, 4, 5} {2} {2} {2, 3, 9}
#> {1, 2, 3, 4, 5} set() frozenset({1, 2, 3, 7, 8})
#> {2}
#> [3, 7, 8]
#> 3 1 {1, 2, 3, 4}

# ---- numbers, and then instances of a class with an __eq__ of its own
class K:
    def __init__(self, v):
        self.v = v
    def __eq__(self, other):
        return isinstance(other, K) and self.v == other.v
    def __hash__(self):
        return hash(self.v)
    def __repr__(self):
        return f'K{self.v}'

d = {0: 1, 1: 1, K(2): 1}
print(set([0, 1, K(2)]), set((0, K(7))), frozenset([1, K(1)]), {0, 1, K(2)}, {x for x in d})
s = {0}
s.add(K(0))
s.add(K(3))
s |= {K(0), K(4)}
print(s, {0, 1, 2}.union(d), {0, 1, 2}.union(list(d)), set(d.keys()))
k = K(5)
print(sorted(map(repr, [*set([(), (7, 7.5), k, (1, '1'), k]), *frozenset([(7, 7.5), 2, k, K(5), k])])))
#> {0, 1, K2} {0, K7} frozenset({1, K1}) {0, 1, K2} {0, 1, K2}
#> {0, K0, K3, K4} {0, 1, 2, K2} {0, 1, 2, K2} {0, 1, K2}
#> ['()', "(1, '1')", '(7, 7.5)', '(7, 7.5)', '2', 'K5', 'K5']

# ---- what is in one of two sets alone, where some elements have an __eq__ of their own
class K:
    def __init__(self, v):
        self.v = v
    def __eq__(self, other):
        return isinstance(other, K) and self.v == other.v
    def __hash__(self):
        return hash(self.v)
    def __repr__(self):
        return f'K{self.v}'

d = {0: 1, 1: 1, K(2): 1}
for s in set(), {9}, {9, K(2)}, {K(2), 0}, {'a', K(1)}:
    for other in d.keys(), list(d), set(d), d, frozenset(d):
        t = set(s)
        t.symmetric_difference_update(other)
        print(sorted(map(repr, t)), sorted(map(repr, s.symmetric_difference(other))), end=' ')
    print(sorted(map(repr, dict.fromkeys(s).keys() ^ d.keys())), sorted(map(repr, set(d) ^ s)))
#> ['0', '1', 'K2'] ['0', '1', 'K2'] ['0', '1', 'K2'] ['0', '1', 'K2'] ['0', '1', 'K2'] ['0', '1', 'K2'] ['0', '1', 'K2'] ['0', '1', 'K2'] ['0', '1', 'K2'] ['0', '1', 'K2'] ['0', '1', 'K2'] ['0', '1', 'K2']
#> ['0', '1', '9', 'K2'] ['0', '1', '9', 'K2'] ['0', '1', '9', 'K2'] ['0', '1', '9', 'K2'] ['0', '1', '9', 'K2'] ['0', '1', '9', 'K2'] ['0', '1', '9', 'K2'] ['0', '1', '9', 'K2'] ['0', '1', '9', 'K2'] ['0', '1', '9', 'K2'] ['0', '1', '9', 'K2'] ['0', '1', '9', 'K2']
#> ['0', '1', '9'] ['0', '1', '9'] ['0', '1', '9'] ['0', '1', '9'] ['0', '1', '9'] ['0', '1', '9'] ['0', '1', '9'] ['0', '1', '9'] ['0', '1', '9'] ['0', '1', '9'] ['0', '1', '9'] ['0', '1', '9']
#> ['1'] ['1'] ['1'] ['1'] ['1'] ['1'] ['1'] ['1'] ['1'] ['1'] ['1'] ['1']
#> ["'a'", '0', '1', 'K1', 'K2'] ["'a'", '0', '1', 'K1', 'K2'] ["'a'", '0', '1', 'K1', 'K2'] ["'a'", '0', '1', 'K1', 'K2'] ["'a'", '0', '1', 'K1', 'K2'] ["'a'", '0', '1', 'K1', 'K2'] ["'a'", '0', '1', 'K1', 'K2'] ["'a'", '0', '1', 'K1', 'K2'] ["'a'", '0', '1', 'K1', 'K2'] ["'a'", '0', '1', 'K1', 'K2'] ["'a'", '0', '1', 'K1', 'K2'] ["'a'", '0', '1', 'K1', 'K2']

# ---- operators on tables of ints, and of what equals ints
class N(int): pass
sets = [
    set(), {1}, {-1, -2}, set(range(12)), set(range(5, 40, 7)), {2**31, 2**32 + 5, 5, -2**31, 2**53, 2**60}, {1.0, 2.0, 3}, {True, False, 7},
    {None, 1, 2}, {(1, 2), 1}, {0, 8, 16, 24, 32, 40, 48}, {1, 'a'}, {'a', 'b'}, {N(1), N(2)}, {1 + 0j, 2}, {2.5, float('inf')},
]
out = []
for a in sets:
    for b in sets:
        for s in (a & b, a | b, a - b, a ^ b):
            out.append(repr(sorted(map(repr, s))))
        out.append(repr((a <= b, a < b, a == b, a.isdisjoint(b))))
        c = a.copy()
        c &= b; c |= b; c -= a; c ^= a
        out.append(repr(sorted(map(repr, c))))
h = 0
for t in out:
    for ch in t:
        h = (h * 31 + ord(ch)) % (2**40)
print(len(out), h)
numbers = [s for s in sets if all(type(x) in (int, float, bool) and 0 <= x < 2**30 for x in s)]
for a in numbers:
    for b in numbers:
        print(len(a & b), a ^ b, end=' ')
print()
s = {0, 8, 16}
s.discard(8); s.add(16); s.add(24); s.discard(5); s.add(8)
print(s, 8 in s, 24 in s, 32 in s, 8.0 in s, True in s, False in s, -1 in {-2}, -2 in {-1}, -1 in {-1}, {-1, -2} == {-2, -1})
#> 1536 381697453337
#> 0 set() 0 {1} 0 {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11} 0 {33, 19, 5, 26, 12} 0 {1.0, 2.0, 3} 0 {False, True, 7} 0 {0, 32, 16, 48, 8, 24, 40} 0 {1} 1 set() 1 {0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11} 0 {33, 1, 19, 5, 26, 12} 1 {2.0, 3} 1 {False, 7} 0 {0, 32, 16, 48, 1, 8, 24, 40} 0 {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11} 1 {0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11} 12 set() 1 {0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 19, 26, 33} 3 {0, 4, 5, 6, 7, 8, 9, 10, 11} 3 {2, 3, 4, 5, 6, 8, 9, 10, 11} 2 {1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 16, 24, 32, 40, 48} 0 {33, 5, 12, 19, 26} 0 {1, 33, 5, 12, 19, 26} 1 {0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 33, 12, 19, 26} 5 set() 0 {1.0, 2.0, 3, 33, 5, 12, 19, 26} 0 {False, True, 33, 5, 7, 12, 19, 26} 0 {0, 5, 8, 12, 16, 19, 24, 26, 32, 33, 40, 48} 0 {1.0, 2.0, 3} 1 {2.0, 3} 3 {0, 4, 5, 6, 7, 8, 9, 10, 11} 0 {33, 1.0, 19, 2.0, 5, 3, 26, 12} 3 set() 1 {False, 2.0, 3, 7} 0 {0, 1.0, 2.0, 3, 8, 16, 24, 32, 40, 48} 0 {False, True, 7} 1 {False, 7} 3 {2, 3, 4, 5, 6, 8, 9, 10, 11} 0 {False, 33, True, 19, 5, 7, 26, 12} 1 {False, 2.0, 3, 7} 3 set() 1 {True, 7, 8, 16, 24, 32, 40, 48} 0 {0, 32, 8, 40, 16, 48, 24} 0 {0, 1, 32, 8, 40, 48, 16, 24} 2 {32, 1, 2, 3, 4, 5, 6, 7, 40, 9, 10, 11, 16, 48, 24} 0 {0, 5, 8, 12, 16, 19, 24, 26, 32, 33, 40, 48} 0 {0, 1.0, 2.0, 3, 32, 8, 40, 16, 48, 24} 1 {32, True, 7, 8, 40, 48, 16, 24} 7 set() 
#> {0, 24, 16, 8} True True False True False True False False True True

# ---- sets of texts made of others: looked in, changed and copied afterwards
import random
r = random.Random(5)
names = [f'n{i}' for i in range(40)] + ['x' * 70, 'y' * 64, 'z' * 65]
def some(k): return set(r.sample(names, k))
def check(s, model):
    assert len(s) == len(model) and sorted(s) == sorted(model), (s, model)
    for n in names: assert (n in s) == (n in model)
log = []
for turn in range(120):
    a, b = some(r.randrange(len(names))), some(r.randrange(len(names)))
    if turn % 5 == 0: a.add(turn)
    if turn % 7 == 0: b.add((turn, 1))
    if turn % 11 == 0: a = frozenset(a)
    for op, keep in [('|', lambda n: n in a or n in b), ('&', lambda n: n in a and n in b), ('-', lambda n: n in a and n not in b), ('^', lambda n: (n in a) != (n in b))]:
        s = eval(f'a {op} b')
        assert all(n in s for n in names if keep(n)) and len(s) == sum(keep(n) for n in {*a, *b})
        u = a.union(b) if op == '|' else s.copy()
        assert u == s and s == u and hash(frozenset(u)) == hash(frozenset(s))
        s = set(eval(f'a {op} b'))
        model = dict.fromkeys(s)
        for step in range(r.randrange(12)):
            n = r.choice(names)
            how = r.randrange(7)
            if how == 0: s.add(n); model[n] = None
            elif how == 1: s.discard(n); model.pop(n, None)
            elif how == 2: s |= {n, 'more'}; model.update({n: None, 'more': None})
            elif how == 3: s -= {n}; model.pop(n, None)
            elif how == 4: t = s | {n}; assert n in t and len(t) == len(s) + (n not in s)
            elif how == 5 and s: n = min(s, key=str); s.remove(n); model.pop(n)
            else: assert s & {n} == ({n} if n in model else set())
        model = {k: v for k, v in model.items() if isinstance(k, str)}
        s = {k for k in s if isinstance(k, str)} if r.random() < .5 else set(filter(lambda k: isinstance(k, str), s))
        check(s, model)
        log.append(len(s))
print(sum(log), log[:20])
a, b = set(names[:20]), set(names[10:30])
u = a | b
it = iter(u)
first = next(it)
print('n5' in u, first in u, len(list(it)))
it = iter(u)
next(it)
u.add('new')
try: next(it)
except RuntimeError as e: print(e)
#> 9036 [43, 28, 13, 14, 22, 6, 13, 17, 35, 25, 8, 14, 35, 13, 7, 24, 39, 16, 0, 22]
#> True True 29
#> Set changed size during iteration
