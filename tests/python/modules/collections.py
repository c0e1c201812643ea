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

# ---- Counter: arithmetic
from collections import Counter
a, b = Counter(a=3, b=1), Counter(a=1, b=2, c=5)
print(a + b, a - b, a & b, a | b, +Counter(a=-1, b=2), -Counter(a=-1, b=2), b - a)
a += b; print(a)
a -= Counter(a=10); print(a)
a &= Counter(b=1, c=9); print(a)
a |= Counter(z=1); print(a)
for job in (lambda: a + {'a': 1}, lambda: a - 5, lambda: a & [1]):
    try: print(job())
    except TypeError as e: print(e)
#> Counter({'c': 5, 'a': 4, 'b': 3}) Counter({'a': 2}) Counter({'a': 1, 'b': 1}) Counter({'c': 5, 'a': 3, 'b': 2}) Counter({'b': 2}) Counter({'a': 1}) Counter({'c': 5, 'b': 1})
#> Counter({'c': 5, 'a': 4, 'b': 3})
#> Counter({'c': 5, 'b': 3})
#> Counter({'c': 5, 'b': 1})
#> Counter({'c': 5, 'b': 1, 'z': 1})
#> unsupported operand type(s) for +: 'Counter' and 'dict'
#> unsupported operand type(s) for -: 'Counter' and 'int'
#> unsupported operand type(s) for &: 'Counter' and 'list'

# ---- Counter: comparisons
from collections import Counter
a, b = Counter('aab'), Counter('aabb')
print(a <= b, a < b, b >= a, a == Counter(a=2, b=1, z=0), a != b, a > b, Counter() <= a, a == {'a': 2, 'b': 1})
try: a < {'a': 5}
except TypeError as e: print(e)
#> True True True True True False True True
#> '<' not supported between instances of 'Counter' and 'dict'

# ---- Counter: most_common and elements
from collections import Counter
c = Counter('abracadabra')
print(c.most_common(), c.most_common(2), c.most_common(0), c.most_common(99)[-1], c.most_common(-1))
print(''.join(sorted(c.elements())), list(Counter(a=2, b=0, c=-1).elements()), c.total(), sum(c.values()))
print(c.most_common()[:-3:-1], max(c, key=c.get))
#> [('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)] [('a', 5), ('b', 2)] [] ('d', 1) []
#> aaaaabbcdrr ['a', 'a'] 11 11
#> [('d', 1), ('c', 1)] a

# ---- Counter: update, subtract and missing keys
from collections import Counter
c = Counter()
c.update('aab'); c.update({'b': 5}); c.update(z=1); c.update(Counter(a=1)); c.update()
print(c, c['nope'], 'nope' in c)
c.subtract('ab'); c.subtract({'b': 10}, z=2); c.subtract()
print(c)
del c['nope']; del c['a']
print(c, c.pop('b'), c.setdefault('q', 2), c.copy())
for job in (lambda: c.update(5), lambda: c.update({}, {}), lambda: Counter.fromkeys('ab'), lambda: Counter(1), lambda: Counter({}, {})):
    try: job()
    except (TypeError, NotImplementedError) as e: print(type(e).__name__, e)
#> Counter({'b': 6, 'a': 3, 'z': 1}) 0 False
#> Counter({'a': 2, 'z': -1, 'b': -5})
#> Counter({'q': 2, 'z': -1}) -5 2 Counter({'q': 2, 'z': -1})
#> TypeError 'int' object is not iterable
#> TypeError Counter.update() takes from 1 to 2 positional arguments but 3 were given
#> NotImplementedError Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
#> TypeError 'int' object is not iterable
#> TypeError Counter.__init__() takes from 1 to 2 positional arguments but 3 were given

# ---- Counter: reprs
from collections import Counter
print(Counter(), Counter({'x': 1}), Counter([None, None, (1, 2)]), Counter({'a': 1, 'b': 3, 'c': 2}), Counter(a='x', b='y') if False else Counter({'a': 1.5}))
class C(Counter): pass
print(C('ab'), C('ab') + C('b'), type(C('a') | Counter('b')).__name__, type(C('a').copy()).__name__)
print(Counter({'a': 1, 'b': None}) if False else Counter(dict(k=[1])))
#> Counter() Counter({'x': 1}) Counter({None: 2, (1, 2): 1}) Counter({'b': 3, 'c': 2, 'a': 1}) Counter({'a': 1.5})
#> C({'a': 1, 'b': 1}) Counter({'b': 2, 'a': 1}) Counter C
#> Counter({'k': [1]})

# ---- deque: maxlen
from collections import deque
d = deque(range(5), maxlen=3)
d.append(9); print(d, d.maxlen)
d.appendleft(7); print(d)
d.extend([1, 2]); print(d); d.extendleft('xyz'); print(d, list(deque([1, 2], 0)))
try: d.insert(1, 'q')
except IndexError as e: print(e)
for job in (lambda: deque([], -1), lambda: deque([], 'a'), lambda: deque(5), lambda: setattr(d, 'maxlen', 5)):
    try: job()
    except (ValueError, TypeError, AttributeError) as e: print(type(e).__name__, e)
#> deque([3, 4, 9], maxlen=3) 3
#> deque([7, 3, 4], maxlen=3)
#> deque([4, 1, 2], maxlen=3)
#> deque(['z', 'y', 'x'], maxlen=3) []
#> deque already at its maximum size
#> ValueError maxlen must be non-negative
#> TypeError an integer is required
#> TypeError 'int' object is not iterable
#> AttributeError attribute 'maxlen' of 'collections.deque' objects is not writable

# ---- deque: operators and comparisons
from collections import deque
d = deque([1, 2])
print(d + deque([3]), d * 2, 2 * d, d == deque([1, 2]), d < deque([1, 3]), d == [1, 2], d != deque(), deque('ab') >= deque('aa'))
d += 'xy'; print(d); d *= 0; print(d)
b = deque([1, 2, 3], maxlen=4)
print(b * 2, b + deque([9, 9]), bool(deque()), len(b), 2 in b)
for job in (lambda: d + [1], lambda: d < [1], lambda: d[0], lambda: hash(d), lambda: d['a'], lambda: d[0:1]):
    try: job()
    except (TypeError, IndexError) as e: print(type(e).__name__, e)
#> deque([1, 2, 3]) deque([1, 2, 1, 2]) deque([1, 2, 1, 2]) True True False True True
#> deque([1, 2, 'x', 'y'])
#> deque([])
#> deque([3, 1, 2, 3], maxlen=4) deque([2, 3, 9, 9], maxlen=4) False 3 True
#> TypeError can only concatenate deque (not "list") to deque
#> TypeError '<' not supported between instances of 'collections.deque' and 'list'
#> IndexError deque index out of range
#> TypeError unhashable type: 'collections.deque'
#> TypeError sequence index must be integer, not 'str'
#> TypeError sequence index must be integer, not 'slice'

# ---- deque: index, count, remove, reverse, rotate
from collections import deque
d = deque('abcabc')
print(d.index('c'), d.index('a', 1), d.index('b', -3, -1), d.count('b'), d.count('z'))
d.remove('b'); d.reverse(); print(d); d.rotate(); print(d); d.rotate(-2); print(d); d.rotate(100); print(''.join(d))
for job in (lambda: d.index('z'), lambda: d.remove('z'), lambda: d.index('a', 5, 6), lambda: d.rotate('x'), lambda: deque().pop(), lambda: deque().popleft()):
    try: job()
    except Exception as e: print(type(e).__name__, e)
#> 2 3 4 2 0
#> deque(['c', 'b', 'a', 'c', 'a'])
#> deque(['a', 'c', 'b', 'a', 'c'])
#> deque(['b', 'a', 'c', 'a', 'c'])
#> bacac
#> ValueError deque.index(x): x not in deque
#> ValueError deque.remove(x): x not in deque
#> ValueError deque.index(x): x not in deque
#> TypeError 'str' object cannot be interpreted as an integer
#> IndexError pop from an empty deque
#> IndexError pop from an empty deque

# ---- deque: changed while it is iterated
from collections import deque
d = deque([1, 2, 3])
try:
    for x in d: d.append(x)
