# ---- dict: construction
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Mapping:
    def keys(self):
        return ['a', 'b']
    def __getitem__(self, key):
        return key * 2
class Pair:
    def __iter__(self):
        yield 'x'
        yield 'y'
print((dict(), dict(a=1), dict({'a': 1}, b=2), dict([('a', 1), ['b', 2], 'cd']), dict(Mapping())))
print((dict([Pair()]), dict(zip('ab', (1, 2)))))
print((dict(x for x in [(1, 2)]), dict({'a': 1}, a=2), dict(self=1), {**{'a': 1}, 'b': 2, **Mapping()}))
print(({k: v for k, v in zip('ab', range(2))}, {1: 'a', 1.0: 'b', True: 'c'}))
error(lambda: dict(5))
error(lambda: dict([5]))
error(lambda: dict([(1, 2, 3)]))
error(lambda: dict(['a']))
error(lambda: dict([([], 1)]))
error(lambda: dict({}, {}))
error(lambda: dict(None))
error(lambda: {[]: 1})
error(lambda: {{}: 1})
#> ({}, {'a': 1}, {'a': 1, 'b': 2}, {'a': 1, 'b': 2, 'c': 'd'}, {'a': 'aa', 'b': 'bb'})
#> ({'x': 'y'}, {'a': 1, 'b': 2})
#> ({1: 2}, {'a': 2}, {'self': 1}, {'a': 'aa', 'b': 'bb'})
#> ({'a': 0, 'b': 1}, {1: 'c'})
#> TypeError: 'int' object is not iterable
#> TypeError: object is not iterable
#> ValueError: dictionary update sequence element #0 has length 3; 2 is required
#> ValueError: dictionary update sequence element #0 has length 1; 2 is required
#> TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#> TypeError: dict expected at most 1 argument, got 2
#> TypeError: 'NoneType' object is not iterable
#> TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#> TypeError: cannot use 'dict' as a dict key (unhashable type: 'dict')

# ---- dict: fromkeys
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class D(dict):
    pass
class Log(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, (value, 'logged'))
print((dict.fromkeys('ab'), dict.fromkeys([1, 2], 0), dict.fromkeys(()), dict.fromkeys({'x': 1}, [])))
print({}.fromkeys('a'))
print((D.fromkeys('a'), type(D.fromkeys('a')), Log.fromkeys('ab', 1)))
error(lambda: dict.fromkeys(5))
error(lambda: dict.fromkeys())
error(lambda: dict.fromkeys([[]]))
#> ({'a': None, 'b': None}, {1: 0, 2: 0}, {}, {'x': []})
#> {'a': None}
#> ({'a': None}, <class '__main__.D'>, {'a': (1, 'logged'), 'b': (1, 'logged')})
#> TypeError: 'int' object is not iterable
#> TypeError: fromkeys expected at least 1 argument, got 0
#> TypeError: cannot use 'list' as a dict key (unhashable type: 'list')

# ---- dict: get, set, delete items
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

d = {'a': 1}
d['b'] = 2
d[1] = 'one'
d[1.0] = 'uno'
d[True] += '!'
d[None] = d[()] = 0
print((d, len(d), d['a'], d[1], 'a' in d, 'x' not in d, 1.0 in d, bool(d), bool({})))
del d['a'], d[None]
print(d)
error(lambda: d['x'])
error(lambda: d[[]])
error(lambda: [] in d)
error(lambda: d.__delitem__('x'))
error(lambda: d.__setitem__([], 1))
error(lambda: d[1, 2])
class Missing(dict):
    def __missing__(self, key):
        return f'no {key}'
print((Missing()['x'], Missing(x=1)['x'], Missing().get('x'), 'x' in Missing()))
class Fail(dict):
    def __missing__(self, key):
        raise ValueError(key)
error(lambda: Fail()['x'])
#> ({'a': 1, 'b': 2, 1: 'uno!', None: 0, (): 0}, 5, 1, 'uno!', True, True, True, True, False)
#> {'b': 2, 1: 'uno!', (): 0}
#> KeyError: 'x'
#> TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#> TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#> KeyError: 'x'
#> TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#> KeyError: (1, 2)
#> ('no x', 1, None, False)
#> ValueError: x

# ---- dict: get, setdefault, pop, popitem
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

