/**
 * Every module has as many cases in tests/python/modules as its public names ask for: one and a half for each name, six at
 * least, and sixty where programs use a module in many ways. Names that we lack for a reason are not counted.
 */
import { expect, it } from 'vitest';
import { parseCases } from '../python/format.ts';
import { caseTexts } from '../python/files.ts';
import { ABSENT } from '../platforms/node/absent.ts';
import theirs from '../oracle/names.json' with { type: 'json' };

const LARGE = new Set([
  'collections',
  'dataclasses',
  'datetime',
  'decimal',
  'enum',
  'itertools',
  'json',
  're',
  'typing',
]);

/** Names that are numbers and no more: a case looks at many of them, so six cases do, and one and a half for each function. */
const TABLES: Readonly<Record<string, number>> = { errno: 0, os: 56, stat: 16 };

/** Where a module's cases stand when it is not modules/NAME.py (dots left out, or `_`). */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  asyncio: ['asyncio/'],
  builtins: ['builtins/', 'exceptions/', 'types/'],
  os: ['modules/os.py', 'modules/hostfiles.py'],
  'os.path': ['modules/posixpath.py'],
};

function target(module: string, names: readonly string[]): number {
  const absent = Object.values(ABSENT[module] ?? {}).flatMap((text) => text.trim().split(/\s+/));
  const count = TABLES[module] ?? names.length - absent.length;
  return Math.max(LARGE.has(module) ? 60 : 6, Math.ceil(1.5 * count));
}

function counted(module: string, cases: ReadonlyMap<string, number>): number {
  const names = [module.replaceAll('.', ''), module.replaceAll('.', '_')];
  const places = ELSEWHERE[module] ?? names.map((name) => `modules/${name}.py`);
  const own = [...cases].filter(([path]) => places.some((place) => path.startsWith(place)));
  return own.reduce((sum, [, count]) => sum + count, 0);
}

it('every module has its cases', async () => {
  const texts = await caseTexts();
  const cases = new Map([...texts].map(([path, text]) => [path, parseCases(path, text).cases.length]));
  const short = Object.entries(theirs).filter(([module, names]) => counted(module, cases) < target(module, names));
  const told = short.map(([module, names]) => `${module}: ${counted(module, cases)} of ${target(module, names)}`);
  expect(told, 'too few cases').toEqual([]);
});
