# ---- what a program puts into builtins is found in its place
import builtins
real = builtins.print
real_len = len
lines = []
builtins.print = lambda *a, **k: lines.append(a)
print('hidden', 1)
def f():
    print('in f')
    return len([1, 2])
f()
echo(1)
builtins.len = lambda x: 'len'
real(f(), lines, len('abc'))
class C:
    print('class')
    n = len('xyz')
real(C.n, [len(q) for q in 'ab'], lines[-1])
builtins.len = real_len
builtins.print = real
print('back', lines)
builtins.answer = 42
echo(2)
print(answer, builtins.answer, 'answer' in globals(), hasattr(builtins, 'answer'))
exec('print(answer)', {})
del builtins.answer
try: answer
except NameError as e: print(e)
print = None
real(print)
del print
print(print is real, builtins.print is real)
#> len [('hidden', 1), ('in f',), ('in f',)] len
#> len ['len', 'len'] ('class',)
#> back [('hidden', 1), ('in f',), ('in f',), ('class',)]
#> 42 42 False True
#> 42
#> name 'answer' is not defined
#> None
#> True True

# ---- builtins under mock.patch
from unittest.mock import patch, mock_open, MagicMock
def read(path):
    with open(path) as f:
        return f.read()
def ask_name():
    name = input('name? ')
    print('hello', name)
    return name
with patch('builtins.open', mock_open(read_data='data')) as m:
    print(read('x.txt'))
    m.assert_called_once_with('x.txt')
with patch('builtins.input', side_effect=['Ann', 'Bob']), patch('builtins.print') as p:
    got = [ask_name(), ask_name()]
print(got, p.call_args_list)
@patch('builtins.print')
def test(p):
    print('x', end='')
    return p.mock_calls
print(test())
with patch('builtins.len', return_value=7):
    echo(3)
    print(len([]), [len(x) for x in ('a', 'b')])
print(len([]))
import unittest, io, sys
class T(unittest.TestCase):
    @patch('builtins.input', return_value='42')
    def test_input(self, i):
        self.assertEqual(int(input('? ')), 42)
    @patch('builtins.print')
    def test_print(self, p):
        ask = lambda: print('hi')
        ask()
        p.assert_called_with('hi')
r = unittest.TextTestRunner(stream=io.StringIO()).run(unittest.TestLoader().loadTestsFromTestCase(T))
print(r.testsRun, r.wasSuccessful(), r.errors, r.failures)
with patch.object(__import__('builtins'), 'sum', lambda x: 'summed'):
    print(sum([1]), max(1, 2))
print(sum([1]))
#> data
#> ['Ann', 'Bob'] [call('hello', 'Ann'), call('hello', 'Bob')]
#> [call('x', end='')]
#> Traceback (most recent call last):
#>   File "builtins.py", line 64, in <module>
#>     print(len([]), [len(x) for x in ('a', 'b')])
#>           ~~~^^^^
#> RecursionError: maximum recursion depth exceeded

# ---- __import__ in builtins
from unittest.mock import patch
import builtins
orig = builtins.__import__
def spy(name, *a, **k):
    if name == 'colorsys': raise ImportError('blocked ' + name)
    return orig(name, *a, **k)
with patch('builtins.__import__', spy):
    try:
        import colorsys
        print('imported')
    except ImportError as e: print(e)
    import math
#> blocked colorsys

# ---- builtins of namespaces that exec makes later
import builtins
builtins.greet = lambda: 'hi'
exec("def f(): return greet()\nprint(f())")
ns = {}
exec("def f(): return greet()", ns)
print(ns['f'](), eval('greet()', {}), eval('greet()', {'__builtins__': builtins}))
try: print(eval('greet()', {'__builtins__': {}}))
except NameError as e: print(e)
exec("import builtins\nbuiltins.abs = lambda x: 'abs'\nprint(abs(-1))", {})
print(abs(-1), builtins.abs(-1))
setattr(builtins, 'abs', lambda x: 'set')
print(abs(-1))
#> hi
#> hi hi hi
#> name 'greet' is not defined
#> abs
#> abs abs
#> set

