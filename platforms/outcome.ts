/**
 * What one leg of a run has come to (from its start or a resume to where it waits or ends), as the JSON text that is
 * answered and kept. A program never makes a request fail: whatever it does is an outcome.
 */
import { SLICE } from './execution.ts';
import type { SliceOption } from './execution.ts';
import { FunctionSnapshot, FutureSnapshot, MontyComplete, NameLookupSnapshot, TurnSnapshot } from './progress.ts';
import type { CallAnswer, HostException, Pending, Progress } from './progress.ts';
import {
  MontyError,
  MontyInternalError,
  MontyLimitError,
  MontyRuntimeError,
  MontySyntaxError,
  MontyTypingError,
  MontyUsageError,
} from './errors.ts';
import type { Printed } from './errors.ts';
import type { Usage } from './limits.ts';
import { HostFloat } from '../core/mod.ts';
import type { HostValue } from '../core/mod.ts';
import { Problem } from './problems.ts';
import { TooLarge, toWire } from './wire.ts';

export type Status = 'completed' | 'suspended' | 'error' | 'limit' | 'cancelled';

/** A question of a run to its host, without the values in it. */
export interface CallRecord {
  readonly callId: number;
  readonly kind: 'function' | 'os' | 'name' | 'sleep';
  readonly name: string;
  /** What the host said; null while it has not. */
  readonly answer: AnswerKind | null;
}

export type AnswerKind = 'value' | 'error' | 'future' | 'function' | 'unknown';

/** An answer of the host: to a call or a name. */
export type Answer =
  | { readonly kind: 'value'; readonly value: HostValue }
  | { readonly kind: 'error'; readonly error: HostException }
  /** To a call: the value will come later. */
  | { readonly kind: 'future' }
  /** To a name: it is a function. */
  | { readonly kind: 'function' }
  /** There is no such function or name: NameError. */
  | { readonly kind: 'unknown' };

/** What is known about a run from its legs so far. */
export interface History {
  readonly stdout: string;
  readonly stderr: string;
  readonly calls: readonly CallRecord[];
}

export const NO_HISTORY: History = { stdout: '', stderr: '', calls: [] };

