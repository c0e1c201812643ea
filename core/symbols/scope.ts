/*
 * Scopes: what each block of a program knows about each of its names.
 *
 * A `Scope` holds a Map from (mangled) name to a number of flag bits; once analysed, bits 16 and up say where the name
 * lives (`where`). Comprehensions other than generator expressions have scopes of their own too, but no code of their
 * own (PEP 709): `inlined` says so, and their names live in the code that encloses them. The terms are those of
 * CPython's symtable, so that its rules can be compared line by line.
 *
 * Not here: the walk that fills scopes (collect.ts) and the decision where names live (analyze.ts).
 */

import type * as ast from '../syntax/mod.ts';

/** Declared by `global`. */
export const GLOBAL: number = 1;
/** Assigned in this block. */
export const LOCAL: number = 1 << 1;
export const PARAM: number = 1 << 2;
/** Declared by `nonlocal`. */
export const NONLOCAL: number = 1 << 3;
/** Read in this block. */
export const USE: number = 1 << 4;
/** In a class: also a free variable of a function inside it. */
export const FREE_CLASS: number = 1 << 6;
export const IMPORT: number = 1 << 7;
/** Annotated. */
export const ANNOT: number = 1 << 8;
/** The iteration variable of a comprehension. */
export const COMP_ITER: number = 1 << 9;
export const TYPE_PARAM: number = 1 << 10;
/** A value can reach the name here: what an annotation without a value does not do. */
export const BINDS: number = 1 << 12;
export const BOUND: number = LOCAL | PARAM | IMPORT | TYPE_PARAM;

/** Where a name lives; the number is kept above the flags. */
export const SHIFT: number = 16;
export const AT_LOCAL: number = 1;
export const AT_GLOBAL_EXPLICIT: number = 2;
export const AT_GLOBAL: number = 3;
export const AT_FREE: number = 4;
export const AT_CELL: number = 5;

export type ScopeKind = 'module' | 'function' | 'class' | 'annotation' | 'typevar' | 'typealias' | 'typeparams';
export type ComprehensionKind = 'list' | 'set' | 'dict' | 'generator';

/** A `del x` or the end of `except … as x`: where x can become unbound again. */
export interface Kill {
  readonly name: string;
  readonly at: number;
}

/** A `global`, `nonlocal` or a named expression that reaches out of a comprehension. */
export interface Directive {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const NO_SYMBOLS: ReadonlyMap<string, number> = new Map();

/** One block. */
export class Scope {
  readonly kind: ScopeKind;
  readonly name: string;
  /** Flags by mangled name, in the order of first appearance. */
  symbols: ReadonlyMap<string, number> = NO_SYMBOLS;
  children: Scope[] = [];
  /** The comprehensions that were inlined into this block; their children are among its own. */
  inlinedScopes: readonly Scope[] = [];
  readonly kills: Kill[] = [];
  readonly directives: Directive[] = [];
  /** The class whose private names are mangled here; null outside of classes. */
  privateName: string | null;
  /** In the type parameters of a class: the only names that are mangled. */
  mangled: Set<string> | null = null;
  comprehension: ComprehensionKind | null = null;
  generator = false;
  coroutine = false;
  inlined = false;
  varargs = false;
  varkw = false;
  /** While the target of a comprehension is walked. */
  inTarget = false;
  /** How deep inside iterable expressions of comprehensions the walk is. */
  inIterable = 0;
  inConditional = false;
  inUnevaluated = false;
  canSeeClass = false;
  needsClassCell = false;
  needsClassDict = false;
  conditionalAnnotations = false;
  annotationsUsed = false;
  /** The `__annotate__` of a module or class body, or of the annotations inside a function (never run). */
  annotations: Scope | null = null;
  /** For error texts: "a TypeVar bound" and the like. */
  info: string | null = null;

  constructor(kind: ScopeKind, name: string, privateName: string | null) {
    this.kind = kind;
    this.name = name;
    this.privateName = privateName;
  }

  /** Functions and what behaves like one: only there names have registers and cells. */
  get functionLike(): boolean {
    return this.kind !== 'module' && this.kind !== 'class';
  }

  /** Notes the flags of a mangled name. */
  set(name: string, flags: number): void {
    if (this.symbols === NO_SYMBOLS) this.symbols = new Map();
    (this.symbols as Map<string, number>).set(name, flags);
  }

  /** The flags of a mangled name; 0 when the block does not mention it. */
  flags(name: string): number {
    return this.symbols.get(name) ?? 0;
  }

  /** Where a mangled name lives (AT_…); 0 when the block does not mention it. */
  where(name: string): number {
    return (this.symbols.get(name) ?? 0) >> SHIFT;
  }

  /** The name as it is stored (private names of classes). */
  mangle(name: string): string {
    if (this.mangled !== null && !this.mangled.has(name)) return name;
    return mangle(this.privateName, name);
  }
}

/** `__x` in a class `C` is `_C__x`. */
export function mangle(privateName: string | null, name: string): string {
  if (privateName === null || !name.startsWith('__') || name.endsWith('__') || name.includes('.')) return name;
  let from = 0;
  while (from < privateName.length && privateName.charCodeAt(from) === 95) from++;
  return from === privateName.length ? name : '_' + privateName.slice(from) + name;
}

/** The scopes of a tree. */
export interface Table {
  readonly root: Scope;
  /** By node: functions, classes, lambdas, comprehensions; `arguments` for a function's annotations; type aliases. */
  readonly scopes: ReadonlyMap<ast.Node, Scope>;
  /** By the list of type parameters. */
  readonly typeParams: ReadonlyMap<readonly ast.TypeParam[], Scope>;
  /** Of a TypeVar's bound or constraints. */
  readonly bounds: ReadonlyMap<ast.TypeParam, Scope>;
  /** Of a type parameter's default. */
  readonly defaults: ReadonlyMap<ast.TypeParam, Scope>;
  /** `from __future__ import annotations` is in force. */
  readonly futureAnnotations: boolean;
  /** Names that some statement binds in the global namespace. */
  readonly globals: ReadonlySet<string>;
}
