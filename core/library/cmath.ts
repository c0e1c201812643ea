/** `cmath`: functions of complex numbers, with the branch cuts and special values of C99. */
import { PLAIN } from './cmathplain.ts';
import { classNameFunction, forwards } from './forward.ts';
import type { Forwarded } from './forward.ts';
import type { ModuleSource } from './modules.ts';

/** What CPython has in C; the Python below has each under a name with an underscore. */
// prettier-ignore
const ROWS: readonly Forwarded[] = [
  ['acos(z, /)', 'Return the arc cosine of z.'],
  ['acosh(z, /)', 'Return the inverse hyperbolic cosine of z.'],
  ['asin(z, /)', 'Return the arc sine of z.'],
  ['asinh(z, /)', 'Return the inverse hyperbolic sine of z.'],
  ['atan(z, /)', 'Return the arc tangent of z.'],
  ['atanh(z, /)', 'Return the inverse hyperbolic tangent of z.'],
  ['cos(z, /)', 'Return the cosine of z.'],
  ['cosh(z, /)', 'Return the hyperbolic cosine of z.'],
  ['exp(z, /)', 'Return the exponential value e**z.'],
  ['isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)', 'Determine whether two complex numbers are close in value.'],
  ['isfinite(z, /)', 'Return True if both the real and imaginary parts of z are finite, else False.'],
  ['isinf(z, /)', 'Checks if the real or imaginary part of z is infinite.'],
  ['isnan(z, /)', 'Checks if the real or imaginary part of z not a number (NaN).'],
  ['log(z, base=..., /)', 'log(z[, base]) -> the logarithm of z to the given base.'],
  ['log10(z, /)', 'Return the base-10 logarithm of z.'],
  ['phase(z, /)', 'Return argument, also known as the phase angle, of a complex.'],
  ['polar(z, /)', 'Convert a complex from rectangular coordinates to polar coordinates.'],
  ['rect(r, phi, /)', 'Convert from polar coordinates to rectangular coordinates.'],
  ['sin(z, /)', 'Return the sine of z.'],
  ['sinh(z, /)', 'Return the hyperbolic sine of z.'],
  ['sqrt(z, /)', 'Return the square root of z.'],
  ['tan(z, /)', 'Return the tangent of z.'],
  ['tanh(z, /)', 'Return the hyperbolic tangent of z.'],
];

function nameOf(signature: string): string {
  return signature.slice(0, signature.indexOf('('));
}

