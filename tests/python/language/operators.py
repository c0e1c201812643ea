# ---- every binary operator of a class
class V:
    def __init__(self, s): self.s = s
    def __repr__(self): return self.s
for op, name in {'+': 'add', '-': 'sub', '*': 'mul', '/': 'truediv', '//': 'floordiv', '%': 'mod', '**': 'pow', '@': 'matmul', '<<': 'lshift', '>>': 'rshift', '&': 'and', '|': 'or', '^': 'xor'}.items():
    setattr(V, f'__{name}__', lambda a, b, op=op: V(f'({a} {op} {b})'))
    setattr(V, f'__r{name}__', lambda a, b, op=op: V(f'[{b} {op} {a}]'))
a, b = V('a'), V('b')
print(a + b * a - b / a // b % a ** b @ a)
print(a << b >> a & b | a ^ b)
print(1 + a, 2 - a, 3 * a, 4 / a, 5 // a, 6 % a, 7 ** a, 8 @ a, 9 << a, 1 >> a, 2 & a, 3 | a, 4 ^ a)
#> ((a + (b * a)) - ((((b / a) // b) % (a ** b)) @ a))
#> ((((a << b) >> a) & b) | (a ^ b))
#> [1 + a] [2 - a] [3 * a] [4 / a] [5 // a] [6 % a] [7 ** a] [8 @ a] [9 << a] [1 >> a] [2 & a] [3 | a] [4 ^ a]

# ---- unary operators
class A:
    def __neg__(self): return 'neg'
    def __pos__(self): return 'pos'
    def __invert__(self): return 'invert'
    def __abs__(self): return 'abs'
a = A()
print(-a, +a, ~a, abs(a))
for f in [lambda: -'x', lambda: +[], lambda: ~1.5, lambda: abs('x'), lambda: -None]:
    try:
        f()
    except TypeError as e:
        print(e)
#> neg pos invert abs
#> bad operand type for unary -: 'str'
#> bad operand type for unary +: 'list'
#> bad operand type for unary ~: 'float'
#> bad operand type for abs(): 'str'
#> bad operand type for unary -: 'NoneType'

# ---- NotImplemented goes on to the other operand
class A:
    def __add__(self, o): print('A.add'); return NotImplemented
class B:
    def __radd__(self, o): print('B.radd'); return 'sum'
print(A() + B())
A() + 1
#> A.add
#> B.radd
#> sum
#> A.add
#> Traceback (most recent call last):
#>   File "operators.py", line 42, in <module>
#>     A() + 1
#>     ~~~~^~~
#> TypeError: unsupported operand type(s) for +: 'A' and 'int'

# ---- a subclass's reflected method comes first
class A:
    def __add__(self, o): return 'A.add'
    def __radd__(self, o): return 'A.radd'
class B(A):
    def __radd__(self, o): return 'B.radd'
class C(A): pass
print(A() + B(), B() + A(), A() + C(), C() + A())
#> B.radd A.add A.add A.add

# ---- the same type does not try the reflected method
class A:
    def __add__(self, o): print('add'); return NotImplemented
    def __radd__(self, o): print('radd'); return 1
try:
    A() + A()
except TypeError as e:
    print(e)
#> add
#> unsupported operand type(s) for +: 'A' and 'A'

# ---- operators that do not fit
for source in ['1 + "a"', '"a" + 1', '[] + ()', '{} + {}', 'None + 1', '1 - "a"', '"a" * "b"', '1.5 * "a"', '[] * 1.5', '"a" / 2', '1 // None', '"a" % 1', '1 % "a"', '2 ** "a"', '[] ** 2', '1 << 1.0', '1 & 1.0', '1 | None', '{1} | [1]', '{1} - [1]', '1 @ 2', 'len + 1', 'int + 1', '(1,) + [1]', 'b"" + ""', '"" + b""', '1j // 2', '1j % 2']:
    try:
        print(eval(source))
    except TypeError as e:
        print(source, ':', e)
#> 1 + "a" : unsupported operand type(s) for +: 'int' and 'str'
#> "a" + 1 : can only concatenate str (not "int") to str
#> [] + () : can only concatenate list (not "tuple") to list
#> {} + {} : unsupported operand type(s) for +: 'dict' and 'dict'
#> None + 1 : unsupported operand type(s) for +: 'NoneType' and 'int'
#> 1 - "a" : unsupported operand type(s) for -: 'int' and 'str'
#> "a" * "b" : can't multiply sequence by non-int of type 'str'
#> 1.5 * "a" : can't multiply sequence by non-int of type 'float'
#> [] * 1.5 : can't multiply sequence by non-int of type 'float'
#> "a" / 2 : unsupported operand type(s) for /: 'str' and 'int'
#> 1 // None : unsupported operand type(s) for //: 'int' and 'NoneType'
#> "a" % 1 : not all arguments converted during string formatting
#> 1 % "a" : unsupported operand type(s) for %: 'int' and 'str'
#> 2 ** "a" : unsupported operand type(s) for ** or pow(): 'int' and 'str'
#> [] ** 2 : unsupported operand type(s) for ** or pow(): 'list' and 'int'
#> 1 << 1.0 : unsupported operand type(s) for <<: 'int' and 'float'
#> 1 & 1.0 : unsupported operand type(s) for &: 'int' and 'float'
#> 1 | None : unsupported operand type(s) for |: 'int' and 'NoneType'
#> {1} | [1] : unsupported operand type(s) for |: 'set' and 'list'
#> {1} - [1] : unsupported operand type(s) for -: 'set' and 'list'
#> 1 @ 2 : unsupported operand type(s) for @: 'int' and 'int'
#> len + 1 : unsupported operand type(s) for +: 'builtin_function_or_method' and 'int'
#> int + 1 : unsupported operand type(s) for +: 'type' and 'int'
#> (1,) + [1] : can only concatenate tuple (not "list") to tuple
#> b"" + "" : can't concat str to bytes
#> "" + b"" : can only concatenate str (not "bytes") to str
#> 1j // 2 : unsupported operand type(s) for //: 'complex' and 'int'
#> 1j % 2 : unsupported operand type(s) for %: 'complex' and 'int'

# ---- comparison operators of a class
class V:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print('lt'); return self.n < o.n
    def __le__(self, o): print('le'); return self.n <= o.n
    def __eq__(self, o): print('eq'); return self.n == o.n
a, b = V(1), V(2)
print(a < b, a <= b, a == b, a != b, a > b, a >= b)
#> lt
#> le
#> eq
#> eq
#> lt
#> le
#> True True False True False False

# ---- comparison falls back to the reflection, then to identity or an error
class A:
    def __lt__(self, o): return NotImplemented
    def __eq__(self, o): return NotImplemented
a, b = A(), A()
print(a == b, a == a, a != b)
for op in ('<', '>', '<=', '>='):
    try:
        eval(f'a {op} b')
    except TypeError as e:
        print(e)
#> False True True
#> '<' not supported between instances of 'A' and 'A'
#> '>' not supported between instances of 'A' and 'A'
#> '<=' not supported between instances of 'A' and 'A'
#> '>=' not supported between instances of 'A' and 'A'

# ---- __ne__ is the opposite of __eq__ unless it is given
class A:
    def __eq__(self, o): return 'equal'
class B:
    def __eq__(self, o): return True
    def __ne__(self, o): return 'different'
print(A() == 1, A() != 1, B() != 1)
#> equal False different

# ---- a comparison may return anything
class A:
    def __eq__(self, o): return [self is o]
    def __lt__(self, o): return 'lt'
a = A()
print(a == a, a == 1, a < 1, 1 > a)
#> [True] [False] lt lt

# ---- a subclass's comparison comes first
class A:
    def __eq__(self, o): print('A'); return True
class B(A):
    def __eq__(self, o): print('B'); return True
A() == B()
#> B

# ---- a class with __lt__ alone can be sorted
class V:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __repr__(self): return f'V{self.n}'
v = [V(3), V(1), V(2)]
print(sorted(v), min(v), max(v), sorted(v, reverse=True))
#> [V1, V2, V3] V1 V3 [V3, V2, V1]

# ---- __index__
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
x = list('abcde')
print(x[I(1)], x[I(1):I(3)], range(I(3)), 'ab' * I(2), hex(I(255)), bin(I(2)), int(I(7)), [0] * I(3), chr(I(65)), round(2.567, I(1)))
for n in ['a', 1.5, None]:
    try:
        x[I(n)]
    except TypeError as e:
        print(e)
#> b ['b', 'c'] range(0, 3) abab 0xff 0b10 7 [0, 0, 0] A 2.6
#> __index__ returned non-int (type str)
#> __index__ returned non-int (type float)
#> __index__ returned non-int (type NoneType)

# ---- __int__, __float__, __complex__, __trunc__
class N:
    def __int__(self): return 3
    def __float__(self): return 2.5
    def __complex__(self): return 1j
print(int(N()), float(N()), complex(N()))
class Bad:
    def __int__(self): return 'x'
    def __float__(self): return 1
    def __complex__(self): return 1.0
for f in (int, float, complex):
    try:
        f(Bad())
    except TypeError as e:
        print(e)
#> 3 2.5 1j
#> __int__ returned non-int (type str)
#> Bad.__float__ returned non-float (type int)
#> __complex__ returned non-complex (type float)

# ---- __round__, __floor__, __ceil__, __trunc__, __divmod__, __pow__ with three
import math
class N:
    def __round__(self, n=None): return 'round', n
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __trunc__(self): return 'trunc'
    def __divmod__(self, o): return 'divmod', o
    def __rdivmod__(self, o): return 'rdivmod', o
    def __pow__(self, e, m=None): return 'pow', e, m
n = N()
print(round(n), round(n, 2), math.floor(n), math.ceil(n), math.trunc(n), divmod(n, 1), divmod(1, n), pow(n, 2), pow(n, 2, 3), n ** 4)
#> ('round', None) ('round', 2) floor ceil trunc ('divmod', 1) ('rdivmod', 1) ('pow', 2, None) ('pow', 2, 3) ('pow', 4, None)

# ---- __format__
class A:
    def __format__(self, spec): return f'<{spec}>'
print(f'{A()} {A():x>3} {A():{1}}', format(A()), format(A(), 'q'), '{:abc}'.format(A()))
class B: pass
try:
    format(B(), 'x')
except TypeError as e:
    print(e)
class C:
    def __format__(self, spec): return 5
try:
    format(C())
except TypeError as e:
    print(e)
#> <> <x>3> <1> <> <q> <abc>
#> unsupported format string passed to B.__format__
#> __format__ must return a str, not int

# ---- __hash__ and __eq__ of numbers across types
print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), {1: 'a'}[1.0], {1.0, 1, True}, {1: 'a', True: 'b', 1.0: 'c'})
#> True a {1.0} {1: 'c'}

