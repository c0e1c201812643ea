# ---- which abstract classes a list belongs to
from collections.abc import *
for cls in Sized, Iterable, Container, Collection, Reversible, Sequence, MutableSequence, Hashable, Callable, Mapping, Set:
    print(cls.__name__, isinstance([], cls), issubclass(list, cls))
#> Sized True True
#> Iterable True True
#> Container True True
#> Collection True True
#> Reversible True True
#> Sequence True True
#> MutableSequence True True
#> Hashable False False
#> Callable False False
#> Mapping False False
#> Set False False

# ---- sequences among built-in types
from collections.abc import Sequence, MutableSequence
for v in (1, 2), 'text', b'bytes', bytearray(), range(3), memoryview(b''), {1}, 5:
    print(type(v).__name__, isinstance(v, Sequence), isinstance(v, MutableSequence))
#> tuple True False
#> str True False
#> bytes True False
#> bytearray True True
#> range True False
#> memoryview True False
#> set False False
#> int False False

# ---- iterators and iterables
from collections.abc import Iterable, Iterator, Generator
def g():
    yield 1
for v in [], iter([]), zip(), map(str, []), g(), range(2), enumerate([]), 7, open:
    print(isinstance(v, Iterable), isinstance(v, Iterator), isinstance(v, Generator))
#> True False False
#> True True False
#> True True False
#> True True False
#> True True True
#> True False False
#> True True False
#> False False False
#> False False False

# ---- callables
from collections.abc import Callable
class C:
    def __call__(self): pass
for v in len, C, C(), lambda: 0, 3, 'f', [].append:
    print(isinstance(v, Callable), end=' ')
print()
#> True True True True False False True 

# ---- asking for a class puts it into no other namespace
import collections, collections.abc
collections.ChainMap
collections.abc.Iterable
print([name for name in globals() if not name.startswith('__')])
#> ['collections']

# ---- what builtin types are
from collections.abc import *
samples = {'list': [], 'tuple': (), 'str': '', 'dict': {}, 'set': set(), 'frozenset': frozenset(), 'range': range(0), 'bytes': b'', 'iter': iter([]), 'gen': (x for x in []), 'len': len, 'int': 1}
for abc in (Container, Hashable, Iterable, Iterator, Reversible, Generator, Sized, Callable, Collection):
    print(abc.__name__, [n for n, v in samples.items() if isinstance(v, abc)])
#> Container ['list', 'tuple', 'str', 'dict', 'set', 'frozenset', 'range', 'bytes']
#> Hashable ['tuple', 'str', 'frozenset', 'range', 'bytes', 'iter', 'gen', 'len', 'int']
#> Iterable ['list', 'tuple', 'str', 'dict', 'set', 'frozenset', 'range', 'bytes', 'iter', 'gen']
#> Iterator ['iter', 'gen']
#> Reversible ['list', 'tuple', 'str', 'dict', 'range', 'bytes']
#> Generator ['gen']
#> Sized ['list', 'tuple', 'str', 'dict', 'set', 'frozenset', 'range', 'bytes']
#> Callable ['len']
#> Collection ['list', 'tuple', 'str', 'dict', 'set', 'frozenset', 'range', 'bytes']

# ---- sequences, sets and mappings
from collections.abc import *
samples = {'list': [], 'tuple': (), 'str': '', 'dict': {}, 'set': set(), 'frozenset': frozenset(), 'range': range(0), 'bytes': b'', 'bytearray': bytearray(), 'keys': {}.keys(), 'items': {}.items(), 'values': {}.values(), 'memoryview': memoryview(b'')}
for abc in (Sequence, MutableSequence, Set, MutableSet, Mapping, MutableMapping, MappingView, KeysView, ItemsView, ValuesView, Buffer):
    print(abc.__name__, [n for n, v in samples.items() if isinstance(v, abc)])
#> Sequence ['list', 'tuple', 'str', 'range', 'bytes', 'bytearray', 'memoryview']
#> MutableSequence ['list', 'bytearray']
#> Set ['set', 'frozenset', 'keys', 'items']
#> MutableSet ['set']
#> Mapping ['dict']
#> MutableMapping ['dict']
#> MappingView ['keys', 'items', 'values']
#> KeysView ['keys']
#> ItemsView ['items']
#> ValuesView ['values']
#> Buffer ['bytes', 'bytearray', 'memoryview']

