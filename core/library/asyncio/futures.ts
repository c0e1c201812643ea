/** asyncio.Future, asyncio.Task and the iterator behind `await future`, as Python sees them. */
import {
  CANCELLED_ERROR,
  COROUTINE,
  FUTURE,
  FUTURE_ITERATOR,
  FutureIterator,
  GATHERING,
  INVALID_STATE_ERROR,
  LIST,
  PyContext,
  PyExc,
  PyFuture,
  PyGathering,
  PyGen,
  PyLoop,
  PyList,
  PyTask,
  PyTuple,
  Raise,
  STOP_ITERATION,
  TASK,
  TUPLE,
  Thrown,
  BAIL,
  callWhenDone,
  cancel,
  cancelledError,
  defineType,
  isIterableCoroutine,
  failure,
  intrinsic,
  isDone,
  makeGeneric,
  settleCancelled,
  settleException,
  settleResult,
  startTask,
  taskName,
  typeOf,
  wasCancelled,
} from '../../values/mod.ts';
import type { Arg, Machine, PyValue, Row } from '../../values/mod.ts';
import { contextOf, givenContext } from './loop.ts';
import { named } from './record.ts';

function isFuture(v: PyValue): v is PyFuture {
  return v instanceof PyFuture;
}

function isTask(v: PyValue): v is PyTask {
  return v instanceof PyTask;
}

named('Future', FUTURE);
named('Task', TASK);
named('CancelledError', CANCELLED_ERROR);
named('InvalidStateError', INVALID_STATE_ERROR);

function invalidState(text: string): never {
  throw new Thrown(new PyExc(INVALID_STATE_ERROR, new PyTuple(TUPLE, [text])));
}

/** The loop of `loop=…`, else the running one, else the chosen one. */
function loopOf(m: Machine, given: PyValue): PyLoop {
  if (given instanceof PyLoop) return given;
  if (given !== null) throw new Raise('TypeError', `an event loop was expected, got '${typeOf(given).name}'`);
  const { loop, chosen } = m.tasks;
  if (loop !== null) return loop;
  if (chosen instanceof PyLoop) return chosen;
  throw new Raise('RuntimeError', "There is no current event loop in thread 'MainThread'.");
}

const STATES = ['PENDING', 'CANCELLED', 'FINISHED'] as const;

