# ---- copies of containers share their items
import copy
a = [[1], {'k': 2}]
b = copy.copy(a)
b.append(3)
b[0].append(9)
print(a, b, b[0] is a[0])
d = copy.copy({'x': [1]})
s = copy.copy({1, 2})
print(d, s, copy.copy(bytearray(b'ab')), copy.copy((1, [2])))
#> [[1, 9], {'k': 2}] [[1, 9], {'k': 2}, 3] True
#> {'x': [1]} {1, 2} bytearray(b'ab') (1, [2])

# ---- deep copies share nothing that can change
import copy
a = {'list': [1, [2, 3]], 'tuple': (1, [2]), 'set': {1}, 'd': {'n': None}}
b = copy.deepcopy(a)
b['list'][1].append(4)
b['tuple'][1].append(5)
b['d']['n'] = 1
print(a)
print(b)
#> {'list': [1, [2, 3]], 'tuple': (1, [2]), 'set': {1}, 'd': {'n': None}}
#> {'list': [1, [2, 3, 4]], 'tuple': (1, [2, 5]), 'set': {1}, 'd': {'n': 1}}

# ---- what cannot change is not copied
import copy
t = (1, 'a', (2, 3))
for v in (1, 2.5, 'text', b'b', None, True, t, frozenset([1]), len, int, range(3), slice(1), ..., lambda: 0):
    print(copy.copy(v) is v, copy.deepcopy(v) is v, end='; ')
print()
#> True True; True True; True True; True True; True True; True True; True True; True False; True True; True True; True True; True False; True True; True True; 

# ---- one object stays one, and cycles stay cycles
import copy
x = [1]
a = [x, x]
b = copy.deepcopy(a)
print(b[0] is b[1], b[0] is x)
a.append(a)
c = copy.deepcopy(a)
print(c[2] is c, c)
d = {}
d['self'] = d
e = copy.deepcopy(d)
print(e['self'] is e)
#> True False
#> True [[1], [1], [...]]
#> True

# ---- instances
import copy
class P:
    def __init__(self, x):
        print('init', x)
        self.x = x
p = P([1])
q, r = copy.copy(p), copy.deepcopy(p)
print(type(q).__name__, q.x is p.x, r.x == p.x, r.x is p.x)
p.me = p
s = copy.deepcopy(p)
print(s.me is s)
#> init [1]
#> P True True False
#> True

# ---- __copy__ and __deepcopy__
import copy
class C:
    def __init__(self, v): self.v = v
    def __copy__(self):
        return C(('copied', self.v))
    def __deepcopy__(self, memo):
        new = C(('deep', copy.deepcopy(self.v, memo)))
        memo[id(self)] = new
        return new
c = C([1])
print(copy.copy(c).v, copy.deepcopy(c).v)
l = copy.deepcopy([c, c])
print(l[0] is l[1], l[0].v)
#> ('copied', [1]) ('deep', [1])
#> True ('deep', [1])

# ---- __slots__
import copy
class S:
    __slots__ = ('a', 'b', '__c')
    def __init__(self): self.a = [1]; self.__c = 3
    def c(self): return self.__c
s = copy.copy(S())
t = copy.deepcopy(s)
print(s.a, s.c(), hasattr(s, 'b'), t.a, t.a is s.a, t.c())
#> [1] 3 False [1] False 3

# ---- __reduce__ and __reduce_ex__
import copy
class R:
    def __init__(self, n): self.n = n
    def __reduce__(self): return R, (self.n + 1,)
print(copy.copy(R(1)).n, copy.deepcopy(R(1)).n)
class X:
    def __reduce_ex__(self, protocol): return 'global'
x = X()
print(copy.copy(x) is x)
#> 2 2
#> True

# ---- __getstate__ and __setstate__
import copy
class G:
    def __init__(self): self.a, self.b = 1, [2]
    def __getstate__(self): return {'a': self.a, 'b': self.b}
    def __setstate__(self, state):
        self.__dict__.update(state)
        self.restored = True
g = copy.copy(G())
h = copy.deepcopy(g)
print(g.__dict__, h.__dict__, h.b is g.b)
#> {'a': 1, 'b': [2], 'restored': True} {'a': 1, 'b': [2], 'restored': True} False