# ---- abstract methods of each
import collections.abc as c
for name in ('Container', 'Hashable', 'Iterable', 'Iterator', 'Reversible', 'Generator', 'Sized', 'Callable', 'Collection', 'Sequence', 'MutableSequence', 'Set', 'MutableSet', 'Mapping', 'MutableMapping', 'Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator', 'Buffer'):
    print(name, sorted(getattr(c, name).__abstractmethods__))
#> Container ['__contains__']
#> Hashable ['__hash__']
#> Iterable ['__iter__']
#> Iterator ['__next__']
#> Reversible ['__iter__', '__reversed__']
#> Generator ['send', 'throw']
#> Sized ['__len__']
#> Callable ['__call__']
#> Collection ['__contains__', '__iter__', '__len__']
#> Sequence ['__getitem__', '__len__']
#> MutableSequence ['__delitem__', '__getitem__', '__len__', '__setitem__', 'insert']
#> Set ['__contains__', '__iter__', '__len__']
#> MutableSet ['__contains__', '__iter__', '__len__', 'add', 'discard']
#> Mapping ['__getitem__', '__iter__', '__len__']
#> MutableMapping ['__delitem__', '__getitem__', '__iter__', '__len__', '__setitem__']
#> Awaitable ['__await__']
#> Coroutine ['__await__', 'send', 'throw']
#> AsyncIterable ['__aiter__']
#> AsyncIterator ['__anext__']
#> AsyncGenerator ['asend', 'athrow']
#> Buffer ['__buffer__']

# ---- none can be made without its methods
import collections.abc as c
for name in ('Container', 'Sized', 'Iterator', 'Sequence', 'MutableMapping', 'Callable', 'Set', 'Coroutine'):
    try: getattr(c, name)()
    except TypeError as e: print(e)
#> Can't instantiate abstract class Container without an implementation for abstract method '__contains__'
#> Can't instantiate abstract class Sized without an implementation for abstract method '__len__'
#> Can't instantiate abstract class Iterator without an implementation for abstract method '__next__'
#> Can't instantiate abstract class Sequence without an implementation for abstract methods '__getitem__', '__len__'
#> Can't instantiate abstract class MutableMapping without an implementation for abstract methods '__delitem__', '__getitem__', '__iter__', '__len__', '__setitem__'
#> Can't instantiate abstract class Callable without an implementation for abstract method '__call__'
#> Can't instantiate abstract class Set without an implementation for abstract methods '__contains__', '__iter__', '__len__'
#> Can't instantiate abstract class Coroutine without an implementation for abstract methods '__await__', 'send', 'throw'

# ---- a subclass that forgets one
from collections.abc import Mapping, MutableSequence
class Half(Mapping):
    def __getitem__(self, k): return 1
class Almost(MutableSequence):
    def __getitem__(self, i): return 1
    def __len__(self): return 1
for cls in (Half, Almost):
    try: cls()
    except TypeError as e: print(e)
#> Can't instantiate abstract class Half without an implementation for abstract methods '__iter__', '__len__'
#> Can't instantiate abstract class Almost without an implementation for abstract methods '__delitem__', '__setitem__', 'insert'

# ---- Sequence gives the other methods
from collections.abc import Sequence
class Squares(Sequence):
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if isinstance(i, slice): return [self[j] for j in range(*i.indices(self.n))]
        if not 0 <= i < self.n: raise IndexError(i)
        return i * i
s = Squares(5)
print(list(s), list(reversed(s)), 9 in s, 10 in s, s.index(16), s.count(4), s[1:3])
for args in ((16, 0, 3), (9, 4), (7,)):
    try: print(s.index(*args))
    except ValueError as e: print(type(e).__name__, e)
#> [0, 1, 4, 9, 16] [16, 9, 4, 1, 0] True False 4 1 [1, 4]
#> ValueError 
#> ValueError 
#> ValueError 

