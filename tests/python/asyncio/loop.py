# ---- callbacks
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    print(loop.is_running(), loop.is_closed(), asyncio.get_event_loop() is loop)
    loop.call_soon(print, 'soon', 1)
    h = loop.call_soon(print, 'never')
    h.cancel()
    print(h.cancelled())
    loop.call_later(2, print, 'later 2')
    loop.call_later(1, print, 'later 1')
    t = loop.call_at(loop.time() + 1.5, print, 'at')
    print(round(t.when() - loop.time(), 2))
    await asyncio.sleep(3)
asyncio.run(main())
#> True False True
#> True
#> 1.5
#> soon 1
#> later 1
#> at
#> later 2

# ---- call_soon goes before timers that are due
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    out = []
    loop.call_later(0, out.append, 'timer')
    loop.call_soon(out.append, 'soon')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(out)
asyncio.run(main())
#> ['soon', 'timer']

# ---- a loop by hand
import asyncio
async def f():
    await asyncio.sleep(1)
    return 'f'
loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed())
print(loop.run_until_complete(f()))
t = loop.create_task(f())
print(loop.run_until_complete(t))
loop.call_later(5, loop.stop)
loop.run_forever()
print(round(loop.time(), 3) >= 5)
loop.close()
print(loop.is_closed())
c = f()
try:
    loop.run_until_complete(c)
except RuntimeError as e:
    print(e)
c.close()
try:
    loop.call_soon(print)
except RuntimeError as e:
    print(e)
#> False False
#> f
#> f
#> True
#> True
#> Event loop is closed
#> Event loop is closed

# ---- a loop that stops too early
import asyncio
loop = asyncio.new_event_loop()
async def f():
    loop.stop()
    await asyncio.sleep(1)
try:
    loop.run_until_complete(f())
except RuntimeError as e:
    print(e)
loop.close()
#> Event loop stopped before Future completed.

# ---- Runner
import asyncio
async def f(x):
    await asyncio.sleep(1)
    return x
with asyncio.Runner() as runner:
    print(runner.run(f(1)), runner.run(f(2)))
    loop = runner.get_loop()
    print(loop.is_closed())
print(loop.is_closed())
try:
    runner.get_loop()
except RuntimeError as e:
    print(e)
#> 1 2
#> False
#> True
#> Runner is closed

# ---- exceptions in callbacks
import asyncio
def bad():
    raise ValueError('in callback')
async def main():
    loop = asyncio.get_running_loop()
    contexts = []
    loop.set_exception_handler(lambda loop, context: contexts.append(context))
    loop.call_soon(bad)
    await asyncio.sleep(0)
    print(sorted(contexts[0]), repr(contexts[0]['exception']))
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())
    loop.call_exception_handler({'message': 'told by hand', 'detail': 5})
asyncio.run(main())
#> ['exception', 'handle', 'message'] ValueError('in callback')
#> None
#> told by hand
#> detail: 5

# ---- run_in_executor and to_thread
import asyncio
def work(a, b=1):
    return a + b
async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, work, 1), await asyncio.to_thread(work, 1, b=5))
    try:
        await asyncio.to_thread(work, 'a')
    except TypeError as e:
        print(e)
asyncio.run(main())
#> 2 6
#> can only concatenate str (not "int") to str

# ---- a task factory
import asyncio
async def f():
    return 'f'
async def main():
    loop = asyncio.get_running_loop()
    def factory(loop, coro, **kwargs):
        print('making', coro.__name__)
        return asyncio.Task(coro, loop=loop, **kwargs)
    loop.set_task_factory(factory)
    print(await asyncio.create_task(f()), await asyncio.gather(f()))
asyncio.run(main())
#> making f
#> making f
#> f ['f']
#> making shutdown_asyncgens
#> making shutdown_default_executor

# ---- starvation does not happen
import asyncio
async def spin(n):
    for i in range(n):
        await asyncio.sleep(0)
    return n
async def main():
    loop = asyncio.get_running_loop()
    order = []
    loop.call_later(0.001, order.append, 'timer')
    print(await asyncio.gather(spin(100), spin(50)), order)
    await asyncio.sleep(1)
    print(order)
asyncio.run(main())
#> [100, 50] []
#> ['timer']

# ---- two loops
import asyncio
async def f():
    return asyncio.get_running_loop()
a = asyncio.run(f())
b = asyncio.run(f())
print(a is b, a.is_closed())
async def main():
    other = asyncio.new_event_loop()
    c = f()
    try:
        other.run_until_complete(c)
    except RuntimeError as e:
        print(e)
    c.close()
    other.close()
asyncio.run(main())
#> False True
#> Cannot run the event loop while another loop is running

# ---- what stands for a loop and is none
import asyncio
async def main(): return 5
class Loop:
    def is_running(self): return True
    def get_debug(self): return False
    def create_task(self, coro, **kwargs):
        coro.close()
        return 'a task'
    def __repr__(self): return '<Loop>'
def attempt(f):
    coro = main()
    try:
        return f(coro)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    finally:
        coro.close()
print(attempt(lambda c: asyncio.Task(c, loop=Loop(), eager_start=True)))
print(attempt(lambda c: asyncio.ensure_future(c, loop=Loop())))
print(attempt(lambda c: asyncio.run(c, loop_factory=Loop)))
print(asyncio.all_tasks(Loop()), asyncio.current_task(Loop()))
print(attempt(lambda c: asyncio.set_event_loop(Loop())))
print(attempt(lambda c: asyncio.set_event_loop(None)))
class Wrong(asyncio.Future):
    def get_loop(self): return None
async def gathered():
    f = Wrong()
    print(attempt(lambda c: asyncio.ensure_future(f, loop=asyncio.get_running_loop())))
    loop = asyncio.get_running_loop()
    loop.call_soon(f.set_result, 3)
    return await asyncio.wait([f])
print(len(asyncio.run(gathered())[0]))
#> RuntimeError: loop <Loop> is not the running loop
#> a task
#> AttributeError: 'Loop' object has no attribute 'close'
#> set() None
#> TypeError: loop must be an instance of AbstractEventLoop or None, not 'Loop'
#> None
#> ValueError: The future belongs to a different loop than the one specified as the loop argument
#> 1

# ---- an exception handler is callable
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    for h in (5, 'x', None, print):
        try: print(loop.set_exception_handler(h))
        except TypeError as e: print(e)
asyncio.run(main())
#> A callable object or None is expected, got 5
#> A callable object or None is expected, got 'x'
#> None
#> None

# ---- what is set of a loop, by keyword
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    for on in 1, 0, [1], '', True:
        loop.set_debug(enabled=on)
        print(bool(loop.get_debug()))
    def handler(loop, context): print(context['message'], sorted(context))
    loop.set_exception_handler(handler=handler)
    loop.call_exception_handler(context={'message': 'm', 'x': 1})
    loop.set_exception_handler(handler=None)
    loop.set_task_factory(factory=lambda loop, coro, **kw: asyncio.Task(coro, loop=loop, **kw))
    async def f(): return 5
    print(await loop.create_task(f()))
    for wrong in [dict(handler=5), dict(h=5), {}]:
        try: loop.set_exception_handler(**wrong)
        except TypeError as e: print(str(e).replace('BaseEventLoop', 'EventLoop'))
asyncio.run(main())
#> True
#> False
#> True
#> False
#> True
#> m ['message', 'x']
#> 5
#> A callable object or None is expected, got 5
#> EventLoop.set_exception_handler() got an unexpected keyword argument 'h'
#> EventLoop.set_exception_handler() missing 1 required positional argument: 'handler'
