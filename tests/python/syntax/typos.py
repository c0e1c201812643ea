# Misspelled keywords.

# ---- after other statements
if x:
    pass
for i in y:
    pass
whille i:
    pass
#>   File "typos.py", line 8
#>     whille i:
#>     ^^^^^^
#> SyntaxError: invalid syntax. Did you mean 'while'?

# ---- in a nested block
def f(x):
    if x:
        pass
    retrun x
#>   File "typos.py", line 19
#>     retrun x
#>            ^
#> SyntaxError: invalid syntax

# ---- the name that reads better with a keyword
define f(x):
    pass
#>   File "typos.py", line 26
#>     define f(x):
#>     ^^^^^^
#> SyntaxError: invalid syntax. Did you mean 'def'?

# ---- too many names before it
a = b
c = d
e = f
g = h
i = j
k = l
whille k:
    pass
#>   File "typos.py", line 40
#>     whille k:
#>            ^
#> SyntaxError: invalid syntax

# ---- no name is like a keyword
alpha = beta gamma
#>   File "typos.py", line 48
#>     alpha = beta gamma
#>                  ^^^^^
#> SyntaxError: invalid syntax

# ---- a missing comma and a typo
x = [1, a fro b in c]
#>   File "typos.py", line 55
#>     x = [1, a fro b in c]
#>             ^^^^^
#> SyntaxError: invalid syntax. Perhaps you forgot a comma?

# ---- a keyword of a decorated function
@deco
clas A:
    pass
#>   File "typos.py", line 63
#>     clas A:
#>     ^^^^
#> SyntaxError: invalid syntax. Did you mean 'class'?

# ---- the message of the exception stays
try:
    compile('whille True:\n    pass\n', 'f', 'exec')
except SyntaxError as e:
    print(e.msg, e.lineno, e.offset)
#> invalid syntax 1 8

# ---- in evaluated text
exec('fro x in y:\n    pass')
#> Traceback (most recent call last):
#>   File "typos.py", line 78, in <module>
#>     exec('fro x in y:\n    pass')
#>     ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "<string>", line 1
#>     fro x in y:
#>     ^^^
#> SyntaxError: invalid syntax. Did you mean 'for'?

# ---- in eval
eval('a adn b')
#> Traceback (most recent call last):
#>   File "typos.py", line 89, in <module>
#>     eval('a adn b')
#>     ~~~~^^^^^^^^^^^
#>   File "<string>", line 1
#>     a adn b
#>       ^^^
#> SyntaxError: invalid syntax. Did you mean 'and'?

# ---- errors after reading have no line of evaluated text
exec('return 1')
#> Traceback (most recent call last):
#>   File "typos.py", line 100, in <module>
#>     exec('return 1')
#>     ~~~~^^^^^^^^^^^^
#>   File "<string>", line 1
#> SyntaxError: 'return' outside function

# ---- async misspelled
asinc def f():
    pass
#>   File "typos.py", line 109
#>     asinc def f():
#>     ^^^^^
#> SyntaxError: invalid syntax. Did you mean 'async'?

# ---- lambda misspelled
f = lamda x: x
#>   File "typos.py", line 117
#>     f = lamda x: x
#>         ^^^^^
#> SyntaxError: invalid syntax. Did you mean 'lambda'?

# ---- not misspelled
x = nto y
#>   File "typos.py", line 124
#>     x = nto y
#>         ^^^
#> SyntaxError: invalid syntax. Did you mean 'not'?

# ---- in misspelled
for x im y:
    pass
#>   File "typos.py", line 131
#>     for x im y:
#>           ^^
#> SyntaxError: invalid syntax. Did you mean 'in'?

# ---- True misspelled in a condition
if tru e:
    pass
#>   File "typos.py", line 139
#>     if tru e:
#>            ^
#> SyntaxError: invalid syntax

# ---- except misspelled
try:
    pass
excpet ValueError:
    pass
#>   File "typos.py", line 149
#>     excpet ValueError:
#>     ^^^^^^
#> SyntaxError: expected 'except' or 'finally' block

# ---- finally misspelled
try:
    pass
finaly:
    pass
#>   File "typos.py", line 159
#>     finaly:
#>     ^^^^^^
#> SyntaxError: expected 'except' or 'finally' block

