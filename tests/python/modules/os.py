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

# ---- getcwd and getcwdb follow chdir
import os
start = os.getcwd()
os.makedirs('/tmp/here/below')
os.chdir('/tmp/here')
print(os.getcwd(), os.getcwdb(), os.path.abspath('x'))
os.chdir('below')
print(os.getcwd(), os.path.abspath(os.pardir), os.path.relpath('/tmp'))
os.chdir('..')
print(os.getcwd())
os.chdir(start)
os.rmdir('/tmp/here/below')
os.rmdir('/tmp/here')
print(os.path.exists('/tmp/here'))
#> /tmp/here b'/tmp/here' /tmp/here/x
#> /tmp/here/below /tmp/here ../..
#> /tmp/here
#> False

# ---- chdir to what is no folder
import os
with open('/tmp/plain.txt', 'w') as f:
    f.write('x')
for path in ('/tmp/plain.txt', '/tmp/none', '', 3.5, None):
    try:
        os.chdir(path)
    except (OSError, TypeError) as e:
        print(type(e).__name__, getattr(e, 'strerror', e), getattr(e, 'filename', ''))
os.remove('/tmp/plain.txt')
#> NotADirectoryError Not a directory /tmp/plain.txt
#> FileNotFoundError No such file or directory /tmp/none
#> FileNotFoundError No such file or directory 
#> TypeError chdir: path should be string, bytes, os.PathLike or integer, not float 
#> TypeError chdir: path should be string, bytes, os.PathLike or integer, not NoneType 

# ---- chdir takes bytes and PathLike
import os
from pathlib import Path
os.mkdir('/tmp/cd')
for target in (b'/tmp/cd', Path('/tmp'), 'cd'):
    os.chdir(target)
    print(os.getcwd())
os.chdir('/')
os.rmdir('/tmp/cd')
#> /tmp/cd
#> /tmp
#> /tmp/cd

# ---- mkdir: keywords and results
import os
print(os.mkdir('/tmp/mk', 0o755), os.path.isdir('/tmp/mk'))
print(os.mkdir(path='/tmp/mk/a', mode=0o700), os.listdir('/tmp/mk'))
for call in (lambda: os.mkdir(), lambda: os.mkdir('/tmp/mk/b', 'x'), lambda: os.mkdir(None), lambda: os.mkdir('a\0b')):
    try:
        call()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
os.rmdir('/tmp/mk/a')
os.rmdir('/tmp/mk')
#> None True
#> None ['a']
#> TypeError mkdir() missing required argument 'path' (pos 1)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError mkdir: path should be string, bytes or os.PathLike, not NoneType
#> ValueError mkdir: embedded null character in path

# ---- mkdir under a file
import os
with open('/tmp/file', 'w') as f:
    pass
for call in (lambda: os.mkdir('/tmp/file/x'), lambda: os.mkdir('/tmp/file'), lambda: os.makedirs('/tmp/file/x/y'), lambda: os.makedirs('/tmp/file', exist_ok=True)):
    try:
        call()
    except OSError as e:
        print(type(e).__name__, getattr(e, 'strerror', e), getattr(e, 'filename', ''))
os.remove('/tmp/file')
#> NotADirectoryError Not a directory /tmp/file/x
#> FileExistsError File exists /tmp/file
#> NotADirectoryError Not a directory /tmp/file/x
#> FileExistsError File exists /tmp/file

# ---- makedirs with parts that exist
import os
os.makedirs('/tmp/mm/a')
os.makedirs('/tmp/mm/a/b/c', mode=0o777, exist_ok=False)
os.makedirs('/tmp/mm/a/b/c/', exist_ok=True)
os.makedirs('/tmp/mm/./x/../y', exist_ok=True)
print(sorted(os.listdir('/tmp/mm')), os.listdir('/tmp/mm/a/b'))
for path in ('/tmp/mm/a/b', '/tmp/mm'):
    try:
        os.makedirs(path)
    except FileExistsError as e:
        print(getattr(e, 'strerror', e), getattr(e, 'filename', ''))
import shutil
shutil.rmtree('/tmp/mm')
#> ['a', 'x', 'y'] ['c']
#> File exists /tmp/mm/a/b
#> File exists /tmp/mm

# ---- listdir of paths of each type
import os, pathlib
os.makedirs('/tmp/ld/sub')
for name in ('b.txt', 'a.txt', 'é.txt'):
    open('/tmp/ld/' + name, 'w').close()
print(sorted(os.listdir('/tmp/ld')))
print(sorted(os.listdir(b'/tmp/ld')))
print(sorted(os.listdir(pathlib.Path('/tmp/ld'))))
os.chdir('/tmp/ld')
print(sorted(os.listdir()), sorted(os.listdir('.')), sorted(os.listdir(None)), os.listdir('sub'))
os.chdir('/')
import shutil
shutil.rmtree('/tmp/ld')
#> ['a.txt', 'b.txt', 'sub', 'é.txt']
#> [b'a.txt', b'b.txt', b'sub', b'\xc3\xa9.txt']
#> ['a.txt', 'b.txt', 'sub', 'é.txt']
#> ['a.txt', 'b.txt', 'sub', 'é.txt'] ['a.txt', 'b.txt', 'sub', 'é.txt'] ['a.txt', 'b.txt', 'sub', 'é.txt'] []

# ---- listdir of what is no folder
import os
open('/tmp/l.txt', 'w').close()
for path in ('/tmp/l.txt', '/tmp/l.txt/x', '/tmp/none', ''):
    try:
        os.listdir(path)
    except OSError as e:
        print(type(e).__name__, e.strerror, repr(e.filename))
try:
    os.listdir(1.5)
except TypeError as e:
    print(getattr(e, 'strerror', e), getattr(e, 'filename', ''))
os.remove('/tmp/l.txt')
#> NotADirectoryError Not a directory '/tmp/l.txt'
#> NotADirectoryError Not a directory '/tmp/l.txt/x'
#> FileNotFoundError No such file or directory '/tmp/none'
#> FileNotFoundError No such file or directory ''
#> listdir: path should be string, bytes, os.PathLike, integer or None, not float 

# ---- remove and unlink
import os
for delete in (os.remove, os.unlink):
    open('/tmp/gone', 'w').close()
    print(delete('/tmp/gone'), os.path.exists('/tmp/gone'))
    try:
        delete('/tmp/gone')
    except FileNotFoundError as e:
        print(e.strerror, e.filename)
open('/tmp/gone', 'w').close()
os.remove(path='/tmp/gone')
open('/tmp/gone', 'w').close()
os.remove(b'/tmp/gone')
print(os.path.lexists('/tmp/gone'))
#> None False
#> No such file or directory /tmp/gone
#> None False
#> No such file or directory /tmp/gone
#> False

# ---- remove refuses a folder
import os
os.mkdir('/tmp/rmf')
try:
    os.remove('/tmp/rmf')
except OSError as e:
    print(e.filename, os.path.isdir('/tmp/rmf'))
os.rmdir('/tmp/rmf')
#> /tmp/rmf True

