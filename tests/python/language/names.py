# ---- names beyond U+FFFF
𠮷 = 3
print(globals()['𠮷'], '𠮷' in dir(), '𠮷' in vars(), [k for k in globals() if '𠮷' in k])
class C:
    𠮷 = 1
    def m𠮷(self, 𠮷=4, **k): return list(locals())
print([k for k in C.__dict__ if len(k) < 4], C.𠮷, getattr(C, '𠮷'), C().m𠮷(), C().m𠮷(吉𠮷=1))
print(eval('𠮷 + 1'), eval('x𠮷', {'x𠮷': 9}))
ns = {}
exec('q𠮷 = 5\nclass K𠮷: pass\ndef f(): return q𠮷', ns)
print([k for k in ns if '𠮷' in k], ns['K𠮷'].__name__, ns['f']())
globals()['z𠮷'] = 7
print(z𠮷)
def g(𠮷, *, 吉𠮷=2): return sorted(locals())
print(g(1), g.__kwdefaults__)
class D:
    x𠮷 = 1
    del x𠮷
    y𠮷 = 2
print([k for k in D.__dict__ if '𠮷' in k])
#> 3 True True ['𠮷']
#> ['𠮷', 'm𠮷'] 1 1 ['self', '𠮷', 'k'] ['self', '𠮷', 'k']
#> 4 9
#> ['q𠮷', 'K𠮷'] K𠮷 5
#> 7
#> ['吉𠮷', '𠮷'] {'吉𠮷': 2}
#> ['y𠮷']

# ---- keyword arguments beyond U+FFFF
def f(**k): return k
print(f(**{'😀!': 7}), sorted(f(**{'😀!': 7}, a=1)), f(**f(**{'é😀!': 7})), f(𠮷=1))
print(dict(**{'😀!': 7}, k=1), dict(𠮷=1) | {'𠮷': 2}, {**dict(𠮷=1)})
d = {}
d.update(𠮷=1)
d.setdefault('𠮷', 2)
print(d, d.pop('𠮷'), d)
from collections import Counter, OrderedDict
from types import SimpleNamespace
import functools
print(Counter('😀😀a'), OrderedDict(𠮷=1), Counter(𠮷=3), SimpleNamespace(**{'😀': 1}), functools.partial(f, 𠮷=1).keywords)
class M(type):
    def __new__(m, n, b, ns, **k):
        print(n, k)
        return type.__new__(m, n, b, ns)
    def __init__(c, n, b, ns, **k): pass
class N𠮷(metaclass=M, 𠮷=1): pass
import re
print(re.match('(?P<𠮷>.)', 'a').groupdict(), '{😀}'.format(**{'😀': 1}), '%(😀)s' % {'😀': 5})
#> {'😀!': 7} ['a', '😀!'] {'é😀!': 7} {'𠮷': 1}
#> {'😀!': 7, 'k': 1} {'𠮷': 2} {'𠮷': 1}
#> {} 1 {}
#> Counter({'😀': 2, 'a': 1}) OrderedDict({'𠮷': 1}) Counter({'𠮷': 3}) namespace(😀=1) {'𠮷': 1}
#> N𠮷 {'𠮷': 1}
#> {'𠮷': 'a'} 1 5

# ---- arguments and bounds that are checked before others
try:
    type(None, (), {})
except Exception as e: print(e)
try:
    str(b'a', None)
except Exception as e: print(e)
try:
    pow([1], 'a', 1j)
except Exception as e: print(e)
try:
    pow(1, 2, 1j)
except Exception as e: print(e)
try:
    range(4)['a':'b':0]
except Exception as e: print(e)
for x in ([1,2], (1,2), 'ab', b'ab', bytearray(b'ab')):
    try:
        x['a':'b':0]
    except Exception as e: print(e)
