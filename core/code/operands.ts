/**
 * The one table of node kinds: what each instruction, tree node and flat jump holds, and what may happen at it.
 *
 * Steps, flatten, liveness, verifier, encoder and printer read these rows, so that a fact about a node stands once. A
 * new op in ir.ts does not compile until its row is here, with every field in the role that its type allows.
 *
 * - **Fields stand in evaluation order** of their trees, and are encoded in that order.
 * - **Numbers are part of the saved format**: never change or reuse one, and let no row's fields change without a new
 *   format version (encode.ts).
 *
 * The second half holds the accessors that walk a node by its row.
 */

import type {
  BinaryOp,
  Block,
  CompareOp,
  Constant,
  Exit,
  FlatOp,
  InplaceOp,
  Instr,
  Jump,
  Op,
  Reg,
  Tree,
  UnaryOp,
} from './ir.ts';

/** What a field may be, by role. */
interface Roles {
  /** A register that is read. */
  read: Reg;
  /** A register that is read, or -1 for none. */
  maybe: Reg;
  /** A register that takes the result. */
  write: Reg;
  /** A register that takes the result, or -1 when it is dropped. */
  dest: Reg;
  /** A register that is read and written. */
  update: Reg;
  reads: readonly Reg[];
  writes: readonly Reg[];
  /** A register that holds a cell, which is read. */
  cell: Reg;
  maybecell: Reg;
  cells: readonly Reg[];
  /** A register whose content becomes the content of a new cell in it. */
  newcell: Reg;
  tree: Tree;
  /** A tree whose root operator is the instruction's own operation; may be an in-place operator. */
  root: Tree;
  /** A tree that may be a host function. */
  callee: Tree;
  option: Tree | null;
  trees: readonly Tree[];
  block: Block;
  exits: readonly Exit[];
  text: string;
  texts: readonly string[];
  listing: readonly string[] | null;
  /** A plain number. */
  count: number;
  /** Index in `Code.children`. */
  child: number;
  /** Index in `Code.positions`, or left out. */
  place: number | undefined;
  flag: boolean;
  constant: Constant;
}

/** A role, or for a field with few possible strings their numbers. */
export type Role = keyof Roles | Readonly<Record<string, number>>;

type RoleOf<T> =
  | { [R in keyof Roles]: [T] extends [Roles[R]] ? ([Roles[R]] extends [T] ? R : never) : never }[keyof Roles]
  | (T extends string ? (string extends T ? never : Readonly<Record<T, number>>) : never);

/** T is one string, or a union of strings: the choice must name them all. */
type Whole<T> = [T] extends [string] ? (string extends T ? RoleOf<T> : Readonly<Record<T, number>>) : RoleOf<T>;

type FieldsOf<N, Own> = { readonly [K in Exclude<keyof N, Own>]-?: Whole<N[K]> };

/**
 * What may happen at a node, its operands apart: nothing; a Python exception; or also user code or a pause, so that a
 * frame can be saved at its pc.
 */
export type Effect = 'none' | 'raises' | 'pauses';

/** A row. */
export interface Row<F = Readonly<Record<string, Role>>> {
  readonly no: number;
  readonly fields: F;
  readonly effect: Effect;
  /** Control never goes on behind it. */
  readonly ends?: true;
}

type NodeOf<O> = Extract<Instr, { readonly op: O }>;
type TreeOf<K> = Extract<Tree, { readonly k: K }>;
type JumpOf<O> = Extract<Jump, { readonly op: O }>;

/** Numbers of the arithmetic operators. */
const ARITHMETIC: Readonly<Record<BinaryOp | InplaceOp, number>> = {
  '+': 0,
  '-': 1,
  '*': 2,
  '@': 3,
  '/': 4,
  '//': 5,
  '%': 6,
  '**': 7,
  '<<': 8,
  '>>': 9,
  '|': 10,
  '^': 11,
  '&': 12,
  '+=': 13,
  '-=': 14,
  '*=': 15,
  '@=': 16,
  '/=': 17,
  '//=': 18,
  '%=': 19,
  '**=': 20,
  '<<=': 21,
  '>>=': 22,
  '|=': 23,
  '^=': 24,
  '&=': 25,
};

/** Numbers of the comparisons. */
export const COMPARISONS: Readonly<Record<CompareOp, number>> = {
  '==': 0,
  '!=': 1,
  '<': 2,
  '<=': 3,
  '>': 4,
  '>=': 5,
  is: 6,
  'is not': 7,
  in: 8,
  'not in': 9,
  except: 10,
};

