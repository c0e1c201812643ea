# ---- StringIO is written and read
import io
s = io.StringIO()
print(s.write('hello '), s.write('world\n'), s.tell())
print('a', 2, file=s)
print(repr(s.getvalue()))
s.seek(0)
print(repr(s.read(5)), repr(s.readline()), s.readlines(), repr(s.read()))
s.seek(2); s.write('LL'); print(s.getvalue())
print(s.truncate(4), repr(s.getvalue()), s.tell())
#> 6 6 12
#> 'hello world\na 2\n'
#> 'hello' ' world\n' ['a 2\n'] ''
#> heLLo world
#> a 2
#>
#> 4 'heLL' 4

# ---- StringIO: an initial value and lines
import io
s = io.StringIO('one\ntwo\nthree')
print([line for line in s])
s.seek(0)
print(s.readlines(5), next(s, 'end'))
s = io.StringIO('abc')
s.seek(5); s.write('x'); print(repr(s.getvalue()))
s = io.StringIO('xyz'); s.write('1'); print(s.getvalue())
with io.StringIO('w') as s:
    print(s.read(), s.closed)
print(s.closed)
s = io.StringIO(); s.writelines(['a', 'b']); print(s.getvalue(), s.readable(), s.writable(), s.seekable(), s.isatty())
#> ['one\n', 'two\n', 'three']
#> ['one\n', 'two\n'] three
#> 'abc\x00\x00x'
#> 1yz
#> w False
#> True
#> ab True True True False

# ---- StringIO: newlines
import io
for nl in (None, '', '\n', '\r', '\r\n'):
    s = io.StringIO('a\r\nb\nc\rd', newline=nl)
    print(repr(nl), repr(s.getvalue()), s.readlines(), s.newlines)
s = io.StringIO(newline='\r\n'); s.write('a\nb'); print(repr(s.getvalue()))
#> None 'a\nb\nc\nd' ['a\n', 'b\n', 'c\n', 'd'] ('\r', '\n', '\r\n')
#> '' 'a\r\nb\nc\rd' ['a\r\n', 'b\n', 'c\r', 'd'] ('\r', '\n', '\r\n')
#> '\n' 'a\r\nb\nc\rd' ['a\r\n', 'b\n', 'c\rd'] None
#> '\r' 'a\r\rb\rc\rd' ['a\r', '\r', 'b\r', 'c\r', 'd'] None
#> '\r\n' 'a\r\r\nb\r\nc\rd' ['a\r\r\n', 'b\r\n', 'c\rd'] None
#> 'a\r\nb'

# ---- StringIO: errors
import io
s = io.StringIO('abc')
def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)
attempt(s.write, b'x')
attempt(s.seek, -1)
attempt(s.seek, 1, 1)
attempt(s.seek, 0, 5)
attempt(s.read, 'x')
attempt(s.truncate, -1)
attempt(io.StringIO, b'x')
attempt(lambda: io.StringIO(newline='x'))
attempt(s.fileno)
attempt(s.detach)
s.close()
attempt(s.read)
attempt(s.write, 'x')
attempt(s.getvalue)
attempt(s.readline)
#> TypeError string argument expected, got 'bytes'
#> ValueError Negative seek position -1
#> OSError Can't do nonzero cur-relative seeks
#> ValueError Invalid whence (5, should be 0, 1 or 2)
#> TypeError argument should be integer or None, not 'str'
#> ValueError Negative size value -1
#> TypeError initial_value must be str or None, not bytes
#> ValueError illegal newline value: 'x'
#> UnsupportedOperation fileno
#> UnsupportedOperation detach
#> ValueError I/O operation on closed file
#> ValueError I/O operation on closed file
#> ValueError I/O operation on closed file
#> ValueError I/O operation on closed file

# ---- BytesIO
import io
b = io.BytesIO(b'abc\ndef\n')
print(b.read(2), b.readline(), b.tell(), b.read(), b.read(1))
b.seek(0); print(b.readlines(), list(b))
b.seek(0, 2); print(b.write(b'ghi'), b.getvalue())
b.seek(1); b.write(bytearray(b'XY')); print(b.getvalue(), b.truncate(3), b.getvalue())
b.seek(5); b.write(b'!'); print(b.getvalue())
buf = bytearray(4); b.seek(0); print(b.readinto(buf), buf, b.readinto1(memoryview(buf)), buf)
v = io.BytesIO(b'view'); g = v.getbuffer(); g[0] = 86; print(v.getvalue())
with io.BytesIO() as x:
    x.write(b'1')
print(x.closed, b.seek(-2, 2), b.seek(1, 1), b.readable())
#> b'ab' b'c\n' 4 b'def\n' b''
#> [b'abc\n', b'def\n'] []
#> 3 b'abc\ndef\nghi'
#> b'aXY\ndef\nghi' 3 b'aXY'
#> b'aXY\x00\x00!'
#> 4 bytearray(b'\x00!Y\x00') 2 bytearray(b'\x00!Y\x00')
#> b'View'
#> True 4 5 True

# ---- BytesIO: errors
import io
def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)
b = io.BytesIO(b'abc')
attempt(b.write, 'x')
attempt(b.write, 3)
attempt(b.seek, -1)
attempt(b.seek, 0, 7)
attempt(io.BytesIO, 'x')
attempt(b.read, 'a')
attempt(b.fileno)
b.close()
attempt(b.read)
attempt(b.getvalue)
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> ValueError negative seek value -1
#> ValueError invalid whence (7, should be 0, 1 or 2)
#> TypeError a bytes-like object is required, not 'str'
#> TypeError argument should be integer or None, not 'str'
#> UnsupportedOperation fileno
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.

# ---- TextIOWrapper over bytes
import io
raw = io.BytesIO(b'caf\xc3\xa9\r\nline2\nline3\rx')
t = io.TextIOWrapper(raw, encoding='utf-8')
print(t.readline(), t.read(3), t.encoding, t.errors, t.newlines)
print(repr(t.read()), t.newlines)
t.seek(0); print(repr(t.read(4)), t.tell())
t = io.TextIOWrapper(io.BytesIO(), encoding='latin-1', newline='\r\n')
t.write('é\nx'); t.flush(); print(t.buffer.getvalue(), type(t.detach()).__name__)
t = io.TextIOWrapper(io.BytesIO(b'\xff'), encoding='utf-8')
try:
    t.read()
except UnicodeDecodeError as e:
    print(e)
t = io.TextIOWrapper(io.BytesIO(b'\xffa'), encoding='utf-8', errors='replace')
print(ascii(t.read()))
out = io.TextIOWrapper(io.BytesIO(), encoding='ascii', errors='backslashreplace')
out.write('é'); out.flush(); print(out.buffer.getvalue())
#> café
#>  lin utf-8 strict ('\r', '\n', '\r\n')
#> 'e2\nline3\nx' ('\r', '\n', '\r\n')
#> 'café' 5
#> b'\xe9\r\nx' BytesIO
#> 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#> '\ufffda'
#> b'\\xe9'

# ---- TextIOWrapper: iteration, closing, repr
import io
with io.TextIOWrapper(io.BytesIO(b'a\nb\nc'), encoding='utf-8') as t:
    for i, line in enumerate(t):
        print(i, repr(line))
print(t.closed, t.buffer.closed)
print(io.TextIOWrapper(io.BytesIO(), encoding='utf-8'))
try:
    t.read()
except ValueError as e:
    print(e)
try:
    io.TextIOWrapper(io.BytesIO(), encoding='nope')
except LookupError as e:
    print(e)
#> 0 'a\n'
#> 1 'b\n'
#> 2 'c'
#> True True
#> <_io.TextIOWrapper encoding='utf-8'>
#> I/O operation on closed file.
#> unknown encoding: nope

# ---- buffered streams
import io
r = io.BufferedReader(io.BytesIO(b'line one\nline two\nrest'))
print(r.peek(4)[:4], r.read(4), r.readline(), r.tell(), r.read1(3), r.seek(0), r.read())
w = io.BufferedWriter(raw := io.BytesIO())
w.write(b'abc'); print(raw.getvalue()); w.flush(); print(raw.getvalue(), w.writable(), w.readable())
rw = io.BufferedRandom(io.BytesIO(b'hello world'))
rw.read(6); rw.write(b'THERE'); rw.seek(0); print(rw.read())
pair = io.BufferedRWPair(io.BytesIO(b'in'), io.BytesIO())
print(pair.read(), pair.write(b'out'))
for f in (lambda: w.read(), lambda: r.write(b'x')):
    try:
        f()
    except io.UnsupportedOperation as e:
        print(type(e), e)
#> b'line' b'line' b' one\n' 9 b'lin' 0 b'line one\nline two\nrest'
#> b''
#> b'abc' True False
#> b'hello THERE'
#> b'in' 3
#> <class 'io.UnsupportedOperation'> read
#> <class 'io.UnsupportedOperation'> write

# ---- classes
import io, sys
print(isinstance(io.StringIO(), io.TextIOBase), isinstance(io.BytesIO(), io.BufferedIOBase), isinstance(io.BytesIO(), io.IOBase))
print(isinstance(io.StringIO(), io.RawIOBase), issubclass(io.TextIOWrapper, io.TextIOBase), isinstance(sys.stdout, io.TextIOBase))
print(issubclass(io.UnsupportedOperation, OSError), issubclass(io.UnsupportedOperation, ValueError), io.UnsupportedOperation.__module__)
print(io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.open is open, io.StringIO.__module__, io.StringIO.__name__)
print(isinstance(io.StringIO(), io.Reader), isinstance(io.StringIO(), io.Writer), isinstance(3, io.Reader))
#> True True True
#> False True True
#> True True io
#> 0 1 2 True _io StringIO
#> True True False

# ---- a stream of one's own
import io
class Upper(io.TextIOBase):
    def __init__(self):
        self.parts = []
    def writable(self):
        return True
    def write(self, s):
        self.parts.append(s.upper())
        return len(s)
u = Upper()
print('hello', 'you', file=u)
u.writelines(['x', 'y'])
print(u.parts, u.readable(), u.closed)
class Raw(io.RawIOBase):
    def __init__(self, data):
        self.data = data
    def readable(self):
        return True
    def readinto(self, b):
        n = min(len(b), len(self.data), 3)
        b[:n] = self.data[:n]
        self.data = self.data[n:]
        return n
print(Raw(b'abcdefg').read(), Raw(b'abcdef').read(2), io.BufferedReader(Raw(b'one\ntwo\n')).readlines())
print(io.TextIOWrapper(io.BufferedReader(Raw(b'text here\nmore'))).read())
try:
    Raw(b'').write(b'x')
except io.UnsupportedOperation as e:
    print(repr(e))
#> ['HELLO', ' ', 'YOU', '\n', 'X', 'Y'] False False
#> b'abcdefg' b'ab' [b'one\n', b'two\n']
#> text here
#> more
#> Traceback (most recent call last):
#>   File "io.py", line 254, in <module>
#>     Raw(b'').write(b'x')
#>     ~~~~~~~~~~~~~~^^^^^^
#> NotImplementedError

# ---- IncrementalNewlineDecoder
import io
d = io.IncrementalNewlineDecoder(None, translate=True)
print(repr(d.decode('a\r')), repr(d.decode('\nb\rc')), repr(d.decode('', True)), repr(d.newlines))
d = io.IncrementalNewlineDecoder(None, translate=False)
print(repr(d.decode('a\r\nb')), repr(d.newlines))
#> 'a' '\nb\nc' '' ('\r', '\r\n')
#> 'a\r\nb' '\r\n'

# ---- standard output goes elsewhere
import io, sys, contextlib
buf = io.StringIO()
with contextlib.redirect_stdout(buf):
    print('captured')
    sys.stdout.write('too\n')
print(repr(buf.getvalue()))
old = sys.stdout
sys.stdout = io.StringIO()
print('hidden')
text = sys.stdout.getvalue()
sys.stdout = old
print(repr(text))
#> 'captured\ntoo\n'
#> 'hidden\n'

# ---- StringIO: seek, tell and truncate
import io
s = io.StringIO('hello')
print(s.read(2), s.tell(), s.seek(0), s.read(), s.seek(0, 2), s.write('!'), s.getvalue(), s.truncate(3), s.getvalue(), s.tell(), s.seek(10), s.write('x'), repr(s.getvalue()))
for job in (lambda: s.seek(1, 1), lambda: s.seek(-1), lambda: s.seek(0, 5), lambda: s.truncate(-1), lambda: s.read('x'), lambda: s.write(b'x'), lambda: s.seek(0, 2) and s.seek(1, 2)):
    try: job()
    except (ValueError, TypeError, OSError) as e: print(type(e).__name__, e)
#> he 2 0 hello 5 1 hello! 3 hel 6 10 1 'hel\x00\x00\x00\x00\x00\x00\x00x'
#> OSError Can't do nonzero cur-relative seeks
#> ValueError Negative seek position -1
#> ValueError Invalid whence (5, should be 0, 1 or 2)
#> ValueError Negative size value -1
#> TypeError argument should be integer or None, not 'str'
#> TypeError string argument expected, got 'bytes'
#> OSError Can't do nonzero cur-relative seeks

