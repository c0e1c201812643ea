# ---- copy, copyfile, move
import shutil, os
os.makedirs('/tmp/sh/d')
os.chdir('/tmp/sh')
with open('a', 'w') as f: f.write('A')
print(shutil.copy('a', 'b'), shutil.copy('a', 'd'), shutil.copyfile('a', 'c'), shutil.copy2('a', 'e'), open('d/a').read())
print(shutil.move('b', 'd'), sorted(os.listdir('d')), shutil.move('c', 'f'), os.path.exists('c'))
for f in (lambda: shutil.copyfile('a', 'a'), lambda: shutil.copy('none', 'x'), lambda: shutil.move('a', 'd'), lambda: shutil.rmtree('none'), lambda: shutil.copyfile('d', 'x')):
    try:
        print(f())
    except OSError as e:
        print(type(e).__name__, e.strerror or e)
os.chdir('/')
shutil.rmtree('/tmp/sh')
print(os.path.exists('/tmp/sh'))
#> b d/a c e A
#> d/b ['a', 'b'] f False
#> SameFileError 'a' and 'a' are the same file
#> FileNotFoundError No such file or directory
#> Error Destination path 'd/a' already exists
#> FileNotFoundError No such file or directory
#> IsADirectoryError Is a directory
#> False

# ---- trees
import shutil, os
os.makedirs('/tmp/st/s/x')
for p in ('s/1.txt', 's/2.py', 's/x/3.txt'):
    with open('/tmp/st/' + p, 'w') as f: f.write(p)
print(shutil.copytree('/tmp/st/s', '/tmp/st/t', ignore=shutil.ignore_patterns('*.py')))
print([(t, sorted(d), sorted(f)) for t, d, f in os.walk('/tmp/st/t')])
try:
    shutil.copytree('/tmp/st/s', '/tmp/st/t')
except FileExistsError as e:
    print(e.strerror)
shutil.copytree('/tmp/st/s', '/tmp/st/t', dirs_exist_ok=True)
print(sorted(os.listdir('/tmp/st/t')))
print(shutil.move('/tmp/st/t', '/tmp/st/u'), os.path.isdir('/tmp/st/u/x'))
try:
    shutil.move('/tmp/st/u', '/tmp/st/u/x')
except shutil.Error as e:
    print(e)
shutil.rmtree('/tmp/st/none', ignore_errors=True)
errors = []
shutil.rmtree('/tmp/st/none', onexc=lambda f, p, e: errors.append((p, type(e).__name__)))
print(errors)
shutil.rmtree('/tmp/st')
#> /tmp/st/t
#> [('/tmp/st/t', ['x'], ['1.txt']), ('/tmp/st/t/x', [], ['3.txt'])]
#> File exists
#> ['1.txt', '2.py', 'x']
#> /tmp/st/u True
#> Cannot move a directory '/tmp/st/u' into itself '/tmp/st/u/x'.
#> [('/tmp/st/none', 'FileNotFoundError')]

# ---- file objects, terminal size, which
import shutil, io
a, b = io.StringIO('text'), io.StringIO()
shutil.copyfileobj(a, b)
print(b.getvalue(), shutil.get_terminal_size((10, 20)), shutil.which('no-such-command'))
print(issubclass(shutil.SameFileError, shutil.Error), issubclass(shutil.Error, OSError))
#> text os.terminal_size(columns=10, lines=20) None
#> True True

# ---- copyfile and copy
import shutil, os
os.makedirs('/tmp/sh/d', exist_ok=True)
open('/tmp/sh/a', 'w').write('text')
print(shutil.copyfile('/tmp/sh/a', '/tmp/sh/b'), shutil.copy('/tmp/sh/a', '/tmp/sh/d'), shutil.copy2('/tmp/sh/a', '/tmp/sh/c'), open('/tmp/sh/d/a').read(), sorted(os.listdir('/tmp/sh')))
for args in (('/tmp/sh/a', '/tmp/sh/a'), ('/tmp/sh/none', '/tmp/sh/x'), ('/tmp/sh/a', '/tmp/sh/d'), ('/tmp/sh/d', '/tmp/sh/y'), ('/tmp/sh/a', '/tmp/no/where/f')):
    try: shutil.copyfile(*args)
    except (shutil.Error, OSError) as e: print(type(e).__name__)
shutil.rmtree('/tmp/sh')
#> /tmp/sh/b /tmp/sh/d/a /tmp/sh/c text ['a', 'b', 'c', 'd']
#> SameFileError
#> FileNotFoundError
#> IsADirectoryError
#> IsADirectoryError
#> FileNotFoundError

