# ---- float: from numbers and text
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((float(), float(3), float(True), float('1.5'), float(' -1_0.5e1 '), float(b'2.5'), float(1.5)))
print((float('inf'), float('-Infinity'), float('NaN'), float('1e400'), float('-0'), float('.5'), float('5.')))
print((float('٣.٥'), float(10 ** 300)))
error(lambda: float(''))
error(lambda: float('x'))
error(lambda: float('1.5.5'))
error(lambda: float('1__0'))
error(lambda: float('1_'))
error(lambda: float('0x10'))
error(lambda: float('+-1'))
error(lambda: float(None))
error(lambda: float([]))
error(lambda: float(10 ** 400))
error(lambda: float(1, 2))
error(lambda: float(x=1))
error(lambda: float('a\x00b'))
#> (0.0, 3.0, 1.0, 1.5, -105.0, 2.5, 1.5)
#> (inf, -inf, nan, inf, -0.0, 0.5, 5.0)
#> (3.5, 1e+300)
#> ValueError: could not convert string to float: ''
#> ValueError: could not convert string to float: 'x'
#> ValueError: could not convert string to float: '1.5.5'
#> ValueError: could not convert string to float: '1__0'
#> ValueError: could not convert string to float: '1_'
#> ValueError: could not convert string to float: '0x10'
#> ValueError: could not convert string to float: '+-1'
#> TypeError: float() argument must be a string or a real number, not 'NoneType'
#> TypeError: float() argument must be a string or a real number, not 'list'
#> OverflowError: int too large to convert to float
#> TypeError: float expected at most 1 argument, got 2
#> TypeError: float() takes no keyword arguments
#> ValueError: could not convert string to float: 'a\x00b'

# ---- float: from objects with special methods
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Float:
    def __float__(self):
        return 2.5
class Index:
    def __index__(self):
        return 7
class Bad:
    def __float__(self):
        return 1
class Text(str):
    pass
class Sub(float):
    pass
print((float(Float()), float(Index()), float(Text('1.5')), float(Sub(1.5)), type(float(Sub(1.5)))))
print((float.from_number(3), float.from_number(Float()), Sub.from_number(2), type(Sub.from_number(2))))
error(lambda: float(Bad()))
error(lambda: float(object()))
error(lambda: float.from_number('3'))
#> (2.5, 7.0, 1.5, 1.5, <class 'float'>)
#> (3.0, 2.5, 2.0, <class '__main__.Sub'>)
#> TypeError: Bad.__float__ returned non-float (type int)
#> TypeError: float() argument must be a string or a real number, not 'object'
#> TypeError: must be real number, not str

# ---- float: hex and fromhex
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(((1.0).hex(), (-0.1).hex(), (0.0).hex(), (-0.0).hex(), float('inf').hex(), float('nan').hex()))
print(repr((5e-324).hex()))
print((float.fromhex('0x1.8p1'), float.fromhex('-0x.1p-3'), float.fromhex('1p4'), float.fromhex('inf')))
print(float.fromhex(' 0x1 '))
print((float.fromhex('0x1.fffffffffffffp1023'), float.fromhex('nan')))
class Sub(float):
    pass
class Text(str):
    pass
print((Sub.fromhex('0x1p0'), type(Sub.fromhex('0x1p0'))))
print(float.fromhex(Text('0x1p1')))
error(lambda: float.fromhex('x'))
error(lambda: float.fromhex(''))
error(lambda: float.fromhex('0x'))
error(lambda: float.fromhex('0x1p2000'))
error(lambda: float.fromhex(1))
#> ('0x1.0000000000000p+0', '-0x1.999999999999ap-4', '0x0.0p+0', '-0x0.0p+0', 'inf', 'nan')
#> '0x0.0000000000001p-1022'
#> (3.0, -0.0078125, 16.0, inf)
#> 1.0
#> (1.7976931348623157e+308, nan)
#> (1.0, <class '__main__.Sub'>)
#> 2.0
#> ValueError: invalid hexadecimal floating-point string
#> ValueError: invalid hexadecimal floating-point string
#> ValueError: invalid hexadecimal floating-point string
#> OverflowError: hexadecimal value too large to represent as a float
#> TypeError: bad argument type for built-in operation

# ---- float: questions
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(((1.0).is_integer(), (1.5).is_integer(), float('inf').is_integer(), float('nan').is_integer()))
print(((0.25).as_integer_ratio(), (-1.5).as_integer_ratio(), (1e20).as_integer_ratio()))
print((0.1).as_integer_ratio())
print(((1.5).real, (1.5).imag, (1.5).conjugate(), (1.5).__getnewargs__()))
error(lambda: float('inf').as_integer_ratio())
error(lambda: float('nan').as_integer_ratio())
error(lambda: (1.5).is_integer(1))
print(repr(float.__getformat__('double')))
error(lambda: float.__getformat__('x'))
#> (True, False, False, False)
#> ((1, 4), (-3, 2), (100000000000000000000, 1))
#> (3602879701896397, 36028797018963968)
#> (1.5, 0.0, 1.5, (1.5,))
#> OverflowError: cannot convert Infinity to integer ratio
#> ValueError: cannot convert NaN to integer ratio
#> TypeError: float.is_integer() takes no arguments (1 given)
#> 'IEEE, little-endian'
#> ValueError: __getformat__() argument 1 must be 'double' or 'float'

