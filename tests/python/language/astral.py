# ---- names and texts beyond U+FFFF, in every statement
t = t'a😀{"x😀"}b😀{"y":>5}{1+1=}{"😀"=}'
print(t.strings, t.values, [i.expression for i in t.interpolations], t)
class 𠮷:
    𠮷 = 1
    __match_args__ = ('𠮷',)
    def 𠮲(self, 𠮸): return self.𠮷, 𠮸
match 𠮷():
    case 𠮷(𠮷=2): print('no')
    case 𠮷(𠮱): print(𠮱)
match {'𠮷': 3}:
    case {'𠮷': 𠮴, **𠮵}: print(𠮴, 𠮵)
print(𠮷, 𠮷().𠮲(𠮸=5), 𠮷.__name__, 𠮷.𠮲.__qualname__)
for source in ['𠮶', '𠮷.𠮶', '𠮷().𠮶', 'del 𠮶', 'del 𠮷.𠮶', '𠮷().𠮲()', '𠮷().𠮲(𠮹=1)', 'import 𠮶', 'from math import 𠮶', 'from 𠮶 import 𠮷', 'lambda: 𠮶', 'f"{𠮶}"', '(lambda 𠮶: 1)()',
    '(lambda *, 𠮶: 1)()', '(lambda a, /: 1)(a="𠮶")', 'import 𠮶.𠮷', 'import math.𠮶', '𠮷(1)', 'int.𠮶', '{}["𠮶"]', 'def f():\n print(𠮶)\n 𠮶 = 1\nf()', 'def f():\n def g(): return 𠮶\n g()\n 𠮶 = 1\nf()',
    'match 𠮷():\n case 𠮷(1, 2): pass', 'print(sep=1, 𠮶=2)', 'int("𠮶")', 'class A(𠮶=1): pass', 'raise 𠮷', 'getattr(1, "𠮶")', '"𠮶" + 1', '"%(𠮶)s" % {}', '"{𠮶}".format()', 'global 𠮶\n𠮶', 'nonlocal 𠮶', '𠮶 𠮷', 'assert 0, "𠮶"']:
    try:
        exec(source)
        print(source)
    except BaseException as e:
        print(repr(e), getattr(e, 'name', None))
def f(𠮷: 1, *𠮱: 2, **𠮲: 'x') -> 𠮷:
    𠮴: int = 1
    return locals(), 𠮷, 𠮱, 𠮲
print(f(1, 2, 𠮸=3), list(f.__annotations__))
𠮺: int = 3
print(__annotations__ if '__annotations__' in globals() else None, globals()['𠮺'], '𠮺' in dir(), '𠮺' in vars())
type 𠮻[𠮼, *𠮽, **𠮾] = 𠮷
print(𠮻, 𠮻.__type_params__)
def g[𠮼](x: 𠮼): return x
print(g.__type_params__, g.__annotations__)
import enum, dataclasses, collections, inspect, typing
class E(enum.Enum):
    𠮷 = 1
print(E.𠮷, E['𠮷'], repr(E.𠮷), list(E.__members__))
@dataclasses.dataclass
class D:
    𠮷: int
    𠮱: str = '𠮱'
print(D(1), D(𠮷=2, 𠮱='x'), dataclasses.asdict(D(1)), dataclasses.replace(D(1), 𠮷=5))
N = collections.namedtuple('N', '𠮷 𠮱')
print(N(1, 2), N(𠮷=1, 𠮱=3)._asdict(), N._fields)
print(inspect.signature(f), inspect.signature(D))
class T(typing.TypedDict):
    𠮷: int
print(T(𠮷=1), T.__annotations__)
class S:
    __slots__ = ('𠮷',)
    def __getattr__(self, name): return name
    def __set_name__(self, o, n): print(o, n)
s = S()
print(s.𠮷, s.𠮱)
s.𠮷 = 4
print(s.𠮷, S.𠮷)
class P:
    def __set_name__(self, o, n): print(o.__name__, n)
    def __get__(self, o, t): return 'got'
class Q(𠮷):
    𠮱 = P()
    @property
    def 𠮲(self): return '𠮲'
    @𠮲.setter
    def 𠮲(self, v): print('set', v)
q = Q()
print(q.𠮱, q.𠮲)
q.𠮲 = '😀'
q.𠮷 += 1
print(q.__dict__, vars(q), q.𠮷)
with open('/dev/null') if 0 else __import__('contextlib').nullcontext(5) as 𠮿: print(𠮿)
try: raise ValueError('😀')
except ValueError as 𠮿: print(𠮿)
print('𠮿' in globals())
print([𠮿 for 𠮿 in 'a😀'], (𠮿 := 7), 𠮿)
def gen():
    𠮿 = yield '😀'
    print(𠮿)
