# ---- str: construction
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Text:
    def __str__(self):
        return 'text'
class Bad:
    def __str__(self):
        return 5
class Repr:
    def __repr__(self):
        return 'repr'
class Sub(str):
    pass
class Gives:
    def __str__(self):
        return Sub('s')
print((str(), str(1), str('a'), str(None), str([1]), str(Text()), str(Repr()), str(object=5), str(Sub('x'))))
print((type(str(Sub('x'))), type(str(Gives())).__name__))
print((str(b'a'), str(b'\xc3\xa9', 'utf-8'), str(b'\xff', errors='replace'), str(b'a', encoding='ascii')))
print((str(bytearray(b'a'), 'ascii'), str(b'', 'nope')))
print((Sub(5), type(Sub(Text())), Sub(b'a', 'ascii')))
error(lambda: str(Bad()))
error(lambda: str('a', 'utf-8'))
error(lambda: str(5, 'utf-8'))
error(lambda: str(b'\xff', 'ascii'))
error(lambda: str(b'a', 'nope'))
error(lambda: str(b'a', 5))
error(lambda: str(b'a', 'ascii', 5))
error(lambda: str(1, 2, 3, 4))
error(lambda: str(foo=1))
print(repr(str(encoding='utf-8')))
#> ('', '1', 'a', 'None', '[1]', 'text', 'repr', '5', 'x')
#> (<class 'str'>, 'Sub')
#> ("b'a'", 'é', '�', 'a')
#> ('a', '')
#> ('5', <class '__main__.Sub'>, 'a')
#> TypeError: __str__ returned non-string (type int)
#> TypeError: decoding str is not supported
#> TypeError: decoding to str: need a bytes-like object, int found
#> UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#> LookupError: unknown encoding: nope
#> TypeError: str() argument 'encoding' must be str, not int
#> TypeError: str() argument 'errors' must be str, not int
#> TypeError: str expected at most 3 arguments, got 4
#> TypeError: str() got an unexpected keyword argument 'foo'
#> ''

# ---- str: items and slices
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 1
s = 'abcdef'
print((s[0], s[-1], s[Index()], s[True], s[1:3], s[::-1], s[::2], s[4:1:-2], s[Index():], s[10:], s[:]))
print(repr(s[-2 ** 70:2]))
print(('a😀é'[1], '😀é'[::-1], len('😀'), len('e\u0301'), '😀x'[-1]))
error(lambda: s[6])
error(lambda: s[-7])
error(lambda: s['a'])
error(lambda: s[1.0])
error(lambda: s[None])
error(lambda: s[2 ** 70])
error(lambda: s[::0])
error(lambda: s['a':])
error(lambda: ''[0])
error(lambda: s[1, 2])
try:
    s[0] = 'x'
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
#> ('a', 'f', 'b', 'b', 'bc', 'fedcba', 'ace', 'ec', 'bcdef', '', 'abcdef')
#> 'ab'
#> ('😀', 'é😀', 1, 2, 'x')
#> IndexError: string index out of range
#> IndexError: string index out of range
#> TypeError: string indices must be integers, not 'str'
#> TypeError: string indices must be integers, not 'float'
#> TypeError: string indices must be integers, not 'NoneType'
#> IndexError: cannot fit 'int' into an index-sized integer
#> ValueError: slice step cannot be zero
#> TypeError: slice indices must be integers or None or have an __index__ method
#> IndexError: string index out of range
#> TypeError: string indices must be integers, not 'tuple'
#> 'str' object does not support item assignment
#> 'str' object doesn't support item deletion

