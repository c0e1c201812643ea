# ---- filter: keeps what the function answers true for
print(list(filter(lambda x: x % 2, range(6))), list(filter(str.isupper, 'aBcD')), list(filter(len, ['', 'a', []])), list(filter(None, [0, 1, '', 'x', None, []])))
print(list(filter(bool, [0, 1])), ''.join(filter(str.isdigit, 'a1b2')), tuple(filter(lambda p: p[0] < p[1], [(1, 2), (2, 1)])), set(filter({1, 2}.__contains__, [1, 2, 3])))
#> [1, 3, 5] ['B', 'D'] ['a'] [1, 'x']
#> [1] 12 ((1, 2),) {1, 2}

# ---- filter: is lazy and ends once
def pred(x):
    print('asked', x)
    return x > 1
f = filter(pred, [1, 2, 3])
print(type(f), iter(f) is f)
print(next(f))
print(list(f), list(f), next(f, 'end'))
try:
    next(f)
except StopIteration as e:
    print(repr(e))
#> <class 'filter'> True
#> asked 1
#> asked 2
#> 2
#> asked 3
#> [3] [] end
#> StopIteration()

# ---- filter: wrong arguments
for args, kw in [((), {}), ((None,), {}), ((None, [], []), {}), ((None, 5), {}), ((1, 2), {}), ((None, []), {'x': 1}), ((), {'function': None, 'iterable': []})]:
    try:
        print(filter(*args, **kw))
    except TypeError as e:
        print(e)
try:
    list(filter(5, [1]))
except TypeError as e:
    print(e)
try:
    list(filter('x', []))
    print('an empty iterable asks nobody')
except TypeError as e:
    print(e)
#> filter expected 2 arguments, got 0
#> filter expected 2 arguments, got 1
#> filter expected 2 arguments, got 3
#> 'int' object is not iterable
#> 'int' object is not iterable
#> filter() takes no keyword arguments
#> filter() takes no keyword arguments
#> 'int' object is not callable
#> an empty iterable asks nobody

# ---- filter: the predicate raises
def check(x):
    if x == 3: raise ValueError(f'bad {x}')
    return True
f = filter(check, [1, 2, 3, 4])
out = []
try:
    for x in f: out.append(x)
except ValueError as e:
    print(out, e)
print(list(f))
#> [1, 2] bad 3
#> [4]

# ---- filter: an uncaught error shows the predicate
def positive(x):
    return x > 0
print(sum(filter(positive, [1, -2, 3])))
print(sum(filter(positive, [1, '2'])))
#> 4
#> Traceback (most recent call last):
#>   File "filter.py", line 70, in <module>
#>     print(sum(filter(positive, [1, '2'])))
#>           ~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "filter.py", line 68, in positive
#>     return x > 0
#>            ^^^^^
#> TypeError: '>' not supported between instances of 'str' and 'int'

# ---- filter: truth of what the predicate answers
class Falsy:
    def __bool__(self): return False
class Empty:
    def __len__(self): return 0
class Bad:
    def __bool__(self): raise RuntimeError('no truth')
print(list(filter(lambda x: x, [Falsy, 0.0, [0], (), 'a'])) == [Falsy, [0], 'a'], list(filter(lambda x: Falsy(), [1])), list(filter(lambda x: Empty(), [1])), list(filter(None, [Falsy(), Empty()])))
for f in [filter(lambda x: Bad(), [1]), filter(None, [Bad()])]:
    try:
        next(f)
    except RuntimeError as e:
        print(e)
#> True [] [] []
#> no truth
#> no truth

# ---- filter: over dicts, files of lines, strings and generators
d = {'a': 1, 'b': 0}
print(list(filter(d.get, d)), dict(filter(lambda kv: kv[1], d.items())), list(filter(lambda k: k != 'a', d)))
def lines():
    yield from ['# comment', 'x = 1', '', '  ', 'y = 2']
