/**
 * What the bytes of this package hold beside the core's table: whose state it is. The first item of the sealed array, the
 * table's items follow.
 *
 *     [[ENVELOPE, kind, scriptName, limits, feeds, before, names], ...table]
 *     [[ENVELOPE, 'code', scriptName, limits, inputs, null, null], ...table]
 */
import { SnapshotFault, restore } from '../core/mod.ts';
import type { Run, RunOptions as CoreOptions, Table } from '../core/mod.ts';
import { HostObjects } from './boundary.ts';
import { open } from './codec.ts';
import type { OpenOptions } from './codec.ts';
import { MontySnapshotError } from './errors.ts';
import { LIMIT_COUNT, limitList, limitsOf, strictest } from './limits.ts';
import type { Limits } from './limits.ts';

/** Version of what stands here. */
const ENVELOPE = 1;

/** Whose state a run is. */
export interface Owner {
  readonly kind: 'program' | 'session';
  readonly scriptName: string;
  /** Feeds so far. */
  readonly feeds: number;
  /** Global names that earlier feeds bind. */
  readonly names: readonly string[];
}

/** A run with its owner as one table. */
export function envelope(owner: Owner, run: Run, table: Table): Table {
  const head = [
    ENVELOPE,
    owner.kind,
    owner.scriptName,
    limitBytes(run.limits),
    owner.feeds,
    run.before,
    [...owner.names].sort(),
  ];
  return [head, ...table];
}

/** A compiled program as a table. */
export function codeEnvelope(scriptName: string, limits: Limits, inputs: readonly string[], code: Table): Table {
  return [[ENVELOPE, 'code', scriptName, limitBytes(limits), [...inputs], null, null], ...code];
}

/** Limits as 8 bytes each: they may be Infinity. */
function limitBytes(limits: Limits): Uint8Array {
  return new Uint8Array(new Float64Array(limitList(limits)).buffer);
}

interface Opened {
  readonly kind: string;
  readonly scriptName: string;
  readonly limits: Limits;
  readonly rest: readonly unknown[];
  readonly fields: readonly unknown[];
}

/** Checks the head of an opened table. */
function opened(bytes: Uint8Array, options: OpenOptions): Opened {
  const table = open(bytes, options);
  const head: unknown = Array.isArray(table) ? (table as unknown[])[0] : undefined;
  if (!Array.isArray(head) || head.length !== 7) throw foreign();
  const [version, kind, scriptName, limits, ...fields] = head as unknown[];
  if (version !== ENVELOPE)
    throw new MontySnapshotError('version-unsupported', `version ${String(version)} is not supported`);
  if (typeof kind !== 'string' || typeof scriptName !== 'string') throw foreign();
  if (!(limits instanceof Uint8Array) || limits.length !== 8 * LIMIT_COUNT) throw foreign();
  const numbers = [...new Float64Array(limits.slice().buffer)];
  if (!numbers.every((n) => n >= 0)) throw foreign();
  return { kind, scriptName, limits: limitsOf(numbers), rest: (table as unknown[]).slice(1), fields };
}

function foreign(): MontySnapshotError {
  return new MontySnapshotError('malformed', 'the snapshot is malformed: its head');
}

function isCount(d: unknown): d is number {
  return typeof d === 'number' && Number.isInteger(d) && d >= 0;
}

function texts(d: unknown): string[] {
  if (!Array.isArray(d) || !d.every((t) => typeof t === 'string')) throw foreign();
  return d as string[];
}

/** A core fault as the error of this package. */
export function snapshotError(error: unknown): never {
  if (error instanceof SnapshotFault) throw new MontySnapshotError(error.reason, error.message);
  throw error;
}

/**
 * Bytes back into a run. The limits are the smaller ones of those given and those in the bytes; bytes that no seal protects
 * never bring more than the defaults.
 */
export function openRun(
  bytes: Uint8Array,
  options: OpenOptions & { readonly limits?: Limits },
  core: CoreOptions,
): { owner: Owner; run: Run } {
  const { kind, scriptName, limits, rest, fields } = opened(bytes, options);
  if (kind !== 'program' && kind !== 'session')
    throw new MontySnapshotError('wrong-kind', 'these bytes are a compiled program');
  const [feeds, before, names] = fields;
  if (!isCount(feeds) || !isCount(before)) throw foreign();
  const owner: Owner = { kind, scriptName, feeds, names: texts(names) };
  const given = options.limits ?? (options.key === undefined ? limitsOf(limitList({})) : {});
  try {
    const run = waiting(restore(rest, { ...core, limits: strictest(limits, given) }));
    run.before = before;
    if (run.boundary instanceof HostObjects) run.boundary.countFrom(run.objectIds());
    return { owner, run };
  } catch (error) {
    return snapshotError(error);
  }
}

/** A run that waits for the host or for nothing: what `dump` gives. */
function waiting(run: Run): Run {
  if (run.paused) throw foreign();
  return run;
}

/** Bytes back into the parts of a compiled program. */
export function openCode(
  bytes: Uint8Array,
  options: OpenOptions,
): { scriptName: string; limits: Limits; inputs: readonly string[]; code: unknown } {
  const { kind, scriptName, limits, rest, fields } = opened(bytes, options);
  if (kind !== 'code') throw new MontySnapshotError('wrong-kind', 'these bytes are no compiled program');
  return { scriptName, limits, inputs: texts(fields[0]), code: rest };
}
