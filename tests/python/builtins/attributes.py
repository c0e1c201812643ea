# ---- getattr, setattr, delattr, hasattr
class C:
    x = 1
c = C()
setattr(c, 'y', 2)
print(getattr(c, 'x'), getattr(c, 'y'), getattr(c, 'z', 'none'), hasattr(c, 'y'), hasattr(c, 'z'))
delattr(c, 'y')
print(hasattr(c, 'y'), c.__dict__, getattr(5, 'real'), getattr(C, 'x'))
setattr(c, 'not an identifier', 3)
print(getattr(c, 'not an identifier'), c.__dict__)
#> 1 2 none True False
#> False {} 5 1
#> 3 {'not an identifier': 3}

# ---- names are strings
class C: pass
for f in [lambda: getattr(C, 1), lambda: setattr(C, 1, 2), lambda: hasattr(C, None), lambda: delattr(C, b'a'), lambda: getattr(C)]:
    try:
        f()
    except TypeError as e:
        print(e)
#> attribute name must be string, not 'int'
#> attribute name must be string, not 'int'
#> attribute name must be string, not 'NoneType'
#> attribute name must be string, not 'bytes'
#> getattr expected at least 2 arguments, got 1

# ---- a missing attribute
getattr([], 'nope')
#> Traceback (most recent call last):
#>   File "attributes.py", line 29, in <module>
#>     getattr([], 'nope')
#>     ~~~~~~~^^^^^^^^^^^^
#> AttributeError: 'list' object has no attribute 'nope'

# ---- deleting a missing attribute
class C: pass
del C().nope
#> Traceback (most recent call last):
#>   File "attributes.py", line 38, in <module>
#>     del C().nope
#>         ^^^^^^^^
#> AttributeError: 'C' object has no attribute 'nope'

# ---- what has no dict
for f in [lambda: setattr(5, 'x', 1), lambda: setattr([], 'append', 1), lambda: setattr(None, 'a', 1), lambda: setattr(int, 'x', 1),
          lambda: setattr(len, 'x', 1), lambda: setattr('', 'real', 1), lambda: setattr(1, 'real', 1), lambda: delattr(1, 'real')]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#> AttributeError 'int' object has no attribute 'x' and no __dict__ for setting new attributes
#> AttributeError 'list' object attribute 'append' is read-only
#> AttributeError 'NoneType' object has no attribute 'a' and no __dict__ for setting new attributes
#> TypeError cannot set 'x' attribute of immutable type 'int'
#> AttributeError 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
#> AttributeError 'str' object has no attribute 'real' and no __dict__ for setting new attributes
#> AttributeError attribute 'real' of 'int' objects is not writable
#> AttributeError attribute 'real' of 'int' objects is not writable

# ---- __getattr__ fills in what is missing
class G:
    x = 1
    def __getattr__(self, name):
        if name.startswith('q'): return name * 2
        raise AttributeError(f'no {name}')
g = G()
print(g.x, g.qa, getattr(g, 'qb'), hasattr(g, 'qc'), hasattr(g, 'z'), getattr(g, 'z', 0))
g.z
#> 1 qaqa qbqb True False 0
#> Traceback (most recent call last):
#>   File "attributes.py", line 69, in <module>
#>     g.z
#>   File "attributes.py", line 66, in __getattr__
#>     raise AttributeError(f'no {name}')
#> AttributeError: no z

# ---- __getattribute__ sees every read
class G:
    x = 1
    def __getattribute__(self, name):
        print('<', name, '>')
        return object.__getattribute__(self, name)
    def __getattr__(self, name):
        return 'fallback ' + name
g = G()
print(g.x, g.y)
#> < x >
#> < y >
#> 1 fallback y

# ---- __setattr__ and __delattr__ see every change
class S:
    def __setattr__(self, name, v):
        print('set', name, v)
        super().__setattr__(name, v)
    def __delattr__(self, name):
        print('del', name)
        object.__delattr__(self, name)
s = S()
s.a = 1
s.a += 1
del s.a
setattr(s, 'b', 3)
print(s.__dict__)
#> set a 1
#> set a 2
#> del a
#> set b 3
#> {'b': 3}

# ---- a property that raises AttributeError goes to __getattr__
class P:
    @property
    def p(self): raise AttributeError('inner')
    def __getattr__(self, name): return 'caught ' + name
