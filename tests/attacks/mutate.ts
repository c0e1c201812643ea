/**
 * `npm run fuzz:snapshots -- [--count N] [--seed N] [--only SCENE] [--kind KIND]`: changed snapshots of the scenes, opened and
 * run; see mutants.ts. They run in a worker thread, and the main thread watches its time and memory: what hangs is named, too.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { attempt, mutant, savedScene } from './mutants.ts';
import { scenes } from './scenes.ts';

interface Job {
  readonly first: number;
  readonly count: number;
  readonly only: string;
  /** Rows of these kinds are changed. */
  readonly kind: string;
  /** Scene and seed of the mutant at work, and how many there were. */
  readonly at: Int32Array;
}

type Event = { readonly failed: string; readonly key: string } | { readonly counts: Readonly<Record<string, number>> };

/** Milliseconds that no mutant takes, however busy the machine is. */
const HANG = 20_000;
/** Bytes of buffers outside of JavaScript's heap; the heap has the limit of the worker. */
const MOST_BUFFERS = 1.5e9;

const chosen = (only: string): typeof scenes => scenes.filter(({ name }) => name.includes(only));

function work({ first, count, only, kind, at }: Job, tell: (event: Event) => void): void {
  const saved = chosen(only).map((scene) => ({ ...scene, bytes: savedScene(scene) }));
  const counts: Record<string, number> = {};
  for (let seed = first; seed < first + count; seed++) {
    const scene = saved[seed % saved.length]!;
    at[0] = seed % saved.length;
    at[1] = seed;
    Atomics.add(at, 2, 1);
    let verdict: string;
    try {
      verdict = attempt(mutant(scene.bytes, seed, kind), seed);
    } catch (error) {
      verdict = 'failed';
      const trace = traceOf(error);
      tell({ failed: `${scene.name}, seed ${seed}:\n${trace}`, key: trace.split('\n').slice(0, 2).join(' ') });
    }
    counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  tell({ counts });
}

/** The innermost cause. */
function traceOf(error: unknown): string {
  let e = error;
  while (e instanceof Error && e.cause !== undefined && e.cause !== null) e = e.cause;
  return e instanceof Error ? (e.stack ?? e.message) : String(e);
}

function watch(job: Job): void {
  const worker = new Worker(new URL(import.meta.url), { workerData: job, resourceLimits: { maxOldGenerationSizeMb: 1500 } });
  const known = new Map<string, number>();
  let seen = -1;
  let since = Date.now();
  const end = (message: string): never => {
    process.stdout.write(`${message} at ${chosen(job.only)[job.at[0]!]!.name}, seed ${job.at[1]!}\n`);
    process.exit(1);
  };
  setInterval(() => {
    const count = Atomics.load(job.at, 2);
    if (count !== seen) [seen, since] = [count, Date.now()];
    else if (Date.now() - since > HANG) end('hangs');
    if (process.memoryUsage().arrayBuffers > MOST_BUFFERS) end('takes too much memory');
  }, 500);
  worker.on('message', (event: Event) => {
    if ('failed' in event) {
      const times = (known.get(event.key) ?? 0) + 1;
      known.set(event.key, times);
      if (times === 1) process.stdout.write(`${event.failed}\n\n`);
      return;
    }
    for (const [key, times] of known) process.stdout.write(`${times} times: ${key}\n`);
    process.stdout.write(`${JSON.stringify(event.counts)}\n`);
    process.exit(known.size > 0 ? 1 : 0);
  });
  worker.on('error', (error) => end(String(error)));
}

if (isMainThread) {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
      kind: { type: 'string', default: '' },
    },
  });
  watch({ first: Number(values.seed), count: Number(values.count), only: values.only, kind: values.kind, at: new Int32Array(new SharedArrayBuffer(12)) });
} else {
  work(workerData as Job, (event) => parentPort?.postMessage(event));
}
