# Mistakes in definitions, patterns and f-strings.

# ---- a parameter twice
def f(a, a): pass
#>   File "definitions.py", line 4
#>     def f(a, a): pass
#>              ^
#> SyntaxError: duplicate argument 'a' in function definition

# ---- a parameter without a default after one with
def f(a=1, b): pass
#>   File "definitions.py", line 11
#>     def f(a=1, b): pass
#>                ^
#> SyntaxError: parameter without a default follows parameter with a default

# ---- two stars in parameters
def f(*a, *b): pass
#>   File "definitions.py", line 18
#>     def f(*a, *b): pass
#>               ^
#> SyntaxError: * argument may appear only once

# ---- a star without names
def f(*): pass
#>   File "definitions.py", line 25
#>     def f(*): pass
#>           ^
#> SyntaxError: named arguments must follow bare *

# ---- a star before keyword parameters only
def f(*, **kw): pass
#>   File "definitions.py", line 32
#>     def f(*, **kw): pass
#>           ^
#> SyntaxError: named arguments must follow bare *

# ---- parameters after keyword parameters
def f(**kw, a): pass
#>   File "definitions.py", line 39
#>     def f(**kw, a): pass
#>                 ^
#> SyntaxError: arguments cannot follow var-keyword argument

# ---- a default for star parameters
def f(*a=1): pass
#>   File "definitions.py", line 46
#>     def f(*a=1): pass
#>             ^
#> SyntaxError: var-positional argument cannot have default value

# ---- a default for keyword parameters
def f(**a=1): pass
#>   File "definitions.py", line 53
#>     def f(**a=1): pass
#>              ^
#> SyntaxError: var-keyword argument cannot have default value

# ---- a slash first
def f(/, a): pass
#>   File "definitions.py", line 60
#>     def f(/, a): pass
#>           ^
#> SyntaxError: at least one argument must precede /

# ---- two slashes
def f(a, /, b, /): pass
#>   File "definitions.py", line 67
#>     def f(a, /, b, /): pass
#>                    ^
#> SyntaxError: / may appear only once

# ---- a slash after a star
def f(*a, /): pass
#>   File "definitions.py", line 74
#>     def f(*a, /): pass
#>               ^
#> SyntaxError: / must be ahead of *

# ---- a parameter that is a literal
def f(1): pass
#>   File "definitions.py", line 81
#>     def f(1): pass
#>           ^
#> SyntaxError: invalid syntax

# ---- a parameter that is an attribute
def f(a.b): pass
#>   File "definitions.py", line 88
#>     def f(a.b): pass
#>            ^
#> SyntaxError: invalid syntax

# ---- a parameter in parentheses
def f((a, b)): pass
#>   File "definitions.py", line 95
#>     def f((a, b)): pass
#>           ^^^^^^
#> SyntaxError: Function parameters cannot be parenthesized

# ---- a parameter without a default value
def f(a=): pass
#>   File "definitions.py", line 102
#>     def f(a=): pass
#>            ^
#> SyntaxError: expected default value expression

# ---- a default that is no value
def f(a, b=): pass
#>   File "definitions.py", line 109
#>     def f(a, b=): pass
#>               ^
#> SyntaxError: expected default value expression

# ---- a lambda parameter twice
lambda a, a: 0
#>   File "definitions.py", line 116
#>     lambda a, a: 0
#>               ^
#> SyntaxError: duplicate argument 'a' in function definition

# ---- a lambda with a star alone
lambda *: 0
#>   File "definitions.py", line 123
#>     lambda *: 0
#>             ^
#> SyntaxError: named arguments must follow bare *

# ---- a lambda parameter without a default after one with
lambda a=1, b: 0
#>   File "definitions.py", line 130
#>     lambda a=1, b: 0
#>                 ^
#> SyntaxError: parameter without a default follows parameter with a default

# ---- a lambda parameter in parentheses
lambda (a, b): 0
#>   File "definitions.py", line 137
#>     lambda (a, b): 0
#>            ^^^^^^
#> SyntaxError: Lambda expression parameters cannot be parenthesized

