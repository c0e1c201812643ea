/**
 * `npm run coverage`: runs all cases and tells which rows, which shipped Python and which node kinds of the IR none of
 * them executes. Counts the lines of core/ that they, the checker on their programs and the other tests of the suite
 * execute. Fails for what pending.ts does not name, and below the line floor.
 *
 *     npm run coverage                         everything
 *     npm run coverage -- --show core/values   the lines below that path that never ran, too
 *     npm run coverage -- --update             writes pending.ts anew
 *     npm run coverage -- --part checker       a part of it: cases, checker, suite
 *     npm run coverage -- types/list           some case files, as they are run and checked
 *
 * A part, or some files, count what they run and fail for nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { caseFilePaths, pathOf } from '../oracle/casefiles.ts';
import { parseCases } from '../python/format.ts';
import { LineCount, watchLines } from './lines.ts';
import type { FileLines } from './lines.ts';
import { notRun } from './pending.ts';
import { startSuite } from './suite.ts';
import type { Mode } from '../python/modes.ts';
import type { Ran } from './rows.ts';

/** Of the lines of core/ that hold code, in percent. */
const FLOOR = 95;
/** So many files are told that have most lines that never ran. */
const WORST = 30;

/** Only values of the host lead here (`datetimeAsDate`), which cases have none of: tests/platforms/contract.values.test.ts does. */
const OF_HOST: ReadonlySet<string> = new Set(['$datetime_at', '$datetime_milliseconds', '$repr_of']);

/** The modes that run code which plain does not: leaves one by one for the language, pauses for the cases that pause. */
function modesOf(path: string): readonly Mode[] {
  if (/^(?:modules|reentrancy)\//.test(path)) return ['plain'];
  return path.startsWith('host/') ? ['plain', 'unfused', 'saved', 'tight'] : ['plain', 'unfused'];
}

const { values, positionals } = parseArgs({
  options: {
    show: { type: 'string' },
    update: { type: 'boolean', default: false },
    part: { type: 'string', multiple: true, default: [] },
  },
  allowPositionals: true,
});
const whole = values.part.length === 0 && positionals.length === 0;
const runs = (part: 'cases' | 'checker' | 'suite'): boolean =>
  values.part.length > 0 ? values.part.includes(part) : part !== 'suite' || whole;

const count = new LineCount();
const endSuite = runs('suite') ? startSuite() : null;
const endLines = await watchLines();
// What is to be counted is loaded after the counters have started.
const { runCase } = await import('../python/modes.ts');
const { loadSubject } = await import('../python/subject.ts');
const { watchRows } = await import('./rows.ts');
const { watchKinds } = await import('./kinds.ts');
const { check, render } = await import('../../core/check/mod.ts');
const { HOSTS, programs } = await import('../check/programs.ts');

const subject = await loadSubject();
const { rows, python } = watchRows();
const { kinds, note } = watchKinds();
let bad = false;
if (runs('cases')) runCases();
if (runs('checker')) checkCases();
await endLines(count);
const failed = endSuite === null ? null : await endSuite(count);
if (failed !== null) {
  bad = true;
  console.log(failed);
}

const missing = { rows: without(rows), python: without(python), kinds: without(kinds) };
if (whole) tellMissing();
if (values.update) writeFileSync(new URL('pending.ts', import.meta.url), pendingText());

tellLines(count.files());
process.exitCode = bad && whole && !values.update ? 1 : 0;

function runCases(): void {
  for (const path of caseFilePaths(positionals)) {
    const file = parseCases(path, readFileSync(pathOf(path), 'utf8'));
    for (const mode of modesOf(path)) {
      for (const one of file.cases) {
        runCase(subject, file, one, mode);
        if (mode === 'unfused') note();
      }
    }
  }
}

/** What the checker says of the programs is compared elsewhere (`npm run check:oracle`); here it must come to an end. */
function checkCases(): void {
  for (const { source } of programs(positionals)) {
    const found = check(source, { stubs: HOSTS, fileName: 'main.py', budget: 1_000_000 });
    render(found, { source, fileName: 'main.py' }, 'full');
  }
}

function tellMissing(): void {
  for (const [what, { all, ran }] of Object.entries({ rows, python, kinds })) {
    const names = missing[what as keyof typeof missing];
    console.log(`${what}: ${all.length - names.length} of ${all.length} ran`);
    const known = new Set(notRun[what as keyof typeof notRun]);
    const fresh = names.filter((name) => !known.has(name));
    if (fresh.length > 0) {
      bad = true;
      console.log(`  never, and not named in pending.ts:\n    ${fresh.join('\n    ')}`);
    }
    const stale = [...known].filter((name) => !all.includes(name) || ran(name));
    if (stale.length > 0) console.log(`  named in pending.ts, and run now (--update): ${stale.join(', ')}`);
  }
}

function tellLines(files: readonly FileLines[]): void {
  const rooms = new Map<string, FileLines[]>();
  for (const file of files) {
    const room = file.path.split('/').slice(0, 2).join('/');
    rooms.set(room, [...(rooms.get(room) ?? []), file]);
  }
  console.log('\n  lines  missed      %  of');
  for (const [room, inRoom] of rooms) console.log(tableRow(room, inRoom));
  console.log(tableRow('core', files));
  console.log('\nmost lines that never ran:');
  const worst = [...files].sort((a, b) => b.missed.length - a.missed.length).slice(0, WORST);
  for (const file of worst) console.log(tableRow(file.path, [file]));
  if (percent(files) < FLOOR) {
    bad = true;
    console.log(`\nfewer than ${FLOOR} % of the lines ran`);
  }
  for (const { path, missed } of files) {
    if (values.show !== undefined && path.startsWith(values.show) && missed.length > 0)
      console.log(`${path}: ${spans(missed)}`);
  }
}

function tableRow(name: string, some: readonly FileLines[]): string {
  const sum = (of: (file: FileLines) => number): number => some.reduce((total, file) => total + of(file), 0);
  const [code, missed] = [sum((file) => file.code), sum((file) => file.missed.length)];
  return `${String(code).padStart(7)} ${String(missed).padStart(7)}  ${percent(some).toFixed(1).padStart(5)}  ${name}`;
}

function without({ all, ran }: Ran): string[] {
  return all.filter((name) => !ran(name) && !OF_HOST.has(name));
}

function percent(some: readonly FileLines[]): number {
  const code = some.reduce((sum, file) => sum + file.code, 0);
  const missed = some.reduce((sum, file) => sum + file.missed.length, 0);
  return code === 0 ? 100 : (100 * (code - missed)) / code;
}

/** Line numbers as spans: `3-5, 9`. */
function spans(lines: readonly number[]): string {
  const out: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i]!;
    while (lines[i + 1] === lines[i]! + 1) i++;
    out.push(first === lines[i] ? `${first}` : `${first}-${lines[i]!}`);
  }
  return out.join(', ');
}

function pendingText(): string {
  const old = readFileSync(new URL('pending.ts', import.meta.url), 'utf8');
  const head = old.slice(0, old.indexOf('export const'));
  const list = (names: readonly string[]): string =>
    names.length === 0 ? '[]' : `[\n${names.map((name) => `    '${name}',\n`).join('')}  ]`;
  const fields = Object.entries(missing).map(([what, names]) => `  ${what}: ${list(names)},\n`);
  return `${head}export const notRun: Readonly<Record<'rows' | 'python' | 'kinds', readonly string[]>> = {\n${fields.join('')}};\n`;
}
