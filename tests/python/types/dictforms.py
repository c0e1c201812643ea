# ---- keys that count from 0, and what ends the count
def fresh(n=5):
    d = {}
    for i in range(n):
        d[i] = str(i)
    return d
d = fresh()
print(d, d[3], d.get(5), d.get(-1), 2 in d, 2.0 in d, 2.5 in d, True in d, '2' in d, None in d, 10**30 in d, float('inf') in d, -0.0 in d)
d[True] = 'one'; d[4.0] = 'four'
print(d)
del d[2]
print(d, 2 in d, d.get(2), len(d))
d[2] = 'again'
print(d, d[2], list(reversed(d)))
d = fresh()
print(d.popitem(), d.popitem(), 3 in d, 4 in d)
d[3] = 'x'
print(d, d[3], 4 in d)
d[5] = 'y'
print(d, d[5], 4 in d, d[3])
d = fresh()
d['a'] = 1
print(d, d['a'], d[0], 'b' in d)
d = fresh(20)
d['a'] = 1; d[20] = 2; d[19] = 3
print(d['a'], d[20], d[19], d[0], len(d), list(d)[-3:])
d = fresh(20)
for i in range(15): del d[i]
d[20] = 'z'; d[3] = 'back'
print(d, d[17], d[3], d[20])
d = {False: 'f', 1: 'one'}
print(d, d[0], d[1.0])
d = {0: 'a', 2: 'c'}
print(d[2], d.get(1), 0 in d)
d = {0.0: 'a', 1: 'b'}
print(d, d[0], d[1])
#> {0: '0', 1: '1', 2: '2', 3: '3', 4: '4'} 3 None None True True False True False False False False True
#> {0: '0', 1: 'one', 2: '2', 3: '3', 4: 'four'}
#> {0: '0', 1: 'one', 3: '3', 4: 'four'} False None 4
#> {0: '0', 1: 'one', 3: '3', 4: 'four', 2: 'again'} again [2, 4, 3, 1, 0]
#> (4, '4') (3, '3') False False
#> {0: '0', 1: '1', 2: '2', 3: 'x'} x False
#> {0: '0', 1: '1', 2: '2', 3: 'x', 5: 'y'} y False x
#> {0: '0', 1: '1', 2: '2', 3: '3', 4: '4', 'a': 1} 1 0 False
#> 1 2 3 0 22 [19, 'a', 20]
#> {15: '15', 16: '16', 17: '17', 18: '18', 19: '19', 20: 'z', 3: 'back'} 17 back z
#> {False: 'f', 1: 'one'} f one
#> c None True
#> {0.0: 'a', 1: 'b'} a b

# ---- emptied, and filled again
for empty in ('popitem', 'pop', 'del', 'clear'):
    for other in ({1: 'a', 2: 'b'}, {0: 'a', 1: 'b'}, {'x': 1, 0: 2}, {(1, 2): 3, 'k': 4}, dict.fromkeys(range(12)), dict.fromkeys('abcdefghijkl')):
        for begin in (range(4), 'ab', [(1, 2), 3], range(12)):
            d = dict.fromkeys(begin)
            if empty == 'popitem':
                while d: d.popitem()
            elif empty == 'pop':
                for k in list(d): d.pop(k)
            elif empty == 'del':
                for k in list(d): del d[k]
            else:
                d.clear()
            e = dict(d)
            d.update(other)
            e |= other
            f = {**e, 'more': 1}
            assert d == e == other and all(d[k] is other[k] and e[k] is other[k] and f[k] is other[k] for k in other), (d, e, other)
            assert len(f) == len(other) + 1 and f['more'] == 1 and 'more' not in other and 'more' not in e
            for k in begin:
                assert (k in d) == (k in list(other)), (k, d)
print('done')
#> done

# ---- copies go ways of their own
for keys in (range(5), range(20), 'abc', 'abcdefghijklmnopqrst', [1, 'a', None, (1, 2), 2.5], [i * 7 for i in range(30)]):
    keys = list(keys)
    d = dict.fromkeys(keys, 0)
    for _ in range(30): d.get('a'), d.get(1), d.get('nothing')
    e = d.copy()
    f = dict(e)
    e['new'] = 1; e[100] = 2; e[None] = 3
    for i in range(12): f[f'f{i}'] = i
    del d[keys[0]]
    print(len(d), len(e), len(f), keys[0] in d, keys[0] in e, keys[0] in f, 'new' in d, 'new' in e, 'new' in f, e['new'], e[100], e[None], f['f11'], f.get('f12'))
    d[keys[0]] = 5
    print(list(d)[-1] == keys[0], d[keys[0]], e[keys[0]], f[keys[0]], d == f, d == e)
    e.popitem(); e.popitem(); e.popitem()
    g = e.copy()
    while g: g.popitem()
    g[keys[-1]] = 7
    print(len(e), e.keys() == set(keys), g, keys[-1] in e, e[keys[-1]])
    s = set(d); t = s.copy(); t.add('t'); s.discard(keys[0])
    print(len(s), len(t), keys[0] in s, keys[0] in t, 't' in s, 't' in t)