# ---- SameFileError and its text
import shutil, os
open('/tmp/same.txt', 'w').close()
try: shutil.copyfile('/tmp/same.txt', '/tmp/same.txt')
except shutil.SameFileError as e: print(e, isinstance(e, shutil.Error), isinstance(e, OSError))
os.remove('/tmp/same.txt')
print(shutil.SpecialFileError.__mro__[1].__name__, shutil.Error.__mro__[1].__name__)
#> '/tmp/same.txt' and '/tmp/same.txt' are the same file True True
#> OSError OSError

# ---- copyfileobj
import shutil, io
a, b = io.StringIO('x' * 10), io.StringIO()
print(shutil.copyfileobj(a, b), b.getvalue()); c, d = io.BytesIO(b'abcdef'), io.BytesIO(); c.read(2); shutil.copyfileobj(c, d, 3); print(d.getvalue())
try: shutil.copyfileobj(io.StringIO('a'), io.BytesIO())
except TypeError as e: print(e)
#> None xxxxxxxxxx
#> b'cdef'
#> a bytes-like object is required, not 'str'

# ---- copytree
import shutil, os
os.makedirs('/tmp/t1/sub/deep', exist_ok=True)
for p in ('a.txt', 'b.pyc', 'sub/c.txt', 'sub/deep/d.pyc'): open('/tmp/t1/' + p, 'w').write(p)
print(shutil.copytree('/tmp/t1', '/tmp/t2', ignore=shutil.ignore_patterns('*.pyc')))
print(sorted(os.path.join(r, f)[8:] for r, _, fs in os.walk('/tmp/t2') for f in fs), os.path.isdir('/tmp/t2/sub/deep'))
try: shutil.copytree('/tmp/t1', '/tmp/t2')
except FileExistsError as e: print(e.strerror)
shutil.copytree('/tmp/t1', '/tmp/t2', dirs_exist_ok=True); print(os.path.exists('/tmp/t2/b.pyc'))
shutil.rmtree('/tmp/t1'); shutil.rmtree('/tmp/t2')
#> /tmp/t2
#> ['a.txt', 'sub/c.txt'] True
#> File exists
#> True

# ---- copytree with functions of one's own
import shutil, os
os.makedirs('/tmp/cf/x', exist_ok=True); open('/tmp/cf/one', 'w').write('1'); open('/tmp/cf/x/two', 'w').write('2')
seen = []
def copy(src, dst): seen.append((src, dst)); shutil.copyfile(src, dst); return dst
def ignore(folder, names): seen.append((folder, sorted(names))); return {'two'}
shutil.copytree('/tmp/cf', '/tmp/cf2', copy_function=copy, ignore=ignore)
print(sorted(map(str, seen)), os.listdir('/tmp/cf2/x')); shutil.rmtree('/tmp/cf'); shutil.rmtree('/tmp/cf2')
#> ["('/tmp/cf', ['one', 'x'])", "('/tmp/cf/one', '/tmp/cf2/one')", "('/tmp/cf/x', ['two'])"] []

# ---- ignore_patterns
import shutil
f = shutil.ignore_patterns('*.tmp', 'x*', '[ab].py')
print(sorted(f('/any', ['a.tmp', 'xy', 'a.py', 'c.py', 'y'])), shutil.ignore_patterns()('/', ['a']))
#> ['a.py', 'a.tmp', 'xy'] set()

# ---- move
import shutil, os
os.makedirs('/tmp/mv/d', exist_ok=True); open('/tmp/mv/a', 'w').write('A')
print(shutil.move('/tmp/mv/a', '/tmp/mv/b'), shutil.move('/tmp/mv/b', '/tmp/mv/d'), os.listdir('/tmp/mv/d'), shutil.move('/tmp/mv/d', '/tmp/mv/e'), os.path.exists('/tmp/mv/e/b'))
open('/tmp/mv/b', 'w').close()
for args in (('/tmp/mv/none', '/tmp/mv/q'), ('/tmp/mv/b', '/tmp/mv/e'), ('/tmp/mv/e', '/tmp/mv/e/inside')):
    try: shutil.move(*args)
    except (shutil.Error, OSError) as e: print(type(e).__name__, str(e).split('] ')[-1])
shutil.rmtree('/tmp/mv')
#> /tmp/mv/b /tmp/mv/d/b ['b'] /tmp/mv/e True
#> FileNotFoundError No such file or directory: '/tmp/mv/none'
#> Error Destination path '/tmp/mv/e/b' already exists
#> Error Cannot move a directory '/tmp/mv/e' into itself '/tmp/mv/e/inside'.