/** Numbers of the unary operators. */
const UNARIES: Readonly<Record<UnaryOp, number>> = { '-': 0, '+': 1, '~': 2 };

const CONVERSIONS: Readonly<Record<'' | 'r' | 's' | 'a', number>> = { '': 0, r: 1, s: 2, a: 3 };

/** Tree nodes, by kind. Number 0 stands for "no tree". */
export const TREES: { readonly [K in Tree['k']]: Row<FieldsOf<TreeOf<K>, 'k' | 'at'>> } = {
  const: { no: 1, fields: { v: 'constant' }, effect: 'none' },
  reg: { no: 2, fields: { i: 'read' }, effect: 'none' },
  local: { no: 3, fields: { i: 'read', name: 'text' }, effect: 'raises' },
  cell: { no: 4, fields: { i: 'cell', name: 'text', free: 'flag' }, effect: 'raises' },
  global: { no: 5, fields: { name: 'text' }, effect: 'raises' },
  host: { no: 6, fields: { name: 'text' }, effect: 'raises' },
  builtin: { no: 19, fields: { name: 'text' }, effect: 'none' },
  unary: { no: 7, fields: { op: UNARIES, o: 'tree' }, effect: 'pauses' },
  not: { no: 8, fields: { o: 'tree' }, effect: 'pauses' },
  bin: { no: 9, fields: { op: ARITHMETIC, l: 'tree', r: 'tree' }, effect: 'pauses' },
  cmp: { no: 10, fields: { op: COMPARISONS, l: 'tree', r: 'tree' }, effect: 'pauses' },
  attr: { no: 11, fields: { o: 'tree', name: 'text' }, effect: 'pauses' },
  sub: { no: 12, fields: { o: 'tree', i: 'tree' }, effect: 'pauses' },
  slice: { no: 13, fields: { lo: 'tree', hi: 'tree', step: 'tree' }, effect: 'none' },
  and: { no: 14, fields: { l: 'tree', r: 'tree' }, effect: 'pauses' },
  or: { no: 15, fields: { l: 'tree', r: 'tree' }, effect: 'pauses' },
  ifexp: { no: 16, fields: { c: 'tree', a: 'tree', b: 'tree' }, effect: 'pauses' },
  format: { no: 17, fields: { o: 'tree', conv: CONVERSIONS, spec: 'option' }, effect: 'pauses' },
  fstr: { no: 18, fields: { parts: 'trees' }, effect: 'raises' },
};

