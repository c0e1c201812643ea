/**
 * `npm run bench`: how fast the interpreter is, against the `python3` on the path.
 *
 *     npm run bench -- [NAME …] [--rounds N] [--only NAME,NAME] [--more] [--fresh] [--json]
 *
 * Programs: all of them run a few times before any is measured, so each meets an engine that has seen everything. Then
 * rounds, in which we and CPython take turns; a figure is the median of the rounds. The package is measured as a bundle,
 * the form it is deployed in. With --fresh every measured run compiles its program and runs it once, as a service does,
 * in an engine that is warm. With --more it is the programs of programs/more that run, and nothing else: each is about one
 * habit of Python programs. They show where the interpreter is slow for its kind; their mean means nothing.
 *
 * `host` alone: what a call of a host function costs, beside Monty's npm package (host.ts). `check` alone: what checking types
 * costs (checking.ts).
 *
 * Then the time from the text `1 + 2` to its value, of parsing the standard library of that CPython, and of importing
 * the package, as it is published, in a fresh process. With --json the last line is the figures.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { buildParts } from '../../scripts/parts.ts';
import { CPython } from './cpython.ts';
import { measureCheck } from './checking.ts';
import { measureHost } from './host.ts';
import { beside, programs } from './programs.ts';

type Subject = typeof import('./subject.ts');

const WARM_UP = 3;
const SNIPPETS = 2000;
/** Characters of the standard library that are parsed. */
const CORPUS = 2_000_000;
const IMPORTS = 15;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    more: { type: 'boolean' },
    fresh: { type: 'boolean' },
    json: { type: 'boolean' },
  },
});
const rounds = Number(options.rounds);
const only = options.only?.split(',') ?? (positionals.length > 0 ? positionals : undefined);

interface Row {
  readonly name: string;
  readonly shows: string;
  readonly ours: number;
  readonly theirs: number;
  readonly prototype: number | null;
}

const folder = mkdtempSync(join(tmpdir(), 'monty-edge-bench-'));
const cpython = new CPython();
try {
  const file = await bundle('tests/bench/subject.ts', 'subject.mjs');
  const subject = (await import(file)) as Subject;
  console.log(`Node ${process.version}, CPython ${await cpython.ask('version')}, median of ${rounds} rounds\n`);
  const figures: Record<string, number> = {};
  const host = only?.length === 1 && only[0] === 'host';
  if (host) Object.assign(figures, await measureHost(await bundle('platforms/module.ts', 'module.mjs'), rounds));
  const check = only?.length === 1 && only[0] === 'check';
  if (check) Object.assign(figures, await measureCheck(folder));
  const rows = host || check ? [] : await measurePrograms(subject);
  if (!host && !check) printPrograms(rows, figures);
  if (only === undefined && options.more !== true) {
    await measureSnippet(subject, figures);
    await measureParsing(subject, figures);
    await measureImport(figures);
  }
  if (options.json === true) {
    console.log(
      JSON.stringify({
        programs: Object.fromEntries(rows.map((row) => [row.name, row.ours / row.theirs])),
        ...figures,
      }),
    );
  }
} finally {
  cpython.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Bundles a module of the project into the folder; answers the file. */
async function bundle(entry: string, name: string): Promise<string> {
  const outfile = join(folder, name);
  await build({
    entryPoints: [fileURLToPath(new URL(`../../${entry}`, import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2024',
    logLevel: 'warning',
  });
  return outfile;
}

async function measurePrograms(subject: Subject): Promise<Row[]> {
  const all =
    options.more === true
      ? morePrograms()
      : [...programs, ...beside.map((program) => ({ ...program, prototype: null }))];
  const wanted = all.filter(({ name }) => only === undefined || only.includes(name.replace('more/', '')));
  const answers = new Map<string, number>();
  const mains = new Map<string, () => unknown>();
  for (const { name, answer } of wanted) {
    const source = readFileSync(new URL(`programs/${name}.py`, import.meta.url), 'utf8');
    const main = options.fresh === true ? () => subject.load(source)() : subject.load(source);
    mains.set(name, main);
    const [ours, theirs] = [main(), Number(await cpython.ask(`load ${name}`))];
    answers.set(name, answer ?? theirs);
    if (ours !== theirs || theirs !== (answer ?? theirs))
      throw new Error(`${name}: ${String(ours)} and ${theirs}, not ${answer ?? theirs}`);
  }
  for (let i = 0; i < WARM_UP; i++) for (const main of mains.values()) main();
  const times = new Map(wanted.map(({ name }) => [name, { ours: [] as number[], theirs: [] as number[] }]));
  for (let round = 0; round < rounds; round++) {
    for (const { name } of wanted) {
      const { ours, theirs } = times.get(name)!;
      const main = mains.get(name)!;
      const start = performance.now();
      const value = main();
      ours.push(performance.now() - start);
      if (value !== answers.get(name)) throw new Error(`${name}: ${String(value)}, not ${answers.get(name)}`);
      theirs.push(Number(await cpython.ask(`run ${name}`)));
    }
  }
  return wanted.map(({ name, shows, prototype }) => {
    const { ours, theirs } = times.get(name)!;
    return { name, shows, ours: median(ours), theirs: median(theirs), prototype };
  });
}

/** The programs of programs/more. Their first line says what they show; their answer is what CPython's is. */
function morePrograms(): { name: string; shows: string; answer: undefined; prototype: null }[] {
  const folder = new URL('programs/more/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.py'))
    .sort()
    .map((file) => ({
      name: `more/${file.slice(0, -3)}`,
      shows: readFileSync(new URL(file, folder), 'utf8').split('\n', 1)[0]!.slice(2),
      answer: undefined,
      prototype: null,
    }));
}

function printPrograms(rows: readonly Row[], figures: Record<string, number>): void {
  const line = (...cells: string[]): void =>
    console.log(cells.map((cell, i) => (i < 2 ? cell.padEnd(i === 0 ? 17 : 25) : cell.padStart(10))).join(''));
  line('program', 'shows', 'ours ms', 'CPython', 'ratio', 'prototype');
  for (const { name, shows, ours, theirs, prototype } of rows) {
    line(name, shows, ours.toFixed(1), theirs.toFixed(1), (ours / theirs).toFixed(2), prototype?.toFixed(2) ?? '');
  }
  const counted = rows.filter(({ prototype }) => prototype !== null);
  if (counted.length === 0) return;
  figures['mean'] = mean(counted.map(({ ours, theirs }) => ours / theirs));
  figures['worst'] = Math.max(...counted.map(({ ours, theirs }) => ours / theirs));
  line('', 'geometric mean', '', '', figures['mean'].toFixed(2), mean(counted.map((row) => row.prototype!)).toFixed(2));
  line('', 'worst', '', '', figures['worst'].toFixed(2), Math.max(...counted.map((row) => row.prototype!)).toFixed(2));
}

async function measureSnippet(subject: Subject, figures: Record<string, number>): Promise<void> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let i = 0; i < SNIPPETS * 10; i++) subject.evaluate('1 + 2');
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (let i = 0; i < SNIPPETS; i++) if (subject.evaluate('1 + 2') !== 3) throw new Error('1 + 2 is not 3');
    ours.push(((performance.now() - start) / SNIPPETS) * 1000);
    theirs.push(Number(await cpython.ask(`snippet ${SNIPPETS}`)));
  }
  figures['snippet'] = median(ours);
  console.log(`\n1 + 2 from source   ${median(ours).toFixed(1)} µs, CPython ${median(theirs).toFixed(1)} µs`);
}

