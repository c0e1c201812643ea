# What assigning to and deleting built-in attributes says.

# ---- readonly members
def tries(o, *names):
    for name in names:
        for act in (lambda: setattr(o, name, 1)), (lambda: delattr(o, name)):
            try:
                print(type(o).__name__, name, act())
            except Exception as e:
                print(type(o).__name__, name, type(e).__name__, e)
tries(range(5), 'start', 'stop', 'step')
tries(slice(5), 'start', 'stop', 'step')
def f(): pass
tries(str.upper, '__name__', '__objclass__', '__doc__', '__text_signature__', '__qualname__')
tries(str.__len__, '__name__', '__objclass__', '__doc__')
tries(dict.__dict__['fromkeys'], '__name__', '__objclass__', '__doc__')
tries(type(f).__dict__['__name__'], '__name__', '__objclass__', '__doc__')
tries('a'.upper, '__name__', '__self__', '__doc__', '__qualname__')
tries('a'.__len__, '__name__', '__self__', '__objclass__')
tries(len, '__name__', '__self__', '__doc__')
#> range start AttributeError readonly attribute
#> range start AttributeError readonly attribute
#> range stop AttributeError readonly attribute
#> range stop AttributeError readonly attribute
#> range step AttributeError readonly attribute
#> range step AttributeError readonly attribute
#> slice start AttributeError readonly attribute
#> slice start AttributeError readonly attribute
#> slice stop AttributeError readonly attribute
#> slice stop AttributeError readonly attribute
#> slice step AttributeError readonly attribute
#> slice step AttributeError readonly attribute
#> method_descriptor __name__ AttributeError readonly attribute
#> method_descriptor __name__ AttributeError readonly attribute
#> method_descriptor __objclass__ AttributeError readonly attribute
#> method_descriptor __objclass__ AttributeError readonly attribute
#> method_descriptor __doc__ AttributeError attribute '__doc__' of 'method_descriptor' objects is not writable
#> method_descriptor __doc__ AttributeError attribute '__doc__' of 'method_descriptor' objects is not writable
#> method_descriptor __text_signature__ AttributeError attribute '__text_signature__' of 'method_descriptor' objects is not writable
#> method_descriptor __text_signature__ AttributeError attribute '__text_signature__' of 'method_descriptor' objects is not writable
#> method_descriptor __qualname__ AttributeError attribute '__qualname__' of 'method_descriptor' objects is not writable
#> method_descriptor __qualname__ AttributeError attribute '__qualname__' of 'method_descriptor' objects is not writable
#> wrapper_descriptor __name__ AttributeError readonly attribute
#> wrapper_descriptor __name__ AttributeError readonly attribute
#> wrapper_descriptor __objclass__ AttributeError readonly attribute
#> wrapper_descriptor __objclass__ AttributeError readonly attribute
#> wrapper_descriptor __doc__ AttributeError attribute '__doc__' of 'wrapper_descriptor' objects is not writable
#> wrapper_descriptor __doc__ AttributeError attribute '__doc__' of 'wrapper_descriptor' objects is not writable
#> classmethod_descriptor __name__ AttributeError readonly attribute
#> classmethod_descriptor __name__ AttributeError readonly attribute
#> classmethod_descriptor __objclass__ AttributeError readonly attribute
#> classmethod_descriptor __objclass__ AttributeError readonly attribute
#> classmethod_descriptor __doc__ AttributeError attribute '__doc__' of 'classmethod_descriptor' objects is not writable
#> classmethod_descriptor __doc__ AttributeError attribute '__doc__' of 'classmethod_descriptor' objects is not writable
#> getset_descriptor __name__ AttributeError readonly attribute
#> getset_descriptor __name__ AttributeError readonly attribute
#> getset_descriptor __objclass__ AttributeError readonly attribute
#> getset_descriptor __objclass__ AttributeError readonly attribute
#> getset_descriptor __doc__ AttributeError attribute '__doc__' of 'getset_descriptor' objects is not writable
#> getset_descriptor __doc__ AttributeError attribute '__doc__' of 'getset_descriptor' objects is not writable
#> builtin_function_or_method __name__ AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
#> builtin_function_or_method __name__ AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
#> builtin_function_or_method __self__ AttributeError attribute '__self__' of 'builtin_function_or_method' objects is not writable
#> builtin_function_or_method __self__ AttributeError attribute '__self__' of 'builtin_function_or_method' objects is not writable
#> builtin_function_or_method __doc__ AttributeError attribute '__doc__' of 'builtin_function_or_method' objects is not writable
#> builtin_function_or_method __doc__ AttributeError attribute '__doc__' of 'builtin_function_or_method' objects is not writable
#> builtin_function_or_method __qualname__ AttributeError attribute '__qualname__' of 'builtin_function_or_method' objects is not writable
#> builtin_function_or_method __qualname__ AttributeError attribute '__qualname__' of 'builtin_function_or_method' objects is not writable
#> method-wrapper __name__ AttributeError attribute '__name__' of 'method-wrapper' objects is not writable
#> method-wrapper __name__ AttributeError attribute '__name__' of 'method-wrapper' objects is not writable
#> method-wrapper __self__ AttributeError readonly attribute
#> method-wrapper __self__ AttributeError readonly attribute
#> method-wrapper __objclass__ AttributeError attribute '__objclass__' of 'method-wrapper' objects is not writable
#> method-wrapper __objclass__ AttributeError attribute '__objclass__' of 'method-wrapper' objects is not writable
#> builtin_function_or_method __name__ AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
#> builtin_function_or_method __name__ AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
#> builtin_function_or_method __self__ AttributeError attribute '__self__' of 'builtin_function_or_method' objects is not writable
#> builtin_function_or_method __self__ AttributeError attribute '__self__' of 'builtin_function_or_method' objects is not writable
#> builtin_function_or_method __doc__ AttributeError attribute '__doc__' of 'builtin_function_or_method' objects is not writable
#> builtin_function_or_method __doc__ AttributeError attribute '__doc__' of 'builtin_function_or_method' objects is not writable