/** Instructions, by op. */
export const INSTRUCTIONS: { readonly [O in Op]: Row<FieldsOf<NodeOf<O>, 'op' | 'pc' | 'at'>> } = {
  set: { no: 1, fields: { e: 'root', d: 'dest' }, effect: 'none' },
  expr: { no: 2, fields: { e: 'root' }, effect: 'none' },
  cell: { no: 3, fields: { i: 'newcell' }, effect: 'none' },
  setcell: { no: 4, fields: { e: 'tree', i: 'cell' }, effect: 'none' },
  setglobal: { no: 5, fields: { e: 'tree', name: 'text' }, effect: 'none' },
  del: { no: 6, fields: { i: 'update', name: 'text' }, effect: 'raises' },
  unset: { no: 7, fields: { i: 'write' }, effect: 'none' },
  delcell: { no: 8, fields: { i: 'cell', name: 'text', free: 'flag' }, effect: 'raises' },
  delglobal: { no: 9, fields: { name: 'text' }, effect: 'raises' },
  ldname: { no: 10, fields: { name: 'text', d: 'dest' }, effect: 'pauses' },
  stname: { no: 11, fields: { e: 'tree', name: 'text' }, effect: 'pauses' },
  delname: { no: 12, fields: { name: 'text' }, effect: 'pauses' },
  ldclassderef: { no: 13, fields: { i: 'cell', name: 'text', d: 'dest' }, effect: 'pauses' },
  ldfromdict: { no: 73, fields: { dict: 'cell', i: 'maybecell', name: 'text', d: 'dest' }, effect: 'pauses' },
  ldhost: { no: 14, fields: { name: 'text', d: 'dest' }, effect: 'pauses' },
  askhost: { no: 75, fields: { e: 'tree', name: 'text', d: 'dest' }, effect: 'pauses' },
  setattr: { no: 15, fields: { v: 'tree', o: 'tree', name: 'text' }, effect: 'pauses' },
  delattr: { no: 16, fields: { o: 'tree', name: 'text' }, effect: 'pauses' },
  setitem: { no: 17, fields: { v: 'tree', o: 'tree', i: 'tree' }, effect: 'pauses' },
  delitem: { no: 18, fields: { o: 'tree', i: 'tree' }, effect: 'pauses' },
  call: { no: 19, fields: { f: 'callee', args: 'trees', d: 'dest' }, effect: 'pauses' },
  callm: {
    no: 20,
    fields: { o: 'tree', name: 'text', look: 'place', args: 'trees', d: 'dest' },
    effect: 'pauses',
  },
  callk: { no: 21, fields: { f: 'callee', args: 'trees', names: 'texts', d: 'dest' }, effect: 'pauses' },
  callx: { no: 22, fields: { f: 'callee', args: 'read', kwargs: 'maybe', d: 'dest' }, effect: 'pauses' },
  list: { no: 23, fields: { items: 'trees', d: 'dest' }, effect: 'raises' },
  tuple: { no: 24, fields: { items: 'trees', d: 'dest' }, effect: 'raises' },
  set_: { no: 25, fields: { items: 'trees', d: 'dest' }, effect: 'pauses' },
  dict: { no: 26, fields: { items: 'trees', d: 'dest' }, effect: 'pauses' },
  append: { no: 27, fields: { l: 'read', e: 'tree' }, effect: 'raises' },
  extend: { no: 28, fields: { l: 'read', e: 'tree' }, effect: 'pauses' },
  setadd: { no: 29, fields: { l: 'read', e: 'tree' }, effect: 'pauses' },
  setupdate: { no: 30, fields: { l: 'read', e: 'tree' }, effect: 'pauses' },
  dictset: { no: 31, fields: { l: 'read', key: 'tree', e: 'tree' }, effect: 'pauses' },
  dictupdate: { no: 32, fields: { l: 'read', e: 'tree' }, effect: 'pauses' },
  dictmerge: { no: 33, fields: { l: 'read', f: 'callee', e: 'tree' }, effect: 'pauses' },
  argsextend: { no: 34, fields: { l: 'read', f: 'callee', e: 'tree' }, effect: 'pauses' },
  listtotuple: { no: 35, fields: { l: 'read', d: 'dest' }, effect: 'none' },
  iter: { no: 36, fields: { e: 'tree', d: 'dest' }, effect: 'pauses' },
  yielditer: { no: 74, fields: { e: 'tree', d: 'dest' }, effect: 'pauses' },
  unpack: { no: 37, fields: { e: 'tree', ds: 'writes', star: 'count' }, effect: 'pauses' },
  raise: { no: 38, fields: { e: 'tree', cause: 'option' }, effect: 'pauses', ends: true },
  raiseagain: { no: 39, fields: {}, effect: 'raises', ends: true },
  reraise: { no: 40, fields: { exc: 'read' }, effect: 'raises', ends: true },
  ret: { no: 41, fields: { e: 'tree' }, effect: 'none', ends: true },
  yield: { no: 42, fields: { e: 'tree', d: 'dest' }, effect: 'pauses' },
  yieldfrom: { no: 43, fields: { it: 'read', v: 'update', isAwait: 'flag', d: 'dest' }, effect: 'pauses' },
  getawaitable: {
    no: 44,
    fields: { e: 'tree', what: { '': 0, aenter: 1, aexit: 2, anext: 3 }, d: 'dest' },
    effect: 'pauses',
  },
  getaiter: { no: 45, fields: { e: 'tree', d: 'dest' }, effect: 'pauses' },
  getanext: { no: 46, fields: { o: 'read', d: 'dest' }, effect: 'pauses' },
  asyncyield: { no: 47, fields: { e: 'tree', d: 'dest' }, effect: 'pauses' },
  mkfn: {
    no: 48,
    fields: { code: 'child', defaults: 'maybe', kwdefaults: 'maybe', annotate: 'maybe', cells: 'cells', d: 'dest' },
    effect: 'raises',
  },
  special: {
    no: 49,
    fields: { o: 'read', name: { __enter__: 0, __exit__: 1, __aenter__: 2, __aexit__: 3 }, d: 'dest' },
    effect: 'pauses',
  },
  excinfo: { no: 50, fields: { exc: 'read', d: 'dest' }, effect: 'raises' },
  import: { no: 51, fields: { name: 'text', fromlist: 'listing', level: 'count', d: 'dest' }, effect: 'pauses' },
  importfrom: { no: 52, fields: { o: 'read', name: 'text', d: 'dest' }, effect: 'pauses' },
  importstar: { no: 53, fields: { o: 'read' }, effect: 'pauses' },
  matchseq: { no: 54, fields: { o: 'read', d: 'dest' }, effect: 'none' },
  matchmap: { no: 55, fields: { o: 'read', d: 'dest' }, effect: 'none' },
  matchkeys: { no: 56, fields: { o: 'read', keys: 'read', d: 'dest' }, effect: 'pauses' },
  matchrest: { no: 57, fields: { o: 'read', keys: 'read', d: 'dest' }, effect: 'pauses' },
  matchclass: {
    no: 58,
    fields: { o: 'read', cls: 'tree', n: 'count', names: 'texts', d: 'dest' },
    effect: 'pauses',
  },
  excgroupmatch: { no: 59, fields: { exc: 'read', cls: 'tree', rest: 'write', match: 'write' }, effect: 'pauses' },
  excgroupend: { no: 60, fields: { exc: 'read', list: 'read', d: 'dest' }, effect: 'pauses' },
  template: { no: 61, fields: { strings: 'texts', items: 'trees', d: 'dest' }, effect: 'pauses' },
  interpolation: {
    no: 62,
    fields: { e: 'tree', text: 'text', conv: CONVERSIONS, spec: 'option', d: 'dest' },
    effect: 'pauses',
  },
  intrinsic: { no: 63, fields: { name: 'text', args: 'trees', d: 'dest' }, effect: 'pauses' },
  result: { no: 64, fields: { e: 'tree' }, effect: 'none' },

  if: { no: 65, fields: { c: 'tree', then: 'block', orelse: 'block' }, effect: 'none' },
  while: { no: 66, fields: { pre: 'block', c: 'tree', body: 'block', orelse: 'block' }, effect: 'none' },
  for: { no: 67, fields: { it: 'read', d: 'write', body: 'block', orelse: 'block' }, effect: 'none' },
  break: { no: 68, fields: {}, effect: 'none' },
  continue: { no: 69, fields: {}, effect: 'none' },
  try: {
    no: 70,
    fields: { body: 'block', exc: 'write', handler: 'block', orelse: 'block', exits: 'exits' },
    effect: 'none',
  },
  exit: { no: 71, fields: { id: 'count' }, effect: 'none' },
};

