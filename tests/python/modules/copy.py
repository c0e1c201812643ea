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

# ---- what reduce says
import copy, copyreg
class P:
    def __init__(s): s.a = 1
class Sl:
    __slots__ = 'a', 'b', '__c'
    def __init__(s): s.a = 1; s.__c = 2
class SD(Sl): pass
class E: pass
class GS:
    def __getstate__(s): return 'state'
    def __setstate__(s, v): s.got = v
class NA:
    def __new__(cls, x, y=0): self = object.__new__(cls); self.x, self.y = x, y; return self
    def __getnewargs_ex__(s): return (s.x,), {'y': s.y}
class NA2(int):
    def __getnewargs__(s): return (5,)
class L(list): pass
class D(dict): pass
class T(tuple): pass
class SS(set): pass
def name(f): return getattr(f, '__name__', f)
sd = SD(); sd.z = 9
l = L([1]); l.q = 2
d = D(a=1)
for x in (P(), E(), Sl(), sd, GS(), NA(1, y=2), NA2(3), l, d, T((1, 2)), SS([1]), object()):
    for pr in (0, 1, 2, 4):
        try:
            r = x.__reduce_ex__(pr)
            print(type(x).__name__, pr, name(r[0]), [list(v) if hasattr(v, '__next__') else v for v in r[1:]] if pr > 1 else len(r))
        except Exception as e: print(type(x).__name__, pr, type(e).__name__, e)
    print('state', x.__getstate__())
for x in ([1], {1: 2}, (1,), 1, True, 'a', 1.5, {1}, frozenset({1}), b'a', bytearray(b'ab'), bytearray(), range(3), slice(1, 2), ValueError('x', 1), None, ..., NotImplemented, 1j, KeyError('a'), OSError(5, 'a'), OSError(5, 'a', 'f', None, 'g')):
    try:
        r = x.__reduce_ex__(2)
        print([list(v) if hasattr(v, '__next__') else name(v) for v in r] if not isinstance(r, str) else r)
    except Exception as e: print(type(x), type(e).__name__, e)
for x in ((i for i in []), lambda: 0, P, copy, {}.keys(), P().__dict__.items(), type('X', (), {'__slots__': ('a',)})(), property()):
    try:
        r = x.__reduce_ex__(2) if not isinstance(x, type) else 'class'
        print(type(x).__name__, 'ok')
    except Exception as e: print(type(e).__name__, e)
e = ValueError(1); e.note = 'x'
print(e.__reduce__(), copy.copy(e).note, copy.deepcopy(OSError(2, 'm', 'file')).filename)
for bad in (5, (1,), (1, 2), ((), 5), ([], {})):
    class B:
        def __getnewargs_ex__(s): return bad
    try: B().__reduce_ex__(2)
    except Exception as e: print(type(e).__name__, e)
class B2:
    def __getnewargs__(s): return [1]
try: B2().__reduce_ex__(2)
except TypeError as e: print(e)
class RX:
    def __reduce_ex__(s, p): return (RX, (), {'p': p})
class R:
    def __reduce__(s): return (R, (), {'r': 1})
print(copy.copy(RX()).p, copy.copy(R()).r, R().__reduce_ex__(4), vars(copy.deepcopy(R())))
class Sup(P):
    def __reduce_ex__(s, p):
        r = super().__reduce_ex__(p)
        return (*r[:2], {**r[2], 'extra': 1}, *r[3:])
