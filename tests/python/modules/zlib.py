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
