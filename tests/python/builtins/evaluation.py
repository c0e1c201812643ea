# ---- eval
x = 10
print(eval('x + 1'), eval('  x * 2'), eval('y + 1', {'y': 5}), eval('a + b', {'a': 1}, {'b': 2}), eval('[i for i in range(3)]'))
#> 11 20 6 3 [0, 1, 2]

# ---- exec
exec('z = 5\nw = z * 2')
print(z, w)
space = {}
exec('a = 1\ndef f(): return a + 1', space)
print(space['a'], space['f'](), sorted(k for k in space if k != '__builtins__'), '__builtins__' in space)
#> 5 10
#> 1 2 ['a', 'f'] True

# ---- exec with separate locals
g, l = {'x': 1}, {}
exec('y = x + 1\nx = 5', g, l)
print(l, g['x'])
#> {'y': 2, 'x': 5} 1

# ---- exec in a function sees locals and changes none
def f():
    a = 1
    exec('a = 2; b = 3')
    return a, 'b' in locals()
print(f())
#> (1, False)

# ---- exec with a mapping as locals
class M(dict):
    def __getitem__(self, k):
        print('get', k)
        return super().__getitem__(k)
    def __setitem__(self, k, v):
        print('set', k, v)
        super().__setitem__(k, v)
m = M()
exec('a = 1\nb = a', {}, m)
print(dict(m))
#> set a 1
#> get a
#> set b 1
#> {'a': 1, 'b': 1}

# ---- names that exec does not find
exec('print(nope)', {})
#> Traceback (most recent call last):
#>   File "evaluation.py", line 46, in <module>
#>     exec('print(nope)', {})
#>     ~~~~^^^^^^^^^^^^^^^^^^^
#>   File "<string>", line 1, in <module>
#> NameError: name 'nope' is not defined. Did you mean: 'None'?

# ---- __builtins__ can be taken away
try:
    eval('len([])', {'__builtins__': {}})
except NameError as e:
    print(e)
print(eval('f(2)', {'__builtins__': {'f': lambda x: x + 1}}))
#> name 'len' is not defined
#> 3

# ---- compile
c = compile('1 + 2', 'sum.py', 'eval')
print(eval(c), type(c).__name__)
e = compile('q = 7', '<x>', 'exec')
exec(e)
print(q, eval(e))
s = compile('5 + 5', '<s>', 'single')
exec(s)
#> 3 code
#> 7 None
#> 10

# ---- compile with wrong arguments
for f in [lambda: compile('1', 'f', 'other'), lambda: compile(5, 'f', 'exec'), lambda: compile('1'), lambda: eval(5), lambda: exec(None),
          lambda: eval('1', 5), lambda: exec('1', []), lambda: eval('1', {}, 5), lambda: exec('1', {}, 5), lambda: eval('a = 1'), lambda: eval('')]:
    try:
        print(f())
    except (TypeError, ValueError, SyntaxError) as e:
        print(type(e).__name__, e)
#> ValueError compile() mode must be 'exec', 'eval' or 'single'
#> TypeError compile() arg 1 must be a string, bytes or AST object
#> TypeError compile() missing required argument 'filename' (pos 2)
#> TypeError eval() arg 1 must be a string, bytes or code object
#> TypeError exec() arg 1 must be a string, bytes or code object
#> TypeError globals must be a dict
#> TypeError exec() globals must be a dict, not list
#> TypeError locals must be a mapping
#> TypeError locals must be a mapping or None, not int
#> SyntaxError invalid syntax (<string>, line 1)
#> SyntaxError invalid syntax (<string>, line 0)

# ---- a syntax error in exec
exec('x = 1\nif x\n    y = 2')
#> Traceback (most recent call last):
#>   File "evaluation.py", line 95, in <module>
#>     exec('x = 1\nif x\n    y = 2')
#>     ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "<string>", line 2
#>     if x
#>         ^
#> SyntaxError: expected ':'

# ---- a syntax error in eval
eval('1 +* 2')
#> Traceback (most recent call last):
#>   File "evaluation.py", line 106, in <module>
#>     eval('1 +* 2')
#>     ~~~~^^^^^^^^^^
#>   File "<string>", line 1
#>     1 +* 2
#>        ^
#> SyntaxError: invalid syntax

# ---- an error inside executed code
exec('def f():\n    return 1 / 0\nf()')
#> Traceback (most recent call last):
#>   File "evaluation.py", line 117, in <module>
#>     exec('def f():\n    return 1 / 0\nf()')
#>     ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "<string>", line 3, in <module>
#>   File "<string>", line 2, in f
#> ZeroDivisionError: division by zero

# ---- globals and locals
x = 1
def f(a):
    b = 2
    globals()['new'] = a
    return locals()
print(f(3), new, globals()['x'], globals() is globals(), locals() is globals())
class C:
    y = 5
    names = [n for n in locals() if not n.startswith('_')]
print(C.names)
del globals()['new']
new
#> {'a': 3, 'b': 2} 3 1 True True
#> ['y']
#> Traceback (most recent call last):
#>   File "evaluation.py", line 138, in <module>
#>     new
#> NameError: name 'new' is not defined

# ---- locals is a snapshot in functions
def f():
    x = 1
    l = locals()
    x = 2
    l['x'] = 3
    l['z'] = 4
    return x, l, locals()['x']
print(f())
#> (2, {'x': 3, 'z': 4}, 2)

# ---- __import__ and missing modules
for name in ['nope', 'nope.sub']:
    try:
        __import__(name)
    except ModuleNotFoundError as e:
        print(e, e.name, e.path)
for f in [lambda: __import__(5), lambda: __import__(''), lambda: __import__('x', level=-1), lambda: __import__()]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#> No module named 'nope' nope None
#> No module named 'nope' nope None
#> TypeError module name must be a string
#> ValueError Empty module name
#> ValueError level must be >= 0
#> TypeError __import__() missing required argument 'name' (pos 1)

