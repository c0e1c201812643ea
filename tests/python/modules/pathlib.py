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

# ---- texts of all shapes are normalized alike, whatever is asked first
from pathlib import PurePosixPath as P
texts = ['', '.', '/', '//', '///', 'a', 'a/', './a', 'a/.', 'a//b', '/a', '//a', '///a', '//a//b/./c/', '..', '../a', 'a/..',
         '.a', 'a.', '..a', 'a..b', '.a.b', 'a.b.c', ' ', 'ä/ö.ü', '😀/x😀.t', 'a/😀']
for t in texts:
    p = P(t)
    print(repr(t), p, p.parts, p.root, p.anchor, repr(p.name), repr(p.stem), repr(p.suffix), p.suffixes, p.parent, p.is_absolute())
    print([str(q) for q in P(t).parents], P(t) == P(t + '/.'), hash(P(t)) == hash(P(t + '/')), P(t).as_posix())
for a in texts[:13]:
    print([str(P(a) / b) for b in texts[:14]], [str(P(a, b, 'z')) for b in texts[:14]])
    print([P(a).is_relative_to(b) for b in texts[:14]], [P(a) < P(b) for b in texts[:14]])
#> '' . ()   '' '' '' [] . False
#> [] False False .
#> '.' . ()   '' '' '' [] . False
#> [] True True .
#> '/' / ('/',) / / '' '' '' [] / True
#> [] False False /
#> '//' // ('//',) // // '' '' '' [] // True
#> [] False False //
#> '///' / ('/',) / / '' '' '' [] / True
#> [] True True /
#> 'a' a ('a',)   'a' 'a' '' [] . False
#> ['.'] True True a
#> 'a/' a ('a',)   'a' 'a' '' [] . False
#> ['.'] True True a
#> './a' a ('a',)   'a' 'a' '' [] . False
#> ['.'] True True a
#> 'a/.' a ('a',)   'a' 'a' '' [] . False
#> ['.'] True True a
#> 'a//b' a/b ('a', 'b')   'b' 'b' '' [] a False
#> ['a', '.'] True True a/b
#> '/a' /a ('/', 'a') / / 'a' 'a' '' [] / True
#> ['/'] True True /a
#> '//a' //a ('//', 'a') // // 'a' 'a' '' [] // True
#> ['//'] True True //a
#> '///a' /a ('/', 'a') / / 'a' 'a' '' [] / True
#> ['/'] True True /a
#> '//a//b/./c/' //a/b/c ('//', 'a', 'b', 'c') // // 'c' 'c' '' [] //a/b True
#> ['//a/b', '//a', '//'] True True //a/b/c
#> '..' .. ('..',)   '..' '..' '' [] . False
#> ['.'] True True ..
#> '../a' ../a ('..', 'a')   'a' 'a' '' [] .. False
#> ['..', '.'] True True ../a
#> 'a/..' a/.. ('a', '..')   '..' '..' '' [] a False
#> ['a', '.'] True True a/..
#> '.a' .a ('.a',)   '.a' '.a' '' [] . False
#> ['.'] True True .a
#> 'a.' a. ('a.',)   'a.' 'a' '.' ['.'] . False
#> ['.'] True True a.
#> '..a' ..a ('..a',)   '..a' '..a' '' [] . False
#> ['.'] True True ..a
#> 'a..b' a..b ('a..b',)   'a..b' 'a.' '.b' ['.', '.b'] . False
#> ['.'] True True a..b
#> '.a.b' .a.b ('.a.b',)   '.a.b' '.a' '.b' ['.b'] . False
#> ['.'] True True .a.b
#> 'a.b.c' a.b.c ('a.b.c',)   'a.b.c' 'a.b' '.c' ['.b', '.c'] . False
#> ['.'] True True a.b.c
#> ' '   (' ',)   ' ' ' ' '' [] . False
#> ['.'] True True  
#> 'ä/ö.ü' ä/ö.ü ('ä', 'ö.ü')   'ö.ü' 'ö' '.ü' ['.ü'] ä False
#> ['ä', '.'] True True ä/ö.ü
#> '😀/x😀.t' 😀/x😀.t ('😀', 'x😀.t')   'x😀.t' 'x😀' '.t' ['.t'] 😀 False
#> ['😀', '.'] True True 😀/x😀.t
#> 'a/😀' a/😀 ('a', '😀')   '😀' '😀' '' [] a False
#> ['a', '.'] True True a/😀
#> ['.', '.', '/', '//', '/', 'a', 'a', 'a', 'a', 'a/b', '/a', '//a', '/a', '//a/b/c'] ['z', 'z', '/z', '//z', '/z', 'a/z', 'a/z', 'a/z', 'a/z', 'a/b/z', '/a/z', '//a/z', '/a/z', '//a/b/c/z']
#> [True, True, False, False, False, False, False, False, False, False, False, False, False, False] [False, False, False, False, False, True, True, True, True, True, False, False, False, False]
#> ['.', '.', '/', '//', '/', 'a', 'a', 'a', 'a', 'a/b', '/a', '//a', '/a', '//a/b/c'] ['z', 'z', '/z', '//z', '/z', 'a/z', 'a/z', 'a/z', 'a/z', 'a/b/z', '/a/z', '//a/z', '/a/z', '//a/b/c/z']
#> [True, True, False, False, False, False, False, False, False, False, False, False, False, False] [False, False, False, False, False, True, True, True, True, True, False, False, False, False]
#> ['/', '/', '/', '//', '/', '/a', '/a', '/a', '/a', '/a/b', '/a', '//a', '/a', '//a/b/c'] ['/z', '/z', '/z', '//z', '/z', '/a/z', '/a/z', '/a/z', '/a/z', '/a/b/z', '/a/z', '//a/z', '/a/z', '//a/b/c/z']
#> [False, False, True, False, True, False, False, False, False, False, False, False, False, False] [True, True, False, True, False, True, True, True, True, True, True, True, True, True]
#> ['//', '//', '/', '//', '/', '//a', '//a', '//a', '//a', '//a/b', '/a', '//a', '/a', '//a/b/c'] ['//z', '//z', '/z', '//z', '/z', '//a/z', '//a/z', '//a/z', '//a/z', '//a/b/z', '/a/z', '//a/z', '/a/z', '//a/b/c/z']
#> [False, False, False, True, False, False, False, False, False, False, False, False, False, False] [True, True, False, False, False, True, True, True, True, True, True, True, True, True]
#> ['/', '/', '/', '//', '/', '/a', '/a', '/a', '/a', '/a/b', '/a', '//a', '/a', '//a/b/c'] ['/z', '/z', '/z', '//z', '/z', '/a/z', '/a/z', '/a/z', '/a/z', '/a/b/z', '/a/z', '//a/z', '/a/z', '//a/b/c/z']
#> [False, False, True, False, True, False, False, False, False, False, False, False, False, False] [True, True, False, True, False, True, True, True, True, True, True, True, True, True]
#> ['a', 'a', '/', '//', '/', 'a/a', 'a/a', 'a/a', 'a/a', 'a/a/b', '/a', '//a', '/a', '//a/b/c'] ['a/z', 'a/z', '/z', '//z', '/z', 'a/a/z', 'a/a/z', 'a/a/z', 'a/a/z', 'a/a/b/z', '/a/z', '//a/z', '/a/z', '//a/b/c/z']
#> [True, True, False, False, False, True, True, True, True, False, False, False, False, False] [False, False, False, False, False, False, False, False, False, True, False, False, False, False]
#> ['a', 'a', '/', '//', '/', 'a/a', 'a/a', 'a/a', 'a/a', 'a/a/b', '/a', '//a', '/a', '//a/b/c'] ['a/z', 'a/z', '/z', '//z', '/z', 'a/a/z', 'a/a/z', 'a/a/z', 'a/a/z', 'a/a/b/z', '/a/z', '//a/z', '/a/z', '//a/b/c/z']
#> [True, True, False, False, False, True, True, True, True, False, False, False, False, False] [False, False, False, False, False, False, False, False, False, True, False, False, False, False]
#> ['a', 'a', '/', '//', '/', 'a/a', 'a/a', 'a/a', 'a/a', 'a/a/b', '/a', '//a', '/a', '//a/b/c'] ['a/z', 'a/z', '/z', '//z', '/z', 'a/a/z', 'a/a/z', 'a/a/z', 'a/a/z', 'a/a/b/z', '/a/z', '//a/z', '/a/z', '//a/b/c/z']
#> [True, True, False, False, False, True, True, True, True, False, False, False, False, False] [False, False, False, False, False, False, False, False, False, True, False, False, False, False]
#> ['a', 'a', '/', '//', '/', 'a/a', 'a/a', 'a/a', 'a/a', 'a/a/b', '/a', '//a', '/a', '//a/b/c'] ['a/z', 'a/z', '/z', '//z', '/z', 'a/a/z', 'a/a/z', 'a/a/z', 'a/a/z', 'a/a/b/z', '/a/z', '//a/z', '/a/z', '//a/b/c/z']
#> [True, True, False, False, False, True, True, True, True, False, False, False, False, False] [False, False, False, False, False, False, False, False, False, True, False, False, False, False]
#> ['a/b', 'a/b', '/', '//', '/', 'a/b/a', 'a/b/a', 'a/b/a', 'a/b/a', 'a/b/a/b', '/a', '//a', '/a', '//a/b/c'] ['a/b/z', 'a/b/z', '/z', '//z', '/z', 'a/b/a/z', 'a/b/a/z', 'a/b/a/z', 'a/b/a/z', 'a/b/a/b/z', '/a/z', '//a/z', '/a/z', '//a/b/c/z']
#> [True, True, False, False, False, True, True, True, True, True, False, False, False, False] [False, False, False, False, False, False, False, False, False, False, False, False, False, False]
#> ['/a', '/a', '/', '//', '/', '/a/a', '/a/a', '/a/a', '/a/a', '/a/a/b', '/a', '//a', '/a', '//a/b/c'] ['/a/z', '/a/z', '/z', '//z', '/z', '/a/a/z', '/a/a/z', '/a/a/z', '/a/a/z', '/a/a/b/z', '/a/z', '//a/z', '/a/z', '//a/b/c/z']
#> [False, False, True, False, True, False, False, False, False, False, True, False, True, False] [True, True, False, False, False, True, True, True, True, True, False, False, False, False]
#> ['//a', '//a', '/', '//', '/', '//a/a', '//a/a', '//a/a', '//a/a', '//a/a/b', '/a', '//a', '/a', '//a/b/c'] ['//a/z', '//a/z', '/z', '//z', '/z', '//a/a/z', '//a/a/z', '//a/a/z', '//a/a/z', '//a/a/b/z', '/a/z', '//a/z', '/a/z', '//a/b/c/z']
#> [False, False, False, True, False, False, False, False, False, False, False, True, False, False] [True, True, False, False, False, True, True, True, True, True, True, False, True, True]
#> ['/a', '/a', '/', '//', '/', '/a/a', '/a/a', '/a/a', '/a/a', '/a/a/b', '/a', '//a', '/a', '//a/b/c'] ['/a/z', '/a/z', '/z', '//z', '/z', '/a/a/z', '/a/a/z', '/a/a/z', '/a/a/z', '/a/a/b/z', '/a/z', '//a/z', '/a/z', '//a/b/c/z']
#> [False, False, True, False, True, False, False, False, False, False, True, False, True, False] [True, True, False, False, False, True, True, True, True, True, False, False, False, False]

