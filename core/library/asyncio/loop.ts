/** The event loop as Python sees it, and its handles. */
import {
  EVENT_LOOP,
  FUTURE,
  HANDLE,
  LIST,
  PyContext,
  PyDict,
  PyExc,
  PyFloat,
  PyFuture,
  PyHandle,
  PyList,
  PyLoop,
  PyTuple,
  Raise,
  TIMER_HANDLE,
  TUPLE,
  addTimer,
  bare,
  builtinFunction,
  contextNow,
  defineType,
  endLoop,
  enqueue,
  enterContext,
  formatException,
  intrinsic,
  isCallable,
  isDone,
  plainRepr,
  settleResult,
  str,
  toFloat,
  truth,
  typeName,
  utf16,
  BAIL,
  Bail,
  PyModule,
} from '../../values/mod.ts';
import type { Arg, Int, Machine, PyBuiltin, PyValue, Str, Row } from '../../values/mod.ts';
import { named } from './record.ts';

named('EventLoop', EVENT_LOOP);

function isLoop(v: PyValue): v is PyLoop {
  return v instanceof PyLoop;
}

function open(loop: PyLoop): void {
  if (loop.closed) throw new Raise('RuntimeError', 'Event loop is closed');
}

/** Seconds as a double. */
export function seconds(v: PyValue): number {
  const x = bare(v);
  if (x instanceof PyFloat) return x.v;
  if (typeof x === 'number' || typeof x === 'bigint') return toFloat(x as Int);
  if (typeof x === 'boolean') return x ? 1 : 0;
  throw new Raise('TypeError', `must be real number, not ${typeName(v)}`);
}

/** The context of a `context=` argument; null without one. */
export function givenContext(given: Arg): PyContext | null {
  if (given === null || given === undefined) return null;
  if (!(given instanceof PyContext)) throw new Raise('TypeError', 'an instance of Context was expected');
  return given;
}

/** The same for a callback: without one, a copy of the current context. */
export function contextOf(m: Machine, given: Arg): PyContext | null {
  return givenContext(given) ?? contextNow(m.tasks);
}

function timer(m: Machine, loop: PyLoop, when: number, callback: PyValue, args: PyTuple, context: Arg): PyHandle {
  open(loop);
  const handle = new PyHandle(loop, callback, args, when);
  handle.context = contextOf(m, context);
  if (when !== when) handle.when = m.tasks.time;
  addTimer(loop, handle);
  return handle;
}

function soon(m: Machine, loop: PyLoop, callback: PyValue, args: PyTuple, context: Arg): PyHandle {
  open(loop);
  const handle = new PyHandle(loop, callback, args, NaN);
  handle.context = contextOf(m, context);
  enqueue(loop, handle);
  return handle;
}

/** What `loop.call_later` calls for `asyncio.sleep`. */
export const setResultUnlessCancelled: PyBuiltin = builtinFunction(
  'asyncio',
  '_set_result_unless_cancelled(fut, result, /)',
  {
    doc: 'Set the result of a future that is still waited for.',
    run(_m, fut, result) {
      if (fut instanceof PyFuture && !isDone(fut)) settleResult(fut, result as PyValue);
      return null;
    },
  },
);

intrinsic('sleep_timer', 1, (m, loop, delay, future, result) =>
  timer(
    m,
    loop as PyLoop,
    m.tasks.time + seconds(delay!),
    setResultUnlessCancelled,
    new PyTuple(TUPLE, [future!, result!]),
    null,
  ),
);

/** A native method that CPython has in Python: of arguments that do not fit it complains as such. */
const inPython = (key: string, row: Row<PyLoop>): Record<string, Row<PyLoop>> => ({
  [key]: { ...row, style: 'def', python: `\ndef ${key}: pass\n` },
});

