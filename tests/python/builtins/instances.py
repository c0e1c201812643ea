# ---- isinstance
class A: pass
class B(A): pass
print(isinstance(1, int), isinstance(True, int), isinstance(1, (str, int)), isinstance(B(), A), isinstance(A(), B), isinstance(A, type), isinstance(1, ()))
print(isinstance(1, int | str), isinstance(None, int | None), isinstance('a', (int, (float, (str,)))), isinstance(5, object), isinstance(int, object))
#> True True True True False True False
#> True True True True True

# ---- issubclass
class A: pass
class B(A): pass
print(issubclass(B, A), issubclass(A, B), issubclass(bool, int), issubclass(int, (str, object)), issubclass(int, int | str), issubclass(type, object))
#> True False True True True True

# ---- what is no class
for f in [lambda: isinstance(1, 1), lambda: isinstance(1, 'int'), lambda: isinstance(1, (str, 1)), lambda: isinstance(1, list[int]), lambda: isinstance(1, [int]),
          lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: issubclass(int, list[int]), lambda: isinstance(1)]:
    try:
        print(f())
    except TypeError as e:
        print(e)
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> isinstance() argument 2 cannot be a parameterized generic
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> issubclass() arg 1 must be a class
#> issubclass() arg 2 must be a class, a tuple of classes, or a union
#> issubclass() argument 2 cannot be a parameterized generic
#> isinstance expected 2 arguments, got 1

# ---- a tuple stops at the first that fits
print(isinstance(1, (int, 'not looked at')))
#> True

# ---- __instancecheck__ and __subclasscheck__
class M(type):
    def __instancecheck__(cls, o):
        print('check', cls.__name__)
        return o == 1
    def __subclasscheck__(cls, c):
        return c is str
class C(metaclass=M): pass
print(isinstance(1, C), isinstance(2, C), isinstance(2, (str, C)), issubclass(str, C), issubclass(int, C), isinstance(C(), C))
#> check C
#> check C
#> check C
#> True False False True False True

# ---- an object that says another __class__
class P:
    @property
    def __class__(self): return int
p = P()
print(isinstance(p, int), isinstance(p, P), isinstance(p, str), type(p).__name__)
#> True True False P

# ---- type of things
print(type(1), type('a'), type(None), type(type), type(len), type(print), type(lambda: 0), type(...), type(NotImplemented), type(int.real), type([].append))
print(type(1) is int, type(True) is bool, type([]) == list)
#> <class 'int'> <class 'str'> <class 'NoneType'> <class 'type'> <class 'builtin_function_or_method'> <class 'builtin_function_or_method'> <class 'function'> <class 'ellipsis'> <class 'NotImplementedType'> <class 'getset_descriptor'> <class 'builtin_function_or_method'>
#> True True True

# ---- type with three arguments
C = type('C', (int,), {'x': 1, 'f': lambda self: self + 1})
print(C, C.x, C(5).f(), C.__name__, C.__bases__, C.__module__, C.__qualname__)
#> <class '__main__.C'> 1 6 C (<class 'int'>,) __main__ C

# ---- type with wrong arguments
for f in [lambda: type(), lambda: type(1, 2), lambda: type(1, 2, 3), lambda: type('a', [], {}), lambda: type('a', (), 3), lambda: type('a', (1,), {}),
          lambda: type('a', (bool,), {}), lambda: type('a', (int, str), {}), lambda: type('a', (), {}, x=1)]:
    try:
        f()
    except TypeError as e:
        print(e)
#> type() takes 1 or 3 arguments
#> type() takes 1 or 3 arguments
#> type.__new__() argument 1 must be str, not int
#> type.__new__() argument 2 must be tuple, not list
#> type.__new__() argument 3 must be dict, not int
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> type 'bool' is not an acceptable base type
#> multiple bases have instance lay-out conflict
#> a.__init_subclass__() takes no keyword arguments

# ---- object()
o = object()
print(type(o), o == o, o != object(), bool(o), isinstance(o, object))
try:
    o.x = 1
except AttributeError as e:
    print(e)
object(1)
#> <class 'object'> True True True True
#> 'object' object has no attribute 'x' and no __dict__ for setting new attributes
#> Traceback (most recent call last):
#>   File "instances.py", line 93, in <module>
#>     object(1)
#>     ~~~~~~^^^
#> TypeError: object() takes no arguments

# ---- arguments that nobody takes
class A: pass
class N:
    def __new__(cls, *a): return super().__new__(cls)
class I:
    def __init__(self, *a): pass
