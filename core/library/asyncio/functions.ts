/** The functions of asyncio: tasks, gather, wait, timeouts, and what runs a program's main coroutine. */
import {
  BAIL,
  COROUTINE,
  FutureIterator,
  PyBuiltin,
  PyFuture,
  PyGen,
  PyLoop,
  PyTask,
  Raise,
  TASK,
  builtinFunction,
  intrinsic,
  shipped,
  startTask,
  taskName,
} from '../../values/mod.ts';
import type { Machine } from '../../values/mod.ts';
import type { FunctionRow } from '../../values/mod.ts';
import { givenContext } from './loop.ts';

/** A function that is Python in CPython. */
function row(key: string, declared: FunctionRow): PyBuiltin {
  return builtinFunction('asyncio', key, { style: 'def', ...declared });
}

function native(key: string, declared: FunctionRow): PyBuiltin {
  return builtinFunction('asyncio', key, declared);
}

function runningLoop(m: Machine): PyLoop {
  const { loop } = m.tasks;
  if (loop === null) throw new Raise('RuntimeError', 'no running event loop');
  return loop;
}

intrinsic('need_loop', 1, (m) => runningLoop(m));
/** `await $bare_yield()` gives the other tasks a turn. */
intrinsic('bare_yield', 1, () => new FutureIterator(null, true));

shipped(
  'ensure_future',
  `
def ensure_future(aw, loop):
    if $is_future(aw):
        if loop is not None and aw.get_loop() is not loop:
            raise ValueError('The future belongs to a different loop than the one specified as the loop argument')
        return aw
    wrapped = False
    if not $is_coroutine(aw) and not $coroutine_like(aw):
        if not $awaitable(aw):
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
        aw = $wrap_awaitable(aw)
        wrapped = True
    if loop is None:
        loop = $event_loop()
    try:
        return loop.create_task(aw)
    except RuntimeError:
        if not wrapped:
            aw.close()
        raise
`,
);
shipped('wrap_awaitable', '\nasync def _wrap_awaitable(awaitable):\n    return await awaitable\n\nwrap_awaitable = _wrap_awaitable\n');
shipped(
  'event_loop',
  `
def event_loop():
    loop = $running_loop()
    if loop is None:
        loop = $chosen_loop()
    if loop is None:
        raise RuntimeError("There is no current event loop in thread 'MainThread'.")
    return loop
`,
);

shipped(
  'gather',
  `
def gather(args, return_exceptions):
    loop = $running_loop()
    if not args:
        outer = (loop or $event_loop()).create_future()
        outer.set_result([])
        return outer

    def _done_callback(fut):
        nonlocal nfinished
        nfinished += 1
        if outer is None or outer.done():
            if not fut.cancelled():
                fut.exception()
            return
        if not return_exceptions:
            if fut.cancelled():
                outer.set_exception(fut._make_cancelled_error())
                return
            exc = fut.exception()
            if exc is not None:
                outer.set_exception(exc)
                return
        if nfinished == nfuts:
            results = []
            for child in children:
                if child.cancelled():
                    message = child._cancel_message
                    res = $asyncio('CancelledError')('' if message is None else message)
                else:
                    res = child.exception()
                    if res is None:
                        res = child.result()
                results.append(res)
            if $gathering_cancelled(outer):
                outer.set_exception(fut._make_cancelled_error())
            else:
                outer.set_result(results)

    arg_to_fut = {}
    children = []
    nfuts = 0
    nfinished = 0
    done_futs = []
    outer = None
    for arg in args:
        fut = arg_to_fut.get(arg)
        if fut is None:
            fut = $ensure_future(arg, loop)
            if loop is None:
                loop = fut.get_loop()
            nfuts += 1
            arg_to_fut[arg] = fut
            if fut.done():
                done_futs.append(fut)
            else:
                fut.add_done_callback(_done_callback)
        children.append(fut)
    outer = $new_gathering(loop, children)
    for fut in done_futs:
        _done_callback(fut)
    return outer
`,
);

shipped(
  'wait_futures',
  `
async def wait_futures(fs, timeout, return_when, loop):
    waiter = loop.create_future()
    timeout_handle = None

    def _release_waiter(*args):
        if not waiter.done():
            waiter.set_result(None)

    if timeout is not None:
        timeout_handle = loop.call_later(timeout, _release_waiter)
    counter = len(fs)

    def _on_completion(f):
        nonlocal counter
        counter -= 1
        if (counter <= 0 or return_when == 'FIRST_COMPLETED' or
                return_when == 'FIRST_EXCEPTION' and not f.cancelled() and f.exception() is not None):
            if timeout_handle is not None:
                timeout_handle.cancel()
            if not waiter.done():
                waiter.set_result(None)

    for f in fs:
        f.add_done_callback(_on_completion)
    try:
        await waiter
    finally:
        if timeout_handle is not None:
            timeout_handle.cancel()
        for f in fs:
            f.remove_done_callback(_on_completion)
    done, pending = set(), set()
    for f in fs:
        if f.done():
            done.add(f)
        else:
            pending.add(f)
    return done, pending
`,
);

