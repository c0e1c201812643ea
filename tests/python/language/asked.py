# Methods that only look at attributes, which dicts, sets, sorting, heaps and `in` ask without calling them; and what must be called
# all the same.

# ---- keys and elements by the methods of a class
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def __hash__(self): return hash((self.x, self.y))
    def __eq__(self, other): return isinstance(other, Point) and self.x == other.x and self.y == other.y
    def __repr__(self): return f'P({self.x}, {self.y})'
d = {Point(i % 3, i % 2): i for i in range(12)}
print(d)
print(d[Point(2, 1)], d.get(Point(5, 5)), Point(0, 0) in d, d.pop(Point(1, 1)), len(d))
s = {Point(1, 2), Point(1, 2), Point(2, 1), 5, 'a', (1, 2)}
print(len(s), Point(1, 2) in s, Point(9, 9) in s, (1, 2) in s, s - {Point(2, 1), 5} == {Point(1, 2), 'a', (1, 2)})
print([Point(0, 0), Point(1, 1)].index(Point(1, 1)), [Point(0, 0)] * 3 == [Point(0, 0)] * 3, [Point(0, 0)].count(Point(0, 0)))
print({(Point(1, 2), 'k'): 1}[Point(1, 2), 'k'], (Point(1, 2), 1) in {(Point(1, 2), 1)}, {1: Point(0, 1)} == {1: Point(0, 1)})
print(hash(Point(3, 4)) == hash((3, 4)), Point(1, 1) == 1, Point(1, 1) != Point(1, 1), 1 in [Point(1, 1)])
t = (Point(1, 1),)
print(hash(t) == hash((Point(1, 1),)), {t: 2}[(Point(1, 1),)], frozenset([Point(1, 1)]) == frozenset([Point(1, 1)]))
from functools import lru_cache
@lru_cache
def f(p): return p.x + p.y
print([f(Point(i % 2, 1)) for i in range(6)], f.cache_info())
#> {P(0, 0): 6, P(1, 1): 7, P(2, 0): 8, P(0, 1): 9, P(1, 0): 10, P(2, 1): 11}
#> 11 None True 7 5
#> 5 True False True True
#> 1 True 1
#> 1 True True
#> True False False False
#> True 2 True
#> [1, 2, 1, 2, 1, 2] CacheInfo(hits=4, misses=2, maxsize=128, currsize=2)

# ---- the forms of data classes
from dataclasses import dataclass, field
@dataclass(frozen=True, order=True)
class P:
    x: int
    y: float = 0.0
    note: str = field(default='', compare=False)
@dataclass(frozen=True, slots=True)
class S:
    a: object
@dataclass(frozen=True)
class Q(P):
    z: int = 0
print(len({P(1), P(1, note='b'), P(2)}), P(1, 2.0) in {P(1, 2.0): 1}, {S(1): 2}[S(1)], {S((1, P(2))): 3}[S((1, P(2)))])
print(P(1) == Q(1), P(1) in {Q(1)}, Q(1) in {P(1)}, sorted([P(2), P(1, 3), P(1, 2)]), min(P(3), P(2)))
print(hash(P(1, 2)) == hash((1, 2)), P(float('nan')) in [P(float('nan'))], max([P(1), P(2, -1)]))
try: {S([1])}
except TypeError as e: print(e)
try: sorted([P(1), P('a')])
except TypeError as e: print(e)
try: P(1) < Q(1)
except TypeError as e: print(e)
try: sorted([P(1), Q(1)])
except TypeError as e: print(e)
#> 2 True 2 3
#> False False False [P(x=1, y=2, note=''), P(x=1, y=3, note=''), P(x=2, y=0.0, note='')] P(x=2, y=0.0, note='')
#> True False P(x=2, y=-1, note='')
#> cannot use 'S' as a set element (unhashable type: 'list')
#> '<' not supported between instances of 'str' and 'int'
#> '<' not supported between instances of 'P' and 'Q'
#> '<' not supported between instances of 'Q' and 'P'

# ---- order in sorts and heaps
import heapq, bisect
class Task:
    def __init__(self, cost, name): self.cost, self.name = cost, name
    def __lt__(self, other): return (self.cost, self.name) < (other.cost, other.name)
    def __repr__(self): return f'{self.name}{self.cost}'
class Node:
    def __init__(self, g, h): self.g, self.h = g, h
    def __lt__(self, other): return self.g + self.h < other.g + other.h
    def __repr__(self): return f'{self.g}+{self.h}'
class Down:
    def __init__(self, v): self.v = v
    def __lt__(self, other): return not self.v <= other.v
    def __repr__(self): return str(self.v)
tasks = [Task(i * 7 % 5, 'ab'[i % 2]) for i in range(10)]
print(sorted(tasks), min(tasks), max(tasks))
h = []
for t in tasks: heapq.heappush(h, t)
print([heapq.heappop(h) for _ in range(10)])
h = [Node(i, i * 3 % 4) for i in range(6)]
heapq.heapify(h)
print(heapq.heappop(h), heapq.nsmallest(2, h), sorted(h, reverse=True), bisect.bisect([Node(1, 1), Node(5, 5)], Node(2, 2)))
print(sorted(map(Down, [3, 1, 2])), sorted([(1, Down(2)), (1, Down(3))]), [Down(1)] < [Down(0)])
h = []
for i in range(6): heapq.heappush(h, (i % 2, Task(-i, 'x')))
print(h)
#> [a0, b0, a1, b1, a2, b2, a3, b3, a4, b4] a0 b4
#> [a0, b0, a1, b1, a2, b2, a3, b3, a4, b4]
#> 0+0 [4+0, 2+2] [5+3, 2+2, 4+0, 3+1, 1+3] 1
#> [3, 2, 1] [(1, 3), (1, 2)] True
#> [(0, x-4), (0, x-2), (0, x0), (1, x-1), (1, x-3), (1, x-5)]

# ---- effects are not lost, and errors are told where they happen
log = []
class Loud:
    def __init__(self, v): self.v = v
    def __hash__(self): log.append('hash'); return hash(self.v)
    def __eq__(self, o): log.append('eq'); return self.v == o.v
    def __lt__(self, o): log.append('lt'); return self.v < o.v
class Counting:
    n = 0
    def __init__(self, v): self.v = v
    def __hash__(self):
        Counting.n += 1
        return self.v
    def __eq__(self, o):
        other = o.v
        return self is o or self.v == other
print({Loud(1): 2}[Loud(1)], sorted([Loud(2), Loud(1)])[0].v, Loud(3) in [Loud(3)], log)
print({Counting(1), Counting(1)} == {Counting(1)}, Counting.n)
def show(f):
    try: print(f())
    except Exception as e:
        tb = e.__traceback__
        lines = []
        while tb: lines.append(tb.tb_lineno); tb = tb.tb_next
        print(type(e).__name__, e, lines)
class Missing:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.w)
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
show(lambda: {Missing(1)})
show(lambda: sorted([Missing(1), Missing('a')]))
show(lambda: Missing(1) in [5, Missing(1)])
show(lambda: {Counting(1): 1, 1: 2})
class Odd:
    def __init__(self, v): self.v = v
    def __hash__(self): return self.v
    def __eq__(self, o): return self.v
    def __lt__(self, o): return self.v
show(lambda: {Odd('x')})
show(lambda: {Odd(1.5)})
show(lambda: [Odd([]) == Odd(1), Odd('yes') == 2, [Odd(0)] == [Odd(1)], Odd(3) in [Odd(4)], len(sorted([Odd(0), Odd(1)]))])
show(lambda: (hash(Odd(True)), hash(Odd(-1)), {Odd(True): 1}[Odd(True)]))
#> 2 1 True ['hash', 'hash', 'eq', 'lt', 'eq']
#> True 3
#> AttributeError 'Missing' object has no attribute 'w' [116, 127, 124]
#> TypeError '<' not supported between instances of 'str' and 'int' [116, 128, 126]
#> AttributeError 'int' object has no attribute 'v' [116, 129, 125]
#> AttributeError 'int' object has no attribute 'v' [116, 130, 111]
#> TypeError cannot use 'Odd' as a set element (__hash__ method should return an integer) [116, 136]
#> TypeError cannot use 'Odd' as a set element (__hash__ method should return an integer) [116, 137]
#> [[], 'yes', False, True, 2]
#> (1, -2, 1)

# ---- what is changed on the way
class V:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.v)
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
a, b = V(1), V(2)
d = {a: 'a', b: 'b'}
a.v = 5
print(V(1) in d, V(5) in d, V(2) in d, a in d)
V.__eq__ = lambda s, o: s.v % 2 == o.v % 2
V.__hash__ = lambda s: s.v % 2
e = {V(1): 1, V(3): 3, V(2): 2}
print(len(e), e[V(7)], e[V(8)])
V.__lt__ = lambda s, o: s.v > o.v
print([x.v for x in sorted([V(1), V(3), V(2)])])
V.v = property(lambda s: s.__dict__['v'] + 100)
print([x.v for x in sorted([V(1), V(3), V(2)])], V(0) in e)
del V.v
class W(V):
    def __getattr__(self, name): return 7
    def __init__(self): pass
print(W() in [V(7)], {V(7): 'seven'}[W()])
hash_ = hash
def hash(v): return hash_(v) + 1
class H:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.v)
    def __eq__(self, o): return isinstance(o, H) and self.v == o.v
