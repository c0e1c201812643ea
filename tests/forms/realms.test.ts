/** Cases as the first program of an isolate, from the start and from a dump: one in so many. `npm run cases:first` runs them all from the start. */
import { expect, it } from 'vitest';
import { moduleNames } from '../../core/library/mod.ts';
import { builtinClasses } from '../../core/values/mod.ts';
import { caseTexts } from '../python/files.ts';
import { type Case, type CaseFile, parseCases } from '../python/format.ts';
import { callHost } from '../python/hosts.ts';
import { type Failure, report } from '../python/modes.ts';
import { type Beside, type Options, loadSubject } from '../python/subject.ts';
import { HOSTED, realms } from './realms.ts';

const EACH = 40;
const open = await realms();
const subject = await loadSubject();
let seen = 0;

for (const [path, text] of await caseTexts()) {
  if (HOSTED.has(path)) continue;
  const file = parseCases(path, text);
  const numbers = file.cases.map((_, i) => i).filter(() => seen++ % EACH === 0);
  if (numbers.length === 0) continue;
  it(path, { timeout: 120_000 }, async () => {
    const failures: Failure[] = [];
    for (const number of numbers) {
      const failure = (await open().first(file, number)) ?? (await resumed(file, number));
      if (failure !== null) failures.push(failure);
    }
    expect(failures, report(file, failures)).toEqual([]);
  });
}

/** A case that is stopped half way and goes on in another realm: how it ends otherwise than one that is not, or null. */
async function resumed(file: CaseFile, number: number): Promise<Failure | null> {
  const one = file.cases[number]!;
  const whole = run(file, one, {});
  const half = Math.ceil(whole.ticks / 2);
  const dumps: { dump: Uint8Array; beside: Beside }[] = [];
  run(file, one, { saveEvery: half, onPause: (dump, { owed, output }) => dumps.push({ dump, beside: { owed: [...owed], output } }) });
  if (dumps.length === 0) return null;
  const { dump, beside } = dumps[0]!;
  const { output, traceback, detail } = await open().resume(file, number, dump, beside);
  if (output === whole.output && traceback === whole.traceback) return null;
  return { title: one.title, line: one.line, text: `from a dump in another realm: ${detail}\n${output}${traceback ?? ''}` };
}

function run(file: CaseFile, one: Case, options: Partial<Options>): ReturnType<typeof subject.run> {
  return subject.run(one.source, { scriptName: file.scriptName, hosts: one.hosts, callHost, limits: {}, ...options });
}

it('finds every built-in class by its name', () => {
  for (const name of moduleNames()) {
    const source = `import ${name} as m\nfor n in dir(m): getattr(m, n)`;
    subject.run(source, { scriptName: 'import.py', hosts: [], callHost, limits: {} });
  }
  const names = builtinClasses().map((cls) => cls.full);
  expect(names.length).toBeGreaterThan(300);
  expect(open().unknownClasses(names)).toEqual([]);
});