# ---- docs and signatures of built-in functions and descriptors
import types
for d in str.upper, str.__len__, dict.__dict__['fromkeys'], 'a'.upper, 'a'.__len__, len, int.__dict__['real']:
    print(type(d).__name__, d.__name__, isinstance(d.__doc__, str), isinstance(d.__text_signature__, str) if hasattr(d, '__text_signature__') else None)
print(len.__text_signature__, 'a'.__len__.__text_signature__, str.upper.__text_signature__, str.__len__.__text_signature__)
#> method_descriptor upper True True
#> wrapper_descriptor __len__ True True
#> classmethod_descriptor fromkeys True True
#> builtin_function_or_method upper True True
#> method-wrapper __len__ True True
#> builtin_function_or_method len True True
#> getset_descriptor real True None
#> ($module, obj, /) ($self, /) ($self, /) ($self, /)

# ---- descriptors of built-in types called and bound by their methods' names
d = dict.__dict__['fromkeys']
print(d.__get__(None, dict)([1]), d.__get__({})([2], 3), d(dict, [4]), d.__call__(dict, [5]))
for act in lambda: d(int, [1]), lambda: d([1]), lambda: d(), lambda: d.__get__(None, int), lambda: d.__get__(1), lambda: d.__get__(None, None):
    try:
        print(act())
    except TypeError as e:
        print(e)
class D(dict): pass
print(type(d.__get__(None, D)([1])).__name__, type(d(D, [1])).__name__)
print(str.__dict__['upper'].__get__('a', str)(), str.__dict__['__len__'].__get__('abc')(), int.__dict__['real'].__get__(5))
for act in lambda: str.__dict__['upper'].__get__(1), lambda: str.__dict__['__len__'].__get__(1), lambda: int.__dict__['real'].__get__('a'):
    try:
        print(act())
    except TypeError as e:
        print(e)
#> {1: None} {2: 3} {4: None} {5: None}
#> descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
#> descriptor 'fromkeys' for type 'dict' needs a type, not a 'list' as arg 2
#> descriptor 'fromkeys' of 'dict' object needs an argument
#> descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
#> descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
#> __get__(None, None) is invalid
#> D D
#> A 3 5
#> descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#> descriptor '__len__' for 'str' objects doesn't apply to a 'int' object
#> descriptor 'real' for 'int' objects doesn't apply to a 'str' object

# ---- the type's own call, doc and annotations
class M(type):
    def __call__(cls, *args): return super().__call__(*args)
class A(metaclass=M):
    'doc'
    x: int = 1
    def __init__(self, *args): self.args = args
print(type.__call__(A, 1, 2).args, A(3).args, type.__call__(int, '5'), type.__call__(type, 5))
for act in lambda: type.__call__(5), lambda: type.__call__():
    try:
        print(act())
    except TypeError as e:
        print(e)
