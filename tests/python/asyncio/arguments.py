# ---- functions and classes that are Python in CPython name wrong arguments as it does
import asyncio
async def f(): pass
async def main():
    q, lock, group = asyncio.Queue(), asyncio.Lock(), asyncio.TaskGroup()
    for act in [
        lambda: asyncio.sleep(), lambda: asyncio.run(), lambda: asyncio.gather(loop=None), lambda: asyncio.wait_for(f),
        lambda: asyncio.create_task(), lambda: asyncio.shield(1, 2), lambda: asyncio.timeout(), lambda: asyncio.wait([], 3),
        lambda: asyncio.Queue(1, 2), lambda: asyncio.PriorityQueue(size=3), lambda: asyncio.Lock(loop=None),
        lambda: asyncio.Barrier(), lambda: asyncio.TaskGroup(1), lambda: q.put(), lambda: q.put_nowait(1, 2), lambda: q.get(block=True),
        lambda: lock.acquire(1), lambda: lock.release(None), lambda: group.create_task(), lambda: asyncio.Task(),
        lambda: asyncio.Future(1), lambda: asyncio.Queue.qsize(), lambda: asyncio.Runner(1),
    ]:
        try:
            print(act())
        except TypeError as e:
            print(e)
asyncio.run(main())
#> sleep() missing 1 required positional argument: 'delay'
#> run() missing 1 required positional argument: 'main'
#> gather() got an unexpected keyword argument 'loop'
#> wait_for() missing 1 required positional argument: 'timeout'
#> create_task() missing 1 required positional argument: 'coro'
#> shield() takes 1 positional argument but 2 were given
#> timeout() missing 1 required positional argument: 'delay'
#> wait() takes 1 positional argument but 2 were given
#> Queue.__init__() takes from 1 to 2 positional arguments but 3 were given
#> Queue.__init__() got an unexpected keyword argument 'size'
#> Lock.__init__() got an unexpected keyword argument 'loop'
#> Barrier.__init__() missing 1 required positional argument: 'parties'
#> TaskGroup.__init__() takes 1 positional argument but 2 were given
#> Queue.put() missing 1 required positional argument: 'item'
#> Queue.put_nowait() takes 2 positional arguments but 3 were given
#> Queue.get() got an unexpected keyword argument 'block'
#> Lock.acquire() takes 1 positional argument but 2 were given
#> Lock.release() takes 1 positional argument but 2 were given
#> TaskGroup.create_task() missing 1 required positional argument: 'coro'
#> Task() missing required argument 'coro' (pos 1)
#> Future() takes no positional arguments
#> Queue.qsize() missing 1 required positional argument: 'self'
#> Runner.__init__() takes 1 positional argument but 2 were given

# ---- arguments by name
import asyncio
async def f(x): return x
async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.TaskGroup() as group:
        task = group.create_task(coro=f(1), name='named')
    loop.call_soon(callback=lambda: print('called'))
    print(task.get_name(), task.result(), await loop.run_in_executor(executor=None, func=lambda: 2))
    await asyncio.sleep(delay=0)
with asyncio.Runner() as runner:
    runner.run(coro=main())
#> called
#> named 1 2

# ---- coroutines of methods are called by their classes
import asyncio
async def main():
    for c in (asyncio.Queue().get(), asyncio.Lock().acquire(), asyncio.Barrier(1).wait(), asyncio.sleep(1)):
        print(c.__name__, c.__qualname__)
        c.close()
asyncio.run(main())
#> get Queue.get
#> acquire Lock.acquire
#> wait Barrier.wait
#> sleep sleep

# ---- calls with what cannot be unpacked name functions by their modules
import asyncio
async def main():
    async def work(): pass
    w = work()
    loop = asyncio.get_running_loop()
    for f in (asyncio.gather, asyncio.sleep, asyncio.TaskGroup().create_task, asyncio.Queue().put, loop.call_later, asyncio.current_task().cancel):
        try:
            f(*w)
        except TypeError as e:
            print(e)
    for call in (lambda: asyncio.current_task().result(1), lambda: loop.create_future().set_result(), lambda: loop.create_future().set_result(1, 2), lambda: asyncio.Task.cancel(), lambda: asyncio.Task.done(5), lambda: loop.call_later(1), lambda: loop.call_soon(), lambda: loop.call_at(1, print, when=2)):
        try:
            call()
        except TypeError as e:
            print(e)
    w.close()
asyncio.run(main())
#> asyncio.tasks.gather() argument after * must be an iterable, not coroutine
#> asyncio.tasks.sleep() argument after * must be an iterable, not coroutine
#> asyncio.taskgroups.TaskGroup.create_task() argument after * must be an iterable, not coroutine
#> asyncio.queues.Queue.put() argument after * must be an iterable, not coroutine
#> asyncio.base_events.BaseEventLoop.call_later() argument after * must be an iterable, not coroutine
#> Task.cancel() argument after * must be an iterable, not coroutine
#> Task.result() takes no arguments (1 given)
#> set_result() takes exactly 1 positional argument (0 given)
#> set_result() takes at most 1 argument (2 given)
#> unbound method Task.cancel() needs an argument
#> descriptor 'done' for '_asyncio.Task' objects doesn't apply to a 'int' object
#> BaseEventLoop.call_later() missing 1 required positional argument: 'callback'
#> BaseEventLoop.call_soon() missing 1 required positional argument: 'callback'
#> BaseEventLoop.call_at() got multiple values for argument 'when'