/** Flat jumps, by op; their numbers are unused, as the flat form is never saved. */
export const JUMPS: { readonly [O in Jump['op']]: Row<FieldsOf<JumpOf<O>, 'op' | 'pc' | 'at' | 't'>> } = {
  jmp: { no: 0, fields: {}, effect: 'none', ends: true },
  loop: { no: 0, fields: {}, effect: 'none', ends: true },
  brf: { no: 0, fields: { c: 'tree' }, effect: 'pauses' },
  next: { no: 0, fields: { it: 'read', d: 'write' }, effect: 'pauses' },
};

/** One field of a row. */
export interface Field {
  readonly key: string;
  readonly role: Role;
}

/** A row made ready for walking. */
export interface Shape {
  readonly name: string;
  readonly no: number;
  readonly effect: Effect;
  readonly ends: boolean;
  readonly fields: readonly Field[];
  /** The fields that hold trees, in evaluation order. */
  readonly operands: readonly Field[];
  readonly blocks: readonly Field[];
}

const OPERANDS: readonly Role[] = ['tree', 'root', 'callee', 'option', 'trees'];
const BLOCKS: readonly Role[] = ['block', 'exits'];

function shapes(rows: Readonly<Record<string, Row>>): ReadonlyMap<string, Shape> {
  const result = new Map<string, Shape>();
  for (const [name, row] of Object.entries(rows)) {
    const fields = Object.entries(row.fields).map(([key, role]): Field => ({ key, role }));
    result.set(name, {
      name,
      no: row.no,
      effect: row.effect,
      ends: row.ends === true,
      fields,
      operands: fields.filter((field) => OPERANDS.includes(field.role)),
      blocks: fields.filter((field) => BLOCKS.includes(field.role)),
    });
  }
  return result;
}

function numbered(map: ReadonlyMap<string, Shape>): readonly (Shape | undefined)[] {
  const result: (Shape | undefined)[] = [];
  for (const shape of map.values()) result[shape.no] = shape;
  return result;
}

