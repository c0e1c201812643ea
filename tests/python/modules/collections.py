# ---- deque: everything
from collections import deque
d = deque([1,2,3])
d.append(4); d.appendleft(0); print(d, len(d), d[0], d[-1], d.pop(), d.popleft(), d)
d.extend('ab'); d.extendleft('xy'); print(d); d.rotate(2); print(d); d.rotate(-3); print(d); d.rotate(); print(d)
m = deque(range(5), maxlen=3); print(m, m.maxlen); m.append(9); m.appendleft(7); print(m)
print(d.index('a'), d.count('a'), 'b' in d); d.remove('a'); d.insert(1, 'I'); print(d); d.reverse(); print(d, list(reversed(d)))
d[0] = 'Z'; del d[1]; print(d, d.copy(), d == d.copy(), d + deque([1]), deque([1,2]) * 2, deque([1,2],3)*5)
d += [5]; d *= 2; print(d); d.clear(); print(d, bool(d))
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque().remove(3), lambda: deque([1]).index(3), lambda: deque(maxlen=-1), lambda: deque(maxlen='a'), lambda: deque([1],maxlen=1).insert(0, 2), lambda: deque()['a'], lambda: deque([1])[0:1], lambda: deque([1]) + [1], lambda: hash(deque()), lambda: deque(1), lambda: deque(1,2,3), lambda: deque(foo=1), lambda: deque().append(), lambda: deque([1]) < [1]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
q = deque([1,2,3])
try:
    for x in q: q.append(x)
except RuntimeError as e: print(e)
r = deque(); r.append(r); print(r)
print(deque([1,2]) < deque([1,3]), deque([1]) == [1], deque([1]) != deque([1]), deque([2]) >= deque([1,5]))
print(deque[int], deque.__name__, deque.__module__, deque, type(iter(deque())).__name__)
print(deque('abc', 2), deque(iterable='ab', maxlen=None), deque((x*x for x in range(4)), 3))
class S(deque):
    def __init__(self, *a): super().__init__(*a); self.tag = 1
s = S('ab'); print(s, s.tag, s.copy(), type(s.copy()).__name__)
match deque([1,2]):
    case [a, b]: print(a, b)
#> deque([1, 2, 3]) 5 0 4 4 0 deque([1, 2, 3])
#> deque(['y', 'x', 1, 2, 3, 'a', 'b'])
#> deque(['a', 'b', 'y', 'x', 1, 2, 3])
#> deque(['x', 1, 2, 3, 'a', 'b', 'y'])
#> deque(['y', 'x', 1, 2, 3, 'a', 'b'])
#> deque([2, 3, 4], maxlen=3) 3
#> deque([7, 3, 4], maxlen=3)
#> 5 1 True
#> deque(['y', 'I', 'x', 1, 2, 3, 'b'])
#> deque(['b', 3, 2, 1, 'x', 'I', 'y']) ['y', 'I', 'x', 1, 2, 3, 'b']
#> deque(['Z', 2, 1, 'x', 'I', 'y']) deque(['Z', 2, 1, 'x', 'I', 'y']) True deque(['Z', 2, 1, 'x', 'I', 'y', 1]) deque([1, 2, 1, 2]) deque([2, 1, 2], maxlen=3)
#> deque(['Z', 2, 1, 'x', 'I', 'y', 5, 'Z', 2, 1, 'x', 'I', 'y', 5])
#> deque([]) False
#> IndexError pop from an empty deque
#> IndexError pop from an empty deque
#> IndexError deque index out of range
#> ValueError deque.remove(x): x not in deque
#> ValueError deque.index(x): x not in deque
#> ValueError maxlen must be non-negative
#> TypeError an integer is required
#> IndexError deque already at its maximum size
#> TypeError sequence index must be integer, not 'str'
#> TypeError sequence index must be integer, not 'slice'
#> TypeError can only concatenate deque (not "list") to deque
#> TypeError unhashable type: 'collections.deque'
#> TypeError 'int' object is not iterable
#> TypeError deque() takes at most 2 arguments (3 given)
#> TypeError deque() got an unexpected keyword argument 'foo'
#> TypeError deque.append() takes exactly one argument (0 given)
#> TypeError '<' not supported between instances of 'collections.deque' and 'list'
#> deque mutated during iteration
#> deque([[...]])
#> True False False True
#> collections.deque[int] deque collections <class 'collections.deque'> _deque_iterator
#> deque(['b', 'c'], maxlen=2) deque(['a', 'b']) deque([1, 4, 9], maxlen=3)
#> S(['a', 'b']) 1 S(['a', 'b']) S
#> 1 2

