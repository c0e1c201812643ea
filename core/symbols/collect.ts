/*
 * The first pass over a tree: enters every block as a Scope and notes what its names do there (assigned, read, declared).
 *
 * It follows CPython's symtable in the order of its visits, because the first error wins. `elif` is walked in a loop; other statements
 * nest as deep as the parser allows.
 *
 * Not here: expressions (expressions.ts), the scopes that are open (blocks.ts), where a name lives (analyze.ts).
 */

import type * as ast from '../syntax/mod.ts';
import type { Span, Text } from '../source/mod.ts';
import { Blocks } from './blocks.ts';
import { defaults, expression, expressions, keywords, parameters, target, targets } from './expressions.ts';
import type { Future } from './future.ts';
import { reject } from './reject.ts';
import { ANNOT, BINDS, GLOBAL, IMPORT, LOCAL, NONLOCAL, PARAM, TYPE_PARAM, USE } from './scope.ts';
import type { Scope } from './scope.ts';

export interface CollectOptions {
  /** `await`, `async for` and `async with` may stand at the top level. */
  readonly topLevelAwait: boolean;
  /** Annotations are texts, whatever the tree asks for. */
  readonly annotations: boolean;
}

/** Walks a tree and fills its scopes; throws Faults. */
export function collect(text: Text, tree: ast.Root, future: Future, options: CollectOptions): Blocks {
  const b = new Blocks(text, future, options.topLevelAwait);
  if (tree.kind === 'Expression') expression(b, tree.body);
  else block(b, tree.body);
  return b;
}

// ---- statements

function block(b: Blocks, statements: readonly ast.Statement[]): void {
  for (const s of statements) statement(b, s);
}

/** A block that runs zero or many times. */
function conditional(b: Blocks, run: () => void): void {
  const scope = b.cur;
  const before = scope.inConditional;
  scope.inConditional = true;
  run();
  scope.inConditional = before;
}

function statement(b: Blocks, s: ast.Statement): void {
  switch (s.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return functionDef(b, s);
    case 'ClassDef':
      return classDef(b, s);
    case 'TypeAlias':
      return typeAlias(b, s);
    case 'Return':
      if (s.value !== null) expression(b, s.value);
      return;
    case 'Delete':
      return targets(b, s.targets, 'del');
    case 'Assign':
      targets(b, s.targets, 'store');
      return expression(b, s.value);
    case 'AnnAssign':
      return annotated(b, s);
    case 'AugAssign':
      target(b, s.target, 'store');
      return expression(b, s.value);
    case 'AsyncFor':
      requireAsync(b, "'async for' outside async function", s);
    // falls through
    case 'For':
      target(b, s.target, 'store');
      expression(b, s.iter);
      return conditional(b, () => {
        block(b, s.body);
        block(b, s.orelse);
      });
    case 'While':
      expression(b, s.test);
      return conditional(b, () => {
        block(b, s.body);
        block(b, s.orelse);
      });
    case 'If':
      return ifStatement(b, s);
    case 'AsyncWith':
      requireAsync(b, "'async with' outside async function", s);
    // falls through
    case 'With':
      return conditional(b, () => {
        for (const item of s.items) {
          expression(b, item.context_expr);
          if (item.optional_vars !== null) target(b, item.optional_vars, 'store');
        }
        block(b, s.body);
      });
    case 'Match':
      expression(b, s.subject);
      return conditional(b, () => {
        for (const branch of s.cases) {
          pattern(b, branch.pattern);
          if (branch.guard !== null) expression(b, branch.guard);
          block(b, branch.body);
        }
      });
    case 'Raise':
      if (s.exc !== null) expression(b, s.exc);
      if (s.cause !== null) expression(b, s.cause);
      return;
    case 'Try':
    case 'TryStar':
      return conditional(b, () => {
        block(b, s.body);
        for (const handler of s.handlers) {
          if (handler.type !== null) expression(b, handler.type);
          if (handler.name !== null) {
            b.bind(handler.name, handler);
            b.kill(handler.name, handler.start);
          }
          block(b, handler.body);
        }
        block(b, s.orelse);
        block(b, s.finalbody);
      });
    case 'Assert':
      expression(b, s.test);
      if (s.msg !== null) expression(b, s.msg);
      return;
    case 'Import':
      for (const alias of s.names) imported(b, alias);
      return;
    case 'ImportFrom':
      for (const alias of s.names) imported(b, alias);
      return checkFuture(b, s);
    case 'Global':
      return directive(b, s, GLOBAL, 'global');
    case 'Nonlocal':
      return directive(b, s, NONLOCAL, 'nonlocal');
    case 'Expr':
      return expression(b, s.value);
    case 'Pass':
    case 'Break':
    case 'Continue':
      return;
  }
}

function ifStatement(b: Blocks, s: ast.If): void {
  conditional(b, () => {
    for (let at: ast.If = s; ;) {
      expression(b, at.test);
      block(b, at.body);
      const next = at.orelse.length === 1 ? at.orelse[0]! : null;
      if (next === null || next.kind !== 'If') return block(b, at.orelse);
      at = next;
    }
  });
}

