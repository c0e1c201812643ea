# ---- wrap and fill
import textwrap
text = "The quick brown fox jumped over the lazy dog. It's a well-known pangram--used by typists everywhere, isn't it?"
for w in (10, 20, 30, 70):
    print(textwrap.wrap(text, w))
print(textwrap.fill(text, 25))
print(textwrap.fill(text, width=40, initial_indent='* ', subsequent_indent='  '))
#> ['The quick', 'brown fox', 'jumped', 'over the', 'lazy dog.', "It's a", 'well-known', 'pangram--', 'used by', 'typists ev', 'erywhere,', "isn't it?"]
#> ['The quick brown fox', 'jumped over the lazy', "dog. It's a well-", 'known pangram--used', 'by typists', "everywhere, isn't", 'it?']
#> ['The quick brown fox jumped', "over the lazy dog. It's a", 'well-known pangram--used by', "typists everywhere, isn't it?"]
#> ["The quick brown fox jumped over the lazy dog. It's a well-known", "pangram--used by typists everywhere, isn't it?"]
#> The quick brown fox
#> jumped over the lazy dog.
#> It's a well-known pangram
#> --used by typists
#> everywhere, isn't it?
#> * The quick brown fox jumped over the
#>   lazy dog. It's a well-known pangram--
#>   used by typists everywhere, isn't it?

# ---- long words and hyphens
import textwrap
print(textwrap.wrap('aaaaaaaaaaaaaaaaaaaa bbb', 5), textwrap.wrap('aaaaaaaaaaaaaaaaaaaa bbb', 5, break_long_words=False), textwrap.wrap('one-two-three four', 8), textwrap.wrap('one-two-three four', 8, break_on_hyphens=False))
print(textwrap.wrap('a-very-long-hyphenated-word', 10), textwrap.wrap('--option=value and -x', 9), textwrap.wrap('em--dash here---now', 6), textwrap.wrap('x' * 10 + '-' + 'y' * 10, 7))
#> ['aaaaa', 'aaaaa', 'aaaaa', 'aaaaa', 'bbb'] ['aaaaaaaaaaaaaaaaaaaa', 'bbb'] ['one-two-', 'three', 'four'] ['one-two-', 'three', 'four']
#> ['a-very-', 'long-hyphe', 'nated-word'] ['--option=', 'value and', '-x'] ['em--', 'dash', 'here', '---now'] ['xxxxxxx', 'xxx-yyy', 'yyyyyyy']

# ---- whitespace
import textwrap
print(textwrap.wrap('a\tb\n c   d', 4), textwrap.wrap('a\tb', 20, expand_tabs=False), textwrap.wrap('a\nb', 20, replace_whitespace=False), textwrap.wrap('  lead and  gap', 8, drop_whitespace=False), textwrap.wrap('a\tb', 20, tabsize=4), textwrap.wrap(''), textwrap.wrap('   '))
print(textwrap.wrap('End. Next one! Quoted?" x', 40, fix_sentence_endings=True))
#> ['a', 'b  c', 'd'] ['a b'] ['a\nb'] ['  lead ', 'and  gap'] ['a   b'] [] []
#> ['End.  Next one!  Quoted?"  x']

# ---- shorten
import textwrap
print(textwrap.shorten('Hello  world!', width=12), textwrap.shorten('Hello  world!', width=11), textwrap.shorten('Hello world', width=10, placeholder='...'), repr(textwrap.shorten('Hello', width=5)), textwrap.shorten('abcdefghij', 8, placeholder='..'))
for kw in [dict(width=3), dict(width=0), dict(width=-1)]:
    try:
        print(textwrap.shorten('hello world', **kw))
    except ValueError as e:
        print(e)
#> Hello world! Hello [...] Hello... 'Hello' ..
#> placeholder too large for max width
#> invalid width 0 (must be > 0)
#> invalid width -1 (must be > 0)

# ---- max_lines
import textwrap
text = 'one two three four five six seven eight nine ten'
for n in (1, 2, 3):
    print(textwrap.wrap(text, 15, max_lines=n), textwrap.wrap(text, 12, max_lines=n, placeholder=' ~'))