except RuntimeError as e: print(e)
it = iter(d); d.pop()
try: next(it)
except RuntimeError as e: print(e)
print(list(reversed(d)), list(d))
#> deque mutated during iteration
#> deque mutated during iteration
#> [3, 2, 1] [1, 2, 3]

# ---- deque: copies, reprs, nesting
from collections import deque
import copy
d = deque([[1], 2], 5)
c = d.copy(); e = copy.deepcopy(d); f = copy.copy(d)
d[0].append(9)
print(c, e, f, c.maxlen, f == d)
d.append(d); print(d)
class D(deque): pass
x = D([1], 2); x.tag = 'q'
print(x, type(x.copy()).__name__, copy.copy(x).tag, type(x + x).__name__)
#> deque([[1, 9], 2], maxlen=5) deque([[1], 2], maxlen=5) deque([[1, 9], 2], maxlen=5) 5 True
#> deque([[1, 9], 2, [...]], maxlen=5)
#> Traceback (most recent call last):
#>   File "collections.py", line 665, in <module>
#>     print(x, type(x.copy()).__name__, copy.copy(x).tag, type(x + x).__name__)
#>                                       ^^^^^^^^^^^^^^^^
#> AttributeError: 'D' object has no attribute 'tag'

# ---- defaultdict
from collections import defaultdict
d = defaultdict(list, {'a': [1]}, b=[2])
d['c'].append(3); d['a'] += [9]
print(d, d.get('zz'), 'zz' in d, d.default_factory, len(d))
n = defaultdict(None, x=1)
for job in (lambda: n['q'], lambda: defaultdict(5), lambda: defaultdict(list)[[]]):
    try: job()
    except (KeyError, TypeError) as e: print(type(e).__name__, e)
n.default_factory = int; print(n['q'], n, n.__missing__('r'))
#> defaultdict(<class 'list'>, {'a': [1, 9], 'b': [2], 'c': [3]}) None False <class 'list'> 3
#> KeyError 'q'
#> TypeError first argument must be callable or None
#> TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> 0 defaultdict(<class 'int'>, {'x': 1, 'q': 0, 'r': 0}) 0

# ---- defaultdict: union, copy and repr
from collections import defaultdict
import copy
a = defaultdict(int, x=1); b = {'x': 5, 'y': 2}
print(a | b, b | a, type(b | a).__name__, a.copy(), copy.copy(a), copy.deepcopy(defaultdict(list, k=[1])))
a |= [('z', 9)]; print(a)
r = defaultdict(lambda: None); r['self'] = r
print(repr(r).startswith("defaultdict(<function <lambda>"), repr(r).endswith("{'self': defaultdict(...)})"))
print(defaultdict(int), defaultdict(str.upper) is not None)
#> defaultdict(<class 'int'>, {'x': 5, 'y': 2}) defaultdict(<class 'int'>, {'x': 1, 'y': 2}) defaultdict defaultdict(<class 'int'>, {'x': 1}) defaultdict(<class 'int'>, {'x': 1}) defaultdict(<class 'list'>, {'k': [1]})
#> defaultdict(<class 'int'>, {'x': 1, 'z': 9})
#> True False
#> defaultdict(<class 'int'>, {}) True

# ---- defaultdict: trees
from collections import defaultdict
Tree = lambda: defaultdict(Tree)
t = Tree()
t['a']['b']['c'] = 1; t['a']['x']
def plain(d): return {k: plain(v) if isinstance(v, defaultdict) else v for k, v in d.items()}
print(plain(t))
dd = defaultdict(lambda: defaultdict(int))
for a, b in ('xy', 'xz', 'xy'): dd[a][b] += 1
print({k: dict(v) for k, v in dd.items()})
#> {'a': {'b': {'c': 1}, 'x': {}}}
#> {'x': {'y': 2, 'z': 1}}

# ---- OrderedDict: order matters
from collections import OrderedDict
a = OrderedDict([('x', 1), ('y', 2)]); b = OrderedDict([('y', 2), ('x', 1)])
print(a == b, a == dict(b), dict(a) == b, a, OrderedDict(), list(reversed(a)), list(reversed(a.items())), a | {'z': 1}, {'q': 0} | a)
a.move_to_end('x'); print(a); a.move_to_end('x', last=False); print(list(a), a.popitem(), a.popitem(last=False))
for job in (lambda: a.popitem(), lambda: a.move_to_end('q'), lambda: a.pop('q'), lambda: OrderedDict(1)):
    try: job()
    except (KeyError, TypeError) as e: print(type(e).__name__, e)
print(a.pop('q', 5), a.setdefault('n'), OrderedDict.fromkeys('ab', 0))
#> False True True OrderedDict({'x': 1, 'y': 2}) OrderedDict() ['y', 'x'] [('y', 2), ('x', 1)] OrderedDict({'x': 1, 'y': 2, 'z': 1}) OrderedDict({'q': 0, 'x': 1, 'y': 2})
#> OrderedDict({'y': 2, 'x': 1})
#> ['x', 'y'] ('y', 2) ('x', 1)
#> KeyError 'dictionary is empty'
#> KeyError 'q'
#> KeyError 'q'
#> TypeError 'int' object is not iterable
#> 5 None OrderedDict({'a': 0, 'b': 0})

# ---- OrderedDict: subclass and copy
from collections import OrderedDict
class LRU(OrderedDict):
    def __init__(self, size): super().__init__(); self.size = size
    def __getitem__(self, k):
        v = super().__getitem__(k); self.move_to_end(k); return v
    def __setitem__(self, k, v):
        super().__setitem__(k, v); self.move_to_end(k)
        if len(self) > self.size: del self[next(iter(self))]
c = LRU(2); c['a'] = 1; c['b'] = 2; c['a']; c['c'] = 3
print(list(c), c.get('b'), repr(c))
d = OrderedDict(a=1).copy(); d.update(b=2); del d['a']; d['a'] = 3
print(d, type(d).__name__, d.items(), d.keys(), d.values())
#> ['a', 'c'] None LRU({'a': 1, 'c': 3})
#> OrderedDict({'b': 2, 'a': 3}) OrderedDict odict_items([('b', 2), ('a', 3)]) odict_keys(['b', 'a']) odict_values([2, 3])

# ---- OrderedDict: changed while iterated
from collections import OrderedDict
d = OrderedDict.fromkeys('abc')
try:
    for k in d: d.move_to_end(k) if k == 'zz' else d.pop('c', None) if k == 'a' else d.update(n=1)
except RuntimeError as e: print(e)
print(list(d))
#> OrderedDict mutated during iteration
#> ['a', 'b']

# ---- namedtuple: ways to name fields
from collections import namedtuple
print(namedtuple('A', 'x y')(1, 2), namedtuple('A', 'x,y')(1, 2), namedtuple('A', ['x', 'y'])(y=1, x=2), namedtuple('A', '')(), namedtuple('A', 'x x def _z', rename=True)._fields)
for args in (('A', 'x x'), ('A', '_x'), ('A', 'def'), ('class', 'x'), ('A', '1x'), ('A', 'x-y'), ('A b', 'x'), ('A', 5)):
    try: namedtuple(*args)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
#> A(x=1, y=2) A(x=1, y=2) A(x=2, y=1) A() ('x', '_1', '_2', '_3')
#> ValueError Encountered duplicate field name: 'x'
#> ValueError Field names cannot start with an underscore: '_x'
#> ValueError Type names and field names cannot be a keyword: 'def'
#> ValueError Type names and field names cannot be a keyword: 'class'
#> ValueError Type names and field names must be valid identifiers: '1x'
#> ValueError Type names and field names must be valid identifiers: 'x-y'
#> ValueError Type names and field names must be valid identifiers: 'A b'
#> TypeError 'int' object is not iterable

# ---- namedtuple: defaults, module and methods
from collections import namedtuple
P = namedtuple('P', 'x y z', defaults=(0, None), module='shapes')
print(P(1), P._field_defaults, P.__module__, P, P(1)._replace(z=5), P._make('abc'), P(1)._asdict(), P.__doc__, P.x.__doc__, P.__match_args__)
for job in (lambda: P(), lambda: P(1, 2, 3, 4), lambda: P(1)._replace(q=1), lambda: P._make([1, 2]), lambda: namedtuple('A', 'x', defaults=(1, 2)), lambda: P(1, w=2), lambda: setattr(P(1), 'x', 2)):
    try: job()
    except (TypeError, ValueError, AttributeError) as e: print(type(e).__name__, e)
