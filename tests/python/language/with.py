# ---- enter and exit
class C:
    def __init__(self, name): self.name = name
    def __enter__(self):
        print('enter', self.name)
        return self.name.upper()
    def __exit__(self, *args):
        print('exit', self.name, args)

with C('a') as x:
    print('body', x)
with C('b'):
    pass
#> enter a
#> body A
#> exit a (None, None, None)
#> enter b
#> exit b (None, None, None)

# ---- the arguments of __exit__ on an error
class C:
    def __enter__(self): return self
    def __exit__(self, kind, value, tb):
        print(kind, value, type(tb).__name__, tb.tb_lineno)
        return kind is KeyError

with C():
    raise KeyError('swallowed')
print('after')
with C():
    raise ValueError('passed on')
#> <class 'KeyError'> 'swallowed' traceback 28
#> after
#> <class 'ValueError'> passed on traceback 31
#> Traceback (most recent call last):
#>   File "with.py", line 31, in <module>
#>     raise ValueError('passed on')
#> ValueError: passed on

# ---- several managers
class C:
    def __init__(self, n): self.n = n; print('make', n)
    def __enter__(self): print('enter', self.n); return self.n
    def __exit__(self, *a): print('exit', self.n, a[0] and a[0].__name__)

with C(1) as a, C(2) as b, C(3):
    print(a, b)
with (C(4) as a, C(5) as b,):
    print(a, b)
#> make 1
#> enter 1
#> make 2
#> enter 2
#> make 3
#> enter 3
#> 1 2
#> exit 3 None
#> exit 2 None
#> exit 1 None
#> make 4
#> enter 4
#> make 5
#> enter 5
#> 4 5
#> exit 5 None
#> exit 4 None

# ---- an error while entering the second leaves the first
class C:
    def __init__(self, n): self.n = n
    def __enter__(self):
        if self.n == 2: raise ValueError('no entry')
        print('enter', self.n)
    def __exit__(self, *a): print('exit', self.n, a[0].__name__)

with C(1), C(2):
    print('never')
#> enter 1
#> exit 1 ValueError
#> Traceback (most recent call last):
#>   File "with.py", line 76, in <module>
#>     with C(1), C(2):
#>                ~^^^
#>   File "with.py", line 72, in __enter__
#>     if self.n == 2: raise ValueError('no entry')
#>                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: no entry

# ---- the target may be anything
class C:
    def __enter__(self): return [1, (2, 3)]
    def __exit__(self, *a): pass
class A: pass
a = A()
d = {}
with C() as (x, (y, z)): print(x, y, z)
with C() as a.x, C() as d['k'], C() as [*r]: print(a.x, d, r)
#> 1 2 3
#> [1, (2, 3)] {'k': [1, (2, 3)]} [1, (2, 3)]

# ---- an error while binding the target is inside the block
class C:
    def __enter__(self): return 1
    def __exit__(self, *a): print('exit', a[0].__name__); return True
with C() as (x, y):
    print('never')
print('after')
#> exit TypeError
#> after

# ---- what is no context manager
class Half:
    def __enter__(self): pass
class Other:
    def __exit__(self, *a): pass
for x in [1, None, Half(), Other(), [], len, 'a']:
    try:
        with x:
            pass
    except TypeError as e:
        print(e)
#> 'int' object does not support the context manager protocol (missed __exit__ method)
#> 'NoneType' object does not support the context manager protocol (missed __exit__ method)
#> 'Half' object does not support the context manager protocol (missed __exit__ method)
#> 'Other' object does not support the context manager protocol (missed __enter__ method)
#> 'list' object does not support the context manager protocol (missed __exit__ method)
#> 'builtin_function_or_method' object does not support the context manager protocol (missed __exit__ method)
#> 'str' object does not support the context manager protocol (missed __exit__ method)

# ---- __enter__ and __exit__ are looked up on the class
class C: pass
c = C()
c.__enter__ = lambda: 1
c.__exit__ = lambda *a: None
try:
    with c: pass
except TypeError as e:
    print(e)
#> 'C' object does not support the context manager protocol (missed __exit__ method)

# ---- return, break and continue leave the block
class C:
    def __enter__(self): return self
    def __exit__(self, *a): print('exit', a)
def f():
    with C():
        return 'value'
