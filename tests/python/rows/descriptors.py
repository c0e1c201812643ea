# Every attribute and method of functions, methods and descriptors, by its name.

# ---- functions
def f(a, b=1, *, c=2) -> int:
    'doc'
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__dict__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__type_params__)
f.__doc__ = 'new'
f.__module__ = 'mod'
f.__dict__ = {'x': 1}
f.__name__, f.__qualname__ = 'g', 'h.g'
f.__annotations__ = {'a': 'A'}
print(f.__doc__, f.__module__, f.x, f.__name__, f.__qualname__, f.__annotations__)
del f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__
print(f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__)
def g(x): return x
g.__annotate__ = lambda format: {'z': format}
print(g.__annotations__, g.__call__(5), type(g).__call__(g, 6), g.__get__(1)(), type(g).__get__(g, 2, int)())
for act in (lambda: delattr(f, '__name__'), lambda: delattr(f, '__qualname__'), lambda: delattr(f, '__dict__'), lambda: delattr(f, '__annotate__'),
            lambda: setattr(f, '__annotate__', 5), lambda: setattr(f, '__dict__', 5), lambda: setattr(f, '__defaults__', 5), lambda: setattr(f, '__name__', 1)):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)
#> f f doc __main__ {} (1,) {'c': 2} {'return': <class 'int'>} ()
#> new mod 1 g h.g {'a': 'A'}
#> None None None None {}
#> {'z': 1} 5 6 1 2
#> TypeError __name__ must be set to a string object
#> TypeError __qualname__ must be set to a string object
#> TypeError cannot delete __dict__
#> TypeError __annotate__ cannot be deleted
#> TypeError __annotate__ must be callable or None
#> TypeError __dict__ must be set to a dictionary, not a 'int'
#> TypeError __defaults__ must be set to a tuple object
#> TypeError __name__ must be set to a string object

# ---- bound methods
class A:
    def m(self, x=0): 'doc of m'; return x
a, b = A(), A()
m = a.m
print(m.__self__ is a, m.__func__ is A.m, m.__name__, m.__doc__, m.__call__(3), m.__get__(b) == m, m == a.m, m != b.m, m.__eq__(5))
print(hash(a.m) == hash(a.m), repr(m)[:20], type(m).__new__(type(m), A.m, b)(4), type(m)(lambda s: s, 7)(), m.__qualname__)
try:
    type(m)(5, 1)
except TypeError as e:
    print(e)
#> True True m doc of m 3 True True True NotImplemented
#> True <bound method A.m of 4 7 A.m
#> first argument must be callable

# ---- builtin functions and methods
for f in len, [].append, 'x'.upper, {}.get:
    print(f.__name__, f.__qualname__, f.__module__, f.__doc__ is not None, f == f, f != len, repr(f)[:18])
print(len.__call__([1]), [3].index.__call__(3), 'ab'.upper.__self__, [1].append == [1].append, hash(len) == hash(len))
x = []
print(x.append == x.append, hash(x.append) == hash(x.append), x.append.__self__ is x, repr(x.append)[:33])
#> len len builtins True True False <built-in function
#> append list.append None True True True <built-in method a
#> upper str.upper None True True True <built-in method u
#> get dict.get None True True True <built-in method g
#> 1 0 ab False True
#> True True True <built-in method append of list o

# ---- descriptors of builtin types
for d in str.upper, list.append, int.__add__, dict.fromkeys, int.real, str.__len__:
    print(type(d).__name__, d.__name__, getattr(d, '__qualname__', None), repr(d)[:60] if type(d).__name__ != 'builtin_function_or_method' else '')
