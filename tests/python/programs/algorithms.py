# ---- primes by trial division and by sieve agree
def is_prime(n):
    if n < 2:
        return False
    for d in range(2, int(n ** 0.5) + 1):
        if n % d == 0:
            return False
    return True

def sieve(limit):
    flags = [True] * (limit + 1)
    flags[0:2] = [False, False]
    for i in range(2, int(limit ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = [False] * len(flags[i * i::i])
    return [i for i, f in enumerate(flags) if f]

print(sieve(100) == [n for n in range(101) if is_prime(n)], sieve(60)[-5:])
#> True [41, 43, 47, 53, 59]

# ---- quicksort, mergesort and sorted agree
def quicksort(a):
    if len(a) <= 1:
        return a
    pivot, *rest = a
    return quicksort([x for x in rest if x < pivot]) + [pivot] + quicksort([x for x in rest if x >= pivot])

def mergesort(a):
    if len(a) <= 1:
        return a[:]
    mid = len(a) // 2
    left, right = mergesort(a[:mid]), mergesort(a[mid:])
    out = []
    while left and right:
        out.append((left if left[0] <= right[0] else right).pop(0))
    return out + left + right

seed = 12345
data = []
for _ in range(200):
    seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
    data.append(seed % 1000)
print(quicksort(data) == mergesort(data) == sorted(data), data[:8])
#> True [606, 775, 924, 573, 178, 459, 192, 793]

# ---- binary search
def search(a, x):
    lo, hi = 0, len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if a[mid] < x:
            lo = mid + 1
        else:
            hi = mid
    return lo if lo < len(a) and a[lo] == x else -1

a = list(range(0, 100, 3))
print([search(a, x) for x in (0, 3, 50, 99, 100)])
#> [0, 1, -1, 33, -1]

# ---- shortest paths
def dijkstra(graph, start):
    dist = {start: 0}
    todo = [(0, start)]
    while todo:
        todo.sort(reverse=True)
        d, node = todo.pop()
        if d > dist[node]:
            continue
        for other, w in graph.get(node, {}).items():
            new = d + w
            if new < dist.get(other, float('inf')):
                dist[other] = new
                todo.append((new, other))
    return dist

graph = {'a': {'b': 7, 'c': 3}, 'b': {'d': 2}, 'c': {'b': 1, 'd': 8}, 'd': {'e': 1}}
print(dijkstra(graph, 'a'))
#> {'a': 0, 'b': 4, 'c': 3, 'd': 6, 'e': 7}

# ---- n queens
def queens(n, row=0, cols=frozenset(), d1=frozenset(), d2=frozenset()):
    if row == n:
        return 1
    return sum(queens(n, row + 1, cols | {c}, d1 | {row + c}, d2 | {row - c})
               for c in range(n) if c not in cols and row + c not in d1 and row - c not in d2)

print([queens(n) for n in range(1, 7)])
#> [1, 0, 0, 2, 10, 4]

# ---- permutations and combinations by generators
def permutations(items):
    if not items:
        yield ()
        return
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield (x, *rest)

def combinations(items, k):
    if k == 0:
        yield []
    elif items:
        head, *tail = items
        for c in combinations(tail, k - 1):
            yield [head] + c
        yield from combinations(tail, k)

print([''.join(p) for p in permutations('abc')])
print(list(combinations([1, 2, 3, 4], 2)))
#> ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
#> [[1, 2], [1, 3], [1, 4], [2, 3], [2, 4], [3, 4]]

# ---- the longest common subsequence, with a table
def lcs(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            table[i][j] = table[i - 1][j - 1] + 1 if x == y else max(table[i - 1][j], table[i][j - 1])
    out = []
    i, j = len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            out.append(a[i - 1]); i -= 1; j -= 1
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return ''.join(reversed(out))

print(lcs('AGGTABQRS', 'GXTXAYBRS'))
#> GTABRS

# ---- edit distance with memory in a dict
memory = {}
def distance(a, b):
    key = (a, b)
    if key not in memory:
        if not a or not b:
            memory[key] = len(a) + len(b)
        elif a[0] == b[0]:
            memory[key] = distance(a[1:], b[1:])
        else:
            memory[key] = 1 + min(distance(a[1:], b), distance(a, b[1:]), distance(a[1:], b[1:]))
    return memory[key]

print(distance('kitten', 'sitting'), len(memory))
#> 3 56

# ---- gcd, extended, and modular inverse
def egcd(a, b):
    if b == 0:
        return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - (a // b) * y

g, x, y = egcd(240, 46)
print(g, x, y, 240 * x + 46 * y == g, pow(3, -1, 11), pow(7, 128, 13))
#> 2 -9 47 True 4 3

# ---- big numbers
def factorial(n):
    out = 1
    for i in range(2, n + 1):
        out *= i
    return out

f = factorial(60)
print(f, len(str(f)), f % 61, f // 10 ** 70, hex(f)[-10:])
a, b = 0, 1
for _ in range(300):
    a, b = b, a + b
print(a, a.bit_length())
#> 8320987112741390144276341183223364380754172606361245952449277696409600000000000000 82 60 832098711274 0000000000
#> 222232244629420445529739893461909967206666939096499764990979600 208

# ---- matrix product and transposition
def mul(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[1, 2], [3, 4]]
print(mul(m, m), list(map(list, zip(*m))), mul(m, [[0.5, 0], [0, 2]]))
#> [[7, 10], [15, 22]] [[1, 3], [2, 4]] [[0.5, 4], [1.5, 8]]

# ---- the game of life
def step(cells):
    near = {}
    for (x, y) in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    p = (x + dx, y + dy)
                    near[p] = near.get(p, 0) + 1
    return {p for p, n in near.items() if n == 3 or (n == 2 and p in cells)}

cells = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for _ in range(4):
    cells = step(cells)
for y in range(5):
    print(''.join('#' if (x, y) in cells else '.' for x in range(5)))
#> .....
#> ..#..
#> ...#.
#> .###.
#> .....

# ---- a maze by breadth first search
maze = '''
#########
#S..#...#
#.#.#.#.#
#.#...#E#
#########
'''.strip().split('\n')
start = next((r, row.index('S')) for r, row in enumerate(maze) if 'S' in row)
seen, queue, steps = {start}, [(start, 0)], None
while queue:
    (r, c), n = queue.pop(0)
    if maze[r][c] == 'E':
        steps = n
        break
    for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        p = r + dr, c + dc
        if maze[p[0]][p[1]] != '#' and p not in seen:
            seen.add(p)
            queue.append((p, n + 1))
print(start, steps, len(seen))
#> (1, 1) 12 15

# ---- roman numerals both ways
pairs = [(1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]
def to_roman(n):
    out = ''
    for value, text in pairs:
        times, n = divmod(n, value)
        out += text * times
    return out

def from_roman(s):
    values = dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000)
    return sum(-values[a] if values[a] < values.get(b, 0) else values[a] for a, b in zip(s, s[1:] + ' '))

print([to_roman(n) for n in (1994, 2026, 3999)], all(from_roman(to_roman(n)) == n for n in range(1, 400)))
#> ['MCMXCIV', 'MMXXVI', 'MMMCMXCIX'] True

# ---- a heap in a list
class Heap:
    def __init__(self):
        self.items = []

    def push(self, x):
        a = self.items
        a.append(x)
        i = len(a) - 1
        while i and a[(i - 1) // 2] > a[i]:
            a[i], a[(i - 1) // 2] = a[(i - 1) // 2], a[i]
            i = (i - 1) // 2

    def pop(self):
        a = self.items
        a[0], a[-1] = a[-1], a[0]
        out = a.pop()
        i = 0
        while (j := 2 * i + 1) < len(a):
            if j + 1 < len(a) and a[j + 1] < a[j]:
                j += 1
            if a[i] <= a[j]:
                break
            a[i], a[j] = a[j], a[i]
            i = j
        return out

    def __len__(self):
        return len(self.items)

h = Heap()
for x in [5, 3, 8, 1, 9, 2, 7]:
    h.push(x)
print([h.pop() for _ in range(len(h))])
#> [1, 2, 3, 5, 7, 8, 9]

# ---- towers of hanoi
moves = []
def hanoi(n, a, b, c):
    if n:
        hanoi(n - 1, a, c, b)
        moves.append(f'{a}{c}')
        hanoi(n - 1, b, a, c)

hanoi(4, 'A', 'B', 'C')
print(len(moves), ' '.join(moves))
#> 15 AB AC BC AB CA CB AB AC BC BA CA BC AB AC BC

# ---- run lengths and back
def encode(s):
    out = []
    for ch in s:
        if out and out[-1][0] == ch:
            out[-1][1] += 1
        else:
            out.append([ch, 1])
    return ''.join(f'{n}{ch}' if n > 1 else ch for ch, n in out)

def decode(s):
    out, n = '', ''
    for ch in s:
        if ch.isdigit():
            n += ch
        else:
            out += ch * int(n or 1)
            n = ''
    return out

s = 'WWWWWBWWWBBBWWC'
print(encode(s), decode(encode(s)) == s)
#> 5WB3W3B2WC True

# ---- numbers in words
ones = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split()
tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split()
def words(n):
    match n:
        case n if n < 0:
            return 'minus ' + words(-n)
        case n if n < 20:
            return ones[n]
        case n if n < 100:
            return tens[n // 10] + ('-' + ones[n % 10] if n % 10 else '')
        case n if n < 1000:
            return ones[n // 100] + ' hundred' + (' and ' + words(n % 100) if n % 100 else '')
        case _:
            return words(n // 1000) + ' thousand' + (' ' + words(n % 1000) if n % 1000 else '')

for n in (0, 13, 42, 100, 718, 90210, -7):
    print(n, words(n))
#> 0 zero
#> 13 thirteen
#> 42 forty-two
#> 100 one hundred
#> 718 seven hundred and eighteen
#> 90210 ninety thousand two hundred and ten
#> -7 minus seven

# ---- newton's method and integration
def root(f, df, x, eps=1e-12):
    for i in range(50):
        dx = f(x) / df(x)
        x -= dx
        if abs(dx) < eps:
            return x, i
    raise ArithmeticError('does not converge')

print(root(lambda x: x * x - 2, lambda x: 2 * x, 1.0))
def simpson(f, a, b, n=100):
    h = (b - a) / n
    return h / 3 * sum((1 if i in (0, n) else 4 if i % 2 else 2) * f(a + i * h) for i in range(n + 1))
print(simpson(lambda x: x ** 3, 0, 2), round(simpson(lambda x: 1 / (1 + x * x), 0, 1) * 4, 10))
#> (1.414213562373095, 5)
#> 4.0 3.1415926536
