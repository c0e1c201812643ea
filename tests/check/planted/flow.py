# ---- None
def a(x: str | None) -> int:
    if x is None:
        return x.count("a")  #! unresolved-attribute
    return x.count("a")
def b(x: str | None) -> int:
    if not x:
        x.upper()  #! unresolved-attribute
        return 0
    return len(x)
def c(x: int | None) -> int:
    while x is None:
        x = None
    return x + 1
def d(x: list[int] | None) -> int:
    if x is not None and x[0] > 1:
        return x[0]
    return x[0]  #! not-subscriptable
def e(x: dict[str, str | None]) -> str:
    y = x.get("a")
    if y is None:
        return y  #! invalid-return-type
    return y

# ---- isinstance
def a(x: int | str | list[int]) -> int:
    if isinstance(x, str):
        return x + 1  #! unsupported-operator
    if isinstance(x, int):
        return x + 1
    return x + 1  #! unsupported-operator
def b(x: object) -> str:
    if isinstance(x, str):
        return x.upper()
    return x.upper()  #! unresolved-attribute
def c(x: int | str) -> str:
    if not isinstance(x, int):
        return x.upper()
    return x.upper()  #! unresolved-attribute
def d(xs: list[int | str]) -> int:
    total = 0
    for x in xs:
        if isinstance(x, int):
            total += x
        else:
            total += x  #! unsupported-operator
    return total
class Cat:
    def meow(self) -> str: return "m"
class Dog:
    def bark(self) -> str: return "b"
def e(pet: Cat | Dog) -> str:
    if isinstance(pet, Cat):
        return pet.bark()  #! unresolved-attribute
    return pet.bark()
def f(pet: Cat | Dog) -> str:
    return pet.meow()  #! unresolved-attribute
def g(x: int | list[int]) -> int:
    return x if isinstance(x, int) else x  #! invalid-return-type

# ---- match
def a(x: int | str | None) -> str:
    match x:
        case int():
            return x.upper()  #! unresolved-attribute
        case str():
            return x.upper()
        case None:
            return x.upper()  #! unresolved-attribute
def b(x: tuple[int, str] | list[str]) -> None:
    match x:
        case (n, s):
            pass
        case [first, *rest]:
            first.foo  #! unresolved-attribute
from dataclasses import dataclass
@dataclass
class Circle:
    radius: float
@dataclass
class Square:
    side: float
def area(shape: Circle | Square) -> float:
    match shape:
        case Circle(radius=r):
            return r * shape.side  #! unresolved-attribute
        case Square(side=s):
            s.foo  #! unresolved-attribute
            return s
def c(command: str) -> int:  #! invalid-return-type
    match command:
        case "a":
            return 1
        case "b":
            return 2

# ---- early exit, assert, try
def a(x: str | None) -> str:
    assert x is not None
    return x.foo()  #! unresolved-attribute
def b(x: str | None) -> str:
    if x is None:
        raise ValueError
    return x + 1  #! unsupported-operator
def c(xs: list[str]) -> int:
    for x in xs:
        if not x:
            continue
        return x  #! invalid-return-type
    return 0
def d() -> int:
    try:
        value = int("5")
    except ValueError:
        value = None
    return value + 1  #! unsupported-operator
def e(x: str) -> int:
    try:
        return int(x)
    except ValueError as error:
        return error.code  #! unresolved-attribute
    finally:
        x.foo()  #! unresolved-attribute
def f(x: int | None) -> int:
    if (y := x) is not None:
        return y.foo  #! unresolved-attribute
    return y + 1  #! unsupported-operator

# ---- attributes and items
class Node:
    def __init__(self, value: int, next: "Node | None" = None) -> None:
        self.value = value
        self.next = next
def a(node: Node) -> int:
    if node.next is not None:
        return node.next.value
    return node.next.value  #! unresolved-attribute
def b(node: Node | None) -> int:
    total = 0
    while node:
        total += node.value
        node = node.next
    node.value  #! unresolved-attribute
    return total
def c(node: Node) -> int:
    return node.next.next.value  #! unresolved-attribute
def d(d: dict[str, int | None]) -> int:
    if d["a"] is not None:
        return d["a"] + 1
    return d["a"] + 1  #! unsupported-operator

