/*
 * Compares mutants of the cases with CPython 3.14: what a case checks is near to what nobody has thought of.
 *
 *   npm run fuzz:mutants -- [--mutants N] [--seed S] [--forms] [FILE|FOLDER…]
 *
 * mutants.py changes one to three places of a case. Output, exception and traceback must be CPython's. What differs is asked
 * once more of a CPython that has run nothing else, because a mutant may leave a library in a state of its own. Each kind
 * of difference is printed once: `texts` is one where only the message of an exception differs. With `--forms` CPython is
 * not asked; the program saved at its pauses, in flat form, unfused and with the JavaScript stack dropped must print the same and
 * pay the same. Not all that is printed is wrong: order of sets, hashes, and limits of CPython's 32 bits look like differences. The exit
 * status is 1 when a program has failed inside or forms differ.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { caseFilePaths, pathOf } from '../oracle/casefiles.ts';
import { Oracle } from '../oracle/client.ts';
import type { Answer as Theirs } from '../oracle/client.ts';
import { parseCases } from '../python/format.ts';
import { callHost } from '../python/hosts.ts';
import { loadSubject } from '../python/subject.ts';
import type { Answer, Options } from '../python/subject.ts';
import { firstLines, kindOf } from './compare.ts';

interface Mutant {
  readonly path: string;
  readonly title: string;
  readonly source: string;
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mutants: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    forms: { type: 'boolean', default: false },
  },
});

const SCRIPT = 'mutant.py';
const BATCH = 25;
const LIMITS = { maxTicks: 30_000_000, maxMemory: 2 ** 28, maxOutputBytes: 2 ** 24 };
/** A dump copies constants of shipped code that the program holds: a walk over the heap may cost so many ticks more. */
const COPIES = 2;
const FORMS: readonly (readonly [string, Partial<Options>])[] = [
  ['saved', { saveEvery: 1_001 }],
  ['flat', { engine: 'flat' }],
  ['unfused', { engine: 'unfused' }],
  ['dropped', { engine: 'dropped' }],
];

const { run } = await loadSubject();
const oracle = new Oracle(5_000);
const found: Map<string, number> = new Map();
let compared = 0;
let failed = false;

const cases = caseFilePaths(positionals).flatMap((path) =>
  parseCases(path, readFileSync(pathOf(path), 'utf8'))
    .cases.filter((one) => one.reason === null && one.hosts.length === 0)
    .map(({ title, source }) => ({ path, title, source: source.trimStart() })),
);
const mutants = await made(cases, Number(options.seed), Number(options.mutants));
for (let i = 0; i < mutants.length; i += BATCH) await judgeAll(mutants.slice(i, i + BATCH));
oracle.close();
console.log(
  `${mutants.length} mutants of ${cases.length} cases, ${compared} compared, ${found.size} kinds of differences`,
);
process.exitCode = failed ? 1 : 0;

async function made(given: readonly Mutant[], seed: number, count: number): Promise<Mutant[]> {
  const maker = new Oracle(300_000);
  const text = readFileSync(new URL('mutants.py', import.meta.url), 'utf8');
  const source = `${text}\nanswer(json.loads(${JSON.stringify(JSON.stringify(given))}), ${seed}, ${count})\n`;
  const { output } = await maker.run({ source, scriptName: 'mutants.py' });
  maker.close();
  if (!output.startsWith('[')) throw new Error(output.slice(-2_000));
  return JSON.parse(output) as Mutant[];
}

async function judgeAll(batch: readonly Mutant[]): Promise<void> {
  const answers = batch.map(({ source }) => ours(source));
  for (const [i, answer] of answers.entries()) if (answer.ended === 'bug') tell(batch[i]!, 'bug', answer.detail);
  if (options.forms) {
    for (const [i, mutant] of batch.entries()) judgeForms(mutant, answers[i]!);
    return;
  }
  const ended = batch.filter((_, i) => answers[i]!.ended === 'ok');
  const theirs = await oracle.runAll(ended.map(({ source }) => program(source)));
  for (const [i, mutant] of ended.entries()) await judge(mutant, answers[batch.indexOf(mutant)]!, theirs[i]!);
}

async function judge(mutant: Mutant, answer: Answer, first: Theirs): Promise<void> {
  if (first.ended !== 'ok') return;
  compared++;
  if (same(first, answer)) return;
  const kind = kindOf(difference(first, answer));
  if (found.has(kind)) return;
  const alone = new Oracle(10_000);
  const theirs = await alone.run(program(mutant.source));
  alone.close();
  if (theirs.ended !== 'ok' || same(theirs, answer)) return;
  const onlyText = untold(shown(theirs, theirs)) === untold(shown(answer, theirs));
  tell(mutant, onlyText ? 'texts' : 'differs', difference(theirs, answer));
}

function judgeForms(mutant: Mutant, plain: Answer): void {
  if (plain.ended !== 'ok') return;
  compared++;
  for (const [name, form] of FORMS) {
    const other = ours(mutant.source, form);
    if (other.ended === 'limit' || other.detail.includes('the snapshot is too large')) continue;
    const equal =
      other.output === plain.output &&
      other.traceback === plain.traceback &&
      Math.abs(other.ticks - plain.ticks) <= (name === 'saved' ? COPIES : 0) &&
      other.ended === 'ok';
    if (!equal)
      tell(
        mutant,
        name,
        `${other.ended} ${other.detail} ticks ${plain.ticks} and ${other.ticks}\n${firstLines(plain.output + plain.traceback, other.output + other.traceback)}`,
      );
  }
}

function tell(mutant: Mutant, what: string, text: string): void {
  const kind = kindOf(text);
  const before = found.get(kind) ?? 0;
  found.set(kind, before + 1);
  failed ||= what === 'bug' || options.forms;
  if (before === 0) console.log(`==== ${what}: ${mutant.path}, ${mutant.title}\n${mutant.source}\n${text}\n`);
}

function program(source: string): Parameters<Oracle['run']>[0] {
  return { source, scriptName: SCRIPT, topLevelAwait: true };
}

function ours(source: string, more: Partial<Options> = {}): Answer {
  return run(source, { scriptName: SCRIPT, hosts: [], callHost, limits: LIMITS, ...more });
}

function same(theirs: Theirs, answer: Answer): boolean {
  return shown(theirs, theirs) === shown(answer, theirs);
}

/** Addresses, numbers of errors and places of modules differ; frames of CPython's library are not in ours, so that of such tracebacks the end counts. */
function shown(answer: Theirs | Answer, theirs: Theirs): string {
  const inLibrary = /File "(<frozen|\/lib\/)/.test(theirs.traceback ?? '');
  const traceback = (answer.traceback ?? '').split('\n').filter((line) => !inLibrary || !/^( |Traceback)/.test(line));
  return (answer.output + traceback.join('\n'))
    .replace(/^.*: \w*Warning: .*\n(?: .*\n)?(?:RuntimeWarning: Enable tracemalloc.*\n)?/gm, '')
    .replace(/<module '([\w.]+)'[^>]*>/g, "<module '$1'>")
    .replace(/\[Errno \d+\]/g, '[Errno]')
    .replace(/0x[0-9a-f]{6,}/g, '0x…');
}

/** Without the messages of exceptions. */
function untold(text: string): string {
  return text.replace(/\b(\w+(?:Error|Exception|Exit|Iteration))\b.*$/gm, '$1');
}

function difference(theirs: Theirs, answer: Answer): string {
  return firstLines(shown(theirs, theirs), shown(answer, theirs));
}
