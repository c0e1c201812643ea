/**
 * Live registers: which registers of a frame still matter at a pc. Only these are marked and saved.
 *
 * `live(code, flat)(pc)` is a bit set (bit r of word r >> 5) of the registers a frame needs when it stands at pc, waiting
 * for a callee, a host or a sender. The rule:
 *
 * - what is live behind the op, without what the op writes;
 * - with what the innermost handler around the op reads (without its exception register), if the op can fail;
 * - with the registers the op itself reads, unless it has spent its operands (the calls, `yield`, attributes, items): an
 *   operator may call `__radd__` after `__add__`;
 * - with the exception registers of all handlers that are running at pc (`Flat.handling`);
 * - at pc 0 and at loop starts (`Flat.starts`), where a frame may also stand before the op, with all it needs then.
 *
 * Always live: the mapping of a `byName` code (register 0); the first two parameters of a method with a dunder name (a
 * caller whose callee gives NotImplemented may look at them); what `super()` looks at in a code that knows its class; and every named local, in a code that mentions one of the
 * names through which a program can look at its own frame (`locals`, `vars`, `exec` …).
 *
 * The sets come from a backward pass over basic blocks, made at the first question; those of single pcs from the block
 * around them, and are kept. A code so large that the pass would be quadratic (beyond MOST words) keeps all registers
 * live: that is a function of the code alone, so equal states stay equal.
 */

import type { Block, Code, Flat, FlatOp, Instr, Reg, Tree } from './ir.ts';
import { eachBlock, eachRead, eachTree, eachWrite, effectOf, fieldOf, nodeShape, spends, treeShape } from './operands.ts';
import { isStepped, stepsOf } from './steps.ts';

/** Words of all block sets together, at most. */
const MOST = 1 << 22;

/** Names that show a function its own locals. */
const MIRRORS: ReadonlySet<string> = new Set([
  'locals',
  'vars',
  'dir',
  'eval',
  'exec',
  '_getframe',
  'currentframe',
  'breakpoint',
]);

/** A run of ops that is entered at its start only, with one handler around it and the same handlers running. */
interface Span {
  readonly start: number;
  /** pc behind the last op. */
  end: number;
  /** The last op, whose jumps leave the span. */
  last: number;
  /** Innermost protection: the span of its handler and its exception register; -1: none. */
  handler: number;
  exc: Reg;
  /** Exception registers of running handlers. */
  readonly handled: Reg[];
}

/** A question about one pc: the registers live there, as a bit set that must not be changed. */
export type Live = (pc: number) => Uint32Array;

/** Whether register r is in the set. */
export function has(set: Uint32Array, r: Reg): boolean {
  return (set[r >> 5]! & (1 << (r & 31))) !== 0;
}

function add(set: Uint32Array, r: Reg): void {
  set[r >> 5]! |= 1 << (r & 31);
}

function remove(set: Uint32Array, r: Reg): void {
  set[r >> 5]! &= ~(1 << (r & 31));
}

/** a ∪= b; b may be shorter. */
function unite(a: Uint32Array, b: Uint32Array): void {
  for (let i = 0; i < b.length; i++) a[i]! |= b[i]!;
}

