/** docs/monty.md: every test that it names is there, and every row has one or says why not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const tests = join(import.meta.dirname, '../..');
const page = readFileSync(join(tests, '../docs/monty.md'), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| ') && !/^\| (---|Monty|Python) \|/.test(line));

it('names tests that are there', () => {
  const missing: string[] = [];
  for (const [, file, title] of page.matchAll(/`([\w./-]+\.(?:ts|py)): ([^`]+)`/g)) {
    const path = file!.startsWith('tests/') ? join(tests, '..', file!) : join(tests, 'platforms', file!);
    if (!readFileSync(path, 'utf8').includes(title!)) missing.push(`${file}: ${title}`);
  }
  expect(missing).toEqual([]);
});

it('has a test or a reason in each row', () => {
  expect(rows.length).toBeGreaterThan(75);
  const bare = rows.filter((row) => !/`[\w./-]+\.(?:ts|py): /.test(row) && !/none|work of its own/.test(row));
  expect(bare).toEqual([]);
});