print(vars(copy.copy(Sup())), vars(copy.deepcopy(Sup())))
x = P(); x.l = [1, [2]]; y = copy.copy(x); z = copy.deepcopy(x)
print(y.l is x.l, z.l == x.l, z.l[1] is x.l[1])
print(copy.deepcopy(sd).z, copy.copy(Sl()).a, copy.copy(Sl())._Sl__c, copy.copy(l), copy.copy(l).q, copy.deepcopy(d), copy.copy(NA(1, y=7)).y, copy.deepcopy(GS()).got, copy.copy(SS([1])), copy.copy(T((1,))))
print(copyreg._reconstructor(P, object, None), copyreg.__newobj__(P)) if 0 else None
try: copy.copy(i for i in [])
except TypeError as e: print(e)
print(object.__reduce__ is object.__reduce__, 'ok' if '__reduce_ex__' in dir(5) else 'no', object.__getstate__(5), [].__getstate__())
try: P().__reduce_ex__('a')
except TypeError as e: print(e)
#> P 0 _reconstructor 3
#> P 1 _reconstructor 3
#> P 2 __newobj__ [(<class '__main__.P'>,), {'a': 1}, None, None]
#> P 4 __newobj__ [(<class '__main__.P'>,), {'a': 1}, None, None]
#> state {'a': 1}
#> E 0 _reconstructor 2
#> E 1 _reconstructor 2
#> E 2 __newobj__ [(<class '__main__.E'>,), None, None, None]
#> E 4 __newobj__ [(<class '__main__.E'>,), None, None, None]
#> state None
#> Sl 0 TypeError a class that defines __slots__ without defining __getstate__ cannot be pickled
#> Sl 1 TypeError a class that defines __slots__ without defining __getstate__ cannot be pickled
#> Sl 2 __newobj__ [(<class '__main__.Sl'>,), (None, {'a': 1, '_Sl__c': 2}), None, None]
#> Sl 4 __newobj__ [(<class '__main__.Sl'>,), (None, {'a': 1, '_Sl__c': 2}), None, None]
#> state (None, {'a': 1, '_Sl__c': 2})
#> SD 0 TypeError a class that defines __slots__ without defining __getstate__ cannot be pickled
#> SD 1 TypeError a class that defines __slots__ without defining __getstate__ cannot be pickled
#> SD 2 __newobj__ [(<class '__main__.SD'>,), ({'z': 9}, {'a': 1, '_Sl__c': 2}), None, None]
#> SD 4 __newobj__ [(<class '__main__.SD'>,), ({'z': 9}, {'a': 1, '_Sl__c': 2}), None, None]
#> state ({'z': 9}, {'a': 1, '_Sl__c': 2})
#> GS 0 _reconstructor 3
#> GS 1 _reconstructor 3
#> GS 2 __newobj__ [(<class '__main__.GS'>,), 'state', None, None]
#> GS 4 __newobj__ [(<class '__main__.GS'>,), 'state', None, None]
#> state state
#> NA 0 _reconstructor 3
#> NA 1 _reconstructor 3
#> NA 2 __newobj_ex__ [(<class '__main__.NA'>, (1,), {'y': 2}), {'x': 1, 'y': 2}, None, None]
#> NA 4 __newobj_ex__ [(<class '__main__.NA'>, (1,), {'y': 2}), {'x': 1, 'y': 2}, None, None]
#> state {'x': 1, 'y': 2}
#> NA2 0 _reconstructor 2
#> NA2 1 _reconstructor 2
#> NA2 2 __newobj__ [(<class '__main__.NA2'>, 5), None, None, None]
#> NA2 4 __newobj__ [(<class '__main__.NA2'>, 5), None, None, None]
#> state None
#> L 0 _reconstructor 3
#> L 1 _reconstructor 3
#> L 2 __newobj__ [(<class '__main__.L'>,), {'q': 2}, [1], None]
#> L 4 __newobj__ [(<class '__main__.L'>,), {'q': 2}, [1], None]
#> state {'q': 2}
#> D 0 _reconstructor 2
#> D 1 _reconstructor 2
#> D 2 __newobj__ [(<class '__main__.D'>,), None, None, [('a', 1)]]
#> D 4 __newobj__ [(<class '__main__.D'>,), None, None, [('a', 1)]]
#> state None
#> T 0 _reconstructor 2
#> T 1 _reconstructor 2
#> T 2 __newobj__ [(<class '__main__.T'>, (1, 2)), None, None, None]
#> T 4 __newobj__ [(<class '__main__.T'>, (1, 2)), None, None, None]
#> state None
#> SS 0 SS 3
#> SS 1 SS 3
#> SS 2 SS [([1],), None]
#> SS 4 SS [([1],), None]
#> state None
#> object 0 _reconstructor 2
#> object 1 _reconstructor 2
#> object 2 __newobj__ [(<class 'object'>,), None, None, None]
#> object 4 __newobj__ [(<class 'object'>,), None, None, None]
#> state None
#> ['__newobj__', (<class 'list'>,), None, [1], None]
#> ['__newobj__', (<class 'dict'>,), None, None, [(1, 2)]]
#> ['__newobj__', (<class 'tuple'>, (1,)), None, None, None]
#> ['__newobj__', (<class 'int'>, 1), None, None, None]
#> ['__newobj__', (<class 'bool'>, 1), None, None, None]
#> ['__newobj__', (<class 'str'>, 'a'), None, None, None]
#> ['__newobj__', (<class 'float'>, 1.5), None, None, None]
#> ['set', ([1],), None]
#> ['frozenset', ([1],), None]
#> ['__newobj__', (<class 'bytes'>, b'a'), None, None, None]
#> ['bytearray', ('ab', 'latin-1'), None]
#> ['bytearray', (), None]
#> ['range', (0, 3, 1)]
#> ['slice', (1, 2, None)]
#> ['ValueError', ('x', 1)]
#> ['__newobj__', (<class 'NoneType'>,), None, None, None]
#> Ellipsis
#> NotImplemented
#> ['__newobj__', (<class 'complex'>, 0.0, 1.0), None, None, None]
#> ['KeyError', ('a',)]
#> ['OSError', (5, 'a')]
#> ['OSError', (5, 'a', 'f', None, 'g')]
#> TypeError cannot pickle 'generator' object
#> TypeError cannot pickle 'function' object
#> type ok
#> TypeError cannot pickle 'module' object
#> TypeError cannot pickle 'dict_keys' object
#> TypeError cannot pickle 'dict_items' object
#> X ok
#> TypeError cannot pickle 'property' object
#> (<class 'ValueError'>, (1,), {'note': 'x'}) x file
#> TypeError __getnewargs_ex__ should return a tuple, not 'int'
#> ValueError __getnewargs_ex__ should return a tuple of length 2, not 1
#> TypeError first item of the tuple returned by __getnewargs_ex__ must be a tuple, not 'int'
#> TypeError second item of the tuple returned by __getnewargs_ex__ must be a dict, not 'int'
#> TypeError first item of the tuple returned by __getnewargs_ex__ must be a tuple, not 'list'
#> __getnewargs__ should return a tuple, not 'list'
#> 4 1 (<class '__main__.R'>, (), {'r': 1}) {'r': 1}
#> {'a': 1, 'extra': 1} {'a': 1, 'extra': 1}
#> True True False
#> 9 1 2 [1] 2 {'a': 1} 7 state SS({1}) (1,)
#> cannot pickle 'generator' object
#> True ok None None
#> 'str' object cannot be interpreted as an integer

