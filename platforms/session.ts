/** A session: programs fed one after the other, which share their globals, as at a prompt. */
import { Run, builtinsNamespace, restore } from '../core/mod.ts';
import type { CrossingOptions, HostValue, Table } from '../core/mod.ts';
import type { HostObjects } from './boundary.ts';
import { seal } from './codec.ts';
import type { SealOptions } from './codec.ts';
import { checkTypes, stubsOf } from './checking.ts';
import type { TypeCheckOptions } from './checking.ts';
import { compiled, isBuiltin } from './compiling.ts';
import { envelope, openRun, snapshotError, tableOf } from './envelope.ts';
import type { Earlier, Owner } from './envelope.ts';
import { MontyUsageError } from './errors.ts';
import { Execution, NOTHING_PRINTED, SLICE } from './execution.ts';
import type { SliceOption } from './execution.ts';
import { drive } from './hosting.ts';
import type { Hosting } from './hosting.ts';
import { checkedLimits } from './limits.ts';
import { checkByName, checkHosting, checkOptions, checkedNames, enterInput, executionOptions, namesIn, surroundingsOf, withLimits } from './options.ts';
import type { HostOptions, LoadOptions, RunOptions, StartOptions } from './options.ts';
import { giveFiles } from './os.ts';
import type { Pending, Progress } from './progress.ts';

/** What a session and all of its feeds are made with. */
export interface SessionOptions extends HostOptions, TypeCheckOptions {
  /** As of MontyOptions, for all feeds. */
  readonly assertAnnotations?: boolean;
}

/** What a feed is given beside its text; limits hold for each feed and belong to the session. */
export interface FeedStartOptions extends Omit<StartOptions, 'limits' | 'clock' | 'os' | 'externalModules' | keyof CrossingOptions> {
  /**
   * A feed that fails, hits a limit or is given up leaves the session as it was before. For that the state is saved before the
   * feed, in time and memory by the size of the state (`dump` does the same), and read again after a failure; handles that
   * the session gave before are then none of its own any more. What is dumped while the feed waits holds both states.
   */
  readonly atomic?: boolean;
  /** Types of this feed are not checked, where those of the session are. Later feeds are checked after it all the same. */
  readonly skipTypeCheck?: boolean;
  /** The only names that the host may be asked for. Default: all that no feed binds. */
  readonly hostNames?: readonly string[];
}
/** What a feed to its end is given. */
export type FeedOptions = FeedStartOptions & Pick<RunOptions, 'externalFunctions'>;

/** What feeds can't be given: it would change what the state was made with. */
const OF_SESSIONS = ['limits', 'clock', 'os', 'externalModules', 'dictAsObject', 'markFloats', 'intAsBigint', 'datetimeAsDate', 'dataclassAsObject'] as const;

/**
 * Programs fed one after the other, which share their globals, as at a prompt.
 *
 *     const session = new MontySession();
 *     session.feedRun('x = 20');
 *     session.feedRun('x + 1'); // 21
 */
export class MontySession {
  readonly #options: SessionOptions & SliceOption;
  #run: Run;
  /** Global names that feeds so far bind, even where they have not run. */
  readonly #names: Set<string> = new Set();
  /** The sources fed so far, for the checker. */
  #context: readonly string[] = [];
  #feeds = 0;
  #execution: Execution | null = null;
  #pending: Pending | null = null;
  /** What an atomic feed goes back to. */
  #before: Earlier | null = null;

  constructor(options: SessionOptions = {}) {
    this.#options = withLimits(options);
    this.#run = this.#newRun();
  }

  /** A session that `dump` made into bytes; it may wait for the host (`pending`). Throws MontySnapshotError. */
  static load(bytes: Uint8Array, options: LoadOptions = {}): MontySession {
    const { owner, run } = openRun(bytes, withLimits(options), surroundingsOf(options));
    return MontySession.revive(owner, run, options);
  }

  /** @internal */
  static revive(owner: Owner, run: Run, options: SessionOptions): MontySession {
    const session = new MontySession({ ...options, limits: run.limits });
    session.#adopt(owner, run);
    return session;
  }

  /** Feeds so far. The next one is `<python-input-N>` in tracebacks. */
  get feeds(): number {
    return this.#feeds;
  }

  /** What the session waits for; null when it can be fed. */
  get pending(): Pending | null {
    return this.#pending;
  }

  /** Runs a text to the end; the value of its last expression statement. */
  feedRun(source: string, options: FeedOptions = {}): HostValue {
    checkHosting(options);
    return drive(this.feedStart(source, options), this.hosting(options)).output;
  }

