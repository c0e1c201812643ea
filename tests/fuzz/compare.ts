/** One program on both sides: what differs between ours and CPython's answer, or between the forms of ours. */
import { Oracle } from '../oracle/client.ts';
import type { Answer as Theirs } from '../oracle/client.ts';
import { callHost, hostNames } from '../python/hosts.ts';
import { compiled, loadSubject } from '../python/subject.ts';
import type { Answer, Options } from '../python/subject.ts';
import { FINALIZERS, SETS, SHORT_ADDRESSES, SIZES, SUGGESTIONS, explained, sameButForHashes, withoutSelf } from './classes.ts';
import { Generator } from './grammar.ts';
import { kindsOf } from './kinds.ts';
import { shrink } from './shrink.ts';

/** What became of a program. */
export interface Verdict {
  readonly seed: number;
  readonly statements: number;
  readonly kinds: readonly string[];
  /** `bug` is a JavaScript exception or a broken dump; `limit` could not be compared: one of the two did not come to its end. */
  readonly result: 'same' | 'explained' | 'differs' | 'bug' | 'limit';
  /** The first lines that differ, the class that explains them, or what failed. */
  readonly text: string;
}

const SCRIPT = 'fuzz.py';
const LIMITS = { maxTicks: 300_000, maxMemory: 2 ** 28, maxOutputBytes: 2 ** 18 };
/** A program is saved at its pauses for the host and about so many times besides, at other places in each program. */
const DUMPS = 2;

const { run } = await loadSubject();
const HOSTS = hostNames.map((name) => [name, new RegExp(`\\b${name}\\(|= ${name}\\b`)] as const);

/** The program of a seed. */
export function make(seed: number): { source: string; statements: number } {
  const generator = new Generator(seed);
  const source = generator.program();
  return { source, statements: generator.statements };
}

/** What ours, in its plain form, and CPython say to a program; CPython only if ours ends. */
export interface Pair {
  readonly plain: Answer;
  readonly theirs: Theirs | null;
}

export class Comparison {
  private readonly oracle: Oracle = new Oracle(10_000);
  /** CPython with other hashes. One seed alone often leaves the order of a small set as it is. */
  private readonly rehashed: readonly Oracle[] = ['1', '2', '3', '4'].map((seed) => new Oracle(10_000, seed));
  private readonly plain: boolean;

  /** `plain`: the plain form alone. */
  constructor(plain: boolean) {
    this.plain = plain;
  }

  close(): void {
    this.oracle.close();
    for (const oracle of this.rehashed) oracle.close();
  }

  /** Both answers to each of some programs. CPython, which has no limits, is asked when ours has come to its end. */
  async ask(sources: readonly string[], keep = false): Promise<Pair[]> {
    const plain = sources.map((source) => ours(source));
    const ended = sources.filter((_, i) => plain[i]!.ended === 'ok');
    const theirs = await this.oracle.runAll(ended.map((source) => ({ source, scriptName: SCRIPT, hosts: hostsOf(source), keep })));
    return plain.map((answer) => ({ plain: answer, theirs: answer.ended === 'ok' ? theirs.shift()! : null }));
  }

  async examine(seed: number, { source, statements }: ReturnType<typeof make>, answers: Pair): Promise<Verdict> {
    const kinds = [...kindsOf(compiled(source, { scriptName: SCRIPT, hosts: hostsOf(source) }))];
    return { seed, statements, kinds, ...(await this.judge(source, answers)) };
  }

  private async judge(source: string, { plain, theirs }: Pair): Promise<Pick<Verdict, 'result' | 'text'>> {
    if (plain.ended === 'bug') return { result: 'bug', text: `bug: ${plain.detail}` };
    if (theirs === null) return { result: 'limit', text: plain.detail };
    // Ours always ends: limits see to it.
    if (theirs.ended !== 'ok') return { result: 'limit', text: `CPython: ${theirs.ended}` };
    let known: readonly string[] | null = null;
    const [a, b] = [shown(plain), shown(theirs)];
    if (a !== b) {
      known = explained(b, a) ?? (await this.kept(source, a)) ?? (await this.elsewhere(source, a, b));
      if (known === null) return { result: 'differs', text: firstLines(b, a) };
    }
    const other = this.modeDifference(source, plain);
    if (other !== null) return { result: / at .*\.ts/.test(other) ? 'bug' : 'differs', text: other };
    return known === null ? { result: 'same', text: '' } : { result: 'explained', text: known.join(' and ') };
  }

