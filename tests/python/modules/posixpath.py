# ---- join
import os.path
for parts in (('a', 'b'), ('a/', 'b'), ('a', '/b', 'c'), ('', 'b'), ('a', ''), ('a',), ('/', 'x'), ('a', '', 'b'), ('a//', '//b'), ('.', '..')):
    print(parts, os.path.join(*parts))
#> ('a', 'b') a/b
#> ('a/', 'b') a/b
#> ('a', '/b', 'c') /b/c
#> ('', 'b') b
#> ('a', '') a/
#> ('a',) a
#> ('/', 'x') /x
#> ('a', '', 'b') a/b
#> ('a//', '//b') //b
#> ('.', '..') ./..

# ---- join refuses
import os.path
for parts in ((), (1, 'a'), ('a', None), ('a', b'b'), (b'a', 'b'), ('a', 5)):
    try: print(os.path.join(*parts))
    except TypeError as e: print(e)
#> join() missing 1 required positional argument: 'a'
#> expected str, bytes or os.PathLike object, not int
#> join() argument must be str, bytes, or os.PathLike object, not 'NoneType'
#> Can't mix strings and bytes in path components
#> Can't mix strings and bytes in path components
#> join() argument must be str, bytes, or os.PathLike object, not 'int'

# ---- join of bytes and path objects
import os.path, pathlib
print(os.path.join(b'a', b'b'), os.path.join(pathlib.PurePosixPath('a'), 'b'), os.path.join('x', pathlib.PurePosixPath('y/z')))
class P:
    def __init__(self, p): self.p = p
    def __fspath__(self): return self.p
print(os.path.join(P('q'), 'r'), os.path.join(P(b'q'), b'r'))
try: os.path.join(P(5), 'r')
except TypeError as e: print(e)
#> b'a/b' a/b x/y/z
#> q/r b'q/r'
#> expected P.__fspath__() to return str or bytes, not int

# ---- split, dirname and basename
import os.path
for p in ('/a/b/c.txt', 'c.txt', '/', '//', '///', 'a/', 'a//b', '/a', '', '//x', '///x//y', '.', '..', '../x'):
    print(repr(p), os.path.split(p), repr(os.path.dirname(p)), repr(os.path.basename(p)))
#> '/a/b/c.txt' ('/a/b', 'c.txt') '/a/b' 'c.txt'
#> 'c.txt' ('', 'c.txt') '' 'c.txt'
#> '/' ('/', '') '/' ''
#> '//' ('//', '') '//' ''
#> '///' ('///', '') '///' ''
#> 'a/' ('a', '') 'a' ''
#> 'a//b' ('a', 'b') 'a' 'b'
#> '/a' ('/', 'a') '/' 'a'
#> '' ('', '') '' ''
#> '//x' ('//', 'x') '//' 'x'
#> '///x//y' ('///x', 'y') '///x' 'y'
#> '.' ('', '.') '' '.'
#> '..' ('', '..') '' '..'
#> '../x' ('..', 'x') '..' 'x'

# ---- split of bytes
import os.path
print(os.path.split(b'/a/b'), os.path.dirname(b'a//b'), os.path.basename(b'x/y'), os.path.splitext(b'a.tar.gz'))
for f in (os.path.split, os.path.dirname, os.path.basename):
    try: f(5)
    except TypeError as e: print(e)
#> (b'/a', b'b') b'a' b'y' (b'a.tar', b'.gz')
#> expected str, bytes or os.PathLike object, not int
#> expected str, bytes or os.PathLike object, not int
#> expected str, bytes or os.PathLike object, not int

# ---- splitext
import os.path
for p in ('a.txt', 'a.tar.gz', '.bashrc', 'a', 'a.', '..', '...', '.a.b', 'dir.d/file', 'dir/.x', 'a..b', '/x/y.z/', '', 'a. b', '..txt', 'x/...c'):
    print(repr(p), os.path.splitext(p))
#> 'a.txt' ('a', '.txt')
#> 'a.tar.gz' ('a.tar', '.gz')
#> '.bashrc' ('.bashrc', '')
#> 'a' ('a', '')
#> 'a.' ('a', '.')
#> '..' ('..', '')
#> '...' ('...', '')
#> '.a.b' ('.a', '.b')
#> 'dir.d/file' ('dir.d/file', '')
#> 'dir/.x' ('dir/.x', '')
#> 'a..b' ('a.', '.b')
#> '/x/y.z/' ('/x/y.z/', '')
#> '' ('', '')
#> 'a. b' ('a', '. b')
#> '..txt' ('..txt', '')
#> 'x/...c' ('x/...c', '')

# ---- splitext with what is no path
import os.path
for bad in (None, 5, ['a.b'], 1.5):
    try: os.path.splitext(bad)
    except TypeError as e: print(e)
#> expected str, bytes or os.PathLike object, not NoneType
#> expected str, bytes or os.PathLike object, not int
#> expected str, bytes or os.PathLike object, not list
#> expected str, bytes or os.PathLike object, not float

# ---- splitdrive and splitroot
import os.path
for p in ('/a/b', 'a/b', '//a/b', '///a', '', 'c:/x', '/', '//', '///'):
    print(repr(p), os.path.splitdrive(p), os.path.splitroot(p))
print(os.path.splitroot(b'/x'), os.path.splitdrive(b'x'))
#> '/a/b' ('', '/a/b') ('', '/', 'a/b')
#> 'a/b' ('', 'a/b') ('', '', 'a/b')
#> '//a/b' ('', '//a/b') ('', '//', 'a/b')
#> '///a' ('', '///a') ('', '/', '//a')
#> '' ('', '') ('', '', '')
#> 'c:/x' ('', 'c:/x') ('', '', 'c:/x')
#> '/' ('', '/') ('', '/', '')
#> '//' ('', '//') ('', '//', '')
#> '///' ('', '///') ('', '/', '//')
#> (b'', b'/', b'x') (b'', b'x')