print(str.upper.__objclass__, int.__add__.__objclass__, int.real.__objclass__, str.upper.__get__('a')(), int.__add__.__get__(1)(2), int.real.__get__(5))
print(str.upper('b'), str.upper.__call__('c'), int.__add__.__call__(1, 2), (1).__add__.__call__(3), dict.__dict__['fromkeys'].__get__(None, dict)('a'))
print(dict.__dict__['fromkeys'].__name__, dict.__dict__['fromkeys'].__objclass__, repr(dict.__dict__['fromkeys']), dict.__dict__['fromkeys'].__qualname__)
w = (1).__add__
print(w.__name__, w.__qualname__, w.__self__, w.__objclass__, w == (1).__add__, w != (2).__add__, hash(w) == hash((1).__add__), repr(w)[:28])
for act in (lambda: int.real.__set__(1, 2), lambda: int.real.__delete__(1), lambda: str.upper.__get__(5), lambda: int.real.__get__('x'),
            lambda: str.upper(5), lambda: int.__add__('x', 1), lambda: str.upper()):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)
#> method_descriptor upper str.upper <method 'upper' of 'str' objects>
#> method_descriptor append list.append <method 'append' of 'list' objects>
#> wrapper_descriptor __add__ int.__add__ <slot wrapper '__add__' of 'int' objects>
#> builtin_function_or_method fromkeys dict.fromkeys 
#> getset_descriptor real int.real <attribute 'real' of 'int' objects>
#> wrapper_descriptor __len__ str.__len__ <slot wrapper '__len__' of 'str' objects>
#> <class 'str'> <class 'int'> <class 'int'> A 3 5
#> B C 3 4 {'a': None}
#> fromkeys <class 'dict'> <method 'fromkeys' of 'dict' objects> dict.fromkeys
#> __add__ int.__add__ 1 <class 'int'> True True True <method-wrapper '__add__' of
#> AttributeError attribute 'real' of 'int' objects is not writable
#> AttributeError attribute 'real' of 'int' objects is not writable
#> TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#> TypeError descriptor 'real' for 'int' objects doesn't apply to a 'str' object
#> TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#> TypeError descriptor '__add__' requires a 'int' object but received a 'str'
#> TypeError unbound method str.upper() needs an argument

# ---- slots are member descriptors
class A:
    __slots__ = ('x', 'y')
d = A.x
print(type(d).__name__, d.__name__, d.__objclass__ is A, repr(d), d.__qualname__, d.__doc__)
a = A()
d.__set__(a, 5)
print(d.__get__(a), a.x, d.__get__(None, A) is d, d.__delete__(a))
for act in (lambda: d.__get__(a), lambda: d.__get__(5), lambda: d.__set__(5, 1), lambda: d.__delete__(a)):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)
#> member_descriptor x True <member 'x' of 'A' objects> A.x None
#> 5 5 True None
#> AttributeError 'A' object has no attribute 'x'
#> TypeError descriptor 'x' for 'A' objects doesn't apply to a 'int' object
#> TypeError descriptor 'x' for 'A' objects doesn't apply to a 'int' object
#> AttributeError x

# ---- property
class A:
    @property
    def x(self): 'doc of x'; return 1
    y = property(None, lambda self, v: None, None, 'given')
p = A.x
print(p.fget(0), p.fset, p.fdel, p.__doc__, p.__name__, A.y.__doc__, p.__isabstractmethod__, p.__get__(A()), p.__get__(None, A) is p)
q = p.getter(lambda self: 2).setter(lambda self, v: print('set', v)).deleter(lambda self: print('del'))
print(q.__get__(A()), q.__set__(A(), 5), q.__delete__(A()), q.__doc__)
p.__name__ = 'renamed'
p.__doc__ = 'new doc'
print(p.__name__, p.__doc__)
for act in (lambda: setattr(p, 'fget', 1), lambda: delattr(p, 'fget'), lambda: setattr(p, 'fset', 1), lambda: delattr(p, 'fset'), lambda: setattr(p, 'fdel', 1),
            lambda: delattr(p, 'fdel'), lambda: setattr(A(), 'x', 1), lambda: delattr(A(), 'x'), lambda: A().y, lambda: property().__name__):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
del p.__doc__
print(p.__doc__)
#> 1 None None doc of x x given False 1 True
#> set 5
#> del
#> 2 None None None
#> renamed new doc
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError property 'renamed' of 'A' object has no setter
#> AttributeError property 'renamed' of 'A' object has no deleter
#> AttributeError property 'y' of 'A' object has no getter
#> AttributeError 'property' object has no attribute '__name__'
#> None

