# ---- names and reprs
import contextvars as cv, re
def hide(x): return re.sub('0x[0-9a-f]+', 'X', str(x))
def show(f):
    try:
        print(hide(f()))
    except BaseException as e:
        print(type(e).__name__, hide(e))
v = cv.ContextVar('v', default=3)
w = cv.ContextVar('w')
print(cv.ContextVar, cv.Token, cv.Context, cv.copy_context, cv.__all__)
print(cv.ContextVar.__module__, cv.Token.__module__, cv.copy_context.__module__, cv.ContextVar.__qualname__)
print(hide(repr(v)), hide(repr(w)))
t = v.set(5)
print(hide(repr(t)), t.old_value, t.var is v, cv.Token.MISSING, type(cv.Token.MISSING))
v.reset(t)
print(hide(repr(t)), cv.ContextVar[int], cv.Token[int])
#> <class '_contextvars.ContextVar'> <class '_contextvars.Token'> <class '_contextvars.Context'> <built-in function copy_context> ('Context', 'ContextVar', 'Token', 'copy_context')
#> _contextvars _contextvars _contextvars ContextVar
#> <ContextVar name='v' default=3 at X> <ContextVar name='w' at X>
#> <Token var=<ContextVar name='v' default=3 at X> at X> <Token.MISSING> True <Token.MISSING> <class 'Token.MISSING'>
#> <Token used var=<ContextVar name='v' default=3 at X> at X> _contextvars.ContextVar[int] _contextvars.Token[int]

# ---- get, set and reset
import contextvars as cv, re
def hide(x): return re.sub('0x[0-9a-f]+', 'X', str(x))
def show(f):
    try:
        print(hide(f()))
    except BaseException as e:
        print(type(e).__name__, hide(e))
v = cv.ContextVar('v', default=3)
w = cv.ContextVar('w')
show(lambda: w.get())
show(lambda: w.get(1))
show(lambda: w.get(1, 2))
show(lambda: v.get(8))
t = v.set(5)
show(lambda: v.get(8))
v.reset(t)
show(lambda: v.reset(t))
show(lambda: v.reset(3))
t = w.set(4)
show(lambda: v.reset(t))
c = cv.copy_context()
show(lambda: c.run(lambda: w.reset(t)))
show(lambda: v.set())
w.reset(t)
show(lambda: w.get())
#> LookupError <ContextVar name='w' at X>
#> 1
#> TypeError get expected at most 1 argument, got 2
#> 8
#> 5
#> RuntimeError <Token used var=<ContextVar name='v' default=3 at X> at X> has already been used once
#> TypeError expected an instance of Token, got 3
#> ValueError <Token var=<ContextVar name='w' at X> at X> was created by a different ContextVar
#> ValueError <Token var=<ContextVar name='w' at X> at X> was created in a different Context
#> TypeError ContextVar.set() takes exactly one argument (0 given)
#> LookupError <ContextVar name='w' at X>

# ---- what cannot be made
import contextvars as cv, re
def hide(x): return re.sub('0x[0-9a-f]+', 'X', str(x))
def show(f):
    try:
        print(hide(f()))
    except BaseException as e:
        print(type(e).__name__, hide(e))
v = cv.ContextVar('v', default=3)
w = cv.ContextVar('w')
show(lambda: cv.ContextVar())
show(lambda: cv.ContextVar(3))
show(lambda: cv.ContextVar('a', defaul=3))
show(lambda: cv.Token())
show(lambda: cv.Context(1))
show(lambda: cv.Context(a=1))
show(lambda: type('A', (cv.ContextVar,), {}))
show(lambda: type('A', (cv.Context,), {}))
show(lambda: cv.Context[int])
show(lambda: setattr(v, 'name', 'x'))
show(lambda: setattr(v, 'foo', 'x'))
show(lambda: cv.copy_context(1))
#> TypeError ContextVar() takes exactly 1 positional argument (0 given)
#> TypeError context variable name must be a str
#> TypeError ContextVar() got an unexpected keyword argument 'defaul'. Did you mean 'default'?
#> RuntimeError Tokens can only be created by ContextVars
#> TypeError Context() does not accept any arguments
#> TypeError Context() does not accept any arguments
#> TypeError type '_contextvars.ContextVar' is not an acceptable base type
#> TypeError type '_contextvars.Context' is not an acceptable base type
#> TypeError type '_contextvars.Context' is not subscriptable
#> AttributeError readonly attribute
#> AttributeError '_contextvars.ContextVar' object has no attribute 'foo' and no __dict__ for setting new attributes
#> TypeError _contextvars.copy_context() takes no arguments (1 given)

