# Mistakes in statements.

# ---- no colon after if
x = 1
if x == 1
    print(x)
#>   File "statements.py", line 5
#>     if x == 1
#>              ^
#> SyntaxError: expected ':'

# ---- no colon after else
if True:
    pass
else
    pass
#>   File "statements.py", line 15
#>     else
#>         ^
#> SyntaxError: expected ':'

# ---- no colon after elif
if True:
    pass
elif False
    pass
#>   File "statements.py", line 25
#>     elif False
#>               ^
#> SyntaxError: expected ':'

# ---- no colon after for
for i in range(3)
    print(i)
#>   File "statements.py", line 33
#>     for i in range(3)
#>                      ^
#> SyntaxError: expected ':'

# ---- no colon after while
while True
    break
#>   File "statements.py", line 41
#>     while True
#>               ^
#> SyntaxError: expected ':'

# ---- no colon after def
def f(x)
    return x
#>   File "statements.py", line 49
#>     def f(x)
#>             ^
#> SyntaxError: expected ':'

# ---- no colon after class
class A
    pass
#>   File "statements.py", line 57
#>     class A
#>            ^
#> SyntaxError: expected ':'

# ---- no colon after try
try
    pass
except ValueError:
    pass
#>   File "statements.py", line 65
#>     try
#>        ^
#> SyntaxError: expected ':'

# ---- no colon after except
try:
    pass
except ValueError
    pass
#>   File "statements.py", line 77
#>     except ValueError
#>                      ^
#> SyntaxError: expected ':'

# ---- no colon after finally
try:
    pass
finally
    pass
#>   File "statements.py", line 87
#>     finally
#>            ^
#> SyntaxError: expected ':'

# ---- no colon after with
with open('x') as f
    pass
#>   File "statements.py", line 95
#>     with open('x') as f
#>                        ^
#> SyntaxError: expected ':'

# ---- no colon after match
match 1
    case 1: pass
#>   File "statements.py", line 103
#>     match 1
#>            ^
#> SyntaxError: expected ':'

# ---- no colon after case
match 1:
    case 1
        pass
#>   File "statements.py", line 112
#>     case 1
#>           ^
#> SyntaxError: expected ':'

# ---- no colon after lambda
f = lambda x x + 1
#>   File "statements.py", line 120
#>     f = lambda x x + 1
#>                  ^
#> SyntaxError: invalid syntax

# ---- assignment in a condition
x = 1
if x = 1:
    print(x)
#>   File "statements.py", line 128
#>     if x = 1:
#>        ^^^^^
#> SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?

# ---- assignment in a while
x = 1
while x = 1:
    pass
#>   File "statements.py", line 137
#>     while x = 1:
#>           ^^^^^
#> SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?

# ---- assignment in elif
x = 1
if x == 2:
    pass
elif x = 1:
    pass
#>   File "statements.py", line 148
#>     elif x = 1:
#>          ^^^^^
#> SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?

# ---- assignment of an attribute in a condition
if a.b = 1:
    pass
#>   File "statements.py", line 156
#>     if a.b = 1:
#>        ^^^
#> SyntaxError: cannot assign to attribute here. Maybe you meant '==' instead of '='?

# ---- no indented block after if
if True:
print(1)
#>   File "statements.py", line 165
#>     print(1)
#>     ^^^^^
#> IndentationError: expected an indented block after 'if' statement on line 164

# ---- no indented block after else
if True:
    pass
else:
print(1)
#>   File "statements.py", line 175
#>     print(1)
#>     ^^^^^
#> IndentationError: expected an indented block after 'else' statement on line 174

# ---- no indented block after for
for x in []:
print(x)
#>   File "statements.py", line 183
#>     print(x)
#>     ^^^^^
#> IndentationError: expected an indented block after 'for' statement on line 182

# ---- no indented block after while
while True:
break
#>   File "statements.py", line 191
#>     break
#>     ^^^^^
#> IndentationError: expected an indented block after 'while' statement on line 190

# ---- no indented block after def
def f():
return 1
#>   File "statements.py", line 199
#>     return 1
#>     ^^^^^^
#> IndentationError: expected an indented block after function definition on line 198

# ---- no indented block after class
class A:
x = 1
#>   File "statements.py", line 207
#>     x = 1
#>     ^
#> IndentationError: expected an indented block after class definition on line 206

# ---- no indented block after try
try:
x = 1
except ValueError:
    pass
#>   File "statements.py", line 215
#>     x = 1
#>     ^
#> IndentationError: expected an indented block after 'try' statement on line 214

# ---- no indented block after except
try:
    pass
except ValueError:
print(1)
#>   File "statements.py", line 227
#>     print(1)
#>     ^^^^^
#> IndentationError: expected an indented block after 'except' statement on line 226

# ---- no indented block after finally
try:
    pass
finally:
print(1)
#>   File "statements.py", line 237
#>     print(1)
#>     ^^^^^
#> IndentationError: expected an indented block after 'finally' statement on line 236

# ---- no indented block after with
with x:
pass
#>   File "statements.py", line 245
#>     pass
#>     ^^^^
#> IndentationError: expected an indented block after 'with' statement on line 244

# ---- no indented block after case
match 1:
    case 1:
    pass
#>   File "statements.py", line 254
#>     pass
#>     ^^^^
#> IndentationError: expected an indented block after 'case' statement on line 253

# ---- no indented block after match
match 1:
case 1:
    pass
#>   File "statements.py", line 262
#>     case 1:
#>     ^^^^
#> IndentationError: expected an indented block after 'match' statement on line 261

# ---- no indented block at the end of the file
def f():
#>   File "statements.py", line 270
#>     def f():
#>             ^
#> IndentationError: expected an indented block after function definition on line 270

# ---- unexpected indent
x = 1
    y = 2