# ---- a path longer than any system has
from pathlib import PurePosixPath as P
p = P('/' + 'a' * 5000) / ('b' * 5000 + '.txt')
print(len(str(p)), len(p.name), p.suffix, len(p.with_suffix('').name), len(p.parent.name), p == P(str(p)), len(p.parts))
q = P('abcdefghi/' * 450)
print(len(q.parts), len(str(q.parent)), q.parent < q, q.parent == P(*q.parts[:-1]))
#> 10006 5004 .txt 5000 5000 True 3
#> 450 4489 True True

# ---- subclasses that have their own idea of a part
from pathlib import PurePosixPath, Path

class Traced(PurePosixPath):
    def __init__(self, *args, mark='-'):
        super().__init__(*args)
        self.mark = mark
    def with_segments(self, *parts):
        return type(self)(*parts, mark=self.mark + '+')

p = Traced('/a/b.txt', mark='m')
print(p, (p / 'c').mark, p.parent.mark, p.with_suffix('.py').mark, [q.mark for q in p.parents], (PurePosixPath('x') / p), type(PurePosixPath('x') / p).__name__)

class Upper(PurePosixPath):
    @property
    def name(self):
        return super().name.upper()
p = Upper('/a/b.txt')
print(p.name, p.stem, p.suffix, p.with_suffix('.py'), p.with_stem('q'))

