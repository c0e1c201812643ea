# Every method of the number types, called by its name.

# ---- int without arguments
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
for n in 5, -7, 2 ** 70:
    call(n, '__pos__', '__neg__', '__abs__', '__invert__', '__bool__', '__index__', '__int__', '__trunc__', '__floor__', '__ceil__',
         '__float__', '__repr__', '__round__', '__getnewargs__', 'bit_length', 'bit_count', 'conjugate', 'is_integer',
         'as_integer_ratio')
    print(n.real, n.imag, n.numerator, n.denominator)
print(int.__hash__(5), int.__hash__(-1), int.__hash__(0))
#> __pos__ 5
#> __neg__ -5
#> __abs__ 5
#> __invert__ -6
#> __bool__ True
#> __index__ 5
#> __int__ 5
#> __trunc__ 5
#> __floor__ 5
#> __ceil__ 5
#> __float__ 5.0
#> __repr__ '5'
#> __round__ 5
#> __getnewargs__ (5,)
#> bit_length 3
#> bit_count 2
#> conjugate 5
#> is_integer True
#> as_integer_ratio (5, 1)
#> 5 0 5 1
#> __pos__ -7
#> __neg__ 7
#> __abs__ 7
#> __invert__ 6
#> __bool__ True
#> __index__ -7
#> __int__ -7
#> __trunc__ -7
#> __floor__ -7
#> __ceil__ -7
#> __float__ -7.0
#> __repr__ '-7'
#> __round__ -7
#> __getnewargs__ (-7,)
#> bit_length 3
#> bit_count 3
#> conjugate -7
#> is_integer True
#> as_integer_ratio (-7, 1)
#> -7 0 -7 1
#> __pos__ 1180591620717411303424
#> __neg__ -1180591620717411303424
#> __abs__ 1180591620717411303424
#> __invert__ -1180591620717411303425
#> __bool__ True
#> __index__ 1180591620717411303424
#> __int__ 1180591620717411303424
#> __trunc__ 1180591620717411303424
#> __floor__ 1180591620717411303424
#> __ceil__ 1180591620717411303424
#> __float__ 1.1805916207174113e+21
#> __repr__ '1180591620717411303424'
#> __round__ 1180591620717411303424
#> __getnewargs__ (1180591620717411303424,)
#> bit_length 71
#> bit_count 1
#> conjugate 1180591620717411303424
#> is_integer True
#> as_integer_ratio (1180591620717411303424, 1)
#> 1180591620717411303424 0 1180591620717411303424 1
#> 5 -2 0

# ---- int with another number
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
NAMES = ('__add__', '__radd__', '__sub__', '__rsub__', '__mul__', '__rmul__', '__truediv__', '__rtruediv__', '__floordiv__',
         '__rfloordiv__', '__mod__', '__rmod__', '__divmod__', '__rdivmod__', '__pow__', '__rpow__', '__lshift__', '__rlshift__',
         '__rshift__', '__rrshift__', '__and__', '__rand__', '__or__', '__ror__', '__xor__', '__rxor__', '__eq__', '__ne__',
         '__lt__', '__le__', '__gt__', '__ge__')
for a, b in (7, 3), (-7, 2), (3, 0), (2 ** 15, 3), (5, 'x'), (5, 2.0), (True, 3):
    print(a, b)
    call(a, *NAMES, args=(b,))
