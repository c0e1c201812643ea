# ---- results in order of the arguments
import asyncio
async def work(n):
    await asyncio.sleep(n)
    print('done', n)
    return n * n
async def main():
    print(await asyncio.gather(work(3), work(1), work(2)))
    print(await asyncio.gather())
    print(await asyncio.gather(*[work(i) for i in range(3)]))
asyncio.run(main())
#> done 1
#> done 2
#> done 3
#> [9, 1, 4]
#> []
#> done 0
#> done 1
#> done 2
#> [0, 1, 4]

# ---- the first exception comes out, the others go on
import asyncio
async def ok(n):
    await asyncio.sleep(n)
    print('ok', n)
    return n
async def bad(n):
    await asyncio.sleep(n)
    raise ValueError(n)
async def main():
    try:
        await asyncio.gather(ok(1), bad(2), ok(3), bad(4))
    except ValueError as e:
        print('caught', e)
    await asyncio.sleep(5)
asyncio.run(main())
#> ok 1
#> caught 2
#> ok 3

# ---- return_exceptions
import asyncio
async def ok(n):
    await asyncio.sleep(n)
    return n
async def bad(n):
    await asyncio.sleep(n)
    raise ValueError(n)
async def main():
    print(await asyncio.gather(ok(1), bad(2), ok(3), return_exceptions=True))
asyncio.run(main())
#> [1, ValueError(2), 3]

# ---- the same awaitable twice
import asyncio
async def work():
    print('once')
    return object()
async def main():
    t = asyncio.create_task(work())
    a, b = await asyncio.gather(t, t)
    print(a is b)
    c = work()
    a, b = await asyncio.gather(c, c)
    print(a is b)
asyncio.run(main())
#> once
#> True
#> once
#> True

# ---- futures, tasks and coroutines together
import asyncio
async def work(x):
    return x
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    loop.call_later(1, f.set_result, 'future')
    done = loop.create_future()
    done.set_result('done')
    print(await asyncio.gather(f, asyncio.create_task(work('task')), work('coroutine'), done))
asyncio.run(main())
#> ['future', 'task', 'coroutine', 'done']

# ---- cancelling a gather
import asyncio
async def work(n):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError as e:
        print('cancelled', n, e.args)
        raise
async def main():
    g = asyncio.gather(work(1), work(2))
    await asyncio.sleep(0)
    print(g.cancel('msg'))
    try:
        await g
    except asyncio.CancelledError as e:
        print('gather cancelled', e.args)
    print(g.cancelled(), g.done())
    print(g.cancel())
asyncio.run(main())
#> True
#> cancelled 1 ('msg',)
#> cancelled 2 ('msg',)
#> gather cancelled ('msg',)
#> False True
#> False

# ---- cancelling the task that gathers
import asyncio
async def work(n):
    try:
        await asyncio.sleep(n)
    finally:
        print('leaves', n)
async def main():
    async def gatherer():
        await asyncio.gather(work(1), work(2), return_exceptions=True)
    t = asyncio.create_task(gatherer())
    await asyncio.sleep(0.5)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('cancelled', t.cancelled())
asyncio.run(main())
#> leaves 1
#> leaves 2
#> cancelled True

# ---- a child that is cancelled
import asyncio
async def work(n):
    await asyncio.sleep(n)
    return n
async def main():
    t = asyncio.create_task(work(5))
    asyncio.get_running_loop().call_later(1, t.cancel)
    print(await asyncio.gather(t, work(2), return_exceptions=True))
    t = asyncio.create_task(work(5))
    asyncio.get_running_loop().call_later(1, t.cancel, 'why')
    try:
        await asyncio.gather(t, work(2))
    except asyncio.CancelledError as e:
        print(repr(e))
asyncio.run(main())
#> [CancelledError(''), 2]
#> CancelledError('why')

# ---- nested gathers
import asyncio
async def leaf(x):
    await asyncio.sleep(x)
    return x
async def main():
    print(await asyncio.gather(asyncio.gather(leaf(1), leaf(2)), leaf(3), asyncio.gather()))
    try:
        await asyncio.gather(asyncio.gather(leaf(1), leaf('x')), leaf(3))
    except TypeError as e:
        print(e)
asyncio.run(main())
#> [[1, 2], 3, []]
#> '<=' not supported between instances of 'str' and 'int'

# ---- a traceback through gather
import asyncio
async def bad():
    await asyncio.sleep(0)
    raise ValueError('bad')
async def main():
    await asyncio.gather(bad(), asyncio.sleep(1))
asyncio.run(main())
#> Traceback (most recent call last):
#>   File "gather.py", line 176, in <module>
#>     asyncio.run(main())
#>     ~~~~~~~~~~~^^^^^^^^
#>   File "gather.py", line 175, in main
#>     await asyncio.gather(bad(), asyncio.sleep(1))
#>   File "gather.py", line 173, in bad
#>     raise ValueError('bad')
#> ValueError: bad

# ---- exceptions caught inside keep to their task
import asyncio
async def work(n):
    try:
        await asyncio.sleep(n)
        raise KeyError(n)
    except KeyError as e:
        return f'caught {e}'
async def main():
    print(await asyncio.gather(work(1), work(2)))
asyncio.run(main())
#> ['caught 1', 'caught 2']

# ---- what gather refuses
import asyncio
async def main():
    try:
        await asyncio.gather(5)
    except TypeError as e:
        print(e)
asyncio.run(main())
#> An asyncio.Future, a coroutine or an awaitable is required
