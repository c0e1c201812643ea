/*
 * The second pass: where each name of each scope lives. Local, cell, free, global.
 *
 * `bound` are the names of enclosing functions that a block can see, `globals` those that an enclosing block declared
 * global, `typeParams` those of `bound` that are type parameters. The sets are shared between blocks and copied before
 * a change. A block hands back its free names.
 *
 * Comprehensions that are inlined keep their own scopes: a name that is free in one and local around it stays a plain
 * local, unless a function inside the comprehension needs it.
 */

import type { Text } from '../source/mod.ts';
import { reject } from './reject.ts';
import {
  AT_CELL,
  AT_FREE,
  AT_GLOBAL,
  AT_GLOBAL_EXPLICIT,
  AT_LOCAL,
  BOUND,
  FREE_CLASS,
  GLOBAL,
  LOCAL,
  NONLOCAL,
  PARAM,
  SHIFT,
  TYPE_PARAM,
} from './scope.ts';
import type { Scope } from './scope.ts';

type Names = ReadonlySet<string>;

/** What a block sees of the blocks around it. */
interface Outside {
  /** Null at module level. */
  readonly bound: Names | null;
  readonly globals: Names;
  readonly typeParams: Names;
  /** The class whose names this block looks up first (annotations and type parameters in a class body). */
  readonly classScope: Scope | null;
}

const NONE: Names = new Set();
/** What a block without names hands back; nobody adds to it. */
const NO_FREE: Set<string> = new Set();
const IN_CLASS: readonly string[] = ['__class__', '__classdict__', '__conditional_annotations__'];

/** Decides for all names of all scopes; throws Faults. */
export function analyzeScopes(text: Text, root: Scope): void {
  analyze(text, root, { bound: null, globals: NONE, typeParams: NONE, classScope: null });
}

function analyze(text: Text, scope: Scope, outside: Outside): Set<string> {
  if (scope.symbols.size === 0 && scope.children.length === 0) return NO_FREE;
  const places = new Map<string, number>();
  const local = new Set<string>();
  const free = new Set<string>();
  const isClass = scope.kind === 'class';
  const given = { bound: outside.bound, globals: outside.globals };
  const bound = outside.bound === null ? null : new Changed(outside.bound);
  const globals = new Changed(outside.globals);
  const typeParams = new Changed(outside.typeParams);

  for (const [name, flags] of scope.symbols) {
    if ((flags & GLOBAL) !== 0) {
      if ((flags & NONLOCAL) !== 0) refuse(text, scope, name, `name '${name}' is nonlocal and global`);
      places.set(name, AT_GLOBAL_EXPLICIT);
      globals.add(name);
      bound?.delete(name);
    } else if ((flags & NONLOCAL) !== 0) {
      if (bound === null) refuse(text, scope, name, 'nonlocal declaration not allowed at module level');
      else if (!bound.names.has(name)) refuse(text, scope, name, `no binding for nonlocal '${name}' found`);
      if (typeParams.names.has(name)) {
        refuse(text, scope, name, `nonlocal binding not allowed for type parameter '${name}'`);
      }
      places.set(name, AT_FREE);
      free.add(name);
    } else if ((flags & BOUND) !== 0) {
      places.set(name, AT_LOCAL);
      local.add(name);
      globals.delete(name);
      if ((flags & TYPE_PARAM) !== 0) typeParams.add(name);
      else typeParams.delete(name);
    } else {
      places.set(name, placeOfUse(name, bound?.names ?? null, outside.classScope));
      if (places.get(name) === AT_FREE) free.add(name);
    }
  }

  // The names of a class are not seen by the functions in it.
  let seen: Names = (isClass ? given.bound : bound?.names) ?? NONE;
  if (isClass) seen = new Set([...seen, ...IN_CLASS]);
  else if (scope.functionLike && local.size > 0 && scope.children.length > 0) {
    seen = new Set([...local, ...seen]);
  }
  const inner = { bound: seen, globals: isClass ? given.globals : globals.names, typeParams: typeParams.names };

  const children: Scope[] = [];
  const inlined: Scope[] = [];
  for (const child of scope.children) {
    const classScope = child.canSeeClass ? (isClass ? scope : outside.classScope) : null;
    const childFree = analyze(text, child, { ...inner, classScope });
    if (child.comprehension !== null && !child.generator && !scope.canSeeClass) {
      child.inlined = true;
      inlined.push(child);
      inline(scope, child, childFree);
      for (const inner of child.children) children.push(inner);
    } else children.push(child);
    for (const name of childFree) free.add(name);
  }
  scope.children = children;
  scope.inlinedScopes = inlined;

  if (scope.functionLike) {
    // CPython takes over a name of inlined comprehensions as the first one says it. If that binds it, the name is the
    // block's own to the functions in the block.
    if (inlined.length > 0 && free.size > 0) {
      for (const [name, binds] of mentions(inlined)) {
        if (!binds || !free.has(name) || scope.symbols.has(name)) continue;
        scope.set(name, LOCAL);
        places.set(name, AT_LOCAL);
      }
    }
    for (const [name, place] of places) {
      if (place !== AT_LOCAL || !free.has(name)) continue;
      places.set(name, AT_CELL);
      free.delete(name);
    }
  } else if (isClass) {
    if (free.has('__class__')) scope.needsClassCell = true;
    if (free.has('__classdict__')) scope.needsClassDict = true;
    if (free.has('__conditional_annotations__')) scope.conditionalAnnotations = true;
    // What the class itself says is nonlocal stays free all the same.
    for (const name of IN_CLASS) if (places.get(name) !== AT_FREE) free.delete(name);
  }

  for (const [name, flags] of scope.symbols) scope.set(name, flags | (places.get(name)! << SHIFT));
  for (const name of free) {
    const flags = scope.symbols.get(name);
    if (flags !== undefined) {
      if (isClass || scope.canSeeClass) scope.set(name, flags | FREE_CLASS);
    } else if (given.bound === null || given.bound.has(name)) scope.set(name, AT_FREE << SHIFT);
  }
  return free;
}

