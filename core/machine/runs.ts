/**
 * Runs: the state of one program in the machine. `VM` and `meter` hold the loaded copy of one run; every entry loads it and
 * every return to the platform stores it. The host is never called with a run loaded, so a host function may run another.
 */
import {
  filesIn,
  makeFiles,
  COROUTINE,
  exceptionClass,
  H,
  LIST,
  MAX_DIGITS,
  PyDict,
  PyExc,
  PyGen,
  PyList,
  Files,
  Tasks,
  abandonTasks,
  cellOf,
  conversion,
  bindGlobal,
  forgetWaiting,
  fromHost,
  heap,
  makeNamespace,
  mkstr,
  taken,
  uncounted,
  utf16,
  MODULE,
  PyHostObject,
  PyInst,
  PyModule,
} from '../values/mod.ts';
import type { Bound, Boundary, Code, FilesGiven, Frame, Ns, PyValue, Str } from '../values/mod.ts';
import { emptyLasting, useCaches } from './caches.ts';
import type { Cache } from './caches.ts';
import { bind } from './code.ts';
import { depthOf, makeFrame } from './frames.ts';
import { DEFAULT_LIMITS } from './defaults.ts';
import type { Limits } from './defaults.ts';
import type { Release } from './earlier.ts';
import type { Allowance } from './limits.ts';
import { freshAllowance, meter, overdue, reading, roomLeft, startMeter, stopMeter, ticksUsed, timeMessage } from './limits.ts';
import { liveBytes, roots } from './mark.ts';
import { nameError } from './names.ts';
import { giveUp, resumeRaising, resumeWith, run as runFrames } from './run.ts';
import { beginCall, endCalls } from './tasks.ts';
import type { CallAnswer } from './tasks.ts';
import { AUTO, DEFAULT_NEST, EXCEPTION, FRESH, LIMIT, NOTHING, SUSPENDED, Stop, VM, link } from './vm.ts';
import type { Request } from './vm.ts';
import { warningTexts } from './warnings.ts';

/** What a run answers when it comes back to the platform. */
export type Outcome =
  | { readonly kind: 'completed'; readonly value: PyValue }
  | { readonly kind: 'suspended'; readonly request: Request }
  | { readonly kind: 'error'; readonly exc: PyExc }
  | { readonly kind: 'limit'; readonly stop: Stop };

export interface RunOptions {
  readonly limits?: Partial<Limits>;
  readonly clock?: (() => number) | null;
  readonly seed?: number;
  /**
   * What happens when nothing but timers can go on: `virtual` (default): the clock of the event loop moves on at once; `host`:
   * the run asks the host, by a `futures` request without calls.
   */
  readonly timers?: 'virtual' | 'host';
  /**
   * The functions of the operating system that the host answers (`time.time`, `os.urandom` …), by an `os` request of that
   * name. The others do not exist for the program: it gets a Python exception.
   */
  readonly os?: ReadonlySet<string>;
  /** What the platform knows of the host's objects. */
  readonly boundary?: Boundary | null;
  /** Dates of the host cross as datetimes. */
  readonly dates?: boolean;
}

const NO_GRANTS: ReadonlySet<string> = new Set();

/** Output that the platform has not taken yet. */
export interface Chunk {
  readonly stream: 'stdout' | 'stderr';
  text: string;
}

/**
 * The machine itself has failed: a bug, or a restored run whose state made no sense in a way that no check foresaw. The run
 * is over; nothing outside it is touched.
 */
export class EngineFault extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? `internal error: ${cause.message}` : 'internal error', { cause });
    this.name = 'EngineFault';
  }
}