function functionDef(b: Blocks, s: ast.FunctionDef | ast.AsyncFunctionDef): void {
  const { args } = s;
  b.bind(s.name, s);
  defaults(b, args);
  for (const decorator of s.decorator_list) expression(b, decorator);
  const generic = s.type_params.length > 0;
  if (generic) {
    enterTypeParams(b, s.name, s.type_params, s);
    if (args.defaults.length > 0) b.define('.defaults', PARAM | BINDS, s);
    if (args.kw_defaults.some((e) => e !== null)) b.define('.kwdefaults', PARAM | BINDS, s);
    for (const param of s.type_params) typeParam(b, param);
  }
  const scope = b.make('function', s.name);
  signature(b, s, args, s.returns);
  b.note(s, scope);
  b.enter(scope);
  if (s.kind === 'AsyncFunctionDef') scope.coroutine = true;
  parameters(b, args);
  block(b, s.body);
  b.leave();
  if (generic) b.leave();
}

function classDef(b: Blocks, s: ast.ClassDef): void {
  b.bind(s.name, s);
  for (const decorator of s.decorator_list) expression(b, decorator);
  const outerPrivate = b.privateName;
  const generic = s.type_params.length > 0;
  if (generic) {
    enterTypeParams(b, s.name, s.type_params, s);
    for (const name of ['.type_params', '.generic_base']) {
      b.define(name, LOCAL | BINDS, s);
      b.define(name, USE, s);
    }
    b.privateName = s.name;
    b.cur.privateName = s.name;
    b.cur.mangled = new Set();
    for (const param of s.type_params) typeParam(b, param);
  }
  for (const base of s.bases) expression(b, base);
  keywords(b, s.keywords);
  b.privateName = s.name;
  const scope = b.make('class', s.name);
  b.note(s, scope);
  b.enter(scope);
  if (generic) {
    b.bind('__type_params__', s);
    b.define('.type_params', USE, s);
  }
  block(b, s.body);
  b.leave();
  if (generic) b.leave();
  b.privateName = outerPrivate;
}

function typeAlias(b: Blocks, s: ast.TypeAlias): void {
  target(b, s.name, 'store');
  const inClass = b.cur.kind === 'class';
  const generic = s.type_params.length > 0;
  if (generic) {
    enterTypeParams(b, s.name.id, s.type_params, s);
    for (const param of s.type_params) typeParam(b, param);
  }
  const scope = b.make('typealias', s.name.id);
  b.note(s, scope);
  b.enterLazy(scope, s);
  if (inClass) b.seeClass(scope, s.value);
  expression(b, s.value);
  b.leave();
  if (generic) b.leave();
}

function enterTypeParams(b: Blocks, name: string, params: readonly ast.TypeParam[], span: Span): void {
  const inClass = b.cur.kind === 'class';
  const scope = b.make('typeparams', name);
  (b.typeParams ??= new Map()).set(params, scope);
  b.enter(scope);
  if (inClass) b.seeClass(scope, span);
}

function typeParam(b: Blocks, param: ast.TypeParam): void {
  b.define(param.name, TYPE_PARAM | LOCAL | BINDS, param);
  if (param.kind === 'TypeVar') {
    const info = param.bound?.kind === 'Tuple' ? 'a TypeVar constraint' : 'a TypeVar bound';
    lazyOf(b, param, param.bound, (b.bounds ??= new Map()), info);
  }
  lazyOf(b, param, param.default_value, (b.defaults ??= new Map()), `a ${param.kind} default`);
}

function lazyOf(
  b: Blocks,
  param: ast.TypeParam,
  e: ast.Expression | null,
  into: Map<ast.TypeParam, Scope>,
  info: string,
): void {
  if (param.name === '__classdict__') {
    reject(b.text, `reserved name '${param.name}' cannot be used for type parameter`, param);
  }
  if (e === null) return;
  const seesClass = b.cur.canSeeClass;
  const scope = b.make('typevar', param.name);
  into.set(param, scope);
  b.enterLazy(scope, e);
  if (seesClass) b.seeClass(scope, e);
  scope.info = info;
  expression(b, e);
  b.leave();
}

/** The annotations of a function: a block of their own, beside the function. */
function signature(
  b: Blocks,
  s: ast.FunctionDef | ast.AsyncFunctionDef,
  args: ast.arguments_,
  returns: ast.Expression | null,
): void {
  const seesClass = b.cur.canSeeClass || b.cur.kind === 'class';
  const scope = b.make('annotation', '__annotate__');
  b.note(args, scope);
  b.enterLazy(scope, s);
  if (seesClass) b.seeClass(scope, s);
  const visit = (e: ast.Expression | null | undefined): void => {
    if (e === null || e === undefined) return;
    scope.annotationsUsed = true;
    expression(b, e);
  };
  for (const arg of args.posonlyargs) visit(arg.annotation);
  for (const arg of args.args) visit(arg.annotation);
  visit(args.vararg?.annotation);
  visit(args.kwarg?.annotation);
  for (const arg of args.kwonlyargs) visit(arg.annotation);
  visit(returns);
  b.leave();
}

