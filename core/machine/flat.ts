/**
 * The flat form: the instructions of a code by pc, over the same closures as the composite form. It runs frames whose
 * JavaScript stack was dropped, and unwinding. A loop without yields runs as one composite from its start pc, so a resumed
 * function is at full speed again after the rest of the current round; a generator is so after its next yield.
 */
import { DONE, H, ListIterator, PyGen, RangeIterator, uncounted } from '../values/mod.ts';
import type { Bound, Closure, Frame, PyValue } from '../values/mod.ts';
import { isStepped, roundTicks, stepCount } from '../code/mod.ts';
import type { Flat, Instr } from '../code/mod.ts';
import { build, coldInstruction } from './build.ts';
import { flatOf, opAt, yields } from './code.ts';
import { boundOf, growFrame, pcOf } from './frames.ts';
import { closuresOf } from './holders.ts';
import { nextValue, resumeGenerator } from './generators.ts';
import { catchIn, finishGenerator } from './pending.ts';
import { place } from './prepare.ts';
import type { Wait } from './resuming.ts';
import { condRoot } from './trees.ts';
import { tickAt } from './ticks.ts';
import { settleThrown, unfuse } from './unfuse.ts';
import { ABNORMAL, AUTO, EXCEPTION, Exit, FINISHED, STEPS, UNFUSE, VM } from './vm.ts';

const SIMPLE = 0;
const JUMP = 1;
const BRANCH = 2;
const LOOP = 3;
const NEXT = 4;
const RETURN = 5;
const YIELD = 6;
const COMPOSITE = 7;

/**
 * One pc made ready: what to do, the closure, and where it goes on. Steps know the steps that follow them, once these have
 * been reached.
 */
export class FlatStep {
  readonly kind: number;
  readonly run: Closure;
  /** The pc that follows; of a jump or loop its target. */
  readonly next: number;
  /** The pc that follows when a test fails or an iterator ends. Of a loop: ticks for a round. */
  readonly other: number;
  /** The steps at `next` and `other` (behind any jumps), once made. */
  then: FlatStep | null = null;
  orelse: FlatStep | null = null;

  constructor(kind: number, run: Closure, next: number, other = -1) {
    this.kind = kind;
    this.run = run;
    this.next = next;
    this.other = other;
  }
}

/** The flat form of a bound code, made a pc at a time. */
export class FlatForm {
  readonly steps: (FlatStep | undefined)[] = [];
  /** Of a generator, in composite form: its whole body, and where it waits, by pc (resuming.ts). */
  entry: Closure | null = null;
  readonly waits: (Wait | undefined)[] = [];
  /** Whose closures they are. */
  readonly of: Bound;

  constructor(of: Bound) {
    this.of = of;
  }
}

const NOTHING: Closure = () => undefined;

/** What is not in a loop. A generator knows no other form of it. */
function straight(b: Bound, i: Instr): Closure {
  return yields(b.code) ? build.instruction(b, i) : coldInstruction(b, i);
}

function make(b: Bound, f: Flat, form: FlatForm, pc: number): FlatStep {
  const after = f.after[pc] ?? -1;
  const op = opAt(b.code, pc);
  const own = f.owner[pc] === pc;
  if (own) {
    const loop = f.loops.get(pc);
    if (loop !== undefined && VM.form === AUTO) {
      return new FlatStep(COMPOSITE, build.instruction(b, loop.control), loop.end);
    }
    const steps = VM.form === STEPS && isStepped(op) && stepCount(op) > 0;
    if (steps || (b.unfused !== null && b.unfused.has(pc))) return new FlatStep(JUMP, NOTHING, pc + 1);
  }
  switch (op.op) {
    case 'jmp':
      return new FlatStep(JUMP, NOTHING, op.t);
    case 'loop':
      return new FlatStep(LOOP, NOTHING, op.t, roundTicks(f, op.t));
    case 'brf':
      return new FlatStep(BRANCH, condRoot(place(b, pc), op.c), after, op.t);
    case 'next': {
      const it = op.it + H;
      const d = op.d + H;
      const run: Closure = (r) => {
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
      };
      return new FlatStep(NEXT, run, after, op.t);
    }
    case 'ret':
      return new FlatStep(RETURN, straight(b, op), -1);
    case 'yield':
    case 'yieldfrom':
      return new FlatStep(YIELD, straight(b, op), after);
  }
  return new FlatStep(SIMPLE, straight(b, op as Instr), after);
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
  return guarded(r, b, f, stepAt(f, formOf(b), pcOf(r)));
}

