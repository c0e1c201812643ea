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
