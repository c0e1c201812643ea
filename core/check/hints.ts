/*
 * Hints: what was probably meant.
 */

import { insteadOf, similarName } from '../library/mod.ts';
import { stubModule } from './modules.ts';
import type { Scope } from './scopes.ts';
import { checking, session } from './session.ts';
import { STUB_MODULES } from './stubs/stubs.ts';
import type { Type } from './types.ts';
import { shapeOf } from './classes.ts';

/** The closest of some names, as CPython finds it; null if none is close, or too many letters were compared before. */
export function closest(name: string, names: () => readonly string[]): string | null {
  const one = checking() ? session() : null;
  if (one !== null && one.guesses < 0) return null;
  const all = names();
  if (one !== null) one.guesses -= all.length * name.length;
  const near = similarName(name, all);
  return near === null ? null : `Did you mean \`${near}\`?`;
}

/** For a name that is bound nowhere. */
export function hintForName(name: string, scope: Scope): string | null {
  if (STUB_MODULES.has(name)) return `\`import ${name}\` is missing`;
  return closest(name, () => {
    let names = stubModule('builtins')?.names() ?? [];
    for (let at: Scope | null = scope; at !== null; at = at.parent) names = [...at.names(), ...names];
    return names.filter((one) => !one.startsWith('_'));
  });
}

/** For an attribute that is not there. */
export function hintForAttribute(type: Type, name: string): string | null {
  return closest(name, () => namesOf(type).filter((one) => !one.startsWith('__')));
}

function namesOf(type: Type): string[] {
  switch (type.kind) {
    case 'module':
      return type.scope.names();
    case 'instance':
    case 'literal':
    case 'class':
      return shapeOf(type.cls).mro.flatMap((one) => one.cls.scope.names());
    default:
      return [];
  }
}

/** For a module that is not there. */
export function hintForModule(name: string): string | null {
  return insteadOf(name) ?? closest(name, () => [...STUB_MODULES]);
}
