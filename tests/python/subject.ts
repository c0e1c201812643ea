/**
 * The interpreter as the case runner sees it: one function from a program to what it printed.
 *
 * Everything the modes need is an option here; how the interpreter is driven (start, resume, dump, load) is this
 * file's business alone, so that a change of the public API touches no other file of the suite.
 */
import {
  FLAT,
  Run,
  STEPS,
  EngineFault,
  SnapshotFault,
  builtinsNamespace,
  compile,
  describeException,
  exceptionOfFault,
  HostHandle,
  isFault,
  makeException,
  restore,
  save,
  toHost,
  typeName,
} from '../../core/mod.ts';
import type { CallAnswer, Outcome, PyValue } from '../../core/mod.ts';
import { PyHost } from '../../core/values/mod.ts';
import { open, seal } from '../../platforms/codec.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { atAwaits } from './awaits.ts';
import type { HostAnswer } from './hosts.ts';
import { GRANTS, surroundings } from './mounts.ts';

export interface Options {
  scriptName: string;
  /** The names the host offers; calls go to `callHost`. */
  hosts: readonly string[];
  callHost: (name: string, args: readonly unknown[]) => HostAnswer;
  limits?: { maxTicks?: number; maxMemory?: number; maxOutputBytes?: number };
  /** Dump and load at each pause for the host, and besides after each so many ticks. */
  saveEvery?: number;
  /** Compare what is dumped with a dump of the run that was loaded from it: false where the same dumps are compared elsewhere. */
  saveAgain?: boolean;
  /** Pauses after each so many ticks, and goes on in the same process: the JavaScript stack is dropped, nothing is dumped. */
  pauseEvery?: number;
  /** Dump and load whenever a task has come to an `await` that waits. */
  saveAwaits?: boolean;
  /** Gets the dump at each pause for the host. */
  onPause?: (dump: Uint8Array, beside: Beside) => void;
  /** The number of the first object whose address is asked for. */
  firstId?: number;
  /** Which form of the program runs; `auto` is what users get. */
  engine?: Engine;
}

/** What a run at a pause has that is not in its dump. */
export interface Beside {
  /** The answers that the host owes, by the number of the call. */
  owed: readonly (readonly [number, HostAnswer])[];
  /** What has been printed. */
  output: string;
}

/**
 * `auto` chooses by itself; `flat` uses the flat form alone; `unfused` runs every instruction of it as its single
 * steps; `dropped` gives up the JavaScript stack at each call.
 */
export type Engine = 'auto' | 'flat' | 'unfused' | 'dropped';

export interface Answer {
  /** Standard output and standard error in the order of writing, without the final traceback. */
  output: string;
  /** `display('traceback')` of the error that ended the run; null also for SystemExit. */
  traceback: string | null;
  /** `limit`: a limit ended the run. `bug`: the interpreter failed, `detail` says how. */
  ended: 'ok' | 'limit' | 'bug';
  detail: string;
  ticks: number;
  /** A digest over the bytes of every dump of the run; empty without `saveEvery`. */
  digest: string;
}

export interface Subject {
  run(source: string, options: Options): Answer;
  /** Goes on with the dump of a run that waits for the host. */
  resume(dump: Uint8Array, beside: Beside, options: Options): Answer;
}

/** The subject under test: the core, driven as the platforms drive it. */
export function loadSubject(): Promise<Subject> {
  return Promise.resolve({ run, resume });
}

const isBuiltin = (name: string): boolean => builtinsNamespace().cells.has(name);

function run(source: string, options: Options): Answer {
  return guarded(options, () => drive(source, options));
}

function resume(dump: Uint8Array, beside: Beside, options: Options): Answer {
  return guarded(options, () => {
    const run = restore(open(dump), { limits: options.limits ?? {}, os: GRANTS });
    return finish(run, { kind: 'suspended', request: run.request! }, beside, options);
  });
}

