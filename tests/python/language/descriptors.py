# ---- property with getter, setter and deleter
class A:
    def __init__(self): self._x = 1
    @property
    def x(self):
        """The x."""
        return self._x
    @x.setter
    def x(self, v):
        print('set', v)
        self._x = v
    @x.deleter
    def x(self):
        print('del')
        del self._x
a = A()
a.x = a.x + 1
print(a.x, A.x.__doc__, type(A.x), a.__dict__)
del a.x
print(a.__dict__)
#> set 2
#> 2 The x. <class 'property'> {'_x': 2}
#> del
#> {}

# ---- a property without setter or deleter
class A:
    @property
    def x(self): return 1
    y = property()
a = A()
for f in [lambda: setattr(a, 'x', 2), lambda: delattr(a, 'x'), lambda: a.y, lambda: setattr(a, 'y', 1)]:
    try:
        f()
    except AttributeError as e:
        print(e)
#> property 'x' of 'A' object has no setter
#> property 'x' of 'A' object has no deleter
#> property 'y' of 'A' object has no getter
#> property 'y' of 'A' object has no setter

# ---- property called as a function
class A:
    def get(self): return 'got'
    def put(self, v): print('put', v)
    p = property(get, put, doc='documented')
a = A()
a.p = 5
print(a.p, A.p.__doc__, A.p.fget is A.get, A.p.fdel)
#> put 5
#> got documented True None

# ---- a property hides the instance's own attribute
class A:
    @property
    def x(self): return 'property'
a = A()
a.__dict__['x'] = 'instance'
print(a.x)
#> property

# ---- an AttributeError inside a property
class A:
    @property
    def x(self): return self.missing
A().x
#> Traceback (most recent call last):
#>   File "descriptors.py", line 66, in <module>
#>     A().x
#>   File "descriptors.py", line 65, in x
#>     def x(self): return self.missing
#>                         ^^^^^^^^^^^^
#> AttributeError: 'A' object has no attribute 'missing'

# ---- an AttributeError inside a property calls __getattr__
class A:
    @property
    def x(self): return self.missing
    def __getattr__(self, name): return 'getattr ' + name
print(A().x)
class B(A):
    @property
    def y(self): raise AttributeError('no y')
print(B().y)
#> getattr missing
#> getattr y

# ---- properties are inherited and extended
class A:
    @property
    def x(self): return 'A'
class B(A):
    @A.x.setter
    def x(self, v): print('B sets', v)
b = B()
b.x = 1
print(b.x)
#> B sets 1
#> A

# ---- a data descriptor comes before the instance, others after
class Data:
    def __get__(self, o, t): return 'data'
    def __set__(self, o, v): print('set', v)
class NonData:
    def __get__(self, o, t): return 'nondata'
class A:
    d = Data()
    n = NonData()
a = A()
a.d = 1
print(a.d, a.n)
a.__dict__.update(d='instance', n='instance')
print(a.d, a.n)
#> set 1
#> data nondata
#> data instance

# ---- what __get__ receives
class D:
    def __get__(self, obj, owner=None):
        return None if obj is None else type(obj).__name__, owner.__name__
class A:
    d = D()
class B(A): pass
print(A.d, A().d, B.d, B().d)
#> (None, 'A') ('A', 'A') (None, 'B') ('B', 'B')

# ---- only __set__ makes a data descriptor whose value is on the instance
class D:
    def __set__(self, obj, v): obj.__dict__['d'] = v * 2
class A:
    d = D()
a = A()
print(type(a.d).__name__)
a.d = 5
print(a.d)
#> D
#> 10

# ---- deleting with and without __delete__
class D:
    def __delete__(self, obj): print('delete')
class S:
    def __set__(self, obj, v): pass
class A:
    d = D()
    s = S()
a = A()
del a.d
for f in [lambda: setattr(a, 'd', 1), lambda: delattr(a, 's')]:
    try:
        f()
    except AttributeError as e:
        print(e)
#> delete
#> __set__
#> __delete__

# ---- a validating descriptor
class Positive:
    def __set_name__(self, owner, name): self.name = '_' + name
    def __get__(self, obj, owner): return self if obj is None else getattr(obj, self.name)
    def __set__(self, obj, v):
        if v <= 0: raise ValueError(f'{self.name[1:]} must be positive, not {v}')
        setattr(obj, self.name, v)