# ---- subclasses of containers
import copy
class L(list): pass
class D(dict): pass
l = L([1, [2]]); l.tag = 'x'
d = D(a=[1]); d.tag = 'y'
m, e = copy.deepcopy(l), copy.deepcopy(d)
print(m, type(m).__name__, m.tag, m[1] is l[1], e, type(e).__name__, e.tag)
n = copy.copy(l)
print(n, n.tag, n[1] is l[1])
#> [1, [2]] L x False {'a': [1]} D y
#> [1, [2]] x True

# ---- collections
import copy
from collections import OrderedDict, defaultdict, Counter, deque, namedtuple
P = namedtuple('P', 'x y')
for v in (OrderedDict(a=[1]), defaultdict(list, a=[1]), Counter('aab'), deque([[1], 2], maxlen=3), P([1], 2)):
    c, d = copy.copy(v), copy.deepcopy(v)
    print(c, d, type(d).__name__, d == v)
#> OrderedDict({'a': [1]}) OrderedDict({'a': [1]}) OrderedDict True
#> defaultdict(<class 'list'>, {'a': [1]}) defaultdict(<class 'list'>, {'a': [1]}) defaultdict True
#> Counter({'a': 2, 'b': 1}) Counter({'a': 2, 'b': 1}) Counter True
#> deque([[1], 2], maxlen=3) deque([[1], 2], maxlen=3) deque True
#> P(x=[1], y=2) P(x=[1], y=2) P True

# ---- exceptions
import copy
e = ValueError('a', 1)
e.note = [1]
c, d = copy.copy(e), copy.deepcopy(e)
print(repr(c), c.note is e.note, repr(d), d.note is e.note)
#> ValueError('a', 1) True ValueError('a', 1) False

# ---- methods are bound to the copy
import copy
class M:
    def __init__(self): self.f = self.g
    def g(self): return id(self)
m = M()
n = copy.deepcopy(m)
print(n.f() == id(n), m.f() == id(m))
#> True True

# ---- the memo can be given
import copy
inner = [1]
memo = {id(inner): 'replaced'}
print(copy.deepcopy([inner, 2], memo))
#> ['replaced', 2]

# ---- replace
import copy
from types import SimpleNamespace
from collections import namedtuple
class Z:
    def __init__(self, a, b): self.a, self.b = a, b
    def __replace__(self, /, **changes): return Z(**(self.__dict__ | changes))
print(copy.replace(Z(1, 2), b=5).__dict__, copy.replace(namedtuple('P', 'x y')(1, 2), y=9), copy.replace(SimpleNamespace(a=1), a=2))
try:
    copy.replace([1], x=1)
except TypeError as e:
    print(e)
#> {'a': 1, 'b': 5} P(x=1, y=9) namespace(a=2)
#> replace() does not support list objects

# ---- what cannot be copied
import copy
def g(): yield 1
for v in (g(), copy):
    try:
        copy.copy(v)
    except TypeError as e:
        print(e)
print(issubclass(copy.Error, Exception), copy.error is copy.Error)
#> cannot pickle 'generator' object
#> cannot pickle 'module' object
#> True True

# ---- copyreg tells how a class is reduced
import copy, copyreg
class C:
    def __init__(self, a): self.a = a
def reduce_c(c):
    print('reducing')
    return C, (c.a,)
copyreg.pickle(C, reduce_c)
print(copy.copy(C(4)).a, copy.deepcopy(C([4])).a)
#> reducing
#> reducing
#> 4 [4]

# ---- enum members and classes stay themselves
import copy
class A: pass
print(copy.copy(A) is A, copy.deepcopy(A) is A, copy.deepcopy({'cls': A})['cls'] is A)
#> True True True

# ---- numbers of the program
import copy
class I(int): pass
class S(str): pass
i = I(5); i.tag = [1]
j = copy.deepcopy(i)
print(j, type(j).__name__, j.tag, j.tag is i.tag, copy.copy(S('a')), type(copy.copy(S('a'))).__name__)
#> 5 I [1] False a S

# ---- a graph
import copy
class Node:
    def __init__(self, name): self.name, self.next = name, []
a, b = Node('a'), Node('b')
a.next.append(b); b.next.append(a)
c = copy.deepcopy(a)
print(c.name, c.next[0].name, c.next[0].next[0] is c, c.next[0] is b)
#> a b True False

# ---- frozensets and tuples with changing items
import copy
t = (1, [2], 'x')
u = copy.deepcopy(t)
print(u, u is t, u[1] is t[1], copy.deepcopy((1, 2)) is not None)
#> (1, [2], 'x') False False True
