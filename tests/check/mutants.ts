/**
 * `npm run check:mutants [-- --count 6000 --seed 1 --misses --only MUTATOR]`: programs that pyright accepts, each with one
 * mistake made by chance, checked by pyright and by the native checker.
 *
 * Tells, for each kind of mistake, how much of what pyright reports is found on the same line, and lists the lines that pyright
 * does not report. The exit status is 1 when less than four fifths are found.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { check } from '../../core/check/mod.ts';
import { Text, isFault } from '../../core/source/mod.ts';
import { parse } from '../../core/syntax/mod.ts';
import { MUTATORS, sitesOf } from './mutators.ts';
import type { Mutant } from './mutators.ts';
import { HOSTS, programs } from './programs.ts';
import { Recorded } from './recorded.ts';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '6000' },
    seed: { type: 'string', default: '1' },
    misses: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

/** Longer programs cost pyright too much. */
const LONGEST = 6000;

/** Numbers from 0 to below 1 (mulberry32). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Named extends Mutant {
  readonly name: string;
}

/** The same number of every kind, where there are so many places for it. */
function chosen(): Named[] {
  const accepted = new Recorded();
  const places = new Map<string, Named[]>();
  for (const { name, source } of programs()) {
    if (source.length > LONGEST || accepted.check({ source, stubs: HOSTS }).some((one) => one.severity === 'error'))
      continue;
    for (const mutant of sitesOf(source)) {
      const list = places.get(mutant.mutator) ?? [];
      places.set(mutant.mutator, list);
      list.push({ ...mutant, name });
    }
  }
  accepted.save();
  const random = chance(Number(options.seed));
  const out: Named[] = [];
  let kinds = MUTATORS.length;
  for (const [mutator, list] of [...places].sort((a, b) => a[1].length - b[1].length)) {
    const quota = Math.ceil((Number(options.count) - out.length) / kinds--);
    for (let taken = 0; taken < quota && list.length > 0;) {
      const [one] = list.splice(Math.floor(random() * list.length), 1);
      if (isFault(parse(new Text('main.py', one!.source), 'exec'))) continue;
      out.push(one!);
      taken++;
    }
    if (options.only !== undefined && options.only !== mutator) out.splice(out.length - quota, quota);
  }
  return out;
}

const judge = new Recorded('mutants');
const totals = new Map<
  string,
  { mutants: number; reported: number; found: number; sameCode: number; alarms: number }
>();
const missed = new Map<string, number>();
for (const { name, mutator, source } of chosen()) {
  const total = totals.get(mutator) ?? { mutants: 0, reported: 0, found: 0, sameCode: 0, alarms: 0 };
  totals.set(mutator, total);
  total.mutants++;
  const theirs = judge
    .check({ source, stubs: HOSTS })
    .filter(({ severity, rule }) => severity === 'error' || rule === 'unused-awaitable');
  const ours = check(source, { stubs: HOSTS, fileName: 'main.py', budget: 1_000_000 });
  const line = (at: number): string => source.split('\n')[at - 1]!.trim().slice(0, 140);
  for (const { rule, message, range, notes } of theirs) {
    const at = range.start.line;
    const here = ours.filter((one) => one.range.start.line <= at && at <= one.range.end.line);
    total.reported++;
    if (here.length > 0) {
      total.found++;
      if (here.some((one) => one.rule === rule)) total.sameCode++;
      continue;
    }
    const label = `${mutator}: ${rule} (${notes[0]})`;
    missed.set(label, (missed.get(label) ?? 0) + 1);
    if (options.misses)
      console.log(`MISS ${mutator}: ${name}, line ${at}: ${rule}: ${message.split('\n')[0]}\n      ${line(at)}`);
  }
  for (const { rule, severity, message, range } of ours) {
    if (severity !== 'error') continue;
    const here = theirs.some((one) => one.range.start.line <= range.end.line && range.start.line <= one.range.end.line);
    if (here) continue;
    total.alarms++;
    console.log(
      `ALARM ${mutator}: ${name}, line ${range.start.line}: ${rule}: ${message}\n      ${line(range.start.line)}`,
    );
  }
}
judge.save();

for (const [label, count] of [...missed].sort(([, a], [, b]) => b - a).slice(0, 40))
  console.log(`missed ${count} ${label}`);
const sum = { mutants: 0, reported: 0, found: 0, sameCode: 0, alarms: 0 };
const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
for (const [mutator, total] of totals) {
  for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += total[key];
  console.log(
    `${mutator.padEnd(22)} ${String(total.mutants).padStart(5)} mutants, ${String(total.reported).padStart(4)} lines reported, ` +
      `${percent(total.found, total.reported).padStart(7)} found, ${percent(total.sameCode, total.reported).padStart(7)} with the same code`,
  );
}
console.log(
  `${sum.mutants} mutants, ${sum.reported} lines reported by pyright, ${percent(sum.found, sum.reported)} found ` +
    `(${percent(sum.sameCode, sum.reported)} with the same code), ${sum.alarms} alarms`,
);
if (sum.found < 0.8 * sum.reported) process.exitCode = 1;
