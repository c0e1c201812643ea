/**
 * `npm run bench -- host`: what one call of a host function costs, in a run and step by step, beside Monty's npm package
 * (downloaded to the folder of temporary files; without it the figure of the design stands for it).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PEER = '@pydantic/monty@0.0.18';
/** Measured on the machine of the design, in microseconds. */
const PEER_MICROSECONDS = 2.8;
const CALLS = 20_000;
const SOURCE = 'for i in range(n): f(i)\n1';

interface Step {
  readonly variableName?: string;
  resume?(answer: object): Step;
}

interface Program {
  run(options: object): unknown;
  start(options: object): Step;
}

interface Package {
  readonly Monty: new (source: string, options: object) => Program;
  readonly MontyComplete: abstract new (...args: never[]) => object;
}

interface Figures {
  readonly run: number;
  readonly step: number;
}

/** Prints the figures, in microseconds per call. `file` is the package as a bundle. */
export async function measureHost(file: string, rounds: number): Promise<Record<string, number>> {
  const ours = (await import(file)) as Package;
  const theirs = await peer();
  const limits = { maxSuspensions: Infinity, maxTicks: Infinity };
  const all: { ours: Figures; theirs: Figures | null }[] = [];
  // The first rounds warm the engine up.
  for (let i = 0; i < rounds + 2; i++) {
    all.push({ ours: measure(ours, { limits }), theirs: theirs === null ? null : measure(theirs, {}) });
  }
  const best = (pick: (row: (typeof all)[number]) => number): number => Math.min(...all.slice(2).map(pick));
  const row = (name: string, mine: number, other: number): void =>
    console.log(`${name.padEnd(28)}${mine.toFixed(2).padStart(8)} µs${other.toFixed(2).padStart(10)} µs${(mine / other).toFixed(2).padStart(8)}×`);
  const [run, step] = [best(({ ours }) => ours.run), best(({ ours }) => ours.step)];
  const others = theirs === null ? null : { run: best(({ theirs }) => theirs!.run), step: best(({ theirs }) => theirs!.step) };
  console.log(`${'one call of the host'.padEnd(28)}${'ours'.padStart(11)}${(others === null ? 'design' : PEER.slice(-12)).padStart(13)}`);
  row('in a run', run, others?.run ?? PEER_MICROSECONDS);
  row('by start and resume', step, others?.step ?? PEER_MICROSECONDS);
  return { hostRun: run, hostStep: step, ...(others === null ? {} : { peerRun: others.run, peerStep: others.step }) };
}

function measure({ Monty, MontyComplete }: Package, options: object): Figures {
  const program = new Monty(SOURCE, { inputs: ['n'] });
  const inputs = { n: CALLS };
  const f = (i: number): number => i;
  let begun = performance.now();
  program.run({ inputs, externalFunctions: { f }, ...options });
  const run = performance.now() - begun;
  begun = performance.now();
  let step = program.start({ inputs, ...options });
  while (!(step instanceof MontyComplete)) step = step.resume!(step.variableName === undefined ? { returnValue: 1 } : { value: f });
  return { run: (run / CALLS) * 1000, step: ((performance.now() - begun) / CALLS) * 1000 };
}

async function peer(): Promise<Package | null> {
  const folder = join(tmpdir(), 'monty-edge-bench-peer');
  try {
    if (!existsSync(join(folder, 'node_modules/@pydantic/monty'))) {
      mkdirSync(folder, { recursive: true });
      spawnSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', PEER], { encoding: 'utf8' });
    }
    const file = createRequire(join(folder, 'package.json')).resolve('@pydantic/monty');
    return (await import(pathToFileURL(file).href)) as Package;
  } catch {
    return null;
  }
}
