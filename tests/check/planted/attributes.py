# ---- of text
s = "Hello World"
s.uppercase()  #! unresolved-attribute
s.contains("x")  #! unresolved-attribute
print(s.length)  #! unresolved-attribute
s.upper().trim()  #! unresolved-attribute
s.split().join(",")  #! unresolved-attribute
print(s.replace("a", "b").capitalise())  #! unresolved-attribute
print(s.removeprefix("a").lower().strip())

# ---- of lists, dicts, sets and tuples
xs = [1, 2, 3]
xs.add(4)  #! unresolved-attribute
xs.push(4)  #! unresolved-attribute
print(xs.length)  #! unresolved-attribute
d = {"a": 1}
d.has_key("a")  #! unresolved-attribute
d.iteritems()  #! unresolved-attribute
for k, v in d.item():  #! unresolved-attribute
    print(k, v)
seen = set()
seen.append(1)  #! unresolved-attribute
t = (1, 2)
t.append(3)  #! unresolved-attribute
b = b"ab"
b.encode()  #! unresolved-attribute
"ab".decode()  #! unresolved-attribute
(5).to_string()  #! unresolved-attribute
(1.5).round()  #! unresolved-attribute

# ---- of what a function returns
def names() -> list[str]:
    return ["a"]
names()[0].capitalise()  #! unresolved-attribute
for name in names():
    name.titel()  #! unresolved-attribute
[n.uper() for n in names()]  #! unresolved-attribute
{n: n.lowr() for n in names()}  #! unresolved-attribute
list(map(lambda n: n.stripp(), names()))  #! unresolved-attribute
sorted(names(), key=lambda n: n.lenght)  #! unresolved-attribute

# ---- of own classes
class Account:
    bank = "First"
    def __init__(self, owner: str, balance: float = 0.0):
        self.owner = owner
        self.balance = balance
        self.history: list[float] = []
    def deposit(self, amount: float) -> None:
        self.balence += amount  #! unresolved-attribute
        self.history.append(amount)
    def total(self):
        return self.amount  #! unresolved-attribute
    @property
    def rich(self) -> bool:
        return self.balance > 1000
    @classmethod
    def named(cls, name: str):
        return cls(name)
    @staticmethod
    def zero() -> float:
        return 0.0
a = Account("Ada")
print(a.ownr)  #! unresolved-attribute
a.withdraw(5)  #! unresolved-attribute
print(a.history[0].foo)  #! unresolved-attribute
print(Account.banks)  #! unresolved-attribute
print(Account.named("x").owener)  #! unresolved-attribute
print(a.rich.value)  #! unresolved-attribute
print(a.owner.name)  #! unresolved-attribute
print(a.bank, a.rich, Account.zero().is_integer())

# ---- inherited
class Base:
    def run(self) -> str:
        return self.nothing()  #! unresolved-attribute
class Child(Base):
    def go(self) -> str:
        return self.run() + super().walk()  #! unresolved-attribute
Child().run().foo()  #! unresolved-attribute
Child().jump()  #! unresolved-attribute
Base().go()  #! unresolved-attribute

# ---- of None
import re
m = re.match("a", "b")
print(m.group())  #! unresolved-attribute
if m:
    print(m.group())
def find(name: str) -> str | None:
    return name or None
find("a").upper()  #! unresolved-attribute
print(re.search("x", "y").start())  #! unresolved-attribute
found = {"a": "b"}.get("a")
found.upper()  #! unresolved-attribute
if found is not None:
    found.upper()
[3, 1].sort().reverse()  #! unresolved-attribute
nothing = None
nothing.anything  #! unresolved-attribute

# ---- of functions, classes and modules as values
def helper(x: int) -> int:
    return x
helper.run()  #! unresolved-attribute
print(helper.__name__, int.bit_length)
print(int.bits)  #! unresolved-attribute
class Empty: ...
Empty.create()  #! unresolved-attribute

# ---- set where there is none
class Point:
    __slots__ = ("x", "y")
    def __init__(self, x: int, y: int):
        self.x = x
        self.y = y
p = Point(1, 2)
p.z = 3  #! unresolved-attribute
class Plain:
    a: int = 0
Plain().b = 1  #! unresolved-attribute
n = 5
n.value = 3  #! unresolved-attribute

# ---- of unions
def show(x: int | str, y: list[int] | None) -> None:
    x.upper()  #! unresolved-attribute
    y.append(1)  #! unresolved-attribute
    if isinstance(x, str):
        x.upper()
    else:
        x.upper()  #! unresolved-attribute
    if y is None:
        y.append(1)  #! unresolved-attribute
        return
    y.append(1)