print([s for s in filter(str.strip, lines()) if not s.startswith('#')])
import io
print(list(filter(lambda l: 'b' in l, io.StringIO('abc\nxyz\nb'))))
#> ['a'] {'a': 1} ['b']
#> ['x = 1', 'y = 2']
#> ['abc\n', 'b']

# ---- filter: stacked with map, zip and enumerate
print(list(map(lambda p: p[0], filter(lambda p: p[1] == 'x', enumerate('axbx')))), list(filter(all, zip([1, 0, 2], [3, 4, 0]))))
print(sum(map(int, filter(str.isdigit, 'a1b22'))), list(filter(None, map(str.strip, [' a ', '  ']))), max(filter(lambda n: n < 10, [3, 12, 7])), list(zip(filter(None, [0, 1, 2]), 'ab')))
try:
    max(filter(None, [0]))
except ValueError as e:
    print(e)
#> [1, 3] [(1, 3)]
#> 5 ['a'] 7 [(1, 'a'), (2, 'b')]
#> max() iterable argument is empty

# ---- filter: infinite sources
from itertools import count, islice, takewhile
print(list(islice(filter(lambda n: n % 7 == 0, count(1)), 3)), next(filter(lambda n: n * n > 500, count())), list(takewhile(lambda n: n < 20, filter(lambda n: n % 5 == 0, count()))))
#> [7, 14, 21] 23 [0, 5, 10, 15]

# ---- filter: the sieve of filters
def primes():
    def odd():
        n = 1
        while True:
            n += 2
            yield n
    yield 2
    it = odd()
    while True:
        n = next(it)
        yield n
        it = filter(lambda x, n=n: x % n > 0, it)
p = primes()
print([next(p) for _ in range(12)])
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]

# ---- filter: late binding in a loop
fs = [filter(lambda x: x > n, [1, 2, 3]) for n in range(3)]
print([list(f) for f in fs])
fs = [filter(lambda x, n=n: x > n, [1, 2, 3]) for n in range(3)]
print([list(f) for f in fs])
limit = 1
f = filter(lambda x: x > limit, [1, 2, 3])
print(next(f))
limit = 2
print(list(f))
#> [[3], [3], [3]]
#> [[1, 2, 3], [2, 3], [3]]
#> 2
#> [3]

# ---- filter: the list changes while it is walked
x = [1, 2, 3, 4]
for v in filter(lambda v: v % 2, x):
    x.remove(v)
print(x)
y = [1]
for v in filter(lambda v: v < 5, y):
    y.append(v + 1)
print(y)
#> [2, 4]
#> [1, 2, 3, 4, 5]

# ---- filter: a predicate that uses up the iterator
it = iter(range(10))
print(list(filter(lambda x: next(it, 0) % 2, it)))
f = filter(lambda x: x, [1, 2])
g = filter(lambda x: list(f) == [], [0, 1])
print(list(g), list(f))
#> [0, 2, 4, 6, 8]
#> [1] []

# ---- filter: a class with __iter__ and with __getitem__
class A:
    def __iter__(self):
        yield from [1, 0, 2]
class B:
    def __getitem__(self, i):
        if i > 4: raise IndexError
        return i % 2
class C:
    def __iter__(self): return 5
class D:
    def __iter__(self): raise KeyError('iter')
print(list(filter(None, A())), list(filter(None, B())))
for cls in C, D:
    try:
        filter(None, cls())
    except (TypeError, KeyError) as e:
        print(type(e).__name__, e)
#> [1, 2] [1, 1]
#> TypeError iter() returned non-iterator of type 'int'
#> KeyError 'iter'

# ---- filter: StopIteration out of the predicate ends it quietly
def pred(x):
    if x == 2: raise StopIteration
    return True
print(list(filter(pred, [1, 2, 3])))
def gen():
    yield from filter(pred, [1, 2, 3])
try:
    print(list(gen()))
