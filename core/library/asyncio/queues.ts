/** Queue, PriorityQueue, LifoQueue. After Lib/asyncio/queues.py. */
import { builtinClass, exceptionClass, makeGeneric, namedAlone, shipped } from '../../values/mod.ts';
import type { PyClass } from '../../values/mod.ts';
import { named, pythonType } from './record.ts';

function exceptionType(name: string): PyClass {
  const cls = namedAlone(builtinClass(`asyncio.queues.${name}`, exceptionClass('Exception'), 'exception', true));
  cls.hasDict = true;
  return named(name, cls);
}

export const QUEUE_EMPTY: PyClass = exceptionType('QueueEmpty');
export const QUEUE_FULL: PyClass = exceptionType('QueueFull');
export const QUEUE_SHUT_DOWN: PyClass = exceptionType('QueueShutDown');

export const QUEUE: PyClass = pythonType(
  'queues',
  'Queue',
  `
def __init__(self, maxsize=0):
    """A queue that holds at most maxsize items; 0: any number."""
    self._maxsize = maxsize
    self._getters = $deque_class()()
    self._putters = $deque_class()()
    self._unfinished_tasks = 0
    self._finished = $asyncio('Event')()
    self._finished.set()
    self._init(maxsize)
    self._is_shutdown = False

def _init(self, maxsize):
    """Make the store."""
    self._queue = $deque_class()()

def _get(self):
    """Take an item out of the store."""
    return self._queue.popleft()

def _put(self, item):
    """Put an item into the store."""
    self._queue.append(item)

def _wakeup_next(self, waiters):
    """Wake the first that waits."""
    while waiters:
        waiter = waiters.popleft()
        if not waiter.done():
            waiter.set_result(None)
            break

def __repr__(self):
    """Return repr(self)."""
    return f'<{type(self).__name__} at {id(self):#x} {self._format()}>'

def __str__(self):
    """Return str(self)."""
    return f'<{type(self).__name__} {self._format()}>'

def _format(self):
    """What repr and str have in common."""
    result = f'maxsize={self._maxsize!r}'
    if getattr(self, '_queue', None):
        result += f' _queue={list(self._queue)!r}'
    if self._getters:
        result += f' _getters[{len(self._getters)}]'
    if self._putters:
        result += f' _putters[{len(self._putters)}]'
    if self._unfinished_tasks:
        result += f' tasks={self._unfinished_tasks}'
    if self._is_shutdown:
        result += ' shutdown'
    return result

def qsize(self):
    """How many items there are."""
    return len(self._queue)

@property
def maxsize(self):
    """How many items there may be."""
    return self._maxsize

def empty(self):
    """Whether there are no items."""
    return not self._queue

def full(self):
    """Whether there is no room."""
    return False if self._maxsize <= 0 else self.qsize() >= self._maxsize

async def put(self, item):
    """Put an item into the queue; wait for room."""
    while self.full():
        if self._is_shutdown:
            raise $asyncio('QueueShutDown')
        putter = $bound_loop(self).create_future()
        self._putters.append(putter)
        try:
            await putter
        except:
            putter.cancel()
            $remove_waiter(self._putters, putter)
            if not self.full() and not putter.cancelled():
                self._wakeup_next(self._putters)
            raise
    return self.put_nowait(item)

def put_nowait(self, item):
    """Put an item into the queue, or raise QueueFull."""
    if self._is_shutdown:
        raise $asyncio('QueueShutDown')
    if self.full():
        raise $asyncio('QueueFull')
    self._put(item)
    self._unfinished_tasks += 1
    self._finished.clear()
    self._wakeup_next(self._getters)

async def get(self):
    """Take an item out of the queue; wait for one."""
    while self.empty():
        if self._is_shutdown and self.empty():
            raise $asyncio('QueueShutDown')
        getter = $bound_loop(self).create_future()
        self._getters.append(getter)
        try:
            await getter
        except:
            getter.cancel()
            $remove_waiter(self._getters, getter)
            if not self.empty() and not getter.cancelled():
                self._wakeup_next(self._getters)
            raise
    return self.get_nowait()

def get_nowait(self):
    """Take an item out of the queue, or raise QueueEmpty."""
    if self.empty():
        if self._is_shutdown:
            raise $asyncio('QueueShutDown')
        raise $asyncio('QueueEmpty')
    item = self._get()
    self._wakeup_next(self._putters)
    return item

def task_done(self):
    """The work on an item is done."""
    if self._unfinished_tasks <= 0:
        raise ValueError('task_done() called too many times')
    self._unfinished_tasks -= 1
    if self._unfinished_tasks == 0:
        self._finished.set()

async def join(self):
    """Wait until the work on all items is done."""
    if self._unfinished_tasks > 0:
        await self._finished.wait()

def shutdown(self, immediate=False):
    """Let no more items in; with immediate, also none out."""
    self._is_shutdown = True
    if immediate:
        while not self.empty():
            self._get()
            if self._unfinished_tasks > 0:
                self._unfinished_tasks -= 1
        if self._unfinished_tasks == 0:
            self._finished.set()
    while self._getters:
        getter = self._getters.popleft()
        if not getter.done():
            getter.set_result(None)
    while self._putters:
        putter = self._putters.popleft()
        if not putter.done():
            putter.set_result(None)
`,
);

shipped(
  'remove_waiter',
  `
def remove_waiter(waiters, waiter):
    try:
        waiters.remove(waiter)
    except ValueError:
        pass
`,
);

export const PRIORITY_QUEUE: PyClass = pythonType(
  'queues',
  'PriorityQueue',
  `
def _init(self, maxsize):
    """Make the store."""
    self._queue = []

def _put(self, item):
    """Put an item into the heap (heapq.heappush)."""
    heap = self._queue
    heap.append(item)
    $sift_down(heap, 0, len(heap) - 1)

def _get(self):
    """Take the least item out of the heap (heapq.heappop)."""
    heap = self._queue
    last = heap.pop()
    if not heap:
        return last
    first = heap[0]
    heap[0] = last
    end = len(heap)
    pos = 0
    child = 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[pos] = heap[child]
        pos = child
        child = 2 * pos + 1
    heap[pos] = last
    $sift_down(heap, 0, pos)
    return first
`,
  QUEUE,
);

shipped(
  'sift_down',
  `
def sift_down(heap, start, pos):
    item = heap[pos]
    while pos > start:
        up = (pos - 1) >> 1
        parent = heap[up]
        if not item < parent:
            break
        heap[pos] = parent
        pos = up
    heap[pos] = item
`,
);

export const LIFO_QUEUE: PyClass = pythonType(
  'queues',
  'LifoQueue',
  `
def _init(self, maxsize):
    """Make the store."""
    self._queue = []

def _put(self, item):
    """Put an item into the store."""
    self._queue.append(item)

def _get(self):
    """Take the last item out of the store."""
    return self._queue.pop()
`,
  QUEUE,
);

makeGeneric(QUEUE);
