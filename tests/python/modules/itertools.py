# ---- count and islice
from itertools import islice, count
print(list(islice(count(), 5)))
#> [0, 1, 2, 3, 4]

# ---- count and islice (2)
from itertools import islice, count
print(list(islice(count(2, 3), 4)))
#> [2, 5, 8, 11]

# ---- count and islice (3)
from itertools import islice, count
print(list(islice(count(1.5, .5), 3)))
#> [1.5, 2.0, 2.5]

# ---- count
from itertools import count
print(count(5))
#> count(5)

# ---- count (2)
from itertools import count
print(count(1, 2))
#> count(1, 2)

# ---- count (3)
from itertools import count
print(count(2.0))
#> count(2.0)

# ---- count (4)
from itertools import count
print(next(count(10**20)))
#> 100000000000000000000

# ---- cycle and islice
from itertools import islice, cycle
print(list(islice(cycle('ab'), 5)))
#> ['a', 'b', 'a', 'b', 'a']

# ---- repeat
from itertools import repeat
print(list(repeat(1, 3)))
#> [1, 1, 1]

# ---- repeat (2)
from itertools import repeat
print(repeat('x'))
#> repeat('x')

# ---- repeat (3)
from itertools import repeat
print(repeat('x', 2))
#> repeat('x', 2)

# ---- repeat and islice
from itertools import islice, repeat
print(list(islice(repeat(7), 2)))
#> [7, 7]

# ---- cycle
from itertools import cycle
print(list(cycle([])))
#> []

# ---- accumulate
from itertools import accumulate
print(list(accumulate([1,2,3,4])))
#> [1, 3, 6, 10]

# ---- accumulate (2)
from itertools import accumulate
print(list(accumulate([3,1,4], max)))
#> [3, 3, 4]

# ---- accumulate (3)
import operator
from itertools import accumulate
print(list(accumulate([1,2,3], operator.mul)))
#> [1, 2, 6]

# ---- accumulate (4)
from itertools import accumulate
print(list(accumulate([1,2], initial=10)))
#> [10, 11, 13]

# ---- accumulate (5)
from itertools import accumulate
print(list(accumulate('abc')))
#> ['a', 'ab', 'abc']

# ---- accumulate (6)
from itertools import accumulate
print(list(accumulate([], initial=5)))
#> [5]

# ---- accumulate (7)
from itertools import accumulate
print(list(accumulate([1.5, 2.5])))
#> [1.5, 4.0]

# ---- accumulate (8)
from itertools import accumulate
print(list(accumulate([[1],[2]])))
#> [[1], [1, 2]]

# ---- accumulate (9)
from itertools import accumulate
print(list(accumulate([1,2,3], lambda a, b: a * 10 + b)))
#> [1, 12, 123]

# ---- batched
from itertools import batched
print(list(batched('abcdefg', 3)))
#> [('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)]

# ---- chain
from itertools import chain
print(list(chain('ab', [1], (2,))))
#> ['a', 'b', 1, 2]

# ---- chain.from_iterable
from itertools import chain
print(list(chain.from_iterable(['ab', 'c'])))
#> ['a', 'b', 'c']

# ---- chain (2)
from itertools import chain
print(list(chain()))
#> []

# ---- chain.from_iterable (2)
from itertools import chain
print(list(chain.from_iterable([[1], [], [2]])))
#> [1, 2]

# ---- compress
from itertools import compress
print(list(compress('ABCDEF', [1,0,1,0,1,1])))
#> ['A', 'C', 'E', 'F']

# ---- dropwhile
from itertools import dropwhile
print(list(dropwhile(lambda x: x < 5, [1,4,6,3,8])))
#> [6, 3, 8]

# ---- filterfalse
from itertools import filterfalse
print(list(filterfalse(lambda x: x < 5, [1,4,6,3,8])))
#> [6, 8]

# ---- takewhile
from itertools import takewhile
print(list(takewhile(lambda x: x < 5, [1,4,6,3,8])))
#> [1, 4]

# ---- filterfalse (2)
from itertools import filterfalse
print(list(filterfalse(None, [0, 1, '', 'a'])))
#> [0, '']

# ---- groupby
from itertools import groupby
print([(k, list(g)) for k, g in groupby('AAAABBBCCD')])
#> [('A', ['A', 'A', 'A', 'A']), ('B', ['B', 'B', 'B']), ('C', ['C', 'C']), ('D', ['D'])]

# ---- groupby (2)
from itertools import groupby
print([k for k, g in groupby('AABB')])
#> ['A', 'B']

# ---- groupby (3)
from itertools import groupby
print([(k, list(g)) for k, g in groupby([1,3,2,4,5], key=lambda x: x % 2)])
#> [(1, [1, 3]), (0, [2, 4]), (1, [5])]

# ---- groupby (4)
from itertools import groupby
print([(k, len(list(g))) for k, g in groupby(['a','bb','cc'], len)])
#> [(1, 1), (2, 2)]

# ---- islice
from itertools import islice
print(list(islice('ABCDEFG', 2)))
#> ['A', 'B']

# ---- islice (2)
from itertools import islice
print(list(islice('ABCDEFG', 2, 4)))
#> ['C', 'D']

# ---- islice (3)
from itertools import islice
print(list(islice('ABCDEFG', 2, None)))
#> ['C', 'D', 'E', 'F', 'G']

# ---- islice (4)
from itertools import islice
print(list(islice('ABCDEFG', 0, None, 2)))
#> ['A', 'C', 'E', 'G']

# ---- islice (5)
from itertools import islice
print(list(islice(range(10), 1, 9, 3)))
#> [1, 4, 7]

