# ---- what is no type
def f(x: 5): ...  #! invalid-type-form
def g(x: [int]): ...  #! invalid-type-form
def h(x: (int, str)): ...  #! invalid-type-form
def i(x: list()): ...  #! invalid-type-form
def j(x: {"a": int}): ...  #! invalid-type-form
def k() -> 5: ...  #! invalid-type-form
import math, datetime
def l(x: math): ...  #! invalid-type-form
def m(when: datetime): ...  #! invalid-type-form
y: 1.5 = 1.5  #! invalid-type-form
z: len = 3  #! invalid-type-form
def n(x: any): ...  #! invalid-type-form
def o(x: int or str): ...  #! invalid-type-form
def p(x: callable): ...  #! invalid-type-form
q: list[5] = []  #! invalid-type-form
r: dict[str, [int]] = {}  #! invalid-type-form
def s(x: True): ...  #! invalid-type-form
def t(x: -1): ...  #! invalid-type-form
value = 3
def u(x: value): ...  #! invalid-type-form

# ---- assert_type and assert_never
from typing import assert_type, assert_never
x = 5
assert_type(x, str)  #! type-assertion-failure
assert_type(len("a"), str)  #! type-assertion-failure
assert_type("a".split(), list[int])  #! type-assertion-failure
assert_type({"a": 1}, dict[str, int])
def f(a: int | str, b: list[int]) -> None:
    assert_type(a, int)  #! type-assertion-failure
    if isinstance(a, int):
        assert_type(a, int)
    else:
        assert_type(a, int)  #! type-assertion-failure
    assert_type(b[0], str)  #! type-assertion-failure
    assert_type([str(n) for n in b], list[int])  #! type-assertion-failure
    assert_type((1, "a"), tuple[int, int])  #! type-assertion-failure
    if isinstance(a, (int, str)):
        pass
    else:
        assert_never(a)
def g(c: bool) -> None:
    match c:
        case True:
            pass
        case _:
            assert_never(c)  #! type-assertion-failure
    assert_type(1.5 * 2, int)  #! type-assertion-failure

# ---- casts that say nothing new
from typing import cast, Any
def f(a: int, b: str | None, c: list[int], d: Any) -> None:
    cast(int, a)  #! redundant-cast
    cast(str, b)
    cast(list[int], c)  #! redundant-cast
    cast(str | None, b)  #! redundant-cast
    cast(int, d)
    cast("int", a)  #! redundant-cast
    x = cast(int, a)  #! redundant-cast
    y = cast(str, str(a))  #! redundant-cast
    z = cast(dict[str, int], {})
    print(cast(int, len(c)))  #! redundant-cast
    if b is not None:
        cast(str, b)  #! redundant-cast
    cast(float, a)

# ---- deprecated
from warnings import deprecated
@deprecated("use new_one")
def old_one(x: int) -> int: return x
def new_one(x: int) -> int: return x
old_one(1)  #! deprecated
new_one(1)
print(old_one(2))  #! deprecated
f = old_one  #! deprecated
class Box:
    @deprecated("use put")
    def push(self, x: int) -> None: ...
    def put(self, x: int) -> None: ...
    @deprecated("gone")
    def pop(self) -> int: return 1
b = Box()
b.push(1)  #! deprecated
b.put(1)
b.pop() + 1  #! deprecated
@deprecated("use Box")
class OldBox: ...
OldBox()  #! deprecated
def g(x: OldBox) -> None: ...  #! deprecated
map(old_one, [1])  #! deprecated
