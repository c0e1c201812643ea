/*
 * The native engine: a program is parsed, walked once in the order of its statements, then its function bodies are
 * walked, and what was found becomes diagnostics.
 *
 * It never has an opinion on what it does not understand: an internal failure or a spent budget is an empty answer.
 */

import type * as ast from '../syntax/mod.ts';
import { isFault, Text } from '../source/mod.ts';
import type { Fault } from '../source/mod.ts';
import { parse } from '../syntax/mod.ts';
import { BINDS, GLOBAL, NONLOCAL, scopesOf } from '../symbols/mod.ts';
import type { Scope as SymbolScope, Table } from '../symbols/mod.ts';
import { resetBodies } from './bodies.ts';
import { contextOf, Env } from './context.ts';
import { diagnostic } from './diagnostic.ts';
import type { CheckOptions, Diagnostic, TypeCheckEngine } from './diagnostic.ts';
import { silencer } from './ignores.ts';
import { RULES } from './rules.ts';
import type { Rule } from './rules.ts';
import { collect, Scope, someNode, stubScope } from './scopes.ts';
import { nesting, quietly, session, SPENT, within } from './session.ts';
import type { Finding, Session } from './session.ts';
import { walk } from './statements.ts';

/** The checker that is built in. */
export const nativeEngine: TypeCheckEngine = { name: 'native', check };

/** Checks a program: what is wrong with it, in the order of the source. */
export function check(source: string, options: CheckOptions): Diagnostic[] {
  try {
    return examine(source, options);
  } catch (error) {
    if (error !== SPENT && !(error instanceof Error)) throw error;
    return [];
  }
}

/** Letters that are compared for hints; behind that there are none. */
const GUESSES = 20_000_000;

/** Diagnostics of one check: what comes behind them is left out. */
const MOST = 1000;

/** A check that is done again, at most. */
const ROUNDS = 5;

/** The same, but what goes wrong inside is thrown: a failure, or SPENT. */
export function examine(source: string, options: CheckOptions): Diagnostic[] {
  const text = new Text(options.fileName, source);
  const loosened = new Set<string>();
  // All rounds together have one budget.
  let { budget } = options;
  for (let round = 1; ; round++) {
    // What is learned is kept by the nodes of the tree, so each round has a tree of its own.
    const part = read(text);
    if (isFault(part)) return [syntaxError(text, part)];
    const known = loosened.size;
    const state = open(text, part, loosened, { ...options, budget });
    try {
      within(state, run);
    } finally {
      nesting.depth = 0;
      resetBodies();
    }
    budget = state.steps;
    if (loosened.size > known && round < ROUNDS) continue;
    const isSilenced = silencer(text);
    const found = [...state.findings.values()].filter((one) => !isSilenced(one));
    found.sort((a, b) => a.start - b.start || a.end - b.end);
    return found.slice(0, MOST).map((one) => toDiagnostic(text, one));
  }
}

/** A text that was read: the program, or what ran before. */
interface Part {
  readonly text: Text;
  readonly tree: ast.Module;
  readonly table: Table;
}

function read(text: Text): Part | Fault {
  const tree = parse(text, 'exec');
  if (isFault(tree)) return tree;
  const table = scopesOf(tree, text, { topLevelAwait: true, annotations: false });
  return isFault(table) ? table : { text, tree, table };
}

function open(text: Text, part: Part, loosened: Set<string>, options: CheckOptions): Session {
  const modules = new Map<string, Scope>();
  for (const [name, stub] of Object.entries(options.modules ?? {})) modules.set(name, stubScope(name, stub));
  const last = part.tree.body.at(-1);
  const earlier = (options.context ?? []).map((one) => read(new Text('<session>', one)));
  const parts = [...earlier.filter((one): one is Part => !isFault(one)), part];
  return {
    text,
    trees: parts.map(({ tree }) => tree),
    steps: options.budget,
    quiet: 0,
    free: 0,
    outer: options.stubs === undefined ? [] : [stubScope('__host__', options.stubs)],
    modules,
    inputs: new Set(options.inputs),
    findings: new Map(),
    ...namesOutside(parts),
    later: new Map(),
    classes: [],
    absent: new Set(),
    guarded: 0,
    guesses: GUESSES,
    provoked: [],
    loosened,
    last: last?.kind === 'Expr' ? last : null,
  };
}

