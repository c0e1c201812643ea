/**
 * The ways to run a case, and what each must show.
 *
 * plain, the engines, saved and awaits print what the oracle says; awaits is saved wherever a task waits. twice runs saved two times and wants the same bytes of
 * every dump. The engines also count the same ticks and give the same bytes in every dump as the form that users get.
 * tight takes ticks and memory away: the run equals plain, or a limit ends it after a beginning of plain's output; it
 * never fails inside.
 */
import { type Case, type CaseFile, printed } from './format.ts';
import { callHost } from './hosts.ts';
import type { Answer, Engine, Options, Subject } from './subject.ts';

export type Mode = 'plain' | 'saved' | 'awaits' | 'twice' | 'tight' | 'flat' | 'unfused' | 'dropped';

/** All modes. */
export const modes: readonly Mode[] = ['plain', 'saved', 'awaits', 'twice', 'tight', 'flat', 'unfused', 'dropped'];

/** A case that did not do what it must, and the difference as text. */
export interface Failure {
  title: string;
  line: number;
  text: string;
}

/** So many ticks are enough for any case; a case that needs more hangs. */
const PLENTY = 20_000_000;
/** Ticks between two dumps of a short case. */
const SAVE_EVERY = 7;
/** About so many dumps of a long one: what imports modules runs for long and has much to dump. */
const MOST_DUMPS = 9;

/** Runs one case; every run of a mode goes through it. */
type Run = (options: Partial<Options>) => Answer;

/** The runs that several modes compare with, by case: a run gives the same answer each time, which is what twice proves. */
const PLAIN: WeakMap<Case, Answer> = new WeakMap();
const SAVED: WeakMap<Case, Answer> = new WeakMap();

function plainly(run: Run, one: Case): Answer {
  return kept(PLAIN, one, () => run({}));
}

function savedly(run: Run, one: Case): Answer {
  return kept(SAVED, one, () => run({ saveEvery: intervalOf(run, one) }));
}

function kept(answers: WeakMap<Case, Answer>, one: Case, run: () => Answer): Answer {
  let answer = answers.get(one);
  if (answer === undefined) {
    answer = run();
    answers.set(one, answer);
  }
  return answer;
}

/** Ticks between two dumps. Odd, so that loops are met at every place. */
function intervalOf(run: Run, one: Case): number {
  return Math.max(SAVE_EVERY, Math.ceil(plainly(run, one).ticks / MOST_DUMPS) | 1);
}

/** Run one case in a mode; null when all is well. */
export function runCase(subject: Pick<Subject, 'run'>, file: CaseFile, one: Case, mode: Mode): Failure | null {
  const run: Run = (options) =>
    subject.run(one.source, {
      scriptName: file.scriptName,
      hosts: one.hosts,
      callHost,
      limits: { maxTicks: PLENTY },
      ...options,
    });
  const text = check(run, one, mode);
  return text === null ? null : { title: one.title, line: one.line, text };
}

/** The failures of a file as one text, for an assertion message. */
export function report(file: CaseFile, failures: readonly Failure[]): string {
  const parts = failures.map(({ title, line, text }) => `${file.path}:${line}: ${title}\n${text}`);
  return `${failures.length} of ${file.cases.length} cases failed\n\n${parts.join('\n\n')}\n`;
}

function check(run: Run, one: Case, mode: Mode): string | null {
  switch (mode) {
    case 'plain':
      return difference(one.expected, plainly(run, one));
    case 'saved':
      return difference(one.expected, savedly(run, one));
    case 'awaits':
      return difference(one.expected, run({ saveAwaits: true }));
    case 'twice': {
      const first = savedly(run, one);
      const second = run({ saveEvery: intervalOf(run, one), saveAgain: false });
      const other = difference(shown(first), second);
      if (other !== null) return `the second run differs from the first\n${other}`;
      return first.digest === second.digest ? null : '  the dumps of two runs have different bytes';
    }
    case 'tight':
      return tight(run, one);
    case 'flat':
    case 'unfused':
    case 'dropped':
      return difference(one.expected, run({ engine: mode })) ?? sameState(run, one, mode);
  }
}

/** Another form of the program must count the same ticks, and give the same bytes at every pause. */
function sameState(run: Run, one: Case, engine: Engine): string | null {
  const auto = savedly(run, one);
  const other = run({ engine, saveEvery: intervalOf(run, one), saveAgain: false });
  const text = difference(shown(auto), other);
  if (text !== null) return `saved, it differs from the other form\n${text}`;
  if (auto.ticks !== other.ticks) return `  ${other.ticks} ticks, and ${auto.ticks} in the other form`;
  return auto.digest === other.digest ? null : '  the dumps have other bytes than those of the other form';
}

function tight(run: Run, one: Case): string | null {
  const plain = plainly(run, one);
  const { ticks } = plain;
  const tries: NonNullable<Options['limits']>[] = [
    { maxTicks: 1 },
    { maxTicks: Math.ceil(ticks / 3) },
    { maxTicks: Math.max(1, ticks - 1) },
    { maxTicks: PLENTY, maxMemory: 4096 },
    { maxTicks: PLENTY, maxMemory: 65536 },
    { maxTicks: PLENTY, maxOutputBytes: 16 },
  ];
  for (const limits of tries) {
    const answer = run({ limits });
    const what = `  with ${JSON.stringify(limits)}`;
    if (answer.ended === 'bug') return `${what}: ${answer.detail}`;
    if (answer.ended === 'limit') {
      if (!plain.output.startsWith(answer.output)) return `${what}: the output before the limit is not plain's`;
    } else {
      const other = difference(shown(plain), answer);
      if (other !== null) return `${what}:\n${other}`;
    }
  }
  return null;
}

function shown(answer: Answer): string[] {
  return printed(answer.output + (answer.traceback ?? ''));
}

/** The lines around the first difference, ours marked `+`, the expected ones `-`. */
function difference(expected: readonly string[], answer: Answer): string | null {
  const actual = shown(answer);
  if (answer.ended === 'bug') actual.push(`(bug: ${answer.detail})`);
  if (answer.ended === 'limit') actual.push(`(limit: ${answer.detail})`);
  let start = 0;
  while (start < expected.length && start < actual.length && expected[start] === actual[start]) start++;
  if (start === expected.length && start === actual.length) return null;
  let tail = 0;
  const most = Math.min(expected.length, actual.length) - start;
  while (tail < most && expected.at(-1 - tail) === actual.at(-1 - tail)) tail++;
  return [
    ...cut('    ', expected.slice(Math.max(0, start - 2), start)),
    ...cut('  - ', expected.slice(start, expected.length - tail)),
    ...cut('  + ', actual.slice(start, actual.length - tail)),
    ...cut('    ', expected.slice(expected.length - tail, expected.length - tail + 2)),
  ].join('\n');
}

function cut(mark: string, lines: readonly string[]): string[] {
  const shown = lines.slice(0, 20).map((line) => mark + (line.length > 300 ? `${line.slice(0, 300)}…` : line));
  return lines.length > 20 ? [...shown, `${mark}… ${lines.length - 20} more lines`] : shown;
}
