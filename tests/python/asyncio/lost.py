# ---- a task that fails and that nobody holds is reported
import asyncio
async def boom(): raise ValueError('nobody')
async def main():
    asyncio.create_task(boom(), name='lost')
    await asyncio.sleep(0.01)
    print('end')
asyncio.run(main())
print('after')
#> Task exception was never retrieved
#> future: <Task finished name='lost' coro=<boom() done, defined at lost.py:3> exception=ValueError('nobody')>
#> Traceback (most recent call last):
#>   File "lost.py", line 3, in boom
#>     async def boom(): raise ValueError('nobody')
#>                       ^^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: nobody
#> end
#> after

# ---- what the exception handler is told
import asyncio
async def boom(): raise KeyError('k')
def handler(loop, context):
    print(sorted(context), context['message'], repr(context['exception']))
    print(type(context['future']).__name__, context['future'].done())
async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    asyncio.create_task(boom())
    await asyncio.sleep(0.01)
    asyncio.get_running_loop().create_future().set_exception(OSError('f'))
    await asyncio.sleep(0.01)
    print('end')
asyncio.run(main())
#> ['exception', 'future', 'message'] Task exception was never retrieved KeyError('k')
#> Task True
#> ['exception', 'future', 'message'] Future exception was never retrieved OSError('f')
#> Future True
#> end

# ---- a task that is held is not lost, and reading its exception is enough
import asyncio
async def boom(): raise ValueError('kept')
async def main():
    kept = [asyncio.create_task(boom()) for _ in range(3)]
    await asyncio.sleep(0.01)
    print([repr(t.exception()) for t in kept[:2]])
    try:
        await kept[2]
    except ValueError as e:
        print('awaited', e)
    done, _ = await asyncio.wait([asyncio.create_task(boom())])
    print([repr(t.exception()) for t in done])
    print(await asyncio.gather(boom(), boom(), return_exceptions=True))
asyncio.run(main())
#> ["ValueError('kept')", "ValueError('kept')"]
#> awaited kept
#> ["ValueError('kept')"]
#> [ValueError('kept'), ValueError('kept')]

# ---- a task in a local variable of main is lost when main ends
import asyncio
async def boom(n): raise ValueError(n)
async def main():
    t = asyncio.create_task(boom(1), name='one')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print('end', t.done())
asyncio.run(main())
print('after')
#> end True
#> Task exception was never retrieved
#> future: <Task finished name='one' coro=<boom() done, defined at lost.py:62> exception=ValueError(1)>
#> Traceback (most recent call last):
#>   File "lost.py", line 62, in boom
#>     async def boom(n): raise ValueError(n)
#>                        ^^^^^^^^^^^^^^^^^^^
#> ValueError: 1
#> after

# ---- of a gather that has failed the other errors are not reported
import asyncio
async def boom(n):
    await asyncio.sleep(n / 100)
    raise ValueError(n)
async def main():
    try:
        await asyncio.gather(boom(1), boom(2))
    except ValueError as e:
        print('first', e)
    await asyncio.sleep(0.1)
asyncio.run(main())
#> first 1

# ---- tasks that are cancelled at the end of run count no names
import asyncio
async def name(): return int(asyncio.current_task().get_name().removeprefix('Task-'))
async def left():
    asyncio.create_task(asyncio.sleep(5))
    return await name()
print(asyncio.run(left()) - asyncio.run(name()))
#> -4
