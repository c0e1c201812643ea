# ---- callbacks: truth in Python
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Truth:
    def __init__(self, b): self.b = b
    def __bool__(self): return self.b
class NoTruth:
    def __bool__(self): raise ValueError('truth')
error(lambda: 'a'.splitlines(NoTruth()))
print('a\nb'.splitlines(Truth(True)))
print(b'a\nb'.splitlines(Truth(True)))
error(lambda: b'a\nb'.splitlines(NoTruth()))
error(lambda: (1).to_bytes(1, 'big', signed=NoTruth()))
print((bool(Truth(False)), not Truth(True), [Truth(False)] and 1))
print((any([Truth(False), Truth(True)]), all([Truth(False)])))
error(lambda: any([NoTruth()]))
print(list(filter(Truth, [True, False])))
print(list(filter(lambda x: Truth(x), [True, False])))
print(sorted([3,1,2], key=lambda x: -x, reverse=Truth(True)))
error(lambda: [3,1,2].sort(reverse=NoTruth()))
#> ValueError: truth
#> ['a\n', 'b']
#> [b'a\n', b'b']
#> ValueError: truth
#> ValueError: truth
#> (False, False, 1)
#> (True, False)
#> ValueError: truth
#> [True]
#> [True]
#> [1, 2, 3]
#> ValueError: truth

# ---- callbacks: iterations that fail (1)
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Boom:
    def __iter__(self):
        yield 1
        raise ValueError('boom')
error(lambda: bytes(Boom()))
error(lambda: bytearray(Boom()))
error(lambda: list(Boom()))
error(lambda: tuple(Boom()))
error(lambda: set(Boom()))
error(lambda: frozenset(Boom()))
error(lambda: dict(Boom()))
error(lambda: dict.fromkeys(Boom()))
error(lambda: sorted(Boom()))
error(lambda: ''.join(Boom()))
error(lambda: b''.join(Boom()))
error(lambda: [].extend(Boom()))
error(lambda: sum(Boom()))
error(lambda: max(Boom()))
error(lambda: min(Boom()))
print(any(Boom()))
error(lambda: all(Boom()))
error(lambda: list(map(str, Boom())))
error(lambda: list(zip(Boom(), 'ab')))
error(lambda: list(enumerate(Boom())))
error(lambda: list(filter(None, Boom())))
error(lambda: list(reversed(Boom())))
error(lambda: {1}.union(Boom()))
error(lambda: {1}.update(Boom()))
#> ValueError: boom
#> ValueError: boom
#> ValueError: boom
#> ValueError: boom
#> ValueError: boom
#> ValueError: boom
#> TypeError: object is not iterable
#> ValueError: boom
#> ValueError: boom
#> ValueError: boom
#> ValueError: boom
#> ValueError: boom
#> ValueError: boom
#> ValueError: boom
#> ValueError: boom
#> True
#> ValueError: boom
#> ValueError: boom
#> ValueError: boom
#> ValueError: boom
#> ValueError: boom
#> TypeError: 'Boom' object is not reversible
#> ValueError: boom
#> ValueError: boom

# ---- callbacks: iterations that fail (2)
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Boom:
    def __iter__(self):
        yield 1
        raise ValueError('boom')
error(lambda: {1} & set(Boom()))
print({1}.intersection(Boom()))
error(lambda: {1}.difference(Boom()))
print({1}.issubset(Boom()))
print({1}.isdisjoint(Boom()))
error(lambda: bytearray(b'abc').extend(Boom()))
error(lambda: bytearray(b'abc').__setitem__(slice(0,1), Boom()))
#> ValueError: boom
#> {1}
#> ValueError: boom
#> True
#> False
#> ValueError: boom
#> ValueError: boom

# ---- callbacks: equality in Python (1)
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Eq:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o
    def __hash__(self): return hash(self.v)
class RaisesEq:
    def __eq__(self, o): raise ZeroDivisionError('eq')
    def __hash__(self): return 1
