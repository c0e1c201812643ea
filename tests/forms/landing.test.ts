/**
 * Pauses at many distances, without a save: a pause drops the JavaScript stack, so what a callee answers lands in the waiting
 * frame. What that frame does then may need Python code, too.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pathOf } from '../oracle/casefiles.ts';
import { parseCases } from '../python/format.ts';
import { callHost } from '../python/hosts.ts';
import { loadSubject } from '../python/subject.ts';

const subject = await loadSubject();
const DISTANCES = [1, 2, 3, 5, 7, 11, 17, 29];
const FILES = ['host/expressions.py', 'language/operators.py', 'language/asked.py', 'language/conditions.py'];

for (const file of FILES) {
  it(`${file}, paused at many distances`, () => {
    for (const { title, source, hosts } of parseCases(file, readFileSync(pathOf(file), 'utf8')).cases) {
      const options = { scriptName: 'main.py', hosts, callHost };
      const whole = subject.run(source, options);
      expect(whole.ended, title).not.toBe('bug');
      for (const pauseEvery of DISTANCES) {
        expect(subject.run(source, { ...options, pauseEvery }), `${title}: paused every ${pauseEvery} ticks`).toEqual(
          whole,
        );
      }
    }
  });
}
