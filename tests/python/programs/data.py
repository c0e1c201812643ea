# ---- group, aggregate, sort
sales = [
    {'region': 'north', 'product': 'tea', 'units': 10, 'price': 2.5},
    {'region': 'south', 'product': 'tea', 'units': 7, 'price': 2.5},
    {'region': 'north', 'product': 'coffee', 'units': 3, 'price': 4.0},
    {'region': 'south', 'product': 'coffee', 'units': 8, 'price': 4.25},
    {'region': 'east', 'product': 'tea', 'units': 0, 'price': 2.5},
]
totals = {}
for s in sales:
    totals[s['region']] = totals.get(s['region'], 0) + s['units'] * s['price']
print(totals)
print(sorted(totals, key=totals.get, reverse=True), max(totals.items(), key=lambda kv: kv[1]))
best = {p: max((s for s in sales if s['product'] == p), key=lambda s: s['units'])['region'] for p in {'tea': 0, 'coffee': 0}}
print(best)
print(f"{sum(s['units'] for s in sales):,} units, {sum(totals.values()):,.2f} in all")
#> {'north': 37.0, 'south': 51.5, 'east': 0.0}
#> ['south', 'north', 'east'] ('south', 51.5)
#> {'tea': 'north', 'coffee': 'south'}
#> 28 units, 88.50 in all

# ---- statistics by hand
xs = [2, 4, 4, 4, 5, 5, 7, 9]
mean = sum(xs) / len(xs)
var = sum((x - mean) ** 2 for x in xs) / len(xs)
srt = sorted(xs)
mid = len(srt) // 2
median = srt[mid] if len(srt) % 2 else (srt[mid - 1] + srt[mid]) / 2
mode = max(set(xs), key=xs.count)
print(mean, var, var ** 0.5, median, mode)
#> 5.0 4.0 2.0 4.5 4

# ---- join two tables
users = [(1, 'Ann'), (2, 'Bo'), (3, 'Cy')]
orders = [(10, 1, 5.0), (11, 2, 7.5), (12, 1, 2.25), (13, 9, 1.0)]
names = dict(users)
joined = [(names[u], amount) for _, u, amount in orders if u in names]
print(joined)
print({n: sum(a for m, a in joined if m == n) for n in names.values()})
print([o for o in orders if o[1] not in names])
#> [('Ann', 5.0), ('Bo', 7.5), ('Ann', 2.25)]
#> {'Ann': 7.25, 'Bo': 7.5, 'Cy': 0}
#> [(13, 9, 1.0)]

# ---- flatten, invert, merge
nested = [1, [2, [3, [4, []]], 5], (6, 7)]
def flatten(x):
    for i in x:
        if isinstance(i, (list, tuple)):
            yield from flatten(i)
        else:
            yield i

print(list(flatten(nested)))
d = {'a': 1, 'b': 2, 'c': 1}
inverse = {}
for k, v in d.items():
    inverse.setdefault(v, []).append(k)
print(inverse, d | {'a': 9, 'z': 0}, {**d, 'b': 5})
def merge(a, b):
    out = dict(a)
    for k, v in b.items():
        out[k] = merge(out[k], v) if isinstance(out.get(k), dict) and isinstance(v, dict) else v
    return out
print(merge({'x': {'y': 1, 'z': 2}, 'w': 1}, {'x': {'y': 9, 'q': 3}, 'v': None}))
#> [1, 2, 3, 4, 5, 6, 7]
#> {1: ['a', 'c'], 2: ['b']} {'a': 9, 'b': 2, 'c': 1, 'z': 0} {'a': 1, 'b': 5, 'c': 1}
#> {'x': {'y': 9, 'z': 2, 'q': 3}, 'w': 1, 'v': None}

# ---- sets
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a & b, a | b, a - b, a ^ b, a <= b, {3} < b, a.isdisjoint({9}))
seen = set()
print([x for x in [3, 1, 3, 2, 1] if not (x in seen or seen.add(x))])
#> {3, 4} {1, 2, 3, 4, 5} {1, 2} {1, 2, 5} False True True
#> [3, 1, 2]