#> 7 3
#> __add__ 10
#> __radd__ 10
#> __sub__ 4
#> __rsub__ -4
#> __mul__ 21
#> __rmul__ 21
#> __truediv__ 2.3333333333333335
#> __rtruediv__ 0.42857142857142855
#> __floordiv__ 2
#> __rfloordiv__ 0
#> __mod__ 1
#> __rmod__ 3
#> __divmod__ (2, 1)
#> __rdivmod__ (0, 3)
#> __pow__ 343
#> __rpow__ 2187
#> __lshift__ 56
#> __rlshift__ 384
#> __rshift__ 0
#> __rrshift__ 0
#> __and__ 3
#> __rand__ 3
#> __or__ 7
#> __ror__ 7
#> __xor__ 4
#> __rxor__ 4
#> __eq__ False
#> __ne__ True
#> __lt__ False
#> __le__ False
#> __gt__ True
#> __ge__ True
#> -7 2
#> __add__ -5
#> __radd__ -5
#> __sub__ -9
#> __rsub__ 9
#> __mul__ -14
#> __rmul__ -14
#> __truediv__ -3.5
#> __rtruediv__ -0.2857142857142857
#> __floordiv__ -4
#> __rfloordiv__ -1
#> __mod__ 1
#> __rmod__ -5
#> __divmod__ (-4, 1)
#> __rdivmod__ (-1, -5)
#> __pow__ 49
#> __rpow__ 0.0078125
#> __lshift__ -28
#> __rlshift__ ValueError negative shift count
#> __rshift__ -2
#> __rrshift__ ValueError negative shift count
#> __and__ 0
#> __rand__ 0
#> __or__ -5
#> __ror__ -5
#> __xor__ -5
#> __rxor__ -5
#> __eq__ False
#> __ne__ True
#> __lt__ True
#> __le__ True
#> __gt__ False
#> __ge__ False
#> 3 0
#> __add__ 3
#> __radd__ 3
#> __sub__ 3
#> __rsub__ -3
#> __mul__ 0
#> __rmul__ 0
#> __truediv__ ZeroDivisionError division by zero
#> __rtruediv__ 0.0
#> __floordiv__ ZeroDivisionError division by zero
#> __rfloordiv__ 0
#> __mod__ ZeroDivisionError division by zero
#> __rmod__ 0
#> __divmod__ ZeroDivisionError division by zero
#> __rdivmod__ (0, 0)
#> __pow__ 1
#> __rpow__ 0
#> __lshift__ 3
#> __rlshift__ 0
#> __rshift__ 3
#> __rrshift__ 0
#> __and__ 0
#> __rand__ 0
#> __or__ 3
#> __ror__ 3
#> __xor__ 3
#> __rxor__ 3
#> __eq__ False
#> __ne__ True
#> __lt__ False
#> __le__ False
#> __gt__ True
#> __ge__ True
#> 32768 3
#> __add__ 32771
#> __radd__ 32771
#> __sub__ 32765
#> __rsub__ -32765
#> __mul__ 98304
#> __rmul__ 98304
#> __truediv__ 10922.666666666666
#> __rtruediv__ 9.1552734375e-05
#> __floordiv__ 10922
#> __rfloordiv__ 0
#> __mod__ 2
#> __rmod__ 3
#> __divmod__ (10922, 2)
#> __rdivmod__ (0, 3)
#> __pow__ 35184372088832
#> __rpow__ ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#> __lshift__ 262144
#> __rlshift__ ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#> __rshift__ 4096
#> __rrshift__ 0
#> __and__ 0
#> __rand__ 0
#> __or__ 32771
#> __ror__ 32771
#> __xor__ 32771
#> __rxor__ 32771
#> __eq__ False
#> __ne__ True
#> __lt__ False
#> __le__ False
#> __gt__ True
#> __ge__ True
#> 5 x
#> __add__ NotImplemented
#> __radd__ NotImplemented
#> __sub__ NotImplemented
#> __rsub__ NotImplemented
#> __mul__ NotImplemented
#> __rmul__ NotImplemented
#> __truediv__ NotImplemented
#> __rtruediv__ NotImplemented
#> __floordiv__ NotImplemented
#> __rfloordiv__ NotImplemented
#> __mod__ NotImplemented
#> __rmod__ NotImplemented
#> __divmod__ NotImplemented
#> __rdivmod__ NotImplemented
#> __pow__ NotImplemented
#> __rpow__ NotImplemented
#> __lshift__ NotImplemented
#> __rlshift__ NotImplemented
#> __rshift__ NotImplemented
#> __rrshift__ NotImplemented
#> __and__ NotImplemented
#> __rand__ NotImplemented
#> __or__ NotImplemented
#> __ror__ NotImplemented
#> __xor__ NotImplemented
#> __rxor__ NotImplemented
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> 5 2.0
#> __add__ NotImplemented
#> __radd__ NotImplemented
#> __sub__ NotImplemented
#> __rsub__ NotImplemented
#> __mul__ NotImplemented
#> __rmul__ NotImplemented
#> __truediv__ NotImplemented
#> __rtruediv__ NotImplemented
#> __floordiv__ NotImplemented
#> __rfloordiv__ NotImplemented
#> __mod__ NotImplemented
#> __rmod__ NotImplemented
#> __divmod__ NotImplemented
#> __rdivmod__ NotImplemented
#> __pow__ NotImplemented
#> __rpow__ NotImplemented
#> __lshift__ NotImplemented
#> __rlshift__ NotImplemented
#> __rshift__ NotImplemented
#> __rrshift__ NotImplemented
#> __and__ NotImplemented
#> __rand__ NotImplemented
#> __or__ NotImplemented
#> __ror__ NotImplemented
#> __xor__ NotImplemented
#> __rxor__ NotImplemented
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> True 3
#> __add__ 4
#> __radd__ 4
#> __sub__ -2
#> __rsub__ 2
#> __mul__ 3
#> __rmul__ 3
#> __truediv__ 0.3333333333333333
#> __rtruediv__ 3.0
#> __floordiv__ 0
#> __rfloordiv__ 3
#> __mod__ 1
#> __rmod__ 0
#> __divmod__ (0, 1)
#> __rdivmod__ (3, 0)
#> __pow__ 1
#> __rpow__ 3
#> __lshift__ 8
#> __rlshift__ 6
#> __rshift__ 0
#> __rrshift__ 1
#> __and__ 1
#> __rand__ 1
#> __or__ 3
#> __ror__ 3
#> __xor__ 2
#> __rxor__ 2
#> __eq__ False
#> __ne__ True
#> __lt__ True
#> __le__ True
#> __gt__ False
#> __ge__ False

