/*
 * Statements: the dispatch, and the simple ones. Temporaries live no longer than the statement that takes them.
 *
 * What can never be reached is lowered for its errors alone.
 */

import type * as ast from '../syntax/mod.ts';
import { reject } from '../symbols/mod.ts';
import { noteAnnotation } from './annotations.ts';
import { both } from './bits.ts';
import type { Bits } from './bits.ts';
import { comparedInRegisters, condition, onlyIf, truthAt } from './booleans.ts';
import { DROP } from './builder.ts';
import { Group, Operand, isFixed } from './trees.ts';
import type { Builder } from './builder.ts';
import { callBuiltin } from './calls.ts';
import { classStatement } from './classes.ts';
import { combine, expression } from './expressions.ts';
import { truthOf } from './fold.ts';
import { functionStatement } from './functions.ts';
import { typeAliasStatement } from './generics.ts';
import { tryStatement, withStatement } from './guards.ts';
import type { InplaceOp, Reg, Tree } from './ir.ts';
import { asyncForStatement, forStatement, jumpStatement, leave, warnAgain, whileStatement } from './loops.ts';
import { directReg, load, receiver, store } from './names.ts';
import { matchStatement } from './patterns.ts';
import { assign, unassign } from './targets.ts';

/** More `elif` than this do not nest. */
const MAX_NESTED = 16;
/** Longest `a, b = b, a` that makes no tuple. */
const MAX_PARALLEL = 16;

const reg = (i: Reg): Tree => ({ k: 'reg', i });

/** Lowers statements one after the other. */
export function block(b: Builder, statements: readonly ast.Statement[]): void {
  for (let i = 0; i < statements.length; i++) {
    if (b.reachable) statement(b, statements[i]!);
    else {
      b.discard(() => {
        for (let k = i; k < statements.length; k++) statement(b, statements[k]!);
      });
      return;
    }
  }
}

function statement(b: Builder, s: ast.Statement): void {
  b.next = b.peak = b.base;
  switch (s.kind) {
    case 'Expr':
      return expressionStatement(b, s);
    case 'Assign':
      return assignment(b, s);
    case 'AugAssign':
      return augmented(b, s);
    case 'AnnAssign':
      return annotated(b, s);
    case 'Return':
      return returnStatement(b, s);
    case 'If':
      return conditional(b, () => ifStatement(b, s));
    case 'For':
      return conditional(b, () => forStatement(b, s));
    case 'While':
      return conditional(b, () => whileStatement(b, s));
    case 'AsyncFor':
      return conditional(b, () => asyncForStatement(b, s));
    case 'Try':
    case 'TryStar':
      return conditional(b, () => tryStatement(b, s));
    case 'With':
    case 'AsyncWith':
      return conditional(b, () => withStatement(b, s));
    case 'Match':
      return conditional(b, () => matchStatement(b, s));
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return functionStatement(b, s);
    case 'ClassDef':
      return classStatement(b, s);
    case 'TypeAlias':
      return typeAliasStatement(b, s);
    case 'Delete':
      for (const target of s.targets) unassign(b, target);
      return;
    case 'Raise':
      return raiseStatement(b, s);
    case 'Assert':
      return assertStatement(b, s);
    case 'Import':
      return importStatement(b, s);
    case 'ImportFrom':
      return importFromStatement(b, s);
    case 'Break':
    case 'Continue':
      return jumpStatement(b, s);
    case 'Global':
    case 'Nonlocal':
    case 'Pass':
      return;
  }
}

/** Annotations inside are reached or not. */
function conditional(b: Builder, run: () => void): void {
  b.conditional++;
  run();
  b.conditional--;
}

function expressionStatement(b: Builder, s: ast.Expr): void {
  const { value } = s;
  if (b.settings.single && b.parent === null) {
    const o = b.cut(expression(b, value));
    callBuiltin(b, { k: 'builtin', name: '$displayhook' }, [o.tree], b.at(s), DROP);
    return;
  }
  const o = expression(b, value, dropped(value) ? DROP : -1);
  if (!isFixed(o.tree)) b.emit({ op: 'expr', e: o.tree }, o.tree.at ?? b.at(value));
}

/** Expressions that end in an instruction whose result can be left out. */
function dropped(e: ast.Expression): boolean {
  return e.kind === 'Call' || e.kind === 'Await' || e.kind === 'Yield' || e.kind === 'YieldFrom';
}

/** The last expression statement of a program: its value is what a run answers. */
export function answerStatement(b: Builder, s: ast.Expr): void {
  b.next = b.peak = b.base;
  const o = b.cut(expression(b, s.value));
  b.emit({ op: 'result', e: o.tree }, o.tree.at ?? b.at(s.value));
}

