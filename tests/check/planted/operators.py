# ---- arithmetic
"a" + 1  #! unsupported-operator
1 + "a"  #! unsupported-operator
"total: " + 5 + "!"  #! unsupported-operator
"a" - "b"  #! unsupported-operator
[1] + (2,)  #! unsupported-operator
[1] - [1]  #! unsupported-operator
{"a": 1} + {"b": 2}  #! unsupported-operator
None + 1  #! unsupported-operator
"a" / 2  #! unsupported-operator
"a" * 2.5  #! unsupported-operator
1 + None  #! unsupported-operator
"a" * 2 + "b"
(1, 2) + [3]  #! unsupported-operator
{1} + {2}  #! unsupported-operator
{1} | {2}
b"a" + "b"  #! unsupported-operator
"n = " + len("abc")  #! unsupported-operator
"%d" % 5 + 1  #! unsupported-operator

# ---- of names and calls
count = 5
label = "n: "
label + count  #! unsupported-operator
label + str(count)
count + input("n")  #! unsupported-operator
fetch("/") + 1  #! unsupported-operator
def price() -> float: return 1.5
"cost " + price()  #! unsupported-operator
ages = {"a": 1}
ages.get("a") + 1  #! unsupported-operator
ages.get("a", 0) + 1
ages["a"] + "x"  #! unsupported-operator
max([1, 2]) + "x"  #! unsupported-operator
total = 0
total += "x"  #! unsupported-operator
xs = [1]
xs += 5  #! unsupported-operator
name = "a"
name -= "b"  #! unsupported-operator
now() + "s"  #! unsupported-operator
ask("q") * ask("q")  #! unsupported-operator

# ---- comparison
1 < "a"  #! unsupported-operator
"a" > 5  #! unsupported-operator
None < 1  #! unsupported-operator
[1] < 5  #! unsupported-operator
1 <= None  #! unsupported-operator
{"a": 1} < {"b": 2}  #! unsupported-operator
if len("a") > "3":  #! unsupported-operator
    pass
1 < 2 < "a"  #! unsupported-operator
1 == "a"
def find() -> int | None: return None
find() > 5  #! unsupported-operator
input("n") > 5  #! unsupported-operator
(1, "a") < ("a", 1)  #! unsupported-operator

# ---- membership
1 in 5  #! unsupported-operator
"a" in None  #! unsupported-operator
"x" not in 3.5  #! unsupported-operator
1 in "abc"  #! unsupported-operator
1 in [1]
class Plain: ...
1 in Plain()  #! unsupported-operator

# ---- unary
-"a"  #! unsupported-operator
+[1]  #! unsupported-operator
~1.5  #! unsupported-operator
-None  #! unsupported-operator
not "a"
-len("a")
class Plain: ...
-Plain()  #! unsupported-operator

# ---- own classes
class Money:
    def __init__(self, amount: int) -> None:
        self.amount = amount
    def __add__(self, other: "Money") -> "Money":
        return Money(self.amount + other.amount)
    def __lt__(self, other: "Money") -> bool:
        return self.amount < other.amount
m = Money(1)
m + m
m + 1  #! unsupported-operator
1 + m  #! unsupported-operator
m - m  #! unsupported-operator
m < m
m < 5  #! unsupported-operator
m * 2  #! unsupported-operator
(m + m).value  #! unresolved-attribute
sum([m, m])  #! no-matching-overload

# ---- of dates and bytes
import datetime
day = datetime.date(2024, 1, 1)
day + 1  #! unsupported-operator
day - day
day + datetime.timedelta(days=1)
(day - day).day  #! unresolved-attribute
day + day  #! unsupported-operator
datetime.timedelta(1) + 5  #! unsupported-operator
datetime.datetime(2024, 1, 1) - 5  #! unsupported-operator

# ---- of unions
def f(x: int | str, y: int | None, z: float | None = None):
    x + 1  #! unsupported-operator
    y + 1  #! unsupported-operator
    if y is not None:
        y + 1
    z * 2  #! unsupported-operator
    if isinstance(x, int):
        x + 1
    else:
        x + 1  #! unsupported-operator
    return y < 5  #! unsupported-operator
# ---- a method that is not called
from datetime import timedelta

seconds = timedelta(days=1).total_seconds
print(seconds / 60)  #! unsupported-operator
print(60 > seconds)  #! unsupported-operator
print(round(seconds, 1))  #! no-matching-overload
print(seconds.__name__, seconds.__doc__, seconds == 3)

# ---- what a call without arguments does: defaults are texts and numbers
def page(n=1, size=20, name="x", rate=0.5, mode="all", *, sep=","):
    print("Page " + n)  #! unsupported-operator
    n.upper()  #! unresolved-attribute
    for i in range(name):  #! invalid-argument-type
        print(i)
    sep.joyn([])  #! unresolved-attribute
    rate[0]  #! not-subscriptable
    while n < 3:
        n += 1
    if mode == "one":
        size.upper()
        found = 1
    elif mode == "two":
        found = 2
    if isinstance(rate, str):
        rate.upper()
    if not name:
        name.foo
    return name + found
class Client:
    def __init__(self, base="http://x", timeout=10):
        self.base = base
        self.timeout = timeout
    def wait(self, times=3):
        return "a" + times  #! unsupported-operator
def shown(rows="", column="", limit=0, node=0):
    for one in rows:
        print(one.name)
    if limit > 0:
        rows = rows[:limit]
    while node:
        node = node.parent
    return [one[column].name for one in rows]
page(rate="a", size="b")
Client(timeout=None).timeout.foo
