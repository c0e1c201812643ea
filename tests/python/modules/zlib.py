# zlib: compressing, decompressing, checksums.

# ---- round trips
import zlib
for data in [b'', b'a', b'hello world ' * 50, bytes(range(256)) * 4, b'\0' * 10000, bytes((i * i * 7 + i // 3) % 256 for i in range(3000))]:
    for level in (-1, 0, 1, 6, 9):
        c = zlib.compress(data, level)
        if zlib.decompress(c) != data:
            print('differs', level)
    print(len(data), len(zlib.compress(data)) <= len(data) + 20, zlib.crc32(data), zlib.adler32(data))
#> 0 True 0 1
#> 1 True 3904355907 6422626
#> 600 True 632106509 2252988473
#> 1024 True 3070970918 3838443024
#> 10000 True 1295764014 655360001
#> 3000 True 1292219013 1235669404

# ---- what zlib compressed
import zlib
print(zlib.decompress(bytes.fromhex('78da2bc94855282ccd4cce56482aca2fcf5348cbaf50c82acd2d2856c82f4b2d5228014ae72456552aa4e4a7eb8079e88a13d31333f31412f352d0592543d06400cd4d617b')))
print(zlib.decompress(bytes.fromhex('78da01c80037ff000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c75a284dbd')) == bytes(range(200)))
#> b'the quick brown fox jumps over the lazy dog, the quick brown fox again and again and againthe quick brown fox jumps over the lazy dog, the quick brown fox again and again and againthe quick brown fox jumps over the lazy dog, the quick brown fox again and again and again'
#> True

# ---- checksums
import zlib
print(zlib.crc32(b'hello'), zlib.adler32(b'hello'), zlib.crc32(b'lo', zlib.crc32(b'hel')), zlib.adler32(b'lo', zlib.adler32(b'hel')), zlib.crc32(b''), zlib.adler32(b''), zlib.adler32(b'\xff' * 10000))
#> 907060870 103547413 907060870 103547413 0 1 3055807275

# ---- bad data
import zlib
good = zlib.compress(b'hello world')
for data in [b'', b'x', b'hello', good[:-1], good[:5], good[:-1] + b'\0', b'\x78\x9c\x07', b'\x78\x9d', b'\x88\x1c']:
    try:
        print(zlib.decompress(data))
    except zlib.error as e:
        print(e)
for f in [lambda: zlib.compress('x'), lambda: zlib.decompress('x'), lambda: zlib.crc32('x'), lambda: zlib.compress(b'x', 10), lambda: zlib.compressobj(level=11)]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#> Error -5 while decompressing data: incomplete or truncated stream
#> Error -5 while decompressing data: incomplete or truncated stream
#> Error -3 while decompressing data: incorrect header check
#> Error -5 while decompressing data: incomplete or truncated stream
#> Error -5 while decompressing data: incomplete or truncated stream
#> Error -3 while decompressing data: incorrect data check
#> Error -3 while decompressing data: invalid block type
#> Error -3 while decompressing data: incorrect header check
#> Error -3 while decompressing data: invalid window size
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> error Bad compression level
#> ValueError Invalid initialization option

# ---- raw and gzip
import zlib
data = b'some text, some more text' * 10
for wbits in (-15, 15, 31, 9, -9):
    c = zlib.compress(data, wbits=wbits)
    print(wbits, zlib.decompress(c, wbits=wbits) == data, c[:2] == b'\x1f\x8b')
print(zlib.decompress(zlib.compress(data, wbits=31), 47) == data, zlib.decompress(zlib.compress(data), 47) == data)
#> -15 True False
#> 15 True False
#> 31 True True
#> 9 True False
#> -9 True False
#> True True

# ---- piece by piece
import zlib
c = zlib.compressobj()
parts = [c.compress(b'abc' * 100), c.compress(b'def' * 100), c.flush(zlib.Z_SYNC_FLUSH), c.compress(b'ghi'), c.flush()]
packed = b''.join(parts)
d = zlib.decompressobj()
out = b''
for i in range(0, len(packed), 7):
    out += d.decompress(packed[i:i + 7])
out += d.flush()
print(out == b'abc' * 100 + b'def' * 100 + b'ghi', d.eof, d.unused_data)
d = zlib.decompressobj()
print(d.decompress(zlib.compress(b'xyz') + b'tail'), d.unused_data, d.eof, d.decompress(b'more'), d.unused_data)
#> True True b''
#> b'xyz' b'tail' True b'' b'tailmore'

# ---- bounded output
import zlib
packed = zlib.compress(b'0123456789' * 30)
d = zlib.decompressobj()
out = d.decompress(packed, 50)
n = 0
while d.unconsumed_tail:
    out += d.decompress(d.unconsumed_tail, 50)
    n += 1
print(len(out) <= 300, len(out + d.flush()), zlib.MAX_WBITS, zlib.Z_BEST_COMPRESSION, zlib.DEFLATED)
#> True 300 15 9 8

# ---- copies
import zlib
c = zlib.compressobj()
head = c.compress(b'common ')
other = c.copy()
a = head + c.compress(b'one') + c.flush()
b = head + other.compress(b'two') + other.flush()
print(zlib.decompress(a), zlib.decompress(b))
#> b'common one' b'common two'

# ---- compress and decompress many texts
import zlib
for data in (b'', b'a', b'abc' * 100, bytes(range(256)), b'\0' * 1000, b'hello world'):
    c = zlib.compress(data)
    print(len(data), zlib.decompress(c) == data, c[:2].hex())
#> 0 True 789c
#> 1 True 789c
#> 300 True 789c
#> 256 True 789c
#> 1000 True 789c
#> 11 True 789c

# ---- levels
import zlib
data = b'The quick brown fox jumps over the lazy dog. ' * 20
for level in (-1, 0, 1, 5, 9): print(level, zlib.decompress(zlib.compress(data, level)) == data, zlib.compress(data, level)[:2].hex())
for bad in (10, -2):
    try: zlib.compress(data, bad)
    except zlib.error as e: print(e)
#> -1 True 789c
#> 0 True 7801
#> 1 True 7801
#> 5 True 785e
#> 9 True 78da
#> Bad compression level
#> Bad compression level

# ---- arguments of compress
import zlib
print(zlib.decompress(zlib.compress(bytearray(b'ab'))), zlib.decompress(zlib.compress(memoryview(b'cd'))), zlib.decompress(zlib.compress(b'x', level=1)), zlib.decompress(zlib.compress(b'x', wbits=-9), -9))
for job in (lambda: zlib.compress('x'), lambda: zlib.compress(5), lambda: zlib.compress(b'x', 'y'), lambda: zlib.compress(b'x', wbits=99)):
    try: job()
    except (TypeError, ValueError, zlib.error) as e: print(type(e).__name__, e)
#> b'ab' b'cd' b'x' b'x'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError 'str' object cannot be interpreted as an integer
#> error Bad compression level

# ---- decompress refuses
import zlib
c = zlib.compress(b'hello hello hello')
for bad in (b'', b'x', c[:-1], c[:5], b'\x78\x9c' + b'\xff' * 10, c[:-4] + b'\0\0\0\0'):
    try: zlib.decompress(bad)
    except zlib.error as e: print(e)
try: zlib.decompress('text')
except TypeError as e: print(e)
#> Error -5 while decompressing data: incomplete or truncated stream
#> Error -5 while decompressing data: incomplete or truncated stream
#> Error -5 while decompressing data: incomplete or truncated stream
#> Error -5 while decompressing data: incomplete or truncated stream
#> Error -3 while decompressing data: invalid block type
#> Error -3 while decompressing data: incorrect data check
#> a bytes-like object is required, not 'str'

# ---- what follows is left by decompressobj, and ignored by decompress
import zlib
c = zlib.compress(b'first') + b'tail'
d = zlib.decompressobj()
print(d.decompress(c), d.unused_data, d.eof, d.unconsumed_tail)
print(zlib.decompress(c) if False else zlib.decompress(c[:-4]))
#> b'first' b'tail' True b''
#> b'first'

# ---- raw streams and gzip
import zlib
for wbits in (15, -15, 31, -9, 25):
    co = zlib.compressobj(wbits=wbits)
    c = co.compress(b'data' * 10) + co.flush()
    print(wbits, zlib.decompress(c, wbits) == b'data' * 10, c[:1].hex() if wbits > 0 else '')
print(zlib.decompress(zlib.compress(b'q'), 47))
try: zlib.decompress(zlib.compress(b'q'), -15)
except zlib.error as e: print(type(e).__name__)
#> 15 True 78
#> -15 True 
#> 31 True 1f
#> -9 True 
#> 25 True 1f
#> b'q'
#> error

# ---- compressobj in pieces
import zlib
co = zlib.compressobj()
out = b''.join([co.compress(b'one '), co.compress(b'two '), co.compress(b'three'), co.flush()])
print(zlib.decompress(out))
try: co.compress(b'late')
except zlib.error as e: print(type(e).__name__)
co = zlib.compressobj(level=9, method=zlib.DEFLATED, wbits=15, memLevel=8, strategy=zlib.Z_DEFAULT_STRATEGY)
print(zlib.decompress(co.compress(b'k') + co.flush()))
#> b'one two three'
#> error
#> b'k'

# ---- flush modes
import zlib
for mode in (zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH, zlib.Z_FINISH):
    co = zlib.compressobj()
    part = co.compress(b'abc' * 5) + co.flush(mode)
    d = zlib.decompressobj()
    print(mode, d.decompress(part), d.eof)
#> 2 b'abcabcabcabcabc' False
#> 3 b'abcabcabcabcabc' False
#> 4 b'abcabcabcabcabc' True

# ---- an empty flush
import zlib
co = zlib.compressobj()
print(zlib.decompress(co.flush()), co.compress.__name__)
co = zlib.compressobj()
print(co.flush(zlib.Z_NO_FLUSH), zlib.decompress(co.compress(b'z') + co.flush()))
#> b'' compress
#> b'' b'z'

# ---- decompressobj in pieces
import zlib
c = zlib.compress(b'0123456789' * 10)
d = zlib.decompressobj()
out = b''
for i in range(0, len(c), 3): out += d.decompress(c[i:i + 3])
print(out == b'0123456789' * 10, d.eof, d.flush(), d.unused_data)
#> True True b'' b''

# ---- a bounded decompressobj
import zlib
c = zlib.compress(b'x' * 1000)
d = zlib.decompressobj()
print(len(d.decompress(c, 10)), len(d.unconsumed_tail) > 0, d.eof)
rest = 0
while not d.eof: rest += len(d.decompress(d.unconsumed_tail, 300))
print(rest, d.unconsumed_tail)
try: d.decompress(b'', -1)
except ValueError as e: print(e)
#> 10 True False
#> 990 b''
#> max_length must be non-negative

# ---- flush of decompressobj
import zlib
c = zlib.compress(b'abc' * 100)
d = zlib.decompressobj()
d.decompress(c, 5)
print(len(d.flush()), d.eof)
for bad in (0, -5):
    try: d.flush(bad)
    except ValueError as e: print(e)
#> 295 True
#> length must be greater than zero
#> length must be greater than zero

# ---- copies of streams
import zlib
a = zlib.compressobj(); x = a.compress(b'common ')
b = a.copy()
print(zlib.decompress(x + a.compress(b'A') + a.flush()), zlib.decompress(x + b.compress(b'B') + b.flush()))
d = zlib.decompressobj(); c = zlib.compress(b'0123456789'); d.decompress(c[:6]); e = d.copy()
print(d.decompress(c[6:]) == e.decompress(c[6:]))
import copy
print(type(copy.copy(d)).__name__, copy.deepcopy(d).eof)
#> b'common A' b'common B'
#> True
#> Decompress True

# ---- crc32
import zlib
print(zlib.crc32(b''), zlib.crc32(b'hello'), zlib.crc32(b'world', zlib.crc32(b'hello ')) == zlib.crc32(b'hello world'), zlib.crc32(b'a', 5), hex(zlib.crc32(b'123456789')), zlib.crc32(bytearray(b'x')), zlib.crc32(b'x', -1), zlib.crc32(b'x', 2**40))
for job in (lambda: zlib.crc32('x'), lambda: zlib.crc32(), lambda: zlib.crc32(b'x', 'y')):
    try: job()
    except TypeError as e: print(e)
#> 0 907060870 True 2564639436 0xcbf43926 2363233923 2703296241 2363233923
#> a bytes-like object is required, not 'str'
#> crc32 expected at least 1 argument, got 0
#> 'str' object cannot be interpreted as an integer

# ---- adler32
import zlib
print(zlib.adler32(b''), zlib.adler32(b'hello'), zlib.adler32(b'world', zlib.adler32(b'hello ')) == zlib.adler32(b'hello world'), zlib.adler32(b'Wikipedia') == 0x11E60398, zlib.adler32(b'x', 0), zlib.adler32(b'\xff' * 6000))
for job in (lambda: zlib.adler32('x'), lambda: zlib.adler32()):
    try: job()
    except TypeError as e: print(e)
#> 1 103547413 True True 7864440 2761382378
#> a bytes-like object is required, not 'str'
#> adler32 expected at least 1 argument, got 0

# ---- constants
import zlib
print(zlib.MAX_WBITS, zlib.DEFLATED, zlib.DEF_MEM_LEVEL, zlib.DEF_BUF_SIZE, zlib.Z_BEST_SPEED, zlib.Z_BEST_COMPRESSION, zlib.Z_DEFAULT_COMPRESSION, zlib.Z_NO_COMPRESSION)
#> 15 8 8 16384 1 9 -1 0

# ---- strategies and flushes
import zlib
print(zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE, zlib.Z_FIXED, zlib.Z_NO_FLUSH, zlib.Z_PARTIAL_FLUSH, zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH, zlib.Z_FINISH, zlib.Z_BLOCK, zlib.Z_TREES)
for s in (zlib.Z_FILTERED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE, zlib.Z_FIXED):
    co = zlib.compressobj(strategy=s)
    print(zlib.decompress(co.compress(b'aabbccaabbcc' * 4) + co.flush()) == b'aabbccaabbcc' * 4)
#> 0 1 2 3 4 0 1 2 3 4 5 6
#> True
#> True
#> True
#> True

# ---- versions are texts
import zlib
print(zlib.ZLIB_VERSION.split('.')[0], type(zlib.ZLIB_RUNTIME_VERSION).__name__)
#> 1 str

# ---- the error class
import zlib
print(zlib.error, zlib.error.__mro__[1], issubclass(zlib.error, Exception))
try: raise zlib.error('mine')
except zlib.error as e: print(repr(e))
#> <class 'zlib.error'> <class 'Exception'> True
#> error('mine')

# ---- decompressobj refuses
import zlib
for kw in ({'wbits': 99}, {'wbits': 'x'}, {'bogus': 1}):
    try: zlib.decompressobj(**kw)
    except (ValueError, TypeError, zlib.error) as e: print(kw, type(e).__name__, e)
d = zlib.decompressobj()
for bad in ('x', None):
    try: d.decompress(bad)
    except TypeError as e: print(e)
try: d.decompress(b'not zlib')
except zlib.error as e: print(e)
#> {'wbits': 99} ValueError Invalid initialization option
#> {'wbits': 'x'} TypeError 'str' object cannot be interpreted as an integer
#> {'bogus': 1} TypeError decompressobj() got an unexpected keyword argument 'bogus'
#> a bytes-like object is required, not 'str'
#> a bytes-like object is required, not 'NoneType'
#> Error -3 while decompressing data: incorrect header check

# ---- bufsize of decompress
import zlib
c = zlib.compress(b'y' * 5000)
print(len(zlib.decompress(c, bufsize=1)), len(zlib.decompress(c, 15, 10000)), len(zlib.decompress(c, wbits=15, bufsize=0)))
for bad in (-1, 'x'):
    try: zlib.decompress(c, bufsize=bad)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
#> 5000 5000 5000
#> ValueError bufsize must be non-negative
#> TypeError 'str' object cannot be interpreted as an integer

# ---- json squeezed into text
import zlib, json, base64
data = {'items': [{'id': i, 'name': f'item {i}'} for i in range(30)]}
packed = base64.b64encode(zlib.compress(json.dumps(data).encode())).decode()
print(json.loads(zlib.decompress(base64.b64decode(packed))) == data, len(packed) < len(json.dumps(data)))
#> True True

# ---- how well does it squeeze
import zlib
def ratio(b): return len(zlib.compress(b, 9)) < len(b)
print(ratio(b'a' * 100), ratio(b'abcabcabc' * 10), ratio(b'x'), ratio(bytes(range(100))))
#> True True False False

# ---- a known stream of another program
import zlib
print(zlib.decompress(bytes.fromhex('789ccb48cdc9c95728cf2fca49010019a90493' if False else '789ccb48cdc9c95728cf2fca4901001a0b045d')))
print(zlib.decompress(bytes.fromhex('4b4c4a0600'), -15) if True else None)
#> b'hello world'
#> b'abc'

# ---- dynamic blocks of another program
import zlib, base64
text = b'It was the best of times, it was the worst of times, it was the age of wisdom'
for level in (1, 6, 9): print(zlib.decompress(zlib.compress(text * 5, level)) == text * 5)
print(zlib.decompress(base64.b64decode('eJzzSM3JyVcIzy/KSQEAGAsEHQ==')))
#> True
#> True
#> True
#> b'Hello World'

# ---- checksums of a file in pieces
import zlib
pieces = [b'line %d\n' % i for i in range(20)]
crc = adler = 0
adler = 1
for p in pieces: crc, adler = zlib.crc32(p, crc), zlib.adler32(p, adler)
print(crc == zlib.crc32(b''.join(pieces)), adler == zlib.adler32(b''.join(pieces)), f'{crc:08x}', f'{adler:08x}')
#> True True c586b160 cbaa2a6d

# ---- a gzip file by hand
import zlib, struct
data = b'gzip me' * 10
co = zlib.compressobj(wbits=-15)
body = co.compress(data) + co.flush()
gz = b'\x1f\x8b\x08\0\0\0\0\0\0\xff' + body + struct.pack('<II', zlib.crc32(data), len(data))
print(zlib.decompress(gz, 31) == data, zlib.decompress(gz, 47) == data)
bad = gz[:-8] + b'\0' * 8
try: zlib.decompress(bad, 31)
except zlib.error as e: print(e)
#> True True
#> Error -3 while decompressing data: incorrect data check

# ---- many streams one after the other
import zlib
blob = b''.join(zlib.compress(w) for w in (b'alpha', b'beta', b'gamma'))
out = []
while blob:
    d = zlib.decompressobj()
    out.append(d.decompress(blob)); blob = d.unused_data
print(out)
#> [b'alpha', b'beta', b'gamma']

# ---- names
import zlib
print(zlib.compress.__name__, zlib.crc32.__module__, zlib.__name__, callable(zlib.decompressobj))
#> compress zlib zlib True

# ---- large and repetitive
import zlib
data = (b'0' * 3000 + b'1' * 3000) * 2
c = zlib.compress(data)
print(len(c) < 200, zlib.decompress(c) == data, zlib.crc32(data))
#> True True 641129388

# ---- a dictionary that both sides know
import zlib
zdict = b'the quick brown fox jumps over the lazy dog'
c = zlib.compressobj(zdict=zdict)
packed = c.compress(b'the quick brown fox') + c.flush()
d = zlib.decompressobj(zdict=zdict)
print(d.decompress(packed), len(packed) < len(zlib.compress(b'the quick brown fox')), d.eof, d.unused_data)
#> b'the quick brown fox' True True b''

# ---- a dictionary that is missing or wrong
import zlib
c = zlib.compressobj(zdict=b'secret words')
packed = c.compress(b'secret words again') + c.flush()
for make in (lambda: zlib.decompressobj(), lambda: zlib.decompressobj(zdict=b'other words')):
    try:
        print(make().decompress(packed))
    except zlib.error as e:
        print(e)
try:
    zlib.decompress(packed)
except zlib.error as e:
    print(e)
#> Error 2 while decompressing data
#> Error -3 while setting zdict: invalid input data
#> Error 2 while decompressing data

# ---- the head tells of a dictionary
import zlib
zdict = b'abcdefgh'
c = zlib.compressobj(zdict=zdict)
packed = c.compress(b'abcdefgh') + c.flush()
print(packed[0], bool(packed[1] & 0x20), int.from_bytes(packed[2:6], 'big') == zlib.adler32(zdict), int.from_bytes(packed[:2], 'big') % 31)
#> 120 True True 0

# ---- a dictionary with a raw stream
import zlib
zdict = bytearray(b'0123456789' * 5)
c = zlib.compressobj(wbits=-15, zdict=zdict)
packed = c.compress(b'0123456789' * 3) + c.flush()
print(zlib.decompressobj(wbits=-15, zdict=zdict).decompress(packed), len(packed) < 12)
for bad in ('text', 5):
    for make in (zlib.compressobj, zlib.decompressobj):
        try:
            make(zdict=bad)
        except TypeError as e:
            print(make.__name__, e)
#> b'012345678901234567890123456789' True
#> compressobj a bytes-like object is required, not 'str'
#> decompressobj zdict argument must support the buffer protocol
#> compressobj a bytes-like object is required, not 'int'
#> decompressobj zdict argument must support the buffer protocol

# ---- a dictionary for many small messages
import json, zlib
zdict = json.dumps({'type': 'event', 'user': '', 'action': 'click', 'value': 0}).encode()
def pack(message):
    c = zlib.compressobj(9, zdict=zdict)
    return c.compress(json.dumps(message).encode()) + c.flush()
def unpack(data):
    d = zlib.decompressobj(zdict=zdict)
    return json.loads(d.decompress(data) + d.flush())
messages = [{'type': 'event', 'user': name, 'action': 'click', 'value': n} for n, name in enumerate(['ada', 'bob'])]
print([unpack(pack(m)) == m for m in messages], all(len(pack(m)) < len(zlib.compress(json.dumps(m).encode())) for m in messages))
#> [True, True] True

# ---- copies of objects with a dictionary
import zlib
d = zlib.decompressobj(zdict=b'hello hello')
c = zlib.compressobj(zdict=b'hello hello')
packed = c.compress(b'hello hello hello')
other = c.copy()
a, b = packed + c.compress(b' one') + c.flush(), packed + other.compress(b' two') + other.flush()
second = d.copy()
print(d.decompress(a), second.decompress(b))
#> b'hello hello hello one' b'hello hello hello two'

# ---- the bytes are zlib's
import zlib, random, gzip, base64
random.seed(2)
words = [bytes(random.choices(b'abcdefghijklmnopqrstuvwxyz', k=random.randint(2, 9))) for _ in range(300)]
def text(n):
    return b' '.join(random.choices(words, weights=range(1, 301), k=n))
for d in (b'', b'a', b'a' * 10, b'abc' * 500, text(50), text(3000), random.randbytes(2000), b'x' * 40000, bytes(i * i % 251 for i in range(3000))):
    print(len(d), [(len(c), zlib.crc32(c)) for c in (zlib.compress(d, level) for level in range(-1, 10) if level)], zlib.crc32(gzip.compress(d, mtime=0)))
print(base64.b64encode(zlib.compress(b'hello hello hello world')), zlib.compress(b'The quick brown fox. ' * 3).hex())
#> 0 [(8, 3278637884), (8, 1299389632), (8, 2565768606), (8, 2565768606), (8, 2565768606), (8, 2565768606), (8, 3278637884), (8, 3837217663), (8, 3837217663), (8, 3837217663)] 2836143055
#> 1 [(9, 3761219698), (9, 1420429650), (9, 3635210296), (9, 3635210296), (9, 3635210296), (9, 3635210296), (9, 3761219698), (9, 266167064), (9, 266167064), (9, 266167064)] 3432996130
#> 10 [(11, 834736037), (11, 93588732), (11, 1301008697), (11, 1301008697), (11, 1301008697), (11, 1301008697), (11, 834736037), (11, 2724558914), (11, 2724558914), (11, 2724558914)] 1471837424
#> 1500 [(22, 849679005), (26, 3474926369), (26, 3464427689), (26, 3464427689), (22, 271827890), (22, 271827890), (22, 849679005), (22, 813259434), (22, 813259434), (22, 813259434)] 3211344752
#> 330 [(215, 2662994930), (215, 984694526), (215, 3144843226), (215, 3144843226), (215, 3144843226), (215, 3144843226), (215, 2662994930), (215, 1732461048), (215, 1732461048), (215, 1732461048)] 451612916
#> 19643 [(6677, 3548162798), (6899, 734056116), (6976, 1915485482), (6978, 391685265), (6705, 2397698045), (6677, 2764439758), (6677, 3548162798), (6677, 1861928420), (6677, 1861928420), (6677, 1861928420)] 4204888391
#> 2000 [(2011, 1732309778), (2011, 937766384), (2011, 348572774), (2011, 348572774), (2011, 348572774), (2011, 348572774), (2011, 1732309778), (2011, 1250216078), (2011, 1250216078), (2011, 1250216078)] 1124086974
#> 40000 [(61, 3063439152), (198, 1009140447), (198, 3524646275), (198, 3524646275), (61, 1306494299), (61, 1306494299), (61, 3063439152), (61, 158151229), (61, 158151229), (61, 158151229)] 3333755146
#> 3000 [(298, 1944362618), (302, 3280364393), (302, 2583694730), (302, 2583694730), (298, 891017261), (298, 891017261), (298, 1944362618), (298, 1200257857), (298, 1200257857), (298, 1200257857)] 2694259225
#> b'eJzLSM3JyVfIQCLL84tyUgBofQjF' 789c0bc94855282ccd4cce56482aca2fcf5348cbafd05308215a1000cc731624

# ---- flushes keep what later matches lie in
import zlib
for mode in (zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH):
    c = zlib.compressobj()
    out = [c.compress(b'the quick brown fox ' * 3), c.flush(mode), c.compress(b'the lazy dog and the quick brown fox' * 2), c.flush(mode), c.flush(mode), c.compress(b'abc'), c.flush()]
    print([x.hex() for x in out])
    print(zlib.decompress(b''.join(out)))
c = zlib.compressobj(9, zlib.DEFLATED, -15)
print((c.compress(b'abc' * 50) + c.flush()).hex())
#> ['789c', '2ac94855282ccd4cce56482aca2fcf5348cbaf502821520c000000ffff', '', '0289e52456552aa4e4a72b24e6a56053448c1a00000000ffff', '', '', '4b4c4a06001ee93162']
#> b'the quick brown fox the quick brown fox the quick brown fox the lazy dog and the quick brown foxthe lazy dog and the quick brown foxabc'
#> ['789c', '2ac94855282ccd4cce56482aca2fcf5348cbaf502821520c000000ffff', '', '2ac94855c849acaa5448c94f5748cc4b5128010a14966626672b2415e597e729a4e5579410a106000000ffff', '', '', '4b4c4a06001ee93162']
#> b'the quick brown fox the quick brown fox the quick brown fox the lazy dog and the quick brown foxthe lazy dog and the quick brown foxabc'
#> 4b4c4a4e1c7c0800

# ---- numbers of classes of a program, and numbers that no level, mode or size is
import enum, zlib
class Level(enum.IntEnum):
    FAST = 1
class Index:
    def __index__(self):
        return 9
data = b'abc' * 50
for level in (Level.FAST, Index(), True):
    print(zlib.decompress(zlib.compress(data, level)) == data)
print(len(zlib.decompressobj().decompress(zlib.compress(data), Index())))
for f in (lambda: zlib.compress(data, 10**10), lambda: zlib.decompress(data, 10**10), lambda: zlib.compressobj().flush(9), lambda: zlib.compressobj().flush('x'),
          lambda: zlib.compressobj(strategy=9), lambda: zlib.compressobj(wbits=0), lambda: zlib.decompressobj().decompress(data, None),
          lambda: zlib.decompressobj().flush(1.5)):
    try:
        print(f())
    except (TypeError, ValueError, OverflowError, zlib.error) as e:
        print(type(e).__name__, e)
#> True
#> True
#> True
#> 9
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> error Error -2 while flushing: inconsistent stream state
#> TypeError 'str' object cannot be interpreted as an integer
#> ValueError Invalid initialization option
#> ValueError Invalid initialization option
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer

# ---- a stream that has ended is not copied
import zlib
def show(job):
    try:
        print(type(job()).__name__)
    except Exception as e:
        print(type(e).__name__, e)
c = zlib.compressobj()
c.compress(b'x')
show(c.copy)
c.flush()
show(c.copy)
d = zlib.decompressobj()
d.decompress(zlib.compress(b'abc'))
show(d.copy)
d.flush()
show(d.copy)
show(lambda: d.decompress(b'x'))
#> Compress
#> ValueError Inconsistent stream state
#> Decompress
#> ValueError Inconsistent stream state
#> error Error -2 while decompressing data: inconsistent stream state

# ---- pieces of any size, output of any size, copies on the way
import random, zlib
random.seed(7)
words = [bytes(random.choices(b'abcdefgh', k=random.randint(1, 9))) for _ in range(60)]
data = b' '.join(random.choices(words, k=800)) + random.randbytes(500) + bytes(3000)
for wbits in 15, -15, 31:
    c = zlib.compressobj(wbits=wbits)
    packed = c.compress(data[:4000]) + c.flush(zlib.Z_SYNC_FLUSH) + c.compress(data[4000:]) + c.flush()
    for most in 0, 7, 300:
        d, at, out, seen = zlib.decompressobj(wbits), 0, b'', []
        while not d.eof:
            piece = packed[at:at + random.choice([1, 2, 5, 40, 1000])]
            at += len(piece)
            out += d.decompress(d.unconsumed_tail + piece, most)
            seen += len(out), len(d.unconsumed_tail)
            if random.random() < .1:
                d = d.copy()
        print(wbits, most, out == data, zlib.crc32(repr(seen).encode()))
#> 15 0 True 2706921167
#> 15 7 True 4266160363
#> 15 300 True 1272409556
#> -15 0 True 3926219934
#> -15 7 True 2137003251
#> -15 300 True 576162632
#> 31 0 True 531229628
#> 31 7 True 460432742
#> 31 300 True 768741870

# ---- a head of gzip with all its parts, byte by byte
import zlib
plain = zlib.compress(b'some text', wbits=31)
head = b'\x1f\x8b\x08\x1f' + plain[4:10] + b'\x03\x00abc' + b'name\0' + b'a comment\0'
for sum in zlib.crc32(head) & 0xffff, 5:
    d, out = zlib.decompressobj(31), b''
    try:
        for b in head + sum.to_bytes(2, 'little') + plain[10:]:
            out += d.decompress(bytes([b]))
        print(out, d.eof)
    except zlib.error as e:
        print(e)
    try:
        print(d.decompress(b'x'), d.unused_data)
    except zlib.error as e:
        print(e)
#> b'some text' True
#> b'' b'x'
#> Error -3 while decompressing data: header crc mismatch
#> Error -3 while decompressing data: header crc mismatch

# ---- the tail that bounded output leaves behind the end
import zlib
d = zlib.decompressobj()
packed = zlib.compress(b'abcdef') + b'and more'
print(d.decompress(packed, 2), d.unconsumed_tail)
print(d.decompress(d.unconsumed_tail, 10), d.eof, d.unconsumed_tail, d.unused_data)
print(d.decompress(b'!'), d.unconsumed_tail, d.unused_data)
#> b'ab' b'IM\x03\x00\x08\x1e\x02Vand more'
#> b'cdef' True b'and more' b'and more'
#> b'' b'!' b'and more!'

# ---- the beginning of a gzip header
import zlib
for data in (b'', b'x', b'\x1f', b'\x1fx', b'xy', b'\x1f\x8b', b'\x1f\x8b\x07'):
    for bits in (31, 47):
        try:
            print(zlib.decompress(data, bits))
        except zlib.error as e:
            print(e)
#> Error -5 while decompressing data: incomplete or truncated stream
#> Error -5 while decompressing data: incomplete or truncated stream
#> Error -5 while decompressing data: incomplete or truncated stream
#> Error -5 while decompressing data: incomplete or truncated stream
#> Error -5 while decompressing data: incomplete or truncated stream
#> Error -5 while decompressing data: incomplete or truncated stream
#> Error -3 while decompressing data: incorrect header check
#> Error -3 while decompressing data: incorrect header check
#> Error -3 while decompressing data: incorrect header check
#> Error -3 while decompressing data: incorrect header check
#> Error -5 while decompressing data: incomplete or truncated stream
#> Error -5 while decompressing data: incomplete or truncated stream
#> Error -5 while decompressing data: incomplete or truncated stream
#> Error -5 while decompressing data: incomplete or truncated stream

# ---- windows, memory and strategies: the bytes are zlib's
import zlib, random
r = random.Random(8)
texts = [
    b''.join(b'line %d, level=%d\n' % (i, i % 7) for i in range(300)),
    bytes(r.randrange(256) for _ in range(3000)),
    b'a' * 900 + b'ab' * 300,
]
for wbits in (9, 10, 12, 15, -9, 25):
    for memory in (1, 8, 9):
        for strategy in range(5):
            sizes = []
            sums = 0
            for level in (1, 5, 6, 9):
                for text in texts:
                    c = zlib.compressobj(level, wbits=wbits, memLevel=memory, strategy=strategy)
                    z = c.compress(text) + c.flush()
                    assert zlib.decompress(z, wbits) == text
                    sizes.append(len(z))
                    sums = zlib.crc32(z, sums)
            print(wbits, memory, strategy, sizes, sums)
for wbits in range(8, 16):
    print(wbits, zlib.compress(b'', wbits=wbits), zlib.compress(b'', 0, wbits + 16)[:10] if wbits > 8 else '')
#> 9 1 0 [912, 3126, 31, 829, 3126, 23, 777, 3126, 23, 777, 3126, 23] 1590676351
#> 9 1 1 [912, 3126, 31, 830, 3126, 23, 779, 3126, 23, 779, 3126, 23] 1496160949
#> 9 1 2 [3611, 3126, 386, 3611, 3126, 386, 3611, 3126, 386, 3611, 3126, 386] 4176935643
#> 9 1 3 [3611, 3126, 192, 3611, 3126, 192, 3611, 3126, 192, 3611, 3126, 192] 717307810
#> 9 1 4 [1566, 3126, 31, 1270, 3126, 23, 1235, 3126, 23, 1235, 3126, 23] 3636042363
#> 9 8 0 [879, 3054, 31, 677, 3054, 23, 679, 3054, 23, 679, 3054, 23] 2416547791
#> 9 8 1 [879, 3054, 31, 679, 3054, 23, 681, 3054, 23, 681, 3054, 23] 1573287459
#> 9 8 2 [2557, 3054, 245, 2557, 3054, 245, 2557, 3054, 245, 2557, 3054, 245] 3489852883
#> 9 8 3 [2557, 3054, 138, 2557, 3054, 138, 2557, 3054, 138, 2557, 3054, 138] 1393936330
#> 9 8 4 [1559, 3171, 31, 1229, 3171, 23, 1228, 3171, 23, 1228, 3171, 23] 2647649125
#> 9 9 0 [879, 3054, 31, 677, 3054, 23, 679, 3054, 23, 679, 3054, 23] 2416547791
#> 9 9 1 [879, 3054, 31, 679, 3054, 23, 681, 3054, 23, 681, 3054, 23] 1573287459
#> 9 9 2 [2557, 3054, 245, 2557, 3054, 245, 2557, 3054, 245, 2557, 3054, 245] 3489852883
#> 9 9 3 [2557, 3054, 138, 2557, 3054, 138, 2557, 3054, 138, 2557, 3054, 138] 1393936330
#> 9 9 4 [1559, 3171, 31, 1229, 3171, 23, 1228, 3171, 23, 1228, 3171, 23] 2647649125
#> 10 1 0 [912, 3126, 28, 833, 3126, 23, 781, 3126, 23, 780, 3126, 23] 3486192751
#> 10 1 1 [912, 3126, 28, 831, 3126, 23, 781, 3126, 23, 781, 3126, 23] 361063680
#> 10 1 2 [3611, 3126, 386, 3611, 3126, 386, 3611, 3126, 386, 3611, 3126, 386] 3694768487
#> 10 1 3 [3611, 3126, 192, 3611, 3126, 192, 3611, 3126, 192, 3611, 3126, 192] 3615760235
#> 10 1 4 [1566, 3126, 28, 1269, 3126, 23, 1234, 3126, 23, 1233, 3126, 23] 3651214615
#> 10 8 0 [880, 3054, 28, 677, 3054, 23, 681, 3054, 23, 681, 3054, 23] 3744284659
#> 10 8 1 [880, 3054, 28, 679, 3054, 23, 683, 3054, 23, 683, 3054, 23] 2990677161
#> 10 8 2 [2557, 3054, 245, 2557, 3054, 245, 2557, 3054, 245, 2557, 3054, 245] 4247060763
#> 10 8 3 [2557, 3054, 138, 2557, 3054, 138, 2557, 3054, 138, 2557, 3054, 138] 1096535604
#> 10 8 4 [1557, 3171, 28, 1229, 3171, 23, 1226, 3171, 23, 1226, 3171, 23] 1769600020
#> 10 9 0 [880, 3054, 28, 677, 3054, 23, 681, 3054, 23, 681, 3054, 23] 3744284659
#> 10 9 1 [880, 3054, 28, 679, 3054, 23, 683, 3054, 23, 683, 3054, 23] 2990677161
#> 10 9 2 [2557, 3054, 245, 2557, 3054, 245, 2557, 3054, 245, 2557, 3054, 245] 4247060763
#> 10 9 3 [2557, 3054, 138, 2557, 3054, 138, 2557, 3054, 138, 2557, 3054, 138] 1096535604
#> 10 9 4 [1557, 3171, 28, 1229, 3171, 23, 1226, 3171, 23, 1226, 3171, 23] 1769600020
#> 12 1 0 [938, 3126, 28, 905, 3126, 23, 820, 3126, 23, 817, 3126, 23] 702821959
#> 12 1 1 [938, 3126, 28, 905, 3126, 23, 822, 3126, 23, 819, 3126, 23] 51719068
#> 12 1 2 [3611, 3126, 386, 3611, 3126, 386, 3611, 3126, 386, 3611, 3126, 386] 2510759455
#> 12 1 3 [3611, 3126, 192, 3611, 3126, 192, 3611, 3126, 192, 3611, 3126, 192] 4135540920
#> 12 1 4 [1494, 3126, 28, 1330, 3126, 23, 1309, 3126, 23, 1225, 3126, 23] 1317118433
#> 12 8 0 [899, 3011, 28, 778, 3011, 23, 790, 3011, 23, 771, 3011, 23] 1468169252
#> 12 8 1 [899, 3011, 28, 780, 3011, 23, 793, 3011, 23, 773, 3011, 23] 1256251995
#> 12 8 2 [2557, 3011, 245, 2557, 3011, 245, 2557, 3011, 245, 2557, 3011, 245] 3876975749
#> 12 8 3 [2557, 3011, 138, 2557, 3011, 138, 2557, 3011, 138, 2557, 3011, 138] 3226114483
#> 12 8 4 [1476, 3011, 28, 1308, 3011, 23, 1284, 3011, 23, 1219, 3011, 23] 405944231
#> 12 9 0 [899, 3011, 28, 778, 3011, 23, 790, 3011, 23, 771, 3011, 23] 1468169252
#> 12 9 1 [899, 3011, 28, 780, 3011, 23, 793, 3011, 23, 773, 3011, 23] 1256251995
#> 12 9 2 [2557, 3011, 245, 2557, 3011, 245, 2557, 3011, 245, 2557, 3011, 245] 3876975749
#> 12 9 3 [2557, 3011, 138, 2557, 3011, 138, 2557, 3011, 138, 2557, 3011, 138] 3226114483
#> 12 9 4 [1476, 3011, 28, 1308, 3011, 23, 1284, 3011, 23, 1219, 3011, 23] 405944231
#> 15 1 0 [938, 3126, 28, 905, 3126, 23, 820, 3126, 23, 820, 3126, 23] 4202431553
#> 15 1 1 [938, 3126, 28, 905, 3126, 23, 822, 3126, 23, 821, 3126, 23] 2197584631
#> 15 1 2 [3611, 3126, 386, 3611, 3126, 386, 3611, 3126, 386, 3611, 3126, 386] 2976411043
#> 15 1 3 [3611, 3126, 192, 3611, 3126, 192, 3611, 3126, 192, 3611, 3126, 192] 188381297
#> 15 1 4 [1494, 3126, 28, 1330, 3126, 23, 1309, 3126, 23, 1223, 3126, 23] 1108568294
#> 15 8 0 [899, 3011, 28, 778, 3011, 23, 790, 3011, 23, 773, 3011, 23] 4037105416
#> 15 8 1 [899, 3011, 28, 780, 3011, 23, 793, 3011, 23, 774, 3011, 23] 3798269054
#> 15 8 2 [2557, 3011, 245, 2557, 3011, 245, 2557, 3011, 245, 2557, 3011, 245] 1545716732
#> 15 8 3 [2557, 3011, 138, 2557, 3011, 138, 2557, 3011, 138, 2557, 3011, 138] 3677241329
#> 15 8 4 [1476, 3011, 28, 1308, 3011, 23, 1284, 3011, 23, 1217, 3011, 23] 3609657361
#> 15 9 0 [899, 3011, 28, 778, 3011, 23, 790, 3011, 23, 773, 3011, 23] 4037105416
#> 15 9 1 [899, 3011, 28, 780, 3011, 23, 793, 3011, 23, 774, 3011, 23] 3798269054
#> 15 9 2 [2557, 3011, 245, 2557, 3011, 245, 2557, 3011, 245, 2557, 3011, 245] 1545716732
#> 15 9 3 [2557, 3011, 138, 2557, 3011, 138, 2557, 3011, 138, 2557, 3011, 138] 3677241329
#> 15 9 4 [1476, 3011, 28, 1308, 3011, 23, 1284, 3011, 23, 1217, 3011, 23] 3609657361
#> -9 1 0 [906, 3120, 25, 823, 3120, 17, 771, 3120, 17, 771, 3120, 17] 768232446
#> -9 1 1 [906, 3120, 25, 824, 3120, 17, 773, 3120, 17, 773, 3120, 17] 3387446980
#> -9 1 2 [3605, 3120, 380, 3605, 3120, 380, 3605, 3120, 380, 3605, 3120, 380] 4085885948
#> -9 1 3 [3605, 3120, 186, 3605, 3120, 186, 3605, 3120, 186, 3605, 3120, 186] 4166798443
#> -9 1 4 [1560, 3120, 25, 1264, 3120, 17, 1229, 3120, 17, 1229, 3120, 17] 1653570123
#> -9 8 0 [873, 3048, 25, 671, 3048, 17, 673, 3048, 17, 673, 3048, 17] 2047829827
#> -9 8 1 [873, 3048, 25, 673, 3048, 17, 675, 3048, 17, 675, 3048, 17] 1147778152
#> -9 8 2 [2551, 3048, 239, 2551, 3048, 239, 2551, 3048, 239, 2551, 3048, 239] 3663268479
#> -9 8 3 [2551, 3048, 132, 2551, 3048, 132, 2551, 3048, 132, 2551, 3048, 132] 2271708204
#> -9 8 4 [1553, 3165, 25, 1223, 3165, 17, 1222, 3165, 17, 1222, 3165, 17] 789792171
#> -9 9 0 [873, 3048, 25, 671, 3048, 17, 673, 3048, 17, 673, 3048, 17] 2047829827
#> -9 9 1 [873, 3048, 25, 673, 3048, 17, 675, 3048, 17, 675, 3048, 17] 1147778152
#> -9 9 2 [2551, 3048, 239, 2551, 3048, 239, 2551, 3048, 239, 2551, 3048, 239] 3663268479
#> -9 9 3 [2551, 3048, 132, 2551, 3048, 132, 2551, 3048, 132, 2551, 3048, 132] 2271708204
#> -9 9 4 [1553, 3165, 25, 1223, 3165, 17, 1222, 3165, 17, 1222, 3165, 17] 789792171
#> 25 1 0 [924, 3138, 43, 841, 3138, 35, 789, 3138, 35, 789, 3138, 35] 938475358
#> 25 1 1 [924, 3138, 43, 842, 3138, 35, 791, 3138, 35, 791, 3138, 35] 168747316
#> 25 1 2 [3623, 3138, 398, 3623, 3138, 398, 3623, 3138, 398, 3623, 3138, 398] 2572001154
#> 25 1 3 [3623, 3138, 204, 3623, 3138, 204, 3623, 3138, 204, 3623, 3138, 204] 3285114974
#> 25 1 4 [1578, 3138, 43, 1282, 3138, 35, 1247, 3138, 35, 1247, 3138, 35] 607334949
#> 25 8 0 [891, 3066, 43, 689, 3066, 35, 691, 3066, 35, 691, 3066, 35] 164870085
#> 25 8 1 [891, 3066, 43, 691, 3066, 35, 693, 3066, 35, 693, 3066, 35] 363351714
#> 25 8 2 [2569, 3066, 257, 2569, 3066, 257, 2569, 3066, 257, 2569, 3066, 257] 1376923711
#> 25 8 3 [2569, 3066, 150, 2569, 3066, 150, 2569, 3066, 150, 2569, 3066, 150] 3554533006
#> 25 8 4 [1571, 3183, 43, 1241, 3183, 35, 1240, 3183, 35, 1240, 3183, 35] 1730674949
#> 25 9 0 [891, 3066, 43, 689, 3066, 35, 691, 3066, 35, 691, 3066, 35] 164870085
#> 25 9 1 [891, 3066, 43, 691, 3066, 35, 693, 3066, 35, 693, 3066, 35] 363351714
#> 25 9 2 [2569, 3066, 257, 2569, 3066, 257, 2569, 3066, 257, 2569, 3066, 257] 1376923711
#> 25 9 3 [2569, 3066, 150, 2569, 3066, 150, 2569, 3066, 150, 2569, 3066, 150] 3554533006
#> 25 9 4 [1571, 3183, 43, 1241, 3183, 35, 1240, 3183, 35, 1240, 3183, 35] 1730674949
#> 8 b'\x18\x95\x03\x00\x00\x00\x00\x01' 
#> 9 b'\x18\x95\x03\x00\x00\x00\x00\x01' b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x04\x03'
#> 10 b'(\x91\x03\x00\x00\x00\x00\x01' b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x04\x03'
#> 11 b'8\x8d\x03\x00\x00\x00\x00\x01' b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x04\x03'
#> 12 b'H\x89\x03\x00\x00\x00\x00\x01' b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x04\x03'
#> 13 b'X\x85\x03\x00\x00\x00\x00\x01' b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x04\x03'
#> 14 b'h\x81\x03\x00\x00\x00\x00\x01' b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x04\x03'
#> 15 b'x\x9c\x03\x00\x00\x00\x00\x01' b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x04\x03'

# ---- a match that begins in the dictionary and ends behind it
import zlib
c = zlib.compressobj(zdict=b'level= hello world')
z = c.compress(b'abcabcabcabd' * 3) + c.flush()
print(z)
print(zlib.decompressobj(zdict=b'level= hello world').decompress(z))
#> b"x\xbb@+\x06\xd2KLJ\x86!\x9cl\x00\xff'\r\xcc"
#> b'abcabcabcabdabcabcabcabdabcabcabcabd'

# ---- a stream whose window is larger than what the decompressor has
import zlib
data = b'hello world ' * 200 + bytes(range(256))
for made in 9, 10, 12, 15:
    z = zlib.compressobj(9, zlib.DEFLATED, made)
    z = z.compress(data) + z.flush()
    told = []
    for wbits in 0, 8, 9, 10, 12, 15, 40, 41, 47, 32:
        try:
            told.append(zlib.decompress(z, wbits) == data)
            d = zlib.decompressobj(wbits)
            told.append(d.decompress(z[:1]) + d.decompress(z[1:]) == data)
        except zlib.error as e:
            told.append(str(e)[-19:])
    print(made, *told)
for mode in zlib.Z_PARTIAL_FLUSH, zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH, zlib.Z_BLOCK, zlib.Z_TREES:
    c = zlib.compressobj()
    z = c.compress(data) + c.flush(mode)
    seen = zlib.decompressobj().decompress(z) == data
    print(mode, seen or mode > 4, zlib.decompress(z + c.compress(b'more') + c.flush()) == data + b'more')
#> 9 True True invalid window size True True True True True True True True invalid window size True True True True True True
#> 10 True True invalid window size invalid window size True True True True True True invalid window size invalid window size True True True True
#> 12 True True invalid window size invalid window size invalid window size True True True True invalid window size invalid window size True True True True
#> 15 True True invalid window size invalid window size invalid window size invalid window size True True invalid window size invalid window size True True True True
#> 1 True True
#> 2 True True
#> 3 True True
#> 5 True True
#> Traceback (most recent call last):
#>   File "zlib.py", line 824, in <module>
#>     z = c.compress(data) + c.flush(mode)
#>                            ~~~~~~~^^^^^^
#> zlib.error: Error -2 while flushing: inconsistent stream state