# ---- splitroot refuses
import os.path
for bad in (5, None):
    for f in (os.path.splitroot, os.path.splitdrive):
        try: f(bad)
        except TypeError as e: print(e)
#> _path_splitroot_ex: path should be string, bytes or os.PathLike, not int
#> expected str, bytes or os.PathLike object, not int
#> _path_splitroot_ex: path should be string, bytes or os.PathLike, not NoneType
#> expected str, bytes or os.PathLike object, not NoneType

# ---- isabs
import os.path
print([os.path.isabs(p) for p in ('/a', 'a', '', '/', '//x', './a', '~/a')], os.path.isabs(b'/x'))
try: os.path.isabs(None)
except TypeError as e: print(e)
#> [True, False, False, True, True, False, False] True
#> expected str, bytes or os.PathLike object, not NoneType

# ---- normpath
import os.path
for p in ('a/b/../c', 'a//b', './a', 'a/.', 'a/..', '', '.', '..', '../..', '/..', '/../a', '//a', '///a', 'a/../..', 'a/b/../../..', '/a/./b/', 'a\\b', ' /a '):
    print(repr(p), repr(os.path.normpath(p)))
#> 'a/b/../c' 'a/c'
#> 'a//b' 'a/b'
#> './a' 'a'
#> 'a/.' 'a'
#> 'a/..' '.'
#> '' '.'
#> '.' '.'
#> '..' '..'
#> '../..' '../..'
#> '/..' '/'
#> '/../a' '/a'
#> '//a' '//a'
#> '///a' '/a'
#> 'a/../..' '..'
#> 'a/b/../../..' '..'
#> '/a/./b/' '/a/b'
#> 'a\\b' 'a\\b'
#> ' /a ' ' /a '

# ---- normpath of bytes, and what is none
import os.path
print(os.path.normpath(b'a//b/../c'), os.path.normpath(b''))
for bad in (5, None):
    try: os.path.normpath(bad)
    except TypeError as e: print(e)
#> b'a/c' b'.'
#> _path_normpath: path should be string, bytes or os.PathLike, not int
#> _path_normpath: path should be string, bytes or os.PathLike, not NoneType

# ---- normcase
import os.path
print(os.path.normcase('/A/b'), os.path.normcase(b'X'))
try: os.path.normcase(5)
except TypeError as e: print(e)
#> /A/b b'X'
#> expected str, bytes or os.PathLike object, not int

# ---- abspath
import os, os.path
os.makedirs('/tmp/abs/sub', exist_ok=True)
os.chdir('/tmp/abs')
print(os.path.abspath('x'), os.path.abspath('../y'), os.path.abspath('/a/../b'), os.path.abspath(''), os.path.abspath('.'), os.path.abspath(b'z'))
os.chdir('sub')
print(os.path.abspath('..'), os.path.abspath('../../q'))
os.chdir('/')
os.rmdir('/tmp/abs/sub'); os.rmdir('/tmp/abs')
try: os.path.abspath(1)
except TypeError as e: print(e)
#> /tmp/abs/x /tmp/y /b /tmp/abs /tmp/abs b'/tmp/abs/z'
#> /tmp/abs /tmp/q
#> expected str, bytes or os.PathLike object, not int

# ---- relpath
import os.path
for p, start in (('/a/b/c', '/a'), ('/a', '/a/b/c'), ('/a/b', '/a/b'), ('/a/b', '/a/c'), ('/a/x', '/'), ('/', '/a/b')):
    print(p, start, os.path.relpath(p, start))
for args in (('',), (5,), ('a', b'b')):
    try: os.path.relpath(*args)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
#> /a/b/c /a b/c
#> /a /a/b/c ../..
#> /a/b /a/b .
#> /a/b /a/c ../b
#> /a/x / a/x
#> / /a/b ../..
#> ValueError no path specified
#> TypeError expected str, bytes or os.PathLike object, not int
#> TypeError Can't mix strings and bytes in path components

# ---- relpath from the current directory
import os, os.path
os.makedirs('/tmp/rel/a', exist_ok=True)
os.chdir('/tmp/rel')
print(os.path.relpath('x'), os.path.relpath('/tmp'), os.path.relpath('a/b', 'a'), os.path.relpath('a', 'b/c'), os.path.relpath(b'q'))
os.chdir('/')
os.rmdir('/tmp/rel/a'); os.rmdir('/tmp/rel')
#> x .. b ../../a b'q'

# ---- commonpath
import os.path
for paths in (['/a/b/c', '/a/b/d'], ['a/b', 'a/c'], ['a', 'b'], ['/a', '/b'], ['/a/b'], ['a//b/', 'a/./b'], ['/usr/lib', '/usr/library'], [b'/x/y', b'/x/z']):
    print(paths, repr(os.path.commonpath(paths)))
for bad in ([], ['/a', 'b'], ['a', b'a'], [5], 5):
    try: os.path.commonpath(bad)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
#> ['/a/b/c', '/a/b/d'] '/a/b'
#> ['a/b', 'a/c'] 'a'
#> ['a', 'b'] ''
#> ['/a', '/b'] '/'
#> ['/a/b'] '/a/b'
#> ['a//b/', 'a/./b'] 'a/b'
#> ['/usr/lib', '/usr/library'] '/usr'
#> [b'/x/y', b'/x/z'] b'/x'
#> ValueError commonpath() arg is an empty sequence
#> ValueError Can't mix absolute and relative paths
#> TypeError Can't mix strings and bytes in path components
#> TypeError expected str, bytes or os.PathLike object, not int
#> TypeError 'int' object is not iterable

# ---- commonpath takes an iterator
import os.path
print(os.path.commonpath(iter(['/a/b', '/a/c'])), os.path.commonpath(p for p in ('x/y', 'x/z')), os.path.commonpath({'/q/w': 1, '/q/e': 2}))
#> /a x /q

