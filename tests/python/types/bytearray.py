# ---- bytearray: append, extend, insert
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 100
x = bytearray(b'a')
print(x.append(98))
print(x.append(Index()))
print(x.extend(b'xy'))
print(x.extend([1, 2]))
print(x.extend(range(3)))
print(x.extend([Index()]))
print(x.extend(n for n in (5, 6)))
print(x.insert(0, 65))
print(x.insert(-1, 66))
print(x.insert(100, 67))
print(x.insert(Index(), Index()))
print(x)
error(lambda: x.append(256))
error(lambda: x.append(-1))
error(lambda: x.append('a'))
error(lambda: x.append(b'a'))
error(lambda: x.append())
error(lambda: x.extend('abc'))
error(lambda: x.extend(5))
error(lambda: x.extend(['a']))
error(lambda: x.extend([256]))
error(lambda: x.insert(0, 256))
error(lambda: x.insert('a', 1))
error(lambda: x.insert(0))
print(x)
#> None
#> None
#> None
#> None
#> None
#> None
#> None
#> None
#> None
#> None
#> None
#> bytearray(b'Aabdxy\x01\x02\x00\x01\x02d\x05B\x06Cd')
#> ValueError: byte must be in range(0, 256)
#> ValueError: byte must be in range(0, 256)
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: 'bytes' object cannot be interpreted as an integer
#> TypeError: bytearray.append() takes exactly one argument (0 given)
#> TypeError: expected iterable of integers; got: 'str'
#> TypeError: can't extend bytearray with int
#> TypeError: 'str' object cannot be interpreted as an integer
#> ValueError: byte must be in range(0, 256)
#> ValueError: byte must be in range(0, 256)
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: insert expected 2 arguments, got 1
#> bytearray(b'Aabdxy\x01\x02\x00\x01\x02d\x05B\x06Cd')

# ---- bytearray: a failed extend adds nothing
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

x = bytearray(b'a')
def items():
    yield 1
    yield 300
error(lambda: x.extend(items()))
error(lambda: x.extend([1, 2, 'x']))
print(x)
#> ValueError: byte must be in range(0, 256)
#> TypeError: 'str' object cannot be interpreted as an integer
#> bytearray(b'a')

# ---- bytearray: pop, remove, clear, reverse, copy
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

x = bytearray(b'abcabc')
print(x.pop())
print(x.pop(0))
print(x.pop(-2))
print(x.remove(99))
print(x.reverse())
print(x)
y = x.copy()
print(y == x, y is x)
print(x.clear())
print(x, y)
error(lambda: x.pop())
error(lambda: y.pop(10))
error(lambda: y.pop('a'))
error(lambda: y.remove(1))
error(lambda: y.remove(256))
error(lambda: y.remove('a'))
error(lambda: y.copy(1))
#> 99
#> 97
#> 97
#> None
#> None
#> bytearray(b'bb')
#> True False
#> None
#> bytearray(b'') bytearray(b'bb')
#> IndexError: pop from empty bytearray
#> IndexError: pop index out of range
#> TypeError: 'str' object cannot be interpreted as an integer
#> ValueError: value not found in bytearray
#> ValueError: byte must be in range(0, 256)
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: bytearray.copy() takes no arguments (1 given)

# ---- bytearray: items are set
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 1
x = bytearray(b'abcdef')
x[0] = 65
x[-1] = True
x[Index()] = Index()
print(x)
error(lambda: x.__setitem__(6, 1))
error(lambda: x.__setitem__(0, 256))
error(lambda: x.__setitem__(0, -1))
error(lambda: x.__setitem__(0, 'a'))
error(lambda: x.__setitem__(0, b'a'))
error(lambda: x.__setitem__('a', 1))
error(lambda: x.__setitem__(1.0, 1))
print(x)
#> bytearray(b'A\x01cde\x01')
#> IndexError: bytearray index out of range
#> ValueError: byte must be in range(0, 256)
#> ValueError: byte must be in range(0, 256)
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: 'bytes' object cannot be interpreted as an integer
#> TypeError: bytearray indices must be integers or slices, not str
#> TypeError: bytearray indices must be integers or slices, not float
#> bytearray(b'A\x01cde\x01')

# ---- bytearray: slices are set
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