export interface RunFacts {
  readonly runId: string;
  /** Number of this leg in the run, from 1. */
  readonly seq: number;
  /** Names that are functions of the host; null: any name may be. */
  readonly tools: readonly string[] | null;
  readonly history: History;
  readonly expiresAt: number;
  /** Called after each turn (TURN) of a program that goes on for long; what it throws ends the run. */
  readonly pause: () => Promise<void>;
  /** `real`: the leg waits while the program sleeps, up to MOST_SLEEP; for longer the run is suspended. */
  readonly sleep: 'virtual' | 'real';
  /** Milliseconds of the epoch. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** What a leg has come to. */
export interface Leg {
  readonly status: Status;
  readonly runId: string;
  readonly seq: number;
  /** Calls that wait for an answer. */
  readonly callIds: readonly number[];
  readonly calls: readonly CallRecord[];
  /** The outcome as JSON text. */
  readonly text: string;
  /** What to dump; null when the run has ended. */
  readonly pending: Pending | null;
  /** When the program has slept enough, if it waits for that alone. */
  readonly wakeAt: number | null;
  /** The interpreter failed: its state is not to be used. */
  readonly broken: boolean;
}

/** How long a turn is, in ticks: some ten milliseconds. Given to whatever starts or loads a run. */
export const TURN: Required<SliceOption> = { [SLICE]: 1_000_000 };

/** How long a leg sleeps at most before the run is suspended, in seconds, and how long without a turn. */
const MOST_SLEEP = 25;
const LONGEST_NAP = 10;

/** Most that a result, and the arguments of a call, may take as JSON text. */
const MOST = 256 * 1024;
/** Longest message and traceback, and longest name of a call, in UTF-16 units. */
const MOST_TEXT = 64 * 1024;
const MOST_NAME = 255;

/** Lets a run go on by `go` to where it waits or ends. Throws Problem only when nothing has run. */
export async function runLeg(run: RunFacts, go: () => Progress): Promise<Leg> {
  const printed = { stdout: run.history.stdout, stderr: run.history.stderr, truncated: false };
  const note = (more: Printed | undefined): void => {
    printed.stdout += more?.stdout ?? '';
    printed.stderr += more?.stderr ?? '';
    printed.truncated ||= more?.truncated ?? false;
  };
  let slept = 0;
  try {
    let progress: Progress | TurnSnapshot = go();
    note(progress.printed);
    for (;;) {
      if (progress instanceof TurnSnapshot) {
        await run.pause();
        progress = progress.resume() as Progress | TurnSnapshot;
      } else if (progress instanceof NameLookupSnapshot && run.tools?.includes(progress.variableName) === true) {
        // A name that the host has declared as a function is one: nobody needs to be asked.
        progress = progress.resume({ isFunction: true }) as Progress | TurnSnapshot;
      } else {
        const seconds = run.sleep === 'real' ? napOf(progress) : null;
        if (seconds === null) break;
        if ((slept += seconds) > MOST_SLEEP) break;
        await nap(run, seconds);
        const next = progress instanceof FutureSnapshot ? progress.resume([], seconds) : (progress as FunctionSnapshot).resume({ returnValue: null });
        progress = next as Progress | TurnSnapshot;
      }
      note(progress.printed);
    }
    return progress instanceof MontyComplete ? completed(run, progress, printed) : suspended(run, progress, printed);
  } catch (error) {
    if (!(error instanceof MontyError)) throw error;
    note(error.printed);
    return failed(run, error, printed);
  }
}

/** The seconds that a program sleeps when it waits for nothing else; null: it does not. */
function napOf(progress: Progress | TurnSnapshot): number | null {
  if (progress instanceof FunctionSnapshot) {
    return progress.isOsFunction && progress.functionName === 'time.sleep' ? secondsOf(progress.args[0]!) : null;
  }
  return progress instanceof FutureSnapshot && progress.pendingCallIds.length === 0 ? progress.delay : null;
}

function secondsOf(v: HostValue): number {
  return v instanceof HostFloat ? v.value : Number(v);
}

/** Sleeps, with a turn for others now and then. */
async function nap({ wait, pause }: RunFacts, seconds: number): Promise<void> {
  for (let left = seconds; left > 0; left -= LONGEST_NAP) {
    await wait(Math.min(left, LONGEST_NAP) * 1000);
    await pause();
  }
}

/** The call number of a sleep of all tasks: no call was made. */
const TIMER = 0;

/** When the program has slept enough, if it waits for that alone; null: it does not. */
function wakingOf(run: RunFacts, pending: Pending): number | null {
  const seconds = run.sleep === 'real' ? napOf(pending) : null;
  return seconds === null ? null : run.now() + Math.ceil(seconds * 1000);
}

/** The end of a run that would sleep for longer than it is kept. */
function asleep(run: RunFacts, pending: Pending, printed: Printed): Leg {
  const { usage } = pending;
  // Measured now: what is given up can't be asked any more.
  const used = { ticks: usage.ticks, allocations: usage.allocations, suspensions: usage.suspensions, memory: usage.memory };
  pending.cancel();
  const message = 'sleep limit exceeded: longer than the run is kept';
  return leg(run, { status: 'limit', fields: limitFields('time', message), printed, usage: used });
}

function completed(run: RunFacts, { output, usage }: MontyComplete, printed: Printed): Leg {
  try {
    return leg(run, { status: 'completed', fields: `"value":${toWire(output, MOST)}`, printed, usage });
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return leg(run, { status: 'limit', fields: limitFields('output', 'the result is too large'), printed, usage });
  }
}

function suspended(run: RunFacts, pending: Pending, printed: Printed): Leg {
  const wakeAt = wakingOf(run, pending);
  if (wakeAt !== null && !(wakeAt < run.expiresAt)) return asleep(run, pending, printed);
  const { usage } = pending;
  const asked = pending instanceof FutureSnapshot ? [] : [recordOf(pending, wakeAt !== null)];
  const calls = [...run.history.calls, ...asked];
  try {
    const texts = wakeAt === null ? pendingTexts(pending, calls) : [sleepText(pending, wakeAt)];
    const fields = `"pending":[${texts.join(',')}],"expiresAt":${JSON.stringify(dateText(run.expiresAt))}`;
    const sleeping = pending instanceof FutureSnapshot && wakeAt !== null;
    const callIds = sleeping ? [TIMER] : pending instanceof FutureSnapshot ? pending.pendingCallIds : [pending.callId];
    return leg(
      { ...run, history: { ...run.history, calls } },
      { status: 'suspended', fields, printed, usage, pending, callIds, wakeAt },
    );
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    pending.cancel();
    return leg(run, {
      status: 'limit',
      fields: limitFields('output', 'the arguments of a call are too large'),
      printed,
      usage,
    });
  }
}

function failed(run: RunFacts, error: MontyError, printed: Printed): Leg {
  const { usage, exception } = error;
  if (error instanceof MontyUsageError)
    throw new Problem(error.reason === 'value-refused' ? 'bad-value' : 'bad-field', exception.message);
  if (error instanceof MontyLimitError) {
    if (error.limit === 'cancelled') return leg(run, { status: 'cancelled', fields: '', printed, usage });
    const kind = error.limit === 'duration' ? 'time' : error.limit;
    const phase = kind === 'source' ? 'refused' : 'run';
    return leg(run, { status: 'limit', fields: limitFields(kind, exception.message), printed, usage, phase });
  }
  const compiled = !(error instanceof MontySyntaxError || error instanceof MontyTypingError);
  if (compiled && !(error instanceof MontyRuntimeError || error instanceof MontyInternalError)) throw error;
  const broken = error instanceof MontyInternalError;
  const { type, message, traceback } = broken
    ? { type: 'InternalError', message: 'the interpreter has a fault', traceback: '' }
    : exception;
  const fields = `"error":${JSON.stringify({ type, message: clipped(message, MOST_TEXT), traceback: clipped(traceback, MOST_TEXT) })}`;
  return leg(run, { status: 'error', fields, printed, usage, phase: compiled ? 'run' : 'compile', broken });
}

/** A run that its host has given up. */
export function cancelledLeg(run: RunFacts, usage: Usage): Leg {
  return leg(run, { status: 'cancelled', fields: '', printed: { ...run.history, truncated: false }, usage });
}

/** The end of a run that has slept, and whose next state is too large to be kept. */
export function tooLargeLeg(run: RunFacts, usage: Usage): Leg {
  const fields = limitFields('memory', 'the state of the run is too large to be kept');
  return leg(run, { status: 'limit', fields, printed: { ...run.history, truncated: false }, usage });
}

interface Parts {
  readonly status: Status;
  /** Fields of the status, as JSON text. */
  readonly fields: string;
  readonly printed: Printed;
  readonly usage: Usage | undefined;
  readonly phase?: 'refused' | 'compile' | 'run';
  readonly pending?: Pending;
  readonly wakeAt?: number | null;
  readonly callIds?: readonly number[];
  readonly broken?: boolean;
}

function leg(run: RunFacts, parts: Parts): Leg {
  const { runId, seq, history } = run;
  const { status, fields, usage, printed, phase = 'run' } = parts;
  const head = JSON.stringify({ runId, seq, status, phase });
  const tail = JSON.stringify({
    stdout: { text: printed.stdout, truncated: printed.truncated },
    stderr: { text: printed.stderr, truncated: printed.truncated },
    calls: history.calls,
    usage: {
      ticks: usage?.ticks ?? 0,
      bytes: usage?.memory ?? 0,
      allocations: usage?.allocations ?? 0,
      suspensions: usage?.suspensions ?? 0,
    },
  });
  const text = [head.slice(0, -1), ...(fields === '' ? [] : [fields]), tail.slice(1)].join(',');
  return {
    status,
    runId,
    seq,
    text,
    callIds: parts.callIds ?? [],
    calls: history.calls,
    pending: parts.pending ?? null,
    wakeAt: parts.wakeAt ?? null,
    broken: parts.broken ?? false,
  };
}

function limitFields(limit: string, message: string): string {
  return `"limit":${JSON.stringify(limit)},"message":${JSON.stringify(message)}`;
}

function recordOf(pending: FunctionSnapshot | NameLookupSnapshot, sleeps = false): CallRecord {
  const { callId } = pending;
  const named = pending instanceof NameLookupSnapshot;
  const name = clipped(named ? pending.variableName : pending.functionName, MOST_NAME);
  if (named) return { callId, kind: 'name', name, answer: null };
  return { callId, kind: sleeps ? 'sleep' : pending.isOsFunction ? 'os' : 'function', name, answer: null };
}

/** A text that the program has made, cut where it gets too long for an outcome. */
function clipped(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).toWellFormed()}…`;
}

function pendingTexts(pending: Pending, calls: readonly CallRecord[]): string[] {
  const at = pending.position === null ? '' : `,"position":${JSON.stringify(placeOf(pending))}`;
  if (pending instanceof FutureSnapshot) {
    return pending.pendingCallIds.map((id) => {
      const name = calls.find(({ callId }) => callId === id)?.name ?? '';
      return `${JSON.stringify({ callId: id, kind: 'future', name }).slice(0, -1)}${at}}`;
    });
  }
  const { callId, kind, name } = recordOf(pending);
  const head = JSON.stringify({ callId, kind, name }).slice(0, -1);
  if (pending instanceof NameLookupSnapshot) return [`${head}${at}}`];
  const args = toWire(pending.args, MOST);
  const names = Object.keys(pending.kwargs);
  const kwargs = names.map((key) => `${JSON.stringify(key)}:${toWire(pending.kwargs[key]!, MOST)}`).join(',');
  if (args.length + kwargs.length > MOST) throw new TooLarge('arguments');
  return [`${head},"args":${args},"kwargs":{${kwargs}}${at}}`];
}

function sleepText(pending: Pending, wakeAt: number): string {
  const [callId, name] = pending instanceof FunctionSnapshot ? [pending.callId, pending.functionName] : [TIMER, 'asyncio.sleep'];
  const at = pending.position === null ? {} : { position: placeOf(pending) };
  return JSON.stringify({ callId, kind: 'sleep', name, until: dateText(wakeAt), ...at });
}

function placeOf({ position }: Pending): object {
  const { fileName, functionName, line, column } = position!;
  return { fileName, functionName, line, column };
}

export function dateText(time: number): string {
  return new Date(time).toISOString();
}

/** The calls with one of them answered. */
export function answered(calls: readonly CallRecord[], callId: number, answer: AnswerKind): CallRecord[] {
  return calls.map((call) => (call.callId === callId ? { ...call, answer } : call));
}

/** Gives the host's answer to what a run waits for. Throws Problem if it does not fit. */
export function resumeWith(pending: Pending, callId: number, answer: Answer): Progress {
  if (pending instanceof FunctionSnapshot) {
    if (answer.kind === 'unknown') return pending.resumeNotFound();
    if (answer.kind === 'value' && pending.isOsFunction && pending.functionName === 'time.sleep') return pending.resume({ returnValue: null });
    return pending.resume(callAnswer(answer));
  }
  if (pending instanceof FutureSnapshot) {
    if (pending.pendingCallIds.length === 0) {
      if (answer.kind === 'value') return pending.resume([], pending.delay!);
      throw new Problem('bad-field', 'a sleep of all tasks takes a value');
    }
    if (answer.kind === 'value') return pending.resume([{ callId, returnValue: answer.value }]);
    if (answer.kind === 'error') return pending.resume([{ callId, exception: answer.error }]);
    throw new Problem('bad-field', 'a call that was answered with a future takes a value or an error');
  }
  if (answer.kind === 'value') return pending.resume({ value: answer.value });
  if (answer.kind === 'error') return pending.resume({ exception: answer.error });
  if (answer.kind === 'function') return pending.resume({ isFunction: true });
  if (answer.kind === 'unknown') return pending.resume();
  throw new Problem('bad-field', 'a name can not be answered with a future');
}

function callAnswer(answer: Answer): CallAnswer {
  if (answer.kind === 'value') return { returnValue: answer.value };
  if (answer.kind === 'error') return { exception: answer.error };
  if (answer.kind === 'future') return { future: true };
  throw new Problem('bad-field', 'a call can not be answered with a function');
}

/** What a kept outcome tells about its run. */
export function historyOf(text: string): History {
  const { stdout, stderr, calls } = JSON.parse(text) as {
    stdout: { text: string };
    stderr: { text: string };
    calls: CallRecord[];
  };
  return { stdout: stdout.text, stderr: stderr.text, calls };
}
