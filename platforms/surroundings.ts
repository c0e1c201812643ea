/** What the programs of the service see of an operating system, as a request says it. */
import { Problem } from './problems.ts';
import type { OsPolicy } from './os.ts';
import { fromBase64 } from './base64.ts';
import type { Json } from './wire.ts';

/** The field `os` of a request without its files: what is kept with a session, and sealed into a token. */
export interface Surroundings {
  /** The clock of the service; a moment, in seconds since 1970; null: none. */
  readonly clock: 'real' | number | null;
  readonly sleep: 'virtual' | 'real';
  /** Null: the same numbers in each run, and no secrets. */
  readonly random: 'real' | number | null;
  readonly environ: Readonly<Record<string, string>>;
}

/** Files that a program finds, and where it starts. */
export interface GivenFiles {
  readonly memory: ReadonlyMap<string, string | Uint8Array>;
  readonly cwd: string;
}

export interface OsRequest {
  readonly surroundings: Surroundings;
  readonly files: GivenFiles;
}

const DEFAULT_OS: OsRequest = {
  surroundings: { clock: 'real', sleep: 'virtual', random: null, environ: {} },
  files: { memory: new Map(), cwd: '/' },
};

const FIELDS = ['clock', 'sleep', 'random', 'environ', 'files', 'cwd'];
const MAX_ENTRIES = 1024;
/** Longest environment, in characters: it is kept with the session. */
const MAX_ENVIRON = 4096;

/** Reads the field. Throws Problem. */
export function osRequest(value: Json | undefined): OsRequest {
  if (value === undefined) return DEFAULT_OS;
  const fields = entries(value, 'os');
  const odd = fields.find(([name]) => !FIELDS.includes(name));
  if (odd !== undefined) throw bad(`there is no field os.${odd[0].slice(0, 100)}`);
  const given = new Map(fields);
  const { surroundings, files } = DEFAULT_OS;
  return {
    surroundings: {
      clock: given.has('clock') ? clock(given.get('clock')!) : surroundings.clock,
      sleep: given.has('sleep') ? sleep(given.get('sleep')!) : surroundings.sleep,
      random: given.has('random') ? random(given.get('random')!) : surroundings.random,
      environ: given.has('environ') ? environ(given.get('environ')!) : surroundings.environ,
    },
    files: {
      memory: given.has('files') ? memory(given.get('files')!) : files.memory,
      cwd: given.has('cwd') ? path(given.get('cwd'), 'os.cwd') : files.cwd,
    },
  };
}

/** The policy of a run, or of one that is loaded: its files are its own. */
export function policyOf({ clock, sleep, random, environ }: Surroundings, files?: GivenFiles): OsPolicy {
  return {
    sleep,
    environ,
    ...(clock === null ? {} : { clock: clock === 'real' ? clock : new Date(clock * 1000) }),
    ...(random === null ? {} : { random: random === 'real' ? random : { seed: random } }),
    ...(files === undefined ? {} : { files: { memory: Object.fromEntries(files.memory), cwd: files.cwd } }),
  };
}

function bad(detail: string): Problem {
  return new Problem('bad-field', detail);
}

function entries(value: Json, name: string): [string, Json][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad(`${name} is an object`);
  const all = Object.entries(value as Record<string, Json>);
  if (all.length > MAX_ENTRIES) throw bad(`${name} has at most ${MAX_ENTRIES} entries`);
  return all;
}

function clock(value: Json): Surroundings['clock'] {
  const moment = typeof value === 'number' && Math.abs(value) <= 8.64e12;
  if (value === 'real' || value === null || moment) return value as Surroundings['clock'];
  throw bad('os.clock is "real", null, or seconds since 1970');
}

function sleep(value: Json): Surroundings['sleep'] {
  if (value === 'virtual' || value === 'real') return value;
  throw bad('os.sleep is "virtual" or "real"');
}

function random(value: Json): Surroundings['random'] {
  if (value === 'real' || value === null) return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw bad('os.random is "real", null, or a whole number: a seed');
}

function environ(value: Json): Surroundings['environ'] {
  const all = entries(value, 'os.environ');
  for (const [name, text] of all) {
    if (typeof text !== 'string' || name === '' || /[=\0]/.test(name) || text.includes('\0')) throw bad('os.environ has names and texts');
  }
  if (JSON.stringify(all).length > MAX_ENVIRON) throw bad(`os.environ has at most ${MAX_ENVIRON} characters`);
  return Object.fromEntries(all) as Record<string, string>;
}

function memory(value: Json): Map<string, string | Uint8Array> {
  const all = entries(value, 'os.files').map(([name, content]) => [path(name, 'os.files'), contentOf(content)] as const);
  const files = new Map(all);
  for (const name of files.keys()) {
    for (let at = name.indexOf('/', 1); at > 0; at = name.indexOf('/', at + 1)) {
      if (files.has(name.slice(0, at))) throw bad(`os.files: ${name} lies in a file`);
    }
  }
  return files;
}

function path(value: Json | undefined, name: string): string {
  if (value === '/' && name === 'os.cwd') return value;
  const parts = typeof value === 'string' && value.startsWith('/') && value.isWellFormed() ? value.slice(1).split('/') : [''];
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\0')) || (value as string).length > 4096)
    throw bad(`${name}: a path is absolute, without empty parts, . and ..`);
  return value as string;
}

function contentOf(value: Json): string | Uint8Array {
  if (typeof value === 'string') return value;
  const all = entries(value, 'a file');
  const bytes = all.length === 1 && all[0]![0] === '$bytes' && typeof all[0]![1] === 'string' ? fromBase64(all[0]![1]) : null;
  if (bytes === null) throw bad('a file is a text or {"$bytes": base64}');
  return bytes;
}
