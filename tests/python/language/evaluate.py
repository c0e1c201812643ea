# exec, eval and compile with namespaces.

# ---- exec in the globals
exec('x = 1\ny = x + 1')
print(x, y)
#> 1 2

# ---- exec with a namespace
ns = {'a': 2}
exec('b = a * 3\ndef f(): return b', ns)
print(ns['b'], ns['f'](), 'b' in globals(), sorted(k for k in ns if k[0] != '_'))
#> 6 6 False ['a', 'b', 'f']

# ---- exec with globals and locals
g, l = {'x': 1}, {}
exec('y = x\nz = y + 1', g, l)
print(l, 'y' in g)
#> {'y': 1, 'z': 2} False

# ---- exec with a mapping as locals
class M(dict):
    def __missing__(self, k): return k.upper()
    def __setitem__(self, k, v): print('set', k, v); super().__setitem__(k, v)
m = M()
exec('a = name', {'__builtins__': {}}, m)
print(m)
#> set a NAME
#> {'a': 'NAME'}

# ---- functions of exec see globals only
g, l = {}, {}
exec('x = 1\ndef f(): return x', g, l)
try:
    l['f']()
except NameError as e:
    print(e)
#> name 'x' is not defined

# ---- exec in a function does not make locals
def f():
    exec('x = 5')
    try:
        return x
    except NameError as e:
        return str(e)
print(f())
#> name 'x' is not defined

# ---- locals of a function in exec
def f(a):
    b = 2
    ns = {}
    exec('c = a + b', globals(), ns | locals())
    exec('c = a + b', {**globals(), **locals()}, ns)
    return ns
print(f(1))
#> {'c': 3}

# ---- eval with namespaces
print(eval('a + b', {'a': 1, 'b': 2}), eval('a + b', {'a': 1}, {'b': 5}), eval(' 1 + 1 '), eval('\t2'))
#> 3 6 2 2

# ---- eval of all kinds of expressions
x = 3
print(eval('[i * x for i in range(3)]'), eval('(lambda y: y + x)(1)'), eval('x if x else 0'), eval('{**{1: 2}}'), eval('f"{x}"'), eval('(n := 4) + n'))
#> [0, 3, 6] 4 3 {1: 2} 3 8

# ---- eval takes no statement
for s in ['x = 1', 'pass', 'import sys', '', 'return', '1; 2', 'def f(): pass']:
    try:
        eval(s)
    except SyntaxError as e:
        print(repr(s), e.msg)
#> 'x = 1' invalid syntax
#> 'pass' invalid syntax
#> 'import sys' invalid syntax
#> '' invalid syntax
#> 'return' invalid syntax
#> '1; 2' invalid syntax
#> 'def f(): pass' invalid syntax

# ---- a class in exec
ns = {}
exec('class A:\n    x = 1\n    def f(self): return self.x, __name__', ns)
try:
    print(ns['A']().f())
except NameError as e:
    print(e)
print(ns['A'].__module__)
#> (1, 'builtins')
#> builtins

# ---- __name__ of the namespace
ns = {'__name__': 'mine'}
exec('class A: pass\ndef f(): pass', ns)
print(ns['A'], ns['f'].__module__)
#> <class 'mine.A'> mine

# ---- builtins of a namespace
ns = {'__builtins__': {'len': lambda x: 'mine'}}
exec('r = len([])', ns)
print(ns['r'])
try:
    exec('print(1)', ns)
except NameError as e:
    print(e)
#> mine
#> name 'print' is not defined

# ---- an error in exec
exec('x = 1\ny = x / 0')
#> Traceback (most recent call last):
#>   File "evaluate.py", line 111, in <module>
#>     exec('x = 1\ny = x / 0')
#>     ~~~~^^^^^^^^^^^^^^^^^^^^
#>   File "<string>", line 2, in <module>
#> ZeroDivisionError: division by zero

# ---- an error in a function made by exec
ns = {}
exec('def f():\n    return 1 / 0', ns)
ns['f']()
#> Traceback (most recent call last):
#>   File "evaluate.py", line 122, in <module>
#>     ns['f']()
#>     ~~~~~~~^^
#>   File "<string>", line 2, in f
#> ZeroDivisionError: division by zero

# ---- a syntax error in exec with its line
try:
    exec('x = 1\ny = = 2\n')
except SyntaxError as e:
    print(e.lineno, e.offset, e.msg, e.filename)
#> 2 5 invalid syntax <string>

# ---- code objects run many times
c = compile('n += 1', 'count.py', 'exec')
n = 0
for _ in range(3): exec(c)
print(n, c.co_filename)
e = compile('n * 2', '<e>', 'eval')
print(eval(e), eval(e, {'n': 10}))
#> 3 count.py
#> 6 20

