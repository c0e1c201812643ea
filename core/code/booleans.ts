/*
 * `and`, `or`, `not`, comparisons and conditional expressions, as values and as conditions.
 *
 * As long as no operand needs instructions of its own they are trees. Otherwise they become `if` instructions around the
 * later operands, with the value in a temporary.
 *
 * The truth of an operand is asked once, also where chains of `and` and `or` are inside each other, or where only the
 * truth counts. So what needs instructions keeps what was answered in a flag beside the value.
 */

import type * as ast from '../syntax/mod.ts';
import { both } from './bits.ts';
import type { Bits } from './bits.ts';
import { Group, Operand, constant, register } from './trees.ts';
import type { Builder } from './builder.ts';
import { tupleDisplay } from './displays.ts';
import { expression, pair } from './expressions.ts';
import { constantTuple, truthOf } from './fold.ts';
import type { CompareOp, Constant, Instr, Reg, Tree } from './ir.ts';

/** Chains longer than this become flat sequences. */
const MAX_NESTED = 6;
/** The deepest tree that is made of chains, which nest to the right. */
const MAX_DEEP = 24;

/** A value whose truth may be known already: `flag` is a register that holds `not truth`, or -1. */
interface Decided {
  readonly o: Operand;
  readonly flag: Reg;
}

/** What runs only on some paths: its instructions, its value, and what is bound afterwards. */
interface Part extends Decided {
  readonly block: Instr[];
  readonly bound: Bits;
  /** Where its truth is asked. */
  readonly at: number;
}

/** A tree in which only the truth counts, and what is bound when it is true, and when it is false. */
export interface Condition {
  readonly o: Operand;
  readonly yes: Bits;
  readonly no: Bits;
}

const not = (o: Tree, at: number): Tree => ({ k: 'not', o, at });
const reg = (i: Reg): Tree => ({ k: 'reg', i });

/** Lowers something that runs only on some paths, from what is bound there. */
function apart(b: Builder, bound: Bits, at: number, lower: () => Decided): Part {
  const before = b.bound;
  b.bound = bound;
  let value!: Decided;
  const block = b.collect(() => {
    value = lower();
  });
  const part = { block, o: value.o, flag: value.flag, bound: b.bound, at };
  b.bound = before;
  return part;
}

// ---- and, or: as values

/** `a and b`, `a or b` as a value. */
export function boolean(b: Builder, e: ast.BoolOp): Operand {
  return decided(b, e, false).o;
}

/** With `wanted`, a chain that needs instructions also says what its truth was. */
function decided(b: Builder, e: ast.BoolOp, wanted: boolean): Decided {
  const at = b.at(e);
  const { op, values } = e;
  const last = values.length - 1;
  const operand = (i: number): Decided => {
    const value = values[i]!;
    if (i < last && value.kind === 'BoolOp') return decided(b, value, true);
    return { o: expression(b, value), flag: -1 };
  };
  let i = 0;
  let first = operand(0);
  while (i < last && first.o.tree.k === 'const') {
    const truth = truthOf(first.o.tree.v);
    if (truth === undefined) break;
    if (truth === (op === 'or')) {
      b.discard(() => {
        for (let k = i + 1; k <= last; k++) expression(b, values[k]!);
      });
      return first;
    }
    first = operand(++i);
  }
  if (i === last) return first;
  let { bound } = b;
  const parts: Part[] = [];
  while (++i <= last) {
    const k = i;
    const part = apart(b, bound, at, () => operand(k));
    bound = part.bound;
    parts.push(part);
  }
  return assemble(b, op, first, parts, at, wanted);
}