# ---- float: arithmetic
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((1.5 + 1, 1 - 1.5, 1.5 * 2, 3 / 1.5, 7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2))
print((2.0 ** 3, 2 ** 0.5, (-8) ** (1 / 3), 0.0 ** 0, 4 ** -0.5))
print((divmod(7.5, 2), divmod(-7.5, 2), divmod(7, 2.5)))
print((float('inf') - float('inf'), float('inf') * 0, 1e308 * 10, -1e308 * 10))
print((0.1 + 0.2, 1e16 + 1, 5e-324 / 2))
print((-0.0, +(-0.0), abs(-0.0), -0.0 == 0.0))
print((1.0 // float('inf'), -1.0 // float('inf'), -1.0 % float('inf')))
error(lambda: 1.5 / 0)
error(lambda: 1.5 // 0)
error(lambda: 1.5 % 0)
error(lambda: divmod(1.5, 0))
error(lambda: 0.0 ** -1)
error(lambda: 1.5 + 'a')
error(lambda: 1.5 + 10 ** 400)
error(lambda: pow(1.5, 2, 3))
error(lambda: 1.5 & 1)
error(lambda: ~1.5)
error(lambda: 1.5 << 1)
#> (2.5, -0.5, 3.0, 2.0, 3.0, -4.0, 1.5, 0.5, -0.5)
#> (8.0, 1.4142135623730951, (1.0000000000000002+1.7320508075688772j), 1.0, 0.5)
#> ((3.0, 1.5), (-4.0, 0.5), (2.0, 2.0))
#> (nan, nan, inf, -inf)
#> (0.30000000000000004, 1e+16, 0.0)
#> (-0.0, -0.0, 0.0, True)
#> (0.0, -1.0, inf)
#> ZeroDivisionError: division by zero
#> ZeroDivisionError: division by zero
#> ZeroDivisionError: division by zero
#> ZeroDivisionError: division by zero
#> ZeroDivisionError: zero to a negative power
#> TypeError: unsupported operand type(s) for +: 'float' and 'str'
#> OverflowError: int too large to convert to float
#> TypeError: pow() 3rd argument not allowed unless all arguments are integers
#> TypeError: unsupported operand type(s) for &: 'float' and 'int'
#> TypeError: bad operand type for unary ~: 'float'
#> TypeError: unsupported operand type(s) for <<: 'float' and 'int'

# ---- float: comparison and hash
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((1.5 < 2, 1.0 == 1, float('nan') == float('nan'), float('nan') != float('nan'), float('nan') < 1))
print((0.1 + 0.2 == 0.3, 1e308 < 10 ** 309, 2.0 ** 53 == 2 ** 53 + 1, float('inf') > 10 ** 400))
print((hash(1.0) == hash(1), hash(0.0) == hash(-0.0), hash(float('inf')), hash(float('-inf'))))
nan = float('nan')
print((nan in [nan], [nan] == [nan], {nan: 1}[nan], nan is nan))
print((max(1.5, 2), min(nan, 1), min(1, nan)))
print((1.5 == '1.5', 1.5 != None))
error(lambda: 1.5 < '1')
print(((1.5).__eq__('a'), (1.5).__lt__(2), (1.5).__le__(1), (1.5).__gt__(1), (1.5).__ge__(1), (1.5).__ne__(1)))
#> (True, True, False, True, False)
#> (False, True, False, True)
#> (True, True, 314159, -314159)
#> (True, True, 1, True)
#> (2, nan, 1)
#> (False, True)
#> TypeError: '<' not supported between instances of 'float' and 'str'
#> (NotImplemented, True, False, True, True, True)

# ---- float: round, floor, trunc
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5, -2), round(1.5, None), round(0.5)))
print(round(1e20))
print((round(1.23456, 3), round(-0.4), round(5e-324, 400), round(1e300, -400), round(2.5, 0)))
print(((1.7).__round__(), (1.75).__round__(1), (1.7).__floor__(), (1.2).__ceil__(), (-1.7).__trunc__()))
print((-1.2).__floor__())
print((int(1.9), int(-1.9)))
error(lambda: round(float('nan')))
error(lambda: round(float('inf')))
error(lambda: round(1.5, 'a'))
error(lambda: round(1.5, 1.0))
error(lambda: float('inf').__floor__())
#> (2, 4, -2, 2.67, 1200.0, 2, 0)
#> 100000000000000000000
#> (1.235, 0, 5e-324, 0.0, 2.0)
#> (2, 1.8, 1, 2, -1)
#> -2
#> (1, -1)
#> ValueError: cannot convert float NaN to integer
#> OverflowError: cannot convert float infinity to integer
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: 'float' object cannot be interpreted as an integer
#> OverflowError: cannot convert float infinity to integer