# ---- staticmethod and classmethod
class A:
    @staticmethod
    def s(x: int): 'doc s'; return x
    @classmethod
    def c(cls, x: int): 'doc c'; return cls.__name__, x
for name in 's', 'c':
    d = A.__dict__[name]
    print(type(d).__name__, d.__func__.__name__, d.__wrapped__ is d.__func__, d.__name__, d.__qualname__, d.__doc__, d.__module__, d.__annotations__)
    print(d.__isabstractmethod__, d.__dict__['__name__'], d.__get__(A(), A)(1), d.__get__(A())(2), repr(d)[:24], type(d).__class_getitem__(int))
    d.extra = 5
    print(d.extra, d.__dict__['extra'], d.__annotate__ is not None)
    d.__dict__ = {'y': 1}
    print(d.y)
    try:
        del d.__dict__
    except TypeError as e:
        print(e)
print(A.__dict__['s'](7), A.s(8), A().c(9))
try:
    A.__dict__['c'](1)
except TypeError as e:
    print(e)
#> staticmethod s True s A.s doc s __main__ {'x': <class 'int'>}
#> False s 1 2 <staticmethod(<function  staticmethod[int]
#> 5 5 True
#> 1
#> cannot delete __dict__
#> classmethod c True c A.c doc c __main__ {'x': <class 'int'>}
#> False c ('A', 1) ('A', 2) <classmethod(<function A classmethod[int]
#> 5 5 True
#> 1
#> cannot delete __dict__
#> 7 8 ('A', 9)
#> 'classmethod' object is not callable

# ---- super objects
class A:
    def f(self): return 'A.f'
class B(A):
    def f(self): return super()
    @classmethod
    def c(cls): return super()
b = B()
s = b.f()
print(s.__thisclass__.__name__, s.__self__ is b, s.__self_class__.__name__, s.f(), repr(s)[:26], B.c().__self_class__.__name__)
u = super(B)
print(u.__self__, u.__self_class__, u.__thisclass__.__name__, repr(u)[:24], u.__get__(b).f(), super.__getattribute__(s, 'f')())
for act in (lambda: super(5), lambda: super(B, 5), lambda: s.nothing, lambda: super(A, b).f):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
#> B True B A.f <super: <class 'B'>, <B ob B
#> None None B <super: <class 'B'>, NUL A.f A.f
#> TypeError super() argument 1 must be a type, not int
#> TypeError super(type, obj): obj (instance of int) is not an instance or subtype of type (B).
#> AttributeError 'super' object has no attribute 'nothing'
#> AttributeError 'super' object has no attribute 'f'

# ---- modules
import asyncio
M = type(asyncio)
m = M('mine', 'doc')
print(m.__name__, m.__doc__, m.__package__, m.__loader__, m.__spec__, repr(m), sorted(m.__dict__), M.__new__(M).__dict__)
m.x = 1
print(m.x, sorted(dir(m)), m.__dict__['x'], M.__getattribute__(m, 'x'), M.__setattr__(m, 'y', 2), M.__delattr__(m, 'x'), sorted(vars(m)))
m.__getattr__ = lambda name: 'made ' + name
m.__annotations__ = {'x': int}
print(m.other, m.__annotations__, m.__annotate__)
del m.__annotations__
m.__annotate__ = lambda format: {'y': str}
print(m.__annotations__)
m.__init__('again')
print(m.__name__, m.__doc__)
del m.__getattr__
for act in (lambda: m.zz, lambda: setattr(m, '__dict__', {}), lambda: delattr(m, '__dict__'), lambda: delattr(m, 'zz'), lambda: M(), lambda: M(5),
            lambda: setattr(m, '__annotate__', 5), lambda: delattr(m, '__annotate__')):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
