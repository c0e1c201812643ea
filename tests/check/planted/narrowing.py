# ---- guards of the program's own
from typing import TypeGuard, TypeIs

def is_text(x: object) -> TypeIs[str]:
    return isinstance(x, str)

def all_text(x: list[object]) -> TypeGuard[list[str]]:
    return all(isinstance(one, str) for one in x)

def f(x: int | str, y: list[object]) -> int:
    if is_text(x):
        x.bit_length()  #! unresolved-attribute
        return len(x.upper())
    x.upper()  #! unresolved-attribute
    if all_text(y):
        return len(y[0].upper()) + len(y[0].nope)  #! unresolved-attribute
    return x.bit_length()

# ---- callable or not
from typing import Callable

def f(x: int | Callable[[], str], y: str | type[int] | None) -> str:
    if callable(x):
        return x().upper() + str(x.bit_length())  #! unresolved-attribute
    if callable(y):
        y.upper()  #! unresolved-attribute
        return str(y(3))
    if y is not None:
        return y.upper() + x.upper()  #! unresolved-attribute
    return str(x + 1)

# ---- keys of typed dicts
from typing import TypedDict, NotRequired, Literal

class Cat(TypedDict):
    kind: Literal['cat']
    lives: int

class Dog(TypedDict):
    kind: Literal['dog']
    tail: str
    age: NotRequired[int]

def f(pet: Cat | Dog) -> int:
    if pet['kind'] == 'cat':
        return pet['lives'] + pet['tail']  #! invalid-key
    if pet['kind'] != 'dog':
        return 1
    return len(pet['tail']) + pet['lives']  #! invalid-key

def g(pet: Cat | Dog) -> int:
    if 'tail' in pet:
        return pet['lives']  #! invalid-key
    if 'lives' not in pet:
        return 0
    return pet['lives']

# ---- attributes that tell members apart
from dataclasses import dataclass
from typing import Literal

@dataclass
class Ok:
    tag: Literal[True]
    value: int

@dataclass
class Err:
    tag: Literal[False]
    error: str

def f(r: Ok | Err) -> int:
    if r.tag is True:
        return r.value + len(r.error)  #! unresolved-attribute
    return len(r.error) + r.value  #! unresolved-attribute

def g(r: tuple[Literal['n'], int] | tuple[Literal['s'], str]) -> int:
    if r[0] == 'n':
        return r[1] + len(r[1])  #! invalid-argument-type
    return len(r[1])

# ---- literals and enums
from enum import Enum
from typing import Literal

class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3

def f(c: Color, mode: Literal['r', 'w', 'x'], flag: bool) -> str:
    if c is Color.RED:
        return c.nope  #! unresolved-attribute
    if c == Color.GREEN or c is Color.BLUE:
        return c.name.upper()
    if mode == 'r' or mode in ('w', 'x'):
        return mode.upper()
    if flag is True:
        return 'on'
    return ''

def g(c: Color) -> int:
    match c:
        case Color.RED:
            return 1
        case Color.GREEN | Color.BLUE:
            return c.nope  #! unresolved-attribute

# ---- truth of values
def f(x: int | None, y: str | None, z: list[int] | tuple[()] | None, b: bool | None) -> int:
    if not x:
        x.bit_length()  #! unresolved-attribute
        return 0
    if y and z:
        return x.bit_length() + len(y.upper()) + z[0]
    if not (y is None or b is None):
        return len(y.upper())
    if bool(y):
        return len(y.upper())
    y.upper()  #! unresolved-attribute
    return x

# ---- classes and their subclasses
class Base:
    pass

class Left(Base):
    left = 1

class Right(Base):
    right = 2

def f(x: Base | int, cls: type[Base]) -> int:
    if isinstance(x, (Left, Right)):
        if isinstance(x, Left):
            return x.left + x.right  #! unresolved-attribute
        return x.right + x.left  #! unresolved-attribute
    if isinstance(x, int):
        return x.bit_length()
    if issubclass(cls, Left):
        return cls.left + cls.nope  #! unresolved-attribute
    if type(x) is Right:
        return x.right
    if x.__class__ is Left:
        return 1
    return x.right  #! unresolved-attribute

# ---- walrus and comprehensions
import re

def f(text: str, parts: list[str | None]) -> int:
    if (m := re.match('a', text)) is not None and m.end() > 2:
        return m.start()
    n = sum(len(p) for p in parts if p is not None)
    n += sum(len(p) for p in parts if p)
    while (p := parts.pop()) is None:
        n += len(p)  #! invalid-argument-type
    return n + len(p) + m.end()  #! unresolved-attribute

# ---- what loops and tries leave
def f(items: list[int | str]) -> int:
    total = 0
    for item in items:
        if isinstance(item, str):
            continue
        total += item.bit_length()
        item.upper()  #! unresolved-attribute
    last: int | None = None
    try:
        last = int('3')
        last.bit_length()
    except ValueError:
        last.bit_length()  #! unresolved-attribute
    assert last is not None
    return last.bit_length() + total