# ---- rmdir
import os
os.makedirs('/tmp/rd/x')
open('/tmp/rd/x/f', 'w').close()
for path in ('/tmp/rd', '/tmp/rd/x', '/tmp/rd/x/f', '/tmp/rd/y'):
    try:
        os.rmdir(path)
    except OSError as e:
        print(type(e).__name__, getattr(e, 'strerror', e), getattr(e, 'filename', ''))
os.remove('/tmp/rd/x/f')
print(os.rmdir('/tmp/rd/x'), os.rmdir(path='/tmp/rd'), os.path.exists('/tmp/rd'))
#> OSError Directory not empty /tmp/rd
#> OSError Directory not empty /tmp/rd/x
#> NotADirectoryError Not a directory /tmp/rd/x/f
#> FileNotFoundError No such file or directory /tmp/rd/y
#> None None False

# ---- removedirs stops at the first that is not empty
import os
os.makedirs('/tmp/rds/a/b/c')
os.mkdir('/tmp/rds/keep')
os.removedirs('/tmp/rds/a/b/c')
print(os.listdir('/tmp/rds'))
try:
    os.removedirs('/tmp/rds/a')
except FileNotFoundError as e:
    print(getattr(e, 'strerror', e), getattr(e, 'filename', ''))
os.rmdir('/tmp/rds/keep')
os.rmdir('/tmp/rds')
#> ['keep']
#> No such file or directory /tmp/rds/a

# ---- renames makes and removes folders
import os
os.makedirs('/tmp/rn/old/deep')
with open('/tmp/rn/old/deep/f', 'w') as f:
    f.write('x')
os.mkdir('/tmp/rn/stay')
os.renames('/tmp/rn/old/deep/f', '/tmp/rn/new/place/g')
print(sorted(os.listdir('/tmp/rn')), os.listdir('/tmp/rn/new/place'), open('/tmp/rn/new/place/g').read())
import shutil
shutil.rmtree('/tmp/rn')
#> ['new', 'stay'] ['g'] x

# ---- rename over a file
import os
for name in 'ab':
    with open('/tmp/' + name, 'w') as f:
        f.write(name)
print(os.rename('/tmp/a', '/tmp/b'), os.path.exists('/tmp/a'), open('/tmp/b').read())
print(os.replace(src='/tmp/b', dst='/tmp/c'), open('/tmp/c').read())
os.rename(b'/tmp/c', b'/tmp/d')
print(os.path.exists('/tmp/d'))
os.remove('/tmp/d')
#> None False a
#> None a
#> True

# ---- rename of a folder with what is in it
import os
os.makedirs('/tmp/tree/a/b')
with open('/tmp/tree/a/b/f.txt', 'w') as f:
    f.write('kept')
os.rename('/tmp/tree/a', '/tmp/tree/z')
print([(t, d, f) for t, d, f in os.walk('/tmp/tree')], open('/tmp/tree/z/b/f.txt').read())
try:
    os.rename('/tmp/tree/a', '/tmp/tree/q')
except FileNotFoundError as e:
    print(e.strerror, '|', e.filename, '|', e.filename2)
import shutil
shutil.rmtree('/tmp/tree')
#> [('/tmp/tree', ['z'], []), ('/tmp/tree/z', ['b'], []), ('/tmp/tree/z/b', [], ['f.txt'])] kept
#> No such file or directory | /tmp/tree/a | /tmp/tree/q

# ---- errors of rename
import os
for call in (lambda: os.rename('/tmp/none'), lambda: os.rename(1, '/tmp/x'), lambda: os.replace('/tmp/x', None), lambda: os.rename('/tmp/none', '/tmp/y'),
             lambda: os.replace('/tmp/none', '/tmp/y'), lambda: os.rename('', 'x')):
    try:
        call()
    except (OSError, TypeError) as e:
        print(type(e).__name__, getattr(e, 'strerror', e), getattr(e, 'filename', ''))
#> TypeError rename() missing required argument 'dst' (pos 2) 
#> TypeError rename: src should be string, bytes or os.PathLike, not int 
#> TypeError replace: dst should be string, bytes or os.PathLike, not NoneType 
#> FileNotFoundError No such file or directory /tmp/none
#> FileNotFoundError No such file or directory /tmp/none
#> FileNotFoundError No such file or directory 

# ---- stat of a file
import os, stat
with open('/tmp/s.txt', 'w') as f:
    f.write('hello')
