# ---- search, match, fullmatch
import re
print(re.search(r'\d+', 'abc 123 def'), re.match(r'\d+', 'abc'), re.fullmatch(r'\w+', 'abc'))
print(re.fullmatch('a|ab', 'ab'), re.match('a|ab', 'ab'))
#> <re.Match object; span=(4, 7), match='123'> None <re.Match object; span=(0, 3), match='abc'>
#> <re.Match object; span=(0, 2), match='ab'> <re.Match object; span=(0, 1), match='a'>

# ---- groups of a match
import re
m = re.match(r'(\w+) (\w+)(?: (\d+))?', 'Isaac Newton, physicist')
print(m.group(), m.group(0), m.group(1, 2), m.groups(), m.groups('none'), m[1], m[2], m[3])
print(m.start(), m.end(1), m.span(2), m.span(3), m.regs, m.lastindex, m.lastgroup)
print(m.string, m.re, m.pos, m.endpos)
#> Isaac Newton Isaac Newton ('Isaac', 'Newton') ('Isaac', 'Newton', None) ('Isaac', 'Newton', 'none') Isaac Newton None
#> 0 5 (6, 12) (-1, -1) ((0, 12), (0, 5), (6, 12), (-1, -1)) 2 None
#> Isaac Newton, physicist re.compile('(\\w+) (\\w+)(?: (\\d+))?') 0 23

# ---- named groups
import re
m = re.match(r'(?P<first>\w+) (?P<last>\w+)', 'Malcolm Reynolds')
print(m.group('first'), m['last'], m.groupdict(), m.lastgroup, m.span('last'), m.start('first'), m.end('first'))
print(m.re.groupindex, m.re.groups)
try:
    m.group('middle')
except IndexError as e:
    print(e)
try:
    m[7]
except IndexError as e:
    print(e)
#> Malcolm Reynolds {'first': 'Malcolm', 'last': 'Reynolds'} last (8, 16) 0 7
#> {'first': 1, 'last': 2} 2
#> no such group
#> no such group

# ---- repr
import re
print(re.compile('a.b'), re.compile('a', re.I | re.M), re.compile(b'a', re.X), re.compile('x', re.A), re.compile('(?s)x'))
print(re.compile('y' * 300))
print(re.match('é+', 'ééé'), re.match(b'.', b'\xff'))
#> re.compile('a.b') re.compile('a', re.IGNORECASE|re.MULTILINE) re.compile(b'a', re.VERBOSE) re.compile('x', re.ASCII) re.compile('(?s)x', re.DOTALL)
#> re.compile('yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy)
#> <re.Match object; span=(0, 3), match='ééé'> <re.Match object; span=(0, 1), match=b'\xff'>

# ---- flags
import re
print(re.I, re.IGNORECASE | re.MULTILINE, re.NOFLAG, re.RegexFlag(0), ~re.I, re.I & re.M, int(re.X))
print(re.compile('a', re.I).flags, re.compile(b'a').flags, re.compile('(?im)a').flags, re.compile('a', re.ASCII).flags)
print(re.I | 8, re.I.name, re.I.value, (re.I | re.S).name, re.I in (re.I | re.S), f'{re.I}', list(re.I | re.X), type(re.I))
#> re.IGNORECASE re.IGNORECASE|re.MULTILINE re.NOFLAG re.NOFLAG re.ASCII|re.LOCALE|re.UNICODE|re.MULTILINE|re.DOTALL|re.VERBOSE|re.DEBUG|0x1 re.NOFLAG 64
#> 34 0 42 256
#> re.IGNORECASE|re.MULTILINE IGNORECASE 2 IGNORECASE|DOTALL True re.IGNORECASE [re.IGNORECASE, re.VERBOSE] <flag 'RegexFlag'>

# ---- findall and finditer
import re
print(re.findall(r'\bf[a-z]*', 'which foot or hand fell fastest'))
print(re.findall(r'(\w+)=(\d+)', 'set width=20 and height=10'))
print(re.findall(r'(\w)?x', 'ax x bx'), re.findall('', 'abc'), re.findall('x*', 'axbxx'))
for m in re.finditer(r'\w+ly\b', 'He was carefully disguised but captured quickly by police.'):
    print(m.span(), m.group(0))
#> ['foot', 'fell', 'fastest']
#> [('width', '20'), ('height', '10')]
#> ['a', '', 'b'] ['', '', '', ''] ['', 'x', '', 'xx', '']
#> (7, 16) carefully
#> (40, 47) quickly

# ---- split
import re
print(re.split(r'\W+', 'Words, words, words.'), re.split(r'(\W+)', 'Words, words, words.'))
print(re.split(r'\W+', 'Words, words, words.', maxsplit=1), re.split('[a-f]+', '0a3B9', flags=re.IGNORECASE))
print(re.split(r'(\W+)', '...words, words...'), re.split(r'\b', 'Words, words'), re.split(r'(\W)*', '...ab'))
print(re.split('x*', 'axbc'), re.split('(a)|b', 'cabd'), re.split(',', ''))
#> ['Words', 'words', 'words', ''] ['Words', ', ', 'words', ', ', 'words', '.', '']
#> ['Words', 'words, words.'] ['0', '3', '9']
#> ['', '...', 'words', ', ', 'words', '...', ''] ['', 'Words', ', ', 'words', ''] ['', '.', '', None, 'a', None, 'b', None, '']
#> ['', 'a', '', 'b', 'c', ''] ['c', 'a', '', None, 'd'] ['']

# ---- sub
import re
print(re.sub(r'def\s+([a-zA-Z_]\w*)\s*\(\s*\):', r'static PyObject*\npy_\1(void)\n{', 'def myfunc():'))
print(re.sub(r'\sAND\s', ' & ', 'Baked Beans And Spam', flags=re.IGNORECASE))
print(re.sub('x*', '-', 'abxd'), re.sub('', '-', 'abc'), re.sub('a', 'b', 'banana', count=2), re.subn('a', '', 'banana'))
print(re.sub(r'(?P<y>\d+)-(?P<m>\d+)', r'\g<m>/\g<y>\g<0>', '2024-05'), re.sub(r'(a)|b', r'[\1]', 'ab'))
print(re.sub('a', r'\\\n\t\x', 'a') if False else re.sub('a', r'\\\n\t', 'a').encode(), re.sub('(a)', r'\g<1>0', 'a'), re.sub('a', r'\060\0', 'a').encode())
#> static PyObject*
#> py_myfunc(void)
#> {
#> Baked Beans & Spam
#> -a-b--d- -a-b-c- bbnbna ('bnn', 3)
#> 05/20242024-05 [a][]
#> b'\\\n\t' a0 b'0\x00'

# ---- sub with a function
import re
def dash(m):
    return ' ' if m.group(0) == '-' else ''
print(re.sub('-{1,2}', dash, 'pro----gram-files'), re.sub('.', lambda m: m[0] * 2, 'abc'), re.sub('b', lambda m: None, 'abc'))
print(re.subn('[aeiou]', lambda m: m[0].upper(), 'education', count=3))
print(re.sub(r'\d+', lambda m: str(int(m[0]) * 2), 'a1b22c333'))
#> program files aabbcc ac
#> ('EdUcAtion', 3)
#> a2b44c666

# ---- a function that gives no text
import re
re.sub('b', lambda m: 5, 'abc')
#> Traceback (most recent call last):
#>   File "re.py", line 106, in <module>
#>     re.sub('b', lambda m: 5, 'abc')
#>     ~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^
#> TypeError: sequence item 1: expected str instance, int found

# ---- exceptions in a function go through
import re
def bad(m):
    raise ValueError(m.group())
try:
    re.sub('b', bad, 'abc')
except ValueError as e:
    print(repr(e))
#> ValueError('b')

# ---- errors of patterns
import re
for p in ['(', ')', '[', '[a', 'a**', '*a', 'a{2,1}', '(?P<n', '(?P<1>a)', '(?P<n>a)(?P<n>b)', '(?P=x)', r'\1', r'(a\1)', '\\', '(?z)', '(?P>a)', '[z-a]', r'[\d-x]',
          '(?<a', '(?', '(?<=a*)b', '(?(1)a|b|c)', '(?(2)a)', '(?(0)a)', '(?(x)a)', r'\x1', r'\u12', r'\N{nope}', r'\N', r'\q', r'[\q]', r'\400', r'(?i-i:a)', '(?-', '(?i', '(?-i)', 'a(?i)b',
          '(?#', '(?a-:', '(?au:x)', '(?L)a', '(?iz)', '(?i-z:)', r'\8', r'[\8]', 'a\n(b', 'x{99999999999}', r'(?<=(a)\1)b', '(?P', '(?P<>a)', '(?P<a', '(?P=', r'\U00110000', 'a?+?', 'a?*', '(?:a', '^*', '(?=a', '(?!', '(?>a', '(?-a:x)', '(?P<é>x)(?P=è)']:
    try:
        re.compile(p)
        print(repr(p), 'ok')
    except re.error as e:
        print(repr(p), '|', e, '|', e.msg, e.pos, e.lineno, e.colno)
    except OverflowError as e:
        print(repr(p), e)