/** Names that functions rebind in scopes around them, and those of the module that they make. */
function namesOutside(parts: readonly Part[]): Pick<Session, 'shared' | 'globals'> {
  const shared = new Map<string, (ast.Located | null)[]>();
  const globals = new Set<string>();
  for (const { text, table } of parts) {
    const asks = /NameError|globals\(/.test(text.text);
    /** The functions around the scope that is looked at. */
    const around: (readonly [ast.Located, SymbolScope])[] = [];
    const inOrder = [...table.scopes].sort(([a], [b]) => a.start - b.start || b.end - a.end);
    for (const [node, scope] of inOrder) {
      if (scope.kind === 'module') continue;
      while (around.length > 0 && around.at(-1)![0].end < node.end) around.pop();
      let made: ((name: string) => boolean) | null = null;
      for (const [name, flags] of scope.symbols) {
        if ((flags & (GLOBAL | NONLOCAL)) === 0 || (flags & BINDS) === 0) continue;
        const owners = shared.get(name) ?? [];
        shared.set(name, owners);
        if ((flags & GLOBAL) === 0) {
          for (const [outer, { symbols }] of around)
            if (outer.start < node.start && ((symbols.get(name) ?? 0) & BINDS) !== 0) owners.push(outer);
          continue;
        }
        owners.push(null);
        if (!('body' in node) || !Array.isArray(node.body)) continue;
        made ??= namesMade(node.body, asks);
        if (made(name)) globals.add(name);
      }
      if (scope.kind === 'function') around.push([node, scope]);
    }
  }
  return { shared, globals };
}

/**
 * Whether a function gives a value to a name before it reads it. `asks`: the program asks if there are names, so that which is
 * first matters not.
 */
function namesMade(body: readonly ast.Statement[], asks: boolean): (name: string) => boolean {
  const scope = new Scope('function', null, '', false);
  collect(scope, body);
  /** Where each name stands. */
  const places = new Map<string, number[]>();
  const note = (one: ast.Node): boolean => {
    if (one.kind !== 'Name') return false;
    const known = places.get(one.id);
    if (known === undefined) places.set(one.id, [one.start]);
    else known.push(one.start);
    return false;
  };
  someNode(body, note, new Set());
  return (name) => {
    const standing = places.get(name) ?? [];
    const first = asks ? Infinity : standing.reduce((least, at) => Math.min(least, at), Infinity);
    return (scope.find(name)?.bindings ?? []).some(({ node, statement }) => {
      if (statement?.kind === 'Assign') {
        const { start, end } = statement.value;
        if (standing.some((at) => start <= at && at < end)) return false;
      }
      return statement?.kind !== 'AugAssign' && node.start <= first;
    });
  };
}

function run(): void {
  const scope = new Scope('module', null, '__main__', false);
  const context = contextOf(scope, new Env());
  const { trees } = session();
  for (const one of trees) collect(scope, one.body);
  for (const one of trees.slice(0, -1).flatMap(({ body }) => body)) {
    // What was raised has ended a statement, not the session.
    const kept = context.env!.copy();
    context.gathers.push(kept);
    quietly(() => walk([one], context));
    context.gathers.pop();
    if (context.env!.dead) context.env = kept;
  }
  walk(trees.at(-1)!.body, context);
  scope.finished = true;
  drain();
}

/** Checks the bodies that wait; they may add others. */
function drain(): void {
  const { later } = session();
  for (let next = later.entries().next(); !next.done; next = later.entries().next()) {
    const [node, body] = next.value;
    later.delete(node);
    body();
  }
}

function toDiagnostic(text: Text, one: Finding): Diagnostic {
  const isLeft = /`CoroutineType\[/.test(one.message);
  const hint = one.hint ?? (isLeft ? 'An `await` is missing' : null);
  return diagnostic({
    rule: one.rule,
    severity: one.provoked ? 'info' : (RULES.get(one.rule as Rule) ?? 'error'),
    title: one.message,
    range: { start: place(text, one.start), end: place(text, one.end) },
    ...(one.label !== null && { label: one.label }),
    ...(hint !== null && { hint }),
    ...(one.secondary.length > 0 && {
      secondary: one.secondary.map(({ at, label }) => ({
        range: { start: place(text, at.start), end: place(text, at.end) },
        label,
      })),
    }),
  });
}

function place(text: Text, offset: number): { line: number; column: number } {
  const { line, column } = text.position(offset);
  return { line, column: column + 1 };
}

function syntaxError(text: Text, fault: Fault): Diagnostic {
  const { start, end } = fault.span;
  return diagnostic({
    rule: 'invalid-syntax',
    severity: 'error',
    title: fault.message,
    range: { start: place(text, start), end: place(text, end) },
  });
}
