/**
 * Iteration and generators. A generator is a frame kept by a PyGen; while it runs, its frame is linked to its consumer's, so
 * that it is part of the chain like any callee.
 *
 * Header of a generator's frame: back is null unless running; pc is -1 when finished; dest is FRESH before the first start
 * (a yield may own pc 0, too).
 */
import {
  ASYNC_GENERATOR,
  AsyncStep,
  AsyncYield,
  Bail,
  COROUTINE,
  DONE,
  DROP,
  FutureIterator,
  H,
  MapIterator,
  NativeIterator,
  PyBuiltin,
  PyExc,
  PyFunc,
  PyGen,
  PyTuple,
  STOP_ITERATION,
  ONWARD,
  TUPLE,
  WAITS,
  awaited,
  callPositional,
  calls,
  endStep,
  exceptionClass,
  give,
  isGoingOn,
  takeStep,
  taken,
  typeName,
  typeOf,
} from '../values/mod.ts';
import type { Closure, Frame, PyValue, Step, TailCall } from '../values/mod.ts';
import { callTicks } from '../code/mod.ts';
import { stepFuture } from './awaiting.ts';
import { callFound, callFunction1, callPython, callShipped, callValue, isTooDeep } from './calls.ts';
import { flatOf, opAt } from './code.ts';
import { flat } from './flat.ts';
import { boundOf, pcOf } from './frames.ts';
import { overrunBeginning } from './limits.ts';
import { finishGenerator, leaveGenerator, pend, raiseExc, raiseNew } from './pending.ts';
import { heatUp } from './prepare.ts';
import { beginning, runRest, waitAt } from './resuming.ts';
import type { Wait } from './resuming.ts';
import { settleThrown } from './unfuse.ts';
import { ABNORMAL, AUTO, EXCEPTION, FINISHED, FRESH, NOTHING, SPREAD, TRAMPOLINE, VM, link } from './vm.ts';

/** Whether the frame of a generator has ended. */
export function isFinished(gen: PyGen): boolean {
  return gen.frame === null || pcOf(gen.frame) === -1;
}

/**
 * Resumes a generator for consumer r: the value it yields; DONE when it has returned (the value is in VM.returned) or was
 * finished before; undefined when pending.
 */
export function resumeGenerator(r: Frame, gen: PyGen, value: PyValue, d: number): unknown {
  const g = gen.frame;
  if (g === null || g[2] === -1) {
    if (gen.cls === COROUTINE) {
      VM.cur = r;
      return raiseNew('RuntimeError', 'cannot reuse already awaited coroutine');
    }
    VM.returned = null;
    return DONE;
  }
  if (!linkGenerator(r, gen, g)) return undefined;
  if (g[3] === FRESH) {
    if (value !== null) {
      g[1] = null;
      VM.cur = r;
      return raiseNew('TypeError', `can't send non-None value to a just-started ${generatorKind(gen)}`);
    }
    return runGenerator(r, g, d, beginning(boundOf(g)));
  }
  const wait = waitAt(boundOf(g), g[2] as number);
  if (wait.sent >= 0) g[wait.sent] = value;
  g[2] = wait.next;
  if (wait.inner === null) return runGenerator(r, g, d, wait.rest);
  // Each value passes through all that delegate, and through no back edge of theirs.
  if (--VM.ticks < 0) heatUp(boundOf(g));
  return wait.rest === null || !hasRoom(g) ? runGenerator(r, g, d, wait.rest) : resumeThrough(g, wait, d);
}

/** Whether the frame of a generator may run in composite form where the machine is now. */
function hasRoom(g: Frame): boolean {
  return VM.form === AUTO && VM.depth < VM.maxDepth && VM.nest + boundOf(g).weight <= VM.maxNest;
}

/**
 * Resumes what a linked generator delegates to, and what that delegates to, down to the one that takes the step; what it yields
 * passes by the others. One whose inner iterator has ended or failed goes on itself: the closure of what is left of it
 * begins with its `yield from`, which finds the answer in VM.delegated.
 */
