# ---- bytes: decode
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(repr(b'\xc3\xa9'.decode()))
print(repr(b'\xc3\xa9'.decode('latin-1')))
print(repr(b'\xff'.decode('utf-8', 'replace')))
print(repr(b'\xff'.decode(errors='backslashreplace')))
print(repr(b'\xff\xfea\x00'.decode('utf-16')))
print(repr(b''.decode('utf-8')))
error(lambda: b'\xff'.decode())
error(lambda: b'a\xffb'.decode('ascii'))
error(lambda: b'a'.decode('nope'))
error(lambda: b'\xff'.decode('utf-8', 'nope'))
error(lambda: b'a'.decode(1))
error(lambda: b'a'.decode('utf-8', 1))
error(lambda: b'a'.decode('utf-8', 'strict', 1))
error(lambda: b'a'.decode('hex'))
#> 'é'
#> 'Ã©'
#> '�'
#> '\\xff'
#> 'a'
#> ''
#> UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#> UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 1: ordinal not in range(128)
#> LookupError: unknown encoding: nope
#> LookupError: unknown error handler name 'nope'
#> TypeError: decode() argument 'encoding' must be str, not int
#> TypeError: decode() argument 'errors' must be str, not int
#> TypeError: decode() takes at most 2 arguments (3 given)
#> LookupError: 'hex' is not a text encoding; use codecs.decode() to handle arbitrary codecs

# ---- bytes: hex and fromhex
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

x = b'\xb9\x01\xef'
print(repr(x.hex()))
print(repr(x.hex(':')))
print(repr(x.hex(b'-', 2)))
print(repr(x.hex('-', -2)))
print(repr(x.hex('-', 0)))
print(repr(x.hex(sep=' ', bytes_per_sep=1)))
print(repr(x.hex(bytes_per_sep=1)))
print(repr(b''.hex('-')))
print(bytes.fromhex('B9 01EF'))
print(bytes.fromhex(' b9\n01 '))
print(bytes.fromhex(b'00ff'))
error(lambda: x.hex('--'))
error(lambda: x.hex('é'))
error(lambda: x.hex(1))
error(lambda: bytes.fromhex('b'))
error(lambda: bytes.fromhex('b 9'))
error(lambda: bytes.fromhex('zz'))
error(lambda: bytes.fromhex('0é'))
error(lambda: bytes.fromhex(1))
error(lambda: bytes.fromhex())
#> 'b901ef'
#> 'b9:01:ef'
#> 'b9-01ef'
#> 'b901-ef'
#> 'b901ef'
#> 'b9 01 ef'
#> 'b901ef'
#> ''
#> b'\xb9\x01\xef'
#> b'\xb9\x01'
#> b'\x00\xff'
#> ValueError: sep must be length 1.
#> ValueError: sep must be ASCII.
#> TypeError: object of type 'int' has no len()
#> ValueError: fromhex() arg must contain an even number of hexadecimal digits
#> ValueError: non-hexadecimal number found in fromhex() arg at position 1
#> ValueError: non-hexadecimal number found in fromhex() arg at position 0
#> ValueError: non-hexadecimal number found in fromhex() arg at position 1
#> TypeError: fromhex() argument must be str or bytes-like, not int
#> TypeError: bytes.fromhex() takes exactly one argument (0 given)

# ---- bytes: repr, str and format
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(b"it's")
print(b'"it\'s"')
print(b'\t\n\r\\\x00\x7f\x80 ~')
print(repr(str(b'a')))
print(repr(str(b'a', 'ascii')))
print(repr(f'{b"a"}'))
print(repr(f'{b"a"!r:>20}'))
print(repr('%s' % b'a'))
error(lambda: format(b'a', 'x'))
#> b"it's"
#> b'"it\'s"'
#> b'\t\n\r\\\x00\x7f\x80 ~'
#> "b'a'"
#> 'a'
#> "b'a'"
#> "                b'a'"
#> "b'a'"
#> TypeError: unsupported format string passed to bytes.__format__

# ---- bytes: % with numbers
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
        return 255
class Float:
    def __float__(self):
        return 2.5
print(b'%d %i %u' % (1, 2, 3))
print(b'%d' % 1.9)
print(b'%d' % Int())
print(b'%d' % Index())
print(b'%x %X %#x %o' % (255, 255, 255, 8))
print(b'%x' % Index())
print(b'%f %.2e %g' % (1.5, 12345.678, 0.0001))
print(b'%f' % Float())
print(b'%f' % Index())
print(b'%5.1f|%-5d|%05d|%+d|% d' % (3.14159, 3, 3, 3, 3))
print(b'%*d|%.*f' % (5, 3, 2, 3.14159))
error(lambda: b'%d' % '1')
error(lambda: b'%x' % 1.5)
error(lambda: b'%f' % 'a')
#> b'1 2 3'
#> b'1'
#> b'42'
#> b'255'
#> b'ff FF 0xff 10'
#> b'ff'
#> b'1.500000 1.23e+04 0.0001'
#> b'2.500000'
#> b'255.000000'
#> b'  3.1|3    |00003|+3| 3'
#> b'    3|3.14'
#> TypeError: %d format: a real number is required, not str
#> TypeError: %x format: an integer is required, not float
#> TypeError: float argument required, not str

