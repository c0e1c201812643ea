# ---- everything
import types
from types import *
n = SimpleNamespace(a=1, b='x'); print(n, n.a, n == SimpleNamespace(a=1, b='x'), SimpleNamespace({'k': 1}), n.__dict__); n.c = [n]; print(n); del n.a; print(n)
try: SimpleNamespace(1)
except TypeError as e: print(e)
m = MappingProxyType({'a': 1}); print(m, m['a'], len(m), list(m), m | {'b': 2}, 'a' in m, m.get('z'), m == {'a': 1}, m.copy(), list(m.items()), hash(m) if False else 0)
try: m['b'] = 1
except TypeError as e: print(e)
try: MappingProxyType([1])
except TypeError as e: print(e)
C = new_class('C', (), {}, lambda ns: ns.update(x=1)); print(C, C.x, C().x, C.__bases__)
print(prepare_class('D', (int,), {})[0], resolve_bases((int,)), get_original_bases(int))
class G[T]: pass
class H(G[int], list[str]): pass
print(get_original_bases(H), H.__bases__, get_original_bases(G))
f = FunctionType if False else None
print(isinstance(lambda: 0, FunctionType), isinstance(len, BuiltinFunctionType), isinstance([].append, BuiltinMethodType), isinstance(types, ModuleType), isinstance(C().__init__, MethodWrapperType), isinstance(str.join, MethodDescriptorType), isinstance(int | str, UnionType), isinstance(list[int], GenericAlias), isinstance(None, NoneType), isinstance(..., EllipsisType), isinstance((x for x in ()), GeneratorType))
mod = ModuleType('mm', 'doc'); mod.x = 5; print(mod, mod.__doc__, mod.x, mod.__name__)
def hello(self): return 'hi ' + self.n
class A: n = 'a'
a = A(); a.h = MethodType(hello, a); print(a.h(), a.h.__self__ is a, a.h.__func__ is hello)
class E:
    @DynamicClassAttribute
    def v(self): return 5
print(E().v)
try: E.v
except AttributeError as e: print(repr(e))
print(GenericAlias(list, (int,)), list[int] == GenericAlias(list, int), CellType(5).cell_contents)
print(CoroutineType, TracebackType, CodeType, UnionType)
try: raise ValueError
except ValueError as e: print(type(e.__traceback__) is TracebackType)
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw): return {'prepared': kw}
    def __new__(m, n, b, ns, **kw): return super().__new__(m, n, b, ns)
    def __init__(c, n, b, ns, **kw): pass
X = new_class('X', (), {'metaclass': Meta, 'flag': 1}); print(X.prepared, type(X).__name__)
try: prepare_class('Y', (1,))
except Exception as e: print(type(e).__name__)
#> namespace(a=1, b='x') 1 True namespace(k=1) {'a': 1, 'b': 'x'}
#> namespace(a=1, b='x', c=[namespace(...)])
#> namespace(b='x', c=[namespace(...)])
#> 'int' object is not iterable
#> {'a': 1} 1 1 ['a'] {'a': 1, 'b': 2} True None True {'a': 1} [('a', 1)] 0
#> 'mappingproxy' object does not support item assignment
#> mappingproxy() argument must be a mapping, not list
#> <class 'types.C'> 1 1 (<class 'object'>,)
#> <class 'type'> (<class 'int'>,) (<class 'object'>,)
#> (__main__.G[int], list[str]) (<class '__main__.G'>, <class 'list'>) (typing.Generic[T],)
#> True True True True True True True True True True True
#> <module 'mm'> doc 5 mm
#> hi a True True
#> 5
#> AttributeError()
#> list[int] True 5
#> <class 'coroutine'> <class 'traceback'> <class 'code'> <class 'typing.Union'>
#> True
#> {'flag': 1} Meta

# ---- generators that are awaited
import types, asyncio
@types.coroutine
def sleepy(n):
    yield
    return n * 2
async def main():
    return await sleepy(4)
print(asyncio.run(main()))
print(sleepy.__name__)
try: types.coroutine(5)
except TypeError as e: print(e)
@types.coroutine
async def g(): return 1
print(asyncio.run(g()))
from types import *
print(FunctionType.__name__, SimpleNamespace(a=1))
#> 8
#> sleepy
#> types.coroutine() expects a callable
#> 1
#> function namespace(a=1)

# ---- SimpleNamespace
from types import SimpleNamespace
ns = SimpleNamespace(a=1, b=[2])
ns.c = 3
print(ns, vars(ns), ns == SimpleNamespace(a=1, b=[2], c=3), ns != SimpleNamespace(), SimpleNamespace())
del ns.a
print(hasattr(ns, 'a'), sorted(vars(ns)), ns.__dict__)
for job in (lambda: ns.zz, lambda: SimpleNamespace(1), lambda: SimpleNamespace({1: 2}), lambda: ns < ns, lambda: SimpleNamespace({}, {}), lambda: hash(ns)):
    try: job()
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
#> namespace(a=1, b=[2], c=3) {'a': 1, 'b': [2], 'c': 3} True True namespace()
#> False ['b', 'c'] {'b': [2], 'c': 3}
#> AttributeError 'types.SimpleNamespace' object has no attribute 'zz'
#> TypeError 'int' object is not iterable
#> TypeError keywords must be strings
#> TypeError '<' not supported between instances of 'dict' and 'dict'
#> TypeError SimpleNamespace expected at most 1 argument, got 2
#> TypeError unhashable type: 'types.SimpleNamespace'

