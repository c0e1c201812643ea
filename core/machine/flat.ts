/**
 * The flat form: the instructions of a code by pc, over the same closures as the composite form. It runs generators, frames
 * whose JavaScript stack was dropped, and unwinding. A loop without yields runs as one composite from its start pc, so a
 * resumed function is at full speed again after the rest of the current round.
 */
import { DONE, DROP, H, ListIterator, PyGen, RangeIterator, uncounted } from '../values/mod.ts';
import type { Bound, Closure, Frame, PyValue } from '../values/mod.ts';
import { isStepped, stepCount } from '../code/mod.ts';
import type { Flat, Instr } from '../code/mod.ts';
import { build, coldInstruction } from './build.ts';
import { flatOf, opAt } from './code.ts';
import { boundOf, growFrame, pcOf } from './frames.ts';
import { delegate, nextValue, resumeGenerator } from './generators.ts';
import { catchIn, finishGenerator } from './pending.ts';
import { place } from './prepare.ts';
import { condRoot, tree } from './trees.ts';
import { tickAt } from './ticks.ts';
import { settleThrown, unfuse } from './unfuse.ts';
import { ABNORMAL, AUTO, EXCEPTION, Exit, FINISHED, STEPS, UNFUSE, VM } from './vm.ts';

export const YIELD = 6;
const SIMPLE = 0;
const JUMP = 1;
const BRANCH = 2;
const LOOP = 3;
const NEXT = 4;
const RETURN = 5;
const DELEGATE = 7;
const COMPOSITE = 8;

/** One pc made ready: what to do, the closure, and where it may go. */
export interface FlatStep {
  readonly kind: number;
  readonly run: Closure;
  readonly t: number;
  /** Of a yield (`t` is where its frame waits): the frame slot for what is sent, or -1, and where it goes on. */
  readonly sent: number;
  readonly next: number;
}

const NOTHING: Closure = () => undefined;

/** What is not in a loop. A generator knows no other form of it. */
function straight(b: Bound, i: Instr): Closure {
  return b.code.generator || b.code.coroutine ? build.instruction(b, i) : coldInstruction(b, i);
}

function make(b: Bound, f: Flat, pc: number): FlatStep {
  const op = opAt(b.code, pc);
  const own = f.owner[pc] === pc;
  if (own) {
    const loop = f.loops.get(pc);
    if (loop !== undefined && VM.form === AUTO) {
      return { kind: COMPOSITE, run: build.instruction(b, loop.control), t: loop.end, sent: -1, next: -1 };
    }
    const steps = VM.form === STEPS && isStepped(op) && stepCount(op) > 0;
    if (steps || (b.unfused !== null && b.unfused.has(pc)))
      return { kind: JUMP, run: NOTHING, t: pc + 1, sent: -1, next: -1 };
  }
  switch (op.op) {
    case 'jmp':
      return { kind: JUMP, run: NOTHING, t: op.t, sent: -1, next: -1 };
    case 'loop':
      return { kind: LOOP, run: NOTHING, t: op.t, sent: -1, next: -1 };
    case 'brf':
      return { kind: BRANCH, run: condRoot(place(b, pc), op.c), t: op.t, sent: -1, next: -1 };
    case 'next': {
      const it = op.it + H;
      const d = op.d + H;
      return {
        kind: NEXT,
        run: (r) => {
          const o = r[it] as PyValue;
          if (o instanceof ListIterator) {
            const { list } = o;
            if (list !== null && o.at < list.items.length) return (r[d] = list.items[o.at++]!);
          } else if (o instanceof RangeIterator && o.left > 0) {
            const { at } = o;
            r[d] = at;
            o.at += o.step;
            o.left--;
            return at;
          }
          r[2] = pc;
          const v = o instanceof PyGen ? resumeGenerator(r, o, null, d) : nextValue(r, o, d);
          if (v !== undefined && v !== DONE) r[d] = v as PyValue;
          return v;
        },
        t: op.t,
        sent: -1,
        next: -1,
      };
    }
    case 'ret':
      return { kind: RETURN, run: straight(b, op), t: -1, sent: -1, next: -1 };
    case 'yield': {
      const p = place(b, pc);
      const sent = op.d < 0 ? -1 : op.d + H;
      return { kind: YIELD, run: tree(p, op.e), t: p.pc, sent, next: f.after[pc]! };
    }
    case 'yieldfrom': {
      const it = op.it + H;
      const v = op.v + H;
      const d = op.d < 0 ? -1 : op.d + H;
      return {
        kind: DELEGATE,
        run: (r) => {
          r[2] = pc;
          const x = delegate(r, r[it] as PyValue, r[v] as PyValue, d);
          if (x === DONE && d >= 0) r[d] = VM.returned;
          return x;
        },
        t: -1,
        sent: -1,
        next: -1,
      };
    }
  }
  return { kind: SIMPLE, run: straight(b, op as Instr), t: -1, sent: -1, next: -1 };
}

