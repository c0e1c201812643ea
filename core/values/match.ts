/** Which values sequence and mapping patterns of `match` take: by a mark on the class, inherited along the mro. */
import { DICT, LIST, MAPPINGPROXY, MEMORYVIEW, RANGE, TUPLE } from './classes.ts';
import type { PyClass } from './classes.ts';
import type { PyValue } from './objects.ts';
import { typeOf } from './typeof.ts';

for (const cls of [LIST, TUPLE, RANGE, MEMORYVIEW]) cls.pattern = 'sequence';
for (const cls of [DICT, MAPPINGPROXY]) cls.pattern = 'mapping';

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
