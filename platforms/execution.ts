/**
 * One program, or one feed of a session, on its way: the core's run, and what belongs to it on this side. Snapshots are
 * views of it at one turn; when it goes on they are spent.
 */
import {
  HostValueError,
  describeException,
  describeIn,
  namedException,
  placeOf,
  rowAt,
  toHost,
} from '../core/mod.ts';
import type {
  CallAnswer as CoreAnswer,
  CrossingOptions,
  Described,
  Exit,
  FrameRow,
  HostValue,
  Outcome,
  Place,
  PyExc,
  PyValue,
  Request,
  Run,
} from '../core/mod.ts';
import { ClassInstance, ClassType, HostObjects, isPromise, plainBoundary } from './boundary.ts';
import { seal } from './codec.ts';
import type { SealOptions } from './codec.ts';
import { MontyError, MontyInternalError, MontyLimitError, MontyRuntimeError, MontyUsageError } from './errors.ts';
import type { ExceptionInfo, FrameInfo, Printed } from './errors.ts';
import type { Usage } from './limits.ts';
import {
  FunctionSnapshot,
  FutureSnapshot,
  MontyComplete,
  NameLookupSnapshot,
  TurnSnapshot,
  checkAnswer,
  exceptionOf,
} from './progress.ts';
import type { FutureAnswer, HostException, Pending, Progress } from './progress.ts';
import type { MontySession } from './session.ts';
import { explained, moduleAnswer } from './hosting.ts';
import type { ExternalModules } from './hosting.ts';
import { answerOf } from './os.ts';
import type { OsPolicy } from './os.ts';
import { envelope, tableOf } from './envelope.ts';
import type { Owner } from './envelope.ts';

/** Gets what a program prints. What it throws ends the run; nothing waits for what it answers. */
export type PrintCallback = (stream: 'stdout' | 'stderr', text: string) => void;

/** How far a program that works for long has come. */
export interface TickInfo {
  /** What it has used; in a session: what the feed has used. */
  readonly ticks: number;
  /** Bytes that are live, measured when asked for. */
  readonly memory: number;
  /** Where it is: the innermost line of its own code. */
  readonly line: number | null;
  readonly position: FrameInfo | null;
}

/** Is told how far a program has come. What it throws ends the run; nothing waits for what it answers. */
export type TickCallback = (tick: TickInfo) => void;

const TICK_INTERVAL = 1_000_000;

export const NOTHING_PRINTED: Printed = Object.freeze({ stdout: '', stderr: '', truncated: false });

export interface ExecutionOptions {
  readonly session?: MontySession | null;
  readonly print?: PrintCallback | undefined;
  readonly crossing?: CrossingOptions;
  readonly slice?: number | undefined;
  readonly onTick?: TickCallback | undefined;
  readonly tickInterval?: number | undefined;
  readonly os?: OsPolicy | undefined;
  readonly externalModules?: ExternalModules | undefined;
}

/** The option of the asynchronous runs: ticks after which the host gets a turn (TurnSnapshot). */
export const SLICE: unique symbol = Symbol('slice');
export interface SliceOption {
  readonly [SLICE]?: number;
}

export class Execution {
  readonly run: Run;
  readonly owner: Owner;
  readonly session: MontySession | null;
  readonly crossing: CrossingOptions;
  readonly objects: HostObjects;
  private readonly exit: Exit;
  readonly print: PrintCallback | null;
  /** Ticks after which the host gets a turn. */
  slice: number;
  private readonly onTick: TickCallback | null;
  private readonly tickInterval: number;
  private nextTick = Infinity;
  readonly os: OsPolicy;
  readonly modules: ExternalModules;
  /** Counts up whenever the program goes on; -1 once it has ended. */
  turn = 0;

  constructor(run: Run, owner: Owner, options: ExecutionOptions = {}) {
    this.run = run;
    this.owner = owner;
    this.session = options.session ?? null;
    this.print = options.print ?? null;
    this.crossing = options.crossing ?? {};
    this.objects = run.boundary instanceof HostObjects ? run.boundary : new HostObjects();
    const milliseconds = this.crossing.datetimeAsDate === true ? (v: PyValue) => run.milliseconds(v) : null;
    this.exit = { owner: run, boundary: this.objects, milliseconds };
    this.slice = options.slice ?? Infinity;
    this.onTick = options.onTick ?? null;
    this.tickInterval = this.onTick === null ? Infinity : (options.tickInterval ?? TICK_INTERVAL);
    this.os = options.os ?? {};
    this.modules = options.externalModules ?? {};
  }

  // ---- values

  enter(value: unknown): PyValue {
    const { turn } = this;
    let entered: PyValue;
    try {
      entered = this.run.admit(value);
    } catch (error) {
      if (error instanceof HostValueError) throw new MontyUsageError('value-refused', refusal(value, error));
      throw error;
    }
    // Getters and hooks of objects are code of the host: the value answers what was asked before, if anything.
    if (this.turn !== turn) throw spent();
    return entered;
  }

