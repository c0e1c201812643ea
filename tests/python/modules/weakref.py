# ---- a reference gives its object
import weakref
class A: pass
a = A()
r = weakref.ref(a)
print(r() is a, r == weakref.ref(a), hash(r) == hash(a), r.__callback__, type(r).__name__, weakref.ref is weakref.ReferenceType)
#> True True True None ReferenceType True

# ---- what has no weak references
import weakref
for v in (1, 'a', [], {}, (), None, 1.5, b'', True):
    try:
        weakref.ref(v)
    except TypeError as e:
        print(e)
print(weakref.ref(len)() is len)
#> cannot create weak reference to 'int' object
#> cannot create weak reference to 'str' object
#> cannot create weak reference to 'list' object
#> cannot create weak reference to 'dict' object
#> cannot create weak reference to 'tuple' object
#> cannot create weak reference to 'NoneType' object
#> cannot create weak reference to 'float' object
#> cannot create weak reference to 'bytes' object
#> cannot create weak reference to 'bool' object
#> True

# ---- classes with __slots__
import weakref
class S: __slots__ = ('a',)
class W: __slots__ = ('a', '__weakref__')
try:
    weakref.ref(S())
except TypeError as e:
    print(e)
w = W()
print(weakref.ref(w)() is w)
#> cannot create weak reference to 'S' object
#> True

# ---- references as keys
import weakref
class A: pass
a, b = A(), A()
d = {weakref.ref(a): 'a', weakref.ref(b): 'b'}
print(d[weakref.ref(a)], weakref.ref(a) != weakref.ref(b), weakref.ref(a) == 5)
#> a True False

# ---- proxies
import weakref
class A:
    x = 1
    def f(self): return self.x
    def __len__(self): return 7
    def __getitem__(self, i): return i * 2
    def __add__(self, o): return 'sum'
    def __str__(self): return 'an A'
a = A()
p = weakref.proxy(a)
p.x = 5
print(a.x, p.f(), len(p), p[4], p + 1, str(p), bool(p), type(p) is weakref.ProxyType)
def g(): return 'called'
q = weakref.proxy(g)
print(q(), type(q) is weakref.CallableProxyType)
#> 5 5 7 8 sum an A True True
#> called True

# ---- a dict with weak values
import weakref
class V:
    def __init__(self, n): self.n = n
a, b = V(1), V(2)
d = weakref.WeakValueDictionary(x=a)
d['y'] = b
print(len(d), d['x'].n, 'y' in d, sorted(d.keys()), sorted(v.n for v in d.values()), d.get('z'), d.pop('y').n, len(d))
d.update({'q': a})
print(sorted(k for k, v in d.items()), d.setdefault('q', b).n, [r().n for r in d.valuerefs()])
#> 2 1 True ['x', 'y'] [1, 2] None 2 1
#> ['q', 'x'] 1 [1, 1]

# ---- a dict with weak keys
import weakref
class K: pass
a, b = K(), K()
d = weakref.WeakKeyDictionary()
d[a] = 1
d[b] = 2
print(len(d), d[a], b in d, 5 in d, sorted(d.values()), d.get(K(), 'none'), [r() is a or r() is b for r in d.keyrefs()])
del d[a]
print(len(d), a in d)
try:
    d[5] = 1
except TypeError as e:
    print(e)
#> 2 1 True False [1, 2] none [True, True]
#> 1 False
#> cannot create weak reference to 'int' object

# ---- a set of weak references
import weakref
class E: pass
a, b, c = E(), E(), E()
s = weakref.WeakSet([a, b])
s.add(c)
s.discard(a)
print(len(s), a in s, b in s, 5 in s, len(s | weakref.WeakSet([a])), len(s & {b}), s == weakref.WeakSet([b, c]), s.isdisjoint({a}))
s.remove(b)
try:
    s.remove(b)
except KeyError:
    print('KeyError')
print(len(s), s.pop() is c, len(s))
#> 2 False True False 3 1 True True
#> KeyError
#> 1 True 0

# ---- methods
import weakref
class A:
    def f(self, x): return x + 1
a = A()
m = weakref.WeakMethod(a.f)
print(m()(1), m == weakref.WeakMethod(a.f), m() == a.f)
try:
    weakref.WeakMethod(len)
except TypeError as e:
    print(e)
