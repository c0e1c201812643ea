/** Exceptions: what is raised and caught, and the flow through `try`. */

import type * as ast from '../syntax/mod.ts';
import { callWith } from './calls.ts';
import { asBase, decoratorName, shapeOf } from './classes.ts';
import { constructorOf } from './constructors.ts';
import { join } from './context.ts';
import type { Context } from './context.ts';
import { display } from './display.ts';
import { infer } from './expressions.ts';
import { classNamed, instanceNamed, isNone, isBuiltin } from './modules.ts';
import { someNode } from './scopes.ts';
import { provoking, quietly, report, session } from './session.ts';
import { walk, dead } from './statements.ts';
import { bindName } from './targets.ts';
import type { Type } from './types.ts';
import { membersOf, union, UNKNOWN, isBuiltinClass } from './types.ts';

export function checkRaised(type: Type, node: ast.Expression, context: Context): void {
  if (type.kind === 'instance' && /^_?NotImplementedType$/.test(type.cls.name)) {
    report('invalid-raise', node, 'Cannot raise `NotImplemented`', { label: 'Did you mean `NotImplementedError`?' });
  } else if (!membersOf(type).every(isException)) {
    report('invalid-raise', node, `Cannot raise object of type \`${display(type)}\``, {
      label: 'Not an instance or subclass of `BaseException`',
    });
  } else if (type.kind === 'class' && type.exact) callWith(constructorOf(type) ?? UNKNOWN, [], node, context);
}

export function checkCause(type: Type, node: ast.Expression): void {
  if (membersOf(type).every((one) => isNone(one) || isException(one))) return;
  report('invalid-raise', node, `Cannot use object of type \`${display(type)}\` as an exception cause`);
}

/** Whether a value may be an exception or a class of exceptions. */
function isException(type: Type): boolean {
  switch (type.kind) {
    case 'function':
    case 'module':
      return false;
    case 'instance':
    case 'literal':
    case 'class':
      return shapeOf(type.cls).open || shapeOf(type.cls).mro.some((one) => one.cls.name === 'BaseException');
    default:
      return true;
  }
}

export function tryBlock(node: ast.Try | ast.TryStar, context: Context): void {
  const cleanup = node.finalbody.length > 0 ? context.env!.copy() : null;
  if (cleanup !== null) context.gathers.push(cleanup);
  const gather = context.env!.copy();
  context.gathers.push(gather);
  const lenient = node.handlers.some((one) => catchesImports(one.type));
  if (lenient) session().guarded++;
  const quiet = afterLastCall(node.body);
  let raised = gather.names;
  provoking(
    node.body,
    node.handlers.flatMap(({ type }) => namesOf(type)),
    () => {
      walk(node.body.slice(0, quiet), context);
      raised = new Map(gather.names);
      walk(node.body.slice(quiet), context);
    },
  );
  for (const [name, type] of raised) gather.names.set(name, type);
  context.gathers.pop();
  walk(node.orelse, context);
  const ends = [context.env!];
  context.branches++;
  for (const one of node.handlers) {
    context.env = gather.copy();
    handle(one, node.kind === 'TryStar', context);
    ends.push(context.env);
  }
  // What stands in for a module is not imported where there is one.
  if (lenient) session().guarded--;
  context.branches--;
  const end = ends.reduce(join);
  context.env = end;
  if (cleanup === null) return;
  context.gathers.pop();
  context.env = join(end, cleanup).copy();
  walk(node.finalbody, context);
  if (end.dead || context.env.dead) {
    context.env = dead();
    return;
  }
  if (node.finalbody.every((one) => one.kind === 'Expr' || one.kind === 'Pass')) {
    context.env = end;
    return;
  }
  context.env = end.copy();
  quietly(() => walk(node.finalbody, context));
}

/**
 * Where the statements at the end begin that do not raise any more once they bind something: those without calls, and an assignment
 * of the last call. After `x = int(x)` has failed, x is what it was.
 */
function afterLastCall(body: readonly ast.Statement[]): number {
  let at = body.length;
  while (at > 0) {
    const node = body[at - 1]!;
    const isPlain = node.kind === 'Assign' || node.kind === 'AugAssign' || node.kind === 'AnnAssign';
    if (!isPlain && hasCall(node)) break;
    at--;
    if (isPlain && hasCall(node)) break;
  }
  return at;
}

function hasCall(node: ast.Node): boolean {
  return someNode(node, ({ kind }) => kind === 'Call' || kind === 'Await' || kind === 'Raise');
}

function catchesImports(node: ast.Expression | null): boolean {
  return node === null || namesOf(node).some((name) => IMPORTING.test(name));
}

const IMPORTING = /^(Import|ModuleNotFound|Attribute|Name)Error$|^(Base)?Exception$/;

/** The names of the exceptions that an expression lists. */
export function namesOf(node: ast.Expression | null): string[] {
  if (node?.kind === 'Tuple') return node.elts.flatMap(namesOf);
  return node === null ? [] : [decoratorName(node) ?? ''];
}

function handle(node: ast.ExceptHandler, group: boolean, context: Context): void {
  const type = node.type === null ? UNKNOWN : infer(node.type, context);
  if (node.type !== null) checkCaught(type, node.type);
  if (node.name !== null) {
    let held = caught(type);
    if (group) held = held.kind === 'unknown' ? UNKNOWN : instanceNamed('ExceptionGroup', [held]);
    const binding = context.scope.byNode.get(node);
    if (binding !== undefined) binding.type = held;
    bindName(context, node.name, held);
  }
  walk(node.body, context);
  if (node.name !== null && !context.env!.dead) context.env!.names.delete(node.name);
}

function checkCaught(type: Type, node: ast.Expression): void {
  if (isCatchable(type)) return;
  if (isBuiltin(type, 'tuple'))
    report(
      'invalid-exception-caught',
      node,
      `Cannot catch object of type \`${display(type)}\` in an exception handler`,
    );
  else
    report('invalid-exception-caught', node, 'Invalid object caught in an exception handler', {
      label: `Object has type \`${display(type)}\``,
    });
}

/** Whether a value may be a class of exceptions, or a tuple of such in a union of them. */
function isCatchable(type: Type): boolean {
  switch (type.kind) {
    case 'literal':
    case 'module':
    case 'function':
      return false;
    case 'instance': {
      if (isBuiltinClass(type.cls, 'tuple')) return (type.items ?? type.args).every(isCatchable);
      return shapeOf(type.cls).open || asBase(type, classNamed('type')!) !== null;
    }
    case 'union':
      return type.members.every(isCatchable);
    default:
      return isException(type);
  }
}

function caught(type: Type): Type {
  switch (type.kind) {
    case 'class':
      return { kind: 'instance', cls: type.cls, args: type.args ?? shapeOf(type.cls).params.map(() => UNKNOWN) };
    case 'union':
      return union(type.members.map(caught));
    case 'instance':
      if (type.items !== undefined) return union(type.items.map(caught));
      return type.args.length === 1 && type.cls.name === 'tuple' ? caught(type.args[0]!) : UNKNOWN;
    default:
      return UNKNOWN;
  }
}