i = gen(); next(i)
try: i.send('𠮿')
except StopIteration: pass
print(f'{𠮿=} {"😀"!r:>8} {"😀":*^5}', '%s😀%s' % ('😀', 1), f'😀{1}😀')
#> ('a😀', 'b😀', '1+1=', '"😀"=', '') ('x😀', 'y', 2, '😀') ['"x😀"', '"y"', '1+1', '"😀"'] Template(strings=('a😀', 'b😀', '1+1=', '"😀"=', ''), interpolations=(Interpolation('x😀', '"x😀"', None, ''), Interpolation('y', '"y"', None, '>5'), Interpolation(2, '1+1', 'r', ''), Interpolation('😀', '"😀"', 'r', '')))
#> 1
#> 3 {}
#> <class '__main__.𠮷'> (1, 5) 𠮷 𠮷.𠮲
#> NameError("name '𠮶' is not defined") 𠮶
#> AttributeError("type object '𠮷' has no attribute '𠮶'") 𠮶
#> AttributeError("'𠮷' object has no attribute '𠮶'") 𠮶
#> NameError("name '𠮶' is not defined") 𠮶
#> AttributeError("type object '𠮷' has no attribute '𠮶'") 𠮶
#> TypeError("𠮷.𠮲() missing 1 required positional argument: '𠮸'") None
#> TypeError("𠮷.𠮲() got an unexpected keyword argument '𠮹'. Did you mean '𠮸'?") None
#> ModuleNotFoundError("No module named '𠮶'") 𠮶
#> ImportError("cannot import name '𠮶' from 'math' (unknown location)") math
#> ModuleNotFoundError("No module named '𠮶'") 𠮶
#> lambda: 𠮶
#> NameError("name '𠮶' is not defined") 𠮶
#> TypeError("<lambda>() missing 1 required positional argument: '𠮶'") None
#> TypeError("<lambda>() missing 1 required keyword-only argument: '𠮶'") None
#> TypeError("<lambda>() got some positional-only arguments passed as keyword arguments: 'a'") None
#> ModuleNotFoundError("No module named '𠮶'") 𠮶
#> ModuleNotFoundError("No module named 'math.𠮶'; 'math' is not a package") math.𠮶
#> TypeError('𠮷() takes no arguments') None
#> AttributeError("type object 'int' has no attribute '𠮶'") 𠮶
#> KeyError('𠮶') None
#> UnboundLocalError("cannot access local variable '𠮶' where it is not associated with a value") None
#> NameError("cannot access free variable '𠮶' where it is not associated with a value in enclosing scope") 𠮶
#> TypeError('𠮷() accepts 1 positional sub-pattern (2 given)') None
#> TypeError("print() got an unexpected keyword argument '𠮶'") None
#> ValueError("invalid literal for int() with base 10: '𠮶'") None
#> TypeError('A.__init_subclass__() takes no keyword arguments') None
#> TypeError('exceptions must derive from BaseException') None
#> AttributeError("'int' object has no attribute '𠮶'") 𠮶
#> TypeError('can only concatenate str (not "int") to str') None
#> KeyError('𠮶') None
#> KeyError('𠮶') None
#> NameError("name '𠮶' is not defined") 𠮶
#> SyntaxError('nonlocal declaration not allowed at module level') None
#> SyntaxError('invalid syntax', ('<string>', 1, 3, '𠮶 𠮷\n', 1, 4)) None
#> AssertionError('𠮶') None
#> ({'𠮷': 1, '𠮱': (2,), '𠮲': {'𠮸': 3}, '𠮴': 1}, 1, (2,), {'𠮸': 3}) ['𠮷', '𠮱', '𠮲', 'return']
#> None 3 True True
#> 𠮻 (𠮼, 𠮽, 𠮾)
#> (𠮼,) {'x': 𠮼}
#> E.𠮷 E.𠮷 <E.𠮷: 1> ['𠮷']
#> D(𠮷=1, 𠮱='𠮱') D(𠮷=2, 𠮱='x') {'𠮷': 1, '𠮱': '𠮱'} D(𠮷=5, 𠮱='𠮱')
#> N(𠮷=1, 𠮱=2) {'𠮷': 1, '𠮱': 3} ('𠮷', '𠮱')
#> (𠮷: 1, *𠮱: 2, **𠮲: 'x') -> __main__.𠮷 (𠮷: int, 𠮱: str = '𠮱') -> None
#> {'𠮷': 1} {'𠮷': <class 'int'>}
#> 𠮷 𠮱
#> 4 <member '𠮷' of 'S' objects>
#> Q 𠮱
#> got 𠮲
#> set 😀
#> {'𠮷': 2} {'𠮷': 2} 2
#> 5
#> 😀
#> False
#> ['a', '😀'] 7 7
#> 𠮿
#> 𠮿=7      '😀' **😀** 😀😀1 😀1😀

