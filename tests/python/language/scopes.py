# ---- local, enclosing, global, builtin
x = 'global'
def f():
    x = 'enclosing'
    def g():
        return x, len
    return g()
print(f()[0], f()[1] is len, x)
#> enclosing True global

# ---- a closure sees the variable, not the value
def f():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    return [g() for g in fs]
print(f())
#> [2, 2, 2]

# ---- a default captures the value
print([f() for f in [lambda i=i: i for i in range(3)]])
#> [0, 1, 2]

# ---- nonlocal
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get

inc, get = counter()
inc()
inc(5)
print(get())
other, _ = counter()
print(other(), get())
#> 6
#> 1 6

# ---- nonlocal through several functions
def a():
    x = 1
    def b():
        def c():
            nonlocal x
            x = 2
        c()
    b()
    return x
print(a())
#> 2

# ---- global
x = 1
def f():
    global x, y
    x = 2
    y = 3
f()
print(x, y)
#> 2 3

# ---- global in a nested function skips the enclosing one
x = 'global'
def f():
    x = 'local'
    def g():
        global x
        return x
    return x, g()
print(f())
#> ('local', 'global')

# ---- reading a local before it is bound
x = 1
def f():
    print(x)
    x = 2

f()
#> Traceback (most recent call last):
#>   File "scopes.py", line 83, in <module>
#>     f()
#>     ~^^
#>   File "scopes.py", line 80, in f
#>     print(x)
#>           ^
#> UnboundLocalError: cannot access local variable 'x' where it is not associated with a value

# ---- a name bound in a branch not taken
def f(flag):
    if flag:
        y = 1
    return y

print(f(True))
f(False)
#> 1
#> Traceback (most recent call last):
#>   File "scopes.py", line 100, in <module>
#>     f(False)
#>     ~^^^^^^^
#>   File "scopes.py", line 97, in f
#>     return y
#>            ^
#> UnboundLocalError: cannot access local variable 'y' where it is not associated with a value

# ---- a deleted local
def f():
    x = 1
    del x
    return x

f()
#> Traceback (most recent call last):
#>   File "scopes.py", line 117, in <module>
#>     f()
#>     ~^^
#>   File "scopes.py", line 115, in f
#>     return x
#>            ^
#> UnboundLocalError: cannot access local variable 'x' where it is not associated with a value

# ---- a free variable not yet bound
def f():
    def g():
        return x
    g()
    x = 1

f()
#> Traceback (most recent call last):
#>   File "scopes.py", line 134, in <module>
#>     f()
#>     ~^^
#>   File "scopes.py", line 131, in f
#>     g()
#>     ~^^
#>   File "scopes.py", line 130, in g
#>     return x
#>            ^
#> NameError: cannot access free variable 'x' where it is not associated with a value in enclosing scope

# ---- a free variable deleted
def f():
    x = 1
    def g(): return x
    del x
    return g()

try:
    f()
except NameError as e:
    print(type(e).__name__, e)
#> NameError cannot access free variable 'x' where it is not associated with a value in enclosing scope

# ---- unbound names
print(undefined)
#> Traceback (most recent call last):
#>   File "scopes.py", line 161, in <module>
#>     print(undefined)
#>           ^^^^^^^^^
#> NameError: name 'undefined' is not defined

# ---- a name like another one
counter = 1
print(conter)
#> Traceback (most recent call last):
#>   File "scopes.py", line 170, in <module>
#>     print(conter)
#>           ^^^^^^
#> NameError: name 'conter' is not defined. Did you mean: 'counter'?

# ---- class scope is not seen by methods
x = 'global'
class A:
    x = 'class'
    def f(self): return x
    y = [x for _ in range(1)]
    z = lambda: x
print(A().f(), A.y, A.z())
#> global ['global'] global

# ---- the first iterable of a comprehension sees the class scope
class A:
    n = 2
    a = [i for i in range(n)]
    try:
        b = [n for i in range(1)]
    except NameError as e:
        print(e)
print(A.a)
#> name 'n' is not defined
#> [0, 1]

# ---- a class body reads globals until it binds
x = 1
class A:
    y = x
    x = x + 1
print(A.y, A.x, x)
#> 1 2 1

# ---- a class body in a function reads the enclosing variable
def f():
    x = 'enclosing'
    class A:
        y = x
        def g(self): return x
    return A
print(f().y, f()().g())
#> enclosing enclosing

# ---- nonlocal in a class body
def f():
    x = 1
    class A:
        nonlocal x
        x = 2
    return x, hasattr(A, 'x')
