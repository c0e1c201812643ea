# ---- left and right
from bisect import bisect, bisect_left, bisect_right
a = [1, 2, 2, 2, 3]
print(bisect_left(a, 2), bisect_right(a, 2), bisect(a, 2), bisect(a, 0), bisect(a, 9), bisect_left([], 1))
print(bisect_left(a, 2.5), bisect_left('aabbc', 'b'), bisect_right((1, 3, 5), 3), bisect(range(0, 100, 10), 35))
#> 1 4 4 0 5 0
#> 4 2 2 4

# ---- lo and hi
from bisect import bisect_left, bisect_right
a = list(range(10))
print(bisect_left(a, 3, 5), bisect_left(a, 8, 0, 4), bisect_right(a, 3, lo=1, hi=3), bisect_left(a, 5, hi=None), bisect_left(a, 5, 2, 8))
#> 5 4 3 5 5

# ---- a key
from bisect import bisect_left, bisect, insort
people = [('ann', 20), ('bob', 30), ('cy', 40)]
print(bisect_left(people, 30, key=lambda p: p[1]), bisect(people, 30, key=lambda p: p[1]))
print(bisect_left(['a', 'bb', 'cccc'], 3, key=len))
insort(people, ('dee', 35), key=lambda p: p[1])
print(people)
#> 1 2
#> 2
#> [('ann', 20), ('bob', 30), ('dee', 35), ('cy', 40)]

# ---- insort keeps order
from bisect import insort, insort_left, insort_right
a = []
for x in [5, 1, 4, 2, 3, 3]:
    insort(a, x)
print(a)
b = [(1, 'a'), (2, 'b')]
insort_left(b, (2, 'a'))
insort_right(b, (0, 'z'))
print(b)
c = [1.0, 2.0]
insort_left(c, 2)
insort_right(c, 1)
print(c)
#> [1, 2, 3, 3, 4, 5]
#> [(0, 'z'), (1, 'a'), (2, 'a'), (2, 'b')]
#> [1.0, 1, 2, 2.0]

# ---- grades
from bisect import bisect
def grade(score, breakpoints=[60, 70, 80, 90], grades='FDCBA'):
    return grades[bisect(breakpoints, score)]
print([grade(s) for s in [33, 99, 77, 70, 89, 90, 100]])
#> ['F', 'A', 'C', 'C', 'B', 'A', 'A']

# ---- sequences of the program
from bisect import bisect_left, insort
class Squares:
    def __len__(self): return 100
    def __getitem__(self, i): return i * i
print(bisect_left(Squares(), 50), bisect_left(Squares(), 49), bisect_left(Squares(), 10 ** 9))
class L(list):
    def insert(self, i, x):
        print('insert', i, x)
        super().insert(i, x)
l = L([1, 3])
insort(l, 2)
print(l)
#> 8 7 100
#> insert 1 2
#> [1, 2, 3]

# ---- items of the program
from bisect import bisect_left, bisect_right
class V:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
a = [V(1), V(2), V(2), V(5)]
print(bisect_left(a, V(2)), bisect_right(a, V(2)), bisect_left(a, V(9)))
#> 1 3 4

# ---- errors
from bisect import bisect_left, insort, bisect
for act in (lambda: bisect_left([1], 1, -1), lambda: bisect_left([1], 'a'), lambda: bisect_left(5, 1), lambda: insort((1,), 2),
            lambda: bisect_left([1]), lambda: bisect_left([1], 1, 0, 5), lambda: bisect([1], 1, 'a'), lambda: bisect_left([1, 2], 1, key=5)):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError lo must be non-negative
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError object of type 'int' has no len()
#> AttributeError 'tuple' object has no attribute 'insert'
#> TypeError bisect_left() missing required argument 'x' (pos 2)
#> IndexError list index out of range
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'int' object is not callable

# ---- names
import bisect
print(bisect.bisect is bisect.bisect_right, bisect.insort is bisect.insort_right)
#> True True

# ---- a dict is no sequence
import bisect
for d in {}, {1: 2}:
    for f in bisect.bisect, bisect.bisect_left, bisect.insort:
        try:
            print(f(d, 1))
        except TypeError as e:
            print(e)
#> dict is not a sequence
#> dict is not a sequence
#> dict is not a sequence
#> dict is not a sequence
#> dict is not a sequence
#> dict is not a sequence

# ---- bounds beyond 64 bits
import bisect
for kw in ({'lo': 10**20}, {'hi': 10**20}, {'hi': -10**20}, {'lo': -10**20}):
    for f in (bisect.bisect, bisect.insort):
        try:
            print(f([1, 2], 1, **kw))
        except (OverflowError, ValueError, IndexError) as e:
            print(type(e).__name__, e)
#> OverflowError Python int too large to convert to C ssize_t
#> OverflowError Python int too large to convert to C ssize_t
#> OverflowError cannot fit 'int' into an index-sized integer
#> OverflowError cannot fit 'int' into an index-sized integer
#> OverflowError cannot fit 'int' into an index-sized integer
#> OverflowError cannot fit 'int' into an index-sized integer
#> OverflowError Python int too large to convert to C ssize_t
#> OverflowError Python int too large to convert to C ssize_t

# ---- bounds that are none, and dicts that are sequences
from bisect import bisect, bisect_left, insort
class D(dict):
    def __getitem__(self, i): return i * 10
print(bisect(D(a=1, b=2, c=3), 10), bisect_left(D(a=1, b=2, c=3), 10))
for f in (lambda: bisect([1, 2], 1, 0, 1.5), lambda: insort([1, 2], 1, 0, 'a'), lambda: bisect({}, 1), lambda: bisect(range(5), 3, 0, 10**30), lambda: bisect([1], 1, 1.5)):
    try: print(f())
    except (TypeError, OverflowError) as e: print(type(e).__name__, e)
#> 2 1
#> TypeError argument should be integer or None, not 'float'
#> TypeError argument should be integer or None, not 'str'
#> TypeError dict is not a sequence
#> OverflowError cannot fit 'int' into an index-sized integer
#> TypeError 'float' object cannot be interpreted as an integer

# ---- bounds are looked at before the key function is called
import bisect
def key(x): print('key', x); return x
for f in bisect.insort, bisect.insort_left, bisect.bisect, bisect.bisect_left:
    for bounds in [dict(lo='a'), dict(hi='a'), dict(lo=-1), dict(lo=0, hi=2.5), dict(hi=2**70)]:
        try: print(f([1, 2], 1, **bounds, key=key))
        except Exception as e: print(type(e).__name__, e)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError argument should be integer or None, not 'str'
#> key 1
#> ValueError lo must be non-negative
#> TypeError argument should be integer or None, not 'float'
#> OverflowError cannot fit 'int' into an index-sized integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError argument should be integer or None, not 'str'
#> key 1
#> ValueError lo must be non-negative
#> TypeError argument should be integer or None, not 'float'
#> OverflowError cannot fit 'int' into an index-sized integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError argument should be integer or None, not 'str'
#> ValueError lo must be non-negative
#> TypeError argument should be integer or None, not 'float'
#> OverflowError cannot fit 'int' into an index-sized integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError argument should be integer or None, not 'str'
#> ValueError lo must be non-negative
#> TypeError argument should be integer or None, not 'float'
#> OverflowError cannot fit 'int' into an index-sized integer
