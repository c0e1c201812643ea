/*
 * What names do in expressions, and in the targets of assignments. Chains that may be long (`a + b + …`, `a.b.c…`) are walked in
 * loops; everything else nests as deep as the parser allows.
 */

import type * as ast from '../syntax/mod.ts';
import type { Span } from '../source/mod.ts';
import type { Blocks, Context } from './blocks.ts';
import { reject } from './reject.ts';
import { BINDS, COMP_ITER, GLOBAL, LOCAL, NONLOCAL, PARAM, USE } from './scope.ts';
import type { ComprehensionKind, ScopeKind } from './scope.ts';

type Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp;

const COMPREHENSIONS: Record<Comprehension['kind'], { kind: ComprehensionKind; name: string }> = {
  ListComp: { kind: 'list', name: '<listcomp>' },
  SetComp: { kind: 'set', name: '<setcomp>' },
  DictComp: { kind: 'dict', name: '<dictcomp>' },
  GeneratorExp: { kind: 'generator', name: '<genexpr>' },
};

export function expression(b: Blocks, e: ast.Expression): void {
  switch (e.kind) {
    case 'BinOp':
      return binary(b, e);
    case 'Attribute':
    case 'Call':
    case 'Subscript':
      return postfix(b, e);
    case 'Name':
      return load(b, e);
    case 'Constant':
      return;
    case 'NamedExpr':
      return named(b, e);
    case 'BoolOp':
      return expressions(b, e.values);
    case 'UnaryOp':
      return expression(b, e.operand);
    case 'Lambda': {
      defaults(b, e.args);
      const scope = b.make('function', '<lambda>');
      b.note(e, scope);
      b.enter(scope);
      parameters(b, e.args);
      expression(b, e.body);
      return b.leave();
    }
    case 'IfExp':
      expression(b, e.test);
      expression(b, e.body);
      return expression(b, e.orelse);
    case 'Dict':
      for (const key of e.keys) if (key !== null) expression(b, key);
      return expressions(b, e.values);
    case 'Set':
    case 'List':
    case 'Tuple':
      return expressions(b, e.elts);
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      return comprehension(b, e);
    case 'Yield':
    case 'YieldFrom':
      refuse(b, 'yield expression', e);
      if (e.value !== null) expression(b, e.value);
      b.cur.generator = true;
      if (b.cur.comprehension !== null) {
        const { comprehension } = b.cur;
        const where = comprehension === 'generator' ? 'generator expression' : `${comprehension} comprehension`;
        reject(b.text, `'yield' inside ${where}`, e);
      }
      return;
    case 'Await':
      refuse(b, 'await expression', e);
      if (!b.asyncModule()) {
        const scope = b.cur;
        if (!scope.functionLike) reject(b.text, "'await' outside function", e);
        if (!b.inAsync() && scope.comprehension === null) {
          reject(b.text, "'await' outside async function", e);
        }
      }
      expression(b, e.value);
      b.cur.coroutine = true;
      return;
    case 'Compare':
      expression(b, e.left);
      return expressions(b, e.comparators);
    case 'FormattedValue':
    case 'Interpolation':
      expression(b, e.value);
      if (e.format_spec !== null) expression(b, e.format_spec);
      return;
    case 'JoinedStr':
    case 'TemplateStr':
      return expressions(b, e.values);
    case 'Starred':
      return expression(b, e.value);
    case 'Slice':
      for (const part of [e.lower, e.upper, e.step]) if (part !== null) expression(b, part);
      return;
  }
}

export function expressions(b: Blocks, list: readonly ast.Expression[]): void {
  for (const e of list) expression(b, e);
}

export function targets(b: Blocks, list: readonly ast.Expression[], context: Context): void {
  for (const e of list) target(b, e, context);
}

/** An expression that is assigned to or deleted. */
export function target(b: Blocks, e: ast.Expression, context: Context): void {
  switch (e.kind) {
    case 'Name':
      if (context === 'del') b.kill(e.id, e.start);
      if (!b.cur.inUnevaluated) b.define(e.id, LOCAL | BINDS, e, context);
      return;
    case 'Attribute':
      b.checkName(e.attr, e, context);
      return expression(b, e.value);
    case 'Starred':
      return target(b, e.value, context);
    case 'List':
    case 'Tuple':
      return targets(b, e.elts, context);
    default:
      return expression(b, e);
  }
}

function binary(b: Blocks, e: ast.BinOp): void {
  const chain: ast.BinOp[] = [];
  let at: ast.Expression = e;
  while (at.kind === 'BinOp') {
    chain.push(at);
    at = at.left;
  }
  expression(b, at);
  for (let i = chain.length - 1; i >= 0; i--) {
    const { right } = chain[i]!;
    // `a ** b ** c` nests to the right.
    if (i === 0 && right.kind === 'BinOp') return powers(b, right);
    expression(b, right);
  }
}

function powers(b: Blocks, e: ast.BinOp): void {
  let at: ast.Expression = e;
  while (at.kind === 'BinOp' && at.op === '**') {
    expression(b, at.left);
    at = at.right;
  }
  expression(b, at);
}

function postfix(b: Blocks, e: ast.Attribute | ast.Call | ast.Subscript): void {
  const chain: (ast.Attribute | ast.Call | ast.Subscript)[] = [];
  let at: ast.Expression = e;
  while (at.kind === 'Attribute' || at.kind === 'Call' || at.kind === 'Subscript') {
    chain.push(at);
    at = at.kind === 'Call' ? at.func : at.value;
  }
  expression(b, at);
  for (let i = chain.length - 1; i >= 0; i--) {
    const link = chain[i]!;
    if (link.kind === 'Subscript') expression(b, link.slice);
    else if (link.kind === 'Call') {
      expressions(b, link.args);
      keywords(b, link.keywords);
    }
  }
}

