# ---- bytes: split and rsplit
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 1
print(b'a b  c'.split())
print(b' a b  c '.split(None, 1))
print(b' a b  c '.split(maxsplit=0))
print(b'a,b,c'.split(b','))
print(b'a,b,c'.split(b',', 1))
print(b'a,b,c'.split(b',', Index()))
print(b'a,b,c'.split(sep=b',', maxsplit=-1))
print(b''.split())
print(b''.split(b','))
print(b'a,b,c'.rsplit(b',', 1))
print(b' a b  c '.rsplit(None, 1))
print(b' a b  c '.rsplit())
print(b'axxbxxc'.rsplit(b'xx'))
error(lambda: b'a,b'.split(b''))
error(lambda: b'a,b'.split(','))
error(lambda: b'a,b'.split(b',', 'a'))
#> [b'a', b'b', b'c']
#> [b'a', b'b  c ']
#> [b'a b  c ']
#> [b'a', b'b', b'c']
#> [b'a', b'b,c']
#> [b'a', b'b,c']
#> [b'a', b'b', b'c']
#> []
#> [b'']
#> [b'a,b', b'c']
#> [b' a b', b'c']
#> [b'a', b'b', b'c']
#> [b'a', b'b', b'c']
#> ValueError: empty separator
#> TypeError: a bytes-like object is required, not 'str'
#> TypeError: 'str' object cannot be interpreted as an integer

# ---- bytes: splitlines
print(b'a\nb\r\nc\rd\x0be'.splitlines())
print(b'a\nb\r\nc\r'.splitlines(True))
print(b'a\n'.splitlines(keepends=1))
print(b''.splitlines())
print(b'\n\n'.splitlines())
#> [b'a', b'b', b'c', b'd\x0be']
#> [b'a\n', b'b\r\n', b'c\r']
#> [b'a\n']
#> []
#> [b'', b'']

# ---- bytes: partition and rpartition
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(b'a-b-c'.partition(b'-'))
print(b'a-b-c'.rpartition(b'-'))
print(b'abc'.partition(b'-'))
print(b'abc'.rpartition(b'-'))
print(b'abc'.partition(bytearray(b'b')))
error(lambda: b'abc'.partition(b''))
error(lambda: b'abc'.partition('-'))
#> (b'a', b'-', b'b-c')
#> (b'a-b', b'-', b'c')
#> (b'abc', b'', b'')
#> (b'', b'', b'abc')
#> (b'a', bytearray(b'b'), b'c')
#> ValueError: empty separator
#> TypeError: a bytes-like object is required, not 'str'

# ---- bytes: strip, lstrip, rstrip, removeprefix, removesuffix
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(b'  a '.strip())
print(b'xxaxx'.strip(b'x'))
print(b'xyaxy'.lstrip(b'yx'))
print(b'xyaxy'.rstrip(b'yx'))
print(b' \t\n\x0b\x0c\ra'.lstrip())
print(b'a '.rstrip(None))
print(b'   '.strip())
print(b'abc'.removeprefix(b'ab'))
print(b'abc'.removeprefix(b'x'))
print(b'abc'.removesuffix(b'bc'))
print(b'abc'.removesuffix(b''))
error(lambda: b'a'.strip('a'))
error(lambda: b'a'.strip(1))
error(lambda: b'abc'.removesuffix('c'))
#> b'a'
#> b'a'
#> b'axy'
#> b'xya'
#> b'a'
#> b'a'
#> b''
#> b'c'
#> b'abc'
#> b'a'
#> b'abc'
#> TypeError: a bytes-like object is required, not 'str'
#> TypeError: a bytes-like object is required, not 'int'
#> TypeError: a bytes-like object is required, not 'str'

# ---- bytes: replace
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 1
print(b'aXbX'.replace(b'X', b'--'))
print(b'aXbX'.replace(b'X', b'', 1))
print(b'ab'.replace(b'', b'-'))
print(b'ab'.replace(b'', b'-', 2))
print(b''.replace(b'', b'-'))
print(b'aa'.replace(b'a', b'x', Index()))
print(b'aa'.replace(b'a', b'x', 0))
error(lambda: b'ab'.replace(b'a', 'x'))
error(lambda: b'ab'.replace('a', b'x'))
error(lambda: b'ab'.replace(b'a', b'x', 'q'))
error(lambda: b'ab'.replace(b'a', b'x', count=1))
#> b'a--b--'
#> b'abX'
#> b'-a-b-'
#> b'-a-b'
#> b'-'
#> b'xa'
#> b'aa'
#> TypeError: a bytes-like object is required, not 'str'
#> TypeError: a bytes-like object is required, not 'str'
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: bytes.replace() takes no keyword arguments

