# ---- a coroutine runs when it is sent into
async def f(x):
    print('running', x)
    return x + 1
c = f(1)
print(type(c), c.__name__, c.__qualname__)
try:
    c.send(None)
except StopIteration as e:
    print(e.value, e.args)
try:
    c.send(None)
except RuntimeError as e:
    print(type(e).__name__, e)
#> <class 'coroutine'> f f
#> running 1
#> 2 (2,)
#> RuntimeError cannot reuse already awaited coroutine

# ---- await passes values in and out
class Ask:
    def __init__(self, q):
        self.q = q
    def __await__(self):
        return (yield self.q)
async def inner():
    a = await Ask('first')
    b = await Ask('second')
    return a + b
async def outer():
    total = await inner()
    return total * 2
c = outer()
print(c.send(None))
print(c.send(10))
try:
    c.send(11)
except StopIteration as e:
    print(e.value)
#> first
#> second
#> 42

# ---- throw and close
class Wait:
    def __await__(self):
        try:
            yield 'waiting'
        except ValueError as e:
            print('awaitable saw', repr(e))
            return 'recovered'
        finally:
            print('awaitable leaves')
async def f():
    try:
        x = await Wait()
        print('got', x)
        await Wait()
    finally:
        print('f leaves')
c = f()
print(c.send(None))
print(c.throw(ValueError('v')))
c.close()
c.close()
c = f()
c.send(None)
try:
    c.throw(KeyError('k'))
except KeyError as e:
    print(repr(e))
c = f()
c.close()
try:
    c.throw(KeyError('never started'))
except RuntimeError as e:
    print(e)
#> waiting
#> awaitable saw ValueError('v')
#> awaitable leaves
#> got recovered
#> waiting
#> awaitable leaves
#> f leaves
#> awaitable leaves
#> f leaves
#> KeyError('k')
#> cannot reuse already awaited coroutine

# ---- throw before the start
async def f():
    print('not reached')
c = f()
try:
    c.throw(ValueError('early'))
except ValueError as e:
    print(repr(e))
try:
    c.send(None)
except RuntimeError as e:
    print(e)
#> ValueError('early')
#> cannot reuse already awaited coroutine

# ---- send a value into a fresh coroutine
async def f():
    pass
c = f()
try:
    c.send(1)
except TypeError as e:
    print(e)
c.close()
#> can't send non-None value to a just-started coroutine

# ---- attributes
class W:
    def __await__(self):
        yield 1
w = W()
async def f():
    await w
c = f()
print(c.cr_running, c.cr_suspended, c.cr_await, c.cr_origin)
c.send(None)
print(c.cr_running, c.cr_suspended, type(c.cr_await).__name__)
c.close()
print(c.cr_running, c.cr_suspended, c.cr_await)
print(repr(c)[:22])
c.__name__ = 'other'
print(c.__name__, c.__qualname__)
#> False False None None
#> False True generator
#> False False None
#> <coroutine object f at
#> other f

# ---- a running coroutine cannot be resumed
async def f():
    try:
        c.send(None)
    except ValueError as e:
        print(e)
    print(c.cr_running)
c = f()
try:
    c.send(None)
except StopIteration:
    print('done')
#> coroutine already executing
#> True
#> done

# ---- a coroutine awaited twice
class W:
    def __await__(self):
        yield 'w'
async def f():
    await W()
    return 1
async def g():
    c = f()
    print(await c)
    try:
        await c
    except RuntimeError as e:
        print(e)
async def twice(c):
    try:
        await c
    except RuntimeError as e:
        print('twice:', e)
c = g()
c.send(None)
try:
    c.send(None)
except StopIteration:
    pass
shared = f()
a = twice(shared)
b = twice(shared)
print(a.send(None))
try:
    b.send(None)
except StopIteration:
    print('b ended')
a.close()
#> 1
#> cannot reuse already awaited coroutine
#> w
#> twice: coroutine is being awaited already
#> b ended

# ---- what cannot be awaited
async def f(x):
    try:
        await x
    except TypeError as e:
        print(e)
class NoIter:
    def __await__(self):
        return 5
class Coro:
    def __await__(self):
        return g()
class List:
    def __await__(self):
        return [1]
class None_:
    __await__ = None
async def g():
    pass
def gen():
    yield
for x in [1, 'a', None, gen(), NoIter(), List(), object(), f]:
    try:
        f(x).send(None)
    except StopIteration:
        pass
try:
    f(None_()).send(None)
except StopIteration:
    pass
#> 'int' object can't be awaited
#> 'str' object can't be awaited
#> 'NoneType' object can't be awaited
#> 'generator' object can't be awaited
#> __await__() returned non-iterator of type 'int'
#> __await__() returned non-iterator of type 'list'
#> 'object' object can't be awaited
#> 'function' object can't be awaited
#> 'NoneType' object is not callable

