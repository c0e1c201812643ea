# struct: values as bytes.

# ---- pack and unpack
import struct
for f, args in [('<i', (1,)), ('>i', (-2,)), ('!H', (65535,)), ('<bBhHiIqQ', (-1, 255, -2, 65535, -3, 4294967295, -4, 2**64 - 1)), ('>lL', (-5, 5)), ('<fd', (1.5, -0.1)), ('>e', (1.5,)), ('<?c', (True, b'x')), ('5s', (b'abc',)), ('3s', (b'abcdef',)), ('4p', (b'ab',)), ('2p', (b'abc',)), ('<2h3B', (1, 2, 3, 4, 5)), ('<xix', (7,)), ('', ()), ('0s', (b'x',)), ('<0ib', (1,)), ('=hi', (1, 2)), ('@bi', (1, 2)), ('bh', (1, 2)), ('< i  h ', (1, 2))]:
    b = struct.pack(f, *args)
    print(f, b, struct.unpack(f, b), struct.calcsize(f))
#> <i b'\x01\x00\x00\x00' (1,) 4
#> >i b'\xff\xff\xff\xfe' (-2,) 4
#> !H b'\xff\xff' (65535,) 2
#> <bBhHiIqQ b'\xff\xff\xfe\xff\xff\xff\xfd\xff\xff\xff\xff\xff\xff\xff\xfc\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff' (-1, 255, -2, 65535, -3, 4294967295, -4, 18446744073709551615) 30
#> >lL b'\xff\xff\xff\xfb\x00\x00\x00\x05' (-5, 5) 8
#> <fd b'\x00\x00\xc0?\x9a\x99\x99\x99\x99\x99\xb9\xbf' (1.5, -0.1) 12
#> >e b'>\x00' (1.5,) 2
#> <?c b'\x01x' (True, b'x') 2
#> 5s b'abc\x00\x00' (b'abc\x00\x00',) 5
#> 3s b'abc' (b'abc',) 3
#> 4p b'\x02ab\x00' (b'ab',) 4
#> 2p b'\x01a' (b'a',) 2
#> <2h3B b'\x01\x00\x02\x00\x03\x04\x05' (1, 2, 3, 4, 5) 7
#> <xix b'\x00\x07\x00\x00\x00\x00' (7,) 6
#>  b'' () 0
#> 0s b'' (b'',) 0
#> <0ib b'\x01' (1,) 1
#> =hi b'\x01\x00\x02\x00\x00\x00' (1, 2) 6
#> @bi b'\x01\x00\x00\x00\x02\x00\x00\x00' (1, 2) 8
#> bh b'\x01\x00\x02\x00' (1, 2) 4
#> < i  h  b'\x01\x00\x00\x00\x02\x00' (1, 2) 6

# ---- alignment
import struct
print([struct.calcsize(f) for f in ['bi', 'ib', '<bi', 'bq', 'bhb', 'b0i', 'bd', 'hbi', 'c2xh', '=bd', '!bd', 'bx0h']])
#> [8, 5, 5, 16, 5, 4, 16, 8, 6, 9, 9, 2]

# ---- what does not fit
import struct
for f, args in [('b', (128,)), ('B', (-1,)), ('B', (256,)), ('h', (40000,)), ('<H', (-1,)), ('<i', (2**31,)), ('>I', (2**32,)), ('<I', (-1,)), ('<q', (2**63,)), ('<Q', (-1,)), ('<i', (1.5,)), ('<i', ('a',)), ('<f', ('a',)), ('<f', (1e39,)), ('<e', (1e6,)), ('c', (b'ab',)), ('c', ('a',)), ('s', ('a',)), ('i', ()), ('i', (1, 2)), ('<d', (10**400,))]:
    try:
        print(struct.pack(f, *args))
    except (struct.error, OverflowError) as e:
        print(f, args if args != (10**400,) else '', type(e).__name__, e)
#> b (128,) error 'b' format requires -128 <= number <= 127
#> B (-1,) error 'B' format requires 0 <= number <= 255
#> B (256,) error 'B' format requires 0 <= number <= 255
#> h (40000,) error 'h' format requires -32768 <= number <= 32767
#> <H (-1,) error 'H' format requires 0 <= number <= 65535
#> <i (2147483648,) error 'i' format requires -2147483648 <= number <= 2147483647
#> >I (4294967296,) error 'I' format requires 0 <= number <= 4294967295
#> <I (-1,) error 'I' format requires 0 <= number <= 4294967295
#> <q (9223372036854775808,) error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
#> <Q (-1,) error 'Q' format requires 0 <= number <= 18446744073709551615
#> <i (1.5,) error required argument is not an integer
#> <i ('a',) error required argument is not an integer
#> <f ('a',) error required argument is not a float
#> <f (1e+39,) OverflowError float too large to pack with f format
#> <e (1000000.0,) OverflowError float too large to pack with e format
#> c (b'ab',) error char format requires a bytes object of length 1
#> c ('a',) error char format requires a bytes object of length 1
#> s ('a',) error argument for 's' must be a bytes object
#> i () error pack expected 1 items for packing (got 0)
#> i (1, 2) error pack expected 1 items for packing (got 2)
#> <d  error required argument is not a float

# ---- bad formats and buffers
import struct
for f in [lambda: struct.pack('z', 1), lambda: struct.calcsize('3'), lambda: struct.unpack('<i', b'abc'), lambda: struct.unpack('<i', b'abcde'), lambda: struct.unpack('<i', 'abcd'), lambda: struct.unpack_from('<i', b'abcd', 1), lambda: struct.unpack_from('<i', b'abcd', -5), lambda: struct.unpack_from('<i', b'abcdef', -2), lambda: struct.pack(1), lambda: list(struct.iter_unpack('<h', b'abc')), lambda: struct.iter_unpack('', b''), lambda: struct.pack_into('<i', bytearray(3), 0, 1), lambda: struct.pack_into('<i', b'abcd', 0, 1), lambda: struct.calcsize('<n')]:
    try:
        print(f())
    except (struct.error, TypeError) as e:
        print(type(e).__name__, e)
#> error bad char in struct format
#> error repeat count given without format specifier
#> error unpack requires a buffer of 4 bytes
#> error unpack requires a buffer of 4 bytes
#> TypeError a bytes-like object is required, not 'str'
#> error unpack_from requires a buffer of at least 5 bytes for unpacking 4 bytes at offset 1 (actual buffer size is 4)
#> error offset -5 out of range for 4-byte buffer
#> error not enough data to unpack 4 bytes at offset -2
#> TypeError Struct() argument 1 must be a str or bytes object, not int
#> error iterative unpacking requires a buffer of a multiple of 2 bytes
#> error cannot iteratively unpack with a struct of length 0
#> error pack_into requires a buffer of at least 4 bytes for packing 4 bytes at offset 0 (actual buffer size is 3)
#> TypeError argument must be read-write bytes-like object, not bytes
#> error bad char in struct format

