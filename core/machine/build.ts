/**
 * Building the closures of a code out of the copies of the composite builders. Cold code takes all of them from copy 0. For
 * hot code each kind of closure takes the next copy: the first ones of a kind are each the only one that their literal ever
 * made, and the engine compiles them with everything that they hold. No other code gets these copies: a literal that has made
 * closures of two codes is no better than copy 0, and the more copies a program runs in, the more there is to compile.
 */
import type { Bound, Closure } from '../values/mod.ts';
import { roundTicks } from '../code/mod.ts';
import type { Control, Instr } from '../code/mod.ts';
import { flatOf, yields } from './code.ts';
import { LONGEST } from './composite.ts';
import type { Build } from './composite.ts';
import { COPIES } from './copies.ts';
import type { Composite } from './copies.ts';
import { forwarded, forwarding } from './forwarding.ts';

/** How many closures of each kind hot code has taken. */
const TAKEN: Map<string, number> = new Map();

/**
 * The copies that hot code has taken, by instruction or block and by kind. A code that is bound again, in the next run of its
 * program, takes the same: its literals go on making what they made before.
 */
const GIVEN: WeakMap<object, Map<string, Composite>> = new WeakMap();

function copyFor(b: Bound, owner: object, kind: string): Composite {
  if (!b.hot) return COPIES[0]!;
  let given = GIVEN.get(owner);
  if (given === undefined) GIVEN.set(owner, (given = new Map()));
  let copy = given.get(kind);
  if (copy === undefined) given.set(kind, (copy = nextCopy(kind)));
  return copy;
}

/** The next copy that has made no closure of the kind yet; where all have, copy 0. */
function nextCopy(kind: string): Composite {
  const n = (TAKEN.get(kind) ?? 0) + 1;
  TAKEN.set(kind, n);
  return COPIES[n] ?? COPIES[0]!;
}

/** The literal that an instruction's closure comes from, roughly. */
function kindOf(i: Instr): string {
  switch (i.op) {
    case 'call':
      return `call ${Math.min(i.args.length, 3)}`;
    case 'set':
      return `set ${i.e.k}`;
    case 'if':
      return i.orelse.length === 0 ? 'if' : 'if else';
    case 'while':
      return i.pre.length === 0 && i.orelse.length === 0 ? 'while' : 'while else';
  }
  return i.op;
}

function block(b: Bound, body: readonly Instr[]): Closure {
  const closures: Closure[] = [];
  for (let at = 0; at < body.length;) {
    const i = body[at]!;
    const n = i.op === 'list' ? forwarded(b, body, at) : 0;
    if (n === 0) closures.push(instruction(b, i));
    else {
      const all = body.slice(at, at + n);
      const apart = (): Closure => {
        const each = all.map((one) => instruction(b, one));
        return sequence(b, each, i);
      };
      closures.push(forwarding(b, all, apart));
    }
    at += n === 0 ? 1 : n;
  }
  return sequence(b, closures, body);
}

/** Closures one after the other; `owner` is what they are made of, where it is more than pieces of the code. */
function sequence(b: Bound, closures: readonly Closure[], owner: object = b.code): Closure {
  const n = closures.length;
  if (n <= 1) return COPIES[0]!.chain(closures);
  if (n <= LONGEST) return copyFor(b, owner, `chain ${n}`).chain(closures);
  if (n <= 64) {
    return sequence(b, [...closures.slice(0, LONGEST - 1), sequence(b, closures.slice(LONGEST - 1), owner)], owner);
  }
  // Long straight-line code (a module) would nest too deeply.
  const parts: Closure[] = [];
  for (let i = 0; i < n; i += 32) parts.push(sequence(b, closures.slice(i, i + 32), owner));
  return (r) => {
    for (let i = 0; i < parts.length; i++) {
      const v = parts[i]!(r);
      if (v !== undefined) return v;
    }
    return undefined;
  };
}

/**
 * One instruction as a closure. The closures of a hot code's loops are kept: its entry and its flat form share them. So are all of
 * a generator: what is left of it behind a yield is made of the same closures as its entry.
 */
function instruction(b: Bound, i: Instr): Closure {
  const kept = b.made !== null && (i.op === 'while' || i.op === 'for' || yields(b.code)) ? b.made : null;
  let closure = kept?.get(i);
  if (closure === undefined) {
    closure = copyFor(b, i, kindOf(i)).instruction(b, i, build);
    kept?.set(i, closure);
  }
  return closure;
}

/** The builders for code as it is. */
export const build: Build = { block, sequence, instruction };

/** A closure for the flat form outside of loops: from copy 0, so that it takes no literal from the composite form. */
export function coldInstruction(b: Bound, i: Instr): Closure {
  return COPIES[0]!.instruction(b, i, build);
}

/** A `try` of a generator whose body goes on with `rest`. */
export function protectedBy(b: Bound, i: Control & { op: 'try' }, rest: Closure): Closure {
  return copyFor(b, i, kindOf(i)).protectedBy(b, i, rest, build);
}

/** A loop of a generator that starts at `pc`, behind a round that goes on with `rest`. */
export function roundsBehind(b: Bound, rest: Closure, loop: Closure, pc: number): Closure {
  const flat = flatOf(b.code);
  return copyFor(b, flat.ops[pc] ?? b.code, 'rounds').roundsBehind(rest, loop, pc, roundTicks(flat, pc));
}

/** The closure of a code's body. That of a generator answers undefined at its end: None is what it may yield. */
export function bodyOf(b: Bound): Closure {
  const { body } = b.code;
  const run = block(b, body);
  return yields(b.code) || body[body.length - 1]?.op === 'ret' ? run : copyFor(b, b.code, 'ended').ended(run);
}
