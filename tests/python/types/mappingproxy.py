# ---- mappingproxy: a read-only view of a dict
from types import MappingProxyType
d = {'a': 1, 'b': 2}
p = MappingProxyType(d)
print(p, repr(p), str(p), type(p), len(p), p['a'], list(p), bool(p), bool(MappingProxyType({})))
d['c'] = 3
print(p, 'c' in p, len(p))
try:
    p['a'] = 9
except TypeError as e:
    print(e)
try:
    del p['a']
except TypeError as e:
    print(e)
#> {'a': 1, 'b': 2} mappingproxy({'a': 1, 'b': 2}) {'a': 1, 'b': 2} <class 'mappingproxy'> 2 1 ['a', 'b'] True False
#> {'a': 1, 'b': 2, 'c': 3} True 3
#> 'mappingproxy' object does not support item assignment
#> 'mappingproxy' object does not support item deletion

# ---- mappingproxy: methods
from types import MappingProxyType
p = MappingProxyType({'a': 1, 'b': [2]})
print(p.get('a'), p.get('z'), p.get('z', 0), list(p.keys()), list(p.values()), list(p.items()), type(p.keys()))
c = p.copy()
c['x'] = 1
print(c, type(c), p, c['b'] is p['b'], list(reversed(p)), [n for n in dir(p) if not n.startswith('_')])
#> 1 None 0 ['a', 'b'] [1, [2]] [('a', 1), ('b', [2])] <class 'dict_keys'>
#> {'a': 1, 'b': [2], 'x': 1} <class 'dict'> {'a': 1, 'b': [2]} True ['b', 'a'] ['copy', 'get', 'items', 'keys', 'values']

# ---- mappingproxy: has no changing methods
from types import MappingProxyType
p = MappingProxyType({'a': 1})
for name in ['update', 'pop', 'popitem', 'clear', 'setdefault', 'fromkeys', '__setitem__', '__delitem__']:
    try:
        getattr(p, name)
    except AttributeError as e:
        print(e)
#> 'mappingproxy' object has no attribute 'update'
#> 'mappingproxy' object has no attribute 'pop'
#> 'mappingproxy' object has no attribute 'popitem'
#> 'mappingproxy' object has no attribute 'clear'
#> 'mappingproxy' object has no attribute 'setdefault'
#> 'mappingproxy' object has no attribute 'fromkeys'
#> 'mappingproxy' object has no attribute '__setitem__'
#> 'mappingproxy' object has no attribute '__delitem__'

# ---- mappingproxy: wrong arguments
from types import MappingProxyType
for args in [(), (1,), ([],), ('ab',), ((1, 2),), (None,), ({}, {}), ({1},)]:
    try:
        print(MappingProxyType(*args))
    except TypeError as e:
        print(e)
print(MappingProxyType(mapping={'k': 1}))
try:
    MappingProxyType(map={})
except TypeError as e:
    print(e)
#> mappingproxy() missing required argument 'mapping' (pos 1)
#> mappingproxy() argument must be a mapping, not int
#> mappingproxy() argument must be a mapping, not list
#> ab
#> mappingproxy() argument must be a mapping, not tuple
#> mappingproxy() argument must be a mapping, not NoneType
#> mappingproxy() takes at most 1 argument (2 given)
#> mappingproxy() argument must be a mapping, not set
#> {'k': 1}
#> mappingproxy() missing required argument 'mapping' (pos 1)

# ---- mappingproxy: missing keys
from types import MappingProxyType
p = MappingProxyType({})
for key in ['x', 1, (1, 2), None]:
    try:
        p[key]
    except KeyError as e:
        print(repr(e))
try:
    p[[]]
except TypeError as e:
    print(e)
try:
    {} in p
except TypeError as e:
    print(e)
#> KeyError('x')
#> KeyError(1)
#> KeyError((1, 2))
#> KeyError(None)
#> cannot use 'list' as a dict key (unhashable type: 'list')
#> cannot use 'dict' as a dict key (unhashable type: 'dict')

