/*
 * TypedDict: the keys of a display or a constructor call against the declared ones.
 */

import type * as ast from '../syntax/mod.ts';
import { assignable } from './assign.ts';
import type { Context } from './context.ts';
import { display } from './display.ts';
import { infer } from './expressions.ts';
import { hintAmong } from './hints.ts';
import { someNode } from './scopes.ts';
import { report, session } from './session.ts';
import type { Session } from './session.ts';
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
    hint: hintAmong(key, names),
  });
}

const mentioned = new WeakMap<Session, ReadonlySet<unknown>>();

/** Reports a key that may be missing, of which the program says nothing but to read it: it never asks for it, nor sets it. */
export function checkThere(type: Instance, { slice }: ast.Subscript): void {
  if (slice.kind !== 'Constant' || typeof slice.value !== 'string') return;
  const one = session();
  let found = mentioned.get(one);
  if (found === undefined) {
    const texts = new Set<unknown>();
    const read = new Set<ast.Node>();
    const set = new Set<ast.Node>();
    // A node comes before what is in it.
    const note = (node: ast.Node): boolean => {
      if (node.kind === 'Subscript') read.add(node.slice);
      else if (node.kind === 'Assign')
        for (const target of node.targets) if (target.kind === 'Subscript') set.add(target.slice);
      if (node.kind === 'Constant' && (!read.has(node) || set.has(node))) texts.add(node.value);
      return false;
    };
    someNode(one.trees, note, new Set());
    found = texts;
    mentioned.set(one, found);
  }
  if (found.has(slice.value)) return;
  const message = `Key "${slice.value}" of TypedDict \`${type.cls.name}\` may be missing`;
  report('invalid-key', slice, message, { hint: `\`.get("${slice.value}")\` is None then` });
}
