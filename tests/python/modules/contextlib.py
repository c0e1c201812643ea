# contextlib: context managers.

# ---- contextmanager with a value
from contextlib import contextmanager
@contextmanager
def tag(name):
    print('<' + name + '>')
    try:
        yield name.upper()
    finally:
        print('</' + name + '>')
with tag('b') as t:
    print(t)
#> <b>
#> B
#> </b>

# ---- contextmanager sees the exception
from contextlib import contextmanager
@contextmanager
def catch():
    try:
        yield
    except ValueError as e:
        print('caught', e)
with catch():
    raise ValueError('v')
with catch():
    raise KeyError('k')
#> caught v
#> Traceback (most recent call last):
#>   File "contextlib.py", line 29, in <module>
#>     raise KeyError('k')
#> KeyError: 'k'

# ---- contextmanager as a decorator
from contextlib import contextmanager
@contextmanager
def around(n):
    print('before', n)
    yield
    print('after', n)
@around(1)
def f(x): print('f', x); return x
print(f(2), f(3), f.__name__)
#> before 1
#> f 2
#> after 1
#> before 1
#> f 3
#> after 1
#> 2 3 f

# ---- a manager can be used once
from contextlib import contextmanager
@contextmanager
def once(): yield 1
m = once()
with m as x: print(x)
try:
    with m: pass
except (RuntimeError, AttributeError) as e:
    print(type(e).__name__, e)
#> 1
#> AttributeError '_GeneratorContextManager' object has no attribute 'args'

# ---- suppress
from contextlib import suppress
with suppress(KeyError, IndexError):
    {}['k']
print('after')
with suppress(KeyError):
    [][1]
#> after
#> Traceback (most recent call last):
#>   File "contextlib.py", line 73, in <module>
#>     [][1]
#>     ~~^^^
#> IndexError: list index out of range

# ---- suppress and groups
from contextlib import suppress
with suppress(ValueError):
    raise ExceptionGroup('g', [ValueError(1)])
try:
    with suppress(ValueError):
        raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
except ExceptionGroup as e:
    print(repr(e))
#> ExceptionGroup('g', [KeyError(2)])

# ---- closing and nullcontext
from contextlib import closing, nullcontext
class A:
    def close(self): print('closed')
with closing(A()) as a:
    print(type(a).__name__)
with nullcontext(5) as x:
    print(x)
#> A
#> closed
#> 5

# ---- ExitStack
from contextlib import ExitStack, contextmanager
@contextmanager
def m(n):
    print('enter', n)
    yield n
    print('exit', n)
with ExitStack() as stack:
    print([stack.enter_context(m(i)) for i in range(3)])
    stack.callback(print, 'callback', end='!\n')
#> enter 0
#> enter 1
#> enter 2
#> [0, 1, 2]
#> callback!
#> exit 2
#> exit 1
#> exit 0

# ---- ExitStack and exceptions
from contextlib import ExitStack
def swallow(t, e, tb): print('swallow', repr(e)); return True
def replace(t, e, tb): print('replace', repr(e)); raise KeyError('new')
with ExitStack() as s:
    s.push(swallow)
    s.push(replace)
    raise ValueError('old')
print('after')
with ExitStack() as s:
    s.push(replace)
    raise ValueError('old')
#> replace ValueError('old')
#> swallow KeyError('new')
#> after
#> replace ValueError('old')
#> Traceback (most recent call last):
#>   File "contextlib.py", line 134, in <module>
#>     raise ValueError('old')
#> ValueError: old
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "contextlib.py", line 132, in <module>
#>     with ExitStack() as s:
#>          ~~~~~~~~~^^
#>   File "contextlib.py", line 126, in replace
#>     def replace(t, e, tb): print('replace', repr(e)); raise KeyError('new')
#>                                                       ^^^^^^^^^^^^^^^^^^^^^
#> KeyError: 'new'

# ---- ExitStack.pop_all and close
from contextlib import ExitStack
s = ExitStack()
s.callback(print, 'one')
t = s.pop_all()
s.close()
t.callback(print, 'two')
t.close()
#> two
#> one

# ---- enter_context of what is no manager
from contextlib import ExitStack
with ExitStack() as s:
    s.enter_context(5)
#> Traceback (most recent call last):
#>   File "contextlib.py", line 169, in <module>
#>     s.enter_context(5)
#>     ~~~~~~~~~~~~~~~^^^
#> TypeError: 'builtins.int' object does not support the context manager protocol

# ---- ContextDecorator
from contextlib import ContextDecorator
class C(ContextDecorator):
    def __enter__(self): print('enter'); return self
    def __exit__(self, *a): print('exit')