# ---- unpack_from, pack_into, iter_unpack
import struct
buf = bytearray(10)
struct.pack_into('>hi', buf, 2, 1, -2)
print(buf, struct.unpack_from('>hi', buf, 2), struct.unpack_from('>h', buf, offset=-8), list(struct.iter_unpack('<2B', b'abcdef')), struct.unpack('<2H', memoryview(b'abcd')), struct.unpack('<h', bytearray(b'ab')))
#> bytearray(b'\x00\x00\x00\x01\xff\xff\xff\xfe\x00\x00') (1, -2) (1,) [(97, 98), (99, 100), (101, 102)] (25185, 25699) (25185,)

# ---- Struct
import struct
s = struct.Struct('<if')
print(s.size, s.format, s.pack(1, 2.5), s.unpack(s.pack(3, 0.5)), s.unpack_from(b'xx' + s.pack(1, 1), 2), list(s.iter_unpack(s.pack(1, 1) * 2)), struct.Struct(b'>h').format)
try:
    struct.Struct('<i').unpack(b'')
except struct.error as e:
    print(e)
#> 8 <if b'\x01\x00\x00\x00\x00\x00 @' (3, 0.5) (1, 1.0) [(1, 1.0), (1, 1.0)] >h
#> unpack requires a buffer of 4 bytes

# ---- floats to the bit
import struct
for x in [0.0, -0.0, 1.0, 0.1, 65504.0, 2**-24, 2**-25, 6e-8, 1e-45, 3.4e38, float('inf'), -float('inf')]:
    print(x, struct.pack('>f', x).hex(), struct.pack('>d', x).hex(), struct.pack('>e', x).hex() if abs(x) < 65520 or x in (float('inf'), -float('inf')) else '-', struct.unpack('>f', struct.pack('>f', x)))
print([struct.unpack('>e', bytes.fromhex(h))[0] for h in ['0000', '8000', '3c00', '7bff', '0001', '03ff', '0400', '7c00', 'fc00']], struct.unpack('<d', struct.pack('<q', 4614253070214989087)))
#> 0.0 00000000 0000000000000000 0000 (0.0,)
#> -0.0 80000000 8000000000000000 8000 (-0.0,)
#> 1.0 3f800000 3ff0000000000000 3c00 (1.0,)
#> 0.1 3dcccccd 3fb999999999999a 2e66 (0.10000000149011612,)
#> 65504.0 477fe000 40effc0000000000 7bff (65504.0,)
#> 5.960464477539063e-08 33800000 3e70000000000000 0001 (5.960464477539063e-08,)
#> 2.9802322387695312e-08 33000000 3e60000000000000 0000 (2.9802322387695312e-08,)
#> 6e-08 3380d959 3e701b2b29a4692b 0001 (5.99999978589949e-08,)
#> 1e-45 00000001 3696d601ad376ab9 0000 (1.401298464324817e-45,)
#> 3.4e+38 7f7fc99e 47eff933c78cdfad - (3.3999999521443642e+38,)
#> inf 7f800000 7ff0000000000000 7c00 (inf,)
#> -inf ff800000 fff0000000000000 fc00 (-inf,)
#> [0.0, -0.0, 1.0, 65504.0, 5.960464477539063e-08, 6.097555160522461e-05, 6.103515625e-05, inf, -inf] (3.14,)

# ---- objects with __index__ and __float__
import struct
class I:
    def __index__(self): return 7
class F:
    def __float__(self): return 1.5
print(struct.pack('<h', I()), struct.pack('<f', F()), struct.pack('<f', 3), struct.pack('<?', [1]), struct.pack('<?', ''), struct.pack('<B', True))
#> b'\x07\x00' b'\x00\x00\xc0?' b'\x00\x00@@' b'\x01' b'\x00' b'\x01'

# ---- a header of a file
import struct
header = struct.pack('>4sHHI', b'RIFF', 1, 2, 1000)
magic, major, minor, size = struct.unpack('>4sHHI', header)
print(len(header), magic, major, minor, size, header.hex(' ', 2))
#> 12 b'RIFF' 1 2 1000 5249 4646 0001 0002 0000 03e8

# ---- records of a file
import struct
rec = struct.Struct('<H4sf?')
data = b''.join(rec.pack(i, b'n%d' % i, i / 2, i % 2) for i in range(3))
print(rec.size, rec.format, [(a, b.rstrip(b'\0'), c, d) for a, b, c, d in rec.iter_unpack(data)], struct.calcsize('<H4sf?'), struct.calcsize('@ci'), rec.unpack_from(data, rec.size)[0])
buf = bytearray(12); rec.pack_into(buf, 1, 7, b'xyzw', 1.5, True); print(buf)
#> 11 <H4sf? [(0, b'n0', 0.0, False), (1, b'n1', 0.5, True), (2, b'n2', 1.0, False)] 11 8 1
#> bytearray(b'\x00\x07\x00xyzw\x00\x00\xc0?\x01')

# ---- every letter, both ends
import struct
for f, v in (('b', -1), ('B', 255), ('h', -2), ('H', 65535), ('i', -3), ('I', 1 << 31), ('q', -(1 << 40)), ('Q', 1 << 63), ('e', 0.5), ('f', 1.5), ('d', -2.25), ('?', 1), ('c', b'z'), ('3s', b'ab'), ('4p', b'hi'), ('2x', None)):
    a = [] if v is None else [v]; print(f, struct.pack('<' + f, *a).hex(), struct.pack('>' + f, *a).hex(), struct.unpack('>' + f, struct.pack('>' + f, *a)))
#> b ff ff (-1,)
#> B ff ff (255,)
#> h feff fffe (-2,)
#> H ffff ffff (65535,)
#> i fdffffff fffffffd (-3,)
#> I 00000080 80000000 (2147483648,)
#> q 0000000000ffffff ffffff0000000000 (-1099511627776,)
#> Q 0000000000000080 8000000000000000 (9223372036854775808,)
#> e 0038 3800 (0.5,)
#> f 0000c03f 3fc00000 (1.5,)
#> d 00000000000002c0 c002000000000000 (-2.25,)
#> ? 01 01 (True,)
#> c 7a 7a (b'z',)
#> 3s 616200 616200 (b'ab\x00',)
#> 4p 02686900 02686900 (b'hi',)
#> 2x 0000 0000 ()

# ---- what does not fit, further
import struct
for f, *a in (('b', 200), ('B', -1), ('h', 'x'), ('i',), ('i', 1, 2), ('c', b'ab'), ('s', 'x'), ('z', 1), ('f', 'x'), ('Q', 1 << 64), ('?',), ('e', 1e6), ('3', 1)):
    try: print(struct.pack(f, *a))
    except (struct.error, OverflowError) as e: print(f, type(e).__name__, e)
for f, b in (('i', b'abc'), ('<i', b'')):
    try: struct.unpack(f, b)
    except struct.error as e: print(e)
#> b error 'b' format requires -128 <= number <= 127
#> B error 'B' format requires 0 <= number <= 255
#> h error required argument is not an integer
#> i error pack expected 1 items for packing (got 0)
#> i error pack expected 1 items for packing (got 2)
#> c error char format requires a bytes object of length 1
#> s error argument for 's' must be a bytes object
#> z error bad char in struct format
#> f error required argument is not a float
#> Q error 'Q' format requires 0 <= number <= 18446744073709551615
#> ? error pack expected 1 items for packing (got 0)
#> e OverflowError float too large to pack with e format
#> 3 error repeat count given without format specifier
#> unpack requires a buffer of 4 bytes
#> unpack requires a buffer of 4 bytes

