# ---- parts of a path
from pathlib import PurePosixPath as P, Path
p = P('/usr/lib/python3.14/os.tar.gz')
print(p.parts, p.name, p.stem, p.suffix, p.suffixes, p.parent, p.root, p.anchor, p.drive == '')
print(list(p.parents), p.parents[0], p.parents[-1], len(p.parents), p.parents[:2])
print(P('a//b/./c/../d/'), P(''), P('.'), P('/'), P('//a'), P('///a'), P('a', 'b', '/c', 'd'), repr(P('a/b')))
for x in ('.bashrc', 'a.', '..', 'a.b.', 'x', '.a.b', '/'):
    q = P(x)
    print(repr(q.name), repr(q.stem), repr(q.suffix), q.suffixes)
#> ('/', 'usr', 'lib', 'python3.14', 'os.tar.gz') os.tar.gz os.tar .gz ['.tar', '.gz'] /usr/lib/python3.14 / / True
#> [PurePosixPath('/usr/lib/python3.14'), PurePosixPath('/usr/lib'), PurePosixPath('/usr'), PurePosixPath('/')] /usr/lib/python3.14 / 4 (PurePosixPath('/usr/lib/python3.14'), PurePosixPath('/usr/lib'))
#> a/b/c/../d . . / //a /a /c/d PurePosixPath('a/b')
#> '.bashrc' '.bashrc' '' []
#> 'a.' 'a' '.' ['.']
#> '..' '..' '' []
#> 'a.b.' 'a.b' '.' ['.b', '.']
#> 'x' 'x' '' []
#> '.a.b' '.a' '.b' ['.b']
#> '' '' '' []

