/** Cases that are given up, one in so many, and the next program of their session. `npm run cases:abandoned` does it with all of them. */
import { expect, it } from 'vitest';
import { Random } from '../fuzz/random.ts';
import { caseTexts } from '../python/files.ts';
import { parseCases } from '../python/format.ts';
import { abandoned, places } from './abandoned.ts';

const EACH = 40;
const random = new Random(7);
let seen = 0;

for (const [path, text] of await caseTexts()) {
  // Most that can be given up in a bad place is of these.
  const each = /^(asyncio|language\/(async|corout|gener|resum))/.test(path) ? 4 : EACH;
  const cases = parseCases(path, text).cases.filter(() => seen++ % each === 0);
  if (cases.length === 0) continue;
  it(path, { timeout: 120_000 }, () => {
    const wrong = cases.flatMap((one) =>
      places(one, random, 2).flatMap(([ticks, way]) => {
        const text = abandoned(one, ticks, way);
        return text === null ? [] : [`${one.title}, ${way} at ${ticks}: ${text}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
}
