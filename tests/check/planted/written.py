# Programs as language models write them, with and without a mistake: each stands for a class that was once reported wrongly or missed.

# ---- a protocol that compares with itself
from typing import Protocol, Self
from collections.abc import Sequence
class Comparable(Protocol):
    def __lt__(self, other: Self, /) -> bool: ...
class Version:
    def __init__(self, major: int) -> None:
        self.major = major
    def __lt__(self, other: "Version") -> bool:
        return self.major < other.major
class Plain: ...
def largest[T: Comparable](xs: Sequence[T]) -> T:
    best = xs[0]
    for x in xs[1:]:
        if best < x:
            best = x
    return best
print(largest(["a", "b"]).upper(), largest([1, 2]) + 1, largest([Version(1), Version(2)]).major)
print(largest([Plain()]))  #! invalid-argument-type
print(largest([1, 2]).upper())  #! unresolved-attribute

# ---- behind a condition that is settled
import os
import sys
if sys.platform == "win32" and sys.getwindowsversion().major > 5:
    print(sys.nothing)
mac = sys.platform == "darwin" and sys._framework and 1
print(mac, os.name == "posix" and os.nothing)  #! unresolved-attribute

# ---- literals that stay what they are
from typing import Final, Literal
Mode = Literal["r", "w"]
def start(mode: Mode) -> None: ...
def choose(write: bool):
    if write:
        return "w"
    return "r"
def other():
    return "rw"
class File:
    def __init__(self, mode: Mode) -> None:
        self.mode: Final = mode
    def open(self) -> None:
        start(self.mode)
start(choose(True))
start(other())  #! invalid-argument-type

# ---- functions that a class holds
from collections.abc import Callable
from typing import ClassVar
class Field:
    show: ClassVar[Callable[["Field", int], str]]
    hook: ClassVar[Callable[["Field"], int] | None] = None
    convert: Callable[[str], int] = int
    def go(self) -> str:
        if self.hook:
            print(self.hook() + self.convert("1"))
        print(self.show("x"))  #! invalid-argument-type
        return self.show(3).upper()

# ---- a module with __getattr__ is no function
import sys
import types
import weakref
class Fake(types.ModuleType): ...
sys.modules["fake"] = weakref.proxy(Fake("fake"))

# ---- what a class further up declares
from collections.abc import Callable
from typing import Any
def double(x: int) -> int:
    return x * 2
class Base:
    handlers: dict[str, Any] = {}
    convert: Callable[[int], int] = double
    timeout: float | None = None
    def __init__(self) -> None:
        self.size: int | None = None
class Sub(Base):
    handlers = {"a": 1}
    convert = double
    def __init__(self) -> None:
        super().__init__()
        self.timeout = 5
        self.size = 3
def use(s: Sub) -> None:
    s.handlers["a"].anything()
    Sub.handlers["a"].anything()
    print(s.convert(3))
    print(s.size + 1)  #! unsupported-operator
    print(s.timeout + 1)  #! unsupported-operator

# ---- a mixin uses what others bring
import json
class Json:
    def to_json(self) -> str:
        return json.dumps({**self.fields(), "kind": self.kind})
    @classmethod
    def make(cls):
        return cls.build(cls.kind)
class Counts:
    def count(self) -> int:
        self.counted += 1
        return self.counted
class Fields:
    kind = "x"
    def fields(self) -> dict[str, int]:
        return {}
    @classmethod
    def build(cls, kind: str):
        return cls()
class User(Json, Counts, Fields):
    def __init__(self) -> None:
        self.counted = 0
print(User().to_json(), User().count(), User.make())
class Lonely:
    def show(self) -> str:
        return self.fields()  #! unresolved-attribute

# ---- classes among type variables
import inspect
from collections.abc import Callable
from typing import Generic, TypeVar, Union
from nothing import Editor  #! unresolved-import
E = TypeVar("E", bound=Union[type[Editor], type["Plain"]])
class Plain: ...
class Plugin(Generic[E]):
    editor: E
    def run(self):
        return self.editor.is_valid(3)
def mark[T](x: T) -> T:
    if inspect.isclass(x) or inspect.isfunction(x):
        return x
    return x
def wrap[**P, R](f: Callable[P, R]) -> Callable[P, R]:
    if inspect.isclass(f):
        return wrap(f)
    return f

