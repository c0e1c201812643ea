/*
 * Hints: what was probably meant.
 */

import { selfNames } from './assigned.ts';
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

/** More names than these are not listed. */
const MOST = 12;

/** For a name that is none of some. */
export function hintAmong(name: string, names: readonly string[]): string | null {
  const near = closest(name, () => names);
  if (near !== null || names.length === 0 || names.length > MOST) return near;
  return `Known: ${names.map((one) => `\`${one}\``).join(', ')}`;
}

/** For an attribute that is not there. */
export function hintForAttribute(type: Type, name: string): string | null {
  if (type.kind === 'module') return closest(name, () => type.scope.names());
  if (type.kind !== 'instance' && type.kind !== 'literal' && type.kind !== 'class') return null;
  const { flavor, mro } = shapeOf(type.cls);
  if (flavor === 'typeddict' && type.cls.scope.find(name) !== undefined) return `It is a dict: \`["${name}"]\``;
  const names = mro.flatMap(({ cls }) => [...cls.scope.names(), ...(cls.node === null ? [] : selfNames(cls).keys())]);
  const known = [...new Set(names)].filter((one) => one[0] !== '_');
  return type.cls.scope.own ? closest(name, () => known) : hintAmong(name, known);
}

/** For a module that is not there. */
export function hintForModule(name: string): string | null {
  return insteadOf(name) ?? closest(name, () => [...STUB_MODULES]);
}
