/** Lock, Event, Condition, Semaphore and Barrier. After Lib/asyncio/locks.py: who waits is woken in order of waiting. */
import { BROKEN_BARRIER_ERROR, shipped } from '../../values/mod.ts';
import type { PyClass } from '../../values/mod.ts';
import { named, pythonType } from './record.ts';

named('BrokenBarrierError', BROKEN_BARRIER_ERROR);

shipped(
  'bound_loop',
  `
def bound_loop(self):
    loop = $running_loop()
    if self._loop is None:
        self._loop = loop
    if loop is not self._loop:
        raise RuntimeError(f'{self!r} is bound to a different event loop')
    return loop
`,
);

shipped(
  'lock_repr',
  `
def lock_repr(self, extra):
    if self._waiters:
        extra = f'{extra}, waiters:{len(self._waiters)}'
    return f'<{object.__repr__(self)[1:-1]} [{extra}]>'
`,
);

const MANAGER = pythonType(
  'locks',
  '_ContextManagerMixin',
  `
async def __aenter__(self):
    """Acquire."""
    await self.acquire()
    return None

async def __aexit__(self, exc_type, exc, tb):
    """Release."""
    self.release()
`,
);

export const LOCK: PyClass = pythonType(
  'locks',
  'Lock',
  `
def __init__(self):
    """A lock that nobody holds."""
    self._waiters = None
    self._locked = False

def __repr__(self):
    """Return repr(self)."""
    return $lock_repr(self, 'locked' if self._locked else 'unlocked')

def locked(self):
    """Whether the lock is held."""
    return self._locked

async def acquire(self):
    """Wait until the lock is free, and take it."""
    if not self._locked and (self._waiters is None or all([w.cancelled() for w in self._waiters])):
        self._locked = True
        return True
    if self._waiters is None:
        self._waiters = $deque_class()()
    fut = $bound_loop(self).create_future()
    self._waiters.append(fut)
    try:
        try:
            await fut
        finally:
            self._waiters.remove(fut)
    except $asyncio('CancelledError'):
        if not self._locked:
            self._wake_up_first()
        raise
    self._locked = True
    return True

def release(self):
    """Give the lock back; the first that waits for it may go on."""
    if self._locked:
        self._locked = False
        self._wake_up_first()
    else:
        raise RuntimeError('Lock is not acquired.')

def _wake_up_first(self):
    """Wake the first that waits."""
    if not self._waiters:
        return
    fut = self._waiters[0]
    if not fut.done():
        fut.set_result(True)
`,
  MANAGER,
);

export const EVENT: PyClass = pythonType(
  'locks',
  'Event',
  `
def __init__(self):
    """An event that has not happened."""
    self._waiters = $deque_class()()
    self._value = False

def __repr__(self):
    """Return repr(self)."""
    return $lock_repr(self, 'set' if self._value else 'unset')

def is_set(self):
    """Whether the event has happened."""
    return self._value

def set(self):
    """Let it happen: all that wait for it go on."""
    if not self._value:
        self._value = True
        for fut in self._waiters:
            if not fut.done():
                fut.set_result(True)

def clear(self):
    """Let it not have happened."""
    self._value = False

async def wait(self):
    """Wait until it has happened."""
    if self._value:
        return True
    fut = $bound_loop(self).create_future()
    self._waiters.append(fut)
    try:
        await fut
        return True
    finally:
        self._waiters.remove(fut)
`,
);

export const CONDITION: PyClass = pythonType(
  'locks',
  'Condition',
  `
def __init__(self, lock=None):
    """A condition, with a lock of its own if none is given."""
    if lock is None:
        lock = $asyncio('Lock')()
    self._lock = lock
    self.locked = lock.locked
    self.acquire = lock.acquire
    self.release = lock.release
    self._waiters = $deque_class()()

def __repr__(self):
    """Return repr(self)."""
    return $lock_repr(self, 'locked' if self.locked() else 'unlocked')

async def wait(self):
    """Give the lock back, wait to be notified, and take the lock again."""
    if not self.locked():
        raise RuntimeError('cannot wait on un-acquired lock')
    fut = $bound_loop(self).create_future()
    self.release()
    try:
        try:
            self._waiters.append(fut)
            try:
                await fut
                return True
            finally:
                self._waiters.remove(fut)
        finally:
            err = None
            while True:
                try:
                    await self.acquire()
                    break
                except $asyncio('CancelledError') as e:
                    err = e
            if err is not None:
                try:
                    raise err
                finally:
                    err = None
    except BaseException:
        self._notify(1)
        raise

async def wait_for(self, predicate):
    """Wait until the predicate holds; return its value."""
    result = predicate()
    while not result:
        await self.wait()
        result = predicate()
    return result

def notify(self, n=1):
    """Wake n of those that wait."""
    if not self.locked():
        raise RuntimeError('cannot notify on un-acquired lock')
    self._notify(n)

def _notify(self, n):
    """Wake n of those that wait, whoever holds the lock."""
    idx = 0
    for fut in self._waiters:
        if idx >= n:
            break
        if not fut.done():
            idx += 1
            fut.set_result(False)

def notify_all(self):
    """Wake all that wait."""
    self.notify(len(self._waiters))
`,
  MANAGER,
);