# ---- a function beside another
def escape(text):
    is_text = isinstance(text, str)
    code = ord if is_text else lambda c: c
    table = ["a", "b"]
    if isinstance(text, str):
        print("".join(table[code(c)] for c in text))

# ---- None where something else was declared
def last(n: int) -> int:
    found: int = None
    for i in range(n):
        found = i
    return found + 1

# ---- names that functions rebind
def counter():
    n = 0
    def step():
        nonlocal n
        n += 1
        return n
    return step
def other(xs: list[int]) -> str:
    n = ""
    for x in xs:
        n += x  #! unsupported-operator
    return n
total = None
def setup():
    global total
    total = 5
def use() -> int:
    total = "a"
    return total + 1  #! unsupported-operator
print(total.bit_length())
def outer(state=None):
    def begin(x: int):
        nonlocal state
        state = x
    begin(3)
    return state.bit_length()

# ---- what the declarations of the host import is theirs
def show(x: Any) -> str:  #! unresolved-reference
    return str(x)

# ---- names inside of quotes
import typing
from typing import TYPE_CHECKING, Annotated, Literal, Optional
if TYPE_CHECKING:
    from decimal import Decimal
class Node:
    class Mark: ...
    def __init__(self, next: Optional["Node"] = None, mark: "Mark | None" = None) -> None:
        self.next = next
        self.others: "list[Nodex]" = []  #! unresolved-reference
    def find(self, x: "Decimal", later: "Later") -> "Optional[Wrong]":  #! unresolved-reference
        return None
class Later: ...
def pair[T](x: "T", mode: "Literal['r', 'w']", note: Annotated[int, "some text"]) -> "tuple[T, T]":
    return (x, x)
def local():
    class Inner:
        def me(self) -> "Inner":
            return self
    def make(x: "Inner") -> "typing.Iterable[Inner]":
        return [x]
    return make
@typing.no_type_check
def free(x: "whatever") -> "nothing":
    return x + "a" + 1

# ---- the values of an enum
from enum import Enum, StrEnum, auto
from typing import Literal
class Size(Enum):
    SMALL = 1
    LARGE = 2
class Mode(Enum):
    READ = "r"
    WRITE = "w"
class Kind(StrEnum):
    A = auto()
class Planet(Enum):
    EARTH = (1.0, 2.0)
    def __init__(self, mass: float, radius: float) -> None:
        self.mass = mass
def start(mode: Literal["r", "w"]) -> None: ...
def use(s: Size, m: Mode, k: Kind, p: Planet) -> int:
    start(m.value)
    start(Mode.READ.value)
    names = [x.value for x in Mode]
    names.append("other")
    print(k.value.upper(), p.value[0] + 1, m.value.upper())
    print(s.value.upper())  #! unresolved-attribute
    print(max(x.value for x in Mode) + 1)  #! unsupported-operator
    return s.value + 1

# ---- what is in a container is like what is in it
def text(x: int | str, names: list[str]) -> str:
    if x in ("a", "b"):
        return x
    if x in names:
        return x.upper()
    return x  #! invalid-return-type
def number(x: float | str | None, d: dict[int, str]) -> float:
    if x in d:
        return x
    if x in (1, 2):
        return x + 1
    return 0

# ---- classes without type parameters
class Stack:
    def __init__(self) -> None:
        self.items: list[int] = []
def pop(s: Stack[int]) -> int:  #! not-subscriptable
    return s.items.pop()
pop(Stack[int]())  #! not-subscriptable

# ---- get of one of some TypedDicts
from typing import Literal, TypedDict
class Made(TypedDict):
    type: Literal["made"]
    id: int
class Moved(TypedDict, total=False):
    type: Literal["moved"]
    to: str
def kinds(events: list[Made | Moved]) -> dict[str, int]:
    out: dict[str, int] = {}
    for e in events:
        out[e.get("type", "none")] = 1
    return out

# ---- constraints of which one holds another
from typing import Generic, TypeVar, Union
V = TypeVar("V", Union[str, bytes], str, bytes, covariant=True)
class Attribute(Generic[V]):
    def __init__(self, value: V) -> None:
        self.value = value
