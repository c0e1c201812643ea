# ---- bytearray: nothing, sizes and ints
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(bytearray())
print(bytearray(3))
print(bytearray(0))
print(bytearray(True))
print(bytearray([1, 2, 3]))
print(bytearray((65, 66)))
print(bytearray(range(3)))
print(bytearray({1: 2}))
print(bytearray(x for x in [1, 2]))
error(lambda: bytearray(-1))
error(lambda: bytearray(2 ** 70))
error(lambda: bytearray([256]))
error(lambda: bytearray([-1]))
error(lambda: bytearray(['a']))
error(lambda: bytearray([1.5]))
error(lambda: bytearray(1.5))
error(lambda: bytearray(None))
error(lambda: bytearray(object()))
error(lambda: bytearray(1, 2, 3, 4))
error(lambda: bytearray(foo=1))
#> bytearray(b'')
#> bytearray(b'\x00\x00\x00')
#> bytearray(b'')
#> bytearray(b'\x00')
#> bytearray(b'\x01\x02\x03')
#> bytearray(b'AB')
#> bytearray(b'\x00\x01\x02')
#> bytearray(b'\x01')
#> bytearray(b'\x01\x02')
#> ValueError: negative count
#> OverflowError: cannot fit 'int' into an index-sized integer
#> ValueError: byte must be in range(0, 256)
#> ValueError: byte must be in range(0, 256)
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: 'float' object cannot be interpreted as an integer
#> TypeError: cannot convert 'float' object to bytearray
#> TypeError: cannot convert 'NoneType' object to bytearray
#> TypeError: cannot convert 'object' object to bytearray
#> TypeError: bytearray() takes at most 3 arguments (4 given)
#> TypeError: bytearray() got an unexpected keyword argument 'foo'

# ---- bytearray: text with an encoding
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(bytearray('abc', 'utf-8'))
print(bytearray('é', 'latin-1'))
print(bytearray('é', encoding='utf-16-le'))
print(bytearray('é', 'ascii', 'replace'))
print(bytearray('é', 'ascii', errors='ignore'))
print(bytearray(source='a', encoding='ascii'))
error(lambda: bytearray('abc'))
error(lambda: bytearray('é', 'ascii'))
error(lambda: bytearray('é', errors='ignore'))
error(lambda: bytearray('é', 'nope'))
error(lambda: bytearray('é', 1))
error(lambda: bytearray('é', 'utf-8', 1))
error(lambda: bytearray(b'a', 'utf-8'))
error(lambda: bytearray(b'a', errors='x'))
error(lambda: bytearray(encoding='utf-8'))
error(lambda: bytearray(errors='utf-8'))
error(lambda: bytearray(3, 'utf-8'))
#> bytearray(b'abc')
#> bytearray(b'\xe9')
#> bytearray(b'\xe9\x00')
#> bytearray(b'?')
#> bytearray(b'')
#> bytearray(b'a')
#> TypeError: string argument without an encoding
#> UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> TypeError: string argument without an encoding
#> LookupError: unknown encoding: nope
#> TypeError: bytearray() argument 'encoding' must be str, not int
#> TypeError: bytearray() argument 'errors' must be str, not int
#> TypeError: encoding without a string argument
#> TypeError: errors without a string argument
#> TypeError: encoding without a string argument
#> TypeError: errors without a string argument
#> TypeError: encoding without a string argument

# ---- bytearray: bytes-like objects and special methods
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
print(bytearray(b'abc'))
print(bytearray(bytearray(b'abc')))
print(bytearray(memoryview(b'abc')))
print(bytearray(memoryview(b'abc')[::-1]))
print(bytearray(Index()))
print(bytearray([Index(), 6]))
print(bytearray(Iterable()))
print(bytearray(Sequence()))
error(lambda: bytearray(AsBytes()))
error(lambda: bytearray(AsStr()))
error(lambda: bytearray(Sized()))
#> bytearray(b'abc')
#> bytearray(b'abc')
#> bytearray(b'abc')
#> bytearray(b'cba')
#> bytearray(b'\x00\x00')
#> bytearray(b'\x02\x06')
#> bytearray(b'\x01\x02')
#> bytearray(b'\x00\x01\x02')
#> TypeError: cannot convert 'AsBytes' object to bytearray
#> TypeError: cannot convert 'AsStr' object to bytearray
#> TypeError: cannot convert 'Sized' object to bytearray