#> P(x=1, y=0, z=None) {'y': 0, 'z': None} shapes <class 'shapes.P'> P(x=1, y=0, z=5) P(x='a', y='b', z='c') {'x': 1, 'y': 0, 'z': None} P(x, y, z) Alias for field number 0 ('x', 'y', 'z')
#> TypeError P.__new__() missing 1 required positional argument: 'x'
#> TypeError P.__new__() takes from 2 to 4 positional arguments but 5 were given
#> TypeError Got unexpected field names: ['q']
#> TypeError Expected 3 arguments, got 2
#> TypeError Got more default values than field names
#> TypeError P.__new__() got an unexpected keyword argument 'w'
#> AttributeError can't set attribute

# ---- namedtuple: is a tuple
from collections import namedtuple
import copy
P = namedtuple('P', 'x y')
p = P(1, [2])
print(p == (1, [2]), p[0], p[-1], len(p), p + (3,), p * 2, 1 in p, [*p], P(1, 2) < P(1, 3), hash(P(1, 2)) == hash((1, 2)), isinstance(p, tuple), copy.replace(p, x=9), copy.deepcopy(p), p.count(1), p.index(1))
match p:
    case P(x=1, y=[n]): print('matched', n)
match P(5, 6):
    case P(a, b): print(a, b)
class Sub(namedtuple('Base', 'a b')):
    __slots__ = ()
    def __new__(cls, a, b=7): return super().__new__(cls, a, b)
    @property
    def sum(self): return self.a + self.b
    def __repr__(self): return 'S' + super().__repr__()
print(Sub(1), Sub(1).sum, Sub(1)._replace(a=3))
#> True 1 [2] 2 (1, [2], 3) (1, [2], 1, [2]) True [1, [2]] True True True P(x=9, y=[2]) P(x=1, y=[2]) 1 0
#> matched 2
#> 5 6
#> SSub(a=1, b=7) 8 SSub(a=3, b=7)

# ---- ChainMap: lookups and writes
from collections import ChainMap
base, local = {'a': 1, 'b': 2}, {'b': 20}
c = ChainMap(local, base)
c['c'] = 3; c['a'] = 100
print(c, c['b'], c['a'], base, list(c), len(c), c.maps, c.get('zz'), 'a' in c, dict(c))
del c['a']; print(c['a'], c.pop('b'), c['b'], c.parents, c.new_child({'q': 0})['q'], c.new_child(m=1)['m'])
for job in (lambda: c.pop('zz'), lambda: c['zz'], lambda: c.__delitem__('b'), lambda: ChainMap({}).popitem()):
    try: job()
    except KeyError as e: print(e)
#> ChainMap({'b': 20, 'c': 3, 'a': 100}, {'a': 1, 'b': 2}) 20 100 {'a': 1, 'b': 2} ['a', 'b', 'c'] 3 [{'b': 20, 'c': 3, 'a': 100}, {'a': 1, 'b': 2}] None True {'a': 100, 'b': 20, 'c': 3}
#> Traceback (most recent call last):
#>   File "collections.py", line 821, in <module>
#>     del c['a']; print(c['a'], c.pop('b'), c['b'], c.parents, c.new_child({'q': 0})['q'], c.new_child(m=1)['m'])
#>                                                                                          ~~~~~~~~~~~~~~~~^^^^^
#> TypeError: 'int' object is not subscriptable

# ---- ChainMap: unions, equality, missing
from collections import ChainMap
c = ChainMap({'a': 1}, {'b': 2})
print(c | {'z': 0}, {'z': 0} | c, c == {'a': 1, 'b': 2}, ChainMap(), bool(ChainMap()), c.copy().maps, ChainMap.fromkeys('ab', 0))
c |= {'b': 5}; print(c)
class D(ChainMap):
    def __missing__(self, k): return k * 2
print(D({})['x'], D({}).get('x'), sorted(c.items()), list(reversed(ChainMap({'a': 1, 'b': 2}))))
#> ChainMap({'a': 1, 'z': 0}, {'b': 2}) ChainMap({'z': 0, 'b': 2, 'a': 1}) True ChainMap({}) False [{'a': 1}, {'b': 2}] ChainMap({'a': 0, 'b': 0})
#> ChainMap({'a': 1, 'b': 5}, {'b': 2})
#> Traceback (most recent call last):
#>   File "collections.py", line 839, in <module>
#>     print(D({})['x'], D({}).get('x'), sorted(c.items()), list(reversed(ChainMap({'a': 1, 'b': 2}))))
#>                                                               ~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> TypeError: 'ChainMap' object is not reversible

