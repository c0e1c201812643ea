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

# ---- with, in every way
class CM:
    def __init__(s, n, sup=False): s.n, s.sup = n, sup
    def __enter__(s): print('enter', s.n); return s
    def __exit__(s, t, v, tb): print('exit', s.n, t and t.__name__, v, tb is not None); return s.sup
with CM(1) as a, CM(2) as b: print(a.n, b.n)
with CM(3, True): raise ValueError('x')
with (CM(4) as a, CM(5),): pass
try:
    with CM(6), CM(7, True), CM(8): 1/0
    print('after')
    with CM(9): raise KeyError('k')
except KeyError as e: print(repr(e))
def f():
    for i in range(2):
        with CM(i):
            if i == 0: continue
            return 'r'
print(f())
for o in (5, CM, type('X', (), {'__enter__': 1}), type('Y', (), {'__enter__': lambda s: 1})(), type('Z', (), {'__exit__': lambda s, *a: 1})()):
    try:
        with o: pass
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
    class BE:
        def __enter__(s): raise ValueError('enter')
        def __exit__(s, *a): print('never')
try:
    with CM(1), BE(): pass
except ValueError as e: print(e)
class EX:
    def __enter__(s): return (1, 2)
    def __exit__(s, *a): raise KeyError('exit')
try:
    with EX() as (p, q): raise ValueError('body')
except KeyError as e: print(repr(e), repr(e.__context__), p, q)
class O: pass
o = O()
with CM(1) as o.a, CM(2) as o.b: print(o.a.n, o.b.n)
l = [0]
with CM(5) as l[0]: print(l[0].n)
try:
    with CM(1) as (x, y): pass
except TypeError as e: print(e)
class Bad:
    def __enter__(s): pass
    def __exit__(s): pass
try:
    with Bad(): pass
except TypeError as e: print(e)
class BoolE:
    def __enter__(s): pass
    def __exit__(s, *a):
        class B:
            def __bool__(s): print('bool'); return True
        return B()
with BoolE(): 1/0
with BoolE(): pass
for t in ['with a as 1: pass', 'with a as b.c: pass', 'with a as f(): pass', 'with (a as b): pass', 'with (a, b) as c: pass', 'with (a as b, c as d): pass', 'with (a as b, c as d), e: pass', 'with a, : pass', 'with : pass', 'with a', 'with a:\npass', 'with (a, b): pass', 'with (a as b, (c, d) as e,): pass', 'with a as (b, c): pass', 'with a as [b, *c]: pass', 'with a as b, c as d,: pass', 'with (yield): pass', 'with a as None: pass', 'with a if b else c as d: pass', 'with lambda: 1 as d: pass', 'with (a := 1): pass', 'with a := 1: pass', 'with *a: pass', 'with (*a, b): pass', 'with (*a, b) as c: pass', 'async with a: pass', 'with a as b = c: pass', 'with a b: pass', 'with (a as b) as c: pass', 'with (a as b).c: pass', 'with open(a) as f, open(b) as g print(1)']:
    try: compile(t, 'x', 'exec'); print('ok', repr(t))
    except SyntaxError as e: print(repr(t), '|', type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
#> enter 1
#> enter 2
#> 1 2
#> exit 2 None None False
#> exit 1 None None False
#> enter 3
#> exit 3 ValueError x True
#> enter 4
#> enter 5
#> exit 5 None None False
#> exit 4 None None False
#> enter 6
#> enter 7
#> enter 8
#> exit 8 ZeroDivisionError division by zero True
#> exit 7 ZeroDivisionError division by zero True
#> exit 6 None None False
#> after
#> enter 9
#> exit 9 KeyError 'k' True
#> KeyError('k')
#> enter 0
#> exit 0 None None False
#> enter 1
#> exit 1 None None False
#> r
#> TypeError 'int' object does not support the context manager protocol (missed __exit__ method)
#> TypeError 'type' object does not support the context manager protocol (missed __exit__ method)
#> TypeError 'type' object does not support the context manager protocol (missed __exit__ method)
#> TypeError 'Y' object does not support the context manager protocol (missed __exit__ method)
#> TypeError 'Z' object does not support the context manager protocol (missed __enter__ method)
#> enter 1
#> exit 1 ValueError enter True
#> enter
#> KeyError('exit') ValueError('body') 1 2
#> enter 1
#> enter 2
#> 1 2
#> exit 2 None None False
#> exit 1 None None False
#> enter 5
#> 5
#> exit 5 None None False
#> enter 1
#> exit 1 TypeError cannot unpack non-iterable CM object True
#> cannot unpack non-iterable CM object
#> Bad.__exit__() takes 1 positional argument but 4 were given
#> bool
#> 'with a as 1: pass' | SyntaxError cannot assign to literal 1 11 1 12
#> ok 'with a as b.c: pass'
#> 'with a as f(): pass' | SyntaxError cannot assign to function call 1 11 1 14
#> ok 'with (a as b): pass'
#> ok 'with (a, b) as c: pass'
#> ok 'with (a as b, c as d): pass'
#> 'with (a as b, c as d), e: pass' | SyntaxError invalid syntax 1 22 1 23
#> 'with a, : pass' | SyntaxError invalid syntax 1 9 1 10
#> 'with : pass' | SyntaxError invalid syntax 1 6 1 7
#> 'with a' | SyntaxError expected ':' 1 7 1 8
#> 'with a:\npass' | IndentationError expected an indented block after 'with' statement on line 1 2 1 2 5
#> ok 'with (a, b): pass'
#> ok 'with (a as b, (c, d) as e,): pass'
#> ok 'with a as (b, c): pass'
#> ok 'with a as [b, *c]: pass'
#> 'with a as b, c as d,: pass' | SyntaxError invalid syntax 1 21 1 22
#> 'with (yield): pass' | SyntaxError 'yield' outside function 1 7 1 12
#> 'with a as None: pass' | SyntaxError cannot assign to None 1 11 1 15
#> ok 'with a if b else c as d: pass'
#> ok 'with lambda: 1 as d: pass'
#> ok 'with (a := 1): pass'
#> 'with a := 1: pass' | SyntaxError invalid syntax 1 8 1 10
#> 'with *a: pass' | SyntaxError invalid syntax 1 6 1 7
#> ok 'with (*a, b): pass'
#> ok 'with (*a, b) as c: pass'
#> 'async with a: pass' | SyntaxError 'async with' outside async function 1 1 1 19
#> 'with a as b = c: pass' | SyntaxError invalid syntax 1 13 1 14
#> 'with a b: pass' | SyntaxError invalid syntax 1 8 1 9
#> 'with (a as b) as c: pass' | SyntaxError invalid syntax 1 15 1 17
#> 'with (a as b).c: pass' | SyntaxError invalid syntax 1 14 1 15
#> 'with open(a) as f, open(b) as g print(1)' | SyntaxError invalid syntax 1 33 1 38
