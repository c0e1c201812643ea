/*
 * Scopes and symbols: which names a body binds, and by which statements.
 *
 * A scope of a text is collected from its tree. A scope of the interpreter's stubs has the declarations of its names as text;
 * each is parsed when its name is first asked for, because most names never are.
 *
 * Not here: what a name's type is (symbols.ts), and at which place of a body (flow.ts).
 */

import type * as ast from '../syntax/mod.ts';
import { isFault, Text } from '../source/mod.ts';
import { parse } from '../syntax/mod.ts';
import type { Declarations } from './stubs/compact.ts';
import { declarationsOf } from './stubs/stubs.ts';
import type { Class, Type } from './types.ts';

type BindingKind =
  'def' | 'class' | 'import' | 'from' | 'annotated' | 'assign' | 'alias' | 'param' | 'target' | 'typeparam';

/** One place that binds a name. */
export interface Binding {
  readonly kind: BindingKind;
  readonly node: ast.Node;
  /** The statement around an import's alias; the value of a plain assignment. */
  readonly statement: ast.Node | null;
  /** What flowed there, as soon as it is known. */
  type: Type | null;
}

/** A name of a scope. */
export class Named {
  readonly name: string;
  readonly bindings: Binding[] = [];
  /** The type of its declaration, once asked for; null: it has none. */
  declared: Type | null | undefined = undefined;
  known: Type | undefined = undefined;
  busy = false;

  constructor(name: string) {
    this.name = name;
  }
}

/** Whether every binding of a name is complete where something stands: what runs later finds what is known there. */
export function isSettled({ bindings }: Named, at: ast.Located): boolean {
  return bindings.every(({ node, statement }) => (statement ?? node).end <= at.start);
}

/** Whether a name is defined in one place and given a value in another: it is one or the other. */
export function isMixed({ bindings }: Named): boolean {
  const isDefined = ({ kind }: Binding): boolean => kind === 'def' || kind === 'class';
  return bindings.some(isDefined) && bindings.some(({ kind }) => kind === 'assign' || kind === 'target');
}

export type ScopeKind = 'module' | 'class' | 'function' | 'typeparams';

export class Scope {
  readonly kind: ScopeKind;
  readonly parent: Scope | null;
  /** The name of its module. */
  readonly module: string;
  readonly stub: boolean;
  /** Of the interpreter's own stubs. What is learned about it stays for later checks, so nothing of a program may be reached from it. */
  readonly own: boolean;
  readonly symbols: Map<string, Named> = new Map();
  readonly byNode: Map<ast.Node, Binding> = new Map();
  /** Of the interpreter's own stubs: what they declare. */
  packed: Declarations | null = null;
  /** Names that were looked for there. */
  readonly #asked: Set<string> = new Set();
  cls: Class | null = null;
  /** Every statement has been walked: what was not bound by then never is. */
  finished = false;
  /** `from x import *` of something unknown: any name may be there. */
  open = false;
  readonly globals: Set<string> = new Set();
  readonly nonlocals: Set<string> = new Set();
  /** What the enclosing scope knew where this function was made. */
  captured: ReadonlyMap<string, Type> | null = null;

  constructor(
    kind: ScopeKind,
    parent: Scope | null,
    module: string,
    stub: boolean,
    own: boolean = parent?.own ?? false,
  ) {
    this.kind = kind;
    this.parent = parent;
    this.module = module;
    this.stub = stub;
    this.own = own;
  }

  /** The symbol of a name, if this scope binds it. */
  find(name: string): Named | undefined {
    const { packed } = this;
    if (packed !== null && !this.#asked.has(name)) {
      this.#asked.add(name);
      for (const tail of packed.of(name)) collect(this, parsePacked(packed, name, tail));
    }
    return this.symbols.get(name);
  }

  /** Every name, in order. */
  names(): string[] {
    if (this.packed !== null) return [...new Set([...this.packed.imports.keys(), ...this.packed.tails.keys()])];
    return [...this.symbols.keys()];
  }

