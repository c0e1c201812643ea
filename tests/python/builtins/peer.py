# Built-in functions, types and exceptions that other small interpreters for agents lack or change: one case for each.

# ---- every function answers
print(abs(-2), all([1, 0]), any([0, 2]), bin(5), chr(9731), divmod(7, 3), hash(5), hex(255), isinstance(1, int), len('abc'), max(1, 3), min([2, 1]), oct(8), ord('a'), pow(2, 3), round(2.567, 1), sorted('ba'), sum([1, 2], 10))
print(ascii('é\n'), callable(print), format(3.14159, '.2f'), issubclass(bool, int), repr('q'), type(3), list(zip('ab', [1, 2])), vars(type('T', (), {})).__class__.__name__, sorted(dir(object()))[0])
print(list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(filter(None, [0, 1])), list(reversed([1, 2])), list(enumerate('ab', 5)), next(iter([7])), getattr(3, 'real'), hasattr([], 'append'), id(None) == id(None), slice(1, 2), bytearray(b'a'), memoryview(b'a')[0], complex(1, 2), frozenset([1]), property().fget, object() is object())
#> 2 False True 0b101 ☃ (2, 1) 5 0xff True 3 3 1 0o10 97 8 2.6 ['a', 'b'] 13
#> '\xe9\n' True 3.14 True 'q' <class 'int'> [('a', 1), ('b', 2)] mappingproxy __class__
#> [4, 6] [1] [2, 1] [(5, 'a'), (6, 'b')] 7 3 True True slice(1, 2, None) bytearray(b'a') 97 (1+2j) frozenset({1}) None False

# ---- aiter, anext, delattr, setattr, input-less help, __import__
import asyncio
async def g():
    yield 1
async def main():
    it = aiter(g())
    print(await anext(it), await anext(it, 'default'))
asyncio.run(main())
class C: x = 1
setattr(C, 'y', 2)
delattr(C, 'x')
print([n for n in vars(C) if not n.startswith('__')], __import__('json').dumps([1]))
#> 1 default
#> ['y'] [1]

# ---- object, super, classmethod, staticmethod and property as values
o = object()
print(type(o), object.__doc__.split('.')[0], isinstance(o, object))
class A:
    def f(self): return 'A'
class B(A):
    def f(self): return 'B'
b = B()
print(super(B, b).f(), super(B, B).f(b), classmethod(lambda cls: cls.__name__).__get__(None, B)(), staticmethod(len)('abc'), property(lambda self: 5).__get__(b))
#> <class 'object'> The base class of the class hierarchy True
#> A A B 3 5

# ---- lazy iterators have types of their own
from itertools import count
print(next(map(str, count(5))), next(zip(count(), 'a')), next(enumerate(count(3))), next(filter(lambda x: x > 9, count())))
for it in [map(str, []), zip(), enumerate([]), filter(None, []), reversed([]), reversed('a'), iter([]), iter(range(1)), iter({}), iter(len, 1), reversed({})]:
    print(type(it).__name__, iter(it) is it, end=' ')
print()
#> 5 (0, 'a') (0, 3) 10
#> map True zip True enumerate True filter True list_reverseiterator True reversed True list_iterator True range_iterator True dict_keyiterator True callable_iterator True dict_reversekeyiterator True 

# ---- the tree of exceptions is whole
names = '''ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError BytesWarning
ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError EncodingWarning
EnvironmentError Exception ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError
ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError
NameError NotADirectoryError NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError
PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError
SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError
UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError'''.split()
import builtins
for name in names:
    print(name, '<', ' < '.join(c.__name__ for c in getattr(builtins, name).__mro__[1:-1]))