# ---- SimpleNamespace from a mapping, and its keywords win
from types import SimpleNamespace
print(SimpleNamespace({'a': 1, 'b': 2}, b=3), SimpleNamespace([('x', 1)]), SimpleNamespace(**{'odd name': 1}))
#> namespace(a=1, b=3) namespace(x=1) namespace(odd name=1)

# ---- SimpleNamespace of a tree of dictionaries
from types import SimpleNamespace
import json
conf = json.loads('{"db": {"host": "h", "ports": [1, 2]}, "on": true}', object_hook=lambda d: SimpleNamespace(**d))
print(conf.db.host, conf.db.ports[1], conf)
#> h 2 namespace(db=namespace(host='h', ports=[1, 2]), on=True)

# ---- SimpleNamespace: subclasses, copies and replace
from types import SimpleNamespace
import copy
class Config(SimpleNamespace):
    def get(self, name, default=None): return getattr(self, name, default)
c = Config(x=1)
print(c, c.get('x'), c.get('y', 5), copy.copy(c), copy.replace(c, x=2, y=3), copy.deepcopy(SimpleNamespace(l=[1])), c == SimpleNamespace(x=1))
rec = SimpleNamespace(); rec.me = rec
print(rec)
#> Config(x=1) 1 5 Config(x=1) Config(x=2, y=3) namespace(l=[1]) True
#> namespace(me=namespace(...))

# ---- MappingProxyType is a view
from types import MappingProxyType
d = {'a': 1}
p = MappingProxyType(d)
d['b'] = 2
print(p, p['b'], len(p), 'a' in p, list(p), list(p.items()), list(p.values()), p.get('z', 0), list(reversed(p)), p == {'a': 1, 'b': 2}, p | {'c': 3}, {'z': 0} | p)
for job in (lambda: p.__setitem__, lambda: p.update({}), lambda: p.pop('a'), lambda: p.clear()):
    try: job()
    except AttributeError as e: print(e)
def setit(): p['a'] = 5
def delit(): del p['a']
for job in (setit, delit, lambda: p['q'], lambda: MappingProxyType([1]), lambda: MappingProxyType(), lambda: MappingProxyType(5)):
    try: job()
    except (TypeError, KeyError) as e: print(type(e).__name__, e)
#> {'a': 1, 'b': 2} 2 2 True ['a', 'b'] [('a', 1), ('b', 2)] [1, 2] 0 ['b', 'a'] True {'a': 1, 'b': 2, 'c': 3} {'z': 0, 'a': 1, 'b': 2}
#> 'mappingproxy' object has no attribute '__setitem__'
#> 'mappingproxy' object has no attribute 'update'
#> 'mappingproxy' object has no attribute 'pop'
#> 'mappingproxy' object has no attribute 'clear'
#> TypeError 'mappingproxy' object does not support item assignment
#> TypeError 'mappingproxy' object does not support item deletion
#> KeyError 'q'
#> TypeError mappingproxy() argument must be a mapping, not list
#> TypeError mappingproxy() missing required argument 'mapping' (pos 1)
#> TypeError mappingproxy() argument must be a mapping, not int

# ---- MappingProxyType: copy and alias
from types import MappingProxyType
p = MappingProxyType({'a': 1})
c = p.copy(); c['x'] = 1
print(c, p, type(c).__name__, MappingProxyType[str, int])
#> {'a': 1, 'x': 1} {'a': 1} dict mappingproxy[str, int]

# ---- MappingProxyType over a mapping of the program
from types import MappingProxyType
from collections import ChainMap, OrderedDict
class M(dict):
    def __missing__(self, k): return k.upper()
print(MappingProxyType(M(a=1))['q'], MappingProxyType(ChainMap({'a': 1}, {'b': 2}))['b'], MappingProxyType(OrderedDict(x=1)), repr(MappingProxyType(M(a=1))))
#> Q 2 OrderedDict({'x': 1}) mappingproxy({'a': 1})

# ---- class dictionaries are proxies
from types import MappingProxyType
class C: x = 1
print(type(C.__dict__) is MappingProxyType, C.__dict__['x'], isinstance(vars(int), MappingProxyType))
try: C.__dict__['y'] = 2
except TypeError as e: print(e)
#> True 1 True
#> 'mappingproxy' object does not support item assignment

# ---- kinds of functions
import types
def f(): pass
def g(): yield
async def co(): pass
async def ag(): yield
c = co(); a = ag()
for v in (f, lambda: 0, len, [].append, g(), c, a, str.join, 'a'.join, int.__add__, (1).__add__, dict.fromkeys, int.__dict__['from_bytes'] if False else dict.__dict__['fromkeys'], type.__dict__['__name__'] if False else property()):
    print(type(v).__name__, [n for n in ('FunctionType', 'LambdaType', 'BuiltinFunctionType', 'BuiltinMethodType', 'GeneratorType', 'CoroutineType', 'AsyncGeneratorType', 'MethodDescriptorType', 'WrapperDescriptorType', 'MethodWrapperType', 'ClassMethodDescriptorType', 'MethodType') if isinstance(v, getattr(types, n))])
