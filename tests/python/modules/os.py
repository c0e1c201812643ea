# ---- files are written and read
import os
os.makedirs('/tmp/w1', exist_ok=True)
os.chdir('/tmp/w1')
with open('a.txt', 'w') as f:
    print(f.write('one\ntwo\n'), f.name, f.mode, f.writable(), f.readable())
    f.writelines(['three\n', 'four'])
with open('a.txt') as f:
    print(repr(f.readline()), f.readlines(), repr(f.read()))
with open('a.txt', 'a') as f:
    f.write('!')
with open('a.txt', 'rb') as f:
    print(f.read(), f.seek(4), f.read(3), f.tell())
print(os.path.getsize('a.txt'), os.listdir(), [line.strip() for line in open('a.txt')])
os.remove('a.txt')
print(os.path.exists('a.txt'))
os.chdir('/')
os.rmdir('/tmp/w1')
#> 8 a.txt w True False
#> 'one\n' ['two\n', 'three\n', 'four'] ''
#> b'one\ntwo\nthree\nfour!' 4 b'two' 7
#> 19 ['a.txt'] ['one', 'two', 'three', 'four!']
#> False

# ---- modes
import os
path = '/tmp/m.txt'
with open(path, 'w+') as f:
    f.write('hello world')
    f.seek(0)
    print(f.read(5), f.tell())
    f.seek(0, 2)
    f.write('!')
with open(path, 'r+') as f:
    f.write('J')
    f.seek(0)
    print(f.read())
with open(path, 'r+b') as f:
    f.seek(6); f.write(b'W'); f.seek(0); print(f.read())
    f.truncate(5)
print(open(path).read())
with open(path, 'a+') as f:
    f.write('++'); f.seek(0); print(f.read())
try:
    open(path, 'x')
except FileExistsError as e:
    print(e.strerror, e.filename)
os.remove(path)
with open(path, 'x') as f:
    print(f.closed)
print(f.closed, os.stat(path).st_size)
os.unlink(path)
#> hello 5
#> Jello world!
#> b'Jello World!'
#> Jello
#> Jello++
#> File exists /tmp/m.txt
#> False
#> True 0

# ---- errors of open
import os
def attempt(*args, **kwargs):
    try:
        print(open(*args, **kwargs))
    except OSError as e:
        print(type(e).__name__, e.strerror, e.filename)
    except Exception as e:
        print(type(e).__name__, e)
attempt('/none/x')
attempt('/none')
attempt('/none', 'w+x')
attempt('/tmp')
attempt('/tmp', 'w')
attempt('')
attempt('/x', 'q')
attempt('/x', '')
attempt('/x', 'rw')
attempt('/x', 'rbt')
attempt('/x', 'rb', encoding='utf-8')
attempt('/x', 'rb', newline='\n')
attempt('/x', 'r', 0)
attempt('/x', newline='q')
attempt('/x', 3)
attempt(3.5)
attempt(None)
attempt('a\0b')
attempt('/tmp/a.txt/b', 'w')
#> FileNotFoundError No such file or directory /none/x
#> FileNotFoundError No such file or directory /none
#> ValueError must have exactly one of create/read/write/append mode
#> IsADirectoryError Is a directory /tmp
#> IsADirectoryError Is a directory /tmp
#> FileNotFoundError No such file or directory 
#> ValueError invalid mode: 'q'
#> ValueError Must have exactly one of create/read/write/append mode and at most one plus
#> ValueError must have exactly one of create/read/write/append mode
#> ValueError can't have text and binary mode at once
#> ValueError binary mode doesn't take an encoding argument
#> ValueError binary mode doesn't take a newline argument
#> FileNotFoundError No such file or directory /x
#> FileNotFoundError No such file or directory /x
#> TypeError open() argument 'mode' must be str, not int
#> TypeError expected str, bytes or os.PathLike object, not float
#> TypeError expected str, bytes or os.PathLike object, not NoneType
#> ValueError embedded null byte
#> FileNotFoundError No such file or directory /tmp/a.txt/b

# ---- wrong uses of files
import os
with open('/tmp/r.txt', 'w') as f:
    for g in (f.read, f.readline, lambda: f.write(b'x'), lambda: f.seek(1, 1)):
        try:
            g()
        except Exception as e:
            print(type(e).__name__, e)
for g in (lambda: f.write('x'), f.read, f.__enter__, f.tell):
    try:
        g()
    except Exception as e:
        print(type(e).__name__, e)
with open('/tmp/r.txt') as f:
    try:
        f.write('x')
    except Exception as e:
        print(type(e).__name__, e)
with open('/tmp/r.txt', 'rb') as f:
    try:
        f.write(b'x')
    except Exception as e:
        print(type(e).__name__, e)
