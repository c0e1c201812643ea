# Rows whose Python text goes on where the values are the program's: one call for each.

# ---- math over objects with __float__
import math
class F:
    def __init__(self, v): self.v = v
    def __float__(self): return self.v
class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
h = F(0.5)
for name in ('acos acosh asin asinh atan atanh cbrt cos cosh degrees erf erfc exp exp2 expm1 fabs gamma isfinite isinf '
    'isnan lgamma log1p modf radians sin sinh tan tanh ulp log log2 log10 frexp sqrt trunc floor ceil').split():
    try:
        print(name, getattr(math, name)(F(1.5) if name == 'acosh' else h))
    except Exception as e:
        print(name, type(e).__name__, e)
print(math.atan2(h, F(2.0)), math.copysign(h, F(-1.0)), math.fma(h, F(2.0), F(1.0)), math.fmod(F(7.5), F(2.0)), math.pow(F(2.0), F(3.0)))
print(math.remainder(F(7.5), F(2.0)), math.ldexp(h, I(3)), math.nextafter(h, F(1.0)), math.nextafter(h, F(1.0), steps=I(2)), math.isclose(h, F(0.5)))
print(math.isclose(h, F(0.6), rel_tol=F(0.1), abs_tol=F(0.5)), math.isqrt(I(17)), math.comb(I(5), I(2)), math.perm(I(5), I(2)), math.perm(I(4)))
print(math.lcm(I(4), I(6)), math.gcd(I(4), I(6)), math.dist([F(0.0), F(3.0)], [F(4.0), F(0.0)]), math.hypot(F(3.0), F(4.0)), math.factorial(I(5)))
print(math.log(F(8.0), F(2.0)), math.fsum([F(0.1)] * 10), math.prod([I(1), 2], start=I(1)) if False else math.sumprod([1.5, F(2.0)], [F(2.0), 1]) if False else 'end')
#> acos 1.0471975511965979
#> acosh 0.9624236501192069
#> asin 0.5235987755982989
#> asinh 0.48121182505960347
#> atan 0.4636476090008061
#> atanh 0.5493061443340548
#> cbrt 0.7937005259840998
#> cos 0.8775825618903728
#> cosh 1.1276259652063807
#> degrees 28.64788975654116
#> erf 0.5204998778130465
#> erfc 0.4795001221869535
#> exp 1.6487212707001282
#> exp2 1.4142135623730951
#> expm1 0.6487212707001282
#> fabs 0.5
#> gamma 1.7724538509055159
#> isfinite True
#> isinf False
#> isnan False
#> lgamma 0.5723649429247004
#> log1p 0.4054651081081644
#> modf (0.5, 0.0)
#> radians 0.008726646259971648
#> sin 0.479425538604203
#> sinh 0.5210953054937474
#> tan 0.5463024898437905
#> tanh 0.46211715726000974
#> ulp 1.1102230246251565e-16
#> log -0.6931471805599453
#> log2 -1.0
#> log10 -0.3010299956639812
#> frexp (0.5, 0)
#> sqrt 0.7071067811865476
#> trunc TypeError type F doesn't define __trunc__ method
#> floor 0
#> ceil 1
#> 0.24497866312686414 -0.5 2.0 1.5 8.0
#> Traceback (most recent call last):
#>   File "late.py", line 19, in <module>
#>     print(math.remainder(F(7.5), F(2.0)), math.ldexp(h, I(3)), math.nextafter(h, F(1.0)), math.nextafter(h, F(1.0), steps=I(2)), math.isclose(h, F(0.5)))
#>                                           ~~~~~~~~~~^^^^^^^^^
#> TypeError: Expected an int as second argument to ldexp.

# ---- operator: matmul and imatmul
import operator
class M:
    def __matmul__(self, other): return ('matmul', other)
    def __rmatmul__(self, other): return ('rmatmul', other)
    def __imatmul__(self, other): return ('imatmul', other)
print(operator.matmul(M(), 1), operator.matmul(1, M()), operator.imatmul(M(), 2), operator.__matmul__(M(), 3))
try:
    operator.matmul(1, 2)
except TypeError as e:
    print(e)
try:
    operator.imatmul(1, 2)
except TypeError as e:
    print(e)