# ---- mappingproxy: an uncaught assignment
from types import MappingProxyType
DEFAULTS = MappingProxyType({'retries': 3})
def configure(**changes):
    for name, value in changes.items():
        DEFAULTS[name] = value
configure(retries=5)
#> Traceback (most recent call last):
#>   File "mappingproxy.py", line 100, in <module>
#>     configure(retries=5)
#>     ~~~~~~~~~^^^^^^^^^^^
#>   File "mappingproxy.py", line 99, in configure
#>     DEFAULTS[name] = value
#>     ~~~~~~~~^^^^^^
#> TypeError: 'mappingproxy' object does not support item assignment

# ---- mappingproxy: equality, order and hash
from types import MappingProxyType
p = MappingProxyType({'a': 1})
print(p == {'a': 1}, {'a': 1} == p, p == MappingProxyType({'a': 1}), p != {'a': 2}, p == [('a', 1)])
for f in [lambda: hash(p), lambda: p < {}, lambda: p + p, lambda: {p}]:
    try:
        print(f())
    except TypeError as e:
        print(e)
#> True True True True False
#> unhashable type: 'dict'
#> '<' not supported between instances of 'dict' and 'dict'
#> unsupported operand type(s) for +: 'mappingproxy' and 'mappingproxy'
#> cannot use 'mappingproxy' as a set element (unhashable type: 'dict')

# ---- mappingproxy: union makes a dict
from types import MappingProxyType
p = MappingProxyType({'a': 1})
print(p | {'b': 2}, {'b': 2} | p, type(p | {}), p | p, p)
try:
    p |= {'c': 3}
except TypeError as e:
    print(e)
for f in [lambda: p | [('a', 1)], lambda: 5 | p]:
    try:
        print(f())
    except TypeError as e:
        print(e)
#> {'a': 1, 'b': 2} {'b': 2, 'a': 1} <class 'dict'> {'a': 1} {'a': 1}
#> '|=' is not supported by mappingproxy; use '|' instead
#> unsupported operand type(s) for |: 'dict' and 'list'
#> unsupported operand type(s) for |: 'int' and 'dict'

# ---- mappingproxy: of a class is its __dict__
class A:
    """doc"""
    x = 1
    def f(self): pass
p = A.__dict__
print(type(p), p['x'], p['__doc__'], p['__module__'], sorted(k for k in p if not k.startswith('__')), 'f' in p, p['f'] is A.f)
try:
    p['y'] = 2
except TypeError as e:
    print(e)
A.y = 2
print(p['y'], 'y' in A.__dict__, A.__dict__ == A.__dict__)
del A.x
print('x' in p, vars(A)['y'])
#> <class 'mappingproxy'> 1 doc __main__ ['f', 'x'] True True
#> 'mappingproxy' object does not support item assignment
#> 2 True True
#> False 2

# ---- mappingproxy: a class's own and inherited names
class Base:
    shared = 1
class Derived(Base):
    own = 2
print('shared' in Derived.__dict__, 'own' in Derived.__dict__, hasattr(Derived, 'shared'))
def lookup(cls, name):
    for c in cls.__mro__:
        if name in vars(c):
            return c.__name__, vars(c)[name]
print(lookup(Derived, 'shared'), lookup(Derived, 'own'), lookup(Derived, 'none'), lookup(Derived, '__init__')[0])
#> False True True
#> ('Base', 1) ('Derived', 2) None object

# ---- mappingproxy: descriptors stay raw in it
class A:
    @property
    def p(self): return 1
    @staticmethod
    def s(): return 2
    @classmethod
    def c(cls): return 3
d = A.__dict__
print(type(d['p']).__name__, type(d['s']).__name__, type(d['c']).__name__, d['s'].__func__(), d['c'].__func__(A), d['p'].fget(None))
for name, value in list(d.items()):
    if isinstance(value, (staticmethod, classmethod)): print(name, 'wraps', value.__wrapped__.__name__)
#> property staticmethod classmethod 2 3 1
#> s wraps s
#> c wraps c

# ---- mappingproxy: of built-in types
print(type(int.__dict__), 'bit_length' in int.__dict__, 'append' in vars(list), int.__dict__['real'])
try:
    int.__dict__['x'] = 1
