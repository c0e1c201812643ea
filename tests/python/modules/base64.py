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

# ---- b64encode and b64decode of all lengths
import base64
for n in range(8):
    data = bytes(range(n)); e = base64.b64encode(data); print(n, e, base64.b64decode(e) == data)
#> 0 b'' True
#> 1 b'AA==' True
#> 2 b'AAE=' True
#> 3 b'AAEC' True
#> 4 b'AAECAw==' True
#> 5 b'AAECAwQ=' True
#> 6 b'AAECAwQF' True
#> 7 b'AAECAwQFBg==' True

# ---- b64encode takes buffers only
import base64
print(base64.b64encode(bytearray(b'ab')), base64.b64encode(memoryview(b'ab')))
for bad in ('text', None, 5, [1]):
    try: base64.b64encode(bad)
    except TypeError as e: print(e)
#> b'YWI=' b'YWI='
#> a bytes-like object is required, not 'str'
#> a bytes-like object is required, not 'NoneType'
#> a bytes-like object is required, not 'int'
#> a bytes-like object is required, not 'list'

# ---- b64decode takes text of ASCII too
import base64
print(base64.b64decode('aGk='), base64.b64decode(b'aGk='), base64.b64decode(bytearray(b'aGk=')))
for bad in ('ä', None, 5):
    try: base64.b64decode(bad)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
#> b'hi' b'hi' b'hi'
#> ValueError string argument should contain only ASCII characters
#> TypeError argument should be a bytes-like object or ASCII string, not 'NoneType'
#> TypeError argument should be a bytes-like object or ASCII string, not 'int'

# ---- b64decode with validate
import base64, binascii
for text in ('aGk=', 'aG k=', 'aGk', 'a', '====', 'aGk=x', 'aGk=aGk=', ''):
    for validate in (False, True):
        try: print(repr(text), validate, base64.b64decode(text, validate=validate))
        except binascii.Error as e: print(repr(text), validate, e)
#> 'aGk=' False b'hi'
#> 'aGk=' True b'hi'
#> 'aG k=' False b'hi'
#> 'aG k=' True Only base64 data is allowed
#> 'aGk' False Incorrect padding
#> 'aGk' True Incorrect padding
#> 'a' False Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
#> 'a' True Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
#> '====' False b''
#> '====' True Leading padding not allowed
#> 'aGk=x' False b'hi'
#> 'aGk=x' True Excess data after padding
#> 'aGk=aGk=' False b'hi'
#> 'aGk=aGk=' True Excess data after padding
#> '' False b''
#> '' True b''

# ---- altchars
import base64
print(base64.b64encode(b'\xfb\xff\xfe', altchars=b'@#'), base64.b64decode('@#-_', altchars='@#'), base64.b64decode(b'-_', b'-_') if False else base64.b64encode(b'\xfb\xff', b'-_'))
for bad in (b'x', 'xyz', 5):
    try: base64.b64encode(b'x', bad)
    except (AssertionError, TypeError, ValueError) as e: print(type(e).__name__, e)
#> Traceback (most recent call last):
#>   File "base64.py", line 186, in <module>
#>     print(base64.b64encode(b'\xfb\xff\xfe', altchars=b'@#'), base64.b64decode('@#-_', altchars='@#'), base64.b64decode(b'-_', b'-_') if False else base64.b64encode(b'\xfb\xff', b'-_'))
#>                                                              ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^
#> binascii.Error: Incorrect padding

# ---- standard and urlsafe
import base64
data = b'\xfb\xef\xff?>'
print(base64.standard_b64encode(data), base64.urlsafe_b64encode(data), base64.urlsafe_b64decode(base64.urlsafe_b64encode(data)) == data, base64.standard_b64decode('++//'), base64.urlsafe_b64decode('--__'))
#> b'++//Pz4=' b'--__Pz4=' True b'\xfb\xef\xff' b'\xfb\xef\xff'

# ---- b32encode and b32decode
import base64
for n in range(7):
    e = base64.b32encode(b'abcdef'[:n]); print(e, base64.b32decode(e))