def attribute(x: str) -> Attribute[str]:
    return Attribute(x)

# ---- what a method changes
from enum import Enum
class State(Enum):
    IDLE = 1
    DONE = 2
class Machine:
    def __init__(self) -> None:
        self.state = State.IDLE
    def go(self) -> None:
        self.state = State.DONE
m = Machine()
assert m.state is State.IDLE
m.go()
assert m.state is State.DONE
print(m.state.name + 1)  #! unsupported-operator
m.state = State.IDLE
while m.state != State.DONE:
    m.go()
print(m.count)  #! unresolved-attribute

# ---- what equals a text is one
from enum import Enum
class Color(Enum):
    RED = "r"
    BLUE = "b"
def show(v: int | Color, w: int | str | None, o: object) -> str:
    match o:
        case Color.RED | Color.BLUE as c:
            print(c.value)
        case "x" as s:
            print(s.upper())
    match w:
        case "x" as s:
            print(s.upper())
        case 3 | 4 as i:
            print(i + 1)
        case None:
            print(w.upper())  #! unresolved-attribute
    if v == Color.RED:
        print(v.value)
    elif v == 3:
        print(v + 1)
    if w == "x":
        return w.upper()
    return w.upper()  #! unresolved-attribute

# ---- one class or another
class Fixer:
    @classmethod
    def fix(cls) -> int:
        return 1
class Other: ...
def apply(x: int, t: type[int] | type[str]) -> None:
    if x > 3:
        c = Fixer
    else:
        c = Other
    if c is Fixer:
        c.fix()
    else:
        c.fix()  #! unresolved-attribute
    if t is str:
        print(t("a").upper())
    elif t == int:
        print(t(3).bit_length())

# ---- what is open when nobody knows its name
def names(path):
    with open(path, "r") as f:
        for line in f:
            line = line.strip()
            if line.find(41) > 0:  #! invalid-argument-type
                continue
            yield line.uper()  #! unresolved-attribute
def first(d: dict[str, list[int]], key) -> int:
    return d.get(key, []).first  #! unresolved-attribute

# ---- mistakes in loops
def walk(nodes, n: int):
    path = ""
    for one in nodes:
        path = (path + f".{one}").lstrp(".")  #! unresolved-attribute
    while n:
        path = path.join("a").removeprefx("b")  #! unresolved-attribute
        n -= 1
    return path

# ---- sought in what a call answers
class Shares:
    def __init__(self) -> None:
        self.access: dict[str, list[str]] = {}
    def drop(self, key: str, account: str | None, n: int | str) -> str:
        if key in self.access and account in self.access[key]:
            self.access[key].remove(account)
        if n in sorted(self.access):
            return n.upper()
        if account not in self.access.get(key, []):
            return account  #! invalid-return-type
        return account

# ---- silence at the parenthesis
def quiet() -> int:
    return (  # type: ignore
        "a"
        "b"
    )

# ---- other names of what makes classes
import abc
import collections as c
import dataclasses as d
from collections import namedtuple as _named
from dataclasses import dataclass as record
class Method(_named("_Method", "name salt")):
    def __repr__(self) -> str:
        return self.name.upper() + self.slat  #! unresolved-attribute
@record
class Point:
    x: int
@d.dataclass(frozen=True)
class Fixed:
    x: int
print(Method("a", 1).name, Point(1).x, c.namedtuple("Z", "a b")(1, 2).a)
print(Fixed())  #! missing-argument
class Scope(abc.ABC):
    top: "Top"
    def __init__(self, parent: "Scope") -> None:
        self.top = parent.top
class Top(Scope): ...
class Local(Scope):
    def __init__(self, parent: Scope) -> None:
        self.top: Scope = parent

# ---- None on the left
def after(call, make):
    assert call.next is None
    end = make()
    call.parent.append(end)
    assert call.next is end
    end.prefix = 3
    return end.name
def more(x: int | None) -> int:
    if None is x:
        return x + 1  #! unsupported-operator
    return x + 1

# ---- a module that may have something
import os
import time
send = hasattr(os, "sendfile") and os.sendfile
if hasattr(time, "get_clock"):
    clock = time.get_clock()
else:
    clock = time.tim  #! unresolved-attribute
print(os.nothing, send, clock)  #! unresolved-attribute