print({H(1): 2}[H(1)], hash_(H(1)))
def isinstance(v, c): return False
print(H(1) in [H(1)], H(1) in {H(1): 2})
del hash, isinstance
print(H(1) in {H(1): 2}, hash_(H(1)))
class slotted:
    __slots__ = ('a',)
    def __init__(self, *a):
        if a: self.a = a[0]
    def __hash__(self): return hash(self.a)
    def __eq__(self, o): return self.a == o.a
    def __lt__(self, o): return self.a < o.a
print(slotted(1) in {slotted(1)}, len(sorted([slotted(2), slotted(1)])))
try: slotted() in {slotted(1)}
except AttributeError as e: print(e)
#> False False True False
#> 2 3 2
#> [3, 2, 1]
#> Traceback (most recent call last):
#>   File "asked.py", line 168, in <module>
#>     print([x.v for x in sorted([V(1), V(3), V(2)])], V(0) in e)
#>                                 ~^^^
#>   File "asked.py", line 153, in __init__
#>     def __init__(self, v): self.v = v
#>                            ^^^^^^
#> AttributeError: property '<lambda>' of 'V' object has no setter

# ---- structures of objects that compare each other
class Cons:
    def __init__(self, head, tail): self.head, self.tail = head, tail
    def __eq__(self, o): return isinstance(o, Cons) and self.head == o.head and self.tail == o.tail
    def __hash__(self): return hash((self.head, self.tail))
    def __lt__(self, o): return (self.head, self.tail) < (o.head, o.tail)
def chain(n, end=None):
    for i in range(n): end = Cons(i, end)
    return end
print(chain(50) == chain(50), chain(50) in [chain(50)], {chain(30): 1}[chain(30)], chain(20) == chain(20, 1), hash(chain(9)) == hash(chain(9)))
print([chain(5)] == [chain(5)], [chain(40)] == [chain(40)], sorted([chain(3, 5), chain(3, 4)])[0] == chain(3, 4))
try: [chain(2000)] == [chain(2000)]
except RecursionError as e: print('RecursionError', 'maximum recursion depth exceeded' in str(e))
try: {chain(2000)}
except RecursionError as e: print('RecursionError', 'maximum recursion depth exceeded' in str(e))
class Tree:
    def __init__(self, *kids): self.kids = list(kids)
    def __eq__(self, o): return self.kids == o.kids
def tree(n): return Tree(*[tree(n - 1) for _ in range(2)]) if n else Tree()
print(tree(9) == tree(9), tree(6) in [tree(5), tree(6)], tree(3) == tree(4))
loop = Tree(); loop.kids.append(loop)
other = Tree(); other.kids.append(other)
try: [loop] == [other]
except RecursionError: print('RecursionError')
#> True True 1 False True
#> True True True
#> RecursionError True
#> RecursionError True
#> True True False
#> RecursionError

# ---- reflected methods, subclasses and NotImplemented
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o):
        if not isinstance(o, A): return NotImplemented
        return self.v == o.v
    def __lt__(self, o):
        if o.__class__ is self.__class__: return self.v < o.v
        return NotImplemented
    def __hash__(self): return hash(self.v)
class B(A):
    def __eq__(self, o): return self.v == o.v + 1
    def __gt__(self, o): return True
    __hash__ = A.__hash__
class C:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return True
    def __gt__(self, o): return self.v > o.v
    def __hash__(self): return hash(self.v)
print(A(1) in [B(2)], B(2) in [A(1)], A(1) in [B(1)], A(1) in {1, 2}, A(1) in {C(1)}, C(1) in {A(1): 2}, A(1) in [C(5)])
print([x.v for x in sorted([A(3), C(2), A(1)], key=lambda x: x) if True] if False else [A(1)] < [C(2)], [A(1)] < [B(0)])
try: sorted([A(1), A(2), 3])
except TypeError as e: print(e)
print(type(A(1)) is A, [A(1), None].index(None), None in [A(1)], A(None) in [A(None)])
#> True True False False True True True
#> False True
#> '<' not supported between instances of 'int' and 'A'
#> True 1 False True

# ---- numbers, texts and items that the methods look at
class Version:
    def __init__(self, text): self.parts = tuple(int(p) for p in text.split('.')); self.text = text
    def __lt__(self, o): return self.parts[0] < o.parts[0] if self.parts[0] != o.parts[0] else self.parts[1] < o.parts[1]
    def __eq__(self, o): return self.parts == o.parts
    def __hash__(self): return hash(self.parts)
    def __repr__(self): return self.text
print(sorted(map(Version, ['1.10', '1.2', '0.9', '2.0', '1.2'])), len(set(map(Version, ['1.0', '1.0', '2.0']))))
class Far:
    def __init__(self, x): self.x = x
    def __lt__(self, o): return -abs(self.x) < -abs(o.x)
    def __hash__(self): return self.x * 31 + len(str(self.x)) if self.x > 2 ** 64 else self.x
    def __eq__(self, o): return self.x // 2 == o.x // 2 and type(self) == type(o)
    def __repr__(self): return str(self.x)
print(sorted(map(Far, [1, -5, 3, 2.5])), Far(2) in {Far(2)}, len({Far(2 ** 70), Far(2 ** 70)}), Far(3) in [Far(2)])
try: sorted([Far('a'), Far(1)])
except TypeError as e: print(e)
class Zero:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return 1 / self.x == 1 / o.x
    def __hash__(self): return 1
try: Zero(0) in [Zero(0)]
except ZeroDivisionError as e: print(e)
try: {Zero(1): 1}[Zero(0)]
except ZeroDivisionError as e: print(e)
#> [0.9, 1.2, 1.2, 1.10, 2.0] 2
#> [-5, 3, 2.5, 1] True 1 True
#> bad operand type for abs(): 'str'
#> division by zero
#> division by zero

# ---- lengths
class Stack:
    def __init__(self, items): self.items = items
    def __len__(self): return len(self.items)
class Sized:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class Two(Stack):
    def __len__(self): return len(self.items) * 2 if self.items else 0
print(len(Stack([1, 2])), len(Stack(Stack('abc'))), len(Two('ab')), len(Sized(True)), len(Sized(0)), bool(Stack([])), bool(Two([1])), not Sized(0))
for v in -1, 1.5, 'a', None, 2 ** 70, [1]:
    try: print(len(Sized(v)))
    except Exception as e: print(type(e).__name__, e, e.__traceback__.tb_next is None)
for v in 5, Sized(-1):
    try: print(len(Stack(v)))
    except Exception as e: print(type(e).__name__, e, e.__traceback__.tb_next is None)
Sized.n = property(lambda self: 7, lambda self, v: None)
print(len(Sized(1)), [len(s) for s in (Stack(()), Sized(0))], max([Stack('a'), Stack('abc')], key=len).items, sorted([Two('abc'), Stack('ab')], key=len)[0].items)
#> 2 3 4 1 0 False True True
#> ValueError __len__() should return >= 0 True
#> TypeError 'float' object cannot be interpreted as an integer True
#> TypeError 'str' object cannot be interpreted as an integer True
#> TypeError 'NoneType' object cannot be interpreted as an integer True
#> OverflowError cannot fit 'int' into an index-sized integer True
#> TypeError 'list' object cannot be interpreted as an integer True
#> TypeError object of type 'int' has no len() False
#> ValueError __len__() should return >= 0 False
#> 7 [0, 7] abc ab

# ---- classes within functions
def main():
    class Cell:
        def __init__(self, x): self.x = x
        def __eq__(self, other): return isinstance(other, Cell) and self.x == other.x
        def __hash__(self): return hash((Cell, self.x * scale))
        def __lt__(self, other): return self.x * scale < other.x * scale
        def __len__(self): return self.x + late
    scale = 1
    d = {Cell(1): 'one', Cell(2): 'two'}
    found = [d[Cell(2)], Cell(3) in d, [c.x for c in sorted([Cell(2), Cell(1)])]]
    scale = -1
    found += [Cell(2) in d, [c.x for c in sorted([Cell(2), Cell(1)])], max([Cell(1), Cell(2)]).x]
    try: len(Cell(1))
    except NameError as e: print(e, e.__traceback__.tb_next.tb_lineno)
    late = 1
    found.append(len(Cell(1)))
    del late
    try: len(Cell(1))
    except NameError as e: print(e)
    Old, Cell = Cell, int
    return found + [Old(1) in [Old(1)], Old(2) == 2]
print(main())
class Base:
    def __init__(self, x): self.x = x
    def __eq__(self, other): return self.x == other.x
    def __lt__(self, other): return self.x < other.x
    def __hash__(self): return hash(self.x)
class Sub(Base):
    def __eq__(self, other): return super().__eq__(other)
    def __lt__(self, other): return __class__ is not Base and self.x > other.x
    def __hash__(self): return super().__hash__()
print(Sub(1) in {Sub(1)}, [s.x for s in sorted([Sub(1), Sub(2)])], Sub(1) in [Base(1)])
def make(key):
    class Keyed:
        def __init__(self, v): self.v = v
        def __lt__(self, other, key=key): return key(self.v) < key(other.v)
        def __eq__(self, other): return key(self.v) == key(other.v)
    return Keyed
