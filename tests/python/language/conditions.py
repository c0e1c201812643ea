# ---- what is true and what is false
for value in [None, False, 0, 0.0, -0.0, 0j, '', b'', (), [], {}, set(), frozenset(), range(0)]:
    print(bool(value), end=' ')
print()
for value in [True, 1, -1, 0.1, float('nan'), 'False', b'0', (0,), [[]], {0: 0}, {0}, range(1), len, int, ..., NotImplementedError]:
    print(bool(value), end=' ')
print()
#> False False False False False False False False False False False False False False 
#> True True True True True True True True True True True True True True True True 

# ---- __bool__ comes before __len__
class A:
    def __bool__(self): print('bool'); return False
    def __len__(self): print('len'); return 1
class B:
    def __len__(self): print('len'); return 0

print('yes' if A() else 'no', 'yes' if B() else 'no', not B())
#> bool
#> len
#> len
#> no no True

# ---- __bool__ must return a bool
class A:
    def __bool__(self): return 1

if A():
    pass
#> Traceback (most recent call last):
#>   File "conditions.py", line 28, in <module>
#>     if A():
#>        ~^^
#> TypeError: __bool__ should return bool, returned int

# ---- __len__ must return an index
class A:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n

for n in [-1, 1.5, 'a', None]:
    try:
        print(bool(A(n)))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(bool(A(True)))
#> ValueError __len__() should return >= 0
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> True

# ---- and, or give an operand
print(0 and 1, 1 and 0, 1 and 2, [] and {}, '' or 'x', 0 or None, 3 or 4, 0 or '' or [])
#> 0 0 2 [] x None 3 []

# ---- and, or stop early
def f(x):
    print('f', x)
    return x

f(0) and f(1)
f(1) or f(2)
print(f(0) or f(1) and f(2))
print(not f(0) and not f(''))
#> f 0
#> f 1
#> f 0
#> f 1
#> f 2
#> 2
#> f 0
#> f 
#> True

# ---- a conditional expression evaluates one branch
def f(x):
    print(x)
    return x

print(f('a') if f(True) else f('b'))
print(1 if 0 else 2 if 0 else 3)
#> True
#> a
#> a
#> 3

# ---- chained comparisons
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2 != 1, 1 == 1.0 == True, 1 < 2 > 1)
#> True False True True True

# ---- a chain evaluates each operand once and stops early
def f(x):
    print(x, end=' ')
    return x

print(f(1) < f(2) < f(3))
print(f(2) < f(1) < f(3))
print(f(1) < f(2) in [f(2)])
#> 1 2 3 True
#> 2 1 False
#> 1 2 2 True

# ---- in and not in
print(1 in [1], 'b' in 'abc', 'x' not in {'x': 1}, 2 in range(3), 3 not in (1, 2), '' in '', None in [None])
#> True True False True True True True

# ---- is and is not
x = []
print(x is x, x is not [], None is None, True is not False)
y = x
print(x is y)
#> True True True True
#> True

# ---- comparisons of different types
print(1 == '1', 1 != '1', [] == (), {} == set(), None == 0, 'a' == b'a', 1 == True, 0.0 == -0.0)
#> False True False False False False True True

# ---- ordering of different types is an error
values = [1, 'a', None, [], (), {}, {1}, b'', 1j, len, object]
for a, b in [(1, 'a'), (None, 1), ([], ()), ({}, {}), ('a', b'a'), (1j, 2j), (len, len), (1, None), (int, str)]:
    try:
        a < b
    except TypeError as e:
        print(e)
#> '<' not supported between instances of 'int' and 'str'
#> '<' not supported between instances of 'NoneType' and 'int'
#> '<' not supported between instances of 'list' and 'tuple'
#> '<' not supported between instances of 'dict' and 'dict'
#> '<' not supported between instances of 'str' and 'bytes'
#> '<' not supported between instances of 'complex' and 'complex'
#> '<' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
#> '<' not supported between instances of 'int' and 'NoneType'
#> '<' not supported between instances of 'type' and 'type'

# ---- each ordering operator names itself
for op in ['<', '<=', '>', '>=']:
    try:
        eval(f'None {op} 0')
    except TypeError as e:
        print(e)
#> '<' not supported between instances of 'NoneType' and 'int'
#> '<=' not supported between instances of 'NoneType' and 'int'
#> '>' not supported between instances of 'NoneType' and 'int'
#> '>=' not supported between instances of 'NoneType' and 'int'

