# array: sequences of numbers of one type.

# ---- making and showing
from array import array, typecodes, ArrayType
print(array('i'), array('i', [1, 2, 3]), array('d', (1, 2.5)), array('B', b'abc'), array('f', [0.1]), array('w', 'hé'), array('b', range(3)), typecodes, ArrayType is array)
print(array('i', [1]).typecode, [array(c).itemsize for c in 'bBhHiIqQfdw'])
#> array('i') array('i', [1, 2, 3]) array('d', [1.0, 2.5]) array('B', [97, 98, 99]) array('f', [0.10000000149011612]) array('w', 'hé') array('b', [0, 1, 2]) bBuwhHiIlLqQfd True
#> i [1, 1, 2, 2, 4, 4, 8, 8, 4, 8, 4]

# ---- a sequence
from array import array
a = array('i', [5, 3, 1])
a.append(7)
a.extend([9, 11])
a.insert(1, 4)
print(a, len(a), a[0], a[-1], a[1:3], a[::2], 3 in a, a.index(3), a.count(9), a.pop(), a.pop(0), a)
a.remove(3)
a.reverse()
a[0] = 100
del a[1]
print(a, a.tolist(), list(a), sum(a), max(a), a * 2, a + array('i', [1]), sorted(a))
a += array('i', [6])
a[1:2] = array('i', [8, 8])
print(a, a == array('i', [100, 8, 8, 1, 6]), a < array('i', [200]), a == [100])
#> array('i', [4, 3, 1, 7, 9]) 7 5 11 array('i', [4, 3]) array('i', [5, 3, 7, 11]) True 2 1 11 5 array('i', [4, 3, 1, 7, 9])
#> array('i', [100, 1, 4]) [100, 1, 4] [100, 1, 4] 105 100 array('i', [100, 1, 4, 100, 1, 4]) array('i', [100, 1, 4, 1]) [1, 4, 100]
#> array('i', [100, 8, 8, 4, 6]) False True False

# ---- bytes
from array import array
a = array('H', [1, 258])
print(a.tobytes(), array('H', a.tobytes()), array('I', b'\x01\0\0\0'))
a.byteswap()
print(a)
a.frombytes(b'\x02\x00')
print(a, array('w', 'ab').tounicode(), array('d', [1.5]).tobytes())
#> b'\x01\x00\x02\x01' array('H', [1, 258]) array('I', [1])
#> array('H', [256, 513])
#> array('H', [256, 513, 2]) ab b'\x00\x00\x00\x00\x00\x00\xf8?'

# ---- what does not fit
from array import array
for f in [lambda: array('b', [128]), lambda: array('B', [-1]), lambda: array('B', [256]), lambda: array('h', [40000]), lambda: array('H', [-1]), lambda: array('i', ['a']), lambda: array('i', [1.5]), lambda: array('z'), lambda: array('ab'), lambda: array(1), lambda: array('i', 'abc'), lambda: array('i')[0], lambda: array('i').pop(), lambda: array('i', [1]).remove(2), lambda: array('i', [1]).index(2), lambda: array('i') + [1], lambda: array('i').__setitem__(0, 1), lambda: array('h', b'abc'), lambda: array('f', ['x']), lambda: array('i', [1]).extend(array('h', [1])), lambda: hash(array('i'))]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> OverflowError signed char is greater than maximum
#> OverflowError unsigned byte integer is less than minimum
#> OverflowError unsigned byte integer is greater than maximum
#> OverflowError signed short integer is greater than maximum
#> OverflowError unsigned short is less than minimum
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> ValueError bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)
#> TypeError array() argument 1 must be a unicode character, not a string of length 2
#> TypeError array() argument 1 must be a unicode character, not int
#> TypeError cannot use a str to initialize an array with typecode 'i'
#> IndexError array index out of range
#> IndexError pop from empty array
#> ValueError array.remove(x): x not in array
#> ValueError array.index(x): x not in array
#> TypeError can only append array (not "list") to array
#> IndexError array assignment index out of range
#> ValueError bytes length not a multiple of item size
#> TypeError must be real number, not str
#> TypeError can only extend with array of same kind
#> TypeError unhashable type: 'array.array'