class Shown(PurePosixPath):
    def __str__(self):
        return '<' + super().__str__() + '>'
p = Shown('a')
print(p, p == PurePosixPath('a'), p.as_posix())

class Same(PurePosixPath):
    def __eq__(self, other):
        return isinstance(other, PurePosixPath)
    def __hash__(self):
        return 1
print(Same('a') == Same('b'), Same('a').is_relative_to(Same('b')), len({Same('a'), Same('b')}))

class Kept(Path):
    __slots__ = ('extra',)
k = Kept('/a') / 'b'
k.extra = 1
print(type(k).__name__, k.extra, k.parent, type(k.parent).__name__, k == Path('/a/b'), {k: 1}[Path('/a/b')])

class Hooked(PurePosixPath):
    def __getattribute__(self, name):
        return 'hook' if name == 'name' else super().__getattribute__(name)
print(Hooked('/a/b.c').name, Hooked('/a/b.c').suffix)
#> /a/b.txt m+ m+ m+ ['m+', 'm+'] /a/b.txt PurePosixPath
#> B.TXT B .TXT /a/B.py /a/q.TXT
#> <a> False <a>
#> True True 1
#> Kept 1 /a Kept True 1
#> hook 

# ---- methods that a program replaces
from pathlib import PurePosixPath, PurePath
old = PurePath.with_name
PurePath.with_name = lambda self, name: f'with_name {name}'
print(PurePosixPath('a/b.c').with_suffix('.d'), PurePosixPath('a/b.c').with_stem('e'))
PurePath.with_name = old
print(PurePosixPath('a/b.c').with_suffix('.d'))
PurePosixPath.with_segments = lambda self, *args: 'segments ' + ' '.join(map(str, args))
print(PurePosixPath('a') / 'b')
del PurePosixPath.with_segments
print(PurePosixPath('a') / 'b')
PurePosixPath.name = property(lambda self: 'other.x')
print(PurePosixPath('a/b').suffix, PurePosixPath('a/b').with_suffix('.y'))
del PurePosixPath.name
#> with_name b.d with_name e.c
#> a/b.d
#> segments a b
#> a/b
#> .x a/other.y

