# ---- bytes: equality and order
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(b'a' == b'a')
print(b'a' == bytearray(b'a'))
print(b'a' == memoryview(b'a'))
print(b'a' == 'a')
print(b'a' == [97])
print(b'a' != b'b')
print(b'a' < b'b')
print(b'a' <= b'a')
print(b'a' > bytearray(b''))
print(b'ab' >= b'b')
print(b'\xff' > b'\x7f')
error(lambda: b'a' < 'b')
error(lambda: b'a' < 1)
print(b'a'.__eq__(1))
print(b'a'.__lt__('a'))
print(b'a'.__ne__(b'a'))
print(b'a'.__le__(b'a'))
print(b'a'.__gt__(b'a'))
print(b'a'.__ge__(b'a'))
#> True
#> True
#> True
#> False
#> False
#> True
#> True
#> True
#> True
#> False
#> True
#> TypeError: '<' not supported between instances of 'bytes' and 'str'
#> TypeError: '<' not supported between instances of 'bytes' and 'int'
#> NotImplemented
#> NotImplemented
#> False
#> True
#> False
#> True

# ---- bytes: indices and slices
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 1
x = b'abcdef'
print(len(x))
print(x[0])
print(x[-1])
print(x[Index()])
print(x[True])
print(x[1:4])
print(x[::-1])
print(x[::2])
print(x[5:1:-2])
print(x[Index():])
print(x[10:])
print(x[2 ** 70:])
error(lambda: x[6])
error(lambda: x[-7])
error(lambda: x['a'])
error(lambda: x[1.0])
error(lambda: x[2 ** 70])
error(lambda: x['a':])
error(lambda: x[::0])
print(x.__getitem__(0))
print(bool(x))
print(bool(bytes()))
#> 6
#> 97
#> 102
#> 98
#> 98
#> b'bcd'
#> b'fedcba'
#> b'ace'
#> b'fd'
#> b'bcdef'
#> b''
#> b''
#> IndexError: index out of range
#> IndexError: index out of range
#> TypeError: byte indices must be integers or slices, not str
#> TypeError: byte indices must be integers or slices, not float
#> IndexError: cannot fit 'int' into an index-sized integer
#> TypeError: slice indices must be integers or None or have an __index__ method
#> ValueError: slice step cannot be zero
#> 97
#> True
#> False

# ---- bytes: in
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 98
x = b'abc'
print(b'b' in x)
print(b'' in x)
print(b'ac' in x)
print(98 in x)
print(99 not in x)
print(Index() in x)
print(bytearray(b'bc') in x)
error(lambda: 256 in x)
error(lambda: -1 in x)
error(lambda: 'a' in x)
error(lambda: None in x)
print(x.__contains__(b'c'))
#> True
#> True
#> False
#> True
#> False
#> True
#> True
#> ValueError: byte must be in range(0, 256)
#> ValueError: byte must be in range(0, 256)
#> TypeError: a bytes-like object is required, not 'str'
#> TypeError: a bytes-like object is required, not 'NoneType'
#> True

# ---- bytes: + and *
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 2
print(b'a' + b'b')
print(b'a' + bytearray(b'b'))
print(b'a' + memoryview(b'b'))
print(b'ab' * 3)
print(3 * b'ab')
print(b'ab' * Index())
print(Index() * b'ab')
print(b'ab' * -1)
print(b'ab' * True)
error(lambda: b'a' + 'b')
error(lambda: b'a' + 1)
error(lambda: b'a' + None)
error(lambda: 'a' + b'b')
error(lambda: [] + b'b')
error(lambda: b'ab' * 'a')
error(lambda: b'ab' * 1.0)
error(lambda: b'a' * b'b')
error(lambda: b'a' - b'a')
error(lambda: -b'a')
error(lambda: b'a'.__add__('a'))
print(b'a'.__mul__(2))
error(lambda: b'a'.__mul__('a'))
print(b'a'.__rmul__(2))
#> b'ab'
#> b'ab'
#> b'ab'
#> b'ababab'
#> b'ababab'
#> b'abab'
#> b'abab'
#> b''
#> b'ab'
#> TypeError: can't concat str to bytes
#> TypeError: can't concat int to bytes
#> TypeError: can't concat NoneType to bytes
#> TypeError: can only concatenate str (not "bytes") to str
#> TypeError: can only concatenate list (not "bytes") to list
#> TypeError: can't multiply sequence by non-int of type 'str'
#> TypeError: can't multiply sequence by non-int of type 'float'
#> TypeError: can't multiply sequence by non-int of type 'bytes'
#> TypeError: unsupported operand type(s) for -: 'bytes' and 'bytes'
#> TypeError: bad operand type for unary -: 'bytes'
#> TypeError: can't concat str to bytes
#> b'aa'
#> TypeError: 'str' object cannot be interpreted as an integer
#> b'aa'

