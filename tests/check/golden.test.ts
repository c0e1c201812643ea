/**
 * The most common mistakes, as they are shown: golden/mistakes.txt (`vitest -u` writes it anew). In mistakes.py, a comment tells
 * what ty 0.0.18 reports: the code, the line and the range must be the same.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { check, render } from '../../core/check/mod.ts';

const FOLDER = fileURLToPath(new URL('golden/', import.meta.url));

const mistakes = readFileSync(`${FOLDER}mistakes.py`, 'utf8')
  .split(/^# ---- /m)
  .slice(1)
  .map((part) => {
    const lines = part.split('\n');
    const theirs = lines.filter((line) => line.startsWith('# ty: ')).map((line) => line.slice(6));
    const source = lines.slice(1 + theirs.length).join('\n');
    const found = check(source, { fileName: 'main.py', budget: 1_000_000 });
    const ours = found.map(
      ({ rule, range: { start, end } }) => `${rule} ${start.line}:${start.column}-${end.line}:${end.column}`,
    );
    return { title: lines[0]!, theirs, ours, text: render(found, { source, fileName: 'main.py' }, 'full') };
  });

it('reports them with the codes and at the places of ty', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(40);
  expect(mistakes.filter(({ theirs, ours }) => theirs.join() !== ours.join())).toEqual([]);
});

it('shows them as before', async () => {
  const all = mistakes.map(({ title, text }) => `==== ${title}\n${text.trimEnd()}\n`).join('\n');
  await expect(all).toMatchFileSnapshot(`${FOLDER}mistakes.txt`);
});