/** The value of a chain whose operands are lowered. */
function assemble(
  b: Builder,
  op: ast.BooleanOperator,
  first: Decided,
  parts: readonly Part[],
  at: number,
  wanted: boolean,
): Decided {
  const operands = [first.o, ...parts.map((part) => part.o)];
  let deep = 0;
  operands.forEach((o, i) => (deep = Math.max(deep, o.deep + i + 1)));
  if (deep <= MAX_DEEP && first.flag < 0 && parts.every((part) => part.block.length === 0)) {
    let tree = operands[operands.length - 1]!.tree;
    for (let i = operands.length - 2; i >= 0; i--) tree = { k: op, l: operands[i]!.tree, r: tree, at };
    return { o: new Operand(tree, deep), flag: -1 };
  }
  const t = b.temp();
  b.emit({ op: 'set', d: t, e: first.o.tree }, first.o.tree.at ?? at);
  const value: Tree = reg(t);
  const goesOn = (falsity: Tree): Tree => (op === 'and' ? not(falsity, at) : falsity);
  const set = (d: Reg, e: Tree): Instr => ({ op: 'set', d, e, pc: 0, at: e.at ?? at });
  if (parts.length > MAX_NESTED) {
    // Flat: a flag after every operand, asked before the next.
    const f = b.temp();
    const falsity = (part: Decided): Instr => set(f, part.flag >= 0 ? reg(part.flag) : not(value, at));
    b.emit({ ...falsity(first) }, at);
    parts.forEach((part, i) => {
      part.block.push(set(t, part.o.tree));
      if (wanted || i < parts.length - 1) part.block.push(falsity(part));
      b.emit({ op: 'if', c: goesOn(reg(f)), then: part.block, orelse: [] }, at);
    });
    return { o: register(t), flag: wanted ? f : -1 };
  }
  const f = wanted ? b.temp() : -1;
  if (wanted) b.emit({ op: 'set', d: f, e: constant(op === 'and').tree }, at, false);
  let rest: Instr[] = [];
  for (let i = parts.length - 1; i >= 0; i--) {
    const { block, o, flag } = parts[i]!;
    block.push(set(t, o.tree));
    if (rest.length > 0) block.push(choice(op, flag, t, rest, at));
    else if (wanted) block.push(set(f, not(value, at)));
    rest = block;
  }
  b.out.push(choice(op, first.flag, t, rest, at));
  b.loud++;
  return { o: register(t), flag: f };
}

/** Goes on with a chain when the value in t (whose falsity may be in `flag`) does not decide it. */
function choice(op: ast.BooleanOperator, flag: Reg, t: Reg, then: Instr[], at: number): Instr {
  const truth = flag < 0 ? reg(t) : not(reg(flag), at);
  return { op: 'if', c: op === 'and' ? truth : not(truth, at), then, orelse: [], pc: 0, at };
}

// ---- not

/** `not o` as a value. */
export function negation(b: Builder, e: ast.UnaryOp, o: Operand): Operand {
  const at = b.at(e);
  // As a value, the chain is asked again.
  if (o.tree.k === 'and' || o.tree.k === 'or') b.toReg(o, o.tree.at ?? at);
  b.cut(o);
  // CPython asks for the truth of a comparison in one instruction, which stands where `not` does.
  const asked = o.tree.k === 'cmp' ? { ...o.tree, at } : o.tree;
  return new Operand(not(asked, at), o.deep + 1);
}

// ---- comparisons

/** `a < b`, `a < b < c`. */
export function compare(b: Builder, e: ast.Compare): Operand {
  return comparison(b, e).o;
}

/** `a < b` whose operands are kept in registers. */
export function comparedInRegisters(b: Builder, e: ast.Compare): { readonly o: Operand; readonly l: Tree; readonly r: Tree } {
  const at = b.at(e);
  b.settings.warnings.compare(e);
  const group = new Group(b);
  group.open();
  const l = group.close(expression(b, e.left));
  group.open();
  // Not as a constant that only this comparison sees: the operand is shown.
  const r = group.close(expression(b, e.comparators[0]!));
  b.toTemp(l, at);
  b.toTemp(r, at);
  return { o: comparing(e.ops[0]!, l, r, at), l: l.tree, r: r.tree };
}

