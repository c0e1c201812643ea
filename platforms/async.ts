/** Runs whose host functions may answer promises. */
import type { HostValue } from '../core/mod.ts';
import { isPromise } from './boundary.ts';
import { MontyUsageError } from './errors.ts';
import { SLICE } from './execution.ts';
import { answerName, answerValue, callHost, hostFunction, namesFor, notCallable } from './hosting.ts';
import type { Hosting } from './hosting.ts';
import { fileAnswer } from './files.ts';
import type { Monty } from './monty.ts';
import { checkHosting } from './options.ts';
import type { RunOptions } from './options.ts';
import { FutureSnapshot, MontyComplete, NameLookupSnapshot, TurnSnapshot, exceptionOf } from './progress.ts';
import type { FutureAnswer, Pending, Progress } from './progress.ts';
import type { FeedOptions, MontySession } from './session.ts';

/** What runMontyAsync and feedRunAsync take besides. */
export interface AsyncOptions {
  /** Gives the run up, whether it works, sleeps or waits for the host. The promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Ticks of a turn: some ten milliseconds. */
const TURN = { [SLICE]: 1_000_000 };

/**
 * Runs to the end; the value of the last expression statement. Functions of the host may answer promises, and others get a turn
 * while the program works.
 *
 *     await runMontyAsync(program, { externalFunctions: { fetch: async (url) => (await fetch(url)).text() } });
 */
export async function runMontyAsync(monty: Monty, options: RunOptions & AsyncOptions = {}): Promise<HostValue> {
  checkAsync(options);
  if (typeof monty?.start !== 'function') throw new MontyUsageError('bad-option', 'runMontyAsync takes a Monty');
  return driveAsync(monty.start({ ...options, ...TURN }), options, options.signal);
}

/** Feeds a text to a session and runs it to the end, as runMontyAsync does. */
export async function feedRunAsync(
  session: MontySession,
  source: string,
  options: FeedOptions & AsyncOptions = {},
): Promise<HostValue> {
  checkAsync(options);
  if (typeof session?.feedStart !== 'function') throw new MontyUsageError('bad-option', 'feedRunAsync takes a MontySession');
  const start = session.feedStart(source, { ...options, ...TURN });
  return driveAsync(start, session.hosting(options), options.signal);
}

/**
 * Goes on with a run that waits, to its end, as runMontyAsync does: after it was loaded, or answered step by step until now. Throws
 * MontyUsageError where nothing but calls is waited for that were begun elsewhere: those are answered with `resume`.
 *
 *     await resumeAsync(loadSnapshot(bytes), { externalFunctions: { fetch: async (url) => (await fetch(url)).text() } });
 */
export async function resumeAsync(progress: Progress, options: RunOptions & AsyncOptions = {}): Promise<HostValue> {
  checkAsync(options);
  if (progress instanceof MontyComplete) return progress.output;
  if (typeof progress?.inTurns !== 'function') throw new MontyUsageError('bad-option', 'resumeAsync takes what a run waits with');
  if (progress instanceof FutureSnapshot) checkBegun(progress, []);
  const hosting = progress.session === null ? options : progress.session.hosting(options);
  progress.inTurns(TURN[SLICE]);
  return driveAsync(progress, hosting, options.signal);
}

function checkAsync(options: RunOptions & AsyncOptions): void {
  checkHosting(options);
  const { signal } = options;
  const isSignal = typeof signal?.throwIfAborted === 'function' && typeof signal.addEventListener === 'function';
  if (signal !== undefined && !isSignal)
    throw new MontyUsageError('bad-option', 'signal is an AbortSignal');
  signal?.throwIfAborted();
}

async function driveAsync(start: Progress, hosting: Hosting, signal?: AbortSignal): Promise<HostValue> {
  const calls = new Calls(signal);
  let progress: Progress | TurnSnapshot = start;
  while (!(progress instanceof MontyComplete)) {
    try {
      progress = await answerOne(progress, hosting, calls);
    } catch (error) {
      if (!(progress instanceof MontyComplete) && progress.isPending) progress.cancel();
      throw error;
    }
  }
  return progress.output;
}

async function answerOne(progress: Pending | TurnSnapshot, hosting: Hosting, calls: Calls): Promise<Progress> {
  if (progress instanceof TurnSnapshot) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    calls.signal?.throwIfAborted();
    return progress.resume();
  }
  const names = namesFor(progress, hosting);
  if (progress instanceof NameLookupSnapshot) return answerName(progress, names);
  if (progress instanceof FutureSnapshot) return answerCalls(progress, calls);
  if (progress.isOsFunction && progress.functionName === 'time.sleep' && hosting.os?.sleep === 'real') {
    await slept(Number(progress.args[0]), calls.signal);
    return progress.resume({ returnValue: null });
  }
  const { os = {} } = hosting;
  if (progress.isOsFunction && os.files !== undefined) {
    const args = progress.args.map((v) => (typeof v === 'bigint' ? Number(v) : v));
    const answer = fileAnswer(os.files, progress.functionName, args, true);
    if (answer !== undefined) {
      const value = await unlessAborted(Promise.resolve(answer), calls.signal);
      return progress.resume({ returnValue: value });
    }
  }
  const f = hostFunction(progress, hosting);
  if (f === undefined) return notCallable(progress, names);
  let value: unknown;
  let later = false;
  try {
    value = callHost(f, progress);
    later = isPromise(value) && progress.inCoroutine;
    if (isPromise(value) && !later) value = await unlessAborted(value, calls.signal);
  } catch (error) {
    calls.signal?.throwIfAborted();
    return progress.resume({ exception: exceptionOf(error) });
  }
  if (later) {
    calls.begin(progress.callId, value as Promise<unknown>);
    return progress.resume({ future: true });
  }
  calls.signal?.throwIfAborted();
  return answerValue(progress, value);
}

