# ---- acos
import cmath
for z in (0.5, 1+2j, -1j, -2.5+0.25j, complex(-1, -0.0)):
    print(cmath.acos(z))
#> (1.0471975511965979-0j)
#> (1.1437177404024204-1.5285709194809982j)
#> (1.5707963267948966+0.881373587019543j)
#> (3.033033959987046-1.5732375399897955j)
#> (3.141592653589793+0j)

# ---- acos of infinities and NaN
import cmath
for z in (complex('inf'), complex('-infj'), complex('nan+1j'), complex('inf+nanj'), 0j):
    try:
        print(cmath.acos(z))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> -infj
#> (1.5707963267948966+infj)
#> (nan+nanj)
#> (nan+infj)
#> (1.5707963267948966-0j)

# ---- acosh
import cmath
for z in (0.5, 1+2j, -1j, -2.5+0.25j, complex(-1, -0.0)):
    print(cmath.acosh(z))
#> 1.0471975511965979j
#> (1.5285709194809982+1.1437177404024204j)
#> (0.881373587019543-1.5707963267948966j)
#> (1.5732375399897955+3.033033959987046j)
#> -3.141592653589793j

# ---- acosh of infinities and NaN
import cmath
for z in (complex('inf'), complex('-infj'), complex('nan+1j'), complex('inf+nanj'), 0j):
    try:
        print(cmath.acosh(z))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> (inf+0j)
#> (inf-1.5707963267948966j)
#> (nan+nanj)
#> (inf+nanj)
#> 1.5707963267948966j

# ---- asin
import cmath
for z in (0.5, 1+2j, -1j, -2.5+0.25j, complex(-1, -0.0)):
    print(cmath.asin(z))
#> (0.5235987755982989+0j)
#> (0.42707858639247614+1.5285709194809982j)
#> (-0-0.881373587019543j)
#> (-1.4622376331921494+1.5732375399897955j)
#> (-1.5707963267948966-0j)

# ---- asin of infinities and NaN
import cmath
for z in (complex('inf'), complex('-infj'), complex('nan+1j'), complex('inf+nanj'), 0j):
    try:
        print(cmath.asin(z))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> (1.5707963267948966+infj)
#> -infj
#> (nan+nanj)
#> (nan-infj)
#> 0j

# ---- asinh
import cmath
for z in (0.5, 1+2j, -1j, -2.5+0.25j, complex(-1, -0.0)):
    print(cmath.asinh(z))
#> (0.48121182505960347+0j)
#> (1.4693517443681852+1.063440023577752j)
#> (-0-1.5707963267948966j)
#> (-1.651221917609437+0.09263660963577788j)
#> (-0.881373587019543-0j)

# ---- asinh of infinities and NaN
import cmath
for z in (complex('inf'), complex('-infj'), complex('nan+1j'), complex('inf+nanj'), 0j):
    try:
        print(cmath.asinh(z))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> (inf+0j)
#> (inf-1.5707963267948966j)
#> (nan+nanj)
#> (inf+nanj)
#> 0j

# ---- atan
import cmath
for z in (0.5, 1+2j, -1j, -2.5+0.25j, complex(-1, -0.0)):
    print(cmath.atan(z))
#> (0.4636476090008061+0j)
#> (1.3389725222944935+0.40235947810852507j)
#> Traceback (most recent call last):
#>   File "cmath.py", line 96, in <module>
#>     print(cmath.atan(z))
#>           ~~~~~~~~~~^^^
#> ValueError: math domain error

# ---- atan of infinities and NaN
import cmath
for z in (complex('inf'), complex('-infj'), complex('nan+1j'), complex('inf+nanj'), 0j):
    try:
        print(cmath.atan(z))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> (1.5707963267948966+0j)
#> (1.5707963267948966-0j)
#> (nan+nanj)
#> (1.5707963267948966-0j)
#> 0j

# ---- atanh
import cmath
for z in (0.5, 1+2j, -1j, -2.5+0.25j, complex(-1, -0.0)):
    print(cmath.atanh(z))
#> (0.5493061443340549+0j)
#> (0.17328679513998632+1.1780972450961724j)
#> (-0-0.7853981633974483j)
#> (-0.41807145402344104+1.5238757204802285j)
#> Traceback (most recent call last):
#>   File "cmath.py", line 121, in <module>
#>     print(cmath.atanh(z))
#>           ~~~~~~~~~~~^^^
#> ValueError: math domain error

