# ---- the tower
import numbers
print(numbers.Integral.__mro__)
#> (<class 'numbers.Integral'>, <class 'numbers.Rational'>, <class 'numbers.Real'>, <class 'numbers.Complex'>, <class 'numbers.Number'>, <class 'object'>)

# ---- ints are Integral
import numbers
print(isinstance(5, numbers.Integral), isinstance(True, numbers.Integral), isinstance(5, numbers.Complex), issubclass(int, numbers.Rational))
#> True True True True

# ---- floats are Real but not Rational
import numbers
print(isinstance(1.5, numbers.Real), isinstance(1.5, numbers.Rational), isinstance(1.5, numbers.Number))
#> True False True

# ---- complex numbers are Complex but not Real
import numbers
print(isinstance(1j, numbers.Complex), isinstance(1j, numbers.Real))
#> True False

# ---- other things are no numbers
import numbers
print(isinstance('5', numbers.Number), isinstance(None, numbers.Number), isinstance([1], numbers.Complex))
#> False False False

# ---- Fraction is Rational
import numbers
from fractions import Fraction
print(isinstance(Fraction(1, 2), numbers.Rational), isinstance(Fraction(1, 2), numbers.Integral))
#> True False

# ---- abstract classes have no instances
import numbers
try:
    numbers.Complex()
except TypeError as e:
    print(e)
#> Can't instantiate abstract class Complex without an implementation for abstract methods '__abs__', '__add__', '__complex__', '__eq__', '__mul__', '__neg__', '__pos__', '__pow__', '__radd__', '__rmul__', '__rpow__', '__rtruediv__', '__truediv__', 'conjugate', 'imag', 'real'

# ---- a class of one's own
import numbers
class Z(numbers.Number):
    pass
print(isinstance(Z(), numbers.Number), isinstance(Z(), numbers.Complex))
try:
    hash(Z())
except TypeError as e:
    print(e)
#> True False
#> unhashable type: 'Z'

# ---- names
import numbers
print(numbers.__all__)
#> ['Number', 'Complex', 'Real', 'Rational', 'Integral']

# ---- a Decimal is a number, whichever module comes first
import decimal, numbers
print(isinstance(decimal.Decimal(1), numbers.Number), isinstance(decimal.Decimal(1), numbers.Real), issubclass(decimal.Decimal, numbers.Complex))
#> True False False

# ---- the same with numbers first
import numbers, decimal
class D(decimal.Decimal): pass
print(isinstance(D(1), numbers.Number), isinstance(1.5, numbers.Number), isinstance('1', numbers.Number))
#> True True False
