/** Mistakes that were planted on purpose are found where they are, and nothing else is reported. */
import { expect, it } from 'vitest';
import { RULES, check } from '../../core/check/mod.ts';
import type { Diagnostic } from '../../core/check/mod.ts';
import { planted } from './planted.ts';
import { HOSTS } from './programs.ts';

const all = planted();
const missed: string[] = [];
const alarms: string[] = [];
const counts = new Map<string, { planted: number; found: number }>();
for (const { name, source, stubs, marks } of all) {
  const found = check(source, { stubs: HOSTS + stubs, fileName: 'main.py', budget: 1_000_000 });
  for (const { line, rule, provoked } of marks) {
    const count = counts.get(rule) ?? { planted: 0, found: 0 };
    counts.set(rule, count);
    count.planted++;
    const isIt = (one: Diagnostic): boolean =>
      one.rule === rule && one.range.start.line === line && (one.severity === 'info') === provoked;
    if (found.some(isIt)) count.found++;
    else missed.push(`${name}, line ${line}: ${rule}: ${source.split('\n')[line - 1]!.trim()}`);
  }
  for (const { rule, message, range, severity } of found) {
    if (severity === 'info' || marks.some((one) => one.line === range.start.line)) continue;
    alarms.push(`${name}, line ${range.start.line}: ${rule}: ${message}`);
  }
}

it('finds planted mistakes on their lines, with their codes', () => {
  const total = [...counts.values()].reduce((sum, one) => sum + one.planted, 0);
  const found = [...counts.values()].reduce((sum, one) => sum + one.found, 0);
  console.log(`${found} of ${total} planted mistakes found (${((100 * found) / total).toFixed(1)} %)`);
  expect(total).toBeGreaterThanOrEqual(400);
  expect(found / total, missed.join('\n')).toBeGreaterThanOrEqual(0.92);
});

it('reports nothing beside them', () => {
  expect(alarms).toEqual([]);
});

it('plants at least eight for each rule', () => {
  const few = [...RULES]
    .filter(([rule, severity]) => severity !== 'info' && (counts.get(rule)?.planted ?? 0) < 8)
    .map(([rule]) => rule);
  expect(few).toEqual([]);
});