# ---- commonprefix
import os.path
for items in (['/usr/lib', '/usr/local'], ['abc', 'abd', 'ab'], [], ['a'], ['', 'x'], [[1, 2, 3], [1, 2, 4]], [b'ab', b'ac'], ('x', 'y')):
    print(items, os.path.commonprefix(items))
try: os.path.commonprefix([1, 2])
except TypeError as e: print(e)
#> ['/usr/lib', '/usr/local'] /usr/l
#> ['abc', 'abd', 'ab'] ab
#> [] 
#> ['a'] a
#> ['', 'x'] 
#> [[1, 2, 3], [1, 2, 4]] [1, 2]
#> [b'ab', b'ac'] b'a'
#> ('x', 'y') 
#> expected str, bytes or os.PathLike object, not int

# ---- expanduser
import os, os.path
os.environ['HOME'] = '/home/me'
print(os.path.expanduser('~'), os.path.expanduser('~/x'), os.path.expanduser('a/~'), os.path.expanduser('~/'), os.path.expanduser(b'~/b'), os.path.expanduser(''))
os.environ['HOME'] = '/'
print(os.path.expanduser('~'), os.path.expanduser('~/x'))
os.environ['HOME'] = '/h/'
print(os.path.expanduser('~/y'), os.path.expanduser('~'))
try: os.path.expanduser(5)
except TypeError as e: print(e)
#> /home/me /home/me/x a/~ /home/me/ b'/home/me/b' 
#> / /x
#> /h/y /h
#> expected str, bytes or os.PathLike object, not int

# ---- expandvars
import os, os.path
os.environ['NAME'] = 'bob'
os.environ['EMPTY'] = ''
os.environ['NEST'] = '$NAME'
for p in ('$NAME/x', '${NAME}y', '$NAMEy', '$NOPE/x', '${NOPE}', '$', '$$NAME', 'a$EMPTY.b', '${NAME', '$NEST', '$1', '${}', 'plain', '$NAME$NAME'):
    print(p, os.path.expandvars(p))
print(os.path.expandvars(b'$NAME'))
try: os.path.expandvars(5)
except TypeError as e: print(e)
#> $NAME/x bob/x
#> ${NAME}y boby
#> $NAMEy $NAMEy
#> $NOPE/x $NOPE/x
#> ${NOPE} ${NOPE}
#> $ $
#> $$NAME $bob
#> a$EMPTY.b a.b
#> ${NAME ${NAME
#> $NEST $NAME
#> $1 $1
#> ${} ${}
#> plain plain
#> $NAME$NAME bobbob
#> b'bob'
#> expected str, bytes or os.PathLike object, not int

# ---- constants
import os, os.path
print(os.path.sep, os.path.altsep, os.path.extsep, os.path.pathsep, os.path.curdir, os.path.pardir, os.path.defpath, os.path.devnull, os.path.supports_unicode_filenames)
print(os.sep, os.altsep, os.extsep, os.pathsep, os.curdir, os.pardir, os.defpath, os.devnull, os.linesep == '\n', os.name)
#> / None . : . .. /bin:/usr/bin /dev/null False
#> / None . : . .. /bin:/usr/bin /dev/null True posix

# ---- os.path is posixpath
import os, os.path, posixpath
print(os.path is posixpath, os.path.__name__, posixpath.join is os.path.join, posixpath.join.__module__)
from os.path import join, exists
print(join('a', 'b'), exists('/'))
import sys
print(sys.modules['os.path'] is posixpath)
#> True posixpath True posixpath
#> a/b True
#> True

# ---- exists, isfile, isdir
import os, os.path
os.makedirs('/tmp/ex/d', exist_ok=True)
open('/tmp/ex/f', 'w').close()
for p in ('/tmp/ex', '/tmp/ex/d', '/tmp/ex/f', '/tmp/ex/nope', '/tmp/ex/f/x', '', '/tmp/ex/d/', '/tmp/ex/../ex/f'):
    print(repr(p), os.path.exists(p), os.path.isfile(p), os.path.isdir(p), os.path.lexists(p))
os.remove('/tmp/ex/f'); os.rmdir('/tmp/ex/d'); os.rmdir('/tmp/ex')
#> '/tmp/ex' True False True True
#> '/tmp/ex/d' True False True True
#> '/tmp/ex/f' True True False True
#> '/tmp/ex/nope' False False False False
#> '/tmp/ex/f/x' False False False False
#> '' False False False False
#> '/tmp/ex/d/' True False True True
#> '/tmp/ex/../ex/f' True True False True

# ---- exists of odd arguments
import os.path
print(os.path.exists('a\0b'), os.path.isfile('x\0'), os.path.isdir(b'/'), os.path.exists(b'/nope'), os.path.lexists('\0'))
for f in (os.path.exists, os.path.isfile, os.path.isdir):
    for bad in (None, 1.5, []):
        try: print(f(bad))
        except TypeError as e: print(e)
#> False False True False False
#> stat: path should be string, bytes, os.PathLike or integer, not NoneType
#> stat: path should be string, bytes, os.PathLike or integer, not float
#> stat: path should be string, bytes, os.PathLike or integer, not list
#> stat: path should be string, bytes, os.PathLike or integer, not NoneType
#> stat: path should be string, bytes, os.PathLike or integer, not float
#> stat: path should be string, bytes, os.PathLike or integer, not list
#> stat: path should be string, bytes, os.PathLike or integer, not NoneType
#> stat: path should be string, bytes, os.PathLike or integer, not float
#> stat: path should be string, bytes, os.PathLike or integer, not list

# ---- islink, ismount, isjunction and isdevdrive
import os.path
print(os.path.islink('/'), os.path.islink('/nope'), os.path.ismount('/'), os.path.ismount('/nope'), os.path.isjunction('/'), os.path.isdevdrive('/'))
for f in (os.path.isjunction, os.path.isdevdrive):
    try: f(5)
    except TypeError as e: print(e)
#> False False True False False False
#> expected str, bytes or os.PathLike object, not int
#> expected str, bytes or os.PathLike object, not int