# ---- StringIO as a file
import io
with io.StringIO() as s:
    print('a', 1, file=s); s.writelines(['b\n', 'c'])
    s.seek(0); print(list(s), s.readable(), s.writable(), s.seekable(), s.isatty(), s.closed, s.line_buffering, s.newlines, s.encoding, s.errors)
print(s.closed)
for job in (s.getvalue, s.read, lambda: s.write('x'), lambda: next(s), s.tell, lambda: s.__enter__()):
    try: job()
    except ValueError as e: print(e)
#> ['a 1\n', 'b\n', 'c'] True True True False False False None None None
#> True
#> I/O operation on closed file
#> I/O operation on closed file
#> I/O operation on closed file
#> I/O operation on closed file
#> I/O operation on closed file
#> I/O operation on closed file.

# ---- StringIO: readline and readlines
import io
s = io.StringIO('one\ntwo\r\nthree\rfour')
print(repr(s.readline()), s.readline(2), repr(s.readline()), s.readlines(), repr(s.readline()), s.readlines())
s = io.StringIO('a\nb\nc\n'); print(s.readlines(3), s.read(), repr(io.StringIO('x\r\ny', newline=None).read()), repr(io.StringIO('x\r\ny', newline='').readline()), repr(io.StringIO('x\ny', newline='\r\n').getvalue()))
for bad in (5, b'x'):
    try: io.StringIO(bad)
    except TypeError as e: print(e)
try: io.StringIO('', newline='x')
except ValueError as e: print(e)
#> 'one\n' tw 'o\r\n' ['three\rfour'] '' []
#> ['a\n', 'b\n'] c
#>  'x\ny' 'x\r\n' 'x\r\ny'
#> initial_value must be str or None, not int
#> initial_value must be str or None, not bytes
#> illegal newline value: 'x'

# ---- BytesIO: reading and writing
import io
b = io.BytesIO(b'hello')
print(b.read(2), b.read1(1), b.readinto(buf := bytearray(2)), buf, b.tell(), b.seek(-1, 2), b.read(), b.write(b'!?'), b.getvalue(), b.seek(1), b.write(bytearray(b'EE')), b.getvalue(), b.truncate(2), b.getvalue(), len(b.getbuffer()))
for job in (lambda: b.write('x'), lambda: b.seek(-1), lambda: b.read('x'), lambda: io.BytesIO('x'), lambda: b.fileno()):
    try: job()
    except (TypeError, ValueError, OSError) as e: print(type(e).__name__, e)
#> b'he' b'l' 2 bytearray(b'lo') 5 4 b'o' 2 b'hello!?' 1 2 b'hEElo!?' 2 b'hE' 2
#> TypeError a bytes-like object is required, not 'str'
#> ValueError negative seek value -1
#> TypeError argument should be integer or None, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> UnsupportedOperation fileno

# ---- BytesIO: lines and getbuffer
import io
b = io.BytesIO(b'a\nbb\nccc'); print(b.readline(), b.readlines(), b.readline(), list(io.BytesIO(b'x\ny')), b.getbuffer()[0], b.readable(), b.closed)
v = b.getbuffer(); v[0] = 90; print(b.getvalue()[:2])
try: b.truncate(1)
except BufferError as e: print(e)
v.release(); b.close()
try: b.read()
except ValueError as e: print(e)
#> b'a\n' [b'bb\n', b'ccc'] b'' [b'x\n', b'y'] 97 True False
#> b'Z\n'
#> Existing exports of data: object cannot be re-sized
#> I/O operation on closed file.

# ---- TextIOWrapper over bytes, in many encodings
import io
for enc in ('utf-8', 'latin-1', 'utf-16', 'ascii'):
    raw = io.BytesIO(); t = io.TextIOWrapper(raw, encoding=enc, errors='replace', newline='\n'); t.write('hé\n'); t.flush(); print(enc, raw.getvalue(), t.encoding, t.errors)
t = io.TextIOWrapper(io.BytesIO(b'a\r\nb\xff'), encoding='utf-8', errors='backslashreplace'); print(t.readline(), t.read(), t.buffer.tell(), t.detach().__class__.__name__)
try: t.read()
except ValueError as e: print(e)
try: io.TextIOWrapper(io.BytesIO(b'\xff'), encoding='utf-8').read()
except UnicodeDecodeError as e: print(e)
try: io.TextIOWrapper(io.BytesIO(), encoding='nope')
except LookupError as e: print(e)
#> utf-8 b'h\xc3\xa9\n' utf-8 replace
#> latin-1 b'h\xe9\n' latin-1 replace
#> utf-16 b'\xff\xfeh\x00\xe9\x00\n\x00' utf-16 replace
#> ascii b'h?\n' ascii replace
#> a
#>  b\xff 5 BytesIO
#> underlying buffer has been detached
#> 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#> unknown encoding: nope

# ---- buffered streams, further
import io
r = io.BufferedReader(io.BytesIO(b'abcdef'), buffer_size=4); print(r.peek(2)[:2], r.read(3), r.read1(1), r.raw.__class__.__name__, r.tell(), r.read())
raw = io.BytesIO(); w = io.BufferedWriter(raw, 4); print(w.write(b'ab'), raw.getvalue(), w.flush(), raw.getvalue(), w.write(b'x' * 10), w.close(), raw.closed)
rw = io.BufferedRandom(io.BytesIO(b'12345')); print(rw.read(2), rw.write(b'X'), rw.seek(0), rw.read())
p = io.BufferedRWPair(io.BytesIO(b'in'), io.BytesIO()); print(p.read(), p.write(b'out'), p.readable(), p.writable())
for job in (lambda: io.BufferedReader(io.BytesIO(), 0), lambda: r.write(b'x'), lambda: io.BufferedReader(5)):
    try: job()
    except (ValueError, io.UnsupportedOperation, AttributeError) as e: print(type(e).__name__, e)
#> b'ab' b'abc' b'd' BytesIO 4 b'ef'
#> 2 b'' None b'ab' 10 None True
#> b'12' 1 0 b'12X45'
#> b'in' 3 True True
#> ValueError buffer size must be strictly positive
#> UnsupportedOperation write
#> AttributeError 'int' object has no attribute 'readable'

# ---- UnsupportedOperation
import io
e = io.UnsupportedOperation('no')
print(isinstance(e, OSError), isinstance(e, ValueError), repr(e), io.UnsupportedOperation.__module__)
class Sink(io.RawIOBase):
    def writable(self): return True
    def write(self, b): return len(b)
for job in (lambda: Sink().read(), lambda: Sink().seek(0), lambda: Sink().fileno(), lambda: io.RawIOBase().readinto(b''), lambda: io.BufferedIOBase().read(), lambda: io.TextIOBase().read(), lambda: io.IOBase().truncate()):
    try: print(job())
    except (OSError, NotImplementedError, AttributeError) as e: print(type(e).__name__, e)
#> True True UnsupportedOperation('no') io
#> NotImplementedError 
#> UnsupportedOperation seek
#> UnsupportedOperation fileno
#> NotImplementedError 
#> UnsupportedOperation read
#> UnsupportedOperation read
#> UnsupportedOperation truncate

# ---- a raw stream of one's own
import io
class Count(io.RawIOBase):
    def __init__(self, n): self.left = n
    def readable(self): return True
    def readinto(self, b):
        n = min(len(b), self.left); b[:n] = b'z' * n; self.left -= n; return n
print(Count(5).read(3), Count(5).readall(), io.BufferedReader(Count(10)).read(4), Count(2).readline(), io.TextIOWrapper(io.BufferedReader(Count(3))).read())
#> b'zzz' b'zzzzz' b'zzzz' b'zz' zzz

# ---- a text stream of one's own
import io
class Upper(io.TextIOBase):
    def __init__(self): self.out = []
    def write(self, s): self.out.append(s.upper()); return len(s)
    def writable(self): return True
u = Upper(); print('hi', 5, file=u); u.writelines(['a', 'b']); print(u.out, u.closed, u.readable()); u.close()
with Upper() as v: pass
print(v.closed)
#> ['HI', ' ', '5', '\n', 'A', 'B'] False False
#> True

# ---- isinstance of streams
import io
for s in (io.StringIO(), io.BytesIO(), io.BufferedReader(io.BytesIO()), io.TextIOWrapper(io.BytesIO())):
    print(type(s).__name__, [n for n in ('IOBase', 'RawIOBase', 'BufferedIOBase', 'TextIOBase') if isinstance(s, getattr(io, n))])
print(io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE >= 8192, io.open is open, io.text_encoding('x'), io.text_encoding(None))
#> StringIO ['IOBase', 'TextIOBase']
#> BytesIO ['IOBase', 'BufferedIOBase']
#> BufferedReader ['IOBase', 'BufferedIOBase']
#> TextIOWrapper ['IOBase', 'TextIOBase']
#> 0 1 2 True True x locale

# ---- Reader and Writer protocols
import io
print(isinstance(io.BytesIO(), io.Reader), isinstance(io.StringIO(), io.Writer), isinstance(5, io.Reader), io.Reader[bytes])
def copy(src: io.Reader[str], dst: io.Writer[str]):
    while part := src.read(3): dst.write(part)
out = io.StringIO(); copy(io.StringIO('0123456789'), out); print(out.getvalue())
#> True True False io.Reader[bytes]
#> 0123456789

# ---- open modes and refusals
import io, os
for args, kw in ((('/tmp/q.txt', 'z'), {}), (('/tmp/q.txt', 'rw'), {}), (('/tmp/q.txt', 'b'), {}), (('/tmp/none.txt',), {}), (('/tmp/q.txt', 'rb'), {'encoding': 'utf-8'}), (('/tmp/q.txt', 'r'), {'newline': 'x'}), (('/tmp/q.txt', 'wt+b'), {}), (('/tmp',), {}), (('/tmp/no/dir', 'w'), {}), ((None,), {}), (('a\0',), {})):
    try: io.open(*args, **kw).close(); print('ok')
    except (ValueError, OSError, TypeError) as e: print(type(e).__name__, str(e).split('] ')[-1])
#> ValueError invalid mode: 'z'
#> ValueError must have exactly one of create/read/write/append mode
#> ValueError Must have exactly one of create/read/write/append mode and at most one plus
#> FileNotFoundError No such file or directory: '/tmp/none.txt'
#> ValueError binary mode doesn't take an encoding argument
#> FileNotFoundError No such file or directory: '/tmp/q.txt'
#> ValueError can't have text and binary mode at once
#> IsADirectoryError Is a directory: '/tmp'
#> FileNotFoundError No such file or directory: '/tmp/no/dir'
#> TypeError expected str, bytes or os.PathLike object, not NoneType
#> ValueError embedded null byte

# ---- text files: newlines and encodings
import os
with open('/tmp/n.txt', 'w', newline='\r\n', encoding='utf-8') as f: print(f.write('a\nü\n'), f.encoding, f.name, f.mode)
with open('/tmp/n.txt', 'rb') as f: print(f.read(), f.mode, type(f).__name__)
with open('/tmp/n.txt', encoding='utf-8') as f: print(f.readlines(), repr(f.newlines))
with open('/tmp/n.txt', newline='', encoding='utf-8') as f: print(f.readlines())
with open('/tmp/n.txt', encoding='ascii', errors='ignore') as f: print(f.read().split())
with open('/tmp/n.txt', 'r+', encoding='utf-8') as f: f.seek(0, 2); f.write('end'); f.seek(0); print(len(f.read()))
os.remove('/tmp/n.txt')
#> 4 utf-8 /tmp/n.txt w
#> b'a\r\n\xc3\xbc\r\n' rb BufferedReader
#> ['a\n', 'ü\n'] '\r\n'
#> ['a\r\n', 'ü\r\n']
#> ['a']
#> 7

# ---- a file read in pieces
import os, functools
with open('/tmp/p.bin', 'wb') as f: f.write(bytes(range(10)))
with open('/tmp/p.bin', 'rb') as f: print(list(iter(functools.partial(f.read, 4), b'')), f.tell())
with open('/tmp/p.bin', 'rb', buffering=0) as f: print(type(f).__name__, f.readinto(b := bytearray(3)), b, f.readall())
os.remove('/tmp/p.bin')
#> [b'\x00\x01\x02\x03', b'\x04\x05\x06\x07', b'\x08\t'] 10
#> FileIO 3 bytearray(b'\x00\x01\x02') b'\x03\x04\x05\x06\x07\x08\t'

# ---- capture of output
import io, contextlib
def talk(): print('one'); print('two', end=''); return 3
buf = io.StringIO()
with contextlib.redirect_stdout(buf): n = talk()
print(n, buf.getvalue().splitlines(), buf.tell(), buf.seek(0), buf.readline())
#> 3 ['one', 'two'] 7 0 one
#>

# ---- tables in memory
import io, csv, json
out = io.StringIO(); csv.writer(out).writerow([1, 'a,b']); json.dump({'k': [1]}, out); out.write('\n')
print(repr(out.getvalue()), io.StringIO('x=1\ny=2').read().split('\n'), sum(int(l.split('=')[1]) for l in io.StringIO('x=1\ny=2')))
#> '1,"a,b"\r\n{"k": [1]}\n' ['x=1', 'y=2'] 3