#>   File "statements.py", line 278
#>     y = 2
#> IndentationError: unexpected indent

# ---- unindent that matches no outer level
def f():
        x = 1
    y = 2
#>   File "statements.py", line 286
#>     y = 2
#>          ^
#> IndentationError: unindent does not match any outer indentation level

# ---- tabs and spaces mixed
if True:
        x = 1
	y = 2
#>   File "statements.py", line 295
#>     	y = 2
#>     ^
#> TabError: inconsistent use of tabs and spaces in indentation

# ---- try without except
try:
    x = 1
y = 2
#>   File "statements.py", line 304
#>     y = 2
#>     ^
#> SyntaxError: expected 'except' or 'finally' block

# ---- except without try
except ValueError:
    pass
#>   File "statements.py", line 311
#>     except ValueError:
#>     ^^^^^^
#> SyntaxError: invalid syntax

# ---- else without if
else:
    pass
#>   File "statements.py", line 319
#>     else:
#>     ^^^^
#> SyntaxError: invalid syntax

# ---- elif without if
elif True:
    pass
#>   File "statements.py", line 327
#>     elif True:
#>     ^^^^
#> SyntaxError: invalid syntax

# ---- finally without try
finally:
    pass
#>   File "statements.py", line 335
#>     finally:
#>     ^^^^^^^
#> SyntaxError: invalid syntax

# ---- a default except that is not the last
try:
    pass
except:
    pass
except ValueError:
    pass
#>   File "statements.py", line 345
#>     except:
#>     ^^^^^^^
#> SyntaxError: default 'except:' must be last

# ---- except and except star mixed
try:
    pass
except ValueError:
    pass
except* TypeError:
    pass
#>   File "statements.py", line 359
#>     except* TypeError:
#>     ^^^^^^^
#> SyntaxError: cannot have both 'except' and 'except*' on the same 'try'

# ---- except star without a type
try:
    pass
except*:
    pass
#>   File "statements.py", line 369
#>     except*:
#>            ^
#> SyntaxError: expected one or more exception types

# ---- several exception types without parentheses and as
try:
    pass
except ValueError, TypeError as e:
    pass
#>   File "statements.py", line 379
#>     except ValueError, TypeError as e:
#>            ^^^^^^^^^^^^^^^^^^^^^^^^^^
#> SyntaxError: multiple exception types must be parenthesized when using 'as'

# ---- break in except star
for i in []:
    try:
        pass
    except* ValueError:
        break
#>   File "statements.py", line 391
#>     break
#>     ^^^^^
#> SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block

# ---- return in except star
def f():
    try:
        pass
    except* ValueError:
        return
#>   File "statements.py", line 402
#>     return
#>     ^^^^^^
#> SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block

# ---- break outside a loop
break
#>   File "statements.py", line 409
#>     break
#>     ^^^^^
#> SyntaxError: 'break' outside loop

# ---- continue outside a loop
if True:
    continue
#>   File "statements.py", line 417
#>     continue
#>     ^^^^^^^^
#> SyntaxError: 'continue' not properly in loop

# ---- break in a function in a loop
for i in range(3):
    def f():
        break
#>   File "statements.py", line 426
#>     break
#>     ^^^^^
#> SyntaxError: 'break' outside loop

# ---- return outside a function
return 1
#>   File "statements.py", line 433
#>     return 1
#>     ^^^^^^^^
#> SyntaxError: 'return' outside function

# ---- return in a class
class A:
    return 1
#>   File "statements.py", line 441
#>     return 1
#>     ^^^^^^^^
#> SyntaxError: 'return' outside function

# ---- yield outside a function
yield 1
#>   File "statements.py", line 448
#>     yield 1
#>     ^^^^^^^
#> SyntaxError: 'yield' outside function

# ---- yield from outside a function
yield from [1]
#>   File "statements.py", line 455
#>     yield from [1]
#>     ^^^^^^^^^^^^^^
#> SyntaxError: 'yield from' outside function

# ---- await outside a function
import asyncio
class A:
    x = await asyncio.sleep(1)
#>   File "statements.py", line 464
#>     x = await asyncio.sleep(1)
#>         ^^^^^^^^^^^^^^^^^^^^^^
#> SyntaxError: 'await' outside function

# ---- await in a function that is not async
def f():
    await g()
#>   File "statements.py", line 472
#>     await g()
#>     ^^^^^^^^^
#> SyntaxError: 'await' outside async function

# ---- async for in a function that is not async
def f():
    async for x in y:
        pass
#>   File "statements.py", line 480
#>     async for x in y:
#>     ^^^^^^^^^^^^^^^^^
#> SyntaxError: 'async for' outside async function

# ---- async with in a function that is not async
def f():
    async with x:
        pass
#>   File "statements.py", line 489
#>     async with x:
#>     ^^^^^^^^^^^^^
#> SyntaxError: 'async with' outside async function

# ---- an async comprehension in a function that is not async
def f():
    return [x async for x in y]
#>   File "statements.py", line 498
#>     return [x async for x in y]
#>            ^^^^^^^^^^^^^^^^^^^^
#> SyntaxError: asynchronous comprehension outside of an asynchronous function

# ---- yield from in an async function
async def f():
    yield from []
#>   File "statements.py", line 506
#>     yield from []
#>     ^^^^^^^^^^^^^
#> SyntaxError: 'yield from' inside async function

# ---- return with a value in an async generator
async def f():
    yield 1
    return 2
#>   File "statements.py", line 515
#>     return 2
#>     ^^^^^^^^
#> SyntaxError: 'return' with value in async generator

# ---- yield in a comprehension
def f():
    return [(yield x) for x in y]
#>   File "statements.py", line 523
#>     return [(yield x) for x in y]
#>              ^^^^^^^
#> SyntaxError: 'yield' inside list comprehension

# ---- yield in a class
class A:
    yield 1