# ---- UserDict
from collections import UserDict
class Lower(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __contains__(self, k): return super().__contains__(k.lower())
d = Lower({'A': 1}, B=2); d.update(C=3)
print(d, d['a'], 'b' in d, 'X' in d, d.get('C'), d.data, len(d), d | {'Z': 1}, type(d | {}).__name__, {'q': 1} | d, d == {'a': 1, 'b': 2, 'c': 3})
print(d.copy(), d.pop('a'), d.setdefault('E', 5), dict(d), [*d], type(d.copy()).__name__)
class M(UserDict):
    def __missing__(self, k): return 'none'
print(M()['x'], M().get('x', 0), M.fromkeys('ab'))
try: UserDict()['q']
except KeyError as e: print(repr(e))
#> {'a': 1, 'b': 2, 'c': 3} 1 True False 3 {'a': 1, 'b': 2, 'c': 3} 3 {'a': 1, 'b': 2, 'c': 3, 'z': 1} Lower {'q': 1, 'a': 1, 'b': 2, 'c': 3} True
#> {'a': 1, 'b': 2, 'c': 3} 1 5 {'b': 2, 'c': 3, 'e': 5} ['b', 'c', 'e'] Lower
#> none 0 {'a': None, 'b': None}
#> KeyError('q')

# ---- UserList
from collections import UserList
class L(UserList):
    def append(self, x): print('append', x); super().append(x)
l = L([3, 1]); l.append(2)
print(l, l[0], l[1:], type(l[1:]).__name__, l + [9], [0] + l, l * 2, l == [3, 1, 2], l < [4], sorted(l), l.data, 1 in l, len(l), l.index(1), l.count(3))
l.sort(); l.reverse(); l.insert(0, 'i'); l.extend((7,)); l += [8]; l[0] = 'j'; del l[-1]
print(l, l.pop(), l.copy(), L('ab'), L(l) == l)
l.remove('j'); l.clear(); print(l, bool(l))
try: l.pop()
except IndexError as e: print(e)
#> append 2
#> [3, 1, 2] 3 [1, 2] L [3, 1, 2, 9] [0, 3, 1, 2] [3, 1, 2, 3, 1, 2] True True [1, 2, 3] [3, 1, 2] True 3 1 1
#> ['j', 3, 2, 1] 7 ['j', 3, 2, 1] ['a', 'b'] True
#> [] False
#> pop from empty list

# ---- UserString
from collections import UserString
class S(UserString):
    def shout(self): return self.upper() + '!'
s = S('abc')
print(s, repr(s), s.shout(), type(s.upper()).__name__, s + 'd', 'z' + s, s * 2, s[1], s[::-1], s == 'abc', 'b' in s, len(s), s.find('c'), hash(s) == hash('abc'), s.data, s < 'abd', int(S('5')), float(S('1.5')))
print(s.replace('a', 'x'), s.split('b'), s.join(['1', '2']), s % () if False else S('%s!') % 5, S('{}').format(1), s.encode(), s.center(7, '*'), s.isalpha(), s.startswith('a'), f'{s:>5}', S(12), s.zfill(5), s.partition('b'))
#> abc 'abc' ABC! S abcd zabc abcabc b cba True True 3 2 True abc True 5 1.5
#> Traceback (most recent call last):
#>   File "collections.py", line 890, in <module>
#>     print(s.replace('a', 'x'), s.split('b'), s.join(['1', '2']), s % () if False else S('%s!') % 5, S('{}').format(1), s.encode(), s.center(7, '*'), s.isalpha(), s.startswith('a'), f'{s:>5}', S(12), s.zfill(5), s.partition('b'))
#>                                                                                                                                                                                        ^^^^^^
#> TypeError: unsupported format string passed to S.__format__

# ---- all of them together
from collections import Counter, defaultdict, deque, namedtuple, OrderedDict
Event = namedtuple('Event', 'user kind ts')
events = [Event('a', 'x', 3), Event('b', 'x', 1), Event('a', 'y', 2)]
by_user = defaultdict(list)
for e in sorted(events, key=lambda e: e.ts): by_user[e.user].append(e.kind)
recent = deque((e.ts for e in events), maxlen=2)
print(dict(by_user), Counter(e.kind for e in events), recent, OrderedDict(sorted(by_user.items())))
#> {'b': ['x'], 'a': ['y', 'x']} Counter({'x': 2, 'y': 1}) deque([1, 2], maxlen=2) OrderedDict({'a': ['y', 'x'], 'b': ['x']})

# ---- generic aliases and names
import collections
print(collections.deque[int], collections.defaultdict[str, int], collections.Counter[str], collections.OrderedDict[str, int], collections.ChainMap[str, int], collections.UserDict[str, int] if hasattr(collections.UserDict, '__class_getitem__') else 'no')
print(collections.Counter, collections.deque, collections.UserList.__module__, collections.__all__)
#> collections.deque[int] collections.defaultdict[str, int] collections.Counter[str] collections.OrderedDict[str, int] collections.ChainMap[str, int] collections.UserDict[str, int]
#> <class 'collections.Counter'> <class 'collections.deque'> collections ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque', 'namedtuple']

# ---- json of collections
import json
from collections import OrderedDict, Counter, defaultdict, namedtuple, deque, ChainMap, UserDict
P = namedtuple('P', 'x y')
print(json.dumps([OrderedDict(b=1, a=2), Counter('aab'), defaultdict(int, z=1), P(1, 2)]))
for bad in (deque([1]), ChainMap({'a': 1}), UserDict(a=1)):
    try: json.dumps(bad)
    except TypeError as e: print(e)
#> [{"b": 1, "a": 2}, {"a": 2, "b": 1}, {"z": 1}, [1, 2]]
#> Object of type deque is not JSON serializable
#> Object of type ChainMap is not JSON serializable
#> Object of type UserDict is not JSON serializable

# ---- a sliding maximum
from collections import deque
def maxima(values, k):
    window, out = deque(), []
    for i, v in enumerate(values):
        while window and values[window[-1]] <= v: window.pop()
        window.append(i)
        if window[0] <= i - k: window.popleft()
        if i >= k - 1: out.append(values[window[0]])
    return out
print(maxima([1, 3, -1, -3, 5, 3, 6, 7], 3), maxima([4], 1))
#> [3, 3, 5, 5, 6, 7] [4]

# ---- topological order with defaultdict and deque
from collections import defaultdict, deque
def order(edges):
    graph, degree = defaultdict(list), defaultdict(int)
    for a, b in edges: graph[a].append(b); degree[b] += 1; degree[a]
    queue, out = deque(n for n in degree if not degree[n]), []
    while queue:
        n = queue.popleft(); out.append(n)
        for m in graph[n]:
            degree[m] -= 1
            if not degree[m]: queue.append(m)
    return out if len(out) == len(degree) else 'cycle'
print(order([('shirt', 'tie'), ('tie', 'coat'), ('pants', 'coat')]), order([(1, 2), (2, 1)]))
#> ['shirt', 'pants', 'tie', 'coat'] cycle

# ---- word statistics
from collections import Counter
import re
text = 'The quick brown fox. The lazy dog! A quick nap?'
words = Counter(re.findall(r'\w+', text.lower()))
print(words.most_common(3), Counter(map(len, words)), sorted(words, key=lambda w: (-words[w], w))[:4])
pairs = Counter(zip(text.split(), text.split()[1:]))
print(len(pairs), pairs[('The', 'quick')], (words - Counter(['the', 'quick'])).total())
#> [('the', 2), ('quick', 2), ('brown', 1)] Counter({3: 4, 5: 2, 4: 1, 1: 1}) ['quick', 'the', 'a', 'brown']
#> 9 1 8

# ---- subclass of Counter with __missing__
from collections import Counter
class Floor(Counter):
    def __missing__(self, key): return 10
f = Floor(a=1)
print(f['a'], f['zz'], f + Counter(b=1), f.most_common(1))
f['q'] += 1
print(f)
#> 1 10 Counter({'a': 1, 'b': 1}) [('a', 1)]
#> Floor({'q': 11, 'a': 1})

# ---- deque as a ring of tasks
from collections import deque
def job(name, n):
    for i in range(n): yield f'{name}{i}'
ring = deque([job('a', 2), job('b', 3), job('c', 1)])
out = []
while ring:
    g = ring.popleft()
    try: out.append(next(g)); ring.append(g)
    except StopIteration: pass
print(out)
#> ['a0', 'b0', 'c0', 'a1', 'b1', 'b2']

# ---- subclasses of OrderedDict that store by a method of their own
from collections import *
class D(OrderedDict):
    def __setitem__(self, k, v):
        print('set', k, v)
        super().__setitem__(k, v)
    def __delitem__(self, k):
        print('del', k); super().__delitem__(k)
    def __missing__(self, k): print('missing', k); return 7
d = D(a=1); print(d)
d = D([('x', 1)], y=2); print(d)
d.update({'z': 3}); d.update([('q', 4)], w=5); print(d)
print(d.setdefault('n', 8), d.pop('n'), d.pop('zz', 1)); print(d.popitem()); d.move_to_end('x'); print(d)
try: d.pop('nope')
except KeyError as e: print('KeyError', e)
print(d | {'t': 1}, {'t': 1} | d)
d |= {'u': 1}; print(d)
print(d.copy(), D.fromkeys('ab', 0))
d.clear(); print(d)
import copy
print(copy.copy(D(a=1)), copy.deepcopy(D(a=[1])))
#> set a 1
#> D({'a': 1})
#> set x 1
#> set y 2
#> D({'x': 1, 'y': 2})
#> set z 3
#> set q 4
#> set w 5
#> D({'x': 1, 'y': 2, 'z': 3, 'q': 4, 'w': 5})
#> set n 8
#> 8 8 1
#> ('w', 5)
#> D({'y': 2, 'z': 3, 'q': 4, 'x': 1})
#> KeyError 'nope'
#> set y 2
#> set z 3
#> set q 4
#> set x 1
#> set t 1
#> set t 1
#> set y 2
#> set z 3
#> set q 4
#> set x 1
#> D({'y': 2, 'z': 3, 'q': 4, 'x': 1, 't': 1}) D({'t': 1, 'y': 2, 'z': 3, 'q': 4, 'x': 1})
#> set u 1
#> D({'y': 2, 'z': 3, 'q': 4, 'x': 1, 'u': 1})
#> set y 2
#> set z 3
#> set q 4
#> set x 1
#> set u 1
#> set a 0
#> set b 0
#> D({'y': 2, 'z': 3, 'q': 4, 'x': 1, 'u': 1}) D({'a': 0, 'b': 0})
#> D()
#> set a 1
#> set a 1
#> set a [1]
#> set a [1]
#> D({'a': 1}) D({'a': [1]})

# ---- wrong arguments of OrderedDict, and mappings that it reads by keys
from collections import *
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: OrderedDict(1)); t(lambda: OrderedDict('ab')); t(lambda: OrderedDict(['ab'])); t(lambda: OrderedDict([(1, 2, 3)])); t(lambda: OrderedDict([1])); t(lambda: OrderedDict(1, 2)); t(lambda: OrderedDict().update(1)); t(lambda: OrderedDict().update(1, 2)); t(lambda: OrderedDict().update([()])); t(lambda: OrderedDict().update(None)); t(lambda: OrderedDict(None)); 
t(lambda: OrderedDict().pop()); t(lambda: OrderedDict().pop(1)); t(lambda: OrderedDict().pop(1, default=2)); t(lambda: OrderedDict().pop(key=1, default=3)); t(lambda: OrderedDict().setdefault(key=1, default=3)); t(lambda: OrderedDict().popitem()); t(lambda: OrderedDict.fromkeys(iterable='ab', value=3)); t(lambda: OrderedDict(a=1) | 3); t(lambda: OrderedDict().move_to_end(1)); t(lambda: OrderedDict()[1])
class K:
    def keys(self): return 'ab'
    def __getitem__(self, k): return k * 2