#> 2 True True
#> argument should be a bound method, not <class 'builtin_function_or_method'>

# ---- finalize
import weakref
class A: pass
a = A()
f = weakref.finalize(a, print, 'bye', end='!\n')
print(f.alive, f.atexit, f.peek()[0] is a, f.peek()[2:])
print(f(), f.alive, f(), f.peek(), f.detach())
g = weakref.finalize(a, print, 'never')
print(g.detach()[0] is a, g.alive)
#> True True True (('bye',), {'end': '!\n'})
#> bye!
#> None False None None None
#> True False

# ---- a cache
import weakref
class Image:
    made = 0
    def __init__(self, name):
        Image.made += 1
        self.name = name
cache = weakref.WeakValueDictionary()
def get(name):
    image = cache.get(name)
    if image is None:
        image = cache[name] = Image(name)
    return image
x, y, z = get('a'), get('a'), get('b')
print(x is y, Image.made, len(cache))
#> True 2 2

# ---- a tree with parents
import weakref
class Node:
    def __init__(self, name, parent=None):
        self.name, self.children = name, []
        self.parent = weakref.ref(parent) if parent else None
        if parent: parent.children.append(self)
root = Node('root'); kid = Node('kid', root)
print(kid.parent().name, root.children[0].name)
#> root kid

# ---- observers
import weakref
class Subject:
    def __init__(self): self.observers = weakref.WeakSet()
    def notify(self, x):
        for o in self.observers: o.update(x)
class Observer:
    def update(self, x): print('got', x)
s, o = Subject(), Observer()
s.observers.add(o)
s.notify(5)
#> got 5

# ---- an object that nothing else uses
#! there are no reference counts: references are strong
import weakref
class A: pass
a = A()
r = weakref.ref(a)
del a
print(r() is None)
#> False

# ---- how many there are
#! references are not counted
import weakref
class A: pass
a = A()
r = weakref.ref(a)
print(weakref.getweakrefcount(a), len(weakref.getweakrefs(a)))
#> 0 0

# ---- names
import weakref
print(sorted(weakref.__all__), weakref.ProxyTypes)
#> ['CallableProxyType', 'ProxyType', 'ProxyTypes', 'ReferenceType', 'WeakKeyDictionary', 'WeakMethod', 'WeakSet', 'WeakValueDictionary', 'finalize', 'getweakrefcount', 'getweakrefs', 'proxy', 'ref'] (<class 'weakref.ProxyType'>, <class 'weakref.CallableProxyType'>)

# ---- references and proxies of objects
import weakref
class A:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
a = A(3)
r, p = weakref.ref(a), weakref.proxy(a)
print(r() is a, p.n, len(p), r == weakref.ref(a), type(r).__name__, isinstance(p, weakref.ProxyType), r in (weakref.ref(a),))
p.n = 5; print(a.n)
for bad in (5, 'x', [1], None, (1,)):
    try: weakref.ref(bad)
    except TypeError as e: print(e)
#> True 3 3 True ReferenceType True True
#> 5
#> cannot create weak reference to 'int' object
#> cannot create weak reference to 'str' object
#> cannot create weak reference to 'list' object
#> cannot create weak reference to 'NoneType' object
#> cannot create weak reference to 'tuple' object

# ---- a dictionary of weak values
import weakref
class V:
    def __init__(self, n): self.n = n
d = weakref.WeakValueDictionary()
a, b = V(1), V(2); d['a'], d['b'] = a, b
print(len(d), 'a' in d, d['b'].n, d.get('q'), sorted(d), sorted(v.n for v in d.values()), d.setdefault('a', b) is a, d.pop('b').n, list(d.items())[0][0], len(d.copy()))
try: d['x'] = 5
except TypeError as e: print(e)
#> 2 True 2 None ['a', 'b'] [1, 2] True 2 a 1
#> cannot create weak reference to 'int' object

# ---- weak keys, weak sets and methods
import weakref
class K: 
    def hi(self): return 'hi'
k = K(); d = weakref.WeakKeyDictionary({k: 'data'}); s = weakref.WeakSet([k])
print(d[k], k in d, len(d), k in s, len(s), weakref.WeakMethod(k.hi)()(), d.get(K(), 'no'))
s.add(k); s.discard(k); print(len(s), s == set())
try: d[5] = 1
except TypeError as e: print(e)
#> data True 1 True 1 hi no
#> 0 False
#> cannot create weak reference to 'int' object