# ---- what is no path, and calls that do not fit
from pathlib import PurePosixPath as P, PureWindowsPath as W
def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
class S(str): pass
class F:
    def __fspath__(self): return 'f/s'
attempt(lambda: P('a') / 5)
attempt(lambda: 5 / P('a'))
attempt(lambda: P('a') / F() / S('s'))
attempt(lambda: F() / P('a'))
attempt(lambda: P(b'a'))
attempt(lambda: P('a', None))
attempt(lambda: P('a').with_name())
attempt(lambda: P('a').with_name('b', 'c'))
attempt(lambda: P('a').with_name(name='b'))
attempt(lambda: P('a').with_name('/'))
attempt(lambda: P('').with_name('a'))
attempt(lambda: P('a').with_suffix('b'))
attempt(lambda: P('a').with_suffix('./b'))
attempt(lambda: P('a').with_suffix(suffix='.b'))
attempt(lambda: P('/').with_suffix('.b'))
attempt(lambda: P('a.b').with_stem(''))
attempt(lambda: P('a').joinpath())
attempt(lambda: P('a').joinpath('b', P('c'), '/d'))
attempt(lambda: P('a/b/c').relative_to('a'))
attempt(lambda: P('a').relative_to('a'))
attempt(lambda: P('a').relative_to('b'))
attempt(lambda: P('a').relative_to('b', walk_up=True))
attempt(lambda: P('a') < 'a')
attempt(lambda: P('a') < W('a'))
attempt(lambda: P('a') == W('a'))
attempt(lambda: (P('a') / W('b\\c'), W('b') / P('a/c')))
attempt(lambda: P('a').parts())
attempt(lambda: sorted([P('b'), P('a/z'), P('a'), P('a.b'), P('a-b')]))
#> TypeError unsupported operand type(s) for /: 'PurePosixPath' and 'int'
#> TypeError unsupported operand type(s) for /: 'int' and 'PurePosixPath'
#> PurePosixPath('a/f/s/s')
#> PurePosixPath('f/s/a')
#> TypeError argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'bytes'
#> TypeError argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'NoneType'
#> TypeError PurePath.with_name() missing 1 required positional argument: 'name'
#> TypeError PurePath.with_name() takes 2 positional arguments but 3 were given
#> PurePosixPath('b')
#> ValueError Invalid name '/'
#> ValueError PurePosixPath('.') has an empty name
#> ValueError Invalid suffix 'b'
#> ValueError Invalid name 'a./b'
#> PurePosixPath('a.b')
#> ValueError PurePosixPath('/') has an empty name
#> ValueError PurePosixPath('a.b') has a non-empty suffix
#> PurePosixPath('a')
#> PurePosixPath('/d')
#> PurePosixPath('b/c')
#> PurePosixPath('.')
#> ValueError 'a' is not in the subpath of 'b'
#> PurePosixPath('../a')
#> TypeError '<' not supported between instances of 'PurePosixPath' and 'str'
#> TypeError '<' not supported between instances of 'PurePosixPath' and 'PureWindowsPath'
#> False
#> (PurePosixPath('a/b/c'), PureWindowsPath('b/a/c'))
#> TypeError 'tuple' object is not callable
#> [PurePosixPath('a'), PurePosixPath('a/z'), PurePosixPath('a-b'), PurePosixPath('a.b'), PurePosixPath('b')]

