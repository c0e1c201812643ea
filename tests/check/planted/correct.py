# Correct code, in the ways in which libraries write it: nothing is reported but what is marked.

# ---- arrays and columns of tables answer comparisons with as many
def rows(frame, limit: float):
    mask = frame["price"] > limit
    print((frame["a"] == frame["b"]).value_counts(), mask.sum(), all(frame == 1))
    print((1 < frame < 3).any(), (frame != 1).all())
    return sum(limit <= frame)

# ---- what is declared as a float or nothing
def wait(timeout: float | None = None, text: float | str = 1.5) -> float:
    if timeout is None:
        timeout = 5
    text = int(text)
    return timeout + 1 + text % 2

def wrong(timeout: float | None = None) -> float:
    return timeout + 1  #! unsupported-operator

# ---- containers declared without what they hold
def score(feedback: dict | list | None, key: str, value: int | None):
    feedback = {"key": key}
    feedback["score"] = value
    counts: list = [len(key)]
    shape: tuple[int, int] = tuple(counts)
    nested: dict = {"x": 1}
    nested["self"] = nested
    return feedback, shape

# ---- lengths of tuples
def unpack(pair: tuple[int, str] | tuple[int, str, float], row: tuple[int] | tuple[int, str]):
    if len(pair) == 2:
        number, text = pair
    else:
        number, text, rest = pair
    if len(row) > 1:
        print(row[1])
    if len(row) < 2:
        print(row[1])  #! index-out-of-bounds
    a, b = pair  #! invalid-assignment
    return number, text

# ---- a method with the name of a builtin
class Store:
    def list(self) -> list[int]:
        return [1]

    def names(self) -> list[str]:
        return ["a"]

    def pairs(self, items: list) -> list[int]:
        return items

# ---- conditions with names
def scale(x: int | None = None, y: int | str = 1, *zs: int | None):
    known = x is not None
    is_text = isinstance(y, str)
    if known:
        print(x + 1)
    if is_text and y.upper():
        pass
    for z in zs:
        there = z is not None
        if there:
            print(z + 1)
    if not known:
        print(x + 1)  #! unsupported-operator
    return y - 1 if not is_text else len(y)

# ---- variables with a choice of types
from typing import AnyStr

def as_bytes(s: AnyStr) -> bytes:
    if isinstance(s, bytes):
        return s
    return s.encode("utf-8")

def as_text(s: AnyStr) -> str:
    if isinstance(s, bytes):
        return s.encode("utf-8")  #! unresolved-attribute
    return s

# ---- an argument that is True or False chooses the overload
from typing import Iterator, Literal, overload

class Reader:
    @overload
    def read(self, size: int = 1, text: Literal[False] = False) -> Iterator[bytes]: ...
    @overload
    def read(self, size: int = 1, *, text: Literal[True]) -> Iterator[str]: ...
    def read(self, size: int = 1, text: bool = False) -> Iterator[bytes] | Iterator[str]:
        return iter([b""])

    def lines(self, text: bool):
        for chunk in self.read(1, text=text):
            print(chunk.split())

# ---- cases over two values
from enum import Enum

class Light(Enum):
    RED = 1
    GREEN = 2

def advance(light: Light, broken: bool) -> int:
    match (light, broken):
        case (Light.RED, True):
            return 1
        case (Light.RED, False):
            return 2
        case (Light.GREEN, _):
            return 3

def merge(a: list[int] | None, b: list[int] | None) -> list[int]:
    match (a, b):
        case (None, None):
            return []
        case (None, rest):
            return [x for x in rest]
        case (first, None):
            return [x for x in first]
        case (first, rest):
            return first + rest

def partly(light: Light, broken: bool) -> int:  #! invalid-return-type
    match (light, broken):
        case (Light.RED, True):
            return 1
        case (Light.GREEN, _):
            return 3

# ---- literals that a declaration asks for
import random
from contextvars import ContextVar
from typing import Iterable, Literal, Mapping, Sequence

Mode = Literal["r", "w"]
MODES: frozenset[Mode] = frozenset(["r", "w"])
CURRENT: ContextVar[Mode] = ContextVar("current", default="r")
STATE: ContextVar[dict[str, int] | None] = ContextVar("state", default=None)
BAD: frozenset[Mode] = frozenset(["r", "x"])  #! invalid-assignment

def chosen(given: Mode | None, all_modes: Iterable[Mode], sizes: Sequence[Literal[8, 16]] = (8, 16)) -> tuple[Mode, ...]:
    given = given or random.choice(["r", "w"])
    table: dict[Mode, int] = {}
    table.update({"r": 1})
    found: dict[Mode, int] = dict((one, 1) for one in all_modes)
    print(given, found, sizes)
    return tuple(one for one in all_modes if one)

def by_flag(flag: bool, table: Mapping[Literal[True, False], int]) -> int:
    return table[flag]

