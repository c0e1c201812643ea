/** Limits of a run, and what a run has used. */
import { DEFAULT_LIMITS } from '../core/mod.ts';
import type { Limits as AllLimits } from '../core/mod.ts';
import { MontyLimitError, MontyUsageError } from './errors.ts';
import { isRecord } from './given.ts';

/**
 * Each limit has a safe default (`DEFAULT_LIMITS`); Infinity turns it off. All are counted, the same on every runtime, but
 * `maxDurationSecs`, which needs a `clock`. When one is passed the run ends with a MontyLimitError, which no Python code can
 * catch; `maxRecursionDepth` alone is an exception of Python (RecursionError).
 */
export type Limits = Partial<AllLimits>;

/** What a run has used so far. In a session: what the feed has used. */
export interface Usage {
  /** Steps: back edges, calls, and work by size. */
  readonly ticks: number;
  /** Bytes that are live, measured when first asked for. */
  readonly memory: number;
  /** Objects made. */
  readonly allocations: number;
  /** Pauses for the host. */
  readonly suspensions: number;
}

const NAMES = Object.keys(DEFAULT_LIMITS) as (keyof AllLimits)[];

/** Limits as given, checked. Throws MontyUsageError. */
export function checkedLimits(limits: Limits | undefined): Limits {
  if (limits === undefined) return {};
  if (!isRecord(limits)) throw new MontyUsageError('bad-option', 'limits is an object');
  const checked: Partial<Record<keyof AllLimits, number>> = {};
  // Inherited ones count as well: none is left out in silence.
  for (const name in limits) {
    const n = (limits as Readonly<Record<string, unknown>>)[name];
    if (!NAMES.includes(name as keyof AllLimits)) throw new MontyUsageError('unknown-option', `there is no limit ${name}`);
    if (n === undefined) continue;
    if (typeof n !== 'number' || !(n >= 0)) throw new MontyUsageError('bad-limit', `${name} must be a number from 0`);
    checked[name as keyof AllLimits] = n;
  }
  return checked;
}

/** The smaller one of each limit. */
export function strictest(a: Limits, b: Limits): Limits {
  const out: Partial<Record<keyof AllLimits, number>> = {};
  for (const name of NAMES) {
    const n = Math.min(a[name] ?? Infinity, b[name] ?? Infinity);
    if (a[name] !== undefined || b[name] !== undefined) out[name] = n;
  }
  return out;
}

/** All limits as numbers in a fixed order; and back. */
export function limitList(limits: Limits): number[] {
  return NAMES.map((name) => limits[name] ?? DEFAULT_LIMITS[name]);
}

export function limitsOf(list: readonly number[]): Limits {
  return Object.fromEntries(NAMES.map((name, i) => [name, list[i]!])) as Limits;
}

export const LIMIT_COUNT: number = NAMES.length;

/** Refuses source text over the limit. */
export function checkSource(source: string, limits: Limits): void {
  const most = limits.maxSourceBytes ?? DEFAULT_LIMITS.maxSourceBytes;
  // A UTF-16 unit is at least one byte and at most three.
  if (source.length * 3 <= most) return;
  if (source.length > most || new TextEncoder().encode(source).length > most) {
    throw new MontyLimitError('source', `source limit exceeded: more than ${most} bytes`);
  }
}