async function answerCalls(progress: FutureSnapshot, calls: Calls): Promise<Progress> {
  checkBegun(progress, calls.begun);
  const { answers, elapsed } = await calls.answers(progress.pendingCallIds, progress.delay);
  try {
    return progress.resume(answers, elapsed);
  } catch (error) {
    if (!(error instanceof MontyUsageError) || error.reason !== 'value-refused') throw error;
    const { message } = error.exception;
    return progress.resume(answers.map((answer) => crossable(progress, answer, message)), elapsed);
  }
}

/** Refuses to wait for ever: for calls of which none was begun here. */
function checkBegun({ delay, pendingCallIds }: FutureSnapshot, begun: Iterable<number>): void {
  const here = new Set(begun);
  if (delay !== null || pendingCallIds.some((id) => here.has(id))) return;
  throw new MontyUsageError('bad-answer', `calls that were begun elsewhere are waited for (${pendingCallIds.join(', ')}): resume() answers them`);
}

/** The answer, or a TypeError in its place when its value can't cross. */
function crossable(progress: FutureSnapshot, answer: FutureAnswer, message: string): FutureAnswer {
  if (!('returnValue' in answer) || progress.accepts(answer.returnValue)) return answer;
  return { callId: answer.callId, exception: { type: 'TypeError', message } };
}

/** Calls that have begun, and those that have ended since. */
class Calls {
  readonly signal: AbortSignal | undefined;
  /** Those that the program has no answer of yet. */
  readonly begun: Set<number> = new Set();
  private readonly ended: Map<number, FutureAnswer> = new Map();
  private wake: () => void = () => {};

  constructor(signal: AbortSignal | undefined) {
    this.signal = signal;
  }

  begin(callId: number, promise: Promise<unknown>): void {
    this.begun.add(callId);
    const end = (answer: FutureAnswer): void => {
      this.ended.set(callId, answer);
      this.wake();
    };
    // Not by its own `then`, which may be anything.
    void (async () => {
      try {
        const value = await promise;
        end({ callId, returnValue: value === undefined ? null : value });
      } catch (error) {
        end({ callId, exception: exceptionOf(error) });
      }
    })();
  }

  /** The answers to those of the calls that have ended; waits for one, but no longer than `delay` seconds. */
  async answers(ids: readonly number[], delay: number | null): Promise<{ answers: FutureAnswer[]; elapsed: number }> {
    const begun = Date.now();
    let late = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      for (;;) {
        const answers = ids.flatMap((id) => this.ended.get(id) ?? []);
        for (const { callId } of answers) {
          this.begun.delete(callId);
          this.ended.delete(callId);
        }
        // A clock that stands still or jumps is no reason to miss a timer, nor for one to be early.
        if (late) return { answers, elapsed: delay! };
        if (answers.length > 0) return { answers, elapsed: Math.min(Math.max(0, Date.now() - begun) / 1000, delay ?? 0) };
        const next = new Promise<void>((resolve) => {
          this.wake = resolve;
          if (delay === null || timer !== undefined) return;
          timer = setTimeout(() => {
            late = true;
            this.wake();
          }, milliseconds(delay));
        });
        await unlessAborted(next, this.signal);
      }
    } finally {
      if (timer !== undefined) clearTimeout(timer);
    }
  }
}

/** The most that `setTimeout` waits, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

function milliseconds(seconds: number): number {
  return Math.min(seconds * 1000, LONGEST);
}

/** Seconds go by. No timer is left when the signal is aborted before. */
async function slept(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds(seconds));
  });
  try {
    await unlessAborted(over, signal);
  } finally {
    if (timer !== undefined) clearTimeout(timer);
  }
}

/** What a promise resolves to; rejects when the signal is aborted before. */
function unlessAborted(value: Promise<unknown>, signal: AbortSignal | undefined): Promise<unknown> {
  if (signal === undefined) return value;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    // Not by its own `then`, which may be anything.
    void (async () => {
      try {
        resolve(await value);
      } catch (error) {
        reject(error as Error);
      } finally {
        signal.removeEventListener('abort', abort);
      }
    })();
  });
}
