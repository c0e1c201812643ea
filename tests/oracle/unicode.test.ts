// The committed tables of core/unicode and of the codecs are what scripts/unicode.ts, charmaps.ts and multibyte.ts write.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generate as generateCharmaps } from '../../scripts/charmaps.ts';
import { generate as generateMultibyte } from '../../scripts/multibyte.ts';
import { generate } from '../../scripts/unicode.ts';

test('generating the Unicode tables again gives the same bytes', async () => {
  for (const [path, text] of await generate()) {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') === text, path).toBe(true);
  }
}, 120_000);

test('generating the tables of codecs again gives the same bytes', async () => {
  const texts = new Map([
    ['tables.ts', await generateCharmaps()],
    ['multibyte/tables.ts', await generateMultibyte()],
  ]);
  for (const [path, text] of texts) {
    const file = new URL(`../../core/values/codecs/${path}`, import.meta.url);
    expect(readFileSync(file, 'utf8') === text, path).toBe(true);
  }
}, 60_000);
