/*
 * From a tree to its scopes: both passes, and the names that a program binds globally.
 */

import type * as ast from '../syntax/mod.ts';
import { isFault } from '../source/mod.ts';
import type { Fault, Text } from '../source/mod.ts';
import { analyzeScopes } from './analyze.ts';
import { collect } from './collect.ts';
import type { CollectOptions } from './collect.ts';
import { readFuture } from './future.ts';
import { BINDS, GLOBAL } from './scope.ts';
import type { Scope, Table } from './scope.ts';

/** Of the many programs without functions or type parameters. */
const NONE: Pick<Table, 'scopes' | 'typeParams' | 'bounds' | 'defaults' | 'globals'> = {
  scopes: new Map(),
  typeParams: new Map(),
  bounds: new Map(),
  defaults: new Map(),
  globals: new Set(),
};

/** The scopes of a tree, or the first SyntaxError that they hold. */
export function scopesOf(tree: ast.Root, text: Text, options: CollectOptions): Table | Fault {
  try {
    const future = readFuture(text, tree, options.annotations);
    const blocks = collect(text, tree, future, options);
    analyzeScopes(text, blocks.root);
    return {
      root: blocks.root,
      scopes: blocks.scopes ?? NONE.scopes,
      typeParams: blocks.typeParams ?? NONE.typeParams,
      bounds: blocks.bounds ?? NONE.bounds,
      defaults: blocks.defaults ?? NONE.defaults,
      futureAnnotations: future.annotations,
      globals: boundGlobals(blocks.root, blocks.scopes),
    };
  } catch (error) {
    if (isFault(error)) return error;
    throw error;
  }
}

function boundGlobals(root: Scope, scopes: ReadonlyMap<ast.Node, Scope> | null): ReadonlySet<string> {
  if (root.symbols.size === 0) return NONE.globals;
  const names = new Set<string>();
  for (const [name, flags] of root.symbols) if ((flags & BINDS) !== 0) names.add(name);
  for (const scope of scopes?.values() ?? []) {
    for (const [name, flags] of scope.symbols) {
      if ((flags & GLOBAL) !== 0 && (flags & BINDS) !== 0) names.add(name);
    }
  }
  return names;
}
