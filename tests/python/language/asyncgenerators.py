# ---- async for over an asynchronous generator
async def count(n):
    for i in range(n):
        yield i
async for x in count(3):
    print(x)
else:
    print('else')
print([x async for x in count(4)])
print([x async for x in count(6) if x % 2])
print({x async for x in count(3)}, {x: x * x async for x in count(3)})
print([(x, y) async for x in count(2) for y in 'ab'])
print([(x, y) for y in 'ab' async for x in count(2)])
#> 0
#> 1
#> 2
#> else
#> [0, 1, 2, 3]
#> [1, 3, 5]
#> {0, 1, 2} {0: 0, 1: 1, 2: 4}
#> [(0, 'a'), (0, 'b'), (1, 'a'), (1, 'b')]
#> [(0, 'a'), (1, 'a'), (0, 'b'), (1, 'b')]

# ---- asend, athrow, aclose
async def g():
    try:
        x = yield 1
        print('got', x)
        y = yield 2
        print('got', y)
    except ValueError as e:
        print('caught', e)
        yield 'after'
    finally:
        print('finally')
a = g()
print(type(a), a.__name__, a.__qualname__)
print(await a.__anext__())
print(await a.asend('hello'))
print(await a.athrow(ValueError('v')))
try:
    await a.__anext__()
except StopAsyncIteration as e:
    print('stopped', e.args)
try:
    await a.__anext__()
except StopAsyncIteration as e:
    print('stopped again')
a = g()
await a.__anext__()
await a.aclose()
await a.aclose()
print(await anext(a, 'default'))
a = g()
await a.aclose()
try:
    await a.asend(None)
except StopAsyncIteration:
    print('closed before the start')
#> <class 'async_generator'> g g
#> 1
#> got hello
#> 2
#> caught v
#> after
#> finally
#> stopped ()
#> stopped again
#> finally
#> default
#> closed before the start

# ---- awaits inside an asynchronous generator
class Pause:
    def __init__(self, v):
        self.v = v
    def __await__(self):
        return (yield self.v)
async def g():
    a = await Pause('p1')
    yield a
    b = await Pause('p2')
    yield b
async def main():
    out = []
    async for x in g():
        out.append(x)
    return out
c = main()
print(c.send(None))
print(c.send(1))
try:
    c.send(2)
except StopIteration as e:
    print(e.value)
#> p1
#> p2
#> [1, 2]

# ---- the awaitables are iterators
async def g():
    yield 1
    yield 2
a = g()
s = a.asend(None)
print(type(s), iter(s) is s, s.__await__() is s)
try:
    s.send(None)
except StopIteration as e:
    print(e.value)
try:
    s.send(None)
except RuntimeError as e:
    print(e)
n = a.__anext__()
print(type(n))
try:
    next(n)
except StopIteration as e:
    print(e.value)
c = a.aclose()
print(type(c))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
#> <class 'async_generator_asend'> True True
#> 1
#> cannot reuse already awaited __anext__()/asend()
#> <class 'async_generator_asend'>
#> 2
#> <class 'async_generator_athrow'>
#> None
#> cannot reuse already awaited aclose()/athrow()

# ---- a value sent into a fresh asynchronous generator
async def g():
    yield 1
a = g()
try:
    await a.asend(5)
except TypeError as e:
    print(e)
#> can't send non-None value to a just-started async generator

# ---- already running
class Pause:
    def __await__(self):
        yield 'paused'
async def g():
    await Pause()
    yield 1
a = g()
one = a.__anext__()
print(one.send(None), a.ag_running)
for make in [a.__anext__, lambda: a.asend(None), lambda: a.athrow(ValueError), a.aclose]:
    try:
        make().send(None)
    except RuntimeError as e:
        print(e)
try:
    one.send(None)
except StopIteration as e:
    print(e.value, a.ag_running)
#> paused True
#> anext(): asynchronous generator is already running
#> anext(): asynchronous generator is already running
#> athrow(): asynchronous generator is already running
#> aclose(): asynchronous generator is already running
#> 1 False

# ---- attributes
async def g():
    yield 1
