/** Runner, timeouts, task groups and as_completed: classes whose Python runs the program's code. */
import { shipped } from '../../values/mod.ts';
import type { PyClass } from '../../values/mod.ts';
import { recordType } from './record.ts';

/** A context manager that controls an event loop's life. */
export const RUNNER: PyClass = recordType('runners', 'Runner', {
  '__init__(self, *, debug=None, loop_factory=None)': {
    text: '(*, debug=None, loop_factory=None)',
    doc: 'A runner; its loop is made at the first use.',
    python: `
def __init__(self, *, debug=None, loop_factory=None):
    self._state = 'created'
    self._debug = debug
    self._loop_factory = loop_factory
    self._loop = None
    self._context = None
    self._set_event_loop = False
`,
  },
  '__enter__(self)': {
    doc: 'Make the loop.',
    python: `
def __enter__(self):
    $runner_init(self)
    return self
`,
  },
  '__exit__(self, exc_type, exc_val, exc_tb)': {
    doc: 'Close the loop.',
    python: `
def __exit__(self, exc_type, exc_val, exc_tb):
    self.close()
`,
  },
  'get_loop(self)': {
    doc: 'Return the event loop.',
    python: `
def get_loop(self):
    $runner_init(self)
    return self._loop
`,
  },
  'close(self)': {
    doc: 'Cancel what is left, and close the loop.',
    python: `
def close(self):
    if self._state != 'initialized':
        return
    try:
        loop = self._loop
        $cancel_all_tasks(loop)
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.run_until_complete(loop.shutdown_default_executor(300))
    finally:
        if self._set_event_loop:
            $choose_loop(None)
        loop.close()
        self._loop = None
        self._state = 'closed'
`,
  },
  'run(self, coro, *, context=None)': {
    doc: 'Run a coroutine in the loop; return its result.',
    python: `
def run(self, coro, *, context=None):
    if $running_loop() is not None:
        raise RuntimeError('Runner.run() cannot be called from a running event loop')
    $runner_init(self)
    if not $is_coroutine(coro) and not $coroutine_like(coro):
        if not $awaitable(coro):
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
        coro = $wrap_awaitable(coro)
    if context is None:
        context = self._context
    return self._loop.run_until_complete(self._loop.create_task(coro, context=context))
`,
  },
});

shipped(
  'runner_init',
  `
def runner_init(self):
    if self._state == 'closed':
        raise RuntimeError('Runner is closed')
    if self._state == 'initialized':
        return
    if self._loop_factory is None:
        self._loop = $asyncio('EventLoop')()
        if not self._set_event_loop:
            $choose_loop(self._loop)
            self._set_event_loop = True
    else:
        self._loop = self._loop_factory()
    if self._debug is not None:
        self._loop.set_debug(self._debug)
    self._context = $copy_context()
    self._state = 'initialized'
`,
);

shipped(
  'cancel_all_tasks',
  `
def cancel_all_tasks(loop):
    to_cancel = $loop_tasks(loop)
    if not to_cancel:
        return
    for task in to_cancel:
        task.cancel()
    loop.run_until_complete($gather(to_cancel, True))
    for task in to_cancel:
        if task.cancelled():
            continue
        if task.exception() is not None:
            loop.call_exception_handler({
                'message': 'unhandled exception during asyncio.run() shutdown',
                'exception': task.exception(),
                'task': task,
            })
`,
);

// ---- timeouts

shipped(
  'timeout',
  `
def timeout(delay):
    loop = $need_loop()
    return $asyncio('Timeout')(loop.time() + delay if delay is not None else None)
`,
);