print(OrderedDict(K()), OrderedDict(K(), z=1))
class M(dict):
    def keys(self): return 'xy'
    def __getitem__(self, k): return k * 3
print(OrderedDict(M(a=1)), dict(M(a=1)))
class I:
    def items(self): return [(1, 2)]
t(lambda: OrderedDict(I()))
#> TypeError 'int' object is not iterable
#> ValueError need more than 1 value to unpack
#> OrderedDict({'a': 'b'})
#> ValueError too many values to unpack (expected 2)
#> TypeError 'int' object is not iterable
#> TypeError expected at most 1 argument, got 2
#> TypeError 'int' object is not iterable
#> TypeError update() takes at most 1 positional argument (2 given)
#> ValueError need more than 0 values to unpack
#> TypeError 'NoneType' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> TypeError pop() missing required argument 'key' (pos 1)
#> KeyError 1
#> 2
#> 3
#> 3
#> KeyError 'dictionary is empty'
#> OrderedDict({'a': 3, 'b': 3})
#> TypeError unsupported operand type(s) for |: 'collections.OrderedDict' and 'int'
#> KeyError 1
#> KeyError 1
#> OrderedDict({'a': 'aa', 'b': 'bb'}) OrderedDict({'a': 'aa', 'b': 'bb', 'z': 1})
#> OrderedDict({'x': 'xxx', 'y': 'yyy'}) {'a': 1}
#> OrderedDict({1: 2})

# ---- subclasses of Counter, defaultdict, dict and UserDict that store by a method of their own
from collections import *
class C(Counter):
    def __setitem__(self, k, v): print('set', k, v); super().__setitem__(k, v)
c = C('aab'); print(c); c.update('b'); c.subtract('a'); print(c, c + C('z'), c.most_common())
class DD(defaultdict):
    def __setitem__(self, k, v): print('set', k, v); super().__setitem__(k, v)
    def __missing__(self, k): print('m', k); return super().__missing__(k)
d = DD(int, a=1); d['b'] += 1; d['c']; print(d); d.update(z=1); print(d.setdefault('y', 4), d)
class P(dict):
    def __setitem__(self, k, v): print('set', k, v); super().__setitem__(k, v)
p = P(a=1); p.update(b=2); p.setdefault('c', 3); p |= {'d': 4}; print(p)
class U(UserDict):
    def __setitem__(self, k, v): print('set', k, v); super().__setitem__(k, v)
u = U(a=1); u.update(b=2); u.setdefault('c', 3); u |= {'d': 4}; print(u, u.pop('a'), u.popitem())
#> set a 1
#> set a 2
#> set b 1
#> C({'a': 2, 'b': 1})
#> set b 2
#> set a 1
#> set z 1
#> C({'b': 2, 'a': 1}) Counter({'b': 2, 'a': 1, 'z': 1}) [('b', 2), ('a', 1)]
#> m b
#> set b 0
#> set b 1
#> m c
#> set c 0
#> DD(<class 'int'>, {'a': 1, 'b': 1, 'c': 0})
#> 4 DD(<class 'int'>, {'a': 1, 'b': 1, 'c': 0, 'z': 1, 'y': 4})
#> {'a': 1, 'b': 2, 'c': 3, 'd': 4}
#> set a 1
#> set b 2
#> set c 3
#> {'c': 3, 'd': 4} 1 ('b', 2)

# ---- the abstract classes come with the module
import collections
print(collections.abc.Mapping, isinstance([], collections.abc.Sequence), 'abc' in dir(collections), 'UserDict' in dir(collections), collections.abc is __import__('sys').modules['collections.abc'])
#> <class 'collections.abc.Mapping'> True True True True

# ---- OrderedDict: moving an entry while iterating, and attributes of its own
from collections import OrderedDict
import copy
for last in (True, False):
    for iterate in (lambda d: d, lambda d: d.items(), lambda d: d.values(), reversed, lambda d: reversed(d.items()), enumerate):
        od = OrderedDict.fromkeys('abcde')
        seen = []
        try:
            for x in iterate(od):
                seen.append(x)
                od.move_to_end('b', last=last)
                if len(seen) > 10:
                    break
            print(seen, list(od))
        except RuntimeError as e:
            print(seen, e, list(od))
od = OrderedDict.fromkeys('abc')
for k in od:
    od.move_to_end('c')
it = iter(od)
od.move_to_end('a')
for _ in range(2):
    try:
        print(next(it))
    except (RuntimeError, StopIteration) as e:
        print(repr(e))
for k in list(od):
    od.move_to_end(k)
od.x = [1]
print(od, od.__dict__, vars(od), od.__reduce__()[2])
shallow, deep = copy.copy(od), copy.deepcopy(od)
print(shallow.x is od.x, deep.x == od.x, deep.x is od.x, shallow == deep, hasattr(od.copy(), 'x'))
try:
    del od.__dict__
except TypeError as e:
    print(e)
od.__dict__ = {'z': 1}
print(od.z, hasattr(od, 'x'), '__dict__' in dir(od))
#> ['a'] OrderedDict mutated during iteration ['a', 'c', 'd', 'e', 'b']
#> [('a', None)] OrderedDict mutated during iteration ['a', 'c', 'd', 'e', 'b']
#> [None] OrderedDict mutated during iteration ['a', 'c', 'd', 'e', 'b']
#> ['e'] OrderedDict mutated during iteration ['a', 'c', 'd', 'e', 'b']
#> [('e', None)] OrderedDict mutated during iteration ['a', 'c', 'd', 'e', 'b']
#> [(0, 'a')] OrderedDict mutated during iteration ['a', 'c', 'd', 'e', 'b']
#> ['a'] OrderedDict mutated during iteration ['b', 'a', 'c', 'd', 'e']
#> [('a', None)] OrderedDict mutated during iteration ['b', 'a', 'c', 'd', 'e']
#> [None] OrderedDict mutated during iteration ['b', 'a', 'c', 'd', 'e']
#> ['e'] OrderedDict mutated during iteration ['b', 'a', 'c', 'd', 'e']
#> [('e', None)] OrderedDict mutated during iteration ['b', 'a', 'c', 'd', 'e']
#> [(0, 'a')] OrderedDict mutated during iteration ['b', 'a', 'c', 'd', 'e']
#> RuntimeError('OrderedDict mutated during iteration')
#> StopIteration()
#> OrderedDict({'b': None, 'c': None, 'a': None}) {'x': [1]} {'x': [1]} {'x': [1]}
#> True True False True False
#> cannot delete __dict__
#> 1 False True

# ---- ordered dicts that change while they are compared
from collections import OrderedDict
class Value:
    act = None
    def __eq__(self, other):
        act, self.act = self.act, None
        if act is not None:
            act()
        return True
class Key:
    act = None
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n
    def __eq__(self, other):
        Key.count += 1
        if Key.count == 5:
            self.act()
        return self.n == other.n
def attempt(f):
    try: return f()
    except RuntimeError as e: return e
for change in ('x.clear()', 'x.popitem()', 'x.move_to_end(1)', 'y.update({4: 4})', 'y.clear()'):
    for other in (OrderedDict, dict):
        x, y = OrderedDict(), other()
        for i in (1, 2, 3):
            x[i], y[i] = Value(), Value()
        x[2].act = lambda: exec(change)
        print(change, other.__name__, attempt(lambda: x == y), attempt(lambda: x != y))
    x, y = OrderedDict.fromkeys(map(Key, range(4))), OrderedDict.fromkeys(map(Key, range(4)))
    Key.count, Key.act = 0, lambda self: exec(change.replace('(1)', '(self)'))
    print(attempt(lambda: x == y))