# ---- compile in mode single
exec(compile('5 + 5', '<s>', 'single'))
exec(compile('x = 3', '<s>', 'single'))
exec(compile('None', '<s>', 'single'))
exec(compile('if x: "shown"', '<s>', 'single'))
#> 10
#> Traceback (most recent call last):
#>   File "evaluate.py", line 151, in <module>
#>     exec(compile('if x: "shown"', '<s>', 'single'))
#>          ~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "<s>", line 1
#>     if x: "shown"
#> SyntaxError: invalid syntax

# ---- globals and locals
x = 1
print(globals()['x'], locals() is globals())
globals()['made'] = 2
print(made)
def f():
    y = 3
    l = locals()
    l['y'] = 4
    return y, sorted(l)
print(f())
class C:
    a = 1
    print(sorted(k for k in locals() if k[0] != '_'))
#> 1 True
#> 2
#> (3, ['y'])
#> ['a']

# ---- vars and dir
class A:
    def __init__(self): self.b = 1; self.a = 2
print(vars(A()), [n for n in dir(A()) if n[0] != '_'])
def f():
    z = 1
    a = 2
    return dir(), vars()
print(f())
try:
    vars(5)
except TypeError as e:
    print(e)
#> {'b': 1, 'a': 2} ['a', 'b']
#> (['a', 'z'], {'z': 1, 'a': 2})
#> vars() argument must have __dict__ attribute

# ---- exec of what closes over names
def f():
    x = 1
    def g(): return x
    ns = {'g': g}
    exec('r = g()', ns)
    return ns['r']
print(f())
#> 1

# ---- nested exec
exec('exec("deep = 1")')
print(deep)
#> 1

# ---- a tuple of source lines in a traceback
def run(src): exec(src)
run('raise ValueError("inside")')
#> Traceback (most recent call last):
#>   File "evaluate.py", line 214, in <module>
#>     run('raise ValueError("inside")')
#>     ~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "evaluate.py", line 213, in run
#>     def run(src): exec(src)
#>                   ~~~~^^^^^
#>   File "<string>", line 1, in <module>
#> ValueError: inside

# ---- comprehensions in exec with locals
l = {'k': 2}
exec('r = [k * i for i in range(3)]', {}, l)
print(l['r'])
#> [0, 2, 4]

# ---- global in exec
g, l = {}, {}
exec('global x\nx = 1\ny = 2', g, l)
print('x' in g, l)
#> True {'y': 2}

# ---- del in exec
ns = {'a': 1}
exec('del a', ns)
print('a' in ns)
try:
    exec('del a', ns)
except NameError as e:
    print(e)
#> False
#> name 'a' is not defined

# ---- star import in exec
ns = {}
exec('from math import *', ns)
print(ns['floor'](1.5), 'floor' in globals())
#> 1 False

# ---- await at the top of exec
try:
    exec('await x')
except SyntaxError as e:
    print(e)
#> 'await' outside function (<string>, line 1)

# ---- closure argument
try:
    exec('x = 1', {}, closure=())
except TypeError as e:
    print(e)
#> closure can only be used when source is a code object

# ---- operators that nest to the right
#! some thousand levels would overflow the stacks of small hosts; CPython takes 6,000
for text in ['-' * 1500 + '1', 'not ' * 1500 + '1', '1 if 1 else ' * 750 + '1', '-' * 1501 + '1', 'not ' * 1501 + '1', '1 if 1 else ' * 751 + '1']:
    try:
        print(eval(text))
    except MemoryError as e:
        print(e)
#> 1
#> True
#> 1
#> Parser stack overflowed - Python source too complex to parse
#> Parser stack overflowed - Python source too complex to parse
#> Parser stack overflowed - Python source too complex to parse

# ---- mode single shows values through sys.displayhook
import builtins
import sys
exec(compile('1 + 1', '', 'single'))
print(_, builtins._)
exec(compile('None', '', 'single'))
exec(compile('_ + 1; "x"', '', 'single'))
print(_)
own = sys.displayhook
sys.displayhook = lambda v: print('shown', v)
exec(compile('5; None; x = 6; x', '', 'single'))
def fails(v):
    raise ValueError(v)
sys.displayhook = fails
try:
    exec(compile('7', '', 'single'))
except ValueError as e:
    print(repr(e))
sys.displayhook = None
try:
    exec(compile('7', '', 'single'))
except TypeError as e:
    print(e)
del sys.displayhook
try:
    exec(compile('7', '', 'single'))
except RuntimeError as e:
    print(e)
sys.displayhook = own
#> 2
#> 2 2
#> 3
#> 'x'
#> x
#> shown 5
#> shown None
#> shown 6
#> ValueError(7)
#> 'NoneType' object is not callable
#> lost sys.displayhook