a = g()
print(a.ag_running, a.ag_await, repr(a)[:26])
await a.__anext__()
print(a.ag_running, a.ag_await)
await a.aclose()
#> False None <async_generator object g 
#> False None

# ---- StopIteration and StopAsyncIteration inside
async def g(e):
    yield 1
    raise e
for e in [StopIteration('a'), StopAsyncIteration('b'), ValueError('c')]:
    try:
        async for x in g(e):
            pass
    except Exception as error:
        print(repr(error), repr(error.__cause__))
#> RuntimeError('async generator raised StopIteration') StopIteration('a')
#> RuntimeError('async generator raised StopAsyncIteration') StopAsyncIteration('b')
#> ValueError('c') None

# ---- ignoring GeneratorExit
async def g():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print('ignored')
            yield 2
            return
a = g()
await a.__anext__()
try:
    await a.aclose()
except RuntimeError as e:
    print(e)
async for x in a:
    print(x)
#> ignored
#> async generator ignored GeneratorExit

# ---- await while closing
class Pause:
    def __await__(self):
        yield 'cleaning'
async def g():
    try:
        yield 1
    finally:
        await Pause()
        print('cleaned')
a = g()
try:
    a.__anext__().send(None)
except StopIteration as e:
    print(e.value)
c = a.aclose()
print(c.send(None))
try:
    c.send(None)
except StopIteration:
    print('closed')
#> 1
#> cleaning
#> cleaned
#> closed

# ---- asynchronous iterators
class Countdown:
    def __init__(self, n):
        self.n = n
    def __aiter__(self):
        return self
    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n
async for x in Countdown(3):
    if x == 1:
        continue
    print(x)
else:
    print('done')
async for x in Countdown(3):
    break
else:
    print('not printed')
print(x)
async for a, *b in Countdown(0):
    pass
print([x async for x in Countdown(4)])
#> 2
#> 0
#> done
#> 2
#> [3, 2, 1, 0]

# ---- what is no asynchronous iterator
class NoAnext:
    def __aiter__(self):
        return 5
class BadAnext:
    def __aiter__(self):
        return self
    def __anext__(self):
        return 7
async def f(x):
    try:
        async for _ in x:
            pass
    except TypeError as e:
        print(e)
await f([1])
await f(NoAnext())
await f(BadAnext())
try:
    for x in BadAnext():
        pass
except TypeError as e:
    print(e)
async def g():
    yield
try:
    list(g())
except TypeError as e:
    print(e)
try:
    await g()
except TypeError as e:
    print(e)
#> 'async for' requires an object with __aiter__ method, got list
#> 'async for' received an object from __aiter__ that does not implement __anext__: int
#> 'async for' received an invalid object from __anext__: int
#> 'BadAnext' object is not iterable
#> 'async_generator' object is not iterable
#> 'async_generator' object can't be awaited

# ---- aiter and anext
class C:
    def __init__(self):
        self.n = 0
    def __aiter__(self):
        return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2:
            raise StopAsyncIteration
        return self.n
it = aiter(C())
print(await anext(it), await anext(it), await anext(it, 'none'))
try:
    await anext(it)
except StopAsyncIteration:
    print('stop')
for bad in [5, [1]]:
    try:
        aiter(bad)
    except TypeError as e:
        print(e)
    try:
        anext(bad)
    except TypeError as e:
        print(e)
async def g():
    yield 1
a = g()
print(aiter(a) is a, await anext(a), await anext(a, 2))
#> 1 2 none
#> stop
#> 'int' object is not an async iterable
#> 'int' object is not an async iterator
#> 'list' object is not an async iterable
#> 'list' object is not an async iterator
#> True 1 2

# ---- asynchronous comprehensions and generator expressions
async def t(x):
    return x
async def r(n):
    for i in range(n):
        yield i
gen = (x * 2 async for x in r(3))
print(type(gen), [x async for x in gen])
gen = (await t(x) for x in range(3))
print(type(gen).__name__, [x async for x in gen])
print([await t(x) for x in range(3)], [x for x in range(4) if await t(x % 2)])
print([[y async for y in r(x)] for x in range(3)])
print([[y for y in range(x)] async for x in r(3)])
async def f():
    return {k: v async for k, v in pairs()}, sum([x async for x in r(5)])
