# ---- %: conversions of text
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Shown:
    def __str__(self):
        return 'stré'
    def __repr__(self):
        return 'repré'
class Bad:
    def __str__(self):
        return 5
print(('%s %r %a' % (Shown(), Shown(), Shown()), '%s' % 'a', '%s' % 1.5, '%s' % [1], '%s' % None))
print(('%5s|%-5s|%.1s|%5.1s|' % ('ab', 'ab', 'ab', 'ab'), '%r' % 'a', '%a' % 'é', '%c%c%c' % (65, 'b', '😀')))
print(('%5c|%-3c|' % ('a', 66), '%%' % (), '100%%', '%s%%' % 5))
error(lambda: '%s' % Bad())
error(lambda: '%c' % 'ab')
error(lambda: '%c' % '')
error(lambda: '%c' % -1)
error(lambda: '%c' % 0x110000)
error(lambda: '%c' % 1.5)
error(lambda: '%c' % None)
error(lambda: '%c' % b'a')
#> ('stré repré repr\\xe9', 'a', '1.5', '[1]', 'None')
#> ('   ab|ab   |a|    a|', "'a'", "'\\xe9'", 'Ab😀')
#> ('    a|B  |', '%', '100%%', '5%')
#> TypeError: __str__ returned non-string (type int)
#> TypeError: %c requires an int or a unicode character, not a string of length 2
#> TypeError: %c requires an int or a unicode character, not a string of length 0
#> OverflowError: %c arg not in range(0x110000)
#> OverflowError: %c arg not in range(0x110000)
#> TypeError: %c requires an int or a unicode character, not float
#> TypeError: %c requires an int or a unicode character, not NoneType
#> TypeError: %c requires an int or a unicode character, not bytes

# ---- %: conversions of numbers
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
class BadInt:
    def __int__(self):
        return 'a'
print(('%d %i %u' % (1, -2, 3), '%d' % 1.9, '%d' % -1.9, '%d' % True, '%d' % Int(), '%d' % Index()))
print(('%x' % Index(), '%x %X %#x %#X %o %#o' % (255, 255, 255, 255, 8, 8), '%x' % -255, '%d' % (10 ** 20)))
print(('%5d|%-5d|%05d|%+d|% d|%+05d|%-05d|%.3d|%8.3d|%08.3d' % ((7,) * 10), '%#05x|%-#6x|' % (10, 10)))
print(repr('%f %.2f %10.3f|%-10.1f|%010.2f|%+f' % ((3.14159,) * 6)))
print(('%e %.2E %g %G' % (12345.678, 12345.678, 0.00001, 1e20), '%g %#g' % (3.0, 3.0), '%f' % 3))
print(('%f' % Float(), '%f' % Index(), '%f' % float('inf'), '%05f|%F' % (float('nan'), float('inf'))))
print(('%.0f %#.0f' % (2.5, 2.5), '%.3s' % 3.14159, '%5.f|' % 2.7))
print(repr('%ld %hd %Lf' % (1, 2, 3.0)))
error(lambda: '%d' % '1')
error(lambda: '%d' % None)
error(lambda: '%d' % [1])
error(lambda: '%x' % 1.5)
error(lambda: '%x' % '1')
error(lambda: '%o' % Float())
error(lambda: '%f' % 'a')
error(lambda: '%f' % None)
error(lambda: '%e' % [])
error(lambda: '%d' % BadInt())
error(lambda: '%d' % float('nan'))
error(lambda: '%d' % float('inf'))
error(lambda: '%f' % (10 ** 400))
#> ('1 -2 3', '1', '-1', '1', '42', '255')
#> ('ff', 'ff FF 0xff 0XFF 10 0o10', '-ff', '100000000000000000000')
#> ('    7|7    |00007|+7| 7|+0007|7    |007|     007|00000007', '0x00a|0xa   |')
#> '3.141590 3.14      3.142|3.1       |0000003.14|+3.141590'
#> ('1.234568e+04 1.23E+04 1e-05 1E+20', '3 3.00000', '3.000000')
#> ('2.500000', '255.000000', 'inf', '00nan|INF')
#> ('2 2.', '3.1', '    3|')
#> '1 2 3.000000'
#> TypeError: %d format: a real number is required, not str
#> TypeError: %d format: a real number is required, not NoneType
#> TypeError: %d format: a real number is required, not list
#> TypeError: %x format: an integer is required, not float
#> TypeError: %x format: an integer is required, not str
#> TypeError: %o format: an integer is required, not Float
#> TypeError: must be real number, not str
#> TypeError: must be real number, not NoneType
#> TypeError: must be real number, not list
#> TypeError: %d format: a real number is required, not BadInt
#> ValueError: cannot convert float NaN to integer
#> OverflowError: cannot convert float infinity to integer
#> OverflowError: int too large to convert to float