# ---- getsize
import os, os.path
with open('/tmp/size.txt', 'w') as f: f.write('hé')
print(os.path.getsize('/tmp/size.txt'), os.path.getsize(b'/tmp/size.txt'))
with open('/tmp/size.txt', 'a') as f: f.write('x' * 100)
print(os.path.getsize('/tmp/size.txt'), os.stat('/tmp/size.txt').st_size)
os.remove('/tmp/size.txt')
try: os.path.getsize('/tmp/size.txt')
except FileNotFoundError as e: print(e, e.errno == 44 or e.errno == 2, e.filename) if False else print(e.strerror, e.filename)
#> 3 3
#> 103 103
#> No such file or directory /tmp/size.txt

# ---- times of files
import os, os.path
open('/tmp/when', 'w').close()
for f in (os.path.getmtime, os.path.getatime, os.path.getctime):
    print(type(f('/tmp/when')).__name__, f('/tmp/when') >= 0)
os.remove('/tmp/when')
for f in (os.path.getmtime, os.path.getatime, os.path.getctime):
    try: f('/tmp/when')
    except FileNotFoundError as e: print(e.strerror, e.filename)
#> float True
#> float True
#> float True
#> No such file or directory /tmp/when
#> No such file or directory /tmp/when
#> No such file or directory /tmp/when

# ---- realpath
import os, os.path
os.makedirs('/tmp/real/a', exist_ok=True)
os.chdir('/tmp/real')
print(os.path.realpath('a/../b'), os.path.realpath('/tmp//real/./a'), os.path.realpath('nope/x'), os.path.realpath(b'a'), os.path.realpath('/'), os.path.realpath('.'))
try: os.path.realpath('/tmp/real/nope', strict=True)
except FileNotFoundError as e: print(e.strerror, e.filename)
os.chdir('/')
os.rmdir('/tmp/real/a'); os.rmdir('/tmp/real')
#> /tmp/real/b /tmp/real/a /tmp/real/nope/x b'/tmp/real/a' / /tmp/real
#> No such file or directory /tmp/real/nope

# ---- realpath that may miss
import os.path
print(os.path.realpath('/no/such', strict=os.path.ALLOW_MISSING), os.path.ALLOW_MISSING)
try: os.path.realpath(5)
except TypeError as e: print(e)
#> /no/such os.path.ALLOW_MISSING
#> expected str, bytes or os.PathLike object, not int

# ---- samefile and samestat
import os, os.path
os.makedirs('/tmp/same', exist_ok=True)
open('/tmp/same/a', 'w').close(); open('/tmp/same/b', 'w').close()
print(os.path.samefile('/tmp/same/a', '/tmp/same/../same/a'), os.path.samefile('/tmp/same/a', '/tmp/same/b'))
print(os.path.samestat(os.stat('/tmp/same/a'), os.stat('/tmp/same/a')), os.path.samestat(os.stat('/tmp/same'), os.stat('/tmp/same/b')))
try: os.path.samefile('/tmp/same/a', '/tmp/same/c')
except FileNotFoundError as e: print(e.strerror, e.filename)
os.remove('/tmp/same/a'); os.remove('/tmp/same/b'); os.rmdir('/tmp/same')
#> True False
#> True False
#> No such file or directory /tmp/same/c

# ---- a path class of the program everywhere
import os, os.path
class P:
    def __init__(self, p): self.p = p
    def __fspath__(self): return self.p
p = P('/tmp/x.tar.gz')
print(os.path.split(p), os.path.splitext(p), os.path.basename(p), os.path.dirname(p), os.path.isabs(p), os.path.normpath(p), os.path.exists(p), os.path.relpath(p, P('/')), os.path.commonpath([p, '/tmp']), os.path.abspath(P('/a/..')), os.fspath(p))
print(os.path.commonprefix([P('abc'), 'abd']))
#> ('/tmp', 'x.tar.gz') ('/tmp/x.tar', '.gz') x.tar.gz /tmp True /tmp/x.tar.gz False tmp/x.tar.gz /tmp / /tmp/x.tar.gz
#> ab

# ---- fspath, fsencode, fsdecode
import os, pathlib
print(os.fspath('a'), os.fspath(b'a'), os.fspath(pathlib.PurePosixPath('x/y')), os.fsencode('é'), os.fsdecode(b'\xc3\xa9'), os.fsdecode('a'), os.fsencode(b'x'), os.fsencode(pathlib.PurePosixPath('q')))
class Bad:
    def __fspath__(self): return 5
for f in (os.fspath, os.fsencode, os.fsdecode):
    for bad in (5, None, Bad()):
        try: f(bad)
        except TypeError as e: print(e)
#> a b'a' x/y b'\xc3\xa9' é a b'x' b'q'
#> expected str, bytes or os.PathLike object, not int
#> expected str, bytes or os.PathLike object, not NoneType
#> expected Bad.__fspath__() to return str or bytes, not int
#> expected str, bytes or os.PathLike object, not int
#> expected str, bytes or os.PathLike object, not NoneType
#> expected Bad.__fspath__() to return str or bytes, not int
#> expected str, bytes or os.PathLike object, not int
#> expected str, bytes or os.PathLike object, not NoneType
#> expected Bad.__fspath__() to return str or bytes, not int

# ---- find the extension of many files
import os.path
from collections import Counter
files = ['a.py', 'b.py', 'README', 'x/y.TXT', '.git', 'lib.tar.gz']
print(Counter(os.path.splitext(f)[1].lower() for f in files), sorted(files, key=lambda f: (os.path.dirname(f), os.path.basename(f))))
print([os.path.splitext(os.path.basename(f))[0] for f in files])
#> Counter({'.py': 2, '': 2, '.txt': 1, '.gz': 1}) ['.git', 'README', 'a.py', 'b.py', 'lib.tar.gz', 'x/y.TXT']
#> ['a', 'b', 'README', 'y', '.git', 'lib.tar']