function same(a: Uint32Array, b: Uint32Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Whether the code names something that shows it its own locals, and whether it names `super`. */
function shown(code: Code): { readonly locals: boolean; readonly self: boolean } {
  const found = { locals: false, self: false };
  const say = (name: string): void => {
    if (name === 'super') found.self = true;
    else if (MIRRORS.has(name)) found.locals = true;
  };
  const tree = (node: Tree): void => {
    if (node.k === 'global' || node.k === 'host' || node.k === 'attr') say(node.name);
    eachTree(node, treeShape(node), tree);
  };
  const work: Block[] = [code.body];
  for (let block = work.pop(); block !== undefined; block = work.pop()) {
    for (const instr of block) {
      if (naming(instr)) say(fieldOf(instr, 'name') as string);
      eachTree(instr, nodeShape(instr), tree);
      eachBlock(instr, (inner) => work.push(inner));
    }
  }
  return found;
}

function naming(instr: Instr): boolean {
  return ['callm', 'ldname', 'ldhost', 'importfrom'].includes(instr.op);
}

/** The registers that are live at every pc. */
function always(code: Code): readonly Reg[] {
  const result: Reg[] = [];
  if (code.byName) result.push(0);
  if (code.kind === 'function' && code.name.startsWith('__') && code.name.endsWith('__'))
    for (let r = 0; r < Math.min(2, code.params.positional); r++) result.push(r);
  // super() without arguments looks at the first one, and at the class if the function is in one.
  const cls = code.free.find((v) => v.name === '__class__');
  if (cls !== undefined) result.push(cls.reg);
  const { locals, self } = shown(code);
  if (code.params.positional > 0 && (cls !== undefined || self)) result.push(0);
  if (locals) {
    const passing = renewed(code);
    for (let r = 0; r < code.locals.length; r++) if (!passing.has(r)) result.push(r);
    for (const { reg } of code.free) result.push(reg);
  }
  return result;
}

/**
 * Cell variables of comprehensions: outside them their registers hold no cell, and inside the loop keeps them live. Code that never
 * runs is left out, and what makes the cell with it.
 */
function renewed(code: Code): ReadonlySet<Reg> {
  const made = new Set<Reg>();
  const unset = new Set<Reg>();
  const work: Block[] = [code.body];
  for (let block = work.pop(); block !== undefined; block = work.pop()) {
    for (const instr of block) {
      if (instr.op === 'cell') made.add(instr.i);
      if (instr.op === 'unset') unset.add(instr.i);
      eachBlock(instr, (inner) => work.push(inner));
    }
  }
  return new Set(code.cellRegs.filter((reg) => unset.has(reg) || !made.has(reg)));
}

/** The basic blocks in order, with what protects them. */
function spansOf(flat: Flat): Span[] {
  const leaders = new Set<number>(flat.starts);
  for (let pc = 0; pc < flat.ops.length; pc = flat.after[pc]!) {
    const op = flat.ops[pc]!;
    if ('t' in op) leaders.add(op.t).add(flat.after[pc]!);
    else if (nodeShape(op).ends) leaders.add(flat.after[pc]!);
  }
  for (const { start, end, handler } of flat.handlers) leaders.add(start).add(end).add(handler);
  for (const { start, end } of flat.handling) leaders.add(start).add(end);
  const spans: Span[] = [];
  for (let pc = 0; pc < flat.ops.length; pc = flat.after[pc]!) {
    if (leaders.has(pc)) spans.push({ start: pc, end: pc, last: pc, handler: -1, exc: -1, handled: [] });
    const span = spans.at(-1)!;
    span.last = pc;
    span.end = flat.after[pc]!;
  }
  return spans;
}

/** Index of the span that holds pc. */
function find(spans: readonly Span[], pc: number): number {
  let low = 0;
  for (let high = spans.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1;
    if (spans[middle]!.start <= pc) low = middle;
    else high = middle - 1;
  }
  return low;
}

class Analysis {
  private readonly code: Code;
  private readonly flat: Flat;
  private readonly words: number;
  private readonly pinned: Uint32Array;
  private readonly spans: readonly Span[];
  /** Live at the start of each span. */
  private readonly entries: readonly Uint32Array[];

  constructor(code: Code, flat: Flat, spans: readonly Span[]) {
    this.code = code;
    this.flat = flat;
    this.words = (code.nregs + 31) >> 5;
    this.pinned = new Uint32Array(this.words);
    for (const r of always(code)) add(this.pinned, r);
    this.spans = spans;
    this.protect();
    this.entries = spans.map(() => new Uint32Array(this.words));
    this.solve();
  }

  private protect(): void {
    const { spans, flat } = this;
    for (let i = flat.handlers.length - 1; i >= 0; i--) {
      const { start, end, handler, exc } = flat.handlers[i]!;
      const target = find(spans, handler);
      for (let k = find(spans, start); k < spans.length && spans[k]!.start < end; k++) {
        spans[k]!.handler = target;
        spans[k]!.exc = exc;
      }
    }
    for (const { start, end, exc } of flat.handling)
      for (let k = find(spans, start); k < spans.length && spans[k]!.start < end; k++) spans[k]!.handled.push(exc);
  }

  /** Worklist from the end; a span whose entry grew wakes those it can be reached from. */
  private solve(): void {
    const { spans } = this;
    const sources: number[][] = spans.map(() => []);
    spans.forEach((span, k) => {
      for (const target of this.targets(span)) sources[target]!.push(k);
      if (span.handler >= 0) sources[span.handler]!.push(k);
    });
    const waiting = spans.map(() => true);
    const work = spans.map((_, k) => k);
    for (let k = work.pop(); k !== undefined; k = work.pop()) {
      waiting[k] = false;
      const span = spans[k]!;
      const set = this.behind(span);
      const failing = this.failing(span);
      this.walk(span, set, failing, -1);
      if (same(set, this.entries[k]!)) continue;
      this.entries[k]!.set(set);
      for (const source of sources[k]!) {
        if (waiting[source]) continue;
        waiting[source] = true;
        work.push(source);
      }
    }
  }

  private targets(span: Span): number[] {
    const op = this.flat.ops[span.last]!;
    const result: number[] = [];
    if ('t' in op) result.push(find(this.spans, op.t));
    if (!nodeShape(op).ends) result.push(find(this.spans, span.end));
    return result;
  }

  /** Live behind the last op; a `next` adds what an exhausted iterator leads to in `before`. */
  private behind(span: Span): Uint32Array {
    const op = this.flat.ops[span.last]!;
    const set = this.pinned.slice();
    if (!nodeShape(op).ends) unite(set, this.entries[find(this.spans, span.end)]!);
    if ('t' in op && op.op !== 'next') unite(set, this.entries[find(this.spans, op.t)]!);
    return set;
  }

  /** What an exception in the span, or any callee of it, needs. */
  private failing(span: Span): Uint32Array {
    const set = this.pinned.slice();
    if (span.handler >= 0) {
      unite(set, this.entries[span.handler]!);
      remove(set, span.exc);
    }
    for (const exc of span.handled) add(set, exc);
    return set;
  }

  /** Turns what is live behind op into what is live while it waits (`within`) or before it. */
  private before(op: FlatOp, set: Uint32Array, failing: Uint32Array, within: boolean): void {
    eachWrite(op, (r) => remove(set, r));
    if (op.op === 'next') unite(set, this.entries[find(this.spans, op.t)]!);
    if (effectOf(op) !== 'none') unite(set, failing);
    unite(set, this.pinned);
    if (!within || !spends(op)) eachRead(op, (r) => add(set, r));
  }

  /** Goes backward over the span, down to the op behind `stop` (-1: to its start). */
  private walk(span: Span, set: Uint32Array, failing: Uint32Array, stop: number): void {
    const pcs: number[] = [];
    for (let pc = span.start; pc < span.end; pc = this.flat.after[pc]!) pcs.push(pc);
    for (let i = pcs.length - 1; i >= 0 && pcs[i]! > stop; i--)
      this.before(this.flat.ops[pcs[i]!]!, set, failing, false);
    for (const exc of span.handled) add(set, exc);
  }

  at(pc: number): Uint32Array {
    const { flat, code } = this;
    const span = this.spans[find(this.spans, pc)]!;
    const base = flat.owner[pc]!;
    const op = flat.ops[base]!;
    const failing = this.failing(span);
    const set = new Uint32Array((flat.nregsAll + 31) >> 5);
    const out = this.behind(span);
    this.walk(span, out, failing, base);
    if (pc === base) {
      set.set(out);
      this.before(op, set, failing, true);
      if (flat.starts.has(pc)) {
        this.before(op, out, failing, false);
        unite(set, out);
      }
    } else {
      this.step(stepsOf(code, flat, pc), pc, out, failing, set);
    }
    for (const exc of span.handled) add(set, exc);
    return set;
  }

  /** The set at one step, by a backward pass over all of them: they only jump forward. */
  private step(
    steps: readonly FlatOp[],
    pc: number,
    out: Uint32Array,
    failing: Uint32Array,
    result: Uint32Array,
  ): void {
    const first = steps[0]!.pc;
    const sets: Uint32Array[] = [];
    const target = (t: number): Uint32Array => sets[t - first] ?? out;
    for (let k = steps.length - 1; k >= 0; k--) {
      const op = steps[k]!;
      const set = new Uint32Array(result.length);
      if (!nodeShape(op).ends) unite(set, target(op.pc + 1));
      if ('t' in op) unite(set, target(op.t));
      if (op.pc === pc) {
        result.set(set);
        this.before(op, result, failing, true);
        return;
      }
      this.before(op, set, failing, false);
      sets[k] = set;
    }
  }
}

/** The live registers of a code, computed when first asked for. The caller keeps the answer. */
export function live(code: Code, flat: Flat): Live {
  const sets: (Uint32Array | undefined)[] = [];
  let analysis: Analysis | null | undefined;
  return (pc) => {
    const known = sets[pc];
    if (known !== undefined) return known;
    if (analysis === undefined) {
      const spans = spansOf(flat);
      analysis = spans.length * ((code.nregs + 31) >> 5) > MOST ? null : new Analysis(code, flat, spans);
    }
    const set = analysis === null ? everything(code, flat, pc) : analysis.at(pc);
    sets[pc] = set;
    return set;
  };
}

/** All registers, and at a step all the temporaries of steps before it that a later step reads. */
function everything(code: Code, flat: Flat, pc: number): Uint32Array {
  const set = new Uint32Array((flat.nregsAll + 31) >> 5);
  for (let r = 0; r < code.nregs; r++) add(set, r);
  if (flat.owner[pc] === pc || !isStepped(flat.ops[flat.owner[pc]!]!)) return set;
  const written = new Set<Reg>();
  for (const step of stepsOf(code, flat, pc)) {
    if (step.pc < pc) eachWrite(step, (r) => r >= code.nregs && written.add(r));
    else eachRead(step, (r) => written.has(r) && add(set, r));
  }
  return set;
}
