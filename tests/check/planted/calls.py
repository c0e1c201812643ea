# ---- arity
def area(width: float, height: float) -> float:
    return width * height
area(1)  #! missing-argument
area()  #! missing-argument
area(1, 2, 3)  #! too-many-positional-arguments
area(1, depth=2)  #! unknown-argument missing-argument
area(1, width=2)  #! parameter-already-assigned missing-argument
area(height=2)  #! missing-argument
area(1, 2, height=3)  #! parameter-already-assigned
area(width=1, height=2)

# ---- keyword-only and positional-only
def make(name, /, *, size, color="red"):
    return name, size, color
make("a", 1)  #! too-many-positional-arguments missing-argument
make("a")  #! missing-argument
make(name="a", size=1)  #! positional-only-parameter-as-kwarg
make("a", size=1, colour="x")  #! unknown-argument
make("a", size=2)
def clamp(x, /, low=0, high=1): return x
clamp(x=1)  #! positional-only-parameter-as-kwarg
clamp(5, 0, low=1)  #! parameter-already-assigned
clamp()  #! missing-argument

# ---- positional-only parameters of builtins
len(obj=[1])  #! positional-only-parameter-as-kwarg
abs(x=1)  #! positional-only-parameter-as-kwarg
chr(i=65)  #! positional-only-parameter-as-kwarg
"a".startswith(prefix="b")  #! positional-only-parameter-as-kwarg
[1].append(object=2)  #! positional-only-parameter-as-kwarg
repr(obj=1)  #! positional-only-parameter-as-kwarg
callable(obj=1)  #! positional-only-parameter-as-kwarg

# ---- of builtins and modules
len()  #! missing-argument
len([1], [2])  #! too-many-positional-arguments
print("a", separator=",")  #! no-matching-overload
sorted([1], reversed=True)  #! no-matching-overload
sorted([1], lambda x: x)  #! no-matching-overload
"a".upper("b")  #! no-matching-overload
"a,b".split(",", 1, 2)  #! no-matching-overload
[1].append()  #! missing-argument
[1].append(1, 2)  #! too-many-positional-arguments
input("a", "b")  #! too-many-positional-arguments
isinstance(5)  #! missing-argument
open()  #! no-matching-overload
import math, json, random
math.sqrt()  #! missing-argument
math.floor(1.5, 2)  #! no-matching-overload
json.dumps()  #! missing-argument
json.dumps({}, pretty=True)
json.loads("{}", strict=True)
random.randint(5)  #! missing-argument
random.choice()  #! missing-argument
enumerate([1], begin=1)  #! unknown-argument

# ---- methods
class Cart:
    def __init__(self, owner: str, limit: int = 5) -> None:
        self.owner = owner
        self.limit = limit
    def add(self, item: str, count: int = 1) -> None: ...
    @classmethod
    def of(cls, owner: str) -> "Cart":
        return cls(owner)
    @staticmethod
    def price(item: str) -> float:
        return 1.0
    def forgot() -> None: ...
Cart()  #! missing-argument
Cart("a", 1, 2)  #! too-many-positional-arguments
Cart("a", max=3)  #! unknown-argument
cart = Cart("a")
cart.add()  #! missing-argument
cart.add("a", 1, 2)  #! too-many-positional-arguments
cart.add("a", amount=2)  #! unknown-argument
cart.add("a", item="b")  #! parameter-already-assigned
Cart.of()  #! missing-argument
Cart.price()  #! missing-argument
Cart.price("a", 2)  #! too-many-positional-arguments
Cart.add("a")  #! missing-argument invalid-argument-type
cart.forgot()  #! too-many-positional-arguments
Cart("a", owner="b")  #! parameter-already-assigned

# ---- dataclasses, named tuples, enums
from dataclasses import dataclass, field
from typing import NamedTuple
from enum import Enum
@dataclass
class Item:
    name: str
    price: float = 0.0
    tags: list[str] = field(default_factory=list)
    note: str = field(init=False, default="")