# ---- iterators are copied where they stand
import copy
d = {'a': 1, 'b': 2, 'c': 3}
class S:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i
values = iter([1, 2, 3, 0])
makes = {
    'list': lambda: iter([1, 2, 3]), 'tuple': lambda: iter((1, 2, 3)), 'str': lambda: iter('abc'), 'wide str': lambda: iter('äbc'),
    'bytes': lambda: iter(b'abc'), 'bytearray': lambda: iter(bytearray(b'abc')), 'range': lambda: iter(range(1, 9, 3)),
    'long range': lambda: iter(range(10**20, 10**20+3)), 'set': lambda: iter({1, 2, 3}), 'dict': lambda: iter(d),
    'dict values': lambda: iter(d.values()), 'dict items': lambda: iter(d.items()), 'dict backwards': lambda: reversed(d),
    'list backwards': lambda: reversed([1, 2, 3]), 'str backwards': lambda: reversed('abc'), 'range backwards': lambda: reversed(range(3)),
    'sequence': lambda: iter(S()), 'callable': lambda: iter(lambda: next(values), 0), 'enumerate': lambda: enumerate('abc', 5),
    'zip': lambda: zip('abc', [1, 2, 3]), 'strict zip': lambda: zip('abc', [1, 2, 3], strict=True), 'map': lambda: map(ord, 'abc'),
    'filter': lambda: filter(None, [1, 0, 2, 3]), 'items backwards': lambda: reversed(d.items())}
for name, make in makes.items():
    it = make()
    first = next(it)
    c = copy.copy(it)
    print(name, first, type(c).__name__, next(c), list(it), list(c), it.__reduce__()[0].__name__)
    it = make()
    next(it)
    try:
        c = copy.deepcopy(it)
        print(list(c), list(it))
    except TypeError as e:
        print(e)
