# ---- str: find, rfind, index, rindex, count
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 2
s = 'abcabc'
print((s.find('b'), s.rfind('b'), s.find('x'), s.find('b', 2), s.find('b', -2), s.find('', 3), s.find('', 7)))
print((s.find('c', None, 3), s.find('b', Index()), s.find('a', 2 ** 70), s.find('a', -2 ** 70)))
print((s.index('c'), s.rindex('c'), s.rindex('b', 0, 3), s.count('b'), s.count(''), s.count('abc')))
print((s.count('b', 2), s.count('b', 2, 4), s.count('', 7), 'aaaa'.count('aa')))
print(('😀a😀'.find('😀', 1), 'x😀y'.index('y'), '😀😀'.count('😀')))
error(lambda: s.index('x'))
error(lambda: s.rindex('x'))
error(lambda: s.find(1))
error(lambda: s.find())
error(lambda: s.find('a', 'b'))
error(lambda: s.find('a', 1, 2, 3))
error(lambda: s.find(sub='a'))
error(lambda: s.count(None))
error(lambda: s.index('a', 1.5))
#> (1, 4, -1, 4, 4, 3, -1)
#> (2, 4, -1, 0)
#> (2, 5, 1, 2, 7, 2)
#> (1, 0, 0, 2)
#> (2, 2, 2)
#> ValueError: substring not found
#> ValueError: substring not found
#> TypeError: find() argument 1 must be str, not int
#> TypeError: find expected at least 1 argument, got 0
#> TypeError: slice indices must be integers or None or have an __index__ method
#> TypeError: find expected at most 3 arguments, got 4
#> TypeError: str.find() takes no keyword arguments
#> TypeError: count() argument 1 must be str, not None
#> TypeError: slice indices must be integers or None or have an __index__ method

# ---- str: startswith, endswith, removeprefix, removesuffix
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

s = 'abc'
print(('abc'.startswith('a'), 'abc'.startswith('b', 1), 'abc'.startswith(('x', 'ab')), 'abc'.startswith(())))
print(('abc'.startswith(''), 'abc'.startswith('', 3), 'abc'.startswith('', 4), 'abc'.startswith('bc', -2)))
print(('abc'.endswith('c'), 'abc'.endswith('b', 0, 2), 'abc'.endswith(('x', 'bc')), 'abc'.endswith('', 4)))
print('abc'.endswith('abcd'))
print(('abc'.removeprefix('ab'), 'abc'.removeprefix('x'), 'abc'.removesuffix('bc'), 'abc'.removesuffix('')))
print(repr('aa'.removeprefix('aa')))
error(lambda: 'abc'.startswith(1))
print('abc'.startswith(('a', 1)))
error(lambda: 'abc'.startswith((1, 'a')))
error(lambda: 'abc'.startswith(['a']))
error(lambda: 'abc'.endswith(None))
error(lambda: 'abc'.startswith('a', 'b'))
error(lambda: 'abc'.removeprefix(1))
error(lambda: 'abc'.removesuffix(None))
error(lambda: 'abc'.removeprefix())
#> (True, True, True, False)
#> (True, True, False, True)
#> (True, True, True, False)
#> False
#> ('c', 'abc', 'a', 'abc')
#> ''
#> TypeError: startswith first arg must be str or a tuple of str, not int
#> True
#> TypeError: tuple for startswith must only contain str, not int
#> TypeError: startswith first arg must be str or a tuple of str, not list
#> TypeError: endswith first arg must be str or a tuple of str, not NoneType
#> TypeError: slice indices must be integers or None or have an __index__ method
#> TypeError: removeprefix() argument must be str, not int
#> TypeError: removesuffix() argument must be str, not None
#> TypeError: str.removeprefix() takes exactly one argument (0 given)