#> ('matmul', 1) ('rmatmul', 1) ('imatmul', 2) ('matmul', 3)
#> unsupported operand type(s) for @: 'int' and 'int'
#> unsupported operand type(s) for @=: 'int' and 'int'

# ---- vars of an object whose __dict__ is a property
class A:
    @property
    def __dict__(self):
        print('dict')
        return {'x': 1}
print(vars(A()))
class B:
    def __getattr__(self, name):
        print('getattr', name)
        raise AttributeError(name)
    __slots__ = ()
try:
    vars(B())
except TypeError as e:
    print(e)
#> dict
#> {'x': 1}
#> getattr __dict__
#> vars() argument must have __dict__ attribute

# ---- object.__getattribute__ and its kind over descriptors in Python
class D:
    def __get__(self, instance, owner): return ('get', instance is None)
    def __set__(self, instance, value): print('set', value)
    def __delete__(self, instance): print('delete')
class M(type):
    d = D()
    def __subclasscheck__(cls, sub): return super().__subclasscheck__(sub)
class A(metaclass=M):
    e = D()
class Sub(A): pass
a = A()
print(object.__getattribute__(a, 'e'), object.__setattr__(a, 'e', 1), object.__delattr__(a, 'e'))
print(type.__getattribute__(A, 'd'), type.__getattribute__(A, 'e'), type.__setattr__(A, 'd', 2), type.__delattr__(A, 'd'))
print(issubclass(Sub, A), type.__subclasscheck__(A, Sub), type.__subclasscheck__(A, int))
class S(A):
    def f(self): return super().__getattribute__('e'), super().e
    @classmethod
    def c(cls): return super().__getattribute__('e'), super().e
print(S().f(), S.c())
class Fake:
    @property
    def __bases__(self): return (A,)
print(type.__subclasscheck__(A, Fake()), issubclass(Fake(), A))
import types
class Mod(types.ModuleType):
    d = D()
    def __dir__(self): return super().__dir__() + ['extra']
m = Mod('m')
print(types.ModuleType.__getattribute__(m, 'd'), m.d, 'extra' in dir(m), sorted(types.ModuleType.__dir__(m))[:3])
m.__dir__ = lambda: ['own']
print(types.ModuleType.__dir__(m))
class T: __doc__ = D()
print(T.__doc__, T().__doc__)
#> set 1
#> delete
#> ('get', False) None None
#> set 2
#> delete
#> ('get', False) ('get', True) None None
#> True True False
#> Traceback (most recent call last):
#>   File "late.py", line 126, in <module>
#>     print(S().f(), S.c())
#>                    ~~~^^
#>   File "late.py", line 125, in c
#>     def c(cls): return super().__getattribute__('e'), super().e
#>                        ~~~~~~~~~~~~~~~~~~~~~~~~^^^^^
#> TypeError: expected 1 argument, got 0

# ---- formats and repetition by objects
class S(str):
    def __str__(self): return 'own'
class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
print(float.__format__(1.5, S('.3f')), '%s'.__mod__(S('x')), S('y').__rmod__('<%s>'), 'z'.__rmod__(S('%s')))
print([1].__rmul__(I(2)), (1,).__rmul__(I(2)), [1].__mul__(I(2)), (1,).__mul__(I(3)), 'a'.__rmul__(I(2)), b'a'.__rmul__(I(2)))
#> 1.500 own <own> z
#> [1, 1] (1, 1) [1, 1] (1, 1, 1) aa b'aa'

# ---- comparisons by items in Python
class N:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __le__(self, o): return self.n <= o.n
    def __gt__(self, o): return self.n > o.n
    def __ge__(self, o): return self.n >= o.n
    def __eq__(self, o): return isinstance(o, N) and self.n == o.n
    def __hash__(self): return hash(self.n)
    def __repr__(self): return f'N{self.n}'
a, b = N(1), N(2)
for c in list, tuple:
    x, y = c([a, a]), c([a, b])
    print(c.__lt__(x, y), c.__le__(x, y), c.__gt__(x, y), c.__ge__(x, y), c.__eq__(x, y), c.__ne__(x, y), c.__le__(x, c([N(1), N(1)])), c.__ge__(y, x))