print([k.v for k in sorted(map(make(lambda v: -v), [1, 3, 2]))], make(abs)(-1) in [make(abs)(1)], make(len)('a') in [make(len)('b')])
#> cannot access free variable 'late' where it is not associated with a value in enclosing scope 334
#> cannot access free variable 'late' where it is not associated with a value in enclosing scope
#> Traceback (most recent call last):
#>   File "asked.py", line 349, in <module>
#>     print(main())
#>           ~~~~^^
#>   File "asked.py", line 348, in main
#>     return found + [Old(1) in [Old(1)], Old(2) == 2]
#>                                         ^^^^^^^^^^^
#>   File "asked.py", line 331, in __eq__
#>     def __eq__(self, other): return isinstance(other, Cell) and self.x == other.x
#>                                                                           ^^^^^^^
#> AttributeError: 'int' object has no attribute 'x'

# ---- keys that only look
from collections import namedtuple, OrderedDict
from operator import attrgetter, itemgetter
class Person:
    def __init__(self, name, age): self.name, self.age = name, age
    def __repr__(self): return self.name
    @property
    def shown(self): return self.name.lower()
    def years(self): return -self.age
Pair = namedtuple('Pair', 'x y')
people = [Person('Bea', 3), Person('al', 1), Person('Cy', 2), Person('Di', 1)]
order = {'Bea': 2, 'al': 0, 'Cy': 3, 'Di': 1}
def ranked(p, order=order): return order[p.name]
def local(p):
    a = p.age
    if a > 1: return (1, p.name)
    return 0, p.name
for key in [lambda p: p.age, lambda p: (-p.age, p.name), lambda p: p.name.lower(), lambda p: order[p.name], lambda p: order.get(p.name, 9),
            lambda p: len(p.name), lambda p: p.name[::-1], lambda p: p.name[1:], lambda p: f'{p.age:03}{p.name!r}', lambda p: p.shown,
            lambda p: p.years(), lambda p: p.name in 'al Di', lambda p: p.name not in order, lambda p: str(p), lambda p: abs(p.age - 2),
            lambda p: p.age % 2 == 0, lambda p: p.age * -1.5 if p.age else 0, local, ranked, Person.years, attrgetter('age'), attrgetter('shown'),
            lambda p: p.name.startswith(('a', 'D')), lambda p: not p.age or p.name, lambda p: round(p.age / 3, 1), lambda p: Pair(p.age, p.name)]:
    x = people[:]
    x.sort(key=key)
    print(x, sorted(people, key=key, reverse=True), min(people, key=key), max(people, key=key))
pairs = [Pair(2, 'b'), Pair(1, 'c'), Pair(2, 'a')]
print(sorted(pairs, key=lambda p: p.x), sorted(pairs, key=lambda p: p[1]), sorted(pairs, key=lambda p: p[:2]), sorted(pairs, key=itemgetter(1)))
rows = [{'n': 3}, {'n': 1}, OrderedDict(n=2)]
print(sorted(rows, key=lambda r: r['n']), sorted(rows[:2], key=lambda r: r['n']), sorted(['b', 'A', 'c'], key=str.lower), sorted([3, -2, 1], key=abs))
print(sorted(['10', '9', '-1'], key=int), sorted('bca', key={'a': 3, 'b': 1, 'c': 2}.get), sorted([2.5, '10', 3], key=float), sorted([1, 'a'], key=str))
#> [al, Di, Cy, Bea] [Bea, Cy, al, Di] al Bea
#> [Bea, Cy, Di, al] [al, Di, Cy, Bea] Bea al
#> [al, Bea, Cy, Di] [Di, Cy, Bea, al] al Di
#> [al, Di, Bea, Cy] [Cy, Bea, Di, al] al Cy
#> [al, Di, Bea, Cy] [Cy, Bea, Di, al] al Cy
#> [al, Cy, Di, Bea] [Bea, al, Cy, Di] al Bea
#> [Bea, Di, al, Cy] [Cy, al, Di, Bea] Bea Cy
#> [Bea, Di, al, Cy] [Cy, al, Di, Bea] Bea Cy
#> [Di, al, Cy, Bea] [Bea, Cy, al, Di] Di Bea
#> [al, Bea, Cy, Di] [Di, Cy, Bea, al] al Di
#> [Bea, Cy, al, Di] [al, Di, Cy, Bea] Bea al
#> [Bea, Cy, al, Di] [al, Di, Bea, Cy] Bea al
#> [Bea, al, Cy, Di] [Bea, al, Cy, Di] Bea Bea
#> [Bea, Cy, Di, al] [al, Di, Cy, Bea] Bea al
#> [Cy, Bea, al, Di] [Bea, al, Di, Cy] Cy Bea
#> [Bea, al, Di, Cy] [Cy, Bea, al, Di] Bea Cy
#> [Bea, Cy, al, Di] [al, Di, Cy, Bea] Bea al
#> [Di, al, Bea, Cy] [Cy, Bea, al, Di] Di Cy
#> [al, Di, Bea, Cy] [Cy, Bea, Di, al] al Cy
#> [Bea, Cy, al, Di] [al, Di, Cy, Bea] Bea al
#> [al, Di, Cy, Bea] [Bea, Cy, al, Di] al Bea
#> [al, Bea, Cy, Di] [Di, Cy, Bea, al] al Di
#> [Bea, Cy, al, Di] [al, Di, Bea, Cy] Bea al
#> [Bea, Cy, Di, al] [al, Di, Cy, Bea] Bea al
#> [al, Di, Cy, Bea] [Bea, Cy, al, Di] al Bea
#> [Di, al, Cy, Bea] [Bea, Cy, al, Di] Di Bea
#> [Pair(x=1, y='c'), Pair(x=2, y='b'), Pair(x=2, y='a')] [Pair(x=2, y='a'), Pair(x=2, y='b'), Pair(x=1, y='c')] [Pair(x=1, y='c'), Pair(x=2, y='a'), Pair(x=2, y='b')] [Pair(x=2, y='a'), Pair(x=2, y='b'), Pair(x=1, y='c')]
#> [{'n': 1}, OrderedDict({'n': 2}), {'n': 3}] [{'n': 1}, {'n': 3}] ['A', 'b', 'c'] [1, -2, 3]
#> ['-1', '9', '10'] ['b', 'c', 'a'] [2.5, 3, '10'] [1, 'a']

# ---- what a key sees of the list that is sorted
x = [3, 1, 2]
x.sort(key=lambda v: (len(x), v))
print(x)
x.sort(key=lambda v: -v if len(x) == 0 else v)
print(x)
y = [1, 2]
y.sort(key=lambda v: v in y)
print(y, sorted(y, key=lambda v: (v in y, -v)))
#> [1, 2, 3]
#> [3, 2, 1]
#> [1, 2] [2, 1]

# ---- a key that fails on the way leaves the list as it was
def failing(f, x, **options):
    try: print(f(x, **options))
    except Exception as e: print(type(e).__name__, e)
x = [3, 'a', None, 2]
for key in [lambda v: v + 1, lambda v: v.lower(), lambda v: v[0], lambda v: {3: 1}[v], len, str.lower, int, lambda v: 1 / (v == 3), lambda: 0, lambda a, b: 0, lambda v: missing]:
    for f in [sorted, min, max]: failing(f, x, key=key)
    try: x.sort(key=key)
    except Exception as e: print(type(e).__name__, e, x)
def key(v):
    return 10 // v
sorted([2, 1, 0, 3], key=key)
#> TypeError can only concatenate str (not "int") to str
#> TypeError can only concatenate str (not "int") to str
#> TypeError can only concatenate str (not "int") to str
#> TypeError can only concatenate str (not "int") to str [3, 'a', None, 2]
#> AttributeError 'int' object has no attribute 'lower'
#> AttributeError 'int' object has no attribute 'lower'
#> AttributeError 'int' object has no attribute 'lower'
#> AttributeError 'int' object has no attribute 'lower' [3, 'a', None, 2]
#> TypeError 'int' object is not subscriptable
#> TypeError 'int' object is not subscriptable
#> TypeError 'int' object is not subscriptable
#> TypeError 'int' object is not subscriptable [3, 'a', None, 2]
#> KeyError 'a'
#> KeyError 'a'
#> KeyError 'a'
#> KeyError 'a' [3, 'a', None, 2]
#> TypeError object of type 'int' has no len()
#> TypeError object of type 'int' has no len()
#> TypeError object of type 'int' has no len()
#> TypeError object of type 'int' has no len() [3, 'a', None, 2]
#> TypeError descriptor 'lower' for 'str' objects doesn't apply to a 'int' object
#> TypeError descriptor 'lower' for 'str' objects doesn't apply to a 'int' object
#> TypeError descriptor 'lower' for 'str' objects doesn't apply to a 'int' object
#> TypeError descriptor 'lower' for 'str' objects doesn't apply to a 'int' object [3, 'a', None, 2]
#> ValueError invalid literal for int() with base 10: 'a'
#> ValueError invalid literal for int() with base 10: 'a'
#> ValueError invalid literal for int() with base 10: 'a'
#> ValueError invalid literal for int() with base 10: 'a' [3, 'a', None, 2]
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero [3, 'a', None, 2]
#> TypeError <lambda>() takes 0 positional arguments but 1 was given
#> TypeError <lambda>() takes 0 positional arguments but 1 was given
#> TypeError <lambda>() takes 0 positional arguments but 1 was given
#> TypeError <lambda>() takes 0 positional arguments but 1 was given [3, 'a', None, 2]
#> TypeError <lambda>() missing 1 required positional argument: 'b'
#> TypeError <lambda>() missing 1 required positional argument: 'b'
#> TypeError <lambda>() missing 1 required positional argument: 'b'
#> TypeError <lambda>() missing 1 required positional argument: 'b' [3, 'a', None, 2]
#> NameError name 'missing' is not defined
#> NameError name 'missing' is not defined
#> NameError name 'missing' is not defined
#> NameError name 'missing' is not defined [3, 'a', None, 2]
#> Traceback (most recent call last):
#>   File "asked.py", line 465, in <module>
#>     sorted([2, 1, 0, 3], key=key)
#>     ~~~~~~^^^^^^^^^^^^^^^^^^^^^^^
#>   File "asked.py", line 464, in key
#>     return 10 // v
#>            ~~~^^~~
#> ZeroDivisionError: division by zero