# ---- atanh of infinities and NaN
import cmath
for z in (complex('inf'), complex('-infj'), complex('nan+1j'), complex('inf+nanj'), 0j):
    try:
        print(cmath.atanh(z))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> 1.5707963267948966j
#> -1.5707963267948966j
#> (nan+nanj)
#> nanj
#> 0j

# ---- cos
import cmath
for z in (0.5, 1+2j, -1j, -2.5+0.25j, complex(-1, -0.0)):
    print(cmath.cos(z))
#> (0.8775825618903728-0j)
#> (2.0327230070196656-3.0518977991518j)
#> (1.5430806348152437-0j)
#> (-0.8263100199599919+0.1511814348672524j)
#> (0.5403023058681398-0j)

# ---- cos of infinities and NaN
import cmath
for z in (complex('inf'), complex('-infj'), complex('nan+1j'), complex('inf+nanj'), 0j):
    try:
        print(cmath.cos(z))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError math domain error
#> (inf+0j)
#> (nan+nanj)
#> (nan+nanj)
#> (1-0j)

# ---- cosh
import cmath
for z in (0.5, 1+2j, -1j, -2.5+0.25j, complex(-1, -0.0)):
    print(cmath.cosh(z))
#> (1.1276259652063807+0j)
#> (-0.64214812471552+1.0686074213827783j)
#> (0.5403023058681398+0j)
#> (5.941651450371651-1.4968445429086996j)
#> (1.5430806348152437+0j)

# ---- cosh of infinities and NaN
import cmath
for z in (complex('inf'), complex('-infj'), complex('nan+1j'), complex('inf+nanj'), 0j):
    try:
        print(cmath.cosh(z))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> (inf+0j)
#> ValueError math domain error
#> (nan+nanj)
#> (inf+nanj)
#> (1+0j)

# ---- exp
import cmath
for z in (0.5, 1+2j, -1j, -2.5+0.25j, complex(-1, -0.0)):
    print(cmath.exp(z))
#> (1.6487212707001282+0j)
#> (-1.1312043837568135+2.4717266720048188j)
#> (0.5403023058681398-0.8414709848078965j)
#> (0.07953317480279673+0.02030815365495463j)
#> (0.36787944117144233-0j)

# ---- exp of infinities and NaN
import cmath
for z in (complex('inf'), complex('-infj'), complex('nan+1j'), complex('inf+nanj'), 0j):
    try:
        print(cmath.exp(z))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> (inf+0j)
#> ValueError math domain error
#> (nan+nanj)
#> (inf+nanj)
#> (1+0j)

# ---- log
import cmath
for z in (0.5, 1+2j, -1j, -2.5+0.25j, complex(-1, -0.0)):
    print(cmath.log(z))
#> (-0.6931471805599453+0j)
#> (0.8047189562170503+1.1071487177940904j)
#> -1.5707963267948966j
#> (0.921265897300739+3.0419240010986313j)
#> -3.141592653589793j

# ---- log of infinities and NaN
import cmath
for z in (complex('inf'), complex('-infj'), complex('nan+1j'), complex('inf+nanj'), 0j):
    try:
        print(cmath.log(z))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> (inf+0j)
#> (inf-1.5707963267948966j)
#> (nan+nanj)
#> (inf+nanj)
#> ValueError math domain error

# ---- log10
import cmath
for z in (0.5, 1+2j, -1j, -2.5+0.25j, complex(-1, -0.0)):
    print(cmath.log10(z))
#> (-0.30102999566398114+0j)
#> (0.3494850021680094+0.480828578784234j)
#> -0.6821881769209206j
#> (0.4001006955633588+1.3210908080461967j)
#> -1.3643763538418412j

# ---- log10 of infinities and NaN
import cmath
for z in (complex('inf'), complex('-infj'), complex('nan+1j'), complex('inf+nanj'), 0j):
    try:
        print(cmath.log10(z))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> (inf+0j)
#> (inf-0.6821881769209206j)
#> (nan+nanj)
#> (inf+nanj)
#> ValueError math domain error

# ---- phase
import cmath
for z in (0.5, 1+2j, -1j, -2.5+0.25j, complex(-1, -0.0)):
    print(cmath.phase(z))
#> 0.0
#> 1.1071487177940904
#> -1.5707963267948966
#> 3.0419240010986313
#> -3.141592653589793

