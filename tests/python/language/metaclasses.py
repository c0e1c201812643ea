# ---- a metaclass makes the class
class Meta(type):
    def __new__(mcls, name, bases, ns, **kwargs):
        print('new', name, [b.__name__ for b in bases], [k for k in ns if not k.startswith('__')], kwargs)
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kwargs):
        print('init', cls.__name__)
        super().__init__(name, bases, ns)
    def __call__(cls, *args):
        print('call', args)
        return super().__call__(*args)

class A(metaclass=Meta, flag=True):
    x = 1
    def __init__(self, n): self.n = n

class B(A): pass
print(B(5).n, type(B) is Meta)
#> new A [] ['x'] {'flag': True}
#> init A
#> new B ['A'] [] {}
#> init B
#> call (5,)
#> 5 True

# ---- __prepare__ gives the namespace
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **k):
        print('prepare', name, k)
        return {'injected': 'yes'}
class A(metaclass=Meta):
    y = injected + '!'
print(A.y, A.injected)
#> prepare A {}
#> yes! yes

# ---- a namespace that watches
class Watch(dict):
    def __setitem__(self, k, v):
        if not k.startswith('__'): print('set', k)
        super().__setitem__(k, v)
    def __missing__(self, k):
        if k.isupper(): return k.lower()
        raise KeyError(k)
class Meta(type):
    @classmethod
    def __prepare__(mcls, *a): return Watch()
    def __new__(mcls, name, bases, ns): return super().__new__(mcls, name, bases, dict(ns))
class A(metaclass=Meta):
    x = HELLO
    def f(self): pass
print(A.x)
#> set x
#> set f
#> hello

# ---- methods of the metaclass belong to the class, not to its instances
class Meta(type):
    def make(cls): return cls()
    def __len__(cls): return 7
    def __iter__(cls): return iter('ab')
    def __contains__(cls, x): return x == 1
    def __getitem__(cls, k): return k
    def __repr__(cls): return 'a class'
class A(metaclass=Meta): pass
print(type(A.make()).__name__, len(A), list(A), 1 in A, A['k'], A)
try:
    A().make
except AttributeError as e:
    print(str(e)[:40])
#> A 7 ['a', 'b'] True k a class
#> 'A' object has no attribute 'make'

# ---- attributes are looked up on the metaclass last
class Meta(type):
    x = 'meta'
    y = 'meta'
    def __getattr__(cls, name): return 'getattr ' + name
class A(metaclass=Meta):
    x = 'class'
print(A.x, A.y, A.z)
#> class meta getattr z

# ---- conflicting metaclasses
class M1(type): pass
class M2(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
class C(A, B): pass
#> Traceback (most recent call last):
#>   File "metaclasses.py", line 90, in <module>
#>     class C(A, B): pass
#> TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases

# ---- the most derived metaclass wins
class M1(type): pass
class M2(M1): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
class C(A, B): pass
print(type(C).__name__)
#> M2

# ---- a metaclass that is a function
def meta(name, bases, ns, **k):
    return name, bases, sorted(n for n in ns if not n.startswith('__')), k
class A(int, metaclass=meta, k=1):
    x = 1
    y = 2
print(A)
#> ('A', (<class 'int'>,), ['x', 'y'], {'k': 1})

# ---- a registry
registry = {}
class Meta(type):
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        registry[name.lower()] = cls
class Base(metaclass=Meta): pass
class One(Base): pass
class Two(Base): pass
print(list(registry), registry['two'] is Two)
#> ['base', 'one', 'two'] True

# ---- operators on classes
class Meta(type):
    def __add__(cls, o): return cls.__name__ + o.__name__
    def __lt__(cls, o): return cls.__name__ < o.__name__
    def __bool__(cls): return False
class B(metaclass=Meta): pass
class A(metaclass=Meta): pass
print(B + A, sorted([B, A], key=lambda c: c.__name__)[0].__name__, A < B, bool(A))
#> BA A True False

# ---- setting attributes through the metaclass
class Meta(type):
    def __setattr__(cls, name, value):
        if name.startswith('x'): raise AttributeError('no ' + name)
        super().__setattr__(name, value)
class A(metaclass=Meta): pass
A.y = 1
print(A.y)
A.x = 1
#> 1
#> Traceback (most recent call last):
#>   File "metaclasses.py", line 144, in <module>
#>     A.x = 1
#>     ^^^
#>   File "metaclasses.py", line 139, in __setattr__
#>     if name.startswith('x'): raise AttributeError('no ' + name)
#>                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> AttributeError: no x

# ---- __classcell__ must reach type.__new__
class Meta(type):
    def __new__(mcls, name, bases, ns):
        return super().__new__(mcls, name, bases, {k: v for k, v in ns.items() if k != '__classcell__'})
try:
    class A(metaclass=Meta):
        def f(self): return __class__
except RuntimeError as e:
    print(str(e).split('<')[0])
#> __class__ not set defining 'A' as 

# ---- type of type
class Meta(type): pass
class A(metaclass=Meta): pass
print(type(type), type(Meta), type(A), type(A()).__name__, isinstance(A, type), isinstance(A, Meta), issubclass(Meta, type))
#> <class 'type'> <class 'type'> <class '__main__.Meta'> A True True True

# ---- a wrong namespace or wrong arguments
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases): return 5
try:
    class A(metaclass=Meta): pass
