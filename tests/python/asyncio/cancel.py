# ---- cancelling a task
import asyncio
async def work():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print('in work', repr(e))
        raise
async def main():
    t = asyncio.create_task(work())
    await asyncio.sleep(0)
    print(t.cancel(), t.cancelling(), t.cancelled(), t.done())
    try:
        await t
    except asyncio.CancelledError as e:
        print('in main', repr(e))
    print(t.cancelled(), t.done(), t.cancel())
    for f in t.result, t.exception:
        try:
            f()
        except asyncio.CancelledError as e:
            print(repr(e))
asyncio.run(main())
#> True 1 False False
#> in work CancelledError()
#> in main CancelledError()
#> True True False
#> CancelledError()
#> CancelledError()

# ---- with a message
import asyncio
async def main():
    t = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0)
    t.cancel('enough')
    try:
        await t
    except asyncio.CancelledError as e:
        print(e.args)
    f = asyncio.get_running_loop().create_future()
    f.cancel(msg='future')
    try:
        await f
    except asyncio.CancelledError as e:
        print(e.args)
asyncio.run(main())
#> ('enough',)
#> ('future',)

# ---- before the first step
import asyncio
async def work():
    print('never')
async def main():
    t = asyncio.create_task(work())
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('cancelled')
asyncio.run(main())
#> cancelled

# ---- a task that refuses
import asyncio
async def stubborn():
    for i in range(3):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print('no', i)
    return 'finished'
async def main():
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    for i in range(3):
        t.cancel()
        await asyncio.sleep(0)
    print(await t, t.cancelling(), t.uncancel(), t.uncancel(), t.uncancel(), t.uncancel())
asyncio.run(main())
#> no 0
#> no 1
#> no 2
#> finished 3 2 1 0 0

# ---- uncancel takes a request back
import asyncio
async def work():
    t = asyncio.current_task()
    t.cancel()
    print(t.cancelling(), t.uncancel())
    await asyncio.sleep(0)
    return 'not cancelled'
async def main():
    print(await asyncio.create_task(work()))
asyncio.run(main())
#> 1 0
#> not cancelled

# ---- a chain of tasks
import asyncio
async def inner():
    try:
        await asyncio.sleep(10)
    finally:
        print('inner leaves')
async def middle(t):
    try:
        await t
    finally:
        print('middle leaves')
async def main():
    a = asyncio.create_task(inner())
    b = asyncio.create_task(middle(a))
    c = asyncio.create_task(middle(b))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    c.cancel()
    try:
        await c
    except asyncio.CancelledError:
        print([t.cancelled() for t in (a, b, c)])
asyncio.run(main())
#> inner leaves
#> middle leaves
#> middle leaves
#> [True, True, True]

# ---- cancelled in the moment when the future is done
import asyncio
async def work(f):
    return await f
async def main():
    f = asyncio.get_running_loop().create_future()
    t = asyncio.create_task(work(f))
    await asyncio.sleep(0)
    f.set_result('result')
    print(t.cancel())
    try:
        print(await t)
    except asyncio.CancelledError:
        print('cancelled')
asyncio.run(main())
#> True
#> cancelled

# ---- cancelling itself
import asyncio
async def work():
    asyncio.current_task().cancel()
    print('still here')
    await asyncio.sleep(0)
    print('never')
async def last():
    asyncio.current_task().cancel()
    return 'dropped'
async def main():
    for f in work, last:
        t = asyncio.create_task(f())
        try:
            print(await t)
        except asyncio.CancelledError:
            print('cancelled', t.cancelled())
asyncio.run(main())
#> still here
#> cancelled True
#> cancelled True

# ---- the main task is cancelled
import asyncio
async def main():
    asyncio.get_running_loop().call_later(1, asyncio.current_task().cancel)
    await asyncio.sleep(10)
try:
    asyncio.run(main())
except asyncio.CancelledError as e:
    print('run raises', repr(e))
#> run raises CancelledError()

# ---- another exception while cleaning up
import asyncio
async def work():
    try:
        await asyncio.sleep(10)
    finally:
        raise ValueError('cleanup')
async def main():
    t = asyncio.create_task(work())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except ValueError as e:
        print(repr(e), repr(e.__context__))
asyncio.run(main())
#> ValueError('cleanup') CancelledError()

# ---- awaiting in the cleanup
import asyncio
async def work():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(1)
        print('cleaned')
async def main():
    t = asyncio.create_task(work())
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.wait([t])
    print(t.cancelled())
asyncio.run(main())
#> cleaned
#> True

# ---- shield
import asyncio
async def work():
    await asyncio.sleep(2)
    print('work done')
    return 'result'
