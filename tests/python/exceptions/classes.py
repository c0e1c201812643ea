# ---- args, str and repr
for e in [ValueError(), ValueError('a'), ValueError(1, 'a'), KeyError('k'), KeyError('a', 'b'), KeyError(), Exception(None), IndexError(('t',))]:
    print(str(e), '|', repr(e), '|', e.args)
#>  | ValueError() | ()
#> a | ValueError('a') | ('a',)
#> (1, 'a') | ValueError(1, 'a') | (1, 'a')
#> 'k' | KeyError('k') | ('k',)
#> ('a', 'b') | KeyError('a', 'b') | ('a', 'b')
#>  | KeyError() | ()
#> None | Exception(None) | (None,)
#> ('t',) | IndexError(('t',)) | (('t',),)

# ---- the hierarchy
for c in [KeyError, ZeroDivisionError, FileNotFoundError, ModuleNotFoundError, UnboundLocalError, NotImplementedError, RecursionError, UnicodeDecodeError, TabError, StopIteration, KeyboardInterrupt, GeneratorExit, ExceptionGroup, UserWarning]:
    print(' < '.join(b.__name__ for b in c.__mro__[:-1]))
print(EnvironmentError is OSError, IOError is OSError)
#> KeyError < LookupError < Exception < BaseException
#> ZeroDivisionError < ArithmeticError < Exception < BaseException
#> FileNotFoundError < OSError < Exception < BaseException
#> ModuleNotFoundError < ImportError < Exception < BaseException
#> UnboundLocalError < NameError < Exception < BaseException
#> NotImplementedError < RuntimeError < Exception < BaseException
#> RecursionError < RuntimeError < Exception < BaseException
#> UnicodeDecodeError < UnicodeError < ValueError < Exception < BaseException
#> TabError < IndentationError < SyntaxError < Exception < BaseException
#> StopIteration < Exception < BaseException
#> KeyboardInterrupt < BaseException
#> GeneratorExit < BaseException
#> ExceptionGroup < BaseExceptionGroup < Exception < BaseException
#> UserWarning < Warning < Exception < BaseException
#> True True

# ---- constructors that take no keywords
for f in [lambda: ValueError(x=1), lambda: KeyError(key=1), lambda: OSError(errno=1), lambda: ImportError('a', foo=1), lambda: NameError('a', name=1, foo=2), lambda: AttributeError('a', bar=1)]:
    try:
        f()
    except TypeError as e:
        print(e)
#> ValueError() takes no keyword arguments
#> KeyError() takes no keyword arguments
#> OSError() takes no keyword arguments
#> ImportError() got an unexpected keyword argument 'foo'
#> NameError() takes at most 1 keyword argument (2 given)
#> AttributeError() got an unexpected keyword argument 'bar'

# ---- own exceptions
class AppError(Exception):
    """An error."""
    code = 5
class Detail(AppError):
    def __init__(self, message, *, detail):
        super().__init__(message)
        self.detail = detail
    def __str__(self):
        return f'{super().__str__()} ({self.detail})'
try:
    raise Detail('bad', detail=7)
except AppError as e:
    print(type(e).__name__, e, e.detail, e.code, e.args, repr(e), e.__doc__, AppError.__doc__)
#> Detail bad (7) 7 5 ('bad',) Detail('bad') None An error.

# ---- __init__ that does not call super
class E(Exception):
    def __init__(self, a, b): self.a = a
e = E(1, 2)
print(e.args, str(e), repr(e), e.__dict__)
E(1)
#> (1, 2) (1, 2) E(1, 2) {'a': 1}
#> Traceback (most recent call last):
#>   File "classes.py", line 67, in <module>
#>     E(1)
#>     ~^^^
#> TypeError: E.__init__() missing 1 required positional argument: 'b'

# ---- args can be assigned
e = ValueError('a')
e.args = [1, 2]
print(e.args, e)
for v in [5, None]:
    try:
        e.args = v
    except TypeError as x:
        print(x)
#> (1, 2) (1, 2)
#> 'int' object is not iterable
#> 'NoneType' object is not iterable

# ---- attributes of an exception
e = ValueError('a')
e.extra = 1
print(e.extra, e.__dict__, hasattr(e, 'other'))
e.other
#> 1 {'extra': 1} False
#> Traceback (most recent call last):
#>   File "classes.py", line 92, in <module>
#>     e.other
#> AttributeError: 'ValueError' object has no attribute 'other'

# ---- notes
e = ValueError('a')
print(hasattr(e, '__notes__'))
e.add_note('one')
e.add_note('two')
print(e.__notes__, e.__dict__)
for f in [lambda: e.add_note(5), lambda: e.add_note()]:
    try:
        f()
    except TypeError as x:
        print(x)
e.__notes__ = 'not a list'
try:
    e.add_note('three')
except TypeError as x:
    print(x)
#> False
#> ['one', 'two'] {'__notes__': ['one', 'two']}
#> add_note() argument must be str, not int
#> BaseException.add_note() takes exactly one argument (0 given)
#> Cannot add note: __notes__ is not a list

# ---- cause and context can be set
e = ValueError('a')
print(e.__cause__, e.__context__, e.__suppress_context__, e.__traceback__)
e.__cause__ = KeyError('c')
print(repr(e.__cause__), e.__suppress_context__)
for name, v in [('__cause__', 5), ('__context__', 'x'), ('__traceback__', 1), ('__suppress_context__', 1)]:
    try:
        setattr(e, name, v)
    except TypeError as x:
        print(x)
for name in ['__cause__', '__context__', '__traceback__', 'args']:
    try:
        delattr(e, name)
    except TypeError as x:
        print(x)
#> None None False None
#> KeyError('c') True
#> exception cause must be None or derive from BaseException
#> exception context must be None or derive from BaseException
#> __traceback__ must be a traceback or None
#> attribute value type must be bool
#> __cause__ may not be deleted
#> __context__ may not be deleted
#> __traceback__ may not be deleted
#> args may not be deleted

# ---- with_traceback
try:
    raise ValueError('a')
except ValueError as e:
    tb = e.__traceback__
    print(tb.tb_lineno, tb.tb_next, e.with_traceback(None) is e, e.__traceback__)
    e.with_traceback(tb)
    print(e.__traceback__ is tb)
ValueError().with_traceback(5)
#> 149 None True None
#> True
#> Traceback (most recent call last):
#>   File "classes.py", line 155, in <module>
#>     ValueError().with_traceback(5)
#>     ~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^
#> TypeError: __traceback__ must be a traceback or None

# ---- StopIteration and SystemExit
print(StopIteration().value, StopIteration(1).value, StopIteration(1, 2).value, StopIteration(1, 2).args)
print(SystemExit().code, SystemExit(3).code, SystemExit(1, 2).code, SystemExit('x').args)
s = StopIteration(1)
s.value = 9
print(s.value, s.args)
#> None 1 1 (1, 2)
#> None 3 (1, 2) ('x',)
#> 9 (1,)

# ---- ImportError, NameError and AttributeError have fields
e = ImportError('m', name='n', path='p')
print(e.msg, e.name, e.path, e.name_from, str(e), e.args)
print(ImportError('a', 'b').msg, str(ImportError('a', 'b')), NameError('x', name='n').name, NameError().name)
a = AttributeError('t', name='n', obj=5)
print(a.name, a.obj, AttributeError().obj, vars(a))
#> m n p None m ('m',)
#> None ('a', 'b') n None
#> n 5 None {}

# ---- SyntaxError has a place
e = SyntaxError('msg', ('f.py', 3, 5, 'text', 3, 8))
print(e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, '|', e, '|', e.args)
print(SyntaxError('m'), SyntaxError('m', ('/a/b.py', None, 1, '')), SyntaxError('m', (None, 4, 1, '')), SyntaxError(), SyntaxError('m', ('d/f.py', 1, 2, 't')))
for f in [lambda: SyntaxError('m', 5), lambda: SyntaxError('m', (1,)), lambda: SyntaxError('m', (1, 2, 3, 4, 5)), lambda: SyntaxError('m', (1, 2, 3, 4, 5, 6, 7, 8))]:
    try:
        f()
    except TypeError as x:
        print(x)
