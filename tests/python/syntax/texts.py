# ---- the text of a SyntaxError: with its newline, unless the lexer found it
def show(src):
    try:
        compile(src, 'f', 'exec')
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
    else:
        print('no error')
for src in ('x = 0777\n', 'a = "abc\n', 'x = 1 +\n', 'x = $\n', 'x = ?\n', 'x = !\n', 'x = (1,\n', "f'{a'\n", 'if x:\npass\n', 'x = 1__0\n', '0xg\n', 'print "a"\n', '  x\n', 'a b\n',
    'x = """a\nb\n', 'x = (]\n', 'x = )\n', 'x = {)\ny\n', '(\n]\n', 'x = \\ y\n', 'x = \\', 'x = 1e\n', 'x = 1.e5a\n', '0b2\n', '0o8\n', '0b\n', '0_\n', '1_\n', '5a\n', '1.5x\n', '1jx\n', '0xfg\n',
    'x = \u00a0 1\n', 'x = \u201chi\u201d\n', 'x = \u20ac\n', '\u00b2 = 1\n', "x = 'a\\\n", "f'a\n", "f'''a\n", "f'{a!z}'\n", "f'{}'\n", "f'{a:{b'\n", "f'}'\n", "f'{a b}'\n", "t'{'\n", "b'\u00e9'\n", "'a' b'b'\n",
    'if 1:\n  x\n y\n', 'if 1:\n\tx\n        y\n', 'def f(:\n', 'x = 1 if 2\n', 'for x in y\n', 'class\n', 'return 1\n', 'a = 0_7\n', '00123\n', '0b1_\n', 'x = "\\N{foo}"\n', 'x = "\\x1"\n', 'a = 5 5', 'x = 0xfor y in z\n', '1if 1else 2\n', 'async def f(): await = 1\n', 'x = 1L\n', "ur'a'\n", "bu'a'\n", 'a..b\n', 'x = 5.real\n'):
    show(src)
