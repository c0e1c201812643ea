# ---- bytes: hash and dict keys
class S(bytes):
    pass
print(hash(b'a') == hash(bytes([97])))
print(hash(S(b'a')) == hash(b'a'))
print({b'a': 1}[S(b'a')])
print({S(b'a'): 1}[b'a'])
print({b'a', b'a', b'b'} == {b'b', b'a'})
print(b'a' in {'a'})
print({memoryview(b'ab'): 1}[b'ab'])
print(memoryview(b'ab') in {b'ab'})
print(b'a'.__hash__() == hash(b'a'))
#> True
#> True
#> 1
#> 1
#> True
#> False
#> 1
#> True
#> True

# ---- bytes: subclasses that define special methods
class S(bytes):
    def __new__(cls, text):
        return super().__new__(cls, text, 'ascii')
    def __len__(self):
        return 99
    def __getitem__(self, key):
        return 'item'
    def __eq__(self, other):
        return True
    __hash__ = bytes.__hash__
    def __add__(self, other):
        return 'sum'
    def __repr__(self):
        return 'S()'
s = S('abc')
print(s)
print(len(s))
print(repr(s[0]))
print(s == 1)
print(repr(s + b''))
print(bytes(s))
print(s.upper())
print([s])
print(b'x' + s)
#> b'abc'
#> 99
#> 'item'
#> True
#> 'sum'
#> b'abc'
#> b'ABC'
#> [S()]
#> b'xabc'

# ---- bytes: __bytes__ of a subclass
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class S(bytes):
    def __bytes__(self):
        return b'other'
print(bytes(S(b'a')))
print(b'a'.__bytes__())
print(S(b'a').__getnewargs__())
print(b'a'.__getnewargs__())
error(lambda: bytes(S(b'a'), 'ascii'))
#> b'other'
#> b'a'
#> (b'a',)
#> (b'a',)
#> TypeError: encoding without a string argument

# ---- bytes: immutable
x = b'abc'
try:
    x[0] = 1
except TypeError as e:
    print(e)
try:
    del x[0]
except TypeError as e:
    print(e)
try:
    x.a = 1
except AttributeError as e:
    print(e)
y = x
y += b'd'
print(x, y)
#> 'bytes' object does not support item assignment
#> 'bytes' object doesn't support item deletion
#> 'bytes' object has no attribute 'a' and no __dict__ for setting new attributes
#> b'abc' b'abcd'

# ---- bytes: literals
print(b'a' b'b')
print(rb'\n')
print(b'\x41\101\n\\')
print(b'''
x''')
#> b'ab'
#> b'\\n'
#> b'AA\n\\'
#> b'\nx'

# ---- bytes: a literal with more than ASCII is an error
exec("b'é'")
#> Traceback (most recent call last):
#>   File "bytes.py", line 113, in <module>
#>     exec("b'é'")
#>     ~~~~^^^^^^^^
#>   File "<string>", line 1
#>     b'é'
#>     ^^^^
#> SyntaxError: bytes can only contain ASCII literal characters

# ---- bytes: errors in loops of the program keep their place
class Bad:
    def __index__(self):
        raise ValueError('no index')
def make():
    return bytes([1, Bad()])
make()
#> Traceback (most recent call last):
#>   File "bytes.py", line 129, in <module>
#>     make()
#>     ~~~~^^
#>   File "bytes.py", line 128, in make
#>     return bytes([1, Bad()])
#>   File "bytes.py", line 126, in __index__
#>     raise ValueError('no index')
#> ValueError: no index

