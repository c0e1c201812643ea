/**
 * The registers of the machine: the loaded copy of one run, and the signals by which closures report to each other.
 *
 * A statement closure answers `undefined` (went on normally), BREAK, CONTINUE, an Exit, ABNORMAL (something is pending in
 * `VM`: an exception, a suspension, a limit, or a frame to go on with on a fresh JavaScript stack), or any other value,
 * which is the value of a `return`. No guest value is `undefined`.
 *
 * JavaScript exceptions are used only where a tree can't answer with a completion:
 * - Unfuse: the tree met user code before any effect; the instruction runs as its steps from now on.
 * - Raise, Thrown (values): a Python exception; becomes pending where it is caught.
 * - Pending (values): the exception is pending already.
 * - Stop: a limit; nothing but `run` catches it.
 *
 * Before anything that can throw, the slow path stores `r[2] = pc; VM.cur = r`.
 */
import type { Frame, LimitKind, Machine, PyExc, PyValue } from '../values/mod.ts';

class Signal {
  readonly what: string;
  constructor(what: string) {
    this.what = what;
  }
}

export const BREAK: Signal = new Signal('break');
export const CONTINUE: Signal = new Signal('continue');
export const ABNORMAL: Signal = new Signal('abnormal');
/** What the flat form of a generator answers when its body has returned; the value is in VM.returned. */
export const FINISHED: Signal = new Signal('finished');

/** The items of a tuple are in their registers. */
export const SPREAD: Signal = new Signal('spread');

/** Leaves the protection of a `try` towards one of its exit blocks. */
export class Exit extends Signal {
  readonly id: number;
  constructor(id: number) {
    super('exit');
    this.id = id;
  }
}

const EXITS: Exit[] = [];

/** The completion for `exit id`: one object for each id. */
export function exitOf(id: number): Exit {
  while (EXITS.length <= id) EXITS.push(new Exit(EXITS.length));
  return EXITS[id]!;
}

export const UNFUSE: Signal = new Signal('unfuse');

/** A limit, thrown out of native code. */
export class Stop {
  readonly kind: LimitKind;
  readonly message: string;
  constructor(kind: LimitKind, message: string) {
    this.kind = kind;
    this.message = message;
  }
}

/** What is pending when a closure answers ABNORMAL or a native function undefined. */
export const NOTHING = 0;
export const EXCEPTION = 1;
export const SUSPENDED = 2;
export const TRAMPOLINE = 3;
export const LIMIT = 4;

/** A suspension: what the host is asked. The answer goes to register `dest` of VM.cur, as a callee's result would. */
export interface Request {
  readonly kind: 'function' | 'method' | 'attribute' | 'construct' | 'os' | 'name' | 'futures' | 'pause';
  readonly name: string;
  readonly args: readonly PyValue[];
  readonly names: readonly string[];
  readonly dest: number;
  /** Ids of the host calls that a `futures` request waits for. */
  readonly pending: readonly number[];
}

interface Vm {
  /** Ticks left before `tick` is asked (budget, deadline, memory mark, pause). */
  ticks: number;
  depth: number;
  maxDepth: number;
  /** Closure depth on the JavaScript stack, and the most of it before the stack is dropped. */
  nest: number;
  maxNest: number;
  /** Which form of a code runs: AUTO for users; the others are for tests. */
  form: number;
  mode: number;
  exc: PyExc | null;
  /** The frame in which the pending exception is gets no traceback row of its own (it is being re-raised there). */
  again: boolean;
  cur: Frame | null;
  goOn: Frame | null;
  request: Request | null;
  stop: Stop | null;
  returned: PyValue;
  /** For the `yield from` that runs next: that its inner iterator has ended (DONE) or failed (ABNORMAL); else undefined. */
  delegated: unknown;
  /** The value of the last expression statement of the module, for the host. */
  result: PyValue;
  /** Timers wait for the host. */
  hostTimers: boolean;
  /** The functions of the operating system that the host answers. */
  grants: ReadonlySet<string>;
  /** Refund of what an aborted tree charged: its frame, instruction, sum, and the tick count after its last charge. */
  treeFrame: Frame | null;
  treeOwner: number;
  treeSum: number;
  treeAfter: number;
  /** The objects before the first native attempt of a tree: its frame, a pc of its instruction, and the ticks at the last one. */
  attemptFrame: Frame | null;
  attemptPc: number;
  attemptObjects: number;
  attemptTicks: number;
}

/** Composites where possible; the flat form alone; the flat form with every instruction as its single steps. */
export const AUTO = 0;
export const FLAT = 1;
export const STEPS = 2;

/** Frame `dest` of a generator that has not started. */
export const FRESH = -3;

export const DEFAULT_NEST = 1500;

export const VM: Vm = {
  ticks: 0,
  depth: 0,
  maxDepth: 1000,
  nest: 0,
  maxNest: DEFAULT_NEST,
  form: AUTO,
  mode: NOTHING,
  exc: null,
  again: false,
  cur: null,
  goOn: null,
  request: null,
  stop: null,
  returned: null,
  delegated: undefined,
  result: null,
  hostTimers: false,
  grants: new Set(),
  treeFrame: null,
  treeOwner: 0,
  treeSum: 0,
  treeAfter: 0,
  attemptFrame: null,
  attemptPc: 0,
  attemptObjects: 0,
  attemptTicks: 0,
};

/** The machine as values see it; set once by machine.ts (avoids a cycle between the files of this room). */
export const link: { machine: Machine } = { machine: undefined as unknown as Machine };
