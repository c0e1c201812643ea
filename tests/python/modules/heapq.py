# ---- push and pop give items in order
from heapq import heappush, heappop
h = []
for x in [5, 1, 8, 3, 2, 9, 1]:
    heappush(h, x)
print(h)
print([heappop(h) for _ in range(len(h))])
#> [1, 2, 1, 5, 3, 9, 8]
#> [1, 1, 2, 3, 5, 8, 9]

# ---- heapify in place
from heapq import heapify
for data in ([5, 3, 8, 1, 9, 2], list('heapify'), [2.5, 1, 0], [], [1], list(range(20, 0, -1))):
    heapify(data)
    print(data)
#> [1, 3, 2, 5, 9, 8]
#> ['a', 'e', 'f', 'p', 'i', 'h', 'y']
#> [0, 1, 2.5]
#> []
#> [1]
#> [1, 2, 6, 3, 10, 8, 7, 4, 12, 11, 19, 9, 15, 18, 14, 5, 13, 17, 20, 16]

# ---- heaps of tuples: ties go on to the next item
import heapq
h = []
for p, name in [(2, 'code'), (1, 'plan'), (3, 'test'), (1, 'eat')]:
    heapq.heappush(h, (p, name))
while h:
    print(*heapq.heappop(h))
#> 1 eat
#> 1 plan
#> 2 code
#> 3 test

# ---- replace and pushpop
import heapq
h = [1, 3, 5]
print(heapq.heapreplace(h, 0), h, heapq.heappushpop(h, 9), h, heapq.heappushpop(h, -5), h)
print(heapq.heappushpop([], 1))
#> 1 [3, 9, 5] 0 [3, 9, 5] -5 [3, 9, 5]
#> 1

# ---- nlargest and nsmallest
import heapq
data = [4, 1, 7, 3, 9, 9, 2]
print(heapq.nlargest(3, data), heapq.nsmallest(3, data), heapq.nlargest(1, data), heapq.nsmallest(1, data))
print(heapq.nlargest(0, data), heapq.nsmallest(-1, data), heapq.nlargest(99, data), heapq.nlargest(1, []))
words = ['pear', 'fig', 'banana', 'kiwi']
print(heapq.nlargest(2, words, key=len), heapq.nsmallest(2, words, key=len), heapq.nsmallest(1, words, key=lambda w: -len(w)))
#> [9, 9, 7] [1, 2, 3] [9] [1]
#> [] [] [9, 9, 7, 4, 3, 2, 1] []
#> ['banana', 'pear'] ['fig', 'pear'] ['banana']

# ---- merge sorted inputs
import heapq
print(list(heapq.merge([1, 4, 7], [2, 5], [0, 9])), list(heapq.merge()), list(heapq.merge([1])))
print(list(heapq.merge([7, 4], [9, 5], reverse=True)), list(heapq.merge(['a', 'ccc'], ['bb'], key=len)))
print(list(heapq.merge((x for x in [1, 3]), iter([2, 4]))))
print([next(heapq.merge([i for i in range(5)], [0.5]))])
#> [0, 1, 2, 4, 5, 7, 9] [] [1]
#> [9, 7, 5, 4] ['a', 'bb', 'ccc']
#> [1, 2, 3, 4]
#> [0]

# ---- merge is stable
import heapq
print(list(heapq.merge([(1, 'a'), (2, 'a')], [(1, 'b'), (2, 'b')], key=lambda t: t[0])))
print(list(heapq.merge([(2, 'a'), (1, 'a')], [(2, 'b'), (1, 'b')], key=lambda t: t[0], reverse=True)))
#> [(1, 'a'), (1, 'b'), (2, 'a'), (2, 'b')]
#> [(2, 'a'), (2, 'b'), (1, 'a'), (1, 'b')]

# ---- max-heaps
import heapq
h = [3, 1, 4, 1, 5, 9, 2, 6]
heapq.heapify_max(h)
print(h)
heapq.heappush_max(h, 7)
print(h, heapq.heappop_max(h), heapq.heappop_max(h), h)
print(heapq.heapreplace_max(h, 0), heapq.heappushpop_max(h, 100), heapq.heappushpop_max(h, -1), h)
print([heapq.heappop_max(h) for _ in range(len(h))])
#> [9, 6, 4, 1, 5, 3, 2, 1]
#> [6, 5, 4, 1, 1, 3, 2] 9 7 [6, 5, 4, 1, 1, 3, 2]
#> 6 100 5 [4, 1, 3, 1, 0, -1, 2]
#> [4, 3, 2, 1, 1, 0, -1]

# ---- items of the program are compared with <
import heapq
class Task:
    def __init__(self, p): self.p = p
    def __lt__(self, other): return self.p < other.p
    def __repr__(self): return f'T{self.p}'