/** An asynchronous context manager that cancels the task when its time is over. */
export const TIMEOUT: PyClass = recordType('timeouts', 'Timeout', {
  '__init__(self, when)': {
    text: '(when)',
    doc: 'A timeout at a time of the loop; None: never.',
    python: `
def __init__(self, when):
    self._state = 'created'
    self._timeout_handler = None
    self._task = None
    self._when = when
`,
  },
  'when(self) -> float | None': {
    doc: 'Return the current deadline.',
    python: `
def when(self):
    return self._when
`,
  },
  'reschedule(self, when) -> None': {
    doc: 'Set another deadline.',
    python: `
def reschedule(self, when):
    if self._state != 'active':
        if self._state == 'created':
            raise RuntimeError('Timeout has not been entered')
        raise RuntimeError(f'Cannot change state of {self._state} Timeout')
    self._when = when
    if self._timeout_handler is not None:
        self._timeout_handler.cancel()
    if when is None:
        self._timeout_handler = None
    else:
        loop = $need_loop()
        def _on_timeout():
            self._task.cancel()
            self._state = 'expiring'
            self._timeout_handler = None
        if when <= loop.time():
            self._timeout_handler = loop.call_soon(_on_timeout)
        else:
            self._timeout_handler = loop.call_at(when, _on_timeout)
`,
  },
  'expired(self) -> bool': {
    doc: 'Whether the time is over.',
    python: `
def expired(self):
    return self._state in ('expiring', 'expired')
`,
  },
  '__repr__(self) -> str': {
    doc: 'Return repr(self).',
    python: `
def __repr__(self):
    info = ['']
    if self._state == 'active':
        when = round(self._when, 3) if self._when is not None else None
        info.append(f'when={when}')
    return f"<Timeout [{self._state}]{' '.join(info)}>"
`,
  },
  '__aenter__(self)': {
    doc: 'Begin to count.',
    python: `
async def __aenter__(self):
    if self._state != 'created':
        raise RuntimeError('Timeout has already been entered')
    task = $loop_current($need_loop())
    if task is None:
        raise RuntimeError('Timeout should be used inside a task')
    self._state = 'active'
    self._task = task
    self._cancelling = task.cancelling()
    self.reschedule(self._when)
    return self
`,
  },
  '__aexit__(self, exc_type, exc_val, exc_tb)': {
    doc: 'A cancellation by the timeout becomes a TimeoutError.',
    python: `
async def __aexit__(self, exc_type, exc_val, exc_tb):
    if self._timeout_handler is not None:
        self._timeout_handler.cancel()
        self._timeout_handler = None
    if self._state == 'expiring':
        self._state = 'expired'
        if self._task.uncancel() <= self._cancelling and exc_type is not None:
            if issubclass(exc_type, $asyncio('CancelledError')):
                raise TimeoutError from exc_val
            elif exc_val is not None:
                $insert_timeout_error(exc_val)
                if isinstance(exc_val, ExceptionGroup):
                    for exc in exc_val.exceptions:
                        $insert_timeout_error(exc)
    elif self._state == 'active':
        self._state = 'finished'
    return None
`,
  },
});

shipped(
  'insert_timeout_error',
  `
def insert_timeout_error(exc):
    while exc.__context__ is not None:
        if isinstance(exc.__context__, $asyncio('CancelledError')):
            te = TimeoutError()
            te.__context__ = te.__cause__ = exc.__context__
            exc.__context__ = te
            break
        exc = exc.__context__
`,
);

// ---- task groups

/** An asynchronous context manager that holds tasks together. */
export const TASK_GROUP: PyClass = recordType('taskgroups', 'TaskGroup', {
  '__init__(self)': {
    text: '()',
    doc: 'A group without tasks.',
    python: `
def __init__(self):
    self._entered = False
    self._exiting = False
    self._aborting = False
    self._loop = None
    self._parent_task = None
    self._parent_cancel_requested = False
    self._tasks = set()
    self._errors = []
    self._base_error = None
    self._on_completed_fut = None
`,
  },
  '__repr__(self) -> str': {
    doc: 'Return repr(self).',
    python: `
def __repr__(self):
    info = ['']
    if self._tasks:
        info.append(f'tasks={len(self._tasks)}')
    if self._errors:
        info.append(f'errors={len(self._errors)}')
    if self._aborting:
        info.append('cancelling')
    elif self._entered:
        info.append('entered')
    return f"<TaskGroup{' '.join(info)}>"
`,
  },
  '__aenter__(self)': {
    doc: 'Bind the group to the task.',
    python: `
async def __aenter__(self):
    if self._entered:
        raise RuntimeError(f'TaskGroup {self!r} has already been entered')
    if self._loop is None:
        self._loop = $need_loop()
    self._parent_task = $loop_current(self._loop)
    if self._parent_task is None:
        raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')
    self._entered = True
    return self
`,
  },
  '__aexit__(self, et, exc, tb)': {
    doc: 'Wait for all tasks.',
    python: `
async def __aexit__(self, et, exc, tb):
    try:
        return await $group_exit(self, et, exc)
    finally:
        self._parent_task = None
        self._errors = None
        self._base_error = None
        exc = None
`,
  },
  'create_task(self, coro, **kwargs)': {
    doc: 'Create a new task in this group and return it.',
    python: `
def create_task(self, coro, **kwargs):
    if not self._entered:
        coro.close()
        raise RuntimeError(f'TaskGroup {self!r} has not been entered')
    if self._exiting and not self._tasks:
        coro.close()
        raise RuntimeError(f'TaskGroup {self!r} is finished')
    if self._aborting:
        coro.close()
        raise RuntimeError(f'TaskGroup {self!r} is shutting down')
    task = self._loop.create_task(coro, **kwargs)
    self._tasks.add(task)
    def _on_task_done(task):
        $group_task_done(self, task)
    task.add_done_callback(_on_task_done)
    return task
`,
  },
});