defineType(
  EVENT_LOOP,
  isLoop,
  () => ({
    ...inPython('call_soon(self, callback, *args, context=None)', {
      doc: 'Arrange for a callback to be called as soon as possible.',
      run: (m, self, callback, args, context) => soon(m, self, callback as PyValue, args as PyTuple, context),
    }),
    ...inPython('call_soon_threadsafe(self, callback, *args, context=None)', {
      doc: 'Like call_soon().',
      run: (m, self, callback, args, context) => soon(m, self, callback as PyValue, args as PyTuple, context),
    }),
    ...inPython('call_later(self, delay, callback, *args, context=None)', {
      doc: 'Arrange for a callback to be called at a given time from now.',
      run(m, self, delay, callback, args, context) {
        if (delay === null) throw new Raise('TypeError', 'delay must not be None');
        return timer(m, self, m.tasks.time + seconds(delay as PyValue), callback as PyValue, args as PyTuple, context);
      },
    }),
    ...inPython('call_at(self, when, callback, *args, context=None)', {
      doc: 'Like call_later(), but at an absolute time.',
      run(m, self, when, callback, args, context) {
        if (when === null) throw new Raise('TypeError', 'when cannot be None');
        return timer(m, self, seconds(when as PyValue), callback as PyValue, args as PyTuple, context);
      },
    }),
    'time(self, /) -> float': { doc: "The loop's clock, in seconds.", run: (m) => new PyFloat(m.tasks.time) },
    'create_future(self, /)': {
      doc: 'Create a Future object attached to the loop.',
      run: (_m, self) => new PyFuture(FUTURE, self),
    },
    'create_task(self, coro, **kwargs)': {
      style: 'def',
      doc: 'Schedule a coroutine object; return the task.',
      python: `
def create_task(self, coro, **kwargs):
    if self.is_closed():
        raise RuntimeError('Event loop is closed')
    factory = self.get_task_factory()
    if factory is not None:
        return factory(self, coro, **kwargs)
    return $asyncio('Task')(coro, loop=self, **kwargs)
`,
    },
    ...inPython('set_task_factory(self, factory)', {
      doc: 'Set what makes tasks.',
      run(_m, self, factory) {
        self.taskFactory = factory as PyValue;
        return null;
      },
    }),
    'get_task_factory(self, /)': { doc: 'What makes tasks, or None.', run: (_m, self) => self.taskFactory },
    'run_forever(self, /)': {
      doc: 'Run until stop() is called.',
      python: `
def run_forever(self, /):
    $loop_begin(self)
    try:
        $run_loop(self)
    finally:
        for future in $lost_futures(self):
            $report_lost(self, future)
        $loop_end(self)
`,
    },
    'run_until_complete(self, future)': {
      style: 'def',
      doc: 'Run until the Future is done; return its result.',
      python: `
def run_until_complete(self, future):
    $loop_check(self)
    new_task = not $is_future(future)
    future = $ensure_future(future, self)
    def _run_until_complete_cb(fut):
        if not fut.cancelled() and isinstance(fut.exception(), (SystemExit, KeyboardInterrupt)):
            return
        fut.get_loop().stop()
    future.add_done_callback(_run_until_complete_cb)
    try:
        self.run_forever()
    finally:
        future.remove_done_callback(_run_until_complete_cb)
    if not future.done():
        raise RuntimeError('Event loop stopped before Future completed.')
    return future.result()
`,
    },
    'stop(self, /)': {
      doc: 'Stop running the event loop.',
      run(_m, self) {
        self.stopping = true;
        return null;
      },
    },
    'is_running(self, /) -> bool': { doc: 'Whether the loop is running.', run: (_m, self) => self.running },
    'is_closed(self, /) -> bool': { doc: 'Whether the loop was closed.', run: (_m, self) => self.closed },
    'close(self, /)': {
      doc: 'Close the event loop.',
      run(_m, self) {
        if (self.running) throw new Raise('RuntimeError', 'Cannot close a running event loop');
        self.closed = true;
        self.ready = [];
        self.timers = [];
        return null;
      },
    },
    'get_debug(self, /) -> bool': { doc: 'Whether the loop is in debug mode.', run: (_m, self) => self.debug },
    'set_debug(self, enabled)': {
      style: 'def',
      doc: 'Set the debug mode.',
      run(m, self, enabled) {
        const on = truth(m, enabled as PyValue);
        if (on instanceof Bail) return on;
        self.debug = on;
        return null;
      },
      python: `
def set_debug(self, enabled):
    self.set_debug(bool(enabled))
`,
    },
    'slow_callback_duration: float': {
      doc: 'How long a callback takes until it is reported in debug mode. Nothing takes time here, so it makes no difference.',
      run: () => 0.1,
      set: () => null,
    },
    'run_in_executor(self, executor, func, *args)': {
      style: 'def',
      doc: 'Call a function; there are no threads, so it runs in the loop.',
      python: `
def run_in_executor(self, executor, func, *args):
    future = self.create_future()
    def work():
        try:
            result = func(*args)
        except BaseException as e:
            if not future.done():
                future.set_exception(e)
        else:
            if not future.done():
                future.set_result(result)
    self.call_soon(work, context=$new_context())
    return future
`,
    },
    ...inPython('set_default_executor(self, executor)', {
      doc: 'There are no threads: no executor is one.',
      run: (m) => m.raise('TypeError', 'executor must be ThreadPoolExecutor instance'),
    }),
    'get_exception_handler(self, /)': {
      doc: 'The exception handler, or None.',
      run: (_m, self) => self.exceptionHandler,
    },
    'set_exception_handler(self, handler)': {
      style: 'def',
      doc: 'Set a function of the loop and a context for errors that nobody else sees.',
      run(_m, self, handler) {
        if (handler !== null && !isCallable(handler as PyValue)) return BAIL;
        self.exceptionHandler = handler as PyValue;
        return null;
      },
      python: `
def set_exception_handler(self, handler):
    raise TypeError(f'A callable object or None is expected, got {handler!r}')
`,
    },
    'default_exception_handler(self, context)': {
      style: 'def',
      doc: 'Report an error on standard error.',
      python: `
def default_exception_handler(self, context):
    message = context.get('message')
    if not message:
        message = 'Unhandled exception in event loop'
    lines = [message]
    for key in sorted(context):
        if key != 'message' and key != 'exception':
            lines.append(f'{key}: {context[key]!r}')
    $report_error('\\n'.join(lines), context.get('exception'))
`,
    },
    'call_exception_handler(self, context)': {
      style: 'def',
      doc: "Call the loop's exception handler.",
      python: `
def call_exception_handler(self, context):
    handler = self.get_exception_handler()
    if handler is None:
        self.default_exception_handler(context)
        return
    try:
        handler(self, context)
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException as exc:
        self.default_exception_handler({
            'message': 'Unhandled error in exception handler',
            'exception': exc,
            'context': context,
        })
`,
    },
    'shutdown_asyncgens(self, /)': {
      doc: 'Close all asynchronous generators that are not over.',
      python: `
async def shutdown_asyncgens(self, /):
    closing = $loop_generators(self)
    if not closing:
        return
    results = await $gather([g.aclose() for g in closing], True)
    for result, g in zip(results, closing):
        if isinstance(result, Exception):
            self.call_exception_handler({
                'message': f'an error occurred during closing of asynchronous generator {g!r}',
                'exception': result,
                'asyncgen': g,
            })
`,
    },
    'shutdown_default_executor(self, timeout=None)': {
      doc: 'There are no threads: nothing to shut down.',
      python: `
async def shutdown_default_executor(self, timeout=None):
    pass
`,
    },
    '__repr__(self, /) -> str': {
      doc: 'Return repr(self).',
      run: (_m, self) =>
        `<${typeName(self)} running=${self.running ? 'True' : 'False'} ` +
        `closed=${self.closed ? 'True' : 'False'} debug=${self.debug ? 'True' : 'False'}>`,
    },
  }),
  () => ({
    '__new__(cls, /)': { doc: 'A new event loop.', run: () => new PyLoop() },
  }),
);

