/**
 * Codes in tables. A program's code travels as its IR. Shipped Python travels by name and hash: this release's, if it
 * compiles to that hash, else the one that an earlier release had (archive.ts).
 *
 * Compiled programs are tables of their own, too: what a cache keeps by hash, and what `Monty.dump` writes. Shipped Python
 * never travels that way, so nothing in such a code may be a private operation.
 */
import { CODE_FORMAT, decode, encode, hash, verify } from '../code/mod.ts';
import type { Code, Data } from '../code/mod.ts';
import { rootOf, shippedCode, shippedFunctionOf } from '../machine/mod.ts';
import type { Ns } from '../values/mod.ts';
import { earlierCode } from './archive.ts';
import { SnapshotFault, refuse } from './fault.ts';
import { list, whole } from './read.ts';
import { CODE_TABLE } from './table.ts';
import type { Table } from './table.ts';

/** Hashes of shipped codes, which are many and never change. */
const HASHES: WeakMap<Code, string> = new WeakMap();

export function hashOf(code: Code): string {
  let h = HASHES.get(code);
  if (h === undefined) {
    h = hash(code);
    HASHES.set(code, h);
  }
  return h;
}

/** The codes of one table, each made when it is first needed. */
export class Codes {
  private readonly data: readonly Data[];
  private readonly roots: (Code | undefined)[] = [];

  constructor(data: readonly Data[]) {
    this.data = data;
  }

  /** The code of a reference: number of the root, and the way down. */
  at(d: unknown): Code {
    const path = list(d);
    const n = whole(path[0]);
    if (n >= this.data.length) refuse('a code out of range');
    let code = (this.roots[n] ??= root(this.data[n]));
    for (let i = 1; i < path.length; i++) code = code.children[whole(path[i])] ?? refuse('a code out of range');
    return code;
  }

  /** The namespace of shipped code. */
  home(code: Code): Ns {
    const f = shippedFunctionOf(rootOf(code).root);
    return f === undefined ? refuse('shipped code without a home') : f.code.ns;
  }
}

function root(d: unknown): Code {
  const entry = list(d);
  if (entry.length !== 2) return programCode(d as Data);
  const [name, saved] = entry;
  if (typeof name !== 'string' || typeof saved !== 'string') return refuse('a code without a name');
  const code = shippedCode(name);
  if (code !== undefined && hashOf(code) === saved) return code;
  const earlier = earlierCode(name, saved);
  if (earlier !== undefined) return earlier;
  throw new SnapshotFault('code-missing', `this release does not have ${name} as it was saved`);
}

/** A compiled program as a table, its source text included. */
export function saveCode(code: Code): Table {
  return [CODE_TABLE, CODE_FORMAT, encode(code)];
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
  return programCode(data as Data);
}

/** Decodes and verifies the code of a program. */
function programCode(data: Data): Code {
  const code = decode(data);
  if (typeof code === 'string') throw new SnapshotFault('invalid', `code: ${code}`);
  const wrong = verify(code);
  if (wrong !== null) throw new SnapshotFault('invalid', `code: ${wrong}`);
  const work: Code[] = [code];
  for (let c = work.pop(); c !== undefined; c = work.pop()) {
    if (c.hidden) throw new SnapshotFault('invalid', 'code: a program that claims to be shipped');
    work.push(...c.children);
  }
  return code;
}