# ---- a relative import without a package
from . import x
#> Traceback (most recent call last):
#>   File "evaluation.py", line 176, in <module>
#>     from . import x
#> ImportError: attempted relative import with no known parent package

# ---- __build_class__
print(__build_class__(lambda: None, 'C', int).__mro__)
#> (<class '__main__.C'>, <class 'int'>, <class 'object'>)

# ---- source given as bytes: encodings
for source in [b"'\xc3\xa9'", b'\xff', b'1\n\xff', b"# coding: latin-1\n'\xe9'", b"# -*- coding: cp1252 -*-\n'\x80'", b"#!/usr/bin/python\n# coding=utf-8\n'\xc3\xa9'", b'\xef\xbb\xbf5']:
    try:
        print(source, eval(source))
    except SyntaxError as e:
        print(source, e, e.filename, e.lineno)
try:
    compile(b'a = \xff', 'file.py', 'exec')
except SyntaxError as e:
    print(e)
#> b"'\xc3\xa9'" é
#> b'\xff' Non-UTF-8 code starting with '\xff' on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details (<string>, line 1) <string> 1
#> b'1\n\xff' Non-UTF-8 code starting with '\xff' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details (<string>, line 2) <string> 2
#> b"# coding: latin-1\n'\xe9'" é
#> b"# -*- coding: cp1252 -*-\n'\x80'" €
#> b"#!/usr/bin/python\n# coding=utf-8\n'\xc3\xa9'" é
#> b'\xef\xbb\xbf5' 5
#> Non-UTF-8 code starting with '\xff' on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details (file.py, line 1)

# ---- __build_class__ and what it wants
for args in [(), (1, 2), (lambda: 0,), (lambda: 0, 5), (print, 'A')]:
    try:
        print(__build_class__(*args))
    except TypeError as e:
        print(e)
print(__build_class__(lambda: 0, 'A').__name__, __build_class__(lambda: 0, 'B', int).__mro__[1], __build_class__)
#> __build_class__: not enough arguments
#> __build_class__: func must be a function
#> __build_class__: not enough arguments
#> __build_class__: name is not a string
#> __build_class__: func must be a function
#> A <class 'int'> <built-in function __build_class__>

# ---- issubclass looks at its first argument first
for args in [(1, 2), (int, 2), (1, int), (1, (int, 2)), (int, (str, 2)), (1, []), (int, list[int]), ('int', int | str)]:
    try:
        print(issubclass(*args))
    except TypeError as e:
        print(args, e)
print(ExceptionGroup[ValueError], BaseExceptionGroup[int], ExceptionGroup[ValueError]('m', [ValueError()]))
#> (1, 2) issubclass() arg 1 must be a class
#> (<class 'int'>, 2) issubclass() arg 2 must be a class, a tuple of classes, or a union
#> (1, <class 'int'>) issubclass() arg 1 must be a class
#> (1, (<class 'int'>, 2)) issubclass() arg 1 must be a class
#> (<class 'int'>, (<class 'str'>, 2)) issubclass() arg 2 must be a class, a tuple of classes, or a union
#> (1, []) issubclass() arg 1 must be a class
#> (<class 'int'>, list[int]) issubclass() argument 2 cannot be a parameterized generic
#> ('int', int | str) issubclass() arg 1 must be a class
#> ExceptionGroup[ValueError] BaseExceptionGroup[int] m (1 sub-exception)

# ---- compile takes the flag of annotations
import __future__
src = 'def f(x: undefined) -> y: pass\nprint(f.__annotations__)'
exec(compile(src, 'x', 'exec', flags=__future__.annotations.compiler_flag))
space = {}
exec(compile('x: int = 1', 'x', 'exec', flags=__future__.annotations.compiler_flag), space)
print(space['__annotations__'])
exec(compile('class A:\n    x: nowhere\nprint(A.__annotations__)', 'x', 'exec', __future__.annotations.compiler_flag | __future__.division.compiler_flag), {}, {})
try: compile('1', 'x', 'exec', flags=1 << 30)
except ValueError as e: print(e)
exec(compile(src, 'x', 'exec', 0x1000000, True))
try: exec(compile('def g(x: undefined): pass\nprint(g.__annotations__)', 'x', 'exec'))
except NameError as e: print(e)
#> {'x': 'undefined', 'return': 'y'}
#> {'x': 'int'}
#> {'x': 'nowhere'}
#> compile(): unrecognised flags
#> {'x': 'undefined', 'return': 'y'}
#> name 'undefined' is not defined

# ---- what eval(), exec() and % take for a mapping
import collections, array, re, types, datetime, enum, itertools, operator
class E(enum.Enum): A = 1
class X:
    def __getitem__(self, k): raise KeyError
class Y:
    def __class_getitem__(cls, k): return 1
vals = [1, 's', b'b', bytearray(b'b'), [], (), {1}, frozenset(), range(3), slice(1), memoryview(b'a'), collections.deque(), collections.UserList([]), array.array('i'), re.match('a', 'a'), types.MappingProxyType({}), datetime.date(2000,1,1), E, E.A, X(), Y(), X, Y, type, int, list[int], int|str, (i for i in ()), iter([]), {}.keys(), {}.values(), {}.items(), None, True, 1.5, 1j, NotImplemented, ..., len, itertools.chain(), property(), types.SimpleNamespace(), collections.namedtuple('N', 'a')(1), Exception(), zip(), map(int, []), 1]
for v in vals:
    out = []
    for f in (lambda: eval('1', v), lambda: eval('1', {}, v), lambda: '%(a)s' % v, lambda: 'x' % v, lambda: '%s' % v, lambda: 'x'.format_map(v), lambda: b'x' % v, lambda: exec('1', v), lambda: exec('1', {}, v)):
        try: out.append(f())
        except Exception as e: out.append(f'{type(e).__name__}: {e}')
    print(type(v).__name__, [str(o).split(' at 0x')[0] for o in out])