h = [Task(x) for x in (5, 2, 8, 1, 9, 3)]
heapq.heapify(h)
print(h)
heapq.heappush(h, Task(0))
print(h, heapq.heappop(h), heapq.heapreplace(h, Task(4)), heapq.heappushpop(h, Task(7)), h)
m = [Task(x) for x in (5, 2, 8, 1)]
heapq.heapify_max(m)
heapq.heappush_max(m, Task(6))
print(m, heapq.heappop_max(m), m, heapq.nlargest(2, m))
#> [T1, T2, T3, T5, T9, T8]
#> [T3, T4, T7, T5, T9, T8] T0 T1 T2 [T3, T4, T7, T5, T9, T8]
#> [T6, T2, T5, T1] T8 [T6, T2, T5, T1] [T6, T5]

# ---- errors
import heapq
for act in (lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heappush((), 1), lambda: heapq.heapify('ab'),
            lambda: heapq.heappush([1], 'a'), lambda: heapq.heappop_max([]), lambda: heapq.heapify_max(())):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
#> IndexError index out of range
#> IndexError index out of range
#> TypeError heappush() argument 1 must be list, not tuple
#> TypeError heapify() argument must be list, not str
#> TypeError '<' not supported between instances of 'str' and 'int'
#> IndexError index out of range
#> TypeError heapify_max() argument must be list, not tuple

# ---- Dijkstra's paths
import heapq
graph = {'A': {'B': 1, 'C': 4}, 'B': {'C': 2, 'D': 5}, 'C': {'D': 1}, 'D': {}}
def paths(start):
    best = {start: 0}
    todo = [(0, start)]
    while todo:
        d, node = heapq.heappop(todo)
        if d > best[node]:
            continue
        for to, w in graph[node].items():
            if d + w < best.get(to, float('inf')):
                best[to] = d + w
                heapq.heappush(todo, (d + w, to))
    return best
print(paths('A'))
#> {'A': 0, 'B': 1, 'C': 3, 'D': 4}

# ---- a queue of entries that are compared by priority and then by number
import heapq, itertools
counter = itertools.count()
queue = []
for name, priority in [('low', 5), ('high', 1), ('mid', 3), ('high again', 1)]:
    heapq.heappush(queue, (priority, next(counter), {'name': name}))
print([heapq.heappop(queue)[2]['name'] for _ in range(4)])
#> ['high', 'high again', 'mid', 'low']

# ---- the running median
import heapq
low, high, out = [], [], []
for x in [5, 15, 1, 3, 8, 7]:
    heapq.heappush(low, -heapq.heappushpop(high, x))
    if len(low) > len(high):
        heapq.heappush(high, -heapq.heappop(low))
    out.append(high[0] if len(high) > len(low) else (high[0] - low[0]) / 2)
print(out)
#> [5, 10.0, 5, 4.0, 5, 6.0]

# ---- k smallest of a stream in a bounded heap
import heapq
def largest(k, stream):
    heap = []
    for x in stream:
        if len(heap) < k:
            heapq.heappush(heap, x)
        else:
            heapq.heappushpop(heap, x)
    return sorted(heap, reverse=True)
print(largest(3, (x * 37 % 101 for x in range(50))))
#> [100, 97, 96]

# ---- heapsort of many
import heapq
data = [x * 7919 % 1009 for x in range(300)]
h = []
for x in data:
    heapq.heappush(h, x)
print([heapq.heappop(h) for _ in range(300)] == sorted(data))
heapq.heapify_max(data)
print([heapq.heappop_max(data) for _ in range(5)])
#> True
#> [1006, 1005, 1001, 997, 993]

# ---- subclasses of list are heaps too
import heapq
class L(list): pass
h = L([3, 1, 2])
heapq.heapify(h)
heapq.heappush(h, 0)
print(h, type(h).__name__, heapq.heappop(h), heapq.heappushpop(h, 5), h)
#> [2, 3, 5] L 0 1 [2, 3, 5]

# ---- names
import heapq
print(sorted(heapq.__all__), heapq.heappush.__name__, heapq.heappush.__module__ in ('heapq', '_heapq'))
#> ['heapify', 'heapify_max', 'heappop', 'heappop_max', 'heappush', 'heappush_max', 'heappushpop', 'heappushpop_max', 'heapreplace', 'heapreplace_max', 'merge', 'nlargest', 'nsmallest'] heappush True

# ---- comparisons that fail leave the error to the caller
import heapq
class Bad:
    def __lt__(self, other): raise RuntimeError('no order')
try:
    heapq.heapify([Bad(), Bad()])
except RuntimeError as e:
    print(e)
#> no order

# ---- mixed ints and floats and bools
import heapq
h = [True, 0.5, 3, 2.25, False, -1]
heapq.heapify(h)
print([heapq.heappop(h) for _ in range(6)])
#> [-1, False, 0.5, True, 2.25, 3]

