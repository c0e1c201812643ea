/**
 * Pending exceptions: how one becomes pending, gets its context, and collects its traceback on the way out.
 *
 * While an exception is pending, `VM.cur` is the frame it is in: the rows of deeper frames are in its traceback already,
 * the row of this frame is added when the frame catches it or passes it on (unless `VM.again`: re-raised where it was
 * caught, so the frame has its row).
 */
import { H, PENDING, PyExc, PyTraceback, Raise, Thrown, PyTuple, TUPLE, exceptionClass, heap, mkstr } from '../values/mod.ts';
import type { ExceptionName, Frame, PyValue, Str } from '../values/mod.ts';
import { flatOf } from './code.ts';
import { backOf, boundOf, pcOf } from './frames.ts';
import { refusal } from './native.ts';
import { nameRead } from './reading.ts';
import { EXCEPTION, FRESH, NOTHING, VM } from './vm.ts';

/** Longer texts of errors pay for being made. */
const LONG_MESSAGE = 4096;

/** A new exception object. */
export function makeException(type: ExceptionName, args: readonly PyValue[]): PyExc {
  for (const a of args) if (typeof a === 'string' && a.length > LONG_MESSAGE) heap.charge(a.length >>> 4);
  return new PyExc(exceptionClass(type), new PyTuple(TUPLE, args.map((a) => (typeof a === 'string' ? mkstr(a) : a))));
}

/** The exception that the code of this frame, at its pc, is handling; null if none. */
export function handledIn(r: Frame): PyExc | null {
  const code = boundOf(r).code;
  const { handling } = flatOf(code);
  if (handling.length === 0) return null;
  const pc = pcOf(r);
  for (const h of handling) if (pc >= h.start && pc < h.end) return r[h.exc + H] as PyExc;
  return null;
}

/** The exception being handled as seen from frame r: its own, or the nearest caller's. */
export function handledFrom(r: Frame | null): PyExc | null {
  for (let f = r; f !== null; f = backOf(f)) {
    const exc = handledIn(f);
    if (exc !== null) return exc;
  }
  return null;
}

/** Sets `__context__` to what is being handled, and cuts a cycle that this would close. */
function setContext(exc: PyExc, r: Frame | null): void {
  const handled = handledFrom(r);
  if (handled !== null) chain(exc, handled);
}

function chain(exc: PyExc, handled: PyExc): void {
  if (handled === exc) return;
  // CPython (_PyErr_SetObject) walks the chain with Floyd's tortoise, for chains that already hold a cycle.
  let slow: PyExc = handled;
  let step = false;
  for (let e: PyExc = handled; e.context !== null; e = e.context) {
    if (e.context === exc) {
      e.context = null;
      break;
    }
    if (step) {
      slow = slow.context!;
      if (slow === e) break;
    }
    step = !step;
  }
  exc.context = handled;
}

/**
 * Makes `exc` pending where generator frame g waits. Its context is what the generator itself handles: what the caller of
 * `throw` handles is none of it (_PyErr_ChainStackItem).
 */
export function raiseInto(g: Frame, exc: PyExc): undefined {
  const handled = g[3] === FRESH ? null : handledIn(g);
  if (handled !== null) chain(exc, handled);
  return pend(exc);
}

/** Makes `exc` pending in the current frame as it is; answers undefined. */
export function pend(exc: PyExc): undefined {
  VM.mode = EXCEPTION;
  VM.exc = exc;
  VM.again = false;
  return undefined;
}

/** Makes `exc` pending in the current frame; answers undefined. */
export function raiseExc(exc: PyExc): undefined {
  setContext(exc, VM.cur);
  return pend(exc);
}

export function raiseNew(type: ExceptionName, message: Str): undefined {
  return raiseExc(makeException(type, message === '' ? [] : [message]));
}

/** Makes `exc` pending again in frame r without a new row for it. */
export function raiseAgain(r: Frame, exc: PyExc): undefined {
  VM.cur = r;
  VM.mode = EXCEPTION;
  VM.exc = exc;
  VM.again = true;
  return undefined;
}

/**
 * Turns a JavaScript exception into a pending Python exception, or throws it on if it is none (a signal to unfuse, a limit,
 * a bug).
 */
export function settle(e: unknown): void {
  if (e === PENDING) return;
  if (e instanceof Raise) raiseExc(makeException(e.type, e.errno !== 0 ? [e.errno, e.message] : e.message === '' ? [] : [e.message]));
  else if (e instanceof Thrown) raiseExc(e.exc);
  else throw e;
}

/** Adds the rows of the frames from VM.cur up to and including r. The exception has then arrived in r. */
export function arrive(r: Frame): void {
  let exc = VM.exc!;
  let f = VM.cur!;
  let callee: Frame | null = null;
  if (VM.again) {
    VM.again = false;
    if (f === r) return;
    callee = f;
    f = backOf(f)!;
  }
  for (;;) {
    const { code } = boundOf(f);
    exc.tb = new PyTraceback(code, f[3] === FRESH ? flatOf(code).owner.length : pcOf(f), exc.tb);
    if (callee !== null) nameRead(exc, callee, f);
    if (f === r) break;
    leave(f);
    exc = VM.exc!;
    callee = f;
    f = backOf(f)!;
  }
  VM.cur = r;
}

/** The pending exception leaves frame r, which was called with a receiver that C refuses: another one takes its place. */
export function leave(r: Frame): void {
  const text = refusal(r);
  if (text === null) return;
  const made = makeException('TypeError', [text]);
  made.context = VM.exc!.context;
  VM.exc = made;
}

/** Ticks for an exception that is caught: making it takes longer than what else may stand in a round of a loop. */
const CAUGHT = 4;

/** Catches the pending exception in frame r: it goes to slot `exc`, nothing is pending any more. */
export function catchIn(r: Frame, exc: number): void {
  arrive(r);
  VM.ticks -= CAUGHT;
  r[exc] = VM.exc!;
  VM.exc = null;
  VM.mode = NOTHING;
}

/**
 * The pending exception leaves generator frame g towards its consumer r: adds rows, finishes the generator, and turns a
 * StopIteration into a RuntimeError (PEP 479).
 */
export function leaveGenerator(g: Frame, r: Frame): void {
  arrive(g);
  finishGenerator(g);
  const exc = VM.exc!;
  const code = boundOf(g).code;
  const stop = exc.cls.isSubclass(exceptionClass('StopIteration'));
  // What is thrown into one that has not begun has not been in its body.
  const begun = g[3] !== FRESH;
  if (begun && (stop || (code.coroutine && code.generator && exc.cls.isSubclass(exceptionClass('StopAsyncIteration'))))) {
    const kind = code.coroutine ? (code.generator ? 'async generator' : 'coroutine') : 'generator';
    const error = makeException('RuntimeError', [`${kind} raised ${stop ? 'StopIteration' : 'StopAsyncIteration'}`]);
    error.cause = exc;
    error.context = exc;
    error.suppress = true;
    VM.exc = error;
  }
  VM.cur = r;
  VM.again = false;
}

/** Marks a generator's frame as finished and lets go of what it held. */
export function finishGenerator(g: Frame): void {
  g[1] = null;
  g[2] = -1;
  for (let i = H; i < g.length; i++) g[i] = undefined;
}