# ---- float: special methods called by name
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(((1.5).__add__(1), (1.5).__radd__(1), (1.5).__sub__(1), (1.5).__rsub__(1), (1.5).__mul__(2)))
print((1.5).__rmul__(2))
print(((1.5).__truediv__(2), (1.5).__rtruediv__(3), (7.5).__floordiv__(2), (2.0).__rfloordiv__(7)))
print(((7.5).__mod__(2), (2.0).__rmod__(7)))
print(((7.5).__divmod__(2), (2.0).__rdivmod__(7), (2.0).__pow__(3), (2.0).__rpow__(3)))
print(((1.5).__neg__(), (1.5).__pos__(), (-1.5).__abs__(), (1.5).__bool__(), (0.0).__bool__()))
print(((1.5).__int__(), (1.5).__float__(), (1.5).__hash__() == hash(1.5), (1.5).__repr__(), (1.5).__str__()))
print(repr((1.5).__format__('.2f')))
print(((1.5).__add__('a'), (1.5).__pow__('a'), (1.5).__divmod__('a')))
error(lambda: (1.5).__pow__(2, 3))
error(lambda: (1.5).__format__(1))
error(lambda: float.__add__(1, 1.5))
error(lambda: float.__new__(int))
#> (2.5, 2.5, 0.5, -0.5, 3.0)
#> 3.0
#> (0.75, 2.0, 3.0, 3.0)
#> (1.5, 1.0)
#> ((3.0, 1.5), (3.0, 1.0), 8.0, 9.0)
#> (-1.5, 1.5, 1.5, True, False)
#> (1, 1.5, True, '1.5', '1.5')
#> '1.50'
#> (NotImplemented, NotImplemented, NotImplemented)
#> TypeError: pow() 3rd argument not allowed unless all arguments are integers
#> TypeError: __format__() argument must be str, not int
#> TypeError: descriptor '__add__' requires a 'float' object but received a 'int'
#> TypeError: float.__new__(int): int is not a subtype of float

# ---- float: repr
print((0.1, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 1e22, 1e100, 1.0, -0.0))
print((5e-324, 1.7976931348623157e308, 2 / 3, 1e23, 9007199254740993.0, 0.30000000000000004))
print((str(1.5), repr(float('nan')), str(float('-inf')), f'{0.1}'))
#> (0.1, 1e+16, 1000000000000000.0, 1.2345678901234568e+17, 0.0001, 1e-05, 1e+22, 1e+100, 1.0, -0.0)
#> (5e-324, 1.7976931348623157e+308, 0.6666666666666666, 1e+23, 9007199254740992.0, 0.30000000000000004)
#> ('1.5', 'nan', '-inf', '0.1')

# ---- float: subclasses
class F(float):
    def half(self):
        return F(self / 2)
f = F(3)
print((f, type(f), f.half(), type(f.half())))
print((type(f + 1), type(-f), type(f.real), type(float(f)), type(abs(f)), type(f.conjugate())))
print((f == 3, hash(f) == hash(3), {f: 1}[3.0], int(f), round(f), f'{f:.2f}', '%.1f' % f))
print((F('1.5'), F()))
f.name = 'three'
print(repr(f.name))
#> (3.0, <class '__main__.F'>, 1.5, <class '__main__.F'>)
#> (<class 'float'>, <class 'float'>, <class 'float'>, <class 'float'>, <class 'float'>, <class 'float'>)
#> (True, True, 1, 3, 3, '3.00', '3.0')
#> (1.5, 0.0)
#> 'three'

# ---- float: subclasses with special methods
class F(float):
    def __add__(self, other):
        return 'add'
    def __radd__(self, other):
        return 'radd'
    def __eq__(self, other):
        return True
    __hash__ = float.__hash__
    def __repr__(self):
        return 'F!'
    def __float__(self):
        return 9.5
    def __round__(self, n=None):
        return 'round', n
    def __format__(self, spec):
        return f'<{spec}>'
f = F(1.5)
print((f, [f], f + 1, 1 + f, 1.0 + f, f == 7, 7 == f))
print((float(f), round(f), round(f, 2), f'{f:.3}', str(f), '%.1f' % f))
print((sum([f]), sum([0.5, 1.5])))
#> (F!, [F!], 'add', 'radd', 'radd', True, True)
#> (9.5, ('round', None), ('round', 2), '<.3>', 'F!', '1.5')
#> ('radd', 2.0)