# ---- copy() with metadata
import os
from pathlib import Path
file = Path('/tmp/copied')
file.write_text('text')
file.chmod(0o600)
os.utime(file, (1, 2))
folder = Path('/tmp/folder')
folder.mkdir()
folder.chmod(0o711)
inside = file.copy_into(folder, preserve_metadata=True)
whole = folder.copy('/tmp/other', preserve_metadata=True)
for path in (inside, whole, whole / 'copied', file.copy('/tmp/plain')):
    print(path, oct(path.stat().st_mode & 0o711), path.stat().st_mtime if path.is_file() and path.name == 'copied' else '')
#> /tmp/folder/copied 0o600 2.0
#> /tmp/other 0o711 
#> /tmp/other/copied 0o600 2.0
#> /tmp/plain 0o600 

# ---- Windows paths are joined as Windows does
import warnings
from pathlib import PureWindowsPath as W
warnings.simplefilter('ignore')
for p in (W('//srv', 'a', 'b'), W('//srv/', 'a'), W('//./dev', 'x'), W('//?/UNC/srv/share'), W('c:a', 'C:b'), W('c:/a', 'd:b', '/c'), W('c:/a', '/b'), W('//srv/share', 'x'), W('//?/c:', 'x'), W('c:', 'x'), W('//')):
    print(p, p.parts, repr(p.drive), repr(p.root), p.is_absolute())
print([W(x).is_reserved() for x in ('con', 'nul.txt', 'a/COM1', 'com\xb9.x', 'x.', 'x ', '..', 'a:b', 'c:/con /x', '//srv/share/aux', 'console', 'lpt10')])
#> \\srv\a\b ('\\\\srv\\a\\', 'b') '\\\\srv\\a' '\\' True
#> \\srv\a\ ('\\\\srv\\a\\',) '\\\\srv\\a' '\\' True
#> \\.\dev\x ('\\\\.\\dev\\', 'x') '\\\\.\\dev' '\\' True
#> \\?\UNC\srv\share\ ('\\\\?\\UNC\\srv\\share\\',) '\\\\?\\UNC\\srv\\share' '\\' True
#> C:a\b ('C:', 'a', 'b') 'C:' '' False
#> d:\c ('d:\\', 'c') 'd:' '\\' True
#> c:\b ('c:\\', 'b') 'c:' '\\' True
#> \\srv\share\x ('\\\\srv\\share\\', 'x') '\\\\srv\\share' '\\' True
#> \\?\c:x ('\\\\?\\c:x',) '\\\\?\\c:x' '' True
#> c:x ('c:', 'x') 'c:' '' False
#> \\ ('\\\\',) '\\\\' '' True
#> [True, True, True, True, True, True, False, False, True, True, False, False]

# ---- what match and full_match take for a name
from pathlib import PurePosixPath as P, PureWindowsPath as W
print(P('/').match('?'), P('/').match('*'), P('/').match('/'), P('/a').match('*/a'), P('a/b').match('**/b'), W('//srv').match('[!a]*'), W('/').match('**/'), P('a\nb').match('a*'), P('.h').match('*'))
print(P('/').full_match('**'), P('/').full_match('/'), P('a/.h').full_match('**/*'), W('A/b').full_match('a/*'), W('c:/x').full_match('C:/*'))
#> False False True False True False False True True
#> True True True True True

# ---- pathlib.types
import pathlib
from pathlib.types import PathInfo
import inspect
print(PathInfo, PathInfo.__doc__)
for n in ('exists', 'is_dir', 'is_file', 'is_symlink'): print(n, inspect.signature(getattr(PathInfo, n)))
print(isinstance(pathlib.Path('.').info, PathInfo), isinstance(pathlib.Path('.'), PathInfo), isinstance(5, PathInfo))
print(pathlib.__package__, pathlib.types is not None)
class Info:
    def exists(self, *, follow_symlinks=True): return True
    is_dir = is_file = is_symlink = exists
print(isinstance(Info(), PathInfo), issubclass(Info, PathInfo))
#> <class 'pathlib.types.PathInfo'> Protocol for path info objects, which support querying the file type.
#> Methods may return cached results.
#>
#> exists (self, *, follow_symlinks: bool = True) -> bool
#> is_dir (self, *, follow_symlinks: bool = True) -> bool
#> is_file (self, *, follow_symlinks: bool = True) -> bool
#> is_symlink (self) -> bool
#> True True False
#> pathlib True
#> True True