print(type(N(1)).__name__, type(I(1)).__name__)
A(1)
#> N I
#> Traceback (most recent call last):
#>   File "instances.py", line 109, in <module>
#>     A(1)
#>     ~^^^
#> TypeError: A() takes no arguments

# ---- arguments passed on to object
class I:
    def __init__(self, *a): super().__init__(*a)
I(1)
#> Traceback (most recent call last):
#>   File "instances.py", line 120, in <module>
#>     I(1)
#>     ~^^^
#>   File "instances.py", line 119, in __init__
#>     def __init__(self, *a): super().__init__(*a)
#>                             ~~~~~~~~~~~~~~~~^^^^
#> TypeError: object.__init__() takes exactly one argument (the instance to initialize)

# ---- __new__ of another class
class A: pass
for f in [lambda: object.__new__(int), lambda: object.__new__(), lambda: object.__new__(1), lambda: int.__new__(A), lambda: list.__new__(int), lambda: type(None)(1), lambda: type(iter([]))()]:
    try:
        f()
    except TypeError as e:
        print(e)
#> object.__new__(int) is not safe, use int.__new__()
#> object.__new__(): not enough arguments
#> object.__new__(X): X is not a type object (int)
#> int.__new__(A): A is not a subtype of int
#> list.__new__(int): int is not a subtype of list
#> NoneType takes no arguments
#> cannot create 'list_iterator' instances

# ---- __new__ that answers something else
class N:
    def __new__(cls): return 5
    def __init__(self): print('never')
print(N())
#> 5

# ---- __init__ that answers something
class I:
    def __init__(self): return 1
I()
#> Traceback (most recent call last):
#>   File "instances.py", line 155, in <module>
#>     I()
#>     ~^^
#> TypeError: __init__() should return None, not 'int'

# ---- __new__ taken out of its class checks the class, too
make = int.__new__
class I(int): pass
print(make(int), make(int, 5), repr(make(I, 1)))
for cls in str, object, 3, bool:
    try:
        print(make(cls))
    except TypeError as e:
        print(e)
    try:
        print(make(cls, 1))
    except TypeError as e:
        print(e)
#> 0 5 1
#> int.__new__(str): str is not a subtype of int
#> int.__new__(str): str is not a subtype of int
#> int.__new__(object): object is not a subtype of int
#> int.__new__(object): object is not a subtype of int
#> int.__new__(X): X is not a type object (int)
#> int.__new__(X): X is not a type object (int)
#> int.__new__(bool) is not safe, use bool.__new__()
#> int.__new__(bool) is not safe, use bool.__new__()

# ---- identities of values
a = ()
print(a is tuple(), tuple([]) is a, (1, 2)[5:] is a, b'' is bytes(), b'abc'[:1] is bytes([97]), [] is list(), ''.join([]) is str())
print(id(()) == id(tuple()), id(b'') == id(bytes()), id('a') == id('b'), id('abc') == id('ab' + 'c'), id(10**20) == id(10**20 + 1))
print(id(None) == id(True), id(True) == id(False), id(1) == id(2), id(-1) == id(-1), min(map(id, [None, 1, -5, 'x', 2**70, ()])) > 0)
s = 'abc'
before = id(s)
s += 'd'
print(id(s) == before, len({id(v) for v in ['a', 'b', 'c', 1, 2, 10**30, (), b'']}))
#> instances.py:187: SyntaxWarning: "is" with 'bytes' literal. Did you mean "=="?
#>   print(a is tuple(), tuple([]) is a, (1, 2)[5:] is a, b'' is bytes(), b'abc'[:1] is bytes([97]), [] is list(), ''.join([]) is str())
#> True True True True True False True
#> True True False True False
#> False False False True True
#> False 8

# ---- what tells its own name, and numbers that are missing
import decimal, functools, re, types
class D:
    def __call__(self): pass
w = functools.lru_cache(len)
print(types.MethodType(w, [1]), re.sub('0x[0-9a-f]+', '0x', repr(types.MethodType(D(), 1))))
print(re.compile('a').groupindex, re.compile('(?P<x>a)').groupindex)
for f in lambda: int(base=2), lambda: int('1', base=None), lambda: int(), lambda: decimal.Decimal(1).__round__(None), lambda: round(decimal.Decimal('1.5'), None):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
#> <bound method len of [1]> <bound method ? of 1>
#> {} {'x': 1}
#> TypeError int() missing string argument
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> 0
#> TypeError optional arg must be an integer
#> 2