# ---- islice (6)
from itertools import islice
print(list(islice('ab', 0)))
#> []

# ---- pairwise
from itertools import pairwise
print(list(pairwise('ABCD')))
#> [('A', 'B'), ('B', 'C'), ('C', 'D')]

# ---- pairwise (2)
from itertools import pairwise
print(list(pairwise('A')))
#> []

# ---- starmap
from itertools import starmap
print(list(starmap(pow, [(2,5), (3,2)])))
#> [32, 9]

# ---- starmap (2)
from itertools import starmap
print(list(starmap(lambda a, b: a + b, [(1, 2), [3, 4]])))
#> [3, 7]

# ---- combinations
from itertools import combinations
print(list(combinations('ABCD', 2)))
#> [('A', 'B'), ('A', 'C'), ('A', 'D'), ('B', 'C'), ('B', 'D'), ('C', 'D')]

# ---- combinations (2)
from itertools import combinations
print(list(combinations(range(4), 3)))
#> [(0, 1, 2), (0, 1, 3), (0, 2, 3), (1, 2, 3)]

# ---- combinations_with_replacement
from itertools import combinations_with_replacement
print(list(combinations_with_replacement('ABC', 2)))
#> [('A', 'A'), ('A', 'B'), ('A', 'C'), ('B', 'B'), ('B', 'C'), ('C', 'C')]

# ---- combinations (3)
from itertools import combinations
print(list(combinations('ab', 3)))
#> []

# ---- combinations (4)
from itertools import combinations
print(list(combinations('ab', 0)))
#> [()]

# ---- permutations
from itertools import permutations
print(list(permutations('ABC', 2)))
#> [('A', 'B'), ('A', 'C'), ('B', 'A'), ('B', 'C'), ('C', 'A'), ('C', 'B')]

# ---- permutations (2)
from itertools import permutations
print(list(permutations(range(3))))
#> [(0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)]

# ---- permutations (3)
from itertools import permutations
print(list(permutations('ab', 3)))
#> []

# ---- permutations (4)
from itertools import permutations
print(list(permutations([])))
#> [()]

# ---- permutations (5)
from itertools import permutations
print(len(list(permutations(range(5)))))
#> 120

# ---- product
from itertools import product
print(list(product('AB', 'xy')))
#> [('A', 'x'), ('A', 'y'), ('B', 'x'), ('B', 'y')]

# ---- repeat and product
from itertools import product, repeat
print(list(product([0,1], repeat=3)))
#> [(0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1), (1, 0, 0), (1, 0, 1), (1, 1, 0), (1, 1, 1)]

# ---- product (2)
from itertools import product
print(list(product()))
#> [()]

# ---- product (3)
from itertools import product
print(list(product('ab', [])))
#> []

# ---- product (4)
from itertools import product
print(list(product(range(2), (x for x in 'pq'))))
#> [(0, 'p'), (0, 'q'), (1, 'p'), (1, 'q')]

# ---- repeat and product (2)
from itertools import product, repeat
print(list(product(iter('ab'), repeat=2)))
#> [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')]

# ---- repeat and product (3)
from itertools import product, repeat
print(len(list(product('ab', repeat=5))))
#> 32

# ---- tee
from itertools import *
a, b = tee([1,2,3])
print(next(a), next(a), list(b), list(a))
a, b, c = tee((x for x in 'abc'), 3)
print(next(a), list(c), list(b), list(a), tee([], 0))
#> 1 2 [1, 2, 3] [3]
#> a ['a', 'b', 'c'] ['a', 'b', 'c'] ['b', 'c'] ()

# ---- zip_longest
from itertools import zip_longest
print(list(zip_longest('ABCD', 'xy', fillvalue='-')))
#> [('A', 'x'), ('B', 'y'), ('C', '-'), ('D', '-')]

# ---- zip_longest (2)
from itertools import zip_longest
print(list(zip_longest([1,2,3],[4],[5,6])))
#> [(1, 4, 5), (2, None, 6), (3, None, None)]

# ---- zip_longest (3)
from itertools import zip_longest
print(list(zip_longest()))
#> []

# ---- zip_longest (4)
from itertools import zip_longest
print(list(zip_longest((x for x in 'ab'), [1])))
#> [('a', 1), ('b', None)]

# ---- count and islice (4)
from itertools import islice, count
print(sum(islice(count(1), 100)))
#> 5050

# ---- accumulate (10)
from itertools import accumulate
print(max(accumulate(range(5))))
#> 10

# ---- permutations (6)
from itertools import permutations
print(sorted(permutations([3,1,2]))[0])
#> (1, 2, 3)

# ---- combinations (5)
from itertools import combinations
print(set(combinations('abc', 2)) == {('a','b'),('a','c'),('b','c')})
#> True

# ---- count (5)
from itertools import count
print(dict(zip('ab', count())))
#> {'a': 0, 'b': 1}

# ---- count (6)
import operator
from itertools import count
print(list(map(operator.add, count(), [1,2])))
#> [1, 3]

# ---- count (7)
from itertools import count
print(any(x > 3 for x in count()))
#> True

# ---- count (8)
from itertools import count
print(list(zip(count(1), 'ab')))
#> [(1, 'a'), (2, 'b')]

# ---- over a generator: chain
from itertools import *
def g(n):
    for i in range(n):
        yield i
print(list(chain(g(3), g(2))))
#> [0, 1, 2, 0, 1]

# ---- over a generator: islice
from itertools import *
def g(n):
    for i in range(n):
        yield i
print(list(islice(g(100), 3, 9, 2)))
#> [3, 5, 7]

