# ---- new with a name
import hashlib
import hmac
print(hmac.new(b'key', b'The quick brown fox jumps over the lazy dog', 'sha256').hexdigest())
#> f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8

# ---- new with a constructor
import hashlib
import hmac
print(hmac.new(b'key', b'message', hashlib.sha1).hexdigest(), hmac.new(b'key', b'message', digestmod=hashlib.md5).digest())
#> 2088df74d5f2146b48146caf4965377e9d0be3a4 b'NGH\xe6+F5!\xf6w_\xbf\x92\x124\xb5'

# ---- every algorithm
import hashlib
import hmac
for name in sorted(hashlib.algorithms_guaranteed):
    if not name.startswith('shake'):
        print(name, hmac.new(b'k', b'm', name).hexdigest()[:24])
#> blake2b cfb0a92a74f0b600e6364e35
#> blake2s 998d5d39acad301fad7d906a
#> md5 ed7e724d3a91554aaa204304
#> sha1 772b71c8a2997e768be01d97
#> sha224 e671a34e8cea889324905af2
#> sha256 b60090e3052297aeb5a08088
#> sha384 847b8055f85f4c8db26b6225
#> sha3_224 45efad5f5320114b318727e6
#> sha3_256 1b92d4a22666154356c30c31
#> sha3_384 ca8c62eb0fd2e3c0b527a5ab
#> sha3_512 f5466becfd5399c75f8a45ff
#> sha512 94ec958658ae2d2e92ae7420

# ---- keys longer than a block are hashed first
import hashlib
import hmac
for n in (63, 64, 65, 128, 129, 300):
    print(n, hmac.new(b'k' * n, b'm', 'sha256').hexdigest()[:16], hmac.new(b'k' * n, b'm', 'sha512').hexdigest()[:16])
#> 63 e458f5dd7e8afee6 9b9a5f47bda3ec09
#> 64 3b7a8d453e76edb5 6ed28c40a2fc6376
#> 65 c2d7d4c2256ddb09 004646c6234e37d4
#> 128 ef699a99d6d629d2 9592ecd80ce4ede3
#> 129 e60a395e9403dbd3 1a960aeb80731a01
#> 300 ea5869bc9fe6c8d9 cd02fc7b1fa8a875

# ---- update
import hashlib
import hmac
h = hmac.new(b'key', digestmod='sha256')
h.update(b'The quick brown fox ')
h.update(b'jumps over the lazy dog')
print(h.hexdigest())
#> f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8

# ---- copy
import hashlib
import hmac
h = hmac.new(b'key', b'a', 'md5')
c = h.copy()
c.update(b'b')
print(h.hexdigest(), c.hexdigest(), type(c))
#> 80ea44ccea14cc2263889567cfacccd7 20e6befb68893cd03cc29921f73663ec <class 'hmac.HMAC'>

# ---- name and sizes
import hashlib
import hmac
h = hmac.new(b'', b'', 'sha3_256')
print(h.name, h.digest_size, h.block_size, h.blocksize, hmac.digest_size)
#> hmac-sha3_256 32 136 64 None

# ---- digest in one go
import hashlib
import hmac
print(hmac.digest(b'key', b'msg', 'sha256') == hmac.new(b'key', b'msg', 'sha256').digest())
print(hmac.digest(b'key', b'msg', hashlib.sha1).hex(), hmac.digest(b'k' * 200, b'msg', 'blake2s').hex())
#> True
#> 102900b72b7bf1031eec76b4804b66052376896b 156efbc76a887f37f943e93ae54e5498a34694ef0552923cff9825a1aff31835

# ---- digestmod is required
import hashlib
import hmac
hmac.new(b'key', b'msg')
#> Traceback (most recent call last):
#>   File "hmac.py", line 80, in <module>
#>     hmac.new(b'key', b'msg')
#>     ~~~~~~~~^^^^^^^^^^^^^^^^
#> TypeError: Missing required argument 'digestmod'.

# ---- keys are bytes
import hashlib
import hmac
hmac.new('key', b'msg', 'md5')
#> Traceback (most recent call last):
#>   File "hmac.py", line 90, in <module>
#>     hmac.new('key', b'msg', 'md5')
#>     ~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^
#> TypeError: key: expected bytes or bytearray, but got 'str'