c.close()
#> function ['FunctionType', 'LambdaType']
#> function ['FunctionType', 'LambdaType']
#> builtin_function_or_method ['BuiltinFunctionType', 'BuiltinMethodType']
#> builtin_function_or_method ['BuiltinFunctionType', 'BuiltinMethodType']
#> generator ['GeneratorType']
#> coroutine ['CoroutineType']
#> async_generator ['AsyncGeneratorType']
#> method_descriptor ['MethodDescriptorType']
#> builtin_function_or_method ['BuiltinFunctionType', 'BuiltinMethodType']
#> wrapper_descriptor ['WrapperDescriptorType']
#> method-wrapper ['MethodWrapperType']
#> builtin_function_or_method ['BuiltinFunctionType', 'BuiltinMethodType']
#> classmethod_descriptor ['ClassMethodDescriptorType']
#> property []

# ---- names of all types
import types
for n in ('AsyncGeneratorType', 'BuiltinFunctionType', 'CellType', 'ClassMethodDescriptorType', 'CodeType', 'CoroutineType', 'EllipsisType', 'FunctionType', 'GeneratorType', 'GenericAlias', 'GetSetDescriptorType', 'MappingProxyType', 'MemberDescriptorType', 'MethodDescriptorType', 'MethodType', 'MethodWrapperType', 'ModuleType', 'NoneType', 'NotImplementedType', 'SimpleNamespace', 'TracebackType', 'UnionType', 'WrapperDescriptorType'):
    print(n, getattr(types, n))
#> AsyncGeneratorType <class 'async_generator'>
#> BuiltinFunctionType <class 'builtin_function_or_method'>
#> CellType <class 'cell'>
#> ClassMethodDescriptorType <class 'classmethod_descriptor'>
#> CodeType <class 'code'>
#> CoroutineType <class 'coroutine'>
#> EllipsisType <class 'ellipsis'>
#> FunctionType <class 'function'>
#> GeneratorType <class 'generator'>
#> GenericAlias <class 'types.GenericAlias'>
#> GetSetDescriptorType <class 'getset_descriptor'>
#> MappingProxyType <class 'mappingproxy'>
#> MemberDescriptorType <class 'member_descriptor'>
#> MethodDescriptorType <class 'method_descriptor'>
#> MethodType <class 'method'>
#> MethodWrapperType <class 'method-wrapper'>
#> ModuleType <class 'module'>
#> NoneType <class 'NoneType'>
#> NotImplementedType <class 'NotImplementedType'>
#> SimpleNamespace <class 'types.SimpleNamespace'>
#> TracebackType <class 'traceback'>
#> UnionType <class 'typing.Union'>
#> WrapperDescriptorType <class 'wrapper_descriptor'>

# ---- most of them cannot be made
import types
for n in ('GeneratorType', 'CoroutineType', 'AsyncGeneratorType', 'BuiltinFunctionType', 'MethodDescriptorType', 'WrapperDescriptorType', 'MethodWrapperType', 'GetSetDescriptorType', 'MemberDescriptorType', 'ClassMethodDescriptorType'):
    try: getattr(types, n)()
    except TypeError as e: print(e)
#> cannot create 'generator' instances
#> cannot create 'coroutine' instances
#> cannot create 'async_generator' instances
#> cannot create 'builtin_function_or_method' instances
#> cannot create 'method_descriptor' instances
#> cannot create 'wrapper_descriptor' instances
#> cannot create 'method-wrapper' instances
#> cannot create 'getset_descriptor' instances
#> cannot create 'member_descriptor' instances
#> cannot create 'classmethod_descriptor' instances

# ---- none of the final ones is a base
import types
for n in ('FunctionType', 'NoneType', 'EllipsisType', 'NotImplementedType', 'GeneratorType', 'MethodType', 'BuiltinFunctionType', 'CellType', 'MappingProxyType', 'TracebackType', 'CodeType'):
    try: type('X', (getattr(types, n),), {}); print('ok', n)
    except TypeError as e: print(e)
#> type 'function' is not an acceptable base type
#> type 'NoneType' is not an acceptable base type
#> type 'ellipsis' is not an acceptable base type
#> type 'NotImplementedType' is not an acceptable base type
#> type 'generator' is not an acceptable base type
#> type 'method' is not an acceptable base type
#> type 'builtin_function_or_method' is not an acceptable base type
#> type 'cell' is not an acceptable base type
#> type 'mappingproxy' is not an acceptable base type
#> type 'traceback' is not an acceptable base type
#> type 'code' is not an acceptable base type

# ---- MethodType binds
from types import MethodType
def greet(self, other='you'): return f'{self} greets {other}'
m = MethodType(greet, 'ann')
print(m(), m('bob'), m.__self__, m.__func__ is greet, m.__name__, m == MethodType(greet, 'ann'), m == MethodType(greet, 'x'), m.__doc__)
class A: pass
a = A(); a.hi = MethodType(lambda self: self.__class__.__name__, a)
print(a.hi(), MethodType(len, [1, 2])(), MethodType(int, '7')())
for job in (lambda: MethodType(greet), lambda: MethodType(5, 1), lambda: MethodType(greet, None), lambda: MethodType()):
    try: job()
    except TypeError as e: print(e)