# ---- elif misspelled
if x:
    pass
elsif y:
    pass
#>   File "typos.py", line 169
#>     elsif y:
#>     ^^^^^
#> SyntaxError: invalid syntax. Did you mean 'elif'?

# ---- yield misspelled
def f():
    yeild 1
#>   File "typos.py", line 178
#>     yeild 1
#>     ^^^^^
#> SyntaxError: invalid syntax. Did you mean 'yield'?

# ---- global misspelled
def f():
    globl x
#>   File "typos.py", line 186
#>     globl x
#>     ^^^^^
#> SyntaxError: invalid syntax. Did you mean 'global'?

# ---- with misspelled
wiht open('x') as f:
    pass
#>   File "typos.py", line 193
#>     wiht open('x') as f:
#>     ^^^^
#> SyntaxError: invalid syntax. Did you mean 'with'?

# ---- where CPython looks for a misspelled keyword: a
match [aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk]:
    case 1: pass
fro x in y: pass
#>   File "typos.py", line 203
#>     fro x in y: pass
#>         ^
#> SyntaxError: invalid syntax

# ---- where CPython looks for a misspelled keyword: b
if 1: pass
match [aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk]:
    case 1: pass
if x:
    pass
elif f'{{'a': 1}=}':
    pass
#>   File "typos.py", line 215
#>     elif f'{{'a': 1}=}':
#>               ^
#> SyntaxError: invalid syntax. Did you mean 'and'?

# ---- where CPython looks for a misspelled keyword: c
if 1: pass
match [aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk]:
    case 1: pass
if x:
    pass
elif x an y:
    pass
#>   File "typos.py", line 228
#>     elif x an y:
#>            ^^
#> SyntaxError: invalid syntax. Did you mean 'and'?

# ---- where CPython looks for a misspelled keyword: d
while [aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk]: pass
if x:
    pass
elif f'{{'a': 1}=}':
    pass
#>   File "typos.py", line 239
#>     elif f'{{'a': 1}=}':
#>               ^
#> SyntaxError: invalid syntax. Did you mean 'and'?

# ---- where CPython looks for a misspelled keyword: e
while [aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk]: pass
f'{{'a': 1}=}'
#>   File "typos.py", line 248
#>     f'{{'a': 1}=}'
#>          ^
#> SyntaxError: invalid syntax

# ---- where CPython looks for a misspelled keyword: f
x = [aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk], f'{{'a': 1}=}'
#>   File "typos.py", line 255
#>     x = [aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk], f'{{'a': 1}=}'
#>                                                            ^
#> SyntaxError: invalid syntax

# ---- where CPython looks for a misspelled keyword: g
x = [aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk], f'{{a b}}'
#> Traceback (most recent call last):
#>   File "typos.py", line 262, in <module>
#>     x = [aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk], f'{{a b}}'
#>          ^^
#> NameError: name 'aa' is not defined

# ---- where CPython looks for a misspelled keyword: h
while aa(bb, cc, dd, ee, ff, gg, hh, ii, jj, kk): pass
while x: pass
els: pass
#>   File "typos.py", line 272
#>     els: pass
#>     ^^^
#> SyntaxError: invalid syntax. Did you mean 'else'?

# ---- where CPython looks for a misspelled keyword: i
while aa(bb, cc, dd, ee, ff, gg, hh, ii, jj, kk): pass
while x: pass
else x: pass
#>   File "typos.py", line 281
#>     else x: pass
#>          ^
#> SyntaxError: expected ':'

# ---- where CPython looks for a misspelled keyword: j
while aa(bb, cc, dd, ee, ff, gg, hh, ii, jj, kk): pass
try: pass
except x: pass
except y a z: pass
#>   File "typos.py", line 291
#>     except y a z: pass
#>              ^
#> SyntaxError: invalid syntax. Did you mean 'as'?

# ---- where CPython looks for a misspelled keyword: k
while aa(bb, cc, dd, ee, ff, gg, hh, ii, jj, kk): pass
try: pass
except x: pass
else: pass
finally x a z: pass
#>   File "typos.py", line 302
#>     finally x a z: pass
#>             ^
#> SyntaxError: expected ':'