#>   File "statements.py", line 531
#>     yield 1
#>     ^^^^^^^
#> SyntaxError: 'yield' outside function

# ---- import star in a function
def f():
    from math import *
#>   File "statements.py", line 539
#>     from math import *
#>                      ^
#> SyntaxError: import * only allowed at module level

# ---- import of a dotted name with from
from a import b.c
#>   File "statements.py", line 546
#>     from a import b.c
#>                    ^
#> SyntaxError: invalid syntax

# ---- import with a trailing comma
from a import b,
#>   File "statements.py", line 553
#>     from a import b,
#>                     ^
#> SyntaxError: trailing comma not allowed without surrounding parentheses

# ---- import with nothing
import
#>   File "statements.py", line 560
#>     import
#>           ^
#> SyntaxError: Expected one or more names after 'import'

# ---- from with nothing to import
from a import
#>   File "statements.py", line 567
#>     from a import
#>                  ^
#> SyntaxError: Expected one or more names after 'import'

# ---- import in the wrong order
import a from b
#>   File "statements.py", line 574
#>     import a from b
#>     ^^^^^^^^^^^^^^^
#> SyntaxError: Did you mean to use 'from ... import ...' instead?

# ---- import of an expression
import a + b
#>   File "statements.py", line 581
#>     import a + b
#>              ^
#> SyntaxError: invalid syntax

# ---- import as an expression
import a as b.c
#>   File "statements.py", line 588
#>     import a as b.c
#>                 ^^^
#> SyntaxError: cannot use attribute as import target

# ---- a future import that is late
x = 1
from __future__ import annotations
#>   File "statements.py", line 596
#>     from __future__ import annotations
#>     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> SyntaxError: from __future__ imports must occur at the beginning of the file

# ---- a future feature that is not defined
from __future__ import braces
#>   File "statements.py", line 603
#>     from __future__ import braces
#>                            ^^^^^^
#> SyntaxError: not a chance

# ---- a future feature of nobody
from __future__ import nope
#>   File "statements.py", line 610
#>     from __future__ import nope
#>                            ^^^^
#> SyntaxError: future feature nope is not defined

# ---- global after use
x = 1
def f():
    print(x)
    global x
#>   File "statements.py", line 620
#>     global x
#>     ^^^^^^^^
#> SyntaxError: name 'x' is used prior to global declaration

# ---- global after assignment
def f():
    x = 1
    global x
#>   File "statements.py", line 629
#>     global x
#>     ^^^^^^^^
#> SyntaxError: name 'x' is assigned to before global declaration

# ---- a parameter that is global
def f(x):
    global x
#>   File "statements.py", line 637
#>     global x
#>     ^^^^^^^^
#> SyntaxError: name 'x' is parameter and global

# ---- nonlocal at module level
nonlocal x
#>   File "statements.py", line 644
#>     nonlocal x
#>     ^^^^^^^^^^
#> SyntaxError: nonlocal declaration not allowed at module level

# ---- nonlocal without a binding
def f():
    nonlocal x
#>   File "statements.py", line 652
#>     nonlocal x
#>     ^^^^^^^^^^
#> SyntaxError: no binding for nonlocal 'x' found

# ---- nonlocal and global
def f():
    x = 1
    def g():
        nonlocal x
        global x
#>   File "statements.py", line 662
#>     nonlocal x
#>     ^^^^^^^^^^
#> SyntaxError: name 'x' is nonlocal and global

# ---- nonlocal of a parameter
def f(x):
    nonlocal x
#>   File "statements.py", line 671
#>     nonlocal x
#>     ^^^^^^^^^^
#> SyntaxError: name 'x' is parameter and nonlocal

# ---- del of a call
del f()
#>   File "statements.py", line 678
#>     del f()
#>         ^^^
#> SyntaxError: cannot delete function call

# ---- del of a literal
del 1
#>   File "statements.py", line 685
#>     del 1
#>         ^
#> SyntaxError: cannot delete literal

# ---- del of an operator
del a + b
#>   File "statements.py", line 692
#>     del a + b
#>         ^^^^^
#> SyntaxError: cannot delete expression

# ---- del of nothing
del
#>   File "statements.py", line 699
#>     del
#>        ^
#> SyntaxError: invalid syntax

# ---- del of a star
del *a
#>   File "statements.py", line 706
#>     del *a
#>         ^^
#> SyntaxError: cannot delete starred

# ---- assert with assignment
assert x = 1
#>   File "statements.py", line 713
#>     assert x = 1
#>              ^
#> SyntaxError: invalid syntax

# ---- raise with two from
raise a from b from c
#>   File "statements.py", line 720
#>     raise a from b from c
#>                    ^^^^
#> SyntaxError: invalid syntax

# ---- with as a literal
with a as 1:
    pass
#>   File "statements.py", line 727
#>     with a as 1:
#>               ^
#> SyntaxError: cannot assign to literal

# ---- with as a call
with a as f():
    pass
#>   File "statements.py", line 735
#>     with a as f():
#>               ^^^
#> SyntaxError: cannot assign to function call

# ---- for over nothing
for i in:
    pass
#>   File "statements.py", line 743
#>     for i in:
#>             ^
#> SyntaxError: invalid syntax

# ---- for to a literal
for 1 in []:
    pass
#>   File "statements.py", line 751
#>     for 1 in []:
#>         ^
#> SyntaxError: cannot assign to literal

# ---- for to a call
for f() in []:
    pass
#>   File "statements.py", line 759
#>     for f() in []:
#>         ^^^
#> SyntaxError: cannot assign to function call

# ---- for without in
for i range(3):
    pass
#>   File "statements.py", line 767
#>     for i range(3):
#>           ^^^^^
#> SyntaxError: invalid syntax

# ---- for with of
for x of [1, 2]:
    pass
