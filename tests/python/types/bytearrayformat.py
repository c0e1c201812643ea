# ---- bytearray: decode
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(repr(bytearray(b'\xc3\xa9').decode()))
print(repr(bytearray(b'\xc3\xa9').decode('latin-1')))
print(repr(bytearray(b'\xff').decode('utf-8', 'replace')))
print(repr(bytearray(b'\xff').decode(errors='backslashreplace')))
print(repr(bytearray(b'\xff\xfea\x00').decode('utf-16')))
print(repr(bytearray(b'').decode('utf-8')))
error(lambda: bytearray(b'\xff').decode())
error(lambda: bytearray(b'a\xffb').decode('ascii'))
error(lambda: bytearray(b'a').decode('nope'))
error(lambda: bytearray(b'\xff').decode('utf-8', 'nope'))
error(lambda: bytearray(b'a').decode(1))
error(lambda: bytearray(b'a').decode('utf-8', 1))
error(lambda: bytearray(b'a').decode('utf-8', 'strict', 1))
error(lambda: bytearray(b'a').decode('hex'))
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

# ---- bytearray: hex and fromhex
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

x = bytearray(b'\xb9\x01\xef')
print(repr(x.hex()))
print(repr(x.hex(':')))
print(repr(x.hex(b'-', 2)))
print(repr(x.hex('-', -2)))
print(repr(x.hex('-', 0)))
print(repr(x.hex(sep=' ', bytes_per_sep=1)))
print(repr(x.hex(bytes_per_sep=1)))
print(repr(bytearray(b'').hex('-')))
print(bytearray.fromhex('B9 01EF'))
print(bytearray.fromhex(' b9\n01 '))
print(bytearray.fromhex(b'00ff'))
error(lambda: x.hex('--'))
error(lambda: x.hex('é'))
error(lambda: x.hex(1))
error(lambda: bytearray.fromhex('b'))
error(lambda: bytearray.fromhex('b 9'))
error(lambda: bytearray.fromhex('zz'))
error(lambda: bytearray.fromhex('0é'))
error(lambda: bytearray.fromhex(1))
error(lambda: bytearray.fromhex())
#> 'b901ef'
#> 'b9:01:ef'
#> 'b9-01ef'
#> 'b901-ef'
#> 'b901ef'
#> 'b9 01 ef'
#> 'b901ef'
#> ''
#> bytearray(b'\xb9\x01\xef')
#> bytearray(b'\xb9\x01')
#> bytearray(b'\x00\xff')
#> ValueError: sep must be length 1.
#> ValueError: sep must be ASCII.
#> TypeError: object of type 'int' has no len()
#> ValueError: fromhex() arg must contain an even number of hexadecimal digits
#> ValueError: non-hexadecimal number found in fromhex() arg at position 1
#> ValueError: non-hexadecimal number found in fromhex() arg at position 0
#> ValueError: non-hexadecimal number found in fromhex() arg at position 1
#> TypeError: fromhex() argument must be str or bytes-like, not int
#> TypeError: bytearray.fromhex() takes exactly one argument (0 given)

# ---- bytearray: repr, str and format
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(bytearray(b"it's"))
print(bytearray(b'"it\'s"'))
print(bytearray(b'\t\n\r\\\x00\x7f\x80 ~'))
print(repr(str(bytearray(b'a'))))
print(repr(str(bytearray(b'a'), 'ascii')))
print(repr(f'{bytearray(b"a")}'))
print(repr(f'{bytearray(b"a")!r:>20}'))
print(repr('%s' % bytearray(b'a')))
error(lambda: format(bytearray(b'a'), 'x'))
#> bytearray(b"it\'s")
#> bytearray(b'"it\'s"')
#> bytearray(b'\t\n\r\\\x00\x7f\x80 ~')
#> "bytearray(b'a')"
#> 'a'
#> "bytearray(b'a')"
#> "     bytearray(b'a')"
#> "bytearray(b'a')"
#> TypeError: unsupported format string passed to bytearray.__format__

# ---- bytearray: % with numbers
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
print(bytearray(b'%d %i %u') % (1, 2, 3))
print(bytearray(b'%d') % 1.9)
print(bytearray(b'%d') % Int())
print(bytearray(b'%d') % Index())
print(bytearray(b'%x %X %#x %o') % (255, 255, 255, 8))
print(bytearray(b'%x') % Index())
print(bytearray(b'%f %.2e %g') % (1.5, 12345.678, 0.0001))
print(bytearray(b'%f') % Float())
print(bytearray(b'%f') % Index())
print(bytearray(b'%5.1f|%-5d|%05d|%+d|% d') % (3.14159, 3, 3, 3, 3))
print(bytearray(b'%*d|%.*f') % (5, 3, 2, 3.14159))
error(lambda: bytearray(b'%d') % '1')
error(lambda: bytearray(b'%x') % 1.5)
error(lambda: bytearray(b'%f') % 'a')
#> bytearray(b'1 2 3')
#> bytearray(b'1')
#> bytearray(b'42')
#> bytearray(b'255')
#> bytearray(b'ff FF 0xff 10')
#> bytearray(b'ff')
#> bytearray(b'1.500000 1.23e+04 0.0001')
#> bytearray(b'2.500000')
#> bytearray(b'255.000000')
#> bytearray(b'  3.1|3    |00003|+3| 3')
#> bytearray(b'    3|3.14')
#> TypeError: %d format: a real number is required, not str
#> TypeError: %x format: an integer is required, not float
#> TypeError: float argument required, not str

# ---- bytearray: % with bytes and text
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
print(bytearray(b'%b|%s') % (b'x', bytearray(b'y')))
print(bytearray(b'%s') % memoryview(b'abc'))
print(bytearray(b'%s') % AsBytes())
print(bytearray(b'%.1s|%5s|%-5s|') % (b'xyz', b'xyz', b'xyz'))
print(bytearray(b'%a %r') % ('é', 'é'))
print(bytearray(b'%r') % Shown())
print(bytearray(b'%c%c%c') % (65, b'A', bytearray(b'B')))
print(bytearray(b'%%') % ())
print(bytearray(b'%(a)d %(b)s') % {b'a': 1, b'b': b'x'})
error(lambda: bytearray(b'%s') % 'x')
error(lambda: bytearray(b'%s') % 1)
error(lambda: bytearray(b'%b') % AsStr())
error(lambda: bytearray(b'%c') % b'AB')
error(lambda: bytearray(b'%c') % 256)
error(lambda: bytearray(b'%c') % 'A')
error(lambda: bytearray(b'%(a)s') % {'a': b'x'})
error(lambda: bytearray(b'%(a)s') % 1)
error(lambda: bytearray(b'%') % ())
error(lambda: bytearray(b'%q') % 1)
error(lambda: bytearray(b'%d') % ())
error(lambda: bytearray(b'%d') % (1, 2))
error(lambda: bytearray(b'a') % 1)
print(bytearray(b'a').__mod__(()))
print(bytearray(b'a').__rmod__(b'%s'))
print(bytearray(b'a').__rmod__('%s'))
#> bytearray(b'x|y')
#> bytearray(b'abc')
#> bytearray(b'xyz')
#> bytearray(b'x|  xyz|xyz  |')
#> bytearray(b"\'\\xe9\' \'\\xe9\'")
#> bytearray(b'R\\xe9')
#> bytearray(b'AAB')
#> bytearray(b'%')
#> bytearray(b'1 x')
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
#> bytearray(b'a')
#> NotImplemented
#> NotImplemented