# ---- BlockingIOError and names
import io
print(io.BlockingIOError is BlockingIOError, type(io.StringIO()).__mro__[1:3], io.StringIO.__module__, repr(io.StringIO())[:13])
e = BlockingIOError(11, 'later', 5); print(e.characters_written, e.errno)
#> True (<class '_io._TextIOBase'>, <class '_io._IOBase'>) _io <_io.StringIO
#> 5 11

# ---- copies and comparisons
import io
a = io.StringIO('x'); print(a == io.StringIO('x'), a == a, hash(a) == hash(a), bool(a))
b = io.BytesIO(b'ab'); b.read(1); print(b.__getstate__()[:2])
#> False True True True
#> (b'ab', 1)

# ---- write returns and mixed kinds
import io
s, b = io.StringIO(), io.BytesIO()
print(s.write(''), s.write('é😀'), b.write(b''), b.write(memoryview(b'xyz')[1:]), s.tell(), b.tell())
for f, v in ((s.write, b'x'), (b.write, 'x'), (s.write, None), (b.write, None), (s.writelines, [1]), (b.writelines, ['x']), (s.writelines, 5)):
    try: f(v)
    except TypeError as e: print(e)
#> 0 2 0 2 2 2
#> string argument expected, got 'bytes'
#> a bytes-like object is required, not 'str'
#> string argument expected, got 'NoneType'
#> a bytes-like object is required, not 'NoneType'
#> string argument expected, got 'int'
#> a bytes-like object is required, not 'str'
#> 'int' object is not iterable

# ---- close twice, and with
import io
for s in (io.StringIO(), io.BytesIO(), io.TextIOWrapper(io.BytesIO())):
    print(s.close(), s.close(), s.closed)
    try:
        with s: pass
    except ValueError as e: print(e)
#> None None True
#> I/O operation on closed file.
#> None None True
#> I/O operation on closed file.
#> None None True
#> I/O operation on closed file.

# ---- seeking in a text wrapper
import io
t = io.TextIOWrapper(io.BytesIO('añb\nc'.encode()), encoding='utf-8')
print(t.read(2), t.seek(0), t.readline(), t.tell() > 0, t.seek(0, 2), repr(t.read()))
for job in (lambda: t.seek(1, 1), lambda: t.seek(-1), lambda: t.seek(0, 9)):
    try: job()
    except (ValueError, io.UnsupportedOperation) as e: print(type(e).__name__, e)
#> añ 0 añb
#>  True 6 ''
#> UnsupportedOperation can't do nonzero cur-relative seeks
#> ValueError negative seek position -1
#> ValueError invalid whence (9, should be 0, 1 or 2)

# ---- Reader and Writer with parameters
import io
class Source:
    def read(self, size=..., /):
        return b'data'
class Sink:
    def write(self, data, /):
        return len(data)
print(isinstance(Source(), io.Reader), isinstance(Sink(), io.Reader), isinstance(Sink(), io.Writer), isinstance(io.StringIO(), io.Reader), isinstance(io.BytesIO(), io.Writer), isinstance(3, io.Writer))
print(io.Reader[str], issubclass(io.TextIOWrapper, io.Writer))
#> True False True True True False
#> io.Reader[str] True

# ---- another encoding while no text is waiting
import io
w = io.TextIOWrapper(io.BytesIO(b'ab\ncd'), encoding='utf-8')
w.read(1)
try:
    w.reconfigure(errors='replace')
except io.UnsupportedOperation as e:
    print(e)
w.read()
w.reconfigure(errors='replace')
print(w.errors)
#> It is not possible to set the encoding or newline of stream after the first read
#> replace

# ---- wrong arguments of streams in memory
import io
def tries(*fs):
    for f in fs:
        try:
            print(f())
        except TypeError as e:
            print(e)
s, b = io.StringIO('abc'), io.BytesIO(b'abc')
tries(lambda: s.read(1, 2), lambda: s.read(size=1), lambda: s.write(), lambda: s.write('a', 'b'), lambda: s.seek(), lambda: s.seek(1, 2, 3), lambda: s.getvalue(1), lambda: s.close(x=1), lambda: io.StringIO('a', 'b', 'c'), lambda: io.StringIO(x=1))
tries(lambda: b.read(1, 2), lambda: b.write(), lambda: b.seek(), lambda: b.getvalue(x=1), lambda: b.tell(1), lambda: io.BytesIO(b'', b''), lambda: io.BytesIO(x=1))
#> read expected at most 1 argument, got 2
#> StringIO.read() takes no keyword arguments
#> StringIO.write() takes exactly one argument (0 given)
#> StringIO.write() takes exactly one argument (2 given)
#> seek expected at least 1 argument, got 0
#> seek expected at most 2 arguments, got 3
#> StringIO.getvalue() takes no arguments (1 given)
#> StringIO.close() takes no keyword arguments
#> StringIO() takes at most 2 arguments (3 given)
#> StringIO() got an unexpected keyword argument 'x'
#> read expected at most 1 argument, got 2
#> BytesIO.write() takes exactly one argument (0 given)
#> seek expected at least 1 argument, got 0
#> BytesIO.getvalue() takes no keyword arguments
#> BytesIO.tell() takes no arguments (1 given)
#> BytesIO() takes at most 1 argument (2 given)
#> BytesIO() got an unexpected keyword argument 'x'

# ---- sizes and places that are no integers, or too large
import io
def tries(*fs):
    for f in fs:
        try:
            print(f())
        except (TypeError, OverflowError) as e:
            print(type(e).__name__, e)
for s in io.StringIO('ab'), io.BytesIO(b'ab'), io.TextIOWrapper(io.BytesIO(b'ab')), io.BufferedReader(io.BytesIO(b'ab')):
    print(type(s).__name__)
    tries(lambda: s.read('x'), lambda: s.readline('x'), lambda: s.readline(10**20), lambda: s.readlines('x'), lambda: s.readlines(None))
for s in io.StringIO('ab'), io.BytesIO(b'ab'):
    tries(lambda: s.truncate('x'), lambda: s.truncate(None), lambda: s.seek(10**20), lambda: s.seek(1.0))
r = io.BufferedReader(io.BytesIO(b'ab'))
tries(lambda: r.read1('x'), lambda: r.read1(None), lambda: r.peek('x'), lambda: r.peek(None))
tries(lambda: io.StringIO('ab').truncate(10**20))
#> StringIO
#> TypeError argument should be integer or None, not 'str'
#> TypeError argument should be integer or None, not 'str'
#> OverflowError cannot fit 'int' into an index-sized integer
#> TypeError argument should be integer or None, not 'str'
#> ['ab']
#> BytesIO
#> TypeError argument should be integer or None, not 'str'
#> TypeError argument should be integer or None, not 'str'
#> OverflowError cannot fit 'int' into an index-sized integer
#> TypeError integer argument expected, got 'str'
#> [b'ab']
#> TextIOWrapper
#> TypeError argument should be integer or None, not 'str'
#> TypeError 'str' object cannot be interpreted as an integer
#> OverflowError Python int too large to convert to C ssize_t
#> TypeError argument should be integer or None, not 'str'
#> ['ab']
#> BufferedReader
#> TypeError argument should be integer or None, not 'str'
#> TypeError argument should be integer or None, not 'str'
#> OverflowError cannot fit 'int' into an index-sized integer
#> TypeError argument should be integer or None, not 'str'
#> [b'ab']
#> TypeError argument should be integer or None, not 'str'
#> 0
#> OverflowError Python int too large to convert to C ssize_t
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> 0
#> OverflowError Python int too large to convert to C ssize_t
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> OverflowError cannot fit 'int' into an index-sized integer

# ---- a position is not told between the lines of a for loop
import os
os.makedirs('/tmp/tell', exist_ok=True)
with open('/tmp/tell/a.txt', 'w') as f: f.write('one\ntwo\nthree\n')
with open('/tmp/tell/a.txt') as f:
    for line in f:
        try: f.tell()
        except OSError as e: print(type(e).__name__, e)
        print(f.readline(), end='')
        break
    f.seek(0)
    print(f.tell(), f.readline(), f.tell())
    for line in f: pass
    print(f.tell())
#> OSError telling position disabled by next() call
#> two
#> 0 one
#>  4
#> 14

# ---- what is written after reading stands behind the chunk that was read
import os
os.makedirs('/tmp/both', exist_ok=True)
with open('/tmp/both/a.txt', 'w') as f: f.write('one\ntwo\n')
with open('/tmp/both/a.txt', 'r+') as f:
    print(f.readline(), end='')
    f.write('XX\n')
    print(f.tell(), repr(f.read()))
    f.seek(0)
    print(repr(f.read()))
with open('/tmp/both/b.txt', 'w') as f: f.write('0123456789abcde\n' * 2000)
with open('/tmp/both/b.txt', 'r+') as f:
    f.read(10)
    f.write('#')
    print(f.tell(), f.read(5), f.seek(0), f.read().index('#'))
#> one
#> 11 ''
#> 'one\ntwo\nXX\n'
#> 8193 12345 0 8192

# ---- names, reprs and refusals of files
import io, os
from pathlib import Path
os.makedirs('/tmp/names', exist_ok=True)
os.chdir('/tmp/names')
class Text(io.TextIOWrapper): pass
class Reader(io.BufferedReader): pass
class Raw(io.FileIO): pass
Path('x.txt').write_text('x')
print(open(Path('x.txt')).name, Path('x.txt').open(), Text(io.BytesIO()), Reader(io.BytesIO()), Raw('x.txt'))
closed = io.TextIOWrapper(io.BytesIO())
closed.detach()
for act in (lambda: open('x.txt', closefd=False), lambda: open('x.txt', newline='q'), lambda: open('x.txt', newline=b''), lambda: open('x.txt', buffering='a'), lambda: open('x.txt', 'a').write(None),
            lambda: open('x.txt', 'wb').readline(), lambda: open('x.txt').closefd, lambda: closed.name, lambda: closed.closed, lambda: io.TextIOWrapper(3)):
    try: print(act())
    except Exception as e: print(type(e).__name__, e)
open('x.txt', 'wb', 1).close()
#> x.txt <_io.TextIOWrapper name='x.txt' mode='r' encoding='UTF-8'> <Text encoding='UTF-8'> <Reader> <Raw name='x.txt' mode='rb' closefd=True>
#> ValueError Cannot use closefd=False with file name
#> ValueError illegal newline value: q
#> TypeError open() argument 'newline' must be str or None, not bytes
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError write() argument must be str, not None
#> UnsupportedOperation read
#> AttributeError '_io.TextIOWrapper' object has no attribute 'closefd'
#> ValueError underlying buffer has been detached
#> ValueError underlying buffer has been detached
#> AttributeError 'int' object has no attribute 'readable'
#> io.py:750: RuntimeWarning: line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used
#>   open('x.txt', 'wb', 1).close()

# ---- lines by every way, and of what is closed
import io

def show(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)

class Upper(io.StringIO):
    def readline(self, *size):
        return super().readline(*size).upper()
class UpperBytes(io.BytesIO):
    def readline(self, *size):
        return super().readline(*size).upper()
class Loud(io.StringIO):
    def write(self, s):
        return super().write(s.upper())
print(list(Upper('a\nb')), Upper('a\nb').readlines(), Loud('abc').getvalue())
print(list(UpperBytes(b'a\nb')), UpperBytes(b'a\nb').readlines(), UpperBytes(b'a\nb').readlines(1))
for newline in None, '', '\n', '\r', '\r\n':
    f = io.StringIO('a\r\nb\rc\n\nd', newline)
    print([next(f)], list(f), repr(f.newlines), f.tell())
    f.seek(0)
    print(f.readlines(), f.readlines(), [f.getvalue()])
f = io.StringIO('a\nb')
print([next(f), f.write('ZZZ\n'), list(f), f.getvalue(), f.readlines()])
with open('lines.txt', 'w+') as g:
    g.write('a\nb\r\nc\nddd')
for f in io.StringIO('a\nb\nc\nddd'), io.BytesIO(b'a\nb\nc\nddd'), open('lines.txt'), open('lines.txt', 'rb'):
    print(f.readlines(2), f.readlines(3), f.readlines(0), list(f))
    f.seek(0)
    print([next(f)], f.tell() if not isinstance(f, io.TextIOWrapper) else '', [f.readline()])
    f.close()
    for make in lambda: next(f), f.readline, f.readlines, lambda: list(f), f.read:
        show(make)