#> int ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', '1', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not int', 'TypeError: locals must be a mapping or None, not int']
#> str ['TypeError: globals must be a real dict; try eval(expr, {}, mapping)', '1', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', 's', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not str', 'None']
#> bytes ['TypeError: globals must be a real dict; try eval(expr, {}, mapping)', '1', 'TypeError: byte indices must be integers or slices, not str', 'x', "b'b'", 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not bytes', 'None']
#> bytearray ['TypeError: globals must be a real dict; try eval(expr, {}, mapping)', '1', 'TypeError: bytearray indices must be integers or slices, not str', 'x', "bytearray(b'b')", 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not bytearray', 'None']
#> list ['TypeError: globals must be a real dict; try eval(expr, {}, mapping)', '1', 'TypeError: list indices must be integers or slices, not str', 'x', '[]', 'x', "b'x'", 'TypeError: exec() globals must be a dict, not list', 'None']
#> tuple ['TypeError: globals must be a real dict; try eval(expr, {}, mapping)', '1', 'TypeError: format requires a mapping', 'x', 'TypeError: not enough arguments for format string', 'x', "b'x'", 'TypeError: exec() globals must be a dict, not tuple', 'None']
#> set ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', '{1}', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not set', 'TypeError: locals must be a mapping or None, not set']
#> frozenset ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', 'frozenset()', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not frozenset', 'TypeError: locals must be a mapping or None, not frozenset']
#> range ['TypeError: globals must be a real dict; try eval(expr, {}, mapping)', '1', 'TypeError: range indices must be integers or slices, not str', 'x', 'range(0, 3)', 'x', "b'x'", 'TypeError: exec() globals must be a dict, not range', 'None']
#> slice ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', 'slice(None, 1, None)', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not slice', 'TypeError: locals must be a mapping or None, not slice']
#> memoryview ['TypeError: globals must be a real dict; try eval(expr, {}, mapping)', '1', 'TypeError: memoryview: invalid slice key', 'x', '<memory', 'x', "b'x'", 'TypeError: exec() globals must be a dict, not memoryview', 'None']
#> deque ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', 'deque([])', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not collections.deque', 'TypeError: locals must be a mapping or None, not collections.deque']
#> UserList ['TypeError: globals must be a real dict; try eval(expr, {}, mapping)', '1', 'TypeError: list indices must be integers or slices, not str', 'x', '[]', 'x', "b'x'", 'TypeError: exec() globals must be a dict, not UserList', 'None']
#> array ['TypeError: globals must be a real dict; try eval(expr, {}, mapping)', '1', 'TypeError: array indices must be integers', 'x', "array('i')", 'x', "b'x'", 'TypeError: exec() globals must be a dict, not array.array', 'None']
#> Match ['TypeError: globals must be a real dict; try eval(expr, {}, mapping)', '1', 'IndexError: no such group', 'x', "<re.Match object; span=(0, 1), match='a'>", 'x', "b'x'", 'TypeError: exec() globals must be a dict, not re.Match', 'None']
#> mappingproxy ['TypeError: globals must be a real dict; try eval(expr, {}, mapping)', '1', "KeyError: 'a'", 'x', '{}', 'x', "b'x'", 'TypeError: exec() globals must be a dict, not mappingproxy', 'None']
#> date ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', '2000-01-01', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not datetime.date', 'TypeError: locals must be a mapping or None, not datetime.date']
#> EnumType ['TypeError: globals must be a real dict; try eval(expr, {}, mapping)', '1', "KeyError: 'a'", 'x', "<enum 'E'>", 'x', "b'x'", 'TypeError: exec() globals must be a dict, not EnumType', 'None']
#> E ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', 'E.A', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not E', 'TypeError: locals must be a mapping or None, not E']
#> X ['TypeError: globals must be a real dict; try eval(expr, {}, mapping)', '1', 'KeyError: ', 'x', '<__main__.X object', 'x', "b'x'", 'TypeError: exec() globals must be a dict, not X', 'None']
#> Y ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', '<__main__.Y object', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not Y', 'TypeError: locals must be a mapping or None, not Y']
#> type ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', "<class '__main__.X'>", 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not type', 'TypeError: locals must be a mapping or None, not type']
#> type ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', "<class '__main__.Y'>", 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not type', 'TypeError: locals must be a mapping or None, not type']
#> type ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', "<class 'type'>", 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not type', 'TypeError: locals must be a mapping or None, not type']
#> type ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', "<class 'int'>", 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not type', 'TypeError: locals must be a mapping or None, not type']
#> GenericAlias ['TypeError: globals must be a real dict; try eval(expr, {}, mapping)', '1', 'TypeError: list[int] is not a generic class', 'x', 'list[int]', 'x', "b'x'", 'TypeError: exec() globals must be a dict, not types.GenericAlias', 'None']
#> Union ['TypeError: globals must be a real dict; try eval(expr, {}, mapping)', '1', 'TypeError: int | str is not a generic class', 'x', 'int | str', 'x', "b'x'", 'TypeError: exec() globals must be a dict, not typing.Union', 'None']
#> generator ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', '<generator object <genexpr>', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not generator', 'TypeError: locals must be a mapping or None, not generator']
#> list_iterator ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', '<list_iterator object', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not list_iterator', 'TypeError: locals must be a mapping or None, not list_iterator']
#> dict_keys ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', 'dict_keys([])', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not dict_keys', 'TypeError: locals must be a mapping or None, not dict_keys']
#> dict_values ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', 'dict_values([])', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not dict_values', 'TypeError: locals must be a mapping or None, not dict_values']
#> dict_items ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', 'dict_items([])', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not dict_items', 'TypeError: locals must be a mapping or None, not dict_items']
#> NoneType ['1', '1', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', 'None', 'x', 'TypeError: not all arguments converted during bytes formatting', 'None', 'None']
#> bool ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', 'True', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not bool', 'TypeError: locals must be a mapping or None, not bool']
#> float ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', '1.5', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not float', 'TypeError: locals must be a mapping or None, not float']
#> complex ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', '1j', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not complex', 'TypeError: locals must be a mapping or None, not complex']
#> NotImplementedType ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', 'NotImplemented', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not NotImplementedType', 'TypeError: locals must be a mapping or None, not NotImplementedType']
#> ellipsis ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', 'Ellipsis', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not ellipsis', 'TypeError: locals must be a mapping or None, not ellipsis']
#> builtin_function_or_method ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', '<built-in function len>', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not builtin_function_or_method', 'TypeError: locals must be a mapping or None, not builtin_function_or_method']
#> chain ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', '<itertools.chain object', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not itertools.chain', 'TypeError: locals must be a mapping or None, not itertools.chain']
#> property ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', '<property object', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not property', 'TypeError: locals must be a mapping or None, not property']
#> SimpleNamespace ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', 'namespace()', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not types.SimpleNamespace', 'TypeError: locals must be a mapping or None, not types.SimpleNamespace']
#> N ['TypeError: globals must be a real dict; try eval(expr, {}, mapping)', '1', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', '1', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not N', 'None']
#> Exception ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', '', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not Exception', 'TypeError: locals must be a mapping or None, not Exception']
#> zip ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', '<zip object', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not zip', 'TypeError: locals must be a mapping or None, not zip']
#> map ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', '<map object', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not map', 'TypeError: locals must be a mapping or None, not map']
#> int ['TypeError: globals must be a dict', 'TypeError: locals must be a mapping', 'TypeError: format requires a mapping', 'TypeError: not all arguments converted during string formatting', '1', 'x', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: exec() globals must be a dict, not int', 'TypeError: locals must be a mapping or None, not int']