# ---- defaultdict: everything
from collections import defaultdict
d = defaultdict(list); d['a'].append(1); d['b'].append(2); d['a'].append(3); print(d, dict(d), d.default_factory)
c = defaultdict(int)
for w in 'mississippi': c[w] += 1
print(c, sorted(c.items()), c['zz'], 'q' in c, c.get('q'))
n = defaultdict(lambda: defaultdict(int)); n['a']['b'] += 1; print(n['a'])
t = defaultdict(); 
try: t['x']
except KeyError as e: print(repr(e))
try: defaultdict(5)
except TypeError as e: print(e)
print(defaultdict(int, {'a': 1}, b=2), defaultdict(int, [('x', 1)]) | {'y': 2}, {'q': 1} | defaultdict(int, x=1), defaultdict(int).copy())
d = defaultdict(set); d[1].add(2); d.default_factory = None; print(d)
class P(defaultdict):
    def __missing__(self, k): return k * 2
print(P()[4], len(P()))
def tree(): return defaultdict(tree)
tr = tree(); tr['a']['b']['c'] = 1; print(list(tr), list(tr['a']['b']))
print(defaultdict(str)['a'] == '', defaultdict(float)['z'], defaultdict(lambda: 7)['x'], defaultdict(dict), isinstance(d, dict), type(d), defaultdict[str, int])
d = defaultdict(int); d.update(a=1); print(d, d.setdefault('k', 5), d.pop('a'), d); del d.default_factory; print(d.default_factory)
#> defaultdict(<class 'list'>, {'a': [1, 3], 'b': [2]}) {'a': [1, 3], 'b': [2]} <class 'list'>
#> defaultdict(<class 'int'>, {'m': 1, 'i': 4, 's': 4, 'p': 2, 'zz': 0}) [('i', 4), ('m', 1), ('p', 2), ('s', 4)] 0 False None
#> defaultdict(<class 'int'>, {'b': 1})
#> KeyError('x')
#> first argument must be callable or None
#> defaultdict(<class 'int'>, {'a': 1, 'b': 2}) defaultdict(<class 'int'>, {'x': 1, 'y': 2}) defaultdict(<class 'int'>, {'q': 1, 'x': 1}) defaultdict(<class 'int'>, {})
#> defaultdict(None, {1: {2}})
#> 8 0
#> ['a'] ['c']
#> True 0.0 7 defaultdict(<class 'dict'>, {}) True <class 'collections.defaultdict'> collections.defaultdict[str, int]
#> defaultdict(<class 'int'>, {'k': 5}) 5 1 defaultdict(<class 'int'>, {'k': 5})
#> None

# ---- OrderedDict: everything
from collections import OrderedDict
o = OrderedDict([('a', 1), ('b', 2)], c=3); print(o, OrderedDict(), len(o))
o.move_to_end('a'); print(list(o)); o.move_to_end('c', last=False); print(list(o)); o.move_to_end('a', False); print(o)
for i in range(20): o[i] = i
for i in range(0, 20, 3): o.move_to_end(i, last=False)
print(list(o.items()), list(reversed(o)))
for i in range(10): o.popitem(last=i % 2); 
print(o, o.popitem(), o.popitem(False), list(o))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), OrderedDict(a=1) != OrderedDict(a=1), dict(b=2, a=1) == OrderedDict(a=1, b=2))
try: OrderedDict().popitem()
except KeyError as e: print(repr(e))
try: o.move_to_end('zz')
except KeyError as e: print(repr(e))
print(o.keys(), o.values(), o.items(), o.copy(), type(o.copy()), o | {'q': 1}, {'w': 1} | o, OrderedDict.fromkeys('ab', 0))
o |= {'n': 5}; print(o, o.pop('n'), o.setdefault('k', 1), o.get('zz'))
try:
    for k in o: o[k, 1] = 1