def last_mode(lines: list[str]) -> tuple[Mode, int]:
    mode: Mode = "r"
    for line in lines:
        if line == "write":
            mode = "w"
    return mode, len(lines)

# ---- named tuples and their own methods
from typing import NamedTuple

class Settings(NamedTuple):
    depth: int = 1
    name: str = ""

def deeper(settings: Settings | None) -> int:
    if settings is None:
        settings = Settings(depth=3)
    for _ in range(3):
        settings = settings._replace(depth=settings.depth + 1)
    print(settings._asdict()["depth"], Settings._fields, Settings._make([1, "x"]).name)
    return settings.missing  #! unresolved-attribute

# ---- attributes that are None at first
class Pool:
    smallest: int = 5
    cache: dict[bytes, bytes] | None = None
    headers: dict[str, str]

    def __init__(self, smallest: int = 5, headers: dict[str, str] | None = None):
        self.smallest = smallest
        self.headers = headers or {}

    def adjust(self, smallest: int | None = None, headers: dict[str, str] | None = None):
        if smallest is None:
            smallest = self.smallest
        if headers is None:
            headers = self.headers
        self.smallest = smallest
        return smallest + 1, headers.keys()

    def load(self, read) -> bytes:
        if self.cache is None or read(1) > 2:
            self.cache = dict(read(2))
        return self.cache[b""]

instance: "Pool" = None  # type: ignore

class User:
    def use(self) -> int:
        return instance.smallest

def use() -> int:
    return instance.smallest

# ---- names that functions set in their module
class Pool:
    smallest: int = 5

pool = None
default_pool = Pool()

def prepare():
    global pool, Late
    import json as pool
    class Late:
        pass
    print(pool.dumps(1), Late())

def replace(other: Pool):
    global default_pool
    default_pool = other

def smallest(chosen: Pool | None = None) -> int:
    if chosen is None:
        chosen = default_pool
    return chosen.smallest

# ---- functions over unknown values
import functools
import operator
from typing import Any, Callable, TypeVar

def total(columns, more: list[int]):
    whole = functools.reduce(operator.add, columns) / functools.reduce(operator.mul, columns)
    return whole, functools.reduce(operator.add, more).bit_length()

def call(now: int | Callable[[], int], other=False) -> int:
    if callable(other):
        a, b = other(1)
    return now() if callable(now) else now

T = TypeVar("T")

def make(kind: type[T]) -> T:
    return kind()

def made(value) -> Any:
    if isinstance(value, type):
        return make(value)
    return make(type(value))

# ---- abstract methods and NotImplemented
from abc import ABC, abstractmethod
from typing import TypeVar

B = TypeVar("B", bound="Base")

class Base(ABC):
    @abstractmethod
    def tokens(self, text: str) -> list[str]:
        if text:
            return [text]

    def __truediv__(self: B, other: object) -> B:
        return NotImplemented

    def copy(self: B) -> B:
        return self.__class__()

# ---- classes of enums by their names
from enum import Enum
from typing import TypeVar

Member = TypeVar("Member", bound="Level")

class Level(Enum):
    LOW = 1

    @classmethod
    def of(cls: type[Member], text: str) -> Member:
        return cls[text.upper()]

# ---- isinstance of what may be iterated over
from enum import Enum
from typing import Iterable

def allowed(names: Iterable[str] | str) -> list[str]:
    if isinstance(names, (str, bytes)):
        names = [names]
    return list(names)

def kinds(choice: Iterable[str] | type[Enum]) -> list[str]:
    if isinstance(choice, type) and issubclass(choice, Enum):
        return [one.name for one in choice]
    return list(choice)

# ---- comments in the middle of a statement
numbers: list[int] = [
    1,
    "2",  # type: ignore
    3,
]

# ---- a name declared again as something else
def again(values: list[int], count: str) -> int:
    found: list[int] = [one for one in values if one]
    found.append(2)
    found: list[str] = [str(one) for one in found]
    found.append("a")
    count: int = len(count)
    return count + 1

# ---- a class in the place of one that may be missing
try:
    from functools import cached_property
except ImportError:
    class cached_property:
        def __init__(self, function):
            self.function = function

        def __get__(self, instance, owner=None):
            return self.function(instance)

class Release:
    @cached_property
    def info(self) -> dict[str, str]:
        return {"id": "x"}

    def id(self) -> str:
        return self.info["id"] + self.info.get("name", "")

# ---- a class below a named tuple with another way in
from typing import NamedTuple

class Entry(NamedTuple):
    mode: int
    path: str = ""

class Packed(Entry):
    def __new__(cls, parts):
        return super().__new__(cls, *parts)

class Index(Packed):
    def first(self) -> int:
        return Index((1, "a")).mode

class Plain(Entry):
    pass

Plain("x")  #! invalid-argument-type