function comparison(b: Builder, e: ast.Compare): { readonly o: Operand; readonly yes: Bits } {
  const at = b.at(e);
  const { ops } = e;
  b.settings.warnings.compare(e);
  const group = new Group(b);
  group.open();
  const l = group.close(expression(b, e.left));
  group.open();
  let middle = group.close(comparator(b, e, 0));
  pair(b, l, middle);
  const first = comparing(ops[0]!, l, middle, at);
  if (ops.length === 1) return { o: first, yes: b.bound };
  const parts: Part[] = [];
  const shared: Operand[] = [];
  let { bound } = b;
  for (let i = 1; i < ops.length; i++) {
    const from = middle;
    if (i > 1) shared.push(from);
    const part = apart(b, bound, at, () => {
      const inner = new Group(b);
      inner.operands.push(from);
      inner.open();
      middle = inner.close(comparator(b, e, i));
      return { o: comparing(ops[i]!, from, b.cut(middle), at), flag: -1 };
    });
    bound = part.bound;
    parts.push(part);
  }
  // The flat form tells by a flag alone that one operand was reached, and with it the ones before.
  if (parts.length > MAX_NESTED) for (const o of shared) b.blank(o, at);
  return { o: assemble(b, 'and', { o: first, flag: -1 }, parts, at, false).o, yes: bound };
}

function comparing(op: CompareOp, l: Operand, r: Operand, at: number): Operand {
  return new Operand({ k: 'cmp', op, l: l.tree, r: r.tree, at }, Math.max(l.deep, r.deep) + 1);
}

/** The i-th operand after an operator. One that is compared twice is kept in a register of its own. */
function comparator(b: Builder, e: ast.Compare, i: number): Operand {
  const node = e.comparators[i]!;
  const last = i === e.ops.length - 1;
  // The next comparison would see that a display has become something else.
  const o = last && (e.ops[i] === 'in' || e.ops[i] === 'not in') ? container(b, node) : expression(b, node);
  if (last || o.tree.k === 'const') return o;
  const next = e.comparators[i + 1]!;
  const plain = next.kind === 'Name' || next.kind === 'Constant';
  if (plain) b.toReg(o, b.at(node));
  else b.toTemp(o, b.at(node));
  return o;
}

/** What `in` searches or `for` walks: a display that nobody else sees is a constant, or a tuple. */
export function container(b: Builder, e: ast.Expression, iterated = false): Operand {
  if (e.kind === 'List' || e.kind === 'Set') {
    const items = constantTuple(e.elts);
    if (items !== undefined) {
      if (e.kind === 'List') return b.constant(items);
      return b.constant({ type: 'frozenset', items: (items as { items: readonly Constant[] }).items });
    }
    if (e.kind === 'List' && (iterated || !e.elts.some((elt) => elt.kind === 'Starred'))) {
      return tupleDisplay(b, e.elts, e, -1);
    }
  }
  return expression(b, e);
}

// ---- conditional expressions

/** `a if c else b` as a value. */
export function conditional(b: Builder, e: ast.IfExp, d: Reg): Operand {
  const test = condition(b, e.test);
  const { tree } = test.o;
  const truth = tree.k === 'const' ? truthOf(tree.v) : undefined;
  if (truth !== undefined) {
    if (!truth) b.discard(() => expression(b, e.body));
    const o = expression(b, truth ? e.body : e.orelse, d);
    if (truth) b.discard(() => expression(b, e.orelse));
    return o;
  }
  const at = truthAt(b, e.test);
  const t = b.target(d);
  const yes = apart(b, test.yes, at, () => ({ o: expression(b, e.body, t), flag: -1 }));
  const no = apart(b, test.no, at, () => ({ o: expression(b, e.orelse, t), flag: -1 }));
  b.bound = both(yes.bound, no.bound);
  const deep = Math.max(test.o.deep, yes.o.deep, no.o.deep) + 1;
  if (deep <= MAX_DEEP && yes.block.length === 0 && no.block.length === 0) {
    return new Operand({ k: 'ifexp', c: tree, a: yes.o.tree, b: no.o.tree, at }, deep);
  }
  for (const { block, o } of [yes, no]) {
    if (o.tree.k === 'reg' && o.tree.i === t) continue;
    block.push({ op: 'set', d: t, e: o.tree, pc: 0, at: o.tree.at ?? at });
  }
  b.emit({ op: 'if', c: tree, then: yes.block, orelse: no.block }, at);
  return register(t);
}

