/*
 * Expressions: each is lowered to an operand, a tree as large as the rules of the IR allow, and to the instructions that
 * must run before the tree.
 *
 * `d` is a register in which the caller would like the result, or -1. An expression that ends in an instruction with a
 * destination puts it there; a tree stays a tree. The register is written last, when nothing of the expression is left
 * to evaluate.
 *
 * Chains of operators, attributes, calls and subscripts are walked in loops, since they may be long.
 *
 * Not here: calls (calls.ts), and, or, comparisons and conditions (booleans.ts), displays, comprehensions, strings.
 */

import type * as ast from '../syntax/mod.ts';
import { reject } from '../symbols/mod.ts';
import { boolean, compare, conditional, negation } from './booleans.ts';
import { Group, Operand, constant, isFixed, NONE, register } from './trees.ts';
import type { Builder } from './builder.ts';
import { atCall, call, intrinsicCall, isSuperLookup, methodCall } from './calls.ts';
import { comprehension, generatorExpression } from './comprehensions.ts';
import { dictDisplay, listDisplay, setDisplay, tupleDisplay } from './displays.ts';
import { foldBinary, foldItem, foldUnary } from './fold.ts';
import { lambda } from './functions.ts';
import type { BinaryOp, InplaceOp, Reg, Tree } from './ir.ts';
import { directReg, load, receiver, store } from './names.ts';
import { interpolation, joinedString, percentFormat, templateString } from './strings.ts';
import { Told } from './warn.ts';

type Postfix = ast.Attribute | ast.Call | ast.Subscript;

/** Lowers an expression. */
export function expression(b: Builder, e: ast.Expression, d: Reg = -1): Operand {
  switch (e.kind) {
    case 'Constant':
      return b.constant(e.value);
    case 'Name':
      return e.id === '__debug__' ? constant(!b.settings.optimize) : load(b, e.id, e);
    case 'Attribute':
    case 'Call':
    case 'Subscript':
      return postfix(b, e, d);
    case 'BinOp':
      return binary(b, e);
    case 'UnaryOp':
      return unary(b, e);
    case 'BoolOp':
      return boolean(b, e);
    case 'Compare':
      return compare(b, e);
    case 'IfExp':
      return conditional(b, e, d);
    case 'Tuple':
      return tupleDisplay(b, e.elts, e, d);
    case 'List':
      return listDisplay(b, e.elts, e, d);
    case 'Set':
      return setDisplay(b, e, d);
    case 'Dict':
      return dictDisplay(b, e, d);
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
      return comprehension(b, e, d);
    case 'GeneratorExp':
      return generatorExpression(b, e, d);
    case 'Lambda':
      return lambda(b, e, d);
    case 'JoinedStr':
      return joinedString(b, e);
    case 'TemplateStr':
      return templateString(b, e, d);
    case 'NamedExpr':
      return named(b, e);
    case 'Await':
      return awaiting(b, e, d);
    case 'Yield':
      return yielding(b, e, d);
    case 'YieldFrom':
      return yieldingFrom(b, e, d);
    case 'Slice':
      return slice(b, e);
    case 'Starred':
      return reject(b.settings.text, "can't use starred expression here", e);
    case 'FormattedValue':
      return joinedString(b, { kind: 'JoinedStr', values: [e], start: e.start, end: e.end });
    case 'Interpolation':
      return interpolation(b, e);
  }
}

/** An expression as a register or constant. */
export function fixed(b: Builder, e: ast.Expression): Operand {
  return b.fix(expression(b, e), b.at(e));
}

// ---- operators

function binary(b: Builder, e: ast.BinOp): Operand {
  const chain: ast.BinOp[] = [];
  let first: ast.Expression = e;
  while (first.kind === 'BinOp' && !isPowers(first)) {
    chain.push(first);
    first = first.left;
  }
  let i = chain.length - 1;
  let l: Operand | null = null;
  const innermost = chain[i];
  if (innermost !== undefined && innermost.op === '%') l = percentFormat(b, innermost);
  if (l !== null) i--;
  else l = first.kind === 'BinOp' ? powers(b, first) : expression(b, first);
  for (; i >= 0; i--) {
    const node = chain[i]!;
    l = combine(b, node.op, l, node.right, node);
  }
  return l;
}

/** `a ** b ** c`: nests to the right. */
function isPowers(e: ast.BinOp): boolean {
  return e.op === '**' && e.right.kind === 'BinOp' && e.right.op === '**';
}

function powers(b: Builder, e: ast.BinOp): Operand {
  const nodes: ast.BinOp[] = [];
  const group = new Group(b);
  let at: ast.Expression = e;
  while (at.kind === 'BinOp' && at.op === '**') {
    nodes.push(at);
    group.open();
    group.close(expression(b, at.left));
    at = at.right;
  }
  group.open();
  let r = group.close(expression(b, at));
  if (nodes.length > 16) for (const o of group.operands) b.fix(o, o.tree.at ?? 0);
  for (let i = nodes.length - 1; i >= 0; i--) {
    r = join(b, '**', group.operands[i]!, b.cut(r), b.at(nodes[i]!));
  }
  return r;
}