# ---- str: split, rsplit, splitlines
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 1
print(('a b  c'.split(), ' a b '.split(), 'a,b,,c'.split(','), 'a,b,c'.split(',', 1)))
print((' a b  c '.split(None, 1), 'a b c'.split(maxsplit=1), 'a,b'.split(sep=','), ''.split(), ''.split(',')))
print(('a\u2003b\x1cc'.split(), 'a,b,c'.split(',', Index())))
print(('a,b,c'.rsplit(',', 1), ' a b  c '.rsplit(None, 1), 'a b'.rsplit(), 'axxbxxc'.rsplit('xx', 1)))
print(('a,b'.rsplit(','), ' a b '.rsplit(maxsplit=0)))
print(('a\nb\r\nc\rd\x0be\x85f\u2028g'.splitlines(), 'a\nb\n'.splitlines(True), ''.splitlines()))
print(('\n'.splitlines(), 'a\n\nb'.splitlines(keepends=False)))
print(('😀,é'.split(','), '😀 é'.split()))
error(lambda: 'a'.split(''))
error(lambda: 'a'.split(1))
error(lambda: 'a'.split(',', 'x'))
error(lambda: 'a'.split(None, None))
error(lambda: 'a'.rsplit(''))
error(lambda: 'a'.splitlines(1, 2))
error(lambda: 'a'.split(b','))
#> (['a', 'b', 'c'], ['a', 'b'], ['a', 'b', '', 'c'], ['a', 'b,c'])
#> (['a', 'b  c '], ['a', 'b c'], ['a', 'b'], [], [''])
#> (['a', 'b', 'c'], ['a', 'b,c'])
#> (['a,b', 'c'], [' a b', 'c'], ['a', 'b'], ['axxb', 'c'])
#> (['a', 'b'], [' a b'])
#> (['a', 'b', 'c', 'd', 'e', 'f', 'g'], ['a\n', 'b\n'], [])
#> ([''], ['a', '', 'b'])
#> (['😀', 'é'], ['😀', 'é'])
#> ValueError: empty separator
#> TypeError: must be str or None, not int
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: 'NoneType' object cannot be interpreted as an integer
#> ValueError: empty separator
#> TypeError: splitlines() takes at most 1 argument (2 given)
#> TypeError: must be str or None, not bytes

# ---- str: partition and rpartition
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(('a-b-c'.partition('-'), 'a-b-c'.rpartition('-'), 'abc'.partition('-'), 'abc'.rpartition('-')))
print(('a--b'.partition('--'), '😀-é'.partition('-')))
error(lambda: 'a'.partition(''))
error(lambda: 'a'.partition(1))
error(lambda: 'a'.partition())
error(lambda: 'a'.rpartition(''))
error(lambda: 'a'.rpartition(None))
#> (('a', '-', 'b-c'), ('a-b', '-', 'c'), ('abc', '', ''), ('', '', 'abc'))
#> (('a', '--', 'b'), ('😀', '-', 'é'))
#> ValueError: empty separator
#> TypeError: must be str, not int
#> TypeError: str.partition() takes exactly one argument (0 given)
#> ValueError: empty separator
#> TypeError: must be str, not NoneType

# ---- str: strip, lstrip, rstrip
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(('  a b '.strip(), 'xxaxx'.strip('x'), 'xyaxy'.lstrip('yx'), 'xyaxy'.rstrip('yx')))
print(('\u2003a\x1f'.strip(), ' a '.strip(None), ''.strip(), 'aaa'.strip('a'), '😀a😀'.strip('😀')))
print(repr('a'.strip('')))
error(lambda: 'a'.strip(1))
error(lambda: 'a'.lstrip(b'a'))
error(lambda: 'a'.rstrip(1, 2))
#> ('a b', 'a', 'axy', 'xya')
#> ('a', 'a', '', '', 'a')
#> 'a'
#> TypeError: strip arg must be None or str
#> TypeError: lstrip arg must be None or str
#> TypeError: rstrip expected at most 1 argument, got 2

