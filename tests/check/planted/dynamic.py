# ---- attributes that functions and classes get from outside
class Dog:
    def __init__(self, name):
        self.name = name
def bark(self):
    return self.name + "!"
Dog.bark = bark
Dog.legs = 4
setattr(Dog, "tail", "long")
print(Dog("a").bark(), Dog.legs, Dog.tail, Dog("b").legs)
def count():
    count.calls += 1
count.calls = 0
count()
print(count.calls)
def outer():
    def inner():
        inner.n += 1
        return inner.n
    inner.n = 0
    return inner
print(outer()())
class Bag:
    pass
bag = Bag()
bag.x = 1
print(bag.x + 1)
print(Dog.ears)  #! unresolved-attribute
print(count.misses)  #! unresolved-attribute
print(bag.y)  #! unresolved-attribute

# ---- attributes whose names are computed
import functools
class Config:
    def __init__(self, **given):
        for key, value in given.items():
            setattr(self, key, value)
class Record:
    def __init__(self, **given):
        self.__dict__.update(given)
class Wrapped:
    def __init__(self, f):
        functools.update_wrapper(self, f)
        self.f = f
    def __call__(self, *args):
        return self.f(*args)
@Wrapped
def double(x):
    return 2 * x
print(Config(host="a").host, Record(a=1).a, double.__name__, double(2))
class Fixed:
    def __init__(self, **given):
        self.given = given
print(Fixed(a=1).a)  #! unresolved-attribute

# ---- what __new__ makes
class Metres(int):
    def __new__(cls, value, unit="m"):
        made = super().__new__(cls, value)
        made.unit = unit
        return made
class Once:
    only = None
    def __new__(cls):
        if cls.only is None:
            cls.only = super().__new__(cls)
            cls.only.value = 5
        return cls.only
class Point:
    def __init__(self, x):
        self.x = x
    @classmethod
    def origin(cls):
        made = cls.__new__(cls)
        made.x = 0
        made.label = "origin"
        return made
print(Metres(3).unit, Metres("4") + 1, Once().value, Point.origin().label)

# ---- what class methods give
class Pool:
    @classmethod
    def open(cls, size):
        cls.free = list(range(size))
        cls.name: str = "pool"
        return cls
    def take(self):
        return self.free.pop()
Pool.open(3)
print(Pool().take(), Pool.free, Pool.name.upper())
print(Pool().name.push("x"))  #! unresolved-attribute
print(Pool.closed)  #! unresolved-attribute

# ---- what a metaclass gives
class Meta(type):
    def __new__(mcs, name, bases, names):
        cls = super().__new__(mcs, name, bases, names)
        cls.tag = name.lower()
        return cls
class FieldsMeta(type):
    def __new__(mcs, name, bases, names):
        names["_fields"] = [key for key, value in names.items() if isinstance(value, int)]
        return super().__new__(mcs, name, bases, names)
class Plugin(metaclass=Meta):
    def show(self):
        return self.tag
class Model(metaclass=FieldsMeta):
    age = 1
print(Plugin.tag, Plugin().show(), Model._fields, Model()._fields)

# ---- descriptors that methods assign to
class Typed:
    def __init__(self, default):
        self.default = default
    def __set_name__(self, owner, name):
        self.key = "_" + name
    def __get__(self, instance, owner=None):
        return self if instance is None else instance.__dict__.get(self.key, self.default)
    def __set__(self, instance, value):
        instance.__dict__[self.key] = value
class Item:
    name = Typed("x")
    size = Typed(0)
    def __init__(self, name):
        self.name = name
        self.size = len(name)
print(Item("a").name.upper(), Item("b").size + 1)

# ---- results that are of the class of the receiver
class Query:
    def __init__(self):
        self.parts = []
    def where(self, part):
        self.parts.append(part)
        return self
    @classmethod
    def make(cls, *args):
        return cls(*args)
    @classmethod
    def several(cls, n):
        return [cls() for _ in range(n)]
    def copy(self):
        made = type(self)()
        made.parts = list(self.parts)
        return made
    def __enter__(self):
        return self
    def __exit__(self, *exception):
        pass