# ---- bytes: find, rfind, index, rindex
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 98
x = b'abcb'
print(x.find(b'b'))
print(x.find(98))
print(x.find(Index()))
print(x.find(b'b', 2))
print(x.find(b'b', -1))
print(x.find(b'b', None, 1))
print(x.find(b'', 4))
print(x.find(b'', 5))
print(x.find(b'', 3, 2))
print(x.find(bytearray(b'cb')))
print(x.rfind(b'b'))
print(x.rfind(b'b', 0, 3))
print(x.rfind(b''))
print(x.rfind(b'x'))
print(x.index(b'c'))
print(x.rindex(b'b'))
error(lambda: x.index(b'x'))
error(lambda: x.rindex(b'x'))
error(lambda: x.find(300))
error(lambda: x.find('a'))
error(lambda: x.find(None))
error(lambda: x.find(b'b', 'a'))
error(lambda: x.find())
error(lambda: x.find(b'a', 1, 2, 3))
error(lambda: x.find(sub=b'a'))
print(bytes(b'a' * 200 + b'b').find(b'a' * 50 + b'b'))
print(bytes(b'b' + b'a' * 200).rfind(b'b' + b'a' * 50))
#> 1
#> 1
#> 1
#> 3
#> 3
#> -1
#> 4
#> -1
#> -1
#> 2
#> 3
#> 1
#> 4
#> -1
#> 2
#> 3
#> ValueError: subsection not found
#> ValueError: subsection not found
#> ValueError: byte must be in range(0, 256)
#> TypeError: argument should be integer or bytes-like object, not 'str'
#> TypeError: argument should be integer or bytes-like object, not 'NoneType'
#> TypeError: slice indices must be integers or None or have an __index__ method
#> TypeError: find expected at least 1 argument, got 0
#> TypeError: find expected at most 3 arguments, got 4
#> TypeError: bytes.find() takes no keyword arguments
#> 150
#> 0

# ---- bytes: count
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

x = b'abcb'
print(x.count(b'b'))
print(x.count(98))
print(x.count(b''))
print(x.count(b'b', 2))
print(x.count(b'', 5))
print(b'aaaa'.count(b'aa'))
error(lambda: x.count('b'))
error(lambda: x.count(256))
#> 2
#> 2
#> 5
#> 1
#> 0
#> 2
#> TypeError: argument should be integer or bytes-like object, not 'str'
#> ValueError: byte must be in range(0, 256)

# ---- bytes: startswith and endswith
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

x = b'abc'
print(x.startswith(b'a'))
print(x.startswith(b'b', 1))
print(x.startswith((b'x', b'a')))
print(x.startswith(()))
print(x.startswith(bytearray(b'a')))
print(x.startswith(b'', 3))
print(x.startswith(b'', 4))
print(x.endswith(b'c'))
print(x.endswith(b'b', 0, 2))
print(x.endswith((b'x', b'bc')))
error(lambda: x.startswith('a'))
error(lambda: x.startswith(('a',)))
error(lambda: x.startswith(97))
error(lambda: x.startswith([b'a']))
error(lambda: x.endswith('c'))
error(lambda: x.endswith(b'c', 'x'))
#> True
#> True
#> True
#> False
#> True
#> True
#> False
#> True
#> True
#> True
#> TypeError: startswith first arg must be bytes or a tuple of bytes, not str
#> TypeError: a bytes-like object is required, not 'str'
#> TypeError: startswith first arg must be bytes or a tuple of bytes, not int
#> TypeError: startswith first arg must be bytes or a tuple of bytes, not list
#> TypeError: endswith first arg must be bytes or a tuple of bytes, not str
#> TypeError: slice indices must be integers or None or have an __index__ method

# ---- bytes: iteration
x = b'cab'
print(list(x))
print(sorted(x))
print(max(x))
print(sum(x))
print([*x])
print(list(reversed(x)))
print(iter(x).__length_hint__())
print(repr(type(iter(x)).__name__))
print(dict.fromkeys(x))
a, b, c = x
print((a, b, c))
for i, n in enumerate(x):
    print(i, n)
#> [99, 97, 98]
#> [97, 98, 99]
#> 99
#> 294
#> [99, 97, 98]
#> [98, 97, 99]
#> 3
#> 'bytes_iterator'
#> {99: None, 97: None, 98: None}
#> (99, 97, 98)
#> 0 99
#> 1 97
#> 2 98
