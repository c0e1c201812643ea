# ---- glob
import glob, os
os.makedirs('/tmp/gl/sub/deep')
os.chdir('/tmp/gl')
for p in ('a.py', 'b.txt', '.h.py', 'sub/c.py', 'sub/deep/d.py', 'x[1].py'):
    open(p, 'w').close()
for pattern in ('*.py', '*', '.*', '*.none', 'sub/*.py', '*/*.py', '**/*.py', 'a.py', 'none', '[ab].*', '?.txt', 'sub/', '*/', '/tmp/gl/*.txt', ''):
    print(pattern, sorted(glob.glob(pattern)))
print(sorted(glob.glob('**', recursive=True)), sorted(glob.glob('**/*.py', recursive=True)), sorted(glob.glob('sub/**/', recursive=True)))
print(sorted(glob.glob('**', recursive=True, include_hidden=True)), sorted(glob.glob('*.py', root_dir='sub')), sorted(glob.glob(b'*.py')))
print(glob.escape('x[1].*?'), glob.glob(glob.escape('x[1].py')), glob.has_magic('a*'), glob.has_magic('a'), type(glob.iglob('*')).__name__)
os.chdir('/')
import shutil
shutil.rmtree('/tmp/gl')
#> *.py ['a.py', 'x[1].py']
#> * ['a.py', 'b.txt', 'sub', 'x[1].py']
#> .* ['.h.py']
#> *.none []
#> sub/*.py ['sub/c.py']
#> */*.py ['sub/c.py']
#> **/*.py ['sub/c.py']
#> a.py ['a.py']
#> none []
#> [ab].* ['a.py', 'b.txt']
#> ?.txt ['b.txt']
#> sub/ ['sub/']
#> */ ['sub/']
#> /tmp/gl/*.txt ['/tmp/gl/b.txt']
#>  []
#> ['a.py', 'b.txt', 'sub', 'sub/c.py', 'sub/deep', 'sub/deep/d.py', 'x[1].py'] ['a.py', 'sub/c.py', 'sub/deep/d.py', 'x[1].py'] ['sub/', 'sub/deep/']
#> ['.h.py', 'a.py', 'b.txt', 'sub', 'sub/c.py', 'sub/deep', 'sub/deep/d.py', 'x[1].py'] ['c.py'] [b'a.py', b'x[1].py']
#> x[[]1].[*][?] ['x[1].py'] True False generator

# ---- translate
import glob
for pattern in ('*.txt', '**/*.py', 'a/b', 'a?/[bc]'):
    print(glob.translate(pattern), glob.translate(pattern, recursive=True, include_hidden=True))
#> (?s:(?!\.)[^/]*\.txt)\z (?s:[^/]*\.txt)\z
#> (?s:(?!\.)[^/]*/(?!\.)[^/]*\.py)\z (?s:(?:.+/)?[^/]*\.py)\z
#> (?s:a/b)\z (?s:a/b)\z
#> (?s:a[^/]/[bc])\z (?s:a[^/]/[bc])\z

# ---- glob with recursion and hidden files
import glob, os, shutil
os.makedirs('/tmp/gl/a/b', exist_ok=True)
for p in ('x.py', 'y.txt', '.h.py', 'a/z.py', 'a/b/w.py'): open('/tmp/gl/' + p, 'w').close()
g = lambda pat, **k: sorted(p[8:] for p in glob.glob('/tmp/gl/' + pat, **k))
print(g('*.py'), g('**/*.py', recursive=True), g('*'), g('.*'), g('*', include_hidden=True), g('?.txt'), g('[xy].*'), g('a/*'), g('**', recursive=True), g('nope*'))
shutil.rmtree('/tmp/gl')
#> ['x.py'] ['a/b/w.py', 'a/z.py', 'x.py'] ['a', 'x.py', 'y.txt'] ['.h.py'] ['.h.py', 'a', 'x.py', 'y.txt'] ['y.txt'] ['x.py', 'y.txt'] ['a/b', 'a/z.py'] ['', 'a', 'a/b', 'a/b/w.py', 'a/z.py', 'x.py', 'y.txt'] []

# ---- glob from a root folder
import glob, os, shutil
os.makedirs('/tmp/gr/d', exist_ok=True); open('/tmp/gr/d/f.txt', 'w').close()
print(glob.glob('*/*.txt', root_dir='/tmp/gr'), list(glob.iglob('d', root_dir='/tmp/gr')), glob.glob('/tmp/gr/d/'), type(glob.iglob('*')).__name__)
shutil.rmtree('/tmp/gr')
#> ['d/f.txt'] ['d'] ['/tmp/gr/d/'] generator

# ---- escape
import glob
print(glob.escape('a[b]*?.txt'), glob.escape('/x/y'), glob.escape(b'[x]'))
try: glob.escape(5)
except TypeError as e: print(type(e).__name__)
#> a[[]b][*][?].txt /x/y b'[[]x]'
#> TypeError

# ---- translate, further
import glob, re
print(glob.translate('*.py'), re.match(glob.translate('**/*.txt', recursive=True), 'a/b/c.txt') is not None, re.match(glob.translate('a/*'), 'a/b/c'), glob.translate('[!a]?', include_hidden=True))
#> (?s:(?!\.)[^/]*\.py)\z True None (?s:[^a][^/])\z

# ---- translate: question marks beside stars and dots
import glob
print(glob.translate('a?b.*'), glob.translate('?*.p?', recursive=True, include_hidden=True), glob.translate('a?.py', seps='/\\'))
#> (?s:a[^/]b\.[^/]*)\z (?s:[^/][^/]*\.p[^/])\z (?s:a[^/\\]\.py)\z

# ---- patterns are strings
import glob, pathlib
for pattern in (pathlib.Path('*'), 5, None):
    try:
        glob.glob(pattern)
    except TypeError as e:
        print(e)
#> 'PosixPath' object is not subscriptable
#> 'int' object is not subscriptable
#> 'NoneType' object is not subscriptable

# ---- glob0() and glob1() are on their way out
import glob, os, warnings
os.makedirs('/tmp/gg', exist_ok=True); open('/tmp/gg/a.py', 'w').close()
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    print(glob.glob0('/tmp/gg', 'a.py'), glob.glob1('/tmp/gg', '*.py'))
    print([(x.category.__name__, str(x.message)) for x in w])
#> ['a.py'] ['a.py']
#> [('DeprecationWarning', 'glob.glob0 is deprecated and will be removed in Python 3.15. Use glob.glob and pass a directory to its root_dir argument instead.'), ('DeprecationWarning', 'glob.glob1 is deprecated and will be removed in Python 3.15. Use glob.glob and pass a directory to its root_dir argument instead.')]