except TypeError as e:
    print(e)
print(str.__dict__['upper']('abc'), dict.__dict__['get']({1: 2}, 1), type(dict.__dict__['fromkeys']).__name__)
#> <class 'mappingproxy'> True True <attribute 'real' of 'int' objects>
#> 'mappingproxy' object does not support item assignment
#> ABC 2 classmethod_descriptor

# ---- mappingproxy: iteration sees the changes of the dict
from types import MappingProxyType
d = {'a': 1, 'b': 2}
p = MappingProxyType(d)
seen = []
try:
    for k in p:
        seen.append(k)
        d[k + k] = 0
except RuntimeError as e:
    print(seen, e)
for k, v in p.items(): print(k, v)
print([*p], {**p}, dict(p), p.keys() & {'a'}, sorted(p, reverse=True))
#> ['a'] dictionary changed size during iteration
#> a 1
#> b 2
#> aa 0
#> ['a', 'b', 'aa'] {'a': 1, 'b': 2, 'aa': 0} {'a': 1, 'b': 2, 'aa': 0} {'a'} ['b', 'aa', 'a']

# ---- mappingproxy: of a subclass of dict uses its methods
from types import MappingProxyType
class Loud(dict):
    def __getitem__(self, key):
        print('asked', key)
        return super().__getitem__(key)
    def __missing__(self, key): return f'no {key}'
    def get(self, key, default=None): return 'own get'
    def __len__(self): return 99
    def __contains__(self, key): return True
    def __iter__(self): return iter(['over'])
    def keys(self): return ['own keys']
p = MappingProxyType(Loud(a=1))
print(p['a'], p['b'], p.get('a'), len(p), 'zzz' in p, list(p), p.keys())
#> asked a
#> asked b
#> 1 no b own get 99 True ['over'] ['own keys']

# ---- mappingproxy: of a UserDict, a ChainMap, a defaultdict
from types import MappingProxyType
from collections import UserDict, ChainMap, defaultdict, OrderedDict, Counter
for m in [UserDict(a=1), ChainMap({'a': 1}, {'b': 2}), defaultdict(list, a=1), OrderedDict(a=1), Counter('aab')]:
    p = MappingProxyType(m)
    print(p, p['a'], sorted(p), len(p), p.get('zz', 0))
p = MappingProxyType(defaultdict(list))
print(p['new'], len(p))
#> {'a': 1} 1 ['a'] 1 0
#> ChainMap({'a': 1}, {'b': 2}) 1 ['a', 'b'] 2 0
#> defaultdict(<class 'list'>, {'a': 1}) 1 ['a'] 1 0
#> OrderedDict({'a': 1}) 1 ['a'] 1 0
#> Counter({'a': 2, 'b': 1}) 2 ['a', 'b'] 2 0
#> [] 1

# ---- mappingproxy: of any object with the mapping's methods
from types import MappingProxyType
class Squares:
    def __getitem__(self, k): return k * k
    def __len__(self): return 3
    def __iter__(self): return iter([0, 1, 2])
    def keys(self): return range(3)
p = MappingProxyType(Squares())
print(p[4], len(p), list(p), p.keys(), 2 in p, dict(p))
for f in [lambda: p.get(1), lambda: p.items(), lambda: p.copy(), lambda: reversed(p)]:
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
#> 16 3 [0, 1, 2] range(0, 3) True {0: 0, 1: 1, 2: 4}
#> AttributeError 'Squares' object has no attribute 'get'
#> AttributeError 'Squares' object has no attribute 'items'
#> AttributeError 'Squares' object has no attribute 'copy'
#> AttributeError 'Squares' object has no attribute '__reversed__'

# ---- mappingproxy: cannot be subclassed, is a Mapping
from types import MappingProxyType
from collections.abc import Mapping, MutableMapping
try:
    class M(MappingProxyType): pass
except TypeError as e:
    print(e)
p = MappingProxyType({})
print(isinstance(p, Mapping), isinstance(p, MutableMapping), isinstance(p, dict), MappingProxyType.__name__, MappingProxyType.__module__)
try:
    p.x = 1
