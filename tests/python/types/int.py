# ---- int: from numbers and text
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(int())
print((int(3.9), int(-3.9), int(True), int('12'), int(' -1_000 '), int(b'12'), int(bytearray(b'7'))))
print(int('٣'))
print((int('0x1f', 16), int('1f', 16), int('0b11', 0), int('0o17', 0), int('z', 36), int('-0xFF', 0)))
print(int('10', base=2))
print((int(1e20), int(10 ** 30)))
print(int('12', 0))
error(lambda: int(''))
error(lambda: int('x'))
error(lambda: int('1.5'))
error(lambda: int('1__0'))
error(lambda: int('010', 0))
error(lambda: int('2', 2))
error(lambda: int('1', 1))
error(lambda: int('1', 37))
error(lambda: int(1, 2))
error(lambda: int(None))
error(lambda: int([]))
error(lambda: int(float('nan')))
error(lambda: int(float('inf')))
error(lambda: int('1', 2, 3))
error(lambda: int(x=1))
error(lambda: int('1', 'a'))
error(lambda: int('\x00'))
error(lambda: int('a' * 50))
#> 0
#> (3, -3, 1, 12, -1000, 12, 7)
#> 3
#> (31, 31, 3, 15, 35, -255)
#> 2
#> (100000000000000000000, 1000000000000000000000000000000)
#> 12
#> ValueError: invalid literal for int() with base 10: ''
#> ValueError: invalid literal for int() with base 10: 'x'
#> ValueError: invalid literal for int() with base 10: '1.5'
#> ValueError: invalid literal for int() with base 10: '1__0'
#> ValueError: invalid literal for int() with base 0: '010'
#> ValueError: invalid literal for int() with base 2: '2'
#> ValueError: int() base must be >= 2 and <= 36, or 0
#> ValueError: int() base must be >= 2 and <= 36, or 0
#> TypeError: int() can't convert non-string with explicit base
#> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
#> ValueError: cannot convert float NaN to integer
#> OverflowError: cannot convert float infinity to integer
#> TypeError: int expected at most 2 arguments, got 3
#> TypeError: int() got an unexpected keyword argument 'x'
#> TypeError: 'str' object cannot be interpreted as an integer
#> ValueError: invalid literal for int() with base 10: '\x00'
#> ValueError: invalid literal for int() with base 10: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'

# ---- int: from objects with special methods
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Int:
    def __int__(self):
        return 42
class Index:
    def __index__(self):
        return 7
class Both:
    def __int__(self):
        return 1
    def __index__(self):
        return 2
class Bad:
    def __int__(self):
        return '1'
class Trunc:
    def __trunc__(self):
        return 5
class Text(str):
    pass
print((int(Int()), int(Index()), int(Both()), int(Text('9'))))
print(int('11', Index()))
error(lambda: int(Bad()))
error(lambda: int(Trunc()))
error(lambda: int(object()))
#> (42, 7, 1, 9)
#> 8
#> TypeError: __int__ returned non-int (type str)
#> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'Trunc'
#> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'object'

# ---- int: to_bytes
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(((258).to_bytes(2), (258).to_bytes(2, 'little'), (258).to_bytes(length=4, byteorder='big')))
print(((0).to_bytes(), (255).to_bytes(), (0).to_bytes(0)))
print(((-1).to_bytes(2, signed=True), (-128).to_bytes(1, signed=True)))
print((10 ** 20).to_bytes(9))
print((True).to_bytes(2))
error(lambda: (256).to_bytes())
error(lambda: (-1).to_bytes())
error(lambda: (128).to_bytes(1, signed=True))
error(lambda: (1).to_bytes(-1))
error(lambda: (1).to_bytes(1, 'middle'))
error(lambda: (1).to_bytes(1, 5))
error(lambda: (1).to_bytes('a'))
error(lambda: (1).to_bytes(1, 'big', True))
#> (b'\x01\x02', b'\x02\x01', b'\x00\x00\x01\x02')
#> (b'\x00', b'\xff', b'')
#> (b'\xff\xff', b'\x80')
#> b'\x05k\xc7^-c\x10\x00\x00'
#> b'\x00\x01'
#> OverflowError: int too big to convert
#> OverflowError: can't convert negative int to unsigned
#> OverflowError: int too big to convert
#> ValueError: length argument must be non-negative
#> ValueError: byteorder must be either 'little' or 'big'
#> TypeError: to_bytes() argument 'byteorder' must be str, not int
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: to_bytes() takes at most 2 positional arguments (3 given)

# ---- int: from_bytes
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class AsBytes:
    def __bytes__(self):
        return b'\x01\x00'
