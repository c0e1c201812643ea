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