# ---- the functions for heaps with the greatest first
import heapq
h = [3, 1, 4, 1, 5]
heapq.heapify_max(h); print(h[0], heapq.heappop_max(h), heapq.heappushpop_max(h, 9), heapq.heapreplace_max(h, 0), [heapq.heappop_max(h) for _ in range(len(h))])
heapq.heappush_max(h, 'a'); heapq.heappush_max(h, 'b'); print(h)
for job in (lambda: heapq.heappop_max([]), lambda: heapq.heapreplace_max([], 1), lambda: heapq.heapify_max((1,)), lambda: heapq.heappush_max([1], 'x')):
    try: job()
    except (IndexError, TypeError) as e: print(type(e).__name__, e)
#> 5 5 9 4 [3, 1, 1, 0]
#> ['b', 'a']
#> IndexError index out of range
#> IndexError index out of range
#> TypeError heapify_max() argument must be list, not tuple
#> TypeError '<' not supported between instances of 'int' and 'str'

# ---- what a failed comparison leaves of a heap
import heapq
class N:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'N({self.n})'
    def __index__(self): return self.n
for suffix in ('', '_max'):
    for name in ('heappush', 'heappop', 'heapify', 'heapreplace', 'heappushpop'):
        for heap in ([1, 2], [3, 'a', None], [1, 5, 2, N(3)], [9, 5, 8, 1, 'x']):
            f = getattr(heapq, name + suffix)
            try:
                print(f(heap) if name in ('heappop', 'heapify') else f(heap, N(2)), heap)
            except TypeError as e:
                print(name + suffix, heap, e)
#> heappush [1, 2, N(2)] '<' not supported between instances of 'N' and 'int'
#> heappush [3, 'a', None, N(2)] '<' not supported between instances of 'N' and 'str'
#> heappush [1, 5, 2, N(3), N(2)] '<' not supported between instances of 'N' and 'int'
#> heappush [9, 5, 8, 1, 'x', N(2)] '<' not supported between instances of 'N' and 'int'
#> 1 [2]
#> heappop ['a', None] '<' not supported between instances of 'NoneType' and 'str'
#> heappop [2, 5, N(3)] '<' not supported between instances of 'N' and 'int'
#> heappop [5, 1, 8, 'x'] '<' not supported between instances of 'str' and 'int'
#> None [1, 2]
#> heapify [3, 'a', None] '<' not supported between instances of 'str' and 'NoneType'
#> heapify [1, N(3), 2, 5] '<' not supported between instances of 'int' and 'N'
#> heapify [9, 5, 8, 1, 'x'] '<' not supported between instances of 'int' and 'str'
#> heapreplace [2, N(2)] '<' not supported between instances of 'N' and 'int'
#> heapreplace [N(2), 'a', None] '<' not supported between instances of 'str' and 'NoneType'
#> heapreplace [2, 5, N(2), N(3)] '<' not supported between instances of 'N' and 'int'
#> heapreplace [5, N(2), 8, 1, 'x'] '<' not supported between instances of 'int' and 'str'
#> heappushpop [1, 2] '<' not supported between instances of 'int' and 'N'
#> heappushpop [3, 'a', None] '<' not supported between instances of 'int' and 'N'
#> heappushpop [1, 5, 2, N(3)] '<' not supported between instances of 'int' and 'N'
#> heappushpop [9, 5, 8, 1, 'x'] '<' not supported between instances of 'int' and 'N'
#> heappush_max [1, 2, N(2)] '<' not supported between instances of 'int' and 'N'
#> heappush_max [3, 'a', None, N(2)] '<' not supported between instances of 'str' and 'N'
#> heappush_max [1, 5, 2, N(3), N(2)] '<' not supported between instances of 'int' and 'N'
#> heappush_max [9, 5, 8, 1, 'x', N(2)] '<' not supported between instances of 'int' and 'N'
#> 1 [2]
#> heappop_max ['a', None] '<' not supported between instances of 'str' and 'NoneType'
#> heappop_max [5, N(3), 2] '<' not supported between instances of 'int' and 'N'
#> heappop_max [8, 5, 'x', 1] '<' not supported between instances of 'int' and 'str'
#> None [2, 1]
#> heapify_max [3, 'a', None] '<' not supported between instances of 'NoneType' and 'str'
#> heapify_max [1, N(3), 2, 5] '<' not supported between instances of 'N' and 'int'
#> heapify_max [9, 5, 8, 1, 'x'] '<' not supported between instances of 'str' and 'int'
#> heapreplace_max [2, N(2)] '<' not supported between instances of 'int' and 'N'
#> heapreplace_max [N(2), 'a', None] '<' not supported between instances of 'NoneType' and 'str'
#> heapreplace_max [5, N(3), 2, N(2)] '<' not supported between instances of 'N' and 'N'
#> heapreplace_max [8, 5, N(2), 1, 'x'] '<' not supported between instances of 'int' and 'N'
#> heappushpop_max [1, 2] '<' not supported between instances of 'N' and 'int'
#> heappushpop_max [3, 'a', None] '<' not supported between instances of 'N' and 'int'
#> heappushpop_max [1, 5, 2, N(3)] '<' not supported between instances of 'N' and 'int'
#> heappushpop_max [9, 5, 8, 1, 'x'] '<' not supported between instances of 'N' and 'int'