// ---- conditions

/** Where the truth of an expression is asked when nothing but its truth counts. */
export function truthAt(b: Builder, e: ast.Expression): number {
  let at = e;
  for (;;) {
    if (at.kind === 'BoolOp') at = at.values[at.values.length - 1]!;
    else if (at.kind === 'UnaryOp' && at.op === 'not') at = at.operand;
    else return b.at(at);
  }
}

/** An expression of which only the truth counts. */
export function condition(b: Builder, e: ast.Expression): Condition {
  if (e.kind === 'BoolOp') return boolCondition(b, e);
  if (e.kind === 'Compare') {
    const { o, yes } = comparison(b, e);
    return { o, yes, no: b.bound };
  }
  if (e.kind === 'UnaryOp' && e.op === 'not') {
    const { o, yes, no } = condition(b, e.operand);
    const truth = o.tree.k === 'const' ? truthOf(o.tree.v) : undefined;
    if (truth !== undefined) return { o: constant(!truth), yes: no, no: yes };
    b.cut(o);
    return { o: new Operand(not(o.tree, truthAt(b, e.operand)), o.deep + 1), yes: no, no: yes };
  }
  if (e.kind === 'IfExp') return ifCondition(b, e);
  const o = expression(b, e);
  return { o, yes: b.bound, no: b.bound };
}

function boolCondition(b: Builder, e: ast.BoolOp): Condition {
  const and = e.op === 'and';
  let i = 0;
  let first = condition(b, e.values[0]!);
  const last = e.values.length - 1;
  while (i < last && first.o.tree.k === 'const') {
    const truth = truthOf(first.o.tree.v);
    if (truth === undefined) break;
    if (truth !== and) {
      b.discard(() => {
        for (let k = i + 1; k <= last; k++) expression(b, e.values[k]!);
      });
      return first;
    }
    first = condition(b, e.values[++i]!);
  }
  if (i === last) return first;
  const begin = i;
  const onward = (c: Condition): Bits => (and ? c.yes : c.no);
  let bound = onward(first);
  let stop = and ? first.no : first.yes;
  const parts: Part[] = [];
  while (++i <= last) {
    const value = e.values[i]!;
    let c!: Condition;
    const part = apart(b, bound, truthAt(b, value), () => {
      c = condition(b, value);
      return { o: c.o, flag: -1 };
    });
    bound = onward(c);
    stop = both(stop, and ? c.no : c.yes);
    parts.push(part);
  }
  const o = assembleTruth(b, e.op, first.o, truthAt(b, e.values[begin]!), parts);
  return and ? { o, yes: bound, no: stop } : { o, yes: stop, no: bound };
}

/** The truth of a chain. */
function assembleTruth(
  b: Builder,
  op: ast.BooleanOperator,
  first: Operand,
  firstAt: number,
  parts: readonly Part[],
): Operand {
  const operands = [first, ...parts.map((part) => part.o)];
  const places = [firstAt, ...parts.map((part) => part.at)];
  let deep = 0;
  operands.forEach((o, i) => (deep = Math.max(deep, o.deep + i + 1)));
  if (deep <= MAX_DEEP && parts.every((part) => part.block.length === 0)) {
    let tree = operands[operands.length - 1]!.tree;
    for (let i = operands.length - 2; i >= 0; i--) {
      tree = { k: op, l: operands[i]!.tree, r: tree, at: places[i]! };
    }
    return new Operand(tree, deep);
  }
  const f = b.temp();
  const goesOn: Tree = op === 'and' ? not(reg(f), firstAt) : reg(f);
  const falsity = (o: Operand, at: number): Instr => ({ op: 'set', d: f, e: not(o.tree, at), pc: 0, at });
  b.emit({ ...falsity(first, firstAt) }, firstAt);
  if (parts.length > MAX_NESTED) {
    for (const { block, o, at } of parts) {
      block.push(falsity(o, at));
      b.emit({ op: 'if', c: goesOn, then: block, orelse: [] }, at);
    }
  } else {
    let rest: Instr[] = [];
    for (let i = parts.length - 1; i >= 0; i--) {
      const { block, o, at } = parts[i]!;
      block.push(falsity(o, at));
      if (rest.length > 0) block.push({ op: 'if', c: goesOn, then: rest, orelse: [], pc: 0, at });
      rest = block;
    }
    b.emit({ op: 'if', c: goesOn, then: rest, orelse: [] }, firstAt);
  }
  return new Operand(not(reg(f), firstAt), 1);
}