# ---- split a path to its parts
import os.path
def parts(path):
    out = []
    while True:
        path, tail = os.path.split(path)
        if tail: out.append(tail)
        else:
            if path: out.append(path)
            break
    return out[::-1]
print(parts('/usr/local/lib'), parts('a/b/c'), parts('/'), parts('x'))
#> ['/', 'usr', 'local', 'lib'] ['a', 'b', 'c'] ['/'] ['x']

# ---- a tree is walked with sizes
import os, os.path
os.makedirs('/tmp/tree/sub', exist_ok=True)
for name, text in (('a.txt', 'one'), ('sub/b.txt', 'three'), ('sub/c.py', '')):
    with open(os.path.join('/tmp/tree', name), 'w') as f: f.write(text)
for root, dirs, files in os.walk('/tmp/tree'):
    for name in sorted(files):
        path = os.path.join(root, name)
        print(os.path.relpath(path, '/tmp/tree'), os.path.getsize(path))
import shutil
shutil.rmtree('/tmp/tree')
print(os.path.exists('/tmp/tree'))
#> a.txt 3
#> sub/b.txt 5
#> sub/c.py 0
#> False

# ---- keep paths inside a folder
import os.path
def safe(base, name):
    path = os.path.normpath(os.path.join(base, name))
    if os.path.commonpath([base, path]) != base: raise PermissionError(f'{name} leaves {base}')
    return path
print(safe('/data', 'a/b'), safe('/data', './x/../y'))
for bad in ('../etc', '/etc/passwd', 'a/../../b'):
    try: safe('/data', bad)
    except PermissionError as e: print(e)
#> /data/a/b /data/y
#> ../etc leaves /data
#> /etc/passwd leaves /data
#> a/../../b leaves /data

# ---- a name that is not taken
import os, os.path
os.makedirs('/tmp/uniq', exist_ok=True)
def unique(path):
    root, ext = os.path.splitext(path)
    n = 1
    while os.path.exists(path):
        path = f'{root}({n}){ext}'
        n += 1
    return path
for _ in range(3): open(unique('/tmp/uniq/f.txt'), 'w').close()
print(sorted(os.listdir('/tmp/uniq')))
for n in os.listdir('/tmp/uniq'): os.remove(os.path.join('/tmp/uniq', n))
os.rmdir('/tmp/uniq')
#> ['f(1).txt', 'f(2).txt', 'f.txt']

# ---- names of all functions
import posixpath
print(posixpath.__all__ == sorted(set(posixpath.__all__), key=posixpath.__all__.index), len(posixpath.__all__))
print([f.__name__ for f in (posixpath.join, posixpath.split, posixpath.isabs, posixpath.relpath)])
#> True 42
#> ['join', 'split', 'isabs', 'relpath']

# ---- keywords
import os.path
print(os.path.join(a='x') if False else os.path.split(p='a/b'), os.path.relpath(path='/a/b', start='/a'), os.path.dirname(p='a/b'), os.path.basename(p='a/b'), os.path.expanduser(path='x'), os.path.isabs(s='/'), os.path.exists(path='/'), os.path.realpath(filename='/'), os.path.commonprefix(m=['ab', 'ac']), os.path.getsize(filename='/') >= 0)
for job in (lambda: os.path.split(x=1), lambda: os.path.join(), lambda: os.path.commonpath(), lambda: os.path.relpath()):
    try: job()
    except TypeError as e: print(e)
#> ('a', 'b') b a b x True True / a True
#> split() got an unexpected keyword argument 'x'
#> join() missing 1 required positional argument: 'a'
#> commonpath() missing 1 required positional argument: 'paths'
#> relpath() missing 1 required positional argument: 'path'

# ---- joined paths round trip
import os.path
import itertools
pieces = ['', 'a', '/', 'b/', '..', '.']
bad = []
for combo in itertools.product(pieces, repeat=2):
    p = os.path.join(*combo)
    if os.path.join(*os.path.split(p)) != p and os.path.normpath(os.path.join(*os.path.split(p))) != os.path.normpath(p): bad.append(p)
print(bad, os.path.normpath(os.path.normpath('a/./b//../c')) == os.path.normpath('a/./b//../c'))
#> [] True

# ---- dots before a name
import os.path
for p in ('..a', '..a.b', 'a/..b', '.a/.b', '....', '.. ', '..a/..'):
    print(repr(p), os.path.splitext(p), repr(os.path.normpath(p)), os.path.split(p))
#> '..a' ('..a', '') '..a' ('', '..a')
#> '..a.b' ('..a', '.b') '..a.b' ('', '..a.b')
#> 'a/..b' ('a/..b', '') 'a/..b' ('a', '..b')
#> '.a/.b' ('.a/.b', '') '.a/.b' ('.a', '.b')
#> '....' ('....', '') '....' ('', '....')
#> '.. ' ('.. ', '') '.. ' ('', '.. ')
#> '..a/..' ('..a/..', '') '.' ('..a', '..')

# ---- text that is not ASCII
import os.path
p = '/täst/日本/файл.тхт'
print(os.path.split(p), os.path.splitext(p), os.path.normpath('/a/ü/../ß'), os.path.commonprefix(['日本語', '日本酒']), os.path.join('é', '𝒳'))
#> ('/täst/日本', 'файл.тхт') ('/täst/日本/файл', '.тхт') /a/ß 日本 é/𝒳

# ---- long paths
import os.path
p = '/'.join(['d'] * 300)
print(len(os.path.normpath(p + '/..' * 100)), len(os.path.join(*p.split('/'))), os.path.normpath('/' + '../' * 200 + 'x'), os.path.relpath('/a' * 50, '/a' * 49))
#> 399 599 /x a

# ---- the error shows the function
import os.path
def config(path):
    return os.path.join(path, 'conf.ini')
try: config(None)
except TypeError as e: print(e)
except TypeError as e: print(e)
#> expected str, bytes or os.PathLike object, not NoneType