# ---- bytes, method by method
for t in ["b'abc'[0]", "b'abc'[0:2]", "b'a' + 'b'", "b'a' + bytearray(b'b')", "bytearray(b'b') + b'a'", "bytes(3)", "bytes(-1)", "bytes([1, 256])", "bytes(['a'])", "bytes('a')", "bytes('é', 'utf-8')", "bytes('a', 'utf-8', 'strict')", "bytes(b'a', 'utf-8')", "bytes(1.5)", "bytes(None)", "bytes.fromhex('0a 0B')", "bytes.fromhex('0')", "bytes.fromhex('zz')", "b'\\x01\\xff'.hex()", "b'abcd'.hex(':')", "b'abcdef'.hex(' ', 2)", "b'abcdef'.hex(' ', -4)", "b'abc'.hex('::')", "b'a,b'.split(b',')", "b'a b'.split()", "b'a'.split('a')", "b'abc'.find(b'c')", "b'abc'.find(99)", "b'abc'.find('c')", "b'abc'.index(300)", "99 in b'abc'", "300 in b'abc'", "'a' in b'abc'", "b'bc' in b'abc'", "b','.join([b'a', bytearray(b'b')])", "b','.join(['a'])", "b'abc'.replace(b'a', b'x')", "b'abc'.translate(None, b'a')", "b'abc'.translate(bytes(range(256)))", "b'abc'.translate(b'a')", "bytes.maketrans(b'ab', b'xy')[97]", "bytes.maketrans(b'a', b'xy')", "b'abc'.decode()", "b'\\xff'.decode()", "b'\\xff'.decode('latin-1')", "b'\\xff'.decode('ascii', 'replace')", "b'\\xe2\\x82'.decode('utf-8')", "b'\\xed\\xa0\\x80'.decode('utf-8')", "b'\\xff\\xfea\\x00'.decode('utf-16')", "b'abc'.decode('nope')", "b'%d %s %r' % (1, b'a', 'b')", "b'%s' % 'a'", "b'%c' % 97", "b'%c' % b'a'", "b'%c' % 'a'", "b'%b' % b'x'", "b'%a' % 'é'", "b'%x' % 255", "b'abc'.upper()", "b'aBc'.swapcase()", "b'a b'.title()", "b'\\xe9'.upper()", "b'abc'.isalpha()", "b' '.isspace()", "b'abc'.startswith((b'x', b'a'))", "b'abc'.startswith('a')", "b'abc'.center(7, b'*')", "b'abc'.center(7, '*')", "b'1'.zfill(3)", "b'a\\tb'.expandtabs()", "b'a\\nb'.splitlines()", "b'abc'.partition(b'b')", "b'abc'.strip(b'a')", "b'abc'.count(b'')", "b'abc'.removeprefix(b'a')", "b'a' < 'a'", "b'a' == 'a'", "b'a' < b'b'", "b'a' == bytearray(b'a')", "hash(b'a') == hash(b'a')", "hash(bytearray())", "b'abc' * 2", "b'a' * 'b'", "repr(b'\\'\"\\n\\x00\\xff')", "bytearray(b'abc')[1]", "bytearray(b'abc').pop()", "bytearray().pop()", "bytearray(b'abc').append(256)", "bytearray(b'abc').append('a')", "bytearray(b'abc').extend([1, 2])", "bytearray(b'abc').extend('ab')", "bytearray(b'abc').insert(1, 300)", "bytearray(b'abc').remove(97)", "bytearray(b'abc').remove(9)", "bytearray(b'abc').reverse()", "bytearray(3)", "bytearray(b'abc').copy()", "bytearray(b'abc').clear()", "bytearray('a')", "bytearray(b'a').__iadd__(b'b')", "bytearray(b'a').__iadd__('b')", "bytearray(b'abc').resize(2)", "int.from_bytes(b'\\x01\\x02')", "int.from_bytes(b'\\xff', signed=True)", "int.from_bytes([1, 2], 'little')", "(258).to_bytes(2)", "(258).to_bytes(1)", "(-1).to_bytes(1)", "(-1).to_bytes(1, signed=True)", "(5).to_bytes(0)", "(0).to_bytes(0)", "(5).to_bytes(-1)", "(5).to_bytes(1, 'middle')", "memoryview(b'abc')[0]", "memoryview(b'abc')[1:].tobytes()", "memoryview(b'abc')[5]", "memoryview('a')", "memoryview(b'abc').tolist()", "memoryview(bytearray(b'abc')).readonly", "memoryview(b'abcd').cast('I').tolist()", "memoryview(b'abc').cast('H')", "memoryview(b'ab') == b'ab'", "hash(memoryview(b'a')) == hash(b'a')", "hash(memoryview(bytearray(b'a')))", "memoryview(b'ab').hex()", "memoryview(b'a').__setitem__(0, 1)", "b'abc'.__getitem__('a')", "b'%(a)d' % {b'a': 5}", "b'a'.__contains__(97)", "bytes(memoryview(b'ab'))", "bytes({1: 2})", "bytes(range(3))", "bytes(x for x in [1])", "bytes.fromhex(b'0a')", "b'\\N{BULLET}'", "rb'\\x'"]:
    try: print(t, '->', ascii(eval(t)))
    except Exception as e: print(t, '->', type(e).__name__, ascii(str(e)))