# ---- a context as a mapping
import contextvars as cv, re
def hide(x): return re.sub('0x[0-9a-f]+', 'X', str(x))
def show(f):
    try:
        print(hide(f()))
    except BaseException as e:
        print(type(e).__name__, hide(e))
v = cv.ContextVar('v', default=3)
w = cv.ContextVar('w')
from collections.abc import Mapping
def look():
    w.set(4)
    c = cv.copy_context()
    show(lambda: c[3])
    show(lambda: c[v])
    show(lambda: c[w])
    show(lambda: c.get(3))
    show(lambda: (c.get(v, 8), c.get(v), c.get(w, 1)))
    show(lambda: c.get())
    show(lambda: c.get(1, 2, 3))
    show(lambda: 3 in c)
    print(v in c, w in c, len(c), list(c) == [w], list(c.keys()) == [w], list(c.values()), list(c.items()) == [(w, 4)])
    print(isinstance(c, Mapping), c == cv.copy_context(), c == 3, c != cv.copy_context(), c.copy() == c, c == cv.Context())
    show(lambda: hash(c))
    show(lambda: list(reversed(c)))
    show(lambda: c | {})
    show(lambda: c < c)
    print(bool(c), bool(cv.Context()), c.__eq__(3))
cv.Context().run(look)
#> TypeError a ContextVar key was expected, got 3
#> KeyError <ContextVar name='v' default=3 at X>
#> 4
#> TypeError a ContextVar key was expected, got 3
#> (8, None, 4)
#> TypeError get expected at least 1 argument, got 0
#> TypeError get expected at most 2 arguments, got 3
#> TypeError a ContextVar key was expected, got 3
#> False True 1 True True [4] True
#> True True False False True False
#> TypeError unhashable type: '_contextvars.Context'
#> TypeError '_contextvars.Context' object is not reversible
#> TypeError unsupported operand type(s) for |: '_contextvars.Context' and 'dict'
#> TypeError '<' not supported between instances of '_contextvars.Context' and '_contextvars.Context'
#> True False NotImplemented

# ---- tokens as context managers
import contextvars as cv, re
def hide(x): return re.sub('0x[0-9a-f]+', 'X', str(x))
def show(f):
    try:
        print(hide(f()))
    except BaseException as e:
        print(type(e).__name__, hide(e))
v = cv.ContextVar('v', default=3)
w = cv.ContextVar('w')
with v.set(9) as tok:
    print(v.get(), tok.var is v)
print(v.get())
def twice():
    with v.set(9) as tok:
        v.reset(tok)
show(twice)
try:
    with v.set(10):
        raise ValueError(v.get())
except ValueError as e:
    print(e, v.get())
show(lambda: hash(tok))
#> 9 True
#> 3
#> RuntimeError <Token used var=<ContextVar name='v' default=3 at X> at X> has already been used once
#> 10 3
#> TypeError unhashable type: '_contextvars.Token'

# ---- running in a context
import contextvars as cv, re
def hide(x): return re.sub('0x[0-9a-f]+', 'X', str(x))
def show(f):
    try:
        print(hide(f()))
    except BaseException as e:
        print(type(e).__name__, hide(e))
v = cv.ContextVar('v', default=3)
w = cv.ContextVar('w')
c = cv.copy_context()
show(lambda: c.run(c.run, print))
show(lambda: c.run())
show(lambda: c.run(3))
show(lambda: c.run(lambda *a, **k: (a, k), 1, b=2))
show(lambda: c.run(lambda: 1 / 0))
show(lambda: c.run(v.get))
#> RuntimeError cannot enter context: <_contextvars.Context object at X> is already entered
#> TypeError run() missing 1 required positional argument
#> TypeError 'int' object is not callable
#> ((1,), {'b': 2})
#> ZeroDivisionError division by zero
#> 3

# ---- traceback through run
import contextvars
def f():
    raise KeyError('k')
contextvars.copy_context().run(f)
#> Traceback (most recent call last):
#>   File "contextvars.py", line 200, in <module>
#>     contextvars.copy_context().run(f)
#>     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^
#>   File "contextvars.py", line 199, in f
#>     raise KeyError('k')
#> KeyError: 'k'