except AttributeError as e:
    print(e)
#> type 'mappingproxy' is not an acceptable base type
#> True False False mappingproxy builtins
#> 'mappingproxy' object has no attribute 'x' and no __dict__ for setting new attributes

# ---- mappingproxy: in match
from types import MappingProxyType
def what(x):
    match x:
        case {'kind': 'point', 'x': x, **rest}: return f'point {x} {rest}'
        case {}: return 'mapping'
        case _: return 'other'
print(what(MappingProxyType({'kind': 'point', 'x': 1, 'y': 2})), what(MappingProxyType({})), what(A := type('A', (), {})), what(A.__dict__))
#> point 1 {'y': 2} mapping other mapping

# ---- mappingproxy: generic alias
from types import MappingProxyType
print(MappingProxyType[str, int], MappingProxyType[str, int]({'a': 1}), type(MappingProxyType[int, int]))
def f(options: MappingProxyType[str, int]) -> None: pass
print(f.__annotations__)
#> mappingproxy[str, int] {'a': 1} <class 'types.GenericAlias'>
#> {'options': mappingproxy[str, int], 'return': None}

# ---- mappingproxy: as frozen settings of a class
from types import MappingProxyType
class Settings:
    def __init__(self, **values):
        self._values = MappingProxyType(dict(values))
    def __getattr__(self, name):
        try:
            return self._values[name]
        except KeyError:
            raise AttributeError(f'no setting {name!r}') from None
    def with_(self, **changes):
        return Settings(**(self._values | changes))
s = Settings(debug=False, level=3)
t = s.with_(level=5)
print(s.level, t.level, t.debug, t._values)
try:
    s.colour
except AttributeError as e:
    print(e, e.__cause__, e.__suppress_context__)
#> 3 5 False {'debug': False, 'level': 5}
#> no setting 'colour' None True

# ---- mappingproxy: enum members and signatures are shown by one
import enum, inspect
class Colour(enum.Enum):
    RED = 1
    BLUE = 2
    AZURE = 2
m = Colour.__members__
print(type(m), list(m), m['AZURE'] is Colour.BLUE)
try:
    m['GREEN'] = 3
except TypeError as e:
    print(e)
sig = inspect.signature(lambda a, *, b=1: 0)
print(type(sig.parameters), list(sig.parameters), sig.parameters['b'].default)
#> <class 'mappingproxy'> ['RED', 'BLUE', 'AZURE'] True
#> 'mappingproxy' object does not support item assignment
#> <class 'mappingproxy'> ['a', 'b'] 1

# ---- mappingproxy: copies
import copy
from types import MappingProxyType
p = MappingProxyType({'a': [1]})
try:
    copy.copy(p)
except TypeError as e:
    print(e)
try:
    copy.deepcopy(p)
except TypeError as e:
    print(e)
import json
try:
    json.dumps(p)
except TypeError as e:
    print(e)
print(json.dumps(dict(p)), json.dumps({**p}))
#> cannot pickle 'mappingproxy' object
#> cannot pickle 'mappingproxy' object
#> Object of type mappingproxy is not JSON serializable
#> {"a": [1]} {"a": [1]}

# ---- mappingproxy: of a proxy, and repr inside others
from types import MappingProxyType
p = MappingProxyType(MappingProxyType({'a': 1}))
print(p, [p], {'p': p}, f'{p}', '%r' % (p,), p['a'])
d = {}
d['self'] = MappingProxyType(d)
print(d)
try:
    format(p, '>5')
except TypeError as e:
    print(e)
#> {'a': 1} [mappingproxy(mappingproxy({'a': 1}))] {'p': mappingproxy(mappingproxy({'a': 1}))} {'a': 1} mappingproxy(mappingproxy({'a': 1})) 1
#> {'self': mappingproxy({...})}
#> unsupported format string passed to mappingproxy.__format__