d = {'a': 1, 'b': 2, 'c': 3}
print((d.get('a'), d.get('x'), d.get('x', 0), d.setdefault('a', 9), d.setdefault('d', 4), d.setdefault('e')))
print((d.pop('a'), d.pop('x', None), d.pop('x', 5), d.popitem(), d.popitem()))
print(d)
error(lambda: d.pop('x'))
error(lambda: d.pop())
error(lambda: d.pop([]))
error(lambda: d.pop('a', 1, 2))
error(lambda: d.pop('x', default=1))
error(lambda: d.get())
error(lambda: d.get([], 1))
error(lambda: d.get('a', default=1))
error(lambda: d.setdefault())
error(lambda: d.setdefault([], 1))
error(lambda: {}.popitem())
error(lambda: d.popitem(1))
#> (1, None, 0, 1, 4, None)
#> (1, None, 5, ('e', None), ('d', 4))
#> {'b': 2, 'c': 3}
#> KeyError: 'x'
#> TypeError: pop expected at least 1 argument, got 0
#> TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#> TypeError: pop expected at most 2 arguments, got 3
#> TypeError: dict.pop() takes no keyword arguments
#> TypeError: get expected at least 1 argument, got 0
#> TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#> TypeError: dict.get() takes no keyword arguments
#> TypeError: setdefault expected at least 1 argument, got 0
#> TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#> KeyError: 'popitem(): dictionary is empty'
#> TypeError: dict.popitem() takes no arguments (1 given)

# ---- dict: update, |, |=
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Mapping:
    def keys(self):
        return ['k']
    def __getitem__(self, key):
        return 'v'
d = {'a': 1}
print((d.update({'b': 2}), d.update([('c', 3)], d=4), d.update(e=5), d.update(), d.update(Mapping())))
print(d.update('xy' for _ in range(1)))
print(d)
print(({'a': 1, 'b': 2} | {'b': 3, 'c': 4}, {} | {}))
d = e = {'a': 1}
d |= {'b': 2}
d |= [('c', 3)]
print((d, d is e))
error(lambda: d.update(5))
error(lambda: d.update([5]))
error(lambda: d.update({}, {}))
error(lambda: d.update([(1,)]))
error(lambda: d | [('a', 1)])
error(lambda: [('a', 1)] | d)
print((d.__or__([]), d.__ror__({'z': 0}), d.__or__({'z': 0})))
try:
    d |= 5
except TypeError as e:
    print(e)
error(lambda: {} + {})
#> (None, None, None, None, None)
#> None
#> {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'k': 'v', 'x': 'y'}
#> ({'a': 1, 'b': 3, 'c': 4}, {})
#> ({'a': 1, 'b': 2, 'c': 3}, True)
#> TypeError: 'int' object is not iterable
#> TypeError: object is not iterable
#> TypeError: update expected at most 1 argument, got 2
#> ValueError: dictionary update sequence element #0 has length 1; 2 is required
#> TypeError: unsupported operand type(s) for |: 'dict' and 'list'
#> TypeError: unsupported operand type(s) for |: 'list' and 'dict'
#> (NotImplemented, {'z': 0, 'a': 1, 'b': 2, 'c': 3}, {'a': 1, 'b': 2, 'c': 3, 'z': 0})
#> 'int' object is not iterable
#> TypeError: unsupported operand type(s) for +: 'dict' and 'dict'

# ---- dict: clear, copy, equality
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

d = {'a': [1], 'b': 2}
c = d.copy()
print((c, c is d, c['a'] is d['a'], c == d, c != d))
print((d.clear(), d, c))
print(({'a': 1, 'b': 2} == {'b': 2, 'a': 1}, {'a': 1} == {'a': 1.0}, {1: 'a'} == {1.0: 'a'}, {} == []))
print(({'a': 1} != {'a': 2}, {'a': {}} == {'a': {}}))
nan = float('nan')
print(({1: nan} == {1: nan}, {nan: 1} == {nan: 1}))
error(lambda: {} < {})
error(lambda: {'a': 1} > 5)
print(({}.__eq__([]), {}.__ne__({}), {}.__lt__({}), {}.__le__({}), {}.__gt__({}), {}.__ge__({})))
error(lambda: d.clear(1))
error(lambda: d.copy(1))
#> ({'a': [1], 'b': 2}, False, True, True, False)
#> (None, {}, {'a': [1], 'b': 2})
#> (True, True, True, False)
#> (True, True)
#> (True, True)
#> TypeError: '<' not supported between instances of 'dict' and 'dict'
#> TypeError: '>' not supported between instances of 'dict' and 'int'
#> (NotImplemented, False, NotImplemented, NotImplemented, NotImplemented, NotImplemented)
#> TypeError: dict.clear() takes no arguments (1 given)
#> TypeError: dict.copy() takes no arguments (1 given)

