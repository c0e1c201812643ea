# ---- own functions
def area(width: float, height: float, label: str = "") -> float:
    return width * height
area("1", 2)  #! invalid-argument-type
area(1, 2, 3)  #! invalid-argument-type
area(1, height="2")  #! invalid-argument-type
area(1, None)  #! invalid-argument-type
area([1], 2)  #! invalid-argument-type
area(1, 2, label=None)  #! invalid-argument-type
area(True, 2, "x")
text = "5"
area(text, 1)  #! invalid-argument-type
area(1, len(text))
area(1, 1, text.split(","))  #! invalid-argument-type
area(1, 1, label=b"x")  #! invalid-argument-type

# ---- of builtins
len(5)  #! invalid-argument-type
abs("5")  #! invalid-argument-type
ord(65)  #! invalid-argument-type
chr("A")  #! invalid-argument-type
sum(5)  #! no-matching-overload
isinstance(5, "int")  #! invalid-argument-type
any(5)  #! invalid-argument-type
all(None)  #! invalid-argument-type
hex("ff")  #! invalid-argument-type
range("5")  #! invalid-argument-type
enumerate(5)  #! invalid-argument-type
round("1.5")  #! invalid-argument-type
int([1])  #! invalid-argument-type
float([1])  #! invalid-argument-type
list(5)  #! invalid-argument-type
set(5)  #! invalid-argument-type
tuple(5)  #! invalid-argument-type
dict(5)  #! no-matching-overload
sorted(5)  #! invalid-argument-type
max(5)  #! invalid-argument-type
divmod("a", 2)  #! no-matching-overload
zip(5, [1])  #! invalid-argument-type

# ---- of methods of text
",".join([1, 2, 3])  #! no-matching-overload
",".join(5)  #! no-matching-overload
"abc".startswith(1)  #! invalid-argument-type
"abc".find(1)  #! invalid-argument-type
"abc".split(1)  #! no-matching-overload
"abc".replace("a", 1)  #! no-matching-overload
"abc".strip(1)  #! no-matching-overload
"abc".encode(5)  #! invalid-argument-type
"abc".count(1)  #! invalid-argument-type
"abc".center("5")  #! no-matching-overload
"abc".ljust(10, 0)  #! no-matching-overload
"abc".format_map(5)  #! invalid-argument-type
", ".join(str(n) for n in [1, 2])
", ".join(n for n in [1, 2])  #! no-matching-overload

# ---- of containers
xs: list[int] = [1]
xs.append("2")  #! invalid-argument-type
xs.extend(["2"])  #! invalid-argument-type
xs.extend(5)  #! invalid-argument-type
xs.insert("0", 1)  #! invalid-argument-type
xs.index(1, "a")  #! invalid-argument-type
xs.pop("a")  #! invalid-argument-type
d: dict[str, int] = {}
d.update({"a": "b"})  #! no-matching-overload
d.setdefault("a", "x")  #! invalid-argument-type
d.pop(1)  #! invalid-argument-type
s: set[str] = set()
s.add(1)  #! invalid-argument-type
s.update([1])  #! invalid-argument-type
s.discard("a")
xs.sort(key=5)  #! no-matching-overload

# ---- of modules
import math, json, re, random, datetime, itertools, collections
math.sqrt("4")  #! invalid-argument-type
math.pow("2", 3)  #! invalid-argument-type
math.gcd(1.5, 2)  #! invalid-argument-type
json.loads(5)  #! invalid-argument-type
json.loads({"a": 1})  #! invalid-argument-type
json.loads(None)  #! invalid-argument-type
re.match("a", 5)  #! no-matching-overload
re.sub("a", "b", None)  #! no-matching-overload
re.compile(5)  #! no-matching-overload
random.randint("1", 2)  #! invalid-argument-type
random.choice(5)  #! invalid-argument-type
datetime.date("2020", 1, 1)  #! invalid-argument-type
datetime.timedelta(days="1")  #! invalid-argument-type
datetime.datetime.fromisoformat(5)  #! invalid-argument-type
itertools.chain(1, 2)  #! invalid-argument-type
collections.Counter(5)  #! no-matching-overload
collections.deque(5)  #! invalid-argument-type

# ---- of host functions
fetch(5)  #! invalid-argument-type
fetch(None)  #! invalid-argument-type
add("1", 2)  #! invalid-argument-type
add(1, 2.5)  #! invalid-argument-type
add(*[1, "a"])
ask(add(1, 2))  #! invalid-argument-type
fetch(["a"])  #! invalid-argument-type
add(now(), 1)  #! invalid-argument-type
async def main() -> None:
    await afetch(5)  #! invalid-argument-type
    fetch(await afetch("/"))
    fetch(afetch("/"))  #! invalid-argument-type

