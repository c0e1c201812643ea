# ---- coroutine functions for asyncio, and factories of eager tasks
import asyncio, warnings
warnings.simplefilter('ignore')
async def f(x): return x + 1
class C:
    async def m(self): pass
    def n(self): pass
print([asyncio.iscoroutinefunction(g) for g in (f, C().m, C.m, C().n, len, 3, lambda: 0)])
class T(asyncio.Task): pass
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.create_eager_task_factory(T))
    t = asyncio.create_task(f(1))
    print(type(t).__name__, t.done(), await t)
    loop.set_task_factory(None)
    h = loop.call_soon(print, 'soon')
    g = loop.call_later(5, print, 'later')
    print(type(h).__name__, 'print' in repr(h), type(g).__name__, 'when=' in repr(g))
    h.cancel()
    g.cancel()
    print('cancelled' in repr(h), 'cancelled' in repr(g))
    print(repr(loop).split(' ')[1:])
    future = loop.create_future()
    future._cancel_message = 'm'
    future._log_traceback = False
    future._asyncio_future_blocking = False
    print(future._cancel_message, future._log_traceback, future._asyncio_future_blocking)
    try: future._log_traceback = True
    except ValueError as e: print(e)
    try: loop.set_default_executor(None)
    except Exception as e: print(type(e).__name__, e)
asyncio.run(main())
print(type(asyncio.Lock.__mro__[1]()).__name__)
#> [True, True, True, False, False, False, False]
#> T True 2
#> Handle True TimerHandle True
#> True True
#> ['running=True', 'closed=False', 'debug=False>']
#> m False False
#> _log_traceback can only be set to False
#> TypeError executor must be ThreadPoolExecutor instance
#> _ContextManagerMixin

# ---- a standard stream is closed
import sys
sys.stdout.close()
print(sys.stdout.closed, file=sys.stderr)
print('x')
#> True
#> Traceback (most recent call last):
#>   File "rare.py", line 48, in <module>
#>     print('x')
#>     ~~~~~^^^^^
#> ValueError: I/O operation on closed file.

# ---- super is called like a function of two arguments, and has attributes
class A:
    def f(self): return 'A.f'
    def __getattribute__(self, name): return object.__getattribute__(self, name)
class B(A):
    x = 1
    def f(self): return 'B.f'
    def g(self):
        s = super()
        return s.f(), s.__getattribute__('f')(), s.__thisclass__, s.__self_class__, s.__self__ is self
print(B().g())
b = B()
s = super(B, b)
print(s.f())
print(s.__getattribute__('__class__'), super(B, b).__getattribute__('f')())
try: s.__getattribute__(3)
except TypeError as e: print(e)
class S(str): pass
print(super(B, b).__getattribute__(S('f'))())
class Z(A):
    @property
    def p(self): return super().__getattribute__('q') + 1
    @property
    def q(self): return 1
class W(Z):
    @property
    def q(self): return 5
    def g(self): return super().__getattribute__('p'), super().__getattribute__('q')
print(W().g(), super.__getattribute__(super(Z, W()), '__class__'), super.__getattribute__(super(W, W()), 'p'))
#> ('A.f', 'B.f', <class '__main__.B'>, <class '__main__.B'>, True)
#> A.f
#> <class '__main__.B'> B.f
#> attribute name must be string, not 'int'
#> B.f
#> (6, 5) <class 'super'> 6

# ---- reflected percent of bytes
class Y:
    def __bytes__(self): return b'<Y>'
    def __repr__(self): return 'Y!'
print(b'a'.__rmod__(b'[%s]'), bytearray(b'a').__rmod__(bytearray(b'[%s]')), b'a'.__rmod__(3), bytearray(b'a').__rmod__('x'))
class P(bytes): pass
class Q(bytearray): pass
class R(bytes):
    def __bytes__(self): return b'<R>'
class RR(bytes):
    def __repr__(self): return 'RR!'
class RB(bytearray):
    def __repr__(self): return 'RB!'
