/*
 * The re-entrancy matrix: builtins that call back × what they call × what the callback does to the container, as CPython has it.
 *
 *   npm run fuzz:reentrancy -- [--only TEXT] [--when 1,2,3,0] [--modes] [--write]
 *
 * A cell calls back in the first call, the second …, 0 in every one. Each cell that differs from CPython's is printed, and the exit
 * status is then 1. `--modes` runs the programs saved, all unfused and with the JavaScript stack dropped too. `--write` writes the
 * matrix as case files into tests/python/reentrancy, for `npm run oracle` to fill.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Oracle } from '../oracle/client.ts';
import { callHost } from '../python/hosts.ts';
import { loadSubject } from '../python/subject.ts';
import type { Options } from '../python/subject.ts';
import { CALLBACKS, FAMILIES } from './families.ts';
import type { Family } from './families.ts';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    when: { type: 'string', default: '1,2,3,0' },
    modes: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const FOLDER = new URL('../python/reentrancy/', import.meta.url);
const HARNESS = readFileSync(new URL('harness.py', import.meta.url), 'utf8');
const MODES: readonly Partial<Options>[] = [{ saveEvery: 20_011 }, { engine: 'unfused' }, { engine: 'dropped' }];

function operationsOf(family: Family): string[] {
  return family.operations.trim().split('\n');
}

/** The program of some operations of a family. */
function program(family: Family, operations: readonly string[], when: string): string {
  const changes = Object.entries(family.mutations);
  return [
    ...(family.setup === undefined ? [] : [family.setup]),
    `WHEN, UNCOUNTED = (${family.when ?? when},), ${JSON.stringify(family.uncounted ?? [])}`,
    `CALLBACKS = ${JSON.stringify(family.callbacks ?? CALLBACKS)}`,
    HARNESS.trimEnd(),
    ...changes.map(([name, text]) => `def ${name}():\n    ${text}`),
    `CHANGES = dict(${[...changes.map(([name]) => `${name}=${name}`), ...(changes.length < 6 ? ['again=None'] : [])].join(', ')})`,
    `make = lambda: ${family.make}`,
    ...operations.flatMap(cell),
    '',
  ].join('\n');
}

function cell(operation: string): string[] {
  const name = JSON.stringify(operation);
  if (!isStatement(operation)) return [`cell(${name}, lambda: ${/, /.test(operation) ? `(${operation})` : operation})`];
  return [`def op():`, `    global C, D, I, J, R`, `    ${operation}`, `cell(${name}, op)`];
}

/** Whether it deletes or assigns; `=` in parentheses does not. */
function isStatement(operation: string): boolean {
  let text = operation.replace(/'[^']*'/g, "''");
  for (let before = ''; before !== text;) [before, text] = [text, text.replace(/\([^()]*\)|\[[^[\]]*\]/g, '')];
  return /^del |[^=!<>]=[^=]/.test(text);
}

function write(): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const family of FAMILIES) {
    if (family.like === true) continue;
    const operations = operationsOf(family);
    const blocks: string[] = [];
    const most = 40;
    for (let i = 0; i < operations.length; i += most)
      blocks.push(
        `# ---- ${family.name} operations ${i + 1} to ${Math.min(operations.length, i + most)}\n${program(family, operations.slice(i, i + most), '1')}`,
      );
    writeFileSync(
      new URL(`${family.name}.py`, FOLDER),
      `# Written by \`npm run fuzz:reentrancy -- --write\`.\n\n${blocks.join('\n\n')}`,
    );
  }
}

const subject = await loadSubject();
const oracle = new Oracle(60_000);
let cells = 0;
let differing = 0;

async function compare(family: Family, operations: readonly string[]): Promise<void> {
  const source = program(family, operations, options.when);
  const base: Options = {
    scriptName: 'matrix.py',
    hosts: [],
    callHost,
    limits: { maxTicks: 1e10, maxMemory: 1e9, maxOutputBytes: 1e8 },
  };
  const asked = oracle.run({ source, scriptName: 'matrix.py' });
  const plain = subject.run(source, base);
  const theirs = await asked;
  if (theirs.ended !== 'ok') {
    if (operations.length > 1) for (const operation of operations) await compare(family, [operation]);
    else console.log(`${family.name}: ${operations[0]}: CPython ${theirs.ended}`);
    return;
  }
  if (theirs.traceback !== null) console.log(`${family.name}: the program ends early: ${theirs.traceback}`);
  if (theirs.traceback === null && plain.traceback !== null)
    console.log(`${family.name}: ours ends early: ${plain.traceback}`);
  const [a, b] = [text(theirs).split('\n'), text(plain).split('\n')];
  cells += a.reduce(
    (n, line) => n + (/ \(calls no /.test(line) ? 6 * line.split(' (calls no ')[1]!.split(' ').length : 6),
    0,
  );
  if (plain.ended !== 'ok') {
    if (operations.length > 1) for (const operation of operations) await compare(family, [operation]);
    else console.log(`${family.name}: ${operations[0]}: ${plain.ended} ${plain.detail}`);
    differing++;
    return;
  }
  differing += report(family.name, operations, a, b);
  if (!options.modes) return;
  for (const mode of MODES) {
    const answer = subject.run(source, { ...base, ...mode });
    if (text(answer) === text(plain) && answer.ended === 'ok') continue;
    differing++;
    console.log(
      `${family.name}: ${operations.join('; ')}: ${mode.engine ?? 'saved'}: ${answer.ended} ${answer.detail}`,
    );
  }
}

/** Prints the differences, of each operation the first few; how many there are. */
function report(
  family: string,
  operations: readonly string[],
  theirs: readonly string[],
  ours: readonly string[],
): number {
  let n = 0;
  for (const operation of operations) {
    const lines = (all: readonly string[]): Map<string, string> =>
      new Map(
        all
          .filter((line) => line.startsWith(operation))
          .map((line) => [line.slice(0, line.indexOf(': ', operation.length)), line]),
      );
    const [a, b] = [lines(theirs), lines(ours)];
    let shown = 0;
    for (const label of new Set([...a.keys(), ...b.keys()])) {
      if (a.get(label) === b.get(label)) continue;
      n++;
      if (shown++ < 3)
        console.log(`${family}\n- ${a.get(label) ?? '(no such line)'}\n+ ${b.get(label) ?? '(no such line)'}`);
    }
  }
  if (n === 0 && theirs.join() !== ours.join()) {
    console.log(`${family}: ${operations.join('; ')}\n- ${theirs.at(-1)}\n+ ${ours.at(-1)}`);
    n++;
  }
  return n;
}

function text(answer: { output: string; traceback: string | null }): string {
  return (answer.output + (answer.traceback ?? '')).replace(/0x[0-9a-f]{6,}/g, '0x…').trimEnd();
}

if (options.write) write();
else {
  for (const family of FAMILIES) {
    if (options.only !== '' && !family.name.startsWith(options.only.split(':')[0]!)) continue;
    const operations = operationsOf(family).filter((o) => o.includes(options.only.split(':').slice(1).join(':')));
    for (let i = 0; i < operations.length; i += 10) await compare(family, operations.slice(i, i + 10));
  }
  console.log(`${cells} cells, ${differing} lines differ`);
  process.exitCode = differing > 0 ? 1 : 0;
}
oracle.close();