# ---- phase of infinities and NaN
import cmath
for z in (complex('inf'), complex('-infj'), complex('nan+1j'), complex('inf+nanj'), 0j):
    try:
        print(cmath.phase(z))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> 0.0
#> -1.5707963267948966
#> nan
#> nan
#> 0.0

# ---- polar
import cmath
for z in (0.5, 1+2j, -1j, -2.5+0.25j, complex(-1, -0.0)):
    print(cmath.polar(z))
#> (0.5, 0.0)
#> (2.23606797749979, 1.1071487177940904)
#> (1.0, -1.5707963267948966)
#> (2.5124689052802225, 3.0419240010986313)
#> (1.0, -3.141592653589793)

# ---- polar of infinities and NaN
import cmath
for z in (complex('inf'), complex('-infj'), complex('nan+1j'), complex('inf+nanj'), 0j):
    try:
        print(cmath.polar(z))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> (inf, 0.0)
#> (inf, -1.5707963267948966)
#> (nan, nan)
#> (inf, nan)
#> (0.0, 0.0)

# ---- sin
import cmath
for z in (0.5, 1+2j, -1j, -2.5+0.25j, complex(-1, -0.0)):
    print(cmath.sin(z))
#> (0.479425538604203+0j)
#> (3.165778513216168+1.9596010414216063j)
#> (-0-1.1752011936438014j)
#> (-0.6172720093418363-0.20237874481938342j)
#> (-0.8414709848078965-0j)

# ---- sin of infinities and NaN
import cmath
for z in (complex('inf'), complex('-infj'), complex('nan+1j'), complex('inf+nanj'), 0j):
    try:
        print(cmath.sin(z))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError math domain error
#> -infj
#> (nan+nanj)
#> (nan+nanj)
#> 0j

# ---- sinh
import cmath
for z in (0.5, 1+2j, -1j, -2.5+0.25j, complex(-1, -0.0)):
    print(cmath.sinh(z))
#> (0.5210953054937474+0j)
#> (-0.4890562590412937+1.4031192506220405j)
#> (-0-0.8414709848078965j)
#> (-5.8621182755688555+1.5171526965636541j)
#> (-1.1752011936438014-0j)

# ---- sinh of infinities and NaN
import cmath
for z in (complex('inf'), complex('-infj'), complex('nan+1j'), complex('inf+nanj'), 0j):
    try:
        print(cmath.sinh(z))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> (inf+0j)
#> ValueError math domain error
#> (nan+nanj)
#> (inf+nanj)
#> 0j

# ---- sqrt
import cmath
for z in (0.5, 1+2j, -1j, -2.5+0.25j, complex(-1, -0.0)):
    print(cmath.sqrt(z))
#> (0.7071067811865476+0j)
#> (1.272019649514069+0.7861513777574233j)
#> (0.7071067811865476-0.7071067811865475j)
#> (0.07895855013936923+1.5831091095183905j)
#> -1j

# ---- sqrt of infinities and NaN
import cmath
for z in (complex('inf'), complex('-infj'), complex('nan+1j'), complex('inf+nanj'), 0j):
    try:
        print(cmath.sqrt(z))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> (inf+0j)
#> (inf-infj)
#> (nan+nanj)
#> (inf+nanj)
#> 0j

# ---- tan
import cmath
for z in (0.5, 1+2j, -1j, -2.5+0.25j, complex(-1, -0.0)):
    print(cmath.tan(z))
#> (0.5463024898437905+0j)
#> (0.0338128260798967+1.0147936161466335j)
#> (-0-0.7615941559557649j)
#> (0.6794673888590096+0.3692338132694629j)
#> (-1.5574077246549023-0j)

# ---- tan of infinities and NaN
import cmath
for z in (complex('inf'), complex('-infj'), complex('nan+1j'), complex('inf+nanj'), 0j):
    try:
        print(cmath.tan(z))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError math domain error
#> -1j
#> (nan+nanj)
#> (nan+nanj)
#> 0j

# ---- tanh
import cmath
for z in (0.5, 1+2j, -1j, -2.5+0.25j, complex(-1, -0.0)):
    print(cmath.tanh(z))
#> (0.46211715726000974+0j)
#> (1.16673625724092-0.24345820118572534j)
#> (-0-1.5574077246549023j)
#> (-0.988222804824031+0.006384888831286412j)
#> (-0.7615941559557649-0j)

