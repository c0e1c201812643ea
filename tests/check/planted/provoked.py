# ---- mistakes that a handler waits for
from contextlib import suppress
from dataclasses import FrozenInstanceError, dataclass


@dataclass(frozen=True)
class P:
    x: int
    y: int = 0


p = P(1)
try:
    p.x = 5  #? invalid-assignment
except FrozenInstanceError as e:
    print(e)
try:
    print("a" + 1)  #? unsupported-operator
except TypeError as e:
    print(e)
try:
    P("x", 2, 3)  #? invalid-argument-type too-many-positional-arguments
except (TypeError, ValueError):
    pass
else:
    raise AssertionError("no error")
try:
    nobody  #? unresolved-reference
except NameError:
    pass
try:
    p.z  #? unresolved-attribute
except AttributeError:
    pass
try:
    (1, 2)[5]  #? index-out-of-bounds
except IndexError:
    pass
try:
    a, b = (1, 2, 3)  #? invalid-assignment
except ValueError:
    pass
with suppress(TypeError):
    len(5)  #? invalid-argument-type
# ---- a test expects them
import unittest


class T(unittest.TestCase):
    def test_types(self) -> None:
        with self.assertRaises(TypeError):
            len()  #? missing-argument
        with self.assertRaisesRegex(AttributeError, "nope"):
            "a".nope  #? unresolved-attribute
        with self.assertRaises(KeyError):
            "a".nope  #! unresolved-attribute
# ---- another handler, a long block, and a function that runs elsewhere, expect nothing
def f(text: str) -> int:
    try:
        return text + 1  #! unsupported-operator
    except AttributeError:
        return 0


try:
    print(1)
    print(2)
    print(3)
    print(4)
    print("a" + 5)  #! unsupported-operator
except TypeError:
    pass
try:

    def g() -> None:
        print("a" + 1)  #! unsupported-operator

except TypeError:
    pass
try:
    "a".nope  #! unresolved-attribute
except Exception:
    pass
finally:
    "a" + 1  #! unsupported-operator
