/**
 * The top of the machine: runs a chain of frames until it ends, waits for the host, or hits a limit. The JavaScript stack
 * below `run` is only a shadow of the chain; whenever it is dropped, the chain goes on from here.
 */
import { DROP, H, NativeIterator, ONWARD, PyCell, PyModule, STOP_ITERATION, give, repairOf, uncounted } from '../values/mod.ts';
import type { Frame, PyDict, PyExc, PyValue } from '../values/mod.ts';
import { flatOf, opAt, rootOf, shippedName } from './code.ts';
import { flat, handlerAt } from './flat.ts';
import { backOf, boundOf, depthOf, pcOf } from './frames.ts';
import { endAsync, failAsync, giveUpSteps, raiseStop, stepOf, stopValue } from './generators.ts';
import { GOES_ON, WAITS, YIELDS, land } from './landing.ts';
import { arrive, catchIn, finishGenerator, leave, leaveGenerator, raiseExc } from './pending.ts';
import { nameRead } from './reading.ts';
import { prepare } from './prepare.ts';
import { settleThrown, unfuse } from './unfuse.ts';
import { ABNORMAL, AUTO, EXCEPTION, FINISHED, LIMIT, NOTHING, Stop, TRAMPOLINE, UNFUSE, VM } from './vm.ts';

/**
 * Runs frame r and what follows in its chain. Answers the value of the last frame, or undefined: VM.mode is then EXCEPTION
 * (uncaught, VM.exc), SUSPENDED or LIMIT.
 */
export function run(r: Frame): PyValue | undefined {
  return runFrom(() => r);
}

/**
 * As `run`, for the frame that `begin` finds, if any. What arrives in a frame may call Python code there and then, so a tree
 * can unfuse and a limit can be hit between two frames, too.
 */
function runFrom(begin: () => Frame | null): PyValue | undefined {
  let from = begin;
  for (;;) {
    try {
      let r = from();
      while (r !== null) r = advance(r);
      return VM.mode === NOTHING ? VM.returned : undefined;
    } catch (e) {
      if (e instanceof Stop) {
        VM.stop = e;
        VM.mode = LIMIT;
        return undefined;
      }
      if (e !== UNFUSE) throw e;
      const r = VM.cur!;
      unfuse(r);
      VM.depth = depthOf(r);
      from = () => r;
    }
  }
}

/** Runs frame r; the frame that goes on then, or null. */
function advance(r: Frame): Frame | null {
  // A generator's frame forgets its consumer when it yields or ends.
  const back = backOf(r);
  const dest = r[3] as number;
  let v: unknown;
  try {
    v = execute(r);
  } catch (e) {
    settleThrown(e);
  }
  return v === undefined ? pending(r, true) : deliver(back, dest, v);
}

/** Runs one frame: a fresh one by its composite closure, any other in its flat form. */
function execute(r: Frame): unknown {
  const b = boundOf(r);
  VM.nest = b.weight;
  let v: unknown;
  if (r[2] === 0 && VM.form === AUTO && !b.code.generator && !b.code.coroutine) {
    if (b.entry === null) prepare(b);
    v = b.entry!(r);
  } else v = flat(r);
  return v === ABNORMAL ? undefined : v;
}

/**
 * Frame r has answered v. Hands it to the frame before, and on, until one can go on; answers that frame, or null: the run
 * has ended with VM.returned, or something is pending.
 */
function deliver(back: Frame | null, dest: number, v: unknown): Frame | null {
  for (;;) {
    if (back === null) {
      if (v !== FINISHED) VM.returned = v as PyValue;
      VM.mode = NOTHING;
      return null;
    }
    VM.depth--;
    VM.nest = boundOf(back).weight;
    const state = dest === ONWARD ? goesOn(v) : v === FINISHED ? end(back) : land(back, v as PyValue, dest);
    const r = back;
    if (state === GOES_ON) return r;
    if (state !== YIELDS) return pending(r, false);
    // A delegating generator yields what its inner iterator yielded.
    back = backOf(r);
    dest = r[3] as number;
    r[1] = null;
    r[3] = DROP;
  }
}

/** The step of an iterator that a frame waits for is taken once more by its instruction. */
function goesOn(v: unknown): number {
  give(v === FINISHED ? undefined : (v as PyValue));
  return GOES_ON;
}

/** The step that frame r waited for has failed. */
function abandon(r: Frame): void {
  const op = opAt(boundOf(r).code, pcOf(r));
  const it = op.op === 'next' || op.op === 'yieldfrom' ? r[op.it + H] : null;
  if (it instanceof NativeIterator) it.abandon();
}

/** The frames of a run that is given up, `frame` the innermost: generators and coroutines among them are over, as if an exception had left them. */
export function giveUp(frame: Frame | null, modules: PyDict): void {
  let r = frame;
  while (r !== null) {
    const back = backOf(r);
    const { code } = boundOf(r);
    if (back !== null && r[3] === ONWARD) abandon(back);
    giveUpSteps(r);
    if (code.hidden) repair(r, modules);
    if (code.generator || code.coroutine) finishGenerator(r);
    else r[1] = null;
    r = back;
  }
  if (frame !== null) putBackStreams(modules);
}