#> SyntaxError leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers 1 5 1 6 'x = 0777'
#> SyntaxError unterminated string literal (detected at line 1) 1 5 1 5 'a = "abc'
#> SyntaxError invalid syntax 1 8 1 9 'x = 1 +\n'
#> SyntaxError invalid syntax 1 5 1 6 'x = $\n'
#> SyntaxError invalid syntax 1 5 1 6 'x = ?\n'
#> SyntaxError invalid syntax 1 5 1 6 'x = !\n'
#> SyntaxError '(' was never closed 1 5 1 0 'x = (1,\n'
#> SyntaxError f-string: expecting '}' 1 5 1 5 "f'{a'"
#> IndentationError expected an indented block after 'if' statement on line 1 2 1 2 5 'pass\n'
#> SyntaxError invalid decimal literal 1 6 1 6 'x = 1__0'
#> SyntaxError invalid hexadecimal literal 1 2 1 2 '0xg'
#> SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? 1 1 1 10 'print "a"\n'
#> IndentationError unexpected indent 1 2 1 -1 '  x\n'
#> SyntaxError invalid syntax 1 3 1 4 'a b\n'
#> SyntaxError unterminated triple-quoted string literal (detected at line 2) 1 5 1 5 'x = """a'
#> SyntaxError closing parenthesis ']' does not match opening parenthesis '(' 1 6 1 6 'x = (]'
#> SyntaxError unmatched ')' 1 5 1 5 'x = )'
#> SyntaxError closing parenthesis ')' does not match opening parenthesis '{' 1 6 1 6 'x = {)'
#> SyntaxError closing parenthesis ']' does not match opening parenthesis '(' on line 1 2 1 2 1 ']'
#> SyntaxError unexpected character after line continuation character 1 6 1 0 'x = \\ y\n'
#> SyntaxError unexpected EOF while parsing 1 6 1 -1 'x = \\\n'
#> SyntaxError invalid decimal literal 1 5 1 5 'x = 1e'
#> SyntaxError invalid decimal literal 1 8 1 8 'x = 1.e5a'
#> SyntaxError invalid digit '2' in binary literal 1 3 1 3 '0b2'
#> SyntaxError invalid digit '8' in octal literal 1 3 1 3 '0o8'
#> SyntaxError invalid binary literal 1 2 1 2 '0b'
#> SyntaxError invalid decimal literal 1 2 1 2 '0_'
#> SyntaxError invalid decimal literal 1 2 1 2 '1_'
#> SyntaxError invalid decimal literal 1 1 1 1 '5a'
#> SyntaxError invalid decimal literal 1 3 1 3 '1.5x'
#> SyntaxError invalid imaginary literal 1 2 1 2 '1jx'
#> SyntaxError invalid hexadecimal literal 1 3 1 3 '0xfg'
#> SyntaxError invalid non-printable character U+00A0 1 5 1 5 'x = \xa0 1'
#> SyntaxError invalid character '“' (U+201C) 1 5 1 5 'x = “hi”'
#> SyntaxError invalid character '€' (U+20AC) 1 5 1 5 'x = €'
#> SyntaxError invalid character '²' (U+00B2) 1 1 1 1 '² = 1'
#> SyntaxError unterminated string literal (detected at line 1) 1 5 1 5 "x = 'a\\"
#> SyntaxError unterminated f-string literal (detected at line 1) 1 1 1 1 "f'a"
#> SyntaxError unterminated triple-quoted f-string literal (detected at line 1) 1 1 1 1 "f'''a"
#> SyntaxError f-string: invalid conversion character 'z': expected 's', 'r', or 'a' 1 6 1 7 "f'{a!z}'\n"
#> SyntaxError f-string: valid expression required before '}' 1 4 1 5 "f'{}'\n"
#> SyntaxError f-string: expecting '}' 1 7 1 7 "f'{a:{b'"
#> SyntaxError f-string: single '}' is not allowed 1 3 1 3 "f'}'"
#> SyntaxError invalid syntax. Perhaps you forgot a comma? 1 4 1 7 "f'{a b}'\n"
#> SyntaxError t-string: expecting '}' 1 4 1 4 "t'{'"
#> SyntaxError bytes can only contain ASCII literal characters 1 1 1 5 "b'é'\n"
#> SyntaxError cannot mix bytes and nonbytes literals 1 9 1 10 "'a' b'b'\n"
#> IndentationError unindent does not match any outer indentation level 3 3 3 -1 ' y\n'
#> TabError inconsistent use of tabs and spaces in indentation 3 1 3 0 '        y\n'
#> SyntaxError invalid syntax 1 7 1 8 'def f(:\n'
#> SyntaxError expected 'else' after 'if' expression 1 5 1 11 'x = 1 if 2\n'
#> SyntaxError expected ':' 1 11 1 12 'for x in y\n'
#> SyntaxError invalid syntax 1 6 1 7 'class\n'
#> SyntaxError 'return' outside function 1 1 1 9 None
#> SyntaxError leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers 1 5 1 7 'a = 0_7'
#> SyntaxError leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers 1 1 1 3 '00123'
#> SyntaxError invalid binary literal 1 4 1 4 '0b1_'
#> SyntaxError (unicode error) 'unicodeescape' codec can't decode bytes in position 0-6: unknown Unicode character name 1 5 1 14 'x = "\\N{foo}"\n'
#> SyntaxError (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape 1 5 1 10 'x = "\\x1"\n'
#> SyntaxError invalid syntax 1 7 1 8 'a = 5 5\n'
#> f:1: SyntaxWarning: invalid hexadecimal literal
#> no error
#> f:1: SyntaxWarning: invalid decimal literal
#> f:1: SyntaxWarning: invalid decimal literal
#> no error
#> SyntaxError invalid syntax 1 22 1 23 'async def f(): await = 1\n'
#> SyntaxError invalid decimal literal 1 5 1 5 'x = 1L'
#> SyntaxError 'u' and 'r' prefixes are incompatible 1 1 1 3 "ur'a'"
#> SyntaxError 'u' and 'b' prefixes are incompatible 1 1 1 3 "bu'a'"
#> SyntaxError invalid syntax 1 3 1 4 'a..b\n'
#> SyntaxError invalid decimal literal 1 6 1 6 'x = 5.real'

