# ---- all kinds of parameters
f = lambda a, b=2, /, c=3, *args, d=4, **k: (a, b, c, args, d, k)
print(f(1), f(1, 0, 0, 9, d=5, z=1))
#> (1, 2, 3, (), 4, {}) (1, 0, 0, (9,), 5, {'z': 1})

# ---- without parameters, nested, called at once
print((lambda: 1)(), (lambda x: lambda y: x + y)(1)(2), (lambda *a: a)(1, 2))
#> 1 3 (1, 2)

# ---- the body is a single expression
f = lambda x: x if x else lambda: 'empty'
print(f(1), f(0)())
#> 1 empty

# ---- its name
f = lambda: 0
print(f.__name__, f.__qualname__)
#> <lambda> <lambda>

# ---- it sees the enclosing scope
def outer():
    n = 1
    g = lambda: n
    n = 2
    return g()
print(outer())
#> 2

# ---- a lambda in a class is a method
class A:
    f = lambda self, x=1: (type(self).__name__, x)
print(A().f(5))
#> ('A', 5)

# ---- a lambda with yield is a generator function
g = lambda: (yield 1)
print(list(g()))
#> [1]

# ---- a lambda with a walrus
f = lambda x: (y := x + 1, y * 2)
print(f(3))
#> (4, 8)

# ---- star expressions
f = lambda *, k: k
print(f(k=2))
g = lambda *a, **k: [*a, *k]
print(g(1, z=2))
#> 2
#> [1, 'z']

# ---- error inside a lambda
f = lambda x: x / 0
f(1)
#> Traceback (most recent call last):
#>   File "lambda.py", line 55, in <module>
#>     f(1)
#>     ~^^^
#>   File "lambda.py", line 54, in <lambda>
#>     f = lambda x: x / 0
#>                   ~~^~~
#> ZeroDivisionError: division by zero

# ---- sorting with lambdas
words = ['bb', 'a', 'ccc']
print(sorted(words, key=lambda w: -len(w)), max(words, key=lambda w: w), list(filter(lambda w: 'c' not in w, words)))
#> ['ccc', 'bb', 'a'] ccc ['bb', 'a']