#> x.clear() OrderedDict False True
#> x.clear() dict True True
#> OrderedDict mutated during iteration
#> x.popitem() OrderedDict False True
#> x.popitem() dict True True
#> OrderedDict mutated during iteration
#> x.move_to_end(1) OrderedDict False True
#> x.move_to_end(1) dict True False
#> OrderedDict mutated during iteration
#> y.update({4: 4}) OrderedDict False True
#> y.update({4: 4}) dict True True
#> OrderedDict mutated during iteration
#> y.clear() OrderedDict False True
#> y.clear() dict False True
#> OrderedDict mutated during iteration

# ---- copies of subclasses with slots and attributes
from collections import OrderedDict, deque
import copy
class Ordered(OrderedDict):
    __slots__ = ('x', 'y')
class Queue(deque):
    __slots__ = ('x', 'y', '__dict__')
for cls in (Ordered, Queue):
    one = cls()
    one.x, one.z = [1], 'z'
    for f in (copy.copy, copy.deepcopy):
        two = f(one)
        print(type(two).__name__, two == one, getattr(two, 'x', None), getattr(two, 'x', None) is one.x, getattr(two, 'z', None), hasattr(two, 'y'))
    print(one.__reduce_ex__(2)[2])
#> Ordered True [1] True z False
#> Ordered True [1] False z False
#> ({'z': 'z'}, {'x': [1]})
#> Queue True None False None False
#> Queue True [1] False z False
#> ({'z': 'z'}, {'x': [1]})

# ---- most_common takes a whole number
import collections
counts = collections.Counter('aabbbc')
for n in (2, 0, -1, 10, True, 2.5, 10.5, '2', [1]):
    try:
        print(n, counts.most_common(n))
    except TypeError as e:
        print(n, e)
#> 2 [('b', 3), ('a', 2)]
#> 0 []
#> -1 []
#> 10 [('b', 3), ('a', 2), ('c', 1)]
#> True [('b', 3)]
#> 2.5 'float' object cannot be interpreted as an integer
#> 10.5 slice indices must be integers or None or have an __index__ method
#> 2 '>=' not supported between instances of 'str' and 'int'
#> [1] '>=' not supported between instances of 'list' and 'int'

# ---- named tuples are made by the __new__ that their class has
from collections import namedtuple
P = namedtuple('P', 'x y z', defaults=[7])
print(P(1, 2), P(1, y=2), P(z=1, x=2, y=3), P(*[1], **{'z': 4, 'y': 5}), type(P(1, 2)))
for call in (lambda: P(), lambda: P(1), lambda: P(1, 2, 3, 4), lambda: P(1, x=2), lambda: P(1, 2, w=3), lambda: P(y=1), lambda: P(1, 2, 3, z=4)):
    try: print(call())
    except TypeError as e: print(e)
P.__new__.__defaults__ = (5, 6)
print(P(1), P(1, z=2), P(1, 2))  # type: ignore
P.__new__.__defaults__ = None
try: P(1, 2)
except TypeError as e: print(e)
class Q(P):
    def total(self): return sum(self)
q = Q(1, 2, 3)
q.note = 'kept'
print(q, type(q) is Q, q.total(), q.note)
class R(P):
    def __new__(cls, x): return super().__new__(cls, x, x, x)
class S(P):
    def __init__(self, *args): print('made', args)
print(R(4), S(1, 2, 3))
P.__new__ = lambda cls, *args: ('other', args)
print(P(1, 2, 3))
_tuple_new = lambda cls, parts: (cls.__name__, parts)
class T(tuple):
    __new__ = lambda _cls, x, y: _tuple_new(_cls, (x, y))
print(T(1, 2))
_tuple_new = tuple.__new__
print(T(1, 2), type(T(3, y=4)))
class U:
    __new__ = lambda _cls, x, y: _tuple_new(_cls, (x, y))
try: U(1, 2)
except TypeError as e: print(e)
#> P(x=1, y=2, z=7) P(x=1, y=2, z=7) P(x=2, y=3, z=1) P(x=1, y=5, z=4) <class '__main__.P'>
#> P.__new__() missing 2 required positional arguments: 'x' and 'y'
#> P.__new__() missing 1 required positional argument: 'y'
#> P.__new__() takes from 3 to 4 positional arguments but 5 were given
#> P.__new__() got multiple values for argument 'x'
#> P.__new__() got an unexpected keyword argument 'w'
#> P.__new__() missing 1 required positional argument: 'x'
#> P.__new__() got multiple values for argument 'z'
#> P(x=1, y=5, z=6) P(x=1, y=5, z=2) P(x=1, y=2, z=6)
#> P.__new__() missing 1 required positional argument: 'z'
#> Q(x=1, y=2, z=3) True 6 kept
#> made (1, 2, 3)
#> R(x=4, y=4, z=4) S(x=1, y=2, z=3)
#> ('other', (1, 2, 3))
#> ('T', (1, 2))
#> (1, 2) <class '__main__.T'>
#> tuple.__new__(U): U is not a subtype of tuple

# ---- Counter: most_common of counts of any kind, and of subclasses with items of their own
from collections import Counter

class Doubled(Counter):
    def items(self):
        return [(k, 2 * v) for k, v in super().items()]

class Named(Counter):
    pass

print(Named('abca').most_common(2), Doubled('abca').most_common(2), Counter(a=1.5, b=2).most_common(1), Counter(a=True, b=2).most_common())
c = Counter(x=10**30, y=-1, z=0)
print(c.most_common(), c.most_common(True), c.most_common(n=2), Counter().most_common(3), Counter().most_common())
print(Counter({k: k % 3 for k in range(12)}).most_common(), Counter(range(40)).most_common(3))
c = Named('aab')
c.items = lambda: [('own', 1)]
print(c.most_common(None))
for counts, n in ({'a': 1, 'b': 'x'}, None), ({'a': 1}, 'x'), ({'a': None, 'b': None}, None):
    try:
        print(Counter(counts).most_common(n))
    except TypeError as e:
        print(e)
#> [('a', 2), ('b', 1)] [('a', 4), ('b', 2)] [('b', 2)] [('b', 2), ('a', True)]
#> [('x', 1000000000000000000000000000000), ('z', 0), ('y', -1)] [('x', 1000000000000000000000000000000)] [('x', 1000000000000000000000000000000), ('z', 0)] [] []
#> [(2, 2), (5, 2), (8, 2), (11, 2), (1, 1), (4, 1), (7, 1), (10, 1), (0, 0), (3, 0), (6, 0), (9, 0)] [(0, 1), (1, 1), (2, 1)]
#> [('own', 1)]
#> '<' not supported between instances of 'int' and 'str'
#> '>=' not supported between instances of 'str' and 'int'
#> '<' not supported between instances of 'NoneType' and 'NoneType'

# ---- iterators of an OrderedDict
from collections import OrderedDict
import copy
d = OrderedDict(a=1, b=2, c=3)
for it in (iter(d), iter(d.keys()), iter(d.values()), iter(d.items()), reversed(d), reversed(d.keys()), reversed(d.values()), reversed(d.items())):
    print(type(it), repr(it).split(' at ')[0], next(it), hasattr(it, '__length_hint__'), it.__reduce__(), list(copy.copy(it)), list(it), it.__reduce__(), type(it).__name__)
it = iter(OrderedDict(a=1))
for name in '__setstate__', '__length_hint__':
    try: getattr(it, name)
    except AttributeError as e: print(e)