except RuntimeError as e: print(e)
class LRU(OrderedDict):
    def __init__(self, n): super().__init__(); self.n = n
    def __getitem__(self, k):
        v = super().__getitem__(k); self.move_to_end(k); return v
    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        if len(self) > self.n: del self[next(iter(self))]
l = LRU(2); l['a'] = 1; l['b'] = 2; l['a']; l['c'] = 3; print(list(l.items()), l)
p = OrderedDict(); p['x'] = p; print(p); o = OrderedDict(a=1); o.extra = 5; print(o.extra, o)
d = OrderedDict((k, k) for k in 'abc'); print(d); del d['b']; d['b'] = 1; print(d, [*d], {**d})
#> OrderedDict({'a': 1, 'b': 2, 'c': 3}) OrderedDict() 3
#> ['b', 'c', 'a']
#> ['c', 'b', 'a']
#> OrderedDict({'a': 1, 'c': 3, 'b': 2})
#> [(18, 18), (15, 15), (12, 12), (9, 9), (6, 6), (3, 3), (0, 0), ('a', 1), ('c', 3), ('b', 2), (1, 1), (2, 2), (4, 4), (5, 5), (7, 7), (8, 8), (10, 10), (11, 11), (13, 13), (14, 14), (16, 16), (17, 17), (19, 19)] [19, 17, 16, 14, 13, 11, 10, 8, 7, 5, 4, 2, 1, 'b', 'c', 'a', 0, 3, 6, 9, 12, 15, 18]
#> OrderedDict({0: 0, 'a': 1, 'c': 3, 'b': 2, 1: 1, 2: 2, 4: 4, 5: 5, 7: 7, 8: 8, 10: 10}) (11, 11) (3, 3) [0, 'a', 'c', 'b', 1, 2, 4, 5, 7, 8, 10]
#> False True False True
#> KeyError('dictionary is empty')
#> KeyError('zz')
#> odict_keys([0, 'a', 'c', 'b', 1, 2, 4, 5, 7, 8, 10]) odict_values([0, 1, 3, 2, 1, 2, 4, 5, 7, 8, 10]) odict_items([(0, 0), ('a', 1), ('c', 3), ('b', 2), (1, 1), (2, 2), (4, 4), (5, 5), (7, 7), (8, 8), (10, 10)]) OrderedDict({0: 0, 'a': 1, 'c': 3, 'b': 2, 1: 1, 2: 2, 4: 4, 5: 5, 7: 7, 8: 8, 10: 10}) <class 'collections.OrderedDict'> OrderedDict({0: 0, 'a': 1, 'c': 3, 'b': 2, 1: 1, 2: 2, 4: 4, 5: 5, 7: 7, 8: 8, 10: 10, 'q': 1}) OrderedDict({'w': 1, 0: 0, 'a': 1, 'c': 3, 'b': 2, 1: 1, 2: 2, 4: 4, 5: 5, 7: 7, 8: 8, 10: 10}) OrderedDict({'a': 0, 'b': 0})
#> OrderedDict({0: 0, 'a': 1, 'c': 3, 'b': 2, 1: 1, 2: 2, 4: 4, 5: 5, 7: 7, 8: 8, 10: 10, 'k': 1}) 5 1 None
#> OrderedDict mutated during iteration
#> [('a', 1), ('c', 3)] LRU({'a': 1, 'c': 3})
#> OrderedDict({'x': ...})
#> 5 OrderedDict({'a': 1})
#> OrderedDict({'a': 'a', 'b': 'b', 'c': 'c'})
#> OrderedDict({'a': 'a', 'c': 'c', 'b': 1}) ['a', 'c', 'b'] {'a': 'a', 'c': 'c', 'b': 1}