#> msg f.py 3 5 text 3 8 | msg (f.py, line 3) | ('msg', ('f.py', 3, 5, 'text', 3, 8))
#> m m (b.py) m (line 4) None m (f.py, line 1)
#> 'int' object is not iterable
#> function takes at least 4 arguments (1 given)
#> end_offset must be provided when end_lineno is provided
#> function takes at most 7 arguments (8 given)

# ---- UnicodeDecodeError and its kin
d = UnicodeDecodeError('utf-8', b'ab\xff', 2, 3, 'invalid start byte')
print(d, '|', d.encoding, d.object, d.start, d.end, d.reason, d.args)
print(UnicodeDecodeError('x', b'abc', 0, 2, 'r'), '|', UnicodeEncodeError('ascii', 'aé', 1, 2, 'r'), '|', UnicodeEncodeError('a', '\u1234😀', 1, 2, 'r'), '|', UnicodeTranslateError('aé', 0, 2, 'r'))
d.reason = 'changed'
print(d)
for f in [lambda: UnicodeDecodeError('a'), lambda: UnicodeDecodeError(1, b'', 0, 1, ''), lambda: UnicodeEncodeError('a', b'', 0, 1, ''), lambda: UnicodeDecodeError('a', 'b', 0, 1, 'r')]:
    try:
        f()
    except TypeError as x:
        print(x)
#> 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte | utf-8 b'ab\xff' 2 3 invalid start byte ('utf-8', b'ab\xff', 2, 3, 'invalid start byte')
#> 'x' codec can't decode bytes in position 0-1: r | 'ascii' codec can't encode character '\xe9' in position 1: r | 'a' codec can't encode character '\U0001f600' in position 1: r | can't translate characters in position 0-1: r
#> 'utf-8' codec can't decode byte 0xff in position 2: changed
#> function takes exactly 5 arguments (1 given)
#> argument 1 must be str, not int
#> argument 2 must be str, not bytes
#> a bytes-like object is required, not 'str'

# ---- OSError
e = OSError(95, 'message', 'file.txt')
print(e, '|', e.errno, e.strerror, e.filename, e.filename2, e.args, repr(e))
print(OSError(95, 'm', 'a', None, 'b'), '|', OSError(95, 'm'), '|', OSError('only'), '|', OSError(), '|', OSError(1, 2, 3, 4, 5, 6))
print(OSError('x').errno, FileNotFoundError(95, 'm').errno, type(FileNotFoundError(95, 'm')).__name__)
#> [Errno 95] message: 'file.txt' | 95 message file.txt None (95, 'message') OSError(95, 'message')
#> [Errno 95] m: 'a' -> 'b' | [Errno 95] m | only |  | (1, 2, 3, 4, 5, 6)
#> None 95 FileNotFoundError

# ---- what cannot be raised
for v in [5, 'text', int, None]:
    try:
        raise v
    except TypeError as e:
        print(e)
try:
    raise ValueError from 5
except TypeError as e:
    print(e)
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
#> exception causes must derive from BaseException

# ---- classes are instantiated when raised
class E(Exception):
    def __init__(self): super().__init__('made')
try:
    raise E
except E as e:
    print(e)
class NotMade(Exception):
    def __new__(cls): return 5
raise NotMade
#> made
#> Traceback (most recent call last):
#>   File "classes.py", line 253, in <module>
#>     raise NotMade
#> TypeError: calling <class '__main__.NotMade'> should have returned an instance of BaseException, not <class 'int'>

# ---- catching what is no exception class
try:
    try:
        raise ValueError
    except 5:
        pass
except TypeError as e:
    print(e, '|', repr(e.__context__))
try:
    raise ValueError
except (KeyError, int):
    pass
#> catching classes that do not inherit from BaseException is not allowed | ValueError()
#> Traceback (most recent call last):
#>   File "classes.py", line 269, in <module>
#>     raise ValueError
#> ValueError
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "classes.py", line 270, in <module>
#>     except (KeyError, int):
#>         pass
#> TypeError: catching classes that do not inherit from BaseException is not allowed

# ---- raising, handling and leaving
def f():
    try:
        return 'try'
    finally:
        print('fin')
print(f())
def g():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print('body', i)
        except: pass
        else: print('else', i)
        finally: print('fin', i)
    else: print('never')
g()
def h():
    try:
        1/0
    except ZeroDivisionError as e:
        err = e
        return 'exc'
    finally:
        try: e
        except UnboundLocalError as x: print(x)
print(h())
def k():
    try: raise ValueError('a')
    except ValueError as e:
        try: raise KeyError('b') from e
        except KeyError as e2: print(repr(e2.__cause__), e2.__suppress_context__, repr(e2.__context__))
        try: raise KeyError('c') from None
        except KeyError as e3: print(e3.__cause__, e3.__suppress_context__, repr(e3.__context__))
        try: raise
        except ValueError as e4: print(e4 is e)
k()
try: raise
except RuntimeError as e: print(e)
for bad in (1, 'a', int, None, [ValueError]):
    try: raise bad
    except TypeError as e: print(e)
try: raise ValueError from 5
except TypeError as e: print(e)
try: raise ValueError('x') from KeyError
except ValueError as e: print(repr(e.__cause__))
try:
    try: 1/0
    except 5: pass
except TypeError as e: print(e, repr(e.__context__))
try:
    try: 1/0
    except (ValueError, int): pass
except TypeError as e: print(e)
try:
    try: 1/0
    except (ValueError, (TypeError, ZeroDivisionError)): print('nested tuple')
except TypeError as e: print(e)
class Meta(type):
    def __instancecheck__(s, i): return True
    def __subclasscheck__(s, i): return True
class X(Exception, metaclass=Meta): pass
try:
    try: raise ValueError(1)
    except X: print('never')
except ValueError: print('real')
#> fin
#> try
#> body 0
#> else 0
#> fin 0
#> fin 1
#> fin 2
#> cannot access local variable 'e' where it is not associated with a value
#> exc
#> ValueError('a') True ValueError('a')
#> None True ValueError('a')
#> True
#> No active exception to reraise
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
#> exception causes must derive from BaseException
#> KeyError()
#> catching classes that do not inherit from BaseException is not allowed ZeroDivisionError('division by zero')
#> catching classes that do not inherit from BaseException is not allowed
#> catching classes that do not inherit from BaseException is not allowed
#> real

# ---- astral characters in the message of a builtin
for f in [lambda: float('😀!'), lambda: int('1😀'), lambda: [].index('😀'), lambda: ''.encode('😀'), lambda: getattr(1, '😀')]:
    try: f()
    except Exception as e: print(repr(e), e.args, len(e.args[0]))
#> ValueError("could not convert string to float: '😀!'") ("could not convert string to float: '😀!'",) 39
#> ValueError("invalid literal for int() with base 10: '1😀'") ("invalid literal for int() with base 10: '1😀'",) 44
#> ValueError('list.index(x): x not in list') ('list.index(x): x not in list',) 28
#> LookupError('unknown encoding: 😀') ('unknown encoding: 😀',) 19
#> AttributeError("'int' object has no attribute '😀'") ("'int' object has no attribute '😀'",) 33

# ---- the text of an uncaught exception comes from the program
class Oops(ValueError):
    def __init__(self, *args, code=0):
        self.code = code
    def __str__(self): return f"oops {self.args} {self.code}"
try:
    raise Oops(b' x ')
except Exception as e4:
    raise TypeError('again') from e4
#> Traceback (most recent call last):
#>   File "classes.py", line 394, in <module>
#>     raise Oops(b' x ')
#> Oops: oops (b' x ',) 0
#>
#> The above exception was the direct cause of the following exception:
#>
#> Traceback (most recent call last):
#>   File "classes.py", line 396, in <module>
#>     raise TypeError('again') from e4
#> TypeError: again

# ---- builtin functions have no frames: the recursion limit counts those of the program
import sys
def f(n, k=None):
    return sorted([1, 2], key=lambda x: f(n + 1)) if n < 2000 else n
try: f(0)
except RecursionError as e: print(e)
deepest = 0
def g(n):
    global deepest
    deepest = n
    return sorted([1], key=lambda x: g(n + 1))