# ---- int.__pow__ with a modulus, __round__ with digits, __format__
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
print(int.__pow__(3, 4, 5), int.__pow__(3, -1, 7), int.__rpow__(2, 3, 5))
for digits in -2, 0, 3, None, -50:
    call(1250, '__round__', args=(digits,))
for spec in '', 'd', '>8', '+,', '_x', '#b', 'c', '.2f', 'e', '%', 'n', 's':
    call(65, '__format__', args=(spec,))
#> 1 5 4
#> __round__ 1200
#> __round__ 1250
#> __round__ 1250
#> __round__ 1250
#> __round__ 0
#> __format__ '65'
#> __format__ '65'
#> __format__ '      65'
#> __format__ '+65'
#> __format__ '41'
#> __format__ '0b1000001'
#> __format__ 'A'
#> __format__ '65.00'
#> __format__ '6.500000e+01'
#> __format__ '6500.000000%'
#> __format__ '65'
#> __format__ ValueError Unknown format code 's' for object of type 'int'

# ---- int.to_bytes and from_bytes
for n, size, order, signed in (1000, 2, 'big', False), (1000, 4, 'little', False), (-2, 2, 'big', True), (255, 1, 'big', False):
    b = n.to_bytes(size, order, signed=signed)
    print(list(b), int.from_bytes(b, order, signed=signed))
print(list((5).to_bytes()), int.from_bytes([1, 2]), int.from_bytes(b'\x01\x00', 'little'))
for args in (-1, 1, 'big'), (256, 1, 'big'), (1, -1, 'big'), (1, 1, 'middle'):
    try:
        print(int.to_bytes(*args))
    except Exception as e:
        print(type(e).__name__, e)
#> [3, 232] 1000
#> [232, 3, 0, 0] 1000
#> [255, 254] -2
#> [255] 255
#> [5] 258 1
#> OverflowError can't convert negative int to unsigned
#> OverflowError int too big to convert
#> ValueError length argument must be non-negative
#> ValueError byteorder must be either 'little' or 'big'

# ---- bool
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
for a, b in (True, False), (False, False), (True, 3), (True, 2.5):
    call(a, '__and__', '__rand__', '__or__', '__ror__', '__xor__', '__rxor__', args=(b,))
