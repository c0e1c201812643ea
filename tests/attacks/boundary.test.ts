/** Some of what `npm run fuzz:boundary` tries, on every runtime. */
import { expect, it } from 'vitest';
import { boundaryFuzz } from './boundary.ts';

it('values of the host are taken or refused, and none of their code runs', () => {
  const { accepted, refused } = boundaryFuzz(1000, 7);
  expect(accepted).toBeGreaterThan(200);
  expect(refused).toBeGreaterThan(200);
});
