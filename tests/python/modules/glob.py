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
