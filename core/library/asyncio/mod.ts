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
  makeModule,
  PyModule,
} from '../../values/mod.ts';
import type { PyBuiltin, PyValue } from '../../values/mod.ts';
import { FUNCTIONS } from './functions.ts';
import './futures.ts';
import { BARRIER, BOUNDED_SEMAPHORE, CONDITION, EVENT, LOCK, SEMAPHORE } from './locks.ts';
import { setResultUnlessCancelled } from './loop.ts';
import { RUNNER, TASK_GROUP, TIMEOUT } from './managers.ts';
import { LIFO_QUEUE, PRIORITY_QUEUE, QUEUE, QUEUE_EMPTY, QUEUE_FULL, QUEUE_SHUT_DOWN } from './queues.ts';

const CLASSES = [
  BARRIER, BOUNDED_SEMAPHORE, BROKEN_BARRIER_ERROR, CANCELLED_ERROR, CONDITION, EVENT, FUTURE, HANDLE, INVALID_STATE_ERROR,
  LIFO_QUEUE, LOCK, PRIORITY_QUEUE, QUEUE, QUEUE_EMPTY, QUEUE_FULL, QUEUE_SHUT_DOWN, RUNNER, SEMAPHORE, TASK, TASK_GROUP,
  TIMEOUT, TIMER_HANDLE,
]; // prettier-ignore

/** Functions of the module by name, those without a public name too: how snapshots find them. */
export const ASYNCIO_FUNCTIONS: ReadonlyMap<string, PyBuiltin> = new Map(
  [...FUNCTIONS, setResultUnlessCancelled].map((f) => [f.name, f]),
);

/** A fresh module object. */
export function asyncioModule(): PyModule {
  const module = makeModule('asyncio', 'The asyncio package, tracking PEP 3156.');
  const put = (name: string, v: PyValue): void => module.dict.setStr(name, v);
  for (const f of FUNCTIONS) put(f.name, f);
  for (const cls of CLASSES) put(cls.qualname, cls);
  put('TimeoutError', exceptionClass('TimeoutError'));
  put('AbstractEventLoop', EVENT_LOOP);
  put('BaseEventLoop', EVENT_LOOP);
  put('EventLoop', EVENT_LOOP);
  for (const name of ['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED']) put(name, name);
  return module;
}