print(A.__doc__)
for name in '__doc__', '__annotate__', '__annotations__', '__name__', '__bases__', '__mro__', '__module__', '__qualname__', '__dict__':
    try:
        delattr(A, name)
        print('deleted', name)
    except Exception as e:
        print(name, type(e).__name__, e)
#> (1, 2) (3,) 5 <class 'int'>
#> descriptor '__call__' requires a 'type' object but received a 'int'
#> descriptor '__call__' of 'type' object needs an argument
#> doc
#> deleted __doc__
#> __annotate__ TypeError cannot delete __annotate__ attribute
#> __annotations__ AttributeError __annotations__
#> __name__ TypeError cannot delete '__name__' attribute of immutable type 'A'
#> __bases__ TypeError cannot delete '__bases__' attribute of immutable type 'A'
#> __mro__ AttributeError attribute '__mro__' of 'type' objects is not writable
#> deleted __module__
#> __qualname__ TypeError cannot delete '__qualname__' attribute of immutable type 'A'
#> __dict__ AttributeError attribute '__dict__' of 'type' objects is not writable

# ---- static and class methods by the methods' names
def f(*args: int, **kw): 'doc of f'; return args, kw
s = staticmethod(f)
c = classmethod(f)
print(s(1, a=2), s.__call__(1, b=3), s.__wrapped__ is f, s.__func__ is f, s.__isabstractmethod__, s.__doc__, s.__name__)
print(repr(s).split(' at ')[0], repr(c).split(' at ')[0], s.__annotations__, c.__annotations__, c.__wrapped__ is f)
print(s.__annotate__(1), c.__annotate__(1))
class R:
    def __repr__(self): return 'R()'
    def __call__(self): return 5
    __name__ = 'r'
print(staticmethod(R()), classmethod(R()), staticmethod(R())())
#> ((1,), {'a': 2}) ((1,), {'b': 3}) True True False doc of f f
#> <staticmethod(<function f <classmethod(<function f {'args': <class 'int'>} {'args': <class 'int'>} True
#> {'args': <class 'int'>} {'args': <class 'int'>}
#> <staticmethod(R())> <classmethod(R())> 5

# ---- properties made of properties
p = property(lambda self: 1)
q = p.getter(lambda self: 2).setter(lambda self, v: print('set', v)).deleter(lambda self: print('del'))
class A: x = q
a = A()
a.x = 5
del a.x
print(a.x, q.fget(1), q.fset is not None, p.fset)
class P(property):
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        print('init', fget is not None, fset is not None, fdel is not None, doc)
        super().__init__(fget, fset, fdel, doc)
p = P(lambda self: 1, doc='d')
q = p.getter(lambda self: 3).setter(lambda self, v: None).deleter(lambda self: None)
print(type(q).__name__, q.__doc__)
#> set 5
#> del
#> 2 2 True None
#> init True False False d
#> init True False False None
#> init True True False None
#> init True True True None
#> P None

# ---- cells
def outer():
    x = 1
    def inner(): return x
    return inner
class V:
    def __lt__(self, other): return 'lt'
    def __eq__(self, other): return 'eq'
import types
c = types.CellType(5)
print(c.cell_contents, types.CellType, repr(c).startswith('<cell at 0x'))
c.cell_contents = 6
print(c.cell_contents, c == types.CellType(6), c < types.CellType(7))
del c.cell_contents
try:
    c.cell_contents
except ValueError as e:
    print(e)
print(types.CellType(V()) < types.CellType(1), types.CellType(V()) == types.CellType(1), c == 5, c != 5, c is c)
try:
    hash(c)
except TypeError as e:
    print(e)
print(repr(c).endswith(': empty>'), types.CellType() == c, types.CellType() < types.CellType(1))
#> 5 <class 'cell'> True
#> 6 True True
#> Cell is empty
#> lt eq False True True
#> unhashable type: 'cell'
#> True True True

# ---- attributes of exceptions deleted
for e, names in ((SyntaxError('m', ('f', 1, 2, 't')), ('_metadata', 'msg', 'lineno', 'print_file_and_line')),
    (UnicodeDecodeError('utf-8', b'a', 0, 1, 'r'), ('encoding', 'object', 'start', 'end', 'reason')),
    (UnicodeEncodeError('utf-8', 'a', 0, 1, 'r'), ('encoding', 'object', 'start', 'end', 'reason')),
    (UnicodeTranslateError('a', 0, 1, 'r'), ('encoding', 'object', 'start', 'end', 'reason'))):
    for name in names:
        try:
            print(name, getattr(e, name))
            delattr(e, name)
            print(getattr(e, name))
        except Exception as x:
            print(type(x).__name__, x)
