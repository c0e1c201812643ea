/** Context managers: what `with` enters, and whether leaving swallows what was raised. */

import type * as ast from '../syntax/mod.ts';
import { callMethod } from './calls.ts';
import { join } from './context.ts';
import type { Context } from './context.ts';
import { display } from './display.ts';
import { awaited, awaitedResult, infer } from './expressions.ts';
import { attribute } from './members.ts';
import { quietly, report } from './session.ts';
import { walk } from './statements.ts';
import { assignTarget } from './targets.ts';
import type { Type } from './types.ts';
import { mapUnion, membersOf, UNKNOWN } from './types.ts';

export function withBlock(node: ast.With | ast.AsyncWith, context: Context): void {
  let swallows = false;
  let surely = false;
  for (const { context_expr, optional_vars } of node.items) {
    const type = infer(context_expr, context);
    const entered = node.kind === 'With' ? enter(type, context_expr, context) : enterAsync(type, context_expr, context);
    if (maySwallow(type, node.kind === 'With' ? '__exit__' : '__aexit__', context)) {
      swallows = true;
      if (membersOf(type).some((one) => one.kind === 'instance' && one.cls.scope.stub)) surely = true;
    }
    if (optional_vars !== null) assignTarget(optional_vars, entered, context, null);
  }
  const gather = context.env!.copy();
  if (swallows) context.gathers.push(gather);
  walk(node.body, context);
  if (!swallows) return;
  context.gathers.pop();
  // `-> bool` is also what those write that never swallow anything.
  if (context.env!.dead && !surely && context.fn !== null) context.fn.swallowed = true;
  context.env = join(context.env!, gather);
}

function enter(type: Type, node: ast.Expression, context: Context): Type {
  return mapUnion(type, (one) => {
    if (!isKnown(one)) return UNKNOWN;
    const call = callMethod(one, '__enter__', [], node, context);
    const exit = attribute(one, '__exit__');
    if (call !== null && exit !== null) return call.result;
    const parts = [call === null ? '`__enter__`' : null, exit === null ? '`__exit__`' : null].filter(
      (each) => each !== null,
    );
    report(
      'invalid-context-manager',
      node,
      `Object of type \`${display(type)}\` cannot be used with \`with\` because it does not implement ${parts.join(' and ')}`,
    );
    return UNKNOWN;
  });
}

function enterAsync(type: Type, node: ast.Expression, context: Context): Type {
  return mapUnion(type, (one) => {
    if (!isKnown(one)) return UNKNOWN;
    const call = callMethod(one, '__aenter__', [], node, context);
    const exit = attribute(one, '__aexit__');
    if (call !== null && exit !== null) return quietly(() => awaited(call.result, node, context));
    const parts = [call === null ? '`__aenter__`' : null, exit === null ? '`__aexit__`' : null].filter(
      (each) => each !== null,
    );
    report(
      'invalid-context-manager',
      node,
      `Object of type \`${display(type)}\` cannot be used with \`async with\` because it does not implement ${parts.join(' and ')}`,
    );
    return UNKNOWN;
  });
}

export function isKnown(type: Type): boolean {
  return (
    type.kind === 'instance' ||
    type.kind === 'literal' ||
    type.kind === 'function' ||
    type.kind === 'module' ||
    type.kind === 'class'
  );
}

const NOWHERE: ast.Located = { start: 0, end: 0 };

/** Whether leaving a block may swallow what was raised in it. */
function maySwallow(type: Type, name: string, context: Context): boolean {
  return membersOf(type).some((one) => {
    const exit = attribute(one, name);
    if (exit === null || exit.kind !== 'function') return exit === null || exit.kind === 'unknown' ? false : true;
    const { returns } = exit.signatures[0]!;
    const result = name === '__aexit__' ? (awaitedResult(returns, NOWHERE, context) ?? UNKNOWN) : returns;
    // `bool | None` is what those say that never do.
    return (
      (result.kind === 'instance' && result.cls.name === 'bool') || (result.kind === 'literal' && result.value === true)
    );
  });
}
