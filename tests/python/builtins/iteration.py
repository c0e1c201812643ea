# ---- iter and next
it = iter([1, 2])
print(next(it), next(it), next(it, 'end'), list(it))
print(list(iter('ab')), list(iter({1: 2})), next(iter((5,))), iter(it) is it)
#> 1 2 end []
#> ['a', 'b'] [1] 5 True

# ---- next at the end
next(iter([]))
#> Traceback (most recent call last):
#>   File "iteration.py", line 9, in <module>
#>     next(iter([]))
#>     ~~~~^^^^^^^^^^
#> StopIteration

# ---- next of what is no iterator
next([1])
#> Traceback (most recent call last):
#>   File "iteration.py", line 17, in <module>
#>     next([1])
#>     ~~~~^^^^^
#> TypeError: 'list' object is not an iterator

# ---- iter of what is not iterable
iter(5)
#> Traceback (most recent call last):
#>   File "iteration.py", line 25, in <module>
#>     iter(5)
#>     ~~~~^^^
#> TypeError: 'int' object is not iterable

# ---- iter with a sentinel
n = 0
def f():
    global n
    n += 1
    return n
print(list(iter(f, 4)), list(iter(f, 7)))
iter(5, 6)
#> [1, 2, 3] [5, 6]
#> Traceback (most recent call last):
#>   File "iteration.py", line 39, in <module>
#>     iter(5, 6)
#>     ~~~~^^^^^^
#> TypeError: iter(v, w): v must be callable

# ---- classes with __iter__ and __next__
class Count:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(Count(3)), next(Count(1)), next(Count(0), 'none'), sum(Count(4)), sorted(Count(3)), max(Count(5)), any(Count(2)), all(Count(2)))
print(*Count(2), tuple(Count(2)), dict(zip('ab', Count(2))), [*Count(1)], 1 in Count(3))
#> [2, 1, 0] 0 none 6 [0, 1, 2] 4 True False
#> 1 0 (1, 0) {'a': 1, 'b': 0} [0] True

# ---- an __iter__ that answers no iterator
class Bad:
    def __iter__(self): return 5
iter(Bad())
#> Traceback (most recent call last):
#>   File "iteration.py", line 63, in <module>
#>     iter(Bad())
#>     ~~~~^^^^^^^
#> TypeError: iter() returned non-iterator of type 'int'

# ---- __iter__ = None forbids
class No:
    __iter__ = None
    def __getitem__(self, i): return i
iter(No())
#> Traceback (most recent call last):
#>   File "iteration.py", line 74, in <module>
#>     iter(No())
#>     ~~~~^^^^^^
#> TypeError: 'No' object is not iterable

# ---- __getitem__ alone is enough
class Seq:
    def __getitem__(self, i):
        if i == 3: raise IndexError
        return i * 10
print(list(Seq()), 20 in Seq(), list(iter(Seq())), max(Seq()))
#> [0, 10, 20] True [0, 10, 20] 20

# ---- StopIteration carries a value
def g():
    yield 1
    return 'result'
it = g()
next(it)
try:
    next(it)
except StopIteration as e:
    print(repr(e), e.value)
print(next(g(), 'x'), next(it, 'default'))
#> StopIteration('result') result
#> 1 default

# ---- len
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
print(len([1]), len('é😀'), len({}), len(range(10)), len(L(5)), len(b'ab'), len({1, 2}))
for v in [5, None, L(-1), L('a'), L(2**70), iter([]), L(1.5)]:
    try:
        len(v)
    except Exception as e:
        print(type(e).__name__, e)
#> 1 2 0 10 5 2 2
#> TypeError object of type 'int' has no len()
#> TypeError object of type 'NoneType' has no len()
#> ValueError __len__() should return >= 0
#> TypeError 'str' object cannot be interpreted as an integer
#> OverflowError cannot fit 'int' into an index-sized integer
#> TypeError object of type 'list_iterator' has no len()
#> TypeError 'float' object cannot be interpreted as an integer

