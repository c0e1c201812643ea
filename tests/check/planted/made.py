# ---- NewType
from typing import NewType
UserId = NewType("UserId", int)
Name = NewType("Name", str)

def greet(user: UserId, name: Name) -> str:
    return f"{user + 1} {name.upper()}"

uid = UserId(5)
greet(uid, Name("x"))
greet(5, Name("x"))  #! invalid-argument-type
greet(uid, "plain")  #! invalid-argument-type
UserId("x")  #! invalid-argument-type
UserId()  #! missing-argument
users: dict[UserId, Name] = {uid: Name("a")}
total: int = sum(map(UserId, [1, 2]))
uid.bit_length()
uid.nope  #! unresolved-attribute

# ---- namedtuple
from collections import namedtuple
Point = namedtuple("Point", ["x", "y"])
p = Point(1, 2)
print(p.x + p.y, p[0], p._asdict(), p._replace(x=3), Point._fields, Point._make([1, 2]))
p.z  #! unresolved-attribute
Point(1)  #! missing-argument
Point(1, 2, 3)  #! too-many-positional-arguments
Point(x=1, y=2)
Point(x=1, y=2, z=2)  #! unknown-argument
a, b = p
a, b, c = p  #! invalid-assignment
Padded = namedtuple("Padded", "x y z", defaults=[0])
Padded(1, 2)
Padded(1)  #! missing-argument

class Vector(namedtuple("Vector", "x, y")):
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

Vector(1, 2).norm()
Vector(1)  #! missing-argument

def rows():
    Row = namedtuple("Row", "a b")
    return [Row(1, 2) for _ in range(3)]

for row in rows():
    print(row.a)

# ---- NamedTuple and TypedDict as calls
from typing import NamedTuple, TypedDict
Employee = NamedTuple("Employee", [("name", str), ("age", int)])
someone = Employee("a", 3)
someone.age.upper()  #! unresolved-attribute
Employee("a", "b")  #! invalid-argument-type
Movie = TypedDict("Movie", {"title": str, "in": int})
movie: Movie = {"title": "x", "in": 3}
movie["title"].upper()
movie["titel"]  #! invalid-key
wrong: Movie = {"title": "x", "in": "y"}  #! invalid-argument-type

# ---- functions with the arguments that are for them
import asyncio
from typing import Callable, ParamSpec, TypedDict, TypeVar, TypeVarTuple, Unpack
P = ParamSpec("P")
R = TypeVar("R")
Ts = TypeVarTuple("Ts")

def read(path: str, size: int = 1) -> str:
    return path

class Job:
    def run(self, n: int, *, fast: bool = False) -> int:
        return n

def retry(fn: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    return fn(*args, **kwargs)

def applied(fn: Callable[[*Ts], int], *args: *Ts) -> int:
    return fn(*args)

class Options(TypedDict, total=False):
    verbose: bool
    level: int

def configure(**options: Unpack[Options]) -> None:
    print(options.get("verbose"))

async def main() -> None:
    await asyncio.to_thread(read, "a", size=3)
    await asyncio.to_thread(read)  #! missing-argument
    await asyncio.to_thread(read, 5)  #! invalid-argument-type
    await asyncio.to_thread(print, 1, 2, sep="")
    await asyncio.to_thread(Job().run, 1, fast=True)
    await asyncio.to_thread(Job().run, "x")  #! invalid-argument-type
    await asyncio.to_thread(sorted, [1, 2], reverse=True)
    await asyncio.to_thread(max, 1, 2)
    args = ("a",)
    await asyncio.to_thread(read, *args)
    loop = asyncio.get_running_loop()
    loop.call_soon(loop.create_future().set_result, None)
    loop.call_later(1, read, "x")
    loop.call_later(1, read, 1)  #! invalid-argument-type
    await asyncio.wait([asyncio.create_task(main())], return_when=asyncio.FIRST_COMPLETED)

retry(read, "x", size=2)
retry(read, "x", nope=3)  #! unknown-argument
retry(Job().run, 3)
applied(Job().run, 3)
applied(Job().run, "x")  #! invalid-argument-type
configure(verbose=True)
configure(level="x")  #! invalid-argument-type
configure(nope=1)  #! unknown-argument
isinstance(3, (int, (str, float)))
isinstance(3, 5)  #! invalid-argument-type

# ---- defaults that a named tuple gets later
from collections import namedtuple
Place = namedtuple("Place", ["lat", "lon", "name"])
Place.__new__.__defaults__ = (0.0, "")
print(Place(1).name, Place(1, 2).lon, Place(lat=3).lat)
print(Place(1, 2, "x", 4))  #! too-many-positional-arguments
print(Place(where=1))  #! unknown-argument
