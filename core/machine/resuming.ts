/**
 * Generators in composite form. A yield leaves the closures of a body as a return does; what is left of the body behind it is a
 * closure too: the rest of its block, then what that means to the loop or `try` around it, the rest of the block that this one
 * is in, and so on. They are made of the closures of the whole body, so that a loop goes on in the very closure that it began in.
 *
 * The frame holds all that there is to know, as ever: where the flat form has taken over, the next yield leads back here.
 */
import { H, uncounted } from '../values/mod.ts';
import type { Bound, Closure, Frame } from '../values/mod.ts';
import { eachBlock, nodeShape } from '../code/mod.ts';
import type { Block, Code, Control, Instr } from '../code/mod.ts';
import { bodyOf, build, protectedBy, roundsBehind } from './build.ts';
import { flatOf, opAt } from './code.ts';
import { flat, formOf } from './flat.ts';
import { finishGenerator } from './pending.ts';
import { place, testPc } from './prepare.ts';
import { testClosure } from './simple.ts';
import { condRoot } from './trees.ts';
import { settleThrown, unfuse } from './unfuse.ts';
import { ABNORMAL, AUTO, BREAK, FINISHED, UNFUSE, VM } from './vm.ts';

/** Where a generator's frame waits. */
export interface Wait {
  /** The pc that it goes on at. */
  readonly next: number;
  /** The frame slot for what is sent, or -1. */
  readonly sent: number;
  /** Of a `yield from` or `await`: the slots of the iterator and, or -1, of its result; null of a yield. */
  readonly inner: { readonly it: number; readonly d: number } | null;
  /** All that is left of the body; null: by pc, in the flat form. */
  readonly rest: Closure | null;
}

/** Where a generator's frame with that pc waits. */
export function waitAt(b: Bound, pc: number): Wait {
  const { waits } = formOf(b);
  return waits[pc] ?? (waits[pc] = makeWait(b, pc));
}

/** The body of a generator that has not begun. */
export function beginning(b: Bound): Closure | null {
  if (VM.form !== AUTO) return null;
  const form = formOf(b);
  return (form.entry ??= uncounted(() => wholeOf(form.of)));
}

function wholeOf(b: Bound): Closure {
  // Gives the instructions their pcs.
  flatOf(b.code);
  return bodyOf(b);
}

/** Runs a linked generator frame by the closure of all that is left of it; answers as `flat`. */
export function runRest(g: Frame, rest: Closure): unknown {
  const { depth, nest } = VM;
  let v: unknown;
  try {
    v = rest(g);
  } catch (e) {
    if (e === UNFUSE && VM.cur === g) {
      unfuse(g);
      VM.depth = depth;
      VM.nest = nest;
      return flat(g);
    }
    settleThrown(e);
    return undefined;
  }
  if (v === ABNORMAL) return undefined;
  if (v === undefined) VM.returned = null;
  else if (v !== FINISHED) return v;
  finishGenerator(g);
  return FINISHED;
}

function makeWait(b: Bound, pc: number): Wait {
  const op = opAt(b.code, pc);
  if (op.op === 'yield')
    return { next: flatOf(b.code).after[pc]!, sent: op.d < 0 ? -1 : op.d + H, inner: null, rest: restOf(b, pc) };
  if (op.op === 'yieldfrom')
    return { next: pc, sent: op.v + H, inner: { it: op.it + H, d: op.d < 0 ? -1 : op.d + H }, rest: restOf(b, pc) };
  return { next: pc, sent: -1, inner: null, rest: null };
}

/** The place of an instruction: its block, and the control instruction that this is part of, which has a place of its own. */
interface Place {
  readonly block: Block;
  readonly at: number;
  readonly owner: Control | null;
  readonly outer: Place | null;
}

