# ---- bytearray: equality and order
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(bytearray(b'a') == b'a')
print(bytearray(b'a') == bytearray(b'a'))
print(bytearray(b'a') == memoryview(b'a'))
print(bytearray(b'a') == 'a')
print(bytearray(b'a') == [97])
print(bytearray(b'a') != b'b')
print(bytearray(b'a') < b'b')
print(bytearray(b'a') <= b'a')
print(bytearray(b'a') > bytearray(b''))
print(bytearray(b'ab') >= b'b')
print(bytearray(b'\xff') > b'\x7f')
error(lambda: bytearray(b'a') < 'b')
error(lambda: bytearray(b'a') < 1)
print(bytearray(b'a').__eq__(1))
print(bytearray(b'a').__lt__('a'))
print(bytearray(b'a').__ne__(b'a'))
print(bytearray(b'a').__le__(b'a'))
print(bytearray(b'a').__gt__(b'a'))
print(bytearray(b'a').__ge__(b'a'))
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
#> TypeError: '<' not supported between instances of 'bytearray' and 'str'
#> TypeError: '<' not supported between instances of 'bytearray' and 'int'
#> NotImplemented
#> NotImplemented
#> False
#> True
#> False
#> True

# ---- bytearray: indices and slices
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 1
x = bytearray(b'abcdef')
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
print(bool(bytearray()))
#> 6
#> 97
#> 102
#> 98
#> 98
#> bytearray(b'bcd')
#> bytearray(b'fedcba')
#> bytearray(b'ace')
#> bytearray(b'fd')
#> bytearray(b'bcdef')
#> bytearray(b'')
#> bytearray(b'')
#> IndexError: bytearray index out of range
#> IndexError: bytearray index out of range
#> TypeError: bytearray indices must be integers or slices, not str
#> TypeError: bytearray indices must be integers or slices, not float
#> IndexError: cannot fit 'int' into an index-sized integer
#> TypeError: slice indices must be integers or None or have an __index__ method
#> ValueError: slice step cannot be zero
#> 97
#> True
#> False

# ---- bytearray: in
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 98
x = bytearray(b'abc')
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

# ---- bytearray: + and *
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 2
print(bytearray(b'a') + b'b')
print(bytearray(b'a') + bytearray(b'b'))
print(bytearray(b'a') + memoryview(b'b'))
print(bytearray(b'ab') * 3)
print(3 * bytearray(b'ab'))
print(bytearray(b'ab') * Index())
print(Index() * bytearray(b'ab'))
print(bytearray(b'ab') * -1)
print(bytearray(b'ab') * True)
error(lambda: bytearray(b'a') + 'b')
error(lambda: bytearray(b'a') + 1)
error(lambda: bytearray(b'a') + None)
error(lambda: 'a' + bytearray(b'b'))
error(lambda: [] + bytearray(b'b'))
error(lambda: bytearray(b'ab') * 'a')
error(lambda: bytearray(b'ab') * 1.0)
error(lambda: bytearray(b'a') * bytearray(b'b'))
error(lambda: bytearray(b'a') - b'a')
error(lambda: -bytearray(b'a'))
error(lambda: bytearray(b'a').__add__('a'))
print(bytearray(b'a').__mul__(2))
error(lambda: bytearray(b'a').__mul__('a'))
print(bytearray(b'a').__rmul__(2))
#> bytearray(b'ab')
#> bytearray(b'ab')
#> bytearray(b'ab')
#> bytearray(b'ababab')
#> bytearray(b'ababab')
#> bytearray(b'abab')
#> bytearray(b'abab')
#> bytearray(b'')
#> bytearray(b'ab')
#> TypeError: can't concat str to bytearray
#> TypeError: can't concat int to bytearray
#> TypeError: can't concat NoneType to bytearray
#> TypeError: can only concatenate str (not "bytearray") to str
#> TypeError: can only concatenate list (not "bytearray") to list
#> TypeError: can't multiply sequence by non-int of type 'str'
#> TypeError: can't multiply sequence by non-int of type 'float'
#> TypeError: can't multiply sequence by non-int of type 'bytearray'
#> TypeError: unsupported operand type(s) for -: 'bytearray' and 'bytes'
#> TypeError: bad operand type for unary -: 'bytearray'
#> TypeError: can't concat str to bytearray
#> bytearray(b'aa')
#> TypeError: 'str' object cannot be interpreted as an integer
#> bytearray(b'aa')

# ---- bytearray: find, rfind, index, rindex
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 98
x = bytearray(b'abcb')
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
print(bytearray(b'a' * 200 + b'b').find(b'a' * 50 + b'b'))
print(bytearray(b'b' + b'a' * 200).rfind(b'b' + b'a' * 50))
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
#> TypeError: bytearray.find() takes no keyword arguments
#> 150
#> 0

# ---- bytearray: count
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

x = bytearray(b'abcb')
print(x.count(b'b'))
print(x.count(98))
print(x.count(b''))
print(x.count(b'b', 2))
print(x.count(b'', 5))
print(bytearray(b'aaaa').count(b'aa'))
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

# ---- bytearray: startswith and endswith
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

x = bytearray(b'abc')
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

# ---- bytearray: iteration
x = bytearray(b'cab')
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
#> 'bytearray_iterator'
#> {99: None, 97: None, 98: None}
#> (99, 97, 98)
#> 0 99
#> 1 97
#> 2 98