os.remove('/tmp/r.txt')
#> UnsupportedOperation not readable
#> UnsupportedOperation not readable
#> TypeError write() argument must be str, not bytes
#> UnsupportedOperation can't do nonzero cur-relative seeks
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> UnsupportedOperation not writable
#> UnsupportedOperation write

# ---- newlines and encodings
import os
p = '/tmp/n.txt'
with open(p, 'w', newline='\r\n') as f: f.write('a\nb\n')
print(open(p, 'rb').read(), repr(open(p).read()), repr(open(p, newline='').read()), open(p, newline='').readlines())
with open(p, 'w', encoding='latin-1') as f: f.write('é')
print(open(p, 'rb').read(), open(p, encoding='latin-1').read())
try:
    open(p, encoding='utf-8').read()
except UnicodeDecodeError as e:
    print(e)
print(open(p, errors='replace').read() == '\ufffd', open(p, errors='ignore').read() == '')
with open(p, 'w', encoding='utf-16') as f: f.write('ab')
print(open(p, 'rb').read(), open(p, encoding='utf-16').read())
os.remove(p)
#> b'a\r\nb\r\n' 'a\nb\n' 'a\r\nb\r\n' ['a\r\n', 'b\r\n']
#> b'\xe9' é
#> 'utf-8' codec can't decode byte 0xe9 in position 0: unexpected end of data
#> True True
#> b'\xff\xfea\x00b\x00' ab

# ---- folders
import os
os.mkdir('/tmp/d')
os.makedirs('/tmp/d/e/f')
print(sorted(os.listdir('/tmp/d')), os.path.isdir('/tmp/d/e'), os.path.isfile('/tmp/d/e'))
def attempt(f, *args):
    try:
        print(f(*args))
    except OSError as e:
        print(type(e).__name__, e.strerror, e.filename, e.filename2)
attempt(os.mkdir, '/tmp/d')
attempt(os.mkdir, '/tmp/none/x')
attempt(os.rmdir, '/tmp/d')
attempt(os.rmdir, '/tmp/none')
attempt(os.remove, '/tmp/none')
attempt(os.listdir, '/tmp/none')
attempt(os.chdir, '/tmp/none')
attempt(os.stat, '/tmp/none')
attempt(os.rename, '/tmp/none', '/tmp/x')
attempt(os.makedirs, '/tmp/d')
os.makedirs('/tmp/d', exist_ok=True)
os.removedirs('/tmp/d/e/f')
print(os.path.exists('/tmp/d'))
#> ['e'] True False
#> FileExistsError File exists /tmp/d None
#> FileNotFoundError No such file or directory /tmp/none/x None
#> OSError Directory not empty /tmp/d None
#> FileNotFoundError No such file or directory /tmp/none None
#> FileNotFoundError No such file or directory /tmp/none None
#> FileNotFoundError No such file or directory /tmp/none None
#> FileNotFoundError No such file or directory /tmp/none None
#> FileNotFoundError No such file or directory /tmp/none None
#> FileNotFoundError No such file or directory /tmp/none /tmp/x
#> FileExistsError File exists /tmp/d None
#> False

# ---- rename and replace
import os
os.makedirs('/tmp/renamed/sub', exist_ok=True)
open('/tmp/renamed/a', 'w').write('A')
open('/tmp/renamed/b', 'w').write('B')
os.rename('/tmp/renamed/a', '/tmp/renamed/sub/c')
os.replace('/tmp/renamed/sub/c', '/tmp/renamed/b')
print(sorted(os.listdir('/tmp/renamed')), open('/tmp/renamed/b').read())
os.rename('/tmp/renamed/sub', '/tmp/renamed/moved')
print(sorted(os.listdir('/tmp/renamed')))
for args in (('/tmp/renamed/b', '/tmp/renamed/moved'), ('/tmp/renamed/moved', '/tmp/renamed/b')):
    try:
        os.rename(*args)
    except OSError as e:
        print(type(e).__name__)
#> ['b', 'sub'] A
#> ['b', 'moved']
#> IsADirectoryError
#> NotADirectoryError

# ---- walk and scandir
import os
for p in ('/tmp/walk/a/x', '/tmp/walk/b'):
    os.makedirs(p)
for p in ('/tmp/walk/1.txt', '/tmp/walk/a/2.txt', '/tmp/walk/a/x/3.txt'):
    with open(p, 'w') as f: f.write(p)
for top, dirs, files in os.walk('/tmp/walk'):
    dirs.sort()
    print(top, dirs, sorted(files))
print([t for t, d, f in os.walk('/tmp/walk', topdown=False)][-1])
for top, dirs, files in os.walk('/tmp/walk'):
    if 'a' in dirs: dirs.remove('a')
    print(top)
with os.scandir('/tmp/walk') as it:
    for e in sorted(it, key=lambda e: e.name):
        print(e.name, e.path, e.is_dir(), e.is_file(), e.is_symlink(), e)
