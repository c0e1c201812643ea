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

# ---- memoryview: writes go through to the bytearray
data = bytearray(b'hello world')
m = memoryview(data)
m[0] = ord('J')
m[-5:] = b'there'
m[1:3] = m[3:5]
print(data, m.tobytes(), bytes(m[:4]), m[4:7].tolist())
part = m[6:]
part[0] = 33
print(data, part.obj is data, part == data[6:])
#> bytearray(b'Jlolo there') b'Jlolo there' b'Jlol' [111, 32, 116]
#> bytearray(b'Jlolo !here') True True

# ---- memoryview: a buffer that is looked at cannot change its size
data = bytearray(b'abc')
with memoryview(data) as m:
    for f in [lambda: data.append(1), lambda: data.extend(b'x'), lambda: data.clear(), lambda: data.pop(), lambda: data.__delitem__(0), lambda: data.__iadd__(b'z')]:
        try:
            f()
        except BufferError as e:
            print(e)
    data[0] = 120
    data[:] = b'xyz'
data.append(33)
print(data)
#> Existing exports of data: object cannot be re-sized
#> Existing exports of data: object cannot be re-sized
#> Existing exports of data: object cannot be re-sized
#> Existing exports of data: object cannot be re-sized
#> Existing exports of data: object cannot be re-sized
#> Existing exports of data: object cannot be re-sized
#> bytearray(b'xyz!')

# ---- memoryview: a released view says so
m = memoryview(b'abc')
n = m[1:]
m.release()
m.release()
for f in [lambda: m[0], lambda: len(m), lambda: m.tobytes(), lambda: list(m), lambda: m.nbytes, lambda: m.cast('B'), lambda: m == b'abc', lambda: hash(m), lambda: bytes(m), lambda: m.__enter__()]:
    try:
        print(f())
    except ValueError as e:
        print(e)
print(n.tobytes(), repr(m)[:9])
#> operation forbidden on released memoryview object
#> operation forbidden on released memoryview object
#> operation forbidden on released memoryview object
#> operation forbidden on released memoryview object
#> operation forbidden on released memoryview object
#> operation forbidden on released memoryview object
#> False
#> operation forbidden on released memoryview object
#> operation forbidden on released memoryview object
#> operation forbidden on released memoryview object
#> b'bc' <released

# ---- memoryview: slices with steps
m = memoryview(b'0123456789')
print(m[::2].tobytes(), m[::-1].tobytes(), m[8:2:-3].tobytes(), m[::2].contiguous, m[::2].strides, m[::-1].strides, m[2:5].contiguous, len(m[100:]))
print(m[::2][::2].tobytes(), m[::-1][::-1] == m, m[::3].tolist(), b'13' == m[1:4:2])
#> b'02468' b'9876543210' b'85' False (2,) (-1,) True 0
#> b'048' True [48, 51, 54, 57] True

# ---- memoryview: read-only over bytes
m = memoryview(b'abc')
print(m.readonly, memoryview(bytearray(b'a')).readonly, m.toreadonly().readonly, memoryview(bytearray(b'a')).toreadonly().readonly)
for f in [lambda: m.__setitem__(0, 1), lambda: m.__setitem__(slice(0, 1), b'x'), lambda: m.__delitem__(0)]:
    try:
        f()
    except TypeError as e:
        print(e)
print(hash(m) == hash(b'abc'), {m: 1}[b'abc'])
#> True False True True
#> cannot modify read-only memory
#> cannot modify read-only memory
#> cannot modify read-only memory
#> True 1

# ---- memoryview: wrong items
data = bytearray(4)
m = memoryview(data)
for key, value in [(0, 256), (0, -1), (0, 'a'), (0, b'a'), (0, 1.5), (9, 1), (slice(0, 2), b'abc'), (slice(0, 2), 'ab'), (slice(0, 2), [1, 2]), ('a', 1), (slice(0, 2), 5)]:
    try:
        m[key] = value
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
print(data)
#> ValueError memoryview: invalid value for format 'B'
#> ValueError memoryview: invalid value for format 'B'
#> TypeError memoryview: invalid type for format 'B'
#> TypeError memoryview: invalid type for format 'B'
#> TypeError memoryview: invalid type for format 'B'
#> IndexError index out of bounds on dimension 1
#> ValueError memoryview assignment: lvalue and rvalue have different structures
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'list'
#> TypeError memoryview: invalid slice key
#> TypeError a bytes-like object is required, not 'int'
#> bytearray(b'\x00\x00\x00\x00')

