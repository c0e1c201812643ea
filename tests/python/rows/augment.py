# ---- a property named __dict__
class A:
    @property
    def __dict__(self):
        print('dict')
        return {'x': 1}
print(A().__dict__)
print(getattr(A(), '__dict__'))
#> dict
#> {'x': 1}
#> dict
#> {'x': 1}

# ---- messages of augmented assignment name its operator
for src in 'x @= 2', 'x <<= 1.5', 'x |= 1.5', 'x //= 1j', 'x &= "a"', 'x += "a"', 'x -= "a"', 'x **= "a"', 'x %= None':
  for x in 1, 1.5, 1j, 2**100, True, 'abc':
    d = {'x': x}
    try:
        exec(src, d)
        print(d['x'])
    except Exception as e:
        print(type(e).__name__, e)
#> TypeError unsupported operand type(s) for @=: 'int' and 'int'
#> TypeError unsupported operand type(s) for @=: 'float' and 'int'
#> TypeError unsupported operand type(s) for @=: 'complex' and 'int'
#> TypeError unsupported operand type(s) for @=: 'int' and 'int'
#> TypeError unsupported operand type(s) for @=: 'bool' and 'int'
#> TypeError unsupported operand type(s) for @=: 'str' and 'int'
#> TypeError unsupported operand type(s) for <<=: 'int' and 'float'
#> TypeError unsupported operand type(s) for <<=: 'float' and 'float'
#> TypeError unsupported operand type(s) for <<=: 'complex' and 'float'
#> TypeError unsupported operand type(s) for <<=: 'int' and 'float'
#> TypeError unsupported operand type(s) for <<=: 'bool' and 'float'
#> TypeError unsupported operand type(s) for <<=: 'str' and 'float'
#> TypeError unsupported operand type(s) for |=: 'int' and 'float'
#> TypeError unsupported operand type(s) for |=: 'float' and 'float'
#> TypeError unsupported operand type(s) for |=: 'complex' and 'float'
#> TypeError unsupported operand type(s) for |=: 'int' and 'float'
#> TypeError unsupported operand type(s) for |=: 'bool' and 'float'
#> TypeError unsupported operand type(s) for |=: 'str' and 'float'
#> TypeError unsupported operand type(s) for //=: 'int' and 'complex'
#> TypeError unsupported operand type(s) for //=: 'float' and 'complex'
#> TypeError unsupported operand type(s) for //=: 'complex' and 'complex'
#> TypeError unsupported operand type(s) for //=: 'int' and 'complex'
#> TypeError unsupported operand type(s) for //=: 'bool' and 'complex'
#> TypeError unsupported operand type(s) for //=: 'str' and 'complex'
#> TypeError unsupported operand type(s) for &=: 'int' and 'str'
#> TypeError unsupported operand type(s) for &=: 'float' and 'str'
#> TypeError unsupported operand type(s) for &=: 'complex' and 'str'
#> TypeError unsupported operand type(s) for &=: 'int' and 'str'
#> TypeError unsupported operand type(s) for &=: 'bool' and 'str'
#> TypeError unsupported operand type(s) for &=: 'str' and 'str'
#> TypeError unsupported operand type(s) for +=: 'int' and 'str'
#> TypeError unsupported operand type(s) for +=: 'float' and 'str'
#> TypeError unsupported operand type(s) for +=: 'complex' and 'str'
#> TypeError unsupported operand type(s) for +=: 'int' and 'str'
#> TypeError unsupported operand type(s) for +=: 'bool' and 'str'
#> abca
#> TypeError unsupported operand type(s) for -=: 'int' and 'str'
#> TypeError unsupported operand type(s) for -=: 'float' and 'str'
#> TypeError unsupported operand type(s) for -=: 'complex' and 'str'
#> TypeError unsupported operand type(s) for -=: 'int' and 'str'
#> TypeError unsupported operand type(s) for -=: 'bool' and 'str'
#> TypeError unsupported operand type(s) for -=: 'str' and 'str'
#> TypeError unsupported operand type(s) for **=: 'int' and 'str'
#> TypeError unsupported operand type(s) for **=: 'float' and 'str'
#> TypeError unsupported operand type(s) for **=: 'complex' and 'str'
#> TypeError unsupported operand type(s) for **=: 'int' and 'str'
#> TypeError unsupported operand type(s) for **=: 'bool' and 'str'
#> TypeError unsupported operand type(s) for **=: 'str' and 'str'
#> TypeError unsupported operand type(s) for %=: 'int' and 'NoneType'
#> TypeError unsupported operand type(s) for %=: 'float' and 'NoneType'
#> TypeError unsupported operand type(s) for %=: 'complex' and 'NoneType'
#> TypeError unsupported operand type(s) for %=: 'int' and 'NoneType'
#> TypeError unsupported operand type(s) for %=: 'bool' and 'NoneType'
#> TypeError not all arguments converted during string formatting