# ---- where CPython looks for a misspelled keyword: l
while aa(bb, cc, dd, ee, ff, gg, hh, ii, jj, kk): pass
try: pass
except y a z: pass
#>   File "typos.py", line 311
#>     except y a z: pass
#>              ^
#> SyntaxError: invalid syntax

# ---- where CPython looks for a misspelled keyword: m
while aa(bb, cc, dd, ee, ff, gg, hh, ii, jj, kk): pass
for x in y:
    if x: pass
    elif y: pass
    elif z a b: pass
#>   File "typos.py", line 322
#>     elif z a b: pass
#>            ^
#> SyntaxError: invalid syntax. Did you mean 'and'?

# ---- where CPython looks for a misspelled keyword: n
while aa(bb, cc, dd, ee, ff, gg, hh, ii, jj, kk): pass
for x in y:
    if x: pass
    elif y: pass
    else z a b: pass
#>   File "typos.py", line 333
#>     else z a b: pass
#>          ^
#> SyntaxError: expected ':'

# ---- where CPython looks for a misspelled keyword behind a statement: def
x = aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk
def h(): pass
x = (y a 1)
#>   File "typos.py", line 342
#>     x = (y a 1)
#>          ^^^
#> SyntaxError: invalid syntax. Perhaps you forgot a comma?

# ---- where CPython looks for a misspelled keyword behind a statement: class
x = aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk
class h: pass
x = (y a 1)
#>   File "typos.py", line 351
#>     x = (y a 1)
#>            ^
#> SyntaxError: invalid syntax. Did you mean 'and'?

# ---- where CPython looks for a misspelled keyword behind a statement: with
x = aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk
with h: pass
x = (y a 1)
#>   File "typos.py", line 360
#>     x = (y a 1)
#>            ^
#> SyntaxError: invalid syntax. Did you mean 'and'?

# ---- where CPython looks for a misspelled keyword behind a statement: match
x = aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk
match h:
    case 1: pass
x = (y a 1)
#>   File "typos.py", line 370
#>     x = (y a 1)
#>            ^
#> SyntaxError: invalid syntax. Did you mean 'and'?

# ---- where CPython looks for a misspelled keyword behind a statement: deco
x = aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk
@h
def h(): pass
x = (y a 1)
#>   File "typos.py", line 380
#>     x = (y a 1)
#>          ^^^
#> SyntaxError: invalid syntax. Perhaps you forgot a comma?

# ---- where CPython looks for a misspelled keyword behind a statement: async
x = aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk
async def h(): pass
x = (y a 1)
#>   File "typos.py", line 389
#>     x = (y a 1)
#>          ^^^
#> SyntaxError: invalid syntax. Perhaps you forgot a comma?

# ---- where CPython looks for a misspelled keyword behind a statement: defif
x = aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk
def h():
    if h: pass
x = (y a 1)
#>   File "typos.py", line 399
#>     x = (y a 1)
#>          ^^^
#> SyntaxError: invalid syntax. Perhaps you forgot a comma?

# ---- where CPython looks for a misspelled keyword behind a statement: finally
x = aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk
try: pass
finally: h
x = (y a 1)
#>   File "typos.py", line 409
#>     x = (y a 1)
#>            ^
#> SyntaxError: invalid syntax. Did you mean 'and'?

