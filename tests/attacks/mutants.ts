/**
 * Saved runs with changes that know the form of a table: each field of a row gets another value of its own type, of another
 * type, or a reference to any other row, so that most of what is refused is refused for what it says and not for its form.
 * A mutant may be refused when it is opened (MontySnapshotError), or runs to any end that a program can have.
 */
import { kindTagged } from '../../core/values/kinds.ts';
import type { FieldType } from '../../core/values/kinds.ts';
import { open, seal } from '../../platforms/codec.ts';
import { Monty, MontyInternalError, MontyLimitError, MontyRuntimeError, MontySnapshotError, loadSnapshot } from '../../platforms/module.ts';
import type { FunctionSnapshot, FutureSnapshot, Progress } from '../../platforms/module.ts';
import type { Scene } from './scenes.ts';

type Row = unknown[];
/** Envelope, then the table: see core/snapshot/table.ts. */
type Table = unknown[];

const TAGS = 4;
const ROWS = 6;
const ROOT = 7;

const LIMITS = { maxTicks: 150_000, maxMemory: 16_000_000, maxOutputBytes: 100_000 };

/** The bytes of a scene's first wait. */
export function savedScene({ source, name }: Scene): Uint8Array {
  const program = new Monty(source, { externalFunctions: ['pause'], scriptName: `${name}.py` });
  const waits = program.start({ limits: { maxTicks: 5_000_000 }, os: { files: { memory: {} }, random: { seed: 1 } } });
  if (waits.kind !== 'function') throw new Error(`${name} does not wait`);
  return waits.dump();
}

/** splitmix32. */
export function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
}

function float(v: number): Uint8Array {
  return new Uint8Array(new Float64Array([v]).buffer);
}

function long(n: bigint): unknown[] {
  const hex = (n < 0n ? -n : n).toString(16);
  const even = hex.length % 2 === 0 ? hex : `0${hex}`;
  return [n < 0n ? 1 : 0, Uint8Array.from(even.match(/../g)!, (pair) => parseInt(pair, 16))];
}

const COUNTS = [0, 1, 2, 3, 7, -1, -2, -100, 255, 65_536, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 4_294_967_295, long(2n ** 53n - 1n), long(-(2n ** 53n) + 1n), long(2n ** 40n)];
const NUMBERS = [...COUNTS, ...[NaN, Infinity, -Infinity, -0, 0.5, -1.5, 1e308, 5e-324, 2 ** 53, 1e22].map(float)];
const INTS = [...COUNTS, long(2n ** 64n), long(-(2n ** 64n)), long(2n ** 2000n), long(10n ** 18n)];
const PLAIN = [null, true, false, '', 'a', 'x', '__class__', '\u00e9', [], ...NUMBERS, ...INTS];

/** The rows of a table by tag. */
class Rows {
  readonly tags: readonly string[];
  readonly rows: readonly Row[];
  private readonly byTag: Map<string, number[]> = new Map();
  private readonly next: () => number;

  constructor(table: Table, next: () => number) {
    this.tags = table[TAGS] as string[];
    this.rows = table[ROWS] as Row[];
    this.next = next;
    this.rows.forEach((row, i) => {
      const tag = this.tags[row[0] as number]!;
      const known = this.byTag.get(tag);
      if (known === undefined) this.byTag.set(tag, [i]);
      else known.push(i);
    });
  }

  pick<T>(items: readonly T[]): T {
    return items[this.next() % items.length]!;
  }

  tagOf(row: Row): string {
    return this.tags[row[0] as number]!;
  }

  /** Any row, of a kind whose name holds `kind` if there is one; each tag is as probable as any other. */
  any(kind: string = ''): number {
    const tags = [...this.byTag.keys()];
    const wanted = tags.filter((tag) => tag.includes(kind));
    return this.pick(this.byTag.get(this.pick(wanted.length === 0 ? tags : wanted))!);
  }