# ---- dict: order
d = {}
for k in 'cab':
    d[k] = len(d)
print((d, list(d), list(d.values()), list(reversed(d))))
del d['a']
d['a'] = 9
d['c'] = 8
print((d, next(iter(d)), list(d.items())))
d = dict.fromkeys(range(20))
for k in range(0, 20, 2):
    del d[k]
d[0] = 'again'
print(list(d))
print((d.popitem(), list(reversed(d))[:2]))
#> ({'c': 0, 'a': 1, 'b': 2}, ['c', 'a', 'b'], [0, 1, 2], ['b', 'a', 'c'])
#> ({'c': 8, 'b': 2, 'a': 9}, 'c', [('c', 8), ('b', 2), ('a', 9)])
#> [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 0]
#> ((0, 'again'), [19, 17])

# ---- dict: iteration
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

d = {'a': 1, 'b': 2}
it = iter(d)
print((next(it), it.__length_hint__(), list(it), list(it), it.__length_hint__()))
print((type(iter(d)).__name__, type(iter(d.values())).__name__, type(iter(d.items())).__name__))
print(repr(type(reversed(d)).__name__))
for k in d:
    print(k, d[k])
for k, v in d.items():
    print(k, v)
print(([*d], {**d}, sorted(d, reverse=True), max(d), sum(d.values()), len(d)))
def grow():
    for k in d:
        d[k + k] = 1
def shrink():
    for k in list(d):
        del d[k]
    return d
def delete():
    for k in d:
        del d[k]
error(lambda: grow())
print(d)
error(lambda: delete())
print(shrink())
d = {1: 1}
it = iter(d)
d[2] = 2
error(lambda: next(it))
it = iter(d.items())
d[1] = 'changed'
print(next(it))
#> ('a', 1, ['b'], [], 0)
#> ('dict_keyiterator', 'dict_valueiterator', 'dict_itemiterator')
#> 'dict_reversekeyiterator'
#> a 1
#> b 2
#> a 1
#> b 2
#> (['a', 'b'], {'a': 1, 'b': 2}, ['b', 'a'], 'b', 3, 2)
#> RuntimeError: dictionary changed size during iteration
#> {'a': 1, 'b': 2, 'aa': 1}
#> RuntimeError: dictionary changed size during iteration
#> {}
#> RuntimeError: dictionary changed size during iteration
#> (1, 'changed')

# ---- dict, method by method
d = {'a': 1, 'b': 2}
print(d.get('x'), d.get('x', 5), d.setdefault('c', 3), d.setdefault('a', 9), d.pop('b'), d.pop('zz', None), d)
for t in ["d['q']", "d.pop('q')", "d.popitem(1)", "{}.popitem()", "d.update(5)", "d.update([1])", "d.update([(1, 2, 3)])", "d.update(['ab', 'cd'])", "dict([('a',)])", "dict({}, {}, {})", "{[]: 1}", "{{}: 1}", "d[[]]", "d | 5", "5 | d", "d < d", "dict.fromkeys(5)", "dict.fromkeys('ab', 0)", "d.fromkeys([1])", "d.__contains__([])", "[] in d", "d.keys() & 5", "sorted(d.keys() | ['q'])", "d.items() - {('a', 1)}", "d.keys() ^ 'ab'", "d.values() == d.values()", "d.keys() == {'a', 'c'}", "d.keys() < {'a', 'c', 'd'}", "d.keys().isdisjoint([1])", "d.items().isdisjoint([('a', 1)])", "list(reversed(d.items()))", "d.keys().mapping", "d.keys()[0]", "len(d.items())", "('a', 1) in d.items()", "('a', 2) in d.items()", "5 in d.items()", "hash(d)", "hash(d.keys())", "d.copy() is d", "d.clear(1)", "d == dict(d)", "d != {}", "dict(a=1, **{'b': 2})", "dict(**{1: 2})", "{**d, 'a': 5}", "{**5}", "{**[1]}", "dict(zip('ab', [1, 2]))", "{1: 'a', True: 'b', 1.0: 'c'}", "d.__class_getitem__(int)", "dict[int, str]", "d.items().mapping['a']", "d.__or__(5)", "d.__ior__([('z', 1)])", "d.__ror__({})", "d.setdefault()", "d.get(1, 2, 3)"]:
    try: print(t, '->', eval(t))
    except Exception as e: print(t, '->', type(e).__name__, e)
