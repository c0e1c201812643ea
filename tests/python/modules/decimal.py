# ---- money adds up
import math
from decimal import *
from fractions import Fraction
print(Decimal('0.10') + Decimal('0.20') == Decimal('0.30'), sum([Decimal('0.1')] * 10), 0.1 + 0.2)
#> True 1.0 0.30000000000000004

# ---- from strings
import math
from decimal import *
from fractions import Fraction
for s in ('1', '-1.50', '0.00', '1E+5', '1e-7', '.5', '5.', '  12.3  ', '1_000.5', 'NaN', 'sNaN12', '-Infinity', '000012'):
    print(repr(Decimal(s)))
#> Decimal('1')
#> Decimal('-1.50')
#> Decimal('0.00')
#> Decimal('1E+5')
#> Decimal('1E-7')
#> Decimal('0.5')
#> Decimal('5')
#> Decimal('12.3')
#> Decimal('1000.5')
#> Decimal('NaN')
#> Decimal('sNaN12')
#> Decimal('-Infinity')
#> Decimal('12')

# ---- strings that are no numbers
import math
from decimal import *
from fractions import Fraction
for s in ('', 'abc', '1.2.3', '1e', '1,5', '$5'):
    try:
        Decimal(s)
    except InvalidOperation as e:
        print(e)
#> [<class 'decimal.ConversionSyntax'>]
#> [<class 'decimal.ConversionSyntax'>]
#> [<class 'decimal.ConversionSyntax'>]
#> [<class 'decimal.ConversionSyntax'>]
#> [<class 'decimal.ConversionSyntax'>]
#> [<class 'decimal.ConversionSyntax'>]

# ---- from ints and bools
import math
from decimal import *
from fractions import Fraction
print(Decimal(), Decimal(5), Decimal(-10**30), Decimal(True))
#> 0 5 -1000000000000000000000000000000 1

# ---- from floats, exactly
import math
from decimal import *
from fractions import Fraction
print(Decimal(0.5), Decimal(0.1), Decimal(-1.25), Decimal(float('inf')), Decimal(float('nan')), Decimal(-0.0))
#> 0.5 0.1000000000000000055511151231257827021181583404541015625 -1.25 Infinity NaN -0

# ---- from tuples
import math
from decimal import *
from fractions import Fraction
print(Decimal((0, (1, 2, 3), -2)), Decimal((1, (), 'F')), Decimal((0, (1,), 'n')), Decimal([0, [1, 2], 1]))
for t in ((2, (1,), 0), (0, (10,), 0), (0, (1,)), (0, (1,), 'x'), (0, 1, 0)):
    try:
        Decimal(t)
    except ValueError as e:
        print(e)
#> 1.23 -Infinity NaN1 1.2E+2
#> sign must be an integer with the value 0 or 1
#> coefficient must be a tuple of digits
#> argument must be a sequence of length 3
#> string argument in the third position must be 'F', 'n' or 'N'
#> coefficient must be a tuple of digits

# ---- from what is no number
import math
from decimal import *
from fractions import Fraction
for v in (None, 1j, b'1', {}):
    try:
        Decimal(v)
    except TypeError as e:
        print(e)
#> conversion from NoneType to Decimal is not supported
#> conversion from complex to Decimal is not supported
#> conversion from bytes to Decimal is not supported
#> conversion from dict to Decimal is not supported

# ---- from_float and from_number
import math
from decimal import *
from fractions import Fraction
print(Decimal.from_float(0.1), Decimal.from_float(3), Decimal.from_number(2.5), Decimal.from_number(Decimal(1)))
for f in (Decimal.from_float, Decimal.from_number):
    try:
        f('1')
    except TypeError as e:
        print(e)
#> 0.1000000000000000055511151231257827021181583404541015625 3 2.5 1
#> argument must be int or float
#> conversion from str to Decimal is not supported

# ---- add, subtract, multiply
import math
from decimal import *
from fractions import Fraction
a, b = Decimal('1.10'), Decimal('2.205')
print(a + b, a - b, a * b, -a, +a, abs(-a), a + 1, 1 - a, 2 * a)
#> 3.305 -1.105 2.42550 -1.10 1.10 1.10 2.10 -0.10 2.20

# ---- divide
import math
from decimal import *
from fractions import Fraction
print(Decimal(1) / 3, Decimal(1) / 8, Decimal(10) / 4, 2 / Decimal(3), Decimal('1.20') / Decimal('0.4'))
#> 0.3333333333333333333333333333 0.125 2.5 0.6666666666666666666666666667 3.0