  tagged(...tags: readonly string[]): unknown {
    const rows = tags.flatMap((tag) => this.byTag.get(tag) ?? []);
    return rows.length === 0 ? null : [this.pick(rows)];
  }

  /** What is saved for one of these JavaScript classes. */
  instance(types: readonly unknown[]): unknown {
    const fitting = [...this.byTag.keys()].filter((tag) => types.includes(kindTagged(tag)?.type) || types.some((t) => (t as { name?: string } | null)?.name === `Py${tag[0]!.toUpperCase()}${tag.slice(1)}`));
    return types.includes(null) && this.next() % 4 === 0 ? null : this.tagged(...fitting);
  }

  value(): unknown {
    return this.next() % 3 === 0 ? this.pick(PLAIN) : [this.any()];
  }

  list(old: unknown, item: () => unknown): unknown {
    const items = Array.isArray(old) ? [...(old as unknown[])] : [];
    const at = items.length === 0 ? 0 : this.next() % items.length;
    switch (this.next() % 7) {
      case 0:
        return [];
      case 1:
        items.splice(at, 1);
        return items;
      case 2:
        items.splice(at, 0, item());
        return items;
      case 3:
        return [...items, ...items];
      case 4:
        items.reverse();
        return items;
      default:
        items[at] = item();
        return items;
    }
  }

  /** Another value of a field's type. */
  field(type: FieldType, old: unknown, sameField: () => unknown): unknown {
    if (typeof type !== 'string') return this.instance(type);
    switch (type) {
      case 'value':
        return this.value();
      case 'optional':
        return this.next() % 4 === 0 ? [] : this.value();
      case 'values':
        return this.list(old, () => this.value());
      case 'holes':
        return this.list(old, () => (this.next() % 4 === 0 ? [] : this.value()));
      case 'int':
      case 'bigint':
        return this.pick(INTS);
      case 'count':
        return typeof old === 'number' && this.next() % 2 === 0 ? old + this.pick([1, -1, 2, -2]) : this.pick(COUNTS);
      case 'number':
        return this.pick(NUMBERS);
      case 'flag':
        return old !== true;
      case 'text':
        return this.next() % 2 === 0 ? sameField() : this.pick(['', 'x', '0', '__class__', 'utf-8', '\n', '<i', '999999999s', '/', '..']);
      case 'texts':
        return this.list(old, () => this.pick(['', 'x', '/', '/a/../b']));
      case 'counts':
        return this.list(old, () => this.pick(COUNTS));
      case 'bytes':
        return old instanceof Uint8Array && this.next() % 2 === 0 ? new Uint8Array(old.length).fill(this.next()) : new Uint8Array(this.pick([0, 1, 3, 64, 200, 2500]));
      case 'cls':
        return this.tagged('class', 'builtin class');
      case 'slots':
        return this.next() % 3 === 0 ? null : this.list(old, () => this.value());
      case 'frame':
        return this.next() % 4 === 0 ? null : this.tagged('frame');
      case 'code':
        return sameField();
      case 'ns':
        return this.next() % 4 === 0 ? null : this.tagged('ns');
      case 'map':
        return this.next() % 3 === 0 ? null : this.list(old, () => this.pick(['value', 'x', [this.any()]]));
    }
  }
}

/** What registers hold, nothing proves: code that finds nonsense there may end as a fault of the engine. */
const UNPROVED: ReadonlySet<string> = new Set(['frame', 'func', 'shipped', 'cell']);

