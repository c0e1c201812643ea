# ---- a name that is misspelled
# ty: unresolved-reference 2:14-2:18
items = [3, 1, 2]
print(sorted(itms))

# ---- a module that was not imported
# ty: unresolved-reference 1:8-1:12
data = json.loads("{}")

# ---- a module that does not exist
# ty: unresolved-import 1:8-1:19
import numpy as np
print(np.array([1]))

# ---- a member of a module that does not exist
# ty: unresolved-import 1:18-1:24
from math import sqroot

# ---- an attribute of a module that does not exist
# ty: unresolved-attribute 2:7-2:22
import math
print(math.squareroot(2))

# ---- a method that a string does not have
# ty: unresolved-attribute 2:7-2:22
name = "ada"
print(name.capitalise())

# ---- a method that a list does not have
# ty: unresolved-attribute 2:1-2:7
xs = [1, 2]
xs.add(3)

# ---- an attribute that an object does not have
# ty: unresolved-attribute 5:7-5:17
class User:
    def __init__(self, name: str) -> None:
        self.name = name
user = User("Ada")
print(user.email)

# ---- an attribute of None
# ty: unresolved-attribute 3:7-3:18
import re
match = re.match("a", "b")
print(match.group())

# ---- an attribute of one member of a union
# ty: unresolved-attribute 2:12-2:19
def show(x: int | str) -> str:
    return x.upper()

# ---- an argument that is missing
# ty: missing-argument 3:1-3:8
def area(width: float, height: float) -> float:
    return width * height
area(2)

# ---- several arguments that are missing
# ty: missing-argument 2:1-2:8
def move(x: int, y: int, z: int) -> None: ...
move(1)

# ---- an argument too many
# ty: too-many-positional-arguments 3:12-3:13
def area(width: float, height: float) -> float:
    return width * height
area(2, 3, 4)

# ---- a keyword that nobody takes
# ty: unknown-argument 3:12-3:21
def greet(name: str) -> str:
    return name
greet("a", loud=True)

# ---- an argument given twice
# ty: parameter-already-assigned 3:12-3:20
def greet(name: str) -> str:
    return name
greet("a", name="b")

# ---- a positional-only parameter by name
# ty: positional-only-parameter-as-kwarg 1:5-1:12
len(obj=[1])

# ---- an argument of the wrong type
# ty: invalid-argument-type 3:8-3:11
def double(n: int) -> int:
    return n * 2
double("5")

# ---- a keyword argument of the wrong type
# ty: invalid-argument-type 3:11-3:20
def double(n: int, times: int = 1) -> int:
    return n * times
double(5, times="2")

# ---- an argument that may be None
# ty: invalid-argument-type 4:7-4:12
def shout(text: str) -> str:
    return text.upper()
found = {"a": "b"}.get("a")
shout(found)

# ---- an argument of a method
# ty: invalid-argument-type 2:11-2:14
xs: list[int] = []
xs.append("1")

# ---- an argument of a constructor
# ty: invalid-argument-type 5:10-5:13
class Point:
    def __init__(self, x: int, y: int) -> None:
        self.x = x
        self.y = y
Point(1, "2")

# ---- no overload that fits
# ty: no-matching-overload 1:1-1:12
"a".join(5)

# ---- what cannot be called
# ty: call-non-callable 2:1-2:8
count = 5
count()

# ---- text and a number
# ty: unsupported-operator 2:7-2:20
count = 5
print("n: " + count)

# ---- a comparison that does not work
# ty: unsupported-operator 3:4-3:14
def find() -> int | None:
    return None
if find() > 5:
    print("large")

# ---- an augmented assignment that does not work
# ty: unsupported-operator 2:1-2:13
total = 0
total += "x"

# ---- a unary operator that does not work
# ty: unsupported-operator 1:7-1:11
print(-"a")

# ---- membership in what has no members
# ty: unsupported-operator 1:7-1:15
print("a" in 5)

# ---- an assignment of the wrong type
# ty: invalid-assignment 1:14-1:20
count: int = "five"

# ---- an attribute of the wrong type
# ty: invalid-assignment 4:1-4:8
class Config:
    depth: int = 1
c = Config()
c.depth = "deep"

# ---- an item of the wrong type
# ty: invalid-assignment 2:1-2:21
scores: dict[str, int] = {}
scores["a"] = "high"

# ---- values that do not unpack
# ty: invalid-assignment 1:1-1:5
a, b = (1, 2, 3)

# ---- a result of the wrong type
# ty: invalid-return-type 2:12-2:14
def count(xs: list[str]) -> int:
    return xs

# ---- a result that is forgotten
# ty: invalid-return-type 1:21-1:24
def sign(x: int) -> str:
    if x > 0:
        return "+"

# ---- a loop over a number
# ty: not-iterable 1:10-1:11
for i in 5:
    print(i)

# ---- an item of a number
# ty: not-subscriptable 2:7-2:11
n = 5
print(n[0])

# ---- an index that a tuple does not have
# ty: index-out-of-bounds 2:7-2:11
pair = (1, "a")
print(pair[2])

# ---- a key that a TypedDict does not have
# ty: invalid-key 6:12-6:17
from typing import TypedDict
class User(TypedDict):
    name: str
    age: int
user: User = {"name": "a", "age": 1}
print(user["nam"])

# ---- a key that is missing
# ty: missing-typed-dict-key 5:14-5:27
from typing import TypedDict
class User(TypedDict):
    name: str
    age: int
user: User = {"name": "a"}

# ---- await of what is no awaitable
# ty: invalid-await 4:11-4:17
def load() -> str:
    return "a"
async def main() -> None:
    await load()

# ---- an await that is forgotten
# ty: unresolved-attribute 4:12-4:24
async def load() -> str:
    return "a"
async def main() -> str:
    return load().upper()

# ---- a coroutine that nobody awaits
# ty: unused-awaitable 4:5-4:11
async def load() -> str:
    return "a"
async def main() -> None:
    load()

# ---- what cannot be raised
# ty: invalid-raise 1:7-1:14
raise "error"

# ---- what cannot be used with with
# ty: invalid-context-manager 1:6-1:7
with 5 as x:
    print(x)