#> list 1 list_iterator 2 [2, 3] [3] iter
#> [2, 3] [2, 3]
#> tuple 1 tuple_iterator 2 [2, 3] [3] iter
#> [2, 3] [2, 3]
#> str a str_ascii_iterator b ['b', 'c'] ['c'] iter
#> ['b', 'c'] ['b', 'c']
#> wide str ä str_iterator b ['b', 'c'] ['c'] iter
#> ['b', 'c'] ['b', 'c']
#> bytes 97 bytes_iterator 98 [98, 99] [99] iter
#> [98, 99] [98, 99]
#> bytearray 97 bytearray_iterator 98 [98, 99] [99] iter
#> [98, 99] [98, 99]
#> range 1 range_iterator 4 [4, 7] [7] iter
#> [4, 7] [4, 7]
#> long range 100000000000000000000 longrange_iterator 100000000000000000001 [100000000000000000001, 100000000000000000002] [100000000000000000002] iter
#> [100000000000000000001, 100000000000000000002] [100000000000000000001, 100000000000000000002]
#> set 1 list_iterator 2 [2, 3] [3] iter
#> [2, 3] [2, 3]
#> dict a list_iterator b ['b', 'c'] ['c'] iter
#> ['b', 'c'] ['b', 'c']
#> dict values 1 list_iterator 2 [2, 3] [3] iter
#> [2, 3] [2, 3]
#> dict items ('a', 1) list_iterator ('b', 2) [('b', 2), ('c', 3)] [('c', 3)] iter
#> [('b', 2), ('c', 3)] [('b', 2), ('c', 3)]
#> dict backwards c list_iterator b ['b', 'a'] ['a'] iter
#> ['b', 'a'] ['b', 'a']
#> list backwards 3 list_reverseiterator 2 [2, 1] [1] reversed
#> [2, 1] [2, 1]
#> str backwards c reversed b ['b', 'a'] ['a'] reversed
#> ['b', 'a'] ['b', 'a']
#> range backwards 2 range_iterator 1 [1, 0] [0] iter
#> [1, 0] [1, 0]
#> sequence 0 iterator 1 [1, 2, 3] [2, 3] iter
#> [1, 2, 3] [1, 2, 3]
#> callable 1 callable_iterator 2 [3] [] iter
#> Traceback (most recent call last):
#>   File "copy.py", line 445, in <module>
#>     next(it)
#>     ~~~~^^^^
#> StopIteration

# ---- the position of an iterator is set
import copy
for make in [lambda: iter([1, 2, 3]), lambda: iter((1, 2, 3)), lambda: iter('abc'), lambda: iter(b'abc'), lambda: iter(bytearray(b'abc')),
             lambda: reversed([1, 2, 3]), lambda: reversed('abc'), lambda: iter(range(5)), lambda: iter({}), lambda: zip([1, 2], [3])]:
    for n in (-5, 0, 1, 2, 99):
        it = make()
        try:
            it.__setstate__(n)
            print(n, list(it), end=' ')
        except (AttributeError, ValueError) as e:
            print(e, end=' ')
    print()
try:
    iter([]).__setstate__('x')
except TypeError as e:
    print(e)
#> -5 [] 0 [1, 2, 3] 1 [2, 3] 2 [3] 99 [] 
#> -5 [1, 2, 3] 0 [1, 2, 3] 1 [2, 3] 2 [3] 99 [] 
#> -5 ['a', 'b', 'c'] 0 ['a', 'b', 'c'] 1 ['b', 'c'] 2 ['c'] 99 [] 
#> -5 [97, 98, 99] 0 [97, 98, 99] 1 [98, 99] 2 [99] 99 [] 
#> -5 [] 0 [97, 98, 99] 1 [98, 99] 2 [99] 99 [] 
#> -5 [] 0 [1] 1 [2, 1] 2 [3, 2, 1] 99 [3, 2, 1] 
#> -5 [] 0 ['a'] 1 ['b', 'a'] 2 ['c', 'b', 'a'] 99 ['c', 'b', 'a'] 
#> -5 [0, 1, 2, 3, 4] 0 [0, 1, 2, 3, 4] 1 [1, 2, 3, 4] 2 [2, 3, 4] 99 [] 
#> 'dict_keyiterator' object has no attribute '__setstate__' 'dict_keyiterator' object has no attribute '__setstate__' 'dict_keyiterator' object has no attribute '__setstate__' 'dict_keyiterator' object has no attribute '__setstate__' 'dict_keyiterator' object has no attribute '__setstate__' 
#> zip() argument 2 is shorter than argument 1 0 [(1, 3)] zip() argument 2 is shorter than argument 1 zip() argument 2 is shorter than argument 1 zip() argument 2 is shorter than argument 1 
#> an integer is required

# ---- methods, descriptors and aliases
import copy
class S:
    def f(self): return self
s = S()
for x in [len, [].append, str.upper, int.__add__, (1).__add__, s.f, {}.get, list[int], lambda: 0, S.f, dict.fromkeys]:
    c, d = copy.copy(x), copy.deepcopy(x)
    print(type(x).__name__, c is x, c == x, d is x)
print(copy.copy(s.f)() is s, copy.deepcopy(s.f)() is s, copy.copy((1).__add__)(2))
for x in [memoryview(b'a'), (i for i in []), S.__dict__, {}.keys(), copy, object.__dict__['__class__']]:
    try:
        copy.copy(x)
    except TypeError as e:
        print(e)
#> builtin_function_or_method True True True
#> builtin_function_or_method True True True
#> method_descriptor True True True
#> wrapper_descriptor True True True
#> method-wrapper False True False
#> method False True False
#> builtin_function_or_method True True True
#> GenericAlias False True False
#> function True True True
#> function True True True
#> builtin_function_or_method True True True
#> True False 3
#> cannot pickle memoryview objects
#> cannot pickle 'generator' object
#> cannot pickle 'mappingproxy' object
#> cannot pickle 'dict_keys' object
#> cannot pickle 'module' object
#> cannot pickle 'getset_descriptor' object

