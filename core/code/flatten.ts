/**
 * The flat form of a code: pcs for its instructions, jumps instead of blocks, and the tables that are indexed by pc.
 *
 *     if      brf c → else; then; jmp → end; else: orelse; end:
 *     while   start: pre; brf c → else; body; again: loop → start; else: orelse; end:      continue → again, break → end
 *     for     start: next it, d → else; body; again: loop → start; else: orelse; end:
 *     try     body; jmp → orelse; handler; jmp → end; orelse; jmp → end; exits, each ended by jmp → end; end:
 *
 * No jump stands behind an op that never goes on (ret, raise, another jump), nor where it would lead to the next op by
 * the shape of the statement (an `if` without else, the last block of a `try`). The flat form ends in an op that never
 * goes on: `ret None` is added where the body does not.
 *
 * The protected range of a `try` is its body alone; while its handler runs, `exc` holds the exception being handled. The
 * start of a loop is where a back edge goes and where a paused run goes on; the composite of the whole loop can stand in
 * for its flat form there, if no yield is in it.
 *
 * The numbering is part of the saved format: a change here is a new format version (encode.ts). Recursion is as deep as
 * blocks nest, which the parser bounds; chains of `elif` are a loop here.
 */

import type { Block, Code, Control, Flat, FlatOp, Instr, Jump, Reg, Tree } from './ir.ts';
import { eachBlock, fieldOf, nodeShape, treeShape } from './operands.ts';
import type { Shape } from './operands.ts';
import { countSteps, isStepped } from './steps.ts';

/** A place that jumps go to, before its pc is known. */
type Uses = { t: number }[];

interface Loop {
  readonly again: Uses;
  readonly end: Uses;
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly exc: Reg;
}

type Node<O> = Extract<Instr, { readonly op: O }>;

// Most codes have none of these.
const NO_LOOPS: Flat['loops'] = new Map();
const ONE_START: Flat['starts'] = new Set([0]);
const NO_EXITS: Flat['exits'] = new Map();

class Flattener {
  readonly ops: (FlatOp | undefined)[] = [];
  readonly after: number[] = [];
  readonly owner: number[] = [];
  loops: Map<number, { readonly control: Control; readonly end: number }> | null = null;
  starts: Set<number> | null = null;
  exits: Map<number, number> | null = null;
  readonly handlers: (Range & { readonly handler: number })[] = [];
  readonly handling: Range[] = [];
  temporaries = 0;
  /** Yields so far: a loop holds none when the number is the same before and after it. */
  private yields = 0;
  private readonly inner: Loop[] = [];
  private leaving: Map<number, Uses> | null = null;
  /** Whether control can reach the next op from the op before it. */
  private open = true;
  private labelled = -1;

  private here(): number {
    return this.ops.length;
  }

  private emit(op: FlatOp): void {
    op.pc = this.here();
    const { steps, temporaries } = isStepped(op) ? countSteps(op) : { steps: 0, temporaries: 0 };
    if (temporaries > this.temporaries) this.temporaries = temporaries;
    this.ops.push(op);
    this.owner.push(op.pc);
    for (let k = 1; k <= steps; k++) {
      this.ops.push(undefined);
      this.owner.push(op.pc);
    }
    const next = this.here();
    this.after.push(next);
    for (let k = 1; k <= steps; k++) this.after.push(Math.min(op.pc + k + 1, next));
    if (op.op === 'yield' || op.op === 'yieldfrom') this.yields++;
    this.open = !nodeShape(op).ends;
  }

  private jump(at: number, uses: Uses): void {
    if (!this.open && this.labelled !== this.here()) return;
    const op: Jump = { op: 'jmp', t: -1, pc: -1, at };
    this.emit(op);
    uses.push(op);
  }

  private place(uses: Uses): void {
    for (const use of uses) use.t = this.here();
    if (uses.length > 0) this.labelled = this.here();
  }

  private branch(c: Tree, at: number): Jump & { t: number } {
    const op: Jump = { op: 'brf', c, t: -1, pc: -1, at };
    this.emit(op);
    return op;
  }

  block(block: Block): void {
    for (const instr of block) this.instruction(instr);
  }

  private instruction(instr: Instr): void {
    instr.pc = this.here();
    switch (instr.op) {
      case 'if':
        return this.conditional(instr);
      case 'while':
        return this.loop(instr, () => {
          this.block(instr.pre);
          return this.branch(instr.c, instr.at);
        });
      case 'for':
        return this.loop(instr, () => {
          const op: Jump = { op: 'next', it: instr.it, d: instr.d, t: -1, pc: -1, at: instr.at };
          this.emit(op);
          return op;
        });
      case 'break':
        return this.jump(instr.at, this.inner.at(-1)!.end);
      case 'continue':
        return this.jump(instr.at, this.inner.at(-1)!.again);
      case 'try':
        return this.protect(instr);
      case 'exit':
        return this.jump(instr.at, this.leaving!.get(instr.id)!);
      default:
        this.emit(instr);
    }
  }

