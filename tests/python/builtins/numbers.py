# ---- abs
class A:
    def __abs__(self): return 'abs'
print(abs(-3), abs(3), abs(-2.5), abs(3 + 4j), abs(True), abs(-10**30), abs(A()))
print(type(abs(True)).__name__)
#> 3 3 2.5 5.0 1 1000000000000000000000000000000 abs
#> int

# ---- abs of what has none
abs('a')
#> Traceback (most recent call last):
#>   File "numbers.py", line 10, in <module>
#>     abs('a')
#>     ~~~^^^^^
#> TypeError: bad operand type for abs(): 'str'

# ---- bin, oct, hex
print(bin(10), bin(-3), bin(0), oct(8), oct(-64), hex(255), hex(-1), hex(2**70), bin(True))
#> 0b1010 -0b11 0b0 0o10 -0o100 0xff -0x1 0x400000000000000000 0b1

# ---- hex wants an integer
hex(1.5)
#> Traceback (most recent call last):
#>   File "numbers.py", line 22, in <module>
#>     hex(1.5)
#>     ~~~^^^^^
#> TypeError: 'float' object cannot be interpreted as an integer

# ---- chr and ord
print(chr(97), chr(8364), ord('a'), ord('€'), ord('😀'), ord(b'a'), chr(128512) == '😀')
for f in [lambda: chr(-1), lambda: chr(0x110000), lambda: ord('ab'), lambda: ord(''), lambda: ord(5), lambda: ord(b'ab')]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#> a € 97 8364 128512 97 True
#> ValueError chr() arg not in range(0x110000)
#> ValueError chr() arg not in range(0x110000)
#> TypeError ord() expected a character, but string of length 2 found
#> TypeError ord() expected a character, but string of length 0 found
#> TypeError ord() expected string of length 1, but int found
#> TypeError ord() expected a character, but string of length 2 found

# ---- divmod
class D:
    def __divmod__(self, o): return ('d', o)
    def __rdivmod__(self, o): return ('r', o)
print(divmod(7, 2), divmod(-7, 2), divmod(7, -2), divmod(7.5, 2), divmod(-7, 2.0), divmod(True, 2))
print(divmod(10**20, 7), divmod(D(), 1), divmod(1, D()))
try:
    divmod('a', 2)
except TypeError as e:
    print(e)
divmod(1, 0)
#> (3, 1) (-4, 1) (-4, -1) (3.0, 1.5) (-4.0, 1.0) (0, 1)
#> (14285714285714285714, 2) ('d', 1) ('r', 1)
#> unsupported operand type(s) for divmod(): 'str' and 'int'
#> Traceback (most recent call last):
#>   File "numbers.py", line 54, in <module>
#>     divmod(1, 0)
#>     ~~~~~~^^^^^^
#> ZeroDivisionError: division by zero

# ---- divmod asks a subclass on the right first
class A:
    def __divmod__(self, o): return NotImplemented
class B(A):
    def __rdivmod__(self, o): return 'B'
print(divmod(A(), B()))
divmod(A(), A())
#> B
#> Traceback (most recent call last):
#>   File "numbers.py", line 70, in <module>
#>     divmod(A(), A())
#>     ~~~~~~^^^^^^^^^^
#> TypeError: unsupported operand type(s) for divmod(): 'A' and 'A'

# ---- pow
print(pow(2, 10), pow(2, -1), pow(2.0, 3), pow(3, 4, 5), pow(38, -1, 97), pow(-2, 3, 5), pow(2, 3, mod=5))
print(pow(0, 0), pow(0, 0, 1), pow(10, 20), pow(base=2, exp=5), pow(1j, 2))
for f in [lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: pow(2.0, 3, 5), lambda: pow('a', 2), lambda: pow('a', 2, 3), lambda: pow(2)]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#> 1024 0.5 8.0 1 23 2 3
#> 1 0 100000000000000000000 32 (-1+0j)
#> ValueError base is not invertible for the given modulus
#> ValueError pow() 3rd argument cannot be 0
#> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
#> TypeError unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'
#> TypeError pow() missing required argument 'exp' (pos 2)