@C()
def f(): print('f')
f()
#> enter
#> f
#> exit

# ---- AbstractContextManager
from contextlib import AbstractContextManager
class C(AbstractContextManager):
    def __exit__(self, *a): print('exit')
with C() as c:
    print(type(c).__name__)
class D:
    def __enter__(self): pass
    def __exit__(self, *a): pass
print(issubclass(D, AbstractContextManager), issubclass(int, AbstractContextManager))
AbstractContextManager()
#> C
#> exit
#> True False
#> Traceback (most recent call last):
#>   File "contextlib.py", line 198, in <module>
#>     AbstractContextManager()
#>     ~~~~~~~~~~~~~~~~~~~~~~^^
#> TypeError: Can't instantiate abstract class AbstractContextManager without an implementation for abstract method '__exit__'

# ---- redirect_stdout
import sys
from contextlib import redirect_stdout
class Keep:
    def __init__(self): self.texts = []
    def write(self, s): self.texts.append(s)
    def flush(self): pass
k = Keep()
with redirect_stdout(k):
    print('hidden', 1)
print(k.texts, sys.stdout is not k)
#> ['hidden', ' ', '1', '\n'] True

# ---- asynccontextmanager
import asyncio
from contextlib import asynccontextmanager, AsyncExitStack, aclosing
@asynccontextmanager
async def m(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
async def gen():
    try:
        yield 1
        yield 2
    finally:
        print('gen closed')
async def main():
    async with m(1) as x:
        print(x)
    async with AsyncExitStack() as s:
        print(await s.enter_async_context(m(2)))
    async with aclosing(gen()) as g:
        async for v in g:
            print(v)
            break
asyncio.run(main())
#> enter 1
#> 1
#> exit 1
#> enter 2
#> 2
#> exit 2
#> 1
#> gen closed

# ---- a generator that stops early
from contextlib import contextmanager
@contextmanager
def m():
    try:
        yield
    except ValueError:
        raise KeyError('instead')
with m():
    raise ValueError
#> Traceback (most recent call last):
#>   File "contextlib.py", line 261, in m
#>     yield
#>   File "contextlib.py", line 265, in <module>
#>     raise ValueError
#> ValueError
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "contextlib.py", line 264, in <module>
#>     with m():
#>          ~^^
#>   File "contextlib.py", line 263, in m
#>     raise KeyError('instead')
#> KeyError: 'instead'

# ---- ExitStack: order, callbacks and pop_all
from contextlib import ExitStack, contextmanager
@contextmanager
def cm(name):
    print('enter', name)
    try: yield name
    finally: print('exit', name)
with ExitStack() as s:
    print(s.enter_context(cm('a')), s.enter_context(cm('b')))
    print(s.callback(print, 'called', 1, sep='-') is print)
    kept = s.pop_all()
print('between')
kept.close()
#> enter a
#> enter b
#> a b
#> True
#> between
#> called-1
#> exit b
#> exit a

# ---- ExitStack: push and suppressed exceptions
from contextlib import ExitStack
with ExitStack() as s:
    @s.push
    def swallow(kind, value, tb): print('saw', kind.__name__, value); return True
    s.callback(lambda: print('first'))
    raise ValueError('x')
print('after')
for bad in (5, object()):
    try: ExitStack().enter_context(bad)
    except TypeError as e: print(e)
#> first
#> saw ValueError x
#> after
#> 'builtins.int' object does not support the context manager protocol
#> 'builtins.object' object does not support the context manager protocol

# ---- closing, suppress, nullcontext and redirect
from contextlib import closing, suppress, nullcontext, redirect_stdout, redirect_stderr
import io, sys
class R:
    def close(self): print('closed')
with closing(R()) as r: print(type(r).__name__)
with suppress(KeyError, ZeroDivisionError): 1 / 0
with suppress(): pass
with nullcontext('n') as n, redirect_stdout(io.StringIO()) as out: print(n)
with redirect_stderr(io.StringIO()) as err: print('e', file=sys.stderr)
print(repr(out.getvalue()), repr(err.getvalue()))
try:
    with suppress(KeyError): raise IndexError('i')
except IndexError as e: print(repr(e))
#> R
#> closed
#> 'n\n' 'e\n'
#> IndexError('i')

# ---- contextmanager as a decorator, and its mistakes
from contextlib import contextmanager, ContextDecorator
@contextmanager
def tag(name):
    print(f'<{name}>'); yield; print(f'</{name}>')
@tag('p')
def para(): print('text')
para(); para()
class D(ContextDecorator):
    def __enter__(self): print('in'); return self
    def __exit__(self, *e): print('out', e[0]); return True
@D()
def fails(): raise ValueError
print(fails())
@contextmanager
def none():
    if False: yield
@contextmanager
def twice(): yield 1; yield 2
for f in (none, twice):
    try:
        with f(): pass
    except RuntimeError as e: print(e)
#> <p>
#> text
#> </p>
#> <p>
#> text
#> </p>
#> in
#> out <class 'ValueError'>
#> None
#> generator didn't yield
#> generator didn't stop

# ---- suppress in a group of exceptions
from contextlib import suppress
with suppress(ValueError):
    raise ExceptionGroup('g', [ValueError(1), ValueError(2)])
try:
    with suppress(ValueError): raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
except ExceptionGroup as e: print(e.exceptions)
#> (KeyError(2),)

# ---- AsyncExitStack and asynccontextmanager
import asyncio
from contextlib import AsyncExitStack, asynccontextmanager, aclosing, nullcontext
@asynccontextmanager
async def res(n):
    print('open', n); yield n; print('close', n)
async def gen():
    try:
        for i in range(3): yield i
    finally: print('gen closed')
async def main():
    async with AsyncExitStack() as s:
        print([await s.enter_async_context(res(i)) for i in range(2)])
        async def bye(x): print('bye', x)
        s.push_async_callback(bye, 'z')
    async with aclosing(gen()) as g:
        async for x in g: print(x); break
    async with nullcontext(5) as n: print(n)
asyncio.run(main())
#> open 0
#> open 1
#> [0, 1]
#> bye z
#> close 1
#> close 0
#> 0
#> gen closed
#> 5

# ---- the working directory for a while
import contextlib, os
was = os.getcwd()
with contextlib.chdir('/'):
    print(os.getcwd())
print(os.getcwd() == was)
try:
    with contextlib.chdir('/'):
        raise KeyError('k')
except KeyError:
    print(os.getcwd() == was)
#> /
#> True
#> True

# ---- the wrong kind of with names the class with its module
import asyncio, contextlib
@contextlib.contextmanager
def sync(): yield
@contextlib.asynccontextmanager
async def other(): yield
class Half:
    def __enter__(self): return 1
async def main():
    try:
        with other(): pass
    except TypeError as e: print(e)
    try:
        async with sync(): pass
    except TypeError as e: print(e)
    try:
        with Half(): pass
    except TypeError as e: print(e)
asyncio.run(main())
#> 'contextlib._AsyncGeneratorContextManager' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?
#> 'contextlib._GeneratorContextManager' object does not support the asynchronous context manager protocol (missed __aexit__ method) but it supports the context manager protocol. Did you mean to use 'with'?
#> 'Half' object does not support the context manager protocol (missed __exit__ method)

# ---- what a manager keeps of its call
from contextlib import contextmanager, asynccontextmanager, ContextDecorator
@contextmanager
def f(a, b=1):
    "doc of f"
    yield a + b
@contextmanager
def g():
    yield
x = f(1, b=2)
print(sorted(vars(x)), x.func.__name__, x.args, x.kwds, x.__doc__, g().__doc__)
with x as v: print(v, sorted(vars(x)))
for name in ('args', 'kwds', 'func'):
    try: print(getattr(x, name))
    except AttributeError as e: print(e)
try:
    with x: pass
except AttributeError as e: print(e)
@f(1)
def h(): return 'h'
print(h(), h())
x = f(3)
x.args = (10,)
print(x._recreate_cm().__enter__())
x.extra = 1; print(x.extra, hasattr(x, 'args'), hasattr(x, 'nope'))
#> ['__doc__', 'args', 'func', 'gen', 'kwds'] f (1,) {'b': 2} doc of f Helper for @contextmanager decorator.
#> 3 ['__doc__', 'gen']
#> '_GeneratorContextManager' object has no attribute 'args'
#> '_GeneratorContextManager' object has no attribute 'kwds'
#> '_GeneratorContextManager' object has no attribute 'func'
#> '_GeneratorContextManager' object has no attribute 'args'
#> h h
#> 11
#> 1 True False

# ---- what is for coroutines is made when it is asked for
import contextlib
print('AsyncExitStack' in dir(contextlib), contextlib.nullcontext.__module__, issubclass(contextlib.nullcontext, contextlib.AbstractAsyncContextManager))
with contextlib.nullcontext(3) as v: print(v)
try: contextlib.AsyncExitStak
except AttributeError as e: print(e)
@contextlib.asynccontextmanager
async def f():
    yield 1
import asyncio
async def main():
    async with f() as x, contextlib.AsyncExitStack() as stack:
        print(x, await stack.enter_async_context(f()))
asyncio.run(main())
#> True contextlib True
#> 3
#> module 'contextlib' has no attribute 'AsyncExitStak'
#> 1 1