print(RR(b'a').__rmod__(b'[%a]'), RB(b'a').__rmod__(bytearray(b'[%a]')))
class RA(bytearray):
    def __bytes__(self): return b'<RA>'
print(R(b'a').__rmod__(b'[%s]'), RA(b'a').__rmod__(bytearray(b'[%s]')), R(b'a').__rmod__(b'%a'))
print(P(b'x').__rmod__(P(b'%s-%%')), Q(b'x').__rmod__(bytearray(b'%b')))
print(b'%b %a %s' % (Y(), Y(), Y()), bytearray(b'%b') % Y())
#> b'[a]' bytearray(b'[a]') NotImplemented NotImplemented
#> b'[RR!]' bytearray(b'[RB!]')
#> b'[a]' bytearray(b'[a]') b"b'a'"
#> b'x-%' bytearray(b'x')
#> b'<Y> Y! <Y>' bytearray(b'<Y>')

# ---- buffers of memory views
class I:
    def __index__(self): return 0
v = memoryview(b'abc')
print(v.__buffer__(0).tobytes(), v.__buffer__(I()).tobytes(), memoryview._from_flags(b'ab', 0).tolist())
class H:
    def __buffer__(self, flags): return memoryview(b'own')
print(memoryview._from_flags(H(), 0).tobytes(), bytes(H()), memoryview(H()).tolist())
#> b'abc' b'abc' [97, 98]
#> b'own' b'own' [111, 119, 110]

# ---- dict: reflected union of subclasses, and popitem of an ordered one with own methods
from collections import OrderedDict, defaultdict
class D(dict):
    def __missing__(self, key): return 'none'
print({'a': 1} | D(b=2), D(b=2).__ror__({'a': 1}), {'a': 1}.__ror__(D(b=2)), dict.__ror__({'a': 1}, 3))
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other): return self.n == other.n
    def __repr__(self): return f'K{self.n}'
print({K(1): 'a'}.__ror__({K(1): 'b', K(2): 'c'}))
class O(OrderedDict):
    def __delitem__(self, key):
        print('del', key)
        super().__delitem__(key)
    def pop(self, *args):
        print('pop', args)
        return super().pop(*args)
o = O(a=1, b=2, c=3)
class No:
    def __bool__(self): return False
print(OrderedDict(a=1, b=2).popitem(No()), o.popitem(), o.popitem(last=False), o)
q = OrderedDict([(K(1), 1), (K(2), 2)])
print(q.popitem(), q)
#> {'a': 1, 'b': 2} {'a': 1, 'b': 2} {'b': 2, 'a': 1} NotImplemented
#> {K1: 'a', K2: 'c'}
#> ('a', 1) ('c', 3) ('a', 1) O({'b': 2})
#> (K2, 2) OrderedDict({K1: 1})

# ---- descriptors bind by hand
class X:
    def __len__(self): return 3
print(type(list.append.__get__([], list)), str.upper.__get__('a')(), dict.fromkeys.__doc__ is None)
for d in (list.__dict__['append'], object.__dict__['__repr__'], dict.__dict__['fromkeys'], int.__dict__['real'], type.__dict__['__mro__']):
    for args in ((None, None), (3,), ({},), (None, dict), (None, int), (None, 3), ()):
        try: r = d.__get__(*args)
        except TypeError as e: print(type(d).__name__, args, 'TypeError', e)
        else: print(type(d).__name__, args, type(r).__name__)