// ---- assignment

function assignment(b: Builder, s: ast.Assign): void {
  const { targets, value } = s;
  const [only] = targets as readonly [ast.Expression];
  if (targets.length > 1) {
    const o = b.fix(expression(b, value), b.at(value));
    // Targets that are more than names could rebind the variable that the value is.
    if (o.tree.k === 'reg' && o.tree.i < b.temps && targets.some((target) => target.kind !== 'Name')) {
      b.toTemp(o, b.at(value));
    }
    for (const target of targets) assign(b, target, new Operand(o.tree, 0));
    return;
  }
  if (only.kind === 'Name') {
    const o = expression(b, value, receiver(b, only.id, value));
    return store(b, only.id, o.tree, only);
  }
  if ((only.kind === 'Tuple' || only.kind === 'List') && value.kind === 'Tuple' && isParallel(only.elts, value.elts)) {
    return parallel(b, only.elts, value.elts);
  }
  assign(b, only, expression(b, value));
}

function isParallel(targets: readonly ast.Expression[], values: readonly ast.Expression[]): boolean {
  const plain = (e: ast.Expression): boolean => e.kind !== 'Starred';
  return (
    targets.length === values.length &&
    targets.length <= MAX_PARALLEL &&
    targets.every(plain) &&
    values.every(plain) &&
    targets.every((target) => target.kind !== 'Tuple' && target.kind !== 'List')
  );
}

/** `a, b = c, d`: all values first, then all targets, without a tuple. */
function parallel(b: Builder, targets: readonly ast.Expression[], values: readonly ast.Expression[]): void {
  const group = new Group(b);
  for (const value of values) {
    group.open();
    group.close(b.cut(expression(b, value)));
  }
  const names = targets.every((target) => target.kind === 'Name');
  const written: Reg[] = [];
  const { operands } = group;
  operands.forEach((o, i) => {
    const at = o.tree.at ?? b.at(values[i]!);
    const target = targets[i]!;
    const { tree } = o;
    // A value may stay where it is if no target before it takes the place.
    const stays = isFixed(tree) && (tree.k !== 'reg' || (names && !written.includes(tree.i)));
    if (!stays) b.toTemp(o, at);
    if (target.kind === 'Name') written.push(directReg(b, target.id));
  });
  targets.forEach((target, i) => assign(b, target, operands[i]!));
}

function augmented(b: Builder, s: ast.AugAssign): void {
  const { target } = s;
  const op: InplaceOp = `${s.op}=`;
  switch (target.kind) {
    case 'Name': {
      const l = load(b, target.id, target);
      const direct = directReg(b, target.id);
      const o = combine(b, op, l, s.value, s);
      // An operator that changes its operand stands only at the root of a `set`.
      const d = direct >= 0 ? direct : b.temp();
      b.emit({ op: 'set', d, e: o.tree }, b.at(s));
      return store(b, target.id, reg(d), target);
    }
    case 'Attribute': {
      const object = b.cut(expression(b, target.value));
      keep(b, object, b.at(target.value));
      const at = b.atAttribute(target);
      const name = b.mangle(target.attr);
      const o = combine(b, op, new Operand({ k: 'attr', o: object.tree, name, at }, 1), s.value, s);
      const d = b.temp();
      b.emit({ op: 'set', d, e: o.tree }, b.at(s));
      return b.emit({ op: 'setattr', o: object.tree, name, v: reg(d) }, at);
    }
    case 'Subscript': {
      const group = new Group(b);
      group.open();
      const object = group.close(keep(b, expression(b, target.value), b.at(target.value)));
      group.open();
      const index = group.close(keep(b, expression(b, target.slice), b.at(target.slice)));
      const at = b.at(target);
      const item: Tree = { k: 'sub', o: object.tree, i: index.tree, at };
      const o = combine(b, op, new Operand(item, 1), s.value, s);
      const d = b.temp();
      b.emit({ op: 'set', d, e: o.tree }, b.at(s));
      return b.emit({ op: 'setitem', o: object.tree, i: index.tree, v: reg(d) }, at);
    }
  }
}

/** A value that is used again after other code ran: a constant, a local that nothing rebinds, or a temporary. */
function keep(b: Builder, o: Operand, at: number): Operand {
  return b.fix(o, at);
}