#> mine doc None None None <module 'mine'> ['__doc__', '__loader__', '__name__', '__package__', '__spec__'] {}
#> 1 ['__doc__', '__loader__', '__name__', '__package__', '__spec__', 'x'] 1 1 None None ['__doc__', '__loader__', '__name__', '__package__', '__spec__', 'y']
#> made other {'x': <class 'int'>} None
#> {'y': <class 'str'>}
#> again None
#> AttributeError module 'again' has no attribute 'zz'
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError 'module' object has no attribute 'zz'
#> TypeError module() missing required argument 'name' (pos 1)
#> TypeError module() argument 'name' must be str, not int
#> TypeError __annotate__ must be callable or None
#> TypeError cannot delete __annotate__ attribute

# ---- types: attributes that can be set and deleted
class A:
    'doc'
    x: int
class B: pass
class C(A): pass
C.__bases__ = (B,)
C.__name__, C.__qualname__, C.__module__, C.__doc__ = 'N', 'Q.N', 'mod', 'text'
print(C.__name__, C.__qualname__, C.__module__, C.__doc__, C, C.__base__.__name__, C.__mro__[1].__name__)
A.__annotate__ = lambda format: {'y': str}
print(A.__annotations__, A.__type_params__, A.__text_signature__, A.__dict__.get('x'))
A.__annotations__ = {'z': 1}
print(A.__annotations__)
del A.__annotations__
A.__type_params__ = (1,)
print(A.__annotations__, A.__type_params__, type.__getattribute__(A, '__name__'), type.__setattr__(A, 'k', 1), type.__delattr__(A, 'k'))
A.__abstractmethods__ = {'m'}
print(A.__abstractmethods__)
try:
    A()
except TypeError as e:
    print(e)
del A.__abstractmethods__
for act in (lambda: delattr(A, '__name__'), lambda: delattr(A, '__qualname__'), lambda: delattr(A, '__bases__'), lambda: A.__abstractmethods__,
            lambda: delattr(A, '__abstractmethods__'), lambda: setattr(A, '__name__', 5), lambda: setattr(A, '__qualname__', 5), lambda: setattr(A, '__annotate__', 5),
            lambda: setattr(int, '__doc__', 'x'), lambda: delattr(int, '__name__'), lambda: setattr(A, '__bases__', (int,)), lambda: setattr(A, '__bases__', ())):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
#> N Q.N mod text <class 'mod.Q.N'> B B
#> {'y': <class 'str'>} () None None
#> {'z': 1}
#> {} (1,) A None None
#> {'m'}
#> Can't instantiate abstract class A without an implementation for abstract method 'm'
#> TypeError cannot delete '__name__' attribute of immutable type 'A'
#> TypeError cannot delete '__qualname__' attribute of immutable type 'A'
#> TypeError cannot delete '__bases__' attribute of immutable type 'A'
#> AttributeError __abstractmethods__
#> AttributeError __abstractmethods__
#> TypeError can only assign string to A.__name__, not 'int'
#> TypeError can only assign string to A.__qualname__, not 'int'
#> TypeError __annotate__ must be callable or None
#> TypeError cannot set '__doc__' attribute of immutable type 'int'
#> TypeError cannot set '__name__' attribute of immutable type 'int'
#> TypeError __bases__ assignment: 'int' object layout differs from 'object'
#> TypeError can only assign non-empty tuple to A.__bases__, not ()

# ---- object
o = object()
print(object.__eq__(o, o), object.__ne__(o, o), object.__lt__(o, o), object.__hash__(o) == hash(o), object.__subclasshook__(int), object.__init_subclass__())
print(object.__format__(5, ''), object.__str__('x')[:3], object.__repr__(5)[:11], object.__dir__(5) == dir(5))
class A: pass
class B: pass
a = A()
a.__class__ = B
print(type(a).__name__)
for act in (lambda: delattr(a, '__class__'), lambda: setattr(a, '__class__', 5), lambda: setattr(5, '__class__', bool), lambda: object.__format__(5, 'x'),
            lambda: object.__setattr__(o, 'x', 1), lambda: object.__delattr__(a, 'zz'), lambda: object.__getattribute__(a, 'zz')):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
