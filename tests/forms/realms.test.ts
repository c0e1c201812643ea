/** Cases as the first program of an isolate: one in so many. `npm run cases:first` has them all. */
import { expect, it } from 'vitest';
import { caseTexts } from '../python/files.ts';
import { parseCases } from '../python/format.ts';
import { type Failure, report } from '../python/modes.ts';
import { firstRuns } from './realms.ts';

const EACH = 25;
const first = await firstRuns();
let seen = 0;

for (const [path, text] of await caseTexts()) {
  const file = parseCases(path, text);
  const numbers = file.cases.map((_, i) => i).filter(() => seen++ % EACH === 0);
  if (numbers.length === 0) continue;
  it(path, { timeout: 120_000 }, async () => {
    const failures: Failure[] = [];
    for (const number of numbers) {
      const failure = await first(file, number);
      if (failure !== null) failures.push(failure);
    }
    expect(failures, report(file, failures)).toEqual([]);
  });
}