#> <class 'builtin_function_or_method'> A False
#> method_descriptor (None, None) TypeError __get__(None, None) is invalid
#> method_descriptor (3,) TypeError descriptor 'append' for 'list' objects doesn't apply to a 'int' object
#> method_descriptor ({},) TypeError descriptor 'append' for 'list' objects doesn't apply to a 'dict' object
#> method_descriptor (None, <class 'dict'>) method_descriptor
#> method_descriptor (None, <class 'int'>) method_descriptor
#> method_descriptor (None, 3) method_descriptor
#> method_descriptor () TypeError __get__ expected at least 1 argument, got 0
#> wrapper_descriptor (None, None) TypeError __get__(None, None) is invalid
#> wrapper_descriptor (3,) method-wrapper
#> wrapper_descriptor ({},) method-wrapper
#> wrapper_descriptor (None, <class 'dict'>) wrapper_descriptor
#> wrapper_descriptor (None, <class 'int'>) wrapper_descriptor
#> wrapper_descriptor (None, 3) wrapper_descriptor
#> wrapper_descriptor () TypeError __get__ expected at least 1 argument, got 0
#> classmethod_descriptor (None, None) TypeError __get__(None, None) is invalid
#> classmethod_descriptor (3,) TypeError descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
#> classmethod_descriptor ({},) builtin_function_or_method
#> classmethod_descriptor (None, <class 'dict'>) builtin_function_or_method
#> classmethod_descriptor (None, <class 'int'>) TypeError descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
#> classmethod_descriptor (None, 3) TypeError descriptor 'fromkeys' for type 'dict' needs a type, not a 'int' as arg 2
#> classmethod_descriptor () TypeError __get__ expected at least 1 argument, got 0
#> getset_descriptor (None, None) TypeError __get__(None, None) is invalid
#> getset_descriptor (3,) int
#> getset_descriptor ({},) TypeError descriptor 'real' for 'int' objects doesn't apply to a 'dict' object
#> getset_descriptor (None, <class 'dict'>) getset_descriptor
#> getset_descriptor (None, <class 'int'>) getset_descriptor
#> getset_descriptor (None, 3) getset_descriptor
#> getset_descriptor () TypeError __get__ expected at least 1 argument, got 0
#> getset_descriptor (None, None) TypeError __get__(None, None) is invalid
#> getset_descriptor (3,) TypeError descriptor '__mro__' for 'type' objects doesn't apply to a 'int' object
#> getset_descriptor ({},) TypeError descriptor '__mro__' for 'type' objects doesn't apply to a 'dict' object
#> getset_descriptor (None, <class 'dict'>) getset_descriptor
#> getset_descriptor (None, <class 'int'>) getset_descriptor
#> getset_descriptor (None, 3) getset_descriptor
#> getset_descriptor () TypeError __get__ expected at least 1 argument, got 0

# ---- attributes of a method wrapper
w = (3).__add__
print(w.__name__, w.__doc__ is None, w.__self__, w.__qualname__, w.__objclass__, w(4), w == (3).__add__, hash(w) == hash((3).__add__))
print([].__len__.__doc__.splitlines()[0], ''.__str__.__doc__.splitlines()[0], type(w).__name__)
#> __add__ False 3 int.__add__ <class 'int'> 7 True True
#> Return len(self). Return str(self). method-wrapper

# ---- special forms and aliases joined with |
import typing
from typing import Any, ClassVar, Dict, Final, ForwardRef, List, Literal, Optional, ParamSpec, TypeVar, Union, Unpack, Self
F = ForwardRef('F')
print(F | int, int | F, F | None, None | F, F | F, F | 'G')
print(Any | int, int | Any, Self | None, None | Self, Self | 'x')
print(List | int, int | List, None | Dict, List | Dict, Dict | 'x')
print(List.__qualname__ if hasattr(List, '__qualname__') else None, List.__name__, List.__module__, List.__parameters__ if hasattr(List, '__parameters__') else None)
T = TypeVar('T')
print(Dict[str, T].__parameters__, Dict[str, T][int], Dict[str, T][List[T]][int], Optional[T][int], Union[T, str][int])
class Odd:
    def __eq__(self, other): return isinstance(other, Odd)
    def __hash__(self): return 5
    def __repr__(self): return 'Odd'
    def __call__(self): pass
print(Union[T, str][Odd()], Dict[str, T][Odd()])
class Meta(type):
    def __eq__(self, other): return isinstance(other, Meta)
    def __hash__(self): return 5