# ---- float: sums that are not exact, and what repairs them
import math
xs = [0.1] * 10
print(sum(xs), math.fsum(xs), sum(xs) == 1.0, math.isclose(0.1 + 0.2, 0.3), 0.1 + 0.2, round(0.1 + 0.2, 2), 1.1 * 3, 1e16 + 1, 0.1 * 3 == 0.3)
print(f'{0.1:.20f}', (0.1).as_integer_ratio(), 2.675, round(2.675, 2), round(0.5), round(1.5), round(-2.5), round(1234.5678, -2))
#> 1.0 1.0 True True 0.30000000000000004 0.3 3.3000000000000003 1e+16 False
#> 0.10000000000000000555 (3602879701896397, 36028797018963968) 2.675 2.67 0 2 -2 1200.0

# ---- float: a table of money
rows = [('tea', 3, 1.25), ('cake', 12, 0.333333), ('gold', 1, 123456.789)]
for name, n, price in rows:
    print(f'{name:<6}|{n:>4d}|{price:>12,.2f}|{n * price:>14,.2f}|{price:10.3e}|{price / 1000:8.1%}')
print(f'{sum(n * p for _, n, p in rows):_.3f}', '{:+.1f} {:g} {:g}'.format(2.0, 1e10, 0.00001), '%8.3f|%-8.2f|%+d' % (3.14159, 2.5, 3.9))
#> tea   |   3|        1.25|          3.75| 1.250e+00|    0.1%
#> cake  |  12|        0.33|          4.00| 3.333e-01|    0.0%
#> gold  |   1|  123,456.79|    123,456.79| 1.235e+05|12345.7%
#> 123_464.539 +2.0 1e+10 1e-05    3.142|2.50    |+3

# ---- float: an uncaught conversion
def average(texts):
    return sum(float(t) for t in texts) / len(texts)
print(average(['1', ' 2.5\n', '1e1', '-.5', 'inf']))
print(average(['1', '2,5']))
#> inf
#> Traceback (most recent call last):
#>   File "float.py", line 339, in <module>
#>     print(average(['1', '2,5']))
#>           ~~~~~~~^^^^^^^^^^^^^^
#>   File "float.py", line 337, in average
#>     return sum(float(t) for t in texts) / len(texts)
#>            ~~~^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "float.py", line 337, in <genexpr>
#>     return sum(float(t) for t in texts) / len(texts)
#>                ~~~~~^^^
#> ValueError: could not convert string to float: '2,5'

# ---- the error number of a power that is too large
try: 10.0 ** 400
except OverflowError as e: print(e)
#! ERANGE has the number and text of Linux here, and others in the oracle's build
#> (34, 'Numerical result out of range')

# ---- each NaN has a hash of its own, that of object
nan, other = float('nan'), float('nan')
print(hash(nan) == nan.__hash__() == object.__hash__(nan), hash(nan) == hash(other), hash(nan) == 0)
print(nan in {nan}, other in {nan}, {nan: 1}[nan], len({nan, other, nan}), hash((nan,)) == hash((nan,)), hash((nan,)) == hash((other,)))
pair, twin = complex(1, nan), complex(1, nan)
print(hash(pair) == pair.__hash__(), hash(pair) == hash(twin), len({pair, twin, pair}), pair in {pair})
class F(float): pass
f = F('nan')
print(hash(f) == hash(f), f in {f}, hash(f) == hash(F('nan')), {f: 2}[f])
#> True False False
#> True False 1 2 True False
#> True False 2 True
#> True True False 2

# ---- float, int: bytes have the white space of ASCII only
for text in ('1\xa0', '\x851', '\u20031\u3000'):
    print(float(text), int(text), complex(text))
for data in (b'1\xa0', b'\x851', bytearray(b'1\xa0'), b'\x1f1', b'\x0b1\x0c'):
    for f in (float, int, lambda d: int(d, 0)):
        try:
            print(f(data))
        except ValueError as e:
            print(e)
#> 1.0 1 (1+0j)
#> 1.0 1 (1+0j)
#> 1.0 1 (1+0j)
#> could not convert string to float: b'1\xa0'
#> invalid literal for int() with base 10: b'1\xa0'
#> invalid literal for int() with base 0: b'1\xa0'
#> could not convert string to float: b'\x851'
#> invalid literal for int() with base 10: b'\x851'
#> invalid literal for int() with base 0: b'\x851'
#> could not convert string to float: bytearray(b'1\xa0')
#> invalid literal for int() with base 10: b'1\xa0'
#> invalid literal for int() with base 0: b'1\xa0'
#> could not convert string to float: b'\x1f1'
#> invalid literal for int() with base 10: b'\x1f1'
#> invalid literal for int() with base 0: b'\x1f1'
#> 1.0
#> 1
#> 1
