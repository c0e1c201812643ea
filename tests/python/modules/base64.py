# base64: bytes as ASCII and back.

# ---- base 64
import base64
for b in [b'', b'f', b'fo', b'foo', b'foob', b'fooba', b'foobar', bytes(range(250, 256)), b'\xff' * 5]:
    e = base64.b64encode(b)
    print(e, base64.b64decode(e) == b, base64.b64decode(e.decode()) == b, base64.urlsafe_b64encode(b), base64.urlsafe_b64decode(base64.urlsafe_b64encode(b)) == b, base64.standard_b64encode(b) == e)
#> b'' True True b'' True True
#> b'Zg==' True True b'Zg==' True True
#> b'Zm8=' True True b'Zm8=' True True
#> b'Zm9v' True True b'Zm9v' True True
#> b'Zm9vYg==' True True b'Zm9vYg==' True True
#> b'Zm9vYmE=' True True b'Zm9vYmE=' True True
#> b'Zm9vYmFy' True True b'Zm9vYmFy' True True
#> b'+vv8/f7/' True True b'-vv8_f7_' True True
#> b'//////8=' True True b'______8=' True True

# ---- text through base 64
import base64
token = base64.b64encode('user:pässword'.encode()).decode('ascii')
print(token, base64.b64decode(token).decode(), base64.urlsafe_b64encode(b'a?b>c').rstrip(b'=').decode(), base64.b64decode('YT9iPmM' + '='))
#> dXNlcjpww6Rzc3dvcmQ= user:pässword YT9iPmM b'a?b>c'

# ---- padding and strangers
import base64, binascii
for s in ['YQ', 'YQ=', 'YQ==', 'YQ===', 'Y', 'YWJj\nZGVm', 'YW!Jj', '=', '', 'YQ==YQ==', 'YWI', 'é']:
    for validate in (False, True):
        try:
            print(repr(s), validate, base64.b64decode(s, validate=validate))
        except ValueError as e:
            print(repr(s), validate, type(e).__name__, e)
#> 'YQ' False Error Incorrect padding
#> 'YQ' True Error Incorrect padding
#> 'YQ=' False Error Incorrect padding
#> 'YQ=' True Error Incorrect padding
#> 'YQ==' False b'a'
#> 'YQ==' True b'a'
#> 'YQ===' False b'a'
#> 'YQ===' True Error Excess data after padding
#> 'Y' False Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
#> 'Y' True Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
#> 'YWJj\nZGVm' False b'abcdef'
#> 'YWJj\nZGVm' True Error Only base64 data is allowed
#> 'YW!Jj' False b'abc'
#> 'YW!Jj' True Error Only base64 data is allowed
#> '=' False b''
#> '=' True Error Leading padding not allowed
#> '' False b''
#> '' True b''
#> 'YQ==YQ==' False b'a'
#> 'YQ==YQ==' True Error Excess data after padding
#> 'YWI' False Error Incorrect padding
#> 'YWI' True Error Incorrect padding
#> 'é' False ValueError string argument should contain only ASCII characters
#> 'é' True ValueError string argument should contain only ASCII characters

# ---- other alphabets
import base64
print(base64.b64encode(b'\xfb\xff', b'-_'), base64.b64decode(b'-_8=', b'-_'), base64.b64decode('-_8=', altchars='-_'))
print(base64.b16encode(b'\x00\xab'), base64.b16decode('00AB'), base64.b16decode('00ab', True), base64.b32encode(b'hello'), base64.b32decode('NBSWY3DP'), base64.b32hexencode(b'hello'), base64.b32hexdecode(b'D1IMOR3F'), base64.b32decode('nbswy3dp', casefold=True), base64.b32decode('NBSWY3DP'.replace('O', '0'), map01='L'))
print([base64.b32encode(b'abcdef'[:n]) for n in range(7)], [base64.b32decode(base64.b32encode(b'abcdef'[:n])) for n in range(7)])
for f in [lambda: base64.b16decode('0g'), lambda: base64.b16decode('abc'), lambda: base64.b16decode('ab'), lambda: base64.b32decode('A'), lambda: base64.b32decode('1AAAAAAA'), lambda: base64.b32decode('AA====A=')]:
    try:
        f()
    except ValueError as e:
        print(e)