# ---- windows, pairs, batches
xs = list(range(10))
print([sum(xs[i:i + 3]) for i in range(len(xs) - 2)])
print(list(zip(xs, xs[1:]))[:3], [xs[i:i + 4] for i in range(0, len(xs), 4)])
print(list(zip(*[iter(xs)] * 3)), dict(zip('abc', range(3))))
#> [3, 6, 9, 12, 15, 18, 21, 24]
#> [(0, 1), (1, 2), (2, 3)] [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]]
#> [(0, 1, 2), (3, 4, 5), (6, 7, 8)] {'a': 0, 'b': 1, 'c': 2}

# ---- sort by several keys, stable
people = [('Bo', 30), ('Al', 25), ('Cy', 30), ('Di', 25)]
print(sorted(people, key=lambda p: (-p[1], p[0])))
people.sort(key=lambda p: p[1])
print(people, [n for n, _ in sorted(people, reverse=True)])
#> [('Bo', 30), ('Cy', 30), ('Al', 25), ('Di', 25)]
#> [('Al', 25), ('Di', 25), ('Bo', 30), ('Cy', 30)] ['Di', 'Cy', 'Bo', 'Al']

# ---- nested comprehensions and conditions
print([(x, y) for x in range(3) for y in range(x) if (x + y) % 2])
print({x: [y for y in range(1, x + 1) if x % y == 0] for x in range(6, 13) if x % 2 == 0})
print([[r * c for c in range(1, 4)] for r in range(1, 4)], [*map(sum, [[1, 2], [3]])])
#> [(1, 0), (2, 1)]
#> {6: [1, 2, 3, 6], 8: [1, 2, 4, 8], 10: [1, 2, 5, 10], 12: [1, 2, 3, 4, 6, 12]}
#> [[1, 2, 3], [2, 4, 6], [3, 6, 9]] [3, 3]

# ---- unpacking in many places
first, *middle, last = range(6)
(a, b), c = [1, 2], 3
print(first, middle, last, a, b, c)
def f(*args, sep='-', **kw):
    return sep.join(map(str, args)), kw
print(f(*[1, 2], *(3,), sep='+', **{'x': 1}, y=2))
print([*range(3), *'ab'], {*[1, 2], *[2, 3]}, (*'xy',))
#> 0 [1, 2, 3, 4] 5 1 2 3
#> ('1+2+3', {'x': 1, 'y': 2})
#> [0, 1, 2, 'a', 'b'] {1, 2, 3} ('x', 'y')

# ---- slices
xs = list(range(10))
print(xs[::2], xs[::-3], xs[-3:], xs[:-7], xs[8:2:-2])
xs[2:5] = ['a']
del xs[-2:]
print(xs, xs[1:1], 'hello'[::-1], (1, 2, 3)[::2])
xs[::2] = range(len(xs[::2]))
print(xs)
#> [0, 2, 4, 6, 8] [9, 6, 3, 0] [7, 8, 9] [0, 1, 2] [8, 6, 4]
#> [0, 1, 'a', 5, 6, 7] [] olleh (1, 3)
#> [0, 1, 1, 5, 2, 7]

# ---- numbers and their formats
for x in (0, 1234567.891, 1e-7, 12345678901234567890, 0.1 + 0.2, -2.5):
    print(f'{x!r} {x:.3f} {x:e} {x:g} {x:>12.1f} {x:,}')