# ---- statements of import call what stands in builtins
import builtins
orig = builtins.__import__
def spy(name, globals=None, locals=None, fromlist=(), level=0):
    lines.append((name, fromlist, level, globals['__name__']))
    return orig(name, globals, locals, fromlist, level)
lines = []
builtins.__import__ = spy
import math
from string import ascii_lowercase, digits as d
import os.path as p
def f():
    import json
    return json
f()
builtins.__import__ = orig
import re
print(*lines, math.pi > 3, d, p.sep, sep='\n')
#> ('math', None, 0, '__main__')
#> ('string', ('ascii_lowercase', 'digits'), 0, '__main__')
#> ('os.path', None, 0, '__main__')
#> ('json', None, 0, '__main__')
#> True
#> 0123456789
#> /

# ---- calls of __import__ are calls of what builtins has
import builtins, types
real = builtins.__import__
def hook(name, *args):
    print('asked for', name)
    return real(name, *args)
builtins.__import__ = hook
import json
__import__('math')
def f():
    return __import__('re', globals(), locals(), ['x'])
f()
m = types.ModuleType('m')
exec('def g(): return __import__("textwrap").dedent(" a")', m.__dict__)
print(m.g())
import zlib
print(zlib.decompress(zlib.compress(b'x')))
builtins.__import__ = real
__import__('json')
#> asked for json
#> asked for math
#> asked for re
#> asked for textwrap
#> a
#> asked for zlib
#> b'x'

# ---- What is put into the dict of builtins is a builtin
import builtins
builtins.__dict__['_'] = str.upper
print(_('a'), '_' in vars(builtins), builtins._('b'))
def f():
    return _('c')
print(f())
del builtins.__dict__['_']
try:
    f()
except NameError as e:
    print(e)
builtins.__dict__['_'] = str.title
print(f())
#> A True B
#> C
#> name '_' is not defined
#> C

# ---- By each method of dict
import builtins
names = vars(builtins)
names.update(b1=1, b2=2)
print(b1, b2, names.setdefault('b3', 3), b3)
names |= {'b1': 10, 'b4': 4}
print(b1, b4, builtins.b4)
print(names.pop('b1'), names.popitem())
for name in ['b1', 'b4']:
    try:
        print(eval(name))
    except NameError as e:
        print(e)
builtins.b5 = 5
names['b5'] += 1
print(b5, builtins.b5)
del builtins.b5
print('b5' in names)
#> 1 2 3 3
#> 10 4 4
#> 10 ('b4', 4)
#> name 'b1' is not defined
#> name 'b4' is not defined
#> 6 6
#> False

# ---- A builtin replaced in the dict of builtins
import builtins
old = builtins.__dict__['len']
builtins.__dict__['len'] = lambda x: 42
print(len([]), old([]))
builtins.__dict__['len'] = old
print(len([]))
#> 42 0
#> 0

# ---- A module that installs a function for all modules
import types
m = types.ModuleType('m')
exec('''
def install(translate):
    import builtins
    builtins.__dict__['_'] = translate
    return _('in m')
''', m.__dict__)
print(m.install(str.upper))
print(_('a'))
class C:
    name = _('b')
print(C.name)
names = {}
exec("def f(): return _('c')\nr = f()", names)
print(names['r'], names['f']())
#> IN M
#> A
#> B
#> C C

# ---- help() shows documentation of any characters
def f():
    "Fire 🔥 it."
class C:
    "A class of 🔥."
    def m(self): pass
for x in f, C:
    import io, contextlib
    out = io.StringIO()
    with contextlib.redirect_stdout(out): help(x)
    print('🔥' in out.getvalue())
#> True
#> True
