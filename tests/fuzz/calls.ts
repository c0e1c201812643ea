/*
 * Compares calls of the library with CPython 3.14: functions, classes and methods, with arguments by chance.
 *
 *   npm run fuzz:calls -- [MODULE…] [--seed S] [--calls N] [--texts]
 *
 * The calls of a module are written by a program of ours (calls/generate.py), which learns what they take and builds arguments
 * of what they gave. Then both sides make them (calls/compare.py). A call differs if it gives another value, fails on one side alone,
 * or with another type of exception; with `--texts`, if an exception says something else, too. One call of each kind is printed.
 * The exit status is 1 when calls differ or programs fail inside.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Monty, MontyError } from '../../platforms/module.ts';
import { Oracle } from '../oracle/client.ts';

const { values: options, positionals } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    calls: { type: 'string', default: '1500' },
    texts: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

/** Without those whose answers are the machine's: clocks, files, chance, the interpreter itself. */
const MODULES =
  `abc ast base64 binascii bisect calendar cmath colorsys copy dataclasses datetime decimal difflib fnmatch fractions functools
  heapq html ipaddress itertools json keyword math numbers operator pprint quopri re shlex statistics string string.templatelib struct
  textwrap tomllib types typing unicodedata urllib.parse`.split(/\s+/);
/** What asks somebody, ends the program, prints, or changes its module, which the programs of CPython share. */
const NOT_CALLED =
  /^(?:exit|quit|input|breakpoint|help|open|print|exec|eval|compile|globals|locals|id|hash|main|pr[a-z]+|get_cache_token|(?:un)?register_.*|set[a-z]*|field_size_limit)$/;
const LIMITS = { maxTicks: 300_000_000, maxMemory: 1e9, maxSourceBytes: 1e8, maxOutputBytes: 1e8 };
/** Calls of one program. */
const BATCH = 100;

const oracle = new Oracle(60_000);
let faults = 0;
for (const name of positionals.length > 0 ? positionals : MODULES) await compare(name);
oracle.close();
process.exitCode = faults > 0 ? 1 : 0;

function text(file: string): string {
  return readFileSync(new URL(`calls/${file}`, import.meta.url), 'utf8');
}

/** What a program of ours prints, until a limit ends it. Anything but an error of Python or a limit is a fault. */
function ours(source: string): string {
  let output = '';
  try {
    new Monty(source, { limits: LIMITS }).run({
      limits: LIMITS,
      print: (_stream: string, chunk: string) => void (output += chunk),
    });
  } catch (e) {
    if (!(e instanceof MontyError)) {
      faults++;
      console.log('failed inside', e);
    }
  }
  return output;
}

async function compare(module: string): Promise<void> {
  const names = await namesOf(module);
  const head = `import ${module} as M\n${text('values.py')}\n`;
  const source = `${head}NAMES = ${JSON.stringify(names)}\nSEED = ${Number(options.seed)}\nCALLS = ${Number(options.calls)}\n${text('generate.py')}`;
  const calls = [...new Set(ours(source).split('\n').filter(Boolean))];
  const kinds = new Set<string>();
  let [compared, differ] = [0, 0];
  for (let i = 0; i < calls.length; i += BATCH) {
    const batch = calls.slice(i, i + BATCH);
    const program = `${head}TEXTS = [${batch.map(literal).join(',\n')}]\n${text('compare.py')}`;
    const [actual, expected] = [
      answers(ours(program)),
      answers((await oracle.run({ source: program, scriptName: 'calls.py' })).output),
    ];
    for (const [k, call] of batch.entries()) {
      const [a, b] = [actual.get(k), expected.get(k)];
      if (a === undefined || b === undefined) continue;
      compared++;
      if (outcome(a) === outcome(b)) continue;
      differ++;
      const at = firstChange(a, b);
      const change = outcome(b)
        .slice(Math.max(0, firstChange(outcome(a), outcome(b)) - 30))
        .slice(0, 50);
      const kind = `${/M\.(\w+)/.exec(call)?.[1]} ${change.replace(/\d+/g, '0')}`;
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      console.log(
        `  ${call}\n    - ${b.slice(Math.max(0, at - 60), at + 140)}\n    + ${a.slice(Math.max(0, at - 60), at + 140)}`,
      );
    }
  }
  if (compared === 0 || differ > 0) faults++;
  console.log(`${module}: ${compared} calls compared, ${differ} differ`);
}

/** The public names that both sides have. */
async function namesOf(module: string): Promise<string[]> {
  const source = `import ${module} as M\nfor n in getattr(M, '__all__', None) or dir(M):\n    if not n.startswith('_') and type(getattr(M, n, M)) is not type(M): print(n)\n`;
  const { output } = await oracle.run({ source, scriptName: 'names.py' });
  const known = new Set(ours(source).split('\n'));
  return output.split('\n').filter((name) => name !== '' && known.has(name) && !NOT_CALLED.test(name));
}

/** A literal of Python. */
function literal(s: string): string {
  return JSON.stringify(s)
    .replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/\\ud[89ab]..\\ud[c-f]../g, joined);
}

/** JavaScript's two escapes of a character as Python's one. */
function joined(pair: string): string {
  const [high, low] = pair
    .split('\\u')
    .slice(1)
    .map((hex) => parseInt(hex, 16)) as [number, number];
  return `\\U${((high - 0xd800) * 0x400 + low - 0xdc00 + 0x10000).toString(16).padStart(8, '0')}`;
}

function answers(output: string): Map<number, string> {
  const lines = output.split('\n').flatMap((line) => /^(\d+) (.*)$/.exec(line) ?? []);
  const pairs: [number, string][] = [];
  for (let i = 0; i < lines.length; i += 3) pairs.push([Number(lines[i + 1]), lines[i + 2]!]);
  return new Map(pairs);
}

/** What must be the same: all of it, or exceptions without what they say. */
function outcome(answer: string): string {
  return options.texts
    ? answer
    : answer.replace(/(?<=\b[A-Z]\w*(?:Error|Exception|Warning)\b): (?:[^\\]|\\.)*?(?=\\?['"](?:, |\]|$))/g, '');
}

function firstChange(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}
