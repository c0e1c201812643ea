# ---- TemporaryDirectory and NamedTemporaryFile
import tempfile, os
with tempfile.TemporaryDirectory() as d:
    print(os.path.isdir(d), d.startswith('/tmp/tmp'), len(os.path.basename(d)))
    with open(os.path.join(d, 'f'), 'w') as f: f.write('x')
print(os.path.exists(d))
with tempfile.NamedTemporaryFile('w+', suffix='.txt', prefix='pre') as f:
    f.write('hello'); f.flush(); f.seek(0)
    print(f.read(), f.name.endswith('.txt'), os.path.basename(f.name).startswith('pre'), os.path.exists(f.name))
print(os.path.exists(f.name))
f = tempfile.NamedTemporaryFile(delete=False)
f.write(b'kept'); f.close()
print(open(f.name, 'rb').read()); os.unlink(f.name)
#> True True 11
#> False
#> hello True True True
#> False
#> b'kept'

# ---- other ways
import tempfile, os
d = tempfile.mkdtemp(prefix='p_', suffix='_s')
print(os.path.basename(d)[:2], d[-2:], tempfile.gettempdir(), tempfile.gettempprefix()); os.rmdir(d)
with tempfile.TemporaryFile() as f:
    f.write(b'abc'); f.seek(1); print(f.read())
with tempfile.TemporaryFile('w+') as f:
    f.write('abc'); f.seek(0); print(f.read())
with tempfile.SpooledTemporaryFile(max_size=10, mode='w+') as f:
    f.write('x' * 20); f.seek(0); print(len(f.read()))
try:
    tempfile.mkdtemp(prefix=b'a', suffix='b')
except TypeError as e:
    print(e)
#> p_ _s /tmp tmp
#> b'bc'
#> abc
#> 20
#> Can't mix bytes and non-bytes in path components.

# ---- gettempdir and its relatives
import tempfile, os
print(type(tempfile.gettempdir()).__name__, tempfile.gettempdirb() == os.fsencode(tempfile.gettempdir()), tempfile.gettempprefix(), tempfile.gettempprefixb(), tempfile.TMP_MAX > 100, tempfile.tempdir == tempfile.gettempdir(), os.path.isdir(tempfile.gettempdir()))
#> str True tmp b'tmp' True True True

# ---- TemporaryDirectory
import tempfile, os
with tempfile.TemporaryDirectory() as d:
    print(os.path.isdir(d), os.path.basename(d).startswith('tmp'), os.listdir(d))
    with open(os.path.join(d, 'f.txt'), 'w') as f: f.write('x')
    os.mkdir(os.path.join(d, 'sub')); print(sorted(os.listdir(d)))
print(os.path.exists(d))
#> True True []
#> ['f.txt', 'sub']
#> False

# ---- TemporaryDirectory by hand
import tempfile, os
t = tempfile.TemporaryDirectory(prefix='pre-', suffix='-suf', dir='/tmp')
name = os.path.basename(t.name)
print(name.startswith('pre-'), name.endswith('-suf'), os.path.dirname(t.name), t.cleanup(), os.path.exists(t.name), t.cleanup() if False else None)
keep = tempfile.TemporaryDirectory(delete=False)
with keep: pass
print(os.path.exists(keep.name)); os.rmdir(keep.name)
#> True True /tmp None False None
#> True

# ---- mkdtemp
import tempfile, os
a, b = tempfile.mkdtemp(), tempfile.mkdtemp(prefix='x', suffix='y')
print(a != b, os.path.isdir(a), os.path.basename(b)[0], b[-1]); os.rmdir(a); os.rmdir(b)
try: tempfile.mkdtemp(dir='/no/such/dir')
except FileNotFoundError as e: print(e.strerror)
c = tempfile.mkdtemp(prefix=b'b'); print(type(c).__name__); os.rmdir(c)
#> True True x y
#> No such file or directory
#> bytes

# ---- mktemp
import tempfile, os
name = tempfile.mktemp(suffix='.txt', prefix='m', dir='/tmp')
print(name.endswith('.txt'), os.path.basename(name).startswith('m'), os.path.exists(name))
#> True True False

# ---- NamedTemporaryFile
import tempfile, os
with tempfile.NamedTemporaryFile('w+', suffix='.txt') as f:
    print(f.write('hello'), f.seek(0), f.read(), os.path.exists(f.name), f.name.endswith('.txt'))
print(os.path.exists(f.name), f.closed)
#> 5 0 hello True True
#> False True

# ---- NamedTemporaryFile that stays
import tempfile, os
with tempfile.NamedTemporaryFile(delete=False) as f: f.write(b'bytes')
print(open(f.name, 'rb').read(), os.path.exists(f.name)); os.remove(f.name)
f = tempfile.NamedTemporaryFile('w', delete=False, encoding='utf-8'); f.write('ü'); f.close(); print(os.path.getsize(f.name)); os.unlink(f.name)
#> b'bytes' True
#> 2