# ---- a function without parentheses
def f:
    pass
#>   File "definitions.py", line 144
#>     def f:
#>          ^
#> SyntaxError: expected '('

# ---- a function without a name
def (a):
    pass
#>   File "definitions.py", line 152
#>     def (a):
#>         ^
#> SyntaxError: invalid syntax

# ---- a function with a string for a name
def 'f'():
    pass
#>   File "definitions.py", line 160
#>     def 'f'():
#>         ^^^
#> SyntaxError: invalid syntax

# ---- a function name with a point
def a.f():
    pass
#>   File "definitions.py", line 168
#>     def a.f():
#>          ^
#> SyntaxError: expected '('

# ---- a return annotation without a type
def f() ->:
    pass
#>   File "definitions.py", line 176
#>     def f() ->:
#>             ^^
#> SyntaxError: expected ':'

# ---- an annotation of a call
f(): int = 1
#>   File "definitions.py", line 184
#>     f(): int = 1
#>     ^^^
#> SyntaxError: illegal target for annotation

# ---- an annotation of a tuple
a, b: int = 1, 2
#>   File "definitions.py", line 191
#>     a, b: int = 1, 2
#>     ^
#> SyntaxError: only single target (not tuple) can be annotated

# ---- an annotation of a list
[a]: int = 1
#>   File "definitions.py", line 198
#>     [a]: int = 1
#>     ^^^
#> SyntaxError: only single target (not list) can be annotated

# ---- an annotation of a literal
1: int = 2
#>   File "definitions.py", line 205
#>     1: int = 2
#>     ^
#> SyntaxError: illegal target for annotation

# ---- a named expression in an annotation
def f(x: (y := 1)): pass
print('defined')
#>   File "definitions.py", line 212
#>     def f(x: (y := 1)): pass
#>               ^^^^^^
#> SyntaxError: named expression cannot be used within an annotation

# ---- yield in an annotation
def f(x: (yield)): pass
#>   File "definitions.py", line 220
#>     def f(x: (yield)): pass
#>               ^^^^^
#> SyntaxError: yield expression cannot be used within an annotation

# ---- a class without a name
class:
    pass
#>   File "definitions.py", line 227
#>     class:
#>          ^
#> SyntaxError: invalid syntax