class Sub(Query):
    def size(self):
        return len(self.parts)
print(Sub().where(1).where(2).size(), Sub.make().size(), Sub.several(2)[0].size(), Sub().copy().size())
with Sub() as sub:
    print(sub.size())
print(Query().where(1).size())  #! unresolved-attribute
print(Sub.make().nothing)  #! unresolved-attribute

# ---- managers that say bool and swallow nothing
class Timer:
    def __enter__(self) -> "Timer":
        return self
    def __exit__(self, *exception: object) -> bool:
        return False
def timed(x: int) -> int:
    with Timer():
        return x + 1
def untyped(x):
    with Timer():
        return x + 1
print(timed(1) + untyped(2))
from contextlib import suppress
def first(xs: list[int]) -> int:  #! invalid-return-type
    with suppress(IndexError):
        return xs[0]

# ---- builtins that get another meaning later
numbers = list((1, 2, 3))
total = sum(numbers)
list = [total]
sum = sum(list)
print(list[0] + 1, sum + 1)

class Early:
    print("a")
    longest = max(1, 2)
print(Early.longest + 1)
max = 3
print = None

# ---- parts of TypedDicts
from typing import TypedDict, NotRequired
class Address(TypedDict):
    street: str
    zip: NotRequired[str]
class User(TypedDict):
    id: int
    address: NotRequired[Address]
user: User = {"id": 1}
print(user.get("address", {}).get("zip", "none"))
user.update({"address": {"street": "s"}})
user.update({"adress": {"street": "s"}})  #! invalid-key
user.update({"id": "a"})  #! invalid-argument-type

# ---- members of enums that are none
from enum import Enum, nonmember
class Shape(Enum):
    SQUARE = 4
    sides = nonmember(3)
print(Shape.sides + 1, Shape.SQUARE.value + 1)
Shape.sides.value  #! unresolved-attribute

# ---- abstract sets take whatever can be iterated over
from collections.abc import MutableSet
class Names(MutableSet):
    def __init__(self, names=()):
        self.names = [*names]
    def __contains__(self, name):
        return name in self.names
    def __iter__(self):
        return iter(self.names)
    def __len__(self):
        return len(self.names)
    def add(self, name):
        if name not in self.names: self.names.append(name)
    def discard(self, name):
        if name in self.names: self.names.remove(name)
names = Names("ab")
print(len(names | "c"), len(names & "a"), len(names - ["a"]), len(names ^ "z"))
names |= "cd"
names &= "abc"
names -= "a"
names ^= "xyz"
names |= 5  #! unsupported-operator
print({1} | [2])  #! unsupported-operator

# ---- None that stands where something is to come
class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next
class Chain:
    last = None
    def __init__(self):
        self.head = None
    def push(self, value):
        self.head = Node(value, self.head)
        self.last = self.head
        return self
    def peek(self):
        if self.is_empty():
            raise IndexError("empty")
        return self.head.value
    def is_empty(self):
        return self.head is None
    def find(self, value):
        node = self.head
        while node is not None:
            if node.value == value:
                return node
            node = node.next
        return None
chain = Chain().push(1).push(2)
print(chain.head.value, chain.last.value, chain.peek(), chain.find(1).value)
rows = [{"id": 1}, {"id": 2}]
best = None
for row in rows:
    if best is None or row["id"] > best["id"]:
        best = row
print(best["id"], len(best))
def first(words, letter):
    for word in words:
        if word.startswith(letter):
            return word.upper()
print(first(["a", "b"], "b").lower())
before, here = None, chain.head
while here:
    here.next, before, here = before, here, here.next
print(before.value)
print(chain.head.size)  #! unresolved-attribute
def either(flag: bool) -> str:
    if flag:
        value = "a"
    else:
        value = None
    return value.upper()  #! unresolved-attribute
nothing = None
nothing.value  #! unresolved-attribute

def parsed(text):
    if not text:
        return None
    return len(text), text.upper()
size, upper = parsed("ab")
print(size + 1, upper.lower())
try:
    import json
except ImportError:
    json = None