# ---- %: widths from arguments
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(('%*d|%-*d|%.*f|%*.*f' % (5, 1, 5, 2, 2, 3.14159, 8, 1, 2.5), '%*s|' % (-5, 'a'), '%.*s' % (2, 'abc')))
error(lambda: '%*d' % ('a', 1))
error(lambda: '%*d' % (1,))
error(lambda: '%.*f' % (1.5, 2))
error(lambda: '%*d' % 5)
error(lambda: '%99999999999999999999d' % 1)
error(lambda: '%.99999999999f' % 1)
#> ('    1|2    |3.14|     2.5', 'a    |', 'ab')
#> TypeError: * wants int
#> TypeError: not enough arguments for format string
#> TypeError: * wants int
#> TypeError: not enough arguments for format string
#> ValueError: width too big
#> ValueError: precision too big

# ---- %: arguments
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(('%s %s' % (1, 2), '%s' % (1,), '%s' % ((1, 2),), '%s' % [1, 2], '%(a)s' % {'a': 1, 'b': 2}))
print(('%(a)s %(a)r' % {'a': 'x'}, '%(a b)s %()s' % {'a b': 1, '': 2}, '%(a(b))s' % {'a(b)': 1}, 'x' % {}))
print(('x' % [], 'x' % (), '%(a)5.1f|' % {'a': 2.25}, '%s' % {}, '%s %%' % 1))
class Map:
    def __getitem__(self, key):
        return f'[{key}]'
print(('%(x)s' % Map(), '%s' % 'abc', 'x' % Map()))
error(lambda: '%s %s' % 1)
error(lambda: '%s' % ())
error(lambda: '%s' % (1, 2))
error(lambda: 'x' % 1)
error(lambda: 'x' % 'a')
error(lambda: 'x' % (1,))
error(lambda: '%(a)s' % 1)
error(lambda: '%(a)s' % (1,))
error(lambda: '%(a)s' % {})
error(lambda: '%(a)s' % 'abc')
error(lambda: '%(a)s %s' % {'a': 1})
error(lambda: '%(a)*d' % {'a': 3})
error(lambda: '%(a' % {'a': 1})
error(lambda: '%' % ())
error(lambda: '%5' % 1)
error(lambda: '%q' % 1)
error(lambda: '%(a)q' % {'a': 1})
error(lambda: '%é' % 1)
error(lambda: 'abc%' % ())
error(lambda: '%s' % 1 % 2)
error(lambda: '%.' % 1)
#> ('1 2', '1', '(1, 2)', '[1, 2]', '1')
#> ("x 'x'", '1 2', '1', 'x')
#> ('x', 'x', '  2.2|', '{}', '1 %')
#> ('[x]', 'abc', 'x')
#> TypeError: not enough arguments for format string
#> TypeError: not enough arguments for format string
#> TypeError: not all arguments converted during string formatting
#> TypeError: not all arguments converted during string formatting
#> TypeError: not all arguments converted during string formatting
#> TypeError: not all arguments converted during string formatting
#> TypeError: format requires a mapping
#> TypeError: format requires a mapping
#> KeyError: 'a'
#> TypeError: format requires a mapping
#> TypeError: not enough arguments for format string
#> TypeError: not enough arguments for format string
#> ValueError: incomplete format key
#> ValueError: incomplete format
#> ValueError: incomplete format
#> ValueError: unsupported format character 'q' (0x71) at index 1
#> ValueError: unsupported format character 'q' (0x71) at index 4
#> ValueError: unsupported format character '?' (0xe9) at index 1
#> ValueError: incomplete format
#> TypeError: not all arguments converted during string formatting
#> ValueError: incomplete format