call(True, '__repr__', '__index__', '__bool__', '__hash__', '__str__')
print(bool.__new__(bool), bool.__new__(bool, 'x'), bool.from_bytes(b'\x01'), True.real, False.numerator)
#> __and__ False
#> __rand__ False
#> __or__ True
#> __ror__ True
#> __xor__ True
#> __rxor__ True
#> __and__ False
#> __rand__ False
#> __or__ False
#> __ror__ False
#> __xor__ False
#> __rxor__ False
#> __and__ 1
#> __rand__ 1
#> __or__ 3
#> __ror__ 3
#> __xor__ 2
#> __rxor__ 2
#> __and__ NotImplemented
#> __rand__ NotImplemented
#> __or__ NotImplemented
#> __ror__ NotImplemented
#> __xor__ NotImplemented
#> __rxor__ NotImplemented
#> __repr__ 'True'
#> __index__ 1
#> __bool__ True
#> __hash__ 1
#> __str__ 'True'
#> False True True 1 0

# ---- float without arguments
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
for x in 2.5, -3.0, float('inf'), float('nan'), 1e300:
    call(x, '__pos__', '__neg__', '__abs__', '__bool__', '__int__', '__trunc__', '__floor__', '__ceil__', '__float__', '__repr__',
         '__round__', '__getnewargs__', 'as_integer_ratio', 'hex', 'conjugate', 'is_integer')
    print(x.real, x.imag)
print(float.__hash__(2.0), float.__hash__(-1.0))
#> __pos__ 2.5
#> __neg__ -2.5
#> __abs__ 2.5
#> __bool__ True
#> __int__ 2
#> __trunc__ 2
#> __floor__ 2
#> __ceil__ 3
#> __float__ 2.5
#> __repr__ '2.5'
#> __round__ 2
#> __getnewargs__ (2.5,)
#> as_integer_ratio (5, 2)
#> hex '0x1.4000000000000p+1'
#> conjugate 2.5
#> is_integer False
#> 2.5 0.0
#> __pos__ -3.0
#> __neg__ 3.0
#> __abs__ 3.0
#> __bool__ True
#> __int__ -3
#> __trunc__ -3
#> __floor__ -3
#> __ceil__ -3
#> __float__ -3.0
#> __repr__ '-3.0'
#> __round__ -3
#> __getnewargs__ (-3.0,)
#> as_integer_ratio (-3, 1)
#> hex '-0x1.8000000000000p+1'
#> conjugate -3.0
#> is_integer True
#> -3.0 0.0
#> __pos__ inf
#> __neg__ -inf
#> __abs__ inf
#> __bool__ True
#> __int__ OverflowError cannot convert float infinity to integer
#> __trunc__ OverflowError cannot convert float infinity to integer
#> __floor__ OverflowError cannot convert float infinity to integer
#> __ceil__ OverflowError cannot convert float infinity to integer
#> __float__ inf
#> __repr__ 'inf'
#> __round__ OverflowError cannot convert float infinity to integer
#> __getnewargs__ (inf,)
#> as_integer_ratio OverflowError cannot convert Infinity to integer ratio
#> hex 'inf'
#> conjugate inf
#> is_integer False
#> inf 0.0
#> __pos__ nan
#> __neg__ nan
#> __abs__ nan
#> __bool__ True
#> __int__ ValueError cannot convert float NaN to integer
#> __trunc__ ValueError cannot convert float NaN to integer
#> __floor__ ValueError cannot convert float NaN to integer
#> __ceil__ ValueError cannot convert float NaN to integer
#> __float__ nan
#> __repr__ 'nan'
#> __round__ ValueError cannot convert float NaN to integer
#> __getnewargs__ (nan,)
#> as_integer_ratio ValueError cannot convert NaN to integer ratio
#> hex 'nan'
#> conjugate nan
#> is_integer False
#> nan 0.0
#> __pos__ 1e+300
#> __neg__ -1e+300
#> __abs__ 1e+300
#> __bool__ True
#> __int__ 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160
#> __trunc__ 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160
#> __floor__ 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160
#> __ceil__ 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160
#> __float__ 1e+300
#> __repr__ '1e+300'
#> __round__ 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160
#> __getnewargs__ (1e+300,)
#> as_integer_ratio (1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160, 1)
#> hex '0x1.7e43c8800759cp+996'
#> conjugate 1e+300
#> is_integer True
#> 1e+300 0.0
#> 2 -2