class M(metaclass=Meta): pass
class N(metaclass=Meta): pass
print(Union[T, M, int][N], Dict[Union[T, M], int][N], List[T][M] | N, Optional[T][M], Union[T, str][M], Union[T, M][N], Dict[T, M][N])
def hinted(a: Union['M', N, None], b: 'List[M | N]', c: 'Optional[Dict[str, Union[N, "int"]]]'): pass
print(typing.get_type_hints(hinted))
print(F | M, M | F, Any | M, M | Any, List | M, M | List, M | N, Union[M, N, int], List[int] | M, M | List[int])
print(getattr(List[int], '__unpacked__', None), getattr(Unpack[tuple[int]], '__unpacked__', None), (*tuple[int],)[0].__unpacked__)
for act in (lambda: setattr(F, '__forward_arg__', 'G'), lambda: delattr(F, '__forward_arg__')):
    try: act()
    except Exception as e: print(type(e).__name__, e)
    else: print(F)
#> ForwardRef('F') | int int | ForwardRef('F') ForwardRef('F') | None None | ForwardRef('F') ForwardRef('F') ForwardRef('F') | ForwardRef('G')
#> typing.Any | int int | typing.Any typing.Self | None None | typing.Self typing.Self | ForwardRef('x')
#> typing.List | int int | typing.List None | typing.Dict typing.List | typing.Dict typing.Dict | ForwardRef('x')
#> List List typing None
#> (~T,) typing.Dict[str, int] typing.Dict[str, typing.List[int]] int | None int | str
#> Odd | str typing.Dict[str, Odd]
#> __main__.N | int typing.Dict[__main__.N, int] typing.List[__main__.M] | __main__.N __main__.M | None __main__.M | str <class '__main__.N'> typing.Dict[__main__.N, __main__.M]
#> {'a': __main__.M | None, 'b': typing.List[__main__.M], 'c': typing.Dict[str, __main__.N | int] | None}
#> ForwardRef('F') | __main__.M __main__.M | ForwardRef('F') typing.Any | __main__.M __main__.M | typing.Any typing.List | __main__.M __main__.M | typing.List <class '__main__.M'> __main__.M | int typing.List[int] | __main__.M __main__.M | typing.List[int]
#> None None True
#> AttributeError property '__forward_arg__' of 'ForwardRef' object has no setter
#> AttributeError property '__forward_arg__' of 'ForwardRef' object has no deleter

# ---- anything stands beside what comes out of typing
from typing import *
from typing import ForwardRef
T = TypeVar('T')
class Odd:
    def __eq__(self, other): return isinstance(other, Odd)
    def __hash__(self): return 5
    def __repr__(self): return 'Odd'
    def __call__(self): pass
F = ForwardRef('F')
for x in (3, Odd(), len, None, 'x', ClassVar):
    for t in (Any, List, List[int], T, F, Literal[1], Optional[T], list[int], int | T, NewType('N', int), Callable[[int], str], Self, Annotated[int, 1]):
        for f in (lambda: t | x, lambda: x | t):
            try: print(repr(f())[:60], end='; ')
            except TypeError as e: print('E', e, end='; ')
        print()