# ---- and in functions
def f(x):
    x @= 2
try: f(1)
except TypeError as e: print(e)
try: f(1.5)
except TypeError as e: print(e)
#> unsupported operand type(s) for @=: 'int' and 'int'
#> unsupported operand type(s) for @=: 'float' and 'int'

# ---- trees that meet Python late
class A:
    @property
    def p(self): return 5
    def __add__(self, o): return 1
    def __radd__(self, o): return 'r'
a = A()
x = 1.5
s = 'abc' * 10
l = [1, 2, 3]
for i in range(10):
    print((x * 2.5, s + 'x', l[:2], [x * i for i in l[:a.p]]), a.p, s + 'd' + (s + 'e' + a))
    print(x * 2.5 + a, f'{s + "abc"!r} {a.p} {x * 3.3:.2f}', l[1:] + l[:a.p], (l + l, a.p)[1], -x * 2 + a.p, 2**100 + a.p, x * i * a.p)
    y = s + 'x' if l[:1] == [1] and a.p else 7
#> (3.75, 'abcabcabcabcabcabcabcabcabcabcx', [1, 2], [1.5, 3.0, 4.5]) 5 abcabcabcabcabcabcabcabcabcabcdr
#> r 'abcabcabcabcabcabcabcabcabcabcabc' 5 4.95 [2, 3, 1, 2, 3] 5 2.0 1267650600228229401496703205381 0.0
#> (3.75, 'abcabcabcabcabcabcabcabcabcabcx', [1, 2], [1.5, 3.0, 4.5]) 5 abcabcabcabcabcabcabcabcabcabcdr
#> r 'abcabcabcabcabcabcabcabcabcabcabc' 5 4.95 [2, 3, 1, 2, 3] 5 2.0 1267650600228229401496703205381 7.5
#> (3.75, 'abcabcabcabcabcabcabcabcabcabcx', [1, 2], [1.5, 3.0, 4.5]) 5 abcabcabcabcabcabcabcabcabcabcdr
#> r 'abcabcabcabcabcabcabcabcabcabcabc' 5 4.95 [2, 3, 1, 2, 3] 5 2.0 1267650600228229401496703205381 15.0
#> (3.75, 'abcabcabcabcabcabcabcabcabcabcx', [1, 2], [1.5, 3.0, 4.5]) 5 abcabcabcabcabcabcabcabcabcabcdr
#> r 'abcabcabcabcabcabcabcabcabcabcabc' 5 4.95 [2, 3, 1, 2, 3] 5 2.0 1267650600228229401496703205381 22.5
#> (3.75, 'abcabcabcabcabcabcabcabcabcabcx', [1, 2], [1.5, 3.0, 4.5]) 5 abcabcabcabcabcabcabcabcabcabcdr
#> r 'abcabcabcabcabcabcabcabcabcabcabc' 5 4.95 [2, 3, 1, 2, 3] 5 2.0 1267650600228229401496703205381 30.0
#> (3.75, 'abcabcabcabcabcabcabcabcabcabcx', [1, 2], [1.5, 3.0, 4.5]) 5 abcabcabcabcabcabcabcabcabcabcdr
#> r 'abcabcabcabcabcabcabcabcabcabcabc' 5 4.95 [2, 3, 1, 2, 3] 5 2.0 1267650600228229401496703205381 37.5
#> (3.75, 'abcabcabcabcabcabcabcabcabcabcx', [1, 2], [1.5, 3.0, 4.5]) 5 abcabcabcabcabcabcabcabcabcabcdr
#> r 'abcabcabcabcabcabcabcabcabcabcabc' 5 4.95 [2, 3, 1, 2, 3] 5 2.0 1267650600228229401496703205381 45.0
#> (3.75, 'abcabcabcabcabcabcabcabcabcabcx', [1, 2], [1.5, 3.0, 4.5]) 5 abcabcabcabcabcabcabcabcabcabcdr
#> r 'abcabcabcabcabcabcabcabcabcabcabc' 5 4.95 [2, 3, 1, 2, 3] 5 2.0 1267650600228229401496703205381 52.5
#> (3.75, 'abcabcabcabcabcabcabcabcabcabcx', [1, 2], [1.5, 3.0, 4.5]) 5 abcabcabcabcabcabcabcabcabcabcdr
#> r 'abcabcabcabcabcabcabcabcabcabcabc' 5 4.95 [2, 3, 1, 2, 3] 5 2.0 1267650600228229401496703205381 60.0
#> (3.75, 'abcabcabcabcabcabcabcabcabcabcx', [1, 2], [1.5, 3.0, 4.5]) 5 abcabcabcabcabcabcabcabcabcabcdr
#> r 'abcabcabcabcabcabcabcabcabcabcabc' 5 4.95 [2, 3, 1, 2, 3] 5 2.0 1267650600228229401496703205381 67.5