function annotated(b: Builder, s: ast.AnnAssign): void {
  const { target, value } = s;
  if (value !== null) {
    const direct = target.kind === 'Name' ? receiver(b, target.id, value) : -1;
    assign(b, target, expression(b, value, direct));
    b.next = b.base;
  }
  switch (target.kind) {
    case 'Name':
      if (s.simple && (b.kind === 'module' || b.kind === 'class')) noteAnnotation(b, s, target);
      return;
    case 'Attribute':
      if (value === null) evaluate(b, target.value);
      return;
    case 'Subscript':
      if (value !== null) return;
      evaluate(b, target.value);
      return evaluateIndex(b, target.slice);
  }
}

function evaluate(b: Builder, e: ast.Expression): void {
  const o = expression(b, e);
  if (!isFixed(o.tree)) b.emit({ op: 'expr', e: o.tree }, o.tree.at ?? b.at(e));
}

function evaluateIndex(b: Builder, e: ast.Expression): void {
  if (e.kind === 'Slice') {
    for (const part of [e.lower, e.upper, e.step]) if (part !== null) evaluate(b, part);
  } else if (e.kind === 'Tuple') for (const elt of e.elts) evaluateIndex(b, elt);
  else evaluate(b, e);
}

// ---- control

function ifStatement(b: Builder, s: ast.If): void {
  const chain: ast.If[] = [];
  let final: readonly ast.Statement[];
  for (let at = s; ;) {
    chain.push(at);
    const next = at.orelse.length === 1 ? at.orelse[0]! : null;
    if (next === null || next.kind !== 'If') {
      final = at.orelse;
      break;
    }
    at = next;
  }
  const { test } = s;
  if (chain.length === 1 && final.length === 0 && test.kind === 'BoolOp' && test.op === 'and') {
    if (!test.values.some((value) => value.kind === 'Constant')) return onlyIf(b, test, () => block(b, s.body));
  }
  let after: Bits = null;
  const base = b.base;
  const flag = chain.length > MAX_NESTED ? b.hold() : -1;
  const set = (value: boolean): void =>
    b.emit({ op: 'set', d: flag, e: { k: 'const', v: value } }, b.at(s.test), false);
  const from = (i: number, end: number): void => {
    const branch = chain[i];
    if (branch === undefined) return block(b, final);
    if (i === end) return set(true);
    b.next = b.base;
    const c = condition(b, branch.test);
    const { tree } = b.cut(c.o);
    const truth = tree.k === 'const' ? truthOf(tree.v) : undefined;
    if (truth === true) {
      block(b, branch.body);
      const { bound } = b;
      b.discard(() => rest(i + 1));
      b.bound = bound;
      return;
    }
    if (truth === false) {
      b.discard(() => block(b, branch.body));
      return from(i + 1, end);
    }
    b.bound = c.yes;
    const then = b.collect(() => block(b, branch.body));
    after = both(after, b.bound);
    b.bound = c.no;
    const orelse = b.collect(() => from(i + 1, end));
    b.emit({ op: 'if', c: tree, then, orelse }, truthAt(b, branch.test));
  };
  /** Lowers for errors alone what a constant condition leaves out. */
  const rest = (i: number): void => {
    for (let k = i; k < chain.length; k++) {
      expression(b, chain[k]!.test);
      block(b, chain[k]!.body);
    }
    block(b, final);
  };
  if (flag >= 0) set(false);
  from(0, flag < 0 ? -1 : MAX_NESTED);
  for (let i = MAX_NESTED; flag >= 0 && i < chain.length; i += MAX_NESTED) {
    const { bound } = b;
    const then = b.collect(() => {
      set(false);
      from(i, i + MAX_NESTED);
    });
    if (bound === null) break;
    b.emit({ op: 'if', c: reg(flag), then, orelse: [] }, b.at(s.test));
  }
  b.release(base);
  b.bound = both(after, b.bound);
}

function returnStatement(b: Builder, s: ast.Return): void {
  const { value } = s;
  const { text } = b.settings;
  if (!b.scope.functionLike) reject(text, "'return' outside function", s);
  if (value !== null && b.scope.coroutine && b.scope.generator) {
    reject(text, "'return' with value in async generator", s);
  }
  const o = value === null ? null : b.cut(expression(b, value));
  warnAgain(b, 'return');
  if (value === null) return leave(b, 'return', null, s);
  leave(b, 'return', o, value.kind === 'Constant' && text.lineOf(value.start) === text.lineOf(s.start) ? value : s);
}

