/** CPython prints what the examples in the docs of rows say. */
import { afterAll, expect, it } from 'vitest';
import { allRows, examplesOf, printedBy, programOf } from '../units/doctests.ts';
import { Oracle } from './client.ts';

const oracle = new Oracle(60_000);
afterAll(() => oracle.close());

/** What the sandbox answers its own way: files, and an input that is always at its end. */
const OWN: ReadonlySet<string> = new Set(['builtins.open', 'builtins.input']);

it('CPython agrees with the examples of rows', { timeout: 120_000 }, async () => {
  const docs = [...allRows()]
    .filter(([name]) => !OWN.has(name))
    .map(([name, { row }]) => ({ name, examples: examplesOf(row.doc) }));
  const source = programOf(docs.map(({ examples }) => examples));
  const answer = await oracle.run({ source, scriptName: 'docs.py' });
  expect(answer.ended + (answer.traceback ?? '')).toBe('ok');
  const printed = printedBy(answer.output);
  const wrong: string[] = [];
  let i = 0;
  for (const { name, examples } of docs) {
    for (const { source: text, want } of examples) {
      const got = printed[i++];
      if (got !== want) wrong.push(`${name}: ${text}\n  printed ${got}\n  says    ${want}`);
    }
  }
  expect(wrong.join('\n')).toBe('');
  expect(i).toBe(printed.length);
});
