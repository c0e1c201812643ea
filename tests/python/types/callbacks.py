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

# ---- what special methods may answer
class R:
    def __init__(self, v): self.v = v
calls = [('__int__', int),
    ('__float__', float),
    ('__index__', lambda x: [1][x]),
    ('__index__', hex),
    ('__index__', int),
    ('__index__', float),
    ('__index__', complex),
    ('__trunc__', int),
    ('__complex__', complex),
    ('__bool__', bool),
    ('__len__', len),
    ('__len__', bool),
    ('__str__', str),
    ('__repr__', repr),
    ('__repr__', str),
    ('__bytes__', bytes),
    ('__format__', format),
    ('__iter__', iter),
    ('__iter__', list),
    ('__length_hint__', list),
    ('__round__', round),
    ('__reversed__', reversed),
    ('__dir__', dir),
    ('__sizeof__', lambda x: 1),
    ('__fspath__', lambda x: __import__('os').fspath(x)),
    ('__complex__', float),
    ('__float__', complex),
    ('__float__', int),
    ('__index__', lambda x: '%d' % x),
    ('__int__', lambda x: '%d' % x),
    ('__float__', lambda x: '%f' % x),
    ('__index__', range),
    ('__index__', chr),
    ('__index__', lambda x: 'a' * x),
    ('__index__', lambda x: slice(x).indices(3)),
    ('__index__', bytes),
    ('__contains__', lambda x: 1 in x),
    ('__call__', lambda x: x()),
    ('__abs__', abs),
    ('__index__', lambda x: round(1.5, x)),
    ('__divmod__', lambda x: divmod(x, 1)),
    ('__index__', lambda x: int('11', x)),
    ('__index__', lambda x: (5).to_bytes(x)),
    ('__index__', lambda x: __import__('math').factorial(x)),
    ('__float__', lambda x: __import__('math').sin(x)),
    ('__index__', lambda x: __import__('operator').index(x)),
    ('__enter__', lambda x: 1),
    ('__missing__', lambda x: 1),
    ('__prepare__', lambda x: 1),
    ('__instancecheck__', lambda x: isinstance(1, x)),
    ('__next__', next),
    ('__ceil__', lambda x: __import__('math').ceil(x)),
    ('__floor__', lambda x: __import__('math').floor(x))]
for name, f in calls:
    seen = {}
    for v in (None, 1, 1.5, 'a', b'b', (), [], {}, True, R(1), NotImplemented, -1, 1j, 2**70):
        for base in (object, int, str, list):
            C = type('C', (base,), {name: lambda self, *a: v})
            try: r = repr(f(C()))
            except Exception as e: r = f'{type(e).__name__}: {e}'
            seen.setdefault(r[:90].split(' object at')[0].split(' at 0x')[0], []).append((type(v).__name__, base.__name__))
    for r, of in seen.items(): print(name, r, len(of), *of[0])