# ---- an awaitable that returns a coroutine
async def g():
    pass
made = []
class Coro:
    def __await__(self):
        made.append(g())
        return made[0]
async def f():
    try:
        await Coro()
    except TypeError as e:
        print(e)
try:
    f().send(None)
except StopIteration:
    pass
made[0].close()
#> __await__() returned a coroutine

# ---- __await__ of a coroutine
async def f():
    return 5
c = f()
it = c.__await__()
print(type(it), iter(it) is it)
try:
    next(it)
except StopIteration as e:
    print(e.value)
class Sub:
    def __await__(self):
        return f().__await__()
async def g():
    return await Sub()
try:
    g().send(None)
except StopIteration as e:
    print(e.value)
#> <class 'coroutine_wrapper'> True
#> 5
#> 5

# ---- an iterator without send
class It:
    def __init__(self):
        self.n = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.n += 1
        if self.n == 3:
            raise StopIteration('end')
        return self.n
class A:
    def __await__(self):
        return It()
async def f():
    return await A()
c = f()
print(c.send(None), c.send(None))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
c = f()
c.send(None)
try:
    c.send('x')
except AttributeError as e:
    print(e)
#> 1 2
#> end
#> 'It' object has no attribute 'send'

# ---- StopIteration in a coroutine
async def f():
    raise StopIteration('x')
try:
    f().send(None)
except RuntimeError as e:
    print(repr(e), repr(e.__cause__))
#> RuntimeError('coroutine raised StopIteration') StopIteration('x')

# ---- a traceback through awaits
class W:
    def __await__(self):
        yield
        raise ValueError('late')
async def inner():
    await W()
async def outer():
    x = 1 + await inner()
c = outer()
c.send(None)
c.send(None)
#> Traceback (most recent call last):
#>   File "coroutines.py", line 329, in <module>
#>     c.send(None)
#>     ~~~~~~^^^^^^
#>   File "coroutines.py", line 326, in outer
#>     x = 1 + await inner()
#>             ^^^^^^^^^^^^^
#>   File "coroutines.py", line 324, in inner
#>     await W()
#>   File "coroutines.py", line 322, in __await__
#>     raise ValueError('late')
#> ValueError: late

# ---- a coroutine is not iterable
async def f():
    pass
c = f()
try:
    for x in c:
        pass
except TypeError as e:
    print(e)
try:
    list(c)
except TypeError as e:
    print(e)
try:
    next(c)
except TypeError as e:
    print(e)
def g():
    yield from c
try:
    next(g())
except TypeError as e:
    print(e)
c.close()
#> 'coroutine' object is not iterable
#> 'coroutine' object is not iterable
#> 'coroutine' object is not an iterator
#> cannot 'yield from' a coroutine object in a non-coroutine generator

# ---- async lambda arguments, defaults and closures
def make(n):
    async def add(x, *, scale=1):
        nonlocal n
        n += x * scale
        return n
    return add
add = make(10)
print(await add(1), await add(2, scale=10))
#> 11 31

# ---- top-level await
async def f(x):
    return x * 2
print(await f(21))
y = [await f(i) for i in range(3)]
print(y)
z = {i: await f(i) for i in range(3) if await f(i) != 2}
print(z)
#> 42
#> [0, 2, 4]
#> {0: 0, 2: 4}

# ---- top-level await in every place
async def t(x):
    print('t', x)
    return x
if await t(1) and not await t(0):
    print('if')
while await t(0):
    pass
for i in await t([7]):
    print(i)
x = await t(3) if await t(False) else await t(4)
print(x, f'{await t(5)!r:>4}', (await t([1, 2]))[await t(1)])
def h(a, b=2):
    return a + b
print(h(await t(1), b=await t(2)))
assert await t(True), 'no'
d = {}
d[await t('k')] = await t('v')
d[await t('k')] += await t('w')
print(d)
try:
    raise await t(ValueError('raised'))
except ValueError as e:
    print(e)
match await t((1, 2)):
    case (a, b) if await t(a):
        print(a, b)
del d[await t('k')]
print(d, [*await t([1])], await t(1) < await t(2) < await t(3))
#> t 1
#> t 0
#> if
#> t 0
#> t [7]
#> 7
#> t False
#> t 4
#> t 5
#> t [1, 2]
#> t 1
#> 4    5 2
#> t 1
#> t 2
#> 3
#> t True
#> t v
#> t k
#> t k
#> t w
#> {'k': 'vw'}
#> t raised
#> raised
#> t (1, 2)
#> t 1
#> 1 2
#> t k
#> t [1]
#> t 1
#> t 2
#> t 3
#> {} [1] True