# ---- Counter: everything
from collections import Counter
c = Counter('abracadabra'); print(c, c.most_common(2), c['z'], c.total(), sorted(c.elements()) if False else 0)
print(c.most_common(), c.most_common(0), c.most_common(100)[:1], len(c))
c.update('aaa'); c.update({'q': 4}); c.update(z=2); print(c); c.subtract('ab'); c.subtract({'q': 10}); print(c, +c, -c)
a, b = Counter(a=3, b=1), Counter(a=1, b=2)
print(a + b, a - b, a & b, a | b, a == b, a <= b, a < a + b, a != b, a >= b)
a += b; print(a); a -= Counter(a=1); print(a); a &= b; print(a); a |= Counter(z=1); print(a)
del c['nope']; del c['a']; print(c)
print(Counter(), Counter([1, 1, 2]), Counter({'x': 0}), Counter(x for x in 'aab'), Counter({1: 'a', 2: 'b'}) )
try: Counter.fromkeys('ab')
except NotImplementedError as e: print(e)
print(Counter(a=1) == Counter(a=1, b=0), dict(Counter('ab')), Counter('ab').copy(), isinstance(c, dict), Counter('aab').items())
c = Counter(); c['x'] += 1; c['x'] += 1; print(c, c.get('n'), list(c), c.keys())
class K:
    def __init__(s, v): s.v = v
    def __hash__(s): return 1
    def __eq__(s, o): return s.v == o.v
    def __repr__(s): return f'K{s.v}'
print(Counter([K(1), K(1), K(2)]))
words = "the quick brown fox jumps over the lazy dog the end".split()
for w, n in Counter(words).most_common(3): print(w, n)
print(Counter([1.0, 1, True]), Counter(b'aab'), Counter(None), Counter(range(3)))
try: Counter(5)
except TypeError as e: print(e)
try: Counter([[]])
except TypeError as e: print(e)
#> Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) [('a', 5), ('b', 2)] 0 11 0
#> [('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)] [] [('a', 5)] 5
#> Counter({'a': 8, 'q': 4, 'b': 2, 'r': 2, 'z': 2, 'c': 1, 'd': 1})
#> Counter({'a': 7, 'r': 2, 'z': 2, 'b': 1, 'c': 1, 'd': 1, 'q': -6}) Counter({'a': 7, 'r': 2, 'z': 2, 'b': 1, 'c': 1, 'd': 1}) Counter({'q': 6})
#> Counter({'a': 4, 'b': 3}) Counter({'a': 2}) Counter({'a': 1, 'b': 1}) Counter({'a': 3, 'b': 2}) False False True True False
#> Counter({'a': 4, 'b': 3})
#> Counter({'a': 3, 'b': 3})
#> Counter({'b': 2, 'a': 1})
#> Counter({'b': 2, 'a': 1, 'z': 1})
#> Counter({'r': 2, 'z': 2, 'b': 1, 'c': 1, 'd': 1, 'q': -6})
#> Counter() Counter({1: 2, 2: 1}) Counter({'x': 0}) Counter({'a': 2, 'b': 1}) Counter({2: 'b', 1: 'a'})
#> Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
#> True {'a': 1, 'b': 1} Counter({'a': 1, 'b': 1}) True dict_items([('a', 2), ('b', 1)])
#> Counter({'x': 2}) None ['x'] dict_keys(['x'])
#> Counter({K1: 2, K2: 1})
#> the 3
#> quick 1
#> brown 1
#> Counter({1.0: 3}) Counter({97: 2, 98: 1}) Counter() Counter({0: 1, 1: 1, 2: 1})
#> 'int' object is not iterable
#> unhashable type: 'list'