# ---- float with another number
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
NAMES = ('__add__', '__radd__', '__sub__', '__rsub__', '__mul__', '__rmul__', '__truediv__', '__rtruediv__', '__floordiv__',
         '__rfloordiv__', '__mod__', '__rmod__', '__divmod__', '__rdivmod__', '__pow__', '__rpow__', '__eq__', '__ne__', '__lt__',
         '__le__', '__gt__', '__ge__')
for a, b in (7.5, 2.0), (-7.5, 2), (3.0, 0.0), (0.0, -1), (2.0, 'x'), (float('inf'), 2), (1.5, float('nan')):
    print(a, b)
    call(a, *NAMES, args=(b,))
#> 7.5 2.0
#> __add__ 9.5
#> __radd__ 9.5
#> __sub__ 5.5
#> __rsub__ -5.5
#> __mul__ 15.0
#> __rmul__ 15.0
#> __truediv__ 3.75
#> __rtruediv__ 0.26666666666666666
#> __floordiv__ 3.0
#> __rfloordiv__ 0.0
#> __mod__ 1.5
#> __rmod__ 2.0
#> __divmod__ (3.0, 1.5)
#> __rdivmod__ (0.0, 2.0)
#> __pow__ 56.25
#> __rpow__ 181.01933598375618
#> __eq__ False
#> __ne__ True
#> __lt__ False
#> __le__ False
#> __gt__ True
#> __ge__ True
#> -7.5 2
#> __add__ -5.5
#> __radd__ -5.5
#> __sub__ -9.5
#> __rsub__ 9.5
#> __mul__ -15.0
#> __rmul__ -15.0
#> __truediv__ -3.75
#> __rtruediv__ -0.26666666666666666
#> __floordiv__ -4.0
#> __rfloordiv__ -1.0
#> __mod__ 0.5
#> __rmod__ -5.5
#> __divmod__ (-4.0, 0.5)
#> __rdivmod__ (-1.0, -5.5)
#> __pow__ 56.25
#> __rpow__ 0.005524271728019903
#> __eq__ False
#> __ne__ True
#> __lt__ True
#> __le__ True
#> __gt__ False
#> __ge__ False
#> 3.0 0.0
#> __add__ 3.0
#> __radd__ 3.0
#> __sub__ 3.0
#> __rsub__ -3.0
#> __mul__ 0.0
#> __rmul__ 0.0
#> __truediv__ ZeroDivisionError division by zero
#> __rtruediv__ 0.0
#> __floordiv__ ZeroDivisionError division by zero
#> __rfloordiv__ 0.0
#> __mod__ ZeroDivisionError division by zero
#> __rmod__ 0.0
#> __divmod__ ZeroDivisionError division by zero
#> __rdivmod__ (0.0, 0.0)
#> __pow__ 1.0
#> __rpow__ 0.0
#> __eq__ False
#> __ne__ True
#> __lt__ False
#> __le__ False
#> __gt__ True
#> __ge__ True
#> 0.0 -1
#> __add__ -1.0
#> __radd__ -1.0
#> __sub__ 1.0
#> __rsub__ -1.0
#> __mul__ -0.0
#> __rmul__ -0.0
#> __truediv__ -0.0
#> __rtruediv__ ZeroDivisionError division by zero
#> __floordiv__ -0.0
#> __rfloordiv__ ZeroDivisionError division by zero
#> __mod__ -0.0
#> __rmod__ ZeroDivisionError division by zero
#> __divmod__ (-0.0, -0.0)
#> __rdivmod__ ZeroDivisionError division by zero
#> __pow__ ZeroDivisionError zero to a negative power
#> __rpow__ 1.0
#> __eq__ False
#> __ne__ True
#> __lt__ False
#> __le__ False
#> __gt__ True
#> __ge__ True
#> 2.0 x
#> __add__ NotImplemented
#> __radd__ NotImplemented
#> __sub__ NotImplemented
#> __rsub__ NotImplemented
#> __mul__ NotImplemented
#> __rmul__ NotImplemented
#> __truediv__ NotImplemented
#> __rtruediv__ NotImplemented
#> __floordiv__ NotImplemented
#> __rfloordiv__ NotImplemented
#> __mod__ NotImplemented
#> __rmod__ NotImplemented
#> __divmod__ NotImplemented
#> __rdivmod__ NotImplemented
#> __pow__ NotImplemented
#> __rpow__ NotImplemented
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> inf 2
#> __add__ inf
#> __radd__ inf
#> __sub__ inf
#> __rsub__ -inf
#> __mul__ inf
#> __rmul__ inf
#> __truediv__ inf
#> __rtruediv__ 0.0
#> __floordiv__ nan
#> __rfloordiv__ 0.0
#> __mod__ nan
#> __rmod__ 2.0
#> __divmod__ (nan, nan)
#> __rdivmod__ (0.0, 2.0)
#> __pow__ inf
#> __rpow__ inf
#> __eq__ False
#> __ne__ True
#> __lt__ False
#> __le__ False
#> __gt__ True
#> __ge__ True
#> 1.5 nan
#> __add__ nan
#> __radd__ nan
#> __sub__ nan
#> __rsub__ nan
#> __mul__ nan
#> __rmul__ nan
#> __truediv__ nan
#> __rtruediv__ nan
#> __floordiv__ nan
#> __rfloordiv__ nan
#> __mod__ nan
#> __rmod__ nan
#> __divmod__ (nan, nan)
#> __rdivmod__ (nan, nan)
#> __pow__ nan
#> __rpow__ nan
#> __eq__ False
#> __ne__ True
#> __lt__ False
#> __le__ False
#> __gt__ False
#> __ge__ False