# ---- memoryview: cast to words and back
data = bytearray(range(8))
m = memoryview(data)
for f in ['h', 'H', 'i', 'I', 'q', 'Q', 'b', 'B', 'c']:
    c = m.cast(f)
    print(f, c.format, c.itemsize, c.shape, c.tolist())
w = m.cast('I')
w[0] = 0x01020304
print(data, w.cast('B').tolist() == list(data), w.nbytes, len(w))
#> h h 2 (4,) [256, 770, 1284, 1798]
#> H H 2 (4,) [256, 770, 1284, 1798]
#> i i 4 (2,) [50462976, 117835012]
#> I I 4 (2,) [50462976, 117835012]
#> q q 8 (1,) [506097522914230528]
#> Q Q 8 (1,) [506097522914230528]
#> b b 1 (8,) [0, 1, 2, 3, 4, 5, 6, 7]
#> B B 1 (8,) [0, 1, 2, 3, 4, 5, 6, 7]
#> c c 1 (8,) [b'\x00', b'\x01', b'\x02', b'\x03', b'\x04', b'\x05', b'\x06', b'\x07']
#> bytearray(b'\x04\x03\x02\x01\x04\x05\x06\x07') True 8 2

# ---- memoryview: cast to floats
m = memoryview(bytearray(16))
d = m.cast('d')
d[0], d[1] = 1.5, -2
print(d.tolist(), m.tobytes().hex(), m.cast('f').tolist()[:2], d[0] + d[1], sum(d), max(d))
try:
    d[0] = 'x'
except TypeError as e:
    print(e)
#> [1.5, -2.0] 000000000000f83f00000000000000c0 [0.0, 1.9375] -0.5 -0.5 1.5
#> memoryview: invalid type for format 'd'

# ---- memoryview: casts that are refused
m = memoryview(bytes(12))
for args in [('q',), ('z',), ('ii',), ('<i',), (5,), ('i', [2]), ('i', [3, 2]), ('B', 12), ('B', [-1]), ('B', ['a'])]:
    try:
        print(m.cast(*args))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    m[::2].cast('H')
except TypeError as e:
    print(e)
try:
    m.cast('i').cast('h')
except TypeError as e:
    print(e)
#> TypeError memoryview: length is not a multiple of itemsize
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> TypeError cast() argument 'format' must be str, not int
#> TypeError memoryview: product(shape) * itemsize != buffer size
#> TypeError memoryview: product(shape) * itemsize != buffer size
#> TypeError shape must be a list or a tuple
#> ValueError memoryview.cast(): elements of shape must be integers > 0
#> TypeError memoryview.cast(): elements of shape must be integers
#> memoryview: casts are restricted to C-contiguous views
#> memoryview: cannot cast between two non-byte formats

# ---- memoryview: a matrix
m = memoryview(bytearray(range(12))).cast('B', [3, 4])
print(m.ndim, m.shape, m.strides, m.tolist(), m[1, 2], m[-1, -1], len(m), m.nbytes)
m[0, 0] = 99
print(m.tolist()[0], m.tobytes()[:4], m.cast('B').tolist()[-2:])
for f in [lambda: m[0], lambda: m[3, 0], lambda: m[0, 0, 0], lambda: list(m), lambda: m[0:1, 0:1]]:
    try:
        print(f())
    except (NotImplementedError, IndexError, TypeError) as e:
        print(type(e).__name__, e)
#> 2 (3, 4) (4, 1) [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]] 6 11 3 12
#> [99, 1, 2, 3] b'c\x01\x02\x03' [10, 11]
#> NotImplementedError multi-dimensional sub-views are not implemented
#> IndexError index out of bounds on dimension 1
#> TypeError cannot index 2-dimension view with 3-element tuple
#> NotImplementedError multi-dimensional sub-views are not implemented
#> NotImplementedError multi-dimensional slicing is not implemented

# ---- memoryview: equality looks at values, not bytes
a = memoryview(bytes([1, 0, 2, 0])).cast('H')
b = memoryview(bytes([1, 2]))
print(a == b, a.tolist() == b.tolist(), a == bytes([1, 2]), a == 5, a != b, memoryview(b'ab') == bytearray(b'ab'), memoryview(b'ab') == 'ab', b'ab' == memoryview(b'ab'))
try:
    a < b
except TypeError as e:
    print(e)
#> True True True False False True False True
#> '<' not supported between instances of 'memoryview' and 'memoryview'

