# ---- complex: from numbers
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(complex())
print(complex(1))
print(complex(1.5, 2))
print(complex(real=1, imag=2))
print(complex(imag=2))
print(complex(True, False))
print(complex(10 ** 30))
print(complex(-0.0, -0.0))
error(lambda: complex(10 ** 400))
error(lambda: complex(1, 10 ** 400))
error(lambda: complex([]))
error(lambda: complex(1, []))
error(lambda: complex(None))
error(lambda: complex(b'1'))
error(lambda: complex(1, 2, 3))
error(lambda: complex(x=1))
#> 0j
#> (1+0j)
#> (1.5+2j)
#> (1+2j)
#> 2j
#> (1+0j)
#> (1e+30+0j)
#> (-0-0j)
#> OverflowError: int too large to convert to float
#> OverflowError: int too large to convert to float
#> TypeError: complex() argument must be a string or a number, not list
#> TypeError: complex() argument 'imag' must be a real number, not list
#> TypeError: complex() argument must be a string or a number, not NoneType
#> TypeError: complex() argument must be a string or a number, not bytes
#> TypeError: complex() takes at most 2 arguments (3 given)
#> TypeError: complex() got an unexpected keyword argument 'x'

# ---- complex: from text
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(complex('1+2j'))
print(complex(' ( 1-2j ) '))
print(complex('j'))
print(complex('-J'))
print(complex('1_0.5e1j'))
print(complex('nan'))
print(complex('inf+nanj'))
print(complex('1e400'))
print(complex('١+٢j'))
error(lambda: complex('1', 2))
error(lambda: complex(1, '2'))
error(lambda: complex('x'))
error(lambda: complex(''))
error(lambda: complex('1+'))
error(lambda: complex('1 + 2j'))
error(lambda: complex('1__2'))
error(lambda: complex('1+2j+3'))
#> (1+2j)
#> (1-2j)
#> 1j
#> -1j
#> 105j
#> (nan+0j)
#> (inf+nanj)
#> (inf+0j)
#> (1+2j)
#> TypeError: complex() argument 'real' must be a real number, not str
#> TypeError: complex() argument 'imag' must be a real number, not str
#> ValueError: complex() arg is a malformed string
#> ValueError: complex() arg is a malformed string
#> ValueError: complex() arg is a malformed string
#> ValueError: complex() arg is a malformed string
#> ValueError: could not convert string to complex: '1__2'
#> ValueError: complex() arg is a malformed string

# ---- complex: from objects with special methods
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class AsComplex:
    def __complex__(self):
        return 1 + 2j
class AsInt:
    def __complex__(self):
        return 3
class AsFloat:
    def __float__(self):
        return 2.5
class Index:
    def __index__(self):
        return 7
class BadFloat:
    def __float__(self):
        return '2'
class Text(str):
    pass
print(complex(AsComplex()))
print(complex(AsFloat()))
print(complex(AsFloat(), AsFloat()))
print(complex(Index(), Index()))
print(complex(Text('3j')))
print(complex.from_number(3))
print(complex.from_number(AsComplex()))
print(complex.from_number(Index()))
error(lambda: complex(AsInt()))
error(lambda: complex(BadFloat()))
error(lambda: complex(1, AsComplex()))
error(lambda: complex(object()))
error(lambda: complex.from_number('3'))
#> (1+2j)
#> (2.5+0j)
#> (2.5+2.5j)
#> (7+7j)
#> 3j
#> (3+0j)
#> (1+2j)
#> (7+0j)
#> TypeError: __complex__ returned non-complex (type int)
#> TypeError: BadFloat.__float__ returned non-float (type str)
#> TypeError: complex() argument 'imag' must be a real number, not AsComplex
#> TypeError: complex() argument must be a string or a number, not object
#> TypeError: must be real number, not str