#> '(' | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1
#> ')' | unbalanced parenthesis at position 0 | unbalanced parenthesis 0 1 1
#> '[' | unterminated character set at position 0 | unterminated character set 0 1 1
#> '[a' | unterminated character set at position 0 | unterminated character set 0 1 1
#> 'a**' | multiple repeat at position 2 | multiple repeat 2 1 3
#> '*a' | nothing to repeat at position 0 | nothing to repeat 0 1 1
#> 'a{2,1}' | min repeat greater than max repeat at position 2 | min repeat greater than max repeat 2 1 3
#> '(?P<n' | missing >, unterminated name at position 4 | missing >, unterminated name 4 1 5
#> '(?P<1>a)' | bad character in group name '1' at position 4 | bad character in group name '1' 4 1 5
#> '(?P<n>a)(?P<n>b)' | redefinition of group name 'n' as group 2; was group 1 at position 12 | redefinition of group name 'n' as group 2; was group 1 12 1 13
#> '(?P=x)' | unknown group name 'x' at position 4 | unknown group name 'x' 4 1 5
#> '\\1' | invalid group reference 1 at position 1 | invalid group reference 1 1 1 2
#> '(a\\1)' | cannot refer to an open group at position 2 | cannot refer to an open group 2 1 3
#> '\\' | bad escape (end of pattern) at position 0 | bad escape (end of pattern) 0 1 1
#> '(?z)' | unknown extension ?z at position 1 | unknown extension ?z 1 1 2
#> '(?P>a)' | unknown extension ?P> at position 1 | unknown extension ?P> 1 1 2
#> '[z-a]' | bad character range z-a at position 1 | bad character range z-a 1 1 2
#> '[\\d-x]' | bad character range \d-x at position 1 | bad character range \d-x 1 1 2
#> '(?<a' | unknown extension ?<a at position 1 | unknown extension ?<a 1 1 2
#> '(?' | unexpected end of pattern at position 2 | unexpected end of pattern 2 1 3
#> '(?<=a*)b' | look-behind requires fixed-width pattern | look-behind requires fixed-width pattern None None None
#> '(?(1)a|b|c)' | conditional backref with more than two branches at position 8 | conditional backref with more than two branches 8 1 9
#> '(?(2)a)' | invalid group reference 2 at position 3 | invalid group reference 2 3 1 4
#> '(?(0)a)' | bad group number at position 3 | bad group number 3 1 4
#> '(?(x)a)' | unknown group name 'x' at position 3 | unknown group name 'x' 3 1 4
#> '\\x1' | incomplete escape \x1 at position 0 | incomplete escape \x1 0 1 1
#> '\\u12' | incomplete escape \u12 at position 0 | incomplete escape \u12 0 1 1
#> '\\N{nope}' | undefined character name 'nope' at position 0 | undefined character name 'nope' 0 1 1
#> '\\N' | missing { at position 2 | missing { 2 1 3
#> '\\q' | bad escape \q at position 0 | bad escape \q 0 1 1
#> '[\\q]' | bad escape \q at position 1 | bad escape \q 1 1 2
#> '\\400' | octal escape value \400 outside of range 0-0o377 at position 0 | octal escape value \400 outside of range 0-0o377 0 1 1
#> '(?i-i:a)' | bad inline flags: flag turned on and off at position 5 | bad inline flags: flag turned on and off 5 1 6
#> '(?-' | missing flag at position 3 | missing flag 3 1 4
#> '(?i' | missing -, : or ) at position 3 | missing -, : or ) 3 1 4
#> '(?-i)' | missing : at position 4 | missing : 4 1 5
#> 'a(?i)b' | global flags not at the start of the expression at position 1 | global flags not at the start of the expression 1 1 2
#> '(?#' | missing ), unterminated comment at position 0 | missing ), unterminated comment 0 1 1
#> '(?a-:' | missing flag at position 4 | missing flag 4 1 5
#> '(?au:x)' | bad inline flags: flags 'a', 'u' and 'L' are incompatible at position 4 | bad inline flags: flags 'a', 'u' and 'L' are incompatible 4 1 5
#> '(?L)a' | bad inline flags: cannot use 'L' flag with a str pattern at position 3 | bad inline flags: cannot use 'L' flag with a str pattern 3 1 4
#> '(?iz)' | unknown flag at position 3 | unknown flag 3 1 4
#> '(?i-z:)' | unknown flag at position 4 | unknown flag 4 1 5
#> '\\8' | invalid group reference 8 at position 1 | invalid group reference 8 1 1 2
#> '[\\8]' | bad escape \8 at position 1 | bad escape \8 1 1 2
#> 'a\n(b' | missing ), unterminated subpattern at position 2 (line 2, column 1) | missing ), unterminated subpattern 2 2 1
#> 'x{99999999999}' the repetition number is too large
#> '(?<=(a)\\1)b' | cannot refer to group defined in the same lookbehind subpattern at position 9 | cannot refer to group defined in the same lookbehind subpattern 9 1 10
#> '(?P' | unexpected end of pattern at position 3 | unexpected end of pattern 3 1 4
#> '(?P<>a)' | missing group name at position 4 | missing group name 4 1 5
#> '(?P<a' | missing >, unterminated name at position 4 | missing >, unterminated name 4 1 5
#> '(?P=' | missing group name at position 4 | missing group name 4 1 5
#> '\\U00110000' | bad escape \U00110000 at position 0 | bad escape \U00110000 0 1 1
#> 'a?+?' | multiple repeat at position 3 | multiple repeat 3 1 4
#> 'a?*' | multiple repeat at position 2 | multiple repeat 2 1 3
#> '(?:a' | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1
#> '^*' | nothing to repeat at position 1 | nothing to repeat 1 1 2
#> '(?=a' | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1
#> '(?!' | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1
#> '(?>a' | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1
#> '(?-a:x)' | bad inline flags: cannot turn off flags 'a', 'u' and 'L' at position 4 | bad inline flags: cannot turn off flags 'a', 'u' and 'L' 4 1 5
#> '(?P<é>x)(?P=è)' | unknown group name 'è' at position 12 | unknown group name 'è' 12 1 13

# ---- errors of bytes patterns
import re
for p in [b'(?u)a', b'\\u1234', b'(?P<\xe9>a)', b'[\xe9', b'(?P<a', b'\\N', b'(?\xe9)', b'(?P=\xe9)']:
    try:
        re.compile(p)
        print(p, 'ok')
    except re.error as e:
        print(p, '|', e, e.pattern == p)
#> b'(?u)a' | bad inline flags: cannot use 'u' flag with a bytes pattern at position 3 True
#> b'\\u1234' | bad escape \u at position 0 True
#> b'(?P<\xe9>a)' | bad character in group name '\xe9' at position 4 True
#> b'[\xe9' | unterminated character set at position 0 True
#> b'(?P<a' | missing >, unterminated name at position 4 True
#> b'\\N' | bad escape \N at position 0 True
#> b'(?\xe9)' | unknown extension ?\xe9 at position 1 True
#> b'(?P=\xe9)' | bad character in group name '\xe9' at position 4 True

# ---- errors of templates
import re
for t in [r'\2', r'\g<2>', r'\g<x>', r'\g', r'\g<', r'\g<1', r'\q', '\\', r'\400', r'\g<-1>', r'\g<>', r'\g<a b>', r'\18']:
    try:
        print(repr(re.sub('(a)', t, 'xax')))
    except (re.error, IndexError) as e:
        print(repr(t), type(e).__name__, e)
#> '\\2' PatternError invalid group reference 2 at position 1
#> '\\g<2>' PatternError invalid group reference 2 at position 3
#> '\\g<x>' IndexError unknown group name 'x'
#> '\\g' PatternError missing < at position 2
#> '\\g<' PatternError missing group name at position 3
#> '\\g<1' PatternError missing >, unterminated name at position 3
#> '\\q' PatternError bad escape \q at position 0
#> '\\' PatternError bad escape (end of pattern) at position 0
#> '\\400' PatternError octal escape value \400 outside of range 0-0o377 at position 0
#> '\\g<-1>' PatternError bad character in group name '-1' at position 3
#> '\\g<>' PatternError missing group name at position 3
#> '\\g<a b>' PatternError bad character in group name 'a b' at position 3
#> '\\18' PatternError invalid group reference 18 at position 1

# ---- wrong types
import re
for f in [lambda: re.search('a', b'a'), lambda: re.search(b'a', 'a'), lambda: re.search('a', 5), lambda: re.compile(5), lambda: re.compile(re.compile('a'), re.I),
          lambda: re.compile('a', re.L), lambda: re.compile(b'a', re.U), lambda: re.compile('a', re.A | re.U), lambda: re.sub('a', 5, 'a'), lambda: re.sub('a', b'x', 'a'),
          lambda: re.search('a'), lambda: re.compile('a').search(), lambda: re.compile('a').search('a', 'b'), lambda: re.compile('a').sub('b'), lambda: re.match('(a)', 'a').group(1.5),
          lambda: re.escape(5), lambda: re.split('a', None), lambda: re.compile('a').match('a', 0, 1, 2), lambda: re.findall(None, 'a')]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> TypeError cannot use a string pattern on a bytes-like object
#> TypeError cannot use a bytes pattern on a string-like object
#> TypeError expected string or bytes-like object, got 'int'
#> TypeError first argument must be string or compiled pattern
#> ValueError cannot process flags argument with a compiled pattern
#> ValueError cannot use LOCALE flag with a str pattern
#> ValueError cannot use UNICODE flag with a bytes pattern
#> ValueError ASCII and UNICODE flags are incompatible
#> TypeError decoding to str: need a bytes-like object, int found
#> TypeError sequence item 0: expected str instance, bytes found
#> TypeError search() missing 1 required positional argument: 'string'
#> TypeError search() missing required argument 'string' (pos 1)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError sub() missing required argument 'string' (pos 2)
#> IndexError no such group
#> TypeError decoding to str: need a bytes-like object, int found
#> TypeError expected string or bytes-like object, got 'NoneType'
#> TypeError match() takes at most 3 arguments (4 given)
#> TypeError first argument must be string or compiled pattern

# ---- PatternError
import re
print(re.error is re.PatternError, re.PatternError.__mro__, re.PatternError('x'), re.PatternError('x', 'ab\ncd', 4))
e = re.PatternError('bad', 'abc', 1)
print(e.args, e.msg, e.pattern, e.pos, e.lineno, e.colno)
#> True (<class 're.PatternError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) x x at position 4 (line 2, column 2)
#> ('bad at position 1',) bad abc 1 1 2

# ---- uncaught
import re
re.compile('a(b\nc')
#> Traceback (most recent call last):
#>   File "re.py", line 276, in <module>
#>     re.compile('a(b\nc')
#>     ~~~~~~~~~~^^^^^^^^^^
#> re.PatternError: missing ), unterminated subpattern at position 1 (line 1, column 2)