# ---- in-place operators on a subscript call getitem and setitem
class A:
    def __getitem__(self, k): print('get', k); return 1
    def __setitem__(self, k, v): print('set', k, v)
a = A()
a['k'] += 5
#> get k
#> set k 6

# ---- operator chains evaluate operands before applying
def v(n):
    print(n, end=' ')
    return n
print(v(1) + v(2) * v(3) - v(4))
print(v(2) ** v(3) ** v(2))
print(v(1) - v(2) - v(3))
#> 1 2 3 4 3
#> 2 3 2 512
#> 1 2 3 -4

# ---- precedence
print(2 + 3 * 4, (2 + 3) * 4, 2 ** 3 ** 2, -2 ** 2, 2 ** -1, 7 // 2 * 2, 7 % 4 * 2, 1 << 2 + 1, 6 & 3 | 8, 5 ^ 3 & 1, ~1 + 1, - -1, not 0 + 1)
#> 14 20 512 -4 0.5 6 6 8 10 4 -1 1 False

# ---- divmod and the sign of results
print([(a // b, a % b) for a in (7, -7) for b in (2, -2)], divmod(-7, 2), divmod(7.5, -2), -7 // 2.0, -7 % 2.5)
#> [(3, 1), (-4, -1), (-4, 1), (3, -1)] (-4, 1) (-4.0, -0.5) -4.0 0.5

# ---- division by zero
for source in ['1 / 0', '1 // 0', '1 % 0', '1.0 / 0', '1.0 // 0', '1.0 % 0', 'divmod(1, 0)', 'divmod(1.0, 0)', '0 ** -1', '0.0 ** -1', '1j / 0', '0j ** -1', 'pow(2, 3, 0)', 'True / False']:
    try:
        eval(source)
    except (ZeroDivisionError, ValueError) as e:
        print(source, ':', type(e).__name__, e)
#> 1 / 0 : ZeroDivisionError division by zero
#> 1 // 0 : ZeroDivisionError division by zero
#> 1 % 0 : ZeroDivisionError division by zero
#> 1.0 / 0 : ZeroDivisionError division by zero
#> 1.0 // 0 : ZeroDivisionError division by zero
#> 1.0 % 0 : ZeroDivisionError division by zero
#> divmod(1, 0) : ZeroDivisionError division by zero
#> divmod(1.0, 0) : ZeroDivisionError division by zero
#> 0 ** -1 : ZeroDivisionError zero to a negative power
#> 0.0 ** -1 : ZeroDivisionError zero to a negative power
#> 1j / 0 : ZeroDivisionError division by zero
#> 0j ** -1 : ZeroDivisionError zero to a negative or complex power
#> pow(2, 3, 0) : ValueError pow() 3rd argument cannot be 0
#> True / False : ZeroDivisionError division by zero

# ---- the caret of a binary operator
x = {'a': [1, None]}
y = 2
print(x['a'][1] + y * 3)
#> Traceback (most recent call last):
#>   File "operators.py", line 301, in <module>
#>     print(x['a'][1] + y * 3)
#>           ~~~~~~~~~~^~~~~~~
#> TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'

# ---- the caret of a subscript
x = {'a': {'b': 1}}
x['a']['c']['d']
#> Traceback (most recent call last):
#>   File "operators.py", line 310, in <module>
#>     x['a']['c']['d']
#>     ~~~~~~^^^^^
#> KeyError: 'c'

# ---- the caret of a call in the middle
def f(x): return None
f(1)(2)(3)
#> Traceback (most recent call last):
#>   File "operators.py", line 319, in <module>
#>     f(1)(2)(3)
#>     ~~~~^^^
#> TypeError: 'NoneType' object is not callable

# ---- the caret of an attribute over several lines
class A: pass
result = (A()
          .missing
          .more)
#> Traceback (most recent call last):
#>   File "operators.py", line 329, in <module>
#>     .missing
#>      ^^^^^^^
#> AttributeError: 'A' object has no attribute 'missing'

# ---- errors in operators of classes
class A:
    def __add__(self, o):
        raise ValueError('cannot add')
A() + 1
#> Traceback (most recent call last):
#>   File "operators.py", line 341, in <module>
#>     A() + 1
#>     ~~~~^~~
#>   File "operators.py", line 340, in __add__
#>     raise ValueError('cannot add')
#> ValueError: cannot add

# ---- __bool__ in and, or, not
class A:
    def __init__(self, b): self.b = b
    def __bool__(self): print('?', end=''); return self.b
    def __repr__(self): return f'A({self.b})'
print(A(True) and A(False), A(False) or A(True), not A(True), A(False) and 1)
#> ????A(False) A(True) False A(False)

# ---- @ and @=
class M:
    def __init__(self, n): self.n = n
    def __matmul__(self, o): return M(self.n * o.n)
    def __imatmul__(self, o): self.n += o.n; return self
m = M(2)
m @= M(5)
print((m @ M(3)).n)
#> 21

# ---- the order of evaluation
def t(x):
    print(x, end=' ')
    return x
d = {}
d[t(1)] = t(2)
t(d)[t(3)] = t(4)
print({t(1): t(2), t(3): t(4)})
def f(*a, **k): return a, k
print(f(t(1), *[t(2)], t(3), x=t(4), **{'y': t(5)}, z=t(6)))
print(t(1) < t(2) < t(3) > t(4))
print(t(1) < t(0) < t(3))
a = [0] * 5
a[t(1)], a[t(2)] = t(3), t(4)
print(a)
a[t(1)] += t(5)
x = lambda p=t(7), *, q=t(8): p
def g(a: t(1) = t(2), *, b: t(3) = t(4)) -> t(5): pass
print(g.__annotations__)
@t
@(lambda f: t('dec'))
def h(): pass
print()
class A(t(object), metaclass=t(type)): pass
print(t(1) if t(0) else t(2), [t(i) for i in range(3) if t(True)])
print(t(1) ** -t(2), not t(0), ~t(5))
s = slice(t(1), t(2))
print([1, 2, 3, 4][t(1):t(3):t(1)])
del a[t(1)], a[t(0)]
print(a)
#> 2 1 4 {1: 2} 3 1 2 3 4 {1: 2, 3: 4}
#> 1 2 3 4 5 6 ((1, 2, 3), {'x': 4, 'y': 5, 'z': 6})
#> 1 2 3 4 False
#> 1 0 False
#> 3 4 1 2 [0, 3, 4, 0, 0]
#> 1 5 7 8 2 4 1 3 5 {'a': 1, 'b': 3, 'return': 5}
#> dec dec 
#> <class 'object'> <class 'type'> 0 2 True 0 True 1 True 2 2 [0, 1, 2]
#> 1 2 0 5 1.0 True -6
#> 1 2 1 3 1 [2, 3]
#> 1 0 [4, 0, 0]

# ---- special methods of every operator
class N:
    def __init__(s, v): s.v = v
    def __repr__(s): return f'N({s.v})'
for op in 'add sub mul truediv floordiv mod pow lshift rshift and or xor matmul divmod'.split():
    def make(op):
        def f(s, o): return f'{op}({s},{o})'
        def r(s, o): return f'r{op}({s},{o})'
        def i(s, o): return N(f'i{op}')
        return f, r, i
    f, r, i = make(op)
    setattr(N, f'__{op}__', f); setattr(N, f'__r{op}__', r)
    if op != 'divmod': setattr(N, f'__i{op}__', i)
n = N(1)
print(n + 1, 1 + n, n - 1, 1 - n, n * 2, 2 * n, n / 2, 2 / n, n // 2, 2 // n, n % 2, 2 % n, n ** 2, 2 ** n, n << 1, 1 << n, n >> 1, 1 >> n, n & 1, 1 & n, n | 1, 1 | n, n ^ 1, 1 ^ n, n @ 1, 1 @ n, divmod(n, 1), divmod(1, n), pow(n, 2), 'a' + n, [1] + n, 'a' % n, 'a' * n)
for op in '+= -= *= /= //= %= **= <<= >>= &= |= ^= @='.split():
    x = N(0); exec(f'x {op} 1'); print(x, end=' ')
print()
class Sub(N):
    def __radd__(s, o): return 'sub radd'
print(N(1) + Sub(2), Sub(1) + N(2), N(1) - Sub(1))
class NI:
    def __add__(s, o): return NotImplemented
    def __iadd__(s, o): return NotImplemented
    def __radd__(s, o): return NotImplemented
    def __eq__(s, o): return NotImplemented
    def __lt__(s, o): return NotImplemented
for t in ["NI() + 1", "1 + NI()", "NI() + NI()", "NI() == 1", "NI() != 1", "NI() < 1", "NI() > NI()", "NI() - 1", "-NI()", "+NI()", "~NI()", "abs(NI())", "NI()[0]", "NI()()", "len(NI())", "int(NI())", "float(NI())", "complex(NI())", "round(NI())", "NI() in NI()", "iter(NI())", "NI() ** 2", "pow(NI(), 2, 3)", "divmod(NI(), 1)", "NI() @ 1", "NI() << 1", "[1][NI()]", "hash(NI())", "{NI()}", "bytes(NI())", "range(NI())", "'a' * NI()", "hex(NI())", "chr(NI())", "'%d' % NI()", "format(NI(), 'd')", "NI().__add__(1)", "object() < object()", "object() + 1", "print >> 5", "print + 1", "len + 1", "int + 1", "(lambda: 0) < 1", "type < type", "... + 1", "NotImplemented + 1", "bool(NotImplemented)", "not NotImplemented", "None + 1", "None()", "None[0]", "None.x", "del_x", "{} < {}", "{1} < [1]", "1 < 'a' < 3", "1j < 2", "'a' < b'a'", "b'a' + 'a'", "'a' + b'a'", "'a' @ 'b'", "() + []", "[] + ()", "{} + {}", "{} | []", "{1} + {2}", "{1} - [1]", "1 in 1", "'a' not in 5"]:
    try: print(t, '->', eval(t))
    except Exception as e: print(t, '->', type(e).__name__, e)
x = NI()
for op in '+= -= *= /= //= %= **= <<= >>= &= |= ^= @='.split():
    try: exec(f'x {op} 1')
    except TypeError as e: print(e)
class Idx:
    def __index__(s): return 3
print([1, 2, 3, 4][Idx()], range(Idx()), 'a' * Idx(), hex(Idx()), bytes(Idx()), [1] * Idx(), chr(Idx()), (1).__lshift__(3), 1 << 3, [0, 1, 2, 3, 4][:Idx()], int(Idx()), float(Idx()), complex(Idx()), '%d' % Idx(), round(1.23456, Idx()), divmod if 0 else '')
class BadIdx:
    def __index__(s): return 'a'
for t in ["[1][BadIdx()]", "int(BadIdx())", "range(BadIdx())", "hex(BadIdx())"]:
    try: print(eval(t))
    except TypeError as e: print(e)
class R:
    def __repr__(s): return 5
    def __str__(s): return None
    def __bytes__(s): return 'a'
    def __hash__(s): return 'a'
    def __int__(s): return 'a'
    def __float__(s): return 'a'
    def __complex__(s): return 'a'
    def __len__(s): return 'a'
    def __contains__(s, x): return 'yes'
    def __iter__(s): return 5
    def __format__(s, f): return 5
    def __sizeof__(s): return 'a'
    def __dir__(s): return 5
    def __round__(s, *a): return ('round', a)
    def __trunc__(s): return 'trunc'
    def __reversed__(s): return 'rev'
    def __length_hint__(s): return 'a'
    def __abs__(s): return 'abs'
    def __neg__(s): return 'neg'
    def __divmod__(s, o): return 'dm'
    def __getitem__(s, k): return k
    def __call__(s, *a, **k): return a, k
    def __enter__(s): return 'enter'
    def __exit__(s, *a): return True
r = R()
for t in ["repr(r)", "str(r)", "bytes(r)", "hash(r)", "int(r)", "float(r)", "complex(r)", "len(r)", "1 in r", "iter(r)", "format(r)", "f'{r}'", "round(r)", "round(r, 2)", "reversed(r)", "abs(r)", "-r", "divmod(r, 1)", "r[1:2, ..., 3]", "r[:]", "r[::2]", "r[1]", "r[()]", "r[*[1, 2]]", "r(1, *[2], a=3, **{'b': 4})", "print(r)", "'%s' % r", "'{}'.format(r)", "list(r)", "bool(r)", "{r: 1}", "math.trunc(r)"]:
    try: print(t, '->', eval(t))
    except Exception as e: print(t, '->', type(e).__name__, e)
with r as v: print(v); 1/0
print('suppressed')
#> Traceback (most recent call last):
#>   File "operators.py", line 424, in <module>
#>     print(n + 1, 1 + n, n - 1, 1 - n, n * 2, 2 * n, n / 2, 2 / n, n // 2, 2 // n, n % 2, 2 % n, n ** 2, 2 ** n, n << 1, 1 << n, n >> 1, 1 >> n, n & 1, 1 & n, n | 1, 1 | n, n ^ 1, 1 ^ n, n @ 1, 1 @ n, divmod(n, 1), divmod(1, n), pow(n, 2), 'a' + n, [1] + n, 'a' % n, 'a' * n)
#>                                                                                                                                                                                                                                                                  ~~~~^~~
#> TypeError: not all arguments converted during string formatting

# ---- a class of the program, and all that has a length, is not repeated by *= of a sequence
class Two:
    def __index__(self):
        return 2
class I(int):
    pass
for a in (Two(), I(2), 2, True, set(), {}, range(2), None, 2.0):
    for b in ([1], (1,), 'a', b'a'):
        try:
            print(a * b, end=' ')
        except TypeError as e:
            print(e, end=' ')
        c = a
        try:
            c *= b
            print(c)
        except TypeError as e:
            print(e)
#> [1, 1] unsupported operand type(s) for *=: 'Two' and 'list'
#> (1, 1) unsupported operand type(s) for *=: 'Two' and 'tuple'
#> aa unsupported operand type(s) for *=: 'Two' and 'str'
#> b'aa' unsupported operand type(s) for *=: 'Two' and 'bytes'
#> [1, 1] unsupported operand type(s) for *=: 'I' and 'list'
#> (1, 1) unsupported operand type(s) for *=: 'I' and 'tuple'
#> aa unsupported operand type(s) for *=: 'I' and 'str'
#> b'aa' unsupported operand type(s) for *=: 'I' and 'bytes'
#> [1, 1] [1, 1]
#> (1, 1) (1, 1)
#> aa aa
#> b'aa' b'aa'
#> [1] [1]
#> (1,) (1,)
#> a a
#> b'a' b'a'
#> can't multiply sequence by non-int of type 'set' unsupported operand type(s) for *=: 'set' and 'list'
#> can't multiply sequence by non-int of type 'set' unsupported operand type(s) for *=: 'set' and 'tuple'
#> can't multiply sequence by non-int of type 'set' unsupported operand type(s) for *=: 'set' and 'str'
#> can't multiply sequence by non-int of type 'set' unsupported operand type(s) for *=: 'set' and 'bytes'
#> can't multiply sequence by non-int of type 'dict' unsupported operand type(s) for *=: 'dict' and 'list'
#> can't multiply sequence by non-int of type 'dict' unsupported operand type(s) for *=: 'dict' and 'tuple'
#> can't multiply sequence by non-int of type 'dict' unsupported operand type(s) for *=: 'dict' and 'str'
#> can't multiply sequence by non-int of type 'dict' unsupported operand type(s) for *=: 'dict' and 'bytes'
#> can't multiply sequence by non-int of type 'range' unsupported operand type(s) for *=: 'range' and 'list'
#> can't multiply sequence by non-int of type 'range' unsupported operand type(s) for *=: 'range' and 'tuple'
#> can't multiply sequence by non-int of type 'range' unsupported operand type(s) for *=: 'range' and 'str'
#> can't multiply sequence by non-int of type 'range' unsupported operand type(s) for *=: 'range' and 'bytes'
#> can't multiply sequence by non-int of type 'NoneType' can't multiply sequence by non-int of type 'NoneType'
#> can't multiply sequence by non-int of type 'NoneType' can't multiply sequence by non-int of type 'NoneType'
#> can't multiply sequence by non-int of type 'NoneType' can't multiply sequence by non-int of type 'NoneType'
#> can't multiply sequence by non-int of type 'NoneType' can't multiply sequence by non-int of type 'NoneType'
#> can't multiply sequence by non-int of type 'float' can't multiply sequence by non-int of type 'float'
#> can't multiply sequence by non-int of type 'float' can't multiply sequence by non-int of type 'float'
#> can't multiply sequence by non-int of type 'float' can't multiply sequence by non-int of type 'float'
#> can't multiply sequence by non-int of type 'float' can't multiply sequence by non-int of type 'float'

# ---- items that a class has no method to set or delete
class A: pass
class I(int): pass
class Sets:
    def __setitem__(self, k, v): print('set', k)
class Deletes:
    def __delitem__(self, k): print('delete', k)
for o in [A(), I(3), 3, 'ab', b'ab', (1,), None, range(3), set(), frozenset(), {}.keys(), Sets(), Deletes(), iter([])]:
    for k in [0, 10**20, 'x', True]:
        try:
            o[k] = 1
        except Exception as e:
            print(type(e).__name__, e)
        try:
            del o[k]
        except Exception as e:
            print(type(e).__name__, e)
#> TypeError 'A' object does not support item assignment
#> TypeError 'A' object doesn't support item deletion
#> IndexError cannot fit 'int' into an index-sized integer
#> IndexError cannot fit 'int' into an index-sized integer
#> TypeError 'A' object does not support item assignment
#> TypeError 'A' object does not support item deletion
#> TypeError 'A' object does not support item assignment
#> TypeError 'A' object doesn't support item deletion
#> TypeError 'I' object does not support item assignment
#> TypeError 'I' object doesn't support item deletion
#> IndexError cannot fit 'int' into an index-sized integer
#> IndexError cannot fit 'int' into an index-sized integer
#> TypeError 'I' object does not support item assignment
#> TypeError 'I' object does not support item deletion
#> TypeError 'I' object does not support item assignment
#> TypeError 'I' object doesn't support item deletion
#> TypeError 'int' object does not support item assignment
#> TypeError 'int' object does not support item deletion
#> TypeError 'int' object does not support item assignment
#> TypeError 'int' object does not support item deletion
#> TypeError 'int' object does not support item assignment
#> TypeError 'int' object does not support item deletion
#> TypeError 'int' object does not support item assignment
#> TypeError 'int' object does not support item deletion
#> TypeError 'str' object does not support item assignment
#> TypeError 'str' object doesn't support item deletion
#> IndexError cannot fit 'int' into an index-sized integer
#> IndexError cannot fit 'int' into an index-sized integer
#> TypeError 'str' object does not support item assignment
#> TypeError 'str' object does not support item deletion
#> TypeError 'str' object does not support item assignment
#> TypeError 'str' object doesn't support item deletion
#> TypeError 'bytes' object does not support item assignment
#> TypeError 'bytes' object doesn't support item deletion
#> IndexError cannot fit 'int' into an index-sized integer
#> IndexError cannot fit 'int' into an index-sized integer
#> TypeError 'bytes' object does not support item assignment
#> TypeError 'bytes' object does not support item deletion
#> TypeError 'bytes' object does not support item assignment
#> TypeError 'bytes' object doesn't support item deletion
#> TypeError 'tuple' object does not support item assignment
#> TypeError 'tuple' object doesn't support item deletion
#> IndexError cannot fit 'int' into an index-sized integer
#> IndexError cannot fit 'int' into an index-sized integer
#> TypeError 'tuple' object does not support item assignment
#> TypeError 'tuple' object does not support item deletion
#> TypeError 'tuple' object does not support item assignment
#> TypeError 'tuple' object doesn't support item deletion
#> TypeError 'NoneType' object does not support item assignment
#> TypeError 'NoneType' object does not support item deletion
#> TypeError 'NoneType' object does not support item assignment
#> TypeError 'NoneType' object does not support item deletion
#> TypeError 'NoneType' object does not support item assignment
#> TypeError 'NoneType' object does not support item deletion
#> TypeError 'NoneType' object does not support item assignment
#> TypeError 'NoneType' object does not support item deletion
#> TypeError 'range' object does not support item assignment
#> TypeError 'range' object doesn't support item deletion
#> IndexError cannot fit 'int' into an index-sized integer
#> IndexError cannot fit 'int' into an index-sized integer
#> TypeError 'range' object does not support item assignment
#> TypeError 'range' object does not support item deletion
#> TypeError 'range' object does not support item assignment
#> TypeError 'range' object doesn't support item deletion
#> TypeError 'set' object does not support item assignment
#> TypeError 'set' object doesn't support item deletion
#> IndexError cannot fit 'int' into an index-sized integer
#> IndexError cannot fit 'int' into an index-sized integer
#> TypeError 'set' object does not support item assignment
#> TypeError 'set' object does not support item deletion
#> TypeError 'set' object does not support item assignment
#> TypeError 'set' object doesn't support item deletion
#> TypeError 'frozenset' object does not support item assignment
#> TypeError 'frozenset' object doesn't support item deletion
#> IndexError cannot fit 'int' into an index-sized integer
#> IndexError cannot fit 'int' into an index-sized integer
#> TypeError 'frozenset' object does not support item assignment
#> TypeError 'frozenset' object does not support item deletion
#> TypeError 'frozenset' object does not support item assignment
#> TypeError 'frozenset' object doesn't support item deletion
#> TypeError 'dict_keys' object does not support item assignment
#> TypeError 'dict_keys' object doesn't support item deletion
#> IndexError cannot fit 'int' into an index-sized integer
#> IndexError cannot fit 'int' into an index-sized integer
#> TypeError 'dict_keys' object does not support item assignment
#> TypeError 'dict_keys' object does not support item deletion
#> TypeError 'dict_keys' object does not support item assignment
#> TypeError 'dict_keys' object doesn't support item deletion
#> set 0
#> AttributeError __delitem__
#> set 100000000000000000000
#> AttributeError __delitem__
#> set x
#> AttributeError __delitem__
#> set True
#> AttributeError __delitem__
#> AttributeError __setitem__
#> delete 0
#> AttributeError __setitem__
#> delete 100000000000000000000
#> AttributeError __setitem__
#> delete x
#> AttributeError __setitem__
#> delete True
#> TypeError 'list_iterator' object does not support item assignment
#> TypeError 'list_iterator' object does not support item deletion
#> TypeError 'list_iterator' object does not support item assignment
#> TypeError 'list_iterator' object does not support item deletion
#> TypeError 'list_iterator' object does not support item assignment
#> TypeError 'list_iterator' object does not support item deletion
#> TypeError 'list_iterator' object does not support item assignment
#> TypeError 'list_iterator' object does not support item deletion

# ---- long texts are joined beside an operator that needs Python code
class Tail:
    def __radd__(self, text): return len(text)
def same(v): return v
def joined(text, tail):
    same(1)
    n = text + text + tail
    same(2)
    return n, same(text + 'x' + text + tail)
long = 'a' * 50000
print(joined(long, Tail()))
print(*map(len, joined(long, '-')))

def loop(text, tails):
    out = []
    for tail in tails:
        both = text + text
        n = (both + tail) if tail else 0
        out.append(n if type(n) is int else len(n))
    return out
print(loop(long, ['-', '--', Tail(), '-', Tail()]))
#> (100000, 100001)
#> 100001 100002
#> [100001, 100002, 100000, 100001, 100000]

# ---- the second operand's turn comes behind a pause, and needs Python at a first look
class Items:
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, k):
        self.asked = k
        for i in range(2):
            pass
        return self.items[k]

class Left:
    def __add__(self, other):
        for i in range(3):
            pass
        return NotImplemented
    __lt__ = __sub__ = __mul__ = __add__

class Right:
    def __init__(self, *items):
        self.items = Items(*items)

    def __radd__(self, other):
        x = self.items[0] + self.items[1]
        return x

    def __rsub__(self, other):
        try:
            return self.items[0] - self.items[5]
        except IndexError as e:
            return f'no {e}'

    def __gt__(self, other):
        return self.items[0] > self.items[1]

def two():
    yield Left() + Right(1, 2)
    yield Left() - Right(1, 2)

print(Left() + Right(3, 4), Left() - Right(1, 2), Left() < Right(1, 2), list(two()))
total = Left()
total += Right('a', 'b')
print(total)
try:
    Left() * Right()
except TypeError as e:
    print(e)
#> 7 no tuple index out of range False [3, 'no tuple index out of range']
#> ab
#> unsupported operand type(s) for *: 'Left' and 'Right'
