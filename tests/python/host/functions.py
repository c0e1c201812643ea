# A pause where functions are defined and called.

# ---- default arguments
def f(a, b=echo(2), *, c=add(1, 2), d=None):
    return a, b, c, d
print(f(1), f(1, 2, c=3, d=echo(4)), f.__defaults__, f.__kwdefaults__)
def g(x=[echo(1)]):
    x.append(add(len(x), 0))
    return x
print(g(), g())
#> (1, 2, 3, None) (1, 2, 3, 4) (2,) {'c': 3, 'd': None}
#> [1, 1, 2] [1, 1, 2]

# ---- decorators, evaluated from top to bottom, applied from bottom to top
def deco(name):
    print('evaluate', echo(name))
    def apply(f):
        print('apply', echo(name))
        return f
    return apply
@deco('a')
@deco('b')
def f():
    return fetch('f')
print(f())
#> evaluate a
#> evaluate b
#> apply b
#> apply a
#> body of f

# ---- a decorator that wraps
def twice(f):
    def wrapper(*args, **kw):
        return f(*args, **kw), f(*args, **kw)
    return wrapper
@twice
def ask2(q, suffix=''):
    return ask(q) + suffix
print(ask2('x'), ask2('y', suffix=echo('!')))
#> ('answer to x', 'answer to x') ('answer to y!', 'answer to y!')

# ---- annotations are evaluated when asked for
def f(a: echo('int'), b: fetch('b') = echo(1)) -> ask('r'):
    return a
print('defined')
print(f.__annotations__)
x: echo('ann') = echo(5)
print(x)
class A:
    y: fetch('y') = echo(1)
    z: ask('z')
print(A.y, A.__annotations__)
#> defined
#> {'a': 'int', 'b': 'body of b', 'return': 'answer to r'}
#> 5
#> 1 {'y': 'body of y', 'z': 'answer to z'}

# ---- recursion with a pause at each level
def fact(n):
    return 1 if n < 2 else echo(n) * fact(n - 1)
print(fact(20))
def depth(n):
    if n == 0:
        return echo('bottom')
    return depth(n - 1)
print(depth(300))
def even(n): return True if n == 0 else odd(echo(n - 1))
def odd(n): return False if n == 0 else even(echo(n - 1))
print(even(10), odd(7))
#> 2432902008176640000
#> bottom
#> True True

# ---- closures and nonlocal across pauses
def counter():
    n = 0
    def step(by=1):
        nonlocal n
        n = add(n, by)
        return n
    def get():
        return n
    return step, get
step, get = counter()
step2, get2 = counter()
print(step(), step(echo(5)), step2(), get(), get2())
#> 1 6 1 6 1

# ---- a cell that is bound after the pause
def f():
    def g(): return x
    y = echo(1)
    x = add(y, 1)
    return g()
print(f())
def h():
    def g(): return x
    try:
        g()
    except NameError as e:
        print(e)
    x = echo(1)
    return g()
print(h())
#> 2
#> cannot access free variable 'x' where it is not associated with a value in enclosing scope
#> 1

# ---- del of locals and cells around pauses
def f():
    a = echo(1)
    del a
    try:
        a
    except UnboundLocalError as e:
        print(e)
    b = echo(2)
    def g(): return b
    del b
    try:
        g()
    except NameError as e:
        print(e)
    b = echo(3)
    return g()
print(f())
#> cannot access local variable 'a' where it is not associated with a value
#> cannot access free variable 'b' where it is not associated with a value in enclosing scope
#> 3

