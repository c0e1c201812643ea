# Classes: hooks when they are made, and rare features.

# ---- __init_subclass__ with keywords
class Base:
    registry = {}
    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        if key: Base.registry[key] = cls.__name__
class A(Base, key='a'): pass
class B(A, key='b'): pass
class C(Base): pass
print(Base.registry)
try:
    class D(Base, nope=1): pass
except TypeError as e:
    print(e)
#> {'a': 'A', 'b': 'B'}
#> D.__init_subclass__() takes no keyword arguments

# ---- __init_subclass__ runs for subclasses only
class Base:
    def __init_subclass__(cls): print('sub', cls.__name__, cls.__mro__[1].__name__)
class A(Base): pass
class B(A): pass
#> sub A Base
#> sub B A

# ---- __set_name__
class D:
    def __set_name__(self, owner, name): print(owner.__name__, name); self.name = name
    def __get__(self, o, t=None): return self.name
class A:
    x = D()
    y = D()
print(A().x, A.y)
A.z = D()
try:
    A.z
except AttributeError as e:
    print(e)
#> A x
#> A y
#> x y
#> 'D' object has no attribute 'name'

# ---- an error in __set_name__
class D:
    def __set_name__(self, owner, name): raise ValueError('no name')
class A:
    x = D()
#> Traceback (most recent call last):
#>   File "features.py", line 49, in <module>
#>     class A:
#>         x = D()
#>   File "features.py", line 48, in __set_name__
#>     def __set_name__(self, owner, name): raise ValueError('no name')
#>                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: no name
#> Error calling __set_name__ on 'D' instance 'x' in 'A'

# ---- __class_getitem__
class A:
    def __class_getitem__(cls, item): return cls.__name__, item
print(A[int], A[1, 2], A[1:2])
class B(A): pass
print(B['x'])
#> ('A', <class 'int'>) ('A', (1, 2)) ('A', slice(1, 2, None))
#> ('B', 'x')

# ---- what is not subscriptable
class A: pass
A[int]
#> Traceback (most recent call last):
#>   File "features.py", line 72, in <module>
#>     A[int]
#>     ~^^^^^
#> TypeError: type 'A' is not subscriptable