error(lambda: [RaisesEq()].index(5))
error(lambda: [RaisesEq()].count(5))
error(lambda: [RaisesEq()].remove(5))
error(lambda: 5 in [RaisesEq()])
error(lambda: 5 in (RaisesEq(),))
error(lambda: [RaisesEq()] == [5])
error(lambda: (RaisesEq(),) < (5,))
error(lambda: {RaisesEq(): 1}[1])
error(lambda: {1: 1}[RaisesEq()])
error(lambda: {1} | {RaisesEq()})
error(lambda: {RaisesEq()} == {1})
error(lambda: {1: 1} == {1: RaisesEq()})
error(lambda: {'a': RaisesEq()} == {'a': 1})
error(lambda: range(3).index(RaisesEq()))
error(lambda: RaisesEq() in range(3))
error(lambda: slice(RaisesEq()) == slice(5))
print([Eq(1)] == [1])
print([Eq(1), 2].index(1))
print((Eq(1),) == (1,))
print(repr({Eq(1): 'a'}[1]))
print(repr({1: 'a'}[Eq(1)]))
print({Eq(1)} == {1})
print({Eq(1)} <= {1, 2})
print({1, 2} - {Eq(1)})
#> ZeroDivisionError: eq
#> ZeroDivisionError: eq
#> ZeroDivisionError: eq
#> ZeroDivisionError: eq
#> ZeroDivisionError: eq
#> ZeroDivisionError: eq
#> ZeroDivisionError: eq
#> ZeroDivisionError: eq
#> ZeroDivisionError: eq
#> ZeroDivisionError: eq
#> ZeroDivisionError: eq
#> ZeroDivisionError: eq
#> ZeroDivisionError: eq
#> ZeroDivisionError: eq
#> ZeroDivisionError: eq
#> ZeroDivisionError: eq
#> True
#> 0
#> True
#> 'a'
#> 'a'
#> True
#> True
#> {2}

# ---- callbacks: equality in Python (2)
class Eq:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o
    def __hash__(self): return hash(self.v)
print({Eq(1): 2} == {1: 2})
print({1: Eq(2)} == {1: 2})
print(Eq(1) in {1: 2})
print(Eq(2) in {1: 2}.values())
print((1, Eq(2)) in {1: 2}.items())
print([1, 2, 1].count(Eq(1)))
#> True
#> True
#> True
#> True
#> True
#> 2

# ---- callbacks: iterations in Python
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class GenIt:
    def __init__(self, *v): self.v = v
    def __iter__(self):
        for x in self.v: yield x
print(int.from_bytes(GenIt(1, 2)))
error(lambda: int.from_bytes(GenIt(1, 'x')))
print(bytearray(b'abc').__setitem__(slice(0,1), GenIt(65, 66)))
print((list(GenIt(1,2)), tuple(GenIt(1,2)), set(GenIt(1,2)), dict(GenIt((1,2)))))
print([0] + list(GenIt(1)))
print(([*GenIt(1,2)], {*GenIt(1)}, (*GenIt(1),)))
print(repr(','.join(GenIt('a','b'))))
error(lambda: ','.join(GenIt('a',1)))
print(b','.join(GenIt(b'a',b'b')))
print((max(GenIt(1,3,2)), min(GenIt(2,1)), sum(GenIt(1,2)), sorted(GenIt(2,1))))
print(({1,2}.union(GenIt(3)), {1,2}.intersection(GenIt(2)), {1,2}.difference(GenIt(2))))
print({1,2}.symmetric_difference(GenIt(2,3)))
print(({1,2}.issubset(GenIt(1,2,3)), {1,2}.issuperset(GenIt(1)), {1}.isdisjoint(GenIt(2))))
print(dict.fromkeys(GenIt('a'), 1))
#> 258
#> TypeError: 'str' object cannot be interpreted as an integer
#> None
#> ([1, 2], (1, 2), {1, 2}, {1: 2})
#> [0, 1]
#> ([1, 2], {1}, (1,))
#> 'a,b'
#> TypeError: sequence item 1: expected str instance, int found
#> b'a,b'
#> (3, 1, 3, [1, 2])
#> ({1, 2, 3}, {2}, {1})
#> {1, 3}
#> (True, True, True)
#> {'a': 1}