# ---- WeakMethod
import weakref
class C:
    def m(self):
        return 'called'
c = C()
w = weakref.WeakMethod(c.m)
print(w()(), w() == c.m, weakref.WeakMethod(c.m) == w, isinstance(w, weakref.ref))
try:
    weakref.WeakMethod(print)
except TypeError as e:
    print(e)
#> called True True True
#> argument should be a bound method, not <class 'builtin_function_or_method'>

# ---- what is referred to is named without its module in the program itself
import collections, re, weakref
class A:
    class In: pass
for o in (A(), A.In(), collections.OrderedDict(), {1}):
    print(re.sub('0x[0-9a-f]+', '0x', f'{weakref.ref(o)!r} {weakref.proxy(o)!r}'))
#> <weakref at 0x; to 'A' at 0x> <weakproxy at 0x; to 'A' at 0x>
#> <weakref at 0x; to 'A.In' at 0x> <weakproxy at 0x; to 'A.In' at 0x>
#> <weakref at 0x; to 'collections.OrderedDict' at 0x> <weakproxy at 0x; to 'collections.OrderedDict' at 0x>
#> <weakref at 0x; to 'set' at 0x> <weakproxy at 0x; to 'set' at 0x>

# ---- a reference that is not called
import weakref
class Node:
    value = 1
node = Node()
try:
    weakref.ref(node).value
except AttributeError as e:
    print(e)
print(weakref.ref.__name__, weakref.ReferenceType, weakref.ProxyType.__qualname__)
#> 'weakref.ReferenceType' object has no attribute 'value'
#> ReferenceType <class 'weakref.ReferenceType'> ProxyType

# ---- a proxy of what has no length, and operators of proxies
import weakref
class Letters:
    def __iter__(self): return iter('ab')
    def __add__(self, other): return ('add', type(other).__name__)
    def __radd__(self, other): return ('radd', type(other).__name__)
    def __contains__(self, item): return item == 'a'
o = Letters()
p = weakref.proxy(o)
print(list(p), tuple(p), sorted(p), [*p], bool(p), 'a' in p, isinstance(p, Letters))
print(p + 1, 1 + p, p + p)
def numbers():
    yield 1
    yield 2
g = numbers()
print(list(weakref.proxy(g)))
for action in ('len(p)', 'p[0]', 'p - 1', 'p()', 'p.x', 'next(p)', '-p', 'int(p)', 'divmod(p, 1)', 'reversed(p)'):
    try:
        eval(action)
    except (TypeError, AttributeError) as e:
        print(action, type(e).__name__, e)
#> ['a', 'b'] ('a', 'b') ['a', 'b'] ['a', 'b'] True True True
#> ('add', 'int') ('radd', 'int') ('add', 'Letters')
#> [1, 2]
#> len(p) TypeError object of type 'Letters' has no len()
#> p[0] TypeError 'Letters' object is not subscriptable
#> p - 1 TypeError unsupported operand type(s) for -: 'Letters' and 'int'
#> p() TypeError 'weakref.ProxyType' object is not callable
#> p.x AttributeError 'Letters' object has no attribute 'x'
#> next(p) TypeError Weakref proxy referenced a non-iterator 'Letters' object
#> -p TypeError bad operand type for unary -: 'Letters'
#> int(p) TypeError int() argument must be a string, a bytes-like object or a real number, not 'Letters'
#> divmod(p, 1) TypeError unsupported operand type(s) for divmod(): 'Letters' and 'int'
#> reversed(p) AttributeError 'Letters' object has no attribute '__reversed__'

# ---- what has no room is named as C does
import weakref, datetime, decimal, re
for v in (datetime.date(2024, 1, 1), decimal.Decimal(1), 5, 'a'):
    try:
        weakref.ref(v)
    except TypeError as e:
        print(e)
#> cannot create weak reference to 'datetime.date' object
#> cannot create weak reference to 'decimal.Decimal' object
#> cannot create weak reference to 'int' object
#> cannot create weak reference to 'str' object

# ---- subclasses of ref, made in __new__ or in __init__
import weakref
class Thing:
    def method(self):
        return 'called'

class Counted(weakref.ref):
    def __init__(self, ob, callback=None, /, **notes):
        super().__init__(ob, callback)
        self.calls = 0
        for name, value in notes.items():
            setattr(self, name, value)

    def __call__(self):
        self.calls += 1
        return super().__call__()

