/**
 * The steps of an instruction: its unfused form, single operations on registers and constants.
 *
 * An instruction at pc `p` whose operands are all simple (`const`, `reg`, `builtin`) has no steps. Any other has `n`, at `p+1 …
 * p+n`: each tree node, in evaluation order, becomes `set t = node(simple operands)`; the last step is the instruction
 * itself with simple operands. What is particular:
 *
 * - The root operator of `set` and `expr` is the instruction's own operation: `set d = bin(reg, const)` has no steps.
 * - `and`, `or`, `ifexp`, a `not` of these, and the condition of `brf` become `set`, `brf` and `jmp`. Where only truth
 *   counts, and in an and/or that is the left operand of another, jumps go straight out of the innermost operands: each
 *   truth is asked once (ir.ts).
 * - `callm` always has steps, for it does two things that can run user code: `set t = attr(o, name)` before the
 *   arguments, and `call t(args)` as the last step.
 * - A `format` with conversion and a spec that needs steps converts first (`f'{x!r:{w}}'` calls repr before it reads w).
 *
 * **The operation pc.** A callee of the instruction itself always runs with the frame at the last step's pc, `p+n`, in
 * the fused form too; one that an inner node calls runs at that node's step. So a saved frame is the same whether it ran
 * fused or not. `stepPcs` gives each node its pc.
 *
 * Temporaries are a stack from `nregs` upward; a node's result takes the place of its first operand. The numbering of
 * pcs and temporaries is part of the saved format: a change here is a new format version (encode.ts).
 */

import type { Code, Flat, FlatOp, Instr, Reg, Simple, Tree } from './ir.ts';
import { effectOf, fieldOf, nodeShape, treeShape } from './operands.ts';

/** Instructions that may have steps: simple ones, and the condition of `if` and `while`. */
export type Stepped = Simple | Extract<FlatOp, { readonly op: 'brf' }>;

/** Where a branch goes: a step of this instruction (its index, known when placed), or a pc outside of it. */
interface Label {
  pc: number;
  readonly uses: { t: number }[];
}

/**
 * Walks an instruction once. Without `out` it only counts: no step is made, and operands stand for themselves.
 */
class Walk {
  /** Steps so far, and the pc before the first. */
  count = 0;
  /** Temporaries in use, and the most that ever were. */
  private top = 0;
  most = 0;
  private readonly first: Reg;
  private readonly base: number;
  private readonly at: number;
  private readonly out: FlatOp[] | null;
  private readonly pcs: Map<Tree, number> | null;

  constructor(base: number, at: number, first: Reg, out: FlatOp[] | null, pcs: Map<Tree, number> | null) {
    this.base = base;
    this.at = at;
    this.first = first;
    this.out = out;
    this.pcs = pcs;
  }

  private push(): Reg {
    const reg = this.first + this.top;
    if (++this.top > this.most) this.most = this.top;
    return reg;
  }

  private set(d: Reg, e: Tree, node: Tree): void {
    this.count++;
    this.out?.push({ op: 'set', d, e, pc: this.base + this.count, at: node.at ?? this.at });
    this.pcs?.set(node, this.base + this.count);
  }

  private label(): Label {
    return { pc: -1, uses: [] };
  }

  private place(label: Label): void {
    label.pc = this.base + this.count + 1;
    for (const use of label.uses) use.t = label.pc;
  }

  private jump(label: Label, at: number): void {
    this.count++;
    if (this.out === null) return;
    const step: FlatOp = { op: 'jmp', t: label.pc, pc: this.base + this.count, at };
    if (label.pc < 0) label.uses.push(step);
    this.out.push(step);
  }

  /** Asks for the truth of c: to `no` when false; to `yes` when true; `next` is the label that follows, if one does. */
  private fork(c: Tree, at: number, yes: Label, no: Label, next: Label | null): void {
    this.count++;
    if (this.out !== null) {
      const step: FlatOp = { op: 'brf', c, t: no.pc, pc: this.base + this.count, at };
      if (no.pc < 0) no.uses.push(step);
      this.out.push(step);
    }
    if (next !== yes) this.jump(yes, at);
  }

  /** A simple operand with the value of tree: itself, or a temporary. */
  operand(tree: Tree): Tree {
    if (isSimple(tree)) return tree;
    const mark = this.top;
    if (isBranch(tree)) {
      const reg = this.push();
      this.into(tree, reg);
      this.top = mark + 1;
      return { k: 'reg', i: reg };
    }
    const node = this.operation(tree);
    this.top = mark;
    const reg = this.push();
    this.set(reg, node, tree);
    return this.out === null ? tree : { k: 'reg', i: reg };
  }