# ---- float.__round__, __format__, hex and fromhex
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
for digits in 2, 0, -1, 400, None:
    call(1234.5678, '__round__', args=(digits,))
for spec in '', '.3', '.2f', '>10.1e', '+g', ',.1f', '_', '%', 'n', 'x':
    call(1234.5678, '__format__', args=(spec,))
print([float.fromhex(s) for s in ('0x1.8p3', '-0x.1p0', 'inf', '1', ' 0xAp-2 ')], (0.1).hex(), (-0.0).hex(), float('inf').hex())
for s in '0x', 'zz', '0x1p99999':
    try:
        print(float.fromhex(s))
    except Exception as e:
        print(type(e).__name__, e)
print(float.from_number(3), float.from_number(2.5), float.__getformat__('double'))
#> __round__ 1234.57
#> __round__ 1235.0
#> __round__ 1230.0
#> __round__ 1234.5678
#> __round__ 1235
#> __format__ '1234.5678'
#> __format__ '1.23e+03'
#> __format__ '1234.57'
#> __format__ '   1.2e+03'
#> __format__ '+1234.57'
#> __format__ '1,234.6'
#> __format__ '1_234.5678'
#> __format__ '123456.780000%'
#> __format__ '1234.57'
#> __format__ ValueError Unknown format code 'x' for object of type 'float'
#> [12.0, -0.0625, inf, 1.0, 2.5] 0x1.999999999999ap-4 -0x0.0p+0 inf
#> ValueError invalid hexadecimal floating-point string
#> ValueError invalid hexadecimal floating-point string
#> OverflowError hexadecimal value too large to represent as a float
#> 3.0 2.5 IEEE, little-endian

# ---- complex
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
for z in 1 + 2j, -3j, 0j, complex(2, -0.0):
    call(z, '__pos__', '__neg__', '__abs__', '__bool__', '__complex__', '__repr__', '__getnewargs__', 'conjugate')
    print(z.real, z.imag, z == z.conjugate())
