# ---- bytes: nothing, sizes and ints
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(bytes())
print(bytes(3))
print(bytes(0))
print(bytes(True))
print(bytes([1, 2, 3]))
print(bytes((65, 66)))
print(bytes(range(3)))
print(bytes({1: 2}))
print(bytes(x for x in [1, 2]))
error(lambda: bytes(-1))
error(lambda: bytes(2 ** 70))
error(lambda: bytes([256]))
error(lambda: bytes([-1]))
error(lambda: bytes(['a']))
error(lambda: bytes([1.5]))
error(lambda: bytes(1.5))
error(lambda: bytes(None))
error(lambda: bytes(object()))
error(lambda: bytes(1, 2, 3, 4))
error(lambda: bytes(foo=1))
#> b''
#> b'\x00\x00\x00'
#> b''
#> b'\x00'
#> b'\x01\x02\x03'
#> b'AB'
#> b'\x00\x01\x02'
#> b'\x01'
#> b'\x01\x02'
#> ValueError: negative count
#> OverflowError: cannot fit 'int' into an index-sized integer
#> ValueError: bytes must be in range(0, 256)
#> ValueError: bytes must be in range(0, 256)
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: 'float' object cannot be interpreted as an integer
#> TypeError: cannot convert 'float' object to bytes
#> TypeError: cannot convert 'NoneType' object to bytes
#> TypeError: cannot convert 'object' object to bytes
#> TypeError: bytes() takes at most 3 arguments (4 given)
#> TypeError: bytes() got an unexpected keyword argument 'foo'

# ---- bytes: text with an encoding
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(bytes('abc', 'utf-8'))
print(bytes('é', 'latin-1'))
print(bytes('é', encoding='utf-16-le'))
print(bytes('é', 'ascii', 'replace'))
print(bytes('é', 'ascii', errors='ignore'))
print(bytes(source='a', encoding='ascii'))
error(lambda: bytes('abc'))
error(lambda: bytes('é', 'ascii'))
error(lambda: bytes('é', errors='ignore'))
error(lambda: bytes('é', 'nope'))
error(lambda: bytes('é', 1))
error(lambda: bytes('é', 'utf-8', 1))
error(lambda: bytes(b'a', 'utf-8'))
error(lambda: bytes(b'a', errors='x'))
error(lambda: bytes(encoding='utf-8'))
error(lambda: bytes(errors='utf-8'))
error(lambda: bytes(3, 'utf-8'))
#> b'abc'
#> b'\xe9'
#> b'\xe9\x00'
#> b'?'
#> b''
#> b'a'
#> TypeError: string argument without an encoding
#> UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> TypeError: string argument without an encoding
#> LookupError: unknown encoding: nope
#> TypeError: bytes() argument 'encoding' must be str, not int
#> TypeError: bytes() argument 'errors' must be str, not int
#> TypeError: encoding without a string argument
#> TypeError: errors without a string argument
#> TypeError: encoding without a string argument
#> TypeError: errors without a string argument
#> TypeError: encoding without a string argument

# ---- bytes: bytes-like objects and special methods
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 2
class AsBytes:
    def __bytes__(self):
        return b'xyz'
class AsStr:
    def __bytes__(self):
        return 'xyz'
class Iterable:
    def __iter__(self):
        yield 1
        yield Index()
class Sequence:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i
class Sized:
    def __len__(self):
        return 3
print(b'abc')
print(bytes(bytearray(b'abc')))
print(bytes(memoryview(b'abc')))
print(bytes(memoryview(b'abc')[::-1]))
print(bytes(Index()))
print(bytes([Index(), 6]))
print(bytes(Iterable()))
print(bytes(Sequence()))
print(bytes(AsBytes()))
error(lambda: bytes(AsStr()))
error(lambda: bytes(Sized()))
#> b'abc'
#> b'abc'
#> b'abc'
#> b'cba'
#> b'\x00\x00'
#> b'\x02\x06'
#> b'\x01\x02'
#> b'\x00\x01\x02'
#> b'xyz'
#> TypeError: __bytes__ returned non-bytes (type str)
#> TypeError: cannot convert 'Sized' object to bytes

# ---- bytes: subclasses give plain results
class S(bytes):
    def double(self):
        return self * 2
s = S(b'ab')
print(s)
print(type(s))
print(s.double())
print(type(s.double()))
print(type(s[:]))
print(type(s + b'c'))
print(type(s.upper()))
print(type(s.strip()))
print(s == b'ab')
print(s.fromhex('00ff'))
print(type(S.fromhex('00ff')))
print(S('a', 'ascii'))
print(S([1, 2]))
print(len(s))
print(list(s))
print(isinstance(s, bytes))
print(repr(s.__class__.__name__))
print(bytes(s))
s.extra = 1
print(s.extra)
#> b'ab'
#> <class '__main__.S'>
#> b'abab'
#> <class 'bytes'>
#> <class 'bytes'>
#> <class 'bytes'>
#> <class 'bytes'>
#> <class 'bytes'>
#> True
#> b'\x00\xff'
#> <class '__main__.S'>
#> b'a'
#> b'\x01\x02'
#> 2
#> [97, 98]
#> True
#> 'S'
#> b'ab'
#> 1