# ---- over a generator: accumulate
from itertools import *
def g(n):
    for i in range(n):
        yield i
print(list(accumulate(g(4))))
#> [0, 1, 3, 6]

# ---- over a generator: compress
from itertools import *
def g(n):
    for i in range(n):
        yield i
print(list(compress(g(5), g(5))))
#> [1, 2, 3, 4]

# ---- over a generator: pairwise
from itertools import *
def g(n):
    for i in range(n):
        yield i
print(list(pairwise(g(4))))
#> [(0, 1), (1, 2), (2, 3)]

# ---- over a generator: batched
from itertools import *
def g(n):
    for i in range(n):
        yield i
print(list(batched(g(5), 2)))
#> [(0, 1), (2, 3), (4,)]

# ---- over a generator: zip_longest
from itertools import *
def g(n):
    for i in range(n):
        yield i
print(list(zip_longest(g(2), g(4))))
#> [(0, 0), (1, 1), (None, 2), (None, 3)]

# ---- over a generator: cycle
from itertools import *
def g(n):
    for i in range(n):
        yield i
print(list(cycle(g(0))))
#> []

# ---- over a generator: islice, cycle
from itertools import *
def g(n):
    for i in range(n):
        yield i
print(list(islice(cycle(g(2)), 5)))
#> [0, 1, 0, 1, 0]

# ---- over a generator: takewhile
from itertools import *
def g(n):
    for i in range(n):
        yield i
print(list(takewhile(lambda x: x < 3, g(10))))
#> [0, 1, 2]

# ---- over a generator: dropwhile
from itertools import *
def g(n):
    for i in range(n):
        yield i
print(list(dropwhile(lambda x: x < 3, g(6))))
#> [3, 4, 5]

# ---- over a generator: filterfalse
from itertools import *
def g(n):
    for i in range(n):
        yield i
print(list(filterfalse(lambda x: x % 2, g(6))))
#> [0, 2, 4]

# ---- over a generator: starmap, zip
from itertools import *
def g(n):
    for i in range(n):
        yield i
print(list(starmap(lambda *a: a, zip(g(2), g(2)))))
#> [(0, 0), (1, 1)]

# ---- over a generator: groupby
from itertools import *
def g(n):
    for i in range(n):
        yield i
