# ---- first in, first out
from queue import Queue
q = Queue()
for x in 'abc':
    q.put(x)
print(q.qsize(), q.empty(), q.full(), q.get(), q.get(), q.get(), q.empty())
#> 3 False False a b c True

# ---- last in, first out
from queue import LifoQueue
q = LifoQueue()
for x in 'abc':
    q.put(x)
print([q.get() for _ in range(3)])
#> ['c', 'b', 'a']

# ---- lowest first
from queue import PriorityQueue
q = PriorityQueue()
for x in [(3, 'c'), (1, 'a'), (2, 'b')]:
    q.put(x)
print([q.get() for _ in range(3)])
#> [(1, 'a'), (2, 'b'), (3, 'c')]

# ---- without waiting
from queue import Queue, Empty, Full
q = Queue(maxsize=1)
q.put_nowait(1)
print(q.full(), q.maxsize)
for act in (lambda: q.put_nowait(2), lambda: q.put(2, block=False)):
    try:
        act()
    except Full as e:
        print(repr(e))
print(q.get_nowait())
for act in (lambda: q.get_nowait(), lambda: q.get(False)):
    try:
        act()
    except Empty as e:
        print(repr(e))
#> True 1
#> Full()
#> Full()
#> 1
#> Empty()
#> Empty()

# ---- time-outs are not negative
from queue import Queue
q = Queue(1)
for act in (lambda: q.get(timeout=-1), lambda: (q.put(1), q.put(2, timeout=-1))):
    try:
        act()
    except ValueError as e:
        print(e)
#> 'timeout' must be a non-negative number
#> 'timeout' must be a non-negative number

# ---- tasks
from queue import Queue
q = Queue()
q.put(1)
q.get()
q.task_done()
q.join()
try:
    q.task_done()
except ValueError as e:
    print(e)
print(q.unfinished_tasks)
#> task_done() called too many times
#> 0

# ---- shutdown
from queue import Queue, ShutDown
q = Queue()
q.put(1)
q.shutdown()
print(q.get())
for act in (q.get, lambda: q.put(2)):
    try:
        act()
    except ShutDown as e:
        print(repr(e))
p = Queue()
p.put(1)
p.shutdown(immediate=True)
print(p.qsize(), p.is_shutdown)
#> 1
#> ShutDown()
#> ShutDown()
#> 0 True

# ---- a simple queue
from queue import SimpleQueue, Empty
q = SimpleQueue()
q.put(1)
q.put_nowait(2)
print(q.qsize(), q.empty(), q.get(), q.get_nowait(), q.empty())
try:
    q.get(block=False)
except Empty as e:
    print(repr(e))
#> 2 False 1 2 True
#> Empty()

# ---- a work list
from queue import Queue, Empty
q = Queue()
q.put(('start', 3))
seen = []
while not q.empty():
    name, n = q.get()
    seen.append(name)
    if n:
        q.put((f'{name}.{n}', n - 1))
print(seen)
#> ['start', 'start.3', 'start.3.2', 'start.3.2.1']

# ---- names
import queue
print(sorted(queue.__all__), queue.Empty, queue.Full, queue.Queue[int])
#> ['Empty', 'Full', 'LifoQueue', 'PriorityQueue', 'Queue', 'ShutDown', 'SimpleQueue'] <class '_queue.Empty'> <class 'queue.Full'> queue.Queue[int]

# ---- a queue of one's own
from queue import Queue
class Unique(Queue):
    def _init(self, maxsize): self.queue = {}
    def _put(self, item): self.queue[item] = None
    def _get(self): return self.queue.pop(next(iter(self.queue)))
q = Unique()
for x in 'abab':
    q.put(x)
print(q.qsize(), q.get(), q.get())
#> 2 None None

# ---- a size that is no number
import queue
for size in '2', None:
    q = queue.Queue(size)
    for use in (q.full, lambda: q.put(1)):
        try:
            print(use())
        except TypeError as e:
            print(e)
#> '<' not supported between instances of 'int' and 'str'
#> '>' not supported between instances of 'str' and 'int'
#> '<' not supported between instances of 'int' and 'NoneType'
#> '>' not supported between instances of 'NoneType' and 'int'

# ---- a SimpleQueue has no attributes of its own
import queue, types, weakref
q = queue.SimpleQueue()
q.put(1)
for act in (lambda: q.__dict__, lambda: setattr(q, 'x', 1), lambda: weakref.ref(q)() is q, lambda: weakref.ref(types.SimpleNamespace()), q.get):
    try:
        print(act())
    except (AttributeError, TypeError) as e:
        print(e)
#> '_queue.SimpleQueue' object has no attribute '__dict__'
#> '_queue.SimpleQueue' object has no attribute 'x' and no __dict__ for setting new attributes
#> True
#> cannot create weak reference to 'types.SimpleNamespace' object
#> 1
