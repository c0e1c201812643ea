# Remainders and masks of products and sums, and bits of ints beyond 32 bits, against the same in steps of their own.

# ---- remainders of products
import random
rng = random.Random(5)
def numbers():
    edge = [0, 1, 2, 3, 255, 65535, 65536, 2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**32 + 1, 2**53 - 1, 2**53, 2**53 + 1, 2**64, 10**9 + 7, 998244353]
    sign = rng.choice((1, 1, 1, -1))
    kind = rng.randrange(4)
    return sign * (rng.choice(edge) if kind == 0 else rng.getrandbits(rng.choice((8, 16, 31, 32, 33, 53, 64))))
def stepped(a, b, c, m):
    p = a * b
    q = p + c
    n = m - 1
    return p % m, q % m, p & n, q & n, p & m, q & m
def fused(a, b, c, m):
    n = m - 1
    return a * b % m, (a * b + c) % m, a * b & n, (a * b + c) & n, a * b & m, (a * b + c) & m
wrong = 0
check = 0
for i in range(4000):
    a, b, c = numbers(), numbers(), numbers()
    m = numbers() or 1
    if i % 3 == 0:
        m = 1 << rng.randrange(40)
    x = stepped(a, b, c, m)
    if x != fused(a, b, c, m):
        wrong += 1
        print(a, b, c, m)
    check = (check * 31 + sum(x)) % 1000000007
print(wrong, check)
#> 0 142691619

# ---- bits of ints of every size
import random
rng = random.Random(6)
def numbers():
    edge = [0, 1, 2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**52, 2**53 - 1, 2**53, 2**63]
    return rng.choice((1, -1)) * rng.choice(edge + [rng.getrandbits(b) for b in (5, 31, 32, 40, 53, 54, 64)])