class Box:
    w = Positive()
    h = Positive()
    def __init__(self, w, h): self.w, self.h = w, h
b = Box(2, 3)
print(b.w * b.h, b.__dict__)
try:
    b.h = -1
except ValueError as e:
    print(e)
#> 6 {'_w': 2, '_h': 3}
#> h must be positive, not -1

# ---- an error in __set_name__ has a note
class D:
    def __set_name__(self, owner, name): raise ValueError('bad name')
class A:
    d = D()
#> Traceback (most recent call last):
#>   File "descriptors.py", line 183, in <module>
#>     class A:
#>         d = D()
#>   File "descriptors.py", line 182, in __set_name__
#>     def __set_name__(self, owner, name): raise ValueError('bad name')
#>                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: bad name
#> Error calling __set_name__ on 'D' instance 'd' in 'A'

# ---- a descriptor on an instance does nothing
class D:
    def __get__(self, o, t): return 'got'
class A: pass
a = A()
a.d = D()
print(type(a.d).__name__)
#> D

# ---- class attributes that are descriptors can be replaced
class D:
    def __get__(self, o, t): return 'got'
    def __set__(self, o, v): print('set')
class A:
    d = D()
A.d = 5
print(A().d)
#> 5

# ---- descriptors on the metaclass
class Meta(type):
    @property
    def name(cls): return cls.__name__.lower()
class A(metaclass=Meta): pass
print(A.name)
try:
    A().name
except AttributeError as e:
    print(e)
#> a
#> 'A' object has no attribute 'name'

# ---- functions are descriptors
def f(self): return self
class A: pass
a = A()
print(f.__get__(a, A)() is a, f.__get__(None, A) is f, type(f.__get__(1)))
#> True True <class 'method'>

# ---- staticmethod and classmethod objects
s = staticmethod(lambda x: x)
print(s(1), type(s), s.__wrapped__(2))
c = classmethod(lambda cls: cls)
print(c.__get__(None, int)(), c.__get__('a')())
try:
    c()
except TypeError as e:
    print(e)
#> 1 <class 'staticmethod'> 2
#> <class 'int'> <class 'str'>
#> 'classmethod' object is not callable

# ---- slots
class A:
    __slots__ = ('x', 'y')
    z = 1
a = A()
a.x = 1
print(a.x, a.z, A.x, type(A.x), hasattr(a, '__dict__'))
for f in [lambda: a.y, lambda: setattr(a, 'w', 1), lambda: setattr(a, 'z', 2), lambda: delattr(a, 'y'), lambda: a.__dict__]:
    try:
        f()
    except AttributeError as e:
        print(e)
del a.x
print(hasattr(a, 'x'))
#> 1 1 <member 'x' of 'A' objects> <class 'member_descriptor'> False
#> 'A' object has no attribute 'y'
#> 'A' object has no attribute 'w' and no __dict__ for setting new attributes
#> 'A' object attribute 'z' is read-only
#> y
#> 'A' object has no attribute '__dict__'
#> False

# ---- slots and inheritance
class A:
    __slots__ = ['a']
class B(A):
    __slots__ = 'b'
class C(A): pass
b, c = B(), C()
b.a = b.b = 1
c.a = c.other = 2
print(b.a, b.b, c.a, c.__dict__)
try:
    b.other = 1
except AttributeError as e:
    print(e)
#> 1 1 2 {'other': 2}
#> 'B' object has no attribute 'other' and no __dict__ for setting new attributes

# ---- slots that cannot be
for body in [{'__slots__': ('x',), 'x': 1}, {'__slots__': (1,)}, {'__slots__': ('a b',)}, {'__slots__': ('__dict__', '__dict__')}]:
    try:
        type('A', (), body)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> ValueError 'x' in __slots__ conflicts with class variable
#> TypeError __slots__ items must be strings, not 'int'
#> TypeError __slots__ must be identifiers
#> TypeError __dict__ slot disallowed: we already got one

# ---- slots with __dict__ and with private names
class A:
    __slots__ = ('x', '__dict__')
class B:
    __slots__ = ('__p',)
    def __init__(self): self.__p = 1
a = A()
a.x = a.y = 1
print(a.__dict__, B()._B__p, B.__slots__)
#> {'y': 1} 1 ('__p',)