a = bytearray(b'abcdef'); a[1:3] = b'XYZ'; print(a); a[::2] = b'123' if len(a[::2]) == 3 else b'1234'; print(a); del a[::2]; print(a); a[0] = 65; print(a)
for s in ("a[0] = 256", "a[0] = 'a'", "a[10] = 1", "a[::2] = b'zzzz'", "a['a'] = 1", "a[:] = 5", "a[:] = [1, 2]", "a[:] = 'ab'", "del a[10]", "a += 5", "a *= 2"):
    try: exec(s); print(a)
    except Exception as e: print(s, type(e).__name__, e)
m = memoryview(a)
try: a.append(1)
except BufferError as e: print(e)
m.release(); a.append(1)
try: m[0]
except ValueError as e: print(e)
#> b'abc'[0] -> 97
#> b'abc'[0:2] -> b'ab'
#> b'a' + 'b' -> TypeError "can't concat str to bytes"
#> b'a' + bytearray(b'b') -> b'ab'
#> bytearray(b'b') + b'a' -> bytearray(b'ba')
#> bytes(3) -> b'\x00\x00\x00'
#> bytes(-1) -> ValueError 'negative count'
#> bytes([1, 256]) -> ValueError 'bytes must be in range(0, 256)'
#> bytes(['a']) -> TypeError "'str' object cannot be interpreted as an integer"
#> bytes('a') -> TypeError 'string argument without an encoding'
#> bytes('é', 'utf-8') -> b'\xc3\xa9'
#> bytes('a', 'utf-8', 'strict') -> b'a'
#> bytes(b'a', 'utf-8') -> TypeError 'encoding without a string argument'
#> bytes(1.5) -> TypeError "cannot convert 'float' object to bytes"
#> bytes(None) -> TypeError "cannot convert 'NoneType' object to bytes"
#> bytes.fromhex('0a 0B') -> b'\n\x0b'
#> bytes.fromhex('0') -> ValueError 'fromhex() arg must contain an even number of hexadecimal digits'
#> bytes.fromhex('zz') -> ValueError 'non-hexadecimal number found in fromhex() arg at position 0'
#> b'\x01\xff'.hex() -> '01ff'
#> b'abcd'.hex(':') -> '61:62:63:64'
#> b'abcdef'.hex(' ', 2) -> '6162 6364 6566'
#> b'abcdef'.hex(' ', -4) -> '61626364 6566'
#> b'abc'.hex('::') -> ValueError 'sep must be length 1.'
#> b'a,b'.split(b',') -> [b'a', b'b']
#> b'a b'.split() -> [b'a', b'b']
#> b'a'.split('a') -> TypeError "a bytes-like object is required, not 'str'"
#> b'abc'.find(b'c') -> 2
#> b'abc'.find(99) -> 2
#> b'abc'.find('c') -> TypeError "argument should be integer or bytes-like object, not 'str'"
#> b'abc'.index(300) -> ValueError 'byte must be in range(0, 256)'
#> 99 in b'abc' -> True
#> 300 in b'abc' -> ValueError 'byte must be in range(0, 256)'
#> 'a' in b'abc' -> TypeError "a bytes-like object is required, not 'str'"
#> b'bc' in b'abc' -> True
#> b','.join([b'a', bytearray(b'b')]) -> b'a,b'
#> b','.join(['a']) -> TypeError 'sequence item 0: expected a bytes-like object, str found'
#> b'abc'.replace(b'a', b'x') -> b'xbc'
#> b'abc'.translate(None, b'a') -> b'bc'
#> b'abc'.translate(bytes(range(256))) -> b'abc'
#> b'abc'.translate(b'a') -> ValueError 'translation table must be 256 characters long'
#> bytes.maketrans(b'ab', b'xy')[97] -> 120
#> bytes.maketrans(b'a', b'xy') -> ValueError 'maketrans arguments must have same length'
#> b'abc'.decode() -> 'abc'
#> b'\xff'.decode() -> UnicodeDecodeError "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"
#> b'\xff'.decode('latin-1') -> '\xff'
#> b'\xff'.decode('ascii', 'replace') -> '\ufffd'
#> b'\xe2\x82'.decode('utf-8') -> UnicodeDecodeError "'utf-8' codec can't decode bytes in position 0-1: unexpected end of data"
#> b'\xed\xa0\x80'.decode('utf-8') -> UnicodeDecodeError "'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte"
#> b'\xff\xfea\x00'.decode('utf-16') -> 'a'
#> b'abc'.decode('nope') -> LookupError 'unknown encoding: nope'
#> b'%d %s %r' % (1, b'a', 'b') -> b"1 a 'b'"
#> b'%s' % 'a' -> TypeError "%b requires a bytes-like object, or an object that implements __bytes__, not 'str'"
#> b'%c' % 97 -> b'a'
#> b'%c' % b'a' -> b'a'
#> b'%c' % 'a' -> TypeError '%c requires an integer in range(256) or a single byte, not str'
#> b'%b' % b'x' -> b'x'
#> b'%a' % 'é' -> b"'\\xe9'"
#> b'%x' % 255 -> b'ff'
#> b'abc'.upper() -> b'ABC'
#> b'aBc'.swapcase() -> b'AbC'
#> b'a b'.title() -> b'A B'
#> b'\xe9'.upper() -> b'\xe9'
#> b'abc'.isalpha() -> True
#> b' '.isspace() -> True
#> b'abc'.startswith((b'x', b'a')) -> True
#> b'abc'.startswith('a') -> TypeError 'startswith first arg must be bytes or a tuple of bytes, not str'
#> b'abc'.center(7, b'*') -> b'**abc**'
#> b'abc'.center(7, '*') -> TypeError 'center() argument 2 must be a byte string of length 1, not str'
#> b'1'.zfill(3) -> b'001'
#> b'a\tb'.expandtabs() -> b'a       b'
#> b'a\nb'.splitlines() -> [b'a', b'b']
#> b'abc'.partition(b'b') -> (b'a', b'b', b'c')
#> b'abc'.strip(b'a') -> b'bc'
#> b'abc'.count(b'') -> 4
#> b'abc'.removeprefix(b'a') -> b'bc'
#> b'a' < 'a' -> TypeError "'<' not supported between instances of 'bytes' and 'str'"
#> b'a' == 'a' -> False
#> b'a' < b'b' -> True
#> b'a' == bytearray(b'a') -> True
#> hash(b'a') == hash(b'a') -> True
#> hash(bytearray()) -> TypeError "unhashable type: 'bytearray'"
#> b'abc' * 2 -> b'abcabc'
#> b'a' * 'b' -> TypeError "can't multiply sequence by non-int of type 'str'"
#> repr(b'\'"\n\x00\xff') -> 'b\'\\\'"\\n\\x00\\xff\''
#> bytearray(b'abc')[1] -> 98
#> bytearray(b'abc').pop() -> 99
#> bytearray().pop() -> IndexError 'pop from empty bytearray'
#> bytearray(b'abc').append(256) -> ValueError 'byte must be in range(0, 256)'
#> bytearray(b'abc').append('a') -> TypeError "'str' object cannot be interpreted as an integer"
#> bytearray(b'abc').extend([1, 2]) -> None
#> bytearray(b'abc').extend('ab') -> TypeError "expected iterable of integers; got: 'str'"
#> bytearray(b'abc').insert(1, 300) -> ValueError 'byte must be in range(0, 256)'
#> bytearray(b'abc').remove(97) -> None
#> bytearray(b'abc').remove(9) -> ValueError 'value not found in bytearray'
#> bytearray(b'abc').reverse() -> None
#> bytearray(3) -> bytearray(b'\x00\x00\x00')
#> bytearray(b'abc').copy() -> bytearray(b'abc')
#> bytearray(b'abc').clear() -> None
#> bytearray('a') -> TypeError 'string argument without an encoding'
#> bytearray(b'a').__iadd__(b'b') -> bytearray(b'ab')
#> bytearray(b'a').__iadd__('b') -> TypeError "can't concat str to bytearray"
#> bytearray(b'abc').resize(2) -> None
#> int.from_bytes(b'\x01\x02') -> 258
#> int.from_bytes(b'\xff', signed=True) -> -1
#> int.from_bytes([1, 2], 'little') -> 513
#> (258).to_bytes(2) -> b'\x01\x02'
#> (258).to_bytes(1) -> OverflowError 'int too big to convert'
#> (-1).to_bytes(1) -> OverflowError "can't convert negative int to unsigned"
#> (-1).to_bytes(1, signed=True) -> b'\xff'
#> (5).to_bytes(0) -> OverflowError 'int too big to convert'
#> (0).to_bytes(0) -> b''
#> (5).to_bytes(-1) -> ValueError 'length argument must be non-negative'
#> (5).to_bytes(1, 'middle') -> ValueError "byteorder must be either 'little' or 'big'"
#> memoryview(b'abc')[0] -> 97
#> memoryview(b'abc')[1:].tobytes() -> b'bc'
#> memoryview(b'abc')[5] -> IndexError 'index out of bounds on dimension 1'
#> memoryview('a') -> TypeError "memoryview: a bytes-like object is required, not 'str'"
#> memoryview(b'abc').tolist() -> [97, 98, 99]
#> memoryview(bytearray(b'abc')).readonly -> False
#> memoryview(b'abcd').cast('I').tolist() -> [1684234849]
#> memoryview(b'abc').cast('H') -> TypeError 'memoryview: length is not a multiple of itemsize'
#> memoryview(b'ab') == b'ab' -> True
#> hash(memoryview(b'a')) == hash(b'a') -> True
#> hash(memoryview(bytearray(b'a'))) -> ValueError 'cannot hash writable memoryview object'
#> memoryview(b'ab').hex() -> '6162'
#> memoryview(b'a').__setitem__(0, 1) -> TypeError 'cannot modify read-only memory'
#> b'abc'.__getitem__('a') -> TypeError 'byte indices must be integers or slices, not str'
#> b'%(a)d' % {b'a': 5} -> b'5'
#> b'a'.__contains__(97) -> True
#> bytes(memoryview(b'ab')) -> b'ab'
#> bytes({1: 2}) -> b'\x01'
#> bytes(range(3)) -> b'\x00\x01\x02'
#> bytes(x for x in [1]) -> b'\x01'
#> bytes.fromhex(b'0a') -> b'\n'
#> <string>:1: SyntaxWarning: "\N" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\N"? A raw string is also an option.
#> b'\N{BULLET}' -> b'\\N{BULLET}'
#> rb'\x' -> b'\\x'
#> bytearray(b'aXYZdef')
#> bytearray(b'1X2Z3e4')
#> bytearray(b'XZe')
#> bytearray(b'AZe')
#> a[0] = 256 ValueError byte must be in range(0, 256)
#> a[0] = 'a' TypeError 'str' object cannot be interpreted as an integer
#> a[10] = 1 IndexError bytearray index out of range
#> a[::2] = b'zzzz' ValueError attempt to assign bytes of size 4 to extended slice of size 2
#> a['a'] = 1 TypeError bytearray indices must be integers or slices, not str
#> a[:] = 5 TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> bytearray(b'\x01\x02')
#> a[:] = 'ab' TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> del a[10] IndexError bytearray index out of range
#> a += 5 TypeError can't concat int to bytearray
#> bytearray(b'\x01\x02\x01\x02')
#> Existing exports of data: object cannot be re-sized
#> operation forbidden on released memoryview object

# ---- unicode_escape warns of escapes that are none
print(rb'\q\x41\u0041\777'.decode('unicode_escape'))
print(rb'\777'.decode('unicode-escape'))
print(bytearray(rb'ok\n').decode('unicode_escape'))
import warnings
warnings.simplefilter('error')
try: print(rb'\q'.decode('unicode_escape'))
except DeprecationWarning as e: print('DW', e)
try: print(rb'\q\x4'.decode('unicode_escape'))
except Exception as e: print(type(e), e)
#> bytes.py:310: DeprecationWarning: "\q" is an invalid escape sequence. Such sequences will not work in the future. 
#>   print(rb'\q\x41\u0041\777'.decode('unicode_escape'))
#> \qAAǿ
#> bytes.py:311: DeprecationWarning: "\777" is an invalid octal escape sequence. Such sequences will not work in the future. 
#>   print(rb'\777'.decode('unicode-escape'))
#> ǿ
#> ok
#>
#> DW "\q" is an invalid escape sequence. Such sequences will not work in the future. 
#> <class 'UnicodeDecodeError'> 'unicodeescape' codec can't decode bytes in position 2-4: truncated \xXX escape