# ---- bytes: as numbers
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(int(b' 12 '))
print(int(b'ff', 16))
print(float(b'1.5'))
print(ord(b'a'))
print(int.from_bytes(b'\x01\x02'))
error(lambda: ord(b'ab'))
error(lambda: float(b'x'))
error(lambda: int(b'x'))
#> 12
#> 255
#> 1.5
#> 97
#> 258
#> TypeError: ord() expected a character, but string of length 2 found
#> ValueError: could not convert string to float: b'x'
#> ValueError: invalid literal for int() with base 10: b'x'

# ---- bytes: methods as functions of the type
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(bytes.upper(b'a'))
error(lambda: bytes.find(1, b'a'))
error(lambda: bytes.__len__('a'))
error(lambda: bytes.upper())
error(lambda: b'a'.nope)
error(lambda: sum([b'a'], b''))
#> b'A'
#> TypeError: descriptor 'find' for 'bytes' objects doesn't apply to a 'int' object
#> TypeError: descriptor '__len__' requires a 'bytes' object but received a 'str'
#> TypeError: unbound method bytes.upper() needs an argument
#> AttributeError: 'bytes' object has no attribute 'nope'
#> TypeError: sum() can't sum bytes [use b''.join(seq) instead]

# ---- bytes: the buffer of it
print(b'ab'.__buffer__(0).tobytes())
print(b'ab'.__buffer__(0).readonly)
#> b'ab'
#> True

# ---- classes that say that they have no bytes
class List(list):
    __bytes__ = None
class Int(int):
    __bytes__ = None
class Bytes(bytes):
    __bytes__ = None
class Array(bytearray):
    __bytes__ = None
class Plain:
    __bytes__ = None
for source in (List([1]), Int(3), Bytes(b'ab'), Array(b'ab'), Plain()):
    for f in (bytes, bytearray, lambda v: b'%b' % v, lambda v: b''.join([v])):
        try:
            print(f(source))
        except TypeError as e:
            print(e)
#> 'NoneType' object is not callable
#> bytearray(b'\x01')
#> 'NoneType' object is not callable
#> sequence item 0: expected a bytes-like object, List found
#> 'NoneType' object is not callable
#> bytearray(b'\x00\x00\x00')
#> 'NoneType' object is not callable
#> sequence item 0: expected a bytes-like object, Int found
#> 'NoneType' object is not callable
#> bytearray(b'ab')
#> b'ab'
#> b'ab'
#> 'NoneType' object is not callable
#> bytearray(b'ab')
#> b'ab'
#> b'ab'
#> 'NoneType' object is not callable
#> cannot convert 'Plain' object to bytearray
#> 'NoneType' object is not callable
#> sequence item 0: expected a bytes-like object, Plain found

# ---- iterators whose items call Python
class Index:
    def __init__(self, v):
        self.v = v
    def __index__(self):
        return self.v
items = [1, Index(2), 3]
print(bytes(iter(items)), bytes(reversed(items)), bytearray(map(lambda x: x, items)), bytes(iter(tuple(items))))
b = bytearray(b'ab')
b.extend(iter(items))
b[0:1] = iter(items)
print(b)
try:
    bytes(iter([1, Index(256)]))
except ValueError as e:
    print(e)
#> b'\x01\x02\x03' b'\x03\x02\x01' bytearray(b'\x01\x02\x03') b'\x01\x02\x03'
#> bytearray(b'\x01\x02\x03b\x01\x02\x03')
#> bytes must be in range(0, 256)

# ---- what goes wrong as an iterator is asked for
class A:
    def __init__(self, it): self.it = it
    def __iter__(self):
        if isinstance(self.it, Exception): raise self.it
        return self.it
class N(A):
    def __iter__(self): return self
    def __next__(self): raise self.it
def assign(x):
    b = bytearray(b'ab')
    b[0:1] = x
for f in (bytes, bytearray, bytearray().extend, assign, b''.join):
    for v in (A(TypeError('t')), A(ValueError('v')), A(5), A([1]), N(TypeError('n')), N(ValueError('q'))):
        try: print(f(v))
        except Exception as e: print(type(e).__name__, e, repr(e.__context__))
#> TypeError cannot convert 'A' object to bytes None
#> ValueError v None
#> TypeError cannot convert 'A' object to bytes None
#> TypeError cannot convert 'A' object to bytes None
#> TypeError n None
#> ValueError q None
#> TypeError cannot convert 'A' object to bytearray None
#> ValueError v None
#> TypeError cannot convert 'A' object to bytearray None
#> TypeError cannot convert 'A' object to bytearray None
#> TypeError n None
#> ValueError q None
#> TypeError can't extend bytearray with A None
#> ValueError v None
#> TypeError can't extend bytearray with A None
#> TypeError can't extend bytearray with A None
#> TypeError n None
#> ValueError q None
#> TypeError cannot convert 'A' object to bytearray None
#> ValueError v None
#> TypeError cannot convert 'A' object to bytearray None
#> TypeError cannot convert 'A' object to bytearray None
#> TypeError n None
#> ValueError q None
#> TypeError can only join an iterable None
#> ValueError v None
#> TypeError can only join an iterable None
#> TypeError can only join an iterable None
#> TypeError n None
#> ValueError q None
