# Mistakes in expressions and calls.

# ---- a parenthesis that is never closed
x = (1 + 2
y = 3
#>   File "expressions.py", line 4
#>     x = (1 + 2
#>         ^
#> SyntaxError: '(' was never closed

# ---- a bracket that is never closed
x = [1, 2
y = 3
#>   File "expressions.py", line 12
#>     x = [1, 2
#>         ^
#> SyntaxError: '[' was never closed

# ---- a brace that is never closed
x = {'a': 1
y = 3
#>   File "expressions.py", line 20
#>     x = {'a': 1
#>         ^
#> SyntaxError: '{' was never closed

# ---- a call that is never closed
print('a'
print('b')
#>   File "expressions.py", line 28
#>     print('a'
#>          ^
#> SyntaxError: '(' was never closed

# ---- a closing parenthesis too much
print(1))
#>   File "expressions.py", line 36
#>     print(1))
#>             ^
#> SyntaxError: unmatched ')'

# ---- a closing bracket too much
x = [1]]
#>   File "expressions.py", line 43
#>     x = [1]]
#>            ^
#> SyntaxError: unmatched ']'

# ---- brackets that do not match
x = (1, 2]
#>   File "expressions.py", line 50
#>     x = (1, 2]
#>              ^
#> SyntaxError: closing parenthesis ']' does not match opening parenthesis '('

# ---- brackets that do not match over lines
x = [
    (1, 2,
]
#>   File "expressions.py", line 59
#>     ]
#>     ^
#> SyntaxError: closing parenthesis ']' does not match opening parenthesis '(' on line 58

# ---- a missing comma in a list
x = [1 2]
#>   File "expressions.py", line 66
#>     x = [1 2]
#>          ^^^
#> SyntaxError: invalid syntax. Perhaps you forgot a comma?

# ---- a missing comma in a list of names
x = [a b]
#>   File "expressions.py", line 73
#>     x = [a b]
#>          ^^^
#> SyntaxError: invalid syntax. Perhaps you forgot a comma?

# ---- a missing comma between strings and names
x = ['a' b]
#>   File "expressions.py", line 80
#>     x = ['a' b]
#>          ^^^^^
#> SyntaxError: invalid syntax. Perhaps you forgot a comma?

# ---- a missing comma in a call
f(a b)
#>   File "expressions.py", line 87
#>     f(a b)
#>       ^^^
#> SyntaxError: invalid syntax. Perhaps you forgot a comma?

# ---- a missing comma in a dict
x = {'a': 1 'b': 2}
#>   File "expressions.py", line 94
#>     x = {'a': 1 'b': 2}
#>               ^^^^^
#> SyntaxError: invalid syntax. Perhaps you forgot a comma?

# ---- a missing comma over lines
x = [
    1,
    2
    3,
]
#>   File "expressions.py", line 103
#>     2
#>     ^
#> SyntaxError: invalid syntax. Perhaps you forgot a comma?

# ---- a missing comma in a tuple
x = (1, 2 3)
#>   File "expressions.py", line 112
#>     x = (1, 2 3)
#>             ^^^
#> SyntaxError: invalid syntax. Perhaps you forgot a comma?

# ---- a missing operator
x = 1 2
#>   File "expressions.py", line 119
#>     x = 1 2
#>           ^
#> SyntaxError: invalid syntax

# ---- a missing operand
x = 1 +
#>   File "expressions.py", line 126
#>     x = 1 +
#>            ^
#> SyntaxError: invalid syntax

# ---- a missing operand in parentheses
x = (1 + )
#>   File "expressions.py", line 133
#>     x = (1 + )
#>              ^
#> SyntaxError: invalid syntax

# ---- an operator at the start
x = * 2
#>   File "expressions.py", line 140
#>     x = * 2
#>         ^^^
#> SyntaxError: can't use starred expression here

# ---- two operators
x = 1 * / 2
#>   File "expressions.py", line 147
#>     x = 1 * / 2
#>             ^
#> SyntaxError: invalid syntax

# ---- an operator of nobody
x = 1 $ 2
#>   File "expressions.py", line 154
#>     x = 1 $ 2
#>           ^
#> SyntaxError: invalid syntax

# ---- a question mark
x = a?
#>   File "expressions.py", line 161
#>     x = a?
#>          ^
#> SyntaxError: invalid syntax

# ---- an unterminated string
x = 'abc
#>   File "expressions.py", line 168
#>     x = 'abc
#>         ^
#> SyntaxError: unterminated string literal (detected at line 168)

# ---- an unterminated string with double quotes
x = "abc
#>   File "expressions.py", line 175
#>     x = "abc
#>         ^
#> SyntaxError: unterminated string literal (detected at line 175)

# ---- an unterminated string with a quote in it
x = 'it's
#>   File "expressions.py", line 182
#>     x = 'it's
#>             ^
#> SyntaxError: invalid syntax

# ---- an unterminated triple-quoted string
x = """abc
def
#>   File "expressions.py", line 189
#>     x = """abc
#>         ^
#> SyntaxError: unterminated triple-quoted string literal (detected at line 190)

# ---- an unterminated f-string
x = f'abc
#>   File "expressions.py", line 197
#>     x = f'abc
#>         ^
#> SyntaxError: unterminated f-string literal (detected at line 197)

# ---- an unterminated triple-quoted f-string
x = f"""abc
def
#>   File "expressions.py", line 204
#>     x = f"""abc
#>         ^
#> SyntaxError: unterminated triple-quoted f-string literal (detected at line 205)

# ---- a backslash at the end of the file
x = 1 + \
#>   File "expressions.py", line 212
#>     x = 1 + \
#>              ^
#> SyntaxError: unexpected EOF while parsing

# ---- a character after a backslash
x = 1 + \ 2
#>   File "expressions.py", line 219
#>     x = 1 + \ 2
#>              ^
#> SyntaxError: unexpected character after line continuation character

# ---- curly quotes
x = “abc”
#>   File "expressions.py", line 226
#>     x = “abc”
#>         ^
#> SyntaxError: invalid character '“' (U+201C)

# ---- a character that is no character of Python
x = 1 – 2
#>   File "expressions.py", line 233
#>     x = 1 – 2
#>           ^
#> SyntaxError: invalid character '–' (U+2013)

# ---- a non-breaking space
x = 1 + 2

# ---- a decimal number with a leading zero
x = 012
#>   File "expressions.py", line 243
#>     x = 012
#>         ^
#> SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers

# ---- a number with a letter
x = 12abc
#>   File "expressions.py", line 250
#>     x = 12abc
#>          ^
#> SyntaxError: invalid decimal literal

# ---- a hexadecimal number with a wrong digit
x = 0x1g
#>   File "expressions.py", line 257
#>     x = 0x1g
#>           ^
#> SyntaxError: invalid hexadecimal literal

# ---- a hexadecimal number without digits
x = 0x
#>   File "expressions.py", line 264
#>     x = 0x
#>          ^
#> SyntaxError: invalid hexadecimal literal

# ---- an octal number with a wrong digit
x = 0o8
#>   File "expressions.py", line 271
#>     x = 0o8
#>           ^
#> SyntaxError: invalid digit '8' in octal literal

# ---- a binary number with a wrong digit
x = 0b12
#>   File "expressions.py", line 278
#>     x = 0b12
#>            ^
#> SyntaxError: invalid digit '2' in binary literal

# ---- an exponent without digits
x = 1e
#>   File "expressions.py", line 285
#>     x = 1e
#>         ^
#> SyntaxError: invalid decimal literal

# ---- underscores at the end of a number
x = 1_
#>   File "expressions.py", line 292
#>     x = 1_
#>          ^
#> SyntaxError: invalid decimal literal

# ---- two underscores in a number
x = 1__0
#>   File "expressions.py", line 299
#>     x = 1__0
#>          ^
#> SyntaxError: invalid decimal literal

# ---- two points in a number
x = 1.2.3
#>   File "expressions.py", line 306
#>     x = 1.2.3
#>            ^^
#> SyntaxError: invalid syntax

# ---- a wrong escape in a string
x = '\N{no such name}'
#>   File "expressions.py", line 313
#>     x = '\N{no such name}'
#>         ^^^^^^^^^^^^^^^^^^
#> SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-15: unknown Unicode character name

# ---- a wrong unicode escape
x = '\u12'
#>   File "expressions.py", line 320
#>     x = '\u12'
#>         ^^^^^^
#> SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape

# ---- a wrong hexadecimal escape
x = '\x1'
#>   File "expressions.py", line 327
#>     x = '\x1'
#>         ^^^^^
#> SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape

# ---- a wrong escape in bytes
x = b'\x1'
#>   File "expressions.py", line 334
#>     x = b'\x1'
#>         ^^^^^^
#> SyntaxError: (value error) invalid \x escape at position 0

# ---- bytes that are not ASCII
x = b'é'
#>   File "expressions.py", line 341
#>     x = b'é'
#>         ^^^^
#> SyntaxError: bytes can only contain ASCII literal characters

# ---- bytes and str side by side
x = 'a' b'b'
#>   File "expressions.py", line 348
#>     x = 'a' b'b'
#>                 ^
#> SyntaxError: cannot mix bytes and nonbytes literals

# ---- a string prefix of nobody
x = ub'abc'
#>   File "expressions.py", line 355
#>     x = ub'abc'
#>         ^^
#> SyntaxError: 'u' and 'b' prefixes are incompatible

# ---- assignment to a literal
1 = x
#>   File "expressions.py", line 362
#>     1 = x
#>     ^
#> SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?

# ---- assignment to a string
'a' = x
#>   File "expressions.py", line 369
#>     'a' = x
#>     ^^^
#> SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?

# ---- assignment to None
None = 1
#>   File "expressions.py", line 376
#>     None = 1
#>     ^^^^
#> SyntaxError: cannot assign to None

# ---- assignment to True
True = 1
#>   File "expressions.py", line 383
#>     True = 1
#>     ^^^^
#> SyntaxError: cannot assign to True

# ---- assignment to an f-string
f'{x}' = 1
#>   File "expressions.py", line 390
#>     f'{x}' = 1
#>     ^^^^^^
#> SyntaxError: cannot assign to f-string expression here. Maybe you meant '==' instead of '='?

# ---- assignment to a call
f() = 1
#>   File "expressions.py", line 397
#>     f() = 1
#>     ^^^
#> SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?

# ---- assignment to an operator
a + b = 1
#>   File "expressions.py", line 404
#>     a + b = 1
#>     ^^^^^
#> SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?

# ---- assignment to a comparison
a == b = 1
#>   File "expressions.py", line 411
#>     a == b = 1
#>     ^^^^^^
#> SyntaxError: cannot assign to comparison

# ---- assignment to a condition
(a if b else c) = 1
#>   File "expressions.py", line 418
#>     (a if b else c) = 1
#>      ^^^^^^^^^^^^^
#> SyntaxError: cannot assign to conditional expression here. Maybe you meant '==' instead of '='?

# ---- assignment to a lambda
(lambda: 0) = 1
#>   File "expressions.py", line 425
#>     (lambda: 0) = 1
#>      ^^^^^^^^^
#> SyntaxError: cannot assign to lambda here. Maybe you meant '==' instead of '='?

# ---- assignment to a comprehension
[x for x in y] = 1
#>   File "expressions.py", line 432
#>     [x for x in y] = 1
#>     ^^^^^^^^^^^^^^
#> SyntaxError: cannot assign to list comprehension here. Maybe you meant '==' instead of '='?

# ---- assignment to a generator expression
(x for x in y) = 1
#>   File "expressions.py", line 439
#>     (x for x in y) = 1
#>     ^^^^^^^^^^^^^^
#> SyntaxError: cannot assign to generator expression

# ---- assignment to a dict
{'a': 1} = x
#>   File "expressions.py", line 446
#>     {'a': 1} = x
#>     ^^^^^^^^
#> SyntaxError: cannot assign to dict literal here. Maybe you meant '==' instead of '='?

# ---- assignment to a set
{1, 2} = x
#>   File "expressions.py", line 453
#>     {1, 2} = x
#>     ^^^^^^
#> SyntaxError: cannot assign to set display here. Maybe you meant '==' instead of '='?

# ---- assignment to a name in a tuple with a literal
a, 1 = x
#>   File "expressions.py", line 460
#>     a, 1 = x
#>        ^
#> SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?

# ---- assignment to an attribute of None
x.None = 1
#>   File "expressions.py", line 467
#>     x.None = 1
#>       ^^^^
#> SyntaxError: invalid syntax

# ---- assignment to __debug__
__debug__ = 1
#>   File "expressions.py", line 474
#>     __debug__ = 1
#>     ^^^^^^^^^
#> SyntaxError: cannot assign to __debug__

# ---- assignment to an ellipsis
... = 1
#>   File "expressions.py", line 481
#>     ... = 1
#>     ^^^
#> SyntaxError: cannot assign to ellipsis here. Maybe you meant '==' instead of '='?

# ---- assignment to an await
async def f():
    await x = 1
#>   File "expressions.py", line 489
#>     await x = 1
#>     ^^^^^^^
#> SyntaxError: cannot assign to await expression here. Maybe you meant '==' instead of '='?

# ---- assignment to a yield
def f():
    (yield) = 1
#>   File "expressions.py", line 497
#>     (yield) = 1
#>      ^^^^^
#> SyntaxError: cannot assign to yield expression here. Maybe you meant '==' instead of '='?

# ---- assignment to a starred name
*a = [1]
#>   File "expressions.py", line 504
#>     *a = [1]
#>     ^^
#> SyntaxError: starred assignment target must be in a list or tuple

# ---- two starred names
*a, *b = [1, 2]
#>   File "expressions.py", line 511
#>     *a, *b = [1, 2]
#>     ^^^^^^
#> SyntaxError: multiple starred expressions in assignment

# ---- a starred expression alone
x = *a
#>   File "expressions.py", line 518
#>     x = *a
#>         ^^
#> SyntaxError: can't use starred expression here

# ---- augmented assignment to a literal
1 += 2
#>   File "expressions.py", line 525
#>     1 += 2
#>     ^
#> SyntaxError: 'literal' is an illegal expression for augmented assignment

# ---- augmented assignment to a call
f() += 1
#>   File "expressions.py", line 532
#>     f() += 1
#>     ^^^
#> SyntaxError: 'function call' is an illegal expression for augmented assignment

# ---- augmented assignment to a tuple
(a, b) += 1
#>   File "expressions.py", line 539
#>     (a, b) += 1
#>     ^^^^^^
#> SyntaxError: 'tuple' is an illegal expression for augmented assignment

# ---- augmented assignment to a list
[a, b] += 1
#>   File "expressions.py", line 546
#>     [a, b] += 1
#>     ^^^^^^
#> SyntaxError: 'list' is an illegal expression for augmented assignment

# ---- a walrus without parentheses
x := 1
#>   File "expressions.py", line 553
#>     x := 1
#>       ^^
#> SyntaxError: invalid syntax

# ---- a walrus to an attribute
(a.b := 1)
#>   File "expressions.py", line 560
#>     (a.b := 1)
#>      ^^^
#> SyntaxError: cannot use assignment expressions with attribute

# ---- a walrus to a subscript
(a[0] := 1)
#>   File "expressions.py", line 567
#>     (a[0] := 1)
#>      ^^^^
#> SyntaxError: cannot use assignment expressions with subscript

# ---- a walrus in a comprehension's iterable
[x for x in (y := [1])]
#>   File "expressions.py", line 574
#>     [x for x in (y := [1])]
#>                  ^^^^^^^^
#> SyntaxError: assignment expression cannot be used in a comprehension iterable expression

# ---- a walrus that rebinds a comprehension's variable
[x := 1 for x in [1]]
#>   File "expressions.py", line 581
#>     [x := 1 for x in [1]]
#>      ^
#> SyntaxError: assignment expression cannot rebind comprehension iteration variable 'x'

# ---- a walrus in a class comprehension
class A:
    x = [y := 1 for _ in [1]]
#>   File "expressions.py", line 589
#>     x = [y := 1 for _ in [1]]
#>          ^
#> SyntaxError: assignment expression within a comprehension cannot be used in a class body

# ---- a keyword argument twice
f(a=1, a=2)
#>   File "expressions.py", line 596
#>     f(a=1, a=2)
#>            ^^^
#> SyntaxError: keyword argument repeated: a

# ---- a positional argument after a keyword argument
f(a=1, 2)
#>   File "expressions.py", line 603
#>     f(a=1, 2)
#>             ^
#> SyntaxError: positional argument follows keyword argument

# ---- a positional argument after keyword unpacking
f(**a, 2)
#>   File "expressions.py", line 610
#>     f(**a, 2)
#>             ^
#> SyntaxError: positional argument follows keyword argument unpacking

# ---- iterable unpacking after keyword unpacking
f(**a, *b)
#>   File "expressions.py", line 617
#>     f(**a, *b)
#>          ^^^^
#> SyntaxError: iterable argument unpacking follows keyword argument unpacking

# ---- an assignment to an expression in a call
f(a.b=1)
#>   File "expressions.py", line 624
#>     f(a.b=1)
#>       ^^^^
#> SyntaxError: expression cannot contain assignment, perhaps you meant "=="?

# ---- an assignment to a literal in a call
f(1=2)
#>   File "expressions.py", line 631
#>     f(1=2)
#>       ^^
#> SyntaxError: expression cannot contain assignment, perhaps you meant "=="?

# ---- True as a keyword argument
f(True=1)
#>   File "expressions.py", line 638
#>     f(True=1)
#>       ^^^^^
#> SyntaxError: cannot assign to True

# ---- a keyword argument without a value
f(a=)
#>   File "expressions.py", line 645
#>     f(a=)
#>       ^^
#> SyntaxError: expected argument value expression

# ---- a generator expression with more arguments
f(x for x in y, 1)
#>   File "expressions.py", line 652
#>     f(x for x in y, 1)
#>       ^^^^^^^^^^^^
#> SyntaxError: Generator expression must be parenthesized

# ---- a generator expression after an argument
f(1, x for x in y)
#>   File "expressions.py", line 659
#>     f(1, x for x in y)
#>          ^^^^^^^^^^^^
#> SyntaxError: Generator expression must be parenthesized

# ---- a call with a colon
f(a: 1)
#>   File "expressions.py", line 666
#>     f(a: 1)
#>        ^
#> SyntaxError: invalid syntax

# ---- a comprehension without in
[x for x y]
#>   File "expressions.py", line 673
#>     [x for x y]
#>              ^
#> SyntaxError: 'in' expected after for-loop variables

# ---- a comprehension without a target
[x for in y]
#>   File "expressions.py", line 680
#>     [x for in y]
#>            ^^
#> SyntaxError: invalid syntax

# ---- a comprehension with else
[x for x in y if x else 0]
#>   File "expressions.py", line 687
#>     [x for x in y if x else 0]
#>                        ^^^^
#> SyntaxError: invalid syntax

# ---- a comprehension over an unparenthesised tuple
[x, y for x, y in z]
#>   File "expressions.py", line 694
#>     [x, y for x, y in z]
#>      ^^^^
#> SyntaxError: did you forget parentheses around the comprehension target?

# ---- dict unpacking in a dict comprehension
{**x for x in y}
#>   File "expressions.py", line 701
#>     {**x for x in y}
#>      ^^
#> SyntaxError: dict unpacking cannot be used in dict comprehension

# ---- iterable unpacking in a comprehension
[*x for x in y]
#>   File "expressions.py", line 708
#>     [*x for x in y]
#>      ^^
#> SyntaxError: iterable unpacking cannot be used in comprehension

# ---- a dict with a value missing
{'a': 1, 'b'}
#>   File "expressions.py", line 715
#>     {'a': 1, 'b'}
#>                ^
#> SyntaxError: ':' expected after dictionary key

# ---- a dict with a value forgotten
{'a': , 'b': 2}
#>   File "expressions.py", line 722
#>     {'a': , 'b': 2}
#>         ^
#> SyntaxError: expression expected after dictionary key and ':'

# ---- a dict with a key and no value
{'a': 1, 'b':}
#>   File "expressions.py", line 729
#>     {'a': 1, 'b':}
#>                 ^
#> SyntaxError: expression expected after dictionary key and ':'

# ---- a dict value that is starred
{'a': *b}
#>   File "expressions.py", line 736
#>     {'a': *b}
#>           ^^
#> SyntaxError: cannot use a starred expression in a dictionary value

# ---- a condition without else
x = 1 if a
#>   File "expressions.py", line 743
#>     x = 1 if a
#>         ^^^^^^
#> SyntaxError: expected 'else' after 'if' expression

# ---- a statement in a condition
x = 1 if a else pass
#>   File "expressions.py", line 750
#>     x = 1 if a else pass
#>                     ^^^^
#> SyntaxError: expected expression after 'else', but statement is given

# ---- a statement in a lambda
f = lambda: return 1
#>   File "expressions.py", line 757
#>     f = lambda: return 1
#>                 ^^^^^^
#> SyntaxError: invalid syntax

# ---- assignment in a lambda
f = lambda: x = 1
#>   File "expressions.py", line 764
#>     f = lambda: x = 1
#>         ^^^^^^^^^
#> SyntaxError: cannot assign to lambda

# ---- a keyword as a name
class = 1
#>   File "expressions.py", line 771
#>     class = 1
#>           ^
#> SyntaxError: invalid syntax

# ---- a keyword as an attribute
x.class = 1
#>   File "expressions.py", line 778
#>     x.class = 1
#>       ^^^^^
#> SyntaxError: invalid syntax

# ---- a keyword as a parameter
def f(lambda): pass
#>   File "expressions.py", line 785
#>     def f(lambda): pass
#>           ^^^^^^
#> SyntaxError: invalid syntax

# ---- a keyword as an argument
f(pass)
#>   File "expressions.py", line 792
#>     f(pass)
#>       ^^^^
#> SyntaxError: invalid syntax

# ---- None as a parameter
def f(None): pass
#>   File "expressions.py", line 799
#>     def f(None): pass
#>           ^^^^
#> SyntaxError: invalid syntax

# ---- a slice with too many colons
x[1:2:3:4]
#>   File "expressions.py", line 806
#>     x[1:2:3:4]
#>            ^
#> SyntaxError: invalid syntax

# ---- a subscript of nothing
x[]
#>   File "expressions.py", line 813
#>     x[]
#>       ^
#> SyntaxError: invalid syntax

# ---- an attribute that is a number
x.1
#>   File "expressions.py", line 820
#>     x.1
#>      ^^
#> SyntaxError: invalid syntax

# ---- two points
x..y
#>   File "expressions.py", line 827
#>     x..y
#>       ^
#> SyntaxError: invalid syntax

# ---- not in the wrong place
x = a not b
#>   File "expressions.py", line 834
#>     x = a not b
#>               ^
#> SyntaxError: invalid syntax

# ---- is not in pieces
x = a is not not b
#>   File "expressions.py", line 841
#>     x = a is not not b
#>                  ^^^
#> SyntaxError: invalid syntax

# ---- in not
x = a in not b
#>   File "expressions.py", line 848
#>     x = a in not b
#>              ^^^
#> SyntaxError: invalid syntax

# ---- an equals sign in a comparison
x = a = = b
#>   File "expressions.py", line 855
#>     x = a = = b
#>             ^
#> SyntaxError: invalid syntax

# ---- three equals signs
x = a === b
#>   File "expressions.py", line 862
#>     x = a === b
#>             ^
#> SyntaxError: invalid syntax

# ---- an arrow alone
x -> y
#>   File "expressions.py", line 869
#>     x -> y
#>       ^^
#> SyntaxError: invalid syntax

# ---- an empty parenthesis with a comma
x = (,)
#>   File "expressions.py", line 876
#>     x = (,)
#>          ^
#> SyntaxError: invalid syntax

# ---- two commas
x = [1,, 2]
#>   File "expressions.py", line 883
#>     x = [1,, 2]
#>            ^
#> SyntaxError: invalid syntax

# ---- a comma at the start of a call
f(, 1)
#>   File "expressions.py", line 890
#>     f(, 1)
#>       ^
#> SyntaxError: invalid syntax

# ---- a semicolon alone
;
#>   File "expressions.py", line 897
#>     ;
#>     ^
#> SyntaxError: invalid syntax

# ---- a colon in an expression
x = a: b: c
#>   File "expressions.py", line 904
#>     x = a: b: c
#>          ^
#> SyntaxError: invalid syntax

# ---- a decorator that is no expression
@
def f(): pass
#>   File "expressions.py", line 911
#>     @
#>      ^
#> SyntaxError: invalid syntax

# ---- a decorator without a function
@f
x = 1
#>   File "expressions.py", line 920
#>     x = 1
#>     ^
#> SyntaxError: invalid syntax

# ---- an ellipsis of two points
x = ..
#>   File "expressions.py", line 927
#>     x = ..
#>         ^
#> SyntaxError: invalid syntax

# ---- argument lists that are wrong
for p in ['a=1, 2', '**k, 1', '**k, *a', '*a, 1', 'a=1, *b', 'a=1, a=2', '1=2', 'a.b=1', 'a()=1', 'None=1', 'True=1', 'a, b=', '*', '**', '* a', 'a for a in b, c', 'a b', 'a=1 b', 'a, , b', ',', 'a:=1', 'a:=1, b', 'b=a:=1', 'b=(a:=1)', '(a)=1', '[a]=1', 'a+1=2', '"a"=1', 'lambda: 1 = 2', 'not a=1', 'a if b else c = 1', 'a=b=c', '**a=1', '*a=1', 'yield', 'yield 1', '(yield)', 'await x', 'print 1', 'a==1=2', 'f(x)=1', 'a=*b', 'a=**b', '*a, **k, b=1', '*a for a in b', '*not a', '*a if b else c', '**a or b', '* not a or b', '...=1', '{}=1', 'x for x in y if z', 'a=(b for b in c), d', '1 if 2', '1 if 2 else', 'async=1', 'class=1', 'def=1', 'if=1', 'a, b for b in c', 'a=b for b in c', '(a, b)=1', '-a=1', 'f"x"=1', 'a[0]=1', 'a.b.c=1', '*a.b', '**f()', 'x=', 'x=,', 'x=)', 'a, x=)', '*, a']:
    k = f'f({p})'
    try: compile(k, 'x', 'exec'); print('ok', k)
    except SyntaxError as e: print(k, '|', e.msg, e.offset, e.end_offset)
#> f(a=1, 2) | positional argument follows keyword argument 9 10
#> f(**k, 1) | positional argument follows keyword argument unpacking 9 10
#> f(**k, *a) | iterable argument unpacking follows keyword argument unpacking 6 10
#> ok f(*a, 1)
#> ok f(a=1, *b)
#> f(a=1, a=2) | keyword argument repeated: a 8 11
#> f(1=2) | expression cannot contain assignment, perhaps you meant "=="? 3 5
#> f(a.b=1) | expression cannot contain assignment, perhaps you meant "=="? 3 7
#> f(a()=1) | expression cannot contain assignment, perhaps you meant "=="? 3 7
#> f(None=1) | cannot assign to None 3 8
#> f(True=1) | cannot assign to True 3 8
#> f(a, b=) | expected argument value expression 6 8
#> f(*) | Invalid star expression 4 5
#> f(**) | invalid syntax 5 6
#> ok f(* a)
#> f(a for a in b, c) | Generator expression must be parenthesized 3 15
#> f(a b) | invalid syntax. Perhaps you forgot a comma? 3 6
#> f(a=1 b) | invalid syntax. Perhaps you forgot a comma? 5 8
#> f(a, , b) | invalid syntax 6 7
#> f(,) | invalid syntax 3 4
#> ok f(a:=1)
#> ok f(a:=1, b)
#> f(b=a:=1) | invalid syntax 6 8
#> ok f(b=(a:=1))
#> f((a)=1) | expression cannot contain assignment, perhaps you meant "=="? 4 7
#> f([a]=1) | expression cannot contain assignment, perhaps you meant "=="? 3 7
#> f(a+1=2) | expression cannot contain assignment, perhaps you meant "=="? 3 7
#> f("a"=1) | expression cannot contain assignment, perhaps you meant "=="? 3 7
#> f(lambda: 1 = 2) | expression cannot contain assignment, perhaps you meant "=="? 3 14
#> f(not a=1) | expression cannot contain assignment, perhaps you meant "=="? 3 9
#> f(a if b else c = 1) | expression cannot contain assignment, perhaps you meant "=="? 3 18
#> f(a=b=c) | invalid syntax 6 7
#> f(**a=1) | cannot assign to keyword argument unpacking 3 8
#> f(*a=1) | cannot assign to iterable argument unpacking 3 7
#> f(yield) | invalid syntax 3 8
#> f(yield 1) | invalid syntax 3 8
#> f((yield)) | 'yield' outside function 4 9
#> f(await x) | 'await' outside function 3 10
#> f(print 1) | Missing parentheses in call to 'print'. Did you mean print(...)? 3 10
#> f(a==1=2) | expression cannot contain assignment, perhaps you meant "=="? 3 8
#> f(f(x)=1) | expression cannot contain assignment, perhaps you meant "=="? 3 8
#> f(a=*b) | invalid syntax 5 6
#> f(a=**b) | invalid syntax 5 7
#> ok f(*a, **k, b=1)
#> f(*a for a in b) | iterable unpacking cannot be used in comprehension 3 5
#> ok f(*not a)
#> ok f(*a if b else c)
#> ok f(**a or b)
#> ok f(* not a or b)
#> f(...=1) | expression cannot contain assignment, perhaps you meant "=="? 3 7
#> f({}=1) | expression cannot contain assignment, perhaps you meant "=="? 3 6
#> ok f(x for x in y if z)
#> f(a=(b for b in c), d) | positional argument follows keyword argument 22 23
#> f(1 if 2) | expected 'else' after 'if' expression 3 9
#> f(1 if 2 else) | expected expression after 'else', but statement is given 14 15
#> f(async=1) | invalid syntax 3 8
#> f(class=1) | invalid syntax 3 8
#> f(def=1) | invalid syntax 3 6
#> f(if=1) | invalid syntax 3 5
#> f(a, b for b in c) | Generator expression must be parenthesized 6 18
#> f(a=b for b in c) | invalid syntax. Maybe you meant '==' or ':=' instead of '='? 3 5
#> f((a, b)=1) | expression cannot contain assignment, perhaps you meant "=="? 3 10
#> f(-a=1) | expression cannot contain assignment, perhaps you meant "=="? 3 6
#> f(f"x"=1) | expression cannot contain assignment, perhaps you meant "=="? 3 8
#> f(a[0]=1) | expression cannot contain assignment, perhaps you meant "=="? 3 8
#> f(a.b.c=1) | expression cannot contain assignment, perhaps you meant "=="? 3 9
#> ok f(*a.b)
#> ok f(**f())
#> f(x=) | expected argument value expression 3 5
#> f(x=,) | expected argument value expression 3 5
#> f(x=)) | unmatched ')' 6 6
#> f(a, x=)) | unmatched ')' 9 9
#> f(*, a) | Invalid star expression 4 5

# ---- comprehensions that are wrong
g = (x * y for x in range(3) for y in range(x) if y)
print(list(g), type(g))
try: (x for x in 5)
except TypeError as e: print(e)
a = [1, 2]
g = (x + len(a) for x in a)
a = [5]
print(list(g))
print(sum(x for x in range(5)), list(x for x in 'ab'))
def f(*a): return a
print(type(f(x for x in [1])[0]))
for t in ['f(x for x in a, 1)', 'f(1, x for x in a)', 'f(x for x in a, x for x in b)', '(x for x in a if)', '[x for]', '(x, y for x in z)', '[x, y for x in z]', '{x, y for x in z}', '{x: y, z for x in w}', '[*x for x in y]', '{**x for x in y}', '(*x for x in y)', '{*x for x in y}', '[x for x in a, b]', '[x for x in lambda: 1, 2]', '[x := 1 for x in y]', '[x for x in (x := y)]', '[i := 0 for i in x]', '[[(i := 1) for j in x] for i in y]', 'class A: [x := 1 for y in z]', '[yield for x in y]', '[(yield) for x in y]', 'def f(): [(yield) for x in y]', '(x async for x in y)', '[x async for x in y]', 'def f(): return [x async for x in y]', 'def f(): return [await x for x in y]', '[x for x() in y]', '[x for 1 in y]', '[x for x in y for]', '[x for x y in z]', '[x if y for x in z]', '{x: for x in y}', 'f(**x for x in y)', 'f(*x for x in y)', 'f(a=x for x in y)', '(x for x in y = 1)', '[x for x in y] = 1', '{x for x in y} += 1', 'f(a, b for b in c)', 'f(x for x in a,)', 'class A(x for x in y): pass', 'f(x for x in y, a=1)', '[x for x in *a]', '[x for x in *a, b]', '[x for x, in y]', '[x for *x in y]', '[x for *x, in y]']:
    try: compile(t, 'x', 'exec'); print('ok', t)
    except SyntaxError as e: print(t, '|', e.msg, e.offset, e.end_offset)
#> [2] <class 'generator'>
#> 'int' object is not iterable
#> [2, 3]
#> 10 ['a', 'b']
#> <class 'generator'>
#> f(x for x in a, 1) | Generator expression must be parenthesized 3 15
#> f(1, x for x in a) | Generator expression must be parenthesized 6 18
#> f(x for x in a, x for x in b) | Generator expression must be parenthesized 3 15
#> (x for x in a if) | invalid syntax 17 18
#> [x for] | invalid syntax 7 8
#> (x, y for x in z) | invalid syntax 7 10
#> [x, y for x in z] | did you forget parentheses around the comprehension target? 2 6
#> {x, y for x in z} | did you forget parentheses around the comprehension target? 2 6
#> {x: y, z for x in w} | ':' expected after dictionary key 8 0
#> [*x for x in y] | iterable unpacking cannot be used in comprehension 2 4
#> {**x for x in y} | dict unpacking cannot be used in dict comprehension 2 4
#> (*x for x in y) | iterable unpacking cannot be used in comprehension 2 4
#> {*x for x in y} | iterable unpacking cannot be used in comprehension 2 4
#> [x for x in a, b] | invalid syntax 14 15
#> [x for x in lambda: 1, 2] | invalid syntax 13 19
#> [x := 1 for x in y] | assignment expression cannot rebind comprehension iteration variable 'x' 2 3
#> [x for x in (x := y)] | assignment expression cannot be used in a comprehension iterable expression 14 20
#> [i := 0 for i in x] | assignment expression cannot rebind comprehension iteration variable 'i' 2 3
#> [[(i := 1) for j in x] for i in y] | assignment expression cannot rebind comprehension iteration variable 'i' 4 5
#> class A: [x := 1 for y in z] | assignment expression within a comprehension cannot be used in a class body 11 12
#> [yield for x in y] | invalid syntax 2 7
#> [(yield) for x in y] | 'yield' inside list comprehension 3 8
#> def f(): [(yield) for x in y] | 'yield' inside list comprehension 12 17
#> ok (x async for x in y)
#> [x async for x in y] | asynchronous comprehension outside of an asynchronous function 1 21
#> def f(): return [x async for x in y] | asynchronous comprehension outside of an asynchronous function 17 37
#> def f(): return [await x for x in y] | asynchronous comprehension outside of an asynchronous function 17 37
#> [x for x() in y] | cannot assign to function call 8 11
#> [x for 1 in y] | cannot assign to literal 8 9
#> [x for x in y for] | invalid syntax 18 19
#> [x for x y in z] | 'in' expected after for-loop variables 10 11
#> [x if y for x in z] | expected 'else' after 'if' expression 2 8
#> {x: for x in y} | invalid syntax 5 8
#> f(**x for x in y) | invalid syntax 7 10
#> f(*x for x in y) | iterable unpacking cannot be used in comprehension 3 5
#> f(a=x for x in y) | invalid syntax. Maybe you meant '==' or ':=' instead of '='? 3 5
#> (x for x in y = 1) | invalid syntax 15 16
#> [x for x in y] = 1 | cannot assign to list comprehension here. Maybe you meant '==' instead of '='? 1 15
#> {x for x in y} += 1 | 'set comprehension' is an illegal expression for augmented assignment 1 15
#> f(a, b for b in c) | Generator expression must be parenthesized 6 18
#> f(x for x in a,) | Generator expression must be parenthesized 3 15
#> class A(x for x in y): pass | invalid syntax 11 14
#> f(x for x in y, a=1) | Generator expression must be parenthesized 3 15
#> [x for x in *a] | invalid syntax 13 14
#> [x for x in *a, b] | invalid syntax 13 14
#> ok [x for x, in y]
#> [x for *x in y] | starred assignment target must be in a list or tuple 8 10
#> ok [x for *x, in y]