#> E unsupported operand type(s) for |: '_AnyMeta' and 'int'; E unsupported operand type(s) for |: 'int' and '_AnyMeta'; 
#> typing.List | 3; 3 | typing.List; 
#> typing.List[int] | 3; 3 | typing.List[int]; 
#> ~T | 3; 3 | ~T; 
#> ForwardRef('F') | 3; 3 | ForwardRef('F'); 
#> typing.Literal[1] | 3; 3 | typing.Literal[1]; 
#> ~T | None | 3; 3 | ~T | None; 
#> E unsupported operand type(s) for |: 'types.GenericAlias' and 'int'; E unsupported operand type(s) for |: 'int' and 'types.GenericAlias'; 
#> int | ~T | 3; 3 | int | ~T; 
#> __main__.N | 3; 3 | __main__.N; 
#> typing.Callable[[int], str] | 3; 3 | typing.Callable[[int], str]; 
#> typing.Self | 3; 3 | typing.Self; 
#> typing.Annotated[int, 1] | 3; 3 | typing.Annotated[int, 1]; 
#> E unsupported operand type(s) for |: '_AnyMeta' and 'Odd'; E unsupported operand type(s) for |: 'Odd' and '_AnyMeta'; 
#> typing.List | Odd; Odd | typing.List; 
#> typing.List[int] | Odd; Odd | typing.List[int]; 
#> ~T | Odd; Odd | ~T; 
#> ForwardRef('F') | Odd; Odd | ForwardRef('F'); 
#> typing.Literal[1] | Odd; Odd | typing.Literal[1]; 
#> ~T | None | Odd; Odd | ~T | None; 
#> E unsupported operand type(s) for |: 'types.GenericAlias' and 'Odd'; E unsupported operand type(s) for |: 'Odd' and 'types.GenericAlias'; 
#> int | ~T | Odd; Odd | int | ~T; 
#> __main__.N | Odd; Odd | __main__.N; 
#> typing.Callable[[int], str] | Odd; Odd | typing.Callable[[int], str]; 
#> typing.Self | Odd; Odd | typing.Self; 
#> typing.Annotated[int, 1] | Odd; Odd | typing.Annotated[int, 1]; 
#> E unsupported operand type(s) for |: '_AnyMeta' and 'builtin_function_or_method'; E unsupported operand type(s) for |: 'builtin_function_or_method' and '_AnyMeta'; 
#> typing.List | len; len | typing.List; 
#> typing.List[int] | len; len | typing.List[int]; 
#> ~T | len; len | ~T; 
#> ForwardRef('F') | len; len | ForwardRef('F'); 
#> typing.Literal[1] | len; len | typing.Literal[1]; 
#> ~T | None | len; len | ~T | None; 
#> E unsupported operand type(s) for |: 'types.GenericAlias' and 'builtin_function_or_method'; E unsupported operand type(s) for |: 'builtin_function_or_method' and 'types.GenericAlias'; 
#> int | ~T | len; len | int | ~T; 
#> __main__.N | len; len | __main__.N; 
#> typing.Callable[[int], str] | len; len | typing.Callable[[int], str]; 
#> typing.Self | len; len | typing.Self; 
#> typing.Annotated[int, 1] | len; len | typing.Annotated[int, 1]; 
#> typing.Any | None; None | typing.Any; 
#> typing.List | None; None | typing.List; 
#> typing.List[int] | None; None | typing.List[int]; 
#> ~T | None; None | ~T; 
#> ForwardRef('F') | None; None | ForwardRef('F'); 
#> typing.Literal[1] | None; None | typing.Literal[1]; 
#> ~T | None; None | ~T; 
#> list[int] | None; None | list[int]; 
#> int | ~T | None; None | int | ~T; 
#> __main__.N | None; None | __main__.N; 
#> typing.Callable[[int], str] | None; None | typing.Callable[[int], str]; 
#> typing.Self | None; None | typing.Self; 
#> typing.Annotated[int, 1] | None; None | typing.Annotated[int, 1]; 
#> E unsupported operand type(s) for |: '_AnyMeta' and 'str'; E unsupported operand type(s) for |: 'str' and '_AnyMeta'; 
#> typing.List | ForwardRef('x'); ForwardRef('x') | typing.List; 
#> typing.List[int] | ForwardRef('x'); ForwardRef('x') | typing.List[int]; 
#> ~T | ForwardRef('x'); ForwardRef('x') | ~T; 
#> ForwardRef('F') | ForwardRef('x'); ForwardRef('x') | ForwardRef('F'); 
#> typing.Literal[1] | ForwardRef('x'); ForwardRef('x') | typing.Literal[1]; 
#> ~T | None | ForwardRef('x'); ForwardRef('x') | ~T | None; 
#> E unsupported operand type(s) for |: 'types.GenericAlias' and 'str'; E unsupported operand type(s) for |: 'str' and 'types.GenericAlias'; 
#> int | ~T | ForwardRef('x'); ForwardRef('x') | int | ~T; 
#> __main__.N | ForwardRef('x'); ForwardRef('x') | __main__.N; 
#> typing.Callable[[int], str] | ForwardRef('x'); ForwardRef('x') | typing.Callable[[int], str]; 
#> typing.Self | ForwardRef('x'); ForwardRef('x') | typing.Self; 
#> typing.Annotated[int, 1] | ForwardRef('x'); ForwardRef('x') | typing.Annotated[int, 1]; 
#> E Plain typing.ClassVar is not valid as type argument; E Plain typing.ClassVar is not valid as type argument; 
#> E Plain typing.ClassVar is not valid as type argument; E Plain typing.ClassVar is not valid as type argument; 
#> E Plain typing.ClassVar is not valid as type argument; E Plain typing.ClassVar is not valid as type argument; 
#> E Plain typing.ClassVar is not valid as type argument; E Plain typing.ClassVar is not valid as type argument; 
#> E Plain typing.ClassVar is not valid as type argument; E Plain typing.ClassVar is not valid as type argument; 
#> E Plain typing.ClassVar is not valid as type argument; E Plain typing.ClassVar is not valid as type argument; 
#> E Plain typing.ClassVar is not valid as type argument; E Plain typing.ClassVar is not valid as type argument; 
#> E Plain typing.ClassVar is not valid as type argument; E Plain typing.ClassVar is not valid as type argument; 
#> E Plain typing.ClassVar is not valid as type argument; E Plain typing.ClassVar is not valid as type argument; 
#> E Plain typing.ClassVar is not valid as type argument; E Plain typing.ClassVar is not valid as type argument; 
#> E Plain typing.ClassVar is not valid as type argument; E Plain typing.ClassVar is not valid as type argument; 
#> E Plain typing.ClassVar is not valid as type argument; E Plain typing.ClassVar is not valid as type argument; 
#> E Plain typing.ClassVar is not valid as type argument; E Plain typing.ClassVar is not valid as type argument; 