/** `l op right`, where l is lowered already. */
export function combine(
  b: Builder,
  op: BinaryOp | InplaceOp,
  l: Operand,
  right: ast.Expression,
  node: ast.BinOp | ast.AugAssign,
): Operand {
  const group = new Group(b);
  group.operands.push(l);
  group.open();
  const r = group.close(expression(b, right));
  return join(b, op, l, r, b.at(node));
}

function join(b: Builder, op: BinaryOp | InplaceOp, l: Operand, r: Operand, at: number): Operand {
  if (l.tree.k === 'const' && r.tree.k === 'const' && !op.endsWith('=')) {
    const value = foldBinary(op as BinaryOp, l.tree.v, r.tree.v);
    if (value !== undefined) return b.constant(value);
  }
  pair(b, l, r);
  return new Operand({ k: 'bin', op, l: l.tree, r: r.tree, at }, Math.max(l.deep, r.deep) + 1);
}

/** Makes two operands shallow enough to stand in one tree. */
export function pair(b: Builder, l: Operand, r: Operand): void {
  b.cut(l);
  if (r.deep < 32) return;
  if (!isFixed(l.tree)) b.toReg(l, l.tree.at ?? 0);
  b.cut(r);
}

function unary(b: Builder, e: ast.UnaryOp): Operand {
  const o = expression(b, e.operand);
  if (o.tree.k === 'const') {
    const value = foldUnary(e.op, o.tree.v);
    if (value !== undefined) return b.constant(value);
  }
  if (e.op === 'not') return negation(b, e, o);
  b.cut(o);
  return new Operand({ k: 'unary', op: e.op, o: o.tree, at: b.at(e) }, o.deep + 1);
}

// ---- attributes, calls, subscripts

/**
 * A call of a name. CPython compiles the generator expression of `all(…)`, `any(…)` and `tuple(…)` twice, as a loop in place
 * and as the argument of a call, and warns twice.
 */
function unrolled(b: Builder, name: string, { args, keywords }: ast.Call, compile: () => Operand): Operand {
  const [only] = args;
  if (!UNROLLED.has(name) || args.length !== 1 || keywords.length > 0 || only!.kind !== 'GeneratorExp') return compile();
  const told = new Told();
  b.settings.warnings.again(told);
  b.settings.warnings.again(told);
  return b.settings.warnings.once(told, compile);
}

/** `super().name` loads the first argument of its function, which may have been deleted. */
function checkSelf(b: Builder, e: ast.Call): void {
  const self = load(b, b.params.names[0]!, e);
  if (self.tree.k !== 'reg') b.emit({ op: 'expr', e: self.tree }, b.at(e));
}

const UNROLLED: ReadonlySet<string> = new Set(['all', 'any', 'tuple']);

function postfix(b: Builder, e: Postfix, d: Reg): Operand {
  const chain: Postfix[] = [];
  let first: ast.Expression = e;
  while (first.kind === 'Attribute' || first.kind === 'Call' || first.kind === 'Subscript') {
    chain.push(first);
    first = first.kind === 'Call' ? first.func : first.value;
  }
  let i = chain.length - 1;
  let o: Operand;
  let isSuper = false;
  const innermost = chain[i]!;
  if (innermost.kind === 'Call') b.settings.warnings.call(first);
  if (innermost.kind === 'Subscript') b.settings.warnings.subscript(first, innermost.slice);
  if (innermost.kind === 'Call' && first.kind === 'Name') {
    i--;
    const wanted = i < 0 ? d : -1;
    const outer = i < 0 ? null : chain[i]!;
    if (b.settings.intrinsics && first.id.startsWith('$')) o = intrinsicCall(b, first.id, innermost, wanted);
    else {
      const f = load(b, first.id, first, true);
      // A look-up on `super()` is one operation, which stands where the whole attribute does.
      isSuper = first.id === 'super' && outer?.kind === 'Attribute' && isSuperLookup(b, innermost, outer);
      const at = isSuper ? b.span(outer!.start, outer!.end) : atCall(b, first.id, innermost);
      if (isSuper && innermost.args.length === 0) checkSelf(b, innermost);
      o = unrolled(b, first.id, innermost, () => call(b, f, innermost, wanted, at));
    }
  } else o = expression(b, first);
  for (; i >= 0; i--) {
    const link = chain[i]!;
    switch (link.kind) {
      case 'Call':
        o = call(b, o, link, i === 0 ? d : -1);
        break;
      case 'Subscript':
        o = subscript(b, o, link);
        break;
      case 'Attribute': {
        const outer = i > 0 ? chain[i - 1]! : null;
        if (outer !== null && outer.kind === 'Call') {
          i--;
          o = methodCall(b, attribute(b, o, link, isSuper), link, outer, i === 0 ? d : -1);
        } else o = attribute(b, o, link, isSuper);
        isSuper = false;
      }
    }
  }
  return o;
}