const futureRows = (): Record<string, Row<PyFuture>> => ({
  '__init__(self, *, loop=None)': {
    doc: 'This class is *almost* compatible with concurrent.futures.Future.',
    style: 'clinic',
    text: '(*, loop=None)',
    run(m, self, loop) {
      self.loop = loopOf(m, loop as PyValue);
      return null;
    },
  },
  'result(self, /) -> Any': {
    doc: 'Return the result, or raise the exception that was set.',
    run(m, self) {
      if (!isDone(self)) invalidState('Result is not set.');
      const exc = failure(self);
      return exc === null ? self.result : m.raiseExc(exc);
    },
  },
  'exception(self, /) -> BaseException | None': {
    doc: 'Return the exception that was set, or None.',
    run(m, self) {
      if (wasCancelled(self)) return m.raiseExc(cancelledError(self));
      if (!isDone(self)) invalidState('Exception is not set.');
      self.unread = false;
      return self.exception;
    },
  },
  'set_result(self, result, /) -> None': {
    style: 'clinic',
    doc: 'Mark the future done and set its result.',
    run(_m, self, result) {
      if (isDone(self)) invalidState('invalid state');
      settleResult(self, result as PyValue);
      return null;
    },
  },
  'set_exception(self, exception, /) -> None': {
    style: 'clinic',
    doc: 'Mark the future done and set an exception.',
    run(m, self, exception) {
      if (isDone(self)) invalidState('invalid state');
      if (!(exception instanceof PyExc)) return BAIL;
      settleException(self, exception.cls.isSubclass(STOP_ITERATION) ? badStop(m, exception) : exception);
      return null;
    },
    python: `
def set_exception(self, exception, /):
    if isinstance(exception, type):
        exception = exception()
    if not isinstance(exception, BaseException):
        raise TypeError('invalid exception object')
    self.set_exception(exception)
`,
  },
  'add_done_callback(self, fn, /, *, context=None) -> None': {
    doc: 'Add a callback to be run when the future becomes done.',
    run(m, self, fn, context) {
      if (self.loop === null) throw new Raise('RuntimeError', 'the future belongs to no event loop');
      callWhenDone(self, fn as PyValue, contextOf(m, context));
      return null;
    },
  },
  'remove_done_callback(self, fn, /) -> int': {
    doc: 'Remove all instances of a callback; return how many there were.',
    python: `
def remove_done_callback(self, fn, /):
    kept = []
    n = 0
    for f in $future_callbacks(self):
        if not $is_task(f) and ($handle_callback(f) is fn or $handle_callback(f) == fn):
            n += 1
        else:
            kept.append(f)
    if n:
        $future_set_callbacks(self, kept)
    return n
`,
  },
  'cancel(self, msg=None) -> bool': {
    doc: 'Cancel the future and schedule callbacks.',
    run: (_m, self, msg) => cancel(self, msg as PyValue) ?? BAIL,
    python: `
def cancel(self, msg=None):
    if $is_task(self):
        if self.done():
            return False
        waiter = $task_request_cancel(self)
        if waiter is not None and waiter.cancel(msg=msg):
            return True
        $task_must_cancel(self, msg)
        return True
    cancelled = False
    for child in $gathering_children(self):
        if child.cancel(msg=msg):
            cancelled = True
    if cancelled:
        $gathering_cancel(self)
    return cancelled
`,
  },
  'cancelled(self, /) -> bool': { doc: 'Whether the future was cancelled.', run: (_m, self) => wasCancelled(self) },
  'done(self, /) -> bool': { doc: 'Whether a result, an exception or a cancellation is there.', run: (_m, self) => isDone(self) },
  'get_loop(self, /)': {
    doc: 'Return the event loop the future is bound to.',
    run(_m, self) {
      if (self.loop === null) throw new Raise('RuntimeError', 'Future object is not initialized.');
      return self.loop;
    },
  },
  '_make_cancelled_error(self, /)': { doc: 'Create the CancelledError to raise.', run: (_m, self) => cancelledError(self) },
  '__await__(self, /)': { doc: 'Return an iterator to be used in await expression.', run: (_m, self) => new FutureIterator(self) },
  '__iter__(self, /)': { doc: 'Implement iter(self).', run: (_m, self) => new FutureIterator(self) },
  '__repr__(self, /) -> str': {
    doc: 'Return repr(self).',
    python: `
def __repr__(self, /):
    return $future_repr(self)
`,
  },
  '_state: str': { doc: 'PENDING, CANCELLED or FINISHED.', run: (_m, self) => STATES[self.state]! },
  '_result: Any': { doc: 'The result.', run: (_m, self) => self.result },
  '_exception: BaseException | None': { doc: 'The exception.', run: (_m, self) => self.exception },
  '_cancel_message: Any': {
    doc: 'What cancel() was told.',
    run: (_m, self) => self.cancelMessage,
    set(_m, self, v) {
      self.cancelMessage = v;
      return null;
    },
  },
  '_loop: Any': { doc: 'The event loop.', run: (_m, self) => self.loop },
  '_log_traceback: bool': {
    doc: 'Whether it has an exception that nobody has asked for: that is reported.',
    run: (_m, self) => self.unread,
    set(m, self, v) {
      if (v === true) return m.raise('ValueError', '_log_traceback can only be set to False');
      self.unread = false;
      return null;
    },
  },
  '_asyncio_future_blocking: bool': {
    doc: 'Whether it has just been yielded by an await.',
    run: (_m, self) => self.blocking,
    set(_m, self, v) {
      self.blocking = v === true;
      return null;
    },
  },
});

function badStop(m: Machine, exc: PyExc): PyExc {
  const text = 'StopIteration interacts badly with generators and cannot be raised into a Future';
  const error = m.exception('RuntimeError', text);
  error.cause = exc;
  error.context = exc;
  error.suppress = true;
  return error;
}

makeGeneric(FUTURE);