# ---- bytes: join
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Iterable:
    def __iter__(self):
        yield b'1'
        yield b'2'
print(b'-'.join([b'a', b'b']))
print(b'-'.join([]))
print(b'-'.join((b'a', bytearray(b'b'), memoryview(b'c'))))
print(b''.join(x for x in (b'1', b'2')))
print(b', '.join(Iterable()))
error(lambda: b'-'.join([b'a', 'b']))
error(lambda: b'-'.join([1]))
error(lambda: b'-'.join('ab'))
error(lambda: b'-'.join(3))
error(lambda: b'-'.join(b'ab'))
#> b'a-b'
#> b''
#> b'a-b-c'
#> b'12'
#> b'1, 2'
#> TypeError: sequence item 1: expected a bytes-like object, str found
#> TypeError: sequence item 0: expected a bytes-like object, int found
#> TypeError: sequence item 0: expected a bytes-like object, str found
#> TypeError: can only join an iterable
#> TypeError: sequence item 0: expected a bytes-like object, int found

# ---- bytes: translate and maketrans
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

table = bytes.maketrans(b'ab', b'xy')
print(type(table))
print(len(table))
print(b'abc'.translate(table))
print(b'abc'.translate(None, b'b'))
print(b'abc'.translate(table, delete=b'c'))
print(b'abc'.translate(None))
error(lambda: b'abc'.translate(b'x'))
error(lambda: b'abc'.translate('x'))
error(lambda: b'abc'.translate(None, 'a'))
error(lambda: bytes.maketrans(b'a', b'bc'))
error(lambda: bytes.maketrans('a', 'b'))
error(lambda: bytes.maketrans(b'a'))
#> <class 'bytes'>
#> 256
#> b'xyc'
#> b'ac'
#> b'xy'
#> b'abc'
#> ValueError: translation table must be 256 characters long
#> TypeError: a bytes-like object is required, not 'str'
#> TypeError: a bytes-like object is required, not 'str'
#> ValueError: maketrans arguments must have same length
#> TypeError: a bytes-like object is required, not 'str'
#> TypeError: maketrans expected 2 arguments, got 1

# ---- bytes: ljust, rjust, center, zfill
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 7
print(b'a'.ljust(3))
print(b'a'.ljust(3, b'.'))
print(b'a'.rjust(4, bytearray(b'-')))
print(b'a'.center(4, b'-'))
print(b'ab'.center(5, b'-'))
print(b'ab'.center(Index()))
print(b'abc'.center(1))
print(b'a'.zfill(3))
print(b'-1'.zfill(5))
print(b'+1'.zfill(2))
print(b''.zfill(2))
error(lambda: b'a'.ljust(3, '.'))
error(lambda: b'a'.ljust(3, b'..'))
error(lambda: b'a'.ljust('3'))
error(lambda: b'1'.zfill('5'))
#> b'a  '
#> b'a..'
#> b'---a'
#> b'-a--'
#> b'--ab-'
#> b'   ab  '
#> b'abc'
#> b'00a'
#> b'-0001'
#> b'+1'
#> b'00'
#> TypeError: ljust() argument 2 must be a byte string of length 1, not str
#> TypeError: ljust(): argument 2 must be a byte string of length 1, not a bytes object of length 2
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: 'str' object cannot be interpreted as an integer

# ---- bytes: expandtabs
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(b'a\tb'.expandtabs())
print(b'a\tb\n\tc'.expandtabs(4))
print(b'a\tb'.expandtabs(0))
print(b'a\tb'.expandtabs(tabsize=1))
error(lambda: b'a\tb'.expandtabs('1'))
#> b'a       b'
#> b'a   b\n    c'
#> b'ab'
#> b'a b'
#> TypeError: 'str' object cannot be interpreted as an integer

