# gzip: compressed files over zlib.

# ---- compress and decompress
import gzip
data = b'hello hello hello ' * 20
packed = gzip.compress(data)
print(packed[:3], len(packed) < len(data), gzip.decompress(packed) == data, gzip.decompress(gzip.compress(b'')))
#> b'\x1f\x8b\x08' True True b''

# ---- compress levels and time
import gzip
data = bytes(range(256)) * 4
for level in (0, 1, 6, 9):
    print(level, gzip.decompress(gzip.compress(data, level)) == data, gzip.compress(data, compresslevel=level, mtime=0)[4:8])
print(gzip.compress(b'x', mtime=0) == gzip.compress(b'x', mtime=0), gzip.compress(b'x', mtime=123456789)[4:8])
#> 0 True b'\x00\x00\x00\x00'
#> 1 True b'\x00\x00\x00\x00'
#> 6 True b'\x00\x00\x00\x00'
#> 9 True b'\x00\x00\x00\x00'
#> True b'\x15\xcd[\x07'

# ---- the head of a stream
import gzip, struct
packed = gzip.compress(b'abc', mtime=1000)
print(packed[:2] == b'\x1f\x8b', packed[2], packed[3], struct.unpack('<I', packed[4:8]), packed[8] in (0, 2, 4), struct.unpack('<I', packed[-4:]))
import zlib
print(struct.unpack('<I', packed[-8:-4])[0] == zlib.crc32(b'abc'))
#> True 8 0 (1000,) True (3,)
#> True

# ---- several members are one text
import gzip
both = gzip.compress(b'one ') + gzip.compress(b'two')
print(gzip.decompress(both), gzip.decompress(both + b'\0' * 10))
#> b'one two' b'one two'

# ---- what is no gzip
import gzip
for data in (b'plain text', b'\x1f\x8c', b'\x1f\x8b\x07aaaaaaa', gzip.compress(b'hello')[:-3], gzip.compress(b'hello')[:12], b'\x1f'):
    try:
        print(gzip.decompress(data))
    except (OSError, EOFError) as e:
        print(type(e).__name__, getattr(e, 'strerror', e), getattr(e, 'filename', ''))
print(gzip.decompress(b''))
#> BadGzipFile None None
#> BadGzipFile None None
#> BadGzipFile None None
#> EOFError Compressed file ended before the end-of-stream marker was reached 
#> EOFError Compressed file ended before the end-of-stream marker was reached 
#> BadGzipFile None None
#> b''

# ---- a wrong checksum
import gzip
packed = bytearray(gzip.compress(b'some text that is long enough', mtime=0))
packed[-8] ^= 1
try:
    gzip.decompress(packed)
except gzip.BadGzipFile as e:
    print(isinstance(e, OSError), str(e).startswith('CRC check failed'))
packed[-8] ^= 1
packed[-1] ^= 1
try:
    gzip.decompress(packed)
except gzip.BadGzipFile as e:
    print(e)
#> True True
#> Incorrect length of data produced

# ---- GzipFile over bytes in memory
import gzip, io
raw = io.BytesIO()
with gzip.GzipFile(fileobj=raw, mode='wb', mtime=0) as f:
    print(f.write(b'line one\n'), f.write(b'line two\n'), f.writable(), f.readable(), f.mode, f.closed)
print(f.closed, raw.closed)
raw.seek(0)
with gzip.GzipFile(fileobj=raw) as f:
    print(f.read(4), f.readline(), f.readlines(), f.read(), f.tell())
#> 9 9 True False wb False
#> True False
#> b'line' b' one\n' [b'line two\n'] b'' 18

# ---- a gzip file on the virtual disk
import gzip, os
with gzip.open('/tmp/a.gz', 'wb') as f:
    f.write(b'content' * 100)
print(os.path.getsize('/tmp/a.gz') < 100)
with gzip.open('/tmp/a.gz') as f:
    print(f.read(14), f.seek(0), f.read(3), f.seek(350), f.read(7), f.peek(3)[:3])