s, t = slice(a, b), slice(a, a)
print(slice.__lt__(s, t), slice.__le__(s, t), slice.__gt__(s, t), slice.__ge__(s, t), slice.__eq__(s, slice(N(1), N(2))), slice.__ne__(s, t))
d, e = {a: N(3)}, {N(1): N(3)}
print(dict.__ne__(d, e), dict.__eq__(d, e), dict.__ne__(d, {a: b}), d.__ror__({b: 1}), d.__or__({N(1): 1}), d.__ior__({N(2): 5}), d.__ior__([(N(1), 0)]))
#> True True False False False True True True
#> True True False False False True True True
#> False False True True True True
#> False True True {N2: 1, N1: N3} {N1: 1} {N1: 0, N2: 5} {N1: 0, N2: 5}

# ---- sets by elements in Python
class N:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return isinstance(o, N) and self.n == o.n
    def __hash__(self): return self.n
    def __repr__(self): return f'N{self.n}'
def show(s): return sorted(map(repr, s)) if isinstance(s, (set, frozenset)) else s
for c in set, frozenset:
    x, y = c([N(1), N(2)]), c([N(2), N(3)])
    for name in '__and__ __rand__ __or__ __ror__ __sub__ __rsub__ __xor__ __rxor__ __ne__ __eq__ __le__ __lt__ __ge__ __gt__ union intersection difference symmetric_difference isdisjoint issubset issuperset'.split():
        print(c.__name__, name, show(getattr(c, name)(x, y)), show(getattr(c, name)(x, c([N(1), N(2)]))))
    print(c.__contains__(x, N(1)), c.__contains__(x, N(5)), c.__contains__(c([frozenset([N(1)])]), {N(1)}))
    print(show(x.union([N(9)], (N(1),))), show(x.intersection([N(2)], [N(2), 5])), show(x.difference([N(2)], {N(7): 1})), x.isdisjoint([N(1)]), x.issubset([N(1), N(2), N(4)]), x.issuperset([N(2)]))
for name in '__iand__ __ior__ __isub__ __ixor__ intersection_update difference_update symmetric_difference_update update'.split():
    x = {N(1), N(2)}
    r = getattr(x, name)({N(2), N(3)})
    print(name, show(x), r is x)
class It:
    def __iter__(self): return iter([N(2), N(3)])
x = {N(1), N(2)}
x.intersection_update(It(), [N(2)])
print(x, set(It()) == {N(3), N(2)}, set.__new__(set, It()), frozenset(It()) == {N(3), N(2)})
#> set __and__ ['N2'] ['N1', 'N2']
#> set __rand__ ['N2'] ['N1', 'N2']
#> set __or__ ['N1', 'N2', 'N3'] ['N1', 'N2']
#> set __ror__ ['N1', 'N2', 'N3'] ['N1', 'N2']
#> set __sub__ ['N1'] []
#> set __rsub__ ['N3'] []
#> set __xor__ ['N1', 'N3'] []
#> set __rxor__ ['N1', 'N3'] []
#> set __ne__ True False
#> set __eq__ False True
#> set __le__ False True
#> set __lt__ False False
#> set __ge__ False True
#> set __gt__ False False
#> set union ['N1', 'N2', 'N3'] ['N1', 'N2']
#> set intersection ['N2'] ['N1', 'N2']
#> set difference ['N1'] []
#> set symmetric_difference ['N1', 'N3'] []
#> set isdisjoint False False
#> set issubset False True
#> set issuperset False True
#> True False True
#> ['N1', 'N2', 'N9'] ['N2'] ['N1'] False True True
#> frozenset __and__ ['N2'] ['N1', 'N2']
#> frozenset __rand__ ['N2'] ['N1', 'N2']
#> frozenset __or__ ['N1', 'N2', 'N3'] ['N1', 'N2']
#> frozenset __ror__ ['N1', 'N2', 'N3'] ['N1', 'N2']
#> frozenset __sub__ ['N1'] []
#> frozenset __rsub__ ['N3'] []
#> frozenset __xor__ ['N1', 'N3'] []
#> frozenset __rxor__ ['N1', 'N3'] []
#> frozenset __ne__ True False
#> frozenset __eq__ False True
#> frozenset __le__ False True
#> frozenset __lt__ False False
#> frozenset __ge__ False True
#> frozenset __gt__ False False
#> frozenset union ['N1', 'N2', 'N3'] ['N1', 'N2']
#> frozenset intersection ['N2'] ['N1', 'N2']
#> frozenset difference ['N1'] []
#> frozenset symmetric_difference ['N1', 'N3'] []
#> frozenset isdisjoint False False
#> frozenset issubset False True
#> frozenset issuperset False True
#> True False True
#> ['N1', 'N2', 'N9'] ['N2'] ['N1'] False True True
#> __iand__ ['N2'] True
#> __ior__ ['N1', 'N2', 'N3'] True
#> __isub__ ['N1'] True
#> __ixor__ ['N1', 'N3'] True
#> intersection_update ['N2'] False
#> difference_update ['N1'] False
#> symmetric_difference_update ['N1', 'N3'] False
#> update ['N1', 'N2', 'N3'] False
#> {N2} True set() True