# ---- elif chains
def f(n):
    if n < 0:
        return 'negative'
    elif n == 0:
        return 'zero'
    elif n < 10:
        return 'small'
    else:
        return 'large'

print([f(n) for n in (-5, 0, 3, 30)])
#> ['negative', 'zero', 'small', 'large']

# ---- containment falls back to iteration
class A:
    def __iter__(self): return iter([1, 2])

class B:
    def __getitem__(self, i):
        print('get', i)
        return [1, 2][i]

print(2 in A(), 3 in A(), 1 in B(), 5 in B())
#> get 0
#> get 0
#> get 1
#> get 2
#> True False True False

# ---- containment in what is no container
for x in [1, None, len, 1.5]:
    try:
        1 in x
    except TypeError as e:
        print(e)
#> argument of type 'int' is not a container or iterable
#> argument of type 'NoneType' is not a container or iterable
#> argument of type 'builtin_function_or_method' is not a container or iterable
#> argument of type 'float' is not a container or iterable

# ---- containment compares identity first
nan = float('nan')
print(nan in [nan], nan == nan, [nan] == [nan], [nan].count(nan), float('nan') in [nan])
#> True False True 1 False

# ---- the result of __contains__ is made a bool
class A:
    def __contains__(self, x): return x

print(5 in A(), [] in A(), 0 not in A())
#> True False True

# ---- precedence of not
print(not 1 == 2, not True or True, not (True or True), (not 1) in [False])
#> True True False True

# ---- bitwise operators bind tighter than comparisons
print(1 & 3 == 1, (1 & 3) == 1, 2 | 1 > 2, 5 ^ 1 < 5)
#> True True True True

# ---- a false value in a comparison chain is returned as it is
class V:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return [] if self.n >= o.n else [self.n]

print(V(1) < V(2) < V(3), V(2) < V(1) < V(3))
#> [2] []

# ---- comparisons, one after the other
class L:
    def __init__(s, v): s.v = v
    def __lt__(s, o): print('lt'); return s.v < o.v
    def __eq__(s, o): print('eq'); return s.v == o.v
    __hash__ = None
a, b = L(1), L(2)
print(a < b, a > b, a == b, a != b)
try: a <= b
except TypeError as e: print(e)
print([a] == [a], [a] == [b], (a, 1) < (b, 2), [a, b].index(b), [a, b].count(a), b in [a])
class Sub(L):
    def __gt__(s, o): print('sub gt'); return True
print(L(1) < Sub(2))
print(1 == 1.0 == True, 1 is True, None == 0, () == [], 'a' == b'a', {} == [], object() == object(), 1 != '1', [1, 2] < [1, 3], (1, 'a') < (1, 'b'))
try: (1, 'a') < (1, 2)
except TypeError as e: print(e)
print(1 < 2 < 3 < 4, 1 < 3 < 2, 1 == 1 in [1], (1 == 1) in [1], not 1 == 2, 1 if 1 > 2 else 3, 1 is not None, 'a' not in 'b')
nan = float('nan'); print(nan in [nan], nan == nan, [nan] == [nan], {nan: 1}[nan], (nan,) == (nan,), nan != nan, max([nan, 1]), max([1, nan]), sorted([2, nan, 1]))
#> conditions.py:231: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
#>   print(1 == 1.0 == True, 1 is True, None == 0, () == [], 'a' == b'a', {} == [], object() == object(), 1 != '1', [1, 2] < [1, 3], (1, 'a') < (1, 'b'))
#> conditions.py:234: SyntaxWarning: "is not" with 'int' literal. Did you mean "!="?
#>   print(1 < 2 < 3 < 4, 1 < 3 < 2, 1 == 1 in [1], (1 == 1) in [1], not 1 == 2, 1 if 1 > 2 else 3, 1 is not None, 'a' not in 'b')
#> lt
#> lt
#> eq
#> eq
#> True False False True
#> '<=' not supported between instances of 'L' and 'L'
#> eq
#> eq
#> lt
#> eq
#> eq
#> eq
#> True False True 1 1 False
#> sub gt
#> True
#> True False False False False False False True True True
#> '<' not supported between instances of 'str' and 'int'
#> True False True True True 3 True True
#> True False True 1 True True nan 1 [2, nan, 1]