defineType(FUTURE, isFuture, futureRows, () => ({
  '__new__(cls, /, *args, **kwargs)': {
    doc: 'Create and return a new object.',
    run: (_m, cls) => new PyFuture(cls, null),
  },
}));

/** What C gives tasks of futures' methods once more. */
const AGAIN = /^(?:result|exception|cancel|cancelled|done|add_done_callback|remove_done_callback|get_loop)\(/;

defineType(
  TASK,
  isTask,
  () => ({
    ...Object.fromEntries(Object.entries(futureRows()).filter(([key]) => AGAIN.test(key))),
    '__init__(self, coro, *, loop=None, name=None, context=None, eager_start=False)': {
      doc: 'A coroutine wrapped in a Future.',
      style: 'clinic',
      text: '(coro, *, loop=None, name=None, context=None, eager_start=False)',
      runN: (m, self, [coro, loop, name, context, eager]) =>
        eager === false && begin(m, self, loop as PyValue, coro as PyValue, name as PyValue, context) ? null : BAIL,
      python: `
def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
    if not $is_coroutine(coro) and not $coroutine_like(coro):
        raise TypeError(f"a coroutine was expected, got {coro!r}")
    name = name if name is None else str(name)
    if loop is None:
        loop = $event_loop()
    if eager_start and loop.is_running():
        if loop is not $running_loop():
            raise RuntimeError(f'loop {loop!r} is not the running loop')
        $start_eagerly(self, coro, loop, name, context)
    else:
        $start_task(self, coro, loop, name, context, False)
`,
    },
    'set_result(self, result, /)': {
      doc: 'Tasks take their result from their coroutine.',
      run: (m) => m.raise('RuntimeError', 'Task does not support set_result operation'),
    },
    'set_exception(self, exception, /)': {
      doc: 'Tasks take their exception from their coroutine.',
      run: (m) => m.raise('RuntimeError', 'Task does not support set_exception operation'),
    },
    'cancelling(self, /) -> int': { doc: 'The number of requests to cancel.', run: (_m, self) => self.cancels },
    'uncancel(self, /) -> int': {
      doc: 'Take back one request to cancel; return how many are left.',
      run(_m, self) {
        if (self.cancels > 0 && --self.cancels === 0) self.mustCancel = false;
        return self.cancels;
      },
    },
    'get_coro(self, /)': { doc: 'The coroutine.', run: (_m, self) => self.coro },
    'get_context(self, /)': { doc: 'The context.', run: (_m, self) => (self.context ??= new PyContext()) },
    'get_name(self, /) -> str': { doc: 'The name.', run: (_m, self) => self.name },
    'set_name(self, value, /) -> None': {
      doc: 'Set the name.',
      python: `
def set_name(self, value, /):
    $task_set_name(self, str(value))
`,
    },
    '_coro: Any': { doc: 'The coroutine.', run: (_m, self) => self.coro },
    '_fut_waiter: Any': { doc: 'What the coroutine waits for.', run: (_m, self) => self.waiter },
    '_must_cancel: bool': { doc: 'Whether the next step raises CancelledError.', run: (_m, self) => self.mustCancel },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: 'Create and return a new object.',
      run: (_m, cls) => new PyTask(cls, null, null, ''),
    },
  }),
);

/** Starts a task that was just made; false: the coroutine or the name needs Python. */
function begin(m: Machine, task: PyTask, loop: PyValue, coro: PyValue, name: PyValue, context: Arg): boolean {
  if (!(coro instanceof PyGen) || coro.cls !== COROUTINE) return false;
  if (name !== null && typeof name !== 'string') return false;
  startTask(m, task, loopOf(m, loop), coro, name ?? taskName(m), givenContext(context));
  return true;
}