  /**
   * Runs a text to the end or to where the host is asked for something. A text that does not compile counts as no feed; one
   * that fails keeps what it has bound, unless it is `atomic`.
   */
  feedStart(source: string, options: FeedStartOptions & SliceOption = {}): Progress {
    if (this.#execution !== null) throw new MontyUsageError('busy', 'the session waits for the host');
    checkOptions(options);
    if (typeof source !== 'string') throw new MontyUsageError('bad-option', 'the source is a text');
    const odd = OF_SESSIONS.find((name) => name in options);
    if (odd !== undefined) throw new MontyUsageError('unknown-option', `${odd} is an option of the session, not of a feed`);
    const run = this.#run;
    checkByName('inputs', options.inputs);
    const inputs = checkedNames(Object.keys(options.inputs ?? {}));
    const hostNames = namesIn('hostNames', options.hostNames);
    const names = new Set(this.#names);
    for (const name of inputs) names.add(name);
    const code = compiled(source, `<python-input-${this.#feeds}>`, run.limits, {
      known: (name) => names.has(name) || isBuiltin(name) || run.hasGlobal(name),
      maxDigits: run.maxDigits,
      annotateAsserts: this.#options.assertAnnotations ?? false,
      hostNames: options.hostNames === undefined ? null : new Set(hostNames),
      binds: (bound) => bound.forEach((name) => names.add(name)),
    });
    const context = this.#checked(source, [...this.#names, ...inputs, ...hostNames], options.skipTypeCheck);
    const { print, onTick, tickInterval, [SLICE]: slice } = options;
    const given = {
      ...(print === undefined ? {} : { print }),
      ...(onTick === undefined ? {} : { onTick }),
      ...(tickInterval === undefined ? {} : { tickInterval }),
      ...(slice === undefined ? {} : { [SLICE]: slice }),
    };
    const before = options.atomic === true ? this.#state() : null;
    const owner = { ...this.#owner(), feeds: this.#feeds + 1, names: [...names], context, earlier: before };
    const execution = new Execution(run, owner, { ...executionOptions({ ...this.#options, ...given }), session: this });
    const values = inputs.map((name) => enterInput(execution, name, options.inputs![name]));
    // Getters and hooks of inputs are code of the host.
    if (this.#execution !== null || this.#run !== run || this.#feeds !== owner.feeds - 1)
      throw new MontyUsageError('busy', 'the session was used while it took its inputs');
    inputs.forEach((name, i) => run.setGlobal(name, values[i]!));
    run.restart();
    this.#context = context;
    this.#feeds++;
    for (const name of names) this.#names.add(name);
    this.#execution = execution;
    this.#before = before;
    return execution.advance(() => run.start(code));
  }

  /** The session as bytes, with what it waits for. */
  dump(options: SealOptions = {}): Uint8Array {
    checkOptions(options);
    if (this.#run.paused) throw new MontyUsageError('busy', 'the session is running');
    return seal(envelope(this.#owner(), this.#run, tableOf(this.#run)), options);
  }

  /** Copies of the files in memory, by path. */
  files(): Map<string, Uint8Array> {
    return this.#run.takeFiles();
  }

  /** A second session in the same state. The two share nothing. */
  fork(): MontySession {
    if (this.#run.paused) throw new MontyUsageError('busy', 'the session is running');
    const { table, calls, objects } = this.#state();
    return MontySession.revive(this.#owner(), this.#restored(table, calls, objects), this.#options);
  }

  /** Begins anew: no globals, nothing pending. */
  reset(): void {
    this.#execution?.cancel();
    this.#run = this.#newRun();
    this.#names.clear();
    this.#context = [];
    this.#feeds = 0;
  }

  /** @internal What answers a feed. */
  hosting({ externalFunctions }: FeedOptions): Hosting {
    const { os, externalModules } = this.#options;
    return { externalFunctions, externalModules, os };
  }

  /** @internal A feed goes on to its next pause. */
  paused(execution: Execution, progress: Pending): void {
    if (execution === this.#execution) this.#pending = progress;
  }

  /** @internal A feed has ended. */
  ended(execution: Execution, completed: boolean): void {
    if (execution !== this.#execution) return;
    this.#execution = null;
    this.#pending = null;
    const before = this.#before;
    this.#before = null;
    if (before === null || completed) return;
    this.#run = this.#restored(before.table, before.calls, before.objects);
    this.#feeds = before.feeds;
    this.#names.clear();
    for (const name of before.names) this.#names.add(name);
    this.#context = before.context;
  }

  /** Checks a feed if that is asked for; answers what later feeds are checked after. */
  #checked(source: string, inputs: readonly string[], skipped = false): readonly string[] {
    if ((this.#options.typeCheck ?? false) === false) return this.#context;
    if (skipped) return [...this.#context, source];
    const { externalModules = {}, typeCheckModules } = this.#options;
    const options = { ...this.#options, typeCheckModules: { ...stubsOf(externalModules), ...typeCheckModules } };
    checkTypes(source, options, { fileName: `<python-input-${this.#feeds}>`, inputs, context: this.#context });
    return [...this.#context, source];
  }

  #state(): Earlier {
    const { before: calls, boundary } = this.#run;
    const objects = (boundary as HostObjects).fork();
    return { table: tableOf(this.#run), calls, objects, feeds: this.#feeds, names: [...this.#names], context: this.#context };
  }

  #restored(table: Table, calls: number, objects: HostObjects | null): Run {
    const surroundings = surroundingsOf(this.#options);
    const boundary = objects ?? (surroundings.boundary as HostObjects);
    try {
      const run = restore(table, { ...surroundings, limits: this.#run.limits, boundary });
      run.before = calls;
      boundary.countFrom(run.objectIds());
      return run;
    } catch (error) {
      return snapshotError(error);
    }
  }

  #newRun(): Run {
    const limits = checkedLimits(this.#options.limits);
    const run = new Run(builtinsNamespace(), { ...surroundingsOf(this.#options), limits });
    run.nameMain();
    giveFiles(run, this.#options.os ?? {});
    return run;
  }

  #owner(): Owner {
    const earlier = this.#before;
    return { kind: 'session', scriptName: '', feeds: this.#feeds, names: [...this.#names], context: this.#context, earlier };
  }

  #adopt(owner: Owner, run: Run): void {
    this.#run = run;
    this.#feeds = owner.feeds;
    this.#context = owner.context;
    for (const name of owner.names) this.#names.add(name);
    if (run.request === null) return;
    this.#before = owner.earlier;
    this.#execution = new Execution(run, owner, { ...executionOptions(this.#options), session: this });
    this.#execution.pending(NOTHING_PRINTED);
  }
}
