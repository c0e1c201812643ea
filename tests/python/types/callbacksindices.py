# ---- callbacks: indices in Python (1)
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Idx:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
print([1,2,3][Idx(1)])
print([1,2,3][Idx(0):Idx(2)])
error(lambda: round(Idx(3)))
print(round(1.5, Idx(1)))
print(round(15, Idx(-1)))
print((258).to_bytes(Idx(2)))
print(int('11', Idx(2)))
print(repr('%c' % Idx(65)))
error(lambda: '%*d' % (Idx(3), 1))
print('abc'.startswith(('x','a'), Idx(0), Idx(2)))
print(('aXbX'.split('X', Idx(1)), 'aXbX'.rsplit('X', Idx(1))))
print((b'aXbX'.split(b'X', Idx(1)), b'aXbX'.rsplit(b'X', Idx(1))))
print(('ab'.count('a', Idx(0)), 'ab'.index('b', Idx(0)), 'ab'.rfind('b', Idx(0)), 'ab'.rindex('b', Idx(0))))
print('ab'.endswith('b', Idx(0)))
print((b'ab'.count(b'a', Idx(0)), b'ab'.index(Idx(98)), b'ab'.rfind(b'b', Idx(0)), b'ab'.rindex(b'b', Idx(0))))
print((b'ab'.endswith(b'b', Idx(0)), b'ab'.startswith(b'a', Idx(0))))
print((b'ab'.ljust(Idx(3)), b'ab'.rjust(Idx(3)), b'ab'.center(Idx(4)), b'1'.zfill(Idx(3))))
print((b'a\tb'.expandtabs(Idx(2)), b'aa'.replace(b'a', b'b', Idx(1))))
print(('ab'.rjust(Idx(3)), 'a\tb'.expandtabs(Idx(2))))
print(repr(b'\x01\x02'.hex('-', Idx(1))))
error(lambda: sorted([3,1,2], key=Idx))
print([1,2,3].index(2, Idx(1), Idx(3)))
print((1,2,3).index(2, Idx(1), Idx(3)))
error(lambda: (1,2,3).index(5, Idx(1)))
print(range(Idx(1), Idx(7), Idx(2))[Idx(1)])
error(lambda: divmod(Idx(1), 2))
error(lambda: pow(Idx(1), 2))
#> 2
#> [1, 2]
#> TypeError: type Idx doesn't define __round__ method
#> 1.5
#> 20
#> b'\x01\x02'
#> 3
#> 'A'
#> TypeError: * wants int
#> True
#> (['a', 'bX'], ['aXb', ''])
#> ([b'a', b'bX'], [b'aXb', b''])
#> (1, 1, 1, 1)
#> True
#> (1, 1, 1, 1)
#> (True, True)
#> (b'ab ', b' ab', b' ab ', b'001')
#> (b'a b', b'ba')
#> (' ab', 'a b')
#> '01-02'
#> TypeError: '<' not supported between instances of 'Idx' and 'Idx'
#> 1
#> 1
#> ValueError: tuple.index(x): x not in tuple
#> 3
#> TypeError: unsupported operand type(s) for divmod(): 'Idx' and 'int'
#> TypeError: unsupported operand type(s) for ** or pow(): 'Idx' and 'int'

# ---- callbacks: indices in Python (2)
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Idx:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
error(lambda: abs(Idx(1)))
#> TypeError: bad operand type for abs(): 'Idx'

# ---- callbacks: indices that fail (1)
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class BadIdx:
    def __index__(self): return 'x'
class RaisesIdx:
    def __index__(self): raise KeyError('idx')