# ---- dict views by elements in Python
class N:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return isinstance(o, N) and self.n == o.n
    def __hash__(self): return self.n
    def __repr__(self): return f'N{self.n}'
def show(s): return sorted(map(repr, s)) if isinstance(s, set) else s
d = {N(1): N(10), N(2): N(20)}
for v, w, u in ((d.keys(), {N(2): 0, N(3): 0}.keys(), {N(1), N(2)}), (d.items(), {N(2): N(20), N(3): 0}.items(), {(N(1), N(10)), (N(2), N(20))})):
    for name in '__and__ __rand__ __or__ __ror__ __sub__ __rsub__ __xor__ __rxor__ __ne__ __eq__ __le__ __lt__ __ge__ __gt__ isdisjoint'.split():
        print(type(v).__name__, name, show(getattr(v, name)(w)), show(getattr(v, name)(u)))
#> dict_keys __and__ ['N2'] ['N1', 'N2']
#> dict_keys __rand__ ['N2'] ['N1', 'N2']
#> dict_keys __or__ ['N1', 'N2', 'N3'] ['N1', 'N2']
#> dict_keys __ror__ ['N1', 'N2', 'N3'] ['N1', 'N2']
#> dict_keys __sub__ ['N1'] []
#> dict_keys __rsub__ ['N3'] []
#> dict_keys __xor__ ['N1', 'N3'] []
#> dict_keys __rxor__ ['N1', 'N3'] []
#> dict_keys __ne__ True False
#> dict_keys __eq__ False True
#> dict_keys __le__ False True
#> dict_keys __lt__ False False
#> dict_keys __ge__ False True
#> dict_keys __gt__ False False
#> dict_keys isdisjoint False False
#> dict_items __and__ ['(N2, N20)'] ['(N1, N10)', '(N2, N20)']
#> dict_items __rand__ ['(N2, N20)'] ['(N1, N10)', '(N2, N20)']
#> dict_items __or__ ['(N1, N10)', '(N2, N20)', '(N3, 0)'] ['(N1, N10)', '(N2, N20)']
#> dict_items __ror__ ['(N1, N10)', '(N2, N20)', '(N3, 0)'] ['(N1, N10)', '(N2, N20)']
#> dict_items __sub__ ['(N1, N10)'] []
#> dict_items __rsub__ ['(N3, 0)'] []
#> dict_items __xor__ ['(N1, N10)', '(N3, 0)'] []
#> dict_items __rxor__ ['(N1, N10)', '(N3, 0)'] []
#> dict_items __ne__ True False
#> dict_items __eq__ False True
#> dict_items __le__ False True
#> dict_items __lt__ False False
#> dict_items __ge__ False True
#> dict_items __gt__ False False
#> dict_items isdisjoint False False

# ---- bytearray's methods with arguments in Python
class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
one, two, five = I(1), I(2), I(5)
for c in bytearray, bytes:
    b = c(b'abcabc')
    print(b.find(b'c', one), b.rfind(b'c', one), b.index(b'a', one), b.rindex(b'a', I(0), five), b.count(b'c', one, I(6)), b.startswith(b'b', one), b.endswith(b'b', one, two), b.find(I(97)), b.count(I(98)), I(97) in b)
    print(c(b'a b c').rsplit(None, one), c(b'a b c').split(None, one), c(b'a\nb').splitlines(one), b.ljust(I(8)), b.rjust(I(8), b'*'), b.center(I(8)), c(b'7').zfill(I(3)), c(b'\ta').expandtabs(two), b.hex('-', two))
