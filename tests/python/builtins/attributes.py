# ---- getattr, setattr, delattr, hasattr
class C:
    x = 1
c = C()
setattr(c, 'y', 2)
print(getattr(c, 'x'), getattr(c, 'y'), getattr(c, 'z', 'none'), hasattr(c, 'y'), hasattr(c, 'z'))
delattr(c, 'y')
print(hasattr(c, 'y'), c.__dict__, getattr(5, 'real'), getattr(C, 'x'))
setattr(c, 'not an identifier', 3)
print(getattr(c, 'not an identifier'), c.__dict__)
#> 1 2 none True False
#> False {} 5 1
#> 3 {'not an identifier': 3}

# ---- names are strings
class C: pass
for f in [lambda: getattr(C, 1), lambda: setattr(C, 1, 2), lambda: hasattr(C, None), lambda: delattr(C, b'a'), lambda: getattr(C)]:
    try:
        f()
    except TypeError as e:
        print(e)
#> attribute name must be string, not 'int'
#> attribute name must be string, not 'int'
#> attribute name must be string, not 'NoneType'
#> attribute name must be string, not 'bytes'
#> getattr expected at least 2 arguments, got 1

# ---- a missing attribute
getattr([], 'nope')
#> Traceback (most recent call last):
#>   File "attributes.py", line 29, in <module>
#>     getattr([], 'nope')
#>     ~~~~~~~^^^^^^^^^^^^
#> AttributeError: 'list' object has no attribute 'nope'

# ---- deleting a missing attribute
class C: pass
del C().nope
#> Traceback (most recent call last):
#>   File "attributes.py", line 38, in <module>
#>     del C().nope
#>         ^^^^^^^^
#> AttributeError: 'C' object has no attribute 'nope'

# ---- what has no dict
for f in [lambda: setattr(5, 'x', 1), lambda: setattr([], 'append', 1), lambda: setattr(None, 'a', 1), lambda: setattr(int, 'x', 1),
          lambda: setattr(len, 'x', 1), lambda: setattr('', 'real', 1), lambda: setattr(1, 'real', 1), lambda: delattr(1, 'real')]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#> AttributeError 'int' object has no attribute 'x' and no __dict__ for setting new attributes
#> AttributeError 'list' object attribute 'append' is read-only
#> AttributeError 'NoneType' object has no attribute 'a' and no __dict__ for setting new attributes
#> TypeError cannot set 'x' attribute of immutable type 'int'
#> AttributeError 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
#> AttributeError 'str' object has no attribute 'real' and no __dict__ for setting new attributes
#> AttributeError attribute 'real' of 'int' objects is not writable
#> AttributeError attribute 'real' of 'int' objects is not writable

# ---- __getattr__ fills in what is missing
class G:
    x = 1
    def __getattr__(self, name):
        if name.startswith('q'): return name * 2
        raise AttributeError(f'no {name}')
g = G()
print(g.x, g.qa, getattr(g, 'qb'), hasattr(g, 'qc'), hasattr(g, 'z'), getattr(g, 'z', 0))
g.z
#> 1 qaqa qbqb True False 0
#> Traceback (most recent call last):
#>   File "attributes.py", line 69, in <module>
#>     g.z
#>   File "attributes.py", line 66, in __getattr__
#>     raise AttributeError(f'no {name}')
#> AttributeError: no z

# ---- __getattribute__ sees every read
class G:
    x = 1
    def __getattribute__(self, name):
        print('<', name, '>')
        return object.__getattribute__(self, name)
    def __getattr__(self, name):
        return 'fallback ' + name
g = G()
print(g.x, g.y)
#> < x >
#> < y >
#> 1 fallback y

# ---- __setattr__ and __delattr__ see every change
class S:
    def __setattr__(self, name, v):
        print('set', name, v)
        super().__setattr__(name, v)
    def __delattr__(self, name):
        print('del', name)
        object.__delattr__(self, name)
s = S()
s.a = 1
s.a += 1
del s.a
setattr(s, 'b', 3)
print(s.__dict__)
#> set a 1
#> set a 2
#> del a
#> set b 3
#> {'b': 3}

# ---- a property that raises AttributeError goes to __getattr__
class P:
    @property
    def p(self): raise AttributeError('inner')
    def __getattr__(self, name): return 'caught ' + name
print(P().p)
#> caught p

# ---- a property that raises AttributeError counts as missing
class P:
    @property
    def p(self): raise AttributeError('inner')
    @property
    def q(self): raise ValueError('other')