function raiseStatement(b: Builder, s: ast.Raise): void {
  const at = b.at(s);
  if (s.exc === null) b.emit({ op: 'raiseagain' }, at);
  else {
    const group = new Group(b);
    group.open();
    const e = group.close(b.cut(expression(b, s.exc)));
    let cause: Tree | null = null;
    if (s.cause !== null) {
      group.open();
      cause = group.close(b.cut(expression(b, s.cause))).tree;
    }
    b.emit({ op: 'raise', e: e.tree, cause }, at);
  }
  b.bound = null;
}

function assertStatement(b: Builder, s: ast.Assert): void {
  b.settings.warnings.assertion(s);
  if (b.settings.optimize) {
    b.discard(() => {
      expression(b, s.test);
      if (s.msg !== null) expression(b, s.msg);
    });
    return;
  }
  if (b.settings.annotateAsserts && s.msg === null) {
    annotatedAssert(b, s);
    return;
  }
  const c = condition(b, s.test);
  const { tree } = b.cut(c.o);
  const at = truthAt(b, s.test);
  b.bound = c.no;
  const fail = b.collect(() => {
    let e: Tree = { k: 'builtin', name: 'AssertionError' };
    if (s.msg !== null) {
      const o = b.cut(expression(b, s.msg));
      e = callBuiltin(b, e, [o.tree], b.at(s)).tree;
    }
    b.emit({ op: 'raise', e, cause: null }, b.at(s.test));
  });
  b.bound = c.yes;
  const truth = tree.k === 'const' ? truthOf(tree.v) : undefined;
  if (truth === true) return;
  if (truth === false) {
    for (const instr of fail) b.out.push(instr);
    b.bound = null;
    return;
  }
  b.emit({ op: 'if', c: { k: 'not', o: tree, at }, then: fail, orelse: [] }, at);
}

/** An assertion that says what its operands were: `AssertionError: assert 2 == 5`. */
function annotatedAssert(b: Builder, s: ast.Assert): void {
  const { test } = s;
  const at = truthAt(b, test);
  const text = (v: string): Tree => ({ k: 'const', v });
  const shown = (o: Tree): Tree => ({ k: 'format', o, conv: 'r', spec: text('.120'), at });
  let tree: Tree;
  let parts: Tree[];
  if (test.kind === 'Compare' && test.ops.length === 1) {
    const { o, l, r } = comparedInRegisters(b, test);
    tree = o.tree;
    parts = [text('assert '), shown(l), text(` ${test.ops[0]!} `), shown(r)];
  } else {
    const negated = test.kind === 'UnaryOp' && test.op === 'not';
    const o = expression(b, negated ? test.operand : test);
    b.toTemp(o, at);
    tree = negated ? { k: 'not', o: o.tree, at } : o.tree;
    parts = [text(negated ? 'assert not ' : 'assert '), shown(o.tree)];
  }
  const { bound } = b;
  const fail = b.collect(() => {
    const message: Tree = { k: 'fstr', parts, at };
    const e = callBuiltin(b, { k: 'builtin', name: 'AssertionError' }, [message], b.at(s)).tree;
    b.emit({ op: 'raise', e, cause: null }, b.at(test));
  });
  b.bound = bound;
  b.emit({ op: 'if', c: { k: 'not', o: tree, at }, then: fail, orelse: [] }, at);
}

// ---- imports

function importStatement(b: Builder, s: ast.Import): void {
  const at = b.at(s);
  for (const { name, asname } of s.names) {
    b.next = b.base;
    const dot = name.indexOf('.');
    const bound = asname ?? (dot < 0 ? name : name.slice(0, dot));
    const direct = directReg(b, bound);
    let module = asname === null || dot < 0 ? b.target(direct) : b.temp();
    b.emit({ op: 'import', d: module, name, fromlist: null, level: 0 }, at);
    if (asname !== null && dot >= 0) {
      const parts = name.split('.').slice(1);
      parts.forEach((part, i) => {
        const d = b.target(i === parts.length - 1 ? direct : -1);
        b.emit({ op: 'importfrom', d, o: module, name: part }, at);
        module = d;
      });
    }
    store(b, bound, reg(module), s);
  }
}

function importFromStatement(b: Builder, s: ast.ImportFrom): void {
  const at = b.at(s);
  const module = b.temp();
  const fromlist = s.names.map(({ name }) => name);
  b.emit({ op: 'import', d: module, name: s.module ?? '', fromlist, level: s.level }, at);
  const mark = b.next;
  for (const { name, asname } of s.names) {
    if (name === '*') return b.emit({ op: 'importstar', o: module }, at);
    b.next = mark;
    const bound = asname ?? name;
    const d = b.target(directReg(b, bound));
    b.emit({ op: 'importfrom', d, o: module, name }, at);
    store(b, bound, reg(d), s);
  }
}
