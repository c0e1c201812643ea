# The console's streams and the site builtins, by each of their methods.

# ---- streams of the console
import sys
for s in (sys.stdout, sys.stderr):
    print(s.name, s.isatty(), s.writable(), s.closed, s.__enter__() is s, s.errors if False else '')
with sys.stdout as out:
    print(out is sys.stdout)
#> <stdout> False True False True 
#> <stderr> False True False True 
#> True

# ---- the lines of standard input, which has none
import sys
for line in sys.stdin:
    print(line)
print(list(sys.stdin), sorted(sys.stdin), ''.join(sys.stdin), [*sys.stdin], next(sys.stdin, 'none'), max(sys.stdin, default='d'))
print(repr(sys.stdin.read()), repr(sys.stdin.readline()), sys.stdin.readlines(), sys.stdin.readable(), sys.stdin.__iter__() is sys.stdin)
try:
    next(sys.stdin)
except StopIteration:
    print('stop')
#> [] []  [] none d
#> '' '' [] True True
#> stop

# ---- input at the end of the input
try:
    input('prompt> ')
except EOFError as e:
    print('EOFError', e)
#> prompt> EOFError EOF when reading a line

# ---- quit and exit
for f in (quit, exit):
    try:
        f(3)
    except SystemExit as e:
        print(e.code)
quit('bye')
#> 3
#> 3
#> bye

# ---- code objects of compile
c = compile('1 + 1', 'sum.py', 'eval')
print(c.co_name, c.co_filename, repr(c).startswith('<code object <module> at 0x'), eval(c))
#> <module> sum.py True 2

# ---- class docs are deleted from classes of programs
class A:
    'doc'
for act in (lambda: delattr(A, '__doc__'), lambda: delattr(int, '__doc__'), lambda: setattr(int, '__doc__', 'x')):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
print(A.__doc__)
class M(type):
    @property
    def __doc__(cls): return 'of the metaclass'
class B(metaclass=M): pass
print(B.__doc__, type.__doc__.startswith('type(object)') if False else '')
class D:
    class _d:
        def __get__(self, i, o): return ('computed', i, o.__name__)
    __doc__ = _d()
print(D.__doc__, type.__dict__['__doc__'].__get__(D))
#> TypeError cannot delete '__doc__' attribute of immutable type 'A'
#> TypeError cannot set '__doc__' attribute of immutable type 'int'
#> TypeError cannot set '__doc__' attribute of immutable type 'int'
#> doc
#> of the metaclass 
#> ('computed', None, 'D') ('computed', None, 'D')

# ---- super made by hand
class A:
    def f(self): return 'A.f'
class B(A):
    def f(self): return 'B.f'
b = B()
class S(super):
    pass
print(S(B, b).f(), super(B, b).__getattribute__('f')())
#> A.f B.f

# ---- unpacked aliases
from typing import TypeVarTuple, Unpack
Ts = TypeVarTuple('Ts')
print(tuple[int].__unpacked__, (*tuple[int],)[0].__unpacked__, next(iter(tuple[int, ...])).__unpacked__)
#> False True True

# ---- descriptors bound by hand
class A:
    x = 1
print(str.upper.__get__('a')(), str.upper.__get__(None, str) is str.upper, int.__add__.__get__(3)(4), dict.__dict__['fromkeys'].__get__(None, dict)('ab'), type.__dict__['__name__'].__get__(A))
class L(list): pass
class D(dict): pass
print(str.upper.__get__(type('S', (str,), {})('b'))(), dict.__dict__['fromkeys'].__get__(None, D)('a'), type(dict.__dict__['fromkeys'].__get__(None, D)('a')).__name__)
for act in (lambda: str.upper.__get__(1), lambda: int.__add__.__get__('x'), lambda: dict.__dict__['fromkeys'].__get__(None, int), lambda: type.__dict__['__name__'].__get__(5), lambda: str.upper.__get__(None)):
    try:
        print(act())
    except TypeError as e:
        print(e)
#> A True 7 {'a': None, 'b': None} A
#> B {'a': None} D
#> descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#> descriptor '__add__' for 'int' objects doesn't apply to a 'str' object
#> descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
#> descriptor '__name__' for 'type' objects doesn't apply to a 'int' object
#> __get__(None, None) is invalid

