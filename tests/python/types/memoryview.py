# ---- memoryview: what can be viewed
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class S(bytes):
    pass
class Buffer:
    def __buffer__(self, flags):
        return memoryview(b'from buffer')
class BadBuffer:
    def __buffer__(self, flags):
        return b'no view'
print(memoryview(b'abc').tobytes())
print(memoryview(bytearray(b'abc')).tobytes())
print(memoryview(memoryview(b'abc')).obj)
print(memoryview(object=b'a').tolist())
print(memoryview(Buffer()).tobytes())
print(memoryview(S(b'q')).obj)
print(type(memoryview(S(b'q')).obj))
print(memoryview._from_flags(b'ab', 0).tolist())
error(lambda: memoryview())
error(lambda: memoryview('a'))
error(lambda: memoryview(1))
error(lambda: memoryview([1]))
error(lambda: memoryview(b'a', 2))
error(lambda: memoryview(foo=b'a'))
#> b'abc'
#> b'abc'
#> b'abc'
#> [97]
#> b'from buffer'
#> b'q'
#> <class '__main__.S'>
#> [97, 98]
#> TypeError: memoryview() missing required argument 'object' (pos 1)
#> TypeError: memoryview: a bytes-like object is required, not 'str'
#> TypeError: memoryview: a bytes-like object is required, not 'int'
#> TypeError: memoryview: a bytes-like object is required, not 'list'
#> TypeError: memoryview() takes at most 1 argument (2 given)
#> TypeError: memoryview() missing required argument 'object' (pos 1)

# ---- memoryview: items and slices
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 1
m = memoryview(b'abcdef')
print((m[0], m[-1], m[Index()], m[True]))
print(m[1:3].tobytes())
print(m[::2].tobytes())
print(m[::-1].tobytes())
print(m[::-2].tolist())
print(m[::2][::2].tobytes())
print(m[5:1:-2].strides)
print(m[Index():].tobytes())
print(m[3:3].tobytes())
print(m[(1,)])
error(lambda: m[6])
error(lambda: m[-7])
error(lambda: m['a'])
error(lambda: m[1.0])
error(lambda: m[None])
error(lambda: m[2 ** 70])
error(lambda: m[::0])
error(lambda: m['a':])
error(lambda: m[()])
error(lambda: m[(1, 2)])
error(lambda: m[...])
#> (97, 102, 98, 98)
#> b'bc'
#> b'ace'
#> b'fedcba'
#> [102, 100, 98]
#> b'ae'
#> (-2,)
#> b'bcdef'
#> b''
#> 98
#> IndexError: index out of bounds on dimension 1
#> IndexError: index out of bounds on dimension 1
#> TypeError: memoryview: invalid slice key
#> TypeError: memoryview: invalid slice key
#> TypeError: memoryview: invalid slice key
#> IndexError: cannot fit 'int' into an index-sized integer
#> ValueError: slice step cannot be zero
#> TypeError: slice indices must be integers or None or have an __index__ method
#> NotImplementedError: sub-views are not implemented
#> TypeError: cannot index 1-dimension view with 2-element tuple
#> TypeError: memoryview: invalid slice key

# ---- memoryview: attributes
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

m = memoryview(b'abcdef')
print((m.obj, m.nbytes, m.itemsize, m.format, m.ndim))
print((m.shape, m.strides, m.suboffsets, m.readonly))
print((m.c_contiguous, m.f_contiguous, m.contiguous))
print((m[::2].contiguous, m[::2].c_contiguous, m[::2].f_contiguous))
print((m[:1:2].c_contiguous, m[3:3:2].c_contiguous))
print(memoryview(bytearray(b'a')).readonly)
print((len(m), bool(m), bool(memoryview(b''))))
error(lambda: m.nope)
for name in ('nbytes', 'obj', 'x'):
    try:
        setattr(m, name, 3)
    except AttributeError as e:
        print(e)
#> (b'abcdef', 6, 1, 'B', 1)
#> ((6,), (1,), (), True)
#> (True, True, True)
#> (False, False, False)
#> (True, False)
#> False
#> (6, True, False)
#> AttributeError: 'memoryview' object has no attribute 'nope'
#> attribute 'nbytes' of 'memoryview' objects is not writable
#> attribute 'obj' of 'memoryview' objects is not writable
#> 'memoryview' object has no attribute 'x' and no __dict__ for setting new attributes

