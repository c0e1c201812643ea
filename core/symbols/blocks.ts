/*
 * The blocks of a tree while it is walked: the scopes that have been entered, and what a name does in the innermost one.
 *
 * Not here: the walk (collect.ts, expressions.ts) and where a name lives (analyze.ts).
 */

import type * as ast from '../syntax/mod.ts';
import type { Span, Text } from '../source/mod.ts';
import type { Future } from './future.ts';
import { reject } from './reject.ts';
import { BINDS, COMP_ITER, GLOBAL, IMPORT, LOCAL, NONLOCAL, PARAM, Scope, TYPE_PARAM, USE } from './scope.ts';
import type { ScopeKind } from './scope.ts';

export type Context = 'load' | 'store' | 'del';

export class Blocks {
  /** All scopes but the root, by node; null while there is none. */
  scopes: Map<ast.Node, Scope> | null = null;
  typeParams: Map<readonly ast.TypeParam[], Scope> | null = null;
  bounds: Map<ast.TypeParam, Scope> | null = null;
  defaults: Map<ast.TypeParam, Scope> | null = null;
  readonly root: Scope;
  readonly text: Text;
  readonly future: Future;
  readonly #topLevelAwait: boolean;
  /** The scopes entered, the innermost last. */
  readonly stack: Scope[];
  /** The innermost of them. */
  cur: Scope;
  /** The class whose private names are mangled. */
  privateName: string | null = null;

  constructor(text: Text, future: Future, topLevelAwait: boolean) {
    this.text = text;
    this.future = future;
    this.#topLevelAwait = topLevelAwait;
    this.root = new Scope('module', 'top', null);
    this.cur = this.root;
    this.stack = [this.root];
  }

  /** Notes that a scope is that of a node. */
  note(node: ast.Node, scope: Scope): void {
    (this.scopes ??= new Map()).set(node, scope);
  }

  make(kind: ScopeKind, name: string): Scope {
    return new Scope(kind, name, this.privateName);
  }

  enter(scope: Scope, child = true): void {
    const outer = this.cur;
    scope.inIterable = outer.inIterable;
    if (outer.mangled !== null && scope.kind !== 'class') scope.mangled = outer.mangled;
    this.stack.push(scope);
    this.cur = scope;
    // Annotations kept as text cannot make anything a cell.
    if (child && !(this.future.annotations && scope.kind === 'annotation')) outer.children.push(scope);
  }

  leave(): void {
    this.stack.pop();
    this.cur = this.stack[this.stack.length - 1]!;
  }

  /** Annotations, bounds and aliases are functions of one parameter. */
  enterLazy(scope: Scope, span: Span): void {
    this.enter(scope);
    this.define('.format', PARAM | BINDS, span);
    this.define('.format', USE, span);
  }

  /** Notes what a name does in the innermost block. */
  define(name: string, flag: number, span: Span, context: Context = flag === USE ? 'load' : 'store'): void {
    if ((flag & (PARAM | LOCAL | IMPORT)) !== 0) this.checkName(name, span, context);
    if ((flag & TYPE_PARAM) !== 0) this.cur.mangled?.add(name);
    this.defineIn(this.cur, name, flag, span);
  }

  defineIn(scope: Scope, name: string, flag: number, span: Span): void {
    const mangled = this.cur.mangle(name);
    const before = scope.flags(mangled);
    if ((flag & before & PARAM) !== 0) {
      reject(this.text, `duplicate argument '${name}' in function definition`, span);
    }
    if ((flag & before & TYPE_PARAM) !== 0) reject(this.text, `duplicate type parameter '${name}'`, span);
    let flags = before | flag;
    if (scope.inTarget) {
      if ((flags & (GLOBAL | NONLOCAL)) !== 0) {
        reject(this.text, `comprehension inner loop cannot rebind assignment expression target '${name}'`, span);
      }
      flags |= COMP_ITER;
    }
    scope.set(mangled, flags);
    if ((flag & PARAM) === 0 && (flag & GLOBAL) !== 0) {
      this.root.set(mangled, this.root.flags(mangled) | (flag & ~BINDS));
    }
  }

  checkName(name: string, span: Span, context: Context): void {
    if (name !== '__debug__' || context === 'load') return;
    reject(this.text, context === 'store' ? 'cannot assign to __debug__' : 'cannot delete __debug__', span);
  }

  bind(name: string, span: Span): void {
    this.define(name, LOCAL | BINDS, span);
  }

  /** The innermost block sees the names of the class around it. */
  seeClass(scope: Scope, span: Span): void {
    scope.canSeeClass = true;
    this.define('__classdict__', USE, span);
  }

  /** Notes where the name was declared. */
  record(name: string, span: Span): void {
    this.cur.directives.push({ name: this.cur.mangle(name), start: span.start, end: span.end });
  }

  /** Notes where the name is unbound again. */
  kill(name: string, at: number): void {
    this.cur.kills.push({ name: this.cur.mangle(name), at });
  }

  /** Whether this is a module in which `await` may stand. */
  asyncModule(): boolean {
    return this.#topLevelAwait && this.cur.kind === 'module';
  }

  inAsync(): boolean {
    return this.cur.kind === 'function' && this.cur.coroutine;
  }
}