# ---- tanh of infinities and NaN
import cmath
for z in (complex('inf'), complex('-infj'), complex('nan+1j'), complex('inf+nanj'), 0j):
    try:
        print(cmath.tanh(z))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> (1+0j)
#> ValueError math domain error
#> (nan+nanj)
#> (1+0j)
#> 0j

# ---- rect
import cmath
print(cmath.rect(2, 0), cmath.rect(1, cmath.pi / 2), cmath.rect(*cmath.polar(3 - 4j)), cmath.rect(cmath.inf, 1))
try:
    cmath.rect(1, cmath.inf)
except ValueError as e:
    print(e)
#> (2+0j) (6.123233995736766e-17+1j) (3.0000000000000004-3.9999999999999996j) (inf+infj)
#> math domain error

# ---- log with a base
import cmath
print(cmath.log(8, 2), cmath.log(1j, 1j), cmath.log(-1))
try:
    cmath.log(1, 2, 3)
except TypeError as e:
    print(e)
#> (3+0j) (1+0j) 3.141592653589793j
#> log expected at most 2 arguments, got 3

# ---- isclose
import cmath
print(cmath.isclose(1 + 1e-10j, 1), cmath.isclose(1, 1j), cmath.isclose(1, 1.1, rel_tol=0.2), cmath.isclose(0, 1e-10j, abs_tol=1e-9), cmath.isclose(cmath.inf, cmath.inf))
#> True False True True True

# ---- isfinite, isinf, isnan
import cmath
for z in (1j, complex('inf'), complex('nanj'), complex('inf+nanj')):
    print(cmath.isfinite(z), cmath.isinf(z), cmath.isnan(z))
#> True False False
#> False True False
#> False False True
#> False True True

# ---- constants
import cmath
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.infj, cmath.nan, cmath.nanj)
#> 3.141592653589793 2.718281828459045 6.283185307179586 inf infj nan nanj

# ---- what is no number
import cmath
for z in ('1', None, [1]):
    try:
        cmath.sqrt(z)
    except TypeError as e:
        print(e)
#> must be real number, not str
#> must be real number, not NoneType
#> must be real number, not list

# ---- results that are too large
import cmath
for f in (cmath.exp, cmath.cosh, cmath.sinh):
    try:
        f(1000)
    except OverflowError as e:
        print(e)
#> math range error
#> math range error
#> math range error

# ---- objects with __complex__ and __float__
import cmath
class C:
    def __complex__(self):
        return 3 + 4j
class F:
    def __float__(self):
        return -1.0
print(cmath.sqrt(C()), cmath.sqrt(F()), cmath.polar(C()))
#> (2+1j) 1j (5.0, 0.9272952180016122)

# ---- roots of a quadratic
import cmath
def roots(a, b, c):
    d = cmath.sqrt(b * b - 4 * a * c)
    return (-b + d) / (2 * a), (-b - d) / (2 * a)
print(roots(1, 2, 5), roots(1, -3, 2))
#> ((-1+2j), (-1-2j)) ((2+0j), (1-0j))

# ---- numbers of classes in modules are named in full
import cmath, datetime, decimal, collections
for v in (datetime.date(2024, 1, 1), collections.deque(), list[int], None):
    try:
        cmath.sqrt(v)
    except TypeError as e:
        print(e)
#> must be real number, not datetime.date
#> must be real number, not collections.deque
#> must be real number, not types.GenericAlias
#> must be real number, not NoneType

# ---- arguments are read before anything is worked out, and each once
import cmath
class Odd:
    def __init__(self, value):
        self.value = value
    def __float__(self):
        print('asked', self.value)
        return self.value
for f, *args in [(cmath.log, 0, 'x'), (cmath.log, 0, Odd(2.0)), (cmath.log, Odd(2.0), 0), (cmath.rect, Odd(2.0), Odd(0.0)), (cmath.rect, -0.0, Odd(-0.0)), (cmath.rect, Odd(1.0), 'x')]:
    try:
        print(f(*args))
    except (TypeError, ValueError) as e:
        print(repr(e))
#> TypeError('must be real number, not str')
#> asked 2.0
#> (-inf+nanj)
#> asked 2.0
#> ValueError('math domain error')
#> asked 2.0
#> asked 0.0
#> (2+0j)
#> asked -0.0
#> (-0+0j)
#> asked 1.0
#> TypeError('must be real number, not str')
