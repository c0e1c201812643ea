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