except RuntimeError as e:
    print(e)
def gen2():
    for x in filter(pred, [5, 2]): yield x
print(list(gen2()))
#> [1]
#> [1]
#> [5]

# ---- filter: subclass
class Keep(filter):
    def __new__(cls, pred, items, name):
        self = super().__new__(cls, pred, items)
        self.name = name
        return self
    def __next__(self):
        return (self.name, super().__next__())
k = Keep(None, [0, 1, 2], 'k')
print(list(k), isinstance(k, filter), k.name, type(k).__mro__[1])
#> [('k', 1), ('k', 2)] True k <class 'filter'>

# ---- filter: methods as predicates
class Account:
    def __init__(self, n): self.n = n
    def solvent(self): return self.n >= 0
    @property
    def rich(self): return self.n > 100
    @staticmethod
    def valid(a): return isinstance(a, Account)
    @classmethod
    def known(cls, a): return type(a) is cls
    def __repr__(self): return f'A{self.n}'
    def __call__(self, other): return other.n > self.n
accounts = [Account(5), Account(-1), Account(500)]
print(list(filter(Account.solvent, accounts)), list(filter(Account.valid, [1, accounts[0]])), list(filter(Account.known, accounts)), list(filter(Account(4), accounts)))
from operator import attrgetter, methodcaller
from functools import partial
print(list(filter(attrgetter('rich'), accounts)), list(filter(methodcaller('solvent'), accounts)), list(filter(partial(isinstance, __class_or_tuple=int) if False else lambda a: a.rich, accounts)))
#> [A5, A500] [A5] [A5, A-1, A500] [A5, A500]
#> [A500] [A5, A500] [A500]

# ---- filter: unpacking and star arguments
a, b = filter(None, [0, 1, 2])
first, *rest = filter(str.islower, 'aBcDe')
print(a, b, first, rest, [*filter(None, [0, 3])], {*filter(None, [1, 1, 0])}, (*filter(None, [0]),))
print(*filter(lambda s: len(s) > 1, ['a', 'bb', 'ccc']), sep='|')
try:
    a, b = filter(None, [1, 2, 3])
except ValueError as e:
    print(e)
#> 1 2 a ['c', 'e'] [3] {1} ()
#> bb|ccc
#> too many values to unpack (expected 2)

# ---- filter: filterfalse and comprehensions say the same
from itertools import filterfalse, compress
data = [3, 0, '', 'x', None, 2.5]
print(list(filterfalse(None, data)), [x for x in data if x] == list(filter(None, data)), list(compress(data, map(bool, data))))
print(list(filter(lambda x: not isinstance(x, str), filter(None, data))), len(list(filter(None, data))))
try:
    len(filter(None, data))
except TypeError as e:
    print(e)
try:
    filter(None, data)[0]
except TypeError as e:
    print(e)
#> [0, '', None] True [3, 'x', 2.5]
#> [3, 2.5] 3
#> object of type 'filter' has no len()
#> 'filter' object is not subscriptable

# ---- filter: membership uses it up
f = filter(None, [1, 2, 3])
print(2 in f, list(f), 9 in filter(None, [1]), any(filter(None, [0, 5])), all(filter(None, [0, 0])))
f = filter(None, [1, 2, 3, 4])
for x in f:
    if x == 2: break
print(list(f))
#> True [3] False True True
#> [3, 4]

# ---- enumerate: counts from any start
print(list(enumerate('ab')), list(enumerate('ab', 5)), list(enumerate('ab', start=-1)), list(enumerate([], 9)), list(enumerate(iterable='x', start=10 ** 20)))
for i, (a, b) in enumerate(zip('ab', [1, 2]), 1): print(i, a, b)
for args, kw in [((), {}), ((5,), {}), (('a', 'b'), {}), (('a', 1.5), {}), (('a', 1, 2), {}), (('a',), {'begin': 1})]:
    try:
        print(enumerate(*args, **kw))
    except TypeError as e:
        print(e)
