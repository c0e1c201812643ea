/** The case runner itself: that it reads files as written, and that each mode notices what it must notice. */
import { expect, it } from 'vitest';
import { type CaseFile, fillCases, parseCases, printed } from '../python/format.ts';
import { type Mode, runCase } from '../python/modes.ts';
import { loadSubject } from '../python/subject.ts';
import type { Answer, Options, Subject } from '../python/subject.ts';

const text = `# About this file.

# ---- first
print(1)

print(fetch('x'))
#> 1
#>
#> body of x

# ---- second
#! because
1 / 0
#> Traceback
`;

it('cuts a file into padded programs', () => {
  const file = parseCases('types/some.py', text);
  expect(file.scriptName).toBe('some.py');
  expect(file.cases).toEqual([
    {
      title: 'first',
      line: 3,
      source: "\n\n\nprint(1)\n\nprint(fetch('x'))\n",
      expected: ['1', '', 'body of x'],
      reason: null,
      hosts: ['fetch'],
    },
    {
      title: 'second',
      line: 11,
      source: `${'\n'.repeat(11)}#! because\n1 / 0\n`,
      expected: ['Traceback'],
      reason: 'because',
      hosts: [],
    },
  ]);
});

it('refuses code before the first case, and two cases of one title', () => {
  expect(() => parseCases('a.py', 'x = 1\n# ---- t\n')).toThrow('a.py:1: code before the first');
  expect(() => parseCases('a.py', '# ---- t\n# ---- t\n')).toThrow('a.py:2: a second case with the title "t"');
});

it('fills in expectations at the place where the case will stand', async () => {
  const old = '# ---- a\n#> x\n1\n\n\n# ---- b\n2\n#> b';
  const { text, changed } = await fillCases('a.py', old, async (one) =>
    Promise.resolve(one.title === 'a' ? ['one', '', 'two'] : [`at ${one.line}`]),
  );
  expect(text).toBe('# ---- a\n1\n#> one\n#>\n#> two\n\n# ---- b\n2\n#> at 7\n');
  expect(changed.map((one) => one.title)).toEqual(['a', 'b']);
  const again = await fillCases('a.py', text, async (one) => Promise.resolve(one.expected));
  expect(again).toEqual({ text, changed: [] });
});

it('does not count the last newline', () => {
  expect(printed('')).toEqual([]);
  expect(printed('a\n')).toEqual(['a']);
  expect(printed('a\n\n')).toEqual(['a', '']);
  expect(printed('a')).toEqual(['a']);
});

/** What a mode says of a subject. Each has a case of its own, since the answers of a case are kept. */
function failure(mode: Mode, answer: (options: Options, run: number) => Partial<Answer>): string | null {
  const file: CaseFile = parseCases('a.py', '# ---- t\n#> one\n#> two\n');
  let runs = 0;
  const subject: Pick<Subject, 'run'> = {
    run: (_source, options) => ({
      output: 'one\ntwo\n',
      traceback: null,
      ended: 'ok',
      detail: '',
      ticks: 9,
      digest: '',
      ...answer(options, runs++),
    }),
  };
  return runCase(subject, file, file.cases[0]!, mode)?.text ?? null;
}

it('passes what is right in every mode', () => {
  for (const mode of ['plain', 'saved', 'awaits', 'twice', 'tight', 'flat', 'unfused', 'dropped'] as const)
    expect(failure(mode, () => ({}))).toBe(null);
});

it('shows the lines that differ', () => {
  expect(failure('plain', () => ({ output: 'one\nzwei\n' }))).toBe('    one\n  - two\n  + zwei');
  expect(failure('plain', () => ({ traceback: 'Error\n' }))).toBe('    one\n    two\n  + Error');
  expect(failure('plain', () => ({ ended: 'bug', detail: 'oops' }))).toContain('+ (bug: oops)');
});

it('gives each mode its options', () => {
  expect(failure('flat', ({ engine }) => (engine === 'flat' ? { output: '' } : {}))).not.toBe(null);
  expect(failure('saved', ({ saveEvery }) => (saveEvery === undefined ? {} : { output: '' }))).not.toBe(null);
  expect(failure('awaits', ({ saveAwaits }) => (saveAwaits === true ? { output: '' } : {}))).not.toBe(null);
});

it('awaits saves the run whenever a task waits', async () => {
  const source = 'import asyncio\nasync def f(n):\n    for i in range(n): await asyncio.sleep(0)\n    await asyncio.sleep(1)\nasync def main(): await asyncio.gather(f(3), f(2))\nasyncio.run(main())';
  const subject = await loadSubject();
  let dumps = 0;
  const onPause = (): void => void dumps++;
  const options = { scriptName: 'a.py', hosts: [], callHost: () => ({ value: null }), onPause };
  expect(subject.run(source, options).ended).toBe('ok');
  expect(dumps).toBe(0);
  expect(subject.run(source, { ...options, saveAwaits: true })).toMatchObject({ ended: 'ok', output: '' });
  // The five turns and two sleeps of the tasks, and the gather.
  expect(dumps).toBe(8);
});

it('wants the same bytes twice', () => {
  expect(failure('twice', (_, run) => ({ digest: `${run}` }))).toContain('different bytes');
});

it('accepts a limit after a beginning of the output, and nothing else', () => {
  const tight = (answer: Partial<Answer>): string | null =>
    failure('tight', ({ limits }) => (limits?.maxTicks === 1 ? answer : {}));
  expect(tight({ ended: 'limit', output: 'one\n' })).toBe(null);
  expect(tight({ ended: 'limit', output: 'two\n' })).toContain("is not plain's");
  expect(tight({ ended: 'bug', detail: 'RangeError' })).toContain('RangeError');
  expect(tight({ output: 'one\n' })).toContain('- two');
});
