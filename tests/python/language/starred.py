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

# ---- what is taken in by a walk in Python
class Walked:
    def __init__(self, *items): self.items = items
    def __iter__(self):
        print('iter', end=' ')
        for item in self.items: yield item
class Sized(Walked):
    def __len__(self):
        print('len', end=' ')
        return len(self.items)
class Stepped:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
class Bad:
    def __iter__(self): return 5
class Keyed:
    def __init__(self, k): self.k = k
    def __hash__(self):
        print('hash', self.k, end=' ')
        return hash(self.k)
    def __eq__(self, other): return self.k == other.k
    def __repr__(self): return f'K{self.k}'
class MyList(list):
    def append(self, x): print('never')
class MySet(set):
    def add(self, x): print('never')
class Filled(list):
    def __init__(self, items): super().__init__(x * 2 for x in items)
def gen(*items):
    for item in items:
        yield item
def failing():
    yield 1
    raise KeyError('in the middle')
for make in [list, tuple, set, frozenset, sorted, MyList, MySet, Filled, lambda v: [*v], lambda v: {*v}, lambda v: (*v, 0), lambda v: print(*v), lambda v: [0].__iadd__(v)]:
    print(make(gen(2, 1)), make(Walked(2, 1)), make(Sized(2, 1)), make(Stepped(2)))
    for wrong in [failing, Bad, lambda: 5, lambda: gen([], {}), lambda: None]:
        try: print(make(wrong()))
        except Exception as e: print(type(e).__name__, e)
print([*range(2), *'ab', *{1: 2}, *{3}, *b'c', *map(str, [1])], {*range(2), *'a', *{1: 2}, *(x for x in [5])} == {0, 1, 'a', 5})
print(len({*[Keyed(1), Keyed(1)], *{Keyed(1)}, *gen(Keyed(2))}), set(gen(Keyed(3), Keyed(3))))
for f in [lambda: [*5], lambda: {*5}, lambda: print(*5), lambda: [*Bad()], lambda: {*[[]]}, lambda: [*[1], *None]]:
    try: print(f())
    except TypeError as e: print(e)