# ---- of enums
from enum import Enum
class Color(Enum):
    RED = 1
    BLUE = 2
print(Color.GREEN)  #! unresolved-attribute
print(Color.RED.val)  #! unresolved-attribute
print(Color.RED.name.foo)  #! unresolved-attribute
print(Color.RED.value + 1, Color(1).name)
for c in Color:
    print(c.label)  #! unresolved-attribute

# ---- of dataclasses and named tuples
from dataclasses import dataclass
from typing import NamedTuple
@dataclass
class User:
    name: str
    age: int = 0
class Pair(NamedTuple):
    left: int
    right: str
u = User("a")
print(u.email)  #! unresolved-attribute
print(u.name.foo)  #! unresolved-attribute
pair = Pair(1, "b")
print(pair.middle)  #! unresolved-attribute
print(pair.right.upper(), pair._replace(left=2))
print(pair.left.upper())  #! unresolved-attribute
users = [User("a"), User("b")]
print(max(users, key=lambda one: one.agee))  #! unresolved-attribute
print({one.name: one.mail for one in users})  #! unresolved-attribute

# ---- class variables that an instance sets, instance variables through the class
from typing import ClassVar
class Counter:
    total: ClassVar[int] = 0
    size: int
    def __init__(self):
        self.size = 1
        self.total = 5  #! invalid-attribute-access
c = Counter()
c.total = 1  #! invalid-attribute-access
Counter.total = 2
c.size = 3

# ---- more class variables
from typing import ClassVar
class Registry:
    items: ClassVar[list[str]] = []
    limit: ClassVar[int] = 10
    name: ClassVar[str] = "r"
    def clear(self) -> None:
        self.items = []  #! invalid-attribute-access
    def grow(self) -> None:
        self.limit = 20  #! invalid-attribute-access
class Sub(Registry):
    def rename(self) -> None:
        self.name = "s"  #! invalid-attribute-access
r = Registry()
r.items = ["a"]  #! invalid-attribute-access
r.limit = 1  #! invalid-attribute-access
Sub().name = "x"  #! invalid-attribute-access
Registry.limit = 5
r.items.append("x")
# ---- attributes that are made from what they were
from __future__ import annotations


class Room:
    def __init__(self, name: str, items: list[str] | None = None) -> None:
        self.name = name
        self.items = items if items is not None else []
        self.exits: dict[str, Room] = {}


class Player:
    def __init__(self, at: Room) -> None:
        self.at = at
        self.seen = None
        self.moves = 0

    def go(self, where: str) -> bool:
        to = self.at.exits.get(where)
        if to is None:
            return False
        self.seen, self.at, self.moves = self.at, to, self.moves + 1
        return True

    def back(self) -> None:
        self.at = self.at.exit  #! unresolved-attribute

    def take(self) -> str:
        if self.seen:
            return self.seen.label  #! unresolved-attribute
        self.at.items.append(3)  #! invalid-argument-type
        return self.at.label  #! unresolved-attribute


class Cell:
    def __init__(self) -> None:
        self.next: Cell | None = None
        self.value = 0


def link(a: Cell, b: Cell | None) -> None:
    a.next.value = 3  #! unresolved-attribute
    b.value = 4  #! unresolved-attribute
    while a:
        a = a.nxt  #! unresolved-attribute

# ---- a bare Final
from typing import Final
class Rates:
    def __init__(self, base: float | None = None) -> None:
        self.name: Final = "rates"
        self.parts: Final = [1, 2]
        self.base: Final = base or 1.5
    def show(self) -> str:
        return f"{self.name.upper()} {self.base.is_integer()} {self.parts[0] + 1}"
    def wrong(self) -> None:
        self.name.top()  #! unresolved-attribute
        self.parts.add(3)  #! unresolved-attribute

# ---- groups of a match
import re
def parts(text: str) -> dict[str, int | None]:
    found = re.match(r"(\w+)=(\d+)?(?P<unit>\w)?", text)
    if found is None:
        return {}
    found.group(1).push("x")  #! unresolved-attribute
    found[1] + 1  #! unsupported-operator
    len(found.group("unit")) + 1
    value = found.group(2)
    if value is None:
        value = "0"
    unit: str | None = found.group("unit")
    if unit is None:
        unit = "m"
    number = int(found[2]) if found[2] is not None else None
    name = found.group(1)
    name = len(name)
    return {unit.upper(): int(value) + name, found.group(1).lower(): number}
