/** Which values sequence and mapping patterns of `match` take: by a mark on the class, inherited along the mro. */
import type { PyClass } from './classes.ts';
import type { PyValue } from './objects.ts';
import { typeOf } from './typeof.ts';

function patternOf(cls: PyClass): PyClass['pattern'] {
  for (const c of cls.shown.mro) if (c.pattern !== null) return c.pattern;
  return null;
}

export function matchesSequence(v: PyValue): boolean {
  return typeof v === 'object' && v !== null && patternOf(typeOf(v)) === 'sequence';
}

export function matchesMapping(v: PyValue): boolean {
  return typeof v === 'object' && v !== null && patternOf(typeOf(v)) === 'mapping';
}