print(f'{255:x} {255:#X} {255:08b} {0.256:.1%} {42:+d} {-42:=6d} {1234:_}', 7 // -2, -7 % 3, divmod(-7, 2), 2 ** -1, round(2.5), round(-1.55, 1))
#> 0 0.000 0.000000e+00 0          0.0 0
#> 1234567.891 1234567.891 1.234568e+06 1.23457e+06    1234567.9 1,234,567.891
#> 1e-07 0.000 1.000000e-07 1e-07          0.0 1e-07
#> 12345678901234567890 12345678901234567168.000 1.234568e+19 1.23457e+19 12345678901234567168.0 12,345,678,901,234,567,890
#> 0.30000000000000004 0.300 3.000000e-01 0.3          0.3 0.30000000000000004
#> -2.5 -2.500 -2.500000e+00 -2.5         -2.5 -2.5
#> ff 0XFF 11111111 25.6% +42 -   42 1_234 -4 2 (-4, 1) 0.5 2 -1.6

# ---- the bool of many things
for v in (0, 1, '', 'a', [], [0], {}, {1: 2}, None, 0.0, float('nan'), (), ((),), set(), range(0), range(1), 0j):
    print(repr(v), bool(v), end='; ')
print()
#> 0 False; 1 True; '' False; 'a' True; [] False; [0] True; {} False; {1: 2} True; None False; 0.0 False; nan True; () False; ((),) True; set() False; range(0, 0) False; range(0, 1) True; 0j False; 

# ---- validate records
def validate(r):
    errors = []
    if not isinstance(r.get('name'), str) or not r['name'].strip():
        errors.append('name is required')
    try:
        age = int(r.get('age', ''))
    except (TypeError, ValueError) as e:
        errors.append(f'age: {e}')
    else:
        if not 0 <= age < 150:
            errors.append(f'age {age} out of range')
    if '@' not in r.get('email', '@'):
        errors.append('bad email')
    return errors or 'ok'

for r in ({'name': 'Ann', 'age': '30'}, {'name': ' ', 'age': 'x'}, {'age': None}, {'name': 'Bo', 'age': 200, 'email': 'nope'}):
    print(validate(r))
#> ok
#> ['name is required', "age: invalid literal for int() with base 10: 'x'"]
#> ['name is required', "age: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'"]
#> ['age 200 out of range', 'bad email']

# ---- dates by arithmetic
def leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)

def day_of_year(y, m, d):
    days = [31, 29 if leap(y) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if not 1 <= m <= 12 or not 1 <= d <= days[m - 1]:
        raise ValueError(f'no such day: {y}-{m:02}-{d:02}')
    return sum(days[:m - 1]) + d

print([leap(y) for y in (1900, 2000, 2024, 2026)], day_of_year(2024, 3, 1), day_of_year(2026, 12, 31))
try:
    day_of_year(2026, 2, 29)
except ValueError as e:
    print(e)
#> [False, True, True, False] 61 365
#> no such day: 2026-02-29

# ---- money without floats
class Money:
    def __init__(self, cents):
        self.cents = cents

    @classmethod
    def parse(cls, s):
        units, _, cents = s.partition('.')
        return cls(int(units) * 100 + int((cents + '00')[:2]))

    def split(self, n):
        q, r = divmod(self.cents, n)
        return [Money(q + (i < r)) for i in range(n)]

    def __add__(self, o):
        return Money(self.cents + o.cents)

    def __radd__(self, o):
        return self if o == 0 else NotImplemented

    def __repr__(self):
        return f'{self.cents // 100}.{self.cents % 100:02}'

m = Money.parse('10.01')
print(m.split(3), sum(m.split(3)), Money.parse('5'))
#> [3.34, 3.34, 3.33] 10.01 5.00

# ---- a spreadsheet
cells = {'A1': 3, 'A2': 4, 'B1': ('+', 'A1', 'A2'), 'B2': ('*', 'B1', 10), 'C1': ('+', 'C2', 1), 'C2': ('+', 'C1', 1)}
def value(ref, busy=()):
    if isinstance(ref, int):
        return ref
    if ref in busy:
        raise RecursionError('cycle: ' + ' > '.join((*busy, ref)))
    match cells[ref]:
        case int(n):
            return n
        case ('+', a, b):
            return value(a, (*busy, ref)) + value(b, (*busy, ref))
        case ('*', a, b):
            return value(a, (*busy, ref)) * value(b, (*busy, ref))

print(value('B2'))
try:
    value('C1')
except RecursionError as e:
    print(e)
#> 70
#> cycle: C1 > C2 > C1
