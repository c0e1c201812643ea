/** Exceptions that end a run, as the host is told of them. */
import { expect, it } from 'vitest';
import { Run, builtinsNamespace, compile, describeException, isFault } from '../../core/mod.ts';

it('tells of an object that is named by its address, which the run gives', () => {
  const code = compile('class C: pass\nc = C()\nprint(c)\nraise ValueError(c)\n', {
    known: (name) => builtinsNamespace().cells.has(name),
    hostNames: new Set(),
  });
  if (isFault(code)) throw new Error(code.message);
  const run = new Run(builtinsNamespace());
  const outcome = run.start(code);
  if (outcome.kind !== 'error') throw new Error(outcome.kind);
  const shown = run
    .takeOutput()
    .map(({ text }) => text)
    .join('')
    .trim();
  expect(shown).toMatch(/^<C object at 0x[0-9a-f]+>$/);
  expect(describeException(run, outcome.exc).message).toBe(shown);
});

const told = (source: string): string => {
  const code = compile(source, { known: (name) => builtinsNamespace().cells.has(name), hostNames: new Set() });
  if (isFault(code)) throw new Error(code.message);
  const run = new Run(builtinsNamespace());
  const outcome = run.start(code);
  if (outcome.kind !== 'error') throw new Error(outcome.kind);
  return describeException(run, outcome.exc).traceback;
};

it('ends the text of groups that share their members', () => {
  const text = told("e = ValueError('x' * 50)\nfor i in range(9):\n    e = ExceptionGroup('all', [e] * 15)\nraise e\n");
  expect(text.length).toBeLessThan(40_000_000);
  expect(text.slice(0, 200)).toContain('raise e\n  | ExceptionGroup: all (15 sub-exceptions)\n');
});

it('ends the text of a long chain with the exception that was raised', () => {
  const long = (size: number, type: string): string =>
    `x = 'x' * ${size}\ne = ValueError(x)\nfor i in range(200):\n    e, e.__cause__ = ${type}(x), e\nraise LookupError('last') from e\n`;
  const text = told(long(100_000, 'ValueError'));
  expect(text.length).toBeLessThan(40_000_000);
  expect(text.slice(-400)).toContain('\n...\n\nThe above exception was the direct cause of the following exception:\n');
  expect(text.slice(-400)).toMatch(/\nLookupError: last\n$/);
  // What is not worked out any more says so, but for the exception that was raised.
  const failed = told(long(4_000_000, 'KeyError'));
  expect(failed.length).toBeLessThan(40_000_000);
  expect(failed.slice(-400)).toMatch(/KeyError: <exception str\(\) failed>\n[^]*\nLookupError: last\n$/);
});