function guarded(r: Frame, b: Bound, f: Flat, start: FlatStep): unknown {
  const depth = VM.depth;
  const nest = VM.nest;
  let step = start;
  for (;;) {
    try {
      const v = steps(r, b, f, step);
      if (v !== undefined || VM.mode !== EXCEPTION) return v;
    } catch (e) {
      if (e === UNFUSE && VM.cur === r) {
        const pc = unfuse(r);
        VM.depth = depth;
        VM.nest = nest;
        step = stepAt(f, formOf(b), pc);
        continue;
      }
      settleThrown(e);
    }
    const h = handlerAt(f, pcOf(r));
    if (h === null) return undefined;
    VM.depth = depth;
    VM.nest = nest;
    catchIn(r, h.exc + H);
    step = stepAt(f, formOf(b), h.handler);
  }
}

/** The flat form of b, or of what holds its closures. */
export function formOf(b: Bound): FlatForm {
  if (b.flat === null) {
    const holder = closuresOf(b);
    if (yields(b.code)) holder.made ??= new Map();
    b.flat = holder.flat ??= new FlatForm(holder);
  }
  return b.flat as FlatForm;
}

/** The step at a pc, behind any jumps. */
function stepAt(f: Flat, form: FlatForm, pc: number): FlatStep {
  for (;;) {
    const at = pc;
    const step = (form.steps[at] ??= uncounted(() => make(form.of, f, form, at)));
    if (step.kind !== JUMP) return step;
    pc = step.next;
  }
}

function follow(f: Flat, form: FlatForm, step: FlatStep): FlatStep {
  return (step.then = stepAt(f, form, step.next));
}

function followElse(f: Flat, form: FlatForm, step: FlatStep): FlatStep {
  return (step.orelse = stepAt(f, form, step.other));
}

function steps(r: Frame, b: Bound, f: Flat, start: FlatStep): unknown {
  let form = b.flat as FlatForm;
  let step = start;
  for (;;) {
    switch (step.kind) {
      case SIMPLE: {
        const v = step.run(r);
        if (v === undefined) step = step.then ?? follow(f, form, step);
        else if (v === ABNORMAL) return undefined;
        else return leave(r, v);
        break;
      }
      case BRANCH: {
        const v = step.run(r);
        if (v === true) step = step.then ?? follow(f, form, step);
        else if (v === undefined) return undefined;
        else step = step.orelse ?? followElse(f, form, step);
        break;
      }
      case LOOP:
        if ((VM.ticks -= step.other) < 0 && tickAt(r, step.next)) return undefined;
        if (b.flat === form) step = step.then ?? follow(f, form, step);
        else {
          // The code has been made anew meanwhile.
          form = formOf(b);
          step = stepAt(f, form, step.next);
        }
        break;
      case NEXT: {
        const v = step.run(r);
        if (v === undefined) return undefined;
        if (v === DONE) step = step.orelse ?? followElse(f, form, step);
        else step = step.then ?? follow(f, form, step);
        break;
      }
      case RETURN: {
        const v = step.run(r);
        if (v === ABNORMAL) return undefined;
        return leave(r, v);
      }
      case YIELD: {
        const v = step.run(r);
        if (v === undefined) step = step.then ?? follow(f, form, step);
        else return v === ABNORMAL ? undefined : v;
        break;
      }
      default: {
        const v = step.run(r);
        if (v === undefined) step = step.then ?? follow(f, form, step);
        else if (v === ABNORMAL) return undefined;
        else if (v instanceof Exit) step = stepAt(f, form, f.exits.get(v.id)!);
        else return leave(r, v);
      }
    }
  }
}

/** The frame returns v, or FINISHED. */
function leave(r: Frame, v: unknown): unknown {
  if (v === FINISHED) finishGenerator(r);
  return v;
}
