/**
 * Tasks and futures in the machine: the event loop's choice of what runs next, one step of a task, one step of `await` on a
 * future, and the calls that the host answers later.
 *
 * The loop itself is shipped Python (`run_loop` in library/asyncio). It asks `$loop_next` for work; when nothing is ready
 * and the host owes answers, that suspends the run with a `futures` request.
 */
import {
  AsyncStep,
  CANCELLED_ERROR,
  COROUTINE,
  FUTURE,
  FutureIterator,
  LIST,
  PyContext,
  PyDict,
  PyExc,
  PyFloat,
  PyFunc,
  PyFuture,
  PyGen,
  PyHandle,
  PyList,
  PyLoop,
  PyTask,
  PyTraceback,
  Raise,
  cancelledError,
  enterContext,
  failure,
  isDone,
  leaveContext,
  nextDeadline,
  plainRepr,
  ripen,
  settleException,
  settleResult,
  tracebackLine,
  utf16,
  wakeWhenDone,
} from '../values/mod.ts';
import type { Frame, PyValue, Tasks } from '../values/mod.ts';
import { callShipped } from './calls.ts';
import { delegateOf, resumeGenerator } from './generators.ts';
import { stepFuture } from './awaiting.ts';
import { FRAME_INTRINSICS, yielded } from './intrinsics.ts';
import { unreached } from './mark.ts';
import { handledIn, raiseNew } from './pending.ts';
import { FRESH, SUSPENDED, VM, link } from './vm.ts';

// ---- calls that the host answers later

/** The host's answer to a call. */
export type CallAnswer = { readonly value: PyValue } | { readonly exception: PyExc };

/** The future of a call that has begun. */
export function beginCall(tasks: Tasks, id: number): PyFuture {
  const future = new PyFuture(FUTURE, tasks.loop);
  future.call = id;
  tasks.calls.push(future);
  return future;
}

/** Settles the futures of calls, in the order of the answers. An answer to a call that was cancelled meanwhile is dropped. */
export function endCalls(tasks: Tasks, answers: ReadonlyMap<number, CallAnswer>): void {
  const calls = new Map((tasks.calls as PyFuture[]).map((f) => [f.call, f]));
  for (const [id, answer] of answers) {
    const future = calls.get(id);
    calls.delete(id);
    if (future === undefined || isDone(future)) continue;
    if ('exception' in answer) settleException(future, answer.exception);
    else settleResult(future, answer.value);
  }
  tasks.calls = [...calls.values()];
}

// ---- the loop

/** The next handle or task to run; None when the loop is to stop; False after the host's answers. */
FRAME_INTRINSICS.set('loop_next', (r, [loop], d) => next(r, loop as PyLoop, d));

function next(r: Frame, loop: PyLoop, d: number): PyValue | undefined {
  const { tasks } = link.machine;
  for (;;) {
    while (loop.at < loop.batch.length) {
      const work = loop.batch[loop.at]!;
      loop.batch[loop.at++] = null;
      if (!(work instanceof PyHandle) || !work.cancelled) return work;
    }
    if (loop.stopping && !loop.fresh) {
      loop.batch = [];
      loop.at = 0;
      return null;
    }
    const deadline = nextDeadline(loop);
    if (loop.ready.length === 0 && !loop.stopping && !(deadline !== null && deadline <= tasks.time)) {
      // A call that was cancelled meanwhile is none any more.
      tasks.calls = (tasks.calls as PyFuture[]).filter((f) => !isDone(f));
      const pending = (tasks.calls as PyFuture[]).map((f) => f.call);
      if (pending.length > 0 || (VM.hostTimers && deadline !== null)) {
        return waitForHost(r, pending, deadline === null ? [] : [new PyFloat(deadline - tasks.time)], d);
      }
      if (deadline === null) {
        return raiseNew('RuntimeError', 'deadlock: every task waits, and neither a timer nor a call of the host is pending');
      }
      tasks.time = deadline;
    }
    ripen(loop, tasks.time);
    if (loop.failed.length > 0 && isPowerOfTwo(++loop.waited)) {
      const lost = lostFutures(r, loop);
      if (lost.items.length > 0) return lost;
    }
    loop.fresh = false;
    loop.batch = loop.ready;
    loop.ready = [];
    loop.at = 0;
    link.machine.work(loop.batch.length);
  }
}

/** A turn in which futures that failed are looked for; there are fewer and fewer of them, because looking costs much. */
function isPowerOfTwo(turn: number): boolean {
  return (turn & (turn - 1)) === 0;
}

/** The futures with an exception that nobody has asked for and nobody can: nothing holds them. The loop forgets them. */
function lostFutures(r: Frame, loop: PyLoop): PyList {
  const unread = (loop.failed as PyFuture[]).filter((f) => f.unread);
  loop.failed = [];
  if (unread.length === 0) return new PyList(LIST, []);
  const { lost, ticks } = unreached(r, unread);
  link.machine.work(ticks);
  const gone = new Set(lost);
  loop.failed = unread.filter((f) => !gone.has(f));
  return new PyList(LIST, lost);
}
FRAME_INTRINSICS.set('lost_futures', (r, [loop]) => lostFutures(r, loop as PyLoop));