# ---- pow of objects
class P:
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __rpow__(self, o, m=None): return ('rpow', o, m)
print(pow(P(), 2), pow(P(), 2, 3), pow(2, P()), pow(2, P(), 3))
#> ('pow', 2, None) ('pow', 2, 3) ('rpow', 2, None) ('rpow', 2, 3)

# ---- round
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1250, -2), round(5), round(5, 2))
print(round(1.23456, 3), round(1e20), round(True), round(2.5, None), type(round(2.5, 0)).__name__, round(12345.678, -2))
class R:
    def __round__(self, n='none'): return ('round', n)
print(round(R()), round(R(), 2), round(number=2.7))
for f in [lambda: round('a'), lambda: round(1.5, 'a'), lambda: round(float('nan')), lambda: round(float('inf')), lambda: round()]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#> 2 4 -2 2.67 1200 1200 5 5
#> 1.235 100000000000000000000 1 2 float 12300.0
#> ('round', 'none') ('round', 2) 3
#> TypeError type str doesn't define __round__ method
#> TypeError 'str' object cannot be interpreted as an integer
#> ValueError cannot convert float NaN to integer
#> OverflowError cannot convert float infinity to integer
#> TypeError round() missing required argument 'number' (pos 1)

# ---- sum
print(sum([]), sum([1, 2, 3]), sum([1, 2], 10), sum((1.5, 2)), sum(range(101)), sum([[1], [2]], []), sum([True, True]))
print(sum([0.1] * 10), sum([1e100, 1.0, -1e100]), sum([1, 2.5, 3j]), sum({1: 2, 3: 4}), sum([10**20, 1]), sum([1], start=5))
print(sum(x * 0.1 for x in range(10)), sum(x for x in [1, 2, 3]), sum([(1,), (2,)], ()))
print(type(sum([True])).__name__, type(sum([], 0.0)).__name__)
#> 0 6 13 3.5 5050 [1, 2] 2
#> 1.0 1.0 (3.5+3j) 4 100000000000000000001 6
#> 4.5 6 (1, 2)
#> int float

# ---- sum of objects
class N:
    def __init__(self, v): self.v = v
    def __add__(self, o): return N(self.v + getattr(o, 'v', o))
    def __radd__(self, o): return N(self.v + o)
print(sum([N(1), N(2)]).v, sum((N(i) for i in range(4))).v, sum([1, N(2), 3]).v)
#> 3 6 6

# ---- sum of what does not add
for f in [lambda: sum(['a']), lambda: sum([], 'a'), lambda: sum(5), lambda: sum([b'a'], b''), lambda: sum([1, 'a']), lambda: sum([1.5, None]), lambda: sum()]:
    try:
        f()
    except TypeError as e:
        print(e)
#> unsupported operand type(s) for +: 'int' and 'str'
#> sum() can't sum strings [use ''.join(seq) instead]
#> 'int' object is not iterable
#> sum() can't sum bytes [use b''.join(seq) instead]
#> unsupported operand type(s) for +: 'int' and 'str'
#> unsupported operand type(s) for +: 'float' and 'NoneType'
#> sum() takes at least 1 positional argument (0 given)

# ---- sum goes on after a generator raised
def g():
    yield 1
    raise ValueError('stop')
sum(g())
#> Traceback (most recent call last):
#>   File "numbers.py", line 158, in <module>
#>     sum(g())
#>     ~~~^^^^^
#>   File "numbers.py", line 157, in g
#>     raise ValueError('stop')
#> ValueError: stop

# ---- min and max
print(max(1, 2), max([1, 3, 2]), min('b', 'a'), max('abc'), min({3: 1, 2: 2}), max([1, 1.0]), min([1.0, 1]))
print(max([], default='d'), min((), default=None), max('a', 'bbb', 'cc', key=len), min([3, -4, 1], key=abs), max([(1, 'b'), (1, 'a')]))
print(max(x * x for x in [-3, 2]), min((5,)), max([1, 2], key=lambda x: -x), max(iter([2, 1])), max([True, 2]))
#> 2 3 a c 2 1 1.0
#> d None bbb 1 (1, 'b')
#> 9 5 1 2 2

