# ---- a lock lets one in
import asyncio
async def work(lock, name):
    async with lock:
        print(name, 'in')
        await asyncio.sleep(1)
        print(name, 'out')
async def main():
    lock = asyncio.Lock()
    print(lock.locked())
    await asyncio.gather(*[work(lock, n) for n in 'abc'])
    print(await lock.acquire(), lock.locked())
    lock.release()
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
asyncio.run(main())
#> False
#> a in
#> a out
#> b in
#> b out
#> c in
#> c out
#> True True
#> Lock is not acquired.

# ---- a lock and cancellation
import asyncio
async def work(lock, name):
    async with lock:
        print(name, 'in')
        await asyncio.sleep(1)
async def main():
    lock = asyncio.Lock()
    tasks = [asyncio.create_task(work(lock, n)) for n in 'abc']
    await asyncio.sleep(0)
    tasks[1].cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True))
    print(lock.locked())
asyncio.run(main())
#> a in
#> c in
#> [None, CancelledError(''), None]
#> False

# ---- reprs
import asyncio
async def main():
    for x in asyncio.Lock(), asyncio.Event(), asyncio.Condition(), asyncio.Semaphore(2), asyncio.BoundedSemaphore(), asyncio.Barrier(3):
        text = repr(x)
        print(text[:text.index(' at ')], text[text.index(' ['):])
    lock = asyncio.Lock()
    await lock.acquire()
    t = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    text = repr(lock)
    print(text[text.index(' ['):])
    lock.release()
    await t
asyncio.run(main())
#> <asyncio.locks.Lock object  [unlocked]>
#> <asyncio.locks.Event object  [unset]>
#> <asyncio.locks.Condition object  [unlocked]>
#> <asyncio.locks.Semaphore object  [unlocked, value:2]>
#> <asyncio.locks.BoundedSemaphore object  [unlocked, value:1]>
#> <asyncio.locks.Barrier object  [filling, waiters:0/3]>
#>  [locked, waiters:1]>

# ---- an event
import asyncio
async def waiter(e, n):
    print(n, 'waits')
    print(n, await e.wait())
async def main():
    e = asyncio.Event()
    tasks = [asyncio.create_task(waiter(e, n)) for n in 'ab']
    await asyncio.sleep(1)
    print(e.is_set())
    e.set()
    e.set()
    await asyncio.gather(*tasks)
    print(e.is_set(), await e.wait())
    e.clear()
    print(e.is_set())
    try:
        await asyncio.wait_for(e.wait(), 1)
    except TimeoutError:
        print('timeout')
asyncio.run(main())
#> a waits
#> b waits
#> False
#> a True
#> b True
#> True True
#> False
#> timeout

# ---- a condition
import asyncio
async def consumer(cond, items, name):
    async with cond:
        await cond.wait_for(lambda: items)
        print(name, items.pop())
async def main():
    cond = asyncio.Condition()
    items = []
    tasks = [asyncio.create_task(consumer(cond, items, n)) for n in 'ab']
    await asyncio.sleep(0)
    async with cond:
        items.append(1)
        cond.notify()
    await asyncio.sleep(1)
    async with cond:
        items.append(2)
        cond.notify_all()
    await asyncio.gather(*tasks)
    for f in cond.notify, cond.notify_all:
        try:
            f()
        except RuntimeError as e:
            print(e)
    try:
        await cond.wait()
    except RuntimeError as e:
        print(e)
    print(cond.locked())
asyncio.run(main())
#> a 1
#> b 2
#> cannot notify on un-acquired lock
#> cannot notify on un-acquired lock
#> cannot wait on un-acquired lock
#> False

# ---- a condition and cancellation
import asyncio
async def work(cond):
    async with cond:
        try:
            await cond.wait()
        except asyncio.CancelledError:
            print('holds the lock again', cond.locked())
            raise
async def main():
    cond = asyncio.Condition()
    t = asyncio.create_task(work(cond))
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.wait([t])
    print(t.cancelled(), cond.locked())
asyncio.run(main())
#> holds the lock again True
#> True False

# ---- a semaphore
import asyncio
running = 0
async def work(sem, i):
    global running
    async with sem:
        running += 1
        print(i, running)
        await asyncio.sleep(1)
        running -= 1
async def main():
    sem = asyncio.Semaphore(2)
    print(sem.locked())
    await asyncio.gather(*[work(sem, i) for i in range(5)])
    sem.release()
    print(sem.locked())
    b = asyncio.BoundedSemaphore(1)
    async with b:
        print(b.locked())
    try:
        b.release()
    except ValueError as e:
        print(e)
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)
asyncio.run(main())
#> False
#> 0 1
#> 1 2
#> 2 1
#> 3 2
#> 4 1
#> False
#> True
#> BoundedSemaphore released too many times
#> Semaphore initial value must be >= 0

