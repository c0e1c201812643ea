/** Codes by hand: short makers of trees and instructions, and the flat form as lines of text. */

import type { Block, Code, Constant, Flat, FlatOp, Instr, Op, Tree } from '../../core/code/mod.ts';
import { ConstantPool, nodeShape, stepsOf, treeShape, fieldOf } from '../../core/code/mod.ts';

export const K = (v: Constant): Tree => ({ k: 'const', v });
export const R = (i: number): Tree => ({ k: 'reg', i });
export const G = (name: string): Tree => ({ k: 'global', name });
export const add = (l: Tree, r: Tree): Tree => ({ k: 'bin', op: '+', l, r });
export const less = (l: Tree, r: Tree): Tree => ({ k: 'cmp', op: '<', l, r });
export const and = (l: Tree, r: Tree): Tree => ({ k: 'and', l, r });
export const or = (l: Tree, r: Tree): Tree => ({ k: 'or', l, r });
export const not = (o: Tree): Tree => ({ k: 'not', o });
export const attr = (o: Tree, name: string): Tree => ({ k: 'attr', o, name });

type Fields<O extends Op> = Omit<Extract<Instr, { readonly op: O }>, 'op' | 'pc' | 'at'>;

/** An instruction at position row 0. */
export function I<O extends Op>(op: O, fields: Fields<O>): Instr {
  return { op, pc: -1, at: 0, ...fields } as unknown as Instr;
}

export const set = (d: number, e: Tree): Instr => I('set', { d, e });
export const ret = (e: Tree): Instr => I('ret', { e });
export const call = (d: number, f: Tree, ...args: Tree[]): Instr => I('call', { d, f, args });
export const when = (c: Tree, then: Block, orelse: Block = []): Instr => I('if', { c, then, orelse });
export const loop = (c: Tree, body: Block, orelse: Block = [], pre: Block = []): Instr =>
  I('while', { pre, c, body, orelse });

/** Tells the codes in a code where they stand. */
export function enclosed(whole: Code): Code {
  whole.children.forEach((child, i) => enclosed(Object.assign(child, { outer: whole, index: i })));
  return whole;
}

/** A code around a body, with all of `nregs` as named locals unless told. */
export function code(body: Block, nregs: number, more: Partial<Code> = {}): Code {
  const made: Code = {
    kind: 'function',
    name: 'f',
    qualname: 'f',
    unit: { fileName: 'a.py', text: 'f()\ng()\n', lineStarts: [0, 4, 8], constants: new ConstantPool() },
    firstLine: 1,
    doc: null,
    generator: false,
    coroutine: false,
    hidden: false,
    params: { names: [], posonly: 0, positional: 0, kwonly: 0, varargs: false, varkw: false },
    locals: Array.from({ length: nregs }, (_, i) => `v${i}`),
    nregs,
    cellRegs: [],
    free: [],
    body,
    children: [],
    positions: [0, 8, -1, -1, 0, 3, 1, 3],
    hostNames: [],
    byName: false,
    outer: null,
    index: 0,
    flat: null,
    live: null,
    weight: 0,
    ...more,
  };
  return enclosed(made);
}

function show(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(show).join(' ')}]`;
  if (typeof value === 'object' && value !== null && 'k' in value) {
    const tree = value as Tree;
    if (tree.k === 'reg') return `r${tree.i}`;
    if (tree.k === 'const') return show(tree.v);
    const fields = treeShape(tree).fields.map(({ key }) => show(fieldOf(tree, key)));
    return `${tree.k}(${fields.join(' ')})`;
  }
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** One op, as `pc op field… → target`. */
export function line(op: FlatOp): string {
  const fields = nodeShape(op).fields.map(({ key }) => show(fieldOf(op, key)));
  return [op.pc, op.op, ...fields, ...('t' in op ? [`→ ${op.t}`] : [])].join(' ');
}

/** The flat form, one op a line. */
export function lines(flat: Flat): string[] {
  return flat.ops.flatMap((op) => (op === undefined ? [] : [line(op)]));
}

/** The steps of the instruction at pc, one a line. */
export function stepLines(made: Code, flat: Flat, pc: number): string[] {
  return stepsOf(made, flat, pc).map(line);
}
