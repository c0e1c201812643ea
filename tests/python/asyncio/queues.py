# ---- producer and consumer
import asyncio
async def producer(q):
    for i in range(4):
        await q.put(i)
        print('put', i)
    await q.put(None)
async def consumer(q):
    while (item := await q.get()) is not None:
        print('got', item)
        await asyncio.sleep(1)
async def main():
    q = asyncio.Queue(maxsize=2)
    await asyncio.gather(producer(q), consumer(q))
    print(q.empty(), q.qsize(), q.full(), q.maxsize)
asyncio.run(main())
#> put 0
#> put 1
#> got 0
#> put 2
#> got 1
#> put 3
#> got 2
#> got 3
#> True 0 False 2

# ---- without waiting
import asyncio
async def main():
    q = asyncio.Queue(1)
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))
    q.put_nowait('x')
    try:
        q.put_nowait('y')
    except asyncio.QueueFull as e:
        print(repr(e), q.full())
    print(q, q.get_nowait(), q)
asyncio.run(main())
#> QueueEmpty()
#> QueueFull() True
#> <Queue maxsize=1 tasks=1> x <Queue maxsize=1 tasks=1>

# ---- join
import asyncio
async def worker(name, q):
    while True:
        item = await q.get()
        await asyncio.sleep(item)
        print(name, item)
        q.task_done()
async def main():
    q = asyncio.Queue()
    for x in [3, 1, 2, 1]:
        q.put_nowait(x)
    workers = [asyncio.create_task(worker(n, q)) for n in 'ab']
    await q.join()
    print('joined')
    for w in workers:
        w.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))
    try:
        q.task_done()
    except ValueError as e:
        print(e)
asyncio.run(main())
#> b 1
#> a 3
#> b 2
#> a 1
#> joined
#> [CancelledError(''), CancelledError('')]
#> task_done() called too many times

# ---- priorities
import asyncio
async def main():
    q = asyncio.PriorityQueue()
    for x in [(3, 'c'), (1, 'a'), (2, 'b'), (1, 'aa'), (0, 'z')]:
        await q.put(x)
    print([await q.get() for _ in range(5)])
    q = asyncio.PriorityQueue()
    for x in [5, 3, 8, 1, 9, 2, 7, 7, 0]:
        q.put_nowait(x)
    print(q._queue)
    print([q.get_nowait() for _ in range(q.qsize())])
    q = asyncio.LifoQueue()
    for x in 'abc':
        q.put_nowait(x)
    print([q.get_nowait() for _ in range(3)])
asyncio.run(main())
#> [(0, 'z'), (1, 'a'), (1, 'aa'), (2, 'b'), (3, 'c')]
#> [0, 1, 2, 3, 9, 8, 7, 7, 5]
#> [0, 1, 2, 3, 5, 7, 7, 8, 9]
#> ['c', 'b', 'a']

# ---- waiting getters are served in order
import asyncio
async def get(q, name):
    print(name, await q.get())
async def main():
    q = asyncio.Queue()
    tasks = [asyncio.create_task(get(q, n)) for n in 'abc']
    await asyncio.sleep(0)
    print(repr(q)[-23:])
    tasks[0].cancel()
    for i in range(2):
        q.put_nowait(i)
    print(await asyncio.gather(*tasks, return_exceptions=True))
asyncio.run(main())
#>  maxsize=0 _getters[3]>
#> b 0
#> c 1
#> [CancelledError(''), None, None]

# ---- shutting down
import asyncio
async def get(q):
    try:
        while True:
            print(await q.get())
    except asyncio.QueueShutDown as e:
        print('shut down', repr(e))
async def main():
    q = asyncio.Queue()
    t = asyncio.create_task(get(q))
    q.put_nowait(1)
    q.put_nowait(2)
    q.shutdown()
    await t
    try:
        q.put_nowait(3)
    except asyncio.QueueShutDown:
        print('no more')
    q = asyncio.Queue(1)
    q.put_nowait(1)
    t = asyncio.create_task(q.put(2))
    await asyncio.sleep(0)
    q.shutdown(immediate=True)
    print(await asyncio.gather(t, return_exceptions=True), q.qsize())
asyncio.run(main())
#> 1
#> 2
#> shut down QueueShutDown()
#> no more
#> [QueueShutDown()] 0