function resumeThrough(top: Frame, first: Wait, d: number): unknown {
  let g = top;
  let wait = first;
  let dest = d;
  for (;;) {
    g[3] = dest;
    VM.depth++;
    const inner = g[wait.inner!.it];
    if (!(inner instanceof PyGen)) break;
    const next = inner.frame;
    if (next === null || next[2] === -1 || next[3] === FRESH || isExecuting(inner, next) || !hasRoom(next)) break;
    const below = waitAt(boundOf(next), next[2] as number);
    if (below.inner === null || below.rest === null) break;
    next[1] = g;
    next[below.sent] = g[wait.sent];
    if (--VM.ticks < 0) heatUp(boundOf(next));
    dest = wait.inner!.d;
    g = next;
    wait = below;
  }
  for (;;) {
    const back = g[1] as Frame;
    const b = boundOf(g);
    VM.nest += b.weight;
    let x = runRest(g, waitAt(b, g[2] as number).rest!);
    VM.nest -= b.weight;
    if (x === undefined) {
      if (VM.mode !== EXCEPTION) return undefined;
      leaveGenerator(g, back);
    } else if (x === FINISHED) x = DONE;
    VM.depth--;
    if (g === top) return x;
    g = back;
    if (x === undefined) VM.delegated = ABNORMAL;
    else if (x === DONE) VM.delegated = DONE;
    else return passBy(g, top, x);
  }
}

/** The frames from g up to `top` yield what their inner iterators have yielded. */
function passBy(g: Frame, top: Frame, v: unknown): unknown {
  for (let at = g; ; ) {
    const back = at[1] as Frame;
    at[1] = null;
    at[3] = DROP;
    VM.depth--;
    if (at === top) return v;
    at = back;
  }
}

/** What a suspended generator delegates to by `yield from` or `await`, or null. */
export function delegateOf(gen: PyGen): PyValue {
  const g = gen.frame;
  if (g === null || g[2] === -1 || g[3] === FRESH || isExecuting(gen, g)) return null;
  const op = flatOf(boundOf(g).code).ops[g[2] as number];
  return op !== undefined && op.op === 'yieldfrom' ? (g[op.it + H] as PyValue) : null;
}

/** What error texts call it. */
export function generatorKind(gen: PyGen): string {
  return typeOf(gen).name.replace('_', ' ');
}

/** Whether the frame runs, or its generator waits for what it handed an exception on to. */
export function isExecuting(gen: PyGen, g: Frame): boolean {
  // The flag of an asynchronous generator stands for a step, in which it is resumed.
  return g[1] !== null || (gen.running && gen.cls !== ASYNC_GENERATOR);
}

/** Links the frame to its consumer; false with a ValueError pending if it is running already. */
export function linkGenerator(r: Frame, gen: PyGen, g: Frame): boolean {
  if (isExecuting(gen, g)) {
    VM.cur = r;
    raiseNew('ValueError', `${generatorKind(gen)} already executing`);
    return false;
  }
  g[1] = r;
  return true;
}

/** Runs a linked generator frame: by the closure of all that is left of it, if there is one, else from its pc. */
export function runGenerator(r: Frame, g: Frame, d: number, rest: Closure | null): unknown {
  g[3] = d;
  const b = boundOf(g);
  if (++VM.depth > VM.maxDepth && isTooDeep(g)) {
    VM.depth--;
    g[1] = null;
    VM.cur = r;
    return raiseNew('RecursionError', 'maximum recursion depth exceeded');
  }
  if (g[2] === 0) {
    const ticks = callTicks(flatOf(b.code));
    if ((VM.ticks -= ticks) < 0) {
      heatUp(b);
      const over = overrunBeginning(g, ticks);
      if (over !== null) throw over;
    }
  }
  if (VM.nest + b.weight > VM.maxNest) {
    VM.mode = TRAMPOLINE;
    VM.goOn = g;
    return undefined;
  }
  VM.nest += b.weight;
  const x = rest === null ? flat(g) : runRest(g, rest);
  VM.nest -= b.weight;
  if (x === undefined) {
    if (VM.mode === EXCEPTION) {
      leaveGenerator(g, r);
      VM.depth--;
    }
    return undefined;
  }
  VM.depth--;
  return x === FINISHED ? DONE : x;
}

/**
 * The next value of any iterator: DONE at its end, undefined when pending. r[2] is set.
 */
export function nextValue(r: Frame, o: PyValue, d: number): unknown {
  VM.cur = r;
  if (o instanceof PyGen && o.frame !== null && !boundOf(o.frame).code.coroutine) return resumeGenerator(r, o, null, d);
  if (o instanceof NativeIterator) {
    const first = isGoingOn() ? null : o.comesTo();
    if (first !== null && !resumeFor(r, o, first)) return undefined;
    const v = o.next(link.machine);
    taken();
    return behindStep(r, o, v, d);
  }
  return nextByClass(r, o, d);
}