/** Changes one to three fields of a table in place; answers whether what they say can be checked when it is opened. */
function change(table: Table, next: () => number, only: string): boolean {
  let proved = true;
  const rows = new Rows(table, next);
  for (let changes = 1 + (next() % 3); changes > 0; changes--) {
    if (next() % 40 === 0) {
      const root = table[ROOT] as unknown[];
      const at = next() % root.length;
      root[at] = next() % 2 === 0 ? rows.value() : rows.list(root[at], () => rows.value());
      continue;
    }
    const row = rows.rows[rows.any(only)]!;
    const at = 1 + (next() % Math.max(1, row.length - 1));
    const tag = rows.tagOf(row);
    const old = row[at];
    const sameField = (): unknown => {
      const other = rows.tagged(tag) as [number];
      return rows.rows[other[0]]![at];
    };
    const kind = kindTagged(tag);
    const how = next() % 10;
    if (UNPROVED.has(tag)) proved = false;
    // Now and then a row of another kind with as many fields.
    if (how === 0) row[0] = rows.rows[rows.any()]![0];
    else if (how === 1) row[at] = rows.value();
    else if (how === 2) row[at] = sameField();
    else if (kind !== undefined && kind.fields[at - 1] !== undefined) row[at] = rows.field(kind.fields[at - 1]![1], old, sameField);
    else row[at] = changed(old, rows, next);
  }
  return proved;
}

/** Another value for a field of which nothing is known but what it holds. */
function changed(old: unknown, rows: Rows, next: () => number): unknown {
  if (typeof old === 'boolean') return !old;
  if (typeof old === 'number') return next() % 2 === 0 ? old + rows.pick([1, -1, 2, -2]) : rows.pick(COUNTS);
  if (typeof old === 'string') return rows.pick(['', 'x', '__class__', 'object', 'list', 'native', 'dict']);
  if (Array.isArray(old) && old.length === 1 && typeof old[0] === 'number') {
    const { tag, same } = { tag: rows.rows[old[0]], same: next() % 2 === 0 };
    return same && tag !== undefined ? rows.tagged(rows.tagOf(tag)) : [rows.any()];
  }
  if (Array.isArray(old)) return rows.list(old, () => (old.length > 0 && next() % 2 === 0 ? changed(rows.pick(old as unknown[]), rows, next) : rows.value()));
  return rows.value();
}

export type Verdict = 'refused' | 'ended' | 'limit' | 'waits' | 'fault';

/** Opens bytes, goes on, and answers how that ended; throws what should not have come out. */
export function attempt({ bytes, proved }: Mutant, answer: number): Verdict {
  let waits: FunctionSnapshot;
  const options = { limits: LIMITS, os: { files: { memory: {} }, random: { seed: 1 } } } as const;
  try {
    waits = loadSnapshot(bytes, options) as FunctionSnapshot;
  } catch (error) {
    if (error instanceof MontySnapshotError && error.cause === undefined) return 'refused';
    throw error;
  }
  try {
    let progress: Progress = goOn(waits, answer);
    for (let turn = 0; turn < 5 && progress.kind !== 'complete'; turn++) {
      loadSnapshot(progress.dump(), options);
      progress = goOn(progress, turn);
    }
    return progress.kind === 'complete' ? 'ended' : 'waits';
  } catch (error) {
    if (error instanceof MontyRuntimeError) return 'ended';
    if (error instanceof MontyLimitError) return 'limit';
    if (error instanceof MontyInternalError && !proved) return 'fault';
    throw error;
  }
}

function goOn(waits: Exclude<Progress, { kind: 'complete' }>, answer: number): Progress {
  if (waits.kind === 'function') return waits.resume({ returnValue: answer });
  if (waits.kind === 'name') return waits.resume({ value: answer });
  const { pendingCallIds } = waits as FutureSnapshot;
  return pendingCallIds.length === 0 ? waits.resume([], 1) : waits.resume([{ callId: pendingCallIds[0]!, returnValue: answer }]);
}

export interface Mutant {
  readonly bytes: Uint8Array;
  /** Everything in it can be checked. */
  readonly proved: boolean;
}

/** Mutant `seed` of a saved scene; 0: unchanged. `only`: what the kinds of the changed rows have in their names. */
export function mutant(saved: Uint8Array, seed: number, only: string = ''): Mutant {
  const table = structuredClone(open(saved)) as Table;
  const proved = seed === 0 || change(table, generator(seed), only);
  return { bytes: seal(table as never), proved };
}
