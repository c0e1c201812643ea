/** That the page of differences is the one the cases make. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { differencesPage } from '../../scripts/differences.ts';
import { Oracle } from './client.ts';

it('docs/differences.md is up to date (npm run differences)', { timeout: 120_000 }, async () => {
  const oracle = new Oracle();
  const page = await differencesPage(oracle);
  oracle.close();
  expect(page).toBe(readFileSync(new URL('../../docs/differences.md', import.meta.url), 'utf8'));
});