# ---- new containers by hand
class L(list): pass
class D(dict): pass
class S(set): pass
print(list.__new__(list, 5), list.__new__(L), dict.__new__(dict, 1, 2, a=3), type(dict.__new__(D)).__name__, set.__new__(set, 'ab'), type(set.__new__(S)).__name__)
for act in (lambda: list.__new__(), lambda: list.__new__(int), lambda: dict.__new__(5), lambda: set.__new__(dict)):
    try:
        print(act())
    except TypeError as e:
        print(e)
class K(dict):
    def __or__(self, o): return 'K or'
print({'a': 1} | D(a=2), D(a=1) | {'b': 2}, {'a': 1}.__ror__({'b': 2}), D().__ror__({'x': 1}), {}.__ror__(5))
#> [] [] {} D set() S
#> list.__new__(): not enough arguments
#> list.__new__(int): int is not a subtype of list
#> dict.__new__(X): X is not a type object (int)
#> set.__new__(dict): dict is not a subtype of set
#> {'a': 2} {'a': 1, 'b': 2} {'b': 2, 'a': 1} {'x': 1} NotImplemented

# ---- floats formatted by what formats itself, proxies shown by what shows itself
from types import MappingProxyType
class F(str):
    pass
class M:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return 'item ' + k
    def keys(self): return ['k']
    def __len__(self): return 1
    def __iter__(self): return iter('k')
    def __repr__(self): return 'own repr'
    def __str__(self): return 'own str'
p = MappingProxyType(M())
print(repr(p), str(p), p['x'], len(p), list(p), p.keys(), (1.5).__format__(F('.2f')))
class X(float): pass
print(format(X(1.25), '.1f'), X(2).__format__(''), f'{X(3)}', '{:>8}'.format(X(1)))
class Y(float):
    def __str__(self): return 'y'
print(format(Y(1)), Y(1).__format__(''), f'{Y(2)}', format(Y(2), '.1f'))
#> mappingproxy(own repr) own str item x 1 ['k'] ['k'] 1.50
#> 1.2 2.0 3.0      1.0
#> y y y 2.0

# ---- the module's own attribute access
import types
m = types.ModuleType('m')
m.x = 1
m.__getattr__ = lambda name: 'made ' + name
print(m.x, m.y, m.__getattribute__('x'), types.ModuleType.__getattribute__(m, 'x'))
try:
    print(m.__getattribute__('z'))
except AttributeError as e:
    print(e)
m.__dir__ = lambda: ['b', 'a']
print(dir(m), m.__dir__(), types.ModuleType.__dir__(m))
m.__dict__['__dir__'] = 5
try:
    dir(m)
except TypeError as e:
    print(e)
#> 1 made y 1 1
#> made z
#> ['a', 'b'] ['b', 'a'] ['b', 'a']
#> 'int' object is not callable

# ---- subclasses checked by metaclasses and ABCs
class M(type):
    def __subclasscheck__(cls, c): return True
class A(metaclass=M): pass
print(issubclass(int, A), type.__subclasscheck__(int, bool), type.__subclasscheck__(A, int), int.__subclasscheck__(bool))
class Odd:
    @property
    def __bases__(self): return (int,)
print(type.__subclasscheck__(int, Odd()), issubclass(Odd(), int), issubclass(Odd(), (str, int)))
try:
    type.__subclasscheck__(int, 5)
except TypeError as e:
    print(e)
#> True True False True
#> True True True
#> issubclass() arg 1 must be a class

# ---- recursion limits that have their own methods
import sys
old = sys.getrecursionlimit()
sys.setrecursionlimit(500)
print(sys.getrecursionlimit())
sys.setrecursionlimit(True + old)
for bad in ('x', 0, 1.5):
    try:
        sys.setrecursionlimit(bad)
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
#> 500
#> TypeError
#> ValueError
#> TypeError

# ---- sequences by the old protocol, attributes by hooks
class Old:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10
print(list(Old()), list(iter(Old())), 20 in Old(), [*Old()], dict.fromkeys(Old()), max(Old()), sorted(Old(), reverse=True))
class H:
    def __getattribute__(self, name):
        if name == 'plain':
            return 'plain!'
        raise AttributeError(name)
    def __getattr__(self, name): return 'hook ' + name
h = H()
print(h.plain, h.other, getattr(h, 'third'), getattr(h, 'fourth', None), hasattr(h, 'x'), object.__getattribute__(h, '__class__').__name__)
#> [0, 10, 20] [0, 10, 20] True [0, 10, 20] {0: None, 10: None, 20: None} 20 [20, 10, 0]
#> plain! hook other hook third hook fourth True H
