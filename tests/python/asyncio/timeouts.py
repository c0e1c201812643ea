# ---- wait_for
import asyncio
async def work(n):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError:
        print('cancelled', n)
        raise
    return n
async def main():
    print(await asyncio.wait_for(work(1), 2))
    try:
        await asyncio.wait_for(work(3), 2)
    except TimeoutError as e:
        print('timeout', repr(e), asyncio.TimeoutError is TimeoutError)
    print(await asyncio.wait_for(work(1), None))
    try:
        await asyncio.wait_for(work(1), 0)
    except TimeoutError:
        print('at once')
    f = asyncio.get_running_loop().create_future()
    f.set_result('there')
    print(await asyncio.wait_for(f, 0))
asyncio.run(main())
#> 1
#> cancelled 3
#> timeout TimeoutError() True
#> 1
#> at once
#> there

# ---- timeout
import asyncio
async def main():
    try:
        async with asyncio.timeout(1) as t:
            print(t.expired(), t)
            await asyncio.sleep(2)
            print('never')
    except TimeoutError:
        print('expired', t.expired(), t)
    async with asyncio.timeout(5) as t:
        await asyncio.sleep(1)
    print(t.expired(), t)
    async with asyncio.timeout(None) as t:
        print(t.when(), t)
asyncio.run(main())
#> False <Timeout [active] when=1.0>
#> expired True <Timeout [expired]>
#> False <Timeout [finished]>
#> None <Timeout [active] when=None>

# ---- rescheduling
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(1) as t:
        t.reschedule(loop.time() + 3)
        await asyncio.sleep(2)
        print('in time')
    try:
        async with asyncio.timeout(None) as t:
            t.reschedule(loop.time() - 1)
            await asyncio.sleep(2)
    except TimeoutError:
        print('over at once')
    try:
        t.reschedule(5)
    except RuntimeError as e:
        print(e)
    try:
        async with t:
            pass
    except RuntimeError as e:
        print(e)
    try:
        async with asyncio.timeout_at(loop.time() + 1):
            await asyncio.sleep(2)
    except TimeoutError:
        print('timeout_at')
asyncio.run(main())
#> in time
#> over at once
#> Cannot change state of expired Timeout
#> Timeout has already been entered
#> timeout_at

# ---- nested
import asyncio
async def main():
    try:
        async with asyncio.timeout(1):
            try:
                async with asyncio.timeout(5):
                    await asyncio.sleep(10)
            except TimeoutError:
                print('inner')
    except TimeoutError:
        print('outer')
    try:
        async with asyncio.timeout(5):
            try:
                async with asyncio.timeout(1):
                    await asyncio.sleep(10)
            except TimeoutError:
                print('inner')
            await asyncio.sleep(1)
            print('goes on')
    except TimeoutError:
        print('outer')
asyncio.run(main())
#> outer
#> inner
#> goes on

# ---- a real cancellation is not a timeout
import asyncio
async def work():
    async with asyncio.timeout(10):
        await asyncio.sleep(20)
async def main():
    t = asyncio.create_task(work())
    await asyncio.sleep(1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('cancelled')
asyncio.run(main())
#> cancelled

# ---- the cause of a TimeoutError
import asyncio
async def main():
    try:
        await asyncio.wait_for(asyncio.sleep(2), 1)
    except TimeoutError as e:
        print(repr(e.__cause__))
    async with asyncio.timeout(1):
        await asyncio.sleep(2)
asyncio.run(main())
#> CancelledError()
#> Traceback (most recent call last):
#>   File "timeouts.py", line 140, in main
#>     await asyncio.sleep(2)
#> asyncio.exceptions.CancelledError
#>
#> The above exception was the direct cause of the following exception:
#>
#> Traceback (most recent call last):
#>   File "timeouts.py", line 141, in <module>
#>     asyncio.run(main())
#>     ~~~~~~~~~~~^^^^^^^^
#>   File "timeouts.py", line 139, in main
#>     async with asyncio.timeout(1):
#>                ~~~~~~~~~~~~~~~^^^
#> TimeoutError

# ---- another exception in time
import asyncio
async def main():
    try:
        async with asyncio.timeout(1):
            raise ValueError('v')
    except ValueError as e:
        print(repr(e))
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(2)
            finally:
                raise KeyError('k')
    except KeyError as e:
        print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
asyncio.run(main())
#> ValueError('v')
#> KeyError('k') TimeoutError() CancelledError()

# ---- outside of a task
import asyncio
try:
    asyncio.timeout(1)
except RuntimeError as e:
    print(e)
#> no running event loop

# ---- wait
import asyncio
async def work(n):
    await asyncio.sleep(n)
    if n == 2:
        raise ValueError(n)
    return n
async def main():
    tasks = [asyncio.create_task(work(i)) for i in (1, 2, 3)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), done == {tasks[0]})
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending))
    done, pending = await asyncio.wait(tasks, timeout=0.5)
    print(len(done), len(pending))
    done, pending = await asyncio.wait(tasks)
    print(len(done), len(pending), tasks[1].exception())
    print(len((await asyncio.wait([tasks[0]]))[0]))
asyncio.run(main())
#> 1 2 True
#> 2 1
#> 2 1
#> 3 0 2
#> 1

# ---- what wait refuses
import asyncio
async def f():
    pass
async def main():
    c = f()
    for bad in [[], c, [c], 5]:
        try:
            await asyncio.wait(bad)
        except (TypeError, ValueError) as e:
            print(e)
    try:
        await asyncio.wait([asyncio.create_task(c)], return_when='x')
    except ValueError as e:
        print(e)
asyncio.run(main())
#> Set of Tasks/Futures is empty.
#> expect a list of futures, not coroutine
#> Passing coroutines is forbidden, use tasks explicitly.
#> 'int' object is not iterable
#> Invalid return_when value: x

# ---- as_completed
import asyncio
async def work(n):
    await asyncio.sleep(n)
    if n == 3:
        raise ValueError(n)
    return n
async def main():
    for c in asyncio.as_completed([work(2), work(1), work(3)]):
        try:
            print(await c)
        except ValueError as e:
            print(repr(e))
    tasks = {asyncio.create_task(work(n), name=str(n)) for n in (5, 4)}
    async for t in asyncio.as_completed(tasks):
        print(t in tasks, t.get_name(), await t)
    try:
        for c in asyncio.as_completed([work(1), work(9)], timeout=2):
            print(await c)
    except TimeoutError as e:
        print(repr(e))
    try:
        asyncio.as_completed(work)
    except TypeError as e:
        print(e)
asyncio.run(main())
#> 1
#> 2
#> ValueError(3)
#> True 4 4
#> True 5 5
#> 1
#> TimeoutError()
#> 'function' object is not iterable
