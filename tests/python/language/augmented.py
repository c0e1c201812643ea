# ---- every operator
x = 7
x += 3; print(x)
x -= 1; print(x)
x *= 2; print(x)
x //= 4; print(x)
x **= 3; print(x)
x %= 10; print(x)
x <<= 5; print(x)
x >>= 2; print(x)
x &= 12; print(x)
x |= 3; print(x)
x ^= 5; print(x)
x /= 4; print(x)
#> 10
#> 9
#> 18
#> 4
#> 64
#> 4
#> 128
#> 32
#> 0
#> 3
#> 6
#> 1.5

# ---- a mutable object is changed in place
a = b = [1]
a += (2,)
a *= 2
print(b, a is b)
s = t = {1}
s |= {2}
s &= {2, 3}
s ^= {5}
s -= {2}
print(t, s is t)
d = e = {1: 2}
d |= {3: 4}
print(e)
#> [1, 2, 1, 2] True
#> {5} True
#> {1: 2, 3: 4}

# ---- an immutable object is replaced
a = b = (1,)
a += (2,)
print(a, b)
s = t = 'x'
s += 'y'
s *= 2
print(s, t)
#> (1, 2) (1,)
#> xyxy x

# ---- list += takes any iterable, list + does not
x = [1]
x += 'ab'
x += (i for i in range(2))
x += {}
print(x)
try:
    x = x + 'ab'
except TypeError as e:
    print(e)
#> [1, 'a', 'b', 0, 1]
#> can only concatenate list (not "str") to list

# ---- the target is evaluated once
def f():
    print('f')
    return x

def i():
    print('i')
    return 0

x = [1]
f()[i()] += 5
print(x)
#> f
#> i
#> [6]

# ---- a tuple's list changes although the assignment fails
t = ([],)
try:
    t[0] += [1]
except TypeError as e:
    print(e)
print(t)
#> 'tuple' object does not support item assignment
#> ([1],)

# ---- in-place methods come before binary ones
class A:
    def __init__(self, v): self.v = v
    def __iadd__(self, o): print('iadd'); self.v += o; return self
    def __add__(self, o): print('add'); return A(self.v + o)
    def __sub__(self, o): print('sub'); return A(self.v - o)

a = b = A(1)
a += 1
print(a.v, a is b)
a -= 1
print(a.v, a is b)
#> iadd
#> 2 True
#> sub
#> 1 False

# ---- an in-place method may return anything
class A:
    def __iadd__(self, other): return 'gone'

a = A()
a += 1
print(a)
#> gone

# ---- NotImplemented from an in-place method falls back
class A:
    def __iadd__(self, o): print('iadd'); return NotImplemented
    def __add__(self, o): print('add'); return NotImplemented
class B:
    def __radd__(self, o): print('radd'); return 'sum'

a = A()
a += B()
print(a)
#> iadd
#> add
#> radd
#> sum

# ---- unsupported operands name the operator
for source in ['x += 1', 'x -= 1', 'x *= None', 'x /= 1', 'x //= 1', 'x %= 1', 'x **= 1', 'x @= 1', 'x <<= 1', 'x >>= 1', 'x &= 1', 'x |= 1', 'x ^= 1']:
    try:
        exec(source, {'x': {}})
    except TypeError as e:
        print(e)
#> unsupported operand type(s) for +=: 'dict' and 'int'
#> unsupported operand type(s) for -=: 'dict' and 'int'
#> unsupported operand type(s) for *=: 'dict' and 'NoneType'
#> unsupported operand type(s) for /=: 'dict' and 'int'
#> unsupported operand type(s) for //=: 'dict' and 'int'
#> unsupported operand type(s) for %=: 'dict' and 'int'
#> unsupported operand type(s) for **=: 'dict' and 'int'
#> unsupported operand type(s) for @=: 'dict' and 'int'
#> unsupported operand type(s) for <<=: 'dict' and 'int'
#> unsupported operand type(s) for >>=: 'dict' and 'int'
#> unsupported operand type(s) for &=: 'dict' and 'int'
#> 'int' object is not iterable
#> unsupported operand type(s) for ^=: 'dict' and 'int'

# ---- on an attribute of a class, through an instance
class A:
    n = 0

a = A()
a.n += 1
print(a.n, A.n)
#> 1 0

# ---- on a list of a class, through an instance
class A:
    items = []

a = A()
a.items += [1]
print(A.items, a.__dict__)
#> [1] {'items': [1]}

# ---- on an unbound name
def f():
    x += 1

f()
#> Traceback (most recent call last):
#>   File "augmented.py", line 179, in <module>
#>     f()
#>     ~^^
#>   File "augmented.py", line 177, in f
#>     x += 1
#>     ^
#> UnboundLocalError: cannot access local variable 'x' where it is not associated with a value

# ---- on a global in a function
x = 1
def f():
    global x
    x += 1

f()
print(x)
#> 2

# ---- on a slice
x = [1, 2, 3, 4]
x[1:3] *= 2
print(x)
#> [1, 2, 3, 2, 3, 4]

# ---- a dict value
d = {'a': 1}
d['a'] += 1
try:
    d['b'] += 1
except KeyError as e:
    print(repr(e))
print(d)
#> KeyError('b')
#> {'a': 2}

# ---- chained subscripts
m = [[0, 0], [0, 0]]
m[1][0] -= 3
m[m[1][0] + 3][1] += 4
print(m)
#> [[0, 4], [-3, 0]]