#> b'' b''
#> b'ME======' b'a'
#> b'MFRA====' b'ab'
#> b'MFRGG===' b'abc'
#> b'MFRGGZA=' b'abcd'
#> b'MFRGGZDF' b'abcde'
#> b'MFRGGZDFMY======' b'abcdef'

# ---- b32decode: case, map01 and mistakes
import base64, binascii
print(base64.b32decode('mfra====', casefold=True), base64.b32decode(b'MFRA===='), base64.b32decode('M1023456', map01='L') if False else base64.b32decode('MI======'.replace('I', 'F') if False else 'MFRA===='))
for args in (('mfra====',), ('MFRA',), ('MFRA===1',), ('8FRA====',), ('M=======',)):
    try: print(base64.b32decode(*args))
    except binascii.Error as e: print(e)
#> b'ab' b'ab' b'ab'
#> Non-base32 digit found
#> Incorrect padding
#> Non-base32 digit found
#> Non-base32 digit found
#> Incorrect padding

# ---- b32hexencode
import base64, binascii
print(base64.b32hexencode(b'hello'), base64.b32hexdecode('D1IMOR3F'), base64.b32hexdecode('d1imor3f', casefold=True))
try: base64.b32hexdecode('D1IMOR3Z')
except binascii.Error as e: print(e)
#> b'D1IMOR3F' b'hello' b'hello'
#> Non-base32 digit found

# ---- b16encode and b16decode
import base64, binascii
print(base64.b16encode(b'\x00\xffab'), base64.b16decode('00FF6162'), base64.b16decode('00ff', casefold=True), base64.b16decode(b''))
for bad in ('00ff', '0', 'GG'):
    try: base64.b16decode(bad)
    except binascii.Error as e: print(e)
#> b'00FF6162' b'\x00\xffab' b'\x00\xff' b''
#> Non-base16 digit found
#> Odd-length string
#> Non-base16 digit found

# ---- a85encode and a85decode
import base64
for data in (b'', b'a', b'hello', b'\0\0\0\0', b'    ', b'\0' * 3):
    e = base64.a85encode(data); print(e, base64.a85decode(e) == data)
print(base64.a85encode(b'    x', foldspaces=True), base64.a85encode(b'hello', adobe=True), base64.a85encode(b'long text here', wrapcol=5), base64.a85encode(b'ab', pad=True), base64.a85decode(b'<~BOu!rDZ~>', adobe=True))
#> b'' True
#> b'@/' True
#> b'BOu!rDZ' True
#> b'z' True
#> b'+<VdL' True
#> b'!!!!' True
#> b'yGQ' b'<~BOu!rDZ~>' b'Ci=3(\n+EV1>\nF<G7.\nEb,' b'@:B3:' b'hello'

# ---- a85decode refuses
import base64
for args, kw in ((('abc~',), {}), (('v',), {}), (('x',), {'adobe': True}), (('y',), {}), (('s8W-"',), {})):
    try: print(base64.a85decode(*args, **kw))
    except ValueError as e: print(e)
print(base64.a85decode('BOu!r DZ\n'), base64.a85decode('y', foldspaces=True), base64.a85decode('B-O-u', ignorechars=b'-'))
#> Non-Ascii85 digit found: ~
#> Non-Ascii85 digit found: v
#> Ascii85 encoded byte sequences must end with b'~>'
#> Non-Ascii85 digit found: y
#> Ascii85 overflow
#> b'hello' b'    ' b'g"\xa4{'

# ---- b85encode and b85decode
import base64
for data in (b'', b'x', b'hello world', bytes(range(10))):
    e = base64.b85encode(data); print(e, base64.b85decode(e) == data)
print(base64.b85encode(b'ab', pad=True))
for bad in ('"', b'\x80', '|||||', 'ä'):
    try: base64.b85decode(bad)
    except ValueError as e: print(e)
#> b'' True
#> b'cm' True
#> b'Xk~0{Zy<MXa%^M' True
#> b'009C61O)~M2nh' True
#> b'VPXIP'
#> bad base85 character at position 0
#> bad base85 character at position 0
#> base85 overflow in hunk starting at byte 0
#> string argument should contain only ASCII characters