  bind(name: string, kind: BindingKind, node: ast.Node, statement: ast.Node | null = null): Binding {
    let symbol = this.symbols.get(name);
    if (symbol === undefined) this.symbols.set(name, (symbol = new Named(name)));
    const binding: Binding = { kind, node, statement, type: null };
    symbol.bindings.push(binding);
    this.byNode.set(node, binding);
    return binding;
  }
}

function parsePacked(packed: Declarations, name: string, tail: string): readonly ast.Statement[] {
  const tree = parse(new Text('<stub>', packed.python(name, tail)), 'exec');
  if (isFault(tree)) return [];
  for (const node of tree.body) if (node.kind === 'ClassDef') bodies.set(node, packed.members(tail));
  return tree.body;
}

/** Bodies of classes that were not looked into yet. */
const bodies = new WeakMap<ast.ClassDef, Declarations>();

/** The scope of a class's body. */
export function bodyOf(node: ast.ClassDef, parent: Scope): Scope {
  const scope = new Scope('class', parent, parent.module, parent.stub);
  scope.packed = bodies.get(node) ?? null;
  if (scope.packed === null) collect(scope, node.body);
  return scope;
}

/** The scope of a module of the interpreter; undefined if it has no stub. */
export function packedScope(module: string): Scope | undefined {
  const packed = declarationsOf(module);
  if (packed === undefined) return undefined;
  const scope = new Scope('module', null, module, true, true);
  scope.packed = packed;
  scope.finished = true;
  return scope;
}

/** Statements of a stub that nobody can read, at most. */
const FAULTS = 20;

/** The scope of the text of a user's stub; what is no Python in it is left out. */
export function stubScope(module: string, text: string): Scope {
  const scope = new Scope('module', null, module, true);
  scope.finished = true;
  let rest = text.replaceAll('\r\n', '\n');
  for (let i = 0; i < FAULTS; i++) {
    const tree = parse(new Text('<stub>', rest), 'exec');
    if (!isFault(tree)) {
      collect(scope, tree.body);
      break;
    }
    const lines = rest.split(/(?<=\n)(?=\S)/);
    let at = -1;
    for (let end = 0; end <= tree.span.start && at + 1 < lines.length;) end += lines[++at]!.length;
    lines.splice(at, 1);
    rest = lines.join('');
  }
  return scope;
}

/** Notes what the statements of one body bind; bodies inside it have scopes of their own. */
export function collect(scope: Scope, body: readonly ast.Statement[]): void {
  const rest: ast.Statement[] = body.slice().reverse();
  const later = (statements: readonly ast.Statement[]): void => {
    for (let i = statements.length - 1; i >= 0; i--) rest.push(statements[i]!);
  };
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    switch (node.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        scope.bind(node.name, 'def', node);
        walruses(scope, [node.decorator_list, node.args]);
        break;
      case 'ClassDef':
        scope.bind(node.name, 'class', node);
        walruses(scope, [node.decorator_list, node.bases, node.keywords]);
        break;
      case 'Import':
        for (const one of node.names) scope.bind(one.asname ?? one.name.split('.')[0]!, 'import', one, node);
        break;
      case 'ImportFrom':
        for (const one of node.names) {
          if (one.name !== '*') scope.bind(one.asname ?? one.name, 'from', one, node);
          else stars(scope).push(node);
        }
        break;
      case 'TypeAlias':
        scope.bind(node.name.id, 'alias', node);
        break;
      case 'Assign':
        for (const one of node.targets) target(scope, one, node);
        walruses(scope, node);
        break;
      case 'AnnAssign':
        if (node.target.kind === 'Name') scope.bind(node.target.id, 'annotated', node.target, node);
        walruses(scope, node);
        break;
      case 'AugAssign':
        if (node.target.kind === 'Name') scope.bind(node.target.id, 'target', node.target, node);
        walruses(scope, node);
        break;
      case 'For':
      case 'AsyncFor':
        target(scope, node.target, null);
        walruses(scope, node.iter);
        later(node.orelse);
        later(node.body);
        break;
      case 'While':
      case 'If':
        walruses(scope, node.test);
        later(node.orelse);
        later(node.body);
        break;
      case 'With':
      case 'AsyncWith':
        for (const item of node.items) {
          walruses(scope, item);
          if (item.optional_vars !== null) target(scope, item.optional_vars, null);
        }
        later(node.body);
        break;
      case 'Match':
        walruses(scope, node.subject);
        for (const one of node.cases) {
          pattern(scope, one.pattern);
          if (one.guard !== null) walruses(scope, one.guard);
        }
        for (const one of node.cases.toReversed()) later(one.body);
        break;
      case 'Try':
      case 'TryStar':
        later(node.finalbody);
        later(node.orelse);
        for (const handler of node.handlers.toReversed()) {
          if (handler.name !== null) scope.bind(handler.name, 'target', handler);
          if (handler.type !== null) walruses(scope, handler.type);
          later(handler.body);
        }
        later(node.body);
        break;
      case 'Global':
        for (const name of node.names) scope.globals.add(name);
        break;
      case 'Nonlocal':
        for (const name of node.names) scope.nonlocals.add(name);
        break;
      default:
        walruses(scope, node);
    }
  }
}