# ---- exists follows what is written and removed
import os, os.path
p = '/tmp/flip.txt'
states = []
for action in ('none', 'write', 'remove', 'mkdir', 'rmdir'):
    if action == 'write': open(p, 'w').close()
    elif action == 'remove': os.remove(p)
    elif action == 'mkdir': os.mkdir(p)
    elif action == 'rmdir': os.rmdir(p)
    states.append((action, os.path.exists(p), os.path.isfile(p), os.path.isdir(p)))
print(states)
#> [('none', False, False, False), ('write', True, True, False), ('remove', False, False, False), ('mkdir', True, False, True), ('rmdir', False, False, False)]

# ---- renamed files keep their size
import os, os.path
with open('/tmp/ren1', 'w') as f: f.write('12345')
os.rename('/tmp/ren1', '/tmp/ren2')
print(os.path.exists('/tmp/ren1'), os.path.getsize('/tmp/ren2'))
os.replace('/tmp/ren2', '/tmp/ren3')
print(os.path.lexists('/tmp/ren2'), os.path.isfile('/tmp/ren3'))
os.remove('/tmp/ren3')
#> False 5
#> False True

# ---- sort paths in natural order
import os.path, re
names = ['f10.txt', 'f9.txt', 'f1.txt', 'g/f2.txt']
def key(p): return os.path.dirname(p), [int(x) if x.isdigit() else x for x in re.split(r'(\d+)', os.path.basename(p))]
print(sorted(names, key=key), max(names, key=len))
#> ['f1.txt', 'f9.txt', 'f10.txt', 'g/f2.txt'] g/f2.txt

# ---- change an extension
import os.path
def with_ext(path, ext): return os.path.splitext(path)[0] + ext
print(with_ext('a/b.txt', '.md'), with_ext('noext', '.md'), with_ext('a.b/c', '.md'), with_ext('.hidden', '.md'), with_ext('x.tar.gz', ''))
#> a/b.md noext.md a.b/c.md .hidden.md x.tar

# ---- common roots of many paths
import os.path
paths = ['/srv/app/a/x.py', '/srv/app/b/y.py', '/srv/app/b/c/z.py']
root = os.path.commonpath(paths)
print(root, [os.path.relpath(p, root) for p in paths], os.path.commonprefix(paths), os.path.dirname(os.path.commonprefix(paths)))
#> /srv/app ['a/x.py', 'b/y.py', 'b/c/z.py'] /srv/app/ /srv/app

# ---- group by folder
import os.path
from itertools import groupby
paths = ['a/1', 'b/2', 'a/3', '4', 'a/b/5']
for folder, group in groupby(sorted(paths, key=os.path.dirname), key=os.path.dirname):
    print(repr(folder), [os.path.basename(p) for p in group])
#> '' ['4']
#> 'a' ['1', '3']
#> 'a/b' ['5']
#> 'b' ['2']

# ---- lists of search paths
import os, os.path
value = os.pathsep.join(['/bin', '/usr/bin', ''])
print(value, value.split(os.path.pathsep), [os.path.join(d, 'python') for d in value.split(os.pathsep) if d])
#> /bin:/usr/bin: ['/bin', '/usr/bin', ''] ['/bin/python', '/usr/bin/python']

# ---- strings of a subclass
import os.path
class S(str): pass
print(type(os.path.join(S('a'), 'b')).__name__, type(os.path.basename(S('a'))).__name__, os.path.splitext(S('x.y')), type(os.path.normpath(S('a'))).__name__)
#> str str ('x', '.y') str

# ---- expandvars with unusual names
import os, os.path
os.environ['A_1'] = 'v'
os.environ['é'] = 'u'
os.environ['a b'] = 'w'
print(os.path.expandvars('$A_1 ${A_1} $A_1x ${a b} $a b ${é} $é'), os.path.expandvars('$A_1$A_1'), os.path.expandvars('\\$A_1'))
#> v v $A_1x w $a b u $é vv \v

# ---- expanduser of others
import os, os.path
os.environ.pop('HOME', None)
print(os.path.expanduser('~no_such_user_here/x'), os.path.expanduser('x~'))
#> ~no_such_user_here/x x~

# ---- a small make
import os, os.path
os.makedirs('/tmp/mk', exist_ok=True)
def stale(target, *sources):
    if not os.path.exists(target): return True
    return any(os.path.getmtime(s) > os.path.getmtime(target) for s in sources)
for name, t in (('a.c', 100), ('b.c', 300), ('out', 200)):
    open(f'/tmp/mk/{name}', 'w').close()
    os.utime(f'/tmp/mk/{name}', (t, t))
print(stale('/tmp/mk/out', '/tmp/mk/a.c'), stale('/tmp/mk/out', '/tmp/mk/a.c', '/tmp/mk/b.c'), stale('/tmp/mk/none'))
for name in os.listdir('/tmp/mk'): os.remove(f'/tmp/mk/{name}')
os.rmdir('/tmp/mk')
#> False True True

# ---- relative links in a page
import os.path
def link(page, target): return os.path.relpath(target, os.path.dirname(page) or '.')
print(link('/docs/a/index.html', '/docs/b/x.png'), link('/index.html', '/img/y.png'), link('/a/b/c/d', '/a/b/c/e'))
#> ../b/x.png img/y.png e

# ---- directories above
import os.path
def parents(p):
    while (up := os.path.dirname(p)) != p:
        yield up
        p = up
print(list(parents('/a/b/c')), list(parents('x/y')), list(parents('/')))
#> ['/a/b', '/a', '/'] ['x', ''] []

# ---- paths as keys
import os.path
index = {}
for raw in ('a/b', './a/b', 'a//b', 'a/c/../b', 'a/b/'):
    index.setdefault(os.path.normpath(raw), []).append(raw)
print(index)
#> {'a/b': ['a/b', './a/b', 'a//b', 'a/c/../b', 'a/b/']}

