# ---- a future's life
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f.done(), f.cancelled(), f.get_loop() is loop, f)
    loop.call_soon(f.set_result, 'value')
    print(await f, f.done(), f.result(), f.exception(), f)
    for bad in lambda: f.set_result(1), lambda: f.set_exception(ValueError()):
        try:
            bad()
        except asyncio.InvalidStateError as e:
            print(e)
asyncio.run(main())
#> False False True <Future pending>
#> value True value None <Future finished result='value'>
#> invalid state
#> invalid state

# ---- exceptions
import asyncio
async def main():
    f = asyncio.Future()
    f.set_exception(ValueError('v'))
    print(f)
    try:
        await f
    except ValueError as e:
        print(repr(e), e is f.exception())
    f = asyncio.Future()
    f.set_exception(KeyError)
    print(repr(f.exception()))
    f = asyncio.Future()
    f.set_exception(StopIteration('stop'))
    try:
        await f
    except RuntimeError as e:
        print(e, repr(e.__cause__))
    try:
        asyncio.Future().set_exception(5)
    except TypeError as e:
        print(e)
asyncio.run(main())
#> <Future finished exception=ValueError('v')>
#> ValueError('v') True
#> KeyError()
#> StopIteration interacts badly with generators and cannot be raised into a Future StopIteration('stop')
#> invalid exception object

# ---- cancelling
import asyncio
async def main():
    f = asyncio.Future()
    print(f.cancel(), f.cancel(), f.cancelled(), f.done(), f)
    try:
        f.result()
    except asyncio.CancelledError as e:
        print(repr(e))
    try:
        f.set_result(1)
    except asyncio.InvalidStateError as e:
        print(e)
asyncio.run(main())
#> True False True True <Future cancelled>
#> CancelledError()
#> invalid state

# ---- callbacks come in order, at the next turn
import asyncio
async def main():
    f = asyncio.Future()
    f.add_done_callback(lambda f: print('first', f.result()))
    f.add_done_callback(lambda f: print('second'))
    f.set_result(1)
    print('set')
    await asyncio.sleep(0)
    print('after')
asyncio.run(main())
#> set
#> first 1
#> second
#> after

# ---- a future is awaited by many
import asyncio
async def wait(f, name):
    print(name, await f)
async def main():
    f = asyncio.Future()
    tasks = [asyncio.create_task(wait(f, i)) for i in range(3)]
    await asyncio.sleep(0)
    f.set_result('x')
    await asyncio.gather(*tasks)
    print(await f, await f)
asyncio.run(main())
#> 0 x
#> 1 x
#> 2 x
#> x x

# ---- yield from a future
import asyncio
class A:
    def __init__(self, f):
        self.f = f
    def __await__(self):
        x = yield from self.f
        return x + 1
async def main():
    f = asyncio.Future()
    asyncio.get_running_loop().call_later(1, f.set_result, 1)
    print(await A(f))
    it = f.__await__()
    print(iter(it) is it)
    try:
        next(it)
    except StopIteration as e:
        print(e.value)
    g = asyncio.Future()
    it = g.__await__()
    print(it.send(None) is g)
    try:
        it.send(None)
    except RuntimeError as e:
        print(e)
    try:
        it.throw(ValueError('thrown'))
    except ValueError as e:
        print(e)
asyncio.run(main())
#> 2
#> True
#> 1
#> True
#> await wasn't used with future
#> thrown

# ---- a future without a loop
import asyncio
try:
    asyncio.Future()
except RuntimeError as e:
    print(e)
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
#> There is no current event loop in thread 'MainThread'.
#> no running event loop

# ---- classes
import asyncio
print(asyncio.Future, asyncio.Task, asyncio.Task.__mro__)
print(asyncio.Lock, asyncio.Queue, asyncio.TaskGroup, asyncio.Runner)
async def main():
    f = asyncio.Future()
    t = asyncio.current_task()
    print(isinstance(f, asyncio.Future), isinstance(t, asyncio.Future), isinstance(t, asyncio.Task), isinstance(f, asyncio.Task))
    print(type(f) is asyncio.Future, hash(f) == hash(f), f == f, f != asyncio.Future())
asyncio.run(main())
#> <class '_asyncio.Future'> <class '_asyncio.Task'> (<class '_asyncio.Task'>, <class '_asyncio.Future'>, <class 'object'>)
#> <class 'asyncio.locks.Lock'> <class 'asyncio.queues.Queue'> <class 'asyncio.taskgroups.TaskGroup'> <class 'asyncio.runners.Runner'>
#> True True True False
#> True True True True

# ---- tracebacks are not repeated
import asyncio
async def bad():
    raise ValueError('bad')
async def main():
    t = asyncio.create_task(bad())
    try:
        await t
    except ValueError:
        pass
    try:
        await t
    except ValueError:
        pass
    await t
asyncio.run(main())
#> Traceback (most recent call last):
#>   File "futures.py", line 181, in <module>
#>     asyncio.run(main())
#>     ~~~~~~~~~~~^^^^^^^^
#>   File "futures.py", line 180, in main
#>     await t
#> ValueError: bad

# ---- repr of tasks
import asyncio
async def work():
    await asyncio.sleep(1)
    return 'x' * 100
async def main():
    t = asyncio.create_task(work(), name='T')
    print(t)
    await asyncio.sleep(0)
    print(t.get_coro().__name__)
    await t
    print(t)
    u = asyncio.create_task(work(), name='U')
    await asyncio.sleep(0)
    u.cancel()
    print(repr(u)[:25])
    await asyncio.wait([u])
    print(u)
asyncio.run(main())
#> <Task pending name='T' coro=<work() running at futures.py:192>>
#> work
#> <Task finished name='T' coro=<work() done, defined at futures.py:192> result='xxxxxxxxxxxx...xxxxxxxxxxxxx'>
#> <Task cancelling name='U'
#> <Task cancelled name='U' coro=<work() done, defined at futures.py:192>>

# ---- a subclass
import asyncio
class F(asyncio.Future):
    def __init__(self, tag, **kw):
        super().__init__(**kw)
        self.tag = tag
    def cancel(self, msg=None):
        print('asked to cancel')
        return super().cancel(msg)
async def wait(f):
    return await f
async def main():
    f = F('tag')
    print(f.tag, isinstance(f, asyncio.Future))
    asyncio.get_running_loop().call_soon(f.set_result, 5)
    print(await f)
    f = F('b')
    t = asyncio.create_task(wait(f))
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('cancelled', f.cancelled())
asyncio.run(main())
#> tag True
#> 5
#> asked to cancel
#> cancelled True