b = bytearray(b'abcdef')
b.__delitem__(one)
b.remove(I(99))
b.__delitem__(slice(one, two))
print(b, b.pop(I(0)), b.insert(one, I(65)), b.append(I(66)), b)
#> 2 5 3 3 2 True True 0 2 True
#> [bytearray(b'a b'), bytearray(b'c')] [bytearray(b'a'), bytearray(b'b c')] [bytearray(b'a\n'), bytearray(b'b')] bytearray(b'abcabc  ') bytearray(b'**abcabc') bytearray(b' abcabc ') bytearray(b'007') bytearray(b'  a') 6162-6361-6263
#> 2 5 3 3 2 True True 0 2 True
#> [b'a b', b'c'] [b'a', b'b c'] [b'a\n', b'b'] b'abcabc  ' b'**abcabc' b' abcabc ' b'007' b'  a' 6162-6361-6263
#> bytearray(b'eAfB') 97 None None bytearray(b'eAfB')

# ---- mapping proxies over mappings in Python
import types
class M:
    def __getitem__(self, k): return ('item', k)
    def __len__(self): return 7
    def __contains__(self, k): return k == 'in'
    def __iter__(self): return iter('ab')
    def __reversed__(self): return iter('ba')
    def get(self, k, d=None): return ('get', k, d)
    def keys(self): return ['k']
    def values(self): return ['v']
    def items(self): return [('k', 'v')]
    def copy(self): return 'copied'
    def __lt__(self, o): return 'lt'
    def __le__(self, o): return 'le'
    def __gt__(self, o): return 'gt'
    def __ge__(self, o): return 'ge'
    def __eq__(self, o): return 'eq'
    def __ne__(self, o): return 'ne'
    def __or__(self, o): return 'or'
    def __ror__(self, o): return 'ror'
    def __repr__(self): return 'M()'
    def __hash__(self): return 5
p = types.MappingProxyType(M())
print(p['x'], len(p), 'in' in p, 'out' in p, list(p), list(reversed(p)), p.get('a'), p.get('a', 1), p.keys(), p.values(), p.items(), p.copy())
print(p < 1, p <= 1, p > 1, p >= 1, p == 1, p != 1, p | {}, {} | p, p, str(p), hash(p))
#> ('item', 'x') 7 True False ['a', 'b'] ['b', 'a'] ('get', 'a', None) ('get', 'a', 1) ['k'] ['v'] [('k', 'v')] copied
#> lt le gt ge eq ne or ror M() M() 5

# ---- exceptions and methods that show values in Python
class R:
    def __init__(self, t): self.t = t
    def __repr__(self): return f'<r {self.t}>'
    def __str__(self): return f'<s {self.t}>'
r = R('x')
print(repr(ValueError(r)), str(ValueError(r)), str(ValueError(r, r)), str(KeyError(r)), repr(KeyError(r, 1)), str(ImportError(r)), str(OSError(r)))
print(str(OSError(2, r)), str(OSError(2, r, r)), str(OSError(r, 'm', r, None, r)), str(SyntaxError(r)), str(SyntaxError(r, ('f', 1, 2, 't'))))
try:
    print(ExceptionGroup(r, [ValueError(1)]))
except TypeError as e:
    print(e)
class S(str):
    def __str__(self): return 'own'
print(ExceptionGroup(S('g'), [ValueError(1)]), repr(ExceptionGroup(S('g'), [ValueError(r)])))
class A:
    def m(self): pass
    def __repr__(self): return 'A()'
print(A().m, repr(A().m))
#> ValueError(<r x>) <s x> (<r x>, <r x>) <r x> KeyError(<r x>, 1) <s x> <s x>
#> [Errno 2] <s x> [Errno 2] <s x>: <r x> [Errno <s x>] m: <r x> -> <r x> <s x> <s x> (f, line 1)
#> BaseExceptionGroup.__new__() argument 1 must be str, not R
#> own (1 sub-exception) ExceptionGroup('g', [ValueError(<r x>)])
#> <bound method A.m of A()> <bound method A.m of A()>