s = os.stat('/tmp/s.txt')
print(s.st_size, stat.S_ISREG(s.st_mode), stat.S_ISDIR(s.st_mode), len(s), s[stat.ST_SIZE], s[6] == s.st_size)
print(isinstance(s, tuple), isinstance(s, os.stat_result), type(s.st_mtime).__name__, type(s.st_mtime_ns).__name__, s.st_mtime_ns // 10**9 == int(s.st_mtime))
print(os.stat(b'/tmp/s.txt').st_size, os.lstat('/tmp/s.txt').st_size, os.stat('/tmp/s.txt', follow_symlinks=False).st_size)
os.remove('/tmp/s.txt')
#> 5 True False 10 5 True
#> True True float int True
#> 5 5 5

# ---- stat of a folder
import os, stat
os.mkdir('/tmp/sd')
s = os.stat('/tmp/sd')
print(stat.S_ISDIR(s.st_mode), stat.S_ISREG(s.st_mode), stat.filemode(s.st_mode)[0], stat.S_IFMT(s.st_mode) == stat.S_IFDIR)
os.rmdir('/tmp/sd')
#> True False d True

# ---- stat refuses
import os
for path in ('/tmp/none', '', None, 2.5, 'a\0'):
    for f in (os.stat, os.lstat):
        try:
            f(path)
        except (OSError, TypeError, ValueError) as e:
            print(f.__name__, type(e).__name__, getattr(e, 'strerror', e))
#> stat FileNotFoundError No such file or directory
#> lstat FileNotFoundError No such file or directory
#> stat FileNotFoundError No such file or directory
#> lstat FileNotFoundError No such file or directory
#> stat TypeError stat: path should be string, bytes, os.PathLike or integer, not NoneType
#> lstat TypeError lstat: path should be string, bytes or os.PathLike, not NoneType
#> stat TypeError stat: path should be string, bytes, os.PathLike or integer, not float
#> lstat TypeError lstat: path should be string, bytes or os.PathLike, not float
#> stat ValueError stat: embedded null character in path
#> lstat ValueError lstat: embedded null character in path

# ---- a stat_result of one's own
import os
s = os.stat_result(range(10))
print(s.st_mode, s.st_ino, s.st_dev, s.st_nlink, s.st_uid, s.st_gid, s.st_size, s.st_atime, s.st_mtime, s.st_ctime)
print(tuple(s), s[:3], os.stat_result.n_sequence_fields)
for bad in (range(3), 5, range(40)):
    try:
        os.stat_result(bad)
    except TypeError as e:
        print(e)
try:
    s.st_size = 3
except AttributeError as e:
    print(e)
#> 0 1 2 3 4 5 6 7 8 9
#> (0, 1, 2, 3, 4, 5, 6, 7, 8, 9) (0, 1, 2) 10
#> os.stat_result() takes an at least 10-sequence (3-sequence given)
#> constructor requires a sequence
#> os.stat_result() takes an at most 19-sequence (40-sequence given)
#> readonly attribute

# ---- the times of a file
import os
open('/tmp/t.txt', 'w').close()
print(os.utime('/tmp/t.txt', (1000, 2000)), os.stat('/tmp/t.txt').st_mtime, os.path.getmtime('/tmp/t.txt'))
os.utime('/tmp/t.txt', times=(5.5, 7.25))
print(os.stat('/tmp/t.txt').st_mtime, os.stat('/tmp/t.txt').st_mtime_ns)
os.utime('/tmp/t.txt', ns=(1_000_000_000, 3_000_000_000))
print(os.stat('/tmp/t.txt').st_mtime)
os.remove('/tmp/t.txt')
#> None 2000.0 2000.0
#> 7.25 7250000000
#> 3.0

# ---- utime refuses
import os
open('/tmp/u.txt', 'w').close()
for args, kwargs in [(('/tmp/u.txt', (1,)), {}), (('/tmp/u.txt', 3), {}), (('/tmp/u.txt', ('a', 'b')), {}), (('/tmp/none', None), {}),
                     (('/tmp/u.txt', (1, 2)), {'ns': (1, 2)}), (('/tmp/u.txt',), {'ns': 3}), (('/tmp/u.txt',), {'ns': (1, 2, 3)}), ((), {})]:
    try:
        os.utime(*args, **kwargs)
    except (OSError, TypeError, ValueError) as e:
        print(type(e).__name__, getattr(e, 'strerror', e), getattr(e, 'filename', ''))
os.remove('/tmp/u.txt')
#> TypeError utime: 'times' must be either a tuple of two ints or None 
#> TypeError utime: 'times' must be either a tuple of two ints or None 
#> TypeError argument must be int or float, not str 
#> FileNotFoundError No such file or directory /tmp/none
#> ValueError utime: you may specify either 'times' or 'ns' but not both 
#> TypeError utime: 'ns' must be a tuple of two ints 
#> TypeError utime: 'ns' must be a tuple of two ints 
#> TypeError utime() missing required argument 'path' (pos 1) 

# ---- newest file of a folder
import os
os.mkdir('/tmp/newest')
for n, name in enumerate(['b', 'c', 'a']):
    path = os.path.join('/tmp/newest', name)
    open(path, 'w').close()
    os.utime(path, (n, 100 - n))
files = [os.path.join('/tmp/newest', name) for name in os.listdir('/tmp/newest')]
print(max(files, key=os.path.getmtime), sorted(files, key=lambda p: os.stat(p).st_mtime))
import shutil
shutil.rmtree('/tmp/newest')
#> /tmp/newest/b ['/tmp/newest/a', '/tmp/newest/c', '/tmp/newest/b']

# ---- truncate
import os
with open('/tmp/tr', 'wb') as f:
    f.write(b'0123456789')
print(os.truncate('/tmp/tr', 4), open('/tmp/tr', 'rb').read())
os.truncate('/tmp/tr', length=7)
print(open('/tmp/tr', 'rb').read(), os.path.getsize('/tmp/tr'))
for args in (('/tmp/none', 3), ('/tmp/tr', 'x'), ('/tmp/tr',), ('/tmp/tr', -1)):
    try:
        os.truncate(*args)
    except (OSError, TypeError) as e:
        print(type(e).__name__, getattr(e, 'strerror', e), getattr(e, 'filename', ''))
os.remove('/tmp/tr')
#> None b'0123'
#> b'0123\x00\x00\x00' 7
#> FileNotFoundError No such file or directory /tmp/none
#> TypeError 'str' object cannot be interpreted as an integer 
#> TypeError truncate() missing required argument 'length' (pos 2) 
#> OSError Invalid argument /tmp/tr

# ---- access
import os
open('/tmp/acc', 'w').close()
print(os.access('/tmp/acc', os.F_OK), os.access('/tmp/acc', os.R_OK | os.W_OK), os.access('/tmp/none', os.F_OK), os.access('/tmp', os.R_OK), os.access(b'/tmp/acc', mode=os.R_OK))
for args in ((), ('/tmp/acc',), (None, 0), ('/tmp/acc', 'r')):
    try:
        os.access(*args)
    except TypeError as e:
        print(e)
os.remove('/tmp/acc')
#> True True False True True
#> access() missing required argument 'path' (pos 1)
#> access() missing required argument 'mode' (pos 2)
#> access: path should be string, bytes or os.PathLike, not NoneType
#> 'str' object cannot be interpreted as an integer

# ---- chmod changes the bits
import os, stat
open('/tmp/ch', 'w').close()
for mode in (0o600, 0o755, 0o444):
    print(os.chmod('/tmp/ch', mode), oct(stat.S_IMODE(os.stat('/tmp/ch').st_mode)))
os.chmod('/tmp/ch', stat.S_IRUSR | stat.S_IWUSR)
print(stat.filemode(os.stat('/tmp/ch').st_mode))
for args in (('/tmp/none', 0o600), ('/tmp/ch',), ('/tmp/ch', 'x')):
    try:
        os.chmod(*args)
    except (OSError, TypeError) as e:
        print(type(e).__name__, getattr(e, 'strerror', e), getattr(e, 'filename', ''))
os.remove('/tmp/ch')
#> None 0o600
#> None 0o755
#> None 0o444
#> -rw-------
#> FileNotFoundError No such file or directory /tmp/none
#> TypeError chmod() missing required argument 'mode' (pos 2) 
#> TypeError 'str' object cannot be interpreted as an integer 

# ---- umask
import os
old = os.umask(0o077)
print(oct(os.umask(0o022)), oct(os.umask(old)))
for bad in ('x', None):
    try:
        os.umask(bad)
    except TypeError as e:
        print(e)
#> 0o77 0o22
#> 'str' object cannot be interpreted as an integer
#> 'NoneType' object cannot be interpreted as an integer

# ---- scandir: entries
import os
os.makedirs('/tmp/sc/dir')
with open('/tmp/sc/file.txt', 'w') as f:
    f.write('12345')
entries = {e.name: e for e in os.scandir('/tmp/sc')}
print(sorted(entries))
e = entries['file.txt']
print(e.path, e.is_file(), e.is_dir(), e.is_symlink(), e.stat().st_size, e.is_file(follow_symlinks=False), os.fspath(e), isinstance(e, os.DirEntry), isinstance(e, os.PathLike))
print(repr(e), e.is_junction(), entries['dir'].is_dir(), entries['dir'].is_file(), open(e).read())
import shutil
shutil.rmtree('/tmp/sc')
#> ['dir', 'file.txt']
#> /tmp/sc/file.txt True False False 5 True /tmp/sc/file.txt True True
#> <DirEntry 'file.txt'> False True False 12345

# ---- scandir is an iterator that closes
import os
os.makedirs('/tmp/sc2')
open('/tmp/sc2/a', 'w').close()
it = os.scandir('/tmp/sc2')
print(type(it).__name__, next(it).name)
try:
    next(it)
except StopIteration:
    print('end')
with os.scandir('/tmp/sc2') as it:
    pass
print(list(it), it.close())
os.remove('/tmp/sc2/a')
print(list(os.scandir('/tmp/sc2')))
os.rmdir('/tmp/sc2')
#> ScandirIterator a
#> end
#> [] None
#> []

# ---- scandir of bytes, of the working folder, and of nothing
import os
os.makedirs('/tmp/sc3/x')
os.chdir('/tmp/sc3')
print([(e.name, e.path) for e in os.scandir()], [(e.name, e.path) for e in os.scandir(b'.')], [(e.name, e.path) for e in os.scandir('/tmp/sc3/')])
for path in ('/tmp/none', 1.5):
    try:
        os.scandir(path)
    except (OSError, TypeError) as e:
        print(type(e).__name__, getattr(e, 'strerror', e), getattr(e, 'filename', ''))
try:
    os.DirEntry()
except TypeError as e:
    print(getattr(e, 'strerror', e), getattr(e, 'filename', ''))
os.chdir('/')
import shutil
shutil.rmtree('/tmp/sc3')
#> [('x', './x')] [(b'x', b'./x')] [('x', '/tmp/sc3/x')]
#> FileNotFoundError No such file or directory /tmp/none
#> TypeError scandir: path should be string, bytes, os.PathLike, integer or None, not float 
#> cannot create 'posix.DirEntry' instances 

# ---- total size of a tree
import os
os.makedirs('/tmp/size/a/b')
for path, n in (('/tmp/size/1', 10), ('/tmp/size/a/2', 20), ('/tmp/size/a/b/3', 30)):
    with open(path, 'wb') as f:
        f.write(b'x' * n)
def total(path):
    with os.scandir(path) as it:
        return sum(total(e.path) if e.is_dir() else e.stat().st_size for e in it)
print(total('/tmp/size'), sum(os.path.getsize(os.path.join(t, name)) for t, _, files in os.walk('/tmp/size') for name in files))
import shutil
shutil.rmtree('/tmp/size')
#> 60 60

# ---- walk from below
import os
os.makedirs('/tmp/wk/a/b')
open('/tmp/wk/a/b/f', 'w').close()
for top, dirs, files in os.walk('/tmp/wk', topdown=False):
    for name in files:
        os.remove(os.path.join(top, name))
    for name in dirs:
        os.rmdir(os.path.join(top, name))
    print(top, dirs, files)
print(os.listdir('/tmp/wk'))
os.rmdir('/tmp/wk')
#> /tmp/wk/a/b [] ['f']
#> /tmp/wk/a ['b'] []
#> /tmp/wk ['a'] []
#> []

# ---- walk tells errors
import os
seen = []
print(list(os.walk('/tmp/none', onerror=lambda e: seen.append(e))), seen[0].strerror, seen[0].filename, type(seen[0]).__name__)
open('/tmp/wf', 'w').close()
print(list(os.walk('/tmp/wf')), list(os.walk('/tmp/wf', onerror=lambda e: print(type(e).__name__, e.filename))))
def fail(e):
    raise e
try:
    list(os.walk('/tmp/none', onerror=fail))
except FileNotFoundError as e:
    print('raised', e.filename)
os.remove('/tmp/wf')
#> [] No such file or directory /tmp/none FileNotFoundError
#> NotADirectoryError /tmp/wf
#> [] []
#> raised /tmp/none

# ---- walk of bytes and of PathLike
import os, pathlib
os.makedirs('/tmp/wb/x')
print(list(os.walk(b'/tmp/wb')), list(os.walk(pathlib.Path('/tmp/wb'))))
print(type(os.walk('/tmp/wb')).__name__)
import shutil
shutil.rmtree('/tmp/wb')
#> [(b'/tmp/wb', [b'x'], []), (b'/tmp/wb/x', [], [])] [('/tmp/wb', ['x'], []), ('/tmp/wb/x', [], [])]
#> generator

# ---- walk sees what the program changes
import os
os.makedirs('/tmp/wc/skip/in')
os.makedirs('/tmp/wc/go')
for top, dirs, files in os.walk('/tmp/wc'):
    print(top, sorted(dirs))
    dirs[:] = sorted(d for d in dirs if d != 'skip')
    if top.endswith('go'):
        os.mkdir('/tmp/wc/go/late')
        dirs.append('late')
import shutil
shutil.rmtree('/tmp/wc')
#> /tmp/wc ['go', 'skip']
#> /tmp/wc/go []
#> /tmp/wc/go/late []

# ---- files by ending
import os
os.makedirs('/tmp/ext/a')
for name in ('x.py', 'y.txt', 'a/z.PY', 'a/w', 'a/.hidden'):
    open('/tmp/ext/' + name, 'w').close()
by = {}
for top, _, files in os.walk('/tmp/ext'):
    for name in files:
        by.setdefault(os.path.splitext(name)[1].lower(), []).append(os.path.relpath(os.path.join(top, name), '/tmp/ext'))
print({k: sorted(v) for k, v in sorted(by.items())})
import shutil
shutil.rmtree('/tmp/ext')
#> {'': ['a/.hidden', 'a/w'], '.py': ['a/z.PY', 'x.py'], '.txt': ['y.txt']}

# ---- environ is a mapping
import os
os.environ.clear()
os.environ['ONE'] = '1'
os.environ.update({'TWO': '2'}, THREE='3')
print(len(os.environ), sorted(os.environ), sorted(os.environ.items()), list(os.environ.values())[0], dict(os.environ) == os.environ.copy())
print('ONE' in os.environ, 'NO' in os.environ, os.environ.get('NO'), os.environ.setdefault('TWO', 'x'), os.environ.popitem() is not None, len(os.environ))
print(repr(os.environ), type(os.environ.copy()).__name__)
#> 3 ['ONE', 'THREE', 'TWO'] [('ONE', '1'), ('THREE', '3'), ('TWO', '2')] 1 True
#> True False None 2 True 2
#> environ({'TWO': '2', 'THREE': '3'}) dict

# ---- environ joins with dicts
import os
os.environ.clear()
os.environ['A'] = 'a'
print(os.environ | {'B': 'b'}, {'B': 'b'} | os.environ, type(os.environ | {}).__name__)
os.environ |= {'C': 'c', 'A': 'x'}
print(sorted(os.environ.items()))
try:
    os.environ | [('A', 'b')]
except TypeError as e:
    print(e)
#> {'A': 'a', 'B': 'b'} {'B': 'b', 'A': 'a'} dict
#> [('A', 'x'), ('C', 'c')]
#> unsupported operand type(s) for |: '_Environ' and 'list'

# ---- environ wants texts
import os
for call in (lambda: os.environ.__setitem__('A', 1), lambda: os.environ.__setitem__(b'A', 'x'), lambda: os.environ[3], lambda: os.environ.update(A=None),
             lambda: os.environ.setdefault('NEW', 5), lambda: os.environ.__delitem__('NOT_THERE'), lambda: os.environ.pop('NOT_THERE'),
             lambda: os.getenv(3), lambda: os.putenv('A', 3), lambda: os.unsetenv(3), lambda: os.environ.get(5)):
    try:
        print(call())
    except (TypeError, KeyError, ValueError) as e:
        print(type(e).__name__, e)
#> TypeError str expected, not int
#> TypeError str expected, not bytes
#> TypeError str expected, not int
#> TypeError str expected, not NoneType
#> TypeError str expected, not int
#> KeyError 'NOT_THERE'
#> KeyError 'NOT_THERE'
#> TypeError str expected, not int
#> TypeError expected str, bytes or os.PathLike object, not int
#> TypeError expected str, bytes or os.PathLike object, not int
#> TypeError str expected, not int

# ---- getenv with defaults
import os
os.environ.pop('LEVEL', None)
print(os.getenv('LEVEL'), os.getenv('LEVEL', 'info'), os.getenv('LEVEL', default=3), int(os.getenv('PORT_NOT_SET', '8080')))
os.environ['LEVEL'] = ''
print(repr(os.getenv('LEVEL', 'info')), os.getenv('LEVEL') or 'empty')
try:
    os.environ['LEVEL_NOT_SET']
except KeyError as e:
    print(e.args, e)
#> None info 3 8080
#> '' empty
#> ('LEVEL_NOT_SET',) 'LEVEL_NOT_SET'

# ---- putenv and unsetenv do not change environ
import os
os.environ.pop('PUT', None)
print(os.putenv('PUT', 'x'), 'PUT' in os.environ, os.unsetenv('PUT'))
os.environ['PUT'] = 'y'
os.unsetenv('PUT')
print(os.environ['PUT'])
del os.environ['PUT']
try:
    os.environ['a=b'] = 'x'
except ValueError as e:
    print('ValueError')
#> None False None
#> y
#> ValueError

# ---- expandvars and expanduser
import os
os.environ['HOME'] = '/home/ada'
os.environ['X'] = 'value'
for text in ('$X', '${X}', '$X/$X', '$NOPE', '${NOPE}', '$', '$$X', 'a$Xb', '${X', '%X%', '~', '~/x', '~nobody/x', 'a~', '$X~'):
    print(text, '->', os.path.expandvars(text), os.path.expanduser(text))
print(os.path.expandvars(b'$X'), os.path.expanduser(b'~/a'))
#> $X -> value $X
#> ${X} -> value ${X}
#> $X/$X -> value/value $X/$X
#> $NOPE -> $NOPE $NOPE
#> ${NOPE} -> ${NOPE} ${NOPE}
#> $ -> $ $
#> $$X -> $value $$X
#> a$Xb -> a$Xb a$Xb
#> ${X -> ${X ${X
#> %X% -> %X% %X%
#> ~ -> ~ /home/ada
#> ~/x -> ~/x /home/ada/x
#> ~nobody/x -> ~nobody/x ~nobody/x
#> a~ -> a~ a~
#> $X~ -> value~ $X~
#> b'value' b'/home/ada/a'

# ---- the ids of the process
import os
print(isinstance(os.getpid(), int), isinstance(os.getppid(), int), os.getpid() == os.getpid(), os.getpid() > 0)
try:
    os.getpid(1)
except TypeError as e:
    print(e)
#> True True True True
#> posix.getpid() takes no arguments (1 given)

# ---- cpu_count
import os
n = os.cpu_count()
print(n is None or n >= 1, min(4, os.cpu_count() or 1) >= 1)
#> True True

# ---- urandom
import os
data = os.urandom(16)
print(type(data).__name__, len(data), os.urandom(0), len(os.urandom(True)), len(os.urandom(100)))
for bad in (-1, 'x', 1.5, None):
    try:
        os.urandom(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> bytes 16 b'' 1 100
#> ValueError negative argument not allowed
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer

# ---- strerror
import os, errno
for code in (errno.ENOENT, errno.EACCES, errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.EINVAL, errno.ENOTEMPTY, errno.EPERM):
    print(os.strerror(code))
for bad in ('x', None):
    try:
        os.strerror(bad)
    except TypeError as e:
        print(e)
#> No such file or directory
#> Permission denied
#> File exists
#> Not a directory
#> Is a directory
#> Invalid argument
#> Directory not empty
#> Operation not permitted
#> 'str' object cannot be interpreted as an integer
#> 'NoneType' object cannot be interpreted as an integer

# ---- OSError made of a number
import os, errno
for code in (errno.ENOENT, errno.EEXIST, errno.EACCES, errno.ENOTDIR, errno.EISDIR, errno.EPERM, errno.ENOTEMPTY):
    e = OSError(code, os.strerror(code), 'name')
    print(type(e).__name__, getattr(e, 'strerror', e), getattr(e, 'filename', ''))
print(os.error is OSError, os.error('x'))
#> FileNotFoundError No such file or directory name
#> FileExistsError File exists name
#> PermissionError Permission denied name
#> NotADirectoryError Not a directory name
#> IsADirectoryError Is a directory name
#> PermissionError Operation not permitted name
#> OSError Directory not empty name
#> True x

# ---- uname
import os
u = os.uname()
print(type(u).__name__, len(u), [isinstance(x, str) for x in u], u.sysname == u[0], u.nodename == u[1], u.machine == u[4])
made = os.uname_result(('s', 'n', 'r', 'v', 'm'))
print(made, made.sysname, made.release, made.version, made[1:3])
try:
    os.uname_result('abc')
except TypeError as e:
    print(e)
#> uname_result 5 [True, True, True, True, True] True True True
#> posix.uname_result(sysname='s', nodename='n', release='r', version='v', machine='m') s r v ('n', 'r')
#> posix.uname_result() takes a 5-sequence (3-sequence given)

# ---- terminal_size
import os
t = os.terminal_size((80, 24))
print(t, t.columns, t.lines, t[0], tuple(t), t == (80, 24))
columns, lines = t
print(columns * lines)
for bad in ((1,), (1, 2, 3), 5):
    try:
        os.terminal_size(bad)
    except TypeError as e:
        print(e)
#> os.terminal_size(columns=80, lines=24) 80 24 80 (80, 24) True
#> 1920
#> os.terminal_size() takes a 2-sequence (1-sequence given)
#> os.terminal_size() takes a 2-sequence (3-sequence given)
#> constructor requires a sequence

# ---- no terminal
import os, shutil
try:
    os.get_terminal_size()
except OSError as e:
    print(type(e).__name__)
os.environ['COLUMNS'], os.environ['LINES'] = '100', '30'
print(shutil.get_terminal_size())
del os.environ['COLUMNS'], os.environ['LINES']
print(shutil.get_terminal_size(), shutil.get_terminal_size((40, 10)))
#> OSError
#> os.terminal_size(columns=100, lines=30)
#> os.terminal_size(columns=80, lines=24) os.terminal_size(columns=40, lines=10)

# ---- get_exec_path
import os
os.environ['PATH'] = '/bin:/usr/bin:/opt/x'
print(os.get_exec_path(), os.get_exec_path({'PATH': '/a:/b'}), os.get_exec_path({}), os.get_exec_path(env={'PATH': ''}))
print(os.defpath, os.get_exec_path({'X': '1'}) == os.defpath.split(os.pathsep))
#> ['/bin', '/usr/bin', '/opt/x'] ['/a', '/b'] ['/bin', '/usr/bin'] ['']
#> /bin:/usr/bin True

# ---- fsencode and fsdecode
import os, pathlib
for x in ('a', 'é', '\udcff', b'a', b'\xff\xc3\xa9', pathlib.PurePosixPath('x/y')):
    print(ascii(os.fsencode(x)), ascii(os.fsdecode(x)), os.fsdecode(os.fsencode(x)) == os.fsdecode(x))
for bad in (3, None, ['x']):
    for f in (os.fsencode, os.fsdecode):
        try:
            f(bad)
        except TypeError as e:
            print(f.__name__, e)
#> b'a' 'a' True
#> b'\xc3\xa9' '\xe9' True
#> b'\xff' '\udcff' True
#> b'a' 'a' True
#> b'\xff\xc3\xa9' '\udcff\xe9' True
#> b'x/y' 'x/y' True
#> fsencode expected str, bytes or os.PathLike object, not int
#> fsdecode expected str, bytes or os.PathLike object, not int
#> fsencode expected str, bytes or os.PathLike object, not NoneType
#> fsdecode expected str, bytes or os.PathLike object, not NoneType
#> fsencode expected str, bytes or os.PathLike object, not list
#> fsdecode expected str, bytes or os.PathLike object, not list

# ---- PathLike is an abstract class
import os
class Full(os.PathLike):
    def __fspath__(self):
        return '/tmp'
class Duck:
    def __fspath__(self):
        return b'/tmp'
print(os.fspath(Full()), os.fspath(Duck()), isinstance(Duck(), os.PathLike), issubclass(int, os.PathLike), os.path.isdir(Full()), os.path.basename(Duck()))
try:
    os.PathLike()
except TypeError as e:
    print(e)
print(os.PathLike[str], os.PathLike.__module__)
#> /tmp b'/tmp' True False True b'tmp'
#> Can't instantiate abstract class PathLike without an implementation for abstract method '__fspath__'
#> os.PathLike[str] os

# ---- __fspath__ that fails
import os
class Bad:
    def __fspath__(self):
        raise RuntimeError('no path')
class Wrong:
    __fspath__ = None
for x in (Bad(), Wrong()):
    for f in (os.fspath, os.path.exists, os.listdir, open):
        try:
            print(f(x))
        except (RuntimeError, TypeError) as e:
            print(f.__name__, type(e).__name__, e)
#> fspath RuntimeError no path
#> exists RuntimeError no path
#> listdir RuntimeError no path
#> open RuntimeError no path
#> fspath TypeError expected str, bytes or os.PathLike object, not Wrong
#> exists TypeError stat: path should be string, bytes, os.PathLike or integer, not Wrong
#> listdir TypeError listdir: path should be string, bytes, os.PathLike, integer or None, not Wrong
#> open TypeError expected str, bytes or os.PathLike object, not Wrong

# ---- exit codes by name
import os
print({n: getattr(os, n) for n in sorted(dir(os)) if n.startswith('EX_') and n != 'EX_NOTFOUND'})
try:
    raise SystemExit(os.EX_USAGE)
except SystemExit as e:
    print(e.code == 64, os.EX_OK)
#> {'EX_CANTCREAT': 73, 'EX_CONFIG': 78, 'EX_DATAERR': 65, 'EX_IOERR': 74, 'EX_NOHOST': 68, 'EX_NOINPUT': 66, 'EX_NOPERM': 77, 'EX_NOUSER': 67, 'EX_OK': 0, 'EX_OSERR': 71, 'EX_OSFILE': 72, 'EX_PROTOCOL': 76, 'EX_SOFTWARE': 70, 'EX_TEMPFAIL': 75, 'EX_UNAVAILABLE': 69, 'EX_USAGE': 64}
#> True 0

# ---- flags and places by number
import os
print(os.O_RDONLY, os.O_WRONLY, os.O_RDWR, os.O_CREAT, os.O_EXCL, os.O_TRUNC, os.O_APPEND, os.SEEK_SET, os.SEEK_CUR, os.SEEK_END)
print(os.R_OK | os.W_OK | os.X_OK, os.F_OK, isinstance(os.TMP_MAX, int), os.supports_bytes_environ)
#> 0 1 2 64 128 512 1024 0 1 2
#> 7 0 True True

# ---- seeking with the names of os
import os
with open('/tmp/seek', 'wb+') as f:
    f.write(b'0123456789')
    print(f.seek(-3, os.SEEK_END), f.read(), f.seek(2, os.SEEK_SET), f.read(1), f.seek(2, os.SEEK_CUR), f.read(1))
#> 7 b'789' 2 b'2' 5 b'5'

# ---- names of the system
import os
print(os.name, repr(os.linesep), os.sep, os.altsep, os.curdir, os.pardir, os.extsep, os.pathsep, os.defpath, os.devnull, os.path.__name__)
#> posix '\n' / None . .. . : /bin:/usr/bin /dev/null posixpath

# ---- the null device is written and read
import os
with open(os.devnull, 'w') as f:
    print(f.write('gone'))
with open(os.devnull) as f:
    print(repr(f.read()))
import contextlib
with open(os.devnull, 'w') as f, contextlib.redirect_stdout(f):
    print('not seen')
print(os.path.exists(os.devnull), os.path.isfile(os.devnull), os.path.isdir(os.devnull))
#> 4
#> ''
#> True False False

# ---- makedirs twice
import os
def ensure(path):
    try:
        os.makedirs(path)
        return 'made'
    except FileExistsError:
        return 'there'
print(ensure('/tmp/en/a'), ensure('/tmp/en/a'), os.makedirs('/tmp/en/a', exist_ok=True), os.makedirs(name='/tmp/en/b', mode=0o700))
try:
    os.makedirs('')
except FileNotFoundError as e:
    print(e.strerror, repr(e.filename))
#> made there None None
#> No such file or directory ''

# ---- an atomic write
import os
def write(path, text):
    temporary = path + '.tmp'
    with open(temporary, 'w') as f:
        f.write(text)
    os.replace(temporary, path)
write('/tmp/config', 'one')
write('/tmp/config', 'two')
print(open('/tmp/config').read(), os.path.exists('/tmp/config.tmp'))
#> two False

# ---- numbered backups
import os
def backup(path):
    n = 1
    while os.path.exists(f'{path}.{n}'):
        n += 1
    os.rename(path, f'{path}.{n}')
    return f'{path}.{n}'
for text in 'abc':
    with open('/tmp/b', 'w') as f:
        f.write(text)
    print(backup('/tmp/b'))
print(sorted(n for n in os.listdir('/tmp') if n.startswith('b.')))
#> /tmp/b.1
#> /tmp/b.2
#> /tmp/b.3
#> ['b.1', 'b.2', 'b.3']

# ---- renaming many files
import os, re
os.makedirs('/tmp/photos')
for n in (3, 11, 1):
    open(f'/tmp/photos/img{n}.JPG', 'w').close()
for name in sorted(os.listdir('/tmp/photos')):
    base, ext = os.path.splitext(name)
    number = int(re.search(r'\d+', base)[0])
    os.rename(os.path.join('/tmp/photos', name), os.path.join('/tmp/photos', f'{number:03}{ext.lower()}'))
print(sorted(os.listdir('/tmp/photos')))
#> ['001.jpg', '003.jpg', '011.jpg']

# ---- a tree as text
import os
os.makedirs('/tmp/t/a/b')
os.makedirs('/tmp/t/c')
for name in ('x', 'a/y', 'a/b/z'):
    open('/tmp/t/' + name, 'w').close()
for root, dirs, files in os.walk('/tmp/t'):
    dirs.sort()
    level = root.removeprefix('/tmp/t').count(os.sep)
    print('  ' * level + (os.path.basename(root) or root) + '/')
    for name in sorted(files):
        print('  ' * (level + 1) + name)
#> t/
#>   x
#>   a/
#>     y
#>     b/
#>       z
#>   c/

# ---- old files are deleted
import os
now = 1_700_000_000
os.makedirs('/tmp/logs')
for age, name in ((1, 'new.log'), (40, 'old.log'), (400, 'older.log')):
    path = f'/tmp/logs/{name}'
    open(path, 'w').close()
    os.utime(path, (now - age * 86400,) * 2)
for entry in sorted(os.scandir('/tmp/logs'), key=lambda e: e.name):
    if now - entry.stat().st_mtime > 30 * 86400:
        os.unlink(entry)
print(os.listdir('/tmp/logs'))
#> ['new.log']

# ---- duplicates by size and content
import os, hashlib
os.makedirs('/tmp/dup/sub')
for name, text in (('a', 'same'), ('b', 'other'), ('sub/c', 'same'), ('sub/d', 'diff!')):
    with open('/tmp/dup/' + name, 'w') as f:
        f.write(text)
seen = {}
for top, _, names in os.walk('/tmp/dup'):
    for name in names:
        path = os.path.join(top, name)
        with open(path, 'rb') as f:
            seen.setdefault((os.path.getsize(path), hashlib.sha256(f.read()).hexdigest()), []).append(os.path.relpath(path, '/tmp/dup'))
print([sorted(paths) for paths in seen.values() if len(paths) > 1])
#> [['a', 'sub/c']]

# ---- os.path is found in many ways
import os, os.path, posixpath, sys
from os import path
print(os.path is path is posixpath, sys.modules['os.path'] is path, os.path.join('a', 'b'), __import__('os.path').name)
#> True True a/b posix

# ---- _exit ends without a word
#! the oracle would end
import os, atexit
atexit.register(print, 'not printed')
try:
    print('before')
    os._exit(0)
finally:
    pass
#> before

# ---- functions of os are built in
import os
class Files:
    list = os.listdir
    here = os.getcwd
f = Files()
os.mkdir('/tmp/fn')
print(f.list('/tmp/fn'), f.here() == os.getcwd(), os.listdir, os.stat.__name__, os.fspath('x'))
#> [] True <built-in function listdir> stat x

# ---- keywords that os functions do not know
import os
for call in (lambda: os.mkdir('/tmp/x', nope=1), lambda: os.listdir('/tmp', 3), lambda: os.getcwd(1), lambda: os.rename('a', 'b', 'c'), lambda: os.stat(), lambda: os.remove('/tmp/a', '/tmp/b'), lambda: os.urandom(), lambda: os.strerror(1, 2)):
    try:
        call()
    except TypeError as e:
        print(e)
#> mkdir() got an unexpected keyword argument 'nope'
#> listdir() takes at most 1 argument (2 given)
#> posix.getcwd() takes no arguments (1 given)
#> rename() takes exactly 2 positional arguments (3 given)
#> stat() missing required argument 'path' (pos 1)
#> remove() takes exactly 1 positional argument (2 given)
#> posix.urandom() takes exactly one argument (0 given)
#> posix.strerror() takes exactly one argument (2 given)

# ---- a mock of os functions
import os
from unittest import mock
def count(path):
    return len(os.listdir(path)) if os.path.isdir(path) else 0
with mock.patch('os.listdir', return_value=['a', 'b']) as listed:
    print(count('/tmp'), listed.call_args, os.listdir('/none'))
with mock.patch.dict(os.environ, {'MODE': 'test'}):
    print(os.environ['MODE'], os.getenv('MODE'))
print('MODE' in os.environ)
#> 2 call('/tmp') ['a', 'b']
#> test test
#> False

# ---- settings from the environment
import os
def settings():
    return {'debug': os.getenv('APP_DEBUG', 'no').lower() in ('1', 'yes', 'true'), 'port': int(os.environ.get('APP_PORT', 80)), 'hosts': os.environ.get('APP_HOSTS', '').split(',') if os.environ.get('APP_HOSTS') else []}
print(settings())
os.environ.update(APP_DEBUG='Yes', APP_PORT='8080', APP_HOSTS='a,b')
print(settings())
for name in [n for n in os.environ if n.startswith('APP_')]:
    del os.environ[name]
print(settings())
#> {'debug': False, 'port': 80, 'hosts': []}
#> {'debug': True, 'port': 8080, 'hosts': ['a', 'b']}
#> {'debug': False, 'port': 80, 'hosts': []}

# ---- abstract path in open, os and os.path alike
import os
class Temp:
    def __init__(self, name): self.name = name
    def __fspath__(self): return os.path.join('/tmp', self.name)
p = Temp('abstract')
with open(p, 'w') as f:
    f.write('x')
print(os.path.exists(p), os.path.getsize(p), os.stat(p).st_size, os.access(p, os.R_OK), os.path.join(p, 'y'), os.path.split(p), os.remove(p), os.path.exists(p))
#> True 1 1 True /tmp/abstract/y ('/tmp', 'abstract') None False

# ---- a walk that is cut short
import os
for n in range(3):
    os.makedirs(f'/tmp/cut/{n}/deep')
for top, dirs, files in os.walk('/tmp/cut'):
    dirs.sort()
    if top.count('/') >= 3:
        dirs.clear()
    print(top)
#> /tmp/cut
#> /tmp/cut/0
#> /tmp/cut/1
#> /tmp/cut/2

# ---- terminal_size and stat_result are replaced and copied
import os, copy
t = os.terminal_size((10, 5))
print(copy.copy(t), t._fields if hasattr(t, '_fields') else 'no _fields', t + (1,), t.count(10), t.index(5), copy.replace(t, lines=9))
match t:
    case os.terminal_size(columns=c, lines=l):
        print(c, l)
print(os.terminal_size.n_fields, os.stat_result.n_fields >= 10, os.stat_result.__match_args__[:3])
#> os.terminal_size(columns=10, lines=5) no _fields (10, 5, 1) 1 1 os.terminal_size(columns=10, lines=9)
#> 10 5
#> 2 True ('st_mode', 'st_ino', 'st_dev')

# ---- the extra fields of stat
import os
with open('/tmp/extra', 'w') as f:
    f.write('x' * 1000)
os.utime('/tmp/extra', ns=(1_000_000_000, 2_500_000_000))
s = os.stat('/tmp/extra')
print(s.st_mtime, s.st_mtime_ns, s[8], s.st_blksize > 0, s.st_blocks * 512 >= 0, s.st_nlink, s.st_rdev == 0, hasattr(s, 'st_nothing'))
#> 2.5 2500000000 2 True True 1 True False

# ---- files by number
import os, tempfile, io
os.makedirs('/tmp/fd', exist_ok=True); os.chdir('/tmp/fd')
fd, path = tempfile.mkstemp(suffix='.txt', prefix='p', dir='/tmp/fd')
print(type(fd), os.path.basename(path)[0], path.endswith('.txt'), os.path.exists(path))
with os.fdopen(fd, 'w') as f:
    f.write('hello\n'); f.flush(); os.fsync(f.fileno()); print(f.name == fd, f.mode, f.fileno() == fd)
try: os.close(fd)
except OSError as e: print(e.strerror)
os.replace(path, 'final.txt'); print(open('final.txt').read())
fd = os.open('raw.bin', os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
print(os.write(fd, b'abcdef'), os.lseek(fd, 2, os.SEEK_SET), os.read(fd, 3), os.fstat(fd).st_size, os.isatty(fd), os.stat(fd).st_size)
os.ftruncate(fd, 3); os.fsync(fd); os.close(fd); print(open('raw.bin', 'rb').read(), oct(os.stat('raw.bin').st_mode)[-3:])
fd = os.open('raw.bin', os.O_WRONLY | os.O_APPEND); os.write(fd, b'XY')
try: os.read(fd, 1)
except OSError as e: print(e.strerror)
os.close(fd); print(open('raw.bin', 'rb').read())
for f in (lambda: os.open('no', os.O_RDONLY), lambda: os.open('raw.bin', os.O_CREAT | os.O_EXCL), lambda: os.open('/tmp/fd', os.O_WRONLY), lambda: os.close(99), lambda: os.read(99, 1), lambda: os.fdopen('x'), lambda: open(99), lambda: os.fstat(99), lambda: os.write(99, b''), lambda: os.close('x'), lambda: os.open('x/y', os.O_CREAT | os.O_WRONLY), lambda: os.open(3, 0), lambda: os.open('a'), lambda: os.fsync(99), lambda: os.stat(99)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e.strerror if isinstance(e, OSError) else e, getattr(e, 'filename', None))
d = os.open('/tmp/fd', os.O_RDONLY); os.fsync(d); os.close(d)
with open('final.txt', 'rb') as f:
    n = f.fileno(); print(type(n), n == f.fileno())
    with open(n, 'rb', closefd=False) as g: print(g.read(), g.name == n, g.raw)
    print(f.closed)
try: f.fileno()
except ValueError as e: print(e)
print(sorted(os.listdir('.')))
#> <class 'int'> p True True
#> True w True
#> Bad file descriptor
#> hello
#>
#> 6 2 b'cde' 6 False 6
#> b'abc' 600
#> Bad file descriptor
#> b'abcXY'
#> FileNotFoundError No such file or directory no
#> FileExistsError File exists raw.bin
#> IsADirectoryError Is a directory /tmp/fd
#> OSError Bad file descriptor None
#> OSError Bad file descriptor None
#> TypeError invalid fd type (<class 'str'>, expected integer) None
#> OSError Bad file descriptor None
#> OSError Bad file descriptor None
#> OSError Bad file descriptor None
#> TypeError 'str' object cannot be interpreted as an integer None
#> FileNotFoundError No such file or directory x/y
#> TypeError open: path should be string, bytes or os.PathLike, not int None
#> TypeError open() missing required argument 'flags' (pos 2) None
#> OSError Bad file descriptor None
#> OSError Bad file descriptor 99
#> <class 'int'> True
#> b'hello\n' True <_io.FileIO name=3 mode='rb' closefd=False>
#> False
#> I/O operation on closed file
#> ['final.txt', 'raw.bin']

# ---- errors name the classes with their modules
import os
os.makedirs('/tmp/named/a')
with os.scandir('/tmp/named') as found:
    entry = next(found)
for v in (os.stat('/tmp'), os.terminal_size((80, 24)), os.uname_result('abcde'), entry, found):
    try:
        v.size
    except AttributeError as e:
        print(e, type(v).__name__, type(v).__qualname__, type(v).__module__)
#> 'os.stat_result' object has no attribute 'size' stat_result stat_result os
#> 'os.terminal_size' object has no attribute 'size' terminal_size terminal_size os
#> 'posix.uname_result' object has no attribute 'size' uname_result uname_result posix
#> 'posix.DirEntry' object has no attribute 'size' DirEntry DirEntry posix
#> 'posix.ScandirIterator' object has no attribute 'size' ScandirIterator ScandirIterator posix

# ---- what os makes when it is asked for it
import os
print(os.getenv('NOTHING', 'else'), 'environ' in dir(os), 'stat_result' in dir(os))
os.environ['A'] = '1'
print(os.getenv('A'), os.environ.get('A'), 'A' in os.environ, os.environ is os.environ)
held = os.environ
os.environ = {'A': '2'}
print(os.getenv('A'), os.get_exec_path({'PATH': 'x:y'}))
os.environ = held
from unittest import mock
with mock.patch.dict(os.environ, {'A': '3', 'B': '4'}):
    print(os.getenv('A'), os.getenv('B'))
print(os.getenv('A'), os.getenv('B'))
class P:
    def __fspath__(self): return 'p'
print(isinstance(P(), os.PathLike), issubclass(str, os.PathLike), os.PathLike[str], os.PathLike.__module__)
import pathlib
print(isinstance(pathlib.PurePath('a'), os.PathLike), issubclass(pathlib.Path, os.PathLike))
for name in 'environn', 'PathLik', 'stat_resul':
    try: getattr(os, name)
    except AttributeError as e: print(e)
from os import *
print(type(environ).__name__, stat_result is os.stat_result, 'PathLike' in globals())
import io
class Raw(io.RawIOBase):
    def readable(self): return True
    def readinto(self, b):
        b[:2] = b'ab'
        return 2
print(Raw().read(2), isinstance(io.StringIO(), io.TextIOBase), isinstance(io.BytesIO(), io.BufferedIOBase), issubclass(io.FileIO, io.RawIOBase), 'IOBase' in dir(io))
#> else True True
#> 1 1 True True
#> 2 ['x', 'y']
#> 3 4
#> 1 None
#> True False os.PathLike[str] os
#> True True
#> module 'os' has no attribute 'environn'
#> module 'os' has no attribute 'PathLik'
#> module 'os' has no attribute 'stat_resul'
#> _Environ True False
#> b'ab' True True True True
