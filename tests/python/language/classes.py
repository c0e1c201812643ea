# ---- instances and their attributes
class P:
    """A point."""
    dims = 2
    def __init__(self, x, y=0):
        self.x = x
        self.y = y
    def norm1(self):
        return abs(self.x) + abs(self.y)

p = P(3, y=-4)
print(p.norm1(), p.dims, P.dims, p.__dict__, P.__doc__)
p.dims = 3
print(p.dims, P.dims)
del p.dims
print(p.dims)
#> 7 2 2 {'x': 3, 'y': -4} A point.
#> 3 2
#> 2

# ---- names of a class
class A:
    class B: pass
    def f(self): pass
print(A.__name__, A.__qualname__, A.__module__, A.B.__qualname__, A.__bases__, A.__mro__)
print(A, A.B, type(A), A.B.__mro__[-1])
A.__name__ = 'Z'
print(A, A.__name__)
#> A A __main__ A.B (<class 'object'>,) (<class '__main__.A'>, <class 'object'>)
#> <class '__main__.A'> <class '__main__.A.B'> <class 'type'> <class 'object'>
#> <class '__main__.A'> Z

# ---- the default repr
class A: pass
print(repr(A()).startswith('<__main__.A object at 0x'), str(A())[:19])
#> True <__main__.A object 

# ---- the body runs like any code
class A:
    print('in the body')
    x = [i * i for i in range(3)]
    for name in ('a', 'b'):
        locals()[name] = name.upper()
    if len(x) == 3:
        y = 'three'
    try:
        z = 1 / 0
    except ZeroDivisionError:
        z = None
    del name
print(A.x, A.a, A.b, A.y, A.z, hasattr(A, 'name'))
#> in the body
#> [0, 1, 4] A B three None False

# ---- a class body that raises binds nothing
try:
    class A:
        x = 1
        raise ValueError('no class')
except ValueError as e:
    print(e)
try:
    A
except NameError as e:
    print(e)
#> no class
#> name 'A' is not defined

# ---- bound methods
class A:
    def f(self, x): return (self.n, x)
a = A()
a.n = 1
m = a.f
print(m(2), m.__self__ is a, m.__func__ is A.f, m.__name__, a.f == a.f, a.f is a.f)
a.n = 5
print(m(2), A.f(a, 3))
#> (1, 2) True True f True False
#> (5, 2) (5, 3)

# ---- a function put on the class becomes a method, one put on the instance does not
class A: pass
a = A()
A.f = lambda self: 'method'
a.g = lambda: 'function'
print(a.f(), a.g())
#> method function

# ---- static methods and class methods
class A:
    n = 1
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls, x): return cls.__name__, cls.n, x
class B(A):
    n = 2
print(A.s(1), A().s(2), A.c(3), B.c(4), B().c(5))
print(A.c.__self__, A.__dict__['s'].__func__(9), type(A.__dict__['c']))
#> 1 2 ('A', 1, 3) ('B', 2, 4) ('B', 2, 5)
#> <class '__main__.A'> 9 <class 'classmethod'>

# ---- class attributes shared and hidden
class A:
    items = []
    n = 0
    def add(self, x):
        self.items.append(x)
        self.n += 1
a, b = A(), A()
a.add(1)
b.add(2)
print(A.items, a.n, b.n, A.n)
#> [1, 2] 1 1 0

# ---- __new__ and __init__
class A:
    def __new__(cls, *args, **kwargs):
        print('new', cls.__name__, args, kwargs)
        return super().__new__(cls)
    def __init__(self, *args, **kwargs):
        print('init', args, kwargs)
A(1, k=2)
#> new A (1,) {'k': 2}
#> init (1,) {'k': 2}

# ---- __init__ is skipped if __new__ gives something else
class A:
    def __new__(cls): return 'string'
    def __init__(self): print('never')
print(A())
#> string

# ---- a singleton
class S:
    one = None
    def __new__(cls):
        if cls.one is None:
            cls.one = super().__new__(cls)
        return cls.one
    def __init__(self): print('init')
print(S() is S())
#> init
#> init
#> True