f = io.BytesIO(b'a\n')
f.seek(5)
print(list(f), f.write(b'b'), f.getvalue())
view = f.getbuffer()
show(lambda: f.write(b'more'))
#> ['A\n', 'B'] ['A\n', 'B'] abc
#> [b'a\n', b'b'] [b'a\n', b'b'] [b'a\n']
#> ['a\n'] ['b\n', 'c\n', '\n', 'd'] ('\r', '\n', '\r\n') 8
#> ['a\n', 'b\n', 'c\n', '\n', 'd'] [] ['a\nb\nc\n\nd']
#> ['a\r\n'] ['b\r', 'c\n', '\n', 'd'] ('\r', '\n', '\r\n') 9
#> ['a\r\n', 'b\r', 'c\n', '\n', 'd'] [] ['a\r\nb\rc\n\nd']
#> ['a\r\n'] ['b\rc\n', '\n', 'd'] None 9
#> ['a\r\n', 'b\rc\n', '\n', 'd'] [] ['a\r\nb\rc\n\nd']
#> ['a\r'] ['\r', 'b\r', 'c\r', '\r', 'd'] None 9
#> ['a\r', '\r', 'b\r', 'c\r', '\r', 'd'] [] ['a\r\rb\rc\r\rd']
#> ['a\r\r\n'] ['b\rc\r\n', '\r\n', 'd'] None 12
#> ['a\r\r\n', 'b\rc\r\n', '\r\n', 'd'] [] ['a\r\r\nb\rc\r\n\r\nd']
#> ['a\n', 4, [], 'a\nZZZ\n', []]
#> ['a\n', 'b\n'] ['c\n', 'ddd'] [] []
#> ['a\n'] 2 ['b\n']
#> ValueError I/O operation on closed file
#> ValueError I/O operation on closed file
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file
#> [b'a\n'] [b'b\n', b'c\n'] [b'ddd'] []
#> [b'a\n'] 2 [b'b\n']
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> ['a\n', 'b\n'] ['c\n', 'ddd'] [] []
#> ['a\n']  ['b\n']
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> [b'a\n', b'b\r\n'] [b'c\n', b'ddd'] [] []
#> [b'a\n'] 2 [b'b\r\n']
#> ValueError readline of closed file
#> ValueError readline of closed file
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> ValueError read of closed file
#> [] 1 b'a\n\x00\x00\x00b'
#> BufferError Existing exports of data: object cannot be re-sized

# ---- streams in memory: copies, state, and what is not initialised
import copy, io
s = io.StringIO('abc\nd', newline=None); s.read(1); s.tag = 5
c = copy.copy(s); print(c.read(), c.tag, s.tell(), s.__getstate__())
b = io.BytesIO(b'abc'); b.seek(2); c = copy.deepcopy(b); print(c.read(), b.tell(), b.__getstate__())
s.__setstate__(('x\r\n', '\r\n', 1, None)); print(repr(s.read()))
for make in (lambda: io.StringIO.__new__(io.StringIO).read(), lambda: s.__setstate__(('a', '\n', -1, None)), lambda: s.__setstate__(5),
             lambda: type('Both', (io.StringIO, io.BytesIO), {}), lambda: io.BytesIO().__setstate__((b'', 'x', None)),
             lambda: io.StringIO.write(3, 'x')):
    try: print(make())
    except Exception as e: print(type(e).__name__, e)
print(io.BytesIO.__new__(io.BytesIO).read(), io.StringIO.__mro__, type(io.StringIO().write).__name__)
#> bc
#> d 5 1 ('abc\nd', None, 1, {'tag': 5})
#> b'c' 2 (b'abc', 2, None)
#> '\r\n'
#> ValueError I/O operation on uninitialized object
#> ValueError position value cannot be negative
#> TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got int
#> TypeError multiple bases have instance lay-out conflict
#> TypeError second item of state must be an integer, not str
#> TypeError descriptor 'write' for '_io.StringIO' objects doesn't apply to a 'int' object
#> b'' (<class '_io.StringIO'>, <class '_io._TextIOBase'>, <class '_io._IOBase'>, <class 'object'>) builtin_function_or_method

# ---- streams in memory: subclasses that change a part
import io
class Loud(io.StringIO):
    def write(self, s): return super().write(s.upper())
class Lines(io.StringIO):
    def readline(self, size=-1): return super().readline(size).upper()
class Bytes(io.BytesIO):
    def read(self, size=-1): return super().read(size) + b'!'
    def readline(self, size=-1): return super().readline(size).upper()
    def write(self, b): return super().write(bytes(b) + b'+')
f = Loud(); print('ab', 1, file=f); f.writelines(['c', 'd']); print(repr(f.getvalue()))
print(list(Lines('a\nb')), Lines('a\nb').readlines(), next(Lines('q')), [line for line in Lines('x\ny')])
f = Bytes(b'a\nb'); print(f.read(1), list(f), f.write(b'x'), f.writelines([b'y']), f.getvalue(), f.seek(0), f.readinto(buf := bytearray(2)), buf, f.readline())
#> 'AB 1\nCD'
#> ['A\n', 'B'] ['A\n', 'B'] Q ['X\n', 'Y']
#> b'a!' [b'\n', b'b'] 2 None b'a\nbx+y' 0 2 bytearray(b'a\n') b'BX+Y'

# ---- streams in memory: characters beyond 16 bits, holes, and views that forbid writing
import io
s = io.StringIO('é😀z\n'); print(s.read(2), s.tell(), s.seek(1), s.write('ab'), repr(s.getvalue()))
s.seek(6); s.write('\U0001f600'); print(ascii(s.getvalue()), s.truncate(2), s.getvalue())
print('p\r', 1, sep='\n', end='', file=(t := io.StringIO(newline=None))); print(repr(t.getvalue()), t.newlines)
b = io.BytesIO(b'abc'); v = b.getbuffer()
for job in (lambda: b.write(b'x'), lambda: b.close(), lambda: b.truncate(1), lambda: b.readlines(1.5), lambda: b.write(memoryview(b'abcd')[::2])):
    try: print(job())
    except Exception as e: print(type(e).__name__, e)
v.release(); print(b.write(b'xy'), b.getvalue())
#> é😀 2 1 2 'éab\n'
#> '\xe9ab\n\x00\x00\U0001f600' 2 éa
#> 'p\n\n1' ('\r', '\n')
#> BufferError Existing exports of data: object cannot be re-sized
#> BufferError Existing exports of data: object cannot be re-sized
#> BufferError Existing exports of data: object cannot be re-sized
#> TypeError integer argument expected, got 'float'
#> BufferError Existing exports of data: object cannot be re-sized
#> 2 b'xyc'

# ---- what was written is there before more is read
import io
f = io.BufferedRandom(io.BytesIO(b'abcdefgh'), 100)
print(f.write(b'1'), f.read(1), f.write(b'2'), f.read1(1), f.write(b'3'))
b = bytearray(1)
print(f.readinto(b), b, f.write(b'4'), f.peek(1), f.tell(), f.flush(), f.raw.getvalue())
f = io.BufferedRandom(io.BytesIO(b'abcdef'), 3)
print(f.write(b'1'), f.read1(1), f.write(b'2'), f.peek(), f.read1(), f.read1(), f.seek(0), f.read())
#> 1 b'b' 1 b'd' 1
#> 1 bytearray(b'f') 1 b'h' 7 None b'1b2d3f4h'
#> 1 b'b' 1 b'def' b'def' b'' 0 b'1b2def'

# ---- raw streams that have nothing now, or say a wrong position
import io
class Raw(io.RawIOBase):
    def __init__(self, *parts): self.parts = list(parts)
    def readable(self): return True
    def readinto(self, b):
        if not self.parts: return 0
        part = self.parts.pop(0)
        if part is None: return None
        b[:len(part)] = part
        return len(part)
r = io.BufferedReader(Raw(b'abc', b'd', None, b'efg', None, None, None))
print(r.read(6), r.read(1), r.read(), r.peek(1), r.read(), r.read())
class Lost(Raw):
    def seekable(self): return True
    def seek(self, position, whence=0): return -5
    def tell(self): return -5
for job in (lambda f: f.seek(0), lambda f: f.tell()):
    try:
        job(io.BufferedReader(Lost(b'abc')))
    except OSError as e:
        print(e)
#> b'abcd' b'e' b'fg' b'' None b''
#> Raw stream returned invalid position -5
#> Raw stream returned invalid position -5

# ---- opener
import os
def private(path, flags):
    print(path, flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_EXCL | os.O_APPEND))
    return os.open(path, flags, 0o600)
for mode in ('w', 'r', 'a', 'w+', 'r+', 'wb', 'rb', 'a+b'):
    with open('/q', mode, opener=private) as f:
        print(f, f.name, f.mode)
open('/q2', 'x', opener=private).close()
print(oct(os.stat('/q2').st_mode))
for answer in (-1, 'x', None):
    try:
        open('/q', opener=lambda path, flags: answer)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> /q 577
#> <_io.TextIOWrapper name='/q' mode='w' encoding='UTF-8'> /q w
#> /q 0
#> <_io.TextIOWrapper name='/q' mode='r' encoding='UTF-8'> /q r
#> /q 1089
#> <_io.TextIOWrapper name='/q' mode='a' encoding='UTF-8'> /q a
#> /q 578
#> <_io.TextIOWrapper name='/q' mode='w+' encoding='UTF-8'> /q w+
#> /q 2
#> <_io.TextIOWrapper name='/q' mode='r+' encoding='UTF-8'> /q r+
#> /q 577
#> <_io.BufferedWriter name='/q'> /q wb
#> /q 0
#> <_io.BufferedReader name='/q'> /q rb
#> /q 1090
#> <_io.BufferedRandom name='/q'> /q ab+
#> /q2 193
#> 0o100600
#> ValueError opener returned -1
#> TypeError expected integer from opener
#> TypeError expected integer from opener

# ---- a file that is open outlives its name
import os, shutil
f = open('/r', 'w+')
f.write('one\n')
f.flush()
os.remove('/r')
f.write('two\n')
f.seek(0)
print(f.read(), os.path.exists('/r'), os.fstat(f.fileno()).st_size, os.stat(f.fileno()).st_size)
f.close()
print(os.path.exists('/r'))
f = open('/r', 'w')
f.write('one\n')
os.replace('/r', '/r2')
f.write('two\n')
f.close()
old = open('/r2')
with open('/r3', 'w') as f:
    f.write('other')
os.replace('/r3', '/r2')
print(old.read(), open('/r2').read(), os.path.exists('/r'))
os.makedirs('/d/e')
f = open('/d/e/f', 'w')
shutil.rmtree('/d')
f.write('late')
f.close()
print(os.path.exists('/d'))
#> one
#> two
#>  False 8 8
#> False
#> one
#> two
#>  other False
#> False

# ---- what FileIO refuses, and how streams name themselves
import io
def show(job):
    try:
        print(job())
    except Exception as e:
        print(type(e).__name__, e)
open('/s', 'w').close()
for job in (lambda: open(-1), lambda: open(1.5), lambda: io.FileIO('/s', 0), lambda: io.FileIO('/s', 'r', False), lambda: open('/s', closefd=False),
            lambda: open('/s', 'rb').foo, lambda: open('/s', 'rb', 0).foo, lambda: open('/s', 'r+b') + 1, lambda: len(open('/s'))):
    show(job)
f = io.FileIO('/s')
del f.name
print('<_io.FileIO fd=' in repr(f), io.FileIO, io.BufferedRandom.__name__, io.FileIO.__module__)
#> ValueError negative file descriptor
#> TypeError expected str, bytes or os.PathLike object, not float
#> TypeError FileIO() argument 'mode' must be str, not int
#> ValueError Cannot use closefd=False with file name
#> ValueError Cannot use closefd=False with file name
#> AttributeError '_io.BufferedReader' object has no attribute 'foo'
#> AttributeError '_io.FileIO' object has no attribute 'foo'
#> TypeError unsupported operand type(s) for +: '_io.BufferedRandom' and 'int'
#> TypeError object of type '_io.TextIOWrapper' has no len()
#> True <class '_io.FileIO'> BufferedRandom _io

# ---- a wrapper writes when it holds a chunk of bytes
import io
b = io.BytesIO()
t = io.TextIOWrapper(b, encoding='utf-8')
sizes = set()
for n in [100] * 100 + [9000, 5, 8191, 1, 3, 8190]:
    t.write('x' * n)
    sizes.add(len(b.getvalue()))
t.write('\u00e9' * 4095)
print(sorted(sizes), len(b.getvalue()))
t.write('yy')
print(len(b.getvalue()))
#> [0, 8200, 19000, 27196, 35390] 35390
#> 43582

# ---- what buffers give a raw stream, and when
import io
class Raw(io.RawIOBase):
    def __init__(self, *answers):
        self.answers = list(answers)
        self.got = []
    def writable(self):
        return True
    def write(self, data):
        answer = self.answers.pop(0) if self.answers else len(data)
        self.got.append((type(data).__name__, bytes(data), answer))
        return answer
def write(answers, *writes):
    raw = Raw(*answers)
    buffered = io.BufferedWriter(raw, 4)
    for data in writes:
        try:
            print(buffered.write(data), end=' ')
        except BlockingIOError as e:
            print(repr(e), e.characters_written, end=' ')
        except OSError as e:
            print(repr(e), end=' ')
    print(raw.got)
    raw.got.clear()
    raw.answers.clear()
    buffered.flush()
    print('   ', raw.got)