# ---- pos and endpos
import re
p = re.compile('^?b|a$') if False else re.compile(r'\bb|^a')
print(p.search('ab', 1), p.match('abb', 1), re.compile('o').match('dog', 1), re.compile('a$').search('aaab', 0, 3))
m = re.compile('.').search('abcdef', 2, 4)
print(m, m.pos, m.endpos, re.compile('x').search('abc', 10), re.compile('').search('abc', 10).span(), re.compile('').search('abc', -5, -1))
print(re.compile(r'(?<=a)b').match('ab', 1), re.compile('a').findall('aaaa', 1, 3), [m.span() for m in re.compile('a').finditer('aaaa', 2)])
#> None None <re.Match object; span=(1, 2), match='o'> <re.Match object; span=(2, 3), match='a'>
#> <re.Match object; span=(2, 3), match='c'> 2 4 None (3, 3) <re.Match object; span=(0, 0), match=''>
#> <re.Match object; span=(1, 2), match='b'> ['a', 'a'] [(2, 3), (3, 4)]

# ---- greedy, lazy, possessive
import re
print(re.findall('<.*>', '<a><b>'), re.findall('<.*?>', '<a><b>'), re.search('a{2,3}', 'aaaa'), re.search('a{2,3}?', 'aaaa'), re.search('a{,2}', 'aaaa'), re.search('a{2,}', 'aaaa'), re.search('a{2}', 'aaaa'))
print(re.search('a*+a', 'aaaa'), re.search('a++b', 'aaab'), re.search('(?:ab|a)++b', 'abab'), re.search('a?+a', 'a'), re.search('a{1,2}+a', 'aa'), re.search('(?>a+)ab', 'aaab'), re.search('(?>a|ab)c', 'abc'))
print(re.match('a{', 'a{'), re.match('a{x}', 'a{x}'), re.match('a{}', 'a{}'), re.match('a{1', 'a{1'), re.match('a{,}', 'aaa'), re.match('a{ 1}', 'a{ 1}'))
print(re.match('(a|ab)(c|bcd)(d*)', 'abcd').groups(), re.match('(?:a|ab)*?c', 'aababc'), re.match('(ab)??b', 'b'), re.match('(a??)*b', 'aab'))
#> ['<a><b>'] ['<a>', '<b>'] <re.Match object; span=(0, 3), match='aaa'> <re.Match object; span=(0, 2), match='aa'> <re.Match object; span=(0, 2), match='aa'> <re.Match object; span=(0, 4), match='aaaa'> <re.Match object; span=(0, 2), match='aa'>
#> None <re.Match object; span=(0, 4), match='aaab'> None None None None None
#> <re.Match object; span=(0, 2), match='a{'> <re.Match object; span=(0, 4), match='a{x}'> <re.Match object; span=(0, 3), match='a{}'> <re.Match object; span=(0, 3), match='a{1'> <re.Match object; span=(0, 3), match='aaa'> <re.Match object; span=(0, 5), match='a{ 1}'>
#> ('a', 'bcd', '') <re.Match object; span=(0, 6), match='aababc'> <re.Match object; span=(0, 1), match='b'> <re.Match object; span=(0, 3), match='aab'>

# ---- loops that match nothing
import re
print(re.match('(a*)*', 'aab').groups(), re.match('(a*)+', 'b').groups(), re.match('(?:a|())*', 'aa').groups(), re.match('(|a)+', 'aa').groups(), re.match('(a|b*)*c', 'abbc').groups(), re.match('(?:(a)|b)*', 'ab').groups(), re.match('(a?)*?b', 'aab').groups())
print(re.match('((a)|(b))*', 'ab').groups(), re.match('(?:(a)|(b)|(c))+', 'abc').groups(), re.match('(?:a?)*?y', 'y'), re.match('(?:){3,5}', ''), re.match('(?:)*+', ''))
#> ('',) ('',) ('',) ('',) ('',) ('a',) ('a',)
#> ('b', 'a', 'b') ('a', 'b', 'c') <re.Match object; span=(0, 1), match='y'> <re.Match object; span=(0, 0), match=''> <re.Match object; span=(0, 0), match=''>

# ---- look around
import re
print(re.search('(?<=abc)def', 'abcdef'), re.search(r'(?<=-)\w+', 'spam-egg'), re.findall(r'\w+(?=,)', 'a,b,c'), re.findall(r'\b(?!x)\w+', 'xa ab xc d'), re.findall('(?<!a)b', 'ab bb'))
print(re.search('(?=(a+))a*b', 'aaab').groups(), re.search('(?!(a))b', 'b').groups(), re.search('(?<=(a))b', 'ab').groups(), re.match('(?=a)(?=.b)..', 'ab'), re.findall('(?<=^a)b|(?<=c)b', 'ab cb'))
print(re.sub(r'(?<=\d)(?=(?:\d{3})+$)', ',', '1234567'), re.match('(?!)', ''), re.match('(?=)', ''), re.search('(?<!)', 'a'))
#> <re.Match object; span=(3, 6), match='def'> <re.Match object; span=(5, 8), match='egg'> ['a', 'b'] ['ab', 'd'] ['b', 'b']
#> ('aaa',) (None,) ('a',) <re.Match object; span=(0, 2), match='ab'> ['b', 'b']
#> 1,234,567 None <re.Match object; span=(0, 0), match=''> None

# ---- backreferences
import re
print(re.search(r'(\w+) \1', 'the the cat'), re.search(r'(?P<q>[\'"]).*?(?P=q)', '''say "it's" now'''), re.match(r'(a)?\1b', 'b'), re.match(r'(a)?b\1', 'aba'), re.match(r'(?i)(a)\1', 'aA'), re.match(r'(é)\1', 'éÉ', re.I))
print(re.match(r'(a*)\1', 'aaaa').groups(), re.match(r'()\1', ''), re.match(r'(.)(.)\2\1', 'abba'))
#> <re.Match object; span=(0, 7), match='the the'> <re.Match object; span=(4, 10), match='"it\'s"'> None <re.Match object; span=(0, 3), match='aba'> <re.Match object; span=(0, 2), match='aA'> <re.Match object; span=(0, 2), match='éÉ'>
#> ('aa',) <re.Match object; span=(0, 0), match=''> <re.Match object; span=(0, 4), match='abba'>

# ---- conditions
import re
p = re.compile(r'(<)?(\w+@\w+(?:\.\w+)+)(?(1)>|$)')
print(p.match('<user@host.com>'), p.match('user@host.com'), p.match('<user@host.com'), p.match('user@host.com>'))
print(re.match(r'(?P<a>x)?(?(a)y|z)', 'xy'), re.match(r'(?P<a>x)?(?(a)y|z)', 'z'), re.match('(a)?(?(1)b)', 'ac'), re.match('(?(1)a|b)(c)', 'bc'))
#> <re.Match object; span=(0, 15), match='<user@host.com>'> <re.Match object; span=(0, 13), match='user@host.com'> None None
#> <re.Match object; span=(0, 2), match='xy'> <re.Match object; span=(0, 1), match='z'> <re.Match object; span=(0, 0), match=''> <re.Match object; span=(0, 2), match='bc'>

# ---- inline and scoped flags
import re
print(re.findall('(?i)ab', 'AB ab Ab'), re.findall('a(?i:b)', 'aB AB ab'), re.findall('(?i:a(?-i:b))', 'Ab AB'), re.findall('(?s:.)', '\n'), re.findall('(?m)^.', 'a\nb'), re.findall('(?s-m:^.)', 'a\nb', re.M))
print(re.findall('(?a:\\w)', 'aé'), re.findall('(?u:\\w)(?a:\\w)', 'éa'), re.match('(?x) a b # c\n c', 'abc'), re.match('(?x:a b)c d', 'abc d'), re.match('(?x)a[ ]b\\ c', 'a b c'), re.match('(?x:(?-x: a) b)', ' ab'))
print(re.compile('(?x)\n  (\\d+)  # number\n  \\s*\n  (\\w+)  # word').match('12 ab').groups())
#> ['AB', 'ab', 'Ab'] ['aB', 'ab'] ['Ab'] ['\n'] ['a', 'b'] ['a']
#> ['a'] ['éa'] <re.Match object; span=(0, 3), match='abc'> <re.Match object; span=(0, 5), match='abc d'> <re.Match object; span=(0, 5), match='a b c'> <re.Match object; span=(0, 3), match=' ab'>
#> ('12', 'ab')

# ---- anchors
import re
print(re.findall('^a|b$', 'a\nb\n'), re.findall('^.|.$', 'ab\ncd\n', re.M), re.findall(r'\A.|.\Z', 'ab\ncd'), re.findall(r'.\z', 'ab\n'), re.search('a$', 'a\n'), re.search(r'a\Z', 'a\n'), re.findall('$', 'a\nb\n', re.M), re.findall('^', 'a\nb\n', re.M))
print(re.findall(r'\b', 'ab c'), re.findall(r'\B', 'ab c'), re.findall(r'\B', ''), re.findall(r'\b', ''), re.findall(r'\bé', 'é', re.A), re.findall(r'\bé', 'é'))
#> ['a', 'b'] ['a', 'b', 'c', 'd'] ['a', 'd'] [] <re.Match object; span=(0, 1), match='a'> None ['', '', ''] ['', '', '']
#> ['', '', '', ''] [''] [''] [] [] ['é']

# ---- classes of characters
import re
s = 'aZ_09 \t\né٣ⅷ²ß'
for p in [r'\d', r'\D', r'\s', r'\S', r'\w', r'\W', r'[\d_]', r'[^\w\s]', r'[a-z]', r'[]a]', r'[^]a]', r'[a-]', r'[-a]', r'[\]]', r'[\w-]', r'[\b]', r'[.*]', r'[^^]', r'[\x41-\x5a]', r'.']:
    print(p, re.findall(p, s), re.findall(p, s, re.A))
