/*
 * TypedDict: the keys of a display or a constructor call against the declared ones.
 */

import type * as ast from '../syntax/mod.ts';
import { assignable } from './assign.ts';
import type { Context } from './context.ts';
import { display } from './display.ts';
import { infer } from './expressions.ts';
import { closest } from './hints.ts';
import { report } from './session.ts';
import type { Field, Instance, Type } from './types.ts';

interface GivenKey {
  readonly key: string;
  readonly at: ast.Located;
  /** Null while its value was not looked at. */
  readonly type: Type | null;
  readonly node: ast.Expression;
}

/** Compares keys and values with the fields. */
export function checkKeys(
  type: Instance,
  fields: readonly Field[],
  given: readonly GivenKey[],
  at: ast.Located,
  context: Context,
): void {
  const seen = new Set<string>();
  for (const one of given) {
    seen.add(one.key);
    const field = fields.find((each) => each.name === one.key);
    if (field === undefined) {
      if (one.type === null) infer(one.node, context);
      unknownKey(type, fields, one.key, one.at);
      continue;
    }
    const value = one.type ?? infer(one.node, context, field.type);
    if (assignable(field.type, value)) continue;
    if (one.type !== null && assignable(field.type, infer(one.node, context, field.type))) continue;
    report(
      'invalid-argument-type',
      one.node,
      `Invalid argument to key "${one.key}" with declared type \`${display(field.type)}\` on TypedDict \`${type.cls.name}\``,
      {
        label: `value of type \`${display(value)}\``,
      },
    );
  }
  for (const field of fields) {
    if (!field.required || seen.has(field.name)) continue;
    report(
      'missing-typed-dict-key',
      at,
      `Missing required key '${field.name}' in TypedDict \`${type.cls.name}\` constructor`,
    );
  }
}

/** Reports a key that is not declared. */
export function unknownKey(type: Instance, fields: readonly Field[], key: string, at: ast.Located): void {
  const names = fields.map((one) => one.name);
  report('invalid-key', at, `Unknown key "${key}" for TypedDict \`${type.cls.name}\``, {
    hint: closest(key, () => names) ?? `Its keys are ${names.map((one) => `"${one}"`).join(', ')}`,
  });
}