Item()  #! missing-argument
Item("a", 1.0, [], "n")  #! too-many-positional-arguments
Item("a", cost=1)  #! unknown-argument
Item("a", note="x")  #! unknown-argument
Item("a", name="b")  #! parameter-already-assigned
class Point(NamedTuple):
    x: int
    y: int = 0
Point()  #! missing-argument
Point(1, 2, 3)  #! too-many-positional-arguments
Point(1, z=2)  #! unknown-argument
@dataclass(kw_only=True)
class Options:
    depth: int
    wide: bool = False
Options(1)  #! too-many-positional-arguments missing-argument
Options(wide=True)  #! missing-argument
Options(depth=1, width=2)  #! unknown-argument

# ---- host functions
fetch()  #! missing-argument
fetch("/", "post")  #! too-many-positional-arguments
fetch("/", method="post")  #! unknown-argument
fetch(url="/")
add(1)  #! missing-argument
add(1, 2, 3)  #! too-many-positional-arguments
add(1, 2, a=3)  #! parameter-already-assigned
ask(question="?")
ask(prompt="?")  #! unknown-argument missing-argument
now(1)  #! too-many-positional-arguments

# ---- lambdas and nested functions
double = lambda x: x * 2
double()  #! missing-argument
double(1, 2)  #! too-many-positional-arguments
def outer():
    def inner(a, b):
        return a + b
    return inner(1)  #! missing-argument
def greet(name, greeting="hi"):
    return greeting + name
greet("a", name="b")  #! parameter-already-assigned
greet("a", "b", greeting="c")  #! parameter-already-assigned
def recursive(n, acc):
    return acc if n == 0 else recursive(n - 1)  #! missing-argument

# ---- decorated
from functools import wraps, lru_cache
from typing import Callable, ParamSpec, TypeVar
P = ParamSpec("P")
R = TypeVar("R")
def timed(fn: Callable[P, R]) -> Callable[P, R]:
    @wraps(fn)
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        return fn(*args, **kwargs)
    return inner
@timed
def greet(name: str, loud: bool = False) -> str:
    return name
greet()  #! missing-argument
greet("a", loudly=True)  #! unknown-argument
greet("a", True, 3)  #! too-many-positional-arguments
greet("a").foo()  #! unresolved-attribute

# ---- unpacked
def three(a, b, c): ...
three(*(1, 2))  #! missing-argument
three(*(1, 2, 3, 4))  #! too-many-positional-arguments
three(*(1, 2), 3)
three(1, 2, **{"c": 3})
three(*[1])

# ---- what cannot be called
count = 5
count()  #! call-non-callable
"text"()  #! call-non-callable
[1, 2](0)  #! call-non-callable
{"a": 1}("a")  #! call-non-callable
import math
math()  #! call-non-callable
class Thing:
    size = 3
    def __init__(self):
        self.name = "x"
    @property
    def label(self) -> str:
        return self.name
thing = Thing()
thing()  #! call-non-callable
thing.name()  #! call-non-callable
thing.label()  #! call-non-callable
thing.size()  #! call-non-callable
None()  #! call-non-callable
(1, 2)()  #! call-non-callable
def result() -> int:
    return 1
result()()  #! call-non-callable
def maybe(callback: "Callable[[], int] | None") -> int:
    return callback()  #! call-non-callable
from typing import Callable
def safe(callback: Callable[[], int] | None) -> int:
    return callback() if callback else 0
True()  #! call-non-callable

# ---- type variables and what they are bound to
from collections import defaultdict
from datetime import date
from typing import Any, Callable, Generic, TypeVar, cast
def early(box: "Box[int]") -> "Box[int]":
    return box
T = TypeVar("T")
D = TypeVar("D", bound=date)
B = TypeVar("B", bound="Box[Any]")
class Box(Generic[T]):
    def __init__(self, value: T | None) -> None:
        self.value = value
    @classmethod
    def of(cls, make: Callable[[], T]) -> "Box[T]":
        value: T | None = make()
        return cls(value)
def first(day: D) -> D:
    return day.replace(day=1)