# ---- arrays as sequences
from array import array
a = array('i', [3, 1, 2]); a.append(5); a.extend([7]); a.insert(0, 9); a[1:2] = array('i', [0, 0])
print(a, a.pop(), a.index(5), a.count(0), a[::-1], a + array('i', [1]), a * 2 == a + a, a < array('i', [10]), a.tolist(), a.typecode, a.itemsize, len(a), 5 in a)
a.remove(9); a.reverse(); print(a, a.tobytes()[:4], array('i', a.tobytes()) == a, array('u', 'hé') if False else array('w', 'hé'))
for job in (lambda: array('i', 'x'), lambda: array('z'), lambda: a.append(1.5), lambda: array('B', [256]), lambda: a.remove(99), lambda: a[50], lambda: a + [1], lambda: array('i').pop(), lambda: a.append('x')):
    try: job()
    except (TypeError, ValueError, OverflowError, IndexError) as e: print(type(e).__name__, e)
#> array('i', [9, 0, 0, 1, 2, 5]) 7 5 2 array('i', [5, 2, 1, 0, 0, 9]) array('i', [9, 0, 0, 1, 2, 5, 1]) True True [9, 0, 0, 1, 2, 5] i 4 6 True
#> array('i', [5, 2, 1, 0, 0]) b'\x05\x00\x00\x00' True array('w', 'hé')
#> TypeError cannot use a str to initialize an array with typecode 'i'
#> ValueError bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)
#> TypeError 'float' object cannot be interpreted as an integer
#> OverflowError unsigned byte integer is greater than maximum
#> ValueError array.remove(x): x not in array
#> IndexError array index out of range
#> TypeError can only append array (not "list") to array
#> IndexError pop from empty array
#> TypeError 'str' object cannot be interpreted as an integer

# ---- arrays and bytes
from array import array
import array as m
a = array('H', [1, 258]); b = array('B', a.tobytes())
a.byteswap(); print(a, b, bytes(b), m.typecodes, m.ArrayType is array, array('d', [1.5, 2]).tolist(), sum(array('f', [0.5] * 4)))
a.frombytes(b'\x01\x00'); a.fromlist([5]); print(a, a.buffer_info()[1])
#> array('H', [256, 513]) array('B', [1, 0, 2, 1]) b'\x01\x00\x02\x01' bBuwhHiIlLqQfd True [1.5, 2.0] 2.0
#> array('H', [256, 513, 1, 5]) 4

# ---- a memoryview looks at the items themselves
from array import array
for code in 'bBhHiIqQfd':
    a = array(code, [1, 2, 3, 100])
    m = memoryview(a)
    print(code, m.format, m.itemsize, m.shape, m.readonly, m.tolist(), m[1], m[-1], len(m), m[1:3].tolist(), list(m)[0], 100 in m)
    m[0] = 7
    a[1] = 9
    print(a, m.tolist(), m == a, a == array(code, [7, 9, 3, 100]), m.obj is a, m == memoryview(array(code, [7, 9, 3, 100])))
#> b b 1 (4,) False [1, 2, 3, 100] 2 100 4 [2, 3] 1 True
#> array('b', [7, 9, 3, 100]) [7, 9, 3, 100] True True True True
#> B B 1 (4,) False [1, 2, 3, 100] 2 100 4 [2, 3] 1 True
#> array('B', [7, 9, 3, 100]) [7, 9, 3, 100] True True True True
#> h h 2 (4,) False [1, 2, 3, 100] 2 100 4 [2, 3] 1 True
#> array('h', [7, 9, 3, 100]) [7, 9, 3, 100] True True True True
#> H H 2 (4,) False [1, 2, 3, 100] 2 100 4 [2, 3] 1 True
#> array('H', [7, 9, 3, 100]) [7, 9, 3, 100] True True True True
#> i i 4 (4,) False [1, 2, 3, 100] 2 100 4 [2, 3] 1 True
#> array('i', [7, 9, 3, 100]) [7, 9, 3, 100] True True True True
#> I I 4 (4,) False [1, 2, 3, 100] 2 100 4 [2, 3] 1 True
#> array('I', [7, 9, 3, 100]) [7, 9, 3, 100] True True True True
#> q q 8 (4,) False [1, 2, 3, 100] 2 100 4 [2, 3] 1 True
#> array('q', [7, 9, 3, 100]) [7, 9, 3, 100] True True True True
#> Q Q 8 (4,) False [1, 2, 3, 100] 2 100 4 [2, 3] 1 True
#> array('Q', [7, 9, 3, 100]) [7, 9, 3, 100] True True True True
#> f f 4 (4,) False [1.0, 2.0, 3.0, 100.0] 2.0 100.0 4 [2.0, 3.0] 1.0 True
#> array('f', [7.0, 9.0, 3.0, 100.0]) [7.0, 9.0, 3.0, 100.0] True True True True
#> d d 8 (4,) False [1.0, 2.0, 3.0, 100.0] 2.0 100.0 4 [2.0, 3.0] 1.0 True
#> array('d', [7.0, 9.0, 3.0, 100.0]) [7.0, 9.0, 3.0, 100.0] True True True True

