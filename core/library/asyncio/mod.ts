/**
 * The module asyncio: event loops, tasks and what synchronises them, in the order of CPython's queues.
 *
 * Time is virtual: when every task waits, and the host owes no answer, the clock moves on to the next deadline. When the host
 * owes answers, the run is suspended until it gives some; that takes no time unless the host says how much. A host may also
 * ask to be told of every wait (`timers: 'host'`).
 */
import {
  BROKEN_BARRIER_ERROR,
  CANCELLED_ERROR,
  EVENT_LOOP,
  FUTURE,
  HANDLE,
  INVALID_STATE_ERROR,
  TASK,
  TIMER_HANDLE,
  exceptionClass,
} from '../../values/mod.ts';
import type { PyValue } from '../../values/mod.ts';
import { functions } from './functions.ts';
import './futures.ts';
import { BARRIER, BOUNDED_SEMAPHORE, CONDITION, EVENT, LOCK, SEMAPHORE } from './locks.ts';
import { setResultUnlessCancelled } from './loop.ts';
import { contentsOf } from '../modules.ts';
import type { ModuleSource } from '../modules.ts';
import { RUNNER, TASK_GROUP, TIMEOUT } from './managers.ts';
import './steps.ts';
import './texts.ts';
import { LIFO_QUEUE, PRIORITY_QUEUE, QUEUE, QUEUE_EMPTY, QUEUE_FULL, QUEUE_SHUT_DOWN } from './queues.ts';

const CLASSES = [
  BARRIER, BOUNDED_SEMAPHORE, BROKEN_BARRIER_ERROR, CANCELLED_ERROR, CONDITION, EVENT, FUTURE, HANDLE, INVALID_STATE_ERROR,
  LIFO_QUEUE, LOCK, PRIORITY_QUEUE, QUEUE, QUEUE_EMPTY, QUEUE_FULL, QUEUE_SHUT_DOWN, RUNNER, SEMAPHORE, TASK, TASK_GROUP,
  TIMEOUT, TIMER_HANDLE,
]; // prettier-ignore

function* members(): Generator<readonly [string, PyValue]> {
  for (const cls of CLASSES) yield [cls.qualname, cls];
  yield ['TimeoutError', exceptionClass('TimeoutError')];
  yield ['AbstractEventLoop', EVENT_LOOP];
  yield ['BaseEventLoop', EVENT_LOOP];
  yield ['EventLoop', EVENT_LOOP];
  for (const name of ['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED']) yield [name, name];
}

/** What the package's modules hold. */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    base_events: ['BaseEventLoop'],
    coroutines: ['iscoroutine', 'iscoroutinefunction'],
    events: [
      'AbstractEventLoop', 'Handle', 'TimerHandle', '_get_running_loop', 'get_event_loop', 'get_running_loop',
      'new_event_loop', 'set_event_loop',
    ],
    exceptions: ['BrokenBarrierError', 'CancelledError', 'InvalidStateError', 'TimeoutError'],
    futures: ['Future', 'isfuture'],
    locks: ['Barrier', 'BoundedSemaphore', 'Condition', 'Event', 'Lock', 'Semaphore'],
    queues: ['LifoQueue', 'PriorityQueue', 'Queue', 'QueueEmpty', 'QueueFull', 'QueueShutDown'],
    runners: ['Runner', 'run'],
    taskgroups: ['TaskGroup'],
    tasks: [
      'ALL_COMPLETED', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'Task', 'all_tasks', 'as_completed', 'create_eager_task_factory',
      'create_task', 'current_task', 'eager_task_factory', 'ensure_future', 'gather', 'shield', 'sleep', 'wait', 'wait_for',
    ],
    threads: ['to_thread'],
    timeouts: ['Timeout', 'timeout', 'timeout_at'],
  }),
); // prettier-ignore

export const ASYNCIO: ModuleSource = {
  name: 'asyncio',
  doc: 'The asyncio package, tracking PEP 3156.',
  contents: () => ({ functions: functions(), unnamed: [setResultUnlessCancelled], members }),
  package: true,
  parts: [...PARTS.keys()],
};

function part(name: string, names: readonly string[]): ModuleSource {
  return {
    name: `asyncio.${name}`,
    doc: `A part of the package asyncio: ${names.join(', ')}.`,
    contents: () => ({
      *members() {
        const all = new Map<string, PyValue>(members());
        for (const f of contentsOf(ASYNCIO).functions!) all.set(f.name, f);
        for (const n of names) yield [n, all.get(n)!] as const;
      },
    }),
  };
}

/** The modules of the package. */
export const ASYNCIO_PARTS: readonly ModuleSource[] = [...PARTS].map(([name, names]) => part(name, names));