# ---- argument binding in every form
def f(a, /, b, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw
print(f(echo(1), echo(2), d=echo(4)))
print(f(echo(1), *echo([2, 3, 4]), d=echo(4), **echo({'x': 1})))
print(f(1, b=echo(2), d=4, e=echo(6), a=echo('kw')))
try:
    f(echo(1))
except TypeError as e:
    print(e)
try:
    f(1, 2, d=1, **{'b': echo(1)})
except TypeError as e:
    print(e)
#> (1, 2, 3, (), 4, 5, {})
#> (1, 2, 3, (4,), 4, 5, {'x': 1})
#> (1, 2, 3, (), 4, 6, {'a': 'kw'})
#> f() missing 1 required positional argument: 'b'
#> f() got multiple values for argument 'b'

# ---- evaluation order of a call
def loud(x):
    print(x, end=' ')
    return echo(x)
def f(*args, **kw):
    print('called')
    return args, kw
print(f(loud(1), *loud([2]), loud(3), k=loud(4), *loud([5]), **loud({'m': 6}), n=loud(7)))
#> 1 [2] 3 [5] 4 {'m': 6} 7 called
#> ((1, 2, 3, 5), {'k': 4, 'm': 6, 'n': 7})

# ---- methods: bound, unbound, stored
class A:
    def __init__(self, n): self.n = n
    def f(self, x, y=0): return self.n, add(x, y)
a = A(echo(1))
m = a.f
print(m(1), m(1, y=2), A.f(a, 3), A(2).f(x=4), list(map(a.f, [5])))
#> (1, 1) (1, 3) (1, 3) (2, 4) [(1, 5)]

# ---- keyword arguments of host calls
print(fetch(url=echo('k')) if False else fetch(echo('p')))
#> body of p

# ---- globals changed while the host answers
total = 0
def bump():
    global total
    total += echo(1)
    return total
print(bump() + bump() * bump(), total)
#> 7 3

# ---- default argument of a lambda and nested lambdas
f = lambda x=echo(1): lambda y=add(x, 1): lambda: add(x, y)
print(f()()(), f(5)()(), f(5)(6)())
#> 3 11 11

# ---- type parameters and aliases
def f[T: echo(int) if False else int](x: T) -> T:
    return echo(x)
print(f(1), f.__type_params__[0].__bound__)
type Pair[X] = tuple[X, echo('alias')]
print(Pair.__value__)
#> 1 <class 'int'>
#> tuple[X, 'alias']

# ---- return in the middle
def f(x):
    if echo(x):
        return fetch('early')
    for i in range(3):
        if echo(i) == 1:
            return i
    return 'late'
print(f(1), f(0))
#> body of early 1

# ---- many frames, each of which waits
def a(): return 'a' + b()
def b(): return 'b' + c() + echo('B')
def c(): return 'c' + echo('C')
print(a())
#> abcCB

# ---- RecursionError around host calls
def f(n):
    return echo(n) + f(n + 1)
try:
    f(0)
except RecursionError as e:
    print(e)
print(echo('still fine'))
#> maximum recursion depth exceeded
#> still fine

# ---- an error in a default argument
def outer():
    def f(x=fail('ValueError', 'no default')):
        return x
outer()
#> Traceback (most recent call last):
#>   File "functions.py", line 232, in <module>
#>     outer()
#>     ~~~~~^^
#>   File "functions.py", line 230, in outer
#>     def f(x=fail('ValueError', 'no default')):
#>             ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: no default

# ---- an error in a decorator
def deco(f):
    return fail('TypeError', 'cannot decorate ' + f.__name__)
@deco
def f():
    pass
#> Traceback (most recent call last):
#>   File "functions.py", line 245, in <module>
#>     @deco
#>      ^^^^
#>   File "functions.py", line 244, in deco
#>     return fail('TypeError', 'cannot decorate ' + f.__name__)
#> TypeError: cannot decorate f

# ---- an error in an annotation, when it is asked for
def f(x: fail('NameError', 'no such type')):
    return x
print(f(1))
f.__annotations__
#> 1
#> Traceback (most recent call last):
#>   File "functions.py", line 260, in <module>
#>     f.__annotations__
#>   File "functions.py", line 257, in __annotate__
#>     def f(x: fail('NameError', 'no such type')):
#>              ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> NameError: no such type

# ---- a wrong call after pauses
def f(a, b):
    return a
f(echo(1), *echo([2, 3]))
#> Traceback (most recent call last):
#>   File "functions.py", line 273, in <module>
#>     f(echo(1), *echo([2, 3]))
#>     ~^^^^^^^^^^^^^^^^^^^^^^^^
#> TypeError: f() takes 2 positional arguments but 3 were given

# ---- an error in an argument on several lines
def f(*args):
    return args
f(
    echo(1),
    fail('ValueError',
         'second'),
    echo(3),
)
#> Traceback (most recent call last):
#>   File "functions.py", line 285, in <module>
#>     fail('ValueError',
#>     ~~~~^^^^^^^^^^^^^^
#>          'second'),
#>          ^^^^^^^^^
#> ValueError: second

# ---- the program's names in place of the host's
def twice(f): return lambda *a: (f(*a), f(*a))
print(fetch('first'))
fetch = twice(fetch)
print(fetch('x'))
def wrap():
    global echo
    old = echo
    echo = lambda x: ('wrapped', old(x))
wrap()
print(echo(1))
if 0: add = None
print(add(1, 2), [add(i, 1) for i in range(2)])
def add(a, b): return 'mine'
print(add(1, 2))
#> body of first
#> ('body of x', 'body of x')
#> ('wrapped', 1)
#> 3 [1, 2]
#> mine
