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

# ---- what a file in the making says
import gzip, io
def show(job):
    try:
        print(job())
    except Exception as e:
        print(type(e).__name__, getattr(e, 'strerror', None) or e)
raw = io.BytesIO()
with gzip.GzipFile(fileobj=raw, mode='wb', mtime=5) as f:
    print(f.write(b'hello '), f.tell(), len(raw.getvalue()), f.write(bytearray(b'world')), f.mode, f.name, f.seek(15) > 0)
    for job in (lambda: f.seek(3), lambda: f.seek(1, 2), f.rewind, f.read, f.read1, lambda: f.peek(1), lambda: f.write('x'), f.fileno):
        show(job)
print(raw.getvalue())
g = gzip.GzipFile(fileobj=io.BytesIO(raw.getvalue()))
print(g.mtime, g.read(3), g.mtime, g.tell(), g.seek(1), g.read(2), g.read1(4), g.peek(2), g.readline(), g.tell(), g.seek(-3, 2), g.read())
g.rewind()
print(g.read(5), g.close(), g.closed)
for job in (g.read, g.tell, g.flush, g.__enter__, lambda: g.write(b'')):
    show(job)
#> 6 6 10 5 wb  True
#> OSError Negative seek in write mode
#> ValueError Seek from end not supported
#> OSError Can't rewind in write mode
#> OSError read() on write-only GzipFile object
#> OSError read1() on write-only GzipFile object
#> OSError peek() on write-only GzipFile object
#> TypeError a bytes-like object is required, not 'str'
#> UnsupportedOperation fileno
#> b'\x1f\x8b\x08\x00\x05\x00\x00\x00\x02\xff\xcbH\xcd\xc9\xc9W(\xcf/\xcaIa\x00\x02\x00`\x8b\x00\x92\x0f\x00\x00\x00'
#> None b'hel' 5 3 1 b'el' b'lo w' b'orld\x00\x00\x00\x00' b'orld\x00\x00\x00\x00' 15 12 b'\x00\x00\x00'
#> b'hello' None True
#> ValueError I/O operation on closed file
#> ValueError I/O operation on closed file
#> ValueError I/O operation on closed file
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file

# ---- the name of the file is in its head
import gzip, pathlib
with gzip.open('/tmp/some.txt.gz', 'wb') as f:
    f.write(b'abc' * 50)
    print(f.name, f.fileno() > 2)
raw = open('/tmp/some.txt.gz', 'rb').read()
print(raw[3], raw[8:9], raw[10:19], len(raw))
with gzip.open(pathlib.Path('/tmp/é.gz'), 'wt', encoding='utf-8') as f:
    f.write('ünï\nx')
print(open('/tmp/é.gz', 'rb').read()[10:13], gzip.open('/tmp/é.gz', 'rt', encoding='utf-8').readlines())
with open('/tmp/q.gz', 'wb') as outer:
    with gzip.GzipFile('inner.txt', 'wb', 6, outer, mtime=1) as f:
        f.write(b'data')
    print(outer.closed)
print(open('/tmp/q.gz', 'rb').read())
#> /tmp/some.txt.gz True
#> 8 b'\x02' b'some.txt\x00' 35
#> b'\xe9\x00:' ['ünï\n', 'x']
#> False
#> b'\x1f\x8b\x08\x08\x01\x00\x00\x00\x00\xffinner.txt\x00KI,I\x04\x00c\xf3\xf3\xad\x04\x00\x00\x00'

# ---- a file that is cut off, several members, wrong members
import gzip, io, struct, zlib
def show(job):
    try:
        print(job())
    except Exception as e:
        print(type(e).__name__, e)
g = gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(b'0123456789' * 30, mtime=0)[:-10]))
show(lambda: g.read(5))
show(lambda: g.read())
two = gzip.compress(b'one\n') + b'\0\0' + gzip.compress(b'two\nthree')
print(gzip.GzipFile(fileobj=io.BytesIO(two)).readlines(), list(gzip.open(io.BytesIO(two), 'rt')))
bad = bytearray(gzip.compress(b'abcdef'))
bad[-6] ^= 1
for data in (bytes(bad), b'not gz', b'\x1f\x8b\x07' + b'0' * 20, b'\x1f\x8b\x08', b'', b'xx' + two):
    show(gzip.GzipFile(fileobj=io.BytesIO(data)).read)
head = b'\x1f\x8b\x08\x1e' + bytes(6) + b'\x03\0abcname\0comment\0hc'
print(gzip.GzipFile(fileobj=io.BytesIO(head + zlib.compress(b'payload', wbits=-15) + struct.pack('<II', zlib.crc32(b'payload'), 7))).read())
#> b'01234'
#> EOFError Compressed file ended before the end-of-stream marker was reached
#> [b'one\n', b'two\n', b'three'] ['one\n', 'two\n', 'three']
#> BadGzipFile CRC check failed 0x4b8f39ef != 0x4b8e39ef
#> BadGzipFile Not a gzipped file (b'no')
#> BadGzipFile Unknown compression method
#> EOFError Compressed file ended before the end-of-stream marker was reached
#> b''
#> BadGzipFile Not a gzipped file (b'xx')
#> b'payload'

# ---- what has been flushed can be read
import gzip, io, shutil, zlib
raw = io.BytesIO()
f = gzip.GzipFile(fileobj=raw, mode='w')
f.write(b'x' * 1000)
f.flush()
print(zlib.decompressobj(31).decompress(raw.getvalue()) == b'x' * 1000, f.close())
with open('/tmp/plain', 'wb') as f:
    f.write(b'copy me' * 1000)