# ---- an array that is looked at cannot change its size
from array import array
a = array('i', [1, 2, 3])
m = memoryview(a)
for f in [lambda: a.append(4), lambda: a.extend([1]), lambda: a.pop(), lambda: a.insert(0, 1), lambda: a.remove(1), lambda: a.__delitem__(0), lambda: a.frombytes(b'abcd'), lambda: a.fromlist([1]), lambda: a.__iadd__(array('i', [1]))]:
    try:
        f()
    except BufferError as e:
        print(e)
a.reverse()
a.byteswap()
a.byteswap()
a[0:2] = array('i', [8, 9])
print(a, m.tolist(), a.index(9), a.count(1), a + array('i', [5]), a * 2, a[::-1], sum(a), max(a), a < array('i', [9]), len(a), 8 in a, a.tobytes(), [*a])
m.release()
a.append(4)
print(a, a.pop(0), a)
#> cannot resize an array that is exporting buffers
#> cannot resize an array that is exporting buffers
#> cannot resize an array that is exporting buffers
#> cannot resize an array that is exporting buffers
#> cannot resize an array that is exporting buffers
#> cannot resize an array that is exporting buffers
#> cannot resize an array that is exporting buffers
#> cannot resize an array that is exporting buffers
#> cannot resize an array that is exporting buffers
#> array('i', [8, 9, 1]) [8, 9, 1] 1 1 array('i', [8, 9, 1, 5]) array('i', [8, 9, 1, 8, 9, 1]) array('i', [1, 9, 8]) 18 9 True 3 True b'\x08\x00\x00\x00\t\x00\x00\x00\x01\x00\x00\x00' [8, 9, 1]
#> array('i', [9, 1, 4]) 8 array('i', [9, 1, 4])

# ---- writing through a view of an array
from array import array
import struct
a = array('i', [1, 2, 3])
m = memoryview(a)
for key, value in [(0, 'x'), (0, 2 ** 40), (0, 1.5), (slice(0, 2), b'ab'), (slice(0, 2), array('h', [1, 2])), (9, 1), (slice(0, 2), array('i', [8, 9])), (slice(1, 3), memoryview(array('i', [5, 6])))]:
    try:
        m[key] = value
        print(a)
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
b = m.cast('B')
b[0] = 255
print(a, m.tobytes(), b.tolist(), b.cast('h').tolist(), m.nbytes, bytes(a) == m.tobytes(), struct.unpack('<3i', a), m.hex(), bytearray(a)[0])
with memoryview(array('d', [0.5, 1.5])) as d:
    d[1] = 3
    print(d.tolist(), d.format, d.obj, sum(d))
#> TypeError memoryview: invalid type for format 'i'
#> ValueError memoryview: invalid value for format 'i'
#> TypeError memoryview: invalid type for format 'i'
#> ValueError memoryview assignment: lvalue and rvalue have different structures
#> ValueError memoryview assignment: lvalue and rvalue have different structures
#> IndexError index out of bounds on dimension 1
#> array('i', [8, 9, 3])
#> array('i', [8, 5, 6])
#> array('i', [255, 5, 6]) b'\xff\x00\x00\x00\x05\x00\x00\x00\x06\x00\x00\x00' [255, 0, 0, 0, 5, 0, 0, 0, 6, 0, 0, 0] [255, 0, 5, 0, 6, 0] 12 True (255, 5, 6) ff0000000500000006000000 255
#> [0.5, 3.0] d array('d', [0.5, 3.0]) 3.5

