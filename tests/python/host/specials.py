# A pause in every special method that an operator or builtin calls.

# ---- arithmetic: __add__ and its kin
class N:
    def __init__(self, v):
        self.v = v
    def __add__(self, o): return ('add', echo(self.v), o)
    def __sub__(self, o): return ('sub', echo(self.v), o)
    def __mul__(self, o): return ('mul', echo(self.v), o)
    def __truediv__(self, o): return ('truediv', echo(self.v), o)
    def __floordiv__(self, o): return ('floordiv', echo(self.v), o)
    def __mod__(self, o): return ('mod', echo(self.v), o)
    def __pow__(self, o, m=None): return ('pow', echo(self.v), o, m)
    def __matmul__(self, o): return ('matmul', echo(self.v), o)
    def __lshift__(self, o): return ('lshift', echo(self.v), o)
    def __rshift__(self, o): return ('rshift', echo(self.v), o)
    def __and__(self, o): return ('and', echo(self.v), o)
    def __or__(self, o): return ('or', echo(self.v), o)
    def __xor__(self, o): return ('xor', echo(self.v), o)
    def __divmod__(self, o): return ('divmod', echo(self.v), o)
a = N(1)
print(a + 2, a - 2, a * 2, a / 2, a // 2, a % 2, a ** 2, a @ 2)
print(a << 2, a >> 2, a & 2, a | 2, a ^ 2, divmod(a, 2), pow(a, 2), pow(a, 2, 3))
#> ('add', 1, 2) ('sub', 1, 2) ('mul', 1, 2) ('truediv', 1, 2) ('floordiv', 1, 2) ('mod', 1, 2) ('pow', 1, 2, None) ('matmul', 1, 2)
#> ('lshift', 1, 2) ('rshift', 1, 2) ('and', 1, 2) ('or', 1, 2) ('xor', 1, 2) ('divmod', 1, 2) ('pow', 1, 2, None) ('pow', 1, 2, 3)

# ---- reflected: __radd__ and its kin
class N:
    def __radd__(self, o): return ('radd', echo(o))
    def __rsub__(self, o): return ('rsub', echo(o))
    def __rmul__(self, o): return ('rmul', echo(o))
    def __rtruediv__(self, o): return ('rtruediv', echo(o))
    def __rfloordiv__(self, o): return ('rfloordiv', echo(o))
    def __rmod__(self, o): return ('rmod', echo(o))
    def __rpow__(self, o, m=None): return ('rpow', echo(o))
    def __rmatmul__(self, o): return ('rmatmul', echo(o))
    def __rlshift__(self, o): return ('rlshift', echo(o))
    def __rrshift__(self, o): return ('rrshift', echo(o))
    def __rand__(self, o): return ('rand', echo(o))
    def __ror__(self, o): return ('ror', echo(o))
    def __rxor__(self, o): return ('rxor', echo(o))
    def __rdivmod__(self, o): return ('rdivmod', echo(o))
a = N()
print(2 + a, 2 - a, 2 * a, 2 / a, 2 // a, 2 % a, 2 ** a, 2 @ a)
print(2 << a, 2 >> a, 2 & a, 2 | a, 2 ^ a, divmod(2, a))
#> ('radd', 2) ('rsub', 2) ('rmul', 2) ('rtruediv', 2) ('rfloordiv', 2) ('rmod', 2) ('rpow', 2) ('rmatmul', 2)
#> ('rlshift', 2) ('rrshift', 2) ('rand', 2) ('ror', 2) ('rxor', 2) ('rdivmod', 2)

# ---- in place: __iadd__ and its kin
class N:
    def __init__(self):
        self.log = []
    def __iadd__(self, o): self.log.append(('iadd', echo(o))); return self
    def __isub__(self, o): self.log.append(('isub', echo(o))); return self
    def __imul__(self, o): self.log.append(('imul', echo(o))); return self
    def __itruediv__(self, o): self.log.append(('itruediv', echo(o))); return self
    def __ifloordiv__(self, o): self.log.append(('ifloordiv', echo(o))); return self
    def __imod__(self, o): self.log.append(('imod', echo(o))); return self
    def __ipow__(self, o): self.log.append(('ipow', echo(o))); return self
    def __imatmul__(self, o): self.log.append(('imatmul', echo(o))); return self
    def __ilshift__(self, o): self.log.append(('ilshift', echo(o))); return self
    def __irshift__(self, o): self.log.append(('irshift', echo(o))); return self
    def __iand__(self, o): self.log.append(('iand', echo(o))); return self
    def __ior__(self, o): self.log.append(('ior', echo(o))); return self
    def __ixor__(self, o): self.log.append(('ixor', echo(o))); return self
a = N()
a += 1; a -= 2; a *= 3; a /= 4; a //= 5; a %= 6; a **= 7; a @= 8
a <<= 9; a >>= 10; a &= 11; a |= 12; a ^= 13
print(a.log)
#> [('iadd', 1), ('isub', 2), ('imul', 3), ('itruediv', 4), ('ifloordiv', 5), ('imod', 6), ('ipow', 7), ('imatmul', 8), ('ilshift', 9), ('irshift', 10), ('iand', 11), ('ior', 12), ('ixor', 13)]

# ---- NotImplemented after a pause
class A:
    def __add__(self, o):
        print('A.__add__', echo(1))
        return NotImplemented
    def __eq__(self, o):
        print('A.__eq__', echo(2))
        return NotImplemented
    def __lt__(self, o):
        print('A.__lt__', echo(3))
        return NotImplemented
    def __iadd__(self, o):
        print('A.__iadd__', echo(4))
        return NotImplemented
class B:
    def __radd__(self, o):
        return ('B', echo('radd'))
    def __eq__(self, o):
        return echo('eq')
    def __gt__(self, o):
        return echo('gt')
a = A()
print(a + B(), a == B(), a < B(), a == A())
a += B()
print(a)
A() + A()
#> A.__add__ 1
#> A.__eq__ 2
#> A.__lt__ 3
#> A.__eq__ 2
#> A.__eq__ 2
#> ('B', 'radd') eq gt False
#> A.__iadd__ 4
#> A.__add__ 1
#> ('B', 'radd')
#> A.__add__ 1
#> Traceback (most recent call last):
#>   File "specials.py", line 97, in <module>
#>     A() + A()
#>     ~~~~^~~~~
#> TypeError: unsupported operand type(s) for +: 'A' and 'A'

# ---- the reflected method of a subclass goes first
class A:
    def __add__(self, o): return echo('A.add')
    def __radd__(self, o): return echo('A.radd')
class B(A):
    def __radd__(self, o): return echo('B.radd')
print(A() + B(), B() + A(), A() + A())
#> B.radd A.add A.add

# ---- unary: __neg__, __pos__, __invert__, __abs__, __round__ and conversions
class N:
    def __neg__(self): return echo('neg')
    def __pos__(self): return echo('pos')
    def __invert__(self): return echo('invert')
    def __abs__(self): return echo('abs')
    def __round__(self, n=None): return ('round', echo(n))
    def __int__(self): return echo(4)
    def __float__(self): return add(0.5, 1)
    def __index__(self): return echo(3)
    def __trunc__(self): return echo(9)
a = N()
print(-a, +a, ~a, abs(a), round(a), round(a, 2))
print(int(a), float(a), bin(a), hex(a), oct(a), ord(chr(a)))
#> neg pos invert abs ('round', None) ('round', 2)
#> 4 1.5 0b11 0x3 0o3 3

# ---- __index__ where an int is wanted
class I:
    def __init__(self, v):
        self.v = v
    def __index__(self):
        print('index', self.v)
        return echo(self.v)
xs = [0, 1, 2, 3, 4]
print(xs[I(1)], xs[I(1):I(4):I(2)], 'abc'[I(2)], (1, 2)[I(0)], range(5)[I(3)])
xs[I(0)] = 9
del xs[I(4)]
print(xs, list(range(I(1), I(7), I(2))), [0] * I(2), 'ab' * I(2), xs.pop(I(0)), xs)
xs.insert(I(1), 'new')
print(xs, 'banana'.find('a', I(2)), round(2.567, I(1)))
#> index 1
#> index 2
#> index 1
#> index 4
#> index 2
#> index 0
#> index 3
#> 1 [1, 3] c 1 3
#> index 0
#> index 4
#> index 1
#> index 7
#> index 2
#> index 2
#> index 2
#> index 0
#> [1, 2, 3] [1, 3, 5] [0, 0] abab 9 [1, 2, 3]
#> index 1
#> index 2
#> index 1
#> [1, 'new', 2, 3] 3 2.6

# ---- comparison: all six, in chains and containers
class C:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return echo(self.v < o.v)
    def __le__(self, o): return echo(self.v <= o.v)
    def __gt__(self, o): return echo(self.v > o.v)
    def __ge__(self, o): return echo(self.v >= o.v)
    def __eq__(self, o): return echo(self.v == o.v)
    def __ne__(self, o): return echo(self.v != o.v)
a, b = C(1), C(2)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, a < b < C(3), not a < b)
print([a] == [C(1)], [a, b] < [a, C(3)], (a,) == (C(1),), {'k': a} == {'k': C(1)}, [a] != [b])
print(b in [a, C(2)], [a, b].index(C(2)), [a, b, C(2)].count(b), (a, b).index(b))
xs = [a, b, C(1)]
xs.remove(C(2))
print(len(xs), a in (b,), a not in [b])
#> True True False False False True True False
#> True True True True True
#> True 1 2 1
#> 2 False True

# ---- the result of a comparison need not be a bool
class C:
    def __lt__(self, o): return echo('lt')
    def __eq__(self, o): return echo([])
print(C() < 1, C() == 1, C() != 1, C() < C() < C())
print('if' if C() < 1 else 'else', 'if' if C() == 1 else 'else')
#> lt [] True lt
#> if else

# ---- __bool__ and __len__ as truth
class T:
    def __init__(self, v): self.v = v
    def __bool__(self):
        print('bool', self.v)
        return echo(self.v)
class L:
    def __init__(self, n): self.n = n
    def __len__(self):
        print('len', self.n)
        return echo(self.n)
for x in T(True), T(False), L(0), L(2):
    if x:
        print('true')
    else:
        print('false')
    print(not x, bool(x), 1 if x else 2)
print(T(False) or T(True) and 'both', (T(True) and T(False)) is None)
while L(0):
    pass
assert T(True)
print([x for x in [1, 2] if T(x == 1)], any([T(False)]), all([L(1)]))
#> bool True
#> true
#> bool True
#> bool True
#> bool True
#> False True 1
#> bool False
#> false
#> bool False
#> bool False
#> bool False
#> True False 2
#> len 0
#> false
#> len 0
#> len 0
#> len 0
#> True False 2
#> len 2
#> true
#> len 2
#> len 2
#> len 2
#> False True 1
#> bool False
#> bool True
#> bool True
#> both False
#> len 0
#> bool True
#> bool True
#> bool False
#> bool False
#> len 1
#> [1] False True

# ---- and, or, not of own truths in conditions
class T:
    def __init__(self, v): self.v = v
    def __bool__(self): return echo(self.v)
t, f = T(True), T(False)
if t and f: print(1)
elif t and (f or t) and not f: print(2)
if not (f or f): print(3)
if not t or f or not f: print(4)
n = 0
while t and not f and n < 2:
    n = add(n, 1)
else:
    print('else', n)
print('a' if t and not f else 'b', 'c' if f or (f and t) else 'd')
#> 2
#> 3
#> 4
#> else 2
#> a d

# ---- __len__, __contains__, __getitem__, __setitem__, __delitem__
class D:
    def __len__(self): return echo(3)
    def __contains__(self, x): return echo(x == 1)
    def __getitem__(self, k): return ('get', echo(k) if not isinstance(k, (slice, tuple)) else k)
    def __setitem__(self, k, v): print('set', k, echo(v))
    def __delitem__(self, k): print('del', echo(str(k)))
d = D()
print(len(d), 1 in d, 2 not in d, d[1], d[1:2], d[1, 2])
d[0] = 5
d[1:2] = 'x'
d[echo('k')], d['l'] = echo([1, 2])
del d[3], d[::2]
d[echo('i')] += (1,)
#> 3 True True ('get', 1) ('get', slice(1, 2, None)) ('get', (1, 2))
#> set 0 5
#> set slice(1, 2, None) x
#> set k 1
#> set l 2
#> del 3
#> del slice(None, None, 2)
#> set i ('get', 'i', 1)

# ---- __iter__ and __next__
class I:
    def __init__(self, n): self.n = n
    def __iter__(self):
        print('iter')
        return J(echo(self.n))
class J:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        self.n = add(self.n, -1)
        if self.n < 0:
            raise StopIteration(echo('end'))
        return self.n
for x in I(2):
    print(x)
print(list(I(3)), [*I(2)], 2 in I(3), sum(I(4)), dict(zip(I(2), I(2))))
a, *b = I(3)
print(a, b)
it = iter(I(1))
print(next(it), next(it, 'none'))
#> iter
#> 1
#> 0
#> iter
#> iter
#> iter
#> iter
#> iter
#> iter
#> [2, 1, 0] [1, 0] True 6 {1: 1, 0: 0}
#> iter
#> 2 [1, 0]
#> iter
#> 0 none

# ---- iteration by __getitem__
class G:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError(echo('over'))
        return add(i, 10)
print(list(G()), 11 in G(), [x for x in G()])
a, b, c = G()
print(a, b, c, *reversed([*G()]))
#> [10, 11, 12] True [10, 11, 12]
#> 10 11 12 12 11 10

# ---- __reversed__, __length_hint__, __missing__
class R:
    def __reversed__(self): return iter([echo(2), echo(1)])
print(list(reversed(R())))
class D(dict):
    def __missing__(self, key):
        self[key] = fetch(key)
        return self[key]
d = D(a=1)
print(d['a'], d['b'], d['b'], d, d.get('zz'))
class H:
    def __iter__(self): return iter([1])
    def __length_hint__(self): return echo(5)
print(list(H()))
#> [2, 1]
#> 1 body of b body of b {'a': 1, 'b': 'body of b'} None
#> [1]

# ---- __hash__ and __eq__ as dict keys
class K:
    def __init__(self, v): self.v = v
    def __hash__(self):
        return echo(self.v % 2)
    def __eq__(self, o):
        return isinstance(o, K) and echo(self.v == o.v)
    def __repr__(self): return f'K({self.v})'
d = {K(1): 'one', K(2): 'two', K(3): 'three'}
print(d[K(1)], d[K(3)], K(2) in d, K(5) in d, d.get(K(7), 'none'))
d[K(1)] = 'uno'
d[K(4)] = 'quattro'
del d[K(2)]
print(d, d.pop(K(3)), d.setdefault(K(9), 'nine'), len(d))
d.update({K(1): 'ein'})
print(d == {K(4): 'quattro', K(9): 'nine', K(1): 'ein'}, {**d, K(4): 4})
#> one three True False none
#> {K(1): 'uno', K(4): 'quattro', K(9): 'nine'} three nine 3
#> True {K(1): 'ein', K(4): 4, K(9): 'nine'}

# ---- __hash__ and __eq__ as set elements
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return echo(self.v % 3)
    def __eq__(self, o): return echo(self.v == o.v)
    def __repr__(self): return f'K({self.v})'
s = {K(1), K(4), K(1)}
s.add(K(4))
s.add(K(7))
s.discard(K(4))
print(sorted(k.v for k in s), K(7) in s, K(4) in s)
t = s | {K(1), K(2)}
print(len(t), len(s & t), len(t - s), len(s ^ t), s <= t, s == {K(7), K(1)}, len(frozenset([K(1), K(1)])))
print(hash(K(5)), hash((K(1), 2)) == hash((K(1), 2)))
#> [1, 7] True False
#> 3 2 1 1 True True 1
#> 2 True

# ---- keys of tuples that hold such objects
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return echo(self.v)
    def __eq__(self, o): return echo(self.v == o.v)
d = {(1, K(2)): 'a'}
print(d[1, K(2)], (1, K(3)) in d, len({(K(1),), (K(1),)}))
#> a False 1

# ---- __repr__, __str__, __format__ wherever text is made
class S:
    def __repr__(self): return echo('<repr>')
    def __str__(self): return echo('<str>')
    def __format__(self, spec): return f'<format {echo(spec)}>'
s = S()
print(s, [s], (s,), {'k': s}, {s: 1} and repr(s), str(s), ascii(s))
print(f'{s} {s!r} {s!s:>8} {s:x} {s:{echo("y")}}', format(s), format(s, 'z'), '{} {!r} {:q}'.format(s, s, s))
print('%s %r %a' % (s, s, s), str([s, [s]]), repr({'a': [s]}), sep=echo('|'))
#> <str> [<repr>] (<repr>,) {'k': <repr>} <repr> <str> <repr>
#> <format > <repr>    <str> <format x> <format y> <format > <format z> <format > <repr> <format q>
#> <str> <repr> <repr>|[<repr>, [<repr>]]|{'a': [<repr>]}

# ---- exceptions print through __str__
class E(Exception):
    def __str__(self): return 'E: ' + echo('told')
try:
    raise E(1)
except E as e:
    print(e, repr(e), f'{e}')
#> E: told E(1) E: told

# ---- __call__
class F:
    def __call__(self, *args, **kw): return args, kw, echo('called')
f = F()
print(f(), f(1, k=2), f(*[1, 2], **{'z': 3}), callable(f), list(map(f, [1])), sorted([2, 1], key=lambda x: f(x)[0]))
#> ((), {}, 'called') ((1,), {'k': 2}, 'called') ((1, 2), {'z': 3}, 'called') True [((1,), {}, 'called')] [1, 2]

# ---- __new__, __init__ and __del__ of an own class
class A:
    def __new__(cls, *args):
        print('new', echo(args))
        return super().__new__(cls)
    def __init__(self, *args):
        self.x = echo(args)
a = A(1, 2)
print(a.x)
class T(tuple):
    def __new__(cls, n):
        return super().__new__(cls, (echo(i) for i in range(n)))
print(T(3), len(T(2)))
class L(list):
    def __init__(self, n):
        super().__init__(echo(i) for i in range(n))
        self.append(fetch('x'))
print(L(2))
#> new (1, 2)
#> (1, 2)
#> (0, 1, 2) 2
#> [0, 1, 'body of x']

# ---- __init__ that fails at the host
class A:
    def __init__(self, x):
        self.x = fail('ValueError', f'no {x}')
def make(x):
    return [A(x)]
try:
    make(1)
except ValueError as e:
    print(e)
make(2)
#> no 1
#> Traceback (most recent call last):
#>   File "specials.py", line 483, in <module>
#>     make(2)
#>     ~~~~^^^
#>   File "specials.py", line 478, in make
#>     return [A(x)]
#>             ~^^^
#>   File "specials.py", line 476, in __init__
#>     self.x = fail('ValueError', f'no {x}')
#>              ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: no 2

# ---- __class_getitem__, __mro_entries__, __instancecheck__
class A:
    def __class_getitem__(cls, k): return (cls.__name__, echo(k))
print(A[1], A['x', 2])
class M:
    def __mro_entries__(self, bases): return (echo('list') and list,)
class B(M()): pass
print(B.__mro__[1], B([1]))
#> ('A', 1) ('A', ('x', 2))
#> <class 'list'> [1]

# ---- __getattr__, __getattribute__
class A:
    x = 1
    def __getattr__(self, name): return ('attr', echo(name))
a = A()
print(a.x, a.y, a.y[1], a.call, getattr(a, 'z'))
class B:
    def __getattribute__(self, name): return ('any', echo(name))
b = B()
print(b.x, b.y, b.__dict__)
class C:
    def __getattribute__(self, name):
        if name.startswith('no'):
            raise AttributeError(echo(name))
        return object.__getattribute__(self, name)
    def __getattr__(self, name): return 'fallback ' + echo(name)
c = C()
c.yes = 1
print(c.yes, c.no, c.other)
#> 1 ('attr', 'y') y ('attr', 'call') ('attr', 'z')
#> ('any', 'x') ('any', 'y') ('any', '__dict__')
#> 1 fallback no fallback other

# ---- __setattr__, __delattr__
class A:
    def __setattr__(self, name, v):
        print('set', name)
        super().__setattr__(name, echo(v))
    def __delattr__(self, name):
        print('del', echo(name))
        super().__delattr__(name)
a = A()
a.x = 1
a.x += 2
a.y, a.z = echo([3, 4])
print(a.x, a.y, a.z)
del a.x, a.y
print(vars(a))
#> set x
#> set x
#> set y
#> set z
#> 3 3 4
#> del x
#> del y
#> {'z': 4}

# ---- methods made by __getattr__ and called at once
class P:
    def __getattr__(self, name):
        print('look up', echo(name))
        return lambda *args: (name, echo(args))
p = P()
print(p.go(1), p.run(p.walk(2)))
#> look up go
#> look up run
#> look up walk
#> ('go', (1,)) ('run', (('walk', (2,)),))

# ---- descriptors: __get__, __set__, __delete__, __set_name__
class D:
    def __set_name__(self, owner, name):
        self.name = echo(name)
    def __get__(self, obj, cls):
        return self if obj is None else ('got', echo(self.name))
    def __set__(self, obj, v): print('set', self.name, echo(v))
    def __delete__(self, obj): print('delete', echo(self.name))
class A:
    x = D()
    y = D()
a = A()
print(a.x, a.y, A.x.name)
a.x = 1
a.y += ('more',)
del a.x
#> ('got', 'x') ('got', 'y') x
#> set x 1
#> set y ('got', 'y', 'more')
#> delete x

# ---- property: get, set, delete
class A:
    @property
    def x(self): return fetch('x')
    @x.setter
    def x(self, v): print('set', echo(v))
    @x.deleter
    def x(self): print('del', echo('x'))
a = A()
print(a.x, a.x + a.x)
a.x = 1
a.x += '!'
del a.x
print([a.x for _ in range(2)], f'{a.x}', a.x if a.x else 0, {a.x: a.x})
#> body of x body of xbody of x
#> set 1
#> set body of x!
#> del x
#> ['body of x', 'body of x'] body of x body of x {'body of x': 'body of x'}

# ---- __enter__ and __exit__
class M:
    def __init__(self, name): self.name = name
    def __enter__(self):
        print('enter', echo(self.name))
        return add(1, 1)
    def __exit__(self, t, v, tb):
        print('exit', echo(self.name), t and t.__name__)
        return echo(self.name == 'quiet')
with M('a') as x, M('quiet') as y:
    print(x, y)
    fail('ValueError', 'gone')
print('after')
with M('loud'):
    fail('KeyError', 'k')
#> enter a
#> enter quiet
#> 2 2
#> exit quiet ValueError
#> exit a None
#> after
#> enter loud
#> exit loud KeyError
#> Traceback (most recent call last):
#>   File "specials.py", line 622, in <module>
#>     fail('KeyError', 'k')
#>     ~~~~^^^^^^^^^^^^^^^^^
#> KeyError: 'k'

# ---- __match_args__ and class patterns
class P:
    __match_args__ = ('x', 'y')
    @property
    def x(self): return echo(1)
    @property
    def y(self): return echo(2)
match P():
    case P(2, _): print('no')
    case P(x=1, y=9): print('no')
    case P(1, b): print('yes', b)
#> yes 2

# ---- __eq__ asked by a value pattern and by in
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return echo(self.v == o)
class N: one, two = 1, 2
match V(2):
    case N.one: print('one')
    case N.two: print('two')
match V('s'):
    case 1 | 's': print('or')
#> two
#> or

# ---- math protocol: divmod, pow, sum, round, abs of subclasses
class I(int):
    def __add__(self, o): return I(add(int(self), int(o)))
    def __repr__(self): return f'I{echo(int(self))}'
    def __divmod__(self, o): return echo((1, 2))
print(I(1) + 2, 1 + I(2), sum([I(1), I(2)], I(0)), divmod(I(1), 2), max(I(3), I(4)))
#> I3 3 I3 (1, 2) I4

# ---- copy of an error through special methods
class A:
    def __add__(self, o): return fail('ArithmeticError', 'add')
    def __getitem__(self, k): return fail('LookupError', 'item')
    def __getattr__(self, n): return fail('AttributeError', 'attr ' + n)
    def __bool__(self): return fail('RuntimeError', 'bool')
    def __repr__(self): return fail('ValueError', 'repr')
    def __iter__(self): return fail('TypeError', 'iter')
    def __len__(self): return fail('OverflowError', 'len')
    def __eq__(self, o): return fail('OSError', 'eq')
    def __hash__(self): return fail('MemoryError', 'hash')
    def __call__(self): return fail('NameError', 'call')
a = A()
for f in (lambda: a + 1, lambda: a[0], lambda: a.x, lambda: not a, lambda: [a].__repr__(), lambda: [*a], lambda: len(a),
          lambda: a == 1, lambda: {a: 1}, lambda: a(), lambda: f'{a!r}', lambda: 1 if a else 2, lambda: a in [1, 2]):
    try:
        f()
        print('none')
    except Exception as e:
        print(type(e).__name__, e)
#> ArithmeticError add
#> LookupError item
#> AttributeError attr x
#> RuntimeError bool
#> ValueError repr
#> TypeError iter
#> OverflowError len
#> OSError eq
#> MemoryError hash
#> NameError call
#> ValueError repr
#> RuntimeError bool
#> OSError eq

# ---- the traceback of an error in a special method
class A:
    def __init__(self, v): self.v = v
    def __add__(self, o):
        return A(self.v + fail('ValueError', 'cannot add'))
def total(xs):
    t = A(0)
    for x in xs:
        t = t + x
    return t
total([1, 2])
#> Traceback (most recent call last):
#>   File "specials.py", line 715, in <module>
#>     total([1, 2])
#>     ~~~~~^^^^^^^^
#>   File "specials.py", line 713, in total
#>     t = t + x
#>         ~~^~~
#>   File "specials.py", line 709, in __add__
#>     return A(self.v + fail('ValueError', 'cannot add'))
#>                       ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: cannot add

# ---- the traceback of an error in __eq__ of a dict key
class K:
    def __hash__(self): return 1
    def __eq__(self, o):
        return fail('ValueError', 'no equality')
d = {K(): 1}
d[K()]
#> Traceback (most recent call last):
#>   File "specials.py", line 734, in <module>
#>     d[K()]
#>     ~^^^^^
#>   File "specials.py", line 732, in __eq__
#>     return fail('ValueError', 'no equality')
#> ValueError: no equality

# ---- the traceback of an error in __repr__ inside print
class K:
    def __repr__(self):
        return fail('ValueError', 'no text')
print('before', [1, K()])
#> before Traceback (most recent call last):
#>   File "specials.py", line 747, in <module>
#>     print('before', [1, K()])
#>     ~~~~~^^^^^^^^^^^^^^^^^^^^
#>   File "specials.py", line 746, in __repr__
#>     return fail('ValueError', 'no text')
#> ValueError: no text