# ---- str: replace and expandtabs
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 1
print(('aXbX'.replace('X', '--'), 'aXbX'.replace('X', '', 1), 'ab'.replace('', '-'), 'ab'.replace('', '-', 2)))
print((''.replace('', '-'), ''.replace('', '-', 0), 'aa'.replace('a', 'b', count=1)))
print(('aa'.replace('a', 'b', Index()), 'aaa'.replace('aa', 'b'), '😀'.replace('😀', 'é')))
print(repr('ab'.replace('x', 'y')))
print(('a\tb'.expandtabs(), 'a\tb\n\tc'.expandtabs(4), 'a\tb'.expandtabs(0), 'a\tb'.expandtabs(tabsize=1)))
print(('\t'.expandtabs(3), 'a\tb'.expandtabs(-1), '\ta\rb\tc'.expandtabs(4)))
error(lambda: 'a'.replace('a'))
error(lambda: 'a'.replace(1, 'b'))
error(lambda: 'a'.replace('a', 1))
error(lambda: 'a'.replace('a', 'b', 'c'))
error(lambda: 'a'.expandtabs('a'))
error(lambda: 'a'.expandtabs(1, 2))
#> ('a--b--', 'abX', '-a-b-', '-a-b')
#> ('-', '', 'ba')
#> ('ba', 'ba', 'é')
#> 'ab'
#> ('a       b', 'a   b\n    c', 'ab', 'a b')
#> ('   ', 'ab', '    a\rb   c')
#> TypeError: replace() takes at least 2 positional arguments (1 given)
#> TypeError: replace() argument 1 must be str, not int
#> TypeError: replace() argument 2 must be str, not int
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: expandtabs() takes at most 1 argument (2 given)

# ---- str: join
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Iterable:
    def __iter__(self):
        yield 'x'
        yield 'y'
class Sub(str):
    pass
print(('-'.join(['a', 'b']), ''.join('abc'), ', '.join(()), '-'.join(x for x in 'ab'), '-'.join(Iterable())))
print(('-'.join({'k': 1}), '😀'.join('ab'), '-'.join(['one']), '-'.join([Sub('a'), 'b'])))
print(repr(type('-'.join([Sub('a')])).__name__))
error(lambda: '-'.join(['a', 1]))
error(lambda: '-'.join([1]))
error(lambda: '-'.join(5))
error(lambda: '-'.join(None))
error(lambda: '-'.join([b'a']))
error(lambda: '-'.join())
def fail():
    yield 'a'
    raise ValueError('x')
error(lambda: '-'.join(fail()))
#> ('a-b', 'abc', '', 'a-b', 'x-y')
#> ('k', 'a😀b', 'one', 'a-b')
#> 'str'
#> TypeError: sequence item 1: expected str instance, int found
#> TypeError: sequence item 0: expected str instance, int found
#> TypeError: can only join an iterable
#> TypeError: can only join an iterable
#> TypeError: sequence item 0: expected str instance, bytes found
#> TypeError: str.join() takes exactly one argument (0 given)
#> ValueError: x

# ---- str: ljust, rjust, center, zfill
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 5
print(('a'.ljust(3), 'a'.ljust(3, '.'), 'a'.rjust(3, '-'), 'a'.center(4, '-'), 'ab'.center(5, '-')))
print(('abc'.center(1), 'a'.ljust(Index(), '*'), 'a'.rjust(3, '😀'), '😀'.center(4)))
print(('1'.zfill(3), '-1'.zfill(4), '+1'.zfill(2), ''.zfill(2), '--1'.zfill(5), '😀'.zfill(3)))
print(repr('1'.zfill(Index())))
error(lambda: 'a'.ljust('3'))
error(lambda: 'a'.ljust(3, '..'))
error(lambda: 'a'.ljust(3, ''))
error(lambda: 'a'.ljust(3, 1))
error(lambda: 'a'.ljust())
error(lambda: 'a'.center(3, b'x'))
error(lambda: 'a'.zfill('3'))
error(lambda: 'a'.zfill(1.0))
#> ('a  ', 'a..', '--a', '-a--', '--ab-')
#> ('abc', 'a****', '😀😀a', ' 😀  ')
#> ('001', '-001', '+1', '00', '-00-1', '00😀')
#> '00001'
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: The fill character must be exactly one character long
#> TypeError: The fill character must be exactly one character long
#> TypeError: The fill character must be a unicode character, not int
#> TypeError: ljust expected at least 1 argument, got 0
#> TypeError: The fill character must be a unicode character, not bytes
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: 'float' object cannot be interpreted as an integer