# ---- missing attributes
class A: pass
a = A()
for f in [lambda: a.x, lambda: A.x, lambda: a.x.y, lambda: delattr(a, 'x'), lambda: delattr(A, 'x'), lambda: None.x, lambda: (1).x, lambda: 'a'.x, lambda: [].x, lambda: len.x, lambda: (lambda: 0).x, lambda: int.x, lambda: a.f.x]:
    try:
        f()
    except AttributeError as e:
        print(e)
#> 'A' object has no attribute 'x'
#> type object 'A' has no attribute 'x'
#> 'A' object has no attribute 'x'
#> 'A' object has no attribute 'x'
#> type object 'A' has no attribute 'x'
#> 'NoneType' object has no attribute 'x'
#> 'int' object has no attribute 'x'
#> 'str' object has no attribute 'x'
#> 'list' object has no attribute 'x'
#> 'builtin_function_or_method' object has no attribute 'x'
#> 'function' object has no attribute 'x'
#> type object 'int' has no attribute 'x'
#> 'A' object has no attribute 'f'

# ---- an attribute like another one
class A:
    def __init__(self):
        self.value = 1
A().valeu
#> Traceback (most recent call last):
#>   File "classes.py", line 173, in <module>
#>     A().valeu
#> AttributeError: 'A' object has no attribute 'valeu'. Did you mean: 'value'?

# ---- getattr, setattr, hasattr, delattr
class A: pass
a = A()
setattr(a, 'x', 1)
setattr(a, 'not an identifier', 2)
print(getattr(a, 'x'), hasattr(a, 'y'), getattr(a, 'y', 'default'), a.__dict__)
delattr(a, 'x')
print(hasattr(a, 'x'))
for f in [lambda: getattr(a, 1), lambda: setattr(a, 1, 2), lambda: hasattr(a, None), lambda: getattr(a, 'zz')]:
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
#> 1 False default {'x': 1, 'not an identifier': 2}
#> False
#> TypeError attribute name must be string, not 'int'
#> TypeError attribute name must be string, not 'int'
#> TypeError attribute name must be string, not 'NoneType'
#> AttributeError 'A' object has no attribute 'zz'

# ---- __dict__ is live
class A: pass
a = A()
a.__dict__['x'] = 1
print(a.x)
a.__dict__ = {'y': 2}
print(a.y, hasattr(a, 'x'))
d = a.__dict__
a.z = 3
print(d, vars(a) is d)
try:
    a.__dict__ = 5
except TypeError as e:
    print(e)
#> 1
#> 2 False
#> {'y': 2, 'z': 3} True
#> __dict__ must be set to a dictionary, not a 'int'

# ---- a class's __dict__ is read only
class A:
    x = 1
print(type(A.__dict__), A.__dict__['x'], [k for k in A.__dict__ if not k.startswith('__')])
try:
    A.__dict__['x'] = 2
except TypeError as e:
    print(e)
#> <class 'mappingproxy'> 1 ['x']
#> 'mappingproxy' object does not support item assignment

# ---- attributes of builtin types cannot be set
for f in [lambda: setattr(int, 'x', 1), lambda: setattr(list, 'append', 1), lambda: delattr(str, 'upper'), lambda: setattr(5, 'x', 1), lambda: setattr([], 'x', 1), lambda: setattr(object(), 'x', 1), lambda: setattr('', 'upper', 1), lambda: delattr([], 'append')]:
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
#> TypeError cannot set 'x' attribute of immutable type 'int'
#> TypeError cannot set 'append' attribute of immutable type 'list'
#> TypeError cannot set 'upper' attribute of immutable type 'str'
#> AttributeError 'int' object has no attribute 'x' and no __dict__ for setting new attributes
#> AttributeError 'list' object has no attribute 'x' and no __dict__ for setting new attributes
#> AttributeError 'object' object has no attribute 'x' and no __dict__ for setting new attributes
#> AttributeError 'str' object attribute 'upper' is read-only
#> AttributeError 'list' object attribute 'append' is read-only

# ---- __class__ can be assigned
class A:
    def f(self): return 'A'
class B:
    def f(self): return 'B'
a = A()
a.__class__ = B
print(a.f(), type(a).__name__, isinstance(a, A))
for value in [int, 1]:
    try:
        a.__class__ = value
    except TypeError as e:
        print(e)
