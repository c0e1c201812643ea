/*
 * The first pass over a tree: enters every block as a Scope and notes what its names do there (assigned, read, declared).
 *
 * It follows CPython's symtable in the order of its visits, because the first error wins. Chains that may be long
 * (`a + b + …`, `a.b.c…`, `elif`) are walked in loops; everything else nests as deep as the parser allows.
 *
 * Not here: where a name lives (analyze.ts).
 */

import type * as ast from '../syntax/mod.ts';
import type { Span, Text } from '../source/mod.ts';
import type { Future } from './future.ts';
import { reject } from './reject.ts';
import { ANNOT, BINDS, COMP_ITER, GLOBAL, IMPORT, LOCAL, NONLOCAL, PARAM, Scope, TYPE_PARAM, USE } from './scope.ts';
import type { ComprehensionKind, ScopeKind } from './scope.ts';

type Context = 'load' | 'store' | 'del';
type Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp;

const COMPREHENSIONS: Record<Comprehension['kind'], { kind: ComprehensionKind; name: string }> = {
  ListComp: { kind: 'list', name: '<listcomp>' },
  SetComp: { kind: 'set', name: '<setcomp>' },
  DictComp: { kind: 'dict', name: '<dictcomp>' },
  GeneratorExp: { kind: 'generator', name: '<genexpr>' },
};

export interface CollectOptions {
  /** `await`, `async for` and `async with` may stand at the top level. */
  readonly topLevelAwait: boolean;
  /** Annotations are texts, whatever the tree asks for. */
  readonly annotations: boolean;
}

/** Walks a tree and fills its scopes; throws Faults. */
export class Collector {
  /** All scopes but the root, by node; null while there is none. */
  scopes: Map<ast.Node, Scope> | null = null;
  typeParams: Map<readonly ast.TypeParam[], Scope> | null = null;
  bounds: Map<ast.TypeParam, Scope> | null = null;
  defaults: Map<ast.TypeParam, Scope> | null = null;
  readonly root: Scope;
  readonly #text: Text;
  readonly #future: Future;
  readonly #topLevelAwait: boolean;
  readonly #stack: Scope[];
  #cur: Scope;
  #private: string | null = null;

  constructor(text: Text, tree: ast.Root, future: Future, options: CollectOptions) {
    this.#text = text;
    this.#future = future;
    this.#topLevelAwait = options.topLevelAwait;
    this.root = new Scope('module', 'top', null);
    this.#cur = this.root;
    this.#stack = [this.root];
    if (tree.kind === 'Expression') this.#expression(tree.body);
    else this.#block(tree.body);
  }

  // ---- scopes and names