#> [(0, 'a'), (1, 'b')] [(5, 'a'), (6, 'b')] [(-1, 'a'), (0, 'b')] [] [(100000000000000000000, 'x')]
#> 1 a 1
#> 2 b 2
#> enumerate() missing required argument 'iterable'
#> 'int' object is not iterable
#> 'str' object cannot be interpreted as an integer
#> 'float' object cannot be interpreted as an integer
#> enumerate() takes at most 2 arguments (3 given)
#> 'begin' is an invalid keyword argument for enumerate()

# ---- enumerate: is lazy, shares its source, and unpacks
it = iter('abcd')
e = enumerate(it)
print(next(e), next(it), next(e), list(e), list(e), type(e), iter(e) is e)
(i, x), *rest = enumerate('xyz')
print(i, x, rest, dict(enumerate('ab')), {v: k for k, v in enumerate('ab')}, max(enumerate([3, 9, 4]), key=lambda p: p[1]))
try:
    for i, a, b in enumerate('ab'): pass
except ValueError as err:
    print(err)
#> (0, 'a') b (1, 'c') [(2, 'd')] [] <class 'enumerate'> True
#> 0 x [(1, 'y'), (2, 'z')] {0: 'a', 1: 'b'} {'a': 0, 'b': 1} (1, 9)
#> not enough values to unpack (expected 3, got 2)

# ---- zip, map, reversed: lengths that differ
print(list(zip('abc', [1, 2])), list(zip()), list(zip('a')), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(reversed([1, 2])), list(reversed('abc')))
for f in [lambda: list(zip('ab', 'a', strict=True)), lambda: list(zip('a', 'ab', strict=True)), lambda: list(zip('a', 'a', '', strict=True)), lambda: list(map(max, 'ab', 'a', strict=True)), lambda: reversed({1}), lambda: reversed(5), lambda: zip(1), lambda: map(str), lambda: map(), lambda: zip('a', strict=1, x=2)]:
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> [('a', 1), ('b', 2)] [] [('a',)] [11, 22] [2, 1] ['c', 'b', 'a']
#> ValueError zip() argument 2 is shorter than argument 1
#> ValueError zip() argument 2 is longer than argument 1
#> ValueError zip() argument 3 is shorter than arguments 1-2
#> ValueError map() argument 2 is shorter than argument 1
#> TypeError 'set' object is not reversible
#> TypeError 'int' object is not reversible
#> TypeError 'int' object is not iterable
#> TypeError map() must have at least two arguments.
#> TypeError map() must have at least two arguments.
#> TypeError zip() takes at most 1 keyword argument (2 given)

# ---- iter: a callable and a sentinel
values = iter([3, 1, 0, 5])
it = iter(lambda: next(values), 0)
print(type(it), list(it), list(it), next(values))
import io
f = io.StringIO('abcdefg')
print(list(iter(lambda: f.read(3), '')))
for args in [(5, 1), ([], 0), (), (print,), (1, 2, 3)]:
    try:
        print(iter(*args))
    except TypeError as e:
        print(e)
def boom():
    raise StopIteration('quiet')
print(list(iter(boom, 1)))
#> <class 'callable_iterator'> [3, 1] [] 5
#> ['abc', 'def', 'g']
#> iter(v, w): v must be callable
#> iter(v, w): v must be callable
#> iter expected at least 1 argument, got 0
#> 'builtin_function_or_method' object is not iterable
#> iter expected at most 2 arguments, got 3
#> []

# ---- lazy iterators: a report from columns
names, scores, passed = ['Ann', 'Bob', 'Cid'], [91, 58, 77], [True, False, True]
for place, (name, score) in enumerate(sorted(filter(lambda p: p[1] > 60, zip(names, scores)), key=lambda p: -p[1]), 1):
    print(f'{place}. {name:<5}{score:>4}')