# ---- keys with effects are called once for each item
calls = []
def noting(v):
    calls.append(v)
    return -v
print(sorted([2, 1, 3], key=noting), min([2, 1], key=noting), calls)
d = {1: 'b', 2: 'a', 3: 'c'}
print(sorted([1, 2, 3], key=d.pop), d)
d = {1: 'b', 2: 'a'}
try: sorted([1, 2, 3], key=d.pop)
except KeyError as e: print('KeyError', e, d)
from collections import defaultdict
g = defaultdict(list)
print(sorted([2, 1], key=lambda v: g[v]), g)
class Text(str):
    def lower(self): calls.append(str(self)); return str.lower(self)
calls.clear()
print(sorted([Text('B'), 'a', Text('C')], key=lambda t: t.lower()), calls)
it = iter('cab')
print(sorted([1, 2, 3], key=lambda v: next(it)), list(it))
#> [3, 2, 1] 2 [2, 1, 3, 2, 1]
#> [2, 1, 3] {}
#> KeyError 3 {}
#> [2, 1] defaultdict(<class 'list'>, {2: [], 1: []})
#> ['a', 'B', 'C'] ['B', 'C']
#> [2, 3, 1] []

# ---- keys that compare by methods of a class
class Version:
    def __init__(self, *parts): self.parts = parts
    def __lt__(self, other): return self.parts < other.parts
    def __repr__(self): return '.'.join(map(str, self.parts))
class Loud:
    def __init__(self, v): self.v = v
    def __lt__(self, other):
        print(self.v, '<', other.v)
        return self.v < other.v
print(sorted([(1, Version(2, 1)), (0, Version(1, 9)), (2, Version(1))], key=lambda t: t[1]))
print(sorted([3, 1, 2], key=lambda v: Loud(v)), max([1, 3, 2], key=lambda v: Loud(-v).v))
#> [(2, 1), (0, 1.9), (1, 2.1)]
#> 1 < 3
#> 2 < 1
#> 1 < 2
#> 2 < 3
#> 2 < 3
#> 2 < 1
#> [1, 2, 3] 1

# ---- functions of map and filter that only look
import itertools, bisect, heapq
class P:
    def __init__(self, a): self.a = a
    def __add__(self, other): return P(self.a + other)
    def __repr__(self): return f'P{self.a}'
k = 1
def add(x): return x + k
ps = [1, P(2), 3]
print(list(map(add, ps)), list(map(lambda p: p.a, [P(1), P(2)])), list(map(lambda a, b: a * b, [1, 2], [3, 4])), list(filter(lambda p: p.a > 1, [P(1), P(2)])))
def steps():
    global k
    for k in range(3): yield k