# ---- pow with three arguments and floats
for args in (2, 3.0, 2), (2.0, 3, 2), (2, 3, 2.0), (2.0, 3.0, 2.0), (True, 1.0, 1):
    try:
        print(pow(*args))
    except TypeError as e:
        print(e)
for f in lambda: (3.0).__rpow__(2, 5), lambda: (3.0).__pow__(2, 5), lambda: (3.0).__rpow__(2), lambda: (3.0).__rpow__('a', 5):
    try:
        print(f())
    except TypeError as e:
        print(e)
#> pow() 3rd argument not allowed unless all arguments are integers
#> pow() 3rd argument not allowed unless all arguments are integers
#> pow() 3rd argument not allowed unless all arguments are integers
#> pow() 3rd argument not allowed unless all arguments are integers
#> pow() 3rd argument not allowed unless all arguments are integers
#> pow() 3rd argument not allowed unless all arguments are integers
#> pow() 3rd argument not allowed unless all arguments are integers
#> 8.0
#> pow() 3rd argument not allowed unless all arguments are integers

# ---- pow with a modulus of another kind
for args in (2, 3, 1j), (2, 3, 'a'), ('a', 2, 3), (2, 'a', 3), (1j, 2, 3), (2, 1j, 3), (2, 3, None):
    try:
        print(pow(*args))
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError complex modulo
#> TypeError unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
#> TypeError unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'
#> TypeError unsupported operand type(s) for ** or pow(): 'int', 'str', 'int'
#> ValueError complex modulo
#> ValueError complex modulo
#> 8