# ---- z85encode and z85decode
import base64
print(base64.z85encode(b'\x86O\xd2o\xb5Y\xf7['), base64.z85decode('HelloWorld'), base64.z85decode(base64.z85encode(b'any')))
for bad in ('~', '"'):
    try: base64.z85decode(bad)
    except ValueError as e: print(e)
#> b'HelloWorld' b'\x86O\xd2o\xb5Y\xf7[' b'any'
#> bad z85 character at position 0
#> bad z85 character at position 0

# ---- encodebytes and decodebytes
import base64
print(base64.encodebytes(b'x' * 60), base64.decodebytes(b'eHh4\neHh4\n'), base64.encodebytes(b''), base64.decodebytes(b''))
for f in (base64.encodebytes, base64.decodebytes):
    for bad in ('text', 5):
        try: f(bad)
        except TypeError as e: print(e)
#> b'eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4\neHh4\n' b'xxxxxx' b'' b''
#> expected bytes-like object, not str
#> expected bytes-like object, not int
#> expected bytes-like object, not str
#> expected bytes-like object, not int

# ---- encode and decode of files
import base64, io
src, mid, out = io.BytesIO(b'some bytes ' * 10), io.BytesIO(), io.BytesIO()
base64.encode(src, mid); mid.seek(0); base64.decode(mid, out)
print(out.getvalue() == b'some bytes ' * 10, mid.getvalue().count(b'\n'), mid.getvalue()[:20])
#> True 2 b'c29tZSBieXRlcyBzb21l'

# ---- a token
import base64, json
def token(data): return base64.urlsafe_b64encode(json.dumps(data).encode()).rstrip(b'=').decode()
def read(t): return json.loads(base64.urlsafe_b64decode(t + '=' * (-len(t) % 4)))
t = token({'user': 'ann', 'n': 1})
print(t, read(t))
try: base64.urlsafe_b64decode(t[:-1])
except Exception as e: print(type(e).__name__, e)
#> eyJ1c2VyIjogImFubiIsICJuIjogMX0 {'user': 'ann', 'n': 1}
#> Error Incorrect padding

# ---- a JWT is taken apart
import base64, json
jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjMiLCJuYW1lIjoiSm9obiJ9.sig'
head, body, sig = jwt.split('.')
print(*[json.loads(base64.urlsafe_b64decode(p + '=' * (-len(p) % 4))) for p in (head, body)])
#> {'alg': 'HS256'} {'sub': '123', 'name': 'John'}

# ---- data URLs and basic auth
import base64
print('data:text/plain;base64,' + base64.b64encode(b'Hello').decode(), 'Basic ' + base64.b64encode('user:pässword'.encode()).decode())
user, _, pw = base64.b64decode('dXNlcjpwOmE=').decode().partition(':')
print(user, pw)
#> data:text/plain;base64,SGVsbG8= Basic dXNlcjpww6Rzc3dvcmQ=
#> user p:a

# ---- text that is not ASCII goes through utf-8
import base64
s = 'naïve 日本 🎉'
e = base64.b64encode(s.encode())
print(e.decode(), base64.b64decode(e).decode() == s, len(e))
try: base64.b64encode(s)
except TypeError as err: print(err)
#> bmHDr3ZlIOaXpeacrCDwn46J True 24
#> a bytes-like object is required, not 'str'

# ---- all codecs return what they were given
import base64
data = bytes(range(256))
for name in ('b64', 'standard_b64', 'urlsafe_b64', 'b32', 'b32hex', 'b16', 'a85', 'b85', 'z85'):
    e = getattr(base64, name + 'encode')(data)
    print(name, len(e), getattr(base64, name + 'decode')(e) == data)
#> b64 344 True
#> standard_b64 344 True
#> urlsafe_b64 344 True
#> b32 416 True
#> b32hex 416 True
#> b16 512 True
#> a85 320 True
#> b85 320 True
#> z85 320 True

# ---- the error is a ValueError
import base64, binascii
try: base64.b64decode('abc')
except ValueError as e: print(type(e) is binascii.Error, type(e).__module__, e)
def decode(x): return base64.b64decode(x, validate=True)
try: decode('a?c=')
except binascii.Error as e: print(e)
#> True binascii Incorrect padding
#> Only base64 data is allowed

