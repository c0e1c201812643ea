# Stars in displays, calls, targets and subscripts.

# ---- displays
a = [1, 2]
print([*a, 3, *a], (*a,), {*a, 5}, [*'ab', *range(2)], {**{'x': 1}, 'y': 2, **{'x': 3}})
#> [1, 2, 3, 1, 2] (1, 2) {1, 2, 5} ['a', 'b', 0, 1] {'x': 3, 'y': 2}

# ---- empty stars
print([*[]], (*(),), {*()}, {**{}}, [*[], *()])
#> [] () set() {} []

# ---- stars of iterators and generators
print([*(i * i for i in range(3))], [*map(str, [1])], (*{'a': 1},), [*iter([5])])
#> [0, 1, 4] ['1'] ('a',) [5]

# ---- what is not iterable
for s in ['[*1]', '(*None,)', '{*5}', '{**5}', 'print(*5)', 'print(**5)', 'print(**{1: 2})', '[*int]']:
    try:
        eval(s)
    except TypeError as e:
        print(s, e)
#> [*1] Value after * must be an iterable, not int
#> (*None,) Value after * must be an iterable, not NoneType
#> {*5} 'int' object is not iterable
#> {**5} 'int' object is not a mapping
#> print(*5) print() argument after * must be an iterable, not int
#> print(**5) print() argument after ** must be a mapping, not int
#> print(**{1: 2}) keywords must be strings
#> [*int] Value after * must be an iterable, not type

# ---- calls
def f(*a, **k): return a, k
print(f(*[1], 2, *[3, 4]), f(**{'a': 1}, b=2, **{'c': 3}), f(*'ab', x=1, *'c'))
#> ((1, 2, 3, 4), {}) ((), {'a': 1, 'b': 2, 'c': 3}) (('a', 'b', 'c'), {'x': 1})

# ---- a keyword twice by stars
def f(*a, **k): return k
try:
    f(a=1, **{'a': 2})
except TypeError as e:
    print(e)
try:
    f(**{'a': 1}, **{'a': 2})
except TypeError as e:
    print(e)
#> __main__.f() got multiple values for keyword argument 'a'
#> __main__.f() got multiple values for keyword argument 'a'

# ---- targets
a, *b = [1, 2, 3]
*c, d = 'xyz'
e, *f, g = range(5)
[h, *i] = (1,)
(*j,) = 'ab'
print(a, b, c, d, e, f, g, h, i, j)
#> 1 [2, 3] ['x', 'y'] z 0 [1, 2, 3] 4 1 [] ['a', 'b']

# ---- nested targets
(a, *b), *c = [[1, 2, 3], 4, 5]
print(a, b, c)
*(x, y), z = 1, 2, 3
print(x, y, z)
#> 1 [2, 3] [4, 5]
#> 1 2 3

# ---- too few values
a, *b, c = [1]
#> Traceback (most recent call last):
#>   File "starred.py", line 67, in <module>
#>     a, *b, c = [1]
#>     ^^^^^^^^
#> ValueError: not enough values to unpack (expected at least 2, got 1)

# ---- stars in for
for a, *b in [(1, 2, 3), 'xy', [5]]:
    print(a, b)
#> 1 [2, 3]
#> x ['y']
#> 5 []

# ---- stars in return and yield
def f(): return 1, *[2, 3]
def g():
    yield *'ab', 'c'
print(f(), list(g()))
#> (1, 2, 3) [('a', 'b', 'c')]

# ---- stars in subscripts
class A:
    def __getitem__(self, k): return k
print(A()[*[1, 2]], A()[1, *'ab'], A()[*()], A()[*[1]])
#> (1, 2) (1, 'a', 'b') () (1,)

# ---- stars in annotations of star parameters
def f(*args: *tuple[int, str]): pass
print(f.__annotations__)
#> {'args': *tuple[int, str]}

# ---- stars in for iterables and in in
for x in *[1, 2], 3: print(x, end=' ')
print()
print(2 in (*[1, 2], 3))
#> 1 2 3 
#> True

# ---- stars in assignments without parentheses
x = *[1, 2], 3
y = *'a',
print(x, y)
#> (1, 2, 3) ('a',)

# ---- order of evaluation
def p(n, v): print(n, end=' '); return v
print([p('a', 0), *p('b', [1]), p('c', 2)])
def f(*a, **k): return len(a) + len(k)
print(f(p('1', 1), *p('2', [2]), x=p('3', 3), **p('4', {'y': 4})))
#> a b c [0, 1, 2]
#> 1 2 3 4 4

# ---- an iterable of one's own
class I:
    def __iter__(self): print('iter'); return iter([1, 2])
print([*I()], (*I(), 0))
a, *b = I()
print(a, b)
#> iter
#> iter
#> [1, 2] (1, 2, 0)
#> iter
#> 1 [2]

# ---- a mapping of one's own
class M:
    def keys(self): print('keys'); return ['a', 'b']
    def __getitem__(self, k): return k * 2
print({**M()}, dict(**M()))
#> keys
#> keys
#> {'a': 'aa', 'b': 'bb'} {'a': 'aa', 'b': 'bb'}

# ---- an error while a star is taken
def g():
    yield 1
    raise ValueError('middle')
[0, *g()]
#> Traceback (most recent call last):
#>   File "starred.py", line 145, in <module>
#>     [0, *g()]
#>   File "starred.py", line 144, in g
#>     raise ValueError('middle')
#> ValueError: middle

# ---- a star in a set and a dict of unhashable values
try:
    {*[[1]]}
except TypeError as e:
    print(e)
#> cannot use 'list' as a set element (unhashable type: 'list')