# ---- a view of characters
import array
a = array.array('w', 'abc'); m = memoryview(a)
print(m.format, m.itemsize, m.nbytes, m.shape, len(m), m.obj is a, bytes(m), m.readonly)
for f in (lambda: m[0], lambda: m.tolist(), lambda: list(m), lambda: m.cast('B')[0], lambda: m[1:].tobytes(), lambda: m == m, lambda: m == memoryview(a), lambda: m.__setitem__(0, 'x'), lambda: memoryview(b'abcd').cast('w'), lambda: m.hex()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
#> w 4 12 (3,) 3 True b'a\x00\x00\x00b\x00\x00\x00c\x00\x00\x00' False
#> NotImplementedError memoryview: format w not supported
#> NotImplementedError memoryview: format w not supported
#> NotImplementedError memoryview: format w not supported
#> 97
#> b'b\x00\x00\x00c\x00\x00\x00'
#> False
#> False
#> NotImplementedError memoryview: format w not supported
#> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#> 610000006200000063000000

# ---- wrong arguments of methods
from array import array
def tries(*fs):
    for f in fs:
        try:
            print(f())
        except TypeError as e:
            print(e)
a = array('i', [1])
tries(lambda: a.append(), lambda: a.append(1, 2), lambda: a.append(x=1), lambda: a.insert(1), lambda: a.pop(1, 2), lambda: a.index(), lambda: a.count(1, 2), lambda: a.tolist(1), lambda: a.reverse(x=1), lambda: array(), lambda: array('i', [], 3))
#> array.append() takes exactly one argument (0 given)
#> array.append() takes exactly one argument (2 given)
#> array.append() takes no keyword arguments
#> insert expected 2 arguments, got 1
#> pop expected at most 1 argument, got 2
#> index expected at least 1 argument, got 0
#> array.count() takes exactly one argument (2 given)
#> array.tolist() takes no arguments (1 given)
#> array.reverse() takes no keyword arguments
#> array() takes at least 1 argument (0 given)
#> array() takes at most 2 arguments (3 given)

# ---- places and items of many types
from array import array
class I:
    def __index__(self): return 1
for i in (0, 2, 3, -3, -4, True, 1.5, I(), 2**70):
    a = array('i', [1, 2, 3])
    try: print(a[i])
    except (TypeError, IndexError) as e: print(type(e).__name__, e)
    try:
        a[i] = 5
        print(a)
    except (TypeError, IndexError) as e: print(type(e).__name__, e)
for code in 'bBHifd':
    a = array(code, [0])
    for v in (70000, -70000, 2**70, -2**70, 1.5, 'z', True):
        try:
            a[0] = v
            print(code, v, a)
        except (TypeError, OverflowError) as e:
            print(code, v, type(e).__name__, e)
#> 1
#> array('i', [5, 2, 3])
#> 3
#> array('i', [1, 2, 5])
#> IndexError array index out of range
#> IndexError array assignment index out of range
#> 1
#> array('i', [5, 2, 3])
#> IndexError array index out of range
#> IndexError array assignment index out of range
#> 2
#> array('i', [1, 5, 3])
#> TypeError array indices must be integers
#> TypeError array indices must be integers
#> 2
#> array('i', [1, 5, 3])
#> IndexError cannot fit 'int' into an index-sized integer
#> IndexError cannot fit 'int' into an index-sized integer
#> b 70000 OverflowError signed short integer is greater than maximum
#> b -70000 OverflowError signed short integer is less than minimum
#> b 1180591620717411303424 OverflowError Python int too large to convert to C long
#> b -1180591620717411303424 OverflowError Python int too large to convert to C long
#> b 1.5 TypeError 'float' object cannot be interpreted as an integer
#> b z TypeError 'str' object cannot be interpreted as an integer
#> b True array('b', [1])
#> B 70000 OverflowError unsigned byte integer is greater than maximum
#> B -70000 OverflowError unsigned byte integer is less than minimum
#> B 1180591620717411303424 OverflowError Python int too large to convert to C long
#> B -1180591620717411303424 OverflowError Python int too large to convert to C long
#> B 1.5 TypeError 'float' object cannot be interpreted as an integer
#> B z TypeError 'str' object cannot be interpreted as an integer
#> B True array('B', [1])
#> H 70000 OverflowError unsigned short is greater than maximum
#> H -70000 OverflowError unsigned short is less than minimum
#> H 1180591620717411303424 OverflowError Python int too large to convert to C long
#> H -1180591620717411303424 OverflowError Python int too large to convert to C long
#> H 1.5 TypeError 'float' object cannot be interpreted as an integer
#> H z TypeError 'str' object cannot be interpreted as an integer
#> H True array('H', [1])
#> i 70000 array('i', [70000])
#> i -70000 array('i', [-70000])
#> i 1180591620717411303424 OverflowError Python int too large to convert to C long
#> i -1180591620717411303424 OverflowError Python int too large to convert to C long
#> i 1.5 TypeError 'float' object cannot be interpreted as an integer
#> i z TypeError 'str' object cannot be interpreted as an integer
#> i True array('i', [1])
#> f 70000 array('f', [70000.0])
#> f -70000 array('f', [-70000.0])
#> f 1180591620717411303424 array('f', [1.1805916207174113e+21])
#> f -1180591620717411303424 array('f', [-1.1805916207174113e+21])
#> f 1.5 array('f', [1.5])
#> f z TypeError must be real number, not str
#> f True array('f', [1.0])
#> d 70000 array('d', [70000.0])
#> d -70000 array('d', [-70000.0])
#> d 1180591620717411303424 array('d', [1.1805916207174113e+21])
#> d -1180591620717411303424 array('d', [-1.1805916207174113e+21])
#> d 1.5 array('d', [1.5])
#> d z TypeError must be real number, not str
#> d True array('d', [1.0])

# ---- subclasses show their own name, and have no constructor to call above
import array
class Numbers(array.array):
    def __init__(self, *args, **more):
        self.more = more
print(Numbers('b'), Numbers('b', [1, 2], unit='m'), Numbers('d', [1.5]).more)
for f in (lambda: array.array('b', x=3), lambda: array.array('b').__init__(3)):
    try:
        print(f())
    except TypeError as e:
        print(e)
#> Numbers('b') Numbers('b', [1, 2]) {}
#> array.array() takes no keyword arguments
#> None

# ---- a class of an array shows its own name, and what arrays refuse
from array import array
class Samples(array):
    pass
s = Samples('i', [1, 2])
print(s, Samples('u', 'ab'), Samples('d'), s[:1], s + s, str(s))
for f in (lambda: array('u').fromunicode(5), lambda: array('u', 'a').fromunicode(['b']), lambda: array('b').frombytes('x'), lambda: array(None),
          lambda: array('u', 'a').append('bc'), lambda: array('Q', [-1]), lambda: array('L', [-1]), lambda: array('q', [2**70]), lambda: s.__iadd__([1])):
    try:
        print(f())
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)
#> array.py:328: DeprecationWarning: The 'u' type code is deprecated and will be removed in Python 3.16
#>   print(s, Samples('u', 'ab'), Samples('d'), s[:1], s + s, str(s))
#> Samples('i', [1, 2]) Samples('u', 'ab') Samples('d') array('i', [1]) array('i', [1, 2, 1, 2]) Samples('i', [1, 2])
#> array.py:329: DeprecationWarning: The 'u' type code is deprecated and will be removed in Python 3.16
#>   for f in (lambda: array('u').fromunicode(5), lambda: array('u', 'a').fromunicode(['b']), lambda: array('b').frombytes('x'), lambda: array(None),
#> TypeError fromunicode() argument must be str, not int
#> TypeError fromunicode() argument must be str, not list
#> TypeError a bytes-like object is required, not 'str'
#> TypeError array() argument 1 must be a unicode character, not None
#> array.py:330: DeprecationWarning: The 'u' type code is deprecated and will be removed in Python 3.16
#>   lambda: array('u', 'a').append('bc'), lambda: array('Q', [-1]), lambda: array('L', [-1]), lambda: array('q', [2**70]), lambda: s.__iadd__([1])):
#> TypeError array item must be a unicode character, not a string of length 2
#> OverflowError can't convert negative int to unsigned
#> OverflowError can't convert negative value to unsigned int
#> OverflowError int too big to convert
#> TypeError can only extend array with array (not "list")