async def main():
    inner = asyncio.create_task(work())
    async def waiter():
        return await asyncio.shield(inner)
    outer = asyncio.create_task(waiter())
    await asyncio.sleep(1)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print('outer cancelled', inner.done())
    print(await inner)
    print(await asyncio.shield(work()), await asyncio.shield(inner))
    async def bad():
        raise ValueError('bad')
    try:
        await asyncio.shield(bad())
    except ValueError as e:
        print(repr(e))
    c = asyncio.create_task(asyncio.sleep(5))
    s = asyncio.shield(c)
    c.cancel()
    try:
        await s
    except asyncio.CancelledError:
        print('inner cancelled')
asyncio.run(main())
#> outer cancelled False
#> work done
#> result
#> work done
#> result result
#> ValueError('bad')
#> inner cancelled

# ---- CancelledError is no Exception
import asyncio
print(asyncio.CancelledError, asyncio.CancelledError.__mro__)
print(issubclass(asyncio.CancelledError, Exception), asyncio.CancelledError.__module__, asyncio.CancelledError.__qualname__)
async def work():
    try:
        await asyncio.sleep(10)
    except Exception:
        print('not here')
async def main():
    t = asyncio.create_task(work())
    await asyncio.sleep(0)
    t.cancel()
    print(await asyncio.gather(t, return_exceptions=True))
asyncio.run(main())
#> <class 'asyncio.exceptions.CancelledError'> (<class 'asyncio.exceptions.CancelledError'>, <class 'BaseException'>, <class 'object'>)
#> False asyncio.exceptions CancelledError
#> [CancelledError('')]

# ---- uncaught
import asyncio
async def main():
    raise asyncio.CancelledError('by hand')
asyncio.run(main())
#> Traceback (most recent call last):
#>   File "cancel.py", line 281, in <module>
#>     asyncio.run(main())
#>     ~~~~~~~~~~~^^^^^^^^
#>   File "cancel.py", line 280, in main
#>     raise asyncio.CancelledError('by hand')
#> asyncio.exceptions.CancelledError: by hand

# ---- cancelling what waits in asynchronous generators and managers
import asyncio
class M:
    async def __aenter__(self):
        print('enter')
    async def __aexit__(self, *exc):
        print('exit', exc[0].__name__)
async def g():
    try:
        for i in range(5):
            yield i
            await asyncio.sleep(1)
    finally:
        print('generator leaves')
async def work():
    async with M():
        async for i in g():
            print(i)
async def main():
    t = asyncio.create_task(work())
    await asyncio.sleep(1.5)
    t.cancel()
    await asyncio.wait({t})
    print(t.cancelled())
asyncio.run(main())
#> enter
#> 0
#> 1
#> generator leaves
#> exit CancelledError
#> True

# ---- tasks that wait for each other in a circle
#! CPython's stack overflows
import asyncio
async def main():
    tasks = {}
    async def wait_for(name): await tasks[name]
    tasks['a'] = asyncio.create_task(wait_for('b'))
    tasks['b'] = asyncio.create_task(wait_for('a'))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    try:
        tasks['a'].cancel()
    except RecursionError as e:
        print(e)
try:
    asyncio.run(main())
except RecursionError as e:
    print(e)
#> maximum recursion depth exceeded
#> maximum recursion depth exceeded

# ---- what coroutines are handling becomes the context of a cancellation, from the inside out, as far as it gets
import asyncio
def show(e):
    return type(e).__name__ + (f'({show(e.__context__)})' if e.__context__ else '')
async def sleep(t=1):
    await asyncio.sleep(t)
async def handles():
    try:
        1 / 0
    except ZeroDivisionError:
        await sleep()
async def group():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(sleep())
        await sleep()
async def waits():
    await asyncio.wait_for(asyncio.Event().wait(), 5)
async def times():
    async with asyncio.timeout(.01):
        await group()
async def outer(f):
    try:
        raise KeyError
    except KeyError:
        await f()
async def finally_(f):
    try:
        raise KeyError
    finally:
        await f()
async def main():
    for f in (sleep, handles, group, waits, times):
        for c in (f(), outer(f), finally_(f), outer(lambda: finally_(f))):
            t = asyncio.create_task(c)
            await asyncio.sleep(.005)
            if f is not times:
                t.cancel()
            try:
                await t
            except BaseException as e:
                print(f.__name__, show(e), e.__cause__ and show(e.__cause__))
asyncio.run(main())
#> sleep CancelledError None
#> sleep CancelledError(KeyError) None
#> sleep CancelledError(KeyError) None
#> sleep CancelledError(KeyError) None
#> handles CancelledError(ZeroDivisionError) None
#> handles CancelledError(KeyError) None
#> handles CancelledError(KeyError) None
#> handles CancelledError(KeyError) None
#> group CancelledError None
#> group CancelledError None
#> group CancelledError None
#> group CancelledError None
#> waits CancelledError None
#> waits CancelledError(KeyError) None
#> waits CancelledError(KeyError) None
#> waits CancelledError(KeyError) None
#> times TimeoutError(CancelledError) CancelledError
#> times TimeoutError(CancelledError) CancelledError
#> times TimeoutError(CancelledError) CancelledError
#> times TimeoutError(CancelledError) CancelledError