# ---- any and all
print(any([]), all([]), any([0, '', 1]), all([1, 'a', []]), any(x > 2 for x in range(5)), all(x < 5 for x in range(5)))
def trace(values):
    for v in values:
        print(v, end=' ')
        yield v
print(any(trace([0, 1, 2])), all(trace([1, 0, 2])))
#> False True True False True True
#> 0 1 1 0 True False

# ---- any asks __bool__
class B:
    def __init__(self, b): self.b = b
    def __bool__(self): print('?', end=''); return self.b
print(any([B(False), B(True), B(True)]), all([B(True), B(False), B(True)]))
#> ????True False

# ---- any of what is not iterable
any(5)
#> Traceback (most recent call last):
#>   File "iteration.py", line 140, in <module>
#>     any(5)
#>     ~~~^^^
#> TypeError: 'int' object is not iterable

# ---- sorted
print(sorted([3, 1, 2]), sorted('bca'), sorted([1, 2, 3], reverse=True), sorted(['b', 'A'], key=str.lower), sorted({3: 1, 1: 2}), sorted((2.5, 1)))
print(sorted([('b', 1), ('a', 2), ('b', 0)], key=lambda p: p[0]), sorted([3, 1, 2], key=lambda x: -x), sorted([1, 2], key=None, reverse=1))
print(sorted(x for x in [2, 1]), sorted([[2], [1, 5], [1]]), sorted([True, 0, 2]))
xs = [3, 1]
print(sorted(xs) is xs, xs)
#> [1, 2, 3] ['a', 'b', 'c'] [3, 2, 1] ['A', 'b'] [1, 3] [1, 2.5]
#> [('a', 2), ('b', 1), ('b', 0)] [3, 2, 1] [2, 1]
#> [1, 2] [[1], [1, 5], [2]] [0, True, 2]
#> False [3, 1]

# ---- sorted is stable, also in reverse
words = ['bb', 'a', 'cc', 'd']
print(sorted(words, key=len), sorted(words, key=len, reverse=True))
#> ['a', 'd', 'bb', 'cc'] ['bb', 'cc', 'a', 'd']

# ---- sorted of what does not compare
sorted([1, 'a'])
#> Traceback (most recent call last):
#>   File "iteration.py", line 164, in <module>
#>     sorted([1, 'a'])
#>     ~~~~~~^^^^^^^^^^
#> TypeError: '<' not supported between instances of 'str' and 'int'

# ---- sorted with wrong arguments
for f in [lambda: sorted(), lambda: sorted([1], None), lambda: sorted(5), lambda: sorted([1, 2], key=5)]:
    try:
        f()
    except TypeError as e:
        print(e)
#> sorted expected 1 argument, got 0
#> sorted expected 1 argument, got 2
#> 'int' object is not iterable
#> 'int' object is not callable

# ---- sorted by __lt__
class V:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __repr__(self): return f'V{self.n}'
print(sorted([V(2), V(1), V(3)]), sorted([V(2), V(1)], reverse=True), min([V(3), V(2)]))
#> [V1, V2, V3] [V2, V1] V2

# ---- what is no iterable
class Seq:
    def __getitem__(s, i):
        if i > 3: raise IndexError
        return i * 2
print(list(Seq()), 4 in Seq(), 5 in Seq(), [*Seq()], max(Seq()), sorted(Seq(), reverse=True))
a, *b = Seq(); print(a, b)
class NI:
    __iter__ = None
    def __getitem__(s, i): return 1
