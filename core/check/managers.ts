/** Context managers: what `with` enters, and whether leaving swallows what was raised. */

import type * as ast from '../syntax/mod.ts';
import { callMethod } from './calls.ts';
import { decoratorName } from './classes.ts';
import { join } from './context.ts';
import type { Context } from './context.ts';
import { display } from './display.ts';
import { namesOf } from './exceptions.ts';
import { awaited, awaitedResult, infer } from './expressions.ts';
import { specialMethod } from './members.ts';
import { provoking, quietly, report } from './session.ts';
import { walk } from './statements.ts';
import { assignTarget } from './targets.ts';
import type { Type } from './types.ts';
import { mapUnion, membersOf, UNKNOWN } from './types.ts';

export function withBlock(node: ast.With | ast.AsyncWith, context: Context): void {
  const a = node.kind === 'With' ? '' : 'a';
  let swallows = false;
  let surely = false;
  for (const { context_expr, optional_vars } of node.items) {
    const type = infer(context_expr, context);
    const entered = enter(type, context_expr, context, a);
    if (maySwallow(type, `__${a}exit__`, context)) {
      swallows = true;
      if (membersOf(type).some((one) => one.kind === 'instance' && one.cls.scope.stub)) surely = true;
    }
    if (optional_vars !== null) assignTarget(optional_vars, entered, context, null);
  }
  const gather = context.env!.copy();
  if (swallows) context.gathers.push(gather);
  const expected = node.items.flatMap(({ context_expr: one }) =>
    one.kind === 'Call' && EXPECTING.test(decoratorName(one) ?? '') ? one.args.flatMap(namesOf) : [],
  );
  provoking(node.body, expected, () => walk(node.body, context));
  if (!swallows) return;
  context.gathers.pop();
  // `-> bool` is also what those write that never swallow anything.
  if (context.env!.dead && !surely && context.fn !== null) context.fn.swallowed = true;
  context.env = join(context.env!, gather);
}

const EXPECTING = /^(suppress|raises|assertRaises(Regex)?)$/;

function enter(type: Type, node: ast.Expression, context: Context, a: '' | 'a'): Type {
  return mapUnion(type, (one) => {
    if (!isKnown(one)) return UNKNOWN;
    const call = callMethod(one, `__${a}enter__`, [], node, context);
    const exit = specialMethod(one, `__${a}exit__`);
    if (call !== null && exit !== null)
      return a === '' ? call.result : quietly(() => awaited(call.result, node, context));
    const parts = [call === null ? `\`__${a}enter__\`` : '', exit === null ? `\`__${a}exit__\`` : ''].filter(Boolean);
    const keyword = a === '' ? 'with' : 'async with';
    report(
      'invalid-context-manager',
      node,
      `Object of type \`${display(type)}\` cannot be used with \`${keyword}\` because it does not implement ${parts.join(' and ')}`,
    );
    return UNKNOWN;
  });
}

export function isKnown(type: Type): boolean {
  return ['instance', 'literal', 'class', 'function', 'module'].includes(type.kind);
}

const NOWHERE: ast.Located = { start: 0, end: 0 };

/** Whether leaving a block may swallow what was raised in it. */
function maySwallow(type: Type, name: string, context: Context): boolean {
  return membersOf(type).some((one) => {
    const exit = specialMethod(one, name);
    if (exit?.kind !== 'function') return exit !== null && exit.kind !== 'unknown';
    const { returns } = exit.signatures[0]!;
    const result = name === '__aexit__' ? (awaitedResult(returns, NOWHERE, context) ?? UNKNOWN) : returns;
    // `bool | None` is what those say that never do.
    return result.kind === 'instance' ? result.cls.name === 'bool' : result.kind === 'literal' && result.value === true;
  });
}