# ---- bytes: % with bytes and text
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class AsBytes:
    def __bytes__(self):
        return b'xyz'
class AsStr:
    def __bytes__(self):
        return 'xyz'
class Shown:
    def __repr__(self):
        return 'Ré'
print(b'%b|%s' % (b'x', bytearray(b'y')))
print(b'%s' % memoryview(b'abc'))
print(b'%s' % AsBytes())
print(b'%.1s|%5s|%-5s|' % (b'xyz', b'xyz', b'xyz'))
print(b'%a %r' % ('é', 'é'))
print(b'%r' % Shown())
print(b'%c%c%c' % (65, b'A', bytearray(b'B')))
print(b'%%' % ())
print(b'%(a)d %(b)s' % {b'a': 1, b'b': b'x'})
error(lambda: b'%s' % 'x')
error(lambda: b'%s' % 1)
error(lambda: b'%b' % AsStr())
error(lambda: b'%c' % b'AB')
error(lambda: b'%c' % 256)
error(lambda: b'%c' % 'A')
error(lambda: b'%(a)s' % {'a': b'x'})
error(lambda: b'%(a)s' % 1)
error(lambda: b'%' % ())
error(lambda: b'%q' % 1)
error(lambda: b'%d' % ())
error(lambda: b'%d' % (1, 2))
error(lambda: b'a' % 1)
print(b'a'.__mod__(()))
print(b'a'.__rmod__(b'%s'))
print(b'a'.__rmod__('%s'))
#> b'x|y'
#> b'abc'
#> b'xyz'
#> b'x|  xyz|xyz  |'
#> b"'\\xe9' '\\xe9'"
#> b'R\\xe9'
#> b'AAB'
#> b'%'
#> b'1 x'
#> TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
#> TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
#> TypeError: __bytes__ returned non-bytes (type str)
#> TypeError: %c requires an integer in range(256) or a single byte, not a bytes object of length 2
#> OverflowError: %c arg not in range(256)
#> TypeError: %c requires an integer in range(256) or a single byte, not str
#> KeyError: b'a'
#> TypeError: format requires a mapping
#> ValueError: incomplete format
#> ValueError: unsupported format character 'q' (0x71) at index 1
#> TypeError: not enough arguments for format string
#> TypeError: not all arguments converted during bytes formatting
#> TypeError: not all arguments converted during bytes formatting
#> b'a'
#> b'a'
#> NotImplemented

# ---- wrong conversions show the byte
for format in (b'%\x01', b'%\x7f', b'%5\xe9', b'%.3\xe9', b'%\xe9', b'%0\xe9', b'%5.\xe9', b'%3l\xe9'):
    try:
        print(format % 1)
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, ascii(str(e)))
#> ValueError "unsupported format character '\x01' (0x1) at index 1"
#> ValueError "unsupported format character '\x7f' (0x7f) at index 1"
#> ValueError "unsupported format character '\xe9' (0xe9) at index 2"
#> ValueError "unsupported format character '\xe9' (0xe9) at index 3"
#> OverflowError 'character argument not in range(0x110000)'
#> OverflowError 'character argument not in range(0x110000)'
#> OverflowError 'character argument not in range(0x110000)'
#> OverflowError 'character argument not in range(0x110000)'

# ---- whatever goes wrong with a float is said in the same words
from decimal import Decimal
class Wrong:
    def __float__(self): return 5
class Lost:
    def __float__(self): raise KeyError('lost')
class Kept(int):
    def __float__(self): return 2.5
for v in (Decimal('sNaN'), Decimal('1.5'), Wrong(), Lost(), 10 ** 400, 10 ** 20, Kept(1), True, '1', None):
    for format in (b'%f', '%f'):
        try:
            print(format % v)
        except Exception as e:
            print(type(e).__name__, e, e.__context__)
#> TypeError float argument required, not decimal.Decimal None
#> ValueError cannot convert signaling NaN to float None
#> b'1.500000'
#> 1.500000
#> TypeError float argument required, not Wrong None
#> TypeError Wrong.__float__ returned non-float (type int) None
#> TypeError float argument required, not Lost None
#> KeyError 'lost' None
#> TypeError float argument required, not int None
#> OverflowError int too large to convert to float None
#> b'100000000000000000000.000000'
#> 100000000000000000000.000000
#> b'2.500000'
#> 2.500000
#> b'1.000000'
#> 1.000000
#> TypeError float argument required, not str None
#> TypeError must be real number, not str None
#> TypeError float argument required, not NoneType None
#> TypeError must be real number, not NoneType None