shipped(
  'cancel_and_wait',
  `
async def cancel_and_wait(fut):
    waiter = $need_loop().create_future()

    def _release_waiter(f):
        if not waiter.done():
            waiter.set_result(None)

    fut.add_done_callback(_release_waiter)
    try:
        fut.cancel()
        await waiter
    finally:
        fut.remove_done_callback(_release_waiter)
`,
);

/** Code with \`await\` at its top level, run as the main coroutine of a program. */
shipped(
  'run_program',
  `
def run_program(coro):
    with $asyncio('Runner')() as runner:
        runner.run(coro)
`,
);

/** The functions of the package, new ones at each call. */
export const functions = (): PyBuiltin[] => [
  row('run(main, *, debug=None, loop_factory=None)', {
    doc: `Execute the coroutine and return the result.

>>> import asyncio
>>> async def main():
...     await asyncio.sleep(1)
...     return 'done'
>>> asyncio.run(main())
'done'`,
    python: `
def run(main, *, debug=None, loop_factory=None):
    if $running_loop() is not None:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    with $asyncio('Runner')(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)
`,
  }),
  native('get_running_loop()', { doc: 'Return the running event loop.', run: (m) => runningLoop(m) }),
  native('_get_running_loop()', { doc: 'Return the running event loop, or None.', run: (m) => m.tasks.loop }),
  native('get_event_loop()', {
    doc: 'Return the running event loop, or the one that was set.',
    python: `
def get_event_loop():
    return $event_loop()
`,
  }),
  row('set_event_loop(loop)', {
    doc: 'Set the current event loop.',
    python: `
def set_event_loop(loop):
    if loop is not None and not $is_loop(loop):
        raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
    $choose_loop(loop)
`,
  }),
  row('new_event_loop()', {
    doc: 'Return a new event loop.',
    python: `
def new_event_loop():
    return $asyncio('EventLoop')()
`,
  }),
  row('create_task(coro, *, name=None, context=None, **kwargs)', {
    text: '(coro, **kwargs)',
    doc: 'Schedule the execution of a coroutine object; return the task.',
    run(m, coro, name, context, kwargs) {
      const loop = runningLoop(m);
      if (!(coro instanceof PyGen) || coro.cls !== COROUTINE || loop.taskFactory !== null) return BAIL;
      if ((name !== null && typeof name !== 'string') || (kwargs as { live?: number }).live !== 0) return BAIL;
      return startTask(m, new PyTask(TASK, loop, coro, ''), loop, coro, name ?? taskName(m), givenContext(context));
    },
    python: `
def create_task(coro, *, name=None, context=None, **kwargs):
    return $need_loop().create_task(coro, name=name, context=context, **kwargs)
`,
  }),
  native('current_task(loop=None)', {
    doc: 'Return the task that is being run.',
    run(m, loop) {
      const of = loop ?? runningLoop(m);
      return of instanceof PyLoop ? of.current : null;
    },
  }),
  native('all_tasks(loop=None)', {
    doc: 'Return a set of all tasks of the loop that are not done.',
    python: `
def all_tasks(loop=None):
    return set($loop_tasks($need_loop() if loop is None else loop))
`,
  }),
  row('ensure_future(coro_or_future, *, loop=None)', {
    doc: 'Wrap a coroutine or an awaitable in a future.',
    python: `
def ensure_future(coro_or_future, *, loop=None):
    return $ensure_future(coro_or_future, loop)
`,
  }),
  row('isfuture(obj)', {
    doc: 'Whether the object is a future.',
    run: (_m, v) => (v instanceof PyFuture ? true : BAIL),
    python: `
def isfuture(obj):
    return hasattr(type(obj), '_asyncio_future_blocking') and obj._asyncio_future_blocking is not None
`,
  }),
  row('iscoroutine(obj)', {
    doc: 'Whether the object is a coroutine.',
    python: `
def iscoroutine(obj):
    return $is_coroutine(obj) or $coroutine_like(obj)
`,
  }),
  row('iscoroutinefunction(func)', {
    doc: 'Whether calling the function gives a coroutine.',
    python: `
def iscoroutinefunction(func):
    import inspect
    from warnings import warn  # Frames of shipped Python do not count.
    warn("'asyncio.iscoroutinefunction' is deprecated and slated for removal in Python 3.16; use inspect.iscoroutinefunction() instead", DeprecationWarning, 1)
    return inspect.iscoroutinefunction(func)
`,
  }),
  row('eager_task_factory(loop, coro, *, eager_start=True, **kwargs)', {
    doc: 'Make a task that begins at once; for loop.set_task_factory().',
    python: `
def eager_task_factory(loop, coro, *, eager_start=True, **kwargs):
    return $asyncio('Task')(coro, loop=loop, eager_start=eager_start, **kwargs)
`,
  }),
  row('create_eager_task_factory(custom_task_constructor)', {
    doc: 'A function for loop.set_task_factory() whose tasks begin at once.',
    python: `
def create_eager_task_factory(custom_task_constructor):
    def factory(loop, coro, *, eager_start=True, **kwargs):
        return custom_task_constructor(coro, loop=loop, eager_start=eager_start, **kwargs)
    return factory
`,
  }),
  row('gather(*coros_or_futures, return_exceptions=False)', {
    doc: `Return a future aggregating results from the given coroutines or futures.

>>> import asyncio
>>> async def double(x):
...     return x * 2
>>> async def main():
...     return await asyncio.gather(double(1), double(2))
>>> asyncio.run(main())
[2, 4]`,
    python: `
def gather(*coros_or_futures, return_exceptions=False):
    return $gather(coros_or_futures, return_exceptions)
`,
  }),
  row('sleep(delay, result=None)', {
    doc: 'Coroutine that completes after a given time (in seconds).',
    python: `
async def sleep(delay, result=None):
    if delay <= 0:
        await $bare_yield()
        return result
    if delay != delay:
        raise ValueError('Invalid delay: NaN (not a number)')
    loop = $need_loop()
    future = loop.create_future()
    handle = $sleep_timer(loop, delay, future, result)
    try:
        return await future
    finally:
        handle.cancel()
`,
  }),
  row("wait(fs, *, timeout=None, return_when='ALL_COMPLETED')", {
    doc: 'Wait for the futures or tasks to complete; return two sets: done and pending.',
    python: `
async def wait(fs, *, timeout=None, return_when='ALL_COMPLETED'):
    if $is_future(fs) or $is_coroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if return_when not in ('FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'):
        raise ValueError(f'Invalid return_when value: {return_when}')
    fs = set(fs)
    for f in fs:
        if $is_coroutine(f):
            raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    return await $wait_futures(fs, timeout, return_when, $need_loop())
`,
  }),
  row('wait_for(fut, timeout)', {
    doc: 'Wait for a future or coroutine to complete, with timeout.',
    python: `
async def wait_for(fut, timeout):
    if timeout is not None and timeout <= 0:
        fut = $ensure_future(fut, None)
        if fut.done():
            return fut.result()
        await $cancel_and_wait(fut)
        try:
            return fut.result()
        except $asyncio('CancelledError') as exc:
            raise TimeoutError from exc
    async with $timeout(timeout):
        return await fut
`,
  }),
  row('as_completed(fs, *, timeout=None)', {
    doc: 'Create an iterator of awaitables or their results in completion order.',
    python: `
def as_completed(fs, *, timeout=None):
    if $is_future(fs) or $awaitable(fs):
        raise TypeError(f"expects an iterable of awaitables, not {type(fs).__name__}")
    return $asyncio('_AsCompletedIterator')(fs, timeout)
`,
  }),
  row('shield(arg)', {
    doc: 'Wait for a future, shielding it from cancellation.',
    python: `
def shield(arg):
    inner = $ensure_future(arg, None)
    if inner.done():
        return inner
    loop = inner.get_loop()
    outer = loop.create_future()

    def _log_on_exception(fut):
        if fut.cancelled():
            return
        exc = fut.exception()
        if exc is None:
            return
        loop.call_exception_handler({
            'message': f'{type(exc).__name__} exception in shielded future',
            'exception': exc,
            'future': fut,
        })

    def _inner_done_callback(inner):
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
        else:
            exc = inner.exception()
            if exc is not None:
                outer.set_exception(exc)
            else:
                outer.set_result(inner.result())

    def _outer_done_callback(outer):
        if not inner.done():
            inner.remove_done_callback(_inner_done_callback)
            inner.remove_done_callback(_log_on_exception)
            inner.add_done_callback(_log_on_exception)

    inner.add_done_callback(_inner_done_callback)
    outer.add_done_callback(_outer_done_callback)
    return outer
`,
  }),
  row('to_thread(func, /, *args, **kwargs)', {
    doc: 'Call a function; there are no threads, so it runs in the loop.',
    python: `
async def to_thread(func, /, *args, **kwargs):
    context = $copy_context()
    def call():
        return context.run(func, *args, **kwargs)
    return await $need_loop().run_in_executor(None, call)
`,
  }),
  row('timeout(delay)', {
    doc: 'Asynchronous context manager that cancels what takes too long.',
    python: `
def timeout(delay):
    return $timeout(delay)
`,
  }),
  row('timeout_at(when)', {
    doc: 'Like timeout(), but with an absolute time.',
    python: `
def timeout_at(when):
    return $asyncio('Timeout')(when)
`,
  }),
];