# ---- MutableSequence gives the other methods
from collections.abc import MutableSequence
class Noisy(MutableSequence):
    def __init__(self, *items): self.data = list(items)
    def __getitem__(self, i): return self.data[i]
    def __setitem__(self, i, v): self.data[i] = v
    def __delitem__(self, i): print('del', i); del self.data[i]
    def __len__(self): return len(self.data)
    def insert(self, i, v): print('insert', i, v); self.data.insert(i, v)
n = Noisy(1, 2, 3)
n.append(4); n.extend([5, 6]); n += [7]
print(n.pop(), n.pop(0), n.data)
n.remove(3); n.reverse(); print(n.data)
n.clear(); print(n.data)
try: n.pop()
except IndexError as e: print(e)
try: n.remove(9)
except ValueError as e: print(repr(e))
#> insert 3 4
#> insert 4 5
#> insert 5 6
#> insert 6 7
#> del -1
#> del 0
#> 7 1 [2, 3, 4, 5, 6]
#> del 1
#> [6, 5, 4, 2]
#> del -1
#> del -1
#> del -1
#> del -1
#> []
#> list index out of range
#> ValueError()

# ---- MutableSequence is extended by itself
from collections.abc import MutableSequence
class M(MutableSequence):
    def __init__(self, it): self.d = list(it)
    def __getitem__(self, i): return self.d[i]
    def __setitem__(self, i, v): self.d[i] = v
    def __delitem__(self, i): del self.d[i]
    def __len__(self): return len(self.d)
    def insert(self, i, v): self.d.insert(i, v)
m = M('ab')
m.extend(m); print(m.d)
m += m; print(m.d, m.index('b', 2), m.index('a', -3), m.count('a'))
#> ['a', 'b', 'a', 'b']
#> ['a', 'b', 'a', 'b', 'a', 'b', 'a', 'b'] 3 6 4

# ---- Set gives operators
from collections.abc import Set
class ListSet(Set):
    def __init__(self, items):
        self.items = []
        for i in items:
            if i not in self.items: self.items.append(i)
    def __contains__(self, x): return x in self.items
    def __iter__(self): return iter(self.items)
    def __len__(self): return len(self.items)
    def __repr__(self): return f'LS{self.items}'
a, b = ListSet('abc'), ListSet('bcd')
print(a & b, a | b, a - b, a ^ b, 'xb' & a, {'a', 'z'} - a, {'q'} ^ ListSet('q'))
print(a == ListSet('cba'), a == set('abc'), a != b, a <= a, a < a, ListSet('a') < a, a >= set('ab'), a > b, a.isdisjoint(b), a.isdisjoint('xyz'))
#> LS['b', 'c'] LS['a', 'b', 'c', 'd'] LS['a'] LS['a', 'd'] LS['b'] LS['z'] LS[]
#> True True True True False True True False False True

# ---- Set compares with what is no set
from collections.abc import Set
class S(Set):
    def __init__(self, d=()): self.d = list(d)
    def __contains__(self, x): return x in self.d
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
print(S([1]) == [1], S([1]) != [1])
for job in (lambda: S() < [1], lambda: S() <= 5, lambda: S() | 5, lambda: S() & None, lambda: hash(S())):
    try: job()
    except TypeError as e: print(e)
print(S([1, 2])._hash() == hash(frozenset([1, 2])))
#> False True
#> '<' not supported between instances of 'S' and 'list'
#> '<=' not supported between instances of 'S' and 'int'
#> unsupported operand type(s) for |: 'S' and 'int'
#> unsupported operand type(s) for &: 'S' and 'NoneType'
#> unhashable type: 'S'
#> True

# ---- MutableSet gives the other methods
from collections.abc import MutableSet
class OS(MutableSet):
    def __init__(self, it=()): self.d = dict.fromkeys(it)
    def __contains__(self, x): return x in self.d
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def add(self, x): self.d[x] = None
    def discard(self, x): self.d.pop(x, None)
    def __repr__(self): return 'OS' + repr(list(self.d))
s = OS('abcd')
s.remove('a'); s |= 'xy'; s &= OS('bxyz'); print(s)
s ^= OS('xq'); print(s); s -= OS('q'); print(s, s.pop(), s)
s -= s; print(s, len(s))
for job in (s.pop, lambda: s.remove('zz')):
    try: job()
    except KeyError as e: print(repr(e))