try: g(0)
except RecursionError as e: print(1, e, deepest)
class L(list):
    def __repr__(self): return 'L' + list.__repr__(self)
x = L()
for _ in range(2000): x = L([x])
try: print(len(repr(x)))
except RecursionError as e: print(e)
class D(dict):
    def __missing__(self, k):
        global deepest
        deepest = k
        return self[k + 1]
try: D()[0]
except RecursionError as e: print(2, e, deepest)
class A:
    def __getattr__(self, n):
        global deepest
        deepest += 1
        return getattr(self, n + 'x')
deepest = 0
try: A().b
except RecursionError as e: print(3, e, deepest)
class E:
    def __eq__(self, o):
        global deepest
        deepest += 1
        return [self] == [E()]
deepest = 0
try: E() == 1
except RecursionError as e: print(4, e, deepest)
def h(n):
    global deepest
    deepest = n
    return max([n], key=h2)
def h2(n): return h(n + 1)
try: h(0)
except RecursionError as e: print(5, e, deepest)
def m(n):
    global deepest
    deepest = n
    return list(map(m, [n + 1]))
try: m(0)
except RecursionError as e: print(6, e, deepest)
def gen(n):
    global deepest
    deepest = n
    yield from gen(n + 1)
try: list(gen(0))
except RecursionError as e: print(7, e, deepest)
def gen(n):
    global deepest
    deepest = n
    for x in gen(n + 1): yield x
try: list(gen(0))
except RecursionError as e: print(8, e, deepest)
class T:
    def __call__(self):
        global deepest
        deepest += 1
        return self()
deepest = 0
try: T()()
except RecursionError as e: print(11, e, deepest)
class N:
    def __new__(cls):
        global deepest
        deepest += 1
        return N()
deepest = 0
try: N()
except RecursionError as e: print(12, e, deepest)
class IT:
    def __iter__(self):
        global deepest
        deepest += 1
        return iter(list(IT()))
deepest = 0
try: list(IT())
except RecursionError as e: print(14, e, deepest)
def ev(n):
    global deepest
    deepest = n
    return eval('ev(n + 1)', globals(), {'n': n})
try: ev(0)
except RecursionError as e: print(15, e, deepest)
def ex(n):
    global deepest
    deepest = n
    exec('ex(n + 1)', globals(), {'n': n})
try: ex(0)
except RecursionError as e: print(16, e, deepest)
#> maximum recursion depth exceeded
#> 1 maximum recursion depth exceeded 499
#> maximum recursion depth exceeded
#> 2 maximum recursion depth exceeded 998
#> 3 maximum recursion depth exceeded 999
#> 4 maximum recursion depth exceeded 999
#> 5 maximum recursion depth exceeded 499
#> 6 maximum recursion depth exceeded 998
#> 7 maximum recursion depth exceeded 998
#> 8 maximum recursion depth exceeded 998
#> 11 maximum recursion depth exceeded 999
#> 12 maximum recursion depth exceeded 999
#> 14 maximum recursion depth exceeded 999
#> 15 maximum recursion depth exceeded 499
#> 16 maximum recursion depth exceeded 499

# ---- what runs at the recursion limit
import sys
exprs = ["sorted([1,2], key=repr)", "sorted({'a':0}.items(), key=repr)", "SystemExit(3)", "SystemExit(3).code", "x.code", "{str(k): v for k, v in [(1, 2)]}", "format(float('inf'), '.10')", "zip([1],'a')", "list(zip([1],'a'))", "[*zip([1],'a')]", "format(1)", "dict.fromkeys('abc', 0)", "''.join(['a'])", "repr([1])", "str([1])", "f'{1}'", "f'{1:>3}'", "'{}'.format(1)", "'%s' % 1", "max([1,2], key=abs)", "list(map(str, [1]))", "isinstance(1, int)", "int('3')", "type(1)", "ValueError(1)", "str(ValueError(1))", "[1].sort()", "sum([1])", "any([1])", "dict(a=1)", "dict([(1,2)])", "set([1])", "tuple([1])", "bytes([1])", "object()", "getattr(1,'real')", "1 in [1]", "[1]==[1]", "{1:2}=={1:2}", "hash((1,2))", "enumerate([1])", "list(enumerate([1]))", "reversed([1])", "iter([1])", "next(iter([1]))", "range(3)", "slice(1)", "'a'.upper()", "abs(-1)", "round(1.5)", "divmod(1,2)", "pow(1,2)", "complex(1)", "super", "type('X',(),{})", "property()", "classmethod(len)", "staticmethod(len)", "all([1])", "chr(1)", "ord('a')", "vars(x)", "dir(1)", "id(1)", "callable(1)", "issubclass(int,int)", "frozenset([1])", "bytearray(b'a')", "memoryview(b'a')", "1+1", "x is x", "[i for i in [1]]", "list(i for i in [1])", "(lambda: 1)()", "g()", "C()", "E(1)", "x.code.bit_length()", "[*'ab']", "(*'ab',)", "{**{1:2}}", "[1,2][0]", "{1:2}[1]", "'ab'[0]", "x.args"]
x = SystemExit(3)
def g(): return 1
class C: pass
class D:
    def __init__(self): pass
class E(Exception): pass
def probe(e):
    code = compile(e, 'p', 'eval')
    ns = {'x': x, 'g': g, 'C': C, 'D': D, 'E': E}
    fn = eval('lambda: ' + e, ns)
    deep = [0]
    def f(n):
        if n == 0: 
            return fn()
        return f(n - 1)
    lo, hi = 1, 1200
    while lo < hi:
        mid = (lo + hi) // 2
        try:
            f(mid); lo = mid + 1
        except RecursionError: hi = mid
    return lo
base = probe("1")
for e in exprs:
    try:
        d = base - probe(e)
    except Exception as ex: d = type(ex)
    if d: print(e, d, file=sys.stdout)
#> list(i for i in [1]) 1
#> (lambda: 1)() 1
#> g() 1

# ---- an OSError whose class has a constructor of its own
def show(e):
    print(type(e).__name__, repr(str(e)), repr(e), e.args, e.errno, e.strerror, e.filename)
class Silent(OSError):
    def __init__(self, message, code=3):
        self.message = message
class Told(ConnectionError):
    def __init__(self, host, code=3):
        super().__init__(f'{host} is away')
class Full(FileNotFoundError):
    def __init__(self, path):
        super().__init__(2, 'gone', path)
class Made(TimeoutError):
    def __new__(cls, *args, **more):
        self = super().__new__(cls, *args)
        self.more = more
        return self
class Both(OSError):
    def __new__(cls, *args, **more):
        return super().__new__(cls, *args)
    def __init__(self, *args, **more):
        print(self.args, args, more)
for e in (Silent('text'), Silent(2, 'text'), Told('h'), Full('p'), Made('text', 5), Made(2, 'text', 'p', more=1), Both(2, 'text', x=3), Both('text')):
    show(e)
e = Silent('text')
OSError.__init__(e, 2, 'later', 'p')
show(e)
e = OSError(99, 'text')
e.__init__(3, 'ignored')
show(e)
try:
    Silent(1, 2, 3, 4)
except TypeError as e:
    print(e)
class Strange(OSError): pass
try:
    Strange('text', x=1)
except TypeError as e:
    print(e)
raise Silent('text')
#> (2, 'text') (2, 'text') {'x': 3}
#> ('text',) ('text',) {}
#> Silent '' Silent() () None None None
#> Silent '' Silent() () None None None
#> Told 'h is away' Told('h is away') ('h is away',) None None None
#> Full "[Errno 2] gone: 'p'" Full(2, 'gone') (2, 'gone') 2 gone p
#> Made '[Errno text] 5' Made('text', 5) ('text', 5) text 5 None
#> Made "[Errno 2] text: 'p'" Made(2, 'text') (2, 'text') 2 text p
#> Both '[Errno 2] text' Both(2, 'text') (2, 'text') 2 text None
#> Both 'text' Both('text') ('text',) None None None
#> Silent "[Errno 2] later: 'p'" Silent(2, 'later') (2, 'later') 2 later p
#> OSError '[Errno 99] text' OSError(99, 'text') (99, 'text') 99 text None
#> Silent.__init__() takes from 2 to 3 positional arguments but 5 were given
#> Strange() takes no keyword arguments
#> Traceback (most recent call last):
#>   File "classes.py", line 602, in <module>
#>     raise Silent('text')
#> Silent

