# ---- str: encode
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(('é'.encode(), 'é'.encode('latin-1'), 'é'.encode('ascii', 'replace')))
print(('é😀'.encode('ascii', 'backslashreplace'), 'é'.encode('ascii', 'xmlcharrefreplace')))
print(('é'.encode('ascii', errors='ignore'), 'é'.encode('ascii', 'namereplace'), 'a'.encode('utf-16-le')))
print(('a'.encode(encoding='utf-8-sig'), 'a'.encode('utf-32-be'), '\udc80'.encode('utf-8', 'surrogateescape')))
print(''.encode('ascii'))
error(lambda: 'é'.encode('ascii'))
error(lambda: 'aé'.encode('ascii', 'strict'))
error(lambda: '\ud800'.encode())
error(lambda: '€'.encode('latin-1'))
error(lambda: 'a'.encode('nope'))
error(lambda: 'é'.encode('ascii', 'nope'))
error(lambda: 'a'.encode(1))
error(lambda: 'a'.encode('utf-8', 1))
error(lambda: 'a'.encode('rot13'))
#> (b'\xc3\xa9', b'\xe9', b'?')
#> (b'\\xe9\\U0001f600', b'&#233;')
#> (b'', b'\\N{LATIN SMALL LETTER E WITH ACUTE}', b'a\x00')
#> (b'\xef\xbb\xbfa', b'\x00\x00\x00a', b'\x80')
#> b''
#> UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)
#> UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#> UnicodeEncodeError: 'latin-1' codec can't encode character '\u20ac' in position 0: ordinal not in range(256)
#> LookupError: unknown encoding: nope
#> LookupError: unknown error handler name 'nope'
#> TypeError: encode() argument 'encoding' must be str, not int
#> TypeError: encode() argument 'errors' must be str, not int
#> LookupError: 'rot13' is not a text encoding; use codecs.encode() to handle arbitrary codecs

# ---- str: iteration
print((list('abc'), list('a😀'), [*'ab'], sorted('bca'), max('abc'), list(reversed('abc'))))
print((list(enumerate('ab')), set('aab') == {'a', 'b'}, dict.fromkeys('ab'), len('abc')))
it = iter('abc')
print((next(it), it.__length_hint__(), list(it), list(it)))
print((type(iter('a')).__name__, type(iter('é')).__name__))
a, *b = 'xyz'
print((a, b))
a, b = 'x'
#> (['a', 'b', 'c'], ['a', '😀'], ['a', 'b'], ['a', 'b', 'c'], 'c', ['c', 'b', 'a'])
#> ([(0, 'a'), (1, 'b')], True, {'a': None, 'b': None}, 3)
#> ('a', 2, ['b', 'c'], [])
#> ('str_ascii_iterator', 'str_iterator')
#> ('x', ['y', 'z'])
#> Traceback (most recent call last):
#>   File "strobjects.py", line 45, in <module>
#>     a, b = 'x'
#>     ^^^^
#> ValueError: not enough values to unpack (expected 2, got 1)

# ---- str: repr
print((repr('a'), repr("it's"), repr('"it\'s"'), repr('\t\n\r\\'), repr('\x00\x7f\x80\xad')))
print((repr('é😀\u2028\ud800'), repr(''), ascii('é😀'), str('a'), f"{'a'!r}", f"{'é'!a}"))
print((ascii('a'), repr('\u0378'), repr('\U000e0001')))
#> ("'a'", '"it\'s"', '\'"it\\\'s"\'', "'\\t\\n\\r\\\\'", "'\\x00\\x7f\\x80\\xad'")
#> ("'é😀\\u2028\\ud800'", "''", "'\\xe9\\U0001f600'", 'a', "'a'", "'\\xe9'")
#> ("'a'", "'\\u0378'", "'\\U000e0001'")

# ---- str: subclasses
class S(str):
    def shout(self):
        return S(self.upper() + '!')
