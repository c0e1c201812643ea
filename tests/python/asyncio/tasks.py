# ---- run gives the result of the main coroutine
import asyncio
async def main():
    print('in main')
    return 42
print(asyncio.run(main()))
print(asyncio.run(main()))
#> in main
#> 42
#> in main
#> 42

# ---- an error leaves run
import asyncio
async def inner():
    raise ValueError('inner')
async def main():
    await inner()
asyncio.run(main())
#> Traceback (most recent call last):
#>   File "tasks.py", line 19, in <module>
#>     asyncio.run(main())
#>     ~~~~~~~~~~~^^^^^^^^
#>   File "tasks.py", line 18, in main
#>     await inner()
#>   File "tasks.py", line 16, in inner
#>     raise ValueError('inner')
#> ValueError: inner

# ---- what run takes
import asyncio
async def main():
    pass
for bad in [None, 5, main]:
    try:
        asyncio.run(bad)
    except TypeError as e:
        print(e)
class Awaitable:
    def __await__(self):
        yield
        return 'awaited'
print(asyncio.run(Awaitable()))
#> An asyncio.Future, a coroutine or an awaitable is required
#> An asyncio.Future, a coroutine or an awaitable is required
#> An asyncio.Future, a coroutine or an awaitable is required
#> awaited

# ---- run inside run
import asyncio
async def other():
    pass
async def main():
    c = other()
    try:
        asyncio.run(c)
    except RuntimeError as e:
        print(e)
    c.close()
asyncio.run(main())
#> asyncio.run() cannot be called from a running event loop

# ---- tasks run in order of creation
import asyncio
async def work(name, n):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0)
    return name
async def main():
    a = asyncio.create_task(work('a', 3))
    b = asyncio.create_task(work('b', 2))
    print('created')
    print(await a, await b)
    print(a.done(), a.result(), a.cancelled(), a.exception())
asyncio.run(main())
#> created
#> a 0
#> b 0
#> a 1
#> b 1
#> a 2
#> a b
#> True a False None

# ---- a task starts at the next turn
import asyncio
async def work():
    print('work')
async def main():
    t = asyncio.create_task(work())
    print('before')
    await t
    print('after')
    t = asyncio.create_task(work())
    await asyncio.sleep(0)
    print('slept', t.done())
asyncio.run(main())
#> before
#> work
#> after
#> work
#> slept True

# ---- names
import asyncio
async def work():
    return asyncio.current_task().get_name()
async def main():
    t = asyncio.create_task(work(), name='my task')
    print(t.get_name(), await t)
    t.set_name(5)
    print(repr(t.get_name()))
    asyncio.current_task().set_name('main')
    print(asyncio.current_task().get_name(), await work())
asyncio.run(main())
#> my task my task
#> '5'
#> main main

# ---- current_task and all_tasks
import asyncio
async def work():
    await asyncio.sleep(1)
async def main():
    me = asyncio.current_task()
    t = asyncio.create_task(work())
    print(asyncio.all_tasks() == {me, t}, me is asyncio.current_task())
    await t
    print(asyncio.all_tasks() == {me})
    seen = []
    asyncio.get_running_loop().call_soon(lambda: seen.append(asyncio.current_task()))
    await asyncio.sleep(0)
    print(seen)
asyncio.run(main())
try:
    asyncio.current_task()
except RuntimeError as e:
    print(e)
#> True True
#> True
#> [None]
#> no running event loop

# ---- a task's exception
import asyncio
async def bad():
    raise KeyError('bad')
async def main():
    t = asyncio.create_task(bad())
    try:
        await t
    except KeyError as e:
        print('caught', repr(e))
    print(t.done(), repr(t.exception()))
    try:
        t.result()
    except KeyError as e:
        print(e is t.exception())
    try:
        await t
    except KeyError as e:
        print('again', e)
asyncio.run(main())
#> caught KeyError('bad')
#> True KeyError('bad')
#> True
#> again 'bad'

# ---- results that are not ready
import asyncio
async def work():
    await asyncio.sleep(1)
async def main():
    t = asyncio.create_task(work())
    for f in t.result, t.exception:
        try:
            f()
        except asyncio.InvalidStateError as e:
            print(type(e), e)
    for f in t.set_result, t.set_exception:
        try:
            f(1)
        except RuntimeError as e:
            print(e)
    await t