# ---- what takes bytes takes arrays
from array import array
import binascii, hashlib, io, re, struct, zlib
a = array('i', [97, 98]); b = array('B', b'abc')
print(b'-'.join([b, a]), b'x' + b, bytearray(b'x') + b, b in b'xabcx', b'xabcabc'.count(b), b'abcd'.startswith(b), b'abcd'.removeprefix(b), b'abc'.translate(None, b))
print(b'%s|%b' % (b, b), str(b, 'utf-8'), int(array('B', b'12')), float(array('B', b'1.5')), int.from_bytes(a, 'little'), int.from_bytes(array('B', [1, 2])), eval(array('B', b'1+1')))
print(hashlib.md5(a).hexdigest(), zlib.crc32(a), binascii.hexlify(a), re.findall(rb'[ab]', b), re.sub(b'b', b'X', b), struct.unpack('<2i', a), list(struct.iter_unpack('<h', a)))
out = bytearray(b'x'); out.extend(a); out += b; out[1:1] = b; print(out)
z = array('i', [0, 0]); struct.pack_into('<i', z, 4, 7); print(z, io.BytesIO(b'\1\2\3\4\5').readinto(z), z, io.BytesIO(a).read(2), memoryview(a).hex())
print(b == b'abc', b'abc' == b, bytearray(b'abc') == b, memoryview(b'abc') == b, b'abc' < bytearray(b), bytearray(b'abb') < b)
for f in (lambda: b + b'x', lambda: b < b'abc', lambda: array('b').frombytes(a), lambda: array('i').frombytes(memoryview(b'abcdefgh')[::2])):
    try: print(f())
    except (TypeError, BufferError) as e: print(type(e).__name__, e)
