# functools, operator, types, math: what programs take from them.

# ---- operator functions
import operator as op
print(op.add(1, 2), op.mul('a', 3), op.itemgetter(1)([5, 6]), op.itemgetter(0, 'a')({0: 1, 'a': 2}), op.attrgetter('real', 'imag')(1 + 2j))
print(op.methodcaller('upper')('a'), op.methodcaller('split', ',')('a,b'), op.contains([1], 1), op.index(True), op.truediv(1, 2))
print(sorted([(2, 'b'), (1, 'c')], key=op.itemgetter(1)), op.attrgetter('a.b')(type('A', (), {'a': type('B', (), {'b': 5})})))
#> 3 aaa 6 (1, 2) (1.0, 2.0)
#> A ['a', 'b'] True 1 0.5
#> [(2, 'b'), (1, 'c')] 5

# ---- in-place operators
import operator as op
l = [1]
print(op.iadd(l, [2]) is l, l, op.isub(5, 2), op.iconcat(l, (3,)), op.ior({1}, {2}))
#> True [1, 2, 3] 3 [1, 2, 3] {1, 2}

# ---- errors of operators
import operator as op
for f in [lambda: op.add(1, 'a'), lambda: op.add(1), lambda: op.itemgetter(), lambda: op.concat(1, 2), lambda: op.indexOf([1], 2), lambda: op.index('a'), lambda: op.length_hint([], 'a'), lambda: op.attrgetter(1)]:
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError add expected 2 arguments, got 1
#> TypeError itemgetter expected 1 argument, got 0
#> TypeError 'int' object can't be concatenated
#> ValueError sequence.index(x): x not in sequence
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError attribute name must be a string

# ---- reprs of getters
import operator as op
print(op.itemgetter(1, 'a'), op.attrgetter('x.y'), op.methodcaller('f', 1, k=2))
#> operator.itemgetter(1, 'a') operator.attrgetter('x.y') operator.methodcaller('f', 1, k=2)

# ---- math on numbers
import math
print(math.floor(-1.5), math.ceil(1.2), math.trunc(-1.7), math.gcd(12, 18, 27), math.lcm(4, 6), math.factorial(20), math.comb(10, 3), math.perm(5, 2), math.isqrt(99))
print(math.sqrt(2), math.hypot(3, 4), math.pi, math.e, math.inf, math.log(8, 2), math.log2(1024), math.log10(1000), math.exp(1))
print(math.isclose(0.1 + 0.2, 0.3), math.fsum([0.1] * 10), math.prod([1, 2, 3, 4]), math.dist([0, 0], [3, 4]), math.copysign(1, -0.0), math.modf(2.5), math.frexp(8.0), math.ldexp(0.5, 4))
#> -2 2 -1 3 12 2432902008176640000 120 20 9
#> 1.4142135623730951 5.0 3.141592653589793 2.718281828459045 inf 3.0 10.0 3.0 2.718281828459045
#> True 1.0 24 5.0 -1.0 (0.5, 2.0) (0.5, 4) 8.0

# ---- math errors
import math
for f in [lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.exp(1000), lambda: math.factorial(-1), lambda: math.floor(math.nan), lambda: math.ceil(math.inf), lambda: math.sqrt('a'), lambda: math.acos(2), lambda: math.gcd(1.5), lambda: math.pow(0, -1), lambda: math.fmod(1, 0), lambda: math.sqrt(), lambda: math.isqrt(-1), lambda: math.comb(-1, 2)]:
    try:
        print(f())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError expected a nonnegative input, got -1.0
#> ValueError expected a positive input
#> OverflowError math range error
#> ValueError factorial() not defined for negative values
#> ValueError cannot convert float NaN to integer
#> OverflowError cannot convert float infinity to integer
#> TypeError must be real number, not str
#> ValueError expected a number in range from -1 up to 1, got 2.0
#> TypeError 'float' object cannot be interpreted as an integer
#> ValueError math domain error
#> ValueError math domain error
#> TypeError math.sqrt() takes exactly one argument (0 given)
#> ValueError isqrt() argument must be nonnegative
#> ValueError n must be a non-negative integer

# ---- math on objects of one's own
import math
class N:
    def __float__(self): return 2.25
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __trunc__(self): return 'trunc'
    def __index__(self): return 6
print(math.sqrt(N()), math.floor(N()), math.ceil(N()), math.trunc(N()), math.gcd(N(), 4), math.factorial(N()), math.fsum([N(), 1]), math.hypot(N(), 0))
#> 1.5 floor ceil trunc 2 720 3.25 2.25