write([], b'ab', b'cd', b'e')
write([], b'abcd', b'e', b'fghi', bytearray(b'j'))
write([], b'ab', b'cdefghi', b'x')
write([3, 2], b'abcdefghijk')
write([None], b'ab', b'cde')
write([None], b'ab', b'c', b'def', b'g')
write([1, None], b'ab', b'cdefghijk')
write([2, 1, None], b'ab', b'cdefghijk', b'l')
write([2, 1, None], b'ab', b'cdefg', b'l')
write([None], b'abcdefg', b'l')
write([9], b'abcdefg')
write([-1], b'abcdefg')
#> 2 2 1 [('memoryview', b'abcd', 4)]
#>     [('memoryview', b'e', 1)]
#> 4 1 4 1 [('memoryview', b'abcd', 4), ('memoryview', b'e', 1), ('memoryview', b'fghi', 4)]
#>     [('memoryview', b'j', 1)]
#> 2 7 1 [('memoryview', b'ab', 2), ('memoryview', b'cdefghi', 7)]
#>     [('memoryview', b'x', 1)]
#> 11 [('memoryview', b'abcdefghijk', 3), ('memoryview', b'defghijk', 2), ('memoryview', b'fghijk', 6)]
#>     []
#> 2 BlockingIOError(0, 'write could not complete without blocking', 2) 2 [('memoryview', b'ab', None)]
#>     [('memoryview', b'abcd', 4)]
#> 2 1 BlockingIOError(0, 'write could not complete without blocking', 1) 1 1 [('memoryview', b'abc', None), ('memoryview', b'abcd', 4)]
#>     [('memoryview', b'g', 1)]
#> 2 BlockingIOError(0, 'write could not complete without blocking', 3) 3 [('memoryview', b'ab', 1), ('memoryview', b'b', None)]
#>     [('memoryview', b'bcde', 4)]
#> 2 BlockingIOError(0, 'write could not complete without blocking', 5) 5 1 [('memoryview', b'ab', 2), ('memoryview', b'cdefghijk', 1), ('memoryview', b'defghijk', None), ('memoryview', b'defg', 4)]
#>     [('memoryview', b'l', 1)]
#> 2 5 1 [('memoryview', b'ab', 2), ('memoryview', b'cdefg', 1), ('memoryview', b'defg', None), ('memoryview', b'defg', 4)]
#>     [('memoryview', b'l', 1)]
#> BlockingIOError(0, 'write could not complete without blocking', 4) 4 1 [('memoryview', b'abcdefg', None), ('memoryview', b'abcd', 4)]
#>     [('memoryview', b'l', 1)]
#> OSError('raw write() returned invalid length 9 (should have been between 0 and 7)') [('memoryview', b'abcdefg', 9)]
#>     []
#> OSError('raw write() returned invalid length -1 (should have been between 0 and 7)') [('memoryview', b'abcdefg', -1)]
#>     []

# ---- what buffers ask of a raw stream, and when
import io
class Raw(io.RawIOBase):
    def __init__(self, most):
        self.data = bytes(range(97, 123))
        self.at = 0
        self.most = most
        self.asked = []
    def readable(self):
        return True
    def readinto(self, buffer):
        if self.most == 0:
            return None
        n = min(len(buffer), self.most, len(self.data) - self.at)
        self.asked.append(len(buffer))
        buffer[:n] = self.data[self.at:self.at + n]
        self.at += n
        return n
def read(most, *calls):
    raw = Raw(most)
    buffered = io.BufferedReader(raw, 5)
    for name, arg in calls:
        print(name, getattr(buffered, name)(arg), arg, raw.asked)
        raw.asked.clear()
for most in 100, 3, 0:
    read(most, ('read', 2), ('read', 2), ('read', 12), ('peek', 1), ('read1', 1), ('read1', -1), ('read1', 8), ('read1', 0), ('read', 9), ('read', 1))
    read(most, ('read', 1), ('readinto', bytearray(2)), ('readinto', bytearray(11)), ('readinto1', bytearray(4)), ('readinto1', bytearray(8)), ('readinto1', bytearray(2)))
#> read b'ab' 2 [5]
#> read b'cd' 2 []
#> read b'efghijklmnop' 12 [10, 5]
#> peek b'qrst' 1 []
#> read1 b'q' 1 []
#> read1 b'rst' -1 []
#> read1 b'uvwxyz' 8 [8]
#> read1 b'' 0 []
#> read b'' 9 [5]
#> read b'' 1 [5]
#> read b'a' 1 [5]
#> readinto 2 bytearray(b'bc') []
#> readinto 11 bytearray(b'defghijklmn') [9]
#> readinto1 4 bytearray(b'opqr') [5]
#> readinto1 8 bytearray(b'stuvwxyz') [7]
#> readinto1 0 bytearray(b'\x00\x00') [5]
#> read b'ab' 2 [5]
#> read b'cd' 2 [5]
#> read b'efghijklmnop' 12 [10, 5, 5, 2]
#> peek b'q' 1 []
#> read1 b'q' 1 []
#> read1 b'rst' -1 [5]
#> read1 b'uvw' 8 [8]
#> read1 b'' 0 []
#> read b'xyz' 9 [5, 5]
#> read b'' 1 [5]
#> read b'a' 1 [5]
#> readinto 2 bytearray(b'bc') []
#> readinto 11 bytearray(b'defghijklmn') [11, 8, 5, 2]
#> readinto1 3 bytearray(b'opq\x00') [5]
#> readinto1 3 bytearray(b'rst\x00\x00\x00\x00\x00') [8]
#> readinto1 2 bytearray(b'uv') [5]
#> read None 2 []
#> read None 2 []
#> read None 12 []
#> peek b'' 1 []
#> read1 b'' 1 []
#> read1 b'' -1 []
#> read1 b'' 8 []
#> read1 b'' 0 []
#> read None 9 []
#> read None 1 []
#> read None 1 []
#> readinto None bytearray(b'\x00\x00') []
#> readinto None bytearray(b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00') []
#> readinto1 None bytearray(b'\x00\x00\x00\x00') []
#> readinto1 None bytearray(b'\x00\x00\x00\x00\x00\x00\x00\x00') []
#> readinto1 None bytearray(b'\x00\x00') []

# ---- flush of a stream that reads and writes goes to where the reader is
import io
raw = io.BytesIO(b'abcdefgh')
f = io.BufferedRandom(raw, 5)
print(f.read(2), raw.tell(), f.flush(), raw.tell(), f.read(2), f.write(b'X'), f.flush(), raw.tell(), raw.getvalue())
#> b'ab' 5 None 2 b'cd' 1 None 5 b'abcdXfgh'

# ---- argument errors of buffered streams name their classes
import io, sys
reader, writer, both = io.BufferedReader(io.BytesIO(b'a')), io.BufferedWriter(io.BytesIO()), io.BufferedRandom(io.BytesIO())
class Mine(io.BufferedReader): pass
for job in (lambda: writer.write(1, 2), lambda: reader.readinto(), lambda: io.BufferedReader(), lambda: io.BufferedRandom(), lambda: reader.close(1), lambda: writer.tell(1), lambda: both.detach(1), lambda: both.flush(2), lambda: Mine(io.BytesIO()).tell(3), lambda: Mine(), lambda: reader.read(1, 2), lambda: reader.read(size=1)):
    try: job()
    except TypeError as e: print(e)
try: sys.stdout.buffer.fileno()
except io.UnsupportedOperation as e: print(e)
#> BufferedWriter.write() takes exactly one argument (2 given)
#> BufferedReader.readinto() takes exactly one argument (0 given)
#> BufferedReader() missing required argument 'raw' (pos 1)
#> BufferedRandom() missing required argument 'raw' (pos 1)
#> BufferedReader.close() takes no arguments (1 given)
#> BufferedWriter.tell() takes no arguments (1 given)
#> BufferedRandom.detach() takes no arguments (1 given)
#> BufferedRandom.flush() takes no arguments (1 given)
#> BufferedReader.tell() takes no arguments (1 given)
#> BufferedReader() missing required argument 'raw' (pos 1)
#> read expected at most 1 argument, got 2
#> BufferedReader.read() takes no keyword arguments
#> fileno

# ---- a byte that is no text is met where it stands
import io
def show(job):
    try: print(repr(job())[:200])
    except Exception as e: print(type(e).__name__, str(e)[:150], getattr(e, 'start', ''), len(getattr(e, 'object', '')))
data = b'line\n' * 3000 + b'bad \xff here\n' + b'more\n' * 3000
open('f.txt', 'wb').write(data)
with open('f.txt') as f:
    n = 0
    try:
        for line in f: n += 1
    except UnicodeDecodeError as e: print(n, e.start, e.end, e.reason, len(e.object), f.buffer.tell())
    try: print(repr(f.readline()))
    except UnicodeDecodeError as e: print(n, e.start, e.end, e.reason, len(e.object), f.buffer.tell())
with open('f.txt') as f: show(f.read)
with open('f.txt') as f:
    print(f.read(10)); show(f.read)
with open('f.txt') as f:
    print(repr(f.readline()), f.buffer.tell(), f.tell()); show(f.read)
with open('f.txt') as f:
    show(f.readlines)
with open('f.txt') as f:
    show(lambda: f.read(16000))
    show(lambda: f.tell())
with open('f.txt') as f:
    f.seek(14990); show(f.readline); show(f.readline); show(f.readline); show(f.tell)
with open('f.txt', errors='replace') as f:
    f.seek(14990); show(f.readline); show(f.readline); show(f.readline); show(f.tell)
with open('f.txt', errors='surrogateescape') as f:
    f.seek(14990); show(f.readline); show(f.readline); show(f.readline); show(f.tell); p = f.tell(); show(f.readline); f.seek(p); show(f.readline)
with open('f.txt', errors='ignore') as f:
    f.seek(14990); show(f.readline); show(f.readline); show(f.readline); show(f.tell); p = f.tell(); show(f.readline); f.seek(p); show(f.readline)
with open('f.txt', encoding='ascii') as f:
    show(f.readline); show(f.read)
with open('f.txt', encoding='latin-1') as f:
    show(f.readline); show(lambda: len(f.read()))
#> 1638 6812 6813 invalid start byte 8192 16384
#> 'e\n'
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 15004: invalid start byte 15004 30011
#> line
#> line
#>
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 6812: invalid start byte 6812 21819
#> 'line\n' 8192 5
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 6812: invalid start byte 6812 21819
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 6812: invalid start byte 6812 8192
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 15004: invalid start byte 15004 16000
#> 16000
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 14: invalid start byte 14 8192
#> 'ore\n'
#> 'more\n'
#> 23191
#> 'line\n'
#> 'line\n'
#> 'bad � here\n'
#> 15011
#> 'line\n'
#> 'line\n'
#> 'bad \udcff here\n'
#> 15011
#> 'more\n'
#> 'more\n'
#> 'line\n'
#> 'line\n'
#> 'bad  here\n'
#> 15011
#> 'more\n'
#> 'more\n'
#> 'line\n'
#> UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 6812: ordinal not in range(128) 6812 21819
#> 'line\n'
#> 30006

# ---- positions in text with ends of lines of all kinds
import io
text = 'héllo wörld ☃ 😀\r\n' * 1200
open('g.txt', 'wb').write(text.encode())
for nl in None, '', '\n', '\r\n', '\r':
    with open('g.txt', newline=nl) as f:
        a = f.read(7); p = f.tell(); b = f.readline(); q = f.tell(); c = f.read(5000); r = f.tell(); d = f.readline(); s = f.tell()
        print(repr(nl), repr(a), p, repr(b), q, len(c), r, repr(d), s, repr(f.newlines))
        for x in p, q, r, s:
            f.seek(x); print(repr(f.readline()), f.tell(), end=' ')
        f.seek(0); n = sum(1 for _ in f); print(n, f.tell(), repr(f.newlines))
#> None 'héllo w' 8 'örld ☃ 😀\n' 24 5000 7522 'rld ☃ 😀\n' 7536 '\r\n'
#> 'örld ☃ 😀\n' 24 'héllo wörld ☃ 😀\n' 48 'rld ☃ 😀\n' 7536 'héllo wörld ☃ 😀\n' 7560 1200 28800 '\r\n'
#> '' 'héllo w' 8 'örld ☃ 😀\r\n' 24 5000 7083 'llo wörld ☃ 😀\r\n' 7104 '\r\n'
#> 'örld ☃ 😀\r\n' 24 'héllo wörld ☃ 😀\r\n' 48 'llo wörld ☃ 😀\r\n' 7104 'héllo wörld ☃ 😀\r\n' 7128 1200 28800 '\r\n'
#> '\n' 'héllo w' 8 'örld ☃ 😀\r\n' 24 5000 7083 'llo wörld ☃ 😀\r\n' 7104 None
#> 'örld ☃ 😀\r\n' 24 'héllo wörld ☃ 😀\r\n' 48 'llo wörld ☃ 😀\r\n' 7104 'héllo wörld ☃ 😀\r\n' 7128 1200 28800 None
#> '\r\n' 'héllo w' 8 'örld ☃ 😀\r\n' 24 5000 7083 'llo wörld ☃ 😀\r\n' 7104 None
#> 'örld ☃ 😀\r\n' 24 'héllo wörld ☃ 😀\r\n' 48 'llo wörld ☃ 😀\r\n' 7104 'héllo wörld ☃ 😀\r\n' 7128 1200 28800 None
#> '\r' 'héllo w' 8 'örld ☃ 😀\r' 23 5000 7081 'éllo wörld ☃ 😀\r' 7103 None
#> 'örld ☃ 😀\r' 23 '\nhéllo wörld ☃ 😀\r' 47 'éllo wörld ☃ 😀\r' 7103 '\nhéllo wörld ☃ 😀\r' 7127 1201 28800 None