#> b'-_8=' b'\xfb\xff' b'\xfb\xff'
#> b'00AB' b'\x00\xab' b'\x00\xab' b'NBSWY3DP' b'hello' b'D1IMOR3F' b'hello' b'hello' b'hello'
#> [b'', b'ME======', b'MFRA====', b'MFRGG===', b'MFRGGZA=', b'MFRGGZDF', b'MFRGGZDFMY======'] [b'', b'a', b'ab', b'abc', b'abcd', b'abcde', b'abcdef']
#> Non-base16 digit found
#> Non-base16 digit found
#> Non-base16 digit found
#> Incorrect padding
#> Non-base32 digit found
#> Non-base32 digit found

# ---- base 85
import base64
for b in [b'', b'a', b'ab', b'abc', b'abcd', b'\0\0\0\0', b'    ', b'\xff' * 6, b'Hello, world!']:
    print(base64.a85encode(b), base64.b85encode(b), base64.z85encode(b), base64.a85decode(base64.a85encode(b)) == b, base64.b85decode(base64.b85encode(b)) == b, base64.z85decode(base64.z85encode(b)) == b, base64.a85encode(b, foldspaces=True), base64.a85encode(b, adobe=True), base64.b85encode(b, pad=True), base64.a85encode(b, wrapcol=5))
print(base64.a85decode(b'<~87cURD_*#TDfTZ)~>', adobe=True), base64.a85decode('87cUR D_*#T\nDfTZ)'))
for f in [lambda: base64.b85decode('a\x7f'), lambda: base64.b85decode('~~~~~'), lambda: base64.a85decode('x~'), lambda: base64.a85decode('abz'), lambda: base64.a85decode('ab', adobe=True), lambda: base64.a85decode('uuuuu')]:
    try:
        f()
    except ValueError as e:
        print(e)
#> b'' b'' b'' True True True b'' b'<~~>' b'' b''
#> b'@/' b'VE' b've' True True True b'@/' b'<~@/~>' b'VE_OC' b'@/'
#> b'@:B' b'VPX' b'vpx' True True True b'@:B' b'<~@:B~>' b'VPXIP' b'@:B'
#> b'@:E^' b'VPaz' b'vpAZ' True True True b'@:E^' b'<~@:E^~>' b'VPazd' b'@:E^'
#> b'@:E_W' b'VPa!s' b'vpA.S' True True True b'@:E_W' b'<~@:E_W~>' b'VPa!s' b'@:E_W'
#> b'z' b'00000' b'00000' True True True b'z' b'<~z~>' b'00000' b'z'
#> b'+<VdL' b'ARr(h' b'arR^H' True True True b'y' b'<~+<VdL~>' b'ARr(h' b'+<VdL'
#> b's8W-!s8N' b'|NsC0|Nj' b'%nSc0%nJ' True True True b's8W-!s8N' b'<~s8W-!s8N~>' b'|NsC0|Nj60' b's8W-!\ns8N'
#> b'87cURD_*#TDfTZ)+T' b'NM&qnZ!92pZ*pv8Ap' b'nm=QNz.92Pz/PV8aP' True True True b'87cURD_*#TDfTZ)+T' b'<~87cURD_*#TDfTZ)+T~>' b'NM&qnZ!92pZ*pv8ApigX' b'87cUR\nD_*#T\nDfTZ)\n+T'
#> b'Hello, world' b'Hello, world'
#> bad base85 character at position 1
#> base85 overflow in hunk starting at byte 0
#> Non-Ascii85 digit found: x
#> z inside Ascii85 5-tuple
#> Ascii85 encoded byte sequences must end with b'~>'
#> Ascii85 overflow

# ---- lines
import base64
print(base64.encodebytes(b'x' * 60), base64.decodebytes(base64.encodebytes(b'x' * 100)) == b'x' * 100, base64.encodebytes(b''))
#> b'eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4\neHh4\n' True b''

# ---- arguments of the wrong type
import base64
for f in [lambda: base64.b64encode('text'), lambda: base64.b64decode(1), lambda: base64.b64encode(None), lambda: base64.encodebytes('x'), lambda: base64.b32decode(1), lambda: base64.b64decode('ä')]:
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(base64.b64encode(bytearray(b'ab')), base64.b64encode(memoryview(b'ab')), base64.b64decode(bytearray(b'YWI=')))
#> TypeError a bytes-like object is required, not 'str'
#> TypeError argument should be a bytes-like object or ASCII string, not 'int'
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError expected bytes-like object, not str
#> TypeError argument should be a bytes-like object or ASCII string, not 'int'
#> ValueError string argument should contain only ASCII characters
#> b'YWI=' b'YWI=' b'ab'