class I(int):
    pass
print((int.from_bytes(b'\x01\x02'), int.from_bytes(b'\x01\x02', 'little')))
print(int.from_bytes(b'\xff', signed=True))
print((int.from_bytes([1, 0]), int.from_bytes(bytearray(b'\x00\x01')), int.from_bytes(memoryview(b'\x02'))))
print((int.from_bytes(b''), int.from_bytes(b'\xff' * 9)))
print(int.from_bytes(x for x in (1, 2)))
print(int.from_bytes(AsBytes()))
print((I.from_bytes(b'\x01'), type(I.from_bytes(b'\x01'))))
print(int.from_bytes(bytes=b'\x01', byteorder='big', signed=False))
error(lambda: int.from_bytes('a'))
error(lambda: int.from_bytes(1))
error(lambda: int.from_bytes([256]))
error(lambda: int.from_bytes(['a']))
error(lambda: int.from_bytes(b'', 'x'))
error(lambda: int.from_bytes())
#> (258, 513)
#> -1
#> (256, 1, 2)
#> (0, 4722366482869645213695)
#> 258
#> 256
#> (1, <class '__main__.I'>)
#> 1
#> TypeError: cannot convert 'str' object to bytes
#> TypeError: cannot convert 'int' object to bytes
#> ValueError: bytes must be in range(0, 256)
#> TypeError: 'str' object cannot be interpreted as an integer
#> ValueError: byteorder must be either 'little' or 'big'
#> TypeError: from_bytes() missing required argument 'bytes' (pos 1)

# ---- int: bits
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(((37).bit_length(), (0).bit_length(), (-256).bit_length(), (2 ** 100).bit_length()))
print(((13).bit_count(), (-13).bit_count(), (0).bit_count(), (2 ** 100 - 1).bit_count()))
print(((10).as_integer_ratio(), (True).as_integer_ratio(), (-3).is_integer()))
print(((3).real, (3).imag, (3).numerator, (3).denominator, (3).conjugate()))
print((5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 70, -1 >> 3, -5 & 255, 2 ** 70 >> 68))
print((5 & -(2 ** 70), -(2 ** 70) | 1, -(2 ** 70) ^ -1))
error(lambda: 1 << -1)
error(lambda: 1 >> -1)
error(lambda: 1 & 1.0)
error(lambda: 1 << 1.0)
error(lambda: (1).bit_length(1))
#> (6, 0, 9, 101)
#> (3, 3, 0, 100)
#> ((10, 1), (1, 1), True)
#> (3, 0, 3, 1, 3)
#> (1, 7, 6, -6, 1180591620717411303424, -1, 251, 4)
#> (0, -1180591620717411303423, 1180591620717411303423)
#> ValueError: negative shift count
#> ValueError: negative shift count
#> TypeError: unsupported operand type(s) for &: 'int' and 'float'
#> TypeError: unsupported operand type(s) for <<: 'int' and 'float'
#> TypeError: int.bit_length() takes no arguments (1 given)