#> True False NotImplemented True NotImplemented None
#> 5 'x' <int object False
#> B
#> TypeError can't delete __class__ attribute
#> TypeError __class__ must be set to a class, not 'int' object
#> TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> TypeError unsupported format string passed to int.__format__
#> AttributeError 'object' object has no attribute 'x' and no __dict__ for setting new attributes
#> AttributeError 'B' object has no attribute 'zz'
#> AttributeError 'B' object has no attribute 'zz'

# ---- None, Ellipsis and NotImplemented
N, E, I = type(None), type(...), type(NotImplemented)
print(N.__bool__(None), N.__repr__(None), N.__eq__(None, None), N.__ne__(None, 1), N.__hash__(None) == hash(None), N.__new__(N), N())
print(E.__repr__(...), E.__new__(E), E() is ..., I.__repr__(NotImplemented), I.__new__(I), I() is NotImplemented)
for act in (lambda: I.__bool__(NotImplemented), lambda: N(1), lambda: E(1), lambda: bool(NotImplemented)):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
#> False None True NotImplemented True None None
#> Ellipsis Ellipsis True NotImplemented NotImplemented True
#> TypeError NotImplemented should not be used in a boolean context
#> TypeError NoneType takes no arguments
#> TypeError EllipsisType takes no arguments
#> TypeError NotImplemented should not be used in a boolean context

# ---- cells
def outer():
    x = 1
    def inner(): return x
    return inner
C = type((lambda: 0).__get__(0).__func__)
def cells():
    x = 5
    class K:
        def m(self): return x, __class__
    return K
print(cells()().m()[0])
#> 5

# ---- special methods that are descriptors of a program
class Bound:
    def __get__(self, obj, owner=None):
        return lambda *args: ('bound', args)
class C: pass
for name in ['getitem', 'add', 'radd', 'eq', 'lt', 'contains', 'call', 'neg', 'next', 'round', 'divmod', 'abs', 'enter', 'exit', 'iadd']:
    setattr(C, f'__{name}__', Bound())
c = C()
print(c[1], c + 1, 1 + c, c == 1, c < 1, 1 in c, c(1), -c, next(c), round(c, 1), divmod(c, 2), abs(c))
with c as entered:
    print(entered)
d = c
d += 1
print(d, c != 1)
#> ('bound', (1,)) ('bound', (1,)) ('bound', (1,)) ('bound', (1,)) ('bound', (1,)) True ('bound', (1,)) ('bound', ()) ('bound', ()) ('bound', (1,)) ('bound', (2,)) ('bound', ())
#> ('bound', ())
#> ('bound', (1,)) False

# ---- special methods that are callable objects get no self
class Call:
    def __call__(self, *args):
        return ('called', args)
class C: pass
for name in ['getitem', 'add', 'radd', 'eq', 'lt', 'contains', 'neg', 'next', 'iter', 'enter', 'exit']:
    setattr(C, f'__{name}__', Call())
c = C()
print(c[1], c + 1, 1 + c, c == 1, c < 1, 1 in c, -c, next(c))
with c as entered:
    print(entered)
try:
    iter(c)
except TypeError as e:
    print(e)
#> ('called', (1,)) ('called', (1,)) ('called', (1,)) ('called', (1,)) ('called', (1,)) True ('called', ()) ('called', ())
#> ('called', ())
#> iter() returned non-iterator of type 'tuple'

# ---- attributes and slots of other classes
class A:
    x = int.__dict__['real']
    name = type.__dict__['__mro__']
    sig = type([].append).__dict__['__text_signature__']
    start = range.__dict__['start']
    t = property.__dict__['fget']
for n in ('x', 'name', 'sig', 'start', 't'):
    try: print(n, getattr(A(), n))
    except Exception as e: print(n, type(e).__name__, e)
    try: print(n, setattr(A(), n, 1))
    except Exception as e: print(n, type(e).__name__, e)
    try: print(n, delattr(A(), n))
    except Exception as e: print(n, type(e).__name__, e)
class M(type):
    start = range.__dict__['start']