#> 4 8 17 False True True False True False 1 2 3 11 None
#> True 5 0 0 False False
#> 5 True {4: 7} True 0
#> 4 6 False True False True
#> 19 23 32 False True True False True False 1 2 3 11 None
#> True 5 0 0 False False
#> 20 True {19: 7} True 0
#> 19 21 False True False True
#> 2 6 15 False True True False True False 1 2 3 11 None
#> True 5 0 0 False False
#> 3 True {'c': 7} True 0
#> 2 4 False True False True
#> 19 23 32 False True True False True False 1 2 3 11 None
#> True 5 0 0 False False
#> 20 True {'t': 7} True 0
#> 19 20 False True True True
#> 4 7 17 False True True False True False 1 2 3 11 None
#> True 5 0 0 False False
#> Traceback (most recent call last):
#>   File "dictforms.py", line 92, in <module>
#>     print(len(e), e.keys() == set(keys), g, keys[-1] in e, e[keys[-1]])
#>                                                            ~^^^^^^^^^^
#> KeyError: 2.5

# ---- a copy is changed while it, or what it is a copy of, is iterated
d = {f'k{i}': i for i in range(12)}
e = d.copy()
seen = []
for k in e:
    seen.append(k)
    e[k] = 0
    if k == 'k3':
        d['new'] = 1
        del d['k5']
print(len(seen), len(d), len(e), sum(e.values()), 'k5' in e, 'k5' in d)
try:
    for k in d:
        d.copy()
        e.pop(k)
        d[k + 'x'] = 1
except RuntimeError as x:
    print(x, len(e))
#> 12 12 12 0 True False
#> dictionary changed size during iteration 11

# ---- few entries come and go
d = {'stays': 0}
it = iter(d)
for i in range(40):
    d[i] = i
    assert d.pop(i) == i
    d['a'] = i
    del d['a']
print(d, next(it), list(it))
#> {'stays': 0} stays []

# ---- keys by user code beside ints and texts
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.v)
    def __eq__(self, other): return self.v == (other.v if isinstance(other, K) else other)
d = dict.fromkeys(range(5), 'int')
d[K(3)] = 'by K'
d[K('a')] = 'text'
print(len(d), d[3], d['a'], d.get('b'), 7 in d, K(4) in d)
d[7] = 1; d['a'] = 2; d['c'] = 3
e = d.copy(); e[K(7)] = 'seven'; e['c'] = 'see'
print(len(d), len(e), d[7], e[7], d['c'], e['c'], d == e, list(map(type, d))[-4:])
s = {K('a'), 'b', 'c'} & {'a', 'b'}
print(len(s), 'b' in s, len({K('a'), 'b'} - {'a'}), len({'a', 'b'} - {K('a')}), len({'a', 'z'} | {K('a'), 'b'}))
#> 6 by K text None False True
#> 8 8 1 seven 3 see False [<class 'int'>, <class '__main__.K'>, <class 'int'>, <class 'str'>]
#> 2 True 1 1 3

# ---- displays with keys that are known, each its own dict
def make(i):
    return {'a': i, 'b': [i], 'c': None}
x, y = make(1), make(2)
x['d'] = 4; y['a'] = 5; del x['b']
print(x, y, make(3), make(3) == make(3), 'd' in make(0), make(4)['c'])
def many(i):
    return {'a': i, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'f': 6, 'g': 7, 'h': 8, 'i': 9, 'j': 10, 'k': i}
x, y = many(1), many(2)
x['l'] = 12; del y['a']; y['a'] = 0
print(x, y, many(3), x['k'], y['a'], 'l' in many(1), many(1).keys() == y.keys(), list(y)[-1])
def numbers(i):
    return {0: i, 1: i + 1, 2: 'two'}, {3: i, 1: 2}, {1: i, True: 'true', 1.0: 'float'}, {'a': 1, 'a': i}, {'é': i, '\U0001f600': 1, '\ud800': 2, 'a' * 100: 3}