# ---- a weak reference is its own copy, and a reduction has five parts at most
import copy, weakref
class Node:
    pass
node = Node()
ref = weakref.ref(node)
print(copy.copy(ref) is ref, copy.deepcopy([ref])[0] is ref)
class Long:
    def __reduce__(self):
        return Long, (), {}, None, None, None
for function in copy.copy, copy.deepcopy:
    try:
        function(Long())
    except TypeError as e:
        print(e)
#> True True
#> _reconstruct() takes from 4 to 7 positional arguments but 8 were given
#> _reconstruct() takes from 4 to 7 positional arguments but 8 were given

# ---- deep copies keep what is shared, cycles, and attributes by slots and by dict
import copy
from dataclasses import dataclass, field
from enum import Enum, Flag

class Node:
    def __init__(self, value):
        self.value = value
        self.links = []

class Slotted:
    __slots__ = ('a', 'b')

class Both(Slotted):
    def __init__(self):
        self.a = [1]
        self.c = {'k': (1, [2])}

class Color(Enum):
    RED = 1

class Perm(Flag):
    R = 1
    W = 2

@dataclass(frozen=True)
class Frozen:
    items: list
    color: Color = Color.RED

a, b = Node([1]), Node(Perm.R | Perm.W)
a.links += [a, b, b]
b.value2 = a.value
c = copy.deepcopy(a)
print(c is a, c.links[0] is c, c.links[1] is c.links[2], c.links[1].value2 is c.value, c.links[1].value is b.value)
both = copy.deepcopy([Both(), Frozen([Color.RED])])
print(both[0].a, both[0].c, hasattr(both[0], 'b'), both[1])
vars(a)['late'] = {1, 2}
d = copy.copy(a)
print(d.links is a.links, d.late is a.late, copy.deepcopy(a).late, list(vars(copy.deepcopy(a))))
#> False True True True True
#> [1] {'k': (1, [2])} False Frozen(items=[<Color.RED: 1>], color=<Color.RED: 1>)
#> True True {1, 2} ['value', 'links', 'late']

# ---- a deep copy asks every class that has a word in it
import copy

class Asked:
    log = []
    def __init__(self, name):
        self.name = name
    def __deepcopy__(self, memo):
        Asked.log.append(self.name)
        return self

class State(Asked):
    __deepcopy__ = None
    def __deepcopy__(self, memo):
        return State(copy.deepcopy(self.name, memo))
    def __getstate__(self):
        raise RuntimeError('not asked')

class Keeps:
    def __init__(self):
        self.x = [1]
    def __getstate__(self):
        return {'x': self.x, 'extra': [2]}

class Sets(Keeps):
    def __setstate__(self, state):
        self.state = sorted(state)

class Hooked:
    def __init__(self):
        self.x = [1]
    def __getattr__(self, name):
        if name == '__deepcopy__':
            Asked.log.append('hook')
        raise AttributeError(name)

copy.deepcopy([Asked('a'), (Asked('b'), {'k': Asked('c')}), State(['s']), Hooked()])
print(Asked.log)
print(vars(copy.deepcopy(Keeps())), vars(copy.deepcopy(Sets())), vars(copy.copy(Sets())))
one = Asked('own')
one.__deepcopy__ = lambda memo: 'the instance has one'
print(copy.deepcopy(one) is one, copy.deepcopy(State([one])).name[0] is one)
memo = {}
inner = [1]
outer = copy.deepcopy([inner, [inner]], memo)
print(outer, memo[id(inner)] is outer[0], copy.deepcopy([inner], {id(inner): 'given'}))
#> ['a', 'b', 'c', 'hook']
#> {'x': [1], 'extra': [2]} {'state': ['extra', 'x']} {'state': ['extra', 'x']}
#> False False
#> [[1], [[1]]] True ['given']

# ---- copies of types of every sort
import copy, dataclasses
from typing import *
T, Ts, P = TypeVar('T'), TypeVarTuple('Ts'), ParamSpec('P')
type Alias[A, *B, **C] = tuple[A, *B]
for x in (T, Ts, P, P.args, P.kwargs, Alias, list[T], dict[str, T], int | str, T | None, Optional[T], Callable[[T], int], Callable[P, T], Unpack[Ts], tuple[int, *Ts],
          Alias[int, str, [int]], Literal[1], Annotated[int, 3], ForwardRef('a'), ForwardRef('b', is_class=True), *tuple[int, ...], Any, Self, NewType('N', int)):
    print(repr(x), copy.copy(x) == x, copy.deepcopy(x) == x, copy.deepcopy({'a': [x]}) == {'a': [x]})