# ---- a timeout while getting
import asyncio
async def main():
    q = asyncio.Queue()
    try:
        await asyncio.wait_for(q.get(), 1)
    except TimeoutError:
        print('nothing')
    q.put_nowait('later')
    print(await asyncio.wait_for(q.get(), 1))
asyncio.run(main())
#> nothing
#> later

# ---- an own kind of queue
import asyncio
class Unique(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = {}
    def _put(self, item):
        self._queue[item] = None
    def _get(self):
        item = next(iter(self._queue))
        del self._queue[item]
        return item
async def main():
    q = Unique()
    for x in 'abab':
        q.put_nowait(x)
    print(q.qsize(), await q.get(), await q.get(), q.empty())
asyncio.run(main())
#> 2 a b True

# ---- many items, and tasks that wait for an event and a lock
import asyncio
async def main():
    queue = asyncio.Queue()
    for i in range(20_000):
        queue.put_nowait(i)
    print(sum([queue.get_nowait() for _ in range(20_000)]), type(queue._queue).__name__)
    event, lock = asyncio.Event(), asyncio.Lock()
    async def step():
        await event.wait()
        async with lock:
            await asyncio.sleep(0)
    tasks = [asyncio.create_task(step()) for _ in range(60)]
    await asyncio.sleep(1)
    event.set()
    await asyncio.gather(*tasks)
asyncio.run(main())
#> 199990000 deque

# ---- queues, futures and tasks of a type
import asyncio
async def main():
    queue: asyncio.Queue[int] = asyncio.Queue[int](2)
    print(type(queue), queue, asyncio.Future[int], asyncio.Task[None], asyncio.LifoQueue[str], asyncio.PriorityQueue[tuple[int, str]])
asyncio.run(main())
#> <class 'asyncio.queues.Queue'> <Queue maxsize=2> _asyncio.Future[int] _asyncio.Task[None] asyncio.queues.LifoQueue[str] asyncio.queues.PriorityQueue[tuple[int, str]]

# ---- errors say the names of asyncio's classes without the module
import asyncio
async def main():
    queue = asyncio.Queue()
    for act in (lambda: queue.length, lambda: asyncio.Lock().foo, lambda: asyncio.Event() + 1, lambda: asyncio.Queue.foo, lambda: queue(), lambda: len(queue),
                lambda: queue < queue, lambda: asyncio.CancelledError().foo, lambda: asyncio.QueueEmpty.foo, lambda: asyncio.timeout(1).foo,
                lambda: asyncio.get_running_loop().call_soon(int).foo, lambda: asyncio.Lock(loop=1), lambda: asyncio.current_task().foo,
                lambda: asyncio.InvalidStateError(x=1)):
        try:
            print(act())
        except (AttributeError, TypeError) as e:
            print(e)
    for cls in (asyncio.Queue, asyncio.CancelledError, asyncio.Lock, asyncio.QueueFull, asyncio.Handle):
        print(cls, cls.__name__, cls.__qualname__, cls.__module__)
asyncio.run(main())
raise asyncio.QueueEmpty('x')
#> 'Queue' object has no attribute 'length'
#> 'Lock' object has no attribute 'foo'
#> unsupported operand type(s) for +: 'Event' and 'int'
#> type object 'Queue' has no attribute 'foo'
#> 'Queue' object is not callable
#> object of type 'Queue' has no len()
#> '<' not supported between instances of 'Queue' and 'Queue'
#> 'CancelledError' object has no attribute 'foo'
#> type object 'QueueEmpty' has no attribute 'foo'
#> 'Timeout' object has no attribute 'foo'
#> 'Handle' object has no attribute 'foo'
#> Lock.__init__() got an unexpected keyword argument 'loop'
#> '_asyncio.Task' object has no attribute 'foo'
#> InvalidStateError() takes no keyword arguments
#> <class 'asyncio.queues.Queue'> Queue Queue asyncio.queues
#> <class 'asyncio.exceptions.CancelledError'> CancelledError CancelledError asyncio.exceptions
#> <class 'asyncio.locks.Lock'> Lock Lock asyncio.locks
#> <class 'asyncio.queues.QueueFull'> QueueFull QueueFull asyncio.queues
#> <class 'asyncio.events.Handle'> Handle Handle asyncio.events
#> Traceback (most recent call last):
#>   File "queues.py", line 225, in <module>
#>     raise asyncio.QueueEmpty('x')
#> asyncio.queues.QueueEmpty: x
