/**
 * Which node kinds of the IR ran. In the unfused form every operation has a pc of its own, and the closure of a pc is
 * made just before it first runs: what has a closure ran.
 */
import { INSTRUCTIONS, JUMPS, TREES } from '../../core/code/operands.ts';
import { eachBlock, eachTree, nodeShape, opAt, treeShape } from '../../core/code/mod.ts';
import type { Code, FlatOp, Instr, Tree } from '../../core/code/mod.ts';
import { flatOf } from '../../core/machine/mod.ts';
import { COPIES } from '../../core/machine/copies.ts';
import type { Composite } from '../../core/machine/copies.ts';
import type { FlatForm } from '../../core/machine/flat.ts';
import type { Bound } from '../../core/values/mod.ts';
import type { Ran } from './rows.ts';

/** Leaves of trees and the callee of a host call never are steps of their own. */
const LEAVES: ReadonlySet<string> = new Set(['const', 'reg', 'builtin', 'host']);
/** Decided by jumps in the unfused form: they count with their instruction. */
const BRANCHES: ReadonlySet<string> = new Set(['and', 'or', 'ifexp', 'not']);

/** Starts to collect; `note` is to be called after each case that ran in the unfused form. */
export function watchKinds(): { kinds: Ran; note: () => void } {
  const seen = new Set<string>();
  const bounds = new Set<Bound>();
  const copies = COPIES as Composite[];
  copies.forEach((copy, i) => {
    copies[i] = {
      ...copy,
      instruction(b, instr, build) {
        bounds.add(b);
        return copy.instruction(b, instr, build);
      },
    };
  });
  return {
    note() {
      for (const b of bounds) noteBound(b, seen);
      bounds.clear();
    },
    kinds: {
      all: [
        ...Object.keys(INSTRUCTIONS).map((op) => `instruction ${op}`),
        ...Object.keys(JUMPS).map((op) => `jump ${op}`),
        ...Object.keys(TREES).map((k) => `tree ${k}`),
      ],
      ran: (name) => seen.has(name),
    },
  };
}

function noteBound(b: Bound, seen: Set<string>): void {
  const { code } = b;
  const ops = (b.flat as FlatForm | null)?.steps ?? [];
  ops.forEach((made, pc) => {
    if (made !== undefined) noteOp(code, opAt(code, flatOf(code), pc), flatOf(code).owner[pc] === pc, seen);
  });
  noteBlock(code.body, ops, seen);
}

function noteOp(code: Code, op: FlatOp, whole: boolean, seen: Set<string>): void {
  seen.add(`${op.op in JUMPS ? 'jump' : 'instruction'} ${op.op}`);
  eachTree(op, nodeShape(op), (tree) => noteTree(tree, whole, seen));
}

/** `whole`: the tree stands in an instruction that may have steps; only its root and its branches are known to have run. */
function noteTree(tree: Tree, whole: boolean, seen: Set<string>): void {
  if (!whole || LEAVES.has(tree.k) || BRANCHES.has(tree.k)) seen.add(`tree ${tree.k}`);
  eachTree(tree, treeShape(tree), (inner) => noteTree(inner, true, seen));
}

/** Control instructions, by the pc they begin at. */
function noteBlock(block: readonly Instr[], ops: readonly unknown[], seen: Set<string>): void {
  for (const instr of block) {
    if (ops[instr.pc] !== undefined) {
      seen.add(`instruction ${instr.op}`);
      // An instruction without steps does its root operator itself.
      if (ops[instr.pc + 1] === undefined || instr.op in INSTRUCTIONS) {
        eachTree(instr, nodeShape(instr), (tree) => simple(tree) && seen.add(`tree ${tree.k}`));
      }
    }
    eachBlock(instr, (inner) => noteBlock(inner, ops, seen));
  }
}

/** Whether a tree has only leaves below it. */
function simple(tree: Tree): boolean {
  let leaves = true;
  eachTree(tree, treeShape(tree), (inner) => {
    if (!LEAVES.has(inner.k)) leaves = false;
  });
  return leaves;
}