const treeShapes = shapes(TREES);
const nodeShapes = shapes({ ...INSTRUCTIONS, ...JUMPS });

/** Shapes of tree kinds and of instructions by their numbers; holes where a number is not in use. */
export const TREE_NUMBERS: readonly (Shape | undefined)[] = numbered(treeShapes);
export const NODE_NUMBERS: readonly (Shape | undefined)[] = numbered(shapes(INSTRUCTIONS));

/** The shape of a tree node. */
export function treeShape(tree: Tree): Shape {
  return treeShapes.get(tree.k)!;
}

/** The shape of an instruction or flat jump. */
export function nodeShape(node: Instr | FlatOp): Shape {
  return nodeShapes.get(node.op)!;
}

/** A field's value by its key. */
export function fieldOf(node: Instr | FlatOp | Tree, key: string): unknown {
  return (node as unknown as Readonly<Record<string, unknown>>)[key];
}

/** Calls visit with each tree that a node holds directly, in evaluation order. */
export function eachTree(node: Instr | FlatOp | Tree, shape: Shape, visit: (tree: Tree, role: Role) => void): void {
  for (const { key, role } of shape.operands) {
    const value = fieldOf(node, key);
    if (role === 'trees') for (const tree of value as readonly Tree[]) visit(tree, role);
    else if (value !== null) visit(value as Tree, role);
  }
}

/** Calls visit with each block that a control instruction holds directly. */
export function eachBlock(node: Instr, visit: (block: Block) => void): void {
  for (const { key, role } of nodeShape(node).blocks) {
    const value = fieldOf(node, key);
    if (role === 'block') visit(value as Block);
    else for (const exit of value as readonly Exit[]) visit(exit.body);
  }
}

/** Calls visit with each register that an instruction, a flat op or a tree reads, its blocks apart. */
export function eachRead(node: Instr | FlatOp | Tree, visit: (reg: Reg) => void): void {
  const shape = 'k' in node ? treeShape(node) : nodeShape(node);
  for (const { key, role } of shape.fields) {
    if (role === 'read' || role === 'update' || role === 'cell' || role === 'newcell') visit(fieldOf(node, key) as Reg);
    else if (role === 'maybe' || role === 'maybecell') {
      const reg = fieldOf(node, key) as Reg;
      if (reg >= 0) visit(reg);
    } else if (role === 'reads' || role === 'cells') for (const reg of fieldOf(node, key) as readonly Reg[]) visit(reg);
  }
  eachTree(node, shape, (tree) => eachRead(tree, visit));
}

/** Calls visit with each register that an instruction or flat op writes, its blocks apart. */
export function eachWrite(node: Instr | FlatOp, visit: (reg: Reg) => void): void {
  for (const { key, role } of nodeShape(node).fields) {
    if (role === 'write' || role === 'update' || role === 'newcell') visit(fieldOf(node, key) as Reg);
    else if (role === 'dest') {
      const reg = fieldOf(node, key) as Reg;
      if (reg >= 0) visit(reg);
    } else if (role === 'writes') for (const reg of fieldOf(node, key) as readonly Reg[]) visit(reg);
  }
}

/** The register that takes the value which a callee gives back to this op, or -1. */
export function destOf(op: FlatOp): Reg {
  return 'd' in op ? op.d : -1;
}

function stronger(a: Effect, b: Effect): Effect {
  return a === 'pauses' || b === 'none' ? a : b;
}

function treeEffect(tree: Tree): Effect {
  const shape = treeShape(tree);
  let effect = shape.effect;
  if (effect !== 'pauses') eachTree(tree, shape, (child) => (effect = stronger(effect, treeEffect(child))));
  return effect;
}

/** What may happen at an op, its operands included. */
export function effectOf(op: FlatOp): Effect {
  const shape = nodeShape(op);
  let effect = shape.effect;
  if (effect !== 'pauses') eachTree(op, shape, (tree) => (effect = stronger(effect, treeEffect(tree))));
  return effect;
}

/**
 * Whether the op does not look at its operands again when its callee has answered. Only operators do, for the other
 * operand's sake, and what asks its iterator again.
 */
export function spends(op: FlatOp): boolean {
  switch (op.op) {
    case 'set':
    case 'expr':
      return op.e.k !== 'bin' && op.e.k !== 'cmp' && op.e.k !== 'not';
    case 'brf':
    case 'next':
    case 'yieldfrom':
      return false;
  }
  return true;
}