# ---- mappingproxy: passed as keyword arguments and to str.format_map
from types import MappingProxyType
def f(a, b=2, **rest): return a, b, rest
p = MappingProxyType({'a': 1, 'z': 3})
print(f(**p), dict(**p), dict(p, q=1), '{a}-{z}'.format_map(p), '{a}'.format(**p), '%(a)d' % p, {**p, 'a': 0})
try:
    f(**MappingProxyType({1: 2}))
except TypeError as e:
    print(e)
#> (1, 2, {'z': 3}) {'a': 1, 'z': 3} {'a': 1, 'z': 3, 'q': 1} 1-3 1 1 {'a': 0, 'z': 3}
#> keywords must be strings

# ---- mappingproxy: unhashable and odd keys reach the mapping
from types import MappingProxyType
p = MappingProxyType({1: 'int', (1, 2): 'tuple', None: 'none', frozenset([1]): 'fs'})
print(p[1.0], p[True], p[1, 2], p[None], p[frozenset([1])], 1 + 0j in p)
for bad in [[], {}, set()]:
    try:
        p.get(bad)
    except TypeError as e:
        print(e)
#> int int tuple none fs True
#> cannot use 'list' as a dict key (unhashable type: 'list')
#> cannot use 'dict' as a dict key (unhashable type: 'dict')
#> cannot use 'set' as a dict key (unhashable type: 'set')

# ---- mappingproxy: views of a registry that a decorator fills
from types import MappingProxyType
_handlers = {}
handlers = MappingProxyType(_handlers)
def on(event):
    def register(f):
        _handlers.setdefault(event, []).append(f)
        return f
    return register
@on('start')
def a(): return 'a started'
@on('start')
@on('stop')
def b(): return 'b'
for event, fs in handlers.items():
    print(event, [f() for f in fs])
print(len(handlers), handlers.keys(), list(handlers.values())[1][0] is b)
#> start ['a started', 'b']
#> stop ['b']
#> 2 dict_keys(['start', 'stop']) True

# ---- mappingproxy: __slots__ and weird class dictionaries
class S:
    __slots__ = ('a', 'b')
print(sorted(k for k in S.__dict__ if not k.startswith('__')), type(S.__dict__['a']).__name__, S.__dict__['__slots__'], '__dict__' in S.__dict__)
class M(type):
    @classmethod
    def __prepare__(mcs, name, bases): return {'injected': 42}
class C(metaclass=M): pass
print(C.__dict__['injected'], '__weakref__' in C.__dict__, '__dict__' in C.__dict__, C.__dict__.get('nothing'))
#> ['a', 'b'] member_descriptor ('a', 'b') False
#> 42 True True None

# ---- mappingproxy: nested settings are frozen with it
from types import MappingProxyType
def freeze(x):
    match x:
        case dict(): return MappingProxyType({k: freeze(v) for k, v in x.items()})
        case list() | tuple(): return tuple(map(freeze, x))
        case set(): return frozenset(map(freeze, x))
        case _: return x
f = freeze({'a': [1, {'b': {2}}], 'c': {'d': {}}})
print(f, f['a'][1]['b'], type(f['c']['d']))
for path in [('c',), ('c', 'd'), ('a', 1)]:
    target = f
    for step in path: target = target[step]
    try:
        target['x'] = 1
    except TypeError as e:
        print(path, e)
#> {'a': (1, mappingproxy({'b': frozenset({2})})), 'c': mappingproxy({'d': mappingproxy({})})} frozenset({2}) <class 'mappingproxy'>
#> ('c',) 'mappingproxy' object does not support item assignment
#> ('c', 'd') 'mappingproxy' object does not support item assignment
#> ('a', 1) 'mappingproxy' object does not support item assignment

# ---- mappingproxy: the defaults of dataclasses and functions
from dataclasses import dataclass, field
from types import MappingProxyType
@dataclass(frozen=True)
class Job:
    name: str
    options: MappingProxyType = field(default_factory=lambda: MappingProxyType({}), hash=False)
    def option(self, key, default=None): return self.options.get(key, default)
