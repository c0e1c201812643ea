# ---- acos
import math
print([math.acos(x) for x in (0, 0.5, -1, 1)])
#> [1.5707963267948966, 1.0471975511965979, 3.141592653589793, 0.0]

# ---- what acos refuses
import math
for x in (2, float("inf"), 'x', None, 1j):
    try:
        print(math.acos(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError expected a number in range from -1 up to 1, got 2.0
#> ValueError expected a number in range from -1 up to 1, got inf
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- acosh
import math
print([math.acosh(x) for x in (1, 1.5, 100)])
#> [0.0, 0.9624236501192069, 5.298292365610484]

# ---- what acosh refuses
import math
for x in (0.5, 'x', None, 1j):
    try:
        print(math.acosh(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError expected argument value not less than 1, got 0.5
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- asin
import math
print([math.asin(x) for x in (0, -0.5, 1)])
#> [0.0, -0.5235987755982989, 1.5707963267948966]

# ---- what asin refuses
import math
for x in (-1.5, 'x', None, 1j):
    try:
        print(math.asin(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError expected a number in range from -1 up to 1, got -1.5
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- asinh
import math
print([math.asinh(x) for x in (0.0, -0.0, 2, 1e300)])
#> [0.0, -0.0, 1.4436354751788103, 691.4686750787736]

# ---- what asinh refuses
import math
for x in ('x', None, 1j):
    try:
        print(math.asinh(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- atan
import math
print([math.atan(x) for x in (0, 1, -1e10)])
#> [0.0, 0.7853981633974483, -1.5707963266948965]

# ---- what atan refuses
import math
for x in ('x', None, 1j):
    try:
        print(math.atan(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- atanh
import math
print([math.atanh(x) for x in (0, 0.5, -0.999)])
#> [0.0, 0.5493061443340548, -3.8002011672501994]

# ---- what atanh refuses
import math
for x in (1, -2, 'x', None, 1j):
    try:
        print(math.atanh(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError expected a number between -1 and 1, got 1.0
#> ValueError expected a number between -1 and 1, got -2.0
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- cbrt
import math
print([math.cbrt(x) for x in (27, -8, 2, 0.001)])
#> [3.0, -2.0, 1.2599210498948732, 0.1]

# ---- what cbrt refuses
import math
for x in ('x', None, 1j):
    try:
        print(math.cbrt(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- ceil
import math
print([math.ceil(x) for x in (1.2, -1.2, 5, 1e20)])
#> [2, -1, 5, 100000000000000000000]

# ---- what ceil refuses
import math
for x in (float("inf"), float("nan"), 'x', None, 1j):
    try:
        print(math.ceil(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> OverflowError cannot convert float infinity to integer
#> ValueError cannot convert float NaN to integer
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- cos
import math
print([math.cos(x) for x in (0, 1, 100, 1e22)])
#> [1.0, 0.5403023058681398, 0.8623188722876839, 0.523214785395139]

# ---- what cos refuses
import math
for x in (float("inf"), 'x', None, 1j):
    try:
        print(math.cos(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError expected a finite input, got inf
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- cosh
import math
print([math.cosh(x) for x in (0, 1, -5)])
#> [1.0, 1.5430806348152437, 74.20994852478785]

# ---- what cosh refuses
import math
for x in (1000, 'x', None, 1j):
    try:
        print(math.cosh(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> OverflowError math range error
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- degrees
import math
print([math.degrees(x) for x in (0, 3.141592653589793, 1)])
#> [0.0, 180.0, 57.29577951308232]

# ---- what degrees refuses
import math
for x in ('x', None, 1j):
    try:
        print(math.degrees(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- erf
import math
print([math.erf(x) for x in (0, 0.5, -3, 10)])
#> [0.0, 0.5204998778130465, -0.9999779095030014, 1.0]

# ---- what erf refuses
import math
for x in ('x', None, 1j):
    try:
        print(math.erf(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- erfc
import math
print([math.erfc(x) for x in (0, 0.5, 27)])
#> [1.0, 0.4795001221869535, 5.23705e-319]

# ---- what erfc refuses
import math
for x in ('x', None, 1j):
    try:
        print(math.erfc(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- exp
import math
print([math.exp(x) for x in (0, 1, -1, 700)])
#> [1.0, 2.718281828459045, 0.36787944117144233, 1.0142320547350045e+304]

# ---- what exp refuses
import math
for x in (1000, 'x', None, 1j):
    try:
        print(math.exp(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> OverflowError math range error
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- exp2
import math
print([math.exp2(x) for x in (0, 10, 0.5, -1074)])
#> [1.0, 1024.0, 1.4142135623730951, 5e-324]

# ---- what exp2 refuses
import math
for x in (2000, 'x', None, 1j):
    try:
        print(math.exp2(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> OverflowError math range error
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- expm1
import math
print([math.expm1(x) for x in (1e-10, 0, 1)])
#> [1.00000000005e-10, 0.0, 1.718281828459045]

# ---- what expm1 refuses
import math
for x in (1000, 'x', None, 1j):
    try:
        print(math.expm1(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> OverflowError math range error
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- fabs
import math
print([math.fabs(x) for x in (-3, 2.5, -0.0)])
#> [3.0, 2.5, 0.0]

# ---- what fabs refuses
import math
for x in ('x', None, 1j):
    try:
        print(math.fabs(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- factorial
import math
print([math.factorial(x) for x in (0, 5, 20, 30)])
#> [1, 120, 2432902008176640000, 265252859812191058636308480000000]

# ---- what factorial refuses
import math
for x in (-1, 2.0, 10**10, 'x', None, 1j):
    try:
        print(math.factorial(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError factorial() not defined for negative values
#> TypeError 'float' object cannot be interpreted as an integer
#> OverflowError factorial() argument should not exceed 2147483647
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'complex' object cannot be interpreted as an integer

# ---- floor
import math
print([math.floor(x) for x in (1.8, -1.2, 7, -1e20)])
#> [1, -2, 7, -100000000000000000000]

# ---- what floor refuses
import math
for x in (float("-inf"), 'x', None, 1j):
    try:
        print(math.floor(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> OverflowError cannot convert float infinity to integer
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- frexp
import math
print([math.frexp(x) for x in (8, 0.3, 0.0, -5.5)])
#> [(0.5, 4), (0.6, -1), (0.0, 0), (-0.6875, 3)]

# ---- what frexp refuses
import math
for x in ('x', None, 1j):
    try:
        print(math.frexp(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- gamma
import math
print([math.gamma(x) for x in (5, 0.5, -1.5, 170)])
#> [24.0, 1.7724538509055159, 2.3632718012073544, 4.269068009004705e+304]

# ---- what gamma refuses
import math
for x in (0, -1, 200, 'x', None, 1j):
    try:
        print(math.gamma(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError expected a noninteger or positive integer, got 0.0
#> ValueError expected a noninteger or positive integer, got -1.0
#> OverflowError math range error
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- isfinite
import math
print([math.isfinite(x) for x in (1, 1e308, float("inf"), float("nan"))])
#> [True, True, False, False]

# ---- what isfinite refuses
import math
for x in ('x', None, 1j):
    try:
        print(math.isfinite(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- isinf
import math
print([math.isinf(x) for x in (1, float("inf"), float("-inf"), float("nan"))])
#> [False, True, True, False]

# ---- what isinf refuses
import math
for x in ('x', None, 1j):
    try:
        print(math.isinf(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- isnan
import math
print([math.isnan(x) for x in (1, float("nan"), float("inf"))])
#> [False, True, False]

# ---- what isnan refuses
import math
for x in ('x', None, 1j):
    try:
        print(math.isnan(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- isqrt
import math
print([math.isqrt(x) for x in (0, 15, 16, 10**30)])
#> [0, 3, 4, 1000000000000000]

# ---- what isqrt refuses
import math
for x in (-1, 2.0, 'x', None, 1j):
    try:
        print(math.isqrt(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError isqrt() argument must be nonnegative
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'complex' object cannot be interpreted as an integer

# ---- lgamma
import math
print([math.lgamma(x) for x in (1, 0.5, 100, -0.5)])
#> [0.0, 0.5723649429247004, 359.1342053695754, 1.265512123484645]

# ---- what lgamma refuses
import math
for x in (0, -3, 'x', None, 1j):
    try:
        print(math.lgamma(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError expected a noninteger or positive integer, got 0.0
#> ValueError expected a noninteger or positive integer, got -3.0
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- log
import math
print([math.log(x) for x in (1, 2, 10, 0.1, 10**400)])
#> [0.0, 0.6931471805599453, 2.302585092994046, -2.3025850929940455, 921.0340371976182]

# ---- what log refuses
import math
for x in (0, -1, -10**50, 'x', None, 1j):
    try:
        print(math.log(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError expected a positive input
#> ValueError expected a positive input
#> ValueError expected a positive input
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- logarithms of large ints
import math
for n in (2**64 + 1, 3**100, 2**1000, 3**500, 10**308, 2**1024 - 1, 2**1024, 2**1025 - 1, 3**1000, 10**500 + 1):
    print(math.log(n), math.log2(n), math.log10(n), math.log(n, 7))
#> 44.3614195558365 64.0 19.265919722494797 22.79725997491342
#> 109.86122886681098 158.49625007211563 47.712125471966246 56.45750340535797
#> 693.1471805599454 1000.0 301.0299956639812 356.2071871080222
#> 549.3061443340548 792.4812503605781 238.56062735983122 282.28751702678977
#> 709.1962086421661 1023.1538532253076 308.0 364.454756036121
#> 709.782712893384 1024.0 308.25471555991675 364.7561595986147
#> 709.782712893384 1024.0 308.25471555991675 364.7561595986147
#> 710.475860073944 1025.0 308.55574555558076 365.11236678572277
#> 1098.6122886681096 1584.9625007211562 477.12125471966243 564.5750340535795
#> 1151.2925464970226 1660.9640474436812 500.0 591.6473312274691

# ---- log10
import math
print([math.log10(x) for x in (1, 1000, 10**300, 0.001)])
#> [0.0, 3.0, 300.0, -3.0]

# ---- what log10 refuses
import math
for x in (0, -2, 'x', None, 1j):
    try:
        print(math.log10(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError expected a positive input
#> ValueError expected a positive input
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- log1p
import math
print([math.log1p(x) for x in (1e-10, 0, 1)])
#> [9.999999999500001e-11, 0.0, 0.6931471805599453]

# ---- what log1p refuses
import math
for x in (-1, 'x', None, 1j):
    try:
        print(math.log1p(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError expected argument value > -1, got -1.0
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- log2
import math
print([math.log2(x) for x in (8, 2**100, 3, 0.1)])
#> [3.0, 100.0, 1.584962500721156, -3.321928094887362]

# ---- what log2 refuses
import math
for x in (0, -4, 'x', None, 1j):
    try:
        print(math.log2(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError expected a positive input
#> ValueError expected a positive input
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- modf
import math
print([math.modf(x) for x in (2.75, -2.75, 5, -0.0)])
#> [(0.75, 2.0), (-0.75, -2.0), (0.0, 5.0), (-0.0, -0.0)]

# ---- what modf refuses
import math
for x in ('x', None, 1j):
    try:
        print(math.modf(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- radians
import math
print([math.radians(x) for x in (180, 1, -90)])
#> [3.141592653589793, 0.017453292519943295, -1.5707963267948966]

# ---- what radians refuses
import math
for x in ('x', None, 1j):
    try:
        print(math.radians(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- sin
import math
print([math.sin(x) for x in (0, 1, 100, 1e22)])
#> [0.0, 0.8414709848078965, -0.5063656411097588, -0.8522008497671888]

# ---- what sin refuses
import math
for x in (float("inf"), 'x', None, 1j):
    try:
        print(math.sin(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError expected a finite input, got inf
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- sinh
import math
print([math.sinh(x) for x in (0, 1, -5)])
#> [0.0, 1.1752011936438014, -74.20321057778875]

# ---- what sinh refuses
import math
for x in (1000, 'x', None, 1j):
    try:
        print(math.sinh(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> OverflowError math range error
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- sqrt
import math
print([math.sqrt(x) for x in (16, 2, 0.25, 0)])
#> [4.0, 1.4142135623730951, 0.5, 0.0]

# ---- what sqrt refuses
import math
for x in (-1, 'x', None, 1j):
    try:
        print(math.sqrt(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError expected a nonnegative input, got -1.0
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- tan
import math
print([math.tan(x) for x in (0, 1, 1.5707963267948966)])
#> [0.0, 1.5574077246549023, 1.633123935319537e+16]

# ---- what tan refuses
import math
for x in (float("-inf"), 'x', None, 1j):
    try:
        print(math.tan(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError expected a finite input, got -inf
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- tanh
import math
print([math.tanh(x) for x in (0, 0.5, 20)])
#> [0.0, 0.46211715726000974, 1.0]

# ---- what tanh refuses
import math
for x in ('x', None, 1j):
    try:
        print(math.tanh(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- trunc
import math
print([math.trunc(x) for x in (1.9, -1.9, 5)])
#> [1, -1, 5]

# ---- what trunc refuses
import math
for x in (float("inf"), 'x', None, 1j):
    try:
        print(math.trunc(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> OverflowError cannot convert float infinity to integer
#> TypeError type str doesn't define __trunc__ method
#> TypeError type NoneType doesn't define __trunc__ method
#> TypeError type complex doesn't define __trunc__ method

# ---- ulp
import math
print([math.ulp(x) for x in (1, 0, 1e300, float("inf"))])
#> [2.220446049250313e-16, 5e-324, 1.487016908477783e+284, inf]

# ---- what ulp refuses
import math
for x in ('x', None, 1j):
    try:
        print(math.ulp(x))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not complex

# ---- atan2
import math
print([math.atan2(y, x) for y, x in ((0.0, 1), (0.0, -1), (-0.0, -1), (1, 0), (-1, 0), (1, 1), (float('inf'), float('-inf')))])
#> [0.0, 3.141592653589793, -3.141592653589793, 1.5707963267948966, -1.5707963267948966, 0.7853981633974483, 2.356194490192345]

# ---- comb
import math
print([math.comb(n, k) for n, k in ((5, 2), (5, 0), (5, 5), (5, 6), (52, 5), (100, 50), (10**20, 2))])
for args in ((-1, 2), (5, -1), (5.0, 2), (5,)):
    try:
        math.comb(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> [10, 1, 1, 0, 2598960, 100891344545564193334812497256, 4999999999999999999950000000000000000000]
#> ValueError n must be a non-negative integer
#> ValueError k must be a non-negative integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError comb expected 2 arguments, got 1

# ---- perm
import math
print([math.perm(n, k) for n, k in ((5, 2), (5, 0), (5, 6), (20, 20))], math.perm(5), math.perm(5, None))
for args in ((-1, 2), (5, -1), (None,), ()):
    try:
        math.perm(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> [20, 1, 0, 2432902008176640000] 120 120
#> ValueError n must be a non-negative integer
#> ValueError k must be a non-negative integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError perm expected at least 1 argument, got 0

# ---- copysign
import math
print(math.copysign(3, -0.0), math.copysign(-3, 1), math.copysign(float('nan'), -1), math.copysign(0, -2))
#> -3.0 3.0 nan -0.0

# ---- dist
import math
print(math.dist((0, 0), (3, 4)), math.dist([1.5], [2]), math.dist((), ()), math.dist((1, 2, 3), (4, 5, 6)))
#> 5.0 0.5 0.0 5.196152422706632

# ---- what dist refuses
import math
for p, q in (((1, 2), (1, 2, 3)), (5, 6), (['a'], ['b'])):
    try:
        math.dist(p, q)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> ValueError both points must have the same number of dimensions
#> TypeError 'int' object is not iterable
#> TypeError must be real number, not str

# ---- fma
import math
print(math.fma(2, 3, 4), math.fma(0.1, 10, -1), math.fma(1e308, 10, float('-inf')), math.fma(float('nan'), 1, 1))
for args in ((float('inf'), 0, 1), (1e308, 10, 0), (float('inf'), 1, float('-inf'))):
    try:
        math.fma(*args)
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> 10.0 5.551115123125783e-17 -inf nan
#> ValueError invalid operation in fma
#> OverflowError overflow in fma
#> ValueError invalid operation in fma

# ---- fmod and the operator
import math
print([math.fmod(a, b) for a, b in ((7, 3), (-7, 3), (7, -3), (5.5, 0.5), (-0.0, 1))], -7 % 3)
try:
    math.fmod(1, 0)
except ValueError as e:
    print(e)
#> [1.0, -1.0, 1.0, 0.0, -0.0] 2
#> math domain error

# ---- fsum
import math
print(math.fsum([0.1] * 10), sum([0.1] * 10), math.fsum([1e16, 1, -1e16]), math.fsum([]), math.fsum(range(5)))
#> 1.0 1.0 1.0 0.0 10.0

# ---- what fsum refuses
import math
for data in ([1e308, 1e308], [float('inf'), float('-inf')], ['a'], 5):
    try:
        print(math.fsum(data))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> OverflowError intermediate overflow in fsum
#> ValueError -inf + inf in fsum
#> TypeError must be real number, not str
#> TypeError 'int' object is not iterable

# ---- gcd and lcm
import math
print(math.gcd(), math.gcd(12), math.gcd(12, -18), math.gcd(0, 0), math.gcd(48, 36, 120), math.lcm(), math.lcm(4, 6), math.lcm(0, 3), math.lcm(-3, 5, 7))
for f in (math.gcd, math.lcm):
    try:
        f(1.5, 2)
    except TypeError as e:
        print(e)
#> 0 12 6 0 12 1 12 0 105
#> 'float' object cannot be interpreted as an integer
#> 'float' object cannot be interpreted as an integer

# ---- hypot
import math
print(math.hypot(), math.hypot(3), math.hypot(3, 4), math.hypot(1, 1, 1, 1), math.hypot(1e200, 1e200), math.hypot(float('nan'), float('inf')))
#> 0.0 3.0 5.0 2.0 1.414213562373095e+200 inf

# ---- isclose
import math
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1), math.isclose(1, 1.1, rel_tol=0.1), math.isclose(0, 1e-12), math.isclose(0, 1e-12, abs_tol=1e-9), math.isclose(float('inf'), float('inf')))
try:
    math.isclose(1, 2, rel_tol=-1)
except ValueError as e:
    print(e)
#> True False True False True True
#> tolerances must be non-negative

# ---- ldexp undoes frexp
import math
print(math.ldexp(0.5, 4), math.ldexp(1, -1074), math.ldexp(1, -2000), all(math.ldexp(*math.frexp(x)) == x for x in (0.1, 5e-324, -7.25)))
for args in ((1, 2000), (1, 1.5)):
    try:
        math.ldexp(*args)
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)
#> 8.0 5e-324 0.0 True
#> OverflowError math range error
#> TypeError Expected an int as second argument to ldexp.

# ---- log with a base
import math
print(math.log(8, 2), math.log(100, 10), math.log(10**400, 10), math.log(0.5, 2))
for args in ((2, 1), (2, 0), (2, -3), (1, 2, 3)):
    try:
        math.log(*args)
    except (TypeError, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
#> 3.0 2.0 399.99999999999994 -1.0
#> ZeroDivisionError division by zero
#> ValueError expected a positive input
#> ValueError expected a positive input
#> TypeError log expected at most 2 arguments, got 3

# ---- nextafter
import math
print(math.nextafter(1, 2), math.nextafter(1, 0), math.nextafter(0, 1), math.nextafter(1, 2, steps=5), math.nextafter(1.0, 1.0), math.nextafter(0, -1, steps=2))
for kw in ({'steps': -1}, {'steps': 1.5}):
    try:
        math.nextafter(1, 2, **kw)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> 1.0000000000000002 0.9999999999999999 5e-324 1.000000000000001 1.0 -1e-323
#> ValueError steps must be a non-negative integer
#> TypeError 'float' object cannot be interpreted as an integer

# ---- pow
import math
print([math.pow(a, b) for a, b in ((2, 10), (2, 0.5), (0, 0), (float('nan'), 0), (1, float('inf')), (-2, 3))])
for args in ((0, -1), (-1, 0.5), (10, 400)):
    try:
        math.pow(*args)
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> [1024.0, 1.4142135623730951, 1.0, 1.0, 1.0, -8.0]
#> ValueError math domain error
#> ValueError math domain error
#> OverflowError math range error

# ---- prod
import math
print(math.prod([1, 2, 3, 4]), math.prod([]), math.prod([0.5, 4]), math.prod(range(1, 6), start=10), math.prod([2], start=0.5), math.prod([[1], 2]))
#> 24 1 2.0 1200 1.0 [1, 1]

# ---- remainder
import math
print([math.remainder(a, b) for a, b in ((7, 3), (5, 2), (3, 2), (-7, 3), (1, float('inf')))])
try:
    math.remainder(1, 0)
except ValueError as e:
    print(e)
#> [1.0, 1.0, -1.0, -1.0, 1.0]
#> math domain error

# ---- sumprod
import math
print(math.sumprod([1, 2, 3], [4, 5, 6]), math.sumprod([0.1] * 10, [1] * 10), math.sumprod([], []), math.sumprod([10**20], [0.5]), math.sumprod((True, 2), (3, 4)))
for p, q in (([1], [1, 2]), ([1], 5), (['a'], ['b'])):
    try:
        math.sumprod(p, q)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> 32 1.0 0 5e+19 11
#> ValueError Inputs are not the same length
#> TypeError 'int' object is not iterable
#> TypeError can't multiply sequence by non-int of type 'str'

# ---- constants
import math
print(math.pi, math.e, math.tau, math.inf, math.nan, -math.inf)
#> 3.141592653589793 2.718281828459045 6.283185307179586 inf nan -inf

# ---- objects with __float__, __index__, __floor__ and their like
import math
class N:
    def __float__(self):
        return 2.25
    def __floor__(self):
        return 'floor'
    def __ceil__(self):
        return 'ceil'
    def __trunc__(self):
        return 'trunc'
class I:
    def __index__(self):
        return 9
print(math.sqrt(N()), math.floor(N()), math.ceil(N()), math.trunc(N()), math.sqrt(I()), math.isqrt(I()), math.gcd(I(), 6), math.hypot(N(), I()))
#> 1.5 floor ceil trunc 3.0 3 3 9.276987657639737

# ---- results of __float__ and __index__ are checked
import math
class F:
    def __float__(self):
        return 'x'
class I:
    def __index__(self):
        return 'x'
for f, x in ((math.sin, F()), (math.sin, I()), (math.gcd, I()), (math.factorial, I()), (float, I())):
    try:
        f(x)
    except TypeError as e:
        print(e)
#> F.__float__ returned non-float (type str)
#> __index__ returned non-int (type str)
#> __index__ returned non-int (type str)
#> __index__ returned non-int (type str)
#> __index__ returned non-int (type str)

# ---- arguments
import math
for f, args, kw in ((math.sin, (), {}), (math.sin, (1, 2), {}), (math.hypot, (), {'x': 1}), (math.atan2, (1,), {}), (math.nextafter, (), {'x': 1}), (math.isclose, (1,), {})):
    try:
        f(*args, **kw)
    except TypeError as e:
        print(e)
#> math.sin() takes exactly one argument (0 given)
#> math.sin() takes exactly one argument (2 given)
#> math.hypot() takes no keyword arguments
#> atan2 expected 2 arguments, got 1
#> nextafter() takes exactly 2 positional arguments (0 given)
#> isclose() missing required argument 'b' (pos 2)

# ---- names
import math
print(' '.join(n for n in dir(math) if not n.startswith('_')))
#> acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist e erf erfc exp exp2 expm1 fabs factorial floor fma fmod frexp fsum gamma gcd hypot inf isclose isfinite isinf isnan isqrt lcm ldexp lgamma log log10 log1p log2 modf nan nextafter perm pi pow prod radians remainder sin sinh sqrt sumprod tan tanh tau trunc ulp

# ---- great-circle distance
import math
def distance(lat1, lon1, lat2, lon2):
    a, b = math.radians(lat1), math.radians(lat2)
    h = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(math.radians(lon2 - lon1) / 2) ** 2
    return 2 * 6371 * math.asin(math.sqrt(h))
print(round(distance(50.0755, 14.4378, 48.8566, 2.3522), 3))
#> 882.816

# ---- compound interest and logarithms
import math
print(math.ceil(math.log(2) / math.log(1.05)), round(1000 * math.exp(0.05 * 10), 2))
#> 15 1648.72

# ---- is it prime
import math
def prime(n):
    return n > 1 and all(n % d for d in range(2, math.isqrt(n) + 1))
print([n for n in range(60) if prime(n)])
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59]

# ---- sumprod and prod: ints, floats, and both in turns
import math
print(math.sumprod([17, 3, 12], [-88.3, 36.0, 90]), math.sumprod([1, 2, 0.1], [3, 4, 0.2]), math.sumprod([10, 20], [1, 3]), math.sumprod([], []))
print(math.sumprod([0.1] * 10, [1] * 10), math.sumprod([1e16, 1.0, -1e16], [1.0, 1.0, 1.0]), math.sumprod([1e300, 1e-300], [1e300, 1e-300]), math.sumprod(iter([0.1, 2]), iter([3, 4])), math.sumprod([True, 2], [0.5, 2]))
print(math.prod([2, 3.5, 4]), math.prod([]), math.prod([3, 5], start=0.5), math.prod([-1, 0]), math.prod([2**40, 2**40]), math.prod([0, -1.0]), math.prod([True, 2]), math.prod((1.5,), start=2))
try: math.sumprod([1, 2.0], [1])
except ValueError as e: print(e)
#> -313.0999999999999 11.02 70 0
#> 1.0 1.0 inf 8.3 4.5
#> 28.0 1 7.5 0 1208925819614629174706176 -0.0 2 3.0
#> Inputs are not the same length

# ---- iterators whose items call Python
import math
class Number:
    def __init__(self, v):
        self.v = v
    def __float__(self):
        return self.v
def g(*items):
    yield from items
print(math.fsum(iter([1.5, Number(2.0), 3])), math.fsum(map(float, '12')), math.dist(iter([1, 2]), g(4, 6)), math.dist(g(1, 2), iter([4, 6])))
print(math.dist(iter([1, 2]), iter([4, 6])), math.dist(iter([Number(1.0), 2]), iter([4, 6])), math.dist([1, 2], iter([Number(4.0), 6])))
same = iter([1, 2])
try:
    math.dist(same, same)
except ValueError as e:
    print(e)
#> 6.5 3.0 5.0 5.0
#> 5.0 5.0 5.0
#> both points must have the same number of dimensions

# ---- fsum of infinities and of what is too large, in the order that they come in
import math
inf, nan, big = math.inf, math.nan, 1.7e308
for items in (
    [inf, big, big], [inf, big, -big], [big, big, inf], [big, inf, big], [-inf, nan, inf], [nan, -inf], [nan, inf, -inf, big, big], [inf, inf],
    [big, big, -big], [nan], [-0.0], [0.5, 1e308, 0.5, -1e308], [big, -big, big], [inf, -big, -big, inf], [],
):
    try:
        print(math.fsum(items))
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
#> OverflowError intermediate overflow in fsum
#> inf
#> OverflowError intermediate overflow in fsum
#> inf
#> ValueError -inf + inf in fsum
#> nan
#> OverflowError intermediate overflow in fsum
#> inf
#> OverflowError intermediate overflow in fsum
#> nan
#> 0.0
#> 1.0
#> 1.7e+308
#> OverflowError intermediate overflow in fsum
#> 0.0

# ---- a float of a subclass is a float, whatever its __float__ says
import math
from fractions import Fraction
class Odd(float):
    def __float__(self):
        return 3.0
class Half:
    def __float__(self):
        return 0.5
for other in (2.0, 2, Fraction(2), Half()):
    print(math.atan2(Odd(1.5), other), math.hypot(Odd(1.5), other), math.fmod(Odd(1.5), other), math.copysign(other, Odd(-1.5)), math.fma(Odd(1.5), other, 1))
    print(math.fsum([Odd(1.5), other]), math.dist([Odd(1.5)], [other]), math.log(Odd(1.5), other), math.isclose(Odd(1.5), other), math.nextafter(Odd(1.5), other))
#> 0.6435011087932844 2.5 1.5 -2.0 4.0
#> 3.5 0.5 0.5849625007211562 False 1.5000000000000002
#> 0.6435011087932844 2.5 1.5 -2.0 4.0
#> 3.5 0.5 0.5849625007211562 False 1.5000000000000002
#> 0.6435011087932844 2.5 1.5 -2.0 4.0
#> 3.5 0.5 0.5849625007211562 False 1.5000000000000002
#> 1.2490457723982544 1.5811388300841898 0.0 -0.5 1.75
#> 2.0 1.0 -0.5849625007211562 False 1.4999999999999998

# ---- fsum stops at the item that is wrong, or with which the sum overflows
import math
class Two:
    def __float__(self):
        return 2.0
for items in ([1e308, 1e308, 5, 6], [1, 'x', 5], [math.inf, 1, -math.inf, 3], [1e16, 1, 1e-16, -1e16, Two()], [1e308, -1e308, 1e308], [math.inf, 1e308, 1e308, 3], [-0.0, -0.0], [Two()] * 3 + [1e308, 1e308, 7]):
    seen = []
    def each():
        for item in items:
            seen.append(item)
            yield item
    for make in each, lambda: iter(items), lambda: map(lambda x: x, items):
        it = make()
        try:
            print(math.fsum(it), end=' ')
        except (TypeError, OverflowError, ValueError) as e:
            print(repr(e), end=' ')
        print(len(seen), len(list(it)))
#> OverflowError('intermediate overflow in fsum') 2 2
#> OverflowError('intermediate overflow in fsum') 4 2
#> OverflowError('intermediate overflow in fsum') 4 2
#> TypeError('must be real number, not str') 2 1
#> TypeError('must be real number, not str') 3 1
#> TypeError('must be real number, not str') 3 1
#> ValueError('-inf + inf in fsum') 4 0
#> ValueError('-inf + inf in fsum') 4 0
#> ValueError('-inf + inf in fsum') 4 0
#> 3.0 5 0
#> 3.0 5 0
#> 3.0 5 0
#> 1e+308 3 0
#> 1e+308 3 0
#> 1e+308 3 0
#> OverflowError('intermediate overflow in fsum') 3 1
#> OverflowError('intermediate overflow in fsum') 4 1
#> OverflowError('intermediate overflow in fsum') 4 1
#> 0.0 2 0
#> 0.0 2 0
#> 0.0 2 0
#> OverflowError('intermediate overflow in fsum') 5 1
#> OverflowError('intermediate overflow in fsum') 6 1
#> OverflowError('intermediate overflow in fsum') 6 1

# ---- logarithms read one argument after the other, and ints by their digits
import math
from fractions import Fraction
class Number(int):
    def __float__(self):
        return 99.0
class Odd:
    def __init__(self, value):
        self.value = value
    def __float__(self):
        print('asked', self.value)
        return self.value
for args in [(10**400, Fraction(1, 3)), (Fraction(1, 3), 10**400), (10**400, 10**200), (10**400, Odd(2.0)), (-1, Odd(2.0)), (Odd(2.0), 0), (Odd(2.0), -10**400), (Odd(0.0), Odd(2.0)),
             (2, Odd('x')), (Odd(2.0), 'x'), ('x', Odd(2.0)), (Odd(4.0), 1), (False,), (True,), (Number(3),), (Number(0),), (Number(3), Number(9)), (Odd(4.0), Number(2))]:
    try:
        print(math.log(*args))
    except (TypeError, ValueError, OverflowError, ZeroDivisionError) as e:
        print(repr(e))
print(math.log2(Number(8)), math.log10(Number(100)))
#> -838.3613097157537
#> -0.0011928031367991563
#> 1.9999999999999998
#> asked 2.0
#> 1328.7712379549448
#> ValueError('expected a positive input')
#> asked 2.0
#> ValueError('expected a positive input')
#> asked 2.0
#> ValueError('expected a positive input')
#> asked 0.0
#> ValueError('expected a positive input, got 0.0')
#> asked x
#> TypeError('Odd.__float__ returned non-float (type str)')
#> asked 2.0
#> TypeError('must be real number, not str')
#> TypeError('must be real number, not str')
#> asked 4.0
#> ZeroDivisionError('division by zero')
#> ValueError('expected a positive input')
#> 0.0
#> 1.0986122886681098
#> ValueError('expected a positive input')
#> 0.5
#> asked 4.0
#> 2.0
#> 3.0 2.0

# ---- the arguments of nextafter() are read in turn
import math
class Odd:
    def __float__(self):
        print('asked')
        raise ValueError('no float')
for args in [(Odd(), 'x'), ('x', Odd()), (Odd(), 10**400), (10**400, Odd())]:
    try:
        math.nextafter(*args)
    except (TypeError, ValueError, OverflowError) as e:
        print(repr(e))
#> asked
#> ValueError('no float')
#> TypeError('must be real number, not str')
#> asked
#> ValueError('no float')
#> OverflowError('int too large to convert to float')