  /** The node with simple operands: what one step can do. */
  operation(tree: Tree): Tree {
    if (tree.k === 'format' && tree.conv !== '' && tree.spec !== null && !isSimple(tree.spec)) {
      const mark = this.top;
      const o = this.operand(tree.o);
      this.top = mark;
      const reg = this.push();
      this.set(reg, { ...tree, o, spec: null }, tree);
      return { ...tree, o: { k: 'reg', i: reg }, conv: '', spec: this.operand(tree.spec) };
    }
    return this.rebuild(tree);
  }

  /** A copy of node with each of its trees made simple; the node itself when they all are. */
  private rebuild<N extends Tree | Stepped>(node: N): N {
    let changes: Record<string, unknown> | null = null;
    const shape = 'k' in node ? treeShape(node) : nodeShape(node);
    const fields = node as unknown as Readonly<Record<string, unknown>>;
    for (const { key, role } of shape.operands) {
      const value = fields[key];
      if (value === null) continue;
      if (role === 'trees') {
        const trees = value as readonly Tree[];
        if (trees.every(isSimple)) continue;
        const simple = trees.map((tree) => this.operand(tree));
        if (this.out !== null) (changes ??= {})[key] = simple;
      } else {
        const tree = value as Tree;
        const simple = role === 'root' && !isBranch(tree) ? this.operation(tree) : this.operand(tree);
        if (simple !== tree) (changes ??= {})[key] = simple;
      }
    }
    return changes === null ? node : { ...node, ...changes };
  }

  /** Register t takes the value of tree. */
  private into(tree: Tree, t: Reg): void {
    const at = tree.at ?? this.at;
    if (tree.k === 'and' || tree.k === 'or') {
      const right = this.label();
      const end = this.label();
      if (tree.k === 'and') this.forkValue(tree.l, at, t, right, end, right);
      else this.forkValue(tree.l, at, t, end, right, right);
      this.place(right);
      this.into(tree.r, t);
      this.place(end);
    } else if (tree.k === 'ifexp') this.choose(tree.c, at, t, tree.a, tree.b);
    else if (tree.k === 'not' && isBranch(tree.o)) this.choose(tree.o, at, t, FALSE, TRUE);
    else {
      const mark = this.top;
      const node = this.operation(tree);
      this.top = mark;
      this.set(t, node, tree);
    }
  }

  /** Register t takes the value of a when c is true, else of b. */
  private choose(c: Tree, at: number, t: Reg, a: Tree, b: Tree): void {
    const yes = this.label();
    const no = this.label();
    const end = this.label();
    this.branch(c, at, yes, no, yes);
    this.place(yes);
    this.into(a, t);
    this.jump(end, at);
    this.place(no);
    this.into(b, t);
    this.place(end);
  }

  /** Register t takes the value of tree, and control goes to the label of its truth, which is asked at `at`. */
  private forkValue(tree: Tree, at: number, t: Reg, yes: Label, no: Label, next: Label | null): void {
    if (tree.k === 'and' || tree.k === 'or') {
      const right = this.label();
      if (tree.k === 'and') this.forkValue(tree.l, tree.at ?? at, t, right, no, right);
      else this.forkValue(tree.l, tree.at ?? at, t, yes, right, right);
      this.place(right);
      this.forkValue(tree.r, at, t, yes, no, next);
    } else {
      this.into(tree, t);
      this.fork({ k: 'reg', i: t }, at, yes, no, next);
    }
  }

  /** Control goes to the label of the truth of tree, which is asked at `at`, for the `not` around it if there is one. */
  branch(tree: Tree, at: number, yes: Label, no: Label, next: Label | null, asker: Tree | null = null): void {
    if (tree.k === 'not') this.branch(tree.o, tree.at ?? at, no, yes, next, tree);
    else if (tree.k === 'and' || tree.k === 'or') {
      const right = this.label();
      if (tree.k === 'and') this.branch(tree.l, tree.at ?? at, right, no, right);
      else this.branch(tree.l, tree.at ?? at, yes, right, right);
      this.place(right);
      this.branch(tree.r, at, yes, no, next);
    } else if (tree.k === 'ifexp') {
      const first = this.label();
      const second = this.label();
      this.branch(tree.c, tree.at ?? at, first, second, first);
      this.place(first);
      this.branch(tree.a, at, yes, no, null);
      this.place(second);
      this.branch(tree.b, at, yes, no, next);
    } else {
      const mark = this.top;
      const c = this.operand(tree);
      this.top = mark;
      if (asker !== null) this.pcs?.set(asker, this.base + this.count + 1);
      this.fork(c, at, yes, no, next);
    }
  }

  private method(instr: Extract<Simple, { readonly op: 'callm' }>): void {
    const o = this.operand(instr.o);
    this.top = 0;
    const reg = this.push();
    this.count++;
    const f: Tree = { k: 'reg', i: reg };
    const at = instr.look ?? instr.at;
    this.out?.push({ op: 'set', d: reg, e: { k: 'attr', o, name: instr.name }, pc: this.base + this.count, at });
    const args = instr.args.map((tree) => this.operand(tree));
    this.count++;
    this.out?.push({ op: 'call', d: instr.d, f, args, pc: this.base + this.count, at: instr.at });
  }

