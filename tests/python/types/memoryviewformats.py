# ---- memoryview: cast to other formats
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(memoryview(b'\xff\xff\x01\x00').cast('H').tolist())
print(memoryview(b'\xff\xff\x01\x00').cast('h').tolist())
print((memoryview(b'\xff\xff\xff\xff').cast('i').tolist(), memoryview(b'\xff\xff\xff\xff').cast('I').tolist()))
print((memoryview(b'\xff' * 8).cast('q').tolist(), memoryview(b'\xff' * 8).cast('Q').tolist()))
print((memoryview(bytes(8)).cast('d').tolist(), memoryview(b'\x00\x00\x80?').cast('f').tolist()))
print(memoryview(b'\x00<').cast('e').tolist())
print((memoryview(b'ab').cast('c').tolist(), memoryview(b'ab').cast('b').tolist()))
print(memoryview(b'\x00\x01').cast('?').tolist())
print(repr(memoryview(b'abcd').cast('@H').format))
print(memoryview(b'abcd').cast('H').cast('B').tolist())
print(memoryview(b'abcd').cast('H').itemsize)
print(memoryview(b'abcdef').cast('H')[1:].tobytes())
print(memoryview(b'').cast('H').tolist())
error(lambda: memoryview(b'abc').cast('H'))
error(lambda: memoryview(b'abcd').cast('x'))
error(lambda: memoryview(b'abcd').cast(''))
error(lambda: memoryview(b'abcd').cast('BB'))
error(lambda: memoryview(b'abcd').cast('<H'))
error(lambda: memoryview(b'abcd').cast(1))
error(lambda: memoryview(b'abcd').cast())
error(lambda: memoryview(b'abcd').cast('H').cast('I'))
error(lambda: memoryview(b'abcd')[::2].cast('H'))
#> [65535, 1]
#> [-1, 1]
#> ([-1], [4294967295])
#> ([-1], [18446744073709551615])
#> ([0.0], [1.0])
#> [1.0]
#> ([b'a', b'b'], [97, 98])
#> [False, True]
#> '@H'
#> [97, 98, 99, 100]
#> 2
#> b'cdef'
#> []
#> TypeError: memoryview: length is not a multiple of itemsize
#> ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
#> ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
#> TypeError: cast() argument 'format' must be str, not int
#> TypeError: cast() missing required argument 'format' (pos 1)
#> TypeError: memoryview: cannot cast between two non-byte formats
#> TypeError: memoryview: casts are restricted to C-contiguous views

# ---- memoryview: numbers are written in the format
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Float:
    def __float__(self):
        return 2.5
class Index:
    def __index__(self):
        return 3
b = bytearray(8)
m = memoryview(b)
for format, value in [('h', -2), ('H', 0x4142), ('i', -3), ('I', 2 ** 32 - 1), ('q', -2 ** 63), ('Q', 2 ** 64 - 1),
                      ('f', 1.5), ('d', -0.1), ('e', 0.5), ('d', Float()), ('d', 7), ('?', [1]), ('c', b'Z'), ('b', Index())]:
    m[:] = bytes(8)
    view = m.cast(format)
    view[0] = value
    print(format, bytes(b), view[0])
error(lambda: m.cast('H').__setitem__(0, 70000))
error(lambda: m.cast('h').__setitem__(0, 40000))
error(lambda: m.cast('q').__setitem__(0, 2 ** 63))
error(lambda: m.cast('Q').__setitem__(0, -1))
error(lambda: m.cast('c').__setitem__(0, b'ZZ'))
error(lambda: m.cast('c').__setitem__(0, 90))
error(lambda: m.cast('d').__setitem__(0, 'a'))
error(lambda: m.cast('e').__setitem__(0, 1e10))
#> h b'\xfe\xff\x00\x00\x00\x00\x00\x00' -2
#> H b'BA\x00\x00\x00\x00\x00\x00' 16706
#> i b'\xfd\xff\xff\xff\x00\x00\x00\x00' -3
#> I b'\xff\xff\xff\xff\x00\x00\x00\x00' 4294967295
#> q b'\x00\x00\x00\x00\x00\x00\x00\x80' -9223372036854775808
#> Q b'\xff\xff\xff\xff\xff\xff\xff\xff' 18446744073709551615
#> f b'\x00\x00\xc0?\x00\x00\x00\x00' 1.5
#> d b'\x9a\x99\x99\x99\x99\x99\xb9\xbf' -0.1
#> e b'\x008\x00\x00\x00\x00\x00\x00' 0.5
#> d b'\x00\x00\x00\x00\x00\x00\x04@' 2.5
#> d b'\x00\x00\x00\x00\x00\x00\x1c@' 7.0
#> ? b'\x01\x00\x00\x00\x00\x00\x00\x00' True
#> c b'Z\x00\x00\x00\x00\x00\x00\x00' b'Z'
#> b b'\x03\x00\x00\x00\x00\x00\x00\x00' 3
#> ValueError: memoryview: invalid value for format 'H'
#> ValueError: memoryview: invalid value for format 'h'
#> ValueError: memoryview: invalid value for format 'q'
#> ValueError: memoryview: invalid value for format 'Q'
#> ValueError: memoryview: invalid value for format 'c'
#> TypeError: memoryview: invalid type for format 'c'
#> TypeError: memoryview: invalid type for format 'd'
#> ValueError: memoryview: invalid value for format 'e'

# ---- memoryview: more dimensions
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