print(dict(zip(names, map(str, scores))), [n for n, ok in zip(names, passed) if ok], list(zip(*sorted(zip(scores, names)))), list(filter(None, map(lambda p, n: p and n, passed, names))))
#> 1. Ann    91
#> 2. Cid    77
#> {'Ann': '91', 'Bob': '58', 'Cid': '77'} ['Ann', 'Cid'] [(58, 77, 91), ('Bob', 'Cid', 'Ann')] ['Ann', 'Cid']

# ---- lazy iterators: nothing happens before the first next
log = []
def source():
    for i in range(4):
        log.append(f'made {i}')
        yield i
pipeline = enumerate(filter(lambda x: log.append(f'tested {x}') or x % 2, map(lambda x: log.append(f'mapped {x}') or x, zip(source())) if False else map(lambda x: log.append(f'mapped {x}') or x, source())), 10)
print(log, next(pipeline), log)
print(list(pipeline), log[-2:])
#> ['made 0', 'mapped 0', 'tested 0', 'made 1', 'mapped 1', 'tested 1'] (10, 1) ['made 0', 'mapped 0', 'tested 0', 'made 1', 'mapped 1', 'tested 1']
#> [(11, 3)] ['mapped 3', 'tested 3']

# ---- lazy iterators: an error in the middle of a pipeline
def parse(lines):
    fields = map(lambda s: s.split(','), filter(None, map(str.strip, lines)))
    for n, (name, age) in enumerate(fields, 1):
        yield n, name, int(age)
print(list(parse(['a,1', '', ' b,2 '])))
print(list(parse(['a,1', 'b'])))
#> [(1, 'a', 1), (2, 'b', 2)]
#> Traceback (most recent call last):
#>   File "filter.py", line 394, in <module>
#>     print(list(parse(['a,1', 'b'])))
#>           ~~~~^^^^^^^^^^^^^^^^^^^^^
#>   File "filter.py", line 391, in parse
#>     for n, (name, age) in enumerate(fields, 1):
#>            ^^^^^^^^^^^
#> ValueError: not enough values to unpack (expected 2, got 1)

# ---- lazy iterators: transpose, unzip, pairs and groups
rows = [[1, 2, 3], [4, 5, 6]]
print(list(map(list, zip(*rows))), [list(r) for r in zip(*rows[::-1])], list(zip(rows[0], rows[0][1:])), list(map(sum, zip(*rows))))
flat = [x for row in rows for x in row]
print(list(zip(*[iter(flat)] * 3)), {k: list(filter(lambda x, k=k: x % 3 == k, flat)) for k in range(3)}, [i for i, x in enumerate(flat) if x > 3], max(enumerate(flat), key=lambda p: p[1] % 4))
#> [[1, 4], [2, 5], [3, 6]] [[4, 1], [5, 2], [6, 3]] [(1, 2), (2, 3)] [5, 7, 9]
#> [(1, 2, 3), (4, 5, 6)] {0: [3, 6], 1: [1, 4], 2: [2, 5]} [3, 4, 5] (2, 3)

# ---- lazy iterators: the same with comprehensions
words = 'the quick brown fox jumps over the lazy dog'.split()
a = sorted(set(map(len, filter(lambda w: w != 'the', words))))
b = sorted({len(w) for w in words if w != 'the'})
c = {w: i for i, w in reversed(list(enumerate(words)))}
print(a == b, a, c['the'], ' '.join(w.title() if i % 2 else w for i, w in enumerate(words)), all(map(str.islower, words)), any(filter(lambda w: len(w) > 5, words)))
print(list(zip(words, range(3))), sum(1 for a, b in zip(words, words[1:]) if a < b), [*map(''.join, zip('abc', 'xyz'))])
#> True [3, 4, 5] 0 the Quick brown Fox jumps Over the Lazy dog True False
#> [('the', 0), ('quick', 1), ('brown', 2)] 4 ['ax', 'by', 'cz']
