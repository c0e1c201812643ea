/*
 * Where an expression stands: its scope, what flow knows there, and what its function is about.
 *
 * An `Env` maps names, and chains such as `c.email` and `o["note"]`, to what they hold at one place. A name that is
 * missing is unbound, a chain that is missing has its declared type. Joining two environments is the meeting of two
 * paths.
 */

import type * as ast from '../syntax/mod.ts';
import { isMixed, someNode } from './scopes.ts';
import type { Scope } from './scopes.ts';
import { step } from './session.ts';
import type { Type } from './types.ts';
import { FAILED, union, UNKNOWN } from './types.ts';

export class Env {
  readonly names: Map<string, Type>;
  readonly chains: Map<string, Type>;
  /** No path leads here. */
  dead: boolean;

  constructor(names: Map<string, Type> = new Map(), chains: Map<string, Type> = new Map(), dead: boolean = false) {
    this.names = names;
    this.chains = chains;
    this.dead = dead;
  }

  copy(): Env {
    step((this.names.size + this.chains.size) >> NAMES);
    return new Env(new Map(this.names), new Map(this.chains), this.dead);
  }

  /** What a condition told about a name or chain; a name of scopes around is kept as chains are. */
  learn(key: string, type: Type): void {
    (this.names.has(key) ? this.names : this.chains).set(key, type);
  }

  /** What was known about `x.y` and `x[0]` ends when x changes. */
  forget(root: string): void {
    if (this.chains.size === 0) return;
    for (const key of this.chains.keys()) {
      const next = key[root.length];
      if (key.startsWith(root) && (next === '.' || next === '[' || next === undefined)) this.chains.delete(key);
    }
  }
}

/** A step for so many names that are copied, as a power of two. */
const NAMES = 2;

/** What is known at a place of the names that a function or class mentions, in its annotations too. */
export function held(
  node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef,
  { env, scope }: Context,
): Map<string, Type> {
  const found = new Map<string, Type>();
  const note = (name: string): void => {
    const type = env!.names.get(name);
    const symbol = scope.symbols.get(name);
    if (type !== undefined && (symbol === undefined || !isMixed(symbol))) found.set(name, type);
  };
  const look = (one: ast.Node): boolean => {
    step();
    if (one.kind === 'Name') note(one.id);
    else if (one.kind === 'Constant' && typeof one.value === 'string')
      for (const word of one.value.slice(0, QUOTED).split(/[\s()[\]{}.,|"'*]+/)) note(word);
    return false;
  };
  someNode([node], look, new Set());
  return found;
}

/** The longest annotation in quotes whose names are kept. */
const QUOTED = 1000;

/** The meeting of two paths. */
export function join(a: Env, b: Env): Env {
  if (a.dead) return b;
  if (b.dead || a === b) return a;
  step((a.names.size + b.names.size + b.chains.size) >> NAMES);
  const names = new Map(a.names);
  for (const [name, type] of b.names) {
    const other = names.get(name);
    if (other === undefined) names.set(name, type);
    else if (other !== type) names.set(name, union([other, type]));
  }
  const chains = new Map<string, Type>();
  for (const [key, type] of a.chains) {
    const other = b.chains.get(key);
    if (other !== undefined) chains.set(key, other === type ? type : union([other, type]));
  }
  return new Env(names, chains);
}

/** What is known about the function around an expression. */
export interface FunctionContext {
  readonly node: ast.FunctionDef | ast.AsyncFunctionDef | null;
  /** The declared result of one `return`, or null. */
  readonly declared: Type | null;
  readonly async: boolean;
  readonly returns: Type[];
  readonly yields: Type[];
  /** What `yield` answers; null when unknown. */
  readonly sent: Type | null;
  readonly declaredYield: Type | null;
  generator: boolean;
  /** A manager whose `__exit__` answers a bool stands around something that always leaves: whether it swallows, nobody knows. */
  swallowed: boolean;
}

export interface Context {
  readonly scope: Scope;
  /** Null where flow is not known: names then have their public types. */
  env: Env | null;
  readonly fn: FunctionContext | null;
  /** Names of lambdas and comprehensions around, which live in `env` for a while. */
  readonly overlay: Set<string>;
  /** Inside a lambda: what is bound more than once may have changed when it runs. */
  delayed: number;
  /** Branches, cases and handlers around. */
  branches: number;
  /** Handlers around: each gathers what may hold when something is raised. */
  readonly gathers: Env[];
  readonly loops: { breaks: Env; continues: Env }[];
  /** Hears of `object.name = …`, for the attributes of `self`. */
  onSelf: ((object: string, name: string, type: Type) => void) | null;
}

export function contextOf(scope: Scope, env: Env | null, fn: FunctionContext | null = null): Context {
  return { scope, env, fn, overlay: new Set(), delayed: 0, branches: 0, gathers: [], loops: [], onSelf: null };
}

/** What an expression with a mistake answers. */
export function failed({ loops, onSelf }: Context): Type {
  return loops.length > 0 || onSelf !== null ? FAILED : UNKNOWN;
}

/** The key of a name or chain, or null for other expressions. */
export function chainOf(node: ast.Expression): string | null {
  let suffix = '';
  for (let depth = 0; depth < 12; depth++) {
    if (node.kind === 'Name') return node.id + suffix;
    if (node.kind === 'NamedExpr') return node.target.id + suffix;
    if (node.kind === 'Attribute') {
      suffix = `.${node.attr}${suffix}`;
      node = node.value;
    } else if (node.kind === 'Subscript') {
      const key = subscriptKey(node.slice);
      if (key === null) return null;
      suffix = `[${key}]${suffix}`;
      node = node.value;
    } else {
      return null;
    }
  }
  return null;
}

function subscriptKey(node: ast.Expression): string | null {
  if (node.kind === 'UnaryOp' && node.op === '-' && node.operand.kind === 'Constant') {
    return typeof node.operand.value === 'number' ? `-${node.operand.value}` : null;
  }
  if (node.kind !== 'Constant') return null;
  if (typeof node.value === 'number') return String(node.value);
  return typeof node.value === 'string' ? JSON.stringify(node.value) : null;
}