#> b'abc-a\x00\x00\x00b\x00\x00\x00' b'xabc' bytearray(b'xabc') True 2 True b'd' b''
#> b'abc|abc' abc 12 1.5 420906795105 258 2
#> 577577fb72210724c0d23dbcd6087733 3897311428 b'6100000062000000' [b'a', b'b'] b'aXc' (97, 98) [(97,), (0,), (98,), (0,)]
#> bytearray(b'xabca\x00\x00\x00b\x00\x00\x00abc')
#> array('i', [67305985, 5]) 5 array('i', [67305985, 5]) b'a\x00' 6100000062000000
#> False False True True False True
#> TypeError can only append array (not "bytes") to array
#> TypeError '<' not supported between instances of 'array.array' and 'bytes'
#> TypeError a bytes-like object is required
#> BufferError memoryview: underlying buffer is not C-contiguous

# ---- arrays compare by their items
from array import array
nan = array('d', [float('nan')])
print(array('i', [1, 2]) < array('d', [1.0, 3]), array('i', [1]) == array('d', [1.0]), array('w', 'a') == array('i', [97]), nan == nan, nan in [nan], array('w', 'ab') < array('w', 'b'), array('i') < array('i', [0]), array('i', [2]) >= array('i', [1, 9]))
try: array('w', 'a') < array('i', [1])
except TypeError as e: print(e)
match array('i', [1, 2]):
    case [x, y]: print(x, y)
#> True True False False True True True True
#> '<' not supported between instances of 'str' and 'int'
#> 1 2

# ---- what stays of an extension that fails, and values with methods of their own
from array import array
class N:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
class F:
    def __float__(self): return 2.5
class Same:
    def __eq__(self, other): return other == 3
def broken():
    yield 7
    raise ZeroDivisionError
for items in ([8, 'x'], broken(), map(int, '9z'), [N(4), 5], (N(6), 2**80), range(2), array('i', [3]), array('h', [3])):
    a = array('i', [1])
    try: a.extend(items)
    except (TypeError, ValueError, OverflowError, ZeroDivisionError) as e: print(type(e).__name__, e)
    print(a)
a = array('d', [F(), N(3), 2**60]); a.insert(N(0), F()); a[N(1)] = N(9); print(a, a.index(Same()), a.count(Same()), Same() in a, a.pop(N(-1)), a[N(0):N(2)])
a.remove(Same()); print(a, array('f', [1e300]), array('i', [N(1)]) * N(2), N(2) * array('i', [1]) if hasattr(N, '__mul__') else None)
try: a.fromlist([1.5, 'x'])
except TypeError as e: print(e, a)
#> TypeError 'str' object cannot be interpreted as an integer
#> array('i', [1, 8])
#> ZeroDivisionError 
#> array('i', [1, 7])
#> ValueError invalid literal for int() with base 10: 'z'
#> array('i', [1, 9])
#> array('i', [1, 4, 5])
#> OverflowError Python int too large to convert to C long
#> array('i', [1, 6])
#> array('i', [1, 0, 1])
#> array('i', [1, 3])
#> TypeError can only extend with array of same kind
#> array('i', [1])
#> array('d', [2.5, 9.0, 3.0]) 2 1 True 1.152921504606847e+18 array('d', [2.5, 9.0])
#> array('d', [2.5, 9.0]) array('f', [inf]) array('i', [1, 1]) None
#> must be real number, not str array('d', [2.5, 9.0])

# ---- characters that are none
from array import array
a = array('w', b'\xff\xff\xff\xff')
for f in (lambda: a[0], lambda: a.tounicode(), lambda: repr(a), lambda: a.tolist(), lambda: a == a):
    try: print(f())
    except ValueError as e: print(type(e).__name__, e)