#> B B False
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __class__ must be set to a class, not 'int' object

# ---- equality and hash by default
class A: pass
a, b = A(), A()
print(a == a, a == b, a != b, {a: 1}[a], a in {b}, len({a, b, a}))
#> True False True 1 False 2

# ---- __eq__ without __hash__
class A:
    def __eq__(self, other): return True
print(A() == 1, A() != 1, A.__hash__)
hash(A())
#> True False None
#> Traceback (most recent call last):
#>   File "classes.py", line 271, in <module>
#>     hash(A())
#>     ~~~~^^^^^
#> TypeError: unhashable type: 'A'

# ---- unhashable in a dict and in a set
class A:
    __hash__ = None
for f in [lambda: {A(): 1}, lambda: {A()}, lambda: {}[A()], lambda: A() in set(), lambda: {[]: 1}, lambda: {{}}, lambda: hash([])]:
    try:
        f()
    except TypeError as e:
        print(e)
#> cannot use 'A' as a dict key (unhashable type: 'A')
#> cannot use 'A' as a set element (unhashable type: 'A')
#> cannot use 'A' as a dict key (unhashable type: 'A')
#> cannot use 'A' as a set element (unhashable type: 'A')
#> cannot use 'list' as a dict key (unhashable type: 'list')
#> cannot use 'dict' as a set element (unhashable type: 'dict')
#> unhashable type: 'list'

# ---- __hash__ must return an int
class A:
    def __hash__(self): return 'a'
hash(A())
#> Traceback (most recent call last):
#>   File "classes.py", line 298, in <module>
#>     hash(A())
#>     ~~~~^^^^^
#> TypeError: __hash__ method should return an integer

# ---- own keys
class K:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, K) and self.v == o.v
    def __hash__(self): return self.v % 3
    def __repr__(self): return f'K({self.v})'
d = {K(i): i for i in range(7)}
print(d[K(4)], K(6) in d, K(9) in d)
d[K(1)] = 'one'
del d[K(0)]
print(d)
print(sorted({K(1), K(4), K(1)}, key=lambda k: k.v))
#> 4 True False
#> {K(1): 'one', K(2): 2, K(3): 3, K(4): 4, K(5): 5, K(6): 6}
#> [K(1), K(4)]

# ---- repr and str
class A:
    def __repr__(self): return 'A!'
class B(A):
    def __str__(self): return 'b'
print(A(), str(A()), repr(B()), B(), [B()], f'{B()} {B()!r}', '%s %r' % (B(), B()))
#> A! A! A! b [A!] b A! b A!

# ---- repr and str must return strings
class A:
    def __repr__(self): return 1
    def __str__(self): return None
for f in (repr, str, ascii, print, format):
    try:
        f(A())
    except TypeError as e:
        print(e)
#> __repr__ returned non-string (type int)
#> __str__ returned non-string (type NoneType)
#> __repr__ returned non-string (type int)
#> __str__ returned non-string (type NoneType)
#> __str__ returned non-string (type NoneType)

# ---- instances in containers use repr
class A:
    def __repr__(self): return '<A>'
print([A()], (A(),), {A()}, {'k': A()}, {A(): 1})
#> [<A>] (<A>,) {<A>} {'k': <A>} {<A>: 1}

# ---- attribute order
class A:
    def __init__(self):
        self.z = 1
        self.a = 2
        self.m = 3
a = A()
del a.z
a.z = 4
print(list(a.__dict__))
#> ['a', 'm', 'z']

# ---- dir
class A:
    x = 1
    def f(self): pass
a = A()
a.y = 2
print([n for n in dir(a) if not n.startswith('__')], [n for n in dir(A) if not n.startswith('__')])
class B:
    def __dir__(self): return ['b', 'a']
print(dir(B()))
#> ['f', 'x', 'y'] ['f', 'x']
#> ['a', 'b']

# ---- a class as a namespace of constants
class Color:
    RED, GREEN = range(2)
    names = {RED: 'red', GREEN: 'green'}
print(Color.GREEN, Color.names)
#> 1 {0: 'red', 1: 'green'}