export class Run {
  /** Globals of `__main__`. */
  readonly main: Ns;
  #modules: PyDict | null = null;
  limits: Limits;
  clock: (() => number) | null;
  readonly timers: 'virtual' | 'host';
  readonly os: ReadonlySet<string>;
  /** The frame that waits (request) or that goes on (a pause), null when nothing runs. */
  frame: Frame | null = null;
  /** The run goes on with `frame` as it stands, not with an answer. */
  paused = false;
  request: Request | null = null;
  /** The frame in which a limit has ended the run, until the platform has seen it. */
  stopped: Frame | null = null;
  ticks = 0;
  suspensions = 0;
  /** Those of earlier runs in this namespace: they number calls, and do not count for the limit. */
  before = 0;
  /** Milliseconds in the machine so far, and when it was entered, by the clock. */
  private elapsed = 0;
  private entered = 0;
  written: { stdout: number; stderr: number } = { stdout: 0, stderr: 0 };
  output: Chunk[] = [];
  nextId: number = 1;
  ids: WeakMap<object, number> | null = null;
  /** State of the run's own random generator. */
  random: number;
  #reprs: PyList | null = null;
  #tasks: Tasks | null = null;
  #objects: PyDict | null = null;
  readonly boundary: Boundary | null;
  readonly dates: boolean;
  /** What `atexit` holds: a tuple of function, arguments and keywords for each call, the first to be made last. */
  exits: PyList = new PyList(LIST, []);
  /** The earlier release whose library it goes on with; null: this one's. */
  release: Release | null = null;
  /** The virtual file system; null: as empty as at the start. */
  files: Files | null = null;
  /** The value of the last expression statement. */
  result: PyValue = null;
  maxNest: number = DEFAULT_NEST;
  form: number = AUTO;
  /** Ticks after which the run pauses for the host; Infinity: never. */
  pauseAt: number = Infinity;
  cancelled: () => boolean = () => false;
  /** Objects made so far. */
  allocations = 0;
  /**
   * Bytes that may be made, by the program or by the host for it, until the live size is measured; 0: before anything else. It
   * lasts over the stops for the host, else a program that often stops would never be measured.
   */
  room: number;
  /** What it has filled. */
  private readonly caches: Cache[] = [];
  /** What the program has set the recursion limit to; never above the host's. */
  recursionLimit: number;
  /** The limit on digits of ints as text that the program has set. */
  maxDigits: number = MAX_DIGITS;

  constructor(builtins: Ns, options: RunOptions = {}, main: Ns = makeNamespace(builtins)) {
    this.main = main;
    this.limits = options.limits === undefined ? DEFAULT_LIMITS : { ...DEFAULT_LIMITS, ...options.limits };
    this.room = this.limits.maxMemory / 8;
    this.recursionLimit = this.limits.maxRecursionDepth;
    this.clock = options.clock ?? null;
    this.timers = options.timers ?? 'virtual';
    this.os = options.os ?? NO_GRANTS;
    this.boundary = options.boundary ?? null;
    this.dates = options.dates ?? false;
    this.random = options.seed ?? 0x9e3779b9;
  }

  /** What the program has put into the module `builtins` (patches.ts). */
  patches: Map<string, PyValue> | null = null;

  // What few programs need is made at the first question, uncounted: a run that was saved has all of it.

