/**
 * Pauses at many distances, without a save: a pause drops the JavaScript stack, so what a callee answers lands in the waiting
 * frame. What that frame does then may need Python code, too.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Run, builtinsNamespace, compile, isFault } from '../../core/mod.ts';
import { pathOf } from '../oracle/casefiles.ts';
import { parseCases } from '../python/format.ts';

function paused(source: string, every: number): string {
  const code = compile(source, {
    fileName: 'main.py',
    known: (name) => builtinsNamespace().cells.has(name),
    hostNames: new Set(),
    topLevelAwait: false,
    answer: false,
  });
  if (isFault(code)) return code.message;
  const run = new Run(builtinsNamespace(), { limits: {} });
  run.nameMain('main.py');
  run.pauseAt = every;
  let outcome = run.start(code);
  while (outcome.kind === 'suspended') {
    run.pauseAt = run.ticks + every;
    outcome = run.proceed();
  }
  return run
    .takeOutput()
    .map((chunk) => chunk.text)
    .join('');
}

const DISTANCES = [1, 2, 3, 5, 7, 11, 17, 29];
const FILES = ['language/operators.py', 'language/asked.py', 'language/conditions.py'];

for (const file of FILES) {
  it(`${file}, paused at many distances`, () => {
    for (const { title, source } of parseCases(file, readFileSync(pathOf(file), 'utf8')).cases) {
      const whole = paused(source, Infinity);
      for (const every of DISTANCES) {
        expect(paused(source, every), `${title}: paused every ${every} ticks`).toBe(whole);
      }
    }
  });
}
