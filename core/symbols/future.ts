/*
 * `from __future__ import …`: which features a tree asks for, and up to where such imports may stand.
 *
 * They must come first: only a docstring, other future imports and nothing else may stand before one. Everything but
 * `annotations` is in force anyway, or asks for nothing.
 */

import type * as ast from '../syntax/mod.ts';
import { isFault } from '../source/mod.ts';
import type { Fault, Text } from '../source/mod.ts';
import { reject } from './reject.ts';

const FEATURES: ReadonlySet<string> = new Set([
  'nested_scopes',
  'generators',
  'division',
  'absolute_import',
  'with_statement',
  'print_function',
  'unicode_literals',
  'barry_as_FLUFL',
  'generator_stop',
  'annotations',
]);

export interface Future {
  readonly annotations: boolean;
  /** The last future import that stands where it may; null when there is none. */
  readonly last: ast.ImportFrom | null;
}

/** Reads the future imports at the start of a module, beside `annotations` that are asked for already; throws a Fault for features that do not exist. */
export function readFuture(text: Text, tree: ast.Root, annotations: boolean): Future {
  let last: ast.ImportFrom | null = null;
  if (tree.kind === 'Expression') return { annotations, last };
  for (let i = 0; i < tree.body.length; i++) {
    const statement = tree.body[i]!;
    if (statement.kind === 'ImportFrom' && statement.module === '__future__' && statement.level === 0) {
      for (const alias of statement.names) {
        if (alias.name === 'annotations') annotations = true;
        else if (alias.name === 'braces') reject(text, 'not a chance', alias);
        else if (!FEATURES.has(alias.name)) reject(text, `future feature ${alias.name} is not defined`, alias);
      }
      last = statement;
    } else if (i > 0 || !isDocstring(statement)) break;
  }
  return { annotations, last };
}

/** The future import of a feature that does not exist, which CPython refuses also where it makes no more than a tree. */
export function futureFault(text: Text, tree: ast.Root): Fault | null {
  try {
    readFuture(text, tree, false);
    return null;
  } catch (e) {
    if (isFault(e)) return e;
    throw e;
  }
}

/** Whether a statement is a plain string. */
export function isDocstring(statement: ast.Statement | undefined): boolean {
  if (statement === undefined || statement.kind !== 'Expr' || statement.value.kind !== 'Constant') return false;
  const value = statement.value.value;
  return typeof value === 'string' || (typeof value === 'object' && value !== null && value.type === 'codepoints');
}