# ---- memoryview: what it can look at
for x in ['text', 5, [1, 2], None, object(), {}, range(3)]:
    try:
        memoryview(x)
    except TypeError as e:
        print(e)
for args, kw in [((), {}), ((b'a', 1), {}), ((), {'obj': b'a'}), ((), {'object': b'ab'})]:
    try:
        print(memoryview(*args, **kw).tobytes())
    except TypeError as e:
        print(e)
#> memoryview: a bytes-like object is required, not 'str'
#> memoryview: a bytes-like object is required, not 'int'
#> memoryview: a bytes-like object is required, not 'list'
#> memoryview: a bytes-like object is required, not 'NoneType'
#> memoryview: a bytes-like object is required, not 'object'
#> memoryview: a bytes-like object is required, not 'dict'
#> memoryview: a bytes-like object is required, not 'range'
#> memoryview() missing required argument 'object' (pos 1)
#> memoryview() takes at most 1 argument (2 given)
#> memoryview() missing required argument 'object' (pos 1)
#> b'ab'

# ---- memoryview: where bytes-like objects are taken
import struct, binascii, hashlib, base64, io
m = memoryview(bytearray(b'\x01\x02abc'))
print(bytes(m), bytearray(m), b''.join([m, b'-', m[2:]]), b'x' + m, struct.unpack('<H', m[:2]), binascii.hexlify(m), base64.b64encode(m[2:]))
print(hashlib.md5(m).hexdigest() == hashlib.md5(bytes(m)).hexdigest(), io.BytesIO(m).read(3), int.from_bytes(m[:2], 'big'), b'abc'.find(m[3:4]), b'12'.startswith(m[:0]), m in [m])
print(str(m[2:], 'ascii'), bytes(m).decode('latin-1')[2:], m.hex(), m.hex('-'), m.hex(':', 2))
#> b'\x01\x02abc' bytearray(b'\x01\x02abc') b'\x01\x02abc-abc' b'x\x01\x02abc' (513,) b'0102616263' b'YWJj'
#> True b'\x01\x02a' 258 1 True True
#> abc abc 0102616263 01-02-61-62-63 01:0261:6263

# ---- memoryview: iteration, search and reversal
m = memoryview(b'banana')
print(list(m) == [*b'banana'], 97 in m, 'a' in m, m.index(110), m.count(97), list(reversed(m))[0], [chr(x) for x in m[::2]], sorted(m)[0], max(m))
try:
    m.index(1)
except ValueError as e:
    print(e)
a, *rest = m
print(a, rest[-1], dict(enumerate(m[:2])), bytes(x ^ 1 for x in m))
#> True True False 2 3 97 ['b', 'n', 'n'] 97 110
#> memoryview.index(x): x not found
#> 98 97 {0: 98, 1: 97} b'c`o`o`'

# ---- memoryview: parsing a record without copies
import struct
packet = b'\x00\x05hello\x00\x02ok\x00\x00'
def fields(view):
    while view:
        (n,) = struct.unpack_from('>H', view)
        yield bytes(view[2:2 + n]).decode()
        view = view[2 + n:]
print(list(fields(memoryview(packet))))
def fill(view, value):
    for i in range(len(view)): view[i] = value
data = bytearray(6)
fill(memoryview(data)[1:-1], 7)
struct.pack_into('<h', memoryview(data), 2, -2)
print(data)
#> ['hello', 'ok', '']
#> bytearray(b'\x00\x07\xfe\xff\x07\x00')

# ---- memoryview: cannot be subclassed; attributes are read-only
try:
    class M(memoryview): pass
except TypeError as e:
    print(e)
m = memoryview(b'abc')
for action in ['m.format = "b"', 'm.shape = (1,)', 'm.x = 1', 'del m.obj']:
    try:
        exec(action)
    except AttributeError as e:
        print(e)
print(memoryview.__name__, [n for n in dir(m) if not n.startswith('_')])
#> type 'memoryview' is not an acceptable base type
#> attribute 'format' of 'memoryview' objects is not writable
#> attribute 'shape' of 'memoryview' objects is not writable
#> 'memoryview' object has no attribute 'x' and no __dict__ for setting new attributes
#> attribute 'obj' of 'memoryview' objects is not writable
#> memoryview ['c_contiguous', 'cast', 'contiguous', 'count', 'f_contiguous', 'format', 'hex', 'index', 'itemsize', 'nbytes', 'ndim', 'obj', 'readonly', 'release', 'shape', 'strides', 'suboffsets', 'tobytes', 'tolist', 'toreadonly']

