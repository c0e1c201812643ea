# Iterators and containers of library modules, by each of their methods.

# ---- iterators of itertools are their own iterators
import itertools as it
made = [it.count(1, 2), it.cycle('ab'), it.repeat(5, 3), it.islice('abcd', 1, 3), it.pairwise('abc'), it.batched('abcde', 2), it.tee('ab')[0],
        it.chain('a', 'b'), it.zip_longest('a', 'bc'), it.compress('abc', [1, 0, 1]), it.accumulate([1, 2, 3]), it.starmap(pow, [(2, 3)]),
        it.filterfalse(None, [0, 1]), it.takewhile(bool, [1, 0]), it.dropwhile(bool, [1, 0, 1]), it.groupby('aab'), it.product('ab', [1, 2]),
        it.permutations('abc', 2), it.combinations('abc', 2), it.combinations_with_replacement('ab', 2)]
for i in made:
    first = i.__next__()
    if type(first) is tuple and len(first) == 2 and type(first[1]).__name__ == '_grouper':
        first = (first[0], first[1].__iter__() is first[1], first[1].__next__(), list(first[1]))
    print(type(i).__name__, type(i).__module__, i.__iter__() is i, first)
#> count itertools True 1
#> cycle itertools True a
#> repeat itertools True 5
#> islice itertools True b
#> pairwise itertools True ('a', 'b')
#> batched itertools True ('a', 'b')
#> _tee itertools True a
#> chain itertools True a
#> zip_longest itertools True ('a', 'b')
#> compress itertools True a
#> accumulate itertools True 1
#> starmap itertools True 8
#> filterfalse itertools True 0
#> takewhile itertools True 1
#> dropwhile itertools True 0
#> groupby itertools True ('a', True, 'a', ['a'])
#> product itertools True ('a', 1)
#> permutations itertools True ('a', 'b')
#> combinations itertools True ('a', 'b')
#> combinations_with_replacement itertools True ('a', 'a')

# ---- tee
import itertools as it
import copy
a, b = it.tee(iter('abc'))
print(next(a), next(a), next(b))
c = a.__copy__()
d = copy.copy(b)
print(list(a), list(b), list(c), list(d))
e = type(a)('xy')
print(type(e).__name__, list(e))
class Seq:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 3:
            raise StopIteration
        return self.i
f, g = it.tee(Seq())
print(list(f), list(g), list(type(a)(Seq())))
try:
    type(a)(5)
except TypeError as err:
    print(err)
#> a b a
#> ['c'] ['b', 'c'] ['c'] ['b', 'c']
#> _tee ['x', 'y']
#> [1, 2, 3] [1, 2, 3] [1, 2, 3]
#> 'int' object is not iterable

# ---- arguments that have their own methods
import itertools as it
class N:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class Seq:
    def __iter__(self):
        yield from 'xyz'
print(list(it.repeat('r', N(2))), list(it.islice('abcdef', N(1), N(4), N(2))), list(it.combinations_with_replacement(Seq(), 2))[:3], list(it.combinations(Seq(), N(2))), list(it.permutations(Seq(), N(2)))[:2],
      list(it.product(Seq(), repeat=N(2)))[:2], list(it.batched(Seq(), N(2))), it.chain[int], it.chain.__class_getitem__(str))
try:
    it.repeat('r', 'x')
except TypeError as e:
    print(e)
try:
    it.repeat('r', N('x'))
except TypeError as e:
    print(e)
#> Traceback (most recent call last):
#>   File "modulestates.py", line 73, in <module>
#>     print(list(it.repeat('r', N(2))), list(it.islice('abcdef', N(1), N(4), N(2))), list(it.combinations_with_replacement(Seq(), 2))[:3], list(it.combinations(Seq(), N(2))), list(it.permutations(Seq(), N(2)))[:2],
#>                                                                                                                                                                                   ~~~~~~~~~~~~~~~^^^^^^^^^^^^^
#> TypeError: Expected int as r

# ---- iterators of a deque
from collections import deque
d = deque('abc')
for i in (iter(d), reversed(d)):
    print(type(i).__name__, i.__iter__() is i, i.__length_hint__(), i.__next__(), i.__length_hint__(), list(i), i.__length_hint__())
i = iter(d)
d.append('x')
try:
    next(i)
except RuntimeError as e:
    print(e)
#> _deque_iterator True 3 a 2 ['b', 'c'] 0
#> _deque_reverse_iterator True 3 c 2 ['b', 'a'] 0
#> deque mutated during iteration

# ---- a deque with indices and others that have their own methods
from collections import deque
class N:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class Other:
    def __eq__(self, o): return 'eq'
    def __ne__(self, o): return 'ne'
    def __lt__(self, o): return 'lt'
    def __le__(self, o): return 'le'
    def __gt__(self, o): return 'gt'
    def __ge__(self, o): return 'ge'
    def __radd__(self, o): return 'radd'