# ---- keyword arguments of exceptions that are nearly right
for f in (lambda: ImportError('x', nam='m'), lambda: ImportError('x', pth='m'), lambda: ImportError('x', other='m'), lambda: NameError('x', nme='m'), lambda: AttributeError('x', objec=1), lambda: ModuleNotFoundError('x', pat='p'), lambda: AttributeError('x', a=1, b=2, c=3)):
    try:
        print(f())
    except TypeError as e:
        print(e)
#> ImportError() got an unexpected keyword argument 'nam'. Did you mean 'name'?
#> ImportError() got an unexpected keyword argument 'pth'. Did you mean 'path'?
#> ImportError() got an unexpected keyword argument 'other'
#> NameError() got an unexpected keyword argument 'nme'. Did you mean 'name'?
#> AttributeError() got an unexpected keyword argument 'objec'
#> ImportError() got an unexpected keyword argument 'pat'. Did you mean 'path'?
#> AttributeError() takes at most 2 keyword arguments (3 given)

# ---- fields of unicode errors that programs set and delete
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
def made(cls, *a, **k):
    e = cls(*a)
    for n, v in k.items():
        try: setattr(e, n, v)
        except Exception as x: print(n, type(x).__name__, x)
    return e
for cls, a in ((UnicodeDecodeError, ('utf8', b'abc', 0, 1, 'why')), (UnicodeEncodeError, ('utf8', 'abc', 0, 1, 'why')), (UnicodeTranslateError, ('abc', 0, 1, 'why'))):
    for k in ({}, {'object': 5}, {'object': None}, {'encoding': 5}, {'reason': 5}, {'reason': None}, {'start': 10**30}, {'start': -5}, {'end': -5}, {'end': 'x'}, {'args': ()}, {'args': (1,)}, {'args': (1,2,3,4,5,6)}, {'start': 100, 'end': 200}, {'start': True}, {'end': 1.5}):
        print(cls.__name__, k)
        t(lambda: str(made(cls, *a, **k)))
        t(lambda: made(cls, *a, **k))
    e = cls(*a)
    for n in ('object', 'encoding', 'start', 'end', 'reason'):
        e = cls(*a)
        try: delattr(e, n)
        except Exception as x: print('del', n, type(x).__name__, x)
        t(lambda: str(e))
        t(lambda: getattr(e, n))