  /** Why a program differs that does not when CPython keeps its generators. */
  private async kept(source: string, actual: string): Promise<readonly string[] | null> {
    if (!/\byield\b|\basync\b| for .*\)/.test(source)) return null;
    const [{ theirs }] = (await this.ask([source], true)) as [Pair];
    if (theirs === null) return null;
    const expected = shown(theirs);
    if (expected === actual) return [FINALIZERS.name];
    const more = explained(expected, actual);
    return more && [FINALIZERS.name, ...more];
  }

  /** Why a program differs that has a `__getattr__`, or prints something else where addresses are shorter or hashes are others. */
  private async elsewhere(source: string, actual: string, theirs: string): Promise<readonly string[] | null> {
    const trim = source.includes('def __getattr__') ? withoutSelf : (text: string): string => text;
    const expected = trim(theirs);
    const names = expected === theirs ? [] : [SUGGESTIONS];
    if (expected === actual) return names;
    const known = explained(expected, actual);
    if (known !== null) return [...names, ...known];
    if (shown(ours(source, { firstId: SHORT_ADDRESSES })) === expected) return [...names, SIZES];
    for (const oracle of this.rehashed) {
      const again = await oracle.run({ source, scriptName: SCRIPT, hosts: hostsOf(source) });
      if (again.ended === 'ok' && sameButForHashes(actual, expected, trim(shown(again)))) return [...names, SETS];
    }
    return null;
  }

  /** How the modes of ours differ from its plain run; null if they do not. */
  private modeDifference(source: string, plain: Answer): string | null {
    if (this.plain) return null;
    const every = Math.max(3, Math.ceil(plain.ticks / DUMPS) - (source.length % 40)) | 1;
    for (const mode of [{ saveEvery: every }, { engine: 'unfused' }, { engine: 'dropped' }] as const) {
      const answer = ours(source, mode);
      const name = 'engine' in mode ? mode.engine : 'saved';
      if (answer.ended === 'limit') continue;
      if (answer.ended === 'bug') return `${name}: ${answer.detail}`;
      if (shown(answer) !== shown(plain)) return `${name}: ${firstLines(shown(plain), shown(answer))}`;
    }
    return null;
  }

  /** A smaller program with the same difference. */
  async smaller(seed: number, { text, result }: Verdict): Promise<string> {
    const kind = kindOf(text);
    return shrink(make(seed).source, async (candidate) => {
      const alone = result === 'bug' || /^(saved|unfused|dropped): /.test(text);
      const plain = alone ? ours(candidate) : null;
      const again =
        plain === null
          ? await this.judge(candidate, (await this.ask([candidate]))[0]!)
          : { text: plain.ended === 'bug' ? `bug: ${plain.detail}` : (this.modeDifference(candidate, plain) ?? '') };
      return kindOf(again.text) === kind;
    });
  }
}

/** Differences of one kind have the same text but for names and numbers. */
export function kindOf(text: string): string {
  return text.replace(/\d+/g, '0').replace(/'[^']*'/g, "''").slice(0, 160);
}

function hostsOf(source: string): string[] {
  return HOSTS.filter(([, used]) => used.test(source)).map(([name]) => name);
}

function ours(source: string, more: Partial<Options> = {}): Answer {
  return run(source, { scriptName: SCRIPT, hosts: hostsOf(source), callHost, limits: LIMITS, ...more });
}

/**
 * Addresses differ from run to run; a text with a syntax error gets no warnings here (a case of syntax/texts.py says why); and
 * CPython parses the lines of a traceback once more when it looks for carets, with the warnings of those lines.
 */
function shown(answer: Theirs | Answer): string {
  const wrong = /^SyntaxError: |^IndentationError: /m.test(answer.traceback ?? '') && !/^Traceback/m.test(answer.traceback ?? '');
  const output = wrong ? answer.output.replace(/^.*: SyntaxWarning: .*\n(?: {2}.*\n)?/gm, '') : answer.output;
  return (output + (answer.traceback ?? '').replace(/^<(?:unknown|input)>:\d+: SyntaxWarning: .*\n/gm, '')).replace(/0x[0-9a-f]{6,}/g, '0x…');
}

/** The first lines that differ; the ends of texts that are equal. */
export function firstLines(expected: string, actual: string): string {
  const [a, b] = [expected.split('\n'), actual.split('\n')];
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return `- ${a[i] ?? '(end)'}\n+ ${b[i] ?? '(end)'}`;
}
