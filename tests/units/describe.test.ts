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
  const shown = run.takeOutput().map(({ text }) => text).join('').trim();
  expect(shown).toMatch(/^<C object at 0x[0-9a-f]+>$/);
  expect(describeException(run, outcome.exc).message).toBe(shown);
});