# ---- the first of equals wins
class K:
    def __init__(self, k, n): self.k, self.n = k, n
    def __lt__(self, o): return self.k < o.k
    def __gt__(self, o): return self.k > o.k
print(max([K(1, 'a'), K(1, 'b')]).n, min([K(1, 'a'), K(1, 'b')]).n, max(K(2, 'x'), K(1, 'y')).n)
#> a a x

# ---- min and max with wrong arguments
for f in [lambda: max(), lambda: max([]), lambda: max(1), lambda: max(1, 2, default=3), lambda: max(1, 'a'), lambda: min([], key=len), lambda: max(None), lambda: max([1], key=5), lambda: max([1, 2], foo=3)]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#> TypeError max expected at least 1 argument, got 0
#> ValueError max() iterable argument is empty
#> TypeError 'int' object is not iterable
#> TypeError Cannot specify a default for max() with multiple positional arguments
#> TypeError '>' not supported between instances of 'str' and 'int'
#> ValueError min() iterable argument is empty
#> TypeError 'NoneType' object is not iterable
#> TypeError 'int' object is not callable
#> TypeError max() got an unexpected keyword argument 'foo'

# ---- a key function that raises
max([1, 2], key=lambda x: x / 0)
#> Traceback (most recent call last):
#>   File "numbers.py", line 200, in <module>
#>     max([1, 2], key=lambda x: x / 0)
#>     ~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "numbers.py", line 200, in <lambda>
#>     max([1, 2], key=lambda x: x / 0)
#>                               ~~^~~
#> ZeroDivisionError: division by zero

# ---- hash
class H:
    def __hash__(self): return 7
class E:
    def __eq__(self, o): return True
print(hash(1) == hash(1.0) == hash(True), hash(H()), hash('a') == hash('a'), hash((1, 2)) == hash((1, 2)), hash(-1), hash(None) == hash(None))
for v in [[], {}, set(), E(), [1], bytearray() if False else {}]:
    try:
        hash(v)
    except TypeError as e:
        print(e)
#> True 7 True True -2 True
#> unhashable type: 'list'
#> unhashable type: 'dict'
#> unhashable type: 'set'
#> unhashable type: 'E'
#> unhashable type: 'list'
#> unhashable type: 'dict'

# ---- __hash__ that does not answer an int
class H:
    def __hash__(self): return 'x'
hash(H())
#> Traceback (most recent call last):
#>   File "numbers.py", line 232, in <module>
#>     hash(H())
#>     ~~~~^^^^^
#> TypeError: __hash__ method should return an integer

# ---- instances of strict subclasses from __int__, __float__, __complex__ and __index__ are warned of
import warnings
class I(int): pass
class F(float): pass
class C(complex): pass
class A:
    def __int__(self): return I(3)
    def __float__(self): return F(3)
    def __complex__(self): return C(3)
    def __index__(self): return I(3)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    import operator
    print(int(A()), float(A()), complex(A()), operator.index(A()), type(operator.index(A())), [1,2,3,4][A()], hex(A()), range(A()), type(int(A())))
    for x in w: print(x.category, x.message)
class T:
    def __trunc__(self): return 3
    def __index__(self): return I(4)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    print(float(T()), int(T()), complex(T()), type(int(T())))
    for x in w: print(x.category, x.message)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    for f in (int, float, complex, operator.index):
        try: print(f(A()))
        except Warning as e: print(type(e), e)
class N:
    def __index__(self): return I(3)