# ---- what inner functions and lambdas see of names that are complete
from typing import Callable
def named(name: str | None = None, keys: list[str] | None = None) -> Callable[[], str]:
    if not name:
        name = "anonymous"
    if keys is None:
        keys = []
    keys.sort(key=lambda key: len(name) - len(keys))
    def inner() -> str:
        return name.upper() + keys[0].lower() + name.foo  #! unresolved-attribute
    return inner
def changed(name: str | None, other: str | None) -> Callable[[], str]:
    if name is None or other is None:
        return lambda: name.upper()  #! unresolved-attribute
    first = lambda: name.upper() + other.lower()  #! unresolved-attribute
    def inner() -> str:
        return name.upper() + first()  #! unresolved-attribute
    print(first, inner)
    name = None
    return inner

# ---- names of the scopes around
limit: int | None = None
names: list[str] | None = None
def within(n: int) -> bool:
    if limit is not None and n > limit:
        return limit.bit_length() > n
    if not names:
        return False
    limit.bit_length()  #! unresolved-attribute
    return names[0].upper() == names[0].foo  #! unresolved-attribute
def fill(text: str) -> int:
    global limit, names
    if limit is None:
        limit = len(text)
    names = [text]
    names.append(text)
    print(limit + 1, names[0].foo)  #! unresolved-attribute
    try:
        limit = int(text)
    except ValueError:
        limit = None
    names = 5  #! invalid-assignment
    return limit + 1  #! unsupported-operator
def outer(width: int | None = None):
    last: str | None = None
    def inner(text: str) -> int:
        nonlocal last
        if width is not None and len(text) > width:
            return len(text) - width
        if last is None:
            last = text
        for each in text:
            if last is not None and each > last:
                last = each
        last.upper()
        match width:
            case None:
                return width + 1  #! unsupported-operator
            case int():
                return width + 1
    return inner

# ---- classes that nothing is an instance of both
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypedDict
@dataclass
class Circle:
    r: float
@dataclass
class Square:
    s: float
class Named: ...
class Both(Named, Square): ...
class Options(TypedDict):
    width: int
def area(x: Circle | Square) -> float:
    if isinstance(x, Circle):
        return x.r * x.s  #! unresolved-attribute
    return x.s
def text(x: str | datetime | Path) -> str:
    if isinstance(x, datetime):
        x = x.isoformat()
    elif isinstance(x, Path):
        return x.name + x.foo  #! unresolved-attribute
    return x.upper()
def mixed(x: Named):
    if isinstance(x, Square):
        return x.s
    if isinstance(x, Circle):
        return x.r
def width(x: Options | str) -> int:
    if isinstance(x, dict):
        return x["width"]
    return len(x.upper())
# ---- a text that equals one of some literals is one of them
from typing import Literal

Direction = Literal["north", "south"]


def go(to: Direction) -> None: ...


class Walker:
    def __init__(self, at: str) -> None:
        self.at = at

    def step(self) -> None:
        self.at = "b"

    def walk(self) -> int:
        if self.at == "a":
            self.step()
            if self.at == "b":
                found = 1
        else:
            found = 2
        return found


def f(x: str, words: tuple[str, list[str]], line: list[str]) -> None:
    if x == "north":
        go(x)
    elif x in ("south", "up"):
        go(x)  #! invalid-argument-type
    if x not in ["north", "south"]:
        raise ValueError(x)
    go(x)
    match words:
        case "go", [("north" | "south") as where]:
            go(where)
        case "go", [where]:
            go(where)  #! invalid-argument-type
    match x, line:
        case ("north" | "up"), _:
            go(x)

# ---- what hasattr tells
class Box:
    def __init__(self, size: int) -> None:
        self.size = size
def show(value: object, either: int | str, box: Box, maybe: Box | None) -> str:
    print(value.kind)  #! unresolved-attribute
    if hasattr(value, "name"):
        return value.name.upper()
    print(box.lib)  #! unresolved-attribute
    label = value.label if hasattr(value, "label") else ""
    if hasattr(either, "upper"):
        either.upper()
        either.real  #! unresolved-attribute
    if hasattr(box, "lid") and box.lid:
        return box.lid.colour
    if hasattr(maybe, "size"):
        print(maybe.size + 1)
    if not hasattr(box, "size"):
        return label
    if hasattr(value, "__iter__"):
        return ",".join(str(one) for one in value)
    return str(maybe.size)  #! unresolved-attribute

# ---- patterns that nothing is left for
from enum import Enum
class Color(Enum):
    RED = 1
    GREEN = 2
def name(color: Color) -> str:
    match color:
        case Color.RED:
            return "red"
        case Color.GREEN:
            return "green"
        case Color.BLUE:  #! unresolved-attribute
            return "blue"