# ---- containers made by __new__ and from objects
class It:
    def __iter__(self): return iter([1, 2])
class K:
    def keys(self): return ['a']
    def __getitem__(self, k): return k * 2
print(list.__new__(list, It()), dict.__new__(dict, K()), set.__new__(set, It()), tuple.__new__(tuple, It()), frozenset.__new__(frozenset, It()), list(It()), dict(K()), dict(K(), b=1))
class L(list):
    def __init__(self, x): print('init', x)
class D(dict):
    def __init__(self, x): print('init', x)
print(L(5), D(6), list.__new__(L, 7), dict.__new__(D, 8))
#> [] {} set() (1, 2) frozenset({1, 2}) [1, 2] {'a': 'aa'} {'a': 'aa', 'b': 1}
#> init 5
#> init 6
#> [] {} [] {}

# ---- deleting what the host of names in Python does not have
class N(dict):
    def __delitem__(self, k):
        print('del', k)
        super().__delitem__(k)
    def __getitem__(self, k):
        print('get', k)
        return super().__getitem__(k)
    def __setitem__(self, k, v):
        print('set', k)
        super().__setitem__(k, v)
class M(type):
    def __prepare__(name, bases): return N()
class A(metaclass=M):
    x = 1
    del x
    try:
        del y
    except NameError as e:
        print('no', e)
exec('z = 1\ndel z\ntry:\n    del w\nexcept NameError as e:\n    print(e)', {}, N())
#> get __name__
#> set __module__
#> set __qualname__
#> set __firstlineno__
#> set x
#> del x
#> del y
#> get NameError
#> set e
#> get print
#> get e
#> no name 'y' is not defined
#> set e
#> del e
#> set __static_attributes__
#> set z
#> del z
#> del w
#> get NameError
#> set e
#> get print
#> get e
#> name 'w' is not defined
#> set e
#> del e

# ---- getattr hooks beside __getattribute__
class A:
    def __getattribute__(self, name):
        print('getattribute', name)
        return super().__getattribute__(name)
    def __getattr__(self, name):
        print('getattr', name)
        if name == 'bad': raise AttributeError('no bad')
        return name
    def m(self): return 'm'
a = A()
print(a.x, a.m(), hasattr(a, 'bad'), getattr(a, 'bad', 5), getattr(a, 'good'))
class B:
    @property
    def p(self): raise AttributeError('inner')
    def __getattr__(self, name): return ('hook', name)
b = B()
print(b.p, b.q, getattr(b, 'p'), object.__getattribute__(b, '__class__').__name__)
match b:
    case B(p=x, q=y): print(x, y)
match a:
    case A(z=1): print('no')
    case A(z=z): print(z)
#> getattribute x
#> getattr x
#> getattribute m
#> getattribute bad
#> getattr bad
#> getattribute bad
#> getattr bad
#> getattribute good
#> getattr good
#> x m False 5 good
#> ('hook', 'p') ('hook', 'q') ('hook', 'p') B
#> ('hook', 'p') ('hook', 'q')
#> getattribute z
#> getattr z
#> getattribute z
#> getattr z
#> z

# ---- compare, call and iterate by the slow way
class C:
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): return 'gt'
    def __eq__(self, o): return NotImplemented
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 2
    def __call__(self, *args, **kw): return args, kw
c = C()
print(c < c, c > 1, 1 < c, c == 1, 1 != c, list(c), 4 in c, [*c], max(c), c(1, a=2), *map(c, [1]))
a, *b = c
print(a, b, dict(zip(c, c)), sorted(c, key=lambda x: -x), sum(c), tuple(c), iter(c).__next__())
try:
    c <= c
except TypeError as e:
    print(e)
class D(C):
    def __call__(self, f): return f
    __class_getitem__ = C()
@D()
def f(): return 5
print(f(), D[1])
#> gt gt gt False True [0, 2, 4] True [0, 2, 4] 4 ((1,), {'a': 2}) ((1,), {})
#> 0 [2, 4] {0: 0, 2: 2, 4: 4} [4, 2, 0] 6 (0, 2, 4) 0
#> '<=' not supported between instances of 'C' and 'C'
#> 5 ((1,), {})
