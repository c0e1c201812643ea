/** Whatever a program is, checking it ends: with an answer, or without an opinion when its steps are spent. */
import { expect, it } from 'vitest';
import { check, examine, FORMATS, render } from '../../../core/check/mod.ts';
import { SPENT } from '../../../core/check/session.ts';
import { HOSTILE } from '../../check/hostile.ts';

const BUDGET = 200_000;
/** Far more than the steps take on the slowest machine; what is not counted takes minutes. */
const PATIENCE = 10_000;
/** Letters of what is said about a program of some hundred kilobytes. */
const MOST = 20_000_000;

// These two come first: what was asked before is kept.
it('declarations of the host are nothing to the stubs of the interpreter, now and later', () => {
  const source =
    'from collections import Counter\nimport datetime\nx: int = Counter("a").most_common(1)\ny: int = datetime.datetime.now()\ny2: int = sorted([1])\nfor z in 5: pass\n';
  const stub = 'class Iterable: secret: int\nclass SupportsRichComparison: ...\nclass Sequence: ...\n';
  const modules = Object.fromEntries(['collections.abc', 'typing', '_typeshed', 'types'].map((name) => [name, stub]));
  check(source, { fileName: 'main.py', budget: 10 * BUDGET, modules });
  const messages = check(source, { fileName: 'main.py', budget: 10 * BUDGET }).map(({ message }) => message);
  expect(messages).toEqual([
    expect.stringContaining('`list[tuple[str, int]]`'),
    expect.stringContaining('`datetime`'),
    expect.stringContaining('`list[int]`'),
    expect.stringContaining('not iterable'),
  ]);
});

it('what stands deep in a program is nothing to the stubs of the interpreter', () => {
  const uses = ['sorted([1])', 'max(1, 2)', 'dict(a=1)', 'open("a")', 'Counter("a")'];
  const source = (depth: number): string =>
    `from collections import Counter\n${uses.map((one) => `print(${'['.repeat(depth)}${one}${']'.repeat(depth)})`).join('\n')}`;
  for (let depth = 90; depth < 130; depth++) check(source(depth), { fileName: 'main.py', budget: 10 * BUDGET });
  const wrong = ['sorted([1]).nope', 'max(1, 2).nope', 'dict(a=1).nope', 'open("a").nope', 'Counter("a").nope'];
  expect(
    check(`from collections import Counter\n${wrong.join('\n')}`, { fileName: 'main.py', budget: 10 * BUDGET }),
  ).toHaveLength(5);
});

it.each(HOSTILE)('$name', ({ name, source, ...given }) => {
  const start = performance.now();
  try {
    const found = examine(source, { fileName: 'main.py', budget: BUDGET, ...given });
    for (const format of FORMATS)
      expect(render(found, { source, fileName: 'main.py' }, format).length).toBeLessThan(MOST);
  } catch (error) {
    expect(error, name).toBe(SPENT);
  }
  expect(performance.now() - start).toBeLessThan(PATIENCE);
});

it('long lines are cut around what is wrong with them', () => {
  const source = `${'x = 1; '.repeat(400)}y = "a" + 1; ${'x = 1; '.repeat(400)}`;
  const text = render(check(source, { fileName: 'main.py', budget: BUDGET }), { source, fileName: 'main.py' }, 'full');
  const [line, marks] = text.split('\n').slice(3, 5) as [string, string];
  expect(line).toMatch(/^1 \| \.\.\..*\.\.\.$/);
  expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('"a" + 1');
});

it('a check that spent its steps leaves nothing behind', () => {
  const { source } = HOSTILE.find(({ name }) => name === 'a tuple that doubles')!;
  expect(check(source, { fileName: 'main.py', budget: 1000 })).toEqual([]);
  expect(check('len(5)', { fileName: 'main.py', budget: BUDGET })).toHaveLength(1);
});
