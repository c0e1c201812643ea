# ---- wrong types
def count() -> int:
    return "five"  #! invalid-return-type
def name(x: int) -> str:
    if x > 1:
        return x  #! invalid-return-type
    return "a"
def items() -> list[int]:
    return ["a"]  #! invalid-return-type
def table() -> dict[str, int]:
    return {"a": "b"}  #! invalid-return-type
def pair() -> tuple[int, str]:
    return 1, 2  #! invalid-return-type
def ratio(a: int, b: int) -> int:
    return a / b  #! invalid-return-type
def flag(x: str) -> bool:
    return x  #! invalid-return-type
def nothing() -> None:
    return 5  #! invalid-return-type
def text() -> str:
    return None  #! invalid-return-type
def optional(x: str | None) -> str:
    return x  #! invalid-return-type
def fine(x: str | None) -> str:
    return x or ""

# ---- forgotten
def size(x: int) -> int:  #! invalid-return-type
    if x > 1:
        return x
def always() -> str:  #! invalid-return-type
    print("x")
def branch(x: int) -> str:  #! invalid-return-type
    if x == 1:
        return "a"
    elif x == 2:
        return "b"
def loop(xs: list[int]) -> int:  #! invalid-return-type
    for x in xs:
        return x
def bare() -> int:
    return  #! invalid-return-type
def stub() -> int: ...
def raises() -> int:
    raise ValueError
def both(x: bool) -> int:
    if x:
        return 1
    else:
        return 2
def forever() -> int:
    while True:
        pass

# ---- results of calls and expressions
def words(s: str) -> str:
    return s.split()  #! invalid-return-type
def total(xs: list[int]) -> str:
    return sum(xs)  #! invalid-return-type
def ordered(xs: list[str]) -> list[str]:
    return xs.sort()  #! invalid-return-type
def found(d: dict[str, int], k: str) -> int:
    return d.get(k)  #! invalid-return-type
def safe(d: dict[str, int], k: str) -> int:
    return d.get(k, 0)
def lengths(xs: list[str]) -> list[str]:
    return [len(x) for x in xs]  #! invalid-return-type
def index(xs: list[str]) -> dict[str, str]:
    return {x: i for i, x in enumerate(xs)}  #! invalid-return-type
def page() -> int:
    return fetch("/")  #! invalid-return-type
def lazy(xs: list[int]) -> list[int]:
    return (x for x in xs)  #! invalid-return-type
def mapped(xs: list[int]) -> list[str]:
    return map(str, xs)  #! invalid-return-type

# ---- methods and coroutines
class Box:
    def __init__(self, value: int) -> None:
        self.value = value
    def get(self) -> str:
        return self.value  #! invalid-return-type
    def label(self) -> str:
        return f"{self.value}"
    def copy(self) -> "Box":
        return self.get()  #! invalid-return-type
    def __len__(self) -> int:
        return "1"  #! invalid-return-type
    def __str__(self) -> str:
        return 5  #! invalid-return-type
async def load() -> int:
    return await afetch("/")  #! invalid-return-type
async def forgot() -> str:
    return afetch("/")  #! invalid-return-type

# ---- generators
from typing import Generator, Iterator, Iterable
def numbers() -> Iterator[int]:
    yield 1
    yield "a"  #! invalid-yield
def names() -> Generator[str, None, None]:
    yield 5  #! invalid-yield
    yield None  #! invalid-yield
    yield "a"
def many() -> Iterable[list[int]]:
    yield ["a"]  #! invalid-yield
    yield []
def copied() -> Iterator[str]:
    yield from [1, 2]  #! invalid-yield
def both() -> Generator[int, str, bool]:
    got = yield 1
    got.upper()
    got.foo()  #! unresolved-attribute
    yield got  #! invalid-yield
    return "x"  #! invalid-return-type
def pairs() -> Iterator[tuple[int, str]]:
    yield 1, 2  #! invalid-yield
    yield 1, "a"
def bare() -> Iterator[int]:
    yield  #! invalid-yield

# ---- one of some texts, one of some numbers
def status(done):
    if done:
        return "ok"
    return "bad"
status(1) + 1  #! unsupported-operator
def numbers():
    yield 1
    yield 2
for one in numbers():
    one.upper()  #! unresolved-attribute
def either(done):
    if done:
        return 1
    return "a"
either(1).upper()