# ---- a barrier
import asyncio
async def work(b, i):
    await asyncio.sleep(i)
    print(i, 'arrives')
    n = await b.wait()
    print(i, 'goes on', n)
async def main():
    b = asyncio.Barrier(3)
    print(b.parties, b.n_waiting, b.broken)
    await asyncio.gather(*[work(b, i) for i in range(3)])
    async def waits():
        try:
            async with b as index:
                print('index', index)
        except asyncio.BrokenBarrierError as e:
            print(repr(e))
    t = asyncio.create_task(waits())
    await asyncio.sleep(0)
    print(b.n_waiting)
    await b.abort()
    await t
    print(b.broken)
    await waits()
    await b.reset()
    print(b.broken)
    try:
        asyncio.Barrier(0)
    except ValueError as e:
        print(e)
asyncio.run(main())
#> 3 0 False
#> 0 arrives
#> 1 arrives
#> 2 arrives
#> 2 goes on 2
#> 0 goes on 0
#> 1 goes on 1
#> 1
#> BrokenBarrierError('Abort or reset of barrier')
#> True
#> BrokenBarrierError('Barrier aborted')
#> False
#> parties must be >= 1

# ---- a subclass
import asyncio
class Named(asyncio.Lock):
    def __init__(self, name):
        super().__init__()
        self.name = name
    async def acquire(self):
        print('acquire', self.name)
        return await super().acquire()
async def main():
    async with Named('n') as x:
        print(x)
    lock = asyncio.Lock()
    lock.note = 'mine'
    print(lock.note, isinstance(Named('x'), asyncio.Lock))
asyncio.run(main())
#> acquire n
#> None
#> mine True

# ---- fairness
import asyncio
async def work(lock, name):
    for i in range(2):
        async with lock:
            print(name, i)
            await asyncio.sleep(0)
async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*[work(lock, n) for n in 'abc'])
asyncio.run(main())
#> a 0
#> b 0
#> c 0
#> a 1
#> b 1
#> c 1

# ---- locks belong to a loop
import asyncio
lock = asyncio.Lock()
async def hold():
    async with lock:
        await asyncio.gather(wait(), asyncio.sleep(1))
async def wait():
    try:
        await asyncio.wait_for(lock.acquire(), 0.5)
    except TimeoutError:
        print('timeout')
async def other():
    await lock.acquire()
    try:
        await lock.acquire()
    except RuntimeError as e:
        print(str(e)[-34:])
asyncio.run(hold())
asyncio.run(other())
#> timeout
#> is bound to a different event loop

# ---- locks, events and queues have a __dict__ with the names of CPython, their subclasses too
import asyncio, copy
class Named(asyncio.Lock):
    def __init__(self, name):
        super().__init__()
        self.name = name

class Tagged(asyncio.PriorityQueue):
    def __init__(self, **tags):
        super().__init__()
        self.__dict__.update(tags)

print(vars(Named('a')), vars(asyncio.Lock()), asyncio.Semaphore(2).__dict__, vars(asyncio.Event()))
print(sorted(vars(asyncio.Queue(1))), sorted(vars(asyncio.Condition())), '__dict__' in dir(asyncio.Lock()))
tagged = Tagged(x=1)
tagged.put_nowait(3)
twin = copy.copy(tagged)
print(tagged.x, tagged.__dict__['x'], twin.x, twin.get_nowait(), tagged.qsize(), copy.copy(Named('b')).name)
lock = asyncio.Lock()
lock.__dict__ = {'_waiters': None, '_locked': True}
print(lock.locked(), lock._loop)

async def main():
    async with asyncio.TaskGroup() as group, asyncio.timeout(1) as timeout:
        print(sorted(vars(group))[:3], sorted(vars(timeout)), sorted(asyncio.Barrier(2).__dict__))

asyncio.run(main())
#> {'_waiters': None, '_locked': False, 'name': 'a'} {'_waiters': None, '_locked': False} {'_waiters': None, '_value': 2} {'_waiters': deque([]), '_value': False}
#> ['_finished', '_getters', '_is_shutdown', '_maxsize', '_putters', '_queue', '_unfinished_tasks'] ['_lock', '_waiters', 'acquire', 'locked', 'release'] True
#> 1 1 1 3 0 b
#> True None
#> ['_aborting', '_base_error', '_entered'] ['_cancelling', '_state', '_task', '_timeout_handler', '_when'] ['_cond', '_count', '_parties', '_state']