print(copy.deepcopy(T) is T, copy.copy(Alias) is Alias, copy.deepcopy([T, T])[1] is T)
@dataclasses.dataclass
class Box(Generic[T]):
    item: T
    items: list[T]
print(copy.deepcopy(Box.__annotations__), copy.deepcopy({'box': Box[int], 'of': Box}))
print(copy.deepcopy(Box(T, [T])))
#> ~T True True True
#> Ts True True True
#> ~P True True True
#> P.args True True True
#> P.kwargs True True True
#> Alias True True True
#> list[~T] True True True
#> dict[str, ~T] True True True
#> int | str True True True
#> ~T | None True True True
#> ~T | None True True True
#> typing.Callable[[~T], int] True True True
#> typing.Callable[~P, ~T] True True True
#> typing.Unpack[Ts] True True True
#> tuple[int, typing.Unpack[Ts]] True True True
#> Alias[int, str, [int]] True True True
#> typing.Literal[1] True True True
#> typing.Annotated[int, 3] True True True
#> ForwardRef('a') True True True
#> ForwardRef('b', is_class=True) True True True
#> *tuple[int, ...] True True True
#> typing.Any True True True
#> typing.Self True True True
#> __main__.N True True True
#> True True True
#> {'item': ~T, 'items': list[~T]} {'box': __main__.Box[int], 'of': <class '__main__.Box'>}
#> Box(item=~T, items=[~T])

# ---- what helps to copy is looked up in the class, whatever __getattr__ would give
import copy
class Any:
    def __init__(self): self.a = 1
    def __getattr__(self, name):
        if name.startswith('__') and name != '__deepcopy__':
            print('asked for', name)
        if name == '__deepcopy__':
            raise AttributeError(name)
        return lambda *args: 'anything'
print(copy.copy(Any()).__dict__, copy.deepcopy(Any()).__dict__)
#> asked for __setstate__
#> asked for __setstate__
#> asked for __setstate__
#> asked for __setstate__
#> {} {}

# ---- open files are not copied
import copy, io
class Log:
    def __init__(self, file):
        self.file = file
class Own(io.TextIOWrapper):
    pass
with open('log.txt', 'w') as text, open('log.txt', 'rb') as binary, open('log.txt', 'rb', buffering=0) as raw:
    for file in (text, binary, raw, io.BufferedWriter(io.BytesIO()), Own(io.BytesIO()), Log(text)):
        for function in (copy.copy, copy.deepcopy):
            try:
                print(type(file).__name__, type(function(file)).__name__)
            except TypeError as e:
                print(type(file).__name__, e)
#> TextIOWrapper cannot pickle 'TextIOWrapper' instances
#> TextIOWrapper cannot pickle 'TextIOWrapper' instances
#> BufferedReader cannot pickle 'BufferedReader' instances
#> BufferedReader cannot pickle 'BufferedReader' instances
#> FileIO cannot pickle 'FileIO' instances
#> FileIO cannot pickle 'FileIO' instances
#> BufferedWriter cannot pickle 'BufferedWriter' instances
#> BufferedWriter cannot pickle 'BufferedWriter' instances
#> Own cannot pickle 'Own' instances
#> Own cannot pickle 'Own' instances
#> Log Log
#> Log cannot pickle 'TextIOWrapper' instances

# ---- Methods and descriptors reduce to their names
import math
class A:
    __slots__ = ('x',)
    def __repr__(self): return 'A()'
    def m(self): pass
    def __private(self): pass
    @classmethod
    def c(cls): pass
for x in [len, getattr, math.sin, [].append, dict.fromkeys, str.maketrans, 'a'.join, A().m, A.c, A()._A__private, list.append, list.__len__, A.x,
           object.__new__, int.__new__, type.mro, A.mro, (1).__add__, object().__str__.__reduce__]:
    print(x.__reduce_ex__(4) == x.__reduce_ex__(2) == x.__reduce__())
    result = x.__reduce__()
    print(result if isinstance(result, str) else (result[0], [type(result[1][0]), result[1][1]]))
