/**
 * Codes in tables. A program's code travels as its IR. Shipped Python travels by name and hash: this release's, if it
 * compiles to that hash, else the one that an earlier release had (machine/earlier.ts).
 *
 * Compiled programs are tables of their own, too: what a cache keeps by hash, and what `Monty.dump` writes. Shipped Python
 * never travels that way, so nothing in such a code may be a private operation.
 */
import { CODE_FORMAT, decode, encode, hash, verify } from '../code/mod.ts';
import type { Code, Data } from '../code/mod.ts';
import { earlierHash, earlierReleases, isModuleKey, rootOf, shippedCode, shippedFunctionOf, shippedName } from '../machine/mod.ts';
import type { Release } from '../machine/mod.ts';
import type { Ns } from '../values/mod.ts';
import { SnapshotFault, refuse } from './fault.ts';
import { MODULE_HASHES } from './hashes.ts';
import { list, whole } from './read.ts';
import { CODE_TABLE } from './table.ts';
import type { Table } from './table.ts';

/** A function of codes that answers each of them once: codes never change. */
function onceEach<T>(of: (code: Code) => T): (code: Code) => T {
  const known = new WeakMap<Code, T>();
  return (code) => {
    let answer = known.get(code);
    if (answer === undefined) known.set(code, (answer = of(code)));
    return answer;
  };
}

/** The hash of a shipped code. That of a module of this release is known: all its functions would have to be compiled for it. */
export const hashOf: (code: Code) => string = onceEach((code) => {
  const name = shippedName(code)!;
  return earlierHash(code) ?? (isModuleKey(name) ? MODULE_HASHES.get(name.slice(1)) : undefined) ?? hash(code);
});

/** The hash of a module of this release, by its key; undefined if it has none. */
function hashOfModule(key: string): string | undefined {
  const known = MODULE_HASHES.get(key.slice(1));
  if (known !== undefined) return known;
  const code = shippedCode(key);
  return code === undefined ? undefined : hashOf(code);
}

type Shipped = readonly [key: string, hash: string];

/** What names shipped Python: a program has more fields. */
function shipped(d: unknown): Shipped | null {
  const entry = list(d);
  if (entry.length !== 2) return null;
  const [key, saved] = entry;
  return typeof key === 'string' && typeof saved === 'string' ? [key, saved] : refuse('a code without a name');
}

/** The release whose modules a saved run has; null: this one. */
function releaseOf(data: readonly Data[]): Release | null {
  const modules = data.map(shipped).filter((entry) => entry !== null && isModuleKey(entry[0])) as Shipped[];
  const changed = modules.find(([key, saved]) => hashOfModule(key) !== saved);
  if (changed === undefined) return null;
  const release = earlierReleases().find((r) => modules.every(([key, saved]) => (r.hash(key) ?? hashOfModule(key)) === saved));
  return release ?? missing(changed[0]);
}

function missing(key: string): never {
  throw new SnapshotFault('code-missing', `this release does not have ${key} as it was saved`);
}

/** A program as data: a run that is saved at each of its pauses has the same code each time. */
export const encoded: (code: Code) => Data = onceEach(encode);

interface Decoded {
  readonly data: Data;
  readonly code: Code;
  readonly size: number;
}

/**
 * Programs that were decoded last, by file name and text, the latest last. A service loads dumps of the same program again
 * and again; what it had the last time need not be decoded, verified and flattened once more. Codes never change, so runs
 * share them, and one is taken only if its whole encoding is the same.
 */
const DECODED: Map<string, Decoded> = new Map();
/** Numbers of encodings and characters of texts that may be kept so. Decoded, a number takes some thirty bytes. */
const MOST_KEPT = 524_288;

/** The codes of one table, each made when it is first needed. */
export class Codes {
  /** The release whose library the run has; null: this one's. */
  readonly release: Release | null;
  private readonly data: readonly Data[];
  private readonly anew: boolean;
  private readonly roots: (Code | undefined)[] = [];