# ---- errors of names have no place among their arguments, those of code do
def args(source):
    try: exec(source)
    except SyntaxError as e: print(e.args, (e.filename, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text))
args('nonlocal x')
args('def f():\n global x\n nonlocal x')
args('def f():\n  nonlocal x')
args('x = 1\nglobal x')
args('def f(a, a): pass')
args('from __future__ import braces')
args('from __future__ import nothing')
args('return 1')
args('yield')
args('[(yield) for x in y]')
args('class A:\n [y := 1 for x in z]')
args('def f():\n from math import *')
args('continue')
args('f(a=1, a=2)')
args('def f[T: (yield)](): pass')
args('def f[T, T](): pass')
args('a, *b, *c = x')
args('match x:\n case {**_}: pass')
args('match x:\n case [a, a]: pass')
args('def f():\n  await x')
args('async def f():\n  yield 1\n  return 2')
args('x: int = 1\ndef f():\n  x: str\n  global x')
#> ('nonlocal declaration not allowed at module level',) ('<string>', 1, 1, 1, 11, None)
#> ("name 'x' is nonlocal and global",) ('<string>', 2, 2, 2, 10, None)
#> ("no binding for nonlocal 'x' found",) ('<string>', 2, 3, 2, 13, None)
#> ("name 'x' is assigned to before global declaration",) ('<string>', 2, 1, 2, 9, None)
#> ("duplicate argument 'a' in function definition",) ('<string>', 1, 10, 1, 11, None)
#> ('not a chance',) ('<string>', 1, 24, 1, 30, None)
#> ('future feature nothing is not defined',) ('<string>', 1, 24, 1, 31, None)
#> ("'return' outside function", ('<string>', 1, 1, None, 1, 9)) ('<string>', 1, 1, 1, 9, None)
#> ("'yield' outside function", ('<string>', 1, 1, None, 1, 6)) ('<string>', 1, 1, 1, 6, None)
#> ("'yield' inside list comprehension",) ('<string>', 1, 3, 1, 8, None)
#> ('assignment expression within a comprehension cannot be used in a class body',) ('<string>', 2, 3, 2, 4, None)
#> ('import * only allowed at module level',) ('<string>', 2, 19, 2, 20, None)
#> ("'continue' not properly in loop", ('<string>', 1, 1, None, 1, 9)) ('<string>', 1, 1, 1, 9, None)
#> ('keyword argument repeated: a', ('<string>', 1, 8, None, 1, 11)) ('<string>', 1, 8, 1, 11, None)
#> ('yield expression cannot be used within a TypeVar bound',) ('<string>', 1, 11, 1, 16, None)
#> ("duplicate type parameter 'T'",) ('<string>', 1, 10, 1, 11, None)
#> ('multiple starred expressions in assignment', ('<string>', 1, 1, None, 1, 10)) ('<string>', 1, 1, 1, 10, None)
#> ('invalid syntax', ('<string>', 2, 10, ' case {**_}: pass\n', 2, 11)) ('<string>', 2, 10, 2, 11, ' case {**_}: pass\n')
#> ("multiple assignments to name 'a' in pattern", ('<string>', 2, 11, None, 2, 12)) ('<string>', 2, 11, 2, 12, None)
#> ("'await' outside async function",) ('<string>', 2, 3, 2, 10, None)
#> ("'return' with value in async generator", ('<string>', 3, 3, None, 3, 11)) ('<string>', 3, 3, 3, 11, None)
#> ("annotated name 'x' can't be global",) ('<string>', 4, 3, 4, 11, None)

# ---- names of modules, abstract methods, properties and documentation
import abc, types
print(types.ModuleType('😀'), types.ModuleType('a'), types.ModuleType('é'))
try: types.ModuleType('😀').x
except AttributeError as e: print(e)
class A(abc.ABC):
    @abc.abstractmethod
    def 𠮷(self): pass
    @abc.abstractmethod
    def b(self): pass
try: A()
except TypeError as e: print(e)
class B:
    @property
    def 𠮷(self): return 1
try: B().𠮷 = 2
except AttributeError as e: print(e)
class S(str): pass
print(types.ModuleType(S('s')))
#> <module '😀'> <module 'a'> <module 'é'>
#> module '😀' has no attribute 'x'
#> Can't instantiate abstract class A without an implementation for abstract methods 'b', '𠮷'
#> property '𠮷' of 'B' object has no setter
#> <module 's'>
