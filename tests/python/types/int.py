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