/** `o.name`; `whole`: an error points at all of it, also over many lines. */
function attribute(b: Builder, o: Operand, e: ast.Attribute, whole: boolean): Operand {
  b.cut(o);
  const at = whole ? b.span(e.start, e.end) : b.atAttribute(e);
  return new Operand({ k: 'attr', o: o.tree, name: b.mangle(e.attr), at }, o.deep + 1);
}

function subscript(b: Builder, o: Operand, e: ast.Subscript): Operand {
  const group = new Group(b);
  group.operands.push(o);
  group.open();
  const i = group.close(expression(b, e.slice));
  if (o.tree.k === 'const' && i.tree.k === 'const') {
    const value = foldItem(o.tree.v, i.tree.v);
    if (value !== undefined) return b.constant(value);
  }
  pair(b, o, i);
  return new Operand({ k: 'sub', o: o.tree, i: i.tree, at: b.at(e) }, Math.max(o.deep, i.deep) + 1);
}

function slice(b: Builder, e: ast.Slice): Operand {
  const group = new Group(b);
  const part = (p: ast.Expression | null): Operand => {
    group.open();
    return group.close(p === null ? constant(null) : b.cut(expression(b, p)));
  };
  const lo = part(e.lower);
  const hi = part(e.upper);
  const step = part(e.step);
  return new Operand({ k: 'slice', lo: lo.tree, hi: hi.tree, step: step.tree, at: b.at(e) }, group.deep);
}

/** Attributes that methods set on `self` are listed in the class. */
export function noteAttribute(b: Builder, e: ast.Attribute): void {
  if (e.value.kind !== 'Name' || e.value.id !== 'self') return;
  let at = b.parent;
  while (at !== null && at.kind !== 'class') at = at.parent;
  if (at) (at.staticAttributes ??= new Set()).add(e.attr);
}

// ---- expressions with effects on the frame

function named(b: Builder, e: ast.NamedExpr): Operand {
  const reg = directReg(b, e.target.id);
  if (reg >= 0) {
    const o = expression(b, e.value, receiver(b, e.target.id, e.value));
    store(b, e.target.id, o.tree, e.value);
    b.writes.push(reg);
    // Though nothing notices how a display or function is made, operands before it may have read the variable.
    b.loud++;
    return register(reg);
  }
  const o = b.fix(expression(b, e.value), b.at(e.value));
  store(b, e.target.id, o.tree, e.target);
  return o;
}

function awaiting(b: Builder, e: ast.Await, d: Reg): Operand {
  const at = b.at(e);
  const o = expression(b, e.value);
  return waited(b, o.tree, '', at, d);
}

/** d = await e. */
export function waited(b: Builder, e: Tree, what: '' | 'aenter' | 'aexit' | 'anext', at: number, d: Reg): Operand {
  const it = b.temp();
  b.emit({ op: 'getawaitable', d: it, e, what }, at);
  const v = b.temp();
  b.emit({ op: 'set', d: v, e: NONE }, at, false);
  const result = b.target(d);
  b.emit({ op: 'yieldfrom', d: result, it, v, isAwait: true }, at);
  return register(result);
}

function yielding(b: Builder, e: ast.Yield, d: Reg): Operand {
  if (!b.scope.functionLike) reject(b.settings.text, "'yield' outside function", e);
  const at = b.at(e);
  const o = e.value === null ? constant(null) : expression(b, e.value);
  const result = b.target(d);
  yieldValue(b, o.tree, at, result);
  return register(result);
}

/** Yields a value; in an async generator wrapped. */
export function yieldValue(b: Builder, e: Tree, at: number, d: Reg): void {
  let value = e;
  if (b.scope.coroutine) {
    const wrapped = b.temp();
    b.emit({ op: 'asyncyield', d: wrapped, e }, at);
    value = { k: 'reg', i: wrapped };
  }
  b.emit({ op: 'yield', d, e: value }, at);
}

function yieldingFrom(b: Builder, e: ast.YieldFrom, d: Reg): Operand {
  if (!b.scope.functionLike) reject(b.settings.text, "'yield from' outside function", e);
  if (b.scope.coroutine && b.kind === 'function') {
    reject(b.settings.text, "'yield from' inside async function", e);
  }
  const at = b.at(e);
  const o = expression(b, e.value);
  const it = b.temp();
  b.emit({ op: 'yielditer', d: it, e: o.tree }, at);
  const v = b.temp();
  b.emit({ op: 'set', d: v, e: NONE }, at, false);
  const result = b.target(d);
  b.emit({ op: 'yieldfrom', d: result, it, v, isAwait: false }, at);
  return register(result);
}
