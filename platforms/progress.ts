/**
 * How far a program has come: it waits for the host (a snapshot) or is complete. A snapshot can be resumed once, in this
 * process or, as bytes, anywhere.
 */
import { HostCallable, HostValueError, hostClassId, inCoroutine } from '../core/mod.ts';
import type { HostValue, Place, PyClass, PyHostObject, PyValue, Run } from '../core/mod.ts';
import { isProxy } from './boundary.ts';
import type { Member } from './boundary.ts';
import type { SealOptions } from './codec.ts';
import type { FrameInfo, Printed } from './errors.ts';
import { MontyUsageError } from './errors.ts';
import type { Usage } from './limits.ts';
import { positionOf, spent } from './execution.ts';
import type { Execution } from './execution.ts';
import { answerOne } from './hosting.ts';
import { checkHosting, checkOptions } from './options.ts';
import type { Hosting } from './hosting.ts';
import type { MontySession } from './session.ts';

/** How far a program has come: `kind` tells which. */
export type Progress = Pending | MontyComplete;
/** What waits for the host. */
export type Pending = FunctionSnapshot | NameLookupSnapshot | FutureSnapshot;

/** A Python exception to be raised: a built-in class by name (RuntimeError if there is none of that name), and a message. */
export interface HostException {
  readonly type: string;
  readonly message: string;
}

/**
 * The host's answer to a call. `future`: it will come later; what the program gets can be awaited. `awaitable`: the answer is
 * here, and the program gets it by `await`: for calls that it awaits, without asking twice.
 */
export type CallAnswer =
  | { readonly returnValue: unknown; readonly awaitable?: boolean }
  | { readonly exception: HostException | Error; readonly awaitable?: boolean }
  | { readonly future: true };

/** The host's answer to a name: its value, or that it is a function. */
export type NameAnswer =
  { readonly value: unknown } | { readonly isFunction: true } | { readonly exception: HostException | Error };

/** The answer to a call that was answered with `future` before. */
export type FutureAnswer = { readonly callId: number } & (
  { readonly returnValue: unknown } | { readonly exception: HostException | Error }
);

/** Throws MontyUsageError for what can't be an answer. */
export function checkAnswer(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null) throw new MontyUsageError('bad-answer', 'an answer is an object');
}

/** Fewer bytes than were asked for would be taken for as many, and guessed. */
function checkRandomness(answer: CallAnswer, size: number): void {
  if (!('returnValue' in answer) || (answer.returnValue instanceof Uint8Array && answer.returnValue.length === size)) return;
  throw new MontyUsageError('bad-answer', `os.urandom answers ${size} bytes`);
}

/** What the snapshots share. */
abstract class Snapshot {
  /** What was printed since the program was started or last resumed. */
  readonly printed: Printed;
  readonly usage: Usage;
  /** The session whose feed this is; null for a program of its own. */
  readonly session: MontySession | null;
  readonly #execution: Execution;
  readonly #turn: number;
  readonly #place: Place | null;
  #position: FrameInfo | null | undefined;

  constructor(execution: Execution, printed: Printed) {
    this.#execution = execution;
    this.#turn = execution.turn;
    this.session = execution.session;
    this.#place = execution.place();
    this.printed = printed;
    this.usage = execution.usage();
  }

  /** Where the program waits. */
  get position(): FrameInfo | null {
    return (this.#position ??= positionOf(this.#place));
  }

  /** False once this has been resumed or cancelled. */
  get isPending(): boolean {
    return this.#execution.turn === this.#turn;
  }

  /** The state as bytes. The program can still be resumed from here. */
  dump(options: SealOptions = {}): Uint8Array {
    checkOptions(options);
    return this.current().dump(options);
  }

  /** Copies of the program's files in memory, by path. */
  files(): Map<string, Uint8Array> {
    return this.current().run.takeFiles();
  }

  /** Gives the program up. A session can be fed again. */
  cancel(): void {
    this.current().cancel();
  }

  /** @internal From now on the run lets others have a turn, after so many ticks each. */
  inTurns(ticks: number): void {
    this.current().slice = ticks;
  }

  protected current(): Execution {
    if (!this.isPending) throw spent();
    return this.#execution;
  }
}

/** Whose member a call is for. */
export interface CallTarget {
  readonly id: string;
  /** The name of its class. */
  readonly type: string;
  /** `attribute`: a lazy attribute is read, without arguments; `construct`: the class is called. */
  readonly role: 'method' | 'attribute' | 'construct';
}

function targetOf(kind: string, self: PyValue | undefined): CallTarget | null {
  if (kind === 'construct') {
    const cls = self as PyClass;
    return { id: hostClassId(cls)!, type: cls.name, role: kind };
  }
  if (kind !== 'method' && kind !== 'attribute') return null;
  const { id, cls } = self as PyHostObject;
  return { id, type: cls.name, role: kind };
}

/** The program calls a function of the host. */
export class FunctionSnapshot extends Snapshot {
  readonly kind = 'function' as const;
  readonly functionName: string;
  readonly args: readonly HostValue[];
  readonly kwargs: Readonly<Record<string, HostValue>>;
  /** Number of the call, unique in the run. */
  readonly callId: number;
  /** A request to the operating system (files, clock, environment) rather than to a function that the host has named. */
  readonly isOsFunction: boolean;
  /** The object or class of the host whose member is called; null: a function by its name. */
  readonly object: CallTarget | null;
  /** A coroutine of the program made the call: its answer may come later (`future`), while other tasks go on. */
  readonly inCoroutine: boolean;

