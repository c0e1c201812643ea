# ---- complex: attributes and methods
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((1 + 2j).real)
print((1 + 2j).imag)
print((1 + 2j).conjugate())
print((1 + 2j).__complex__())
print((1 + 2j).__getnewargs__())
print(((3).real, (3).imag, (3).conjugate()))
print(((1.5).real, (1.5).imag, (1.5).conjugate()))
error(lambda: (1j).conjugate(1))
error(lambda: (1j).real(1))
x = 1j
for name in ('real', 'imag', 'other'):
    try:
        setattr(x, name, 3)
    except AttributeError as e:
        print(e)
try:
    del x.real
except AttributeError as e:
    print(e)
#> 1.0
#> 2.0
#> (1-2j)
#> (1+2j)
#> (1.0, 2.0)
#> (3, 0, 3)
#> (1.5, 0.0, 1.5)
#> TypeError: complex.conjugate() takes no arguments (1 given)
#> TypeError: 'float' object is not callable
#> readonly attribute
#> readonly attribute
#> 'complex' object has no attribute 'other' and no __dict__ for setting new attributes
#> readonly attribute

# ---- complex: special methods called by name
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((1j).__eq__(1))
print((1j).__eq__('a'))
print((1j).__ne__(1))
print((1j).__lt__(1))
print((1j).__le__(1))
print((1j).__gt__(1))
print((1j).__ge__(1))
print((1j).__add__('a'))
print((1j).__add__(1))
print((1j).__radd__(1))
print((1j).__sub__(1))
print((1j).__rsub__(2))
print((1j).__mul__(2))
print((1j).__rmul__(2))
print((1j).__truediv__(2))
print((1j).__rtruediv__(2))
print((1j).__pow__(2))
print((1j).__pow__(2, None))
print((1j).__rpow__(2))
print((1j).__bool__())
print(((1j).__neg__(), (1j).__pos__(), (1j).__abs__()))
print((1j).__hash__() == hash(1j))
error(lambda: (1j).__pow__(2, 3))
error(lambda: complex.__add__(1, 1j))
error(lambda: complex.__new__(int))
error(lambda: complex.__new__())
#> False
#> NotImplemented
#> True
#> NotImplemented
#> NotImplemented
#> NotImplemented
#> NotImplemented
#> NotImplemented
#> (1+1j)
#> (1+1j)
#> (-1+1j)
#> (2-1j)
#> 2j
#> 2j
#> 0.5j
#> -2j
#> (-1+0j)
#> (-1+0j)
#> (0.7692389013639721+0.6389612763136348j)
#> True
#> ((-0-1j), 1j, 1.0)
#> True
#> ValueError: complex modulo
#> TypeError: descriptor '__add__' requires a 'complex' object but received a 'int'
#> TypeError: complex.__new__(int): int is not a subtype of complex
#> TypeError: complex.__new__(): not enough arguments

# ---- complex: repr and format
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(1 + 2j)
print(1e20j)
print(0.1j)
print((-1.5 - 2.25j))
print(repr(str(1 + 2j)))
print(repr(repr(complex('nan'))))
print(repr(format(1 + 2j)))
print(repr(format(1 + 2j, '.2f')))
print(repr(format(1 + 2j, '>20')))
print(repr(format(1 + 2j, '+.1e')))
print(repr(format(1.5 + 2.25j, 'g')))
print(repr(format(1234567 + 2j, ',')))
print(repr(format(1234567 + 2j, '_.1f')))
print(repr(f'{1j:10.3}|'))
print(repr('{:^30.3f}|'.format(1 + 2j)))
print(repr('{:*<20}'.format(1 - 2j)))
print(repr('%s %r' % (1j, 1 + 1j)))
error(lambda: format(1 + 2j, 'x'))
error(lambda: format(1 + 2j, '=20'))
error(lambda: format(1 + 2j, '020'))
error(lambda: format(1j, '%'))
error(lambda: (1j).__format__(1))
#> (1+2j)
#> 1e+20j
#> 0.1j
#> (-1.5-2.25j)
#> '(1+2j)'
#> '(nan+0j)'
#> '(1+2j)'
#> '1.00+2.00j'
#> '              (1+2j)'
#> '+1.0e+00+2.0e+00j'
#> '1.5+2.25j'
#> '(1,234,567+2j)'
#> '1_234_567.0+2.0j'
#> '        1j|'
#> '         1.000+2.000j         |'
#> '(1-2j)**************'
#> '1j (1+1j)'
#> ValueError: Unknown format code 'x' for object of type 'complex'
#> ValueError: '=' alignment flag is not allowed in complex format specifier
#> ValueError: Zero padding is not allowed in complex format specifier
#> ValueError: Unknown format code '%' for object of type 'complex'
#> TypeError: __format__() argument must be str, not int

# ---- complex: subclasses
class C(complex):
    def swapped(self):
        return type(self)(self.imag, self.real)
c = C(1, 2)
print(c)
print(type(c))
print(c.swapped())
print(type(c.swapped()))
print(type(c + 1))
print(type(-c))
print(type(c.conjugate()))
print(complex(c))
print(type(complex(c)))
print(C('1j'))
print(C.from_number(3))
print(type(C.from_number(3)))
print(c == 1 + 2j)
print(hash(c) == hash(1 + 2j))
print({c: 1}[1 + 2j])
c.name = 'c'
print((c.name, c.real))
#> (1+2j)
#> <class '__main__.C'>
#> (2+1j)
#> <class '__main__.C'>
#> <class 'complex'>
#> <class 'complex'>
#> <class 'complex'>
#> (1+2j)
#> <class 'complex'>
#> 1j
#> (3+0j)
#> <class '__main__.C'>
#> True
#> True
#> 1
#> ('c', 1.0)

# ---- complex: subclasses with special methods
class C(complex):
    def __add__(self, other):
        return 'add'
    def __radd__(self, other):
        return 'radd'
    def __eq__(self, other):
        return True
    __hash__ = complex.__hash__
    def __repr__(self):
        return 'C!'
    def __complex__(self):
        return 9j
c = C(1, 2)
print(c)
print(repr(c + 1))
print(repr(1j + c))
print(repr(1 + c))
print(c == 5)
print(complex(c))
print([c])
print(abs(c))
print(repr(sum([c])))
print(sum([1j, 0.5, 2, True]))
#> C!
#> 'add'
#> 'radd'
#> 'radd'
#> True
#> 9j
#> [C!]
#> 2.23606797749979
#> 'radd'
#> (3.5+1j)
