# Loops whose targets take tuples apart.

# ---- loops over pairs of every kind
from collections import OrderedDict
pairs = [('a', 1), ('b', 2), ('c', 3)]
class Pair(tuple):
    pass
class Swapped(tuple):
    def __iter__(self):
        return iter(tuple.__getitem__(self, slice(None, None, -1)))
def several():
    yield 'x', 1
    yield ['y', 2]
    yield 'z3'
for source in (pairs, tuple(pairs), dict(pairs).items(), OrderedDict(pairs).items(), enumerate('abc'), enumerate('ab', 10**20),
               zip('abc', range(2)), zip('ab', 'cd', strict=True), several(), {(1, 2)}, [[1, 2], 'ab', Pair((3, 4)), Swapped((5, 6))],
               reversed(pairs), map(divmod, (7, 8), (2, 3)), iter([(1, 2)]), dict(pairs).items().__iter__(), zip(pairs, enumerate(pairs))):
    for left, right in source:
        print(left, right, end='; ')
    print()
#> a 1; b 2; c 3; 
#> a 1; b 2; c 3; 
#> a 1; b 2; c 3; 
#> a 1; b 2; c 3; 
#> 0 a; 1 b; 2 c; 
#> 100000000000000000000 a; 100000000000000000001 b; 
#> a 0; b 1; 
#> a c; b d; 
#> x 1; y 2; z 3; 
#> 1 2; 
#> 1 2; a b; 3 4; 6 5; 
#> c 3; b 2; a 1; 
#> 3 1; 2 2; 
#> 1 2; 
#> a 1; b 2; c 3; 
#> ('a', 1) (0, ('a', 1)); ('b', 2) (1, ('b', 2)); ('c', 3) (2, ('c', 3)); 

# ---- three and more at a time
for a, b, c in zip('abc', [1, 2, 3], (True, False)):
    print(a, b, c)
print(a, b, c)
for a, b, c, d in zip('ab', 'cd', 'ef', 'gh'):
    print(a, b, c, d)
for i, (a, b) in enumerate([(1, 2), [3, 4]]):
    print(i, a, b)
for i, (a, *b) in enumerate(['xyz', (1,)]):
    print(i, a, b)
for (a, b), (c, d) in zip({1: 2}.items(), enumerate('q')):
    print(a, b, c, d)
#> a 1 True
#> b 2 False
#> b 2 False
#> a c e g
#> b d f h
#> 0 1 2
#> 1 3 4
#> 0 x ['y', 'z']
#> 1 1 []
#> 1 2 0 q

# ---- the last targets stay when the shorter iterable ends
for a, b in zip([1, 2, 3], 'xy'):
    pass
print(a, b)
rest = iter([1, 2, 3])
for a, b in zip(rest, [10]):
    pass
print(a, b, list(rest))
rest = iter('xyz')
for a, b in zip([10], rest):
    pass
print(a, b, list(rest))
#> 2 y
#> 1 10 [3]
#> 10 x ['y', 'z']

# ---- tuples of another length
for source in ([(1, 2), (3,)], [(1, 2), (3, 4, 5)], zip('ab'), zip('a', 'b', 'c'), {1: 2}, {'ab': 1, 'c': 2}, [(1, 2), 5], enumerate([])):
    try:
        for a, b in source:
            print(a, b)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    for a, b, c in enumerate('q'):
        print(a)
except ValueError as e:
    print(e)
try:
    for a, b, c in {1: 2}.items():
        print(a)
except ValueError as e:
    print(e)
#> 1 2
#> ValueError not enough values to unpack (expected 2, got 1)
#> 1 2
#> ValueError too many values to unpack (expected 2, got 3)
#> ValueError not enough values to unpack (expected 2, got 1)
#> ValueError too many values to unpack (expected 2, got 3)
#> TypeError cannot unpack non-iterable int object
#> a b
#> ValueError not enough values to unpack (expected 2, got 1)
#> 1 2
#> TypeError cannot unpack non-iterable int object
#> not enough values to unpack (expected 3, got 2)
#> not enough values to unpack (expected 3, got 2)

