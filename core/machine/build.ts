/**
 * Building the closures of a code out of the copies of the composite builders. Cold code takes all of them from copy 0. For
 * hot code each kind of closure takes the next copy by turns: as long as there are fewer hot closures of a kind than copies,
 * each is the only one that its literal ever made, and the engine compiles it with everything that it holds.
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

function copyFor(b: Bound, i: Instr): Composite {
  return b.hot ? nextCopy(kindOf(i)) : COPIES[0]!;
}

function nextCopy(kind: string): Composite {
  if (COPIES.length < 2) return COPIES[0]!;
  const n = TAKEN.get(kind) ?? 0;
  TAKEN.set(kind, n + 1);
  return COPIES[1 + (n % (COPIES.length - 1))]!;
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
  for (let at = 0; at < body.length; ) {
    const i = body[at]!;
    const n = i.op === 'list' ? forwarded(b, body, at) : 0;
    if (n === 0) closures.push(instruction(b, i));
    else {
      const all = body.slice(at, at + n);
      closures.push(forwarding(b, all, () => sequence(b, all.map((one) => instruction(b, one)))));
    }
    at += n === 0 ? 1 : n;
  }
  return sequence(b, closures);
}

function sequence(b: Bound, closures: readonly Closure[]): Closure {
  const n = closures.length;
  if (n <= 1) return COPIES[0]!.chain(closures);
  if (n <= LONGEST) return (b.hot ? nextCopy(`chain ${n}`) : COPIES[0]!).chain(closures);
  if (n <= 64) {
    return sequence(b, [...closures.slice(0, LONGEST - 1), sequence(b, closures.slice(LONGEST - 1))]);
  }
  // Long straight-line code (a module) would nest too deeply.
  const parts: Closure[] = [];
  for (let i = 0; i < n; i += 32) parts.push(sequence(b, closures.slice(i, i + 32)));
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
  if (b.made === null || !(i.op === 'while' || i.op === 'for' || yields(b.code))) return copyFor(b, i).instruction(b, i, build);
  const known = b.made.get(i);
  if (known !== undefined) return known;
  const closure = copyFor(b, i).instruction(b, i, build);
  b.made.set(i, closure);
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
  return copyFor(b, i).protectedBy(b, i, rest, build);
}

/** A loop of a generator that starts at `pc`, behind a round that goes on with `rest`. */
export function roundsBehind(b: Bound, rest: Closure, loop: Closure, pc: number): Closure {
  return (b.hot ? nextCopy('rounds') : COPIES[0]!).roundsBehind(rest, loop, pc, roundTicks(flatOf(b.code), pc));
}

/** The closure of a code's body. That of a generator answers undefined at its end: None is what it may yield. */
export function bodyOf(b: Bound): Closure {
  const { body } = b.code;
  const run = block(b, body);
  return yields(b.code) || body[body.length - 1]?.op === 'ret' ? run : (b.hot ? nextCopy('ended') : COPIES[0]!).ended(run);
}
