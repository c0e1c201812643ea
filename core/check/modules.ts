/*
 * Modules: the user's own, then the stubs of the interpreter, each cut into declarations once and kept.
 */

import type * as ast from '../syntax/mod.ts';
import { checking, session } from './session.ts';
import { packedScope } from './scopes.ts';
import type { Scope } from './scopes.ts';
import type { Class, Instance, Type } from './types.ts';
import { membersOf, UNKNOWN, union, isBuiltinClass } from './types.ts';
import { publicType } from './symbols.ts';

const stubs = new Map<string, Scope | null>();
const classes = new Map<string, Class | null>();

/** The scope of a module as a scope may import it, or null when there is none of this name: the interpreter's stubs know no others. */
export function moduleScope(name: string, from: Scope): Scope | null {
  const given = checking() && !from.own ? session().modules.get(name) : undefined;
  return given ?? stubModule(name);
}

/** A module of the interpreter. */
export function stubModule(name: string): Scope | null {
  let scope = stubs.get(name);
  if (scope === undefined) {
    scope = packedScope(name) ?? null;
    stubs.set(name, scope);
  }
  return scope;
}

/** A class of a stub, `builtins` if no module is given. */
export function classNamed(name: string, module: string = 'builtins'): Class | null {
  const key = `${module}.${name}`;
  let found = classes.get(key);
  if (found === undefined) {
    const scope = stubModule(module);
    const symbol = scope?.find(name);
    const type = symbol === undefined ? UNKNOWN : publicType(scope!, symbol);
    found = type.kind === 'class' ? type.cls : null;
    if (found !== null || symbol === undefined) classes.set(key, found);
  }
  return found;
}

/** The first of some modules that has the class: what is where differs between stubs. */
export function classAnywhere(name: string, ...modules: readonly string[]): Class | null {
  for (const module of modules) {
    const found = classNamed(name, module);
    if (found !== null) return found;
  }
  return null;
}

/** An instance of a class of the stubs; UNKNOWN if there is no such class. */
export function instanceNamed(name: string, args: readonly Type[] = [], module: string = 'builtins'): Type {
  const cls = classNamed(name, module);
  return cls === null ? UNKNOWN : ({ kind: 'instance', cls, args } satisfies Instance);
}

const TYPING = ['typing', 'collections.abc', '_typeshed'] as const;

/** An instance of a protocol or abstract class of typing. */
export function typingInstance(name: string, args: readonly Type[]): Type {
  const cls = classAnywhere(name, ...TYPING, 'types');
  return cls === null ? UNKNOWN : { kind: 'instance', cls, args };
}

/** The type of None. */
export function noneType(): Type {
  const cls = classAnywhere('NoneType', 'types', '_typeshed', 'builtins');
  return cls === null ? UNKNOWN : { kind: 'instance', cls, args: [] };
}

/** A None that was written without saying what may come instead. */
export function softNone(): Type {
  const none = noneType();
  return none.kind === 'instance' ? { ...none, soft: true } : none;
}

/** The type of what is declared without None, and begins as None all the same: `name: str = None`. */
export function orNone(type: Type, value: ast.Expression | null | undefined): Type {
  if (value?.kind !== 'Constant' || value.value !== null || type.kind === 'unknown') return type;
  return membersOf(type).some(isNone) ? type : union([type, softNone()]);
}

/** A type in which None is a placeholder beside the rest. */
export function softened(type: Type): Type {
  if (type.kind === 'union') return union(type.members.map((one) => (isNone(one) ? softNone() : softened(one))));
  return type.kind === 'instance' && type.items !== undefined ? { ...type, items: type.items.map(softened) } : type;
}

export function isNone(type: Type): boolean {
  return type.kind === 'instance' && type.cls.name === 'NoneType' && type.cls.scope.stub;
}

/** Whether a type is an instance of one class of the builtins. */
export function isBuiltin(type: Type, name: string): type is Instance {
  return type.kind === 'instance' && isBuiltinClass(type.cls, name);
}