def made(value: int, cls: type[B] | None = None) -> B:
    if cls is None:
        cls = cast(type[B], Box)
    return cls(value)
def later(day: D) -> D:
    return date(2024, 1, 1)  #! invalid-return-type
index: dict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
index["a"][1].append("b")
index["a"][1].push("b")  #! unresolved-attribute
totals: dict[str, float] = defaultdict(int)
wrong: dict[str, list[int]] = defaultdict(str)  #! invalid-assignment
def window(xs: list[int], part: slice, text: str | None, known: dict[str, Any]) -> list[int]:
    text = text or known["text"]
    print(text.upper(), text.foo)  #! unresolved-attribute
    return xs.__getitem__(part)

# ---- literals that somebody has declared
from typing import Iterable, Literal
try:
    from typing import TypedDict
except ImportError:
    from typing_extensions import TypedDict
Level = Literal["low", "high"]
class Entry(TypedDict, total=False):
    level: Level
def highest(levels: Iterable[Level], other: Level) -> Level:
    entry: Entry = {"level": other}
    best = max(levels)
    if next(iter([other]), None) is None:
        return "none"  #! invalid-return-type
    return max(best, other) if entry else best
def only(found):
    from collections.abc import Sized
    if isinstance(found, Sized) and len(found) != 1:
        raise ValueError(found)
    return found[0]
# ---- a function that makes decorators
from typing import Callable, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def retry(times: int = 3):
    def deco(fn: Callable[P, R]) -> Callable[P, R]:
        def inner(*args: P.args, **kwargs: P.kwargs) -> R:
            return fn(*args, **kwargs)

        return inner

    return deco


@retry(times=2)
def double(x: int) -> int:
    return 2 * x


double("a")  #! invalid-argument-type
double()  #! missing-argument
double(2).upper()  #! unresolved-attribute
# ---- a declared list takes nothing else
import heapq

queue: list[tuple[float, str]] = []
heapq.heappush(queue, (1, "a"))
heapq.heappush(queue, "a")  #! invalid-argument-type
found = [1]
heapq.heappush(found, 1.5)
# ---- an instance where a class is asked for
from typing import TypeVar

T = TypeVar("T")


class A:
    pass


def make(kind: type[T]) -> T:
    return kind()


make(A)
make(A())  #! invalid-argument-type
# ---- items of a display for something that may be None
from typing import TypedDict


class Item(TypedDict):
    name: str
    weight: int


def show(items: list[Item] | None = None, names: dict[str, int] | None = None) -> None: ...


show([{"name": "a", "weight": 1}])
show([{"name": "a"}, {"name": "b", "weight": 1}])  #! missing-typed-dict-key
show(names={"a": "b"})  #! invalid-argument-type
# ---- decorators keep the parameters of functions that answer Any, or are async
import contextlib
from typing import Any, Awaitable, Callable, Iterator, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def logged(fn: Callable[P, R]) -> Callable[P, R]:
    return fn


def again(fn: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[R]]:
    return fn


def untyped(fn):
    return lambda *args: fn(*args)


@logged
def load(path: str) -> dict[str, Any]:
    return {}


@again
async def ask(url: str) -> Any:
    return url


@contextlib.contextmanager
def batch(size: int) -> Iterator[dict[str, Any]]:
    yield {}


@untyped
def free(size: int) -> Any: ...


async def main() -> None:
    load("a")["b"].c
    load(1)  #! invalid-argument-type
    await ask("a")
    await ask(url=1)  #! invalid-argument-type
    with batch(1) as made:
        made["a"].b
    with batch("1"):  #! invalid-argument-type
        pass
    with batch:  #! invalid-context-manager
        pass
    free("a")

# ---- what decorators take
import functools
from collections.abc import Awaitable, Callable
from typing import ParamSpec, TypeVar
P = ParamSpec("P")
R = TypeVar("R")
F = TypeVar("F", bound=Callable[..., object])
Handler = Callable[[dict[str, str]], Awaitable[None]]
def on(kind: str) -> Callable[[Handler], Handler]:
    return lambda handler: handler