print(list(zip(map(add, [10, 20, 30]), steps())), k, sum(map(lambda x: x * x, range(5))), [v for v in map(lambda x: x // 2, [1, 2, 3])])
m = map(lambda x: 6 / x, [3, 0, 2])
print(next(m))
try: next(m)
except ZeroDivisionError as e: print(e)
print(list(m), list(filter(lambda s: s.strip(), ['a', ' ', ''])), list(map(lambda s: s.upper().strip(), [' a', 'b '])), list(filter(lambda c: c in 'aeiou', 'banana')))
print([(a, list(b)) for a, b in itertools.groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)], list(itertools.takewhile(lambda x: x < 3, [1, 2, 3, 1])))
print(list(itertools.starmap(lambda a, b: a + b, [(1, 2), (3, 4)])), list(itertools.accumulate([1, 2, 3], lambda a, b: a * b)), list(itertools.accumulate([P(1), 2, 3], lambda a, b: a + b)))
print(bisect.bisect([(1, 2), (3, 4)], 2, key=lambda t: t[0]), heapq.nlargest(2, [3, 1, 2], key=lambda x: -x), list(heapq.merge([1, 4], [2, 3], key=lambda x: x)))
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
print(list(map(deep, range(5))), list(map(lambda x, y=2: x * y, [1, 2])), list(map(lambda *a: a, [1, 2])))
#> [2, P3, 4] [1, 2] [3, 8] [P2]
#> [(11, 0), (20, 1), (31, 2)] 2 30 [0, 1, 1]
#> 2.0
#> division by zero
#> [3.0] ['a'] ['A', 'B'] ['a', 'a', 'a']
#> [(1, [1, 3]), (0, [2, 4]), (1, [5])] [1, 2]
#> [3, 7] [1, 2, 6] [P1, P3, P6]
#> 1 [1, 2] [1, 2, 3, 4]
#> [0, 1, 2, 3, 4] [2, 4] [(1,), (2,)]

# ---- texts of objects, by functions that only look and others
class P:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f'P({self.x!r}, {self.y!r})'
    def __str__(self):
        return f'<{self.x}, {self.y}>'
    def __format__(self, spec):
        return f'{self.x:{spec}}|{self.y:{spec}}'
class Q(P):
    __format__ = object.__format__
class R(P):
    def __repr__(self):
        log.append(self.x)
        return super().__repr__()
    __str__ = object.__str__
    __format__ = object.__format__
log = []
for o in [P(1, 'a'), Q(2.5, None), R(3, 'c'), P(P(1, 2), Q(3, 4)), Q(R(1, 2), Q(R(3, 4), 5)), P([P(1, 'b'), R(2, 'c')], {P: P(0, 0)})]:
    print(str(o), repr(o), [o], (o, o), {1: o}, f'{o!r} {o!s} {o!a}', '%s %r' % (o, o), '{} {!r}'.format(1, o))
    try:
        print(f'{o}', format(o), format(o, ''), f'{o:>5}')
    except TypeError as e:
        print(type(e).__name__, e)
print(log)
#> <1, a> P(1, 'a') [P(1, 'a')] (P(1, 'a'), P(1, 'a')) {1: P(1, 'a')} P(1, 'a') <1, a> P(1, 'a') <1, a> P(1, 'a') 1 P(1, 'a')
#> 1|a 1|a 1|a     1|    a
#> <2.5, None> P(2.5, None) [P(2.5, None)] (P(2.5, None), P(2.5, None)) {1: P(2.5, None)} P(2.5, None) <2.5, None> P(2.5, None) <2.5, None> P(2.5, None) 1 P(2.5, None)
#> TypeError unsupported format string passed to Q.__format__
#> P(3, 'c') P(3, 'c') [P(3, 'c')] (P(3, 'c'), P(3, 'c')) {1: P(3, 'c')} P(3, 'c') P(3, 'c') P(3, 'c') P(3, 'c') P(3, 'c') 1 P(3, 'c')
#> TypeError unsupported format string passed to R.__format__
#> <1|2, <3, 4>> P(P(1, 2), P(3, 4)) [P(P(1, 2), P(3, 4))] (P(P(1, 2), P(3, 4)), P(P(1, 2), P(3, 4))) {1: P(P(1, 2), P(3, 4))} P(P(1, 2), P(3, 4)) <1|2, <3, 4>> P(P(1, 2), P(3, 4)) <1|2, <3, 4>> P(P(1, 2), P(3, 4)) 1 P(P(1, 2), P(3, 4))
#> TypeError unsupported format string passed to Q.__format__
#> <P(1, 2), <P(3, 4), 5>> P(P(1, 2), P(P(3, 4), 5)) [P(P(1, 2), P(P(3, 4), 5))] (P(P(1, 2), P(P(3, 4), 5)), P(P(1, 2), P(P(3, 4), 5))) {1: P(P(1, 2), P(P(3, 4), 5))} P(P(1, 2), P(P(3, 4), 5)) <P(1, 2), <P(3, 4), 5>> P(P(1, 2), P(P(3, 4), 5)) <P(1, 2), <P(3, 4), 5>> P(P(1, 2), P(P(3, 4), 5)) 1 P(P(1, 2), P(P(3, 4), 5))
#> TypeError unsupported format string passed to Q.__format__
#> <[P(1, 'b'), P(2, 'c')], {<class '__main__.P'>: P(0, 0)}> P([P(1, 'b'), P(2, 'c')], {<class '__main__.P'>: P(0, 0)}) [P([P(1, 'b'), P(2, 'c')], {<class '__main__.P'>: P(0, 0)})] (P([P(1, 'b'), P(2, 'c')], {<class '__main__.P'>: P(0, 0)}), P([P(1, 'b'), P(2, 'c')], {<class '__main__.P'>: P(0, 0)})) {1: P([P(1, 'b'), P(2, 'c')], {<class '__main__.P'>: P(0, 0)})} P([P(1, 'b'), P(2, 'c')], {<class '__main__.P'>: P(0, 0)}) <[P(1, 'b'), P(2, 'c')], {<class '__main__.P'>: P(0, 0)}> P([P(1, 'b'), P(2, 'c')], {<class '__main__.P'>: P(0, 0)}) <[P(1, 'b'), P(2, 'c')], {<class '__main__.P'>: P(0, 0)}> P([P(1, 'b'), P(2, 'c')], {<class '__main__.P'>: P(0, 0)}) 1 P([P(1, 'b'), P(2, 'c')], {<class '__main__.P'>: P(0, 0)})
#> TypeError unsupported format string passed to list.__format__
#> [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]

# ---- texts that are no texts
class Text(str):
    pass
class N:
    def __init__(self, v):
        self.v = v
    def __repr__(self):
        return self.v
class S(N):
    def __str__(self):
        return self.v
class F(N):
    def __format__(self, spec):
        return self.v
class Calls(N):
    def __repr__(self):
        print('called')
        return self.v
def tries(o):
    for f in [str, repr, lambda o: f'{o}', lambda o: f'{o!r}', lambda o: f'{o!s}', lambda o: format(o), lambda o: [o].__repr__(), lambda o: f'{o:}']:
        try:
            v = f(o)
            print(v)
        except TypeError as e:
            print(e)
for cls in [N, S, F, Calls]:
    for v in ['fine', Text('text'), 3, None]:
        tries(cls(v))
#> fine
#> fine
#> fine
#> fine
#> fine
#> fine
#> [fine]
#> fine
#> text
#> text
#> text
#> text
#> text
#> text
#> [text]
#> text
#> __str__ returned non-string (type int)
#> __repr__ returned non-string (type int)
#> __str__ returned non-string (type int)
#> __repr__ returned non-string (type int)
#> __str__ returned non-string (type int)
#> __str__ returned non-string (type int)
#> __repr__ returned non-string (type int)
#> __str__ returned non-string (type int)
#> __str__ returned non-string (type NoneType)
#> __repr__ returned non-string (type NoneType)
#> __str__ returned non-string (type NoneType)
#> __repr__ returned non-string (type NoneType)
#> __str__ returned non-string (type NoneType)
#> __str__ returned non-string (type NoneType)
#> __repr__ returned non-string (type NoneType)
#> __str__ returned non-string (type NoneType)
#> fine
#> fine
#> fine
#> fine
#> fine
#> fine
#> [fine]
#> fine
#> text
#> text
#> text
#> text
#> text
#> text
#> [text]
#> text
#> __str__ returned non-string (type int)
#> __repr__ returned non-string (type int)
#> __str__ returned non-string (type int)
#> __repr__ returned non-string (type int)
#> __str__ returned non-string (type int)
#> __str__ returned non-string (type int)
#> __repr__ returned non-string (type int)
#> __str__ returned non-string (type int)
#> __str__ returned non-string (type NoneType)
#> __repr__ returned non-string (type NoneType)
#> __str__ returned non-string (type NoneType)
#> __repr__ returned non-string (type NoneType)
#> __str__ returned non-string (type NoneType)
#> __str__ returned non-string (type NoneType)
#> __repr__ returned non-string (type NoneType)
#> __str__ returned non-string (type NoneType)
#> fine
#> fine
#> fine
#> fine
#> fine
#> fine
#> [fine]
#> fine
#> text
#> text
#> text
#> text
#> text
#> text
#> [text]
#> text
#> __str__ returned non-string (type int)
#> __repr__ returned non-string (type int)
#> __format__ must return a str, not int
#> __repr__ returned non-string (type int)
#> __str__ returned non-string (type int)
#> __format__ must return a str, not int
#> __repr__ returned non-string (type int)
#> __format__ must return a str, not int
#> __str__ returned non-string (type NoneType)
#> __repr__ returned non-string (type NoneType)
#> __format__ must return a str, not NoneType
#> __repr__ returned non-string (type NoneType)
#> __str__ returned non-string (type NoneType)
#> __format__ must return a str, not NoneType
#> __repr__ returned non-string (type NoneType)
#> __format__ must return a str, not NoneType
#> called
#> fine
#> called
#> fine
#> called
#> fine
#> called
#> fine
#> called
#> fine
#> called
#> fine
#> called
#> [fine]
#> called
#> fine
#> called
#> text
#> called
#> text
#> called
#> text
#> called
#> text
#> called
#> text
#> called
#> text
#> called
#> [text]
#> called
#> text
#> called
#> __str__ returned non-string (type int)
#> called
#> __repr__ returned non-string (type int)
#> called
#> __str__ returned non-string (type int)
#> called
#> __repr__ returned non-string (type int)
#> called
#> __str__ returned non-string (type int)
#> called
#> __str__ returned non-string (type int)
#> called
#> __repr__ returned non-string (type int)
#> called
#> __str__ returned non-string (type int)
#> called
#> __str__ returned non-string (type NoneType)
#> called
#> __repr__ returned non-string (type NoneType)
#> called
#> __str__ returned non-string (type NoneType)
#> called
#> __repr__ returned non-string (type NoneType)
#> called
#> __str__ returned non-string (type NoneType)
#> called
#> __str__ returned non-string (type NoneType)
#> called
#> __repr__ returned non-string (type NoneType)
#> called
#> __str__ returned non-string (type NoneType)

# ---- a text that is no text, in a traceback
class N:
    def __repr__(self):
        return 3
def show(o):
    return f'a {o!r}'
show(N())
#> Traceback (most recent call last):
#>   File "asked.py", line 836, in <module>
#>     show(N())
#>     ~~~~^^^^^
#>   File "asked.py", line 835, in show
#>     return f'a {o!r}'
#>                ^^^^^
#> TypeError: __repr__ returned non-string (type int)

# ---- a text that fails
class N:
    def __repr__(self):
        return f'{self.missing}'
def show(o):
    return f'a {o}'
show(N())
#> Traceback (most recent call last):
#>   File "asked.py", line 852, in <module>
#>     show(N())
#>     ~~~~^^^^^
#>   File "asked.py", line 851, in show
#>     return f'a {o}'
#>                ^^^
#>   File "asked.py", line 849, in __repr__
#>     return f'{self.missing}'
#>               ^^^^^^^^^^^^
#> AttributeError: 'N' object has no attribute 'missing'

# ---- objects that show each other
class Node:
    def __init__(self, v, next):
        self.v, self.next = v, next
    def __repr__(self):
        return f'{self.v} -> {self.next}'
n = None
for i in range(30):
    n = Node(i, n)
print(n)
n.next.next.next = n
try:
    repr(n)
except RecursionError as e:
    print(type(e).__name__)
#> 29 -> 28 -> 27 -> 26 -> 25 -> 24 -> 23 -> 22 -> 21 -> 20 -> 19 -> 18 -> 17 -> 16 -> 15 -> 14 -> 13 -> 12 -> 11 -> 10 -> 9 -> 8 -> 7 -> 6 -> 5 -> 4 -> 3 -> 2 -> 1 -> 0 -> None
#> RecursionError

# ---- numbers that objects are
class I(int):
    pass
class D(float):
    pass
class N:
    def __init__(self, v):
        self.v = v
    def __int__(self):
        return self.v
    def __float__(self):
        return self.v
    def __index__(self):
        return self.v
    def __abs__(self):
        return self.v
    def __round__(self, n=None):
        return self.v, n
    def __bool__(self):
        return self.v
    def __len__(self):
        return self.v
class L:
    def __init__(self, v):
        self.v = v
    def __len__(self):
        return self.v
class J:
    def __init__(self, v):
        self.v = v
    def __index__(self):
        return self.v
import math, warnings
warnings.simplefilter('always')
def shown(v):
    return type(v).__name__, v
works = [int, float, abs, round, lambda o: round(o, 2), bool, len, lambda o: 'abcdef'[o], lambda o: [1, 2, 3][o], hex, range, lambda o: [0] * o, math.sqrt, lambda o: not o, lambda o: 'yes' if o else 'no', lambda o: all([o]), lambda o: list(filter(None, [o])) == [o], lambda o: divmod(7, int(o))]
for v in [2, True, 0, -1, 1.5, 'x', None, I(2), D(2.5), 10 ** 30]:
    for cls in [N, L, J]:
        for f in works:
            if f is hex or f is range and isinstance(v, bool):
                continue
            try:
                with warnings.catch_warnings(record=True) as caught:
                    warnings.simplefilter('always')
                    r = f(cls(v))
                print(*shown(r), *[str(w.message) for w in caught])
            except (TypeError, ValueError, OverflowError, IndexError, MemoryError, ZeroDivisionError) as e:
                print(type(e).__name__, e)
#> int 2
#> TypeError N.__float__ returned non-float (type int)
#> int 2
#> tuple (2, None)
#> tuple (2, 2)
#> TypeError __bool__ should return bool, returned int
#> int 2
#> str c
#> int 3
#> range range(0, 2)
#> list [0, 0]
#> TypeError N.__float__ returned non-float (type int)
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> tuple (3, 1)
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'L'
#> TypeError float() argument must be a string or a real number, not 'L'
#> TypeError bad operand type for abs(): 'L'
#> TypeError type L doesn't define __round__ method
#> TypeError type L doesn't define __round__ method
#> bool True
#> int 2
#> TypeError string indices must be integers, not 'L'
#> TypeError list indices must be integers or slices, not L
#> TypeError 'L' object cannot be interpreted as an integer
#> TypeError can't multiply sequence by non-int of type 'L'
#> TypeError must be real number, not L
#> bool False
#> str yes
#> bool True
#> bool True
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'L'
#> int 2
#> float 2.0
#> TypeError bad operand type for abs(): 'J'
#> TypeError type J doesn't define __round__ method
#> TypeError type J doesn't define __round__ method
#> bool True
#> TypeError object of type 'J' has no len()
#> str c
#> int 3
#> range range(0, 2)
#> list [0, 0]
#> float 1.4142135623730951
#> bool False
#> str yes
#> bool True
#> bool True
#> tuple (3, 1)
#> int 1 __int__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> TypeError N.__float__ returned non-float (type bool)
#> bool True
#> tuple (True, None)
#> tuple (True, 2)
#> bool True
#> int 1
#> str b __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> int 2 __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> list [0] __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> TypeError N.__float__ returned non-float (type bool)
#> bool False
#> str yes
#> bool True
#> bool True
#> tuple (7, 0) __int__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'L'
#> TypeError float() argument must be a string or a real number, not 'L'
#> TypeError bad operand type for abs(): 'L'
#> TypeError type L doesn't define __round__ method
#> TypeError type L doesn't define __round__ method
#> bool True
#> int 1
#> TypeError string indices must be integers, not 'L'
#> TypeError list indices must be integers or slices, not L
#> TypeError can't multiply sequence by non-int of type 'L'
#> TypeError must be real number, not L
#> bool False
#> str yes
#> bool True
#> bool True
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'L'
#> int 1 __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> float 1.0 __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> TypeError bad operand type for abs(): 'J'
#> TypeError type J doesn't define __round__ method
#> TypeError type J doesn't define __round__ method
#> bool True
#> TypeError object of type 'J' has no len()
#> str b __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> int 2 __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> list [0] __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> float 1.0 __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> bool False
#> str yes
#> bool True
#> bool True
#> tuple (7, 0) __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> int 0
#> TypeError N.__float__ returned non-float (type int)
#> int 0
#> tuple (0, None)
#> tuple (0, 2)
#> TypeError __bool__ should return bool, returned int
#> int 0
#> str a
#> int 1
#> range range(0, 0)
#> list []
#> TypeError N.__float__ returned non-float (type int)
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> ZeroDivisionError division by zero
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'L'
#> TypeError float() argument must be a string or a real number, not 'L'
#> TypeError bad operand type for abs(): 'L'
#> TypeError type L doesn't define __round__ method
#> TypeError type L doesn't define __round__ method
#> bool False
#> int 0
#> TypeError string indices must be integers, not 'L'
#> TypeError list indices must be integers or slices, not L
#> TypeError 'L' object cannot be interpreted as an integer
#> TypeError can't multiply sequence by non-int of type 'L'
#> TypeError must be real number, not L
#> bool True
#> str no
#> bool False
#> bool False
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'L'
#> int 0
#> float 0.0
#> TypeError bad operand type for abs(): 'J'
#> TypeError type J doesn't define __round__ method
#> TypeError type J doesn't define __round__ method
#> bool True
#> TypeError object of type 'J' has no len()
#> str a
#> int 1
#> range range(0, 0)
#> list []
#> float 0.0
#> bool False
#> str yes
#> bool True
#> bool True
#> ZeroDivisionError division by zero
#> int -1
#> TypeError N.__float__ returned non-float (type int)
#> int -1
#> tuple (-1, None)
#> tuple (-1, 2)
#> TypeError __bool__ should return bool, returned int
#> ValueError __len__() should return >= 0
#> str f
#> int 3
#> range range(0, -1)
#> list []
#> TypeError N.__float__ returned non-float (type int)
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> tuple (-7, 0)
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'L'
#> TypeError float() argument must be a string or a real number, not 'L'
#> TypeError bad operand type for abs(): 'L'
#> TypeError type L doesn't define __round__ method
#> TypeError type L doesn't define __round__ method
#> ValueError __len__() should return >= 0
#> ValueError __len__() should return >= 0
#> TypeError string indices must be integers, not 'L'
#> TypeError list indices must be integers or slices, not L
#> TypeError 'L' object cannot be interpreted as an integer
#> TypeError can't multiply sequence by non-int of type 'L'
#> TypeError must be real number, not L
#> ValueError __len__() should return >= 0
#> ValueError __len__() should return >= 0
#> ValueError __len__() should return >= 0
#> ValueError __len__() should return >= 0
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'L'
#> int -1
#> float -1.0
#> TypeError bad operand type for abs(): 'J'
#> TypeError type J doesn't define __round__ method
#> TypeError type J doesn't define __round__ method
#> bool True
#> TypeError object of type 'J' has no len()
#> str f
#> int 3
#> range range(0, -1)
#> list []
#> ValueError expected a nonnegative input, got -1.0
#> bool False
#> str yes
#> bool True
#> bool True
#> tuple (-7, 0)
#> TypeError __int__ returned non-int (type float)
#> float 1.5
#> float 1.5
#> tuple (1.5, None)
#> tuple (1.5, 2)
#> TypeError __bool__ should return bool, returned float
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError __index__ returned non-int (type float)
#> TypeError __index__ returned non-int (type float)
#> TypeError __index__ returned non-int (type float)
#> TypeError __index__ returned non-int (type float)
#> float 1.224744871391589
#> TypeError __bool__ should return bool, returned float
#> TypeError __bool__ should return bool, returned float
#> TypeError __bool__ should return bool, returned float
#> TypeError __bool__ should return bool, returned float
#> TypeError __int__ returned non-int (type float)
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'L'
#> TypeError float() argument must be a string or a real number, not 'L'
#> TypeError bad operand type for abs(): 'L'
#> TypeError type L doesn't define __round__ method
#> TypeError type L doesn't define __round__ method
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError string indices must be integers, not 'L'
#> TypeError list indices must be integers or slices, not L
#> TypeError 'L' object cannot be interpreted as an integer
#> TypeError can't multiply sequence by non-int of type 'L'
#> TypeError must be real number, not L
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'L'
#> TypeError __index__ returned non-int (type float)
#> TypeError __index__ returned non-int (type float)
#> TypeError bad operand type for abs(): 'J'
#> TypeError type J doesn't define __round__ method
#> TypeError type J doesn't define __round__ method
#> bool True
#> TypeError object of type 'J' has no len()
#> TypeError __index__ returned non-int (type float)
#> TypeError __index__ returned non-int (type float)
#> TypeError __index__ returned non-int (type float)
#> TypeError __index__ returned non-int (type float)
#> TypeError __index__ returned non-int (type float)
#> bool False
#> str yes
#> bool True
#> bool True
#> TypeError __index__ returned non-int (type float)
#> TypeError __int__ returned non-int (type str)
#> TypeError N.__float__ returned non-float (type str)
#> str x
#> tuple ('x', None)
#> tuple ('x', 2)
#> TypeError __bool__ should return bool, returned str
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError __index__ returned non-int (type str)
#> TypeError __index__ returned non-int (type str)
#> TypeError __index__ returned non-int (type str)
#> TypeError __index__ returned non-int (type str)
#> TypeError N.__float__ returned non-float (type str)
#> TypeError __bool__ should return bool, returned str
#> TypeError __bool__ should return bool, returned str
#> TypeError __bool__ should return bool, returned str
#> TypeError __bool__ should return bool, returned str
#> TypeError __int__ returned non-int (type str)
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'L'
#> TypeError float() argument must be a string or a real number, not 'L'
#> TypeError bad operand type for abs(): 'L'
#> TypeError type L doesn't define __round__ method
#> TypeError type L doesn't define __round__ method
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError string indices must be integers, not 'L'
#> TypeError list indices must be integers or slices, not L
#> TypeError 'L' object cannot be interpreted as an integer
#> TypeError can't multiply sequence by non-int of type 'L'
#> TypeError must be real number, not L
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'L'
#> TypeError __index__ returned non-int (type str)
#> TypeError __index__ returned non-int (type str)
#> TypeError bad operand type for abs(): 'J'
#> TypeError type J doesn't define __round__ method
#> TypeError type J doesn't define __round__ method
#> bool True
#> TypeError object of type 'J' has no len()
#> TypeError __index__ returned non-int (type str)
#> TypeError __index__ returned non-int (type str)
#> TypeError __index__ returned non-int (type str)
#> TypeError __index__ returned non-int (type str)
#> TypeError __index__ returned non-int (type str)
#> bool False
#> str yes
#> bool True
#> bool True
#> TypeError __index__ returned non-int (type str)
#> TypeError __int__ returned non-int (type NoneType)
#> TypeError N.__float__ returned non-float (type NoneType)
#> NoneType None
#> tuple (None, None)
#> tuple (None, 2)
#> TypeError __bool__ should return bool, returned NoneType
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError __index__ returned non-int (type NoneType)
#> TypeError __index__ returned non-int (type NoneType)
#> TypeError __index__ returned non-int (type NoneType)
#> TypeError __index__ returned non-int (type NoneType)
#> TypeError N.__float__ returned non-float (type NoneType)
#> TypeError __bool__ should return bool, returned NoneType
#> TypeError __bool__ should return bool, returned NoneType
#> TypeError __bool__ should return bool, returned NoneType
#> TypeError __bool__ should return bool, returned NoneType
#> TypeError __int__ returned non-int (type NoneType)
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'L'
#> TypeError float() argument must be a string or a real number, not 'L'
#> TypeError bad operand type for abs(): 'L'
#> TypeError type L doesn't define __round__ method
#> TypeError type L doesn't define __round__ method
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError string indices must be integers, not 'L'
#> TypeError list indices must be integers or slices, not L
#> TypeError 'L' object cannot be interpreted as an integer
#> TypeError can't multiply sequence by non-int of type 'L'
#> TypeError must be real number, not L
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'L'
#> TypeError __index__ returned non-int (type NoneType)
#> TypeError __index__ returned non-int (type NoneType)
#> TypeError bad operand type for abs(): 'J'
#> TypeError type J doesn't define __round__ method
#> TypeError type J doesn't define __round__ method
#> bool True
#> TypeError object of type 'J' has no len()
#> TypeError __index__ returned non-int (type NoneType)
#> TypeError __index__ returned non-int (type NoneType)
#> TypeError __index__ returned non-int (type NoneType)
#> TypeError __index__ returned non-int (type NoneType)
#> TypeError __index__ returned non-int (type NoneType)
#> bool False
#> str yes
#> bool True
#> bool True
#> TypeError __index__ returned non-int (type NoneType)
#> int 2 __int__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> TypeError N.__float__ returned non-float (type I)
#> I 2
#> tuple (2, None)
#> tuple (2, 2)
#> TypeError __bool__ should return bool, returned I
#> int 2
#> str c __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> int 3 __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> range range(0, 2) __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> list [0, 0] __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> TypeError N.__float__ returned non-float (type I)
#> TypeError __bool__ should return bool, returned I
#> TypeError __bool__ should return bool, returned I
#> TypeError __bool__ should return bool, returned I
#> TypeError __bool__ should return bool, returned I
#> tuple (3, 1) __int__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'L'
#> TypeError float() argument must be a string or a real number, not 'L'
#> TypeError bad operand type for abs(): 'L'
#> TypeError type L doesn't define __round__ method
#> TypeError type L doesn't define __round__ method
#> bool True
#> int 2
#> TypeError string indices must be integers, not 'L'
#> TypeError list indices must be integers or slices, not L
#> TypeError 'L' object cannot be interpreted as an integer
#> TypeError can't multiply sequence by non-int of type 'L'
#> TypeError must be real number, not L
#> bool False
#> str yes
#> bool True
#> bool True
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'L'
#> int 2 __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> float 2.0 __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> TypeError bad operand type for abs(): 'J'
#> TypeError type J doesn't define __round__ method
#> TypeError type J doesn't define __round__ method
#> bool True
#> TypeError object of type 'J' has no len()
#> str c __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> int 3 __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> range range(0, 2) __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> list [0, 0] __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> float 1.4142135623730951 __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> bool False
#> str yes
#> bool True
#> bool True
#> tuple (3, 1) __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> TypeError __int__ returned non-int (type D)
#> float 2.5 N.__float__ returned non-float (type D).  The ability to return an instance of a strict subclass of float is deprecated, and may be removed in a future version of Python.
#> D 2.5
#> tuple (2.5, None)
#> tuple (2.5, 2)
#> TypeError __bool__ should return bool, returned D
#> TypeError 'D' object cannot be interpreted as an integer
#> TypeError __index__ returned non-int (type D)
#> TypeError __index__ returned non-int (type D)
#> TypeError __index__ returned non-int (type D)
#> TypeError __index__ returned non-int (type D)
#> float 1.5811388300841898 N.__float__ returned non-float (type D).  The ability to return an instance of a strict subclass of float is deprecated, and may be removed in a future version of Python.
#> TypeError __bool__ should return bool, returned D
#> TypeError __bool__ should return bool, returned D
#> TypeError __bool__ should return bool, returned D
#> TypeError __bool__ should return bool, returned D
#> TypeError __int__ returned non-int (type D)
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'L'
#> TypeError float() argument must be a string or a real number, not 'L'
#> TypeError bad operand type for abs(): 'L'
#> TypeError type L doesn't define __round__ method
#> TypeError type L doesn't define __round__ method
#> TypeError 'D' object cannot be interpreted as an integer
#> TypeError 'D' object cannot be interpreted as an integer
#> TypeError string indices must be integers, not 'L'
#> TypeError list indices must be integers or slices, not L
#> TypeError 'L' object cannot be interpreted as an integer
#> TypeError can't multiply sequence by non-int of type 'L'
#> TypeError must be real number, not L
#> TypeError 'D' object cannot be interpreted as an integer
#> TypeError 'D' object cannot be interpreted as an integer
#> TypeError 'D' object cannot be interpreted as an integer
#> TypeError 'D' object cannot be interpreted as an integer
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'L'
#> TypeError __index__ returned non-int (type D)
#> TypeError __index__ returned non-int (type D)
#> TypeError bad operand type for abs(): 'J'
#> TypeError type J doesn't define __round__ method
#> TypeError type J doesn't define __round__ method
#> bool True
#> TypeError object of type 'J' has no len()
#> TypeError __index__ returned non-int (type D)
#> TypeError __index__ returned non-int (type D)
#> TypeError __index__ returned non-int (type D)
#> TypeError __index__ returned non-int (type D)
#> TypeError __index__ returned non-int (type D)
#> bool False
#> str yes
#> bool True
#> bool True
#> TypeError __index__ returned non-int (type D)
#> int 1000000000000000000000000000000
#> TypeError N.__float__ returned non-float (type int)
#> int 1000000000000000000000000000000
#> tuple (1000000000000000000000000000000, None)
#> tuple (1000000000000000000000000000000, 2)
#> TypeError __bool__ should return bool, returned int
#> OverflowError cannot fit 'int' into an index-sized integer
#> IndexError cannot fit 'N' into an index-sized integer
#> IndexError cannot fit 'N' into an index-sized integer
#> range range(0, 1000000000000000000000000000000)
#> OverflowError cannot fit 'N' into an index-sized integer
#> TypeError N.__float__ returned non-float (type int)
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> tuple (0, 7)
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'L'
#> TypeError float() argument must be a string or a real number, not 'L'
#> TypeError bad operand type for abs(): 'L'
#> TypeError type L doesn't define __round__ method
#> TypeError type L doesn't define __round__ method
#> OverflowError cannot fit 'int' into an index-sized integer
#> OverflowError cannot fit 'int' into an index-sized integer
#> TypeError string indices must be integers, not 'L'
#> TypeError list indices must be integers or slices, not L
#> TypeError 'L' object cannot be interpreted as an integer
#> TypeError can't multiply sequence by non-int of type 'L'
#> TypeError must be real number, not L
#> OverflowError cannot fit 'int' into an index-sized integer
#> OverflowError cannot fit 'int' into an index-sized integer
#> OverflowError cannot fit 'int' into an index-sized integer
#> OverflowError cannot fit 'int' into an index-sized integer
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'L'
#> int 1000000000000000000000000000000
#> float 1e+30
#> TypeError bad operand type for abs(): 'J'
#> TypeError type J doesn't define __round__ method
#> TypeError type J doesn't define __round__ method
#> bool True
#> TypeError object of type 'J' has no len()
#> IndexError cannot fit 'J' into an index-sized integer
#> IndexError cannot fit 'J' into an index-sized integer
#> range range(0, 1000000000000000000000000000000)
#> OverflowError cannot fit 'J' into an index-sized integer
#> float 1000000000000000.0
#> bool False
#> str yes
#> bool True
#> bool True
#> tuple (0, 7)

# ---- values of conditions are called as operators are, and asked by functions
class B:
    def __init__(self, v):
        self.v = v
    def __bool__(self):
        return self.v
    def __repr__(self):
        return 'B'
def tests(o):
    out = []
    if o:
        out.append('if')
    out.append(not o)
    out.append(o and 1)
    out.append(bool(o))
    out.append(any([o, o]))
    out.append([x for x in [o] if x] == [o])
    while o:
        out.append('while')
        o.v = False
    return out[:2] + out[3:]
print(tests(B(True)), tests(B(False)))
#> ['if', False, True, True, True, 'while'] [True, B, False, False]

# ---- an __iter__ that only looks
class Bag:
    def __init__(self, *items): self.items = list(items)
    def __iter__(self): return iter(self.items)
class Keys:
    def __init__(self, **d): self.d = d
    def __iter__(self): return iter(self.d.items())
b = Bag(3, 1, 2)
print(list(b), tuple(b), set(b), sum(b), max(b), min(b), sorted(b), [*b], {*b}, 2 in b, 9 in b, any(b), all(b))
x, *y = b
print(x, y, dict(Keys(a=1, b=2)), dict.fromkeys(b), list(zip(b, b)), list(map(str, b)), list(enumerate(b)), ','.join(Bag('a', 'b')))
print([].__iadd__(b), list(Bag(Bag(1), Bag(2))[0:0]) if hasattr(Bag, '__getitem__') else [list(i) for i in Bag(Bag(1), Bag(2))])
print(bytes(b), bytearray(b), frozenset(b), {1: 2} | dict(zip(b, b)), max(Bag(), default=0), list(reversed(list(b))))
#> [3, 1, 2] (3, 1, 2) {1, 2, 3} 6 3 1 [1, 2, 3] [3, 1, 2] {1, 2, 3} True False True True
#> 3 [1, 2] {'a': 1, 'b': 2} {3: None, 1: None, 2: None} [(3, 3), (1, 1), (2, 2)] ['3', '1', '2'] [(0, 3), (1, 1), (2, 2)] a,b
#> [3, 1, 2] [[1], [2]]
#> b'\x03\x01\x02' bytearray(b'\x03\x01\x02') frozenset({1, 2, 3}) {1: 1, 3: 3, 2: 2} 0 [2, 1, 3]

# ---- an __iter__ whose iterator others have, too
class Shared:
    def __init__(self, items): self.it = iter(items)
    def __iter__(self): return iter(self.it)
class N:
    def __init__(self, n): self.n = n
    def __hash__(self):
        for _ in (1,): pass
        return hash(self.n)
    def __eq__(self, o):
        for _ in (1,): pass
        return isinstance(o, N) and self.n == o.n
    def __lt__(self, o):
        for _ in (1,): pass
        return self.n < o.n
    def __add__(self, o):
        for _ in (1,): pass
        return N(self.n + (o.n if isinstance(o, N) else o))
    __radd__ = __add__
    def __bool__(self):
        for _ in (1,): pass
        return self.n > 0
    def __repr__(self): return f'N{self.n}'
def shared(): return Shared([1, 2, N(3), N(2), 4])
for f in set, frozenset, list, sum, lambda s: dict.fromkeys(s), lambda s: N(3) in s, lambda s: {*s}, lambda s: [*s], all, lambda s: next(iter(s)):
    s = shared()
    try:
        v = f(s)
        print(sorted(map(str, v)) if isinstance(v, (set, frozenset)) else v, end=' ')
    except Exception as e:
        print(type(e).__name__, e, end=' ')
    print(list(s))
s = Shared([N(2), N(1), N(3), 'x'])
try:
    sorted(s)
except (TypeError, AttributeError) as e:
    print(e, list(s))
s = Shared([(1, 2), (N(1), 3), (N(1), 4), (5,), (6, 7)])
try:
    dict(s)
except ValueError as e:
    print(e, list(s))
s = Shared([1, 2, N(5), 3])
print(max(Shared([N(1), N(3), N(2)])), 2 in s, list(s))
a, b = Shared([N(1), N(2)])
print(a, b)
try:
    a, b = s = Shared([1, 2, 3, 4])
except ValueError as e:
    print(e, list(s))
#> ['1', '2', '4', 'N2', 'N3'] []
#> ['1', '2', '4', 'N2', 'N3'] []
#> [1, 2, N3, N2, 4] []
#> N12 []
#> {1: None, 2: None, N3: None, N2: None, 4: None} []
#> True [N2, 4]
#> ['1', '2', '4', 'N2', 'N3'] []
#> [1, 2, N3, N2, 4] []
#> True []
#> 1 [2, N3, N2, 4]
#> '<' not supported between instances of 'str' and 'N' []
#> dictionary update sequence element #3 has length 1; 2 is required [(6, 7)]
#> N3 True [N5, 3]
#> N1 N2
#> too many values to unpack (expected 2) []

# ---- a pair that is a shared iterator
class Shared:
    def __init__(self, items): self.it = iter(items)
    def __iter__(self): return self.it
class Key:
    def __hash__(self):
        for _ in (1,): pass
        return 7
    def __repr__(self): return 'Key'
print(dict([Shared([1, 2]), Shared([Key(), 3])]))
s = Shared([1, 2, 3])
print(sum(zip(s, s), ()), list(s))
#> {1: 2, Key: 3}
#> (1, 2) []

# ---- an __iter__ that does not only look
calls = []
class Counted:
    def __init__(self, items): self.items = items
    def __iter__(self):
        calls.append(len(self.items))
        return iter(self.items)
class Wrong:
    def __iter__(self): return self.items
    items = [1]
class Own:
    def __init__(self): self.n = 3
    def __iter__(self): return self
    def __next__(self):
        self.n -= 1
        if self.n < 0: raise StopIteration
        return self.n
class Lazy:
    def __iter__(self): return (x * x for x in (1, 2, 3))
for f in list, sum, set, sorted, max, dict.fromkeys, lambda v: [*v], lambda v: 5 in v:
    print(f(Counted((1, 2))), f(Own()), f(Lazy()), end=' ')
    try:
        f(Wrong())
    except TypeError as e:
        print(e)
print(calls)
class Missing:
    def __iter__(self): return iter(self.nothing)
for f in list, sum, set, lambda v: [*v]:
    try:
        f(Missing())
    except AttributeError as e:
        print(e, e.__traceback__.tb_next.tb_lineno)
#> [1, 2] [2, 1, 0] [1, 4, 9] iter() returned non-iterator of type 'list'
#> 3 3 14 iter() returned non-iterator of type 'list'
#> {1, 2} {0, 1, 2} {1, 4, 9} iter() returned non-iterator of type 'list'
#> [1, 2] [0, 1, 2] [1, 4, 9] iter() returned non-iterator of type 'list'
#> 2 2 9 iter() returned non-iterator of type 'list'
#> {1: None, 2: None} {2: None, 1: None, 0: None} {1: None, 4: None, 9: None} iter() returned non-iterator of type 'list'
#> [1, 2] [2, 1, 0] [1, 4, 9] iter() returned non-iterator of type 'list'
#> False False False argument of type 'Wrong' is not a container or iterable
#> [2, 2, 2, 2, 2, 2, 2, 2]
#> 'Missing' object has no attribute 'nothing' 1590
#> 'Missing' object has no attribute 'nothing' 1590
#> 'Missing' object has no attribute 'nothing' 1590
#> 'Missing' object has no attribute 'nothing' 1591

# ---- changes while a shared iterator is walked
class Bag:
    def __init__(self): self.items = [1, 2, 3]
    def __iter__(self): return iter(self.items)
b = Bag()
class Adds:
    def __init__(self, n): self.n = n
    def __radd__(self, o):
        if len(b.items) < 6: b.items.append(10)
        return o + self.n
b.items[1] = Adds(5)
print(sum(b), len(b.items))
class D:
    def __init__(self): self.d = {1: 2, 3: 4}
    def __iter__(self): return iter(self.d)
d = D()
class Grows:
    def __hash__(self):
        d.d[len(d.d) + 10] = 1
        return 1
d.d[Grows.__new__(Grows)] = 0
try:
    set(d)
except RuntimeError as e:
    print(e)
#> 19 4
#> dictionary changed size during iteration

# ---- several iterables, one of which hands out a shared iterator
import itertools
class Shared:
    def __init__(self, *items): self.it = iter(items)
    def __iter__(self): return iter(self.it)
class Called:
    def __iter__(self):
        for _ in (1,): pass
        return iter((7, 8))
class Hashed:
    def __init__(self, n): self.n = n
    def __hash__(self):
        for _ in (1,): pass
        return hash(self.n)
    def __eq__(self, other): return isinstance(other, Hashed) and self.n == other.n
    def __repr__(self): return f'H{self.n}'
class Two:
    def __index__(self):
        for _ in (1,): pass
        return 2
def updated(name, start, *others):
    s = set(start)
    getattr(s, name)(*others)
    return s
for f in (lambda s: set().union(s, [Hashed(1), Hashed(2)]), lambda s: frozenset().union(s, Called()), lambda s: {1, 2, 3, 7}.intersection(s, Called()),
          lambda s: {1, 2, 3, 7}.difference(s, Called()), lambda s: updated('update', (), s, [Hashed(1)], Called()),
          lambda s: updated('difference_update', (1, 2, 7, 9), s, Called()), lambda s: updated('intersection_update', (1, 2, 7, 9), s, Called()),
          lambda s: itertools.product(s, Called()), lambda s: itertools.product(s, repeat=Two()), lambda s: itertools.combinations(s, Two()),
          lambda s: zip(s, Called()), lambda s: map(lambda a, b: (a, b), s, Called()), lambda s: itertools.chain(s, Called()),
          lambda s: itertools.islice(s, Two()), lambda s: itertools.batched(s, Two()), lambda s: dict.fromkeys(s, Called())):
    s = Shared(1, 2)
    print(sorted(map(str, f(s))), list(s))
#> ['1', '2', 'H1', 'H2'] []
#> ['1', '2', '7', '8'] []
#> [] []
#> ['3'] []
#> ['1', '2', '7', '8', 'H1'] []
#> ['9'] []
#> [] []
#> ['(1, 7)', '(1, 8)', '(2, 7)', '(2, 8)'] []
#> ['(1, 1)', '(1, 2)', '(2, 1)', '(2, 2)'] []
#> ['(1, 2)'] []
#> ['(1, 7)', '(2, 8)'] []
#> ['(1, 7)', '(2, 8)'] []
#> ['1', '2', '7', '8'] []
#> ['1', '2'] []
#> ['(1, 2)'] []
#> ['1', '2'] []
