/**
 * What a call and a round of a loop cost in ticks: one, and more where much lies on the way that neither calls nor loops, so that
 * no text makes a tick long. The way is the longest one through the code, counted in pcs, which are its operations; some of them weigh more.
 */
import type { Flat, FlatOp } from './ir.ts';
import { nodeShape } from './operands.ts';

/** Operations for each tick, as a power of two. */
const STEPS = 5;

/** What takes far longer than other operations, in operations. */
const HEAVY: ReadonlyMap<FlatOp['op'], number> = new Map<FlatOp['op'], number>([
  ...(['ldname', 'stname', 'delname', 'ldclassderef', 'ldfromdict', 'mkfn', 'template'] as const).map((op) => [op, 8] as const),
  ...(['call', 'callm', 'callk', 'callx', 'import', 'importfrom', 'importstar'] as const).map((op) => [op, 16] as const),
  ...(['set_', 'dict', 'interpolation', 'matchseq', 'matchmap', 'matchkeys', 'matchrest', 'matchclass'] as const).map((op) => [op, 4] as const),
  ...(['list', 'tuple', 'setadd', 'dictset', 'unpack', 'iter'] as const).map((op) => [op, 2] as const),
]);

function ticks(way: number): number {
  return way < 2 << STEPS ? 1 : way >> STEPS;
}

/** Ticks for a call, and for a round of each loop by the pc at which it starts. */
export interface Costs {
  readonly call: number;
  readonly rounds: ReadonlyMap<number, number>;
}

function costsOf(flat: Flat): Costs {
  const handlers = handlersOf(flat);
  const rounds = new Map<number, number>();
  flat.ops.forEach((op, pc) => {
    if (op?.op === 'loop') rounds.set(op.t, ticks(longest(flat, handlers, op.t, pc, true)));
  });
  return { call: ticks(longest(flat, handlers, 0, flat.ops.length - 1, false)), rounds };
}

/** Ticks for a call. */
export function callTicks(flat: Flat): number {
  return (flat.costs ??= costsOf(flat)).call;
}

/** Ticks for a round of the loop that starts at a pc. */
export function roundTicks(flat: Flat, start: number): number {
  return (flat.costs ??= costsOf(flat)).rounds.get(start)!;
}

/** By the end of a guarded operation: where exceptions go. */
type Handlers = ReadonlyMap<number, readonly number[]>;

function handlersOf(flat: Flat): Handlers {
  const handlers = new Map<number, number[]>();
  for (const { end, handler } of flat.handlers) {
    const there = handlers.get(end);
    if (there === undefined) handlers.set(end, [handler]);
    else there.push(handler);
  }
  return handlers;
}

/**
 * Pcs on the longest way from start: to `end`, or (`round` is false) to any place where the code is left. A loop inside is passed
 * once: its rounds are paid for by themselves.
 */
function longest(flat: Flat, handlers: Handlers, start: number, end: number, round: boolean): number {
  const outside = round ? -1 : 0;
  const ways: number[] = new Array<number>(end - start + 1).fill(outside);
  const from = (pc: number): number => (pc > end ? outside : ways[pc - start]!);
  for (let pc = end; pc >= start; pc--) {
    const op = flat.ops[pc];
    if (op === undefined) continue;
    const next = flat.after[pc]!;
    let way = round && pc < end ? -1 : 0;
    if (pc < end && (op.op === 'loop' || !nodeShape(op).ends)) way = Math.max(way, from(next));
    if ('t' in op && op.t > pc) way = Math.max(way, from(op.t));
    for (const handler of handlers.get(next) ?? []) way = Math.max(way, from(handler));
    ways[pc - start] = way < 0 ? -1 : way + next - pc + (HEAVY.get(op.op) ?? 0);
  }
  return ways[0]!;
}