  leave(value: PyValue): HostValue {
    return toHost(value, describeIn(this.run), this.crossing, this.exit);
  }

  /** The arguments of a call as its host function gets them: objects of the host are themselves. */
  hostArguments(values: readonly PyValue[]): unknown[] {
    const original = (id: string, type: string, isClass: boolean): object | undefined => {
      const known = this.objects.original(id, type, isClass);
      return known instanceof ClassInstance ? known.object : known instanceof ClassType ? known.cls : undefined;
    };
    const boundary = { ...plainBoundary, original };
    const describe = describeIn(this.run);
    return values.map((v) => toHost(v, describe, this.crossing, { ...this.exit, boundary }));
  }

  // ---- going on

  /** Lets the run go on by `go`, and answers where it has come. Throws what ended it otherwise. */
  advance(go: () => Outcome): Progress {
    this.turn++;
    const turn = this.run.ticks + this.slice;
    if (this.nextTick === Infinity) this.nextTick = this.run.ticks + this.tickInterval;
    this.run.pauseAt = Math.min(turn, this.nextTick);
    for (let outcome = this.leg(go); ; ) {
      if (outcome.kind === 'suspended' && outcome.request.kind === 'pause') {
        this.tell();
        if (this.run.ticks >= turn) return this.arrive(outcome);
        this.run.pauseAt = Math.min(turn, this.nextTick);
        outcome = this.leg(() => this.run.proceed());
        continue;
      }
      const fed = this.session !== null;
      if (this.run.isUnfinished(outcome, fed)) {
        const ended = outcome;
        outcome = this.leg(() => this.run.finish(ended, fed));
        continue;
      }
      const answer = outcome.kind === 'suspended' && outcome.request.kind === 'os' ? this.known() : undefined;
      if (answer === undefined) return this.arrive(outcome);
      this.run.discount();
      outcome = this.leg(() => this.run.resume(answer));
    }
  }

  /** Tells the host how far the program has come, when that is due. */
  private tell(): void {
    const { ticks } = this.run;
    if (ticks < this.nextTick) return;
    this.nextTick = ticks + this.tickInterval;
    const usage = this.usage();
    const position = this.position();
    try {
      this.onTick!({
        ticks,
        get memory(): number {
          return usage.memory;
        },
        line: position?.line ?? null,
        position,
      });
    } catch (error) {
      this.cancel();
      throw error;
    }
    if (this.turn < 0) throw spent();
  }

  /** What is known of the request without asking the host; undefined: nothing. Modules have code of the host, which may fail. */
  private known(): PyValue | undefined {
    const { name, args } = this.run.request!;
    try {
      if (name === 'import') return explained(`the module ${args[0] as string}`, () => this.enter(moduleAnswer(this.modules, args[0] as string)));
      const value = answerOf(this.os, this.run);
      return value === undefined ? undefined : this.enter(value);
    } catch (error) {
      this.cancel();
      throw error;
    }
  }

  private leg(go: () => Outcome): Outcome {
    try {
      return go();
    } catch (error) {
      this.end();
      throw new MontyInternalError(error);
    }
  }

  /** The progress object for a run that waits already. */
  arrive(outcome: Outcome): Progress {
    const printed = this.takeOutput(outcome.kind === 'limit' && outcome.stop.kind === 'output');
    switch (outcome.kind) {
      case 'suspended':
        // It may have been given up by what gets its output.
        if (this.turn < 0) throw spent();
        return outcome.request.kind === 'pause' ? this.turnOf(printed) : this.pending(printed);
      case 'completed': {
        this.end(true);
        return new MontyComplete(this.leave(this.run.result), printed, this.usage(), this.run);
      }
      case 'error': {
        const described = describeException(this.run, outcome.exc);
        this.end();
        throw this.ended(new MontyRuntimeError(exceptionInfo(described), described.exit), printed);
      }
      case 'limit':
        {
          const position = this.position();
          this.run.abandon();
          this.end();
          throw this.ended(new MontyLimitError(outcome.stop.kind, outcome.stop.message, position), printed);
        }
    }
  }

  /** What the run waits for. */
  pending(printed: Printed): Pending {
    try {
      const pending = this.snapshot(printed);
      this.session?.paused(this, pending);
      return pending;
    } catch (error) {
      // Code of the host gives the objects that are asked about; without them nobody could answer.
      this.cancel();
      throw error;
    }
  }

  /** The run has used its slice. Nothing that the host could answer. */
  private turnOf(printed: Printed): Progress {
    return new TurnSnapshot(this, printed) as unknown as Progress;
  }

  proceed(): Progress {
    return this.advance(() => this.run.proceed());
  }

  private snapshot(printed: Printed): Pending {
    const { kind } = this.request();
    if (kind === 'name') return new NameLookupSnapshot(this, printed);
    return kind === 'futures' ? new FutureSnapshot(this, printed) : new FunctionSnapshot(this, printed);
  }

