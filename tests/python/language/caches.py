# What a place in a program has learned about an attribute holds no longer than it is true.

# ---- a class attribute read through an instance and the class
class A:
    k = 1
def read(o):
    return o.k
a = A()
b = A()
print(read(a), read(a), read(A), read(A))
A.k = 2
print(read(a), read(A))
A.k = [3]
print(read(a), read(A))
a.k = 'own'
print(read(a), read(b), read(A))
A.k = property(lambda self: 'got')
print(read(a), read(b), type(read(A)).__name__)
del A.k
print(read(a))
try:
    read(b)
except AttributeError as e:
    print(e)
try:
    read(A)
except AttributeError as e:
    print(e)
#> 1 1 1 1
#> 2 2
#> [3] [3]
#> own [3] [3]
#> got got property
#> own
#> 'A' object has no attribute 'k'
#> type object 'A' has no attribute 'k'

# ---- a value whose class becomes a descriptor
class V:
    pass
class A:
    k = V()
def read(o):
    return o.k
print(type(read(A())).__name__, type(read(A)).__name__)
V.__get__ = lambda self, o, cls: 'bound'
print(read(A()), read(A))
A.k = 5
print(read(A()), read(A))
A.k = V()
print(read(A()), read(A))
del V.__get__
print(type(read(A())).__name__)
#> V V
#> bound bound
#> 5 5
#> bound bound
#> V

# ---- attributes inside an expression
class A:
    k = 1
    m = 10
def sum_of(o):
    return o.k + o.m * 2
a = A()
print(sum_of(a), sum_of(a), sum_of(A), sum_of(A))
A.k = 3
print(sum_of(a), sum_of(A))
a.m = 100
print(sum_of(a), sum_of(A))
class B(A):
    m = 7
print(sum_of(B()), sum_of(B), sum_of(a), sum_of(A))
A.k = property(lambda self: 1000)
print(sum_of(a), sum_of(B()))
#> 21 21 21 21
#> 23 23
#> 203 23
#> 17 17 203 23
#> 1200 1014

# ---- methods of classes: plain, static, class
class A:
    def f(self):
        return 'plain'
    @staticmethod
    def s(x):
        return 'static', x
    @classmethod
    def c(cls, x):
        return cls.__name__, x
class B(A):
    pass
def call(o, x):
    return o.s(x), o.c(x)
for o in (A, B, A(), B(), A, A):
    print(call(o, 1))
A.s = staticmethod(lambda x: ('new', x))
print(call(A, 2), call(B(), 2))
B.c = classmethod(lambda cls, x: ('b', x))
print(call(A, 3), call(B, 3))
A.s = lambda *args: len(args)
print(call(A, 4), call(A(), 4))
def unbound(cls, o):
    return cls.f(o)
print(unbound(A, A()), unbound(A, None))
A.f = lambda self: 'other'
print(unbound(A, A()), unbound(B, B()))
#> (('static', 1), ('A', 1))
#> (('static', 1), ('B', 1))
#> (('static', 1), ('A', 1))
#> (('static', 1), ('B', 1))
#> (('static', 1), ('A', 1))
#> (('static', 1), ('A', 1))
#> (('new', 2), ('A', 2)) (('new', 2), ('B', 2))
#> (('new', 3), ('A', 3)) (('new', 3), ('b', 3))
#> (1, ('A', 4)) (2, ('A', 4))
#> plain plain
#> other other

# ---- the same place sees an instance and its class
class A:
    def f(self=None):
        return 'first', self is None
def call(o):
    return o.f()
a = A()
print(call(a), call(A), call(a), call(A))
A.f = lambda self=None: ('second', self is None)
print(call(A), call(a), call(A), call(a))
def read(o):
    return o.f
print(read(a) == a.f, read(A) is A.f, read(a) == a.f, read(A) is A.f)
A.f = lambda self=None: 'third'
print(read(A) is A.f, read(a)(), read(A)(), read(a)())
#> ('first', False) ('first', True) ('first', False) ('first', True)
#> ('second', True) ('second', False) ('second', True) ('second', False)
#> True True True True
#> True third third third

# ---- a method with defaults, and one that an instance hides
class A:
    def f(self, x=1, *, y=2):
        return x, y
def call(o):
    return o.f(), o.f(5), o.f(y=3)
a = A()
print(call(a), call(a))
a.f = lambda x=0, y=0: ('own', x, y)
print(call(a), call(A()))
del a.f
print(call(a))
A.f = lambda self, x=9, y=8: [x, y]
print(call(a))
#> ((1, 2), (5, 2), (1, 3)) ((1, 2), (5, 2), (1, 3))
#> (('own', 0, 0), ('own', 5, 0), ('own', 0, 3)) ((1, 2), (5, 2), (1, 3))
#> ((1, 2), (5, 2), (1, 3))
#> ([9, 8], [5, 8], [9, 3])

# ---- an instance whose attributes are a dict
class A:
    def f(self):
        return 'method'
def call(o):
    return o.f()
a = A()
a.__dict__['x'] = 1
b = A()
b.__dict__['x'] = 1
print(call(a), call(b))
b.__dict__['f'] = lambda: 'own'
print(call(a), call(b), call(a))
#> method method
#> method own method

# ---- super finds what the classes have now
class A:
    def f(self):
        return 'A'
class M(A):
    pass
class B(M):
    def f(self):
        return 'B' + super().f()
b = B()
print(b.f(), b.f())
A.f = lambda self: 'a'
print(b.f())
M.f = lambda self: 'm'
print(b.f())
M.f = staticmethod(lambda: 's')
print(b.f())
M.f = 5
try:
    b.f()
except TypeError as e:
    print(e)
del M.f, A.f
try:
    b.f()
except AttributeError as e:
    print(e)
class C(A):
    @classmethod
    def make(cls):
        return cls.__name__
class D(C):
    @classmethod
    def make(cls):
        return 'D of ' + super().make()
print(D.make(), D().make())
#> BA BA
#> Ba
#> Bm
#> Bs
#> 'int' object is not callable
#> 'super' object has no attribute 'f'
#> D of D D of D

# ---- storing: a slot, a class attribute in the way, a property, a hook
class A:
    n = 0
def put(o, v):
    o.n = v
    return o.n
a = A()
print(put(a, 1), A.n, put(a, 2), a.__dict__)
b = A()
print(put(b, 5), put(b, 6))
seen = []
A.n = property(lambda self: seen[-1], lambda self, v: seen.append(v * 10))
print(put(a, 3), put(b, 4), seen)
A.n = property(lambda self: 'read only')
try:
    put(a, 5)