# ---- line lengths
import base64, textwrap
e = base64.b64encode(bytes(100)).decode()
print('\n'.join(textwrap.wrap(e, 64)), base64.b64decode('\n'.join(textwrap.wrap(e, 10))) == bytes(100), [len(l) for l in base64.encodebytes(bytes(120)).splitlines()])
#> AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
#> AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
#> AAAAAA== True [76, 76, 8]

# ---- arguments
import base64
for job in (lambda: base64.b64encode(), lambda: base64.b64decode(b'', None, True, 1), lambda: base64.b32decode('', False, None, 1), lambda: base64.a85encode(b'', True), lambda: base64.b85decode()):
    try: print(job())
    except TypeError as e: print(e)
#> b64encode() missing 1 required positional argument: 's'
#> b64decode() takes from 1 to 3 positional arguments but 4 were given
#> b32decode() takes from 1 to 3 positional arguments but 4 were given
#> a85encode() takes 1 positional argument but 2 were given
#> b85decode() missing 1 required positional argument: 'b'

# ---- names
import base64
print(sorted(base64.__all__)[:5], base64.b64encode.__name__, base64.b64decode.__module__)
#> ['a85decode', 'a85encode', 'b16decode', 'b16encode', 'b32decode'] b64encode base64

# ---- keys of a basic cipher
import base64
def xor(data, key): return bytes(b ^ key[i % len(key)] for i, b in enumerate(data))
secret = base64.b64encode(xor(b'attack at dawn', b'key'))
print(secret, xor(base64.b64decode(secret), b'key'))
#> b'ChENCgYSSwQNSwEYHAs=' b'attack at dawn'

# ---- types of modules in C are named with their module
import base64, binascii, bisect, collections, datetime, decimal, struct, zlib
calls = [base64.b64encode, binascii.hexlify, binascii.unhexlify, zlib.compress, zlib.crc32]
calls += [lambda v: struct.unpack('i', v), lambda v: struct.unpack_from('i', v), lambda v: bisect.bisect(v, 1)]
for v in (decimal.Decimal(1), datetime.date(2024, 1, 2), collections.OrderedDict(), None):
    for f in calls:
        try:
            f(v)
        except TypeError as e:
            print(e)
#> a bytes-like object is required, not 'decimal.Decimal'
#> a bytes-like object is required, not 'decimal.Decimal'
#> argument should be bytes, buffer or ASCII string, not 'decimal.Decimal'
#> a bytes-like object is required, not 'decimal.Decimal'
#> a bytes-like object is required, not 'decimal.Decimal'
#> a bytes-like object is required, not 'decimal.Decimal'
#> a bytes-like object is required, not 'decimal.Decimal'
#> object of type 'decimal.Decimal' has no len()
#> a bytes-like object is required, not 'datetime.date'
#> a bytes-like object is required, not 'datetime.date'
#> argument should be bytes, buffer or ASCII string, not 'datetime.date'
#> a bytes-like object is required, not 'datetime.date'
#> a bytes-like object is required, not 'datetime.date'
#> a bytes-like object is required, not 'datetime.date'
#> a bytes-like object is required, not 'datetime.date'
#> object of type 'datetime.date' has no len()
#> a bytes-like object is required, not 'collections.OrderedDict'
#> a bytes-like object is required, not 'collections.OrderedDict'
#> argument should be bytes, buffer or ASCII string, not 'collections.OrderedDict'
#> a bytes-like object is required, not 'collections.OrderedDict'
#> a bytes-like object is required, not 'collections.OrderedDict'
#> a bytes-like object is required, not 'collections.OrderedDict'
#> a bytes-like object is required, not 'collections.OrderedDict'
#> collections.OrderedDict is not a sequence
#> a bytes-like object is required, not 'NoneType'
#> a bytes-like object is required, not 'NoneType'
#> argument should be bytes, buffer or ASCII string, not 'NoneType'
#> a bytes-like object is required, not 'NoneType'
#> a bytes-like object is required, not 'NoneType'
#> a bytes-like object is required, not 'NoneType'
#> a bytes-like object is required, not 'NoneType'
#> object of type 'NoneType' has no len()
