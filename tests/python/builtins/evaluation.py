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