function annotated(b: Blocks, s: ast.AnnAssign): void {
  const scope = b.cur;
  const place = s.target;
  scope.annotationsUsed = true;
  if (place.kind === 'Name') {
    const before = scope.flags(scope.mangle(place.id));
    if ((before & (GLOBAL | NONLOCAL)) !== 0 && scope !== b.root && s.simple) {
      const word = (before & GLOBAL) !== 0 ? 'global' : 'nonlocal';
      reject(b.text, `annotated name '${place.id}' can't be ${word}`, s);
    }
    const binds = s.value === null ? 0 : BINDS;
    if (s.simple) b.define(place.id, ANNOT | LOCAL | binds, place);
    else if (s.value !== null) b.define(place.id, LOCAL | BINDS, place);
  } else target(b, place, 'store');
  annotation(b, s.annotation);
  if (s.value !== null) expression(b, s.value);
}

function annotation(b: Blocks, e: ast.Expression): void {
  const outer = b.cur;
  const unevaluated = outer.kind === 'function';
  const conditional = outer.kind === 'module' || (outer.kind === 'class' && outer.inConditional);
  if (conditional && !outer.conditionalAnnotations) {
    outer.conditionalAnnotations = true;
    b.define('__conditional_annotations__', USE, e);
  }
  if (outer.annotations === null) {
    const scope = b.make('annotation', '__annotate__');
    outer.annotations = scope;
    b.enterLazy(scope, e);
    if (outer.kind === 'class' && !b.future.annotations) b.seeClass(scope, e);
  } else b.enter(outer.annotations, false);
  if (conditional && outer.kind === 'class' && !b.future.annotations) {
    b.define('__conditional_annotations__', USE, e);
  }
  if (unevaluated) b.cur.inUnevaluated = true;
  expression(b, e);
  if (unevaluated) b.cur.inUnevaluated = false;
  b.leave();
}

function imported(b: Blocks, alias: ast.alias): void {
  const name = alias.asname ?? alias.name;
  if (name === '*') {
    if (b.cur.kind !== 'module') reject(b.text, 'import * only allowed at module level', alias);
    return;
  }
  const dot = name.indexOf('.');
  b.define(dot < 0 ? name : name.slice(0, dot), IMPORT | BINDS, alias);
}

function checkFuture(b: Blocks, s: ast.ImportFrom): void {
  if (s.module !== '__future__' || s.level !== 0) return;
  const { last } = b.future;
  if (last !== null && s.start <= last.start) return;
  reject(b.text, 'from __future__ imports must occur at the beginning of the file', s);
}

function directive(b: Blocks, s: ast.Global | ast.Nonlocal, flag: number, word: 'global' | 'nonlocal'): void {
  for (const name of s.names) {
    const before = b.cur.flags(b.cur.mangle(name));
    if ((before & PARAM) !== 0) reject(b.text, `name '${name}' is parameter and ${word}`, s);
    if ((before & USE) !== 0) reject(b.text, `name '${name}' is used prior to ${word} declaration`, s);
    if ((before & ANNOT) !== 0) reject(b.text, `annotated name '${name}' can't be ${word}`, s);
    if ((before & LOCAL) !== 0) reject(b.text, `name '${name}' is assigned to before ${word} declaration`, s);
    b.define(name, flag, s);
    b.record(name, s);
  }
}

function requireAsync(b: Blocks, message: string, span: Span): void {
  if (b.asyncModule()) b.cur.coroutine = true;
  if (!b.cur.coroutine) reject(b.text, message, span);
}

// ---- patterns

function pattern(b: Blocks, p: ast.Pattern): void {
  switch (p.kind) {
    case 'MatchValue':
      return expression(b, p.value);
    case 'MatchSingleton':
      return;
    case 'MatchSequence':
    case 'MatchOr':
      for (const part of p.patterns) pattern(b, part);
      return;
    case 'MatchStar':
      if (p.name !== null) b.bind(p.name, p);
      return;
    case 'MatchMapping':
      expressions(b, p.keys);
      for (const part of p.patterns) pattern(b, part);
      if (p.rest !== null) b.bind(p.rest, p);
      return;
    case 'MatchClass':
      expression(b, p.cls);
      for (const part of p.patterns) pattern(b, part);
      p.kwd_attrs.forEach((name, i) => b.checkName(name, p.kwd_patterns[i]!, 'store'));
      for (const part of p.kwd_patterns) pattern(b, part);
      return;
    case 'MatchAs':
      if (p.pattern !== null) pattern(b, p.pattern);
      if (p.name !== null) b.bind(p.name, p);
      return;
  }
}
