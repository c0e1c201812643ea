# Every attribute and method of Decimal, Context and the dict of signals, by its name.

# ---- reflected operations and comparisons
from decimal import Decimal as D
import copy
d = D('2.5')
print(7 // d, 7 % d, divmod(7, d), -7 // d, -7 % d)
print(d <= 3, d != 3, d != D('2.50'), d >= D('nan') if False else None, d <= D(2), d.__ne__('x'), d.__le__('x'))
print(copy.copy(d) is d, copy.deepcopy(d) is d, d.__copy__() is d, d.__deepcopy__({}) is d, d.__reduce__())
#> 2 2.0 (Decimal('2'), Decimal('2.0')) -2 -2.0
#> True True False None False NotImplemented NotImplemented
#> True True True True (<class 'decimal.Decimal'>, ('2.5',))

# ---- from_number of anything
from decimal import Decimal as D
class E(D):
    pass
print(D.from_number(5), D.from_number(0.5), D.from_number(D('1.10')), E.from_number(3), type(E.from_number(3)).__name__)
try:
    D.from_number('3')
except TypeError as e:
    print(e)
#> 5 0.5 1.10 3 E
#> conversion from str to Decimal is not supported

# ---- comparisons with what has its own
from decimal import Decimal as D
class A:
    def __le__(self, o): return ('le', o)
    def __ge__(self, o): return ('ge', o)
    def __lt__(self, o): return ('lt', o)
    def __gt__(self, o): return ('gt', o)
    def __eq__(self, o): return ('eq', o)
    def __ne__(self, o): return ('ne', o)
d = D(1)
print(d <= A(), d >= A(), d < A(), d > A(), d == A(), d != A())
from fractions import Fraction
print(d <= Fraction(1, 2), d >= Fraction(1, 2), d > Fraction(1, 2), d < Fraction(3, 2), d != Fraction(1), d == Fraction(1))
import numbers
class R(numbers.Rational):
    numerator = 3
    denominator = 2
    for name in numbers.Rational.__abstractmethods__ - {'numerator', 'denominator'}:
        locals()[name] = lambda self, *a: NotImplemented
    del name
r = R()
print(d <= r, d >= r, d < r, d > r, d == r, d != r)
#> ('ge', Decimal('1')) ('le', Decimal('1')) ('gt', Decimal('1')) ('lt', Decimal('1')) ('eq', Decimal('1')) ('ne', Decimal('1'))
#> False True True True False True
#> True False True False False True

# ---- attributes of a context
from decimal import Context, ROUND_UP, getcontext
c = Context(prec=5, rounding=ROUND_UP, Emin=-99, Emax=99, capitals=0, clamp=1)
print(c.prec, c.rounding, c.Emin, c.Emax, c.capitals, c.clamp)
for name in ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'):
    try:
        delattr(c, name)
    except Exception as e:
        print(name, type(e).__name__, e)
for name, value in (('prec', 0), ('prec', 'x'), ('rounding', 'X'), ('rounding', 3), ('Emin', 1), ('Emax', -1), ('capitals', 2), ('clamp', 2), ('flags', 1), ('traps', 1)):
    try:
        setattr(c, name, value)
    except Exception as e:
        print(name, value, type(e).__name__, e)
from decimal import Inexact, Rounded
flags = dict.fromkeys(c.flags, False)
flags[Inexact] = True
c.flags = flags
c.traps = {k: k is Rounded for k in c.traps}
print(c.flags[Inexact], c.flags[Rounded], c.traps[Inexact], c.traps[Rounded])
print(c.__copy__().flags == c.flags, c.copy().traps == c.traps, c.__copy__() is c)
kind, args = c.__reduce__()
print(kind.__name__, args)
#> 5 ROUND_UP -99 99 0 1
#> prec AttributeError context attributes cannot be deleted
#> rounding AttributeError context attributes cannot be deleted
#> Emin AttributeError context attributes cannot be deleted
#> Emax AttributeError context attributes cannot be deleted
#> capitals AttributeError context attributes cannot be deleted
#> clamp AttributeError context attributes cannot be deleted
#> flags AttributeError context attributes cannot be deleted
#> traps AttributeError context attributes cannot be deleted
#> prec 0 ValueError valid range for prec is [1, MAX_PREC]
#> prec x TypeError an integer is required
#> rounding X TypeError valid values for rounding are:
#>   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
#>    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
#>    ROUND_05UP]
#> rounding 3 TypeError valid values for rounding are:
#>   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
#>    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
#>    ROUND_05UP]
#> Emin 1 ValueError valid range for Emin is [MIN_EMIN, 0]
#> Emax -1 ValueError valid range for Emax is [0, MAX_EMAX]
#> capitals 2 ValueError valid values for capitals are 0 or 1
#> clamp 2 ValueError valid values for clamp are 0 or 1
#> flags 1 TypeError argument must be a signal dict
#> traps 1 TypeError argument must be a signal dict
#> True False False True
#> True True False
#> Context (5, 'ROUND_UP', -99, 99, 0, 1, [<class 'decimal.Inexact'>], [<class 'decimal.Rounded'>])

# ---- methods of a context with two operands
from decimal import Context, Decimal as D
c = Context(prec=6)
a, b = D('1.25'), D('-3.5')
for name in ('compare', 'compare_signal', 'compare_total', 'compare_total_mag', 'copy_sign', 'max', 'max_mag', 'min', 'min_mag', 'next_toward', 'remainder_near', 'same_quantum'):
    method = getattr(c, name)
    print(name, method(a, b), method(b, a), method(1, 2))
    try:
        method('x', a)
    except TypeError as e:
        print(' ', e)
x, y = D('1101'), D('1011')
print(c.logical_and(x, y), c.logical_or(x, y), c.logical_xor(x, y), c.logical_invert(x), c.rotate(D(123456), 2), c.shift(D(123), -1), c.scaleb(D('1.5'), 3), c.quantize(a, D('0.1')), c.fma(2, 3, 4))
#> compare 1 -1 -1
#>   conversion from str to Decimal is not supported
#> compare_signal 1 -1 -1
#>   conversion from str to Decimal is not supported
#> compare_total 1 -1 -1
#>   conversion from str to Decimal is not supported
#> compare_total_mag -1 1 -1
#>   conversion from str to Decimal is not supported
#> copy_sign -1.25 3.5 1
#>   conversion from str to Decimal is not supported
#> max 1.25 1.25 2
#>   conversion from str to Decimal is not supported
#> max_mag -3.5 -3.5 2
#>   conversion from str to Decimal is not supported
#> min -3.5 -3.5 1
#>   conversion from str to Decimal is not supported
#> min_mag 1.25 1.25 1
#>   conversion from str to Decimal is not supported
#> next_toward 1.24999 -3.49999 1.00001
#>   conversion from str to Decimal is not supported
#> remainder_near 1.25 0.25 1
#>   conversion from str to Decimal is not supported
#> same_quantum False False True
#>   conversion from str to Decimal is not supported
#> 1001 1111 110 110010 345612 12 1.5E+3 1.2 10

# ---- methods of a context with one operand
from decimal import Context, Decimal as D
c = Context(prec=6)
for text in ('1.2500', '-3.5', '0', '1e-9', 'inf', 'nan', '-0', 'snan1'):
    v = D(text)
    print(text, c.is_normal(v), c.is_subnormal(v), c.is_canonical(v), c.is_finite(v), c.is_infinite(v), c.is_nan(v), c.is_qnan(v), c.is_snan(v), c.is_signed(v), c.is_zero(v))
    print(' ', c.canonical(v), c.copy_abs(v), c.copy_negate(v))
for text in ('1.2500', '-3.5', '1e-3', '100'):
    v = D(text)
    print(text, c.next_minus(v), c.next_plus(v), c.normalize(v), c.to_integral(v), c.to_integral_value(v), c.to_integral_exact(v), c.logb(v), c.radix())
print(c.log10(100), c.log10(D('2')), c.ln(3), c.exp(1), c.sqrt(2))
#> 1.2500 True False True True False False False False False False
#>   1.2500 1.2500 -1.2500
#> -3.5 True False True True False False False False True False
#>   -3.5 3.5 3.5
#> 0 False False True True False False False False False True
#>   0 0 -0
#> 1e-9 True False True True False False False False False False
#>   1E-9 1E-9 -1E-9
#> inf False False True False True False False False False False
#>   Infinity Infinity -Infinity
#> nan False False True False False True True False False False
#>   NaN NaN -NaN
#> -0 False False True True False False False False True True
#>   -0 0 0
#> snan1 False False True False False True False True False False
#>   sNaN1 sNaN1 -sNaN1
#> 1.2500 1.24999 1.25001 1.25 1 1 1 0 10
#> -3.5 -3.50001 -3.49999 -3.5 -4 -4 -4 0 10
#> 1e-3 0.000999999 0.00100001 0.001 0 0 0 -3 10
#> 100 99.9999 100.001 1E+2 100 100 100 2 10
#> 2 0.301030 1.09861 2.71828 1.41421

# ---- the dict of signals
from decimal import Context, Inexact, Rounded, getcontext
c = Context(traps=[Inexact], flags=[Rounded])
print(len(c.flags), Inexact in c.flags, 3 in c.flags, c.flags != c.traps, c.flags == c.flags.copy(), c.flags.get(Rounded), c.flags.get(3, 'no'))
print(repr(c.traps))
print(sorted(k.__name__ for k in c.flags), list(c.flags.values()), [k.__name__ for k, v in c.flags.items() if v])
for act in (lambda: c.flags.__delitem__(Inexact), lambda: c.flags.__setitem__(3, True), lambda: c.flags[3], lambda: c.flags.__ne__(5)):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
#> 9 True False True True True no
#> {<class 'decimal.InvalidOperation'>:False, <class 'decimal.FloatOperation'>:False, <class 'decimal.DivisionByZero'>:False, <class 'decimal.Overflow'>:False, <class 'decimal.Underflow'>:False, <class 'decimal.Subnormal'>:False, <class 'decimal.Inexact'>:True, <class 'decimal.Rounded'>:False, <class 'decimal.Clamped'>:False}
#> ['Clamped', 'DivisionByZero', 'FloatOperation', 'Inexact', 'InvalidOperation', 'Overflow', 'Rounded', 'Subnormal', 'Underflow'] [False, False, False, False, False, False, False, True, False] ['Rounded']
#> ValueError signal keys cannot be deleted
#> KeyError 'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]'
#> KeyError 'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]'
#> NotImplemented
