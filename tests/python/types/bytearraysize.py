# ---- bytearray: a view that nobody has does not count
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

x = bytearray(b'abc')
def first():
    view = memoryview(x)
    return view[0]
print(first())
x.append(100)
print(bytes(memoryview(x)[1:]))
x.append(101)
view = memoryview(x)
view = None
x.append(102)
with memoryview(x) as view:
    part = bytes(view[:2])
x.append(103)
print(x, part)
views = [memoryview(x)[1:]]
error(lambda: x.append(1))
del views[0]
print(x.append(1))
print(x)
#> 97
#> b'bcd'
#> bytearray(b'abcdefg') b'ab'
#> BufferError: Existing exports of data: object cannot be re-sized
#> None
#> bytearray(b'abcdefg\x01')

# ---- bytearray: __init__ fills anew
x = bytearray(b'abc')
print(x.__init__(b'xy'))
print(x)
print(x.__init__())
print(x)
print(x.__init__('é', 'utf-8'))
print(x)
print(x.__init__(5))
print(x)
#> None
#> bytearray(b'xy')
#> None
#> bytearray(b'')
#> None
#> bytearray(b'\xc3\xa9')
#> None
#> bytearray(b'\x00\x00\x00\x00\x00')

# ---- bytearray: not hashable
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

error(lambda: hash(bytearray(b'a')))
error(lambda: {bytearray(b'a'): 1})
print(bytearray.__hash__)
#> TypeError: unhashable type: 'bytearray'
#> TypeError: cannot use 'bytearray' as a dict key (unhashable type: 'bytearray')
#> None

# ---- bytearray: iteration sees changes
x = bytearray(b'abc')
for n in x:
    print(n)
    if len(x) < 6:
        x.append(n + 1)
it = iter(x)
next(it)
x.clear()
print(list(it))
#> 97
#> 98
#> 99
#> 98
#> 99
#> 100
#> []

# ---- bytearray: __alloc__ and __release_buffer__
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(bytearray().__alloc__())
print(bytearray(b'abc').__alloc__() >= 3)
x = bytearray(b'abc')
view = x.__buffer__(0)
error(lambda: x.append(1))
print(x.__release_buffer__(view))
print(x.append(1))
print(x)
#> 0
#> True
#> BufferError: Existing exports of data: object cannot be re-sized
#> None
#> None
#> bytearray(b'abc\x01')

# ---- bytearray: subclass with its own methods
class Log(bytearray):
    def __init__(self, *args):
        super().__init__(*args)
        self.count = 0
    def append(self, item):
        self.count += 1
        super().append(item)
x = Log(b'a')
x.append(98)
x += b'c'
print(x, x.count, type(x))
print(type(x.copy()))
print(x == bytearray(b'abc'))
#> Log(b'abc') 1 <class '__main__.Log'>
#> <class 'bytearray'>
#> True