# ---- builtins that a program gives to code that it does not trust
import builtins
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)

def allowed(name, *rest):
    if name not in ('math', 'json'):
        raise ImportError(f'{name} is forbidden')
    return __import__(name, *rest)

given = {
    'none': None,
    'nothing': {},
    'number': 5,
    'some': {'len': len, '__import__': allowed},
    'no import': {'len': len, '__import__': None},
    'module': builtins,
}
sources = [
    'len("abc")', 'missing', 'x + 1', '[len for _ in "a"]', '(lambda: len)() is len', '__import__("os") and 1', 'exec("import math\\nprint(math.pi)")',
]
for label, value in given.items():
    for source in sources:
        attempt(f'{label}: {source}', lambda: eval(source, {'__builtins__': value, 'x': 1}))
        if source == 'x + 1':
            attempt(f'{label}: {source}', lambda: eval(source, {'__builtins__': value}, {'x': 5}))
    for source in ['import math', 'from math import pi', 'import os.path', 'from . import x', 'class A: pass', 'class A(x): pass', 'def f(): return len\nf()',
                   'try: 1 / 0\nexcept ZeroDivisionError: pass', 'assert x', 'assert not x', 'for i in [1]: pass', 'with x: pass']:
        space = {'__builtins__': value, 'x': 1, '__name__': 'given'}
        attempt(f'{label}: {source!r}', lambda: exec(source, space))