# ---- the longest name of a tree
import os.path
paths = ['/a/bb/c.txt', '/a/longer.name', '/x']
print(max(paths, key=lambda p: len(os.path.basename(p))), sorted(paths, key=os.path.splitext), {os.path.dirname(p) for p in paths} == {'/a/bb', '/a', '/'})
#> /a/longer.name ['/a/bb/c.txt', '/a/longer.name', '/x'] True

# ---- is one path inside another
import os.path
def inside(child, parent): return os.path.commonpath([os.path.abspath(parent)]) == os.path.commonpath([os.path.abspath(parent), os.path.abspath(child)])
print([inside(c, '/srv/app') for c in ('/srv/app/x', '/srv/apple', '/srv/app', '/srv/app/../etc', '/')])
#> [True, False, True, False, False]

# ---- several extensions
import os.path
def extensions(p):
    out = []
    while True:
        p, e = os.path.splitext(p)
        if not e: return p, out[::-1]
        out.append(e)
print(extensions('a.tar.gz'), extensions('x'), extensions('.rc.bak'), extensions('d.x/y.z'))
#> ('a', ['.tar', '.gz']) ('x', []) ('.rc', ['.bak']) ('d.x/y', ['.z'])

# ---- paths from parts of an address
import os.path
parts = ['static', 'css/', '/theme', '../img', 'x.png']
print(os.path.join(*parts), os.path.normpath(os.path.join(*parts)), '/'.join(p.strip('/') for p in parts))
#> /theme/../img/x.png /img/x.png static/css/theme/../img/x.png

# ---- plain texts, and those that are more
import os.path as p
class Text(str): pass
class Path:
    def __init__(self, path): self.path = path
    def __fspath__(self): return self.path
paths = ['', '/', '//', '///', '//a', '///a', 'a', 'a/', '/a', 'a//b', 'a//', '//a//b//', '.', '..', './a', 'a/.', 'a/..', '../a', '/..', '/../a', 'a/../..', 'a/b/../../c', '/a/./b/../c//d', '.a', '..a', '...', '.a.b', 'a.', 'a.b', 'a.b.c', 'x/.a', 'x/.a.b', 'x.y/a', 'x.y/...a', 'é/ü.ß', '\U0001f600/a.\U0001f600', 'a\0b', '/' + 'x' * 200 + '.txt', 'y/' * 90]
for path in paths:
    told = [f(path) for f in (p.split, p.splitext, p.basename, p.dirname, p.normpath, p.isabs, p.splitroot)]
    print(*(repr(x if len(repr(x)) < 60 else hash(repr(x)) == 0) for x in told))
    for kind in (Text(path), Path(path), path.encode()):
        other = [f(kind) for f in (p.split, p.splitext, p.basename, p.dirname, p.normpath, p.isabs, p.splitroot)]
        decoded = [tuple(x.decode() for x in o) if isinstance(o, tuple) else o.decode() if isinstance(o, bytes) else o for o in other] if isinstance(kind, bytes) else other
        assert decoded == told, (path, decoded)
long = 'z' * 5000
print(len(p.join(long, long)), len(p.normpath(long + '/../a')), len(p.splitext(long + '.a')[0]))
for parts in [('a',), ('', 'a'), ('a', ''), ('a/', 'b'), ('a', '/b', 'c'), ('a', '', '', 'b'), ('a', Text('b'), Path('c')), ('\U0001f600', 'b'), ('/', '/'), (b'a', b'b')]:
    print(p.join(*parts), end=' ')
print(p.abspath('/a/../b'), p.abspath('//a'))
for f in [lambda: p.join('a', b'b'), lambda: p.join(), lambda: p.join('a', 5), lambda: p.split(None), lambda: p.normpath(5), lambda: p.splitext('a', 'b'), lambda: p.basename(path='a'), lambda: p.basename(p='x/a')]:
    try:
        print(f())
    except TypeError as e:
        print(e)