# ---- __getattr__ is the last resort
class A:
    x = 1
    def __init__(self): self.y = 2
    def __getattr__(self, name):
        if name.startswith('_'): raise AttributeError(name)
        return f'<{name}>'
a = A()
print(a.x, a.y, a.z, hasattr(a, '_p'), getattr(a, '_p', 'd'))
#> 1 2 <z> False d

# ---- __getattribute__ sees everything but special methods of operators
class A:
    x = 1
    def __getattribute__(self, name):
        print('get', name)
        return object.__getattribute__(self, name)
    def __len__(self): return 3
a = A()
print(a.x, len(a), a.__len__())
try:
    a.nothing
except AttributeError as e:
    print(e)
#> get x
#> get __len__
#> 1 3 3
#> get nothing
#> 'A' object has no attribute 'nothing'

# ---- __getattribute__ that raises goes on to __getattr__
class A:
    def __getattribute__(self, name): raise AttributeError('first')
    def __getattr__(self, name): return 'second ' + name
print(A().x)
#> second x

# ---- __setattr__ and __delattr__
class A:
    def __setattr__(self, name, value):
        print('set', name, value)
        super().__setattr__(name, value)
    def __delattr__(self, name):
        print('del', name)
        object.__delattr__(self, name)
a = A()
a.x = 1
a.x += 1
del a.x
print(a.__dict__)
#> set x 1
#> set x 2
#> del x
#> {}

# ---- a read-only class
class Frozen:
    def __init__(self, x): object.__setattr__(self, 'x', x)
    def __setattr__(self, name, value): raise AttributeError(f'cannot assign to {name}')
f = Frozen(1)
print(f.x)
f.x = 2
#> 1
#> Traceback (most recent call last):
#>   File "descriptors.py", line 369, in <module>
#>     f.x = 2
#>     ^^^
#>   File "descriptors.py", line 366, in __setattr__
#>     def __setattr__(self, name, value): raise AttributeError(f'cannot assign to {name}')
#>                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> AttributeError: cannot assign to x

# ---- __getattr__ of a module-like object is not used for special methods
class A:
    def __getattr__(self, name): return lambda *a: 5
a = A()
print(a.anything(), a.__len__())
try:
    len(a)
except TypeError as e:
    print(e)
#> 5 5
#> object of type 'A' has no len()

# ---- a lazy attribute
class lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, o, t):
        o.__dict__[self.name] = v = self.f(o)
        return v
class A:
    @lazy
    def x(self):
        print('computed')
        return 42
a = A()
print(a.x, a.x)
#> computed
#> 42 42

# ---- which attribute wins
class D:
    def __get__(s, o, t=None): return ('get', o is not None, t.__name__ if t else None)
class DD(D):
    def __set__(s, o, v): print('set', v)
    def __delete__(s, o): print('del')
class A:
    nd = D()
    dd = DD()
a = A()
a.__dict__['nd'] = 1
a.__dict__['dd'] = 2
print(a.nd, a.dd, A.nd, A.dd)
a.dd = 5; del a.dd
a.nd = 6; print(a.nd); del a.nd; print(a.nd)
class M(type):
    mdd = DD()
    mnd = D()
class B(metaclass=M):
    mdd = 1
    mnd = 2
print(B.mdd, B.mnd)
try: B().mdd; print(B().mdd)
except AttributeError as e: print(e)
#> 1 ('get', True, 'A') ('get', False, 'A') ('get', False, 'A')
#> set 5
#> del
#> 6
#> ('get', True, 'A')
#> ('get', True, 'M') 2
#> 1

# ---- attribute hooks that are descriptors
import functools
class Bound:
    def __get__(self, obj, owner=None):
        return lambda *args: (type(obj).__name__, *args)
class A:
    __getattr__ = Bound()
class B:
    __getattribute__ = Bound()
class C:
    __getattr__ = functools.partialmethod(lambda self, first, name: (first, name), 'given')
class D:
    @staticmethod
    def __getattr__(name): return name * 2
    @classmethod
    def __new__(*args): return object.__new__(args[0]), args[1:]
print(A().x, B().y, C().z, D(5)[0].ab, D(5)[1])
#> ('A', 'x') ('B', 'y') ('given', 'z') abab (<class '__main__.D'>, 5)

