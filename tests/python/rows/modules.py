# The functions of the modules operator and math, called by their names.

# ---- operator
import operator as op
for name in ('lt', 'le', 'eq', 'ne', 'ge', 'gt', 'add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'rshift', 'and_', 'or_', 'xor', 'is_', 'is_not',
             'iadd', 'isub', 'imul', 'ifloordiv', 'imod', 'ipow', 'ilshift', 'irshift', 'iand', 'ior', 'ixor', 'itruediv'):
    print(name, getattr(op, name)(7, 2))
for name in 'neg', 'pos', 'inv', 'invert', 'abs', 'index', 'not_', 'truth':
    print(name, getattr(op, name)(-5))
xs = [1, 2]
print(op.contains(xs, 2), op.getitem(xs, 0), op.setitem(xs, 0, 9), xs, op.delitem(xs, 0), xs, op.concat(xs, [3]), op.iconcat(xs, [4]), xs)
print(op.countOf([1, 1, 2], 1), op.indexOf([5, 6], 6), op.is_none(None), op.is_not_none(None))
#> lt False
#> le False
#> eq False
#> ne True
#> ge True
#> gt True
#> add 9
#> sub 5
#> mul 14
#> truediv 3.5
#> floordiv 3
#> mod 1
#> pow 49
#> lshift 28
#> rshift 1
#> and_ 2
#> or_ 7
#> xor 5
#> is_ False
#> is_not True
#> iadd 9
#> isub 5
#> imul 14
#> ifloordiv 3
#> imod 1
#> ipow 49
#> ilshift 28
#> irshift 1
#> iand 2
#> ior 7
#> ixor 5
#> itruediv 3.5
#> neg 5
#> pos -5
#> inv 4
#> invert 4
#> abs 5
#> index -5
#> not_ False
#> truth True
#> True 1 None [2, 4] None [2, 4] [2, 3] [2, 4] [2, 4]
#> 2 1 True False

# ---- math of whole results
import math
print(math.fabs(-2), math.sqrt(16.0), math.pow(2, 10), math.fmod(7, 3), math.copysign(1, -0.0), math.isqrt(17), math.factorial(20))
print(math.gcd(12, 18), math.lcm(4, 6), math.comb(5, 2), math.perm(5, 2), math.isfinite(1.0), math.isinf(math.inf), math.isnan(math.nan))
print(math.modf(2.5), math.frexp(8.0), math.ldexp(0.5, 4), math.isclose(1, 1 + 1e-12), math.fsum([0.1] * 10), math.prod([2, 3]), math.sumprod([1, 2], [3, 4]))
print(math.remainder(7, 4), math.nextafter(1.0, 2.0), math.ulp(1.0), math.dist([0, 0], [3, 4]), math.hypot(3, 4), math.fma(2.0, 3.0, 4.0), math.cbrt(27.0))
print(math.exp(0), math.exp2(3), math.expm1(0), math.log(1), math.log2(8), math.log10(1000), math.log1p(0), math.sin(0), math.cos(0), math.tan(0))
print(math.asin(0), math.acos(1), math.atan(0), math.atan2(0, 1), math.sinh(0), math.cosh(0), math.tanh(0), math.asinh(0), math.acosh(1), math.atanh(0))
print(math.degrees(0), math.radians(0), math.erf(0), math.erfc(0), math.gamma(5), math.lgamma(1))
#> 2.0 4.0 1024.0 1.0 -1.0 4 2432902008176640000
#> 6 12 10 20 True True True
#> (0.5, 2.0) (0.5, 4) 8.0 True 1.0 6 11
#> -1.0 1.0000000000000002 2.220446049250313e-16 5.0 5.0 10.0 3.0
#> 1.0 8.0 0.0 0.0 3.0 3.0 0.0 0.0 1.0 0.0
#> 0.0 0.0 0.0 0.0 0.0 1.0 0.0 0.0 0.0 0.0
#> 0.0 0.0 0.0 1.0 24.0 0.0