print(f())
#> (2, False)

# ---- the except name is deleted
e = 1
try:
    1 / 0
except ZeroDivisionError as e:
    pass
try:
    e
except NameError as error:
    print(error)
#> name 'e' is not defined

# ---- comprehension variables do not leak
i = 'outer'
print([i for i in range(3)], i)
print({j: 1 for j in 'a'})
try:
    j
except NameError as e:
    print(e)
#> [0, 1, 2] outer
#> {'a': 1}
#> name 'j' is not defined

# ---- nested comprehensions see the outer variables
k = 10
print([[i * j + k for j in range(2)] for i in range(2)])
print([f() for f in [lambda: i for i in range(3)]])
#> [[10, 10], [10, 11]]
#> [2, 2, 2]

# ---- locals of a function
def f(a, b=2):
    c = 3
    return locals()
print(f(1))
#> {'a': 1, 'b': 2, 'c': 3}

# ---- locals() is a copy
def f():
    x = 1
    locals()['x'] = 2
    locals()['y'] = 3
    return x, sorted(locals())
print(f())
#> (1, ['x'])

# ---- globals() is the namespace itself
globals()['new'] = 5
print(new)
def f(): return globals() is g
g = globals()
print(f(), 'new' in g)
#> 5
#> True True

# ---- a function's globals are those of its module
def f(): return x
space = {'f': f, 'x': 'other'}
x = 'mine'
print(eval('f()', space))
#> mine

# ---- free variables
def f(a, b):
    c = 1
    def g(): return a, c
    return g
g = f(1, 2)
print(g(), f(3, 4)(), g())
#> (1, 1) (3, 1) (1, 1)

# ---- a parameter that is a cell
def f(x):
    def g():
        nonlocal x
        x += 1
        return x
    return g
g = f(10)
print(g(), g())
#> 11 12

# ---- two closures over one variable
def f():
    x = 0
    def set(v):
        nonlocal x
        x = v
    return set, lambda: x
set_x, get_x = f()
set_x('v')
print(get_x())
#> v

# ---- recursion of a local function
def f(n):
    def fib(k): return k if k < 2 else fib(k - 1) + fib(k - 2)
    return fib(n)
print(f(15))
#> 610

# ---- __class__ in a method
class A:
    def f(self): return __class__
class B(A): pass
print(B().f().__name__)
#> A

# ---- a walrus in a comprehension binds outside
def f():
    [y := i for i in range(3)]
    return y
print(f())
[z := i for i in 'ab']
print(z)
#> 2
#> b

# ---- conditional definitions
for flag in (True, False):
    if flag:
        def f(): return 'first'
    else:
        def f(): return 'second'
    print(f())
#> first
#> second

# ---- import binds a local name
def f():
    import math
    return math.floor(2.5)
print(f())
try:
    math
except NameError as e:
    print(e)
#> 2
#> name 'math' is not defined

# ---- del of a global
x = 1
def f():
    global x
    del x
f()
try:
    f()
except NameError as e:
    print(e)
#> name 'x' is not defined

# ---- names that start with two underscores are mangled in classes
class A:
    __x = 1
    def f(self): return self.__x
    def __g(self): return '__g'
    __y__ = 2
    def h(self):
        __local = 3
        return __local, [n for n in locals()]
print(A().f(), A._A__x, A()._A__g(), A.__y__, A().h())
#> 1 1 __g 2 (3, ['self', '_A__local'])

# ---- mangling ignores leading underscores of the class, and needs a letter
class _B:
    __x = 1
class __:
    __x = 2
print(_B._B__x, __.__x)
#> 1 2

# ---- mangled globals are looked up under the mangled name
_A__secret = 'found'
class A:
    def f(self): return __secret
print(A().f())
#> found

# ---- locals() has the free variables
def outer():
    v = 1
    w = 2
    def inner(a):
        nonlocal v
        v += 1
        x = w
        return locals(), eval('v + w + a'), sorted(vars()), dir()
    print(inner(5))
    class K:
        z = v
        def m(self):
            super()
            return sorted(locals())
        print(sorted(k for k in locals() if not k.startswith('__')))
    print(K().m())
    def gen():
        yield locals()
        u = v
        yield locals()
    g = gen(); print(next(g), next(g))
    def unset():
        def q(): return late, locals()
        try: q()
        except NameError as e: print(e)
        late = 3
        print(q())
    unset()
    print(sorted([locals() for _ in '1'][0]))