  #note(node: ast.Node, scope: Scope): void {
    (this.scopes ??= new Map()).set(node, scope);
  }

  #make(kind: ScopeKind, name: string): Scope {
    return new Scope(kind, name, this.#private);
  }

  #enter(scope: Scope, child = true): void {
    const outer = this.#cur;
    scope.inIterable = outer.inIterable;
    if (outer.mangled !== null && scope.kind !== 'class') scope.mangled = outer.mangled;
    this.#stack.push(scope);
    this.#cur = scope;
    // Annotations kept as text cannot make anything a cell.
    if (child && !(this.#future.annotations && scope.kind === 'annotation')) outer.children.push(scope);
  }

  #leave(): void {
    this.#stack.pop();
    this.#cur = this.#stack[this.#stack.length - 1]!;
  }

  /** Annotations, bounds and aliases are functions of one parameter. */
  #enterLazy(scope: Scope, span: Span): void {
    this.#enter(scope);
    this.#define('.format', PARAM | BINDS, span);
    this.#define('.format', USE, span);
  }

  #define(name: string, flag: number, span: Span, context: Context = flag === USE ? 'load' : 'store'): void {
    if ((flag & (PARAM | LOCAL | IMPORT)) !== 0) this.#checkName(name, span, context);
    if ((flag & TYPE_PARAM) !== 0) this.#cur.mangled?.add(name);
    this.#defineIn(this.#cur, name, flag, span);
  }

  #defineIn(scope: Scope, name: string, flag: number, span: Span): void {
    const mangled = this.#cur.mangle(name);
    const before = scope.flags(mangled);
    if ((flag & before & PARAM) !== 0) {
      reject(this.#text, `duplicate argument '${name}' in function definition`, span);
    }
    if ((flag & before & TYPE_PARAM) !== 0) reject(this.#text, `duplicate type parameter '${name}'`, span);
    let flags = before | flag;
    if (scope.inTarget) {
      if ((flags & (GLOBAL | NONLOCAL)) !== 0) {
        reject(this.#text, `comprehension inner loop cannot rebind assignment expression target '${name}'`, span);
      }
      flags |= COMP_ITER;
    }
    scope.set(mangled, flags);
    if ((flag & PARAM) === 0 && (flag & GLOBAL) !== 0) {
      this.root.set(mangled, this.root.flags(mangled) | (flag & ~BINDS));
    }
  }

  #checkName(name: string, span: Span, context: Context): void {
    if (name !== '__debug__' || context === 'load') return;
    reject(this.#text, context === 'store' ? 'cannot assign to __debug__' : 'cannot delete __debug__', span);
  }

  #bind(name: string, span: Span): void {
    this.#define(name, LOCAL | BINDS, span);
  }

  // ---- statements

  #block(statements: readonly ast.Statement[]): void {
    for (const statement of statements) this.#statement(statement);
  }

  /** A block that runs zero or many times. */
  #conditional(run: () => void): void {
    const scope = this.#cur;
    const before = scope.inConditional;
    scope.inConditional = true;
    run();
    scope.inConditional = before;
  }

  #statement(s: ast.Statement): void {
    switch (s.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        return this.#function(s);
      case 'ClassDef':
        return this.#class(s);
      case 'TypeAlias':
        return this.#typeAlias(s);
      case 'Return':
        if (s.value !== null) this.#expression(s.value);
        return;
      case 'Delete':
        return this.#targets(s.targets, 'del');
      case 'Assign':
        this.#targets(s.targets, 'store');
        return this.#expression(s.value);
      case 'AnnAssign':
        return this.#annotated(s);
      case 'AugAssign':
        this.#target(s.target, 'store');
        return this.#expression(s.value);
      case 'AsyncFor':
        this.#requireAsync("'async for' outside async function", s);
      // falls through
      case 'For':
        this.#target(s.target, 'store');
        this.#expression(s.iter);
        return this.#conditional(() => {
          this.#block(s.body);
          this.#block(s.orelse);
        });
      case 'While':
        this.#expression(s.test);
        return this.#conditional(() => {
          this.#block(s.body);
          this.#block(s.orelse);
        });
      case 'If':
        return this.#if(s);
      case 'AsyncWith':
        this.#requireAsync("'async with' outside async function", s);
      // falls through
      case 'With':
        return this.#conditional(() => {
          for (const item of s.items) {
            this.#expression(item.context_expr);
            if (item.optional_vars !== null) this.#target(item.optional_vars, 'store');
          }
          this.#block(s.body);
        });
      case 'Match':
        this.#expression(s.subject);
        return this.#conditional(() => {
          for (const branch of s.cases) {
            this.#pattern(branch.pattern);
            if (branch.guard !== null) this.#expression(branch.guard);
            this.#block(branch.body);
          }
        });
      case 'Raise':
        if (s.exc !== null) this.#expression(s.exc);
        if (s.cause !== null) this.#expression(s.cause);
        return;
      case 'Try':
      case 'TryStar':
        return this.#conditional(() => {
          this.#block(s.body);
          for (const handler of s.handlers) {
            if (handler.type !== null) this.#expression(handler.type);
            if (handler.name !== null) {
              this.#bind(handler.name, handler);
              this.#kill(handler.name, handler.start);
            }
            this.#block(handler.body);
          }
          this.#block(s.orelse);
          this.#block(s.finalbody);
        });
      case 'Assert':
        this.#expression(s.test);
        if (s.msg !== null) this.#expression(s.msg);
        return;
      case 'Import':
        for (const alias of s.names) this.#alias(alias);
        return;
      case 'ImportFrom':
        for (const alias of s.names) this.#alias(alias);
        return this.#checkFuture(s);
      case 'Global':
        return this.#directive(s, GLOBAL, 'global');
      case 'Nonlocal':
        return this.#directive(s, NONLOCAL, 'nonlocal');
      case 'Expr':
        return this.#expression(s.value);
      case 'Pass':
      case 'Break':
      case 'Continue':
        return;
    }
  }

  #if(s: ast.If): void {
    this.#conditional(() => {
      for (let at: ast.If = s; ;) {
        this.#expression(at.test);
        this.#block(at.body);
        const next = at.orelse.length === 1 ? at.orelse[0]! : null;
        if (next === null || next.kind !== 'If') return this.#block(at.orelse);
        at = next;
      }
    });
  }

  #function(s: ast.FunctionDef | ast.AsyncFunctionDef): void {
    const { args } = s;
    this.#bind(s.name, s);
    this.#defaults(args);
    for (const decorator of s.decorator_list) this.#expression(decorator);
    const generic = s.type_params.length > 0;
    if (generic) {
      this.#enterTypeParams(s.name, s.type_params, s);
      if (args.defaults.length > 0) this.#define('.defaults', PARAM | BINDS, s);
      if (args.kw_defaults.some((e) => e !== null)) this.#define('.kwdefaults', PARAM | BINDS, s);
      for (const param of s.type_params) this.#typeParam(param);
    }
    const scope = this.#make('function', s.name);
    this.#signature(s, args, s.returns);
    this.#note(s, scope);
    this.#enter(scope);
    if (s.kind === 'AsyncFunctionDef') scope.coroutine = true;
    this.#parameters(args);
    this.#block(s.body);
    this.#leave();
    if (generic) this.#leave();
  }

  #class(s: ast.ClassDef): void {
    this.#bind(s.name, s);
    for (const decorator of s.decorator_list) this.#expression(decorator);
    const outerPrivate = this.#private;
    const generic = s.type_params.length > 0;
    if (generic) {
      this.#enterTypeParams(s.name, s.type_params, s);
      for (const name of ['.type_params', '.generic_base']) {
        this.#define(name, LOCAL | BINDS, s);
        this.#define(name, USE, s);
      }
      this.#private = s.name;
      this.#cur.privateName = s.name;
      this.#cur.mangled = new Set();
      for (const param of s.type_params) this.#typeParam(param);
    }
    for (const base of s.bases) this.#expression(base);
    this.#keywords(s.keywords);
    this.#private = s.name;
    const scope = this.#make('class', s.name);
    this.#note(s, scope);
    this.#enter(scope);
    if (generic) {
      this.#bind('__type_params__', s);
      this.#define('.type_params', USE, s);
    }
    this.#block(s.body);
    this.#leave();
    if (generic) this.#leave();
    this.#private = outerPrivate;
  }

  #typeAlias(s: ast.TypeAlias): void {
    this.#target(s.name, 'store');
    const inClass = this.#cur.kind === 'class';
    const generic = s.type_params.length > 0;
    if (generic) {
      this.#enterTypeParams(s.name.id, s.type_params, s);
      for (const param of s.type_params) this.#typeParam(param);
    }
    const scope = this.#make('typealias', s.name.id);
    this.#note(s, scope);
    this.#enterLazy(scope, s);
    if (inClass) this.#seeClass(scope, s.value);
    this.#expression(s.value);
    this.#leave();
    if (generic) this.#leave();
  }

  #seeClass(scope: Scope, span: Span): void {
    scope.canSeeClass = true;
    this.#define('__classdict__', USE, span);
  }

  #enterTypeParams(name: string, params: readonly ast.TypeParam[], span: Span): void {
    const inClass = this.#cur.kind === 'class';
    const scope = this.#make('typeparams', name);
    (this.typeParams ??= new Map()).set(params, scope);
    this.#enter(scope);
    if (inClass) this.#seeClass(scope, span);
  }

  #typeParam(param: ast.TypeParam): void {
    this.#define(param.name, TYPE_PARAM | LOCAL | BINDS, param);
    if (param.kind === 'TypeVar') {
      const info = param.bound?.kind === 'Tuple' ? 'a TypeVar constraint' : 'a TypeVar bound';
      this.#lazyOf(param, param.bound, (this.bounds ??= new Map()), info);
    }
    this.#lazyOf(param, param.default_value, (this.defaults ??= new Map()), `a ${param.kind} default`);
  }

  #lazyOf(param: ast.TypeParam, e: ast.Expression | null, into: Map<ast.TypeParam, Scope>, info: string): void {
    if (param.name === '__classdict__') {
      reject(this.#text, `reserved name '${param.name}' cannot be used for type parameter`, param);
    }
    if (e === null) return;
    const seesClass = this.#cur.canSeeClass;
    const scope = this.#make('typevar', param.name);
    into.set(param, scope);
    this.#enterLazy(scope, e);
    if (seesClass) this.#seeClass(scope, e);
    scope.info = info;
    this.#expression(e);
    this.#leave();
  }

  #defaults(args: ast.arguments_): void {
    for (const e of args.defaults) this.#expression(e);
    for (const e of args.kw_defaults) if (e !== null) this.#expression(e);
  }

  #parameters(args: ast.arguments_): void {
    for (const list of [args.posonlyargs, args.args, args.kwonlyargs]) {
      for (const arg of list) this.#define(arg.arg, PARAM | BINDS, arg);
    }
    if (args.vararg !== null) {
      this.#define(args.vararg.arg, PARAM | BINDS, args.vararg);
      this.#cur.varargs = true;
    }
    if (args.kwarg !== null) {
      this.#define(args.kwarg.arg, PARAM | BINDS, args.kwarg);
      this.#cur.varkw = true;
    }
  }

  /** The annotations of a function: a block of their own, beside the function. */
  #signature(s: ast.FunctionDef | ast.AsyncFunctionDef, args: ast.arguments_, returns: ast.Expression | null): void {
    const seesClass = this.#cur.canSeeClass || this.#cur.kind === 'class';
    const scope = this.#make('annotation', '__annotate__');
    this.#note(args, scope);
    this.#enterLazy(scope, s);
    if (seesClass) this.#seeClass(scope, s);
    const visit = (e: ast.Expression | null | undefined): void => {
      if (e === null || e === undefined) return;
      scope.annotationsUsed = true;
      this.#expression(e);
    };
    for (const arg of args.posonlyargs) visit(arg.annotation);
    for (const arg of args.args) visit(arg.annotation);
    visit(args.vararg?.annotation);
    visit(args.kwarg?.annotation);
    for (const arg of args.kwonlyargs) visit(arg.annotation);
    visit(returns);
    this.#leave();
  }

  #annotated(s: ast.AnnAssign): void {
    const scope = this.#cur;
    const { target } = s;
    scope.annotationsUsed = true;
    if (target.kind === 'Name') {
      const before = scope.flags(scope.mangle(target.id));
      if ((before & (GLOBAL | NONLOCAL)) !== 0 && scope !== this.root && s.simple) {
        const word = (before & GLOBAL) !== 0 ? 'global' : 'nonlocal';
        reject(this.#text, `annotated name '${target.id}' can't be ${word}`, s);
      }
      const binds = s.value === null ? 0 : BINDS;
      if (s.simple) this.#define(target.id, ANNOT | LOCAL | binds, target);
      else if (s.value !== null) this.#define(target.id, LOCAL | BINDS, target);
    } else this.#target(target, 'store');
    this.#annotation(s.annotation);
    if (s.value !== null) this.#expression(s.value);
  }

  #annotation(e: ast.Expression): void {
    const outer = this.#cur;
    const unevaluated = outer.kind === 'function';
    const conditional = outer.kind === 'module' || (outer.kind === 'class' && outer.inConditional);
    if (conditional && !outer.conditionalAnnotations) {
      outer.conditionalAnnotations = true;
      this.#define('__conditional_annotations__', USE, e);
    }
    if (outer.annotations === null) {
      const scope = this.#make('annotation', '__annotate__');
      outer.annotations = scope;
      this.#enterLazy(scope, e);
      if (outer.kind === 'class' && !this.#future.annotations) this.#seeClass(scope, e);
    } else this.#enter(outer.annotations, false);
    if (conditional && outer.kind === 'class' && !this.#future.annotations) {
      this.#define('__conditional_annotations__', USE, e);
    }
    if (unevaluated) this.#cur.inUnevaluated = true;
    this.#expression(e);
    if (unevaluated) this.#cur.inUnevaluated = false;
    this.#leave();
  }

  #alias(alias: ast.alias): void {
    const name = alias.asname ?? alias.name;
    if (name === '*') {
      if (this.#cur.kind !== 'module') reject(this.#text, 'import * only allowed at module level', alias);
      return;
    }
    const dot = name.indexOf('.');
    this.#define(dot < 0 ? name : name.slice(0, dot), IMPORT | BINDS, alias);
  }

  #checkFuture(s: ast.ImportFrom): void {
    if (s.module !== '__future__' || s.level !== 0) return;
    const { last } = this.#future;
    if (last !== null && s.start <= last.start) return;
    reject(this.#text, 'from __future__ imports must occur at the beginning of the file', s);
  }

  #directive(s: ast.Global | ast.Nonlocal, flag: number, word: 'global' | 'nonlocal'): void {
    for (const name of s.names) {
      const before = this.#cur.flags(this.#cur.mangle(name));
      if ((before & PARAM) !== 0) reject(this.#text, `name '${name}' is parameter and ${word}`, s);
      if ((before & USE) !== 0) reject(this.#text, `name '${name}' is used prior to ${word} declaration`, s);
      if ((before & ANNOT) !== 0) reject(this.#text, `annotated name '${name}' can't be ${word}`, s);
      if ((before & LOCAL) !== 0) reject(this.#text, `name '${name}' is assigned to before ${word} declaration`, s);
      this.#define(name, flag, s);
      this.#record(name, s);
    }
  }

  #record(name: string, span: Span): void {
    this.#cur.directives.push({ name: this.#cur.mangle(name), start: span.start, end: span.end });
  }

  #requireAsync(message: string, span: Span): void {
    if (this.#asyncModule()) this.#cur.coroutine = true;
    if (!this.#cur.coroutine) reject(this.#text, message, span);
  }

  #asyncModule(): boolean {
    return this.#topLevelAwait && this.#cur.kind === 'module';
  }

  #kill(name: string, at: number): void {
    this.#cur.kills.push({ name: this.#cur.mangle(name), at });
  }

  // ---- expressions

  #expressions(list: readonly ast.Expression[]): void {
    for (const e of list) this.#expression(e);
  }

  #targets(list: readonly ast.Expression[], context: Context): void {
    for (const e of list) this.#target(e, context);
  }

  /** An expression that is assigned to or deleted. */
  #target(e: ast.Expression, context: Context): void {
    switch (e.kind) {
      case 'Name':
        if (context === 'del') this.#kill(e.id, e.start);
        if (!this.#cur.inUnevaluated) this.#define(e.id, LOCAL | BINDS, e, context);
        return;
      case 'Attribute':
        this.#checkName(e.attr, e, context);
        return this.#expression(e.value);
      case 'Starred':
        return this.#target(e.value, context);
      case 'List':
      case 'Tuple':
        return this.#targets(e.elts, context);
      default:
        return this.#expression(e);
    }
  }

  #expression(e: ast.Expression): void {
    switch (e.kind) {
      case 'BinOp':
        return this.#binary(e);
      case 'Attribute':
      case 'Call':
      case 'Subscript':
        return this.#postfix(e);
      case 'Name':
        return this.#load(e);
      case 'Constant':
        return;
      case 'NamedExpr':
        return this.#named(e);
      case 'BoolOp':
        return this.#expressions(e.values);
      case 'UnaryOp':
        return this.#expression(e.operand);
      case 'Lambda': {
        this.#defaults(e.args);
        const scope = this.#make('function', '<lambda>');
        this.#note(e, scope);
        this.#enter(scope);
        this.#parameters(e.args);
        this.#expression(e.body);
        return this.#leave();
      }
      case 'IfExp':
        this.#expression(e.test);
        this.#expression(e.body);
        return this.#expression(e.orelse);
      case 'Dict':
        for (const key of e.keys) if (key !== null) this.#expression(key);
        return this.#expressions(e.values);
      case 'Set':
      case 'List':
      case 'Tuple':
        return this.#expressions(e.elts);
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp':
        return this.#comprehension(e);
      case 'Yield':
      case 'YieldFrom':
        this.#refuse('yield expression', e);
        if (e.value !== null) this.#expression(e.value);
        this.#cur.generator = true;
        if (this.#cur.comprehension !== null) {
          const { comprehension } = this.#cur;
          const where = comprehension === 'generator' ? 'generator expression' : `${comprehension} comprehension`;
          reject(this.#text, `'yield' inside ${where}`, e);
        }
        return;
      case 'Await':
        this.#refuse('await expression', e);
        if (!this.#asyncModule()) {
          const scope = this.#cur;
          if (!scope.functionLike) reject(this.#text, "'await' outside function", e);
          if (!this.#inAsync() && scope.comprehension === null) {
            reject(this.#text, "'await' outside async function", e);
          }
        }
        this.#expression(e.value);
        this.#cur.coroutine = true;
        return;
      case 'Compare':
        this.#expression(e.left);
        return this.#expressions(e.comparators);
      case 'FormattedValue':
      case 'Interpolation':
        this.#expression(e.value);
        if (e.format_spec !== null) this.#expression(e.format_spec);
        return;
      case 'JoinedStr':
      case 'TemplateStr':
        return this.#expressions(e.values);
      case 'Starred':
        return this.#expression(e.value);
      case 'Slice':
        for (const part of [e.lower, e.upper, e.step]) if (part !== null) this.#expression(part);
        return;
    }
  }

  #binary(e: ast.BinOp): void {
    const chain: ast.BinOp[] = [];
    let at: ast.Expression = e;
    while (at.kind === 'BinOp') {
      chain.push(at);
      at = at.left;
    }
    this.#expression(at);
    for (let i = chain.length - 1; i >= 0; i--) {
      const { right } = chain[i]!;
      // `a ** b ** c` nests to the right.
      if (i === 0 && right.kind === 'BinOp') return this.#powers(right);
      this.#expression(right);
    }
  }

  #powers(e: ast.BinOp): void {
    let at: ast.Expression = e;
    while (at.kind === 'BinOp' && at.op === '**') {
      this.#expression(at.left);
      at = at.right;
    }
    this.#expression(at);
  }

  #postfix(e: ast.Attribute | ast.Call | ast.Subscript): void {
    const chain: (ast.Attribute | ast.Call | ast.Subscript)[] = [];
    let at: ast.Expression = e;
    while (at.kind === 'Attribute' || at.kind === 'Call' || at.kind === 'Subscript') {
      chain.push(at);
      at = at.kind === 'Call' ? at.func : at.value;
    }
    this.#expression(at);
    for (let i = chain.length - 1; i >= 0; i--) {
      const link = chain[i]!;
      if (link.kind === 'Subscript') this.#expression(link.slice);
      else if (link.kind === 'Call') {
        this.#expressions(link.args);
        this.#keywords(link.keywords);
      }
    }
  }

  #keywords(keywords: readonly ast.keyword[]): void {
    for (const keyword of keywords) if (keyword.arg !== null) this.#checkName(keyword.arg, keyword, 'store');
    for (const keyword of keywords) this.#expression(keyword.value);
  }

  #load(e: ast.Name): void {
    const scope = this.#cur;
    if (scope.inUnevaluated) return;
    this.#define(e.id, USE, e);
    if (e.id === 'super' && scope.functionLike) this.#define('__class__', USE, e);
  }

  #named(e: ast.NamedExpr): void {
    this.#refuse('named expression', e);
    if (this.#cur.inIterable > 0) {
      reject(this.#text, 'assignment expression cannot be used in a comprehension iterable expression', e);
    }
    if (this.#cur.comprehension !== null) this.#extend(e.target);
    this.#expression(e.value);
    this.#target(e.target, 'store');
  }

  /** A named expression in a comprehension binds in the block around it. */
  #extend(target: ast.Name): void {
    const name = target.id;
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const scope = this.#stack[i]!;
      const flags = scope.flags(this.#cur.mangle(name));
      if (scope.comprehension !== null) {
        if ((flags & COMP_ITER) !== 0 && (flags & LOCAL) !== 0) {
          const message = `assignment expression cannot rebind comprehension iteration variable '${name}'`;
          reject(this.#text, message, target);
        }
        continue;
      }
      if (scope.kind === 'function' || scope.kind === 'module') {
        const global = scope.kind === 'module' || (flags & GLOBAL) !== 0;
        this.#define(name, global ? GLOBAL : NONLOCAL, target);
        this.#record(name, target);
        this.#defineIn(scope, name, scope.kind === 'module' ? GLOBAL | BINDS : LOCAL | BINDS, target);
        return;
      }
      const where = NOT_HERE[scope.kind];
      if (where !== undefined) {
        reject(this.#text, `assignment expression within a comprehension cannot be used ${where}`, target);
      }
    }
  }

  #comprehension(e: Comprehension): void {
    const { kind, name } = COMPREHENSIONS[e.kind];
    const outer = this.#cur;
    const [first, ...rest] = e.generators as readonly [ast.comprehension, ...ast.comprehension[]];
    outer.inIterable++;
    this.#expression(first.iter);
    outer.inIterable--;
    const scope = this.#make('function', name);
    this.#note(e, scope);
    this.#enter(scope);
    scope.comprehension = kind;
    if (first.is_async) scope.coroutine = true;
    this.#define('.0', PARAM | BINDS, e);
    scope.inTarget = true;
    this.#target(first.target, 'store');
    scope.inTarget = false;
    this.#expressions(first.ifs);
    for (const clause of rest) {
      scope.inTarget = true;
      this.#target(clause.target, 'store');
      scope.inTarget = false;
      scope.inIterable++;
      this.#expression(clause.iter);
      scope.inIterable--;
      this.#expressions(clause.ifs);
      if (clause.is_async) scope.coroutine = true;
    }
    if (e.kind === 'DictComp') {
      this.#expression(e.value);
      this.#expression(e.key);
    } else this.#expression(e.elt);
    scope.generator = kind === 'generator';
    const isAsync = scope.coroutine && kind !== 'generator';
    this.#leave();
    if (!isAsync) return;
    if (!this.#inAsync() && outer.comprehension === null && !this.#asyncModule()) {
      reject(this.#text, 'asynchronous comprehension outside of an asynchronous function', e);
    }
    outer.coroutine = true;
  }

  #inAsync(): boolean {
    return this.#cur.kind === 'function' && this.#cur.coroutine;
  }

  /** Annotations and type parameters may not hold expressions with effects on their block. */
  #refuse(what: string, span: Span): void {
    const { kind, info } = this.#cur;
    if (kind === 'annotation') reject(this.#text, `${what} cannot be used within an annotation`, span);
    if (kind === 'typevar') reject(this.#text, `${what} cannot be used within ${info}`, span);
    if (kind === 'typealias') reject(this.#text, `${what} cannot be used within a type alias`, span);
    if (kind === 'typeparams') {
      reject(this.#text, `${what} cannot be used within the definition of a generic`, span);
    }
  }

  // ---- patterns

  #pattern(p: ast.Pattern): void {
    switch (p.kind) {
      case 'MatchValue':
        return this.#expression(p.value);
      case 'MatchSingleton':
        return;
      case 'MatchSequence':
      case 'MatchOr':
        for (const part of p.patterns) this.#pattern(part);
        return;
      case 'MatchStar':
        if (p.name !== null) this.#bind(p.name, p);
        return;
      case 'MatchMapping':
        this.#expressions(p.keys);
        for (const part of p.patterns) this.#pattern(part);
        if (p.rest !== null) this.#bind(p.rest, p);
        return;
      case 'MatchClass':
        this.#expression(p.cls);
        for (const part of p.patterns) this.#pattern(part);
        p.kwd_attrs.forEach((name, i) => this.#checkName(name, p.kwd_patterns[i]!, 'store'));
        for (const part of p.kwd_patterns) this.#pattern(part);
        return;
      case 'MatchAs':
        if (p.pattern !== null) this.#pattern(p.pattern);
        if (p.name !== null) this.#bind(p.name, p);
        return;
    }
  }
}

/** Blocks that a named expression inside a comprehension cannot bind in; it passes the annotations of functions. */
const NOT_HERE: Partial<Record<ScopeKind, string>> = {
  class: 'in a class body',
  typeparams: 'within the definition of a generic',
  typealias: 'in a type alias',
  typevar: 'in a TypeVar bound',
};
