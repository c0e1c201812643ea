/*
 * The check in progress: how much it has spent, what it has found, whether it may report at all.
 *
 * One check runs at a time and never waits, so this is a variable of the module, as the loaded machine is. What is
 * kept between checks is only what was decoded from stubs, which nothing of a program can reach.
 */

import type * as ast from '../syntax/mod.ts';
import type { Text } from '../source/mod.ts';
import { raises } from './rules.ts';
import type { Named, Scope } from './scopes.ts';
import type { Class } from './types.ts';

/** The budget is spent: the check ends without an opinion. */
export const SPENT: unique symbol = Symbol('spent');

export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** What stands beside the underline. */
  readonly label: string | null;
  readonly hint: string | null;
  /** Other places that belong to it, each with what stands beside it. */
  readonly secondary: readonly Beside[];
  /** The program waits for it: somebody shows what happens, or tests it. */
  readonly provoked: boolean;
}

export interface Beside {
  readonly at: ast.Located;
  readonly label: string;
}

export interface Session {
  readonly text: Text;
  /** The program, behind what ran before. */
  readonly trees: readonly ast.Module[];
  /** Counts down; work on the interpreter's own stubs is free, since it is bounded and may have been done before. */
  steps: number;
  /** Above zero nothing is reported: trial runs, inference of results, unreachable code. */
  quiet: number;
  free: number;
  /** Beyond the module: the user's stubs, then the builtins. */
  readonly outer: readonly Scope[];
  readonly modules: ReadonlyMap<string, Scope>;
  /** Names without a type that are there all the same. */
  readonly inputs: ReadonlySet<string>;
  readonly findings: Map<string, Finding>;
  /** Names that a function rebinds in other scopes, so that no order of statements tells their value; null is the module. */
  readonly shared: ReadonlyMap<string, readonly (ast.Located | null)[]>;
  /** Names of the module that functions make. */
  readonly globals: ReadonlySet<string>;
  /** Function bodies to check when their scope is complete. */
  later: Map<ast.Node, () => void>;
  /** The classes of the program, as far as it was looked at. */
  readonly classes: Class[];
  /** Modules that are not there, though the program imports them. */
  readonly absent: Set<string>;
  /** Inside `try` blocks that catch failing imports. */
  guarded: number;
  /** Counts down: letters that may be compared to find out what was meant. */
  guesses: number;
  /** Names of the exceptions that the few statements of a block are there for. */
  readonly provoked: string[];
  /** Containers, by where they were made, into which something else went than what they were made of. */
  readonly loosened: Set<string>;
  /** The statement whose value is the program's. */
  last: ast.Node | null;
}

let current: Session | null = null;

/** How deep expressions are nested in each other, so that the stack of the host suffices. */
export const nesting: { depth: number } = { depth: 0 };

/** The check in progress. */
export function session(): Session {
  return current!;
}

/** Whether a check is in progress: stubs can also be read without one. */
export function checking(): boolean {
  return current !== null;
}

/** Runs a check in a session of its own. */
export function within<T>(one: Session, run: () => T): T {
  const before = current;
  current = one;
  try {
    return run();
  } finally {
    current = before;
  }
}

/** Counts one step of work. */
export function step(cost: number = 1): void {
  if (current === null || current.free > 0) return;
  current.steps -= cost;
  if (current.steps < 0) throw SPENT;
}

/** Work on a stub, which is not reported. On the interpreter's own it is not counted, and begins at no depth: it is kept for later checks. */
export function onStub<T>(scope: Scope, run: () => T): T {
  if (!scope.own) return quietly(run);
  const before = nesting.depth;
  nesting.depth = 0;
  if (current !== null) current.free++;
  try {
    return quietly(run);
  } finally {
    nesting.depth = before;
    if (current !== null) current.free--;
  }
}

/** Work whose findings do not count. */
export function quietly<T>(run: () => T): T {
  if (current === null) return run();
  const before = trial;
  current.quiet++;
  try {
    return run();
  } finally {
    current.quiet--;
    trial = before;
  }
}

/** The findings of a trial, and its result; nothing is reported. */
export function attempt<T>(run: () => T): { readonly result: T; readonly failed: boolean } {
  const one = current!;
  const before = one.quiet;
  const missed = trial;
  one.quiet++;
  trial = 0;
  try {
    const result = run();
    return { result, failed: trial > 0 };
  } finally {
    one.quiet = before;
    trial = missed;
  }
}

/** Whether functions rebind a name of a scope around them. */
export function isShared({ kind }: Scope, { name, bindings }: Named): boolean {
  const at = bindings[0]!.node.start;
  const owners = current?.shared.get(name);
  return owners?.some((one) => (one === null ? kind === 'module' : one.start <= at && at < one.end)) === true;
}

let trial = 0;
/** What was said last, though it does not count. */
let said = '';

/** What is wrong with something, in words. */
export function complaintOf(run: () => unknown): string {
  said = '';
  quietly(run);
  return said;
}

/** A step for so many letters of a message, as a power of two: a text of types may be far larger than the program. */
const LETTERS = 3;

/** A block with more statements does something else as well. */
const FEW = 4;

/** Looks at a block that some exceptions are expected from. */
export function provoking(body: readonly ast.Statement[], exceptions: readonly string[], run: () => void): void {
  const { provoked } = current!;
  const before = provoked.length;
  if (body.length <= FEW) for (const one of exceptions) provoked.push(one);
  run();
  provoked.length = before;
}

/** Reports a finding at a node, or at a span. The first of a rule at a place stays. */
export function report(
  rule: string,
  at: ast.Located,
  message: string,
  more: { readonly label?: string; readonly hint?: string | null; readonly secondary?: readonly Beside[] } = {},
): void {
  const one = current;
  trial++;
  said = more.label ?? message;
  if (one === null || one.quiet > 0) return;
  const beside = (more.secondary ?? []).reduce((sum, { label }) => sum + label.length, more.label?.length ?? 0);
  step((message.length + beside) >> LETTERS);
  const key = `${rule} ${at.start} ${at.end}`;
  if (one.findings.has(key)) return;
  one.findings.set(key, {
    rule,
    message,
    start: at.start,
    end: at.end,
    label: more.label ?? null,
    hint: more.hint ?? null,
    secondary: more.secondary ?? [],
    provoked: raises(rule, one.provoked),
  });
}