for f in (lambda: chr(N()), lambda: hex(N()), lambda: bin(N()), lambda: oct(N()), lambda: 'a' * N(), lambda: [1].insert(N(), 2), lambda: round(1.5, N()), lambda: bytes(N()), lambda: (5).to_bytes(N(), 'big'), lambda: range(9)[N()]):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        print(repr(f()), len(w))
#> 3 3.0 (3+0j) 3 <class 'int'> 4 0x3 range(0, 3) <class 'int'>
#> <class 'DeprecationWarning'> __int__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> <class 'DeprecationWarning'> A.__float__ returned non-float (type F).  The ability to return an instance of a strict subclass of float is deprecated, and may be removed in a future version of Python.
#> <class 'DeprecationWarning'> __complex__ returned non-complex (type C).  The ability to return an instance of a strict subclass of complex is deprecated, and may be removed in a future version of Python.
#> <class 'DeprecationWarning'> __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> <class 'DeprecationWarning'> __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> <class 'DeprecationWarning'> __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> <class 'DeprecationWarning'> __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> <class 'DeprecationWarning'> __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> <class 'DeprecationWarning'> __int__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> 4.0 4 (4+0j) <class 'int'>
#> <class 'DeprecationWarning'> __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> <class 'DeprecationWarning'> __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> <class 'DeprecationWarning'> __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> <class 'DeprecationWarning'> __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> <class 'DeprecationWarning'> __int__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> <class 'DeprecationWarning'> A.__float__ returned non-float (type F).  The ability to return an instance of a strict subclass of float is deprecated, and may be removed in a future version of Python.
#> <class 'DeprecationWarning'> __complex__ returned non-complex (type C).  The ability to return an instance of a strict subclass of complex is deprecated, and may be removed in a future version of Python.
#> <class 'DeprecationWarning'> __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> '\x03' 1
#> '0x3' 1
#> '0b11' 1
#> '0o3' 1
#> 'aaa' 1
#> None 1
#> 1.5 1
#> b'\x00\x00\x00' 1
#> b'\x00\x00\x05' 1
#> 3 1

# ---- pow with three arguments asks the right one, too
class I(int):
    def __repr__(self): return f'I({int(self)})'
    def __pow__(self, other, mod=None):
        print('pow', int(self), other, mod)
        return I(pow(int(self), int(other), mod if mod is None else int(mod)))
    def __rpow__(self, other, mod=None):
        print('rpow', int(self), other, mod)
        return I(pow(int(other), int(self), mod if mod is None else int(mod)))
print(pow(2, I(3), 5), pow(2, 3, I(5)), pow(I(2), 3, 5), pow(I(2), I(3), I(5)), pow(2.0, I(3)), pow(2, I(3)))
class R:
    def __init__(self, answer=NotImplemented): self.answer = answer
    def __rpow__(self, other, mod=None): print('r', type(other).__name__, mod); return self.answer
    def __pow__(self, other, mod=None): print('p', mod); return NotImplemented
class S(R): pass
class T(R):
    def __rpow__(self, other, mod=None): print('t'); return NotImplemented
def attempt(*a):
    try: print(pow(*a))
    except TypeError as e: print(e)
attempt(2, R('yes'), 5)
attempt(2, 3, R())
attempt(R(), 2, 5)
attempt(R(), R('no'), 5)
attempt(R(), S('sub'), 5)
attempt(R(), T(), 5)
attempt(T(), R('up'), 5)
class One:
    def __rpow__(self, other): return 1
attempt(2, One(), 5)
attempt(2, One())
#> rpow 3 2 5
#> pow 2 3 5
#> pow 2 I(3) I(5)
#> rpow 3 2 None
#> I(3) 3 I(3) I(3) 8.0 I(8)
#> r int 5
#> yes
#> unsupported operand type(s) for ** or pow(): 'int', 'int', 'R'
#> p 5
#> unsupported operand type(s) for ** or pow(): 'R', 'int', 'int'
#> p 5
#> unsupported operand type(s) for ** or pow(): 'R', 'R', 'int'
#> p 5
#> r R 5
#> sub
#> t
#> p 5
#> unsupported operand type(s) for ** or pow(): 'R', 'T', 'int'
#> p 5
#> r T 5
#> up
#> One.__rpow__() takes 2 positional arguments but 3 were given
#> 1

# ---- int() with a base takes texts and bytes, and no other buffers
import array
for v in [memoryview(b'12'), bytearray(b'12'), b'12', '12', array.array('B', b'12'), 12, None, type('B', (bytes,), {})(b'12'), type('T', (str,), {})('12')]:
    for a in [(v,), (v, 10), (v, 0)]:
        try: print(type(v).__name__, a[1:], int(*a))
        except Exception as e: print(type(v).__name__, a[1:], type(e).__name__, e)