#> none: len("abc") TypeError 'NoneType' object is not subscriptable
#> none: missing TypeError 'NoneType' object is not subscriptable
#> none: x + 1 2
#> none: x + 1 6
#> none: [len for _ in "a"] TypeError 'NoneType' object is not subscriptable
#> none: (lambda: len)() is len TypeError 'NoneType' object is not subscriptable
#> none: __import__("os") and 1 TypeError 'NoneType' object is not subscriptable
#> none: exec("import math\nprint(math.pi)") TypeError 'NoneType' object is not subscriptable
#> none: 'import math' TypeError 'NoneType' object is not subscriptable
#> none: 'from math import pi' TypeError 'NoneType' object is not subscriptable
#> none: 'import os.path' TypeError 'NoneType' object is not subscriptable
#> none: 'from . import x' TypeError 'NoneType' object is not subscriptable
#> none: 'class A: pass' TypeError 'NoneType' object is not subscriptable
#> none: 'class A(x): pass' TypeError 'NoneType' object is not subscriptable
#> none: 'def f(): return len\nf()' TypeError 'NoneType' object is not subscriptable
#> none: 'try: 1 / 0\nexcept ZeroDivisionError: pass' TypeError 'NoneType' object is not subscriptable
#> none: 'assert x' None
#> none: 'assert not x' AssertionError 
#> none: 'for i in [1]: pass' None
#> none: 'with x: pass' TypeError 'int' object does not support the context manager protocol (missed __exit__ method)
#> nothing: len("abc") NameError name 'len' is not defined
#> nothing: missing NameError name 'missing' is not defined
#> nothing: x + 1 2
#> nothing: x + 1 6
#> nothing: [len for _ in "a"] NameError name 'len' is not defined
#> nothing: (lambda: len)() is len NameError name 'len' is not defined
#> nothing: __import__("os") and 1 NameError name '__import__' is not defined
#> nothing: exec("import math\nprint(math.pi)") NameError name 'exec' is not defined
#> nothing: 'import math' ImportError __import__ not found
#> nothing: 'from math import pi' ImportError __import__ not found
#> nothing: 'import os.path' ImportError __import__ not found
#> nothing: 'from . import x' ImportError __import__ not found
#> nothing: 'class A: pass' NameError __build_class__ not found
#> nothing: 'class A(x): pass' NameError __build_class__ not found
#> nothing: 'def f(): return len\nf()' NameError name 'len' is not defined
#> nothing: 'try: 1 / 0\nexcept ZeroDivisionError: pass' NameError name 'ZeroDivisionError' is not defined
#> nothing: 'assert x' None
#> nothing: 'assert not x' AssertionError 
#> nothing: 'for i in [1]: pass' None
#> nothing: 'with x: pass' TypeError 'int' object does not support the context manager protocol (missed __exit__ method)
#> number: len("abc") TypeError 'int' object is not subscriptable
#> number: missing TypeError 'int' object is not subscriptable
#> number: x + 1 2
#> number: x + 1 6
#> number: [len for _ in "a"] TypeError 'int' object is not subscriptable
#> number: (lambda: len)() is len TypeError 'int' object is not subscriptable
#> number: __import__("os") and 1 TypeError 'int' object is not subscriptable
#> number: exec("import math\nprint(math.pi)") TypeError 'int' object is not subscriptable
#> number: 'import math' TypeError 'int' object is not subscriptable
#> number: 'from math import pi' TypeError 'int' object is not subscriptable
#> number: 'import os.path' TypeError 'int' object is not subscriptable
#> number: 'from . import x' TypeError 'int' object is not subscriptable
#> number: 'class A: pass' TypeError 'int' object is not subscriptable
#> number: 'class A(x): pass' TypeError 'int' object is not subscriptable
#> number: 'def f(): return len\nf()' TypeError 'int' object is not subscriptable
#> number: 'try: 1 / 0\nexcept ZeroDivisionError: pass' TypeError 'int' object is not subscriptable
#> number: 'assert x' None
#> number: 'assert not x' AssertionError 
#> number: 'for i in [1]: pass' None
#> number: 'with x: pass' TypeError 'int' object does not support the context manager protocol (missed __exit__ method)
#> some: len("abc") 3
#> some: missing NameError name 'missing' is not defined
#> some: x + 1 2
#> some: x + 1 6
#> some: [len for _ in "a"] [<built-in function len>]
#> some: (lambda: len)() is len True
#> some: __import__("os") and 1 ImportError os is forbidden
#> some: exec("import math\nprint(math.pi)") NameError name 'exec' is not defined
#> some: 'import math' None
#> some: 'from math import pi' None
#> some: 'import os.path' ImportError os.path is forbidden
#> some: 'from . import x' ImportError  is forbidden
#> some: 'class A: pass' NameError __build_class__ not found
#> some: 'class A(x): pass' NameError __build_class__ not found
#> some: 'def f(): return len\nf()' None
#> some: 'try: 1 / 0\nexcept ZeroDivisionError: pass' NameError name 'ZeroDivisionError' is not defined
#> some: 'assert x' None
#> some: 'assert not x' AssertionError 
#> some: 'for i in [1]: pass' None
#> some: 'with x: pass' TypeError 'int' object does not support the context manager protocol (missed __exit__ method)
#> no import: len("abc") 3
#> no import: missing NameError name 'missing' is not defined
#> no import: x + 1 2
#> no import: x + 1 6
#> no import: [len for _ in "a"] [<built-in function len>]
#> no import: (lambda: len)() is len True
#> no import: __import__("os") and 1 TypeError 'NoneType' object is not callable
#> no import: exec("import math\nprint(math.pi)") NameError name 'exec' is not defined
#> no import: 'import math' TypeError 'NoneType' object is not callable
#> no import: 'from math import pi' TypeError 'NoneType' object is not callable
#> no import: 'import os.path' TypeError 'NoneType' object is not callable
#> no import: 'from . import x' TypeError 'NoneType' object is not callable
#> no import: 'class A: pass' NameError __build_class__ not found
#> no import: 'class A(x): pass' NameError __build_class__ not found
#> no import: 'def f(): return len\nf()' None
#> no import: 'try: 1 / 0\nexcept ZeroDivisionError: pass' NameError name 'ZeroDivisionError' is not defined
#> no import: 'assert x' None
#> no import: 'assert not x' AssertionError 
#> no import: 'for i in [1]: pass' None
#> no import: 'with x: pass' TypeError 'int' object does not support the context manager protocol (missed __exit__ method)
#> module: len("abc") 3
#> module: missing NameError name 'missing' is not defined
#> module: x + 1 2
#> module: x + 1 6
#> module: [len for _ in "a"] [<built-in function len>]
#> module: (lambda: len)() is len True
#> module: __import__("os") and 1 1
#> 3.141592653589793
#> module: exec("import math\nprint(math.pi)") None
#> module: 'import math' None
#> module: 'from math import pi' None
#> module: 'import os.path' None
#> module: 'from . import x' ImportError attempted relative import with no known parent package
#> module: 'class A: pass' None
#> module: 'class A(x): pass' TypeError int expected at most 2 arguments, got 3
#> module: 'def f(): return len\nf()' None
#> module: 'try: 1 / 0\nexcept ZeroDivisionError: pass' None
#> module: 'assert x' None
#> module: 'assert not x' AssertionError 
#> module: 'for i in [1]: pass' None
#> module: 'with x: pass' TypeError 'int' object does not support the context manager protocol (missed __exit__ method)

# ---- globals of a subclass of dict keep their class, and look names up as the class does
from collections import Counter, OrderedDict, defaultdict
class Plain(dict): pass
class Default(dict):
    def __missing__(self, name):
        return f'no {name}'
class Logged(dict):
    def __getitem__(self, name):
        print('get', name)
        return super().__getitem__(name)
    def __setitem__(self, name, value):
        print('set', name)
        super().__setitem__(name, value)
    def __delitem__(self, name):
        print('del', name)
        super().__delitem__(name)
for make in (Plain, OrderedDict, Counter, lambda: defaultdict(int), Default, Logged):
    space = make()
    exec('x = 1\ny = x\ndel x', space)
    print(type(space).__name__, sorted(k for k in space if k[0] != '_'), type(space) is dict)
    try:
        print(eval('z', space))
    except NameError as e:
        print(e)
    try:
        exec('def f(): return 1\nprint(f(), f.__module__)', space)
    except Exception as e:
        print(type(e).__name__, e)
