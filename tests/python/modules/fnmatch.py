# ---- fnmatch
from fnmatch import fnmatch, fnmatchcase, filter, filterfalse, translate
for p in ['*.py', '?.txt', '[abc].x', '[!abc].x', '[a-c]?', '*', 'a*b*c', '[]]', '[', '[!]]', '*.tar.*']:
    print(p, [n for n in ['a.py', 'b.txt', 'a.x', 'd.x', 'bz', 'aXbYc', ']', '[', 'x.tar.gz', 'A.PY'] if fnmatch(n, p)])
print(fnmatchcase('A', 'a'), fnmatch(b'ab', b'a*'))
#> *.py ['a.py']
#> ?.txt ['b.txt']
#> [abc].x ['a.x']
#> [!abc].x ['d.x']
#> [a-c]? ['bz']
#> * ['a.py', 'b.txt', 'a.x', 'd.x', 'bz', 'aXbYc', ']', '[', 'x.tar.gz', 'A.PY']
#> a*b*c ['aXbYc']
#> []] [']']
#> [ ['[']
#> [!]] ['[']
#> *.tar.* ['x.tar.gz']
#> False True

# ---- filter
from fnmatch import filter, filterfalse
names = ['a.py', 'b.txt', 'c.py']
print(filter(names, '*.py'), filterfalse(names, '*.py'), filter([], '*'), filter(iter(names), 'b*'), filter([b'x'], b'?'))
#> ['a.py', 'c.py'] ['b.txt'] [] ['b.txt'] [b'x']

# ---- translate
from fnmatch import translate
for p in ['*.txt', 'a', '', '?', '[a-z]', '[!a]', '[^a]', '[[]', '[a-]', '[z-a]', '[a-c-e]', '[a--b]', '*a*b*', '**', '[a', 'a.b+c', '[!]', '[&&]', '[\\]', '[a-z0-9_]']:
    print(repr(p), translate(p))
#> '*.txt' (?s:.*\.txt)\z
#> 'a' (?s:a)\z
#> '' (?s:)\z
#> '?' (?s:.)\z
#> '[a-z]' (?s:[a-z])\z
#> '[!a]' (?s:[^a])\z
#> '[^a]' (?s:[\^a])\z
#> '[[]' (?s:[\[])\z
#> '[a-]' (?s:[a\-])\z
#> '[z-a]' (?s:(?!))\z
#> '[a-c-e]' (?s:[a-c\-e])\z
#> '[a--b]' (?s:[b])\z
#> '*a*b*' (?s:(?>.*?a)(?>.*?b).*)\z
#> '**' (?s:.*)\z
#> '[a' (?s:\[a)\z
#> 'a.b+c' (?s:a\.b\+c)\z
#> '[!]' (?s:\[!\])\z
#> '[&&]' (?s:[\&\&])\z
#> '[\\]' (?s:[\\])\z
#> '[a-z0-9_]' (?s:[a-z0-9_])\z

# ---- translated patterns match
import re
from fnmatch import translate
for p, s in [('*a*b', 'xxaxxb'), ('[z-a]', 'z'), ('a\nb*', 'a\nbc'), ('*', '\n')]:
    print(bool(re.match(translate(p), s)))
#> True
#> False
#> True
#> True

# ---- wrong types
from fnmatch import fnmatch
for a, b in [('a', b'a'), (5, 'a'), ('a', 5)]:
    try:
        print(fnmatch(a, b))
    except TypeError as e:
        print('TypeError')
#> TypeError
#> TypeError
#> TypeError

# ---- cases of paths
from fnmatch import fnmatch
print(fnmatch('a/b/c.py', '*.py'), fnmatch('.hidden', '*'), fnmatch('data_01.csv', 'data_[0-9][0-9].csv'), fnmatch('é', '?'), fnmatch('😀', '[😀]'))
#> True True True True True

# ---- many stars do not take long
from fnmatch import fnmatch
print(fnmatch('a' * 50, '*a' * 20 + 'b'))
#> False

# ---- public names
import fnmatch
print(fnmatch.__all__)
#> ['filter', 'filterfalse', 'fnmatch', 'fnmatchcase', 'translate']

# ---- names that are path objects
import fnmatch
from pathlib import Path
print(fnmatch.fnmatch(Path('a.py'), '*.py'), fnmatch.filter(['a.py', 'b'], Path('*.py')))
for act in (lambda: fnmatch.fnmatch(3, 'a'), lambda: fnmatch.fnmatch('a', None), lambda: fnmatch.filter([Path('a')], '*')):
    try: print(act())
    except TypeError as e: print(e)
#> True ['a.py']
#> expected str, bytes or os.PathLike object, not int
#> expected str, bytes or os.PathLike object, not NoneType
#> expected string or bytes-like object, got 'PosixPath'

# ---- a pattern without a hash
from fnmatch import fnmatchcase
for pat in [], {}, set():
    try: fnmatchcase('a', pat)
    except TypeError as e: print(e)
#> unhashable type: 'list'
#> unhashable type: 'dict'
#> unhashable type: 'set'