print(f())
for i in range(3):
    with C():
        if i == 0: continue
        break
#> exit (None, None, None)
#> value
#> exit (None, None, None)
#> exit (None, None, None)

# ---- an error in __exit__ replaces the other, with context
class C:
    def __enter__(self): return self
    def __exit__(self, *a): raise ValueError('in exit')
with C():
    1 / 0
#> Traceback (most recent call last):
#>   File "with.py", line 163, in <module>
#>     1 / 0
#>     ~~^~~
#> ZeroDivisionError: division by zero
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "with.py", line 162, in <module>
#>     with C():
#>          ~^^
#>   File "with.py", line 161, in __exit__
#>     def __exit__(self, *a): raise ValueError('in exit')
#>                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: in exit

# ---- an __exit__ that raises the same error again
class C:
    def __enter__(self): return self
    def __exit__(self, kind, e, tb): raise e
try:
    with C():
        raise ValueError('same')
except ValueError as e:
    print(e, e.__context__)
#> same None

# ---- swallowing keeps the locals
class C:
    def __enter__(self): return self
    def __exit__(self, *a): return True
with C():
    x = 1
    y = 1 / 0
    z = 2
print(x, 'y' in globals(), 'z' in globals())
#> 1 False False

# ---- the truth of what __exit__ returns is asked
class T:
    def __bool__(self): print('asked'); return True
class C:
    def __enter__(self): return self
    def __exit__(self, *a): return T()
with C():
    raise KeyError
with C():
    pass
#> asked

# ---- contextlib.contextmanager
from contextlib import contextmanager
@contextmanager
def tag(name):
    print(f'<{name}>')
    try:
        yield name.upper()
    except ValueError as e:
        print('caught', e)
    finally:
        print(f'</{name}>')
with tag('b') as t:
    print(t)
with tag('i'):
    raise ValueError('inside')
with tag('u'):
    raise KeyError('outside')
#> <b>
#> B
#> </b>
#> <i>
#> caught inside
#> </i>
#> <u>
#> </u>
#> Traceback (most recent call last):
#>   File "with.py", line 231, in <module>
#>     raise KeyError('outside')
#> KeyError: 'outside'

# ---- a generator manager that does not stop
from contextlib import contextmanager
@contextmanager
def twice():
    yield 1
    yield 2
@contextmanager
def never():
    if False: yield
for m in (twice, never):
    try:
        with m():
            pass
    except RuntimeError as e:
        print(e)
#> generator didn't stop
#> generator didn't yield

# ---- nested with and try
class C:
    def __enter__(self): print('enter'); return self
    def __exit__(self, *a): print('exit', a[0] and a[0].__name__)
try:
    with C():
        try:
            raise KeyError('k')
        finally:
            print('finally')
except KeyError as e:
    print('except', e)
#> enter
#> finally
#> exit KeyError
#> except 'k'

# ---- with inside a generator
class C:
    def __enter__(self): print('enter'); return self
    def __exit__(self, *a): print('exit', a[0] and a[0].__name__)
def g():
    with C():
        yield 1
        yield 2
it = g()
print(next(it))
it.close()
print(list(g()))
#> enter
#> 1
#> exit GeneratorExit
#> enter
#> exit None
#> [1, 2]

# ---- the error has the position of the with statement
class C:
    def __enter__(self): raise ValueError('enter')
    def __exit__(self, *a): pass
with (C() as a,
      C() as b):
    pass
#> Traceback (most recent call last):
#>   File "with.py", line 303, in <module>
#>     with (C() as a,
#>           ~^^
#>   File "with.py", line 301, in __enter__
#>     def __enter__(self): raise ValueError('enter')
#>                          ^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: enter

# ---- a context manager used again
class C:
    n = 0
    def __enter__(self): self.n += 1; return self.n
    def __exit__(self, *a): self.n -= 1
c = C()
with c as a, c as b:
    print(a, b, c.n)
print(c.n)
#> 1 2 2
#> 0

# ---- SystemExit and KeyboardInterrupt pass through __exit__
class C:
    def __enter__(self): return self
    def __exit__(self, kind, *a): print(kind.__name__); return True
with C():
    raise SystemExit(1)
with C():
    raise KeyboardInterrupt
print('still here')
#> SystemExit
#> KeyboardInterrupt
#> still here