p.isabs = lambda path: True
print(p.abspath('x').endswith('/x'))
#> ('', '') ('', '') '' '' '.' False ('', '', '')
#> ('/', '') ('/', '') '' '/' '/' True ('', '/', '')
#> ('//', '') ('//', '') '' '//' '//' True ('', '//', '')
#> ('///', '') ('///', '') '' '///' '/' True ('', '/', '//')
#> ('//', 'a') ('//a', '') 'a' '//' '//a' True ('', '//', 'a')
#> ('///', 'a') ('///a', '') 'a' '///' '/a' True ('', '/', '//a')
#> ('', 'a') ('a', '') 'a' '' 'a' False ('', '', 'a')
#> ('a', '') ('a/', '') '' 'a' 'a' False ('', '', 'a/')
#> ('/', 'a') ('/a', '') 'a' '/' '/a' True ('', '/', 'a')
#> ('a', 'b') ('a//b', '') 'b' 'a' 'a/b' False ('', '', 'a//b')
#> ('a', '') ('a//', '') '' 'a' 'a' False ('', '', 'a//')
#> ('//a//b', '') ('//a//b//', '') '' '//a//b' '//a/b' True ('', '//', 'a//b//')
#> ('', '.') ('.', '') '.' '' '.' False ('', '', '.')
#> ('', '..') ('..', '') '..' '' '..' False ('', '', '..')
#> ('.', 'a') ('./a', '') 'a' '.' 'a' False ('', '', './a')
#> ('a', '.') ('a/.', '') '.' 'a' 'a' False ('', '', 'a/.')
#> ('a', '..') ('a/..', '') '..' 'a' '.' False ('', '', 'a/..')
#> ('..', 'a') ('../a', '') 'a' '..' '../a' False ('', '', '../a')
#> ('/', '..') ('/..', '') '..' '/' '/' True ('', '/', '..')
#> ('/..', 'a') ('/../a', '') 'a' '/..' '/a' True ('', '/', '../a')
#> ('a/..', '..') ('a/../..', '') '..' 'a/..' '..' False ('', '', 'a/../..')
#> ('a/b/../..', 'c') ('a/b/../../c', '') 'c' 'a/b/../..' 'c' False ('', '', 'a/b/../../c')
#> ('/a/./b/../c', 'd') ('/a/./b/../c//d', '') 'd' '/a/./b/../c' '/a/c/d' True ('', '/', 'a/./b/../c//d')
#> ('', '.a') ('.a', '') '.a' '' '.a' False ('', '', '.a')
#> ('', '..a') ('..a', '') '..a' '' '..a' False ('', '', '..a')
#> ('', '...') ('...', '') '...' '' '...' False ('', '', '...')
#> ('', '.a.b') ('.a', '.b') '.a.b' '' '.a.b' False ('', '', '.a.b')
#> ('', 'a.') ('a', '.') 'a.' '' 'a.' False ('', '', 'a.')
#> ('', 'a.b') ('a', '.b') 'a.b' '' 'a.b' False ('', '', 'a.b')
#> ('', 'a.b.c') ('a.b', '.c') 'a.b.c' '' 'a.b.c' False ('', '', 'a.b.c')
#> ('x', '.a') ('x/.a', '') '.a' 'x' 'x/.a' False ('', '', 'x/.a')
#> ('x', '.a.b') ('x/.a', '.b') '.a.b' 'x' 'x/.a.b' False ('', '', 'x/.a.b')
#> ('x.y', 'a') ('x.y/a', '') 'a' 'x.y' 'x.y/a' False ('', '', 'x.y/a')
#> ('x.y', '...a') ('x.y/...a', '') '...a' 'x.y' 'x.y/...a' False ('', '', 'x.y/...a')
#> ('é', 'ü.ß') ('é/ü', '.ß') 'ü.ß' 'é' 'é/ü.ß' False ('', '', 'é/ü.ß')
#> ('😀', 'a.😀') ('😀/a', '.😀') 'a.😀' '😀' '😀/a.😀' False ('', '', '😀/a.😀')
#> ('', 'a\x00b') ('a\x00b', '') 'a\x00b' '' 'a\x00b' False ('', '', 'a\x00b')
#> False False False '/' False True False
#> False False '' False False False False
#> 10001 1 5000
#> a a a/ a/b /b/c a/b a/b/c 😀/b / b'a/b' /b //a
#> Can't mix strings and bytes in path components
#> join() missing 1 required positional argument: 'a'
#> join() argument must be str, bytes, or os.PathLike object, not 'int'
#> expected str, bytes or os.PathLike object, not NoneType
#> _path_normpath: path should be string, bytes or os.PathLike, not int
#> splitext() takes 1 positional argument but 2 were given
#> basename() got an unexpected keyword argument 'path'
#> a
#> True

# ---- realpath strictly, and wrong arguments of what looks at links
import os
os.makedirs('/tmp/real/d', exist_ok=True)
open('/tmp/real/f', 'w').close()
os.chdir('/tmp/real')
for path in ('//tmp//real', 'd/../f', 'no/../f', 'no/x', 'f/x', 'f/', 'd/', 'd/no', '../real/d/.', '//', b'd/..', 'f/..'):
    for strict in (False, True, os.path.ALLOW_MISSING):
        try:
            print(path, os.path.realpath(path, strict=strict))
        except OSError as e:
            print(path, type(e).__name__, e.strerror, e.filename)
for f in (os.path.islink, os.path.lexists, os.path.ismount, os.path.isjunction):
    for x in (None, 5, '//', '/tmp'):
        try:
            print(f.__name__, x, f(x))
        except TypeError as e:
            print(e)
#> //tmp//real /tmp/real
#> //tmp//real /tmp/real
#> //tmp//real /tmp/real
#> d/../f /tmp/real/f
#> d/../f /tmp/real/f
#> d/../f /tmp/real/f
#> no/../f /tmp/real/f
#> no/../f FileNotFoundError No such file or directory /tmp/real/no
#> no/../f /tmp/real/f
#> no/x /tmp/real/no/x
#> no/x FileNotFoundError No such file or directory /tmp/real/no
#> no/x /tmp/real/no/x
#> f/x /tmp/real/f/x
#> f/x NotADirectoryError Not a directory /tmp/real/f
#> f/x NotADirectoryError Not a directory /tmp/real/f
#> f/ /tmp/real/f
#> f/ NotADirectoryError Not a directory /tmp/real/f
#> f/ NotADirectoryError Not a directory /tmp/real/f
#> d/ /tmp/real/d
#> d/ /tmp/real/d
#> d/ /tmp/real/d
#> d/no /tmp/real/d/no
#> d/no FileNotFoundError No such file or directory /tmp/real/d/no
#> d/no /tmp/real/d/no
#> ../real/d/. /tmp/real/d
#> ../real/d/. /tmp/real/d
#> ../real/d/. /tmp/real/d
#> // /
#> // /
#> // /
#> b'd/..' b'/tmp/real'
#> b'd/..' b'/tmp/real'
#> b'd/..' b'/tmp/real'
#> f/.. /tmp/real
#> f/.. NotADirectoryError Not a directory /tmp/real/f
#> f/.. NotADirectoryError Not a directory /tmp/real/f
#> lstat: path should be string, bytes or os.PathLike, not NoneType
#> lstat: path should be string, bytes or os.PathLike, not int
#> islink // False
#> islink /tmp False
#> lstat: path should be string, bytes or os.PathLike, not NoneType
#> lstat: path should be string, bytes or os.PathLike, not int
#> lexists // True
#> lexists /tmp True
#> lstat: path should be string, bytes or os.PathLike, not NoneType
#> lstat: path should be string, bytes or os.PathLike, not int
#> ismount // True
#> ismount /tmp False
#> expected str, bytes or os.PathLike object, not NoneType
#> expected str, bytes or os.PathLike object, not int
#> isjunction // False
#> isjunction /tmp False