export const CMATH: ModuleSource = {
  name: 'cmath',
  doc: 'This module provides access to mathematical functions for complex numbers.',
  contents: () => ({
    functions: [
      classNameFunction('cmath'),
      ...forwards('cmath', 'cmath', ROWS.map(([signature, doc]) => [signature, doc, undefined, PLAIN.get(nameOf(signature))])),
    ],
  }),
  python: `
import math

_LARGE = 1.7976931348623157e308 / 4
_SQRT_LARGE = math.sqrt(_LARGE)
_LOG_LARGE = math.log(_LARGE)
_TINY = 2.2250738585072014e-308
_SQRT_TINY = math.sqrt(_TINY)
_LN2 = 0.6931471805599453
_LN10 = 2.302585092994046

pi = math.pi
e = math.e
tau = math.tau
inf = math.inf
nan = math.nan
infj = complex(0.0, inf)
nanj = complex(0.0, nan)

# What the functions give where a part is infinite or NaN (C99 annex G), by the kinds of the parts: real, then imaginary,
# each -inf, negative, -0.0, 0.0, positive, inf, nan. '!' is a domain error.
_SPECIAL = {
    'acos': (
    '2.356194490192345,inf 3.141592653589793,inf 3.141592653589793,inf 3.141592653589793,-inf '
    '3.141592653589793,-inf 2.356194490192345,-inf nan,inf 1.5707963267948966,inf 1.5707963267948966,-inf '
    'nan,nan 1.5707963267948966,inf 1.5707963267948966,-inf 1.5707963267948966,nan 1.5707963267948966,inf '
    '1.5707963267948966,-inf 1.5707963267948966,nan 1.5707963267948966,inf 1.5707963267948966,-inf '
    'nan,nan 0.7853981633974483,inf 0.0,inf 0.0,inf 0.0,-inf 0.0,-inf 0.7853981633974483,-inf nan,inf '
    'nan,inf nan,nan nan,nan nan,nan nan,nan nan,-inf nan,nan '
),
    'acosh': (
    'inf,-2.356194490192345 inf,-3.141592653589793 inf,-3.141592653589793 inf,3.141592653589793 '
    'inf,3.141592653589793 inf,2.356194490192345 inf,nan inf,-1.5707963267948966 inf,1.5707963267948966 '
    'nan,nan inf,-1.5707963267948966 inf,1.5707963267948966 nan,1.5707963267948966 '
    'inf,-1.5707963267948966 inf,1.5707963267948966 nan,1.5707963267948966 inf,-1.5707963267948966 '
    'inf,1.5707963267948966 nan,nan inf,-0.7853981633974483 inf,-0.0 inf,-0.0 inf,0.0 inf,0.0 '
    'inf,0.7853981633974483 inf,nan inf,nan nan,nan nan,nan nan,nan nan,nan inf,nan nan,nan '
),
    'asinh': (
    '-inf,-0.7853981633974483 -inf,-0.0 -inf,-0.0 -inf,0.0 -inf,0.0 -inf,0.7853981633974483 -inf,nan '
    '-inf,-1.5707963267948966 -inf,1.5707963267948966 nan,nan -inf,-1.5707963267948966 '
    '-inf,1.5707963267948966 nan,nan inf,-1.5707963267948966 inf,1.5707963267948966 nan,nan '
    'inf,-1.5707963267948966 inf,1.5707963267948966 nan,nan inf,-0.7853981633974483 inf,-0.0 inf,-0.0 '
    'inf,0.0 inf,0.0 inf,0.7853981633974483 inf,nan inf,nan nan,nan nan,-0.0 nan,0.0 nan,nan inf,nan '
    'nan,nan '
),
    'atanh': (
    '-0.0,-1.5707963267948966 -0.0,-1.5707963267948966 -0.0,-1.5707963267948966 -0.0,1.5707963267948966 '
    '-0.0,1.5707963267948966 -0.0,1.5707963267948966 -0.0,nan -0.0,-1.5707963267948966 '
    '-0.0,1.5707963267948966 nan,nan -0.0,-1.5707963267948966 -0.0,1.5707963267948966 -0.0,nan '
    '0.0,-1.5707963267948966 0.0,1.5707963267948966 0.0,nan 0.0,-1.5707963267948966 '
    '0.0,1.5707963267948966 nan,nan 0.0,-1.5707963267948966 0.0,-1.5707963267948966 '
    '0.0,-1.5707963267948966 0.0,1.5707963267948966 0.0,1.5707963267948966 0.0,1.5707963267948966 0.0,nan '
    '0.0,-1.5707963267948966 nan,nan nan,nan nan,nan nan,nan 0.0,1.5707963267948966 nan,nan '
),
    'cosh': (
    '! inf,inf inf,0.0 inf,-0.0 inf,-inf ! inf,nan ! ! nan,nan ! ! nan,0.0 ! ! nan,0.0 ! ! nan,nan ! '
    'inf,-inf inf,-0.0 inf,0.0 inf,inf ! inf,nan nan,nan nan,nan nan,0.0 nan,0.0 nan,nan nan,nan nan,nan '
),
    'exp': (
    '0.0,0.0 0.0,-0.0 0.0,-0.0 0.0,0.0 0.0,0.0 0.0,0.0 0.0,0.0 ! ! nan,nan ! ! nan,nan ! ! nan,nan ! ! '
    'nan,nan ! inf,-inf inf,-0.0 inf,0.0 inf,inf ! inf,nan nan,nan nan,nan nan,-0.0 nan,0.0 nan,nan '
    'nan,nan nan,nan '
),
    'log': (
    'inf,-2.356194490192345 inf,-3.141592653589793 inf,-3.141592653589793 inf,3.141592653589793 '
    'inf,3.141592653589793 inf,2.356194490192345 inf,nan inf,-1.5707963267948966 inf,1.5707963267948966 '
    'nan,nan inf,-1.5707963267948966 inf,1.5707963267948966 nan,nan inf,-1.5707963267948966 '
    'inf,1.5707963267948966 nan,nan inf,-1.5707963267948966 inf,1.5707963267948966 nan,nan '
    'inf,-0.7853981633974483 inf,-0.0 inf,-0.0 inf,0.0 inf,0.0 inf,0.7853981633974483 inf,nan inf,nan '
    'nan,nan nan,nan nan,nan nan,nan inf,nan nan,nan '
),
    'sinh': (
    '! -inf,-inf -inf,-0.0 -inf,0.0 -inf,inf ! inf,nan ! ! nan,nan ! ! 0.0,nan ! ! 0.0,nan ! ! nan,nan ! '
    'inf,-inf inf,-0.0 inf,0.0 inf,inf ! inf,nan nan,nan nan,nan nan,-0.0 nan,0.0 nan,nan nan,nan nan,nan '
),
    'sqrt': (
    'inf,-inf 0.0,-inf 0.0,-inf 0.0,inf 0.0,inf inf,inf nan,inf inf,-inf inf,inf nan,nan inf,-inf inf,inf '
    'nan,nan inf,-inf inf,inf nan,nan inf,-inf inf,inf nan,nan inf,-inf inf,-0.0 inf,-0.0 inf,0.0 inf,0.0 '
    'inf,inf inf,nan inf,-inf nan,nan nan,nan nan,nan nan,nan inf,inf nan,nan '
),
    'tanh': (
    '-1.0,0.0 -1.0,-0.0 -1.0,-0.0 -1.0,0.0 -1.0,0.0 -1.0,0.0 -1.0,0.0 ! ! nan,nan ! ! -0.0,nan ! ! '
    '0.0,nan ! ! nan,nan 1.0,0.0 1.0,-0.0 1.0,-0.0 1.0,0.0 1.0,0.0 1.0,0.0 1.0,0.0 nan,nan nan,nan '
    'nan,-0.0 nan,0.0 nan,nan nan,nan nan,nan '
),
}


def _kind(x):
    if x != x:
        return 6
    if math.isinf(x):
        return 5 if x > 0 else 0
    if x == 0:
        return 2 if math.copysign(1.0, x) < 0 else 3
    return 4 if x > 0 else 1


def _special(name, z):
    """The value of a function where a part of z is not finite, else None."""
    if math.isfinite(z.real) and math.isfinite(z.imag):
        return None
    i, j = _kind(z.real), _kind(z.imag)
    # Rows of finite real parts only hold the columns of -inf, inf and nan.
    rows = (0, 7, 10, 13, 16, 19, 26)
    column = j if i in (0, 5, 6) else (0, 5, 6).index(j)
    entry = _SPECIAL[name].split()[rows[i] + column]
    if entry == '!':
        raise ValueError('math domain error')
    real, imag = entry.split(',')
    return complex(float(real), float(imag))


def _number(z):
    cls = type(z)
    if cls is complex:
        return z
    if isinstance(z, str) or not (hasattr(cls, '__complex__') or hasattr(cls, '__float__') or hasattr(cls, '__index__')):
        raise TypeError(f'must be real number, not {_class_name(z)}')
    return complex(z)


def _checked(real, imag):
    if math.isinf(real) or math.isinf(imag):
        raise OverflowError('math range error')
    return complex(real, imag)


def _plain_sqrt(z):
    special = _special('sqrt', z)
    if special is not None:
        return special
    x, y = z.real, z.imag
    if x == 0.0 and y == 0.0:
        return complex(0.0, y)
    ax, ay = abs(x), abs(y)
    if ax < _TINY and ay < _TINY:
        ax = math.ldexp(ax, 53)
        s = math.ldexp(math.sqrt(ax + math.hypot(ax, math.ldexp(ay, 53))), -27)
    else:
        ax /= 8.0
        s = 2.0 * math.sqrt(ax + math.hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    if x >= 0.0:
        return complex(s, math.copysign(d, y))
    return complex(d, math.copysign(s, y))


def _plain_asinh(z):
    special = _special('asinh', z)
    if special is not None:
        return special
    x, y = z.real, z.imag
    if abs(x) > _LARGE or abs(y) > _LARGE:
        size = math.log(math.hypot(x / 2.0, y / 2.0)) + _LN2 * 2.0
        real = math.copysign(size, x) if y >= 0.0 else -math.copysign(size, -x)
        return complex(real, math.atan2(y, abs(x)))
    s1 = _plain_sqrt(complex(1.0 + y, -x))
    s2 = _plain_sqrt(complex(1.0 - y, x))
    return complex(math.asinh(s1.real * s2.imag - s2.real * s1.imag),
                   math.atan2(y, s1.real * s2.real - s1.imag * s2.imag))


def _plain_atanh(z):
    special = _special('atanh', z)
    if special is not None:
        return special
    x, y = z.real, z.imag
    if math.copysign(1.0, x) < 0:
        r = _plain_atanh(complex(-x, -y))
        return complex(-r.real, -r.imag)
    ay = abs(y)
    if x > _SQRT_LARGE or ay > _SQRT_LARGE:
        h = math.hypot(x / 2.0, y / 2.0)
        return complex(x / 4.0 / h / h, -math.copysign(pi / 2.0, -y))
    if x == 1.0 and ay < _SQRT_TINY:
        if ay == 0.0:
            raise ValueError('math domain error')
        return complex(-math.log(math.sqrt(ay) / math.sqrt(math.hypot(ay, 2.0))),
                       math.copysign(math.atan2(2.0, -ay) / 2, y))
    return complex(math.log1p(4.0 * x / ((1 - x) * (1 - x) + ay * ay)) / 4.0,
                   -math.atan2(-2.0 * y, (1 - x) * (1 + x) - ay * ay) / 2.0)


def _hyperbolic(name, z, first, second):
    x, y = z.real, z.imag
    if not (math.isfinite(x) and math.isfinite(y)):
        if math.isinf(x) and math.isfinite(y) and y != 0.0:
            if name == 'cosh':
                return complex(math.copysign(inf, math.cos(y)), math.copysign(inf, math.sin(y)) * (1 if x > 0 else -1))
            return complex(math.copysign(inf, math.cos(y)) * (1 if x > 0 else -1), math.copysign(inf, math.sin(y)))
        return _special(name, z)
    if abs(x) > _LOG_LARGE:
        less = x - math.copysign(1.0, x)
        return _checked(math.cos(y) * first(less) * e, math.sin(y) * second(less) * e)
    return _checked(math.cos(y) * first(x), math.sin(y) * second(x))


def _plain_cosh(z):
    return _hyperbolic('cosh', z, math.cosh, math.sinh)


def _plain_sinh(z):
    return _hyperbolic('sinh', z, math.sinh, math.cosh)


def _plain_tanh(z):
    x, y = z.real, z.imag
    if not (math.isfinite(x) and math.isfinite(y)):
        if math.isinf(x) and math.isfinite(y) and y != 0.0:
            return complex(math.copysign(1.0, x), math.copysign(0.0, 2.0 * math.sin(y) * math.cos(y)))
        return _special('tanh', z)
    if abs(x) > _LOG_LARGE:
        return complex(math.copysign(1.0, x), 4.0 * math.sin(y) * math.cos(y) * math.exp(-2.0 * abs(x)))
    tx, ty = math.tanh(x), math.tan(y)
    cx = 1.0 / math.cosh(x)
    txty = tx * ty
    denom = 1.0 + txty * txty
    return complex(tx * (1.0 + ty * ty) / denom, ((ty / denom) * cx) * cx)


def _plain_log(z):
    special = _special('log', z)
    if special is not None:
        return special
    ax, ay = abs(z.real), abs(z.imag)
    if ax > _LARGE or ay > _LARGE:
        real = math.log(math.hypot(ax / 2.0, ay / 2.0)) + _LN2
    elif ax < _TINY and ay < _TINY:
        if ax == 0.0 and ay == 0.0:
            raise ValueError('math domain error')
        real = math.log(math.hypot(math.ldexp(ax, 53), math.ldexp(ay, 53))) - 53 * _LN2
    else:
        h = math.hypot(ax, ay)
        if 0.71 <= h <= 1.73:
            am, an = max(ax, ay), min(ax, ay)
            real = math.log1p((am - 1) * (am + 1) + an * an) / 2.0
        else:
            real = math.log(h)
    return complex(real, math.atan2(z.imag, z.real))


def _acos(z, /):
    z = _number(z)
    special = _special('acos', z)
    if special is not None:
        return special
    x, y = z.real, z.imag
    if abs(x) > _LARGE or abs(y) > _LARGE:
        size = math.log(math.hypot(x / 2.0, y / 2.0)) + _LN2 * 2.0
        return complex(math.atan2(abs(y), x), -math.copysign(size, y) if x < 0.0 else math.copysign(size, -y))
    s1 = _plain_sqrt(complex(1.0 - x, -y))
    s2 = _plain_sqrt(complex(1.0 + x, y))
    return complex(2.0 * math.atan2(s1.real, s2.real), math.asinh(s2.real * s1.imag - s2.imag * s1.real))


def _acosh(z, /):
    z = _number(z)
    special = _special('acosh', z)
    if special is not None:
        return special
    x, y = z.real, z.imag
    if abs(x) > _LARGE or abs(y) > _LARGE:
        return complex(math.log(math.hypot(x / 2.0, y / 2.0)) + _LN2 * 2.0, math.atan2(y, x))
    s1 = _plain_sqrt(complex(x - 1.0, y))
    s2 = _plain_sqrt(complex(x + 1.0, y))
    return complex(math.asinh(s1.real * s2.real + s1.imag * s2.imag), 2.0 * math.atan2(s1.imag, s2.real))


def _asin(z, /):
    z = _number(z)
    s = _plain_asinh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)


def _asinh(z, /):
    return _plain_asinh(_number(z))


def _atan(z, /):
    z = _number(z)
    s = _plain_atanh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)


def _atanh(z, /):
    return _plain_atanh(_number(z))


def _cos(z, /):
    z = _number(z)
    return _plain_cosh(complex(-z.imag, z.real))


def _cosh(z, /):
    return _plain_cosh(_number(z))


def _exp(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if not (math.isfinite(x) and math.isfinite(y)):
        if math.isinf(x) and math.isfinite(y) and y != 0.0:
            size = inf if x > 0 else 0.0
            return complex(math.copysign(size, math.cos(y)), math.copysign(size, math.sin(y)))
        return _special('exp', z)
    if x > _LOG_LARGE:
        size = math.exp(x - 1.0)
        return _checked(size * math.cos(y) * e, size * math.sin(y) * e)
    size = math.exp(x)
    return _checked(size * math.cos(y), size * math.sin(y))


def _isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a, b = _number(a), _number(b)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    diff = abs(a - b)
    return diff <= rel_tol * abs(b) or diff <= rel_tol * abs(a) or diff <= abs_tol


def _isfinite(z, /):
    z = _number(z)
    return math.isfinite(z.real) and math.isfinite(z.imag)


def _isinf(z, /):
    z = _number(z)
    return math.isinf(z.real) or math.isinf(z.imag)


def _isnan(z, /):
    z = _number(z)
    return math.isnan(z.real) or math.isnan(z.imag)


def _log(z, base=..., /):
    z = _number(z)
    if base is ...:
        return _plain_log(z)
    below = _plain_log(_number(base))
    if below == 0:
        raise ValueError('math domain error')
    # C forgets that there is no logarithm of 0 while it works out the other one.
    return (_plain_log(z) if z != 0 else complex(-inf, math.atan2(z.imag, z.real))) / below


def _log10(z, /):
    r = _plain_log(_number(z))
    return complex(r.real / _LN10, r.imag / _LN10)


def _phase(z, /):
    z = _number(z)
    return math.atan2(z.imag, z.real)


def _polar(z, /):
    z = _number(z)
    return abs(z), math.atan2(z.imag, z.real)


def _rect(r, phi, /):
    r, phi = math.ldexp(r, 0), math.ldexp(phi, 0)
    if not (math.isfinite(r) and math.isfinite(phi)):
        if math.isinf(phi) and r != 0.0 and not math.isnan(r):
            raise ValueError('math domain error')
        if math.isinf(r) and math.isfinite(phi) and phi != 0.0:
            if r > 0:
                return complex(math.copysign(inf, math.cos(phi)), math.copysign(inf, math.sin(phi)))
            return complex(-math.copysign(inf, math.cos(phi)), -math.copysign(inf, math.sin(phi)))
        if phi == 0.0:
            return complex(r, 0.0 if math.isnan(r) else r * phi if math.isfinite(r) else math.copysign(0.0, phi) * math.copysign(1.0, r))
        if r == 0.0:
            return complex(0.0, 0.0)
        return complex(inf if math.isinf(r) else nan, nan)
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * math.cos(phi), r * math.sin(phi))


def _sin(z, /):
    z = _number(z)
    s = _plain_sinh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)


def _sinh(z, /):
    return _plain_sinh(_number(z))


def _sqrt(z, /):
    return _plain_sqrt(_number(z))


def _tan(z, /):
    z = _number(z)
    s = _plain_tanh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)


def _tanh(z, /):
    return _plain_tanh(_number(z))
`,
};
