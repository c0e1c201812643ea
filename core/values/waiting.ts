/**
 * Steps that wait for a generator or a call. An iterator around others (zip, map, islice …) may come to a generator, which only the
 * machine can resume, or to a function of the program. Its step answers WAITS then, a BAIL that names them here; the loop that asked for
 * the step runs their frame below its own, and takes the step once more, which finds here what has been answered. Who
 * does not know of this takes it for any other BAIL.
 *
 * Nothing here outlives a step, so that none of it is saved: what a step has already taken from other iterators is in the
 * iterator, which is told that a step is under way.
 */
import { GENERATOR } from './classes.ts';
import { NativeIterator, WAITS, WrappingIterator } from './iterator.ts';
import type { Machine } from './machine.ts';
import { BAIL, DONE, PyBound, PyFunc, PyGen } from './objects.ts';
import type { Bail, Done, PyValue } from './objects.ts';

/** An iterator that has taken items for a step. */
export interface Holder {
  /** The step is under way: another one, which the program takes meanwhile, begins anew. */
  waits: boolean;
}

interface Waiting {
  gen: PyGen | null;
  /** What is called where there is no generator. */
  func: PyValue;
  args: readonly PyValue[];
  /** The iterators which have taken items for the step. */
  readonly holders: Holder[];
  /** The step that is taken now goes on, and comes to what has answered `value`, or has ended. */
  goesOn: boolean;
  value: PyValue | undefined;
}

const NOTHING: readonly PyValue[] = [];

const waiting: Waiting = { gen: null, func: null, args: NOTHING, holders: [], goesOn: false, value: undefined };

/** The next item of what an iterator steps. */
export function ask(m: Machine, it: PyValue | undefined): PyValue | Done | Bail {
  if (it instanceof NativeIterator) return it.next(m);
  return it instanceof PyGen && it.cls === GENERATOR ? given(it) : BAIL;
}

/** Steps of what a steady iterator steps, for a loop: none is a BAIL (NativeIterator.stepper). Null: `ask` takes them. */
export function stepperOf(m: Machine, it: PyValue | undefined): (() => PyValue | Done) | null {
  return it instanceof NativeIterator && it.steady ? (it.stepper(m) as (() => PyValue | Done) | null) : null;
}

/** What the step has waited for; DONE: a generator has ended, or a call raised StopIteration. */
export function answer(): PyValue | Done {
  const { value } = waiting;
  waiting.goesOn = false;
  waiting.value = undefined;
  return value === undefined ? DONE : value;
}

function given(gen: PyGen): PyValue | Done | Bail {
  if (waiting.goesOn) return answer();
  if (gen.frame === null || gen.frame[2] === -1) return DONE;
  waiting.gen = gen;
  while (waiting.holders.length > 0) waiting.holders.pop();
  return WAITS;
}

/** Whether a step may wait for a call of it: its result goes where the caller says, and nowhere else. */
export function isAwaitable(func: PyValue): boolean {
  return func instanceof PyFunc || (func instanceof PyBound && func.func instanceof PyFunc);
}

/** A step of an iterator that has taken items comes to a call. */
export function waitForCall(holder: Holder, func: PyValue, args: readonly PyValue[]): Bail {
  waiting.gen = null;
  waiting.func = func;
  waiting.args = args;
  while (waiting.holders.length > 0) waiting.holders.pop();
  waiting.holders.push(holder);
  return WAITS;
}

/** A step that has taken items is a BAIL: if it waits, they are its own until it goes on. */
export function hold(holder: Holder, bail: Bail): void {
  if (bail === WAITS) waiting.holders.push(holder);
}

/** Whether an iterator may take a step: none is under way, or it is the one that goes on. */
export function mayStep(holder: Holder): boolean {
  if (!holder.waits) return true;
  if (!waiting.goesOn) return false;
  holder.waits = false;
  return true;
}

/** A source that is a generator, or null. */
export function generatorOf(it: PyValue | undefined): PyGen | null {
  return it instanceof PyGen && it.cls === GENERATOR ? it : null;
}

/** Whether its step is the same in any layer: a native iterator that steps no other, or a generator. */
export function isFlat(v: PyValue | undefined): boolean {
  return v instanceof NativeIterator ? !(v instanceof WrappingIterator) : generatorOf(v) !== null;
}

// ---- for the machine

/** Whether all that a step waits for is a call by that iterator. */
export function calls(it: NativeIterator): boolean {
  return waiting.gen === null && waiting.holders.length === 1 && waiting.holders[0] === (it as object);
}

/** Whether the step that is taken next goes on, so that nothing is to be run for it. */
export function isGoingOn(): boolean {
  return waiting.goesOn;
}

/** What a step waits for, which is run now. */
export function awaited(): Readonly<Pick<Waiting, 'gen' | 'func' | 'args'>> {
  const { holders } = waiting;
  for (let i = holders.length; i > 0; i--) holders.pop()!.waits = true;
  return waiting;
}

/** The answer, undefined: the end, for the step that is taken next. */
export function give(value: PyValue | undefined): void {
  waiting.goesOn = true;
  waiting.value = value;
}

/** The step has been taken, whether or not it came to what it waited for. */
export function taken(): void {
  waiting.goesOn = false;
  waiting.value = undefined;
}

/** A run is no longer loaded: nothing here keeps what it made. */
export function forget(): void {
  taken();
  waiting.gen = null;
  waiting.func = null;
  waiting.args = NOTHING;
  waiting.holders.length = 0;
}