async function measureParsing(subject: Subject, figures: Record<string, number>): Promise<void> {
  const library = await cpython.ask('library');
  const names = readdirSync(library, { recursive: false, encoding: 'utf8' })
    .filter((name) => name.endsWith('.py'))
    .sort();
  const texts: { path: string; text: string }[] = [];
  let size = 0;
  for (const name of names) {
    if (size > CORPUS) break;
    const path = join(library, name);
    const text = readFileSync(path, 'utf8');
    if ((await cpython.ask(`parse ${path}`)) === 'no' || !subject.parses(text)) continue;
    texts.push({ path, text });
    size += text.length;
  }
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    let mine = 0;
    let cpythons = 0;
    for (const { path, text } of texts) {
      const start = performance.now();
      subject.parses(text);
      mine += performance.now() - start;
      cpythons += Number(await cpython.ask(`parse ${path}`));
    }
    ours.push(mine);
    theirs.push(cpythons);
  }
  const speed = (ms: number): string => (size / 1e3 / ms).toFixed(2);
  figures['parsing'] = median(theirs) / median(ours);
  console.log(
    `parsing             ${speed(median(ours))} MB/s, ast.parse ${speed(median(theirs))} MB/s, ` +
      `${figures['parsing'].toFixed(2)} times its speed (${texts.length} files, ${(size / 1e6).toFixed(1)} MB)`,
  );
}

/** The package as it is published, in a folder of its own. */
async function measureImport(figures: Record<string, number>): Promise<void> {
  copyFileSync(new URL('../../package.json', import.meta.url), join(folder, 'package.json'));
  await buildParts(join(folder, 'dist'));
  const times: (readonly [number, number])[] = [];
  for (let i = 0; i < IMPORTS; i++) times.push(await importTimes());
  figures['import'] = median(times.map(([loaded]) => loaded));
  figures['first'] = median(times.map(([, first]) => first));
  console.log(
    `import              ${figures['import'].toFixed(1)} ms in a fresh process; ` +
      `${figures['first'].toFixed(1)} ms until the first program, 1 + 2, has run`,
  );
}

/** Milliseconds from the start of a fresh process's own code until the package is loaded, and has run a program. */
function importTimes(): Promise<readonly [number, number]> {
  const code = `const start = performance.now();
const { Monty } = await import('monty-edge');
const loaded = performance.now();
if (new Monty('1 + 2').run() !== 3) throw new Error('1 + 2 is not 3');
console.log(JSON.stringify([loaded - start, performance.now() - start]));`;
  return new Promise((resolve, reject) => {
    // The package may import itself by its name.
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'pipe', cwd: folder });
    let text = '';
    child.stdout.on('data', (chunk) => (text += new TextDecoder().decode(chunk)));
    child.on('error', reject);
    child.on('exit', (status) =>
      status === 0 ? resolve(JSON.parse(text) as [number, number]) : reject(new Error(`import ended with ${status}`)),
    );
  });
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/** The geometric mean. */
function mean(numbers: readonly number[]): number {
  return Math.exp(numbers.reduce((sum, x) => sum + Math.log(x), 0) / numbers.length);
}
