# binascii: hexadecimal, base 64, checksums.

# ---- hexadecimal
import binascii
print(binascii.hexlify(b'\x00\xab\xff'), binascii.hexlify(b'abcdef', '-'), binascii.hexlify(b'abcdef', b':', 2), binascii.hexlify(b'abcde', ' ', -2), binascii.unhexlify('00abFF'), binascii.unhexlify(b'6162'), binascii.b2a_hex(b'a'), binascii.a2b_hex('61'))
for f in [lambda: binascii.unhexlify('abc'), lambda: binascii.unhexlify('zz'), lambda: binascii.unhexlify('ä'), lambda: binascii.unhexlify(1), lambda: binascii.hexlify('a'), lambda: binascii.hexlify(b'a', 'ab')]:
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> b'00abff' b'61-62-63-64-65-66' b'6162:6364:6566' b'6162 6364 65' b'\x00\xab\xff' b'ab' b'61' b'a'
#> Error Odd-length string
#> Error Non-hexadecimal digit found
#> ValueError string argument should contain only ASCII characters
#> TypeError argument should be bytes, buffer or ASCII string, not 'int'
#> TypeError a bytes-like object is required, not 'str'
#> ValueError sep must be length 1.

# ---- base 64
import binascii
print(binascii.b2a_base64(b'hello'), binascii.b2a_base64(b'hello', newline=False), binascii.a2b_base64(b'aGVsbG8='), binascii.a2b_base64('aGVs bG8=\n'))
for s in ['a', 'ab', 'abc', 'abcde', '=abc', 'ab=c', 'ab==cd', 'abc==', 'ab*c', 'abcd=', 'ab======']:
    for strict in (False, True):
        try:
            print(s, strict, binascii.a2b_base64(s, strict_mode=strict))
        except binascii.Error as e:
            print(s, strict, e)
#> b'aGVsbG8=\n' b'aGVsbG8=' b'hello' b'hello'
#> a False Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
#> a True Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
#> ab False Incorrect padding
#> ab True Incorrect padding
#> abc False Incorrect padding
#> abc True Incorrect padding
#> abcde False Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4
#> abcde True Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4
#> =abc False Incorrect padding
#> =abc True Leading padding not allowed
#> ab=c False Incorrect padding
#> ab=c True Discontinuous padding not allowed
#> ab==cd False b'i'
#> ab==cd True Excess data after padding
#> abc== False b'i\xb7'
#> abc== True Excess data after padding
#> ab*c False Incorrect padding
#> ab*c True Only base64 data is allowed
#> abcd= False b'i\xb7\x1d'
#> abcd= True Excess padding not allowed
#> ab====== False b'i'
#> ab====== True Excess data after padding

# ---- checksums
import binascii
print(binascii.crc32(b''), binascii.crc32(b'hello'), binascii.crc32(b'lo', binascii.crc32(b'hel')), hex(binascii.crc32(b'The quick brown fox jumps over the lazy dog')), binascii.crc_hqx(b'hello', 0), binascii.crc_hqx(b'123456789', 0xffff), binascii.crc32(bytes(range(256)) * 3))
#> 0 907060870 907060870 0x414fa339 50018 10673 2965430058

# ---- uu
import binascii
print(binascii.b2a_uu(b'hello world'), binascii.a2b_uu(binascii.b2a_uu(b'hello world')), binascii.b2a_uu(b''), binascii.b2a_uu(b'\0\0', backtick=True), binascii.b2a_uu(b'\0\0'))
try:
    binascii.b2a_uu(b'x' * 46)
except binascii.Error as e:
    print(e)
#> b'+:&5L;&\\@=V]R;&0 \n' b'hello world' b' \n' b'"````\n' b'"    \n'
#> At most 45 bytes at once

# ---- quoted-printable
import binascii
print(binascii.b2a_qp(b'a=b \xe4 c'), binascii.a2b_qp(b'a=3Db=20=E4=\nx'), binascii.b2a_qp(b'a b_c', header=True), binascii.a2b_qp('a_b', header=True), binascii.b2a_qp(b'tab\tend \n'), binascii.b2a_qp(b'x' * 80), binascii.b2a_qp(b'a\tb c', quotetabs=True))
#> b'a=3Db =E4 c' b'a=b \xe4x' b'a_b=5Fc' b'a b' b'tab\tend=20\n' b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxx' b'a=09b=20c'