# ---- memoryview: copies
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

m = memoryview(b'abcdef')
print((m.tobytes(), m.tobytes('C'), m.tobytes(order='F'), m.tobytes(None)))
print(m.tolist())
print((m.hex(), m.hex(':'), m.hex('-', 2), m[::2].hex()))
print((bytes(m), bytearray(m[::2])))
print((list(m), sorted(m), max(m)))
print([*m[:2]])
error(lambda: m.tobytes('X'))
error(lambda: m.tobytes(1))
#> (b'abcdef', b'abcdef', b'abcdef', b'abcdef')
#> [97, 98, 99, 100, 101, 102]
#> ('616263646566', '61:62:63:64:65:66', '6162-6364-6566', '616365')
#> (b'abcdef', bytearray(b'ace'))
#> ([97, 98, 99, 100, 101, 102], [97, 98, 99, 100, 101, 102], 102)
#> [97, 98]
#> ValueError: order must be 'C', 'F' or 'A'
#> TypeError: tobytes() argument 'order' must be str or None, not int

# ---- memoryview: equality, hash and order
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

m = memoryview(b'abcdef')
print((m == b'abcdef', m == bytearray(b'abcdef'), m == memoryview(b'abcdef')))
print((m == 'abcdef', m != b'abcdef', m == b'abc'))
print(m[::-1] == b'fedcba')
print((m == m.cast('H'), m.cast('H') == m.cast('H')))
print(memoryview(b'\xff').cast('b') == memoryview(b'\xff'))
print(memoryview(b'\x01').cast('b') == memoryview(b'\x01'))
print(hash(m) == hash(b'abcdef'))
print(hash(m.cast('b')) == hash(b'abcdef'))
print(({m: 1}[b'abcdef'], {b'abcdef': 1}[m]))
print(m in [b'abcdef'])
print((m.__eq__(1), m.__ne__(b'a'), m.__lt__(m), m.__le__(m), m.__gt__(m), m.__ge__(m)))
error(lambda: m < m)
error(lambda: hash(memoryview(bytearray(b'a'))))
error(lambda: hash(m.cast('H')))
error(lambda: {memoryview(bytearray(b'a')): 1})
#> (True, True, True)
#> (False, False, False)
#> True
#> (False, True)
#> False
#> True
#> True
#> True
#> (1, 1)
#> True
#> (NotImplemented, True, NotImplemented, NotImplemented, NotImplemented, NotImplemented)
#> TypeError: '<' not supported between instances of 'memoryview' and 'memoryview'
#> ValueError: cannot hash writable memoryview object
#> ValueError: memoryview: hashing is restricted to formats 'B', 'b' or 'c'
#> ValueError: cannot hash writable memoryview object

# ---- memoryview: iteration and search
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

m = memoryview(b'abcab')
print((97 in m, 'a' in m))
print((m.index(98), m.index(98, 2), m.index(98, -2, 5)))
print((m.count(97), m.count('a')))
print(list(reversed(m)))
print(repr(type(iter(m)).__name__))
it = iter(m)
print((next(it), list(it), list(it)))
error(lambda: m.index(99, 3))
error(lambda: m.index(b'c'))
error(lambda: m.index(99, 'x'))
error(lambda: m.index())
#> (True, False)
#> (1, 4, 4)
#> (2, 0)
#> [98, 97, 99, 98, 97]
#> 'memory_iterator'
#> (97, [98, 99, 97, 98], [])
#> ValueError: memoryview.index(x): x not found
#> ValueError: memoryview.index(x): x not found
#> TypeError: slice indices must be integers or have an __index__ method
#> TypeError: index expected at least 1 argument, got 0

# ---- memoryview: the program's equality in index and count
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Any:
    def __eq__(self, other):
        return other == 98
m = memoryview(b'abcab')
print((m.index(Any()), m.count(Any()), Any() in m))
print(m.index(Any(), 2))
error(lambda: m.index(Any(), 0, 1))
#> (1, 2, True)
#> 4
#> ValueError: memoryview.index(x): x not found

# ---- memoryview: release and with
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

