# ---- bytearray: split and rsplit
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 1
print(bytearray(b'a b  c').split())
print(bytearray(b' a b  c ').split(None, 1))
print(bytearray(b' a b  c ').split(maxsplit=0))
print(bytearray(b'a,b,c').split(b','))
print(bytearray(b'a,b,c').split(b',', 1))
print(bytearray(b'a,b,c').split(b',', Index()))
print(bytearray(b'a,b,c').split(sep=b',', maxsplit=-1))
print(bytearray(b'').split())
print(bytearray(b'').split(b','))
print(bytearray(b'a,b,c').rsplit(b',', 1))
print(bytearray(b' a b  c ').rsplit(None, 1))
print(bytearray(b' a b  c ').rsplit())
print(bytearray(b'axxbxxc').rsplit(b'xx'))
error(lambda: bytearray(b'a,b').split(b''))
error(lambda: bytearray(b'a,b').split(','))
error(lambda: bytearray(b'a,b').split(b',', 'a'))
#> [bytearray(b'a'), bytearray(b'b'), bytearray(b'c')]
#> [bytearray(b'a'), bytearray(b'b  c ')]
#> [bytearray(b'a b  c ')]
#> [bytearray(b'a'), bytearray(b'b'), bytearray(b'c')]
#> [bytearray(b'a'), bytearray(b'b,c')]
#> [bytearray(b'a'), bytearray(b'b,c')]
#> [bytearray(b'a'), bytearray(b'b'), bytearray(b'c')]
#> []
#> [bytearray(b'')]
#> [bytearray(b'a,b'), bytearray(b'c')]
#> [bytearray(b' a b'), bytearray(b'c')]
#> [bytearray(b'a'), bytearray(b'b'), bytearray(b'c')]
#> [bytearray(b'a'), bytearray(b'b'), bytearray(b'c')]
#> ValueError: empty separator
#> TypeError: a bytes-like object is required, not 'str'
#> TypeError: 'str' object cannot be interpreted as an integer

# ---- bytearray: splitlines
print(bytearray(b'a\nb\r\nc\rd\x0be').splitlines())
print(bytearray(b'a\nb\r\nc\r').splitlines(True))
print(bytearray(b'a\n').splitlines(keepends=1))
print(bytearray(b'').splitlines())
print(bytearray(b'\n\n').splitlines())
#> [bytearray(b'a'), bytearray(b'b'), bytearray(b'c'), bytearray(b'd\x0be')]
#> [bytearray(b'a\n'), bytearray(b'b\r\n'), bytearray(b'c\r')]
#> [bytearray(b'a\n')]
#> []
#> [bytearray(b''), bytearray(b'')]

# ---- bytearray: partition and rpartition
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(bytearray(b'a-b-c').partition(b'-'))
print(bytearray(b'a-b-c').rpartition(b'-'))
print(bytearray(b'abc').partition(b'-'))
print(bytearray(b'abc').rpartition(b'-'))
print(bytearray(b'abc').partition(bytearray(b'b')))
error(lambda: bytearray(b'abc').partition(b''))
error(lambda: bytearray(b'abc').partition('-'))
#> (bytearray(b'a'), bytearray(b'-'), bytearray(b'b-c'))
#> (bytearray(b'a-b'), bytearray(b'-'), bytearray(b'c'))
#> (bytearray(b'abc'), bytearray(b''), bytearray(b''))
#> (bytearray(b''), bytearray(b''), bytearray(b'abc'))
#> (bytearray(b'a'), bytearray(b'b'), bytearray(b'c'))
#> ValueError: empty separator
#> TypeError: a bytes-like object is required, not 'str'