# ---- what changes on the way
d = {1: 'a', 2: 'b'}
try:
    for k, v in d.items():
        print(k, v)
        d[k + 10] = v
except RuntimeError as e:
    print(e)
d = {1: 'a', 2: 'b'}
try:
    for k, v in d.items():
        print(k, v)
        del d[k]
        d[k + 10] = v
except RuntimeError as e:
    print(e)
d = {1: 'a', 2: 'b'}
for k, v in d.items():
    d[2] = 'changed'
    print(k, v)
items = [(1, 2)]
for a, b in items:
    if b < 5:
        items.append((a + 1, b + 1))
    print(a, b)
from collections import OrderedDict
od = OrderedDict(a=1, b=2)
try:
    for k, v in od.items():
        print(k, v)
        od['c'] = 3
except RuntimeError as e:
    print(e)
#> 1 a
#> dictionary changed size during iteration
#> 1 a
#> 2 b
#> dictionary keys changed during iteration
#> 1 a
#> 2 changed
#> 1 2
#> 2 3
#> 3 4
#> 4 5
#> a 1
#> OrderedDict mutated during iteration

# ---- break, continue, else and nested loops
for i, x in enumerate('abcd'):
    if i == 1:
        continue
    if x == 'd':
        break
    for j, y in enumerate('pq'):
        if j:
            break
        print(i, x, j, y)
    else:
        print('not reached')
else:
    print('not reached')
for k, v in {}.items():
    print('not reached')
else:
    print('else')
#> 0 a 0 p
#> 2 c 0 p
#> else

# ---- targets of every kind
class Box:
    pass
box, cell, names = Box(), [0, 0], {}
for box.key, cell[1] in zip('ab', (1, 2)):
    print(box.key, cell)
for same, same in enumerate('xy'):
    print(same)
def outer():
    seen = []
    for i, f in enumerate([lambda: i, lambda: i]):
        seen.append(f)
    return [f() for f in seen]
print(outer())
def spaced():
    global first
    for first, second in enumerate('pq'):
        pass
    return first, second
print(spaced(), first)
class Body:
    for key, value in {'x': 1}.items():
        pass
print(Body.key, Body.value)
#> a [0, 1]
#> b [0, 2]
#> x
#> y
#> [1, 1]
#> (1, 'q') 1
#> x 1

# ---- in comprehensions
d = {'a': 1, 'b': 2}
print([k * v for k, v in d.items()], {v: k for k, v in d.items()}, {i + x for i, x in enumerate((5, 6))})
print([a + b for a, b in zip('ab', 'cd')], sum(a * b for a, b in zip((1, 2), (3, 4))), [x for p in [[(1, 2)]] for q, x in p])
print({k: [a for a, b in v] for k, v in {'x': [(1, 2)], 'y': zip('p', 'q')}.items()})
try:
    print([a for a, b in [(1, 2), (3,)]])
except ValueError as e:
    print(e)
#> ['a', 'bb'] {1: 'a', 2: 'b'} {5, 7}
#> ['ac', 'bd'] 11 [2]
#> {'x': [1], 'y': ['p']}
#> not enough values to unpack (expected 2, got 1)

# ---- an unbound target after a loop that never began
def never():
    for a, b in {}.items():
        pass
    try:
        return a
    except UnboundLocalError as e:
        return str(e)
print(never())
#> cannot access local variable 'a' where it is not associated with a value

# ---- an iterator that a loop has begun goes on behind it
it = enumerate('abcd')
for i, x in it:
    if i == 1:
        break
print(next(it), list(it))
it = zip('abc', 'xyz')
for a, b in it:
    break
print(list(it))
it = iter({'a': 1, 'b': 2}.items())
for k, v in it:
    break
print(next(it))
#> (2, 'c') [(3, 'd')]
#> [('b', 'y'), ('c', 'z')]
#> ('b', 2)