# ---- parameters of functions in typing
from typing import ParamSpec, TypeVar, get_type_hints, Annotated
P = ParamSpec('P')
Q = ParamSpec('Q', bound=int)
print(P.args == P.args, P.kwargs == P.kwargs, P.kwargs == Q.kwargs, P.kwargs == P.args, P.kwargs.__eq__(3), P.args.__origin__ is P, P.kwargs.__origin__)
print(P.__bound__, Q.__bound__, P.__name__, P.__covariant__, P.__contravariant__)
def f[**R, S: list[int]](x: 'Annotated[list[S], 1]', *args: R.args, **kwargs: R.kwargs) -> 'dict[str, int | S]': pass
print(f.__type_params__[1].__bound__, f.__type_params__[0].__bound__)
class E:
    a: 'list[int] | None'
    b: 'Annotated[dict[str, list["E"]], 5]'
print(get_type_hints(E), get_type_hints(E, include_extras=True), sep='\n')
#> True True False False NotImplemented True ~P
#> <class 'NoneType'> <class 'int'> P False False
#> list[int] None
#> {'a': list[int] | None, 'b': dict[str, list[__main__.E]]}
#> {'a': list[int] | None, 'b': typing.Annotated[dict[str, list[__main__.E]], 5]}

# ---- context variables as keys with own equality
import contextvars
v = contextvars.ContextVar('v', default=1)
w = contextvars.ContextVar('w')
c = contextvars.Context()
c.run(v.set, 2)
print(c[v], c.get(v), c.get(w), c.get(w, 5), v in c, w in c, len(c), list(c) == [v], v.name)
for bad in (lambda: c[w], lambda: c['v'], lambda: c.get('v'), lambda: 'v' in c, lambda: setattr(v, 'name', 'n'), lambda: delattr(v, 'name')):
    try: bad()
    except Exception as e: print(type(e).__name__, str(e).startswith('<ContextVar') or e)
class Shown:
    def __repr__(self): return 'shown'
for bad in (lambda: c[Shown()], lambda: c.get(Shown()), lambda: Shown() in c, lambda: c.get(Shown(), 1)):
    try: print(bad())
    except TypeError as e: print(e)