# ---- bytearray: strip, lstrip, rstrip, removeprefix, removesuffix
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(bytearray(b'  a ').strip())
print(bytearray(b'xxaxx').strip(b'x'))
print(bytearray(b'xyaxy').lstrip(b'yx'))
print(bytearray(b'xyaxy').rstrip(b'yx'))
print(bytearray(b' \t\n\x0b\x0c\ra').lstrip())
print(bytearray(b'a ').rstrip(None))
print(bytearray(b'   ').strip())
print(bytearray(b'abc').removeprefix(b'ab'))
print(bytearray(b'abc').removeprefix(b'x'))
print(bytearray(b'abc').removesuffix(b'bc'))
print(bytearray(b'abc').removesuffix(b''))
error(lambda: bytearray(b'a').strip('a'))
error(lambda: bytearray(b'a').strip(1))
error(lambda: bytearray(b'abc').removesuffix('c'))
#> bytearray(b'a')
#> bytearray(b'a')
#> bytearray(b'axy')
#> bytearray(b'xya')
#> bytearray(b'a')
#> bytearray(b'a')
#> bytearray(b'')
#> bytearray(b'c')
#> bytearray(b'abc')
#> bytearray(b'a')
#> bytearray(b'abc')
#> TypeError: a bytes-like object is required, not 'str'
#> TypeError: a bytes-like object is required, not 'int'
#> TypeError: a bytes-like object is required, not 'str'

# ---- bytearray: replace
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 1
print(bytearray(b'aXbX').replace(b'X', b'--'))
print(bytearray(b'aXbX').replace(b'X', b'', 1))
print(bytearray(b'ab').replace(b'', b'-'))
print(bytearray(b'ab').replace(b'', b'-', 2))
print(bytearray(b'').replace(b'', b'-'))
print(bytearray(b'aa').replace(b'a', b'x', Index()))
print(bytearray(b'aa').replace(b'a', b'x', 0))
error(lambda: bytearray(b'ab').replace(b'a', 'x'))
error(lambda: bytearray(b'ab').replace('a', b'x'))
error(lambda: bytearray(b'ab').replace(b'a', b'x', 'q'))
error(lambda: bytearray(b'ab').replace(b'a', b'x', count=1))
#> bytearray(b'a--b--')
#> bytearray(b'abX')
#> bytearray(b'-a-b-')
#> bytearray(b'-a-b')
#> bytearray(b'-')
#> bytearray(b'xa')
#> bytearray(b'aa')
#> TypeError: a bytes-like object is required, not 'str'
#> TypeError: a bytes-like object is required, not 'str'
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: bytearray.replace() takes no keyword arguments

# ---- bytearray: join
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Iterable:
    def __iter__(self):
        yield b'1'
        yield b'2'
print(bytearray(b'-').join([b'a', b'b']))
print(bytearray(b'-').join([]))
print(bytearray(b'-').join((b'a', bytearray(b'b'), memoryview(b'c'))))
print(bytearray(b'').join(x for x in (b'1', b'2')))
print(bytearray(b', ').join(Iterable()))
error(lambda: bytearray(b'-').join([b'a', 'b']))
error(lambda: bytearray(b'-').join([1]))
error(lambda: bytearray(b'-').join('ab'))
error(lambda: bytearray(b'-').join(3))
error(lambda: bytearray(b'-').join(b'ab'))
#> bytearray(b'a-b')
#> bytearray(b'')
#> bytearray(b'a-b-c')
#> bytearray(b'12')
#> bytearray(b'1, 2')
#> TypeError: sequence item 1: expected a bytes-like object, str found
#> TypeError: sequence item 0: expected a bytes-like object, int found
#> TypeError: sequence item 0: expected a bytes-like object, str found
#> TypeError: can only join an iterable
#> TypeError: sequence item 0: expected a bytes-like object, int found

# ---- bytearray: translate and maketrans
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

table = bytearray.maketrans(b'ab', b'xy')
print(type(table))
print(len(table))
print(bytearray(b'abc').translate(table))
print(bytearray(b'abc').translate(None, b'b'))
print(bytearray(b'abc').translate(table, delete=b'c'))
print(bytearray(b'abc').translate(None))
error(lambda: bytearray(b'abc').translate(b'x'))
error(lambda: bytearray(b'abc').translate('x'))
error(lambda: bytearray(b'abc').translate(None, 'a'))
error(lambda: bytearray.maketrans(b'a', b'bc'))
error(lambda: bytearray.maketrans('a', 'b'))
error(lambda: bytearray.maketrans(b'a'))
#> <class 'bytes'>
#> 256
#> bytearray(b'xyc')
#> bytearray(b'ac')
#> bytearray(b'xy')
#> bytearray(b'abc')
#> ValueError: translation table must be 256 characters long
#> TypeError: a bytes-like object is required, not 'str'
#> TypeError: a bytes-like object is required, not 'str'
#> ValueError: maketrans arguments must have same length
#> TypeError: a bytes-like object is required, not 'str'
#> TypeError: maketrans expected 2 arguments, got 1