intrinsic('loop_check', 1, (m, l) => {
  const loop = l as PyLoop;
  open(loop);
  if (loop.running) throw new Raise('RuntimeError', 'This event loop is already running');
  if (m.tasks.loop !== null) throw new Raise('RuntimeError', 'Cannot run the event loop while another loop is running');
  return null;
});
intrinsic('loop_begin', 1, (m, l) => {
  const loop = l as PyLoop;
  open(loop);
  if (loop.running) throw new Raise('RuntimeError', 'This event loop is already running');
  if (m.tasks.loop !== null) throw new Raise('RuntimeError', 'Cannot run the event loop while another loop is running');
  loop.running = true;
  loop.fresh = true;
  m.tasks.loop = loop;
  return null;
});
intrinsic('loop_end', 1, (m, l) => {
  endLoop(m.tasks, l as PyLoop);
  return null;
});
intrinsic('loop_set_current', 1, (_m, loop, task) => {
  (loop as PyLoop).current = task!;
  return null;
});
/** Asynchronous generators that are not over; the loop forgets them. */
intrinsic('loop_generators', 1, (_m, l) => {
  const loop = l as PyLoop;
  const list = new PyList(LIST, keysOf(loop.generators as PyDict));
  loop.generators = new PyDict();
  return list;
});
/** Tasks that are not done; none of what only stands for a loop. */
intrinsic('loop_tasks', 1, (_m, l) => new PyList(LIST, l instanceof PyLoop ? keysOf(l.tasks as PyDict) : []));
intrinsic('loop_current', 1, (_m, l) => (l as PyLoop).current);
intrinsic('running_loop', 1, (m) => m.tasks.loop);
intrinsic('chosen_loop', 1, (m) => m.tasks.chosen);
intrinsic('choose_loop', 1, (m, loop) => {
  m.tasks.chosen = loop!;
  return null;
});
intrinsic('is_loop', 1, (_m, v) => v instanceof PyLoop);
intrinsic('is_handle', 1, (_m, v) => v instanceof PyHandle);