#> ann greets you ann greets bob ann True greet True False None
#> A 2 7
#> method expected 2 arguments, got 1
#> first argument must be callable
#> instance must not be None
#> method expected 2 arguments, got 0

# ---- methods read attributes of their functions
from types import MethodType
def f(self): "doc"
f.tag = 5
m = MethodType(f, 1)
print(m.tag, m.__doc__, m.__module__, hash(m) == hash(MethodType(f, 1)))
try: m.tag = 6
except AttributeError as e: print(e)
#> 5 doc __main__ True
#> 'method' object has no attribute 'tag' and no __dict__ for setting new attributes

# ---- CellType
from types import CellType
c = CellType(5)
print(c.cell_contents, CellType() != c, c == CellType(5))
c.cell_contents = 'new'
print(c.cell_contents)
e = CellType()
try: e.cell_contents
except ValueError as err: print(err)
def outer(x):
    def inner(): return x
    return inner
#> 5 True True
#> new
#> Cell is empty

# ---- ModuleType
from types import ModuleType
m = ModuleType('mod', 'The doc.')
print(m, m.__name__, m.__doc__, m.__dict__.keys() >= {'__name__', '__doc__'}, ModuleType('x').__doc__)
m.x = 1
exec('def f(): return x * 2', m.__dict__)
print(m.f(), m.f.__module__)
m.x = 5
print(m.f(), sorted(k for k in vars(m) if not k.startswith('__')))
for job in (lambda: m.nope, lambda: ModuleType(), lambda: ModuleType(5)):
    try: job()
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
#> <module 'mod'> mod The doc. True None
#> 2 mod
#> 10 ['f', 'x']
#> AttributeError module 'mod' has no attribute 'nope'
#> TypeError module() missing required argument 'name' (pos 1)
#> TypeError module() argument 'name' must be str, not int

# ---- ModuleType subclasses and __getattr__
from types import ModuleType
class Lazy(ModuleType):
    def __getattr__(self, name):
        if name.startswith('_'): raise AttributeError(name)
        return f'<{name}>'
m = Lazy('lazy')
print(m.anything, isinstance(m, ModuleType))
n = ModuleType('n'); n.__getattr__ = lambda name: name * 2
print(n.ab)
#> <anything> True
#> abab

# ---- NoneType, EllipsisType, NotImplementedType
from types import NoneType, EllipsisType, NotImplementedType
print(NoneType() is None, EllipsisType() is ..., NotImplementedType() is NotImplemented, isinstance(None, NoneType), NoneType.__name__)
for t in (NoneType, EllipsisType, NotImplementedType):
    try: t(1)
    except TypeError as e: print(e)
match None:
    case NoneType(): print('none')
#> True True True True NoneType
#> NoneType takes no arguments
#> EllipsisType takes no arguments
#> NotImplementedType takes no arguments
#> none

# ---- new_class
from types import new_class
class Meta(type):
    def __new__(m, name, bases, ns, **kw): c = super().__new__(m, name, bases, ns); c.kw = kw; return c
    def __init__(c, name, bases, ns, **kw): pass
def body(ns): ns['x'] = 1; ns['f'] = lambda self: self.x
C = new_class('C', (), {'metaclass': Meta, 'opt': 5}, body)
print(C.kw, C().f(), type(C).__name__, new_class('D').__bases__, new_class('E', (int,))(5))
from typing import Generic, TypeVar
T = TypeVar('T')
G = new_class('G', (Generic[T],))
print(G.__orig_bases__, G.__bases__, G.__parameters__)
for job in (lambda: new_class(), lambda: new_class('X', 5), lambda: new_class('X', (), {'y': 1})):
    try: job()
    except TypeError as e: print(e)
#> {'opt': 5} 1 Meta (<class 'object'>,) 5
#> (typing.Generic[~T],) (<class 'typing.Generic'>,) (~T,)
#> new_class() missing 1 required positional argument: 'name'
#> 'int' object is not iterable
#> X.__init_subclass__() takes no keyword arguments

# ---- prepare_class
from types import prepare_class
class Meta(type):
    @classmethod
    def __prepare__(m, name, bases, **kw): return {'__made_for__': name, **kw}
meta, ns, kwds = prepare_class('X', (), {'metaclass': Meta, 'z': 1})
print(meta, ns, kwds, prepare_class('Y')[0], prepare_class('Z', (int,)), prepare_class('W', (), {'metaclass': lambda *a: 0})[1])
#> <class '__main__.Meta'> {'__made_for__': 'X', 'z': 1} {'z': 1} <class 'type'> (<class 'type'>, {}, {}) {}

# ---- prepare_class finds the most derived metaclass
from types import prepare_class, new_class
class M1(type): pass
class M2(M1): pass
class M3(type): pass
A = M1('A', (), {}); B = M2('B', (), {}); C = M3('C', (), {})
print(prepare_class('X', (A, B))[0].__name__)
try: new_class('Y', (A, C))
except TypeError as e: print(e)
#> M2
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases

# ---- resolve_bases and get_original_bases
from types import resolve_bases, get_original_bases
from typing import Generic, TypeVar, List, NamedTuple
T = TypeVar('T')
class Proxy:
    def __mro_entries__(self, bases): return (int, float)
