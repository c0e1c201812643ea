/** The case files in some modes, as tests: one a file, whose message lists all cases that failed. */
import { describe, expect, it } from 'vitest';
import { caseTexts } from './files.ts';
import { parseCases } from './format.ts';
import { type Failure, type Mode, report, runCase } from './modes.ts';
import { pending } from './pending.ts';
import { loadSubject } from './subject.ts';

/** Which case files. Those of library modules, of re-entrancy and those that are long themselves run for long, so `npm test` has them only as they are. */
export type Which = 'all' | 'slow' | 'language' | 'values' | 'asyncio';

const SLOW: ReadonlySet<string> = new Set(['modules', 'reentrancy', 'bulk']);
const LANGUAGE: ReadonlySet<string> = new Set(['language', 'syntax', 'host', 'programs', 'exceptions', 'asyncio']);

function isChosen(path: string, which: Which): boolean {
  const folder = path.slice(0, path.indexOf('/'));
  switch (which) {
    case 'all':
      return true;
    case 'slow':
      return SLOW.has(folder);
    case 'language':
      return LANGUAGE.has(folder);
    case 'values':
      return !SLOW.has(folder) && !LANGUAGE.has(folder);
    case 'asyncio':
      return folder === 'asyncio';
  }
}

/** Declares the tests. */
export async function suite(modes: readonly Mode[], which: Which): Promise<void> {
  const files = [...(await caseTexts())]
    .filter(([path]) => isChosen(path, which))
    .map(([path, text]) => parseCases(path, text));

  it('finds the case files', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  for (const file of files) {
    describe(file.path, () => {
      for (const mode of modes) {
        it(mode, async () => {
          const subject = await loadSubject();
          const failures: Failure[] = [];
          for (const one of file.cases) {
            const failure = runCase(subject, file, one, mode);
            const waits = pending.has(`${mode} ${file.path}: ${one.title}`);
            if (failure !== null && !waits) failures.push(failure);
            if (failure === null && waits) {
              failures.push({ title: one.title, line: one.line, text: '  passes now: delete it from pending.ts' });
            }
          }
          if (failures.length > 0) throw new Error(report(file, failures));
        });
      }
    });
  }
}
