# ---- text and lists
import json, re, os, datetime, collections, itertools, math, random, statistics, asyncio
text = "a b"
words = text.split()
print(words.len())  #! unresolved-attribute
print(len(words)[0])  #! not-subscriptable
print(text.reverse())  #! unresolved-attribute
print("total: " + 5)  #! unsupported-operator
print("total: " + len(words))  #! unsupported-operator
print(words + "c")  #! unsupported-operator
words.sort().reverse()  #! unresolved-attribute
for i in len(words):  #! not-iterable
    print(i)
for i in range(words):  #! invalid-argument-type
    print(i)
print(words.join(","))  #! unresolved-attribute
print(", ".join([1, 2]))  #! no-matching-overload
print(text[0].isupper)
print(sorted(words, key=len, reversed=True))  #! no-matching-overload
print(max(words, key="len"))  #! no-matching-overload
print(int([1]))  #! invalid-argument-type
print(sum(words))  #! no-matching-overload
print(list.append(1))  #! missing-argument
print(math.sqr(4))  #! unresolved-attribute
print(math.sqrt("4"))  #! invalid-argument-type
print(random.choise(words))  #! unresolved-attribute
print(statistics.average([1]))  #! unresolved-attribute
print(re.search("a", text).group(1).int())  #! unresolved-attribute
print(json.dump({"a": 1}))  #! missing-argument
print(json.loads({"a": 1}))  #! invalid-argument-type
print(datetime.now())  #! unresolved-attribute
print(datetime.datetime.now() - 5)  #! unsupported-operator
print(datetime.date(2024, 1))  #! missing-argument
print(datetime.datetime.strptime("2024"))  #! missing-argument
print(collections.Counter(words).most_common()[0].count("a") + "x")  #! unsupported-operator
print(os.path.joins("a"))  #! unresolved-attribute

# ---- dicts, functions, classes
from dataclasses import dataclass, field
from typing import Optional
from enum import Enum
data = {"a": 1, "b": 2}
for k, v in data:
    print(k)
data.push("c")  #! unresolved-attribute
print(data.a)  #! unresolved-attribute
print(data.keys()[0])  #! not-subscriptable
print(data.values().sort())  #! unresolved-attribute
def area(w, h=1):
    return w * h
print(area())  #! missing-argument
print(area(1, 2, 3))  #! too-many-positional-arguments
print(area(1, height=2))  #! unknown-argument
print(aera(1))  #! unresolved-reference
class Dog:
    def __init__(self, name):
        self.name = name
    def bark():
        return "woof"
    def eat(self, food):
        print(foods)  #! unresolved-reference
Dog()  #! missing-argument
dog = Dog("a")
dog.bark()  #! too-many-positional-arguments
dog.eat()  #! missing-argument
dog.sleep()  #! unresolved-attribute
print(dog.nme)  #! unresolved-attribute
print(dog + 1)  #! unsupported-operator
print(dog[0])  #! not-subscriptable
for x in dog:  #! not-iterable
    pass
dog()  #! call-non-callable
with dog:  #! invalid-context-manager
    pass
@dataclass
class P:
    x: int
    y: int = 0
    tags: list[str] = field(default_factory=list)
P()  #! missing-argument
P("a")  #! invalid-argument-type
P(1, z=2)  #! unknown-argument
P(1).z  #! unresolved-attribute
P(1).tags.append(3)  #! invalid-argument-type
P(1) < P(2)  #! unsupported-operator
class Color(Enum):
    RED = 1
Color.GREEN  #! unresolved-attribute
Color.RED.lower()  #! unresolved-attribute
def find(xs: list[int], y: int) -> Optional[int]:
    return xs.index(y) if y in xs else None
print(find([1], 1) + 1)  #! unsupported-operator
def typed(x: int) -> str:
    return x  #! invalid-return-type
def nothing(x: int) -> str:  #! invalid-return-type
    if x: return "a"
typed("a")  #! invalid-argument-type
total: int = "a"  #! invalid-assignment
undefined_name  #! unresolved-reference
if __name__ == "__main__":
    mian()  #! unresolved-reference
print(f"{missing}")  #! unresolved-reference
from math import square  #! unresolved-import
import numpy as np  #! unresolved-import
from collections import Deque  #! unresolved-import
print(None + 1)  #! unsupported-operator
print([1, 2]["a"])  #! invalid-argument-type
print((1, 2)[5])  #! index-out-of-bounds
x, y = 1, 2, 3  #! invalid-assignment
print(len(5))  #! invalid-argument-type
print(input()[0] + 1)  #! unsupported-operator
print(open("a").readline() + 1)  #! unsupported-operator
print({1, 2}[0])  #! not-subscriptable
print(zip([1], [2])[0])  #! not-subscriptable
print(map(str, [1]).join(","))  #! unresolved-attribute
print(lambda_x)  #! unresolved-reference
async def get() -> dict: return {}
async def main():
    d = get()
    print(d["a"])  #! not-subscriptable
    for q in get():  #! not-iterable
        print(q)
    print(get().keys())  #! unresolved-attribute
    get()  #! unused-awaitable
    await len([1])  #! invalid-await
def sync():
    class Inner(Dog):
        def speak(self): return super().talk()  #! unresolved-attribute
    return Inner