p = Proxy()
print(resolve_bases((int,)), resolve_bases((p,)), resolve_bases([List[int], str]), resolve_bases(()))
class A(Generic[T]): pass
class B(A[int]): pass
class N(NamedTuple): x: int
print(get_original_bases(B), get_original_bases(A), get_original_bases(int), get_original_bases(N) == (NamedTuple,))
class Bad:
    def __mro_entries__(self, bases): return [int]
for job in (lambda: resolve_bases((Bad(),)), lambda: get_original_bases(5)):
    try: job()
    except TypeError as e: print(e)
#> (<class 'int'>,) (<class 'int'>, <class 'float'>) (<class 'list'>, <class 'typing.Generic'>, <class 'str'>) ()
#> (__main__.A[int],) (typing.Generic[~T],) (<class 'object'>,) True
#> __mro_entries__ must return a tuple
#> Expected an instance of type, not 'int'

# ---- GenericAlias
from types import GenericAlias
a = GenericAlias(list, (int,))
print(a, a == list[int], GenericAlias(dict, (str, int)), GenericAlias(list, int), a.__origin__, a.__args__, a(), isinstance(a, GenericAlias), type(list[int]) is GenericAlias)
class Mine:
    def __class_getitem__(cls, item): return GenericAlias(cls, item)
print(Mine[int], Mine[int, str].__args__, Mine[int]().__class__)
for job in (lambda: GenericAlias(), lambda: isinstance([], a), lambda: a[str], lambda: issubclass(list, a)):
    try: job()
    except TypeError as e: print(e)
#> list[int] True dict[str, int] list[int] <class 'list'> (<class 'int'>,) [] True True
#> __main__.Mine[int] (<class 'int'>, <class 'str'>) <class '__main__.Mine'>
#> GenericAlias expected 2 arguments, got 0
#> isinstance() argument 2 cannot be a parameterized generic
#> list[int] is not a generic class
#> issubclass() argument 2 cannot be a parameterized generic

# ---- UnionType
from types import UnionType
u = int | str
print(u, type(u) is UnionType, u.__args__, isinstance(5, u), isinstance(u, UnionType), u == str | int, int | None, UnionType[int, str] if hasattr(UnionType, '__class_getitem__') else None)
for job in (lambda: UnionType(), lambda: int | 5, lambda: isinstance(5, int | list[int])):
    try: job()
    except TypeError as e: print(e)
#> int | str True (<class 'int'>, <class 'str'>) True True True int | None int | str
#> cannot create 'typing.Union' instances
#> unsupported operand type(s) for |: 'type' and 'int'

# ---- DynamicClassAttribute
from types import DynamicClassAttribute
class Meta(type):
    def __getattr__(cls, name): return f'meta {name}'
class C(metaclass=Meta):
    @DynamicClassAttribute
    def v(self): "doc"; return 'instance'
    @v.setter
    def v(self, x): self.x = x
    @v.deleter
    def v(self): self.x = None
c = C()
c.v = 5
print(c.v, C.v, c.x)
del c.v
print(c.x, C.__dict__['v'].__doc__)
class D:
    w = DynamicClassAttribute()
try: D().w
except AttributeError as e: print(e)
#> instance meta v 5
#> None doc
#> unreadable attribute

# ---- coroutine
import types, asyncio
@types.coroutine
def wait():
    x = yield from asyncio.sleep(0, 'slept').__await__()
    return x
async def main(): return await wait(), await wait()
print(asyncio.run(main()))
@types.coroutine
def gives():
    got = yield 'asked'
    return got
async def user(): return await gives()
c = user()
print(c.send(None))
try: c.send('answer')
except StopIteration as e: print(e.value)
try: types.coroutine(None)
except TypeError as e: print(e)
#> ('slept', 'slept')
#> asked
#> answer
#> types.coroutine() expects a callable

# ---- coroutine of a plain function that gives an awaitable
import types, asyncio
async def real(): return 5
@types.coroutine
def wrapped(): return real()
@types.coroutine
def odd(): return 7
async def main():
    return await wrapped()
print(asyncio.run(main()), odd())
#> 5 7

# ---- TracebackType
from types import TracebackType
try: 1 / 0
except ZeroDivisionError as e: tb = e.__traceback__
print(type(tb) is TracebackType, tb.tb_next, tb.tb_lineno > 0)
def f(): g()
def g(): raise ValueError
try: f()
except ValueError as e:
    t = e.__traceback__; lines = []
    while t: lines.append(t.tb_lineno > 0); t = t.tb_next
print(lines)
tb.tb_next = None
#> True None True
#> [True, True, True]

# ---- descriptors of built-in classes
import types
print(isinstance(int.real, types.GetSetDescriptorType), type(str.join), type(object.__init__), type(dict.__dict__['fromkeys']))
class S: __slots__ = ('a',)
print(type(S.a) is types.MemberDescriptorType, S.a)
#> True <class 'method_descriptor'> <class 'wrapper_descriptor'> <class 'classmethod_descriptor'>
#> True <member 'a' of 'S' objects>

# ---- types in match and isinstance
import types
def kind(x):
    match x:
        case types.FunctionType(): return 'def'
        case types.BuiltinFunctionType(): return 'builtin'
        case types.MethodType(): return 'method'
        case types.ModuleType(): return 'module'
        case types.NoneType(): return 'none'
        case types.GeneratorType(): return 'generator'
        case types.SimpleNamespace(a=a): return f'ns {a}'
        case type(): return 'class'
        case _: return 'other'