/** Where a name lives that the block only reads. */
function placeOfUse(name: string, bound: Names | null, classScope: Scope | null): number {
  // The namespace that such a block looks into is the class's own, whatever the class binds to that name.
  if (classScope !== null && name !== '__classdict__') {
    const flags = classScope.flags(name);
    if ((flags & GLOBAL) !== 0) return AT_GLOBAL_EXPLICIT;
    // Both the class and a function around it may bind the name: only the class and the globals are looked at.
    if ((flags & BOUND) !== 0 && (flags & NONLOCAL) === 0) return AT_GLOBAL;
  }
  return bound !== null && bound.has(name) ? AT_FREE : AT_GLOBAL;
}

/** Names free in an inlined comprehension that its block binds need no cell for it. */
function inline(scope: Scope, comprehension: Scope, free: Set<string>): void {
  for (const [name, flags] of comprehension.symbols) {
    const place = flags >> SHIFT;
    if (place === AT_FREE && scope.kind === 'class' && name === '__class__') {
      // `__class__` is never free through a class; functions in the comprehension see that of the class all the same.
      if (!comprehension.children.some((child) => child.where(name) === AT_FREE)) free.delete(name);
      comprehension.set(name, (flags & ((1 << SHIFT) - 1)) | (AT_GLOBAL << SHIFT));
      continue;
    }
    if (scope.kind === 'class' || (scope.flags(name) & BOUND) === 0) continue;
    if (!comprehension.children.some((child) => child.where(name) === AT_FREE)) free.delete(name);
  }
}

/** The names in comprehensions and in those that are inlined into them, and whether the first one that says a name binds it. */
function mentions(comprehensions: readonly Scope[], names: Map<string, boolean> = new Map()): Map<string, boolean> {
  for (const { symbols, inlinedScopes } of comprehensions) {
    for (const [name, flags] of symbols) {
      const place = flags >> SHIFT;
      if ((flags & PARAM) === 0 && !names.has(name)) names.set(name, place === AT_LOCAL || place === AT_CELL);
    }
    mentions(inlinedScopes, names);
  }
  return names;
}

/** Names handed down to a block that the block changes for what is inside it: copied at the first change. */
class Changed {
  names: Names;
  #own: Set<string> | null = null;

  constructor(names: Names) {
    this.names = names;
  }

  add(name: string): void {
    if (!this.names.has(name)) this.#copy().add(name);
  }

  delete(name: string): void {
    if (this.names.has(name)) this.#copy().delete(name);
  }

  #copy(): Set<string> {
    this.#own ??= new Set(this.names);
    this.names = this.#own;
    return this.#own;
  }
}

function refuse(text: Text, scope: Scope, name: string, message: string): never {
  const directive = scope.directives.find((d) => d.name === name);
  return reject(text, message, directive ?? { start: 0, end: 0 });
}
