# ---- context managers
class Plain: ...
with Plain() as p:  #! invalid-context-manager
    pass
with 5:  #! invalid-context-manager
    pass
with [1] as xs:  #! invalid-context-manager
    pass
class Half:
    def __enter__(self) -> int: return 1
with Half() as h:  #! invalid-context-manager
    pass
class Whole:
    def __enter__(self) -> str: return "a"
    def __exit__(self, *args: object) -> None: ...
with Whole() as w:
    w.foo  #! unresolved-attribute
with Whole:  #! invalid-context-manager
    pass
with None:  #! invalid-context-manager
    pass
with Whole() as a, Plain() as b:  #! invalid-context-manager
    pass
async def main() -> None:
    async with Whole() as w:  #! invalid-context-manager
        pass
with fetch("/") as page:  #! invalid-context-manager
    pass

# ---- raise
raise "error"  #! invalid-raise

# ---- raise: a number
raise 404  #! invalid-raise

# ---- raise: classes
class Failure: ...
class Proper(Exception): ...
def f(n: int) -> None:
    if n == 1:
        raise Failure  #! invalid-raise
    if n == 2:
        raise Failure()  #! invalid-raise
    if n == 3:
        raise None  #! invalid-raise
    if n == 4:
        raise Proper("x") from "y"  #! invalid-raise
    if n == 5:
        raise NotImplemented  #! invalid-raise
    if n == 6:
        raise int  #! invalid-raise
    if n == 7:
        raise ("a", 1)  #! invalid-raise
    if n == 8:
        raise {"error": "x"}  #! invalid-raise
    raise Proper

# ---- except
class Failure: ...
try:
    pass
except "ValueError":  #! invalid-exception-caught
    pass
except 5:  #! invalid-exception-caught
    pass
except Failure:  #! invalid-exception-caught
    pass
except (ValueError, "x"):  #! invalid-exception-caught
    pass
except ValueError():  #! invalid-exception-caught
    pass
except int as e:  #! invalid-exception-caught
    print(e)
except [ValueError, KeyError]:  #! invalid-exception-caught
    pass
except None:  #! invalid-exception-caught
    pass
except (ValueError, Failure) as f:  #! invalid-exception-caught
    print(f)
except (ValueError, KeyError) as g:
    g.foo  #! unresolved-attribute
except OSError as o:
    print(o.errno)

# ---- bases
class A(5): ...  #! invalid-base
class B("Base"): ...  #! invalid-base
class C([int]): ...  #! invalid-base
class D(None): ...  #! invalid-base
def make(): ...
class E(make): ...  #! invalid-base
import math
class F(math): ...  #! invalid-base
class G({}): ...  #! invalid-base
class H(1.5): ...  #! invalid-base
class I((int, str)): ...  #! invalid-base
class J(int): ...

# ---- abstract classes
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...
    @abstractmethod
    def name(self) -> str: ...
class Square(Shape):
    def __init__(self, side: float) -> None:
        self.side = side
    def area(self) -> float:
        return self.side
class Round(Shape):
    def area(self) -> float: return 1.0
    def name(self) -> str: return "round"
Shape()  #! call-non-callable
Square(2)  #! call-non-callable
Round().area().foo  #! unresolved-attribute
shapes: list[Shape] = [Round(), Shape()]  #! call-non-callable
def build() -> Shape:
    return Square(1)  #! call-non-callable
class Reader(ABC):
    @property
    @abstractmethod
    def path(self) -> str: ...
    @classmethod
    @abstractmethod
    def make(cls) -> "Reader": ...
Reader()  #! call-non-callable
class Lines(Reader):
    @property
    def path(self) -> str: return ""
Lines().path  #! call-non-callable
from typing import Protocol
class Runs(Protocol):
    def run(self) -> None: ...
Runs()  #! call-non-callable
from collections.abc import Iterator, Mapping
class Mine(Iterator[int]): ...
Mine()  #! call-non-callable
Mapping()  #! call-non-callable
class Half(Mapping[str, int]):
    def __len__(self) -> int: return 1
Half()  #! call-non-callable

# ---- protocols
from typing import Protocol
class Sized(Protocol):
    name: str
    def size(self) -> int: ...
class Good:
    name = "g"
    def size(self) -> int: return 1
class NoName:
    def size(self) -> int: return 1
class Wrong:
    name = "w"
    def size(self) -> str: return ""
def show(x: Sized) -> None: ...
show(Good())
show(NoName())  #! invalid-argument-type
show(Wrong())  #! invalid-argument-type
show("a")  #! invalid-argument-type
s: Sized = NoName()  #! invalid-assignment
def give() -> Sized:
    return Wrong()  #! invalid-return-type

# ---- properties, class methods and inheritance
class Temp:
    def __init__(self, c: float) -> None:
        self._c = c
    @property
    def celsius(self) -> float:
        return self._c
    @celsius.setter
    def celsius(self, value: float) -> None:
        self._c = value
    @classmethod
    def zero(cls) -> "Temp":
        return cls("0")  #! invalid-argument-type
    @staticmethod
    def check(v: float) -> bool:
        return v > 0