#> \d ['0', '9', '٣'] ['0', '9']
#> \D ['a', 'Z', '_', ' ', '\t', '\n', 'é', 'ⅷ', '²', 'ß'] ['a', 'Z', '_', ' ', '\t', '\n', 'é', '٣', 'ⅷ', '²', 'ß']
#> \s [' ', '\t', '\n'] [' ', '\t', '\n']
#> \S ['a', 'Z', '_', '0', '9', 'é', '٣', 'ⅷ', '²', 'ß'] ['a', 'Z', '_', '0', '9', 'é', '٣', 'ⅷ', '²', 'ß']
#> \w ['a', 'Z', '_', '0', '9', 'é', '٣', 'ⅷ', '²', 'ß'] ['a', 'Z', '_', '0', '9']
#> \W [' ', '\t', '\n'] [' ', '\t', '\n', 'é', '٣', 'ⅷ', '²', 'ß']
#> [\d_] ['_', '0', '9', '٣'] ['_', '0', '9']
#> [^\w\s] [] ['é', '٣', 'ⅷ', '²', 'ß']
#> [a-z] ['a'] ['a']
#> []a] ['a'] ['a']
#> [^]a] ['Z', '_', '0', '9', ' ', '\t', '\n', 'é', '٣', 'ⅷ', '²', 'ß'] ['Z', '_', '0', '9', ' ', '\t', '\n', 'é', '٣', 'ⅷ', '²', 'ß']
#> [a-] ['a'] ['a']
#> [-a] ['a'] ['a']
#> [\]] [] []
#> [\w-] ['a', 'Z', '_', '0', '9', 'é', '٣', 'ⅷ', '²', 'ß'] ['a', 'Z', '_', '0', '9']
#> [\b] [] []
#> [.*] [] []
#> [^^] ['a', 'Z', '_', '0', '9', ' ', '\t', '\n', 'é', '٣', 'ⅷ', '²', 'ß'] ['a', 'Z', '_', '0', '9', ' ', '\t', '\n', 'é', '٣', 'ⅷ', '²', 'ß']
#> [\x41-\x5a] ['Z'] ['Z']
#> . ['a', 'Z', '_', '0', '9', ' ', '\t', 'é', '٣', 'ⅷ', '²', 'ß'] ['a', 'Z', '_', '0', '9', ' ', '\t', 'é', '٣', 'ⅷ', '²', 'ß']

# ---- ignoring case
import re
print(re.findall('[a-z]+', 'ABC xyz Kſ', re.I), re.findall('k', 'kK\u212a', re.I), re.findall('s', 'sS\u017f', re.I), re.findall('ß', 'ßẞSS', re.I), re.findall('[^a]', 'aAb', re.I), re.findall('σ', 'σςΣ', re.I), re.findall('µ', 'µμΜ', re.I))
print(re.findall('k', 'kK\u212a', re.I | re.A), re.findall('[A-F]', 'abcxyzK', re.I), re.findall('é', 'É', re.I), re.findall('[à-ï]+', 'ÀÉÏ', re.I), re.findall('\u0130', 'iI\u0131\u0130', re.I), re.findall('i', 'iI\u0131\u0130', re.I))
print(re.findall('[\U00010400-\U00010410]', '\U00010428\U00010400', re.I), re.findall('[^x]', 'X', re.I), re.findall(b'[^x]', b'X\xe9', re.I), re.findall('1a', '1A 1a', re.I), re.findall('ﬅ', 'ﬆ', re.I))
#> ['ABC', 'xyz', 'Kſ'] ['k', 'K', 'K'] ['s', 'S', 'ſ'] ['ß', 'ẞ'] ['b'] ['σ', 'ς', 'Σ'] ['µ', 'μ', 'Μ']
#> ['k', 'K'] ['a', 'b', 'c'] ['É'] ['ÀÉÏ'] ['i', 'I', 'ı', 'İ'] ['i', 'I', 'ı', 'İ']
#> ['𐐨', '𐐀'] [] [b'\xe9'] ['1A', '1a'] ['ﬆ']

# ---- characters beyond the BMP
import re
s = 'a😀b😀😀c'
print(re.findall('😀+', s), re.search('b', s).span(), re.findall('[😀-😂]', s), re.sub('😀', 'x', s), re.split('😀', s), re.findall('.', s), re.match('a.b', s).span(), re.sub('b', '😁', s), re.findall('[^a]', s))
print(re.search('😀', 'plain'), re.fullmatch('\\U0001F600', '😀'), re.findall('\\w', '𝒳a'), re.match('\ud83d', '😀'), re.sub('(.)', r'<\1>', '😀a'), re.escape('😀.'))
#> ['😀', '😀😀'] (2, 3) ['😀', '😀', '😀'] axbxxc ['a', 'b', '', 'c'] ['a', '😀', 'b', '😀', '😀', 'c'] (0, 3) a😀😁😀😀c ['😀', 'b', '😀', '😀', 'c']
#> None <re.Match object; span=(0, 1), match='😀'> ['𝒳', 'a'] None <😀><a> 😀\.

# ---- bytes
import re
print(re.search(rb'(\d+)', b'ab12').groups(), re.sub(b'a', b'<\\g<0>>', b'banana'), re.split(b',', b'a,b'), re.findall(b'.', b'\xff\n\x00'), re.match(b'(?P<x>a)', b'a').groupdict(), re.subn(b'a', lambda m: m[0].upper(), b'aba'))
print(re.findall(rb'\w', b'a\xe9_'), re.search(b'b', bytearray(b'abc')), re.search(b'b', memoryview(b'abc')).group(), re.findall(b'[\xe0-\xff]', b'\xe9a'), re.escape(b'a.b'), re.findall(rb'(?L)\w', b'a\xe9'), re.sub(b'b', b'', bytearray(b'abc')))
print(re.findall(b'(?iL)[^a]', b'aAb'), re.findall(b'(?iL)a', b'aA'), re.compile(b'(?iL)a'))
#> (b'12',) b'b<a>n<a>n<a>' [b'a', b'b'] [b'\xff', b'\x00'] {'x': b'a'} (b'AbA', 2)
#> [b'a', b'_'] <re.Match object; span=(1, 2), match=b'b'> b'b' [b'\xe9'] b'a\\.b' [b'a'] b'ac'
#> [b'b'] [b'a', b'A'] re.compile(b'(?iL)a', re.IGNORECASE|re.LOCALE)

# ---- expand
import re
m = re.match(r'(?P<a>\w+) (\w+)', 'ab cd')
print(m.expand(r'\2-\1-\g<a>-\g<0>\n'), re.match('(a)|b', 'b').expand(r'[\1]'), re.match(b'(a)', b'a').expand(b'\\1\\1'))
for t in [r'\3', r'\g<x>', r'\q', 5, b'a']:
    try:
        print(m.expand(t))
    except Exception as e:
        print(type(e).__name__, e)
#> cd-ab-ab-ab cd
#>  [] b'aa'
#> PatternError invalid group reference 3 at position 1
#> IndexError unknown group name 'x'
#> PatternError bad escape \q at position 0
#> TypeError decoding to str: need a bytes-like object, int found
#> b'a'

# ---- escape
import re
print(re.escape('https://www.python.org'), re.escape('a b-c_d!"%\',/:;<=>@`'), re.escape('\n\t#&~|'), re.escape('é'), re.escape(''))
print(re.match(re.escape('[a.b]*+?^$(){}|\\'), '[a.b]*+?^$(){}|\\'))
#> https://www\.python\.org a\ b\-c_d!"%',/:;<=>@` \
#> \	\#\&\~\| é 
#> <re.Match object; span=(0, 16), match='[a.b]*+?^$(){}|\\'>

# ---- equal patterns, copies, keys
import re
a = re.compile('x(y)')
print(a == re.compile('x(y)'), a == re.compile('x(y)', re.I), a != re.compile('x'), re.compile('a') == re.compile(b'a'), a == 'x(y)', hash(a) == hash(re.compile('x(y)')), {a: 1}[re.compile('x(y)')])
print(a is re.compile(a), re.compile('zz') is re.compile('zz'), a.__copy__() is a, a.__deepcopy__({}) is a)
m = a.match('xy')
print(m.__copy__() is m, m == m, m == a.match('xy'), bool(m))
#> True False True False False True 1
#> True True True True
#> True True False True

# ---- attributes cannot be set
import re
p = re.compile('(a)')
m = p.match('a')
for o, n in [(p, 'pattern'), (p, 'flags'), (p, 'groups'), (p, 'groupindex'), (m, 'string'), (m, 're'), (m, 'pos'), (m, 'lastindex'), (m, 'regs'), (p, 'x'), (m, 'x')]:
    try:
        setattr(o, n, 1)
        print('set', n)
    except AttributeError as e:
        print(e)
#> readonly attribute
#> readonly attribute
#> readonly attribute
#> attribute 'groupindex' of 're.Pattern' objects is not writable
#> readonly attribute
#> readonly attribute
#> readonly attribute
#> attribute 'lastindex' of 're.Match' objects is not writable
#> attribute 'regs' of 're.Match' objects is not writable
#> 're.Pattern' object has no attribute 'x' and no __dict__ for setting new attributes
#> 're.Match' object has no attribute 'x' and no __dict__ for setting new attributes

# ---- types
import re
print(re.Pattern, re.Match, type(re.compile('a')) is re.Pattern, isinstance(re.match('a', 'a'), re.Match), re.Pattern[str], re.Match[bytes])
for c in (re.Pattern, re.Match):
    try:
        c()
    except TypeError as e:
        print(e)
try:
    class P(re.Pattern): pass
except TypeError as e:
    print(e)
#> <class 're.Pattern'> <class 're.Match'> True True re.Pattern[str] re.Match[bytes]
#> cannot create 're.Pattern' instances
#> cannot create 're.Match' instances
#> type 're.Pattern' is not an acceptable base type

# ---- scanner
import re
s = re.compile('a|(b)').scanner('abxa')
print(s.match(), s.search(), s.match(), s.match())
s = re.compile('').scanner('ab')
print([m.span() for m in iter(s.search, None)], s.pattern)
#> <re.Match object; span=(0, 1), match='a'> <re.Match object; span=(1, 2), match='b'> None None
#> [(0, 0), (1, 1), (2, 2)] re.compile('')

# ---- Scanner
import re
scanner = re.Scanner([(r'[a-zA-Z_]\w*', lambda s, t: ('name', t)), (r'\d+\.\d*', lambda s, t: float(t)), (r'\d+', lambda s, t: int(t)), (r'=|\+|-|\*|/', 'op'), (r'\s+', None)])
print(scanner.scan('sum = 3*foo + 312.50+bar ?'))
#> ([('name', 'sum'), 'op', 3, 'op', ('name', 'foo'), 'op', 312.5, 'op', ('name', 'bar')], '?')

