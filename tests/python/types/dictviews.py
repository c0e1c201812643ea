# ---- views: keys, values, items
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

d = {'a': 1, 'b': 2}
print((d.keys(), d.values(), d.items(), len(d.keys()), len(d.values()), len(d.items())))
print((list(d.keys()), list(d.values()), list(d.items()), list(reversed(d.keys()))))
print((list(reversed(d.values())), list(reversed(d.items()))))
print(('a' in d.keys(), 1 in d.values(), ('a', 1) in d.items(), ('a', 2) in d.items(), 'a' in d.items()))
print((('a',) in d.items(), [] in d.values()))
k = d.keys()
d['c'] = 3
print((k, len(k), bool(k), bool({}.keys())))
print((k.mapping, type(k.mapping).__name__, k.mapping['a']))
print((type(k).__name__, type(d.values()).__name__, type(d.items()).__name__))
error(lambda: [] in d.keys())
error(lambda: k[0])
error(lambda: k.mapping['x'])
print((d.values().mapping, d.items().mapping))
error(lambda: hash(d.keys()))
print(hash(d.values()) == 1)
error(lambda: type(k)())
error(lambda: k.x)
#> (dict_keys(['a', 'b']), dict_values([1, 2]), dict_items([('a', 1), ('b', 2)]), 2, 2, 2)
#> (['a', 'b'], [1, 2], [('a', 1), ('b', 2)], ['b', 'a'])
#> ([2, 1], [('b', 2), ('a', 1)])
#> (True, True, True, False, False)
#> (False, False)
#> (dict_keys(['a', 'b', 'c']), 3, True, False)
#> (mappingproxy({'a': 1, 'b': 2, 'c': 3}), 'mappingproxy', 1)
#> ('dict_keys', 'dict_values', 'dict_items')
#> TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#> TypeError: 'dict_keys' object is not subscriptable
#> KeyError: 'x'
#> (mappingproxy({'a': 1, 'b': 2, 'c': 3}), mappingproxy({'a': 1, 'b': 2, 'c': 3}))
#> TypeError: unhashable type: 'dict_keys'
#> False
#> TypeError: cannot create 'dict_keys' instances
#> AttributeError: 'dict_keys' object has no attribute 'x'

# ---- views: as sets
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

a, b = {'x': 1, 'y': 2}.keys(), {'y': 3, 'z': 4}.keys()
print((a & b, sorted(a | b), a - b, sorted(a ^ b), a & ['x'], sorted(a | 'q'), a - 'x'))
print((sorted(['x', 'w'] & a), sorted({'w'} | a)))
print((a == {'x', 'y'}, a == b, a != b, a < {'x', 'y', 'z'}, a <= a, a > {'x'}, a >= a, {'x'} < a))
print((a.isdisjoint(b), a.isdisjoint(['q']), a.isdisjoint({})))
print((type(a & b), type(a | b), type(a - b), type(a ^ b)))
i = {'x': 1}.items()
print((i & {('x', 1)}, i | {('z', 2)} == {('x', 1), ('z', 2)}, i - {('x', 1)}, i ^ {('x', 1)}))
print((i == {('x', 1)}, i.isdisjoint([('x', 2)]), i <= {('x', 1), 2}))
error(lambda: a & 5)
error(lambda: a | 5)
error(lambda: a - 5)
error(lambda: a ^ 5)
error(lambda: 5 & a)
error(lambda: 5 - a)
error(lambda: a < 5)
print((a == 5, a != ['x', 'y'], a.__and__([]), a.__or__('') == a, a.__sub__(a), a.__xor__(a), a.__rand__('x')))
print((a.__rsub__('xq'), a.__ror__('') == a, a.__rxor__(a)))
error(lambda: a.isdisjoint(5))
error(lambda: a.isdisjoint())
error(lambda: {'a': []}.items() & {1})
error(lambda: {'a': []}.items() | set())
#> ({'y'}, ['x', 'y', 'z'], {'x'}, ['x', 'z'], {'x'}, ['q', 'x', 'y'], {'y'})
#> (['x'], ['w', 'x', 'y'])
#> (True, False, True, True, True, True, True, True)
#> (False, True, True)
#> (<class 'set'>, <class 'set'>, <class 'set'>, <class 'set'>)
#> ({('x', 1)}, True, set(), set())
#> (True, True, True)
#> TypeError: 'int' object is not iterable
#> TypeError: 'int' object is not iterable
#> TypeError: 'int' object is not iterable
#> TypeError: 'int' object is not iterable
#> TypeError: 'int' object is not iterable
#> TypeError: 'int' object is not iterable
#> TypeError: '<' not supported between instances of 'dict_keys' and 'int'
#> (False, True, set(), True, set(), set(), {'x'})
#> ({'q'}, True, set())
#> TypeError: 'int' object is not iterable
#> TypeError: dict_keys.isdisjoint() takes exactly one argument (0 given)
#> TypeError: unhashable type: 'list'
#> TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')

# ---- views: iteration
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

d = {'a': 1, 'b': 2}
it = iter(d.items())
print((next(it), it.__length_hint__(), list(it), list(it)))
it = reversed(d.keys())
print((next(it), it.__length_hint__(), list(it)))
def grow():
    for k in d.keys():
        d[k + k] = 1
def values():
    for v in d.values():
        d.clear()
