/**
 * `npm run check:oracle [-- FILE… --misses]`: the native checker beside pyright, over every program of the cases and benchmarks,
 * and what is left of those that pyright rejects without the statements that it rejects.
 *
 * Lists false alarms (a line that the checker reports and pyright does not) and counts misses (the reverse) by rule.
 */
import process from 'node:process';
import * as door from '../../core/check/mod.ts';
import type { CheckOptions, Diagnostic } from '../../core/check/mod.ts';
import { HOSTS, programs, without } from './programs.ts';
import type { Program } from './programs.ts';
import { Recorded } from './recorded.ts';

type Check = (source: string, options: CheckOptions) => Diagnostic[];

const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const showMisses = process.argv.includes('--misses');
const check = (door as unknown as { check?: Check }).check;
if (check === undefined) throw new Error('there is no native engine yet');

const recorded = new Recorded();

/** The programs, and of those that pyright rejects what is left without the statements that it rejects. */
function* corpus(): Generator<{ name: string; source: string; theirs: Diagnostic[] }> {
  for (const whole of programs(names)) {
    let program: Program | null = whole;
    for (let cuts = 0; program !== null && cuts < 4; cuts++) {
      const { name, source }: Program = program;
      const theirs = recorded.check({ source, stubs: HOSTS }).filter(({ severity }) => severity === 'error');
      if (cuts === 0 || theirs.length === 0) yield { name, source, theirs };
      if (theirs.length === 0) break;
      const lines = theirs.map(({ range }) => range.start.line);
      program = without(program, lines);
    }
  }
}

const counts = { programs: 0, accepted: 0, alarmed: 0, alarms: 0, agreed: 0, sameCode: 0, missed: 0 };
const missesByRule = new Map<string, number>();
for (const { name, source, theirs } of corpus()) {
  const ours = check(source, { stubs: HOSTS, fileName: 'main.py', budget: 1_000_000 }).filter(
    ({ severity }) => severity === 'error',
  );
  counts.programs++;
  if (theirs.length === 0) counts.accepted++;
  const covered = (line: number, list: readonly Diagnostic[]): Diagnostic[] =>
    list.filter(({ range }) => range.start.line <= line && line <= range.end.line);
  let alarmed = false;
  for (const one of ours) {
    const line = one.range.start.line;
    const same = theirs.filter((their) => their.range.start.line <= one.range.end.line && line <= their.range.end.line);
    if (same.length === 0) {
      alarmed = true;
      counts.alarms++;
      console.log(
        `ALARM ${name}, line ${line}: ${one.rule}: ${one.message}\n      ${source.split('\n')[line - 1]!.trim()}`,
      );
    } else {
      counts.agreed++;
      if (same.some(({ rule }) => rule === one.rule)) counts.sameCode++;
    }
  }
  if (alarmed && theirs.length === 0) counts.alarmed++;
  for (const their of theirs) {
    if (covered(their.range.start.line, ours).length > 0) continue;
    counts.missed++;
    const label = `${their.rule} (${their.notes[0]})`;
    missesByRule.set(label, (missesByRule.get(label) ?? 0) + 1);
    if (showMisses)
      console.log(
        `MISS ${name}, line ${their.range.start.line}: ${their.rule}: ${their.message.split('\n')[0]}\n      ${source.split('\n')[their.range.start.line - 1]!.trim()}`,
      );
  }
}
recorded.save();
for (const [rule, count] of [...missesByRule].sort(([, a], [, b]) => b - a).slice(0, 40))
  console.log(`missed ${count} ${rule}`);
console.log(
  `${counts.programs} programs, ${counts.accepted} accepted by pyright, ${counts.alarmed} of those with an alarm; ` +
    `${counts.alarms} alarms, ${counts.agreed} agreed lines (${counts.sameCode} with the same code), ${counts.missed} missed`,
);
