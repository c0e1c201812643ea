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
