/*
 * Statements: flow through a body. What is known is in `context.env`; branches copy it, their ends join, loops run until
 * nothing changes, and what no path reaches is not looked at.
 */

import type * as ast from '../syntax/mod.ts';
import { annotate, annotated, tupleOf } from './annotations.ts';
import { assignable, expand } from './assign.ts';
import { rigidly, schedule } from './bodies.ts';
import { callMethod } from './calls.ts';
import { asBase, classOf, hasDecorator, shapeOf } from './classes.ts';
import { undeclared } from './containers.ts';
import { chainOf, contextOf, Env, held, join } from './context.ts';
import type { Context } from './context.ts';
import { display } from './display.ts';
import { checkRaised, checkCause, tryBlock } from './exceptions.ts';
import { infer, inferWhole, iterate, iterateAsync, truthOf, widen } from './expressions.ts';
import { fieldsOf } from './fields.ts';
import { inPlace } from './forms.ts';
import { functionOf, outerScope, written } from './functions.ts';
import { importNames } from './imports.ts';
import { withBlock, isKnown } from './managers.ts';
import { findSymbol } from './members.ts';
import { classNamed, isNone, noneType, orNone, softened, softNone } from './modules.ts';
import { condition } from './narrowing.ts';
import { binary } from './operators.ts';
import { matchPattern } from './patterns.ts';
import type { Scope } from './scopes.ts';
import { quietly, report, session, step } from './session.ts';
import { scopeMember } from './symbols.ts';
import { assignTarget, bindName, wanted } from './targets.ts';
import type { Class, Instance, Type } from './types.ts';
import { firm, hasUnknown, mapUnion, membersOf, same, union, UNKNOWN } from './types.ts';

/** Loops that still change after this many rounds are not understood. */
const ROUNDS = 5;

/** Walks statements in order. */
export function walk(body: readonly ast.Statement[], context: Context): void {
  for (const one of body) {
    if (context.env!.dead) return;
    step();
    statement(one, context);
  }
}

function statement(node: ast.Statement, context: Context): void {
  const env = context.env!;
  switch (node.kind) {
    case 'Expr': {
      const type = infer(node.value, context);
      if (type.kind === 'never' && node.value.kind !== 'Yield') context.env!.dead = true;
      else unawaited(type, node, context);
      break;
    }
    case 'Assign':
      assign(node, context);
      break;
    case 'AnnAssign':
      annotatedAssign(node, context);
      break;
    case 'AugAssign': {
      const left = infer(node.target, context);
      const right = infer(
        node.value,
        context,
        left.kind === 'instance' && ['list', 'set', 'dict'].includes(left.cls.name) ? left : null,
      );
      const type = undeclared(binary(left, node.op, right, node, context, true), node);
      assignTarget(node.target, type, context, node.value);
      break;
    }
    case 'Return': {
      const { fn } = context;
      if (fn === null) report('invalid-syntax', node, "'return' outside function");
      const whole = node.value === null ? noneType() : inferWhole(node.value, context, fn?.declared ?? null);
      const type = firm(whole);
      fn?.returns.push(whole);
      if (fn !== null && fn.declared !== null && !assignable(fn.declared, type)) {
        report('invalid-return-type', node.value ?? node, 'Return type does not match returned value', {
          label: `expected \`${display(fn.declared)}\`, found \`${display(type)}\``,
          ...(fn.node?.returns != null && {
            secondary: [{ at: fn.node.returns, label: `Expected \`${display(fn.declared)}\` because of return type` }],
          }),
        });
      }
      context.env = dead();
      break;
    }
    case 'If':
      branch(node, context);
      break;
    case 'While':
      whileLoop(node, context);
      break;
    case 'For':
    case 'AsyncFor':
      forLoop(node, context);
      break;
    case 'With':
    case 'AsyncWith':
      withBlock(node, context);
      break;
    case 'Try':
    case 'TryStar':
      tryBlock(node, context);
      break;
    case 'Match':
      matchBlock(node, context);
      break;
    case 'Raise':
      if (node.exc !== null) checkRaised(infer(node.exc, context), node.exc, context);
      if (node.cause !== null) checkCause(infer(node.cause, context), node.cause);
      context.env = dead();
      break;
    case 'Assert': {
      const { yes, no } = condition(node.test, context);
      if (node.msg !== null && !no.dead) {
        context.env = no.copy();
        infer(node.msg, context);
      }
      context.env = yes;
      break;
    }
    case 'Break': {
      const loop = context.loops.at(-1);
      if (loop === undefined) report('invalid-syntax', node, "'break' outside loop");
      else loop.breaks = join(loop.breaks, env);
      context.env = dead();
      break;
    }
    case 'Continue': {
      const loop = context.loops.at(-1);
      if (loop === undefined) report('invalid-syntax', node, "'continue' not properly in loop");
      else loop.continues = join(loop.continues, env);
      context.env = dead();
      break;
    }
    case 'Delete':
      for (const one of node.targets) remove(one, context);
      break;
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      if (hasDecorator(node, 'no_type_check')) quietly(() => define(node, context));
      else define(node, context);
      break;
    case 'ClassDef':
      classBlock(node, context);
      break;
    case 'Import':
    case 'ImportFrom':
      importNames(node, context);
      break;
    case 'Global':
      checkGlobals(node, context);
      break;
    case 'TypeAlias': {
      const symbol = context.scope.find(node.name.id);
      const binding = symbol?.bindings.find((one) => one.node === node);
      if (symbol === undefined || binding === undefined) break;
      const type = symbolType(context, node.name.id);
      binding.type = type;
      bindName(context, node.name.id, type);
      break;
    }
    default:
  }
}