e = SyntaxError('m')
e._metadata = (1, 2)
print(e._metadata)
del e._metadata
print(e._metadata)
#> _metadata None
#> None
#> msg m
#> None
#> lineno 1
#> None
#> print_file_and_line None
#> None
#> encoding utf-8
#> None
#> object b'a'
#> None
#> start 0
#> TypeError can't delete numeric/char attribute
#> end 1
#> TypeError can't delete numeric/char attribute
#> reason r
#> None
#> encoding utf-8
#> None
#> object a
#> None
#> start 0
#> TypeError can't delete numeric/char attribute
#> end 1
#> TypeError can't delete numeric/char attribute
#> reason r
#> None
#> encoding None
#> None
#> object a
#> None
#> start 0
#> TypeError can't delete numeric/char attribute
#> end 1
#> TypeError can't delete numeric/char attribute
#> reason r
#> None
#> (1, 2)
#> None

# ---- sys: sizes and encodings
import sys
print(sys.getfilesystemencoding(), sys.getfilesystemencodeerrors(), sys.get_int_max_str_digits(), sys.getdefaultencoding())
print(sys.getsizeof(1) > 0, sys.getsizeof([1] * 100) > sys.getsizeof([]), sys.getsizeof('a' * 1000) > sys.getsizeof('a'))
class S:
    def __sizeof__(self): return 500
print(sys.getsizeof(S()) >= 500)
for bad in -1, 'a':
    class B:
        def __sizeof__(self): return bad
    try:
        print(sys.getsizeof(B()))
    except Exception as e:
        print(type(e).__name__, e)
sys.setrecursionlimit(500)
print(sys.getrecursionlimit())
for bad in 0, -5, 10 ** 30:
    try:
        sys.setrecursionlimit(bad)
    except Exception as e:
        print(type(e).__name__, e)
#> utf-8 surrogateescape 4300 utf-8
#> True True True
#> True
#> ValueError __sizeof__() should return >= 0
#> TypeError an integer is required
#> 500
#> ValueError recursion limit must be greater or equal than 1
#> ValueError recursion limit must be greater or equal than 1
#> OverflowError Python int too large to convert to C int

# ---- memoryview's buffer methods and iterator
m = memoryview(bytearray(b'abc'))
n = m.__buffer__(0)
print(n.tolist(), n.readonly)
m.__release_buffer__(n)
it = iter(m)
print(iter(it) is it, next(it), it.__next__(), list(it), type(it).__name__)
for act in lambda: next(it), lambda: m.__buffer__('a'), lambda: m.__release_buffer__(5):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
class I:
    def __index__(self): return 1
print(memoryview(b'abcd').hex(':', I()), memoryview(b'abcd').hex('-', 2), memoryview._from_flags(b'ab', 0).tolist())
#> [97, 98, 99] False
#> True 97 98 [99] memory_iterator
#> StopIteration 
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError expected a memoryview object
#> 61:62:63:64 6162-6364 [97, 98]

# ---- generators and coroutines by the methods' names
def g():
    try:
        x = yield 1
        print('got', x)
        yield 2
    except ValueError as e:
        print('caught', e)
        yield 3
    finally:
        print('closed')
i = g()
C = type(i)
print(C.__next__(i), C.send(i, 'x'), C.throw(i, ValueError('v')))
C.close(i)
send, throw, close, step = C.send, C.throw, C.close, C.__next__
j = g()
for f, args in ((step, ()), (send, (5,)), (throw, (KeyError(1),)), (close, ())):
    try:
        print(f(j, *args))
    except BaseException as e:
        print(type(e).__name__, e)
async def co():
    return 5
c = co()
K = type(c)
try:
    K.send(c, None)
except StopIteration as e:
    print(e.value)
c = co()
K.close(c)
c = co()
try:
    K.throw(c, ValueError('w'))
except ValueError as e:
    print(e)
#> got x
#> caught v
#> 1 2 3
#> closed
#> 1
#> got 5
#> 2
#> closed
#> KeyError 1
#> None
#> 5
#> w
