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