# ---- copies keep what they have
import contextvars
v = contextvars.ContextVar('v'); w = contextvars.ContextVar('w')
def inner():
    v.set(20)
    print('inner', v.get())
def outer():
    v.set(10)
    e = contextvars.copy_context()
    e.run(inner)
    print('outer', v.get())
def main():
    v.set(1)
    c = contextvars.copy_context()
    d = c.copy()
    v.set(2)
    c.run(v.set, 3)
    d.run(w.set, 4)
    print(v.get(), c[v], d[v], w in c, d[w], w.get(None), len(c), len(d))
    it = iter(d.items())
    first = next(it)[1]
    d.run(lambda: contextvars.ContextVar('x').set(5))
    print(sorted([first, *(x for _, x in it)]), len(d))
    t = v.set(5); t2 = v.set(6)
    v.reset(t2); print(v.get()); v.reset(t); print(v.get())
    contextvars.Context().run(outer)
    print(v.get())
    def gen():
        v.set('g'); yield
    g = gen(); c.run(next, g); print(c[v], v.get())
    try:
        c.run(lambda: 1 / 0)
    except ZeroDivisionError as e: print(e)
    c.run(print, 'again', sep='')
contextvars.Context().run(main)
#> 2 3 1 False 4 None 1 2
#> [1, 4] 3
#> 5
#> 2
#> inner 20
#> outer 10
#> 2
#> g 2
#> division by zero
#> again

# ---- tasks, callbacks and futures
import asyncio, contextvars, functools
v = contextvars.ContextVar('v', default='none')
log = []
async def child(n):
    log.append((n, v.get()))
    v.set(n)
    await asyncio.sleep(0)
    log.append((n, v.get()))
async def main():
    v.set('main')
    await asyncio.gather(child(1), child(2))
    print(v.get())
    await child(3)
    print(v.get())
    ctx = contextvars.copy_context()
    t = asyncio.create_task(child(4), context=ctx)
    print(t.get_context() is ctx)
    await t
    print(ctx[v], v.get())
    t = asyncio.create_task(child(5))
    await t
    print(t.get_context()[v], v.get())
    loop = asyncio.get_running_loop()
    def cb(*a):
        log.append((a, v.get()))
        v.set('cb')
    loop.call_soon(cb, 1)
    h = loop.call_soon(cb, 2, context=ctx)
    print(h.get_context() is ctx)
    loop.call_later(0.01, cb, 3)
    loop.call_at(loop.time() + 0.02, functools.partial(cb, 4), context=ctx)
    v.set('later')
    await asyncio.sleep(0.05)
    f = loop.create_future()
    f.add_done_callback(lambda f: log.append(('done', v.get())))
    v.set('after')
    f.add_done_callback(lambda f: log.append(('done', v.get())), context=contextvars.Context())
    f.set_result(1)
    await f
    await asyncio.sleep(0)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(child(6))
        tg.create_task(child(7), context=ctx)
    print(await asyncio.to_thread(v.get))
    def setit():
        v.set('thread')
        return v.get()
    print(await asyncio.to_thread(setit), v.get())
    async with asyncio.timeout(1):
        v.set('t')
        await asyncio.wait_for(child(8), 1)
    print(v.get())
    async def gen():
        v.set('gen')
        yield v.get()
        v.set('gen2')
        yield v.get()
    async for x in gen():
        print(x, v.get())
asyncio.run(main())
print(v.get())
for l in log: print(l)
#> main
#> 3
#> True
#> 4 3
#> 5 3
#> True
#> after
#> thread after
#> 8
#> gen gen
#> gen2 gen2
#> none
#> (1, 'main')
#> (2, 'main')
#> (1, 1)
#> (2, 2)
#> (3, 'main')
#> (3, 3)
#> (4, 3)
#> (4, 4)
#> (5, 3)
#> (5, 5)
#> ((1,), 3)
#> ((2,), 4)
#> ((3,), 3)
#> ((4,), 'cb')
#> ('done', 'later')
#> ('done', 'none')
#> (6, 'after')
#> (7, 'cb')
#> (6, 6)
#> (7, 7)
#> (8, 't')
#> (8, 8)

# ---- runners
import asyncio, contextvars
v = contextvars.ContextVar('v')
async def setv(x):
    old = v.get(None)
    v.set(x)
    return old
with asyncio.Runner() as r:
    print(r.run(setv(1)), r.run(setv(2)), v.get('outside'))
    c = contextvars.copy_context()
    print(r.run(setv(3), context=c), c[v], r.run(setv(4)))