shipped(
  'group_exit',
  `
async def group_exit(self, et, exc):
    self._exiting = True
    if exc is not None and isinstance(exc, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
        self._base_error = exc
    if et is not None and issubclass(et, $asyncio('CancelledError')):
        propagate = exc
    else:
        propagate = None
    if et is not None:
        if not self._aborting:
            $group_abort(self)
    while self._tasks:
        if self._on_completed_fut is None:
            self._on_completed_fut = self._loop.create_future()
        try:
            await self._on_completed_fut
        except $asyncio('CancelledError') as ex:
            if not self._aborting:
                propagate = ex
                $group_abort(self)
        self._on_completed_fut = None
    if self._base_error is not None:
        try:
            raise self._base_error
        finally:
            exc = None
    if self._parent_cancel_requested:
        if self._parent_task.uncancel() == 0:
            propagate = None
    try:
        if propagate is not None and not self._errors:
            try:
                raise propagate
            finally:
                exc = None
    finally:
        propagate = None
    if et is not None and not issubclass(et, $asyncio('CancelledError')):
        self._errors.append(exc)
    if self._errors:
        if self._parent_task.cancelling():
            self._parent_task.uncancel()
            self._parent_task.cancel()
        try:
            raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors) from None
        finally:
            exc = None
`,
);

shipped(
  'group_abort',
  `
def group_abort(self):
    self._aborting = True
    for t in self._tasks:
        if not t.done():
            t.cancel()
`,
);

shipped(
  'group_task_done',
  `
def group_task_done(self, task):
    self._tasks.discard(task)
    if self._on_completed_fut is not None and not self._tasks:
        if not self._on_completed_fut.done():
            self._on_completed_fut.set_result(True)
    if task.cancelled():
        return
    exc = task.exception()
    if exc is None:
        return
    self._errors.append(exc)
    if isinstance(exc, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
        self._base_error = exc
    if self._parent_task.done():
        self._loop.call_exception_handler({
            'message': f'Task {task!r} has errored out but its parent task {self._parent_task} is already completed',
            'exception': exc,
            'task': task,
        })
        return
    if not self._aborting and not self._parent_cancel_requested:
        $group_abort(self)
        self._parent_cancel_requested = True
        self._parent_task.cancel()
`,
);

// ---- as_completed

export const AS_COMPLETED: PyClass = recordType('tasks', '_AsCompletedIterator', {
  '__init__(self, aws, timeout)': {
    text: '(aws, timeout)',
    doc: 'An iterator over what is done, in order of completion.',
    python: `
def __init__(self, aws, timeout):
    self._done = $asyncio('Queue')()
    self._timeout_handle = None
    loop = $event_loop()
    todo = {$ensure_future(aw, loop) for aw in set(aws)}

    def _handle_completion(f):
        if not self._todo:
            return
        self._todo.remove(f)
        self._done.put_nowait(f)
        if not self._todo and self._timeout_handle is not None:
            self._timeout_handle.cancel()

    def _handle_timeout():
        for f in self._todo:
            f.remove_done_callback(_handle_completion)
            self._done.put_nowait(None)
        self._todo.clear()

    for f in todo:
        f.add_done_callback(_handle_completion)
    if todo and timeout is not None:
        self._timeout_handle = loop.call_later(timeout, _handle_timeout)
    self._todo = todo
    self._todo_left = len(todo)
`,
  },
  '__iter__(self)': { doc: 'Implement iter(self).', python: '\ndef __iter__(self):\n    return self\n' },
  '__aiter__(self)': { doc: 'Return the iterator itself.', python: '\ndef __aiter__(self):\n    return self\n' },
  '__next__(self)': {
    doc: 'A coroutine for the result of the next one.',
    python: `
def __next__(self):
    if not self._todo_left:
        raise StopIteration
    self._todo_left -= 1
    return $wait_for_one(self, True)
`,
  },
  '__anext__(self)': {
    doc: 'Wait for the next one.',
    python: `
async def __anext__(self):
    if not self._todo_left:
        raise StopAsyncIteration
    self._todo_left -= 1
    return await $wait_for_one(self, False)
`,
  },
});

shipped(
  'wait_for_one',
  `
async def _wait_for_one(self, resolve):
    f = await self._done.get()
    if f is None:
        raise TimeoutError
    return f.result() if resolve else f

wait_for_one = _wait_for_one
`,
);
