/*
 * Functions and classes marked with `@deprecated`: a warning where they are named.
 */

import type * as ast from '../syntax/mod.ts';
import { decoratorName } from './classes.ts';
import type { Context } from './context.ts';
import { report } from './session.ts';
import { lookup } from './symbols.ts';
import type { Type } from './types.ts';

/** What `@deprecated("…")` says; null without it. */
function deprecation(decorators: readonly ast.Expression[]): string | null {
  const found = decorators.find((one) => one.kind === 'Call' && decoratorName(one) === 'deprecated');
  const text = found?.kind === 'Call' ? found.args[0] : undefined;
  if (found === undefined) return null;
  return text?.kind === 'Constant' && typeof text.value === 'string' ? text.value : '';
}

/** Warns where a deprecated function or class is named by its own name. */
export function warnDeprecated(type: Type, name: string, at: ast.Located, { scope }: Context): void {
  if (scope.stub) return;
  const node = type.kind === 'function' ? type.node : type.kind === 'class' && type.exact ? type.cls.node : null;
  if (node == null || node.kind === 'Lambda' || node.name !== name || node.decorator_list.length === 0) return;
  // Of overloads only some may be.
  if (type.kind === 'function' && type.signatures.length > 1) return;
  const text = deprecation(node.decorator_list);
  // A program may have a decorator of that name.
  if (text === null || (lookup(scope, 'deprecated')?.kind ?? 'class') !== 'class') return;
  const kind = type.kind === 'class' ? 'class' : 'function';
  report('deprecated', at, `The ${kind} \`${name}\` is deprecated`, text === '' ? {} : { label: text });
}