  private conditional(chain: Node<'if'>): void {
    const end: Uses = [];
    for (let node = chain; ;) {
      const otherwise = [this.branch(node.c, node.at)];
      this.block(node.then);
      if (node.orelse.length > 0) this.jump(node.at, end);
      this.place(otherwise);
      const last = node.orelse.at(-1);
      if (last === undefined) break;
      if (last.op !== 'if') {
        this.block(node.orelse);
        break;
      }
      for (let i = 0; i < node.orelse.length - 1; i++) this.instruction(node.orelse[i]!);
      last.pc = this.here();
      node = last;
    }
    this.place(end);
  }

  private loop(node: Node<'while' | 'for'>, test: () => { t: number }): void {
    const start = this.here();
    const yields = this.yields;
    this.labelled = start;
    (this.starts ??= new Set([0])).add(start);
    const exhausted = [test()];
    const loop: Loop = { again: [], end: [] };
    this.inner.push(loop);
    this.block(node.body);
    this.inner.pop();
    this.place(loop.again);
    this.emit({ op: 'loop', t: start, pc: -1, at: node.at });
    this.place(exhausted);
    const around = this.inner.at(-1);
    const leaving = around === undefined ? 0 : around.again.length + around.end.length;
    this.block(node.orelse);
    // An `else` that breaks or continues the loop around this one: the flat form has no place for what a composite says then.
    const stays = around === undefined || around.again.length + around.end.length === leaving;
    this.place(loop.end);
    if (this.yields === yields && stays) (this.loops ??= new Map()).set(start, { control: node, end: this.here() });
  }

  private protect(node: Node<'try'>): void {
    for (const exit of node.exits) (this.leaving ??= new Map()).set(exit.id, []);
    const start = this.here();
    this.block(node.body);
    const end = this.here();
    const out: Uses = [];
    const over: Uses = node.orelse.length > 0 ? [] : out;
    this.jump(node.at, over);
    const handler = this.here();
    this.labelled = handler;
    this.block(node.handler);
    if (start < end) this.handlers.push({ start, end, handler, exc: node.exc });
    if (handler < this.here()) this.handling.push({ start: handler, end: this.here(), exc: node.exc });
    if (node.orelse.length > 0) {
      this.jump(node.at, out);
      this.place(over);
      this.block(node.orelse);
    }
    for (const exit of node.exits) {
      this.jump(node.at, out);
      const uses = this.leaving!.get(exit.id)!;
      (this.exits ??= new Map()).set(exit.id, this.here());
      this.place(uses);
      this.block(exit.body);
    }
    this.place(out);
  }

  /** The last op must not go on. */
  finish(): void {
    if (this.open || this.labelled === this.here() || this.here() === 0)
      this.emit({ op: 'ret', e: { k: 'const', v: null }, pc: -1, at: 0 });
  }
}

/** Gives every instruction of code its pc, and code its flat form (made once). The code must be sound (verify.ts). */
export function flatten(code: Code): Flat {
  if (code.flat !== null) return code.flat;
  const flattener = new Flattener();
  flattener.block(code.body);
  flattener.finish();
  code.flat = {
    ops: flattener.ops,
    after: flattener.after,
    owner: flattener.owner,
    loops: flattener.loops ?? NO_LOOPS,
    starts: flattener.starts ?? ONE_START,
    exits: flattener.exits ?? NO_EXITS,
    handlers: flattener.handlers,
    handling: flattener.handling,
    nregsAll: code.nregs + flattener.temporaries,
    costs: null,
    places: null,
    looked: null,
  };
  return code.flat;
}

function treeDepth(tree: Tree): number {
  return deepest(tree, treeShape(tree)) + 1;
}

/** The depth of the deepest tree that a node holds directly. */
function deepest(node: Instr | Tree, { operands }: Shape): number {
  let depth = 0;
  for (let i = 0; i < operands.length; i++) {
    const { key, role } = operands[i]!;
    const value = fieldOf(node, key);
    if (role === 'trees') for (const tree of value as readonly Tree[]) depth = Math.max(depth, treeDepth(tree));
    else if (value !== null) depth = Math.max(depth, treeDepth(value as Tree));
  }
  return depth;
}

/**
 * How many closures one call of this code may nest on the JS stack: the deepest nesting of blocks, the deepest tree, and
 * 3. An `elif` nests in the `else` before it, so a long chain weighs its length.
 */
export function weight(code: Code): number {
  if (code.weight > 0) return code.weight;
  let blocks = 0;
  let tree = 0;
  const work: { readonly block: Block; readonly depth: number }[] = [];
  let item: { readonly block: Block; readonly depth: number } | undefined = { block: code.body, depth: 1 };
  for (; item !== undefined; item = work.pop()) {
    const depth = item.depth;
    if (depth > blocks) blocks = depth;
    for (const instr of item.block) {
      const shape = nodeShape(instr);
      tree = Math.max(tree, deepest(instr, shape));
      if (shape.blocks.length === 0) continue;
      eachBlock(instr, (block) => {
        if (block.length > 0) work.push({ block, depth: depth + 1 });
      });
    }
  }
  code.weight = blocks + tree + 3;
  return code.weight;
}