/** What `nextValue` answers where the step of a native iterator has answered v. */
export function behindStep(r: Frame, o: NativeIterator, v: unknown, d: number): unknown {
  while (v === WAITS) {
    // The answer of such a call is the item.
    if (calls(o) && o.answersAsCalled) break;
    if (!resumeAwaited(r, o)) return undefined;
    v = o.next(link.machine);
    taken();
  }
  if (!(v instanceof Bail)) return v === undefined ? stopped(VM.depth, VM.nest) : v;
  // The row of a built-in class would only ask the same again.
  const { cls } = o;
  const to = cls.builtin ? o.onward(link.machine) : null;
  if (to !== null) return goOn(r, to, d);
  const row = cls.builtin ? cls.lookup('__next__') : undefined;
  if (!(row instanceof PyBuiltin)) return nextByClass(r, o, d);
  const { depth, nest } = VM;
  const w = callPython(r, row, [o], null, d);
  return w === undefined ? stopped(depth, nest) : w;
}

/** The next value by `__next__` of the class of o. */
function nextByClass(r: Frame, o: PyValue, d: number): unknown {
  const f = typeOf(o).lookup('__next__');
  if (f === undefined) return raiseNew('TypeError', `'${typeName(o)}' object is not an iterator`);
  const depth = VM.depth;
  const nest = VM.nest;
  let v: PyValue | undefined;
  if (f instanceof PyBuiltin) {
    const w = callPositional(link.machine, f, [o]);
    v = w instanceof Bail ? callPython(r, f, [o], null, d) : w;
  } else v = callFound(r, f, [o], d);
  return v === undefined ? stopped(depth, nest) : v;
}

/** The same for a loop over `map` with a function of the program; `step`: that of its argument. */
export function nextMapped(r: Frame, o: MapIterator, step: Step, d: number): unknown {
  if (!o.isIdle) return nextValue(r, o, d);
  VM.cur = r;
  const x = step();
  return x === DONE ? x : goOn(r, o.callWith(x as PyValue), d);
}

/**
 * Runs what a step of an iterator waits for, so that the step can be taken once more. Where that does not come to pass here,
 * frame r is at an instruction which takes it (run.ts), or the step has failed.
 */
function resumeAwaited(r: Frame, o: NativeIterator): boolean {
  const { depth, nest } = VM;
  const { gen, func, args } = awaited();
  if (gen !== null) return resumeFor(r, o, gen);
  let x: unknown;
  try {
    x = func instanceof PyFunc && args.length === 1 ? callFunction1(r, func, args[0]!, ONWARD) : callValue(r, func, args.slice(), null, ONWARD);
  } catch (e) {
    settleThrown(e);
  }
  if (x === undefined) x = stopped(depth, nest);
  return answers(r, o, x);
}

/** The same for the generator that the step comes to. */
function resumeFor(r: Frame, o: NativeIterator, gen: PyGen): boolean {
  return answers(r, o, resumeGenerator(r, gen, null, ONWARD));
}

function answers(r: Frame, o: NativeIterator, x: unknown): boolean {
  if (x === undefined) {
    if (VM.mode === EXCEPTION) o.abandon();
    return false;
  }
  VM.cur = r;
  give(x === DONE ? undefined : (x as PyValue));
  return true;
}

/** The items of the next tuple go to the places `to` of frame r: SPREAD; or what `nextValue` answers. */
export function nextItems(r: Frame, o: NativeIterator, to: readonly number[], d: number): unknown {
  const m = link.machine;
  VM.cur = r;
  const first = isGoingOn() ? null : o.comesTo();
  if (first !== null && !resumeFor(r, o, first)) return undefined;
  let v = o.spread(m, r, to);
  while (v === WAITS) {
    if (!resumeAwaited(r, o)) return undefined;
    v = o.spread(m, r, to);
  }
  return v === true ? SPREAD : nextValue(r, o, d);
}

/** The step of an iterator that a call answers. */
function goOn(r: Frame, { func, args, names }: TailCall, d: number): unknown {
  const depth = VM.depth;
  const nest = VM.nest;
  const v = func instanceof PyFunc && args.length === 1 ? callFunction1(r, func, args[0]!, d) : callValue(r, func, args, names, d);
  return v === undefined ? stopped(depth, nest) : v;
}