# ---- NamedTemporaryFile with delete_on_close
import tempfile, os
with tempfile.NamedTemporaryFile(delete_on_close=False) as f:
    f.write(b'x'); f.close(); print(os.path.exists(f.name), open(f.name, 'rb').read())
print(os.path.exists(f.name))
#> True b'x'
#> False

# ---- TemporaryFile
import tempfile
with tempfile.TemporaryFile() as f: f.write(b'abc\n'); f.seek(0); print(f.readline(), f.read())
with tempfile.TemporaryFile('w+', encoding='utf-8', newline='') as f: f.write('ü\r\n'); f.seek(0); print(repr(f.read()))
print(f.closed)
try: f.read()
except ValueError as e: print(e)
#> b'abc\n' b''
#> 'ü\r\n'
#> True
#> I/O operation on closed file.

# ---- SpooledTemporaryFile
import tempfile
with tempfile.SpooledTemporaryFile(max_size=10) as f:
    print(f.write(b'12345'), f._rolled, f.write(b'6789012'), f._rolled, f.seek(0), f.read(), f.tell())
with tempfile.SpooledTemporaryFile(mode='w+') as f: f.write('text'); f.seek(0); print(f.read(), f.rollover(), f._rolled)
print(f.closed)
#> 5 False 7 True 0 b'123456789012' 12
#> text None True
#> True

# ---- SpooledTemporaryFile as a file
import tempfile
f = tempfile.SpooledTemporaryFile(mode='w+')
f.writelines(['a\n', 'b\n']); f.seek(0); print(list(f), f.readable(), f.writable(), f.seekable(), f.mode, f.name, f.truncate(1), f.closed)
f.close(); print(f.closed)
#> ['a\n', 'b\n'] True True True w+ None 1 False
#> True

# ---- many names
import tempfile, os
names = {tempfile.mktemp() for _ in range(20)}
print(len(names), all(os.path.dirname(n) == tempfile.gettempdir() for n in names))
#> 20 True

# ---- a cache in a folder
import tempfile, os, json
with tempfile.TemporaryDirectory() as d:
    path = os.path.join(d, 'c.json')
    def load(): return json.load(open(path)) if os.path.exists(path) else {}
    def save(k, v): data = load() | {k: v}; json.dump(data, open(path, 'w'))
    save('a', 1); save('b', [2]); print(load())
#> {'a': 1, 'b': [2]}

# ---- written whole or not at all
import tempfile, os
def write(path, text):
    with tempfile.NamedTemporaryFile('w', dir=os.path.dirname(path), delete=False) as f: f.write(text)
    os.replace(f.name, path)
write('/tmp/whole.txt', 'one'); write('/tmp/whole.txt', 'two')
print(open('/tmp/whole.txt').read()); os.remove('/tmp/whole.txt')
#> two

# ---- an error inside leaves nothing
import tempfile, os
try:
    with tempfile.TemporaryDirectory() as d:
        open(os.path.join(d, 'f'), 'w').close()
        raise RuntimeError('stop')
except RuntimeError as e: print(e, os.path.exists(d))
#> stop False

# ---- wrong arguments
import tempfile
for job in (lambda: tempfile.NamedTemporaryFile('zz'), lambda: tempfile.mkdtemp(prefix=5), lambda: tempfile.mkdtemp('a', b'b')):
    try: job()
    except (ValueError, TypeError) as e: print(type(e).__name__)
#> ValueError
#> TypeError
#> TypeError

# ---- reprs and names
import tempfile
with tempfile.TemporaryDirectory() as d: t = None
d = tempfile.TemporaryDirectory(); print(repr(d) == f"<TemporaryDirectory {d.name!r}>"); d.cleanup()
print(sorted(tempfile.__all__)[:4], tempfile.NamedTemporaryFile.__name__)
#> True
#> ['NamedTemporaryFile', 'SpooledTemporaryFile', 'TMP_MAX', 'TemporaryDirectory'] NamedTemporaryFile

# ---- files with a name: mode, repr, number
import os, tempfile
with tempfile.NamedTemporaryFile('w+', suffix='.q') as t:
    t.write('x'); t.seek(0); print(t.read(), t.mode, t.name.endswith('.q'), t.file.name == t.name, repr(t)[:50], os.fstat(t.fileno()).st_size)
with tempfile.NamedTemporaryFile(delete=False) as t: t.write(b'yy'); print(t.mode)
print(os.path.getsize(t.name), os.path.exists(t.name)); os.unlink(t.name)
for bad in ('q', 'rx'):
    try: tempfile.NamedTemporaryFile(bad)
    except ValueError as e: print(e)
#> x w+ True True <_TemporaryFileWrapper file=<_io.TextIOWrapper nam 1
#> rb+
#> 2 True
#> invalid mode: 'q'
#> must have exactly one of create/read/write/append mode