print(P().p)
#> caught p

# ---- a property that raises AttributeError counts as missing
class P:
    @property
    def p(self): raise AttributeError('inner')
    @property
    def q(self): raise ValueError('other')
print(hasattr(P(), 'p'), getattr(P(), 'p', 'default'))
hasattr(P(), 'q')
#> False default
#> Traceback (most recent call last):
#>   File "attributes.py", line 127, in <module>
#>     hasattr(P(), 'q')
#>     ~~~~~~~^^^^^^^^^^
#>   File "attributes.py", line 125, in q
#>     def q(self): raise ValueError('other')
#>                  ^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: other

# ---- name and obj of an AttributeError
class C: pass
c = C()
for f in [lambda: c.zip, lambda: C.zap, lambda: (5).zop, lambda: setattr(5, 'zup', 1)]:
    try:
        f()
    except AttributeError as e:
        print(e, '|', e.name, e.obj is c, e.obj is C)
#> 'C' object has no attribute 'zip' | zip True False
#> type object 'C' has no attribute 'zap' | zap False True
#> 'int' object has no attribute 'zop' | zop False False
#> 'int' object has no attribute 'zup' and no __dict__ for setting new attributes | zup False False

# ---- vars
class C:
    def __init__(self): self.a = 1
c = C()
vars(c)['b'] = 2
print(vars(c), c.b, vars(c) is c.__dict__, 'x' in vars(C), type(vars(C)).__name__)
def f(x):
    y = 2
    return vars()
print(f(1))
vars(5)
#> {'a': 1, 'b': 2} 2 True False mappingproxy
#> {'x': 1, 'y': 2}
#> Traceback (most recent call last):
#>   File "attributes.py", line 161, in <module>
#>     vars(5)
#>     ~~~~^^^
#> TypeError: vars() argument must have __dict__ attribute

# ---- writing to __dict__
class C: pass
c = C()
c.__dict__['a'] = 1
c.__dict__.update(b=2, c=3)
print(c.a, c.b, c.c, list(c.__dict__))
del c.__dict__['b']
print(hasattr(c, 'b'))
c.__dict__ = {'z': 26}
print(c.z, c.__dict__, hasattr(c, 'a'))
try:
    c.__dict__ = 5
except TypeError as e:
    print(e)
del c.__dict__
print(c.__dict__)
#> 1 2 3 ['a', 'b', 'c']
#> False
#> 26 {'z': 26} False
#> __dict__ must be set to a dictionary, not a 'int'
#> {}

# ---- dir
class A:
    a = 1
    def __init__(self): self.z = 1
class B(A):
    b = 2
print([n for n in dir(B()) if not n.startswith('_')], [n for n in dir(B) if not n.startswith('_')])
class D:
    def __dir__(self): return ['z', 'a', 'm']
print(dir(D()))
def f():
    x = y = 1
    return dir()
print(f(), 'append' in dir(list), '__len__' in dir([]), 'real' in dir(5))
#> ['a', 'b', 'z'] ['a', 'b']
#> ['a', 'm', 'z']
#> ['x', 'y'] True True True

# ---- many attributes and odd orders
class C: pass
c = C()
for i in range(200):
    setattr(c, f'a{i}', i)
print(len(c.__dict__), c.a0, c.a199, sum(vars(c).values()))
for i in range(0, 200, 2):
    delattr(c, f'a{i}')
print(len(c.__dict__), hasattr(c, 'a0'), c.a1, list(c.__dict__)[:3])
d = C()
d.x = 1
d.y = 2
del d.x
d.x = 3
print(d.__dict__)
#> 200 0 199 19900
#> 100 False 1 ['a1', 'a3', 'a5']
#> {'y': 2, 'x': 3}

# ---- callable
class C:
    def __call__(self): pass
class N: pass
print(callable(len), callable(C), callable(C()), callable(N()), callable(5), callable(lambda: 0), callable(print), callable([].append))
#> True True True False False True True True

# ---- id
a = []
b = a
print(id(a) == id(b), id(a) == id([]) and False, isinstance(id(a), int))
#> True False True

# ---- module level __getattr__ of classes: class attributes
class M(type):
    def __getattr__(cls, name): return f'{cls.__name__}.{name}'
