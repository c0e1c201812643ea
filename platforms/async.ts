/** Runs whose host functions may answer promises. */
import type { HostValue } from '../core/mod.ts';
import { MontyUsageError } from './errors.ts';
import { answerName, answerValue, callHost, hostFunction, notCallable } from './hosting.ts';
import type { HostNames } from './hosting.ts';
import type { Monty } from './monty.ts';
import type { RunOptions } from './options.ts';
import { FunctionSnapshot, MontyComplete, NameLookupSnapshot, exceptionOf } from './progress.ts';
import type { Pending, Progress } from './progress.ts';
import type { FeedOptions, MontySession } from './session.ts';

export interface AsyncOptions {
  /** Gives the run up while it waits for the host. The promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Runs to the end; the value of the last expression statement. */
export async function runMontyAsync(monty: Monty, options: RunOptions & AsyncOptions = {}): Promise<HostValue> {
  options.signal?.throwIfAborted();
  const complete = await driveAsync(monty.start(options), options.externalFunctions ?? {}, options.signal);
  return complete.output;
}

/** Feeds a text to a session and runs it to the end. */
export async function feedRunAsync(
  session: MontySession,
  source: string,
  options: FeedOptions & AsyncOptions = {},
): Promise<HostValue> {
  options.signal?.throwIfAborted();
  const complete = await driveAsync(
    session.feedStart(source, options),
    options.externalFunctions ?? {},
    options.signal,
  );
  return complete.output;
}

async function driveAsync(start: Progress, names: HostNames, signal?: AbortSignal): Promise<MontyComplete> {
  let progress = start;
  while (!(progress instanceof MontyComplete)) {
    if (signal?.aborted === true) progress.cancel();
    signal?.throwIfAborted();
    progress = await answerOne(progress, names);
  }
  return progress;
}

async function answerOne(progress: Pending, names: HostNames): Promise<Progress> {
  if (progress instanceof NameLookupSnapshot) return answerName(progress, names);
  if (!(progress instanceof FunctionSnapshot))
    throw new MontyUsageError('not-available', 'futures are not available yet');
  const f = hostFunction(progress, names);
  if (f === undefined) return notCallable(progress, names);
  let value: unknown;
  try {
    value = await callHost(f, progress);
  } catch (error) {
    return progress.resume({ exception: exceptionOf(error) });
  }
  return answerValue(progress, value);
}