for k in d:
    try:
        for k in d: d[k + 'x'] = 1
    except RuntimeError as e: print(e)
    break
try:
    for k in d: del d[k]
except RuntimeError as e: print(e)
class M(dict):
    def __missing__(s, k): return k * 2
m = M(a=1); print(m['zz'], m.get('zz'), m, 'zz' in m)
class BM(dict):
    def __missing__(s, k): raise KeyError('custom', k)
try: BM()[1]
except KeyError as e: print(e.args)
d |= {'z': 26}; d |= [('y', 25)]; print(d)
x = {}; x['self'] = x; print(x); x.clear()
it = iter({1: 2, 3: 4}); print(it.__length_hint__(), next(it), it.__length_hint__())
#> None 5 3 1 2 None {'a': 1, 'c': 3}
#> d['q'] -> KeyError 'q'
#> d.pop('q') -> KeyError 'q'
#> d.popitem(1) -> TypeError dict.popitem() takes no arguments (1 given)
#> {}.popitem() -> KeyError 'popitem(): dictionary is empty'
#> d.update(5) -> TypeError 'int' object is not iterable
#> d.update([1]) -> TypeError object is not iterable
#> d.update([(1, 2, 3)]) -> ValueError dictionary update sequence element #0 has length 3; 2 is required
#> d.update(['ab', 'cd']) -> None
#> dict([('a',)]) -> ValueError dictionary update sequence element #0 has length 1; 2 is required
#> dict({}, {}, {}) -> TypeError dict expected at most 1 argument, got 3
#> {[]: 1} -> TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> {{}: 1} -> TypeError cannot use 'dict' as a dict key (unhashable type: 'dict')
#> d[[]] -> TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> d | 5 -> TypeError unsupported operand type(s) for |: 'dict' and 'int'
#> 5 | d -> TypeError unsupported operand type(s) for |: 'int' and 'dict'
#> d < d -> TypeError '<' not supported between instances of 'dict' and 'dict'
#> dict.fromkeys(5) -> TypeError 'int' object is not iterable
#> dict.fromkeys('ab', 0) -> {'a': 0, 'b': 0}
#> d.fromkeys([1]) -> {1: None}
#> d.__contains__([]) -> TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> [] in d -> TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> d.keys() & 5 -> TypeError 'int' object is not iterable
#> sorted(d.keys() | ['q']) -> ['a', 'c', 'q']
#> d.items() - {('a', 1)} -> {('a', 'b'), ('c', 'd')}
#> d.keys() ^ 'ab' -> {'c', 'b'}
#> d.values() == d.values() -> False
#> d.keys() == {'a', 'c'} -> True
#> d.keys() < {'a', 'c', 'd'} -> True
#> d.keys().isdisjoint([1]) -> True
#> d.items().isdisjoint([('a', 1)]) -> True
#> list(reversed(d.items())) -> [('c', 'd'), ('a', 'b')]
#> d.keys().mapping -> {'a': 'b', 'c': 'd'}
#> d.keys()[0] -> TypeError 'dict_keys' object is not subscriptable
#> len(d.items()) -> 2
#> ('a', 1) in d.items() -> False
#> ('a', 2) in d.items() -> False
#> 5 in d.items() -> False
#> hash(d) -> TypeError unhashable type: 'dict'
#> hash(d.keys()) -> TypeError unhashable type: 'dict_keys'
#> d.copy() is d -> False
#> d.clear(1) -> TypeError dict.clear() takes no arguments (1 given)
#> d == dict(d) -> True
#> d != {} -> True
#> dict(a=1, **{'b': 2}) -> {'a': 1, 'b': 2}
#> dict(**{1: 2}) -> TypeError keywords must be strings
#> {**d, 'a': 5} -> {'a': 5, 'c': 'd'}
#> {**5} -> TypeError 'int' object is not a mapping
#> {**[1]} -> TypeError 'list' object is not a mapping
#> dict(zip('ab', [1, 2])) -> {'a': 1, 'b': 2}
#> {1: 'a', True: 'b', 1.0: 'c'} -> {1: 'c'}
#> d.__class_getitem__(int) -> dict[int]
#> dict[int, str] -> dict[int, str]
#> d.items().mapping['a'] -> b
#> d.__or__(5) -> NotImplemented
#> d.__ior__([('z', 1)]) -> {'a': 'b', 'c': 'd', 'z': 1}
#> d.__ror__({}) -> {'a': 'b', 'c': 'd', 'z': 1}
#> d.setdefault() -> TypeError setdefault expected at least 1 argument, got 0
#> d.get(1, 2, 3) -> TypeError get expected at most 2 arguments, got 3
#> dictionary changed size during iteration
#> dictionary changed size during iteration
#> zzzz None {'a': 1} False
#> ('custom', 1)
#> {'c': 'd', 'z': 26, 'ax': 1, 'y': 25}
#> {'self': {...}}
#> 2 1 1