outer()
#> ({'a': 5, 'x': 2, 'v': 2, 'w': 2}, 9, ['a', 'v', 'w', 'x'], ['a', 'v', 'w', 'x'])
#> ['m', 'z']
#> ['__class__', 'self']
#> {'v': 2} {'u': 2, 'v': 2}
#> cannot access free variable 'late' where it is not associated with a value in enclosing scope
#> (3, {'late': 3})
#> ['K', '_', 'g', 'gen', 'inner', 'unset', 'v', 'w']

# ---- locals, eval and exec in functions and classes
def f(a, b=2):
    c = 3
    def g(): return c
    print(locals() == {'a': a, 'b': b, 'c': 3, 'g': g}, sorted(locals()), vars() is not None, dir())
    d = locals()
    d['a'] = 100
    print(a, d['a'], locals()['a'])
    exec('a = 50; z = 9')
    print(a, 'z' in locals())
    ns = {}
    exec('q = a + b', globals(), {**locals()})
    exec('q = 1', ns); print(ns['q'])
    print(eval('a + b + c'), eval('x', {'x': 1}), eval('a', {}, {'a': 7}))
    try: eval('undefined_zz')
    except NameError as e: print(e)
    return [locals() for _ in range(1)][0].keys()
print(sorted(f(1)))
class C:
    x = 1
    print(sorted(k for k in locals() if not k.startswith('__')), sorted(k for k in vars() if not k.startswith('__')))
    locals()['y'] = 2
    print(y, [k for k in dir() if not k.startswith('__')])
    exec('z = 3')
    print(z)
print(C.y, C.z)
x = 10
print(locals() is globals(), 'x' in vars())
locals()['newg'] = 1; print(newg)
def h():
    try: print(u)
    except UnboundLocalError as e: print(e)
    if 0: u = 1
    print(locals())
    u = 5
    del u
    print(locals())
h()
def gen():
    a = 1
    yield locals()
    b = 2
    yield locals()
g = gen(); print(next(g), next(g))
def lam(): return (lambda k: locals())(5)
print(lam())
def comp(a): return [dict(locals()) for i in range(2)]
print(comp(1))
def k(*args, **kw): return locals()
print(k(1, x=2))
def cell():
    v = 1
    def inner(): nonlocal v; v += 1; return locals()
    print(inner(), locals()['v'])
cell()
print(eval('[i for i in range(3)]'), eval('(lambda: x)()'), eval('[x for _ in "a"]', {'x': 1}), eval('[y for _ in "a"]', {}, {'y': 2}))
try: print(eval('(lambda: y)()', {}, {'y': 2}))
except NameError as e: print(e)
exec('def ff(): return x'); print(ff())
exec('class E:\n  q = 1'); print(E.q, E.__module__, E.__qualname__)
ns = {}; exec('import sys\ndef ff(): return 1\nclass D: pass', ns); print(sorted(k for k in ns if k != '__builtins__'), ns['ff'].__module__ if 0 else '')
class NS(dict):
    def __missing__(s, k): return k.upper() if not k.startswith('__') else dict.__getitem__(s, k)
print(eval('abc + 1 if 0 else abc', {}, NS()))
class NS2(dict):
    def __setitem__(s, k, v): print('set', k, v); super().__setitem__(k, v)
    def __getitem__(s, k): print('get', k); return super().__getitem__(k)
    def __delitem__(s, k): print('del', k); super().__delitem__(k)
exec('a = 1; b = a + 1; del a', {}, NS2())
for t in ["eval('1 +')", "eval('')", "eval('x = 1')", "exec('return 1')", "exec('yield 1')", "exec('await x')", "exec('break')", "exec('continue')", "eval('  1')", "eval('1\\n')", "eval('1;2')", "exec('  x = 1')", "eval('x', 5)", "eval('x', {}, 5)", "exec('x', 5)", "exec(5)", "eval(5)", "eval(None)", "exec(b'q = 1')", "eval(b'1 + 1')", "eval('\\0')", "compile('x', 'f', 'bad')", "compile('x', 'f', 'exec', 5)", "compile('x = 1', 'f', 'eval')", "eval(compile('1 + 1', 'f', 'eval'))", "exec(compile('print(5)', 'f', 'exec'))", "exec(compile('5', 'f', 'single'))", "eval('(yield)')", "eval('(x := 5)')", "exec('x: int = 5')", "exec('', {}, {})", "exec('a = 1', {'__builtins__': {}})", "exec('print(1)', {'__builtins__': {}})", "eval('len([])', {'__builtins__': {'len': lambda x: 42}})", "eval('globals() is not None')", "exec('global gq; gq = 4')", "gq", "exec(closure=None, globals={}, source='1') if 0 else None", "exec('1', closure=())"]:
    try: print(t, '->', eval(t))
    except BaseException as e: print(t, '->', type(e).__name__, e)