# ---- where misspelled keywords are looked for when an elif is wrong
srcs = ["""v1 = b'abc'.translate(None, b'q')
if hasattr((3.0 // (-2.5j)), (f'{(' pad '.upper()):10}')):
    v2 = b'%d %s' % ((((1).bit_count()) // 255), (b','.join([(repr([3, 1, 2]).encode()), v1])))
elif (f'{{'a': 1}!r}').lower():
    pass
""", """v1 = 2
if hasattr(1):
    v2 = 1
elif (f'{{'a': 1}!r}').lower():
    pass
""", """v1 = 2
if hasattr(1):
    v2 = b'%d %s' % ((((1).bit_count()) // 255), (b','.join([(repr([3, 1, 2]).encode()), v1])))
elif (f'{{'a': 1}!r}').lower():
    pass
""","""v1 = 2
if hasattr(1):
    v2 = b'%d %s' % ((((1).bit_count()) // 255), [3])
elif (f'{{'a': 1}!r}').lower():
    pass
""","""v1 = 2
if a(b(c(d(e(f(1)))))):
    g = h(i(j(k(l(m(n)))), [3]))
elif (f'{{'a': 1}!r}').lower():
    pass
""","""v1 = 2
if f'{1:3}':
    v2 = b'%d %s' % ((((1).bit_count()) // 255), (b','.join([(repr([3, 1, 2]).encode()), v1])))
elif (f'{{'a': 1}!r}').lower():
    pass
""", """print(pow((float('inf').conjugate()), -3))
if '{}'.isdigit():
    def f18(a0, a1) -> "x":
        pass
    if callable(slice(1, 5, 2)):
        pass
    elif {*(f'{{'a': 1}}')}:
        pass
""", """print(pow((float('inf').conjugate()), -3))
if '{}'.isdigit():
    if callable(slice(1, 5, 2)):
        pass
    elif {*(f'{{'a': 1}}')}:
        pass
""", """x
if '{}'.isdigit():
    def f18(a0, a1) -> "x":
        pass
    if callable(slice(1, 5, 2)):
        pass
    elif {*(f'{{'a': 1}}')}:
        pass
"""]
import traceback
for s in srcs:
    try: compile(s, 'a', 'exec')
    except SyntaxError as e: 
        print(e); print(traceback.format_exception_only(e))
#> invalid syntax. Perhaps you forgot a comma? (a, line 4)
#> ['  File "a", line 4\n', "    elif (f'{{'a': 1}!r}').lower():\n", '          ^^^^^^\n', 'SyntaxError: invalid syntax. Perhaps you forgot a comma?\n']
#> invalid syntax. Perhaps you forgot a comma? (a, line 4)
#> ['  File "a", line 4\n', "    elif (f'{{'a': 1}!r}').lower():\n", '               ^\n', "SyntaxError: invalid syntax. Did you mean 'and'?\n"]
#> invalid syntax. Perhaps you forgot a comma? (a, line 4)
#> ['  File "a", line 4\n', "    elif (f'{{'a': 1}!r}').lower():\n", '               ^\n', "SyntaxError: invalid syntax. Did you mean 'and'?\n"]
#> invalid syntax. Perhaps you forgot a comma? (a, line 4)
#> ['  File "a", line 4\n', "    elif (f'{{'a': 1}!r}').lower():\n", '               ^\n', "SyntaxError: invalid syntax. Did you mean 'and'?\n"]
#> invalid syntax. Perhaps you forgot a comma? (a, line 4)
#> ['  File "a", line 4\n', "    elif (f'{{'a': 1}!r}').lower():\n", '          ^^^^^^\n', 'SyntaxError: invalid syntax. Perhaps you forgot a comma?\n']
#> invalid syntax. Perhaps you forgot a comma? (a, line 4)
#> ['  File "a", line 4\n', "    elif (f'{{'a': 1}!r}').lower():\n", '               ^\n', "SyntaxError: invalid syntax. Did you mean 'and'?\n"]
#> invalid syntax. Perhaps you forgot a comma? (a, line 7)
#> ['  File "a", line 7\n', "    elif {*(f'{{'a': 1}}')}:\n", '            ^^^^^^\n', 'SyntaxError: invalid syntax. Perhaps you forgot a comma?\n']
#> invalid syntax. Perhaps you forgot a comma? (a, line 5)
#> ['  File "a", line 5\n', "    elif {*(f'{{'a': 1}}')}:\n", '                 ^\n', "SyntaxError: invalid syntax. Did you mean 'and'?\n"]
#> invalid syntax. Perhaps you forgot a comma? (a, line 7)
#> ['  File "a", line 7\n', "    elif {*(f'{{'a': 1}}')}:\n", '                 ^\n', "SyntaxError: invalid syntax. Did you mean 'and'?\n"]

# ---- a program that ends early
try:
    try:
        v2 = f'{{'a': 1}!r}'
#>   File "typos.py", line 496
#>     v2 = f'{{'a': 1}!r}'
#>               ^
#> SyntaxError: invalid syntax. Did you mean 'and'?
