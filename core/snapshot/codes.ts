/**
 * Compiled programs as tables: what a cache keeps by hash, and what `Monty.dump` writes. Shipped Python never travels this
 * way, so nothing in such a code may be a private operation.
 */
import { CODE_FORMAT, decode, encode, verify } from '../code/mod.ts';
import type { Code, Data } from '../code/mod.ts';
import { adopt } from '../machine/mod.ts';
import { SnapshotFault } from './fault.ts';
import { CODE_TABLE } from './table.ts';
import type { Table } from './table.ts';

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

/** Decodes, verifies and registers the code of a program. */
export function programCode(data: Data): Code {
  const code = decode(data);
  if (typeof code === 'string') throw new SnapshotFault('invalid', `code: ${code}`);
  const wrong = verify(code);
  if (wrong !== null) throw new SnapshotFault('invalid', `code: ${wrong}`);
  const work: Code[] = [code];
  for (let c = work.pop(); c !== undefined; c = work.pop()) {
    if (c.hidden) throw new SnapshotFault('invalid', 'code: a program that claims to be shipped');
    work.push(...c.children);
  }
  adopt(code);
  return code;
}