v.set('base')
print(asyncio.run(setv(5)), v.get())
#> None 1 outside
#> None 3 2
#> base base

# ---- eager tasks
import asyncio, contextvars
v = contextvars.ContextVar('v', default=0)
async def c(n):
    print('in', v.get())
    v.set(n)
    await asyncio.sleep(0)
    print('after', v.get())
    return v.get()
async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    v.set(9)
    t = asyncio.create_task(c(1))
    print(v.get())
    u = asyncio.create_task(c(2))
    print(await t, await u, v.get())
    ctx = contextvars.copy_context()
    t = asyncio.create_task(c(3), context=ctx)
    print(await t, v.get(), ctx[v])
asyncio.run(main())
#> in 9
#> 9
#> in 9
#> after 1
#> after 2
#> 1 2 9
#> in 9
#> after 3
#> 3 9 3

# ---- exception handlers
import asyncio, contextvars
v = contextvars.ContextVar('v', default=0)
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, ctx: print(ctx['message'], v.get(), repr(ctx['exception'])))
    v.set(5)
    def bad():
        v.set(6)
        1/0
    loop.call_soon(bad)
    await asyncio.sleep(0)
    print(v.get())
asyncio.run(main())
#> Exception in callback main.<locals>.bad() at contextvars.py:407 6 ZeroDivisionError('division by zero')
#> 5

# ---- callbacks of a future
import asyncio, contextvars
async def c(): pass
async def main():
    f = asyncio.get_running_loop().create_future()
    def cb(f): pass
    f.add_done_callback(cb)
    print(f.remove_done_callback(cb), f.remove_done_callback(cb))
    f.add_done_callback(print)
    f.add_done_callback(cb)
    print(f)
asyncio.run(main())
#> 1 0
#> <Future pending cb=[print(), main.<locals>.cb() at contextvars.py:422]>

# ---- decimal has a context in each
import contextvars, decimal, asyncio
def count():
    print(len(contextvars.copy_context()))
    decimal.getcontext()
    print(len(contextvars.copy_context()), [v.name for v in contextvars.copy_context()])
    contextvars.copy_context().run(shared)
    print(decimal.getcontext().prec)
    contextvars.copy_context().run(own)
    print(decimal.getcontext().prec)
def shared():
    decimal.getcontext().prec = 6
def own():
    decimal.setcontext(decimal.Context(prec=7))
    print(decimal.Decimal(1) / 3)
contextvars.Context().run(count)
#> 0
#> 1 ['decimal_context']
#> 6
#> 0.3333333
#> 6

# ---- decimal in tasks
import decimal, asyncio, contextvars
async def a(n):
    decimal.getcontext().prec = n
    await asyncio.sleep(0)
    return decimal.Decimal(1) / 3
async def b():
    with decimal.localcontext(prec=3):
        await asyncio.sleep(0)
        return decimal.Decimal(1) / 3
async def main():
    print(await asyncio.gather(a(5), b(), a(6), b()))
    print(decimal.getcontext().prec)
contextvars.Context().run(asyncio.run, main())
#> [Decimal('0.33333'), Decimal('0.333'), Decimal('0.333333'), Decimal('0.333')]
#> 28

# ---- a variable for each request
import asyncio
from contextvars import ContextVar
request_id = ContextVar('request_id')
lines = []
def log(text):
    lines.append(f'[{request_id.get("-")}] {text}')
async def query(n):
    log(f'query {n}')
    await asyncio.sleep(0.01 * n)
    log(f'answer {n}')
async def handle(n):
    token = request_id.set(f'req-{n}')
    try:
        log('begin')
        await asyncio.gather(query(n), query(n + 1))
        log('end')
    finally:
        request_id.reset(token)
    log('after')
async def main():
    await asyncio.gather(*(handle(n) for n in range(3)))
    log('main')
asyncio.run(main())
print(*lines, sep='\n')
#> [req-0] begin
#> [req-1] begin
#> [req-2] begin
#> [req-0] query 0
#> [req-0] query 1
#> [req-1] query 1
#> [req-1] query 2
#> [req-2] query 2
#> [req-2] query 3
#> [req-0] answer 0
#> [req-0] answer 1
#> [req-1] answer 1
#> [req-0] end
#> [-] after
#> [req-1] answer 2
#> [req-2] answer 2
#> [req-1] end
#> [-] after
#> [req-2] answer 3
#> [req-2] end
#> [-] after
#> [-] main