  /** All steps of an instruction; `after` is the pc that follows it. */
  instruction(instr: Stepped, after: number): void {
    if (instr.op === 'callm') this.method(instr);
    else if (instr.op === 'brf') {
      if (isSimple(instr.c)) return;
      const yes: Label = { pc: after, uses: [] };
      const no: Label = { pc: instr.t, uses: [] };
      this.branch(instr.c, instr.at, yes, no, yes);
    } else {
      const last = this.rebuild(instr);
      if (this.count === 0) return;
      this.count++;
      this.out?.push({ ...last, pc: this.base + this.count });
    }
  }
}

function isSimple(tree: Tree): boolean {
  return tree.k === 'const' || tree.k === 'reg' || tree.k === 'builtin';
}

/** Whether the value needs jumps. The operand of `not` is asked for its truth where it is decided. */
function isBranch(tree: Tree): boolean {
  if (tree.k === 'not') return isBranch(tree.o);
  return tree.k === 'and' || tree.k === 'or' || tree.k === 'ifexp';
}

const TRUE: Tree = { k: 'const', v: true };
const FALSE: Tree = { k: 'const', v: false };

/** Whether an op may have steps. */
export function isStepped(op: FlatOp): op is Stepped {
  return op.op !== 'jmp' && op.op !== 'loop' && op.op !== 'next';
}

/** How many steps an instruction has, and how many temporaries they need. */
export function countSteps(instr: Stepped): { readonly steps: number; readonly temporaries: number } {
  if (isWhole(instr)) return NO_STEPS;
  const walk = new Walk(0, 0, 0, null, null);
  walk.instruction(instr, 0);
  return { steps: walk.count, temporaries: walk.most };
}

const NO_STEPS: { readonly steps: number; readonly temporaries: number } = { steps: 0, temporaries: 0 };

/** Whether all operands are simple, as they are in most instructions: then there are no steps. */
function isWhole(instr: Stepped): boolean {
  if (instr.op === 'callm') return false;
  const { operands } = nodeShape(instr);
  for (let i = 0; i < operands.length; i++) {
    const { key, role } = operands[i]!;
    const value = fieldOf(instr, key);
    if (value === null) continue;
    if (role === 'trees' ? !(value as readonly Tree[]).every(isSimple) : !isSimple(value as Tree)) return false;
  }
  return true;
}

/** The number of pcs an instruction owns beside its own. */
export function stepCount(instr: Stepped): number {
  return countSteps(instr).steps;
}

/** The steps of the instruction that owns pc, in order: element k - 1 has pc p + k. */
export function stepsOf(code: Code, flat: Flat, pc: number): readonly FlatOp[] {
  const base = flat.owner[pc]!;
  const instr = flat.ops[base]!;
  if (!isStepped(instr)) return [];
  const out: FlatOp[] = [];
  new Walk(base, instr.at, code.nregs, out, null).instruction(instr, flat.after[base]!);
  return out;
}

/** The op at any pc: an instruction, a jump or a step. */
export function opAt(code: Code, flat: Flat, pc: number): FlatOp {
  return flat.ops[pc] ?? stepsOf(code, flat, pc)[pc - flat.owner[pc]! - 1]!;
}

/**
 * Whether a frame can be saved at pc: at a place where a frame may stand before an instruction, or within an operation
 * that may pause, which is never the fused form of an instruction with steps.
 */
export function canPause(code: Code, flat: Flat, pc: number): boolean {
  if (flat.starts.has(pc)) return true;
  if (!(pc in flat.owner)) return false;
  const op = opAt(code, flat, pc);
  return effectOf(op) === 'pauses' && !(isStepped(op) && op === flat.ops[pc] && stepCount(op) > 0);
}

/**
 * The pc of each tree node's own step (that of its last, for a node of several), for closures that must store the pc of
 * a node before it can fail. A root operator that is the instruction's own operation, and a node without a step, are not
 * in the map.
 */
export function stepPcs(instr: Stepped): ReadonlyMap<Tree, number> {
  const pcs = new Map<Tree, number>();
  new Walk(instr.pc, instr.at, 0, null, pcs).instruction(instr, 0);
  return pcs;
}

/** The pc of the look-up that a `callm` begins with (the call itself is its last step). */
export function lookPc(instr: Extract<Simple, { readonly op: 'callm' }>): number {
  const walk = new Walk(0, 0, 0, null, null);
  walk.operand(instr.o);
  return instr.pc + walk.count + 1;
}

/** The row of `Code.positions` that a failure at this op points to. */
export function placeOf(op: FlatOp | Instr): number {
  return op.op === 'set' || op.op === 'expr' ? (op.e.at ?? op.at) : op.at;
}