s = S('abc')
print((s, type(s), s.shout(), type(s.shout()), s == 'abc', hash(s) == hash('abc'), {s: 1}['abc']))
print(({'abc': 2}[s], len(s), s[0], s[1:], type(s[1:]), type(s + 'd'), type(s * 2), type(s.upper())))
print((type(s.strip()), type(s.replace('x', 'y')), type(str(s))))
s.name = 'n'
print((s.name, vars(s), f'{s:>5}', '%s' % s, '{}'.format(s), 'b' in s, list(s), s.join('xy'), s in 'xabcx'))
print(('xabcx'.split(s), isinstance(s, str), s < 'b', sorted([S('b'), 'a']), int(S('5')), float(S('1.5'))))
print((getattr(s, S('name')), print(s)))
#> ('abc', <class '__main__.S'>, 'ABC!', <class '__main__.S'>, True, True, 1)
#> (2, 3, 'a', 'bc', <class 'str'>, <class 'str'>, <class 'str'>, <class 'str'>)
#> (<class 'str'>, <class 'str'>, <class 'str'>)
#> ('n', {'name': 'n'}, '  abc', 'abc', 'abc', True, ['a', 'b', 'c'], 'xabcy', True)
#> (['x', 'x'], True, True, ['a', 'b'], 5, 1.5)
#> abc
#> ('n', None)

# ---- str: subclasses with special methods
class S(str):
    def __getitem__(self, i):
        return 'item'
    def __len__(self):
        return 99
    def __iter__(self):
        return iter('iter')
    def __contains__(self, x):
        return True
    def __eq__(self, other):
        return 'eq'
    def __hash__(self):
        return 5
    def __add__(self, other):
        return 'add'
    def __radd__(self, other):
        return 'radd'
    def __mod__(self, other):
        return 'mod'
    def __str__(self):
        return 'str'
    def __repr__(self):
        return 'repr'
    def __format__(self, spec):
        return f'<{spec}>'
s = S('abc')
print((s, len(s), s[0], list(s), 'q' in s, s == 1, hash(s), s + 'x', 'x' + s, s % 1, str(s), f'{s}', f'{s:5}'))
print((f'{s!s}', '%s' % s, [s], s.upper(), s.find('b'), ''.join([s]), bool(s), 'x'.join(s), str.__len__(s)))
print((str.__add__(s, 'd'), '-'.join([s, s])))
print((print(s), print(s, s, sep=s), 'abc' == s, s.encode(), repr(s), ascii(s)))
#> (repr, 99, 'item', ['i', 't', 'e', 'r'], True, 'eq', 5, 'add', 'radd', 'mod', 'str', '<>', '<5>')
#> ('str', 'str', [repr], 'ABC', 1, 'abc', True, 'ixtxexr', 3)
#> ('abcd', 'abc-abc')
#> str
#> strstrstr
#> (None, None, 'eq', b'abc', 'repr', 'repr')

# ---- str: methods as functions of the type
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((str.upper('a'), str.join('-', 'ab'), list(map(str.strip, [' a ', 'b '])), str.lower.__name__))
print(('a'.upper.__name__, str.__add__('a', 'b')))
error(lambda: str.upper(1))
error(lambda: str.upper())
error(lambda: str.join(1, 'a'))
error(lambda: str.__len__([]))
error(lambda: 'a'.nope)
try:
    'a'.x = 1
except AttributeError as e:
    print(e)
try:
    str.x = 1
except TypeError as e:
    print(e)
#> ('A', 'a-b', ['a', 'b'], 'lower')
#> ('upper', 'ab')
#> TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#> TypeError: unbound method str.upper() needs an argument
#> TypeError: descriptor 'join' for 'str' objects doesn't apply to a 'int' object
#> TypeError: descriptor '__len__' requires a 'str' object but received a 'list'
#> AttributeError: 'str' object has no attribute 'nope'
#> 'str' object has no attribute 'x' and no __dict__ for setting new attributes
#> cannot set 'x' attribute of immutable type 'str'