# ---- a class with an unclosed base
class A(B:
    pass
#>   File "definitions.py", line 235
#>     class A(B:
#>              ^
#> SyntaxError: invalid syntax

# ---- a class with a literal for a name
class 1:
    pass
#>   File "definitions.py", line 243
#>     class 1:
#>           ^
#> SyntaxError: invalid syntax

# ---- a class keyword twice
class A(metaclass=type, metaclass=type):
    pass
#>   File "definitions.py", line 251
#>     class A(metaclass=type, metaclass=type):
#>                             ^^^^^^^^^^^^^^
#> SyntaxError: keyword argument repeated: metaclass

# ---- a type parameter twice
def f[T, T](): pass
#>   File "definitions.py", line 259
#>     def f[T, T](): pass
#>              ^
#> SyntaxError: duplicate type parameter 'T'

# ---- a type parameter list that is empty
def f[](): pass
#>   File "definitions.py", line 266
#>     def f[](): pass
#>           ^
#> SyntaxError: Type parameter list cannot be empty

# ---- a type parameter with a default before one without
class A[T = int, U]: pass
#>   File "definitions.py", line 273
#>     class A[T = int, U]: pass
#>                      ^
#> SyntaxError: non-default type parameter 'U' follows default type parameter

# ---- a type alias to nothing
type X =
#>   File "definitions.py", line 280
#>     type X =
#>             ^
#> SyntaxError: invalid syntax

# ---- a type alias of an attribute
type a.b = int
#>   File "definitions.py", line 287
#>     type a.b = int
#>           ^
#> SyntaxError: invalid syntax

# ---- yield in a type parameter
def f[T: (yield)](): pass
#>   File "definitions.py", line 294
#>     def f[T: (yield)](): pass
#>               ^^^^^
#> SyntaxError: yield expression cannot be used within a TypeVar bound

# ---- a bound of a type variable tuple
def f[*Ts: int](): pass
#>   File "definitions.py", line 301
#>     def f[*Ts: int](): pass
#>              ^^^^^
#> SyntaxError: cannot use bound with TypeVarTuple

# ---- a capture pattern that makes others unreachable
match 1:
    case x:
        pass
    case 2:
        pass
#>   File "definitions.py", line 309
#>     case x:
#>          ^
#> SyntaxError: name capture 'x' makes remaining patterns unreachable

# ---- a wildcard that makes others unreachable
match 1:
    case _:
        pass
    case 2:
        pass
#>   File "definitions.py", line 320
#>     case _:
#>          ^
#> SyntaxError: wildcard makes remaining patterns unreachable

# ---- alternatives that bind different names
match 1:
    case [x] | [y]:
        pass
#>   File "definitions.py", line 331
#>     case [x] | [y]:
#>          ^^^^^^^^^
#> SyntaxError: alternative patterns bind different names

# ---- an alternative that makes others unreachable
match 1:
    case x | 2:
        pass
#>   File "definitions.py", line 340
#>     case x | 2:
#>          ^
#> SyntaxError: name capture 'x' makes remaining patterns unreachable

# ---- a name bound twice in a pattern
match 1:
    case [x, x]:
        pass
#>   File "definitions.py", line 349
#>     case [x, x]:
#>              ^
#> SyntaxError: multiple assignments to name 'x' in pattern

# ---- two stars in a sequence pattern
match 1:
    case [*a, *b]:
        pass
#>   File "definitions.py", line 358
#>     case [*a, *b]:
#>          ^^^^^^^^
#> SyntaxError: multiple starred names in sequence pattern

# ---- a rest that is not the last
match 1:
    case {**rest, 'a': 1}:
        pass
#>   File "definitions.py", line 367
#>     case {**rest, 'a': 1}:
#>                   ^^^
#> SyntaxError: invalid syntax

# ---- two rests in a mapping pattern
match 1:
    case {**a, **b}:
        pass
#>   File "definitions.py", line 376
#>     case {**a, **b}:
#>                ^^
#> SyntaxError: invalid syntax

# ---- a key twice in a mapping pattern
match 1:
    case {'a': 1, 'a': 2}:
        pass
#>   File "definitions.py", line 385
#>     case {'a': 1, 'a': 2}:
#>          ^^^^^^^^^^^^^^^^
#> SyntaxError: mapping pattern checks duplicate key ('a')

# ---- a positional pattern after a keyword pattern
match 1:
    case A(x=1, 2):
        pass
#>   File "definitions.py", line 394
#>     case A(x=1, 2):
#>                 ^
#> SyntaxError: positional patterns follow keyword patterns

# ---- a keyword pattern twice
match 1:
    case A(x=1, x=2):
        pass
#>   File "definitions.py", line 403
#>     case A(x=1, x=2):
#>                   ^
#> SyntaxError: attribute name repeated in class pattern: x

# ---- an attribute as the target of as
match 1:
    case 1 as a.b:
        pass
#>   File "definitions.py", line 412
#>     case 1 as a.b:
#>               ^^^
#> SyntaxError: cannot use attribute as pattern target

# ---- a wildcard as the target of as
match 1:
    case 1 as _:
        pass
#>   File "definitions.py", line 421
#>     case 1 as _:
#>               ^
#> SyntaxError: cannot use '_' as a target

# ---- an expression as a pattern
match 1:
    case 1 + 2:
        pass
#>   File "definitions.py", line 430
#>     case 1 + 2:
#>              ^
#> SyntaxError: imaginary number required in complex literal

# ---- a call with an expression in a pattern
match 1:
    case a():
        pass
    case f(a + 1):
        pass
#>   File "definitions.py", line 441
#>     case f(a + 1):
#>              ^
#> SyntaxError: invalid syntax

# ---- a negative name in a pattern
match 1:
    case -x:
        pass
#>   File "definitions.py", line 450
#>     case -x:
#>           ^
#> SyntaxError: invalid syntax

# ---- an f-string in a pattern
match 1:
    case f'{x}':
        pass
#>   File "definitions.py", line 459
#>     case f'{x}':
#>          ^^^^^^
#> SyntaxError: patterns may only match literals and attribute lookups

# ---- a mapping pattern with a name as key
match 1:
    case {x: 1}:
        pass
#>   File "definitions.py", line 468
#>     case {x: 1}:
#>            ^
#> SyntaxError: invalid syntax

# ---- a mapping pattern with a rest that is a wildcard
match 1:
    case {**_}:
        pass
#>   File "definitions.py", line 477
#>     case {**_}:
#>             ^
#> SyntaxError: invalid syntax

# ---- a statement before case
match 1:
    x = 1
    case 1: pass
#>   File "definitions.py", line 486
#>     x = 1
#>     ^
#> SyntaxError: invalid syntax

# ---- an f-string with an empty expression
f'{}'
#>   File "definitions.py", line 494
#>     f'{}'
#>        ^
#> SyntaxError: f-string: valid expression required before '}'

# ---- an f-string with blanks for an expression
f'{ }'
#>   File "definitions.py", line 501
#>     f'{ }'
#>         ^
#> SyntaxError: f-string: valid expression required before '}'

# ---- an f-string with an unclosed brace
f'{x'
#>   File "definitions.py", line 508
#>     f'{x'
#>         ^
#> SyntaxError: f-string: expecting '}'

# ---- an f-string with a single closing brace
f'x}'
#>   File "definitions.py", line 515
#>     f'x}'
#>        ^
#> SyntaxError: f-string: single '}' is not allowed

# ---- an f-string with a wrong conversion
f'{x!z}'
#>   File "definitions.py", line 522
#>     f'{x!z}'
#>          ^
#> SyntaxError: f-string: invalid conversion character 'z': expected 's', 'r', or 'a'

# ---- an f-string without a conversion
f'{x!}'
#>   File "definitions.py", line 529
#>     f'{x!}'
#>          ^
#> SyntaxError: f-string: missing conversion character

# ---- an f-string with blanks before its conversion
f'{x! r}'
#>   File "definitions.py", line 536
#>     f'{x! r}'
#>         ^^^
#> SyntaxError: f-string: conversion type must come right after the exclamation mark

# ---- an f-string with two expressions
f'{x y}'
#>   File "definitions.py", line 543
#>     f'{x y}'
#>        ^^^
#> SyntaxError: invalid syntax. Perhaps you forgot a comma?

# ---- an f-string with a missing operand
f'{x +}'
#>   File "definitions.py", line 550
#>     f'{x +}'
#>          ^
#> SyntaxError: f-string: expecting '=', or '!', or ':', or '}'

# ---- an f-string with an assignment
f'{x = y}'
print('fine')
#>   File "definitions.py", line 557
#>     f'{x = y}'
#>            ^
#> SyntaxError: f-string: expecting '!', or ':', or '}'

# ---- an f-string with a lambda
f'{lambda x: 1}'
#>   File "definitions.py", line 565
#>     f'{lambda x: 1}'
#>        ^^^^^^^^^
#> SyntaxError: f-string: lambda expressions are not allowed without parentheses

# ---- an f-string with a starred value
f'{*a}'
#>   File "definitions.py", line 572
#>     f'{*a}'
#>        ^^
#> SyntaxError: can't use starred expression here

# ---- an f-string with a statement
f'{pass}'
#>   File "definitions.py", line 579
#>     f'{pass}'
#>        ^^^^
#> SyntaxError: f-string: expecting a valid expression after '{'

# ---- an f-string with a hash
f'{x # comment}'
#>   File "definitions.py", line 586
#>     f'{x # comment}'
#>       ^
#> SyntaxError: '{' was never closed

# ---- an f-string with brackets that do not match
f'{a[}'
#>   File "definitions.py", line 593
#>     f'{a[}'
#>          ^
#> SyntaxError: closing parenthesis '}' does not match opening parenthesis '['

# ---- an f-string with a dict that is not closed
f'{ {1: 2 }'
#>   File "definitions.py", line 600
#>     f'{ {1: 2 }'
#>                ^
#> SyntaxError: f-string: expecting '}'

# ---- an f-string with a bang in the expression
f'{!r}'
#>   File "definitions.py", line 607
#>     f'{!r}'
#>        ^
#> SyntaxError: f-string: valid expression required before '!'

# ---- an f-string with a colon alone
f'{:x}'
#>   File "definitions.py", line 614
#>     f'{:x}'
#>        ^
#> SyntaxError: f-string: valid expression required before ':'

# ---- an f-string with a yield outside a function
f'{(yield)}'
#>   File "definitions.py", line 621
#>     f'{(yield)}'
#>         ^^^^^
#> SyntaxError: 'yield' outside function

# ---- an f-string nested too deep in its format
f'{1:{2:{3:{4}}}}'
#>   File "definitions.py", line 628
#>     f'{1:{2:{3:{4}}}}'
#>               ^
#> SyntaxError: f-string: expressions nested too deeply

# ---- a t-string beside a string
x = t'a' 'b'
#>   File "definitions.py", line 635
#>     x = t'a' 'b'
#>         ^^^^^^^^
#> SyntaxError: cannot mix t-string literals with string or bytes literals

# ---- a t-string with an empty expression
t'{}'
#>   File "definitions.py", line 642
#>     t'{}'
#>        ^
#> SyntaxError: t-string: valid expression required before '}'

# ---- a bytes f-string
x = fb'a'
#>   File "definitions.py", line 649
#>     x = fb'a'
#>         ^^
#> SyntaxError: 'b' and 'f' prefixes are incompatible

# ---- a backslash in an f-string's expression
f'{a \ b}'
#>   File "definitions.py", line 656
#>     f'{a \ b}'
#>           ^
#> SyntaxError: unexpected character after line continuation character

# ---- a decorator on nothing
@property
#>   File "definitions.py", line 663
#>     @property
#> SyntaxError: invalid syntax

# ---- a decorator on an assignment
@staticmethod
f = 1
#>   File "definitions.py", line 670
#>     f = 1
#>     ^
#> SyntaxError: invalid syntax

# ---- async alone
async x = 1
#>   File "definitions.py", line 677
#>     async x = 1
#>           ^
#> SyntaxError: invalid syntax

# ---- async lambda
f = async lambda: 1
#>   File "definitions.py", line 684
#>     f = async lambda: 1
#>         ^^^^^
#> SyntaxError: invalid syntax

# ---- async class
async class A:
    pass
#>   File "definitions.py", line 691
#>     async class A:
#>           ^^^^^
#> SyntaxError: invalid syntax

# ---- await in a default
async def f(x=await g()): pass
#> Traceback (most recent call last):
#>   File "definitions.py", line 699, in <module>
#>     async def f(x=await g()): pass
#>                         ^
#> NameError: name 'g' is not defined

# ---- a docstring that is not closed
def f():
    """Says nothing
    return 1
#>   File "definitions.py", line 708
#>     """Says nothing
#>     ^
#> SyntaxError: unterminated triple-quoted string literal (detected at line 709)

# ---- an indent after a docstring
def f():
    """Says nothing."""
      return 1
#>   File "definitions.py", line 718
#>     return 1
#> IndentationError: unexpected indent

# ---- a class body that ends early
class A:
    def f(self):
class B:
    pass
#>   File "definitions.py", line 726
#>     class B:
#> IndentationError: expected an indented block after function definition on line 725

# ---- super without a class
def f(self):
    print(self)
  return 1
#>   File "definitions.py", line 735
#>     return 1
#>             ^
#> IndentationError: unindent does not match any outer indentation level

# ---- a dunder name that is not allowed as argument
f(__debug__=1)
#>   File "definitions.py", line 742
#>     f(__debug__=1)
#>       ^^^^^^^^^^^
#> SyntaxError: cannot assign to __debug__

# ---- a function that is called before its end
def f(x:
    return x
#>   File "definitions.py", line 749
#>     def f(x:
#>          ^
#> SyntaxError: '(' was never closed

# ---- nested quotes of old
f"{x["a"]!}"
#>   File "definitions.py", line 757
#>     f"{x["a"]!}"
#>               ^
#> SyntaxError: f-string: missing conversion character

# ---- too many nested parentheses
x = ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((
#>   File "definitions.py", line 764
#>     x = ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((
#>                                                                                                                                                                                                                 ^
#> SyntaxError: too many nested parentheses

# ---- null bytes
exec('x = 1\0')
#> Traceback (most recent call last):
#>   File "definitions.py", line 771, in <module>
#>     exec('x = 1\0')
#>     ~~~~^^^^^^^^^^^
#> SyntaxError: source code string cannot contain null bytes

# ---- a syntax error in eval
eval('1 +')
#> Traceback (most recent call last):
#>   File "definitions.py", line 779, in <module>
#>     eval('1 +')
#>     ~~~~^^^^^^^
#>   File "<string>", line 1
#>     1 +
#> SyntaxError: invalid syntax

# ---- a syntax error in compile
compile('def f(:\n  pass', 'made.py', 'exec')
#> Traceback (most recent call last):
#>   File "definitions.py", line 789, in <module>
#>     compile('def f(:\n  pass', 'made.py', 'exec')
#>     ~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "made.py", line 1
#>     def f(:
#>           ^
#> SyntaxError: invalid syntax

# ---- attributes of a syntax error
try:
    compile('x = (1,\ny = 2', 'made.py', 'exec')
except SyntaxError as e:
    print(e.msg, e.filename, e.lineno, e.offset, e.end_lineno, e.end_offset, len(e.args), e.args[1][:3])
#> '(' was never closed made.py 1 5 1 0 2 ('made.py', 1, 5)

# ---- an indentation error is a syntax error
try:
    exec('if True:\nx = 1')
except SyntaxError as e:
    print(type(e).__name__, e, e.lineno, e.offset, e.text)
#> IndentationError expected an indented block after 'if' statement on line 1 (<string>, line 2) 2 1 x = 1
#>

# ---- a tab error is an indentation error
try:
    exec('if True:\n        x = 1\n\ty = 2')
except IndentationError as e:
    print(type(e).__name__, e, e.lineno, e.offset)
#> TabError inconsistent use of tabs and spaces in indentation (<string>, line 3) 3 1

# ---- parameter lists that are wrong
for p in ['a, *', '*, **k', 'a=1, b', '*a, *b', '**k, a', '**k, *a', '*a, **k, b', 'a, /, b, /', '/, a', '*, /', '*a, /', 'a, *, *, b', '*', '*,', '**', 'a.b', '1', '(a, b)', 'a, (b, c)', '*a=1', '**k=1', 'a=', 'a: int = ', '*, a=1, b', 'a=1, /, b', 'a=1, *, b', 'None', 'True', 'a b', 'a, , b', '*a: int', '*a: *int', '**k: *int', 'a: *int', 'lambda', 'a, a', 'a, *, a', '**k: int = 3', '*a, b=1, c', 'a, b=1, *c, d, e=2, **f', '/', 'a, **', 'a, *b, *', '*, a, **k, b=1', '**k,', '*a,', '*a, /, b', 'a, *b, /', 'a="x" "y", b', 'print()', 'a[1]', 'yield', 'await', 'async', '"a"', 'a+b', 'a,*,b,/', '*x, y, /', 'a, /, *', 'a, b=3, /, c, *, d']:
    for k in (f'def f({p}): pass', f'lambda {p}: 1'):
        try: compile(k, 'x', 'exec'); print('ok', k)
        except SyntaxError as e: print(k, '|', e.msg, e.offset, e.end_offset)
#> def f(a, *): pass | named arguments must follow bare * 10 11
#> lambda a, *: 1 | named arguments must follow bare * 12 13
#> def f(*, **k): pass | named arguments must follow bare * 7 8
#> lambda *, **k: 1 | named arguments must follow bare * 11 13
#> def f(a=1, b): pass | parameter without a default follows parameter with a default 12 13
#> lambda a=1, b: 1 | parameter without a default follows parameter with a default 13 14
#> def f(*a, *b): pass | * argument may appear only once 11 12
#> lambda *a, *b: 1 | * argument may appear only once 12 13
#> def f(**k, a): pass | arguments cannot follow var-keyword argument 12 13
#> lambda **k, a: 1 | arguments cannot follow var-keyword argument 13 14
#> def f(**k, *a): pass | arguments cannot follow var-keyword argument 12 13
#> lambda **k, *a: 1 | arguments cannot follow var-keyword argument 13 14
#> def f(*a, **k, b): pass | arguments cannot follow var-keyword argument 16 17
#> lambda *a, **k, b: 1 | arguments cannot follow var-keyword argument 17 18
#> def f(a, /, b, /): pass | / may appear only once 16 17
#> lambda a, /, b, /: 1 | / may appear only once 17 18
#> def f(/, a): pass | at least one argument must precede / 7 8
#> lambda /, a: 1 | at least one argument must precede / 8 9
#> def f(*, /): pass | / must be ahead of * 10 11
#> lambda *, /: 1 | / must be ahead of * 11 12
#> def f(*a, /): pass | / must be ahead of * 11 12
#> lambda *a, /: 1 | / must be ahead of * 12 13
#> def f(a, *, *, b): pass | * argument may appear only once 13 14
#> lambda a, *, *, b: 1 | * argument may appear only once 14 15
#> def f(*): pass | named arguments must follow bare * 7 8
#> lambda *: 1 | named arguments must follow bare * 9 10
#> def f(*,): pass | named arguments must follow bare * 7 8
#> lambda *,: 1 | named arguments must follow bare * 10 11
#> def f(**): pass | invalid syntax 9 10
#> lambda **: 1 | invalid syntax 10 11
#> def f(a.b): pass | invalid syntax 8 9
#> lambda a.b: 1 | invalid syntax 9 10
#> def f(1): pass | invalid syntax 7 8
#> lambda 1: 1 | invalid syntax 8 9
#> def f((a, b)): pass | Function parameters cannot be parenthesized 7 13
#> lambda (a, b): 1 | Lambda expression parameters cannot be parenthesized 8 14
#> def f(a, (b, c)): pass | Function parameters cannot be parenthesized 10 16
#> lambda a, (b, c): 1 | Lambda expression parameters cannot be parenthesized 11 17
#> def f(*a=1): pass | var-positional argument cannot have default value 9 10
#> lambda *a=1: 1 | var-positional argument cannot have default value 10 11
#> def f(**k=1): pass | var-keyword argument cannot have default value 10 11
#> lambda **k=1: 1 | var-keyword argument cannot have default value 11 12
#> def f(a=): pass | expected default value expression 8 9
#> lambda a=: 1 | invalid syntax 10 11
#> def f(a: int = ): pass | expected default value expression 14 15
#> lambda a: int = : 1 | cannot assign to lambda 1 14
#> ok def f(*, a=1, b): pass
#> ok lambda *, a=1, b: 1
#> def f(a=1, /, b): pass | parameter without a default follows parameter with a default 15 16
#> lambda a=1, /, b: 1 | parameter without a default follows parameter with a default 16 17
#> ok def f(a=1, *, b): pass
#> ok lambda a=1, *, b: 1
#> def f(None): pass | invalid syntax 7 11
#> lambda None: 1 | invalid syntax 8 12
#> def f(True): pass | invalid syntax 7 11
#> lambda True: 1 | invalid syntax 8 12
#> def f(a b): pass | invalid syntax 9 10
#> lambda a b: 1 | invalid syntax 10 11
#> def f(a, , b): pass | invalid syntax 10 11
#> lambda a, , b: 1 | invalid syntax 11 12
#> ok def f(*a: int): pass
#> lambda *a: int: 1 | illegal target for annotation 1 15
#> ok def f(*a: *int): pass
#> lambda *a: *int: 1 | invalid syntax 12 13
#> def f(**k: *int): pass | invalid syntax 12 13
#> lambda **k: *int: 1 | invalid syntax 13 14
#> def f(a: *int): pass | invalid syntax 10 11
#> lambda a: *int: 1 | invalid syntax 11 12
#> def f(lambda): pass | invalid syntax 7 13
#> lambda lambda: 1 | invalid syntax 8 14
#> def f(a, a): pass | duplicate argument 'a' in function definition 10 11
#> lambda a, a: 1 | duplicate argument 'a' in function definition 11 12
#> def f(a, *, a): pass | duplicate argument 'a' in function definition 13 14
#> lambda a, *, a: 1 | duplicate argument 'a' in function definition 14 15
#> def f(**k: int = 3): pass | var-keyword argument cannot have default value 16 17
#> lambda **k: int = 3: 1 | cannot assign to lambda 1 16
#> ok def f(*a, b=1, c): pass
#> ok lambda *a, b=1, c: 1
#> ok def f(a, b=1, *c, d, e=2, **f): pass
#> ok lambda a, b=1, *c, d, e=2, **f: 1
#> def f(/): pass | invalid syntax 7 8
#> lambda /: 1 | invalid syntax 8 9
#> def f(a, **): pass | invalid syntax 12 13
#> lambda a, **: 1 | invalid syntax 13 14
#> def f(a, *b, *): pass | invalid syntax 14 15
#> lambda a, *b, *: 1 | invalid syntax 15 16
#> def f(*, a, **k, b=1): pass | arguments cannot follow var-keyword argument 18 19
#> lambda *, a, **k, b=1: 1 | arguments cannot follow var-keyword argument 19 20
#> ok def f(**k,): pass
#> ok lambda **k,: 1
#> ok def f(*a,): pass
#> ok lambda *a,: 1
#> def f(*a, /, b): pass | / must be ahead of * 11 12
#> lambda *a, /, b: 1 | / must be ahead of * 12 13
#> def f(a, *b, /): pass | / must be ahead of * 14 15
#> lambda a, *b, /: 1 | / must be ahead of * 15 16
#> def f(a="x" "y", b): pass | parameter without a default follows parameter with a default 18 19
#> lambda a="x" "y", b: 1 | parameter without a default follows parameter with a default 19 20
#> def f(print()): pass | invalid syntax 12 13
#> lambda print(): 1 | invalid syntax 13 14
#> def f(a[1]): pass | invalid syntax 8 9
#> lambda a[1]: 1 | invalid syntax 9 10
#> def f(yield): pass | invalid syntax 7 12
#> lambda yield: 1 | invalid syntax 8 13
#> def f(await): pass | invalid syntax 7 12
#> lambda await: 1 | invalid syntax 8 13
#> def f(async): pass | invalid syntax 7 12
#> lambda async: 1 | invalid syntax 8 13
#> def f("a"): pass | invalid syntax 7 10
#> lambda "a": 1 | invalid syntax 8 11
#> def f(a+b): pass | invalid syntax 8 9
#> lambda a+b: 1 | invalid syntax 9 10
#> def f(a,*,b,/): pass | / must be ahead of * 13 14
#> lambda a,*,b,/: 1 | / must be ahead of * 14 15
#> def f(*x, y, /): pass | / must be ahead of * 14 15
#> lambda *x, y, /: 1 | / must be ahead of * 15 16
#> def f(a, /, *): pass | named arguments must follow bare * 13 14
#> lambda a, /, *: 1 | named arguments must follow bare * 15 16
#> def f(a, b=3, /, c, *, d): pass | parameter without a default follows parameter with a default 18 19
#> lambda a, b=3, /, c, *, d: 1 | parameter without a default follows parameter with a default 19 20