# ---- %: special methods
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class S(str):
    def __mod__(self, other):
        return 'mod'
    def __rmod__(self, other):
        return 'rmod'
class R:
    def __rmod__(self, other):
        return 'R.rmod'
    def __str__(self):
        return 'R'
class I(int):
    def __str__(self):
        return 'I!'
    def __int__(self):
        return 99
print((S('%s') % 1, '%s' % S('a'), '%s' % R(), 'a'.__mod__(()), 'a'.__rmod__('%s'), 'a'.__rmod__(5)))
print(repr('%d %s' % (I(5), I(5))))
x = 'a%s'
x %= 5
print(repr(x))
error(lambda: 5 % 'a')
error(lambda: 'a' % 5)
error(lambda: None % 'a')
#> ('mod', 'rmod', 'R', 'a', 'a', NotImplemented)
#> '5 I!'
#> 'a5'
#> TypeError: unsupported operand type(s) for %: 'int' and 'str'
#> TypeError: not all arguments converted during string formatting
#> TypeError: unsupported operand type(s) for %: 'NoneType' and 'str'

# ---- %: the program's own methods fail
class Fails:
    def __str__(self):
        raise ValueError('no text')
def show(x):
    return '<%s>' % x
show(Fails())
#> Traceback (most recent call last):
#>   File "percent.py", line 227, in <module>
#>     show(Fails())
#>     ~~~~^^^^^^^^^
#>   File "percent.py", line 226, in show
#>     return '<%s>' % x
#>            ~~~~~~~^~~
#>   File "percent.py", line 224, in __str__
#>     raise ValueError('no text')
#> ValueError: no text

# ---- numbers by special methods
class I:
    def __init__(self, v): self.v = v
    def __int__(self): return self.v
    def __index__(self): return self.v
for v in (1, True, 1.5, None, 2**80, I(1)):
    for code in '%d', '%i', '%u', '%x', '%o', '%X', '%5d', '%f':
        try: print(code, code % I(v), code.encode() % I(v))
        except Exception as e: print(code, type(e).__name__, e)
try: '%d' % 'a'
except TypeError as e: print(e)
class R:
    def __int__(self): raise TypeError('own')
    __index__ = __float__ = __int__
for code in '%d', '%x', '%f':
    try: code % R()
    except TypeError as e: print(e, e.__context__)
class V:
    def __int__(self): raise ValueError('own')
    __index__ = __float__ = __int__
for code in '%d', '%x', '%f':
    try: code % V()
    except ValueError as e: print(e, e.__context__)
