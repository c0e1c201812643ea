# ---- keys
from typing import TypedDict, NotRequired
class User(TypedDict):
    name: str
    age: int
    mail: NotRequired[str]
user: User = {"name": "a", "age": 1}
user["nam"]  #! invalid-key
user["email"]  #! invalid-key
user["name"].foo  #! unresolved-attribute
user["age"] = "x"  #! invalid-assignment
user["agee"] = 5  #! invalid-key
user["mail"] = "x"
def show(u: User) -> str:
    print(u["Name"])  #! invalid-key
    return u["age"]  #! invalid-return-type
def many(users: list[User]) -> list[int]:
    for u in users:
        u["years"]  #! invalid-key
    return [u["ag"] for u in users]  #! invalid-key
sorted([user], key=lambda u: u["ages"])  #! invalid-key
print(f"{user['nme']}")  #! invalid-key
user["name"] + 5  #! unsupported-operator
del user["foo"]  #! invalid-argument-type

# ---- displays
from typing import TypedDict
class Point(TypedDict):
    x: int
    y: int
a: Point = {"x": 1}  #! missing-typed-dict-key
b: Point = {"x": 1, "y": "2"}  #! invalid-argument-type
c: Point = {"x": 1, "y": 2, "z": 3}  #! invalid-key
d: Point = {}  #! missing-typed-dict-key
e = Point(x=1)  #! missing-typed-dict-key
f = Point(x=1, y=2, z=3)  #! invalid-key
def make() -> Point:
    return {"x": 1}  #! missing-typed-dict-key
def take(p: Point) -> int:
    return p["x"]
take({"x": 1, "y": 2})
take({"y": 2})  #! missing-typed-dict-key
take({"x": 1, "y": 2, "w": 3})  #! invalid-key
ps: list[Point] = [{"x": 1, "y": 1}, {"y": 1}]  #! missing-typed-dict-key
g = Point()  #! missing-typed-dict-key
h: Point = {"y": 2}  #! missing-typed-dict-key
take({})  #! missing-typed-dict-key
take([1])  #! invalid-argument-type
i: dict[str, Point] = {"a": {"x": 1}}  #! missing-typed-dict-key

# ---- optional keys and inheritance
from typing import TypedDict, Required
class Base(TypedDict, total=False):
    id: Required[int]
    note: str
class Full(Base):
    title: str
ok: Base = {"id": 1}
no: Base = {"note": "a"}  #! missing-typed-dict-key
full: Full = {"id": 1, "title": "a"}
less: Full = {"id": 1}  #! missing-typed-dict-key
full["titel"]  #! invalid-key
full["note"].foo  #! unresolved-attribute
full.get("title").foo  #! unresolved-attribute
full["id"].upper()  #! unresolved-attribute
nested: Full = {"id": "x", "title": "a"}  #! invalid-argument-type

# ---- keys that may be missing, and nobody asks
#| from typing import NotRequired, TypedDict
#| class Order(TypedDict):
#|     id: int
#|     note: NotRequired[str]
#|     tip: NotRequired[float]
#|     gift: NotRequired[bool]
#|     city: NotRequired[str]
#|     code: NotRequired[str]
#| def orders() -> list[Order]: ...
for order in orders():
    print(order["id"], order["note"].upper())  #! invalid-key
    if "tip" in order:
        print(order["tip"] + 1)
    if order.get("gift"):
        print(order["gift"])
    order["city"] = "Bern"
    print(order["city"])
    try:
        print(order["code"])
    except KeyError:
        pass
    order.id  #! unresolved-attribute