class Own:
    __class__ = contextvars.ContextVar
    def __hash__(self): return hash(v)
    def __eq__(self, other): return True
for bad in (lambda: c[Own()], lambda: c.get(Own()), lambda: Own() in c):
    try: print(bad())
    except Exception as e: print(type(e).__name__)
#> 2 2 None 5 True False 1 True v
#> KeyError True
#> TypeError a ContextVar key was expected, got 'v'
#> TypeError a ContextVar key was expected, got 'v'
#> TypeError a ContextVar key was expected, got 'v'
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> a ContextVar key was expected, got shown
#> a ContextVar key was expected, got shown
#> a ContextVar key was expected, got shown
#> a ContextVar key was expected, got shown
#> TypeError
#> TypeError
#> TypeError

# ---- patterns and matches: copied, reduced, and of texts with their own repr
import re, copy, random
p = re.compile('a(b)?', re.I)
print(copy.copy(p) is p, copy.deepcopy(p) is p)
class S(str):
    def __repr__(self): return 'S!'
    def __getitem__(self, i): return S(super().__getitem__(i))
print(re.match('a', S('abc')), re.match('a(b)', S('abc')).group(1), re.compile(S('x')))
it = re.finditer('a', 'aba')
print(iter(it) is it, next(it), it.__next__(), list(it), type(it).__name__, it.__iter__() is it)
class G(random.Random):
    VERSION = 3
g = G(5)
state = g.getstate()
print(state[0], len(state[1]), state[2])
a = g.random()
g.setstate(state)
print(g.random() == a)
bare = random.Random.__new__(random.Random)
print(len(super(random.Random, bare).getstate()), 0 <= bare.random() < 1)
class N(random.Random):
    def random(self): return 0.5
print(N(1).getstate()[0], N(1).choice([1, 2, 3]))
#> True True
#> <re.Match object; span=(0, 1), match='a'> b re.compile(S!)
#> True <re.Match object; span=(0, 1), match='a'> <re.Match object; span=(2, 3), match='a'> [] callable_iterator True
#> 3 625 None
#> True
#> 625 True
#> 3 2

# ---- iterators of functions, groups and chains
import itertools
it = iter([1, 2, 3].pop, 1)
print(it.__iter__() is it, it.__next__(), next(it), next(it, 'end'), type(it).__name__)
print(itertools.chain[int], type(itertools.chain.__class_getitem__(int)).__name__)
group = next(itertools.groupby('aab'))[1]
print(type(group).__name__)
for act in (lambda: type(group)(), lambda: type(group)(1, 2), lambda: list(type(group)(itertools.groupby('xxy'), 'x'))):
    try: print(act())
    except Exception as e: print(type(e).__name__, e)
class K:
    @classmethod
    def __class_getitem__(cls, item): return ('own', item)
class Chain(itertools.chain): pass
print(K[1], Chain[int])
#> True 3 2 end callable_iterator
#> itertools.chain[int] GenericAlias
#> _grouper
#> TypeError _grouper expected 2 arguments, got 0
#> TypeError _grouper() argument 1 must be itertools.groupby, not int
#> ['x', 'x']
#> ('own', 1) __main__.Chain[int]

# ---- the recursion limit takes what has an index
import sys
class I:
    def __index__(self): return 500
old = sys.getrecursionlimit()
sys.setrecursionlimit(I())
print(sys.getrecursionlimit())
sys.setrecursionlimit(old)
for bad in (0, -1, 1.5, 'x'):
    try: sys.setrecursionlimit(bad)
    except Exception as e: print(type(e).__name__, e)
#> 500
#> ValueError recursion limit must be greater or equal than 1
#> ValueError recursion limit must be greater or equal than 1
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer

# ---- standard streams are text streams
import sys
out = sys.stdout
print(out.writable(), out.seekable() in (True, False), out.mode, out.line_buffering, out.encoding, out.closed, out.errors)
print(sys.stdin.mode if hasattr(sys.stdin, 'mode') else 'r', sys.stdin.readable())
print(repr(out).startswith('<_io.TextIOWrapper name='), type(out).__name__)
try: input('name? ')
except EOFError as e: print('EOFError', e)
class P:
    def __str__(self): return 'prompt>'
