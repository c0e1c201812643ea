# ---- a function returns None unless told otherwise
def f(): pass
def g(): return
def h():
    if False:
        return 1
print(f(), g(), h())
#> None None None

# ---- all kinds of parameters
def f(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs

print(f(1, d=4))
print(f(1, 9, 8, 7, 6, d=4, x=1, a=2))
print(f(1, c=0, d=4, e=0))
#> (1, 2, 3, (), 4, 5, {})
#> (1, 9, 8, (7, 6), 4, 5, {'x': 1, 'a': 2})
#> (1, 2, 0, (), 4, 0, {})

# ---- defaults are evaluated once, at the definition
def f(x=[]):
    x.append(len(x))
    return x

f()
f()
print(f(), f.__defaults__)
#> [0, 1, 2] ([0, 1, 2],)

# ---- defaults see the names of the definition
n = 1
def f(x=n): return x
n = 2
print(f())
#> 1

# ---- defaults are evaluated from left to right, before decorators are applied
def say(x):
    print(x)
    return x

def deco(f):
    print('deco')
    return f

@(say('expression') and deco)
def f(a: say('annotation') = say(1), *, b=say(2)): pass
#> expression
#> 1
#> 2
#> deco

# ---- keyword-only defaults
def f(*, a=1, b): return a, b
print(f(b=2), f.__kwdefaults__, f.__defaults__)
#> (1, 2) {'a': 1} None

# ---- a name as positional-only and as keyword
def f(a, /, **kwargs): return a, kwargs
print(f(1, a=2))
#> (1, {'a': 2})

# ---- attributes of a function
def f(a: int, b: str = 'x') -> bool:
    """Says nothing."""
    local = 1

print(f.__name__, f.__qualname__, f.__doc__, f.__module__)
print(f.__annotations__, f.__defaults__)
f.extra = 1
print(f.extra, f.__dict__)
f.__name__ = 'g'
print(f.__name__)
#> f f Says nothing. __main__
#> {'a': <class 'int'>, 'b': <class 'str'>, 'return': <class 'bool'>} ('x',)
#> 1 {'extra': 1}
#> g

# ---- what a function does not show
#! code objects, closures and globals are absent: they lead out of a function into others
def f(): pass
for name in ['__code__', '__closure__', '__globals__', '__builtins__']:
    print(name, hasattr(f, name))
#> __code__ False
#> __closure__ False
#> __globals__ False
#> __builtins__ False

# ---- qualified names
class A:
    class B:
        def f(self):
            def g(): return lambda: 0
            return g

g = A.B().f()
print(A.B.f.__qualname__, g.__qualname__, g().__qualname__, A.B.__qualname__)
#> A.B.f A.B.f.<locals>.g A.B.f.<locals>.g.<locals>.<lambda> A.B

# ---- attributes that cannot be set so
def f(): pass
for name, value in [('__name__', 1), ('__qualname__', None), ('__defaults__', 5), ('__kwdefaults__', []), ('__dict__', 3)]:
    try:
        setattr(f, name, value)
    except TypeError as e:
        print(e)
#> __name__ must be set to a string object
#> __qualname__ must be set to a string object
#> __defaults__ must be set to a tuple object
#> __kwdefaults__ must be set to a dict object
#> __dict__ must be set to a dictionary, not a 'int'

# ---- setting defaults later
def f(a, b): return a, b
f.__defaults__ = (5,)
print(f(1))
f.__defaults__ = None
try:
    f(1)
except TypeError as e:
    print(e)
#> (1, 5)
#> f() missing 1 required positional argument: 'b'

# ---- functions are compared by identity
def f(): pass
def g(): pass
print(f == f, f == g, f in [g, f], {f: 1}[f])
#> True False True 1

# ---- functions are values
def twice(f, x): return f(f(x))
table = {'inc': lambda x: x + 1, 'neg': lambda x: -x}
print(twice(table['inc'], 1), [f(3) for f in table.values()], twice(str.upper, 'a'))
#> 3 [4, -3] A

# ---- recursion
def fact(n): return 1 if n < 2 else n * fact(n - 1)
print(fact(30))

def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(even(100), odd(7))
#> 265252859812191058636308480000000
#> True True

# ---- recursion without end
def f(n):
    return f(n + 1)

f(0)
#> Traceback (most recent call last):
#>   File "functions.py", line 152, in <module>
#>     f(0)
#>     ~^^^
#>   File "functions.py", line 150, in f
#>     return f(n + 1)
#>   File "functions.py", line 150, in f
#>     return f(n + 1)
#>   File "functions.py", line 150, in f
#>     return f(n + 1)
#>   [Previous line repeated 996 more times]
#> RecursionError: maximum recursion depth exceeded

# ---- recursion without end is caught, and all is well afterwards
def f():
    f()

for _ in range(3):
    try:
        f()
    except RecursionError as e:
        print(e)
print(sum(range(10)))
#> maximum recursion depth exceeded
#> maximum recursion depth exceeded
#> maximum recursion depth exceeded
#> 45

# ---- the docstring must come first, and be a plain string
def a(): 'doc'
def b():
    'one' ' two'
    return 1
def c():
    x = 1
    'no'
def d(): f'no'
def e(): b'no'
print(a.__doc__, b.__doc__, c.__doc__, d.__doc__, e.__doc__)
#> doc one two None None None

# ---- docstrings are freed of indentation
def f():
    """First.

        Deeper.
    Same.
    """
print(repr(f.__doc__))
#> 'First.\n\n    Deeper.\nSame.\n'

# ---- star args are a tuple, keywords a new dict
def f(*a, **k): return a, k
d = {'x': 1}
a, k = f(*[1, 2], **d)
k['y'] = 2
print(a, k, d)
#> (1, 2) {'x': 1, 'y': 2} {'x': 1}

# ---- many parameters
source = 'def f(' + ', '.join(f'a{i}' for i in range(300)) + '): return a0, a299'
exec(source)
print(f(*range(300)))
#> (0, 299)

# ---- a nested function is made anew at each call
def outer():
    def inner(): pass
    return inner
print(outer() is outer(), outer().__name__ == outer().__name__)
#> False True

# ---- type() and repr of functions
def f(): pass
print(type(f), type(len), type(lambda: 0), type([].append), type(''.join), repr(f)[:12])
#> <class 'function'> <class 'builtin_function_or_method'> <class 'function'> <class 'builtin_function_or_method'> <class 'builtin_function_or_method'> <function f 

# ---- calling what cannot be called
for x in [1, 'a', None, [], (), {}, 1.5, ...]:
    try:
        x()
    except TypeError as e:
        print(e)
#> 'int' object is not callable
#> 'str' object is not callable
#> 'NoneType' object is not callable
#> 'list' object is not callable
#> 'tuple' object is not callable
#> 'dict' object is not callable
#> 'float' object is not callable
#> 'ellipsis' object is not callable

# ---- return in the middle of loops
def find(x, m):
    for i, row in enumerate(m):
        for j, v in enumerate(row):
            if v == x:
                return i, j

print(find(4, [[1, 2], [3, 4]]), find(9, [[1]]))
#> (1, 1) None

# ---- a function without a body besides a docstring or ellipsis
def f(): """doc"""
def g(): ...
print(f(), g())
#> None None

# ---- __get__ makes a bound method of a function
def f(self, x): return self, x
m = f.__get__(5)
print(m(1), m.__self__, m.__func__ is f)
#> (5, 1) 5 True

# ---- annotations are lazy
def f(x: missing, y: 1 / 0 = 3) -> also_missing: return y
print(f(1))
try:
    f.__annotations__
except NameError as e:
    print(e)
missing = also_missing = int
try:
    f.__annotations__
except ZeroDivisionError as e:
    print(e)
#> 3
#> name 'missing' is not defined
#> division by zero

# ---- a function sees globals defined after it
def f(): return later()
def later(): return 'ok'
print(f())
#> ok

# ---- arguments are passed by object
def f(x, y):
    x.append(1)
    y += 1
    x = None
a, b = [], 1
f(a, b)
print(a, b)
#> [1] 1

# ---- closures, late and early
def f():
    l = []
    for i in range(3):
        l.append(lambda: i)
    return [g() for g in l]
print(f())
print([g() for g in [lambda: i for i in range(3)]])
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
i, g = counter(); i(); i(5); print(g())
def rec(n): return n and n + rec(n - 1)
print(rec(10))
def late():
    try: print(x)
    except UnboundLocalError as e: print(e)
    x = 1
    def inner():
        try: print(y)
        except NameError as e: print(type(e).__name__, e)
    inner()
    y = 2
    inner()
late()
def default(a=[]): a.append(1); return a
default(); print(default())
x = 1
def shadow(x=x): return x
x = 2
print(shadow())
def dd(a, b=lambda: a): return b()
try: dd(1)
except NameError as e: print(e)
a = 'ga'
print(dd(1))
#> [2, 2, 2]
#> [2, 2, 2]
#> 6
#> 55
#> cannot access local variable 'x' where it is not associated with a value
#> NameError cannot access free variable 'y' where it is not associated with a value in enclosing scope
#> 2
#> [1, 1]
#> 1
#> name 'a' is not defined
#> ga

# ---- attributes of functions can be set
def f(a, b: int = 1, *c, d=2, **e) -> str:
    'doc'
    x = 1
print(f.__name__, f.__qualname__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__dict__, f.__module__, f.__type_params__)
f.x = 1; print(f.__dict__); f.__name__ = 'g'; print(f.__name__, repr(f)[:12]); f.__qualname__ = 'A.g'; print(repr(f)[:14])
f.__defaults__ = (10,); 
for t in ['f.__defaults__ = 1', 'f.__kwdefaults__ = 1', 'f.__name__ = 1', 'f.__qualname__ = 1', 'f.__dict__ = 1', 'f.__annotations__ = 1', 'f.__doc__ = 5', 'del f.__name__', 'del f.__defaults__', 'del f.__doc__', 'del f.__dict__', 'f.__type_params__ = 1', 'f.__type_params__ = (1,)', 'del f.nope', 'f.__module__ = 3', 'del f.__module__', 'f.__annotate__ = 1', 'f.__annotate__ = None', 'f.__call__ = 1', 'f.__get__ = 1', 'f.__class__ = int', 'del f.__annotations__', 'del f.__kwdefaults__']:
    try: exec(t); print('ok', t)
    except Exception as e: print(t, '|', type(e).__name__, e)
print(f.__doc__, f.__module__, f.__annotations__, f.__defaults__)
class A:
    def m(self): 'mdoc'
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
    @property
    def p(self): 'pdoc'
a = A()
print(a.m.__self__ is a, a.m.__func__ is A.m, a.m.__name__, a.m.__qualname__, a.m.__doc__, a.m == a.m, a.m is a.m, hash(a.m) == hash(a.m), a.m.__module__)
print(A.c.__self__, A.c.__func__, A.__dict__['c'], A.__dict__['s'], A.__dict__['c'].__func__, A.__dict__['s'].__wrapped__, A.p.__doc__, A.p.fget, A.p.fset) if 0 else print(A.c.__self__, A.p.__doc__, A.p.fset, A.__dict__['s'].__wrapped__ is A.s)
try: a.m.x = 1
except AttributeError as e: print(e)
try: a.m.__name__ = 1
except AttributeError as e: print(e)
A.m.attr = 5; print(a.m.attr)
print((lambda: 0).__name__, (lambda: 0).__qualname__)
def outer():
    def inner(): pass
    class C:
        def m(self): pass
    return inner, C, lambda: 0, (x for x in [])
for o in outer(): print(o.__qualname__, end=' ')
print(outer()[1].m.__qualname__)
#> f f doc (1,) {'d': 2} {'b': <class 'int'>, 'return': <class 'str'>} {} __main__ ()
#> {'x': 1}
#> g <function f 
#> <function A.g 
#> f.__defaults__ = 1 | TypeError __defaults__ must be set to a tuple object
#> f.__kwdefaults__ = 1 | TypeError __kwdefaults__ must be set to a dict object
#> f.__name__ = 1 | TypeError __name__ must be set to a string object
#> f.__qualname__ = 1 | TypeError __qualname__ must be set to a string object
#> f.__dict__ = 1 | TypeError __dict__ must be set to a dictionary, not a 'int'
#> f.__annotations__ = 1 | TypeError __annotations__ must be set to a dict object
#> ok f.__doc__ = 5
#> del f.__name__ | TypeError __name__ must be set to a string object
#> ok del f.__defaults__
#> ok del f.__doc__
#> del f.__dict__ | TypeError cannot delete __dict__
#> f.__type_params__ = 1 | TypeError __type_params__ must be set to a tuple
#> ok f.__type_params__ = (1,)
#> del f.nope | AttributeError 'function' object has no attribute 'nope'
#> ok f.__module__ = 3
#> ok del f.__module__
#> f.__annotate__ = 1 | TypeError __annotate__ must be callable or None
#> ok f.__annotate__ = None
#> ok f.__call__ = 1
#> ok f.__get__ = 1
#> f.__class__ = int | TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> ok del f.__annotations__
#> ok del f.__kwdefaults__
#> None None {} None
#> True True m A.m mdoc True False True __main__
#> <class '__main__.A'> pdoc None True
#> 'method' object has no attribute 'x' and no __dict__ for setting new attributes
#> 'method' object has no attribute '__name__' and no __dict__ for setting new attributes
#> 5
#> <lambda> <lambda>
#> outer.<locals>.inner outer.<locals>.C outer.<locals>.<lambda> outer.<locals>.<genexpr> outer.<locals>.C.m

# ---- locals() counts *args behind the parameters that are told by name
def f(a, *args, k=1, l=2, **kw):
    x = 1
    def inner(): return args, k
    del a
    print(list(locals()))
    a = 5
    print(list(locals()))
f(1, 2, z=3)
def g(*args, k): return locals()
print(g(1, k=2), list(g(k=3)))
#> ['k', 'l', 'args', 'kw', 'x', 'inner']
#> ['a', 'k', 'l', 'args', 'kw', 'x', 'inner']
#> {'k': 2, 'args': (1,)} ['k', 'args']

# ---- code that is never run takes no room
def g(x):
    return x
exec(f"""
def f(x):
    while True:
        return g(x) + g(1)
    return {"(g(1) + " * 80}0{")" * 80}
""")
print([f(x) for x in range(9)])
#> [1, 2, 3, 4, 5, 6, 7, 8, 9]