# ---- messages are bytes
import hashlib
import hmac
hmac.new(b'key', 'msg', 'md5')
#> Traceback (most recent call last):
#>   File "hmac.py", line 100, in <module>
#>     hmac.new(b'key', 'msg', 'md5')
#>     ~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^
#> TypeError: Strings must be encoded before hashing

# ---- unknown algorithms
import hashlib
import hmac
for f in (lambda: hmac.new(b'k', b'm', 'nope'), lambda: hmac.digest(b'k', b'm', 'nope'), lambda: hmac.new(b'k', b'm', 5)):
    try:
        f()
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)
#> ValueError unsupported hash type nope
#> ValueError unsupported hash type nope
#> AttributeError 'int' object has no attribute 'new'

# ---- compare_digest of bytes
import hashlib
import hmac
print(hmac.compare_digest(b'abc', b'abc'), hmac.compare_digest(b'abc', b'abd'), hmac.compare_digest(b'abc', b'ab'), hmac.compare_digest(b'', bytearray()))
#> True False False True

# ---- compare_digest of text
import hashlib
import hmac
print(hmac.compare_digest('abc', 'abc'), hmac.compare_digest('abc', 'ab'), hmac.compare_digest('', ''))
#> True False True

# ---- what compare_digest refuses
import hashlib
import hmac
for a, b in (('é', 'e'), ('a', b'a'), (1, 2), (None, b'')):
    try:
        hmac.compare_digest(a, b)
    except TypeError as e:
        print(e)
#> comparing strings with non-ASCII characters is not supported
#> a bytes-like object is required, not 'str'
#> unsupported operand types(s) or combination of types: 'int' and 'int'
#> a bytes-like object is required, not 'NoneType'

# ---- a signed webhook
import hashlib
import hmac
secret = b'whsec'
body = b'{"event": "paid"}'
header = 'sha256=' + hmac.new(secret, body, hashlib.sha256).hexdigest()
def verify(body, header):
    expected = 'sha256=' + hmac.new(secret, body, 'sha256').hexdigest()
    return hmac.compare_digest(expected, header)
print(header, verify(body, header), verify(body + b' ', header))
#> sha256=ebcbcc4c88cf05c89c0e1087149cd7e2c8131628421f3aa76105364550d67347 True False

# ---- one-time codes of a counter
import hashlib
import hmac
def hotp(key, counter, digits=6):
    mac = hmac.new(key, counter.to_bytes(8), 'sha1').digest()
    at = mac[-1] & 15
    code = int.from_bytes(mac[at:at + 4]) & 0x7fffffff
    return str(code % 10**digits).zfill(digits)
print([hotp(b'12345678901234567890', i) for i in range(5)])
#> ['755224', '287082', '359152', '969429', '338314']

# ---- the class
import hashlib
import hmac
print(hmac.HMAC.__name__, hmac.HMAC.__module__, isinstance(hmac.new(b'', b'', 'md5'), hmac.HMAC))
#> HMAC hmac True

# ---- keys of digest() in all kinds of buffers
import array, hashlib, hmac
for key in array.array('i', [1, 2]), memoryview(b'abcd'), bytearray(b'y' * 100), 'x', b'x' * 100, memoryview(b'z' * 200):
    for digest in 'md5', 'sha256':
        try:
            print(hmac.digest(key, b'm', digest).hex())
        except TypeError as e:
            print(e)
#> 3c7ac02367a06d66dc2dec00b0f972d8
#> 73b67fe04cd4f394522e2a497052991aff6688bc105877202f73fc3f210e66ca
#> fe3dce23cb02243bcb626491430dd741
#> dee5b86863a7cbfa65610cdcb0764593139c095c455819e890602e8a0502578a
#> 3d8a31c312b8d8b357b6836dc99cfb6e
#> 4e20452fac39d9885f32e1731141077e13c979398f6c2d9e989fc33064bcfe6c
#> Strings must be encoded before hashing
#> Strings must be encoded before hashing
#> 12b50e9c7a554b7e494a0b9f269cca76
#> 2c9c063da64413c2bf25129ecb93872ac7e81ae680eee9678a148f90894e6391
#> 4cae0b926f2d0e18feae7cd62d098622
#> aca25358bf2f0812b30477bca08da83dd75231f55c9cb0e408eb430e13a6f6b7