for i in range(2):
    for d in numbers(i):
        d[3] = 'three'; d[0] = 'zero'
        print(ascii(d), d[3], d[0], d.get(1), d.get('a'), len(d))
def mixed(i):
    return {**make(i), 'a': 'last'}, {'a': 1, **make(i)}, {i: 1, 'i': 2, None: 3, (i, 1): 4}
print(mixed(7))
def nested(i):
    return {'x': {'y': {'z': i}}, 'l': [i, (i,), {i}, [], (), (i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i)]}
a, b = nested(1), nested(1)
a['x']['y']['z'] = 2; a['l'][0] = 5
print(a, b, a == b)
#> {'a': 1, 'c': None, 'd': 4} {'a': 5, 'b': [2], 'c': None} {'a': 3, 'b': [3], 'c': None} True False None
#> {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'f': 6, 'g': 7, 'h': 8, 'i': 9, 'j': 10, 'k': 1, 'l': 12} {'b': 2, 'c': 3, 'd': 4, 'e': 5, 'f': 6, 'g': 7, 'h': 8, 'i': 9, 'j': 10, 'k': 2, 'a': 0} {'a': 3, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'f': 6, 'g': 7, 'h': 8, 'i': 9, 'j': 10, 'k': 3} 1 0 False True a
#> {0: 'zero', 1: 1, 2: 'two', 3: 'three'} three zero 1 None 4
#> {3: 'three', 1: 2, 0: 'zero'} three zero 2 None 3
#> {1: 'float', 3: 'three', 0: 'zero'} three zero float None 3
#> {'a': 0, 3: 'three', 0: 'zero'} three zero None 0 3
#> {'\xe9': 0, '\U0001f600': 1, '\ud800': 2, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa': 3, 3: 'three', 0: 'zero'} three zero None None 6
#> {0: 'zero', 1: 2, 2: 'two', 3: 'three'} three zero 2 None 4
#> {3: 'three', 1: 2, 0: 'zero'} three zero 2 None 3
#> {1: 'float', 3: 'three', 0: 'zero'} three zero float None 3
#> {'a': 1, 3: 'three', 0: 'zero'} three zero None 1 3
#> {'\xe9': 1, '\U0001f600': 1, '\ud800': 2, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa': 3, 3: 'three', 0: 'zero'} three zero None None 6
#> ({'a': 'last', 'b': [7], 'c': None}, {'a': 7, 'b': [7], 'c': None}, {7: 1, 'i': 2, None: 3, (7, 1): 4})
#> {'x': {'y': {'z': 2}}, 'l': [5, (1,), {1}, [], (), (1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)]} {'x': {'y': {'z': 1}}, 'l': [1, (1,), {1}, [], (), (1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)]} False

# ---- displays: values are worked out in order, and an exception leaves nothing behind
def say(x):
    print('say', x)
    return x