#>   File "statements.py", line 775
#>     for x of [1, 2]:
#>           ^^
#> SyntaxError: invalid syntax

# ---- print as a statement
print 'hello'
#>   File "statements.py", line 783
#>     print 'hello'
#>     ^^^^^^^^^^^^^
#> SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?

# ---- print as a statement with a name
print x
#>   File "statements.py", line 790
#>     print x
#>     ^^^^^^^
#> SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?

# ---- exec as a statement
exec 'x = 1'
#>   File "statements.py", line 797
#>     exec 'x = 1'
#>     ^^^^^^^^^^^^
#> SyntaxError: Missing parentheses in call to 'exec'. Did you mean exec(...)?

# ---- a switch of another language
switch x:
    pass
#>   File "statements.py", line 804
#>     switch x:
#>     ^^^^^^
#> SyntaxError: invalid syntax. Did you mean 'with'?

# ---- increment of another language
x = 1
x++
#>   File "statements.py", line 813
#>     x++
#>        ^
#> SyntaxError: invalid syntax

# ---- increment before
++x = 1
#>   File "statements.py", line 820
#>     ++x = 1
#>     ^^^
#> SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?

# ---- braces of another language
if x {
    y = 1
}
#>   File "statements.py", line 828
#>     y = 1
#>     ^^^^^
#> SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?

# ---- else if of another language
if x:
    pass
else if y:
    pass
#>   File "statements.py", line 838
#>     else if y:
#>          ^^
#> SyntaxError: expected ':'

# ---- a function of another language
function f() {
    return 1
}
#>   File "statements.py", line 846
#>     function f() {
#>              ^
#> SyntaxError: invalid syntax

# ---- a comment of another language
x = 1 // comment here
#>   File "statements.py", line 855
#>     x = 1 // comment here
#>                      ^^^^
#> SyntaxError: invalid syntax

# ---- a ternary of another language
x = a ? b : c
#>   File "statements.py", line 862
#>     x = a ? b : c
#>           ^
#> SyntaxError: invalid syntax

# ---- not equals of another language
if a <> b:
    pass
#>   File "statements.py", line 869
#>     if a <> b:
#>          ^^
#> SyntaxError: invalid syntax

# ---- and of another language
if a && b:
    pass
#>   File "statements.py", line 877
#>     if a && b:
#>           ^
#> SyntaxError: invalid syntax

# ---- or of another language
if a || b:
    pass
#>   File "statements.py", line 885
#>     if a || b:
#>           ^
#> SyntaxError: invalid syntax

# ---- not of another language
if !a:
    pass
#>   File "statements.py", line 893
#>     if !a:
#>        ^
#> SyntaxError: invalid syntax

# ---- a declaration of another language
let x = 1
#>   File "statements.py", line 901
#>     let x = 1
#>         ^
#> SyntaxError: invalid syntax

# ---- a constant of another language
const x = 1
#>   File "statements.py", line 908
#>     const x = 1
#>           ^
#> SyntaxError: invalid syntax

# ---- an arrow function of another language
f = x => x + 1
#>   File "statements.py", line 915
#>     f = x => x + 1
#>            ^
#> SyntaxError: invalid syntax

# ---- new of another language
x = new Foo()
#>   File "statements.py", line 922
#>     x = new Foo()
#>             ^^^
#> SyntaxError: invalid syntax

# ---- catch of another language
try:
    pass
catch ValueError:
    pass
#>   File "statements.py", line 931
#>     catch ValueError:
#>     ^^^^^
#> SyntaxError: expected 'except' or 'finally' block

# ---- misspelled keyword def
dfe f():
    pass
#>   File "statements.py", line 939
#>     dfe f():
#>     ^^^
#> SyntaxError: invalid syntax. Did you mean 'def'?

# ---- misspelled keyword while
whille True:
    pass
#>   File "statements.py", line 947
#>     whille True:
#>     ^^^^^^
#> SyntaxError: invalid syntax. Did you mean 'while'?

# ---- misspelled keyword import
improt math
#>   File "statements.py", line 955
#>     improt math
#>     ^^^^^^
#> SyntaxError: invalid syntax. Did you mean 'import'?

# ---- misspelled keyword class
clas A:
    pass
#>   File "statements.py", line 962
#>     clas A:
#>     ^^^^
#> SyntaxError: invalid syntax. Did you mean 'class'?

# ---- misspelled keyword return
def f():
    retrun 1
#>   File "statements.py", line 971
#>     retrun 1
#>     ^^^^^^
#> SyntaxError: invalid syntax. Did you mean 'return'?

# ---- misspelled keyword for
fro x in y:
    pass
#>   File "statements.py", line 978
#>     fro x in y:
#>     ^^^
#> SyntaxError: invalid syntax. Did you mean 'for'?

# ---- misspelled keyword else
if x:
    pass
esle:
    pass
#>   File "statements.py", line 988
#>     esle:
#>     ^^^^
#> SyntaxError: invalid syntax. Did you mean 'else'?