# ---- int: arithmetic
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((7 // 2, -7 // 2, 7 // -2, 7 % 3, -7 % 3, 7 % -3, divmod(-7, 2)))
print((7 / 2, 2 ** 10, 2 ** -1, 0 ** 0, (-2) ** 3))
print((2 ** 64 * 3, 10 ** 30 // 7, -(10 ** 30) % 7, 10 ** 30 / 10 ** 29))
print((pow(3, 4, 5), pow(38, -1, 97), pow(2, 10), pow(-2, 3, 7)))
print((+True, -True, abs(-3)))
error(lambda: 1 // 0)
error(lambda: 1 % 0)
error(lambda: 1 / 0)
error(lambda: divmod(1, 0))
error(lambda: 0 ** -1)
error(lambda: pow(2, 3, 0))
error(lambda: pow(2, -1, 4))
error(lambda: 10 ** 400 / 3)
error(lambda: 1 + 'a')
error(lambda: 1 + None)
error(lambda: 1 - [])
error(lambda: 1 @ 2)
error(lambda: 1 // 'a')
error(lambda: divmod(1, 'a'))
error(lambda: pow(1, 'a'))
error(lambda: pow(2, 3, 'a'))
error(lambda: pow('a', 2, 3))
error(lambda: -'a')
#> (3, -4, -4, 1, 2, -2, (-4, 1))
#> (3.5, 1024, 0.5, 1, -8)
#> (55340232221128654848, 142857142857142857142857142857, 6, 10.0)
#> (1, 23, 1024, 6)
#> (1, -1, 3)
#> ZeroDivisionError: division by zero
#> ZeroDivisionError: division by zero
#> ZeroDivisionError: division by zero
#> ZeroDivisionError: division by zero
#> ZeroDivisionError: zero to a negative power
#> ValueError: pow() 3rd argument cannot be 0
#> ValueError: base is not invertible for the given modulus
#> OverflowError: integer division result too large for a float
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#> TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
#> TypeError: unsupported operand type(s) for -: 'int' and 'list'
#> TypeError: unsupported operand type(s) for @: 'int' and 'int'
#> TypeError: unsupported operand type(s) for //: 'int' and 'str'
#> TypeError: unsupported operand type(s) for divmod(): 'int' and 'str'
#> TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str'
#> TypeError: unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
#> TypeError: unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'
#> TypeError: bad operand type for unary -: 'str'

# ---- int: comparison and hash
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((1 < 2.5, 2 ** 53 + 1 > 2.0 ** 53, 1 == 1.0, 1 == True, 10 ** 400 > 1e308, 1 < float('inf')))
print((hash(1) == hash(1.0) == hash(True), hash(-1) == hash(-2)))
print({1: 'a', 1.0: 'b', True: 'c'})
print((1 == '1', 1 != '1'))
error(lambda: 1 < '1')
error(lambda: 1 < None)
error(lambda: 1 < 1j)
print(((1).__eq__('a'), (1).__lt__(2), (1).__le__(1), (1).__gt__(1), (1).__ge__(1), (1).__ne__(1)))
print(((1).__eq__(1.0), (1).__lt__(1.5)))
#> (True, True, True, True, True, True)
#> (True, True)
#> {1: 'c'}
#> (False, True)
#> TypeError: '<' not supported between instances of 'int' and 'str'
#> TypeError: '<' not supported between instances of 'int' and 'NoneType'
#> TypeError: '<' not supported between instances of 'int' and 'complex'
#> (NotImplemented, True, True, False, True, False)
#> (NotImplemented, NotImplemented)

# ---- int: round
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((round(15, -1), round(25, -1), round(-25, -1), round(5), round(5, 2), round(12345, -3), round(5, None)))
print(round(10 ** 20 + 5, -1))
print(((5).__round__(), (15).__round__(-1), (5).__floor__(), (5).__ceil__(), (5).__trunc__()))
error(lambda: round(5, 'a'))
error(lambda: round(5, 1.0))
error(lambda: round())
#> (20, 20, -20, 5, 5, 12000, 5)
#> 100000000000000000000
#> (5, 20, 5, 5, 5)
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: 'float' object cannot be interpreted as an integer
#> TypeError: round() missing required argument 'number' (pos 1)

# ---- int: chr and ord
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((chr(97), chr(0x1f600), ord('a'), ord('😀'), ord(b'a')))
class Index:
    def __index__(self):
        return 98
print((chr(Index()), bin(Index()), hex(Index()), oct(Index())))
error(lambda: chr(-1))
error(lambda: chr(0x110000))
error(lambda: chr('a'))
error(lambda: chr(1.0))
error(lambda: ord('ab'))
error(lambda: ord(''))
error(lambda: ord(1))
error(lambda: ord(b'ab'))
#> ('a', '😀', 97, 128512, 97)
#> ('b', '0b1100010', '0x62', '0o142')
#> ValueError: chr() arg not in range(0x110000)
#> ValueError: chr() arg not in range(0x110000)
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: 'float' object cannot be interpreted as an integer
#> TypeError: ord() expected a character, but string of length 2 found
#> TypeError: ord() expected a character, but string of length 0 found
#> TypeError: ord() expected string of length 1, but int found
#> TypeError: ord() expected a character, but string of length 2 found

# ---- numbers, operation by operation
for t in ["int('12')", "int(' 12 ')", "int('1_000')", "int('0x1f', 16)", "int('1f', 16)", "int('0b11', 0)", "int('012', 0)", "int('a')", "int('')", "int('1.5')", "int(1.9)", "int(-1.9)", "int(float('nan'))", "int(float('inf'))", "int('z', 36)", "int('1', 37)", "int('1', 1)", "int(5, 10)", "int(b'12')", "int(bytearray(b'12'))", "int(None)", "int([])", "int('１２')", "int('1__0')", "int('_1')", "int('+5')", "int('- 5')", "int(True)", "int('9' * 4301)", "str(10 ** 5000)", "10 ** -1", "0 ** -1", "0.0 ** -1", "(-8) ** (1/3)", "2 ** 0.5", "pow(2, -1, 7)", "pow(2, -1, 4)", "pow(2, 10, 0)", "pow(2.0, 3, 5)", "pow(2, 3, 5)", "pow(-2, 3, 5)", "pow(2, 3, -5)", "7 // 2", "-7 // 2", "7 // -2", "7 % -3", "-7 % 3", "divmod(-7, 3)", "divmod(7.5, 2)", "divmod(1, 0)", "1 / 0", "1 // 0", "1 % 0", "1.0 / 0", "1.0 // 0", "1.0 % 0", "1 << -1", "1 >> -1", "1 << 100", "-1 >> 100", "1.5 << 1", "~5", "5 & 3.0", "5 | True", "True & False", "True + True", "-True", "~True", "not 5", "(5).bit_length()", "(-5).bit_count()", "(5).as_integer_ratio()", "(2.5).as_integer_ratio()", "float('nan').as_integer_ratio()", "float('inf').as_integer_ratio()", "(5).conjugate()", "(5).real, (5).imag, (5).numerator, (5).denominator", "(5).is_integer()", "(5.5).is_integer()", "(1.5).hex()", "float.fromhex('0x1.8p1')", "float.fromhex('zz')", "float('1e400')", "float('-inf')", "float('nan')", "float('1_0.5')", "float('a')", "float('')", "float(' 1.5 ')", "float('1e')", "float(10**400)", "float(None)", "float('１.５')", "float(b'1.5')", "round(2.5)", "round(3.5)", "round(-2.5)", "round(2.675, 2)", "round(1234, -2)", "round(1250, -2)", "round(1.5, None)", "round(1e20, 2)", "round(float('nan'))", "round(float('inf'))", "round(1.5, 'a')", "round('a')", "round(0.5, 1000)", "abs(-5)", "abs(-0.0)", "abs('a')", "-0.0", "0.1 + 0.2", "1e16", "1e15", "123456789012345678.0", "1e-5", "0.0001", "5e-324", "1.7976931348623157e308", "1e22", "1e23", "float(2**53 + 1)", "2**53 + 1.0", "3 == 3.0", "2**53 + 1 == 2.0**53 + 1", "10**400 > 1e308", "10**400 == float('inf')", "float('nan') == float('nan')", "float('nan') < 1", "1 < float('inf')", "hash(1) == hash(1.0) == hash(True)", "1 .real", "1.0.real", "1..real", "0x10.real", "5 .__add__(3)", "(5).__add__('a')", "(5).__radd__(3)", "(5).__truediv__(2)", "(5).__floordiv__(0)", "(5).__pow__(2, 3)", "(5).__rpow__(2)", "(5).__lt__(5.0)", "(5.0).__lt__(6)", "(5).__eq__('a')", "(5).__format__('x')", "(5).__index__()", "(5.5).__trunc__()", "(5.5).__floor__()", "(5.5).__ceil__()", "(5.5).__round__()", "(5).__round__(-1)", "(5).__divmod__(2)", "(5).__bool__()", "(5).__invert__()", "int.__add__(5, 'a')", "int.__add__('a', 5)", "5 @ 3", "1 + None", "None + 1", "1 + [] ", "1 - 'a'", "1 * None", "1 < None", "None < None", "1 and None < 2", "[] < {}", "1 if 1 < 2 else 3 < None", "-'a'", "+[]", "~1.5", "not []", "5(3)", "5[0]", "5.x", "1 .x", "complex('1+2j')", "complex('1 + 2j')", "complex('j')", "complex('a')", "complex(1, 'a')", "complex(None)", "(1+2j) * (3-4j)", "(1+2j) / 0", "(1+2j) // 1", "(1+2j) % 1", "(1+2j) < 1", "abs(3+4j)", "(1+2j) ** 2", "0j ** -1", "(1+2j).conjugate()", "int(1j)", "float(1j)", "complex(1.0, -0.0)", "-0j", "1j * float('inf')", "complex(float('nan'), 1)", "str(1e100j)", "repr(complex(-0.0, -0.0))", "hash(1j) == hash(1j)", "1j == 1j", "1+0j == 1", "round(1j)", "divmod(1j, 1)", "bool(0j)", "int.from_bytes(b'a', 'big') ", "float.from_number(3)", "int('٣')", "True.__class__", "bool('a')", "bool(())", "bool.__new__(bool, 1)", "True.real", "isinstance(True, int)", "bool.from_bytes(b'\\x00')", "True ** 2", "True / 2", "sum([True, True])", "'%d' % True", "True == 1.0", "str(True)", "float.__getformat__('double')", "float.hex(-0.0)", "float('infinity')", "1e308 * 10", "(-2.0) ** 0.5", "0 ** 0", "0.0 ** 0", "float.fromhex('0x1p2000')", "1_000.5", "0b101", "0o17", "1e3", "1E3", "1j", "1.5J"]:
    try: print(t, '->', eval(t))
    except Exception as e: print(t, '->', type(e).__name__, e)
#> int('12') -> 12
#> int(' 12 ') -> 12
#> int('1_000') -> 1000
#> int('0x1f', 16) -> 31
#> int('1f', 16) -> 31
#> int('0b11', 0) -> 3
#> int('012', 0) -> ValueError invalid literal for int() with base 0: '012'
#> int('a') -> ValueError invalid literal for int() with base 10: 'a'
#> int('') -> ValueError invalid literal for int() with base 10: ''
#> int('1.5') -> ValueError invalid literal for int() with base 10: '1.5'
#> int(1.9) -> 1
#> int(-1.9) -> -1
#> int(float('nan')) -> ValueError cannot convert float NaN to integer
#> int(float('inf')) -> OverflowError cannot convert float infinity to integer
#> int('z', 36) -> 35
#> int('1', 37) -> ValueError int() base must be >= 2 and <= 36, or 0
#> int('1', 1) -> ValueError int() base must be >= 2 and <= 36, or 0
#> int(5, 10) -> TypeError int() can't convert non-string with explicit base
#> int(b'12') -> 12
#> int(bytearray(b'12')) -> 12
#> int(None) -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#> int([]) -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#> int('１２') -> 12
#> int('1__0') -> ValueError invalid literal for int() with base 10: '1__0'
#> int('_1') -> ValueError invalid literal for int() with base 10: '_1'
#> int('+5') -> 5
#> int('- 5') -> ValueError invalid literal for int() with base 10: '- 5'
#> int(True) -> 1
#> int('9' * 4301) -> ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
#> str(10 ** 5000) -> ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#> 10 ** -1 -> 0.1
#> 0 ** -1 -> ZeroDivisionError zero to a negative power
#> 0.0 ** -1 -> ZeroDivisionError zero to a negative power
#> (-8) ** (1/3) -> (1.0000000000000002+1.7320508075688772j)
#> 2 ** 0.5 -> 1.4142135623730951
#> pow(2, -1, 7) -> 4
#> pow(2, -1, 4) -> ValueError base is not invertible for the given modulus
#> pow(2, 10, 0) -> ValueError pow() 3rd argument cannot be 0
#> pow(2.0, 3, 5) -> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> pow(2, 3, 5) -> 3
#> pow(-2, 3, 5) -> 2
#> pow(2, 3, -5) -> -2
#> 7 // 2 -> 3
#> -7 // 2 -> -4
#> 7 // -2 -> -4
#> 7 % -3 -> -2
#> -7 % 3 -> 2
#> divmod(-7, 3) -> (-3, 2)
#> divmod(7.5, 2) -> (3.0, 1.5)
#> divmod(1, 0) -> ZeroDivisionError division by zero
#> 1 / 0 -> ZeroDivisionError division by zero
#> 1 // 0 -> ZeroDivisionError division by zero
#> 1 % 0 -> ZeroDivisionError division by zero
#> 1.0 / 0 -> ZeroDivisionError division by zero
#> 1.0 // 0 -> ZeroDivisionError division by zero
#> 1.0 % 0 -> ZeroDivisionError division by zero
#> 1 << -1 -> ValueError negative shift count
#> 1 >> -1 -> ValueError negative shift count
#> 1 << 100 -> 1267650600228229401496703205376
#> -1 >> 100 -> -1
#> 1.5 << 1 -> TypeError unsupported operand type(s) for <<: 'float' and 'int'
#> ~5 -> -6
#> 5 & 3.0 -> TypeError unsupported operand type(s) for &: 'int' and 'float'
#> 5 | True -> 5
#> True & False -> False
#> True + True -> 2
#> -True -> -1
#> <string>:1: DeprecationWarning: Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.
#> ~True -> -2
#> not 5 -> False
#> (5).bit_length() -> 3
#> (-5).bit_count() -> 2
#> (5).as_integer_ratio() -> (5, 1)
#> (2.5).as_integer_ratio() -> (5, 2)
#> float('nan').as_integer_ratio() -> ValueError cannot convert NaN to integer ratio
#> float('inf').as_integer_ratio() -> OverflowError cannot convert Infinity to integer ratio
#> (5).conjugate() -> 5
#> (5).real, (5).imag, (5).numerator, (5).denominator -> (5, 0, 5, 1)
#> (5).is_integer() -> True
#> (5.5).is_integer() -> False
#> (1.5).hex() -> 0x1.8000000000000p+0
#> float.fromhex('0x1.8p1') -> 3.0
#> float.fromhex('zz') -> ValueError invalid hexadecimal floating-point string
#> float('1e400') -> inf
#> float('-inf') -> -inf
#> float('nan') -> nan
#> float('1_0.5') -> 10.5
#> float('a') -> ValueError could not convert string to float: 'a'
#> float('') -> ValueError could not convert string to float: ''
#> float(' 1.5 ') -> 1.5
#> float('1e') -> ValueError could not convert string to float: '1e'
#> float(10**400) -> OverflowError int too large to convert to float
#> float(None) -> TypeError float() argument must be a string or a real number, not 'NoneType'
#> float('１.５') -> 1.5
#> float(b'1.5') -> 1.5
#> round(2.5) -> 2
#> round(3.5) -> 4
#> round(-2.5) -> -2
#> round(2.675, 2) -> 2.67
#> round(1234, -2) -> 1200
#> round(1250, -2) -> 1200
#> round(1.5, None) -> 2
#> round(1e20, 2) -> 1e+20
#> round(float('nan')) -> ValueError cannot convert float NaN to integer
#> round(float('inf')) -> OverflowError cannot convert float infinity to integer
#> round(1.5, 'a') -> TypeError 'str' object cannot be interpreted as an integer
#> round('a') -> TypeError type str doesn't define __round__ method
#> round(0.5, 1000) -> 0.5
#> abs(-5) -> 5
#> abs(-0.0) -> 0.0
#> abs('a') -> TypeError bad operand type for abs(): 'str'
#> -0.0 -> -0.0
#> 0.1 + 0.2 -> 0.30000000000000004
#> 1e16 -> 1e+16
#> 1e15 -> 1000000000000000.0
#> 123456789012345678.0 -> 1.2345678901234568e+17
#> 1e-5 -> 1e-05
#> 0.0001 -> 0.0001
#> 5e-324 -> 5e-324
#> 1.7976931348623157e308 -> 1.7976931348623157e+308
#> 1e22 -> 1e+22
#> 1e23 -> 1e+23
#> float(2**53 + 1) -> 9007199254740992.0
#> 2**53 + 1.0 -> 9007199254740992.0
#> 3 == 3.0 -> True
#> 2**53 + 1 == 2.0**53 + 1 -> False
#> 10**400 > 1e308 -> True
#> 10**400 == float('inf') -> False
#> float('nan') == float('nan') -> False
#> float('nan') < 1 -> False
#> 1 < float('inf') -> True
#> hash(1) == hash(1.0) == hash(True) -> True
#> 1 .real -> 1
#> 1.0.real -> 1.0
#> 1..real -> 1.0
#> 0x10.real -> 16
#> 5 .__add__(3) -> 8
#> (5).__add__('a') -> NotImplemented
#> (5).__radd__(3) -> 8
#> (5).__truediv__(2) -> 2.5
#> (5).__floordiv__(0) -> ZeroDivisionError division by zero
#> (5).__pow__(2, 3) -> 1
#> (5).__rpow__(2) -> 32
#> (5).__lt__(5.0) -> NotImplemented
#> (5.0).__lt__(6) -> True
#> (5).__eq__('a') -> NotImplemented
#> (5).__format__('x') -> 5
#> (5).__index__() -> 5
#> (5.5).__trunc__() -> 5
#> (5.5).__floor__() -> 5
#> (5.5).__ceil__() -> 6
#> (5.5).__round__() -> 6
#> (5).__round__(-1) -> 0
#> (5).__divmod__(2) -> (2, 1)
#> (5).__bool__() -> True
#> (5).__invert__() -> -6
#> int.__add__(5, 'a') -> NotImplemented
#> int.__add__('a', 5) -> TypeError descriptor '__add__' requires a 'int' object but received a 'str'
#> 5 @ 3 -> TypeError unsupported operand type(s) for @: 'int' and 'int'
#> 1 + None -> TypeError unsupported operand type(s) for +: 'int' and 'NoneType'
#> None + 1 -> TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
#> 1 + []  -> TypeError unsupported operand type(s) for +: 'int' and 'list'
#> 1 - 'a' -> TypeError unsupported operand type(s) for -: 'int' and 'str'
#> 1 * None -> TypeError unsupported operand type(s) for *: 'int' and 'NoneType'
#> 1 < None -> TypeError '<' not supported between instances of 'int' and 'NoneType'
#> None < None -> TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
#> 1 and None < 2 -> TypeError '<' not supported between instances of 'NoneType' and 'int'
#> [] < {} -> TypeError '<' not supported between instances of 'list' and 'dict'
#> 1 if 1 < 2 else 3 < None -> 1
#> -'a' -> TypeError bad operand type for unary -: 'str'
#> +[] -> TypeError bad operand type for unary +: 'list'
#> ~1.5 -> TypeError bad operand type for unary ~: 'float'
#> not [] -> True
#> <string>:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> 5(3) -> TypeError 'int' object is not callable
#> <string>:1: SyntaxWarning: 'int' object is not subscriptable; perhaps you missed a comma?
#> 5[0] -> TypeError 'int' object is not subscriptable
#> 5.x -> SyntaxError invalid decimal literal (<string>, line 1)
#> 1 .x -> AttributeError 'int' object has no attribute 'x'
#> complex('1+2j') -> (1+2j)
#> complex('1 + 2j') -> ValueError complex() arg is a malformed string
#> complex('j') -> 1j
#> complex('a') -> ValueError complex() arg is a malformed string
#> complex(1, 'a') -> TypeError complex() argument 'imag' must be a real number, not str
#> complex(None) -> TypeError complex() argument must be a string or a number, not NoneType
#> (1+2j) * (3-4j) -> (11+2j)
#> (1+2j) / 0 -> ZeroDivisionError division by zero
#> (1+2j) // 1 -> TypeError unsupported operand type(s) for //: 'complex' and 'int'
#> (1+2j) % 1 -> TypeError unsupported operand type(s) for %: 'complex' and 'int'
#> (1+2j) < 1 -> TypeError '<' not supported between instances of 'complex' and 'int'
#> abs(3+4j) -> 5.0
#> (1+2j) ** 2 -> (-3+4j)
#> 0j ** -1 -> ZeroDivisionError zero to a negative or complex power
#> (1+2j).conjugate() -> (1-2j)
#> int(1j) -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> float(1j) -> TypeError float() argument must be a string or a real number, not 'complex'
#> complex(1.0, -0.0) -> (1-0j)
#> -0j -> (-0-0j)
#> 1j * float('inf') -> (nan+infj)
#> complex(float('nan'), 1) -> (nan+1j)
#> str(1e100j) -> 1e+100j
#> repr(complex(-0.0, -0.0)) -> (-0-0j)
#> hash(1j) == hash(1j) -> True
#> 1j == 1j -> True
#> 1+0j == 1 -> True
#> round(1j) -> TypeError type complex doesn't define __round__ method
#> divmod(1j, 1) -> TypeError unsupported operand type(s) for divmod(): 'complex' and 'int'
#> bool(0j) -> False
#> int.from_bytes(b'a', 'big')  -> 97
#> float.from_number(3) -> 3.0
#> int('٣') -> 3
#> True.__class__ -> <class 'bool'>
#> bool('a') -> True
#> bool(()) -> False
#> bool.__new__(bool, 1) -> True
#> True.real -> 1
#> isinstance(True, int) -> True
#> bool.from_bytes(b'\x00') -> False
#> True ** 2 -> 1
#> True / 2 -> 0.5
#> sum([True, True]) -> 2
#> '%d' % True -> 1
#> True == 1.0 -> True
#> str(True) -> True
#> float.__getformat__('double') -> IEEE, little-endian
#> float.hex(-0.0) -> -0x0.0p+0
#> float('infinity') -> inf
#> 1e308 * 10 -> inf
#> (-2.0) ** 0.5 -> (8.659560562354934e-17+1.4142135623730951j)
#> 0 ** 0 -> 1
#> 0.0 ** 0 -> 1.0
#> float.fromhex('0x1p2000') -> OverflowError hexadecimal value too large to represent as a float
#> 1_000.5 -> 1000.5
#> 0b101 -> 5
#> 0o17 -> 15
#> 1e3 -> 1000.0
#> 1E3 -> 1000.0
#> 1j -> 1j
#> 1.5J -> 1.5j

# ---- int: inverting up to the edge of what a float holds exactly
import operator
for n in (2**53 - 1, -2**53, 2**53, 2**53 - 2, -2**53 + 1, -1, 0):
    print(~n, ~n == -1 - n, ~~n == n, operator.invert(n) == -n - 1, {~n: 'found'}.get(-n - 1), (~n).__invert__() == n)
print(~9007199254740991 == -9007199254740992, ~9007199254740991 - 1, hash(~9007199254740991) == hash(-2**53))
#> -9007199254740992 True True True found True
#> 9007199254740991 True True True found True
#> -9007199254740993 True True True found True
#> -9007199254740991 True True True found True
#> 9007199254740990 True True True found True
#> 0 True True True found True
#> -1 True True True found True
#> True -9007199254740993 True

# ---- operators of subclasses
class Plain(int):
    pass
class Adds(int):
    def __add__(self, other):
        return ('add', int(self), other)
    def __rmul__(self, other):
        return ('rmul', int(self), other)
class Half(float):
    def __bool__(self):
        return False
class Sized(str):
    def __len__(self):
        return 0
for f in [lambda a, b: a + b, lambda a, b: a * b, lambda a, b: b * a, lambda a, b: a - b, lambda a, b: a / b, lambda a, b: a // b, lambda a, b: a % b,
          lambda a, b: a ** b, lambda a, b: a << b, lambda a, b: a & b, lambda a, b: a == b, lambda a, b: a < b, lambda a, b: divmod(a, b)]:
    for a, b in [(Plain(7), 2), (7, Plain(2)), (Plain(7), Plain(2)), (Adds(7), 2), (7, Adds(2)), (Adds(7), Plain(2)), (Plain(7), 2.5), (Plain(7), 'ab'), (Plain(7), Plain(0))]:
        try:
            v = f(a, b)
            print(type(v).__name__, v, end='; ')
        except (TypeError, ZeroDivisionError) as e:
            print(type(e).__name__, e, end='; ')
    print()
print(sum([Plain(1), Plain(2)]), type(sum([Plain(1)], start=Plain(0))).__name__, sum([Adds(1), 2]), sum([1, Adds(2), 3]))
print([bool(v) for v in [Plain(0), Plain(1), Half(1), Sized('abc'), Adds(0)]], [v for v in [Plain(0), Plain(1), Half(2), Sized('x')] if v], bool(Half(0.0)))
x = Plain(5)
x += 1
print(type(x).__name__, x, -Plain(3), abs(Plain(-3)), Plain(3) == 3.0, Plain(3) in [1, 3], {3: 'three'}[Plain(3)], hash(Plain(3)) == hash(3))
#> int 9; int 9; int 9; tuple ('add', 7, 2); int 9; tuple ('add', 7, 2); float 9.5; TypeError unsupported operand type(s) for +: 'Plain' and 'str'; int 7; 
#> int 14; int 14; int 14; int 14; tuple ('rmul', 2, 7); int 14; float 17.5; str ababababababab; int 0; 
#> int 14; int 14; int 14; tuple ('rmul', 7, 2); int 14; int 14; float 17.5; str ababababababab; int 0; 
#> int 5; int 5; int 5; int 5; int 5; int 5; float 4.5; TypeError unsupported operand type(s) for -: 'Plain' and 'str'; int 7; 
#> float 3.5; float 3.5; float 3.5; float 3.5; float 3.5; float 3.5; float 2.8; TypeError unsupported operand type(s) for /: 'Plain' and 'str'; ZeroDivisionError division by zero; 
#> int 3; int 3; int 3; int 3; int 3; int 3; float 2.0; TypeError unsupported operand type(s) for //: 'Plain' and 'str'; ZeroDivisionError division by zero; 
#> int 1; int 1; int 1; int 1; int 1; int 1; float 2.0; TypeError unsupported operand type(s) for %: 'Plain' and 'str'; ZeroDivisionError division by zero; 
#> int 49; int 49; int 49; int 49; int 49; int 49; float 129.64181424216494; TypeError unsupported operand type(s) for ** or pow(): 'Plain' and 'str'; int 1; 
#> int 28; int 28; int 28; int 28; int 28; int 28; TypeError unsupported operand type(s) for <<: 'Plain' and 'float'; TypeError unsupported operand type(s) for <<: 'Plain' and 'str'; int 7; 
#> int 2; int 2; int 2; int 2; int 2; int 2; TypeError unsupported operand type(s) for &: 'Plain' and 'float'; TypeError unsupported operand type(s) for &: 'Plain' and 'str'; int 0; 
#> bool False; bool False; bool False; bool False; bool False; bool False; bool False; bool False; bool False; 
#> bool False; bool False; bool False; bool False; bool False; bool False; bool False; TypeError '<' not supported between instances of 'Plain' and 'str'; bool False; 
#> tuple (3, 1); tuple (3, 1); tuple (3, 1); tuple (3, 1); tuple (3, 1); tuple (3, 1); tuple (2.0, 2.0); TypeError unsupported operand type(s) for divmod(): 'Plain' and 'str'; ZeroDivisionError division by zero; 
#> 3 int 3 6
#> [False, True, False, False, False] [1] False
#> int 6 -3 3 True True three True
