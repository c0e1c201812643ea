# A pause while a class is made.

# ---- in the body
class A:
    x = echo(1)
    y = add(x, 1)
    if echo(True):
        z = fetch('z')
    for i in range(echo(2)):
        w = add(i, 10)
    def m(self):
        return self.x, echo('m')
print(A.x, A.y, A.z, A.w, A().m())
#> 1 2 body of z 11 (1, 'm')

# ---- bases, keywords, metaclass
class M(type):
    def __new__(mcls, name, bases, ns, **kw):
        print('new', name, kw, echo(1))
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print('init', echo(name))
def base():
    return [object, dict][echo(1)]
class A(base(), metaclass=[M][echo(0)], k=echo('v'), **echo({'extra': 2})):
    body = echo('body')
print(A.__mro__[1], A.body)
#> new A {'k': 'v', 'extra': 2} 1
#> init A
#> <class 'dict'> body

# ---- __prepare__ and its mapping
class Log(dict):
    def __setitem__(self, k, v):
        if not k.startswith('__'):
            print('bind', k, echo(v) if isinstance(v, (int, str)) else '...')
        super().__setitem__(k, v)
    def __getitem__(self, k):
        if k == 'magic':
            return fetch('magic')
        return super().__getitem__(k)
class M(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        print('prepare', echo(name))
        return Log()
class A(metaclass=M):
    x = 1
    y = magic
    def f(self): pass
print(A.x, A.y)
#> prepare A
#> bind x 1
#> bind y body of magic
#> bind f ...
#> 1 body of magic

# ---- metaclass __call__
class M(type):
    def __call__(cls, *args, **kw):
        print('call', echo(args), kw)
        return super().__call__(*args, **kw)
class A(metaclass=M):
    def __init__(self, x):
        self.x = echo(x)
print(A(1).x, A(x=2).x)
#> call (1,) {}
#> call () {'x': 2}
#> 1 2

# ---- __init_subclass__ and __set_name__
class D:
    def __set_name__(self, owner, name):
        print('named', owner.__name__, echo(name))
class Base:
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = echo(tag)
        print('subclass', cls.__name__)
class A(Base, tag=echo('t')):
    a = D()
    b = D()
print(A.tag)
#> named A a
#> named A b
#> subclass A
#> t

# ---- class decorators
def deco(tag):
    print('deco', echo(tag))
    def apply(cls):
        cls.tags = [*getattr(cls, 'tags', []), echo(tag)]
        return cls
    return apply
@deco('outer')
@deco('inner')
class A:
    body = echo('body')
print(A.tags)
#> deco outer
#> deco inner
#> ['inner', 'outer']

# ---- nested classes and methods using super
class A:
    class B:
        v = echo(5)
        class C:
            w = add(1, 1)
    def f(self): return fetch('A')
class S(A):
    def f(self):
        before = echo('S')
        return before + super().f()
print(A.B.v, A.B.C.w, S().f())
#> 5 2 Sbody of A

# ---- class body closures and comprehensions
def make(n):
    class A:
        k = echo(n)
        xs = [add(n, i) for i in range(2)]
        f = lambda self: add(n, self.k)
        g = [lambda: n for _ in range(1)][0]
    return A
A = make(3)
print(A.xs, A().f(), A.g())
#> [3, 4] 6 3

# ---- classmethod, staticmethod and abstract-like use
class A:
    n = echo(2)
    @classmethod
    def make(cls, v):
        self = cls()
        self.v = add(v, cls.n)
        return self
    @staticmethod
    def calc(x): return echo(x * 2)
class B(A): n = echo(10)
print(A.make(1).v, B.make(1).v, A.calc(3), B().calc(4))
#> 3 11 6 8

# ---- slots and dataclass-like init
class P:
    __slots__ = echo(['x', 'y'])
    def __init__(self, x, y):
        self.x, self.y = echo(x), echo(y)
p = P(1, 2)
print(p.x, p.y)
p.x = add(p.x, p.y)
print(p.x)
try:
    p.z = echo(1)
except AttributeError as e:
    print(e)
#> 1 2
#> 3
#> 'P' object has no attribute 'z' and no __dict__ for setting new attributes

# ---- type() with three arguments
def f(self): return echo('f')
A = type(echo('Dyn'), (object,), {'f': f, 'x': echo(1)})
print(A.__name__, A().f(), A.x)
#> Dyn f 1

# ---- generic class and type parameters
class Box[T: (echo(int) if False else int), U = str]:
    def put(self, v: T) -> U:
        return echo(v)
print(Box[int]().put(3), Box.__type_params__[0].__bound__, Box.__type_params__[1].__default__)
#> 3 <class 'int'> <class 'str'>

# ---- enum-like class attributes filled in a loop
class Color:
    members = {}
    for name in echo(['RED', 'GREEN']):
        members[name] = add(len(members), 1)
    del name
print(Color.members, hasattr(Color, 'name'))
#> {'RED': 1, 'GREEN': 2} False

# ---- a class made in a function called many times
def make(i):
    class A:
        n = echo(i)
        def __repr__(self): return f'A{self.n}'
    return A()
print([make(i) for i in range(3)])
#> [A0, A1, A2]

# ---- an error in the class body
def f():
    class A:
        x = 1
        y = fail('ValueError', 'in the body')
    return A
try:
    f()
except ValueError as e:
    print(e)
class B:
    def g(self): pass
    z = [fail('KeyError', 'deep') for _ in range(1)]
#> in the body
#> Traceback (most recent call last):
#>   File "classes.py", line 203, in <module>
#>     class B:
#>         def g(self): pass
#>         z = [fail('KeyError', 'deep') for _ in range(1)]
#>   File "classes.py", line 205, in B
#>     z = [fail('KeyError', 'deep') for _ in range(1)]
#>          ~~~~^^^^^^^^^^^^^^^^^^^^
#> KeyError: 'deep'

# ---- an error in __set_name__ carries a note
class D:
    def __set_name__(self, owner, name):
        fail('ValueError', 'unfit name ' + name)
class A:
    x = D()
#> Traceback (most recent call last):
#>   File "classes.py", line 221, in <module>
#>     class A:
#>         x = D()
#>   File "classes.py", line 220, in __set_name__
#>     fail('ValueError', 'unfit name ' + name)
#>     ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: unfit name x
#> Error calling __set_name__ on 'D' instance 'x' in 'A'

# ---- an error in a metaclass
class M(type):
    def __new__(mcls, name, bases, ns):
        echo(name)
        return fail('TypeError', 'not today')
class A(metaclass=M):
    pass
#> Traceback (most recent call last):
#>   File "classes.py", line 238, in <module>
#>     class A(metaclass=M):
#>         pass
#>   File "classes.py", line 237, in __new__
#>     return fail('TypeError', 'not today')
#> TypeError: not today

# ---- an error in __init_subclass__
class Base:
    def __init_subclass__(cls):
        fail('RuntimeError', cls.__name__)
class A(Base):
    pass
#> Traceback (most recent call last):
#>   File "classes.py", line 252, in <module>
#>     class A(Base):
#>         pass
#>   File "classes.py", line 251, in __init_subclass__
#>     fail('RuntimeError', cls.__name__)
#>     ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> RuntimeError: A

# ---- the namespace of a class comes before the host
class Quiet(dict):
    def __missing__(self, key):
        if key == 'fetch': return lambda what: 'quiet ' + what
        raise KeyError(key)
class M(type):
    @classmethod
    def __prepare__(mcls, name, bases, kind=dict): return kind(add=lambda a, b: (a, b))
    def __new__(mcls, name, bases, ns, **kw): return super().__new__(mcls, name, bases, dict(ns))
    def __init__(cls, name, bases, ns, **kw): pass
class A(metaclass=M):
    x = add(1, 2)
    kept = add
    y: add(3, 4)
    z = fetch('z'), echo(5)
    other = echo
class B(metaclass=M, kind=Quiet):
    x = add(1, echo(2)), fetch('w')
    f = fetch
    y: fetch('y')
    def m(self): return add(1, 2), fetch('m')
    def g[T: fetch('bound')](self): pass
print(A.x, A.kept(5, 6), A.__annotations__, A.z, A.other(7))
print(B.x, B.f('f'), B.__annotations__, B().m(), B.g.__type_params__[0].__bound__)
class C:
    locals()['echo'] = str.upper
    x = echo('a')
    f = echo
print(C.x, C.f('b'))
#> (1, 2) (5, 6) {'y': (3, 4)} ('body of z', 5) 7
#> ((1, 2), 'quiet w') quiet f {'y': 'body of y'} (3, 'body of m') body of bound
#> A B

# ---- a class that has the host's names for its own
class Tools:
    fetch = staticmethod(fetch)
    echo = echo
    if echo(True): add = add
    try: nothing
    except NameError as e: print(e)
    try: later = later
    except NameError as e: print(e)
    def m(self): return echo('method')
    t: add
print(Tools.fetch('x'), Tools.echo(1), Tools.add(1, 2), Tools().m(), Tools.__annotations__['t'](3, 4))
def f():
    class T:
        add = add
        x: add(1, 1)
        class U:
            add = add
            z: add
        y = [add(i, 1) for i in range(2)]
        try:
            del echo
        except NameError as e: print(e)
    return T.add(1, 2), T.U.add(3, 4), T.__annotations__, T.y, T.U.__annotations__['z'](5, 6)
print(f())
def g():
    global echo
    class T:
        echo = echo
    return T.echo
print(g()('x'))
#> name 'nothing' is not defined
#> name 'later' is not defined
#> body of x 1 3 method 7
#> name 'echo' is not defined
#> (3, 7, {'x': 2}, [1, 2], 11)
#> x