# ---- math on big ints
import math
print(math.log(10 ** 400), math.log2(2 ** 2000), math.isqrt(10 ** 40), math.floor(10 ** 30), math.gcd(2 ** 100, 6 ** 50) == 2 ** 50)
#> 921.0340371976182 2000.0 100000000000000000000 1000000000000000000000000000000 True

# ---- types names
import types
def f(): yield
async def g(): pass
print(types.FunctionType.__name__, isinstance(f, types.FunctionType), isinstance(f(), types.GeneratorType), isinstance(len, types.BuiltinFunctionType), isinstance(types, types.ModuleType), isinstance(None, types.NoneType), types.LambdaType is types.FunctionType)
print(isinstance([].append, types.BuiltinMethodType), isinstance(type.__dict__, types.MappingProxyType), isinstance(int | str, types.UnionType), isinstance(list[int], types.GenericAlias))
#> function True True True True True True
#> True True True True

# ---- SimpleNamespace
import types
n = types.SimpleNamespace(a=1, b=[2])
n.c = n
print(n.a, n == types.SimpleNamespace(a=1), vars(n)['b'])
print(types.SimpleNamespace(x=1, y='z'), types.SimpleNamespace({'k': 1}, j=2))
#> 1 False [2]
#> namespace(x=1, y='z') namespace(k=1, j=2)

# ---- new_class and prepare_class
import types
A = types.new_class('A', (), {}, lambda ns: ns.update(x=1, f=lambda self: self.x))
print(A.__name__, A().f(), types.resolve_bases((int, list[int])), types.get_original_bases(type('B', (int,), {})))
#> A 1 (<class 'int'>, <class 'list'>) (<class 'int'>,)

# ---- MethodType
import types
class A: pass
a = A()
a.m = types.MethodType(lambda self, x: (self is a, x), a)
print(a.m(3), a.m.__self__ is a)
#> (True, 3) True

# ---- partial with placeholders and methods
from functools import partial, partialmethod, Placeholder
f = partial(print, Placeholder, 'second', sep='-')
f('first', 'third')
class A:
    def setter(self, name, value): print(name, value)
    set_x = partialmethod(setter, 'x')
A().set_x(5)
print(partial(int, base=2)('101'), partial(partial(max, 1), 5)(3))
#> first-second-third
#> x 5
#> 5 5

# ---- reduce and cmp_to_key
from functools import reduce, cmp_to_key
print(reduce(lambda a, b: a + b, 'abc'), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)
try:
    reduce(lambda a, b: a, 5)
except TypeError as e:
    print(e)
#> abc [3, 2, 1]
#> reduce() of empty iterable with no initial value
#> reduce() arg 2 must support iteration

# ---- lru_cache keeps the latest
from functools import lru_cache
@lru_cache(maxsize=2)
def f(x, *, k=0): print('call', x, k); return x
f(1); f(2); f(1); f(3); f(2); f(1, k=1)
print(f.cache_info(), f.cache_parameters(), f.__wrapped__(9))
@lru_cache(maxsize=None, typed=True)
def g(x): return type(x).__name__
print(g(1), g(1.0), g.cache_info())
#> call 1 0
#> call 2 0
#> call 3 0
#> call 2 0
#> call 1 1
#> call 9 0
#> CacheInfo(hits=1, misses=5, maxsize=2, currsize=2) {'maxsize': 2, 'typed': False} 9
#> int float CacheInfo(hits=0, misses=2, maxsize=None, currsize=2)

# ---- unhashable arguments of a cache
from functools import cache
@cache
def f(x): return x
try:
    f([1])
except TypeError as e:
    print(e)
#> unhashable type: 'list'

# ---- errors in cached functions are not kept
from functools import cache
n = 0
@cache
def f():
    global n
    n += 1
    if n == 1: raise ValueError('first')
    return n
try:
    f()
except ValueError as e:
    print(e)
print(f(), f())
#> first
#> 2 2

# ---- singledispatchmethod
from functools import singledispatchmethod
class A:
    @singledispatchmethod
    def show(self, x): return 'object'
    @show.register
    def _(self, x: int): return 'int'
    @show.register(str)
    def _(self, x): return 'str'
print(A().show(1), A().show('a'), A().show(2.5))
#> int str object

# ---- wraps keeps what the function has
from functools import wraps, update_wrapper, WRAPPER_ASSIGNMENTS
def f(): "Doc."
f.extra = 1
@wraps(f)
def g(): pass
print(g.__name__, g.__doc__, g.extra, g.__wrapped__ is f, WRAPPER_ASSIGNMENTS[:4])
#> f Doc. 1 True ('__module__', '__name__', '__qualname__', '__doc__')