/** A pending StopIteration that leaves a `next` ends the iteration; its value goes to VM.returned. */
export function stopped(depth: number, nest: number): unknown {
  if (VM.mode !== EXCEPTION || !VM.exc!.cls.isSubclass(STOP_ITERATION)) return undefined;
  VM.returned = stopValue(VM.exc!);
  VM.mode = NOTHING;
  VM.exc = null;
  VM.again = false;
  VM.depth = depth;
  VM.nest = nest;
  return DONE;
}

/** The `value` of a StopIteration. */
export function stopValue(exc: PyExc): PyValue {
  const v = exc.extra?.get('value');
  return v === undefined ? (exc.args.items[0] ?? null) : v;
}

/** Makes a StopIteration with the returned value pending in r. As in CPython, one with a value has no context. */
export function raiseStop(r: Frame): undefined {
  VM.cur = r;
  const v = VM.returned;
  VM.returned = null;
  if (v === null) return raiseExc(new PyExc(STOP_ITERATION, new PyTuple(TUPLE, [])));
  return pend(new PyExc(STOP_ITERATION, new PyTuple(TUPLE, [v])));
}

/** One step of `yield from` or `await`: what the inner iterator yields, DONE with VM.returned, or undefined. */
export function delegate(r: Frame, it: PyValue, value: PyValue, d: number): unknown {
  if (it instanceof PyGen) return resumeGenerator(r, it, value, d);
  if (it instanceof FutureIterator) return stepFuture(r, it);
  if (it instanceof AsyncStep && it.sends) return stepAsync(r, it, value, d);
  if (value === null) {
    VM.returned = null;
    return nextValue(r, it, d);
  }
  const depth = VM.depth;
  const nest = VM.nest;
  const v = callShipped(r, 'gen_delegate_send', [it, value], d);
  return v === undefined ? stopped(depth, nest) : v;
}

// ---- steps of asynchronous generators

/**
 * One step of `await` on `__anext__()` or `asend()`: DONE with what the generator yields in VM.returned; what an `await`
 * inside it yields; undefined when pending, StopAsyncIteration at its end.
 */
function stepAsync(r: Frame, step: AsyncStep, value: PyValue, d: number): unknown {
  VM.cur = r;
  const v = resumeGenerator(r, step.gen!, takeStep(step, value), d);
  if (v === DONE) return endAsync(r, step);
  if (v instanceof AsyncYield) {
    endStep(link.machine, step, false);
    VM.returned = v.value;
    return DONE;
  }
  if (v === undefined && VM.mode === EXCEPTION) failAsync(step);
  return v;
}

/** The generator has returned: StopAsyncIteration is pending in r. */
export function endAsync(r: Frame, step: AsyncStep): undefined {
  endStep(link.machine, step, true);
  VM.cur = r;
  return raiseNew('StopAsyncIteration', '');
}

/** The pending exception has left the generator. */
export function failAsync(step: AsyncStep): void {
  const { cls } = VM.exc!;
  endStep(link.machine, step, cls.isSubclass(STOP_ASYNC_ITERATION) || cls.isSubclass(GENERATOR_EXIT));
}

const STOP_ASYNC_ITERATION = exceptionClass('StopAsyncIteration');
const GENERATOR_EXIT = exceptionClass('GeneratorExit');

/** What frame r has begun with a generator will not come to its end: the step that it awaits, or what shipped Python does for a method of the generator. */
export function giveUpSteps(r: Frame): void {
  const { code } = boundOf(r);
  if (code.hidden) for (let i = H; i < r.length; i++) giveUpStep(r[i]);
  else {
    const op = flatOf(code).ops[pcOf(r)];
    if (op !== undefined && op.op === 'yieldfrom') giveUpStep(r[op.it + H]);
  }
}

function giveUpStep(v: unknown): void {
  if (v instanceof AsyncStep && v.state === 1) {
    v.state = 2;
    v.gen!.running = false;
    if (isFinished(v.gen!)) v.gen!.closed = true;
  } else if (v instanceof PyGen && v.running && v.cls !== ASYNC_GENERATOR) {
    // It waited for what it hands an exception on to.
    v.running = false;
    if (v.frame !== null) finishGenerator(v.frame);
  }
}

/** The step that frame r waits for at this `yield from`, if that is a step of the generator with frame g. */
export function stepOf(r: Frame, g: Frame | null): AsyncStep | null {
  const op = opAt(boundOf(r).code, pcOf(r));
  if (op.op !== 'yieldfrom') return null;
  const it = r[op.it + H];
  return it instanceof AsyncStep && it.sends && (g === null || it.gen!.frame === g) ? it : null;
}
