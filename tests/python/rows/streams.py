# Standard streams and the less used parts of asyncio, by the names of their methods.

# ---- what the standard output is
import sys
o = sys.stdout
print(o.writable(), o.closed, o.encoding, o.errors in ('strict', 'surrogateescape'))
class L:
    def __iter__(self): return iter(['a\n', 'b\n'])
o.writelines(L())
o.writelines(['c', 'd\n'])
o.flush()
print(type(o).__name__)
for f in lambda: o.write(5), lambda: o.writelines(5), lambda: o.writelines([5]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> True False utf-8 True
#> a
#> b
#> cd
#> TextIOWrapper
#> TypeError write() argument must be str, not int
#> TypeError 'int' object is not iterable
#> TypeError write() argument must be str, not int

# ---- the loop's switches and handles
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), asyncio._get_running_loop() is loop, loop.is_running(), loop.is_closed())
    loop.set_debug(False)
    done = []
    h = loop.call_soon_threadsafe(done.append, 1)
    await asyncio.sleep(0)
    print(done, h.cancelled())
    h = loop.call_later(10, done.append, 2)
    h.cancel()
    print(h.cancelled(), type(h).__name__)
    f = loop.create_future()
    print(f.get_loop() is loop, f.done(), f._asyncio_future_blocking, f._loop is loop)
    f.set_exception(ValueError('x'))
    print(repr(f._exception))
    print(repr(f.exception()), f._log_traceback)
    async def co(): return 5
    t = asyncio.create_task(co())
    print(t.get_coro() is t._coro, t._must_cancel, await t)
asyncio.run(main())
print(asyncio._get_running_loop())
#> False True True False
#> [1] False
#> True TimerHandle
#> True False False True
#> ValueError('x')
#> ValueError('x') False
#> True False 5
#> None

# ---- a barrier as a context, an iterated future closed
import asyncio
async def co(): pass
def f(): pass
async def main():
    b = asyncio.Barrier(2)
    async def enter():
        async with b as i:
            return i
    print(sorted(await asyncio.gather(enter(), enter())))
    loop = asyncio.get_running_loop()
    it = loop.create_future().__await__()
    next(it)
    it.close()
    try:
        next(it)
    except StopIteration:
        print('closed')
    g = asyncio.gather(asyncio.sleep(5), asyncio.sleep(6))
    print(g._cancel_requested)
    g.cancel()
    try:
        await g
    except asyncio.CancelledError:
        print('cancelled', g._cancel_requested)
asyncio.run(main())
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.close()
asyncio.set_event_loop(None)
#> [0, 1]
#> closed
#> False
#> cancelled True