export function keywords(b: Blocks, keywords: readonly ast.keyword[]): void {
  for (const keyword of keywords) if (keyword.arg !== null) b.checkName(keyword.arg, keyword, 'store');
  for (const keyword of keywords) expression(b, keyword.value);
}

function load(b: Blocks, e: ast.Name): void {
  const scope = b.cur;
  if (scope.inUnevaluated) return;
  b.define(e.id, USE, e);
  if (e.id === 'super' && scope.functionLike) b.define('__class__', USE, e);
}

function named(b: Blocks, e: ast.NamedExpr): void {
  refuse(b, 'named expression', e);
  if (b.cur.inIterable > 0) {
    reject(b.text, 'assignment expression cannot be used in a comprehension iterable expression', e);
  }
  if (b.cur.comprehension !== null) extend(b, e.target);
  expression(b, e.value);
  target(b, e.target, 'store');
}

/** A named expression in a comprehension binds in the block around it. */
function extend(b: Blocks, target: ast.Name): void {
  const name = target.id;
  for (let i = b.stack.length - 1; i >= 0; i--) {
    const scope = b.stack[i]!;
    const flags = scope.flags(b.cur.mangle(name));
    if (scope.comprehension !== null) {
      if ((flags & COMP_ITER) !== 0 && (flags & LOCAL) !== 0) {
        const message = `assignment expression cannot rebind comprehension iteration variable '${name}'`;
        reject(b.text, message, target);
      }
      continue;
    }
    if (scope.kind === 'function' || scope.kind === 'module') {
      const global = scope.kind === 'module' || (flags & GLOBAL) !== 0;
      b.define(name, global ? GLOBAL : NONLOCAL, target);
      b.record(name, target);
      b.defineIn(scope, name, scope.kind === 'module' ? GLOBAL | BINDS : LOCAL | BINDS, target);
      return;
    }
    const where = NOT_HERE[scope.kind];
    if (where !== undefined) {
      reject(b.text, `assignment expression within a comprehension cannot be used ${where}`, target);
    }
  }
}

function comprehension(b: Blocks, e: Comprehension): void {
  const { kind, name } = COMPREHENSIONS[e.kind];
  const outer = b.cur;
  const [first, ...rest] = e.generators as readonly [ast.comprehension, ...ast.comprehension[]];
  outer.inIterable++;
  expression(b, first.iter);
  outer.inIterable--;
  const scope = b.make('function', name);
  b.note(e, scope);
  b.enter(scope);
  scope.comprehension = kind;
  if (first.is_async) scope.coroutine = true;
  b.define('.0', PARAM | BINDS, e);
  scope.inTarget = true;
  target(b, first.target, 'store');
  scope.inTarget = false;
  expressions(b, first.ifs);
  for (const clause of rest) {
    scope.inTarget = true;
    target(b, clause.target, 'store');
    scope.inTarget = false;
    scope.inIterable++;
    expression(b, clause.iter);
    scope.inIterable--;
    expressions(b, clause.ifs);
    if (clause.is_async) scope.coroutine = true;
  }
  if (e.kind === 'DictComp') {
    expression(b, e.value);
    expression(b, e.key);
  } else expression(b, e.elt);
  scope.generator = kind === 'generator';
  const isAsync = scope.coroutine && kind !== 'generator';
  b.leave();
  if (!isAsync) return;
  if (!b.inAsync() && outer.comprehension === null && !b.asyncModule()) {
    reject(b.text, 'asynchronous comprehension outside of an asynchronous function', e);
  }
  outer.coroutine = true;
}

/** Annotations and type parameters may not hold expressions with effects on their block. */
function refuse(b: Blocks, what: string, span: Span): void {
  const { kind, info } = b.cur;
  if (kind === 'annotation') reject(b.text, `${what} cannot be used within an annotation`, span);
  if (kind === 'typevar') reject(b.text, `${what} cannot be used within ${info}`, span);
  if (kind === 'typealias') reject(b.text, `${what} cannot be used within a type alias`, span);
  if (kind === 'typeparams') {
    reject(b.text, `${what} cannot be used within the definition of a generic`, span);
  }
}

export function defaults(b: Blocks, args: ast.arguments_): void {
  for (const e of args.defaults) expression(b, e);
  for (const e of args.kw_defaults) if (e !== null) expression(b, e);
}

export function parameters(b: Blocks, args: ast.arguments_): void {
  for (const list of [args.posonlyargs, args.args, args.kwonlyargs]) {
    for (const arg of list) b.define(arg.arg, PARAM | BINDS, arg);
  }
  if (args.vararg !== null) {
    b.define(args.vararg.arg, PARAM | BINDS, args.vararg);
    b.cur.varargs = true;
  }
  if (args.kwarg !== null) {
    b.define(args.kwarg.arg, PARAM | BINDS, args.kwarg);
    b.cur.varkw = true;
  }
}

/** Blocks that a named expression inside a comprehension cannot bind in; it passes the annotations of functions. */
const NOT_HERE: Partial<Record<ScopeKind, string>> = {
  class: 'in a class body',
  typeparams: 'within the definition of a generic',
  typealias: 'in a type alias',
  typevar: 'in a TypeVar bound',
};
