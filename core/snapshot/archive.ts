/**
 * Shipped Python of earlier releases: the IR of what has changed since, by hash, so that a pause inside it survives a
 * release. Empty until the first release. A host may register more (`archive`), or leave them out: a snapshot that needs
 * one is then refused as `code-missing`.
 */
import { decode, hash, verify } from '../code/mod.ts';
import type { Code, Data } from '../code/mod.ts';
import { defineEarlier } from '../machine/mod.ts';
import { SnapshotFault } from './fault.ts';

const EARLIER: Map<string, Data> = new Map();
const MADE: Map<string, Code> = new Map();

/** Registers the IR of shipped Python that an earlier release had. The data is part of this package, never a guest's. */
export function archive(data: Data): void {
  const code = decode(data);
  if (typeof code === 'string') throw new SnapshotFault('invalid', `archived code: ${code}`);
  const wrong = verify(code, () => true);
  if (wrong !== null || !code.hidden) throw new SnapshotFault('invalid', `archived code: ${wrong ?? 'not shipped'}`);
  EARLIER.set(hash(code), data);
}

/** The root code of that hash, with its function defined; undefined if it is not in the archive. */
export function earlierCode(key: string, saved: string): Code | undefined {
  let code = MADE.get(saved);
  if (code !== undefined) return code;
  const data = EARLIER.get(saved);
  if (data === undefined) return undefined;
  code = decode(data) as Code;
  defineEarlier(code, key);
  MADE.set(saved, code);
  return code;
}