# ---- str: case
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(('aBc'.upper(), 'ABC'.lower(), 'ab cd'.title(), 'aB cD'.capitalize(), 'aBc'.swapcase()))
print(('Straße'.casefold(), 'straße'.upper(), 'ΑΣ'.lower(), "they're bill's".title(), 'ǆ'.title()))
print(('ŉ'.upper(), 'İ'.lower(), '𐐀'.lower(), ''.title(), 'ﬁ'.capitalize(), 'x1y'.title()))
error(lambda: 'a'.upper(1))
#> ('ABC', 'abc', 'Ab Cd', 'Ab cd', 'AbC')
#> ('strasse', 'STRASSE', 'ας', "They'Re Bill'S", 'ǅ')
#> ('ʼN', 'i̇', '𐐨', '', 'Fi', 'X1Y')
#> TypeError: str.upper() takes no arguments (1 given)

# ---- str: questions about all characters
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

tests = ['', 'a', 'A', 'a1', '12', '²', '½', '١', 'Ab Cd', 'AB', 'ab', ' \t', 'a b', 'é', '_x', '1x', 'class', '\x00', '😀', 'ǅ', '\u2003', 'ªº']
for name in ['isalpha', 'isalnum', 'isdigit', 'isdecimal', 'isnumeric', 'isspace', 'isascii', 'islower', 'isupper', 'istitle', 'isidentifier', 'isprintable']:
    print(name, ascii([t for t in tests if getattr(t, name)()]))
error(lambda: 'a'.isascii(1))
#> isalpha ['a', 'A', 'AB', 'ab', '\xe9', 'class', '\u01c5', '\xaa\xba']
#> isalnum ['a', 'A', 'a1', '12', '\xb2', '\xbd', '\u0661', 'AB', 'ab', '\xe9', '1x', 'class', '\u01c5', '\xaa\xba']
#> isdigit ['12', '\xb2', '\u0661']
#> isdecimal ['12', '\u0661']
#> isnumeric ['12', '\xb2', '\xbd', '\u0661']
#> isspace [' \t', '\u2003']
#> isascii ['', 'a', 'A', 'a1', '12', 'Ab Cd', 'AB', 'ab', ' \t', 'a b', '_x', '1x', 'class', '\x00']
#> islower ['a', 'a1', 'ab', 'a b', '\xe9', '_x', '1x', 'class', '\xaa\xba']
#> isupper ['A', 'AB']
#> istitle ['A', 'Ab Cd', '\u01c5']
#> isidentifier ['a', 'A', 'a1', 'AB', 'ab', '\xe9', '_x', 'class', '\u01c5', '\xaa\xba']
#> isprintable ['', 'a', 'A', 'a1', '12', '\xb2', '\xbd', '\u0661', 'Ab Cd', 'AB', 'ab', 'a b', '\xe9', '_x', '1x', 'class', '\U0001f600', '\u01c5', '\xaa\xba']
#> TypeError: str.isascii() takes no arguments (1 given)

# ---- str: translate and maketrans
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

table = str.maketrans('ab', 'xy', 'c')
print((table, 'abcd'.translate(table), 'abc'.translate({97: 'xyz', 98: None, 99: 100}), 'abc'.translate({})))
print((str.maketrans({'a': 1, 98: 'z'}), 'ab'.translate('x' * 98 + 'q'), '😀a'.translate({0x1f600: '!'})))
class Table:
    def __getitem__(self, n):
        if n == 97:
            raise LookupError
        return chr(n + 1)