# ---- str: + and *
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 2
print(('a' + 'b', 'ab' * 3, 3 * 'ab', 'a' * 0, 'a' * -1, 'a' * Index(), Index() * 'a', '😀' * 2))
s = 'a'
s += 'b'
s *= 2
print(repr(s))
error(lambda: 'a' + 1)
error(lambda: 1 + 'a')
error(lambda: 'a' + None)
error(lambda: 'a' + b'b')
error(lambda: 'a' * 'b')
error(lambda: 'a' * 1.5)
error(lambda: 'a' - 'b')
error(lambda: 'a' / 2)
error(lambda: -'a')
error(lambda: 'a' * 2 ** 70)
error(lambda: 'a'.__add__(1))
error(lambda: 'a'.__mul__('b'))
print(('a'.__add__('b'), 'a'.__mul__(2), 'a'.__rmul__(3)))
#> ('ab', 'ababab', 'ababab', '', '', 'aa', 'aa', '😀😀')
#> 'abab'
#> TypeError: can only concatenate str (not "int") to str
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#> TypeError: can only concatenate str (not "NoneType") to str
#> TypeError: can only concatenate str (not "bytes") to str
#> TypeError: can't multiply sequence by non-int of type 'str'
#> TypeError: can't multiply sequence by non-int of type 'float'
#> TypeError: unsupported operand type(s) for -: 'str' and 'str'
#> TypeError: unsupported operand type(s) for /: 'str' and 'int'
#> TypeError: bad operand type for unary -: 'str'
#> OverflowError: cannot fit 'int' into an index-sized integer
#> TypeError: can only concatenate str (not "int") to str
#> TypeError: 'str' object cannot be interpreted as an integer
#> ('ab', 'aa', 'aaa')

# ---- str: comparison, hash and in
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(('a' < 'b', 'a' < 'B', 'abc' < 'abd', '' < 'a', 'a' == 'a', 'a' != 'b', 'é' > 'z', '😀' > '\uffff'))
print(('a' == 1, 'ab' >= 'a', 'a' <= 'a'))
print(('bc' in 'abcd', '' in 'abc', 'x' not in 'abc', '😀' in 'a😀', 'abc' in 'ab'))
print((hash('a') == hash('a'), {'a': 1}['a'], 'a' in {'a'}))
error(lambda: 'a' < 1)
error(lambda: 'a' < None)
error(lambda: 1 in 'abc')
error(lambda: None in 'a')
error(lambda: b'a' in 'abc')
print(('a'.__eq__(1), 'a'.__lt__('b'), 'a'.__ne__('a'), 'a'.__le__('a'), 'a'.__gt__('b'), 'a'.__ge__('a')))
print(('a'.__lt__(1), 'abc'.__contains__('b'), 'a'.__len__(), 'ab'.__getitem__(1), 'a'.__iter__().__next__()))
print(('a'.__hash__() == hash('a'), 'a'.__repr__(), 'a'.__str__(), 'a'.__format__('3'), 'a'.__getnewargs__()))
error(lambda: 'abc'.__contains__(1))
#> (True, False, True, True, True, True, True, True)
#> (False, True, True)
#> (True, True, True, True, False)
#> (True, 1, True)
#> TypeError: '<' not supported between instances of 'str' and 'int'
#> TypeError: '<' not supported between instances of 'str' and 'NoneType'
#> TypeError: 'in <string>' requires string as left operand, not int
#> TypeError: 'in <string>' requires string as left operand, not NoneType
#> TypeError: 'in <string>' requires string as left operand, not bytes
#> (NotImplemented, True, False, True, False, True)
#> (NotImplemented, True, 1, 'b', 'a')
#> (True, "'a'", 'a', 'a  ', ('a',))
#> TypeError: 'in <string>' requires string as left operand, not int