except AttributeError as e:
    print(e)
del A.n
print(put(a, 7), put(A(), 8))
A.__setattr__ = lambda self, name, v: object.__setattr__(self, name, [v])
print(put(a, 9), put(A(), 10))
del A.__setattr__
print(put(a, 11))
#> 1 0 2 {'n': 2}
#> 5 6
#> 30 40 [30, 40]
#> property '<lambda>' of 'A' object has no setter
#> 7 8
#> [9] [10]
#> 11

# ---- storing into slots and beside them
class S:
    __slots__ = ('x',)
class T(S):
    pass
def put(o, v):
    o.x = v
    o.y = v
    return o.x, o.y
t = T()
print(put(t, 1), put(t, 2), t.__dict__)
print(put(T(), 3))
try:
    put(S(), 4)
except AttributeError as e:
    print(e)
#> (1, 1) (2, 2) {'y': 2}
#> (3, 3)
#> 'S' object has no attribute 'y' and no __dict__ for setting new attributes

# ---- functions of a module
import math
def f(x):
    return math.sqrt(x), math.pi > 3
print(f(4), f(9))
old = math.sqrt
math.sqrt = lambda x: ('mine', x)
print(f(4))
math.sqrt = old
math.pi = 1
print(f(4))
math.pi = 3.14159
del math.sqrt
try:
    f(4)
except AttributeError as e:
    print(e)
math.sqrt = old
print(f(16))
#> (2.0, True) (3.0, True)
#> (('mine', 4), True)
#> (2.0, False)
#> module 'math' has no attribute 'sqrt'
#> (4.0, True)

# ---- a metaclass answers for its classes
class M(type):
    @property
    def k(cls):
        return 'of the metaclass'
    def f(cls):
        return 'meta', cls.__name__
class A(metaclass=M):
    k = 1
    def g():
        return 'own'
def read(o):
    return o.k
print(read(A), read(A()), read(A))
def call(o):
    return o.f()
print(call(A))
A.f = staticmethod(lambda: 'own f')
print(call(A), call(A()))
#> of the metaclass 1 of the metaclass
#> ('meta', 'A')
#> own f own f

# ---- callables made by classes without arguments
class A:
    pass
class B:
    def __init__(self):
        self.x = 1
class C:
    def __new__(cls):
        return 'not a C'
def make(cls):
    return cls()
print(type(make(A)).__name__, make(B).x, make(C), make(dict), make(str) == '', make(int))
A.__init__ = lambda self: setattr(self, 'y', 2)
print(make(A).y)
B.__new__ = staticmethod(lambda cls: object.__new__(A))
print(type(make(B)).__name__)
from abc import ABC, abstractmethod
class D(ABC):
    @abstractmethod
    def f(self): ...
try:
    make(D)
except TypeError as e:
    print(e)
#> A 1 not a C {} True 0
#> 2
#> A
#> Can't instantiate abstract class D without an implementation for abstract method 'f'

# ---- one keyword call of many builtins
from collections import OrderedDict

class Words(str):
    def split(self, sep=None, maxsplit=-1):
        return ['own', sep, maxsplit]

class Rows(list):
    pass

class Sorts:
    def sort(self, *, reverse):
        return f'sorts {reverse}'

def split(text):
    return text.split(sep='-', maxsplit=1)

def sort(rows):
    return rows.sort(reverse=True), rows

for text in ['a-b-c', b'a-b-c', Words('a-b-c'), 'd-e-f', 'x\U0001F600-y-z']:
    try:
        print(split(text))
    except TypeError as e:
        print('TypeError:', e)
for _ in range(2):
    print(sort([1, 3, 2]), sort(Rows([1, 3, 2])))
    s = Sorts()
    print(s.sort(reverse=1))
    s.sort = lambda reverse: 'its own'
    print(s.sort(reverse=1))
#> ['a', 'b-c']
#> TypeError: a bytes-like object is required, not 'str'
#> ['own', '-', 1]
#> ['d', 'e-f']
#> ['x😀', 'y-z']
#> (None, [3, 2, 1]) (None, [3, 2, 1])
#> sorts 1
#> its own
#> (None, [3, 2, 1]) (None, [3, 2, 1])
#> sorts 1
#> its own

# ---- a keyword call whose function changes
def call(f, *args):
    return f(*args), f(args[0], key=abs) if f is not sum else f(args[0], start=100)

for f in [sorted, max, min, sum, max, sorted]:
    print(call(f, [-3, 2, 1]))

def keyed(f, x):
    return f(x, key=None)

for f in [sorted, max, list.sort, lambda x, key: (x, key), [].append, int, min]:
    try:
        print(keyed(f, [3, 1]))
    except TypeError as e:
        print('TypeError:', e)
#> ([-3, 1, 2], [1, 2, -3])
#> (2, -3)
#> (-3, 1)
#> (0, 100)
#> (2, -3)
#> ([-3, 1, 2], [1, 2, -3])
#> [1, 3]
#> 3
#> None
#> ([3, 1], None)
#> TypeError: list.append() takes no keyword arguments
#> TypeError: int() got an unexpected keyword argument 'key'
#> 1

# ---- keywords that do not fit, where they did before
def pop(d, **kw):
    return d.popitem(last=False)

from collections import OrderedDict
for d in [OrderedDict(a=1, b=2), {'a': 1}, OrderedDict(a=1), OrderedDict()]:
    try:
        print(pop(d))
    except (TypeError, KeyError) as e:
        print(type(e).__name__, e)

def unbound(f, x):
    return f(x, sep=',')

for f, x in [(str.split, 'a,b'), (str.split, b'a,b'), (bytes.split, 'a,b'), (str.split, 'c,d'), (str.split, 5)]:
    try:
        print(unbound(f, x))
    except TypeError as e:
        print('TypeError:', e)
#> ('a', 1)
#> TypeError dict.popitem() takes no keyword arguments
#> ('a', 1)
#> KeyError 'dictionary is empty'
#> ['a', 'b']
#> TypeError: descriptor 'split' for 'str' objects doesn't apply to a 'bytes' object
#> TypeError: descriptor 'split' for 'bytes' objects doesn't apply to a 'str' object
#> ['c', 'd']
#> TypeError: descriptor 'split' for 'str' objects doesn't apply to a 'int' object