# ---- a tokenizer
import re
spec = [('NUMBER', r'\d+(\.\d*)?'), ('ASSIGN', r':='), ('END', r';'), ('ID', r'[A-Za-z]+'), ('OP', r'[+\-*/]'), ('NEWLINE', r'\n'), ('SKIP', r'[ \t]+'), ('MISMATCH', r'.')]
tok = re.compile('|'.join('(?P<%s>%s)' % pair for pair in spec))
for mo in tok.finditer('x := 10.5 * (y + 2);\n'):
    if mo.lastgroup not in ('SKIP',):
        print(mo.lastgroup, repr(mo.group()), mo.lastindex, end='; ')
print()
#> ID 'x' 5; ASSIGN ':=' 3; NUMBER '10.5' 1; OP '*' 6; MISMATCH '(' 9; ID 'y' 5; OP '+' 6; NUMBER '2' 1; MISMATCH ')' 9; END ';' 4; NEWLINE '\n' 7; 

# ---- a log file
import re
log = '''127.0.0.1 - - [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326
10.0.0.5 - bob [11/Oct/2000:14:00:01 -0700] "POST /form HTTP/1.1" 404 12'''
line = re.compile(r'(?P<ip>\d+(?:\.\d+){3}) - (?P<user>\S+) \[(?P<time>[^\]]+)\] "(?P<method>[A-Z]+) (?P<path>\S+) [^"]*" (?P<status>\d{3}) (?P<size>\d+)')
for m in line.finditer(log):
    print(m.groupdict())
#> {'ip': '127.0.0.1', 'user': '-', 'time': '10/Oct/2000:13:55:36 -0700', 'method': 'GET', 'path': '/apache_pb.gif', 'status': '200', 'size': '2326'}
#> {'ip': '10.0.0.5', 'user': 'bob', 'time': '11/Oct/2000:14:00:01 -0700', 'method': 'POST', 'path': '/form', 'status': '404', 'size': '12'}

# ---- mail addresses, phones, dates, colours
import re
text = 'Mail a.b+c@example.co.uk or x@y.io, call (555) 123-4567 or 555-765-4321 on 2024-02-30, colour #FFaa00 #123'
print(re.findall(r'[\w.+-]+@[\w-]+\.[\w.-]+\b', text))
print(re.findall(r'\(?\d{3}\)?[ -]?\d{3}-\d{4}', text), re.findall(r'(\d{4})-(\d\d)-(\d\d)', text), re.findall(r'#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b', text))
print(re.sub(r'(?<!^)(?=[A-Z])', '_', 'camelCaseString').lower(), re.sub(r'_(\w)', lambda m: m[1].upper(), 'snake_case_name'), re.sub(r'\s+', ' ', ' a  b\n c ').strip())
#> ['a.b+c@example.co.uk', 'x@y.io']
#> ['(555) 123-4567', '555-765-4321'] [('2024', '02', '30')] ['#FFaa00', '#123']
#> camel_case_string snakeCaseName a b c

# ---- mutable subjects
import re
b = bytearray(b'abc')
m = re.search(b'bc', b)
b[1] = 120
print(m.group(), m, m.string)
del b[:]
print(m.group(), m.span())
#> b'xc' <re.Match object; span=(1, 3), match=b'xc'> bytearray(b'axc')
#> b'' (1, 3)

# ---- subclasses of str
import re
class S(str):
    pass
m = re.search('b', S('abc'))
print(type(m.string), type(m.group()), type(re.sub('x', 'y', S('abc'))), re.compile(S('a')).pattern, type(re.compile(S('a')).pattern), type(re.split(',', S('a'))[0]))
#> <class '__main__.S'> <class 'str'> <class 'str'> a <class '__main__.S'> <class 'str'>

# ---- positions by __index__
import re
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
p = re.compile('(a)(b)?')
print(p.search('aab', I(1), I(3)), p.match('ab').group(I(1)), p.match('ab')[I(2)], p.match('ab').span(I(1)), p.sub('x', 'aaa', I(2)), p.split('1a2a3', I(1)), p.findall('aaa', I(1)))
print(p.match('ab').group(True), p.search('xa', True), p.sub('x', 'aaa', count=-1), p.split('xay', maxsplit=-1), p.sub('x', 'aa', 10**30))
#> <re.Match object; span=(1, 3), match='ab'> a b (0, 1) xxa ['1', 'a', None, '2a3'] [('a', ''), ('a', '')]
#> Traceback (most recent call last):
#>   File "re.py", line 550, in <module>
#>     print(p.match('ab').group(True), p.search('xa', True), p.sub('x', 'aaa', count=-1), p.split('xay', maxsplit=-1), p.sub('x', 'aa', 10**30))
#>                                                                                                                      ~~~~~^^^^^^^^^^^^^^^^^^^
#> OverflowError: Python int too large to convert to C ssize_t

# ---- arguments by name
import re
print(re.search(pattern='a', string='ba', flags=0), re.sub(pattern='a', repl='b', string='aa', count=1), re.split(pattern='a', string='bab', maxsplit=1), re.compile(pattern='a', flags=re.I).search(string='xA', pos=1, endpos=2), re.compile('a').sub(repl='b', string='a'), re.match('(a)?', 'b').groups(default=1), re.match('(?P<x>a)?', 'b').groupdict(default=2))
try:
    re.sub('a', 'b', 'c', bad=1)
except TypeError as e:
    print(e)
#> <re.Match object; span=(1, 2), match='a'> ba ['b', 'b'] <re.Match object; span=(1, 2), match='A'> b (1,) {'x': 2}
#> sub() got an unexpected keyword argument 'bad'

# ---- alternatives
import re
print(re.findall('cat|dog|bird', 'a dog, a cat and a bird'), re.match('(?:a|ab|abc)$', 'abc'), re.match('(|a)b', 'ab').groups(), re.match('a||b', 'b'), re.findall('a|', 'ba'), re.match('(a|b|)+c', 'abc').groups(), re.match('(?:foo|foobar)baz', 'foobarbaz'))
#> ['dog', 'cat', 'bird'] <re.Match object; span=(0, 3), match='abc'> ('a',) <re.Match object; span=(0, 0), match=''> ['', 'a', ''] ('',) <re.Match object; span=(0, 9), match='foobarbaz'>

# ---- comments and white space in verbose patterns
import re
p = re.compile(r"""
    ^ (?P<year> \d{4} )   # the year
    - (?P<month> \d\d )   # the month [
    (?# and a remark )
    $ """, re.VERBOSE)
print(p.match('2024-12').groupdict(), re.match(r'(?x) \# a\ b [#] [ ]', '#a b# '))
#> {'year': '2024', 'month': '12'} <re.Match object; span=(0, 6), match='#a b# '>

# ---- escapes
import re
print(re.match(r'\x41\u0042\U00000043\N{LATIN SMALL LETTER D}\101\t\0', 'ABCdA\t\0'), re.match(r'\.\-\/\_\ \"', '.-/_ "'), re.match(r'[\x41-\u0043]+', 'ABCD'), re.match(r'[\101\N{DIGIT ONE}]+', 'A1'), re.match('\\\n', '\n'), re.match(r'\07\a\f\v\r', '\7\a\f\v\r'), re.match(r'(a)\1\01', 'aa\1'), re.match(r'\08', '\x008'))
#> <re.Match object; span=(0, 7), match='ABCdA\t\x00'> <re.Match object; span=(0, 6), match='.-/_ "'> <re.Match object; span=(0, 3), match='ABC'> <re.Match object; span=(0, 2), match='A1'> <re.Match object; span=(0, 1), match='\n'> <re.Match object; span=(0, 5), match='\x07\x07\x0c\x0b\r'> <re.Match object; span=(0, 3), match='aa\x01'> <re.Match object; span=(0, 2), match='\x008'>

# ---- deep and long
import re
print(re.match('(?:a|b)*', 'ab' * 50000).end(), re.match('(?:(?:a|b)c?)*', 'ab' * 20000).end(), re.match('(a|b)*?$', 'ab' * 1000).end(), re.match('(?:x+x+)+y', 'x' * 10))
print(len(re.findall('(' * 50 + 'a' + ')' * 50, 'a')[0]), re.match('a?' * 15 + 'a' * 15, 'a' * 15).end(), re.match('(?:a{0,20}){0,20}b', 'a' * 8 + 'b').end())
#> 100000 40000 2000 None
#> 50 15 9

# ---- keeping matches while the host is asked
import re
it = re.finditer(r'(?P<k>\w)(\d)', 'a1 b2 c3')
first = next(it)
p = re.compile('(?i)x(y)?', re.M)
got = [first.group('k'), fetch('https://example.org/a')[:3] if 'fetch' in globals() else 'abc', next(it)['k'], first.span(2), p.sub('-', 'aXyb'), p.flags]
print(got, [m[0] for m in it], first.re.pattern, first.groupdict())
#> ['a', 'abc', 'b', (1, 2), 'a-b', 42] ['c3'] (?P<k>\w)(\d) {'k': 'a'}

# ---- iterators
import re
it = re.finditer('a', 'aXa')
print(iter(it) is it, next(it).span(), list(it), next(it, 'end'))
print(sum(1 for _ in re.finditer('', 'abc')), dict(re.findall(r'(\w)=(\w)', 'a=1 b=2')), sorted(re.findall(r'\w', 'cab')), max(re.finditer('a+', 'a aaa aa'), key=lambda m: m.end() - m.start()))
#> True (0, 1) [<re.Match object; span=(2, 3), match='a'>] end
#> 4 {'a': '1', 'b': '2'} ['a', 'b', 'c'] <re.Match object; span=(2, 5), match='aaa'>

# ---- match in conditions and patterns
import re
if (m := re.search(r'(\d+)', 'n=42')) and int(m[1]) > 40:
    print('big', m[1])
match re.match('(a)(b)?', 'ab'):
    case re.Match(lastindex=2):
        print('both')
print(any(re.match(p, 'abc') for p in ('x', 'b', 'a')), [w for w in 'one two three'.split() if re.search('o', w)])
#> big 42
#> both
#> True ['one', 'two']