# ---- namedtuple: everything
from collections import namedtuple
P = namedtuple('P', 'x y'); p = P(1, 2); print(p, p.x, p.y, p[0], p._fields, p._asdict(), p._replace(x=5), P._make([3, 4]), len(p), list(p))
print(p == (1, 2), hash(p) == hash((1, 2)), isinstance(p, tuple), P.__name__, P.__doc__, P.__module__, P._field_defaults, P.__match_args__)
x, y = p; print(x, y, p + (3,), type(p + (3,)).__name__, p * 2)
D = namedtuple('D', ['a', 'b', 'c'], defaults=[1, 2]); print(D(0), D._field_defaults, D(b=5, a=3))
print(namedtuple('R', 'a class a _x', rename=True)._fields)
for f in (lambda: P(1), lambda: P(1, 2, 3), lambda: P(1, z=3), lambda: namedtuple('1x', 'a'), lambda: namedtuple('X', 'a a'), lambda: namedtuple('X', '_a'), lambda: namedtuple('X', 'class'), lambda: namedtuple('X', 'a', defaults=(1, 2)), lambda: p._replace(q=1), lambda: P._make([1]), lambda: setattr(p, 'x', 1), lambda: p.zz, lambda: setattr(p, 'zz', 1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Q(namedtuple('Q', 'a b')):
    __slots__ = ()
    @property
    def s(self): return self.a + self.b
    def __str__(self): return 'Q!'
q = Q(1, 2); print(q, repr(q), q.s, q._replace(a=9), Q.__mro__)
match p:
    case P(x=1, y=v): print('m', v)
match p:
    case P(a, b): print(a, b)
print(sorted([P(2, 1), P(1, 5)]), P.x, P.x.__doc__, max(P(1, 2), P(1, 3)), namedtuple('E', '')(), namedtuple('C', 'a, b,c')._fields, namedtuple('S', ('a',))(5))
print(P(**{'x': 1, 'y': 2}), P(*[1, 2]), {P(1, 2): 3}[(1, 2)], f'{p}', '%s-%s' % p, p.count(1), p.index(2), p.__getnewargs__(), P.__new__.__name__, P.__new__.__qualname__)
import sys
print(namedtuple('M', 'a', module='mm').__module__)
#> P(x=1, y=2) 1 2 1 ('x', 'y') {'x': 1, 'y': 2} P(x=5, y=2) P(x=3, y=4) 2 [1, 2]
#> True True True P P(x, y) __main__ {} ('x', 'y')
#> 1 2 (1, 2, 3) tuple (1, 2, 1, 2)
#> D(a=0, b=1, c=2) {'b': 1, 'c': 2} D(a=3, b=5, c=2)
#> ('a', '_1', '_2', '_3')
#> TypeError P.__new__() missing 1 required positional argument: 'y'
#> TypeError P.__new__() takes 3 positional arguments but 4 were given
#> TypeError P.__new__() got an unexpected keyword argument 'z'
#> ValueError Type names and field names must be valid identifiers: '1x'
#> ValueError Encountered duplicate field name: 'a'
#> ValueError Field names cannot start with an underscore: '_a'
#> ValueError Type names and field names cannot be a keyword: 'class'
#> TypeError Got more default values than field names
#> TypeError Got unexpected field names: ['q']
#> TypeError Expected 2 arguments, got 1
#> AttributeError can't set attribute
#> AttributeError 'P' object has no attribute 'zz'
#> AttributeError 'P' object has no attribute 'zz' and no __dict__ for setting new attributes
#> Q! Q(a=1, b=2) 3 Q! (<class '__main__.Q'>, <class '__main__.Q'>, <class 'tuple'>, <class 'object'>)
#> m 2
#> 1 2
#> [P(x=1, y=5), P(x=2, y=1)] _tuplegetter(0, 'Alias for field number 0') Alias for field number 0 P(x=1, y=3) E() ('a', 'b', 'c') S(a=5)
#> P(x=1, y=2) P(x=1, y=2) 3 P(x=1, y=2) 1-2 1 1 (1, 2) __new__ P.__new__
#> mm

# ---- ChainMap, UserDict, UserList, UserString: everything
from collections import ChainMap, UserDict, UserList, UserString
c = ChainMap({'a': 1}, {'a': 2, 'b': 3}); print(c, c['a'], c['b'], len(c), list(c), dict(c), c.maps, c.parents, c.new_child({'z': 1}), 'b' in c, c.get('q', 5), bool(ChainMap()))
c['n'] = 1; print(c); del c['n']; 
for f in (lambda: c['nope'], lambda: c.__delitem__('b'), lambda: c.pop('b'), lambda: ChainMap().popitem()):
    try: f()
    except KeyError as e: print(repr(e))
print(c.pop('a'), c, c.copy(), c | {'k': 1}, {'k': 1} | c, ChainMap.fromkeys('ab'), c == {'a': 2, 'b': 3}, list(c.items()), c.new_child(x=1))
class D(UserDict):
    def __setitem__(self, k, v): super().__setitem__(str(k), v)
d = D({1: 2}, a=3); d.update({5: 6}); print(d, d.data, '1' in d, d['1'], len(d), d | {7: 8}, d.copy(), dict(d), d.get('zz'), D.fromkeys([1, 2]), type(d.copy()).__name__)
try: d['zz']
except KeyError as e: print(repr(e))
l = UserList([3, 1, 2]); l.sort(); l.append(9); print(l, l[0], l[1:], l + [1], [0] + l, l * 2, l == [1, 2, 3, 9], l.index(9), len(l), list(reversed(l)), type(l[1:]).__name__); l += [4]; l[0] = 7; del l[1]; print(l, l.pop(), l.count(7), l.copy())
s = UserString('hello'); print(s, s.upper(), s + ' w', len(s), s[1], s[1:3], 'ell' in s, s == 'hello', s.replace('l', 'L'), s.split('l'), type(s.upper()).__name__, hash(s) == hash('hello'), s * 2, f'{s}', s.find('l'), s.startswith('he'), repr(s), '%s!' % s, s.center(9, '*'), int(UserString('12')))
print(UserDict, ChainMap, UserList.__module__, isinstance(d, dict))
from collections import *
import collections; print(sorted(collections.__all__), hasattr(collections, 'abc'), hasattr(collections, 'zzz'))
#> ChainMap({'a': 1}, {'a': 2, 'b': 3}) 1 3 2 ['a', 'b'] {'a': 1, 'b': 3} [{'a': 1}, {'a': 2, 'b': 3}] ChainMap({'a': 2, 'b': 3}) ChainMap({'z': 1}, {'a': 1}, {'a': 2, 'b': 3}) True 5 False
#> ChainMap({'a': 1, 'n': 1}, {'a': 2, 'b': 3})
#> KeyError('nope')
#> KeyError("Key not found in the first mapping: 'b'")
#> KeyError("Key not found in the first mapping: 'b'")
#> KeyError('No keys found in the first mapping.')
#> 1 ChainMap({}, {'a': 2, 'b': 3}) ChainMap({}, {'a': 2, 'b': 3}) ChainMap({'k': 1}, {'a': 2, 'b': 3}) ChainMap({'k': 1, 'a': 2, 'b': 3}) ChainMap({'a': None, 'b': None}) True [('a', 2), ('b', 3)] ChainMap({'x': 1}, {}, {'a': 2, 'b': 3})
#> {'1': 2, 'a': 3, '5': 6} {'1': 2, 'a': 3, '5': 6} True 2 3 {'1': 2, 'a': 3, '5': 6, '7': 8} {'1': 2, 'a': 3, '5': 6} {'1': 2, 'a': 3, '5': 6} None {'1': None, '2': None} D
#> KeyError('zz')
#> [1, 2, 3, 9] 1 [2, 3, 9] [1, 2, 3, 9, 1] [0, 1, 2, 3, 9] [1, 2, 3, 9, 1, 2, 3, 9] True 3 4 [9, 3, 2, 1] UserList
#> [7, 3, 9] 4 1 [7, 3, 9]
#> hello HELLO hello w 5 e el True True heLLo ['he', '', 'o'] UserString True hellohello hello 2 True 'hello' hello! **hello** 12
#> <class 'collections.UserDict'> <class 'collections.ChainMap'> collections False
#> ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque', 'namedtuple'] True False

# ---- deque: a window over a stream
from collections import deque
def averages(items, n):
    window = deque(maxlen=n)
    for x in items:
        window.append(x)
        if len(window) == n:
            yield sum(window) / n
print(list(averages([1, 2, 3, 4, 5], 2)))
#> [1.5, 2.5, 3.5, 4.5]

# ---- deque: breadth first
from collections import deque
graph = {'a': ['b', 'c'], 'b': ['d'], 'c': ['d'], 'd': []}
todo, seen = deque(['a']), []
while todo:
    node = todo.popleft()
    if node in seen:
        continue
    seen.append(node)
    todo.extend(graph[node])
print(seen)
#> ['a', 'b', 'c', 'd']

# ---- deque: growing and shrinking at both ends
from collections import deque
d = deque()
for i in range(100):
    d.append(i) if i % 3 else d.appendleft(i)
for i in range(40):
    d.pop() if i % 2 else d.popleft()
print(len(d), list(d)[:5], list(d)[-5:], d[0], d[30], d[-1])
#> 60 [39, 36, 33, 30, 27] [62, 64, 65, 67, 68] 39 25 68

# ---- deque: rotate by all amounts
from collections import deque
for n in (-7, -5, -1, 0, 1, 2, 5, 6, 12):
    d = deque(range(5))
    d.rotate(n)
    print(n, list(d))
#> -7 [2, 3, 4, 0, 1]
#> -5 [0, 1, 2, 3, 4]
#> -1 [1, 2, 3, 4, 0]
#> 0 [0, 1, 2, 3, 4]
#> 1 [4, 0, 1, 2, 3]
#> 2 [3, 4, 0, 1, 2]
#> 5 [0, 1, 2, 3, 4]
#> 6 [4, 0, 1, 2, 3]
#> 12 [3, 4, 0, 1, 2]

# ---- deque: the last lines of a text
from collections import deque
print(list(deque('one\ntwo\nthree\nfour'.splitlines(), 2)))
#> ['three', 'four']

# ---- deque: insert and delete in the middle
from collections import deque
d = deque(range(6))
d.insert(2, 'x')
d.insert(-1, 'y')
d.insert(100, 'end')
d.insert(-100, 'start')
print(d)
del d[3], d[-2]
print(d)
#> deque(['start', 0, 1, 'x', 2, 3, 4, 'y', 5, 'end'])
#> deque(['start', 0, 1, 2, 3, 4, 'y', 'end'])

# ---- deque: items of the program are compared
from collections import deque
class Same:
    def __init__(self, v): self.v = v
    def __eq__(self, other): return isinstance(other, Same) and self.v == other.v
    def __repr__(self): return f'S{self.v}'
d = deque([Same(1), Same(2), Same(1)])
print(Same(2) in d, d.count(Same(1)), d.index(Same(2)), d == deque([Same(1), Same(2), Same(1)]))
d.remove(Same(1))
print(d)
#> True 2 1 True
#> deque([S2, S1])

# ---- deque: changed while it is searched
from collections import deque
class Evil:
    def __eq__(self, other):
        d.append(1)
        return False
d = deque([Evil(), Evil()])
try:
    d.index(5)
except RuntimeError as e:
    print(e)
#> deque mutated during iteration

# ---- defaultdict: groups
from collections import defaultdict
groups = defaultdict(list)
for word in ['apple', 'avocado', 'banana', 'blueberry', 'cherry']:
    groups[word[0]].append(word)
print(dict(groups), groups['z'], 'z' in groups)
#> {'a': ['apple', 'avocado'], 'b': ['banana', 'blueberry'], 'c': ['cherry']} [] True

# ---- defaultdict: counting with a function of the program
from collections import defaultdict
made = []
def start():
    made.append(1)
    return 100
d = defaultdict(start)
d['a'] += 1
d['a'] += 1
print(dict(d), len(made), d.get('b'), 'b' in d)
#> {'a': 102} 1 None False

# ---- defaultdict: a graph of sets
from collections import defaultdict
edges = [(1, 2), (2, 3), (1, 3)]
graph = defaultdict(set)
for a, b in edges:
    graph[a].add(b)
    graph[b].add(a)
print({k: sorted(v) for k, v in sorted(graph.items())})
#> {1: [2, 3], 2: [1, 3], 3: [1, 2]}

# ---- defaultdict: a factory that raises leaves nothing
from collections import defaultdict
def no(): raise ValueError('no')
d = defaultdict(no)
try:
    d['x']
except ValueError as e:
    print(e, d == {}, len(d))
#> no True 0

# ---- OrderedDict: the least recently used goes first
from collections import OrderedDict
class Cache:
    def __init__(self, size): self.size, self.data = size, OrderedDict()
    def get(self, key):
        if key not in self.data: return -1
        self.data.move_to_end(key)
        return self.data[key]
    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.size:
            self.data.popitem(last=False)
c = Cache(2)
c.put(1, 1); c.put(2, 2)
print(c.get(1)); c.put(3, 3); print(c.get(2)); c.put(4, 4); print(c.get(1), c.get(3), c.get(4), c.data)
#> 1
#> -1
#> -1 3 4 OrderedDict({3: 3, 4: 4})

# ---- OrderedDict: entries move to both ends again and again
from collections import OrderedDict
d = OrderedDict((i, i * i) for i in range(10))
for i in range(50):
    d.move_to_end(i * 7 % 10, last=i % 3 == 0)
print(list(d), list(d.values()), d[3], 11 in d)
it = iter(d)
print(next(it))
d.move_to_end(5)
print(len(list(d.items())), list(reversed(d))[0])
#> [3, 9, 2, 8, 1, 7, 0, 4, 5, 6] [9, 81, 4, 64, 1, 49, 0, 16, 25, 36] 9 False
#> 3
#> 10 5

# ---- OrderedDict: tuples and texts as keys
from collections import OrderedDict
d = OrderedDict({(1, 2): 'a', 'x': 'b', (3,): 'c'})
d.move_to_end((1, 2), last=False)
d.move_to_end('x')
d.move_to_end((3,), last=False)
print(d, d[(1, 2)], d.popitem(last=False), d)
#> OrderedDict({(1, 2): 'a', 'x': 'b'}) a ((3,), 'c') OrderedDict({(1, 2): 'a', 'x': 'b'})

# ---- Counter: words
from collections import Counter
text = 'it was the best of times it was the worst of times'
c = Counter(text.split())
print(c.most_common(3), c['best'], c['none'], sum(c.values()), c.total())
print(sorted(c.elements())[:4], [w for w, n in c.items() if n == 1])
#> [('it', 2), ('was', 2), ('the', 2)] 1 0 12 12
#> ['best', 'it', 'it', 'of'] ['best', 'worst']

# ---- Counter: anagrams
from collections import Counter
print(Counter('listen') == Counter('silent'), Counter('aab') - Counter('ab'), Counter('ab') <= Counter('aab'))
#> True Counter({'a': 1}) True

# ---- Counter: over a generator, and with floats and negative counts
from collections import Counter
c = Counter(x % 3 for x in range(10))
print(c, c.most_common(1))
c.subtract([0, 0, 0, 0, 0])
print(c, +c, -c, c.total())
print(Counter(a=1.5, b=-2) + Counter(a=0.5))
#> Counter({0: 4, 1: 3, 2: 3}) [(0, 4)]
#> Counter({1: 3, 2: 3, 0: -1}) Counter({1: 3, 2: 3}) Counter({0: 1}) 5
#> Counter({'a': 2.0})

# ---- Counter: a subclass
from collections import Counter
class C(Counter):
    def __missing__(self, key): return 10
c = C('ab')
print(c['z'], c, c.copy(), type(c + C('a')).__name__)
#> 10 C({'a': 1, 'b': 1}) C({'a': 1, 'b': 1}) Counter

# ---- namedtuple: with methods and defaults
from collections import namedtuple
class Point(namedtuple('Point', ['x', 'y'], defaults=[0])):
    __slots__ = ()
    def __add__(self, other): return Point(self.x + other.x, self.y + other.y)
print(Point(1) + Point(2, 3), Point(1)._asdict(), Point._field_defaults, Point(5).y)
#> Point(x=3, y=3) {'x': 1, 'y': 0} {'y': 0} 0

# ---- namedtuple: rows of a table
from collections import namedtuple
Row = namedtuple('Row', 'name age')
rows = [Row(*line.split(',')) for line in 'ann,30\nbob,25'.splitlines()]
print(rows, sorted(rows, key=lambda r: r.age)[0].name, [r._replace(age=int(r.age)) for r in rows])
#> [Row(name='ann', age='30'), Row(name='bob', age='25')] bob [Row(name='ann', age=30), Row(name='bob', age=25)]

# ---- ChainMap: settings
from collections import ChainMap
defaults, user = {'color': 'red', 'size': 1}, {'color': 'blue'}
c = ChainMap(user, defaults)
c['size'] = 5
print(c['color'], c['size'], user, defaults, sorted(c.items()), len(c.new_child()))
#> blue 5 {'color': 'blue', 'size': 5} {'color': 'red', 'size': 1} [('color', 'blue'), ('size', 5)] 2