function symbolType(context: Context, name: string): Type {
  return quietly(() => scopeMember(context.scope, name)) ?? UNKNOWN;
}

export function dead(): Env {
  return new Env(new Map(), new Map(), true);
}

// ---- simple statements

/** Names that functions call global, and that nothing makes. */
function checkGlobals(node: ast.Global, context: Context): void {
  let module: Scope = context.scope;
  while (module.parent !== null) module = module.parent;
  const text = session().text.text.slice(node.start, node.end);
  for (const name of node.names) {
    if (module.find(name) !== undefined || module.open || session().globals.has(name)) continue;
    const start = node.start + (new RegExp(`\\b${name}\\b`, 'u').exec(text.slice(6))?.index ?? -6) + 6;
    report('unresolved-global', { start, end: start + name.length }, `Invalid global declaration of \`${name}\``, {
      label: `\`${name}\` has no declarations or bindings in the global scope`,
    });
  }
}

function unawaited(type: Type, node: ast.Expr, context: Context): void {
  if (node.value.kind !== 'Call' || type.kind !== 'instance') return;
  if (type.cls.name !== 'CoroutineType' && type.cls.name !== 'Coroutine') return;
  if (context.scope.kind === 'module' && session().last === node) return;
  report('unused-awaitable', node.value, `Object of type \`${display(type)}\` is not awaited`);
}

function assign(node: ast.Assign, context: Context): void {
  const hint = node.targets.length === 1 ? wanted(node.targets[0]!, context) : null;
  let value = inferWhole(node.value, context, hint);
  if (hint === null && node.targets.every((one) => isFirst(one, context))) value = placeholders(node.value, value);
  // `self.parent = parent.name if parent else None`
  if (hint === null && node.value.kind === 'IfExp' && node.targets[0]!.kind === 'Attribute') value = softened(value);
  if (value.kind === 'function' && context.scope.kind === 'class') value = UNKNOWN;
  for (const one of node.targets) assignTarget(one, value, context, node.value);
  if (value.kind === 'never') context.env!.dead = true;
}

/** Whether what is assigned is no alternative to something else, as far as the place and names tell. */
function isFirst(target: ast.Expression, context: Context): boolean {
  if (target.kind === 'Tuple') return target.elts.every((one) => isFirst(one, context));
  if (context.branches === 0 || target.kind !== 'Name') return target.kind === 'Name' || target.kind === 'Attribute';
  const bindings = context.scope.find(target.id)?.bindings ?? [];
  // `except ImportError: json = None`
  return bindings[0]?.node === target || bindings.some(({ kind }) => kind === 'import' || kind === 'from');
}

/** What is assigned, None being a placeholder where it is written. */
function placeholders(node: ast.Expression, type: Type): Type {
  if (type.kind !== 'instance') return type;
  if (node.kind === 'Constant') return isNone(type) ? softNone() : type;
  if (node.kind !== 'Tuple' || type.items?.length !== node.elts.length) return type;
  return { ...type, items: type.items.map((one, i) => placeholders(node.elts[i]!, one)) };
}

