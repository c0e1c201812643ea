// The committed tables of core/unicode are what scripts/unicode.ts writes.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generate } from '../../scripts/unicode.ts';

test('generating the Unicode tables again gives the same bytes', async () => {
  for (const [path, text] of await generate()) {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') === text, path).toBe(true);
  }
}, 120_000);
