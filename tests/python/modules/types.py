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