# ---- str, method by method
for t in ["'abc'.center(10, '*')", "'abc'.center(9, 'ab')", "'abc'.ljust(6, '-')", "'abc'.rjust(2)", "'42'.zfill(5)", "'-42'.zfill(5)", "'+a'.zfill(4)", "'a,b,,c'.split(',')", "'a,b,,c'.split(',', 2)", "'a b  c '.split()", "' a b  c '.split(None, 1)", "'a,b,c'.rsplit(',', 1)", "''.split()", "''.split(',')", "'ab'.split('')", "'a\\nb\\r\\nc\\x0bd\\x1ce\\u2028f'.splitlines()", "'a\\nb\\n'.splitlines(True)", "'abc'.partition('b')", "'abc'.partition('z')", "'abcbd'.rpartition('b')", "'abc'.partition('')", "'abcabc'.find('c', 3)", "'abc'.find('', 10)", "'abc'.rfind('')", "'abc'.index('z')", "'abc'.rindex('z')", "'aaa'.count('a')", "'aaa'.count('')", "'aaa'.count('aa')", "'aaa'.replace('a', 'b', 2)", "'abc'.replace('', '-')", "'abc'.replace('', '-', 2)", "'aXbX'.replace('X', '')", "'abc'.replace('a', 'b', count=1)", "'abc'.startswith(('x', 'a'))", "'abc'.startswith('b', 1)", "'abc'.endswith(('c', 1))", "'abc'.startswith(1)", "'abc'.endswith('')", "'  a '.strip()", "'xxaxx'.strip('x')", "'abcba'.lstrip('ab')", "'abc'.rstrip('cb')", "'abc'.strip(1)", "'Hello World'.swapcase()", "'hello world'.title()", "\"they're\".title()", "'hELLO'.capitalize()", "'ß'.upper()", "'ŉ'.upper()", "'İ'.lower()", "'ΑΣ'.lower()", "'ß'.casefold()", "'ǆ'.title()", "'ab1'.isalnum()", "'²'.isdigit()", "'²'.isdecimal()", "'½'.isnumeric()", "'Ab'.istitle()", "''.isupper()", "'A1'.isupper()", "'a b'.isidentifier()", "'class'.isidentifier()", "'\\n'.isprintable()", "' \\t'.isspace()", "'é'.isascii()", "'a\\tb'.expandtabs(4)", "'\\t'.expandtabs(0)", "'abc'.join(['1', '2', '3'])", "','.join(['a', 1])", "','.join('')", "'abc'.encode('ascii')", "'é'.encode('ascii')", "'é'.encode('ascii', 'replace')", "'é'.encode('ascii', 'xmlcharrefreplace')", "'é'.encode('ascii', 'backslashreplace')", "'é'.encode('nope')", "'é'.encode('ascii', 'nope')", "'abc'.translate({97: 'X', 98: None, 99: 100})", "'abc'.translate(str.maketrans('ab', 'xy', 'c'))", "str.maketrans('a', 'bc')", "str.maketrans({'ab': 1})", "str.maketrans({'a': 'xyz'})", "'abc'.removeprefix('a')", "'abc'.removesuffix('bc')", "'abc'.removeprefix(1)", "'{} {}'.format(1, 2)", "'{1} {0}'.format(1, 2)", "'{} {0}'.format(1)", "'{a.b}'.format(a=1)", "'{0[1]}'.format([1, 2])", "'{0[a]}'.format({'a': 3})", "'{!r}'.format('a')", "'{!x}'.format('a')", "'{:>{}}'.format('a', 5)", "'{:{w}}'.format('a', w=3)", "'{'.format()", "'}'.format()", "'{{}}'.format()", "'{}'.format()", "'{a}'.format()", "'{0.real}'.format(1)", "'{:d}'.format('a')", "'{:s}'.format(1)", "'{:c}'.format(97)", "'{:,}'.format(1234567)", "'{:_x}'.format(0xabcdef)", "'{:+.2e}'.format(12345.678)", "'{:%}'.format(0.5)", "'{:010.3f}'.format(-3.14159)", "'{:=+10}'.format(5)", "'{:*^10}'.format('a')", "'{:<05}'.format(3)", "'{:#x} {:#o} {:#b}'.format(255, 8, 5)", "'{:.3}'.format('abcdef')", "'{:n}'.format(1234)", "'{:.0f}'.format(0.5)", "'{:g}'.format(1e10)", "'{:G}'.format(1e-10)", "'{:z.1f}'.format(-0.04)", "format(1.5, 'd')", "format('a', '=5')", "format(1, 's')", "format(5, '.2d')", "format('a', ',')", "format(1, ',_')", "format(3, 'c')", "format(-1, 'c')", "format(1 << 30, 'c')", "format(1.5, ',.2f')", "format(1234567.891, '_.1f')", "format(float('nan'), '010')", "format(float('inf'), '+')", "format(True, 'd')", "format(True)", "format(None, 's')", "format(None, '')", "format([], '5')", "format(1j, '.2f')", "format(1+2j, '>20')", "'%s %d %r' % ('a', 1, 'b')", "'%5.2f|%-5s|%05d' % (3.14159, 'a', 42)", "'%(a)s' % {'a': 1}", "'%s' % (1, 2)", "'%s %s' % (1,)", "'%d' % 'a'", "'%c' % 97", "'%c' % 'ab'", "'%x' % 255", "'%X' % 1.5", "'%z' % 1", "'%' % 1", "'%%' % ()", "'%*d' % (5, 1)", "'%.*f' % (2, 1.2345)", "'%i' % 1.9", "'%e' % 12345", "'%g' % 1e-5", "'%a' % 'é'", "'%(a)d' % 5", "'%s' % {}", "'%s' % ()", "'abc' % 1", "'abc' % {}", "'%d' % None", "'% d' % 5", "'%+d' % 5", "'%#x' % 5", "'%o' % 8", "'%u' % 8", "'%5%' % ()", "'%s' % [1]", "'%-10s|' % 'a'", "'a' * -1", "'a' + 1", "1 + 'a'", "'a' < 1", "'a' in 1", "1 in 'a'", "'abc'[5]", "'abc'['a']", "'abc'[::2]", "'abc'[::-1]", "'abc'[5:]", "ord('')", "'a'.__contains__(1)", "'é'.__repr__()", "repr('\\'\"')", "repr('\\'')", "repr('\\x00\\x7f\\xad\\u200b\\ud800')", "ascii('é\\U0001F600')", "str(b'abc', 'ascii')", "str(b'\\xff', 'ascii')", "str(b'\\xff', 'utf-8')", "str(b'\\xff', 'utf-8', 'ignore')", "str(1, 'ascii')", "str(b'a')", "str(bytearray(b'a'), 'latin-1')", "'a\\ud800'.encode()", "'😀'[0]", "len('😀')", "'😀a'.find('a')", "'a'.__format__('>3')", "'abc'.__getitem__(slice(1, None))", "'a'.__mod__(1)", "'%s'.__rmod__('a')", "'a'.__mul__('b')"]:
    try: print(t, '->', ascii(eval(t)))
    except Exception as e: print(t, '->', type(e).__name__, ascii(str(e)))