# ---- memoryview: in a with statement and after it
data = bytearray(b'spam')
with memoryview(data) as m, m[1:] as n:
    n[0] = 80
    print(m.tobytes(), n.tobytes())
try:
    n[0]
except ValueError as e:
    print(e)
data += b'!'
print(data)
#> b'sPam' b'Pam'
#> operation forbidden on released memoryview object
#> bytearray(b'sPam!')

# ---- memoryview: an uncaught error
def patch(view, at, text):
    view[at:at + len(text)] = text.encode()
data = bytearray(b'0000')
patch(memoryview(data), 1, 'ab')
print(data)
patch(memoryview(data), 3, 'cd')
#> bytearray(b'0ab0')
#> Traceback (most recent call last):
#>   File "memoryview.py", line 670, in <module>
#>     patch(memoryview(data), 3, 'cd')
#>     ~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "memoryview.py", line 666, in patch
#>     view[at:at + len(text)] = text.encode()
#>     ~~~~^^^^^^^^^^^^^^^^^^^
#> ValueError: memoryview assignment: lvalue and rvalue have different structures

# ---- memoryview: of an object with __buffer__
class Frame:
    def __init__(self, data): self.data = bytearray(data)
    def __buffer__(self, flags):
        print('asked')
        return memoryview(self.data)
f = Frame(b'xyz')
with memoryview(f) as m:
    m[0] = 65
    print(m.tolist(), m.readonly)
print(f.data, bytes(f))
class Bad:
    def __buffer__(self, flags): return b'not a view'
try:
    memoryview(Bad())
except TypeError as e:
    print(e)
#> asked
#> [65, 121, 122] False
#> asked
#> bytearray(b'Ayz') b'Ayz'
#> __buffer__ returned non-memoryview object

# ---- memoryview: swapping the bytes of words in place
data = bytearray(b'abcdefgh')
m = memoryview(data)
m[0::2], m[1::2] = bytes(m[1::2]), bytes(m[0::2])
print(data)
m[:] = bytes(reversed(m))
print(data, m[:4] == m[4:], m[-1:-5:-1].tobytes())
#> bytearray(b'badcfehg')
#> bytearray(b'ghefcdab') False b'badc'

# ---- the flags of a buffer request
for o in b'ab', bytearray(b'ab'), memoryview(b'ab'), memoryview(bytearray(b'ab')):
    for flags in 0, 1, 284, -1, None, 'x', True:
        for f in o.__buffer__, lambda n: memoryview._from_flags(o, n):
            try: print(f(flags).tolist(), end=' ')
            except Exception as e: print(type(e).__name__, e)
    print()
#> [97, 98] [97, 98] BufferError Object is not writable.
#> BufferError Object is not writable.
#> [97, 98] [97, 98] BufferError Object is not writable.
#> BufferError Object is not writable.
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> BufferError Object is not writable.
#> BufferError Object is not writable.
#>
#> [97, 98] [97, 98] [97, 98] [97, 98] [97, 98] [97, 98] [97, 98] [97, 98] TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> [97, 98] [97, 98] 
#> [97, 98] [97, 98] BufferError memoryview: underlying buffer is not writable
#> [97, 98] [97, 98] [97, 98] BufferError memoryview: underlying buffer is not writable
#> [97, 98] TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> BufferError memoryview: underlying buffer is not writable
#> [97, 98] 
#> [97, 98] [97, 98] [97, 98] [97, 98] [97, 98] [97, 98] [97, 98] [97, 98] TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> [97, 98] [97, 98] 

# ---- memoryview: numbers of items that do not lie together
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
m = memoryview(b'123456')[::2]
for f in int, float, complex, bytes, lambda m: int(m, 5), lambda m: int(m[:2]), lambda m: float(m[:1]):
    attempt(lambda: f(m))
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'memoryview'
#> TypeError float() argument must be a string or a real number, not 'memoryview'
#> TypeError complex() argument must be a string or a number, not memoryview
#> b'135'
#> TypeError int() can't convert non-string with explicit base
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'memoryview'
#> 1.0

# ---- views with gaps as ints and in slices of bytearrays
gaps = memoryview(b'a1b2c3')[::2]
x = bytearray(b'zzzz')
x[1:2] = gaps
print(x, int.from_bytes(gaps, 'big'), int.from_bytes(gaps[::-1], 'little'))
x[::2] = memoryview(b'abcdef')[::2]
print(x)
#> bytearray(b'zabczz') 6382179 6382179
#> bytearray(b'aaccez')