class A:
    def m(self): pass
print([kind(x) for x in (kind, len, A().m, types, None, (i for i in ()), types.SimpleNamespace(a=1), A, 5, types.SimpleNamespace())])
#> ['def', 'builtin', 'method', 'module', 'none', 'generator', 'ns 1', 'class', 'other', 'other']

# ---- functions are sorted by kind in a module
import types, math, textwrap
def public(module, kind): return sorted(n for n, v in vars(module).items() if isinstance(v, kind) and not n.startswith('_'))
print(public(math, types.BuiltinFunctionType)[:4], public(textwrap, types.FunctionType), public(math, types.FunctionType), public(textwrap, type))
#> ['acos', 'acosh', 'asin', 'asinh'] ['dedent', 'fill', 'indent', 'shorten', 'wrap'] [] ['TextWrapper']

# ---- generators and their attributes
import types
def g(): x = yield 1; yield x
it = g()
print(isinstance(it, types.GeneratorType), it.gi_running, it.gi_yieldfrom, it.__name__, it.__qualname__)
next(it)
print(it.gi_suspended)
it.close()
print(it.gi_suspended)
#> True False None g g
#> True
#> False

# ---- coroutines and their attributes
import types
async def co(): pass
c = co()
print(isinstance(c, types.CoroutineType), c.cr_running, c.cr_await, c.__qualname__, c.cr_origin)
c.close()
async def ag(): yield
a = ag()
print(isinstance(a, types.AsyncGeneratorType), a.ag_running, a.ag_await, a.__name__)
#> True False None co None
#> True False None ag

# ---- LambdaType is FunctionType
import types
print(types.LambdaType is types.FunctionType, types.BuiltinMethodType is types.BuiltinFunctionType, (lambda: 0).__name__, types.UnionType is __import__('typing').Union)
#> True True <lambda> True

# ---- names of the module
import types
for n in ('StringType', 'ListType', 'ClassType'):
    try: getattr(types, n)
    except AttributeError as e: print(e)
print(sorted(n for n in types.__all__ if n[0].islower()))
#> module 'types' has no attribute 'StringType'
#> module 'types' has no attribute 'ListType'
#> module 'types' has no attribute 'ClassType'
#> ['coroutine', 'get_original_bases', 'new_class', 'prepare_class', 'resolve_bases']

# ---- an immutable configuration
from types import MappingProxyType
def freeze(x):
    if isinstance(x, dict): return MappingProxyType({k: freeze(v) for k, v in x.items()})
    if isinstance(x, list): return tuple(map(freeze, x))
    return x
c = freeze({'a': [1, {'b': 2}], 'c': {'d': {}}})
print(c['a'][1]['b'], c)
try: c['c']['d']['x'] = 1
except TypeError as e: print(e)
#> 2 {'a': (1, mappingproxy({'b': 2})), 'c': mappingproxy({'d': mappingproxy({})})}
#> 'mappingproxy' object does not support item assignment

# ---- enum-like namespaces
from types import SimpleNamespace
Color = SimpleNamespace(RED='r', GREEN='g')
names = {v: k for k, v in vars(Color).items()}
print(names['g'], [*vars(Color)], Color.RED)
for name, value in Color.__dict__.items(): print(name, value)
#> GREEN ['RED', 'GREEN'] r
#> RED r
#> GREEN g

# ---- a mock of an object
from types import SimpleNamespace
def area(shape): return shape.w * shape.h
print(area(SimpleNamespace(w=2, h=3)))
response = SimpleNamespace(status=200, json=lambda: {'ok': True}, headers={'x': 'y'})
print(response.json()['ok'], response.status, response.headers)
try: area(SimpleNamespace(w=2))
except AttributeError as e: print(e)
#> 6
#> True 200 {'x': 'y'}
#> 'types.SimpleNamespace' object has no attribute 'h'

# ---- add methods to instances and classes
from types import MethodType, FunctionType
class Dog:
    def __init__(self, n): self.n = n
def speak(self): return f'{self.n} woofs'
d = Dog('rex')
d.speak = MethodType(speak, d)
print(d.speak(), 'speak' in vars(d), hasattr(Dog, 'speak'))
Dog.bark = speak
print(Dog('fido').bark(), type(Dog.bark) is FunctionType, type(d.bark) is MethodType)
#> rex woofs True False
#> fido woofs True True

# ---- classes made in a loop
import types
shapes = {}
for name, sides in (('Tri', 3), ('Quad', 4)):
    shapes[name] = types.new_class(name, (), exec_body=lambda ns, s=sides: ns.update(sides=s, __repr__=lambda self: f'{type(self).__name__}({self.sides})'))
print([shapes[n]() for n in shapes], shapes['Tri'].__qualname__)
#> [Tri(3), Quad(4)] Tri

# ---- frozen dataclass beside a namespace
from types import SimpleNamespace
from dataclasses import dataclass, asdict
@dataclass
class P:
    x: int
    y: int = 0
ns = SimpleNamespace(**asdict(P(1)))
print(ns, P(**vars(ns)))
#> namespace(x=1, y=0) P(x=1, y=0)

