# ---- from ints
import math
from fractions import Fraction
print(Fraction(6, 4), Fraction(6, -4), Fraction(5), Fraction(), Fraction(0, 9), repr(Fraction(-3, 6)))
#> 3/2 -3/2 5 0 0 Fraction(-1, 2)

# ---- from strings
import math
from fractions import Fraction
for s in ('1/2', ' -3/4 ', '1.5', '-.5e3', '1e-3', '5.', '+7', '1_000/3', '1 / 2'):
    print(repr(Fraction(s)))
#> Fraction(1, 2)
#> Fraction(-3, 4)
#> Fraction(3, 2)
#> Fraction(-500, 1)
#> Fraction(1, 1000)
#> Fraction(5, 1)
#> Fraction(7, 1)
#> Fraction(1000, 3)
#> Fraction(1, 2)

# ---- strings that are no fractions
import math
from fractions import Fraction
for s in ('', '.', 'abc', '1/2/3', '1__0', '1e', 'nan', '1.5/2', '1/-2'):
    try:
        Fraction(s)
    except ValueError as e:
        print(e)
#> Invalid literal for Fraction: ''
#> Invalid literal for Fraction: '.'
#> Invalid literal for Fraction: 'abc'
#> Invalid literal for Fraction: '1/2/3'
#> Invalid literal for Fraction: '1__0'
#> Invalid literal for Fraction: '1e'
#> Invalid literal for Fraction: 'nan'
#> Invalid literal for Fraction: '1.5/2'
#> Invalid literal for Fraction: '1/-2'

# ---- from floats, exactly
import math
from fractions import Fraction
print(Fraction(0.5), Fraction(0.1), Fraction.from_float(2.25), Fraction(-1e-5).denominator)
for x in (float('nan'), float('inf')):
    try:
        Fraction(x)
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> 1/2 3602879701896397/36028797018963968 9/4 590295810358705651712
#> ValueError cannot convert NaN to integer ratio
#> OverflowError cannot convert Infinity to integer ratio

# ---- from other numbers
import math
from fractions import Fraction
print(Fraction(Fraction(1, 2), Fraction(3, 4)), Fraction(True), Fraction.from_number(0.75), Fraction.from_number(3))
for args in ((None,), (1j,), (1.5, 2), ([1],)):
    try:
        Fraction(*args)
    except TypeError as e:
        print(e)
#> 2/3 1 3/4 3
#> argument should be a string or a Rational instance or have the as_integer_ratio() method
#> argument should be a string or a Rational instance or have the as_integer_ratio() method
#> both arguments should be Rational instances
#> argument should be a string or a Rational instance or have the as_integer_ratio() method

# ---- a zero denominator
import math
from fractions import Fraction
Fraction(3, 0)
#> Traceback (most recent call last):
#>   File "fractions.py", line 71, in <module>
#>     Fraction(3, 0)
#>     ~~~~~~~~^^^^^^
#> ZeroDivisionError: Fraction(3, 0)

# ---- division by zero
import math
from fractions import Fraction
Fraction(3) / 0
#> Traceback (most recent call last):
#>   File "fractions.py", line 81, in <module>
#>     Fraction(3) / 0
#>     ~~~~~~~~~~~~^~~
#> ZeroDivisionError: Fraction(1, 0)

# ---- arithmetic with fractions
import math
from fractions import Fraction
a, b = Fraction(1, 2), Fraction(2, 3)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(b, a), -a, +a, abs(-a))
#> 7/6 -1/6 1/3 3/4 0 1/2 (1, Fraction(1, 6)) -1/2 1/2 1/2