# ---- positions in encodings
import io
for enc in 'utf-16', 'utf-16-le', 'utf-32', 'utf-8-sig', 'cp1252', 'utf-7', 'iso-8859-15', 'cp437', 'latin-1', 'ascii':
    try:
        with open('h.txt', 'w', encoding=enc) as f:
            f.write('abc\n' * 2500); print(enc, f.tell(), end=' ')
        with open('h.txt', encoding=enc) as f:
            print(f.tell(), repr(f.readline()), f.tell(), repr(f.read(5)), f.tell(), end=' ')
            p = f.tell(); x = f.readline(); f.seek(p); print(f.readline() == x, len(f.read()))
    except Exception as e: print(type(e), e)
#> utf-16 20002 0 'abc\n' 10 'abc\na' 20 True 9988
#> utf-16-le 20000 0 'abc\n' 8 'abc\na' 18 True 9988
#> utf-32 40004 0 'abc\n' 20 'abc\na' 40 True 9988
#> utf-8-sig 10003 0 'abc\n' 7 'abc\na' 12 True 9988
#> cp1252 10000 0 'abc\n' 4 'abc\na' 9 True 9988
#> utf-7 10000 0 'abc\n' 4 'abc\na' 9 True 9988
#> iso-8859-15 10000 0 'abc\n' 4 'abc\na' 9 True 9988
#> cp437 10000 0 'abc\n' 4 'abc\na' 9 True 9988
#> latin-1 10000 0 'abc\n' 4 'abc\na' 9 True 9988
#> ascii 10000 0 'abc\n' 4 'abc\na' 9 True 9988

# ---- reading what another stream writes
w = open('x.txt', 'w'); r = open('x.txt')
print(repr(r.read()), repr(r.readline()))
w.write('one\ntwo'); w.flush()
print(repr(r.readline()), repr(r.readline()), repr(r.readline()))
w.write(' three\nfour\n'); w.flush()
print(repr(r.readline()), repr(r.read()), r.tell())
w.seek(0); w.write('ONE\n'); w.flush()
r.seek(0); print(repr(r.read()))
w.close(); r.close()
big = 'x' * 99 + '\n'
open('y.txt', 'w').write(big * 3000)
r = open('y.txt'); print(len(r.readline()), r.tell(), r.buffer.tell())
with open('y.txt', 'r+') as w: w.seek(200000); w.write('CHANGED'); w.seek(500); w.write('NEAR')
print('CHANGED' in r.read(), r.tell()); r.seek(0); t = r.read(); print('NEAR' in t, 'CHANGED' in t)
r.close()
#> '' ''
#> 'one\n' 'two' ''
#> ' three\n' 'four\n' 19
#> 'ONE\ntwo three\nfour\n'
#> 100 100 8192
#> True 300000
#> True True

# ---- chunks of a stream of text
import io
class Raw(io.RawIOBase):
    def __init__(self, parts): self.parts = list(parts); self.log = []
    def readable(self): return True
    def readinto(self, b):
        self.log.append(len(b))
        if not self.parts: return 0
        p = self.parts.pop(0); b[:len(p)] = p; return len(p)
r = Raw([b'ab', b'c\n', b'd\xc3', b'\xa9\r', b'\nz'])
t = io.TextIOWrapper(io.BufferedReader(r))
print(repr(t.readline()), r.log, repr(t.readline()), r.log, repr(t.read(1)), repr(t.readline()), r.log)
r = Raw([b'ab', b'c\n', b'd\xc3', b'\xa9\r', b'\nz'])
t = io.TextIOWrapper(io.BufferedReader(r), newline='')
print(repr(t.readline()), repr(t.readline()), repr(t.readline()))
r = Raw([b'ab', b'c\n', b'd\xc3', b'\xa9\r', b'\nz'])
t = io.TextIOWrapper(io.BufferedReader(r))
print(repr(t.read(1)), r.log, repr(t.read(3)), r.log, repr(t.read()), r.log)
class B(io.BytesIO):
    def read1(self, n=-1): print('read1', n); return super().read1(n)
    def read(self, n=-1): print('read', n); return super().read(n)
t = io.TextIOWrapper(B(b'one\ntwo\n'))
print(t.readline(), t.tell()); print(t.readline()); print(t.read())
t = io.TextIOWrapper(B(b'one\ntwo\n')); print(t.read(2)); print(t.read())
t = io.TextIOWrapper(B(b'one\ntwo\n')); print(list(t))
#> 'abc\n' [8192, 8192, 8192, 8192, 8192, 8192] 'dé\n' [8192, 8192, 8192, 8192, 8192, 8192] 'z' '' [8192, 8192, 8192, 8192, 8192, 8192]
#> 'abc\n' 'dé\r\n' 'z'
#> 'a' [8192, 8192, 131072, 131072, 131072, 131072] 'bc\n' [8192, 8192, 131072, 131072, 131072, 131072] 'dé\nz' [8192, 8192, 131072, 131072, 131072, 131072]
#> read1 8192
#> one
#>  4
#> two
#>
#> read -1
#>
#> read1 8192
#> on
#> read -1
#> e
#> two
#>
#> read1 8192
#> read1 8192
#> ['one\n', 'two\n']

# ---- the end of a stream within a character
import io
t = io.TextIOWrapper(io.BytesIO(b'abc\xe2\x82'), encoding='utf-8')
try: print(t.read())
except UnicodeDecodeError as e: print(e)
t = io.TextIOWrapper(io.BytesIO(b'abc\xe2\x82'), encoding='utf-8')
try: print(t.readline())
except UnicodeDecodeError as e: print(e)
t = io.TextIOWrapper(io.BytesIO(b'abc\n\xe2\x82'), encoding='utf-8')
print(repr(t.readline()))
try: print(t.readline())
except UnicodeDecodeError as e: print(e)
t = io.TextIOWrapper(io.BytesIO(b'abc\n\xff\xfe'), encoding='utf-8')
try: print(t.readline())
except UnicodeDecodeError as e: print(e)
try: print(repr(t.readline()))
except UnicodeDecodeError as e: print(e)
t = io.TextIOWrapper(io.BytesIO(b'\xff\xfe'), encoding='utf-8')
print(t.tell())
#> 'utf-8' codec can't decode bytes in position 3-4: unexpected end of data
#> 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
#> 'abc\n'
#> 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
#> 'utf-8' codec can't decode byte 0xff in position 4: invalid start byte
#> ''
#> 0

# ---- characters and ends of lines across chunks
import io
data = ('aé☃😀\r' * 1000 + '\r\n' + 'b' * 9000 + '\r' + 'é' * 8200 + '\n' + 'x\r\n' * 1000).encode()
for nl in None, '', '\n', '\r\n', '\r':
    for shift in (0, 3):
        t = io.TextIOWrapper(io.BytesIO(b'.' * shift + data), newline=nl)
        lines = list(t); print(repr(nl), shift, len(lines), [len(l) for l in lines[990:1010]], t.newlines, t.tell())
        t.seek(0); out = []
        while True:
            p = t.tell(); l = t.readline(777)
            if not l: break
            out.append((p, len(l)))
        print(len(out), sum(n for _, n in out))
        bad = 0
        for p, n in out[::37]:
            t.seek(p)
            if len(t.readline(777)) != n: bad += 1
        t.seek(0); s = ''
        while True:
            c = t.read(1000)
            if not c: break
            s += c
        print(bad, len(s), t.tell(), t.newlines)
#> None 0 2003 [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 1, 9001, 8201, 2, 2, 2, 2, 2, 2, 2] ('\r', '\n', '\r\n') 39404
#> 2024 24203
#> 0 24203 39404 ('\r', '\n', '\r\n')
#> None 3 2003 [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 1, 9001, 8201, 2, 2, 2, 2, 2, 2, 2] ('\r', '\n', '\r\n') 39407
#> 2024 24206
#> 0 24206 39407 ('\r', '\n', '\r\n')
#> '' 0 2003 [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 2, 9001, 8201, 3, 3, 3, 3, 3, 3, 3] ('\r', '\n', '\r\n') 39404
#> 2024 25204
#> 0 25204 39404 ('\r', '\n', '\r\n')
#> '' 3 2003 [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 2, 9001, 8201, 3, 3, 3, 3, 3, 3, 3] ('\r', '\n', '\r\n') 39407
#> 2024 25207
#> 0 25207 39407 ('\r', '\n', '\r\n')
#> '\n' 0 1002 [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3] None 39404
#> 1030 25204
#> 0 25204 39404 None
#> '\n' 3 1002 [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3] None 39407
#> 1030 25207
#> 0 25207 39407 None
#> '\r\n' 0 1001 [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3] None 39404
#> 1029 25204
#> 0 25204 39404 None
#> '\r\n' 3 1001 [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3] None 39407
#> 1029 25207
#> 0 25207 39407 None
#> '\r' 0 2003 [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 1, 9002, 8203, 3, 3, 3, 3, 3, 3, 3] None 39404
#> 2024 25204
#> 0 25204 39404 None
#> '\r' 3 2003 [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 1, 9002, 8203, 3, 3, 3, 3, 3, 3, 3] None 39407
#> 2024 25207
#> 0 25207 39407 None

# ---- positions where an error handler makes the text
import io
for errors in 'replace', 'ignore', 'surrogateescape':
    try:
        t = io.TextIOWrapper(io.BytesIO(b'ab\xff\xe2\x82\xacc\xe2\x28\n' * 850 + b'\xf0\x9f'), errors=errors)
        out = []
        while True:
            p = t.tell(); l = t.readline(5)
            if not l: break
            out.append((p, len(l)))
        print(errors, len(out), sum(p for p, _ in out), out[-4:], t.tell())
    except Exception as e: print(type(e), e)
#> replace 1701 7230950 [(8487, 3), (8490, 5), (8497, 3), (8500, 1)] 8502
#> ignore 1700 7224150 [(8480, 5), (8489, 1), (8490, 5), (8499, 1)] 8502
#> surrogateescape 1701 7230950 [(8487, 3), (8490, 5), (8497, 3), (8500, 2)] 8502

# ---- reading and writing one stream of text
import io
open('a.txt', 'w').write('one\ntwo\nthree\n')
with open('a.txt', 'r+') as f:
    print(f.readline(), f.tell()); f.write('END\n'); print(f.tell()); f.seek(0); print(f.read())
with open('a.txt', 'r+') as f:
    f.readline(); p = f.tell(); f.seek(p); f.write('TWO'); f.seek(0); print(f.read())
with open('a.txt', 'a+') as f:
    print(f.tell(), repr(f.read())); f.seek(0); print(f.readline()); f.write('more\n'); f.seek(0); print(f.read())
with open('a.txt', 'w+') as f:
    f.write('abc\ndef'); print(repr(f.read()), f.tell()); f.seek(0); print(f.read(2), f.tell()); f.truncate(); f.seek(0); print(f.read())
with open('a.txt') as f:
    next(f)
    try: f.tell()
    except OSError as e: print(e)
    print(f.read())
    try: print(f.tell())
    except OSError as e: print(e)
f = open('a.txt'); f.read(1); b = f.detach(); print(b.read(), b.tell())
#> one
#>  4
#> 18
#> one
#> two
#> three
#> END
#>
#> one
#> TWO
#> three
#> END
#>
#> 18 ''
#> one
#>
#> one
#> TWO
#> three
#> END
#> more
#>
#> '' 7
#> ab 2
#> abc
#> def
#> telling position disabled by next() call
#> def
#> telling position disabled by next() call
#> b'' 7

# ---- what the stream beneath answers
import io
class R(io.BytesIO):
    def read1(self, n=-1): return 'text'
    def read(self, n=-1): return None
for job in (lambda t: t.readline(), lambda t: t.read(), lambda t: t.read(3), lambda t: next(t)):
    try: print(repr(job(io.TextIOWrapper(R(b'x')))))
    except Exception as e: print(type(e).__name__, e)
class N(io.RawIOBase):
    def readable(self): return True
    def read(self, n=-1): return b''
t = io.TextIOWrapper(N()); print(repr(t.read()), repr(t.readline()))
class D:
    def readable(self): return True
    def writable(self): return False
    def seekable(self): return False
    closed = False
    def close(self): pass
    def __init__(self): self.parts = [b'a\nb', b'c\n']
    def read(self, n=-1): return self.parts.pop(0) if self.parts else b''
    def flush(self): pass
t = io.TextIOWrapper(D()); print(list(t))
#> TypeError underlying read1() should have returned a bytes-like object, not 'str'
#> BlockingIOError Read returned None.
#> TypeError underlying read1() should have returned a bytes-like object, not 'str'
#> TypeError underlying read1() should have returned a bytes-like object, not 'str'
#> '' ''
#> ['a\n', 'bc\n']