error(lambda: [1,2,3][BadIdx()])
error(lambda: [1,2,3][RaisesIdx()])
error(lambda: [1,2,3][RaisesIdx():])
error(lambda: (1,2,3)[RaisesIdx()])
error(lambda: 'abc'[RaisesIdx()])
error(lambda: b'abc'[RaisesIdx()])
error(lambda: range(3)[RaisesIdx()])
error(lambda: [1]*RaisesIdx())
error(lambda: 'a'*RaisesIdx())
error(lambda: b'a'*RaisesIdx())
error(lambda: (1,)*RaisesIdx())
error(lambda: [1]*BadIdx())
error(lambda: 'a'*BadIdx())
error(lambda: [1].insert(RaisesIdx(), 1))
error(lambda: [1].pop(RaisesIdx()))
error(lambda: [1].index(1, RaisesIdx()))
error(lambda: 'abc'.find('a', RaisesIdx()))
error(lambda: 'abc'.split(None, RaisesIdx()))
error(lambda: 'abc'.ljust(RaisesIdx()))
error(lambda: 'abc'.center(BadIdx()))
error(lambda: 'a'.expandtabs(RaisesIdx()))
error(lambda: 'a'.zfill(RaisesIdx()))
error(lambda: 'a'.replace('a','b',RaisesIdx()))
error(lambda: b'abc'.find(RaisesIdx()))
#> TypeError: __index__ returned non-int (type str)
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> TypeError: __index__ returned non-int (type str)
#> TypeError: __index__ returned non-int (type str)
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> TypeError: __index__ returned non-int (type str)
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'

# ---- callbacks: indices that fail (2)
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class BadIdx:
    def __index__(self): return 'x'
class RaisesIdx:
    def __index__(self): raise KeyError('idx')
error(lambda: RaisesIdx() in b'abc')
error(lambda: bytes(RaisesIdx()))
error(lambda: bytes([RaisesIdx()]))
error(lambda: bytearray(RaisesIdx()))
error(lambda: (258).to_bytes(RaisesIdx()))
error(lambda: int('11', RaisesIdx()))
error(lambda: chr(RaisesIdx()))
error(lambda: hex(RaisesIdx()))
error(lambda: bin(BadIdx()))
error(lambda: float(RaisesIdx()))
error(lambda: complex(RaisesIdx()))
error(lambda: complex(1, RaisesIdx()))
error(lambda: list(range(RaisesIdx())))
error(lambda: slice(RaisesIdx()).indices(3))
error(lambda: slice(1).indices(RaisesIdx()))
error(lambda: memoryview(b'abc')[RaisesIdx()])
error(lambda: memoryview(b'abc')[RaisesIdx():])
error(lambda: bytearray(b'abc').pop(RaisesIdx()))
error(lambda: bytearray(b'abc').append(RaisesIdx()))
error(lambda: bytearray(b'abc').insert(RaisesIdx(), 1))
error(lambda: bytearray(b'abc').__setitem__(RaisesIdx(), 1))
error(lambda: bytearray(b'abc').__setitem__(0, RaisesIdx()))
error(lambda: bytearray(b'abc').resize(RaisesIdx()))
error(lambda: b'%d' % RaisesIdx())
#> TypeError: a bytes-like object is required, not 'RaisesIdx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> TypeError: __index__ returned non-int (type str)
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'

# ---- callbacks: indices that fail (3)
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class RaisesIdx:
    def __index__(self): raise KeyError('idx')
error(lambda: '%d' % RaisesIdx())
error(lambda: '%x' % RaisesIdx())
error(lambda: '%c' % RaisesIdx())
#> KeyError: 'idx'
#> KeyError: 'idx'
#> KeyError: 'idx'

# ---- bounds are read in order, and the first that is wrong tells
class Wrong:
    def __index__(self): return 'x'
class None_: pass
for act in (lambda: [1][Wrong():None_()], lambda: 'a'[None_():Wrong()], lambda: (1,)[Wrong():None_():2], lambda: b'a'[Wrong():None_():None_()], lambda: range(3)[Wrong():None_()], lambda: b'a'[None_():Wrong():0],
            lambda: [1].index(1, Wrong(), None_()), lambda: (1,).index(1, None_(), Wrong()), lambda: 'a'.index('a', Wrong(), None_()), lambda: b'a'.find(b'a', Wrong(), None_())):
    try:
        act()
    except (TypeError, ValueError) as e:
        print(e)
#> __index__ returned non-int (type str)
#> slice indices must be integers or None or have an __index__ method
#> __index__ returned non-int (type str)
#> slice indices must be integers or None or have an __index__ method
#> __index__ returned non-int (type str)
#> slice step cannot be zero
#> __index__ returned non-int (type str)
#> slice indices must be integers or have an __index__ method
#> __index__ returned non-int (type str)
#> __index__ returned non-int (type str)