a, b = Job('a'), Job('b', MappingProxyType({'n': 3}))
print(a, b, b.option('n'), a.option('n', 0), a == Job('a'), hash(a) == hash(Job('a')))
def f(x, opts=MappingProxyType({'k': 1})): return x + opts['k']
print(f(1), f(1, {'k': 5}), f.__defaults__)
try:
    @dataclass
    class Bad:
        m: MappingProxyType = MappingProxyType({})
    print(Bad())
except ValueError as e:
    print(e)
#> Job(name='a', options=mappingproxy({})) Job(name='b', options=mappingproxy({'n': 3})) 3 0 True True
#> 2 6 (mappingproxy({'k': 1}),)
#> Bad(m=mappingproxy({}))

# ---- mappingproxy: errors of the mapping come through
from types import MappingProxyType
class Strict(dict):
    def __getitem__(self, key):
        if not isinstance(key, str): raise TypeError(f'keys are str, not {type(key).__name__}')
        return super().__getitem__(key)
    def __contains__(self, key): raise RuntimeError('do not ask')
    def __len__(self): return -1
p = MappingProxyType(Strict(a=1))
for f in [lambda: p[1], lambda: p['b'], lambda: 'a' in p, lambda: len(p), lambda: p.get('b', 'fallback'), lambda: bool(p)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> TypeError keys are str, not int
#> KeyError 'b'
#> RuntimeError do not ask
#> ValueError __len__() should return >= 0
#> fallback
#> ValueError __len__() should return >= 0

# ---- mappingproxy: an uncaught KeyError
from types import MappingProxyType
ROUTES = MappingProxyType({'/': 'home', '/about': 'about'})
def route(path):
    return ROUTES[path].title()
print(route('/'))
print(route('/contact'))
#> Home
#> Traceback (most recent call last):
#>   File "mappingproxy.py", line 520, in <module>
#>     print(route('/contact'))
#>           ~~~~~^^^^^^^^^^^^
#>   File "mappingproxy.py", line 518, in route
#>     return ROUTES[path].title()
#>            ~~~~~~^^^^^^
#> KeyError: '/contact'

# ---- mappingproxy: counts and merges
from types import MappingProxyType
from collections import Counter, ChainMap
base = MappingProxyType({'a': 1, 'b': 2})
print(Counter(base), ChainMap({'b': 9}, base)['b'], ChainMap({}, base)['a'], sum(base.values()), max(base, key=base.get), sorted(base.items(), key=lambda kv: -kv[1]), {v: k for k, v in base.items()})
merged = {}
merged.update(base)
merged.update(base, b=5)
print(merged, dict.fromkeys(base, 0), merged | base, list(zip(base, base.values())), list(enumerate(base)), *base)
#> Counter({'b': 2, 'a': 1}) 9 1 3 b [('b', 2), ('a', 1)] {1: 'a', 2: 'b'}
#> {'a': 1, 'b': 5} {'a': 0, 'b': 0} {'a': 1, 'b': 2} [('a', 1), ('b', 2)] [(0, 'a'), (1, 'b')] a b

# ---- mappingproxy: comparison of classes by their dictionaries
from types import MappingProxyType
class A:
    x = 1
    def f(self): return 'A.f'
class B:
    y = 2
    f = A.f
def public(cls): return MappingProxyType({k: v for k, v in vars(cls).items() if not k.startswith('_')})
print(public(A).keys() ^ public(B).keys() == {'x', 'y'}, public(A)['f'] is public(B)['f'], public(A)['f'](None), list(public(B)))
setattr(B, 'z', 3)
print('z' in vars(B), 'z' in public(B), vars(B) == B.__dict__, isinstance(vars(B), MappingProxyType))
#> True True A.f ['y', 'f']
#> True True True True

# ---- mappingproxy: its type takes part in unions and checks
from types import MappingProxyType
from typing import Mapping, get_type_hints
def load(x: MappingProxyType | None = None) -> Mapping[str, int]: return x or MappingProxyType({})
print(load(), get_type_hints(load), isinstance({}, MappingProxyType | dict), isinstance(load(), Mapping), MappingProxyType | int, issubclass(MappingProxyType, Mapping))
#> {} {'x': mappingproxy | None, 'return': typing.Mapping[str, int]} True True mappingproxy | int True
