# A pause while generators run.

# ---- in the body, between yields
def gen(n):
    print('start', echo('s'))
    for i in range(n):
        yield add(i, 1)
        print('after', echo(i))
    print('end', echo('e'))
print(list(gen(3)))
#> start s
#> after 0
#> after 1
#> after 2
#> end e
#> [1, 2, 3]

# ---- several generators at once
def gen(name):
    for i in range(2):
        yield name + str(echo(i))
a, b = gen('a'), gen('b')
print(next(a), next(b), next(a), next(b), next(a, 'done'))
#> a0 b0 a1 b1 done

# ---- send, throw, close
def gen():
    while True:
        try:
            got = yield echo('ready')
            print('got', echo(got))
        except ValueError as e:
            print('thrown', echo(str(e)))
        finally:
            print('finally', echo(1))
g = gen()
print(next(g))
print(g.send(1))
print(g.throw(ValueError('v')))
g.close()
print('closed')
#> ready
#> got 1
#> finally 1
#> ready
#> thrown v
#> finally 1
#> ready
#> finally 1
#> closed

# ---- throw that ends the generator
def gen():
    try:
        yield echo(1)
    except KeyError:
        print('clean', echo('up'))
        raise
g = gen()
next(g)
try:
    g.throw(KeyError('k'))
except KeyError as e:
    print('out', e, echo(2))
print(next(g, 'over'))
#> clean up
#> out 'k' 2
#> over

# ---- yield from a list, a generator and its value
def inner():
    x = yield echo(1)
    y = yield add(x, 1)
    return echo('inner ' + str(y))
def outer():
    r = yield from inner()
    print('result', r)
    yield from echo([7, 8])
    return fetch('outer')
g = outer()
print(next(g), g.send(10), g.send(20), next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)
#> result inner 20
#> 1 11 7 8
#> body of outer

# ---- throw and close through yield from
def inner():
    try:
        while True:
            yield echo('in')
    except RuntimeError as e:
        yield add(1, 1)
    finally:
        print('inner finally', echo('f'))
def outer():
    try:
        yield from inner()
    finally:
        print('outer finally', echo('g'))
g = outer()
print(next(g), g.throw(RuntimeError('x')))
g.close()
#> in 2
#> inner finally f
#> outer finally g

# ---- recursive generators
def walk(tree):
    for x in tree:
        if isinstance(x, list):
            yield from walk(x)
        else:
            yield echo(x)
print(list(walk([1, [2, [3, 4], 5], [[6]]])))
#> [1, 2, 3, 4, 5, 6]

# ---- a generator with try and finally around yields
def gen():
    try:
        for i in range(3):
            try:
                yield i
            finally:
                print('inner', echo(i))
    finally:
        print('outer', echo('o'))
g = gen()
for x in g:
    print(x)
    if x == 1:
        break
g.close()
print('left')
#> 0
#> inner 0
#> 1
#> inner 1
#> outer o
#> left

# ---- a generator used by a for with break and else
def gen(n):
    for i in range(n):
        yield echo(i)
for x in gen(3):
    if echo(x) == 5:
        break
else:
    print('else', echo('e'))
#> else e

# ---- a pipeline
def numbers():
    n = 0
    while True:
        yield n
        n = add(n, 1)
def only(pred, xs):
    for x in xs:
        if pred(x):
            yield x
def take(n, xs):
    for _, x in zip(range(n), xs):
        yield x
print(list(take(4, only(lambda x: echo(x % 3) == 0, numbers()))))
#> [0, 3, 6, 9]

# ---- a generator as an attribute and in a container
class A:
    def __iter__(self):
        yield echo('x')
        yield from (echo(c) for c in 'yz')
a = A()
print(list(a), [*a], {*a} == {'x', 'y', 'z'})
x, y, z = a
print(x, y, z)
#> ['x', 'y', 'z'] ['x', 'y', 'z'] True
#> x y z

# ---- lambda with yield
g = (lambda: (yield echo(5)))()
print(next(g), next(g, None))
#> 5 None

# ---- StopIteration out of a host call inside a generator
def gen():
    yield 1
    fail('StopIteration', 'stop')
g = gen()
print(next(g))
next(g)
#> 1
#> Traceback (most recent call last):
#>   File "generators.py", line 192, in gen
#>     fail('StopIteration', 'stop')
#>     ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^
#> StopIteration: stop
#>
#> The above exception was the direct cause of the following exception:
#>
#> Traceback (most recent call last):
#>   File "generators.py", line 195, in <module>
#>     next(g)
#>     ~~~~^^^
#> RuntimeError: generator raised StopIteration

# ---- an error of the host through two generators
def a():
    yield echo(1)
    yield fail('ValueError', 'inside')
def b():
    yield from a()
def c():
    for x in b():
        yield x
print(next(c()))
for x in c():
    print(x)
#> 1
#> 1
#> Traceback (most recent call last):
#>   File "generators.py", line 221, in <module>
#>     for x in c():
#>              ~^^
#>   File "generators.py", line 218, in c
#>     for x in b():
#>              ~^^
#>   File "generators.py", line 216, in b
#>     yield from a()
#>   File "generators.py", line 214, in a
#>     yield fail('ValueError', 'inside')
#>           ~~~~^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: inside

# ---- generator state while the host answers
def gen():
    yield echo(g.gi_running)
    yield g.gi_running
g = gen()
print(g.gi_running, next(g), g.gi_running, next(g), g.gi_suspended)
print(list(g), g.gi_running)
#> False True False True True
#> [] False

# ---- a generator that calls itself while running
def gen():
    echo(1)
    yield next(g)
g = gen()
next(g)
#> Traceback (most recent call last):
#>   File "generators.py", line 254, in <module>
#>     next(g)
#>     ~~~~^^^
#>   File "generators.py", line 252, in gen
#>     yield next(g)
#>           ~~~~^^^
#> ValueError: generator already executing

# ---- generator in a generator's argument
print(list(map(lambda p: add(*p), ((x, echo(y)) for x in range(2) for y in range(2)))))
#> [0, 1, 1, 2]

# ---- generators that pause inside of zip, map, islice and Counter
from collections import Counter
from itertools import islice
def asked(n):
    for i in range(n):
        yield echo(i)
print(list(zip(asked(3), 'abc')), list(zip('abc', asked(3), asked(9))), list(map(str, asked(3))), list(map(lambda x: echo(x + 1), asked(3))))
print(list(islice(asked(9), 3)), list(islice(asked(9), 2, 7, 2)), Counter(x % 2 for x in asked(5)))
for pair in zip(asked(2), map(str, islice(asked(5), 2))):
    print(pair, echo('between'))
a, *rest = islice(zip(asked(4), asked(4)), 3)
print(a, rest)
def failing():
    yield echo(1)
    fail('ValueError', 'inside')
for it in (zip(failing(), 'abc'), map(str, failing()), islice(failing(), 5)):
    try:
        while True:
            print(next(it))
    except ValueError as e:
        print(e, list(it))
#> [(0, 'a'), (1, 'b'), (2, 'c')] [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)] ['0', '1', '2'] [1, 2, 3]
#> [0, 1, 2] [2, 4, 6] Counter({0: 3, 1: 2})
#> (0, '0') between
#> (1, '1') between
#> (0, 0) [(1, 1), (2, 2)]
#> (1, 'a')
#> inside []
#> 1
#> inside []
#> 1
#> inside []
