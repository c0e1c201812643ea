/**
 * Limits: counted, never polled from a clock (a clock is an extra that the host may hand in). They end the run; no Python
 * code can catch them, and the session can be used afterwards. Recursion depth is the exception: RecursionError (calls.ts).
 */
import { OBJECT_SIZE, SLOT_SIZE, grow, heap } from '../values/mod.ts';
import type { Frame, LimitKind, PyValue } from '../values/mod.ts';
import { DEFAULT_LIMITS } from './defaults.ts';
import type { Limits } from './defaults.ts';
import { liveBytes, settleBytes } from './mark.ts';
import { LIMIT, SUSPENDED, Stop, VM } from './vm.ts';

/** Ticks between two questions to `due`. */
const SLICE = 1000;
/** Ticks by which work without a back edge or call may pass a limit before it is stopped where it is. */
const LENIENCE = 100_000;

/** While no run is loaded, nothing is made or done against a limit: values are the host's. */
const OUTSIDE: Limits = { ...DEFAULT_LIMITS, maxTicks: Infinity, maxMemory: Infinity };
const never = (): boolean => false;

/** The counters of the loaded run. */
export const meter: {
  limits: Limits;
  /** Ticks used = base - VM.ticks. */
  base: number;
  /** Frames that were there when the live size was measured, or that count as made since. */
  frames: number;
  /** Objects of heap.objects that are not this run's. */
  objectsBefore: number;
  clock: (() => number) | null;
  /** What it last said. */
  now: number;
  deadline: number;
  /** Pause (give the host a turn) when this many ticks are used; Infinity: never. */
  pauseAt: number;
  cancelled: () => boolean;
} = {
  limits: OUTSIDE,
  base: 0,
  frames: 0,
  objectsBefore: 0,
  clock: null,
  now: 0,
  deadline: Infinity,
  pauseAt: Infinity,
  cancelled: never,
};

export function ticksUsed(): number {
  return meter.base - VM.ticks;
}

/** Whether the alarm has rung; and where work that comes to no back edge or call is measured on its way. */
const rung = { now: false, next: Infinity };

/** The heap has passed its alarm: the next back edge or call measures it. */
heap.ring = () => {
  heap.alarm = Infinity;
  rung.now = true;
  rung.next = heap.bytes + meter.limits.maxMemory / 8;
  if (VM.ticks > 0) {
    meter.base -= VM.ticks;
    VM.ticks = 0;
  }
};

/** Gives VM.ticks its next slice; the budget ends exactly at a slice's end. */
function refill(used: number): void {
  const left = Math.min(meter.limits.maxTicks, meter.pauseAt) - used;
  VM.ticks = Math.max(0, Math.min(SLICE, left));
  meter.base = used + VM.ticks;
}

/** Starts counting with `used` ticks behind; the live size is measured when `room` bytes more are made. */
export function startMeter(limits: Limits, used: number, room: number): void {
  meter.limits = limits;
  refill(used);
  VM.maxDepth = limits.maxRecursionDepth;
  meter.frames = 0;
  rung.now = false;
  rung.next = Infinity;
  heap.alarm = heap.bytes + room;
  if (room <= 0) heap.ring();
}

/** Bytes that may be made until the live size is measured: a run that stops for the host keeps what it has left. */
export function roomLeft(): number {
  return rung.now ? 0 : Math.max(0, heap.alarm - heap.bytes);
}

/** The run is no longer loaded. */
export function stopMeter(): void {
  meter.clock = null;
  meter.cancelled = never;
  meter.pauseAt = Infinity;
  startMeter(OUTSIDE, 0, Infinity);
}

/** The ticks that are left for what is worked out for the host beside a program: texts of exceptions, reprs. */
export interface Allowance {
  ticks: number;
}

/** About half a second. */
export function freshAllowance(): Allowance {
  return { ticks: 2_000_000 };
}

/** Works while no run is loaded, and counts it: throws when the allowance, of which something is left, is used up. */
export function counted<T>(allowance: Allowance, work: () => T): T {
  startMeter({ ...OUTSIDE, maxTicks: allowance.ticks }, 0, Infinity);
  try {
    return work();
  } finally {
    allowance.ticks -= ticksUsed();
    stopMeter();
  }
}

/** So many frames are not worth a measurement. */
const FEW_FRAMES = 10_000;

/**
 * A slice was used up before the generator of frame g begins, for `ticks`. It can't stop there; but generators that begin each other
 * come to no back edge or call. What has passed a limit by much; null: nothing.
 */
export function overrunBeginning(g: Frame, ticks: number): Stop | null {
  countFrames(g);
  return passedOnTheWay(g, ticks);
}

/** Frames count as they pile up: they are made without the meter. */
function countFrames(r: Frame): void {
  if (VM.depth <= FEW_FRAMES || VM.depth <= meter.frames) return;
  grow((VM.depth - meter.frames) * (OBJECT_SIZE + r.length * SLOT_SIZE));
  meter.frames = VM.depth;
}