function annotatedAssign(node: ast.AnnAssign, context: Context): void {
  // Names of the annotation are looked up as everybody sees them, so that forward references are found.
  const { type: written, qualifiers } = inPlace('type expression', () =>
    annotated(node.annotation, contextOf(context.scope, null)),
  );
  if (node.value === null) return;
  const { scope } = context;
  const inside = written !== null && scope.kind === 'function' ? rigidly(scope, written) : written;
  const type = inside === null ? null : orNone(inside, node.value);
  const alias = qualifiers.has('TypeAlias');
  const value = infer(node.value, context, alias ? null : type);
  if (alias) {
    if (node.target.kind === 'Name') bindName(context, node.target.id, symbolType(context, node.target.id));
    return;
  }
  if (node.target.kind === 'Name' || type === null) {
    // `x: str = field(default=None)`
    const held = type !== null && scope.kind === 'class' && isNone(value) ? type : value;
    assignTarget(node.target, held, context, node.value);
    if (type !== null && value.kind === 'unknown') context.env!.learn((node.target as ast.Name).id, type);
    return;
  }
  const fits = assignable(type, value);
  if (!fits) {
    report(
      'invalid-assignment',
      node.value,
      `Object of type \`${display(value)}\` is not assignable to \`${display(type)}\``,
    );
  }
  assignTarget(node.target, fits ? value : type, context, node.value);
}

function remove(node: ast.Expression, context: Context): void {
  switch (node.kind) {
    case 'Name':
      infer(node, context);
      context.env!.names.delete(node.id);
      context.env!.forget(node.id);
      break;
    case 'Attribute':
    case 'Subscript': {
      const base = infer(node.value, context);
      if (node.kind === 'Subscript') removeItem(base, infer(node.slice, context), node, context);
      const key = chainOf(node);
      if (key !== null) context.env!.forget(key);
      break;
    }
    case 'Tuple':
    case 'List':
      for (const one of node.elts) remove(one, context);
      break;
    default:
  }
}

function removeItem(base: Type, index: Type, node: ast.Subscript, context: Context): void {
  for (const one of membersOf(base)) {
    if (!isKnown(one)) continue;
    if (one.kind === 'instance' && shapeOf(one.cls).flavor === 'typeddict') {
      removeKey(one, index, node);
      continue;
    }
    const call = callMethod(one, '__delitem__', [index], node, context);
    if (call === null) {
      report(
        'not-subscriptable',
        node,
        `Cannot delete subscript on object of type \`${display(one)}\` with no \`__delitem__\` method`,
      );
    } else if (!call.fits && !hasUnknown(index)) {
      report(
        'invalid-argument-type',
        node,
        `Method \`__delitem__\` cannot be called with key of type \`${display(index)}\` on object of type \`${display(one)}\``,
      );
    }
  }
}

function removeKey(type: Instance, index: Type, node: ast.Subscript): void {
  const fields = fieldsOf(type.cls);
  if (fields === null || shapeOf(type.cls).open || index.kind !== 'literal') return;
  const field = fields.find((one) => one.name === index.value);
  if (field !== undefined && !field.required) return;
  const which = field === undefined ? 'unknown' : 'required';
  report(
    'invalid-argument-type',
    node.slice,
    `Cannot delete ${which} key "${String(index.value)}" from TypedDict \`${type.cls.name}\``,
  );
}

// ---- functions and classes

function define(node: ast.FunctionDef | ast.AsyncFunctionDef, context: Context): void {
  const { scope } = context;
  for (const one of node.decorator_list) infer(one, context);
  const typing = contextOf(outerScope(scope, node), null);
  for (const { arg: one, value } of written(node.args)) {
    const { annotation } = one;
    const type =
      annotation === null || isParamSpecPart(annotation)
        ? null
        : inPlace('parameter annotation', () => annotated(annotation, typing)).type;
    if (value == null) continue;
    const given = infer(value, context, type);
    if (given.kind === 'instance' && isNone(given)) continue;
    const stub = value.kind === 'Constant' && typeof value.value === 'object' && value.value?.type === 'ellipsis';
    if (type !== null && !stub && !assignable(type, given)) {
      report(
        'invalid-parameter-default',
        { start: one.start, end: value.end },
        `Default value of type \`${display(given)}\` is not assignable to annotated parameter type \`${display(type)}\``,
      );
    }
  }
  if (node.returns !== null) inPlace('return type annotation', () => annotate(node.returns!, typing));
  const outer = scope.globals.has(node.name) || scope.nonlocals.has(node.name);
  const symbol = scope.find(node.name);
  if (symbol === undefined || outer) {
    schedule(node, context);
    return;
  }
  const type = functionOf(scope, symbol, node, context);
  const binding = scope.byNode.get(node);
  if (binding !== undefined) binding.type = type;
  bindName(context, node.name, type);
  schedule(node, context);
}