# ---- the errors
import binascii
print(binascii.Error.__mro__, binascii.Incomplete.__mro__, binascii.Error)
#> (<class 'binascii.Error'>, <class 'ValueError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) (<class 'binascii.Incomplete'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) <class 'binascii.Error'>

# ---- hexlify with separators
import binascii
print(binascii.hexlify(b'\x01\xab\xff'), binascii.b2a_hex(b'abcd', '-'), binascii.hexlify(b'abcde', ':', 2), binascii.hexlify(b'abcde', b'_', -2), binascii.hexlify(bytearray(b'z')), binascii.hexlify(b''))
for args in (('x',), (b'a', 'xy'), (b'a', 5), (b'a', '-', 'q')):
    try: binascii.hexlify(*args)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
#> b'01abff' b'61-62-63-64' b'61:6263:6465' b'6162_6364_65' b'7a' b''
#> TypeError a bytes-like object is required, not 'str'
#> ValueError sep must be length 1.
#> TypeError object of type 'int' has no len()
#> TypeError 'str' object cannot be interpreted as an integer

# ---- unhexlify
import binascii
print(binascii.unhexlify('01abFF'), binascii.a2b_hex(b'6869'), binascii.unhexlify(''))
for bad in ('abc', 'zz', 'a b ', 5, 'é0'):
    try: binascii.unhexlify(bad)
    except (binascii.Error, TypeError, ValueError) as e: print(type(e).__name__, e)
#> b'\x01\xab\xff' b'hi' b''
#> Error Odd-length string
#> Error Non-hexadecimal digit found
#> Error Non-hexadecimal digit found
#> TypeError argument should be bytes, buffer or ASCII string, not 'int'
#> ValueError string argument should contain only ASCII characters

# ---- b2a_base64
import binascii
print(binascii.b2a_base64(b'hi'), binascii.b2a_base64(b'hi', newline=False), binascii.b2a_base64(b''), binascii.b2a_base64(bytes(60))[-5:])
try: binascii.b2a_base64('x')
except TypeError as e: print(e)
#> b'aGk=\n' b'aGk=' b'\n' b'AAAA\n'
#> a bytes-like object is required, not 'str'

# ---- a2b_base64 strict and not
import binascii
for data in (b'aGk=', b'aGk', b'a=Gk', b'aGk=\n', b'=aGk', b'aGk==', b'aG', b'aGk=aGk=', b'a', b'aGk=x'):
    for strict in (False, True):
        try: print(data, strict, binascii.a2b_base64(data, strict_mode=strict))
        except binascii.Error as e: print(data, strict, e)
#> b'aGk=' False b'hi'
#> b'aGk=' True b'hi'
#> b'aGk' False Incorrect padding
#> b'aGk' True Incorrect padding
#> b'a=Gk' False Incorrect padding
#> b'a=Gk' True Discontinuous padding not allowed
#> b'aGk=\n' False b'hi'
#> b'aGk=\n' True Excess data after padding
#> b'=aGk' False Incorrect padding
#> b'=aGk' True Leading padding not allowed
#> b'aGk==' False b'hi'
#> b'aGk==' True Excess data after padding
#> b'aG' False Incorrect padding
#> b'aG' True Incorrect padding
#> b'aGk=aGk=' False b'hi'
#> b'aGk=aGk=' True Excess data after padding
#> b'a' False Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
#> b'a' True Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
#> b'aGk=x' False b'hi'
#> b'aGk=x' True Excess data after padding