/** The innermost handler of this frame's pc, or null. */
export function handlerAt(f: Flat, pc: number): Flat['handlers'][number] | null {
  for (const h of f.handlers) if (pc >= h.start && pc < h.end) return h;
  return null;
}

/**
 * Runs a frame from its pc to its end: the value it returns; for a generator what it yields, or FINISHED; undefined when
 * something is pending that this frame does not handle. Throws what is no Python exception.
 */
export function flat(r: Frame): unknown {
  const b = boundOf(r);
  const f = flatOf(b.code);
  if (r.length < f.nregsAll + H) growFrame(r, f.nregsAll);
  const depth = VM.depth;
  const nest = VM.nest;
  let pc = pcOf(r);
  for (;;) {
    try {
      const v = steps(r, b, f, pc);
      if (v !== undefined || VM.mode !== EXCEPTION) return v;
    } catch (e) {
      if (e === UNFUSE && VM.cur === r) {
        pc = unfuse(r);
        VM.depth = depth;
        VM.nest = nest;
        continue;
      }
      settleThrown(e);
    }
    const h = handlerAt(f, pcOf(r));
    if (h === null) return undefined;
    VM.depth = depth;
    VM.nest = nest;
    catchIn(r, h.exc + H);
    pc = h.handler;
  }
}

function steps(r: Frame, b: Bound, f: Flat, start: number): unknown {
  const { after } = f;
  let ops = (b.ops ??= []) as (FlatStep | undefined)[];
  let pc = start;
  for (;;) {
    const step = ops[pc] ?? (ops[pc] = uncounted(() => make(b, f, pc)));
    switch (step.kind) {
      case SIMPLE: {
        const v = step.run(r);
        if (v === undefined) pc = after[pc]!;
        else if (v === ABNORMAL) return undefined;
        else return leave(r, b, v);
        break;
      }
      case JUMP:
        pc = step.t;
        break;
      case BRANCH: {
        const v = step.run(r);
        if (v === true) pc = after[pc]!;
        else if (v === undefined) return undefined;
        else pc = step.t;
        break;
      }
      case LOOP:
        pc = step.t;
        if (--VM.ticks < 0 && tickAt(r, pc)) return undefined;
        if (b.ops !== ops) ops = (b.ops ??= []) as (FlatStep | undefined)[];
        break;
      case NEXT: {
        const v = step.run(r);
        if (v === undefined) return undefined;
        pc = v === DONE ? step.t : after[pc]!;
        break;
      }
      case RETURN: {
        const v = step.run(r);
        if (v === ABNORMAL) return undefined;
        return leave(r, b, v);
      }
      case YIELD: {
        const v = step.run(r);
        r[2] = step.t;
        r[1] = null;
        r[3] = DROP;
        return v;
      }
      case DELEGATE: {
        const v = step.run(r);
        if (v === undefined) return undefined;
        if (v === DONE) {
          pc = after[pc]!;
          break;
        }
        r[1] = null;
        r[3] = DROP;
        return v;
      }
      default: {
        const v = step.run(r);
        if (v === undefined) pc = step.t;
        else if (v === ABNORMAL) return undefined;
        else if (v instanceof Exit) pc = f.exits.get(v.id)!;
        else return leave(r, b, v);
      }
    }
  }
}

/** The frame returns v. */
function leave(r: Frame, b: Bound, v: unknown): unknown {
  if (!b.code.generator && !b.code.coroutine) return v;
  VM.returned = v as PyValue;
  finishGenerator(r);
  return FINISHED;
}