# ---- a method that returns self
class Q:
    def __init__(self): self.parts = []
    def add(self, x):
        self.parts.append(x)
        return self
print(Q().add(1).add(2).parts)
#> [1, 2]

# ---- keywords in the class statement need a taker
class A(x=1): pass
#> Traceback (most recent call last):
#>   File "classes.py", line 392, in <module>
#>     class A(x=1): pass
#> TypeError: A.__init_subclass__() takes no keyword arguments

# ---- a class statement's bases may be unpacked
bases = (int, )
class A(*bases, **{}): pass
print(A(5) + 1, A.__bases__)
#> 6 (<class 'int'>,)

# ---- __doc__ of a class
class A:
    """   First line.
    second
    """
class B(A): pass
print(repr(A.__doc__), B.__doc__)
#> 'First line.\nsecond\n' None

# ---- private names do not clash in subclasses
class A:
    def __init__(self): self.__x = 'a'
    def a(self): return self.__x
class B(A):
    def __init__(self):
        super().__init__()
        self.__x = 'b'
    def b(self): return self.__x
b = B()
print(b.a(), b.b(), b.__dict__)
#> a b {'_A__x': 'a', '_B__x': 'b'}

# ---- a class is made anew at each execution
def make(n):
    class A:
        value = n
    return A
X, Y = make(1), make(2)
print(X is Y, X.value, Y.value, X.__qualname__, isinstance(X(), Y))
#> False 1 2 make.<locals>.A False

# ---- __init_subclass__ and __set_name__
class Field:
    def __set_name__(self, owner, name): print('set_name', owner.__name__, name)
class Base:
    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        print('init_subclass', cls.__name__, tag)
class A(Base, tag='t'):
    f = Field()
class B(A):
    g = Field()
#> set_name A f
#> init_subclass A t
#> set_name B g
#> init_subclass B None

# ---- __class_getitem__
class A:
    def __class_getitem__(cls, item): return cls.__name__, item
print(A[int], A[1, 2])
class B(A): pass
print(B['x'])
#> ('A', <class 'int'>) ('A', (1, 2))
#> ('B', 'x')

# ---- subscripting a class without __class_getitem__
class A: pass
A[int]
#> Traceback (most recent call last):
#>   File "classes.py", line 462, in <module>
#>     A[int]
#>     ~^^^^^
#> TypeError: type 'A' is not subscriptable

# ---- type() with three arguments
A = type('A', (list,), {'x': 1, 'f': lambda self: len(self)})
a = A([1, 2])
print(a, a.x, a.f(), A.__name__, A.__module__, A.__mro__)
for args in [('A',), (1, (), {}), ('A', [], {}), ('A', (), []), ('A', (1,), {})]:
    try:
        type(*args)
    except TypeError as e:
        print(e)
print(type('A', (), {}))
#> [1, 2] 1 2 A __main__ (<class '__main__.A'>, <class 'list'>, <class 'object'>)
#> type.__new__() argument 1 must be str, not int
#> type.__new__() argument 2 must be tuple, not list
#> type.__new__() argument 3 must be dict, not list
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> <class '__main__.A'>

# ---- comparison of methods
class A:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def f(self): pass
a, b = A(1), A(1)
print(a == b, a.f == b.f, a.f == a.f)
#> True False True

# ---- an AttributeError of __getattr__ is about the name that was read
class T:
    def __getattr__(self, name): raise AttributeError(f'no {name}')
    fob = 1
    def m(self):
        return self.fab.x
try: T().m()
except AttributeError as e: print(e.name, type(e.obj).__name__)
try: T().bar()
except AttributeError as e: print(e.name, type(e.obj).__name__)
try: getattr(T(), 'fabb')
except AttributeError as e: print(e.name, type(e.obj).__name__)
class D:
    def __get__(self, o, t): raise AttributeError('d')
class U:
    d = D()
    def __getattribute__(self, n): return object.__getattribute__(self, n)
class V:
    d = D()
for o in U(), V():
    try: o.d
    except AttributeError as e: print(e.name, e.obj is o)
