# ---- annotated names
count: int = "5"  #! invalid-assignment
name: str = 5  #! invalid-assignment
ratio: float = "0.5"  #! invalid-assignment
flag: bool = 1  #! invalid-assignment
items: list[int] = ["a"]  #! invalid-assignment
table: dict[str, int] = {"a": "b"}  #! invalid-assignment
pair: tuple[int, str] = (1, 2)  #! invalid-assignment
maybe: int | None = "x"  #! invalid-assignment
unique: set[int] = {1, "a"}  #! invalid-assignment
ok: float = 1
raw: bytes = "abc"  #! invalid-assignment
three: tuple[int, int, int] = (1, 2)  #! invalid-assignment

# ---- later assignments
total: int = 0
total = "many"  #! invalid-assignment
total += 1
label: str
label = 5  #! invalid-assignment
label = "x"
limit: float = 1
limit = None  #! invalid-assignment
def f() -> None:
    local: list[str] = []
    local = {}  #! invalid-assignment
    local = ["a"]
    local = [1]  #! invalid-assignment

# ---- results of calls
size: str = len("abc")  #! invalid-assignment
words: str = "a b".split()  #! invalid-assignment
number: int = input("n")  #! invalid-assignment
largest: str = max([1, 2])  #! invalid-assignment
page: int = fetch("/")  #! invalid-assignment
ordered: list[str] = sorted([1, 2])  #! invalid-assignment
import json, re
payload: str = json.loads("{}")
body: dict[str, int] = json.dumps({})  #! invalid-assignment
match: re.Match[str] = re.match("a", "b")  #! invalid-assignment
half: int = 5 / 2  #! invalid-assignment
whole: int = 5 // 2

# ---- attributes
class Config:
    depth: int = 1
    name: str | None = None
    tags: list[str] = []
    def __init__(self) -> None:
        self.path: str = ""
    def reset(self) -> None:
        self.depth = "x"  #! invalid-assignment
        self.path = None  #! invalid-assignment
        self.name = None
c = Config()
c.depth = 1.5  #! invalid-assignment
c.name = 5  #! invalid-assignment
c.path = b"x"  #! invalid-assignment
c.tags = ["a"]
c.tags = "a"  #! invalid-assignment
Config.depth = "y"  #! invalid-assignment

# ---- read-only
from dataclasses import dataclass
from typing import NamedTuple
@dataclass(frozen=True)
class Point:
    x: int
    y: int
p = Point(1, 2)
p.x = 5  #! invalid-assignment
class Pair(NamedTuple):
    a: int
    b: int
pair = Pair(1, 2)
pair.a = 3  #! invalid-assignment
class Circle:
    def __init__(self, r: float) -> None:
        self.r = r
    @property
    def area(self) -> float:
        return self.r
circle = Circle(1)
circle.area = 5  #! invalid-assignment
circle.r = 2.5

# ---- items
scores: dict[str, int] = {}
scores["a"] = "x"  #! invalid-assignment
scores[1] = 1  #! invalid-assignment
scores["b"] = 2
xs: list[int] = [1]
xs[0] = "a"  #! invalid-assignment
xs["0"] = 1  #! invalid-assignment
t = (1, 2)
t[0] = 5  #! invalid-assignment
s = "abc"
s[0] = "x"  #! invalid-assignment
def g() -> int: return 1
g()[0] = 1  #! invalid-assignment
grid: list[list[int]] = [[0]]
grid[0][0] = "x"  #! invalid-assignment
grid[0] = 5  #! invalid-assignment

# ---- unpacking
a, b = (1, 2, 3)  #! invalid-assignment
x, y, z = (1, 2)  #! invalid-assignment
def two() -> tuple[int, str]:
    return 1, "a"
one, other, more = two()  #! invalid-assignment
(first,) = two()  #! invalid-assignment
for k, v, w in {"a": 1}.items():  #! invalid-assignment
    print(k)
head, *tail = two()
only, *_, last, extra = (1, 2)  #! invalid-assignment
q, r = divmod(7, 2)

# ---- type variables of containers that are declared
from collections import defaultdict, Counter, deque
groups: dict[str, list[int]] = defaultdict(list)
groups["a"].append("x")  #! invalid-argument-type
names: deque[str] = deque([1])  #! invalid-assignment
counts: Counter[str] = Counter()
counts["a"] = "x"  #! invalid-assignment
nested: dict[str, dict[str, int]] = {"a": {"b": "c"}}  #! invalid-assignment
fn = lambda: 5
result: str = fn()  #! invalid-assignment

# ---- parameter defaults
def f(count: int = "1"): ...  #! invalid-parameter-default
def g(name: str = 5): ...  #! invalid-parameter-default
def h(items: list[int] = ["a"]): ...  #! invalid-parameter-default
def i(flag: bool = 0): ...  #! invalid-parameter-default
def j(a: int, /, b: str = 5, *, c: float = "x"): ...  #! invalid-parameter-default
def k(pair: tuple[int, int] = (1,)): ...  #! invalid-parameter-default
async def l(table: dict[str, int] = []): ...  #! invalid-parameter-default
class M:
    def m(self, x: int = "a") -> None: ...  #! invalid-parameter-default
    def n(self, x: int | None = None) -> None: ...
def o(x: float = 1, y: "str" = 2): ...  #! invalid-parameter-default

# ---- what is partly unknown is known to be of its class
from typing import Any, Iterable, Sequence
def options(given: dict[str, Any] | None = None) -> dict[str, Any]:
    if given is None:
        given = {"name": "x", "doc": None}
    return given
def rows(xs: Iterable[Any], ys: Sequence[Any] | None) -> list[Any]:
    xs = [x for x in xs if x]
    xs.append(1)
    xs.add(1)  #! unresolved-attribute
    ys = [y for y in ys or ()]
    ys.sort()
    return xs + ys
