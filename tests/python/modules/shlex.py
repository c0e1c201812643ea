# ---- split
import shlex
for s in ['echo hello', "a 'b c' d", 'a "b \\"c\\" d" e', r'a\ b c', "it''s", '', '  x  ', 'a#b c', "'' x", 'x=1 y="2 3"', 'a;b|c', '"a\\nb"', 'tab\tnew\nline']:
    print(repr(s), shlex.split(s), shlex.split(s, comments=True), shlex.split(s, posix=False) if s.count("'") % 2 == 0 else '')
#> 'echo hello' ['echo', 'hello'] ['echo', 'hello'] ['echo', 'hello']
#> "a 'b c' d" ['a', 'b c', 'd'] ['a', 'b c', 'd'] ['a', "'b c'", 'd']
#> 'a "b \\"c\\" d" e' ['a', 'b "c" d', 'e'] ['a', 'b "c" d', 'e'] ['a', '"b \\"', 'c\\"', 'd"', 'e']
#> 'a\\ b c' ['a b', 'c'] ['a b', 'c'] ['a\\', 'b', 'c']
#> "it''s" ['its'] ['its'] ["it''s"]
#> '' [] [] []
#> '  x  ' ['x'] ['x'] ['x']
#> 'a#b c' ['a#b', 'c'] ['a'] ['a#b', 'c']
#> "'' x" ['', 'x'] ['', 'x'] ["''", 'x']
#> 'x=1 y="2 3"' ['x=1', 'y=2 3'] ['x=1', 'y=2 3'] ['x=1', 'y="2', '3"']
#> 'a;b|c' ['a;b|c'] ['a;b|c'] ['a;b|c']
#> '"a\\nb"' ['a\\nb'] ['a\\nb'] ['"a\\nb"']
#> 'tab\tnew\nline' ['tab', 'new', 'line'] ['tab', 'new', 'line'] ['tab', 'new', 'line']

# ---- errors of split
import shlex
for s in ['a "b', "a 'b", 'a \\', None]:
    try:
        print(shlex.split(s))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> ValueError No closing quotation
#> ValueError No closing quotation
#> ValueError No escaped character
#> ValueError s argument must not be None

# ---- quote and join
import shlex
print(shlex.quote('a b'), shlex.quote(''), shlex.quote("it's"), shlex.quote('safe_@%+=:,./-'), shlex.quote('é'), shlex.quote('$x'), shlex.quote('a\nb'))
print(shlex.join(['echo', '-n', 'Multiple words', "it's"]), shlex.split(shlex.join(['a', 'b c', '"'])))
for bad in (5, b'x'):
    try:
        print(shlex.quote(bad))
    except TypeError as e:
        print(e)
#> 'a b' '' 'it'"'"'s' safe_@%+=:,./- 'é' '$x' 'a
#> b'
#> echo -n 'Multiple words' 'it'"'"'s' ['a', 'b c', '"']
#> expected string object, got 'int'
#> expected string object, got 'bytes'

# ---- the lexer
import shlex
lex = shlex.shlex('a = "b c" # comment\nd+e')
print(list(lex), lex.lineno)
lex = shlex.shlex("foo 'bar baz'", posix=True)
print(lex.get_token(), lex.get_token(), lex.get_token(), lex.eof)
lex = shlex.shlex('x y')
print(lex.get_token()); lex.push_token('z'); print(lex.get_token(), lex.get_token(), repr(lex.get_token()))
print(lex.error_leader('f', 3), lex.wordchars[:5], lex.quotes, lex.commenters)
#> ['a', '=', '"b c"', 'd', '+', 'e'] 2
#> foo bar baz None None
#> x
#> z y ''
#> "f", line 3:  abcdf '" #

# ---- punctuation
import shlex
print(list(shlex.shlex('a && b || c; d >x (e)', punctuation_chars=True)), list(shlex.shlex('a&&b', punctuation_chars='&')), list(shlex.shlex('~/a --b=c', punctuation_chars=True)))
lex = shlex.shlex('a && b>c', posix=True, punctuation_chars=True)
lex.whitespace_split = True
print(list(lex), lex.punctuation_chars)
#> ['a', '&&', 'b', '||', 'c', ';', 'd', '>', 'x', '(', 'e', ')'] ['a', '&&', 'b'] ['~/a', '--b=c']
#> ['a', '&&', 'b', '>', 'c'] ();<>|&

# ---- settings
import shlex
lex = shlex.shlex('a,b c.d', posix=True)
lex.whitespace = ','
lex.whitespace_split = True
print(list(lex))
lex = shlex.shlex('a.b-c')
lex.wordchars += '.-'
print(list(lex))
#> ['a', 'b c.d']
#> ['a.b-c']