print(getattr(V(), 'd', 5))
getattr(T(), 'fab')
#> fab T
#> bar T
#> fabb T
#> d True
#> d True
#> 5
#> Traceback (most recent call last):
#>   File "classes.py", line 518, in <module>
#>     getattr(T(), 'fab')
#>     ~~~~~~~^^^^^^^^^^^^
#>   File "classes.py", line 497, in __getattr__
#>     def __getattr__(self, name): raise AttributeError(f'no {name}')
#>                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> AttributeError: no fab. Did you mean: 'fob'?

# ---- an AttributeError of __getattr__ suggests a name
class T:
    def __getattr__(self, name): raise AttributeError(f'no {name}')
    fob = 1
T().fab
#> Traceback (most recent call last):
#>   File "classes.py", line 538, in <module>
#>     T().fab
#>   File "classes.py", line 536, in __getattr__
#>     def __getattr__(self, name): raise AttributeError(f'no {name}')
#>                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> AttributeError: no fab. Did you mean: 'fob'?

# ---- bases can be assigned
class A: x = 'A'
class B: x = 'B'
class C(A): pass
print(C.x); C.__bases__ = (B,); print(C.x, C.__mro__)
for bad in ((), (int,), 1, (C,), (A, A), (object, A)):
    try: C.__bases__ = bad; print('ok', bad)
    except TypeError as e: print(e)
try: object.__bases__ = ()
except TypeError as e: print(e)
try: del C.__bases__
except TypeError as e: print(e)
#> A
#> B (<class '__main__.C'>, <class '__main__.B'>, <class 'object'>)
#> can only assign non-empty tuple to C.__bases__, not ()
#> __bases__ assignment: 'int' deallocator differs from 'B'
#> can only assign tuple to C.__bases__, not int
#> a __bases__ item causes an inheritance cycle
#> duplicate base class A
#> __bases__ assignment: 'object' deallocator differs from 'B'
#> cannot set '__bases__' attribute of immutable type 'object'
#> cannot delete '__bases__' attribute of immutable type 'C'

# ---- the class of an object can be assigned
class A: 
    def f(s): return 'A'
class B:
    def f(s): return 'B'
a = A(); a.v = 1; a.__class__ = B; print(a.f(), a.v)
for bad in (1, int, object, type, list):
    try: a.__class__ = bad
    except TypeError as e: print(e)
try: (1).__class__ = A
except TypeError as e: print(e)
try: del a.__class__
except TypeError as e: print(e)
class L(list): pass
class L2(list): pass
l = L([1]); l.__class__ = L2; print(l, type(l))
try: l.__class__ = list
except TypeError as e: print(e)
#> B 1
#> __class__ must be set to a class, not 'int' object
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> can't delete __class__ attribute
#> [1] <class '__main__.L2'>
#> __class__ assignment only supported for mutable types or ModuleType subclasses

# ---- hooks of a new class
class P:
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        print(cls.__name__, tag)
class Q(P, tag='t'): pass
try:
    class R(P, bad=1): pass
except TypeError as e: print(e)
class N:
    def __set_name__(s, o, n): print('set_name', o.__name__, n)
class U: a = N(); b = N()
class NB:
    def __set_name__(s, o, n): raise ValueError('x')
try:
    class V: c = NB()
except ValueError as e: print(e, e.__notes__)
U.c = N()
#> Q t
#> R.__init_subclass__() takes no keyword arguments
#> set_name U a
#> set_name U b
#> x ["Error calling __set_name__ on 'NB' instance 'c' in 'V'"]

# ---- __new__ alone makes an instance; what it answers decides about __init__
class A:
    def __new__(cls, *args, **kwargs):
        print('new', cls.__name__, args, kwargs)
        return object.__new__(B if args[:1] == ('b',) else C if args[:1] == ('c',) else cls)
class B(A):
    def __init__(self, *args, **kwargs): print('init of B', args, kwargs)
class C(A):
    pass
class D:
    def __new__(cls, x, /, y=2, *, z=3):
        return x, y, z
class E(A):
    def __init__(self, x): return x
for f in lambda: A(), lambda: A('b', k=1), lambda: A('c'), lambda: B(1), lambda: C(1, z=2), lambda: D(1), lambda: D(1, y=5, z=6), lambda: D(), lambda: D(x=1), lambda: A(*'bc'), lambda: E(None), lambda: E(1), lambda: E(x=None):
    try:
        r = f()
        print(r if isinstance(r, tuple) else type(r).__name__)
    except TypeError as e: print('TypeError', e)
