/** Whatever a program is, checking it ends: with an answer, or without an opinion when its steps are spent. */
import { expect, it } from 'vitest';
import { check, examine } from '../../../core/check/mod.ts';
import { SPENT } from '../../../core/check/session.ts';
import { HOSTILE } from '../../check/hostile.ts';

const BUDGET = 200_000;

it.each(HOSTILE)('$name', ({ source }) => {
  try {
    expect(examine(source, { fileName: 'main.py', budget: BUDGET })).toBeInstanceOf(Array);
  } catch (error) {
    expect(error).toBe(SPENT);
  }
});

it('a check that spent its steps leaves nothing behind', () => {
  const { source } = HOSTILE.find(({ name }) => name === 'a tuple that doubles')!;
  expect(check(source, { fileName: 'main.py', budget: 1000 })).toEqual([]);
  expect(check('len(5)', { fileName: 'main.py', budget: BUDGET })).toHaveLength(1);
});