except TypeError as e:
    print(e)
try:
    class B(metaclass=type, k=1): pass
except TypeError as e:
    print(e)
try:
    class C(metaclass=5): pass
except TypeError as e:
    print(e)
#> Meta.__prepare__() must return a mapping, not int
#> B.__init_subclass__() takes no keyword arguments
#> 'int' object is not callable

# ---- a __call__ that counts instances
class Limited(type):
    def __call__(cls, *a):
        if len(cls.made) >= 2:
            raise RuntimeError(f'too many {cls.__name__}')
        obj = super().__call__(*a)
        cls.made.append(obj)
        return obj
class A(metaclass=Limited):
    made = []
A(), A()
A()
#> Traceback (most recent call last):
#>   File "metaclasses.py", line 203, in <module>
#>     A()
#>     ~^^
#>   File "metaclasses.py", line 196, in __call__
#>     raise RuntimeError(f'too many {cls.__name__}')
#> RuntimeError: too many A

# ---- what a metaclass decides
class M1(type): pass
class M2(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
try:
    class C(A, B): pass
except TypeError as e: print(e)
class M3(M1, M2): pass
class C(A, B, metaclass=M3): pass
print(type(C), C.__class__)
def meta(name, bases, ns, **kw):
    print(name, bases, sorted(k for k in ns if not k.startswith('__')), kw)
    return 42
class Z(A, metaclass=meta, k=1): q = 1
print(Z)
class Meta(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print('prepare', name, bases, kw)
        return {'injected': 1}
    def __new__(m, name, bases, ns, **kw):
        print('new', name, kw)
        return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **kw):
        print('init', name, kw); super().__init__(name, bases, ns)
    def __call__(c, *a, **k):
        print('call', a, k); return super().__call__(*a, **k)
    def __instancecheck__(c, i): return i == 5
    def __subclasscheck__(c, s): return s is int
    def __iter__(c): return iter('abc')
    def __len__(c): return 3
    def __getitem__(c, k): return k
    def __contains__(c, k): return k == 'z'
    def __add__(c, o): return 'add'
    def __dir__(c): return ['z', 'a']
    def __repr__(c): return 'META'
    def __bool__(c): return False
class K(metaclass=Meta, opt=3):
    y = injected
    def __init__(s, v): s.v = v
print(K(4).v, isinstance(5, K), isinstance(K(1), K), issubclass(int, K), issubclass(K, K), list(K), len(K), K['a'], 'z' in K, K + 1, dir(K), K, bool(K))
class Bad(type):
    def __prepare__(n, b): return 1
try:
    class T(metaclass=Bad): pass
except TypeError as e: print(e)
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> <class '__main__.M3'> <class '__main__.M3'>
#> Z (<class '__main__.A'>,) ['q'] {'k': 1}
#> 42
#> prepare K () {'opt': 3}
#> new K {'opt': 3}
#> init K {'opt': 3}
#> call (4,) {}
#> call (1,) {}
#> 4 True True True False ['a', 'b', 'c'] 3 a True add ['a', 'z'] META False
#> Bad.__prepare__() must return a mapping, not int

# ---- a class that ABCMeta makes by a call is of the module abc
from abc import ABC, ABCMeta
import types, collections.abc
class Meta(ABCMeta): pass
class Base(metaclass=Meta): pass
for c in type('A', (ABC,), {}), ABCMeta('B', (), {'x': 1}), types.new_class('C', (ABC,)), type('D', (Base,), {}), type('E', (collections.abc.Mapping,), {'__module__': 'own'}), Base:
    print(c, c.__module__)
#> <class 'abc.A'> abc
#> <class 'abc.B'> abc
#> <class 'abc.C'> abc
#> <class 'abc.D'> abc
#> <class 'own.E'> own
#> <class '__main__.Base'> __main__

# ---- __orig_bases__ are there where bases were replaced
class Shown(type):
    def __new__(meta, name, bases, ns):
        print([k for k in ns if 'orig' in k], len(bases))
        return super().__new__(meta, name, bases, ns)
class Entry:
    def __mro_entries__(self, bases): return ()
for bases in (Entry(),), (Entry(), int), (list[int],), (int,), (5, int), (ValueError('a'),):
    try:
        class D(*bases, metaclass=Shown): pass
    except TypeError as e: print(e)
#> ['__orig_bases__'] 0
#> ['__orig_bases__'] 1
#> ['__orig_bases__'] 1
#> [] 1
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
