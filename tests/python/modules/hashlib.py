# ---- sha256 of bytes
import hashlib
h = hashlib.sha256(b'hello world')
print(h.hexdigest())
print(h.digest())
#> b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9
#> b"\xb9M'\xb9\x93M>\x08\xa5.R\xd7\xda}\xab\xfa\xc4\x84\xef\xe3zS\x80\xee\x90\x88\xf7\xac\xe2\xef\xcd\xe9"

# ---- md5
import hashlib
print(hashlib.md5(b'').hexdigest(), hashlib.md5(b'abc').hexdigest())
#> d41d8cd98f00b204e9800998ecf8427e 900150983cd24fb0d6963f7d28e17f72

# ---- sha1
import hashlib
print(hashlib.sha1(b'The quick brown fox').hexdigest())
#> c519c1a06cdbeb2bc499e22137fb48683858b345

# ---- sha224
import hashlib
print(hashlib.sha224(b'abc').hexdigest(), hashlib.sha224().digest_size)
#> 23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7 28

# ---- sha384
import hashlib
print(hashlib.sha384(b'abc').hexdigest())
#> cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7

# ---- sha512
import hashlib
print(hashlib.sha512(b'abc' * 100).hexdigest())
#> 01bb4dcc9a05e5e1dec199e763274f275432cefa91177f01e3d6e6353244369fa0669cddc67456c941b42ba04c7b196d6fda6700e2498dc8c83200db134b43c7

# ---- sha3
import hashlib
for f in (hashlib.sha3_224, hashlib.sha3_256, hashlib.sha3_384, hashlib.sha3_512):
    print(f(b'abc').name, f(b'abc').hexdigest())
#> sha3_224 e642824c3f8cf24ad09234ee7d3c766fc9a3a5168d0c94ad73b46fdf
#> sha3_256 3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532
#> sha3_384 ec01498288516fc926459f58e2c6ad8df9b473cb0fc08c2596da7cf0e49be4b298d88cea927ac7f539f1edf228376d25
#> sha3_512 b751850b1a57168a5693cd924b6b096e08f621827444f70d884f5d0240d2712e10e116e9192af3c91a7ec57647e3934057340b4cf408d5a56592f8274eec53f0

# ---- shake gives as many bytes as asked for
import hashlib
h = hashlib.shake_128(b'abc')
print(h.hexdigest(4), h.hexdigest(16), h.digest(3), h.digest(0))
print(len(hashlib.shake_256(b'abc').digest(500)), hashlib.shake_256(b'abc').digest(500)[-4:], h.digest_size)
#> 5881092d 5881092dd818bf5cf8a3ddb793fbcba7 b'X\x81\t' b''
#> 500 b'N\xd3^\xf1' 0