# ---- what can be set but not read gives way to what the object has
class Only:
    def __set__(self, obj, value): obj.__dict__['a'] = value
class X:
    a = Only()
x = X()
print(x.a is X.a)
x.a = 1
print(x.a)
class Meta(type): pass
class Y(metaclass=Meta): a = 2
Meta.a = Only()
print(Y.a)
#> True
#> 1
#> 2

# ---- classes have their own ways to write attributes
class C: pass
for f in object.__setattr__, object.__delattr__:
    for cls in C, int:
        try:
            f(cls, 'x', *([1] if f is object.__setattr__ else []))
        except TypeError as e:
            print(e)
#> can't apply this __setattr__ to type object
#> can't apply this __setattr__ to type object
#> can't apply this __delattr__ to type object
#> can't apply this __delattr__ to type object

# ---- the dict of a class whose metaclass has another base first
class Mixin:
    def who(cls): return cls.__name__
class Meta(Mixin, type): pass
class C(metaclass=Meta):
    x = 1
print(type(C.__dict__).__name__, C.__dict__['x'], C.who(), 'x' in vars(C))
try:
    C.__dict__ = {}
except AttributeError as e:
    print(e)
#> mappingproxy 1 C True
#> attribute '__dict__' of 'type' objects is not writable

# ---- dir() asks an object that has a __dict__ of its own making
class O:
    y = 2
    @property
    def __dict__(self): return {'x': 1}
print([name for name in dir(O()) if name[0] != '_'], vars(O()))
class P:
    @property
    def __dict__(self): return 'none'
    @property
    def __class__(self): return O
print([name for name in dir(P()) if name[0] != '_'])
#> ['x', 'y'] {'x': 1}
#> ['y']

# ---- the name of a property, and whether it is abstract
import abc
class C:
    @property
    def x(self): return 1
    y = property()
print(C.x.__name__, C.y.__name__, C.x.getter(len).__name__)
C.x.__name__ = 'other'
print(C.x.__name__)
for p in (C.x, C.y, property(lambda self: 1)):
    for _ in range(2):
        del p.__name__
    print(getattr(p, '__name__', 'none'))
class Abstract:
    __isabstractmethod__ = 'yes'
    def __call__(self): pass
f = Abstract()
print([property(*args).__isabstractmethod__ for args in ((f,), (None, f), (None, None, f), (len,), ())])
print(classmethod(f).__isabstractmethod__, staticmethod(f).__isabstractmethod__, staticmethod(len).__isabstractmethod__)
class Failing:
    @property
    def __isabstractmethod__(self): raise ValueError('asked')
class Odd:
    def __bool__(self): raise KeyError('asked')
Abstract.__isabstractmethod__ = Odd()
for g in (Failing(), f):
    for wrap in (property, classmethod, staticmethod):
        try:
            print(wrap(g).__isabstractmethod__)
        except Exception as e:
            print(type(e).__name__, e)
Abstract.__isabstractmethod__ = 1
class A(abc.ABC):
    p = property(f)
try:
    A()
except TypeError as e:
    print(e)
#> x y x
#> other
#> x
#> none
#> <lambda>
#> [True, True, True, False, False]
#> True True False
#> ValueError asked
#> ValueError asked
#> ValueError asked
#> KeyError 'asked'
#> KeyError 'asked'
#> KeyError 'asked'
#> Can't instantiate abstract class A without an implementation for abstract method 'p'

# ---- __getattr__ that goes while __getattribute__ runs
class Evil:
    def __getattr__(self, name):
        return 'hook ' + name
    def __getattribute__(self, name):
        del Evil.__getattr__
        raise AttributeError(name)
print(Evil().x)
class Evil2:
    @property
    def p(self):
        del Evil2.__getattr__
        raise AttributeError('p')
    def __getattr__(self, name):
        return 'hook ' + name
print(Evil2().p)
#> hook x
#> hook p