#> <class 'odict_iterator'> <odict_iterator object a False (<built-in function iter>, (['b', 'c'],)) ['b', 'c'] ['b', 'c'] (<built-in function iter>, ([],)) odict_iterator
#> <class 'odict_iterator'> <odict_iterator object a False (<built-in function iter>, (['b', 'c'],)) ['b', 'c'] ['b', 'c'] (<built-in function iter>, ([],)) odict_iterator
#> <class 'odict_iterator'> <odict_iterator object 1 False (<built-in function iter>, ([2, 3],)) [2, 3] [2, 3] (<built-in function iter>, ([],)) odict_iterator
#> <class 'odict_iterator'> <odict_iterator object ('a', 1) False (<built-in function iter>, ([('b', 2), ('c', 3)],)) [('b', 2), ('c', 3)] [('b', 2), ('c', 3)] (<built-in function iter>, ([],)) odict_iterator
#> <class 'odict_iterator'> <odict_iterator object c False (<built-in function iter>, (['b', 'a'],)) ['b', 'a'] ['b', 'a'] (<built-in function iter>, ([],)) odict_iterator
#> <class 'odict_iterator'> <odict_iterator object c False (<built-in function iter>, (['b', 'a'],)) ['b', 'a'] ['b', 'a'] (<built-in function iter>, ([],)) odict_iterator
#> <class 'odict_iterator'> <odict_iterator object 3 False (<built-in function iter>, ([2, 1],)) [2, 1] [2, 1] (<built-in function iter>, ([],)) odict_iterator
#> <class 'odict_iterator'> <odict_iterator object ('c', 3) False (<built-in function iter>, ([('b', 2), ('a', 1)],)) [('b', 2), ('a', 1)] [('b', 2), ('a', 1)] (<built-in function iter>, ([],)) odict_iterator
#> 'odict_iterator' object has no attribute '__setstate__'
#> 'odict_iterator' object has no attribute '__length_hint__'

# ---- an OrderedDict that changes while it is walked
from collections import OrderedDict
def changed(change, make=iter, steps=1):
    d = OrderedDict(a=1, b=2, c=3)
    it = make(d)
    for _ in range(steps): next(it)
    change(d)
    try: print(next(it, None), end=' ')
    except RuntimeError as e: print(e, end=' ')
    print(next(it, 'over'))
def again(d): del d['a']; d['a'] = 1
changed(lambda d: d.update(z=1))
changed(lambda d: d.update(b=1))
changed(lambda d: d.pop('c'))
changed(again)
changed(again, reversed)
changed(again, lambda d: iter(d.items()), 2)
changed(lambda d: d.move_to_end('b'))
changed(lambda d: d.move_to_end('a', last=False), steps=2)
changed(lambda d: d.clear())
changed(lambda d: d.clear(), steps=3)
changed(lambda d: d.update(z=1), steps=3)
changed(lambda d: d.setdefault('a', 8))
big = OrderedDict.fromkeys(range(100))
for i in range(90): del big[i]
it = iter(big)
print(next(it), next(it))
big[100] = 1
try: next(it)
except RuntimeError as e: print(e)
it = iter(big)
print(next(it), len(list(it)), big.popitem(), list(it))
#> OrderedDict mutated during iteration over
#> b c
#> OrderedDict mutated during iteration over
#> OrderedDict mutated during iteration over
#> OrderedDict mutated during iteration over
#> OrderedDict mutated during iteration over
#> OrderedDict mutated during iteration over
#> c over
#> OrderedDict mutated during iteration over
#> None over
#> None over
#> b c
#> 90 91
#> OrderedDict mutated during iteration
#> 90 10 (100, 1) []

# ---- what the classes are
import collections
class X(collections.OrderedDict): pass
print([bool(c.__doc__) for c in (collections.OrderedDict, collections.defaultdict, collections.deque)], X.__doc__)
#> [True, True, True] None

# ---- the length of a deque is an int
from collections import deque
class N:
    def __index__(self): return 2
class I(int): pass
for n in (N(), 1.5, 'a', True, I(2), -1, I(-1), 10**20):
    try:
        print(deque('abc', n), deque('abc', n).maxlen)
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, str(e).replace('Python int too large to convert to C ssize_t', 'too large'))
#> TypeError an integer is required
#> TypeError an integer is required
#> TypeError an integer is required
#> deque(['c'], maxlen=1) 1
#> deque(['b', 'c'], maxlen=2) 2
#> ValueError maxlen must be non-negative
#> ValueError maxlen must be non-negative
#> OverflowError too large

# ---- deque: an iterator that is asked again after a change
from collections import deque
for turn in (iter, reversed):
    d = deque([1, 2, 3])
    it = turn(d)
    next(it)
    d.append(4)
    for _ in range(2):
        try:
            print(next(it, 'the end'))
        except RuntimeError as e:
            print(e)
#> deque mutated during iteration
#> deque mutated during iteration
#> deque mutated during iteration
#> the end

# ---- what asks a subclass of OrderedDict for its keys and items
from collections import OrderedDict
import copy
class Tens(OrderedDict):
    def __getitem__(self, k): return super().__getitem__(k) * 10
class Recent(OrderedDict):
    def __getitem__(self, k):
        v = super().__getitem__(k)
        self.move_to_end(k)
        return v
class Hiding(OrderedDict):
    def __len__(self): return 0
    def __iter__(self): return iter(())
    def keys(self): return ['b']
class Plain(dict):
    def __getitem__(self, k): return 'asked'
def kw(**kwargs): return kwargs
for cls in Tens, Recent, Hiding, Plain, OrderedDict:
    for act in (repr, dict, lambda d: {**d}, lambda d: kw(**d), lambda d: {'z': 0} | d, lambda d: d | {'z': 0}, lambda d: OrderedDict(d), lambda d: list(d.items()), lambda d: (e := {}, e.update(d))[0],
                copy.copy, lambda d: d == {'a': 1, 'b': 2}, bool, lambda d: list(d), lambda d: type(d)(d)):
        try: print(act(cls(a=1, b=2)))
        except Exception as e: print(type(e).__name__, e)
#> Tens({'a': 10, 'b': 20})
#> {'a': 10, 'b': 20}
#> {'a': 10, 'b': 20}
#> {'a': 10, 'b': 20}
#> Tens({'z': 0, 'a': 100, 'b': 200})
#> Tens({'a': 100, 'b': 200, 'z': 0})
#> OrderedDict({'a': 10, 'b': 20})
#> [('a', 1), ('b', 2)]
#> {'a': 10, 'b': 20}
#> Tens({'a': 10, 'b': 20})
#> True
#> True
#> ['a', 'b']
#> Tens({'a': 100, 'b': 200})
#> Recent({'a': 1, 'b': 2})
#> {'a': 1, 'b': 2}
#> {'a': 1, 'b': 2}
#> {'a': 1, 'b': 2}
#> RuntimeError OrderedDict mutated during iteration
#> RuntimeError OrderedDict mutated during iteration
#> RuntimeError OrderedDict mutated during iteration
#> [('a', 1), ('b', 2)]
#> {'a': 1, 'b': 2}
#> Recent({'a': 1, 'b': 2})
#> True
#> True
#> ['a', 'b']
#> RuntimeError OrderedDict mutated during iteration
#> Hiding({'b': 2})
#> {'b': 2}
#> {'b': 2}
#> {'b': 2}
#> Hiding({'b': 2})
#> Hiding({'b': 2})
#> OrderedDict({'b': 2})
#> [('a', 1), ('b', 2)]
#> {'b': 2}
#> Hiding({'b': 2})
#> True
#> False
#> []
#> Hiding({'b': 2})
#> {'a': 1, 'b': 2}
#> {'a': 1, 'b': 2}
#> {'a': 1, 'b': 2}
#> {'a': 1, 'b': 2}
#> {'z': 0, 'a': 1, 'b': 2}
#> {'a': 1, 'b': 2, 'z': 0}
#> OrderedDict({'a': 'asked', 'b': 'asked'})
#> [('a', 1), ('b', 2)]
#> {'a': 1, 'b': 2}
#> {'a': 1, 'b': 2}
#> True
#> True
#> ['a', 'b']
#> {'a': 1, 'b': 2}
#> OrderedDict({'a': 1, 'b': 2})
#> {'a': 1, 'b': 2}
#> {'a': 1, 'b': 2}
#> {'a': 1, 'b': 2}
#> OrderedDict({'z': 0, 'a': 1, 'b': 2})
#> OrderedDict({'a': 1, 'b': 2, 'z': 0})
#> OrderedDict({'a': 1, 'b': 2})
#> [('a', 1), ('b', 2)]
#> {'a': 1, 'b': 2}
#> OrderedDict({'a': 1, 'b': 2})
#> True
#> True
#> ['a', 'b']
#> OrderedDict({'a': 1, 'b': 2})