  constructor(execution: Execution, printed: Printed) {
    super(execution, printed);
    const { kind, name, args: all, names } = execution.request();
    this.object = targetOf(kind, all[0]);
    const args = this.object === null ? all : all.slice(1);
    this.functionName = name;
    this.callId = execution.run.suspensions;
    this.isOsFunction = kind === 'os';
    this.inCoroutine = inCoroutine(execution.run);
    const values = args.map((v) => execution.leave(v));
    const split = values.length - names.length;
    this.args = values.slice(0, split);
    const kwargs = Object.create(null) as Record<string, HostValue>;
    names.forEach((key, i) => {
      const value = values[split + i]!;
      Object.defineProperty(kwargs, key, { value, enumerable: true, configurable: true, writable: true });
    });
    this.kwargs = kwargs;
  }

  resume(answer: CallAnswer): Progress {
    const execution = this.current();
    checkAnswer(answer);
    if (this.isOsFunction && this.functionName === 'os.urandom') checkRandomness(answer, Number(this.args[0]));
    if ('awaitable' in answer && answer.awaitable === true) return execution.later(execution.given(answer));
    if ('returnValue' in answer) return execution.answer(execution.enter(answer.returnValue));
    if ('exception' in answer) return execution.raise(exceptionOf(answer.exception));
    if (answer.future === true && !('awaitable' in answer)) return execution.later();
    throw new MontyUsageError('bad-answer', 'an answer has returnValue, exception or future');
  }

  /** The host does not answer this function of the operating system: RuntimeError. */
  resumeNotHandled(): Progress {
    const message = `${this.functionName}() is not available: the host does not provide it`;
    return this.current().raise({ type: 'RuntimeError', message });
  }

  /** The host has no such function: NameError; of an object, AttributeError. */
  resumeNotFound(): Progress {
    if (this.object === null) return this.current().notFound();
    const message = `'${this.object.type}' object has no attribute '${this.functionName}'`;
    return this.current().raise({ type: 'AttributeError', message });
  }

  /** Answers out of what the host hands over, as `run` does. */
  resumeAuto(hosting: Hosting = {}): Progress {
    checkHosting(hosting);
    return answerOne(this, hosting);
  }

  /** @internal Whether the host knows the object of the call. */
  isKnown(): boolean {
    const { id, type, role } = this.object!;
    return this.current().objects.original(id, type, role === 'construct') !== undefined;
  }

  /** @internal What is called for a member of an object of the host. */
  member(): Member | undefined {
    const { objects } = this.current();
    return this.object === null ? undefined : objects.member(this.object.id, this.object.type, this.object.role, this.functionName);
  }

  /** @internal The arguments as a function of the host gets them: positional ones, then keyword ones as one object. */
  hostArguments(): unknown[] {
    const execution = this.current();
    const { args, names } = execution.request();
    if (names.length === 0 && execution.run.objects.live === 0) return [...this.args];
    const given = execution.run.objects.live === 0 ? [...this.args, ...Object.values(this.kwargs)] : execution.hostArguments(this.object === null ? args : args.slice(1));
    if (names.length === 0) return given;
    const kwargs = Object.create(null) as Record<string, unknown>;
    const values = given.splice(given.length - names.length);
    names.forEach((key, i) => Object.defineProperty(kwargs, key, { value: values[i], enumerable: true, configurable: true, writable: true }));
    return [...given, kwargs];
  }
}

/** The program reads a name that it does not bind. */
export class NameLookupSnapshot extends Snapshot {
  readonly kind = 'name' as const;
  readonly variableName: string;
  /** Number of the question; calls and names are counted together. */
  readonly callId: number;