# ---- a file without a name
import os, tempfile
with tempfile.TemporaryFile() as f:
    print(type(f).__name__, f.mode, f.name == f.fileno(), f.write(b'abc'), f.tell(), f.seek(0), f.read(), os.fstat(f.fileno()).st_size)
with tempfile.TemporaryFile('w+', encoding='ascii') as f:
    print(type(f).__name__, f.mode, f.write('x\ny\n'), f.seek(0), f.readlines(), f.encoding)
print(os.listdir(tempfile.gettempdir()))
for mode in ('wr', 'rw+b', 'rU'):
    for make in (tempfile.TemporaryFile, tempfile.NamedTemporaryFile):
        try:
            make(mode)
        except ValueError as e:
            print(e)
#> BufferedRandom rb+ True 3 3 0 b'abc' 3
#> TextIOWrapper w+ 4 0 ['x\n', 'y\n'] ascii
#> []
#> must have exactly one of create/read/write/append mode
#> must have exactly one of create/read/write/append mode
#> must have exactly one of create/read/write/append mode
#> must have exactly one of create/read/write/append mode
#> invalid mode: 'rU'
#> invalid mode: 'rU'

# ---- a file that is in memory while it is small
import tempfile
s = tempfile.SpooledTemporaryFile(max_size=10)
print(s.mode, s.name, s._rolled, s.write(b'12345'), s._rolled, type(s._file).__name__)
print(s.write(b'67890a'), s._rolled, s.mode, s.tell(), s.seek(0), s.read(), type(s._file).__name__, isinstance(s.name, int))
s.close()
try:
    s.read()
except ValueError as e:
    print(s.closed, e)
s = tempfile.SpooledTemporaryFile(4, 'w+', encoding='ascii')
print(s.encoding, s.errors, s.newlines, s.mode, s.write('ab\n'), s.writelines(['c\n', 'd\n', 'e\n']), s._rolled, s.seek(0), s.read(), s.mode)
s = tempfile.SpooledTemporaryFile()
s.write(b'abc')
print(s.fileno() > 2, s._rolled, s.seek(0), s.read(), s.truncate(1), s.seek(0), s.read(), s.isatty())
s = tempfile.SpooledTemporaryFile(5)
s.truncate(20)
print(s._rolled)
with tempfile.SpooledTemporaryFile(100, 'w+', newline='\r\n') as s:
    s.write('a\nb')
    print(s._file.buffer.getvalue(), s.rollover(), s.seek(0), repr(s.read()), s.rollover())
b = bytearray(2)
s = tempfile.SpooledTemporaryFile()
s.write(b'vwxyz')
s.seek(0)
print(s.readinto(b), b, s.read1(1), s.readline(), s.readlines())
#> w+b None False 5 False BytesIO
#> 6 True rb+ 11 0 b'1234567890a' BufferedRandom True
#> True read of closed file
#> ascii strict None w+ 3 None True 0 ab
#> c
#> d
#> e
#>  w+
#> True True 0 b'abc' 1 0 b'a' False
#> True
#> b'a\r\nb' None 0 'a\r\nb' None
#> 2 bytearray(b'vw') b'x' b'yz' []

# ---- the wrapper keeps what it was asked for; it may be renamed while it is open
import os, tempfile
n = tempfile.NamedTemporaryFile('w+', suffix='.txt', prefix='pre_')
print(n.write is n.write, n.write.__name__, n.closed, n.write('hey'), n.flush(), n.seek(0), list(n))
try:
    n.delete
except AttributeError as e:
    print(e)
with tempfile.NamedTemporaryFile('w', delete=False) as n:
    n.write('pending')
    os.replace(n.name, '/target')
print(open('/target').read())
#> True write False 3 None 0 ['hey']
#> '_io.TextIOWrapper' object has no attribute 'delete'
#> pending

# ---- where and of which kind
import os, pathlib, tempfile
tempfile.tempdir = b'/tmp'
print(type(tempfile.gettempdir()), type(tempfile.gettempdirb()), type(tempfile.mkdtemp()), type(tempfile.mkstemp()[1]), type(tempfile.mkstemp(prefix='x')[1]))
tempfile.tempdir = None
os.environ['TMPDIR'] = '/nonexistent'
print(tempfile.gettempdir())
tempfile.tempdir = None
os.mkdir('/mytmp')
os.environ['TMPDIR'] = '/mytmp'
print(tempfile.gettempdir(), os.path.dirname(tempfile.mkdtemp()), os.path.dirname(tempfile.mkdtemp(dir=pathlib.Path('/tmp'))))
os.chdir('/mytmp')
print(os.path.dirname(tempfile.mkdtemp(dir='.')), os.path.isabs(tempfile.mktemp(dir='')), os.path.isabs(tempfile.mktemp()))
#> <class 'str'> <class 'bytes'> <class 'bytes'> <class 'bytes'> <class 'str'>
#> /tmp
#> /mytmp /mytmp /tmp
#> /mytmp False True