class S(str): pass
class B(bytes): pass
t(lambda: str(UnicodeDecodeError(S('a'), B(b'x'), 0, 1, S('r'))))
t(lambda: str(UnicodeDecodeError(S('a'), bytearray(b'x'), 0, 1, S('r'))))
t(lambda: str(UnicodeDecodeError(S('a'), memoryview(b'x'), 0, 1, S('r'))))
#> UnicodeDecodeError {}
#> "'utf8' codec can't decode byte 0x61 in position 0: why"
#> UnicodeDecodeError('utf8', b'abc', 0, 1, 'why')
#> UnicodeDecodeError {'object': 5}
#> TypeError UnicodeError 'object' attribute must be a bytes
#> UnicodeDecodeError('utf8', b'abc', 0, 1, 'why')
#> UnicodeDecodeError {'object': None}
#> TypeError UnicodeError 'object' attribute must be a bytes
#> UnicodeDecodeError('utf8', b'abc', 0, 1, 'why')
#> UnicodeDecodeError {'encoding': 5}
#> "'5' codec can't decode byte 0x61 in position 0: why"
#> UnicodeDecodeError('utf8', b'abc', 0, 1, 'why')
#> UnicodeDecodeError {'reason': 5}
#> "'utf8' codec can't decode byte 0x61 in position 0: 5"
#> UnicodeDecodeError('utf8', b'abc', 0, 1, 'why')
#> UnicodeDecodeError {'reason': None}
#> "'utf8' codec can't decode byte 0x61 in position 0: None"
#> UnicodeDecodeError('utf8', b'abc', 0, 1, 'why')
#> UnicodeDecodeError {'start': 1000000000000000000000000000000}
#> start OverflowError Python int too large to convert to C ssize_t
#> "'utf8' codec can't decode byte 0x61 in position 0: why"
#> start OverflowError Python int too large to convert to C ssize_t
#> UnicodeDecodeError('utf8', b'abc', 0, 1, 'why')
#> UnicodeDecodeError {'start': -5}
#> "'utf8' codec can't decode bytes in position -5-0: why"
#> UnicodeDecodeError('utf8', b'abc', 0, 1, 'why')
#> UnicodeDecodeError {'end': -5}
#> "'utf8' codec can't decode bytes in position 0--6: why"
#> UnicodeDecodeError('utf8', b'abc', 0, 1, 'why')
#> UnicodeDecodeError {'end': 'x'}
#> end TypeError an integer is required
#> "'utf8' codec can't decode byte 0x61 in position 0: why"
#> end TypeError an integer is required
#> UnicodeDecodeError('utf8', b'abc', 0, 1, 'why')
#> UnicodeDecodeError {'args': ()}
#> "'utf8' codec can't decode byte 0x61 in position 0: why"
#> UnicodeDecodeError()
#> UnicodeDecodeError {'args': (1,)}
#> "'utf8' codec can't decode byte 0x61 in position 0: why"
#> UnicodeDecodeError(1)
#> UnicodeDecodeError {'args': (1, 2, 3, 4, 5, 6)}
#> "'utf8' codec can't decode byte 0x61 in position 0: why"
#> UnicodeDecodeError(1, 2, 3, 4, 5, 6)
#> UnicodeDecodeError {'start': 100, 'end': 200}
#> "'utf8' codec can't decode bytes in position 100-199: why"
#> UnicodeDecodeError('utf8', b'abc', 0, 1, 'why')
#> UnicodeDecodeError {'start': True}
#> "'utf8' codec can't decode bytes in position 1-0: why"
#> UnicodeDecodeError('utf8', b'abc', 0, 1, 'why')
#> UnicodeDecodeError {'end': 1.5}
#> end TypeError an integer is required
#> "'utf8' codec can't decode byte 0x61 in position 0: why"
#> end TypeError an integer is required
#> UnicodeDecodeError('utf8', b'abc', 0, 1, 'why')
#> ''
#> None
#> "'<NULL>' codec can't decode byte 0x61 in position 0: why"
#> None
#> del start TypeError can't delete numeric/char attribute
#> "'utf8' codec can't decode byte 0x61 in position 0: why"
#> 0
#> del end TypeError can't delete numeric/char attribute
#> "'utf8' codec can't decode byte 0x61 in position 0: why"
#> 1
#> "'utf8' codec can't decode byte 0x61 in position 0: <NULL>"
#> None
#> UnicodeEncodeError {}
#> "'utf8' codec can't encode character '\\x61' in position 0: why"
#> UnicodeEncodeError('utf8', 'abc', 0, 1, 'why')
#> UnicodeEncodeError {'object': 5}
#> TypeError UnicodeError 'object' attribute must be a string
#> UnicodeEncodeError('utf8', 'abc', 0, 1, 'why')
#> UnicodeEncodeError {'object': None}
#> TypeError UnicodeError 'object' attribute must be a string
#> UnicodeEncodeError('utf8', 'abc', 0, 1, 'why')
#> UnicodeEncodeError {'encoding': 5}
#> "'5' codec can't encode character '\\x61' in position 0: why"
#> UnicodeEncodeError('utf8', 'abc', 0, 1, 'why')
#> UnicodeEncodeError {'reason': 5}
#> "'utf8' codec can't encode character '\\x61' in position 0: 5"
#> UnicodeEncodeError('utf8', 'abc', 0, 1, 'why')
#> UnicodeEncodeError {'reason': None}
#> "'utf8' codec can't encode character '\\x61' in position 0: None"
#> UnicodeEncodeError('utf8', 'abc', 0, 1, 'why')
#> UnicodeEncodeError {'start': 1000000000000000000000000000000}
#> start OverflowError Python int too large to convert to C ssize_t
#> "'utf8' codec can't encode character '\\x61' in position 0: why"
#> start OverflowError Python int too large to convert to C ssize_t
#> UnicodeEncodeError('utf8', 'abc', 0, 1, 'why')
#> UnicodeEncodeError {'start': -5}
#> "'utf8' codec can't encode characters in position -5-0: why"
#> UnicodeEncodeError('utf8', 'abc', 0, 1, 'why')
#> UnicodeEncodeError {'end': -5}
#> "'utf8' codec can't encode characters in position 0--6: why"
#> UnicodeEncodeError('utf8', 'abc', 0, 1, 'why')
#> UnicodeEncodeError {'end': 'x'}
#> end TypeError an integer is required
#> "'utf8' codec can't encode character '\\x61' in position 0: why"
#> end TypeError an integer is required
#> UnicodeEncodeError('utf8', 'abc', 0, 1, 'why')
#> UnicodeEncodeError {'args': ()}
#> "'utf8' codec can't encode character '\\x61' in position 0: why"
#> UnicodeEncodeError()
#> UnicodeEncodeError {'args': (1,)}
#> "'utf8' codec can't encode character '\\x61' in position 0: why"
#> UnicodeEncodeError(1)
#> UnicodeEncodeError {'args': (1, 2, 3, 4, 5, 6)}
#> "'utf8' codec can't encode character '\\x61' in position 0: why"
#> UnicodeEncodeError(1, 2, 3, 4, 5, 6)
#> UnicodeEncodeError {'start': 100, 'end': 200}
#> "'utf8' codec can't encode characters in position 100-199: why"
#> UnicodeEncodeError('utf8', 'abc', 0, 1, 'why')
#> UnicodeEncodeError {'start': True}
#> "'utf8' codec can't encode characters in position 1-0: why"
#> UnicodeEncodeError('utf8', 'abc', 0, 1, 'why')
#> UnicodeEncodeError {'end': 1.5}
#> end TypeError an integer is required
#> "'utf8' codec can't encode character '\\x61' in position 0: why"
#> end TypeError an integer is required
#> UnicodeEncodeError('utf8', 'abc', 0, 1, 'why')
#> ''
#> None
#> "'<NULL>' codec can't encode character '\\x61' in position 0: why"
#> None
#> del start TypeError can't delete numeric/char attribute
#> "'utf8' codec can't encode character '\\x61' in position 0: why"
#> 0
#> del end TypeError can't delete numeric/char attribute
#> "'utf8' codec can't encode character '\\x61' in position 0: why"
#> 1
#> "'utf8' codec can't encode character '\\x61' in position 0: <NULL>"
#> None
#> UnicodeTranslateError {}
#> "can't translate character '\\x61' in position 0: why"
#> UnicodeTranslateError('abc', 0, 1, 'why')
#> UnicodeTranslateError {'object': 5}
#> TypeError UnicodeError 'object' attribute must be a string
#> UnicodeTranslateError('abc', 0, 1, 'why')
#> UnicodeTranslateError {'object': None}
#> TypeError UnicodeError 'object' attribute must be a string
#> UnicodeTranslateError('abc', 0, 1, 'why')
#> UnicodeTranslateError {'encoding': 5}
#> "can't translate character '\\x61' in position 0: why"
#> UnicodeTranslateError('abc', 0, 1, 'why')
#> UnicodeTranslateError {'reason': 5}
#> "can't translate character '\\x61' in position 0: 5"
#> UnicodeTranslateError('abc', 0, 1, 'why')
#> UnicodeTranslateError {'reason': None}
#> "can't translate character '\\x61' in position 0: None"
#> UnicodeTranslateError('abc', 0, 1, 'why')
#> UnicodeTranslateError {'start': 1000000000000000000000000000000}
#> start OverflowError Python int too large to convert to C ssize_t
#> "can't translate character '\\x61' in position 0: why"
#> start OverflowError Python int too large to convert to C ssize_t
#> UnicodeTranslateError('abc', 0, 1, 'why')
#> UnicodeTranslateError {'start': -5}
#> "can't translate characters in position -5-0: why"
#> UnicodeTranslateError('abc', 0, 1, 'why')
#> UnicodeTranslateError {'end': -5}
#> "can't translate characters in position 0--6: why"
#> UnicodeTranslateError('abc', 0, 1, 'why')
#> UnicodeTranslateError {'end': 'x'}
#> end TypeError an integer is required
#> "can't translate character '\\x61' in position 0: why"
#> end TypeError an integer is required
#> UnicodeTranslateError('abc', 0, 1, 'why')
#> UnicodeTranslateError {'args': ()}
#> "can't translate character '\\x61' in position 0: why"
#> UnicodeTranslateError()
#> UnicodeTranslateError {'args': (1,)}
#> "can't translate character '\\x61' in position 0: why"
#> UnicodeTranslateError(1)
#> UnicodeTranslateError {'args': (1, 2, 3, 4, 5, 6)}
#> "can't translate character '\\x61' in position 0: why"
#> UnicodeTranslateError(1, 2, 3, 4, 5, 6)
#> UnicodeTranslateError {'start': 100, 'end': 200}
#> "can't translate characters in position 100-199: why"
#> UnicodeTranslateError('abc', 0, 1, 'why')
#> UnicodeTranslateError {'start': True}
#> "can't translate characters in position 1-0: why"
#> UnicodeTranslateError('abc', 0, 1, 'why')
#> UnicodeTranslateError {'end': 1.5}
#> end TypeError an integer is required
#> "can't translate character '\\x61' in position 0: why"
#> end TypeError an integer is required
#> UnicodeTranslateError('abc', 0, 1, 'why')
#> ''
#> None
#> "can't translate character '\\x61' in position 0: why"
#> None
#> del start TypeError can't delete numeric/char attribute
#> "can't translate character '\\x61' in position 0: why"
#> 0
#> del end TypeError can't delete numeric/char attribute
#> "can't translate character '\\x61' in position 0: why"
#> 1
#> "can't translate character '\\x61' in position 0: <NULL>"
#> None
#> "'a' codec can't decode byte 0x78 in position 0: r"
#> "'a' codec can't decode byte 0x78 in position 0: r"
#> "'a' codec can't decode byte 0x78 in position 0: r"

# ---- copies keep the fields that they can, and a second __init__ sets them anew
import copy
def fields(e):
    found = {n: getattr(e, n, None) for n in ('name', 'path', 'name_from', 'obj', 'msg', 'value', 'extra', '__notes__')}
    return type(e).__name__, e.args, {n: v for n, v in found.items() if v is not None}
for e in [ImportError('m', name='n', path='p'), ModuleNotFoundError('m', name='n'), ImportError('m', name_from='f'), AttributeError('a', name='n', obj=5),
          NameError('x', name='q'), StopIteration(3), KeyError('k'), ValueError()]:
    print(e.__reduce__()[1:])
    e.extra = [1]
    e.add_note('note')
    c, d = copy.copy(e), copy.deepcopy(e)
    print(fields(c), c.extra is e.extra, c.__notes__ is e.__notes__)
    print(fields(d), d.extra is e.extra, d.__notes__ is e.__notes__)
    e.__init__(*e.args)
    print(fields(e))
class Kept(ImportError):
    def __setattr__(self, name, value):
        print('set', name)
        super().__setattr__(name, value)
print(fields(copy.copy(Kept('m', name='n'))))
e = ValueError()
for state in ({'a': 1}, None, [1]):
    try:
        print(e.__setstate__(state), vars(e))
    except TypeError as x:
        print(x)
