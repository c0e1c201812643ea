/**
 * What the bytes of this package hold beside the core's table: whose state it is. The first item of the sealed array, the
 * table's items follow.
 *
 *     [[1, kind, scriptName, limits, feeds, before, names], ...table]
 *     [[1, 'code', scriptName, limits, inputs, null, null], ...table]
 *     [[2, 'session', '', limits, feeds, before, names, context, earlier], ...table]
 *
 * The second version is written when there is something to say in it: `context`, the sources of the feeds so far for the type
 * checker, and `earlier`, the state that an atomic feed goes back to: null, or [feeds, before, names, context, bytes].
 */
import { SnapshotFault, restore, save } from '../core/mod.ts';
import type { Run, RunOptions as CoreOptions, Table } from '../core/mod.ts';
import { HostObjects } from './boundary.ts';
import { open, seal } from './codec.ts';
import type { OpenOptions } from './codec.ts';
import { MontyInternalError, MontySnapshotError, MontyUsageError } from './errors.ts';
import type { SnapshotReason } from './errors.ts';
import { LIMIT_COUNT, limitList, limitsOf, strictest } from './limits.ts';
import type { Limits } from './limits.ts';
import { checkedNames } from './options.ts';

/** Versions of what stands here. */
const PLAIN = 1;
const EXTENDED = 2;

/** Whose state a run is. */
export interface Owner {
  readonly kind: 'program' | 'session';
  readonly scriptName: string;
  /** Feeds so far. */
  readonly feeds: number;
  /** Global names that earlier feeds bind. */
  readonly names: readonly string[];
  /** Sources of the feeds so far, when types are checked. */
  readonly context: readonly string[];
  /** What the feed goes back to if it is atomic and fails. */
  readonly earlier: Earlier | null;
}

/** The state of a session before an atomic feed. */
export interface Earlier {
  readonly table: Table;
  readonly calls: number;
  /** The objects of the host that it knew; null after a load. */
  readonly objects: HostObjects | null;
  readonly feeds: number;
  readonly names: readonly string[];
  readonly context: readonly string[];
}

/** A run with its owner as one table. */
export function envelope({ kind, scriptName, feeds, names, context, earlier }: Owner, run: Run, table: Table): Table {
  const fields = [kind, scriptName, limitBytes(run.limits), feeds, run.before, [...names].sort()];
  if (context.length === 0 && earlier === null) return [[PLAIN, ...fields], ...table];
  return [[EXTENDED, ...fields, [...context], earlier === null ? null : earlierFields(earlier)], ...table];
}

function earlierFields({ feeds, calls, names, context, table }: Earlier): Table {
  return [feeds, calls, [...names].sort(), [...context], seal(table)];
}

/** A compiled program as a table. */
export function codeEnvelope(scriptName: string, limits: Limits, inputs: readonly string[], code: Table): Table {
  return [[PLAIN, 'code', scriptName, limitBytes(limits), [...inputs], null, null], ...code];
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
  if (!Array.isArray(head)) throw foreign();
  const [version, kind, scriptName, limits, ...fields] = head as unknown[];
  if (version !== PLAIN && version !== EXTENDED)
    throw new MontySnapshotError('version-unsupported', `version ${String(version)} is not supported`);
  if (fields.length !== (version === PLAIN ? 3 : 5)) throw foreign();
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

/** Names of inputs. */
function namesOf(d: unknown): readonly string[] {
  try {
    return checkedNames(texts(d));
  } catch (error) {
    throw error instanceof MontyUsageError ? foreign() : error;
  }
}

/** A run as the core's table. What cannot be saved holds what only a changed snapshot can have put there. */
export function tableOf(run: Run): Table {
  try {
    return save(run);
  } catch (error) {
    throw new MontyInternalError(error);
  }
}

/** A core fault as the error of this package. */
export function snapshotError(error: unknown): never {
  if (error instanceof SnapshotFault) throw new MontySnapshotError(error.reason as SnapshotReason, error.message);
  throw error;
}

/**
 * Bytes back into a run. The limits are the smaller ones of those given and those in the bytes.
 */
export function openRun(
  bytes: Uint8Array,
  options: OpenOptions & { readonly limits?: Limits },
  core: CoreOptions,
): { owner: Owner; run: Run } {
  const { kind, scriptName, limits, rest, fields } = opened(bytes, options);
  if (kind !== 'program' && kind !== 'session')
    throw new MontySnapshotError('wrong-kind', 'these bytes are a compiled program');
  const [feeds, before, names, context = [], earlier = null] = fields;
  if (!isCount(feeds) || !isCount(before)) throw foreign();
  try {
    const all = { ...core, limits: strictest(limits, trusted(options)) };
    const run = waiting(restore(rest, all));
    run.before = before;
    if (run.boundary instanceof HostObjects) run.boundary.countFrom(run.objectIds());
    const owner: Owner = { kind, scriptName, feeds, names: texts(names), context: texts(context), earlier: earlierOf(earlier, all) };
    return { owner, run };
  } catch (error) {
    return snapshotError(error);
  }
}

/** The most that limits in bytes may bring: where no seal protects them, the defaults for whatever is not given. */
function trusted({ key, limits = {} }: OpenOptions & { readonly limits?: Limits }): Limits {
  return key === undefined ? limitsOf(limitList(limits)) : limits;
}

/** Reads the state that an atomic feed goes back to, and verifies that it can be restored. */
function earlierOf(field: unknown, core: CoreOptions): Earlier | null {
  if (field === null) return null;
  if (!Array.isArray(field) || field.length !== 5) throw foreign();
  const [feeds, calls, names, context, bytes] = field as unknown[];
  if (!isCount(feeds) || !isCount(calls) || !(bytes instanceof Uint8Array)) throw foreign();
  // Its size is part of one that was accepted.
  const table = open(bytes, { maxBytes: Infinity }) as Table;
  waiting(restore(table, core));
  return { table, calls, objects: null, feeds, names: texts(names), context: texts(context) };
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
  return { scriptName, limits: strictest(limits, trusted(options)), inputs: namesOf(fields[0]), code: rest };
}