#> %d 1 b'1'
#> %i 1 b'1'
#> %u 1 b'1'
#> %x 1 b'1'
#> %o 1 b'1'
#> %X 1 b'1'
#> %5d     1 b'    1'
#> %f 1.000000 b'1.000000'
#> percent.py:246: DeprecationWarning: __int__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#>   try: print(code, code % I(v), code.encode() % I(v))
#> %d 1 b'1'
#> %i 1 b'1'
#> %u 1 b'1'
#> percent.py:246: DeprecationWarning: __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#>   try: print(code, code % I(v), code.encode() % I(v))
#> %x 1 b'1'
#> %o 1 b'1'
#> %X 1 b'1'
#> %5d     1 b'    1'
#> %f 1.000000 b'1.000000'
#> %d TypeError %d format: a real number is required, not I
#> %i TypeError %i format: a real number is required, not I
#> %u TypeError %u format: a real number is required, not I
#> %x TypeError %x format: an integer is required, not I
#> %o TypeError %o format: an integer is required, not I
#> %X TypeError %X format: an integer is required, not I
#> %5d TypeError %d format: a real number is required, not I
#> %f TypeError __index__ returned non-int (type float)
#> %d TypeError %d format: a real number is required, not I
#> %i TypeError %i format: a real number is required, not I
#> %u TypeError %u format: a real number is required, not I
#> %x TypeError %x format: an integer is required, not I
#> %o TypeError %o format: an integer is required, not I
#> %X TypeError %X format: an integer is required, not I
#> %5d TypeError %d format: a real number is required, not I
#> %f TypeError __index__ returned non-int (type NoneType)
#> %d 1208925819614629174706176 b'1208925819614629174706176'
#> %i 1208925819614629174706176 b'1208925819614629174706176'
#> %u 1208925819614629174706176 b'1208925819614629174706176'
#> %x 100000000000000000000 b'100000000000000000000'
#> %o 400000000000000000000000000 b'400000000000000000000000000'
#> %X 100000000000000000000 b'100000000000000000000'
#> %5d 1208925819614629174706176 b'1208925819614629174706176'
#> %f 1208925819614629174706176.000000 b'1208925819614629174706176.000000'
#> %d TypeError %d format: a real number is required, not I
#> %i TypeError %i format: a real number is required, not I
#> %u TypeError %u format: a real number is required, not I
#> %x TypeError %x format: an integer is required, not I
#> %o TypeError %o format: an integer is required, not I
#> %X TypeError %X format: an integer is required, not I
#> %5d TypeError %d format: a real number is required, not I
#> %f TypeError __index__ returned non-int (type I)
#> %d format: a real number is required, not str
#> %d format: a real number is required, not R None
#> %x format: an integer is required, not R None
#> own None
#> own None
#> own None
#> own None

# ---- the class of what is no character is named as a repr names it
import fractions
class Outer:
    class Inner:
        pass
for v in (Outer.Inner(), fractions.Fraction(1), 1.5):
    for f in (lambda: '%c' % v, lambda: b'%c' % v, lambda: complex(v)):
        try:
            f()
        except TypeError as e:
            print(e)
#> %c requires an int or a unicode character, not Outer.Inner
#> %c requires an integer in range(256) or a single byte, not Outer.Inner
#> complex() argument must be a string or a number, not Outer.Inner
#> %c requires an int or a unicode character, not fractions.Fraction
#> %c requires an integer in range(256) or a single byte, not fractions.Fraction
#> %c requires an int or a unicode character, not float
#> %c requires an integer in range(256) or a single byte, not float

# ---- what __index__ raises behind %c
class I:
    def __init__(self, v): self.v = v
    def __index__(self):
        if isinstance(self.v, type): raise self.v('m')
        return self.v
for v in 65, 'a', TypeError, ValueError, -1, 300:
    for f in '%c', b'%c', '%x':
        try: print(f % I(v))
        except Exception as e: print(type(e).__name__, e)
#> A
#> b'A'
#> 41
#> TypeError %c requires an int or a unicode character, not I
#> TypeError __index__ returned non-int (type str)
#> TypeError %x format: an integer is required, not I
#> TypeError %c requires an int or a unicode character, not I
#> TypeError m
#> TypeError %x format: an integer is required, not I
#> ValueError m
#> ValueError m
#> ValueError m
#> OverflowError %c arg not in range(0x110000)
#> OverflowError %c arg not in range(256)
#> -1
#> Ĭ
#> OverflowError %c arg not in range(256)
#> 12c