# ---- a list or set that is searched and compared again stays one
def f(x, u):
    print(x in [1, 2] > [1], x in [1, 2] == [1, 2], x in {1, 2} < {1, 2, 3}, x not in [3] != [3])
    print(x in [1, 2] in [[1, 2]], x in [u] not in [3], x in (1, 2) in [(1, 2)], x in [u, x] == [u, x])
    while x in [1, 2] == [1, 2]:
        x += 1
    return x, [z for z in (1, 2) if z in [2] == [2]]
print(f(1, [9]))
try:
    1 in [[1]] not in {1, 2, *[3]}
except TypeError as e:
    print(e)
#> True True True False
#> True False True True
#> (3, [2])

# ---- a coroutine is no truth
import warnings
warnings.simplefilter('ignore')
class A:
    async def __bool__(self): return True
class B:
    async def __len__(self): return 1
class C:
    def __bool__(self): yield True
for x in A(), B(), C():
    for act in lambda: bool(x), lambda: 1 if x else 2, lambda: x and 1, lambda: not x, lambda: [1 for _ in 'a' if x], lambda: any([x]), lambda: list(filter(None, [x])):
        try: print(act())
        except TypeError as e: print(e)
#> __bool__ should return bool, returned coroutine
#> __bool__ should return bool, returned coroutine
#> __bool__ should return bool, returned coroutine
#> __bool__ should return bool, returned coroutine
#> __bool__ should return bool, returned coroutine
#> __bool__ should return bool, returned coroutine
#> __bool__ should return bool, returned coroutine
#> 'coroutine' object cannot be interpreted as an integer
#> 'coroutine' object cannot be interpreted as an integer
#> 'coroutine' object cannot be interpreted as an integer
#> 'coroutine' object cannot be interpreted as an integer
#> 'coroutine' object cannot be interpreted as an integer
#> 'coroutine' object cannot be interpreted as an integer
#> 'coroutine' object cannot be interpreted as an integer
#> __bool__ should return bool, returned generator
#> __bool__ should return bool, returned generator
#> __bool__ should return bool, returned generator
#> __bool__ should return bool, returned generator
#> __bool__ should return bool, returned generator
#> __bool__ should return bool, returned generator
#> __bool__ should return bool, returned generator

# ---- a length that is no int but has an __index__
class I:
    def __init__(self, p, told=False):
        self.p, self.told = p, told

    def __index__(self):
        if self.told:
            print('index', end=' ')
        return self.p

class A:
    def __init__(self, *how):
        self.how = how

    def __len__(self):
        return I(*self.how)

    def __iter__(self):
        return iter([1, 2, 3])

def choose(a):
    if a:
        return 'yes'
    return 'no'

def loop(a):
    n = 0
    while a and n < 2:
        n += 1
    return n

for f in len, bool, choose, loop, lambda a: not a, lambda a: a or 'or', lambda a: a and 'and', list, lambda a: [*a], lambda a: [x for x in [a, 1] if x], any:
    for how in (3,), (0,), (3, True), (0, True), (-1,), (2 ** 80, True), ('x',), (1.5, True):
        try:
            r = f(A(*how))
            print(type(r).__name__ if ' object at ' in repr(r) else r)
        except Exception as e:
            print(type(e).__name__, e)
class Bare:
    def __len__(self):
        return Bare
for f in len, choose, lambda a: a in [a], lambda a: not a:
    try:
        print(f(Bare()))
    except TypeError as e:
        print(e)