asyncio.run(main())
#> <class 'asyncio.exceptions.InvalidStateError'> Result is not set.
#> <class 'asyncio.exceptions.InvalidStateError'> Exception is not set.
#> Task does not support set_result operation
#> Task does not support set_exception operation

# ---- create_task wants a coroutine and a loop
import asyncio
async def f():
    pass
async def main():
    for bad in [None, 5, f]:
        try:
            asyncio.create_task(bad)
        except TypeError as e:
            print(e) if bad is not f else print('a function')
asyncio.run(main())
c = f()
try:
    asyncio.create_task(c)
except RuntimeError as e:
    print(e)
c.close()
#> a coroutine was expected, got None
#> a coroutine was expected, got 5
#> a function
#> no running event loop

# ---- callbacks
import asyncio
async def work():
    return 'result'
async def main():
    t = asyncio.create_task(work())
    def cb(task):
        print('callback', task is t, task.result())
    t.add_done_callback(cb)
    t.add_done_callback(lambda task: print('second'))
    await t
    print('awaited')
    await asyncio.sleep(0)
    t.add_done_callback(cb)
    print(t.remove_done_callback(cb))
    await asyncio.sleep(0)
    u = asyncio.create_task(work())
    u.add_done_callback(cb)
    u.add_done_callback(cb)
    print(u.remove_done_callback(cb))
    await u
    await asyncio.sleep(0)
asyncio.run(main())
#> callback True result
#> second
#> awaited
#> 0
#> callback True result
#> 2

# ---- a callback that raises
import asyncio
async def work():
    pass
def cb(task):
    raise ValueError('in callback')
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print('handler', repr(context['exception'])))
    t = asyncio.create_task(work())
    t.add_done_callback(cb)
    await t
    await asyncio.sleep(0)
    print('goes on')
asyncio.run(main())
#> handler ValueError('in callback')
#> goes on

# ---- sleeping in order of time
import asyncio
async def work(name, delay):
    await asyncio.sleep(delay)
    print(name)
    return name
async def main():
    tasks = [asyncio.create_task(work(n, d)) for n, d in [('c', 3), ('a', 1), ('b', 2), ('a2', 1)]]
    for t in tasks:
        await t
    print(await asyncio.sleep(1, 'value'), await asyncio.sleep(0, 'zero'), await asyncio.sleep(-1, 'negative'))
asyncio.run(main())
#> a
#> a2
#> b
#> c
#> value zero negative

# ---- sleep refuses
import asyncio
async def main():
    try:
        await asyncio.sleep(float('nan'))
    except ValueError as e:
        print(e)
    try:
        await asyncio.sleep('x')
    except TypeError as e:
        print(e)
asyncio.run(main())
#> Invalid delay: NaN (not a number)
#> '<=' not supported between instances of 'str' and 'int'

# ---- time moves with sleeping
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.sleep(10)
    print(round(loop.time() - start, 3))
    await asyncio.gather(asyncio.sleep(5), asyncio.sleep(7))
    print(round(loop.time() - start, 3))
asyncio.run(main())
#> 10.0
#> 17.0

# ---- many timers with equal deadlines
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    out = []
    now = loop.time()
    for i in range(12):
        loop.call_at(now + i % 3, out.append, i)
    await asyncio.sleep(5)
    print(out)
asyncio.run(main())
#> [0, 6, 3, 9, 10, 4, 1, 7, 2, 5, 11, 8]

# ---- what is left is cancelled at the end
import asyncio
async def forever():
    try:
        await asyncio.sleep(1000)
    except asyncio.CancelledError:
        print('cancelled')
        raise
    finally:
        print('cleanup')
async def main():
    asyncio.create_task(forever())
    await asyncio.sleep(0)
    print('main ends')
asyncio.run(main())
#> main ends
#> cancelled
#> cleanup

# ---- a bare yield and a bad one
import asyncio
class Yield:
    def __init__(self, v):
        self.v = v
    def __await__(self):
        yield self.v
async def main():
    await Yield(None)
    print('bare')
    for bad in [5, 'x']:
        try:
            await Yield(bad)
        except RuntimeError as e:
            print(e)
