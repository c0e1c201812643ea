# ---- int: special methods called by name
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(((5).__add__(3), (5).__radd__(3), (5).__sub__(3), (5).__rsub__(3), (5).__mul__(3), (5).__rmul__(3)))
print(((5).__floordiv__(3), (5).__rfloordiv__(13), (5).__mod__(3), (5).__rmod__(13), (5).__truediv__(2)))
print((5).__rtruediv__(1))
print(((5).__divmod__(3), (5).__rdivmod__(13), (5).__pow__(2), (5).__pow__(2, 7), (5).__rpow__(2)))
print(((5).__lshift__(1), (5).__rlshift__(1), (5).__rshift__(1), (5).__rrshift__(64)))
print(((5).__and__(3), (5).__rand__(3), (5).__or__(3), (5).__ror__(3), (5).__xor__(3), (5).__rxor__(3)))
print(((5).__neg__(), (5).__pos__(), (-5).__abs__(), (5).__invert__(), (5).__bool__(), (0).__bool__()))
print(((5).__int__(), (5).__index__(), (5).__float__(), (5).__hash__(), (5).__repr__(), (5).__str__()))
print((5).__getnewargs__())
print(((5).__format__('x'), (5).__sizeof__() > 0))
print(((5).__add__(1.5), (5).__add__('a'), (5).__pow__('a'), (5).__pow__(2, 'a'), (5).__lshift__(1.0)))
error(lambda: (5).__format__(1))
error(lambda: int.__add__('a', 1))
error(lambda: int.__add__(1))
error(lambda: int.__new__(str))
error(lambda: int.__new__())
error(lambda: int.__new__(5))
#> (8, 8, 2, -2, 15, 15)
#> (1, 2, 2, 3, 2.5)
#> 0.2
#> ((1, 2), (2, 3), 25, 4, 32)
#> (10, 32, 2, 2)
#> (1, 1, 7, 7, 6, 6)
#> (-5, 5, 5, -6, True, False)
#> (5, 5, 5.0, 5, '5', '5')
#> (5,)
#> ('5', True)
#> (NotImplemented, NotImplemented, NotImplemented, NotImplemented, NotImplemented)
#> TypeError: __format__() argument must be str, not int
#> TypeError: descriptor '__add__' requires a 'int' object but received a 'str'
#> TypeError: expected 1 argument, got 0
#> TypeError: int.__new__(str): str is not a subtype of int
#> TypeError: int.__new__(): not enough arguments
#> TypeError: int.__new__(X): X is not a type object (int)

# ---- int: repr, str and big numbers
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(10 ** 50)
print(-(10 ** 50))
print(repr(str(2 ** 200)))
print((repr(-5), str(0)))
big = 10 ** 5000
print(len(str(10 ** 4299)))
error(lambda: str(big))
error(lambda: int('1' * 4301))
error(lambda: f'{big}')
error(lambda: '%d' % big)
print(repr(hex(big)[:12]))
print((bin(-10), oct(64), hex(255), hex(-255)))
error(lambda: bin(1.5))
error(lambda: hex('a'))
#> 100000000000000000000000000000000000000000000000000
#> -100000000000000000000000000000000000000000000000000
#> '1606938044258990275541962092341162602522202993782792835301376'
#> ('-5', '0')
#> 4300
#> ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#> ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
#> ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#> ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#> '0x31e2080103'
#> ('-0b1010', '0o100', '0xff', '-0xff')
#> TypeError: 'float' object cannot be interpreted as an integer
#> TypeError: 'str' object cannot be interpreted as an integer

# ---- int: subclasses
class I(int):
    def double(self):
        return I(self * 2)
i = I(5)
print((i, type(i), i.double(), type(i.double())))
print((type(i + 1), type(-i), type(i.real), type(int(i)), type(abs(i)), type(i.__index__())))
print((I('ff', 16), I(3.7), I()))
print((i == 5, hash(i) == hash(5), {i: 1}[5], [10, 20, 30, 40, 50, 60][i]))
print((f'{i}', f'{i:03d}', '%d' % i, str(i), repr(i)))
print((range(i), 'a' * i))
i.name = 'five'
print((i.name, vars(i)))
print((isinstance(i, int), issubclass(I, int)))
print((i.bit_length(), i.to_bytes()))
#> (5, <class '__main__.I'>, 10, <class '__main__.I'>)
#> (<class 'int'>, <class 'int'>, <class 'int'>, <class 'int'>, <class 'int'>, <class 'int'>)
#> (255, 3, 0)
#> (True, True, 1, 60)
#> ('5', '005', '5', '5', '5')
#> (range(0, 5), 'aaaaa')
#> ('five', {'name': 'five'})
#> (True, True)
#> (3, b'\x05')

# ---- int: subclasses with special methods
class I(int):
    def __add__(self, other):
        return 'add'
    def __radd__(self, other):
        return 'radd'
    def __eq__(self, other):
        return 'eq'
    def __hash__(self):
        return 1
    def __repr__(self):
        return 'I!'
    def __str__(self):
        return 'str'
    def __format__(self, spec):
        return f'<{spec}>'
    def __int__(self):
        return 99
    def __index__(self):
        return 98
    def __bool__(self):
        return False
