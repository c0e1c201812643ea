# A pause in every part of a comprehension.

# ---- element, iterable and condition of a list
print([add(x, 1) for x in [1, 2, 3]])
print([x for x in echo([1, 2, 3])])
print([x for x in [1, 2, 3, 4] if echo(x % 2)])
print([add(x, 10) for x in echo([1, 2, 3, 4]) if echo(x > 1) if echo(x < 4)])
#> [2, 3, 4]
#> [1, 2, 3]
#> [1, 3]
#> [12, 13]

# ---- set and dict
print({echo(x % 2) for x in range(5)})
print({echo(k): add(v, 1) for k, v in echo({'a': 1, 'b': 2}).items() if echo(True)})
print({x: fetch(x) for x in 'ab'})
#> {0, 1}
#> {'a': 2, 'b': 3}
#> {'a': 'body of a', 'b': 'body of b'}

# ---- nested loops
print([(x, y) for x in echo([1, 2]) for y in echo([x, x + 1]) if echo(x != y)])
print([[add(x, y) for y in range(echo(2))] for x in range(echo(3))])
print([z for x in range(2) if echo(x) for y in range(2) if echo(1) for z in [echo((x, y))]])
#> [(1, 2), (2, 3)]
#> [[0, 1], [1, 2], [2, 3]]
#> [(1, 0), (1, 1)]

# ---- generator expression
g = (add(x, 1) for x in echo([1, 2]) if echo(x))
print(next(g), next(g), next(g, echo('end')))
print(list(echo(x) for x in range(3)))
print(sum(echo(x) for x in range(4)))
#> 2 3 end
#> [0, 1, 2]
#> 6

# ---- the first iterable is evaluated at once, the rest later
def loud(x):
    print('loud', x)
    return echo(x)
g = (loud(y) for x in loud([1, 2]) for y in loud([x]))
print('made')
print(list(g))
#> loud [1, 2]
#> made
#> loud [1]
#> loud 1
#> loud [2]
#> loud 2
#> [1, 2]

# ---- walrus in a comprehension
print([y for x in range(4) if (y := echo(x * x)) > 1], y)
total = 0
print([total := add(total, x) for x in [1, 2, 3]], total)
#> [4, 9] 9
#> [1, 3, 6] 6

# ---- names of the comprehension do not leak
x = 'outer'
print([echo(x) for x in range(2)], x)
def f():
    x = 'local'
    r = [echo(x) for x in range(2)]
    return r, x
print(f())
#> [0, 1] outer
#> ([0, 1], 'local')

# ---- closures made inside
fs = [lambda: add(i, 1) for i in range(3)]
print([f() for f in fs])
fs = [lambda i=echo(i): add(i, 1) for i in range(3)]
print([f() for f in fs])
#> [3, 3, 3]
#> [1, 2, 3]

# ---- unpacking targets and stars
print([add(a, b) for a, b in [(1, 2), (3, 4)]])
print([(a, rest) for a, *rest in echo([[1, 2, 3], [4]])])
d = {}
print([echo(0) for d['k'] in [1, 2]], d)
#> [3, 7]
#> [(1, [2, 3]), (4, [])]
#> [0, 0] {'k': 2}

# ---- comprehension in a class body
class A:
    n = echo(3)
    squares = [add(i, i) for i in range(n)]
    d = {k: echo(k) for k in 'ab'}
print(A.squares, A.d)
#> [0, 2, 4] {'a': 'a', 'b': 'b'}

# ---- own iterator behind the comprehension
class Count:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        print('iter', echo('i'))
        self.i = 0
        return self
    def __next__(self):
        if self.i == self.n:
            raise StopIteration
        self.i = add(self.i, 1)
        return self.i
print([x for x in Count(3)])
print({x: y for x in Count(2) for y in Count(2)})
print(list(x for x in Count(2)))
#> iter i
#> [1, 2, 3]
#> iter i
#> iter i
#> iter i
#> {1: 2, 2: 2}
#> iter i
#> [1, 2]

# ---- own truth in the condition
class T:
    def __init__(self, v):
        self.v = v
    def __bool__(self):
        return echo(self.v)
print([x for x in range(4) if T(x > 1)])
print([x for x in range(4) if not T(x > 1)])
#> [2, 3]
#> [0, 1]

# ---- own hash in a set and dict comprehension
class K:
    def __init__(self, v):
        self.v = v
    def __hash__(self):
        return add(self.v, 0) % 2
    def __eq__(self, other):
        return echo(self.v) == echo(other.v)
    def __repr__(self):
        return f'K{self.v}'
print(sorted((k.v for k in {K(i % 3) for i in range(6)})))
print({K(i % 2): echo(i) for i in range(4)})
#> [0, 1, 2]
#> {K0: 2, K1: 3}

# ---- a nested generator expression consumed across pauses
g = (add(x, y) for x in (echo(i) for i in range(2)) for y in (echo(j) for j in range(2)))
for v in g:
    print(v, echo('|'))
#> 0 |
#> 1 |
#> 1 |
#> 2 |

# ---- an error in the element
def f(xs):
    return [add(x, 1) if x < 2 else fail('ValueError', f'at {x}')
            for x in xs]
print(f([0, 1]))
f([0, 1, 2])
#> [1, 2]
#> Traceback (most recent call last):
#>   File "comprehensions.py", line 161, in <module>
#>     f([0, 1, 2])
#>     ~^^^^^^^^^^^
#>   File "comprehensions.py", line 158, in f
#>     return [add(x, 1) if x < 2 else fail('ValueError', f'at {x}')
#>                                     ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: at 2

# ---- an error in the condition of a generator expression
def f(xs):
    return sum(x for x in xs
               if x < 2 or fail('KeyError', 'gone'))
print(f([0, 1]))
f([0, 1, 2])
#> 1
#> Traceback (most recent call last):
#>   File "comprehensions.py", line 177, in <module>
#>     f([0, 1, 2])
#>     ~^^^^^^^^^^^
#>   File "comprehensions.py", line 174, in f
#>     return sum(x for x in xs
#>                if x < 2 or fail('KeyError', 'gone'))
#>   File "comprehensions.py", line 175, in <genexpr>
#>     if x < 2 or fail('KeyError', 'gone'))
#>                 ~~~~^^^^^^^^^^^^^^^^^^^^
#> KeyError: 'gone'

# ---- an error in a dict comprehension inside a comprehension
try:
    print([{k: fail('OSError', 'broken') for k in range(3)} for x in range(2)])
except OSError as e:
    print(type(e).__name__, e)
[{k: fail('OSError', 'broken') for k in range(3)} for x in range(2)]
#> OSError broken
#> Traceback (most recent call last):
#>   File "comprehensions.py", line 196, in <module>
#>     [{k: fail('OSError', 'broken') for k in range(3)} for x in range(2)]
#>          ~~~~^^^^^^^^^^^^^^^^^^^^^
#> OSError: broken