# ---- functions that end the program, or raise, whether they say so or not
import re
import sys
def die(message):
    print(message)
    sys.exit(1)
def fail(message):
    raise ValueError(message)
def both(message):
    die(message) if message else fail(message)
class Reader:
    def fail(self, message):
        raise ValueError(message)
    def unsupported(self):
        self.fail("no")
    def read(self, size=-1):
        self.unsupported()
    def left(self):
        raise NotImplementedError
    def first(self, text: str):
        n = len(self.read(3))
        found = re.match("a", text)
        if not found:
            self.fail("x")
        return found.group(), n
class Other(Reader):
    def first(self, text: str):
        found = re.match("a", text)
        if not found:
            Reader.fail(self, "x")
        return found.group()
def match(text: str, how: int) -> str:
    found = re.match("a", text)
    if not found:
        die("x") if how else fail("y")
    return found.group()
def count(text: str, reader: Reader) -> int:
    if text:
        return 1
    elif reader:
        reader.fail(text)
    fail("z")
class Base:
    def stop(self):
        raise ValueError
    def run(self):
        if self:
            self.stop()
            x = 1
        print(x)
class Below(Base):
    def stop(self):
        return 3

# ---- what was asked for in place of None
import json
import os
def load(config: dict[str, int] | None = None, path: str | os.PathLike[str] | None = None, n: int | None = None):
    if config is None:
        config = json.loads("{}")
    if n is None:
        n = globals()["n"]
    if path is not None:
        path = os.fspath(path).rstrip("/")
    text: str | None = path
    return config["a"] + n, text
def wrong():
    name: str | None = json.loads("1")
    return name.upper()  #! unresolved-attribute

# ---- Self inside of containers, in methods
from typing import Self
class Entry:
    @classmethod
    def one(cls, name: str) -> dict[str, Self]:
        return {name: cls()}
    @classmethod
    def many(cls, names: list[str]) -> dict[str, dict[str, Self]]:
        maps: dict[str, dict[str, Self]] = {}
        for name in names:
            maps[name] = cls.one(name)
        return maps
    def all(self) -> dict[str, list[Self]]:
        found: dict[str, list[Self]] = {}
        found["self"] = [self]
        found["a"] = [one for many in self.many(["b"]).values() for one in many.values()]
        return found

# ---- classes that others complete
import abc
import dataclasses
from dataclasses import KW_ONLY, dataclass
from typing import Any
class Ordered(abc.ABC):
    @abc.abstractmethod
    def __lt__(self, other): ...
@dataclass(order=True)
class Date(Ordered):
    year: int
    _: "KW_ONLY"
    month: int
class Checked:
    def __get__(self, instance: Any, owner: object) -> int:
        return instance._x
    def __set__(self, instance: Any, value: int) -> None:
        instance._x = value
def field(default, description=""):
    return default
@dataclass
class Settings:
    limit: Checked = Checked()
    name: str = "x"
    quick: bool = field(True, description="a")
    _: "dataclasses.KW_ONLY"
    size: int = 3
print(Date(3, month=4), Settings(5).limit, Settings(quick=False, size=3))
Date(3, 4)  #! too-many-positional-arguments missing-argument

# ---- a class, or None where it cannot be made
try:
    from absent import Base
    class Table(Base): ...
    def connect(name): return name
except ImportError:
    Table = connect = None
def rows():
    return Table.select(), Table().name, connect("a")

# ---- a part of a package that is not there, beside one that is
def fetch_all(url):
    import urllib.request, urllib.parse  #! unresolved-import
    return urllib.request.urlopen(urllib.parse.quote(url))

# ---- modules by their names, and values whose class is changed
def version(name):
    module = __import__(name)
    print(module.__file__.endswith(".py"), module.__spec__.name, module.__doc__.strip())
    return module.version
class One: ...
class Two: ...
def change(one: One):
    one.__class__ = Two

# ---- None that is handed over with something else
def split(text=None):
    if text is None:
        head = None
    else:
        head = [text]
    return head, text
head, tail = split("a")
print(len(head), split("b")[0][0])

# ---- what an unknown base makes of attributes
from absent import Base, Mapped  #! unresolved-import
class User(Base):
    addresses: Mapped[list[str]]
def move(user: User):
    user.addresses = {"a"}
    user.addresses.append("b")

# ---- classes of which not all is known
from absent.errors import *  #! unresolved-import
from typing import Any, ClassVar
try:
    from typing import Protocol
except ImportError:
    from absent import Protocol
class Shown(Protocol):
    def show(self) -> str: ...
class Text:
    def show(self) -> str:
        return "a"
def render(one: Shown | str): ...
render(Text())
class Failed(Exception): ...
class Reported(Failed):
    library: ClassVar = None
    def __init__(self, text):
        Failed.__init__(self, text)
    @classmethod
    def load(cls, module: Any, count: int):
        cls.library = module
        cls.library = count