# ---- functions are told apart from classes and objects
import types, functools
class C:
    def __call__(self): pass
    @staticmethod
    def s(): pass
    @classmethod
    def c(cls): pass
print([isinstance(x, types.FunctionType) for x in (C.s, C.c, C().s, C.__call__, functools.partial(len), lambda: 0)], [isinstance(x, types.MethodType) for x in (C.c, C().c, C().__call__, C.__call__)])
#> [True, False, True, True, False, True] [True, True, True, False]

# ---- a module made of functions
import types, sys
m = types.ModuleType('tools')
exec('PI = 3\ndef area(r): return PI * r * r', m.__dict__)
sys.modules['tools'] = m
from tools import area, PI
print(area(2), PI, m.area is area, area.__globals__ is m.__dict__ if hasattr(area, '__globals__') else True)
m.PI = 4; print(area(1))
#> 12 3 True True
#> 4

# ---- proxies keep programs from changing settings
from types import MappingProxyType
class Settings:
    def __init__(self, **kw): self._d = dict(kw); self.view = MappingProxyType(self._d)
    def set(self, k, v): self._d[k] = v
s = Settings(a=1); v = s.view; s.set('b', 2)
print(dict(v), v == {'a': 1, 'b': 2}, [*v.keys()], {**v}, 'b' in v)
try: v['a'] = 9
except TypeError as e: print(e)
#> {'a': 1, 'b': 2} True ['a', 'b'] {'a': 1, 'b': 2} True
#> 'mappingproxy' object does not support item assignment

# ---- namespaces as records of rows
from types import SimpleNamespace as NS
rows = [NS(n='b', v=2), NS(n='a', v=1)]
print(sorted(rows, key=lambda r: r.n), sum(r.v for r in rows), [vars(r) for r in rows], NS(**{**vars(rows[0]), 'v': 5}), rows[0] in rows)
#> [namespace(n='a', v=1), namespace(n='b', v=2)] 3 [{'n': 'b', 'v': 2}, {'n': 'a', 'v': 1}] namespace(n='b', v=5) True

# ---- a metaclass of the program sees the namespace as the body left it
import types
def meta(name, bases, ns, **kw):
    return name, bases, ns, kw
print(types.new_class('X', (int, object), dict(metaclass=meta, x=0)))
class M(type):
    def __new__(cls, name, bases, ns, **kw):
        print(name, bases, ns, kw)
        return super().__new__(cls, name, bases, ns)
    def __init__(cls, *args, **kw):
        print(args, kw)
X = types.new_class('X', (), {'metaclass': M, 'q': 1}, lambda ns: ns.update(a=1))
print(X.__module__, types.new_class('Y', (int,)).__module__)
#> ('X', (<class 'int'>, <class 'object'>), {}, {'x': 0})
#> X () {'a': 1} {'q': 1}
#> ('X', (), {'a': 1}) {'q': 1}
#> __main__ types

# ---- a namespace is compared with namespaces alone
from types import SimpleNamespace
class Pretender(str):
    __class__ = SimpleNamespace
print(SimpleNamespace() == Pretender(), SimpleNamespace() != Pretender(), isinstance(Pretender(), SimpleNamespace), SimpleNamespace(a=1) == SimpleNamespace(a=1.0))
try:
    SimpleNamespace() < Pretender()
except TypeError as e:
    print(e)
#> False True True True
#> '<' not supported between instances of 'types.SimpleNamespace' and 'Pretender'

# ---- SimpleNamespace itself cannot be changed
from types import SimpleNamespace
for change in (lambda: setattr(SimpleNamespace, 'x', 1), lambda: delattr(SimpleNamespace, '__eq__')):
    try:
        change()
    except TypeError as e:
        print(e)
class Space(SimpleNamespace):
    pass
Space.x = 1
print(Space(y=2), Space().x)
#> cannot set 'x' attribute of immutable type 'types.SimpleNamespace'
#> cannot set '__eq__' attribute of immutable type 'types.SimpleNamespace'
#> Space(y=2) 1

# ---- coroutine marks the function itself
import types, inspect, asyncio
from collections.abc import Awaitable, Coroutine
@types.coroutine
def gen():
    got = yield 'asked'
    return got
def plain():
    yield 1
print(types.coroutine(plain) is plain, gen.__name__, hasattr(gen, '__wrapped__'), type(gen).__name__)
async def co(x): return (x, await gen())
@types.coroutine
def outer():
    r = yield from co(3)
    s = yield from gen()
    t = yield from plain()
    return r, s, t
async def main(): return await outer()
c = main()
print(c.send(None), c.send('r'), c.send('s'))
try: c.send(None)
except StopIteration as e: print(e.value)
print(inspect.isawaitable(gen()), inspect.isawaitable(plain()), inspect.iscoroutine(gen()), inspect.iscoroutinefunction(gen), inspect.isgeneratorfunction(gen), inspect.isgenerator(gen()))
print(isinstance(gen(), Awaitable), isinstance(gen(), Coroutine), hasattr(gen(), '__await__'), type(gen()).__name__)
print(asyncio.iscoroutine(gen()))
print(types.coroutine(co) is co)
async def ag(): yield
print(types.coroutine(ag) is ag, types.coroutine(ag).__name__, types.coroutine(ag).__wrapped__ is ag)
#> True gen False function
#> asked asked 1
#> ((3, 'r'), 's', None)
#> True True False False True True
#> False False False generator
#> False
#> True
#> False ag True