# ---- shake wants a length
import hashlib
h = hashlib.shake_256()
for args in ((), (-1,), ('x',), (2**30,)):
    try:
        h.digest(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> TypeError digest() missing required argument 'length' (pos 1)
#> ValueError Cannot convert negative int
#> TypeError 'str' object cannot be interpreted as an integer
#> ValueError length is too large

# ---- blake2b
import hashlib
print(hashlib.blake2b(b'abc').hexdigest())
print(hashlib.blake2b(b'abc', digest_size=16).hexdigest())
#> ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923
#> cf4ab791c62b8d2b2109c90275287816

# ---- blake2s
import hashlib
print(hashlib.blake2s(b'abc').hexdigest(), hashlib.blake2s(digest_size=4).hexdigest())
#> 508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982 36e9d246

# ---- blake2 with a key
import hashlib
print(hashlib.blake2b(b'message', key=b'secret', digest_size=20).hexdigest())
print(hashlib.blake2s(b'message', key=b'k' * 32).hexdigest())
print(hashlib.blake2b(key=b'only a key', digest_size=8).hexdigest())
#> 7ecf6bd285d66fd58659b99a39f92e7ec04e6d49
#> 42c29d565e22b3dc2a7162aa9d81e381d512c25f268f8cc625338a5ab143ffa5
#> 9f55c37382953132

# ---- blake2 with salt and person
import hashlib
a = hashlib.blake2b(b'x', salt=b'salt', person=b'app v1', digest_size=10)
b = hashlib.blake2b(b'x', salt=b'salt', person=b'app v2', digest_size=10)
print(a.hexdigest(), b.hexdigest(), a.digest_size)
#> 6186483278882084f86f 74fb868b28f41b116ab4 10

# ---- blake2 in tree mode
import hashlib
h = hashlib.blake2b(b'leaf', fanout=2, depth=2, leaf_size=4096, node_offset=1, node_depth=0, inner_size=64, last_node=True)
print(h.hexdigest()[:32])
h = hashlib.blake2s(b'leaf', fanout=2, depth=2, leaf_size=4096, node_offset=3, node_depth=1, inner_size=32, last_node=True)
print(h.hexdigest()[:32])
#> 4b6e95fa47ea546b73a59925ffdab731
#> 6a5d3970b4072616cb3c68e49c7f439e

# ---- limits of blake2
import hashlib
for kw in ({'digest_size': 0}, {'digest_size': 65}, {'key': b'x' * 65}, {'salt': b'1' * 17}, {'person': b'1' * 17}, {'fanout': 256}, {'depth': 0}, {'leaf_size': -1}, {'node_depth': -1}, {'inner_size': 65}, {'key': 'x'}):
    try:
        hashlib.blake2b(**kw)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(hashlib.blake2b.MAX_KEY_SIZE, hashlib.blake2b.SALT_SIZE, hashlib.blake2s.PERSON_SIZE, hashlib.blake2s.MAX_DIGEST_SIZE)
#> ValueError digest_size for Blake2b must be between 1 and 64 bytes, here it is 0
#> ValueError digest_size for Blake2b must be between 1 and 64 bytes, here it is 65
#> ValueError maximum key length is 64 bytes
#> ValueError maximum salt length is 16 bytes
#> ValueError maximum person length is 16 bytes
#> ValueError fanout must be between 0 and 255
#> ValueError depth must be between 1 and 255
#> ValueError Cannot convert negative int
#> ValueError node_depth must be between 0 and 255
#> ValueError inner_size must be between 0 and is 64
#> TypeError a bytes-like object is required, not 'str'
#> 64 16 8 32

# ---- update in pieces is one message
import hashlib
h = hashlib.sha256()
for piece in (b'hello', b' ', b'', b'world'):
    h.update(piece)
print(h.hexdigest() == hashlib.sha256(b'hello world').hexdigest())
#> True

# ---- long messages in pieces of all sizes
import hashlib
for name in sorted(hashlib.algorithms_guaranteed):
    one = hashlib.new(name, bytes(range(256)) * 5)
    many = hashlib.new(name)
    data = bytes(range(256)) * 5
    while data:
        many.update(data[:77])
        data = data[77:]
    args = (16,) if name.startswith('shake') else ()
    print(name, one.hexdigest(*args)[:16], one.digest(*args) == many.digest(*args))
#> blake2b a86b784c748f990b True
#> blake2s 52ea240758fbbcd2 True
#> md5 82829f1f3f2bb0f1 True
#> sha1 e37a04cb2353309f True
#> sha224 e2e07ef955598bf8 True
#> sha256 d414b085826eb067 True
#> sha384 f5943b1fe9e4b5bd True
#> sha3_224 e1321750c0ef5fa9 True
#> sha3_256 fe0ff504c79e251a True
#> sha3_384 639fc387df4061a4 True
#> sha3_512 6ee10bf28b3305d7 True
#> sha512 c93f55ccf2fa8c82 True
#> shake_128 202d2b7f2a288cd1 True
#> shake_256 659caab86e1f7e53 True

# ---- a digest does not end the hash
import hashlib
h = hashlib.md5(b'a')
print(h.hexdigest())
h.update(b'b')
print(h.hexdigest() == hashlib.md5(b'ab').hexdigest(), h.hexdigest() == h.hexdigest())
#> 0cc175b9c0f1b6a831c399e269772661
#> True True

# ---- copy
import hashlib
h = hashlib.sha512(b'common')
left, right = h.copy(), h.copy()
left.update(b'left')
right.update(b'right')
print(left.hexdigest()[:16], right.hexdigest()[:16], h.hexdigest()[:16])
#> b53c0c578b8bc898 f0e896ae1787d6ea c6ae15dadedd0680

# ---- copy of a blake2 keeps its parameters
import hashlib
h = hashlib.blake2b(b'a', digest_size=5, key=b'k')
c = h.copy()
c.update(b'b')
print(h.hexdigest(), c.hexdigest(), c.digest_size)
#> 904575a19e d57e830c6b 5

# ---- name, digest_size, block_size
import hashlib
for name in hashlib.__all__[:14]:
    h = hashlib.new(name)
    print(h.name, h.digest_size, h.block_size)
#> md5 16 64
#> sha1 20 64
#> sha224 28 64
#> sha256 32 64
#> sha384 48 128
#> sha512 64 128
#> blake2b 64 128
#> blake2s 32 64
#> sha3_224 28 144
#> sha3_256 32 136
#> sha3_384 48 104
#> sha3_512 64 72
#> shake_128 0 168
#> shake_256 0 136

# ---- attributes are read-only
import hashlib
h = hashlib.sha256()
for name in ('name', 'digest_size', 'other'):
    try:
        setattr(h, name, 1)
    except AttributeError as e:
        print(e)
#> attribute 'name' of '_sha2.SHA256Type' objects is not writable
#> attribute 'digest_size' of '_sha2.SHA256Type' objects is not writable
#> '_sha2.SHA256Type' object has no attribute 'other' and no __dict__ for setting new attributes

# ---- text must be encoded
import hashlib
for f in (hashlib.md5, hashlib.sha256, hashlib.sha3_256, hashlib.blake2b, hashlib.sha1().update):
    try:
        f('text')
    except TypeError as e:
        print(e)
print(hashlib.sha256('žluť'.encode()).hexdigest()[:20])
#> Strings must be encoded before hashing
#> Strings must be encoded before hashing
#> Strings must be encoded before hashing
#> Strings must be encoded before hashing
#> Strings must be encoded before hashing
#> 1679cfd5194b8a5d3fac

# ---- only bytes can be hashed
import hashlib
hashlib.sha256(42)
#> Traceback (most recent call last):
#>   File "hashlib.py", line 231, in <module>
#>     hashlib.sha256(42)
#>     ~~~~~~~~~~~~~~^^^^
#> TypeError: object supporting the buffer API required

# ---- bytearray and memoryview
import hashlib
print(hashlib.md5(bytearray(b'abc')).hexdigest() == hashlib.md5(memoryview(b'xabcx')[1:4]).hexdigest())
#> True

# ---- new by name
import hashlib
print(hashlib.new('sha256', b'abc').hexdigest()[:16], hashlib.new('MD5').name, hashlib.new('sha1', data=b'x').hexdigest()[:8])
#> ba7816bf8f01cfea md5 11f6ad8e

# ---- new with an unknown name
import hashlib
hashlib.new('sha4')
#> Traceback (most recent call last):
#>   File "hashlib.py", line 250, in <module>
#>     hashlib.new('sha4')
#>     ~~~~~~~~~~~^^^^^^^^
#> ValueError: unsupported hash type sha4

# ---- arguments of the constructors
import hashlib
for args, kw in (((b'', b''), {}), ((), {'foo': 1}), ((), {'string': b'abc', 'data': b''})):
    try:
        hashlib.sha256(*args, **kw)
    except TypeError as e:
        print(e)
print(hashlib.sha256(string=b'abc').hexdigest() == hashlib.sha256(data=b'abc', usedforsecurity=False).hexdigest())
#> sha256() takes at most 1 positional argument (2 given)
#> sha256() got an unexpected keyword argument 'foo'
#> 'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version.
#> True

# ---- algorithms
import hashlib
print(sorted(hashlib.algorithms_guaranteed))
print(hashlib.algorithms_guaranteed <= hashlib.algorithms_available, type(hashlib.algorithms_available))
#> ['blake2b', 'blake2s', 'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'sha512', 'shake_128', 'shake_256']
#> True <class 'set'>

# ---- types
import hashlib
print(type(hashlib.md5()).__name__, type(hashlib.sha256()).__name__, type(hashlib.sha3_512()).__name__, hashlib.blake2b)
print(type(hashlib.shake_128()), isinstance(hashlib.blake2s(), hashlib.blake2s))
try:
    type(hashlib.md5())()
except TypeError as e:
    print(e)
#> md5 SHA256Type sha3_512 <class '_blake2.blake2b'>
#> <class '_sha3.shake_128'> True
#> cannot create '_md5.md5' instances

# ---- a Merkle tree
import hashlib
def leaf(data):
    return hashlib.sha256(b'\x00' + data).digest()
def node(a, b):
    return hashlib.sha256(b'\x01' + a + b).digest()
level = [leaf(bytes([i])) for i in range(8)]
while len(level) > 1:
    level = [node(a, b) for a, b in zip(level[::2], level[1::2])]
print(level[0].hex())
#> ef7f49b620f6c7ea9b963a214da34b5021c6ded8ed57734380a311ab726aa907

# ---- a proof of work
import hashlib
nonce = 0
while not hashlib.sha256(f'block{nonce}'.encode()).hexdigest().startswith('00'):
    nonce += 1
print(nonce, hashlib.sha256(f'block{nonce}'.encode()).hexdigest())
#> 31 0005e531415c92c39d2421f1ec4e5310d0b5c36e06c692bc29bceed0cf7db8f4

# ---- a content key of a dict
import hashlib
def key(config):
    return hashlib.md5(repr(sorted(config.items())).encode()).hexdigest()
print(key({'b': 2, 'a': 1}) == key({'a': 1, 'b': 2}), key({}))
#> True d751713988987e9331980363e24189ce

# ---- a digest as a number
import hashlib
print(int(hashlib.sha1(b'bucket').hexdigest(), 16) % 1000, int.from_bytes(hashlib.md5(b'x').digest()[:4], 'big'))
#> 910 2647975009

# ---- hash objects compare by identity
import hashlib
a, b = hashlib.md5(b'x'), hashlib.md5(b'x')
print(a == b, a == a, a.digest() == b.digest(), len({a, b}))
#> False True True 2

# ---- new() hands on what the algorithm takes
import hashlib, inspect
def show(job):
    try:
        print(job())
    except Exception as e:
        print(type(e).__name__, e)
for job in (lambda: inspect.signature(hashlib.new), lambda: hashlib.new(), lambda: hashlib.new('blake2b', digest_size=8).hexdigest(),
            lambda: hashlib.new('blake2s', b'x', digest_size=8, key=b'k').hexdigest(), lambda: hashlib.new('md5', digest_size=8),
            lambda: hashlib.new('md5', b'1', b'2'), lambda: hashlib.new('sha1', data=b'x', string=b'y'),
            lambda: hashlib.new(name='sha1').hexdigest(), lambda: hashlib.new(5)):
    show(job)
#> (name, *args, **kwargs)
#> TypeError __py_new() missing 1 required positional argument: 'name'
#> e4a6a0577479b2b4
#> 8bc1130136414d1c
#> TypeError md5() got an unexpected keyword argument 'digest_size'
#> TypeError md5() takes at most 1 positional argument (2 given)
#> TypeError 'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version.
#> da39a3ee5e6b4b0d3255bfef95601890afd80709
#> TypeError can only concatenate str (not "int") to str

# ---- None is nothing to hash
import hashlib
for f in (hashlib.md5, hashlib.sha256, hashlib.blake2b, hashlib.shake_128, lambda *args, **kwargs: hashlib.new('sha1', *args, **kwargs)):
    for args, kwargs in (((None,), {}), ((), {'data': None}), ((), {'string': None}), ((b'a',), {'string': None}), ((), {'string': b'a'})):
        try:
            print(f(*args, **kwargs).name)
        except TypeError as e:
            print(e)
#> object supporting the buffer API required
#> object supporting the buffer API required
#> object supporting the buffer API required
#> 'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version.
#> md5
#> object supporting the buffer API required
#> object supporting the buffer API required
#> object supporting the buffer API required
#> 'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version.
#> sha256
#> object supporting the buffer API required
#> object supporting the buffer API required
#> object supporting the buffer API required
#> 'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version.
#> blake2b
#> object supporting the buffer API required
#> object supporting the buffer API required
#> object supporting the buffer API required
#> 'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version.
#> shake_128
#> object supporting the buffer API required
#> object supporting the buffer API required
#> object supporting the buffer API required
#> 'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version.
#> sha1

# ---- arguments that constructors do not take
import hashlib
for call in (lambda: hashlib.sha3_256(b'a', b'b'), lambda: hashlib.shake_128(b'', size=3), lambda: hashlib.sha384(b'a', b'b', strict=1), lambda: hashlib.blake2b(b'a', b'b', c=1), lambda: hashlib.sha3_512('text')):
    try:
        call()
    except TypeError as e:
        print(e)
#> sha3_224() takes at most 1 positional argument (2 given)
#> sha3_224() got an unexpected keyword argument 'size'
#> sha384() takes at most 1 positional argument (2 given)
#> blake2b() takes at most 1 positional argument (2 given)
#> Strings must be encoded before hashing
