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