# ---- bytearray: ljust, rjust, center, zfill
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 7
print(bytearray(b'a').ljust(3))
print(bytearray(b'a').ljust(3, b'.'))
print(bytearray(b'a').rjust(4, bytearray(b'-')))
print(bytearray(b'a').center(4, b'-'))
print(bytearray(b'ab').center(5, b'-'))
print(bytearray(b'ab').center(Index()))
print(bytearray(b'abc').center(1))
print(bytearray(b'a').zfill(3))
print(bytearray(b'-1').zfill(5))
print(bytearray(b'+1').zfill(2))
print(bytearray(b'').zfill(2))
error(lambda: bytearray(b'a').ljust(3, '.'))
error(lambda: bytearray(b'a').ljust(3, b'..'))
error(lambda: bytearray(b'a').ljust('3'))
error(lambda: bytearray(b'1').zfill('5'))
#> bytearray(b'a  ')
#> bytearray(b'a..')
#> bytearray(b'---a')
#> bytearray(b'-a--')
#> bytearray(b'--ab-')
#> bytearray(b'   ab  ')
#> bytearray(b'abc')
#> bytearray(b'00a')
#> bytearray(b'-0001')
#> bytearray(b'+1')
#> bytearray(b'00')
#> TypeError: ljust() argument 2 must be a byte string of length 1, not str
#> TypeError: ljust(): argument 2 must be a byte string of length 1, not a bytes object of length 2
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: 'str' object cannot be interpreted as an integer

# ---- bytearray: expandtabs
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(bytearray(b'a\tb').expandtabs())
print(bytearray(b'a\tb\n\tc').expandtabs(4))
print(bytearray(b'a\tb').expandtabs(0))
print(bytearray(b'a\tb').expandtabs(tabsize=1))
error(lambda: bytearray(b'a\tb').expandtabs('1'))
#> bytearray(b'a       b')
#> bytearray(b'a   b\n    c')
#> bytearray(b'ab')
#> bytearray(b'a b')
#> TypeError: 'str' object cannot be interpreted as an integer

# ---- bytearray: case
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(bytearray(b'aB\xe9').upper())
print(bytearray(b'aB\xe9').lower())
print(bytearray(b'aB\xe9').swapcase())
print(bytearray(b"they're bill's").title())
print(bytearray(b'aB C').capitalize())
print(bytearray(b'').capitalize())
error(lambda: bytearray(b'a').upper(1))
#> bytearray(b'AB\xe9')
#> bytearray(b'ab\xe9')
#> bytearray(b'Ab\xe9')
#> bytearray(b"They\'Re Bill\'S")
#> bytearray(b'Ab c')
#> bytearray(b'')
#> TypeError: bytearray.upper() takes no arguments (1 given)

# ---- bytearray: questions about all bytes
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

tests = [b'', b'a', b'A', b'a1', b'12', b'Ab Cd', b'AB', b'ab', b' \t\n', b'a b', b'\x80', b'1a']
for name in ['isalpha', 'isalnum', 'isdigit', 'isspace', 'isascii', 'islower', 'isupper', 'istitle']:
    print(name, [t for t in tests if getattr(bytearray(t), name)()])
error(lambda: bytearray(b'a').isascii(1))
#> isalpha [b'a', b'A', b'AB', b'ab']
#> isalnum [b'a', b'A', b'a1', b'12', b'AB', b'ab', b'1a']
#> isdigit [b'12']
#> isspace [b' \t\n']
#> isascii [b'', b'a', b'A', b'a1', b'12', b'Ab Cd', b'AB', b'ab', b' \t\n', b'a b', b'1a']
#> islower [b'a', b'a1', b'ab', b'a b', b'1a']
#> isupper [b'A', b'AB']
#> istitle [b'A', b'Ab Cd']
#> TypeError: bytearray.isascii() takes no arguments (1 given)