print(hash(2 + 0j), hash(1j) == hash(1j), complex.__hash__(5 + 0j))
#> __pos__ (1+2j)
#> __neg__ (-1-2j)
#> __abs__ 2.23606797749979
#> __bool__ True
#> __complex__ (1+2j)
#> __repr__ '(1+2j)'
#> __getnewargs__ (1.0, 2.0)
#> conjugate (1-2j)
#> 1.0 2.0 False
#> __pos__ (-0-3j)
#> __neg__ 3j
#> __abs__ 3.0
#> __bool__ True
#> __complex__ (-0-3j)
#> __repr__ '(-0-3j)'
#> __getnewargs__ (-0.0, -3.0)
#> conjugate (-0+3j)
#> -0.0 -3.0 False
#> __pos__ 0j
#> __neg__ (-0-0j)
#> __abs__ 0.0
#> __bool__ False
#> __complex__ 0j
#> __repr__ '0j'
#> __getnewargs__ (0.0, 0.0)
#> conjugate -0j
#> 0.0 0.0 True
#> __pos__ (2-0j)
#> __neg__ (-2+0j)
#> __abs__ 2.0
#> __bool__ True
#> __complex__ (2-0j)
#> __repr__ '(2-0j)'
#> __getnewargs__ (2.0, -0.0)
#> conjugate (2+0j)
#> 2.0 -0.0 True
#> 2 True 5

# ---- complex with another number
def call(o, *names, args=()):
    for name in names:
        try:
            print(name, repr(getattr(type(o), name)(o, *args)))
        except Exception as e:
            print(name, type(e).__name__, e)
NAMES = ('__add__', '__radd__', '__sub__', '__rsub__', '__mul__', '__rmul__', '__truediv__', '__rtruediv__', '__pow__', '__rpow__',
         '__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__')
for a, b in (1 + 2j, 3 - 1j), (2j, 2), (1 + 0j, 0), (1j, 1.5), (1j, 'x'):
    print(a, b)
    call(a, *NAMES, args=(b,))
#> (1+2j) (3-1j)
#> __add__ (4+1j)
#> __radd__ (4+1j)
#> __sub__ (-2+3j)
#> __rsub__ (2-3j)
#> __mul__ (5+5j)
#> __rmul__ (5+5j)
#> __truediv__ (0.1+0.7000000000000001j)
#> __rtruediv__ (0.2-1.4j)
#> __pow__ (-27.43638199160605+19.789310365010714j)
#> __rpow__ (-2.399134623637771+5.519354912443799j)
#> __eq__ False
#> __ne__ True
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> 2j 2
#> __add__ (2+2j)
#> __radd__ (2+2j)
#> __sub__ (-2+2j)
#> __rsub__ (2-2j)
#> __mul__ 4j
#> __rmul__ 4j
#> __truediv__ 1j
#> __rtruediv__ -1j
#> __pow__ (-4+0j)
#> __rpow__ (0.18345697474330172+0.9830277404112437j)
#> __eq__ False
#> __ne__ True
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> (1+0j) 0
#> __add__ (1+0j)
#> __radd__ (1+0j)
#> __sub__ (1+0j)
#> __rsub__ (-1-0j)
#> __mul__ 0j
#> __rmul__ 0j
#> __truediv__ ZeroDivisionError division by zero
#> __rtruediv__ -0j
#> __pow__ (1+0j)
#> __rpow__ 0j
#> __eq__ False
#> __ne__ True
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> 1j 1.5
#> __add__ (1.5+1j)
#> __radd__ (1.5+1j)
#> __sub__ (-1.5+1j)
#> __rsub__ (1.5-1j)
#> __mul__ 1.5j
#> __rmul__ 1.5j
#> __truediv__ 0.6666666666666666j
#> __rtruediv__ -1.5j
#> __pow__ (-0.7071067811865475+0.7071067811865476j)
#> __rpow__ (0.9189190364394997+0.3944461997143608j)
#> __eq__ False
#> __ne__ True
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented
#> 1j x
#> __add__ NotImplemented
#> __radd__ NotImplemented
#> __sub__ NotImplemented
#> __rsub__ NotImplemented
#> __mul__ NotImplemented
#> __rmul__ NotImplemented
#> __truediv__ NotImplemented
#> __rtruediv__ NotImplemented
#> __pow__ NotImplemented
#> __rpow__ NotImplemented
#> __eq__ NotImplemented
#> __ne__ NotImplemented
#> __lt__ NotImplemented
#> __le__ NotImplemented
#> __gt__ NotImplemented
#> __ge__ NotImplemented

# ---- complex: attributes, formats, from_number
for spec in '', '.2f', '>20', '+.1e', 'g', 'd':
    try:
        print(complex.__format__(1.5 - 2j, spec))
    except Exception as e:
        print(type(e).__name__, e)