  /** `anew`: each program is decoded, also one that was decoded lately. */
  constructor(data: readonly Data[], anew: boolean) {
    this.data = data;
    this.anew = anew;
    this.release = releaseOf(data);
  }

  /** The code of a reference: number of the root, and the way down. */
  at(d: unknown): Code {
    const path = list(d);
    const n = whole(path[0]);
    if (n >= this.data.length) refuse('a code out of range');
    let code = (this.roots[n] ??= this.root(this.data[n]));
    for (let i = 1; i < path.length; i++) code = code.children[whole(path[i])] ?? refuse('a code out of range');
    return code;
  }

  private root(d: unknown): Code {
    const entry = shipped(d);
    if (entry === null) return programCode(list(d), this.anew);
    const [key, saved] = entry;
    if (isModuleKey(key)) return this.release?.code(key) ?? shippedCode(key)!;
    // Frames of other shipped Python are of the release that called it.
    const code = shippedCode(key);
    if (code !== undefined && hashOf(code) === saved) return code;
    return earlierReleases().find((r) => r.hash(key) === saved)?.code(key) ?? missing(key);
  }

  /** The namespace of shipped code. */
  home(code: Code): Ns {
    const f = shippedFunctionOf(rootOf(code).root);
    return f === undefined ? refuse('shipped code without a home') : f.code.ns;
  }
}

/** A compiled program as a table, its source text included. */
export function saveCode(code: Code): Table {
  return [CODE_TABLE, CODE_FORMAT, encoded(code)];
}

/** The compiled program of a table from anywhere. Throws SnapshotFault, and nothing else. */
export function loadCode(table: unknown): Code {
  if (!Array.isArray(table) || table.length !== 3 || table[0] !== CODE_TABLE) {
    throw new SnapshotFault('invalid', 'not a compiled program');
  }
  const [, format, data] = table as readonly unknown[];
  if (format !== CODE_FORMAT) {
    throw new SnapshotFault('version-unsupported', `code format ${String(format)} is not supported`);
  }
  return programCode(list(data), false);
}

/** The code of a program: one that was decoded lately, or decoded and verified now. */
function programCode(data: readonly Data[], anew: boolean): Code {
  const [, , , , fileName, text] = data;
  const key = typeof fileName === 'string' && typeof text === 'string' ? `${fileName}\0${text}` : null;
  const known = key === null ? undefined : DECODED.get(key);
  const code = known !== undefined && !anew && isSame(known.data, data) ? known.code : decoded(data);
  if (key !== null) keep(key, { data, code, size: key.length + list(data[3]).length });
  return code;
}

function keep(key: string, entry: Decoded): void {
  DECODED.delete(key);
  DECODED.set(key, entry);
  let kept = 0;
  for (const { size } of DECODED.values()) kept += size;
  for (const [k, { size }] of DECODED) {
    if (kept <= MOST_KEPT) return;
    DECODED.delete(k);
    kept -= size;
  }
}

/** Whether two encodings are equal. It goes no deeper than the first, which has been decoded. */
function isSame(a: Data, b: unknown): boolean {
  if (a instanceof Uint8Array) return b instanceof Uint8Array && a.length === b.length && a.every((x, i) => x === b[i]);
  if (!Array.isArray(a)) return Object.is(a, b);
  return Array.isArray(b) && a.length === b.length && (a as readonly Data[]).every((x, i) => isSame(x, b[i]));
}

function decoded(data: readonly Data[]): Code {
  const code = decode(data);
  if (typeof code === 'string') throw new SnapshotFault('invalid', `code: ${code}`);
  const wrong = verify(code);
  if (wrong !== null) throw new SnapshotFault('invalid', `code: ${wrong}`);
  const work: Code[] = [code];
  for (let c = work.pop(); c !== undefined; c = work.pop()) {
    if (c.hidden) throw new SnapshotFault('invalid', 'code: a program that claims to be shipped');
    for (const child of c.children) work.push(child);
  }
  return code;
}