/** `with redirect_stdout(…)` does not come to its end: the next program writes to where its host reads. */
function putBackStreams(modules: PyDict): void {
  const sys = modules.getStr('sys');
  if (!(sys instanceof PyModule)) return;
  for (const name of ['stdin', 'stdout', 'stderr']) {
    const first = sys.dict.getStr(`__${name}__`);
    if (first !== undefined) uncounted(() => sys.dict.setStr(name, first));
  }
}

/** Shipped Python in frame r does not come to what it does at its end. */
function repair(r: Frame, modules: PyDict): void {
  const { code } = boundOf(r);
  const name = shippedName(rootOf(code).root);
  const put = name === undefined ? undefined : repairOf(name);
  if (put === undefined) return;
  put((local) => {
    const v = r[H + code.locals.indexOf(local)];
    return v instanceof PyCell ? v.v : v;
  }, modules);
}

/** A generator that `back` consumes has returned VM.returned. */
function end(back: Frame): number {
  const { code } = boundOf(back);
  const pc = pcOf(back);
  const op = opAt(code, pc);
  if (op.op === 'next') back[2] = op.t;
  else if (op.op === 'yieldfrom') {
    const step = stepOf(back, null);
    if (step !== null) {
      endAsync(back, step);
      return WAITS;
    }
    if (op.d >= 0) back[op.d + H] = VM.returned;
    back[2] = flatOf(code).after[pc]!;
  } else {
    raiseStop(back);
    return WAITS;
  }
  return GOES_ON;
}

/** Something is pending: the frame to go on with, or null. `left`: the handlers of frame r have had their chance. */
function pending(r: Frame, left: boolean): Frame | null {
  if (VM.mode === TRAMPOLINE) {
    VM.mode = NOTHING;
    return VM.goOn;
  }
  if (VM.mode !== EXCEPTION) return null;
  return !left && handle(r) ? r : unwind(r);
}

/**
 * The pending exception is in frame r or deeper and leaves r. Looks for a handler in the frames before; answers the frame
 * that goes on, or null when nothing catches it.
 */
function unwind(r: Frame): Frame | null {
  for (;;) {
    const back = backOf(r);
    const { code } = boundOf(r);
    if (back === null) {
      arrive(r);
      return null;
    }
    if (code.generator || code.coroutine) {
      const step = code.generator && code.coroutine ? stepOf(back, r) : null;
      leaveGenerator(r, back);
      if (step !== null) failAsync(step);
    } else {
      arrive(r);
      leave(r);
      nameRead(VM.exc!, r, back);
      VM.cur = back;
    }
    const waits = r[3] === ONWARD;
    r = back;
    VM.again = false;
    if (waits) {
      if (VM.exc!.cls.isSubclass(STOP_ITERATION)) {
        caught(r);
        goesOn(FINISHED);
        return r;
      }
      abandon(r);
    }
    if (handle(r)) return r;
  }
}

/** Whether frame r, which the pending exception is in, goes on: by the end of an iteration or by a handler. */
function handle(r: Frame): boolean {
  const { code } = boundOf(r);
  const f = flatOf(code);
  const pc = pcOf(r);
  const op = opAt(code, pc);
  if ((op.op === 'next' || op.op === 'yieldfrom') && VM.exc!.cls.isSubclass(STOP_ITERATION) && !VM.again) {
    if (op.op === 'next') r[2] = op.t;
    else {
      if (op.d >= 0) r[op.d + H] = stopValue(VM.exc!);
      r[2] = f.after[pc]!;
    }
    caught(r);
    return true;
  }
  const h = handlerAt(f, pc);
  if (h === null) return false;
  catchIn(r, h.exc + H);
  r[2] = h.handler;
  VM.depth = depthOf(r);
  return true;
}

/** Nothing is pending any more in frame r, which goes on. */
function caught(r: Frame): void {
  VM.mode = NOTHING;
  VM.exc = null;
  VM.depth = depthOf(r);
}

/** Goes on after a suspension: the host's answer arrives in the waiting frame. */
export function resumeWith(r: Frame, v: PyValue, dest: number): PyValue | undefined {
  VM.mode = NOTHING;
  VM.depth = depthOf(r);
  VM.depth++;
  return runFrom(() => deliver(r, dest, v));
}

/** Goes on after a suspension with an exception, raised where the frame waits. */
export function resumeRaising(r: Frame, exc: PyExc): PyValue | undefined {
  VM.depth = depthOf(r);
  VM.nest = boundOf(r).weight;
  VM.cur = r;
  raiseExc(exc);
  return runFrom(() => (handle(r) ? r : unwind(r)));
}