def retry(times: int = 3) -> Callable[[Callable[P, R]], Callable[P, R]]:
    return lambda function: function
def keep(function: F) -> F:
    return function
def number(function: Callable[[int], int]) -> Callable[[int], int]:
    return function
class Shop:
    def __init__(self) -> None:
        self.hooks: list[Callable[[int], str]] = []
    def hook(self, function: Callable[[int], str]) -> Callable[[int], str]:
        self.hooks.append(function)
        return function
shop = Shop()
@on("made")
async def made(event: dict[str, str]) -> None: ...
@on("gone")  #! invalid-argument-type
def gone(event: dict[str, str]) -> None: ...
@on("lost")  #! invalid-argument-type
async def lost(event: int) -> None: ...
@on(1)  #! invalid-argument-type
async def odd(event: dict[str, str]) -> None: ...
@retry(2)
def again(x: int) -> int: return x
@retry  #! invalid-argument-type
def never(x: int) -> int: return x
@number
def loose(x, y=1): return x
@number  #! invalid-argument-type
def short() -> int: return 1
@number  #! invalid-argument-type
def text(x: int) -> str: return str(x)
@shop.hook
def hooked(x: int) -> str: return str(x)
@shop.hook  #! invalid-argument-type
def unhooked(x: str) -> str: return x
@keep
@functools.cache
def cached(x: int) -> int: return x
class Maker:
    @functools.singledispatchmethod
    @classmethod
    def make(cls, x: object) -> "Maker": return cls()
    @make.register
    @classmethod
    def of_text(cls, x: str) -> "Maker": return cls()
    @keep
    def kept(self) -> int: return 1
print(again(1), Maker.make(1).kept(), cached(1))

# ---- partial: what is left of a function
import functools
from functools import partial
from typing import Callable
def scale(value: float, factor: float, offset: float = 0.0) -> float:
    return value * factor + offset
double = partial(scale, factor=2.0)
print(double(3.0), double(3.0, offset=1), double(3.0, factor=3))
double("3")  #! invalid-argument-type
double()  #! missing-argument
double(1, ofset=3)  #! unknown-argument
double(3).upper()  #! unresolved-attribute
functools.partial(scale, fctor=0.5)  #! unknown-argument
partial(scale, 1, 2, 3, 4)  #! too-many-positional-arguments
partial(scale, "x")  #! invalid-argument-type
text: str = double(3)  #! invalid-assignment
def use(f: Callable[[float], float], g: Callable[[str], object] | None = None): ...
use(double)
use(double, double)  #! invalid-argument-type
def later():
    double("x")  #! invalid-argument-type
class Box:
    def __init__(self, a: int, b: str):
        self.a = a
    def put(self, x: int, y: str) -> str:
        return y
make = partial(Box, 1)
make("x").put(1)  #! missing-argument
make(2)  #! invalid-argument-type
put = partial(make("y").put, 3)
put("x").foo  #! unresolved-attribute
put(3)  #! invalid-argument-type
async def get(url: str, n: int) -> str:
    return url
async def main():
    (await partial(get, "u")(3)).foo  #! unresolved-attribute
    await partial(get, "u")("s")  #! invalid-argument-type

# ---- partial: many functions, overloads and what is generic
from functools import partial
import unittest
def add(a: int, b: int) -> int: return a + b
def mul(a: int, b: int, c: int) -> int: return a * b * c
for f in [partial(add, 1), partial(mul, 2, 3)]:
    f(3)
print(partial(int, base=2)("10") + 1, partial(print, sep=",")(1, 2, end=""), partial(max, key=len)(["a"], ["b"]))
print(partial(sorted, key=lambda x: x[1], reverse=True)([(1, 2)]))
def pick[T](a: T, b: list[T]) -> T: return a
partial(pick, 1)([2]).foo  #! unresolved-attribute
class Checks(unittest.TestCase):
    def test(self):
        warned = partial(self.assertWarnsRegex, DeprecationWarning, "x")
        with warned():
            pass