asyncio.run(main())
#> bare
#> Task got bad yield: 5
#> Task got bad yield: 'x'

# ---- awaiting oneself
import asyncio
async def main():
    try:
        await asyncio.current_task()
    except RuntimeError as e:
        print(str(e)[:27])
asyncio.run(main())
#> Task cannot await on itself

# ---- top-level await with tasks
import asyncio
async def work(n):
    await asyncio.sleep(n)
    return n * 10
t = asyncio.create_task(work(2))
print(await work(1))
print(await t)
async for x in asyncio.as_completed([work(3), work(1), work(2)]):
    print(await x)
#> 10
#> 20
#> 10
#> 20
#> 30

# ---- an error in a task at the top level
import asyncio
async def bad():
    await asyncio.sleep(1)
    return [][1]
t = asyncio.create_task(bad())
await t
#> Traceback (most recent call last):
#>   File "tasks.py", line 393, in <module>
#>     await t
#>   File "tasks.py", line 391, in bad
#>     return [][1]
#>            ~~^^^
#> IndexError: list index out of range

# ---- SystemExit in a task ends the program
import asyncio
async def main():
    try:
        raise SystemExit(3)
    finally:
        print('finally')
asyncio.run(main())
print('not reached')
#> finally

# ---- awaiting a task from several places
import asyncio
async def work():
    await asyncio.sleep(1)
    return object()
async def wait(t):
    return await t
async def main():
    t = asyncio.create_task(work())
    a, b = await asyncio.gather(wait(t), wait(t))
    print(a is b is t.result())
asyncio.run(main())
#> True

# ---- generators and coroutines mixed
import asyncio
async def ticker(n, delay):
    for i in range(n):
        yield i
        await asyncio.sleep(delay)
async def consume(name, delay):
    async for i in ticker(3, delay):
        print(name, i)
async def main():
    await asyncio.gather(consume('slow', 2), consume('fast', 1))
    print([i async for i in ticker(2, 1)], sum([i async for i in ticker(3, 0)]))
asyncio.run(main())
#> slow 0
#> fast 0
#> fast 1
#> slow 1
#> fast 2
#> slow 2
#> [0, 1] 3

# ---- asynchronous generators are closed at the end
import asyncio
kept = []
async def g():
    try:
        yield 1
        yield 2
    finally:
        print('closed')
async def main():
    a = g()
    kept.append(a)
    print(await anext(a))
    print('main ends')
asyncio.run(main())
#> 1
#> main ends
#> closed

# ---- iscoroutine, isfuture, ensure_future
import asyncio
async def f():
    return 1
def g():
    yield
async def main():
    c = f()
    t = asyncio.ensure_future(c)
    print(asyncio.iscoroutine(c), asyncio.isfuture(c), asyncio.isfuture(t), asyncio.iscoroutine(t))
    print(asyncio.iscoroutine(g()), asyncio.iscoroutine(5))
    print(asyncio.ensure_future(t) is t, await t)
    class A:
        def __await__(self):
            return (yield from f().__await__())
    print(await asyncio.ensure_future(A()))
    try:
        asyncio.ensure_future(5)
    except TypeError as e:
        print(e)
asyncio.run(main())
#> True False True False
#> False False
#> True 1
#> 1
#> An asyncio.Future, a coroutine or an awaitable is required

# ---- recursion through tasks
import asyncio
async def tree(n):
    if n == 0:
        return 1
    left, right = await asyncio.gather(tree(n - 1), tree(n - 1))
    return left + right
print(asyncio.run(tree(6)))
#> 64

# ---- eager tasks
import asyncio
async def work(name):
    print(name, 'begins in', asyncio.current_task().get_name())
    await asyncio.sleep(0)
    print(name, 'ends')
    return name
async def quick():
    return 'at once'
async def main():
    asyncio.current_task().set_name('main')
    t = asyncio.create_task(work('a'), name='a', eager_start=True)
    print('created', t.done(), asyncio.current_task().get_name())
    q = asyncio.create_task(quick(), eager_start=True)
    print(q.done(), q.result())
    print(await t)
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(work('b'), name='b')
    print('created')
    await t
    print(await asyncio.gather(quick(), work('c')) if False else await quick())
    async def bad():
        raise ValueError('bad')
    t = asyncio.create_task(bad())
    print(t.done(), repr(t.exception()))