class C(metaclass=M):
    x = 1
print(C.x, C.y)
C().y
#> 1 C.y
#> Traceback (most recent call last):
#>   File "attributes.py", line 248, in <module>
#>     C().y
#> AttributeError: 'C' object has no attribute 'y'

# ---- __class__ assignment
class A:
    def f(self): return 'A'
class B:
    def f(self): return 'B'
a = A()
a.x = 1
a.__class__ = B
print(a.f(), a.x, type(a).__name__, isinstance(a, B))
class S:
    __slots__ = ('q',)
for v in [S, int, 5]:
    try:
        a.__class__ = v
    except TypeError as e:
        print(e)
#> B 1 B True
#> __class__ assignment: 'S' object layout differs from 'B'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __class__ must be set to a class, not 'int' object

# ---- vars and dir of everything
class A:
    'doc'
    a = 1
    def __init__(s): s.b = 2
    def m(s): pass
a = A()
print(vars(a), sorted(vars(A)), [n for n in dir(a) if not n.startswith('__')])
class D:
    def __dir__(s): return ['b', 'a', 1] if 0 else ['b', 'a']
print(dir(D()))
class D2:
    def __dir__(s): return 5
try: dir(D2())
except TypeError as e: print(e)
class S: __slots__ = 'q'
for x in (S(), 5, [], None):
    try: vars(x)
    except TypeError as e: print(e)
import math
print(vars(math)['pi'], 'sqrt' in dir(math))
vars(a)['new'] = 5; print(a.new)
try: vars(A)['x'] = 1
except TypeError as e: print(e)
a.__dict__ = {'z': 1}; print(a.z, vars(a))
try: a.__dict__ = 5
except TypeError as e: print(e)
try: del a.__dict__; print(a.__dict__)
except TypeError as e: print(e)
try: A.__dict__ = {}
except AttributeError as e: print(e)
#> {'b': 2} ['__dict__', '__doc__', '__firstlineno__', '__init__', '__module__', '__static_attributes__', '__weakref__', 'a', 'm'] ['a', 'b', 'm']
#> ['a', 'b']
#> 'int' object is not iterable
#> vars() argument must have __dict__ attribute
#> vars() argument must have __dict__ attribute
#> vars() argument must have __dict__ attribute
#> vars() argument must have __dict__ attribute
#> 3.141592653589793 True
#> 5
#> 'mappingproxy' object does not support item assignment
#> 1 {'z': 1}
#> __dict__ must be set to a dictionary, not a 'int'
#> {}
#> attribute '__dict__' of 'type' objects is not writable

# ---- docstrings of built-in classes
import builtins
for name in sorted(dir(builtins)):
    t = getattr(builtins, name)
    if isinstance(t, type) and not name.startswith('_'):
        print(name, repr(t.__doc__)[:60])
