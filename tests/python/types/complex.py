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