x = [1, 2]
x.extend(v for v in x[:])
x.extend(gen(7))
print(x, [*x, *x], [*iter(x)][:2])
#> iter len iter [2, 1] [2, 1] [2, 1] [1, 0]
#> KeyError 'in the middle'
#> TypeError iter() returned non-iterator of type 'int'
#> TypeError 'int' object is not iterable
#> [[], {}]
#> TypeError 'NoneType' object is not iterable
#> iter iter (2, 1) (2, 1) (2, 1) (1, 0)
#> KeyError 'in the middle'
#> TypeError iter() returned non-iterator of type 'int'
#> TypeError 'int' object is not iterable
#> ([], {})
#> TypeError 'NoneType' object is not iterable
#> iter iter {1, 2} {1, 2} {1, 2} {0, 1}
#> KeyError 'in the middle'
#> TypeError iter() returned non-iterator of type 'int'
#> TypeError 'int' object is not iterable
#> TypeError cannot use 'list' as a set element (unhashable type: 'list')
#> TypeError 'NoneType' object is not iterable
#> iter iter frozenset({1, 2}) frozenset({1, 2}) frozenset({1, 2}) frozenset({0, 1})
#> KeyError 'in the middle'
#> TypeError iter() returned non-iterator of type 'int'
#> TypeError 'int' object is not iterable
#> TypeError cannot use 'list' as a set element (unhashable type: 'list')
#> TypeError 'NoneType' object is not iterable
#> iter len iter [1, 2] [1, 2] [1, 2] [0, 1]
#> KeyError 'in the middle'
#> TypeError iter() returned non-iterator of type 'int'
#> TypeError 'int' object is not iterable
#> TypeError '<' not supported between instances of 'dict' and 'list'
#> TypeError 'NoneType' object is not iterable
#> iter len iter [2, 1] [2, 1] [2, 1] [1, 0]
#> KeyError 'in the middle'
#> TypeError iter() returned non-iterator of type 'int'
#> TypeError 'int' object is not iterable
#> [[], {}]
#> TypeError 'NoneType' object is not iterable
#> iter iter MySet({1, 2}) MySet({1, 2}) MySet({1, 2}) MySet({0, 1})
#> KeyError 'in the middle'
#> TypeError iter() returned non-iterator of type 'int'
#> TypeError 'int' object is not iterable
#> TypeError cannot use 'list' as a set element (unhashable type: 'list')
#> TypeError 'NoneType' object is not iterable
#> iter iter [4, 2] [4, 2] [4, 2] [2, 0]
#> KeyError 'in the middle'
#> TypeError iter() returned non-iterator of type 'int'
#> TypeError 'int' object is not iterable
#> TypeError unsupported operand type(s) for *: 'dict' and 'int'
#> TypeError 'NoneType' object is not iterable
#> iter len iter [2, 1] [2, 1] [2, 1] [1, 0]
#> KeyError 'in the middle'
#> TypeError iter() returned non-iterator of type 'int'
#> TypeError Value after * must be an iterable, not int
#> [[], {}]
#> TypeError Value after * must be an iterable, not NoneType
#> iter iter {1, 2} {1, 2} {1, 2} {0, 1}
#> KeyError 'in the middle'
#> TypeError iter() returned non-iterator of type 'int'
#> TypeError 'int' object is not iterable
#> TypeError cannot use 'list' as a set element (unhashable type: 'list')
#> TypeError 'NoneType' object is not iterable
#> iter len iter (2, 1, 0) (2, 1, 0) (2, 1, 0) (1, 0, 0)
#> KeyError 'in the middle'
#> TypeError iter() returned non-iterator of type 'int'
#> TypeError Value after * must be an iterable, not int
#> ([], {}, 0)
#> TypeError Value after * must be an iterable, not NoneType
#> 2 1
#> iter 2 1
#> iter 2 1
#> 1 0
#> None None None None
#> KeyError 'in the middle'
#> TypeError iter() returned non-iterator of type 'int'
#> TypeError print() argument after * must be an iterable, not int
#> [] {}
#> None
#> TypeError print() argument after * must be an iterable, not NoneType
#> iter len iter [0, 2, 1] [0, 2, 1] [0, 2, 1] [0, 1, 0]
#> KeyError 'in the middle'
#> TypeError iter() returned non-iterator of type 'int'
#> TypeError 'int' object is not iterable
#> [0, [], {}]
#> TypeError 'NoneType' object is not iterable
#> [0, 1, 'a', 'b', 1, 3, 99, '1'] True
#> hash 1 hash 1 hash 1 hash 2 hash 3 hash 3 2 {K3}
#> Value after * must be an iterable, not int
#> 'int' object is not iterable
#> print() argument after * must be an iterable, not int
#> iter() returned non-iterator of type 'int'
#> cannot use 'list' as a set element (unhashable type: 'list')
#> Value after * must be an iterable, not NoneType
#> [1, 2, 1, 2, 7] [1, 2, 1, 2, 7, 1, 2, 1, 2, 7] [1, 2]

# ---- unpacking what yields too few, too many and an exception
def gen(n):
    for i in range(n):
        print('yields', i, end=' ')
        yield i
    print('ends', end=' ')
def failing():
    yield 1
    raise KeyError('in the middle')
def unpack(v):
    try:
        a, b = v
        print(a, b)
    except Exception as e: print(type(e).__name__, e)
for v in [gen(2), gen(1), gen(3), gen(0), failing(), (x for x in 'ab'), (x for x in 'abc'), (x for x in 'a'), (1 // x for x in (1, 0)), iter([1, 2]), {1: 2, 3: 4}]:
    unpack(v)
g = (x for x in 'abcd')
unpack(g)
print(list(g))
def last():
    a, b = gen(3)
last()
#> yields 0 yields 1 ends 0 1
#> yields 0 ends ValueError not enough values to unpack (expected 2, got 1)
#> yields 0 yields 1 yields 2 ValueError too many values to unpack (expected 2)
#> ends ValueError not enough values to unpack (expected 2, got 0)
#> KeyError 'in the middle'
#> a b
#> ValueError too many values to unpack (expected 2)
#> ValueError not enough values to unpack (expected 2, got 1)
#> ZeroDivisionError division by zero
#> 1 2
#> 1 3
#> ValueError too many values to unpack (expected 2)
#> ['d']
#> yields 0 yields 1 yields 2 Traceback (most recent call last):
#>   File "starred.py", line 326, in <module>
#>     last()
#>     ~~~~^^
#>   File "starred.py", line 325, in last
#>     a, b = gen(3)
#>     ^^^^
#> ValueError: too many values to unpack (expected 2)