class Frozen(dict):
    def __setitem__(self, name, value):
        raise TypeError(f'{name} cannot be set')
for source in ('x = 1', 'global x\nx = 1', 'import math', 'def f(): pass', 'for i in [1]: pass'):
    try:
        exec(source, Frozen())
        print(source, 'ran')
    except TypeError as e:
        print(e)
class Builtins(dict): pass
b = Builtins(len=5)
print(eval('len', {'__builtins__': b}), type(b).__name__)
#> Plain ['y'] False
#> name 'z' is not defined
#> 1 None
#> OrderedDict ['y'] False
#> name 'z' is not defined
#> 1 None
#> Counter ['y'] False
#> 0
#> TypeError 'int' object is not callable
#> defaultdict ['y'] False
#> 0
#> TypeError 'int' object is not callable
#> Default ['y'] False
#> no z
#> TypeError 'str' object is not callable
#> set x
#> get x
#> set y
#> del x
#> Logged ['y'] False
#> get z
#> name 'z' is not defined
#> set f
#> get print
#> get f
#> get f
#> 1 None
#> x cannot be set
#> global x
#> x = 1 ran
#> math cannot be set
#> f cannot be set
#> i cannot be set
#> 5 Builtins

# ---- names of files and sources of every sort for compile()
import os, pathlib
class Path:
    def __fspath__(self):
        return 'given'
for name in ('a.py', b'b.py', pathlib.PurePosixPath('c/d.py'), Path(), bytearray(b'e.py'), memoryview(b'f.py'), ['g'], None, 3):
    try:
        print(compile('1', name, 'eval').co_filename)
    except Exception as e:
        print(type(e).__name__, e)
try:
    exec(compile('x = 1\nraise KeyError(x)', pathlib.PurePosixPath('dir/name.py'), 'exec'))
except KeyError as e:
    print(e.__traceback__.tb_next.tb_lineno)
print(eval(memoryview(b'1234')[1:-1]), eval(bytearray(b'1+2')), eval(compile(memoryview(b'"ab"'), 'm', 'eval')))
names = {}
exec(memoryview(b'x = 123')[:-1], names)
print(names['x'])
for source in (memoryview(b'1\0'), 3, None, ['1']):
    for f in (eval, exec, lambda s: compile(s, 'f', 'eval')):
        try:
            print(f(source))
        except Exception as e:
            print(type(e).__name__, e)
#> a.py
#> b.py
#> c/d.py
#> given
#> TypeError expected str, bytes or os.PathLike object, not bytearray
#> TypeError expected str, bytes or os.PathLike object, not memoryview
#> TypeError expected str, bytes or os.PathLike object, not list
#> TypeError expected str, bytes or os.PathLike object, not NoneType
#> TypeError expected str, bytes or os.PathLike object, not int
#> 2
#> 23 3 ab
#> 12
#> SyntaxError source code string cannot contain null bytes
#> SyntaxError source code string cannot contain null bytes
#> SyntaxError source code string cannot contain null bytes
#> TypeError eval() arg 1 must be a string, bytes or code object
#> TypeError exec() arg 1 must be a string, bytes or code object
#> TypeError compile() arg 1 must be a string, bytes or AST object
#> TypeError eval() arg 1 must be a string, bytes or code object
#> TypeError exec() arg 1 must be a string, bytes or code object
#> TypeError compile() arg 1 must be a string, bytes or AST object
#> TypeError eval() arg 1 must be a string, bytes or code object
#> TypeError exec() arg 1 must be a string, bytes or code object
#> TypeError compile() arg 1 must be a string, bytes or AST object

# ---- compile() leaves out assertions and documentation as it is told
source = '''"module"
def f():
    "function"
    assert False, 'asserted'
    return __debug__
class C:
    "class"
'''
for optimize in -1, 0, 1, 2:
    space = {}
    exec(compile(source, 'text', 'exec', optimize=optimize), space)
    try:
        answer = space['f']()
    except AssertionError as e:
        answer = repr(e)
    print(optimize, answer, space.get('__doc__'), space['f'].__doc__, space['C'].__doc__)
print(eval(compile('__debug__', 'text', 'eval', 0, False, True), {}, {}), eval(compile('__debug__', 'text', 'eval')))
#> -1 AssertionError('asserted') module function class
#> 0 AssertionError('asserted') module function class
#> 1 False module function class
#> 2 False None None None
#> False True

# ---- compile: which wrong argument is told
def attempt(*args):
    try: print(type(compile(*args)).__name__)
    except Exception as e: print(type(e).__name__, e)
code = compile('1', 'f', 'eval')
for args in [(5, 'f', 'other'), (5, 5, 5), (5, 'f', 'exec', 'a'), (5, 'f', 'exec', 1.5), (5, 'f', 'exec', 1 << 40), (5, 'f', 'exec', -1 << 40), (5, 'f', 'exec', 1 << 70),
             (5, 'f', 'exec', True), ('1', 'f', 'exec', 0, 0, 'a'), (5, 'f', 'exec', 0, 0, 7), (5, 'f', 'func_type'), ('\0', 'f', 'func_type'), (code, 'f', 'eval')]:
    attempt(*args)
#> ValueError compile() mode must be 'exec', 'eval' or 'single'
#> TypeError expected str, bytes or os.PathLike object, not int
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> ValueError compile(): unrecognised flags
#> TypeError 'str' object cannot be interpreted as an integer
#> ValueError compile(): invalid optimize value
#> ValueError compile() mode 'func_type' requires flag PyCF_ONLY_AST
#> ValueError compile() mode 'func_type' requires flag PyCF_ONLY_AST
#> TypeError compile() arg 1 must be a string, bytes or AST object