# ---- each call has a dict of keywords of its own
dicts = []
d = {}
for i in range(3):
    d.update(a=i, **{'b': i})
    d.update(c=i)
    dicts.append(dict(d, d=i))
    print('{x} {y}'.format(x=i, y=d), 'sep' if i else 'end', sep=' ', end='.\n')
print(dicts)
#> 0 {'a': 0, 'b': 0, 'c': 0} end.
#> 1 {'a': 1, 'b': 1, 'c': 1} sep.
#> 2 {'a': 2, 'b': 2, 'c': 2} sep.
#> [{'a': 0, 'b': 0, 'c': 0, 'd': 0}, {'a': 1, 'b': 1, 'c': 1, 'd': 1}, {'a': 2, 'b': 2, 'c': 2, 'd': 2}]

# ---- keywords of class methods and static methods of builtins
class Number(int):
    pass

class Other:
    pass

def read(cls):
    return cls.from_bytes(b'\x01\x00', byteorder='big', signed=True)

for cls in [int, Number, bool, int]:
    print(type(read(cls)), read(cls))
for x in ['a', 'ab']:
    print('b'.join(x).encode(encoding='ascii', errors='strict'), x.expandtabs(tabsize=3), x.splitlines(keepends=True))
#> <class 'int'> 256
#> <class '__main__.Number'> 256
#> <class 'bool'> True
#> <class 'int'> 256
#> b'a' a ['a']
#> b'abb' ab ['ab']

# ---- a keyword call that fails in its argument, and in its function
def fails(rows, key):
    return rows.sort(key=key, reverse=rows[3])

for rows in [[3, 1, 2, 0], [3, 1], ['a', 1, 2, True], [1, 2, 3, 0]]:
    try:
        print(fails(rows, None), rows)
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
fails([1, 2, 3], None)
#> None [0, 1, 2, 3]
#> IndexError list index out of range
#> TypeError '<' not supported between instances of 'str' and 'int'
#> None [0, 1, 2, 3]
#> Traceback (most recent call last):
#>   File "caches.py", line 495, in <module>
#>     fails([1, 2, 3], None)
#>     ~~~~~^^^^^^^^^^^^^^^^^
#>   File "caches.py", line 488, in fails
#>     return rows.sort(key=key, reverse=rows[3])
#>                                       ~~~~^^^
#> IndexError: list index out of range

# ---- one call with keywords, of functions of several kinds
def plain(a, b=2, c=3): return 'plain', a, b, c
def only(a, *, b, c='k'): return 'only', a, b, c
def many(*a, b, **k): return 'many', a, b, k
def positional(a, /, b=0): return 'positional', a, b
def gen(a, b): yield a, b
class Made:
    def __init__(self, a, b): self.v = a, b
    def __repr__(self): return f'Made{self.v}'
class Called:
    def __call__(self, a, b=None): return 'called', a, b
import functools
def call(f):
    try:
        return f(1, b=5)
    except TypeError as e:
        return str(e)
for f in (plain, only, many, positional, gen, Made, Called(), functools.partial(plain, c=9), lambda a: a, lambda b, a: (b, a), lambda x, b: (x, b), dict, plain, only):
    v = call(f)
    print(list(v) if hasattr(v, '__next__') else v)
plain.__defaults__ = (7, 8)
print(call(plain))
plain.__defaults__ = None
print(call(plain))
plain.__defaults__ = (1, 2, 3, 4)
print(call(plain))
only.__kwdefaults__ = {'c': 'new'}
print(call(only))
only.__kwdefaults__ = None
print(call(only))
#> ('plain', 1, 5, 3)
#> ('only', 1, 5, 'k')
#> ('many', (1,), 5, {})
#> ('positional', 1, 5)
#> [(1, 5)]
#> Made(1, 5)
#> ('called', 1, 5)
#> ('plain', 1, 5, 9)
#> <lambda>() got an unexpected keyword argument 'b'
#> <lambda>() got multiple values for argument 'b'
#> (1, 5)
#> 'int' object is not iterable
#> ('plain', 1, 5, 3)
#> ('only', 1, 5, 'k')
#> ('plain', 1, 5, 8)
#> plain() missing 1 required positional argument: 'c'
#> ('plain', 1, 5, 4)
#> ('only', 1, 5, 'new')
#> only() missing 1 required keyword-only argument: 'c'

# ---- one call with keywords, of methods of several classes
class A:
    def f(self, x, y=1): return 'A', x, y
class B(A):
    def f(self, x, *, y): return 'B', x, y
class C:
    f = staticmethod(lambda x, y: ('C', x, y))
class D:
    @classmethod
    def f(cls, x, y=3): return cls.__name__, x, y
class E:
    def __init__(self): self.f = lambda x, y: ('own', x, y)
class F:
    def __getattr__(self, name): return lambda *a, **k: (name, a, k)
class G:
    @property
    def f(self): return lambda x, y: ('property', x, y)
def call(o):
    return o.f(10, y=20)
a = A()
for o in (a, B(), C(), D(), D, E(), F(), G(), a, A):
    try:
        print(call(o))
    except TypeError as e:
        print(e)
a.f = lambda x, y: ('shadowed', x, y)
print(call(a))
del a.f
A.f = lambda self, x, y: ('patched', x, y)
print(call(a))
print(call(B()))
#> ('A', 10, 20)
#> ('B', 10, 20)
#> ('C', 10, 20)
#> ('D', 10, 20)
#> ('D', 10, 20)
#> ('own', 10, 20)
#> ('f', (10,), {'y': 20})
#> ('property', 10, 20)
#> ('A', 10, 20)
#> A.f() missing 1 required positional argument: 'x'
#> ('shadowed', 10, 20)
#> ('patched', 10, 20)
#> ('B', 10, 20)

# ---- calls that leave parameters to their defaults
def f(a, b=1, c=2): return a, b, c
def g(a=[]): a.append(1); return a
def h(a, b=1, /, c=2, *, d=3): return a, b, c, d
print(f(0), f(0, 5), f(0, 5, 6), g(), g(), g([0]), h(1), h(1, 2), h(1, 2, 3))
for args in ((), (1, 2, 3, 4)):
    try:
        f(*args)
    except TypeError as e:
        print(e)
try:
    f()
except TypeError as e:
    print(e)
class M:
    def m(self, a, b='d'): return a, b
    def three(self, a, b, c): return a, b, c
m = M()
print(m.m(1), m.m(1, 2), M.m(m, 3), m.three(1, 2, 3))
bound = m.three
print(bound(1, 2, 3), bound(*'xyz'))
try:
    bound(1, 2)