/** The places of the yields of a code by their pcs; null where so much lies behind them that its closures would take much room. */
function yieldPlaces(code: Code): ReadonlyMap<number, Place> | null {
  const known = PLACES.get(code);
  if (known !== undefined) return known;
  const places = new Map<number, Place>();
  const work: { block: Block; owner: Control | null; outer: Place | null; behind: number }[] = [
    { block: code.body, owner: null, outer: null, behind: 0 },
  ];
  let size = 0;
  for (let item = work.pop(); item !== undefined; item = work.pop()) {
    const { block, owner, outer } = item;
    block.forEach((i, at) => {
      const behind = item!.behind + block.length - at;
      const place = { block, at, owner, outer };
      if (i.op === 'yield' || i.op === 'yieldfrom') {
        size += behind;
        places.set(i.pc, place);
      } else if (nodeShape(i).blocks.length > 0) {
        eachBlock(i, (inner) => work.push({ block: inner, owner: i as Control, outer: place, behind: behind + 1 + beside(i, inner) }));
      }
    });
  }
  const all = size > MOST * flatOf(code).ops.length + 1000 ? null : places;
  PLACES.set(code, all);
  return all;
}

/** Instructions of the other blocks of i that what is left of this one is made with. */
function beside(i: Instr, block: Block): number {
  if (i.op === 'while' && block === i.pre) return i.body.length + i.orelse.length;
  if (i.op !== 'try' || block !== i.body) return 0;
  return i.exits.reduce((n, exit) => n + exit.body.length, i.handler.length + i.orelse.length);
}

const PLACES: WeakMap<Code, ReadonlyMap<number, Place> | null> = new WeakMap();

/** Instructions behind yields, for each that the code has. */
const MOST = 16;

/** All that is left of a body behind the yield at that pc. */
function restOf(waiting: Bound, pc: number): Closure | null {
  if (VM.form !== AUTO) return null;
  const { code } = waiting;
  const inner = yieldPlaces(code)?.get(flatOf(code).owner[pc]!);
  if (inner === undefined) return null;
  const b = formOf(waiting).of;
  return uncounted(() => {
    const first = inner.block[inner.at]!;
    let run = first.op === 'yieldfrom' ? build.instruction(b, first) : null;
    for (let place: Place | null = inner; place !== null; place = place.outer) {
      const { block, at, owner } = place;
      if (at + 1 < block.length) run = after(b, run, build.block(b, block.slice(at + 1)));
      if (owner !== null) run = around(b, run ?? NOTHING, owner, block);
    }
    return run ?? NOTHING;
  });
}

const NOTHING: Closure = () => undefined;

function after(b: Bound, run: Closure | null, next: Closure): Closure {
  return run === null ? next : build.sequence(b, [run, next]);
}

/** What `run`, the rest of a block of a control instruction, means to that. */
function around(b: Bound, run: Closure, i: Control, block: Block): Closure {
  if (i.op === 'try') return block === i.body ? protectedBy(b, i, run) : run;
  if ((i.op !== 'while' && i.op !== 'for') || block === i.orelse) return run;
  const round = i.op === 'while' && block === i.pre ? tested(b, run, i) : run;
  const rounds = roundsBehind(b, round, build.instruction(b, i), i.pc);
  if (round === run || i.orelse.length === 0) return rounds;
  const orelse = build.block(b, i.orelse);
  return (r) => {
    const v = rounds(r);
    return v === FAILED ? orelse(r) : v;
  };
}

/** A round of a `while` behind the instructions that compute what its test reads; its `else` is left to do when that fails. */
function tested(b: Bound, run: Closure, i: Control & { op: 'while' }): Closure {
  const pc = testPc(b, i);
  const unfused = b.unfused !== null && b.unfused.has(pc);
  const test = unfused ? testClosure(b, pc, build.instruction) : condRoot(place(b, pc), i.c);
  const body = build.block(b, i.body);
  const failed = i.orelse.length === 0 ? BREAK : FAILED;
  return (r) => {
    const v = run(r);
    if (v !== undefined) return v;
    const ok = test(r);
    if (ok === undefined) return ABNORMAL;
    return ok ? body(r) : failed;
  };
}

const FAILED: unique symbol = Symbol('failed');