# ---- complex: arithmetic
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(1j + 1)
print(1 + 1j)
print(1j - 1)
print(1 - 1j)
print(2 * 1j)
print(1j * 1j)
print(1j / 2)
print(2 / 1j)
print((1 + 2j) / (3 - 4j))
print((1 + 2j) + (3 - 4j))
print(1j + 0.5)
print(True + 1j)
print(-1j)
print(+1j)
print(-0j)
print(abs(3 + 4j))
error(lambda: 1j / 0)
error(lambda: 1j / 0j)
error(lambda: 1 / 0j)
error(lambda: 10 ** 400 + 1j)
#> (1+1j)
#> (1+1j)
#> (-1+1j)
#> (1-1j)
#> 2j
#> (-1+0j)
#> 0.5j
#> -2j
#> (-0.2+0.4j)
#> (4-2j)
#> (0.5+1j)
#> (1+1j)
#> (-0-1j)
#> 1j
#> (-0-0j)
#> 5.0
#> ZeroDivisionError: division by zero
#> ZeroDivisionError: division by zero
#> ZeroDivisionError: division by zero
#> OverflowError: int too large to convert to float

# ---- complex: powers
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(1j ** 2)
print((1 + 2j) ** 3)
print((1 + 1j) ** -2)
print(2 ** 1j)
print(1j ** 0)
print(0j ** 0)
print(pow(1j, 2))
print(round(abs(1j ** 0.5), 9))
print((-1) ** 0.5)
error(lambda: 0j ** -1)
error(lambda: 0j ** 1j)
error(lambda: pow(1j, 2, 3))
error(lambda: (1e200 + 1j) ** 2)
#> (-1+0j)
#> (-11-2j)
#> -0.5j
#> (0.7692389013639721+0.6389612763136348j)
#> (1+0j)
#> (1+0j)
#> (-1+0j)
#> 1.0
#> (6.123233995736766e-17+1j)
#> ZeroDivisionError: zero to a negative or complex power
#> ZeroDivisionError: zero to a negative or complex power
#> ValueError: complex modulo
#> OverflowError: complex exponentiation

# ---- complex: what it does not have
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