# ---- a generator can be awaited once its function is marked
import types
def plain():
    yield 1
async def co(): return 1
async def f(): await plain()
x = plain()
async def ff(): await x
try: ff().send(None)
except TypeError as e: print(e)
types.coroutine(plain)
try: ff().send(None)
except TypeError as e: print(e)
async def ff(): return await plain()
print(ff().send(None))
#> 'generator' object can't be awaited
#> 'generator' object can't be awaited
#> 1

# ---- coroutines and yield from, __await__ and methods
import types
async def co(): return 1
async def ag(): yield 1
def bad():
    yield from co()
def bad2():
    yield from ag()
try: next(bad2())
except TypeError as e: print(e)
bad2 = types.coroutine(bad2)
try: next(bad2())
except TypeError as e: print(e)
bad = types.coroutine(bad)
try: next(bad())  # type: ignore
except StopIteration as e: print(e.value)
gen = types.coroutine(lambda: (yield 5))
class A:
    def __await__(self): return gen()
async def g(): await A()
try: g().send(None)
except TypeError as e: print(e)
class W:
    @types.coroutine
    def m(self, n):
        x = yield n
        return x + 1
async def g(): return await W().m(4)
c = g(); print(c.send(None))
try: c.send(8)
except StopIteration as e: print(e.value)
#> 'async_generator' object is not iterable
#> 'async_generator' object is not iterable
#> None
#> __await__() returned a coroutine
#> 4
#> 9

# ---- marked generators and asyncio
import types, asyncio, inspect
@types.coroutine
def sleepy(n):
    yield
    yield from asyncio.sleep(0)
    return n * 2
async def main():
    t = asyncio.ensure_future(sleepy(2))
    print(await t, await asyncio.gather(sleepy(1), sleepy(2)), await asyncio.wait_for(sleepy(8), 1))
    try: asyncio.create_task(sleepy(1))
    except TypeError as e: print(str(e).split(' at ')[0])
asyncio.run(main())
print(asyncio.run(sleepy(7)))
try: asyncio.run(x for x in ())
except TypeError as e: print(e)
except ValueError as e: print(e)
#> 4 [2, 4] 16
#> a coroutine was expected, got <generator object sleepy
#> 14
#> An asyncio.Future, a coroutine or an awaitable is required

# ---- coroutine of a function that gives what is like a generator
import types
class G:
    gi_running = False; gi_yieldfrom = None
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self): return self.send(None)
    def send(self, v):
        self.n += 1
        if self.n > 2: raise StopIteration('done')
        return self.n
    def throw(self, *a): raise a[0]
    def close(self): print('closed')
@types.coroutine
def make(): return G()
async def main(): return await make()
c = main()
print(c.send(None), c.send(1))
try: c.send(1)
except StopIteration as e: print(e.value)
w = make()
print(type(w), w.cr_running, w.gi_yieldfrom, next(w), iter(w) is w); w.close()
def inner(): yield 1
@types.coroutine
def call(): return inner()
print(type(call()).__name__, list(call()), call.__wrapped__.__name__)
@types.coroutine
def num(): return 7
print(num())
#> 1 2
#> done
#> <class 'types._GeneratorWrapper'> False None 1 True
#> closed
#> _GeneratorWrapper [1] call
#> 7

# ---- a class of modules is named when there is nothing to delete
import types
class Own(types.ModuleType):
    pass
for module in types.ModuleType('m'), Own('m'):
    try:
        del module.missing
    except AttributeError as e:
        print(e)
#> 'module' object has no attribute 'missing'
#> 'Own' object has no attribute 'missing'

# ---- cells show the name of a class
import re, types
class Own: pass
for v in (Own(), 1, types.SimpleNamespace(), types.CellType()): print(re.sub('0x[0-9a-f]+', '0x', repr(types.CellType(v))))
#> <cell at 0x: Own object at 0x>
#> <cell at 0x: int object at 0x>
#> <cell at 0x: types.SimpleNamespace object at 0x>
#> <cell at 0x: cell object at 0x>

# ---- dir() of an alias
import types
names = dir(list[int])
print([x for x in dir(list) if x not in names], [x for x in names if x not in dir(list)], 'a' in dir(types.GenericAlias(type('A', (), {'a': 1}), int)))
#> [] ['__args__', '__mro_entries__', '__origin__', '__parameters__', '__typing_unpacked_tuple_args__', '__unpacked__'] True

# ---- an alias of a kind of its own can become another kind
import types
class First(types.GenericAlias): pass
class Second(types.GenericAlias): pass
alias = First(list, int)
print(type(alias).__name__)
alias.__class__ = Second
print(type(alias).__name__, isinstance(alias, First), alias, alias(), alias == list[int])
for f in (lambda: setattr(list[int], '__class__', Second), lambda: setattr(alias, '__class__', types.GenericAlias), lambda: setattr(alias, '__class__', int)):
    try:
        f()
    except TypeError as e:
        print(e)
#> First
#> Second False list[int] [] True
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __class__ assignment only supported for mutable types or ModuleType subclasses
