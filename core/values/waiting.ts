/**
 * Steps that wait for a generator. An iterator around others (zip, map, islice …) may come to a generator, which only the machine can
 * resume. Its step answers WAITS then, a BAIL that names the generator here; the loop that asked for the step resumes the
 * generator in a frame below its own, and takes the step once more, which finds here what the generator has given. Who does not
 * know of this takes it for any other BAIL.
 *
 * Nothing here outlives a step, so that none of it is saved: what a step has already taken from other iterators is in the
 * iterator, which is told that a step is under way.
 */
import { GENERATOR } from './classes.ts';
import { NativeIterator, WAITS, WrappingIterator } from './iterator.ts';
import type { Machine } from './machine.ts';
import { BAIL, DONE, PyGen } from './objects.ts';
import type { Bail, Done, PyValue } from './objects.ts';

/** An iterator that has taken items for a step. */
export interface Holder {
  /** The step is under way: another one, which the generator takes meanwhile, begins anew. */
  waits: boolean;
}

interface Waiting {
  gen: PyGen | null;
  /** The iterators which have taken items for the step. */
  readonly holders: Holder[];
  /** The step that is taken now goes on, and comes to a generator that has given `value`, or has ended. */
  goesOn: boolean;
  value: PyValue | undefined;
}

const waiting: Waiting = { gen: null, holders: [], goesOn: false, value: undefined };

/** The next item of what an iterator steps. */
export function ask(m: Machine, it: PyValue | undefined): PyValue | Done | Bail {
  if (it instanceof NativeIterator) return it.next(m);
  return it instanceof PyGen && it.cls === GENERATOR ? given(it) : BAIL;
}

function given(gen: PyGen): PyValue | Done | Bail {
  if (waiting.goesOn) {
    const { value } = waiting;
    waiting.goesOn = false;
    waiting.value = undefined;
    return value === undefined ? DONE : value;
  }
  if (gen.frame === null || gen.frame[2] === -1) return DONE;
  waiting.gen = gen;
  if (waiting.holders.length > 0) waiting.holders.length = 0;
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

/** Whether its step is the same in any layer: a native iterator that steps no other, or a generator. */
export function isFlat(v: PyValue | undefined): boolean {
  return v instanceof NativeIterator ? !(v instanceof WrappingIterator) : v instanceof PyGen && v.cls === GENERATOR;
}

// ---- for the machine

/** The generator that a step waits for, which is resumed now. */
export function awaited(): PyGen {
  const { gen, holders } = waiting;
  waiting.gen = null;
  if (holders.length > 0) {
    for (const holder of holders) holder.waits = true;
    holders.length = 0;
  }
  return gen!;
}

/** What the generator has given, undefined: nothing any more, for the step that is taken next. */
export function give(value: PyValue | undefined): void {
  waiting.goesOn = true;
  waiting.value = value;
}

/** The step has been taken, whether or not it came to the generator. */
export function taken(): void {
  waiting.goesOn = false;
  waiting.value = undefined;
}