function isParamSpecPart(node: ast.Expression): boolean {
  return node.kind === 'Starred' || (node.kind === 'Attribute' && (node.attr === 'args' || node.attr === 'kwargs'));
}

function classBlock(node: ast.ClassDef, context: Context): void {
  const { scope } = context;
  for (const one of node.decorator_list) infer(one, context);
  const { type, cls } = classOf(scope, node, context);
  const heads = { ...context, scope: cls.scope.parent! };
  for (const one of node.bases) if (node.type_params.length === 0) checkBase(infer(one, heads), one);
  for (const one of node.keywords) infer(one.value, heads);
  if (shapeOf(cls).flavor === 'dataclass') checkOrder(cls);
  const inner = contextOf(cls.scope, new Env());
  cls.scope.captured = held(node, context);
  inner.onSelf = null;
  walk(node.body, inner);
  cls.scope.finished = true;
  const binding = scope.byNode.get(node);
  if (binding !== undefined) binding.type = type;
  bindName(context, node.name, type);
}

function checkOrder(cls: Class): void {
  let optional = false;
  for (const { name, required, init, keywordOnly } of fieldsOf(cls) ?? []) {
    const own = cls.scope.find(name)?.bindings[0]!.node;
    if (!init || keywordOnly) continue;
    if (!required) optional = true;
    else if (optional && own !== undefined)
      report(
        'dataclass-field-order',
        own,
        `Required field \`${name}\` cannot be defined after fields with default values`,
      );
  }
}

function checkBase(type: Type, node: ast.Expression): void {
  if (node.kind === 'Starred') return;
  switch (type.kind) {
    case 'instance':
      if (type.cls.scope.stub && type.cls.module !== 'builtins' && !isNone(type)) return;
      if (shapeOf(type.cls).open || asBase(type, classNamed('type')!) !== null) return;
      if (findSymbol(type, '__mro_entries__') !== null) return;
      break;
    case 'literal':
    case 'module':
    case 'function':
      break;
    default:
      return;
  }
  report('invalid-base', node, `Invalid class base with type \`${display(type)}\``);
}

// ---- branches

function branch(node: ast.If, context: Context): void {
  const ends: Env[] = [];
  context.branches++;
  let at: ast.If | null = node;
  while (at !== null) {
    const { yes, no } = condition(at.test, context);
    context.env = yes.copy();
    walk(at.body, context);
    ends.push(context.env);
    context.env = no.copy();
    const [next] = at.orelse as readonly (ast.Statement | undefined)[];
    if (at.orelse.length === 1 && next?.kind === 'If') {
      at = context.env.dead ? null : next;
    } else {
      walk(at.orelse, context);
      at = null;
    }
  }
  context.branches--;
  for (const one of ends) context.env = join(one, context.env!);
}

function matchBlock(node: ast.Match, context: Context): void {
  let rest = inferWhole(node.subject, context);
  if (node.subject.kind === 'Tuple') rest = combinations(rest);
  const key = chainOf(node.subject);
  const ends: Env[] = [];
  for (const one of node.cases) {
    const before = context.env!;
    if (rest.kind === 'never') {
      // The names in patterns that nothing is left for are looked up all the same.
      matchPattern(one.pattern, UNKNOWN, { ...context, env: before.copy() });
      continue;
    }
    context.env = before.copy();
    const { yes, no } = matchPattern(one.pattern, rest, context);
    const bound = context.env;
    if (key !== null) hold(context.env, key, node.subject.kind === 'Name' ? yes : unchosen(yes, rest));
    let left: Type = no;
    let fallen: Env | null = null;
    if (yes.kind === 'never') context.env.dead = true;
    if (one.guard !== null && !context.env.dead) {
      const split = condition(one.guard, context);
      context.env = split.yes.copy();
      fallen = split.no;
      left = fallen.dead ? no : rest;
    }
    walk(one.body, context);
    ends.push(context.env);
    rest = left;
    context.env = before.copy();
    // What a pattern bound before it failed stays bound.
    for (const [name, type] of bound.names) if (!before.names.has(name)) context.env.names.set(name, type);
    if (key !== null) hold(context.env, key, rest);
    if (fallen !== null && !fallen.dead && rest.kind === 'never') context.env = fallen;
  }
  if (rest.kind === 'never') context.env!.dead = true;
  for (const one of ends) context.env = join(one, context.env!);
}