  get modules(): PyDict {
    return (this.#modules ??= uncounted(() => new PyDict()));
  }

  set modules(modules: PyDict) {
    this.#modules = modules;
  }

  get reprs(): PyList {
    return (this.#reprs ??= uncounted(() => new PyList(LIST, [])));
  }

  set reprs(reprs: PyList) {
    this.#reprs = reprs;
  }

  /** Event loops, and the calls that were answered with a future. */
  get tasks(): Tasks {
    return (this.#tasks ??= uncounted(() => new Tasks()));
  }

  set tasks(tasks: Tasks) {
    this.#tasks = tasks;
  }

  /** Objects and classes of the host that have crossed, by `object ID` and `class ID`: each is the same when it crosses again. */
  get objects(): PyDict {
    return (this.#objects ??= uncounted(() => new PyDict()));
  }

  set objects(objects: PyDict) {
    this.#objects = objects;
  }

  /** Runs code in the globals of `__main__` (or another namespace) up to its end, a suspension or a limit. */
  start(code: Code, ns: Ns = this.main): Outcome {
    const bound = bind(code, ns);
    this.result = null;
    this.abandon();
    if (this.#tasks !== null) abandonTasks(this.#tasks);
    return this.enter(() => {
      VM.depth = 1;
      if (!this.tell(warningTexts(code, true))) return undefined;
      return runFrames(code.coroutine ? mainTask(bound) : makeFrame(bound.nregs, bound, null, -1));
    });
  }

  /** Whether the program has asked for calls at its end. */
  get hasExits(): boolean {
    return this.exits.items.length > 0;
  }

  /**
   * Whether Python code is to run after a program, or a feed (`fed`), that ended so: what it asked for at its end, its
   * `sys.excepthook`, or the writing of files that it has not closed.
   */
  isUnfinished(outcome: Outcome, fed: boolean): boolean {
    if (outcome.kind !== 'completed' && outcome.kind !== 'error') return false;
    if (this.hasUnwritten) return true;
    if (fed) return false;
    return this.hasExits || (outcome.kind === 'error' && !outcome.exc.cls.isSubclass(exceptionClass('SystemExit')) && this.hasHook);
  }

  private get hasHook(): boolean {
    const sys = this.#modules?.getStr('sys');
    if (!(sys instanceof PyModule)) return false;
    const hook = sys.dict.getStr('excepthook');
    return hook !== undefined && hook !== sys.dict.getStr('__excepthook__');
  }

  private get hasUnwritten(): boolean {
    const io = this.#modules?.getStr('_io');
    const unwritten = io instanceof PyModule ? io.dict.getStr('_unwritten') : undefined;
    return unwritten instanceof PyList && unwritten.items.length > 0;
  }

  /** The program, or a feed of it, has ended: does what is left to do, and ends as it did. */
  finish(outcome: Outcome, fed: boolean): Outcome {
    const error = outcome.kind === 'error' ? outcome.exc : null;
    return this.enter(() => {
      VM.depth = 1;
      const { code } = link.machine.shipped(fed ? 'write_rest' : 'run_exits');
      const frame = makeFrame(code.nregs, code, null, -1);
      frame[H] = error;
      return runFrames(frame);
    });
  }

  /** Writes warnings to standard error; false when that hits a limit. */
  private tell(texts: readonly string[]): boolean {
    try {
      for (const text of texts) this.write('stderr', text);
      return true;
    } catch (e) {
      if (!(e instanceof Stop)) throw e;
      VM.stop = e;
      VM.mode = LIMIT;
      return false;
    }
  }

  /** Goes on with the host's answer to `request`. */
  resume(value: PyValue): Outcome {
    const { frame, request } = this.take();
    return this.enter(() => {
      if (request.kind === 'name') cellOf(this.main, request.name).h = value;
      return resumeWith(frame, value, request.dest);
    });
  }

  /** Goes on with an exception of the host. */
  raise(exc: PyExc): Outcome {
    const { frame } = this.take();
    return this.enter(() => resumeRaising(frame, exc));
  }

  /** Goes on with NameError: the host has nothing of the name in `request`. */
  unknown(): Outcome {
    const { frame, request } = this.take();
    return this.enter(() => {
      VM.cur = frame;
      return resumeRaising(frame, nameError(request.name));
    });
  }

  /**
   * Answers a `function` or `os` request with a future: the call has begun, and its answer comes later by `resumeCalls`,
   * under the number that `suspensions` has now. What the program gets can be awaited, also together with other calls.
   * `answer`: it is known already, and the future is done.
   */
  resumeFuture(answer?: CallAnswer): Outcome {
    const { frame, request } = this.take();
    return this.enter(() => {
      const future = beginCall(this.tasks, this.suspensions);
      if (answer !== undefined) endCalls(this.tasks, new Map([[this.suspensions, answer]]));
      return resumeWith(frame, future, request.dest);
    });
  }

  /**
   * Answers a `futures` request: every task of the program waits. `request.pending` lists the calls that were begun and have
   * no answer, `request.args` holds the seconds until the next timer is due, if there is one. Takes answers by the number of
   * the call, in any order, and the seconds that went by on the clock of the program's event loop: timers that are due by
   * then fire, so that time-outs work. Either may be missing, but not both.
   */
  resumeCalls(answers: ReadonlyMap<number, CallAnswer>, elapsed: number = 0): Outcome {
    const pending = new Set(this.request?.kind === 'futures' ? this.request.pending : []);
    if ([...answers.keys()].some((id) => !pending.has(id)) || (answers.size === 0 && !(elapsed > 0))) {
      throw new Error('answers must be to calls that the run waits for');
    }
    const { frame, request } = this.take();
    return this.enter(() => {
      if (elapsed > 0) this.tasks.time += elapsed;
      endCalls(this.tasks, answers);
      return resumeWith(frame, false, request.dest);
    });
  }

  /** Goes on after a pause. */
  proceed(): Outcome {
    const frame = this.frame!;
    this.frame = null;
    this.request = null;
    this.paused = false;
    return this.enter(() => {
      VM.depth = depthOf(frame);
      return runFrames(frame);
    });
  }

  private take(): { frame: Frame; request: Request } {
    const { frame, request } = this;
    if (frame === null || request === null) throw new Error('the run does not wait for the host');
    this.frame = null;
    this.request = null;
    return { frame, request };
  }

  private enter(go: () => PyValue | undefined): Outcome {
    if (loaded.run !== null) throw new Error('a run is loaded already');
    this.load();
    try {
      const v = go();
      return this.outcome(v);
    } catch (e) {
      if (e instanceof Stop) return this.limited(e);
      throw new EngineFault(e);
    } finally {
      this.store();
    }
  }

  private outcome(v: PyValue | undefined): Outcome {
    if (v !== undefined) return { kind: 'completed', value: v };
    switch (VM.mode) {
      case EXCEPTION:
        return { kind: 'error', exc: VM.exc! };
      case SUSPENDED: {
        const request = VM.request!;
        if (request.kind !== 'pause' && ++this.suspensions - this.before > this.limits.maxSuspensions) {
          const { maxSuspensions } = this.limits;
          return this.limited(
            new Stop('suspensions', `suspension limit exceeded: more than ${maxSuspensions} suspensions`),
          );
        }
        // A program that pauses often may never use up a slice of ticks.
        if (overdue()) return this.limited(new Stop('duration', timeMessage()));
        this.paused = request.kind === 'pause';
        this.frame = this.paused ? VM.goOn : VM.cur;
        this.request = request;
        return { kind: 'suspended', request };
      }
      case LIMIT:
        return this.limited(VM.stop!);
    }
    throw new Error('a run ended without an outcome');
  }

  private limited(stop: Stop): Outcome {
    this.stopped = VM.cur;
    return { kind: 'limit', stop };
  }

  private load(): void {
    // The clock is code of the host, and may use other runs: before anything is loaded, and after all is stored.
    const clock = this.limits.maxDurationSecs === Infinity ? null : this.clock;
    if (clock !== null) this.entered = reading(clock);
    loaded.run = this;
    useCaches(this.caches);
    taken();
    VM.mode = NOTHING;
    VM.exc = null;
    VM.cur = null;
    VM.goOn = null;
    VM.request = null;
    VM.stop = null;
    VM.depth = 0;
    VM.nest = 0;
    VM.maxNest = this.maxNest;
    VM.form = this.form;
    VM.result = this.result;
    VM.hostTimers = this.timers === 'host';
    VM.grants = this.os;
    meter.clock = clock;
    meter.deadline = clock === null ? Infinity : this.entered + this.limits.maxDurationSecs * 1000 - this.elapsed;
    meter.pauseAt = this.pauseAt;
    meter.cancelled = this.cancelled;
    meter.objectsBefore = heap.objects - this.allocations;
    startMeter(this.limits, this.ticks, this.room);
    VM.maxDepth = Math.min(this.recursionLimit, this.limits.maxRecursionDepth);
    conversion.maxDigits = this.maxDigits;
  }

  private store(): void {
    emptyLasting();
    useCaches(null);
    forgetWaiting();
    this.ticks = ticksUsed();
    this.result = VM.result;
    this.allocations = heap.objects - meter.objectsBefore;
    this.room = roomLeft();
    this.recursionLimit = VM.maxDepth;
    this.maxDigits = conversion.maxDigits;
    conversion.maxDigits = MAX_DIGITS;
    loaded.run = null;
    const { clock } = meter;
    VM.cur = null;
    VM.goOn = null;
    VM.exc = null;
    VM.request = null;
    VM.returned = null;
    VM.result = null;
    VM.treeFrame = null;
    VM.attemptFrame = null;
    stopMeter();
    if (clock !== null) this.elapsed += reading(clock) - this.entered;
  }

  /** Appends output; throws the output limit. */
  write(stream: 'stdout' | 'stderr', text: Str): undefined {
    const s = utf16(text);
    const { maxOutputBytes } = this.limits;
    const { bytes, end } = fitting(s, maxOutputBytes - this.written[stream]);
    const piece = s.slice(0, end);
    this.written[stream] += bytes;
    const last = this.output[this.output.length - 1];
    if (last !== undefined && last.stream === stream && last.text.length < 65536) last.text += piece;
    else if (piece !== '') this.output.push({ stream, text: piece });
    if (piece.length < s.length) {
      throw new Stop('output', `output limit exceeded: more than ${maxOutputBytes} bytes on ${stream}`);
    }
    return undefined;
  }

  /**
   * Calls shipped Python with one argument after the run has ended, for the host (texts of exceptions). undefined if that
   * raises, waits for the host or takes too long.
   */
  ask(name: string, v: PyValue, allowance: Allowance = freshAllowance()): PyValue | undefined {
    if (allowance.ticks <= 0) return undefined;
    const { frame, request, result, ticks, limits, pauseAt, room } = this;
    // It need not end because the program has filled its memory by now.
    this.room = limits.maxMemory / 8;
    this.limits = { ...limits, maxTicks: ticks + Math.min(PATIENCE, allowance.ticks) };
    this.pauseAt = Infinity;
    try {
      this.load();
      VM.depth = 1;
      const f = link.machine.shipped(name);
      const c = f.code;
      const n = makeFrame(c.nregs, c, null, -1);
      n[H] = v;
      return runFrames(n);
    } catch {
      return undefined;
    } finally {
      this.store();
      allowance.ticks -= this.ticks - ticks;
      Object.assign(this, { frame, request, result, ticks, limits, pauseAt, room });
    }
  }

  /** 32 bits of the run's own generator: splitmix32, whose state is one number of the snapshot. */
  random32(): number {
    this.random = (this.random + 0x9e3779b9) | 0;
    let z = this.random;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  }

  hasGlobal(name: string): boolean {
    return this.main.cells.get(name)?.v !== undefined;
  }

  /** The last suspension was answered without asking anyone: it does not count for the limit. */
  discount(): void {
    this.before++;
  }

  /** Counts from zero: what comes next is a run of its own in the same namespace. */
  restart(): void {
    this.ticks = 0;
    this.allocations = 0;
    this.before = this.suspensions;
    this.elapsed = 0;
    this.written = { stdout: 0, stderr: 0 };
  }

  /** Gives up what waits, or what a limit has stopped. What the program has by name can be used further, by another program. */
  abandon(): void {
    giveUp(this.frame ?? this.stopped, this.modules);
    this.#reprs = null;
    this.frame = null;
    this.request = null;
    this.stopped = null;
    this.paused = false;
  }

  /** Bytes that are live now. Not while the run is loaded. */
  liveBytes(): number {
    loaded.run = this;
    try {
      return liveBytes(this.frame);
    } finally {
      loaded.run = null;
    }
  }

  /** Hands the output so far over to the platform. */
  takeOutput(): Chunk[] {
    const out = this.output;
    this.output = [];
    return out;
  }

  /** A value of the host as one of the program. Throws HostValueError. */
  admit(value: unknown): PyValue {
    const before = heap.bytes;
    const v = fromHost(link.machine, value, {
      owner: this,
      boundary: this.boundary,
      objects: this.objects,
      datetime: this.dates ? (ms) => this.datetimeAt(ms) : null,
    });
    this.room -= heap.bytes - before;
    return v;
  }

  /** The aware datetime of so many milliseconds since 1970. */
  private datetimeAt(milliseconds: number): PyValue {
    const v = this.ask('datetime_at', milliseconds);
    if (v === undefined) throw new Error('datetime is broken');
    return v;
  }

  /** Milliseconds since 1970 of an aware datetime; undefined for anything else. Not while the run is loaded. */
  milliseconds(v: PyValue): number | undefined {
    if (!(v instanceof PyInst) || v.cls.find('_tzinfo') === null || v.cls.find('_year') === null) return undefined;
    const ms = this.ask('datetime_milliseconds', v);
    return typeof ms === 'number' ? ms : undefined;
  }

  /** The ids of the objects of the host that the program has. */
  objectIds(): string[] {
    const ids: string[] = [];
    for (let i = this.objects.nextEntry(0); i >= 0; i = this.objects.nextEntry(i + 1)) {
      const v = this.objects.valueAt(i);
      if (v instanceof PyHostObject) ids.push(v.id);
    }
    return ids;
  }

  /** Gives the program files. A RangeError for paths that don't fit together. */
  giveFiles(given: FilesGiven): void {
    const before = heap.bytes;
    this.files = makeFiles(given);
    this.room -= heap.bytes - before;
  }

  /** Copies of the files in memory, by path. */
  takeFiles(): Map<string, Uint8Array> {
    return this.files === null ? new Map() : filesIn(this.files);
  }

  /** Makes the globals those of a module `__main__`, as a program finds them; `file` is that of a script. */
  nameMain(file?: string): void {
    this.setGlobal('__name__', '__main__');
    this.setGlobal('__doc__', null);
    this.setGlobal('__package__', null);
    this.setGlobal('__spec__', null);
    if (file !== undefined) this.setGlobal('__file__', mkstr(file));
    this.modules.setStr('__main__', new PyModule(MODULE, this.main.dict));
  }

  /** Binds a global of `__main__`. */
  setGlobal(name: string, v: PyValue): void {
    bindGlobal(this.main, cellOf(this.main, name), v);
  }
}

/** How much of a text fits into so many bytes of UTF-8. */
function fitting(s: string, most: number): { bytes: number; end: number } {
  let bytes = 0;
  for (let i = 0; i < s.length; i++) {
    const u = s.charCodeAt(i);
    const pair = u >= 0xd800 && u < 0xdc00 && i + 1 < s.length && (s.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
    const size = u < 0x80 ? 1 : u < 0x800 ? 2 : pair ? 4 : 3;
    if (bytes + size > most) return { bytes, end: i };
    bytes += size;
    if (pair) i++;
  }
  return { bytes, end: s.length };
}

/** Code with `await` at its top level runs as the first task of an event loop. */
function mainTask(bound: Bound): Frame {
  const coroutine = new PyGen(
    COROUTINE,
    makeFrame(bound.nregs, bound, null, FRESH),
    '<module>',
    '<module>',
    bound.code,
  );
  const main = link.machine.shipped('run_program').code;
  const frame = makeFrame(main.nregs, main, null, -1);
  frame[H] = coroutine;
  return frame;
}

/** A result of Python code run beside the program for the host: None if it raised, paused or hit a limit. */
const PATIENCE = 100_000;

/** The run that is loaded into the machine. */
export const loaded: { run: Run | null } = { run: null };

/** The loaded run. */
export function currentRun(): Run {
  return loaded.run!;
}

roots.namespaces = () => (loaded.run === null ? [] : [loaded.run.main]);
roots.values = () => {
  const { run } = loaded;
  return run === null
    ? []
    : [run.modules, run.result, run.tasks, run.files, run.objects, run.exits, ...(run.request?.args ?? [])];
};