# ---- a float too large for its place
import struct
print(struct.pack('f', 1e40), struct.pack('@f', -1e40))
for fmt in ('<f', '>f', '=f', 'e', '<e'):
    try:
        struct.pack(fmt, 1e40)
    except OverflowError as e:
        print(fmt, e)
#> b'\x00\x00\x80\x7f' b'\x00\x00\x80\xff'
#> <f float too large to pack with f format
#> >f float too large to pack with f format
#> =f float too large to pack with f format
#> e float too large to pack with e format
#> <e float too large to pack with e format

# ---- long formats, large sizes, and what no format has
import struct
print(struct.calcsize(' ' * 1000000 + 'i'), struct.calcsize(b' ' * 1000000 + b'i'))
for format in ('2147483647b', '1073741823h', '00000000000000000000012i', '65x3s', '1' * 30 + 'b', '1' * 30, '5', '5 b', 'b\0', b'b\0', '\0', 'xé', 'x\u20ac\0'):
    try: print(ascii(format), struct.calcsize(format))
    except Exception as e: print(ascii(format), ascii(e))
for format in ('b' * 65, '65b', '64b', ' ' * 70 + '3h'):
    print(struct.unpack(format, struct.pack(format, *range(struct.calcsize(format) // struct.calcsize(format.strip(' 0123456789')[0])))))
#> 4 4
#> '2147483647b' 2147483647
#> '1073741823h' 2147483646
#> '00000000000000000000012i' 48
#> '65x3s' 68
#> '111111111111111111111111111111b' error('total struct size too long')
#> '111111111111111111111111111111' error('total struct size too long')
#> '5' error('repeat count given without format specifier')
#> '5 b' error('bad char in struct format')
#> 'b\x00' error('embedded null character')
#> b'b\x00' error('embedded null character')
#> '\x00' error('embedded null character')
#> 'x\xe9' UnicodeEncodeError('ascii', 'x\xe9', 1, 2, 'ordinal not in range(128)')
#> 'x\u20ac\x00' UnicodeEncodeError('ascii', 'x\u20ac\x00', 1, 2, 'ordinal not in range(128)')
#> (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64)
#> (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64)
#> (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63)
#> (0, 1, 2)

# ---- complex numbers
import struct
class C:
    def __complex__(self): return 1 + 2j
class F:
    def __float__(self): return 1.5
class I:
    def __index__(self): return 1
class Sub(complex): pass
for code in ('<F', '>F', '>D', 'F', 'D', 'bF', 'bD'):
    print(code, struct.calcsize(code))
    for v in (1, 1.5, 1j, True, 1e39, 1e39j, 10**400, 'x', None, b'a', C(), F(), I(), Sub(3 + 4j), float('nan')):
        args = (1, v) if code[0] == 'b' else (v,)
        try:
            packed = struct.pack(code, *args)
            print(code, type(v).__name__, packed, struct.unpack(code, packed), struct.Struct(code).pack(*args) == packed)
        except (struct.error, OverflowError) as e:
            print(code, type(v).__name__, type(e).__name__, e)
#> <F 8
#> <F int b'\x00\x00\x80?\x00\x00\x00\x00' ((1+0j),) True
#> <F float b'\x00\x00\xc0?\x00\x00\x00\x00' ((1.5+0j),) True
#> <F complex b'\x00\x00\x00\x00\x00\x00\x80?' (1j,) True
#> <F bool b'\x00\x00\x80?\x00\x00\x00\x00' ((1+0j),) True
#> <F float b'\x00\x00\x80\x7f\x00\x00\x00\x00' ((inf+0j),) True
#> <F complex b'\x00\x00\x00\x00\x00\x00\x80\x7f' (infj,) True
#> <F int error required argument is not a complex
#> <F str error required argument is not a complex
#> <F NoneType error required argument is not a complex
#> <F bytes error required argument is not a complex
#> <F C b'\x00\x00\x80?\x00\x00\x00@' ((1+2j),) True
#> <F F b'\x00\x00\xc0?\x00\x00\x00\x00' ((1.5+0j),) True
#> <F I b'\x00\x00\x80?\x00\x00\x00\x00' ((1+0j),) True
#> <F Sub b'\x00\x00@@\x00\x00\x80@' ((3+4j),) True
#> <F float b'\x00\x00\xc0\x7f\x00\x00\x00\x00' ((nan+0j),) True
#> >F 8
#> >F int b'?\x80\x00\x00\x00\x00\x00\x00' ((1+0j),) True
#> >F float b'?\xc0\x00\x00\x00\x00\x00\x00' ((1.5+0j),) True
#> >F complex b'\x00\x00\x00\x00?\x80\x00\x00' (1j,) True
#> >F bool b'?\x80\x00\x00\x00\x00\x00\x00' ((1+0j),) True
#> >F float OverflowError float too large to pack with f format
#> >F complex OverflowError float too large to pack with f format
#> >F int error required argument is not a complex
#> >F str error required argument is not a complex
#> >F NoneType error required argument is not a complex
#> >F bytes error required argument is not a complex
#> >F C b'?\x80\x00\x00@\x00\x00\x00' ((1+2j),) True
#> >F F b'?\xc0\x00\x00\x00\x00\x00\x00' ((1.5+0j),) True
#> >F I b'?\x80\x00\x00\x00\x00\x00\x00' ((1+0j),) True
#> >F Sub b'@@\x00\x00@\x80\x00\x00' ((3+4j),) True
#> >F float b'\x7f\xc0\x00\x00\x00\x00\x00\x00' ((nan+0j),) True
#> >D 16
#> >D int b'?\xf0\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' ((1+0j),) True
#> >D float b'?\xf8\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' ((1.5+0j),) True
#> >D complex b'\x00\x00\x00\x00\x00\x00\x00\x00?\xf0\x00\x00\x00\x00\x00\x00' (1j,) True
#> >D bool b'?\xf0\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' ((1+0j),) True
#> >D float b'H\x07\x82\x87\xf4\x9cJ\x1d\x00\x00\x00\x00\x00\x00\x00\x00' ((1e+39+0j),) True
#> >D complex b'\x00\x00\x00\x00\x00\x00\x00\x00H\x07\x82\x87\xf4\x9cJ\x1d' (1e+39j,) True
#> >D int error required argument is not a complex
#> >D str error required argument is not a complex
#> >D NoneType error required argument is not a complex
#> >D bytes error required argument is not a complex
#> >D C b'?\xf0\x00\x00\x00\x00\x00\x00@\x00\x00\x00\x00\x00\x00\x00' ((1+2j),) True
#> >D F b'?\xf8\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' ((1.5+0j),) True
#> >D I b'?\xf0\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' ((1+0j),) True
#> >D Sub b'@\x08\x00\x00\x00\x00\x00\x00@\x10\x00\x00\x00\x00\x00\x00' ((3+4j),) True
#> >D float b'\x7f\xf8\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' ((nan+0j),) True
#> F 8
#> F int b'\x00\x00\x80?\x00\x00\x00\x00' ((1+0j),) True
#> F float b'\x00\x00\xc0?\x00\x00\x00\x00' ((1.5+0j),) True
#> F complex b'\x00\x00\x00\x00\x00\x00\x80?' (1j,) True
#> F bool b'\x00\x00\x80?\x00\x00\x00\x00' ((1+0j),) True
#> F float b'\x00\x00\x80\x7f\x00\x00\x00\x00' ((inf+0j),) True
#> F complex b'\x00\x00\x00\x00\x00\x00\x80\x7f' (infj,) True
#> F int error required argument is not a complex
#> F str error required argument is not a complex
#> F NoneType error required argument is not a complex
#> F bytes error required argument is not a complex
#> F C b'\x00\x00\x80?\x00\x00\x00@' ((1+2j),) True
#> F F b'\x00\x00\xc0?\x00\x00\x00\x00' ((1.5+0j),) True
#> F I b'\x00\x00\x80?\x00\x00\x00\x00' ((1+0j),) True
#> F Sub b'\x00\x00@@\x00\x00\x80@' ((3+4j),) True
#> F float b'\x00\x00\xc0\x7f\x00\x00\x00\x00' ((nan+0j),) True
#> D 16
#> D int b'\x00\x00\x00\x00\x00\x00\xf0?\x00\x00\x00\x00\x00\x00\x00\x00' ((1+0j),) True
#> D float b'\x00\x00\x00\x00\x00\x00\xf8?\x00\x00\x00\x00\x00\x00\x00\x00' ((1.5+0j),) True
#> D complex b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?' (1j,) True
#> D bool b'\x00\x00\x00\x00\x00\x00\xf0?\x00\x00\x00\x00\x00\x00\x00\x00' ((1+0j),) True
#> D float b'\x1dJ\x9c\xf4\x87\x82\x07H\x00\x00\x00\x00\x00\x00\x00\x00' ((1e+39+0j),) True
#> D complex b'\x00\x00\x00\x00\x00\x00\x00\x00\x1dJ\x9c\xf4\x87\x82\x07H' (1e+39j,) True
#> D int error required argument is not a complex
#> D str error required argument is not a complex
#> D NoneType error required argument is not a complex
#> D bytes error required argument is not a complex
#> D C b'\x00\x00\x00\x00\x00\x00\xf0?\x00\x00\x00\x00\x00\x00\x00@' ((1+2j),) True
#> D F b'\x00\x00\x00\x00\x00\x00\xf8?\x00\x00\x00\x00\x00\x00\x00\x00' ((1.5+0j),) True
#> D I b'\x00\x00\x00\x00\x00\x00\xf0?\x00\x00\x00\x00\x00\x00\x00\x00' ((1+0j),) True
#> D Sub b'\x00\x00\x00\x00\x00\x00\x08@\x00\x00\x00\x00\x00\x00\x10@' ((3+4j),) True
#> D float b'\x00\x00\x00\x00\x00\x00\xf8\x7f\x00\x00\x00\x00\x00\x00\x00\x00' ((nan+0j),) True
#> bF 12
#> bF int b'\x01\x00\x00\x00\x00\x00\x80?\x00\x00\x00\x00' (1, (1+0j)) True
#> bF float b'\x01\x00\x00\x00\x00\x00\xc0?\x00\x00\x00\x00' (1, (1.5+0j)) True
#> bF complex b'\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x80?' (1, 1j) True
#> bF bool b'\x01\x00\x00\x00\x00\x00\x80?\x00\x00\x00\x00' (1, (1+0j)) True
#> bF float b'\x01\x00\x00\x00\x00\x00\x80\x7f\x00\x00\x00\x00' (1, (inf+0j)) True
#> bF complex b'\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x80\x7f' (1, infj) True
#> bF int error required argument is not a complex
#> bF str error required argument is not a complex
#> bF NoneType error required argument is not a complex
#> bF bytes error required argument is not a complex
#> bF C b'\x01\x00\x00\x00\x00\x00\x80?\x00\x00\x00@' (1, (1+2j)) True
#> bF F b'\x01\x00\x00\x00\x00\x00\xc0?\x00\x00\x00\x00' (1, (1.5+0j)) True
#> bF I b'\x01\x00\x00\x00\x00\x00\x80?\x00\x00\x00\x00' (1, (1+0j)) True
#> bF Sub b'\x01\x00\x00\x00\x00\x00@@\x00\x00\x80@' (1, (3+4j)) True
#> bF float b'\x01\x00\x00\x00\x00\x00\xc0\x7f\x00\x00\x00\x00' (1, (nan+0j)) True
#> bD 24
#> bD int b'\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?\x00\x00\x00\x00\x00\x00\x00\x00' (1, (1+0j)) True
#> bD float b'\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf8?\x00\x00\x00\x00\x00\x00\x00\x00' (1, (1.5+0j)) True
#> bD complex b'\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?' (1, 1j) True
#> bD bool b'\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?\x00\x00\x00\x00\x00\x00\x00\x00' (1, (1+0j)) True
#> bD float b'\x01\x00\x00\x00\x00\x00\x00\x00\x1dJ\x9c\xf4\x87\x82\x07H\x00\x00\x00\x00\x00\x00\x00\x00' (1, (1e+39+0j)) True
#> bD complex b'\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1dJ\x9c\xf4\x87\x82\x07H' (1, 1e+39j) True
#> bD int error required argument is not a complex
#> bD str error required argument is not a complex
#> bD NoneType error required argument is not a complex
#> bD bytes error required argument is not a complex
#> bD C b'\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?\x00\x00\x00\x00\x00\x00\x00@' (1, (1+2j)) True
#> bD F b'\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf8?\x00\x00\x00\x00\x00\x00\x00\x00' (1, (1.5+0j)) True
#> bD I b'\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?\x00\x00\x00\x00\x00\x00\x00\x00' (1, (1+0j)) True
#> bD Sub b'\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x08@\x00\x00\x00\x00\x00\x00\x10@' (1, (3+4j)) True
#> bD float b'\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf8\x7f\x00\x00\x00\x00\x00\x00\x00\x00' (1, (nan+0j)) True

# ---- ints that are too large for a float of its size
import struct
for code in ('<e', '>f', '<d'):
    for v in (1, 65519, 65520, 10**39, 10**400, 70000.0, 1e39, True):
        try:
            print(code, struct.pack(code, v))
        except (struct.error, OverflowError) as e:
            print(code, type(e).__name__, e)
#> <e b'\x00<'
#> <e b'\xff{'
#> <e error int too large to convert
#> <e error int too large to convert
#> <e error required argument is not a float
#> <e OverflowError float too large to pack with e format
#> <e OverflowError float too large to pack with e format
#> <e b'\x00<'
#> >f b'?\x80\x00\x00'
#> >f b'G\x7f\xef\x00'
#> >f b'G\x7f\xf0\x00'
#> >f error int too large to convert
#> >f error required argument is not a float
#> >f b'G\x88\xb8\x00'
#> >f OverflowError float too large to pack with f format
#> >f b'?\x80\x00\x00'
#> <d b'\x00\x00\x00\x00\x00\x00\xf0?'
#> <d b'\x00\x00\x00\x00\xe0\xfd\xef@'
#> <d b'\x00\x00\x00\x00\x00\xfe\xef@'
#> <d b'\x1dJ\x9c\xf4\x87\x82\x07H'
#> <d error required argument is not a float
#> <d b'\x00\x00\x00\x00\x00\x17\xf1@'
#> <d b'\x1dJ\x9c\xf4\x87\x82\x07H'
#> <d b'\x00\x00\x00\x00\x00\x00\xf0?'

# ---- plain values and others
import struct
class I:
    def __index__(self): return 7
class S(str): pass
class B(bytes): pass
for act in (lambda: struct.pack('<i', I()), lambda: struct.pack(S('<i'), 1), lambda: struct.pack(B(b'<i'), 1), lambda: struct.pack(bytearray(b'i'), 1), lambda: struct.pack('é', 1), lambda: struct.pack('i\0', 1), lambda: struct.pack('2i', 1), lambda: struct.pack('i', 1, 2), lambda: struct.pack(3), lambda: struct.unpack('i', b'abc'), lambda: struct.unpack('<i', bytearray(4)), lambda: struct.unpack('<i', B(b'abcd')), lambda: struct.unpack('i', 'abcd'), lambda: struct.unpack_from('<i', b'abcdefgh', 5), lambda: struct.unpack_from('<i', b'abcdefgh', -4), lambda: struct.unpack_from('<i', b'abcdefgh', offset=4), lambda: struct.unpack_from('<i', buffer=b'abcdefgh', offset=I()), lambda: struct.unpack_from('', b'', 0), lambda: struct.unpack_from('', b'', 1), lambda: struct.unpack_from('<i', b'abcd', False), lambda: struct.pack('?', 2), lambda: struct.pack('?', []), lambda: struct.pack('<q', 2**63 - 1), lambda: struct.pack('<q', 2**63), lambda: struct.pack('<Q', 2**64 - 1), lambda: struct.pack('<Q', 2**64), lambda: struct.pack('<q', -2**63), lambda: struct.pack('<q', -2**63 - 1)):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
#> b'\x07\x00\x00\x00'
#> b'\x01\x00\x00\x00'
#> b'\x01\x00\x00\x00'
#> TypeError cannot use 'bytearray' as a dict key (unhashable type: 'bytearray')
#> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> error embedded null character
#> error pack expected 2 items for packing (got 1)
#> error pack expected 1 items for packing (got 2)
#> TypeError Struct() argument 1 must be a str or bytes object, not int
#> error unpack requires a buffer of 4 bytes
#> (0,)
#> (1684234849,)
#> TypeError a bytes-like object is required, not 'str'
#> error unpack_from requires a buffer of at least 9 bytes for unpacking 4 bytes at offset 5 (actual buffer size is 8)
#> (1751606885,)
#> (1751606885,)
#> error unpack_from requires a buffer of at least 11 bytes for unpacking 4 bytes at offset 7 (actual buffer size is 8)
#> ()
#> error unpack_from requires a buffer of at least 1 bytes for unpacking 0 bytes at offset 1 (actual buffer size is 0)
#> (1684234849,)
#> b'\x01'
#> b'\x00'
#> b'\xff\xff\xff\xff\xff\xff\xff\x7f'
#> error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
#> b'\xff\xff\xff\xff\xff\xff\xff\xff'
#> error 'Q' format requires 0 <= number <= 18446744073709551615
#> b'\x00\x00\x00\x00\x00\x00\x00\x80'
#> error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807

# ---- formats that are none
import struct
for f in (bytearray(b'i'), [], 3, None):
    for act in (struct.calcsize, lambda f: struct.pack(f, 1), lambda f: struct.unpack(f, b'abcd'), lambda f: struct.iter_unpack(f, b'abcd'), lambda f: struct.pack_into(f, bytearray(4), 0, 1), struct.Struct):
        try: print(act(f))
        except TypeError as e: print(e)
#> cannot use 'bytearray' as a dict key (unhashable type: 'bytearray')
#> cannot use 'bytearray' as a dict key (unhashable type: 'bytearray')
#> cannot use 'bytearray' as a dict key (unhashable type: 'bytearray')
#> cannot use 'bytearray' as a dict key (unhashable type: 'bytearray')
#> cannot use 'bytearray' as a dict key (unhashable type: 'bytearray')
#> Struct() argument 1 must be a str or bytes object, not bytearray
#> cannot use 'list' as a dict key (unhashable type: 'list')
#> cannot use 'list' as a dict key (unhashable type: 'list')
#> cannot use 'list' as a dict key (unhashable type: 'list')
#> cannot use 'list' as a dict key (unhashable type: 'list')
#> cannot use 'list' as a dict key (unhashable type: 'list')
#> Struct() argument 1 must be a str or bytes object, not list
#> Struct() argument 1 must be a str or bytes object, not int
#> Struct() argument 1 must be a str or bytes object, not int
#> Struct() argument 1 must be a str or bytes object, not int
#> Struct() argument 1 must be a str or bytes object, not int
#> Struct() argument 1 must be a str or bytes object, not int
#> Struct() argument 1 must be a str or bytes object, not int
#> Struct() argument 1 must be a str or bytes object, not NoneType
#> Struct() argument 1 must be a str or bytes object, not NoneType
#> Struct() argument 1 must be a str or bytes object, not NoneType
#> Struct() argument 1 must be a str or bytes object, not NoneType
#> Struct() argument 1 must be a str or bytes object, not NoneType
#> Struct() argument 1 must be a str or bytes object, not NoneType

# ---- Struct: subclasses, errors, and what is written into a buffer
import struct
class Point(struct.Struct):
    def __init__(self): super().__init__('<hh'); self.tag = 'p'
p = Point(); print(p, p.tag, p.pack(1, -2), p.unpack(bytearray(b'\x01\x00\xfe\xff')), p.size, p.format, struct.Struct, type(p.pack).__name__)
buf = bytearray(8); p.pack_into(buf, 2, 3, 4); struct.pack_into('>q', memoryview(buf)[0:8], 0, -2**40 - 1); print(buf, p.unpack_from(buf, offset=4), struct.unpack('>q', buf))
it = struct.Struct('<H').iter_unpack(b'abcdef'); print(type(it).__name__, it.__length_hint__(), next(it), it.__length_hint__(), [x for x, in it], next(it, 'end'))
for job in (lambda: p.pack(1), lambda: p.pack('x', 1), lambda: p.pack(40000, 1), lambda: p.unpack(b'abc'), lambda: p.pack_into(b'abcd', 0, 1, 2), lambda: p.pack_into(buf, 6, 1, 2), lambda: p.unpack_from(buf, -9), lambda: p.iter_unpack(b'abc'), lambda: struct.Struct(), lambda: setattr(struct.Struct('b'), 'a', 1), lambda: struct.Struct('<z')):
    try: print(job())
    except Exception as e: print(type(e).__name__, e)
print([struct.unpack('<q', struct.pack('<q', n)) == (n,) for n in (0, -1, 2**53 - 1, -2**53 + 1, 2**53, -2**53, -2**63, 2**63 - 1, 2**32, -2**32)], struct.pack('>Q', 2**64 - 1), struct.pack('>H', 258), struct.pack('<i', -2))
#> Point('<hh') p b'\x01\x00\xfe\xff' (1, -2) 4 <hh <class '_struct.Struct'> builtin_function_or_method
#> bytearray(b'\xff\xff\xfe\xff\xff\xff\xff\xff') (-1, -1) (-1099511627777,)
#> unpack_iterator 3 (25185,) 2 [25699, 26213] end
#> error pack expected 2 items for packing (got 1)
#> error required argument is not an integer
#> error 'h' format requires -32768 <= number <= 32767
#> error unpack requires a buffer of 4 bytes
#> TypeError argument must be read-write bytes-like object, not bytes
#> error pack_into requires a buffer of at least 10 bytes for packing 4 bytes at offset 6 (actual buffer size is 8)
#> error offset -9 out of range for 8-byte buffer
#> error iterative unpacking requires a buffer of a multiple of 4 bytes
#> TypeError Struct() missing required argument 'format' (pos 1)
#> AttributeError '_struct.Struct' object has no attribute 'a' and no __dict__ for setting new attributes
#> error bad char in struct format
#> [True, True, True, True, True, True, True, True, True, True] b'\xff\xff\xff\xff\xff\xff\xff\xff' b'\x01\x02' b'\xfe\xff\xff\xff'

# ---- its exception in error texts
import struct
for act in (lambda: struct.error('a').x, lambda: struct.error(x=1)):
    try:
        act()
    except (AttributeError, TypeError) as e:
        print(e)
print(repr(struct.error('a')), struct.error.__name__, struct.error)
#> 'error' object has no attribute 'x'
#> error() takes no keyword arguments
#> error('a') error <class 'struct.error'>

# ---- a struct of nothing is not iterated over
import struct
for data in b'', b'a', 5, None:
    for f in lambda: struct.iter_unpack('', data), lambda: struct.Struct('').iter_unpack(data), lambda: list(struct.iter_unpack('b', data)):
        try: print(f())
        except Exception as e: print(type(e).__name__, e)
#> error cannot iteratively unpack with a struct of length 0
#> error cannot iteratively unpack with a struct of length 0
#> []
#> error cannot iteratively unpack with a struct of length 0
#> error cannot iteratively unpack with a struct of length 0
#> [(97,)]
#> error cannot iteratively unpack with a struct of length 0
#> error cannot iteratively unpack with a struct of length 0
#> TypeError a bytes-like object is required, not 'int'
#> error cannot iteratively unpack with a struct of length 0
#> error cannot iteratively unpack with a struct of length 0
#> TypeError a bytes-like object is required, not 'NoneType'

# ---- buffers whose items are wider than bytes, and offsets that are too large
import array, struct
wide = array.array('i', [1, 2])
views = [wide, memoryview(bytearray(16)).cast('i'), memoryview(bytearray(range(16))).cast('B', (4, 4)), memoryview(bytearray(range(4))).cast('i', ()), memoryview(bytes(range(16))).cast('d'), memoryview(bytearray(16))[::2],
         memoryview(b'abcdefgh')[::-1], memoryview(b'abcdefgh')[2:6], array.array('i'), memoryview(array.array('d')), None]
for view in views:
    for format in 'i', '4i', 'b', 'd':
        for act in (lambda: struct.unpack(format, view), lambda: struct.unpack_from(format, view), lambda: struct.unpack_from(format, view, 4), lambda: struct.unpack_from(format, view, -4), lambda: list(struct.iter_unpack(format, view)),
                    lambda: struct.pack_into(format, view, 4, 1), lambda: struct.pack_into(format, view, -4, 1), lambda: struct.pack_into(format, view, 2**70, 1), lambda: struct.unpack_from(format, view, 2**70), lambda: bytes(view)):
            try:
                print(act())
            except (struct.error, TypeError, BufferError, OverflowError, IndexError) as e:
                print(type(e).__name__, e)
#> error unpack requires a buffer of 4 bytes
#> (1,)
#> (2,)
#> (2,)
#> [(1,), (2,)]
#> None
#> None
#> IndexError cannot fit 'int' into an index-sized integer
#> OverflowError Python int too large to convert to C ssize_t
#> b'\x01\x00\x00\x00\x01\x00\x00\x00'
#> error unpack requires a buffer of 16 bytes
#> error unpack_from requires a buffer of at least 16 bytes for unpacking 16 bytes at offset 0 (actual buffer size is 8)
#> error unpack_from requires a buffer of at least 20 bytes for unpacking 16 bytes at offset 4 (actual buffer size is 8)
#> error not enough data to unpack 16 bytes at offset -4
#> error iterative unpacking requires a buffer of a multiple of 16 bytes
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> OverflowError Python int too large to convert to C ssize_t
#> b'\x01\x00\x00\x00\x01\x00\x00\x00'
#> error unpack requires a buffer of 1 bytes
#> (1,)
#> (1,)
#> (1,)
#> [(1,), (0,), (0,), (0,), (1,), (0,), (0,), (0,)]
#> None
#> None
#> IndexError cannot fit 'int' into an index-sized integer
#> OverflowError Python int too large to convert to C ssize_t
#> b'\x01\x00\x00\x00\x01\x00\x00\x00'
#> (2.1219957915e-314,)
#> (2.1219957915e-314,)
#> error unpack_from requires a buffer of at least 12 bytes for unpacking 8 bytes at offset 4 (actual buffer size is 8)
#> error not enough data to unpack 8 bytes at offset -4
#> [(2.1219957915e-314,)]
#> error pack_into requires a buffer of at least 12 bytes for packing 8 bytes at offset 4 (actual buffer size is 8)
#> error no space to pack 8 bytes at offset -4
#> IndexError cannot fit 'int' into an index-sized integer
#> OverflowError Python int too large to convert to C ssize_t
#> b'\x01\x00\x00\x00\x01\x00\x00\x00'
#> error unpack requires a buffer of 4 bytes
#> (0,)
#> (0,)
#> (0,)
#> [(0,), (0,), (0,), (0,)]
#> None
#> None
#> IndexError cannot fit 'int' into an index-sized integer
#> OverflowError Python int too large to convert to C ssize_t
#> b'\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00'
#> (0, 1, 0, 1)
#> (0, 1, 0, 1)
#> error unpack_from requires a buffer of at least 20 bytes for unpacking 16 bytes at offset 4 (actual buffer size is 16)
#> error not enough data to unpack 16 bytes at offset -4
#> [(0, 1, 0, 1)]
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> OverflowError Python int too large to convert to C ssize_t
#> b'\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00'
#> error unpack requires a buffer of 1 bytes
#> (0,)
#> (1,)
#> (1,)
#> [(0,), (0,), (0,), (0,), (1,), (0,), (0,), (0,), (0,), (0,), (0,), (0,), (1,), (0,), (0,), (0,)]
#> None
#> None
#> IndexError cannot fit 'int' into an index-sized integer
#> OverflowError Python int too large to convert to C ssize_t
#> b'\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00'
#> error unpack requires a buffer of 8 bytes
#> (2.121995791e-314,)
#> (5e-324,)
#> error not enough data to unpack 8 bytes at offset -4
#> [(2.121995791e-314,), (2.121995791e-314,)]
#> None
#> error no space to pack 8 bytes at offset -4
#> IndexError cannot fit 'int' into an index-sized integer
#> OverflowError Python int too large to convert to C ssize_t
#> b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?\x01\x00\x00\x00'
#> error unpack requires a buffer of 4 bytes
#> (50462976,)
#> (117835012,)
#> (252579084,)
#> [(50462976,), (117835012,), (185207048,), (252579084,)]
#> None
#> None
#> IndexError cannot fit 'int' into an index-sized integer
#> OverflowError Python int too large to convert to C ssize_t
#> b'\x00\x01\x02\x03\x01\x00\x00\x00\x08\t\n\x0b\x01\x00\x00\x00'
#> (50462976, 1, 185207048, 1)
#> (50462976, 1, 185207048, 1)
#> error unpack_from requires a buffer of at least 20 bytes for unpacking 16 bytes at offset 4 (actual buffer size is 16)
#> error not enough data to unpack 16 bytes at offset -4
#> [(50462976, 1, 185207048, 1)]
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> OverflowError Python int too large to convert to C ssize_t
#> b'\x00\x01\x02\x03\x01\x00\x00\x00\x08\t\n\x0b\x01\x00\x00\x00'
#> error unpack requires a buffer of 1 bytes
#> (0,)
#> (1,)
#> (1,)
#> [(0,), (1,), (2,), (3,), (1,), (0,), (0,), (0,), (8,), (9,), (10,), (11,), (1,), (0,), (0,), (0,)]
#> None
#> None
#> IndexError cannot fit 'int' into an index-sized integer
#> OverflowError Python int too large to convert to C ssize_t
#> b'\x00\x01\x02\x03\x01\x00\x00\x00\x08\t\n\x0b\x01\x00\x00\x00'
#> error unpack requires a buffer of 8 bytes
#> (2.146927814e-314,)
#> (1.7339473832693145e-255,)
#> error not enough data to unpack 8 bytes at offset -4
#> [(2.146927814e-314,), (2.2135002307e-314,)]
#> None
#> error no space to pack 8 bytes at offset -4
#> IndexError cannot fit 'int' into an index-sized integer
#> OverflowError Python int too large to convert to C ssize_t
#> b'\x00\x01\x02\x03\x00\x00\x00\x00\x00\x00\xf0?\x01\x00\x00\x00'
#> (50462976,)
#> (50462976,)
#> error unpack_from requires a buffer of at least 8 bytes for unpacking 4 bytes at offset 4 (actual buffer size is 4)
#> (50462976,)
#> [(50462976,)]
#> error pack_into requires a buffer of at least 8 bytes for packing 4 bytes at offset 4 (actual buffer size is 4)
#> None
#> IndexError cannot fit 'int' into an index-sized integer
#> OverflowError Python int too large to convert to C ssize_t
#> b'\x01\x00\x00\x00'
#> error unpack requires a buffer of 16 bytes
#> error unpack_from requires a buffer of at least 16 bytes for unpacking 16 bytes at offset 0 (actual buffer size is 4)
#> error unpack_from requires a buffer of at least 20 bytes for unpacking 16 bytes at offset 4 (actual buffer size is 4)
#> error not enough data to unpack 16 bytes at offset -4
#> error iterative unpacking requires a buffer of a multiple of 16 bytes
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> OverflowError Python int too large to convert to C ssize_t
#> b'\x01\x00\x00\x00'
#> error unpack requires a buffer of 1 bytes
#> (1,)
#> error unpack_from requires a buffer of at least 5 bytes for unpacking 1 bytes at offset 4 (actual buffer size is 4)
#> (1,)
#> [(1,), (0,), (0,), (0,)]
#> error pack_into requires a buffer of at least 5 bytes for packing 1 bytes at offset 4 (actual buffer size is 4)
#> None
#> IndexError cannot fit 'int' into an index-sized integer
#> OverflowError Python int too large to convert to C ssize_t
#> b'\x01\x00\x00\x00'
#> error unpack requires a buffer of 8 bytes
#> error unpack_from requires a buffer of at least 8 bytes for unpacking 8 bytes at offset 0 (actual buffer size is 4)
#> error unpack_from requires a buffer of at least 12 bytes for unpacking 8 bytes at offset 4 (actual buffer size is 4)
#> error not enough data to unpack 8 bytes at offset -4
#> error iterative unpacking requires a buffer of a multiple of 8 bytes
#> error pack_into requires a buffer of at least 12 bytes for packing 8 bytes at offset 4 (actual buffer size is 4)
#> error no space to pack 8 bytes at offset -4
#> IndexError cannot fit 'int' into an index-sized integer
#> OverflowError Python int too large to convert to C ssize_t
#> b'\x01\x00\x00\x00'
#> error unpack requires a buffer of 4 bytes
#> (50462976,)
#> (117835012,)
#> (252579084,)
#> [(50462976,), (117835012,), (185207048,), (252579084,)]
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> OverflowError Python int too large to convert to C ssize_t
#> b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f'
#> (50462976, 117835012, 185207048, 252579084)
#> (50462976, 117835012, 185207048, 252579084)
#> error unpack_from requires a buffer of at least 20 bytes for unpacking 16 bytes at offset 4 (actual buffer size is 16)
#> error not enough data to unpack 16 bytes at offset -4
#> [(50462976, 117835012, 185207048, 252579084)]
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> OverflowError Python int too large to convert to C ssize_t
#> b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f'
#> error unpack requires a buffer of 1 bytes
#> (0,)
#> (4,)
#> (12,)
#> [(0,), (1,), (2,), (3,), (4,), (5,), (6,), (7,), (8,), (9,), (10,), (11,), (12,), (13,), (14,), (15,)]
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> OverflowError Python int too large to convert to C ssize_t
#> b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f'
#> error unpack requires a buffer of 8 bytes
#> (7.949928895127363e-275,)
#> (1.733947411150308e-255,)
#> error not enough data to unpack 8 bytes at offset -4
#> [(7.949928895127363e-275,), (3.6919162048650923e-236,)]
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> OverflowError Python int too large to convert to C ssize_t
#> b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f'
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> BufferError memoryview: underlying buffer is not C-contiguous
#> b'\x00\x00\x00\x00\x00\x00\x00\x00'
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> BufferError memoryview: underlying buffer is not C-contiguous
#> b'\x00\x00\x00\x00\x00\x00\x00\x00'
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> BufferError memoryview: underlying buffer is not C-contiguous
#> b'\x00\x00\x00\x00\x00\x00\x00\x00'
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> BufferError memoryview: underlying buffer is not C-contiguous
#> b'\x00\x00\x00\x00\x00\x00\x00\x00'
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> BufferError memoryview: underlying buffer is not C-contiguous
#> b'hgfedcba'
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> BufferError memoryview: underlying buffer is not C-contiguous
#> b'hgfedcba'
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> BufferError memoryview: underlying buffer is not C-contiguous
#> b'hgfedcba'
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> BufferError memoryview: underlying buffer is not C-contiguous
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> BufferError memoryview: underlying buffer is not C-contiguous
#> b'hgfedcba'
#> (1717920867,)
#> (1717920867,)
#> error unpack_from requires a buffer of at least 8 bytes for unpacking 4 bytes at offset 4 (actual buffer size is 4)
#> (1717920867,)
#> [(1717920867,)]
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> OverflowError Python int too large to convert to C ssize_t
#> b'cdef'
#> error unpack requires a buffer of 16 bytes
#> error unpack_from requires a buffer of at least 16 bytes for unpacking 16 bytes at offset 0 (actual buffer size is 4)
#> error unpack_from requires a buffer of at least 20 bytes for unpacking 16 bytes at offset 4 (actual buffer size is 4)
#> error not enough data to unpack 16 bytes at offset -4
#> error iterative unpacking requires a buffer of a multiple of 16 bytes
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> OverflowError Python int too large to convert to C ssize_t
#> b'cdef'
#> error unpack requires a buffer of 1 bytes
#> (99,)
#> error unpack_from requires a buffer of at least 5 bytes for unpacking 1 bytes at offset 4 (actual buffer size is 4)
#> (99,)
#> [(99,), (100,), (101,), (102,)]
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> OverflowError Python int too large to convert to C ssize_t
#> b'cdef'
#> error unpack requires a buffer of 8 bytes
#> error unpack_from requires a buffer of at least 8 bytes for unpacking 8 bytes at offset 0 (actual buffer size is 4)
#> error unpack_from requires a buffer of at least 12 bytes for unpacking 8 bytes at offset 4 (actual buffer size is 4)
#> error not enough data to unpack 8 bytes at offset -4
#> error iterative unpacking requires a buffer of a multiple of 8 bytes
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> TypeError argument must be read-write bytes-like object, not memoryview
#> OverflowError Python int too large to convert to C ssize_t
#> b'cdef'
#> error unpack requires a buffer of 4 bytes
#> error unpack_from requires a buffer of at least 4 bytes for unpacking 4 bytes at offset 0 (actual buffer size is 0)
#> error unpack_from requires a buffer of at least 8 bytes for unpacking 4 bytes at offset 4 (actual buffer size is 0)
#> error offset -4 out of range for 0-byte buffer
#> []
#> error pack_into requires a buffer of at least 8 bytes for packing 4 bytes at offset 4 (actual buffer size is 0)
#> error offset -4 out of range for 0-byte buffer
#> IndexError cannot fit 'int' into an index-sized integer
#> OverflowError Python int too large to convert to C ssize_t
#> b''
#> error unpack requires a buffer of 16 bytes
#> error unpack_from requires a buffer of at least 16 bytes for unpacking 16 bytes at offset 0 (actual buffer size is 0)
#> error unpack_from requires a buffer of at least 20 bytes for unpacking 16 bytes at offset 4 (actual buffer size is 0)
#> error not enough data to unpack 16 bytes at offset -4
#> []
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> OverflowError Python int too large to convert to C ssize_t
#> b''
#> error unpack requires a buffer of 1 bytes
#> error unpack_from requires a buffer of at least 1 bytes for unpacking 1 bytes at offset 0 (actual buffer size is 0)
#> error unpack_from requires a buffer of at least 5 bytes for unpacking 1 bytes at offset 4 (actual buffer size is 0)
#> error offset -4 out of range for 0-byte buffer
#> []
#> error pack_into requires a buffer of at least 5 bytes for packing 1 bytes at offset 4 (actual buffer size is 0)
#> error offset -4 out of range for 0-byte buffer
#> IndexError cannot fit 'int' into an index-sized integer
#> OverflowError Python int too large to convert to C ssize_t
#> b''
#> error unpack requires a buffer of 8 bytes
#> error unpack_from requires a buffer of at least 8 bytes for unpacking 8 bytes at offset 0 (actual buffer size is 0)
#> error unpack_from requires a buffer of at least 12 bytes for unpacking 8 bytes at offset 4 (actual buffer size is 0)
#> error not enough data to unpack 8 bytes at offset -4
#> []
#> error pack_into requires a buffer of at least 12 bytes for packing 8 bytes at offset 4 (actual buffer size is 0)
#> error no space to pack 8 bytes at offset -4
#> IndexError cannot fit 'int' into an index-sized integer
#> OverflowError Python int too large to convert to C ssize_t
#> b''
#> error unpack requires a buffer of 4 bytes
#> error unpack_from requires a buffer of at least 4 bytes for unpacking 4 bytes at offset 0 (actual buffer size is 0)
#> error unpack_from requires a buffer of at least 8 bytes for unpacking 4 bytes at offset 4 (actual buffer size is 0)
#> error offset -4 out of range for 0-byte buffer
#> []
#> error pack_into requires a buffer of at least 8 bytes for packing 4 bytes at offset 4 (actual buffer size is 0)
#> error offset -4 out of range for 0-byte buffer
#> IndexError cannot fit 'int' into an index-sized integer
#> OverflowError Python int too large to convert to C ssize_t
#> b''
#> error unpack requires a buffer of 16 bytes
#> error unpack_from requires a buffer of at least 16 bytes for unpacking 16 bytes at offset 0 (actual buffer size is 0)
#> error unpack_from requires a buffer of at least 20 bytes for unpacking 16 bytes at offset 4 (actual buffer size is 0)
#> error not enough data to unpack 16 bytes at offset -4
#> []
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> OverflowError Python int too large to convert to C ssize_t
#> b''
#> error unpack requires a buffer of 1 bytes
#> error unpack_from requires a buffer of at least 1 bytes for unpacking 1 bytes at offset 0 (actual buffer size is 0)
#> error unpack_from requires a buffer of at least 5 bytes for unpacking 1 bytes at offset 4 (actual buffer size is 0)
#> error offset -4 out of range for 0-byte buffer
#> []
#> error pack_into requires a buffer of at least 5 bytes for packing 1 bytes at offset 4 (actual buffer size is 0)
#> error offset -4 out of range for 0-byte buffer
#> IndexError cannot fit 'int' into an index-sized integer
#> OverflowError Python int too large to convert to C ssize_t
#> b''
#> error unpack requires a buffer of 8 bytes
#> error unpack_from requires a buffer of at least 8 bytes for unpacking 8 bytes at offset 0 (actual buffer size is 0)
#> error unpack_from requires a buffer of at least 12 bytes for unpacking 8 bytes at offset 4 (actual buffer size is 0)
#> error not enough data to unpack 8 bytes at offset -4
#> []
#> error pack_into requires a buffer of at least 12 bytes for packing 8 bytes at offset 4 (actual buffer size is 0)
#> error no space to pack 8 bytes at offset -4
#> IndexError cannot fit 'int' into an index-sized integer
#> OverflowError Python int too large to convert to C ssize_t
#> b''
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError argument must be read-write bytes-like object, not None
#> TypeError argument must be read-write bytes-like object, not None
#> TypeError argument must be read-write bytes-like object, not None
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError cannot convert 'NoneType' object to bytes
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError a bytes-like object is required, not 'NoneType'
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> error pack_into expected 4 items for packing (got 1)
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError cannot convert 'NoneType' object to bytes
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError argument must be read-write bytes-like object, not None
#> TypeError argument must be read-write bytes-like object, not None
#> TypeError argument must be read-write bytes-like object, not None
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError cannot convert 'NoneType' object to bytes
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError argument must be read-write bytes-like object, not None
#> TypeError argument must be read-write bytes-like object, not None
#> TypeError argument must be read-write bytes-like object, not None
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError cannot convert 'NoneType' object to bytes