print((5).__doc__ == int.__doc__, [].__doc__ == list.__doc__, type.__doc__, property.__doc__.split('\n')[0], ValueError(1).__doc__)
class A(int): pass
class B(ValueError): 'mine'
class C: pass
print(A.__doc__, A(5).__doc__, B.__doc__, B().__doc__, C.__doc__, C().__doc__, type('D', (), {}).__doc__)
try: int.__doc__ = 'x'
except TypeError as e: print(e)
#> ArithmeticError 'Base class for arithmetic errors.'
#> AssertionError 'Assertion failed.'
#> AttributeError 'Attribute not found.'
#> BaseException 'Common base class for all exceptions'
#> BaseExceptionGroup 'A combination of multiple unrelated exceptions.'
#> BlockingIOError 'I/O operation would block.'
#> BrokenPipeError 'Broken pipe.'
#> BufferError 'Buffer error.'
#> BytesWarning 'Base class for warnings about bytes and buffer related prob
#> ChildProcessError 'Child process error.'
#> ConnectionAbortedError 'Connection aborted.'
#> ConnectionError 'Connection error.'
#> ConnectionRefusedError 'Connection refused.'
#> ConnectionResetError 'Connection reset.'
#> DeprecationWarning 'Base class for warnings about deprecated features.'
#> EOFError 'Read beyond end of file.'
#> EncodingWarning 'Base class for warnings about encodings.'
#> EnvironmentError 'Base class for I/O related errors.'
#> Exception 'Common base class for all non-exit exceptions.'
#> ExceptionGroup None
#> FileExistsError 'File already exists.'
#> FileNotFoundError 'File not found.'
#> FloatingPointError 'Floating-point operation failed.'
#> FutureWarning 'Base class for warnings about constructs that will change s
#> GeneratorExit 'Request that a generator exit.'
#> IOError 'Base class for I/O related errors.'
#> ImportError "Import can't find module, or can't find name in module."
#> ImportWarning 'Base class for warnings about probable mistakes in module i
#> IndentationError 'Improper indentation.'
#> IndexError 'Sequence index out of range.'
#> InterruptedError 'Interrupted by signal.'
#> IsADirectoryError "Operation doesn't work on directories."
#> KeyError 'Mapping key not found.'
#> KeyboardInterrupt 'Program interrupted by user.'
#> LookupError 'Base class for lookup errors.'
#> MemoryError 'Out of memory.'
#> ModuleNotFoundError 'Module not found.'
#> NameError 'Name not found globally.'
#> NotADirectoryError 'Operation only works on directories.'
#> NotImplementedError "Method or function hasn't been implemented yet."
#> OSError 'Base class for I/O related errors.'
#> OverflowError 'Result too large to be represented.'
#> PendingDeprecationWarning 'Base class for warnings about features which will be deprec
#> PermissionError 'Not enough permissions.'
#> ProcessLookupError 'Process not found.'
#> PythonFinalizationError 'Operation blocked during Python finalization.'
#> RecursionError 'Recursion limit exceeded.'
#> ReferenceError 'Weak ref proxy used after referent went away.'
#> ResourceWarning 'Base class for warnings about resource usage.'
#> RuntimeError 'Unspecified run-time error.'
#> RuntimeWarning 'Base class for warnings about dubious runtime behavior.'
#> StopAsyncIteration 'Signal the end from iterator.__anext__().'
#> StopIteration 'Signal the end from iterator.__next__().'
#> SyntaxError 'Invalid syntax.'
#> SyntaxWarning 'Base class for warnings about dubious syntax.'
#> SystemError 'Internal error in the Python interpreter.\n\nPlease report 
#> SystemExit 'Request to exit from the interpreter.'
#> TabError 'Improper mixture of spaces and tabs.'
#> TimeoutError 'Timeout expired.'
#> TypeError 'Inappropriate argument type.'
#> UnboundLocalError 'Local name referenced but not bound to a value.'
#> UnicodeDecodeError 'Unicode decoding error.'
#> UnicodeEncodeError 'Unicode encoding error.'
#> UnicodeError 'Unicode related error.'
#> UnicodeTranslateError 'Unicode translation error.'
#> UnicodeWarning 'Base class for warnings about Unicode related problems, mos
#> UserWarning 'Base class for warnings generated by user code.'
#> ValueError 'Inappropriate argument value (of correct type).'
#> Warning 'Base class for warning categories.'
#> ZeroDivisionError 'Second argument to a division or modulo operation was zero.
#> bool 'Returns True when the argument is true, False otherwise.\nT
#> bytearray 'bytearray(iterable_of_ints) -> bytearray\nbytearray(string,
#> bytes 'bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, 
#> classmethod 'Convert a function to be a class method.\n\nA class method 
#> complex "Create a complex number from a string or numbers.\n\nIf a s
#> dict "dict() -> new empty dictionary\ndict(mapping) -> new dictio
#> enumerate 'Return an enumerate object.\n\n  iterable\n    an object su
#> filter 'Return an iterator yielding those items of iterable for whi
#> float 'Convert a string or number to a floating-point number, if p
#> frozenset 'Build an immutable unordered collection of unique elements.
#> int "int([x]) -> integer\nint(x, base=10) -> integer\n\nConvert 
#> list 'Built-in mutable sequence.\n\nIf no argument is given, the 
#> map 'Make an iterator that computes the function using arguments
#> memoryview 'Create a new memoryview object which references the given o
#> object 'The base class of the class hierarchy.\n\nWhen called, it a
#> property 'Property attribute.\n\n  fget\n    function to be used for 
#> range 'range(stop) -> range object\nrange(start, stop[, step]) -> 
#> reversed 'Return a reverse iterator over the values of the given sequ
#> set 'Build an unordered collection of unique elements.'
#> slice 'slice(stop)\nslice(start, stop[, step])\n\nCreate a slice o
#> staticmethod 'Convert a function to be a static method.\n\nA static metho
#> str "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, err
#> super 'super() -> same as super(__class__, <first argument>)\nsupe
#> tuple "Built-in immutable sequence.\n\nIf no argument is given, th
#> type "type(object) -> the object's type\ntype(name, bases, dict, 
#> zip "The zip object yields n-length tuples, where n is the numbe
#> True True type(object) -> the object's type
#> type(name, bases, dict, **kwds) -> a new type Property attribute. Inappropriate argument value (of correct type).
#> None None mine mine None None None
#> cannot set '__doc__' attribute of immutable type 'int'