print(json.dumps(1))

# ---- d.get as a key
from collections import Counter, defaultdict
prices: dict[str, float] = {"a": 1.5, "b": 0.5}
print(max(prices, key=prices.get).upper(), sorted(prices, key=prices.get, reverse=True)[0].upper())
counts = Counter("hello")
print(max(counts, key=counts.get), sorted(counts, key=counts.get)[0].upper())
groups = defaultdict(int)
groups["x"] += 1
print(min(groups, key=groups.get), sorted(set(prices), key=prices.get))
words = ["b", "a"]
words.sort(key=prices.get)
total = 0.0
for price in map(prices.get, words):
    if price is not None:
        total += price
def cheapest(prices: dict[str, float]) -> str:
    return min(prices, key=prices.get)
print(prices.get("a") + 1)  #! unsupported-operator

# ---- rows of this and that
records = [dict(zip(["id", "name"], row)) for row in [(1, "a"), (2, "b")]]
print(records[0]["name"].upper(), records[0]["id"] + 1)
largest = max(records, key=lambda one: one["id"])
print(largest["name"].title(), [list(row)[1].upper() for row in [(1, "a")]])
for item in (1, "a"):
    print(item.upper())  #! unresolved-attribute

# ---- what may be None and is not
import asyncio, inspect, re, sys
class Money:
    def __init__(self, amount):
        self.amount = amount
    def __add__(self, other):
        return Money(self.amount + other.amount)
    def __radd__(self, other):
        return self if other == 0 else self + other
    def describe(self):
        """What it is worth."""
        return self.describe.__doc__.strip()
print(sum([Money(1), Money(2)]).amount, Money.describe.__doc__.strip(), Money(1).describe().upper())
print(sum([1.5]).upper())  #! unresolved-attribute
try:
    try:
        {}["a"]
    except KeyError as error:
        raise ValueError("b") from error
except ValueError as error:
    print(error.__cause__.args[0], error.__traceback__.tb_lineno, error.__cause__.__class__.__name__)
    print(sys.exc_info()[1].args)
print(inspect.getdoc(Money.describe).upper())
for match in re.finditer(r"(?P<word>\w+)", "a b"):
    print(match.lastgroup.upper(), match.lastindex + 1)
async def named():
    return asyncio.current_task().get_name()

# ---- a variable that is solved inside of a union
from typing import Callable
class Result[T]:
    def __init__(self, value: T | None = None, error: str | None = None):
        self.value, self.error = value, error
    def map[V](self, f: Callable[[T], V]) -> "Result[V]":
        return Result(f(self.value)) if self.value is not None else Result(None, self.error)
print(Result(3).map(str).map(len).value)

# ---- containers that nobody declared
d = {"a": 1}
d["b"] = "x"
d["c"] = [1]
print(d["b"].upper(), d["a"] + 1)
xs = [1]
xs.append("a")
xs += ["b"]
xs.insert(0, None)
print(xs[1] + 1, xs[2].upper())
seen = {1}
seen.add("a")
made = dict(a=1)
made["b"] = "x"
made.update(z="q")
class Table:
    def __init__(self):
        self.rows = [1]
        self.index = {"a": 1}
    def fill(self):
        self.rows.append("q")
        self.index["b"] = "x"
table = Table()
table.fill()
print(table.rows[1].upper(), table.index["b"].upper())
grid = [[0] * 2 for _ in range(2)]
grid[0][0] = "x"
print(grid[0][0].upper())
best = [None] * 3
best[0] = 1
print(best[0] + 1)
words = "a b".split()
words.append(3)
numbers = [1, 2]
def mean(values: list[float]) -> float:
    return sum(values) / len(values)
print(mean(numbers))
squares = [x * x for x in numbers]
squares.push(1)  #! unresolved-attribute
print(squares[0].upper())  #! unresolved-attribute
others = [1]
others.append(1, 2)  #! too-many-positional-arguments
declared: list[int] = [1]
declared.append("a")  #! invalid-argument-type

# ---- results that are this or that
import functools, operator
def several(n):
    if n == 0:
        return None
    if n == 1:
        return "one"
    return {"n": n}