try: input(P())
except EOFError as e: print('EOFError', e)
#> True True w False utf-8 False strict
#> r True
#> True TextIOWrapper
#> name? EOFError EOF when reading a line
#> prompt>EOFError EOF when reading a line

# ---- attributes behind a __getattribute__ that fails
class A:
    def __getattribute__(self, name):
        if name == 'a': return 'found'
        raise AttributeError(name)
    def __getattr__(self, name): return f'hook {name}'
print(A().a, A().b, getattr(A(), 'c'), hasattr(A(), 'd'))
#> found hook b hook c True

# ---- help
#! pydoc's pages are longer: this is the signature and the docstring
def area(width, height):
    "The area of a rectangle."
    return width * height
help(area)
import types
module = types.ModuleType('shapes', "Shapes.\n\nThey have areas.")
module.area = area
help(module)
help()
#> Help on function area in module __main__:
#>
#> area(width, height)
#>     The area of a rectangle.
#> Help on module shapes:
#>
#> NAME
#>     shapes - Shapes.
#>
#> DESCRIPTION
#>     They have areas.
#>
#> CONTENTS
#>     area
#> Type help(object) for help about object.

# ---- input reads what stands for standard input
import sys, io
sys.stdin = io.StringIO('5\n6\n\nlast')
print(input(), input('p> '), repr(input()), input())
try: input('q')
except EOFError as e: print(repr(e))
sys.stdin = sys.__stdin__
try: input('q')
except EOFError as e: print(repr(e))
class Lines:
    def __init__(self, *lines): self.lines = iter(lines)
    def readline(self, *args): return next(self.lines)
sys.stdin = Lines('a\n', 'b', 3, '')
print(input(), input())
for _ in range(2):
    try: input()
    except Exception as e: print(repr(e))
saved, sys.stdout = sys.stdout, io.StringIO()
sys.stdin = io.StringIO('x\n')
input('prompt')
print('inside')
text, sys.stdout = sys.stdout.getvalue(), saved
print(repr(text))
del sys.stdin
try: input()
except RuntimeError as e: print(e)
#> p> 5 6 '' last
#> qEOFError('EOF when reading a line')
#> qEOFError('EOF when reading a line')
#> a b
#> TypeError('object.readline() returned non-string')
#> EOFError('EOF when reading a line')
#> 'promptinside\n'
#> lost sys.stdin

# ---- clocks by their number
import time
print(time.clock_gettime(time.CLOCK_REALTIME) == time.time(), time.clock_gettime_ns(time.CLOCK_REALTIME) == time.time_ns())
print(time.clock_gettime(time.CLOCK_MONOTONIC) <= time.clock_gettime(time.CLOCK_MONOTONIC), type(time.clock_gettime_ns(time.CLOCK_MONOTONIC)))
print(0 < time.clock_getres(time.CLOCK_MONOTONIC) < 1)
for act in (lambda: time.clock_settime('x', 1), lambda: time.clock_settime_ns('x', 1)):
    try: print(act())
    except (TypeError, OSError): print('refused')
#> True True
#> True <class 'int'>
#> True
#> refused
#> refused

# ---- how plain objects, special forms and aliases are reduced
import copy, typing
class P:
    def __init__(self): self.x = 1
p = P()
f, args = object.__reduce__(p)[:2]
print(f.__name__, args, object.__reduce__(p)[2:])
print(typing.ClassVar.__reduce__(), copy.copy(typing.Self) is typing.Self, copy.deepcopy([typing.Never])[0] is typing.Never)
type Alias = int
for act in (lambda: delattr(Alias, '__name__'), lambda: setattr(Alias, '__name__', 'x')):
    try: act()
    except AttributeError as e: print(e)
print(Alias.__name__)
#> _reconstructor (<class '__main__.P'>, <class 'object'>, None) ({'x': 1},)
#> ClassVar True True
#> readonly attribute
#> readonly attribute
#> Alias
