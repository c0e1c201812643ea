/** Making the closures of a code, when it first runs; and again, from its own copy of the builders, when it is hot. */
import type { Bound } from '../values/mod.ts';
import { stepPcs } from '../code/mod.ts';
import type { Control, Instr, Tree } from '../code/mod.ts';
import { flatOf } from './code.ts';
import { COPIES } from './copies.ts';
import type { Place } from './trees.ts';

/** Samples (one in a slice of ticks) after which a code is hot. */
const HOT = 2;
let nextCopy = 1;

/** Makes the composite closure of a code that is no generator. */
export function prepare(b: Bound): void {
  const flat = flatOf(b.code);
  b.after = flat.after;
  b.entry = COPIES[b.copy % COPIES.length]!.block(b, b.code.body);
}

/**
 * A sample fell into this code. Answers true when the code has just become hot: it gets the next copy of the builders, and
 * its closures are made anew at the next entry.
 */
export function heatUp(b: Bound): boolean {
  if (b.copy !== 0 || b.code.hidden || ++b.heat < HOT || COPIES.length < 2) return false;
  b.copy = nextCopy;
  nextCopy = (nextCopy % (COPIES.length - 1)) + 1;
  b.entry = null;
  b.ops = null;
  return true;
}

const NO_STEPS: ReadonlyMap<Tree, number> = new Map();

/** The place of an instruction: where its own failures and those of its trees are. */
export function place(b: Bound, i: Instr, pc: number = i.pc): Place & { look: number } {
  const flat = flatOf(b.code);
  if (flat.owner[pc] !== pc) return { b, pc, steps: NO_STEPS, look: pc };
  const { trees, look } = stepPcs(b.code, flat, pc);
  return { b, pc, steps: trees, look: look ?? pc };
}

/** The pc of the test of a `while`: its start, or behind the instructions that compute what it reads. */
export function testPc(b: Bound, i: Control & { op: 'while' }): number {
  const { ops } = flatOf(b.code);
  for (let pc = i.pc; pc < ops.length; pc++) {
    const op = ops[pc];
    if (op !== undefined && op.op === 'brf' && op.c === i.c) return pc;
  }
  return i.pc;
}
