# abc: abstract base classes.

# ---- abstract methods must be there
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    def double(self): return self.area() * 2
class Square(Shape):
    def __init__(self, n): self.n = n
    def area(self): return self.n ** 2
print(Square(3).double(), Shape.__abstractmethods__, Square.__abstractmethods__)
Shape()
#> 18 frozenset({'area'}) frozenset()
#> Traceback (most recent call last):
#>   File "abc.py", line 13, in <module>
#>     Shape()
#>     ~~~~~^^
#> TypeError: Can't instantiate abstract class Shape without an implementation for abstract method 'area'

# ---- a subclass that is still abstract
from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def f(self): ...
    @abstractmethod
    def g(self): ...
class B(A):
    def f(self): return 1
class C(B):
    def g(self): return 2
for cls in [A, B, C]:
    try:
        print(cls().g())
    except TypeError as e:
        print(e)
#> Can't instantiate abstract class A without an implementation for abstract methods 'f', 'g'
#> Can't instantiate abstract class B without an implementation for abstract method 'g'
#> 2

# ---- abstract properties, class and static methods
from abc import ABC, abstractmethod
class A(ABC):
    @property
    @abstractmethod
    def p(self): ...
    @classmethod
    @abstractmethod
    def c(cls): ...
    @staticmethod
    @abstractmethod
    def s(): ...
class B(A):
    p = 1
    def c(self): pass
    s = None
try:
    A()
except TypeError as e:
    print(e)
print(B().p, sorted(A.__abstractmethods__))
#> Can't instantiate abstract class A without an implementation for abstract methods 'c', 'p', 's'
#> 1 ['c', 'p', 's']

# ---- super calls an abstract method
from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def f(self): return 'base'
class B(A):
    def f(self): return super().f() + ' derived'
print(B().f())
#> base derived

# ---- register
from abc import ABC
class A(ABC): pass
class B: pass
print(isinstance(B(), A), issubclass(B, A))
print(A.register(B) is B, isinstance(B(), A), issubclass(B, A), A in B.__mro__)
class C(B): pass
print(issubclass(C, A), isinstance(3, A))
A.register(int)
print(isinstance(True, A))
#> False False
#> True True True False
#> True False
#> True

# ---- register as a decorator
from abc import ABC
class A(ABC): pass
@A.register
class B: pass
print(issubclass(B, A))
#> True

# ---- register what is no class, or closes a cycle
from abc import ABC
class A(ABC): pass
class B(A): pass
for x in [5, A]:
    try:
        B.register(x)
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__, e)
#> TypeError Can only register classes
#> RuntimeError Refusing to create an inheritance cycle

# ---- __subclasshook__
from abc import ABC
class Sized(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is Sized:
            return any('__len__' in B.__dict__ for B in C.__mro__)
        return NotImplemented
class Mine:
    def __len__(self): return 0
class Sub(Sized): pass
print(isinstance(Mine(), Sized), isinstance([], Sized), isinstance(5, Sized), isinstance([], Sub))
#> True True False False

# ---- ABCMeta as the metaclass
from abc import ABCMeta, abstractmethod
class A(metaclass=ABCMeta):
    @abstractmethod
    def f(self): ...
print(type(A).__name__, A.f.__isabstractmethod__)
try:
    A()
except TypeError as e:
    print(e)
#> ABCMeta True
#> Can't instantiate abstract class A without an implementation for abstract method 'f'

# ---- setting __abstractmethods__
from abc import ABC, abstractmethod, update_abstractmethods
class A(ABC):
    @abstractmethod
    def f(self): ...
class B(A): pass
B.f = lambda self: 'added'
try:
    B()
except TypeError as e:
    print(e)
update_abstractmethods(B)
print(B().f())
#> Can't instantiate abstract class B without an implementation for abstract method 'f'
#> added

# ---- isinstance sees registered classes of base classes
from abc import ABC
class A(ABC): pass
class B(A): pass
class X: pass
B.register(X)
print(isinstance(X(), A), isinstance(X(), B))
#> True True

# ---- an abstract class with __init_subclass__ and keywords
from abc import ABC
class A(ABC):
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
class B(A, tag='b'): pass
print(B.tag)
#> b