# ---- a name that its mapping does not delete is not defined, whatever the reason
class Kept(dict):
    def __delitem__(self, k): raise ValueError('no')
for source, *spaces in [('x = 1\ndel x', Kept()), ('del x', {}, Kept()), ('del x', {}, Kept(x=1))]:
    try: exec(source, *spaces)
    except Exception as e: print(repr(e), repr(e.__context__), e.name)
#> NameError("name 'x' is not defined") None x
#> NameError("name 'x' is not defined") None x
#> NameError("name 'x' is not defined") None x

# ---- compile() looks at all arguments, whatever the name is made of
for args in ('1', b'f', 'func_type'), ('1', b'f', 'foo'), ('1', b'f', 'exec', 10 ** 20), ('1', b'f', 'exec', 1 << 30), ('1', b'f', 'exec', 0, 0, 2 ** 31), ('1', 'f', 'exec', 0, 0, 3), ('1', 'f\0', 'exec'), ('1', b'f\0', 'exec'), ('1', 'f', 'exec\0'), ('1', b'f', None):
    try: print(type(compile(*args)).__name__)
    except Exception as e: print(type(e).__name__, e)
#> ValueError compile() mode 'func_type' requires flag PyCF_ONLY_AST
#> ValueError compile() mode must be 'exec', 'eval' or 'single'
#> OverflowError Python int too large to convert to C int
#> ValueError compile(): unrecognised flags
#> OverflowError Python int too large to convert to C int
#> ValueError compile(): invalid optimize value
#> ValueError embedded null character
#> ValueError embedded null character
#> ValueError embedded null character
#> TypeError compile() argument 'mode' must be str, not None

# ---- literals of more digits than the program has allowed
import sys
for n in (4300, 4301, 5000):
    try: compile(f"a = 1\nb = {'3' * n}\n", 'f', 'exec'); print(n, 'ok')
    except SyntaxError as e: print(n, e.msg, e.lineno, e.offset, e.end_offset)
    try: print(len(str(eval('3' * n))))
    except Exception as e: print(type(e).__name__, e)
old = sys.get_int_max_str_digits()
sys.set_int_max_str_digits(2000)
for n in (1999, 2001, 3000):
    try: compile(f"a = 1\nb = {'3' * n}\n", 'f', 'exec'); print(n, 'ok')
    except SyntaxError as e: print(n, e.msg, e.lineno, e.offset, e.end_offset)
sys.set_int_max_str_digits(0)
for n in (5000, 9000):
    try: compile(f"a = 1\nb = {'3' * n}\n", 'f', 'exec'); print(n, 'ok')
    except SyntaxError as e: print(n, e.msg)
import ast
sys.set_int_max_str_digits(1000)
try: ast.literal_eval('1' * 1001)
except Exception as e: print(type(e).__name__, e)
try: print(ast.dump(ast.parse('0x' + '1' * 1001))[:50])
except Exception as e: print(type(e).__name__, e)
#> 4300 ok
#> 4300
#> 4301 Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits. 2 0 0
#> SyntaxError Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits. (<string>, line 1)
#> 5000 Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits. 2 0 0
#> SyntaxError Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits. (<string>, line 1)
#> 1999 ok
#> 2001 Exceeds the limit (2000 digits) for integer string conversion: value has 2001 digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits. 2 0 0
#> 3000 Exceeds the limit (2000 digits) for integer string conversion: value has 3000 digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits. 2 0 0
#> 5000 ok
#> 9000 ok
#> SyntaxError Exceeds the limit (1000 digits) for integer string conversion: value has 1001 digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits. (<unknown>, line 1)
#> ValueError Exceeds the limit (1000 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit

# ---- bytes that are not in their encoding
import ast
def show(f, *args):
    try: f(*args)
    except SyntaxError as e: print(e, e.args[1:], e.filename, e.text, sep=' | ')
    else: print('ok')
for source in (
    b'\xff', b'x = 1\ny = "\xc3\xa4" + \xff + 1\nz', b'x = 1\n\xed\xa0\x80 = 2', b'x\n\xe2\x98', b'\xef\xbb\xbfx = "\xff"', b'# coding: utf-8\nx\xff',
    b'x=1\r\ny=\xff\r\nz=2', b'x=1\ry=\xff\rz=2', bytearray(b'x=\xff'),
    b'\xef\xbb\xbf# coding: latin-1\nx', b'\xef\xbb\xbf\n# coding: latin_1 tt\nx', b'\xef\xbb\xbf# coding: cp1252\nx', b'\xef\xbb\xbf# coding: utf_8\nx',
    b'# coding: foo-bar\n', b'# coding: rot13\n', b'#coding: ascii\nx=\xe4', b'\n\n# coding: ascii\nx="\xc3\xa4"', b'# coding: cp1252\nx = "\x81"',
    b'# coding: utf-16\nx = 1\n', b'\xff\xfex\x00', b'x = 1;\x00',
):
    show(compile, source, 'f.py', 'exec')
    show(ast.parse, source)