# ---- literals and truth
from typing import Literal
def a(mode: Literal["r", "w"]) -> int:
    if mode == "r":
        return 1
    elif mode == "w":
        return 2
def b(mode: Literal["r", "w"]) -> str:
    if mode == "r":
        return mode
    mode.foo  #! unresolved-attribute
    return 5  #! invalid-return-type
def c(x: str | int) -> str:
    return x if x else "a"  #! invalid-return-type
def d(flag: bool) -> str:
    value = "a" if flag else 1
    return value  #! invalid-return-type
def e(flag: bool) -> str:
    if flag:
        value = "a"
    else:
        value = None
    return value.upper()  #! unresolved-attribute

# ---- what the version and the platform settle
import os
import sys
import typing
from typing import TYPE_CHECKING
if sys.version_info < (3, 0):
    text = unicode
    raise "mistake"
elif sys.version_info >= (3, 11):
    text = str
    missing1  #! unresolved-reference
else:
    import tomli
if sys.version_info[0] == 2:
    input = raw_input
if sys.version_info >= (3, 14) and sys.version_info > (3,):
    missing2  #! unresolved-reference
if sys.version_info == (3, 14) or (3 > sys.version_info[0] > 1):
    pass
if sys.version_info >= (3, 14, 1):
    missing3  #! unresolved-reference
if sys.platform == "win32" or sys.platform.startswith("darwin") or os.name != "posix":
    import winreg
if not TYPE_CHECKING:
    missing4
elif typing.TYPE_CHECKING:
    missing5  #! unresolved-reference
print(text)

# ---- what a failed assignment leaves
def number(line: str):
    raw = line.split()[0]
    try:
        raw = int(raw)
    except ValueError:
        raw = raw.upper()
        raw.bit_length()  #! unresolved-attribute
    total = 0
    value = line.strip()
    try:
        value = float(value)
        total += value
    except ValueError:
        return value.lower() == "true"
    try:
        value = str(value)
        print(value)
    except ValueError:
        value.lower()  #! unresolved-attribute
    return raw, total

# ---- names of named expressions, wherever they stand
class Failure(Exception): ...
def fail(d: dict[str, str]):
    raise Failure(v.upper() if (v := d.get("a")) else "none")
def keep(d: dict[str, str], e: dict[str, int]):
    e[k] = len(k := d["a"])
    d[(name := "x")] = "y"
    print(name)
    assert d, (why := "empty") + why
    del d[(gone := "y")]
    def inner(n: int = (start := 3)) -> int:
        return n + start
    class Inner((base := dict[str, int])):
        kind = base
    print(gone, start.bit_length(), start.foo)  #! unresolved-attribute
    return inner, Inner
# ---- patterns for more than a class has
from dataclasses import dataclass


@dataclass
class Pair:
    left: int
    right: int


def f(x: Pair | int):
    match x:
        case Pair(a, b, c):  #! too-many-positional-arguments
            return a
        case Pair(a, right=b):
            return b
        case int(n, m):  #! too-many-positional-arguments
            return n

# ---- what loops make of a name
class Step:
    def next(self) -> "Step":
        return self
    @property
    def cost(self) -> int:
        return 1
def forgot(count: int) -> int:
    step = Step()
    while count:
        step = step.next  #! unresolved-attribute
        count -= 1
    return step.cost  #! unresolved-attribute
def called(step: Step, count: int) -> int:
    total = 0
    while count:
        total += step.cost
        step = step.next()
        count -= 1
    return total + step.cost
def grows(count: int) -> None:
    text = "a"
    label = 5
    for i in range(count):
        text = text + str(i)
        label = str(label)
    text.push("b")  #! unresolved-attribute
    label.foo  #! unresolved-attribute
def takes(items: list[int]) -> None:
    rest = items
    while rest:
        rest = rest.pop  #! unresolved-attribute

# ---- mistakes in a loop do not hide each other
class Linked:
    def __init__(self, next: "Linked | None" = None, val: int = 0):
        self.next = next
        self.val = val
def walk(one: Linked | None) -> int:
    total = 0
    while one is not None:
        total += one.value  #! unresolved-attribute
        one = one.next.next  #! unresolved-attribute
    return total
