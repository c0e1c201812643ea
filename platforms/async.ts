/** Runs whose host functions may answer promises. */
import type { HostValue } from '../core/mod.ts';
import { MontyUsageError } from './errors.ts';
import { SLICE } from './execution.ts';
import { answerName, answerValue, callHost, hostFunction, notCallable } from './hosting.ts';
import type { HostNames } from './hosting.ts';
import type { Monty } from './monty.ts';
import type { RunOptions } from './options.ts';
import { FutureSnapshot, MontyComplete, NameLookupSnapshot, TurnSnapshot, exceptionOf } from './progress.ts';
import type { Pending, Progress } from './progress.ts';
import type { FeedOptions, MontySession } from './session.ts';

export interface AsyncOptions {
  /** Gives the run up while it waits for the host. The promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Ticks of a turn: some ten milliseconds. */
const TURN = { [SLICE]: 1_000_000 };

/** Runs to the end; the value of the last expression statement. */
export async function runMontyAsync(monty: Monty, options: RunOptions & AsyncOptions = {}): Promise<HostValue> {
  options.signal?.throwIfAborted();
  return driveAsync(monty.start({ ...options, ...TURN }), options.externalFunctions ?? {}, options.signal);
}

/** Feeds a text to a session and runs it to the end. */
export async function feedRunAsync(
  session: MontySession,
  source: string,
  options: FeedOptions & AsyncOptions = {},
): Promise<HostValue> {
  options.signal?.throwIfAborted();
  const start = session.feedStart(source, { ...options, ...TURN });
  return driveAsync(start, options.externalFunctions ?? {}, options.signal);
}

async function driveAsync(start: Progress, names: HostNames, signal?: AbortSignal): Promise<HostValue> {
  let progress: Progress | TurnSnapshot = start;
  while (!(progress instanceof MontyComplete)) {
    try {
      progress = await answerOne(progress, names, signal);
    } catch (error) {
      if (!(progress instanceof MontyComplete) && progress.isPending) progress.cancel();
      throw error;
    }
  }
  return progress.output;
}

async function answerOne(
  progress: Pending | TurnSnapshot,
  names: HostNames,
  signal: AbortSignal | undefined,
): Promise<Progress> {
  if (progress instanceof TurnSnapshot) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    return progress.resume();
  }
  if (progress instanceof NameLookupSnapshot) return answerName(progress, names);
  if (progress instanceof FutureSnapshot) throw new MontyUsageError('not-available', 'futures are not available yet');
  const f = hostFunction(progress, names);
  if (f === undefined) return notCallable(progress, names);
  let value: unknown;
  try {
    value = callHost(f, progress);
    if (value instanceof Promise) value = await unlessAborted(value, signal);
  } catch (error) {
    signal?.throwIfAborted();
    return progress.resume({ exception: exceptionOf(error) });
  }
  signal?.throwIfAborted();
  return answerValue(progress, value);
}

/** What a promise resolves to; rejects when the signal is aborted before. */
function unlessAborted(value: Promise<unknown>, signal: AbortSignal | undefined): Promise<unknown> {
  if (signal === undefined) return value;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    value.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