# ---- bytes: case
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(b'aB\xe9'.upper())
print(b'aB\xe9'.lower())
print(b'aB\xe9'.swapcase())
print(b"they're bill's".title())
print(b'aB C'.capitalize())
print(b''.capitalize())
error(lambda: b'a'.upper(1))
#> b'AB\xe9'
#> b'ab\xe9'
#> b'Ab\xe9'
#> b"They'Re Bill'S"
#> b'Ab c'
#> b''
#> TypeError: bytes.upper() takes no arguments (1 given)

# ---- bytes: questions about all bytes
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

tests = [b'', b'a', b'A', b'a1', b'12', b'Ab Cd', b'AB', b'ab', b' \t\n', b'a b', b'\x80', b'1a']
for name in ['isalpha', 'isalnum', 'isdigit', 'isspace', 'isascii', 'islower', 'isupper', 'istitle']:
    print(name, [t for t in tests if getattr(bytes(t), name)()])
error(lambda: b'a'.isascii(1))
#> isalpha [b'a', b'A', b'AB', b'ab']
#> isalnum [b'a', b'A', b'a1', b'12', b'AB', b'ab', b'1a']
#> isdigit [b'12']
#> isspace [b' \t\n']
#> isascii [b'', b'a', b'A', b'a1', b'12', b'Ab Cd', b'AB', b'ab', b' \t\n', b'a b', b'1a']
#> islower [b'a', b'a1', b'ab', b'a b', b'1a']
#> isupper [b'A', b'AB']
#> istitle [b'A', b'Ab Cd']
#> TypeError: bytes.isascii() takes no arguments (1 given)

# ---- methods that change nothing answer the same object
b = b'abc'
for name, args in [('zfill', (-3,)), ('zfill', (1,)), ('center', (1,)), ('ljust', (1,)), ('rjust', (1,)), ('strip', ()), ('lstrip', ()), ('rstrip', ()), ('replace', (b'q', b'z')), ('expandtabs', ()), ('removeprefix', (b'q',)), ('removesuffix', (b'q',)), ('translate', (None,)), ('lower', ()), ('upper', ()), ('title', ()), ('capitalize', ()), ('swapcase', ()), ('join', ([b],)), ('__add__', (b'',)), ('__mul__', (1,)), ('__getitem__', (slice(None),)), ('partition', (b'q',)), ('split', ()), ('rsplit', ()), ('splitlines', ())]:
    r = getattr(b, name)(*args)
    print(name, args, r is b, r[0] is b if isinstance(r, (list, tuple)) else '')
s = 'abc'
for name, args in [('zfill', (-3,)), ('zfill', (1,)), ('center', (1,)), ('ljust', (1,)), ('rjust', (1,)), ('strip', ()), ('lstrip', ()), ('rstrip', ()), ('replace', ('q', 'z')), ('expandtabs', ()), ('removeprefix', ('q',)), ('removesuffix', ('q',)), ('translate', ({},)), ('lower', ()), ('join', ([s],)), ('__add__', ('',)), ('__mul__', (1,)), ('__getitem__', (slice(None),)), ('partition', ('q',)), ('split', ()), ('format', ()), ('__format__', ('',)), ('__str__', ())]:
    r = getattr(s, name)(*args)
    print(name, args, r == s)
t = (1, 2)
print(t[:] is t, t * 1 is t, t + () is t, () + t is t, tuple(t) is t, (1, 2)[:0] is ())
f = frozenset({1})
print(f.copy() is f, frozenset(f) is f, f | set() is f, f & f is f)
print(bytes(b) is b, b[:] is b, b'' + b is b)
#> bytesmethods.py:324: SyntaxWarning: "is" with 'tuple' literal. Did you mean "=="?
#>   print(t[:] is t, t * 1 is t, t + () is t, () + t is t, tuple(t) is t, (1, 2)[:0] is ())
#> zfill (-3,) True 
#> zfill (1,) True 
#> center (1,) True 
#> ljust (1,) True 
#> rjust (1,) True 
#> strip () True 
#> lstrip () True 
#> rstrip () True 
#> replace (b'q', b'z') True 
#> expandtabs () False 
#> removeprefix (b'q',) True 
#> removesuffix (b'q',) True 
#> translate (None,) True 
#> lower () False 
#> upper () False 
#> title () False 
#> capitalize () False 
#> swapcase () False 
#> join ([b'abc'],) True 
#> __add__ (b'',) True 
#> __mul__ (1,) True 
#> __getitem__ (slice(None, None, None),) True 
#> partition (b'q',) False True
#> split () False True
#> rsplit () False True
#> splitlines () False True
#> zfill (-3,) True
#> zfill (1,) True
#> center (1,) True
#> ljust (1,) True
#> rjust (1,) True
#> strip () True
#> lstrip () True
#> rstrip () True
#> replace ('q', 'z') True
#> expandtabs () True
#> removeprefix ('q',) True
#> removesuffix ('q',) True
#> translate ({},) True
#> lower () True
#> join (['abc'],) True
#> __add__ ('',) True
#> __mul__ (1,) True
#> __getitem__ (slice(None, None, None),) True
#> partition ('q',) False
#> split () False
#> format () True
#> __format__ ('',) True
#> __str__ () True
#> True True True True True True
#> True True False False
#> True True True