d = deque([1, 2, 3])
print(d[N(1)], d[N(-1)])
d[N(0)] = 'a'
del d[N(1)]
print(d, d * N(2), N(2) * d, d.__rmul__(N(2)), d.__mul__(2), 2 * d)
d *= N(2)
d.rotate(N(1))
d.insert(N(1), 'i')
print(d)
d.extendleft(c for c in 'xy')
print(d)
d += (c for c in 'pq')
print(d, d.__copy__() == d, type(d.__copy__()).__name__)
print(d == Other(), d != Other(), d < Other(), d <= Other(), d > Other(), d >= Other())
for act in (lambda: d + Other(), lambda: d + [1], lambda: d < [1], lambda: d['x'], lambda: d * 'x', lambda: d.rotate('x'), lambda: d.insert('x', 1)):
    try:
        print(act())
    except TypeError as e:
        print(e)
class E:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
    def __gt__(self, o): return self.n > o.n
    def __le__(self, o): return self.n <= o.n
    def __ge__(self, o): return self.n >= o.n
a, b = deque([E(1), E(2)]), deque([E(1), E(3)])
print(a == b, a != b, a < b, a <= b, a > b, a >= b, a != deque([E(1), E(2)]), a <= deque([E(1)]), a > deque([E(1)]))
#> 2 3
#> deque(['a', 3]) deque(['a', 3, 'a', 3]) deque(['a', 3, 'a', 3]) deque(['a', 3, 'a', 3]) deque(['a', 3, 'a', 3]) deque(['a', 3, 'a', 3])
#> deque([3, 'i', 'a', 3, 'a'])
#> deque(['y', 'x', 3, 'i', 'a', 3, 'a'])
#> deque(['y', 'x', 3, 'i', 'a', 3, 'a', 'p', 'q']) True deque
#> eq ne gt ge lt le
#> radd
#> can only concatenate deque (not "list") to deque
#> '<' not supported between instances of 'collections.deque' and 'list'
#> sequence index must be integer, not 'str'
#> can't multiply sequence by non-int of type 'str'
#> 'str' object cannot be interpreted as an integer
#> 'str' object cannot be interpreted as an integer
#> False True True True False False False False True

# ---- subclasses of a deque
from collections import deque
class D(deque):
    pass
d = D('abc', maxlen=5)
d.tag = 't'
c = d.__copy__()
print(type(c).__name__, c, c.maxlen, d * 2, type(d * 2).__name__, type(d + D('x')).__name__)
class Loud(deque):
    def __init__(self, *a, **k):
        print('init', a, k)
        super().__init__(*a, **k)
d = Loud('ab', 3)
print(d.__copy__())
#> D D(['a', 'b', 'c'], maxlen=5) 5 D(['b', 'c', 'a', 'b', 'c'], maxlen=5) D D
#> init ('ab', 3) {}
#> init (Loud(['a', 'b'], maxlen=3), 3) {}
#> Loud(['a', 'b'], maxlen=3)

# ---- defaultdict and OrderedDict with what has its own methods
from collections import defaultdict, OrderedDict
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return hash(self.n)
    def __eq__(self, o): return isinstance(o, K) and self.n == o.n
    def __repr__(self): return f'K{self.n}'
class M:
    def keys(self): return ['a', 'b']
    def __getitem__(self, k): return k * 2
print(defaultdict(list, M()), defaultdict(None, [(K(1), 1)], x=2))
def pairs():
    yield 'p', 1
print(defaultdict(int, pairs()))
o = OrderedDict([(K(1), 1), (K(2), 2), (K(3), 3)])
o.move_to_end(K(1))
print(o)
o.move_to_end(K(3), last=False)
print(o, o.popitem(), o.popitem(last=False), o)
try:
    o.move_to_end(K(9))
except KeyError as e:
    print(repr(e))
print(o != OrderedDict([(K(2), 2)]), o != {K(2): 2}, o.__ne__(5), o.__ne__({}), o == {K(2): 2})
class O(OrderedDict):
    def __missing__(self, k): return 'missing'
p = O(a=1)
print(p['x'], p.popitem(), p)
try:
    p.popitem()
except KeyError as e:
    print(e)
#> defaultdict(<class 'list'>, {'a': 'aa', 'b': 'bb'}) defaultdict(None, {K1: 1, 'x': 2})
#> defaultdict(<class 'int'>, {'p': 1})
#> OrderedDict({K2: 2, K3: 3, K1: 1})
#> OrderedDict({K2: 2}) (K1, 1) (K3, 3) OrderedDict({K2: 2})
#> KeyError(K9)
#> False False NotImplemented True True
#> missing ('a', 1) O()
#> 'dictionary is empty'