# ---- integer division and remainder follow the sign of the dividend
import math
from decimal import *
from fractions import Fraction
for a, b in ((7, 3), (-7, 3), (7, -3), (Decimal('7.5'), 2)):
    a, b = Decimal(a), Decimal(b)
    print(a // b, a % b, divmod(a, b))
print(-7 // 3, -7 % 3)
#> 2 1 (Decimal('2'), Decimal('1'))
#> -2 -1 (Decimal('-2'), Decimal('-1'))
#> -2 1 (Decimal('-2'), Decimal('1'))
#> 3 1.5 (Decimal('3'), Decimal('1.5'))
#> -3 2

# ---- division by zero
import math
from decimal import *
from fractions import Fraction
for f in (lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal(1) // 0, lambda: Decimal(1) % 0):
    try:
        f()
    except ArithmeticError as e:
        print(type(e).__name__, e)
#> DivisionByZero [<class 'decimal.DivisionByZero'>]
#> InvalidOperation [<class 'decimal.DivisionUndefined'>]
#> DivisionByZero [<class 'decimal.DivisionByZero'>]
#> InvalidOperation [<class 'decimal.InvalidOperation'>]

# ---- an uncaught signal
import math
from decimal import *
from fractions import Fraction
Decimal(1) / Decimal(0)
#> Traceback (most recent call last):
#>   File "decimal.py", line 150, in <module>
#>     Decimal(1) / Decimal(0)
#>     ~~~~~~~~~~~^~~~~~~~~~~~
#> decimal.DivisionByZero: [<class 'decimal.DivisionByZero'>]

# ---- powers
import math
from decimal import *
from fractions import Fraction
print(Decimal(2) ** 10, Decimal('1.5') ** 2, Decimal(2) ** -1, Decimal(2) ** Decimal('0.5'), 2 ** Decimal(3), Decimal('1.00') ** 3, pow(Decimal(3), 5, 7), Decimal(9) ** Decimal('0.5'))
#> 1024 2.25 0.5 1.414213562373095048801688724 8 1.000000 5 3.000000000000000000000000000

# ---- powers that there are not
import math
from decimal import *
from fractions import Fraction
for f in (lambda: Decimal(0) ** 0, lambda: Decimal(-1) ** Decimal('0.5'), lambda: pow(Decimal(3), -1, 7)):
    try:
        f()
    except InvalidOperation as e:
        print(e)
#> [<class 'decimal.InvalidOperation'>]
#> [<class 'decimal.InvalidOperation'>]
#> [<class 'decimal.InvalidOperation'>]

# ---- floats don't mix
import math
from decimal import *
from fractions import Fraction
for f in (lambda: Decimal(1) + 1.5, lambda: 1.5 * Decimal(2), lambda: Decimal(1) + 'a', lambda: Decimal(1) < 'a'):
    try:
        f()
    except TypeError as e:
        print(e)
#> unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
#> unsupported operand type(s) for *: 'float' and 'decimal.Decimal'
#> unsupported operand type(s) for +: 'decimal.Decimal' and 'str'
#> '<' not supported between instances of 'decimal.Decimal' and 'str'

# ---- comparisons
import math
from decimal import *
from fractions import Fraction
print(Decimal('1.0') == 1, Decimal('0.5') == 0.5, Decimal('0.1') == 0.1, Decimal(1) < 2, Decimal(3) >= Decimal('3.00'), Decimal(1) < 1.5, Decimal(1) != 'a', Decimal(1) == Fraction(1), Decimal('0.3') < Fraction(1, 3))
#> True True False True True True True True True

# ---- NaN compares
import math
from decimal import *
from fractions import Fraction
n = Decimal('NaN')
print(n == n, n != n, n == 1)
try:
    n < 1
except InvalidOperation as e:
    print(e)
#> False True False
#> [<class 'decimal.InvalidOperation'>]

# ---- hashes and dict keys
import math
from decimal import *
from fractions import Fraction
print({Decimal('1.0'), 1, 1.0, Decimal(1)}, {Decimal('0.5'): 'half'}[0.5], hash(Decimal(5)) == hash(5), {Decimal('1.1'): 'x'}[Decimal('1.10')], Decimal('2.5') in {2.5, 3})
try:
    hash(Decimal('sNaN'))
except TypeError as e:
    print(e)
#> {Decimal('1.0')} half True x True
#> Cannot hash a signaling NaN value

# ---- str and repr
import math
from decimal import *
from fractions import Fraction
for s in ('1E+3', '123E-5', '1E-7', '0E-10', '0E+3', '12345678901234567890', '-0.0'):
    d = Decimal(s)
    print(d, repr(d), d.to_eng_string())
#> 1E+3 Decimal('1E+3') 1E+3
#> 0.00123 Decimal('0.00123') 0.00123
#> 1E-7 Decimal('1E-7') 100E-9
#> 0E-10 Decimal('0E-10') 0.0E-9
#> 0E+3 Decimal('0E+3') 0E+3
#> 12345678901234567890 Decimal('12345678901234567890') 12345678901234567890
#> -0.0 Decimal('-0.0') -0.0

# ---- int, float, bool, complex
import math
from decimal import *
from fractions import Fraction
print(int(Decimal('7.9')), int(Decimal('-7.9')), float(Decimal('0.1')), bool(Decimal('0.00')), bool(Decimal('NaN')), complex(Decimal(2)))
for v in ('NaN', 'Infinity'):
    try:
        int(Decimal(v))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> 7 -7 0.1 False True (2+0j)
#> ValueError cannot convert NaN to integer
#> OverflowError cannot convert Infinity to integer

# ---- round, floor, ceil, trunc
import math
from decimal import *
from fractions import Fraction
d = Decimal('2.675')
print(round(d), round(d, 2), round(d, 1), round(Decimal('1234.5'), -2), round(Decimal('2.5')), math.floor(d), math.ceil(d), math.trunc(-d))
#> 3 2.68 2.7 1.2E+3 2 2 3 -2

# ---- quantize
import math
from decimal import *
from fractions import Fraction
print(Decimal('7.325').quantize(Decimal('.01')), Decimal('7.325').quantize(Decimal('.01'), rounding=ROUND_UP), Decimal('7').quantize(Decimal('0.001')), Decimal('12345').quantize(Decimal('1E+2')))
try:
    Decimal('1E+30').quantize(Decimal('0.01'))
except InvalidOperation as e:
    print(e)
#> 7.32 7.33 7.000 1.23E+4
#> [<class 'decimal.InvalidOperation'>]

# ---- every rounding
import math
from decimal import *
from fractions import Fraction
for r in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP):
    print(r, [str(Decimal(x).quantize(Decimal(1), rounding=r)) for x in ('0.5', '1.5', '2.5', '-0.5', '-1.6', '5.1')])
#> ROUND_UP ['1', '2', '3', '-1', '-2', '6']
#> ROUND_DOWN ['0', '1', '2', '-0', '-1', '5']
#> ROUND_CEILING ['1', '2', '3', '-0', '-1', '6']
#> ROUND_FLOOR ['0', '1', '2', '-1', '-2', '5']
#> ROUND_HALF_UP ['1', '2', '3', '-1', '-2', '5']
#> ROUND_HALF_DOWN ['0', '1', '2', '-0', '-2', '5']
#> ROUND_HALF_EVEN ['0', '2', '2', '-0', '-2', '5']
#> ROUND_05UP ['1', '1', '2', '-1', '-1', '6']

# ---- a rounding that there is not
import math
from decimal import *
from fractions import Fraction
Decimal(1).quantize(Decimal(1), rounding='ROUND_NEAREST')
#> Traceback (most recent call last):
#>   File "decimal.py", line 291, in <module>
#>     Decimal(1).quantize(Decimal(1), rounding='ROUND_NEAREST')
#>     ~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> TypeError: valid values for rounding are:
#>   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
#>    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
#>    ROUND_05UP]

# ---- to_integral
import math
from decimal import *
from fractions import Fraction
d = Decimal('2.5')
print(d.to_integral(), d.to_integral_value(rounding=ROUND_UP), d.to_integral_exact(), Decimal('1E+3').to_integral())
#> 2 3 2 1E+3

# ---- sqrt, exp, ln, log10
import math
from decimal import *
from fractions import Fraction
print(Decimal(2).sqrt(), Decimal(1).exp(), Decimal(10).ln(), Decimal(1000).log10(), Decimal('0.5').ln(), Decimal(16).sqrt(), Decimal('1.1').exp())
#> 1.414213562373095048801688724 2.718281828459045235360287471 2.302585092994045684017991455 3 -0.6931471805599453094172321215 4 3.004166023946433112058407954

# ---- their domains
import math
from decimal import *
from fractions import Fraction
for f in (lambda: Decimal(-1).sqrt(), lambda: Decimal(-1).ln(), lambda: Decimal(-1).log10()):
    try:
        f()
    except InvalidOperation as e:
        print(e)
print(Decimal(0).ln(), Decimal(0).log10(), Decimal('Infinity').ln(), Decimal('-Infinity').exp())
#> [<class 'decimal.InvalidOperation'>]
#> [<class 'decimal.InvalidOperation'>]
#> [<class 'decimal.InvalidOperation'>]
#> -Infinity -Infinity Infinity 0

# ---- functions with a precision
import math
from decimal import *
from fractions import Fraction
print(Decimal(2).sqrt(Context(prec=50)), Decimal(1).exp(Context(prec=5)), Decimal(3).ln(context=Context(prec=3)))
#> 1.4142135623730950488016887242096980785696718753769 2.7183 1.10

# ---- fma
import math
from decimal import *
from fractions import Fraction
print(Decimal(2).fma(3, 5), Decimal('0.1').fma(Decimal('0.1'), Decimal('-0.01')))
#> 11 0.00

# ---- compare and its relatives
import math
from decimal import *
from fractions import Fraction
a, b = Decimal('1.0'), Decimal('1.00')
print(a.compare(b), a.compare(2), a.compare_total(b), a.compare_total_mag(-b), a.compare_signal(0), a.same_quantum(b), Decimal('NaN').compare(1))
#> 0 -1 1 1 1 False NaN

# ---- max, min
import math
from decimal import *
from fractions import Fraction
print(Decimal(3).max(5), Decimal(3).min(Decimal('NaN')), Decimal(-5).max_mag(3), Decimal(-5).min_mag(3), max(Decimal(1), 2), min([Decimal('0.5'), Decimal('0.25')]))
#> 5 3 -5 3 2 0.25

# ---- next numbers
import math
from decimal import *
from fractions import Fraction
d = Decimal(1)
print(d.next_plus(), d.next_minus(), d.next_toward(2), d.next_toward(0), Decimal('Infinity').next_minus())
#> 1.000000000000000000000000001 0.9999999999999999999999999999 1.000000000000000000000000001 0.9999999999999999999999999999 9.999999999999999999999999999E+999999

# ---- normalize, adjusted, logb, scaleb
import math
from decimal import *
from fractions import Fraction
print(Decimal('120.00').normalize(), Decimal('0.00').normalize(), Decimal('123.45').adjusted(), Decimal('123.45').logb(), Decimal('1.5').scaleb(3))
#> 1.2E+2 0 2 2 1.5E+3

# ---- remainder_near
import math
from decimal import *
from fractions import Fraction
print(Decimal(18).remainder_near(10), Decimal(25).remainder_near(10), Decimal(35).remainder_near(10), Decimal('-7').remainder_near(4))
#> -2 5 -5 1

# ---- logical operations
import math
from decimal import *
from fractions import Fraction
a, b = Decimal('1100'), Decimal('1010')
print(a.logical_and(b), a.logical_or(b), a.logical_xor(b), Decimal(1).logical_invert())
try:
    Decimal(2).logical_and(1)
except InvalidOperation as e:
    print(e)
#> 1000 1110 110 1111111111111111111111111110
#> [<class 'decimal.InvalidOperation'>]

# ---- shift and rotate
import math
from decimal import *
from fractions import Fraction
d = Decimal('34')
print(d.shift(3), d.shift(-1), d.rotate(2), Decimal('1234567890123456789012345678').rotate(3))
#> 34000 3 3400 4567890123456789012345678123

# ---- signs
import math
from decimal import *
from fractions import Fraction
d = Decimal('-1.5')
print(d.copy_abs(), d.copy_negate(), Decimal(2).copy_sign(d), d.is_signed(), d.conjugate(), d.real, d.imag, d.radix(), d.canonical())
#> 1.5 1.5 -2 True -1.5 -1.5 0 10 -1.5

# ---- classes of numbers
import math
from decimal import *
from fractions import Fraction
for s in ('0', '-0', '1', '-Infinity', 'NaN', 'sNaN', '1E-1000000'):
    d = Decimal(s)
    print(d.number_class(), d.is_zero(), d.is_finite(), d.is_infinite(), d.is_nan(), d.is_qnan(), d.is_snan(), d.is_normal(), d.is_subnormal(), d.is_canonical())
#> +Zero True True False False False False False False True
#> -Zero True True False False False False False False True
#> +Normal False True False False False False True False True
#> -Infinity False False True False False False False False True
#> NaN False False False True True False False False True
#> sNaN False False False True False True False False True
#> +Subnormal False True False False False False False True True

# ---- as_tuple and as_integer_ratio
import math
from decimal import *
from fractions import Fraction
t = Decimal('-1.50').as_tuple()
print(t, t.digits, t.exponent, Decimal('Infinity').as_tuple(), Decimal('NaN').as_tuple(), Decimal('-1.50').as_integer_ratio(), Decimal(t))
#> DecimalTuple(sign=1, digits=(1, 5, 0), exponent=-2) (1, 5, 0) -2 DecimalTuple(sign=0, digits=(0,), exponent='F') DecimalTuple(sign=0, digits=(), exponent='n') (-3, 2) -1.50

# ---- precision of the context
import math
from decimal import *
from fractions import Fraction
getcontext().prec = 6
print(Decimal(1) / 7, Decimal('3.1415926535') + 0, Decimal('3.1415926535'))
#> 0.142857 3.14159 3.1415926535

# ---- localcontext
import math
from decimal import *
from fractions import Fraction
with localcontext() as ctx:
    ctx.prec = 42
    s = Decimal(1) / 3
print(s, +s)
with localcontext(prec=5, rounding=ROUND_UP) as ctx:
    print(Decimal(2) / 3, ctx.prec)
print(getcontext().prec)
#> 0.333333333333333333333333333333333333333333 0.3333333333333333333333333333
#> 0.66667 5
#> 28

# ---- localcontext of a given context
import math
from decimal import *
from fractions import Fraction
with localcontext(Context(prec=4)):
    print(Decimal(1) / 3)
    with localcontext(prec=2):
        print(Decimal(1) / 3)
    print(Decimal(1) / 3)
#> 0.3333
#> 0.33
#> 0.3333

# ---- setcontext
import math
from decimal import *
from fractions import Fraction
setcontext(Context(prec=5, rounding=ROUND_DOWN))
print(Decimal(2) / 3, getcontext())
try:
    setcontext(5)
except TypeError as e:
    print(e)
#> 0.66666 Context(prec=5, rounding=ROUND_DOWN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[Inexact, Rounded], traps=[InvalidOperation, DivisionByZero, Overflow])
#> argument must be a context

# ---- contexts are shown in full
import math
from decimal import *
from fractions import Fraction
print(getcontext(), ExtendedContext, BasicContext, DefaultContext, sep='\n')
#> Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
#> Context(prec=9, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[])
#> Context(prec=9, rounding=ROUND_HALF_UP, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[Clamped, InvalidOperation, DivisionByZero, Overflow, Underflow])
#> Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])

# ---- flags
import math
from decimal import *
from fractions import Fraction
ctx = getcontext()
ctx.clear_flags()
Decimal(1) / 3
print(ctx.flags[Inexact], ctx.flags[Rounded], ctx.flags[Overflow], [s.__name__ for s in ctx.flags if ctx.flags[s]])
#> True True False ['Inexact', 'Rounded']

# ---- traps
import math
from decimal import *
from fractions import Fraction
ctx = getcontext()
ctx.traps[Inexact] = True
try:
    Decimal(1) / 3
except Inexact as e:
    print(e)
ctx.traps[DivisionByZero] = False
ctx.traps[InvalidOperation] = False
ctx.traps[Inexact] = False
print(Decimal(1) / 0, Decimal('x'), Decimal(0) / 0)
#> [<class 'decimal.Inexact'>]
#> Infinity NaN NaN

# ---- FloatOperation
import math
from decimal import *
from fractions import Fraction
getcontext().traps[FloatOperation] = True
for f in (lambda: Decimal(1.5), lambda: Decimal(1) < 1.5):
    try:
        f()
    except FloatOperation as e:
        print(e)
print(Decimal(1) == 1.0, Decimal.from_float(1.5))
#> [<class 'decimal.FloatOperation'>]
#> [<class 'decimal.FloatOperation'>]
#> True 1.5

# ---- overflow and underflow
import math
from decimal import *
from fractions import Fraction
ctx = Context(prec=3, Emax=9, Emin=-9, traps=[])
print(ctx.multiply(Decimal('9E+9'), 10), ctx.divide(Decimal('1E-9'), 1000), ctx.divide(Decimal('1E-9'), Decimal('1E+9')), ctx.flags[Overflow], ctx.flags[Underflow], ctx.flags[Subnormal])
try:
    Context(Emax=9).multiply(Decimal('9E+9'), 10)
except Overflow as e:
    print(e)
#> Infinity 0E-11 0E-11 True True True
#> [<class 'decimal.Overflow'>]

# ---- clamp
import math
from decimal import *
from fractions import Fraction
ctx = Context(prec=5, Emax=10, Emin=-10, clamp=1)
print(ctx.create_decimal('1E+10'), ctx.Etiny(), ctx.Etop())
#> 1.0000E+10 -14 6

# ---- attributes of contexts are checked
import math
from decimal import *
from fractions import Fraction
ctx = Context()
for name, value in (('prec', 0), ('prec', 'x'), ('Emin', 1), ('Emax', -1), ('rounding', 'x'), ('capitals', 2), ('clamp', 2)):
    try:
        setattr(ctx, name, value)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> ValueError valid range for prec is [1, MAX_PREC]
#> TypeError an integer is required
#> ValueError valid range for Emin is [MIN_EMIN, 0]
#> ValueError valid range for Emax is [0, MAX_EMAX]
#> TypeError valid values for rounding are:
#>   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
#>    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
#>    ROUND_05UP]
#> ValueError valid values for capitals are 0 or 1
#> ValueError valid values for clamp are 0 or 1

# ---- methods of contexts
import math
from decimal import *
from fractions import Fraction
c = Context(prec=4)
print(c.add(1, 2), c.subtract(1, Decimal('0.00001')), c.multiply(3, 7), c.divide(1, 3), c.divide_int(7, 2), c.remainder(7, 4), c.divmod(7, 2), c.power(2, 10), c.sqrt(2), c.exp(1), c.ln(2), c.minus(5), c.plus(Decimal('1.23456')), c.abs(-3))
#> 3 1.000 21 0.3333 3 3 (Decimal('3'), Decimal('1')) 1024 1.414 2.718 0.6931 -5 1.235 3

# ---- create_decimal
import math
from decimal import *
from fractions import Fraction
c = Context(prec=3)
print(c.create_decimal('3.1415'), c.create_decimal(12345), c.create_decimal_from_float(0.1), c.copy_decimal(Decimal('3.1415')), c.to_sci_string(Decimal('1E+9')), c.to_eng_string(Decimal('1E+10')), c.number_class(0))
#> 3.14 1.23E+4 0.100 3.1415 1E+9 10E+9 +Zero

# ---- copies of contexts
import math
from decimal import *
from fractions import Fraction
a = getcontext()
b = a.copy()
b.prec = 3
print(a.prec, b.prec, type(b), b.flags == a.flags)
#> 28 3 <class 'decimal.Context'> True

# ---- formats
import math
from decimal import *
from fractions import Fraction
d = Decimal('1234567.891')
for spec in ('', '.2f', ',.2f', '.3e', '.4g', '15', '<15.1f', '^15.1f', '+.1f', '020,.2f', '.0f', '%', '.1%', 'E', 'n', '*>12.0f', '=+14.1f'):
    print(repr(format(d, spec)))
#> '1234567.891'
#> '1234567.89'
#> '1,234,567.89'
#> '1.235e+6'
#> '1.235e+6'
#> '    1234567.891'
#> '1234567.9      '
#> '   1234567.9   '
#> '+1234567.9'
#> '0,000,001,234,567.89'
#> '1234568'
#> '123456789.1%'
#> '123456789.1%'
#> '1.234567891E+6'
#> '1234567.891'
#> '*****1234568'
#> '+    1234567.9'

# ---- formats of zero, tiny and negative numbers
import math
from decimal import *
from fractions import Fraction
for s in ('0', '0.00', '-0.001', '1E-9', '1E+20', 'NaN', '-Infinity'):
    print([format(Decimal(s), spec) for spec in ('.2f', '.1e', 'g', '8', '08.1f')])
#> ['0.00', '0.0e+1', '0', '       0', '000000.0']
#> ['0.00', '0.0e-1', '0.00', '    0.00', '000000.0']
#> ['-0.00', '-1.0e-3', '-0.001', '  -0.001', '-00000.0']
#> ['0.00', '1.0e-9', '1e-9', '    1E-9', '000000.0']
#> ['100000000000000000000.00', '1.0e+20', '1e+20', '   1E+20', '100000000000000000000.0']
#> ['NaN', 'NaN', 'NaN', '     NaN', '     NaN']
#> ['-Infinity', '-Infinity', '-Infinity', '-Infinity', '-Infinity']

# ---- f-strings and percent
import math
from decimal import *
from fractions import Fraction
price = Decimal('19.99')
print(f'{price:>10.1f}|{price!r}|{price:,}', '%s %.1f %d' % (price, price, price))
#>       20.0|Decimal('19.99')|19.99 19.99 20.0 19

# ---- subclasses
import math
from decimal import *
from fractions import Fraction
class Money(Decimal):
    def shown(self):
        return f'${self:.2f}'
m = Money('12.345')
m.note = 'lunch'
print(m.shown(), repr(m), type(m + 1), m.note, isinstance(m, Decimal), Money.from_float(0.5).shown())
#> $12.34 Decimal('12.345') <class 'decimal.Decimal'> lunch True $0.50

# ---- exceptions
import math
from decimal import *
from fractions import Fraction
print(Overflow.__mro__, DivisionByZero.__mro__, FloatOperation.__mro__, sep='\n')
print(issubclass(InvalidOperation, DecimalException), issubclass(DecimalException, ArithmeticError))
#> (<class 'decimal.Overflow'>, <class 'decimal.Inexact'>, <class 'decimal.Rounded'>, <class 'decimal.DecimalException'>, <class 'ArithmeticError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
#> (<class 'decimal.DivisionByZero'>, <class 'decimal.DecimalException'>, <class 'ZeroDivisionError'>, <class 'ArithmeticError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
#> (<class 'decimal.FloatOperation'>, <class 'decimal.DecimalException'>, <class 'ArithmeticError'>, <class 'TypeError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
#> True True

# ---- IEEEContext
import math
from decimal import *
from fractions import Fraction
print(IEEEContext(32), IEEEContext(128))
#> Context(prec=7, rounding=ROUND_HALF_EVEN, Emin=-95, Emax=96, capitals=1, clamp=1, flags=[], traps=[]) Context(prec=34, rounding=ROUND_HALF_EVEN, Emin=-6143, Emax=6144, capitals=1, clamp=1, flags=[], traps=[])

# ---- Decimals are immutable
import math
from decimal import *
from fractions import Fraction
try:
    Decimal(1).real = 2
except AttributeError as e:
    print(e)
#> attribute 'real' of 'decimal.Decimal' objects is not writable

# ---- sorting and sums
import math
from decimal import *
from fractions import Fraction
values = [Decimal(x) for x in ('3.5', '-1', '2.25', '10')]
print(sorted(values), sum(values), max(values), math.fsum(values))
#> [Decimal('-1'), Decimal('2.25'), Decimal('3.5'), Decimal('10')] 14.75 10 14.75

# ---- an invoice
import math
from decimal import *
from fractions import Fraction
items = [('tea', Decimal('3.20'), 3), ('cake', Decimal('4.75'), 2)]
net = sum(price * n for _, price, n in items)
tax = (net * Decimal('0.21')).quantize(Decimal('0.01'), rounding=ROUND_HALF_UP)
for name, price, n in items:
    print(f'{name:<6}{n:>3}{price * n:>8}')
print(f'total {net + tax} with tax {tax}')
#> tea     3    9.60
#> cake    2    9.50
#> total 23.11 with tax 4.01

# ---- pi to 50 places
import math
from decimal import *
from fractions import Fraction
def pi():
    getcontext().prec += 2
    lasts, t, s, n, na, d, da = 0, Decimal(3), 3, 1, 0, 0, 24
    while s != lasts:
        lasts = s
        n, na = n + na, na + 8
        d, da = d + da, da + 32
        t = (t * n) / d
        s += t
    getcontext().prec -= 2
    return +s
getcontext().prec = 50
print(pi())
#> 3.1415926535897932384626433832795028841971693993751

# ---- format: fills outside the BMP, and zeros that are a fill
from decimal import Decimal
print(format(Decimal('1.5'), '\U0001f600^8'), len(format(Decimal('1.5'), '\U0001f600^8')))
print(format(Decimal('1500000'), '0=12,'), format(Decimal('1500000'), '012,'), format(Decimal('NaN'), '0=8'), format(Decimal('NaN'), '08'))
#> 😀😀1.5😀😀😀 8
#> 0001,500,000 0,001,500,000 00000NaN      NaN

# ---- wrong arguments of methods with a context
from decimal import Context, Decimal
def tries(*fs):
    for f in fs:
        try:
            print(f())
        except TypeError as e:
            print(e)
d, c = Decimal(1), Context()
tries(lambda: d.quantize(), lambda: d.quantize(1, 2, 3, 4), lambda: d.exp(contex=1), lambda: d.exp(1, 2), lambda: d.fma(1), lambda: d.compare(1, other=2), lambda: d.is_nan(1), lambda: d.adjusted(x=1))
tries(lambda: c.add(1), lambda: c.add(1, 2, 3), lambda: c.add(a=1), lambda: c.sqrt(), lambda: c.power(2), lambda: c.create_decimal(1, 2), lambda: c.create_decimal(x=1))
tries(lambda: Decimal(1, 2, 3), lambda: Decimal(x=1), lambda: Context(*range(9)), lambda: Context(precision=1))
#> function missing required argument 'exp' (pos 1)
#> function takes at most 3 arguments (4 given)
#> this function got an unexpected keyword argument 'contex'. Did you mean 'context'?
#> function takes at most 1 argument (2 given)
#> function missing required argument 'third' (pos 2)
#> argument for function given by name ('other') and position (1)
#> Decimal.is_nan() takes no arguments (1 given)
#> Decimal.adjusted() takes no keyword arguments
#> function takes exactly 2 arguments (1 given)
#> function takes exactly 2 arguments (3 given)
#> add() takes no keyword arguments
#> Context.sqrt() takes exactly one argument (0 given)
#> function missing required argument 'b' (pos 2)
#> function takes at most 1 argument (2 given)
#> create_decimal() takes no keyword arguments
#> function takes at most 2 arguments (3 given)
#> this function got an unexpected keyword argument 'x'
#> function takes at most 8 arguments (9 given)
#> this function got an unexpected keyword argument 'precision'

# ---- its exceptions in error texts
from decimal import DivisionByZero, Inexact
for act in (lambda: Inexact().x, lambda: DivisionByZero(x=1), lambda: Inexact() + 1):
    try:
        act()
    except (AttributeError, TypeError) as e:
        print(e)
#> 'Inexact' object has no attribute 'x'
#> DivisionByZero() takes no keyword arguments
#> unsupported operand type(s) for +: 'Inexact' and 'int'

# ---- what flags and traps are set to
from decimal import *
c = Context()
def show(job):
    try:
        print(job())
    except Exception as e:
        print(type(e).__name__, e)
def assigned(name, value):
    setattr(c, name, value)
    return getattr(c, name)[Inexact]
full = {signal: True for signal in c.flags}
for value in ([], [Inexact], (), {}, {1: 2}, 5, None, Context().flags, full, {**full, 5: 1}, {Inexact: True}):
    show(lambda: assigned('flags', value))
    show(lambda: assigned('traps', value))
    show(lambda: Context(traps=value).traps[Inexact])
#> TypeError argument must be a signal dict
#> TypeError argument must be a signal dict
#> False
#> TypeError argument must be a signal dict
#> TypeError argument must be a signal dict
#> True
#> TypeError argument must be a signal dict
#> TypeError argument must be a signal dict
#> TypeError argument must be a signal dict
#> KeyError 'invalid signal dict'
#> KeyError 'invalid signal dict'
#> KeyError 'invalid signal dict'
#> KeyError 'invalid signal dict'
#> KeyError 'invalid signal dict'
#> KeyError 'invalid signal dict'
#> TypeError argument must be a signal dict
#> TypeError argument must be a signal dict
#> TypeError argument must be a signal dict
#> TypeError argument must be a signal dict
#> TypeError argument must be a signal dict
#> False
#> False
#> False
#> False
#> True
#> True
#> True
#> KeyError 'invalid signal dict'
#> KeyError 'invalid signal dict'
#> KeyError 'invalid signal dict'
#> KeyError 'invalid signal dict'
#> KeyError 'invalid signal dict'
#> KeyError 'invalid signal dict'

# ---- create_decimal takes numbers alone, the constructor also white space and underscores
from decimal import Context, Decimal
context = Context(prec=5)
quiet = Context(prec=5, traps=[])
for text in '3.14', ' 3.14', '3.14\n', '3_14', '1e3', '١٢', '':
    try:
        made = context.create_decimal(text)
    except ArithmeticError as e:
        made = type(e).__name__
    try:
        print(repr(text), made, quiet.create_decimal(text), repr(Decimal(text)))
    except ArithmeticError as e:
        print(repr(text), made, type(e).__name__)
#> '3.14' 3.14 3.14 Decimal('3.14')
#> ' 3.14' InvalidOperation NaN Decimal('3.14')
#> '3.14\n' InvalidOperation NaN Decimal('3.14')
#> '3_14' InvalidOperation NaN Decimal('314')
#> '1e3' 1E+3 1E+3 Decimal('1E+3')
#> '١٢' 12 12 Decimal('12')
#> '' InvalidOperation InvalidOperation

# ---- precisions that no result fills
from decimal import *
getcontext().prec = 400000000
x = Decimal(2) ** 3217
print(len(str(x)), len(str(x * x)), Decimal(2) ** 10, Decimal(4) ** -3)
print(Decimal(1) // 1, Decimal(7) % 3, divmod(Decimal(10), 3), Decimal('1e50') // 7, Decimal(6).remainder_near(4))
print(Decimal(16).sqrt(), Decimal(10).log10(), Decimal(1).ln(), Decimal(0).exp(), Decimal(6) / 3, Decimal(1) / 8)
#> 969 1937 1024 0.015625
#> 1 1 (Decimal('3'), Decimal('1')) 14285714285714285714285714285714285714285714285714 -2
#> 4 1 0 1 2 0.125

# ---- logical operations keep the last digits of the precision
from decimal import *
for p in (1, 2, 3):
    c = Context(prec=p)
    for a in ('0', '1', '10', '11', '100', '101', '1000', '12'):
        for f in (lambda: Decimal(a).logical_invert(c), lambda: Decimal(a).logical_and(Decimal('111'), c),
                  lambda: Decimal(a).logical_or(Decimal('1'), c), lambda: Decimal(a).logical_xor(Decimal('110'), c)):
            try:
                print(f(), end=' ')
            except InvalidOperation:
                print('invalid', end=' ')
    print()
#> 1 0 1 0 0 1 1 1 1 0 1 0 0 1 1 1 1 0 1 0 0 1 1 1 1 0 1 0 invalid invalid invalid invalid 
#> 11 0 1 10 10 1 1 11 1 10 11 0 0 11 11 1 11 0 1 10 10 1 1 11 11 0 1 10 invalid invalid invalid invalid 
#> 111 0 1 110 110 1 1 111 101 10 11 100 100 11 11 101 11 100 101 10 10 101 101 11 111 0 1 110 invalid invalid invalid invalid 

# ---- pow with a Decimal as its third argument
from decimal import Decimal, InvalidOperation
print(repr(pow(1, 2, Decimal(5))), pow(7, 3, Decimal(5)), pow(Decimal(7), 3, 5), pow(True, 2, Decimal(5)))
for job in (lambda: pow(2, -1, Decimal(5)), lambda: pow(1.0, 2, Decimal(5)), lambda: pow('a', 2, Decimal(5)), lambda: pow(1, 2.0, Decimal(5)), lambda: pow(2, 3, Decimal(0))):
    try: print(job())
    except (TypeError, InvalidOperation) as e: print(type(e).__name__, e)
#> Decimal('1') 3 3 1
#> InvalidOperation [<class 'decimal.InvalidOperation'>]
#> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> TypeError unsupported operand type(s) for ** or pow(): 'str', 'int', 'decimal.Decimal'
#> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> InvalidOperation [<class 'decimal.InvalidOperation'>]

# ---- numbers of few digits, near the ends of what is exact and in narrow contexts
from decimal import *
D = Decimal
print(D('9007199254740991') + D('1'), D('9007199254740991') * 2, D('4503599627370496') + D('4503599627370495.0'), D('-9007199254740991') - 1)
print(D('1e15') + D('0.1'), D('1e16') + D('0.1'), D('1E-16') + 1, D('1E+30') + D('1E-30'), D('0E+3') + D('0E-2'), D('0E+20') + D('5'))
print(D('1.10') - D('1.10'), D('-0.0') + D('0'), D('-0') * D('3.5'), D('0.00') * -1, D('-0') - D('0'), D('2.50') * D('4'), D(7) - D('7.00'))
print(D('1.0') == D('1.00'), D('1e20') > D('1'), D('1e-20') < D('1e-19'), D('123456789.5') <= D('123456789.49'), D('-1') < D('1e-5'), D('0') == D('-0.0'))
with localcontext() as c:
    c.prec = 5
    print(D('123456') + 1, D('12345') * D('1.1'), D('1.23456') - 0)
    c.clear_flags()
    print(D('1') + D('2'), [f.__name__ for f in c.flags if c.flags[f]])
    try:
        D('123456').quantize(D('0.01'))
    except InvalidOperation as e:
        print(repr(e))
with localcontext() as c:
    c.rounding = ROUND_FLOOR
    print(D('1.5') - D('1.5'), D('2') + D('-2'), D('-0.0') + D('0'))
with localcontext() as c:
    c.Emin, c.Emax = -5, 5
    print(D('1e-4') * D('1e-4'), D('1e3') * D('1e3') if 0 else D('9e2') * D('9e2'))
    try:
        D('1e4') * D('1e4')
    except Overflow as e:
        print(repr(e))
for rounding in ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP:
    print(rounding, *(D(x).quantize(D('0.01'), rounding) for x in ('1.005', '-1.005', '1.015', '1.0151', '0.001', '-0.009', '99999.999', '2.3', '0')))
for a, b in ('1.5', '0.01'), ('1.555', '0.01'), ('1.550', '0.01'), ('150', '1E+1'), ('155', '1E+1'), ('12345678901234567', '0.1'), ('1e15', '0.1'), ('5', '1E+3'):
    with localcontext() as c:
        c.clear_flags()
        print(a, b, D(a).quantize(D(b)), [f.__name__ for f in c.flags if c.flags[f]])
print(sorted([D('1e3'), D('999.99'), D('-5'), D('1E-30'), D(0), D('-0'), D('Infinity'), D(10) ** 40]), sum([D('0.1')] * 10))
#> 9007199254740992 18014398509481982 9007199254740991.0 -9007199254740992
#> 1000000000000000.1 10000000000000000.1 1.0000000000000001 1.000000000000000000000000000E+30 0.00 5
#> 0.00 0.0 -0.0 -0.00 -0 10.00 0.00
#> True True True False True True
#> 1.2346E+5 13580 1.2346
#> 3 []
#> InvalidOperation([<class 'decimal.InvalidOperation'>])
#> -0.0 -0 -0.0
#> 1E-8 8.1E+5
#> Overflow([<class 'decimal.Overflow'>])
#> ROUND_UP 1.01 -1.01 1.02 1.02 0.01 -0.01 100000.00 2.30 0.00
#> ROUND_DOWN 1.00 -1.00 1.01 1.01 0.00 -0.00 99999.99 2.30 0.00
#> ROUND_CEILING 1.01 -1.00 1.02 1.02 0.01 -0.00 100000.00 2.30 0.00
#> ROUND_FLOOR 1.00 -1.01 1.01 1.01 0.00 -0.01 99999.99 2.30 0.00
#> ROUND_HALF_UP 1.01 -1.01 1.02 1.02 0.00 -0.01 100000.00 2.30 0.00
#> ROUND_HALF_DOWN 1.00 -1.00 1.01 1.02 0.00 -0.01 100000.00 2.30 0.00
#> ROUND_HALF_EVEN 1.00 -1.00 1.02 1.02 0.00 -0.01 100000.00 2.30 0.00
#> ROUND_05UP 1.01 -1.01 1.01 1.01 0.01 -0.01 99999.99 2.30 0.00
#> 1.5 0.01 1.50 []
#> 1.555 0.01 1.56 ['Inexact', 'Rounded']
#> 1.550 0.01 1.55 ['Rounded']
#> 150 1E+1 1.5E+2 ['Rounded']
#> 155 1E+1 1.6E+2 ['Inexact', 'Rounded']
#> 12345678901234567 0.1 12345678901234567.0 []
#> 1e15 0.1 1000000000000000.0 []
#> 5 1E+3 0E+3 ['Inexact', 'Rounded']
#> [Decimal('-5'), Decimal('0'), Decimal('-0'), Decimal('1E-30'), Decimal('999.99'), Decimal('1E+3'), Decimal('1.000000000000000000000000000E+40'), Decimal('Infinity')] 1.0

# ---- round() to places goes by the rounding of the context, round() to an int does not
from decimal import *
for rounding in ROUND_HALF_EVEN, ROUND_FLOOR, ROUND_UP, ROUND_05UP, ROUND_HALF_DOWN:
    with localcontext() as ctx:
        ctx.rounding = rounding
        print(*[(round(d, 1), round(d, 0), round(d, -1), round(d)) for d in map(Decimal, ('7.25', '-7.25', '15.35', '-0.55'))])
#> (Decimal('7.2'), Decimal('7'), Decimal('1E+1'), 7) (Decimal('-7.2'), Decimal('-7'), Decimal('-1E+1'), -7) (Decimal('15.4'), Decimal('15'), Decimal('2E+1'), 15) (Decimal('-0.6'), Decimal('-1'), Decimal('-0E+1'), -1)
#> (Decimal('7.2'), Decimal('7'), Decimal('0E+1'), 7) (Decimal('-7.3'), Decimal('-8'), Decimal('-1E+1'), -7) (Decimal('15.3'), Decimal('15'), Decimal('1E+1'), 15) (Decimal('-0.6'), Decimal('-1'), Decimal('-1E+1'), -1)
#> (Decimal('7.3'), Decimal('8'), Decimal('1E+1'), 7) (Decimal('-7.3'), Decimal('-8'), Decimal('-1E+1'), -7) (Decimal('15.4'), Decimal('16'), Decimal('2E+1'), 15) (Decimal('-0.6'), Decimal('-1'), Decimal('-1E+1'), -1)
#> (Decimal('7.2'), Decimal('7'), Decimal('1E+1'), 7) (Decimal('-7.2'), Decimal('-7'), Decimal('-1E+1'), -7) (Decimal('15.3'), Decimal('16'), Decimal('1E+1'), 15) (Decimal('-0.6'), Decimal('-1'), Decimal('-1E+1'), -1)
#> (Decimal('7.2'), Decimal('7'), Decimal('1E+1'), 7) (Decimal('-7.2'), Decimal('-7'), Decimal('-1E+1'), -7) (Decimal('15.3'), Decimal('15'), Decimal('2E+1'), 15) (Decimal('-0.5'), Decimal('-1'), Decimal('-0E+1'), -1)

# ---- the format N
import warnings
from decimal import Decimal
print('{:N}'.format(Decimal('1.25E-9')), f'{Decimal("1234.5"):12.3N}|{Decimal("-0"):+.1N}')
warnings.simplefilter('error')
try:
    print(format(Decimal(1), 'N'))
except DeprecationWarning as e:
    print(e)
#> decimal.py:968: DeprecationWarning: Format specifier 'N' is deprecated
#>   print('{:N}'.format(Decimal('1.25E-9')), f'{Decimal("1234.5"):12.3N}|{Decimal("-0"):+.1N}')
#> 1.25E-9      1.23E+3|-0
#> Format specifier 'N' is deprecated

# ---- what create_decimal_from_float takes
from decimal import Context, Decimal
for x in (1.25, 3, True, Decimal('1.5'), '1', None):
    try:
        print(Context(prec=2).create_decimal_from_float(x))
    except TypeError as e:
        print(e)
#> 1.2
#> 3
#> 1
#> argument must be int or float
#> argument must be int or float
#> argument must be int or float

# ---- flags and traps as mappings
import decimal
c = decimal.Context()
print(c.flags.update({decimal.Inexact: True}), c.flags[decimal.Inexact], c.flags.setdefault(decimal.Rounded, True))
c.traps.update([(decimal.Inexact, 1)])
print([s.__name__ for s, on in c.traps.items() if on])
for act in (lambda: c.traps.pop(decimal.Inexact), lambda: c.traps.popitem(), lambda: c.traps.clear(), lambda: c.traps.pop(3),
            lambda: c.traps.update(a=1), lambda: c.traps + 1):
    try:
        act()
    except (ValueError, KeyError, TypeError) as e:
        print(type(e).__name__, str(e)[:40])
#> None True False
#> ['InvalidOperation', 'DivisionByZero', 'Overflow', 'Inexact']
#> ValueError signal keys cannot be deleted
#> ValueError signal keys cannot be deleted
#> ValueError signal keys cannot be deleted
#> KeyError 'valid values for signals are:\n  [Inval
#> KeyError 'valid values for signals are:\n  [Inval
#> TypeError unsupported operand type(s) for +: 'Sign

# ---- counted by hand
from decimal import Decimal
d = Decimal('2.5')
for f, a, k in ((d.__round__, (1, 2), {}), (d.__round__, (), {'x': 1}), (d.__format__, (), {}), (d.__format__, ('f', {}, 1), {}), (d.__format__, ('f', {}), {'x': 1})):
    try: print(f(*a, **k))
    except TypeError as e: print(e)
#> function takes at most 1 argument (2 given)
#> __round__() takes no keyword arguments
#> function takes at least 1 argument (0 given)
#> function takes at most 2 arguments (3 given)
#> __format__() takes no keyword arguments

# ---- which of two wrong arguments is told, and canonical()
from decimal import Context, Decimal
c, d = Context(), Decimal(2)
for f in (lambda: d.compare('x', 'y'), lambda: d.max(1.5, 5), lambda: d.fma('x', 'y', 'z'), lambda: d.fma('x', 'y'), lambda: d.scaleb('x', None), lambda: c.canonical(200), lambda: c.is_canonical('x'), lambda: c.canonical(d), lambda: c.copy_abs('x')):
    try: print(f())
    except TypeError as e: print(e)
#> optional argument must be a context
#> optional argument must be a context
#> optional argument must be a context
#> conversion from str to Decimal is not supported
#> conversion from str to Decimal is not supported
#> argument must be a Decimal
#> argument must be a Decimal
#> 2
#> conversion from str to Decimal is not supported

# ---- attributes that a context has not
from decimal import getcontext, Context
for act in ('ctx.precision = 5', 'ctx.precision', 'Sub().x = 1'):
    ctx = getcontext()
    class Sub(Context): pass
    try:
        exec(act)
        print('done')
    except AttributeError as e:
        print(e)
#> 'decimal.Context' object has no attribute 'precision'
#> 'decimal.Context' object has no attribute 'precision'
#> done

# ---- powers modulo a number, with exponents that no int would hold
from decimal import Decimal, ExtendedContext
print(ExtendedContext.power(Decimal('23E12345'), Decimal('67E189'), Decimal('123456789')))
for a in (('2E100', '3E100', '1E27'), ('7E999999', '3E200', '13'), ('2', '1E5000', '97'), ('-3', '5E0', '7'), ('-3', '5E1', '7'), ('-3', '5.0', '7'), ('2E30', '-1E30', '7'), ('2', '-0', '7'),
          ('0E5', '3E5', '5'), ('5', '0', '1'), ('-0', '3', '7'), ('3', '12E2', '-1E3'), ('1.50E1', '2', '4'), ('1E-3', '2', '5'), ('3', '2', '1E28'), ('3', '2', '1E27')):
    try: print(pow(*map(Decimal, a)))
    except ArithmeticError as e: print(type(e).__name__, e)
#> 11729830
#> 0
#> 1
#> 61
#> -5
#> 2
#> -5
#> InvalidOperation [<class 'decimal.InvalidOperation'>]
#> 1
#> 0
#> 0
#> -0
#> 1
#> 1
#> InvalidOperation [<class 'decimal.InvalidOperation'>]
#> InvalidOperation [<class 'decimal.InvalidOperation'>]
#> 9

# ---- numbers of a context that 64 bits do not hold, and None for what localcontext() leaves
from decimal import Context, Decimal, Inexact, getcontext, localcontext
big = 10**30
for act in (lambda: Context(prec=big), lambda: Context(Emax=big), lambda: Context(Emin=-big), lambda: Context(clamp=big), lambda: Context(capitals=-big), lambda: setattr(getcontext(), 'prec', big), lambda: setattr(getcontext(), 'Emin', big), lambda: localcontext(prec=big), lambda: Decimal((0, (1,), big)),
            lambda: Decimal((0, (1,), -big)), lambda: localcontext(traps=[Inexact], flags=[]).__enter__().traps[Inexact], lambda: localcontext(x=1), lambda: Context(prec=None).prec, lambda: localcontext(prec=None, traps=None, rounding=None).__enter__().prec, lambda: localcontext(None, Emax=None).__enter__().Emax > 0, lambda: Context(prec='x')):
    try:
        print(act())
    except (OverflowError, TypeError, ArithmeticError) as e:
        print(type(e).__name__, e)
#> OverflowError Python int too large to convert to C ssize_t
#> OverflowError Python int too large to convert to C ssize_t
#> OverflowError Python int too large to convert to C ssize_t
#> OverflowError Python int too large to convert to C ssize_t
#> OverflowError Python int too large to convert to C ssize_t
#> OverflowError Python int too large to convert to C ssize_t
#> OverflowError Python int too large to convert to C ssize_t
#> OverflowError Python int too large to convert to C ssize_t
#> OverflowError Python int too large to convert to C ssize_t
#> OverflowError Python int too large to convert to C ssize_t
#> True
#> TypeError this function got an unexpected keyword argument 'x'
#> 28
#> 28
#> True
#> TypeError an integer is required

# ---- the name of what localcontext() gives
from decimal import localcontext
print(type(localcontext()), type(localcontext()).__qualname__)
try:
    format(localcontext(), 'x')
except TypeError as e:
    print(e)
try:
    ''.join([localcontext()])
except TypeError as e:
    print(e)
#> <class 'decimal.ContextManager'> ContextManager
#> unsupported format string passed to decimal.ContextManager.__format__
#> sequence item 0: expected str instance, decimal.ContextManager found