function keysOf(d: PyDict): PyValue[] {
  const out: PyValue[] = [];
  for (let i = d.nextEntry(0); i >= 0; i = d.nextEntry(i + 1)) out.push(d.keys[i]!);
  return out;
}

intrinsic('handle_enter', 1, (m, h) => {
  enterContext(m.tasks, ((h as PyHandle).context ??= new PyContext()), (c) => utf16(plainRepr(m, c)));
  return null;
});
intrinsic('handle_callback', 1, (_m, h) => (h as PyHandle).callback);
/** What a future calls, or wakes, when it is done. */
intrinsic('callback_of', 1, (_m, w) => (w instanceof PyHandle ? w.callback : w!));
intrinsic('handle_args', 1, (_m, h) => (h as PyHandle).args);

function isHandle(v: PyValue): v is PyHandle {
  return v instanceof PyHandle;
}

defineType(HANDLE, isHandle, () => ({
  'cancel(self, /)': {
    doc: 'Do not call it.',
    run(_m, self) {
      self.cancelled = true;
      self.callback = null;
      self.args = new PyTuple(TUPLE, []);
      return null;
    },
  },
  'cancelled(self, /) -> bool': { doc: 'Whether it was cancelled.', run: (_m, self) => self.cancelled },
  'get_context(self, /)': { doc: 'The context.', run: (_m, self) => (self.context ??= new PyContext()) },
  '__repr__(self, /) -> str': {
    doc: 'Return repr(self).',
    python: `
def __repr__(self, /):
    info = [type(self).__name__]
    if self.cancelled():
        info.append('cancelled')
    if hasattr(self, 'when'):
        info.append(f'when={self.when()}')
    f = $handle_callback(self)
    if f is not None:
        info.append($callback_text(f))
    return f"<{' '.join(info)}>"
`,
  },
}));
defineType(TIMER_HANDLE, isHandle, () => ({
  'when(self, /) -> float': { doc: 'The time it is called at.', run: (_m, self) => new PyFloat(self.when) },
}));

intrinsic('report_error', 1, (m, message, exc) => {
  const texts = {
    str(v: PyValue): string {
      try {
        const s = str(m, v);
        return s instanceof Bail ? '<exception str() failed>' : utf16(s);
      } catch {
        return '<exception str() failed>';
      }
    },
    module(name: string): PyModule | undefined {
      const v = m.modules.getStr(name);
      return v instanceof PyModule ? v : undefined;
    },
  };
  const trace = exc instanceof PyExc ? formatException(exc, texts) : '';
  return m.write('stderr', `${utf16(message as Str)}\n${trace}`) ?? null;
});