/** Every task waits: the host is asked for answers to the calls it owes. */
function waitForHost(r: Frame, pending: readonly number[], delay: readonly PyFloat[], d: number): undefined {
  VM.mode = SUSPENDED;
  VM.cur = r;
  VM.request = { kind: 'futures', name: '', args: delay, names: [], dest: d, pending };
  return undefined;
}

// ---- a step of a task

/** Begins a step: the exception to raise in the coroutine, or None. */
FRAME_INTRINSICS.set('task_enter', (_r, [t]) => {
  const task = t as PyTask;
  const { machine } = link;
  enterContext(machine.tasks, (task.context ??= new PyContext()), (c) => utf16(plainRepr(machine, c)));
  const { waiter } = task;
  let exc = task.thrown as PyExc | null;
  if (exc === null && waiter instanceof PyFuture) exc = failure(waiter);
  task.thrown = null;
  task.waiter = null;
  if (task.mustCancel) {
    if (exc === null || !exc.cls.isSubclass(CANCELLED_ERROR)) exc = cancelledError(task);
    task.mustCancel = false;
  }
  (task.loop as PyLoop).current = task;
  return exc;
});

/** Sends None into the coroutine of a task. */
FRAME_INTRINSICS.set('task_send', (r, [coro], d) => {
  if (!(coro instanceof PyGen) || coro.cls !== COROUTINE) return callShipped(r, 'send_none', [coro!], d);
  const v = resumeGenerator(r, coro, null, d);
  return v === undefined ? undefined : yielded(r, v);
});

/** Raises an exception where the coroutine of a task waits. If that is an `await` of a future, the await raises it itself. */
FRAME_INTRINSICS.set('task_throw', (r, [coro, exc], d) => {
  let inner: PyValue = coro!;
  let handling = false;
  while (inner instanceof PyGen && inner.frame !== null && inner.frame[1] === null) {
    link.machine.charge(1);
    handling ||= inner.frame[3] !== FRESH && handledIn(inner.frame) !== null;
    inner = delegateOf(inner);
    if (inner instanceof AsyncStep && inner.sends && inner.state === 1) inner = inner.gen;
  }
  // Each coroutine that is handling an exception makes it the context in its turn, as far as this one gets.
  if (handling || !(inner instanceof FutureIterator) || !(coro instanceof PyGen)) {
    return callShipped(r, 'throw_into', [coro!, exc!], d);
  }
  inner.thrown = exc!;
  const v = resumeGenerator(r, coro, null, d);
  return v === undefined ? undefined : yielded(r, v);
});

/** Ends a step in which the coroutine yielded `v`: None if the task waits now, else what is wrong. */
FRAME_INTRINSICS.set('task_wait', (_r, [t, v]) => {
  const task = t as PyTask;
  const loop = task.loop as PyLoop;
  loop.current = null;
  leaveContext(link.machine.tasks);
  if (v === null) {
    loop.ready.push(task);
    return null;
  }
  if (!(v instanceof PyFuture)) return v instanceof PyGen ? 'generator' : 'yield';
  v.loop ??= loop;
  if (v.loop !== loop) return 'loop';
  if (!v.blocking) return 'blocking';
  if (v === task) return 'self';
  v.blocking = false;
  wakeWhenDone(v, task);
  task.waiter = v;
  return task.mustCancel ? 'cancel' : null;
});

/** The next step of the task raises `exc`. */
FRAME_INTRINSICS.set('task_raise', (_r, [t, exc]) => {
  const task = t as PyTask;
  task.thrown = exc!;
  (task.loop as PyLoop).ready.push(task);
  return null;
});

/** Ends the last step of a task: it leaves the loop's list. */
FRAME_INTRINSICS.set('task_leave', (_r, [l, t]) => {
  const loop = l as PyLoop;
  loop.current = null;
  leaveContext(link.machine.tasks);
  (loop.tasks as PyDict).delete(link.machine, t!);
  return null;
});

/** The same for `__next__` and `send` as calls: StopIteration at the end. */
FRAME_INTRINSICS.set('future_step', (r, [it]) => {
  if (!(it instanceof FutureIterator)) throw new Raise('TypeError', 'not an iterator of a future');
  const v = stepFuture(r, it);
  return v === undefined ? undefined : yielded(r, v);
});

/** Ends the iterator of a future. */
FRAME_INTRINSICS.set('future_iter_end', (_r, [it]) => {
  if (it instanceof FutureIterator) it.future = null;
  return null;
});

// ---- places, for the texts of tasks

/** Where a coroutine waits, or where it is defined when it is over: file and line. */
FRAME_INTRINSICS.set('coroutine_place', (_r, [coro]) => {
  const { frame, code } = coro as PyGen;
  const over = frame === null || frame[2] === -1;
  const line = over || frame[3] === FRESH ? code.firstLine : tracebackLine(new PyTraceback(code, frame[2] as number, null));
  return `${code.unit.fileName}:${line}`;
});

/** Where a function of the program is defined; None for anything else. */
FRAME_INTRINSICS.set('function_place', (_r, [f]) => {
  if (!(f instanceof PyFunc) || f.code.code.hidden) return null;
  const { code } = f.code;
  return `${code.unit.fileName}:${code.firstLine}`;
});