try:
    pass
except ValueErorr:  #! unresolved-reference
    pass
raise "error"  #! invalid-raise

# ---- methods without self
class Cat:
    def purr():
        return "prr"
    def many(*cats):
        return len(cats)
    @staticmethod
    def count():
        return 1
    @classmethod
    def make():
        return Cat()
cat = Cat()
cat.purr()  #! too-many-positional-arguments
Cat.make()  #! too-many-positional-arguments
print(Cat.purr(), cat.many(), cat.count(), Cat.count())

# ---- fields in order
from dataclasses import KW_ONLY, dataclass, field
@dataclass
class Base:
    name: str
    size: int = 0
@dataclass
class Late(Base):
    owner: str  #! dataclass-field-order
    tags: list[str] = field(default_factory=list)
    id: int  #! dataclass-field-order
@dataclass
class Fine(Base):
    size: int = 2
    total: int = field(init=False)
    _: KW_ONLY
    owner: str
@dataclass(kw_only=True)
class Named(Base):
    owner: str
@dataclass
class Given(Base):
    made: int = field(kw_only=True)
    def __post_init__(self):
        self.total = self.size
print(Fine("a", owner="b").owner, Named("a", owner="b").size, Given("a", made=1).total)

# ---- fields out of order in a program
import dataclasses
import datetime as dt
from decimal import Decimal
from typing import ClassVar, Optional
@dataclasses.dataclass(frozen=True)
class Order:
    id: int
    note: Optional[str] = None
    total: Decimal  #! dataclass-field-order
    LIMIT: ClassVar[int] = 3
    at: dt.datetime  #! dataclass-field-order
@dataclasses.dataclass(slots=True)
class Line:
    sku: str = ""
    price: Decimal = Decimal(0)
    count: int = dataclasses.field(repr=False)  #! dataclass-field-order
@dataclasses.dataclass
class Event:
    kind: str = "event"
    at: dt.datetime = dataclasses.field(default_factory=dt.datetime.now)
@dataclasses.dataclass
class Paid(Event):
    order: Order  #! dataclass-field-order
    amount: Decimal  #! dataclass-field-order
@dataclasses.dataclass
class Sent(Event):
    kind: str = "sent"
    to: str  #! dataclass-field-order

# ---- what comes from tools, and where it goes
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, NotRequired, TypedDict

class Reply(TypedDict):
    name: str
    note: NotRequired[str]

def show(reply: Reply, folder: str | None) -> str:
    reply.name = "x"  #! unresolved-attribute
    print(reply.name)  #! unresolved-attribute
    Path(folder)  #! invalid-argument-type
    Path(folder or ".", reply["name"])
    return reply["name"] + reply.get("note", "")

async def embed(texts: list[str]) -> list[float]:
    return [float(len(one)) for one in texts]

async def gather_notes(notes: dict[str, str], lines: list[str]):
    text = afetch("x")
    notes["x"] = text  #! invalid-assignment
    await embed([text, "b"])  #! invalid-argument-type
    await embed([await text, "b"])

groups: dict[str, set[int]] = {"a": {1}, "b": {}}  #! invalid-assignment
groups["c"] = {}  #! invalid-assignment
groups["d"] = set()
tables: dict[str, list[int]] = {"a": [], "b": [1]}

@dataclass(order=True)
class Version:
    major: int

print(Version(1) < Version(2), max(Version(1), Version(2)).major)
Version(1) + 1  #! unsupported-operator

class Settings:
    def __new__(cls) -> "Settings":
        return super().__new__(cls)

    def get(self, key: int) -> int:
        return key

Settings().get("x")  #! invalid-argument-type

def lines_of(text: str) -> list[str]:  #! invalid-return-type
    yield from text.splitlines()

def words_of(text: str) -> Iterator[str]:
    yield from text.split()

# ---- defaults of fields, and patterns by position
from dataclasses import dataclass, field

@dataclass
class Batch:
    counts: dict[str, int] = field(default_factory=list)  #! invalid-assignment
    names: set[str] = field(default=[])  #! invalid-assignment
    size: int = field(default="x")  #! invalid-assignment
    items: list[int] = field(default_factory=list)
    labels: list[str] = field(default_factory=lambda: ["a"])
    note: str | None = field(default=None, repr=False)

class Node:
    __match_args__ = ("left", "right")

    def __init__(self, left: int, right: int):
        self.left = left
        self.right = right

def visit(node: Node | None) -> int:
    match node:
        case Node(left, 1):
            return left.upper()  #! unresolved-attribute
        case Node(left, right, rest):  #! too-many-positional-arguments
            return left
        case Node(left, right):
            return left + right
        case None:
            return 0
    return 1

# ---- an empty container in another branch
from typing import TypedDict

class Hit(TypedDict):
    title: str

def search(query: str) -> list[Hit]:
    return [{"title": query}]

def titles(query: str, known: dict[str, int]) -> list[str]:
    hits = search(query) if query else []
    for hit in hits:
        print(hit["link"])  #! invalid-key
    try:
        counts = known
    except ValueError:
        counts = {}
    for name, count in counts.items():
        count.upper()  #! unresolved-attribute
    found = []
    for hit in hits:
        found.append(hit["title"])
    found.append("end")
    return found