#> 3
#> 0
#> index 3
#> index 0
#> ValueError __len__() should return >= 0
#> index OverflowError cannot fit 'int' into an index-sized integer
#> TypeError __index__ returned non-int (type str)
#> index TypeError __index__ returned non-int (type float)
#> True
#> False
#> index True
#> index False
#> ValueError __len__() should return >= 0
#> index OverflowError cannot fit 'int' into an index-sized integer
#> TypeError __index__ returned non-int (type str)
#> index TypeError __index__ returned non-int (type float)
#> yes
#> no
#> index yes
#> index no
#> ValueError __len__() should return >= 0
#> index OverflowError cannot fit 'int' into an index-sized integer
#> TypeError __index__ returned non-int (type str)
#> index TypeError __index__ returned non-int (type float)
#> 2
#> 0
#> index index index 2
#> index 0
#> ValueError __len__() should return >= 0
#> index OverflowError cannot fit 'int' into an index-sized integer
#> TypeError __index__ returned non-int (type str)
#> index TypeError __index__ returned non-int (type float)
#> False
#> True
#> index False
#> index True
#> ValueError __len__() should return >= 0
#> index OverflowError cannot fit 'int' into an index-sized integer
#> TypeError __index__ returned non-int (type str)
#> index TypeError __index__ returned non-int (type float)
#> A
#> or
#> index A
#> index or
#> ValueError __len__() should return >= 0
#> index OverflowError cannot fit 'int' into an index-sized integer
#> TypeError __index__ returned non-int (type str)
#> index TypeError __index__ returned non-int (type float)
#> and
#> A
#> index and
#> index A
#> ValueError __len__() should return >= 0
#> index OverflowError cannot fit 'int' into an index-sized integer
#> TypeError __index__ returned non-int (type str)
#> index TypeError __index__ returned non-int (type float)
#> [1, 2, 3]
#> [1, 2, 3]
#> index [1, 2, 3]
#> index [1, 2, 3]
#> ValueError __len__() should return >= 0
#> index OverflowError cannot fit 'int' into an index-sized integer
#> [1, 2, 3]
#> index [1, 2, 3]
#> [1, 2, 3]
#> [1, 2, 3]
#> index [1, 2, 3]
#> index [1, 2, 3]
#> ValueError __len__() should return >= 0
#> index OverflowError cannot fit 'int' into an index-sized integer
#> [1, 2, 3]
#> index [1, 2, 3]
#> list
#> [1]
#> index list
#> index [1]
#> ValueError __len__() should return >= 0
#> index OverflowError cannot fit 'int' into an index-sized integer
#> TypeError __index__ returned non-int (type str)
#> index TypeError __index__ returned non-int (type float)
#> True
#> True
#> True
#> True
#> True
#> True
#> True
#> True
#> 'type' object cannot be interpreted as an integer
#> 'type' object cannot be interpreted as an integer
#> True
#> 'type' object cannot be interpreted as an integer

# ---- truth, length and membership of containers of the library and their subclasses
from collections import deque, defaultdict, Counter, OrderedDict, ChainMap, UserDict
class Deque(deque):
    def __bool__(self): return False
class Long(deque):
    def __len__(self): return 7
class Never(defaultdict):
    def __contains__(self, k): return k == 'never'
    def __bool__(self): return False
class Sized(Counter):
    def __len__(self): return 0
class Late(deque): pass
def told(c, x):
    return bool(c), len(c), x in c, 'yes' if c else 'no', not c, (c and 1) == 1
for c in (
    deque(), deque([1]), deque(maxlen=0), Deque([1]), Long(), Late([1]), defaultdict(int), defaultdict(int, {1: 2}), Never(int, {1: 2}),
    Counter(), Counter([1]), Sized([1]), OrderedDict(), OrderedDict({1: 2}), ChainMap({1: 2}), ChainMap(), UserDict(), UserDict({1: 2}),
):
    print(type(c).__name__, *told(c, 1))
Late.__len__ = lambda self: 0
late = Late([1])
print(told(late, 1))
Late.__bool__ = lambda self: True
print(told(late, 1))
del Late.__len__, Late.__bool__
print(told(late, 1))
d = deque([1, 2, 3])
while d:
    d.popleft()
print(len(d))
try:
    [] in Counter()
except TypeError as e:
    print(e)
#> deque False 0 False no True False
#> deque True 1 True yes False True
#> deque False 0 False no True False
#> Deque False 1 True no True False
#> Long True 7 False yes False True
#> Late True 1 True yes False True
#> defaultdict False 0 False no True False
#> defaultdict True 1 True yes False True
#> Never False 1 False no True False
#> Counter False 0 False no True False
#> Counter True 1 True yes False True
#> Sized False 0 True no True False
#> OrderedDict False 0 False no True False
#> OrderedDict True 1 True yes False True
#> ChainMap True 1 True yes False True
#> ChainMap False 0 False no True False
#> UserDict False 0 False no True False
#> UserDict True 1 True yes False True
#> (False, 0, True, 'no', True, False)
#> (True, 0, True, 'yes', False, True)
#> (True, 1, True, 'yes', False, True)
#> 0
#> cannot use 'list' as a dict key (unhashable type: 'list')