error(lambda: grow())
error(lambda: values())
print(d)
print(([*{'a': 1}.values()], dict({'a': 1}.items()), max({'a': 1, 'b': 2}.items())))
print(sorted({'b': 1, 'a': 2}.items(), key=lambda kv: kv[1]))
#> (('a', 1), 1, [('b', 2)], [])
#> ('b', 1, ['a'])
#> RuntimeError: dictionary changed size during iteration
#> RuntimeError: dictionary changed size during iteration
#> {}
#> ([1], {'a': 1}, ('b', 2))
#> [('b', 1), ('a', 2)]

# ---- views: repr and equality
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(({}.keys(), {}.values(), {}.items(), str({1: 2}.keys()), f'{ {1: 2}.items() }'))
d = {}
d['v'] = d.values()
print((d, d['v']))
class R:
    def __repr__(self):
        return 'R!'
print(({R(): R()}.keys(), {R(): R()}.values(), {R(): R()}.items()))
print(({1: 2}.values() == {1: 2}.values(), {1: 2}.keys() == {1: 3}.keys(), {1: 2}.items() == {1: 2.0}.items()))
error(lambda: {1: 2}.values() < {1: 2}.values())
error(lambda: {1: 2}.values() & {1})
print(({1: 2}.keys().__len__(), {1: 2}.keys().__contains__(1), {1: 2}.keys().__iter__().__next__()))
print(({1: 2}.keys().__eq__(1), {1: 2}.keys().__reversed__().__next__(), {1: 2}.keys().__repr__()))
print(({1: 2}.values().__len__(), {1: 2}.values().__iter__().__next__()))
print(({1: 2}.values().__reversed__().__next__(), {1: 2}.values().__repr__()))
print(({1: 2}.items().__len__(), {1: 2}.items().__contains__((1, 2)), {1: 2}.items().__iter__().__next__()))
print(({1: 2}.items().__reversed__().__next__(), {1: 2}.items().__repr__()))
print(({1: 2}.keys().__lt__(1), {1: 2}.keys().__le__({1}), {1: 2}.keys().__gt__({1})))
print(({1: 2}.keys().__ge__({1}), {1: 2}.keys().__ne__({1})))
#> (dict_keys([]), dict_values([]), dict_items([]), 'dict_keys([1])', 'dict_items([(1, 2)])')
#> ({'v': dict_values([...])}, dict_values([...]))
#> (dict_keys([R!]), dict_values([R!]), dict_items([(R!, R!)]))
#> (False, True, True)
#> TypeError: '<' not supported between instances of 'dict_values' and 'dict_values'
#> TypeError: unsupported operand type(s) for &: 'dict_values' and 'set'
#> (1, True, 1)
#> (NotImplemented, 1, 'dict_keys([1])')
#> (1, 2)
#> (2, 'dict_values([2])')
#> (1, True, (1, 2))
#> ((1, 2), 'dict_items([(1, 2)])')
#> (NotImplemented, True, False)
#> (True, False)

# ---- views: keys and values of the program
class V:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        return self.n == getattr(other, 'n', other)
    def __hash__(self):
        return hash(self.n)
    def __repr__(self):
        return f'V{self.n}'
d = {V(1): V(2)}
print((V(1) in d.keys(), V(2) in d.values(), 2 in d.values(), (V(1), V(2)) in d.items(), (1, 2) in d.items()))
print(1 in d.keys())
print((d.keys() & {V(1)}, d.keys() & {1}, d.keys() - {V(1)}, d.items() == {(1, 2)}, d.keys() == {1}))
print((d.keys() | {1}, d.items() & [(V(1), V(2))], d.keys().isdisjoint([1]), d.keys() ^ [1]))
#> (True, True, True, True, True)
#> True
#> ({V1}, {V1}, set(), True, True)
#> ({V1}, {(V1, V2)}, False, set())

# ---- views: mappingproxy
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

d = {'a': 1, 'b': 2}
p = d.keys().mapping
print((p, len(p), p['a'], 'a' in p, list(p), p.get('x', 0), list(p.keys()), list(p.values()), list(p.items())))
print((p.copy(), p == d, list(reversed(p)), bool(p)))
d['c'] = 3
print((p['c'], p | {'z': 0}, {'z': 0} | p, p != d))
error(lambda: p['x'])
error(lambda: p.__setitem__)
error(lambda: p.get())
error(lambda: p < p)
error(lambda: hash(p))
error(lambda: type(p)(5))
print((type(p)({'q': 1}), type(p)))
try:
    p['a'] = 5
except TypeError as e:
    print(e)
try:
    del p['a']
except TypeError as e:
    print(e)
class C:
    x = 1
print((C.__dict__['x'], type(C.__dict__), 'x' in C.__dict__))
#> (mappingproxy({'a': 1, 'b': 2}), 2, 1, True, ['a', 'b'], 0, ['a', 'b'], [1, 2], [('a', 1), ('b', 2)])
#> ({'a': 1, 'b': 2}, True, ['b', 'a'], True)
#> (3, {'a': 1, 'b': 2, 'c': 3, 'z': 0}, {'z': 0, 'a': 1, 'b': 2, 'c': 3}, False)
#> KeyError: 'x'
#> AttributeError: 'mappingproxy' object has no attribute '__setitem__'
#> TypeError: get expected at least 1 argument, got 0
#> TypeError: '>' not supported between instances of 'dict' and 'dict'
#> TypeError: unhashable type: 'dict'
#> TypeError: mappingproxy() argument must be a mapping, not int
#> (mappingproxy({'q': 1}), <class 'mappingproxy'>)
#> 'mappingproxy' object does not support item assignment
#> 'mappingproxy' object does not support item deletion
#> (1, <class 'mappingproxy'>, True)