  answer(value: PyValue): Progress {
    return this.advance(() => this.run.resume(value));
  }

  raise(exception: HostException): Progress {
    return this.advance(() => this.run.raise(this.exception(exception)));
  }

  notFound(): Progress {
    return this.advance(() => this.run.unknown());
  }

  /** The answer to the pending call comes later. */
  later(answer?: CoreAnswer): Progress {
    return this.advance(() => this.run.resumeFuture(answer));
  }

  /** What an answer to a call is for the program. */
  given(answer: { readonly returnValue: unknown } | { readonly exception: HostException | Error }): CoreAnswer {
    if ('returnValue' in answer) return { value: this.enter(answer.returnValue) };
    if ('exception' in answer) return { exception: this.exception(exceptionOf(answer.exception)) };
    throw new MontyUsageError('bad-answer', 'an answer has returnValue or exception');
  }

  /** Answers to calls that were answered with a future. */
  settle(given: readonly FutureAnswer[], elapsed: number): Progress {
    const { pending } = this.request();
    const answers = new Map<number, CoreAnswer>();
    if (!Array.isArray(given)) throw new MontyUsageError('bad-answer', 'the answers are a list');
    for (const answer of given) {
      checkAnswer(answer);
      const { callId } = answer;
      if (!pending.includes(callId)) throw new MontyUsageError('bad-answer', `no call ${callId} is pending`);
      if (answers.has(callId)) throw new MontyUsageError('bad-answer', `two answers to call ${callId}`);
      answers.set(callId, this.given(answer));
    }
    if (!(Number.isFinite(elapsed) && elapsed >= 0)) throw new MontyUsageError('bad-answer', 'elapsed is a number of seconds');
    if (answers.size === 0 && elapsed === 0)
      throw new MontyUsageError('bad-answer', 'at least one call has to be answered, or time has to go by');
    return this.advance(() => this.run.resumeCalls(answers, elapsed));
  }

  private exception({ type, message }: HostException): PyExc {
    return namedException(type, message);
  }

  cancel(): void {
    this.run.abandon();
    this.end();
  }

  private end(completed: boolean = false): void {
    this.turn = -1;
    this.session?.ended(this, completed);
  }

  private ended<E extends MontyError>(error: E, printed: Printed): E {
    error.usage = this.usage();
    error.printed = printed;
    return error;
  }

  // ---- what can be seen

  request(): Request {
    return this.run.request!;
  }

  place(): Place | null {
    return placeOf(this.run);
  }

  position(): FrameInfo | null {
    return positionOf(this.place());
  }

  usage(): Usage {
    return usageOf(this.run);
  }

  dump(options?: SealOptions): Uint8Array {
    return seal(envelope(this.owner, this.run, tableOf(this.run)), options);
  }

  private takeOutput(truncated: boolean): Printed {
    const printed = { stdout: '', stderr: '', truncated };
    const chunks = this.run.takeOutput();
    for (const { stream, text } of chunks) printed[stream] += text;
    try {
      for (const { stream, text } of chunks) this.print?.(stream, text);
    } catch (error) {
      // The host can't take what is printed: the program has no use for going on.
      this.cancel();
      throw error;
    }
    return printed;
  }
}

/** What is wrong with a value, and what to do about it where a few words say that. */
function refusal(value: unknown, { message }: HostValueError): string {
  if (isPromise(value)) return "a promise can't cross to Python: await it first";
  return message.startsWith('an instance of a class') ? `${message}: give a plain object, or a ClassInstance of it` : message;
}

/** Its progress is not the newest any more. */
export function spent(): MontyUsageError {
  return new MontyUsageError('spent', 'this snapshot has been resumed already, or its run was given up');
}

function usageOf(run: Run): Usage {
  return new RunUsage(run);
}

class RunUsage implements Usage {
  readonly ticks: number;
  readonly allocations: number;
  readonly suspensions: number;
  readonly #run: Run;
  #memory: number | null = null;

  constructor(run: Run) {
    this.ticks = run.ticks;
    this.allocations = run.allocations;
    this.suspensions = run.suspensions - run.before;
    this.#run = run;
  }

  get memory(): number {
    return (this.#memory ??= this.#run.liveBytes());
  }
}

/** A place as it is shown. */
export function positionOf(place: Place | null): FrameInfo | null {
  const row = place === null ? null : rowAt(place);
  return row === null ? null : frameInfo(row);
}

function frameInfo(row: FrameRow): FrameInfo {
  return {
    fileName: row.fileName,
    functionName: row.name,
    line: row.line,
    column: row.column + 1,
    endLine: row.endLine,
    endColumn: row.endColumn + 1,
    sourceLine: row.sourceLine,
  };
}

export function exceptionInfo(described: Described): ExceptionInfo {
  return {
    type: described.type,
    message: described.message,
    traceback: described.traceback.replace(/\n$/, ''),
    frames: described.frames.map(frameInfo),
  };
}