class S(str): pass
for f in (lambda: S(b'a', None), lambda: str(b'a', 'ascii', None), lambda: str(b'a', 1), lambda: S(b'a', 1), lambda: type('a', None, {}), lambda: type('a', (), None), lambda: type(1, (), {}), lambda: range(4)[1:'b':None], lambda: range(4)['a':1:-1], lambda: range(10)[::0], lambda: pow(1j, 2, 3), lambda: pow(1.5, 2, 3), lambda: pow('a', 2, 3.0), lambda: pow(2, 2, 3.0), lambda: pow(2, 'a', 3), lambda: pow(2, 1j, 3), lambda: pow(True, 2, 1j)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
#> type.__new__() argument 1 must be str, not None
#> str() argument 'encoding' must be str, not NoneType
#> unsupported operand type(s) for ** or pow(): 'list', 'str', 'complex'
#> complex modulo
#> slice step cannot be zero
#> slice step cannot be zero
#> slice step cannot be zero
#> slice step cannot be zero
#> slice step cannot be zero
#> slice step cannot be zero
#> TypeError str() argument 'encoding' must be str, not None
#> TypeError str() argument 'errors' must be str, not NoneType
#> TypeError str() argument 'encoding' must be str, not int
#> TypeError str() argument 'encoding' must be str, not int
#> TypeError type.__new__() argument 2 must be tuple, not None
#> TypeError type.__new__() argument 3 must be dict, not None
#> TypeError type.__new__() argument 1 must be str, not int
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError slice indices must be integers or None or have an __index__ method
#> ValueError slice step cannot be zero
#> ValueError complex modulo
#> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> TypeError unsupported operand type(s) for ** or pow(): 'int', 'str', 'int'
#> ValueError complex modulo
#> ValueError complex modulo

# ---- documentation and names of functions and classes beyond U+FFFF
def f𠮷():
    "a 😀 doc"
print(f𠮷.__doc__, len(f𠮷.__doc__), f𠮷.__name__, len(f𠮷.__name__), [f𠮷.__name__, f𠮷.__qualname__])
class C𠮷:
    "c 😀"
    def g(self): "m 😀"
    x: '😀' = 1
print([C𠮷.__doc__, C𠮷.g.__doc__, C𠮷.g.__qualname__, C𠮷.__annotations__, C𠮷.__name__, C𠮷.__qualname__, C𠮷.__module__])
gen = (lambda: (yield))()
def g𠮷(): yield
print([g𠮷().__name__, g𠮷().__qualname__, g𠮷().__name__ == 'g𠮷', hash('g𠮷') == hash(g𠮷.__name__)])
async def a𠮷(): pass
c = a𠮷(); print([c.__name__]); c.close()
t = t'{f𠮷!r:😀}'
print([i.expression for i in t.interpolations], [i.format_spec for i in t.interpolations], t.strings)
type A𠮷 = int
def h[T𠮷](): pass
print([A𠮷.__name__], [p.__name__ for p in h.__type_params__], h.__type_params__)
print([f'{f𠮷.__name__=}', f'{1=:<3}😀'])
#> a 😀 doc 7 f𠮷 2 ['f𠮷', 'f𠮷']
#> ['c 😀', 'm 😀', 'C𠮷.g', {'x': '😀'}, 'C𠮷', 'C𠮷', '__main__']
#> ['g𠮷', 'g𠮷', True, True]
#> ['a𠮷']
#> ['f𠮷'] ['😀'] ('', '')
#> ['A𠮷'] ['T𠮷'] (T𠮷,)
#> ["f𠮷.__name__='f𠮷'", '1=1  😀']

# ---- errors and introspection of names beyond U+FFFF
class C𠮷:
    'c'
    x = 1
    def g(self, a: '😀' = 1): pass
def f𠮷(): pass
def q():
    x𠮷
try: q()
except NameError as e: print([e.name, str(e)])
try: C𠮷().y𠮷
except AttributeError as e: print([e.name, str(e)])
try: f𠮷(1)
except TypeError as e: print([str(e)])
try: exec('x = = 😀')
except SyntaxError as e: print([e.text, e.msg, e.offset])
import ast
print(ast.dump(ast.parse('x𠮷 = "😀"')), [ast.parse('x𠮷').body[0].value.id])
class En: pass
from enum import Enum
E = Enum('E', '𠮷 😀x'.split()[:1]); print(list(E), [E.𠮷.name])
print([k for k in vars(C𠮷)], dir(C𠮷)[-1:])
import inspect
print([str(inspect.signature(lambda 𠮷=1: 0)), list(inspect.signature(lambda 𠮷=1: 0).parameters)])
print([m for m in C𠮷.__match_args__] if hasattr(C𠮷, '__match_args__') else '')
class S𠮷: __slots__ = ('a𠮷', '__b𠮷')
print([k for k in S𠮷.__dict__ if '𠮷' in k], [S𠮷.a𠮷.__name__], repr(S𠮷.a𠮷))
print([k for k in (lambda: {**locals()})()], [p for p in C𠮷.g.__annotations__])
match C𠮷():
    case C𠮷(x=z𠮷): print([k for k in globals() if k.startswith('z')])
for i𠮷 in range(1): pass
import math as m𠮷
with __import__('contextlib').nullcontext(3) as w𠮷: pass
print([k for k in globals() if '𠮷' in k and len(k) == 2])
print([x.__name__ for x in (type('T😀', (), {}), )], [type('T😀', (), {'__qualname__': 'q😀'}).__qualname__])
raise ValueError('😀')
#> ['x𠮷', "name 'x𠮷' is not defined"]
#> ['y𠮷', "'C𠮷' object has no attribute 'y𠮷'"]
#> ['f𠮷() takes 0 positional arguments but 1 was given']
#> ['x = = 😀', "invalid character '😀' (U+1F600)", 7]
#> Module(body=[Assign(targets=[Name(id='x𠮷', ctx=Store())], value=Constant(value='😀'))]) ['x𠮷']
#> [<E.𠮷: 1>] ['𠮷']
#> ['__module__', '__firstlineno__', '__doc__', 'x', 'g', '__static_attributes__', '__dict__', '__weakref__'] ['x']
#> ['(𠮷=1)', ['𠮷']]
#>
#> ['_S𠮷__b𠮷', 'a𠮷'] ['a𠮷'] <member 'a𠮷' of 'S𠮷' objects>
#> [] ['a']
#> ['z𠮷']
#> ['C𠮷', 'f𠮷', 'S𠮷', 'z𠮷', 'i𠮷', 'm𠮷', 'w𠮷']
#> ['T😀'] ['q😀']
#> Traceback (most recent call last):
#>   File "names.py", line 171, in <module>
#>     raise ValueError('😀')
#> ValueError: 😀

# ---- equal constants are one object, also after a pause
a = b = (1, 2)
c = (1, 2)
echo(1)
print(a is b, a is c, a is (1, 2), b'x' is b'x', (1, (2, b'y'))[1] is (2, b'y'), 1j is 1j)
def f(x=(1, 2)):
    echo(2)
    return x is a, x is (1, 2), [x, a]
print(f())
d = (a, b'x', (1, (2, b'y')), frozenset([1]))
echo(3)
print(d[1] is b'x', d[2] is (1, (2, b'y')), d[0] is c, d == ((1, 2), b'x', (1, (2, b'y')), {1}))
print((1, 2) is (1.0, 2), (True, 2) is (1, 2), (0.0,) is (-0.0,), ('a', 1) is ('a', 1))
exec("e = (1, 2); print(e is (1, 2))")
x = 3 in {3, 4}
m = {(1, 2): 'k'}
echo(5)
print(next(iter(m)) is a, hash(next(iter(m))) == hash(a), a + (3,), sorted([c, a]))
#> names.py:195: SyntaxWarning: "is" with 'tuple' literal. Did you mean "=="?
#>   print(a is b, a is c, a is (1, 2), b'x' is b'x', (1, (2, b'y'))[1] is (2, b'y'), 1j is 1j)
#> names.py:195: SyntaxWarning: "is" with 'bytes' literal. Did you mean "=="?
#>   print(a is b, a is c, a is (1, 2), b'x' is b'x', (1, (2, b'y'))[1] is (2, b'y'), 1j is 1j)
#> names.py:195: SyntaxWarning: "is" with 'tuple' literal. Did you mean "=="?
#>   print(a is b, a is c, a is (1, 2), b'x' is b'x', (1, (2, b'y'))[1] is (2, b'y'), 1j is 1j)
#> names.py:195: SyntaxWarning: "is" with 'complex' literal. Did you mean "=="?
#>   print(a is b, a is c, a is (1, 2), b'x' is b'x', (1, (2, b'y'))[1] is (2, b'y'), 1j is 1j)
#> names.py:198: SyntaxWarning: "is" with 'tuple' literal. Did you mean "=="?
#>   return x is a, x is (1, 2), [x, a]
#> names.py:202: SyntaxWarning: "is" with 'bytes' literal. Did you mean "=="?
#>   print(d[1] is b'x', d[2] is (1, (2, b'y')), d[0] is c, d == ((1, 2), b'x', (1, (2, b'y')), {1}))
#> names.py:203: SyntaxWarning: "is" with 'tuple' literal. Did you mean "=="?
#>   print((1, 2) is (1.0, 2), (True, 2) is (1, 2), (0.0,) is (-0.0,), ('a', 1) is ('a', 1))
#> names.py:203: SyntaxWarning: "is" with 'tuple' literal. Did you mean "=="?
#>   print((1, 2) is (1.0, 2), (True, 2) is (1, 2), (0.0,) is (-0.0,), ('a', 1) is ('a', 1))
#> names.py:203: SyntaxWarning: "is" with 'tuple' literal. Did you mean "=="?
#>   print((1, 2) is (1.0, 2), (True, 2) is (1, 2), (0.0,) is (-0.0,), ('a', 1) is ('a', 1))
#> names.py:203: SyntaxWarning: "is" with 'tuple' literal. Did you mean "=="?
#>   print((1, 2) is (1.0, 2), (True, 2) is (1, 2), (0.0,) is (-0.0,), ('a', 1) is ('a', 1))
#> True True True True True True
#> (True, True, [(1, 2), (1, 2)])
#> True True True True
#> False False False True
#> <string>:1: SyntaxWarning: "is" with 'tuple' literal. Did you mean "=="?
#> True
#> True True (1, 2, 3) [(1, 2), (1, 2)]

# ---- what changes nothing answers the same object
t = tuple([1, 2]); b = bytes([1, 2]); s = ''.join(['ab', 'cd']); f = frozenset([1, 2]); r = range(5); x = float('1.5'); c = complex('1j'); n = 10**30
print(t * 1 is t, 1 * t is t, t + () is t, () + t is t, t[:] is t, t[::1] is t, tuple(t) is t, t[0:2] is t, t[-5:5] is t)
print(b * 1 is b, 1 * b is b, b + b'' is b, b'' + b is b, b[:] is b, bytes(b) is b, b[0:2] is b, b.replace(b'x', b'') is b, b.strip() is b, b.join([b]) is b, b''.join([b]) is b, b.translate(None) is b)
print(f | frozenset() is f, frozenset(f) is f, f.copy() is f, f & f is f, f.union() is f)
print(r[:] is r, float(x) is x, complex(c) is c, int(n) is n, +n is n, abs(n) is n, n.__index__() is n, round(n) is n, +x is x, x.conjugate() is x, n.conjugate() is n, c.conjugate() is c, +c is c)
import copy
for v in (t, b, f, r, x, n, s, None, len, type): print(copy.copy(v) is v, copy.deepcopy(v) is v, end=' ')
print()
class T(tuple): pass
class B(bytes): pass
class F(frozenset): pass
T1 = T(t); B1 = B(b); F1 = F(f)
print(T1 * 1 is T1, T1 + () is T1, T1[:] is T1, B1[:] is B1, type(T1[:]), type(T1 * 1), F1.copy() is F1, tuple(T1) is T1, t + T() is t)
a, d = (1, 2), (1, 2)
print(a is d, b'q' is b'q', 1.5 is 1.5, 10**30 is 10**30, 'ab c' is 'ab c', 1j is 1j, ((1, 2), 'x') is ((1, 2), 'x'), (1, 2) is (1.0, 2), -0.0 is 0.0, frozenset({1}) is frozenset({1}))
def g(): return (1, 2), b'q', 2.5
print(g()[0] is a, g()[1] is b'q', g()[2] is 2.5, g()[0] is g()[0])
m = memoryview(b); print(m[:] is m, m.obj is b)
l = [1]; print(l[:] is l, l * 1 is l, l + [] is l, list(l) is l)
e = ''; print(e.join([s]) is s, s.join([s]) is s)
print((1, *()) is (1,), (*t,) is t, tuple(x for x in t) is t)
#> names.py:252: SyntaxWarning: "is" with 'bytes' literal. Did you mean "=="?
#>   print(a is d, b'q' is b'q', 1.5 is 1.5, 10**30 is 10**30, 'ab c' is 'ab c', 1j is 1j, ((1, 2), 'x') is ((1, 2), 'x'), (1, 2) is (1.0, 2), -0.0 is 0.0, frozenset({1}) is frozenset({1}))
#> names.py:252: SyntaxWarning: "is" with 'float' literal. Did you mean "=="?
#>   print(a is d, b'q' is b'q', 1.5 is 1.5, 10**30 is 10**30, 'ab c' is 'ab c', 1j is 1j, ((1, 2), 'x') is ((1, 2), 'x'), (1, 2) is (1.0, 2), -0.0 is 0.0, frozenset({1}) is frozenset({1}))
#> names.py:252: SyntaxWarning: "is" with 'str' literal. Did you mean "=="?
#>   print(a is d, b'q' is b'q', 1.5 is 1.5, 10**30 is 10**30, 'ab c' is 'ab c', 1j is 1j, ((1, 2), 'x') is ((1, 2), 'x'), (1, 2) is (1.0, 2), -0.0 is 0.0, frozenset({1}) is frozenset({1}))
#> names.py:252: SyntaxWarning: "is" with 'complex' literal. Did you mean "=="?
#>   print(a is d, b'q' is b'q', 1.5 is 1.5, 10**30 is 10**30, 'ab c' is 'ab c', 1j is 1j, ((1, 2), 'x') is ((1, 2), 'x'), (1, 2) is (1.0, 2), -0.0 is 0.0, frozenset({1}) is frozenset({1}))
#> names.py:252: SyntaxWarning: "is" with 'tuple' literal. Did you mean "=="?
#>   print(a is d, b'q' is b'q', 1.5 is 1.5, 10**30 is 10**30, 'ab c' is 'ab c', 1j is 1j, ((1, 2), 'x') is ((1, 2), 'x'), (1, 2) is (1.0, 2), -0.0 is 0.0, frozenset({1}) is frozenset({1}))
#> names.py:252: SyntaxWarning: "is" with 'float' literal. Did you mean "=="?
#>   print(a is d, b'q' is b'q', 1.5 is 1.5, 10**30 is 10**30, 'ab c' is 'ab c', 1j is 1j, ((1, 2), 'x') is ((1, 2), 'x'), (1, 2) is (1.0, 2), -0.0 is 0.0, frozenset({1}) is frozenset({1}))
#> names.py:254: SyntaxWarning: "is" with 'bytes' literal. Did you mean "=="?
#>   print(g()[0] is a, g()[1] is b'q', g()[2] is 2.5, g()[0] is g()[0])
#> names.py:254: SyntaxWarning: "is" with 'float' literal. Did you mean "=="?
#>   print(g()[0] is a, g()[1] is b'q', g()[2] is 2.5, g()[0] is g()[0])
#> names.py:258: SyntaxWarning: "is" with 'tuple' literal. Did you mean "=="?
#>   print((1, *()) is (1,), (*t,) is t, tuple(x for x in t) is t)
#> True True True True True True True True True
#> True True True True True True True True True True True True
#> False True True False False
#> False True True True True True True True True True True False True
#> True True True True True False True True True True True True True True True True True True True True 
#> False False False False <class 'tuple'> <class 'tuple'> False False True
#> True True True True True True True False False False
#> True True True True
#> False True
#> False False False False
#> True True
#> False False False

# ---- what a script knows of itself
import __main__, os
from pathlib import Path
print(__name__, __file__, __package__, __spec__, __doc__)
print(Path(__file__).parent, os.path.basename(__file__), os.path.dirname(os.path.abspath(__file__)) == os.getcwd())
print(__main__, __main__.__file__ is __file__, {'__name__', '__doc__', '__file__', '__package__', '__spec__'} <= set(globals()))
#> __main__ names.py None None None
#> . names.py True
#> <module '__main__' from 'names.py'> True True

# ---- names that come and go by the dict of globals
g = globals()
for i in range(3):
    g['dyn'] = i
    print(dyn)
    del g['dyn']
    try: dyn
    except NameError as e: print(e)
    g['late'] = i
    print(eval('late'))
    del late
    g[''] = 1; g[3] = 2
    del g[3]
    print(g[''], '' in g)
    del g['']
def f(): return later
g['later'] = 5; print(f()); del g['later']
try: f()
except NameError as e: print(e)
later = 6; print(f())
n = {}
exec('a = 1\ndef h(): return a', n)
print(n['h']()); del n['a']
try: n['h']()
except NameError as e: print(e)
n['a'] = 2; print(n['h']()); n.clear(); n['a'] = 3
print(n)
#> 0
#> name 'dyn' is not defined
#> 0
#> 1 True
#> 1
#> name 'dyn' is not defined
#> 1
#> 1 True
#> 2
#> name 'dyn' is not defined
#> 2
#> 1 True
#> 5
#> name 'later' is not defined
#> 6
#> 1
#> name 'a' is not defined
#> 2
#> {'a': 3}

# ---- a name that the object of the method around has
class Cart:
    total = 1
    def inner(self):
        def total_of(): return total, self
        return total_of()
    def alone(self):
        def total_of(): return total
        return total_of()
    def function(self): return (lambda: total + self.total)()
    def generator(self): return list(total for _ in 'a' if self)
import traceback
for name in 'inner', 'alone', 'function', 'generator':
    try: getattr(Cart(), name)()
    except NameError as e: print(traceback.format_exception(e)[-1], end='')
#> NameError: name 'total' is not defined. Did you mean: 'self.total'?
#> NameError: name 'total' is not defined
#> NameError: name 'total' is not defined. Did you mean: 'self.total'?
#> NameError: name 'total' is not defined. Did you mean: 'self.total'?