function ifCondition(b: Builder, e: ast.IfExp): Condition {
  const test = condition(b, e.test);
  const { tree } = test.o;
  const truth = tree.k === 'const' ? truthOf(tree.v) : undefined;
  if (truth !== undefined) {
    if (!truth) b.discard(() => expression(b, e.body));
    const result = condition(b, truth ? e.body : e.orelse);
    if (truth) b.discard(() => expression(b, e.orelse));
    return result;
  }
  const at = truthAt(b, e.test);
  const branch = (bound: Bits, value: ast.Expression): { part: Part; c: Condition } => {
    let c!: Condition;
    const part = apart(b, bound, truthAt(b, value), () => {
      c = condition(b, value);
      return { o: c.o, flag: -1 };
    });
    return { part, c };
  };
  const a = branch(test.yes, e.body);
  const z = branch(test.no, e.orelse);
  const yes = both(a.c.yes, z.c.yes);
  const no = both(a.c.no, z.c.no);
  b.bound = both(a.part.bound, z.part.bound);
  const deep = Math.max(test.o.deep, a.c.o.deep, z.c.o.deep) + 1;
  if (deep <= MAX_DEEP && a.part.block.length === 0 && z.part.block.length === 0) {
    const o = new Operand({ k: 'ifexp', c: tree, a: a.c.o.tree, b: z.c.o.tree, at }, deep);
    return { o, yes, no };
  }
  const f = b.temp();
  for (const { part } of [a, z]) {
    part.block.push({ op: 'set', d: f, e: not(part.o.tree, part.at), pc: 0, at: part.at });
  }
  b.emit({ op: 'if', c: tree, then: a.part.block, orelse: z.part.block }, at);
  return { o: new Operand(not(reg(f), at), 1), yes, no };
}

/** An `if` around what `then` lowers; `a and b` needs no flag when nothing runs otherwise. */
export function onlyIf(b: Builder, e: ast.Expression, then: () => void): void {
  const steps = e.kind === 'BoolOp' && e.op === 'and' && e.values.length <= MAX_NESTED ? e.values : [e];
  const made: { readonly part: Part; readonly no: Bits }[] = [];
  let bound = b.bound;
  let after: Bits = null;
  for (const step of steps) {
    let c!: Condition;
    const part = apart(b, bound, truthAt(b, step), () => {
      c = condition(b, step);
      return { o: c.o, flag: -1 };
    });
    bound = c.yes;
    after = both(after, c.no);
    made.push({ part, no: c.no });
  }
  b.bound = bound;
  let block = b.collect(then);
  after = both(after, b.bound);
  for (let i = made.length - 1; i >= 0; i--) {
    const { part } = made[i]!;
    let c = part.o.tree;
    let own = part.block;
    // Steps without instructions of their own join the one before them.
    let { at } = part;
    while (i > 0 && own.length === 0 && made[i - 1]!.part.o.deep + 1 <= MAX_DEEP && depth(c) < MAX_DEEP) {
      const before = made[--i]!.part;
      c = { k: 'and', l: before.o.tree, r: c, at: before.at };
      own = before.block;
    }
    block = [...own, { op: 'if', c, then: block, orelse: [], pc: 0, at }];
    at = -1;
  }
  for (const instr of block) b.out.push(instr);
  b.loud++;
  b.bound = after;
}

function depth(tree: Tree): number {
  return tree.k === 'and' ? 1 + depth(tree.r) : 1;
}
