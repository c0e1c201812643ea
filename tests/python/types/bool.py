# ---- bool: the truth of values
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Yes:
    def __bool__(self):
        return True
class Empty:
    def __len__(self):
        return 0
class Both:
    def __bool__(self):
        return True
    def __len__(self):
        return 0
class Bad:
    def __bool__(self):
        return 1
class BadLength:
    def __len__(self):
        return -1
class TextLength:
    def __len__(self):
        return 'a'
print((bool(), bool(0), bool(1), bool(''), bool('a'), bool([]), bool([0]), bool(None), bool(0.0), bool(0j)))
print((bool(b''), bool(())))
print((bool({}), bool(set()), bool(frozenset()), bool(range(0)), bool(range(1)), bool(memoryview(b''))))
print(bool(bytearray(b'a')))
print((bool(Yes()), bool(Empty()), bool(Both()), bool(object()), bool(int), bool(...), bool(slice(0))))
error(lambda: bool(Bad()))
error(lambda: bool(BadLength()))
error(lambda: bool(TextLength()))
error(lambda: bool(1, 2))
error(lambda: bool(x=1))
error(lambda: bool(NotImplemented))
#> (False, False, True, False, True, False, True, False, False, False)
#> (False, False)
#> (False, False, False, False, True, False)
#> True
#> (True, False, True, True, True, True, True)
#> TypeError: __bool__ should return bool, returned int
#> ValueError: __len__() should return >= 0
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: bool expected at most 1 argument, got 2
#> TypeError: bool() takes no keyword arguments
#> TypeError: NotImplemented should not be used in a boolean context

# ---- bool: is an int
print((True + True, True * 3, -True, True / 2, True // 2, True % 2, True ** 2, True << 1))
print((isinstance(True, int), issubclass(bool, int), True == 1, True == 1.0, True is True, hash(True) == 1))
print(([10, 20][True], 'ab' * True, range(True), {True: 'a', 1: 'b'}))
print((int(True), float(True), complex(True), True.real, True.numerator, True.bit_length(), True.to_bytes()))
print((type(True + 0), type(True.real), type(+True), type(abs(True))))
print((sum([True, False, True]), max(True, 0.5)))
#> (2, 3, -1, 0.5, 0, 1, 1, 2)
#> (True, True, True, True, True, True)
#> (20, 'ab', range(0, 1), {True: 'b'})
#> (1, 1.0, (1+0j), 1, 1, 1, b'\x01')
#> (<class 'int'>, <class 'int'>, <class 'int'>, <class 'int'>)
#> (2, True)

# ---- bool: logic
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((True & False, True | False, True ^ True, True & 1, 1 | True, True ^ 2, 3 & True))
print((type(True & False), type(True & 1)))
print((True.__and__(False), True.__or__(False), True.__xor__(True), True.__rand__(1), True.__ror__(False)))
print(True.__rxor__(True))
print((True.__and__(1.0), True.__and__('a')))
error(lambda: True & 'a')
error(lambda: True | None)
#> (False, True, False, 1, 1, 3, 1)
#> (<class 'bool'>, <class 'int'>)
#> (False, True, False, 1, True)
#> False
#> (NotImplemented, NotImplemented)
#> TypeError: unsupported operand type(s) for &: 'bool' and 'str'
#> TypeError: unsupported operand type(s) for |: 'bool' and 'NoneType'

# ---- bool: text
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((str(True), repr(False), f'{True}', f'{True:d}', f'{True!r:>6}', '%s %d %x' % (True, True, True)))
print((format(True, '5'), format(False, 'x')))
print((True.__repr__(), True.__str__()))
print(repr('{:>7}|{:^7}'.format(True, False)))
error(lambda: format(True, 's'))
error(lambda: format(True, 'q'))
#> ('True', 'False', 'True', '1', '  True', 'True 1 1')
#> ('    1', '0')
#> ('True', 'True')
#> '      1|   0   '
#> ValueError: Unknown format code 's' for object of type 'bool'
#> ValueError: Unknown format code 'q' for object of type 'bool'

# ---- bool: no base
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

try:
    class B(bool):
        pass
except TypeError as e:
    print(e)
print((bool.__new__(bool, []), bool.__new__(bool)))
error(lambda: bool.__new__(int))
print((bool.from_bytes(b'\x01'), bool.from_bytes(b'\x00')))
print(bool.__mro__)
print((bool.__name__, bool.__bases__))
True.x = 1
#> type 'bool' is not an acceptable base type
#> (False, False)
#> TypeError: bool.__new__(int): int is not a subtype of bool
#> (True, False)
#> (<class 'bool'>, <class 'int'>, <class 'object'>)
#> ('bool', (<class 'int'>,))
#> Traceback (most recent call last):
#>   File "bool.py", line 124, in <module>
#>     True.x = 1
#>     ^^^^^^
#> AttributeError: 'bool' object has no attribute 'x' and no __dict__ for setting new attributes

# ---- bool: not, and, or
print((not 0, not 'a', not []))
print((0 or 'x', 1 and 'y', '' or [] or 0, 1 and 2 and 3))
print((None or False, True and None))
#> (True, False, True)
#> ('x', 'y', 0, 3)
#> (False, None)

# ---- the inversion of a bool is deprecated
b = True
print(~b)
print(~True, ~False + 1, True.__invert__())
import operator
print(operator.invert(b))
#> bool.py:147: DeprecationWarning: Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.
#>   print(~b)
#> -2
#> bool.py:148: DeprecationWarning: Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.
#>   print(~True, ~False + 1, True.__invert__())
#> -2 0 -2
#> bool.py:150: DeprecationWarning: Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.
#>   print(operator.invert(b))
#> -2