print(hasattr(P(), 'p'), getattr(P(), 'p', 'default'))
hasattr(P(), 'q')
#> False default
#> Traceback (most recent call last):
#>   File "attributes.py", line 127, in <module>
#>     hasattr(P(), 'q')
#>     ~~~~~~~^^^^^^^^^^
#>   File "attributes.py", line 125, in q
#>     def q(self): raise ValueError('other')
#>                  ^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: other

# ---- name and obj of an AttributeError
class C: pass
c = C()
for f in [lambda: c.zip, lambda: C.zap, lambda: (5).zop, lambda: setattr(5, 'zup', 1)]:
    try:
        f()
    except AttributeError as e:
        print(e, '|', e.name, e.obj is c, e.obj is C)
#> 'C' object has no attribute 'zip' | zip True False
#> type object 'C' has no attribute 'zap' | zap False True
#> 'int' object has no attribute 'zop' | zop False False
#> 'int' object has no attribute 'zup' and no __dict__ for setting new attributes | zup False False

# ---- vars
class C:
    def __init__(self): self.a = 1
c = C()
vars(c)['b'] = 2
print(vars(c), c.b, vars(c) is c.__dict__, 'x' in vars(C), type(vars(C)).__name__)
def f(x):
    y = 2
    return vars()
print(f(1))
vars(5)
#> {'a': 1, 'b': 2} 2 True False mappingproxy
#> {'x': 1, 'y': 2}
#> Traceback (most recent call last):
#>   File "attributes.py", line 161, in <module>
#>     vars(5)
#>     ~~~~^^^
#> TypeError: vars() argument must have __dict__ attribute

# ---- writing to __dict__
class C: pass
c = C()
c.__dict__['a'] = 1
c.__dict__.update(b=2, c=3)
print(c.a, c.b, c.c, list(c.__dict__))
del c.__dict__['b']
print(hasattr(c, 'b'))
c.__dict__ = {'z': 26}
print(c.z, c.__dict__, hasattr(c, 'a'))
try:
    c.__dict__ = 5
except TypeError as e:
    print(e)
del c.__dict__
print(c.__dict__)
#> 1 2 3 ['a', 'b', 'c']
#> False
#> 26 {'z': 26} False
#> __dict__ must be set to a dictionary, not a 'int'
#> {}

# ---- dir
class A:
    a = 1
    def __init__(self): self.z = 1
class B(A):
    b = 2
print([n for n in dir(B()) if not n.startswith('_')], [n for n in dir(B) if not n.startswith('_')])
class D:
    def __dir__(self): return ['z', 'a', 'm']
print(dir(D()))
def f():
    x = y = 1
    return dir()
print(f(), 'append' in dir(list), '__len__' in dir([]), 'real' in dir(5))
#> ['a', 'b', 'z'] ['a', 'b']
#> ['a', 'm', 'z']
#> ['x', 'y'] True True True

# ---- many attributes and odd orders
class C: pass
c = C()
for i in range(200):
    setattr(c, f'a{i}', i)
print(len(c.__dict__), c.a0, c.a199, sum(vars(c).values()))
for i in range(0, 200, 2):
    delattr(c, f'a{i}')
print(len(c.__dict__), hasattr(c, 'a0'), c.a1, list(c.__dict__)[:3])
d = C()
d.x = 1
d.y = 2
del d.x
d.x = 3
print(d.__dict__)
#> 200 0 199 19900
#> 100 False 1 ['a1', 'a3', 'a5']
#> {'y': 2, 'x': 3}

# ---- callable
class C:
    def __call__(self): pass
class N: pass
print(callable(len), callable(C), callable(C()), callable(N()), callable(5), callable(lambda: 0), callable(print), callable([].append))
#> True True True False False True True True

# ---- id
a = []
b = a
print(id(a) == id(b), id(a) == id([]) and False, isinstance(id(a), int))
#> True False True

# ---- module level __getattr__ of classes: class attributes
class M(type):
    def __getattr__(cls, name): return f'{cls.__name__}.{name}'
class C(metaclass=M):
    x = 1
print(C.x, C.y)
C().y
#> 1 C.y
#> Traceback (most recent call last):
#>   File "attributes.py", line 248, in <module>
#>     C().y
#> AttributeError: 'C' object has no attribute 'y'

# ---- __class__ assignment
class A:
    def f(self): return 'A'
class B:
    def f(self): return 'B'
a = A()
a.x = 1
a.__class__ = B
print(a.f(), a.x, type(a).__name__, isinstance(a, B))
class S:
    __slots__ = ('q',)
for v in [S, int, 5]:
    try:
        a.__class__ = v
    except TypeError as e:
        print(e)
#> B 1 B True
#> __class__ assignment: 'S' object layout differs from 'B'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __class__ must be set to a class, not 'int' object
