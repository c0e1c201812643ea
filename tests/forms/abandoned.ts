/**
 * Programs that are given up: by a limit, or because the host has no use for them. What they leave must be usable further by
 * the next program of their session, as it is and out of a dump, and both must find the same.
 *
 * `npm run cases:abandoned -- [--seed S] [--times N] [FILE…]` gives each case up at N places by chance.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Run, builtinsNamespace, compile, describeException, isFault, restore, save } from '../../core/mod.ts';
import type { Outcome } from '../../core/mod.ts';
import { open, seal } from '../../platforms/codec.ts';
import { Random } from '../fuzz/random.ts';
import { caseFilePaths, pathOf } from '../oracle/casefiles.ts';
import { type Case, parseCases } from '../python/format.ts';
import { GRANTS } from '../python/mounts.ts';

const LIMIT = 3_000_000;

/** Steps each generator, coroutine and iterator that the program has by name, looks into its modules and runs an event loop. */
const NEXT = `
def _next():
    import asyncio, sys, types
    for name, module in sorted(sys.modules.items()):
        # A module of the library lists its names early, and what it makes only when it is asked for.
        missing = {*getattr(module, '__all__', ())} - {*vars(module), *getattr(module, '_later', ())}
        if type(module) is types.ModuleType and '__getattr__' not in vars(module) and missing:
            print('half of', name, sorted(missing)[:3])
    for name, v in sorted(globals().items()):
        if name.startswith('_'):
            continue
        try:
            if isinstance(v, types.GeneratorType):
                print(name, v.gi_running, end=' ')
                print(type(next(v, 'end')).__name__)
            elif isinstance(v, types.CoroutineType):
                print(name, v.cr_running, v.close())
            elif isinstance(v, types.AsyncGeneratorType):
                print(name, v.ag_running, end=' ')
                async def step():
                    try:
                        print(type(await anext(v, 'end')).__name__)
                    except BaseException as e:
                        print(type(e).__name__, e)
                asyncio.run(step())
            elif isinstance(v, (map, filter, zip, enumerate)) or type(v).__module__ == 'itertools':
                print(name, type(next(v, 'end')).__name__)
            elif isinstance(v, asyncio.Future):
                print(name, v.done())
        except Exception as e:
            print(name, type(e).__name__, e)
    async def main():
        async def one(n):
            await asyncio.sleep(0.01 * n)
            return n
        return await asyncio.gather(one(2), one(1))
    print(asyncio.run(main()))
_next()
`;

/** What nothing should be found to do that has been given up. */
const RUNS = /already executing|is already running|cannot be called from a running|^half of/m;
/** Cases whose programs leave a generator in the midst of a step themselves. */
const LEFT: ReadonlySet<string> = new Set(['already running']);

type Way = 'cancel' | 'limit';

const isKnown = (name: string): boolean => builtinsNamespace().cells.has(name);

function compiled(source: string, hosts: readonly string[]): ReturnType<typeof compile> {
  return compile(source, {
    fileName: 'case.py',
    known: isKnown,
    hostNames: new Set(hosts),
    topLevelAwait: true,
    answer: true,
  });
}

function begun(maxTicks: number): Run {
  const run = new Run(builtinsNamespace(), { limits: { maxTicks }, os: GRANTS });
  run.nameMain('case.py');
  run.giveFiles({ contents: new Map(), mounts: new Map(), cwd: '/', epoch: 0 });
  return run;
}

/** How many ticks a case takes up to its end or to its first question to the host. 0: it does not compile. */
export function length(one: Case): number {
  const code = compiled(one.source, one.hosts);
  if (isFault(code)) return 0;
  const run = begun(LIMIT);
  run.start(code);
  return run.ticks;
}

/** Runs a case up to so many ticks, gives it up and runs the next program. What is wrong then, or null. */
export function abandoned(one: Case, ticks: number, way: Way): string | null {
  const code = compiled(one.source, one.hosts);
  if (isFault(code)) return null;
  const run = begun(way === 'limit' ? ticks : LIMIT);
  if (way === 'cancel') run.pauseAt = ticks;
  const { kind } = run.start(code);
  if (kind === 'completed' || kind === 'error') return null;
  run.abandon();
  const dump = seal(save(run));
  const again = restore(open(dump), { limits: {}, os: GRANTS });
  if (Buffer.compare(dump, seal(save(again))) !== 0) return 'saving what is restored gives other bytes';
  const here = next(run);
  const there = next(again);
  if (here !== there) return `as it is:\n${here}out of a dump:\n${there}`;
  return !LEFT.has(one.title) && RUNS.test(here) ? here : null;
}

/** What a program prints after one that a limit of so many ticks has stopped. */
export function afterwards(stopped: string, source: string, ticks: number = LIMIT / 10): string {
  const code = compiled(stopped, []);
  if (isFault(code)) throw new Error(code.message);
  const run = begun(ticks);
  const { kind } = run.start(code);
  if (kind !== 'limit') throw new Error(`${kind} instead of a limit`);
  run.abandon();
  return next(run, source);
}

/** What the next program prints. */
function next(run: Run, source: string = NEXT): string {
  const code = compiled(source, []);
  if (isFault(code)) throw new Error(code.message);
  run.limits = { ...run.limits, maxTicks: run.ticks + LIMIT };
  run.pauseAt = Infinity;
  run.takeOutput();
  let outcome: Outcome = run.start(code);
  while (outcome.kind === 'suspended' && outcome.request.kind === 'futures') outcome = run.resumeCalls(new Map(), 1);
  const output = run
    .takeOutput()
    .map(({ text }) => text)
    .join('');
  switch (outcome.kind) {
    case 'error':
      return `${output}${describeException(run, outcome.exc).traceback}`;
    case 'limit':
      return `${output}${outcome.stop.message}\n`;
    case 'suspended':
      return `${output}${outcome.request.kind}\n`;
    case 'completed':
      return output;
  }
}

/** The places and ways to give a case up, by chance. */
export function places(one: Case, random: Random, times: number): [ticks: number, way: Way][] {
  const all = Math.max(20, length(one));
  return Array.from({ length: times }, () => [1 + random.below(all), random.below(2) === 0 ? 'cancel' : 'limit']);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' }, times: { type: 'string', default: '3' } },
  });
  const random = new Random(Number(values.seed));
  let passed = 0;
  let failed = 0;
  for (const path of caseFilePaths(positionals)) {
    for (const one of parseCases(path, readFileSync(pathOf(path), 'utf8')).cases) {
      for (const [ticks, way] of places(one, random, Number(values.times))) {
        const wrong = abandoned(one, ticks, way);
        if (wrong === null) passed++;
        else {
          failed++;
          console.log(`${path}:${one.line}: ${one.title}, ${way} at ${ticks}\n${wrong}\n`);
        }
      }
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}
