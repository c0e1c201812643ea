# ---- methods are found along the order of resolution
class A:
    def f(self): return 'A.f'
    def g(self): return 'A.g -> ' + self.f()
class B(A):
    def f(self): return 'B.f'
print(A().g(), B().g(), B.g is A.g, B.__base__)
#> A.g -> A.f A.g -> B.f True <class '__main__.A'>

# ---- the order of a diamond
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
print([c.__name__ for c in D.__mro__], [c.__name__ for c in D.mro()])
#> ['D', 'B', 'C', 'A', 'object'] ['D', 'B', 'C', 'A', 'object']

# ---- C3 in a harder case
class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(O): pass
class E(O): pass
class K1(A, B, C): pass
class K2(D, B, E): pass
class K3(D, A): pass
class Z(K1, K2, K3): pass
print(' '.join(c.__name__ for c in Z.__mro__))
#> Z K1 K2 K3 D A B C E O object

# ---- an impossible order
class A: pass
class B(A): pass
class C(A, B): pass
#> Traceback (most recent call last):
#>   File "inheritance.py", line 35, in <module>
#>     class C(A, B): pass
#> TypeError: Cannot create a consistent method resolution order (MRO) for bases A, B

# ---- crossed orders
class X: pass
class Y: pass
class A(X, Y): pass
class B(Y, X): pass
class C(A, B): pass
#> Traceback (most recent call last):
#>   File "inheritance.py", line 46, in <module>
#>     class C(A, B): pass
#> TypeError: Cannot create a consistent method resolution order (MRO) for bases X, Y

# ---- the same base twice
class A: pass
class B(A, A): pass
#> Traceback (most recent call last):
#>   File "inheritance.py", line 54, in <module>
#>     class B(A, A): pass
#> TypeError: duplicate base class A

# ---- super calls the next in the order of the instance
class A:
    def f(self): return ['A']
class B(A):
    def f(self): return ['B'] + super().f()
class C(A):
    def f(self): return ['C'] + super().f()
class D(B, C):
    def f(self): return ['D'] + super().f()
print(D().f(), B().f())
#> ['D', 'B', 'C', 'A'] ['B', 'A']

# ---- cooperative __init__
class A:
    def __init__(self, **k):
        super().__init__(**k)
        print('A')
class B:
    def __init__(self, b, **k):
        super().__init__(**k)
        print('B', b)
class C(A, B):
    def __init__(self, **k):
        super().__init__(**k)
        print('C')
C(b=1)
#> B 1
#> A
#> C

# ---- super with arguments
class A:
    def f(self): return 'A'
class B(A):
    def f(self): return 'B'
class C(B):
    def f(self): return 'C'
c = C()
print(super(C, c).f(), super(B, c).f(), super(C, C).f(c))
#> B A B

# ---- super in class methods and static methods
class A:
    @classmethod
    def c(cls): return 'A', cls.__name__
class B(A):
    @classmethod
    def c(cls): return super().c()
    @staticmethod
    def s(): return super(B, B).c()
print(B.c(), B.s())
#> ('A', 'B') ('A', 'B')

# ---- super in properties and comprehensions
class A:
    @property
    def x(self): return 1
    def f(self, n): return n
class B(A):
    @property
    def x(self): return super().x + 1
    def g(self): return [super(B, self).f(i) for i in range(2)]
    def h(self): return [super().f(i) for i in range(2)]
print(B().x, B().g(), B().h())
#> 2 [0, 1] [0, 1]

# ---- super attributes, misses and settings
class A:
    n = 1
class B(A):
    n = 2
    def f(self): return super().n
    def miss(self): return super().missing
    def set(self): super().n = 3
b = B()
print(b.f())
for f in (b.miss, b.set):
    try:
        f()
    except AttributeError as e:
        print(e)
#> 1
#> 'super' object has no attribute 'missing'
#> 'super' object has no attribute 'n' and no __dict__ for setting new attributes

# ---- super where it cannot work
class A:
    def f(*args): return super()
    @staticmethod
    def s(x): return super()
def g(self): return super()
for f in [lambda: super(), lambda: A.s(1), lambda: g(1), lambda: super(1), lambda: super(A, 1), lambda: super(A, int), lambda: A.f()]:
    try:
        print(f())
    except (RuntimeError, TypeError) as e:
        print(type(e).__name__, e)
#> RuntimeError super(): no arguments
#> TypeError super(type, obj): obj (instance of int) is not an instance or subtype of type (A).
#> RuntimeError super(): __class__ cell not found
#> TypeError super() argument 1 must be a type, not int
#> TypeError super(type, obj): obj (instance of int) is not an instance or subtype of type (A).
#> TypeError super(type, obj): obj (type int) is not an instance or subtype of type (A).
#> RuntimeError super(): no arguments

# ---- isinstance and issubclass
class A: pass
class B(A): pass
class C: pass
b = B()
print(isinstance(b, A), isinstance(b, C), isinstance(b, (C, A)), isinstance(b, ((C,), B)), isinstance(b, object))
print(issubclass(B, A), issubclass(A, B), issubclass(B, (C, A)), issubclass(bool, int), issubclass(A, A))
print(isinstance(1, int | str), isinstance(True, int), isinstance(None, int | None))
#> True False True True True
#> True False True True True
#> True True True

# ---- isinstance and issubclass with what is no class
class A: pass
for f in [lambda: isinstance(1, 2), lambda: isinstance(1, (int, 2)), lambda: isinstance('a', (int, 2)), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: isinstance(1, 'int'), lambda: isinstance(1, list[int]), lambda: issubclass(int, [int])]:
    try:
        print(f())
    except TypeError as e:
        print(e)
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> True
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> issubclass() arg 1 must be a class
#> issubclass() arg 2 must be a class, a tuple of classes, or a union
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> isinstance() argument 2 cannot be a parameterized generic
#> issubclass() arg 2 must be a class, a tuple of classes, or a union