# ---- ints that C does not hold
for make in (bytes, bytearray):
    for act in (lambda b: b.expandtabs(2 ** 31 - 1), lambda b: b.expandtabs(2 ** 31), lambda b: b.expandtabs(-2 ** 31 - 1), lambda b: b.hex(':', 2 ** 31), lambda b: b.hex(':', -2 ** 31),
                lambda b: b * -10 ** 20, lambda b: -10 ** 20 * b, lambda b: b[:0] * 10 ** 20):
        try:
            print(act(make(b'ab')))
        except OverflowError as e:
            print(e)
for s in ('ab', [1], (1,), '', [], ()):
    for n in (10 ** 20, -10 ** 20):
        try:
            print(s * n)
        except OverflowError as e:
            print(e)
try: 'a'.expandtabs(2 ** 31)
except OverflowError as e: print(e)
#> b'ab'
#> Python int too large to convert to C int
#> Python int too large to convert to C int
#> Python int too large to convert to C int
#> 6162
#> cannot fit 'int' into an index-sized integer
#> cannot fit 'int' into an index-sized integer
#> cannot fit 'int' into an index-sized integer
#> bytearray(b'ab')
#> Python int too large to convert to C int
#> Python int too large to convert to C int
#> Python int too large to convert to C int
#> 6162
#> cannot fit 'int' into an index-sized integer
#> cannot fit 'int' into an index-sized integer
#> cannot fit 'int' into an index-sized integer
#> cannot fit 'int' into an index-sized integer
#> cannot fit 'int' into an index-sized integer
#> cannot fit 'int' into an index-sized integer
#> cannot fit 'int' into an index-sized integer
#> cannot fit 'int' into an index-sized integer
#> cannot fit 'int' into an index-sized integer
#> cannot fit 'int' into an index-sized integer
#> cannot fit 'int' into an index-sized integer
#> cannot fit 'int' into an index-sized integer
#> cannot fit 'int' into an index-sized integer
#> cannot fit 'int' into an index-sized integer
#> cannot fit 'int' into an index-sized integer
#> Python int too large to convert to C int

# ---- what separates hexadecimal digits
for sep in ('', '::', b'', b'-', 'é', {1, 2}, {1}, (), ('-',), range(3), 5, None, bytearray(b'-'), bytearray(b'--')):
    try:
        print(b'\x01\x02'.hex(sep))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> ValueError sep must be length 1.
#> ValueError sep must be length 1.
#> ValueError sep must be length 1.
#> 01-02
#> ValueError sep must be ASCII.
#> ValueError sep must be length 1.
#> TypeError sep must be str or bytes.
#> ValueError sep must be length 1.
#> TypeError sep must be str or bytes.
#> ValueError sep must be length 1.
#> TypeError object of type 'int' has no len()
#> TypeError object of type 'NoneType' has no len()
#> TypeError sep must be str or bytes.
#> ValueError sep must be length 1.

# ---- hexadecimal text that is not ASCII
for text in ('zé', '12é', '1é', 'é', '1', '\ud800', '12 \u2003'):
    try:
        print(bytes.fromhex(text))
    except ValueError as e:
        print(e)
#> non-hexadecimal number found in fromhex() arg at position 1
#> non-hexadecimal number found in fromhex() arg at position 2
#> non-hexadecimal number found in fromhex() arg at position 1
#> non-hexadecimal number found in fromhex() arg at position 0
#> fromhex() arg must contain an even number of hexadecimal digits
#> non-hexadecimal number found in fromhex() arg at position 0
#> non-hexadecimal number found in fromhex() arg at position 3