# ---- special methods that are functions of C, classes or static methods take no self
import os, operator
def tries(kind, make):
    def C(name): return type('C', (), {name: make()})()
    print(kind)
    for act in (lambda: C('__call__')([1, 2]), lambda: sorted([[2], [1]], key=C('__call__')), lambda: list(map(C('__call__'), [[1]])), lambda: C('__getattr__').x,
                lambda: hash(C('__hash__')), lambda: {C('__hash__')} and 0, lambda: {1: 2}.get(C('__hash__')), lambda: C('__eq__') == [1], lambda: [C('__eq__')] == [[1]], lambda: C('__lt__') < [1], lambda: C('__ne__') != [1],
                lambda: os.fspath(C('__fspath__')), lambda: type('D', (), {'x': C('__set_name__')}) and 0, lambda: operator.length_hint(C('__length_hint__')), lambda: type(C('__new__')), lambda: type(C('__init__')),
                lambda: C('__add__') + [1], lambda: 5 + C('__radd__'), lambda: C('__mul__') * [1], lambda: [1] * C('__rmul__'), lambda: C('__matmul__') @ [1], lambda: operator.iadd(C('__iadd__'), [1]), lambda: -C('__neg__'), lambda: [1] in C('__contains__'), lambda: C('__getitem__')[[1]],
                lambda: len(C('__len__')), lambda: bool(C('__bool__')), lambda: round(C('__round__')), lambda: divmod(C('__divmod__'), [1]), lambda: pow(C('__pow__'), [1]), lambda: sum([[1]], C('__add__'))):
        try: print('', act())
        except TypeError as e: print('', e)
tries('function', lambda: max)
tries('class', lambda: list)
tries('static method', lambda: staticmethod(lambda *a: len(a)))
#> function
#>  2
#>  [[1], [2]]
#>  [1]
#>  x
#>  max expected at least 1 argument, got 0
#>  cannot use 'C' as a set element (max expected at least 1 argument, got 0)
#>  cannot use 'C' as a dict key (max expected at least 1 argument, got 0)
#>  1
#>  True
#>  1
#>  1
#>  max expected at least 1 argument, got 0
#>  '>' not supported between instances of 'str' and 'type'
#>  0
#>  'type' object is not iterable
#>  max expected at least 1 argument, got 0
#>  1
#>  'int' object is not iterable
#>  1
#>  1
#>  1
#>  1
#>  max expected at least 1 argument, got 0
#>  True
#>  1
#>  max expected at least 1 argument, got 0
#>  max expected at least 1 argument, got 0
#>  max expected at least 1 argument, got 0
#>  1
#>  1
#>  1
#> class
#>  [1, 2]
#>  [[1], [2]]
#>  [[1]]
#>  ['x']
#>  __hash__ method should return an integer
#>  cannot use 'C' as a set element (__hash__ method should return an integer)
#>  cannot use 'C' as a dict key (__hash__ method should return an integer)
#>  [1]
#>  True
#>  [1]
#>  [1]
#>  expected C.__fspath__() to return str or bytes, not list
#>  list expected at most 1 argument, got 2
#>  __length_hint__ must be an integer, not list
#>  'type' object is not iterable
#>  __init__() should return None, not 'list'
#>  [1]
#>  'int' object is not iterable
#>  [1]
#>  [1]
#>  [1]
#>  [1]
#>  []
#>  True
#>  [1]
#>  'list' object cannot be interpreted as an integer
#>  __bool__ should return bool, returned list
#>  []
#>  [1]
#>  [1]
#>  [1]
#> static method
#>  1
#>  [[2], [1]]
#>  [1]
#>  1
#>  0
#>  0
#>  None
#>  1
#>  True
#>  1
#>  1
#>  expected C.__fspath__() to return str or bytes, not int
#>  0
#>  0
#>  <class 'int'>
#>  __init__() should return None, not 'int'
#>  1
#>  1
#>  1
#>  1
#>  1
#>  1
#>  0
#>  True
#>  1
#>  0
#>  __bool__ should return bool, returned int
#>  0
#>  1
#>  1
#>  1

# ---- a metaclass whose __call__ is a builtin function
class M(type): __call__ = max
class C(metaclass=M): pass
print(C([3, 1]), C(4, 5))
#> 3 5

