/**
 * What a program gets to see of an operating system: the time, sleep, randomness, the environment. Nothing by default. What
 * this package answers itself never reaches the host; `host` makes a FunctionSnapshot with `isOsFunction`.
 */
import { HostFloat, describeValue, toHost } from '../core/mod.ts';
import type { Run } from '../core/mod.ts';
import { MontyUsageError } from './errors.ts';
import { checkRecord, isRecord } from './given.ts';
import { FILE_FUNCTIONS, checkFiles, fileAnswer, givenFiles } from './files.ts';
import type { FilesPolicy } from './files.ts';
import type { HostNames } from './hosting.ts';

/** What a program gets to see of an operating system. Nothing by default. */
export interface OsPolicy {
  /**
   * The time of day. `real`: the platform's; a Date: that moment, and from there as the program's own clock moves on (by what it
   * sleeps), the same in each run; `host`: asked for as `time.time`, in seconds since 1970. Without it, programs that ask
   * get a RuntimeError.
   */
  readonly clock?: 'real' | 'host' | Date;
  /**
   * `virtual` (default): sleeping takes no time, and the program's own clock moves on. `real`: runMontyAsync waits. `host`:
   * asked for as `time.sleep`.
   */
  readonly sleep?: 'virtual' | 'real' | 'host';
  /**
   * Where randomness comes from. `real`: the platform's; a seed, an integer: each run of the program draws the same; `host`:
   * asked for as `os.urandom`. Without it the module `random` draws the same in each run, and secrets don't exist.
   */
  readonly random?: 'real' | 'host' | { readonly seed: number };
  /** `os.environ`. Empty by default; `host`: asked for as `os.environ`, at the first import of `os`. */
  readonly environ?: Readonly<Record<string, string>> | 'host';
  /** Files; a virtual file system that is empty and can't be written to by default. */
  readonly files?: FilesPolicy;
  /** What `run` and `runMontyAsync` answer `host` with: functions by their names, `{ 'time.time': () => 1.5e9 }`. */
  readonly functions?: HostNames;
}

const NAMES: readonly (keyof OsPolicy)[] = ['clock', 'sleep', 'random', 'environ', 'files', 'functions'];

/** Throws MontyUsageError for what no policy says. */
export function checkPolicy(policy: OsPolicy): void {
  checkRecord('os', policy, NAMES);
  const { clock, sleep, random, environ, files, functions } = policy;
  const refuse = (name: string, wanted: string): never => {
    throw new MontyUsageError('bad-option', `os.${name} is ${wanted}`);
  };
  if (!isOneOf(clock, 'real', 'host') && !(clock instanceof Date && Number.isFinite(clock.getTime())))
    refuse('clock', "'real', 'host' or a Date");
  if (!isOneOf(sleep, 'virtual', 'real', 'host')) refuse('sleep', "'virtual', 'real' or 'host'");
  if (!isOneOf(random, 'real', 'host') && !Number.isSafeInteger(random?.seed))
    refuse('random', "'real', 'host' or { seed }, which is an integer");
  if (!isOneOf(environ, 'host') && !isTexts(environ)) refuse('environ', "'host' or an object of texts");
  if (files !== undefined) checkFiles(files);
  if (functions !== undefined && !isRecord(functions)) refuse('functions', 'an object');
}

/** Whether a value is one of these words, or not given. */
function isOneOf<T>(value: T, ...words: readonly string[]): value is Extract<T, string | undefined> {
  return value === undefined || (typeof value === 'string' && words.includes(value));
}

function isTexts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}

/** The functions of the operating system that a policy answers, and `import` if there are modules of the host. */
export function grantsOf(policy: OsPolicy, hasModules: boolean): ReadonlySet<string> {
  const { clock, sleep = 'virtual', random, environ, files = {}, functions = {} } = policy;
  const grants = new Set(Object.keys(functions));
  if (hasModules) grants.add('import');
  if (clock !== undefined) grants.add('time.time');
  if (sleep !== 'virtual') grants.add('time.sleep');
  if (random !== undefined) grants.add('os.urandom');
  if (environ !== undefined) grants.add('os.environ');
  if (Object.keys(files.mounts ?? {}).length > 0) for (const name of FILE_FUNCTIONS) grants.add(name);
  return grants;
}

/** The seed of a run's own generator; undefined: always the same. */
export function seedOf({ random }: OsPolicy): number | undefined {
  if (random === 'real') return crypto.getRandomValues(new Int32Array(1))[0]!;
  return typeof random === 'object' ? random.seed | 0 : undefined;
}

/** What this package answers to a request; undefined: the host is asked. */
export function answerOf(policy: OsPolicy, run: Run): unknown {
  const { name, args } = run.request!;
  const { clock, random, environ, files } = policy;
  if (files !== undefined && name.startsWith('files.')) {
    const given = args.map((v) => toHost(v, describeValue));
    return fileAnswer(files, name, given, false);
  }
  switch (name) {
    case 'time.time':
      if (clock === 'real') return new HostFloat(Date.now() / 1000);
      return clock instanceof Date ? new HostFloat(clock.getTime() / 1000 + run.tasks.time) : undefined;
    case 'os.urandom': {
      const n = args[0];
      if (typeof n !== 'number' || random === undefined || random === 'host') return undefined;
      return random === 'real' ? randomBytes(n) : Uint8Array.from({ length: n }, () => run.random32() & 255);
    }
    case 'os.environ':
      return environ === undefined || environ === 'host' ? undefined : new Map(Object.entries(environ));
  }
  return undefined;
}

/** Gives a run the files of a policy. */
export function giveFiles(run: Run, { files, clock }: OsPolicy): void {
  if (files === undefined) return;
  const epoch = clock instanceof Date ? clock.getTime() / 1000 : clock === 'real' ? Date.now() / 1000 : 0;
  try {
    run.giveFiles(givenFiles(files, epoch));
  } catch (error) {
    if (error instanceof RangeError) throw new MontyUsageError('bad-option', `os.files: ${error.message}`);
    throw error;
  }
}

/** The most that `crypto.getRandomValues` gives at once. */
const MOST = 65536;

function randomBytes(n: number): Uint8Array {
  const bytes = new Uint8Array(n);
  for (let at = 0; at < n; at += MOST) crypto.getRandomValues(bytes.subarray(at, at + MOST));
  return bytes;
}