# ---- an object that answers for another one has its class, too
import abc
import collections.abc
from typing import Protocol, runtime_checkable
class Proxy:
    def __init__(self, obj):
        object.__setattr__(self, '_obj', obj)
    def __getattribute__(self, name):
        return getattr(object.__getattribute__(self, '_obj'), name)
class Base(abc.ABC): pass
class Part(Base):
    def run(self): return 'runs'
@runtime_checkable
class Runs(Protocol):
    def run(self): ...
p = Proxy(Part())
print(isinstance(p, Part), isinstance(p, Base), isinstance(p, Proxy), isinstance(p, (int, Base)), isinstance(p, int | Part))
print(isinstance(Proxy([]), collections.abc.Sequence), isinstance(Proxy({}), list), isinstance(p, Runs), isinstance(Proxy(3), Runs))
print(p.__class__, type(p), issubclass(Proxy(list), list), 'run' in dir(p))
match Proxy(3):
    case int(): print('an int')
class Silent:
    def __getattribute__(self, name): raise AttributeError(name)
class Broken:
    def __getattribute__(self, name): raise ValueError(name)
print(isinstance(Silent(), int))
try:
    isinstance(Broken(), int)
except ValueError as e:
    print('ValueError', e)
#> True True True True True
#> True False True False
#> <class '__main__.Part'> <class '__main__.Proxy'> False True
#> an int
#> False
#> ValueError __class__

# ---- what has __bases__ counts as a class
class Abstract:
    def __init__(self, bases): self.bases = bases
    __bases__ = property(lambda self: self.bases)
    def __call__(self): return Instance(self)
class Instance:
    def __init__(self, cls): self.cls = cls
    __class__ = property(lambda self: self.cls)
Super = Abstract(()); Child = Abstract((Super,)); Two = Abstract((Child, Abstract(())))
def ask(f, a, b):
    try: return f(a, b)
    except TypeError as e: return str(e)
for a in (Super(), Child(), Two(), 5, int): print([ask(isinstance, a, b) for b in (Super, Child, Two, (Super,), (int, Two))])
for a in (Super, Child, Two, 5, int, (Super,)): print([ask(issubclass, a, b) for b in (Super, Child, Two, (Super,), (int, Two), int, 5)])
class Fails:
    @property
    def __bases__(self): raise RuntimeError
for f in (lambda: isinstance(Fails(), Fails()), lambda: issubclass(Fails(), Fails()), lambda: issubclass(int, Fails())):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class C: pass
class N:
    def __init__(self, bases): self.__bases__ = bases
for a, b in ((int, (N((int,)), ())), (N((int,)), int), (N((int,)), (str, int)), (N((N((int,)),)), int), (N((C, int)), (C, ())), (N(()), int), (N(5), int), (N((int,)), N(())), (C(), C), (C(), ())):
    print(ask(issubclass, a, b))
#> [True, False, False, True, False]
#> [True, True, False, True, False]
#> [True, True, True, True, True]
#> [False, False, False, False, True]
#> [False, False, False, False, False]
#> [True, False, False, True, False, False, 'issubclass() arg 2 must be a class, a tuple of classes, or a union']
#> [True, True, False, True, False, False, 'issubclass() arg 2 must be a class, a tuple of classes, or a union']
#> [True, True, True, True, True, False, 'issubclass() arg 2 must be a class, a tuple of classes, or a union']
#> ['issubclass() arg 1 must be a class', 'issubclass() arg 1 must be a class', 'issubclass() arg 1 must be a class', 'issubclass() arg 1 must be a class', 'issubclass() arg 1 must be a class', 'issubclass() arg 1 must be a class', 'issubclass() arg 1 must be a class']
#> [False, False, False, False, True, True, 'issubclass() arg 2 must be a class, a tuple of classes, or a union']
#> ['issubclass() arg 1 must be a class', 'issubclass() arg 1 must be a class', 'issubclass() arg 1 must be a class', 'issubclass() arg 1 must be a class', 'issubclass() arg 1 must be a class', 'issubclass() arg 1 must be a class', 'issubclass() arg 1 must be a class']
#> RuntimeError 
#> RuntimeError 
#> RuntimeError 
#> False
#> True
#> True
#> True
#> True
#> False
#> issubclass() arg 1 must be a class
#> False
#> issubclass() arg 1 must be a class
#> False

# ---- dir() of a method has the names of its function
class F:
    def a(self): pass
    a.known = 1
print('known' in dir(F().a), 'known' in dir(F.a))
#> True True