print({'a': say(1), 'b': say(2)}, {say('k'): say('v'), 'b': say(3)}, [say(4), say(5), say(6), say(7)], (say(8),))
for i in range(2):
    try:
        print({'a': say(i), 'b': 1 // i, 'c': say('never')})
    except ZeroDivisionError as e:
        print(e)
class V:
    def __add__(self, o): return say('added')
v = V()
print({'a': v + 1, 'b': say(2), 'c': [v + 1, v + 2], 'd': (v + 3, 1)})
#> say 1
#> say 2
#> say k
#> say v
#> say 3
#> say 4
#> say 5
#> say 6
#> say 7
#> say 8
#> {'a': 1, 'b': 2} {'k': 'v', 'b': 3} [4, 5, 6, 7] (8,)
#> say 0
#> division by zero
#> say 1
#> say never
#> {'a': 1, 'b': 1, 'c': 'never'}
#> say added
#> say 2
#> say added
#> say added
#> say added
#> {'a': 'added', 'b': 2, 'c': ['added', 'added'], 'd': ('added', 1)}

# ---- subscripts of subclasses, as long as they are those of dict
from collections import defaultdict, OrderedDict, Counter
class Plain(dict): pass
class Missing(dict):
    def __missing__(self, k): return ('missing', k)
class Own(defaultdict):
    def __getitem__(self, k): return ('own', k)
class Stores(defaultdict):
    def __setitem__(self, k, v): dict.__setitem__(self, k, (v, 'stored'))
for d in (Plain(), Missing(), Own(int), Stores(int), defaultdict(list), OrderedDict(), Counter()):
    for k in (1, 'a', 1.0, None, (1, 2)):
        d[k] = 5
        try:
            d[k] += 1
        except TypeError as e:
            print(type(d).__name__, e)
    try:
        print(type(d).__name__, d[1], d['a'], d[1, 2], d['none'], dict(d))
    except KeyError as e:
        print('KeyError', e)
d = Plain(a=1)
def read(d): return d['a']
print(read(d), read(d))
Plain.__getitem__ = lambda self, k: 'patched'
print(read(d), d['b'])
del Plain.__getitem__
print(read(d))
Plain.__setitem__ = lambda self, k, v: print('set', k, v)
d['a'] = 2
print(read(d))
del Plain.__setitem__
d['a'] = 3
print(read(d))
try:
    d[[]]
except TypeError as e:
    print(e)
#> KeyError 'none'
#> Missing 6 6 6 ('missing', 'none') {1: 6, 'a': 6, None: 6, (1, 2): 6}
#> Own can only concatenate tuple (not "int") to tuple
#> Own can only concatenate tuple (not "int") to tuple
#> Own can only concatenate tuple (not "int") to tuple
#> Own can only concatenate tuple (not "int") to tuple
#> Own can only concatenate tuple (not "int") to tuple
#> Own ('own', 1) ('own', 'a') ('own', (1, 2)) ('own', 'none') {1: 5, 'a': 5, None: 5, (1, 2): 5}
#> Stores can only concatenate tuple (not "int") to tuple
#> Stores can only concatenate tuple (not "int") to tuple
#> Stores can only concatenate tuple (not "int") to tuple
#> Stores can only concatenate tuple (not "int") to tuple
#> Stores can only concatenate tuple (not "int") to tuple
#> Stores (5, 'stored') (5, 'stored') (5, 'stored') 0 {1: (5, 'stored'), 'a': (5, 'stored'), None: (5, 'stored'), (1, 2): (5, 'stored'), 'none': (0, 'stored')}
#> defaultdict 6 6 6 [] {1: 6, 'a': 6, None: 6, (1, 2): 6, 'none': []}
#> KeyError 'none'
#> Counter 6 6 6 0 {1: 6, 'a': 6, None: 6, (1, 2): 6}
#> 1 1
#> patched patched
#> 1
#> set a 2
#> 1
#> 3
#> cannot use 'list' as a dict key (unhashable type: 'list')

# ---- lists and others of what a dict or set holds
from collections import OrderedDict
class D(dict):
    def __iter__(self): return iter('own')
class S(set):
    def __iter__(self): return iter('own')
d = {i: str(i) for i in range(40)}
for i in range(0, 40, 3): del d[i]
o = OrderedDict(a=1, b=2); o.move_to_end('a')
for x in ({}, {'a': 1}, d, D(a=1), o, o.keys(), o.values(), d.keys(), d.values(), d.items(), {}.values(), set(), {3, 1}, set('a'), S('b'), frozenset('c'), globals().keys() & {'d'}):
    y = list(x)
    y.append(0)
    print(list(x) == y[:-1], tuple(x)[:3], sorted(map(str, x))[:3], [*x][-2:], len(y))
print(''.join(d.values()), ','.join({'x': 1, 'y': 2}), sum(dict.fromkeys(range(5))), max(d.keys()), min(d.values()))
#> True () [] [] 1
#> True ('a',) ['a'] ['a'] 2
#> True (1, 2, 4) ['1', '10', '11'] [37, 38] 27
#> True ('o', 'w', 'n') ['n', 'o', 'w'] ['w', 'n'] 4
#> True ('b', 'a') ['a', 'b'] ['b', 'a'] 3
#> True ('b', 'a') ['a', 'b'] ['b', 'a'] 3
#> True (2, 1) ['1', '2'] [2, 1] 3
#> True (1, 2, 4) ['1', '10', '11'] [37, 38] 27
#> True ('1', '2', '4') ['1', '10', '11'] ['37', '38'] 27
#> True ((1, '1'), (2, '2'), (4, '4')) ["(1, '1')", "(10, '10')", "(11, '11')"] [(37, '37'), (38, '38')] 27
#> True () [] [] 1
#> True () [] [] 1
#> True (1, 3) ['1', '3'] [1, 3] 3
#> True ('a',) ['a'] ['a'] 2
#> True ('o', 'w', 'n') ['n', 'o', 'w'] ['w', 'n'] 4
#> True ('c',) ['c'] ['c'] 2
#> True ('d',) ['d'] ['d'] 2
#> 1245781011131416171920222325262829313234353738 x,y 10 38 1