#> memoryview () 12
#> memoryview (10,) TypeError int() can't convert non-string with explicit base
#> memoryview (0,) TypeError int() can't convert non-string with explicit base
#> bytearray () 12
#> bytearray (10,) 12
#> bytearray (0,) 12
#> bytes () 12
#> bytes (10,) 12
#> bytes (0,) 12
#> str () 12
#> str (10,) 12
#> str (0,) 12
#> array () 12
#> array (10,) TypeError int() can't convert non-string with explicit base
#> array (0,) TypeError int() can't convert non-string with explicit base
#> int () 12
#> int (10,) TypeError int() can't convert non-string with explicit base
#> int (0,) TypeError int() can't convert non-string with explicit base
#> NoneType () TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#> NoneType (10,) TypeError int() can't convert non-string with explicit base
#> NoneType (0,) TypeError int() can't convert non-string with explicit base
#> B () 12
#> B (10,) 12
#> B (0,) 12
#> T () 12
#> T (10,) 12
#> T (0,) 12

# ---- range.count counts what is equal to many
class E: __eq__ = lambda s, o: True
class I(int):
    def __eq__(s, o): return True
    __hash__ = None
print(range(10).count(E()), range(10).index(E()), E() in range(3), range(0).count(E()), range(5).count(2.0), range(5).count('a'), range(10).count(True))
print(range(10).count(I(3)), range(4).index(I(30)))
#> 10 0 True 0 1 0 1
#> 10 0

# ---- sums of what containers hold, one kind of number after the other
from collections import deque
from fractions import Fraction
big = 2 ** 53 - 2
rows = [
    [big, 1, 1, 1, -big, 0.5, 2, True], [0.1] * 10, [1, 0.1, 0.2, 1], [1, 2, 1j, 3, 0.5], [True, 2, Fraction(1, 3), 0.5],
    [-0.0], [-0.0, -0.0], [1e308, 1e308, -1e308], [float('inf'), float('-inf')], [big, big, -big, 2 ** 70, 0.5], [], [2.5, big, big],
]
for row in rows:
    for kind in list, tuple, deque, iter, lambda r: dict(enumerate(r)).values():
        print(sum(kind(row)), sum(kind(row), 1), sum(kind(row), -0.0), end=' | ')
    print()
print(sum({1, 2, 3}), sum({1: 2, 3: 4}), sum(bytes(range(200))), sum(bytearray(b'abc')), sum(range(10 ** 4)), sum(deque([[1], [2]]), []))
for bad in [1, 'a'], (0.5, None), deque([1, []]), {'a': 1}, b'a' and 'ab':
    try:
        print(sum(bad))
    except TypeError as e:
        print(e)