# ---- purge
import re
a = re.compile('purged')
re.purge()
print(a is re.compile('purged'), a == re.compile('purged'))
#> False True

# ---- public names
import re
print(sorted(re.__all__))
#> ['A', 'ASCII', 'DOTALL', 'I', 'IGNORECASE', 'L', 'LOCALE', 'M', 'MULTILINE', 'Match', 'NOFLAG', 'Pattern', 'PatternError', 'RegexFlag', 'S', 'U', 'UNICODE', 'VERBOSE', 'X', 'compile', 'error', 'escape', 'findall', 'finditer', 'fullmatch', 'match', 'purge', 'search', 'split', 'sub', 'subn']

# ---- counts by position are deprecated
import re
print(re.sub('a', 'b', 'aaa', 1))
print(re.split('a', 'xaxax', 1), re.subn('a', 'b', 'aA', 0, re.I))
try:
    re.sub('a', 'b', 'c', 1, 2, 3)
except TypeError as e:
    print(e)
try:
    re.sub('a', 'b', 'c', 1, count=1)
except TypeError as e:
    print(e)
#> re.py:638: DeprecationWarning: 'count' is passed as positional argument
#>   print(re.sub('a', 'b', 'aaa', 1))
#> baa
#> re.py:639: DeprecationWarning: 'maxsplit' is passed as positional argument
#>   print(re.split('a', 'xaxax', 1), re.subn('a', 'b', 'aA', 0, re.I))
#> re.py:639: DeprecationWarning: 'count' is passed as positional argument
#>   print(re.split('a', 'xaxax', 1), re.subn('a', 'b', 'aA', 0, re.I))
#> ['x', 'xax'] ('bb', 2)
#> sub() takes from 3 to 5 positional arguments but 6 were given
#> sub() got multiple values for argument 'count'

# ---- tokens with named groups and scanner positions
import re
TOKEN = re.compile(r'(?P<num>\d+(?:\.\d+)?)|(?P<id>[A-Za-z_]\w*)|(?P<op>[-+*/()=])|(?P<ws>\s+)|(?P<bad>.)')
print([(m.lastgroup, m.group(), m.start()) for m in TOKEN.finditer('x1 = 3.5*(y)$') if m.lastgroup != 'ws'])
#> [('id', 'x1', 0), ('op', '=', 3), ('num', '3.5', 5), ('op', '*', 8), ('op', '(', 9), ('id', 'y', 10), ('op', ')', 11), ('bad', '$', 12)]

# ---- sub with functions, counts and groups that took no part
import re
print(re.sub(r'(\w)(\d)?', lambda m: f'<{m[1]}{m[2]}>', 'a1b'), re.sub(r'(a)|(b)', r'[\1|\2]', 'ab'), re.subn(r'\d', '#', 'a1b2c3', count=2), re.sub(r'(?P<w>\w+)', r'\g<w>\g<0>\g<1>', 'hi'), re.sub('', '-', 'abc'), re.sub(r'\b', '|', 'a b'))
for bad in (r'\2', r'\g<x>', r'\g<', r'\q'):
    try: re.sub('(a)', bad, 'a')
    except (re.error, IndexError) as e: print(type(e).__name__, e)
#> <a1><bNone> [a|][|b] ('a#b#c3', 2) hihihi -a-b-c- |a| |b|
#> PatternError invalid group reference 2 at position 1
#> IndexError unknown group name 'x'
#> PatternError missing group name at position 3
#> PatternError bad escape \q at position 0

# ---- lookaround and conditionals
import re
print(re.findall(r'(?<=\$)\d+(?!\d*%)', '$10 $20% 30'), re.findall(r'(?<!-)\b\w+', 'a -b c'), [re.fullmatch(r'(\()?\w+(?(1)\)|!)', s) is not None for s in ('(a)', 'a!', '(a', 'a')], re.search(r'(?=(\w+))\1:', 'ab:')[1])
try: re.compile(r'(?<=a+)b')
except re.error as e: print(e, e.pos, e.pattern)
#> ['10'] ['a', 'c'] [True, True, False, False] ab
#> look-behind requires fixed-width pattern None None

# ---- split with groups and limits
import re
print(re.split(r'[,;]\s*', 'a, b;c'), re.split(r'(-)', 'a-b-c', maxsplit=1), re.split(r'\s*', 'a b'), re.split(r'(x)|y', 'axbyc'), re.split('z', 'abc'), re.split('', 'ab'))
#> ['a', 'b', 'c'] ['a', '-', 'b-c'] ['', 'a', '', 'b', ''] ['a', 'x', 'b', None, 'c'] ['abc'] ['', 'a', 'b', '']

# ---- flags in every way
import re
print(re.findall('(?i)A', 'aA'), re.findall('(?i:a)B', 'AB ab'), re.findall('^.', 'a\nb', re.M), re.findall('a.b', 'a\nb', re.S), re.findall(r'''\d  # digit
  [a-z]''', '1a', re.X), re.compile('a', re.I | re.M).flags, re.findall(r'\w', 'é', re.A), repr(re.I | re.M), re.NOFLAG, re.compile('x', re.I))
#> ['a', 'A'] ['AB'] ['a', 'b'] ['a\nb'] ['1a'] 42 [] re.IGNORECASE|re.MULTILINE re.NOFLAG re.compile('x', re.IGNORECASE)

# ---- atomic groups and possessive quantifiers
import re
print(re.match(r'(?>a+)b', 'aaab'), re.match(r'(?>a+)ab', 'aaab'), re.match(r'a++a', 'aaa'), re.match(r'a?+b', 'ab')[0], re.search(r'".*+"', '"x"'), re.fullmatch(r'(?:ab){2}+', 'abab')[0])
#> <re.Match object; span=(0, 4), match='aaab'> None None ab None abab

# ---- what a match tells
import re
m = re.search(r'(?P<y>\d{4})-(?P<m>\d\d)(-\d\d)?', 'on 2024-05!')
print(m, m.groups(), m.groups('-'), m.groupdict(), m.span('m'), m.start(), m.end('y'), m['y'], m[0], m.expand(r'\g<m>/\1'), m.lastindex, m.lastgroup, m.pos, m.endpos, m.string, m.re.groupindex, m.re.groups, m.span(3), m.regs)
for bad in (9, 'zz'):
    try: m[bad]
    except IndexError as e: print(e)
#> <re.Match object; span=(3, 10), match='2024-05'> ('2024', '05', None) ('2024', '05', '-') {'y': '2024', 'm': '05'} (8, 10) 3 7 2024 2024-05 05/2024 2 m 0 11 on 2024-05! {'y': 1, 'm': 2} 3 (-1, -1) ((3, 10), (3, 7), (8, 10), (-1, -1))
#> no such group
#> no such group

# ---- case beyond U+FFFF in sets
import re
for pattern in ('[\U00010400b]', '[\U00010428b]', '[^\U00010428b]', '[\U00010400\U00010401]', '[\U00010400-\U00010401x]', '[\U0001E900\U0001F600]', '[^\U00010400\\-]'):
    print(ascii(re.findall(pattern, '\U00010400\U00010428\U00010429B\U0001E922\U0001F600-', re.I)))
#> ['\U00010400', '\U00010428', 'B']
#> ['\U00010400', '\U00010428', 'B']
#> ['\U00010429', '\U0001e922', '\U0001f600', '-']
#> ['\U00010400', '\U00010428', '\U00010429']
#> ['\U00010400', '\U00010428', '\U00010429']
#> ['\U0001e922', '\U0001f600']
#> ['\U00010429', 'B', '\U0001e922', '\U0001f600']

# ---- a condition on the group that it stands in
#! CPython's engine may take the end of the group from an attempt that it has given up; here the group is not matched before its end
import re
print(re.fullmatch('(b(.{0,3}?)(?(1)x|a*?)).', 'bbca'), re.match('(a(?(1)b|c))', 'ac'), re.match('(a(?(1)b|c))', 'ab'))
#> <re.Match object; span=(0, 4), match='bbca'> <re.Match object; span=(0, 2), match='ac'> None

# ---- what no pattern can be
import re
for pattern in (3, None, [], {}, bytearray(b'a')):
    try:
        re.compile(pattern)
    except TypeError as e:
        print(e)
#> first argument must be string or compiled pattern
#> first argument must be string or compiled pattern
#> cannot use 'tuple' as a dict key (unhashable type: 'list')
#> cannot use 'tuple' as a dict key (unhashable type: 'dict')
#> cannot use 'tuple' as a dict key (unhashable type: 'bytearray')

# ---- what may mean something else one day
import re, warnings
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    for pattern in ('[[k]', '[^[k]', r'[\[k]', '[k[]', '[k--l]', '[--k]', r'[\w--k]', '[k-l--m]', '[k&&l]', '[&&k]', '[k||l~~m]', '[k|', '[[:k:]]', '(?x) k # [[k]\n'):
        seen.clear()
        try:
            re.compile(pattern)
            end = ''
        except re.error as e:
            end = e
        print(pattern, [str(w.message) for w in seen], end)
        seen.clear()
        try:
            re.findall(pattern, pattern)
        except re.error as e:
            print(e.pos, len(seen))
        else:
            assert not seen
    re.match(b'[[k]', b'')
    print(seen[0].message)
def clean(text):
    return re.sub(r'[[\](){}q]', '', text)
print(clean('[q] (a)'), clean('{b}'))
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        re.search('[[qq]', '')
    except FutureWarning as e:
        print(repr(e))