asyncio.run(main())
#> a begins in a
#> created False main
#> True at once
#> a ends
#> a
#> b begins in b
#> created
#> b ends
#> at once
#> True ValueError('bad')

# ---- the modules of the package
import asyncio.queues, asyncio.locks
from asyncio import exceptions, tasks
from asyncio.exceptions import CancelledError
from asyncio.timeouts import timeout
print(asyncio.queues.Queue is asyncio.Queue, asyncio.locks.Lock is asyncio.Lock, CancelledError is asyncio.CancelledError)
print(exceptions.TimeoutError is TimeoutError, tasks.gather is asyncio.gather, timeout is asyncio.timeout)
print(asyncio.__name__, asyncio.queues.__name__, tasks.FIRST_COMPLETED)
try:
    import asyncio.nothing
except ModuleNotFoundError as e:
    print(e)
#> True True True
#> True True True
#> asyncio asyncio.queues FIRST_COMPLETED
#> No module named 'asyncio.nothing'

# ---- methods of tasks that a program overrides are not asked
import asyncio
class T(asyncio.Task):
    def get_coro(self):
        return 5
async def work():
    await asyncio.sleep(0)
    return 'work'
async def main():
    print(await T(work()))
asyncio.run(main())
#> work

# ---- coroutine functions of asyncio
import asyncio, inspect, warnings
from unittest import mock
print([inspect.iscoroutinefunction(f) for f in (asyncio.sleep, asyncio.wait_for, asyncio.gather, asyncio.Queue.get, asyncio.Lock().acquire, asyncio.run)])
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter('always')
    print(asyncio.iscoroutinefunction(asyncio.wait), [str(w.message) for w in told])
async def main():
    with mock.patch('asyncio.sleep') as nap:
        await asyncio.sleep(100)
    nap.assert_awaited_once_with(100)
    print(type(nap).__name__)
asyncio.run(main())
#> [True, True, False, True, True, False]
#> True ["'asyncio.iscoroutinefunction' is deprecated and slated for removal in Python 3.16; use inspect.iscoroutinefunction() instead"]
#> AsyncMock

# ---- tasks and futures take any attribute
import asyncio
async def fetch(n):
    await asyncio.sleep(n)
    return n * 2

class Tagged(asyncio.Future):
    def __init__(self, tag):
        super().__init__()
        self.tag = tag

async def inner():
    return asyncio.current_task().about

async def main():
    tasks = []
    for n in (3, 1, 2):
        task = asyncio.create_task(fetch(n))
        task.url = f'page {n}'
        tasks.append(task)
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print([task.url for task in done], sorted(task.url for task in pending))
    await asyncio.gather(*tasks)
    print({task.url: task.result() for task in tasks}, getattr(task, 'nothing', '-'))
    future = asyncio.get_running_loop().create_future()
    future.owner = 'me'
    future.set_result(1)
    print(future.owner, await future)
    del future.owner
    for f in (lambda: future.owner, lambda: vars(future), lambda: future.__dict__):
        try:
            f()
        except (AttributeError, TypeError) as e:
            print(e)
    both = asyncio.gather(fetch(1), fetch(2))
    both.label = 'both'
    print(await both, both.label)
    tagged = Tagged('t')
    tagged.more = 1
    tagged.set_result(4)
    print(tagged.tag, tagged.more, await tagged)
    asyncio.current_task().about = {'id': 1}
    print(await inner())
    task = asyncio.create_task(fetch(1))
    task.add_done_callback(lambda t: print('done', t.url))
    task.url = 'last'
    await task
    await asyncio.sleep(0)

asyncio.run(main())
#> ['page 1'] ['page 2', 'page 3']
#> {'page 3': 6, 'page 1': 2, 'page 2': 4} -
#> me 1
#> '_asyncio.Future' object has no attribute 'owner'
#> vars() argument must have __dict__ attribute
#> '_asyncio.Future' object has no attribute '__dict__'
#> [2, 4] both
#> t 1 4
#> {'id': 1}
#> done last