# ---- strings, one after the other
for s in [r"'a' 'b'", r"b'a' b'\x00'", r"r'\n'", r"rb'\n'", r"Rb'\d'", r"'\N{BULLET}'", r"'\u1234\U0001F600'", r"'\777'", r"'\x4'", r"'\N{nope}'", r"b'é'", r"'a' b'b'", r"u'x'", r"ur'x'", r"f'{1}' 'a' f'{2}'", "'''a\nb'''", r"'\u12'", r"'\U0011ffff'", "'a", "'''a", r"'\N'", r"'\N{'", r"f'{'", r"f'{}'", r"f'{a b}'", r"f'}'", r"f'{1!x}'", r"f'{1!}'", r"f'{1:{2:{3:{4}}}}'", r"'\'", "f'{1!r:>5}'", "f'{1 = !r:>5}'", "f'{lambda x: 1}'", "f'{(lambda x: 1)(2)}'", "f'{*1}'", "f'{*a, }'", "f'{yield}'"]:
    try:
        print(s, '->', repr(eval(s)))
    except SyntaxError as e:
        print(s, '-> SyntaxError', e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
    except Exception as e: print(s, type(e).__name__, e)
#> 'a' 'b' -> 'ab'
#> b'a' b'\x00' -> b'a\x00'
#> r'\n' -> '\\n'
#> rb'\n' -> b'\\n'
#> Rb'\d' -> b'\\d'
#> '\N{BULLET}' -> '•'
#> '\u1234\U0001F600' -> 'ሴ😀'
#> <string>:1: SyntaxWarning: "\777" is an invalid octal escape sequence. Such sequences will not work in the future. Did you mean "\\777"? A raw string is also an option.
#> '\777' -> 'ǿ'
#> '\x4' -> SyntaxError (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape 1 1 1 6
#> '\N{nope}' -> SyntaxError (unicode error) 'unicodeescape' codec can't decode bytes in position 0-7: unknown Unicode character name 1 1 1 11
#> b'é' -> SyntaxError bytes can only contain ASCII literal characters 1 1 1 5
#> 'a' b'b' -> SyntaxError cannot mix bytes and nonbytes literals 1 8 1 -1
#> u'x' -> 'x'
#> ur'x' -> SyntaxError 'u' and 'r' prefixes are incompatible 1 1 1 3
#> f'{1}' 'a' f'{2}' -> '1a2'
#> '''a
#> b''' -> 'a\nb'
#> '\u12' -> SyntaxError (unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape 1 1 1 7
#> '\U0011ffff' -> SyntaxError (unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character 1 1 1 13
#> 'a -> SyntaxError unterminated string literal (detected at line 1) 1 1 1 1
#> '''a -> SyntaxError unterminated triple-quoted string literal (detected at line 1) 1 1 1 1
#> '\N' -> SyntaxError (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape 1 1 1 5
#> '\N{' -> SyntaxError (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape 1 1 1 6
#> f'{' -> SyntaxError f-string: expecting '}' 1 4 1 4
#> f'{}' -> SyntaxError f-string: valid expression required before '}' 1 4 1 5
#> f'{a b}' -> SyntaxError invalid syntax. Perhaps you forgot a comma? 1 4 1 7
#> f'}' -> SyntaxError f-string: single '}' is not allowed 1 3 1 3
#> f'{1!x}' -> SyntaxError f-string: invalid conversion character 'x': expected 's', 'r', or 'a' 1 6 1 7
#> f'{1!}' -> SyntaxError f-string: missing conversion character 1 6 1 7
#> f'{1:{2:{3:{4}}}}' -> SyntaxError f-string: expressions nested too deeply 1 11 1 11
#> '\' -> SyntaxError unterminated string literal (detected at line 1); perhaps you escaped the end quote? 1 1 1 1
#> f'{1!r:>5}' -> '    1'
#> f'{1 = !r:>5}' -> '1 =     1'
#> f'{lambda x: 1}' -> SyntaxError f-string: lambda expressions are not allowed without parentheses 1 4 1 13
#> f'{(lambda x: 1)(2)}' -> '1'
#> f'{*1}' -> SyntaxError can't use starred expression here 1 4 1 6
#> f'{*a, }' NameError name 'a' is not defined
#> f'{yield}' -> SyntaxError 'yield' outside function 1 4 1 9

# ---- warnings of a text that has a syntax error
#! SyntaxWarnings are given for texts that have a tree; CPython prints those that its tokenizer met before the error, some of them twice.
try:
    compile('x = 1if 2 else 3\ny = )', 'f', 'exec')
except SyntaxError as e:
    print(e)
#> unmatched ')' (f, line 2)

# ---- the text of a SyntaxError in a line that was left behind has no newline
for s in ['x = [\n1,\n2\ny = 3', 'x = [\n1,\n2\ny = 3\n', "x = {\n'a': 1\n'b': 2}", 'foo(\n  a,\n  b\nbar()', 'x = [', 'x = [\n', 'x = (1,\n\n\n', 'f(a\nb)', 'f(a for\nb in c, d)', 'x = (a\n b)', '(a\n, b) += 1', 'f(\n1\n) = 2', 'x = (1\n+\n)', 'if (a\n= 3): pass', '[\na, b\n= 3]', 'f(a=1,\n b\n)', 'def f(\na=1,\n b): pass', 'del (a,\nf(),\nb)', 'for (a,\n1) in x: pass', 'with a as (b,\n1): pass', '{1:\n2,\n3}', '"""a\n""" = 3', "f'''{\na b}'''", '(\n"a" "b"\n1)', 'print(\n1\n2)', 'import (\na)', 'from a import (\nb c)', 'try:\n pass\nx = 1', 'class A:\npass', 'if 1:\n  x\n y', '(a,\nb) := 1', 'lambda (\na): 1', 'x = 1 if (\na) else', 'f(x for x in\ny, 1)', '[x for\nx in 1 2]', '{a\nb}', 'a = (b\nfor c in d', 'return (\n1\n)', 'def f():\n  return (yield\n  3', 'f(a, b=1,\nc=2, a\n=1, d)']:
    try: compile(s, 'f', 'exec'); print('ok', repr(s))
    except SyntaxError as e: print(repr(s), e.msg, e.args[1][1:])
#> 'x = [\n1,\n2\ny = 3' '[' was never closed (1, 5, 'x = [', 1, 0)
#> 'x = [\n1,\n2\ny = 3\n' '[' was never closed (1, 5, 'x = [', 1, 0)
#> "x = {\n'a': 1\n'b': 2}" invalid syntax. Perhaps you forgot a comma? (2, 6, "'a': 1", 3, 4)
#> 'foo(\n  a,\n  b\nbar()' '(' was never closed (1, 4, 'foo(', 1, 0)
#> 'x = [' '[' was never closed (1, 5, 'x = [\n', 1, 0)
#> 'x = [\n' '[' was never closed (1, 5, 'x = [\n', 1, 0)
#> 'x = (1,\n\n\n' '(' was never closed (1, 5, 'x = (1,', 1, 0)
#> 'f(a\nb)' invalid syntax. Perhaps you forgot a comma? (1, 3, 'f(a', 2, 2)
#> 'f(a for\nb in c, d)' Generator expression must be parenthesized (1, 3, 'f(a for', 2, 7)
#> 'x = (a\n b)' invalid syntax. Perhaps you forgot a comma? (1, 6, 'x = (a', 2, 3)
#> '(a\n, b) += 1' 'tuple' is an illegal expression for augmented assignment (1, 1, '(a', 2, 3)
#> 'f(\n1\n) = 2' cannot assign to function call here. Maybe you meant '==' instead of '='? (1, 1, 'f(', 3, 2)
#> 'x = (1\n+\n)' invalid syntax (3, 1, ')\n', 3, 2)
#> 'if (a\n= 3): pass' invalid syntax. Maybe you meant '==' or ':=' instead of '='? (1, 5, 'if (a', 2, 4)
#> '[\na, b\n= 3]' invalid syntax. Maybe you meant '==' or ':=' instead of '='? (2, 4, 'a, b', 3, 4)
#> 'f(a=1,\n b\n)' positional argument follows keyword argument (3, 1, ')\n', 3, 2)
#> 'def f(\na=1,\n b): pass' parameter without a default follows parameter with a default (3, 2, ' b): pass\n', 3, 3)
#> 'del (a,\nf(),\nb)' cannot delete function call (2, 1, 'f(),', 2, 4)
#> 'for (a,\n1) in x: pass' cannot assign to literal (2, 1, '1) in x: pass\n', 2, 2)
#> 'with a as (b,\n1): pass' cannot assign to literal (2, 1, '1): pass\n', 2, 2)
#> '{1:\n2,\n3}' ':' expected after dictionary key (3, 1, '3}\n', 3, 0)
#> '"""a\n""" = 3' cannot assign to literal here. Maybe you meant '==' instead of '='? (1, 1, '"""a', 2, 4)
#> "f'''{\na b}'''" invalid syntax. Perhaps you forgot a comma? (2, 1, "a b}'''\n", 2, 4)
#> '(\n"a" "b"\n1)' invalid syntax. Perhaps you forgot a comma? (2, 1, '"a" "b"', 3, 2)
#> 'print(\n1\n2)' invalid syntax. Perhaps you forgot a comma? (2, 1, '1', 3, 2)
#> 'import (\na)' invalid syntax (1, 8, 'import (\n', 1, 9)
#> 'from a import (\nb c)' invalid syntax (2, 3, 'b c)\n', 2, 4)
#> 'try:\n pass\nx = 1' expected 'except' or 'finally' block (3, 1, 'x = 1\n', 3, 2)
#> 'class A:\npass' expected an indented block after class definition on line 1 (2, 1, 'pass\n', 2, 5)
#> 'if 1:\n  x\n y' unindent does not match any outer indentation level (3, 3, ' y\n', 3, -1)
#> '(a,\nb) := 1' cannot use assignment expressions with tuple (1, 1, '(a,', 2, 3)
#> 'lambda (\na): 1' Lambda expression parameters cannot be parenthesized (1, 8, 'lambda (', 2, 3)
#> 'x = 1 if (\na) else' expected expression after 'else', but statement is given (2, 8, 'a) else\n', 2, 9)
#> 'f(x for x in\ny, 1)' Generator expression must be parenthesized (1, 3, 'f(x for x in', 2, 2)
#> '[x for\nx in 1 2]' invalid syntax (2, 8, 'x in 1 2]\n', 2, 9)
#> '{a\nb}' invalid syntax. Perhaps you forgot a comma? (1, 2, '{a', 2, 2)
#> 'a = (b\nfor c in d' '(' was never closed (1, 5, 'a = (b', 1, 0)
#> 'return (\n1\n)' 'return' outside function (1, 1, None, 3, 2)
#> 'def f():\n  return (yield\n  3' '(' was never closed (2, 10, '  return (yield', 2, 0)
#> 'f(a, b=1,\nc=2, a\n=1, d)' positional argument follows keyword argument (3, 6, '=1, d)\n', 3, 7)

# ---- the text of a fault in the line that was read last has its newline, and that of an earlier line has none
for text in [
    'if 1:\n    x\n  y\n', 'if 1:\n    x\n  y\n    z\n', 'def f():\n    x\n\n  """\n"""\n', 'class C:\n    def f(self):\n        x\n y\n    def g(self): pass\n',
    'def """a\nb"""\nx\n', 'x y\nz\n', 'x """a\nb"""\n', 'break f"""a\n{b}\n"""\n', 't"" """a\nb"""\n',
]:
    try:
        compile(text, 'f', 'exec')
    except SyntaxError as e:
        print(repr(text), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
#> 'if 1:\n    x\n  y\n' unindent does not match any outer indentation level 3 4 3 -1 '  y\n'
#> 'if 1:\n    x\n  y\n    z\n' unindent does not match any outer indentation level 3 4 3 -1 '  y\n'
#> 'def f():\n    x\n\n  """\n"""\n' unindent does not match any outer indentation level 4 6 4 -1 '  """\n'
#> 'class C:\n    def f(self):\n        x\n y\n    def g(self): pass\n' unindent does not match any outer indentation level 4 3 4 -1 ' y\n'
#> 'def """a\nb"""\nx\n' invalid syntax 1 5 2 5 'def """a'
#> 'x y\nz\n' invalid syntax 1 3 1 4 'x y\n'
#> 'x """a\nb"""\n' invalid syntax 1 3 2 5 'x """a'
#> 'break f"""a\n{b}\n"""\n' invalid syntax 1 7 1 11 'break f"""a\n'
#> 't"" """a\nb"""\n' cannot mix t-string literals with string or bytes literals 1 1 2 5 't"" """a'

# ---- the end of a key that ends in a later line is counted in the first one
for text in [
    '{1: 2, a}', '{1: 2, aé}', '{1: 2, éa\n}', '{1: 2,\n"a"\n"b"\n}', '{1: 2,\n"a"\n"bbbbbbbbb"\n}', '{1: 2,\n"é"\n"bbbbbbbbb"}', '{1: 2,\n(aaaaaaaaaaa,\nb)\n}',
    '{1: 2,\n"""éé\néééééééééé""", 3: 4\n}', '{1: 2, f(\n)}',
]:
    try:
        compile(text, 'f', 'exec')
    except SyntaxError as e:
        print(repr(text), e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
#> '{1: 2, a}' 1 8 1 0 '{1: 2, a}\n'
#> '{1: 2, aé}' 1 9 1 0 '{1: 2, aé}\n'
#> '{1: 2, éa\n}' 1 9 1 0 '{1: 2, éa'
#> '{1: 2,\n"a"\n"b"\n}' 2 3 3 0 '"a"'
#> '{1: 2,\n"a"\n"bbbbbbbbb"\n}' 2 4 3 0 '"a"'
#> '{1: 2,\n"é"\n"bbbbbbbbb"}' 2 4 3 0 '"é"'
#> '{1: 2,\n(aaaaaaaaaaa,\nb)\n}' 2 2 3 0 '(aaaaaaaaaaa,'
#> '{1: 2,\n"""éé\néééééééééé""", 3: 4\n}' 2 6 3 0 '"""éé'
#> '{1: 2, f(\n)}' 1 1 2 0 '{1: 2, f('

# ---- behind the end of an expression without a newline CPython reads no rest that would lack a bracket
for text in ['(A if B\n  c', '(A if B\n  c ', '(A if B\n  c\n', '(a b\n  c', '(1 1\n  2', '{1: 2, 3\n x', '(x = 1\n y', '(A if B\n  ,', '((A if B\n  )', '(a b\n  "c"', 'f(a b\n  f"c"']:
    for mode in 'eval', 'single', 'exec':
        try:
            compile(text, 'f', mode)
        except SyntaxError as e:
            print(repr(text), mode, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
#> '(A if B\n  c' eval expected 'else' after 'if' expression 1 2 1 8
#> '(A if B\n  c' single expected 'else' after 'if' expression 1 2 1 8
#> '(A if B\n  c' exec '(' was never closed 1 1 1 0
#> '(A if B\n  c ' eval '(' was never closed 1 1 1 0
#> '(A if B\n  c ' single '(' was never closed 1 1 1 0
#> '(A if B\n  c ' exec '(' was never closed 1 1 1 0
#> '(A if B\n  c\n' eval '(' was never closed 1 1 1 0
#> '(A if B\n  c\n' single '(' was never closed 1 1 1 0
#> '(A if B\n  c\n' exec '(' was never closed 1 1 1 0
#> '(a b\n  c' eval invalid syntax. Perhaps you forgot a comma? 1 2 1 5
#> '(a b\n  c' single invalid syntax. Perhaps you forgot a comma? 1 2 1 5
#> '(a b\n  c' exec '(' was never closed 1 1 1 0
#> '(1 1\n  2' eval invalid syntax. Perhaps you forgot a comma? 1 2 1 5
#> '(1 1\n  2' single invalid syntax. Perhaps you forgot a comma? 1 2 1 5
#> '(1 1\n  2' exec '(' was never closed 1 1 1 0
#> '{1: 2, 3\n x' eval ':' expected after dictionary key 1 8 1 0
#> '{1: 2, 3\n x' single ':' expected after dictionary key 1 8 1 0
#> '{1: 2, 3\n x' exec '{' was never closed 1 1 1 0
#> '(x = 1\n y' eval invalid syntax. Maybe you meant '==' or ':=' instead of '='? 1 2 1 7
#> '(x = 1\n y' single invalid syntax. Maybe you meant '==' or ':=' instead of '='? 1 2 1 7
#> '(x = 1\n y' exec '(' was never closed 1 1 1 0
#> '(A if B\n  ,' eval expected 'else' after 'if' expression 1 2 1 8
#> '(A if B\n  ,' single expected 'else' after 'if' expression 1 2 1 8
#> '(A if B\n  ,' exec '(' was never closed 1 1 1 0
#> '((A if B\n  )' eval expected 'else' after 'if' expression 1 3 1 9
#> '((A if B\n  )' single expected 'else' after 'if' expression 1 3 1 9
#> '((A if B\n  )' exec '(' was never closed 1 1 1 0
#> '(a b\n  "c"' eval '(' was never closed 1 1 1 0
#> '(a b\n  "c"' single '(' was never closed 1 1 1 0
#> '(a b\n  "c"' exec '(' was never closed 1 1 1 0
#> 'f(a b\n  f"c"' eval '(' was never closed 1 2 1 0
#> 'f(a b\n  f"c"' single '(' was never closed 1 2 1 0
#> 'f(a b\n  f"c"' exec '(' was never closed 1 2 1 0

# ---- escapes do not count in the format of a raw f-string, whatever else is wrong
for text in ['rf"{x:\\x4}"', 'rf"{x:\\x4{y z}}"', 'rf"{x:\\x4{y z"', 'rf"{rf"{x:\\N}" 1}"']:
    try:
        compile(text, 'f', 'exec')
        print(repr(text))
    except SyntaxError as e:
        print(repr(text), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
#> 'rf"{x:\\x4}"'
#> 'rf"{x:\\x4{y z}}"' invalid syntax. Perhaps you forgot a comma? 1 11 1 14
#> 'rf"{x:\\x4{y z"' f-string: expecting '}' 1 14 1 14
#> 'rf"{rf"{x:\\N}" 1}"' invalid syntax. Perhaps you forgot a comma? 1 5 1 17

# ---- lines of warnings in f-strings of many lines
import warnings
for text in [
    'f"\\d"', 'f"""\n\\d\n"""', 'x = f"""\n \\d\n\n {x}\n"""\n', 't"""\n{x}\n \\d\n\n {x}\n\n\n"""\n', 'f"""\n{x:\\d\n}\n"""', 'f"""\n{f"\\d"}\n"""', 'f"""{f\'\'\'\n\\d{x}\n\'\'\'}\n"""',
    'f"""\n\\{x}\n"""', '(f"""\n\\d\n"""\n"""\n\\c\n""")', 'f"""\\c{x}\n{y}\\d\n"""', '"""\n\\d\n"""',
]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        compile(text, 'f', 'exec')
    print(repr(text), [(str(w.message)[:4], w.lineno) for w in caught])
#> 'f"\\d"' [('"\\d"', 1)]
#> 'f"""\n\\d\n"""' [('"\\d"', 4)]
#> 'x = f"""\n \\d\n\n {x}\n"""\n' [('"\\d"', 6)]
#> 't"""\n{x}\n \\d\n\n {x}\n\n\n"""\n' [('"\\d"', 9)]
#> 'f"""\n{x:\\d\n}\n"""' [('"\\d"', 2)]
#> 'f"""\n{f"\\d"}\n"""' [('"\\d"', 2)]
#> 'f"""{f\'\'\'\n\\d{x}\n\'\'\'}\n"""' [('"\\d"', 4)]
#> 'f"""\n\\{x}\n"""' [('"\\{"', 2)]
#> '(f"""\n\\d\n"""\n"""\n\\c\n""")' [('"\\d"', 4), ('"\\c"', 5)]
#> 'f"""\\c{x}\n{y}\\d\n"""' [('"\\c"', 3), ('"\\d"', 3)]
#> '"""\n\\d\n"""' [('"\\d"', 2)]

# ---- behind the comma of a parameter CPython has looked for a comment, in the next line
for text in ['def f(a=1, b,\n c): pass', 'def f(a=1, b\n ,\n c): pass', 'async def f(a=1, b,\n """c\nd"""): pass', 'class C:\n def f(self, a=1, b,\n   c=1):\n  pass\n', 'lambda a=1, b,\n c: 1', 'def f(*, a,\n *b): pass', 'def f(a, /, b,\n /): pass']:
    try:
        compile(text, 'f', 'exec')
    except SyntaxError as e:
        print(repr(text), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
#> 'def f(a=1, b,\n c): pass' parameter without a default follows parameter with a default 1 12 1 13 'def f(a=1, b,'
#> 'def f(a=1, b\n ,\n c): pass' parameter without a default follows parameter with a default 1 12 1 13 'def f(a=1, b'
#> 'async def f(a=1, b,\n """c\nd"""): pass' parameter without a default follows parameter with a default 1 18 1 19 'async def f(a=1, b,'
#> 'class C:\n def f(self, a=1, b,\n   c=1):\n  pass\n' parameter without a default follows parameter with a default 2 19 2 20 ' def f(self, a=1, b,'
#> 'lambda a=1, b,\n c: 1' parameter without a default follows parameter with a default 1 13 1 14 'lambda a=1, b,\n'
#> 'def f(*, a,\n *b): pass' * argument may appear only once 2 2 2 3 ' *b): pass\n'
#> 'def f(a, /, b,\n /): pass' / may appear only once 2 2 2 3 ' /): pass\n'

# ---- a mistake that goes on to where the reader stands, in a later line
for text in ['{1: *"""a\nb"""}', '{1: *"""é\nbbbbbbbbbbbbb""", 2: 3}', '{"a":  * """b\ncccccccccccccccccccccc""" }', '{1: *a\n}', 'type X[*Ts: (int,\nstr)] = 1', 'type X[*Ts: """a\nbbbbbbbbbbbbbbbbbb"""] = 1']:
    try:
        compile(text, 'f', 'exec')
    except SyntaxError as e:
        print(repr(text), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
#> '{1: *"""a\nb"""}' cannot use a starred expression in a dictionary value 1 5 2 5
#> '{1: *"""é\nbbbbbbbbbbbbb""", 2: 3}' cannot use a starred expression in a dictionary value 1 5 2 10
#> '{"a":  * """b\ncccccccccccccccccccccc""" }' cannot use a starred expression in a dictionary value 1 8 2 14
#> '{1: *a\n}' cannot use a starred expression in a dictionary value 1 5 2 1
#> 'type X[*Ts: (int,\nstr)] = 1' cannot use constraints with TypeVarTuple 1 11 2 5
#> 'type X[*Ts: """a\nbbbbbbbbbbbbbbbbbb"""] = 1' cannot use bound with TypeVarTuple 1 11 2 17