/** `now`: the caller takes the first step itself. */
intrinsic('start_task', 1, (m, task, coro, loop, name, context, now) => {
  const of = loopOf(m, loop!);
  startTask(m, task as PyTask, of, coro!, name ?? taskName(m), givenContext(context));
  if (now === true) of.ready.pop();
  return null;
});
intrinsic('task_coro', 1, (_m, task) => (task as PyTask).coro);
intrinsic('is_future', 1, (_m, v) => v instanceof PyFuture);
intrinsic('is_task', 1, (_m, v) => v instanceof PyTask);
intrinsic('task_set_name', 1, (_m, task, name) => {
  (task as PyTask).name = name!;
  return null;
});
/** Counts a request to cancel a task; what it waits for. */
intrinsic('task_request_cancel', 1, (_m, task) => {
  (task as PyTask).cancels++;
  return (task as PyTask).waiter;
});
intrinsic('task_must_cancel', 1, (_m, task, msg) => {
  (task as PyTask).mustCancel = true;
  (task as PyTask).cancelMessage = msg!;
  return null;
});
/** The waiter was told to cancel in the task's place. */
intrinsic('task_cancel_passed', 1, (_m, task) => {
  (task as PyTask).mustCancel = false;
  return null;
});
/** The coroutine has returned: the task is done, or cancelled if that was asked meanwhile. */
intrinsic('task_return', 1, (_m, t, v) => {
  const task = t as PyTask;
  if (task.mustCancel) {
    task.mustCancel = false;
    settleCancelled(task, task.cancelMessage);
  } else settleResult(task, v!);
  return null;
});
intrinsic('task_cancelled', 1, (_m, task, exc) => {
  (task as PyTask).cancelledBy = exc!;
  settleCancelled(task as PyTask, null);
  return null;
});
intrinsic('task_fail', 1, (m, task, exc) => {
  const e = exc as PyExc;
  settleException(task as PyTask, e.cls.isSubclass(STOP_ITERATION) ? badStop(m, e) : e);
  return null;
});

intrinsic('future_callbacks', 1, (_m, f) => new PyList(LIST, [...(f as PyFuture).callbacks]));
intrinsic('future_set_callbacks', 1, (_m, f, list) => {
  (f as PyFuture).callbacks = [...(list as PyList).items];
  return null;
});
/** The exception of a future that is done, None if it has none; it counts as one that nobody has asked for. */
intrinsic('future_failure', 1, (_m, f) => (f as PyFuture).exception);

intrinsic('new_gathering', 1, (m, loop, children) => new PyGathering(loopOf(m, loop!), children!));
intrinsic('gathering_children', 1, (_m, f) =>
  isDone(f as PyFuture) ? new PyList(LIST, []) : (f as PyGathering).children,
);
intrinsic('gathering_cancel', 1, (_m, f) => {
  (f as PyGathering).cancelRequested = true;
  return null;
});
intrinsic('gathering_cancelled', 1, (_m, f) => (f as PyGathering).cancelRequested);
defineType(GATHERING, (v): v is PyGathering => v instanceof PyGathering, () => ({
  '_cancel_requested: bool': { doc: 'Whether a child was cancelled for it.', run: (_m, self) => self.cancelRequested },
}));

defineType(FUTURE_ITERATOR, (v): v is FutureIterator => v instanceof FutureIterator, () => ({
  '__iter__(self, /)': { doc: 'Implement iter(self).', run: (_m, self) => self },
  '__next__(self, /)': {
    doc: 'Implement next(self).',
    python: `
def __next__(self, /):
    return $future_step(self)
`,
  },
  'send(self, value, /)': {
    doc: 'Take the next step.',
    python: `
def send(self, value, /):
    return $future_step(self)
`,
  },
  'throw(self, typ, val=..., tb=..., /)': {
    doc: 'Raise an exception in the await.',
    python: `
def throw(self, *args):
    exc = $async_thrown(args)
    $future_iter_end(self)
    raise exc
`,
  },
  'close(self, /)': {
    doc: 'Give up waiting.',
    python: `
def close(self, /):
    $future_iter_end(self)
`,
  },
}));

/** Coroutines beside those of `async def`: objects that have what collections.abc.Coroutine asks for. */
intrinsic('coroutine_like', 1, (_m, v) => {
  const cls = typeOf(v!);
  return ['send', 'throw', 'close', '__await__'].every((name) => (cls.lookup(name) ?? null) !== null);
});
intrinsic('awaitable', 1, (_m, v) => (typeOf(v!).lookup('__await__') ?? null) !== null || isIterableCoroutine(v!));
