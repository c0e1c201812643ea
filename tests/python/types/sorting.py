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

# ---- floats, ints and bools keep their order where they are equal
def noise(n, m, seed=7):
    out = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        out.append(seed // 65536 % m)
    return out
inf = float('inf')
for n in (5, 16, 17, 40, 100):
    items = [[k, float(k), k / 2, -0.0, 0.0, 0, False, True, 1.0, -inf, inf, 1e300][k % 12] for k in noise(n, 48, n)]
    for reverse in (False, True):
        print(*sorted(items, reverse=reverse))
        print(*sorted(range(n), key=lambda i: items[i], reverse=reverse))
#> -inf 0 0 True 1.0
#> 1 3 4 0 2
#> True 1.0 0 0 -inf
#> 0 2 3 4 1
#> -inf 0 0.0 -0.0 0.0 0 0 -0.0 True 1.0 True True 1.0 13.0 1e+300 inf
#> 0 1 5 8 9 10 14 15 4 6 7 11 13 3 2 12
#> inf 1e+300 13.0 True 1.0 True True 1.0 0 0.0 -0.0 0.0 0 0 -0.0 -inf
#> 12 2 3 4 6 7 11 13 1 5 8 9 10 14 15 0
#> -inf -inf 0.0 0 0 -0.0 0 0 True 1.0 1.0 1.0 12 37.0 1e+300 1e+300 inf
#> 7 10 1 2 4 12 13 15 3 5 11 14 9 8 0 6 16
#> inf 1e+300 1e+300 37.0 12 True 1.0 1.0 1.0 0.0 0 0 -0.0 0 0 -inf -inf
#> 16 0 6 8 9 3 5 11 14 1 2 4 12 13 15 7 10
#> -inf -inf -inf -inf -inf -inf -inf -inf 0.0 0 0.0 False 0.0 0 0.0 -0.0 -0.0 False 0 0.0 0 -0.0 0.0 False False -0.0 0 0.0 1.0 True 1.0 1.0 1.0 1.0 1.0 19.0 24 36 36 1e+300
#> 4 9 12 14 19 24 27 36 0 2 5 6 7 8 13 15 16 17 18 20 22 23 25 30 31 32 33 34 11 21 26 28 29 35 38 37 3 1 10 39
#> 1e+300 36 36 24 19.0 1.0 True 1.0 1.0 1.0 1.0 1.0 0.0 0 0.0 False 0.0 0 0.0 -0.0 -0.0 False 0 0.0 0 -0.0 0.0 False False -0.0 0 0.0 -inf -inf -inf -inf -inf -inf -inf -inf
#> 39 1 10 3 37 11 21 26 28 29 35 38 0 2 5 6 7 8 13 15 16 17 18 20 22 23 25 30 31 32 33 34 4 9 12 14 19 24 27 36
#> -inf -inf -inf 0.0 False 0 0 -0.0 0.0 0 0.0 -0.0 -0.0 0 0 0 -0.0 0 -0.0 0.0 0.0 -0.0 0 -0.0 False False 0.0 0 False False -0.0 False 0 0 0.0 -0.0 0 -0.0 False 1.0 1.0 True True 1.0 1.0 1.0 True 1.0 1.0 1.0 1.0 1.0 1.0 1.0 True 1.0 True 1.0 1.0 True 1.0 7.0 12 12 12 12 13.0 13.0 13.0 19.0 19.0 24 24 24 24 24 25.0 25.0 36 37.0 37.0 1e+300 1e+300 1e+300 1e+300 1e+300 1e+300 1e+300 1e+300 1e+300 1e+300 1e+300 1e+300 inf inf inf inf inf inf inf
#> 32 83 95 1 3 5 6 9 10 21 23 24 29 30 37 42 46 48 49 50 51 54 57 60 64 65 69 71 72 73 78 80 84 85 87 88 90 91 97 2 14 18 31 33 35 39 40 43 44 47 52 53 56 66 67 68 75 79 89 93 98 63 76 77 81 82 4 25 38 0 26 7 8 12 27 99 70 96 92 17 45 11 16 19 20 28 36 55 58 59 61 62 74 13 15 22 34 41 86 94
#> inf inf inf inf inf inf inf 1e+300 1e+300 1e+300 1e+300 1e+300 1e+300 1e+300 1e+300 1e+300 1e+300 1e+300 1e+300 37.0 37.0 36 25.0 25.0 24 24 24 24 24 19.0 19.0 13.0 13.0 13.0 12 12 12 12 7.0 1.0 1.0 True True 1.0 1.0 1.0 True 1.0 1.0 1.0 1.0 1.0 1.0 1.0 True 1.0 True 1.0 1.0 True 1.0 0.0 False 0 0 -0.0 0.0 0 0.0 -0.0 -0.0 0 0 0 -0.0 0 -0.0 0.0 0.0 -0.0 0 -0.0 False False 0.0 0 False False -0.0 False 0 0 0.0 -0.0 0 -0.0 False -inf -inf -inf
#> 13 15 22 34 41 86 94 11 16 19 20 28 36 55 58 59 61 62 74 17 45 92 70 96 7 8 12 27 99 0 26 4 25 38 76 77 81 82 63 2 14 18 31 33 35 39 40 43 44 47 52 53 56 66 67 68 75 79 89 93 98 1 3 5 6 9 10 21 23 24 29 30 37 42 46 48 49 50 51 54 57 60 64 65 69 71 72 73 78 80 84 85 87 88 90 91 97 32 83 95

# ---- not a number
nan = float('nan')
for items in [[3.0, nan, 1.0], [nan, 2.0, 1.0, nan, 0.5], [float(k) if k % 5 else nan for k in range(40, 0, -1)],
              [(nan, 1), (1.0, 2), (nan, 0)], [[2.0, nan], [2.0, 1.0], [1.0, nan]]]:
    print(sorted(items), sorted(items, reverse=True))
#> [3.0, nan, 1.0] [3.0, nan, 1.0]
#> [1.0, nan, 0.5, nan, 2.0] [nan, 2.0, 1.0, nan, 0.5]
#> [1.0, 2.0, 3.0, 6.0, nan, 4.0, 7.0, 8.0, 11.0, nan, 9.0, 12.0, 13.0, 16.0, nan, 14.0, 17.0, 18.0, 21.0, nan, 19.0, 22.0, 23.0, 26.0, nan, 24.0, 27.0, 28.0, 31.0, nan, 29.0, 32.0, 33.0, 36.0, nan, 34.0, 37.0, 38.0, nan, 39.0] [nan, 39.0, 38.0, 37.0, 36.0, nan, 34.0, 33.0, 32.0, 31.0, nan, 29.0, 28.0, 27.0, 26.0, nan, 24.0, 23.0, 22.0, 21.0, nan, 19.0, 18.0, 17.0, 16.0, nan, 14.0, 13.0, 12.0, 11.0, nan, 9.0, 8.0, 7.0, 6.0, nan, 4.0, 3.0, 2.0, 1.0]
#> [(nan, 1), (1.0, 2), (nan, 0)] [(nan, 1), (1.0, 2), (nan, 0)]
#> [[1.0, nan], [2.0, nan], [2.0, 1.0]] [[2.0, nan], [2.0, 1.0], [1.0, nan]]

# ---- rows of numbers, texts, None and rows
def noise(n, m, seed=7):
    out = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        out.append(seed // 65536 % m)
    return out
makes = [
    lambda k: [k % 5, str(k % 7)],
    lambda k: (k % 3 / 2, None, k),
    lambda k: ((k % 3, 'ab'[k % 2]), k % 4, k),
    lambda k: [[k % 2], [[k % 3, None], k]],
    lambda k: (k % 4,) * (k % 4),
    lambda k: [None] * (k % 3),
    lambda k: ((((k % 2,),),), k),
    lambda k: (k % 2 == 0, -0.0 if k % 3 else 0.0, k),
    lambda k: tuple(range(k % 3, k % 3 + 9)),
    lambda k: ('é😀'[k % 2], 'x' * (k % 3)),
]
for make in makes:
    for n in (6, 30):
        items = [make(k) for k in noise(n, 30, n)]
        for reverse in (False, True):
            print(sorted(range(n), key=lambda i: items[i], reverse=reverse))
            print(*sorted(items, reverse=reverse)[:6])
#> [1, 5, 0, 3, 2, 4]
#> [0, '1'] [0, '4'] [1, '5'] [1, '6'] [2, '2'] [3, '0']
#> [4, 2, 3, 0, 5, 1]
#> [3, '0'] [2, '2'] [1, '6'] [1, '5'] [0, '4'] [0, '1']
#> [17, 18, 7, 2, 29, 15, 4, 5, 19, 26, 8, 6, 11, 25, 20, 1, 14, 27, 9, 10, 24, 28, 13, 22, 23, 0, 12, 3, 16, 21]
#> [0, '0'] [0, '1'] [0, '4'] [0, '6'] [1, '4'] [1, '5']
#> [21, 3, 16, 0, 12, 13, 22, 23, 28, 10, 24, 9, 14, 27, 1, 20, 11, 25, 6, 8, 19, 26, 4, 5, 15, 29, 2, 7, 18, 17]
#> [4, '5'] [4, '3'] [4, '3'] [4, '2'] [4, '2'] [4, '1']
#> [3, 1, 5, 4, 2, 0]
#> (0.0, None, 6) (0.0, None, 15) (0.5, None, 25) (0.5, None, 28) (1.0, None, 2) (1.0, None, 26)
#> [0, 2, 4, 5, 1, 3]
#> (1.0, None, 26) (1.0, None, 2) (0.5, None, 28) (0.5, None, 25) (0.0, None, 15) (0.0, None, 6)
#> [17, 10, 24, 0, 12, 11, 25, 18, 28, 3, 16, 20, 4, 5, 21, 19, 26, 7, 1, 8, 14, 27, 29, 6, 2, 9, 15, 13, 22, 23]
#> (0.0, None, 0) (0.0, None, 3) (0.0, None, 3) (0.0, None, 9) (0.0, None, 9) (0.0, None, 12)
#> [13, 22, 23, 15, 9, 2, 6, 29, 14, 27, 8, 1, 7, 19, 26, 21, 4, 5, 20, 3, 16, 28, 18, 11, 25, 0, 12, 10, 24, 17]
#> (1.0, None, 29) (1.0, None, 29) (1.0, None, 29) (1.0, None, 26) (1.0, None, 23) (1.0, None, 20)
#> [3, 1, 4, 5, 2, 0]
#> ((0, 'a'), 2, 6) ((0, 'b'), 3, 15) ((1, 'a'), 0, 28) ((1, 'b'), 1, 25) ((2, 'a'), 2, 2) ((2, 'a'), 2, 26)
#> [0, 2, 5, 4, 1, 3]
#> ((2, 'a'), 2, 26) ((2, 'a'), 2, 2) ((1, 'b'), 1, 25) ((1, 'a'), 0, 28) ((0, 'b'), 3, 15) ((0, 'a'), 2, 6)
#> [17, 11, 25, 3, 16, 28, 0, 12, 10, 24, 18, 20, 1, 19, 26, 7, 4, 5, 21, 14, 27, 2, 8, 15, 6, 13, 22, 23, 29, 9]
#> ((0, 'a'), 0, 0) ((0, 'a'), 0, 12) ((0, 'a'), 0, 12) ((0, 'a'), 0, 24) ((0, 'a'), 0, 24) ((0, 'a'), 2, 18)
#> [9, 29, 13, 22, 23, 6, 15, 8, 2, 14, 27, 21, 4, 5, 7, 19, 26, 1, 20, 18, 10, 24, 0, 12, 28, 3, 16, 11, 25, 17]
#> ((2, 'b'), 3, 23) ((2, 'b'), 3, 11) ((2, 'b'), 1, 29) ((2, 'b'), 1, 29) ((2, 'b'), 1, 29) ((2, 'b'), 1, 17)
#> [3, 4, 2, 0, 1, 5]
#> [[0], [[0, None], 6]] [[0], [[1, None], 28]] [[0], [[2, None], 2]] [[0], [[2, None], 26]] [[1], [[0, None], 15]] [[1], [[1, None], 25]]
#> [5, 1, 0, 2, 4, 3]
#> [[1], [[1, None], 25]] [[1], [[0, None], 15]] [[0], [[2, None], 26]] [[0], [[2, None], 2]] [[0], [[1, None], 28]] [[0], [[0, None], 6]]
#> [17, 11, 25, 28, 3, 16, 19, 26, 1, 8, 14, 27, 2, 15, 10, 24, 0, 12, 18, 20, 4, 5, 21, 7, 29, 6, 9, 13, 22, 23]
#> [[0], [[0, None], 0]] [[0], [[0, None], 12]] [[0], [[0, None], 12]] [[0], [[0, None], 18]] [[0], [[0, None], 24]] [[0], [[0, None], 24]]
#> [13, 22, 23, 9, 6, 29, 7, 21, 4, 5, 20, 18, 0, 12, 10, 24, 15, 2, 14, 27, 8, 1, 19, 26, 3, 16, 28, 11, 25, 17]
#> [[1], [[2, None], 29]] [[1], [[2, None], 29]] [[1], [[2, None], 29]] [[1], [[2, None], 23]] [[1], [[2, None], 17]] [[1], [[2, None], 11]]
#> [4, 5, 0, 2, 3, 1]
#> () (1,) (2, 2) (2, 2) (2, 2) (3, 3, 3)
#> [1, 0, 2, 3, 5, 4]
#> (3, 3, 3) (2, 2) (2, 2) (2, 2) (1,) ()
#> [1, 2, 3, 11, 14, 16, 17, 25, 27, 0, 6, 7, 12, 13, 22, 23, 8, 15, 19, 26, 28, 4, 5, 9, 10, 18, 20, 21, 24, 29]
#> () () () () () ()
#> [4, 5, 9, 10, 18, 20, 21, 24, 29, 8, 15, 19, 26, 28, 0, 6, 7, 12, 13, 22, 23, 1, 2, 3, 11, 14, 16, 17, 25, 27]
#> (3, 3, 3) (3, 3, 3) (3, 3, 3) (3, 3, 3) (3, 3, 3) (3, 3, 3)
#> [1, 3, 4, 5, 0, 2]
#> [] [] [None] [None] [None, None] [None, None]
#> [0, 2, 4, 5, 1, 3]
#> [None, None] [None, None] [None] [None] [] []
#> [0, 3, 10, 11, 12, 16, 17, 18, 20, 24, 25, 28, 1, 4, 5, 7, 19, 21, 26, 2, 6, 8, 9, 13, 14, 15, 22, 23, 27, 29]
#> [] [] [] [] [] []
#> [2, 6, 8, 9, 13, 14, 15, 22, 23, 27, 29, 1, 4, 5, 7, 19, 21, 26, 0, 3, 10, 11, 12, 16, 17, 18, 20, 24, 25, 28]
#> [None, None] [None, None] [None, None] [None, None] [None, None] [None, None]
#> [2, 3, 0, 4, 1, 5]
#> ((((0,),),), 2) ((((0,),),), 6) ((((0,),),), 26) ((((0,),),), 28) ((((1,),),), 15) ((((1,),),), 25)
#> [5, 1, 4, 0, 3, 2]
#> ((((1,),),), 25) ((((1,),),), 15) ((((0,),),), 28) ((((0,),),), 26) ((((0,),),), 6) ((((0,),),), 2)
#> [17, 8, 14, 27, 11, 25, 28, 2, 19, 26, 3, 16, 15, 1, 10, 24, 4, 5, 0, 12, 29, 18, 6, 21, 9, 7, 20, 13, 22, 23]
#> ((((0,),),), 0) ((((0,),),), 2) ((((0,),),), 8) ((((0,),),), 8) ((((0,),),), 12) ((((0,),),), 12)
#> [13, 22, 23, 20, 7, 9, 21, 6, 18, 29, 0, 12, 4, 5, 10, 24, 1, 15, 3, 16, 19, 26, 2, 28, 11, 25, 14, 27, 8, 17]
#> ((((1,),),), 29) ((((1,),),), 29) ((((1,),),), 29) ((((1,),),), 27) ((((1,),),), 25) ((((1,),),), 23)
#> [1, 5, 2, 3, 0, 4]
#> (False, 0.0, 15) (False, -0.0, 25) (True, -0.0, 2) (True, 0.0, 6) (True, -0.0, 26) (True, -0.0, 28)
#> [4, 0, 3, 2, 5, 1]
#> (True, -0.0, 28) (True, -0.0, 26) (True, 0.0, 6) (True, -0.0, 2) (False, -0.0, 25) (False, 0.0, 15)
#> [10, 24, 4, 5, 0, 12, 29, 18, 6, 21, 9, 7, 20, 13, 22, 23, 17, 8, 14, 27, 11, 25, 28, 2, 19, 26, 3, 16, 15, 1]
#> (False, 0.0, 3) (False, 0.0, 3) (False, -0.0, 7) (False, -0.0, 7) (False, 0.0, 9) (False, 0.0, 9)
#> [1, 15, 3, 16, 19, 26, 2, 28, 11, 25, 14, 27, 8, 17, 13, 22, 23, 20, 7, 9, 21, 6, 18, 29, 0, 12, 4, 5, 10, 24]
#> (True, -0.0, 28) (True, -0.0, 26) (True, 0.0, 24) (True, 0.0, 24) (True, -0.0, 22) (True, -0.0, 22)
#> [1, 3, 4, 5, 0, 2]
#> (0, 1, 2, 3, 4, 5, 6, 7, 8) (0, 1, 2, 3, 4, 5, 6, 7, 8) (1, 2, 3, 4, 5, 6, 7, 8, 9) (1, 2, 3, 4, 5, 6, 7, 8, 9) (2, 3, 4, 5, 6, 7, 8, 9, 10) (2, 3, 4, 5, 6, 7, 8, 9, 10)
#> [0, 2, 4, 5, 1, 3]
#> (2, 3, 4, 5, 6, 7, 8, 9, 10) (2, 3, 4, 5, 6, 7, 8, 9, 10) (1, 2, 3, 4, 5, 6, 7, 8, 9) (1, 2, 3, 4, 5, 6, 7, 8, 9) (0, 1, 2, 3, 4, 5, 6, 7, 8) (0, 1, 2, 3, 4, 5, 6, 7, 8)
#> [0, 3, 10, 11, 12, 16, 17, 18, 20, 24, 25, 28, 1, 4, 5, 7, 19, 21, 26, 2, 6, 8, 9, 13, 14, 15, 22, 23, 27, 29]
#> (0, 1, 2, 3, 4, 5, 6, 7, 8) (0, 1, 2, 3, 4, 5, 6, 7, 8) (0, 1, 2, 3, 4, 5, 6, 7, 8) (0, 1, 2, 3, 4, 5, 6, 7, 8) (0, 1, 2, 3, 4, 5, 6, 7, 8) (0, 1, 2, 3, 4, 5, 6, 7, 8)
#> [2, 6, 8, 9, 13, 14, 15, 22, 23, 27, 29, 1, 4, 5, 7, 19, 21, 26, 0, 3, 10, 11, 12, 16, 17, 18, 20, 24, 25, 28]
#> (2, 3, 4, 5, 6, 7, 8, 9, 10) (2, 3, 4, 5, 6, 7, 8, 9, 10) (2, 3, 4, 5, 6, 7, 8, 9, 10) (2, 3, 4, 5, 6, 7, 8, 9, 10) (2, 3, 4, 5, 6, 7, 8, 9, 10) (2, 3, 4, 5, 6, 7, 8, 9, 10)
#> [3, 4, 0, 2, 1, 5]
#> ('é', '') ('é', 'x') ('é', 'xx') ('é', 'xx') ('😀', '') ('😀', 'x')
#> [5, 1, 0, 2, 4, 3]
#> ('😀', 'x') ('😀', '') ('é', 'xx') ('é', 'xx') ('é', 'x') ('é', '')
#> [3, 11, 16, 17, 25, 28, 1, 19, 26, 2, 8, 14, 15, 27, 0, 10, 12, 18, 20, 24, 4, 5, 7, 21, 6, 9, 13, 22, 23, 29]
#> ('é', '') ('é', '') ('é', '') ('é', '') ('é', '') ('é', '')
#> [6, 9, 13, 22, 23, 29, 4, 5, 7, 21, 0, 10, 12, 18, 20, 24, 2, 8, 14, 15, 27, 1, 19, 26, 3, 11, 16, 17, 25, 28]
#> ('😀', 'xx') ('😀', 'xx') ('😀', 'xx') ('😀', 'xx') ('😀', 'xx') ('😀', 'xx')

# ---- rows of which some cannot be compared
for items in [[(1, 'a'), (1, 2)], [(1, None), (1, 2)], [[1], (1,)], [(1, (2,)), (1, [2])], [(1, None), (2, 'a'), (0, 3)],
              [(1, {}), (1, {})], [(1, {}), (1, {1: 2})], [(2, {}), (1, {})], [None, None], [(1, [2, 'a']), (1, [2, 3])],
              [[1, 2], [1, 'x'], [1]] * 12, [(i, 5) for i in range(20)] + [(3, 'x')]]:
    for reverse in (False, True):
        try:
            print(sorted(items, reverse=reverse))
        except TypeError as e:
            print('TypeError', e)
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError '<' not supported between instances of 'int' and 'NoneType'
#> TypeError '<' not supported between instances of 'NoneType' and 'int'
#> TypeError '<' not supported between instances of 'tuple' and 'list'
#> TypeError '<' not supported between instances of 'list' and 'tuple'
#> TypeError '<' not supported between instances of 'list' and 'tuple'
#> TypeError '<' not supported between instances of 'tuple' and 'list'
#> [(0, 3), (1, None), (2, 'a')]
#> [(2, 'a'), (1, None), (0, 3)]
#> [(1, {}), (1, {})]
#> [(1, {}), (1, {})]
#> TypeError '<' not supported between instances of 'dict' and 'dict'
#> TypeError '<' not supported between instances of 'dict' and 'dict'
#> [(1, {}), (2, {})]
#> [(2, {}), (1, {})]
#> TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
#> TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError '<' not supported between instances of 'int' and 'str'

# ---- classes that look like rows
class Row(tuple):
    def __lt__(self, other):
        return self[1] < other[1]
class Rows(list):
    pass
print(sorted([Row((1, 2)), Row((2, 1))]), sorted([(1, 2), Row((2, 1)), (0, 5)]), sorted([Rows([2]), Rows([1])]))
from collections import namedtuple
P = namedtuple('P', 'x y')
print(sorted([P(2, 1), P(1, 5), (1, 2)]), max([P(2, 1), (2, 2)]))
#> [(2, 1), (1, 2)] [(0, 5), (2, 1), (1, 2)] [[1], [2]]
#> [(1, 2), P(x=1, y=5), P(x=2, y=1)] (2, 2)

# ---- subclasses of numbers and texts
from enum import IntEnum, StrEnum
class Level(IntEnum):
    LOW = 1
    MID = 2
    HIGH = 3
class Tone(StrEnum):
    A = 'a'
    B = 'b'
class Back(int):
    def __lt__(self, other):
        return int(self) > int(other)
class After(str):
    def __gt__(self, other):
        return str(self) < str(other)
class Named(float):
    def __repr__(self):
        return f'Named({float(self)})'
levels = [Level(k % 3 + 1) for k in range(20)]
print(sorted(levels)[::5], sorted(levels + [2, 2.5, True], reverse=True)[::4], sorted(Tone), max(levels), min(Tone))
print(sorted([Back(k) for k in (2, 3, 1)]), sorted([Back(2), 3, 1]), sorted([2, Back(3), 1]), sorted([Back(k % 7) for k in range(20)]))
print(sorted([After('a'), After('b'), 'c']), sorted(['b', After('c'), 'a']), sorted([After(c) for c in 'hello world again']))
print(sorted([Named(2), 1.5, Named('inf'), 0, Named('-inf')]), sorted([(Named(2), 1), (Named(1), 2)]), Level.LOW < 2.5, 'b' > Tone.A, Back(1) < Back(2), 1 < Back(2))
try:
    sorted([Level.LOW, Tone.A])
except TypeError as e:
    print(e)
try:
    Named(1) < 'x'
except TypeError as e:
    print(e)
#> [<Level.LOW: 1>, <Level.LOW: 1>, <Level.MID: 2>, <Level.HIGH: 3>] [<Level.HIGH: 3>, <Level.HIGH: 3>, <Level.MID: 2>, <Level.MID: 2>, <Level.LOW: 1>, <Level.LOW: 1>] [<Tone.A: 'a'>, <Tone.B: 'b'>] 3 a
#> [3, 2, 1] [1, 2, 3] [1, 3, 2] [6, 6, 5, 5, 5, 4, 4, 4, 3, 3, 3, 2, 2, 2, 1, 1, 1, 0, 0, 0]
#> ['c', 'a', 'b'] ['b', 'c', 'a'] [' ', ' ', 'a', 'a', 'd', 'e', 'g', 'h', 'i', 'l', 'l', 'l', 'n', 'o', 'o', 'r', 'w']
#> [Named(-inf), 0, 1.5, Named(2.0), Named(inf)] [(Named(1.0), 2), (Named(2.0), 1)] True True False True
#> '<' not supported between instances of 'Tone' and 'Level'
#> '<' not supported between instances of 'Named' and 'str'

# ---- named tuples and other subclasses of tuple and list
from collections import namedtuple
P = namedtuple('P', 'x y')
class Last(P):
    def __lt__(self, other):
        return self.y < other.y
class Rows(list):
    pass
points = [P(k * 7 % 5, str(k)) for k in range(20)]
print(sorted(points)[:4], sorted(points, reverse=True)[:3], max(points), sorted([P(2, 1), (1, 2), P(1, 1)]))
print(sorted([Last(k, -k % 3) for k in range(6)]), sorted([Last(1, 2), P(0, 5)]), sorted([P(3, 5), Last(1, 2)]))
print(sorted([Rows([2, 1]), [1, 5], Rows([])]), sorted([P(1, 'a'), P(1, 'b')], key=lambda p: p))
#> [P(x=0, y='0'), P(x=0, y='10'), P(x=0, y='15'), P(x=0, y='5')] [P(x=4, y='7'), P(x=4, y='2'), P(x=4, y='17')] P(x=4, y='7') [P(x=1, y=1), (1, 2), P(x=2, y=1)]
#> [Last(x=0, y=0), Last(x=3, y=0), Last(x=2, y=1), Last(x=5, y=1), Last(x=1, y=2), Last(x=4, y=2)] [P(x=0, y=5), Last(x=1, y=2)] [Last(x=1, y=2), P(x=3, y=5)]
#> [[], [1, 5], [2, 1]] [P(x=1, y='a'), P(x=1, y='b')]

# ---- the order in which a failed sort leaves a list
def failed(xs, **options):
    ys = list(xs)
    try:
        ys.sort(**options)
    except TypeError as e:
        print(e)
    print(ys)

for xs in [5, 6, 2, 9, 1, None, 4], [(2,), (1,), (3,), ('a',), (0,)], [*range(70, 0, -1), 'x', *range(9)], [*'7272', (7, '7'), *'7227']:
    failed(xs)
    failed(xs, reverse=True)
    failed(xs, key=lambda x: x)
    failed(xs, key=lambda x: (x,), reverse=True)
#> '<' not supported between instances of 'NoneType' and 'int'
#> [1, 2, 5, 6, 9, None, 4]
#> '<' not supported between instances of 'NoneType' and 'int'
#> [5, 6, 2, 9, 1, None, 4]
#> '<' not supported between instances of 'NoneType' and 'int'
#> [1, 2, 5, 6, 9, None, 4]
#> '<' not supported between instances of 'NoneType' and 'int'
#> [5, 6, 2, 9, 1, None, 4]
#> '<' not supported between instances of 'str' and 'int'
#> [(1,), (2,), (3,), ('a',), (0,)]
#> '<' not supported between instances of 'str' and 'int'
#> [(2,), (1,), (3,), ('a',), (0,)]
#> '<' not supported between instances of 'str' and 'int'
#> [(1,), (2,), (3,), ('a',), (0,)]
#> '<' not supported between instances of 'str' and 'int'
#> [(2,), (1,), (3,), ('a',), (0,)]
#> '<' not supported between instances of 'str' and 'int'
#> [70, 69, 68, 67, 66, 65, 64, 63, 62, 61, 60, 59, 58, 57, 56, 55, 54, 53, 52, 51, 50, 49, 48, 47, 46, 45, 44, 43, 42, 41, 40, 39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 'x', 0, 1, 2, 3, 4, 5, 6, 7, 8]
#> '<' not supported between instances of 'str' and 'int'
#> [70, 69, 68, 67, 66, 65, 64, 63, 62, 61, 60, 59, 58, 57, 56, 55, 54, 53, 52, 51, 50, 49, 48, 47, 46, 45, 44, 43, 42, 41, 40, 39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 'x', 0, 1, 2, 3, 4, 5, 6, 7, 8]
#> '<' not supported between instances of 'str' and 'int'
#> [70, 69, 68, 67, 66, 65, 64, 63, 62, 61, 60, 59, 58, 57, 56, 55, 54, 53, 52, 51, 50, 49, 48, 47, 46, 45, 44, 43, 42, 41, 40, 39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 'x', 0, 1, 2, 3, 4, 5, 6, 7, 8]
#> '<' not supported between instances of 'str' and 'int'
#> [70, 69, 68, 67, 66, 65, 64, 63, 62, 61, 60, 59, 58, 57, 56, 55, 54, 53, 52, 51, 50, 49, 48, 47, 46, 45, 44, 43, 42, 41, 40, 39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 'x', 0, 1, 2, 3, 4, 5, 6, 7, 8]
#> '<' not supported between instances of 'tuple' and 'str'
#> ['2', '2', '7', '7', (7, '7'), '7', '2', '2', '7']
#> '<' not supported between instances of 'tuple' and 'str'
#> ['7', '2', '7', '2', (7, '7'), '7', '7', '2', '2']
#> '<' not supported between instances of 'tuple' and 'str'
#> ['2', '2', '7', '7', (7, '7'), '7', '2', '2', '7']
#> '<' not supported between instances of 'tuple' and 'str'
#> ['7', '2', '7', '2', (7, '7'), '7', '7', '2', '2']

# ---- the operand of a derived class is asked first
class T(tuple): pass
class L(list): pass
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
attempt(lambda: sorted([T((2,)), ('a',), T((3,))])); attempt(lambda: sorted([('a',), T((2,))])); attempt(lambda: ('a',) < T((2,))); attempt(lambda: T((2,)) < ('a',))
attempt(lambda: max([T((2,)), ('a',)])); attempt(lambda: min([T((2,)), ('a',)])); attempt(lambda: ['a'] < L((2,))); attempt(lambda: sorted([L((2,)), ['a']]))
attempt(lambda: [1, T((1, 2))] < [1, (1, 'a')]); attempt(lambda: [1, (1, 2)] < [1, T((1, 'a'))]); attempt(lambda: (1, [1, 2]) > (1, L((1, 'a'))))
attempt(lambda: sorted([T((1, 2)), (1, 3), T((1, 1)), (1, 2)])); attempt(lambda: [T((1, 2)) <= (1, 2), (1, 2) >= T((1, 3)), (1, 2) > T((1,))])
#> TypeError '>' not supported between instances of 'int' and 'str'
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError '>' not supported between instances of 'int' and 'str'
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError '>' not supported between instances of 'int' and 'str'
#> TypeError '>' not supported between instances of 'int' and 'str'
#> TypeError '>' not supported between instances of 'int' and 'str'
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError '>' not supported between instances of 'str' and 'int'
#> TypeError '<' not supported between instances of 'str' and 'int'
#> [(1, 1), (1, 2), (1, 2), (1, 3)]
#> [True, False, True]

# ---- a list looks empty to the comparisons and keys of its sort
class Item:
    def __init__(self, v):
        self.v = v
    def __lt__(self, other):
        return self.v < other.v and len(items) == 0
    def __repr__(self):
        return f'Item({self.v})'
items = [Item(v) for v in (3, 1, 2)]
items.sort()
print(items)
items.sort(reverse=True)
print(items)
class Key:
    def __init__(self, v):
        self.v = v
    def __lt__(self, other):
        return (self.v, 1 if items else 0) < (other.v, 0)
made = [Key(item.v) for item in items]
items.sort(key=lambda item: made[item.v - 1])
print(items)
class Fails:
    def __init__(self, v):
        self.v = v
    def __lt__(self, other):
        return 1 // (self.v - 2) < len(fails)
fails = [Fails(v) for v in (4, 3, 2, 1)]
try:
    fails.sort()
except ZeroDivisionError as e:
    print(e, len(fails), sorted(f.v for f in fails))
#> [Item(1), Item(2), Item(3)]
#> [Item(3), Item(2), Item(1)]
#> [Item(3), Item(2), Item(1)]
#> division by zero 4 [1, 2, 3, 4]

# ---- numbers and texts that are in order, almost, or not
import random
r = random.Random(3)
def check(l, rev):
    want = []
    for x in l:
        i = len(want)
        while i and (want[i-1] < x if rev else want[i-1] > x): i -= 1
        want.insert(i, x)
    assert sorted(l, reverse=rev) == want, (l, rev)
    m = l[:]; m.sort(reverse=rev); assert m == want
    k = sorted(range(len(l)), key=l.__getitem__, reverse=rev)
    assert [l[i] for i in k] == want
    for a, b in zip(k, k[1:]): assert l[a] != l[b] or a < b, (l, k, rev)
for t in range(300):
    n = r.choice([0, 1, 2, 3, 15, 16, 17, 18, 30, 60])
    kind = r.randrange(9)
    l = [r.randrange(-20, 20) for _ in range(n)]
    if kind == 1: l.sort()
    elif kind == 2: l.sort(); l.reverse()
    elif kind == 3: l.sort(); l += [r.randrange(-30, 30) for _ in range(r.randrange(12))]
    elif kind == 4: l = [x * 2 ** 40 for x in l]
    elif kind == 5: l = [7] * n
    elif kind == 6: l = [str(x) for x in l]
    elif kind == 7: l = sorted(str(x) for x in l); l += [str(r.randrange(50)) for _ in range(r.randrange(10))]
    elif kind == 8: l = [2 ** 31 - 1, -2 ** 31, 2 ** 31, 0][:r.randrange(5)] + l
    check(l, False); check(l, True)
print('ok')
#> ok