print(array('w', 'a😀')[1], array('w', ['x', '😀']).tounicode(), len(array('w', 'a😀').tobytes()))
#> ValueError chr() arg not in range(0x110000)
#> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> ValueError chr() arg not in range(0x110000)
#> True
#> 😀 x😀 8

# ---- slices with steps, and iterators that see what is added
from array import array
a = array('h', range(10)); b = a[::3]; a[::3] = array('h', [-1] * 4); print(b, a, a[8:1:-3])
del a[::2]; print(a); del a[3:0:-1]; print(a)
for key, value in ((slice(None, None, 2), array('h', [1, 2, 3])), (slice(0, 1), [1]), (slice(0, 1), array('i', [1]))):
    try: a[key] = value
    except (TypeError, ValueError) as e: print(e)
it = iter(a); next(it); a.append(5); print(list(it)); a.append(6); print(list(it), type(it).__name__, a * 2, a)
a[1:1] = a; print(a); a += a; print(len(a), a.tobytes()[:4])
#> array('h', [0, 3, 6, 9]) array('h', [-1, 1, 2, -1, 4, 5, -1, 7, 8, -1]) array('h', [8, 5, 2])
#> array('h', [1, -1, 5, 7, -1])
#> array('h', [1, -1])
#> attempt to assign array of size 3 to extended slice of size 1
#> can only assign array (not "list") to array slice
#> bad argument type for built-in operation
#> [-1, 5]
#> [] arrayiterator array('h', [1, -1, 5, 6, 1, -1, 5, 6]) array('h', [1, -1, 5, 6])
#> array('h', [1, 1, -1, 5, 6, -1, 5, 6])
#> 16 b'\x01\x00\x01\x00'

# ---- classes of arrays, and copies
from array import array
class Log(array):
    def __new__(cls, *values): return super().__new__(cls, 'd', values)
    def append(self, v): super().append(v * 2)
x = Log(1, 2); x.append(3); x.note = 'n'; print(x, x.__dict__, type(x[:1]).__name__, x == array('d', [1, 2, 6]))
import copy
print(copy.copy(x), copy.deepcopy([x, x]), [type(c).__name__ for c in copy.deepcopy([x])], next(copy.copy(iter(array('i', [4])))))
#> Log('d', [1.0, 2.0, 6.0]) {'note': 'n'} array True
#> array('d', [1.0, 2.0, 6.0]) [array('d', [1.0, 2.0, 6.0]), array('d', [1.0, 2.0, 6.0])] ['array'] 4

# ---- items read and written one by one, of each type, at the ends and past them
from array import array
for code in 'bBhHiIlLqQfd':
    a = array(code, [1, 2, 3])
    a[0] = 100
    a[-1] = a[0] + a[1]
    print(code, a[0], a[-3], a[2], a.tolist())
    for i in (3, -4):
        try:
            a[i]
        except IndexError as e:
            print(e)
        try:
            a[i] = 1
        except IndexError as e:
            print(e)
    for value in (-1, 256, 70000, 2.5, True, 'x', None):
        try:
            a[1] = value
            print(a[1], end=' ')
        except (OverflowError, TypeError) as e:
            print(type(e).__name__, e)
    print()
a = array('q', [1 << 62, -1 << 63])
a[0] -= 1 << 60
print(a[0], a[1])
a = array('w', 'abc')
a[1] = 'é'
print(a[1], a[-1], a)
try:
    a[0] = 5
except TypeError as e:
    print(e)