# ---- global, nonlocal and names that are taken
for t in ['def f():\n x = 1\n global x', 'def f():\n print(x)\n global x', 'def f(x):\n global x', 'def f(x):\n nonlocal x', 'nonlocal x', 'def f():\n nonlocal y', 'def f():\n global x\n nonlocal x', 'class A:\n nonlocal z', 'def f():\n x: int\n global x', 'def f():\n global x\n x: int = 1', 'def f():\n  for x in []: pass\n  global x', 'x = 1\nglobal x', 'global x\nx = 1', 'def f():\n  def g():\n    nonlocal a\n  a = 1', 'def f():\n def g():\n  nonlocal a\n', 'class A:\n  __x: int\n  def f(self):\n    nonlocal __x', 'def f[T]():\n  nonlocal T', 'def f[T]():\n  global T\n', 'def f[T, T](): pass', 'class A[T]:\n  nonlocal T', 'type A[T, T] = 1', 'def f(a, a): pass', 'lambda a, a: 1', 'def f(a, *, a): pass', 'def f(a, *a): pass','def f(a, **a): pass', 'import a\nglobal a', 'def f():\n import a\n global a', 'def f():\n import a.b as c\n global c','def f():\n def c(): pass\n global c', 'def f():\n with 1 as q: pass\n nonlocal q', 'def f(__debug__): pass', '__debug__ = 1', 'def __debug__(): pass', 'class __debug__: pass', 'import __debug__', 'x.__debug__ = 1', 'f(__debug__=1)', 'for __debug__ in x: pass', 'with x as __debug__: pass', '(__debug__ := 1)', 'from a import __debug__', 'import a as __debug__', 'lambda __debug__: 1', '[__debug__ for __debug__ in x]', 'except_ = 1', 'try: pass\nexcept E as __debug__: pass', 'match x:\n case __debug__: pass', 'def f(*__debug__): pass', 'def f[__debug__](): pass', 'type __debug__ = 1', 'global __debug__', '__debug__ += 1', '__debug__: int']:
    try: compile(t, 'x', 'exec'); print('ok', repr(t))
    except SyntaxError as e: print(repr(t), '|', e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
#> 'def f():\n x = 1\n global x' | name 'x' is assigned to before global declaration 3 2 3 10
#> 'def f():\n print(x)\n global x' | name 'x' is used prior to global declaration 3 2 3 10
#> 'def f(x):\n global x' | name 'x' is parameter and global 2 2 2 10
#> 'def f(x):\n nonlocal x' | name 'x' is parameter and nonlocal 2 2 2 12
#> 'nonlocal x' | nonlocal declaration not allowed at module level 1 1 1 11
#> 'def f():\n nonlocal y' | no binding for nonlocal 'y' found 2 2 2 12
#> 'def f():\n global x\n nonlocal x' | name 'x' is nonlocal and global 2 2 2 10
#> 'class A:\n nonlocal z' | no binding for nonlocal 'z' found 2 2 2 12
#> 'def f():\n x: int\n global x' | annotated name 'x' can't be global 3 2 3 10
#> 'def f():\n global x\n x: int = 1' | annotated name 'x' can't be global 3 2 3 12
#> 'def f():\n  for x in []: pass\n  global x' | name 'x' is assigned to before global declaration 3 3 3 11
#> 'x = 1\nglobal x' | name 'x' is assigned to before global declaration 2 1 2 9
#> ok 'global x\nx = 1'
#> ok 'def f():\n  def g():\n    nonlocal a\n  a = 1'
#> 'def f():\n def g():\n  nonlocal a\n' | no binding for nonlocal 'a' found 3 3 3 13
#> 'class A:\n  __x: int\n  def f(self):\n    nonlocal __x' | no binding for nonlocal '_A__x' found 4 5 4 17
#> 'def f[T]():\n  nonlocal T' | nonlocal binding not allowed for type parameter 'T' 2 3 2 13
#> ok 'def f[T]():\n  global T\n'
#> 'def f[T, T](): pass' | duplicate type parameter 'T' 1 10 1 11
#> 'class A[T]:\n  nonlocal T' | nonlocal binding not allowed for type parameter 'T' 2 3 2 13
#> 'type A[T, T] = 1' | duplicate type parameter 'T' 1 11 1 12
#> 'def f(a, a): pass' | duplicate argument 'a' in function definition 1 10 1 11
#> 'lambda a, a: 1' | duplicate argument 'a' in function definition 1 11 1 12
#> 'def f(a, *, a): pass' | duplicate argument 'a' in function definition 1 13 1 14
#> 'def f(a, *a): pass' | duplicate argument 'a' in function definition 1 11 1 12
#> 'def f(a, **a): pass' | duplicate argument 'a' in function definition 1 12 1 13
#> ok 'import a\nglobal a'
#> ok 'def f():\n import a\n global a'
#> ok 'def f():\n import a.b as c\n global c'
#> 'def f():\n def c(): pass\n global c' | name 'c' is assigned to before global declaration 3 2 3 10
#> 'def f():\n with 1 as q: pass\n nonlocal q' | name 'q' is assigned to before nonlocal declaration 3 2 3 12
#> 'def f(__debug__): pass' | cannot assign to __debug__ 1 7 1 16
#> '__debug__ = 1' | cannot assign to __debug__ 1 1 1 10
#> 'def __debug__(): pass' | cannot assign to __debug__ 1 1 1 22
#> 'class __debug__: pass' | cannot assign to __debug__ 1 1 1 22
#> 'import __debug__' | cannot assign to __debug__ 1 8 1 17
#> 'x.__debug__ = 1' | cannot assign to __debug__ 1 1 1 12
#> 'f(__debug__=1)' | cannot assign to __debug__ 1 3 1 14
#> 'for __debug__ in x: pass' | cannot assign to __debug__ 1 5 1 14
#> 'with x as __debug__: pass' | cannot assign to __debug__ 1 11 1 20
#> '(__debug__ := 1)' | cannot assign to __debug__ 1 2 1 11
#> 'from a import __debug__' | cannot assign to __debug__ 1 15 1 24
#> 'import a as __debug__' | cannot assign to __debug__ 1 8 1 22
#> 'lambda __debug__: 1' | cannot assign to __debug__ 1 8 1 17
#> '[__debug__ for __debug__ in x]' | cannot assign to __debug__ 1 16 1 25
#> ok 'except_ = 1'
#> 'try: pass\nexcept E as __debug__: pass' | cannot assign to __debug__ 2 1 2 28
#> 'match x:\n case __debug__: pass' | cannot assign to __debug__ 2 7 2 16
#> 'def f(*__debug__): pass' | cannot assign to __debug__ 1 8 1 17
#> 'def f[__debug__](): pass' | cannot assign to __debug__ 1 7 1 16
#> 'type __debug__ = 1' | cannot assign to __debug__ 1 6 1 15
#> ok 'global __debug__'
#> '__debug__ += 1' | cannot assign to __debug__ 1 1 1 10
#> '__debug__: int' | cannot assign to __debug__ 1 1 1 10

# ---- what del takes
x = y = z = 1
del x, (y, z)
for n in 'xyz':
    try: print(eval(n))
    except NameError as e: print(e)
a = list(range(10))
del a[2:5], a[0]
print(a)
del (a)
try: a
except NameError as e: print(e)
def f():
    x = 1
    del x
    try: print(x)
    except UnboundLocalError as e: print(e)
    x = 2
    def g():
        nonlocal x
        del x
    g()
    try: print(x)
    except NameError as e: print(type(e), e)
    try: del x
    except NameError as e: print(type(e), e)
f()
try: del undefined_name
except NameError as e: print(e)
for t in ['del f()', 'del 1', 'del a + b', 'del (a, b())', 'del [a, 1]', 'del a if b else c', 'del *a', 'del (*a, b)', 'del None', 'del __debug__', 'del a := 1', 'del', 'del (x for x in y)', 'del {}', 'del "a"', 'del f"a"', 'del a.b()', 'del -a', 'del ()', 'del []', 'del (), []']:
    try: compile(t, 'x', 'exec'); print('ok', t)
    except SyntaxError as e: print(t, '|', e.msg, e.offset, e.end_offset)
#> name 'x' is not defined
#> name 'y' is not defined
#> name 'z' is not defined
#> [1, 5, 6, 7, 8, 9]
#> name 'a' is not defined
#> cannot access local variable 'x' where it is not associated with a value
#> <class 'UnboundLocalError'> cannot access local variable 'x' where it is not associated with a value
#> <class 'UnboundLocalError'> cannot access local variable 'x' where it is not associated with a value
#> name 'undefined_name' is not defined
#> del f() | cannot delete function call 5 8
#> del 1 | cannot delete literal 5 6
#> del a + b | cannot delete expression 5 10
#> del (a, b()) | cannot delete function call 9 12
#> del [a, 1] | cannot delete literal 9 10
#> del a if b else c | cannot delete conditional expression 5 18
#> del *a | cannot delete starred 5 7
#> del (*a, b) | cannot delete starred 6 8
#> del None | cannot delete None 5 9
#> del __debug__ | cannot delete __debug__ 5 14
#> del a := 1 | invalid syntax 7 9
#> del | invalid syntax 4 5
#> del (x for x in y) | cannot delete generator expression 5 19
#> del {} | cannot delete dict literal 5 7
#> del "a" | cannot delete literal 5 8
#> del f"a" | cannot delete f-string expression 5 9
#> del a.b() | cannot delete function call 5 10
#> del -a | cannot delete expression 5 7
#> ok del ()
#> ok del []
#> ok del (), []

# ---- patterns that are wrong
for p in ['x | 1', '1 | x', '_ | 1', '(x, x)', '[a, *b, *c]', '{**a, "b": 1}', '{"a": 1, "a": 2}', 'P(x=1, x=2)', 'P(a, a)', 'P(x=1, 2)', '{a: 1}', '{-1: x}', '{1 + 1j: x}', '1 + 2', '-x', 'a.b', 'a.b.c()', 'f()()', 'f"x"', '"a" "b"', '[x, y] | [y, x]', '[x] | [y]', '{**_}', '*a', '*a, b', 'a, ', '(a)', '()', '(a,)', 'x as _', 'x as y', 'x as y.z', '1 as x | 2', '(1 as x) | 2', '(1 | 2) as x', '_ as x', '+1', '1j', '-1j', '1 - -1j', '1 + 1', 'True', 'True.x', 'x[0]', 'lambda: 1', 'not x', 'x if y else z', '**a', 'P(*a)', 'P(**a)', '[*_]', '{}', '{"a"}', 'x = 1', 'x := 1', '...', 'None()', '0xff', '1_0', 'int(x) | str(x)', '_()', '_.a', 'print(1', 'a and b', 'x, y if y', '[1, 2', '{1: a, 1.0: b}', '{1: a, True: b}', '{None: a, None: b}', '{"a" "b": c}', 't"x"', '{a.b: c, a.b: d}', '1 | 2 as x, 3', '-0', '-"a"', 'b"a" "b"', '*(a, b)', '[(a, b), *_]', 'not', 'case', 'match', 'type', 'type()']:
    t = f'match v:\n case {p}:\n  pass'
    try: compile(t, 'x', 'exec'); print('ok', p)
    except SyntaxError as e: print(p, '|', e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
for t in ['match x:\n pass', 'match x:\ncase 1: pass', 'match x:\n case 1:\n pass', 'match x:\n case _: pass\n case 1: pass', 'match x:\n case y: pass\n case 1: pass', 'match x:\n case y if y: pass\n case 1: pass', 'match:\n case 1: pass', 'match x', 'match x, y:\n case a, b: pass', 'match *x, y:\n case a, b: pass', 'match *x:\n case a: pass', 'match (x):\n case 1: pass', 'match x:\n case 1: pass\n else: pass', 'match x:\n case 1\n  pass', 'match x:\n case 1 if: pass', 'match x:\n case: pass', 'match x:\n x = 1', 'match = 1; case = 2; print(match, case)', 'match(1)', 'match[1]', 'match.x', 'match -1:\n case _: pass', 'match (yield):\n case _: pass', 'match x := 1:\n case _: pass', 'match x:\n case [x, y, *z] if (w := 1): pass', 'match x:\n\n case 1: pass', 'match x:\n case 1: pass\n\n case 2: pass', 'match x:\n case (_ | 1): pass\n case 2: pass', 'match x:\n case [_ | 1]: pass', 'match x:\n case 1 | _: pass\n case 2: pass', 'match a, b:\n case c, d | e, f: pass', 'match {}:\n case {"a": 1,}: pass']:
    try: compile(t, 'x', 'exec'); print('ok', repr(t))
    except SyntaxError as e: print(repr(t), '|', type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
#> x | 1 | name capture 'x' makes remaining patterns unreachable 2 7 2 8
#> 1 | x | alternative patterns bind different names 2 7 2 12
#> _ | 1 | wildcard makes remaining patterns unreachable 2 7 2 8
#> (x, x) | multiple assignments to name 'x' in pattern 2 11 2 12
#> [a, *b, *c] | multiple starred names in sequence pattern 2 7 2 18
#> {**a, "b": 1} | invalid syntax 2 13 2 16
#> {"a": 1, "a": 2} | mapping pattern checks duplicate key ('a') 2 7 2 23
#> P(x=1, x=2) | attribute name repeated in class pattern: x 2 16 2 17
#> P(a, a) | multiple assignments to name 'a' in pattern 2 12 2 13
#> P(x=1, 2) | positional patterns follow keyword patterns 2 14 2 15
#> {a: 1} | invalid syntax 2 9 2 10
#> ok {-1: x}
#> ok {1 + 1j: x}
#> 1 + 2 | imaginary number required in complex literal 2 11 2 12
#> -x | invalid syntax 2 8 2 9
#> ok a.b
#> ok a.b.c()
#> f()() | invalid syntax 2 10 2 11
#> f"x" | patterns may only match literals and attribute lookups 2 7 2 11
#> ok "a" "b"
#> ok [x, y] | [y, x]
#> [x] | [y] | alternative patterns bind different names 2 7 2 16
#> {**_} | invalid syntax 2 10 2 11
#> *a | invalid syntax 2 9 2 10
#> ok *a, b
#> ok a, 
#> ok (a)
#> ok ()
#> ok (a,)
#> x as _ | cannot use '_' as a target 2 12 2 13
#> ok x as y
#> x as y.z | cannot use attribute as pattern target 2 12 2 15
#> 1 as x | 2 | invalid syntax 2 14 2 15
#> (1 as x) | 2 | alternative patterns bind different names 2 7 2 19
#> ok (1 | 2) as x
#> ok _ as x
#> +1 | invalid syntax 2 7 2 8
#> ok 1j
#> ok -1j
#> 1 - -1j | invalid syntax 2 11 2 12
#> 1 + 1 | imaginary number required in complex literal 2 11 2 12
#> ok True
#> True.x | invalid syntax 2 11 2 12
#> x[0] | invalid syntax 2 8 2 9
#> lambda: 1 | invalid syntax 2 7 2 13
#> not x | invalid syntax 2 7 2 10
#> x if y else z | invalid syntax 2 14 2 18
#> **a | invalid syntax 2 7 2 9
#> P(*a) | invalid syntax 2 9 2 10
#> P(**a) | invalid syntax 2 9 2 11
#> ok [*_]
#> ok {}
#> {"a"} | invalid syntax 2 11 2 12
#> x = 1 | invalid syntax 2 9 2 10
#> x := 1 | invalid syntax 2 9 2 11
#> ... | invalid syntax 2 7 2 10
#> None() | invalid syntax 2 11 2 12
#> ok 0xff
#> ok 1_0
#> ok int(x) | str(x)
#> _() | invalid syntax 2 8 2 9
#> _.a | invalid syntax 2 8 2 9
#> print(1 | invalid syntax 2 14 2 15
#> a and b | invalid syntax 2 9 2 12
#> ok x, y if y
#> [1, 2 | invalid syntax 2 12 2 13
#> {1: a, 1.0: b} | mapping pattern checks duplicate key (1.0) 2 7 2 21
#> {1: a, True: b} | mapping pattern checks duplicate key (True) 2 7 2 22
#> {None: a, None: b} | mapping pattern checks duplicate key (None) 2 7 2 25
#> ok {"a" "b": c}
#> t"x" | patterns may only match literals and attribute lookups 2 7 2 11
#> ok {a.b: c, a.b: d}
#> ok 1 | 2 as x, 3
#> ok -0
#> -"a" | invalid syntax 2 8 2 11
#> b"a" "b" | cannot mix bytes and nonbytes literals 2 15 2 16
#> *(a, b) | invalid syntax 2 8 2 9
#> ok [(a, b), *_]
#> not | invalid syntax 2 7 2 10
#> ok case
#> ok match
#> ok type
#> ok type()
#> 'match x:\n pass' | SyntaxError invalid syntax 2 2 2 6
#> 'match x:\ncase 1: pass' | IndentationError expected an indented block after 'match' statement on line 1 2 1 2 5
#> 'match x:\n case 1:\n pass' | IndentationError expected an indented block after 'case' statement on line 2 3 2 3 6
#> 'match x:\n case _: pass\n case 1: pass' | SyntaxError wildcard makes remaining patterns unreachable 2 7 2 8
#> 'match x:\n case y: pass\n case 1: pass' | SyntaxError name capture 'y' makes remaining patterns unreachable 2 7 2 8
#> ok 'match x:\n case y if y: pass\n case 1: pass'
#> 'match:\n case 1: pass' | SyntaxError invalid syntax 1 7 1 8
#> 'match x' | SyntaxError expected ':' 1 8 1 9
#> ok 'match x, y:\n case a, b: pass'
#> ok 'match *x, y:\n case a, b: pass'
#> 'match *x:\n case a: pass' | SyntaxError invalid syntax 1 9 1 10
#> ok 'match (x):\n case 1: pass'
#> 'match x:\n case 1: pass\n else: pass' | SyntaxError invalid syntax 3 2 3 6
#> 'match x:\n case 1\n  pass' | SyntaxError expected ':' 2 8 2 9
#> 'match x:\n case 1 if: pass' | SyntaxError invalid syntax 2 11 2 12
#> 'match x:\n case: pass' | SyntaxError invalid syntax 2 6 2 7
#> 'match x:\n x = 1' | SyntaxError invalid syntax 2 2 2 3
#> ok 'match = 1; case = 2; print(match, case)'
#> ok 'match(1)'
#> ok 'match[1]'
#> ok 'match.x'
#> ok 'match -1:\n case _: pass'
#> 'match (yield):\n case _: pass' | SyntaxError 'yield' outside function 1 8 1 13
#> ok 'match x := 1:\n case _: pass'
#> ok 'match x:\n case [x, y, *z] if (w := 1): pass'
#> ok 'match x:\n\n case 1: pass'
#> ok 'match x:\n case 1: pass\n\n case 2: pass'
#> 'match x:\n case (_ | 1): pass\n case 2: pass' | SyntaxError wildcard makes remaining patterns unreachable 2 8 2 9
#> 'match x:\n case [_ | 1]: pass' | SyntaxError wildcard makes remaining patterns unreachable 2 8 2 9
#> 'match x:\n case 1 | _: pass\n case 2: pass' | SyntaxError wildcard makes remaining patterns unreachable 2 11 2 12
#> 'match a, b:\n case c, d | e, f: pass' | SyntaxError name capture 'd' makes remaining patterns unreachable 2 10 2 11
#> ok 'match {}:\n case {"a": 1,}: pass'

# ---- break and continue that no loop is around, in blocks with a finally
for source in ('try:\n    x\n    break\nfinally:\n    y', 'with a:\n    if b:\n        continue', 'try:\n    try:\n        continue\n    finally:\n        x\nexcept E:\n    pass',
               'while a:\n    def f():\n        try:\n            break\n        finally:\n            x'):
    try:
        compile(source, 'blocks.py', 'exec')
    except SyntaxError as e:
        print(e, e.offset, e.end_lineno, e.end_offset)
#> 'break' outside loop (blocks.py, line 3) 5 3 10
#> 'continue' not properly in loop (blocks.py, line 3) 9 3 17
#> 'continue' not properly in loop (blocks.py, line 3) 9 3 17
#> 'break' outside loop (blocks.py, line 4) 13 4 18

# ---- yield outside a function behind what ends the program
print(1)
raise ValueError
yield
#>   File "statements.py", line 1256
#>     yield
#>     ^^^^^
#> SyntaxError: 'yield' outside function

# ---- what is right, and a mistake to the second reading that another mistake brings
for text in [
    'print [1]\nx = 1\nprint 2\n', 'x = 1\ny = 2\ndef f():\n    return print *args\n\nz z\n', 'f(print -1)\n\nz z\n', 'exec [x]\n\n\nif x\n',
    'print (1)\n\nz z\n', 'print not in x\n\nz z\n', 'a.print -1\n\nz z\n', 'a + print -1\n\nz z\n', 'print[0] = 5\n\nz z\n', 'print: [int]\n\nz z\n',
    'print [1]\n\n"abc\n', 'print [1]\n\n(\n', 'type X[T = int] = T\nx = 1\n\nz z\n', 'type X[T] = T; type Y[T = int] = T\nx = 1\n\nz z\n',
    'if 1:\n    type X[*T = int] = T\n    z z\n', 'class C[T = int]: pass\nx = 1\n\nz z\n',
]:
    try:
        compile(text, 'f', 'exec')
    except SyntaxError as e:
        print(repr(text), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
#> 'print [1]\nx = 1\nprint 2\n' Missing parentheses in call to 'print'. Did you mean print(...)? 1 1 1 10 'print [1]'
#> 'x = 1\ny = 2\ndef f():\n    return print *args\n\nz z\n' Missing parentheses in call to 'print'. Did you mean print(...)? 4 12 4 23 '    return print *args'
#> 'f(print -1)\n\nz z\n' Missing parentheses in call to 'print'. Did you mean print(...)? 1 3 1 11 'f(print -1)'
#> 'exec [x]\n\n\nif x\n' Missing parentheses in call to 'exec'. Did you mean exec(...)? 1 1 1 9 'exec [x]'
#> 'print (1)\n\nz z\n' invalid syntax 3 3 3 4 'z z\n'
#> 'print not in x\n\nz z\n' invalid syntax 3 3 3 4 'z z\n'
#> 'a.print -1\n\nz z\n' invalid syntax 3 3 3 4 'z z\n'
#> 'a + print -1\n\nz z\n' invalid syntax 3 3 3 4 'z z\n'
#> 'print[0] = 5\n\nz z\n' invalid syntax 3 3 3 4 'z z\n'
#> 'print: [int]\n\nz z\n' invalid syntax 3 3 3 4 'z z\n'
#> 'print [1]\n\n"abc\n' unterminated string literal (detected at line 3) 3 1 3 1 '"abc'
#> 'print [1]\n\n(\n' '(' was never closed 3 1 3 0 '(\n'
#> 'type X[T = int] = T\nx = 1\n\nz z\n' invalid syntax. Maybe you meant '==' or ':=' instead of '='? 1 8 1 15 'type X[T = int] = T'
#> 'type X[T] = T; type Y[T = int] = T\nx = 1\n\nz z\n' invalid syntax. Maybe you meant '==' or ':=' instead of '='? 1 23 1 30 'type X[T] = T; type Y[T = int] = T'
#> 'if 1:\n    type X[*T = int] = T\n    z z\n' cannot assign to iterable argument unpacking 2 12 2 20 '    type X[*T = int] = T'
#> 'class C[T = int]: pass\nx = 1\n\nz z\n' invalid syntax 4 3 4 4 'z z\n'