#> 6.5 7.5 6.5 | 6.5 7.5 6.5 | 6.5 7.5 6.5 | 6.5 7.5 6.5 | 6.5 7.5 6.5 | 
#> 1.0 2.0 1.0 | 1.0 2.0 1.0 | 1.0 2.0 1.0 | 1.0 2.0 1.0 | 1.0 2.0 1.0 | 
#> 2.3000000000000003 3.3000000000000003 2.3 | 2.3000000000000003 3.3000000000000003 2.3 | 2.3000000000000003 3.3000000000000003 2.3 | 2.3000000000000003 3.3000000000000003 2.3 | 2.3000000000000003 3.3000000000000003 2.3 | 
#> (6.5+1j) (7.5+1j) (6.5+1j) | (6.5+1j) (7.5+1j) (6.5+1j) | (6.5+1j) (7.5+1j) (6.5+1j) | (6.5+1j) (7.5+1j) (6.5+1j) | (6.5+1j) (7.5+1j) (6.5+1j) | 
#> 3.8333333333333335 4.833333333333333 3.8333333333333335 | 3.8333333333333335 4.833333333333333 3.8333333333333335 | 3.8333333333333335 4.833333333333333 3.8333333333333335 | 3.8333333333333335 4.833333333333333 3.8333333333333335 | 3.8333333333333335 4.833333333333333 3.8333333333333335 | 
#> 0.0 1.0 -0.0 | 0.0 1.0 -0.0 | 0.0 1.0 -0.0 | 0.0 1.0 -0.0 | 0.0 1.0 -0.0 | 
#> 0.0 1.0 -0.0 | 0.0 1.0 -0.0 | 0.0 1.0 -0.0 | 0.0 1.0 -0.0 | 0.0 1.0 -0.0 | 
#> inf inf inf | inf inf inf | inf inf inf | inf inf inf | inf inf inf | 
#> nan nan nan | nan nan nan | nan nan nan | nan nan nan | nan nan nan | 
#> 1.180600627916666e+21 1.180600627916666e+21 1.180600627916666e+21 | 1.180600627916666e+21 1.180600627916666e+21 1.180600627916666e+21 | 1.180600627916666e+21 1.180600627916666e+21 1.180600627916666e+21 | 1.180600627916666e+21 1.180600627916666e+21 1.180600627916666e+21 | 1.180600627916666e+21 1.180600627916666e+21 1.180600627916666e+21 | 
#> 0 1 -0.0 | 0 1 -0.0 | 0 1 -0.0 | 0 1 -0.0 | 0 1 -0.0 | 
#> 1.8014398509481982e+16 1.8014398509481984e+16 1.8014398509481982e+16 | 1.8014398509481982e+16 1.8014398509481984e+16 1.8014398509481982e+16 | 1.8014398509481982e+16 1.8014398509481984e+16 1.8014398509481982e+16 | 1.8014398509481982e+16 1.8014398509481984e+16 1.8014398509481982e+16 | 1.8014398509481982e+16 1.8014398509481984e+16 1.8014398509481982e+16 | 
#> 6 4 19900 294 49995000 [1, 2]
#> unsupported operand type(s) for +: 'int' and 'str'
#> unsupported operand type(s) for +: 'float' and 'NoneType'
#> unsupported operand type(s) for +: 'int' and 'list'
#> unsupported operand type(s) for +: 'int' and 'str'
#> unsupported operand type(s) for +: 'int' and 'str'

# ---- the greatest and least of floats, with some that are no numbers
nan = float('nan')
for row in [1.5, nan, 2.5], [nan, 1.5, 2.5], [2.5, 1, 3], [-0.0, 0.0, 0], [1, True, 1.0], [2 ** 60, 2.0 ** 60, 3.5]:
    print(max(row), min(row), max(row, key=lambda x: -x), max(tuple(row)), min(iter(row)))
#> 2.5 1.5 1.5 2.5 1.5
#> nan nan nan nan nan
#> 3 1 1 3 1
#> -0.0 -0.0 -0.0 -0.0 -0.0
#> 1 1 1 1 1
#> 1152921504606846976 3.5 3.5 1152921504606846976 3.5

# ---- a list that grows and one that shrinks while it is asked
class Grows:
    def __init__(self, n):
        self.n = n
    def __bool__(self):
        if self.n:
            items.append(Grows(self.n - 1))
        return True
class Shrinks:
    def __bool__(self):
        items.pop()
        return True
items = [Grows(5)]
print(all(items), len(items))
items = [Shrinks() for _ in range(7)]
print(all(items), len(items))
#> True 6
#> True 3

# ---- lists of bytes, ranges and deques
from collections import deque
print(list(b'ab\xff'), list(bytearray(b'xyz')), list(range(7, -8, -3)), list(range(3, 3)), list(deque('abc', 2)), tuple(range(2 ** 53 - 2, 2 ** 53 + 2)))
class D(deque):
    def __iter__(self):
        return iter('own')
class B(bytes):
    def __iter__(self):
        return iter('own')
print(list(D('abc')), list(B(b'abc')), set(D()) == set('own'), max(D('ab')), sum(map(ord, D())))
#> [97, 98, 255] [120, 121, 122] [7, 4, 1, -2, -5] [] ['b', 'c'] (9007199254740990, 9007199254740991, 9007199254740992, 9007199254740993)
#> ['o', 'w', 'n'] ['o', 'w', 'n'] True w 340