# ---- optional values
from typing import Optional
def find(name: str) -> Optional[str]:
    return name if name else None
def shout(text: str) -> str:
    return text.upper()
shout(find("a"))  #! invalid-argument-type
found = find("a")
if found:
    shout(found)
shout(found)  #! invalid-argument-type
shout(found or "")
len(find("a"))  #! invalid-argument-type
shout({"a": "b"}.get("a"))  #! invalid-argument-type
shout({"a": "b"}.get("a", "c"))

# ---- own classes
class Animal:
    def __init__(self, name: str) -> None:
        self.name = name
    def feed(self, grams: int) -> "Animal":
        return self
class Dog(Animal): ...
class Plant: ...
def walk(dog: Dog) -> None: ...
def pet(animal: Animal) -> None: ...
walk(Dog("a"))
pet(Dog("a"))
walk(Animal("a"))  #! invalid-argument-type
pet(Plant())  #! invalid-argument-type
pet("dog")  #! invalid-argument-type
pet(Dog)  #! invalid-argument-type
Animal(5)  #! invalid-argument-type
Dog(None)  #! invalid-argument-type
Dog("a").feed("5")  #! invalid-argument-type
Dog("a").feed(5).feed(2.5)  #! invalid-argument-type

# ---- containers of the wrong things
def mean(xs: list[float]) -> float:
    return sum(xs) / len(xs)
def names(people: dict[str, int]) -> list[str]:
    return list(people)
mean(["a"])  #! invalid-argument-type
mean([1, 2.5])
mean((1.0, 2.0))  #! invalid-argument-type
mean({"a": 1.0})  #! invalid-argument-type
names({1: 2})  #! invalid-argument-type
names([("a", 1)])  #! invalid-argument-type
names({"a": "b"})  #! invalid-argument-type
words = "a b".split()
mean(words)  #! invalid-argument-type
def pairs(ps: list[tuple[str, int]]) -> None: ...
pairs([("a", 1)])
pairs([("a", "b")])  #! invalid-argument-type
pairs([(1, "a")])  #! invalid-argument-type

# ---- callables
from typing import Callable
def apply(f: Callable[[int], str], x: int) -> str:
    return f(x)
apply(str, 1)
apply(len, 1)  #! invalid-argument-type
apply(5, 1)  #! invalid-argument-type
apply(lambda n: str(n), 1)
apply(lambda a, b: "x", 1)  #! invalid-argument-type
apply(str(1), 1)  #! invalid-argument-type
def wrong(x: str) -> str: return x
apply(wrong, 1)  #! invalid-argument-type
def other(x: int) -> int: return x
apply(other, 1)  #! invalid-argument-type
map(5, [1])  #! invalid-argument-type
filter(5, [1])  #! no-matching-overload

# ---- literals, unions and enums
from typing import Literal
from enum import Enum
class Mode(Enum):
    FAST = "fast"
    SLOW = "slow"
def start(mode: Mode, level: Literal["low", "high"], limit: int | str = 1) -> None: ...
start(Mode.FAST, "low")
start("fast", "low")  #! invalid-argument-type
start(Mode.FAST, "middle")  #! invalid-argument-type
start(Mode.FAST, "high", 1.5)  #! invalid-argument-type
start(Mode.FAST.value, "low")  #! invalid-argument-type
level = "high"
start(Mode.SLOW, level)
start(Mode, "low")  #! invalid-argument-type

# ---- dataclasses
from dataclasses import dataclass, field
@dataclass
class Item:
    name: str
    price: float
    tags: list[str] = field(default_factory=list)
Item(1, 2.0)  #! invalid-argument-type
Item("a", "2.0")  #! invalid-argument-type
Item("a", 2.0, "tag")  #! invalid-argument-type
Item("a", 2.0, tags=[1])  #! invalid-argument-type
Item("a", price=None)  #! invalid-argument-type
def total(items: list[Item]) -> float:
    return sum(item.price for item in items)
total(Item("a", 1))  #! invalid-argument-type
total([Item("a", 1), "b"])  #! invalid-argument-type
total([])

# ---- variadic
def log(*parts: str, **fields: int) -> None: ...
log("a", 1)  #! invalid-argument-type
log("a", n="x")  #! invalid-argument-type
log("a", "b", n=1)
log(*[1, 2])  #! invalid-argument-type
log(**{"n": "x"})  #! invalid-argument-type

# ---- overloads
from typing import overload
@overload
def parse(x: int) -> str: ...
@overload
def parse(x: str) -> int: ...
def parse(x): return x
parse(1).upper()
parse([])  #! no-matching-overload
parse(None)  #! no-matching-overload
parse("1").upper()  #! unresolved-attribute
parse()  #! no-matching-overload
parse(1, 2)  #! no-matching-overload