# ---- bytearray: subclasses give plain results
class S(bytearray):
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
print(isinstance(s, bytearray))
print(repr(s.__class__.__name__))
print(bytearray(s))
s.extra = 1
print(s.extra)
#> S(b'ab')
#> <class '__main__.S'>
#> bytearray(b'abab')
#> <class 'bytearray'>
#> <class 'bytearray'>
#> <class 'bytearray'>
#> <class 'bytearray'>
#> <class 'bytearray'>
#> True
#> S(b'\x00\xff')
#> <class '__main__.S'>
#> S(b'a')
#> S(b'\x01\x02')
#> 2
#> [97, 98]
#> True
#> 'S'
#> bytearray(b'ab')
#> 1

# ---- bytearray: as numbers
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(int(bytearray(b' 12 ')))
print(int(bytearray(b'ff'), 16))
print(float(bytearray(b'1.5')))
print(ord(bytearray(b'a')))
print(int.from_bytes(bytearray(b'\x01\x02')))
error(lambda: ord(bytearray(b'ab')))
error(lambda: float(bytearray(b'x')))
error(lambda: int(bytearray(b'x')))
#> 12
#> 255
#> 1.5
#> 97
#> 258
#> TypeError: ord() expected a character, but string of length 2 found
#> ValueError: could not convert string to float: bytearray(b'x')
#> ValueError: invalid literal for int() with base 10: b'x'

# ---- bytearray: methods as functions of the type
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(bytearray.upper(bytearray(b'a')))
error(lambda: bytearray.find(1, b'a'))
error(lambda: bytearray.__len__('a'))
error(lambda: bytearray.upper())
error(lambda: bytearray(b'a').nope)
error(lambda: sum([bytearray(b'a')], bytearray(b'')))
#> bytearray(b'A')
#> TypeError: descriptor 'find' for 'bytearray' objects doesn't apply to a 'int' object
#> TypeError: descriptor '__len__' requires a 'bytearray' object but received a 'str'
#> TypeError: unbound method bytearray.upper() needs an argument
#> AttributeError: 'bytearray' object has no attribute 'nope'
#> TypeError: sum() can't sum bytearray [use b''.join(seq) instead]

# ---- bytearray: the buffer of it
print(bytearray(b'ab').__buffer__(0).tobytes())
print(bytearray(b'ab').__buffer__(0).readonly)
#> b'ab'
#> False

# ---- filling one again empties it first
class Unusable:
    def __index__(self): raise KeyError
for args in (('é',), (1.5,), (-1,), (b'x', 'utf-8'), ('x', 5), (b'x', 5), (None,), (Unusable(),)):
    a = bytearray(b'old')
    try:
        a.__init__(*args)
    except Exception as e:
        print(type(e).__name__, e, a)
a = bytearray(b'old')
a.__init__(a)
print(a)
a = bytearray(b'old')
a.__init__(a[i] for i in range(len(a)))
print(a)
#> TypeError string argument without an encoding bytearray(b'')
#> TypeError cannot convert 'float' object to bytearray bytearray(b'')
#> ValueError negative count bytearray(b'')
#> TypeError encoding without a string argument bytearray(b'')
#> TypeError bytearray() argument 'encoding' must be str, not int bytearray(b'old')
#> TypeError bytearray() argument 'encoding' must be str, not int bytearray(b'old')
#> TypeError cannot convert 'NoneType' object to bytearray bytearray(b'')
#> KeyError  bytearray(b'')
#> bytearray(b'')
#> Traceback (most recent call last):
#>   File "bytearraymake.py", line 250, in <module>
#>     a.__init__(a[i] for i in range(len(a)))
#>     ~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "bytearraymake.py", line 250, in <genexpr>
#>     a.__init__(a[i] for i in range(len(a)))
#>                ~^^^
#> IndexError: bytearray index out of range

# ---- what is assigned to a slice
for value in (None, object(), 1.5, 1j, True, 5, 'ab', int, ...):
    for key in (slice(0, 1), slice(None, None, 2)):
        a = bytearray(b'abc')
        try:
            a[key] = value
        except TypeError as e:
            print(str(e).replace('object at', '').split('0x')[0])
#> cannot convert 'NoneType' object to bytearray
#> cannot convert 'NoneType' object to bytearray
#> cannot convert 'object' object to bytearray
#> cannot convert 'object' object to bytearray
#> can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> cannot convert 'type' object to bytearray
#> cannot convert 'type' object to bytearray
#> cannot convert 'ellipsis' object to bytearray
#> cannot convert 'ellipsis' object to bytearray
