# ---- str: construction
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Text:
    def __str__(self):
        return 'text'
class Bad:
    def __str__(self):
        return 5
class Repr:
    def __repr__(self):
        return 'repr'
class Sub(str):
    pass
class Gives:
    def __str__(self):
        return Sub('s')
print((str(), str(1), str('a'), str(None), str([1]), str(Text()), str(Repr()), str(object=5), str(Sub('x'))))
print((type(str(Sub('x'))), type(str(Gives())).__name__))
print((str(b'a'), str(b'\xc3\xa9', 'utf-8'), str(b'\xff', errors='replace'), str(b'a', encoding='ascii')))
print((str(bytearray(b'a'), 'ascii'), str(b'', 'nope')))
print((Sub(5), type(Sub(Text())), Sub(b'a', 'ascii')))
error(lambda: str(Bad()))
error(lambda: str('a', 'utf-8'))
error(lambda: str(5, 'utf-8'))
error(lambda: str(b'\xff', 'ascii'))
error(lambda: str(b'a', 'nope'))
error(lambda: str(b'a', 5))
error(lambda: str(b'a', 'ascii', 5))
error(lambda: str(1, 2, 3, 4))
error(lambda: str(foo=1))
print(repr(str(encoding='utf-8')))
#> ('', '1', 'a', 'None', '[1]', 'text', 'repr', '5', 'x')
#> (<class 'str'>, 'Sub')
#> ("b'a'", 'é', '�', 'a')
#> ('a', '')
#> ('5', <class '__main__.Sub'>, 'a')
#> TypeError: __str__ returned non-string (type int)
#> TypeError: decoding str is not supported
#> TypeError: decoding to str: need a bytes-like object, int found
#> UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#> LookupError: unknown encoding: nope
#> TypeError: str() argument 'encoding' must be str, not int
#> TypeError: str() argument 'errors' must be str, not int
#> TypeError: str expected at most 3 arguments, got 4
#> TypeError: str() got an unexpected keyword argument 'foo'
#> ''

# ---- str: items and slices
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 1
s = 'abcdef'
print((s[0], s[-1], s[Index()], s[True], s[1:3], s[::-1], s[::2], s[4:1:-2], s[Index():], s[10:], s[:]))
print(repr(s[-2 ** 70:2]))
print(('a😀é'[1], '😀é'[::-1], len('😀'), len('e\u0301'), '😀x'[-1]))
error(lambda: s[6])
error(lambda: s[-7])
error(lambda: s['a'])
error(lambda: s[1.0])
error(lambda: s[None])
error(lambda: s[2 ** 70])
error(lambda: s[::0])
error(lambda: s['a':])
error(lambda: ''[0])
error(lambda: s[1, 2])
try:
    s[0] = 'x'
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
#> ('a', 'f', 'b', 'b', 'bc', 'fedcba', 'ace', 'ec', 'bcdef', '', 'abcdef')
#> 'ab'
#> ('😀', 'é😀', 1, 2, 'x')
#> IndexError: string index out of range
#> IndexError: string index out of range
#> TypeError: string indices must be integers, not 'str'
#> TypeError: string indices must be integers, not 'float'
#> TypeError: string indices must be integers, not 'NoneType'
#> IndexError: cannot fit 'int' into an index-sized integer
#> ValueError: slice step cannot be zero
#> TypeError: slice indices must be integers or None or have an __index__ method
#> IndexError: string index out of range
#> TypeError: string indices must be integers, not 'tuple'
#> 'str' object does not support item assignment
#> 'str' object doesn't support item deletion

# ---- str: + and *
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Index:
    def __index__(self):
        return 2
print(('a' + 'b', 'ab' * 3, 3 * 'ab', 'a' * 0, 'a' * -1, 'a' * Index(), Index() * 'a', '😀' * 2))
s = 'a'
s += 'b'
s *= 2
print(repr(s))
error(lambda: 'a' + 1)
error(lambda: 1 + 'a')
error(lambda: 'a' + None)
error(lambda: 'a' + b'b')
error(lambda: 'a' * 'b')
error(lambda: 'a' * 1.5)
error(lambda: 'a' - 'b')
error(lambda: 'a' / 2)
error(lambda: -'a')
error(lambda: 'a' * 2 ** 70)
error(lambda: 'a'.__add__(1))
error(lambda: 'a'.__mul__('b'))
print(('a'.__add__('b'), 'a'.__mul__(2), 'a'.__rmul__(3)))
#> ('ab', 'ababab', 'ababab', '', '', 'aa', 'aa', '😀😀')
#> 'abab'
#> TypeError: can only concatenate str (not "int") to str
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#> TypeError: can only concatenate str (not "NoneType") to str
#> TypeError: can only concatenate str (not "bytes") to str
#> TypeError: can't multiply sequence by non-int of type 'str'
#> TypeError: can't multiply sequence by non-int of type 'float'
#> TypeError: unsupported operand type(s) for -: 'str' and 'str'
#> TypeError: unsupported operand type(s) for /: 'str' and 'int'
#> TypeError: bad operand type for unary -: 'str'
#> OverflowError: cannot fit 'int' into an index-sized integer
#> TypeError: can only concatenate str (not "int") to str
#> TypeError: 'str' object cannot be interpreted as an integer
#> ('ab', 'aa', 'aaa')

# ---- str: comparison, hash and in
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print(('a' < 'b', 'a' < 'B', 'abc' < 'abd', '' < 'a', 'a' == 'a', 'a' != 'b', 'é' > 'z', '😀' > '\uffff'))
print(('a' == 1, 'ab' >= 'a', 'a' <= 'a'))
print(('bc' in 'abcd', '' in 'abc', 'x' not in 'abc', '😀' in 'a😀', 'abc' in 'ab'))
print((hash('a') == hash('a'), {'a': 1}['a'], 'a' in {'a'}))
error(lambda: 'a' < 1)
error(lambda: 'a' < None)
error(lambda: 1 in 'abc')
error(lambda: None in 'a')
error(lambda: b'a' in 'abc')
print(('a'.__eq__(1), 'a'.__lt__('b'), 'a'.__ne__('a'), 'a'.__le__('a'), 'a'.__gt__('b'), 'a'.__ge__('a')))
print(('a'.__lt__(1), 'abc'.__contains__('b'), 'a'.__len__(), 'ab'.__getitem__(1), 'a'.__iter__().__next__()))
print(('a'.__hash__() == hash('a'), 'a'.__repr__(), 'a'.__str__(), 'a'.__format__('3'), 'a'.__getnewargs__()))
error(lambda: 'abc'.__contains__(1))
#> (True, False, True, True, True, True, True, True)
#> (False, True, True)
#> (True, True, True, True, False)
#> (True, 1, True)
#> TypeError: '<' not supported between instances of 'str' and 'int'
#> TypeError: '<' not supported between instances of 'str' and 'NoneType'
#> TypeError: 'in <string>' requires string as left operand, not int
#> TypeError: 'in <string>' requires string as left operand, not NoneType
#> TypeError: 'in <string>' requires string as left operand, not bytes
#> (NotImplemented, True, False, True, False, True)
#> (NotImplemented, True, 1, 'b', 'a')
#> (True, "'a'", 'a', 'a  ', ('a',))
#> TypeError: 'in <string>' requires string as left operand, not int