error(lambda: 1j // 1)
error(lambda: 1j % 1)
error(lambda: divmod(1j, 1))
error(lambda: 1j < 2)
error(lambda: 1j >= 1j)
error(lambda: int(1j))
error(lambda: float(1j))
error(lambda: round(1j))
error(lambda: ~1j)
error(lambda: 1j + 'a')
error(lambda: 'a' * 1j)
error(lambda: [1, 2][:1j])
error(lambda: '%f' % 1j)
error(lambda: (1j).nope)
#> TypeError: unsupported operand type(s) for //: 'complex' and 'int'
#> TypeError: unsupported operand type(s) for %: 'complex' and 'int'
#> TypeError: unsupported operand type(s) for divmod(): 'complex' and 'int'
#> TypeError: '<' not supported between instances of 'complex' and 'int'
#> TypeError: '>=' not supported between instances of 'complex' and 'complex'
#> TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> TypeError: float() argument must be a string or a real number, not 'complex'
#> TypeError: type complex doesn't define __round__ method
#> TypeError: bad operand type for unary ~: 'complex'
#> TypeError: unsupported operand type(s) for +: 'complex' and 'str'
#> TypeError: can't multiply sequence by non-int of type 'complex'
#> TypeError: slice indices must be integers or None or have an __index__ method
#> TypeError: must be real number, not complex
#> AttributeError: 'complex' object has no attribute 'nope'

# ---- complex: equality and hash
print(1j == 1)
print(1 + 0j == 1)
print(1 + 0j == 1.0)
print((1 + 0j) == True)
print(1j != 1j)
print(complex(2 ** 53 + 2, 0) == 2 ** 53 + 2)
print(complex(2 ** 53, 0) == 2 ** 53 + 1)
print(10 ** 400 == 1j)
print(1j == 'a')
print(hash(1 + 0j) == hash(1))
print(hash(1.5 + 0j) == hash(1.5))
print({1j: 2}[1j])
print({1: 2}[1 + 0j])
print({1 + 0j, 1, 1.0, True})
print((bool(0j), bool(1j), bool(-0.0 - 0j)))
print(complex('nan') == complex('nan'))
#> False
#> True
#> True
#> True
#> False
#> True
#> False
#> False
#> False
#> True
#> True
#> 2
#> 2
#> {(1+0j)}
#> (False, True, False)
#> False

# ---- complex: special cases of infinity and nan
inf, nan = float('inf'), float('nan')
print(complex(inf, 0) * 1j)
print(complex(1e308, 1e308) * 1e10)
print(complex(inf, nan) * complex(1, 1))
print(complex(1, 1) / complex(inf, 0))
print(complex(inf, inf) / 2)
print(1j * inf)
print(abs(complex(inf, nan)))
print(abs(complex(nan, 1)))
print(abs(complex(1e200, 1e200)))
#> (nan+infj)
#> (inf+infj)
#> (inf+infj)
#> 0j
#> (inf+infj)
#> (nan+infj)
#> inf
#> nan
#> 1.414213562373095e+200

# ---- complex parts of a complex are deprecated
import warnings
print(complex(1j, 2), complex(1, 2j), complex(1j, 2j))
class CX:
    def __complex__(self): return 1+2j
class FL:
    def __float__(self): return 2.5
class CS(complex): pass
print(complex(CX(), 1), complex(FL(), FL()), complex(CS(1), 2))
for t in ['complex(1j, "a")', 'complex("a", 1j)', 'complex(1, CX())', 'complex(imag=1j)', 'complex(real=1j, imag=0)', 'complex("1", 2)', 'complex(None, 1j)']:
    try: print(t, eval(t))
    except Exception as e: print(t, '|', type(e).__name__, e)
#> complex.py:309: DeprecationWarning: complex() argument 'real' must be a real number, not complex
#>   print(complex(1j, 2), complex(1, 2j), complex(1j, 2j))
#> complex.py:309: DeprecationWarning: complex() argument 'imag' must be a real number, not complex
#>   print(complex(1j, 2), complex(1, 2j), complex(1j, 2j))
#> 3j (-1+0j) (-2+1j)
#> complex.py:315: DeprecationWarning: complex() argument 'real' must be a real number, not CX
#>   print(complex(CX(), 1), complex(FL(), FL()), complex(CS(1), 2))
#> complex.py:315: DeprecationWarning: complex() argument 'real' must be a real number, not CS
#>   print(complex(CX(), 1), complex(FL(), FL()), complex(CS(1), 2))
#> (1+3j) (2.5+2.5j) (1+2j)
#> complex(1j, "a") | TypeError complex() argument 'imag' must be a real number, not str
#> complex("a", 1j) | TypeError complex() argument 'real' must be a real number, not str
#> complex(1, CX()) | TypeError complex() argument 'imag' must be a real number, not CX
#> <string>:1: DeprecationWarning: complex() argument 'imag' must be a real number, not complex
#> complex(imag=1j) (-1+0j)
#> <string>:1: DeprecationWarning: complex() argument 'real' must be a real number, not complex
#> complex(real=1j, imag=0) 1j
#> complex("1", 2) | TypeError complex() argument 'real' must be a real number, not str
#> complex(None, 1j) | TypeError complex() argument 'real' must be a real number, not NoneType

# ---- complex: arithmetic with each number type
z = 3 + 4j
print(z + 1, z - 1.5, z * 2, z / 2, 1 + z, 2 - z, 2 * z, 1 / z, z ** 2, 2 ** z, z + True)
print(-z, +z, abs(z), z == 3 + 4j, z != 3, z.conjugate(), z.real, z.imag)
print(type(z + 1), type(abs(z)), (1 + 0j) == 1, hash(1 + 0j) == hash(1), {1: 'a'}[1 + 0j])
#> (4+4j) (1.5+4j) (6+8j) (1.5+2j) (4+4j) (-1-4j) (6+8j) (0.12-0.16j) (-7+24j) (-7.461496614688569+2.885492725513448j) (4+4j)
#> (-3-4j) (3+4j) 5.0 True True (3-4j) 3.0 4.0
#> <class 'complex'> <class 'float'> True True a

# ---- complex: no order, no floor division, no int
z = 1 + 2j
for f in [lambda: z < 1, lambda: z >= z, lambda: z // 1, lambda: z % 2, lambda: divmod(z, 1), lambda: int(z), lambda: float(z),
          lambda: round(z), lambda: z & 1, lambda: ~z, lambda: max([z, 1]), lambda: [1][z], lambda: 'a' * z, lambda: z @ z, lambda: sorted([z, z])]:
    try:
        print(f())
    except TypeError as e:
        print(e)
#> '<' not supported between instances of 'complex' and 'int'
#> '>=' not supported between instances of 'complex' and 'complex'
#> unsupported operand type(s) for //: 'complex' and 'int'
#> unsupported operand type(s) for %: 'complex' and 'int'
#> unsupported operand type(s) for divmod(): 'complex' and 'int'
#> int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> float() argument must be a string or a real number, not 'complex'
#> type complex doesn't define __round__ method
#> unsupported operand type(s) for &: 'complex' and 'int'
#> bad operand type for unary ~: 'complex'
#> '>' not supported between instances of 'int' and 'complex'
#> list indices must be integers or slices, not complex
#> can't multiply sequence by non-int of type 'complex'
#> unsupported operand type(s) for @: 'complex' and 'complex'
#> '<' not supported between instances of 'complex' and 'complex'

# ---- complex: from text, the forms
for s in ['1', '1+2j', ' 3j ', '-j', '+1-1j', '1e3+2e-1j', '(1+2j)', 'nan+infj', 'inf', '1_000j', '-0-0j', '1.5J', ' ( 2j ) ']:
    print(repr(s), complex(s))
for s in ['', ' ', '1 + 2j', '1+2', 'j1', '1+2j3', 'abc', '(1', '1j+2', '++1j', '1__0', '_1', '()', '1+2i']:
    try:
        print(complex(s))
    except ValueError as e:
        print(repr(s), e)
#> '1' (1+0j)
#> '1+2j' (1+2j)
#> ' 3j ' 3j
#> '-j' -1j
#> '+1-1j' (1-1j)
#> '1e3+2e-1j' (1000+0.2j)
#> '(1+2j)' (1+2j)
#> 'nan+infj' (nan+infj)
#> 'inf' (inf+0j)
#> '1_000j' 1000j
#> '-0-0j' (-0-0j)
#> '1.5J' 1.5j
#> ' ( 2j ) ' 2j
#> '' complex() arg is a malformed string
#> ' ' complex() arg is a malformed string
#> '1 + 2j' complex() arg is a malformed string
#> '1+2' complex() arg is a malformed string
#> 'j1' complex() arg is a malformed string
#> '1+2j3' complex() arg is a malformed string
#> 'abc' complex() arg is a malformed string
#> '(1' complex() arg is a malformed string
#> '1j+2' complex() arg is a malformed string
#> '++1j' complex() arg is a malformed string
#> '1__0' could not convert string to complex: '1__0'
#> '_1' could not convert string to complex: '_1'
#> '()' complex() arg is a malformed string
#> '1+2i' complex() arg is a malformed string

# ---- complex: from two numbers
print(complex(1, 2), complex(1.5), complex(), complex(0, -0.0), complex(-0.0, 1), complex(True, False))
print(complex(1, 2 ** 70), complex('1'), complex(real=2), complex(imag=3), complex(1, imag=2))
for args in [('1', 2), (1, '2'), (None,), ([],), (1, None), (1, 2, 3), (b'1',)]:
    try:
        print(complex(*args))
    except TypeError as e:
        print(e)
try:
    complex(10 ** 400)
except OverflowError as e:
    print(e)
#> (1+2j) (1.5+0j) 0j -0j (-0+1j) (1+0j)
#> (1+1.1805916207174113e+21j) (1+0j) (2+0j) 3j (1+2j)
#> complex() argument 'real' must be a real number, not str
#> complex() argument 'imag' must be a real number, not str
#> complex() argument must be a string or a number, not NoneType
#> complex() argument must be a string or a number, not list
#> complex() argument 'imag' must be a real number, not NoneType
#> complex() takes at most 2 arguments (3 given)
#> complex() argument must be a string or a number, not bytes
#> int too large to convert to float

# ---- complex: complex parts as arguments are deprecated
import warnings
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    print(complex(1j, 2), complex(1, 2j), complex(1j, 2j), complex(1j), complex(imag=1j))
    for w in seen:
        print(w.category.__name__, w.message)
#> 3j (-1+0j) (-2+1j) 1j (-1+0j)
#> DeprecationWarning complex() argument 'real' must be a real number, not complex
#> DeprecationWarning complex() argument 'imag' must be a real number, not complex
#> DeprecationWarning complex() argument 'real' must be a real number, not complex
#> DeprecationWarning complex() argument 'imag' must be a real number, not complex
#> DeprecationWarning complex() argument 'imag' must be a real number, not complex

# ---- complex: repr of all signs, zeros and special values
inf, nan = float('inf'), float('nan')
for re in [0.0, -0.0, 1.0, -2.5, inf, nan, 1e22]:
    print(*[complex(re, im) for im in [0.0, -0.0, 1.0, -inf, nan]])
print(-0j, 0j, -(0j), 1j * 1j, -1j, (-0.0 + 0j), -0.0 - 0j, str(1j), repr(-1 - 0j))
#> 0j -0j 1j -infj nanj
#> (-0+0j) (-0-0j) (-0+1j) (-0-infj) (-0+nanj)
#> (1+0j) (1-0j) (1+1j) (1-infj) (1+nanj)
#> (-2.5+0j) (-2.5-0j) (-2.5+1j) (-2.5-infj) (-2.5+nanj)
#> (inf+0j) (inf-0j) (inf+1j) (inf-infj) (inf+nanj)
#> (nan+0j) (nan-0j) (nan+1j) (nan-infj) (nan+nanj)
#> (1e+22+0j) (1e+22-0j) (1e+22+1j) (1e+22-infj) (1e+22+nanj)
#> (-0-0j) 0j (-0-0j) (-1+0j) (-0-1j) 0j (-0-0j) 1j (-1-0j)

# ---- complex: division by zero and overflow
for f in [lambda: 1j / 0, lambda: (1 + 1j) / 0j, lambda: 0j ** -1, lambda: 0j ** 1j, lambda: (1e308 + 0j) ** 2, lambda: abs(1e308 + 1e308j), lambda: 1 / 0j]:
    try:
        print(f())
    except (ZeroDivisionError, OverflowError) as e:
        print(type(e).__name__, e)
print(0j ** 0, (2 + 0j) ** 0, 1e308j * 10)
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> ZeroDivisionError zero to a negative or complex power
#> ZeroDivisionError zero to a negative or complex power
#> OverflowError complex exponentiation
#> 1.4142135623730951e+308
#> ZeroDivisionError division by zero
#> (1+0j) (1+0j) infj

# ---- complex: powers, the forms
print((1 + 1j) ** 2, (1 + 1j) ** 10, (1j) ** 4, (1j) ** -1, (2 + 3j) ** 0)
for z, n in [(1 + 2j, 3), (1j, 2), (2j, 0.5), (-1 + 0j, 0.5), (3, 2j), (2 + 1j, -2)]:
    w = z ** n
    print(round(w.real, 10), round(w.imag, 10))
print((-8) ** (1 / 3), type((-8) ** 0.5))
try:
    pow(1j, 2, 3)
except (ValueError, TypeError) as e:
    print(type(e).__name__, e)
#> 2j 32j (1+0j) -1j (1+0j)
#> -11.0 -2.0
#> -1.0 0.0
#> 1.0 1.0
#> 0.0 1.0
#> -0.5862549343 0.8101266272
#> 0.12 -0.16
#> (1.0000000000000002+1.7320508075688772j) <class 'complex'>
#> ValueError complex modulo

# ---- complex: formatting
z = 1234.5678 - 0.25j
for spec in ['', '.2f', '10.1f', '>20', '^20.1f', ',.1f', '+.1e', 'g', '.3', '<15g', 'G', '_.2f', 'n']:
    print(repr(spec), repr(format(z, spec)))
for spec in ['d', 's', '05', '=10', '%', 'x', '0=10f', 'z.1f']:
    try:
        print(repr(format(z, spec)))
    except ValueError as e:
        print(spec, '|', e)
print(f'{1j}', f'{z!r}', '%s' % z)
try:
    '%f' % z
except TypeError as e:
    print(e)
#> '' '(1234.5678-0.25j)'
#> '.2f' '1234.57-0.25j'
#> '10.1f' '1234.6-0.2j'
#> '>20' '   (1234.5678-0.25j)'
#> '^20.1f' '    1234.6-0.2j     '
#> ',.1f' '1,234.6-0.2j'
#> '+.1e' '+1.2e+03-2.5e-01j'
#> 'g' '1234.57-0.25j'
#> '.3' '(1.23e+03-0.25j)'
#> '<15g' '1234.57-0.25j  '
#> 'G' '1234.57-0.25j'
#> '_.2f' '1_234.57-0.25j'
#> 'n' '1234.57-0.25j'
#> d | Unknown format code 'd' for object of type 'complex'
#> s | Unknown format code 's' for object of type 'complex'
#> 05 | Zero padding is not allowed in complex format specifier
#> =10 | '=' alignment flag is not allowed in complex format specifier
#> % | Unknown format code '%' for object of type 'complex'
#> x | Unknown format code 'x' for object of type 'complex'
#> 0=10f | Zero padding is not allowed in complex format specifier
#> '1234.6-0.2j'
#> 1j (1234.5678-0.25j) (1234.5678-0.25j)
#> must be real number, not complex

# ---- complex: __complex__ and its rivals
class C:
    def __complex__(self): return 1 + 2j
class F:
    def __float__(self): return 2.5
class I:
    def __index__(self): return 7
class Bad:
    def __complex__(self): return 1
print(complex(C()), complex(F()), complex(I()), complex(F(), I()))
for x in [Bad(), object()]:
    try:
        complex(x)
    except TypeError as e:
        print(e)
#> (1+2j) (2.5+0j) (7+0j) (2.5+7j)
#> __complex__ returned non-complex (type int)
#> complex() argument must be a string or a number, not object

# ---- complex: from_number
print(complex.from_number(3), complex.from_number(2.5), complex.from_number(1j), type(complex.from_number(True)))
class C:
    def __complex__(self): return 3j
class Sub(complex): pass
print(complex.from_number(C()), type(Sub.from_number(1)), Sub.from_number(2j))
for x in ['1', None, [1]]:
    try:
        complex.from_number(x)
    except TypeError as e:
        print(e)
#> (3+0j) (2.5+0j) 1j <class 'complex'>
#> 3j <class '__main__.Sub'> 2j
#> must be real number, not str
#> must be real number, not NoneType
#> must be real number, not list

# ---- complex: attributes are read-only
z = 2 - 1j
for action in ['z.real = 1', 'z.imag = 1', 'z.other = 1', 'del z.real']:
    try:
        exec(action)
    except AttributeError as e:
        print(e)
print(z.__getnewargs__(), z.__bool__(), z.__neg__(), z.__abs__(), z.__complex__(), z.__add__('x'), z.__radd__(1), z.__rsub__(1), z.__rpow__(2) == 2 ** z)
#> readonly attribute
#> readonly attribute
#> 'complex' object has no attribute 'other' and no __dict__ for setting new attributes
#> readonly attribute
#> (2.0, -1.0) True (-2+1j) 2.23606797749979 (2-1j) NotImplemented (3-1j) (-1+1j) True

# ---- complex: a subclass with its own operators
class Vec(complex):
    def __new__(cls, x, y=0):
        return super().__new__(cls, x, y)
    def __add__(self, other):
        z = complex.__add__(self, other)
        return NotImplemented if z is NotImplemented else Vec(z.real, z.imag)
    __radd__ = __add__
    def __repr__(self): return f'Vec({self.real:g}, {self.imag:g})'
v = Vec(1, 2)
print(v, v + 1, 1 + v, v * 2, v + Vec(3, 4), abs(Vec(3, 4)), sum([v, v], Vec(0)), v == 1 + 2j, hash(v) == hash(1 + 2j))
try:
    v + 'x'
except TypeError as e:
    print(e)
#> Vec(1, 2) Vec(2, 2) Vec(2, 2) (2+4j) Vec(4, 6) 5.0 Vec(2, 4) True True
#> unsupported operand type(s) for +: 'Vec' and 'str'

# ---- complex: in containers and equality
print({1j: 'a', 1: 'b'}[1 + 0j], {0j, 0, 0.0, False}, [1j] == [1j], (1 + 0j) in [1], complex('nan') == complex('nan'), 1j in {1j})
nan = complex('nan')
print(nan in [nan], nan != nan, [nan] == [nan], 1j == '1j', 1j == None, 1j.__eq__(None), 2 ** 70 == complex(2 ** 70), 2 ** 70 + 1 == complex(2 ** 70))
#> b {0j} True True False True
#> True True True False False NotImplemented True False

# ---- complex: roots of a polynomial
import cmath
def quadratic(a, b, c):
    d = cmath.sqrt(b * b - 4 * a * c)
    return (-b + d) / (2 * a), (-b - d) / (2 * a)
for coefficients in [(1, -3, 2), (1, 2, 5), (1, 0, 1), (2, 4, 2)]:
    print(coefficients, *quadratic(*coefficients))
try:
    quadratic(0, 1, 2)
except ZeroDivisionError as e:
    print(e)
#> (1, -3, 2) (2+0j) (1-0j)
#> (1, 2, 5) (-1+2j) (-1-2j)
#> (1, 0, 1) 1j -1j
#> (2, 4, 2) (-1+0j) (-1-0j)
#> division by zero

# ---- complex: the discrete Fourier transform
import cmath
def dft(x):
    n = len(x)
    return [sum(x[k] * cmath.exp(-2j * cmath.pi * i * k / n) for k in range(n)) for i in range(n)]
for z in dft([1, 0, 0, 0]) + dft([1, 2, 3, 4]):
    print(f'{z.real + 0:.6f} {abs(z):.6f}')
#> 1.000000 1.000000
#> 1.000000 1.000000
#> 1.000000 1.000000
#> 1.000000 1.000000
#> 10.000000 10.000000
#> -2.000000 2.828427
#> -2.000000 2.000000
#> -2.000000 2.828427

# ---- complex: the Mandelbrot set
def escapes(c, limit=40):
    z = 0
    for n in range(limit):
        if abs(z) > 2: return n
        z = z * z + c
    return limit
for y in range(5, -6, -2):
    print(''.join(' .:-=+*#%@'[escapes(complex(x / 12, y / 5)) * 9 // 40] for x in range(-26, 10)))
#>                       ..::@         
#>                ....:@@@@@@@@---:    
#>        ....:#@@@@-@@@@@@@@@@@@@=.   
#>        ....:#@@@@-@@@@@@@@@@@@@=.   
#>                ....:@@@@@@@@---:    
#>                       ..::@         

# ---- complex: turtle steps on a grid
pos, direction = 0j, 1
seen = {pos}
for step in 'FFLFFLFRRF':
    if step == 'F':
        pos += direction
        seen.add(pos)
    else:
        direction *= 1j if step == 'L' else -1j
print(pos, direction, len(seen), (2 + 1j) in seen, 2 in seen, sorted(seen, key=lambda z: (z.real, z.imag))[0])
print(abs((pos - 0j).real) + abs(pos.imag), {p: i for i, p in enumerate(sorted(seen, key=abs))}[2 + 0j])
#> (2+2j) (1-0j) 6 True True 0j
#> 4.0 2

# ---- complex: sums and products
print(sum([1j, 2, 0.5]), sum([1 + 2j] * 3), sum([], 0j), sum([1j, -1j]), sum((0.1j for _ in range(10))))
import math, functools, operator
print(functools.reduce(operator.mul, [1j] * 3), math.prod([1j, 2]), operator.neg(1j), [z.conjugate() for z in (1j, 2 - 1j)])
try:
    math.sqrt(1j)
except TypeError as e:
    print(e)
#> (2.5+1j) (3+6j) 0j 0j 1j
#> (-0-1j) 2j (-0-1j) [-1j, (2+1j)]
#> must be real number, not complex

# ---- complex: literals
print(1j, 1.5J, 1e3j, .5j, 0x10 + 1j, 1_0j, 0j, 00j, 1e-5j, 1E+2J)
for s in ['1jj', '0x1j', '1_j', '1j2', '0b1j', '1.j.real', '1.5j.imag']:
    try:
        print(eval(s))
    except SyntaxError as e:
        print(s, '|', e.msg)
#> 1j 1.5j 1000j 0.5j (16+1j) 10j 0j 0j 1e-05j 100j
#> 1jj | invalid imaginary literal
#> 0x1j | invalid hexadecimal literal
#> 1_j | invalid decimal literal
#> 1j2 | invalid imaginary literal
#> 0b1j | invalid binary literal
#> 0.0
#> 1.5

# ---- complex: an uncaught error in a chain of calls
def magnitude(z):
    return float(z)
def total(values):
    return sum(magnitude(v) for v in values)
print(total([1, 2.5]))
print(total([1, 2j]))
#> 3.5
#> Traceback (most recent call last):
#>   File "complex.py", line 705, in <module>
#>     print(total([1, 2j]))
#>           ~~~~~^^^^^^^^^
#>   File "complex.py", line 703, in total
#>     return sum(magnitude(v) for v in values)
#>   File "complex.py", line 703, in <genexpr>
#>     return sum(magnitude(v) for v in values)
#>                ~~~~~~~~~^^^
#>   File "complex.py", line 701, in magnitude
#>     return float(z)
#> TypeError: float() argument must be a string or a real number, not 'complex'

# ---- NaNs as keys are found by identity
v2 = complex('nan')
print({v2: 42, v2: 0.1}, {v2, v2}, [v2].index(v2), v2 in [v2], {v2: 1}[v2])
print({complex('nan'): 1, complex('nan'): 2})
d = {}
d[v2] = 1
d[v2] = 2
print(d)
f = float('nan')
print({f: 42, f: 0.1}, {f, f})
def g():
    v = complex(0, float('nan')); w = float('nan')
    print({v: 1, v: 2}, {v, v}, {w: 1, w: 2}, {w, w}, {(v,): 1, (v,): 2}, len({(w,), (w,)}))
g()
import collections
print(collections.Counter([v2, v2, f, f]), dict([(v2, 1), (v2, 2)]), dict.fromkeys([f, f, v2, v2]))
v = complex('nan')
d = {}
d[v] = 1
print(d.get(v), v in d, list(d)[0] is v)
d = {v: 1}
print(d.get(v), v in d, list(d)[0] is v, hash(list(d)[0]) == hash(v))
def f(v):
    d = {}
    d[v] = 1
    return d.get(v), v in d
print(f(v), f(complex(0, float('nan'))), f((v,)), f(1j))
#> {(nan+0j): 0.1} {(nan+0j)} 0 True 1
#> {(nan+0j): 1, (nan+0j): 2}
#> {(nan+0j): 2}
#> {nan: 0.1} {nan}
#> {nanj: 2} {nanj} {nan: 2} {nan} {(nanj,): 2} 1
#> Counter({(nan+0j): 2, nan: 2}) {(nan+0j): 2} {nan: None, (nan+0j): None}
#> 1 True True
#> 1 True True True
#> (1, True) (1, True) (1, True) (1, True)