d = memoryview(bytes(range(6))).cast('B', [2, 3])
print((d[0, 1], d[1, -1], d[True, 2]))
print(d.tolist())
print((d.shape, d.strides, d.ndim, d.nbytes, len(d)))
print((d.tobytes(), d.tobytes('F'), d.tobytes('A'), bytes(d)))
print((d.c_contiguous, d.f_contiguous))
print(d[0:1].tolist())
print((d.cast('B').tolist(), d.cast('H').tolist()))
print(d == memoryview(bytes(range(6))).cast('B', (2, 3)))
print(d == memoryview(bytes(range(6))).cast('B', (3, 2)))
print(memoryview(bytes(range(8))).cast('B', [2, 2, 2]).tolist())
print(memoryview(b'a').cast('B', shape=[1]).tolist())
error(lambda: d[0])
error(lambda: d[2, 0])
error(lambda: d[0, 3])
error(lambda: d[0, 0, 0])
error(lambda: d[0:1, 0:1])
error(lambda: d['a', 0])
error(lambda: d.cast('B', [3, 2]))
error(lambda: d.count(1))
error(lambda: d.index(1))
error(lambda: list(d))
error(lambda: memoryview(b'abcdef').cast('B', [2, 4]))
error(lambda: memoryview(b'abcdef').cast('B', 3))
error(lambda: memoryview(b'abcdef').cast('B', [0]))
error(lambda: memoryview(b'abcdef').cast('B', [-1]))
error(lambda: memoryview(b'abcdef').cast('B', ['a']))
error(lambda: memoryview(bytearray(6)).cast('B', [2, 3]).__setitem__(1, 90))
error(lambda: memoryview(bytearray(6)).cast('B', [2, 3]).__setitem__(slice(0, 1), b'abc'))
b = bytearray(6)
memoryview(b).cast('B', [2, 3])[1, 1] = 90
print(b)
#> (1, 5, 5)
#> [[0, 1, 2], [3, 4, 5]]
#> ((2, 3), (3, 1), 2, 6, 2)
#> (b'\x00\x01\x02\x03\x04\x05', b'\x00\x03\x01\x04\x02\x05', b'\x00\x01\x02\x03\x04\x05', b'\x00\x01\x02\x03\x04\x05')
#> (True, False)
#> [[0, 1, 2]]
#> ([0, 1, 2, 3, 4, 5], [256, 770, 1284])
#> True
#> False
#> [[[0, 1], [2, 3]], [[4, 5], [6, 7]]]
#> [97]
#> NotImplementedError: multi-dimensional sub-views are not implemented
#> IndexError: index out of bounds on dimension 1
#> IndexError: index out of bounds on dimension 2
#> TypeError: cannot index 2-dimension view with 3-element tuple
#> NotImplementedError: multi-dimensional slicing is not implemented
#> TypeError: memoryview: invalid slice key
#> TypeError: memoryview: cast must be 1D -> ND or ND -> 1D
#> NotImplementedError: multi-dimensional sub-views are not implemented
#> NotImplementedError: multi-dimensional lookup is not implemented
#> NotImplementedError: multi-dimensional sub-views are not implemented
#> TypeError: memoryview: product(shape) * itemsize != buffer size
#> TypeError: shape must be a list or a tuple
#> ValueError: memoryview.cast(): elements of shape must be integers > 0
#> ValueError: memoryview.cast(): elements of shape must be integers > 0
#> TypeError: memoryview.cast(): elements of shape must be integers
#> NotImplementedError: sub-views are not implemented
#> NotImplementedError: memoryview slice assignments are currently restricted to ndim = 1
#> bytearray(b'\x00\x00\x00\x00Z\x00')

# ---- memoryview: no dimension
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

z = memoryview(b'a').cast('B', [])
print((z[()], z.tolist(), z.tobytes(), z.shape, z.ndim, z.nbytes))
error(lambda: z[0])
error(lambda: len(z))
error(lambda: list(z))
error(lambda: z.index(1))
#> (97, 97, b'a', (), 0, 1)
#> TypeError: invalid indexing of 0-dim memory
#> TypeError: 0-dim memory has no length
#> TypeError: invalid indexing of 0-dim memory
#> TypeError: invalid lookup on 0-dim memory

# ---- memoryview: where bytes-like objects are wanted
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

m = memoryview(b'12abc')
print((int(m[:2]), float(m[:2]), str(m, 'ascii'), int.from_bytes(m[:1])))
print((b'-'.join([m, m[:1]]), b'x' + m, b'abc'.find(m[2:])))
print((b'12abc34'.startswith(m), m[2:] in b'12abc'))
print(bytearray(b'x') + m[:1])
error(lambda: b''.join([m[::2]]))
error(lambda: b'' + m[::2])
error(lambda: b'abc'.find(m[::2]))
error(lambda: m + b'a')
error(lambda: m * 2)
print(memoryview[int])
print((isinstance(m, memoryview), memoryview.__name__))
class Sub(memoryview):
    pass
#> (12, 12.0, '12abc', 49)
#> (b'12abc-1', b'x12abc', 0)
#> (True, True)
#> bytearray(b'x1')
#> TypeError: sequence item 0: expected a bytes-like object, memoryview found
#> TypeError: can't concat memoryview to bytes
#> BufferError: memoryview: underlying buffer is not C-contiguous
#> TypeError: unsupported operand type(s) for +: 'memoryview' and 'bytes'
#> TypeError: unsupported operand type(s) for *: 'memoryview' and 'int'
#> memoryview[int]
#> (True, 'memoryview')
#> Traceback (most recent call last):
#>   File "memoryviewformats.py", line 212, in <module>
#>     class Sub(memoryview):
#>         pass
#> TypeError: type 'memoryview' is not an acceptable base type