# ---- the docstring and the name of a property, of subclasses and of copies
def tr(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def g(s): "doc g"
def mk(ns, doc=None):
    return type('P', (property,), ns)
P1 = mk({'__slots__': ()})
tr(lambda: P1(g).__doc__)
tr(lambda: P1(lambda s: 1).__doc__)
tr(lambda: P1(g, doc='x').__doc__)
P2 = mk({'__doc__': 'class doc', '__slots__': ()})
tr(lambda: P2(g).__doc__)
tr(lambda: P2(None, None, None, 'x').__doc__)
P3 = mk({'__doc__': 'class doc'})
tr(lambda: P3(g).__doc__)
tr(lambda: P3(lambda s: 1).__doc__)
tr(lambda: P3().getter(g).__doc__)
class P4(property):
    __slots__ = ('__doc__',)
tr(lambda: P4(g).__doc__)
tr(lambda: P4(lambda s: 1).__doc__)
tr(lambda: P4(lambda s: 1, doc='k').__doc__)
class P5(property):
    __slots__ = ('foo',)
tr(lambda: P5(g).__doc__)
class P6(property): pass
tr(lambda: P6(g).__doc__)
p = P6(g); p2 = p.getter(lambda s: 2); tr(lambda: p2.__doc__)
def h(s): "doc h"
tr(lambda: p.getter(h).__doc__); tr(lambda: p.setter(h).__doc__)
p = property(g); p.__doc__ = 'set'; tr(lambda: p.getter(h).__doc__)
p = property(g, doc='own'); tr(lambda: p.getter(h).__doc__)
p = P6(g, doc='own'); tr(lambda: p.getter(h).__doc__); tr(lambda: p.setter(h).__doc__)
class U:
    """documentation 1"""
    def __init__(self): self._s = 1
    @property
    def spam(self): "user1"
    @spam.getter
    def spam(self): "user2"
    @P6
    def eggs(self): "user3"
    @eggs.getter
    def eggs(self): "user4"
tr(lambda: U.spam.__doc__); tr(lambda: U.eggs.__doc__)
class Q(property):
    def __init__(self, fget, doc2=None):
        super().__init__(fget); self.extra = doc2
tr(lambda: Q(g, 1).getter(h).__doc__)
class R(property):
    def __new__(cls, *a, **k):
        p = super().__new__(cls, *a, **k); p._d = 'n'; return p
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        if doc is not None: doc = doc + ' sub'
        super().__init__(fget, fset, fdel, doc)
tr(lambda: R(g).__doc__); tr(lambda: R(g, doc='a').getter(h).__doc__)
tr(lambda: property().__set_name__())
tr(lambda: property().__set_name__(1))
tr(lambda: property().__set_name__(1,2,3))
tr(lambda: property().__set_name__(1, name=2))
class A: a = property(lambda s: 1)
tr(lambda: A.a.__name__)
A.a.__name__ = 'q'; tr(lambda: A.a.__name__)
p = property(g); tr(lambda: p.__name__)
def d():
    del p.__name__
tr(d); tr(lambda: p.__name__)
tr(lambda: property().__name__)
tr(lambda: property(1).__name__)
tr(lambda: property(None, g).__name__)
class Err:
    def __getattr__(self, a): raise RuntimeError('fail')
p = property(Err()); tr(lambda: p.__name__)
p.__name__ = 5; tr(lambda: p.__name__)
class X:
    a = property(lambda s: 1); b = property(lambda s: 1)
    a.__name__ = 'renamed'
tr(lambda: X.a.__name__)
def s(): X().a = 1
tr(s)
def s(): X().b = 1
tr(s)
def s(): del X().a
tr(s)
#> AttributeError 'P' object attribute '__doc__' is read-only
#> None
#> None
#> AttributeError 'P' object attribute '__doc__' is read-only
#> class doc
#> doc g
#> None
#> doc g
#> doc g
#> None
#> k
#> AttributeError 'P5' object attribute '__doc__' is read-only
#> doc g
#> None
#> doc h
#> doc g
#> doc h
#> own
#> doc h
#> doc g
#> user2
#> user4
#> TypeError Q.__init__() takes from 2 to 3 positional arguments but 5 were given
#> doc g
#> doc h
#> TypeError __set_name__() takes 2 positional arguments but 0 were given
#> TypeError __set_name__() takes 2 positional arguments but 1 were given
#> TypeError __set_name__() takes 2 positional arguments but 3 were given
#> TypeError property.__set_name__() takes no keyword arguments
#> a
#> q
#> g
#> None
#> g
#> AttributeError 'property' object has no attribute '__name__'
#> AttributeError 'property' object has no attribute '__name__'
#> AttributeError 'property' object has no attribute '__name__'
#> RuntimeError fail
#> 5
#> a
#> AttributeError property 'a' of 'X' object has no setter
#> AttributeError property 'b' of 'X' object has no setter
#> AttributeError property 'a' of 'X' object has no deleter

# ---- the name of a property, and copies that keep what is None
class Err:
    def __getattr__(self, attr): raise RuntimeError('fail')
class Named:
    __name__ = 'nn'
class Some:
    def __getattr__(self, attr): raise AttributeError('other')
for f in (len, 1, Err(), Named(), None, Some(), lambda: 1, int, property()):
    try: print(property(f).__name__)
    except Exception as e: print(type(e).__name__, e)
p = property(len, abs, ord)
print(p.getter(None).fget, p.setter(None).fset, p.deleter(None).fdel)
class Q(property):
    def __init__(self, *a): print(a); super().__init__(*a)
q = Q(len, abs, ord)
print(q.getter(None).fget, q.setter(None).fset, q.deleter(None).fdel, q.getter(abs).fget)
#> len
#> AttributeError 'property' object has no attribute '__name__'
#> RuntimeError fail
#> nn
#> AttributeError 'property' object has no attribute '__name__'
#> AttributeError 'property' object has no attribute '__name__'
#> <lambda>
#> int
#> AttributeError 'property' object has no attribute '__name__'
#> <built-in function len> <built-in function abs> <built-in function ord>
#> (<built-in function len>, <built-in function abs>, <built-in function ord>)
#> (<built-in function len>, <built-in function abs>, <built-in function ord>, None)
#> (<built-in function len>, <built-in function abs>, <built-in function ord>, None)
#> (<built-in function len>, <built-in function abs>, <built-in function ord>, None)
#> (<built-in function abs>, <built-in function abs>, <built-in function ord>, None)
#> <built-in function len> <built-in function abs> <built-in function ord> <built-in function abs>

# ---- wrappers around wrappers, many times
#! the oracle's build has a small C stack and dies
import types
def nest(f, x):
    for _ in range(20000): x = f(x)
    return x
def method(f): return types.MethodType(f, 1)
for read in (lambda: nest(classmethod, len).__isabstractmethod__, lambda: nest(staticmethod, len).__isabstractmethod__,
             lambda: nest(property, len).__isabstractmethod__, lambda: nest(method, lambda *a: 1).__doc__):
    try:
        print(read())
    except RecursionError as e:
        print(e)
#> maximum recursion depth exceeded
#> maximum recursion depth exceeded
#> maximum recursion depth exceeded
#> maximum recursion depth exceeded

# ---- wrappers of what has no name
import abc, functools
class P(property):
    pass
for make in staticmethod, classmethod:
    for inner in property(), P(), abc.abstractproperty(), property(len), 5:
        made = make(inner)
        print(type(made.__func__).__name__, getattr(made, '__name__', 'no name'), made.__func__ is inner)
#> property no name True
#> P no name True
#> abstractproperty no name True
#> property len True
#> int no name True
#> property no name True
#> P no name True
#> abstractproperty no name True
#> property len True
#> int no name True

# ---- what methods and super objects are bound to stays
class C:
    def m(self): pass
m = C().m; s = super(C, C())
for o, n in ((m, '__self__'), (m, '__func__'), (s, '__self__'), (s, '__thisclass__'), (s, '__self_class__'), (super(C), '__self__'), ([].append, '__self__'), (C.m, '__name__')):
    for act in (lambda: setattr(o, n, 'x'), lambda: delattr(o, n)):
        try: print(n, act())
        except (AttributeError, TypeError) as e: print(n, e)
print(m.__self__.__class__, m.__func__ is C.m, s.__thisclass__)
#> __self__ readonly attribute
#> __self__ readonly attribute
#> __func__ readonly attribute
#> __func__ readonly attribute
#> __self__ readonly attribute
#> __self__ readonly attribute
#> __thisclass__ readonly attribute
#> __thisclass__ readonly attribute
#> __self_class__ readonly attribute
#> __self_class__ readonly attribute
#> __self__ readonly attribute
#> __self__ readonly attribute
#> __self__ attribute '__self__' of 'builtin_function_or_method' objects is not writable
#> __self__ attribute '__self__' of 'builtin_function_or_method' objects is not writable
#> __name__ None
#> __name__ __name__ must be set to a string object
#> <class '__main__.C'> True <class '__main__.C'>
