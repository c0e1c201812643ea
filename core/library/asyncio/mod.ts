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
import { FUNCTIONS } from './functions.ts';
import './futures.ts';
import { BARRIER, BOUNDED_SEMAPHORE, CONDITION, EVENT, LOCK, SEMAPHORE } from './locks.ts';
import { setResultUnlessCancelled } from './loop.ts';
import type { ModuleSource } from '../modules.ts';
import { RUNNER, TASK_GROUP, TIMEOUT } from './managers.ts';
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

export const ASYNCIO: ModuleSource = {
  name: 'asyncio',
  doc: 'The asyncio package, tracking PEP 3156.',
  functions: FUNCTIONS,
  unnamed: [setResultUnlessCancelled],
  members,
};