#> callbacks.py:306: DeprecationWarning: __int__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#>   try: r = repr(f(C()))
#> __int__ TypeError: __int__ returned non-int (type NoneType) 4 NoneType object
#> __int__ 1 8 int object
#> __int__ TypeError: __int__ returned non-int (type float) 4 float object
#> __int__ TypeError: __int__ returned non-int (type str) 4 str object
#> __int__ TypeError: __int__ returned non-int (type bytes) 4 bytes object
#> __int__ TypeError: __int__ returned non-int (type tuple) 4 tuple object
#> __int__ TypeError: __int__ returned non-int (type list) 4 list object
#> __int__ TypeError: __int__ returned non-int (type dict) 4 dict object
#> __int__ TypeError: __int__ returned non-int (type R) 4 R object
#> __int__ TypeError: __int__ returned non-int (type NotImplementedType) 4 NotImplementedType object
#> __int__ -1 4 int object
#> __int__ TypeError: __int__ returned non-int (type complex) 4 complex object
#> __int__ 1180591620717411303424 4 int object
#> __float__ TypeError: C.__float__ returned non-float (type NoneType) 4 NoneType object
#> __float__ TypeError: C.__float__ returned non-float (type int) 12 int object
#> __float__ 1.5 4 float object
#> __float__ TypeError: C.__float__ returned non-float (type str) 4 str object
#> __float__ TypeError: C.__float__ returned non-float (type bytes) 4 bytes object
#> __float__ TypeError: C.__float__ returned non-float (type tuple) 4 tuple object
#> __float__ TypeError: C.__float__ returned non-float (type list) 4 list object
#> __float__ TypeError: C.__float__ returned non-float (type dict) 4 dict object
#> __float__ TypeError: C.__float__ returned non-float (type bool) 4 bool object
#> __float__ TypeError: C.__float__ returned non-float (type R) 4 R object
#> __float__ TypeError: C.__float__ returned non-float (type NotImplementedType) 4 NotImplementedType object
#> __float__ TypeError: C.__float__ returned non-float (type complex) 4 complex object
#> callbacks.py:250: DeprecationWarning: __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#>   ('__index__', lambda x: [1][x]),
#> __index__ TypeError: __index__ returned non-int (type NoneType) 3 NoneType object
#> __index__ 1 17 NoneType int
#> __index__ IndexError: list index out of range 6 int object
#> __index__ TypeError: __index__ returned non-int (type float) 3 float object
#> __index__ TypeError: __index__ returned non-int (type str) 3 str object
#> __index__ TypeError: __index__ returned non-int (type bytes) 3 bytes object
#> __index__ TypeError: __index__ returned non-int (type tuple) 3 tuple object
#> __index__ TypeError: __index__ returned non-int (type list) 3 list object
#> __index__ TypeError: __index__ returned non-int (type dict) 3 dict object
#> __index__ TypeError: __index__ returned non-int (type R) 3 R object
#> __index__ TypeError: __index__ returned non-int (type NotImplementedType) 3 NotImplementedType object
#> __index__ TypeError: __index__ returned non-int (type complex) 3 complex object
#> __index__ IndexError: cannot fit 'C' into an index-sized integer 3 int object
#> callbacks.py:306: DeprecationWarning: __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#>   try: r = repr(f(C()))
#> __index__ TypeError: __index__ returned non-int (type NoneType) 3 NoneType object
#> __index__ '0x0' 14 NoneType int
#> __index__ '0x1' 6 int object
#> __index__ TypeError: __index__ returned non-int (type float) 3 float object
#> __index__ TypeError: __index__ returned non-int (type str) 3 str object
#> __index__ TypeError: __index__ returned non-int (type bytes) 3 bytes object
#> __index__ TypeError: __index__ returned non-int (type tuple) 3 tuple object
#> __index__ TypeError: __index__ returned non-int (type list) 3 list object
#> __index__ TypeError: __index__ returned non-int (type dict) 3 dict object
#> __index__ TypeError: __index__ returned non-int (type R) 3 R object
#> __index__ TypeError: __index__ returned non-int (type NotImplementedType) 3 NotImplementedType object
#> __index__ '-0x1' 3 int object
#> __index__ TypeError: __index__ returned non-int (type complex) 3 complex object
#> __index__ '0x400000000000000000' 3 int object
#> __index__ TypeError: __index__ returned non-int (type NoneType) 3 NoneType object
#> __index__ 0 14 NoneType int
#> __index__ 1 6 int object
#> __index__ TypeError: __index__ returned non-int (type float) 3 float object
#> __index__ TypeError: __index__ returned non-int (type str) 3 str object
#> __index__ TypeError: __index__ returned non-int (type bytes) 3 bytes object
#> __index__ TypeError: __index__ returned non-int (type tuple) 3 tuple object
#> __index__ TypeError: __index__ returned non-int (type list) 3 list object
#> __index__ TypeError: __index__ returned non-int (type dict) 3 dict object
#> __index__ TypeError: __index__ returned non-int (type R) 3 R object
#> __index__ TypeError: __index__ returned non-int (type NotImplementedType) 3 NotImplementedType object
#> __index__ -1 3 int object
#> __index__ TypeError: __index__ returned non-int (type complex) 3 complex object
#> __index__ 1180591620717411303424 3 int object
#> __index__ TypeError: __index__ returned non-int (type NoneType) 3 NoneType object
#> __index__ 0.0 14 NoneType int
#> __index__ 1.0 6 int object
#> __index__ TypeError: __index__ returned non-int (type float) 3 float object
#> __index__ TypeError: __index__ returned non-int (type str) 3 str object
#> __index__ TypeError: __index__ returned non-int (type bytes) 3 bytes object
#> __index__ TypeError: __index__ returned non-int (type tuple) 3 tuple object
#> __index__ TypeError: __index__ returned non-int (type list) 3 list object
#> __index__ TypeError: __index__ returned non-int (type dict) 3 dict object
#> __index__ TypeError: __index__ returned non-int (type R) 3 R object
#> __index__ TypeError: __index__ returned non-int (type NotImplementedType) 3 NotImplementedType object
#> __index__ -1.0 3 int object
#> __index__ TypeError: __index__ returned non-int (type complex) 3 complex object
#> __index__ 1.1805916207174113e+21 3 int object
#> __index__ TypeError: __index__ returned non-int (type NoneType) 2 NoneType object
#> __index__ 0j 14 NoneType int
#> __index__ ValueError: complex() arg is a malformed string 14 NoneType str
#> __index__ (1+0j) 4 int object
#> __index__ TypeError: __index__ returned non-int (type float) 2 float object
#> __index__ TypeError: __index__ returned non-int (type str) 2 str object
#> __index__ TypeError: __index__ returned non-int (type bytes) 2 bytes object
#> __index__ TypeError: __index__ returned non-int (type tuple) 2 tuple object
#> __index__ TypeError: __index__ returned non-int (type list) 2 list object
#> __index__ TypeError: __index__ returned non-int (type dict) 2 dict object
#> __index__ TypeError: __index__ returned non-int (type R) 2 R object
#> __index__ TypeError: __index__ returned non-int (type NotImplementedType) 2 NotImplementedType object
#> __index__ (-1+0j) 2 int object
#> __index__ TypeError: __index__ returned non-int (type complex) 2 complex object
#> __index__ (1.1805916207174113e+21+0j) 2 int object
#> __trunc__ TypeError: int() argument must be a string, a bytes-like object or a real number, not 'C' 28 NoneType object
#> __trunc__ 0 14 NoneType int
#> __trunc__ ValueError: invalid literal for int() with base 10: '' 14 NoneType str
#> __complex__ TypeError: __complex__ returned non-complex (type NoneType) 3 NoneType object
#> __complex__ ValueError: complex() arg is a malformed string 14 NoneType str
#> __complex__ TypeError: __complex__ returned non-complex (type int) 9 int object
#> __complex__ TypeError: __complex__ returned non-complex (type float) 3 float object
#> __complex__ TypeError: __complex__ returned non-complex (type str) 3 str object
#> __complex__ TypeError: __complex__ returned non-complex (type bytes) 3 bytes object
#> __complex__ TypeError: __complex__ returned non-complex (type tuple) 3 tuple object
#> __complex__ TypeError: __complex__ returned non-complex (type list) 3 list object
#> __complex__ TypeError: __complex__ returned non-complex (type dict) 3 dict object
#> __complex__ TypeError: __complex__ returned non-complex (type bool) 3 bool object
#> __complex__ TypeError: __complex__ returned non-complex (type R) 3 R object
#> __complex__ TypeError: __complex__ returned non-complex (type NotImplementedType) 3 NotImplementedType object
#> __complex__ 1j 3 complex object
#> __bool__ TypeError: __bool__ should return bool, returned NoneType 4 NoneType object
#> __bool__ TypeError: __bool__ should return bool, returned int 12 int object
#> __bool__ TypeError: __bool__ should return bool, returned float 4 float object
#> __bool__ TypeError: __bool__ should return bool, returned str 4 str object
#> __bool__ TypeError: __bool__ should return bool, returned bytes 4 bytes object
#> __bool__ TypeError: __bool__ should return bool, returned tuple 4 tuple object
#> __bool__ TypeError: __bool__ should return bool, returned list 4 list object
#> __bool__ TypeError: __bool__ should return bool, returned dict 4 dict object
#> __bool__ True 4 bool object
#> __bool__ TypeError: __bool__ should return bool, returned R 4 R object
#> __bool__ TypeError: __bool__ should return bool, returned NotImplementedType 4 NotImplementedType object
#> __bool__ TypeError: __bool__ should return bool, returned complex 4 complex object
#> __len__ TypeError: 'NoneType' object cannot be interpreted as an integer 4 NoneType object
#> __len__ 1 8 int object
#> __len__ TypeError: 'float' object cannot be interpreted as an integer 4 float object
#> __len__ TypeError: 'str' object cannot be interpreted as an integer 4 str object
#> __len__ TypeError: 'bytes' object cannot be interpreted as an integer 4 bytes object
#> __len__ TypeError: 'tuple' object cannot be interpreted as an integer 4 tuple object
#> __len__ TypeError: 'list' object cannot be interpreted as an integer 4 list object
#> __len__ TypeError: 'dict' object cannot be interpreted as an integer 4 dict object
#> __len__ TypeError: 'R' object cannot be interpreted as an integer 4 R object
#> __len__ TypeError: 'NotImplementedType' object cannot be interpreted as an integer 4 NotImplementedType object
#> __len__ ValueError: __len__() should return >= 0 4 int object
#> __len__ TypeError: 'complex' object cannot be interpreted as an integer 4 complex object
#> __len__ OverflowError: cannot fit 'int' into an index-sized integer 4 int object
#> __len__ TypeError: 'NoneType' object cannot be interpreted as an integer 3 NoneType object
#> __len__ False 14 NoneType int
#> __len__ True 6 int object
#> __len__ TypeError: 'float' object cannot be interpreted as an integer 3 float object
#> __len__ TypeError: 'str' object cannot be interpreted as an integer 3 str object
#> __len__ TypeError: 'bytes' object cannot be interpreted as an integer 3 bytes object
#> __len__ TypeError: 'tuple' object cannot be interpreted as an integer 3 tuple object
#> __len__ TypeError: 'list' object cannot be interpreted as an integer 3 list object
#> __len__ TypeError: 'dict' object cannot be interpreted as an integer 3 dict object
#> __len__ TypeError: 'R' object cannot be interpreted as an integer 3 R object
#> __len__ TypeError: 'NotImplementedType' object cannot be interpreted as an integer 3 NotImplementedType object
#> __len__ ValueError: __len__() should return >= 0 3 int object
#> __len__ TypeError: 'complex' object cannot be interpreted as an integer 3 complex object
#> __len__ OverflowError: cannot fit 'int' into an index-sized integer 3 int object
#> __str__ TypeError: __str__ returned non-string (type NoneType) 4 NoneType object
#> __str__ TypeError: __str__ returned non-string (type int) 12 int object
#> __str__ TypeError: __str__ returned non-string (type float) 4 float object
#> __str__ 'a' 4 str object
#> __str__ TypeError: __str__ returned non-string (type bytes) 4 bytes object
#> __str__ TypeError: __str__ returned non-string (type tuple) 4 tuple object
#> __str__ TypeError: __str__ returned non-string (type list) 4 list object
#> __str__ TypeError: __str__ returned non-string (type dict) 4 dict object
#> __str__ TypeError: __str__ returned non-string (type bool) 4 bool object
#> __str__ TypeError: __str__ returned non-string (type R) 4 R object
#> __str__ TypeError: __str__ returned non-string (type NotImplementedType) 4 NotImplementedType object
#> __str__ TypeError: __str__ returned non-string (type complex) 4 complex object
#> __repr__ TypeError: __repr__ returned non-string (type NoneType) 4 NoneType object
#> __repr__ TypeError: __repr__ returned non-string (type int) 12 int object
#> __repr__ TypeError: __repr__ returned non-string (type float) 4 float object
#> __repr__ 'a' 4 str object
#> __repr__ TypeError: __repr__ returned non-string (type bytes) 4 bytes object
#> __repr__ TypeError: __repr__ returned non-string (type tuple) 4 tuple object
#> __repr__ TypeError: __repr__ returned non-string (type list) 4 list object
#> __repr__ TypeError: __repr__ returned non-string (type dict) 4 dict object
#> __repr__ TypeError: __repr__ returned non-string (type bool) 4 bool object
#> __repr__ TypeError: __repr__ returned non-string (type R) 4 R object
#> __repr__ TypeError: __repr__ returned non-string (type NotImplementedType) 4 NotImplementedType object
#> __repr__ TypeError: __repr__ returned non-string (type complex) 4 complex object
#> __repr__ TypeError: __str__ returned non-string (type NoneType) 3 NoneType object
#> __repr__ '' 14 NoneType str
#> __repr__ TypeError: __str__ returned non-string (type int) 9 int object
#> __repr__ TypeError: __str__ returned non-string (type float) 3 float object
#> __repr__ 'a' 3 str object
#> __repr__ TypeError: __str__ returned non-string (type bytes) 3 bytes object
#> __repr__ TypeError: __str__ returned non-string (type tuple) 3 tuple object
#> __repr__ TypeError: __str__ returned non-string (type list) 3 list object
#> __repr__ TypeError: __str__ returned non-string (type dict) 3 dict object
#> __repr__ TypeError: __str__ returned non-string (type bool) 3 bool object
#> __repr__ TypeError: __str__ returned non-string (type R) 3 R object
#> __repr__ TypeError: __str__ returned non-string (type NotImplementedType) 3 NotImplementedType object
#> __repr__ TypeError: __str__ returned non-string (type complex) 3 complex object
#> __bytes__ TypeError: __bytes__ returned non-bytes (type NoneType) 4 NoneType object
#> __bytes__ TypeError: __bytes__ returned non-bytes (type int) 12 int object
#> __bytes__ TypeError: __bytes__ returned non-bytes (type float) 4 float object
#> __bytes__ TypeError: __bytes__ returned non-bytes (type str) 4 str object
#> __bytes__ b'b' 4 bytes object
#> __bytes__ TypeError: __bytes__ returned non-bytes (type tuple) 4 tuple object
#> __bytes__ TypeError: __bytes__ returned non-bytes (type list) 4 list object
#> __bytes__ TypeError: __bytes__ returned non-bytes (type dict) 4 dict object
#> __bytes__ TypeError: __bytes__ returned non-bytes (type bool) 4 bool object
#> __bytes__ TypeError: __bytes__ returned non-bytes (type R) 4 R object
#> __bytes__ TypeError: __bytes__ returned non-bytes (type NotImplementedType) 4 NotImplementedType object
#> __bytes__ TypeError: __bytes__ returned non-bytes (type complex) 4 complex object
#> __format__ TypeError: __format__ must return a str, not NoneType 4 NoneType object
#> __format__ TypeError: __format__ must return a str, not int 12 int object
#> __format__ TypeError: __format__ must return a str, not float 4 float object
#> __format__ 'a' 4 str object
#> __format__ TypeError: __format__ must return a str, not bytes 4 bytes object
#> __format__ TypeError: __format__ must return a str, not tuple 4 tuple object
#> __format__ TypeError: __format__ must return a str, not list 4 list object
#> __format__ TypeError: __format__ must return a str, not dict 4 dict object
#> __format__ TypeError: __format__ must return a str, not bool 4 bool object
#> __format__ TypeError: __format__ must return a str, not R 4 R object
#> __format__ TypeError: __format__ must return a str, not NotImplementedType 4 NotImplementedType object
#> __format__ TypeError: __format__ must return a str, not complex 4 complex object
#> __iter__ TypeError: iter() returned non-iterator of type 'NoneType' 4 NoneType object
#> __iter__ TypeError: iter() returned non-iterator of type 'int' 12 int object
#> __iter__ TypeError: iter() returned non-iterator of type 'float' 4 float object
#> __iter__ TypeError: iter() returned non-iterator of type 'str' 4 str object
#> __iter__ TypeError: iter() returned non-iterator of type 'bytes' 4 bytes object
#> __iter__ TypeError: iter() returned non-iterator of type 'tuple' 4 tuple object
#> __iter__ TypeError: iter() returned non-iterator of type 'list' 4 list object
#> __iter__ TypeError: iter() returned non-iterator of type 'dict' 4 dict object
#> __iter__ TypeError: iter() returned non-iterator of type 'bool' 4 bool object
#> __iter__ TypeError: iter() returned non-iterator of type 'R' 4 R object
#> __iter__ TypeError: iter() returned non-iterator of type 'NotImplementedType' 4 NotImplementedType object
#> __iter__ TypeError: iter() returned non-iterator of type 'complex' 4 complex object
#> __iter__ TypeError: iter() returned non-iterator of type 'NoneType' 4 NoneType object
#> __iter__ TypeError: iter() returned non-iterator of type 'int' 12 int object
#> __iter__ TypeError: iter() returned non-iterator of type 'float' 4 float object
#> __iter__ TypeError: iter() returned non-iterator of type 'str' 4 str object
#> __iter__ TypeError: iter() returned non-iterator of type 'bytes' 4 bytes object
#> __iter__ TypeError: iter() returned non-iterator of type 'tuple' 4 tuple object
#> __iter__ TypeError: iter() returned non-iterator of type 'list' 4 list object
#> __iter__ TypeError: iter() returned non-iterator of type 'dict' 4 dict object
#> __iter__ TypeError: iter() returned non-iterator of type 'bool' 4 bool object
#> __iter__ TypeError: iter() returned non-iterator of type 'R' 4 R object
#> __iter__ TypeError: iter() returned non-iterator of type 'NotImplementedType' 4 NotImplementedType object
#> __iter__ TypeError: iter() returned non-iterator of type 'complex' 4 complex object
#> __length_hint__ TypeError: 'C' object is not iterable 28 NoneType object
#> __length_hint__ [] 28 NoneType str
#> __round__ None 4 NoneType object
#> __round__ 1 4 int object
#> __round__ 1.5 4 float object
#> __round__ 'a' 4 str object
#> __round__ b'b' 4 bytes object
#> __round__ () 4 tuple object
#> __round__ [] 4 list object
#> __round__ {} 4 dict object
#> __round__ True 4 bool object
#> __round__ <__main__.R 4 R object
#> __round__ NotImplemented 4 NotImplementedType object
#> __round__ -1 4 int object
#> __round__ 1j 4 complex object
#> __round__ 1180591620717411303424 4 int object
#> __reversed__ None 4 NoneType object
#> __reversed__ 1 4 int object
#> __reversed__ 1.5 4 float object
#> __reversed__ 'a' 4 str object
#> __reversed__ b'b' 4 bytes object
#> __reversed__ () 4 tuple object
#> __reversed__ [] 4 list object
#> __reversed__ {} 4 dict object
#> __reversed__ True 4 bool object
#> __reversed__ <__main__.R 4 R object
#> __reversed__ NotImplemented 4 NotImplementedType object
#> __reversed__ -1 4 int object
#> __reversed__ 1j 4 complex object
#> __reversed__ 1180591620717411303424 4 int object
#> __dir__ TypeError: 'NoneType' object is not iterable 4 NoneType object
#> __dir__ TypeError: 'int' object is not iterable 12 int object
#> __dir__ TypeError: 'float' object is not iterable 4 float object
#> __dir__ ['a'] 4 str object
#> __dir__ [98] 4 bytes object
#> __dir__ [] 12 tuple object
#> __dir__ TypeError: 'bool' object is not iterable 4 bool object
#> __dir__ TypeError: 'R' object is not iterable 4 R object
#> __dir__ TypeError: 'NotImplementedType' object is not iterable 4 NotImplementedType object
#> __dir__ TypeError: 'complex' object is not iterable 4 complex object
#> __sizeof__ 1 56 NoneType object
#> __fspath__ TypeError: expected C.__fspath__() to return str or bytes, not NoneType 3 NoneType object
#> __fspath__ '' 14 NoneType str
#> __fspath__ TypeError: expected C.__fspath__() to return str or bytes, not int 9 int object
#> __fspath__ TypeError: expected C.__fspath__() to return str or bytes, not float 3 float object
#> __fspath__ 'a' 3 str object
#> __fspath__ b'b' 3 bytes object
#> __fspath__ TypeError: expected C.__fspath__() to return str or bytes, not tuple 3 tuple object
#> __fspath__ TypeError: expected C.__fspath__() to return str or bytes, not list 3 list object
#> __fspath__ TypeError: expected C.__fspath__() to return str or bytes, not dict 3 dict object
#> __fspath__ TypeError: expected C.__fspath__() to return str or bytes, not bool 3 bool object
#> __fspath__ TypeError: expected C.__fspath__() to return str or bytes, not R 3 R object
#> __fspath__ TypeError: expected C.__fspath__() to return str or bytes, not NotImplementedType 3 NotImplementedType object
#> __fspath__ TypeError: expected C.__fspath__() to return str or bytes, not complex 3 complex object
#> __complex__ TypeError: float() argument must be a string or a real number, not 'C' 28 NoneType object
#> __complex__ 0.0 14 NoneType int
#> __complex__ ValueError: could not convert string to float: '' 14 NoneType str
#> __float__ TypeError: C.__float__ returned non-float (type NoneType) 3 NoneType object
#> __float__ ValueError: complex() arg is a malformed string 14 NoneType str
#> __float__ TypeError: C.__float__ returned non-float (type int) 9 int object
#> __float__ (1.5+0j) 3 float object
#> __float__ TypeError: C.__float__ returned non-float (type str) 3 str object
#> __float__ TypeError: C.__float__ returned non-float (type bytes) 3 bytes object
#> __float__ TypeError: C.__float__ returned non-float (type tuple) 3 tuple object
#> __float__ TypeError: C.__float__ returned non-float (type list) 3 list object
#> __float__ TypeError: C.__float__ returned non-float (type dict) 3 dict object
#> __float__ TypeError: C.__float__ returned non-float (type bool) 3 bool object
#> __float__ TypeError: C.__float__ returned non-float (type R) 3 R object
#> __float__ TypeError: C.__float__ returned non-float (type NotImplementedType) 3 NotImplementedType object
#> __float__ TypeError: C.__float__ returned non-float (type complex) 3 complex object
#> __float__ TypeError: int() argument must be a string, a bytes-like object or a real number, not 'C' 28 NoneType object
#> __float__ 0 14 NoneType int
#> __float__ ValueError: invalid literal for int() with base 10: '' 14 NoneType str
#> callbacks.py:276: DeprecationWarning: __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#>   ('__index__', lambda x: '%d' % x),
#> __index__ TypeError: %d format: a real number is required, not C 30 NoneType object
#> __index__ '0' 14 NoneType int
#> __index__ '1' 6 int object
#> __index__ '-1' 3 int object
#> __index__ '1180591620717411303424' 3 int object
#> callbacks.py:277: DeprecationWarning: __int__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#>   ('__int__', lambda x: '%d' % x),
#> __int__ TypeError: %d format: a real number is required, not C 30 NoneType object
#> __int__ '0' 14 NoneType int
#> __int__ '1' 6 int object
#> __int__ '-1' 3 int object
#> __int__ '1180591620717411303424' 3 int object
#> __float__ TypeError: C.__float__ returned non-float (type NoneType) 4 NoneType object
#> __float__ TypeError: C.__float__ returned non-float (type int) 12 int object
#> __float__ '1.500000' 4 float object
#> __float__ TypeError: C.__float__ returned non-float (type str) 4 str object
#> __float__ TypeError: C.__float__ returned non-float (type bytes) 4 bytes object
#> __float__ TypeError: C.__float__ returned non-float (type tuple) 4 tuple object
#> __float__ TypeError: C.__float__ returned non-float (type list) 4 list object
#> __float__ TypeError: C.__float__ returned non-float (type dict) 4 dict object
#> __float__ TypeError: C.__float__ returned non-float (type bool) 4 bool object
#> __float__ TypeError: C.__float__ returned non-float (type R) 4 R object
#> __float__ TypeError: C.__float__ returned non-float (type NotImplementedType) 4 NotImplementedType object
#> __float__ TypeError: C.__float__ returned non-float (type complex) 4 complex object
#> __index__ TypeError: __index__ returned non-int (type NoneType) 3 NoneType object
#> __index__ range(0, 0) 14 NoneType int
#> __index__ range(0, 1) 6 int object
#> __index__ TypeError: __index__ returned non-int (type float) 3 float object
#> __index__ TypeError: __index__ returned non-int (type str) 3 str object
#> __index__ TypeError: __index__ returned non-int (type bytes) 3 bytes object
#> __index__ TypeError: __index__ returned non-int (type tuple) 3 tuple object
#> __index__ TypeError: __index__ returned non-int (type list) 3 list object
#> __index__ TypeError: __index__ returned non-int (type dict) 3 dict object
#> __index__ TypeError: __index__ returned non-int (type R) 3 R object
#> __index__ TypeError: __index__ returned non-int (type NotImplementedType) 3 NotImplementedType object
#> __index__ range(0, -1) 3 int object
#> __index__ TypeError: __index__ returned non-int (type complex) 3 complex object
#> __index__ range(0, 1180591620717411303424) 3 int object
#> __index__ TypeError: __index__ returned non-int (type NoneType) 3 NoneType object
#> __index__ '\x00' 14 NoneType int
#> __index__ '\x01' 6 int object
#> __index__ TypeError: __index__ returned non-int (type float) 3 float object
#> __index__ TypeError: __index__ returned non-int (type str) 3 str object
#> __index__ TypeError: __index__ returned non-int (type bytes) 3 bytes object
#> __index__ TypeError: __index__ returned non-int (type tuple) 3 tuple object
#> __index__ TypeError: __index__ returned non-int (type list) 3 list object
#> __index__ TypeError: __index__ returned non-int (type dict) 3 dict object
#> __index__ TypeError: __index__ returned non-int (type R) 3 R object
#> __index__ TypeError: __index__ returned non-int (type NotImplementedType) 3 NotImplementedType object
#> __index__ ValueError: chr() arg not in range(0x110000) 6 int object
#> __index__ TypeError: __index__ returned non-int (type complex) 3 complex object
#> callbacks.py:281: DeprecationWarning: __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#>   ('__index__', lambda x: 'a' * x),
#> __index__ TypeError: __index__ returned non-int (type NoneType) 3 NoneType object
#> __index__ '' 17 NoneType int
#> __index__ 'a' 6 int object
#> __index__ TypeError: __index__ returned non-int (type float) 3 float object
#> __index__ TypeError: __index__ returned non-int (type str) 3 str object
#> __index__ TypeError: __index__ returned non-int (type bytes) 3 bytes object
#> __index__ TypeError: __index__ returned non-int (type tuple) 3 tuple object
#> __index__ TypeError: __index__ returned non-int (type list) 3 list object
#> __index__ TypeError: __index__ returned non-int (type dict) 3 dict object
#> __index__ TypeError: __index__ returned non-int (type R) 3 R object
#> __index__ TypeError: __index__ returned non-int (type NotImplementedType) 3 NotImplementedType object
#> __index__ TypeError: __index__ returned non-int (type complex) 3 complex object
#> __index__ OverflowError: cannot fit 'C' into an index-sized integer 3 int object
#> callbacks.py:282: DeprecationWarning: __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#>   ('__index__', lambda x: slice(x).indices(3)),
#> __index__ TypeError: __index__ returned non-int (type NoneType) 3 NoneType object
#> __index__ (0, 0, 1) 14 NoneType int
#> __index__ (0, 1, 1) 6 int object
#> __index__ TypeError: __index__ returned non-int (type float) 3 float object
#> __index__ TypeError: __index__ returned non-int (type str) 3 str object
#> __index__ TypeError: __index__ returned non-int (type bytes) 3 bytes object
#> __index__ TypeError: __index__ returned non-int (type tuple) 3 tuple object
#> __index__ TypeError: __index__ returned non-int (type list) 3 list object
#> __index__ TypeError: __index__ returned non-int (type dict) 3 dict object
#> __index__ TypeError: __index__ returned non-int (type R) 3 R object
#> __index__ TypeError: __index__ returned non-int (type NotImplementedType) 3 NotImplementedType object
#> __index__ (0, 2, 1) 3 int object
#> __index__ TypeError: __index__ returned non-int (type complex) 3 complex object
#> __index__ (0, 3, 1) 3 int object
#> __index__ TypeError: cannot convert 'C' object to bytes 10 NoneType object
#> __index__ b'' 24 NoneType int
#> __index__ TypeError: string argument without an encoding 14 NoneType str
#> __index__ b'\x00' 4 int object
#> __index__ ValueError: negative count 2 int object
#> __index__ OverflowError: cannot fit 'C' into an index-sized integer 2 int object
#> __contains__ False 16 NoneType object
#> __contains__ True 36 int object
#> __contains__ TypeError: NotImplemented should not be used in a boolean context 4 NotImplementedType object
#> __call__ None 4 NoneType object
#> __call__ 1 4 int object
#> __call__ 1.5 4 float object
#> __call__ 'a' 4 str object
#> __call__ b'b' 4 bytes object
#> __call__ () 4 tuple object
#> __call__ [] 4 list object
#> __call__ {} 4 dict object
#> __call__ True 4 bool object
#> __call__ <__main__.R 4 R object
#> __call__ NotImplemented 4 NotImplementedType object
#> __call__ -1 4 int object
#> __call__ 1j 4 complex object
#> __call__ 1180591620717411303424 4 int object
#> __abs__ None 4 NoneType object
#> __abs__ 1 4 int object
#> __abs__ 1.5 4 float object
#> __abs__ 'a' 4 str object
#> __abs__ b'b' 4 bytes object
#> __abs__ () 4 tuple object
#> __abs__ [] 4 list object
#> __abs__ {} 4 dict object
#> __abs__ True 4 bool object
#> __abs__ <__main__.R 4 R object
#> __abs__ NotImplemented 4 NotImplementedType object
#> __abs__ -1 4 int object
#> __abs__ 1j 4 complex object
#> __abs__ 1180591620717411303424 4 int object
#> callbacks.py:287: DeprecationWarning: __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#>   ('__index__', lambda x: round(1.5, x)),
#> __index__ TypeError: __index__ returned non-int (type NoneType) 3 NoneType object
#> __index__ 2.0 14 NoneType int
#> __index__ 1.5 9 int object
#> __index__ TypeError: __index__ returned non-int (type float) 3 float object
#> __index__ TypeError: __index__ returned non-int (type str) 3 str object
#> __index__ TypeError: __index__ returned non-int (type bytes) 3 bytes object
#> __index__ TypeError: __index__ returned non-int (type tuple) 3 tuple object
#> __index__ TypeError: __index__ returned non-int (type list) 3 list object
#> __index__ TypeError: __index__ returned non-int (type dict) 3 dict object
#> __index__ TypeError: __index__ returned non-int (type R) 3 R object
#> __index__ TypeError: __index__ returned non-int (type NotImplementedType) 3 NotImplementedType object
#> __index__ 0.0 3 int object
#> __index__ TypeError: __index__ returned non-int (type complex) 3 complex object
#> __divmod__ None 4 NoneType object
#> __divmod__ 1 4 int object
#> __divmod__ 1.5 4 float object
#> __divmod__ 'a' 4 str object
#> __divmod__ b'b' 4 bytes object
#> __divmod__ () 4 tuple object
#> __divmod__ [] 4 list object
#> __divmod__ {} 4 dict object
#> __divmod__ True 4 bool object
#> __divmod__ <__main__.R 4 R object
#> __divmod__ TypeError: unsupported operand type(s) for divmod(): 'C' and 'int' 3 NotImplementedType object
#> __divmod__ (0, 0) 1 NotImplementedType int
#> __divmod__ -1 4 int object
#> __divmod__ 1j 4 complex object
#> __divmod__ 1180591620717411303424 4 int object
#> callbacks.py:289: DeprecationWarning: __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#>   ('__index__', lambda x: int('11', x)),
#> __index__ TypeError: __index__ returned non-int (type NoneType) 3 NoneType object
#> __index__ 11 14 NoneType int
#> __index__ ValueError: int() base must be >= 2 and <= 36, or 0 12 int object
#> __index__ TypeError: __index__ returned non-int (type float) 3 float object
#> __index__ TypeError: __index__ returned non-int (type str) 3 str object
#> __index__ TypeError: __index__ returned non-int (type bytes) 3 bytes object
#> __index__ TypeError: __index__ returned non-int (type tuple) 3 tuple object
#> __index__ TypeError: __index__ returned non-int (type list) 3 list object
#> __index__ TypeError: __index__ returned non-int (type dict) 3 dict object
#> __index__ TypeError: __index__ returned non-int (type R) 3 R object
#> __index__ TypeError: __index__ returned non-int (type NotImplementedType) 3 NotImplementedType object
#> __index__ TypeError: __index__ returned non-int (type complex) 3 complex object
#> callbacks.py:290: DeprecationWarning: __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#>   ('__index__', lambda x: (5).to_bytes(x)),
#> __index__ TypeError: __index__ returned non-int (type NoneType) 3 NoneType object
#> __index__ OverflowError: int too big to convert 14 NoneType int
#> __index__ b'\x05' 6 int object
#> __index__ TypeError: __index__ returned non-int (type float) 3 float object
#> __index__ TypeError: __index__ returned non-int (type str) 3 str object
#> __index__ TypeError: __index__ returned non-int (type bytes) 3 bytes object
#> __index__ TypeError: __index__ returned non-int (type tuple) 3 tuple object
#> __index__ TypeError: __index__ returned non-int (type list) 3 list object
#> __index__ TypeError: __index__ returned non-int (type dict) 3 dict object
#> __index__ TypeError: __index__ returned non-int (type R) 3 R object
#> __index__ TypeError: __index__ returned non-int (type NotImplementedType) 3 NotImplementedType object
#> __index__ ValueError: length argument must be non-negative 3 int object
#> __index__ TypeError: __index__ returned non-int (type complex) 3 complex object
#> __index__ OverflowError: Python int too large to convert to C ssize_t 3 int object
#> callbacks.py:291: DeprecationWarning: __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#>   ('__index__', lambda x: __import__('math').factorial(x)),
#> __index__ TypeError: __index__ returned non-int (type NoneType) 3 NoneType object
#> __index__ 1 20 NoneType int
#> __index__ TypeError: __index__ returned non-int (type float) 3 float object
#> __index__ TypeError: __index__ returned non-int (type str) 3 str object
#> __index__ TypeError: __index__ returned non-int (type bytes) 3 bytes object
#> __index__ TypeError: __index__ returned non-int (type tuple) 3 tuple object
#> __index__ TypeError: __index__ returned non-int (type list) 3 list object
#> __index__ TypeError: __index__ returned non-int (type dict) 3 dict object
#> __index__ TypeError: __index__ returned non-int (type R) 3 R object
#> __index__ TypeError: __index__ returned non-int (type NotImplementedType) 3 NotImplementedType object
#> __index__ ValueError: factorial() not defined for negative values 3 int object
#> __index__ TypeError: __index__ returned non-int (type complex) 3 complex object
#> __index__ OverflowError: factorial() argument should not exceed 2147483647 3 int object
#> __float__ TypeError: C.__float__ returned non-float (type NoneType) 4 NoneType object
#> __float__ TypeError: C.__float__ returned non-float (type int) 12 int object
#> __float__ 0.9974949866040544 4 float object
#> __float__ TypeError: C.__float__ returned non-float (type str) 4 str object
#> __float__ TypeError: C.__float__ returned non-float (type bytes) 4 bytes object
#> __float__ TypeError: C.__float__ returned non-float (type tuple) 4 tuple object
#> __float__ TypeError: C.__float__ returned non-float (type list) 4 list object
#> __float__ TypeError: C.__float__ returned non-float (type dict) 4 dict object
#> __float__ TypeError: C.__float__ returned non-float (type bool) 4 bool object
#> __float__ TypeError: C.__float__ returned non-float (type R) 4 R object
#> __float__ TypeError: C.__float__ returned non-float (type NotImplementedType) 4 NotImplementedType object
#> __float__ TypeError: C.__float__ returned non-float (type complex) 4 complex object
#> callbacks.py:293: DeprecationWarning: __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#>   ('__index__', lambda x: __import__('operator').index(x)),
#> __index__ TypeError: __index__ returned non-int (type NoneType) 3 NoneType object
#> __index__ 0 14 NoneType int
#> __index__ 1 6 int object
#> __index__ TypeError: __index__ returned non-int (type float) 3 float object
#> __index__ TypeError: __index__ returned non-int (type str) 3 str object
#> __index__ TypeError: __index__ returned non-int (type bytes) 3 bytes object
#> __index__ TypeError: __index__ returned non-int (type tuple) 3 tuple object
#> __index__ TypeError: __index__ returned non-int (type list) 3 list object
#> __index__ TypeError: __index__ returned non-int (type dict) 3 dict object
#> __index__ TypeError: __index__ returned non-int (type R) 3 R object
#> __index__ TypeError: __index__ returned non-int (type NotImplementedType) 3 NotImplementedType object
#> __index__ -1 3 int object
#> __index__ TypeError: __index__ returned non-int (type complex) 3 complex object
#> __index__ 1180591620717411303424 3 int object
#> __enter__ 1 56 NoneType object
#> __missing__ 1 56 NoneType object
#> __prepare__ 1 56 NoneType object
#> __instancecheck__ False 16 NoneType object
#> __instancecheck__ True 36 int object
#> __instancecheck__ TypeError: NotImplemented should not be used in a boolean context 4 NotImplementedType object
#> __next__ None 4 NoneType object
#> __next__ 1 4 int object
#> __next__ 1.5 4 float object
#> __next__ 'a' 4 str object
#> __next__ b'b' 4 bytes object
#> __next__ () 4 tuple object
#> __next__ [] 4 list object
#> __next__ {} 4 dict object
#> __next__ True 4 bool object
#> __next__ <__main__.R 4 R object
#> __next__ NotImplemented 4 NotImplementedType object
#> __next__ -1 4 int object
#> __next__ 1j 4 complex object
#> __next__ 1180591620717411303424 4 int object
#> __ceil__ None 4 NoneType object
#> __ceil__ 1 4 int object
#> __ceil__ 1.5 4 float object
#> __ceil__ 'a' 4 str object
#> __ceil__ b'b' 4 bytes object
#> __ceil__ () 4 tuple object
#> __ceil__ [] 4 list object
#> __ceil__ {} 4 dict object
#> __ceil__ True 4 bool object
#> __ceil__ <__main__.R 4 R object
#> __ceil__ NotImplemented 4 NotImplementedType object
#> __ceil__ -1 4 int object
#> __ceil__ 1j 4 complex object
#> __ceil__ 1180591620717411303424 4 int object
#> __floor__ None 4 NoneType object
#> __floor__ 1 4 int object
#> __floor__ 1.5 4 float object
#> __floor__ 'a' 4 str object
#> __floor__ b'b' 4 bytes object
#> __floor__ () 4 tuple object
#> __floor__ [] 4 list object
#> __floor__ {} 4 dict object
#> __floor__ True 4 bool object
#> __floor__ <__main__.R 4 R object
#> __floor__ NotImplemented 4 NotImplementedType object
#> __floor__ -1 4 int object
#> __floor__ 1j 4 complex object
#> __floor__ 1180591620717411303424 4 int object