/**
 * A slice is used up, at a back edge or call of frame r. Answers 0 to go on, else the mode in which the run stops.
 */
export function due(r: Frame): number {
  const used = ticksUsed();
  const { limits } = meter;
  if (used > limits.maxTicks) return stop(r, 'ticks', ticksMessage());
  if (heap.objects - meter.objectsBefore > limits.maxAllocations) {
    return stop(r, 'allocations', `allocation limit exceeded: more than ${limits.maxAllocations} objects`);
  }
  countFrames(r);
  if (rung.now && pastMemory(settleBytes(r), 0)) return stop(r, 'memory', memoryMessage());
  if (meter.cancelled()) return stop(r, 'cancelled', CANCELLED);
  if (overdue()) return stop(r, 'duration', timeMessage());
  if (used > meter.pauseAt) {
    refillAfterPause(used);
    VM.request = { kind: 'pause', name: '', args: [], names: [], dest: -1, pending: [] };
    return SUSPENDED;
  }
  refill(used);
  return 0;
}

function refillAfterPause(used: number): void {
  meter.pauseAt = Infinity;
  refill(used);
}

/** What work has passed that goes on in frame r without a back edge or call, and has just charged `ticks`; null: nothing. */
export function passedOnTheWay(r: Frame | null, ticks: number): Stop | null {
  const over = VM.ticks < -LENIENCE ? overrun(ticks) : null;
  return over ?? (filledOnTheWay(r) ? new Stop('memory', memoryMessage()) : null);
}

/**
 * What native work has passed that goes on for more than LENIENCE ticks without a back edge or call, and has just charged `ticks`;
 * null: nothing. The host is asked once in so many ticks.
 */
function overrun(ticks: number): Stop | null {
  const { maxTicks } = meter.limits;
  if (ticksUsed() > maxTicks + LENIENCE) return new Stop('ticks', ticksMessage());
  if (Math.floor(VM.ticks / LENIENCE) === Math.floor((VM.ticks + ticks) / LENIENCE)) return null;
  if (meter.cancelled()) return new Stop('cancelled', CANCELLED);
  return overdue() ? new Stop('duration', timeMessage()) : null;
}

const CANCELLED = 'the run was cancelled';

function ticksMessage(): string {
  return `tick limit exceeded: more than ${meter.limits.maxTicks} ticks`;
}

/** What the clock of the host says. NaN: it fails, or says something else; then nobody knows how late it is, and the time is over. */
export function reading(clock: () => number): number {
  try {
    const now: unknown = clock();
    return typeof now === 'number' ? now : Number.NaN;
  } catch {
    return Number.NaN;
  }
}

/** Whether the time is over, by the clock of the host. */
export function overdue(): boolean {
  if (meter.clock === null) return false;
  meter.now = reading(meter.clock);
  return !(meter.now <= meter.deadline);
}

export function timeMessage(): string {
  const why =
    Number.isNaN(meter.now) || Number.isNaN(meter.deadline)
      ? 'the clock fails'
      : `more than ${meter.limits.maxDurationSecs} s`;
  return `time limit exceeded: ${why}`;
}

export function memoryMessage(): string {
  return `memory limit exceeded: more than ${meter.limits.maxMemory} bytes`;
}

function stop(r: Frame, kind: LimitKind, message: string): number {
  VM.cur = r;
  VM.stop = new Stop(kind, message);
  return LIMIT;
}

/** The heap has passed its alarm and has not been measured since. */
export function memoryDue(): boolean {
  return rung.now;
}

/**
 * Measures the live size (plus `more` bytes about to be made, and `held`, which no frame may see yet), and sets when to measure next so that it can't pass the limit
 * by more than an eighth unseen.
 */
export function overMemory(r: Frame | null, more: number, held: PyValue = null): boolean {
  return pastMemory(liveBytes(r, held), more);
}

function pastMemory(measured: number, more: number): boolean {
  const { maxMemory } = meter.limits;
  const live = measured + more;
  meter.frames = VM.depth;
  rung.now = false;
  rung.next = Infinity;
  heap.alarm = heap.bytes + more + Math.max(maxMemory - live, maxMemory / 8);
  return live > maxMemory;
}

/**
 * Whether work that has come to no back edge or call for long has filled the memory: builtins that call each other, such as
 * `any(map(items.append, numbers))`. What they build and no frame sees yet is measured where the alarm is heeded.
 */
function filledOnTheWay(r: Frame | null): boolean {
  if (heap.bytes <= rung.next) return false;
  const { maxMemory } = meter.limits;
  const live = liveBytes(r);
  rung.next = heap.bytes + Math.max(maxMemory - live, maxMemory / 8);
  return live > maxMemory;
}