#> True
#> len
#> True
#> getattr
#> True
#> sin
#> True
#> (<built-in function getattr>, [<class 'list'>, 'append'])
#> True
#> (<built-in function getattr>, [<class 'type'>, 'fromkeys'])
#> True
#> (<built-in function getattr>, [<class 'type'>, 'maketrans'])
#> True
#> (<built-in function getattr>, [<class 'str'>, 'join'])
#> True
#> (<built-in function getattr>, [<class '__main__.A'>, 'm'])
#> True
#> (<built-in function getattr>, [<class 'type'>, 'c'])
#> True
#> (<built-in function getattr>, [<class '__main__.A'>, '__private'])
#> True
#> (<built-in function getattr>, [<class 'type'>, 'append'])
#> True
#> (<built-in function getattr>, [<class 'type'>, '__len__'])
#> True
#> (<built-in function getattr>, [<class 'type'>, 'x'])
#> True
#> (<built-in function getattr>, [<class 'type'>, '__new__'])
#> True
#> (<built-in function getattr>, [<class 'type'>, '__new__'])
#> True
#> (<built-in function getattr>, [<class 'type'>, 'mro'])
#> True
#> (<built-in function getattr>, [<class 'type'>, 'mro'])
#> True
#> (<built-in function getattr>, [<class 'int'>, '__add__'])
#> True
#> (<built-in function getattr>, [<class 'method-wrapper'>, '__reduce__'])

# ---- Attributes and class methods of built-in types do not
for x in [int.real, dict.__dict__['fromkeys'], property(), staticmethod(len)]:
    for f in [x.__reduce__, lambda: x.__reduce_ex__(2)]:
        try: print(f())
        except TypeError as e: print(e)
#> cannot pickle 'getset_descriptor' object
#> cannot pickle 'getset_descriptor' object
#> cannot pickle 'classmethod_descriptor' object
#> cannot pickle 'classmethod_descriptor' object
#> cannot pickle 'property' object
#> cannot pickle 'property' object
#> cannot pickle 'staticmethod' object
#> cannot pickle 'staticmethod' object

# ---- A method whose function has no name
import types
class F:
    def __call__(self, x): pass
try: print(types.MethodType(F(), 1).__reduce__())
except AttributeError as e: print(e)
class G(F):
    __name__ = 'upper'
print(types.MethodType(G(), 'a').__reduce__())
#> 'F' object has no attribute '__name__'
#> (<built-in function getattr>, ('a', 'upper'))

# ---- Copies of methods and descriptors
import copy
class A:
    __slots__ = ('x',)
    def m(self): pass
a = A()
print(copy.copy(a.m) == a.m, copy.copy(A.x) is A.x, copy.deepcopy(A.x) is A.x, copy.copy(str.join) is str.join)
print(copy.copy([1].__len__)(), copy.copy([1].append).__name__, copy.copy(len) is len)
d = copy.deepcopy({'f': list.append, 'g': dict.__len__, 'h': a.m})
print(d['f'], d['g'], d['h'].__self__ is a)
#> True True True True
#> 1 append True
#> <method 'append' of 'list' objects> <slot wrapper '__len__' of 'dict' objects> False

# ---- The types that have __reduce__
import copy, copyreg, types
class A:
    def m(self): return 1
print([t.__dict__.get('__reduce__') is not None for t in [types.BuiltinFunctionType, types.MethodType, types.MethodDescriptorType, types.WrapperDescriptorType, types.MethodWrapperType, types.MemberDescriptorType, types.GetSetDescriptorType, types.ClassMethodDescriptorType]])
print(types.MethodType.__reduce__(A().m)[1][1], types.BuiltinFunctionType.__reduce__(len))
try: types.MethodType.__reduce__(len)
except TypeError as e: print(e)
#> [True, True, True, True, True, True, False, False]
#> m len
#> descriptor '__reduce__' for 'method' objects doesn't apply to a 'builtin_function_or_method' object

# ---- what has no way to be reduced is not copied, and the error says which copy it was
import copy

class Blank:
    __reduce_ex__ = None
    __reduce__ = None

for copier in copy.copy, copy.deepcopy:
    try:
        copier(Blank())
    except copy.Error as e:
        print(e)
#> un(shallow)copyable object of type <class '__main__.Blank'>
#> un(deep)copyable object of type <class '__main__.Blank'>

# ---- subclasses of what keeps a state that attributes do not tell are not copied
import asyncio, copy, datetime, itertools, struct, types
for base, args in ((itertools.count, (5,)), (itertools.cycle, ('ab',)), (itertools.zip_longest, ('a', 'b')), (struct.Struct, ('<i',)),
                   (property, (len,)), (staticmethod, (len,)), (types.MappingProxyType, ({},)), (enumerate, ('a',)),
                   (list, ([1],)), (dict, ({'a': 1},)), (set, ([1],)), (int, (5,)), (object, ()), (datetime.date, (2024, 1, 2)),
                   (asyncio.Lock, ()), (asyncio.Queue, (1,))):
    kinds = [base]
    try:
        kinds.append(type('Sub', (base,), {}))
    except TypeError as e:
        print(e)
    for kind in kinds:
        for f in copy.copy, copy.deepcopy:
            thing = kind(*args)
            try:
                twin = f(thing)
                print(base.__name__, kind.__name__, type(twin).__name__, twin is thing)
            except TypeError as e:
                print(base.__name__, e)