# ---- the state of a decoder of newlines
import io, codecs
class Dec:
    def getstate(self): return (b'z', 3)
    def setstate(self, s): print('set', s)
    def decode(self, b, final=False): return b.decode()
    def reset(self): pass
d = io.IncrementalNewlineDecoder(Dec(), True)
print(d.getstate(), repr(d.decode(b'a\r')), d.getstate(), repr(d.decode(b'\nb')), d.getstate()); d.setstate((b'q', 7)); print(repr(d.decode(b'\n')), repr(d.newlines))
d = io.IncrementalNewlineDecoder(None, False)
print(d.getstate(), repr(d.decode('a\r')), d.getstate()); d.setstate((b'', 0)); print(repr(d.decode('b')))
for bad in (1, (1,), (b'', 'x')):
    try: d.setstate(bad)
    except TypeError as e: print(e)
p = io.BufferedRWPair(io.BytesIO(b'abcdef'), io.BytesIO()); b = bytearray(4); print(p.readinto(b), b, p.readinto1(b), b)
#> (b'z', 6) 'a' (b'z', 7) '\nb' (b'z', 6)
#> set (b'q', 3)
#> '\n' '\r\n'
#> (b'', 0) 'a' (b'', 1)
#> 'b'
#> state argument must be a tuple
#> setstate(): illegal state argument
#> setstate(): illegal state argument
#> 4 bytearray(b'efcd') 2 bytearray(b'efcd')

# ---- positions where one byte may be no character, or several
import io
for errors in 'ignore', 'replace', 'surrogateescape':
    for enc in 'ascii', 'latin-1':
        t = io.TextIOWrapper(io.BytesIO(b'ab\xff\xe2c\n' * 3), encoding=enc, errors=errors)
        out = []
        while True:
            p = t.tell()
            l = t.readline()
            if not l: break
            out.append((p, l))
        print(errors, enc, out)
t = io.TextIOWrapper(io.BytesIO(b'\xc3\xa9\n'), encoding='latin-1')
t.reconfigure(encoding='utf-8'); print(ascii(t.read()))
t = io.TextIOWrapper(io.BytesIO(b'\xff\xfea\0'), encoding='latin-1')
t.reconfigure(encoding='utf-16'); print(ascii(t.readline()))
#> ignore ascii [(0, 'abc\n'), (6, 'abc\n'), (12, 'abc\n')]
#> ignore latin-1 [(0, 'abÿâc\n'), (6, 'abÿâc\n'), (12, 'abÿâc\n')]
#> replace ascii [(0, 'ab��c\n'), (6, 'ab��c\n'), (12, 'ab��c\n')]
#> replace latin-1 [(0, 'abÿâc\n'), (6, 'abÿâc\n'), (12, 'abÿâc\n')]
#> surrogateescape ascii [(0, 'ab\udcff\udce2c\n'), (6, 'ab\udcff\udce2c\n'), (12, 'ab\udcff\udce2c\n')]
#> surrogateescape latin-1 [(0, 'abÿâc\n'), (6, 'abÿâc\n'), (12, 'abÿâc\n')]
#> '\xe9\n'
#> 'a'

# ---- a stream of UTF-16 or UTF-32 begins with a mark
import io
for encoding in ('utf-16', 'utf-32', 'utf16', 'UTF_32'):
    for data in ('ab\n'.encode(encoding), 'ab\n'.encode(encoding)[4:], b'a'):
        f = io.TextIOWrapper(io.BytesIO(data), encoding=encoding)
        for act in (f.read, lambda: f.seek(0), f.readline):
            try:
                print(repr(act()))
            except UnicodeDecodeError as e:
                print(e)
#> 'ab\n'
#> 0
#> 'ab\n'
#> 'utf-16' codec can't decode bytes in position 0-1: Stream does not start with BOM
#> 0
#> 'utf-16' codec can't decode bytes in position 0-1: Stream does not start with BOM
#> 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
#> 0
#> 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
#> 'ab\n'
#> 0
#> 'ab\n'
#> 'utf-32' codec can't decode bytes in position 0-3: Stream does not start with BOM
#> 0
#> 'utf-32' codec can't decode bytes in position 0-3: Stream does not start with BOM
#> 'utf-32-le' codec can't decode byte 0x61 in position 0: truncated data
#> 0
#> 'utf-32-le' codec can't decode byte 0x61 in position 0: truncated data
#> 'ab\n'
#> 0
#> 'ab\n'
#> 'utf-16' codec can't decode bytes in position 0-1: Stream does not start with BOM
#> 0
#> 'utf-16' codec can't decode bytes in position 0-1: Stream does not start with BOM
#> 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
#> 0
#> 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
#> 'ab\n'
#> 0
#> 'ab\n'
#> 'utf-32' codec can't decode bytes in position 0-3: Stream does not start with BOM
#> 0
#> 'utf-32' codec can't decode bytes in position 0-3: Stream does not start with BOM
#> 'utf-32-le' codec can't decode byte 0x61 in position 0: truncated data
#> 0
#> 'utf-32-le' codec can't decode byte 0x61 in position 0: truncated data

# ---- the mark is written once, at the beginning
import io
for encoding in ('utf-16', 'utf-8-sig', 'utf-32'):
    b = io.BytesIO()
    f = io.TextIOWrapper(b, encoding=encoding, write_through=True)
    f.write('a'); f.write('b')
    f.seek(0)
    print(repr(f.read()), b.getvalue())
    f.write('c')
    print(b.getvalue())
    f.seek(0)
    f.write('d')
    print(b.getvalue())
    f = io.TextIOWrapper(io.BytesIO(b'x'), encoding=encoding)
    print(f.seek(0, 2), f.write('y'))
    f.flush()
    print(f.buffer.getvalue())
#> 'ab' b'\xff\xfea\x00b\x00'
#> b'\xff\xfea\x00b\x00\xff\xfec\x00'
#> b'\xff\xfed\x00b\x00\xff\xfec\x00'
#> 1 1
#> b'xy\x00'
#> 'ab' b'\xef\xbb\xbfab'
#> b'\xef\xbb\xbfab\xef\xbb\xbfc'
#> b'\xef\xbb\xbfdb\xef\xbb\xbfc'
#> 1 1
#> b'xy'
#> 'ab' b'\xff\xfe\x00\x00a\x00\x00\x00b\x00\x00\x00'
#> b'\xff\xfe\x00\x00a\x00\x00\x00b\x00\x00\x00\xff\xfe\x00\x00c\x00\x00\x00'
#> b'\xff\xfe\x00\x00d\x00\x00\x00b\x00\x00\x00\xff\xfe\x00\x00c\x00\x00\x00'
#> 1 1
#> b'xy\x00\x00\x00'

# ---- reading after a text that could not be written, and what newlines tells then
import io
f = io.TextIOWrapper(io.BytesIO(b'one\r\ntwo\nthree\r'), encoding='ascii')
print(repr(f.readline()), f.newlines)
try: f.write('é')
except UnicodeEncodeError as e: print(e)
print(repr(f.readline()), f.newlines)
f.write('x')
print(f.newlines)
f.seek(0)
print(f.newlines, repr(f.read()), f.newlines)
#> 'one\n' ('\n', '\r\n')
#> 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> 'two\n' ('\n', '\r\n')
#> None
#> None 'one\ntwo\nthree\nx' ('\r', '\n', '\r\n')

# ---- where seek goes is looked at last
import io
f = io.TextIOWrapper(io.BytesIO(b'abc'))
for args in ((None, 1), ('a', 2), (1.0, 1), (None, 3), (None,), ('a',), (2.9,), (0.0, 2), (0, 1)):
    try:
        print(f.seek(*args))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> UnsupportedOperation can't do nonzero cur-relative seeks
#> UnsupportedOperation can't do nonzero end-relative seeks
#> UnsupportedOperation can't do nonzero cur-relative seeks
#> ValueError invalid whence (3, should be 0, 1 or 2)
#> TypeError '<' not supported between instances of 'NoneType' and 'int'
#> TypeError '<' not supported between instances of 'str' and 'int'
#> 2.9
#> 3
#> 3

# ---- a stream whose buffer was taken away
import io
for make in (lambda: io.BufferedReader(io.BytesIO(b'a')), lambda: io.BufferedWriter(io.BytesIO()), lambda: io.BufferedRandom(io.BytesIO()), lambda: io.TextIOWrapper(io.BytesIO(b'a'))):
    f = make()
    f.detach()
    print(repr(f).replace("'utf-8'", "'UTF-8'"))
    for name in ('close', 'detach', 'flush', 'readable', 'writable', 'seekable', 'isatty', 'fileno', 'tell', '__enter__'):
        try:
            print(name, getattr(f, name)())
        except ValueError as e:
            print(name, e)
    for name in ('closed', 'name'):
        try:
            print(name, getattr(f, name))
        except ValueError as e:
            print(name, e)
#> <_io.BufferedReader>
#> close raw stream has been detached
#> detach raw stream has been detached
#> flush raw stream has been detached
#> readable raw stream has been detached
#> writable False
#> seekable raw stream has been detached
#> isatty raw stream has been detached
#> fileno raw stream has been detached
#> tell raw stream has been detached
#> __enter__ raw stream has been detached
#> closed raw stream has been detached
#> name raw stream has been detached
#> <_io.BufferedWriter>
#> close raw stream has been detached
#> detach raw stream has been detached
#> flush raw stream has been detached
#> readable False
#> writable raw stream has been detached
#> seekable raw stream has been detached
#> isatty raw stream has been detached
#> fileno raw stream has been detached
#> tell raw stream has been detached
#> __enter__ raw stream has been detached
#> closed raw stream has been detached
#> name raw stream has been detached
#> <_io.BufferedRandom>
#> close raw stream has been detached
#> detach raw stream has been detached
#> flush raw stream has been detached
#> readable raw stream has been detached
#> writable raw stream has been detached
#> seekable raw stream has been detached
#> isatty raw stream has been detached
#> fileno raw stream has been detached
#> tell raw stream has been detached
#> __enter__ raw stream has been detached
#> closed raw stream has been detached
#> name raw stream has been detached
#> <_io.TextIOWrapper encoding='UTF-8'>
#> close underlying buffer has been detached
#> detach underlying buffer has been detached
#> flush underlying buffer has been detached
#> readable underlying buffer has been detached
#> writable underlying buffer has been detached
#> seekable underlying buffer has been detached
#> isatty underlying buffer has been detached
#> fileno underlying buffer has been detached
#> tell underlying buffer has been detached
#> __enter__ underlying buffer has been detached
#> closed underlying buffer has been detached
#> name underlying buffer has been detached

# ---- what is no text is named in full
import datetime, decimal, collections
with open('/fullnames.txt', 'w') as f:
    for v in (datetime.date(2024, 1, 1), decimal.Decimal(1), collections.OrderedDict(), None, 5):
        for act in (lambda: f.write(v), lambda: open('/fullnames.txt', v), lambda: open('/fullnames.txt', encoding=v) if v is not None else None, lambda: open('/fullnames.txt', newline=v) if v is not None else None):
            try:
                print(act())
            except (TypeError, ValueError) as e:
                print(e)
#> write() argument must be str, not datetime.date
#> open() argument 'mode' must be str, not datetime.date
#> open() argument 'encoding' must be str or None, not datetime.date
#> open() argument 'newline' must be str or None, not datetime.date
#> write() argument must be str, not decimal.Decimal
#> open() argument 'mode' must be str, not decimal.Decimal
#> open() argument 'encoding' must be str or None, not decimal.Decimal
#> open() argument 'newline' must be str or None, not decimal.Decimal
#> write() argument must be str, not collections.OrderedDict
#> open() argument 'mode' must be str, not collections.OrderedDict
#> open() argument 'encoding' must be str or None, not collections.OrderedDict
#> open() argument 'newline' must be str or None, not collections.OrderedDict
#> write() argument must be str, not None
#> open() argument 'mode' must be str, not None
#> None
#> None
#> write() argument must be str, not int
#> open() argument 'mode' must be str, not int
#> open() argument 'encoding' must be str or None, not int
#> open() argument 'newline' must be str or None, not int

# ---- __setstate__ of what is closed, and of wrong positions
import io
for cls, good in ((io.BytesIO, b'no error'), (io.StringIO, 'no error')):
    m = cls()
    for st in ((good, 0, None), (good[:0], 0, None), (good, '', 0, None), (good, 0, {'spam': 3}), (good, 2.5, None), (good, -1, None), (0, 0, None), (good, 0, 5), 0, (good,), (bytearray(b'x'), 0, None), (good, 2, None), (good, 10**30, None), (good, True, None), (good, '', 0, None), (good, '\n', -1, None), (good, '', 'x', None), (good, '\n', 0, 5), (good, '', 0), (good, 'q', 0, None), (good, '', 0, {'a': 1})):
        try: print(cls.__name__, st, m.__setstate__(st), m.getvalue(), m.tell(), m.__dict__)
        except Exception as e: print(cls.__name__, st, type(e).__name__, e)
    m.close()
    try: m.__setstate__((good, 0, None) if cls is io.BytesIO else (good, '', 0, None))
    except Exception as e: print(type(e).__name__, e)
    try: m.__getstate__()
    except Exception as e: print(type(e).__name__, e)