with open('/tmp/a.gz', 'rb') as f:
    print(len(gzip.decompress(f.read())))
#> True
#> b'contentcontent' 0 b'con' 350 b'content' b'con'
#> 700

# ---- text modes
import gzip
with gzip.open('/tmp/t.gz', 'wt', encoding='utf-8') as f:
    print('é', 1, sep='|', file=f)
    f.writelines(['two\n', 'three\n'])
with gzip.open('/tmp/t.gz', 'rt', encoding='utf-8') as f:
    print([line.rstrip() for line in f])
with gzip.open('/tmp/t.gz', 'rt', newline='') as f:
    print(repr(f.read()))
#> ['é|1', 'two', 'three']
#> 'é|1\ntwo\nthree\n'

# ---- append and exclusive modes
import gzip
with gzip.open('/tmp/ap.gz', 'xb') as f:
    f.write(b'one')
with gzip.open('/tmp/ap.gz', 'ab') as f:
    f.write(b'two')
print(gzip.open('/tmp/ap.gz').read())
try:
    gzip.open('/tmp/ap.gz', 'xb')
except FileExistsError as e:
    print(e.strerror)
try:
    gzip.open('/tmp/none.gz')
except FileNotFoundError as e:
    print(e.strerror, e.filename)
#> b'onetwo'
#> File exists
#> No such file or directory /tmp/none.gz

# ---- wrong modes and arguments
import gzip, io
for call in (lambda: gzip.open('/tmp/x.gz', 'rbt'), lambda: gzip.open('/tmp/x.gz', 'rb', encoding='utf-8'), lambda: gzip.open('/tmp/x.gz', 'wb', newline='\n'), lambda: gzip.open('/tmp/x.gz', 'rb', errors='strict'),
             lambda: gzip.GzipFile('/tmp/x.gz', 'q'), lambda: gzip.GzipFile('/tmp/x.gz', 'rt'), lambda: gzip.open(3.5), lambda: gzip.compress('text'), lambda: gzip.decompress('text')):
    try:
        print(call())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> ValueError Invalid mode: 'rbt'
#> ValueError Argument 'encoding' not supported in binary mode
#> ValueError Argument 'newline' not supported in binary mode
#> ValueError Argument 'errors' not supported in binary mode
#> ValueError invalid mode: 'qb'
#> ValueError Invalid mode: 'rt'
#> TypeError filename must be a str or bytes object, or a file
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'

# ---- wrong uses of an open file
import gzip, io
raw = io.BytesIO()
w = gzip.GzipFile(fileobj=raw, mode='wb')
for call in (lambda: w.read(), lambda: w.write('text'), lambda: w.readline()):
    try:
        print(call())
    except (OSError, TypeError) as e:
        print(type(e).__name__, getattr(e, 'strerror', e), getattr(e, 'filename', ''))
w.close()
try:
    w.write(b'x')
except ValueError as e:
    print(getattr(e, 'strerror', e), getattr(e, 'filename', ''))
r = gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(b'abc')))
try:
    r.write(b'x')
except OSError as e:
    print(getattr(e, 'strerror', e), getattr(e, 'filename', ''))
print(r.seekable(), r.readable(), r.writable(), r.mode, r.read1(2), r.readinto(bytearray(5)))
#> OSError read() on write-only GzipFile object None
#> TypeError a bytes-like object is required, not 'str' 
#> UnsupportedOperation None None
#> I/O operation on closed file 
#> write() on read-only GzipFile object None
#> True True False rb b'ab' 1

# ---- JSON lines in a gzip file
import gzip, json
rows = [{'id': n, 'name': 'n' * n} for n in range(4)]
with gzip.open('/tmp/rows.jsonl.gz', 'wt') as f:
    for row in rows:
        f.write(json.dumps(row) + '\n')
with gzip.open('/tmp/rows.jsonl.gz', 'rt') as f:
    print([json.loads(line) for line in f] == rows)
#> True
