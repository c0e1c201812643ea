# A pause in every slot of an expression.

# ---- operands of binary operators, from left to right
print(add(1, 2) + add(3, 4))
print(add(1, 2) - echo(10) * add(2, 2))
print(echo(7) // echo(2), echo(7) % echo(4), echo(2) ** echo(10), echo(7) / echo(2))
print(echo(6) & echo(3), echo(6) | echo(3), echo(6) ^ echo(3), echo(1) << echo(5), echo(64) >> echo(3))
print(echo('a') + ask('b') + echo('c'))
#> 10
#> -37
#> 3 3 1024 3.5
#> 2 7 5 32 8
#> aanswer to bc

# ---- unary operators
print(-add(1, 2), +echo(3), ~echo(5), not echo(0), not echo('x'))
#> -3 3 -6 True False

# ---- an operand already taken stays as it was
n = 10
def change():
    global n
    n = echo(20)
    return 1
print(n + change())
print(n)
#> 11
#> 20

# ---- a local operand already taken stays as it was
def f():
    n = 10
    def change():
        nonlocal n
        n = echo(20)
        return 1
    return n + change(), n
print(f())
#> (11, 20)

# ---- chained comparison
print(echo(1) < echo(2) < echo(3))
print(echo(1) < echo(3) < echo(2))
print(echo(5) < echo(3) < fetch('never'))
print(1 < echo(2) <= 2 != echo(3))
print(echo('b') in echo('abc') in [echo('abc')])
print(echo(None) is None is not echo(1))
#> True
#> False
#> False
#> True
#> True
#> True

# ---- and, or
print(echo(0) and fetch('never'))
print(echo(1) and echo('second'))
print(echo('') or ask('why'))
print(echo('first') or fetch('never'))
print(echo(0) or echo('') or echo([]) or echo('last'))
print(echo(1) and echo(2) and echo(0) and fetch('never'))
print((echo(0) or echo(3)) and (echo(0) or echo(4)))
#> 0
#> second
#> answer to why
#> first
#> last
#> 0
#> 4

# ---- conditional expression
print('yes' if echo(True) else fetch('never'))
print(fetch('never') if echo(False) else ask('no'))
print(ask('a') if echo(1) and echo(0) else ask('b') if echo(1) else ask('c'))
#> yes
#> answer to no
#> answer to b

# ---- walrus
if (a := echo(5)) > (b := add(a, -1)):
    print(a, b)
print([y := echo(1), y, y := add(y, 1), y])
def f():
    return (z := fetch('x')), z
print(f())
#> 5 4
#> [1, 1, 2, 2]
#> ('body of x', 'body of x')

# ---- displays
print([echo(1), echo(2), echo(3)])
print((echo(1), 2, echo(3)))
print({echo(1), echo(1), echo(2)})
print({echo('a'): echo(1), echo('b'): echo(2), echo('a'): echo(3)})
#> [1, 2, 3]
#> (1, 2, 3)
#> {1, 2}
#> {'a': 3, 'b': 2}

# ---- displays with stars
print([0, *echo([1, 2]), echo(3), *echo((4,))])
print((*echo('ab'), *echo([1])))
print({*echo([1, 2]), echo(3)})
print({**echo({'a': 1}), 'b': echo(2), **echo({'a': 3})})
#> [0, 1, 2, 3, 4]
#> ('a', 'b', 1)
#> {1, 2, 3}
#> {'a': 3, 'b': 2}

# ---- subscript
data = {'a': [10, 20, 30]}
print(data[echo('a')][echo(1)])
print(echo([1, 2, 3])[add(1, 1)])
print(echo({'k': 'v'})[echo('k')])
#> 20
#> 3
#> v

# ---- slice
items = [0, 1, 2, 3, 4, 5]
print(items[echo(1):echo(4)])
print(items[echo(5):echo(0):echo(-2)])
print(items[:echo(2)], items[echo(4):], items[::echo(3)])
print(echo('hello')[echo(1):echo(-1)])
#> [1, 2, 3]
#> [5, 3, 1]
#> [0, 1] [4, 5] [0, 3]
#> ell

# ---- subscript with a tuple and slices in it
class Show:
    def __getitem__(self, key):
        return key
print(Show()[echo(1), echo(2):echo(3), ..., echo(4)::echo(5)])
print(Show()[*echo([1, 2]), echo(3)])
#> (1, slice(2, 3, None), Ellipsis, slice(4, None, 5))
#> (1, 2, 3)

# ---- attribute of an answer
print(echo('abc').upper(), ask('x').title())
print(echo(3).real, echo(1.5).is_integer())
print(fetch('a').replace(echo('b'), ask('q')).count(echo('o')))
#> ABC Answer To X
#> 3 False
#> 3

# ---- call: the function, arguments, keywords, stars
def show(*args, **kwargs):
    print(args, kwargs)
def pick(i):
    return [show, print][echo(i)]
pick(0)(echo(1), echo(2), k=echo(3), *echo([4, 5]), **echo({'m': 6}), n=echo(7))
pick(1)(echo('a'), echo('b'), sep=echo('-'), end=echo('!\n'))
show(*echo([]), **echo({}))
show(*echo('ab'), *echo('cd'), x=1, **{echo('y'): echo(2)})
#> (1, 2, 4, 5) {'k': 3, 'm': 6, 'n': 7}
#> a-b!
#> () {}
#> ('a', 'b', 'c', 'd') {'x': 1, 'y': 2}

# ---- call of a call
def adder(a):
    def inner(b):
        return add(a, b)
    return inner
print(adder(echo(1))(echo(2)))
print(adder(add(1, 1))(adder(1)(echo(1))))
#> 3
#> 4

# ---- a method whose receiver comes from the host
x = [3, 1, 2]
x.append(echo(4))
x.extend(echo([5, 6]))
x.insert(echo(0), echo(9))
print(x, x.index(echo(4)), x.pop(echo(0)), x)
#> [3, 1, 2, 4, 5, 6] 4 9 [3, 1, 2, 4, 5, 6]

# ---- lambda
f = lambda a, b=echo(2), *c, k=echo(3): (a, b, c, k, add(a, b))
print(f(echo(1)))
print((lambda: fetch('in a lambda'))())
print((lambda x: add(x, x))(echo(4)))
#> (1, 2, (), 3, 3)
#> body of in a lambda
#> 8

# ---- yield expression's value
def gen():
    got = yield echo(1)
    print('got', got)
    got = yield add(got, 1)
    print('got', got)
    return echo('end')
g = gen()
print(next(g))
print(g.send(echo(10)))
try:
    g.send(add(1, 1))
except StopIteration as stop:
    print(stop.value)
#> 1
#> got 10
#> 11
#> got 2
#> end

# ---- f-string: value, conversion, format, nested spec
w = 8
print(f'{echo(1)} {echo("a")!r} {echo("é")!a} {echo(None)!s}')
print(f'{echo(3.14159):.2f}|{echo("x"):>{echo(5)}}|{echo(255):{echo("#x")}}|{echo(7):0{add(w, -4)}d}')
print(f'{echo(5)=}, {add(1, 2)=:>4}')
print(f'{f"{echo(1)}{echo(2)}"}{echo(3)}')
#> 1 'a' '\xe9' None
#> 3.14|    x|0xff|0007
#> echo(5)=5, add(1, 2)=   3
#> 123

# ---- t-string
t = t'a{echo(1)}b{echo("x")!r:>{echo(4)}}c'
print(t.strings, [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations])
#> ('a', 'b', 'c') [(1, 'echo(1)', None, ''), ('x', 'echo("x")', 'r', '>4')]

# ---- old formatting
print('%s and %r' % (echo('a'), echo('b')))
print(echo('%d %s') % echo((1, 'x')))
print('%(k)s' % {'k': echo('v')})
print('{} {k:>{w}}'.format(echo(1), k=echo('a'), w=echo(3)))
#> a and 'b'
#> 1 x
#> v
#> 1   a

# ---- starred assignment value and return value
a, *b = echo(1), *echo([2, 3])
print(a, b)
def f():
    return echo(1), *echo([2, 3])
print(f())
#> 1 [2, 3]
#> (1, 2, 3)

# ---- membership and identity
print(echo(2) in [1, echo(2)], echo(5) not in echo([1, 2]), echo('k') in {'k': 1})
x = None
print(x is echo(None), x is not echo(None))
#> True True True
#> True False

# ---- deep nesting of calls
print(add(add(add(1, add(1, 1)), add(1, 1)), add(add(1, 1), 1)))
print(max(echo(1), min(echo(5), add(1, 2)), len(fetch('a'))))
#> 8
#> 9

# ---- a long expression
print(echo(1) + echo(2) + echo(3) + echo(4) + echo(5) + echo(6) + echo(7) + echo(8) + echo(9) + echo(10)
      + echo(1) * echo(2) * echo(3) - echo(4) * echo(5) + echo(6) // echo(2))
#> 44

# ---- big numbers, floats, text beyond the first plane
print(echo(2 ** 70) + 1, add(0.1, 0.2), echo('𝄞é'), echo(True), echo(-0.0))
print(echo((1, (2, [3]))), echo({'a': {'b': (1,)}}), echo({1, 2}), echo(float('inf')), echo(1e100))
#> 1180591620717411303425 0.30000000000000004 𝄞é True -0.0
#> (1, (2, [3])) {'a': {'b': (1,)}} {1, 2} inf 1e+100

# ---- an error of the host in the middle of an expression
def f(x):
    return [x, add(1, 2) + fail('ValueError', 'bad ' + x) * echo(1)]
try:
    f('a')
except ValueError as e:
    print('caught', e)
f('b')
#> caught bad a
#> Traceback (most recent call last):
#>   File "expressions.py", line 274, in <module>
#>     f('b')
#>     ~^^^^^
#>   File "expressions.py", line 269, in f
#>     return [x, add(1, 2) + fail('ValueError', 'bad ' + x) * echo(1)]
#>                            ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: bad b

# ---- an error of the host as an argument
print(add(1, len(fail('LookupError', 'no such thing'))))
#> Traceback (most recent call last):
#>   File "expressions.py", line 286, in <module>
#>     print(add(1, len(fail('LookupError', 'no such thing'))))
#>                      ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> LookupError: no such thing

# ---- an operator that fails after pauses
def total(a, b):
    return add(1, 2) + (echo(a) +
                        echo(b))
print(total(1, 2))
total(1, 'x')
#> 6
#> Traceback (most recent call last):
#>   File "expressions.py", line 298, in <module>
#>     total(1, 'x')
#>     ~~~~~^^^^^^^^
#>   File "expressions.py", line 295, in total
#>     return add(1, 2) + (echo(a) +
#>                         ~~~~~~~~^
#>                         echo(b))
#>                         ~~~~~~~
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'

# ---- what arrives after a pause calls Python code whose tree meets Python code
class Box:
    def __init__(self, *items):
        self.items = items
    def __getitem__(self, i):
        return self.items[i]
    def __eq__(self, other):
        return Box(self.items == other)
    def __bool__(self):
        return self.items[0] is not None
class Left:
    def __add__(self, other):
        fetch('a')
        return NotImplemented
    __iadd__ = __sub__ = __lt__ = __matmul__ = __add__
class Right:
    def __init__(self):
        self.a, self.b = Box(1, 2), Box(3, 4)
    def __radd__(self, other):
        return (self.a[0] + self.b[1]) * (self.a[1] - self.b[0])
    def __rsub__(self, other):
        x = 0
        if self.a[0] < self.b[0] and not self.a[1] > self.b[1]:
            x = -self.a[self.b[0] - self.a[1]]
        return x, [self.a[0] + k for k in (self.b[0], self.b[1])]
    def __gt__(self, other):
        while self.a[0] + self.b[0] < 9:
            self.a = Box(self.a[0] + 1, self.a[1])
        return f'{self.a[0] + self.b[0]}'
    def __rmatmul__(self, other):
        return {self.a[0] + 1: self.b[1] + self.a[1]}[other.key(self.a[1] - 1)]
class Keyed(Left):
    def key(self, x):
        return x + 1
print(Left() + Right())
print(Left() - Right())
print(Left() < Right())
print(Keyed() @ Right())
left = Left()
left += Right()
print(left)
#> -5
#> (-2, [4, 5])
#> 9
#> 6
#> -5