except TypeError as e:
    print(e)
f.__defaults__ = ('x', 'y')
print(f(0))
f.__defaults__ = None
try:
    f(0)
except TypeError as e:
    print(e)
#> (0, 1, 2) (0, 5, 2) (0, 5, 6) [1, 1] [1, 1] [0, 1] (1, 1, 2, 3) (1, 2, 2, 3) (1, 2, 3, 3)
#> f() missing 1 required positional argument: 'a'
#> f() takes from 1 to 3 positional arguments but 4 were given
#> f() missing 1 required positional argument: 'a'
#> (1, 'd') (1, 2) (3, 'd') (1, 2, 3)
#> (1, 2, 3) ('x', 'y', 'z')
#> M.three() missing 1 required positional argument: 'c'
#> (0, 'x', 'y')
#> f() missing 2 required positional arguments: 'b' and 'c'

# ---- what a module has by a name, from one place
import math, types, collections
own = types.ModuleType('own')
own.sqrt = lambda x: ('own', x)
own.pi = 'pi of own'
class Moving(types.ModuleType):
    def __getattribute__(self, name):
        if name == 'sqrt':
            return lambda x: ('moving', x)
        return super().__getattribute__(name)
class Lazy(types.ModuleType):
    pi = property(lambda self: 'property')
    def __getattr__(self, name):
        return lambda x: (name, x)
moving, lazy = Moving('moving'), Lazy('lazy')
moving.pi = 3
def call(m): return m.sqrt(4)
def read(m):
    v = m.pi
    return v
def both(m): return [m.pi, m.sqrt(9)]
for m in (math, own, moving, lazy, math, own):
    print(call(m), read(m), both(m))
own.sqrt = lambda x: ('changed', x)
own.pi = 0
print(call(own), read(own))
del own.sqrt
own.extra = 1
try:
    call(own)
except AttributeError as e:
    print(e)
own.sqrt = 'not callable'
try:
    call(own)
except TypeError as e:
    print(e)
own.__getattr__ = lambda name: lambda x: ('late', name, x)
del own.sqrt
print(call(own))
own.__class__ = Moving
print(call(own))
own.__class__ = Lazy
print(call(own), read(own))
def make(): return collections.Counter('aab'), collections.deque([1], 3), collections.OrderedDict(a=1)
print(make(), make())
#> 2.0 3.141592653589793 [3.141592653589793, 3.0]
#> ('own', 4) pi of own ['pi of own', ('own', 9)]
#> ('moving', 4) 3 [3, ('moving', 9)]
#> ('sqrt', 4) property ['property', ('sqrt', 9)]
#> 2.0 3.141592653589793 [3.141592653589793, 3.0]
#> ('own', 4) pi of own ['pi of own', ('own', 9)]
#> ('changed', 4) 0
#> module 'own' has no attribute 'sqrt'
#> 'str' object is not callable
#> ('late', 'sqrt', 4)
#> ('moving', 4)
#> ('late', 'sqrt', 4) property
#> (Counter({'a': 2, 'b': 1}), deque([1], maxlen=3), OrderedDict({'a': 1})) (Counter({'a': 2, 'b': 1}), deque([1], maxlen=3), OrderedDict({'a': 1}))

# ---- a bound method with many arguments
class Wide:
    def m(self, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p):
        return a + p
    def n(self, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o):
        return a + o