# ---- quoted printable
import binascii
print(binascii.b2a_qp(b'a=b\tc \n\xe9'), binascii.b2a_qp(b'a b_', header=True), binascii.b2a_qp(b'a\tb', quotetabs=True), binascii.b2a_qp(b'x' * 80), binascii.b2a_qp(b'a\r\nb', istext=False))
print(binascii.a2b_qp(b'a=3Db=\nc=E9'), binascii.a2b_qp('a_b', header=True), binascii.a2b_qp(b'=zz ='), binascii.a2b_qp(data=b'=41'))
#> b'a=3Db\tc=20\n=E9' b'a_b=5F' b'a=09b' b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxx' b'a=0D=0Ab'
#> b'a=bc\xe9' b'a b' b'=zz ' b'A'

# ---- uuencoding
import binascii
line = binascii.b2a_uu(b'hello')
print(line, binascii.a2b_uu(line), binascii.b2a_uu(b''), binascii.b2a_uu(b'\0\0', backtick=True), binascii.a2b_uu(b'#`'), binascii.a2b_uu(b' '))
for job in (lambda: binascii.b2a_uu(bytes(46)), lambda: binascii.a2b_uu(b'#\xff'), lambda: binascii.a2b_uu(b'!ab~~')):
    try: job()
    except binascii.Error as e: print(e)
#> b'%:&5L;&\\ \n' b'hello' b' \n' b'"````\n' b'\x00\x00\x00' b''
#> At most 45 bytes at once
#> Illegal char
#> Illegal char

# ---- crc_hqx
import binascii
print(binascii.crc_hqx(b'hello', 0), binascii.crc_hqx(b'', 5), binascii.crc_hqx(b'lo', binascii.crc_hqx(b'hel', 0)), binascii.crc_hqx(b'x', 0x12345))
for args in (('x', 0),):
    try: binascii.crc_hqx(*args)
    except TypeError as e: print(e)
#> 50018 5 50018 44702
#> a bytes-like object is required, not 'str'

# ---- crc32
import binascii, zlib
print(binascii.crc32(b'hello'), binascii.crc32(b'lo', binascii.crc32(b'hel')) == zlib.crc32(b'hello'), binascii.crc32(bytearray()))
for bad in ('x', 5):
    try: binascii.crc32(bad)
    except TypeError as e: print(e)
#> 907060870 True 0
#> a bytes-like object is required, not 'str'
#> a bytes-like object is required, not 'int'

# ---- errors
import binascii
print(binascii.Error.__mro__[1], binascii.Incomplete.__mro__[1], issubclass(binascii.Error, ValueError), repr(binascii.Error('x')), binascii.Error)
def decode(s): return binascii.unhexlify(s)
try: decode('0')
except ValueError as e: print(type(e).__name__, e)
#> <class 'ValueError'> <class 'Exception'> True Error('x') <class 'binascii.Error'>
#> Error Odd-length string

# ---- a hex dump
import binascii
data = bytes(range(20))
for at in range(0, len(data), 8): print(f'{at:04x}', binascii.hexlify(data[at:at + 8], ' ').decode(), ''.join(chr(b) if 32 <= b < 127 else '.' for b in data[at:at + 8]))
#> 0000 00 01 02 03 04 05 06 07 ........
#> 0008 08 09 0a 0b 0c 0d 0e 0f ........
#> 0010 10 11 12 13 ....

# ---- round trips of every byte
import binascii
data = bytes(range(256))
print(binascii.unhexlify(binascii.hexlify(data)) == data, binascii.a2b_base64(binascii.b2a_base64(data)) == data, binascii.a2b_qp(binascii.b2a_qp(data, istext=False)) == data, b''.join(binascii.a2b_uu(binascii.b2a_uu(data[i:i + 45])) for i in range(0, 256, 45)) == data)
#> True True True True

# ---- memoryviews and arrays
import binascii, array
print(binascii.hexlify(memoryview(b'abcd')[::1]), binascii.hexlify(array.array('B', [1, 2])), binascii.crc32(memoryview(b'x')))
#> b'61626364' b'0102' 2363233923

# ---- text where bytes are wanted
import binascii
for f in (binascii.b2a_base64, binascii.b2a_uu, binascii.b2a_qp, binascii.crc32):
    try: f('text')
    except TypeError as e: print(f.__name__, e)