# ---- an instance without keys and without pairs
class C: pass
for make in (lambda: dict(C()), lambda: {}.update(C()), lambda: dict({}, **{'a': 1}) | C()):
    try: make()
    except TypeError as e: print(e, e.__context__)
dict(C())
#> 'C' object is not iterable None
#> 'C' object is not iterable None
#> unsupported operand type(s) for |: 'dict' and 'C' None
#> Traceback (most recent call last):
#>   File "dict.py", line 397, in <module>
#>     dict(C())
#>     ~~~~^^^^^
#> TypeError: 'C' object is not iterable

# ---- small dicts that grow, shrink and change their keys
d = {}
for i in range(12):
    d[f'k{i}'] = i
    print(len(d), f'k{i}' in d, f'k{i + 1}' in d, d.get('k0'), end='; ')
print()
for i in range(0, 12, 2):
    del d[f'k{i}']
print(d, 'k0' in d, d.pop('k1'), d.pop('k0', None))
d = {'a': 1, 'b': 2, 'c': 3}
del d['a']
d['a'] = 4
print(d, list(reversed(d)), d == {'c': 3, 'b': 2, 'a': 4}, d.popitem(), d)
d[1] = 'one'
d[True] = 'true'
d[1.0] = 'float'
d[(1, 2)] = 'tuple'
d[None] = 'none'
d['b' * 100] = 'long'
print(d['b'], d[1], d[(1, 2)], d[None], d['b' * 100], 'c' in d, 2 in d, (2, 1) in d, b'b' in d)
for i in range(100):
    assert d['b'] == 2 and 'x' not in d and d.get('c', 5) == 3
e = d.copy()
e['new'] = 1
print('new' in d, 'new' in e, e['b'], {**d} == d, d | {'z': 1} == d, len(d))
d.clear()
d['b'] = 1
print(d, 'c' in d, d.setdefault('c', 2), d.setdefault('b', 3), d)
#> 1 True False 0; 2 True False 0; 3 True False 0; 4 True False 0; 5 True False 0; 6 True False 0; 7 True False 0; 8 True False 0; 9 True False 0; 10 True False 0; 11 True False 0; 12 True False 0; 
#> {'k3': 3, 'k5': 5, 'k7': 7, 'k9': 9, 'k11': 11} False 1 None
#> {'b': 2, 'c': 3} ['a', 'c', 'b'] True ('a', 4) {'b': 2, 'c': 3}
#> 2 float tuple none long True False False False
#> False True 2 True False 6
#> {'b': 1, 'c': 2} False 2 1 {'b': 1, 'c': 2}

# ---- small dicts and keys whose class compares
class Same:
    def __init__(self, name):
        self.name = name
    def __hash__(self):
        return hash(self.name)
    def __eq__(self, other):
        return self.name == (other.name if isinstance(other, Same) else other)

class Name(str):
    pass

d = {'a': 1, 'b': 2}
print(d[Same('a')], Same('c') in d, d[Name('b')], d.get(Name('c')))
d[Same('a')] = 3
d[Same('c')] = 4
print(d['c'], d['a'], len(d), 'd' in d)
del d[Same('b')]
print('b' in d, len(d))
d = {Same('x'): 1}
d['x'] = 2
d['y'] = 3
print(len(d), d['x'], d['y'], d.pop(Same('y')), 'y' in d)
#> 1 False 2 None
#> 4 3 3 False
#> False 2
#> 2 2 3 3 False

# ---- small dicts while they are iterated over
d = {'a': 1, 'b': 2, 'c': 3}
for k in d:
    d[k] = d[k] * 2
