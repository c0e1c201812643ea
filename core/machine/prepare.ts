/** Making the closures of a code, when it first runs; and again, from copies of the builders, when it is hot. */
import { uncounted } from '../values/mod.ts';
import type { Bound } from '../values/mod.ts';
import { callTicks, isStepped, lookPc, stepPcs } from '../code/mod.ts';
import type { Control, Tree } from '../code/mod.ts';
import { bodyOf } from './build.ts';
import { HOT_CODE, flatOf } from './code.ts';
import { closuresOf } from './holders.ts';
import type { Place } from './trees.ts';

/**
 * A code is hot when so many samples (one in a slice of ticks) fell into it, with no more than NEAR from one to the next.
 * A large program, in which no function takes up much of the time, stays cold: closures that are made anew are slow until
 * the engine has compiled them. Measured: with 2 samples, however far apart, a program of many functions takes a tenth to
 * a quarter longer in its first seconds; with 4 one of twenty functions takes a tenth longer in the end.
 */
const HOT = 3;
const NEAR = 16;

/** Samples that fell into any code. */
let samples = 0;

/** Makes the composite closure of a code that is no generator. */
export function prepare(b: Bound): void {
  b.cost = callTicks(flatOf(b.code));
  const holder = closuresOf(b);
  b.entry = holder.entry ??= uncounted(() => bodyOf(holder));
  b.nregs = holder.nregs;
}

/**
 * A sample fell into this code. Answers true when the code has just become hot: its closures are made anew, from copies
 * of the builders (build.ts).
 */
export function heatUp(b: Bound): boolean {
  samples++;
  if (b.hot) return false;
  b.heat = samples - b.sampled <= NEAR ? b.heat + 1 : 1;
  b.sampled = samples;
  if (b.heat < HOT) return false;
  b.hot = true;
  if (b.shared === null) HOT_CODE.add(b.code);
  else {
    b.nregs = b.shared.nregs;
    if (b.shared.unfused !== null) b.unfused = new Set(b.shared.unfused);
  }
  b.entry = null;
  b.flat = null;
  b.made = new Map();
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
  const n = flat.after[owner]! - owner - 1;
  if (n === 0) return { b, pc: owner, steps: NO_STEPS, look: owner };
  const known = flat.places?.get(owner);
  if (known !== undefined) return { b, pc: owner + n, steps: known.steps, look: known.look };
  const steps = stepPcs(op);
  const look = op.op === 'callm' ? lookPc(op) : owner;
  // Shipped code is prepared again in each run that imports its module.
  if (b.code.hidden) (flat.places ??= new Map()).set(owner, { steps, look });
  return { b, pc: owner + n, steps, look };
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