#> (('m',), {'name': 'n', 'path': 'p'})
#> ('ImportError', ('m',), {'name': 'n', 'path': 'p', 'msg': 'm', 'extra': [1], '__notes__': ['note']}) True True
#> ('ImportError', ('m',), {'name': 'n', 'path': 'p', 'msg': 'm', 'extra': [1], '__notes__': ['note']}) False False
#> ('ImportError', ('m',), {'msg': 'm', 'extra': [1], '__notes__': ['note']})
#> (('m',), {'name': 'n'})
#> ('ModuleNotFoundError', ('m',), {'name': 'n', 'msg': 'm', 'extra': [1], '__notes__': ['note']}) True True
#> ('ModuleNotFoundError', ('m',), {'name': 'n', 'msg': 'm', 'extra': [1], '__notes__': ['note']}) False False
#> ('ModuleNotFoundError', ('m',), {'msg': 'm', 'extra': [1], '__notes__': ['note']})
#> (('m',), {'name_from': 'f'})
#> ('ImportError', ('m',), {'name_from': 'f', 'msg': 'm', 'extra': [1], '__notes__': ['note']}) True True
#> ('ImportError', ('m',), {'name_from': 'f', 'msg': 'm', 'extra': [1], '__notes__': ['note']}) False False
#> ('ImportError', ('m',), {'msg': 'm', 'extra': [1], '__notes__': ['note']})
#> (('a',), {'name': 'n', 'args': ('a',)})
#> ('AttributeError', ('a',), {'name': 'n', 'extra': [1], '__notes__': ['note']}) True True
#> ('AttributeError', ('a',), {'name': 'n', 'extra': [1], '__notes__': ['note']}) False False
#> ('AttributeError', ('a',), {'extra': [1], '__notes__': ['note']})
#> (('x',),)
#> ('NameError', ('x',), {'extra': [1], '__notes__': ['note']}) True True
#> ('NameError', ('x',), {'extra': [1], '__notes__': ['note']}) False False
#> ('NameError', ('x',), {'extra': [1], '__notes__': ['note']})
#> ((3,),)
#> ('StopIteration', (3,), {'value': 3, 'extra': [1], '__notes__': ['note']}) True True
#> ('StopIteration', (3,), {'value': 3, 'extra': [1], '__notes__': ['note']}) False False
#> ('StopIteration', (3,), {'value': 3, 'extra': [1], '__notes__': ['note']})
#> (('k',),)
#> ('KeyError', ('k',), {'extra': [1], '__notes__': ['note']}) True True
#> ('KeyError', ('k',), {'extra': [1], '__notes__': ['note']}) False False
#> ('KeyError', ('k',), {'extra': [1], '__notes__': ['note']})
#> ((),)
#> ('ValueError', (), {'extra': [1], '__notes__': ['note']}) True True
#> ('ValueError', (), {'extra': [1], '__notes__': ['note']}) False False
#> ('ValueError', (), {'extra': [1], '__notes__': ['note']})
#> set name
#> ('Kept', ('m',), {'name': 'n', 'msg': 'm'})
#> None {'a': 1}
#> None {'a': 1}
#> state is not a dictionary

# ---- args takes any iterable
e = ValueError(1)
e.args = (x * 2 for x in range(3))
print(e.args, repr(e))
e.args = 'abc'
print(e.args)
e.args = [1, [2]]
print(e.args)
e.args = {'k': 1}
print(e.args)
class It:
    def __iter__(self):
        yield 1
        yield 2
e.args = It()
print(e.args)
for bad in (None, 5):
    try:
        e.args = bad
    except Exception as x:
        print(type(x).__name__, x)
print(e.args)
try:
    del e.args
except Exception as x:
    print(type(x).__name__, x)
def g():
    yield 1
    raise KeyError('k')
try:
    e.args = g()
except KeyError as x:
    print(repr(x), e.args)
setattr(e, 'args', iter([7]))
print(e.args)
object.__setattr__(e, 'args', map(str, [7]))
print(e.args)
BaseException.args.__set__(e, (i for i in 'xy'))
print(e.args)
#> (0, 2, 4) ValueError(0, 2, 4)
#> ('a', 'b', 'c')
#> (1, [2])
#> ('k',)
#> (1, 2)
#> TypeError 'NoneType' object is not iterable
#> TypeError 'int' object is not iterable
#> (1, 2)
#> TypeError args may not be deleted
#> KeyError('k') (1, 2)
#> (7,)
#> ('7',)
#> ('x', 'y')

# ---- SystemExit.__init__() again
e = SystemExit(3)
print(e.code, e.args)
e.__init__()
print(e.code, e.args)
e.__init__(4, 5)
print(e.code, e.args)
e.__init__(6)
print(e.code, e.args)
e.__init__()
print(e.code, e.args)
e.code = 9
e.__init__()
print(e.code)
#> 3 (3,)
#> 3 ()
#> (4, 5) (4, 5)
#> 6 (6,)
#> 6 ()
#> 9

# ---- SyntaxError.__init__() again
def show(e):
    print(e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.print_file_and_line, e.args)
e = SyntaxError('m', ('f', 1, 2, 't', 3, 4))
show(e)
e.__init__()
show(e)
e.__init__('n')
show(e)
e.__init__('o', ('g', 5, 6, 'u'))
show(e)
e.__init__('p', ('g', 5, 6, 'u', 7, 8, 9))
show(e)
try:
    e.__init__('q', ('g', 5))
except Exception as x:
    print(type(x).__name__, x)
show(e)
try:
    e.__init__('q', 5)
except Exception as x:
    print(type(x).__name__, x)
show(e)
e.__init__('a', 'b', 'c')
show(e)
e.__init__('z', ('g', 5, 6, 'u', 7, 8, 9))
show(e)
try:
    e.__init__('y', 5)
except TypeError as x:
    print(x)
show(e)
try:
    e.__init__('y', ('h', 5, 6, 'u', 7))
except TypeError as x:
    print(x)
show(e)
e.__init__('y', ('h', 5, 6, 'u'))
show(e)
try: e.__init__('y', tuple('abcdefgh'))
except TypeError as x: print(x)
show(e)
e.__init__('r', iter(('g', 5, 6, 'u')))
print(e.filename, e.args[0])
#> m f 1 2 t 3 4 None ('m', ('f', 1, 2, 't', 3, 4))
#> m f 1 2 t 3 4 None ()
#> n f 1 2 t 3 4 None ('n',)
#> o g 5 6 u None None None ('o', ('g', 5, 6, 'u'))
#> p g 5 6 u 7 8 None ('p', ('g', 5, 6, 'u', 7, 8, 9))
#> TypeError function takes at least 4 arguments (2 given)
#> q g 5 6 u None None None ('q', ('g', 5))
#> TypeError 'int' object is not iterable
#> q g 5 6 u None None None ('q', 5)
#> a g 5 6 u None None None ('a', 'b', 'c')
#> z g 5 6 u 7 8 None ('z', ('g', 5, 6, 'u', 7, 8, 9))
#> 'int' object is not iterable
#> y g 5 6 u 7 8 None ('y', 5)
#> end_offset must be provided when end_lineno is provided
#> y h 5 6 u 7 None None ('y', ('h', 5, 6, 'u', 7))
#> y h 5 6 u None None None ('y', ('h', 5, 6, 'u'))
#> function takes at most 7 arguments (8 given)
#> y h 5 6 u None None None ('y', ('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'))
#> g r

# ---- __init__() of other exceptions again
e = OSError(1, 'x', 'f')
e.__init__(2, 'y')
print(e.errno, e.strerror, e.filename, e.args, e)
e = StopIteration(1)
e.__init__()
print(e.value, e.args)
e.__init__(5)
print(e.value)
e = ImportError('a', name='n', path='p')
e.__init__()
print(e.msg, e.name, e.path, e.args)
e.__init__('z', name='q')
print(e.msg, e.name, e.path)
e = AttributeError('a', name='n', obj=1)
e.__init__()
print(e.name, e.obj, e.args)
e = NameError('a', name='n')
e.__init__('b')
print(e.name, e.args)
e = UnicodeDecodeError('utf-8', b'abc', 0, 1, 'r')
try:
    e.__init__()
except TypeError as x:
    print(x)
print(e.reason, e.args)
e.__init__('a', b'b', 1, 2, 'c')
print(e)
e = KeyError('a')
e.__init__()
print(e.args, repr(str(e)))
e = ExceptionGroup('a', [ValueError(1)])
e.__init__('b', [ValueError(2)])
print(e.message, e.exceptions, e.args)
try:
    e.__init__()
    print(e.args)