print(re.match('[[qqq]', '['))
#> [[k] ['Possible nested set at position 1'] 
#> [^[k] [] 
#> [\[k] [] 
#> [k[] [] 
#> [k--l] ['Possible set difference at position 2'] bad character range k-- at position 1
#> 1 1
#> [--k] [] 
#> [\w--k] ['Possible set difference at position 3'] bad character range \w-- at position 1
#> 1 1
#> [k-l--m] ['Possible set difference at position 4'] 
#> [k&&l] ['Possible set intersection at position 2'] 
#> [&&k] [] 
#> [k||l~~m] ['Possible set union at position 2', 'Possible set symmetric difference at position 5'] 
#> [k| [] unterminated character set at position 0
#> 0 0
#> [[:k:]] ['Possible nested set at position 1'] 
#> (?x) k # [[k]
#>  [] 
#> Possible nested set at position 1
#> re.py:765: FutureWarning: Possible nested set at position 1
#>   return re.sub(r'[[\](){}q]', '', text)
#>  a b
#> FutureWarning('Possible nested set at position 1')
#> re.py:773: FutureWarning: Possible nested set at position 1
#>   print(re.match('[[qqq]', '['))
#> <re.Match object; span=(0, 1), match='['>

# ---- flags that are none
import re
for flags in 'i', None, 2.0, re.I, 2, True:
    for use in (lambda: re.compile('A', flags), lambda: re.search('A', 'a', flags)):
        try:
            print(use())
        except TypeError as e:
            print(e)
#> unsupported operand type(s) for &: 'str' and 'int'
#> unsupported operand type(s) for &: 'str' and 'int'
#> unsupported operand type(s) for &: 'NoneType' and 'int'
#> unsupported operand type(s) for &: 'NoneType' and 'int'
#> unsupported operand type(s) for &: 'float' and 'int'
#> unsupported operand type(s) for &: 'float' and 'int'
#> re.compile('A', re.IGNORECASE)
#> <re.Match object; span=(0, 1), match='a'>
#> re.compile('A', re.IGNORECASE)
#> <re.Match object; span=(0, 1), match='a'>
#> re.compile('A', 0x1)
#> None

# ---- flags of a wrong pattern
import re
for flags in (re.VERBOSE, re.X | re.I, 64, True, re.VERBOSE):
    for pattern in ('(#b)', '(a|#)', '(?:#)', 'a(?P<n>b #)', '(?=#)'):
        try:
            print(re.compile(pattern, flags))
        except re.PatternError as e:
            print(flags, e)
#> re.VERBOSE missing ), unterminated subpattern at position 0
#> re.VERBOSE missing ), unterminated subpattern at position 0
#> re.VERBOSE missing ), unterminated subpattern at position 0
#> re.VERBOSE missing ), unterminated subpattern at position 1
#> re.VERBOSE missing ), unterminated subpattern at position 0
#> re.IGNORECASE|re.VERBOSE missing ), unterminated subpattern at position 0
#> re.IGNORECASE|re.VERBOSE missing ), unterminated subpattern at position 0
#> re.IGNORECASE|re.VERBOSE missing ), unterminated subpattern at position 0
#> re.IGNORECASE|re.VERBOSE missing ), unterminated subpattern at position 1
#> re.IGNORECASE|re.VERBOSE missing ), unterminated subpattern at position 0
#> 64 missing ), unterminated subpattern at position 0
#> 64 missing ), unterminated subpattern at position 0
#> 64 missing ), unterminated subpattern at position 0
#> 64 missing ), unterminated subpattern at position 1
#> 64 missing ), unterminated subpattern at position 0
#> re.compile('(#b)', 0x1)
#> re.compile('(a|#)', 0x1)
#> re.compile('(?:#)', 0x1)
#> re.compile('a(?P<n>b #)', 0x1)
#> re.compile('(?=#)', 0x1)
#> re.VERBOSE missing ), unterminated subpattern at position 0
#> re.VERBOSE missing ), unterminated subpattern at position 0
#> re.VERBOSE missing ), unterminated subpattern at position 0
#> re.VERBOSE missing ), unterminated subpattern at position 1
#> re.VERBOSE missing ), unterminated subpattern at position 0

# ---- letters beyond U+FFFF have no other case in ASCII mode
import re
for flags in (re.IGNORECASE, re.IGNORECASE | re.ASCII):
    for pattern in ('\U00010400', '[\U00010400]', '[\U00010400-\U00010427]', '[\U00010428-\U0001044f]', '[^\U00010400-\U00010427]'):
        print([bool(re.match(pattern, c, flags)) for c in ('\U00010400', '\U00010428', 'a')], end=' ')
    print()
#> [True, True, False] [True, True, False] [True, True, False] [True, True, False] [False, False, True] 
#> [True, False, False] [True, False, False] [True, False, False] [False, True, False] [False, True, True] 

# ---- replacements that are no text
import re
for repl in (['x'], {}, {1}, 5, None, (1,)):
    for f in (lambda: re.sub('a', repl, 'a'), lambda: re.compile('a').subn(repl, 'b'), lambda: re.match('a', 'a').expand(repl)):
        try:
            print(f())
        except TypeError as e:
            print(e)
print(re.sub(b'a', bytearray(b'x'), b'a'))
#> unhashable type: 'list'
#> unhashable type: 'list'
#> unhashable type: 'list'
#> unhashable type: 'dict'
#> unhashable type: 'dict'
#> unhashable type: 'dict'
#> unhashable type: 'set'
#> unhashable type: 'set'
#> unhashable type: 'set'
#> decoding to str: need a bytes-like object, int found
#> decoding to str: need a bytes-like object, int found
#> decoding to str: need a bytes-like object, int found
#> decoding to str: need a bytes-like object, NoneType found
#> decoding to str: need a bytes-like object, NoneType found
#> decoding to str: need a bytes-like object, NoneType found
#> decoding to str: need a bytes-like object, tuple found
#> decoding to str: need a bytes-like object, tuple found
#> decoding to str: need a bytes-like object, tuple found
#> b'x'

# ---- finditer is iter(scanner.search, None)
import re, copy
it = re.finditer('a', 'aabca')
print(type(it), type(it) is type(iter(int, 1)), next(it), repr(it).split(' object')[0], type(re.compile('b').finditer('b')).__module__)
call, (search, sentinel) = it.__reduce__()
print(call, search.__name__, type(search.__self__).__name__, sentinel)
other = copy.copy(it)
print(next(other).span(), next(it).span(), list(other), list(it), next(it, 'over'))
#> <class 'callable_iterator'> True <re.Match object; span=(0, 1), match='a'> <callable_iterator builtins
#> <built-in function iter> search SRE_Scanner None
#> (1, 2) (4, 5) [] [] over

# ---- a match holds nothing
import re
for o in re.match('a', 'a'), int | str:
    try: 'x' in o
    except TypeError as e: print(e)
print(bool(re.Match.__doc__), bool(re.Pattern.__doc__))
#> argument of type 're.Match' is not a container or iterable
#> argument of type 'typing.Union' is not a container or iterable
#> True True

# ---- flags are formatted as ints
import re
for v in (re.I, re.I | re.M, re.NOFLAG):
    for spec in ('', '>10', 'x', '5d', '.3', 's'):
        try:
            print(repr(format(v, spec)))
        except ValueError as e:
            print(e)
#> 're.IGNORECASE'
#> '         2'
#> '2'
#> '    2'
#> Precision not allowed in integer format specifier
#> Unknown format code 's' for object of type 'RegexFlag'
#> 're.IGNORECASE|re.MULTILINE'
#> '        10'
#> 'a'
#> '   10'
#> Precision not allowed in integer format specifier
#> Unknown format code 's' for object of type 'RegexFlag'
#> 're.NOFLAG'
#> '         0'
#> '0'
#> '    0'
#> Precision not allowed in integer format specifier
#> Unknown format code 's' for object of type 'RegexFlag'

# ---- flags of wrong values; patterns that are none
import re
print([(int(re.RegexFlag(v)), re.RegexFlag(v).name) for v in (-5, -1, -512, -513, 3)], repr(~(re.I | re.S | re.X | 1 << 20)))
for f in (lambda: re.RegexFlag('x'), lambda: re.RegexFlag(None), lambda: re.RegexFlag(1.5), lambda: re.compile('a', 'b'), lambda: re.compile(5, 'b'), lambda: re.compile('a', []), lambda: re.compile([], 'b'), lambda: re.compile(re.compile('a'), 'x'), lambda: re.compile(re.compile('a'), 0)):
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
#> [(507, 'ASCII|IGNORECASE|UNICODE|MULTILINE|DOTALL|VERBOSE|DEBUG|0x1'), (511, 'ASCII|IGNORECASE|LOCALE|UNICODE|MULTILINE|DOTALL|VERBOSE|DEBUG|0x1'), (0, 'NOFLAG'), (511, 'ASCII|IGNORECASE|LOCALE|UNICODE|MULTILINE|DOTALL|VERBOSE|DEBUG|0x1'), (3, 'IGNORECASE|0x1')] re.ASCII|re.LOCALE|re.UNICODE|re.MULTILINE|re.DEBUG|0xffe01
#> ValueError 'x' is not a valid RegexFlag
#> ValueError None is not a valid RegexFlag
#> ValueError 1.5 is not a valid RegexFlag
#> TypeError unsupported operand type(s) for &: 'str' and 'int'
#> TypeError first argument must be string or compiled pattern
#> TypeError cannot use 'tuple' as a dict key (unhashable type: 'list')
#> TypeError cannot use 'tuple' as a dict key (unhashable type: 'list')
#> ValueError cannot process flags argument with a compiled pattern
#> re.compile('a')

# ---- sub() in a str with a length of its own
import re
class S(str):
    def __len__(self): return 2
print(re.sub('(?=b)', lambda m: S('xy'), S('abcabc')), re.sub('a', lambda m: 'é', 'xa🙂a🙂'), re.sub(b'a', lambda m: b'zz', bytearray(b'xaya')))
#> axybcaxybc xé🙂é🙂 b'xzzyzz'

