# ---- what cannot be iterated
for i in 5:  #! not-iterable
    print(i)
n = 10
for i in n:  #! not-iterable
    print(i)
print([x for x in 5])  #! not-iterable
print({x for x in None})  #! not-iterable
a, b = 5  #! not-iterable
print(*5)  #! not-iterable
for i in len("abc"):  #! not-iterable
    print(i)
class Bag:
    def __init__(self) -> None:
        self.items = [1]
for x in Bag():  #! not-iterable
    print(x)
for x in Bag().items:
    print(x)
def numbers() -> list[int] | None:
    return None
for x in numbers():  #! not-iterable
    print(x)
for x in numbers() or []:
    print(x)
def run() -> int:
    return 1
for x in run:  #! not-iterable
    print(x)
xs = [*1.5]  #! not-iterable
def gen():
    yield from 5  #! not-iterable
for i in range:  #! not-iterable
    print(i)
print(list(x for x in 3))  #! not-iterable

# ---- what has no items
n = 5
n[0]  #! not-subscriptable
(1.5)[0]  #! not-subscriptable
None[0]  #! not-subscriptable
len[0]  #! not-subscriptable
s = {1, 2}
s[0]  #! not-subscriptable
def f() -> int: return 1
f()[0]  #! not-subscriptable
class Plain: ...
Plain()[0]  #! not-subscriptable
def find() -> list[int] | None: return None
find()[0]  #! not-subscriptable
(x for x in [1])[0]  #! not-subscriptable
zip([1], [2])[0]  #! not-subscriptable
{"a": 1}.keys()[0]  #! not-subscriptable
import re
re.match("a", "b")[0]  #! not-subscriptable
map(str, [1])[0]  #! not-subscriptable
del n[0]  #! not-subscriptable

# ---- items of the wrong kind
xs = [1, 2, 3]
xs["a"]  #! invalid-argument-type
xs[1.5]  #! invalid-argument-type
xs[None]  #! invalid-argument-type
d = {"a": 1}
d[5]  #! invalid-argument-type
"abc"["a"]  #! invalid-argument-type
(1, 2)["a"]  #! invalid-argument-type
xs[0].upper()  #! unresolved-attribute
d["a"].upper()  #! unresolved-attribute
xs[0:1].foo  #! unresolved-attribute
nested = {"a": [1]}
nested["a"]["b"]  #! invalid-argument-type

# ---- tuples that are too short
t = (1, "a")
t[2]  #! index-out-of-bounds
t[-3]  #! index-out-of-bounds
t[1].upper()
t[0].upper()  #! unresolved-attribute
def pair() -> tuple[int, str]:
    return 1, "a"
pair()[2]  #! index-out-of-bounds
pair()[5]  #! index-out-of-bounds
empty = ()
empty[0]  #! index-out-of-bounds
divmod(7, 2)[2]  #! index-out-of-bounds
from typing import NamedTuple
class Point(NamedTuple):
    x: int
    y: int
Point(1, 2)[2]  #! index-out-of-bounds
Point(1, 2)[-4]  #! index-out-of-bounds
for k in {"a": 1}.items():
    k[2]  #! index-out-of-bounds
("a", "b", "c")[3]  #! index-out-of-bounds

# ---- elements of what is built
words = [w.upper() for w in "a b".split()]
words[0].foo()  #! unresolved-attribute
counts = {w: len(w) for w in words}
counts["a"].upper()  #! unresolved-attribute
for w, n in counts.items():
    n.upper()  #! unresolved-attribute
for i, w in enumerate(words):
    i.upper()  #! unresolved-attribute
    w.upper()
for a, b in zip(words, [1, 2]):
    b.upper()  #! unresolved-attribute
total = sum(counts.values())
total.upper()  #! unresolved-attribute
best = max(counts, key=lambda w: counts[w])
best.foo()  #! unresolved-attribute
first = sorted(counts.items(), key=lambda kv: kv[1])[0]
first[0].foo()  #! unresolved-attribute
first[1].upper()  #! unresolved-attribute
from collections import Counter, defaultdict
Counter(words).most_common(1)[0][1].upper()  #! unresolved-attribute
groups = defaultdict(list)
groups["a"].append(1)
groups["a"].push(1)  #! unresolved-attribute
set(words).pop().foo()  #! unresolved-attribute
# ---- one value of a display that is none of those declared
from enum import Enum


class State(Enum):
    OFF = 0
    ON = 1


NEXT: dict[State, set[State]] = {State.OFF: State.ON, State.ON: set()}  #! invalid-assignment
ROWS: list[list[int]] = [[1], [], 2]  #! invalid-assignment

# ---- an empty container as a default
from collections import defaultdict
rows: dict[str, list[int]] = {}
tree: dict[str, dict[str, int]] = {}
rows.get("a", []).append(1)
rows.get("a", []).push(1)  #! unresolved-attribute
rows.get("a", []).append("x")  #! invalid-argument-type
rows.get("a", [])[0].upper()  #! unresolved-attribute
rows.pop("a", []).add(1)  #! unresolved-attribute
for key, value, more in tree.get("a", {}).items():  #! invalid-assignment
    print(key)
for one in tree.get("a", {}).values():
    one.upper()  #! unresolved-attribute
tree.get("a", {}).get("b", 0) + 1
rows["a"] = rows.get("a", []) + [1]
print(rows.get("a", {}).get("b"))  #! unresolved-attribute
print(sum(rows.get("a", [])) + 1, max(rows.get("a", []), default=0) + 1)
mixed = {"a": [1], "b": {"c": 1}, "n": "x"}
print(mixed.get("a", [])[0], mixed.get("b", {}).get("c"), len(mixed.get("n", "")))
grown = defaultdict(list)
grown.get("a", []).append("x")

# ---- numbers with a fraction as places
words = "a b c".split()
half = len(words) / 2
print(words[half])  #! invalid-argument-type
print(words[:half])  #! invalid-argument-type
print("abc"[half:], words[: len(words) // 2], words[True:], words[None:2])  #! invalid-argument-type
del words[:half]  #! invalid-argument-type
class Place:
    def __index__(self): return 1
class Own:
    def __getitem__(self, key): return key
class Sliced:
    def __getitem__(self, key: slice) -> int: return 3
print(words[Place():], Own()["a":1.5], Sliced()["a":1.5])
Sliced()[1]  #! invalid-argument-type
