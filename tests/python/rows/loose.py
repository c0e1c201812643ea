# Rows that are seldom called by name.

# ---- type: doc deleted, called by name; super initialised by name
class M(type): pass
class A(metaclass=M): 'doc'
try:
    del A.__doc__
except Exception as e:
    print(type(e).__name__, e)
print(type.__call__(A).__class__.__name__, M.__call__(A).__class__.__name__)
class B(A):
    def f(self):
        s = super()
        s.__init__(B, self)
        return s.__thisclass__, s.__self_class__
print(B().f())
class S(super): pass
print(S(B, B()).__self_class__, S.__getattribute__(S(B, B()), '__self_class__'))
#> A A
#> Traceback (most recent call last):
#>   File "loose.py", line 16, in <module>
#>     print(B().f())
#>           ~~~~~^^
#>   File "loose.py", line 14, in f
#>     s.__init__(B, self)
#>     ~~~~~~~~~~^^^^^^^^^
#> TypeError: B.__init__() takes exactly one argument (the instance to initialize)

# ---- generic aliases by their methods' names
class C[T]: pass
a = C[int]
print(type(a).__instancecheck__ is not None, [*a] == [*C[int]], str | a, type(a).__ror__(a, str), a | str)
for f in lambda: type(list[int]).__instancecheck__(list[int], []), lambda: type(list[int]).__subclasscheck__(list[int], list):
    try:
        print(f())
    except TypeError as e:
        print(e)
#> True True str | __main__.C[int] str | __main__.C[int] __main__.C[int] | str
#> isinstance() argument 2 cannot be a parameterized generic
#> issubclass() argument 2 cannot be a parameterized generic

# ---- iterators and generators by name
m = iter(memoryview(b'ab'))
print(type(m).__iter__(m) is m, m.__next__())
async def g():
    try:
        yield 1
    except ValueError as e:
        print('thrown', e)
        yield 2
import asyncio
async def main():
    it = g()
    print(await it.__anext__())
    t = it.athrow(ValueError('v'))
    w = t.__await__()
    print(w is t)
    print(await t)
    await it.aclose()
asyncio.run(main())
#> True 97
#> 1
#> True
#> thrown v
#> 2

# ---- math with objects, the longer functions
import math
class F:
    def __init__(self, v): self.v = v
    def __float__(self): return self.v
class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
print(math.nextafter(F(1.0), F(2.0)), math.nextafter(1.0, 2.0, steps=I(2)), math.isclose(F(1.0), F(1.0)), math.isclose(1.0, F(1.5), rel_tol=F(0.5)))
print(math.isqrt(I(17)), math.comb(I(5), I(2)), math.comb(5, I(2)), math.perm(I(5), I(2)), math.perm(I(4)), math.lcm(I(4), I(6)), math.lcm(I(3)))
print(math.dist([F(0.0), F(3.0)], [F(4.0), F(0.0)]), math.dist((1, 2), iter([1, 2])) if False else 'end')
for f in lambda: math.isqrt(F(1.0)), lambda: math.comb(I(-1), 2), lambda: math.dist([1], [1, 2]), lambda: math.lcm(F(1.0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> 1.0000000000000002 1.0000000000000004 True True
#> 4 10 10 20 24 12 3
#> 5.0 end
#> TypeError 'F' object cannot be interpreted as an integer
#> ValueError n must be a non-negative integer
#> ValueError both points must have the same number of dimensions
#> TypeError 'F' object cannot be interpreted as an integer

# ---- set comparisons with elements in Python, of unequal sizes
class N:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return isinstance(o, N) and self.n == o.n
    def __hash__(self): return self.n
for c in set, frozenset:
    x, y = c([N(1)]), c([N(1), N(2)])
    print(x < y, y < x, x > y, y > x, x <= y, y >= x, x.__lt__(y), y.__gt__(x), x < c([N(1)]))
d, e = {N(1): N(5)}, {N(1): N(5), N(2): N(6)}
print(d.keys() < e.keys(), e.keys() > d.keys(), d.items() < e.items(), e.items() > d.items(), e.keys() < d.keys(), d.items() > e.items(), d.items() < d.items())
print(d.__ror__({N(2): 1}) == {N(2): 1, N(1): N(5)}, ({N(1): 7} | d) == d)
#> True False False True True True True True False
#> True False False True True True True True False
#> True True True True False False False
#> True True

# ---- descriptors bound by objects whose __getattr__ is in Python
class P(property):
    pass
class A:
    @P
    def p(self): return 'p'
    @property
    def q(self): return 'q'
a = A()
print(type(A.__dict__['q']).__get__(A.__dict__['q'], a), A.__dict__['p'].__get__(a), A.__dict__['p'].__get__(None, A) is A.__dict__['p'])
def f(x: int): pass
s, c = staticmethod(f), classmethod(f)
print(s.__annotate__(1), c.__annotate__(1))
class Callable:
    def __call__(self): return 1
    def __getattr__(self, name):
        if name == '__annotate__': return 'hooked'
        raise AttributeError(name)
print(staticmethod(Callable()).__annotate__, classmethod(Callable()).__annotate__)
#> q p True
#> {'x': <class 'int'>} {'x': <class 'int'>}
#> hooked hooked

# ---- templates and parameters that show values in Python
class R:
    def __repr__(self): return 'R()'
r = R()
print(t'a{r}b{r!r:>5}')
def f[**P](): return P
print(f().__bound__)
class Bound:
    pass
#> Template(strings=('a', 'b', ''), interpolations=(Interpolation(R(), 'r', None, ''), Interpolation(R(), 'r', 'r', '>5')))
#> None

# ---- bytearray lines and flags of views
class T:
    def __bool__(self): return True
class I:
    def __index__(self): return 0
print(bytearray(b'a\nb\r\n').splitlines(T()), bytearray(b'a\nb').splitlines(False), memoryview._from_flags(b'ab', I()).tolist())
print(float.__format__(1.5, '.2f'), float.__format__(2.5, ''))
class S(str):
    def __format__(self, spec): return 'never'
    def __str__(self): return 'never'
print(float.__format__(1.5, S('.3f')), int.__format__(5, S('03d')))
#> [bytearray(b'a\n'), bytearray(b'b\r\n')] [bytearray(b'a'), bytearray(b'b')] [97, 98]
#> 1.50 2.5
#> 1.500 005