# ---- a metaclass with keywords
class M(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print('prepare', name, kw)
        return {'prepared': True}
    def __new__(mcs, name, bases, ns, **kw):
        print('new', name, sorted(k for k in ns if k[0] != '_'), kw)
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print('init', name, kw)
        super().__init__(name, bases, ns)
class A(metaclass=M, extra=1):
    x = 1
print(A.prepared, type(A).__name__)
class B(A, other=2): pass
#> prepare A {'extra': 1}
#> new A ['prepared', 'x'] {'extra': 1}
#> init A {'extra': 1}
#> True M
#> prepare B {'other': 2}
#> new B ['prepared'] {'other': 2}
#> init B {'other': 2}

# ---- __call__ of a metaclass
class Single(type):
    made = {}
    def __call__(cls, *a):
        if cls not in Single.made: Single.made[cls] = super().__call__(*a)
        return Single.made[cls]
class A(metaclass=Single):
    def __init__(self, x): print('init', x); self.x = x
print(A(1) is A(2), A(3).x)
#> init 1
#> True 1

# ---- __prepare__ with a mapping of one's own
class Log(dict):
    def __setitem__(self, k, v):
        if k[0] != '_': print('set', k)
        super().__setitem__(k, v)
class M(type):
    @classmethod
    def __prepare__(mcs, name, bases): return Log()
class A(metaclass=M):
    a = 1
    def f(self): pass
    a = 2
#> set a
#> set f
#> set a

# ---- a function as the metaclass
def make(name, bases, ns): return name, bases, sorted(k for k in ns if k[0] != '_')
class A(metaclass=make):
    x = 1
print(A)
#> ('A', (), ['x'])

# ---- __new__ that gives another object
class A:
    def __new__(cls, x): return x
    def __init__(self, x): print('never')
print(A(5), A('a'))
#> 5 a

# ---- __new__ and __init__ get the same arguments
class A:
    def __new__(cls, *a, **k): print('new', a, k); return super().__new__(cls)
    def __init__(self, *a, **k): print('init', a, k)
A(1, x=2)
#> new (1,) {'x': 2}
#> init (1,) {'x': 2}

# ---- __init__ that returns something
class A:
    def __init__(self): return 5
A()
#> Traceback (most recent call last):
#>   File "features.py", line 156, in <module>
#>     A()
#>     ~^^
#> TypeError: __init__() should return None, not 'int'

# ---- dunder names in a class body
class A:
    """Doc."""
    print(__qualname__, __module__)
    class B:
        print(__qualname__)
print(A.__doc__, A.__name__, A.B.__qualname__, A.__module__, A.__dict__['__doc__'])
#> A __main__
#> A.B
#> Doc. A A.B __main__ Doc.

# ---- private names
class A:
    __x = 1
    def __f(self): return self.__x
    def g(self): return self.__f(), A.__x
    def h(self): self.__y = 5; return sorted(vars(self))
a = A()
print(a.g(), a.h(), a._A__x)
a.__x
#> (1, 1) ['_A__y'] 1
#> Traceback (most recent call last):
#>   File "features.py", line 182, in <module>
#>     a.__x
#> AttributeError: 'A' object has no attribute '__x'

# ---- properties with setters and deleters
class A:
    @property
    def x(self):
        "The x."
        return self._x
    @x.setter
    def x(self, v): print('set', v); self._x = v
    @x.deleter
    def x(self): print('del'); del self._x
a = A()
a.x = 3
a.x += 1
print(a.x, A.x.__doc__)
del a.x
try:
    a.x
except AttributeError as e:
    print(e)
#> set 3
#> set 4
#> 4 The x.
#> del
#> 'A' object has no attribute '_x'

# ---- a property without a setter
class A:
    @property
    def x(self): return 1
a = A()
for f in [lambda: setattr(a, 'x', 2), lambda: delattr(a, 'x')]:
    try:
        f()
    except AttributeError as e:
        print(e)
#> property 'x' of 'A' object has no setter
#> property 'x' of 'A' object has no deleter

# ---- __getattr__, __getattribute__ and their order
class A:
    x = 1
    def __getattribute__(self, n): print('always', n); return super().__getattribute__(n)
    def __getattr__(self, n): print('missing', n); return 'made'
a = A()
print(a.x, a.y)
#> always x
#> always y
#> missing y
#> 1 made

# ---- __setattr__ and __delattr__
class A:
    def __setattr__(self, n, v): print('set', n); object.__setattr__(self, n, v)
    def __delattr__(self, n): print('del', n); super().__delattr__(n)
a = A()
a.x = 1
a.x += 1
del a.x
#> set x
#> set x
#> del x

# ---- __dir__ and dir
class A:
    def __dir__(self): return ['b', 'a', 'c']
print(dir(A()))
#> ['a', 'b', 'c']

# ---- class cells and super without arguments
class A:
    def who(self): return 'A'
class B(A):
    def who(self):
        def inner(): return super(B, self).who()
        return super().who(), inner(), __class__.__name__
    @classmethod
    def make(cls): return super().__new__(cls)
print(B().who(), type(B.make()).__name__)
#> ('A', 'A', 'B') B

# ---- super outside of a method
def f(self): return super().x
try:
    f(1)
except RuntimeError as e:
    print(e)
class A:
    def m(): return super().x
try:
    A.m()
except RuntimeError as e:
    print(e)
#> super(): __class__ cell not found
#> super(): no arguments

# ---- assignment to __class__
class A:
    def f(self): return 'A'
class B:
    def f(self): return 'B'
a = A()
a.__class__ = B
print(a.f(), type(a).__name__)
try:
    a.__class__ = int
except TypeError as e:
    print(e)
#> B B
#> __class__ assignment only supported for mutable types or ModuleType subclasses

# ---- bases that conflict
class A: pass
class B(A): pass
class C(A, B): pass
#> Traceback (most recent call last):
#>   File "features.py", line 302, in <module>
#>     class C(A, B): pass
#> TypeError: Cannot create a consistent method resolution order (MRO) for bases A, B

# ---- classes as values
def make(n):
    class Inner:
        value = n
        def get(self): return n
    return Inner
a, b = make(1), make(2)
print(a is b, a.value, b().get(), a.__qualname__)
#> False 1 2 make.<locals>.Inner

# ---- type with three arguments
A = type('A', (dict,), {'x': 1, 'f': lambda self: len(self)})
print(A(a=1).f(), A.x, A.__bases__, A.__name__)
for args in [('A',), ('A', ()), (1, (), {}), ('A', [], {}), ('A', (), []), ('A', (5,), {})]:
    try:
        type(*args)
    except TypeError as e:
        print(e)
#> 1 1 (<class 'dict'>,) A
#> type() takes 1 or 3 arguments
#> type.__new__() argument 1 must be str, not int
#> type.__new__() argument 2 must be tuple, not list
#> type.__new__() argument 3 must be dict, not list
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