# ---- rmtree
import shutil, os
os.makedirs('/tmp/rm/a/b', exist_ok=True); open('/tmp/rm/a/f', 'w').close()
print(shutil.rmtree('/tmp/rm'), os.path.exists('/tmp/rm'), shutil.rmtree('/tmp/rm', ignore_errors=True))
try: shutil.rmtree('/tmp/rm')
except FileNotFoundError as e: print(e.strerror, e.filename)
errors = []
shutil.rmtree('/tmp/rm', onexc=lambda f, p, e: errors.append((p, type(e).__name__))); print(errors)
open('/tmp/file', 'w').close()
try: shutil.rmtree('/tmp/file')
except NotADirectoryError as e: print(e.strerror)
os.remove('/tmp/file')
#> None False None
#> No such file or directory /tmp/rm
#> [('/tmp/rm', 'FileNotFoundError')]
#> Not a directory

# ---- rmtree with onerror
import shutil, warnings
errors = []
with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    shutil.rmtree('/tmp/never', onerror=lambda f, p, info: errors.append((p, info[0].__name__)))
print(errors)
#> [('/tmp/never', 'FileNotFoundError')]

# ---- which
import shutil
print(shutil.which('no-such-command'), shutil.which('x', path=''), shutil.which('/no/such'))
#> None None None

# ---- get_terminal_size
import shutil, os
os.environ['COLUMNS'], os.environ['LINES'] = '100', '30'
print(shutil.get_terminal_size(), shutil.get_terminal_size().columns, tuple(shutil.get_terminal_size((1, 2))))
del os.environ['COLUMNS'], os.environ['LINES']
print(tuple(shutil.get_terminal_size()), tuple(shutil.get_terminal_size(fallback=(7, 8))))
os.environ['COLUMNS'] = 'wide'; print(shutil.get_terminal_size((9, 9)).columns)
#> os.terminal_size(columns=100, lines=30) 100 (100, 30)
#> (80, 24) (7, 8)
#> 9

# ---- copymode and copystat
import shutil, os
for n in 'ab': open('/tmp/cm' + n, 'w').close()
os.utime('/tmp/cma', (100, 200)); print(shutil.copymode('/tmp/cma', '/tmp/cmb'), shutil.copystat('/tmp/cma', '/tmp/cmb'), os.path.getmtime('/tmp/cmb'))
for n in 'ab': os.remove('/tmp/cm' + n)
try: shutil.copystat('/tmp/cma', '/tmp/cmb')
except FileNotFoundError as e: print(e.strerror)
#> None None 200.0
#> No such file or directory

# ---- copy2 keeps the time
import shutil, os
open('/tmp/c2', 'w').write('x'); os.utime('/tmp/c2', (50, 60))
shutil.copy2('/tmp/c2', '/tmp/c3'); print(os.path.getmtime('/tmp/c3'), open('/tmp/c3').read())
os.remove('/tmp/c2'); os.remove('/tmp/c3')
#> 60.0 x

# ---- path objects
import shutil, pathlib
d = pathlib.Path('/tmp/po'); d.mkdir(); (d / 'a').write_text('hi')
print(shutil.copy(d / 'a', d / 'b'), (d / 'b').read_text(), shutil.move(d / 'b', d / 'c'), sorted(p.name for p in d.iterdir()))
shutil.rmtree(d); print(d.exists())
#> /tmp/po/b hi /tmp/po/c ['a', 'c']
#> False

# ---- a backup of a folder
import shutil, os
os.makedirs('/tmp/proj/src', exist_ok=True); open('/tmp/proj/src/m.py', 'w').write('v1')
shutil.copytree('/tmp/proj', '/tmp/proj.bak'); open('/tmp/proj/src/m.py', 'w').write('v2')
print(open('/tmp/proj/src/m.py').read()); shutil.rmtree('/tmp/proj'); shutil.move('/tmp/proj.bak', '/tmp/proj'); print(open('/tmp/proj/src/m.py').read())
shutil.rmtree('/tmp/proj')
#> v2
#> v1

# ---- overwriting
import shutil, os
open('/tmp/o1', 'w').write('new'); open('/tmp/o2', 'w').write('a much longer old text')
shutil.copyfile('/tmp/o1', '/tmp/o2'); print(open('/tmp/o2').read()); shutil.move('/tmp/o1', '/tmp/o2'); print(os.path.exists('/tmp/o1'), open('/tmp/o2').read()); os.remove('/tmp/o2')
#> new
#> False new

# ---- errors of a tree are collected
import shutil, os
os.makedirs('/tmp/er', exist_ok=True)
for n in 'abc': open('/tmp/er/' + n, 'w').close()
def bad(src, dst):
    if src.endswith('b'): raise OSError('no b')
    return shutil.copy2(src, dst)