export const SEMAPHORE: PyClass = pythonType(
  'locks',
  'Semaphore',
  `
def __init__(self, value=1):
    """A counter that cannot go below zero."""
    if value < 0:
        raise ValueError('Semaphore initial value must be >= 0')
    self._waiters = None
    self._value = value

def __repr__(self):
    """Return repr(self)."""
    return $lock_repr(self, 'locked' if self.locked() else f'unlocked, value:{self._value}')

def locked(self):
    """Whether acquire() would have to wait."""
    return self._value == 0 or any([not w.cancelled() for w in (self._waiters or ())])

async def acquire(self):
    """Wait until the counter is above zero, and take one."""
    if not self.locked():
        self._value -= 1
        return True
    if self._waiters is None:
        self._waiters = $deque_class()()
    fut = $bound_loop(self).create_future()
    self._waiters.append(fut)
    try:
        try:
            await fut
        finally:
            self._waiters.remove(fut)
    except $asyncio('CancelledError'):
        if fut.done() and not fut.cancelled():
            self._value += 1
        raise
    finally:
        while self._value > 0:
            if not self._wake_up_next():
                break
    return True

def release(self):
    """Add one; the first that waits may take it."""
    self._value += 1
    self._wake_up_next()

def _wake_up_next(self):
    """Wake the first that waits; whether there was one."""
    if not self._waiters:
        return False
    for fut in self._waiters:
        if not fut.done():
            self._value -= 1
            fut.set_result(True)
            return True
    return False
`,
  MANAGER,
);

export const BOUNDED_SEMAPHORE: PyClass = pythonType(
  'locks',
  'BoundedSemaphore',
  `
def __init__(self, value=1):
    """A semaphore that never goes above its first value."""
    self._bound_value = value
    $asyncio('Semaphore').__init__(self, value)

def release(self):
    """Add one, but not above the first value."""
    if self._value >= self._bound_value:
        raise ValueError('BoundedSemaphore released too many times')
    $asyncio('Semaphore').release(self)
`,
  SEMAPHORE,
);

export const BARRIER: PyClass = pythonType(
  'locks',
  'Barrier',
  `
def __init__(self, parties):
    """A point where so many tasks wait for each other."""
    if parties < 1:
        raise ValueError('parties must be >= 1')
    self._cond = $asyncio('Condition')()
    self._parties = parties
    self._state = 'filling'
    self._count = 0

def __repr__(self):
    """Return repr(self)."""
    extra = self._state
    if not self.broken:
        extra += f', waiters:{self.n_waiting}/{self.parties}'
    return f'<{object.__repr__(self)[1:-1]} [{extra}]>'

async def __aenter__(self):
    """Wait for the others."""
    return await self.wait()

async def __aexit__(self, *args):
    """Nothing to do."""
    pass

async def wait(self):
    """Wait for the others; return the number of this task among them."""
    async with self._cond:
        await self._block()
        try:
            index = self._count
            self._count += 1
            if index + 1 == self._parties:
                await self._release()
            else:
                await self._wait()
            return index
        finally:
            self._count -= 1
            self._exit()

async def _block(self):
    """Wait while the barrier drains or is reset."""
    await self._cond.wait_for(lambda: self._state != 'draining' and self._state != 'resetting')
    if self._state == 'broken':
        raise $asyncio('BrokenBarrierError')('Barrier aborted')

async def _release(self):
    """Let all go on."""
    self._state = 'draining'
    self._cond.notify_all()

async def _wait(self):
    """Wait until all are here."""
    await self._cond.wait_for(lambda: self._state != 'filling')
    if self._state == 'broken' or self._state == 'resetting':
        raise $asyncio('BrokenBarrierError')('Abort or reset of barrier')

def _exit(self):
    """The last one out opens the barrier again."""
    if self._count == 0:
        if self._state == 'resetting' or self._state == 'draining':
            self._state = 'filling'
        self._cond.notify_all()

async def reset(self):
    """Empty the barrier; those that wait get a BrokenBarrierError."""
    async with self._cond:
        if self._count > 0:
            if self._state != 'resetting':
                self._state = 'resetting'
        else:
            self._state = 'filling'
        self._cond.notify_all()

async def abort(self):
    """Break the barrier for good."""
    async with self._cond:
        self._state = 'broken'
        self._cond.notify_all()

@property
def parties(self):
    """How many tasks have to come."""
    return self._parties

@property
def n_waiting(self):
    """How many tasks wait."""
    return self._count if self._state == 'filling' else 0

@property
def broken(self):
    """Whether the barrier is broken."""
    return self._state == 'broken'
`,
);
