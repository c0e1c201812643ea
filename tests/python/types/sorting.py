# Sorting long lists by comparisons of the program's own.

# ---- many elements with __lt__
class Num:
    asked = 0

    def __init__(self, n, tag=0):
        self.n, self.tag = n, tag

    def __lt__(self, other):
        Num.asked += 1
        return self.n < other.n

def values(kind, n):
    if kind == 'up': return list(range(n))
    if kind == 'down': return list(range(n, 0, -1))
    if kind == 'equal': return [7] * n
    if kind == 'saw': return [i % 17 for i in range(n)]
    if kind == 'runs': return [i % 50 + (i // 50 % 3) * 20 for i in range(n)]
    if kind == 'halves': return list(range(0, n, 2)) + list(range(1, n, 2))
    if kind == 'tail': return list(range(n - 3)) + [5, 3, 1]
    return [(i * 7919 + 31) % 1009 for i in range(n)]

for kind in ('up', 'down', 'equal', 'saw', 'runs', 'halves', 'tail', 'random'):
    for n in (2, 31, 64, 65, 200, 500):
        items = [Num(v, i) for i, v in enumerate(values(kind, n))]
        Num.asked = 0
        items.sort()
        stable = all((a.n, a.tag) < (b.n, b.tag) for a, b in zip(items, items[1:]))
        print(kind, n, Num.asked, stable)
#> up 2 1 True
#> up 31 30 True
#> up 64 63 True
#> up 65 64 True
#> up 200 199 True
#> up 500 499 True
#> down 2 1 True
#> down 31 30 True
#> down 64 63 True
#> down 65 64 True
#> down 200 199 True
#> down 500 499 True
#> equal 2 1 True
#> equal 31 30 True
#> equal 64 63 True
#> equal 65 64 True
#> equal 200 199 True
#> equal 500 499 True
#> saw 2 1 True
#> saw 31 84 True
#> saw 64 276 True
#> saw 65 282 True
#> saw 200 1234 True
#> saw 500 3465 True
#> runs 2 1 True
#> runs 31 30 True
#> runs 64 114 True
#> runs 65 115 True
#> runs 200 503 True
#> runs 500 2860 True
#> halves 2 1 True
#> halves 31 88 True
#> halves 64 127 True
#> halves 65 129 True
#> halves 200 399 True
#> halves 500 999 True
#> tail 2 2 True
#> tail 31 44 True
#> tail 64 89 True
#> tail 65 91 True
#> tail 200 229 True
#> tail 500 532 True
#> random 2 1 True
#> random 31 118 True
#> random 64 306 True
#> random 65 315 True
#> random 200 1263 True
#> random 500 3817 True

# ---- reversed
class Num:
    def __init__(self, n, tag):
        self.n, self.tag = n, tag

    def __lt__(self, other):
        return self.n < other.n

items = sorted([Num(i % 10, i) for i in range(150)], reverse=True)
print([(x.n, x.tag) for x in items][:20], [(x.n, x.tag) for x in items][-5:])
#> [(9, 9), (9, 19), (9, 29), (9, 39), (9, 49), (9, 59), (9, 69), (9, 79), (9, 89), (9, 99), (9, 109), (9, 119), (9, 129), (9, 139), (9, 149), (8, 8), (8, 18), (8, 28), (8, 38), (8, 48)] [(0, 100), (0, 110), (0, 120), (0, 130), (0, 140)]

# ---- keys that compare by themselves
import functools

words = [f'{i * 7919 % 1000:03}' for i in range(150)]
calls = 0
def by_last(a, b):
    global calls
    calls += 1
    return (a[::-1] > b[::-1]) - (a[::-1] < b[::-1])

out = sorted(words, key=functools.cmp_to_key(by_last))
print(out[:12], out[-4:], calls)
#> ['000', '900', '710', '520', '330', '140', '950', '660', '760', '470', '570', '280'] ['389', '489', '199', '299'] 890

# ---- galloping through runs that hardly overlap
class Num:
    asked = 0
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        Num.asked += 1
        return self.n < other.n

a = list(range(0, 1000))
for parts in ([range(500, 1000), range(0, 500)], [range(0, 500), range(490, 990)], [range(100, 200), range(0, 100), range(150, 250), range(200, 400), range(0, 50)],
              [[5] * 200, range(0, 10), [5] * 100], [range(0, 300, 3), range(1, 300, 3), range(2, 300, 3)], [range(1000, 1064), range(0, 900), range(950, 1100)], [[0] * 100 + [9], [9] + [0] * 100]):
    items = [Num(v) for part in parts for v in part]
    Num.asked = 0
    items.sort()
    ns = [x.n for x in items]
    print(len(ns), ns == sorted(ns), Num.asked)
#> 1000 True 1026
#> 1000 True 1049
#> 550 True 948
#> 310 True 488
#> 300 True 799
#> 1114 True 1278
#> 202 True 234

# ---- a comparison that raises in the middle
class Bad:
    count = 0
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        Bad.count += 1
        if Bad.count == 300:
            raise ValueError('enough')
        return self.n < other.n

items = [Bad(i * 7919 % 1009) for i in range(120)]
before = sorted(x.n for x in items)
try:
    items.sort()
except ValueError as e:
    print(e, sorted(x.n for x in items) == before, len(items))
#> enough True 120

# ---- comparisons that answer nonsense
class Odd:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return (self.n * other.n) % 3 == 1

items = sorted([Odd(i) for i in range(140)])
print([x.n for x in items])
#> [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139]

# ---- a list that is changed while it is sorted
class Meddler:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        if self.n == 40:
            items.append(self)
        return self.n < other.n

items = [Meddler(i * 31 % 100) for i in range(100)]
try:
    items.sort()
except ValueError as e:
    print(e, len(items))
#> list modified during sort 100