w, v = Wide().m, Wide().n
total = 0
for x in range(50):
    total += w(x, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)
    total += v(x, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
print(total)
#> 4000

# ---- one attribute of instances of five classes in turn, while their classes and what they have change
class A:
    def __init__(self):
        self.x = 1
        self.y = 2
class B(A):
    def __init__(self):
        self.y = 20
        self.x = 10
class C(A):
    def __init__(self):
        self.z = 0
        self.x = None
        self.y = 3
class D(A):
    __slots__ = ('x',)
    def __init__(self):
        self.y = 5
        self.x = 4
class E(A):
    x = 7
    def __init__(self):
        self.y = 6
def read(o):
    return o.x, o.y
objects = [A(), B(), C(), D(), E()]
for _ in range(3):
    print([read(o) for o in objects])
B.x = property(lambda self: 'of the class')
print([read(o) for o in objects])
del B.x
A.x = 'default'
print([read(o) for o in objects])
del objects[1].x
print([read(o) for o in objects])
del A.x
for o in objects + objects:
    try:
        print(read(o))
    except AttributeError as e:
        print(e)
objects[1].x = 11
objects[2].__dict__['x'] = 33
C.__getattribute__ = lambda self, name: 'all ' + name
print([read(o) for o in objects + objects])
objects[0].__class__ = B
print([read(o) for o in objects + objects])
#> [(1, 2), (10, 20), (None, 3), (4, 5), (7, 6)]
#> [(1, 2), (10, 20), (None, 3), (4, 5), (7, 6)]
#> [(1, 2), (10, 20), (None, 3), (4, 5), (7, 6)]
#> [(1, 2), ('of the class', 20), (None, 3), (4, 5), (7, 6)]
#> [(1, 2), (10, 20), (None, 3), (4, 5), (7, 6)]
#> [(1, 2), ('default', 20), (None, 3), (4, 5), (7, 6)]
#> (1, 2)
#> 'B' object has no attribute 'x'
#> (None, 3)
#> (4, 5)
#> (7, 6)
#> (1, 2)
#> 'B' object has no attribute 'x'
#> (None, 3)
#> (4, 5)
#> (7, 6)
#> [(1, 2), (11, 20), ('all x', 'all y'), (4, 5), (7, 6), (1, 2), (11, 20), ('all x', 'all y'), (4, 5), (7, 6)]
#> [(1, 2), (11, 20), ('all x', 'all y'), (4, 5), (7, 6), (1, 2), (11, 20), ('all x', 'all y'), (4, 5), (7, 6)]

# ---- a class attribute's class becomes a descriptor, of one kind after the other
class D:
    def __init__(self, v):
        self.v = v

class A:
    x = D(1)

a = A()
a.x = 2
b = A()
def reads():
    out = []
    for o in [a, b, A]:
        v = o.x
        out.append(v.v if isinstance(v, D) else v)
        out.append([o.x.v if isinstance(o.x, D) else o.x])
    return out
for _ in range(2):
    print(reads())
D.__get__ = lambda self, o, t: ('got', o is None)
for _ in range(2):
    print(reads())
D.__set__ = lambda self, o, v: print('set', v)
for _ in range(2):
    print(reads())
del D.__get__
for _ in range(2):
    print(reads())
del D.__set__
print(reads())
#> [2, [2], 1, [1], 1, [1]]
#> [2, [2], 1, [1], 1, [1]]
#> [2, [2], ('got', False), [('got', False)], ('got', True), [('got', True)]]
#> [2, [2], ('got', False), [('got', False)], ('got', True), [('got', True)]]
#> [('got', False), [('got', False)], ('got', False), [('got', False)], ('got', True), [('got', True)]]
#> [('got', False), [('got', False)], ('got', False), [('got', False)], ('got', True), [('got', True)]]
#> [2, [2], 1, [1], 1, [1]]
#> [2, [2], 1, [1], 1, [1]]
#> [2, [2], 1, [1], 1, [1]]

# ---- the object in a class changes its own class
class Plain:
    pass

class Getting:
    def __get__(self, o, t):
        return 'got'

class A:
    x = Plain()

def read(o):
    return type(o.x).__name__, type(o.x).__name__
for _ in range(2):
    print(read(A()), read(A))
A.__dict__['x'].__class__ = Getting
for _ in range(2):
    print(read(A()), read(A))
#> ('Plain', 'Plain') ('Plain', 'Plain')
#> ('Plain', 'Plain') ('Plain', 'Plain')
#> ('str', 'str') ('str', 'str')
#> ('str', 'str') ('str', 'str')

# ---- a metaclass gets a name that its class has, and an object's class another metaclass
class M(type):
    pass

class N(M):
    def m(cls):
        return 'of N', cls.__name__
    @property
    def x(cls):
        return 'property of N'

class A(metaclass=M):
    x = 1
    @classmethod
    def m(cls):
        return 'of the class', cls.__name__

def look(c):
    v = c.x
    return v, c.x, c.m()
for _ in range(2):
    print(look(A))
M.x = property(lambda cls: 'property of M')
for _ in range(2):
    print(look(A))
del M.x
print(look(A))
A.__class__ = N
for _ in range(2):
    print(look(A))
#> (1, 1, ('of the class', 'A'))
#> (1, 1, ('of the class', 'A'))
#> ('property of M', 'property of M', ('of the class', 'A'))
#> ('property of M', 'property of M', ('of the class', 'A'))
#> (1, 1, ('of the class', 'A'))
#> ('property of N', 'property of N', ('of the class', 'A'))
#> ('property of N', 'property of N', ('of the class', 'A'))

# ---- one place, many kinds of attributes
class Slots:
    __slots__ = ('x',)
class Empty:
    __slots__ = ('x',)
class Items(list):
    def __init__(self):
        self.x = 'items'
class Bare(list):
    x = 'bare'
class Slotted(tuple):
    __slots__ = ()
    x = property(len)
class Error(Exception):
    @property
    def x(self):
        return self.args
class Hook:
    def __getattr__(self, name):
        return name, 'hook'
class Number(int):
    @staticmethod
    def x():
        return 'static'
class Made:
    @classmethod
    def x(cls):
        return cls.__name__
class Got:
    class D:
        def __get__(self, o, t):
            return t.__name__
    x = D()
from collections import namedtuple
Named = namedtuple('Named', 'x')
slots = Slots()
slots.x = 'slot'

def read(o):
    try:
        v = o.x
        w = [o.x]
    except AttributeError as e:
        return str(e)
    return v() if callable(v) else v, w[0]() if callable(w[0]) else w

def call(o):
    try:
        return o.x()
    except (AttributeError, TypeError) as e:
        return str(e)

things = [slots, Empty(), Items(), Bare(), Slotted((1, 2)), Error(3), Hook(), Number(4), Made(), Got(), Named(5), Made, Number, Named('s')]
for _ in range(2):
    for o in things:
        print(read(o), call(o))
#> ('slot', ['slot']) 'str' object is not callable
#> 'Empty' object has no attribute 'x' 'Empty' object has no attribute 'x'
#> ('items', ['items']) 'str' object is not callable
#> ('bare', ['bare']) 'str' object is not callable
#> (2, [2]) 'int' object is not callable
#> ((3,), [(3,)]) 'tuple' object is not callable
#> (('x', 'hook'), [('x', 'hook')]) 'tuple' object is not callable
#> ('static', 'static') static
#> ('Made', 'Made') Made
#> ('Got', ['Got']) 'str' object is not callable
#> (5, [5]) 'int' object is not callable
#> ('Made', 'Made') Made
#> ('static', 'static') static
#> ('s', ['s']) 'str' object is not callable
#> ('slot', ['slot']) 'str' object is not callable
#> 'Empty' object has no attribute 'x' 'Empty' object has no attribute 'x'
#> ('items', ['items']) 'str' object is not callable
#> ('bare', ['bare']) 'str' object is not callable
#> (2, [2]) 'int' object is not callable
#> ((3,), [(3,)]) 'tuple' object is not callable
#> (('x', 'hook'), [('x', 'hook')]) 'tuple' object is not callable
#> ('static', 'static') static
#> ('Made', 'Made') Made
#> ('Got', ['Got']) 'str' object is not callable
#> (5, [5]) 'int' object is not callable
#> ('Made', 'Made') Made
#> ('static', 'static') static
#> ('s', ['s']) 'str' object is not callable

# ---- what is called before its arguments is read before them, whatever it is
class A:
    def __init__(self):
        self.f = lambda x: ('own', x)
    @staticmethod
    def s(x):
        return 'static', x
    @classmethod
    def c(cls, x):
        return cls.__name__, x

def change(o, name):
    setattr(o, name, lambda *x: ('changed', x))
    return 1

for name in ['f', 's', 'c']:
    for _ in range(2):
        a = A()
        match name:
            case 'f':
                print(a.f(change(a, name)), a.f(2))
            case 's':
                print(a.s(change(a, name)), a.s(2))
            case 'c':
                print(a.c(change(a, name)), a.c(2))
#> ('own', 1) ('changed', (2,))
#> ('own', 1) ('changed', (2,))
#> ('static', 1) ('changed', (2,))
#> ('static', 1) ('changed', (2,))
#> ('A', 1) ('changed', (2,))
#> ('A', 1) ('changed', (2,))

# ---- staticmethod and classmethod objects that hold what is no function
class A:
    s = staticmethod(len)
    t = staticmethod(3)
    c = classmethod(len)
    d = classmethod(dict)

for o in [A(), A]:
    for _ in range(2):
        print(o.s('abc'), o.t)
        for name in 'td':
            try:
                print(o.t() if name == 't' else o.d())
            except TypeError as e:
                print(e)
        try:
            o.c()
        except TypeError as e:
            print(e)
#> 3 3
#> 'int' object is not callable
#> 'type' object is not iterable
#> object of type 'type' has no len()
#> 3 3
#> 'int' object is not callable
#> 'type' object is not iterable
#> object of type 'type' has no len()
#> 3 3
#> 'int' object is not callable
#> 'type' object is not iterable
#> object of type 'type' has no len()
#> 3 3
#> 'int' object is not callable
#> 'type' object is not iterable
#> object of type 'type' has no len()

# ---- attributes and methods of instances whose attributes are in a dict
class A:
    kind = 'class'
    def who(self):
        return f'method of {self.n}'

class B(A):
    @property
    def kind(self):
        return 'property'

def seen(objects):
    for o in objects:
        try:
            print(o.n, o.who(), o.kind, end='; ')
        except (AttributeError, TypeError) as e:
            print(type(e).__name__, e, end='; ')
    print()

a, b, c = A(), B(), A()
for o, n in (a, 1), (b, 2), (c, 3):
    o.__dict__['n'] = n
seen([a, b, c])
a.__dict__['n'] = None
a.__dict__['who'] = lambda: 'own'
b.__dict__['kind'] = 'hidden by the property'
c.__dict__['kind'] = None
seen([a, b, c])
a.__dict__['who'] = None
del c.__dict__['n']
seen([a, b, c])
del a.__dict__['who']
c.__dict__.update(n=4, who=str)
seen([a, b, c])
A.n = 'n of the class'
A.who = lambda self: 'another'
del a.__dict__['n']
seen([a, b, c])
A.__getattr__ = lambda self, name: f'<{name}>'
del A.n, A.who
seen([a, b])
#> 1 method of 1 class; 2 method of 2 property; 3 method of 3 class; 
#> None own class; 2 method of 2 property; 3 method of 3 None; 
#> TypeError 'NoneType' object is not callable; 2 method of 2 property; AttributeError 'A' object has no attribute 'n'; 
#> None method of None class; 2 method of 2 property; 4  None; 
#> n of the class another class; 2 another property; 4  None; 
#> TypeError 'str' object is not callable; TypeError 'str' object is not callable; 

# ---- instances whose __dict__ was asked for, beside others
class A:
    x = 'class'
    def __init__(self, v):
        self.v = v
    def m(self):
        return 'm', self.v
    @property
    def p(self):
        return 'p', self.v

class Hook(A):
    def __getattr__(self, name):
        return 'hook ' + name

def read(o):
    v = o.v
    try:
        return v, o.x, o.m(), [o.p], getattr(o, 'z', 'none'), hasattr(o, 'z'), o.z
    except AttributeError as e:
        return str(e)

things = [A(1), A(None), Hook(3), Hook(4)]
things[1].__dict__['x'] = None
things[3].__dict__['m'] = lambda: 'own'
for _ in range(2):
    for o in things:
        print(read(o))
for o in things:
    o.__dict__['z'] = 0
A.z = property(lambda self: 'z of A')
for o in things:
    print(read(o))
for o in things:
    o.__dict__.clear()
    o.v = 9
    print(read(o))
    print(o.__dict__)
#> 'A' object has no attribute 'z'
#> 'A' object has no attribute 'z'
#> (3, 'class', ('m', 3), [('p', 3)], 'hook z', True, 'hook z')
#> (4, 'class', 'own', [('p', 4)], 'hook z', True, 'hook z')
#> 'A' object has no attribute 'z'
#> 'A' object has no attribute 'z'
#> (3, 'class', ('m', 3), [('p', 3)], 'hook z', True, 'hook z')
#> (4, 'class', 'own', [('p', 4)], 'hook z', True, 'hook z')
#> (1, 'class', ('m', 1), [('p', 1)], 'z of A', True, 'z of A')
#> (None, None, ('m', None), [('p', None)], 'z of A', True, 'z of A')
#> (3, 'class', ('m', 3), [('p', 3)], 'z of A', True, 'z of A')
#> (4, 'class', 'own', [('p', 4)], 'z of A', True, 'z of A')
#> (9, 'class', ('m', 9), [('p', 9)], 'z of A', True, 'z of A')
#> {'v': 9}
#> (9, 'class', ('m', 9), [('p', 9)], 'z of A', True, 'z of A')
#> {'v': 9}
#> (9, 'class', ('m', 9), [('p', 9)], 'z of A', True, 'z of A')
#> {'v': 9}
#> (9, 'class', ('m', 9), [('p', 9)], 'z of A', True, 'z of A')
#> {'v': 9}

# ---- the names of classes, and what hides them
class M(type):
    pass
class A:
    pass
class B(metaclass=M):
    __name__ = 'of the class'
def names(c):
    return c.__name__, c().__class__.__name__, type(c()).__name__, c.__dict__.get('__name__')
for _ in range(2):
    print(names(A), names(B), names(int))
A.__name__ = 'renamed'
M.__name__ = 'M of classes'
print(names(A), names(B))
M.__name__ = property(lambda cls: 'of the metaclass')
print(names(A), names(B))
print(M.__name__, type(M).__name__)
#> ('A', 'A', 'A', None) ('B', 'B', 'B', 'of the class') ('int', 'int', 'int', None)
#> ('A', 'A', 'A', None) ('B', 'B', 'B', 'of the class') ('int', 'int', 'int', None)
#> ('renamed', 'renamed', 'renamed', None) ('B', 'B', 'B', 'of the class')
#> Traceback (most recent call last):
#>   File "caches.py", line 1162, in <module>
#>     M.__name__ = property(lambda cls: 'of the metaclass')
#>     ^^^^^^^^^^
#> TypeError: can only assign string to M of classes.__name__, not 'property'

# ---- what == means for a class, while the class changes
from collections import namedtuple
from enum import Enum
class E(Enum):
    A = 1
    B = 2
class O:
    pass
class S(O):
    pass
class P(namedtuple('P', 'x y')):
    pass
class Q(P):
    def __eq__(self, other):
        return 'Q'
    __hash__ = None
nan = float('nan')
o, s = O(), S()
def tests():
    return [E.A == E.A, E.A == E.B, E.A != E.B, E.A == 1, o == o, o == s, s == o, o != s,
        P(1, 2) == P(1, 2), P(1, 2) == (1, 2), (1, 2) == P(1, 3), P(1, nan) == P(1, nan), P(1, 2) == Q(1, 2), P(1, 2) != Q(1, 2),
        [P(1, 'a')] == [(1, 'a')], P(o, s) == P(o, s), P(s, o) == P(o, s), P(1, 2) < P(1, 3), P(1, 'a') >= (1, 'a'), P(2, 1) > P(1, 9),
        o in [s], o in [s, o], P(1, 2) in [(1, 2)], [o, s].index(s), {o: 1} == {o: 1}]
for _ in range(2):
    print(tests())
S.__eq__ = lambda self, other: ('S', type(other).__name__)
print(tests())
O.__eq__ = lambda self, other: other is None
print(tests())
del S.__eq__
print(tests())
del O.__eq__
P.__lt__ = lambda self, other: 'less'
P.__eq__ = lambda self, other: NotImplemented
print(tests())
del P.__eq__, P.__lt__
E.__eq__ = lambda self, other: True
print(tests())
O.__ne__ = lambda self, other: 'ne'
print(tests())
#> [True, False, True, False, True, False, False, True, True, True, False, True, 'Q', False, True, True, False, True, True, True, False, True, True, 1, True]
#> [True, False, True, False, True, False, False, True, True, True, False, True, 'Q', False, True, True, False, True, True, True, False, True, True, 1, True]
#> [True, False, True, False, True, ('S', 'O'), ('S', 'O'), False, True, True, False, True, 'Q', False, True, True, True, True, True, True, True, True, True, 0, True]
#> [True, False, True, False, False, ('S', 'O'), ('S', 'O'), False, True, True, False, True, 'Q', False, True, True, True, True, True, True, True, True, True, 0, True]
#> [True, False, True, False, False, False, False, True, True, True, False, True, 'Q', False, True, True, False, True, True, True, False, True, True, 1, True]
#> [True, False, True, False, True, False, False, True, False, True, False, False, 'Q', False, True, False, False, 'less', True, True, False, True, True, 1, True]
#> [True, True, False, True, True, False, False, True, True, True, False, True, 'Q', False, True, True, False, True, True, True, False, True, True, 1, True]
#> [True, True, False, True, True, False, False, 'ne', True, True, False, True, 'Q', False, True, True, False, True, True, True, False, True, True, 1, True]

# ---- one attribute set in instances of many classes, while their classes change
class A:
    def __init__(self, v):
        self.x = v
class B(A):
    pass
class C(A):
    __slots__ = ('y',)
class D(A):
    @property
    def x(self):
        return 'get', self.v
    @x.setter
    def x(self, v):
        self.v = v
class E(A):
    def __setattr__(self, name, v):
        object.__setattr__(self, name, ('set', v))
class F(A):
    x = 'of the class'
class G:
    __slots__ = ('x',)
    def __init__(self, v):
        A.__init__(self, v)
class H(A):
    @property
    def x(self):
        return 'read-only'
    def __init__(self):
        pass
class Field:
    def __get__(self, o, t):
        return 'field'
class Data(Field):
    def __set__(self, o, v):
        print('data', v)
def write(o, v):
    try:
        o.x = v
    except AttributeError as e:
        print(e)
    return o.x
def all(v):
    print([write(o, v) for o in objects])
objects = [A(1), B(2), C(3), D(4), E(5), F(6), G(7), H()]
for n in range(2):
    all(n)
B.x = property(lambda self: 'B', lambda self, v: None)
C.x = Data()
F.x = Field()
all(2)
del B.x, C.x
Field.__set__ = lambda self, o, v: print('field', v)
all(3)
del Field.__set__
all(4)
objects[0].__dict__
objects[1].__class__ = D
all(5)
A.__setattr__ = lambda self, name, v: object.__setattr__(self, name, ('all', v))
all(6)
del A.__setattr__, E.__setattr__
all(7)
#> property 'x' of 'H' object has no setter
#> [0, 0, 0, ('get', 0), ('set', 0), 0, 0, 'read-only']
#> property 'x' of 'H' object has no setter
#> [1, 1, 1, ('get', 1), ('set', 1), 1, 1, 'read-only']
#> data 2
#> property 'x' of 'H' object has no setter
#> [2, 'B', 'field', ('get', 2), ('set', 2), 2, 2, 'read-only']
#> field 3
#> property 'x' of 'H' object has no setter
#> [3, 3, 3, ('get', 3), ('set', 3), 'field', 3, 'read-only']
#> property 'x' of 'H' object has no setter
#> [4, 4, 4, ('get', 4), ('set', 4), 4, 4, 'read-only']
#> property 'x' of 'H' object has no setter
#> [5, ('get', 5), 5, ('get', 5), ('set', 5), 5, 5, 'read-only']
#> property 'x' of 'H' object has no setter
#> [('all', 6), ('get', ('all', ('all', 6))), ('all', 6), ('get', ('all', ('all', 6))), ('set', 6), ('all', 6), 6, 'read-only']
#> property 'x' of 'H' object has no setter
#> [7, ('get', 7), 7, ('get', 7), 7, 7, 7, 'read-only']

# ---- methods of instances of classes over built-in ones
class L(list):
    kind = 'L'
    def first(self): return self[0]
    def twice(self, x): return x * 2
class M(L):
    def first(self): return 'M'
class D(dict):
    def look(self, k): return 'look ' + k
def first(o): return o.first()
def get(o, k): return o.get(k)
def append(o, x): return o.append(x)
a, b = L([1]), M([2])
print([first(o) for o in (a, b, a, b)], a.twice(4), [append(o, 7) for o in (a, b)], a, b)
a.first = lambda: 'own'
print([first(o) for o in (a, b, L([3]), a)])
del a.first
print(first(a))
L.first = lambda self: 'changed'
print([first(o) for o in (a, b)])
del M.first
print(first(b))
d = D(a=1)
print([get(o, 'a') for o in (d, d, {'a': 2}, d)])
d.get = lambda k: ('own', k)
print([get(o, 'a') for o in (d, D(a=3), d)])
D.get = lambda self, k: ('class', k)
print([get(o, 'a') for o in (d, D(a=3), {'a': 4})])
class P(L):
    append = list.append
    pop = dict.pop
    strip = str.strip
    @property
    def prop(self): return lambda: 'prop'
    @staticmethod
    def static(x=0): return ('static', x)
    @classmethod
    def cm(cls, x=0): return (cls.__name__, x)
p = P([1])
for _ in range(3):
    p.append(2)
    for call in (lambda: p.pop(0), lambda: p.strip(), lambda: p.prop(), lambda: p.static(), lambda: p.cm(3), lambda: p.missing(), lambda: p.append(), lambda: p.append(1, 2)):
        try:
            print(call(), end=' ')
        except (TypeError, AttributeError) as e:
            print(e, end=' ')
print(p)
class G(list):
    def __getattribute__(self, name):
        return lambda *args: (name, args)
class H(list):
    def __getattr__(self, name):
        return lambda *args: (name, args)
print([append(o, 1) for o in (G(), H(), G())], [first(o) for o in (H(), G())])
H.first = lambda self: 'found'
print([first(o) for o in (H(), G(), H())])
H.__getattribute__ = lambda self, name: lambda *args: 'all'
print([first(o) for o in (H(), G(), H())])
h = [H(), L([1]), P([2])]
h[1].__class__ = M
print([first(o) for o in h])
class E(Exception):
    def code(self): return len(self.args)
    def with_note(self, n): self.note = n; return self
def code(e): return e.code()
print([code(E(1, 2)), code(E()), E(1).with_note(3).note])
e = E(1)
e.code = lambda: 'own'
print([code(x) for x in (E(1), e, E(2))])
class S(str):
    def shout(self): return self.upper() + '!'
class I(int):
    def half(self): return self // 2
print([S('a').shout(), S('b').upper(), I(5).half(), I(6).bit_length(), S('a b').split(), S('a-b').split('-', 1)])
from collections import namedtuple
class N(namedtuple('N', 'x y')):
    __slots__ = ()
    def total(self): return self.x + self.y
print([n.total() for n in (N(1, 2), N(3, 4))], [n._asdict() for n in (N(1, 2),)], [n.index(2) for n in (N(1, 2), (1, 2), N(2, 1))])
#> [1, 'M', 1, 'M'] 8 [None, None] [1, 7] [2, 7]
#> ['own', 'M', 3, 'own']
#> 1
#> ['changed', 'M']
#> changed
#> [1, 1, 2, 1]
#> [('own', 'a'), 3, ('own', 'a')]
#> [('own', 'a'), ('class', 'a'), 4]
#> descriptor 'pop' for 'dict' objects doesn't apply to a 'P' object descriptor 'strip' for 'str' objects doesn't apply to a 'P' object prop ('static', 0) ('P', 3) 'P' object has no attribute 'missing' list.append() takes exactly one argument (0 given) list.append() takes exactly one argument (2 given) descriptor 'pop' for 'dict' objects doesn't apply to a 'P' object descriptor 'strip' for 'str' objects doesn't apply to a 'P' object prop ('static', 0) ('P', 3) 'P' object has no attribute 'missing' list.append() takes exactly one argument (0 given) list.append() takes exactly one argument (2 given) descriptor 'pop' for 'dict' objects doesn't apply to a 'P' object descriptor 'strip' for 'str' objects doesn't apply to a 'P' object prop ('static', 0) ('P', 3) 'P' object has no attribute 'missing' list.append() takes exactly one argument (0 given) list.append() takes exactly one argument (2 given) [1, 2, 2, 2]
#> [('append', (1,)), None, ('append', (1,))] [('first', ()), ('first', ())]
#> ['found', ('first', ()), 'found']
#> ['all', ('first', ()), 'all']
#> ['all', 'changed', 'changed']
#> [2, 0, 3]
#> [1, 'own', 1]
#> ['A!', 'B', 2, 3, ['a', 'b'], ['a', 'b']]
#> [3, 7] [{'x': 1, 'y': 2}] [1, 1, 0]

# ---- methods of built-in objects that have room for attributes, hidden and shown again
import io, random, functools, datetime
def call(o):
    return o.write('a')
def pick(o):
    return o.write
plain, other = io.StringIO(), io.StringIO()
print(call(plain), call(other), pick(plain)('b'), pick(other)('b'))
other.write = lambda s: f'mine {s}'
print(call(plain), call(other), pick(plain)('c'), pick(other)('c'))
del other.write
print(call(plain), call(other), pick(plain)('d'), pick(other)('d'))
class Loud(io.StringIO):
    def write(self, s):
        return super().write(s * 2)
loud = Loud()
print(call(loud), call(plain), pick(loud)('e'), pick(plain)('e'))
loud.write = str.upper
print(call(loud), call(plain), pick(loud)('f'), pick(plain)('f'))
for o in (io.BytesIO(), 'text', [1], 5, io.StringIO):
    try:
        print(call(o))
    except Exception as e:
        print(type(e).__name__, e)
print(plain.getvalue(), other.getvalue(), loud.getvalue())
def roll(r):
    return r.random()
a, b = random.Random(1), random.Random(1)
print(roll(a) == roll(b))
b.random = lambda: 5
print(roll(b), roll(a) < 1)
b.__dict__.clear()
print(roll(b) == roll(random.Random(1)), roll(b) < 1)
def weekday(d):
    return d.weekday(), d.weekday
class Day(datetime.date):
    def weekday(self):
        return 'always'
print([weekday(d)[0] for d in (datetime.date(2024, 1, 1), Day(2024, 1, 1), datetime.datetime(2024, 1, 3))])
def origin(a):
    return a.count('b'), a.__origin__
for alias in (list[int], list[str], typing.List[int]) if (typing := __import__('typing')) else ():
    try:
        print(origin(alias))
    except Exception as e:
        print(type(e).__name__, e)
#> 1 1 1 1
#> 1 mine a 1 mine c
#> 1 1 1 1
#> 2 1 2 1
#> A 1 F 1
#> TypeError a bytes-like object is required, not 'str'
#> AttributeError 'str' object has no attribute 'write'
#> AttributeError 'list' object has no attribute 'write'
#> AttributeError 'int' object has no attribute 'write'
#> TypeError descriptor 'write' for '_io.StringIO' objects doesn't apply to a 'str' object
#> abacadaeaf abad aaee
#> True
#> 5 True
#> False True
#> [0, 'always', 2]
#> TypeError descriptor 'count' for 'list' objects doesn't apply to a 'str' object
#> TypeError descriptor 'count' for 'list' objects doesn't apply to a 'str' object
#> TypeError descriptor 'count' for 'list' objects doesn't apply to a 'str' object
