/*
 * Compares modules of the library with CPython 3.14 on random values.
 *
 *   npm run fuzz:library -- [NAME…] [--count N] [--seed N] [--batch N] [--python COMMAND]
 *
 * The oracle has no time zones: `zoneinfo` asks another CPython, `python3` of the system unless `--python` says which, with the
 * tzdata of that system, or of the folder in PYTHONTZPATH. It runs only when it is named; data of another IANA release, or data
 * with the pre-1970 history of merged zones (backzone), differ. The table is made from tzdata of PyPI: scripts/zones.ts.
 *
 * A property is a file of properties/: `make(r)` makes arguments from a random generator, `look(*arguments)` answers what is
 * compared, `COUNTS` is how many it wants. The same program runs on both sides, so `r` must give the same values on both; property
 * `random` sees to that. Each difference is printed (the first twenty of each property), and the exit status is then 1.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { callHost } from '../python/hosts.ts';
import { loadSubject } from '../python/subject.ts';
import { Oracle } from './client.ts';

const FOLDER = new URL('properties/', import.meta.url);
const MOST_SHOWN = 20;

const RUN = `
def _run(seed, count, wanted):
    import random, warnings
    warnings.simplefilter('ignore')
    r = random.Random(seed)
    for n in range(count):
        args = make(r)
        if wanted is not None and n not in wanted:
            continue
        try:
            got = ascii(look(*args))
        except Exception as e:
            got = ascii((type(e).__name__, str(e)))
        print(got if wanted is None else ascii(args))
`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string' },
    seed: { type: 'string', default: '1' },
    batch: { type: 'string', default: '2000' },
    python: { type: 'string' },
  },
});

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.py') && file !== 'zoneinfo.py')
  .map((file) => file.slice(0, -3))
  .sort();
const subject = await loadSubject();
const oracle = new Oracle(1_200_000);

/** The lines that both sides print for one batch. */
async function lines(source: string, calls: string, python: string | undefined): Promise<{ ours: string[]; theirs: string[] }> {
  const program = `${source}${RUN}${calls}\n`;
  const limits = { maxTicks: 1e11, maxMemory: 1e9, maxOutputBytes: 1e9 };
  const ours = subject.run(program, { scriptName: 'property.py', hosts: [], callHost, limits });
  const theirs = await theirAnswer(program, python);
  if (theirs.ended !== 'ok' || theirs.traceback !== null) throw new Error(`the oracle: ${theirs.ended} ${theirs.traceback ?? ''}`);
  if (ours.ended !== 'ok' || ours.traceback !== null) return { ours: [`${ours.ended} ${ours.detail}${ours.traceback ?? ''}`], theirs: theirs.output.split('\n') };
  return { ours: ours.output.split('\n'), theirs: theirs.output.split('\n') };
}

async function theirAnswer(source: string, python: string | undefined): Promise<{ output: string; traceback: string | null; ended: string }> {
  if (python === undefined) return oracle.run({ source, scriptName: 'property.py' });
  const { stdout, stderr, status } = spawnSync(python, ['-c', source], { encoding: 'utf8', maxBuffer: 1e9 });
  return { output: stdout, traceback: status === 0 ? null : stderr, ended: 'ok' };
}

async function compare(name: string): Promise<number> {
  const source = readFileSync(new URL(`${name}.py`, FOLDER), 'utf8');
  const count = Number(options.count ?? /^COUNTS = ([\d_]+)/m.exec(source)![1]!.replaceAll('_', ''));
  const size = Math.min(count, Number(options.batch));
  const python = options.python ?? (name === 'zoneinfo' ? 'python3' : undefined);
  let differences = 0;
  for (let done = 0, batch = 0; done < count; done += size, batch++) {
    const seed = Number(options.seed) * 1_000_003 + batch;
    const n = Math.min(size, count - done);
    const { ours, theirs } = await lines(source, `_run(${seed}, ${n}, None)`, python);
    const wrong: number[] = [];
    for (let i = 0; i < n; i++) if (ours[i] !== theirs[i]) wrong.push(i);
    if (wrong.length === 0) continue;
    differences += wrong.length;
    if (differences - wrong.length >= MOST_SHOWN) continue;
    const shown = wrong.slice(0, MOST_SHOWN);
    const given = await lines(source, `_run(${seed}, ${n}, {${shown.join(', ')}})`, python);
    for (const [at, i] of shown.entries()) {
      // Once the generators differ, all that follows does.
      const diverged = given.ours[at] !== given.theirs[at];
      if (diverged) console.log(`batch ${batch}: the arguments differ: ${given.ours[at] ?? ''}`);
      console.log(`${given.theirs[at] ?? ''}\n  ours   ${ours[i] ?? ''}\n  theirs ${theirs[i] ?? ''}`);
      if (diverged) break;
    }
  }
  console.log(`${name}: ${count} values, ${differences} differences`);
  return differences;
}

let wrong = 0;
for (const name of positionals.length > 0 ? positionals : names) wrong += await compare(name);
oracle.close();
process.exitCode = wrong > 0 ? 1 : 0;