for f in (lambda: iter(NI()), lambda: 1 in NI(), lambda: iter(5), lambda: next(5), lambda: [*5], lambda: (lambda: (yield from 5))().send(None), lambda: iter(5, 1), lambda: list(zip(1)), lambda: dict(1), lambda: dict([1]), lambda: dict(['abc']), lambda: set(1), lambda: reversed(5), lambda: reversed({1}), lambda: reversed(NI()), lambda: enumerate(1), lambda: map(1), lambda: map(1, 1), lambda: filter(None, 1), lambda: sum(1), lambda: sum('ab'), lambda: sum(['a'], ''), lambda: sum([b'a'], b''), lambda: sum([bytearray()], bytearray()), lambda: max(1), lambda: max(), lambda: max([]), lambda: min([], default=3), lambda: max(1, 2, default=3), lambda: max(1, 'a'), lambda: all(1), lambda: any(), lambda: sorted(1), lambda: sorted([1, 'a']), lambda: sorted(), lambda: zip([1], [1, 2], strict=True).__next__() and list(zip([1], [1, 2], strict=True)), lambda: list(zip([1, 2], [1], strict=True)), lambda: list(zip([1], [1], [], strict=True)), lambda: list(map(lambda a, b: a, [1, 2], [1], strict=True)), lambda: ''.join(5), lambda: ''.join([1]), lambda: b''.join(['a'])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class BadIter:
    def __iter__(s): return 5
try: iter(BadIter())
except TypeError as e: print(e)
try:
    for x in BadIter(): pass
except TypeError as e: print(e)
class L:
    def __len__(s): return -1
    def __length_hint__(s): return 'a'
for f in (len, bool, list):
    try: print(f(L()))
    except Exception as e: print(type(e).__name__, e)
class L2:
    def __len__(s): return 'a'
for f in (len, bool):
    try: print(f(L2()))
    except Exception as e: print(type(e).__name__, e)
class B:
    def __bool__(s): return 1
try: bool(B())
except TypeError as e: print(e)
try:
    if B(): pass
except TypeError as e: print(e)
#> [0, 2, 4, 6] True False [0, 2, 4, 6] 6 [6, 4, 2, 0]
#> 0 [2, 4, 6]
#> TypeError 'NI' object is not iterable
#> TypeError argument of type 'NI' is not a container or iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not an iterator
#> TypeError Value after * must be an iterable, not int
#> TypeError 'int' object is not iterable
#> TypeError iter(v, w): v must be callable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError object is not iterable
#> ValueError dictionary update sequence element #0 has length 3; 2 is required
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not reversible
#> TypeError 'set' object is not reversible
#> TypeError object of type 'NI' has no len()
#> TypeError 'int' object is not iterable
#> TypeError map() must have at least two arguments.
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError sum() can't sum strings [use ''.join(seq) instead]
#> TypeError sum() can't sum bytes [use b''.join(seq) instead]
#> TypeError sum() can't sum bytearray [use b''.join(seq) instead]
#> TypeError 'int' object is not iterable
#> TypeError max expected at least 1 argument, got 0
#> ValueError max() iterable argument is empty
#> 3
#> TypeError Cannot specify a default for max() with multiple positional arguments
#> TypeError '>' not supported between instances of 'str' and 'int'
#> TypeError 'int' object is not iterable
#> TypeError any() takes exactly one argument (0 given)
#> TypeError 'int' object is not iterable
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError sorted expected 1 argument, got 0
#> ValueError zip() argument 2 is longer than argument 1
#> ValueError zip() argument 2 is shorter than argument 1
#> ValueError zip() argument 3 is shorter than arguments 1-2
#> ValueError map() argument 2 is shorter than argument 1
#> TypeError can only join an iterable
#> TypeError sequence item 0: expected str instance, int found
#> TypeError sequence item 0: expected a bytes-like object, str found
#> iter() returned non-iterator of type 'int'
#> iter() returned non-iterator of type 'int'
#> ValueError __len__() should return >= 0
#> ValueError __len__() should return >= 0
#> TypeError 'L' object is not iterable
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> __bool__ should return bool, returned int
#> __bool__ should return bool, returned int

# ---- map() makes exceptions
print(*map(ValueError, [1, 'x']))
print([ValueError(x) for x in [1]], list(map(ValueError, [1])), list(map(lambda x: ValueError(x), [1])))
print(max([1, 2], key=ValueError) if 0 else sorted([1, 2], key=lambda x: 1))
import functools
print(functools.reduce(lambda a, b: ValueError(b), [1, 2]), functools.partial(ValueError, 1)(2))
import itertools
print(list(itertools.starmap(ValueError, [(1, 2)])))
import collections
d = collections.defaultdict(ValueError); print(repr(d[1]))
print(list(filter(ValueError, [1])), [*map(type('V', (ValueError,), {}), [1, 2])])
def mk(c, *a): return c(*a)
print(repr(mk(ValueError, 1)), repr(mk(ValueError, 1, 2)))
print(list(map(BaseExceptionGroup, ['a'], [[ValueError(1)]])), list(map(UnicodeDecodeError, ['a'], [b'a'], [0], [1], ['r'])))
print(list(map(ImportError, ['a'])), list(map(NameError, ['a'])), list(map(AttributeError, ['a'])), list(map(SyntaxError, ['a'])))

for kind in KeyError, OSError, SystemExit, StopIteration:
    for e in map(kind, [1, 'x']): print(e, repr(e), e.args)
#> 1 x
#> [ValueError(1)] [ValueError(1)] [ValueError(1)]
#> [1, 2]
#> 2 (1, 2)
#> [ValueError(1, 2)]
#> ValueError()
#> [1] [V(1), V(2)]
#> ValueError(1) ValueError(1, 2)
#> [ExceptionGroup('a', [ValueError(1)])] [UnicodeDecodeError('a', b'a', 0, 1, 'r')]
#> [ImportError('a')] [NameError('a')] [AttributeError('a')] [SyntaxError('a')]
#> 1 KeyError(1) (1,)
#> 'x' KeyError('x') ('x',)
#> 1 OSError(1) (1,)
#> x OSError('x') ('x',)
#> 1 SystemExit(1) (1,)
#> x SystemExit('x') ('x',)
#> 1 StopIteration(1) (1,)
#> x StopIteration('x') ('x',)

# ---- zip of generators and of what only Python steps, in turn
def g(n, name, last=None):
    for i in range(n):
        yield f'{name}{i}'
    print(name, 'ends')
    return last
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration('It')
        self.n -= 1
        return self.n
for z in (zip(g(2, 'a'), g(3, 'b')), zip(g(3, 'a'), [1, 2, 3], g(2, 'b'), It(5)), zip([1, 2], It(1), g(3, 'c')), zip(g(2, 'x'), map(str, g(2, 'y')), (c for c in 'pq')), zip(It(2), It(3))):
    print(list(z))
rest = g(4, 'r')
z = zip(g(1, 'a', 'value'), rest)
print(next(z))
try: next(z)
except StopIteration as e: print(repr(e))
print(next(rest))
z = zip(rest, g(1, 'b', 7))
print(next(z))
try: next(z)
except StopIteration as e: print(repr(e))
print(list(rest))
def fails():
    yield 1
    raise KeyError('inside')
z = zip(g(3, 'k'), fails(), g(3, 'l'))
print(next(z))
try: next(z)
except KeyError as e: print(repr(e))
print(list(z))
for strict in zip(g(1, 's'), g(2, 't'), strict=True), zip(g(2, 's'), It(1), strict=True):
    try: print(list(strict))
    except ValueError as e: print(e)
#> a ends
#> [('a0', 'b0'), ('a1', 'b1')]
#> b ends
#> [('a0', 1, 'b0', 4), ('a1', 2, 'b1', 3)]
#> [(1, 0, 'c0')]
#> x ends
#> [('x0', 'y0', 'p'), ('x1', 'y1', 'q')]
#> [(1, 2), (0, 1)]
#> ('a0', 'r0')
#> a ends
#> StopIteration('value')
#> r1
#> ('r2', 'b0')
#> b ends
#> StopIteration(7)
#> r ends
#> []
#> ('k0', 1, 'l0')
#> KeyError('inside')
#> []
#> s ends
#> zip() argument 2 is longer than argument 1
#> zip() argument 2 is shorter than argument 1

# ---- next with a default
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration('end')
        return self.n
class NoIter:
    def __next__(self): return 7
def g(n):
    for i in range(n): yield i
    return 'over'
x = g(2)
print(next(x, 'd'), next(x, 'd'), next(x, 'd'), next(x, None))
it = It()
print(next(it, 'd'), next(it, 'd'), next(it, 'd'))
print(next(NoIter(), 0))
print(next(zip(g(1), g(1)), 0), next(zip(g(0), g(1)), 0), next(map(lambda v: v, g(1)), 0), next(map(lambda v: v, g(0)), 0))
print(next((v for v in [1, 5, 9] if v > 3), None), next((v for v in [1] if v > 3), None))
x = g(1)
print(x.__next__(), next(x, 1))
try: x.__next__(1)
except TypeError as e: print(e)
try: next(x, 1, 2)
except TypeError as e: print(e)
try: next([], 1)
except TypeError as e: print(e)
def bad():
    raise KeyError('k')
    yield
import traceback
def run(): return next(bad(), 1)
try: run()
except KeyError: traceback.print_exc()
def me():
    yield next(h, 'default')
h = me()
try: print(next(h, 2))
except ValueError as e: print(e)
async def co(): pass
c = co()
try: next(c, 1)
except TypeError as e: print(e)
c.close()
m = map(lambda v: next(iter(()), v), [1])
print(next(m, 0), next(m, 0))
#> 0 1 d None
#> 1 2 d
#> 7
#> (0, 0) 0 0 0
#> 5 None
#> 0 1
#> expected 0 arguments, got 1
#> next expected at most 2 arguments, got 3
#> 'list' object is not an iterator
#> Traceback (most recent call last):
#>   File "iteration.py", line 413, in <module>
#>     try: run()
#>          ~~~^^
#>   File "iteration.py", line 412, in run
#>     def run(): return next(bad(), 1)
#>                       ~~~~^^^^^^^^^^
#>   File "iteration.py", line 409, in bad
#>     raise KeyError('k')
#> KeyError: 'k'
#> generator already executing
#> 'coroutine' object is not an iterator
#> 1 0

# ---- sorted counts the arguments by position before it looks at the others
for a in [(), ([2, 1],), ([1], 2), ([1], 2, 3, 4)]:
    for k in [{}, {'x': 1}, {'key': None}, {'key': None, 'reverse': 1}, {'x': 1, 'key': None, 'reverse': 1}, {'x': 1, 'y': 3, 'key': None, 'reverse': 1}]:
        try: print(len(a), *k, sorted(*a, **k))
        except TypeError as e: print(len(a), *k, e)
#> 0 sorted expected 1 argument, got 0
#> 0 x sorted expected 1 argument, got 0
#> 0 key sorted expected 1 argument, got 0
#> 0 key reverse sorted expected 1 argument, got 0
#> 0 x key reverse sorted expected 1 argument, got 0
#> 0 x y key reverse sorted expected 1 argument, got 0
#> 1 [1, 2]
#> 1 x sort() got an unexpected keyword argument 'x'
#> 1 key [1, 2]
#> 1 key reverse [2, 1]
#> 1 x key reverse sort() takes at most 2 keyword arguments (3 given)
#> 1 x y key reverse sort() takes at most 2 keyword arguments (4 given)
#> 2 sorted expected 1 argument, got 2
#> 2 x sorted expected 1 argument, got 2
#> 2 key sorted expected 1 argument, got 2
#> 2 key reverse sorted expected 1 argument, got 2
#> 2 x key reverse sorted expected 1 argument, got 2
#> 2 x y key reverse sorted expected 1 argument, got 2
#> 4 sorted expected 1 argument, got 4
#> 4 x sorted expected 1 argument, got 4
#> 4 key sorted expected 1 argument, got 4
#> 4 key reverse sorted expected 1 argument, got 4
#> 4 x key reverse sorted expected 1 argument, got 4
#> 4 x y key reverse sorted expected 1 argument, got 4

# ---- what is left of an iterator, taken at once
l = list(range(40)); t = tuple(l); s = 'abc' * 20; u = 'aé😀' * 10
for o in (l, t, s, u, b'abc' * 9, range(30)):
    it = reversed(o); next(it)
    print(list(it), list(it), next(it, 'end'))
    it = reversed(o); print(sum(1 for _ in it), list(it))
    it = iter(o); next(it); print(list(it), list(it), next(it, 'end'))
    it = iter(o); a, *b = it; print(a, b, next(it, 'end'))
it = reversed(l); next(it); del l[10:]; print(list(it), next(it, 'end'))
l = [1, 2, 3]; it = iter(l); print(list(it)); l.append(4); print(list(it), next(it, 'end'))
it = reversed(l); print(list(it)); l.append(4); print(list(it))
it = iter(l); next(it); l.clear(); print(list(it)); l += [1, 2, 3]; print(list(it))
class R(reversed):
    def __next__(self): return super().__next__() * 2
print(list(R('abc')), ''.join(reversed('abc')), tuple(reversed(())), list(reversed('')))
try: list(reversed(5))
except TypeError as e: print(e)
it = reversed('abc'); print(it.__length_hint__(), list(it), it.__length_hint__(), it.__reduce__())
#> [38, 37, 36, 35, 34, 33, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [] end
#> 40 []
#> [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39] [] end
#> 0 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39] end
#> [38, 37, 36, 35, 34, 33, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [] end
#> 40 []
#> [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39] [] end
#> 0 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39] end
#> ['b', 'a', 'c', 'b', 'a', 'c', 'b', 'a', 'c', 'b', 'a', 'c', 'b', 'a', 'c', 'b', 'a', 'c', 'b', 'a', 'c', 'b', 'a', 'c', 'b', 'a', 'c', 'b', 'a', 'c', 'b', 'a', 'c', 'b', 'a', 'c', 'b', 'a', 'c', 'b', 'a', 'c', 'b', 'a', 'c', 'b', 'a', 'c', 'b', 'a', 'c', 'b', 'a', 'c', 'b', 'a', 'c', 'b', 'a'] [] end
#> 60 []
#> ['b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c'] [] end
#> a ['b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c'] end
#> ['é', 'a', '😀', 'é', 'a', '😀', 'é', 'a', '😀', 'é', 'a', '😀', 'é', 'a', '😀', 'é', 'a', '😀', 'é', 'a', '😀', 'é', 'a', '😀', 'é', 'a', '😀', 'é', 'a'] [] end
#> 30 []
#> ['é', '😀', 'a', 'é', '😀', 'a', 'é', '😀', 'a', 'é', '😀', 'a', 'é', '😀', 'a', 'é', '😀', 'a', 'é', '😀', 'a', 'é', '😀', 'a', 'é', '😀', 'a', 'é', '😀'] [] end
#> a ['é', '😀', 'a', 'é', '😀', 'a', 'é', '😀', 'a', 'é', '😀', 'a', 'é', '😀', 'a', 'é', '😀', 'a', 'é', '😀', 'a', 'é', '😀', 'a', 'é', '😀', 'a', 'é', '😀'] end
#> [98, 97, 99, 98, 97, 99, 98, 97, 99, 98, 97, 99, 98, 97, 99, 98, 97, 99, 98, 97, 99, 98, 97, 99, 98, 97] [] end
#> 27 []
#> [98, 99, 97, 98, 99, 97, 98, 99, 97, 98, 99, 97, 98, 99, 97, 98, 99, 97, 98, 99, 97, 98, 99, 97, 98, 99] [] end
#> 97 [98, 99, 97, 98, 99, 97, 98, 99, 97, 98, 99, 97, 98, 99, 97, 98, 99, 97, 98, 99, 97, 98, 99, 97, 98, 99] end
#> [28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [] end
#> 30 []
#> [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29] [] end
#> 0 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29] end
#> [] end
#> [1, 2, 3]
#> [] end
#> [4, 3, 2, 1]
#> []
#> []
#> []
#> ['cc', 'bb', 'aa'] cba () []
#> 'int' object is not reversible
#> 3 ['c', 'b', 'a'] 0 (<class 'reversed'>, ((),))

# ---- what fails at an item leaves the iterator behind it
import statistics
def left(f, items):
    it = iter(items)
    try:
        print(f(it), end=' ')
    except (TypeError, ValueError) as e:
        print(repr(e), end=' ')
    print(list(it))
def put(it):
    target = bytearray(b'abc')
    target[1:2] = it
    return target
for f in bytes, bytearray, int.from_bytes, bytearray(b'a').extend, put, statistics.fmean, sum, max, lambda it: len(set(it)), dict, b''.join:
    for items in [1, 'x', 3, 4], [1, 300, 3], [1, [], 2], [1, 2]:
        left(f, items)
        left(f, map(lambda x: x, items))
        left(f, (x for x in items))
#> TypeError("'str' object cannot be interpreted as an integer") [3, 4]
#> TypeError("'str' object cannot be interpreted as an integer") [3, 4]
#> TypeError("'str' object cannot be interpreted as an integer") [3, 4]
#> ValueError('bytes must be in range(0, 256)') [3]
#> ValueError('bytes must be in range(0, 256)') [3]
#> ValueError('bytes must be in range(0, 256)') [3]
#> TypeError("'list' object cannot be interpreted as an integer") [2]
#> TypeError("'list' object cannot be interpreted as an integer") [2]
#> TypeError("'list' object cannot be interpreted as an integer") [2]
#> b'\x01\x02' []
#> b'\x01\x02' []
#> b'\x01\x02' []
#> TypeError("'str' object cannot be interpreted as an integer") [3, 4]
#> TypeError("'str' object cannot be interpreted as an integer") [3, 4]
#> TypeError("'str' object cannot be interpreted as an integer") [3, 4]
#> ValueError('byte must be in range(0, 256)') [3]
#> ValueError('byte must be in range(0, 256)') [3]
#> ValueError('byte must be in range(0, 256)') [3]
#> TypeError("'list' object cannot be interpreted as an integer") [2]
#> TypeError("'list' object cannot be interpreted as an integer") [2]
#> TypeError("'list' object cannot be interpreted as an integer") [2]
#> bytearray(b'\x01\x02') []
#> bytearray(b'\x01\x02') []
#> bytearray(b'\x01\x02') []
#> TypeError("'str' object cannot be interpreted as an integer") [3, 4]
#> TypeError("'str' object cannot be interpreted as an integer") [3, 4]
#> TypeError("'str' object cannot be interpreted as an integer") [3, 4]
#> ValueError('bytes must be in range(0, 256)') [3]
#> ValueError('bytes must be in range(0, 256)') [3]
#> ValueError('bytes must be in range(0, 256)') [3]
#> TypeError("'list' object cannot be interpreted as an integer") [2]
#> TypeError("'list' object cannot be interpreted as an integer") [2]
#> TypeError("'list' object cannot be interpreted as an integer") [2]
#> 258 []
#> 258 []
#> 258 []
#> TypeError("'str' object cannot be interpreted as an integer") [3, 4]
#> TypeError("'str' object cannot be interpreted as an integer") [3, 4]
#> TypeError("'str' object cannot be interpreted as an integer") [3, 4]
#> ValueError('byte must be in range(0, 256)') [3]
#> ValueError('byte must be in range(0, 256)') [3]
#> ValueError('byte must be in range(0, 256)') [3]
#> TypeError("'list' object cannot be interpreted as an integer") [2]
#> TypeError("'list' object cannot be interpreted as an integer") [2]
#> TypeError("'list' object cannot be interpreted as an integer") [2]
#> None []
#> None []
#> None []
#> TypeError("'str' object cannot be interpreted as an integer") [3, 4]
#> TypeError("'str' object cannot be interpreted as an integer") [3, 4]
#> TypeError("'str' object cannot be interpreted as an integer") [3, 4]
#> ValueError('byte must be in range(0, 256)') [3]
#> ValueError('byte must be in range(0, 256)') [3]
#> ValueError('byte must be in range(0, 256)') [3]
#> TypeError("'list' object cannot be interpreted as an integer") [2]
#> TypeError("'list' object cannot be interpreted as an integer") [2]
#> TypeError("'list' object cannot be interpreted as an integer") [2]
#> bytearray(b'a\x01\x02c') []
#> bytearray(b'a\x01\x02c') []
#> bytearray(b'a\x01\x02c') []
#> TypeError('must be real number, not str') [3, 4]
#> TypeError('must be real number, not str') [3, 4]
#> TypeError('must be real number, not str') [3, 4]
#> 101.33333333333333 []
#> 101.33333333333333 []
#> 101.33333333333333 []
#> TypeError('must be real number, not list') [2]
#> TypeError('must be real number, not list') [2]
#> TypeError('must be real number, not list') [2]
#> 1.5 []
#> 1.5 []
#> 1.5 []
#> TypeError("unsupported operand type(s) for +: 'int' and 'str'") [3, 4]
#> TypeError("unsupported operand type(s) for +: 'int' and 'str'") [3, 4]
#> TypeError("unsupported operand type(s) for +: 'int' and 'str'") [3, 4]
#> 304 []
#> 304 []
#> 304 []
#> TypeError("unsupported operand type(s) for +: 'int' and 'list'") [2]
#> TypeError("unsupported operand type(s) for +: 'int' and 'list'") [2]
#> TypeError("unsupported operand type(s) for +: 'int' and 'list'") [2]
#> 3 []
#> 3 []
#> 3 []
#> TypeError("'>' not supported between instances of 'str' and 'int'") [3, 4]
#> TypeError("'>' not supported between instances of 'str' and 'int'") [3, 4]
#> TypeError("'>' not supported between instances of 'str' and 'int'") [3, 4]
#> 300 []
#> 300 []
#> 300 []
#> TypeError("'>' not supported between instances of 'list' and 'int'") [2]
#> TypeError("'>' not supported between instances of 'list' and 'int'") [2]
#> TypeError("'>' not supported between instances of 'list' and 'int'") [2]
#> 2 []
#> 2 []
#> 2 []
#> 4 []
#> 4 []
#> 4 []
#> 3 []
#> 3 []
#> 3 []
#> TypeError("cannot use 'list' as a set element (unhashable type: 'list')") [2]
#> TypeError("cannot use 'list' as a set element (unhashable type: 'list')") [2]
#> TypeError("cannot use 'list' as a set element (unhashable type: 'list')") [2]
#> 2 []
#> 2 []
#> 2 []
#> TypeError('object is not iterable') ['x', 3, 4]
#> TypeError('object is not iterable') ['x', 3, 4]
#> TypeError('object is not iterable') ['x', 3, 4]
#> TypeError('object is not iterable') [300, 3]
#> TypeError('object is not iterable') [300, 3]
#> TypeError('object is not iterable') [300, 3]
#> TypeError('object is not iterable') [[], 2]
#> TypeError('object is not iterable') [[], 2]
#> TypeError('object is not iterable') [[], 2]
#> TypeError('object is not iterable') [2]
#> TypeError('object is not iterable') [2]
#> TypeError('object is not iterable') [2]
#> TypeError('sequence item 0: expected a bytes-like object, int found') []
#> TypeError('sequence item 0: expected a bytes-like object, int found') []
#> TypeError('sequence item 0: expected a bytes-like object, int found') []
#> TypeError('sequence item 0: expected a bytes-like object, int found') []
#> TypeError('sequence item 0: expected a bytes-like object, int found') []
#> TypeError('sequence item 0: expected a bytes-like object, int found') []
#> TypeError('sequence item 0: expected a bytes-like object, int found') []
#> TypeError('sequence item 0: expected a bytes-like object, int found') []
#> TypeError('sequence item 0: expected a bytes-like object, int found') []
#> TypeError('sequence item 0: expected a bytes-like object, int found') []
#> TypeError('sequence item 0: expected a bytes-like object, int found') []
#> TypeError('sequence item 0: expected a bytes-like object, int found') []