print([(k, list(v)) for k, v in groupby(g(6), lambda x: x // 3)])
#> [(0, [0, 1, 2]), (1, [3, 4, 5])]

# ---- over a generator: product
from itertools import *
def g(n):
    for i in range(n):
        yield i
print(list(product(g(2), g(2))))
#> [(0, 0), (0, 1), (1, 0), (1, 1)]

# ---- over a generator: permutations
from itertools import *
def g(n):
    for i in range(n):
        yield i
print(list(permutations(g(2))))
#> [(0, 1), (1, 0)]

# ---- over a generator: combinations
from itertools import *
def g(n):
    for i in range(n):
        yield i
print(list(combinations(g(3), 2)))
#> [(0, 1), (0, 2), (1, 2)]

# ---- over a generator: chain.from_iterable
from itertools import *
def g(n):
    for i in range(n):
        yield i
print(list(chain.from_iterable(g(k) for k in range(3))))
#> [0, 0, 1]

# ---- over iterators of the program, and what has begun
from itertools import *
def g(n):
    for i in range(n):
        yield i
it = chain('ab', 'cd'); print(next(it), list(it), list(it))
it = islice(g(5), 2); print(list(it), list(it))
it = groupby('aabbc'); k1, g1 = next(it); k2, g2 = next(it); print(k1, list(g1), k2, list(g2), [k for k, _ in it])
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(chain(It(), It())), list(product(It(), 'a')), list(islice(It(), 2)), list(zip_longest(It(), 'a')), list(pairwise(It())), [list(v) for k, v in groupby(It())], list(batched(It(), 2)))
class Bad:
    def __iter__(self): return self
    def __next__(self): raise ValueError('bad')
for f in (chain, cycle, accumulate, pairwise, lambda x: islice(x, 3), lambda x: zip_longest(x, 'a'), lambda x: starmap(print, x), groupby, lambda x: compress('ab', x)):
    try: list(f(Bad()))
    except ValueError as e: print(e, end=' ')
print()
#> a ['b', 'c', 'd'] []
#> [0, 1] []
#> a [] b ['b', 'b'] ['c']
#> [1, 2, 3, 1, 2, 3] [(1, 'a'), (2, 'a'), (3, 'a')] [1, 2] [(1, 'a'), (2, None), (3, None)] [(1, 2), (2, 3)] [[1], [2], [3]] [(1, 2), (3,)]
#> bad bad bad bad bad bad bad bad bad 

# ---- errors and names
from itertools import *
for f in (lambda: islice([], -1), lambda: islice([], 'a'), lambda: islice([], 0, 5, 0), lambda: islice([], -1, 5), lambda: islice([]), lambda: islice([],1,2,3,4), lambda: batched('a', 0), lambda: list(batched('abc', 2, strict=True)), lambda: combinations('a', -1), lambda: combinations('a'), lambda: permutations('a', -1), lambda: permutations('a', 'b'), lambda: count('a'), lambda: chain(1) and list(chain(1)), lambda: chain.from_iterable(1), lambda: product('a', repeat=-1), lambda: product(1), lambda: tee([], -1), lambda: tee(1), lambda: zip_longest(1), lambda: repeat(), lambda: cycle(5), lambda: accumulate(5), lambda: starmap(1, 2), lambda: list(starmap(pow, [1])), lambda: groupby(1), lambda: pairwise(), lambda: compress('a'), lambda: list(accumulate([1, 'a'])), lambda: filterfalse(1), lambda: list(takewhile(5, [1])), lambda: combinations('ab', 'c'), lambda: batched('a', 'b'), lambda: batched('a'), lambda: next(iter(chain())), lambda: repeat(1, 'a'), lambda: len(repeat(1)), lambda: count(1, 2, 3)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(chain, type(chain()), chain.__name__, type(tee([])[0]).__name__, count.__module__, iter(c := count()) is c)
print(repeat(1, 3).__length_hint__(), list(repeat(times=2, object='q')), list(combinations(r=1, iterable='ab')), list(permutations('ab', r=1)), list(batched(iterable='ab', n=1)), list(accumulate(iterable=[1, 2], func=max)), list(groupby([], key=None)), list(count(start=3, step=2).__class__(1) if False else islice(count(start=3, step=2), 2)))
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Step for islice() must be a positive integer or None.
#> ValueError Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> TypeError islice expected at least 2 arguments, got 1
#> TypeError islice expected at most 4 arguments, got 5
#> ValueError n must be at least one
#> ValueError batched(): incomplete batch
#> ValueError r must be non-negative
#> TypeError combinations() missing required argument 'r' (pos 2)
#> ValueError r must be non-negative
#> TypeError Expected int as r
#> TypeError a number is required
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> ValueError repeat argument cannot be negative
#> TypeError 'int' object is not iterable
#> ValueError n must be >= 0
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError repeat() missing required argument 'object' (pos 1)
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError pairwise expected 1 argument, got 0
#> TypeError compress() missing required argument 'selectors' (pos 2)
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError filterfalse expected 2 arguments, got 1
#> TypeError 'int' object is not callable
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError batched() missing required argument 'n' (pos 2)
#> StopIteration 
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError object of type 'itertools.repeat' has no len()
#> TypeError count() takes at most 2 arguments (3 given)
#> <class 'itertools.chain'> <class 'itertools.chain'> chain _tee itertools True
#> 3 ['q', 'q'] [('a',), ('b',)] [('a',), ('b',)] [('a',), ('b',)] [1, 2] [] [3, 5]

# ---- a key function that pauses at each item
from itertools import groupby
def key(x):
    return x // 10
for k, g in groupby([1, 5, 11, 12, 30], key):
    print(k, list(g))
#> 0 [1, 5]
#> 1 [11, 12]
#> 3 [30]

# ---- what classes of itertools are
import itertools
print([name for name in dir(itertools) if name[0] != '_' and not getattr(itertools, name).__doc__])
for bounds in ((-1,), (-2,), (1, -1), (1, -2), (-1, 2), (0, 1, -1)):
    try:
        itertools.islice('a', *bounds)
    except ValueError as e:
        print(bounds, e)
#> []
#> (-1,) Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> (-2,) Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> (1, -1) Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> (1, -2) Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> (-1, 2) Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> (0, 1, -1) Step for islice() must be a positive integer or None.

# ---- tools with functions of the program: step by step, in loops, after errors
from itertools import *
class B:
    def __init__(self, v): self.v = v
    def __bool__(self): print('bool', self.v, end=' '); return bool(self.v)
class Q:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v, o.v, end=' '); return self.v == o.v
    def __repr__(self): return f'Q{self.v}'
def boom(x):
    if x == 3: raise ValueError('boom')
    return x % 2
def boom2(a, b):
    if b == 3: raise ValueError('boom2')
    return a + b
def stop(x):
    if x == 3: raise StopIteration('s')
    return x
def steps(it):
    out = []
    for _ in range(9):
        try: v = next(it)
        except StopIteration as e: out.append(('end', e.value))
        except Exception as e: out.append(str(e))
        else: out.append(v if type(it) is not groupby else (v[0], list(v[1]) if len(out) % 2 else 'skipped'))
        if out[-2:] == [('end', None)] * 2: break
    return out
def loops(it):
    out = []
    for _ in range(3):
        try:
            for v in it: out.append(v if type(it) is not groupby else (v[0], list(v[1]) if len(out) % 2 else 'skipped'))
        except Exception as e: out.append(str(e))
        else: out.append('end')
    return out
for show in steps, loops:
    for f in boom, stop, lambda x: B(x % 3), lambda x: Q(x // 2):
        for tool in filter, filterfalse, takewhile, dropwhile, lambda f, xs: groupby(xs, f):
            print(show(tool(f, [1, 1, 2, 3, 4, 5])), show(tool(f, iter([3, 4]))))
    print(show(accumulate([1, 2, 3, 4], boom2)), show(accumulate([1, 2, 3], boom2, initial=5)), show(starmap(boom2, [(1, 2), [1, 3], (4, 5), 7, 'ab', iter([1, 2])])))
    print(show(chain.from_iterable([[1], 5, [2]])), show(chain([1], 5, [2])))
print([k for k, _ in groupby(range(5000), lambda x: x // 1000)], list(zip(filter(lambda x: x % 2, range(9)), takewhile(lambda x: x < 3, range(9)))))
out = []
def again(x):
    if x == 1: out.append(next(it, 'none'))
    return x
it = filter(again, [1, 2, 3, 4])
print(list(it), out)
it = takewhile(again, [1, 2, 0, 4])
print(list(it), out)
#> [1, 1, 'boom', 5, ('end', None), ('end', None)] ['boom', ('end', None), ('end', None)]
#> [2, 'boom', 4, ('end', None), ('end', None)] ['boom', 4, ('end', None), ('end', None)]
#> [1, 1, ('end', None), ('end', None)] ['boom', ('end', None), ('end', None)]
#> [2, 3, 4, 5, ('end', None), ('end', None)] ['boom', 4, ('end', None), ('end', None)]
#> Traceback (most recent call last):
#>   File "itertools.py", line 672, in <module>
#>     print(show(tool(f, [1, 1, 2, 3, 4, 5])), show(tool(f, iter([3, 4]))))
#>           ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "itertools.py", line 658, in steps
#>     else: out.append(v if type(it) is not groupby else (v[0], list(v[1]) if len(out) % 2 else 'skipped'))
#>                                                               ~~~~^^^^^^
#>   File "itertools.py", line 644, in boom
#>     if x == 3: raise ValueError('boom')
#>                ^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: boom

# ---- builtins that walk many items stop and go on in the right place
from itertools import cycle, islice, count, accumulate
calls = []
m = map(abs, range(-1, 200000))
print(150000 in m, next(m), max(islice(m, 10000)), max(m), list(m))
c = cycle(range(100))
print(any(islice(c, 80050, 80060)), next(c), sum(islice(c, 70000)), next(c))
a = accumulate(count(1))
print(next(x for x in a if x > 5_000_000_000), next(a))
class Odd:
    def __init__(self, n): self.n = n
    def __bool__(self):
        calls.append(self.n)
        return self.n == 70003
it = map(Odd, range(70000, 80000))
print(any(it), calls[:2], len(calls), next(it).n)
#> True 150001 160001 199999 []
#> True 51 3465000 52
#> 5000050000 5000150001
#> True [70000, 70001] 4 70004

# ---- product of iterators
from itertools import *
def g(*items):
    yield from items
print(list(product(iter([1, 2]), iter([3]))), list(product(permutations('ab'), [1])), list(product(map(abs, [1, -2]), zip('a'))))
print(list(product('ab', iter('c'))), list(product(iter('ab'), 'c')), list(product(iter('ab'), g(1))), list(product(g(1), iter('ab'))))
print(list(product(*(permutations(x) for x in ('ab', 'c')))), list(product(iter('ab'), iter([]))))
used = iter('ab'), iter('cd')
print(list(product(*used, repeat=0)), [list(x) for x in used])
used = iter('ab'), iter('cd')
try:
    product(*used, repeat=-1)
except ValueError as e:
    print(e, [list(x) for x in used])
#> [(1, 3), (2, 3)] [(('a', 'b'), 1), (('b', 'a'), 1)] [(1, ('a',)), (2, ('a',))]
#> [('a', 'c'), ('b', 'c')] [('a', 'c'), ('b', 'c')] [('a', 1), ('b', 1)] [(1, 'a'), (1, 'b')]
#> [(('a', 'b'), ('c',)), (('b', 'a'), ('c',))] []
#> [()] [['a', 'b'], ['c', 'd']]
#> repeat argument cannot be negative [['a', 'b'], ['c', 'd']]

# ---- accumulate of anything that can be added
from itertools import accumulate
from fractions import Fraction
from decimal import Decimal
from datetime import date, timedelta
from enum import IntEnum
class Level(IntEnum):
    LOW = 1
    HIGH = 2
class Money:
    def __init__(self, n):
        self.n = n
    def __add__(self, other):
        return Money(self.n + (other.n if isinstance(other, Money) else other))
    def __radd__(self, other):
        return Money(100 + other)
    def __repr__(self):
        return f'Money({self.n})'
class Text(str):
    def __add__(self, other):
        return Text(f'{self}/{other}')
for items in [[2**53 - 1, 1, 1], [1, 0.5, True], [True, True], 'abc', [[1], [2], []], [(1,), (2, 3)], [b'a', b'b'], [Level.LOW, Level.HIGH],
              [Fraction(1, 3), 1, 0.5], [Decimal('1.1'), 2], [date(2024, 2, 28), timedelta(1), timedelta(1)], [Money(1), Money(2), 3],
              [1, Money(5), 2], [Text('a'), 'b', 'c'], [1j, 2], [], [5]]:
    print(list(accumulate(items)))
    print(list(accumulate(items, initial=items[0] if items else 'x')) if not isinstance(items, list) or not items or not isinstance(items[0], date) else '')
it = accumulate([1, 2, 'x', 4])
print(next(it), next(it))
try:
    next(it)
except TypeError as e:
    print(e)
print(next(it), list(it))
#> [9007199254740991, 9007199254740992, 9007199254740993]
#> [9007199254740991, 18014398509481982, 18014398509481983, 18014398509481984]
#> [1, 1.5, 2.5]
#> [1, 2, 2.5, 3.5]
#> [True, 2]
#> [True, 2, 3]
#> ['a', 'ab', 'abc']
#> ['a', 'aa', 'aab', 'aabc']
#> [[1], [1, 2], [1, 2]]
#> [[1], [1, 1], [1, 1, 2], [1, 1, 2]]
#> [(1,), (1, 2, 3)]
#> [(1,), (1, 1), (1, 1, 2, 3)]
#> [b'a', b'ab']
#> [b'a', b'aa', b'aab']
#> [<Level.LOW: 1>, 3]
#> [<Level.LOW: 1>, 2, 4]
#> [Fraction(1, 3), Fraction(4, 3), 1.8333333333333333]
#> [Fraction(1, 3), Fraction(2, 3), Fraction(5, 3), 2.166666666666667]
#> [Decimal('1.1'), Decimal('3.1')]
#> [Decimal('1.1'), Decimal('2.2'), Decimal('4.2')]
#> [datetime.date(2024, 2, 28), datetime.date(2024, 2, 29), datetime.date(2024, 3, 1)]
#>
#> [Money(1), Money(3), Money(6)]
#> [Money(1), Money(2), Money(4), Money(7)]
#> [1, Money(101), Money(103)]
#> [1, 2, Money(102), Money(104)]
#> ['a', 'a/b', 'a/b/c']
#> ['a', 'a/a', 'a/a/b', 'a/a/b/c']
#> [1j, (2+1j)]
#> [1j, 2j, (2+2j)]
#> []
#> ['x']
#> [5]
#> [5, 10]
#> 1 3
#> unsupported operand type(s) for +: 'int' and 'str'
#> 7 []

# ---- how many items islice takes from what it slices
from itertools import islice

def numbers(log):
    for i in range(7):
        log.append(i)
        yield i
    log.append('end')

for start in 0, 1, 3:
    for stop in None, 0, 1, 3, 5, 7, 8:
        for step in 1, 2, 3:
            logs = [[], [], []]
            a, b, c = (islice(numbers(log), start, stop, step) for log in logs)
            r = []
            while (x := next(c, None)) is not None:
                r.append(x)
            assert list(a) == [x for x in b] == r
            assert logs[0] == logs[1] == logs[2]
            print(r, len(logs[0]), end='; ')
    print()
#> [0, 1, 2, 3, 4, 5, 6] 8; [0, 2, 4, 6] 8; [0, 3, 6] 8; [] 0; [] 0; [] 0; [0] 1; [0] 1; [0] 1; [0, 1, 2] 3; [0, 2] 3; [0] 3; [0, 1, 2, 3, 4] 5; [0, 2, 4] 5; [0, 3] 5; [0, 1, 2, 3, 4, 5, 6] 7; [0, 2, 4, 6] 7; [0, 3, 6] 7; [0, 1, 2, 3, 4, 5, 6] 8; [0, 2, 4, 6] 8; [0, 3, 6] 8; 
#> [1, 2, 3, 4, 5, 6] 8; [1, 3, 5] 8; [1, 4] 8; [] 1; [] 1; [] 1; [] 1; [] 1; [] 1; [1, 2] 3; [1] 3; [1] 3; [1, 2, 3, 4] 5; [1, 3] 5; [1, 4] 5; [1, 2, 3, 4, 5, 6] 7; [1, 3, 5] 7; [1, 4] 7; [1, 2, 3, 4, 5, 6] 8; [1, 3, 5] 8; [1, 4] 8; 
#> [3, 4, 5, 6] 8; [3, 5] 8; [3, 6] 8; [] 3; [] 3; [] 3; [] 3; [] 3; [] 3; [] 3; [] 3; [] 3; [3, 4] 5; [3] 5; [3] 5; [3, 4, 5, 6] 7; [3, 5] 7; [3, 6] 7; [3, 4, 5, 6] 8; [3, 5] 8; [3, 6] 8; 

# ---- product over a generator expression and what has to be called
from itertools import product

def numbers():
    yield from range(2)

print(list(product((c for c in 'ab'), numbers())))
print(list(product(numbers(), (c for c in 'ab'), repeat=1)))
print(sorted(map(str, {1}.union((c for c in "ab"), numbers()))))
#> [('a', 0), ('a', 1), ('b', 0), ('b', 1)]
#> [(0, 'a'), (0, 'b'), (1, 'a'), (1, 'b')]
#> ['0', '1', 'a', 'b']

# ---- what counts, and what it counts as
from itertools import count, islice
class N:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class I(int): pass
print(list(islice(count(True), 3)), list(islice(count(True, True), 3)), count(True), [type(x).__name__ for x in islice(count(I(4)), 2)], list(islice(count(True, 2), 2)), count(I(2), 3))
for args in ((N(1),), (1, N(1)), ('a',), (1, None), (1j,), (1, 0.5)):
    try:
        print(list(islice(count(*args), 3)))
    except TypeError as e:
        print(e)
#> [1, 2, 3] [1, 2, 3] count(1) ['int', 'int'] [True, 3] count(2, 3)
#> unsupported operand type(s) for +: 'N' and 'int'
#> unsupported operand type(s) for +: 'int' and 'N'
#> a number is required
#> a number is required
#> [1j, (1+1j), (2+1j)]
#> [1, 1.5, 2.0]

# ---- zip_longest has one text for strange keywords; an int's subclass counts for permutations
from itertools import permutations, zip_longest
class I(int): pass
print(len(list(permutations('abc', I(2)))), list(permutations('ab', True)))
for f in (lambda: zip_longest('a', x=1), lambda: zip_longest('a', fillvalue=1, x=2), lambda: permutations('ab', 'x')):
    try: f()
    except TypeError as e: print(e)
#> 6 [('a',), ('b',)]
#> zip_longest() got an unexpected keyword argument
#> zip_longest() got an unexpected keyword argument
#> Expected int as r

# ---- loops over pairs and triples, stepped otherwise meanwhile
from itertools import *
for make in (
    lambda: zip_longest('abcdefg', [1, 2, 3], fillvalue='-'),
    lambda: zip_longest([1], 'abcd'),
    lambda: zip_longest('', 'abcd'),
    lambda: zip_longest('abc', ''),
    lambda: pairwise('abcdefg'),
    lambda: combinations('abcde', 2),
    lambda: permutations('abcd', 2),
    lambda: combinations_with_replacement('abc', 2),
    lambda: product('abc', '12'),
    lambda: zip('abcdef', cycle('xyz')),
    lambda: enumerate(cycle('ab')),
):
    it = make()
    seen = []
    for n, (a, b) in zip(range(20), it):
        seen.append(f'{a}{b}')
        if n == 2:
            seen.append(next(it, 'end'))
            seen.append(list(islice(it, 2)))
    a = b = None
    for a, b in it:
        seen.append((a, b))
        if len(seen) > 30:
            break
        if len(seen) % 3 == 0:
            seen.append(next(it, 'end'))
    print(seen[-9:], a, b)
#> ['a1', 'b2', 'c3', ('d', '-'), [('e', '-'), ('f', '-')], 'g-'] None None
#> ['1a', 'Noneb', 'Nonec', (None, 'd'), []] None None
#> ['Nonea', 'Noneb', 'Nonec', (None, 'd'), []] None None
#> ['aNone', 'bNone', 'cNone', 'end', []] None None
#> ['ab', 'bc', 'cd', ('d', 'e'), [('e', 'f'), ('f', 'g')]] None None
#> ['ab', 'ac', 'ad', ('a', 'e'), [('b', 'c'), ('b', 'd')], 'be', 'cd', 'ce', 'de'] None None
#> ['ad', ('b', 'a'), [('b', 'c'), ('b', 'd')], 'ca', 'cb', 'cd', 'da', 'db', 'dc'] None None
#> ['aa', 'ab', 'ac', ('b', 'b'), [('b', 'c'), ('c', 'c')]] None None
#> ['a1', 'a2', 'b1', ('b', '2'), [('c', '1'), ('c', '2')]] None None
#> ['ax', 'by', 'cz', ('d', 'x'), [('e', 'y'), ('f', 'z')]] None None
#> [(24, 'a'), (25, 'b'), (26, 'a'), (27, 'b'), (28, 'a'), (29, 'b'), (30, 'a'), (31, 'b'), (32, 'a')] 32 a

# ---- loops over three, uneven
from itertools import *
for rows in (
    zip('abcd', [1, 2, 3], 'xyzw'),
    zip('ab', [1, 2, 3], 'xyzw'),
    zip('abcd', [1, 2, 3], 'x'),
    zip('ab', cycle([1, 2]), count()),
    permutations('abc', 3),
    product('ab', repeat=3),
    combinations(range(4), 3),
):
    a = b = c = 'none'
    for a, b, c in rows:
        print(a, b, c, end='; ')
    print(a, b, c, next(rows, 'end'))
try:
    for a, b, c in zip('abc', 'abc', 'ab', strict=True):
        print(a, b, c)
except ValueError as e:
    print(e, a, b, c)
try:
    for a, b, c in zip('ab', 'ab', 'abc', strict=True):
        print(a, b, c)
except ValueError as e:
    print(e, a, b, c)
#> a 1 x; b 2 y; c 3 z; c 3 z end
#> a 1 x; b 2 y; b 2 y end
#> a 1 x; a 1 x end
#> a 1 0; b 2 1; b 2 1 end
#> a b c; a c b; b a c; b c a; c a b; c b a; c b a end
#> a a a; a a b; a b a; a b b; b a a; b a b; b b a; b b b; b b b end
#> 0 1 2; 0 1 3; 0 2 3; 1 2 3; 1 2 3 end
#> a a a
#> b b b
#> zip() argument 3 is shorter than arguments 1-2 b b b
#> a a a
#> b b b
#> zip() argument 3 is longer than arguments 1-2 b b b

# ---- what builtins took goes back where they leave the work to Python
from itertools import *
class N:
    def __init__(self, v):
        self.v = v
    def __add__(self, other):
        return N(self.v + getattr(other, 'v', other))
    __radd__ = __add__
    def __bool__(self):
        return self.v > 0
    def __lt__(self, other):
        return self.v < other.v
    def __repr__(self):
        return f'N{self.v}'
c = cycle([1, N(2), 3])
print(sum(islice(c, 5)), next(c), sum(islice(c, 4)), next(c))
c = cycle([N(0), N(0), N(5)])
print(next(c), any(islice(c, 2)), next(c), next(c), all(c), next(c))
p = pairwise([N(1), N(2), 3, N(4)])
print(next(p), any(x is None for x in p), list(p))
p = pairwise([N(1), N(2), N(3), N(4)])
print(next(p), max(p, key=lambda t: t[0]), next(p, 'end'))
z = zip_longest([N(1), N(2)], [N(3)], fillvalue=N(9))
print(min(z, key=lambda t: t[1]), next(z, 'end'))
r = repeat(N(3), 4)
print(sum(r), next(r, 'end'))
x = product([N(1), N(2)], repeat=2)
print(next(x), sorted(x), next(x, 'end'))
m = combinations([N(1), N(2), N(3)], 2)
print(max(m), next(m, 'end'))
#> N9 3 N7 N2
#> N0 True N0 N0 False N0
#> (N1, N2) False []
#> (N1, N2) (N3, N4) end
#> (N1, N3) end
#> N12 end
#> (N1, N1) [(N1, N2), (N2, N1), (N2, N2)] end
#> (N2, N3) end

# ---- an iterator that has failed in a step of its source has ended, for most
from itertools import batched, chain, cycle, islice, pairwise, zip_longest
class Fails:
    def __init__(self):
        self.n = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.n += 1
        if self.n == 3:
            raise ValueError('three')
        if self.n > 6:
            raise StopIteration
        return self.n
def gen():
    yield 1
    yield 2
    raise ValueError('three')
def grown():
    numbers = {1: 1, 2: 2}
    it = iter(numbers)
    next(it)
    numbers[3] = 3
    return it
for make in (Fails, gen, grown, lambda: map(int, '12x45')):
    for tool in (
        lambda: zip_longest(make(), 'abcdefg'), lambda: zip_longest('abcdefg', make()), lambda: zip_longest('abcdefg', 'abcdefg', make()),
        lambda: pairwise(make()), lambda: pairwise(chain('ab', make(), 'c')), lambda: batched(make(), 2), lambda: batched(make(), 2, strict=True),
        lambda: islice(make(), 1, 9), lambda: zip('abcdefg', make()), lambda: islice(cycle(make()), 5), lambda: enumerate(pairwise(make())),
    ):
        it = tool()
        seen = []
        for _ in range(7):
            try:
                seen.append(next(it))
            except Exception as e:
                seen.append(type(e).__name__)
        print(seen)
        it = tool()
        seen = []
        for _ in range(3):
            try:
                for a, b in it:
                    seen.append(a)
            except Exception as e:
                seen.append(type(e).__name__)
            try:
                seen.append(list(it))
            except Exception as e:
                seen.append(type(e).__name__)
        print(seen)
#> [(1, 'a'), (2, 'b'), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> [1, 2, 'ValueError', [], [], []]
#> [('a', 1), ('b', 2), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['a', 'b', 'ValueError', [], [], []]
#> [('a', 'a', 1), ('b', 'b', 2), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['ValueError', 'ValueError', [], []]
#> [(1, 2), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> [1, 'ValueError', [], [], []]
#> [('a', 'b'), ('b', 1), (1, 2), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['a', 'b', 1, 'ValueError', [], [], []]
#> [(1, 2), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> [1, 'ValueError', [], [], []]
#> [(1, 2), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> [1, 'ValueError', [], [], []]
#> [2, 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['TypeError', 'ValueError', [], []]
#> [('a', 1), ('b', 2), 'ValueError', ('d', 4), ('e', 5), ('f', 6), 'StopIteration']
#> ['a', 'b', 'ValueError', [('d', 4), ('e', 5), ('f', 6)], [], []]
#> [1, 2, 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['TypeError', 'ValueError', [], []]
#> [(0, (1, 2)), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> [0, 'ValueError', [], [], []]
#> [(1, 'a'), (2, 'b'), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> [1, 2, 'ValueError', [], [], []]
#> [('a', 1), ('b', 2), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['a', 'b', 'ValueError', [], [], []]
#> [('a', 'a', 1), ('b', 'b', 2), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['ValueError', 'ValueError', [], []]
#> [(1, 2), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> [1, 'ValueError', [], [], []]
#> [('a', 'b'), ('b', 1), (1, 2), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['a', 'b', 1, 'ValueError', [], [], []]
#> [(1, 2), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> [1, 'ValueError', [], [], []]
#> [(1, 2), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> [1, 'ValueError', [], [], []]
#> [2, 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['TypeError', 'ValueError', [], []]
#> [('a', 1), ('b', 2), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['a', 'b', 'ValueError', [], [], []]
#> [1, 2, 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['TypeError', 'ValueError', [], []]
#> [(0, (1, 2)), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> [0, 'ValueError', [], [], []]
#> ['RuntimeError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['RuntimeError', [], [], []]
#> ['RuntimeError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['RuntimeError', [], [], []]
#> ['RuntimeError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['RuntimeError', [], [], []]
#> ['RuntimeError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['RuntimeError', [], [], []]
#> [('a', 'b'), 'RuntimeError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['a', 'RuntimeError', [], [], []]
#> ['RuntimeError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['RuntimeError', [], [], []]
#> ['RuntimeError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['RuntimeError', [], [], []]
#> ['RuntimeError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['RuntimeError', [], [], []]
#> ['RuntimeError', 'RuntimeError', 'RuntimeError', 'RuntimeError', 'RuntimeError', 'RuntimeError', 'RuntimeError']
#> ['RuntimeError', 'RuntimeError', 'RuntimeError', 'RuntimeError', 'RuntimeError', 'RuntimeError']
#> ['RuntimeError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['RuntimeError', [], [], []]
#> ['RuntimeError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['RuntimeError', [], [], []]
#> [(1, 'a'), (2, 'b'), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> [1, 2, 'ValueError', [], [], []]
#> [('a', 1), ('b', 2), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['a', 'b', 'ValueError', [], [], []]
#> [('a', 'a', 1), ('b', 'b', 2), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['ValueError', 'ValueError', [], []]
#> [(1, 2), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> [1, 'ValueError', [], [], []]
#> [('a', 'b'), ('b', 1), (1, 2), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['a', 'b', 1, 'ValueError', [], [], []]
#> [(1, 2), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> [1, 'ValueError', [], [], []]
#> [(1, 2), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> [1, 'ValueError', [], [], []]
#> [2, 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['TypeError', 'ValueError', [], []]
#> [('a', 1), ('b', 2), 'ValueError', ('d', 4), ('e', 5), 'StopIteration', 'StopIteration']
#> ['a', 'b', 'ValueError', [('d', 4), ('e', 5)], [], []]
#> [1, 2, 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['TypeError', 'ValueError', [], []]
#> [(0, (1, 2)), 'ValueError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
#> [0, 'ValueError', [], [], []]

# ---- the last step of zip_longest leaves nothing behind
from itertools import zip_longest
numbers = [1, 2]
it = zip_longest(numbers, 'abc')
for a, b in it:
    print(a, b)
numbers.append(3)
print(list(it), next(it, 'end'))
for a, b in zip_longest((), ()):
    print('never')
for a, b in zip_longest((), 'x'):
    print(a, b)
for row in zip_longest((), 'x', 'yz'):
    print(row)
#> 1 a
#> 2 b
#> None c
#> [] end
#> None x
#> (None, 'x', 'y')
#> (None, None, 'z')