#> ['one two [...]'] ['one two ~']
#> ['one two three', 'four five [...]'] ['one two', 'three four ~']
#> ['one two three', 'four five six', 'seven [...]'] ['one two', 'three four', 'five six ~']

# ---- dedent
import textwrap
print(repr(textwrap.dedent('''
    hello
      world

    end
   ''')), repr(textwrap.dedent('\ta\n\tb')), repr(textwrap.dedent('  a\n\tb')), repr(textwrap.dedent('  a\n b\n')), repr(textwrap.dedent('   \n  x')), repr(textwrap.dedent('')))
try:
    textwrap.dedent(5)
except TypeError as e:
    print(e)
#> '\nhello\n  world\n\nend\n' 'a\nb' '  a\n\tb' ' a\nb\n' '\nx' ''
#> expected str object, not 'int'

# ---- indent
import textwrap
s = 'hello\n\n \nworld'
print(repr(textwrap.indent(s, '  ')), repr(textwrap.indent(s, '+ ', lambda line: True)), repr(textwrap.indent('a\nb\n', '> ', predicate=lambda l: l.startswith('b'))))
#> '  hello\n\n \n  world' '+ hello\n+ \n+  \n+ world' 'a\n> b\n'

# ---- TextWrapper
import textwrap
w = textwrap.TextWrapper(width=20, initial_indent='- ')
w.subsequent_indent = '    '
print(w.wrap('some words that need to be wrapped again and again'), w.width, w.placeholder)
print(w.fill('short'))
class W(textwrap.TextWrapper):
    def _split(self, text):
        return [c for c in text]
print(W(width=3).wrap('abcdefg'))
#> ['- some words that', '    need to be', '    wrapped again', '    and again'] 20  [...]
#> - short
#> ['abc', 'def', 'g']

# ---- errors
import textwrap
for f in [lambda: textwrap.wrap('abc', 0), lambda: textwrap.wrap(5), lambda: textwrap.TextWrapper(bad=1), lambda: textwrap.wrap('a b c', 2, max_lines=1, placeholder='......')]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError invalid width 0 (must be > 0)
#> AttributeError 'int' object has no attribute 'expandtabs'
#> TypeError TextWrapper.__init__() got an unexpected keyword argument 'bad'
#> ValueError placeholder too large for max width

# ---- public names
import textwrap
print(sorted(textwrap.__all__))
#> ['TextWrapper', 'dedent', 'fill', 'indent', 'shorten', 'wrap']

# ---- plain texts, and those that are more
import random, textwrap, zlib
rng = random.Random(3)
class Text(str): pass
seen = []
for i in range(300):
    text = ''.join(rng.choice([' ', ' ', '  ', '\t', '\n', 'a', 'bb', 'ccc-dd', 'eeeeeeeeeeee', '--', '\u2003', '\xa0', '.\n\n', '\x1c']) for _ in range(rng.randrange(30)))
    settings = dict(width=rng.randrange(7, 24), initial_indent=rng.choice(['', '* ', '     ']), subsequent_indent=rng.choice(['', '  ']), drop_whitespace=rng.random() < .7, expand_tabs=rng.random() < .5, break_long_words=rng.random() < .5)
    lines = textwrap.wrap(text, **settings)
    assert lines == textwrap.wrap(Text(text), **settings)
    assert textwrap.dedent(text) == textwrap.dedent(Text(text))
    seen.append((lines, textwrap.dedent(text), textwrap.dedent(textwrap.indent(text, rng.choice([' ', '\t', '  \t'])))))
    if i % 60 == 0: print(seen[-1], zlib.crc32(ascii(seen).encode()))
print(zlib.crc32(ascii(seen).encode()))
w = textwrap.TextWrapper(width=10)
chunks = ['aa', ' ', 'bb', ' ', 'cccccc', ' ', 'd']
print(w._wrap_chunks(chunks), chunks, w._wrap_chunks([]), w._wrap_chunks(['  ', 'a']), w._wrap_chunks(['a', '  ', '  ', 'b' * 10]))
class Numbered(textwrap.TextWrapper):
    @property
    def subsequent_indent(self): return '> '
    @subsequent_indent.setter
    def subsequent_indent(self, v): pass
    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        cur_line.append('#'); reversed_chunks.pop()