s |= 'ab'; s ^= s; print(s); s.clear()
#> OS['b', 'x', 'y']
#> OS['b', 'y', 'q']
#> OS['y'] b OS['y']
#> OS[] 0
#> KeyError()
#> KeyError('zz')
#> OS[]

# ---- Mapping gives the other methods
from collections.abc import Mapping
class Env(Mapping):
    def __init__(self, **kw): self.kw = kw
    def __getitem__(self, k): return self.kw[k.lower()]
    def __iter__(self): return iter(self.kw)
    def __len__(self): return len(self.kw)
    def __repr__(self): return f'Env({self.kw})'
e = Env(a=1, b=2)
print(e.get('A'), e.get('z'), e.get('z', 0), 'B' in e, 'q' in e, list(e.keys()), list(e.items()), list(e.values()), e == {'a': 1, 'b': 2}, e != {'a': 1})
print(dict(e), {**e}, e.keys() & {'a'}, ('a', 1) in e.items(), 2 in e.values(), e.keys(), e.values(), len(e.items()))
try: hash(e)
except TypeError as err: print(err)
try: reversed(e)
except TypeError as err: print(err)
#> 1 None 0 True False ['a', 'b'] [('a', 1), ('b', 2)] [1, 2] True True
#> {'a': 1, 'b': 2} {'a': 1, 'b': 2} {'a'} True True KeysView(Env({'a': 1, 'b': 2})) ValuesView(Env({'a': 1, 'b': 2})) 2
#> unhashable type: 'Env'
#> 'Env' object is not reversible

