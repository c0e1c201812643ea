/** `fractions`: rational numbers. */
import { SHORTCUTS } from './fractionshortcuts.ts';
import type { ModuleSource } from './modules.ts';

export const FRACTIONS: ModuleSource = {
  name: 'fractions',
  doc: 'Fraction, infinite-precision, rational numbers.',
  contents: () => ({ shortcuts: SHORTCUTS }),
  python: `
import math
import numbers
import operator
import sys

__all__ = ['Fraction']

_PyHASH_MODULUS = 2 ** 61 - 1
_PyHASH_INF = 314159


def _digits(text, at):
    """The end of a run of digits with single underscores between them; at itself if there is none."""
    n = len(text)
    end = at
    while end < n and (text[end].isdecimal() or (text[end] == '_' and end > at and text[end - 1] != '_'
                                                 and end + 1 < n and text[end + 1].isdecimal())):
        end += 1
    return end


def _parse(text):
    """Numerator and denominator of what a string says; None if it says no number."""
    s = text.strip()
    negative = s[:1] == '-'
    if s[:1] in ('-', '+') and s:
        s = s[1:]
    if not s or not (s[0].isdecimal() or s[0] == '.'):
        return None
    end = _digits(s, 0)
    whole = s[:end]
    rest = s[end:]
    if whole and not rest:
        numerator, denominator = int(whole), 1
    elif whole and rest.lstrip()[:1] == '/':
        rest = rest.lstrip()[1:].lstrip()
        if not rest or _digits(rest, 0) != len(rest):
            return None
        numerator, denominator = int(whole), int(rest)
    else:
        places = ''
        if rest[0] == '.':
            end = _digits(rest, 1)
            places = rest[1:end]
            rest = rest[end:]
        if not whole and not places:
            return None
        exponent = 0
        if rest:
            if rest[0] not in 'eE':
                return None
            rest = rest[1:]
            sign = rest[:1]
            if sign in ('-', '+') and sign:
                rest = rest[1:]
            if not rest or _digits(rest, 0) != len(rest):
                return None
            exponent = -int(rest) if sign == '-' else int(rest)
        places = places.replace('_', '')
        numerator = int((whole or '0').replace('_', '') + places)
        exponent -= len(places)
        denominator = 1
        if exponent >= 0:
            numerator *= 10 ** exponent
        else:
            denominator = 10 ** -exponent
    return -numerator if negative else numerator, denominator


def _round_to_exponent(n, d, exponent, no_neg_zero=False):
    """n/d as a multiple of 10**exponent: whether it is negative, and the multiplier, half to even."""
    if exponent >= 0:
        d *= 10 ** exponent
    else:
        n *= 10 ** -exponent
    q, r = divmod(n + (d >> 1), d)
    if r == 0 and d & 1 == 0:
        q &= -2
    return (q < 0 if no_neg_zero else n < 0), abs(q)


def _round_to_figures(n, d, figures):
    """n/d rounded to so many significant figures: sign, digits as an int, exponent."""
    if n == 0:
        return False, 0, 1 - figures
    str_n, str_d = str(abs(n)), str(d)
    m = len(str_n) - len(str_d) + (str_d <= str_n)
    exponent = m - figures
    sign, significand = _round_to_exponent(n, d, exponent)
    if len(str(significand)) == figures + 1:
        significand //= 10
        exponent += 1
    return sign, significand, exponent


def _read_spec(spec):
    """The parts of a format specification; None if it is none."""
    if not isinstance(spec, str):
        raise TypeError(f'expected string or bytes-like object, got {type(spec).__name__!r}')
    fill = align = sign = thousands = places = ''
    no_neg_zero = alt = zeropad = False
    at = 0
    if len(spec) > 1 and spec[1] in '<>=^':
        fill, align = spec[0], spec[1]
        at = 2
    elif spec[:1] in ('<', '>', '=', '^') and spec:
        align = spec[0]
        at = 1
    if spec[at:at + 1] in ('-', '+', ' ') and spec[at:]:
        sign = spec[at]
        at += 1
    if spec[at:at + 1] == 'z':
        no_neg_zero = True
        at += 1
    if spec[at:at + 1] == '#':
        alt = True
        at += 1
    if spec[at:at + 1] == '0' and spec[at + 1:at + 2].isdecimal():
        zeropad = True
        at += 1
    start = at
    while spec[at:at + 1].isdecimal():
        at += 1
    width = spec[start:at]
    if spec[at:at + 1] in (',', '_') and spec[at:]:
        thousands = spec[at]
        at += 1
    precision = None
    fraction = ''
    if spec[at:at + 1] == '.':
        at += 1
        start = at
        while spec[at:at + 1].isdecimal():
            at += 1
        precision = spec[start:at]
        if spec[at:at + 1] in (',', '_') and spec[at:]:
            fraction = spec[at]
            at += 1
        if not precision and not fraction:
            return None
    return fill, align, sign, no_neg_zero, alt, zeropad, width, thousands, precision, fraction, spec[at:]


def _group(digits, separator):
    """Digits in groups of three from the right."""
    first = 1 + (len(digits) - 1) % 3
    return digits[:first] + ''.join(separator + digits[i:i + 3] for i in range(first, len(digits), 3))


def _reflected(name, op, forward, handle_complex=True):
    def method(b, a):
        if type(a) is int or isinstance(a, numbers.Rational):
            return forward(Fraction(a), b)
        if isinstance(a, numbers.Real):
            return op(float(a), float(b))
        if handle_complex and isinstance(a, numbers.Complex):
            return op(complex(a), float(b))
        return NotImplemented
    method.__name__ = '__r' + name + '__'
    method.__qualname__ = 'Fraction.__r' + name + '__'
    method.__doc__ = forward.__doc__
    return method


def _direct(name, op, forward, handle_complex=True):
    def method(a, b):
        if type(b) is Fraction or isinstance(b, Fraction):
            return forward(a, b)
        if isinstance(b, int):
            return forward(a, Fraction(b))
        if isinstance(b, float):
            return op(float(a), b)
        if handle_complex and isinstance(b, complex):
            return op(float(a), b)
        return NotImplemented
    method.__name__ = '__' + name + '__'
    method.__qualname__ = 'Fraction.__' + name + '__'
    method.__doc__ = forward.__doc__
    return method


class Fraction(numbers.Rational):
    """This class implements rational numbers."""

    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        """Constructs a Rational."""
        self = object.__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator = numerator
                self._denominator = 1
                return self
            if isinstance(numerator, numbers.Rational):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
                return self
            if isinstance(numerator, (float,)) or (not isinstance(numerator, type)
                                                   and hasattr(numerator, 'as_integer_ratio')):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if isinstance(numerator, str):
                parts = _parse(numerator)
                if parts is None:
                    raise ValueError('Invalid literal for Fraction: %r' % numerator)
                numerator, denominator = parts
            else:
                raise TypeError('argument should be a string or a Rational instance or have the '
                                'as_integer_ratio() method')
        elif type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            numerator, denominator = (numerator.numerator * denominator.denominator,
                                      denominator.numerator * numerator.denominator)
        else:
            raise TypeError('both arguments should be Rational instances')
        if denominator == 0:
            raise ZeroDivisionError('Fraction(%s, 0)' % numerator)
        g = math.gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        self._numerator = numerator // g
        self._denominator = denominator // g
        return self

    @classmethod
    def from_number(cls, number):
        """Converts a finite real number to a rational number, exactly."""
        if type(number) is int:
            return cls._from_coprime_ints(number, 1)
        if isinstance(number, numbers.Rational):
            return cls._from_coprime_ints(number.numerator, number.denominator)
        if isinstance(number, float) or (not isinstance(number, type) and hasattr(number, 'as_integer_ratio')):
            n, d = number.as_integer_ratio()
            return cls._from_coprime_ints(n, d)
        raise TypeError('argument should be a Rational instance or have the as_integer_ratio() method')

    @classmethod
    def from_float(cls, f):
        """Converts a finite float to a rational number, exactly."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError('%s.from_float() only takes floats, not %r (%s)' % (cls.__name__, f, type(f).__name__))
        return cls._from_coprime_ints(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """Converts a finite Decimal instance to a rational number, exactly."""
        from decimal import Decimal
        if isinstance(dec, numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError('%s.from_decimal() only takes Decimals, not %r (%s)'
                            % (cls.__name__, dec, type(dec).__name__))
        return cls._from_coprime_ints(*dec.as_integer_ratio())

    @classmethod
    def _from_coprime_ints(cls, numerator, denominator, /):
        obj = object.__new__(cls)
        obj._numerator = numerator
        obj._denominator = denominator
        return obj

    def is_integer(self):
        """Return True if the Fraction is an integer."""
        return self._denominator == 1

    def as_integer_ratio(self):
        """Return a pair of integers, whose ratio is equal to the original Fraction."""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """Closest Fraction to self with denominator at most max_denominator."""
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        # The convergents of the continued fraction, up to the last that fits, and the semiconvergent behind it.
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction._from_coprime_ints(p1, q1)
        return Fraction._from_coprime_ints(p0 + k * p1, q0 + k * q1)

    @property
    def numerator(a):
        return a._numerator

    @property
    def denominator(a):
        return a._denominator

    def __repr__(self):
        """repr(self)"""
        return '%s(%s, %s)' % (self.__class__.__name__, self._numerator, self._denominator)

    def __str__(self):
        """str(self)"""
        if self._denominator == 1:
            return str(self._numerator)
        return '%s/%s' % (self._numerator, self._denominator)

    def __format__(self, format_spec, /):
        """Format this fraction according to the given format specification."""
        parts = _read_spec(format_spec)
        if parts is not None:
            kind = parts[10]
            if kind == '' and parts[8] is None and not parts[3] and not parts[5]:
                return self._format_general(parts)
            if len(kind) == 1 and kind in 'eEfFgG%' and not (parts[1] and parts[5]):
                return self._format_float_style(parts)
        raise ValueError(f'Invalid format specifier {format_spec!r} for object of type {type(self).__name__!r}')

    def _format_general(self, parts):
        fill, align, sign, _, alt, _, width, thousands, _, _, _ = parts
        fill = fill or ' '
        align = align or '>'
        pos_sign = '' if sign in ('-', '') else sign
        n, d = self._numerator, self._denominator
        body = f'{abs(n):{thousands}}'
        if d > 1 or alt:
            body += f'/{d:{thousands}}'
        shown_sign = '-' if n < 0 else pos_sign
        return self._padded(shown_sign, body, fill, align, int(width or '0'))

    def _padded(self, sign, body, fill, align, width):
        padding = fill * (width - len(sign) - len(body))
        if align == '>':
            return padding + sign + body
        if align == '<':
            return sign + body + padding
        if align == '^':
            half = len(padding) // 2
            return padding[:half] + sign + body + padding[half:]
        return sign + padding + body

    def _format_float_style(self, parts):
        fill, align, sign, no_neg_zero, alternate, zeropad, width, thousands, precision, fraction_sep, kind = parts
        fill = fill or ' '
        align = align or '>'
        pos_sign = '' if sign in ('-', '') else sign
        minimum = int(width or '0')
        precision = int(precision or '6')
        trim = kind in 'gG' and not alternate
        exponent_mark = 'E' if kind in 'EFG' else 'e'
        if kind in 'fF%':
            exponent = -precision
            if kind == '%':
                exponent -= 2
            negative, significand = _round_to_exponent(self._numerator, self._denominator, exponent, no_neg_zero)
            scientific = False
            point = precision
        else:
            figures = max(precision, 1) if kind in 'gG' else precision + 1
            negative, significand, exponent = _round_to_figures(self._numerator, self._denominator, figures)
            scientific = kind in 'eE' or exponent > 0 or exponent + figures <= -4
            point = figures - 1 if scientific else -exponent
        if kind == '%':
            suffix = '%'
        elif scientific:
            suffix = f'{exponent_mark}{exponent + point:+03d}'
        else:
            suffix = ''
        digits = f'{significand:0{point + 1}d}'
        shown_sign = '-' if negative else pos_sign
        leading = digits[:len(digits) - point]
        frac = digits[len(digits) - point:]
        if trim:
            frac = frac.rstrip('0')
        separator = '' if trim and not frac else ('.' if frac or alternate else '')
        if fraction_sep:
            frac = fraction_sep.join(frac[pos:pos + 3] for pos in range(0, len(frac), 3))
        trailing = separator + frac + suffix
        if zeropad or (fill, align) == ('0', '='):
            min_leading = minimum - len(shown_sign) - len(trailing)
            leading = leading.zfill(3 * min_leading // 4 + 1 if thousands else min_leading)
        if thousands:
            leading = _group(leading, thousands)
        return self._padded(shown_sign, leading + trailing, fill, align, minimum)

    # ---- arithmetic

    def _add(a, b):
        """a + b"""
        na, da = a._numerator, a._denominator
        nb, db = b._numerator, b._denominator
        g = math.gcd(da, db)
        if g == 1:
            return Fraction._from_coprime_ints(na * db + da * nb, da * db)
        s = da // g
        t = na * (db // g) + nb * s
        g2 = math.gcd(t, g)
        if g2 == 1:
            return Fraction._from_coprime_ints(t, s * db)
        return Fraction._from_coprime_ints(t // g2, s * (db // g2))

    __add__ = _direct('add', operator.add, _add)
    __radd__ = _reflected('add', operator.add, _add)

    def _sub(a, b):
        """a - b"""
        return Fraction._add(a, Fraction._from_coprime_ints(-b._numerator, b._denominator))

    __sub__ = _direct('sub', operator.sub, _sub)
    __rsub__ = _reflected('sub', operator.sub, _sub)

    def _mul(a, b):
        """a * b"""
        na, da = a._numerator, a._denominator
        nb, db = b._numerator, b._denominator
        g1 = math.gcd(na, db)
        if g1 > 1:
            na //= g1
            db //= g1
        g2 = math.gcd(nb, da)
        if g2 > 1:
            nb //= g2
            da //= g2
        return Fraction._from_coprime_ints(na * nb, db * da)

    __mul__ = _direct('mul', operator.mul, _mul)
    __rmul__ = _reflected('mul', operator.mul, _mul)

    def _div(a, b):
        """a / b"""
        nb, db = b._numerator, b._denominator
        if nb == 0:
            raise ZeroDivisionError('Fraction(%s, 0)' % db)
        if nb < 0:
            nb, db = -nb, -db
        na, da = a._numerator, a._denominator
        g1 = math.gcd(na, nb)
        g2 = math.gcd(db, da)
        return Fraction._from_coprime_ints((na // g1) * (db // g2), (nb // g1) * (da // g2))

    __truediv__ = _direct('truediv', operator.truediv, _div)
    __rtruediv__ = _reflected('truediv', operator.truediv, _div)

    def _floordiv(a, b):
        """a // b"""
        return (a.numerator * b.denominator) // (a.denominator * b.numerator)

    __floordiv__ = _direct('floordiv', operator.floordiv, _floordiv, False)
    __rfloordiv__ = _reflected('floordiv', operator.floordiv, _floordiv, False)

    def _divmod(a, b):
        """(a // b, a % b)"""
        da, db = a.denominator, b.denominator
        div, n_mod = divmod(a.numerator * db, da * b.numerator)
        return div, Fraction(n_mod, da * db)

    __divmod__ = _direct('divmod', divmod, _divmod, False)
    __rdivmod__ = _reflected('divmod', divmod, _divmod, False)

    def _mod(a, b):
        """a % b"""
        da, db = a.denominator, b.denominator
        return Fraction((a.numerator * db) % (b.numerator * da), da * db)

    __mod__ = _direct('mod', operator.mod, _mod, False)
    __rmod__ = _reflected('mod', operator.mod, _mod, False)

    def __pow__(a, b, modulo=None):
        """a ** b"""
        if modulo is not None:
            return NotImplemented
        if type(b) is int or isinstance(b, numbers.Rational):
            if b.denominator == 1:
                power = b.numerator
                n, d = a._numerator, a._denominator
                if power >= 0:
                    return Fraction._from_coprime_ints(n ** power, d ** power)
                if n > 0:
                    return Fraction._from_coprime_ints(d ** -power, n ** -power)
                if n == 0:
                    raise ZeroDivisionError('Fraction(%s, 0)' % d ** -power)
                return Fraction._from_coprime_ints((-d) ** -power, (-n) ** -power)
            return float(a) ** float(b)
        if isinstance(b, (float, complex)):
            return float(a) ** b
        return NotImplemented

    def __rpow__(b, a, modulo=None):
        """a ** b"""
        if modulo is not None:
            return NotImplemented
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a ** b._numerator
        return a ** float(b)

    def __pos__(a):
        """+a: Coerces a subclass instance to Fraction"""
        return Fraction._from_coprime_ints(a._numerator, a._denominator)

    def __neg__(a):
        """-a"""
        return Fraction._from_coprime_ints(-a._numerator, a._denominator)

    def __abs__(a):
        """abs(a)"""
        return Fraction._from_coprime_ints(abs(a._numerator), a._denominator)

    def __int__(a):
        """int(a)"""
        if a._numerator < 0:
            return operator.index(-(-a._numerator // a._denominator))
        return operator.index(a._numerator // a._denominator)

    def __trunc__(a):
        """math.trunc(a)"""
        if a._numerator < 0:
            return -(-a._numerator // a._denominator)
        return a._numerator // a._denominator

    def __floor__(a):
        """math.floor(a)"""
        return a._numerator // a._denominator

    def __ceil__(a):
        """math.ceil(a)"""
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        """round(self, ndigits)"""
        if ndigits is None:
            d = self._denominator
            floor, remainder = divmod(self._numerator, d)
            if remainder * 2 < d:
                return floor
            if remainder * 2 > d:
                return floor + 1
            return floor if floor % 2 == 0 else floor + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        """hash(self)"""
        try:
            dinv = pow(self._denominator, -1, _PyHASH_MODULUS)
        except ValueError:
            hash_ = _PyHASH_INF
        else:
            hash_ = hash(hash(abs(self._numerator)) * dinv)
        result = hash_ if self._numerator >= 0 else -hash_
        return -2 if result == -1 else result

    def __eq__(a, b):
        """a == b"""
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if type(b) is Fraction or isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if math.isnan(b) or math.isinf(b):
                return 0.0 == b
            return a == a.from_float(b)
        return NotImplemented

    def _richcmp(self, other, op):
        if type(other) in (int, Fraction) or isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return op(0.0, other)
            return op(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        """a < b"""
        return a._richcmp(b, operator.lt)

    def __gt__(a, b):
        """a > b"""
        return a._richcmp(b, operator.gt)

    def __le__(a, b):
        """a <= b"""
        return a._richcmp(b, operator.le)

    def __ge__(a, b):
        """a >= b"""
        return a._richcmp(b, operator.ge)

    def __bool__(a):
        """a != 0"""
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        if type(self) is Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        if type(self) is Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)
`,
};