print(list(os.walk('/tmp/none')))
#> /tmp/walk ['a', 'b'] ['1.txt']
#> /tmp/walk/a ['x'] ['2.txt']
#> /tmp/walk/a/x [] ['3.txt']
#> /tmp/walk/b [] []
#> /tmp/walk
#> /tmp/walk
#> /tmp/walk/b
#> 1.txt /tmp/walk/1.txt False True False <DirEntry '1.txt'>
#> a /tmp/walk/a True False False <DirEntry 'a'>
#> b /tmp/walk/b True False False <DirEntry 'b'>
#> []

# ---- paths
import os.path as p
print(p.join('a', 'b', '/c', 'd'), p.join('a/', ''), p.join('', 'x'), p.join(b'a', b'b'))
print(p.split('/a/b/c'), p.split('/'), p.split('a'), p.split('/a/'), p.basename('/a/b.txt'), p.dirname('/a/b.txt'))
for x in ('a.txt', '.bashrc', 'a.tar.gz', 'a.', '/a.b/c', '...', '', '..a'):
    print(p.splitext(x), end=' ')
print()
for x in ('a//b/../c/.', '/../a', '', '.', '//a', '///a', '../../x', 'a/..', '/a/b/../..'):
    print(p.normpath(x), end=' ')
print()
print(p.isabs('/a'), p.isabs('a'), p.abspath('/a/../b'), p.commonprefix(['/usr/lib', '/usr/local']), p.commonpath(['/usr/lib/x', '/usr/lib/y']))
print(p.relpath('/a/b/c', '/a/d'), p.relpath('/a', '/a'), p.splitdrive('/a'), p.splitroot('//a/b'), p.normcase('A'))
for f in (lambda: p.join('a', 3), lambda: p.join('a', b'b'), lambda: p.commonpath([]), lambda: p.commonpath(['/a', 'b']), lambda: p.relpath(''), lambda: p.basename(3)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> /c/d a/ x b'a/b'
#> ('/a/b', 'c') ('/', '') ('', 'a') ('/a', '') b.txt /a
#> ('a', '.txt') ('.bashrc', '') ('a.tar', '.gz') ('a', '.') ('/a.b/c', '') ('...', '') ('', '') ('..a', '') 
#> a/c /a . . //a /a ../../x . / 
#> True False /b /usr/l /usr/lib
#> ../b/c . ('', '/a') ('', '//', 'a/b') A
#> TypeError join() argument must be str, bytes, or os.PathLike object, not 'int'
#> TypeError Can't mix strings and bytes in path components
#> ValueError commonpath() arg is an empty sequence
#> ValueError Can't mix absolute and relative paths
#> ValueError no path specified
#> TypeError expected str, bytes or os.PathLike object, not int

# ---- PathLike, fspath, fsencode
import os
class P:
    def __init__(self, path): self.path = path
    def __fspath__(self): return self.path
print(os.fspath(P('/x')), os.fspath('a'), os.fspath(b'b'), isinstance(P('a'), os.PathLike), issubclass(str, os.PathLike))
print(os.fsencode('é'), os.fsdecode(b'\xff') == '\udcff', os.path.join(P('a'), 'b'))
for bad in (3, P(3), None):
    try:
        os.fspath(bad)
    except TypeError as e:
        print(e)
#> /x a b'b' True False
#> b'\xc3\xa9' True a/b
#> expected str, bytes or os.PathLike object, not int
#> expected P.__fspath__() to return str or bytes, not int
#> expected str, bytes or os.PathLike object, not NoneType

# ---- the environment
import os
os.environ['MONTY_TEST'] = 'yes'
print(os.environ['MONTY_TEST'], os.getenv('MONTY_TEST'), os.getenv('NONE_SUCH'), os.getenv('NONE_SUCH', 'd'), 'MONTY_TEST' in os.environ)
del os.environ['MONTY_TEST']
try:
    os.environ['MONTY_TEST']
except KeyError as e:
    print('KeyError', e)
try:
    os.environ['A'] = 3
except TypeError as e:
    print(e)
os.environ.setdefault('B', 'b')
print(os.environ.pop('B'), os.environ.get('B'), os.path.expandvars('$NONE_SUCH/${B}'))
#> yes yes None d True
#> KeyError 'MONTY_TEST'
#> str expected, not int
#> b None $NONE_SUCH/${B}

# ---- constants
import os
print(os.name, os.sep, os.linesep == '\n', os.pathsep, os.curdir, os.pardir, os.extsep, os.altsep, os.devnull)
print(os.F_OK, os.R_OK, os.W_OK, os.X_OK, os.SEEK_END, os.EX_OK, os.error is OSError)
#> posix / True : . .. . None /dev/null
#> 0 4 2 1 2 0 True