with open('/tmp/plain', 'rb') as source, gzip.open('/tmp/plain.gz', 'wb') as target:
    shutil.copyfileobj(source, target)
print(gzip.open('/tmp/plain.gz').read() == b'copy me' * 1000)
#> True None
#> True

# ---- files that were cut off, and wrong ends, are read as far as they go
import gzip, io
data = b'some text that repeats, some text that repeats; ' * 400
whole = gzip.compress(data)
def tried(read, n):
    try:
        got = read(n)
        print(len(got), got[-6:])
    except Exception as e:
        print(type(e).__name__, e)
for packed in [whole[:-1], whole[:-8], whole[:-9], whole[:8], whole[:-1] + b'\x01', whole[:-8] + b'abcd' + whole[-4:]]:
    for n in (1, 100, len(data), -1):
        f = gzip.GzipFile(fileobj=io.BytesIO(packed))
        tried(f.read, n)
        tried(f.read, 1)
        print(f.tell())
    tried(gzip.decompress, packed)
f = gzip.GzipFile(fileobj=io.BytesIO(whole[:-8] + whole + b'\0\0' + whole))
tried(f.read, 5)
try:
    print(sum(len(line) for line in f))
except (EOFError, OSError) as e:
    print(type(e).__name__, e)
f = gzip.GzipFile(fileobj=io.BytesIO(whole + b'\0\0' + whole))
print(len(f.read()), f.seek(19000), f.read(300)[-4:], f.seek(10), f.read(4))
#> 1 b's'
#> 1 b'o'
#> 2
#> 100 b'; some'
#> 1 b' '
#> 101
#> 19200 b'eats; '
#> EOFError Compressed file ended before the end-of-stream marker was reached
#> 19200
#> EOFError Compressed file ended before the end-of-stream marker was reached
#> EOFError Compressed file ended before the end-of-stream marker was reached
#> 19200
#> EOFError Compressed file ended before the end-of-stream marker was reached
#> 1 b's'
#> 1 b'o'
#> 2
#> 100 b'; some'
#> 1 b' '
#> 101
#> 19200 b'eats; '
#> EOFError Compressed file ended before the end-of-stream marker was reached
#> 19200
#> EOFError Compressed file ended before the end-of-stream marker was reached
#> EOFError Compressed file ended before the end-of-stream marker was reached
#> 19200
#> EOFError Compressed file ended before the end-of-stream marker was reached
#> 1 b's'
#> 1 b'o'
#> 2
#> 100 b'; some'
#> 1 b' '
#> 101
#> 19200 b'eats; '
#> EOFError Compressed file ended before the end-of-stream marker was reached
#> 19200
#> EOFError Compressed file ended before the end-of-stream marker was reached
#> EOFError Compressed file ended before the end-of-stream marker was reached
#> 19200
#> EOFError Compressed file ended before the end-of-stream marker was reached
#> EOFError Compressed file ended before the end-of-stream marker was reached
#> 0 b''
#> 0
#> EOFError Compressed file ended before the end-of-stream marker was reached
#> 0 b''
#> 0
#> EOFError Compressed file ended before the end-of-stream marker was reached
#> 0 b''
#> 0
#> EOFError Compressed file ended before the end-of-stream marker was reached
#> 0 b''
#> 0
#> EOFError Compressed file ended before the end-of-stream marker was reached
#> 1 b's'
#> 1 b'o'
#> 2
#> 100 b'; some'
#> 1 b' '
#> 101
#> 19200 b'eats; '
#> BadGzipFile Incorrect length of data produced
#> 19200
#> BadGzipFile Incorrect length of data produced
#> EOFError Compressed file ended before the end-of-stream marker was reached
#> 19200
#> BadGzipFile Incorrect length of data produced
#> 1 b's'
#> 1 b'o'
#> 2
#> 100 b'; some'
#> 1 b' '
#> 101
#> 19200 b'eats; '
#> BadGzipFile CRC check failed 0x64636261 != 0x60d779da
#> 19200
#> BadGzipFile CRC check failed 0x64636261 != 0x60d779da
#> EOFError Compressed file ended before the end-of-stream marker was reached
#> 19200
#> BadGzipFile CRC check failed
#> 5 b'some '
#> BadGzipFile CRC check failed 0x88b1f != 0x60d779da
#> 38400 19000 b'some' 10 b'that'

# ---- decompress() wants bytes
import gzip
for data in ('abc', 5, [1], None, b'', memoryview(gzip.compress(b'x')), bytearray(gzip.compress(b'y'))):
    try:
        print(gzip.decompress(data))
    except TypeError as e:
        print(e)
#> a bytes-like object is required, not 'str'
#> a bytes-like object is required, not 'int'
#> a bytes-like object is required, not 'list'
#> b''
#> b''
#> b'x'
#> b'y'

# ---- a stream that decides what is done with it
import gzip
def f():
    return gzip.GzipFile(fileobj=open('mode.gz', 'wb'))
f().close()
gzip.GzipFile(fileobj=open('mode.gz', 'wb')).close()
#> gzip.py:409: FutureWarning: GzipFile was opened for writing, but this will change in future Python releases.  Specify the mode argument for opening it for writing.
#>   return gzip.GzipFile(fileobj=open('mode.gz', 'wb'))
#> gzip.py:411: FutureWarning: GzipFile was opened for writing, but this will change in future Python releases.  Specify the mode argument for opening it for writing.
#>   gzip.GzipFile(fileobj=open('mode.gz', 'wb')).close()