print(('abc'.translate(Table()), 'abc'.translate(str.maketrans('', '', 'b'))))
error(lambda: 'abc'.translate({97: 1.5}))
error(lambda: 'abc'.translate({97: 0x110000}))
error(lambda: 'abc'.translate({97: -1}))
error(lambda: 'abc'.translate(5))
error(lambda: 'abc'.translate())
error(lambda: str.maketrans('a', 'bc'))
error(lambda: str.maketrans('a'))
error(lambda: str.maketrans({'ab': 1}))
error(lambda: str.maketrans({1.5: 1}))
error(lambda: str.maketrans(1, 'a'))
error(lambda: str.maketrans('a', 1))
error(lambda: str.maketrans('a', 'b', 1))
error(lambda: str.maketrans())
#> ({97: 120, 98: 121, 99: None}, 'xyd', 'xyzd', 'abc')
#> ({97: 1, 98: 'z'}, 'xq', '!a')
#> ('acd', 'ac')
#> TypeError: character mapping must return integer, None or str
#> ValueError: character mapping must be in range(0x110000)
#> ValueError: character mapping must be in range(0x110000)
#> TypeError: 'int' object is not subscriptable
#> TypeError: str.translate() takes exactly one argument (0 given)
#> ValueError: the first two maketrans arguments must have equal length
#> TypeError: if you give only one argument to maketrans it must be a dict
#> ValueError: string keys in translate table must be of length 1
#> TypeError: keys in translate table must be strings or integers
#> TypeError: first maketrans argument must be a string if there is a second argument
#> TypeError: maketrans() argument 2 must be str, not int
#> TypeError: maketrans() argument 3 must be str, not int
#> TypeError: maketrans expected at least 1 argument, got 0

# ---- translate: tables of all kinds, and texts with characters beyond the first plane
class D(dict):
    def __missing__(self, k): return 'm'
class I(int): pass
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.v)
    def __eq__(self, o): return self.v == o
tables = [{97: 'x'}, {97: None}, {97: 98}, {97: 'long' * 3, 98: ''}, {97: 0x1F600}, {97: -1}, {97: 0x110000}, {97: 2**70}, {97: 1.5}, {98: True},
          D({97: 'q'}), {97: I(66)}, {K(97): 'k'}, {97.0: 'f'}, [None] * 98, None, str.maketrans('abc', 'xyz', 'd')]
for table in tables:
    for text in 'aabcd', 'a\U0001F600b':
        try:
            print(ascii(text.translate(table)), end=' ')
        except Exception as e:
            print(type(e).__name__, e, end=' ')
    print()
for args in ('ab', 'cd', 'bz'), ({'a': 1, 2: 'x'},), ({'ab': 1},), ({1.5: 1},), ('ab', 'c'), ('a', 3), (3, 'a'), ('a', 'b', 3), (D(),), ('\U0001F600', 'a'):
    try:
        print(str.maketrans(*args))
    except Exception as e:
        print(type(e).__name__, e)
#> 'xxbcd' 'x\U0001f600b' 
#> 'bcd' '\U0001f600b' 
#> 'bbbcd' 'b\U0001f600b' 
#> 'longlonglonglonglonglongcd' 'longlonglong\U0001f600' 
#> '\U0001f600\U0001f600bcd' '\U0001f600\U0001f600b' 
#> ValueError character mapping must be in range(0x110000) ValueError character mapping must be in range(0x110000) 
#> ValueError character mapping must be in range(0x110000) ValueError character mapping must be in range(0x110000) 
#> ValueError character mapping must be in range(0x110000) ValueError character mapping must be in range(0x110000) 
#> TypeError character mapping must return integer, None or str TypeError character mapping must return integer, None or str 
#> 'aa\x01cd' 'a\U0001f600\x01' 
#> 'qqmmm' 'qmm' 
#> 'BBbcd' 'B\U0001f600b' 
#> 'kkbcd' 'k\U0001f600b' 
#> 'ffbcd' 'f\U0001f600b' 
#> 'bcd' '\U0001f600b' 
#> TypeError 'NoneType' object is not subscriptable TypeError 'NoneType' object is not subscriptable 
#> 'xxyz' 'x\U0001f600y' 
#> {97: 99, 98: None, 122: None}
#> {97: 1, 2: 'x'}
#> ValueError string keys in translate table must be of length 1
#> TypeError keys in translate table must be strings or integers
#> ValueError the first two maketrans arguments must have equal length
#> TypeError maketrans() argument 2 must be str, not int
#> TypeError first maketrans argument must be a string if there is a second argument
#> TypeError maketrans() argument 3 must be str, not int
#> TypeError if you give only one argument to maketrans it must be a dict
#> {128512: 97}

# ---- maketrans() of subclasses
class S(str):
    def __len__(self): return 1
    def __iter__(self): return iter('zy')
print(str.maketrans(S('ab'), S('cd'), S('ef')))
#> {97: 99, 98: 100, 101: None, 102: None}