print(several(1).upper(), several(2)["n"] + 1)
def number(n):
    return n if n else 1.5
for n, f in {"a": len}.items():
    print(n, f("a"))
n = None
for n in range(3):
    pass
print(n + 1, functools.reduce(operator.add, ["a", "b"]).upper())
def one():
    return 1
print(one().upper())  #! unresolved-attribute

# ---- attributes of classes without types
class Vertex:
    def __init__(self, name):
        self.name = name
        self.edges = []
vertices = [Vertex("a"), Vertex("b")]
for vertex in vertices:
    vertex.visited = False
vertices[0].visited = True
print([one.name for one in vertices if one.visited])
print(vertices[0].label)  #! unresolved-attribute
class Edge:
    def __init__(self, weight: int):
        self.weight = weight
edge = Edge(1)
edge.wieght = 2  #! unresolved-attribute

# ---- None where a declaration forgets it
from dataclasses import dataclass, field
def greet(name: str = None, times: int = None, *, tags: list = None) -> str:
    tags = tags or []
    if name is None:
        name = "you"
    return name.upper() * (times or 1) + str(len(tags))
print(greet(), greet("x", 2), greet(None))
@dataclass
class Settings:
    port: int = None
    tags: list = None
    name: str = field(default=None)
    def __post_init__(self):
        if self.tags is None:
            self.tags = []
print(Settings(1).port + 1, Settings(name="a").name.upper(), Settings(None).tags)
class Client:
    host: str = None
    def connect(self):
        if self.host is None:
            self.host = "h"
        return self.host.upper()
print(Client().connect())
greet(5)  #! invalid-argument-type
Settings("a")  #! invalid-argument-type
Client().host.size  #! unresolved-attribute

# ---- variables of a context begin with anything
from contextvars import ContextVar
current = ContextVar("current", default=None)
token = current.set({"a": 1})
current.set("x")
current.reset(token)
depth: ContextVar[int] = ContextVar("depth", default=0)
depth.set("x")  #! invalid-argument-type

# ---- nodes of the tree
import ast
tree = ast.parse("x = f(1)")
print(ast.dump(ast.Name("x", ast.Load())), ast.unparse(ast.BinOp(ast.Name("a"), ast.Add(), ast.Constant(2))))
class Names(ast.NodeVisitor):
    def __init__(self):
        self.names = []
    def visit_Name(self, node):
        self.names.append(node.id)
        self.generic_visit(node)
visitor = Names()
visitor.visit(tree)
for node in ast.walk(tree):
    if isinstance(node, ast.Assign):
        print(node.lineno, node.value.func.id, node.targets[0].id)

# ---- iteration over what has __getitem__ alone
class Evens:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return 2 * i
evens = Evens()
print(list(evens)[1] + 1, sum(evens), max(evens), sorted(evens), [*map(str, evens)], dict(zip("ab", evens)))
print(list(object()))  #! invalid-argument-type

# ---- subclasses of abstract classes
import abc
class Plugin(abc.ABC):
    @abc.abstractmethod
    def run(self): ...
class Adder(Plugin):
    label = "add"
    def run(self):
        return 1
print([kind().run() + 1 for kind in Plugin.__subclasses__()], {kind.label: kind for kind in Plugin.__subclasses__()})
Plugin()  #! call-non-callable

# ---- decorators in the class that they are for
class Service:
    def logged(f):
        def inner(self, *args):
            return f(self, *args)
        return inner
    @logged
    def double(self, n):
        return 2 * n
print(Service().double(2))

# ---- attributes of generators, flags, keys that are equal
def numbers():
    yield 1
running = numbers()
print(running.__name__, running.gi_running, sorted([1, 2], reverse=1), "a\nb".splitlines(1), {1: "a"}[1.0])
print(running.gi, {1: "a"}["x"])  #! unresolved-attribute invalid-argument-type

# ---- what modules take and give besides
import collections, configparser, contextlib, enum, ipaddress, logging, sys, weakref
class Tee:
    def __init__(self, *targets):
        self.targets = targets
    def write(self, text):
        for target in self.targets:
            target.write(text)
    def flush(self):
        pass