async def pairs():
    for k in 'ab':
        yield k, await t(k * 2)
print(await f())
print([lambda: x async for x in r(2)][0]())
#> <class 'async_generator'> [0, 2, 4]
#> async_generator [0, 1, 2]
#> [0, 1, 2] [1, 3]
#> [[], [0], [0, 1]]
#> [[], [0], [0, 1]]
#> ({'a': 'aa', 'b': 'bb'}, 10)
#> 1

# ---- a traceback out of an asynchronous generator
async def g():
    yield 1
    raise ValueError('x')
async def f():
    async for x in g():
        print(x)
await f()
#> 1
#> Traceback (most recent call last):
#>   File "asyncgenerators.py", line 391, in <module>
#>     await f()
#>   File "asyncgenerators.py", line 389, in f
#>     async for x in g():
#>         print(x)
#>   File "asyncgenerators.py", line 387, in g
#>     raise ValueError('x')
#> ValueError: x

# ---- a traceback out of an asynchronous comprehension
async def g():
    yield 1
    yield 0
async def f():
    return [1 / x async for x in g()]
await f()
#> Traceback (most recent call last):
#>   File "asyncgenerators.py", line 409, in <module>
#>     await f()
#>   File "asyncgenerators.py", line 408, in f
#>     return [1 / x async for x in g()]
#>             ~~^~~
#> ZeroDivisionError: division by zero

# ---- return and yield in an asynchronous generator
async def g(n):
    for i in range(10):
        if i == n:
            return
        yield i
print([x async for x in g(2)])
async def nothing():
    return
    yield
print([x async for x in nothing()])
#> [0, 1]
#> []

# ---- delegating by hand
async def inner():
    yield 1
    yield 2
async def outer():
    yield 0
    async for x in inner():
        yield x
    yield 3
print([x async for x in outer()])
#> [0, 1, 2, 3]

# ---- throwing StopAsyncIteration or GeneratorExit in
async def g():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print('exit')
        raise
a = g()
await a.__anext__()
try:
    await a.athrow(GeneratorExit)
except GeneratorExit as e:
    print(repr(e))
try:
    await a.__anext__()
except StopAsyncIteration:
    print('stopped')
async def h():
    yield 1
a = h()
try:
    await a.athrow(KeyError('fresh'))
except KeyError as e:
    print(repr(e))
try:
    await a.asend(None)
except StopAsyncIteration:
    print('stopped')
#> exit
#> GeneratorExit()
#> stopped
#> KeyError('fresh')
#> stopped

# ---- why what __anext__ gives cannot be awaited
class Bad:
    def __init__(self, step): self.step = step
    def __aiter__(self): return self
    def __anext__(self): return self.step
class Fails:
    def __await__(self): return 1 / 0
class Odd:
    def __await__(self): return 5
async def main(step):
    async for _ in Bad(step):
        pass
for step in (5, None, Fails(), Odd()):
    try:
        main(step).send(None)
    except TypeError as e:
        print(e, '|', repr(e.__cause__), e.__context__ is e.__cause__)
#> 'async for' received an invalid object from __anext__: int | TypeError("'int' object can't be awaited") True
#> 'async for' received an invalid object from __anext__: NoneType | TypeError("'NoneType' object can't be awaited") True
#> 'async for' received an invalid object from __anext__: Fails | ZeroDivisionError('division by zero') True
#> 'async for' received an invalid object from __anext__: Odd | TypeError("__await__() returned non-iterator of type 'int'") True

# ---- what has no asynchronous iterator is named as it is written
import asyncio
async def tries():
    async def f(): return [x async for x in [1, 2]]
    async def g(): return {x: y for x in 'a' async for y in [x, 2]}
    async def h(): return [x async for x in {1, 2}]
    async def i():
        async for x in [1, 2]: pass
    for act in f, g, h, i:
        try: await act()
        except TypeError as e: print(e)
asyncio.run(tries())
#> 'async for' requires an object with __aiter__ method, got list
#> 'async for' requires an object with __aiter__ method, got list
#> 'async for' requires an object with __aiter__ method, got set
#> 'async for' requires an object with __aiter__ method, got list
