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
