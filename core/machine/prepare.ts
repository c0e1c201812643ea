/** Making the closures of a code, when it first runs; and again, from its own copy of the builders, when it is hot. */
import { uncounted } from '../values/mod.ts';
import type { Bound } from '../values/mod.ts';
import { isStepped, lookPc, stepCount, stepPcs } from '../code/mod.ts';
import type { Control, Tree } from '../code/mod.ts';
import { COPY_OF, flatOf } from './code.ts';
import { COPIES } from './copies.ts';
import type { Place } from './trees.ts';

/** Samples (one in a slice of ticks) after which a code is hot. */
const HOT = 2;
let nextCopy = 1;

/** Makes the composite closure of a code that is no generator. */
export function prepare(b: Bound): void {
  const flat = flatOf(b.code);
  b.after = flat.after;
  const { body } = b.code;
  const run = uncounted(() => COPIES[b.copy]!.block(b, body));
  b.entry =
    body[body.length - 1]?.op === 'ret'
      ? run
      : (r) => {
          const v = run(r);
          return v === undefined ? null : v;
        };
}

/**
 * A sample fell into this code. Answers true when the code has just become hot: it gets the next copy of the builders, and
 * its closures are made anew at the next entry.
 */
export function heatUp(b: Bound): boolean {
  if (b.copy !== 0 || ++b.heat < HOT || COPIES.length < 2) return false;
  b.copy = nextCopy;
  COPY_OF.set(b.code, nextCopy);
  nextCopy = (nextCopy % (COPIES.length - 1)) + 1;
  b.entry = null;
  b.ops = null;
  b.loops = new Map();
  return true;
}

const NO_STEPS: ReadonlyMap<Tree, number> = new Map();

/**
 * The place of the instruction, branch or step at `owner`: the pc of its own operation (its last step, in the fused form
 * too: a callee always finds its caller there), and the pcs of its tree nodes.
 */
export function place(b: Bound, owner: number): Place {
  const flat = flatOf(b.code);
  const op = flat.ops[owner];
  if (op === undefined || !isStepped(op)) return { b, pc: owner, steps: NO_STEPS, look: owner };
  const n = stepCount(op);
  if (n === 0) return { b, pc: owner, steps: NO_STEPS, look: owner };
  return { b, pc: owner + n, steps: stepPcs(op), look: op.op === 'callm' ? lookPc(op) : owner };
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