#> count cannot pickle 'itertools.count' object
#> count cannot pickle 'itertools.count' object
#> count cannot pickle 'Sub' object
#> count cannot pickle 'Sub' object
#> cycle cannot pickle 'itertools.cycle' object
#> cycle cannot pickle 'itertools.cycle' object
#> cycle cannot pickle 'Sub' object
#> cycle cannot pickle 'Sub' object
#> zip_longest cannot pickle 'itertools.zip_longest' object
#> zip_longest cannot pickle 'itertools.zip_longest' object
#> zip_longest cannot pickle 'Sub' object
#> zip_longest cannot pickle 'Sub' object
#> Struct cannot pickle '_struct.Struct' object
#> Struct cannot pickle '_struct.Struct' object
#> Struct cannot pickle 'Sub' object
#> Struct cannot pickle 'Sub' object
#> property property property True
#> property property property True
#> property cannot pickle 'Sub' object
#> property cannot pickle 'Sub' object
#> staticmethod cannot pickle 'staticmethod' object
#> staticmethod cannot pickle 'staticmethod' object
#> staticmethod cannot pickle 'Sub' object
#> staticmethod cannot pickle 'Sub' object
#> type 'mappingproxy' is not an acceptable base type
#> mappingproxy cannot pickle 'mappingproxy' object
#> mappingproxy cannot pickle 'mappingproxy' object
#> enumerate enumerate enumerate False
#> enumerate enumerate enumerate False
#> enumerate Sub Sub False
#> enumerate Sub Sub False
#> list list list False
#> list list list False
#> list Sub Sub False
#> list Sub Sub False
#> dict dict dict False
#> dict dict dict False
#> dict Sub Sub False
#> dict Sub Sub False
#> set set set False
#> set set set False
#> set Sub Sub False
#> set Sub Sub False
#> int int int True
#> int int int True
#> int Sub Sub False
#> int Sub Sub False
#> object object object False
#> object object object False
#> object Sub Sub False
#> object Sub Sub False
#> date date date False
#> date date date False
#> date Sub Sub False
#> date Sub Sub False
#> Lock Lock Lock False
#> Lock Lock Lock False
#> Lock Sub Sub False
#> Lock Sub Sub False
#> Queue Queue Queue False
#> Queue Queue Queue False
#> Queue Sub Sub False
#> Queue Sub Sub False

# ---- what copyreg.dispatch_table says of a class holds, beside what it says of classes of the interpreter
import copy, copyreg

class Told:
    def __init__(self, n):
        self.n = n

def told(x):
    print('told', x.n)
    return Told, (x.n + 1,)

x = [Told(1), {2: Told(3)}, {4, 5}, frozenset({6}), frozenset(), (7, [8])]
y = copy.deepcopy(x)
print(y[0].n, y[1][2].n, y[2:], [a is b for a, b in zip(x, y)])
copyreg.pickle(Told, told)
y = copy.deepcopy(x)
print(y[0].n, y[1][2].n, copy.copy(x[0]).n, copy.copy(x)[0].n)
del copyreg.dispatch_table[Told]
print(copy.copy(x[0]).n, copy.deepcopy(x)[0].n)
copyreg.pickle(frozenset, lambda s: (frozenset, ([*s, 'more'],)))
copyreg.pickle(list, lambda s: (list, (['no'],)))
print(sorted(map(str, copy.deepcopy([x[3]])[0])), sorted(map(str, copy.copy(x[3]))), copy.deepcopy([1]), copy.copy([1]))
del copyreg.dispatch_table[frozenset], copyreg.dispatch_table[list]
copyreg.pickle(int, lambda n: (int, (0,)))
print(copy.deepcopy([1, {2}]), copy.copy(3))
del copyreg.dispatch_table[int]
for x in frozenset(), frozenset({1}), frozenset({(1, 2)}), {1, 2}, {frozenset({1})}, set():
    y, z = copy.copy(x), copy.deepcopy(x)
    print(x == y == z, x is y, x is z)
#> 1 3 [{4, 5}, frozenset({6}), frozenset(), (7, [8])] [False, False, False, False, False, False]
#> told 1
#> told 3
#> told 1
#> 2 4 2 1
#> 1 1
#> ['6', 'more'] ['6'] [1] [1]
#> [1, {2}] 3
#> True True False
#> True True False
#> True True False
#> True False False
#> True False False
#> True False False