function guarded(options: Options, go: () => Answer): Answer {
  atAwaits.on = options.saveAwaits === true;
  try {
    return go();
  } catch (error) {
    const behind = error instanceof SnapshotFault || error instanceof EngineFault ? error.cause : null;
    const fault = behind ?? (error instanceof SnapshotFault ? new Error(error.message) : error);
    const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    return { output: '', traceback: null, ended: 'bug', detail, ticks: 0, digest: '' };
  } finally {
    atAwaits.on = false;
  }
}

function drive(source: string, options: Options): Answer {
  const code = compiled(source, options);
  if (isFault(code)) {
    const { traceback } = describeException(null, exceptionOfFault(code, options.scriptName, source));
    return { output: '', traceback, ended: 'ok', detail: '', ticks: 0, digest: '' };
  }
  const subject = new Run(builtinsNamespace(), { limits: options.limits ?? {}, os: GRANTS });
  engine(subject, options.engine ?? 'auto');
  subject.nameMain(options.scriptName);
  if (options.firstId !== undefined) subject.nextId = options.firstId;
  // As the oracle has: a file system in memory.
  if (/\b(?:open|os|pathlib|tempfile|shutil|glob)\b/.test(source)) {
    const mounts = new Map<string, 'read-write' | 'overlay'>();
    if (source.includes('/mnt/')) mounts.set('/mnt/host', 'read-write').set('/mnt/overlay', 'overlay');
    subject.giveFiles({ contents: new Map(), mounts, cwd: '/', epoch: 0 });
  }
  subject.pauseAt = intervalOf(options);
  return finish(subject, subject.start(code), { owed: [], output: '' }, options);
}

/** The ticks between two pauses that nobody asked for. */
function intervalOf({ saveEvery, pauseEvery }: Options): number {
  return saveEvery ?? pauseEvery ?? Infinity;
}

/** The programs that were compiled last: the modes of a file run its cases in turn. No run changes a code. */
const recent: Map<string, ReturnType<typeof compile>> = new Map();
/** More than the cases of one file. */
const RECENT = 256;

/** The code of a program, or why it has none. */
export function compiled(source: string, { scriptName, hosts }: Pick<Options, 'scriptName' | 'hosts'>): ReturnType<typeof compile> {
  const key = [scriptName, ...hosts, source].join('\0');
  let code = recent.get(key);
  if (code === undefined) {
    const hostNames = new Set(hosts);
    code = compile(source, { fileName: scriptName, known: isBuiltin, hostNames, topLevelAwait: true, answer: true });
    if (recent.size === RECENT) recent.clear();
    recent.set(key, code);
  }
  return code;
}