# ---- flags of no name, members of flags, patterns that are no texts
import re
F = re.RegexFlag
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for n in 0, 1, 3, -3, 1 << 20, 2 << 20 | 2: t(lambda: (F(n), len(F(n)), list(F(n))))
t(lambda: F.I in F.I | F.M)
t(lambda: 8 in F(8))
t(lambda: b'' in F(8))
t(lambda: F(8, 1))
t(lambda: F(8, 1, 2))
for pattern in memoryview(b'ab'), bytearray(b'ab'), 5, None, (), iter('a'): t(lambda: re.compile(pattern))
t(lambda: re.search(memoryview(b'ab'), b'abc'))
for flags in 2**70, 2**31, -1, '', 2.0, True, re.I: t(lambda: re.compile('a', flags))
t(lambda: re.findall('a', 'aA', 2**40))
#> (re.NOFLAG, 0, [])
#> (re.RegexFlag(1), 1, [])
#> (re.IGNORECASE|0x1, 2, [re.IGNORECASE])
#> (re.ASCII|re.LOCALE|re.UNICODE|re.MULTILINE|re.DOTALL|re.VERBOSE|re.DEBUG|0x1, 8, [re.ASCII, re.LOCALE, re.UNICODE, re.MULTILINE, re.DOTALL, re.VERBOSE, re.DEBUG])
#> (re.RegexFlag(1048576), 1, [])
#> (re.IGNORECASE|0x200000, 2, [re.IGNORECASE])
#> True
#> TypeError unsupported operand type(s) for 'in': 'int' and 'RegexFlag'
#> TypeError unsupported operand type(s) for 'in': 'bytes' and 'RegexFlag'
#> ValueError (8, 1) is not a valid RegexFlag
#> ValueError (8, 1, 2) is not a valid RegexFlag
#> TypeError first argument must be string or compiled pattern
#> TypeError cannot use 'tuple' as a dict key (unhashable type: 'bytearray')
#> TypeError first argument must be string or compiled pattern
#> TypeError first argument must be string or compiled pattern
#> TypeError first argument must be string or compiled pattern
#> TypeError first argument must be string or compiled pattern
#> TypeError first argument must be string or compiled pattern
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> ValueError cannot use LOCALE flag with a str pattern
#> TypeError unsupported operand type(s) for &: 'str' and 'int'
#> TypeError unsupported operand type(s) for &: 'float' and 'int'
#> re.compile('a', 0x1)
#> re.compile('a', re.IGNORECASE)
#> OverflowError Python int too large to convert to C int

# ---- a wrong template is told before a wrong text
import re
p, q = re.compile(r'(?:a)'), re.compile(b'a')
for text in (None, 1, b'a', 'a'):
    for repl in (r'\1', r'\g<n>', 'x', b'x', None, 3, '\\', r'\q', b'\\1'):
        for act in (lambda: p.sub(repl, text), lambda: q.subn(repl, text), lambda: re.sub('a', repl, text)):
            try: print(act(), end=' ')
            except (TypeError, IndexError, re.PatternError) as e: print(type(e).__name__, e)
#> PatternError invalid group reference 1 at position 1
#> PatternError invalid group reference 1 at position 1
#> PatternError invalid group reference 1 at position 1
#> IndexError unknown group name 'n'
#> IndexError unknown group name 'n'
#> IndexError unknown group name 'n'
#> TypeError expected string or bytes-like object, got 'NoneType'
#> TypeError expected string or bytes-like object, got 'NoneType'
#> TypeError expected string or bytes-like object, got 'NoneType'
#> TypeError expected string or bytes-like object, got 'NoneType'
#> TypeError expected string or bytes-like object, got 'NoneType'
#> TypeError expected string or bytes-like object, got 'NoneType'
#> TypeError decoding to str: need a bytes-like object, NoneType found
#> TypeError decoding to str: need a bytes-like object, NoneType found
#> TypeError decoding to str: need a bytes-like object, NoneType found
#> TypeError decoding to str: need a bytes-like object, int found
#> TypeError decoding to str: need a bytes-like object, int found
#> TypeError decoding to str: need a bytes-like object, int found
#> PatternError bad escape (end of pattern) at position 0
#> PatternError bad escape (end of pattern) at position 0
#> PatternError bad escape (end of pattern) at position 0
#> PatternError bad escape \q at position 0
#> PatternError bad escape \q at position 0
#> PatternError bad escape \q at position 0
#> PatternError invalid group reference 1 at position 1
#> PatternError invalid group reference 1 at position 1
#> PatternError invalid group reference 1 at position 1
#> PatternError invalid group reference 1 at position 1
#> PatternError invalid group reference 1 at position 1
#> PatternError invalid group reference 1 at position 1
#> IndexError unknown group name 'n'
#> IndexError unknown group name 'n'
#> IndexError unknown group name 'n'
#> TypeError expected string or bytes-like object, got 'int'
#> TypeError expected string or bytes-like object, got 'int'
#> TypeError expected string or bytes-like object, got 'int'
#> TypeError expected string or bytes-like object, got 'int'
#> TypeError expected string or bytes-like object, got 'int'
#> TypeError expected string or bytes-like object, got 'int'
#> TypeError decoding to str: need a bytes-like object, NoneType found
#> TypeError decoding to str: need a bytes-like object, NoneType found
#> TypeError decoding to str: need a bytes-like object, NoneType found
#> TypeError decoding to str: need a bytes-like object, int found
#> TypeError decoding to str: need a bytes-like object, int found
#> TypeError decoding to str: need a bytes-like object, int found
#> PatternError bad escape (end of pattern) at position 0
#> PatternError bad escape (end of pattern) at position 0
#> PatternError bad escape (end of pattern) at position 0
#> PatternError bad escape \q at position 0
#> PatternError bad escape \q at position 0
#> PatternError bad escape \q at position 0
#> PatternError invalid group reference 1 at position 1
#> PatternError invalid group reference 1 at position 1
#> PatternError invalid group reference 1 at position 1
#> PatternError invalid group reference 1 at position 1
#> PatternError invalid group reference 1 at position 1
#> PatternError invalid group reference 1 at position 1
#> IndexError unknown group name 'n'
#> IndexError unknown group name 'n'
#> IndexError unknown group name 'n'
#> TypeError cannot use a string pattern on a bytes-like object
#> TypeError sequence item 0: expected a bytes-like object, str found
#> TypeError cannot use a string pattern on a bytes-like object
#> TypeError cannot use a string pattern on a bytes-like object
#> (b'x', 1) TypeError cannot use a string pattern on a bytes-like object
#> TypeError decoding to str: need a bytes-like object, NoneType found
#> TypeError decoding to str: need a bytes-like object, NoneType found
#> TypeError decoding to str: need a bytes-like object, NoneType found
#> TypeError decoding to str: need a bytes-like object, int found
#> TypeError decoding to str: need a bytes-like object, int found
#> TypeError decoding to str: need a bytes-like object, int found
#> PatternError bad escape (end of pattern) at position 0
#> PatternError bad escape (end of pattern) at position 0
#> PatternError bad escape (end of pattern) at position 0
#> PatternError bad escape \q at position 0
#> PatternError bad escape \q at position 0
#> PatternError bad escape \q at position 0
#> PatternError invalid group reference 1 at position 1
#> PatternError invalid group reference 1 at position 1
#> PatternError invalid group reference 1 at position 1
#> PatternError invalid group reference 1 at position 1
#> PatternError invalid group reference 1 at position 1
#> PatternError invalid group reference 1 at position 1
#> IndexError unknown group name 'n'
#> IndexError unknown group name 'n'
#> IndexError unknown group name 'n'
#> x TypeError cannot use a bytes pattern on a string-like object
#> x TypeError sequence item 0: expected str instance, bytes found
#> TypeError cannot use a bytes pattern on a string-like object
#> TypeError sequence item 0: expected str instance, bytes found
#> TypeError decoding to str: need a bytes-like object, NoneType found
#> TypeError decoding to str: need a bytes-like object, NoneType found
#> TypeError decoding to str: need a bytes-like object, NoneType found
#> TypeError decoding to str: need a bytes-like object, int found
#> TypeError decoding to str: need a bytes-like object, int found
#> TypeError decoding to str: need a bytes-like object, int found
#> PatternError bad escape (end of pattern) at position 0
#> PatternError bad escape (end of pattern) at position 0
#> PatternError bad escape (end of pattern) at position 0
#> PatternError bad escape \q at position 0
#> PatternError bad escape \q at position 0
#> PatternError bad escape \q at position 0
#> PatternError invalid group reference 1 at position 1
#> PatternError invalid group reference 1 at position 1
#> PatternError invalid group reference 1 at position 1

# ---- RegexFlag takes what equals a flag, keeps one object for each value, and its members stay
import re
class Two:
    def __eq__(self, other): return other == 2
    def __hash__(self): return 2
for value in (0.0, 1.5, 2.0, 10.0, 2 + 0j, Two(), '2', None, [1], 2048, -1, 256.0, float('nan')):
    try:
        print(re.RegexFlag(value), end=' ')
    except ValueError as e:
        print(e, end=' ')
    print(value in re.RegexFlag)
print(re.RegexFlag(2) is re.I, (re.I | re.M) is (re.M | re.I), re.RegexFlag(10) is re.RegexFlag(10), (re.I & re.M) is re.NOFLAG, list(reversed(re.RegexFlag)))
for act in (lambda: setattr(re.RegexFlag, 'I', 1), lambda: delattr(re.RegexFlag, 'I')):
    try:
        act()
    except AttributeError as e:
        print(e)
print(re.I, list(re.RegexFlag.__members__))
#> re.NOFLAG True
#> 1.5 is not a valid RegexFlag False
#> re.IGNORECASE True
#> 10.0 is not a valid RegexFlag False
#> re.IGNORECASE True
#> re.IGNORECASE True
#> '2' is not a valid RegexFlag False
#> None is not a valid RegexFlag False
#> [1] is not a valid RegexFlag False
#> re.RegexFlag(2048) True
#> re.ASCII|re.IGNORECASE|re.LOCALE|re.UNICODE|re.MULTILINE|re.DOTALL|re.VERBOSE|re.DEBUG|0x1 True
#> re.ASCII True
#> nan is not a valid RegexFlag False
#> True True True True [re.DEBUG, re.VERBOSE, re.DOTALL, re.MULTILINE, re.UNICODE, re.LOCALE, re.IGNORECASE, re.ASCII]
#> cannot reassign member 'I'
#> 'RegexFlag' cannot delete member 'I'.
#> re.IGNORECASE ['NOFLAG', 'ASCII', 'A', 'IGNORECASE', 'I', 'LOCALE', 'L', 'UNICODE', 'U', 'MULTILINE', 'M', 'DOTALL', 'S', 'VERBOSE', 'X', 'DEBUG']