i = I(5)
print((i, [i]))
print((i + 1, 1 + i, i == 1, 1 == i))
print((str(i), f'{i}', f'{i:x}', '{:5}'.format(i), '%d' % i, '%s' % i))
print((int(i), bool(i), not i))
print([0, 1, 2, 3, 4, 5][i])
print(list(range(i)))
print(repr('ab' * i))
print(repr(hex(i)))
print(i.__class__.__mro__)
#> (I!, [I!])
#> ('add', 'radd', 'eq', 'eq')
#> ('str', '<>', '<x>', '<5>', '5', 'str')
#> (99, False, True)
#> 5
#> [0, 1, 2, 3, 4]
#> 'ababababab'
#> '0x5'
#> (<class '__main__.I'>, <class 'int'>, <class 'object'>)

# ---- int: immutable
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

for statement in ('(1).real = 2', '(1).x = 2', 'del (1).real', 'int.x = 1', 'int.real = 1'):
    try:
        exec(statement)
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
error(lambda: (1).nope)
error(lambda: int.nope)
#> AttributeError attribute 'real' of 'int' objects is not writable
#> AttributeError 'int' object has no attribute 'x' and no __dict__ for setting new attributes
#> AttributeError attribute 'real' of 'int' objects is not writable
#> TypeError cannot set 'x' attribute of immutable type 'int'
#> TypeError cannot set 'real' attribute of immutable type 'int'
#> AttributeError: 'int' object has no attribute 'nope'
#> AttributeError: type object 'int' has no attribute 'nope'

# ---- an __index__, __int__ or __float__ that answers an instance of a subclass
class I:
    def __index__(self): return True
class J(int): pass
class K:
    def __int__(self): return J(3)
    def __float__(self): return F(3)
class F(float): pass
print([1, 2][I()])
print('abc'[I():])
print(float(I()))
print(int(I()))
print(int(K()))
print(float(K()))
print(range(I()))
print('abc'.index('b', I()))
try: int(type('L', (), {'__index__': lambda s: 'x'})())
except TypeError as e: print(e)
#> intobjects.py:175: DeprecationWarning: __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#>   print([1, 2][I()])
#> 2
#> intobjects.py:176: DeprecationWarning: __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#>   print('abc'[I():])
#> bc
#> intobjects.py:177: DeprecationWarning: __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#>   print(float(I()))
#> 1.0
#> intobjects.py:178: DeprecationWarning: __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#>   print(int(I()))
#> 1
#> intobjects.py:179: DeprecationWarning: __int__ returned non-int (type J).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#>   print(int(K()))
#> 3
#> intobjects.py:180: DeprecationWarning: K.__float__ returned non-float (type F).  The ability to return an instance of a strict subclass of float is deprecated, and may be removed in a future version of Python.
#>   print(float(K()))
#> 3.0
#> intobjects.py:181: DeprecationWarning: __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#>   print(range(I()))
#> range(0, 1)
#> intobjects.py:182: DeprecationWarning: __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#>   print('abc'.index('b', I()))
#> 1
#> __index__ returned non-int (type str)

# ---- what is no numeral is shown by its own repr
class S(str):
    def __repr__(self): return f'<{len(self)}>'
class B(bytes):
    def __repr__(self): return 'b' * 300
class L(str):
    def __repr__(self): raise LookupError('no repr')
class I:
    def __index__(self): return 16
for text in S('abc'), S(''), B(b'xy'), L('x'), bytearray(b'x'), b'x', 'x', S('12'), L('12'):
    for convert in int, float, lambda x: int(x, 10), lambda x: int(x, I()), lambda x: int(x, 37):
        try: print(convert(text))
        except Exception as e: print(type(e).__name__, str(e))
try: (1).to_bytes(2, '😀')
except Exception as e: print(type(e).__name__, e)
#> ValueError invalid literal for int() with base 10: <3>
#> ValueError could not convert string to float: <3>
#> ValueError invalid literal for int() with base 10: <3>
#> 2748
#> ValueError int() base must be >= 2 and <= 36, or 0
#> ValueError invalid literal for int() with base 10: <0>
#> ValueError could not convert string to float: <0>
#> ValueError invalid literal for int() with base 10: <0>
#> ValueError invalid literal for int() with base 16: <0>
#> ValueError int() base must be >= 2 and <= 36, or 0
#> ValueError invalid literal for int() with base 10: b'xy'
#> ValueError could not convert string to float: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
#> ValueError invalid literal for int() with base 10: b'xy'
#> ValueError invalid literal for int() with base 16: b'xy'
#> ValueError int() base must be >= 2 and <= 36, or 0
#> LookupError no repr
#> LookupError no repr
#> LookupError no repr
#> LookupError no repr
#> ValueError int() base must be >= 2 and <= 36, or 0
#> ValueError invalid literal for int() with base 10: b'x'
#> ValueError could not convert string to float: bytearray(b'x')
#> ValueError invalid literal for int() with base 10: b'x'
#> ValueError invalid literal for int() with base 16: b'x'
#> ValueError int() base must be >= 2 and <= 36, or 0
#> ValueError invalid literal for int() with base 10: b'x'
#> ValueError could not convert string to float: b'x'
#> ValueError invalid literal for int() with base 10: b'x'
#> ValueError invalid literal for int() with base 16: b'x'
#> ValueError int() base must be >= 2 and <= 36, or 0
#> ValueError invalid literal for int() with base 10: 'x'
#> ValueError could not convert string to float: 'x'
#> ValueError invalid literal for int() with base 10: 'x'
#> ValueError invalid literal for int() with base 16: 'x'
#> ValueError int() base must be >= 2 and <= 36, or 0
#> 12
#> 12.0
#> 12
#> 18
#> ValueError int() base must be >= 2 and <= 36, or 0
#> 12
#> 12.0
#> 12
#> 18
#> ValueError int() base must be >= 2 and <= 36, or 0
#> ValueError byteorder must be either 'little' or 'big'
