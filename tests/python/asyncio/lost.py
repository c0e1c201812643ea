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

# ---- a coroutine that is dropped where it was made
import asyncio
async def save(x): return x
class Store:
    async def flush(self): pass
async def main():
    for i in range(3):
        save(i)
    Store().flush()
    asyncio.sleep(1)
    asyncio.Queue().put(1)
    asyncio.create_task(save(1))
    await save(2)
    print('end')
asyncio.run(main())
#> lost.py:110: RuntimeWarning: coroutine 'save' was never awaited
#>   save(i)
#> RuntimeWarning: Enable tracemalloc to get the object allocation traceback
#> lost.py:111: RuntimeWarning: coroutine 'Store.flush' was never awaited
#>   Store().flush()
#> RuntimeWarning: Enable tracemalloc to get the object allocation traceback
#> lost.py:112: RuntimeWarning: coroutine 'sleep' was never awaited
#>   asyncio.sleep(1)
#> RuntimeWarning: Enable tracemalloc to get the object allocation traceback
#> lost.py:113: RuntimeWarning: coroutine 'Queue.put' was never awaited
#>   asyncio.Queue().put(1)
#> RuntimeWarning: Enable tracemalloc to get the object allocation traceback
#> end

# ---- what filters of warnings do with a coroutine that is dropped
import warnings
async def save(): pass
def act(): save()
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    act()
    act()
print([(str(w.message), w.category.__name__, type(w.source).__name__) for w in seen])
with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    act()
print('end')
#> [("coroutine 'save' was never awaited", 'RuntimeWarning', 'coroutine'), ("coroutine 'save' was never awaited", 'RuntimeWarning', 'coroutine')]
#> end