#> b 100 100 102 [100, 2, 102]
#> array index out of range
#> array assignment index out of range
#> array index out of range
#> array assignment index out of range
#> -1 OverflowError signed char is greater than maximum
#> OverflowError signed short integer is greater than maximum
#> TypeError 'float' object cannot be interpreted as an integer
#> 1 TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#>
#> B 100 100 102 [100, 2, 102]
#> array index out of range
#> array assignment index out of range
#> array index out of range
#> array assignment index out of range
#> OverflowError unsigned byte integer is less than minimum
#> OverflowError unsigned byte integer is greater than maximum
#> OverflowError unsigned byte integer is greater than maximum
#> TypeError 'float' object cannot be interpreted as an integer
#> 1 TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#>
#> h 100 100 102 [100, 2, 102]
#> array index out of range
#> array assignment index out of range
#> array index out of range
#> array assignment index out of range
#> -1 256 OverflowError signed short integer is greater than maximum
#> TypeError 'float' object cannot be interpreted as an integer
#> 1 TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#>
#> H 100 100 102 [100, 2, 102]
#> array index out of range
#> array assignment index out of range
#> array index out of range
#> array assignment index out of range
#> OverflowError unsigned short is less than minimum
#> 256 OverflowError unsigned short is greater than maximum
#> TypeError 'float' object cannot be interpreted as an integer
#> 1 TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#>
#> i 100 100 102 [100, 2, 102]
#> array index out of range
#> array assignment index out of range
#> array index out of range
#> array assignment index out of range
#> -1 256 70000 TypeError 'float' object cannot be interpreted as an integer
#> 1 TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#>
#> I 100 100 102 [100, 2, 102]
#> array index out of range
#> array assignment index out of range
#> array index out of range
#> array assignment index out of range
#> OverflowError can't convert negative value to unsigned int
#> 256 70000 TypeError 'float' object cannot be interpreted as an integer
#> 1 TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#>
#> l 100 100 102 [100, 2, 102]
#> array index out of range
#> array assignment index out of range
#> array index out of range
#> array assignment index out of range
#> -1 256 70000 TypeError 'float' object cannot be interpreted as an integer
#> 1 TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#>
#> L 100 100 102 [100, 2, 102]
#> array index out of range
#> array assignment index out of range
#> array index out of range
#> array assignment index out of range
#> OverflowError can't convert negative value to unsigned int
#> 256 70000 TypeError 'float' object cannot be interpreted as an integer
#> 1 TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#>
#> q 100 100 102 [100, 2, 102]
#> array index out of range
#> array assignment index out of range
#> array index out of range
#> array assignment index out of range
#> -1 256 70000 TypeError 'float' object cannot be interpreted as an integer
#> 1 TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#>
#> Q 100 100 102 [100, 2, 102]
#> array index out of range
#> array assignment index out of range
#> array index out of range
#> array assignment index out of range
#> OverflowError can't convert negative int to unsigned
#> 256 70000 TypeError 'float' object cannot be interpreted as an integer
#> 1 TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#>
#> f 100.0 100.0 102.0 [100.0, 2.0, 102.0]
#> array index out of range
#> array assignment index out of range
#> array index out of range
#> array assignment index out of range
#> -1.0 256.0 70000.0 2.5 1.0 TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#>
#> d 100.0 100.0 102.0 [100.0, 2.0, 102.0]
#> array index out of range
#> array assignment index out of range
#> array index out of range
#> array assignment index out of range
#> -1.0 256.0 70000.0 2.5 1.0 TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#>
#> 3458764513820540928 -9223372036854775808
#> é c array('w', 'aéc')
#> array item must be a unicode character, not int

# ---- items of subclasses of array and bytearray, and of values with their own __index__ and __float__
from array import array
class Doubled(array):
    def __getitem__(self, i):
        return super().__getitem__(i) * 2
    def __setitem__(self, i, v):
        super().__setitem__(i, v + 1)
class Bytes(bytearray):
    def __getitem__(self, i):
        return 'item %d' % i
class Plain(array):
    pass
class Three:
    def __index__(self):
        return 3
    def __float__(self):
        return 3.5
class Number(int):
    def __float__(self):
        return 9.0
class Real(float):
    pass
d = Doubled('d', [1.0, 2.0])
d[0] = 4
print(d[0], d[1], Bytes(b'ab')[1])
p = Plain('i', [1, 2])
p[1] = 7
print(p[0], p[-1])
a, b, c = array('d', [0, 0, 0, 0]), array('i', [0, 0, 0, 0]), bytearray(4)
for x in a, b, c:
    x[Three()] = Three()
    x[True] = 1
    print(x[3], x[Three()], x[False], x[1])
a[0] = Number(5)
a[1] = Real(1.5)
a[2] = 1 << 70
a[3] = -0.0
b[0] = Number(5)
print(a, b)
a[0] = float('nan')
print(a[0], type(a[1]), type(b[0]))
#> 10.0 4.0 item 1
#> 1 7
#> 3.5 3.5 0.0 1.0
#> 3 3 0 1
#> 3 3 0 1
#> array('d', [9.0, 1.5, 1.1805916207174113e+21, -0.0]) array('i', [5, 1, 0, 3])
#> nan <class 'float'> <class 'int'>