show(eval, b'"\xff"')
show(exec, b'\n"\xff"')
show(ast.parse, b'\xff', 'g.py')
#> Non-UTF-8 code starting with '\xff' on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details (f.py, line 1) | ((None, 1, 1, '�', 1, 1),) | f.py | �
#> Non-UTF-8 code starting with '\xff' on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details (<unknown>, line 1) | ((None, 1, 1, '�', 1, 1),) | <unknown> | �
#> Non-UTF-8 code starting with '\xff' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details (f.py, line 2) | ((None, 2, 11, 'y = "ä" + � + 1', 2, 11),) | f.py | y = "ä" + � + 1
#> Non-UTF-8 code starting with '\xff' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details (<unknown>, line 2) | ((None, 2, 11, 'y = "ä" + � + 1', 2, 11),) | <unknown> | y = "ä" + � + 1
#> Non-UTF-8 code starting with '\xed' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details (f.py, line 2) | ((None, 2, 1, '��� = 2', 2, 1),) | f.py | ��� = 2
#> Non-UTF-8 code starting with '\xed' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details (<unknown>, line 2) | ((None, 2, 1, '��� = 2', 2, 1),) | <unknown> | ��� = 2
#> Non-UTF-8 code starting with '\xe2' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details (f.py, line 2) | ((None, 2, 1, '�', 2, 1),) | f.py | �
#> Non-UTF-8 code starting with '\xe2' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details (<unknown>, line 2) | ((None, 2, 1, '�', 2, 1),) | <unknown> | �
#> Non-UTF-8 code starting with '\xff' on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details (f.py, line 1) | ((None, 1, 6, 'x = "�"', 1, 6),) | f.py | x = "�"
#> Non-UTF-8 code starting with '\xff' on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details (<unknown>, line 1) | ((None, 1, 6, 'x = "�"', 1, 6),) | <unknown> | x = "�"
#> Non-UTF-8 code starting with '\xff' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details (f.py, line 2) | ((None, 2, 2, 'x�', 2, 2),) | f.py | x�
#> Non-UTF-8 code starting with '\xff' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details (<unknown>, line 2) | ((None, 2, 2, 'x�', 2, 2),) | <unknown> | x�
#> Non-UTF-8 code starting with '\xff' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details (f.py, line 2) | ((None, 2, 3, 'y=�', 2, 3),) | f.py | y=�
#> Non-UTF-8 code starting with '\xff' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details (<unknown>, line 2) | ((None, 2, 3, 'y=�', 2, 3),) | <unknown> | y=�
#> Non-UTF-8 code starting with '\xff' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details (f.py, line 2) | ((None, 2, 3, 'y=�', 2, 3),) | f.py | y=�
#> Non-UTF-8 code starting with '\xff' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details (<unknown>, line 2) | ((None, 2, 3, 'y=�', 2, 3),) | <unknown> | y=�
#> Non-UTF-8 code starting with '\xff' on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details (f.py, line 1) | ((None, 1, 3, 'x=�', 1, 3),) | f.py | x=�
#> Non-UTF-8 code starting with '\xff' on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details (<unknown>, line 1) | ((None, 1, 3, 'x=�', 1, 3),) | <unknown> | x=�
#> encoding problem: iso-8859-1 with BOM (f.py, line 1) | ((None, 1, 0, '# coding: latin-1', 1, 17),) | f.py | # coding: latin-1
#> encoding problem: iso-8859-1 with BOM (<unknown>, line 1) | ((None, 1, 0, '# coding: latin-1', 1, 17),) | <unknown> | # coding: latin-1
#> encoding problem: iso-8859-1 with BOM (f.py, line 2) | ((None, 2, 0, '# coding: latin_1 tt', 2, 21),) | f.py | # coding: latin_1 tt
#> encoding problem: iso-8859-1 with BOM (<unknown>, line 2) | ((None, 2, 0, '# coding: latin_1 tt', 2, 21),) | <unknown> | # coding: latin_1 tt
#> encoding problem: cp1252 with BOM (f.py, line 1) | ((None, 1, 0, '# coding: cp1252', 1, 16),) | f.py | # coding: cp1252
#> encoding problem: cp1252 with BOM (<unknown>, line 1) | ((None, 1, 0, '# coding: cp1252', 1, 16),) | <unknown> | # coding: cp1252
#> ok
#> ok
#> unknown encoding: foo-bar (f.py, line 0) | (('f.py', 0, -1, None),) | f.py | None
#> unknown encoding: foo-bar (<unknown>, line 0) | (('<unknown>', 0, -1, None),) | <unknown> | None
#> 'rot13' is not a text encoding; use codecs.decode() to handle arbitrary codecs (f.py, line 0) | (('f.py', 0, -1, None),) | f.py | None
#> 'rot13' is not a text encoding; use codecs.decode() to handle arbitrary codecs (<unknown>, line 0) | (('<unknown>', 0, -1, None),) | <unknown> | None
#> 'ascii' codec can't decode byte 0xe4 in position 17: ordinal not in range(128) (f.py, line 0) | (('f.py', 0, -1, None),) | f.py | None
#> 'ascii' codec can't decode byte 0xe4 in position 17: ordinal not in range(128) (<unknown>, line 0) | (('<unknown>', 0, -1, None),) | <unknown> | None
#> ok
#> ok
#> 'charmap' codec can't decode byte 0x81 in position 22: character maps to <undefined> (f.py, line 0) | (('f.py', 0, -1, None),) | f.py | None
#> 'charmap' codec can't decode byte 0x81 in position 22: character maps to <undefined> (<unknown>, line 0) | (('<unknown>', 0, -1, None),) | <unknown> | None
#> 'utf-16-le' codec can't decode byte 0x0a in position 22: truncated data (f.py, line 0) | (('f.py', 0, -1, None),) | f.py | None
#> 'utf-16-le' codec can't decode byte 0x0a in position 22: truncated data (<unknown>, line 0) | (('<unknown>', 0, -1, None),) | <unknown> | None
#> source code string cannot contain null bytes | () | None | None
#> source code string cannot contain null bytes | () | None | None
#> source code string cannot contain null bytes | () | None | None
#> source code string cannot contain null bytes | () | None | None
#> Non-UTF-8 code starting with '\xff' on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details (<string>, line 1) | ((None, 1, 2, '"�"', 1, 2),) | <string> | "�"
#> Non-UTF-8 code starting with '\xff' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details (<string>, line 2) | ((None, 2, 2, '"�"', 2, 2),) | <string> | "�"
#> Non-UTF-8 code starting with '\xff' on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details (g.py, line 1) | ((None, 1, 1, '�', 1, 1),) | g.py | �
