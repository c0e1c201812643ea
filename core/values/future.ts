/**
 * Futures, tasks and event loops as data, and what changes them: who waits for whom, what is ready to run, and which calls
 * the host has yet to answer. All of it is program state. The rows that Python sees are in library/asyncio; taking the next
 * step of a task is the machine's work (machine/tasks.ts).
 *
 * The order of everything is that of CPython's asyncio: one first-in first-out queue, and timers in a heap (heapq, so that
 * equal deadlines come in the same order). Time is virtual: it moves on to the next deadline when nothing else can run.
 */
import { BASE_EXCEPTION, builtinClass, exceptionClass, namedAlone } from './classes.ts';
import type { PyClass } from './classes.ts';
import { TUPLE } from './classes.ts';
import { PyContext, contextNow, leaveContext } from './context.ts';
import { PyDict } from './dict.ts';
import { allocate, heap } from './heap.ts';
import { kind } from './kinds.ts';
import type { Machine } from './machine.ts';
import { PyExc, PyNative, PyTraceback, PyTuple, growSlots } from './objects.ts';
import type { PyValue, Slots, Str } from './objects.ts';
import { Raise } from './raised.ts';

export const FUTURE: PyClass = builtinClass('_asyncio.Future', undefined, 'native', true);
export const TASK: PyClass = builtinClass('_asyncio.Task', FUTURE, 'native', true);
export const GATHERING: PyClass = namedAlone(builtinClass('asyncio.tasks._GatheringFuture', FUTURE));
export const FUTURE_ITERATOR: PyClass = builtinClass('_asyncio.FutureIter');
export const HANDLE: PyClass = namedAlone(builtinClass('asyncio.events.Handle'));
export const TIMER_HANDLE: PyClass = namedAlone(builtinClass('asyncio.events.TimerHandle', HANDLE));
export const EVENT_LOOP: PyClass = namedAlone(builtinClass('asyncio.base_events.BaseEventLoop'));
const TASKS: PyClass = builtinClass('asyncio.tasks');
// They take any attribute, though they have no `__dict__`.
for (const cls of [FUTURE, TASK, GATHERING]) cls.hasDict = true;

function exceptionType(name: string, base: PyClass): PyClass {
  const cls = namedAlone(builtinClass(`asyncio.exceptions.${name}`, base, 'exception', true));
  cls.hasDict = true;
  return cls;
}

export const CANCELLED_ERROR: PyClass = exceptionType('CancelledError', BASE_EXCEPTION);
export const INVALID_STATE_ERROR: PyClass = exceptionType('InvalidStateError', exceptionClass('Exception'));
export const BROKEN_BARRIER_ERROR: PyClass = exceptionType('BrokenBarrierError', exceptionClass('RuntimeError'));

// ---- futures

const PENDING = 0;
const CANCELLED = 1;
const FINISHED = 2;

/** A result that is not there yet. */
export class PyFuture extends PyNative {
  cls: PyClass;
  inst: Slots | null = null;
  state: number = PENDING;
  /** The loop that calls back; null until a task of a loop waits for it. */
  loop: PyValue;
  result: PyValue = null;
  exception: PyValue = null;
  /** The traceback that the exception had when it was set, until it is raised. */
  raisedAt: PyValue = null;
  /** Handles of functions to call with the future, and tasks to wake. */
  callbacks: PyValue[] = [];
  cancelMessage: PyValue = null;
  /** The CancelledError that ended a task, until it is raised. */
  cancelledBy: PyValue = null;
  /** It has just been yielded by an `await`. */
  blocking = false;
  /** The number of the host call whose answer it waits for; 0 if none. */
  call = 0;
  /** It failed and nobody has asked for the exception yet. */
  unread = false;
  constructor(cls: PyClass, loop: PyValue) {
    super();
    this.cls = cls;
    this.loop = loop;
    allocate(6);
  }
}

const FUTURE_FIELDS = {
  cls: 'cls',
  inst: 'slots',
  state: 'count',
  loop: 'value',
  result: 'value',
  exception: 'value',
  raisedAt: 'value',
  callbacks: 'values',
  cancelMessage: 'value',
  cancelledBy: 'value',
  blocking: 'flag',
  call: 'count',
  unread: 'flag',
} as const;

function fits(f: PyFuture): boolean {
  return (
    (f.loop === null || f.loop instanceof PyLoop) &&
    (f.exception === null || f.exception instanceof PyExc) &&
    (f.raisedAt === null || f.raisedAt instanceof PyTraceback) &&
    f.callbacks.every(isWork) &&
    (f.cancelledBy === null || f.cancelledBy instanceof PyExc)
  );
}
kind('future', PyFuture, () => new PyFuture(FUTURE, null), FUTURE_FIELDS, fits);

/** A coroutine that a loop runs; as a future, the coroutine's result. */
export class PyTask extends PyFuture {
  coro: PyValue;
  name: PyValue;
  /** The future that the coroutine waits for. */
  waiter: PyValue = null;
  /** What the next step raises in the coroutine. */
  thrown: PyValue = null;
  mustCancel = false;
  /** Requests to cancel it that were not taken back. */
  cancels = 0;
  /** What its steps run in; null: an empty one, not made yet. */
  context: PyContext | null = null;
  constructor(cls: PyClass, loop: PyValue, coro: PyValue, name: PyValue) {
    super(cls, loop);
    this.coro = coro;
    this.name = name;
    allocate(6);
  }
}
kind(
  'task',
  PyTask,
  () => new PyTask(TASK, null, null, ''),
  {
    ...FUTURE_FIELDS,
    coro: 'value',
    name: 'value',
    waiter: 'value',
    thrown: 'value',
    mustCancel: 'flag',
    cancels: 'count',
    context: [PyContext, null],
  },
  (t) =>
    fits(t) &&
    (t.waiter === null || t.waiter instanceof PyFuture) &&
    (t.thrown === null || t.thrown instanceof PyExc),
);

/** What `gather` answers: cancelling it cancels its children. */
export class PyGathering extends PyFuture {
  children: PyValue;
  cancelRequested = false;
  constructor(loop: PyValue, children: PyValue) {
    super(GATHERING, loop);
    this.children = children;
  }
}
kind(
  'gathering',
  PyGathering,
  () => new PyGathering(null, null),
  { ...FUTURE_FIELDS, children: 'value', cancelRequested: 'flag' },
  fits,
);

/** What `await future` steps: it yields the future once if that is not done, then gives its result. */
export class FutureIterator extends PyNative {
  /** null when over. */
  future: PyValue;
  waiting = false;
  /** Raised at the next step instead of the result. */
  thrown: PyValue = null;
  /** Yields None once, then is over: `await sleep(0)`. */
  bare: boolean;
  constructor(future: PyValue, bare: boolean = false) {
    super();
    this.future = future;
    this.bare = bare;
    allocate(1);
  }
  get cls(): PyClass {
    return FUTURE_ITERATOR;
  }
}
kind(
  'future_iter',
  FutureIterator,
  () => new FutureIterator(null),
  { future: 'value', waiting: 'flag', thrown: 'value', bare: 'flag' },
  (i) => (i.future === null || i.future instanceof PyFuture) && (i.thrown === null || i.thrown instanceof PyExc),
);

/** A callback that waits for its turn, or for its time. */
export class PyHandle extends PyNative {
  callback: PyValue;
  args: PyValue;
  /** Seconds of the loop's time; NaN if it is no timer. */
  when: number;
  cancelled = false;
  scheduled = false;
  loop: PyValue;
  /** What it runs in; null: an empty one, not made yet. */
  context: PyContext | null = null;
  constructor(loop: PyValue, callback: PyValue, args: PyValue, when: number) {
    super();
    this.loop = loop;
    this.callback = callback;
    this.args = args;
    this.when = when;
    allocate(4);
  }
  get cls(): PyClass {
    return this.when === this.when ? TIMER_HANDLE : HANDLE;
  }
}
kind('handle', PyHandle, () => new PyHandle(null, null, null, NaN), {
  callback: 'value',
  args: 'value',
  when: 'number',
  cancelled: 'flag',
  scheduled: 'flag',
  loop: 'value',
  context: [PyContext, null],
});

// ---- loops

/**
 * An event loop. A turn takes what is ready when it begins (`batch`, from `at` on); what becomes ready meanwhile waits for
 * the next one. Entries are handles, and tasks that are to take a step.
 */
export class PyLoop extends PyNative {
  ready: PyValue[] = [];
  batch: PyValue[] = [];
  at = 0;
  /** A heap of timer handles by deadline. */
  timers: PyValue[] = [];
  running = false;
  /** No turn has begun since it was started. */
  fresh = false;
  stopping = false;
  closed = false;
  debug = false;
  /** The task whose step is being taken. */
  current: PyValue = null;
  /** Tasks that are not done, as keys. */
  tasks: PyValue = new PyDict();
  /** Asynchronous generators that were begun and are not over, as keys. */
  generators: PyValue = new PyDict();
  /** Futures that failed: who is lost with an exception that nobody has asked for is reported. */
  failed: PyValue[] = [];
  /** Turns since one failed. */
  waited = 0;
  exceptionHandler: PyValue = null;
  taskFactory: PyValue = null;
  get cls(): PyClass {
    return EVENT_LOOP;
  }
}
kind(
  'event_loop',
  PyLoop,
  () => new PyLoop(),
  {
    ready: 'values',
    batch: 'values',
    at: 'count',
    timers: 'values',
    running: 'flag',
    fresh: 'flag',
    stopping: 'flag',
    closed: 'flag',
    debug: 'flag',
    current: 'value',
    tasks: 'value',
    generators: 'value',
    failed: 'values',
    waited: 'count',
    exceptionHandler: 'value',
    taskFactory: 'value',
  },
  (l) =>
    l.at >= 0 &&
    l.at <= l.batch.length &&
    l.tasks instanceof PyDict &&
    l.generators instanceof PyDict &&
    l.timers.every((t) => t instanceof PyHandle && isWork(t)) &&
    l.failed.every((f) => f instanceof PyFuture) &&
    [l.ready, l.batch.slice(l.at)].every((q) => q.every(isWork)),

);

function isWork(w: PyValue): boolean {
  return (w instanceof PyHandle || w instanceof PyTask) && w.loop instanceof PyLoop;
}

/** What a run knows of asyncio. */
export class Tasks extends PyNative {
  /** The loop that runs, if any. */
  loop: PyLoop | null = null;
  /** What `set_event_loop` was told. */
  chosen: PyValue = null;
  /** Futures of calls that the host has not answered yet, in order of the calls. */
  calls: PyValue[] = [];
  /** Seconds on the clock of all loops. */
  time = 0;
  /** Tasks that were named so far. */
  names = 0;
  /** The context that was entered last, and the one that is current when none is entered. */
  context: PyContext | null = null;
  base: PyContext | null = null;
  get cls(): PyClass {
    return TASKS;
  }
}
kind(
  'tasks',
  Tasks,
  () => new Tasks(),
  { loop: 'value', chosen: 'value', calls: 'values', time: 'number', names: 'count', context: [PyContext, null], base: [PyContext, null] },
  (t) => (t.loop === null || t.loop instanceof PyLoop) && t.calls.every((c) => c instanceof PyFuture),
);

export function isDone(f: PyFuture): boolean {
  return f.state !== PENDING;
}

export function wasCancelled(f: PyFuture): boolean {
  return f.state === CANCELLED;
}

/** Puts work at the end of a loop's queue. */
export function enqueue(loop: PyLoop, work: PyHandle | PyTask): void {
  loop.ready.push(work);
  growSlots(1);
}

/** Calls back, or wakes, all that wait for a future which is done now. */
function announce(f: PyFuture): void {
  const { callbacks } = f;
  if (callbacks.length === 0) return;
  f.callbacks = [];
  for (const waiting of callbacks) {
    if (waiting instanceof PyTask) enqueue(waiting.loop as PyLoop, waiting);
    else call(waiting as PyHandle, f);
  }
}

function call(handle: PyHandle, f: PyFuture): void {
  handle.args = new PyTuple(TUPLE, [f]);
  enqueue(handle.loop as PyLoop, handle);
}

/** The future is done, with a result. */
export function settleResult(f: PyFuture, v: PyValue): void {
  f.state = FINISHED;
  f.result = v;
  announce(f);
}

/** The future is done, with an exception. */
export function settleException(f: PyFuture, exc: PyExc): void {
  f.state = FINISHED;
  f.exception = exc;
  f.raisedAt = exc.tb;
  f.unread = true;
  if (f.loop instanceof PyLoop) {
    f.loop.failed.push(f);
    f.loop.waited = 0;
    growSlots(1);
  }
  announce(f);
}

/** The future is done: cancelled. */
export function settleCancelled(f: PyFuture, message: PyValue): void {
  f.state = CANCELLED;
  f.cancelMessage = message;
  announce(f);
}

/** The CancelledError of a cancelled future, or for a task that is to be cancelled. */
export function cancelledError(f: PyFuture): PyExc {
  const by = f.cancelledBy;
  f.cancelledBy = null;
  if (by instanceof PyExc) return by;
  return new PyExc(CANCELLED_ERROR, new PyTuple(TUPLE, f.cancelMessage === null ? [] : [f.cancelMessage]));
}

/** The exception that reading the result of a finished future raises, or null. */
export function failure(f: PyFuture): PyExc | null {
  f.unread = false;
  if (f.state === CANCELLED) return cancelledError(f);
  const exc = f.exception;
  if (!(exc instanceof PyExc)) return null;
  exc.tb = f.raisedAt as PyTraceback | null;
  f.raisedAt = null;
  return exc;
}

/** Wakes the task when the future is done; at once if it is. */
export function wakeWhenDone(f: PyFuture, task: PyTask): void {
  if (f.state === PENDING) {
    f.callbacks.push(task);
    growSlots(1);
  } else enqueue(task.loop as PyLoop, task);
}

/** Calls a function in that context when the future is done; soon if it is. */
export function callWhenDone(f: PyFuture, callback: PyValue, context: PyContext | null): void {
  const handle = new PyHandle(f.loop, callback, null, NaN);
  handle.context = context;
  if (f.state === PENDING) {
    f.callbacks.push(handle);
    growSlots(1);
  } else call(handle, f);
}

/**
 * `cancel(msg)` of a future or task. null: a class of the program, or a gathering, has to be asked; nothing has happened.
 * A request goes down the chain of tasks that wait for each other, to the one that waits for no task. Tasks that wait in a
 * circle can't be cancelled.
 */
export function cancel(f: PyFuture, message: PyValue): boolean | null {
  const chain: Set<PyTask> = new Set();
  let last: PyFuture = f;
  while (last instanceof PyTask && last.state === PENDING) {
    if (chain.has(last)) throw new Raise('RecursionError', 'maximum recursion depth exceeded');
    chain.add(last);
    const { waiter } = last;
    if (!(waiter instanceof PyFuture)) break;
    if (waiter.state === PENDING && !waiter.cls.builtin) return null;
    last = waiter;
  }
  if (last instanceof PyGathering && last.state === PENDING) return null;
  heap.charge(chain.size >>> 2);
  for (const task of chain) task.cancels++;
  if (last.state !== PENDING || last instanceof PyTask) {
    const task = [...chain].pop();
    if (task === undefined) return false;
    task.mustCancel = true;
    task.cancelMessage = message;
    return true;
  }
  settleCancelled(last, message);
  return true;
}

/** A name for a task that was given none. */
export function taskName(m: Machine): Str {
  return `Task-${++m.tasks.names}`;
}

/** Makes a task ready for its first step. Without a context of its own it gets a copy of the current one. */
export function startTask(
  m: Machine,
  task: PyTask,
  loop: PyLoop,
  coro: PyValue,
  name: PyValue,
  context: PyContext | null,
): PyTask {
  task.loop = loop;
  task.coro = coro;
  task.name = name;
  task.context = context ?? contextNow(m.tasks);
  (loop.tasks as PyDict).set(m, task, null);
  enqueue(loop, task);
  return task;
}

/** The loop runs no more. What an exception kept from running goes first next time. */
export function endLoop(tasks: Tasks, loop: PyLoop): void {
  loop.running = false;
  loop.stopping = false;
  loop.current = null;
  loop.ready = [...loop.batch.slice(loop.at), ...loop.ready];
  loop.batch = [];
  loop.at = 0;
  tasks.loop = null;
}

/** Forgets what was going on when a limit ended the code before: its loop runs no more, and it is in no context. */
export function abandonTasks(tasks: Tasks): void {
  while (tasks.context !== null) leaveContext(tasks);
  if (tasks.loop !== null) endLoop(tasks, tasks.loop);
}

// ---- timers: the heap of CPython's heapq, whose order of equal deadlines programs can see

export function addTimer(loop: PyLoop, handle: PyHandle): void {
  handle.scheduled = true;
  loop.timers.push(handle);
  growSlots(1);
  siftDown(loop.timers as PyHandle[], 0, loop.timers.length - 1);
}

function siftDown(heap: PyHandle[], start: number, from: number): void {
  let pos = from;
  const item = heap[pos]!;
  while (pos > start) {
    const up = (pos - 1) >> 1;
    const parent = heap[up]!;
    if (!(item.when < parent.when)) break;
    heap[pos] = parent;
    pos = up;
  }
  heap[pos] = item;
}

function siftUp(heap: PyHandle[]): void {
  const end = heap.length;
  const item = heap[0]!;
  let pos = 0;
  for (let child = 1; child < end; child = 2 * pos + 1) {
    const right = child + 1;
    if (right < end && !(heap[child]!.when < heap[right]!.when)) child = right;
    heap[pos] = heap[child]!;
    pos = child;
  }
  heap[pos] = item;
  siftDown(heap, 0, pos);
}

/** Takes the timer with the nearest deadline. */
function popTimer(loop: PyLoop): PyHandle {
  const heap = loop.timers as PyHandle[];
  const last = heap.pop()!;
  if (heap.length === 0) return last;
  const first = heap[0]!;
  heap[0] = last;
  siftUp(heap);
  return first;
}

/** The nearest deadline of a timer that was not cancelled; null if there is none. */
export function nextDeadline(loop: PyLoop): number | null {
  for (;;) {
    const first = loop.timers[0] as PyHandle | undefined;
    if (first === undefined) return null;
    if (!first.cancelled) return first.when;
    popTimer(loop).scheduled = false;
  }
}

/** The resolution of the clock, as BaseEventLoop has it. */
const RESOLUTION = 1e-9;

/** Moves timers that are due to the queue. */
export function ripen(loop: PyLoop, time: number): void {
  for (;;) {
    const first = loop.timers[0] as PyHandle | undefined;
    // Where the time is large, the resolution is less than its last digit.
    if (first === undefined || (first.when > time && first.when >= time + RESOLUTION)) return;
    const handle = popTimer(loop);
    handle.scheduled = false;
    loop.ready.push(handle);
  }
}
