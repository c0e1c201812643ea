# What programs seldom do: the ends of numbers, deep matches, unusual arguments.

# ---- decimals at their limits
from decimal import *

def show(f, *args):
    ctx = Context(prec=5, Emin=-20, Emax=20, capitals=1, clamp=0, flags=[], traps=[])
    setcontext(ctx)
    try:
        out = f(*[Decimal(a) if isinstance(a, str) else a for a in args])
    except Exception as e:
        out = f'{type(e).__name__}: {e}'
    names = [flag.__name__ for flag, on in ctx.flags.items() if on]
    print(out, *sorted(names))

show(lambda a, b: a + b, '0', '-0')
show(lambda a, b: a + b, '0e5', '-0e-3')
show(lambda a, b: a + b, 'Infinity', '-Infinity')
show(lambda a, b: a - b, 'Infinity', '3')
show(lambda a, b: a / b, '3', 'Infinity')
show(lambda a, b: a / b, 'Infinity', 'Infinity')
show(lambda a, b: a / b, 'Infinity', '-2')
show(lambda a, b: a / b, '0', '0')
show(lambda a, b: a / b, '-1', '0')
show(lambda a, b: a // b, '3', 'Infinity')
show(lambda a, b: a % b, '3', '-Infinity')
show(lambda a, b: a % b, '3e2', '7e10')
show(lambda a, b: a // b, '3e15', '7')
show(lambda a, b: a % b, '3e15', '7')
for a in ('Infinity', '-3', '0', '5.5', 'NaN', 'sNaN'):
    for b in ('Infinity', '0', '2', 'NaN'):
        show(lambda x, y: divmod(x, y), a, b)
for x in ('16', '2', '0', '-0', '-1', 'Infinity', '1e-19', '123456789012345', '1e21', '0.0004', '1.21e10', '100000000000000000000', '1.00000000000000000000e3'):
    show(lambda v: v.sqrt(), x)
for x in ('1', '9.9999e20', '1e-20', '-1e-24', '0', 'Infinity', '-Infinity', 'NaN'):
    show(lambda v: v.next_plus(), x)
    show(lambda v: v.next_minus(), x)
    show(lambda v: v.next_toward(Decimal(0)), x)
    show(lambda v: v.next_toward(Decimal('Infinity')), x)
    show(lambda v: v.logb(), x)
    show(lambda v: v.to_integral_value(), x)
    show(lambda v: v.to_integral_exact(), x)
    show(lambda v: v.logical_invert(), x)
    show(lambda v: v.number_class(), x)
    show(lambda v: v.radix(), x)
    show(lambda v: v.exp(), x)
    show(lambda v: v.ln(), x)
    show(lambda v: v.log10(), x)
    show(lambda v: v.scaleb(Decimal(3)), x)
    show(lambda v: v.rotate(Decimal(2)), x)
    show(lambda v: v.shift(Decimal(-2)), x)
    show(lambda v: v.quantize(Decimal('0.01')), x)
    show(lambda v: v ** 3, x)
    show(lambda v: v ** Decimal('-0.5'), x)
    show(lambda v: +v, x)
    show(lambda v: v.normalize(), x)
    show(lambda v: v.to_eng_string(), x)
    show(lambda v: v.fma(Decimal(2), Decimal('1e-30')), x)
    show(lambda v: hash(v) == hash(Decimal(str(v))), x)
    show(lambda v: int(v), x)
    show(lambda v: float(v), x)
    show(lambda v: v.as_integer_ratio(), x)
    show(lambda v: round(v, 2), x)
    show(lambda v: round(v), x)
    show(lambda v: (v.adjusted(), v.is_normal(), v.is_subnormal(), v.is_signed(), v.canonical()), x)
#> 0
#> 0.000
#> NaN InvalidOperation
#> Infinity
#> 0E-24 Clamped
#> NaN InvalidOperation
#> -Infinity
#> NaN InvalidOperation
#> -Infinity DivisionByZero
#> 0
#> 3
#> 3E+2
#> NaN InvalidOperation
#> NaN InvalidOperation
#> (Decimal('NaN'), Decimal('NaN')) InvalidOperation
#> (Decimal('Infinity'), Decimal('NaN')) InvalidOperation
#> (Decimal('Infinity'), Decimal('NaN')) InvalidOperation
#> (Decimal('NaN'), Decimal('NaN'))
#> (Decimal('-0'), Decimal('-3'))
#> (Decimal('-Infinity'), Decimal('NaN')) DivisionByZero InvalidOperation
#> (Decimal('-1'), Decimal('-1'))
#> (Decimal('NaN'), Decimal('NaN'))
#> (Decimal('0'), Decimal('0'))
#> (Decimal('NaN'), Decimal('NaN')) InvalidOperation
#> (Decimal('0'), Decimal('0'))
#> (Decimal('NaN'), Decimal('NaN'))
#> (Decimal('0'), Decimal('5.5'))
#> (Decimal('Infinity'), Decimal('NaN')) DivisionByZero InvalidOperation
#> (Decimal('2'), Decimal('1.5'))
#> (Decimal('NaN'), Decimal('NaN'))
#> (Decimal('NaN'), Decimal('NaN'))
#> (Decimal('NaN'), Decimal('NaN'))
#> (Decimal('NaN'), Decimal('NaN'))
#> (Decimal('NaN'), Decimal('NaN'))
#> (Decimal('NaN'), Decimal('NaN')) InvalidOperation
#> (Decimal('NaN'), Decimal('NaN')) InvalidOperation
#> (Decimal('NaN'), Decimal('NaN')) InvalidOperation
#> (Decimal('NaN'), Decimal('NaN')) InvalidOperation
#> 4
#> 1.4142 Inexact Rounded
#> 0
#> -0
#> NaN InvalidOperation
#> Infinity
#> 3.1623E-10 Inexact Rounded
#> 1.1111E+7 Inexact Rounded
#> 3.1623E+10 Inexact Rounded
#> 0.02
#> 1.1E+5
#> 1.0000E+10 Rounded
#> 31.623 Inexact Rounded
#> 1.0001
#> 0.99999
#> 0.99999
#> 1.0001
#> 0
#> 1
#> 1
#> 11110
#> +Normal
#> 10
#> 2.7183 Inexact Rounded
#> 0
#> 0
#> 1E+3
#> 100
#> 0
#> 1.00
#> 1
#> 1.0000 Inexact Rounded
#> 1
#> 1
#> 1
#> 2.0000 Inexact Rounded
#> True
#> 1
#> 1.0
#> (1, 1)
#> 1.00
#> 1
#> (0, True, False, False, Decimal('1'))
#> Infinity
#> 9.9998E+20
#> 9.9998E+20
#> Infinity Inexact Overflow Rounded
#> 20
#> 9.9999E+20
#> 9.9999E+20
#> NaN InvalidOperation
#> +Normal
#> 10
#> Infinity Inexact Overflow Rounded
#> 48.354 Inexact Rounded
#> 21.000 Inexact Rounded
#> Infinity Inexact Overflow Rounded
#> 9.9999E+20
#> 9.99E+18
#> NaN InvalidOperation
#> Infinity Inexact Overflow Rounded
#> 3.1623E-11 Inexact Rounded
#> 9.9999E+20
#> 9.9999E+20
#> 999.99E+18
#> Infinity Inexact Overflow Rounded
#> True
#> 999990000000000000000
#> 9.9999e+20
#> (999990000000000000000, 1)
#> NaN InvalidOperation
#> 999990000000000000000
#> (20, True, False, False, Decimal('9.9999E+20'))
#> 1.0001E-20
#> 9.999E-21
#> 9.999E-21 Inexact Rounded Subnormal Underflow
#> 1.0001E-20
#> -20
#> 0
#> 0 Inexact Rounded
#> NaN InvalidOperation
#> +Normal
#> 10
#> 1.0000 Inexact Rounded
#> -46.052 Inexact Rounded
#> -20
#> 1E-17
#> 1.00E-18
#> 0E-20
#> 0.00 Inexact Rounded
#> 0E-24 Clamped Inexact Rounded Subnormal Underflow
#> 1.0000E+10 Inexact Rounded
#> 1E-20
#> 1E-20
#> 10E-21
#> 2.0000E-20 Inexact Rounded
#> True
#> 0
#> 1e-20
#> (1, 100000000000000000000)
#> 0.00 Inexact Rounded
#> 0
#> (-20, True, False, False, Decimal('1E-20'))
#> -0E-24
#> -2E-24
#> -0E-24 Clamped Inexact Rounded Subnormal Underflow
#> -0E-24 Clamped Inexact Rounded Subnormal Underflow
#> -24
#> -0
#> -0 Inexact Rounded
#> NaN InvalidOperation
#> -Subnormal
#> 10
#> 1.0000 Inexact Rounded
#> NaN InvalidOperation
#> NaN InvalidOperation
#> -1E-21 Subnormal
#> -1.00E-22
#> -0E-24
#> -0.00 Inexact Rounded
#> -0E-24 Clamped Inexact Rounded Subnormal Underflow
#> NaN InvalidOperation
#> -1E-24 Subnormal
#> -1E-24 Subnormal
#> -1E-24
#> -2E-24 Inexact Rounded Subnormal Underflow
#> True
#> 0
#> -1e-24
#> (-1, 1000000000000000000000000)
#> -0.00 Inexact Rounded
#> 0
#> (-24, False, True, True, Decimal('-1E-24'))
#> 1E-24
#> -1E-24
#> 0
#> 1E-24 Inexact Rounded Subnormal Underflow
#> -Infinity DivisionByZero
#> 0
#> 0
#> 11111
#> +Zero
#> 10
#> 1
#> -Infinity
#> -Infinity
#> 0E+3
#> 0
#> 0
#> 0.00
#> 0
#> Infinity
#> 0
#> 0
#> 0
#> 0E-24 Clamped Inexact Rounded Subnormal Underflow
#> True
#> 0
#> 0.0
#> (0, 1)
#> 0.00
#> 0
#> (0, False, False, False, Decimal('0'))
#> Infinity
#> 9.9999E+20
#> 9.9999E+20
#> Infinity
#> Infinity
#> Infinity
#> Infinity
#> NaN InvalidOperation
#> +Infinity
#> 10
#> Infinity
#> Infinity
#> Infinity
#> Infinity
#> Infinity
#> Infinity
#> NaN InvalidOperation
#> Infinity
#> 0
#> Infinity
#> Infinity
#> Infinity
#> Infinity
#> True
#> OverflowError: cannot convert Infinity to integer
#> inf
#> OverflowError: cannot convert Infinity to integer ratio
#> NaN InvalidOperation
#> OverflowError: cannot convert Infinity to integer
#> (0, False, False, False, Decimal('Infinity'))
#> -9.9999E+20
#> -Infinity
#> -9.9999E+20
#> -9.9999E+20
#> Infinity
#> -Infinity
#> -Infinity
#> NaN InvalidOperation
#> -Infinity
#> 10
#> 0
#> NaN InvalidOperation
#> NaN InvalidOperation
#> -Infinity
#> -Infinity
#> -Infinity
#> NaN InvalidOperation
#> -Infinity
#> NaN InvalidOperation
#> -Infinity
#> -Infinity
#> -Infinity
#> -Infinity
#> True
#> OverflowError: cannot convert Infinity to integer
#> -inf
#> OverflowError: cannot convert Infinity to integer ratio
#> NaN InvalidOperation
#> OverflowError: cannot convert Infinity to integer
#> (0, False, False, True, Decimal('-Infinity'))
#> NaN
#> NaN
#> NaN
#> NaN
#> NaN
#> NaN
#> NaN
#> NaN InvalidOperation
#> NaN
#> 10
#> NaN
#> NaN
#> NaN
#> NaN
#> NaN
#> NaN
#> NaN
#> NaN
#> NaN
#> NaN
#> NaN
#> NaN
#> NaN
#> False
#> ValueError: cannot convert NaN to integer
#> nan
#> ValueError: cannot convert NaN to integer ratio
#> NaN
#> ValueError: cannot convert NaN to integer
#> (0, False, False, False, Decimal('NaN'))

# ---- decimals with texts that are none
from decimal import *

for text in ('', ' ', '.', '+', 'e5', '1e', '1e+', '1e99999999999999999999', '-1e-99999999999999999999', '0e99999999999999999999', '1_000', '1__0', '_1', '1_', 'nan123', '-sNaN0045', 'nanx', 'inf', '-INFINITY', 'infx', '１２.５', '1.5 ', '\t2\n', '1 2', '1.2.3', '0x10', '١٢', '1e1.5'):
    try:
        print(repr(text), Decimal(text))
    except Exception as e:
        print(repr(text), type(e).__name__, e)
for value in ((0, (1, 2), 3), (1, (), 0), (0, (0, 0, 5), -2), (0, (1,), 'F'), (0, (1,), 'n'), (1, (4, 5), 'N'), (2, (1,), 0), (0, (10,), 0), (0, (1,), 'x'), (0, (1,)), (0, [1, 2], 0), (0, ('a',), 0), (0, 1, 0), (0, (1,), 1.5)):
    try:
        print(value, Decimal(value))
    except Exception as e:
        print(value, type(e).__name__, e)
#> '' InvalidOperation [<class 'decimal.ConversionSyntax'>]
#> ' ' InvalidOperation [<class 'decimal.ConversionSyntax'>]
#> '.' InvalidOperation [<class 'decimal.ConversionSyntax'>]
#> '+' InvalidOperation [<class 'decimal.ConversionSyntax'>]
#> 'e5' InvalidOperation [<class 'decimal.ConversionSyntax'>]
#> '1e' InvalidOperation [<class 'decimal.ConversionSyntax'>]
#> '1e+' InvalidOperation [<class 'decimal.ConversionSyntax'>]
#> '1e99999999999999999999' InvalidOperation [<class 'decimal.InvalidOperation'>]
#> '-1e-99999999999999999999' InvalidOperation [<class 'decimal.InvalidOperation'>]
#> '0e99999999999999999999' InvalidOperation [<class 'decimal.InvalidOperation'>]
#> '1_000' 1000
#> '1__0' 10
#> '_1' 1
#> '1_' 1
#> 'nan123' NaN123
#> '-sNaN0045' -sNaN45
#> 'nanx' InvalidOperation [<class 'decimal.ConversionSyntax'>]
#> 'inf' Infinity
#> '-INFINITY' -Infinity
#> 'infx' InvalidOperation [<class 'decimal.ConversionSyntax'>]
#> '１２.５' 12.5
#> '1.5 ' 1.5
#> '\t2\n' 2
#> '1 2' InvalidOperation [<class 'decimal.ConversionSyntax'>]
#> '1.2.3' InvalidOperation [<class 'decimal.ConversionSyntax'>]
#> '0x10' InvalidOperation [<class 'decimal.ConversionSyntax'>]
#> '١٢' 12
#> '1e1.5' InvalidOperation [<class 'decimal.ConversionSyntax'>]
#> (0, (1, 2), 3) 1.2E+4
#> (1, (), 0) -0
#> (0, (0, 0, 5), -2) 0.05
#> (0, (1,), 'F') Infinity
#> (0, (1,), 'n') NaN1
#> (1, (4, 5), 'N') -sNaN45
#> (2, (1,), 0) ValueError sign must be an integer with the value 0 or 1
#> (0, (10,), 0) ValueError coefficient must be a tuple of digits
#> (0, (1,), 'x') ValueError string argument in the third position must be 'F', 'n' or 'N'
#> (0, (1,)) ValueError argument must be a sequence of length 3
#> (0, [1, 2], 0) 12
#> (0, ('a',), 0) ValueError coefficient must be a tuple of digits
#> (0, 1, 0) ValueError coefficient must be a tuple of digits
#> (0, (1,), 1.5) ValueError exponent must be an integer

# ---- patterns that go back far
import re

for pattern, text in ((r'(?:a|b)*?c', 'ab' * 300 + 'c'), (r'(?:(a)|b)*c', 'ab' * 300 + 'c'), (r'(a|ab)(c|bcd)(d*)' , 'abcd'), (r'(?:a?){200}b', 'a' * 150 + 'b'), (r'(?:(?:x|y){1,2}?z)*?w', 'xyz' * 150 + 'w'),
                      (r'(?:.(?!q))*', 'a' * 500), (r'(?:(?=(.)).)*', 'abc' * 150), (r'(?:\w+\s)+$', 'word ' * 120), (r'(?>a|b)*c', 'ab' * 300 + 'c'), (r'(?:a|b)*+c', 'ab' * 300 + 'c'), (r'(.)(?:\1|x)*y', 'a' * 300 + 'y'), (r'((?:a|b){2}?)*?c', 'abab' * 80 + 'c')):
    m = re.match(pattern, text)
    print(pattern, m and m.span(), m and m.groups())
#> (?:a|b)*?c (0, 601) ()
#> (?:(a)|b)*c (0, 601) ('a',)
#> (a|ab)(c|bcd)(d*) (0, 4) ('a', 'bcd', '')
#> (?:a?){200}b (0, 151) ()
#> (?:(?:x|y){1,2}?z)*?w (0, 451) ()
#> (?:.(?!q))* (0, 500) ()
#> (?:(?=(.)).)* (0, 450) ('c',)
#> (?:\w+\s)+$ (0, 600) ()
#> (?>a|b)*c (0, 601) ()
#> (?:a|b)*+c (0, 601) ()
#> (.)(?:\1|x)*y (0, 301) ('a',)
#> ((?:a|b){2}?)*?c (0, 321) ('ab',)

# ---- anchors at ends
import re

for pattern in (r'\Aab', r'^ab', r'\Aab\Z', r'(?m)^ab', r'ab$', r'(?m)ab$', r'\Aabc', r'\A'):
    for text in ('ab', 'xab', 'a', '', 'ab\n', 'x\nab\nab'):
        print(pattern, [m.span() for m in re.finditer(pattern, text)], re.compile(pattern).search(text, 1), end=' ')
    print()
#> \Aab [(0, 2)] None \Aab [] None \Aab [] None \Aab [] None \Aab [(0, 2)] None \Aab [] None 
#> ^ab [(0, 2)] None ^ab [] None ^ab [] None ^ab [] None ^ab [(0, 2)] None ^ab [] None 
#> \Aab\Z [(0, 2)] None \Aab\Z [] None \Aab\Z [] None \Aab\Z [] None \Aab\Z [] None \Aab\Z [] None 
#> (?m)^ab [(0, 2)] None (?m)^ab [] None (?m)^ab [] None (?m)^ab [] None (?m)^ab [(0, 2)] None (?m)^ab [(2, 4), (5, 7)] <re.Match object; span=(2, 4), match='ab'> 
#> ab$ [(0, 2)] None ab$ [(1, 3)] <re.Match object; span=(1, 3), match='ab'> ab$ [] None ab$ [] None ab$ [(0, 2)] None ab$ [(5, 7)] <re.Match object; span=(5, 7), match='ab'> 
#> (?m)ab$ [(0, 2)] None (?m)ab$ [(1, 3)] <re.Match object; span=(1, 3), match='ab'> (?m)ab$ [] None (?m)ab$ [] None (?m)ab$ [(0, 2)] None (?m)ab$ [(2, 4), (5, 7)] <re.Match object; span=(2, 4), match='ab'> 
#> \Aabc [] None \Aabc [] None \Aabc [] None \Aabc [] None \Aabc [] None \Aabc [] None 
#> \A [(0, 0)] None \A [(0, 0)] None \A [(0, 0)] None \A [(0, 0)] <re.Match object; span=(0, 0), match=''> \A [(0, 0)] None \A [(0, 0)] None 

# ---- bytes patterns of the locale
import re

for pattern in (rb'(?L)[A]', rb'(?Li)a', rb'(?Li)[a]', rb'(?Li)[^a]', rb'(?Li)[a-c]+', rb'(?Li)[^a-c]', rb'(?Li)\w', rb'(?Li)[b\d]', rb'(?Li)[aA]x'):
    print(pattern, [m.group() for m in re.finditer(pattern, b'aAbBcCdD1\xe9ax')])
#> b'(?L)[A]' [b'A']
#> b'(?Li)a' [b'a', b'A', b'a']
#> b'(?Li)[a]' [b'a', b'A', b'a']
#> b'(?Li)[^a]' [b'b', b'B', b'c', b'C', b'd', b'D', b'1', b'\xe9', b'x']
#> b'(?Li)[a-c]+' [b'aAbBcC', b'a']
#> b'(?Li)[^a-c]' [b'a', b'A', b'b', b'B', b'c', b'C', b'd', b'D', b'1', b'\xe9', b'a', b'x']
#> b'(?Li)\\w' [b'a', b'A', b'b', b'B', b'c', b'C', b'd', b'D', b'1', b'a', b'x']
#> b'(?Li)[b\\d]' [b'b', b'B', b'1']
#> b'(?Li)[aA]x' [b'ax']

# ---- templates of substitutions that are wrong
import re

for template in (r'\8', r'\400', r'\377', r'\0', r'\08', r'\1', r'\g<1>', r'\g<2>', r'\g<x>', r'\g<', r'\g', r'\g<>', r'\g<-1>', r'\g<1a>', r'\q', r'\n', r'\.', '\\', r'\g<0>', r'\g<00>', r'\10', r'\g<n>', r'\é', r'\101', r'\1011'):
    try:
        print(template, repr(re.sub(r'(?P<n>a)', template, 'xay')))
    except (re.PatternError, IndexError) as e:
        print(template, type(e).__name__, e)
#> \8 PatternError invalid group reference 8 at position 1
#> \400 PatternError octal escape value \400 outside of range 0-0o377 at position 0
#> \377 'xÿy'
#> \0 'x\x00y'
#> \08 'x\x008y'
#> \1 'xay'
#> \g<1> 'xay'
#> \g<2> PatternError invalid group reference 2 at position 3
#> \g<x> IndexError unknown group name 'x'
#> \g< PatternError missing group name at position 3
#> \g PatternError missing < at position 2
#> \g<> PatternError missing group name at position 3
#> \g<-1> PatternError bad character in group name '-1' at position 3
#> \g<1a> PatternError bad character in group name '1a' at position 3
#> \q PatternError bad escape \q at position 0
#> \n 'x\ny'
#> \. 'x\\.y'
#> \ PatternError bad escape (end of pattern) at position 0
#> \g<0> 'xay'
#> \g<00> 'xay'
#> \10 PatternError invalid group reference 10 at position 1
#> \g<n> 'xay'
#> \é 'x\\éy'
#> \101 'xAy'
#> \1011 'xA1y'

# ---- iterators over long ranges and what they say
for r in (range(2**70, 2**70 + 3), range(0, 2**70, 2**69), range(2**70, 0, -2**69), range(-2**64, -2**64 + 2)):
    it = iter(r)
    print(type(it).__name__, next(it), it.__length_hint__(), list(it), it.__length_hint__(), next(it, 'end'))
    import copy
    it = iter(r)
    next(it)
    other = copy.copy(it)
    print(list(other), list(it), it.__reduce__()[1:])
#> longrange_iterator 1180591620717411303424 2 [1180591620717411303425, 1180591620717411303426] 0 end
#> [1180591620717411303425, 1180591620717411303426] [1180591620717411303425, 1180591620717411303426] ((range(1180591620717411303427, 1180591620717411303427),), None)
#> longrange_iterator 0 1 [590295810358705651712] 0 end
#> [590295810358705651712] [590295810358705651712] ((range(1180591620717411303424, 1180591620717411303424, 590295810358705651712),), None)
#> longrange_iterator 1180591620717411303424 1 [590295810358705651712] 0 end
#> [590295810358705651712] [590295810358705651712] ((range(0, 0, -590295810358705651712),), None)
#> longrange_iterator -18446744073709551616 1 [-18446744073709551615] 0 end
#> [-18446744073709551615] [-18446744073709551615] ((range(-18446744073709551614, -18446744073709551614),), None)

# ---- iterators whose comparison calls back and go on
class Odd:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == getattr(other, 'n', other)
    def __hash__(self): return self.n % 3
    def __index__(self): return self.n
    def __bool__(self): return self.n > 1
    def __add__(self, other): return Odd(self.n + getattr(other, 'n', other))
    __radd__ = __add__
    def __lt__(self, other): return self.n < getattr(other, 'n', other)
    def __gt__(self, other): return self.n > getattr(other, 'n', other)

odds = [Odd(i) for i in range(5)]
for make in (lambda: odds, lambda: tuple(odds), lambda: iter(odds), lambda: reversed(odds), lambda: {o: 1 for o in odds}, lambda: {o: o for o in odds}.values(), lambda: map(Odd, range(5)), lambda: filter(None, [Odd(i) for i in range(5)]), lambda: enumerate(odds), lambda: zip(odds), lambda: range(5), lambda: bytes(5), lambda: bytearray(5), lambda: iter(b'\1\2'), lambda: 'abc', lambda: set(range(5)), lambda: iter(lambda it=iter([1, 2, Odd(3)]): next(it), 3), lambda: (o for o in odds)):
    print(Odd(3) in make(), Odd(9) in make(), any(make()), all(make()), end=' ')
    try:
        print(sum(make(), Odd(0)).n, max(make(), key=lambda v: getattr(v, 'n', 0)) is not None)
    except TypeError as e:
        print(type(e).__name__)
#> True False True False 10 True
#> True False True False 10 True
#> True False True False 10 True
#> True False True False 10 True
#> True False True False 10 True
#> True False True False 10 True
#> True False True False 10 True
#> True False True True 9 True
#> False False True True TypeError
#> False False True True TypeError
#> True False True False 10 True
#> False False False False 0 True
#> False False False False 0 True
#> False False True True 3 True
#> Traceback (most recent call last):
#>   File "seldom.py", line 531, in <module>
#>     print(Odd(3) in make(), Odd(9) in make(), any(make()), all(make()), end=' ')
#>           ^^^^^^^^^^^^^^^^
#> TypeError: 'in <string>' requires string as left operand, not Odd

# ---- a list that is extended by itself
l = [1, 2, 3]
l.extend(l)
l += l
l[len(l):] = l
l[1:1] = l[:2]
print(l)
l = [1, 2]
l[::2] = l[1:]
print(l)
for value in (5, None, object):
    for key in (slice(0, 1), slice(None, None, 2), slice(5, 0, -1)):
        try:
            l[key] = value
        except (TypeError, ValueError) as e:
            print(e)
l = list(range(3000))
l[100:200] = range(5000)
print(len(l), l[99:103], l[5098:5102])
l[10:20] = iter(range(3000))
print(len(l), sum(l))
print(len([*range(3000), *(i for i in range(3000))]))
l.extend(i for i in range(5000))
print(len(l))
#> [1, 1, 2, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3]
#> [2, 2]
#> must assign iterable to extended slice
#> must assign iterable to extended slice
#> must assign iterable to extended slice
#> must assign iterable to extended slice
#> must assign iterable to extended slice
#> must assign iterable to extended slice
#> must assign iterable to extended slice
#> must assign iterable to extended slice
#> must assign iterable to extended slice
#> 7900 [99, 0, 1, 2] [4998, 4999, 200, 201]
#> 10890 21479405
#> 6000
#> 15890

# ---- itertools whose callbacks raise and go on
import itertools

def bad(*a):
    global calls
    calls += 1
    if calls == 2:
        raise KeyError(calls)
    return calls % 2

for make in (lambda: filter(bad, range(5)), lambda: itertools.takewhile(bad, range(5)), lambda: itertools.dropwhile(bad, range(5)), lambda: itertools.filterfalse(bad, range(5)), lambda: itertools.accumulate(range(5), bad), lambda: itertools.starmap(bad, [(1,), (2,), (3,)]), lambda: itertools.groupby(range(5), bad), lambda: map(bad, range(4)), lambda: itertools.groupby(['a', 1, 'b']), lambda: itertools.accumulate([1, 'a', 2, 3]), lambda: itertools.starmap(int, [('1',), ('x',), ('3',)]), lambda: filter(int, ['1', 'x', '0', '2']), lambda: itertools.takewhile(int, ['1', 'x', '0', '2']), lambda: itertools.groupby(['1', 'x', '2'], int)):
    calls = 0
    it = make()
    out = []
    for _ in range(7):
        try:
            v = next(it, 'end')
            out.append(v[0] if type(v) is tuple else v)
        except Exception as e:
            out.append(repr(e))
    print(out)
#> [0, 'KeyError(2)', 2, 4, 'end', 'end', 'end']
#> [0, 'KeyError(2)', 2, 'end', 'end', 'end', 'end']
#> ['KeyError(2)', 3, 4, 'end', 'end', 'end', 'end']
#> ['KeyError(2)', 3, 'end', 'end', 'end', 'end', 'end']
#> [0, 1, 'KeyError(2)', 1, 0, 'end', 'end']
#> [1, 'KeyError(2)', 1, 'end', 'end', 'end', 'end']
#> [1, 'KeyError(2)', 0, 1, 'end', 'end', 'end']
#> [1, 'KeyError(2)', 1, 0, 'end', 'end', 'end']
#> ['a', 1, 'b', 'end', 'end', 'end', 'end']
#> [1, 'TypeError("unsupported operand type(s) for +: \'int\' and \'str\'")', 3, 6, 'end', 'end', 'end']
#> [1, 'ValueError("invalid literal for int() with base 10: \'x\'")', 3, 'end', 'end', 'end', 'end']
#> ['1', 'ValueError("invalid literal for int() with base 10: \'x\'")', '2', 'end', 'end', 'end', 'end']
#> ['1', 'ValueError("invalid literal for int() with base 10: \'x\'")', 'end', 'end', 'end', 'end', 'end']
#> [1, 'ValueError("invalid literal for int() with base 10: \'x\'")', 2, 'end', 'end', 'end', 'end']

# ---- sizes of itertools that are none
import itertools

class Idx:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n

for call in (lambda: list(itertools.islice('abcdef', Idx(2), Idx(5), Idx(2))), lambda: itertools.islice('abc', -1), lambda: itertools.islice('abc', 1, 2, 0), lambda: itertools.islice('abc', 'x'), lambda: itertools.islice('abc', 1, 'x'), lambda: itertools.islice('abc', 1, 2, 'x'), lambda: itertools.islice('abc', 2**100), lambda: list(itertools.batched('abcdefg', Idx(3))), lambda: list(itertools.batched('abc', 0)), lambda: list(itertools.batched('abcd', 3, strict=True)), lambda: len(next(itertools.batched(range(5000), 4000))), lambda: itertools.tee('ab', -1), lambda: [list(t) for t in itertools.tee(itertools.tee('abc')[0], 2)], lambda: list(itertools.repeat(1, Idx(2))), lambda: list(itertools.combinations('abc', Idx(2))), lambda: itertools.combinations('abc', -1), lambda: itertools.permutations('abc', 'x'), lambda: list(itertools.product('ab', repeat=Idx(2)))[:2], lambda: itertools.product('ab', repeat=-1)):
    try:
        print(call())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
#> ['c', 'e']
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Step for islice() must be a positive integer or None.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Step for islice() must be a positive integer or None.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> [('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)]
#> ValueError n must be at least one
#> ValueError batched(): incomplete batch
#> 4000
#> ValueError n must be >= 0
#> [['a', 'b', 'c'], ['a', 'b', 'c']]
#> [1, 1]
#> [('a', 'b'), ('a', 'c'), ('b', 'c')]
#> ValueError r must be non-negative
#> TypeError Expected int as r
#> [('a', 'a'), ('a', 'b')]
#> ValueError repeat argument cannot be negative

# ---- loops over a set that changes its form
s = set(range(200))
seen = 0
try:
    for x in s:
        seen += 1
        s.discard(x + 1)
        s.add(x)
        if x > 50:
            s.add(f't{x}')
except RuntimeError as e:
    print(e)
d = dict.fromkeys(range(100))
try:
    for k in d:
        if k == 3:
            del d[k]
            d['x'] = 1
        if k == 50:
            d['y'] = 2
except RuntimeError as e:
    print(e)
#> Set changed size during iteration
#> dictionary changed size during iteration