except TypeError as x:
    print(x)
#> 1 x f (1, 'x') [Errno 1] x: 'f'
#> None ()
#> 5
#> None None None ()
#> z q None
#> None None ()
#> None ('b',)
#> function takes exactly 5 arguments (0 given)
#> r ()
#> 'a' codec can't decode bytes in position 1-1: c
#> () ''
#> a (ValueError(1),) ('b', [ValueError(2)])
#> ()

# ---- messages that name a class in full
import array, codecs, csv
from string.templatelib import Interpolation, Template

def make():
    class Local:
        __hash__ = None
    return Local()

class Elsewhere:
    __module__ = 'pkg.mod'
    def __hash__(self):
        raise TypeError('no')

class Odd:
    __module__ = 5
    __hash__ = None

for x in make(), Elsewhere(), Odd(), bytearray():
    for f in (
        lambda: {x: 1},
        lambda: {x},
        lambda: {1: 1}.pop(x),
        lambda: {}.setdefault(x),
        lambda: set().add(x),
        lambda: complex(x),
        lambda: complex(x, 1),
        lambda: complex(1, x),
        lambda: '%c' % (x,),
        lambda: t'' + x,
        lambda: Template(x),
        lambda: Interpolation(1, 'x', x),
        lambda: Interpolation(1, x),
        lambda: bytes.fromhex(x),
        lambda: str(b'', x),
        lambda: str(b'', 'utf-8', x),
        lambda: array.array('w', [x]),
        lambda: csv.reader([], delimiter=x),
        lambda: csv.reader([], quotechar=x),
        lambda: csv.reader([], lineterminator=x),
        lambda: csv.reader([], quoting=x),
        lambda: codecs.ignore_errors(x),
    ):
        try:
            print(f())
        except TypeError as e:
            print(e)
#> cannot use 'make.<locals>.Local' as a dict key (unhashable type: 'Local')
#> cannot use 'make.<locals>.Local' as a set element (unhashable type: 'Local')
#> cannot use 'make.<locals>.Local' as a dict key (unhashable type: 'Local')
#> cannot use 'make.<locals>.Local' as a dict key (unhashable type: 'Local')
#> cannot use 'make.<locals>.Local' as a set element (unhashable type: 'Local')
#> complex() argument must be a string or a number, not make.<locals>.Local
#> complex() argument 'real' must be a real number, not make.<locals>.Local
#> complex() argument 'imag' must be a real number, not make.<locals>.Local
#> %c requires an int or a unicode character, not make.<locals>.Local
#> can only concatenate string.templatelib.Template (not "make.<locals>.Local") to string.templatelib.Template
#> Template.__new__ *args need to be of type 'str' or 'Interpolation', got make.<locals>.Local
#> Interpolation() argument 'conversion' must be str, not make.<locals>.Local
#> Interpolation() argument 'expression' must be str, not Local
#> fromhex() argument must be str or bytes-like, not make.<locals>.Local
#> str() argument 'encoding' must be str, not make.<locals>.Local
#> str() argument 'errors' must be str, not make.<locals>.Local
#> array item must be a unicode character, not make.<locals>.Local
#> "delimiter" must be a unicode character, not make.<locals>.Local
#> "quotechar" must be a unicode character or None, not make.<locals>.Local
#> "lineterminator" must be a string, not make.<locals>.Local
#> "quoting" must be an integer, not make.<locals>.Local
#> don't know how to handle make.<locals>.Local in error callback
#> cannot use 'pkg.mod.Elsewhere' as a dict key (no)
#> cannot use 'pkg.mod.Elsewhere' as a set element (no)
#> cannot use 'pkg.mod.Elsewhere' as a dict key (no)
#> cannot use 'pkg.mod.Elsewhere' as a dict key (no)
#> cannot use 'pkg.mod.Elsewhere' as a set element (no)
#> complex() argument must be a string or a number, not pkg.mod.Elsewhere
#> complex() argument 'real' must be a real number, not pkg.mod.Elsewhere
#> complex() argument 'imag' must be a real number, not pkg.mod.Elsewhere
#> %c requires an int or a unicode character, not pkg.mod.Elsewhere
#> can only concatenate string.templatelib.Template (not "pkg.mod.Elsewhere") to string.templatelib.Template
#> Template.__new__ *args need to be of type 'str' or 'Interpolation', got pkg.mod.Elsewhere
#> Interpolation() argument 'conversion' must be str, not pkg.mod.Elsewhere
#> Interpolation() argument 'expression' must be str, not Elsewhere
#> fromhex() argument must be str or bytes-like, not pkg.mod.Elsewhere
#> str() argument 'encoding' must be str, not pkg.mod.Elsewhere
#> str() argument 'errors' must be str, not pkg.mod.Elsewhere
#> array item must be a unicode character, not pkg.mod.Elsewhere
#> "delimiter" must be a unicode character, not pkg.mod.Elsewhere
#> "quotechar" must be a unicode character or None, not pkg.mod.Elsewhere
#> "lineterminator" must be a string, not pkg.mod.Elsewhere
#> "quoting" must be an integer, not pkg.mod.Elsewhere
#> don't know how to handle pkg.mod.Elsewhere in error callback
#> cannot use 'Odd' as a dict key (unhashable type: 'Odd')
#> cannot use 'Odd' as a set element (unhashable type: 'Odd')
#> cannot use 'Odd' as a dict key (unhashable type: 'Odd')
#> cannot use 'Odd' as a dict key (unhashable type: 'Odd')
#> cannot use 'Odd' as a set element (unhashable type: 'Odd')
#> complex() argument must be a string or a number, not Odd
#> complex() argument 'real' must be a real number, not Odd
#> complex() argument 'imag' must be a real number, not Odd
#> %c requires an int or a unicode character, not Odd
#> can only concatenate string.templatelib.Template (not "Odd") to string.templatelib.Template
#> Template.__new__ *args need to be of type 'str' or 'Interpolation', got Odd
#> Interpolation() argument 'conversion' must be str, not Odd
#> Interpolation() argument 'expression' must be str, not Odd
#> fromhex() argument must be str or bytes-like, not Odd
#> str() argument 'encoding' must be str, not Odd
#> str() argument 'errors' must be str, not Odd
#> array item must be a unicode character, not Odd
#> "delimiter" must be a unicode character, not Odd
#> "quotechar" must be a unicode character or None, not Odd
#> "lineterminator" must be a string, not Odd
#> "quoting" must be an integer, not Odd
#> don't know how to handle Odd in error callback
#> cannot use 'bytearray' as a dict key (unhashable type: 'bytearray')
#> cannot use 'bytearray' as a set element (unhashable type: 'bytearray')
#> cannot use 'bytearray' as a dict key (unhashable type: 'bytearray')
#> cannot use 'bytearray' as a dict key (unhashable type: 'bytearray')
#> cannot use 'bytearray' as a set element (unhashable type: 'bytearray')
#> complex() argument must be a string or a number, not bytearray
#> complex() argument 'real' must be a real number, not bytearray
#> complex() argument 'imag' must be a real number, not bytearray
#> %c requires an int or a unicode character, not bytearray
#> can only concatenate string.templatelib.Template (not "bytearray") to string.templatelib.Template
#> Template.__new__ *args need to be of type 'str' or 'Interpolation', got bytearray
#> Interpolation() argument 'conversion' must be str, not bytearray
#> Interpolation() argument 'expression' must be str, not bytearray
#> b''
#> str() argument 'encoding' must be str, not bytearray
#> str() argument 'errors' must be str, not bytearray
#> array item must be a unicode character, not bytearray
#> "delimiter" must be a unicode character, not bytearray
#> "quotechar" must be a unicode character or None, not bytearray
#> "lineterminator" must be a string, not bytearray
#> "quoting" must be an integer, not bytearray
#> don't know how to handle bytearray in error callback

# ---- what compile() says of surrogates that stand alone
for f in compile, exec, eval:
    try:
        f('x = "\u20ac\U0001f600\ud800\udc00\udbff"', *(('f', 'exec') if f is compile else ()))
    except Exception as e:
        print(type(e), e, e.args)