const starImports = new WeakMap<Scope, ast.ImportFrom[]>();

/** The `from x import *` of a scope. */
export function stars(scope: Scope): ast.ImportFrom[] {
  let found = starImports.get(scope);
  if (found === undefined) starImports.set(scope, (found = []));
  return found;
}

function target(scope: Scope, node: ast.Expression, statement: ast.Assign | null): void {
  switch (node.kind) {
    case 'Name':
      scope.bind(node.id, statement === null ? 'target' : 'assign', node, statement);
      break;
    case 'Tuple':
    case 'List':
      for (const one of node.elts) target(scope, one, null);
      break;
    case 'Starred':
      target(scope, node.value, null);
      break;
    default:
  }
}

function pattern(scope: Scope, node: ast.Pattern): void {
  switch (node.kind) {
    case 'MatchAs':
      if (node.name !== null) scope.bind(node.name, 'target', node);
      if (node.pattern !== null) pattern(scope, node.pattern);
      break;
    case 'MatchStar':
      if (node.name !== null) scope.bind(node.name, 'target', node);
      break;
    case 'MatchMapping':
      if (node.rest !== null) scope.bind(node.rest, 'target', node);
      for (const one of node.patterns) pattern(scope, one);
      break;
    case 'MatchSequence':
    case 'MatchOr':
      for (const one of node.patterns) pattern(scope, one);
      break;
    case 'MatchClass':
      for (const one of node.patterns) pattern(scope, one);
      for (const one of node.kwd_patterns) pattern(scope, one);
      break;
    default:
  }
}

/** Named expressions bind in the scope around comprehensions, so the whole expression is searched. */
function walruses(scope: Scope, root: ast.Node | readonly unknown[]): void {
  someNode(root, (one) => {
    if (one.kind === 'NamedExpr') scope.bind(one.target.id, 'target', one.target);
    return false;
  });
}

const OWN: ReadonlySet<string> = new Set('Name Constant Lambda FunctionDef AsyncFunctionDef ClassDef'.split(' '));

/** Whether a test holds for some node of a tree; some kinds are not looked at: names, and functions and classes with what is in them. */
export function someNode(
  root: ast.Node | readonly unknown[],
  test: (node: ast.Node) => boolean,
  skipped: ReadonlySet<string> = OWN,
): boolean {
  const rest: object[] = [root];
  for (let one = rest.pop(); one !== undefined; one = rest.pop()) {
    if ('kind' in one) {
      const node = one as ast.Node;
      if (skipped.has(node.kind)) continue;
      if (test(node)) return true;
    }
    for (const value of Object.values(one)) if (typeof value === 'object' && value !== null) rest.push(value);
  }
  return false;
}