#> ArithmeticError < Exception < BaseException
#> AssertionError < Exception < BaseException
#> AttributeError < Exception < BaseException
#> BaseException < 
#> BaseExceptionGroup < BaseException
#> BlockingIOError < OSError < Exception < BaseException
#> BrokenPipeError < ConnectionError < OSError < Exception < BaseException
#> BufferError < Exception < BaseException
#> BytesWarning < Warning < Exception < BaseException
#> ChildProcessError < OSError < Exception < BaseException
#> ConnectionAbortedError < ConnectionError < OSError < Exception < BaseException
#> ConnectionError < OSError < Exception < BaseException
#> ConnectionRefusedError < ConnectionError < OSError < Exception < BaseException
#> ConnectionResetError < ConnectionError < OSError < Exception < BaseException
#> DeprecationWarning < Warning < Exception < BaseException
#> EOFError < Exception < BaseException
#> EncodingWarning < Warning < Exception < BaseException
#> EnvironmentError < Exception < BaseException
#> Exception < BaseException
#> ExceptionGroup < BaseExceptionGroup < Exception < BaseException
#> FileExistsError < OSError < Exception < BaseException
#> FileNotFoundError < OSError < Exception < BaseException
#> FloatingPointError < ArithmeticError < Exception < BaseException
#> FutureWarning < Warning < Exception < BaseException
#> GeneratorExit < BaseException
#> IOError < Exception < BaseException
#> ImportError < Exception < BaseException
#> ImportWarning < Warning < Exception < BaseException
#> IndentationError < SyntaxError < Exception < BaseException
#> IndexError < LookupError < Exception < BaseException
#> InterruptedError < OSError < Exception < BaseException
#> IsADirectoryError < OSError < Exception < BaseException
#> KeyError < LookupError < Exception < BaseException
#> KeyboardInterrupt < BaseException
#> LookupError < Exception < BaseException
#> MemoryError < Exception < BaseException
#> ModuleNotFoundError < ImportError < Exception < BaseException
#> NameError < Exception < BaseException
#> NotADirectoryError < OSError < Exception < BaseException
#> NotImplementedError < RuntimeError < Exception < BaseException
#> OSError < Exception < BaseException
#> OverflowError < ArithmeticError < Exception < BaseException
#> PendingDeprecationWarning < Warning < Exception < BaseException
#> PermissionError < OSError < Exception < BaseException
#> ProcessLookupError < OSError < Exception < BaseException
#> PythonFinalizationError < RuntimeError < Exception < BaseException
#> RecursionError < RuntimeError < Exception < BaseException
#> ReferenceError < Exception < BaseException
#> ResourceWarning < Warning < Exception < BaseException
#> RuntimeError < Exception < BaseException
#> RuntimeWarning < Warning < Exception < BaseException
#> StopAsyncIteration < Exception < BaseException
#> StopIteration < Exception < BaseException
#> SyntaxError < Exception < BaseException
#> SyntaxWarning < Warning < Exception < BaseException
#> SystemError < Exception < BaseException
#> SystemExit < BaseException
#> TabError < IndentationError < SyntaxError < Exception < BaseException
#> TimeoutError < OSError < Exception < BaseException
#> TypeError < Exception < BaseException
#> UnboundLocalError < NameError < Exception < BaseException
#> UnicodeDecodeError < UnicodeError < ValueError < Exception < BaseException
#> UnicodeEncodeError < UnicodeError < ValueError < Exception < BaseException
#> UnicodeError < ValueError < Exception < BaseException
#> UnicodeTranslateError < UnicodeError < ValueError < Exception < BaseException
#> UnicodeWarning < Warning < Exception < BaseException
#> UserWarning < Warning < Exception < BaseException
#> ValueError < Exception < BaseException
#> Warning < Exception < BaseException
#> ZeroDivisionError < ArithmeticError < Exception < BaseException

# ---- exceptions have CPython's attributes
def catch(f):
    try:
        f()
    except Exception as e:
        return e
e = catch(lambda: open('/no/such/file'))
print(type(e).__name__, e.strerror, e.filename)
e = catch(lambda: b'\xff'.decode())
print(e.encoding, e.object, e.start, e.end, e.reason)
e = catch(lambda: nothing)
print(e.name, str(e))
e = catch(lambda: [].nothing)
print(e.name, e.obj)
e = catch(lambda: {}['k'])
print(e.args, str(e))
e = catch(lambda: exec('import nothing_here'))
print(e.name, e.path, e.msg)
e = catch(lambda: compile('a b', 'f.py', 'exec'))
print(e.filename, e.lineno, e.offset, e.text, e.end_offset, e.msg)
def gen():
    return 5
    yield
e = None
try:
    next(gen())
except StopIteration as s:
    print(s.value)
#> FileNotFoundError No such file or directory /no/such/file
#> utf-8 b'\xff' 0 1 invalid start byte
#> nothing name 'nothing' is not defined
#> nothing []
#> ('k',) 'k'
#> nothing_here None No module named 'nothing_here'
#> f.py 1 3 a b
#>  4 invalid syntax
#> 5