# ---- joining and changing
from pathlib import PurePosixPath as P
p = P('a') / 'b' / P('c')
print(p, 'x' / P('y'), p / '/abs', p.joinpath('d', 'e'), p.with_name('n.txt'), P('n.txt').with_suffix('.md'), P('n').with_suffix('.md'), P('n.txt').with_suffix(''), P('n.tar.gz').with_stem('m'))
for f in (lambda: P('/').with_name('x'), lambda: P('a').with_name(''), lambda: P('a').with_name('b/c'), lambda: P('a').with_suffix('x'), lambda: P('').with_suffix('.x'), lambda: p / 3, lambda: P(3), lambda: P(b'a')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> a/b/c x/y /abs a/b/c/d/e a/b/n.txt n.md n.md n m.gz
#> ValueError PurePosixPath('/') has an empty name
#> ValueError Invalid name ''
#> ValueError Invalid name 'b/c'
#> ValueError Invalid suffix 'x'
#> ValueError PurePosixPath('.') has an empty name
#> TypeError unsupported operand type(s) for /: 'PurePosixPath' and 'int'
#> TypeError argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'int'
#> TypeError argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'bytes'

# ---- comparing
from pathlib import PurePosixPath as P, PureWindowsPath as W
print(P('a') == P('a/'), P('a') == 'a', P('a') < P('b'), P('a/b') < P('a.b'), hash(P('x')) == hash(P('x/')), sorted([P('b'), P('a/z'), P('a')]))
print(W('A') == W('a'), P('a') == W('a'), {P('a'): 1}[P('./a')])
try:
    P('a') < 'b'
except TypeError as e:
    print(e)
#> True False True True True [PurePosixPath('a'), PurePosixPath('a/z'), PurePosixPath('b')]
#> True False 1
#> '<' not supported between instances of 'PurePosixPath' and 'str'

# ---- relative paths
from pathlib import PurePosixPath as P
p = P('/etc/passwd')
print(p.relative_to('/'), p.relative_to('/etc'), p.is_relative_to('/etc'), p.is_relative_to('/usr'), p.is_absolute(), P('a').is_absolute())
print(p.relative_to('/usr', walk_up=True), P('a/b').relative_to('a/c/d', walk_up=True))
for f in (lambda: p.relative_to('/usr'), lambda: p.relative_to('etc'), lambda: P('a').relative_to('../b', walk_up=True)):
    try:
        print(f())
    except ValueError as e:
        print(e)
#> etc/passwd passwd True False True False
#> ../etc/passwd ../../b
#> '/etc/passwd' is not in the subpath of '/usr'
#> '/etc/passwd' is not in the subpath of 'etc'
#> '..' segment in '../b' cannot be walked

# ---- matching
from pathlib import PurePosixPath as P
for path, pattern in (('a/b.py', '*.py'), ('/a/b/c.py', 'b/*.py'), ('/a.py', '/*.py'), ('a/b.py', '/*.py'), ('b.py', 'a/*.py'), ('a/b/c', 'a/*/c'), ('a/b/c', '**/c')):
    print(P(path).match(pattern), end=' ')
print()
for path, pattern in (('a/b/c.py', '**/*.py'), ('a/b/c.py', 'a/**'), ('a/b/c.py', '*.py'), ('c.py', '**/*.py'), ('a', '**'), ('a/b', 'a/?'), ('/a/b', '/**/b')):
    print(P(path).full_match(pattern), end=' ')
print(P('A.PY').match('*.py'), P('A.PY').match('*.py', case_sensitive=False))
try:
    P('a').match('')
except ValueError as e:
    print(e)
#> True True True False False True True 
#> True True False True True True True False True
#> empty pattern

# ---- windows paths
from pathlib import PureWindowsPath as W
for x in ('c:/Users/x.txt', 'c:a', '//host/share/dir/f', '\\a\\b', 'a/b\\c', 'C:', 'c:/'):
    w = W(x)
    print(w, repr(w.drive), repr(w.root), w.parts, w.name, w.is_absolute(), w.as_posix())
print(W('c:/a') / 'b', W('c:/a') / 'd:/b', W('c:/a') / '/b', repr(W('a\\b')))
#> c:\Users\x.txt 'c:' '\\' ('c:\\', 'Users', 'x.txt') x.txt True c:/Users/x.txt
#> c:a 'c:' '' ('c:', 'a') a False c:a
#> \\host\share\dir\f '\\\\host\\share' '\\' ('\\\\host\\share\\', 'dir', 'f') f True //host/share/dir/f
#> \a\b '' '\\' ('\\', 'a', 'b') b False /a/b
#> a\b\c '' '' ('a', 'b', 'c') c False a/b/c
#> C: 'C:' '' ('C:',)  False C:
#> c:\ 'c:' '\\' ('c:\\',)  True c:/
#> c:\a\b d:\b c:\b PureWindowsPath('a/b')

# ---- text, bytes, uris
from pathlib import PurePosixPath as P, Path
import os
print(str(P('a/b')), bytes(P('é')), os.fspath(P('/x')), P('/a b').as_posix(), isinstance(P('a'), os.PathLike), f'{P("a")}')
print(Path('/a b/ü').as_uri(), Path.from_uri('file:///a%20b'), type(Path('a')).__name__, Path('a'))
try:
    Path('a').as_uri()
except ValueError as e:
    print(e)
#> a/b b'\xc3\xa9' /x /a b True a
#> file:///a%20b/%C3%BC /a b PosixPath a
#> relative paths can't be expressed as file URIs

# ---- files
from pathlib import Path
d = Path('/tmp/pl')
d.mkdir()
f = d / 'a.txt'
print(f.write_text('héllo\n'), f.read_text(), f.read_bytes(), f.exists(), f.is_file(), f.is_dir(), d.is_dir(), f.stat().st_size)
print((d / 'b').write_bytes(b'123'), sorted(p.name for p in d.iterdir()))
with f.open('a') as h:
    h.write('more')
print(f.read_text().splitlines())
f.rename(d / 'c.txt').unlink()
print(f.exists(), (d / 'c.txt').exists())
(d / 'b').replace(d / 'e')
print([p.name for p in d.iterdir()])
(d / 'e').unlink(); (d / 'none').unlink(missing_ok=True)
d.rmdir()
print(d.exists())
#> 6 héllo
#>  b'h\xc3\xa9llo\n' True True False True 7
#> 3 ['a.txt', 'b']
#> ['héllo', 'more']
#> False False
#> ['e']
#> False

# ---- folders and errors
from pathlib import Path
d = Path('/tmp/pm/x/y')
d.mkdir(parents=True)
d.mkdir(exist_ok=True)
def attempt(f):
    try:
        print(f())
    except OSError as e:
        print(type(e).__name__, e.strerror, e.filename)
    except Exception as e:
        print(type(e).__name__, e)
attempt(d.mkdir)
attempt(lambda: Path('/tmp/none/x').mkdir())
attempt(lambda: Path('/tmp/none').read_text())
attempt(lambda: Path('/tmp/none').unlink())
attempt(lambda: Path('/tmp/none').stat())
attempt(lambda: Path('/tmp').read_text())
attempt(lambda: d.parent.rmdir())
attempt(lambda: list(Path('/tmp/none').iterdir()))
attempt(lambda: Path('/tmp/pm/f').write_text(b'x'))
d.rmdir(); d.parent.rmdir(); Path('/tmp/pm').rmdir()
#> FileExistsError File exists /tmp/pm/x/y
#> FileNotFoundError No such file or directory /tmp/none/x
#> FileNotFoundError No such file or directory /tmp/none
#> FileNotFoundError No such file or directory /tmp/none
#> FileNotFoundError No such file or directory /tmp/none
#> IsADirectoryError Is a directory /tmp
#> OSError Directory not empty /tmp/pm/x
#> FileNotFoundError No such file or directory /tmp/none
#> TypeError data must be str, not bytes

# ---- glob
from pathlib import Path
d = Path('/tmp/pg')
for name in ('a.py', 'b.txt', 'sub/c.py', 'sub/deep/d.py', '.hidden.py'):
    (d / name).parent.mkdir(parents=True, exist_ok=True)
    (d / name).touch()
def show(paths): print(sorted(str(p.relative_to(d)) for p in paths))
show(d.glob('*.py')); show(d.glob('**/*.py')); show(d.rglob('*.py')); show(d.glob('*/*.py')); show(d.glob('sub/**')); show(d.glob('*'))
show(d.glob('[ab].*')); show(d.glob('none*')); show(d.rglob('d?ep')); show(d.glob('SUB/*', case_sensitive=False))
for bad in ('', '/x'):
    try:
        list(d.glob(bad))
    except (ValueError, NotImplementedError) as e:
        print(type(e).__name__, e)
for top, dirs, files in d.walk():
    print(top, sorted(dirs), sorted(files))
import shutil
shutil.rmtree(d)
#> ['.hidden.py', 'a.py']
#> ['.hidden.py', 'a.py', 'sub/c.py', 'sub/deep/d.py']
#> ['.hidden.py', 'a.py', 'sub/c.py', 'sub/deep/d.py']
#> ['sub/c.py']
#> ['sub', 'sub/c.py', 'sub/deep', 'sub/deep/d.py']
#> ['.hidden.py', 'a.py', 'b.txt', 'sub']
#> ['a.py', 'b.txt']
#> []
#> ['sub/deep']
#> ['sub/c.py', 'sub/deep']
#> ValueError Unacceptable pattern: ''
#> NotImplementedError Non-relative patterns are unsupported
#> /tmp/pg ['sub'] ['.hidden.py', 'a.py', 'b.txt']
#> /tmp/pg/sub ['deep'] ['c.py']
#> /tmp/pg/sub/deep [] ['d.py']

# ---- copy, move, touch, absolute, resolve
from pathlib import Path
import os
os.makedirs('/tmp/pc')
os.chdir('/tmp/pc')
Path('a').write_text('A')
print(Path('a').copy('b'), Path('b').read_text(), Path('a').absolute(), Path('../pc/./a').resolve(), Path.cwd())
Path('d').mkdir()
print(Path('b').move('d/b'), Path('d').copy('e'), sorted(str(p) for p in Path('.').rglob('*')), Path('a').copy_into('e'))
Path('t').touch(); print(Path('t').stat().st_size)
try:
    Path('t').touch(exist_ok=False)
except FileExistsError as e:
    print(e.strerror)
print(Path('a').samefile('/tmp/pc/a'), Path('~').expanduser() == Path.home(), Path('a').info.exists(), Path('zz').info.is_dir())
os.chdir('/')
import shutil
shutil.rmtree('/tmp/pc')
#> b A /tmp/pc/a /tmp/pc/a /tmp/pc
#> d/b e ['a', 'd', 'd/b', 'e', 'e/b'] e/a
#> 0
#> File exists
#> True True True False

# ---- patterns that end in a slash, or in **
import os
from pathlib import Path, PurePosixPath
os.makedirs('/tmp/slash/a/b')
os.chdir('/tmp/slash')
for name in 'x.txt', 'a/z.py', 'a/b/q.py': Path(name).touch()
print(sorted(map(str, Path().rglob('*/'))), sorted(map(str, Path().rglob(''))), sorted(map(str, Path('a').glob('**/'))))
print([PurePosixPath(p).full_match(q) for p in ('a', 'a/b', 'a/b/c', '/a/b', '') for q in ('a/**', '**', '**/b', '**/b/**', '', '?/b')])
#> ['a', 'a/b'] ['.', 'a', 'a/b'] ['a', 'a/b']
#> [False, True, False, False, False, False, True, True, True, False, False, True, True, True, False, True, False, False, False, True, True, False, False, False, False, True, False, False, True, False]

# ---- a file is not moved to itself; file URIs of elsewhere
import os
from pathlib import Path
os.makedirs('/tmp/self/a')
os.chdir('/tmp/self')
for act in (lambda: Path('a').move('a'), lambda: Path('no').move('x'), lambda: Path.from_uri('x'), lambda: Path.from_uri('file://h/x'), lambda: Path.from_uri('file://localhost/x%20y'), lambda: Path().glob(3), lambda: Path().rglob(3)):
    try: print(act())
    except OSError as e: print(type(e).__name__, e.strerror, e.filename, e.filename2)
    except Exception as e: print(type(e).__name__, e)
print(Path('a').info)
#> OSError Source and target are the same file a a
#> FileNotFoundError No such file or directory no x
#> ValueError URL is missing a 'file:' scheme
#> ValueError file:// scheme is supported only on localhost
#> /x y
#> TypeError _path_splitroot_ex: path should be string, bytes or os.PathLike, not int
#> TypeError join() argument must be str, bytes, or os.PathLike object, not 'int'
#> <PosixPath.info>
