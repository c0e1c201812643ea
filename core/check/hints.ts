/*
 * Hints: what was probably meant.
 */

import { insteadOf } from '../library/mod.ts';
import { stubModule } from './modules.ts';
import type { Scope } from './scopes.ts';
import { checking, session } from './session.ts';
import { STUB_MODULES } from './stubs/stubs.ts';
import type { Type } from './types.ts';
import { shapeOf } from './classes.ts';

/** The closest of some names; null if none is close. */
export function closest(name: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const one of names) {
    if (!isAffordable(1)) return null;
    if (Math.abs(one.length - name.length) >= least || one === name || one.length > 64) continue;
    const found = distance(name, one, least);
    if (found < least) {
      least = found;
      best = one;
    }
  }
  return best;
}

/** Whether so many letters more may be compared; outside of a check they always may. */
function isAffordable(letters: number): boolean {
  return !checking() || (session().guesses -= letters) > 0;
}

/** How many letters have to change, up to a limit; swapped neighbours count once. */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    if (!isAffordable(b.length)) return limit;
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    if (row.every((cost) => cost >= limit)) return limit;
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** For a name that is bound nowhere. */
export function hintForName(name: string, scope: Scope): string | null {
  if (STUB_MODULES.has(name)) return `\`import ${name}\` is missing`;
  if (!isAffordable(1)) return null;
  const names: string[] = [];
  for (let at: Scope | null = scope; at !== null; at = at.parent) for (const known of at.names()) names.push(known);
  for (const known of stubModule('builtins')?.names() ?? []) names.push(known);
  const near = closest(
    name,
    names.filter((one) => !one.startsWith('_')),
  );
  return near === null ? null : `Did you mean \`${near}\`?`;
}

/** For an attribute that is not there. */
export function hintForAttribute(type: Type, name: string): string | null {
  if (!isAffordable(1)) return null;
  const names = namesOf(type);
  const near = closest(
    name,
    names.filter((one) => !one.startsWith('__')),
  );
  return near === null ? null : `Did you mean \`${near}\`?`;
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
  const instead = insteadOf(name);
  if (instead !== null) return instead;
  const near = closest(name, [...STUB_MODULES]);
  return near === null ? null : `Did you mean \`${near}\`?`;
}