#> 'abc'.center(10, '*') -> '***abc****'
#> 'abc'.center(9, 'ab') -> TypeError 'The fill character must be exactly one character long'
#> 'abc'.ljust(6, '-') -> 'abc---'
#> 'abc'.rjust(2) -> 'abc'
#> '42'.zfill(5) -> '00042'
#> '-42'.zfill(5) -> '-0042'
#> '+a'.zfill(4) -> '+00a'
#> 'a,b,,c'.split(',') -> ['a', 'b', '', 'c']
#> 'a,b,,c'.split(',', 2) -> ['a', 'b', ',c']
#> 'a b  c '.split() -> ['a', 'b', 'c']
#> ' a b  c '.split(None, 1) -> ['a', 'b  c ']
#> 'a,b,c'.rsplit(',', 1) -> ['a,b', 'c']
#> ''.split() -> []
#> ''.split(',') -> ['']
#> 'ab'.split('') -> ValueError 'empty separator'
#> 'a\nb\r\nc\x0bd\x1ce\u2028f'.splitlines() -> ['a', 'b', 'c', 'd', 'e', 'f']
#> 'a\nb\n'.splitlines(True) -> ['a\n', 'b\n']
#> 'abc'.partition('b') -> ('a', 'b', 'c')
#> 'abc'.partition('z') -> ('abc', '', '')
#> 'abcbd'.rpartition('b') -> ('abc', 'b', 'd')
#> 'abc'.partition('') -> ValueError 'empty separator'
#> 'abcabc'.find('c', 3) -> 5
#> 'abc'.find('', 10) -> -1
#> 'abc'.rfind('') -> 3
#> 'abc'.index('z') -> ValueError 'substring not found'
#> 'abc'.rindex('z') -> ValueError 'substring not found'
#> 'aaa'.count('a') -> 3
#> 'aaa'.count('') -> 4
#> 'aaa'.count('aa') -> 1
#> 'aaa'.replace('a', 'b', 2) -> 'bba'
#> 'abc'.replace('', '-') -> '-a-b-c-'
#> 'abc'.replace('', '-', 2) -> '-a-bc'
#> 'aXbX'.replace('X', '') -> 'ab'
#> 'abc'.replace('a', 'b', count=1) -> 'bbc'
#> 'abc'.startswith(('x', 'a')) -> True
#> 'abc'.startswith('b', 1) -> True
#> 'abc'.endswith(('c', 1)) -> True
#> 'abc'.startswith(1) -> TypeError 'startswith first arg must be str or a tuple of str, not int'
#> 'abc'.endswith('') -> True
#> '  a '.strip() -> 'a'
#> 'xxaxx'.strip('x') -> 'a'
#> 'abcba'.lstrip('ab') -> 'cba'
#> 'abc'.rstrip('cb') -> 'a'
#> 'abc'.strip(1) -> TypeError 'strip arg must be None or str'
#> 'Hello World'.swapcase() -> 'hELLO wORLD'
#> 'hello world'.title() -> 'Hello World'
#> "they're".title() -> "They'Re"
#> 'hELLO'.capitalize() -> 'Hello'
#> 'ß'.upper() -> 'SS'
#> 'ŉ'.upper() -> '\u02bcN'
#> 'İ'.lower() -> 'i\u0307'
#> 'ΑΣ'.lower() -> '\u03b1\u03c2'
#> 'ß'.casefold() -> 'ss'
#> 'ǆ'.title() -> '\u01c5'
#> 'ab1'.isalnum() -> True
#> '²'.isdigit() -> True
#> '²'.isdecimal() -> False
#> '½'.isnumeric() -> True
#> 'Ab'.istitle() -> True
#> ''.isupper() -> False
#> 'A1'.isupper() -> True
#> 'a b'.isidentifier() -> False
#> 'class'.isidentifier() -> True
#> '\n'.isprintable() -> False
#> ' \t'.isspace() -> True
#> 'é'.isascii() -> False
#> 'a\tb'.expandtabs(4) -> 'a   b'
#> '\t'.expandtabs(0) -> ''
#> 'abc'.join(['1', '2', '3']) -> '1abc2abc3'
#> ','.join(['a', 1]) -> TypeError 'sequence item 1: expected str instance, int found'
#> ','.join('') -> ''
#> 'abc'.encode('ascii') -> b'abc'
#> 'é'.encode('ascii') -> UnicodeEncodeError "'ascii' codec can't encode character '\\xe9' in position 0: ordinal not in range(128)"
#> 'é'.encode('ascii', 'replace') -> b'?'
#> 'é'.encode('ascii', 'xmlcharrefreplace') -> b'&#233;'
#> 'é'.encode('ascii', 'backslashreplace') -> b'\\xe9'
#> 'é'.encode('nope') -> LookupError 'unknown encoding: nope'
#> 'é'.encode('ascii', 'nope') -> LookupError "unknown error handler name 'nope'"
#> 'abc'.translate({97: 'X', 98: None, 99: 100}) -> 'Xd'
#> 'abc'.translate(str.maketrans('ab', 'xy', 'c')) -> 'xy'
#> str.maketrans('a', 'bc') -> ValueError 'the first two maketrans arguments must have equal length'
#> str.maketrans({'ab': 1}) -> ValueError 'string keys in translate table must be of length 1'
#> str.maketrans({'a': 'xyz'}) -> {97: 'xyz'}
#> 'abc'.removeprefix('a') -> 'bc'
#> 'abc'.removesuffix('bc') -> 'a'
#> 'abc'.removeprefix(1) -> TypeError 'removeprefix() argument must be str, not int'
#> '{} {}'.format(1, 2) -> '1 2'
#> '{1} {0}'.format(1, 2) -> '2 1'
#> '{} {0}'.format(1) -> ValueError 'cannot switch from automatic field numbering to manual field specification'
#> '{a.b}'.format(a=1) -> AttributeError "'int' object has no attribute 'b'"
#> '{0[1]}'.format([1, 2]) -> '2'
#> '{0[a]}'.format({'a': 3}) -> '3'
#> '{!r}'.format('a') -> "'a'"
#> '{!x}'.format('a') -> ValueError 'Unknown conversion specifier x'
#> '{:>{}}'.format('a', 5) -> '    a'
#> '{:{w}}'.format('a', w=3) -> 'a  '
#> '{'.format() -> ValueError "Single '{' encountered in format string"
#> '}'.format() -> ValueError "Single '}' encountered in format string"
#> '{{}}'.format() -> '{}'
#> '{}'.format() -> IndexError 'Replacement index 0 out of range for positional args tuple'
#> '{a}'.format() -> KeyError "'a'"
#> '{0.real}'.format(1) -> '1'
#> '{:d}'.format('a') -> ValueError "Unknown format code 'd' for object of type 'str'"
#> '{:s}'.format(1) -> ValueError "Unknown format code 's' for object of type 'int'"
#> '{:c}'.format(97) -> 'a'
#> '{:,}'.format(1234567) -> '1,234,567'
#> '{:_x}'.format(0xabcdef) -> 'ab_cdef'
#> '{:+.2e}'.format(12345.678) -> '+1.23e+04'
#> '{:%}'.format(0.5) -> '50.000000%'
#> '{:010.3f}'.format(-3.14159) -> '-00003.142'
#> '{:=+10}'.format(5) -> '+        5'
#> '{:*^10}'.format('a') -> '****a*****'
#> '{:<05}'.format(3) -> '30000'
#> '{:#x} {:#o} {:#b}'.format(255, 8, 5) -> '0xff 0o10 0b101'
#> '{:.3}'.format('abcdef') -> 'abc'
#> '{:n}'.format(1234) -> '1234'
#> '{:.0f}'.format(0.5) -> '0'
#> '{:g}'.format(1e10) -> '1e+10'
#> '{:G}'.format(1e-10) -> '1E-10'
#> '{:z.1f}'.format(-0.04) -> '0.0'
#> format(1.5, 'd') -> ValueError "Unknown format code 'd' for object of type 'float'"
#> format('a', '=5') -> ValueError "'=' alignment not allowed in string format specifier"
#> format(1, 's') -> ValueError "Unknown format code 's' for object of type 'int'"
#> format(5, '.2d') -> ValueError 'Precision not allowed in integer format specifier'
#> format('a', ',') -> ValueError "Cannot specify ',' with 's'."
#> format(1, ',_') -> ValueError "Cannot specify both ',' and '_'."
#> format(3, 'c') -> '\x03'
#> format(-1, 'c') -> OverflowError '%c arg not in range(0x110000)'
#> format(1 << 30, 'c') -> OverflowError '%c arg not in range(0x110000)'
#> format(1.5, ',.2f') -> '1.50'
#> format(1234567.891, '_.1f') -> '1_234_567.9'
#> format(float('nan'), '010') -> '0000000nan'
#> format(float('inf'), '+') -> '+inf'
#> format(True, 'd') -> '1'
#> format(True) -> 'True'
#> format(None, 's') -> TypeError 'unsupported format string passed to NoneType.__format__'
#> format(None, '') -> 'None'
#> format([], '5') -> TypeError 'unsupported format string passed to list.__format__'
#> format(1j, '.2f') -> '0.00+1.00j'
#> format(1+2j, '>20') -> '              (1+2j)'
#> '%s %d %r' % ('a', 1, 'b') -> "a 1 'b'"
#> '%5.2f|%-5s|%05d' % (3.14159, 'a', 42) -> ' 3.14|a    |00042'
#> '%(a)s' % {'a': 1} -> '1'
#> '%s' % (1, 2) -> TypeError 'not all arguments converted during string formatting'
#> '%s %s' % (1,) -> TypeError 'not enough arguments for format string'
#> '%d' % 'a' -> TypeError '%d format: a real number is required, not str'
#> '%c' % 97 -> 'a'
#> '%c' % 'ab' -> TypeError '%c requires an int or a unicode character, not a string of length 2'
#> '%x' % 255 -> 'ff'
#> '%X' % 1.5 -> TypeError '%X format: an integer is required, not float'
#> '%z' % 1 -> ValueError "unsupported format character 'z' (0x7a) at index 1"
#> '%' % 1 -> ValueError 'incomplete format'
#> '%%' % () -> '%'
#> '%*d' % (5, 1) -> '    1'
#> '%.*f' % (2, 1.2345) -> '1.23'
#> '%i' % 1.9 -> '1'
#> '%e' % 12345 -> '1.234500e+04'
#> '%g' % 1e-5 -> '1e-05'
#> '%a' % 'é' -> "'\\xe9'"
#> '%(a)d' % 5 -> TypeError 'format requires a mapping'
#> '%s' % {} -> '{}'
#> '%s' % () -> TypeError 'not enough arguments for format string'
#> 'abc' % 1 -> TypeError 'not all arguments converted during string formatting'
#> 'abc' % {} -> 'abc'
#> '%d' % None -> TypeError '%d format: a real number is required, not NoneType'
#> '% d' % 5 -> ' 5'
#> '%+d' % 5 -> '+5'
#> '%#x' % 5 -> '0x5'
#> '%o' % 8 -> '10'
#> '%u' % 8 -> '8'
#> '%5%' % () -> TypeError 'not enough arguments for format string'
#> '%s' % [1] -> '[1]'
#> '%-10s|' % 'a' -> 'a         |'
#> 'a' * -1 -> ''
#> 'a' + 1 -> TypeError 'can only concatenate str (not "int") to str'
#> 1 + 'a' -> TypeError "unsupported operand type(s) for +: 'int' and 'str'"
#> 'a' < 1 -> TypeError "'<' not supported between instances of 'str' and 'int'"
#> 'a' in 1 -> TypeError "argument of type 'int' is not a container or iterable"
#> 1 in 'a' -> TypeError "'in <string>' requires string as left operand, not int"
#> 'abc'[5] -> IndexError 'string index out of range'
#> <string>:1: SyntaxWarning: str indices must be integers or slices, not str; perhaps you missed a comma?
#> 'abc'['a'] -> TypeError "string indices must be integers, not 'str'"
#> 'abc'[::2] -> 'ac'
#> 'abc'[::-1] -> 'cba'
#> 'abc'[5:] -> ''
#> ord('') -> TypeError 'ord() expected a character, but string of length 0 found'
#> 'a'.__contains__(1) -> TypeError "'in <string>' requires string as left operand, not int"
#> 'é'.__repr__() -> "'\xe9'"
#> repr('\'"') -> '\'\\\'"\''
#> repr('\'') -> '"\'"'
#> repr('\x00\x7f\xad\u200b\ud800') -> "'\\x00\\x7f\\xad\\u200b\\ud800'"
#> ascii('é\U0001F600') -> "'\\xe9\\U0001f600'"
#> str(b'abc', 'ascii') -> 'abc'
#> str(b'\xff', 'ascii') -> UnicodeDecodeError "'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)"
#> str(b'\xff', 'utf-8') -> UnicodeDecodeError "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"
#> str(b'\xff', 'utf-8', 'ignore') -> ''
#> str(1, 'ascii') -> TypeError 'decoding to str: need a bytes-like object, int found'
#> str(b'a') -> "b'a'"
#> str(bytearray(b'a'), 'latin-1') -> 'a'
#> 'a\ud800'.encode() -> UnicodeEncodeError "'utf-8' codec can't encode character '\\ud800' in position 1: surrogates not allowed"
#> '😀'[0] -> '\U0001f600'
#> len('😀') -> 1
#> '😀a'.find('a') -> 1
#> 'a'.__format__('>3') -> '  a'
#> 'abc'.__getitem__(slice(1, None)) -> 'bc'
#> 'a'.__mod__(1) -> TypeError 'not all arguments converted during string formatting'
#> '%s'.__rmod__('a') -> TypeError 'not all arguments converted during string formatting'
#> 'a'.__mul__('b') -> TypeError "'str' object cannot be interpreted as an integer"

