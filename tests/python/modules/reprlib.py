# ---- long containers are cut
import reprlib
print(reprlib.repr(list(range(100))), reprlib.repr(tuple(range(3))), reprlib.repr(set(range(20))), reprlib.repr(frozenset(range(9))))
print(reprlib.repr({i: i for i in range(10)}), reprlib.repr({}), reprlib.repr(set()), reprlib.repr(frozenset()), reprlib.repr((1,)), reprlib.repr([]))
#> [0, 1, 2, 3, 4, 5, ...] (0, 1, 2) {0, 1, 2, 3, 4, 5, ...} frozenset({0, 1, 2, 3, 4, 5, ...})
#> {0: 0, 1: 1, 2: 2, 3: 3, ...} {} set() frozenset() (1,) []

# ---- long texts and numbers are cut
import reprlib
print(reprlib.repr('x' * 100), reprlib.repr('short'), reprlib.repr(10 ** 60), reprlib.repr(b'y' * 100), reprlib.repr(1.5))
#> 'xxxxxxxxxxxx...xxxxxxxxxxxxx' 'short' 100000000000000000...0000000000000000000 b'yyyyyyyyyyy...yyyyyyyyyyyyy' 1.5

# ---- deep values are cut
import reprlib
v = []
for i in range(10):
    v = [v]
print(reprlib.repr(v), reprlib.repr({'a': {'b': {'c': {'d': {'e': {'f': {'g': 1}}}}}}}))
#> [[[[[[[...]]]]]]] {'a': {'b': {'c': {'d': {'e': {'f': {...}}}}}}}

# ---- limits of one's own
import reprlib
r = reprlib.Repr(maxlist=2, maxstring=10, maxlevel=2, fillvalue='..')
print(r.repr([1, 2, 3]), r.repr('abcdefghijklmnop'), r.repr([[[1]]]))
r.maxdict = 1
print(r.repr({1: 2, 3: 4}))
#> [1, 2, ..] 'ab..nop' [[[..]]]
#> {1: 2, ..}

# ---- indented
import reprlib
r = reprlib.Repr(indent=2)
print(r.repr([1, [2, 3], {'a': 1}, ()]))
r.indent = '->'
print(r.repr({'a': [1]}))
r.indent = -1
try:
    r.repr([1])
except ValueError as e:
    print(e)
#> [
#>   1,
#>   [
#>     2,
#>     3,
#>   ],
#>   {
#>     'a': 1,
#>   },
#>   (),
#> ]
#> {
#> ->'a': [
#> ->->1,
#> ->],
#> }
#> Repr.indent cannot be negative int (was -1)

# ---- other objects
import reprlib
from collections import deque
class Long:
    def __repr__(self): return 'L' * 50
class Bad:
    def __repr__(self): raise ValueError
print(reprlib.repr(Long()), reprlib.repr(Bad()).startswith('<Bad instance at 0x'), reprlib.repr(deque(range(10))))
#> LLLLLLLLLLLLL...LLLLLLLLLLLLLL True deque([0, 1, 2, 3, 4, 5, ...])

# ---- recursive_repr
import reprlib
class Tree:
    def __init__(self): self.children = []
    @reprlib.recursive_repr()
    def __repr__(self):
        "doc"
        return f'Tree({self.children})'
t = Tree()
t.children.append(t)
print(t, Tree.__repr__.__name__, Tree.__repr__.__doc__)
class Other:
    @reprlib.recursive_repr(fillvalue='<again>')
    def __repr__(self): return f'Other({self.x!r})'
o = Other()
o.x = [o]
print(o)
#> Tree([...]) __repr__ doc
#> Other([<again>])

# ---- a class of one's own
import reprlib
class My(reprlib.Repr):
    def repr_int(self, x, level): return f'#{x}'
    def repr_Point(self, x, level): return 'a point'
class Point: pass
print(My().repr([1, 2, Point()]))
print(sorted(reprlib.__all__), type(reprlib.aRepr).__name__)
#> [#1, #2, a point]
#> ['Repr', 'recursive_repr', 'repr'] Repr

# ---- recursive_repr keeps annotations and type parameters
import reprlib
class A:
    @reprlib.recursive_repr()
    def __repr__[T](self: int, other: T = None) -> str: ...
print(A.__repr__.__annotations__, A.__repr__.__type_params__)
#> {'self': <class 'int'>, 'other': T, 'return': <class 'str'>} (T,)