/** Answers what the host is asked until the run ends. */
function finish(started: Run, first: Outcome, beside: Beside, options: Options): Answer {
  let subject = started;
  let outcome = first;
  let { output } = beside;
  const later = new Map<number, HostAnswer>(beside.owed);
  const answerSystem = surroundings();
  const every = intervalOf(options);
  const saves = (options.saveEvery ?? Infinity) < Infinity || options.saveAwaits === true;
  const digest = sha256.create();
  let pauses = 0;
  let saved = 0;
  const settle = (): void => {
    output += subject
      .takeOutput()
      .map((chunk) => chunk.text)
      .join('');
    options.onPause?.(seal(save(subject)), { owed: [...later], output });
    subject.pauseAt = subject.ticks + every;
    if (!saves) return;
    // Programs that pause very often are saved less often after a while: each dump is as long as their stack is deep.
    if (++pauses > MANY && pauses % 10 !== 0 && every < Infinity) return;
    subject = reopened(subject, options, digest, saved++ === 0);
    subject.pauseAt = subject.ticks + every;
  };
  for (;;) {
    if (outcome.kind !== 'suspended') {
      if (!subject.isUnfinished(outcome, false)) break;
      outcome = subject.finish(outcome, false);
      continue;
    }
    const { request } = outcome;
    settle();
    if (request.kind === 'pause') {
      outcome = subject.proceed();
      continue;
    }
    if (request.kind === 'name') {
      outcome = subject.resume(new PyHost(request.name));
      continue;
    }
    if (request.kind === 'futures') {
      const answers = new Map(request.pending.map((id) => [id, settled(subject, later.get(id)!)]));
      request.pending.forEach((id) => later.delete(id));
      outcome = subject.resumeCalls(answers);
      continue;
    }
    if (request.kind === 'os') {
      outcome = subject.resume(subject.admit(answerSystem(request.name, request.args.map((v) => leave(subject, v, false)))));
      continue;
    }
    if (request.kind !== 'function') throw new Error(`unexpected request ${request.kind} ${request.name}`);
    const answer = options.callHost(request.name, request.args.map((v) => leave(subject, v, true)));
    if (answer.later === true) {
      later.set(subject.suspensions, answer);
      outcome = subject.resumeFuture();
      continue;
    }
    const now = settled(subject, answer);
    outcome = 'exception' in now ? subject.raise(now.exception) : subject.resume(now.value);
  }
  output += subject
    .takeOutput()
    .map((chunk) => chunk.text)
    .join('');
  const end = { output, ticks: subject.ticks, digest: saves ? hex(digest.digest()) : '', detail: '' };
  switch (outcome.kind) {
    case 'completed':
      return { ...end, traceback: null, ended: 'ok' };
    case 'limit':
      return { ...end, traceback: null, ended: 'limit', detail: outcome.stop.message };
    case 'error': {
      const { traceback, exit } = describeException(subject, outcome.exc);
      if (exit === null) return { ...end, traceback, ended: 'ok' };
      return { ...end, output: output + exit.text, traceback: null, ended: 'ok' };
    }
  }
}

/** Pauses of a run that are all saved. */
const MANY = 200;

/**
 * The run that a dump of this one restores to, in the same engine. Saving it again must give the same bytes. The first dump of
 * a run is restored as in another process.
 */
function reopened(subject: Run, options: Options, digest: { update(bytes: Uint8Array): unknown }, decodeAnew: boolean): Run {
  const bytes = seal(save(subject));
  digest.update(bytes);
  const next = restore(open(bytes), { limits: options.limits ?? {}, os: GRANTS, decodeAnew });
  engine(next, options.engine ?? 'auto');
  if (options.saveAgain ?? true) {
    const again = seal(save(next));
    if (!sameBytes(bytes, again)) throw new Error(`saving a restored run gives other bytes${firstChange(bytes, again)}`);
  }
  return next;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i === a.length && i === b.length;
}

/** Where two dumps part: the path to the first field that differs, and what each has there. */
function firstChange(a: Uint8Array, b: Uint8Array): string {
  let x: unknown = open(a);
  let y: unknown = open(b);
  let path = '';
  while (Array.isArray(x) && Array.isArray(y)) {
    const [p, q]: [readonly unknown[], readonly unknown[]] = [x, y];
    let i = 0;
    while (i < p.length && i < q.length && JSON.stringify(p[i]) === JSON.stringify(q[i])) i++;
    path += ` ${i}`;
    [x, y] = [p[i], q[i]];
  }
  return ` at${path}: ${JSON.stringify(x)} became ${JSON.stringify(y)}`;
}

function settled(subject: Run, answer: HostAnswer): CallAnswer {
  if ('raises' in answer) return { exception: makeException(answer.raises.type as never, [subject.admit(answer.raises.message)]) };
  return { value: subject.admit(answer.value) };
}

function leave(subject: Run, v: PyValue, markFloats: boolean): unknown {
  return toHost(v, (x) => new HostHandle(typeName(x), ''), { markFloats }, { owner: subject });
}

function engine(subject: Run, which: Engine): void {
  if (which === 'auto') return;
  subject.maxNest = 0;
  if (which !== 'dropped') subject.form = which === 'flat' ? FLAT : STEPS;
}