print(Numbered(width=8).wrap('one two three four five-hundred-thousand'))
textwrap.TextWrapper._handle_long_word = Numbered._handle_long_word
print(textwrap.wrap('one two threefourfive', 6))
for make in (lambda: textwrap.wrap('a', 0), lambda: textwrap.dedent(5), lambda: textwrap.wrap(5), lambda: textwrap.wrap('a b', 2.5), lambda: textwrap.wrap('a b', initial_indent=b'x'), lambda: textwrap.wrap('aa bb cc', 5, drop_whitespace=0), lambda: textwrap.wrap('aa bb cc', True + 4)):
    try:
        print(make())
    except (ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
#> (['     --eeeeeeeeeeee', '  a--ccc-', 'dd\u2003'], '--eeeeeeeeeeee  a--ccc-dd\u2003', '--eeeeeeeeeeee  a--ccc-dd\u2003') 3197784798
#> ([' ccc-dd', '\xa0 \xa0eeeee', 'eeeeeee', ' \u2003\x1c\x1c  \xa0', 'bb ccc-', 'ddccc-dd', 'eeeeeeee', 'eeeeeeee', 'eeeeeeee'], ' ccc-dd\t\t\xa0 \xa0eeeeeeeeeeee \xa0\u2003\x1c \u2003\x1c\x1c \n\xa0 bb\nccc-ddccc-dd\n\neeeeeeeeeeeeeeeeeeeeeeee', ' ccc-dd\t\t\xa0 \xa0eeeeeeeeeeee \xa0\u2003\x1c \u2003\x1c\x1c \n\xa0 bb\nccc-ddccc-dd\n\neeeeeeeeeeeeeeeeeeeeeeee') 2093606994
#> (['     --.', '.   \xa0', '\xa0\xa0\x1cbb\u2003\x1c ', 'eeeeeeeeeeee', 'a\x1c-- ccc-', 'dd \u2003.'], '--.\n\n.\n\n\n\xa0\t\t\xa0\xa0\x1cbb\u2003\x1c\t\u2003\xa0\teeeeeeeeeeee\ta\x1c--\nccc-dd\t\u2003.\n\n', ' --.\n\n .\n\n\n\xa0\t\t\xa0\xa0\x1c bb\u2003\x1c \t\u2003\xa0\teeeeeeeeeeee\ta\x1c --\n ccc-dd\t\u2003.\n\n') 4186974095
#> (['*   a\x1ceeeeeeee', 'eeee  -- --bb', 'bb\u2003\xa0 eeeeeeeee', 'eeeeeeeeeeeeee', 'eeeeeeeeeeeeec', 'cc-dd \xa0  \x1c.'], '  a\x1ceeeeeeeeeeee  --\t--bb  bb\u2003\xa0 eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeccc-dd\n\xa0  \x1c.\n\n', '\t  a\x1c\teeeeeeeeeeee  --\t--bb  bb\u2003\xa0 eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeccc-dd\n\xa0  \x1c\t.\n\n') 4196846961
#> ([' \u2003\u2003   bb    a', '  eeeeeeeeeeee\u2003 --.'], '\t\u2003\u2003   bb    a \neeeeeeeeeeee\u2003\t--.\n\n', '\t\u2003\u2003   bb    a \neeeeeeeeeeee\u2003\t--.\n\n') 1401641279
#> 1470215947
#> ['aa bb', 'cccccc d'] [] [] ['  a'] ['a  ', 'bbbbbbbbbb']
#> ['one two', '> three', '> four', '> five-#', '> #']
#> ['one', 'two #']
#> ValueError invalid width 0 (must be > 0)
#> TypeError expected str object, not 'int'
#> AttributeError 'int' object has no attribute 'expandtabs'
#> ['a', 'b']
#> TypeError can't concat str to bytes
#> ['aa bb', ' cc']
#> ['aa bb', 'cc']