# ---- dir() of an object without a dict asks __getattr__ for one, copying it does not
import copy
class A:
    __slots__ = ('a',)
    def __getattr__(self, name):
        print('asked for', name)
        raise AttributeError(name)
x = A()
print('a' in dir(x))
x.a = 1
print(x.__reduce_ex__(2)[2])
class B:
    __slots__ = ()
    def __getattr__(self, name):
        return {'more': 1} if name == '__dict__' else 5
print(dir(B())[-1], B().__reduce_ex__(2)[2])
class C:
    __dict__ = {'no': 1}
print(C().__getstate__())
#> asked for __dict__
#> True
#> (None, {'a': 1})
#> more None
#> None

# ---- the full name of a bound method is that of its object's class
import collections
class K(int): pass
class L(list): pass
for f in K(3).bit_length, L().append, True.to_bytes, ValueError().add_note, collections.defaultdict().get, ''.upper, K.from_bytes, dict.fromkeys, collections.Counter().get, len:
    print(f.__qualname__, f.__name__)
    try: f(*5)
    except TypeError as e: print(e)
#> K.bit_length bit_length
#> K.bit_length() argument after * must be an iterable, not int
#> L.append append
#> L.append() argument after * must be an iterable, not int
#> bool.to_bytes to_bytes
#> bool.to_bytes() argument after * must be an iterable, not int
#> ValueError.add_note add_note
#> ValueError.add_note() argument after * must be an iterable, not int
#> defaultdict.get get
#> defaultdict.get() argument after * must be an iterable, not int
#> str.upper upper
#> str.upper() argument after * must be an iterable, not int
#> K.from_bytes from_bytes
#> K.from_bytes() argument after * must be an iterable, not int
#> dict.fromkeys fromkeys
#> dict.fromkeys() argument after * must be an iterable, not int
#> Counter.get get
#> Counter.get() argument after * must be an iterable, not int
#> len len
#> len() argument after * must be an iterable, not int

# ---- instances tell the module of their class, those of most library classes too
import asyncio, collections, contextvars, csv, decimal, functools, io, itertools, operator, re
def place(o):
    return f'{o.__module__}.{o.__class__.__qualname__}'
class Mine(collections.deque): pass
print([place(o) for o in (decimal.Decimal(1), collections.deque(), Mine(), collections.defaultdict(), re.compile('a'), itertools.count(), operator.itemgetter(1))])
print([place(o) for o in (functools.partial(len), asyncio.Queue(), asyncio.CancelledError(), io.StringIO(), csv.reader([]), collections.Counter())])
print(vars(functools.partial)['__module__'], '__module__' in dir(re.compile('a')), functools.wraps(functools.partial(len))(lambda: 0).__module__)
for o in (1, [], collections.OrderedDict(), contextvars.ContextVar('x'), t''):
    try:
        print(o.__module__)
    except AttributeError as e:
        print(e)
#> ['decimal.Decimal', 'collections.deque', '__main__.Mine', 'collections.defaultdict', 're.Pattern', 'itertools.count', 'operator.itemgetter']
#> ['functools.partial', 'asyncio.queues.Queue', 'asyncio.exceptions.CancelledError', '_io.StringIO', '_csv.reader', 'collections.Counter']
#> functools True functools
#> 'int' object has no attribute '__module__'
#> 'list' object has no attribute '__module__'
#> 'collections.OrderedDict' object has no attribute '__module__'
#> '_contextvars.ContextVar' object has no attribute '__module__'
#> 'string.templatelib.Template' object has no attribute '__module__'