t = Temp(1)
t.celsius = "hot"  #! invalid-assignment
t.celsius()  #! call-non-callable
t.celsius.foo  #! unresolved-attribute
Temp.check("x")  #! invalid-argument-type
Temp.zero().kelvin  #! unresolved-attribute
class Sub(Temp):
    def __init__(self) -> None:
        super().__init__()  #! missing-argument
        super().__init__(1, 2)  #! too-many-positional-arguments
        super().__init__("x")  #! invalid-argument-type
        super().init(1)  #! unresolved-attribute
Sub(1)  #! too-many-positional-arguments
Sub().check(1)

# ---- Self, generics of one's own
from typing import Self, Generic, TypeVar
T = TypeVar("T")
class Chain:
    def add(self, x: int) -> Self: return self
class Longer(Chain):
    def more(self) -> int: return 1
Longer().add(1).more().foo  #! unresolved-attribute
Chain().add(1).more()  #! unresolved-attribute
Chain().add("x")  #! invalid-argument-type
class Box(Generic[T]):
    def __init__(self, value: T) -> None:
        self.value = value
    def get(self) -> T: return self.value
    def put(self, value: T) -> None: ...
Box(1).get().upper()  #! unresolved-attribute
Box("a").get().upper()
box: Box[int] = Box("a")  #! invalid-assignment
Box[int]("a")  #! invalid-argument-type
b = Box(1)
b.put("x")  #! invalid-argument-type
class Stack[E]:
    def __init__(self) -> None:
        self.items: list[E] = []
    def push(self, item: E) -> None:
        self.items.append(item)
    def pop(self) -> E:
        return self.items.pop()
stack = Stack[int]()
stack.push("a")  #! invalid-argument-type
stack.pop().upper()  #! unresolved-attribute
def first[X](xs: list[X]) -> X: return xs[0]
first([1]).upper()  #! unresolved-attribute
first(5)  #! invalid-argument-type

# ---- instances that __new__ makes through another class
from enum import Enum
class Status(int, Enum):
    def __new__(cls, value, phrase):
        obj = int.__new__(cls, value)
        obj._value_ = value
        obj.phrase = phrase
        return obj
    OK = 200, "OK"
class Label(str):
    def __new__(cls, text: str):
        self = str.__new__(cls, text.upper())
        self.parts = text.split()
        self.show()
        self.hide()  #! unresolved-attribute
        return self
    def show(self) -> int:
        return len(self.parts)
class Bare:
    size: int
bare = object.__new__(Bare)
bare.size = "x"  #! invalid-assignment
print(Status.OK.phrase, Label("a b").show(), bare.size)

# ---- what a dataclass and the classes above bring
from dataclasses import dataclass, field
from functools import cache, lru_cache
from time import time
from typing import Sequence
@dataclass
class Base:
    x: int
    y: str = ""
class Below(Base):
    def __init__(self, x: int, z: int):
        super().__init__(x=x, y="a")
        Base.__init__(self, x)
        self.z = z
class Lowest(Below):
    def __init__(self):
        super().__init__(1)  #! missing-argument
@dataclass
class Timed:
    time: float = field(default_factory=lambda: time())
class Parser:
    names: Sequence[str]
    @classmethod
    @lru_cache(maxsize=10)
    def parse(cls, text: str) -> int:
        return len(text)
    @staticmethod
    @cache
    def size(n: int) -> int:
        return n
    def __init__(self):
        self.names: Sequence[str] = []
        self.names.append(str(self.parse("a") + self.size(1) + Parser.parse("b")))
        self.names.add("b")  #! unresolved-attribute

# ---- a decorator of the program with a known name
def deprecated(reason):
    def mark(function):
        return function
    return mark
@deprecated("use the other")
def old(): ...
old()
# ---- a class that takes no type arguments
from typing import Generic, TypeVar

T = TypeVar("T")


class Stack:
    pass


class Typed(Generic[T]):
    pass


class Pairs(dict):
    pass


class Own:
    def __class_getitem__(cls, item):
        return cls


s = Stack[int]()  #! not-subscriptable
t = Typed[int]()
p = Pairs[str, int]()
o = Own[int]()

# ---- exceptions that are raised without what they ask for
import abc
class AppError(Exception):
    def __init__(self, code: int) -> None:
        self.code = code
class Default(Exception):
    def __init__(self, code: int = 3) -> None: ...
class Abstract(Exception, abc.ABC):
    @abc.abstractmethod
    def f(self): ...
def fail(kind: type[AppError], n: int):
    if n == 1:
        raise AppError  #! missing-argument
    if n == 2:
        raise UnicodeDecodeError  #! missing-argument
    if n == 3:
        raise Default
    if n == 4:
        raise kind
    if n == 5:
        raise Abstract
    if n == 6:
        raise StopIteration from None
    raise KeyError
