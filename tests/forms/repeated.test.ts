/** What the first run of a program leaves in its code (closures, constants) does not change what the next runs cost. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { caseFilePaths, pathOf } from '../oracle/casefiles.ts';
import { parseCases } from '../python/format.ts';
import { callHost } from '../python/hosts.ts';
import { loadSubject } from '../python/subject.ts';

const subject = await loadSubject();
const FILES = [...caseFilePaths([]).filter((path) => path.startsWith('language/')), 'modules/fractions.py'];

it('a program costs the same each time', () => {
  for (const path of FILES) {
    for (const { title, source, hosts } of parseCases(path, readFileSync(pathOf(path), 'utf8')).cases) {
      const run = (): number => subject.run(source, { scriptName: 'main.py', hosts, callHost }).ticks;
      const first = run();
      expect(run(), `${path}: ${title}`).toBe(first);
    }
  }
});