class B(metaclass=M): pass
try: print(B.start)
except Exception as e: print(type(e).__name__, e)
class S(list):
    start = range.__dict__['start']
    def f(self): return super().start
class S2(S):
    start = 5
try: print(S2().f())
except Exception as e: print(type(e).__name__, e)
class C:
    d = S.__dict__['__dict__'] if '__dict__' in S.__dict__ else None
    w = A.__dict__['__dict__']
try: print(C().d)
except Exception as e: print(type(e).__name__, e)
try: print(C().w)
except Exception as e: print(type(e).__name__, e)
class D:
    __slots__ = ('p', 'q')
class E:
    p = D.p
    def __init__(self): self.z = 5
try: print(E().p)
except Exception as e: print(type(e).__name__, e)
try: E().p = 2
except Exception as e: print(type(e).__name__, e)
class F(list):
    p = D.p
    def __init__(self): self.z = 5
try: print(F().p)
except Exception as e: print(type(e).__name__, e)
#> x TypeError descriptor 'real' for 'int' objects doesn't apply to a 'A' object
#> x TypeError descriptor 'real' for 'int' objects doesn't apply to a 'A' object
#> x TypeError descriptor 'real' for 'int' objects doesn't apply to a 'A' object
#> name TypeError descriptor '__mro__' for 'type' objects doesn't apply to a 'A' object
#> name TypeError descriptor '__mro__' for 'type' objects doesn't apply to a 'A' object
#> name TypeError descriptor '__mro__' for 'type' objects doesn't apply to a 'A' object
#> sig TypeError descriptor '__text_signature__' for 'builtin_function_or_method' objects doesn't apply to a 'A' object
#> sig TypeError descriptor '__text_signature__' for 'builtin_function_or_method' objects doesn't apply to a 'A' object
#> sig TypeError descriptor '__text_signature__' for 'builtin_function_or_method' objects doesn't apply to a 'A' object
#> start TypeError descriptor 'start' for 'range' objects doesn't apply to a 'A' object
#> start TypeError descriptor 'start' for 'range' objects doesn't apply to a 'A' object
#> start TypeError descriptor 'start' for 'range' objects doesn't apply to a 'A' object
#> t TypeError descriptor 'fget' for 'property' objects doesn't apply to a 'A' object
#> t TypeError descriptor 'fget' for 'property' objects doesn't apply to a 'A' object
#> t TypeError descriptor 'fget' for 'property' objects doesn't apply to a 'A' object
#> TypeError descriptor 'start' for 'range' objects doesn't apply to a 'M' object
#> AttributeError 'super' object has no attribute 'start'
#> TypeError descriptor '__dict__' for 'S' objects doesn't apply to a 'C' object
#> TypeError descriptor '__dict__' for 'A' objects doesn't apply to a 'C' object
#> TypeError descriptor 'p' for 'D' objects doesn't apply to a 'E' object
#> TypeError descriptor 'p' for 'D' objects doesn't apply to a 'E' object
#> TypeError descriptor 'p' for 'D' objects doesn't apply to a 'F' object

# ---- special methods of other classes
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class M0(type): mro = None
t(lambda: M0('A', (), {}))
class M1(type): mro = 5
t(lambda: M1('A', (), {}))
class M2(type):
    def mro(cls): return [cls, list, object]
t(lambda: M2('A', (), {})())
class M3(type):
    def mro(cls): return [cls, int, object]
t(lambda: M3('A', (), {})())
class M6(type):
    def mro(cls): return [cls, *super().mro(), ValueError]
t(lambda: M6('A', (), {}))
class S1:
    __slots__ = ('a',)
class S2:
    __slots__ = ('b',)
class M7(type):
    def mro(cls): return [cls, S1, S2, object]
t(lambda: M7('A', (S1,), {}))
t(lambda: M7('A', (), {}))
class I:
    __init_subclass__ = len