print(d)
try:
    for k in d:
        d[k + k] = 1
except RuntimeError as error:
    print(error, d)
try:
    for k in d:
        del d[k]
except RuntimeError as error:
    print(error, d)
from collections import OrderedDict
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end('a')
o.move_to_end('c', last=False)
print(o, o['a'], o['c'], o.popitem(last=False), o)
for i in range(9):
    o[str(i)] = i
    o.move_to_end(str(i), last=False)
print(list(o), o['0'], o['8'], o['b'])
#> {'a': 2, 'b': 4, 'c': 6}
#> dictionary changed size during iteration {'a': 2, 'b': 4, 'c': 6, 'aa': 1}
#> dictionary changed size during iteration {'b': 4, 'c': 6, 'aa': 1}
#> OrderedDict({'b': 2, 'a': 1}) 1 3 ('c', 3) OrderedDict({'b': 2, 'a': 1})
#> ['8', '7', '6', '5', '4', '3', '2', '1', '0', 'b', 'a'] 0 8 2

# ---- texts that equal a key of a class
class Same:
    def __init__(self, name):
        self.name = name
    def __hash__(self):
        return hash(self.name)
    def __eq__(self, other):
        return self.name == (other.name if isinstance(other, Same) else other)

d = {Same('x'): 1, 'x': 2, 'y': 3}
e = {Same('x'): 1, **{'x': 2}}
f = {Same('x'): 1, **{'x': 2}, 'x': 5}
print(len(d), len(e), len(f), d.get('x'), e['x'], d | {'x': 1} == d)
d = {Same('x'): 1}
d |= {'x': 2}
d.update(x=3)
d.setdefault('x', 1)
d['x'] = 4
d['x'] += 2
print(len(d), d['x'])
#> 2 1 1 2 2 False
#> 1 6

# ---- fromkeys takes keys that hash by a method over from dicts and sets
from collections import ChainMap

class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return len([self.n])

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return f'Key({self.n})'

one, two = Key(1), Key(2)
print(dict.fromkeys({one: 2}), dict.fromkeys({one}, 0), dict.fromkeys(frozenset([two]), 1), dict.fromkeys({one: 1, 3: 4, two: 5}, 6))
chain = ChainMap({one: 1}, {two: 2, one: 3})
print(list(chain), dict(chain), list(chain.items()), len(chain))
#> {Key(1): None} {Key(1): 0} {Key(2): 1} {Key(1): 6, 3: 6, Key(2): 6}
#> [Key(2), Key(1)] {Key(2): 2, Key(1): 1} [(Key(2), 2), (Key(1), 1)] 2

# ---- a class, a module or a function with keys is a mapping, too
import types
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Mapping:
    def keys(self): return ['k']
    def __getitem__(self, k): return 1
class Meta(type):
    def keys(cls): return 'xy'
    def __getitem__(cls, k): return k * 2
class WithMeta(metaclass=Meta): pass
class Generic:
    def __class_getitem__(cls, k): return k
    @classmethod
    def keys(cls): return 'pq'
module = types.ModuleType('module')
module.keys = lambda: 'ab'
def function(): pass
function.keys = lambda: 'q'
for v in Mapping, WithMeta, Generic, module, function, dict, int:
    attempt(lambda: dict(v))
    attempt(lambda: {}.update(v))
    attempt(lambda: {**v})
#> TypeError Mapping.keys() missing 1 required positional argument: 'self'
#> TypeError Mapping.keys() missing 1 required positional argument: 'self'
#> TypeError Mapping.keys() missing 1 required positional argument: 'self'
#> {'x': 'xx', 'y': 'yy'}
#> None
#> {'x': 'xx', 'y': 'yy'}
#> {'p': 'p', 'q': 'q'}
#> None
#> {'p': 'p', 'q': 'q'}
#> TypeError 'module' object is not subscriptable
#> TypeError 'module' object is not subscriptable
#> TypeError 'module' object is not subscriptable
#> TypeError 'function' object is not subscriptable
#> TypeError 'function' object is not subscriptable
#> TypeError 'function' object is not subscriptable
#> TypeError unbound method dict.keys() needs an argument
#> TypeError unbound method dict.keys() needs an argument
#> TypeError unbound method dict.keys() needs an argument
#> TypeError 'type' object is not iterable
#> TypeError 'type' object is not iterable
#> TypeError 'type' object is not a mapping