# ---- an error in top-level await
async def f():
    return 1 / 0
async def g():
    return await f()
print('before')
await g()
#> before
#> Traceback (most recent call last):
#>   File "coroutines.py", line 463, in <module>
#>     await g()
#>   File "coroutines.py", line 461, in g
#>     return await f()
#>            ^^^^^^^^^
#>   File "coroutines.py", line 459, in f
#>     return 1 / 0
#>            ~~^~~
#> ZeroDivisionError: division by zero

# ---- decorators and methods
def logged(f):
    async def wrapper(*args):
        print('call', f.__name__, args[1:])
        return await f(*args)
    return wrapper
class C:
    @logged
    async def m(self, x):
        return x
    @staticmethod
    async def s():
        return 's'
    @classmethod
    async def c(cls):
        return cls.__name__
    async def __call__(self):
        return 'called'
print(await C().m(1), await C.s(), await C.c(), await C()())
#> call m (1,)
#> 1 s C called

# ---- await in finally and except
async def f(x):
    return x
async def g():
    try:
        try:
            raise ValueError(await f('a'))
        except ValueError as e:
            print(await f(e.args))
            raise
        finally:
            print(await f('finally'))
    except ValueError as e:
        return await f(e)
print(repr(await g()))
#> ('a',)
#> finally
#> ValueError('a')

# ---- the exception being handled is the coroutine's own
async def inner():
    try:
        raise KeyError('inner')
    except KeyError:
        await Pause()
        raise TypeError('from inner')
class Pause:
    def __await__(self):
        yield
c = inner()
c.send(None)
try:
    raise ValueError('outer')
except ValueError:
    try:
        c.send(None)
    except TypeError as e:
        print(repr(e.__context__), repr(e.__context__.__context__))
#> KeyError('inner') None

# ---- coroutine ignored GeneratorExit
class W:
    def __await__(self):
        yield 1
async def f():
    try:
        await W()
    except GeneratorExit:
        await W()
c = f()
c.send(None)
try:
    c.close()
except RuntimeError as e:
    print(e)
#> coroutine ignored GeneratorExit

# ---- recursion
async def down(n):
    if n == 0:
        return 0
    return 1 + await down(n - 1)
print(await down(200))
async def deep(n):
    return await deep(n + 1)
try:
    await deep(0)
except RecursionError as e:
    print(e)
#> 200
#> maximum recursion depth exceeded

# ---- a coroutine driven by hand
class Ask:
    def __init__(self, question): self.question = question
    def __await__(self):
        answer = yield self.question
        return answer
async def talk():
    name = await Ask('name?')
    try:
        age = int(await Ask(f'age of {name}?'))
    except ValueError as e:
        age = await Ask(f'again: {e}')
    return name, age
c = talk()
print(c.send(None), c.send('Ann'), c.send('many'), sep=' | ')
try:
    c.send(7)
except StopIteration as e:
    print(e.value)
for f in [lambda: c.send(None), lambda: iter(c)]:
    try:
        f()
    except (RuntimeError, TypeError) as e:
        print(type(e).__name__, e)
#> name? | age of Ann? | again: invalid literal for int() with base 10: 'many'
#> ('Ann', 7)
#> RuntimeError cannot reuse already awaited coroutine
#> TypeError 'coroutine' object is not iterable

# ---- a coroutine that is closed or gets an exception
class Wait:
    def __await__(self): yield 'waiting'
async def job(log):
    try:
        await Wait()
    except KeyError as e:
        log.append(f'caught {e!r}')
        await Wait()
    finally:
        log.append('finally')
    return 'result'
log = []
c = job(log)
print(c.send(None), c.throw(KeyError('k')), log)
c.close()
c.close()
print(log, c.cr_running, type(c).__name__, c.__name__, c.__qualname__)
d = job(log)
d.send(None)
try:
    d.throw(OSError('disk'))
except OSError as e:
    print(e, log)
#> waiting waiting ["caught KeyError('k')"]
#> ["caught KeyError('k')", 'finally'] False coroutine job job
#> disk ["caught KeyError('k')", 'finally', 'finally']

# ---- what a coroutine waits for, seen while it runs
import inspect
import types
@types.coroutine
def pause():
    print(outer.cr_await, inspect.getcoroutinestate(outer))
    yield
    print(outer.cr_await)
async def inner():
    await pause()
async def waits():
    print(outer.cr_await)
    await inner()
    print(outer.cr_await)
outer = waits()
outer.send(None)
print(outer.cr_await.__name__)
try:
    outer.send(None)
except StopIteration:
    print(outer.cr_await, inspect.getcoroutinestate(outer))
#> None
#> None CORO_RUNNING
#> inner
#> None
#> None
#> None CORO_CLOSED