class Keyed(weakref.ref):
    __slots__ = ('key',)

    def __new__(type, ob, callback, key):
        self = weakref.ref.__new__(type, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)

class Named(weakref.WeakMethod):
    def __new__(cls, method, name):
        self = super().__new__(cls, method)
        self.name = name
        return self

    def __init__(self, method, name):
        super().__init__(method)

thing = Thing()
counted = Counted(thing, note='n')
print(counted() is thing, counted() is thing, counted.calls, counted.note, counted == weakref.ref(thing))
keyed = Keyed(thing, None, 'k')
print(keyed() is thing, keyed.key, isinstance(keyed, weakref.ReferenceType), keyed.__callback__)
named = Named(thing.method, 'm')
print(named()(), named.name, named == weakref.WeakMethod(thing.method))
for f in (lambda: weakref.ref(), lambda: weakref.ref(thing, None, 1), lambda: weakref.ref(thing, x=1), lambda: weakref.ref.__new__(weakref.ref),
          lambda: weakref.ref(thing).__init__(), lambda: Keyed(thing, None), lambda: Keyed(5, None, 'k'), lambda: weakref.WeakMethod(5)):
    try:
        f()
    except TypeError as e:
        print(e)
#> True True 2 n True
#> True k True None
#> called m True
#> __new__ expected at least 1 argument, got 0
#> __new__ expected at most 2 arguments, got 3
#> ref() takes no keyword arguments
#> __new__ expected at least 1 argument, got 0
#> __init__ expected at least 1 argument, got 0
#> Keyed.__new__() missing 1 required positional argument: 'key'
#> cannot create weak reference to 'int' object
#> argument should be a bound method, not <class 'int'>

# ---- subclasses of ref are made by __new__
import weakref
class A: pass
class MyRef(weakref.ref):
    __slots__ = 'slot1', 'slot2'
    def __new__(type, ob, callback, slot1, slot2): return weakref.ref.__new__(type, ob, callback)
    def __init__(self, ob, callback, slot1, slot2):
        self.slot1 = slot1; self.slot2 = slot2
    def meth(self): return self.slot1 + self.slot2
o = A()
r = MyRef(o, None, 'abc', 'def')
print(r.slot1, r.meth(), r() is o, r == weakref.ref(o), hash(r) == hash(o), hasattr(r, '__dict__'))
class R2(weakref.ref):
    def __init__(self, ob, callback=None, **other):
        super().__init__(ob, callback)
        for k, v in other.items(): setattr(self, k, v)
    def __call__(self):
        return super().__call__(), 'x'
print(R2(o)()[1])
try: R2(o, None, x=1)
except TypeError as e: print(e)
class R3(weakref.ref): pass
r = R3(o, print); r.x = 5
print(r() is o, r.x, r.__callback__ is print)
class K(weakref.ref):
    def __new__(cls, ob, cb, key):
        self = super().__new__(cls, ob, cb); self.key = key; return self
    def __init__(self, ob, cb, key): super().__init__(ob, cb)
print(K(o, None, 'k').key)
for f in (lambda: weakref.ref(), lambda: weakref.ref(5), lambda: weakref.ref.__new__(weakref.ref)):
    try: f()
    except TypeError as e: print(type(e).__name__)
class B:
    def f(self): return 'f'
b = B()
w = weakref.WeakMethod(b.f)
print(w()(), w == weakref.WeakMethod(b.f), isinstance(w, weakref.ref))
d = weakref.WeakValueDictionary(a=b); print(d['a'] is b)

try: weakref.ref(o, callback=print)
except TypeError as e: print(e)
class W2(weakref.WeakMethod):
    def __init__(self, meth, callback=None): super().__init__(meth, callback); self.q = 1
print(W2(b.f)()(), W2(b.f).q, W2(b.f) == w, hash(w) == hash(weakref.WeakMethod(b.f)))
try: weakref.WeakMethod(5)
except TypeError as e: print(e)
#> abc abcdef True True True False
#> x
#> True 5 True
#> k
#> TypeError
#> TypeError
#> TypeError
#> f True True
#> True
#> ref() takes no keyword arguments
#> f 1 True True
#> argument should be a bound method, not <class 'int'>