# ---- methods that were missing: str and bytes
print('{a}'.format_map({'a': 1}), 'a\tb'.isprintable(), 'abc'.translate(str.maketrans('a', 'x', 'c')), 'ß'.casefold(), 'a-b'.partition('-'), 'x'.zfill(3), 'ab'.expandtabs(), 'Ab'.swapcase(), 'a b'.title(), 'é'.encode('latin-1'), 'abcabc'.rindex('b'), 'a'.isidentifier())
print(b'a\tb'.expandtabs(4), b'abc'.translate(bytes.maketrans(b'a', b'x'), b'c'), bytes([65]), b'ab'.hex(), bytes.fromhex('41 42'), b'a,b'.split(b','), b'x'.zfill(3), b'\xe9'.decode('cp1252'), b'ab'.title(), bytes(3), bytearray(b'ab').pop())
#> 1 False xb ss ('a', '-', 'b') 00x ab aB A B b'\xe9' 4 True
#> b'a   b' b'xb' b'A' 6162 b'AB' [b'a', b'b'] b'00x' é b'Ab' b'\x00\x00\x00' 98

# ---- methods that were missing: numbers
print((5).bit_length(), (5).bit_count(), (5).as_integer_ratio(), (5).conjugate(), (5).numerator, (5).denominator, (5).real, (5).imag, (258).to_bytes(2), int.from_bytes(b'\1\2', 'little'), (5).is_integer())
print((0.5).as_integer_ratio(), (0.5).hex(), float.fromhex('0x1p-1'), (2.0).is_integer(), (2.5).real, (2.5).imag, (2.5).conjugate(), float.from_number(3), int('٣'), int(' 1_000 '), float('١.٥'))
#> 3 2 (5, 1) 5 5 1 5 0 b'\x01\x02' 513 True
#> (1, 2) 0x1.0000000000000p-1 0.5 True 2.5 0.0 2.5 3.0 3 1000 1.5

# ---- methods that were missing: containers
s = {1, 2, 3}
s.difference_update([1]); s.intersection_update([2, 3, 4]); s.symmetric_difference_update([3, 9])
print(s, range(2, 10, 2).count(4), range(2, 10, 2).index(4), range(1, 5).start, slice(1, 9, 2).indices(5), {'a': 1} | {'b': 2}, {'b': 2}.items() - {('b', 2)}, dict.fromkeys('ab'))
d = {'a': 1}
d |= [('c', 3)]
print(d, list(reversed(d)), d.keys() | {'z'} == {'a', 'c', 'z'}, d.popitem(), d.setdefault('q', []), [1, 2, 1].count(1), [3, 1].copy(), (1, 2).index(2))
#> {9, 2} 1 1 1 (1, 5, 2) {'a': 1, 'b': 2} set() {'a': None, 'b': None}
#> {'a': 1, 'q': []} ['c', 'a'] True ('c', 3) [] 2 [3, 1] 1

# ---- print to any file
import io, sys
f = io.StringIO()
print('a', 1, sep='-', end='!\n', file=f)
class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
w = W()
print('x', 'y', file=w)
print('err', file=sys.stderr, flush=True)
print(repr(f.getvalue()), w.parts)
try:
    print('a', file=5)
except AttributeError as e:
    print(e)
#> err
#> 'a-1!\n' ['x', ' ', 'y', '\n']
#> 'int' object has no attribute 'write'

# ---- lone surrogates, Unicode names and codecs
s = '\ud800x'
print(len(s), repr(s), s.isalpha(), s[1], s == '\ud800' + 'x', '\N{SNOWMAN}', 'ǅ'.upper(), 'ǅ'.lower(), 'ΑΣ'.lower())
for codec in ['utf-8', 'latin-1', 'ascii', 'cp1252', 'utf-16-le']:
    try:
        print(codec, s.encode(codec, 'backslashreplace'), '€é'.encode(codec))
    except UnicodeEncodeError as e:
        print(codec, e)
#> 2 '\ud800x' False x True ☃ Ǆ ǆ ας
#> utf-8 b'\\ud800x' b'\xe2\x82\xac\xc3\xa9'
#> latin-1 'latin-1' codec can't encode character '\u20ac' in position 0: ordinal not in range(256)
#> ascii 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
#> cp1252 b'\\ud800x' b'\x80\xe9'
#> utf-16-le b'\\\x00u\x00d\x008\x000\x000\x00x\x00' b'\xac \xe9\x00'