/** A tuple of unions as a union of tuples, so that a case takes away what it matches. */
function combinations(type: Type): Type {
  if (type.kind !== 'instance' || type.items === undefined || type.rest! >= 0) return type;
  let rows: readonly (readonly Type[])[] = [[]];
  for (const item of type.items) {
    const members = membersOf(item).flatMap((one) => expand(one) ?? [one]);
    rows = rows.flatMap((row) => members.map((one) => [...row, one]));
    if (rows.length > 64) return type;
  }
  return union(rows.map((row) => tupleOf(row)));
}

/** The values of a chain, which may change in a call, as their classes. */
function unchosen(type: Type, whole: Type): Type {
  return mapUnion(type, (one) =>
    one.kind === 'literal' && one.cls.builtin
      ? (membersOf(whole).find((each) => each.kind === 'instance' && each.cls === one.cls) ?? one)
      : one,
  );
}

function hold(env: Env, key: string, type: Type): void {
  if (type.kind === 'never') env.dead = true;
  else env.learn(key, type);
}

// ---- loops

/** Runs a loop until what is known at its head does not change any more; the paths that break out of it. */
function rounds(context: Context, once: (head: Env) => Env): Env {
  const entry = context.env!;
  let head = entry.copy();
  const { findings } = session();
  for (let round = 0; ; round++) {
    const before = new Map(findings);
    const loop = { breaks: dead(), continues: dead() };
    context.loops.push(loop);
    context.env = head.copy();
    const exit = once(head);
    context.loops.pop();
    const next = join(entry, join(context.env, loop.continues));
    if (round >= ROUNDS || settled(head, next)) {
      context.env = exit;
      return loop.breaks;
    }
    // What was found with too little known does not count.
    findings.clear();
    for (const [key, one] of before) findings.set(key, one);
    head = widened(head, next, round);
  }
}

function settled(head: Env, next: Env): boolean {
  if (next.dead) return true;
  const isHeld = (wide: Type | undefined, type: Type | undefined): boolean =>
    wide !== undefined && type !== undefined && (same(wide, type) || same(wide, counted(type)));
  return (
    [...next.names].every(([key, type]) => isHeld(head.names.get(key), type)) &&
    [...head.chains].every(([key, type]) => isHeld(type, next.chains.get(key)))
  );
}

/** Numbers may grow in each round; of other literals there are no more than stand in the loop. */
function counted(type: Type): Type {
  return mapUnion(type, (one) => (one.kind === 'literal' && typeof one.value !== 'bigint' ? one : widen(one)));
}

function widened(head: Env, next: Env, round: number): Env {
  const out = next.copy();
  for (const [name, type] of next.names) {
    const other = head.names.get(name);
    if (other !== undefined && !same(other, type)) out.names.set(name, round + 2 >= ROUNDS ? UNKNOWN : counted(type));
  }
  for (const [key, type] of next.chains) {
    const other = head.chains.get(key);
    if (other === undefined) out.chains.delete(key);
    else if (!same(other, type)) {
      if (round + 2 >= ROUNDS) out.chains.delete(key);
      else out.chains.set(key, counted(type));
    }
  }
  return out;
}

function whileLoop(node: ast.While, context: Context): void {
  const breaks = rounds(context, () => {
    const { yes, no } = condition(node.test, context);
    context.env = yes.copy();
    walk(node.body, context);
    return no.copy();
  });
  leave(node.orelse, breaks, context);
}

function forLoop(node: ast.For | ast.AsyncFor, context: Context): void {
  const type = infer(node.iter, context);
  const item = node.kind === 'AsyncFor' ? iterateAsync(type, node.iter, context) : iterate(type, node.iter, context);
  const sure = type.kind === 'instance' && type.items !== undefined && truthOf(type) === true;
  const breaks = rounds(context, (head) => {
    const exit = head.copy();
    if (item.kind === 'never') {
      context.env = dead();
      return exit;
    }
    assignTarget(node.target, item, context, node.iter);
    walk(node.body, context);
    const loop = context.loops.at(-1)!;
    const end = join(context.env!, loop.continues);
    return sure && !end.dead ? end.copy() : join(exit, end).copy();
  });
  leave(node.orelse, breaks, context);
}

/** The else part of a loop, and the paths that break out of it. */
function leave(orelse: readonly ast.Statement[], breaks: Env, context: Context): void {
  walk(orelse, context);
  context.env = join(context.env!, breaks);
}