# ---- subclasses of builtin types keep their behaviour
class L(list):
    def total(self): return sum(self)
class D(dict):
    def __missing__(self, key): return key * 2
class S(str):
    def shout(self): return self.upper() + '!'
class I(int):
    def __repr__(self): return f'I({int(self)})'
x = L([1, 2])
x.append(3)
print(x, x.total(), x[1:], type(x[1:]).__name__, type(x + [1]).__name__)
d = D(a=1)
print(d['a'], d['zz'], d.get('q'), d)
s = S('abc')
print(s.shout(), s + 'd', type(s + 'd').__name__, len(s), s == 'abc', {s: 1}['abc'])
i = I(5)
print(i, i + 1, type(i + 1).__name__, [i], i == 5, str(i), f'{i}', '%d' % i)
#> [1, 2, 3] 6 [2, 3] list list
#> 1 zzzz None {'a': 1}
#> ABC! abcd str 3 True 1
#> I(5) 6 int [I(5)] True I(5) I(5) 5

# ---- subclasses of tuple and float need __new__
class T(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def a(self): return self[0]
class F(float):
    def __new__(cls, x): return super().__new__(cls, x * 2)
t = T(1, 2)
print(t, t.a, t == (1, 2), len(t), F(1.5), F(1) + 1, hash(t) == hash((1, 2)))
#> (1, 2) 1 True 2 3.0 3.0 True

# ---- instances of builtin subclasses have a __dict__
class L(list): pass
x = L('ab')
x.note = 'n'
print(x, x.note, x.__dict__, x == ['a', 'b'])
#> ['a', 'b'] n {'note': 'n'} True

# ---- bool, NoneType, function and range cannot be subclassed
for base in [bool, type(None), type(lambda: 0), range, slice, type(...), type(iter([])), type(NotImplemented)]:
    try:
        type('X', (base,), {})
    except TypeError as e:
        print(e)
#> type 'bool' is not an acceptable base type
#> type 'NoneType' is not an acceptable base type
#> type 'function' is not an acceptable base type
#> type 'range' is not an acceptable base type
#> type 'slice' is not an acceptable base type
#> type 'ellipsis' is not an acceptable base type
#> type 'list_iterator' is not an acceptable base type
#> type 'NotImplementedType' is not an acceptable base type

# ---- layouts that do not fit together
for bases in [(int, str), (list, dict), (int, list), (Exception, dict)]:
    try:
        type('X', bases, {})
    except TypeError as e:
        print(e)
#> multiple bases have instance lay-out conflict
#> multiple bases have instance lay-out conflict
#> multiple bases have instance lay-out conflict
#> multiple bases have instance lay-out conflict

# ---- a base that is no class
for base in [1, 'a', None, len, lambda: 0]:
    try:
        class A(base): pass
    except TypeError as e:
        print(e)
#> int expected at most 2 arguments, got 3
#> str() argument 'encoding' must be str, not tuple
#> NoneType takes no arguments
#> cannot create 'builtin_function_or_method' instances
#> function() argument 'code' must be code, not str

# ---- __mro_entries__
class Stand:
    def __mro_entries__(self, bases): return (list,)
class A(Stand()): pass
print(A.__mro__, A.__orig_bases__[0].__class__.__name__)
#> (<class '__main__.A'>, <class 'list'>, <class 'object'>) Stand

# ---- generic aliases as bases
class A(list[int]): pass
print(A.__bases__, A.__orig_bases__)
#> (<class 'list'>,) (list[int],)

# ---- __bases__ can be assigned
class A:
    def f(self): return 'A'
class B:
    def f(self): return 'B'
class C(A): pass
c = C()
print(c.f())
C.__bases__ = (B,)
print(c.f(), C.__mro__)
#> A
#> B (<class '__main__.C'>, <class '__main__.B'>, <class 'object'>)

# ---- a class shows its subclasses in the order in which they were made
class Plugin:
    def __init_subclass__(cls, **kw): super().__init_subclass__(**kw)
class Csv(Plugin): pass
class Json(Plugin): pass
class Pretty(Json): pass
class Both(Csv, Json): pass
def all_of(cls):
    for sub in cls.__subclasses__():
        yield sub
        yield from all_of(sub)
print(Plugin.__subclasses__(), [c.__name__ for c in all_of(Plugin)], Both.__subclasses__(), type.__subclasses__(Json))
Pretty.__bases__ = (Csv,)
print(Csv.__subclasses__(), Json.__subclasses__())
for kind in Plugin.__subclasses__(): print(kind.__name__.lower(), kind().__class__ is kind)
#> [<class '__main__.Csv'>, <class '__main__.Json'>] ['Csv', 'Both', 'Json', 'Pretty', 'Both'] [] [<class '__main__.Pretty'>, <class '__main__.Both'>]
#> [<class '__main__.Both'>, <class '__main__.Pretty'>] [<class '__main__.Both'>]
#> csv True
#> json True

# ---- subclasses that were made in a function, and with type()
class Base: pass
def make(name): return type(name, (Base,), {'tag': name.lower()})
kept = [make(name) for name in ['One', 'Two', 'Three']]
print([c.__name__ for c in Base.__subclasses__()], {c.tag: c for c in Base.__subclasses__()}.keys())
import abc, enum, dataclasses
class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...
@dataclasses.dataclass
class Square(Shape):
    side: float
    def area(self): return self.side ** 2
@dataclasses.dataclass
class Circle(Shape):
    r: float
    def area(self): return 3 * self.r ** 2
print([cls(2).area() for cls in Shape.__subclasses__()], Shape.__subclasses__())
#> ['One', 'Two', 'Three'] dict_keys(['one', 'two', 'three'])
#> [4, 12] [<class '__main__.Square'>, <class '__main__.Circle'>]

# ---- a built-in class does not show its subclasses
#! built-in classes belong to all programs: from object __subclasses__ would lead to every class there is, those of other programs included
class A: pass
print(A in object.__subclasses__(), bool in int.__subclasses__())
#> False False

# ---- attributes of a base are seen through long chains and lattices of subclasses
class Top: pass
chain = [Top]
for i in range(60):
    chain.append(type(f'C{i}', (chain[-1],), {}))
Left = Right = Top
for i in range(12):
    Left, Right = type(f'L{i}', (Left,), {}), type(f'R{i}', (Right,), {})
    Both = type(f'B{i}', (Left, Right), {})
    Left = Right = Both
class Sized(Both, list): pass
print(hasattr(chain[-1], 'x'), hasattr(Both(), 'x'), len(Both.__mro__), Both.__base__.__name__, Sized.__base__)
Top.x = 1
print(chain[-1].x, Both().x, Sized.x)
chain[30].x = 2
print(chain[-1].x, chain[29].x)
del Top.x
print(hasattr(chain[29], 'x'), hasattr(Both, 'x'), chain[60]().x)
#> False False 38 L11 <class 'list'>
#> 1 1 1
#> 2 1
#> False False 2

# ---- a class forgets the subclasses of its old bases
class A: x = 'A'
class B: x = 'B'
class C(A): pass
class D(C): pass
print(D.x)
C.__bases__ = (B,)
A.x = 'changed'
print(D.x, D.__mro__)
B.x = 'new'
print(D.x, D().x)
#> A
#> B (<class '__main__.D'>, <class '__main__.C'>, <class '__main__.B'>, <class 'object'>)
#> new new

# ---- the classes at which the order of bases fails
class X: pass
class Y: pass
class A(X, Y): pass
class B(Y, X): pass
for bases in (A, B), (X, A), (object, A), (A, X, B), (B, Y, A, X):
    try:
        print(type('C', bases, {}).__mro__)
    except TypeError as e:
        print(e)
#> Cannot create a consistent method resolution order (MRO) for bases X, Y
#> Cannot create a consistent method resolution order (MRO) for bases X, A
#> Cannot create a consistent method resolution order (MRO) for bases object, A
#> Cannot create a consistent method resolution order (MRO) for bases X, B
#> Cannot create a consistent method resolution order (MRO) for bases Y, A, X

# ---- overriding with another kind of attribute
class A:
    def f(self): return 1
class B(A):
    f = 5
class C(B):
    @property
    def f(self): return 'p'
print(A().f(), B().f, C().f)
#> 1 5 p

# ---- mixins
class Jsonable:
    def to(self): return {k: v for k, v in vars(self).items()}
class Eq:
    def __eq__(self, o): return vars(self) == vars(o)
class P(Jsonable, Eq):
    def __init__(self, x): self.x = x
print(P(1).to(), P(1) == P(1), P(1) != P(2))
#> {'x': 1} True True

# ---- abstract base classes
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def show(self): return f'{self.name} {self.area()}'
class Square(Shape):
    def __init__(self, a): self.a = a
    def area(self): return self.a ** 2
    name = 'square'
print(Square(3).show())
class Half(Shape):
    def area(self): return 0
for c in (Shape, Half):
    try:
        c()
    except TypeError as e:
        print(e)
#> square 9
#> Can't instantiate abstract class Shape without an implementation for abstract methods 'area', 'name'
#> Can't instantiate abstract class Half without an implementation for abstract method 'name'

# ---- special methods are looked up on the class
class A:
    def __len__(self): return 1
a = A()
a.__len__ = lambda: 5
print(len(a), a.__len__())
#> 1 5

# ---- object's own methods
class A: pass
a = A()
print(object.__repr__(5)[:14], object.__eq__(1, 1), object.__eq__(1, 2), object.__str__('a'), a.__sizeof__() > 0)
print(object.__new__(A).__class__.__name__, A.__init__ is object.__init__)
#> <int object at True NotImplemented 'a' True
#> A True

# ---- object.__new__ is not for builtin types
try:
    object.__new__(int)
except TypeError as e:
    print(e)
try:
    list.__new__(dict)
except TypeError as e:
    print(e)
try:
    int.__new__(str)
except TypeError as e:
    print(e)
try:
    object.__new__()
except TypeError as e:
    print(e)
#> object.__new__(int) is not safe, use int.__new__()
#> list.__new__(dict): dict is not a subtype of list
#> int.__new__(str): str is not a subtype of int
#> object.__new__(): not enough arguments

# ---- __instancecheck__ and __subclasscheck__
class Meta(type):
    def __instancecheck__(cls, x): return x == 1
    def __subclasscheck__(cls, c): return c is int
class A(metaclass=Meta): pass
print(isinstance(1, A), isinstance(2, A), issubclass(int, A), issubclass(str, A), isinstance(A(), A))
#> True False True False True

# ---- a class hierarchy of exceptions
class AppError(Exception): pass
class NotFound(AppError, KeyError):
    def __str__(self): return 'not found: ' + ', '.join(map(str, self.args))
try:
    raise NotFound('x', 1)
except KeyError as e:
    print(e, isinstance(e, AppError), e.args, repr(e))
#> not found: x, 1 True ('x', 1) NotFound('x', 1)

# ---- an attribute of one instance hides the method that others were called with
class Items(list):
    pass

def add(x):
    x.append(1)
    return list.__len__(x)

plain = Items()
print(add(plain), add(plain))
own = Items()
own.append = lambda v: print('own', v)
print(add(own), add(plain))
#> 1 2
#> own 1
#> 0 3

# ---- properties, slots and operators that change after they were used
class Point:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y

    @property
    def norm(self):
        return abs(self.x) + abs(self.y)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

def measure(p):
    n = p.norm
    p.x = p.x + 1
    same = p == Point(1, 2)
    q = p + p
    return n, p.x, same, q.x

p = Point(0, 2)
print(measure(p), measure(p))
Point.norm = property(lambda self: 'other')
Point.__eq__ = lambda self, other: NotImplemented
Point.__add__ = lambda self, other: self
print(measure(p), measure(p))
Point.norm = 5
print(measure(p))
Point.__init__ = lambda self, x, y: None
try:
    measure(p)
except AttributeError as e:
    print(e)
print(p.x)
#> (2, 1, True, 2) (3, 2, False, 4)
#> ('other', 3, False, 3) ('other', 4, False, 4)
#> (5, 5, False, 5)
#> 6

# ---- map over a Python function that stops, fails or recurses
def stop(x):
    if x == 3:
        raise StopIteration('three')
    return x * 2

for y in map(stop, [1, 2, 3, 4]):
    print(y)
it = map(stop, range(2, 9))
print(list(it), list(it))
for y in map(lambda a, b: a + b, [1, 2], map(stop, [5, 6])):
    print(y)
try:
    for y in map(lambda x: 1 // x, [1, 0]):
        print(y)
except ZeroDivisionError as e:
    print(e)
#> 2
#> 4
#> [4] [8, 10, 12, 14, 16]
#> 11
#> 14
#> 1
#> division by zero

# ---- super objects by hand
s = super.__new__(super)
print(s, type(s), s.__thisclass__, s.__self__, s.__self_class__)
try: s.foo
except AttributeError as e: print(e)
s.__init__(bool, True)
print(s, s.__add__(1))
for t in ['super(1, 2, 3)', 'super(a=1)', 'super(int)', 'super.__new__()', 'super.__new__(int)', 'super.__new__(super, 1, 2, 3, x=1)', 's.__init__()', 's.__init__(1)', 'super(int, 5).__init__()', 'super(int, 5).__new__(int)', 'super(bool).__get__(True)', 'super(bool).__get__(None)', 'super(bool).__get__(1)']:
    try: print(t, eval(t))
    except Exception as e: print(t, '|', type(e).__name__, e)
class S(super):
    def __init__(self, *a, tag=0):
        super().__init__(*a)
        self.tag = tag
x = S(bool, True, tag=5)
print(x.tag, x.__repr__(), x.real)
class A:
    def m(self): return 'A'
class B(A):
    def m(self):
        return 'B' + super().m() + super(B, self).m() + super(__class__, self).m()
    def n(self):
        def inner(): return super()
        try: return inner()
        except RuntimeError as e: return str(e)
    def o(self):
        del self
        try: return super()
        except RuntimeError as e: return str(e)
    def p(self):
        return [super(B, self).m() for _ in range(2)]
    def q(self):
        try: return [super().m() for _ in range(2)]
        except RuntimeError as e: return str(e)
    def r(self):
        try: return list(super().m() for _ in range(2))
        except (RuntimeError, TypeError) as e: return str(e)
    @staticmethod
    def s():
        try: return super()
        except RuntimeError as e: return str(e)
    @classmethod
    def c(cls): return super().__self__, super().__thisclass__
    def t(*args): 
        try: return super().m()
        except RuntimeError as e: return str(e)
    def u(self, x=1):
        self = 5
        try: return super()
        except TypeError as e: return str(e)
b = B()
print(b.m(), b.n(), b.o(), b.p(), b.q(), b.r(), b.s(), b.c(), b.t(), b.u())
def free(self): return super()
try: free(1)
except RuntimeError as e: print(e)
try: super().x
except RuntimeError as e: print(e)
class C(B):
    m = None
try: super(C, C()).nope
except AttributeError as e: print(e, e.name, type(e.obj).__name__)
sup = super(B, b)
try: sup.m = 1
except AttributeError as e: print(e)
try: sup.zz = 1
except AttributeError as e: print(e)
try: del sup.m
except AttributeError as e: print(e)
print(super(B, B).m.__qualname__, hasattr(sup, 'm'), sup == sup, sup == super(B, b), isinstance(sup, super), sup.__class__, super(B, b).__class__)
#> <super: <class 'NULL'>, NULL> <class 'super'> None None None
#> 'super' object has no attribute 'foo'
#> <super: <class 'bool'>, <bool object>> 2
#> super(1, 2, 3) | TypeError super() expected at most 2 arguments, got 3
#> super(a=1) | TypeError super() takes no keyword arguments
#> super(int) <super: <class 'int'>, NULL>
#> super.__new__() | TypeError super.__new__(): not enough arguments
#> super.__new__(int) | TypeError super.__new__(int): int is not a subtype of super
#> super.__new__(super, 1, 2, 3, x=1) <super: <class 'NULL'>, NULL>
#> s.__init__() None
#> s.__init__(1) None
#> super(int, 5).__init__() None
#> super(int, 5).__new__(int) | TypeError object.__new__(int) is not safe, use int.__new__()
#> super(bool).__get__(True) <super: <class 'bool'>, <bool object>>
#> super(bool).__get__(None) | TypeError __get__(None, None) is invalid
#> super(bool).__get__(1) | TypeError super(type, obj): obj (instance of int) is not an instance or subtype of type (bool).
#> 5 1 1
#> BAAA super(): no arguments super(): arg[0] deleted ['A', 'A'] ['A', 'A'] super(type, obj): obj (instance of range_iterator) is not an instance or subtype of type (B). super(): no arguments (<class '__main__.B'>, <class '__main__.B'>) super(): no arguments super(type, obj): obj (instance of int) is not an instance or subtype of type (B).
#> super(): __class__ cell not found
#> super(): no arguments
#> 'super' object has no attribute 'nope' nope super
#> 'super' object has no attribute 'm' and no __dict__ for setting new attributes
#> 'super' object has no attribute 'zz' and no __dict__ for setting new attributes
#> 'super' object has no attribute 'm' and no __dict__ for setting new attributes
#> A.m True True False True <class 'super'> <class 'super'>

# ---- classes that cannot be made
class X: pass
class Y(X): pass
for s in ['class Z(X, Y): pass', 'class Z(X, X): pass', 'class Z(1): pass', 'class Z(bool): pass', 'class Z(type(None)): pass', 'class Z(int, str): pass', 'class Z(lambda: 0): pass', 'class Z(range): pass', 'class Z(slice): pass', 'class Z(type(len)): pass', 'class Z(memoryview): pass', 'class Z(type({}.keys())): pass', 'class Z(metaclass=1): pass', 'class Z(X, foo=1): pass', 'class Z(*[X, Y]): pass', 'class Z(Y, X, **{"metaclass": type}): pass', 'type("a", (), {}, x=1)', 'type(1, 2)', 'type("a", 1, {})', 'type("a", (), 1)', 'type(1, (), {})', 'type("a\\0b", (), {})', 'type()', 'type("A", (X,), {"__slots__": 5})', 'type.__new__(int, "A", (), {})', 'type.__new__(type)', 'object(1)', 'X(1)', 'object.__new__(int)', 'object.__new__()', 'object.__new__(1)', 'int.__new__(X)', 'int.__new__()', 'int.__new__(str)', 'object.__init__(1, 2)', 'X.__init__()', 'super(X, 1)', 'super(1, 2)', 'super(X).foo', 'super()', 'super(X, Y()).nope', 'super(X, X()).__init__(1)']:
    try: exec(s); print('ok', s)
    except Exception as e: print(s, '|', type(e).__name__, e)
#> class Z(X, Y): pass | TypeError Cannot create a consistent method resolution order (MRO) for bases X, Y
#> class Z(X, X): pass | TypeError duplicate base class X
#> class Z(1): pass | TypeError int expected at most 2 arguments, got 3
#> class Z(bool): pass | TypeError type 'bool' is not an acceptable base type
#> class Z(type(None)): pass | TypeError type 'NoneType' is not an acceptable base type
#> class Z(int, str): pass | TypeError multiple bases have instance lay-out conflict
#> class Z(lambda: 0): pass | TypeError function() argument 'code' must be code, not str
#> class Z(range): pass | TypeError type 'range' is not an acceptable base type
#> class Z(slice): pass | TypeError type 'slice' is not an acceptable base type
#> class Z(type(len)): pass | TypeError type 'builtin_function_or_method' is not an acceptable base type
#> class Z(memoryview): pass | TypeError type 'memoryview' is not an acceptable base type
#> class Z(type({}.keys())): pass | TypeError type 'dict_keys' is not an acceptable base type
#> class Z(metaclass=1): pass | TypeError 'int' object is not callable
#> class Z(X, foo=1): pass | TypeError Z.__init_subclass__() takes no keyword arguments
#> class Z(*[X, Y]): pass | TypeError Cannot create a consistent method resolution order (MRO) for bases X, Y
#> ok class Z(Y, X, **{"metaclass": type}): pass
#> type("a", (), {}, x=1) | TypeError a.__init_subclass__() takes no keyword arguments
#> type(1, 2) | TypeError type() takes 1 or 3 arguments
#> type("a", 1, {}) | TypeError type.__new__() argument 2 must be tuple, not int
#> type("a", (), 1) | TypeError type.__new__() argument 3 must be dict, not int
#> type(1, (), {}) | TypeError type.__new__() argument 1 must be str, not int
#> type("a\0b", (), {}) | ValueError type name must not contain null characters
#> type() | TypeError type() takes 1 or 3 arguments
#> type("A", (X,), {"__slots__": 5}) | TypeError 'int' object is not iterable
#> type.__new__(int, "A", (), {}) | TypeError type.__new__(int): int is not a subtype of type
#> type.__new__(type) | TypeError type.__new__() takes exactly 3 arguments (0 given)
#> object(1) | TypeError object() takes no arguments
#> X(1) | TypeError X() takes no arguments
#> object.__new__(int) | TypeError object.__new__(int) is not safe, use int.__new__()
#> object.__new__() | TypeError object.__new__(): not enough arguments
#> object.__new__(1) | TypeError object.__new__(X): X is not a type object (int)
#> int.__new__(X) | TypeError int.__new__(X): X is not a subtype of int
#> int.__new__() | TypeError int.__new__(): not enough arguments
#> int.__new__(str) | TypeError int.__new__(str): str is not a subtype of int
#> ok object.__init__(1, 2)
#> X.__init__() | TypeError descriptor '__init__' of 'object' object needs an argument
#> super(X, 1) | TypeError super(type, obj): obj (instance of int) is not an instance or subtype of type (X).
#> super(1, 2) | TypeError super() argument 1 must be a type, not int
#> super(X).foo | AttributeError 'super' object has no attribute 'foo'
#> super() | RuntimeError super(): no arguments
#> super(X, Y()).nope | AttributeError 'super' object has no attribute 'nope'
#> super(X, X()).__init__(1) | TypeError X.__init__() takes exactly one argument (the instance to initialize)

# ---- no order for classes of modules
import typing, collections
for bases in (object, typing.Generic), (dict, collections.OrderedDict), (object, collections.deque):
    try: type('Z', bases, {})
    except TypeError as e: print(e)
#> Cannot create a consistent method resolution order (MRO) for bases object, Generic
#> Cannot create a consistent method resolution order (MRO) for bases dict, OrderedDict
#> Cannot create a consistent method resolution order (MRO) for bases object, deque

# ---- super() behind a deleted first argument
def gone(q):
    del q
    return super().x
def kept(q):
    def inner(): q
    del q
    return super().x
class A:
    def f(self):
        del self
        return super().x
class B(A):
    def f(self):
        g = lambda: self
        print(super().__init__ is None)
        del self
        return super().x
    def g(*args):
        return super().h
    def h(*, k): return super().x
for f in gone, kept, lambda _: A().f(), lambda _: B().f(), lambda _: B().g(), lambda _: B.h(k=1):
    try: f(1)
    except Exception as e: print(type(e).__name__, e)
for n in 2**63, -2**63, -2**63 - 1, 2**63 - 1, 0x110000, -1, 10**30:
    for form in '%c', b'%c':
        try: print(form % n)
        except Exception as e: print(type(e).__name__, e)
#> RuntimeError super(): arg[0] deleted
#> RuntimeError super(): arg[0] deleted
#> UnboundLocalError cannot access local variable 'self' where it is not associated with a value
#> False
#> UnboundLocalError cannot access local variable 'self' where it is not associated with a value
#> RuntimeError super(): no arguments
#> RuntimeError super(): no arguments
#> OverflowError %c arg not in range(0x110000)
#> OverflowError %c arg not in range(256)
#> OverflowError %c arg not in range(0x110000)
#> OverflowError %c arg not in range(256)
#> OverflowError %c arg not in range(0x110000)
#> OverflowError %c arg not in range(256)
#> OverflowError %c arg not in range(0x110000)
#> OverflowError %c arg not in range(256)
#> OverflowError %c arg not in range(0x110000)
#> OverflowError %c arg not in range(256)
#> OverflowError %c arg not in range(0x110000)
#> OverflowError %c arg not in range(256)
#> OverflowError %c arg not in range(0x110000)
#> OverflowError %c arg not in range(256)

# ---- super() in functions that are in no class, while they wait
import asyncio
async def first(n=1):
    await asyncio.sleep(0)
    print(super)
    return super().x
def late(n=1):
    yield 1
    yield super()
async def main():
    for make in (first, first):
        try: await make(2)
        except RuntimeError as e: print(e)
    g = late()
    next(g)
    await asyncio.sleep(0)
    try: next(g)
    except RuntimeError as e: print(e)
asyncio.run(main())
#> <class 'super'>
#> super(): __class__ cell not found
#> <class 'super'>
#> super(): __class__ cell not found
#> super(): __class__ cell not found

# ---- __new__ of a built-in base behind a generic one
from typing import Generic, TypeVar
T = TypeVar('T')
class Mixin(Generic[T]):
    pass
class Table(Mixin[T], dict):
    pass
class Items(Mixin[T], list):
    pass
class Count(Mixin, int):
    pass
class Wrong(Mixin, Exception):
    pass
print(dict.__new__(Table), Table.__base__, Table(a=1), list.__new__(Items), int.__new__(Count, 4), repr(Exception.__new__(Wrong, 1)))
for base in (object, list, dict):
    try:
        print(base.__new__(Table))
    except TypeError as e:
        print(e)
try:
    object.__new__(Wrong)
except TypeError as e:
    print(e)
class Fresh:
    def __new__(cls, *args):
        return super().__new__(cls)
class Both(Fresh, dict):
    pass
print(Both(), dict.__new__(Both))
#> {} <class 'dict'> {'a': 1} [] 4 Wrong(1)
#> object.__new__(Table) is not safe, use Table.__new__()
#> list.__new__(Table): Table is not a subtype of list
#> {}
#> object.__new__(Wrong) is not safe, use Wrong.__new__()
#> {} {}

# ---- what takes __hash__ away from a subclass of a built-in class takes it out of dicts and sets
class Plain:
    pass
class I(int):
    def __eq__(self, other):
        return True
class J(Plain, int):
    def __eq__(self, other):
        return True
class S(str):
    __hash__ = None
class F(float):
    __hash__ = None
class B(bytes):
    __hash__ = None
class T(tuple):
    __hash__ = None
class Z(frozenset):
    __hash__ = None
class C(complex):
    __hash__ = None
for o in [I(5), I(10**20), J(5), S('a'), F(2), B(b'a'), T((1,)), Z(), C(1)]:
    for f in [lambda: {o: 1}, lambda: {o}, lambda: {1: 2}[o], lambda: {1: 2}.get(o), lambda: o in {1}, lambda: hash((o, 1)),
              lambda: {(o, 1): 1}, lambda: set([o]), lambda: dict([(o, 1)]), lambda: {}.pop(o, 1), lambda: {1}.discard(o),
              lambda: dict.fromkeys([o]), lambda: frozenset((o,))]:
        try:
            print(f())
        except TypeError as e:
            print(e)
#> cannot use 'I' as a dict key (unhashable type: 'I')
#> cannot use 'I' as a set element (unhashable type: 'I')
#> cannot use 'I' as a dict key (unhashable type: 'I')
#> cannot use 'I' as a dict key (unhashable type: 'I')
#> cannot use 'I' as a set element (unhashable type: 'I')
#> unhashable type: 'I'
#> cannot use 'tuple' as a dict key (unhashable type: 'I')
#> cannot use 'I' as a set element (unhashable type: 'I')
#> cannot use 'I' as a dict key (unhashable type: 'I')
#> 1
#> cannot use 'I' as a set element (unhashable type: 'I')
#> cannot use 'I' as a dict key (unhashable type: 'I')
#> cannot use 'I' as a set element (unhashable type: 'I')
#> cannot use 'I' as a dict key (unhashable type: 'I')
#> cannot use 'I' as a set element (unhashable type: 'I')
#> cannot use 'I' as a dict key (unhashable type: 'I')
#> cannot use 'I' as a dict key (unhashable type: 'I')
#> cannot use 'I' as a set element (unhashable type: 'I')
#> unhashable type: 'I'
#> cannot use 'tuple' as a dict key (unhashable type: 'I')
#> cannot use 'I' as a set element (unhashable type: 'I')
#> cannot use 'I' as a dict key (unhashable type: 'I')
#> 1
#> cannot use 'I' as a set element (unhashable type: 'I')
#> cannot use 'I' as a dict key (unhashable type: 'I')
#> cannot use 'I' as a set element (unhashable type: 'I')
#> cannot use 'J' as a dict key (unhashable type: 'J')
#> cannot use 'J' as a set element (unhashable type: 'J')
#> cannot use 'J' as a dict key (unhashable type: 'J')
#> cannot use 'J' as a dict key (unhashable type: 'J')
#> cannot use 'J' as a set element (unhashable type: 'J')
#> unhashable type: 'J'
#> cannot use 'tuple' as a dict key (unhashable type: 'J')
#> cannot use 'J' as a set element (unhashable type: 'J')
#> cannot use 'J' as a dict key (unhashable type: 'J')
#> 1
#> cannot use 'J' as a set element (unhashable type: 'J')
#> cannot use 'J' as a dict key (unhashable type: 'J')
#> cannot use 'J' as a set element (unhashable type: 'J')
#> cannot use 'S' as a dict key (unhashable type: 'S')
#> cannot use 'S' as a set element (unhashable type: 'S')
#> cannot use 'S' as a dict key (unhashable type: 'S')
#> cannot use 'S' as a dict key (unhashable type: 'S')
#> cannot use 'S' as a set element (unhashable type: 'S')
#> unhashable type: 'S'
#> cannot use 'tuple' as a dict key (unhashable type: 'S')
#> cannot use 'S' as a set element (unhashable type: 'S')
#> cannot use 'S' as a dict key (unhashable type: 'S')
#> 1
#> cannot use 'S' as a set element (unhashable type: 'S')
#> cannot use 'S' as a dict key (unhashable type: 'S')
#> cannot use 'S' as a set element (unhashable type: 'S')
#> cannot use 'F' as a dict key (unhashable type: 'F')
#> cannot use 'F' as a set element (unhashable type: 'F')
#> cannot use 'F' as a dict key (unhashable type: 'F')
#> cannot use 'F' as a dict key (unhashable type: 'F')
#> cannot use 'F' as a set element (unhashable type: 'F')
#> unhashable type: 'F'
#> cannot use 'tuple' as a dict key (unhashable type: 'F')
#> cannot use 'F' as a set element (unhashable type: 'F')
#> cannot use 'F' as a dict key (unhashable type: 'F')
#> 1
#> cannot use 'F' as a set element (unhashable type: 'F')
#> cannot use 'F' as a dict key (unhashable type: 'F')
#> cannot use 'F' as a set element (unhashable type: 'F')
#> cannot use 'B' as a dict key (unhashable type: 'B')
#> cannot use 'B' as a set element (unhashable type: 'B')
#> cannot use 'B' as a dict key (unhashable type: 'B')
#> cannot use 'B' as a dict key (unhashable type: 'B')
#> cannot use 'B' as a set element (unhashable type: 'B')
#> unhashable type: 'B'
#> cannot use 'tuple' as a dict key (unhashable type: 'B')
#> cannot use 'B' as a set element (unhashable type: 'B')
#> cannot use 'B' as a dict key (unhashable type: 'B')
#> 1
#> cannot use 'B' as a set element (unhashable type: 'B')
#> cannot use 'B' as a dict key (unhashable type: 'B')
#> cannot use 'B' as a set element (unhashable type: 'B')
#> cannot use 'T' as a dict key (unhashable type: 'T')
#> cannot use 'T' as a set element (unhashable type: 'T')
#> cannot use 'T' as a dict key (unhashable type: 'T')
#> cannot use 'T' as a dict key (unhashable type: 'T')
#> cannot use 'T' as a set element (unhashable type: 'T')
#> unhashable type: 'T'
#> cannot use 'tuple' as a dict key (unhashable type: 'T')
#> cannot use 'T' as a set element (unhashable type: 'T')
#> cannot use 'T' as a dict key (unhashable type: 'T')
#> 1
#> cannot use 'T' as a set element (unhashable type: 'T')
#> cannot use 'T' as a dict key (unhashable type: 'T')
#> cannot use 'T' as a set element (unhashable type: 'T')
#> cannot use 'Z' as a dict key (unhashable type: 'Z')
#> cannot use 'Z' as a set element (unhashable type: 'Z')
#> cannot use 'Z' as a dict key (unhashable type: 'Z')
#> cannot use 'Z' as a dict key (unhashable type: 'Z')
#> cannot use 'Z' as a set element (unhashable type: 'Z')
#> unhashable type: 'Z'
#> cannot use 'tuple' as a dict key (unhashable type: 'Z')
#> cannot use 'Z' as a set element (unhashable type: 'Z')
#> cannot use 'Z' as a dict key (unhashable type: 'Z')
#> 1
#> cannot use 'Z' as a set element (unhashable type: 'Z')
#> cannot use 'Z' as a dict key (unhashable type: 'Z')
#> cannot use 'Z' as a set element (unhashable type: 'Z')
#> cannot use 'C' as a dict key (unhashable type: 'C')
#> cannot use 'C' as a set element (unhashable type: 'C')
#> cannot use 'C' as a dict key (unhashable type: 'C')
#> cannot use 'C' as a dict key (unhashable type: 'C')
#> cannot use 'C' as a set element (unhashable type: 'C')
#> unhashable type: 'C'
#> cannot use 'tuple' as a dict key (unhashable type: 'C')
#> cannot use 'C' as a set element (unhashable type: 'C')
#> cannot use 'C' as a dict key (unhashable type: 'C')
#> 1
#> cannot use 'C' as a set element (unhashable type: 'C')
#> cannot use 'C' as a dict key (unhashable type: 'C')
#> cannot use 'C' as a set element (unhashable type: 'C')

# ---- `in` asks an __iter__ of another class
class A:
    __iter__ = list.__iter__
class B:
    def __iter__(self):
        raise TypeError('mine')
class C:
    def __iter__(self):
        return 5
for c in (A, B, C):
    try:
        1 in c()
    except TypeError as e:
        print(e)
#> argument of type 'A' is not a container or iterable
#> argument of type 'B' is not a container or iterable
#> argument of type 'C' is not a container or iterable

# ---- super() of what only says that it is an instance
from unittest.mock import Mock
class Proxy:
    def __init__(self, of): self.__of = of
    def __getattribute__(self, name):
        return object.__getattribute__(self, name) if name.startswith('_Proxy__') else getattr(self.__of, name)
class B:
    def f(self): return 'B.f', type(self).__name__
class C(B):
    def f(self): return super().f()
    def g(self): return super(C, self).f()
class P:
    @property
    def __class__(self): return C
class D:
    __class__ = C
class Q:
    @property
    def __class__(self): raise ValueError('no class')
class S(super): pass
for x in (Proxy(C()), P(), D(), Mock(spec=C), Mock(), Q(), Proxy(5)):
    for f in (C.f, C.g):
        try: print(f(x))
        except Exception as e: print(type(e).__name__, e)
print(super(C).__get__(P()).f(), super(C, P()).__self_class__, S(C, P()).f(), type(S(C).__get__(P())))
#> ('B.f', 'Proxy')
#> ('B.f', 'Proxy')
#> ('B.f', 'P')
#> ('B.f', 'P')
#> ('B.f', 'D')
#> ('B.f', 'D')
#> ('B.f', 'Mock')
#> ('B.f', 'Mock')
#> TypeError super(type, obj): obj (instance of Mock) is not an instance or subtype of type (C).
#> TypeError super(type, obj): obj (instance of Mock) is not an instance or subtype of type (C).
#> ValueError no class
#> ValueError no class
#> TypeError super(type, obj): obj (instance of Proxy) is not an instance or subtype of type (C).
#> TypeError super(type, obj): obj (instance of Proxy) is not an instance or subtype of type (C).
#> ('B.f', 'P') <class '__main__.C'> ('B.f', 'P') <class '__main__.S'>

# ---- odd arguments of super
class A:
    pass
class Own(super):
    def __init__(self, *args):
        print('made with', *[type(x).__name__ for x in args])
        super().__init__(*args)
class B(A):
    f = Own(A)
for act in (lambda: super(1), lambda: super(1, 2), lambda: super(None), lambda: super.__init__(super(A), 'x'), lambda: super.__init__(super(A), A, 'x'), lambda: Own(1), lambda: Own(B, A()), lambda: super(A, A)(), lambda: super(int, 'x'),
            lambda: super(A, a=1), lambda: super(A, A(), 1), lambda: super(A).__get__(None, None), lambda: super(A).__get__(3), lambda: type(B.__dict__['f'].__get__(B())).__name__, lambda: type(B().f).__name__, lambda: super.__new__(super), lambda: super.__new__(super).__thisclass__):
    try:
        print(act())
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__, e)
#> made with type
#> TypeError super() argument 1 must be a type, not int
#> TypeError super() argument 1 must be a type, not int
#> TypeError super() argument 1 must be a type, not NoneType
#> TypeError super() argument 1 must be type, not str
#> TypeError super(type, obj): obj (instance of str) is not an instance or subtype of type (A).
#> made with int
#> TypeError super() argument 1 must be type, not int
#> made with type A
#> TypeError super(type, obj): obj (instance of A) is not an instance or subtype of type (B).
#> TypeError 'super' object is not callable
#> TypeError super(type, obj): obj (instance of str) is not an instance or subtype of type (int).
#> TypeError super() takes no keyword arguments
#> TypeError super() expected at most 2 arguments, got 3
#> TypeError __get__(None, None) is invalid
#> TypeError super(type, obj): obj (instance of int) is not an instance or subtype of type (A).
#> made with type B
#> Own
#> made with type B
#> Own
#> <super: <class 'NULL'>, NULL>
#> None