# ---- arithmetic with ints
import math
from fractions import Fraction
a = Fraction(7, 3)
print(a + 1, 1 + a, a - 2, 2 - a, a * 3, 3 * a, a / 2, 2 / a, a // 2, 5 // a, a % 2, 5 % a, divmod(9, a))
#> 10/3 10/3 1/3 -1/3 7 7 7/6 6/7 1 2 1/3 1/3 (3, Fraction(2, 1))

# ---- arithmetic with floats and complex numbers
import math
from fractions import Fraction
a = Fraction(1, 4)
print(a + 0.5, 0.5 - a, a * 1.5, 1 / a, a / 0.5, a // 0.1, a % 0.1, a + 1j, 2j * a)
#> 0.75 0.25 0.375 4 0.5 2.0 0.04999999999999999 (0.25+1j) 0.5j

# ---- arithmetic with what is no number
import math
from fractions import Fraction
for f in (lambda: Fraction(1) + 'a', lambda: None * Fraction(1), lambda: Fraction(1) // 1j, lambda: Fraction(1) < 'a'):
    try:
        f()
    except TypeError as e:
        print(e)
#> unsupported operand type(s) for +: 'Fraction' and 'str'
#> unsupported operand type(s) for *: 'NoneType' and 'Fraction'
#> unsupported operand type(s) for //: 'Fraction' and 'complex'
#> '<' not supported between instances of 'Fraction' and 'str'

# ---- powers
import math
from fractions import Fraction
a = Fraction(2, 3)
print(a ** 2, a ** -2, a ** 0, a ** 0.5, 2 ** Fraction(3), 2 ** Fraction(1, 2), Fraction(-2) ** 3, Fraction(-1, 2) ** -1, pow(a, Fraction(2)))
try:
    Fraction(0) ** -1
except ZeroDivisionError as e:
    print(e)
#> 4/9 9/4 1 0.816496580927726 8 1.4142135623730951 -8 -2 4/9
#> Fraction(1, 0)

# ---- comparisons
import math
from fractions import Fraction
print(Fraction(1, 2) == 0.5, Fraction(1, 3) == 1 / 3, Fraction(4, 2) == 2, Fraction(1, 3) < 0.34, Fraction(1, 2) >= 1, Fraction(1) != 1, Fraction(1, 2) < float('inf'), Fraction(1) == float('nan'), Fraction(1) == 'a')
#> True False True True False False True False False

# ---- hashes are those of equal numbers
import math
from fractions import Fraction
print(len({Fraction(1, 2), 0.5, Fraction(2, 4)}), {2: 'two'}[Fraction(2)], hash(Fraction(3)) == hash(3.0))
#> 1 two True

# ---- rounding
import math
from fractions import Fraction
for x in (Fraction(5, 2), Fraction(7, 2), Fraction(-5, 2), Fraction(1, 3)):
    print(round(x), round(x, 1), round(x, -1), math.floor(x), math.ceil(x), math.trunc(x), int(x), float(x))
#> 2 5/2 0 2 3 2 2 2.5
#> 4 7/2 0 3 4 3 3 3.5
#> -2 -5/2 0 -3 -2 -2 -2 -2.5
#> 0 3/10 0 0 1 0 0 0.3333333333333333

# ---- limit_denominator
import math
from fractions import Fraction
print(Fraction('3.1415926535897932').limit_denominator(1000), Fraction(math.pi).limit_denominator(10), Fraction(math.e).limit_denominator(), Fraction(1, 3).limit_denominator(1), Fraction(3, 4).limit_denominator(100))
try:
    Fraction(1).limit_denominator(0)
except ValueError as e:
    print(e)
#> 355/113 22/7 1084483/398959 0 3/4
#> max_denominator should be at least 1

# ---- attributes
import math
from fractions import Fraction
a = Fraction(-6, 8)
print(a.numerator, a.denominator, a.as_integer_ratio(), a.is_integer(), Fraction(4).is_integer(), a.real, a.imag, a.conjugate())
for name in ('numerator', 'other'):
    try:
        setattr(a, name, 1)
    except AttributeError as e:
        print(e)
#> -3 4 (-3, 4) False True -3/4 0 -3/4
#> property 'numerator' of 'Fraction' object has no setter
#> 'Fraction' object has no attribute 'other' and no __dict__ for setting new attributes

# ---- formats
import math
from fractions import Fraction
for spec in ('', '10', '<10', '^10', '+', '#', '.2f', '.3e', '.4g', '.1%', '010.2f', '+.0f', '*>10.1f', 'g', '.10f'):
    print(repr(format(Fraction(22, 7), spec)))
#> '22/7'
#> '      22/7'
#> '22/7      '
#> '   22/7   '
#> '+22/7'
#> '22/7'
#> '3.14'
#> '3.143e+00'
#> '3.143'
#> '314.3%'
#> '0000003.14'
#> '+3'
#> '*******3.1'
#> '3.14286'
#> '3.1428571429'

# ---- formats of large and negative fractions
import math
from fractions import Fraction
for spec in (',.2f', '_.1f', '', ',', 'z.0f', '015,.1f', '=+12.1f'):
    print(repr(format(Fraction(-12345678, 10), spec)), repr(f'{Fraction(-1, 10**6):{spec}}'))
#> '-1,234,567.80' '-0.00'
#> '-1_234_567.8' '-0.0'
#> '-6172839/5' '-1/1000000'
#> '-6,172,839/5' '-1/1,000,000'
#> '-1234568' '0'
#> '-0,001,234,567.8' '-0,000,000,000.0'
#> '-  1234567.8' '-        0.0'

# ---- formats that there are not
import math
from fractions import Fraction
for spec in ('d', 's', '.2', '010', '<010.2f', 'x', '.f'):
    try:
        format(Fraction(1, 2), spec)
    except ValueError as e:
        print(e)
#> Invalid format specifier 'd' for object of type 'Fraction'
#> Invalid format specifier 's' for object of type 'Fraction'
#> Invalid format specifier '.2' for object of type 'Fraction'
#> Invalid format specifier '010' for object of type 'Fraction'
#> Invalid format specifier '<010.2f' for object of type 'Fraction'
#> Invalid format specifier 'x' for object of type 'Fraction'
#> Invalid format specifier '.f' for object of type 'Fraction'

# ---- subclasses
import math
from fractions import Fraction
class Ratio(Fraction):
    pass
r = Ratio(1, 2)
print(repr(r), type(r + 1), type(r.limit_denominator(1)), Ratio.from_float(0.5), isinstance(r, Fraction))
#> Ratio(1, 2) <class 'fractions.Fraction'> <class 'fractions.Fraction'> 1/2 True

# ---- sums and sorting
import math
from fractions import Fraction
print(sum(Fraction(1, n) for n in range(1, 11)), sorted([Fraction(3, 4), 0.5, Fraction(1, 3)]), max(Fraction(1, 2), Fraction(2, 3)), math.fsum([Fraction(1, 2), 1]))
#> 7381/2520 [Fraction(1, 3), 0.5, Fraction(3, 4)] 2/3 1.5

# ---- an Egyptian fraction
import math
from fractions import Fraction
x, parts = Fraction(7, 15), []
while x:
    d = math.ceil(1 / x)
    parts.append(Fraction(1, d))
    x -= parts[-1]
print(*parts, sep=' + ')
#> 1/3 + 1/8 + 1/120

# ---- continued fractions
import math
from fractions import Fraction
def continued(x):
    while True:
        yield x.numerator // x.denominator
        x -= x.numerator // x.denominator
        if not x:
            return
        x = 1 / x
print(list(continued(Fraction(415, 93))))
#> [4, 2, 6, 7]

# ---- sums of all signs and sizes
from fractions import Fraction as F
from decimal import Decimal
import operator
def tried(f):
    try:
        return repr(f())
    except Exception as e:
        return f'{type(e).__name__} {e}'
def attempt(f):
    print(tried(f))
values = [F(0), F(1), F(-1, 2), F(3, 4), F(-7, 3), F(2**53 - 1, 2**52 + 1), F(-2**60, 3), F(10**30, 7), 0, 1, -3, 2**53, 10**25, True, 0.5, -0.0, 1j]
ops = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.eq, operator.ne, operator.lt, operator.le,
       operator.gt, operator.ge]
for a in values[:8]:
    print(a, repr(a), bool(a), -a, +a, abs(a), a.numerator, a.denominator, hash(a) == hash(F(str(a))))
    for b in values:
        for some in ops[:3], ops[3:6], ops[6:]:
            print(b, *(tried(lambda: op(x, y)) for op in some for x, y in ((a, b), (b, a))), sep=' | ')
attempt(lambda: F(6, -4))
attempt(lambda: F(0, -4))
attempt(lambda: F(1, 0))
attempt(lambda: F(denominator=3, numerator=6))
attempt(lambda: F(1, 2, 3))
attempt(lambda: F(True, 2))
attempt(lambda: F(F(1, 2), F(3, 4)))
attempt(lambda: F('3/6') + 1)
attempt(lambda: F(1, 2) + '1')
attempt(lambda: F(1, 2) + Decimal(1))
attempt(lambda: F(1, 2) < '1')
attempt(lambda: F(1, 2) / 0)
attempt(lambda: 1 / F(0))
attempt(lambda: F.__add__(1, F(1, 2)))
attempt(lambda: F.__lt__(1, 2))
attempt(lambda: {F(2): 'two', F(1, 2): 'half'}[2])
attempt(lambda: ({2: 'two'}[F(2)], {0.5: 'half'}[F(1, 2)], F(2) in {2}, F(2) in [1, 2], [F(1, 2)].index(0.5)))
attempt(lambda: sorted([F(1, 2), F(1, 3), 0, F(-1, 7), 0.4]))
attempt(lambda: (sum([F(1, n) for n in range(1, 30)]), max(F(1, 2), F(2, 3)), f'{F(1, 3)}', str(F(4, 2))))
#> 0 Fraction(0, 1) False 0 0 0 0 1 True
#> 0 | Fraction(0, 1) | Fraction(0, 1) | Fraction(0, 1) | Fraction(0, 1) | Fraction(0, 1) | Fraction(0, 1)
#> 0 | ZeroDivisionError Fraction(1, 0) | ZeroDivisionError Fraction(1, 0) | ZeroDivisionError division by zero | ZeroDivisionError division by zero | ZeroDivisionError division by zero | ZeroDivisionError division by zero
#> 0 | True | True | False | False | False | False | True | True | False | False | True | True
#> 1 | Fraction(1, 1) | Fraction(1, 1) | Fraction(-1, 1) | Fraction(1, 1) | Fraction(0, 1) | Fraction(0, 1)
#> 1 | Fraction(0, 1) | ZeroDivisionError Fraction(1, 0) | 0 | ZeroDivisionError division by zero | Fraction(0, 1) | ZeroDivisionError division by zero
#> 1 | False | False | True | True | True | False | True | False | False | True | False | True
#> -1/2 | Fraction(-1, 2) | Fraction(-1, 2) | Fraction(1, 2) | Fraction(-1, 2) | Fraction(0, 1) | Fraction(0, 1)
#> -1/2 | Fraction(0, 1) | ZeroDivisionError Fraction(1, 0) | 0 | ZeroDivisionError division by zero | Fraction(0, 1) | ZeroDivisionError division by zero
#> -1/2 | False | False | True | True | False | True | False | True | True | False | True | False
#> 3/4 | Fraction(3, 4) | Fraction(3, 4) | Fraction(-3, 4) | Fraction(3, 4) | Fraction(0, 1) | Fraction(0, 1)
#> 3/4 | Fraction(0, 1) | ZeroDivisionError Fraction(1, 0) | 0 | ZeroDivisionError division by zero | Fraction(0, 1) | ZeroDivisionError division by zero
#> 3/4 | False | False | True | True | True | False | True | False | False | True | False | True
#> -7/3 | Fraction(-7, 3) | Fraction(-7, 3) | Fraction(7, 3) | Fraction(-7, 3) | Fraction(0, 1) | Fraction(0, 1)
#> -7/3 | Fraction(0, 1) | ZeroDivisionError Fraction(1, 0) | 0 | ZeroDivisionError division by zero | Fraction(0, 1) | ZeroDivisionError division by zero
#> -7/3 | False | False | True | True | False | True | False | True | True | False | True | False
#> 9007199254740991/4503599627370497 | Fraction(9007199254740991, 4503599627370497) | Fraction(9007199254740991, 4503599627370497) | Fraction(-9007199254740991, 4503599627370497) | Fraction(9007199254740991, 4503599627370497) | Fraction(0, 1) | Fraction(0, 1)
#> 9007199254740991/4503599627370497 | Fraction(0, 1) | ZeroDivisionError Fraction(1, 0) | 0 | ZeroDivisionError division by zero | Fraction(0, 1) | ZeroDivisionError division by zero
#> 9007199254740991/4503599627370497 | False | False | True | True | True | False | True | False | False | True | False | True
#> -1152921504606846976/3 | Fraction(-1152921504606846976, 3) | Fraction(-1152921504606846976, 3) | Fraction(1152921504606846976, 3) | Fraction(-1152921504606846976, 3) | Fraction(0, 1) | Fraction(0, 1)
#> -1152921504606846976/3 | Fraction(0, 1) | ZeroDivisionError Fraction(1, 0) | 0 | ZeroDivisionError division by zero | Fraction(0, 1) | ZeroDivisionError division by zero
#> -1152921504606846976/3 | False | False | True | True | False | True | False | True | True | False | True | False
#> 1000000000000000000000000000000/7 | Fraction(1000000000000000000000000000000, 7) | Fraction(1000000000000000000000000000000, 7) | Fraction(-1000000000000000000000000000000, 7) | Fraction(1000000000000000000000000000000, 7) | Fraction(0, 1) | Fraction(0, 1)
#> 1000000000000000000000000000000/7 | Fraction(0, 1) | ZeroDivisionError Fraction(1, 0) | 0 | ZeroDivisionError division by zero | Fraction(0, 1) | ZeroDivisionError division by zero
#> 1000000000000000000000000000000/7 | False | False | True | True | True | False | True | False | False | True | False | True
#> 0 | Fraction(0, 1) | Fraction(0, 1) | Fraction(0, 1) | Fraction(0, 1) | Fraction(0, 1) | Fraction(0, 1)
#> 0 | ZeroDivisionError Fraction(1, 0) | ZeroDivisionError Fraction(1, 0) | ZeroDivisionError division by zero | ZeroDivisionError division by zero | ZeroDivisionError division by zero | ZeroDivisionError division by zero
#> 0 | True | True | False | False | False | False | True | True | False | False | True | True
#> 1 | Fraction(1, 1) | Fraction(1, 1) | Fraction(-1, 1) | Fraction(1, 1) | Fraction(0, 1) | Fraction(0, 1)
#> 1 | Fraction(0, 1) | ZeroDivisionError Fraction(1, 0) | 0 | ZeroDivisionError division by zero | Fraction(0, 1) | ZeroDivisionError division by zero
#> 1 | False | False | True | True | True | False | True | False | False | True | False | True
#> -3 | Fraction(-3, 1) | Fraction(-3, 1) | Fraction(3, 1) | Fraction(-3, 1) | Fraction(0, 1) | Fraction(0, 1)
#> -3 | Fraction(0, 1) | ZeroDivisionError Fraction(1, 0) | 0 | ZeroDivisionError division by zero | Fraction(0, 1) | ZeroDivisionError division by zero
#> -3 | False | False | True | True | False | True | False | True | True | False | True | False
#> 9007199254740992 | Fraction(9007199254740992, 1) | Fraction(9007199254740992, 1) | Fraction(-9007199254740992, 1) | Fraction(9007199254740992, 1) | Fraction(0, 1) | Fraction(0, 1)
#> 9007199254740992 | Fraction(0, 1) | ZeroDivisionError Fraction(1, 0) | 0 | ZeroDivisionError division by zero | Fraction(0, 1) | ZeroDivisionError division by zero
#> 9007199254740992 | False | False | True | True | True | False | True | False | False | True | False | True
#> 10000000000000000000000000 | Fraction(10000000000000000000000000, 1) | Fraction(10000000000000000000000000, 1) | Fraction(-10000000000000000000000000, 1) | Fraction(10000000000000000000000000, 1) | Fraction(0, 1) | Fraction(0, 1)
#> 10000000000000000000000000 | Fraction(0, 1) | ZeroDivisionError Fraction(1, 0) | 0 | ZeroDivisionError division by zero | Fraction(0, 1) | ZeroDivisionError division by zero
#> 10000000000000000000000000 | False | False | True | True | True | False | True | False | False | True | False | True
#> True | Fraction(1, 1) | Fraction(1, 1) | Fraction(-1, 1) | Fraction(1, 1) | Fraction(0, 1) | Fraction(0, 1)
#> True | Fraction(0, 1) | ZeroDivisionError Fraction(1, 0) | 0 | ZeroDivisionError division by zero | Fraction(0, 1) | ZeroDivisionError division by zero
#> True | False | False | True | True | True | False | True | False | False | True | False | True
#> 0.5 | 0.5 | 0.5 | -0.5 | 0.5 | 0.0 | 0.0
#> 0.5 | 0.0 | ZeroDivisionError division by zero | 0.0 | ZeroDivisionError division by zero | 0.0 | ZeroDivisionError division by zero
#> 0.5 | False | False | True | True | True | False | True | False | False | True | False | True
#> -0.0 | 0.0 | 0.0 | 0.0 | -0.0 | -0.0 | -0.0
#> -0.0 | ZeroDivisionError division by zero | ZeroDivisionError division by zero | ZeroDivisionError division by zero | ZeroDivisionError division by zero | ZeroDivisionError division by zero | ZeroDivisionError division by zero
#> -0.0 | True | True | False | False | False | False | True | True | False | False | True | True
#> 1j | 1j | 1j | -1j | 1j | 0j | 0j
#> 1j | -0j | ZeroDivisionError division by zero | TypeError unsupported operand type(s) for //: 'Fraction' and 'complex' | TypeError unsupported operand type(s) for //: 'complex' and 'Fraction' | TypeError unsupported operand type(s) for %: 'Fraction' and 'complex' | TypeError unsupported operand type(s) for %: 'complex' and 'Fraction'
#> 1j | False | False | True | True | TypeError '<' not supported between instances of 'Fraction' and 'complex' | TypeError '<' not supported between instances of 'complex' and 'Fraction' | TypeError '<=' not supported between instances of 'Fraction' and 'complex' | TypeError '<=' not supported between instances of 'complex' and 'Fraction' | TypeError '>' not supported between instances of 'Fraction' and 'complex' | TypeError '>' not supported between instances of 'complex' and 'Fraction' | TypeError '>=' not supported between instances of 'Fraction' and 'complex' | TypeError '>=' not supported between instances of 'complex' and 'Fraction'
#> 1 Fraction(1, 1) True -1 1 1 1 1 True
#> 0 | Fraction(1, 1) | Fraction(1, 1) | Fraction(1, 1) | Fraction(-1, 1) | Fraction(0, 1) | Fraction(0, 1)
#> 0 | ZeroDivisionError Fraction(1, 0) | Fraction(0, 1) | ZeroDivisionError division by zero | 0 | ZeroDivisionError division by zero | Fraction(0, 1)
#> 0 | False | False | True | True | False | True | False | True | True | False | True | False
#> 1 | Fraction(2, 1) | Fraction(2, 1) | Fraction(0, 1) | Fraction(0, 1) | Fraction(1, 1) | Fraction(1, 1)
#> 1 | Fraction(1, 1) | Fraction(1, 1) | 1 | 1 | Fraction(0, 1) | Fraction(0, 1)
#> 1 | True | True | False | False | False | False | True | True | False | False | True | True
#> -1/2 | Fraction(1, 2) | Fraction(1, 2) | Fraction(3, 2) | Fraction(-3, 2) | Fraction(-1, 2) | Fraction(-1, 2)
#> -1/2 | Fraction(-2, 1) | Fraction(-1, 2) | -2 | -1 | Fraction(0, 1) | Fraction(1, 2)
#> -1/2 | False | False | True | True | False | True | False | True | True | False | True | False
#> 3/4 | Fraction(7, 4) | Fraction(7, 4) | Fraction(1, 4) | Fraction(-1, 4) | Fraction(3, 4) | Fraction(3, 4)
#> 3/4 | Fraction(4, 3) | Fraction(3, 4) | 1 | 0 | Fraction(1, 4) | Fraction(3, 4)
#> 3/4 | False | False | True | True | False | True | False | True | True | False | True | False
#> -7/3 | Fraction(-4, 3) | Fraction(-4, 3) | Fraction(10, 3) | Fraction(-10, 3) | Fraction(-7, 3) | Fraction(-7, 3)
#> -7/3 | Fraction(-3, 7) | Fraction(-7, 3) | -1 | -3 | Fraction(-4, 3) | Fraction(2, 3)
#> -7/3 | False | False | True | True | False | True | False | True | True | False | True | False
#> 9007199254740991/4503599627370497 | Fraction(13510798882111488, 4503599627370497) | Fraction(13510798882111488, 4503599627370497) | Fraction(-4503599627370494, 4503599627370497) | Fraction(4503599627370494, 4503599627370497) | Fraction(9007199254740991, 4503599627370497) | Fraction(9007199254740991, 4503599627370497)
#> 9007199254740991/4503599627370497 | Fraction(4503599627370497, 9007199254740991) | Fraction(9007199254740991, 4503599627370497) | 0 | 1 | Fraction(1, 1) | Fraction(4503599627370494, 4503599627370497)
#> 9007199254740991/4503599627370497 | False | False | True | True | True | False | True | False | False | True | False | True
#> -1152921504606846976/3 | Fraction(-1152921504606846973, 3) | Fraction(-1152921504606846973, 3) | Fraction(1152921504606846979, 3) | Fraction(-1152921504606846979, 3) | Fraction(-1152921504606846976, 3) | Fraction(-1152921504606846976, 3)
#> -1152921504606846976/3 | Fraction(-3, 1152921504606846976) | Fraction(-1152921504606846976, 3) | -1 | -384307168202282326 | Fraction(-1152921504606846973, 3) | Fraction(2, 3)
#> -1152921504606846976/3 | False | False | True | True | False | True | False | True | True | False | True | False
#> 1000000000000000000000000000000/7 | Fraction(1000000000000000000000000000007, 7) | Fraction(1000000000000000000000000000007, 7) | Fraction(-999999999999999999999999999993, 7) | Fraction(999999999999999999999999999993, 7) | Fraction(1000000000000000000000000000000, 7) | Fraction(1000000000000000000000000000000, 7)
#> 1000000000000000000000000000000/7 | Fraction(7, 1000000000000000000000000000000) | Fraction(1000000000000000000000000000000, 7) | 0 | 142857142857142857142857142857 | Fraction(1, 1) | Fraction(1, 7)
#> 1000000000000000000000000000000/7 | False | False | True | True | True | False | True | False | False | True | False | True
#> 0 | Fraction(1, 1) | Fraction(1, 1) | Fraction(1, 1) | Fraction(-1, 1) | Fraction(0, 1) | Fraction(0, 1)
#> 0 | ZeroDivisionError Fraction(1, 0) | Fraction(0, 1) | ZeroDivisionError division by zero | 0 | ZeroDivisionError division by zero | Fraction(0, 1)
#> 0 | False | False | True | True | False | True | False | True | True | False | True | False
#> 1 | Fraction(2, 1) | Fraction(2, 1) | Fraction(0, 1) | Fraction(0, 1) | Fraction(1, 1) | Fraction(1, 1)
#> 1 | Fraction(1, 1) | Fraction(1, 1) | 1 | 1 | Fraction(0, 1) | Fraction(0, 1)
#> 1 | True | True | False | False | False | False | True | True | False | False | True | True
#> -3 | Fraction(-2, 1) | Fraction(-2, 1) | Fraction(4, 1) | Fraction(-4, 1) | Fraction(-3, 1) | Fraction(-3, 1)
#> -3 | Fraction(-1, 3) | Fraction(-3, 1) | -1 | -3 | Fraction(-2, 1) | Fraction(0, 1)
#> -3 | False | False | True | True | False | True | False | True | True | False | True | False
#> 9007199254740992 | Fraction(9007199254740993, 1) | Fraction(9007199254740993, 1) | Fraction(-9007199254740991, 1) | Fraction(9007199254740991, 1) | Fraction(9007199254740992, 1) | Fraction(9007199254740992, 1)
#> 9007199254740992 | Fraction(1, 9007199254740992) | Fraction(9007199254740992, 1) | 0 | 9007199254740992 | Fraction(1, 1) | Fraction(0, 1)
#> 9007199254740992 | False | False | True | True | True | False | True | False | False | True | False | True
#> 10000000000000000000000000 | Fraction(10000000000000000000000001, 1) | Fraction(10000000000000000000000001, 1) | Fraction(-9999999999999999999999999, 1) | Fraction(9999999999999999999999999, 1) | Fraction(10000000000000000000000000, 1) | Fraction(10000000000000000000000000, 1)
#> 10000000000000000000000000 | Fraction(1, 10000000000000000000000000) | Fraction(10000000000000000000000000, 1) | 0 | 10000000000000000000000000 | Fraction(1, 1) | Fraction(0, 1)
#> 10000000000000000000000000 | False | False | True | True | True | False | True | False | False | True | False | True
#> True | Fraction(2, 1) | Fraction(2, 1) | Fraction(0, 1) | Fraction(0, 1) | Fraction(1, 1) | Fraction(1, 1)
#> True | Fraction(1, 1) | Fraction(1, 1) | 1 | 1 | Fraction(0, 1) | Fraction(0, 1)
#> True | True | True | False | False | False | False | True | True | False | False | True | True
#> 0.5 | 1.5 | 1.5 | 0.5 | -0.5 | 0.5 | 0.5
#> 0.5 | 2.0 | 0.5 | 2.0 | 0.0 | 0.0 | 0.5
#> 0.5 | False | False | True | True | False | True | False | True | True | False | True | False
#> -0.0 | 1.0 | 1.0 | 1.0 | -1.0 | -0.0 | -0.0
#> -0.0 | ZeroDivisionError division by zero | -0.0 | ZeroDivisionError division by zero | -0.0 | ZeroDivisionError division by zero | 0.0
#> -0.0 | False | False | True | True | False | True | False | True | True | False | True | False
#> 1j | (1+1j) | (1+1j) | (1-1j) | (-1+1j) | 1j | 1j
#> 1j | -1j | 1j | TypeError unsupported operand type(s) for //: 'Fraction' and 'complex' | TypeError unsupported operand type(s) for //: 'complex' and 'Fraction' | TypeError unsupported operand type(s) for %: 'Fraction' and 'complex' | TypeError unsupported operand type(s) for %: 'complex' and 'Fraction'
#> 1j | False | False | True | True | TypeError '<' not supported between instances of 'Fraction' and 'complex' | TypeError '<' not supported between instances of 'complex' and 'Fraction' | TypeError '<=' not supported between instances of 'Fraction' and 'complex' | TypeError '<=' not supported between instances of 'complex' and 'Fraction' | TypeError '>' not supported between instances of 'Fraction' and 'complex' | TypeError '>' not supported between instances of 'complex' and 'Fraction' | TypeError '>=' not supported between instances of 'Fraction' and 'complex' | TypeError '>=' not supported between instances of 'complex' and 'Fraction'
#> -1/2 Fraction(-1, 2) True 1/2 -1/2 1/2 -1 2 True
#> 0 | Fraction(-1, 2) | Fraction(-1, 2) | Fraction(-1, 2) | Fraction(1, 2) | Fraction(0, 1) | Fraction(0, 1)
#> 0 | ZeroDivisionError Fraction(1, 0) | Fraction(0, 1) | ZeroDivisionError division by zero | 0 | ZeroDivisionError division by zero | Fraction(0, 1)
#> 0 | False | False | True | True | True | False | True | False | False | True | False | True
#> 1 | Fraction(1, 2) | Fraction(1, 2) | Fraction(-3, 2) | Fraction(3, 2) | Fraction(-1, 2) | Fraction(-1, 2)
#> 1 | Fraction(-1, 2) | Fraction(-2, 1) | -1 | -2 | Fraction(1, 2) | Fraction(0, 1)
#> 1 | False | False | True | True | True | False | True | False | False | True | False | True
#> -1/2 | Fraction(-1, 1) | Fraction(-1, 1) | Fraction(0, 1) | Fraction(0, 1) | Fraction(1, 4) | Fraction(1, 4)
#> -1/2 | Fraction(1, 1) | Fraction(1, 1) | 1 | 1 | Fraction(0, 1) | Fraction(0, 1)
#> -1/2 | True | True | False | False | False | False | True | True | False | False | True | True
#> 3/4 | Fraction(1, 4) | Fraction(1, 4) | Fraction(-5, 4) | Fraction(5, 4) | Fraction(-3, 8) | Fraction(-3, 8)
#> 3/4 | Fraction(-2, 3) | Fraction(-3, 2) | -1 | -2 | Fraction(1, 4) | Fraction(-1, 4)
#> 3/4 | False | False | True | True | True | False | True | False | False | True | False | True
#> -7/3 | Fraction(-17, 6) | Fraction(-17, 6) | Fraction(11, 6) | Fraction(-11, 6) | Fraction(7, 6) | Fraction(7, 6)
#> -7/3 | Fraction(3, 14) | Fraction(14, 3) | 0 | 4 | Fraction(-1, 2) | Fraction(-1, 3)
#> -7/3 | False | False | True | True | False | True | False | True | True | False | True | False
#> 9007199254740991/4503599627370497 | Fraction(13510798882111485, 9007199254740994) | Fraction(13510798882111485, 9007199254740994) | Fraction(-22517998136852479, 9007199254740994) | Fraction(22517998136852479, 9007199254740994) | Fraction(-9007199254740991, 9007199254740994) | Fraction(-9007199254740991, 9007199254740994)
#> 9007199254740991/4503599627370497 | Fraction(-4503599627370497, 18014398509481982) | Fraction(-18014398509481982, 4503599627370497) | -1 | -4 | Fraction(13510798882111485, 9007199254740994) | Fraction(-3, 4503599627370497)
#> 9007199254740991/4503599627370497 | False | False | True | True | True | False | True | False | False | True | False | True
#> -1152921504606846976/3 | Fraction(-2305843009213693955, 6) | Fraction(-2305843009213693955, 6) | Fraction(2305843009213693949, 6) | Fraction(-2305843009213693949, 6) | Fraction(576460752303423488, 3) | Fraction(576460752303423488, 3)
#> -1152921504606846976/3 | Fraction(3, 2305843009213693952) | Fraction(2305843009213693952, 3) | 0 | 768614336404564650 | Fraction(-1, 2) | Fraction(-1, 3)
#> -1152921504606846976/3 | False | False | True | True | False | True | False | True | True | False | True | False
#> 1000000000000000000000000000000/7 | Fraction(1999999999999999999999999999993, 14) | Fraction(1999999999999999999999999999993, 14) | Fraction(-2000000000000000000000000000007, 14) | Fraction(2000000000000000000000000000007, 14) | Fraction(-500000000000000000000000000000, 7) | Fraction(-500000000000000000000000000000, 7)
#> 1000000000000000000000000000000/7 | Fraction(-7, 2000000000000000000000000000000) | Fraction(-2000000000000000000000000000000, 7) | -1 | -285714285714285714285714285715 | Fraction(1999999999999999999999999999993, 14) | Fraction(-5, 14)
#> 1000000000000000000000000000000/7 | False | False | True | True | True | False | True | False | False | True | False | True
#> 0 | Fraction(-1, 2) | Fraction(-1, 2) | Fraction(-1, 2) | Fraction(1, 2) | Fraction(0, 1) | Fraction(0, 1)
#> 0 | ZeroDivisionError Fraction(1, 0) | Fraction(0, 1) | ZeroDivisionError division by zero | 0 | ZeroDivisionError division by zero | Fraction(0, 1)
#> 0 | False | False | True | True | True | False | True | False | False | True | False | True
#> 1 | Fraction(1, 2) | Fraction(1, 2) | Fraction(-3, 2) | Fraction(3, 2) | Fraction(-1, 2) | Fraction(-1, 2)
#> 1 | Fraction(-1, 2) | Fraction(-2, 1) | -1 | -2 | Fraction(1, 2) | Fraction(0, 1)
#> 1 | False | False | True | True | True | False | True | False | False | True | False | True
#> -3 | Fraction(-7, 2) | Fraction(-7, 2) | Fraction(5, 2) | Fraction(-5, 2) | Fraction(3, 2) | Fraction(3, 2)
#> -3 | Fraction(1, 6) | Fraction(6, 1) | 0 | 6 | Fraction(-1, 2) | Fraction(0, 1)
#> -3 | False | False | True | True | False | True | False | True | True | False | True | False
#> 9007199254740992 | Fraction(18014398509481983, 2) | Fraction(18014398509481983, 2) | Fraction(-18014398509481985, 2) | Fraction(18014398509481985, 2) | Fraction(-4503599627370496, 1) | Fraction(-4503599627370496, 1)
#> 9007199254740992 | Fraction(-1, 18014398509481984) | Fraction(-18014398509481984, 1) | -1 | -18014398509481984 | Fraction(18014398509481983, 2) | Fraction(0, 1)
#> 9007199254740992 | False | False | True | True | True | False | True | False | False | True | False | True
#> 10000000000000000000000000 | Fraction(19999999999999999999999999, 2) | Fraction(19999999999999999999999999, 2) | Fraction(-20000000000000000000000001, 2) | Fraction(20000000000000000000000001, 2) | Fraction(-5000000000000000000000000, 1) | Fraction(-5000000000000000000000000, 1)
#> 10000000000000000000000000 | Fraction(-1, 20000000000000000000000000) | Fraction(-20000000000000000000000000, 1) | -1 | -20000000000000000000000000 | Fraction(19999999999999999999999999, 2) | Fraction(0, 1)
#> 10000000000000000000000000 | False | False | True | True | True | False | True | False | False | True | False | True
#> True | Fraction(1, 2) | Fraction(1, 2) | Fraction(-3, 2) | Fraction(3, 2) | Fraction(-1, 2) | Fraction(-1, 2)
#> True | Fraction(-1, 2) | Fraction(-2, 1) | -1 | -2 | Fraction(1, 2) | Fraction(0, 1)
#> True | False | False | True | True | True | False | True | False | False | True | False | True
#> 0.5 | 0.0 | 0.0 | -1.0 | 1.0 | -0.25 | -0.25
#> 0.5 | -1.0 | -1.0 | -1.0 | -1.0 | 0.0 | -0.0
#> 0.5 | False | False | True | True | True | False | True | False | False | True | False | True
#> -0.0 | -0.5 | -0.5 | -0.5 | 0.5 | 0.0 | 0.0
#> -0.0 | ZeroDivisionError division by zero | 0.0 | ZeroDivisionError division by zero | 0.0 | ZeroDivisionError division by zero | -0.0
#> -0.0 | False | False | True | True | True | False | True | False | False | True | False | True
#> 1j | (-0.5+1j) | (-0.5+1j) | (-0.5-1j) | (0.5+1j) | (-0-0.5j) | (-0-0.5j)
#> 1j | (-0+0.5j) | (-0-2j) | TypeError unsupported operand type(s) for //: 'Fraction' and 'complex' | TypeError unsupported operand type(s) for //: 'complex' and 'Fraction' | TypeError unsupported operand type(s) for %: 'Fraction' and 'complex' | TypeError unsupported operand type(s) for %: 'complex' and 'Fraction'
#> 1j | False | False | True | True | TypeError '<' not supported between instances of 'Fraction' and 'complex' | TypeError '<' not supported between instances of 'complex' and 'Fraction' | TypeError '<=' not supported between instances of 'Fraction' and 'complex' | TypeError '<=' not supported between instances of 'complex' and 'Fraction' | TypeError '>' not supported between instances of 'Fraction' and 'complex' | TypeError '>' not supported between instances of 'complex' and 'Fraction' | TypeError '>=' not supported between instances of 'Fraction' and 'complex' | TypeError '>=' not supported between instances of 'complex' and 'Fraction'
#> 3/4 Fraction(3, 4) True -3/4 3/4 3/4 3 4 True
#> 0 | Fraction(3, 4) | Fraction(3, 4) | Fraction(3, 4) | Fraction(-3, 4) | Fraction(0, 1) | Fraction(0, 1)
#> 0 | ZeroDivisionError Fraction(1, 0) | Fraction(0, 1) | ZeroDivisionError division by zero | 0 | ZeroDivisionError division by zero | Fraction(0, 1)
#> 0 | False | False | True | True | False | True | False | True | True | False | True | False
#> 1 | Fraction(7, 4) | Fraction(7, 4) | Fraction(-1, 4) | Fraction(1, 4) | Fraction(3, 4) | Fraction(3, 4)
#> 1 | Fraction(3, 4) | Fraction(4, 3) | 0 | 1 | Fraction(3, 4) | Fraction(1, 4)
#> 1 | False | False | True | True | True | False | True | False | False | True | False | True
#> -1/2 | Fraction(1, 4) | Fraction(1, 4) | Fraction(5, 4) | Fraction(-5, 4) | Fraction(-3, 8) | Fraction(-3, 8)
#> -1/2 | Fraction(-3, 2) | Fraction(-2, 3) | -2 | -1 | Fraction(-1, 4) | Fraction(1, 4)
#> -1/2 | False | False | True | True | False | True | False | True | True | False | True | False
#> 3/4 | Fraction(3, 2) | Fraction(3, 2) | Fraction(0, 1) | Fraction(0, 1) | Fraction(9, 16) | Fraction(9, 16)
#> 3/4 | Fraction(1, 1) | Fraction(1, 1) | 1 | 1 | Fraction(0, 1) | Fraction(0, 1)
#> 3/4 | True | True | False | False | False | False | True | True | False | False | True | True
#> -7/3 | Fraction(-19, 12) | Fraction(-19, 12) | Fraction(37, 12) | Fraction(-37, 12) | Fraction(-7, 4) | Fraction(-7, 4)
#> -7/3 | Fraction(-9, 28) | Fraction(-28, 9) | -1 | -4 | Fraction(-19, 12) | Fraction(2, 3)
#> -7/3 | False | False | True | True | False | True | False | True | True | False | True | False
#> 9007199254740991/4503599627370497 | Fraction(49539595901075455, 18014398509481988) | Fraction(49539595901075455, 18014398509481988) | Fraction(-22517998136852473, 18014398509481988) | Fraction(22517998136852473, 18014398509481988) | Fraction(27021597764222973, 18014398509481988) | Fraction(27021597764222973, 18014398509481988)
#> 9007199254740991/4503599627370497 | Fraction(13510798882111491, 36028797018963964) | Fraction(36028797018963964, 13510798882111491) | 0 | 2 | Fraction(3, 4) | Fraction(4503599627370491, 9007199254740994)
#> 9007199254740991/4503599627370497 | False | False | True | True | True | False | True | False | False | True | False | True
#> -1152921504606846976/3 | Fraction(-4611686018427387895, 12) | Fraction(-4611686018427387895, 12) | Fraction(4611686018427387913, 12) | Fraction(-4611686018427387913, 12) | Fraction(-288230376151711744, 1) | Fraction(-288230376151711744, 1)
#> -1152921504606846976/3 | Fraction(-9, 4611686018427387904) | Fraction(-4611686018427387904, 9) | -1 | -512409557603043101 | Fraction(-4611686018427387895, 12) | Fraction(5, 12)
#> -1152921504606846976/3 | False | False | True | True | False | True | False | True | True | False | True | False
#> 1000000000000000000000000000000/7 | Fraction(4000000000000000000000000000021, 28) | Fraction(4000000000000000000000000000021, 28) | Fraction(-3999999999999999999999999999979, 28) | Fraction(3999999999999999999999999999979, 28) | Fraction(750000000000000000000000000000, 7) | Fraction(750000000000000000000000000000, 7)
#> 1000000000000000000000000000000/7 | Fraction(21, 4000000000000000000000000000000) | Fraction(4000000000000000000000000000000, 21) | 0 | 190476190476190476190476190476 | Fraction(3, 4) | Fraction(1, 7)
#> 1000000000000000000000000000000/7 | False | False | True | True | True | False | True | False | False | True | False | True
#> 0 | Fraction(3, 4) | Fraction(3, 4) | Fraction(3, 4) | Fraction(-3, 4) | Fraction(0, 1) | Fraction(0, 1)
#> 0 | ZeroDivisionError Fraction(1, 0) | Fraction(0, 1) | ZeroDivisionError division by zero | 0 | ZeroDivisionError division by zero | Fraction(0, 1)
#> 0 | False | False | True | True | False | True | False | True | True | False | True | False
#> 1 | Fraction(7, 4) | Fraction(7, 4) | Fraction(-1, 4) | Fraction(1, 4) | Fraction(3, 4) | Fraction(3, 4)
#> 1 | Fraction(3, 4) | Fraction(4, 3) | 0 | 1 | Fraction(3, 4) | Fraction(1, 4)
#> 1 | False | False | True | True | True | False | True | False | False | True | False | True
#> -3 | Fraction(-9, 4) | Fraction(-9, 4) | Fraction(15, 4) | Fraction(-15, 4) | Fraction(-9, 4) | Fraction(-9, 4)
#> -3 | Fraction(-1, 4) | Fraction(-4, 1) | -1 | -4 | Fraction(-9, 4) | Fraction(0, 1)
#> -3 | False | False | True | True | False | True | False | True | True | False | True | False
#> 9007199254740992 | Fraction(36028797018963971, 4) | Fraction(36028797018963971, 4) | Fraction(-36028797018963965, 4) | Fraction(36028797018963965, 4) | Fraction(6755399441055744, 1) | Fraction(6755399441055744, 1)
#> 9007199254740992 | Fraction(3, 36028797018963968) | Fraction(36028797018963968, 3) | 0 | 12009599006321322 | Fraction(3, 4) | Fraction(1, 2)
#> 9007199254740992 | False | False | True | True | True | False | True | False | False | True | False | True
#> 10000000000000000000000000 | Fraction(40000000000000000000000003, 4) | Fraction(40000000000000000000000003, 4) | Fraction(-39999999999999999999999997, 4) | Fraction(39999999999999999999999997, 4) | Fraction(7500000000000000000000000, 1) | Fraction(7500000000000000000000000, 1)
#> 10000000000000000000000000 | Fraction(3, 40000000000000000000000000) | Fraction(40000000000000000000000000, 3) | 0 | 13333333333333333333333333 | Fraction(3, 4) | Fraction(1, 4)
#> 10000000000000000000000000 | False | False | True | True | True | False | True | False | False | True | False | True
#> True | Fraction(7, 4) | Fraction(7, 4) | Fraction(-1, 4) | Fraction(1, 4) | Fraction(3, 4) | Fraction(3, 4)
#> True | Fraction(3, 4) | Fraction(4, 3) | 0 | 1 | Fraction(3, 4) | Fraction(1, 4)
#> True | False | False | True | True | True | False | True | False | False | True | False | True
#> 0.5 | 1.25 | 1.25 | 0.25 | -0.25 | 0.375 | 0.375
#> 0.5 | 1.5 | 0.6666666666666666 | 1.0 | 0.0 | 0.25 | 0.5
#> 0.5 | False | False | True | True | False | True | False | True | True | False | True | False
#> -0.0 | 0.75 | 0.75 | 0.75 | -0.75 | -0.0 | -0.0
#> -0.0 | ZeroDivisionError division by zero | -0.0 | ZeroDivisionError division by zero | -0.0 | ZeroDivisionError division by zero | 0.0
#> -0.0 | False | False | True | True | False | True | False | True | True | False | True | False
#> 1j | (0.75+1j) | (0.75+1j) | (0.75-1j) | (-0.75+1j) | 0.75j | 0.75j
#> 1j | -0.75j | 1.3333333333333333j | TypeError unsupported operand type(s) for //: 'Fraction' and 'complex' | TypeError unsupported operand type(s) for //: 'complex' and 'Fraction' | TypeError unsupported operand type(s) for %: 'Fraction' and 'complex' | TypeError unsupported operand type(s) for %: 'complex' and 'Fraction'
#> 1j | False | False | True | True | TypeError '<' not supported between instances of 'Fraction' and 'complex' | TypeError '<' not supported between instances of 'complex' and 'Fraction' | TypeError '<=' not supported between instances of 'Fraction' and 'complex' | TypeError '<=' not supported between instances of 'complex' and 'Fraction' | TypeError '>' not supported between instances of 'Fraction' and 'complex' | TypeError '>' not supported between instances of 'complex' and 'Fraction' | TypeError '>=' not supported between instances of 'Fraction' and 'complex' | TypeError '>=' not supported between instances of 'complex' and 'Fraction'
#> -7/3 Fraction(-7, 3) True 7/3 -7/3 7/3 -7 3 True
#> 0 | Fraction(-7, 3) | Fraction(-7, 3) | Fraction(-7, 3) | Fraction(7, 3) | Fraction(0, 1) | Fraction(0, 1)
#> 0 | ZeroDivisionError Fraction(1, 0) | Fraction(0, 1) | ZeroDivisionError division by zero | 0 | ZeroDivisionError division by zero | Fraction(0, 1)
#> 0 | False | False | True | True | True | False | True | False | False | True | False | True
#> 1 | Fraction(-4, 3) | Fraction(-4, 3) | Fraction(-10, 3) | Fraction(10, 3) | Fraction(-7, 3) | Fraction(-7, 3)
#> 1 | Fraction(-7, 3) | Fraction(-3, 7) | -3 | -1 | Fraction(2, 3) | Fraction(-4, 3)
#> 1 | False | False | True | True | True | False | True | False | False | True | False | True
#> -1/2 | Fraction(-17, 6) | Fraction(-17, 6) | Fraction(-11, 6) | Fraction(11, 6) | Fraction(7, 6) | Fraction(7, 6)
#> -1/2 | Fraction(14, 3) | Fraction(3, 14) | 4 | 0 | Fraction(-1, 3) | Fraction(-1, 2)
#> -1/2 | False | False | True | True | True | False | True | False | False | True | False | True
#> 3/4 | Fraction(-19, 12) | Fraction(-19, 12) | Fraction(-37, 12) | Fraction(37, 12) | Fraction(-7, 4) | Fraction(-7, 4)
#> 3/4 | Fraction(-28, 9) | Fraction(-9, 28) | -4 | -1 | Fraction(2, 3) | Fraction(-19, 12)
#> 3/4 | False | False | True | True | True | False | True | False | False | True | False | True
#> -7/3 | Fraction(-14, 3) | Fraction(-14, 3) | Fraction(0, 1) | Fraction(0, 1) | Fraction(49, 9) | Fraction(49, 9)
#> -7/3 | Fraction(1, 1) | Fraction(1, 1) | 1 | 1 | Fraction(0, 1) | Fraction(0, 1)
#> -7/3 | True | True | False | False | False | False | True | True | False | False | True | True
#> 9007199254740991/4503599627370497 | Fraction(-4503599627370506, 13510798882111491) | Fraction(-4503599627370506, 13510798882111491) | Fraction(-58546795155816452, 13510798882111491) | Fraction(58546795155816452, 13510798882111491) | Fraction(-63050394783186937, 13510798882111491) | Fraction(-63050394783186937, 13510798882111491)
#> 9007199254740991/4503599627370497 | Fraction(-31525197391593479, 27021597764222973) | Fraction(-27021597764222973, 31525197391593479) | -2 | -1 | Fraction(22517998136852467, 13510798882111491) | Fraction(-4503599627370506, 13510798882111491)
#> 9007199254740991/4503599627370497 | False | False | True | True | True | False | True | False | False | True | False | True
#> -1152921504606846976/3 | Fraction(-1152921504606846983, 3) | Fraction(-1152921504606846983, 3) | Fraction(384307168202282323, 1) | Fraction(-384307168202282323, 1) | Fraction(8070450532247928832, 9) | Fraction(8070450532247928832, 9)
#> -1152921504606846976/3 | Fraction(7, 1152921504606846976) | Fraction(1152921504606846976, 7) | 0 | 164703072086692425 | Fraction(-7, 3) | Fraction(-1, 3)
#> -1152921504606846976/3 | False | False | True | True | False | True | False | True | True | False | True | False
#> 1000000000000000000000000000000/7 | Fraction(2999999999999999999999999999951, 21) | Fraction(2999999999999999999999999999951, 21) | Fraction(-3000000000000000000000000000049, 21) | Fraction(3000000000000000000000000000049, 21) | Fraction(-1000000000000000000000000000000, 3) | Fraction(-1000000000000000000000000000000, 3)
#> 1000000000000000000000000000000/7 | Fraction(-49, 3000000000000000000000000000000) | Fraction(-3000000000000000000000000000000, 49) | -1 | -61224489795918367346938775511 | Fraction(2999999999999999999999999999951, 21) | Fraction(-13, 7)
#> 1000000000000000000000000000000/7 | False | False | True | True | True | False | True | False | False | True | False | True
#> 0 | Fraction(-7, 3) | Fraction(-7, 3) | Fraction(-7, 3) | Fraction(7, 3) | Fraction(0, 1) | Fraction(0, 1)
#> 0 | ZeroDivisionError Fraction(1, 0) | Fraction(0, 1) | ZeroDivisionError division by zero | 0 | ZeroDivisionError division by zero | Fraction(0, 1)
#> 0 | False | False | True | True | True | False | True | False | False | True | False | True
#> 1 | Fraction(-4, 3) | Fraction(-4, 3) | Fraction(-10, 3) | Fraction(10, 3) | Fraction(-7, 3) | Fraction(-7, 3)
#> 1 | Fraction(-7, 3) | Fraction(-3, 7) | -3 | -1 | Fraction(2, 3) | Fraction(-4, 3)
#> 1 | False | False | True | True | True | False | True | False | False | True | False | True
#> -3 | Fraction(-16, 3) | Fraction(-16, 3) | Fraction(2, 3) | Fraction(-2, 3) | Fraction(7, 1) | Fraction(7, 1)
#> -3 | Fraction(7, 9) | Fraction(9, 7) | 0 | 1 | Fraction(-7, 3) | Fraction(-2, 3)
#> -3 | False | False | True | True | False | True | False | True | True | False | True | False
#> 9007199254740992 | Fraction(27021597764222969, 3) | Fraction(27021597764222969, 3) | Fraction(-27021597764222983, 3) | Fraction(27021597764222983, 3) | Fraction(-63050394783186944, 3) | Fraction(-63050394783186944, 3)
#> 9007199254740992 | Fraction(-7, 27021597764222976) | Fraction(-27021597764222976, 7) | -1 | -3860228252031854 | Fraction(27021597764222969, 3) | Fraction(-2, 3)
#> 9007199254740992 | False | False | True | True | True | False | True | False | False | True | False | True
#> 10000000000000000000000000 | Fraction(29999999999999999999999993, 3) | Fraction(29999999999999999999999993, 3) | Fraction(-30000000000000000000000007, 3) | Fraction(30000000000000000000000007, 3) | Fraction(-70000000000000000000000000, 3) | Fraction(-70000000000000000000000000, 3)
#> 10000000000000000000000000 | Fraction(-7, 30000000000000000000000000) | Fraction(-30000000000000000000000000, 7) | -1 | -4285714285714285714285715 | Fraction(29999999999999999999999993, 3) | Fraction(-5, 3)
#> 10000000000000000000000000 | False | False | True | True | True | False | True | False | False | True | False | True
#> True | Fraction(-4, 3) | Fraction(-4, 3) | Fraction(-10, 3) | Fraction(10, 3) | Fraction(-7, 3) | Fraction(-7, 3)
#> True | Fraction(-7, 3) | Fraction(-3, 7) | -3 | -1 | Fraction(2, 3) | Fraction(-4, 3)
#> True | False | False | True | True | True | False | True | False | False | True | False | True
#> 0.5 | -1.8333333333333335 | -1.8333333333333335 | -2.8333333333333335 | 2.8333333333333335 | -1.1666666666666667 | -1.1666666666666667
#> 0.5 | -4.666666666666667 | -0.21428571428571427 | -5.0 | -1.0 | 0.16666666666666652 | -1.8333333333333335
#> 0.5 | False | False | True | True | True | False | True | False | False | True | False | True
#> -0.0 | -2.3333333333333335 | -2.3333333333333335 | -2.3333333333333335 | 2.3333333333333335 | 0.0 | 0.0
#> -0.0 | ZeroDivisionError division by zero | 0.0 | ZeroDivisionError division by zero | 0.0 | ZeroDivisionError division by zero | -0.0
#> -0.0 | False | False | True | True | True | False | True | False | False | True | False | True
#> 1j | (-2.3333333333333335+1j) | (-2.3333333333333335+1j) | (-2.3333333333333335-1j) | (2.3333333333333335+1j) | (-0-2.3333333333333335j) | (-0-2.3333333333333335j)
#> 1j | (-0+2.3333333333333335j) | (-0-0.42857142857142855j) | TypeError unsupported operand type(s) for //: 'Fraction' and 'complex' | TypeError unsupported operand type(s) for //: 'complex' and 'Fraction' | TypeError unsupported operand type(s) for %: 'Fraction' and 'complex' | TypeError unsupported operand type(s) for %: 'complex' and 'Fraction'
#> 1j | False | False | True | True | TypeError '<' not supported between instances of 'Fraction' and 'complex' | TypeError '<' not supported between instances of 'complex' and 'Fraction' | TypeError '<=' not supported between instances of 'Fraction' and 'complex' | TypeError '<=' not supported between instances of 'complex' and 'Fraction' | TypeError '>' not supported between instances of 'Fraction' and 'complex' | TypeError '>' not supported between instances of 'complex' and 'Fraction' | TypeError '>=' not supported between instances of 'Fraction' and 'complex' | TypeError '>=' not supported between instances of 'complex' and 'Fraction'
#> 9007199254740991/4503599627370497 Fraction(9007199254740991, 4503599627370497) True -9007199254740991/4503599627370497 9007199254740991/4503599627370497 9007199254740991/4503599627370497 9007199254740991 4503599627370497 True
#> 0 | Fraction(9007199254740991, 4503599627370497) | Fraction(9007199254740991, 4503599627370497) | Fraction(9007199254740991, 4503599627370497) | Fraction(-9007199254740991, 4503599627370497) | Fraction(0, 1) | Fraction(0, 1)
#> 0 | ZeroDivisionError Fraction(1, 0) | Fraction(0, 1) | ZeroDivisionError division by zero | 0 | ZeroDivisionError division by zero | Fraction(0, 1)
#> 0 | False | False | True | True | False | True | False | True | True | False | True | False
#> 1 | Fraction(13510798882111488, 4503599627370497) | Fraction(13510798882111488, 4503599627370497) | Fraction(4503599627370494, 4503599627370497) | Fraction(-4503599627370494, 4503599627370497) | Fraction(9007199254740991, 4503599627370497) | Fraction(9007199254740991, 4503599627370497)
#> 1 | Fraction(9007199254740991, 4503599627370497) | Fraction(4503599627370497, 9007199254740991) | 1 | 0 | Fraction(4503599627370494, 4503599627370497) | Fraction(1, 1)
#> 1 | False | False | True | True | False | True | False | True | True | False | True | False
#> -1/2 | Fraction(13510798882111485, 9007199254740994) | Fraction(13510798882111485, 9007199254740994) | Fraction(22517998136852479, 9007199254740994) | Fraction(-22517998136852479, 9007199254740994) | Fraction(-9007199254740991, 9007199254740994) | Fraction(-9007199254740991, 9007199254740994)
#> -1/2 | Fraction(-18014398509481982, 4503599627370497) | Fraction(-4503599627370497, 18014398509481982) | -4 | -1 | Fraction(-3, 4503599627370497) | Fraction(13510798882111485, 9007199254740994)
#> -1/2 | False | False | True | True | False | True | False | True | True | False | True | False
#> 3/4 | Fraction(49539595901075455, 18014398509481988) | Fraction(49539595901075455, 18014398509481988) | Fraction(22517998136852473, 18014398509481988) | Fraction(-22517998136852473, 18014398509481988) | Fraction(27021597764222973, 18014398509481988) | Fraction(27021597764222973, 18014398509481988)
#> 3/4 | Fraction(36028797018963964, 13510798882111491) | Fraction(13510798882111491, 36028797018963964) | 2 | 0 | Fraction(4503599627370491, 9007199254740994) | Fraction(3, 4)
#> 3/4 | False | False | True | True | False | True | False | True | True | False | True | False
#> -7/3 | Fraction(-4503599627370506, 13510798882111491) | Fraction(-4503599627370506, 13510798882111491) | Fraction(58546795155816452, 13510798882111491) | Fraction(-58546795155816452, 13510798882111491) | Fraction(-63050394783186937, 13510798882111491) | Fraction(-63050394783186937, 13510798882111491)
#> -7/3 | Fraction(-27021597764222973, 31525197391593479) | Fraction(-31525197391593479, 27021597764222973) | -1 | -2 | Fraction(-4503599627370506, 13510798882111491) | Fraction(22517998136852467, 13510798882111491)
#> -7/3 | False | False | True | True | False | True | False | True | True | False | True | False
#> 9007199254740991/4503599627370497 | Fraction(18014398509481982, 4503599627370497) | Fraction(18014398509481982, 4503599627370497) | Fraction(0, 1) | Fraction(0, 1) | Fraction(81129638414606663681390495662081, 20282409603651679431146506027009) | Fraction(81129638414606663681390495662081, 20282409603651679431146506027009)
#> 9007199254740991/4503599627370497 | Fraction(1, 1) | Fraction(1, 1) | 1 | 1 | Fraction(0, 1) | Fraction(0, 1)
#> 9007199254740991/4503599627370497 | True | True | False | False | False | False | True | True | False | False | True | True
#> -1152921504606846976/3 | Fraction(-5192296858534828754430403171844099, 13510798882111491) | Fraction(-5192296858534828754430403171844099, 13510798882111491) | Fraction(5192296858534828808473598700290045, 13510798882111491) | Fraction(-5192296858534828808473598700290045, 13510798882111491) | Fraction(-10384593717069654104139488051593216, 13510798882111491) | Fraction(-10384593717069654104139488051593216, 13510798882111491)
#> -1152921504606846976/3 | Fraction(-27021597764222973, 5192296858534828781452000936067072) | Fraction(-5192296858534828781452000936067072, 27021597764222973) | -1 | -192153584101141227 | Fraction(-5192296858534828754430403171844099, 13510798882111491) | Fraction(9007199254740799, 13510798882111491)
#> -1152921504606846976/3 | False | False | True | True | False | True | False | True | True | False | True | False
#> 1000000000000000000000000000000/7 | Fraction(4503599627370497000000000000063050394783186937, 31525197391593479) | Fraction(4503599627370497000000000000063050394783186937, 31525197391593479) | Fraction(-4503599627370496999999999999936949605216813063, 31525197391593479) | Fraction(4503599627370496999999999999936949605216813063, 31525197391593479) | Fraction(9007199254740991000000000000000000000000000000, 31525197391593479) | Fraction(9007199254740991000000000000000000000000000000, 31525197391593479)
#> 1000000000000000000000000000000/7 | Fraction(63050394783186937, 4503599627370497000000000000000000000000000000) | Fraction(4503599627370497000000000000000000000000000000, 63050394783186937) | 0 | 71428571428571452361921956253 | Fraction(9007199254740991, 4503599627370497) | Fraction(22513967164932939, 31525197391593479)
#> 1000000000000000000000000000000/7 | False | False | True | True | True | False | True | False | False | True | False | True
#> 0 | Fraction(9007199254740991, 4503599627370497) | Fraction(9007199254740991, 4503599627370497) | Fraction(9007199254740991, 4503599627370497) | Fraction(-9007199254740991, 4503599627370497) | Fraction(0, 1) | Fraction(0, 1)
#> 0 | ZeroDivisionError Fraction(1, 0) | Fraction(0, 1) | ZeroDivisionError division by zero | 0 | ZeroDivisionError division by zero | Fraction(0, 1)
#> 0 | False | False | True | True | False | True | False | True | True | False | True | False
#> 1 | Fraction(13510798882111488, 4503599627370497) | Fraction(13510798882111488, 4503599627370497) | Fraction(4503599627370494, 4503599627370497) | Fraction(-4503599627370494, 4503599627370497) | Fraction(9007199254740991, 4503599627370497) | Fraction(9007199254740991, 4503599627370497)
#> 1 | Fraction(9007199254740991, 4503599627370497) | Fraction(4503599627370497, 9007199254740991) | 1 | 0 | Fraction(4503599627370494, 4503599627370497) | Fraction(1, 1)
#> 1 | False | False | True | True | False | True | False | True | True | False | True | False
#> -3 | Fraction(-4503599627370500, 4503599627370497) | Fraction(-4503599627370500, 4503599627370497) | Fraction(22517998136852482, 4503599627370497) | Fraction(-22517998136852482, 4503599627370497) | Fraction(-27021597764222973, 4503599627370497) | Fraction(-27021597764222973, 4503599627370497)
#> -3 | Fraction(-9007199254740991, 13510798882111491) | Fraction(-13510798882111491, 9007199254740991) | -1 | -2 | Fraction(-4503599627370500, 4503599627370497) | Fraction(4503599627370491, 4503599627370497)
#> -3 | False | False | True | True | False | True | False | True | True | False | True | False
#> 9007199254740992 | Fraction(40564819207303358862293012054015, 4503599627370497) | Fraction(40564819207303358862293012054015, 4503599627370497) | Fraction(-40564819207303340847894502572033, 4503599627370497) | Fraction(40564819207303340847894502572033, 4503599627370497) | Fraction(81129638414606672688589750403072, 4503599627370497) | Fraction(81129638414606672688589750403072, 4503599627370497)
#> 9007199254740992 | Fraction(9007199254740991, 40564819207303349855093757313024) | Fraction(40564819207303349855093757313024, 9007199254740991) | 0 | 4503599627370497 | Fraction(9007199254740991, 4503599627370497) | Fraction(1, 1)
#> 9007199254740992 | False | False | True | True | True | False | True | False | False | True | False | True
#> 10000000000000000000000000 | Fraction(45035996273704970000000009007199254740991, 4503599627370497) | Fraction(45035996273704970000000009007199254740991, 4503599627370497) | Fraction(-45035996273704969999999990992800745259009, 4503599627370497) | Fraction(45035996273704969999999990992800745259009, 4503599627370497) | Fraction(90071992547409910000000000000000000000000, 4503599627370497) | Fraction(90071992547409910000000000000000000000000, 4503599627370497)
#> 10000000000000000000000000 | Fraction(9007199254740991, 45035996273704970000000000000000000000000) | Fraction(45035996273704970000000000000000000000000, 9007199254740991) | 0 | 5000000000000001665334536 | Fraction(9007199254740991, 4503599627370497) | Fraction(8446365952834824, 4503599627370497)
#> 10000000000000000000000000 | False | False | True | True | True | False | True | False | False | True | False | True
#> True | Fraction(13510798882111488, 4503599627370497) | Fraction(13510798882111488, 4503599627370497) | Fraction(4503599627370494, 4503599627370497) | Fraction(-4503599627370494, 4503599627370497) | Fraction(9007199254740991, 4503599627370497) | Fraction(9007199254740991, 4503599627370497)
#> True | Fraction(9007199254740991, 4503599627370497) | Fraction(4503599627370497, 9007199254740991) | 1 | 0 | Fraction(4503599627370494, 4503599627370497) | Fraction(1, 1)
#> True | False | False | True | True | False | True | False | True | True | False | True | False
#> 0.5 | 2.499999999999999 | 2.499999999999999 | 1.4999999999999993 | -1.4999999999999993 | 0.9999999999999997 | 0.9999999999999997
#> 0.5 | 3.9999999999999987 | 0.2500000000000001 | 3.0 | 0.0 | 0.49999999999999933 | 0.5
#> 0.5 | False | False | True | True | False | True | False | True | True | False | True | False
#> -0.0 | 1.9999999999999993 | 1.9999999999999993 | 1.9999999999999993 | -1.9999999999999993 | -0.0 | -0.0
#> -0.0 | ZeroDivisionError division by zero | -0.0 | ZeroDivisionError division by zero | -0.0 | ZeroDivisionError division by zero | 0.0
#> -0.0 | False | False | True | True | False | True | False | True | True | False | True | False
#> 1j | (1.9999999999999993+1j) | (1.9999999999999993+1j) | (1.9999999999999993-1j) | (-1.9999999999999993+1j) | 1.9999999999999993j | 1.9999999999999993j
#> 1j | -1.9999999999999993j | 0.5000000000000002j | TypeError unsupported operand type(s) for //: 'Fraction' and 'complex' | TypeError unsupported operand type(s) for //: 'complex' and 'Fraction' | TypeError unsupported operand type(s) for %: 'Fraction' and 'complex' | TypeError unsupported operand type(s) for %: 'complex' and 'Fraction'
#> 1j | False | False | True | True | TypeError '<' not supported between instances of 'Fraction' and 'complex' | TypeError '<' not supported between instances of 'complex' and 'Fraction' | TypeError '<=' not supported between instances of 'Fraction' and 'complex' | TypeError '<=' not supported between instances of 'complex' and 'Fraction' | TypeError '>' not supported between instances of 'Fraction' and 'complex' | TypeError '>' not supported between instances of 'complex' and 'Fraction' | TypeError '>=' not supported between instances of 'Fraction' and 'complex' | TypeError '>=' not supported between instances of 'complex' and 'Fraction'
#> -1152921504606846976/3 Fraction(-1152921504606846976, 3) True 1152921504606846976/3 -1152921504606846976/3 1152921504606846976/3 -1152921504606846976 3 True
#> 0 | Fraction(-1152921504606846976, 3) | Fraction(-1152921504606846976, 3) | Fraction(-1152921504606846976, 3) | Fraction(1152921504606846976, 3) | Fraction(0, 1) | Fraction(0, 1)
#> 0 | ZeroDivisionError Fraction(1, 0) | Fraction(0, 1) | ZeroDivisionError division by zero | 0 | ZeroDivisionError division by zero | Fraction(0, 1)
#> 0 | False | False | True | True | True | False | True | False | False | True | False | True
#> 1 | Fraction(-1152921504606846973, 3) | Fraction(-1152921504606846973, 3) | Fraction(-1152921504606846979, 3) | Fraction(1152921504606846979, 3) | Fraction(-1152921504606846976, 3) | Fraction(-1152921504606846976, 3)
#> 1 | Fraction(-1152921504606846976, 3) | Fraction(-3, 1152921504606846976) | -384307168202282326 | -1 | Fraction(2, 3) | Fraction(-1152921504606846973, 3)
#> 1 | False | False | True | True | True | False | True | False | False | True | False | True
#> -1/2 | Fraction(-2305843009213693955, 6) | Fraction(-2305843009213693955, 6) | Fraction(-2305843009213693949, 6) | Fraction(2305843009213693949, 6) | Fraction(576460752303423488, 3) | Fraction(576460752303423488, 3)
#> -1/2 | Fraction(2305843009213693952, 3) | Fraction(3, 2305843009213693952) | 768614336404564650 | 0 | Fraction(-1, 3) | Fraction(-1, 2)
#> -1/2 | False | False | True | True | True | False | True | False | False | True | False | True
#> 3/4 | Fraction(-4611686018427387895, 12) | Fraction(-4611686018427387895, 12) | Fraction(-4611686018427387913, 12) | Fraction(4611686018427387913, 12) | Fraction(-288230376151711744, 1) | Fraction(-288230376151711744, 1)
#> 3/4 | Fraction(-4611686018427387904, 9) | Fraction(-9, 4611686018427387904) | -512409557603043101 | -1 | Fraction(5, 12) | Fraction(-4611686018427387895, 12)
#> 3/4 | False | False | True | True | True | False | True | False | False | True | False | True
#> -7/3 | Fraction(-1152921504606846983, 3) | Fraction(-1152921504606846983, 3) | Fraction(-384307168202282323, 1) | Fraction(384307168202282323, 1) | Fraction(8070450532247928832, 9) | Fraction(8070450532247928832, 9)
#> -7/3 | Fraction(1152921504606846976, 7) | Fraction(7, 1152921504606846976) | 164703072086692425 | 0 | Fraction(-1, 3) | Fraction(-7, 3)
#> -7/3 | False | False | True | True | True | False | True | False | False | True | False | True
#> 9007199254740991/4503599627370497 | Fraction(-5192296858534828754430403171844099, 13510798882111491) | Fraction(-5192296858534828754430403171844099, 13510798882111491) | Fraction(-5192296858534828808473598700290045, 13510798882111491) | Fraction(5192296858534828808473598700290045, 13510798882111491) | Fraction(-10384593717069654104139488051593216, 13510798882111491) | Fraction(-10384593717069654104139488051593216, 13510798882111491)
#> 9007199254740991/4503599627370497 | Fraction(-5192296858534828781452000936067072, 27021597764222973) | Fraction(-27021597764222973, 5192296858534828781452000936067072) | -192153584101141227 | -1 | Fraction(9007199254740799, 13510798882111491) | Fraction(-5192296858534828754430403171844099, 13510798882111491)
#> 9007199254740991/4503599627370497 | False | False | True | True | True | False | True | False | False | True | False | True
#> -1152921504606846976/3 | Fraction(-2305843009213693952, 3) | Fraction(-2305843009213693952, 3) | Fraction(0, 1) | Fraction(0, 1) | Fraction(1329227995784915872903807060280344576, 9) | Fraction(1329227995784915872903807060280344576, 9)
#> -1152921504606846976/3 | Fraction(1, 1) | Fraction(1, 1) | 1 | 1 | Fraction(0, 1) | Fraction(0, 1)
#> -1152921504606846976/3 | True | True | False | False | False | False | True | True | False | False | True | True
#> 1000000000000000000000000000000/7 | Fraction(2999999999991929549467752071168, 21) | Fraction(2999999999991929549467752071168, 21) | Fraction(-3000000000008070450532247928832, 21) | Fraction(3000000000008070450532247928832, 21) | Fraction(-1152921504606846976000000000000000000000000000000, 21) | Fraction(-1152921504606846976000000000000000000000000000000, 21)
#> 1000000000000000000000000000000/7 | Fraction(-7516192768, 2793967723846435546875) | Fraction(-2793967723846435546875, 7516192768) | -1 | -371726459138 | Fraction(2999999999991929549467752071168, 21) | Fraction(-910068253580066816, 21)
#> 1000000000000000000000000000000/7 | False | False | True | True | True | False | True | False | False | True | False | True
#> 0 | Fraction(-1152921504606846976, 3) | Fraction(-1152921504606846976, 3) | Fraction(-1152921504606846976, 3) | Fraction(1152921504606846976, 3) | Fraction(0, 1) | Fraction(0, 1)
#> 0 | ZeroDivisionError Fraction(1, 0) | Fraction(0, 1) | ZeroDivisionError division by zero | 0 | ZeroDivisionError division by zero | Fraction(0, 1)
#> 0 | False | False | True | True | True | False | True | False | False | True | False | True
#> 1 | Fraction(-1152921504606846973, 3) | Fraction(-1152921504606846973, 3) | Fraction(-1152921504606846979, 3) | Fraction(1152921504606846979, 3) | Fraction(-1152921504606846976, 3) | Fraction(-1152921504606846976, 3)
#> 1 | Fraction(-1152921504606846976, 3) | Fraction(-3, 1152921504606846976) | -384307168202282326 | -1 | Fraction(2, 3) | Fraction(-1152921504606846973, 3)
#> 1 | False | False | True | True | True | False | True | False | False | True | False | True
#> -3 | Fraction(-1152921504606846985, 3) | Fraction(-1152921504606846985, 3) | Fraction(-1152921504606846967, 3) | Fraction(1152921504606846967, 3) | Fraction(1152921504606846976, 1) | Fraction(1152921504606846976, 1)
#> -3 | Fraction(1152921504606846976, 9) | Fraction(9, 1152921504606846976) | 128102389400760775 | 0 | Fraction(-1, 3) | Fraction(-3, 1)
#> -3 | False | False | True | True | True | False | True | False | False | True | False | True
#> 9007199254740992 | Fraction(-1125899906842624000, 3) | Fraction(-1125899906842624000, 3) | Fraction(-1179943102371069952, 3) | Fraction(1179943102371069952, 3) | Fraction(-10384593717069655257060992658440192, 3) | Fraction(-10384593717069655257060992658440192, 3)
#> 9007199254740992 | Fraction(-128, 3) | Fraction(-3, 128) | -43 | -1 | Fraction(9007199254740992, 3) | Fraction(-1125899906842624000, 3)
#> 9007199254740992 | False | False | True | True | True | False | True | False | False | True | False | True
#> 10000000000000000000000000 | Fraction(29999998847078495393153024, 3) | Fraction(29999998847078495393153024, 3) | Fraction(-30000001152921504606846976, 3) | Fraction(30000001152921504606846976, 3) | Fraction(-11529215046068469760000000000000000000000000, 3) | Fraction(-11529215046068469760000000000000000000000000, 3)
#> 10000000000000000000000000 | Fraction(-34359738368, 894069671630859375) | Fraction(-894069671630859375, 34359738368) | -1 | -26020853 | Fraction(29999998847078495393153024, 3) | Fraction(-991913587955990528, 3)
#> 10000000000000000000000000 | False | False | True | True | True | False | True | False | False | True | False | True
#> True | Fraction(-1152921504606846973, 3) | Fraction(-1152921504606846973, 3) | Fraction(-1152921504606846979, 3) | Fraction(1152921504606846979, 3) | Fraction(-1152921504606846976, 3) | Fraction(-1152921504606846976, 3)
#> True | Fraction(-1152921504606846976, 3) | Fraction(-3, 1152921504606846976) | -384307168202282326 | -1 | Fraction(2, 3) | Fraction(-1152921504606846973, 3)
#> True | False | False | True | True | True | False | True | False | False | True | False | True
#> 0.5 | -3.843071682022823e+17 | -3.843071682022823e+17 | -3.843071682022823e+17 | 3.843071682022823e+17 | -1.9215358410114115e+17 | -1.9215358410114115e+17
#> 0.5 | -7.686143364045646e+17 | -1.3010426069826053e-18 | -7.686143364045646e+17 | -1.0 | 0.0 | -3.843071682022823e+17
#> 0.5 | False | False | True | True | True | False | True | False | False | True | False | True
#> -0.0 | -3.843071682022823e+17 | -3.843071682022823e+17 | -3.843071682022823e+17 | 3.843071682022823e+17 | 0.0 | 0.0
#> -0.0 | ZeroDivisionError division by zero | 0.0 | ZeroDivisionError division by zero | 0.0 | ZeroDivisionError division by zero | -0.0
#> -0.0 | False | False | True | True | True | False | True | False | False | True | False | True
#> 1j | (-3.843071682022823e+17+1j) | (-3.843071682022823e+17+1j) | (-3.843071682022823e+17-1j) | (3.843071682022823e+17+1j) | (-0-3.843071682022823e+17j) | (-0-3.843071682022823e+17j)
#> 1j | (-0+3.843071682022823e+17j) | (-0-2.6020852139652106e-18j) | TypeError unsupported operand type(s) for //: 'Fraction' and 'complex' | TypeError unsupported operand type(s) for //: 'complex' and 'Fraction' | TypeError unsupported operand type(s) for %: 'Fraction' and 'complex' | TypeError unsupported operand type(s) for %: 'complex' and 'Fraction'
#> 1j | False | False | True | True | TypeError '<' not supported between instances of 'Fraction' and 'complex' | TypeError '<' not supported between instances of 'complex' and 'Fraction' | TypeError '<=' not supported between instances of 'Fraction' and 'complex' | TypeError '<=' not supported between instances of 'complex' and 'Fraction' | TypeError '>' not supported between instances of 'Fraction' and 'complex' | TypeError '>' not supported between instances of 'complex' and 'Fraction' | TypeError '>=' not supported between instances of 'Fraction' and 'complex' | TypeError '>=' not supported between instances of 'complex' and 'Fraction'
#> 1000000000000000000000000000000/7 Fraction(1000000000000000000000000000000, 7) True -1000000000000000000000000000000/7 1000000000000000000000000000000/7 1000000000000000000000000000000/7 1000000000000000000000000000000 7 True
#> 0 | Fraction(1000000000000000000000000000000, 7) | Fraction(1000000000000000000000000000000, 7) | Fraction(1000000000000000000000000000000, 7) | Fraction(-1000000000000000000000000000000, 7) | Fraction(0, 1) | Fraction(0, 1)
#> 0 | ZeroDivisionError Fraction(1, 0) | Fraction(0, 1) | ZeroDivisionError division by zero | 0 | ZeroDivisionError division by zero | Fraction(0, 1)
#> 0 | False | False | True | True | False | True | False | True | True | False | True | False
#> 1 | Fraction(1000000000000000000000000000007, 7) | Fraction(1000000000000000000000000000007, 7) | Fraction(999999999999999999999999999993, 7) | Fraction(-999999999999999999999999999993, 7) | Fraction(1000000000000000000000000000000, 7) | Fraction(1000000000000000000000000000000, 7)
#> 1 | Fraction(1000000000000000000000000000000, 7) | Fraction(7, 1000000000000000000000000000000) | 142857142857142857142857142857 | 0 | Fraction(1, 7) | Fraction(1, 1)
#> 1 | False | False | True | True | False | True | False | True | True | False | True | False
#> -1/2 | Fraction(1999999999999999999999999999993, 14) | Fraction(1999999999999999999999999999993, 14) | Fraction(2000000000000000000000000000007, 14) | Fraction(-2000000000000000000000000000007, 14) | Fraction(-500000000000000000000000000000, 7) | Fraction(-500000000000000000000000000000, 7)
#> -1/2 | Fraction(-2000000000000000000000000000000, 7) | Fraction(-7, 2000000000000000000000000000000) | -285714285714285714285714285715 | -1 | Fraction(-5, 14) | Fraction(1999999999999999999999999999993, 14)
#> -1/2 | False | False | True | True | False | True | False | True | True | False | True | False
#> 3/4 | Fraction(4000000000000000000000000000021, 28) | Fraction(4000000000000000000000000000021, 28) | Fraction(3999999999999999999999999999979, 28) | Fraction(-3999999999999999999999999999979, 28) | Fraction(750000000000000000000000000000, 7) | Fraction(750000000000000000000000000000, 7)
#> 3/4 | Fraction(4000000000000000000000000000000, 21) | Fraction(21, 4000000000000000000000000000000) | 190476190476190476190476190476 | 0 | Fraction(1, 7) | Fraction(3, 4)
#> 3/4 | False | False | True | True | False | True | False | True | True | False | True | False
#> -7/3 | Fraction(2999999999999999999999999999951, 21) | Fraction(2999999999999999999999999999951, 21) | Fraction(3000000000000000000000000000049, 21) | Fraction(-3000000000000000000000000000049, 21) | Fraction(-1000000000000000000000000000000, 3) | Fraction(-1000000000000000000000000000000, 3)
#> -7/3 | Fraction(-3000000000000000000000000000000, 49) | Fraction(-49, 3000000000000000000000000000000) | -61224489795918367346938775511 | -1 | Fraction(-13, 7) | Fraction(2999999999999999999999999999951, 21)
#> -7/3 | False | False | True | True | False | True | False | True | True | False | True | False
#> 9007199254740991/4503599627370497 | Fraction(4503599627370497000000000000063050394783186937, 31525197391593479) | Fraction(4503599627370497000000000000063050394783186937, 31525197391593479) | Fraction(4503599627370496999999999999936949605216813063, 31525197391593479) | Fraction(-4503599627370496999999999999936949605216813063, 31525197391593479) | Fraction(9007199254740991000000000000000000000000000000, 31525197391593479) | Fraction(9007199254740991000000000000000000000000000000, 31525197391593479)
#> 9007199254740991/4503599627370497 | Fraction(4503599627370497000000000000000000000000000000, 63050394783186937) | Fraction(63050394783186937, 4503599627370497000000000000000000000000000000) | 71428571428571452361921956253 | 0 | Fraction(22513967164932939, 31525197391593479) | Fraction(9007199254740991, 4503599627370497)
#> 9007199254740991/4503599627370497 | False | False | True | True | False | True | False | True | True | False | True | False
#> -1152921504606846976/3 | Fraction(2999999999991929549467752071168, 21) | Fraction(2999999999991929549467752071168, 21) | Fraction(3000000000008070450532247928832, 21) | Fraction(-3000000000008070450532247928832, 21) | Fraction(-1152921504606846976000000000000000000000000000000, 21) | Fraction(-1152921504606846976000000000000000000000000000000, 21)
#> -1152921504606846976/3 | Fraction(-2793967723846435546875, 7516192768) | Fraction(-7516192768, 2793967723846435546875) | -371726459138 | -1 | Fraction(-910068253580066816, 21) | Fraction(2999999999991929549467752071168, 21)
#> -1152921504606846976/3 | False | False | True | True | False | True | False | True | True | False | True | False
#> 1000000000000000000000000000000/7 | Fraction(2000000000000000000000000000000, 7) | Fraction(2000000000000000000000000000000, 7) | Fraction(0, 1) | Fraction(0, 1) | Fraction(1000000000000000000000000000000000000000000000000000000000000, 49) | Fraction(1000000000000000000000000000000000000000000000000000000000000, 49)
#> 1000000000000000000000000000000/7 | Fraction(1, 1) | Fraction(1, 1) | 1 | 1 | Fraction(0, 1) | Fraction(0, 1)
#> 1000000000000000000000000000000/7 | True | True | False | False | False | False | True | True | False | False | True | True
#> 0 | Fraction(1000000000000000000000000000000, 7) | Fraction(1000000000000000000000000000000, 7) | Fraction(1000000000000000000000000000000, 7) | Fraction(-1000000000000000000000000000000, 7) | Fraction(0, 1) | Fraction(0, 1)
#> 0 | ZeroDivisionError Fraction(1, 0) | Fraction(0, 1) | ZeroDivisionError division by zero | 0 | ZeroDivisionError division by zero | Fraction(0, 1)
#> 0 | False | False | True | True | False | True | False | True | True | False | True | False
#> 1 | Fraction(1000000000000000000000000000007, 7) | Fraction(1000000000000000000000000000007, 7) | Fraction(999999999999999999999999999993, 7) | Fraction(-999999999999999999999999999993, 7) | Fraction(1000000000000000000000000000000, 7) | Fraction(1000000000000000000000000000000, 7)
#> 1 | Fraction(1000000000000000000000000000000, 7) | Fraction(7, 1000000000000000000000000000000) | 142857142857142857142857142857 | 0 | Fraction(1, 7) | Fraction(1, 1)
#> 1 | False | False | True | True | False | True | False | True | True | False | True | False
#> -3 | Fraction(999999999999999999999999999979, 7) | Fraction(999999999999999999999999999979, 7) | Fraction(1000000000000000000000000000021, 7) | Fraction(-1000000000000000000000000000021, 7) | Fraction(-3000000000000000000000000000000, 7) | Fraction(-3000000000000000000000000000000, 7)
#> -3 | Fraction(-1000000000000000000000000000000, 21) | Fraction(-21, 1000000000000000000000000000000) | -47619047619047619047619047620 | -1 | Fraction(-20, 7) | Fraction(999999999999999999999999999979, 7)
#> -3 | False | False | True | True | False | True | False | True | True | False | True | False
#> 9007199254740992 | Fraction(1000000000000063050394783186944, 7) | Fraction(1000000000000063050394783186944, 7) | Fraction(999999999999936949605216813056, 7) | Fraction(-999999999999936949605216813056, 7) | Fraction(9007199254740992000000000000000000000000000000, 7) | Fraction(9007199254740992000000000000000000000000000000, 7)
#> 9007199254740992 | Fraction(931322574615478515625, 58720256) | Fraction(58720256, 931322574615478515625) | 15860328923216 | 0 | Fraction(32912687650308096, 7) | Fraction(9007199254740992, 1)
#> 9007199254740992 | False | False | True | True | False | True | False | True | True | False | True | False
#> 10000000000000000000000000 | Fraction(1000070000000000000000000000000, 7) | Fraction(1000070000000000000000000000000, 7) | Fraction(999930000000000000000000000000, 7) | Fraction(-999930000000000000000000000000, 7) | Fraction(10000000000000000000000000000000000000000000000000000000, 7) | Fraction(10000000000000000000000000000000000000000000000000000000, 7)
#> 10000000000000000000000000 | Fraction(100000, 7) | Fraction(7, 100000) | 14285 | 0 | Fraction(50000000000000000000000000, 7) | Fraction(10000000000000000000000000, 1)
#> 10000000000000000000000000 | False | False | True | True | False | True | False | True | True | False | True | False
#> True | Fraction(1000000000000000000000000000007, 7) | Fraction(1000000000000000000000000000007, 7) | Fraction(999999999999999999999999999993, 7) | Fraction(-999999999999999999999999999993, 7) | Fraction(1000000000000000000000000000000, 7) | Fraction(1000000000000000000000000000000, 7)
#> True | Fraction(1000000000000000000000000000000, 7) | Fraction(7, 1000000000000000000000000000000) | 142857142857142857142857142857 | 0 | Fraction(1, 7) | Fraction(1, 1)
#> True | False | False | True | True | False | True | False | True | True | False | True | False
#> 0.5 | 1.4285714285714285e+29 | 1.4285714285714285e+29 | 1.4285714285714285e+29 | -1.4285714285714285e+29 | 7.142857142857143e+28 | 7.142857142857143e+28
#> 0.5 | 2.857142857142857e+29 | 3.5e-30 | 2.857142857142857e+29 | 0.0 | 0.0 | 0.5
#> 0.5 | False | False | True | True | False | True | False | True | True | False | True | False
#> -0.0 | 1.4285714285714285e+29 | 1.4285714285714285e+29 | 1.4285714285714285e+29 | -1.4285714285714285e+29 | -0.0 | -0.0
#> -0.0 | ZeroDivisionError division by zero | -0.0 | ZeroDivisionError division by zero | -0.0 | ZeroDivisionError division by zero | 0.0
#> -0.0 | False | False | True | True | False | True | False | True | True | False | True | False
#> 1j | (1.4285714285714285e+29+1j) | (1.4285714285714285e+29+1j) | (1.4285714285714285e+29-1j) | (-1.4285714285714285e+29+1j) | 1.4285714285714285e+29j | 1.4285714285714285e+29j
#> 1j | -1.4285714285714285e+29j | 7e-30j | TypeError unsupported operand type(s) for //: 'Fraction' and 'complex' | TypeError unsupported operand type(s) for //: 'complex' and 'Fraction' | TypeError unsupported operand type(s) for %: 'Fraction' and 'complex' | TypeError unsupported operand type(s) for %: 'complex' and 'Fraction'
#> 1j | False | False | True | True | TypeError '<' not supported between instances of 'Fraction' and 'complex' | TypeError '<' not supported between instances of 'complex' and 'Fraction' | TypeError '<=' not supported between instances of 'Fraction' and 'complex' | TypeError '<=' not supported between instances of 'complex' and 'Fraction' | TypeError '>' not supported between instances of 'Fraction' and 'complex' | TypeError '>' not supported between instances of 'complex' and 'Fraction' | TypeError '>=' not supported between instances of 'Fraction' and 'complex' | TypeError '>=' not supported between instances of 'complex' and 'Fraction'
#> Fraction(-3, 2)
#> Fraction(0, 1)
#> ZeroDivisionError Fraction(1, 0)
#> Fraction(2, 1)
#> TypeError Fraction.__new__() takes from 1 to 3 positional arguments but 4 were given
#> Fraction(1, 2)
#> Fraction(2, 3)
#> Fraction(3, 2)
#> TypeError unsupported operand type(s) for +: 'Fraction' and 'str'
#> TypeError unsupported operand type(s) for +: 'Fraction' and 'decimal.Decimal'
#> TypeError '<' not supported between instances of 'Fraction' and 'str'
#> ZeroDivisionError Fraction(1, 0)
#> ZeroDivisionError Fraction(1, 0)
#> AttributeError 'int' object has no attribute '_numerator'
#> AttributeError 'int' object has no attribute '_richcmp'
#> 'two'
#> ('two', 'half', True, True, 0)
#> [Fraction(-1, 7), 0, Fraction(1, 3), 0.4, Fraction(1, 2)]
#> (Fraction(9227046511387, 2329089562800), Fraction(2, 3), '1/3', '2')

# ---- subclasses and changed methods
from fractions import Fraction as F
class G(F):
    def __add__(self, other):
        return 'added'
    @property
    def numerator(self):
        return 100
g = G(1, 2)
print(g, g + 1, 1 + g, F(1) + g, g * 2, type(g * 2).__name__, g == F(1, 2), F(1, 2) == g, g < 1, F(50) == G(1, 1), G(3), type(G(3)).__name__)
class H(F):
    def __new__(cls, text):
        return super().__new__(cls, *map(int, text.split(':')))
print(H('2:4'), H('2:4') + H('1:4'), repr(H('1:2')), H('1:2') == F(1, 2), {H('1:2'): 1}[F(1, 2)])
old = F.__eq__
F.__eq__ = lambda a, b: 'equal'
print(F(1) == F(2), F(1) == 1)
F.__eq__ = old
print(F(1) == F(2), F(1) == 1)
#> 1/2 added 3/2 3/2 1 Fraction True True True False 3 G
#> 1/2 3/4 H(1, 2) True 1
#> equal equal
#> False True

# ---- ints near a fraction, whole quotients and powers
from fractions import Fraction as F
import math
for n in [-7, -1, 0, 5, -10**20]:
    for d in [1, 2, 3, 10**19]:
        f = F(n, d)
        print(f'{f}', format(f), int(f), math.trunc(f), math.floor(f), math.ceil(f), round(f), round(f, None), round(f, 1), +f, f ** 0, f ** 3, f ** 2, f'{f:>10}')
        for g in [F(-2, 3), 3, -2]:
            print(f // g, f % g, g // f if f else '', g % f if f else '', divmod(f, g))
#> -7 -7 -7 -7 -7 -7 -7 -7 -7 -7 1 -343 49         -7
#> 10 -1/3 0 -2/3 (10, Fraction(-1, 3))
#> -3 2 -1 -4 (-3, Fraction(2, 1))
#> 3 -1 0 -2 (3, Fraction(-1, 1))
#> -7/2 -7/2 -3 -3 -4 -3 -4 -4 -7/2 -7/2 1 -343/8 49/4       -7/2
#> 5 -1/6 0 -2/3 (5, Fraction(-1, 6))
#> -2 5/2 -1 -1/2 (-2, Fraction(5, 2))
#> 1 -3/2 0 -2 (1, Fraction(-3, 2))
#> -7/3 -7/3 -2 -2 -3 -2 -2 -2 -23/10 -7/3 1 -343/27 49/9       -7/3
#> 3 -1/3 0 -2/3 (3, Fraction(-1, 3))
#> -1 2/3 -2 -5/3 (-1, Fraction(2, 3))
#> 1 -1/3 0 -2 (1, Fraction(-1, 3))
#> -7/10000000000000000000 -7/10000000000000000000 0 0 -1 0 0 0 0 -7/10000000000000000000 1 -343/1000000000000000000000000000000000000000000000000000000000 49/100000000000000000000000000000000000000 -7/10000000000000000000
#> 0 -7/10000000000000000000 952380952380952380 -1/1500000000000000000 (0, Fraction(-7, 10000000000000000000))
#> -1 29999999999999999993/10000000000000000000 -4285714285714285715 -1/2000000000000000000 (-1, Fraction(29999999999999999993, 10000000000000000000))
#> 0 -7/10000000000000000000 2857142857142857142 -3/5000000000000000000 (0, Fraction(-7, 10000000000000000000))
#> -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 1 -1 1         -1
#> 1 -1/3 0 -2/3 (1, Fraction(-1, 3))
#> -1 2 -3 0 (-1, Fraction(2, 1))
#> 0 -1 2 0 (0, Fraction(-1, 1))
#> -1/2 -1/2 0 0 -1 0 0 0 -1/2 -1/2 1 -1/8 1/4       -1/2
#> 0 -1/2 1 -1/6 (0, Fraction(-1, 2))
#> -1 5/2 -6 0 (-1, Fraction(5, 2))
#> 0 -1/2 4 0 (0, Fraction(-1, 2))
#> -1/3 -1/3 0 0 -1 0 0 0 -3/10 -1/3 1 -1/27 1/9       -1/3
#> 0 -1/3 2 0 (0, Fraction(-1, 3))
#> -1 8/3 -9 0 (-1, Fraction(8, 3))
#> 0 -1/3 6 0 (0, Fraction(-1, 3))
#> -1/10000000000000000000 -1/10000000000000000000 0 0 -1 0 0 0 0 -1/10000000000000000000 1 -1/1000000000000000000000000000000000000000000000000000000000 1/100000000000000000000000000000000000000 -1/10000000000000000000
#> 0 -1/10000000000000000000 6666666666666666666 -1/15000000000000000000 (0, Fraction(-1, 10000000000000000000))
#> -1 29999999999999999999/10000000000000000000 -30000000000000000000 0 (-1, Fraction(29999999999999999999, 10000000000000000000))
#> 0 -1/10000000000000000000 20000000000000000000 0 (0, Fraction(-1, 10000000000000000000))
#> 0 0 0 0 0 0 0 0 0 0 1 0 0          0
#> 0 0   (0, Fraction(0, 1))
#> 0 0   (0, Fraction(0, 1))
#> 0 0   (0, Fraction(0, 1))
#> 0 0 0 0 0 0 0 0 0 0 1 0 0          0
#> 0 0   (0, Fraction(0, 1))
#> 0 0   (0, Fraction(0, 1))
#> 0 0   (0, Fraction(0, 1))
#> 0 0 0 0 0 0 0 0 0 0 1 0 0          0
#> 0 0   (0, Fraction(0, 1))
#> 0 0   (0, Fraction(0, 1))
#> 0 0   (0, Fraction(0, 1))
#> 0 0 0 0 0 0 0 0 0 0 1 0 0          0
#> 0 0   (0, Fraction(0, 1))
#> 0 0   (0, Fraction(0, 1))
#> 0 0   (0, Fraction(0, 1))
#> 5 5 5 5 5 5 5 5 5 5 1 125 25          5
#> -8 -1/3 -1 13/3 (-8, Fraction(-1, 3))
#> 1 2 0 3 (1, Fraction(2, 1))
#> -3 -1 -1 3 (-3, Fraction(-1, 1))
#> 5/2 5/2 2 2 2 3 2 2 5/2 5/2 1 125/8 25/4        5/2
#> -4 -1/6 -1 11/6 (-4, Fraction(-1, 6))
#> 0 5/2 1 1/2 (0, Fraction(5, 2))
#> -2 -3/2 -1 1/2 (-2, Fraction(-3, 2))
#> 5/3 5/3 1 1 1 2 2 2 17/10 5/3 1 125/27 25/9        5/3
#> -3 -1/3 -1 1 (-3, Fraction(-1, 3))
#> 0 5/3 1 4/3 (0, Fraction(5, 3))
#> -1 -1/3 -2 4/3 (-1, Fraction(-1, 3))
#> 1/2000000000000000000 1/2000000000000000000 0 0 0 1 0 0 0 1/2000000000000000000 1 1/8000000000000000000000000000000000000000000000000000000 1/4000000000000000000000000000000000000 1/2000000000000000000
#> -1 -3999999999999999997/6000000000000000000 -1333333333333333334 1/3000000000000000000 (-1, Fraction(-3999999999999999997, 6000000000000000000))
#> 0 1/2000000000000000000 6000000000000000000 0 (0, Fraction(1, 2000000000000000000))
#> -1 -3999999999999999999/2000000000000000000 -4000000000000000000 0 (-1, Fraction(-3999999999999999999, 2000000000000000000))
#> -100000000000000000000 -100000000000000000000 -100000000000000000000 -100000000000000000000 -100000000000000000000 -100000000000000000000 -100000000000000000000 -100000000000000000000 -100000000000000000000 -100000000000000000000 1 -1000000000000000000000000000000000000000000000000000000000000 10000000000000000000000000000000000000000 -100000000000000000000
#> 150000000000000000000 0 0 -2/3 (150000000000000000000, Fraction(0, 1))
#> -33333333333333333334 2 -1 -99999999999999999997 (-33333333333333333334, Fraction(2, 1))
#> 50000000000000000000 0 0 -2 (50000000000000000000, Fraction(0, 1))
#> -50000000000000000000 -50000000000000000000 -50000000000000000000 -50000000000000000000 -50000000000000000000 -50000000000000000000 -50000000000000000000 -50000000000000000000 -50000000000000000000 -50000000000000000000 1 -125000000000000000000000000000000000000000000000000000000000 2500000000000000000000000000000000000000 -50000000000000000000
#> 75000000000000000000 0 0 -2/3 (75000000000000000000, Fraction(0, 1))
#> -16666666666666666667 1 -1 -49999999999999999997 (-16666666666666666667, Fraction(1, 1))
#> 25000000000000000000 0 0 -2 (25000000000000000000, Fraction(0, 1))
#> -100000000000000000000/3 -100000000000000000000/3 -33333333333333333333 -33333333333333333333 -33333333333333333334 -33333333333333333333 -33333333333333333333 -33333333333333333333 -333333333333333333333/10 -100000000000000000000/3 1 -1000000000000000000000000000000000000000000000000000000000000/27 10000000000000000000000000000000000000000/9 -100000000000000000000/3
#> 50000000000000000000 0 0 -2/3 (50000000000000000000, Fraction(0, 1))
#> -11111111111111111112 8/3 -1 -99999999999999999991/3 (-11111111111111111112, Fraction(8, 3))
#> 16666666666666666666 -4/3 0 -2 (16666666666666666666, Fraction(-4, 3))
#> -10 -10 -10 -10 -10 -10 -10 -10 -10 -10 1 -1000 100        -10
#> 15 0 0 -2/3 (15, Fraction(0, 1))
#> -4 2 -1 -7 (-4, Fraction(2, 1))
#> 5 0 0 -2 (5, Fraction(0, 1))

# ---- errors of whole quotients, powers and formats, and a subclass
from fractions import Fraction as F
for e in ['F(1,2) // 0', 'F(1,2) % 0', 'F(1,2) % F(0)', '3 // F(0)', 'pow(F(1,2), 2, 3)', 'F(0) ** -1', 'F(1,2) ** True', 'F(1,2) ** 100', 'F(3,2) ** F(2)', 'F(3,2) // 1.5', 'F(3,2) % "a"', 'format(F(1,2), "q")', 'F(1,2).__format__()', 'F(1,2).__str__(3)', 'round(F(5,2), ndigits=None)', 'F(1,2).__round__(1,2)', 'F(1,2).__pow__()']:
    try: print(e, eval(e))
    except Exception as x: print(e, type(x).__name__, x)
class G(F):
    def __str__(self): return 'G!'
    def __floor__(self): return 'fl'
g = G(7, 2)
import math
print(f'{g}', str(g), math.floor(g), round(g), g // 1, g % 1, g ** 2, type(g ** 2).__name__, +g, type(+g).__name__)
#> F(1,2) // 0 ZeroDivisionError division by zero
#> F(1,2) % 0 ZeroDivisionError division by zero
#> F(1,2) % F(0) ZeroDivisionError division by zero
#> 3 // F(0) ZeroDivisionError division by zero
#> pow(F(1,2), 2, 3) TypeError unsupported operand type(s) for ** or pow(): 'Fraction', 'int', 'int'
#> F(0) ** -1 ZeroDivisionError Fraction(1, 0)
#> F(1,2) ** True 1/2
#> F(1,2) ** 100 1/1267650600228229401496703205376
#> F(3,2) ** F(2) 9/4
#> F(3,2) // 1.5 1.0
#> F(3,2) % "a" TypeError unsupported operand type(s) for %: 'Fraction' and 'str'
#> format(F(1,2), "q") ValueError Invalid format specifier 'q' for object of type 'Fraction'
#> F(1,2).__format__() TypeError Fraction.__format__() missing 1 required positional argument: 'format_spec'
#> F(1,2).__str__(3) TypeError Fraction.__str__() takes 1 positional argument but 2 were given
#> round(F(5,2), ndigits=None) 2
#> F(1,2).__round__(1,2) TypeError Fraction.__round__() takes from 1 to 2 positional arguments but 3 were given
#> F(1,2).__pow__() TypeError Fraction.__pow__() missing 1 required positional argument: 'b'
#> 7/2 G! fl 4 3 1/2 49/4 Fraction 7/2 Fraction

# ---- __format__ of what is no str
from fractions import Fraction
for spec in 3, None, []:
    try: print(Fraction(1, 2).__format__(spec))
    except TypeError as e: print(e)
try: format(Fraction(1), 3)
except TypeError as e: print(e)
#> expected string or bytes-like object, got 'int'
#> expected string or bytes-like object, got 'NoneType'
#> expected string or bytes-like object, got 'list'
#> format() argument 2 must be str, not int
