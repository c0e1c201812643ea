# Programs that use what a host declares: classes of all kinds, literals, overloads, coroutines.

# ---- dataclasses
#| from dataclasses import dataclass, field
#| from datetime import datetime, timedelta
#| from enum import Enum
#| from typing import Literal, Optional
#| class Priority(Enum):
#|     LOW = 1
#|     HIGH = 2
#| @dataclass
#| class Ticket:
#|     id: int
#|     status: Literal["open", "closed"]
#|     created: datetime
#|     assignee: Optional[str] = None
#|     labels: list[str] = field(default_factory=list)
#|     priority: Priority = Priority.LOW
#|     def close(self, reason: str = ...) -> "Ticket": ...
#|     @property
#|     def age(self) -> timedelta: ...
#| @dataclass(frozen=True)
#| class Money:
#|     amount: float
#|     currency: Literal["EUR", "USD"] = "EUR"
#|     def __add__(self, other: "Money") -> "Money": ...
#| def get_ticket(id: int) -> Ticket | None: ...
#| def convert(m: Money, to: Literal["EUR", "USD"]) -> Money: ...
#| def today() -> datetime: ...
total = sum([Money(3), Money(amount=4.5, currency="USD")], start=Money(0))
print(total.amount + 1, convert(total, "EUR").currency.lower(), convert(total, "USD" if total.amount else "EUR"))
Money("3")  #! invalid-argument-type
Money()  #! missing-argument
Money(3, "GBP")  #! invalid-argument-type
total.amount = 4  #! invalid-assignment
print(total + 3)  #! unsupported-operator
t = get_ticket(3)
print(t.id)  #! unresolved-attribute
if t is not None:
    made = Ticket(4, "open", today(), labels=["x"], priority=Priority.HIGH)
    print(t.close().labels[0].upper(), made.priority.value + 1, t.age.days + 1)
    print(t.assignee.upper())  #! unresolved-attribute
    t.status = "done"  #! invalid-assignment
    t.close(3)  #! invalid-argument-type
    print(Priority.MEDIUM)  #! unresolved-attribute

# ---- typed dicts and named tuples
#| from datetime import datetime
#| from typing import Iterator, NamedTuple, NotRequired, TypedDict
#| class Address(TypedDict):
#|     city: str
#|     zip: NotRequired[str]
#| class Customer(TypedDict):
#|     id: int
#|     email: str | None
#|     address: Address
#| class Row(NamedTuple):
#|     key: str
#|     value: float
#|     at: datetime | None
#| def find_customers(query: str = "", *, city: str | None = None) -> list[Customer]: ...
#| def rows(table: str) -> Iterator[Row]: ...
for c in find_customers(city="Paris"):
    print(c["id"] + 1, c["address"].get("zip", "?").strip(), (c["email"] or "").upper())
    print(c["email"].upper())  #! unresolved-attribute
    print(c["address"]["town"])  #! invalid-key
emails = sorted({e for c in find_customers() if (e := c["email"])})
series = [(r.at, r.value) for r in rows("m") if r.at is not None]
print([(b[0] - a[0]).total_seconds() for a, b in zip(series, series[1:])], emails[0].upper())
for key, value, at in rows("m"):
    print(key.upper(), value + 1)
    print(at.year)  #! unresolved-attribute
here: Address = {"street": "x", "city": "y"}  #! invalid-key
Row("a", "b", None)  #! invalid-argument-type

# ---- coroutines and overloads
#| from typing import Any, Awaitable, Callable, Literal, TypeVar, overload
#| T = TypeVar("T")
#| async def llm(prompt: str, *, temperature: float = 0.0) -> str: ...
#| async def search(q: str) -> list[tuple[str, float]]: ...
#| async def gather_all(*jobs: Awaitable[T]) -> list[T]: ...
#| @overload
#| def load(name: str, kind: Literal["text"] = "text") -> str: ...
#| @overload
#| def load(name: str, kind: Literal["bytes"]) -> bytes: ...
#| def cached(key: str, make: Callable[[], T]) -> T: ...
hits = await search("x")
parts = await gather_all(*(llm(text) for text, score in hits if score > 0.5))
print(parts[0].upper(), load("a").splitlines()[0], load("b", "bytes").hex(), cached("n", lambda: [1])[0] + 1)
print(hits[0].text)  #! unresolved-attribute
print(load("b", "bytes") + "x")  #! unsupported-operator
print(cached("k", lambda: 3).upper())  #! unresolved-attribute
print(llm("x").upper())  #! unresolved-attribute
print(await llm("x", temp=1))  #! unknown-argument
llm("x")  #! unused-awaitable
print("end")