# ---- the halves of a surrogate pair that meet by repetition
s = '\udc00\ud800' * 2
print(len(s), ascii(s), s[1:3] == '\U00010000', ascii('\udc00' * 2))
#> 4 '\udc00\ud800\udc00\ud800' False '\udc00\udc00'

# ---- str: an encoding without an object
def attempt(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
attempt(lambda: str(encoding=0)); attempt(lambda: str(errors=0)); attempt(lambda: str(encoding='x')); attempt(lambda: str(errors='x'))
#> TypeError str() argument 'encoding' must be str, not int
#> TypeError str() argument 'errors' must be str, not int
#> ''
#> ''

# ---- code points near the ends of texts that were just made
for t in ('\ud83d\ude00\ude00a', 'a' + '\ud83d' + '😀', '😀\ude00😀', '😀', '😀' * 20 + 'a', 'a' * 20 + '😀'):
    u = t + '😀b'
    print([ascii((t + '😀b')[i]) for i in range(len(u))] == [ascii((t + '😀b')[i - len(u)]) for i in range(len(u))], [ascii((t + '😀b')[i])[1:-1] for i in range(-len(u), len(u), 3)])
#> True ['\\ud83d', 'a', '\\ud83d', 'a']
#> True ['a', '\\U0001f600', '\\ud83d', 'b']
#> True ['\\U0001f600', '\\U0001f600', '\\ude00', 'b']
#> True ['\\U0001f600', '\\U0001f600']
#> True ['\\U0001f600', '\\U0001f600', '\\U0001f600', '\\U0001f600', '\\U0001f600', '\\U0001f600', '\\U0001f600', '\\U0001f600', '\\U0001f600', '\\U0001f600', '\\U0001f600', '\\U0001f600', '\\U0001f600', '\\U0001f600', '\\U0001f600', 'b']
#> True ['a', 'a', 'a', 'a', 'a', 'a', 'a', '\\U0001f600', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'b']