# ---- MutableMapping gives the other methods
from collections.abc import MutableMapping
class Lower(MutableMapping):
    def __init__(self, *a, **k): self.d = {}; self.update(*a, **k)
    def __getitem__(self, k): return self.d[k.lower()]
    def __setitem__(self, k, v): self.d[k.lower()] = v
    def __delitem__(self, k): del self.d[k.lower()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
h = Lower({'Content-Type': 'x'}, Accept='y')
print(h['CONTENT-TYPE'], h.pop('ACCEPT'), h.pop('gone', None), h.setdefault('Host', 'h'), h.setdefault('HOST', 'i'), dict(h))
h.update([('A', 1)], B=2); h.update(Lower(c=3)); print(dict(h), h.popitem(), len(h))
h.clear(); print(dict(h))
for job in (h.popitem, lambda: h.pop('x')):
    try: job()
    except KeyError as e: print(repr(e))
for job in (lambda: h.update(1), lambda: h.update({}, {}), lambda: h.pop()):
    try: job()
    except TypeError as e: print(e)
#> x y None h h {'content-type': 'x', 'host': 'h'}
#> {'content-type': 'x', 'host': 'h', 'a': 1, 'b': 2, 'c': 3} ('content-type', 'x') 4
#> {}
#> KeyError()
#> KeyError('x')
#> 'int' object is not iterable
#> MutableMapping.update() takes from 1 to 2 positional arguments but 3 were given
#> MutableMapping.pop() missing 1 required positional argument: 'key'

# ---- a MutableMapping with side effects in a dict merge
from collections.abc import MutableMapping
class T(MutableMapping):
    def __init__(self): self.s = {}
    def __getitem__(self, k): return self.s[k]
    def __setitem__(self, k, v): print('set', k, v); self.s[k] = v
    def __delitem__(self, k): print('del', k); del self.s[k]
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
t = T()
t.update(a=1)
t.setdefault('b')
t.popitem()
print(t.s, 'a' in t, t.get('b', 'no'))
def show(**kw): return kw
print(show(**t), [*t])
#> set a 1
#> set b None
#> del a
#> {'b': None} False None
#> {'b': None} ['b']

# ---- subclass hooks look at methods
from collections.abc import *
class A:
    def __len__(self): return 0
class B:
    def __iter__(self): return iter(())
    def __contains__(self, x): return False
    def __len__(self): return 0
class C:
    def __next__(self): return 1
    def __iter__(self): return self
class D:
    __hash__ = None
    def __call__(self): pass
for cls in (A, B, C, D):
    print(cls.__name__, [t.__name__ for t in (Sized, Iterable, Container, Collection, Iterator, Hashable, Callable, Reversible, Sequence) if issubclass(cls, t)])
#> A ['Sized', 'Hashable']
#> B ['Sized', 'Iterable', 'Container', 'Collection', 'Hashable']
#> C ['Iterable', 'Iterator', 'Hashable']
#> D ['Callable']

# ---- None takes a method away
from collections.abc import Iterable, Sized, Hashable, Reversible
class Base:
    def __iter__(self): return iter(())
    def __reversed__(self): return iter(())
    def __len__(self): return 0
class L(Base):
    __iter__ = None
    __len__ = None
print(issubclass(L, Iterable), isinstance(L(), Sized), issubclass(L, Reversible), issubclass(Base, Reversible), issubclass(list, Hashable))
try: iter(L())
except TypeError as e: print(e)
#> False False False True False
#> 'L' object is not iterable

# ---- register
from collections.abc import Sequence, MutableSequence, Mapping
@Sequence.register
class Rope: pass
class Sub(Rope): pass
print(issubclass(Rope, Sequence), isinstance(Sub(), Sequence), issubclass(Rope, MutableSequence), Rope.__mro__ == (Rope, object))
try: Sequence.register(5)
except TypeError as e: print(e)
#> True True False True
#> Can only register classes

# ---- a generator of one's own
from collections.abc import Generator
class Count(Generator):
    def __init__(self): self.n = 0
    def send(self, value):
        if value == 'reset': self.n = 0
        self.n += 1
        if self.n > 3: raise StopIteration(self.n)
        return self.n
    def throw(self, typ, val=None, tb=None):
        print('throw', typ, val)
        raise typ if val is None else val
g = Count()
print(next(g), next(g), g.send('reset'), list(g))
g.close()
try: g.throw(ValueError('x'))
except Exception as e: print(type(e).__name__, e)
def outer(): return (yield from Count())
print(list(outer()), isinstance(g, Generator), iter(g) is g)
#> 1 2 1 [2, 3]
#> throw <class 'GeneratorExit'> None
#> throw x None
#> ValueError x
#> [1, 2, 3] True True

# ---- generator that ignores close
from collections.abc import Generator
class Stubborn(Generator):
    def send(self, value): return 1
    def throw(self, typ, val=None, tb=None): return 2
try: Stubborn().close()
except RuntimeError as e: print(e)
#> generator ignored GeneratorExit

# ---- an iterator of one's own
from collections.abc import Iterator, Iterable
class Down(Iterator):
    def __init__(self, n): self.n = n
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n + 1
d = Down(3)
print(iter(d) is d, list(d), list(Down(2)), isinstance(d, Iterable))
class Nothing(Iterator):
    def __next__(self): return super().__next__()
print(list(Nothing()))
#> True [3, 2, 1] [2, 1] True
#> []

# ---- Callable with arguments
from collections.abc import Callable
print(Callable[[int, str], bool], Callable[..., int], Callable[[], None], Callable[[int], str].__args__, Callable[[int], str].__origin__, isinstance(print, Callable))
for job in (lambda: Callable[int], lambda: Callable[int, str], lambda: Callable[[int], str, 1]):
    try: print(job())
    except TypeError as e: print(e)
from typing import TypeVar, ParamSpec
T = TypeVar('T'); P = ParamSpec('P')
print(Callable[[T], T][int], Callable[P, T], Callable[P, int][[str, int]], Callable[[T], int].__parameters__)
#> collections.abc.Callable[[int, str], bool] collections.abc.Callable[..., int] collections.abc.Callable[[], None] (<class 'int'>, <class 'str'>) <class 'collections.abc.Callable'> True
#> Callable must be used as Callable[[arg, ...], result].
#> Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got <class 'int'>
#> Callable must be used as Callable[[arg, ...], result].
#> collections.abc.Callable[[int], int] collections.abc.Callable[~P, ~T] collections.abc.Callable[[str, int], int] (~T,)

# ---- generic aliases
import collections.abc as c
print(c.Iterable[int], c.Mapping[str, int], c.Generator[int, None, str], c.Sequence[c.Sequence[int]], c.Iterator[int] == c.Iterator[int], hash(c.Set[int]) == hash(c.Set[int]))
print(c.Iterable[int].__origin__ is c.Iterable, c.Mapping[str, int].__args__, c.Awaitable[int] | None)
try: isinstance([], c.Iterable[int])
except TypeError as e: print(e)
try: c.Hashable[int]
except TypeError as e: print(e)
#> collections.abc.Iterable[int] collections.abc.Mapping[str, int] collections.abc.Generator[int, None, str] collections.abc.Sequence[collections.abc.Sequence[int]] True True
#> True (<class 'str'>, <class 'int'>) collections.abc.Awaitable[int] | None
#> isinstance() argument 2 cannot be a parameterized generic
#> type 'Hashable' is not subscriptable

# ---- views of one's own mapping
from collections.abc import KeysView, ItemsView, ValuesView, MappingView, Mapping
class M(Mapping):
    def __init__(self, d): self.d = d
    def __getitem__(self, k): return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def __repr__(self): return 'M'
m = M({'a': 1, 'b': 2})
print(KeysView(m), ItemsView(m), ValuesView(m), MappingView(m), len(MappingView(m)))
print(KeysView(m) | {'c'} == {'a', 'b', 'c'}, ItemsView(m) & {('a', 1)}, 'a' in KeysView(m), ('a', 2) in ItemsView(m), 2 in ValuesView(m), 5 in ValuesView(m), list(ValuesView(m)))
m.d['c'] = 3
print(len(KeysView(m)), sorted(KeysView(m) - {'a'}), KeysView(m) == {'a', 'b', 'c'})
#> KeysView(M) ItemsView(M) ValuesView(M) MappingView(M) 2
#> True {('a', 1)} True False True False [1, 2]
#> 3 ['b', 'c'] True

# ---- async classes
from collections.abc import *
import asyncio
class Ticks(AsyncIterator):
    def __init__(self, n): self.n = n
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return self.n
async def main():
    print([x async for x in Ticks(3)])
    t = Ticks(1)
    print(isinstance(t, AsyncIterable), t.__aiter__() is t)
asyncio.run(main())
async def co(): pass
async def agen(): yield 1
c = co()
print(isinstance(c, Coroutine), isinstance(c, Awaitable), isinstance(agen(), AsyncGenerator), isinstance(agen(), AsyncIterator), isinstance(agen(), Awaitable))
c.close()
#> [2, 1, 0]
#> True True
#> True True True True False

# ---- Awaitable of one's own
from collections.abc import Awaitable, Coroutine
import asyncio
class Ready(Awaitable):
    def __init__(self, v): self.v = v
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self.v
async def main(): return await Ready(5) + await Ready(6)
print(asyncio.run(main()), isinstance(Ready(1), Awaitable), issubclass(Ready, Coroutine))
#> 11 True False

# ---- a coroutine of one's own
from collections.abc import Coroutine
class Co(Coroutine):
    def __init__(self): self.state = 0
    def send(self, v): raise StopIteration('done')
    def throw(self, typ, val=None, tb=None): raise typ
    def __await__(self): return iter(())
c = Co()
try: c.send(None)
except StopIteration as e: print(e.value)
print(c.close(), isinstance(c, Coroutine), list(c.__await__()))
#> done
#> None True []

# ---- an asynchronous generator of one's own
from collections.abc import AsyncGenerator
import asyncio
class G(AsyncGenerator):
    def __init__(self): self.n = 0
    async def asend(self, v):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return self.n
    async def athrow(self, typ, val=None, tb=None): raise typ
async def main():
    g = G()
    print([x async for x in g])
    print(await g.aclose())
asyncio.run(main())
#> [1, 2]
#> None

# ---- Buffer
from collections.abc import Buffer
class B:
    def __buffer__(self, flags): return memoryview(b'hey')
print(isinstance(b'', Buffer), isinstance(bytearray(), Buffer), isinstance('', Buffer), isinstance(B(), Buffer), Buffer.__abstractmethods__)
#> True True False True frozenset({'__buffer__'})

# ---- ByteString is going away
import collections.abc, warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    B = collections.abc.ByteString
    print(issubclass(bytes, B), issubclass(bytearray, B), issubclass(str, B), B.__name__)
print(len(w) >= 1, w[0].category.__name__)
#> True True False ByteString
#> Traceback (most recent call last):
#>   File "collections_abc.py", line 571, in <module>
#>     print(len(w) >= 1, w[0].category.__name__)
#>                        ~^^^
#> IndexError: list index out of range

# ---- old places are gone
import collections
for name in ('Mapping', 'Iterable', 'Callable', 'MutableMapping'):
    try: getattr(collections, name)
    except AttributeError as e: print(e)
try: from collections import Sequence
except ImportError as e: print(str(e).split(' (')[0])
#> module 'collections' has no attribute 'Mapping'
#> module 'collections' has no attribute 'Iterable'
#> module 'collections' has no attribute 'Callable'
#> module 'collections' has no attribute 'MutableMapping'
#> cannot import name 'Sequence' from 'collections'

# ---- names and modules
import collections.abc as c
print(c.Iterable, c.Mapping.__module__, c.Callable.__qualname__, type(c.Sized).__name__, len(c.__all__))
print([k.__name__ for k in c.MutableMapping.__mro__])
print([k.__name__ for k in c.Sequence.__mro__], [k.__name__ for k in c.MutableSet.__bases__])
#> <class 'collections.abc.Iterable'> collections.abc Callable ABCMeta 26
#> ['MutableMapping', 'Mapping', 'Collection', 'Sized', 'Iterable', 'Container', 'object']
#> ['Sequence', 'Reversible', 'Collection', 'Sized', 'Iterable', 'Container', 'object'] ['Set']

# ---- match looks at Sequence and Mapping
from collections.abc import Sequence, Mapping
class Pair(Sequence):
    def __init__(self, a, b): self.p = (a, b)
    def __len__(self): return 2
    def __getitem__(self, i): return self.p[i]
class Conf(Mapping):
    def __getitem__(self, k): return {'x': 1}[k]
    def __iter__(self): return iter(['x'])
    def __len__(self): return 1
for v in (Pair(1, 2), Conf(), 'ab', b'ab', range(2)):
    match v:
        case [a, b]: print('pair', a, b)
        case {'x': x, **rest}: print('map', x, rest)
        case _: print('other')
#> pair 1 2
#> map 1 {}
#> other
#> other
#> pair 0 1

# ---- flatten what is nested
from collections.abc import Iterable, Mapping, Sequence
def flatten(x):
    for item in x:
        if isinstance(item, Mapping): yield from flatten(item.items())
        elif isinstance(item, Iterable) and not isinstance(item, (str, bytes)): yield from flatten(item)
        else: yield item
print(list(flatten([1, [2, (3, {4})], 'ab', {'k': [5, 6]}, range(2), b'x'])))
def walk(node, path=()):
    if isinstance(node, Mapping):
        for k, v in node.items(): yield from walk(v, path + (k,))
    elif isinstance(node, Sequence) and not isinstance(node, str):
        for i, v in enumerate(node): yield from walk(v, path + (i,))
    else: yield path, node
print(dict(walk({'a': [1, {'b': 'x'}], 'c': None})))
#> [1, 2, 3, 4, 'ab', 'k', 5, 6, 0, 1, b'x']
#> {('a', 0): 1, ('a', 1, 'b'): 'x', ('c',): None}

# ---- functions of the program are checked by their kind
from collections.abc import Callable, Iterator, Generator, Hashable
class F:
    def __call__(self): pass
def g(): yield
for x in (len, F, F(), g, g(), lambda: 0, [].append, 5, 'x', (1, [2])):
    print(type(x).__name__, isinstance(x, Callable), isinstance(x, Iterator), isinstance(x, Generator), isinstance(x, Hashable))
#> builtin_function_or_method True False False True
#> type True False False True
#> F True False False True
#> function True False False True
#> generator False True True True
#> function True False False True
#> builtin_function_or_method True False False True
#> int False False False True
#> str False False False True
#> tuple False False False True

# ---- a registry that is a read-only mapping
from collections.abc import Mapping
class Registry(Mapping):
    def __init__(self): self._items = {}
    def register(self, name):
        def deco(f): self._items[name] = f; return f
        return deco
    def __getitem__(self, k): return self._items[k]
    def __iter__(self): yield from sorted(self._items)
    def __len__(self): return len(self._items)
r = Registry()
@r.register('up')
def up(s): return s.upper()
@r.register('rev')
def rev(s): return s[::-1]
print(list(r), {k: f('ab') for k, f in r.items()}, 'up' in r, r.get('nope'))
r['x'] = 1
#> ['rev', 'up'] {'rev': 'ba', 'up': 'AB'} True None
#> Traceback (most recent call last):
#>   File "collections_abc.py", line 674, in <module>
#>     r['x'] = 1
#>     ~^^^^^
#> TypeError: 'Registry' object does not support item assignment

# ---- deques and arrays are sequences
import array, collections
from collections.abc import MutableSequence, Reversible, Sequence
for o in (collections.deque(), array.array('i')):
    print(isinstance(o, Sequence), isinstance(o, MutableSequence), isinstance(o, Reversible))
match collections.deque([1, 2]):
    case [a, b]:
        print(a, b)
match array.array('i', [3]):
    case [a]:
        print(a)
#> True True True
#> True True True
#> 1 2
#> 3

# ---- the same, when array comes later
from collections.abc import MutableSequence, Sequence
print(isinstance([], Sequence))
import array
print(isinstance(array.array('i'), Sequence), issubclass(array.array, MutableSequence))
#> True
#> True True

# ---- an instance may say that it is of another class
from collections.abc import Sized, Mapping
from abc import ABC
class Other: pass
class Says:
    __class__ = dict
class Asks:
    @property
    def __class__(self): return list
class Hook:
    def __getattribute__(self, name): return str if name == '__class__' else object.__getattribute__(self, name)
class Own(ABC): pass
for _ in range(2):
    print([isinstance(v, c) for v in (Says(), Asks(), Hook(), Other(), list[int], {}, dict, super(Other, Other())) for c in (Sized, Mapping, Own)])
Own.register(Other)
Own.register(str)
print([isinstance(v, Own) for v in (Other(), Hook(), 'a', Says())])
#> [True, True, False, True, False, False, True, False, False, False, False, False, False, False, False, True, True, False, False, False, False, False, False, False]
#> [True, True, False, True, False, False, True, False, False, False, False, False, False, False, False, True, True, False, False, False, False, False, False, False]
#> [True, True, True, False]

# ---- ByteString warns
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    import collections.abc, typing
    typing.ByteString
    collections.abc.ByteString
    isinstance(b'', collections.abc.ByteString)
    class C(collections.abc.ByteString): pass
    class D(C): pass
    isinstance(b'', typing.ByteString)
    issubclass(bytes, collections.abc.ByteString)
    for x in w: print(x.category.__name__, x.message, x.lineno)
print(isinstance(b'', collections.abc.ByteString), type(C).__name__, C.__mro__[1])
#> DeprecationWarning 'collections.abc.ByteString' is deprecated and slated for removal in Python 3.17 734
#> DeprecationWarning 'collections.abc.ByteString' is deprecated and slated for removal in Python 3.17 735
#> DeprecationWarning 'collections.abc.ByteString' is deprecated and slated for removal in Python 3.17 736
#> DeprecationWarning 'typing.ByteString' is deprecated and slated for removal in Python 3.17 737
#> collections_abc.py:740: DeprecationWarning: 'collections.abc.ByteString' is deprecated and slated for removal in Python 3.17
#>   print(isinstance(b'', collections.abc.ByteString), type(C).__name__, C.__mro__[1])
#> True _DeprecateByteStringMeta <class 'collections.abc.ByteString'>

# ---- Callable among the arguments of other types
from collections.abc import Callable
import typing
class A: pass
print(tuple[Callable[[int], str], ...], list[Callable[[A], None]], Callable[[int], Callable[[], str]], dict[A, Callable[..., A]])
print(Callable[[int], str] | None, typing.Optional[Callable[[int], str]], typing.List[Callable[[int], A]], typing.Callable[[Callable[[int], int]], int])
#> tuple[collections.abc.Callable[[int], str], ...] list[collections.abc.Callable[[__main__.A], None]] collections.abc.Callable[[int], collections.abc.Callable[[], str]] dict[__main__.A, collections.abc.Callable[..., __main__.A]]
#> collections.abc.Callable[[int], str] | None collections.abc.Callable[[int], str] | None typing.List[collections.abc.Callable[[int], __main__.A]] typing.Callable[[collections.abc.Callable[[int], int]], int]