t(lambda: type('X', (I,), {}))
class N2: __set_name__ = property.__dict__['__set_name__']
t(lambda: type('X', (), {'n': N2()}))
class G: __class_getitem__ = list.__dict__['__class_getitem__']
t(lambda: G[int])
class F: fk = dict.__dict__['fromkeys']
t(lambda: F().fk('ab'))
t(lambda: F.fk('ab'))
class D2: __get__ = property.__dict__['__get__']
class E: d = D2()
t(lambda: E().d)
import collections
class X(dict): __init__ = collections.defaultdict.__dict__['__init__']
t(lambda: X())
class X(dict): __missing__ = collections.defaultdict.__dict__['__missing__']
t(lambda: X()[1])
class X(dict): move_to_end = collections.OrderedDict.__dict__['move_to_end']
t(lambda: X().move_to_end)
t(lambda: X(a=1).move_to_end('a'))
t(lambda: collections.OrderedDict.popitem({1: 2}))
import types
class X: __dir__ = types.ModuleType.__dict__['__dir__']
t(lambda: dir(X()))
class X: __init_subclass__ = 5
t(lambda: type('Y', (X,), {}))
class X: __class_getitem__ = len
t(lambda: X['abc'])
t(lambda: X[5])
#> TypeError 'NoneType' object is not callable
#> TypeError 'int' object is not callable
#> TypeError mro() returned base with unsuitable layout ('list')
#> TypeError mro() returned base with unsuitable layout ('int')
#> TypeError mro() returned base with unsuitable layout ('ValueError')
#> TypeError mro() returned base with unsuitable layout ('S2')
#> TypeError mro() returned base with unsuitable layout ('S1')
#> TypeError len() takes exactly one argument (0 given)
#> TypeError descriptor '__set_name__' for 'property' objects doesn't apply to a 'N2' object
#> TypeError descriptor '__class_getitem__' requires a subtype of 'list' but received 'G'
#> TypeError descriptor 'fromkeys' requires a subtype of 'dict' but received 'F'
#> TypeError descriptor 'fromkeys' requires a subtype of 'dict' but received 'F'
#> TypeError descriptor '__get__' requires a 'property' object but received a 'D2'
#> TypeError descriptor '__init__' requires a 'collections.defaultdict' object but received a 'X'
#> TypeError descriptor '__missing__' for 'collections.defaultdict' objects doesn't apply to a 'X' object
#> TypeError descriptor 'move_to_end' for 'collections.OrderedDict' objects doesn't apply to a 'X' object
#> TypeError descriptor 'move_to_end' for 'collections.OrderedDict' objects doesn't apply to a 'X' object
#> TypeError descriptor 'popitem' for 'collections.OrderedDict' objects doesn't apply to a 'dict' object
#> TypeError descriptor '__dir__' for 'module' objects doesn't apply to a 'X' object
#> TypeError 'int' object is not callable
#> 3
#> TypeError object of type 'int' has no len()

# ---- a circle of bases that orders of a metaclass hide
class M(type):
    def mro(cls): return [cls, object]
class A(metaclass=M): pass
class B(A): pass
try: A.__bases__ = (B,)
except TypeError as e: print(e)
class C(A): pass
print(C.__base__, C.__mro__)
#> a __bases__ item causes an inheritance cycle
#> <class '__main__.A'> (<class '__main__.C'>, <class 'object'>)

# ---- mro() of a metaclass answers any iterable of classes
def made(answer):
    class Meta(type):
        def mro(cls): return answer(cls)
    try:
        print(Meta('A', (), {}).__mro__)
    except TypeError as e:
        print(e)
made(lambda cls: (cls, object))
made(lambda cls: iter([cls, object]))
made(lambda cls: (c for c in (cls, object)))
made(lambda cls: {cls: 1, object: 2})
made(lambda cls: 5)
made(lambda cls: None)
made(lambda cls: 'ab')
made(lambda cls: ())
#> (<class '__main__.A'>, <class 'object'>)
#> (<class '__main__.A'>, <class 'object'>)
#> (<class '__main__.A'>, <class 'object'>)
#> (<class '__main__.A'>, <class 'object'>)
#> 'int' object is not iterable
#> 'NoneType' object is not iterable
#> mro() returned a non-class ('str')
#> type MRO must not be empty