  constructor(execution: Execution, printed: Printed) {
    super(execution, printed);
    this.variableName = execution.request().name;
    this.callId = execution.run.suspensions;
  }

  /** Answers out of what the host hands over, as `run` does. */
  resumeAuto(hosting: Hosting = {}): Progress {
    checkHosting(hosting);
    return answerOne(this, hosting);
  }

  /** Without an answer the host does not know the name: NameError. The program keeps the answer for the next time. */
  resume(answer?: NameAnswer): Progress {
    const execution = this.current();
    if (answer === undefined) return execution.notFound();
    checkAnswer(answer);
    if ('value' in answer) return execution.answer(execution.enter(answer.value));
    if ('exception' in answer) return execution.raise(exceptionOf(answer.exception));
    if (answer.isFunction === true) return execution.answer(execution.enter(new HostCallable(this.variableName)));
    throw new MontyUsageError('bad-answer', 'an answer has value, isFunction or exception');
  }
}

/** Every task of the program waits: for calls that were answered with `future`, or for time to go by. */
export class FutureSnapshot extends Snapshot {
  readonly kind = 'future' as const;
  readonly pendingCallIds: readonly number[];
  /** Seconds until the next timer of the program is due (a time-out, a sleep); null when there is none. */
  readonly delay: number | null;

  constructor(execution: Execution, printed: Printed) {
    super(execution, printed);
    const { pending, args } = execution.request();
    this.pendingCallIds = [...pending];
    this.delay = args.length === 0 ? null : Number(execution.leave(args[0]!));
  }

  /** Whether a value can cross to the program. */
  accepts(value: unknown): boolean {
    const execution = this.current();
    try {
      execution.enter(value);
      return true;
    } catch {
      return false;
    }
  }

  /**
   * Answers pending calls, in any order. `elapsed`: seconds that have gone by, after which timers fire. One of both has to
   * be there: `resume([], snapshot.delay)` lets the next timer fire.
   */
  resume(answers: readonly FutureAnswer[], elapsed: number = 0): Progress {
    return this.current().settle(answers, elapsed);
  }

  /** Lets time go by as `run` does, if nothing but time is waited for. */
  resumeAuto(hosting: Hosting = {}): Progress {
    checkHosting(hosting);
    return answerOne(this, hosting);
  }
}

/** The program has used its slice of ticks and lets others have a turn: runs that are driven asynchronously. */
export class TurnSnapshot extends Snapshot {
  readonly kind = 'turn' as const;
  resume(): Progress {
    return this.current().proceed();
  }
}

/** The program has ended. */
export class MontyComplete {
  readonly kind = 'complete' as const;
  /** The value of its last expression statement. */
  readonly output: HostValue;
  readonly printed: Printed;
  readonly usage: Usage;
  readonly #run: Run;

  constructor(output: HostValue, printed: Printed, usage: Usage, run: Run) {
    this.output = output;
    this.printed = printed;
    this.usage = usage;
    this.#run = run;
  }

  /** Copies of the program's files in memory, by path. */
  files(): Map<string, Uint8Array> {
    return this.#run.takeFiles();
  }
}

const FAILED: HostException = { type: 'RuntimeError', message: 'the host function failed' };

/**
 * An error of the host as the exception that the program sees: its name if Python has it, its message, and nothing else. Whatever was
 * thrown, this answers: code that errors bring along may fail.
 */
export function exceptionOf(error: unknown): HostException {
  if (typeof error === 'string') return { type: 'RuntimeError', message: error };
  if (typeof error !== 'object' || error === null || isProxy(error)) return FAILED;
  try {
    return described(error) ?? FAILED;
  } catch {
    return FAILED;
  }
}

function described(error: object): HostException | undefined {
  if (error instanceof HostValueError) return { type: 'TypeError', message: error.message };
  if (error instanceof Error) {
    const inner = (error as { exception?: HostException }).exception;
    if (inner !== undefined && typeof inner.type === 'string') return plainly(inner.type, inner.message);
    return plainly(error.name, error.message);
  }
  return 'type' in error && 'message' in error ? plainly(error.type, error.message) : undefined;
}

/** Each is read once, and what is no text or number says nothing. */
function plainly(type: unknown, message: unknown): HostException {
  const isPlain = typeof message !== 'object' && typeof message !== 'function' && typeof message !== 'symbol';
  return { type: typeof type === 'string' ? type : FAILED.type, message: isPlain ? String(message) : FAILED.message };
}