print(binascii.a2b_base64('aGk='), binascii.a2b_uu('"86(`'))
#> b2a_base64 a bytes-like object is required, not 'str'
#> b2a_uu a bytes-like object is required, not 'str'
#> b2a_qp a bytes-like object is required, not 'str'
#> crc32 a bytes-like object is required, not 'str'
#> b'hi' b'ab'

# ---- MAC addresses and colors
import binascii
print(binascii.hexlify(b'\x00\x11\x22\x33\x44\x55', ':').decode().upper(), tuple(binascii.unhexlify('ff8000')), '#' + binascii.hexlify(bytes((1, 2, 255))).decode())
#> 00:11:22:33:44:55 (255, 128, 0) #0102ff

# ---- functions of binascii are built in
import binascii
class Codec:
    encode = binascii.hexlify
    decode = binascii.unhexlify
print(Codec().encode(b'hi'), Codec().decode('6869'), binascii.crc32, binascii.a2b_base64.__name__)
for call in (lambda: binascii.hexlify(), lambda: binascii.unhexlify(b'1', b'2'), lambda: binascii.crc32(), lambda: binascii.a2b_base64(), lambda: binascii.b2a_base64(b'x', False), lambda: binascii.crc_hqx(b''), lambda: binascii.hexlify(b'ab', nope=1)):
    try:
        print(call())
    except TypeError as e:
        print(e)
#> b'6869' b'hi' <built-in function crc32> a2b_base64
#> hexlify() missing required argument 'data' (pos 1)
#> binascii.unhexlify() takes exactly one argument (2 given)
#> crc32 expected at least 1 argument, got 0
#> a2b_base64() takes exactly 1 positional argument (0 given)
#> b2a_base64() takes exactly 1 positional argument (2 given)
#> crc_hqx expected 2 arguments, got 1
#> hexlify() got an unexpected keyword argument 'nope'

# ---- texts and ints of classes of a program
import base64, binascii, enum, zlib
class Token(enum.StrEnum):
    A = 'YWJj'
class Seed(enum.IntEnum):
    ONE = 1
class Index:
    def __index__(self):
        return 7
print(base64.b64decode(Token.A), binascii.a2b_base64(Token.A), binascii.unhexlify(Token('YWJj').lower().replace('y', 'a').replace('w', 'b').replace('j', 'c')))
print(binascii.crc32(b'abc', Seed.ONE), binascii.crc32(b'abc', Index()), zlib.crc32(b'abc', Seed.ONE), zlib.adler32(b'abc', Index()), zlib.adler32(b'abc', True))
for f in (lambda: binascii.crc32(b'abc', 1.5), lambda: zlib.adler32(b'abc', 'x')):
    try:
        f()
    except TypeError as e:
        print(e)
print(binascii.b2a_qp(b'.'), binascii.b2a_qp(b'a\n.'), binascii.b2a_qp(b'.a'))
#> b'abc' b'abc' b'\xab\xcc'
#> 887499765 812341063 887499765 39780653 38600999
#> 'float' object cannot be interpreted as an integer
#> 'str' object cannot be interpreted as an integer
#> b'=2E' b'a\n=2E' b'.a'

# ---- uu lines that are cut
import binascii
for line in b'', b'\n', b' ', b'a\nb\n', b'#86)C', b'#86)C\n', b'#86', b'#8\n6)', b'!', b'"\r\n', b'$\n\n\n\n', b'#86)C`  \n', b'#86)Cx':
    try: print(line, binascii.a2b_uu(line))
    except binascii.Error as e: print(line, e)
#> b'' b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
#> b'\n' b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
#> b' ' b''
#> b'a\nb\n' Illegal char
#> b'#86)C' b'abc'
#> b'#86)C\n' b'abc'
#> b'#86' b'a`\x00'
#> b'#8\n6)' b'`\x05\x89'
#> b'!' b'\x00'
#> b'"\r\n' b'\x00\x00'
#> b'$\n\n\n\n' b'\x00\x00\x00\x00'
#> b'#86)C`  \n' b'abc'
#> b'#86)Cx' Trailing garbage