# ---- named tuples' getters
from collections import namedtuple
P = namedtuple('P', 'x y')
g = P.__dict__['x']
print(type(g).__name__, g.__doc__, g.__get__(P(1, 2)), g.__get__(None, P) is g, repr(g))
g.__doc__ = 'the x'
print(P.x.__doc__)
for act in (lambda: g.__set__(P(1, 2), 3), lambda: g.__delete__(P(1, 2)), lambda: g.__get__(5), lambda: delattr(g, '__doc__')):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
#> _tuplegetter Alias for field number 0 1 True _tuplegetter(0, 'Alias for field number 0')
#> the x
#> AttributeError can't set attribute
#> AttributeError can't delete attribute
#> TypeError descriptor for index '0' for tuple subclasses doesn't apply to 'int' object
#> None

# ---- heapq with a max heap, bisect with objects
import heapq, bisect
h = [5, 3, 1]
print(heapq.heapreplace_max(h, 4), h, heapq.heappushpop_max(h, 9), heapq.heappushpop_max(h, 0), h)
class E:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __repr__(self): return f'E{self.n}'
h = [E(5), E(3), E(1)]
print(heapq.heapreplace_max(h, E(4)), h, heapq.heappushpop_max(h, E(0)), h)
try:
    heapq.heapreplace_max([], 1)
except IndexError as e:
    print(e)
print(heapq.heappushpop_max([], 1))
a = [E(1), E(3)]
bisect.insort_left(a, E(3))
bisect.insort_left(a, E(2))
print(a, bisect.bisect_left(a, E(3)))
b = ['bb', 'cccc']
bisect.insort_left(b, 'aaa', key=len)
print(b)
#> 5 [3, 0, 1] 9 4 [3, 0, 1]
#> E5 [E3, E0, E1] E4 [E3, E0, E1]
#> index out of range
#> 1
#> [E1, E2, E3, E3] 2
#> ['bb', 'aaa', 'cccc']

# ---- + and * of every kind of sequence ask the numbers' methods of the other operand first
import array
from collections import deque
class Other:
    def __radd__(self, o): return 'radd'
    def __rmul__(self, o): return 'rmul'
for x in ([1], (1,), 'a', b'a', bytearray(b'a'), array.array('i', [1]), deque([1])):
    for act in (lambda: x + Other(), lambda: x * Other(), lambda: x * 'x', lambda: x + 5):
        try:
            print(type(x).__name__, act())
        except Exception as e:
            print(type(x).__name__, type(e).__name__, e)
    def a(): x['a'] = 1
    def b(): del x['a']
    def c(): x['a']
    for act in (a, b, c):
        try:
            act()
        except Exception as e:
            print(type(x).__name__, act.__name__, type(e).__name__, e)
#> list radd
#> list rmul
#> list TypeError can't multiply sequence by non-int of type 'str'
#> list TypeError can only concatenate list (not "int") to list
#> list a TypeError list indices must be integers or slices, not str
#> list b TypeError list indices must be integers or slices, not str
#> list c TypeError list indices must be integers or slices, not str
#> tuple radd
#> tuple rmul
#> tuple TypeError can't multiply sequence by non-int of type 'str'
#> tuple TypeError can only concatenate tuple (not "int") to tuple
#> tuple a TypeError 'tuple' object does not support item assignment
#> tuple b TypeError 'tuple' object does not support item deletion
#> tuple c TypeError tuple indices must be integers or slices, not str
#> str radd
#> str rmul
#> str TypeError can't multiply sequence by non-int of type 'str'
#> str TypeError can only concatenate str (not "int") to str
#> str a TypeError 'str' object does not support item assignment
#> str b TypeError 'str' object does not support item deletion
#> str c TypeError string indices must be integers, not 'str'
#> bytes radd
#> bytes rmul
#> bytes TypeError can't multiply sequence by non-int of type 'str'
#> bytes TypeError can't concat int to bytes
#> bytes a TypeError 'bytes' object does not support item assignment
#> bytes b TypeError 'bytes' object does not support item deletion
#> bytes c TypeError byte indices must be integers or slices, not str
#> bytearray radd
#> bytearray rmul
#> bytearray TypeError can't multiply sequence by non-int of type 'str'
#> bytearray TypeError can't concat int to bytearray
#> bytearray a TypeError bytearray indices must be integers or slices, not str
#> bytearray b TypeError bytearray indices must be integers or slices, not str
#> bytearray c TypeError bytearray indices must be integers or slices, not str
#> array radd
#> array rmul
#> array TypeError can't multiply sequence by non-int of type 'str'
#> array TypeError can only append array (not "int") to array
#> array a TypeError array indices must be integers
#> array b TypeError array indices must be integers
#> array c TypeError array indices must be integers
#> deque radd
#> deque rmul
#> deque TypeError can't multiply sequence by non-int of type 'str'
#> deque TypeError can only concatenate deque (not "int") to deque
#> deque a TypeError sequence index must be integer, not 'str'
#> deque b TypeError sequence index must be integer, not 'str'
#> deque c TypeError sequence index must be integer, not 'str'