try: shutil.copytree('/tmp/er', '/tmp/er2', copy_function=bad)
except shutil.Error as e: print(e.args[0])
print(sorted(os.listdir('/tmp/er2'))); shutil.rmtree('/tmp/er'); shutil.rmtree('/tmp/er2')
#> [('/tmp/er/b', '/tmp/er2/b', 'no b')]
#> ['a', 'c']

# ---- wrong arguments
import shutil
for job in (lambda: shutil.copyfile(5, 6) if False else shutil.copyfile('a'), lambda: shutil.rmtree(), lambda: shutil.move('a'), lambda: shutil.copyfile(None, 'b'), lambda: shutil.which()):
    try: job()
    except TypeError as e: print(type(e).__name__)
#> TypeError
#> TypeError
#> TypeError
#> TypeError
#> TypeError

# ---- names
import shutil
print(shutil.copyfile.__name__, shutil.rmtree.__module__ if hasattr(shutil.rmtree, '__module__') else '', [n for n in ('copytree', 'move', 'which') if n in shutil.__all__])
#> copyfile shutil ['copytree', 'move', 'which']

# ---- copytree and ignore_patterns
import os, shutil
os.makedirs('/tmp/src/sub')
for name in ('a.py', 'b.pyc', 'sub/c.py', 'sub/d.tmp'):
    with open('/tmp/src/' + name, 'w') as f:
        f.write(name)
print(shutil.copytree('/tmp/src', '/tmp/dst', ignore=shutil.ignore_patterns('*.pyc', '*.tmp')))
print(sorted(os.path.relpath(os.path.join(t, f), '/tmp/dst') for t, _, files in os.walk('/tmp/dst') for f in files))
try:
    shutil.copytree('/tmp/src', '/tmp/dst')
except FileExistsError as e:
    print(e.strerror)
shutil.copytree('/tmp/src', '/tmp/dst', dirs_exist_ok=True)
print(os.path.exists('/tmp/dst/b.pyc'))
#> /tmp/dst
#> ['a.py', 'sub/c.py']
#> File exists
#> True

# ---- move and which
import os, shutil
os.makedirs('/tmp/from')
with open('/tmp/from/x', 'w') as f:
    f.write('x')
print(shutil.move('/tmp/from/x', '/tmp/y'), shutil.move('/tmp/from', '/tmp/into'), os.path.isdir('/tmp/into'), shutil.which('no-such-program'))
try:
    shutil.move('/tmp/none', '/tmp/z')
except FileNotFoundError as e:
    print(e.strerror)
#> /tmp/y /tmp/into True None
#> No such file or directory

# ---- a file is not made where a folder is named
import os, shutil
def show(job):
    try:
        print(job())
    except OSError as e:
        print(type(e).__name__, e.strerror, e.filename, '' if e.errno else e)
with open('/file', 'w') as f:
    f.write('x')
for job in (lambda: open('/no/', 'w'), lambda: open(b'/no/', 'x'), lambda: open('/no/', 'a'), lambda: os.open('/no/', os.O_CREAT | os.O_WRONLY),
            lambda: shutil.copyfile('/file', '/no/'), lambda: shutil.copy('/file', '/no/'), lambda: shutil.copy2('/file', '/no/')):
    show(job)
    print(os.path.exists('/no'))
#> IsADirectoryError Is a directory /no/ 
#> False
#> IsADirectoryError Is a directory b'/no/' 
#> False
#> IsADirectoryError Is a directory /no/ 
#> False
#> IsADirectoryError Is a directory /no/ 
#> False
#> FileNotFoundError None None Directory does not exist: /no/
#> False
#> FileNotFoundError None None Directory does not exist: /no/
#> False
#> FileNotFoundError None None Directory does not exist: /no/
#> False

# ---- rmtree tells of each step that fails
import os, shutil
open('/tmp/plain.txt', 'w').close()
for path in '/tmp/plain.txt', '/tmp/missing':
    errors = []
    shutil.rmtree(path, onexc=lambda *args: errors.append(args))
    print([(function.__name__, where, type(error).__name__) for function, where, error in errors])
    try:
        shutil.rmtree(path)
    except OSError as e:
        print(type(e).__name__, e.filename)
os.remove('/tmp/plain.txt')
#> [('scandir', '/tmp/plain.txt', 'NotADirectoryError'), ('rmdir', '/tmp/plain.txt', 'NotADirectoryError')]
#> NotADirectoryError /tmp/plain.txt
#> [('lstat', '/tmp/missing', 'FileNotFoundError')]
#> FileNotFoundError /tmp/missing

# ---- rmtree names the path as it was given
import pathlib, shutil
for path in (pathlib.Path('/tmp/not/there'), '/tmp/not/there'):
    try:
        shutil.rmtree(path)
    except FileNotFoundError as e:
        print(repr(e.filename))
#> PosixPath('/tmp/not/there')
#> '/tmp/not/there'