# ---- OrderedDict: the text of a subclass is that of the dict made from it
from collections import OrderedDict
class Loud(OrderedDict):
    def __len__(self):
        print('len')
        return super().__len__()
    def keys(self):
        print('keys')
        return super().keys()
    def items(self):
        print('items')
        return super().items()
    def __getitem__(self, key):
        print('get', key)
        return super().__getitem__(key)
print(Loud(), Loud(a=1, b=2))
#> Loud() keys
#> get a
#> get b
#> Loud({'a': 1, 'b': 2})

# ---- what is made from a subclass of OrderedDict asks its keys() and its items
from collections import Counter, OrderedDict, defaultdict
class Recent(OrderedDict):
    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value * 10
class Few(OrderedDict):
    def keys(self):
        return ['a']
def f(**given):
    return given
for base in (Recent, Few):
    d = base(a=1, b=2)
    print(dict(d), {**d}, f(**d), {} | d, OrderedDict(d), defaultdict(int, d), list(d))
    new = {}
    new.update(d)
    print(new, '{a}'.format(**d), d)
class Plain(OrderedDict): pass
print(dict(Plain(a=1)), {**OrderedDict(b=2)})
#> Traceback (most recent call last):
#>   File "collections.py", line 1602, in <module>
#>     print(dict(d), {**d}, f(**d), {} | d, OrderedDict(d), defaultdict(int, d), list(d))
#>                                   ~~~^~~
#> RuntimeError: OrderedDict mutated during iteration

# ---- keys that move_to_end misses
from collections import OrderedDict
d = OrderedDict(a=1)
for key in ('b', None, (1, 2), (), 5):
    try:
        d.move_to_end(key)
    except KeyError as e:
        print(repr(e), e.args)
#> KeyError('b') ('b',)
#> KeyError() ()
#> KeyError(1, 2) (1, 2)
#> KeyError() ()
#> KeyError(5) (5,)

# ---- OrderedDict asks for the hash itself
from collections import OrderedDict
d = OrderedDict(a=1, b=2)
class H:
    __hash__ = None
class B:
    def __hash__(self): raise ValueError('h')
class W:
    def __hash__(self): print('hashed'); return hash('a')
    def __eq__(self, o): return o == 'a'
for f in (lambda: d.pop([]), lambda: d.pop([], 1), lambda: d.move_to_end([]), lambda: d.move_to_end(([],)), lambda: d.pop(([],)), lambda: d.pop(H()), lambda: d.pop(B()), lambda: d.move_to_end(B()), lambda: d.pop('z', default=3), lambda: d.pop('z'), lambda: d.move_to_end(W(), False), lambda: d.pop(W()), lambda: d):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'H'
#> ValueError h
#> ValueError h
#> 3
#> KeyError 'z'
#> hashed
#> None
#> hashed
#> 1
#> OrderedDict({'b': 2})

# ---- an OrderedDict that changes asks for the hash itself
from collections import OrderedDict
class Sub(OrderedDict): pass
def pairs(): yield [], 1
def delete(d): del d[[]]
def store(d): d[[]] = 1
for f in [store, delete, lambda d: d.update([([], 1)]), lambda d: d.update(pairs()), lambda d: d.pop([]), lambda d: d.setdefault([]),
          lambda d: d.get([]), lambda d: d[[]], lambda d: [] in d, lambda d: d.fromkeys([[]]), lambda d: type(d)([([], 1)]),
          lambda d: d.move_to_end([]), lambda d: OrderedDict.__setitem__(d, {}, 1), lambda d: d.__delitem__(set())]:
    for d in OrderedDict(), OrderedDict(a=1), Sub(a=1):
        try: print(f(d))
        except Exception as e: print(type(e).__name__, e)
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> KeyError []
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'dict'
#> TypeError unhashable type: 'dict'
#> TypeError unhashable type: 'dict'
#> TypeError unhashable type: 'set'
#> TypeError unhashable type: 'set'
#> TypeError unhashable type: 'set'

# ---- methods of UserString that take another one
from collections import UserString as U
for name, args in (('partition', (U('b'),)), ('rpartition', (U('b'),)), ('count', (U('b'),)), ('find', (U('b'),)), ('rfind', (U('b'),)), ('index', (U('b'),)), ('rindex', (U('b'),)), ('replace', (U('b'), U('x'))), ('strip', (U('a'),)), ('lstrip', (U('a'),)), ('rstrip', (U('c'),)), ('split', (U('b'),)), ('rsplit', (U('b'),)), ('startswith', (U('a'),)), ('endswith', (U('c'),)), ('removeprefix', (U('a'),)), ('removesuffix', (U('c'),)), ('join', ([U('a'), U('b')],)), ('translate', ({97: 'x'},)), ('center', (5, U('x'))), ('ljust', (5, U('x'))), ('__contains__', (U('b'),)), ('__mod__', (U('b'),)), ('__rmod__', (U('%s'),)), ('__radd__', (U('%s'),)), ('zfill', (5,)), ('expandtabs', ()), ('format', (1,)), ('format_map', ({},)), ('encode', ('utf-8',)), ('isidentifier', ()), ('isprintable', ()), ('casefold', ()), ('splitlines', ()), ('swapcase', ()), ('__getnewargs__', ()), ('__complex__', ()),  ('__int__', ()), ('__float__', ())):
    try: print(name, repr(getattr(U('abc'), name)(*args)))
    except Exception as e: print(name, type(e).__name__, e)
#> partition TypeError must be str, not UserString
#> rpartition TypeError must be str, not UserString
#> count 1
#> find 1
#> rfind 1
#> index 1
#> rindex 1
#> replace 'axc'
#> strip TypeError strip arg must be None or str
#> lstrip TypeError lstrip arg must be None or str
#> rstrip TypeError rstrip arg must be None or str
#> split TypeError must be str or None, not UserString
#> rsplit TypeError must be str or None, not UserString
#> startswith TypeError startswith first arg must be str or a tuple of str, not UserString
#> endswith TypeError endswith first arg must be str or a tuple of str, not UserString
#> removeprefix 'bc'
#> removesuffix 'ab'
#> join TypeError sequence item 0: expected str instance, UserString found
#> translate 'xbc'
#> center TypeError The fill character must be a unicode character, not UserString
#> ljust TypeError The fill character must be a unicode character, not UserString
#> __contains__ True
#> __mod__ 'abc'
#> __rmod__ 'abc'
#> __radd__ '%sabc'
#> zfill '00abc'
#> expandtabs 'abc'
#> format 'abc'
#> format_map 'abc'
#> encode b'abc'
#> isidentifier True
#> isprintable True
#> casefold 'abc'
#> splitlines ['abc']
#> swapcase 'ABC'
#> __getnewargs__ ('abc',)
#> __complex__ ValueError complex() arg is a malformed string
#> __int__ ValueError invalid literal for int() with base 10: 'abc'
#> __float__ ValueError could not convert string to float: 'abc'

# ---- limits of 64 bits are ints that can be reckoned with
#! the oracle is a 32-bit build: sizes and indices have 64 bits here
import functools, io, itertools, sys
from collections import deque
for n in (2**53, 2**60, sys.maxsize):
    d = deque([1, 2], maxlen=n)
    print(d, d.maxlen == n, d.maxlen + 1 - n, deque((x for x in [1]), n).maxlen == n)
    r = itertools.repeat('x', n)
    print(next(r), r.__length_hint__() == n - 1, r)
    f = functools.lru_cache(maxsize=n)(lambda x: x)
    print(f(1), f(1), f.cache_info().maxsize - n, f.cache_parameters()['maxsize'] == n)
    for stream in io.BytesIO(), io.StringIO():
        print(stream.seek(n) == n, stream.tell() - n)
#> deque([1, 2], maxlen=9007199254740992) True 1 True
#> x True repeat('x', 9007199254740991)
#> 1 1 0 True
#> True 0
#> True 0
#> deque([1, 2], maxlen=1152921504606846976) True 1 True
#> x True repeat('x', 1152921504606846975)
#> 1 1 0 True
#> True 0
#> True 0
#> deque([1, 2], maxlen=9223372036854775807) True 1 True
#> x True repeat('x', 9223372036854775806)
#> 1 1 0 True
#> True 0
#> True 0