for name in 'real', 'imag':
    for act in (lambda: setattr(1j, name, 2), lambda: delattr(1j, name)):
        try:
            act()
        except Exception as e:
            print(type(e).__name__, e)
print(complex.from_number(3), complex.from_number(1j), complex.from_number(2.5))
try:
    complex.from_number('1')
except TypeError as e:
    print(e)
#> (1.5-2j)
#> 1.50-2.00j
#>             (1.5-2j)
#> +1.5e+00-2.0e+00j
#> 1.5-2j
#> ValueError Unknown format code 'd' for object of type 'complex'
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> (3+0j) 1j (2.5+0j)
#> must be real number, not str

# ---- wrong arguments of number methods
for f, args in (int.__add__, (1,)), (int.__add__, (1, 2, 3)), (int.__add__, ('x', 1)), (float.__neg__, (1,)), (int.bit_length, (1, 2)), \
        (float.is_integer, ()), (int.__pow__, (1, 2, 3, 4)), (bool.__and__, (1, True)), (complex.conjugate, (1,)), (int.__new__, ()):
    try:
        print(f(*args))
    except TypeError as e:
        print(e)
#> expected 1 argument, got 0
#> expected 1 argument, got 2
#> descriptor '__add__' requires a 'int' object but received a 'str'
#> descriptor '__neg__' requires a 'float' object but received a 'int'
#> int.bit_length() takes no arguments (1 given)
#> unbound method float.is_integer() needs an argument
#> expected 1 or 2 arguments, got 3
#> descriptor '__and__' requires a 'bool' object but received a 'int'
#> descriptor 'conjugate' for 'complex' objects doesn't apply to a 'int' object
#> int.__new__(): not enough arguments

# ---- wrong arguments of slots and of methods beside them
def f(): yield 1
p = property()
for act in (lambda: (5).__add__(), lambda: [].__len__(1), lambda: [1].__getitem__(), lambda: {}.__getitem__(1, 2), lambda: {}.__contains__(), lambda: (1,).__getitem__(),
            lambda: 'a'.__contains__(), lambda: {1}.__contains__(), lambda: [].__setitem__(1), lambda: p.__set__(1), lambda: 'a'.__eq__(),
            lambda: f().__next__(1), lambda: (5).__pow__(), lambda: (5).__pow__(1, 2, 3), lambda: [].__iter__(1), lambda: object().__setattr__('a'),
            lambda: [].__reversed__(1), lambda: (5).__round__(1, 2), lambda: (5).__format__(), lambda: iter([]).__next__(1)):
    try:
        print(act())
    except TypeError as e:
        print(e)
print([type(d).__name__ for d in (int.__add__, list.__getitem__, dict.__contains__, tuple.__getitem__, int.__round__, list.__reversed__,
                                  str.__format__, set.__contains__, object.__dir__, object.__repr__, int.__getnewargs__, list.__len__)])
#> expected 1 argument, got 0
#> expected 0 arguments, got 1
#> list.__getitem__() takes exactly one argument (0 given)
#> dict.__getitem__() takes exactly one argument (2 given)
#> dict.__contains__() takes exactly one argument (0 given)
#> expected 1 argument, got 0
#> expected 1 argument, got 0
#> set.__contains__() takes exactly one argument (0 given)
#> __setitem__ expected 2 arguments, got 1
#> __set__ expected 2 arguments, got 1
#> expected 1 argument, got 0
#> expected 0 arguments, got 1
#> expected 1 or 2 arguments, got 0
#> expected 1 or 2 arguments, got 3
#> expected 0 arguments, got 1
#> __setattr__ expected 2 arguments, got 1
#> list.__reversed__() takes no arguments (1 given)
#> __round__ expected at most 1 argument, got 2
#> int.__format__() takes exactly one argument (0 given)
#> expected 0 arguments, got 1
#> ['wrapper_descriptor', 'method_descriptor', 'method_descriptor', 'wrapper_descriptor', 'method_descriptor', 'method_descriptor', 'method_descriptor', 'method_descriptor', 'method_descriptor', 'wrapper_descriptor', 'method_descriptor', 'wrapper_descriptor']