b = bytearray(b'abc')
m = memoryview(b)
m.release()
m.release()
print(repr(m).startswith('<released memory at 0x'))
print((m == m, m == b'abc'))
error(lambda: m[0])
error(lambda: m.tobytes())
error(lambda: m.obj)
error(lambda: len(m))
error(lambda: hash(m))
error(lambda: bytes(m))
error(lambda: memoryview(m))
error(lambda: m.cast('B'))
error(lambda: m.toreadonly())
error(lambda: iter(m))
error(lambda: m.__enter__())
with memoryview(b) as v:
    v[0] = 65
    print(repr(v).startswith('<memory at 0x'))
print(b, repr(v).startswith('<released'))
with memoryview(b) as v:
    v.release()
#> True
#> (True, False)
#> ValueError: operation forbidden on released memoryview object
#> ValueError: operation forbidden on released memoryview object
#> ValueError: operation forbidden on released memoryview object
#> ValueError: operation forbidden on released memoryview object
#> ValueError: operation forbidden on released memoryview object
#> ValueError: operation forbidden on released memoryview object
#> ValueError: operation forbidden on released memoryview object
#> ValueError: operation forbidden on released memoryview object
#> ValueError: operation forbidden on released memoryview object
#> ValueError: operation forbidden on released memoryview object
#> ValueError: operation forbidden on released memoryview object
#> True
#> bytearray(b'Abc') True

# ---- memoryview: items are set
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 66
b = bytearray(b'abcdef')
m = memoryview(b)
m[0] = 65
m[-1] = True
m[1] = Index()
m[(2,)] = 90
m[3] += 1
print(b)
error(lambda: m.__setitem__(6, 65))
error(lambda: m.__setitem__(0, 256))
error(lambda: m.__setitem__(0, -1))
error(lambda: m.__setitem__(0, 'a'))
error(lambda: m.__setitem__(0, 1.5))
error(lambda: m.__setitem__(0, b'a'))
error(lambda: m.__setitem__('a', 1))
error(lambda: m.__delitem__(0))
error(lambda: m.toreadonly().__setitem__(0, 1))
error(lambda: m.toreadonly().__setitem__(slice(0, 1), b'a'))
error(lambda: m.toreadonly().__delitem__(0))
error(lambda: memoryview(b'a').__setitem__(0, 1))
print(b)
#> bytearray(b'ABZee\x01')
#> IndexError: index out of bounds on dimension 1
#> ValueError: memoryview: invalid value for format 'B'
#> ValueError: memoryview: invalid value for format 'B'
#> TypeError: memoryview: invalid type for format 'B'
#> TypeError: memoryview: invalid type for format 'B'
#> TypeError: memoryview: invalid type for format 'B'
#> TypeError: memoryview: invalid slice key
#> TypeError: cannot delete memory
#> TypeError: cannot modify read-only memory
#> TypeError: cannot modify read-only memory
#> TypeError: cannot modify read-only memory
#> TypeError: cannot modify read-only memory
#> bytearray(b'ABZee\x01')

# ---- memoryview: slices are set
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

b = bytearray(b'abcdef')
m = memoryview(b)
m[0:2] = b'XY'
print(b)
m[::2] = b'135'
print(b)
m[::-1] = b'ABCDEF'
print(b)
m[1:3] = m[0:2]
print(b)
m[0:5] = m[1:6]
print(b)
m[1:1] = b''
m[:2] = bytearray(b'zz')
print(b)
error(lambda: m.__setitem__(slice(0, 2), b'XYZ'))
error(lambda: m.__setitem__(slice(0, 2), 'ab'))
error(lambda: m.__setitem__(slice(0, 2), [1, 2]))
error(lambda: m.__setitem__(slice(0, 2), 5))
error(lambda: m.cast('H').__setitem__(slice(0, 1), b'ab'))
error(lambda: m.cast('b').__setitem__(slice(0, 1), b'a'))
#> bytearray(b'XYcdef')
#> bytearray(b'1Y3d5f')
#> bytearray(b'FEDCBA')
#> bytearray(b'FFECBA')
#> bytearray(b'FECBAA')
#> bytearray(b'zzCBAA')
#> ValueError: memoryview assignment: lvalue and rvalue have different structures
#> TypeError: a bytes-like object is required, not 'str'
#> TypeError: a bytes-like object is required, not 'list'
#> TypeError: a bytes-like object is required, not 'int'
#> ValueError: memoryview assignment: lvalue and rvalue have different structures
#> ValueError: memoryview assignment: lvalue and rvalue have different structures