check = 0
for i in range(3000):
    a, b = numbers(), numbers()
    s = rng.randrange(40)
    x = [a & b, a | b, a ^ b, a << s, a >> s, a & 0xFFFFFFFF, 0xFFFFFFFF ^ a, a | 1, ~a, a & -a, (a >> 3) ^ (b << 5)]
    big = 1 << 80
    y = [(a + big) & (b + big) if (a >= 0 and b >= 0) else None, None, None, a * 2**s, a // 2**s, a % 2**32]
    assert x[3:6] == y[3:6], (a, b, s)
    assert (x[0] ^ x[1]) == x[2] and x[0] + x[1] == a + b, (a, b)
    check = (check * 1000003 ^ hash(tuple(x))) & 0xFFFFFFFFFFFF
    check = (check + sum(x)) % 2**61
print(check > 0)
#> True

# ---- remainders of what is no number
class V:
    def __init__(self, name): self.name = name
    def __mul__(self, o): print('mul', self.name); return V('p')
    def __rmul__(self, o): print('rmul', self.name); return 7
    def __add__(self, o): print('add', self.name); return 12
    def __radd__(self, o): print('radd', self.name); return V('s')
    def __mod__(self, o): print('mod', self.name); return 'rest'
    def __rmod__(self, o): print('rmod', self.name); return 'rrest'
    def __and__(self, o): print('and', self.name); return 'masked'
    def __rand__(self, o): print('rand', self.name); return 'rmasked'
def f(a, b, c, m): return (a * b + c) % m
def g(a, b, c, m): return (a * b + c) & m
def h(a, b, m): return a * b % m
def k(a, b, m):
    v = a * b & m
    return v
v = V('v')
for args in ((v, 2, 3, 5), (2, v, 3, 5), (2, 3, v, 5), (2, 3, 4, v), (v, v, v, v), (True, 3, 4, 5), (2**60, 3, 4, 5), (2, 3, 4, True)):
    print(f(*args), g(*args), h(args[0], args[1], args[3]), k(args[0], args[1], args[3]))
print(f(1.5, 2, 3, 4), f(2, 3, 1.5, 4), f(2, 3, 4, 2.5), h(2.0, 3, 4), h('ab', 2, ()), h('%s', 1, 'x'))
for fun, args in ((f, (2, 3, 4, 0)), (f, (2**40, 2**40, 4, 0)), (h, (2**40, 2**40, 0)), (g, (2, 3, 4, 1.5)), (k, (2**40, 2**40, 1.5)), (f, (2, 3, 'x', 5)), (f, (2, None, 3, 5)), (f, (2, 3, 4, None))):
    try:
        print(fun(*args))
    except (TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
#> mul v
#> add p
#> mul v
#> add p
#> mul v
#> mod p
#> mul v
#> and p
#> 2 4 rest masked
#> rmul v
#> rmul v
#> rmul v
#> rmul v
#> 0 0 2 5
#> radd v
#> mod s
#> radd v
#> and s
#> rest masked 1 4
#> rmod v
#> rand v
#> rmod v
#> rand v
#> rrest rmasked rrest rmasked
#> mul v
#> add p
#> rmod v
#> mul v
#> add p
#> rand v
#> mul v
#> mod p
#> mul v
#> and p
#> rrest rmasked rest masked
#> 2 5 3 1
#> 2 4 3 0
#> 0 0 0 0
#> 2.0 3.5 0.0 2.0 abab x
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> TypeError unsupported operand type(s) for &: 'int' and 'float'
#> TypeError unsupported operand type(s) for &: 'int' and 'float'
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError unsupported operand type(s) for *: 'int' and 'NoneType'
#> TypeError unsupported operand type(s) for %: 'int' and 'NoneType'

# ---- the order in which operands are looked at
def f(a, b):
    return (a * b + missing_c) % missing_m
for args in ((2, 3), (2, None)):
    try:
        f(*args)
    except (TypeError, NameError) as e:
        print(e)
def late(a):
    if a > 5:
        m = 3
    return a * 2**30 * 2**30 % m
for a in (6, 1):
    try:
        print(late(a))
    except UnboundLocalError as e:
        print(e)
class P:
    @property
    def m(self):
        print('m')
        return 1000
    @property
    def bad(self): raise ValueError('bad')
p = P()
def g(a, b): return (a * b + p.m) % p.m
print(g(3, 5), g(2**40, 2**40 + 1))
try:
    print((2**40 * a + p.m) % p.bad)
except ValueError as e:
    print(e)
#> name 'missing_c' is not defined
#> unsupported operand type(s) for *: 'int' and 'NoneType'
#> 0
#> cannot access local variable 'm' where it is not associated with a value
#> m
#> m
#> m
#> m
#> 15 952
#> m
#> bad

# ---- generators, hashes and powers
class Random:
    def __init__(self, seed): self.state = seed
    def next(self):
        self.state = (self.state * 1103515245 + 12345) & 0x7fffffff
        return self.state
    def wide(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return self.state >> 33
r = Random(42)
print([r.next() for _ in range(5)], [r.wide() for _ in range(3)])
def fnv(data):
    h = 0x811c9dc5
    for b in data:
        h = ((h ^ b) * 0x01000193) % 0x100000000
    return h
print(hex(fnv(b'hello')))
def power(b, e, m):
    r = 1
    while e:
        if e & 1:
            r = r * b % m
        b = b * b % m
        e >>= 1
    return r
print([power(3, 10**9, m) == pow(3, 10**9, m) for m in (10**9 + 7, 2**31 - 1, 2**32, 2**32 + 15, 97)])
def murmur(h):
    h ^= h >> 16
    h = h * 0x85ebca6b & 0xFFFFFFFF
    h ^= h >> 13
    h = h * 0xc2b2ae35 & 0xFFFFFFFF
    return h ^ (h >> 16)
print([murmur(i) for i in range(4)], [sum(murmur(i * 7919) for i in range(100))])
def rotl(x, n): return ((x << n) | (x >> (32 - n))) & 0xFFFFFFFF
print([hex(rotl(0x12345678, n)) for n in (1, 7, 16, 31)])
x = 2463534242
for _ in range(100):
    x ^= (x << 13) & 0xFFFFFFFF
    x ^= x >> 17
    x ^= (x << 5) & 0xFFFFFFFF
print(x)
#> [1250496027, 1116302264, 1000676753, 1668674806, 908095735] [484343836, 1892698586, 942092175]
#> 0x4f9f2cab
#> [True, True, True, True, True]
#> [0, 1364076727, 821347078, 2247144487] [207658860607]
#> ['0x2468acf0', '0x1a2b3c09', '0x56781234', '0x91a2b3c']
#> 3960918577