x = bytearray(b'abcdef')
x[1:3] = b'XYZ'
print(x)
x[:0] = [1, 2]
print(x)
x[::2] = bytes(5)
print(x)
x[2:4] = x
print(x)
x[5:] = ''.encode()
print(x)
x[1:1] = (n for n in (65, 66))
print(x)
x[::-1] = bytearray(reversed(x))
print(x)
x[1:2] = memoryview(b'mv')
print(x)
error(lambda: x.__setitem__(slice(0, 1), 'a'))
error(lambda: x.__setitem__(slice(0, 1), 5))
error(lambda: x.__setitem__(slice(0, 1), 1.5))
error(lambda: x.__setitem__(slice(0, 1), [256]))
error(lambda: x.__setitem__(slice(0, 1), ['a']))
error(lambda: x.__setitem__(slice(None, None, 2), b'a'))
error(lambda: x.__setitem__(slice(None, None, 0), b'a'))
#> bytearray(b'aXYZdef')
#> bytearray(b'\x01\x02aXYZdef')
#> bytearray(b'\x00\x02\x00X\x00Z\x00e\x00')
#> bytearray(b'\x00\x02\x00\x02\x00X\x00Z\x00e\x00\x00Z\x00e\x00')
#> bytearray(b'\x00\x02\x00\x02\x00')
#> bytearray(b'\x00AB\x02\x00\x02\x00')
#> bytearray(b'\x00AB\x02\x00\x02\x00')
#> bytearray(b'\x00mvB\x02\x00\x02\x00')
#> TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> ValueError: byte must be in range(0, 256)
#> TypeError: 'str' object cannot be interpreted as an integer
#> ValueError: attempt to assign bytes of size 1 to extended slice of size 4
#> ValueError: slice step cannot be zero

# ---- bytearray: items and slices are deleted
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

x = bytearray(b'abcdefgh')
del x[0]
print(x)
del x[-1]
print(x)
del x[::2]
print(x)
del x[1:2]
print(x)
del x[::-1]
print(x)
error(lambda: x.__delitem__(0))
error(lambda: x.__delitem__('a'))
print(x.__delitem__(slice(0, 1)))
#> bytearray(b'bcdefgh')
#> bytearray(b'bcdefg')
#> bytearray(b'ceg')
#> bytearray(b'cg')
#> bytearray(b'')
#> IndexError: bytearray index out of range
#> TypeError: bytearray indices must be integers or slices, not str
#> None

# ---- bytearray: += and *=
class Index:
    def __index__(self):
        return 2
x = y = bytearray(b'ab')
x += b'c'
x += bytearray(b'd')
x += memoryview(b'e')
print(x, x is y)
x *= 2
print(x)
x *= Index()
print(len(x), x is y)
x *= 0
print(x, x is y)
try:
    x += 'a'
except TypeError as e:
    print(e)
try:
    x += [1]
except TypeError as e:
    print(e)
try:
    x *= 'a'
except TypeError as e:
    print(e)
#> bytearray(b'abcde') True
#> bytearray(b'abcdeabcde')
#> 20 True
#> bytearray(b'') True
#> can't concat str to bytearray
#> can't concat list to bytearray
#> can't multiply sequence by non-int of type 'str'

# ---- bytearray: resize
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

x = bytearray(b'abc')
print(x.resize(5))
print(x)
print(x.resize(1))
print(x)
print(x.resize(0))
print(x)
error(lambda: x.resize(-1))
error(lambda: x.resize('a'))
#> None
#> bytearray(b'abc\x00\x00')
#> None
#> bytearray(b'a')
#> None
#> bytearray(b'')
#> ValueError: Can only resize to positive sizes, got -1
#> TypeError: 'str' object cannot be interpreted as an integer

# ---- bytearray: no size changes while a view looks
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

x = bytearray(b'abc')
view = memoryview(x)
error(lambda: x.append(1))
error(lambda: x.extend(b'x'))
error(lambda: x.insert(0, 1))
error(lambda: x.pop())
error(lambda: x.remove(97))
error(lambda: x.clear())
error(lambda: x.resize(10))
error(lambda: x.__delitem__(0))
error(lambda: x.__setitem__(slice(0, 1), b'xy'))
error(lambda: x.__iadd__(b'x'))
error(lambda: x.__imul__(2))
print(x)
x[0] = 65
x[1:3] = b'xy'
x.reverse()
print(view.tobytes())
view.release()
print(x.append(1))
print(x)
#> BufferError: Existing exports of data: object cannot be re-sized
#> BufferError: Existing exports of data: object cannot be re-sized
#> BufferError: Existing exports of data: object cannot be re-sized
#> BufferError: Existing exports of data: object cannot be re-sized
#> BufferError: Existing exports of data: object cannot be re-sized
#> BufferError: Existing exports of data: object cannot be re-sized
#> BufferError: Existing exports of data: object cannot be re-sized
#> BufferError: Existing exports of data: object cannot be re-sized
#> BufferError: Existing exports of data: object cannot be re-sized
#> BufferError: Existing exports of data: object cannot be re-sized
#> BufferError: Existing exports of data: object cannot be re-sized
#> bytearray(b'abc')
#> b'yxA'
#> None
#> bytearray(b'yxA\x01')

# ---- bytearray: += itself
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

x = bytearray(b'ab')
error(lambda: x.__iadd__(x))
x.extend(x)
print(x)
#> BufferError: Existing exports of data: object cannot be re-sized
#> bytearray(b'abab')