#> True ['a', 'b', 'c', 'g'] True ['a', 'b', 'c', 'g']
#> 1 100 1
#> 1 False
#> 1
#> 6 1 7
#> name 'undefined_zz' is not defined
#> ['_', 'a', 'b', 'c', 'd', 'g', 'ns']
#> ['x'] ['x']
#> 2 ['x', 'y']
#> 3
#> 2 3
#> True True
#> 1
#> cannot access local variable 'u' where it is not associated with a value
#> {}
#> {}
#> {'a': 1} {'a': 1, 'b': 2}
#> {'k': 5}
#> [{'a': 1, 'i': 0}, {'a': 1, 'i': 1}]
#> {'args': (1,), 'kw': {'x': 2}}
#> {'v': 2} 2
#> [0, 1, 2] 10 [1] [2]
#> name 'y' is not defined
#> 10
#> 1 __main__ E
#> ['D', 'ff', 'sys'] 
#> ABC
#> set a 1
#> get a
#> set b 2
#> del a
#> eval('1 +') -> SyntaxError invalid syntax (<string>, line 1)
#> eval('') -> SyntaxError invalid syntax (<string>, line 0)
#> eval('x = 1') -> SyntaxError invalid syntax (<string>, line 1)
#> exec('return 1') -> SyntaxError 'return' outside function (<string>, line 1)
#> exec('yield 1') -> SyntaxError 'yield' outside function (<string>, line 1)
#> exec('await x') -> SyntaxError 'await' outside function (<string>, line 1)
#> exec('break') -> SyntaxError 'break' outside loop (<string>, line 1)
#> exec('continue') -> SyntaxError 'continue' not properly in loop (<string>, line 1)
#> eval('  1') -> 1
#> eval('1\n') -> 1
#> eval('1;2') -> SyntaxError invalid syntax (<string>, line 1)
#> exec('  x = 1') -> IndentationError unexpected indent (<string>, line 1)
#> eval('x', 5) -> TypeError globals must be a dict
#> eval('x', {}, 5) -> TypeError locals must be a mapping
#> exec('x', 5) -> TypeError exec() globals must be a dict, not int
#> exec(5) -> TypeError exec() arg 1 must be a string, bytes or code object
#> eval(5) -> TypeError eval() arg 1 must be a string, bytes or code object
#> eval(None) -> TypeError eval() arg 1 must be a string, bytes or code object
#> exec(b'q = 1') -> None
#> eval(b'1 + 1') -> 2
#> eval('\0') -> SyntaxError source code string cannot contain null bytes
#> compile('x', 'f', 'bad') -> ValueError compile() mode must be 'exec', 'eval' or 'single'
#> compile('x', 'f', 'exec', 5) -> ValueError compile(): unrecognised flags
#> compile('x = 1', 'f', 'eval') -> SyntaxError invalid syntax (f, line 1)
#> eval(compile('1 + 1', 'f', 'eval')) -> 2
#> 5
#> exec(compile('print(5)', 'f', 'exec')) -> None
#> 5
#> exec(compile('5', 'f', 'single')) -> None
#> eval('(yield)') -> SyntaxError 'yield' outside function (<string>, line 1)
#> eval('(x := 5)') -> 5
#> exec('x: int = 5') -> None
#> exec('', {}, {}) -> None
#> exec('a = 1', {'__builtins__': {}}) -> None
#> exec('print(1)', {'__builtins__': {}}) -> NameError name 'print' is not defined
#> eval('len([])', {'__builtins__': {'len': lambda x: 42}}) -> 42
#> eval('globals() is not None') -> True
#> exec('global gq; gq = 4') -> None
#> gq -> 4
#> exec(closure=None, globals={}, source='1') if 0 else None -> None
#> exec('1', closure=()) -> TypeError closure can only be used when source is a code object

# ---- the name of a free variable that is not bound
def h():
    def inner(): return free
    def dele():
        nonlocal free
        del free
    for f in (inner, dele):
        try:
            f()
        except NameError as e:
            print(e, e.name)
    class A:
        try: free
        except NameError as e: print(e, e.name)
    free = 1
h()
#> cannot access free variable 'free' where it is not associated with a value in enclosing scope free
#> cannot access free variable 'free' where it is not associated with a value in enclosing scope free
#> cannot access free variable 'free' where it is not associated with a value in enclosing scope free