#> BytesIO (b'no error', 0, None) None b'no error' 0 {}
#> BytesIO (b'', 0, None) None b'' 0 {}
#> BytesIO (b'no error', '', 0, None) TypeError second item of state must be an integer, not str
#> BytesIO (b'no error', 0, {'spam': 3}) None b'no error' 0 {'spam': 3}
#> BytesIO (b'no error', 2.5, None) TypeError second item of state must be an integer, not float
#> BytesIO (b'no error', -1, None) ValueError position value cannot be negative
#> BytesIO (0, 0, None) TypeError a bytes-like object is required, not 'int'
#> BytesIO (b'no error', 0, 5) TypeError third item of state should be a dict, got a int
#> BytesIO 0 TypeError _io.BytesIO.__setstate__ argument should be 3-tuple, got int
#> BytesIO (b'no error',) TypeError _io.BytesIO.__setstate__ argument should be 3-tuple, got tuple
#> BytesIO (bytearray(b'x'), 0, None) None b'x' 0 {'spam': 3}
#> BytesIO (b'no error', 2, None) None b'no error' 2 {'spam': 3}
#> BytesIO (b'no error', 1000000000000000000000000000000, None) OverflowError Python int too large to convert to C ssize_t
#> BytesIO (b'no error', True, None) None b'no error' 1 {'spam': 3}
#> BytesIO (b'no error', '', 0, None) TypeError second item of state must be an integer, not str
#> BytesIO (b'no error', '\n', -1, None) TypeError second item of state must be an integer, not str
#> BytesIO (b'no error', '', 'x', None) TypeError second item of state must be an integer, not str
#> BytesIO (b'no error', '\n', 0, 5) TypeError second item of state must be an integer, not str
#> BytesIO (b'no error', '', 0) TypeError second item of state must be an integer, not str
#> BytesIO (b'no error', 'q', 0, None) TypeError second item of state must be an integer, not str
#> BytesIO (b'no error', '', 0, {'a': 1}) TypeError second item of state must be an integer, not str
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> StringIO ('no error', 0, None) TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
#> StringIO ('', 0, None) TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
#> StringIO ('no error', '', 0, None) None no error 0 {}
#> StringIO ('no error', 0, {'spam': 3}) TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
#> StringIO ('no error', 2.5, None) TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
#> StringIO ('no error', -1, None) TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
#> StringIO (0, 0, None) TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
#> StringIO ('no error', 0, 5) TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
#> StringIO 0 TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got int
#> StringIO ('no error',) TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
#> StringIO (bytearray(b'x'), 0, None) TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
#> StringIO ('no error', 2, None) TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
#> StringIO ('no error', 1000000000000000000000000000000, None) TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
#> StringIO ('no error', True, None) TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
#> StringIO ('no error', '', 0, None) None no error 0 {}
#> StringIO ('no error', '\n', -1, None) ValueError position value cannot be negative
#> StringIO ('no error', '', 'x', None) TypeError third item of state must be an integer, got str
#> StringIO ('no error', '\n', 0, 5) TypeError fourth item of state should be a dict, got a int
#> StringIO ('no error', '', 0) TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
#> StringIO ('no error', 'q', 0, None) ValueError illegal newline value: 'q'
#> StringIO ('no error', '', 0, {'a': 1}) None no error 0 {'a': 1}
#> ValueError I/O operation on closed file
#> ValueError I/O operation on closed file

# ---- a pair is a terminal when one of both is
import io
class R(io.RawIOBase):
    def __init__(self, tty): self.tty = tty
    def readable(self): return True
    def writable(self): return True
    def isatty(self): return self.tty
for a in (0, 1, True, False):
    for b in (0, 1, True, False):
        print(io.BufferedRWPair(R(a), R(b)).isatty(), end=' ')
#> 0 1 True 0 0 1 True 1 0 1 True True 0 1 True False 

# ---- the abstract classes are made when sys.stdout is another's
import sys
class Tee:
    def write(self, text):
        return old.write(text.upper())
    def flush(self):
        pass
old = sys.stdout
sys.stdout = Tee()
import io
import tempfile
print(isinstance(old, io.TextIOBase), isinstance(old.buffer, io.BufferedIOBase), isinstance(sys.stdout, io.IOBase))
sys.stdout = old
print(issubclass(tempfile.SpooledTemporaryFile, io.IOBase))
#> TRUE TRUE FALSE
#> True

# ---- the chunks of a text layer can be made smaller
import io
class R(io.BytesIO):
    def read1(self, n=-1):
        r = super().read1(n); print('read1', n, r); return r
    def read(self, n=-1):
        r = super().read(n); print('read', n, r); return r
t = io.TextIOWrapper(R(b'one\ntwo\nthree'), encoding='utf-8')
print(t._CHUNK_SIZE)
t._CHUNK_SIZE = 1
print(t._CHUNK_SIZE)
print(t.readline()); print(t.read(1)); print(t.read())
t = io.TextIOWrapper(R(b'one\ntwo\nthree'*2), encoding='utf-8')
t._CHUNK_SIZE = 4
print(t.readline()); print(t.tell()); print(t.read(1)); print(list(t))
for v in (0, -1, 'x', 2**70, None, True):
    try: t._CHUNK_SIZE = v; print(t._CHUNK_SIZE)
    except Exception as e: print(type(e), e)
try: del t._CHUNK_SIZE
except Exception as e: print(type(e), e)
class W(io.BytesIO):
    def write(self, b): print('write', bytes(b)); return super().write(b)
w = io.TextIOWrapper(W(), encoding='utf-8'); w._CHUNK_SIZE = 5
for s in ('ab', 'cd', 'efg', 'hijklmno', 'p'): print('w', w.write(s))
w.flush()
#> 8192
#> 1
#> read1 1 b'o'
#> read1 1 b'n'
#> read1 1 b'e'
#> read1 1 b'\n'
#> one
#>
#> read1 1 b't'
#> t
#> read -1 b'wo\nthree'
#> wo
#> three
#> read1 4 b'one\n'
#> one
#>
#> 4
#> read1 4 b'two\n'
#> t
#> read1 4 b'thre'
#> read1 4 b'eone'
#> read1 4 b'\ntwo'
#> read1 4 b'\nthr'
#> read1 4 b'ee'
#> read1 4 b''
#> read1 4 b''
#> ['wo\n', 'threeone\n', 'two\n', 'three']
#> <class 'ValueError'> a strictly positive integer is required
#> <class 'ValueError'> a strictly positive integer is required
#> <class 'TypeError'> 'str' object cannot be interpreted as an integer
#> <class 'ValueError'> cannot fit 'int' into an index-sized integer
#> <class 'TypeError'> 'NoneType' object cannot be interpreted as an integer
#> 1
#> <class 'AttributeError'> cannot delete attribute
#> w 2
#> w 2
#> write b'abcdefg'
#> w 3
#> write b'hijklmno'
#> w 8
#> w 1
#> write b'p'

# ---- modules that need the base classes, while the standard streams are replaced
import contextlib, io, sys
out = io.StringIO()
with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
    import gzip, tempfile
    class Raw(io.RawIOBase): pass
    print(isinstance(sys.__stdout__, io.TextIOBase), isinstance(sys.__stdout__.buffer, io.BufferedIOBase), Raw.__mro__)
print(out.getvalue(), end='')
#> True True (<class '__main__.Raw'>, <class 'io.RawIOBase'>, <class '_io._RawIOBase'>, <class 'io.IOBase'>, <class '_io._IOBase'>, <class 'object'>)

# ---- the base classes, when there is no standard stream at all
import io, sys
old = sys.stdout
sys.stdout = sys.__stdout__ = None
class Text(io.TextIOBase): pass
sys.stdout = old
print(Text.__mro__, isinstance(sys.stdout, io.TextIOBase), isinstance(sys.stdout, io.BufferedIOBase))
#> (<class '__main__.Text'>, <class 'io.TextIOBase'>, <class '_io._TextIOBase'>, <class 'io.IOBase'>, <class '_io._IOBase'>, <class 'object'>) True False

# ---- seeking within what was read ahead
import io
class Raw(io.RawIOBase):
    def __init__(self): self.pos, self.log = 0, []
    def readable(self): return True
    def seekable(self): return True
    def seek(self, offset, whence=0):
        self.log.append('seek')
        self.pos = offset if whence == 0 else self.pos + offset
        return self.pos
    def tell(self): return self.pos
    def readinto(self, b):
        self.log.append('read')
        n = min(len(b), 100 - self.pos)
        b[:n] = bytes(range(self.pos, self.pos + n))
        self.pos += n
        return n
raw = Raw()
b = io.BufferedReader(raw, 16)
print(b.read(3), b.seek(5), b.read(4), b.seek(-2, 1), b.read(1), b.tell(), raw.log)
print(b.seek(40), b.read(2), b.seek(39), b.read(1), b.seek(54), b.read(1), b.seek(-90, 2) if 0 else b.tell(), raw.log)
for target in (2 ** 70, -2 ** 63 - 1, 'x', 1.5):
    try: b.seek(target)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
with open('/f.bin', 'wb') as f: f.write(bytes(range(256)) * 2000)
with open('/f.bin', 'r+b') as f:
    print(f.read(4), f.seek(2), f.write(b'XYZ'), f.read(4), f.seek(0), f.read(8), f.seek(3), f.read(1), f.seek(3), f.write(b'!'), f.seek(0), f.read(6), f.tell())
with open('/f.bin', 'rb') as f:
    f.read(1); f.seek(5)
    with open('/f.bin', 'r+b') as g: g.seek(5); g.write(b'?????')
    print(f.read(5), f.seek(5), f.read(5), f.seek(400000), f.read(1), f.seek(5), f.read(5))
#> b'\x00\x01\x02' 5 b'\x05\x06\x07\x08' 7 b'\x07' 8 ['read']
#> 40 b'()' 39 b"'" 54 b'6' 55 ['read', 'seek', 'read', 'seek', 'read']
#> ValueError cannot fit 'int' into an offset-sized integer
#> ValueError cannot fit 'int' into an offset-sized integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> b'\x00\x01\x02\x03' 2 3 b'\x05\x06\x07\x08' 0 b'\x00\x01XYZ\x05\x06\x07' 3 b'Y' 3 1 0 b'\x00\x01X!Z\x05' 6
#> b'\x05\x06\x07\x08\t' 5 b'\x05\x06\x07\x08\t' 400000 b'\x80' 5 b'?????'

# ---- the attributes of a stream are no dict of the program's choice
import io
class Own(io.StringIO):
    pass
class Raw(io.RawIOBase):
    pass
for stream in io.StringIO(), io.BytesIO(), io.TextIOWrapper(io.BytesIO()), io.BufferedReader(io.BytesIO()), Own(), Raw(), io.IOBase():
    stream.x = 1
    for act in (lambda: setattr(stream, '__dict__', {}), lambda: setattr(stream, '__dict__', None), lambda: delattr(stream, '__dict__')):
        try:
            act()
        except (AttributeError, TypeError) as e:
            print(type(e).__name__, e)
    print(stream.x, stream.__dict__['x'])
#> AttributeError attribute '__dict__' of '_io._IOBase' objects is not writable
#> AttributeError attribute '__dict__' of '_io._IOBase' objects is not writable
#> AttributeError attribute '__dict__' of '_io._IOBase' objects is not writable
#> 1 1
#> AttributeError attribute '__dict__' of '_io._IOBase' objects is not writable
#> AttributeError attribute '__dict__' of '_io._IOBase' objects is not writable
#> AttributeError attribute '__dict__' of '_io._IOBase' objects is not writable
#> 1 1
#> AttributeError attribute '__dict__' of '_io._IOBase' objects is not writable
#> AttributeError attribute '__dict__' of '_io._IOBase' objects is not writable
#> AttributeError attribute '__dict__' of '_io._IOBase' objects is not writable
#> 1 1
#> AttributeError attribute '__dict__' of '_io._IOBase' objects is not writable
#> AttributeError attribute '__dict__' of '_io._IOBase' objects is not writable
#> AttributeError attribute '__dict__' of '_io._IOBase' objects is not writable
#> 1 1
#> AttributeError attribute '__dict__' of '_io._IOBase' objects is not writable
#> AttributeError attribute '__dict__' of '_io._IOBase' objects is not writable
#> AttributeError attribute '__dict__' of '_io._IOBase' objects is not writable
#> 1 1
#> AttributeError attribute '__dict__' of '_io._IOBase' objects is not writable
#> AttributeError attribute '__dict__' of '_io._IOBase' objects is not writable
#> AttributeError attribute '__dict__' of '_io._IOBase' objects is not writable
#> 1 1
#> AttributeError attribute '__dict__' of '_io._IOBase' objects is not writable
#> AttributeError attribute '__dict__' of '_io._IOBase' objects is not writable
#> AttributeError attribute '__dict__' of '_io._IOBase' objects is not writable
#> 1 1