#> <class 'UnicodeEncodeError'> 'utf-8' codec can't encode characters in position 7-9: surrogates not allowed ('utf-8', 'x = "€😀\ud800\udc00\udbff"', 7, 10, 'surrogates not allowed')
#> <class 'UnicodeEncodeError'> 'utf-8' codec can't encode characters in position 7-9: surrogates not allowed ('utf-8', 'x = "€😀\ud800\udc00\udbff"', 7, 10, 'surrogates not allowed')
#> <class 'UnicodeEncodeError'> 'utf-8' codec can't encode characters in position 7-9: surrogates not allowed ('utf-8', 'x = "€😀\ud800\udc00\udbff"', 7, 10, 'surrogates not allowed')

# ---- a class that is no exception is not called to raise it
class Mine:
    def __init__(self, text): print('called', text)
class Good(Exception):
    def __init__(self): print('made')
def tries(*acts):
    for act in acts:
        try: exec(act)
        except Exception as e: print(act, '->', type(e).__name__, e, repr(e.__cause__))
tries('raise Mine', 'raise Mine("a")', 'raise ValueError from Mine', 'raise Good from Mine', 'raise Good from Good', 'raise Good', 'raise ValueError from Good')
#> raise Mine -> TypeError exceptions must derive from BaseException None
#> called a
#> raise Mine("a") -> TypeError exceptions must derive from BaseException None
#> raise ValueError from Mine -> TypeError exception causes must derive from BaseException None
#> made
#> raise Good from Mine -> TypeError exception causes must derive from BaseException None
#> made
#> made
#> raise Good from Good -> Good  Good()
#> made
#> raise Good -> Good  None
#> made
#> raise ValueError from Good -> ValueError  Good()

# ---- what is raised from what
class Made(Exception):
    def __init__(self): pass
class Odd(Exception):
    def __new__(cls): return 5
class Plain: pass
def tried(x, y):
    try: raise x from y
    except BaseException as e: print(type(e).__name__, e, repr(e.__cause__))
for x in 5, None, int, Plain, Plain(), ValueError(), KeyError, Made, Odd:
    for y in 5, None, Plain, Made, ValueError, KeyError(1), Odd:
        tried(x, y)
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exceptions must derive from BaseException None
#> TypeError exception causes must derive from BaseException None
#> ValueError  None
#> TypeError exception causes must derive from BaseException None
#> ValueError  Made()
#> ValueError  ValueError()
#> ValueError  KeyError(1)
#> TypeError calling <class '__main__.Odd'> should have returned an instance of BaseException, not <class 'int'> None
#> TypeError exception causes must derive from BaseException None
#> KeyError  None
#> TypeError exception causes must derive from BaseException None
#> KeyError  Made()
#> KeyError  ValueError()
#> KeyError  KeyError(1)
#> TypeError calling <class '__main__.Odd'> should have returned an instance of BaseException, not <class 'int'> None
#> TypeError exception causes must derive from BaseException None
#> Made  None
#> TypeError exception causes must derive from BaseException None
#> Made  Made()
#> Made  ValueError()
#> Made  KeyError(1)
#> TypeError calling <class '__main__.Odd'> should have returned an instance of BaseException, not <class 'int'> None
#> TypeError calling <class '__main__.Odd'> should have returned an instance of BaseException, not <class 'int'> None
#> TypeError calling <class '__main__.Odd'> should have returned an instance of BaseException, not <class 'int'> None
#> TypeError calling <class '__main__.Odd'> should have returned an instance of BaseException, not <class 'int'> None
#> TypeError calling <class '__main__.Odd'> should have returned an instance of BaseException, not <class 'int'> None
#> TypeError calling <class '__main__.Odd'> should have returned an instance of BaseException, not <class 'int'> None
#> TypeError calling <class '__main__.Odd'> should have returned an instance of BaseException, not <class 'int'> None
#> TypeError calling <class '__main__.Odd'> should have returned an instance of BaseException, not <class 'int'> None

# ---- exceptions that were made of exceptions
e = 'innermost'
for _ in range(400): e = ValueError(e)
print(e)
e.args[0].args = (1, e)
print(str(e)[:40])
class Own(ValueError): pass
print(Own(KeyError(Own('k'))), Own(ValueError()), repr(str(Own(Own()))))
#> innermost
#> (1, ValueError(ValueError(...)))
#> Own('k')  ''

# ---- exceptions that were made of exceptions, many times or in a circle
#! the oracle's build has a small C stack and dies
def nest(f, x):
    for _ in range(12000): x = f(x)
    return x
def circle(e):
    e.args = (e,)
    return e
for f in (lambda: nest(ValueError, 1), lambda: circle(ValueError()), lambda: nest(lambda x: OSError(1, x), 1), lambda: nest(SyntaxError, 1)):
    try:
        print(str(f()))
    except RecursionError as wrong:
        print(wrong)
#> maximum recursion depth exceeded while getting the str of an object
#> maximum recursion depth exceeded while getting the str of an object
#> maximum recursion depth exceeded while getting the str of an object
#> maximum recursion depth exceeded while getting the str of an object

# ---- the dict of an exception can be replaced, and not deleted
class Base: pass
class First(Base, ValueError): pass
class Last(ValueError, Base): pass
class Function(Base, staticmethod): pass
class Plain(Base, int): pass
for e in [ValueError(), First(), Last(), Function(len), Plain()]:
    for change in ['del e.__dict__', 'e.__dict__ = {"a": 1}', 'e.__dict__ = None', 'Base.__dict__["__dict__"].__delete__(e)']:
        try:
            exec(change)
            print(type(e).__name__, change, e.__dict__)
        except TypeError as wrong:
            print(type(e).__name__, change, wrong)
#> ValueError del e.__dict__ cannot delete __dict__
#> ValueError e.__dict__ = {"a": 1} {'a': 1}
#> ValueError e.__dict__ = None __dict__ must be set to a dictionary, not a 'NoneType'
#> ValueError Base.__dict__["__dict__"].__delete__(e) descriptor '__dict__' for 'Base' objects doesn't apply to a 'ValueError' object
#> First del e.__dict__ cannot delete __dict__
#> First e.__dict__ = {"a": 1} {'a': 1}
#> First e.__dict__ = None __dict__ must be set to a dictionary, not a 'NoneType'
#> First Base.__dict__["__dict__"].__delete__(e) cannot delete __dict__
#> Last del e.__dict__ cannot delete __dict__
#> Last e.__dict__ = {"a": 1} {'a': 1}
#> Last e.__dict__ = None __dict__ must be set to a dictionary, not a 'NoneType'
#> Last Base.__dict__["__dict__"].__delete__(e) cannot delete __dict__
#> Function del e.__dict__ cannot delete __dict__
#> Function e.__dict__ = {"a": 1} {'a': 1}
#> Function e.__dict__ = None __dict__ must be set to a dictionary, not a 'NoneType'
#> Function Base.__dict__["__dict__"].__delete__(e) cannot delete __dict__
#> Plain del e.__dict__ {}
#> Plain e.__dict__ = {"a": 1} {'a': 1}
#> Plain e.__dict__ = None __dict__ must be set to a dictionary, not a 'NoneType'
#> Plain Base.__dict__["__dict__"].__delete__(e) {}

# ---- the dict of a module stays
import types
class Base: pass
class First(Base, types.ModuleType): pass
class Last(types.ModuleType, Base): pass
for m in [types.ModuleType('m'), First('m'), Last('m')]:
    for change in ['del m.__dict__', 'm.__dict__ = {}', 'm.__dict__ = None']:
        try:
            exec(change)
            print(type(m).__name__, change)
        except AttributeError as wrong:
            print(type(m).__name__, change, wrong)
#> module del m.__dict__ readonly attribute
#> module m.__dict__ = {} readonly attribute
#> module m.__dict__ = None readonly attribute
#> First del m.__dict__ readonly attribute
#> First m.__dict__ = {} readonly attribute
#> First m.__dict__ = None readonly attribute
#> Last del m.__dict__ readonly attribute
#> Last m.__dict__ = {} readonly attribute
#> Last m.__dict__ = None readonly attribute