before = sys.stdout
sys.stdout = Tee(before)
sys.stdout = before
with contextlib.redirect_stdout(Tee(before)) as tee:
    print("a")
print(len(tee.targets))
print(tee.target)  #! unresolved-attribute
failure = ValueError("a")
failure.code = 5
try:
    raise failure
except ValueError as error:
    print(error.code + 1)
print(failure.reason)  #! unresolved-attribute
print(ipaddress.ip_address("1.1.1.1") < ipaddress.ip_address("1.1.1.2"))
settings = configparser.ConfigParser()
settings.read_string("[a]\nx = 1")
print(settings["a"].getint("x") + 1, settings.getint("a", "x") + 1)
class User(logging.Filter):
    def filter(self, record):
        record.user = "u"
        return True
print(logging.makeLogRecord({"custom": 1}).custom)
class Prefixed(logging.LoggerAdapter):
    def process(self, message, given):
        return f"{self.extra['prefix']} {message}", given
class Kid:
    def __init__(self, parent=None):
        self.parent = weakref.ref(parent) if parent else None
        self.size = 1
root = Kid()
print(Kid(root).parent().size + 1)
class Side(enum.StrEnum):
    LEFT = "left"
print({Side.LEFT: 1}["left"] + 1, {"left": 2}[Side.LEFT])
layers = collections.ChainMap({}, {"a": "b"})
layers["n"] = 5
print(layers["n"])

# ---- names that setattr makes, slots beside a dict, hooks and special methods
class Anything:
    pass
anything = Anything()
for i in range(3):
    setattr(anything, f"a{i}", i)
print(anything.a0 + 1)
class Slotted:
    __slots__ = ("x",)
    def __init__(self, x):
        self.x = x
class Below(Slotted):
    pass
below = Below(1)
below.y = 2
print(below.y)
Slotted(1).z = 3  #! unresolved-attribute
class Row:
    def __init__(self, *items):
        self.items = items
    def __getitem__(self, i):
        return self.items[i]
    def __getattr__(self, name):
        return f"<{name}>"
print(max(Row(1, 2)) + 1, list(Row(3)), Row().anything.upper())
class Hook:
    def __getattr__(self, name):
        return name
for letter in Hook():  #! not-iterable
    print(letter)

# ---- and-or
def told(n: int, text: str) -> str:
    number = n and "one" or "none"
    shout = text and text.upper() or "-"
    return number.upper() + shout.lower()
print(told(0, "a"), [[cell and "x" or "." for cell in row] for row in [[0, 1]]][0][0].upper())
def wrong(n: int) -> str:
    return n and "one"  #! invalid-return-type
# ---- the dictionary of an instance that is only read
import json


class Shown:
    def text(self) -> str:
        return json.dumps({k: v for k, v in vars(self).items()})

    def __repr__(self) -> str:
        return ", ".join(f"{k}={v!r}" for k, v in self.__dict__.items())


class Made:
    def __init__(self, **more: object) -> None:
        self.__dict__.update(more)


class Kept:
    def __init__(self, **more: object) -> None:
        for name in more:
            vars(self)[name] = more[name]


Shown().nope  #! unresolved-attribute
Made(a=1).a
Kept(a=1).a
# ---- classes that a metaclass makes, and values of a class that its instances replace
class Field:
    def __init__(self, kind: type) -> None:
        self.kind = kind


class Meta(type):
    def __new__(mcs, name, bases, ns):
        ns["_fields"] = {k: v for k, v in ns.items() if isinstance(v, Field)}
        return super().__new__(mcs, name, bases, ns)

    def __len__(cls):
        return len(cls._fields)


class Model(metaclass=Meta):
    def __init__(self, **values):
        for name in self._fields:
            setattr(self, name, values[name])


class User(Model):
    name = Field(str)
    age = Field(int)


user = User(name="a", age=1)
print(user.name.upper(), user.age + 1, len(User))
User.name.kind.nope.nope
User.name.typ  #! unresolved-attribute