class M(type):
    def __call__(cls, *args): return super().__call__(*args, kw=True)
class F(metaclass=M):
    def __new__(cls, *args, kw): return args, kw
class S:
    __new__ = staticmethod(lambda cls, x: (cls.__name__, x))
class G(S): pass
print(F(1, 2), S(3), G(x=4))
class I(int):
    def __new__(cls, text): return int.__new__(cls, text, 16)
class W(str):
    def __new__(cls, *parts): return super().__new__(cls, '-'.join(parts))
print(I('ff') + 1, W('a', 'b'), type(I('1')).__name__)
#> new A () {}
#> A
#> new A ('b',) {'k': 1}
#> init of B ('b',) {'k': 1}
#> B
#> new A ('c',) {}
#> C
#> new B (1,) {}
#> init of B (1,) {}
#> B
#> new C (1,) {'z': 2}
#> C
#> (1, 2, 3)
#> (1, 5, 6)
#> TypeError D.__new__() missing 1 required positional argument: 'x'
#> TypeError D.__new__() got some positional-only arguments passed as keyword arguments: 'x'
#> new A ('b', 'c') {}
#> init of B ('b', 'c') {}
#> B
#> new E (None,) {}
#> E
#> new E (1,) {}
#> TypeError __init__() should return None, not 'int'
#> new E () {'x': None}
#> E
#> ((1, 2), True) ('S', 3) ('G', 4)
#> 256 a-b I

# ---- `__repr__` and `__str__` that are each other's
#! the oracle's build has a small C stack and dies; CPython on Linux says the same at its own depth
class A:
    __repr__ = object.__str__
class B:
    pass
B.__repr__ = B.__str__
for f in (str, repr):
    for x in (A(), B()):
        try:
            print(f(x))
        except RecursionError as e:
            print(type(x).__name__, str(e)[:32])
#> A maximum recursion depth exceeded
#> B maximum recursion depth exceeded
#> A maximum recursion depth exceeded
#> B maximum recursion depth exceeded

# ---- the __dict__ of another class's descriptor
class A: pass
class B(A):
    __slots__ = ()
class C:
    __slots__ = ('x',)
d = A.__dict__['__dict__']
for o in (B(), C(), 5, ValueError()):
    try:
        d.__set__(o, {'a': 1})
        print(o.a)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
#> 1
#> TypeError descriptor '__dict__' for 'A' objects doesn't apply to a 'C' object
#> TypeError descriptor '__dict__' for 'A' objects doesn't apply to a 'int' object
#> TypeError descriptor '__dict__' for 'A' objects doesn't apply to a 'ValueError' object

# ---- __class__ read again and again
class A:
    def kind(self):
        return self.__class__
class B(A):
    pass
class Says(A):
    __class__ = property(lambda self: 'said')
class Hooked(A):
    def __getattribute__(self, name):
        return name
class Slotted:
    __slots__ = ('x',)
    def kind(self):
        return self.__class__
print([o.kind() for o in [A(), B(), A(), B(), Says(), Slotted(), A()]], [o.__class__ for o in [Hooked(), A(), Hooked()]])
a = A()
kinds = []
for i in range(4):
    kinds.append(a.kind())
    if i == 1:
        a.__class__ = B
print(kinds)
a.__dict__['__class__'] = 5
print(a.kind(), [x.__class__ for x in [a, 1, 'a', A, len, None, [], A.kind, a.kind]])
#> [<class '__main__.A'>, <class '__main__.B'>, <class '__main__.A'>, <class '__main__.B'>, 'said', <class '__main__.Slotted'>, <class '__main__.A'>] ['__class__', <class '__main__.A'>, '__class__']
#> [<class '__main__.A'>, <class '__main__.A'>, <class '__main__.B'>, <class '__main__.B'>]
#> <class '__main__.B'> [<class '__main__.B'>, <class 'int'>, <class 'str'>, <class 'type'>, <class 'builtin_function_or_method'>, <class 'NoneType'>, <class 'list'>, <class 'function'>, <class 'method'>]
