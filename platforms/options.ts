/** Options of runs and sessions. */
import type { CrossingOptions, PyValue, RunOptions as CoreOptions } from '../core/mod.ts';
import { HostObjects } from './boundary.ts';
import type { ObjectResolver } from './boundary.ts';
import type { TypeCheckOptions } from './checking.ts';
import type { OpenOptions } from './codec.ts';
import { MontyUsageError } from './errors.ts';
import { SLICE } from './execution.ts';
import { isIdentifier, isRecord } from './given.ts';
import type { ExecutionOptions, SliceOption } from './execution.ts';
import type { Execution, PrintCallback, TickCallback } from './execution.ts';
import { checkModules } from './hosting.ts';
import type { ExternalModules, HostNames, Hosting } from './hosting.ts';
import { checkedLimits } from './limits.ts';
import type { Limits } from './limits.ts';
import { checkPolicy, grantsOf, seedOf } from './os.ts';
import type { OsPolicy } from './os.ts';

/** How a run deals with its surroundings. */
export interface HostOptions {
  readonly limits?: Limits;
  /** Gets what the program prints, before the host is asked for anything and at the end. */
  readonly print?: PrintCallback;
  /**
   * Called whenever the program has worked for `tickInterval` ticks (default 1,000,000: some ten milliseconds) since it was
   * started or last called so. What it throws ends the run.
   *
   *     program.run({ onTick: ({ ticks, line }) => console.log(`${ticks} ticks, line ${line}`) });
   */
  readonly onTick?: TickCallback;
  readonly tickInterval?: number;
  /**
   * Milliseconds from any start: what `maxDurationSecs` is measured with. Without a clock there is no time limit; with one that fails, or
   * answers no number, the time is over.
   */
  readonly clock?: () => number;
  /** What the program sees of time, sleep, randomness and the environment. Default: nothing. */
  readonly os?: OsPolicy;
  /** Modules that the program can import beside those of the standard library. */
  readonly externalModules?: ExternalModules;
  /** dicts whose keys are all str arrive as plain objects instead of Maps. */
  readonly dictAsObject?: boolean;
  /** Floats like 2.0 arrive as HostFloat rather than as the number 2. */
  readonly markFloats?: boolean;
  /** Every int arrives as a bigint, not only those beyond 2^53. */
  readonly intAsBigint?: boolean;
  /** Aware datetimes arrive as Dates, and Dates can be given. */
  readonly datetimeAsDate?: boolean;
  /** Instances of dataclasses arrive as plain objects of their fields. */
  readonly dataclassAsObject?: boolean;
}

/** What a run is given that its caller drives step by step. */
export interface StartOptions extends HostOptions {
  /** A value for each input. */
  readonly inputs?: Readonly<Record<string, unknown>>;
}

/** What a run to the end is given. */
export interface RunOptions extends StartOptions {
  /** What the program may call and read. */
  readonly externalFunctions?: HostNames;
}

/**
 * Whatever `dump` made is opened with the key and the binding that it was made with. Of each limit the smaller one holds: that of
 * the bytes, or the one given; bytes that no key has sealed go to the defaults at most. How feeds are checked concerns sessions: those
 * that come are checked after those that were checked before the dump.
 */
export interface LoadOptions extends OpenOptions, HostOptions, TypeCheckOptions {
  /** As of SessionOptions. */
  readonly assertAnnotations?: boolean;
  /**
   * Gives the objects and classes of the host again that the program holds, by their ids; asked when one is first needed.
   * Calls of those that it does not know raise RuntimeError in the program.
   */
  readonly resolveObject?: ObjectResolver;
}

/** The options, checked, with checked limits. */
export function withLimits<T extends { readonly limits?: Limits }>(options: T): T {
  checkOptions(options);
  return options.limits === undefined ? options : { ...options, limits: checkedLimits(options.limits) };
}

/** What the core is given of the options, beside limits. */
export function surroundingsOf(options: HostOptions & Pick<LoadOptions, 'resolveObject'>): Omit<CoreOptions, 'limits'> {
  checkOptions(options);
  const { clock, os = {}, externalModules = {}, datetimeAsDate = false, resolveObject } = options;
  checkModules(externalModules);
  checkPolicy(os);
  const seed = seedOf(os);
  const timers = (os.sleep ?? 'virtual') === 'virtual' ? 'virtual' : 'host';
  const grants = grantsOf(os, Object.keys(externalModules).length > 0);
  return {
    clock: clock ?? null,
    timers,
    os: grants,
    boundary: new HostObjects(resolveObject),
    dates: datetimeAsDate,
    ...(seed === undefined ? {} : { seed }),
  };
}

/** What of the options an execution is given. */
export function executionOptions(options: HostOptions & SliceOption): ExecutionOptions {
  const { print, os, externalModules, onTick, tickInterval } = options;
  if (tickInterval !== undefined && !(tickInterval >= 1))
    throw new MontyUsageError('bad-option', 'tickInterval is a number from 1');
  return { print, crossing: crossingOf(options), slice: options[SLICE], os, externalModules, onTick, tickInterval };
}

function crossingOf(options: HostOptions): CrossingOptions {
  const { dictAsObject = false, markFloats = false, intAsBigint = false, datetimeAsDate = false, dataclassAsObject = false } = options;
  return { dictAsObject, markFloats, intAsBigint, datetimeAsDate, dataclassAsObject };
}

/** Binds the inputs as globals; each must be given, and no other. */
export function bindInputs(
  execution: Execution,
  names: readonly string[],
  values: Readonly<Record<string, unknown>>,
): void {
  checkByName('inputs', values);
  for (const name of Object.keys(values)) {
    if (!names.includes(name)) throw new MontyUsageError('unknown-input', `there is no input ${name}`);
  }
  for (const name of names) {
    if (!Object.hasOwn(values, name)) throw new MontyUsageError('missing-input', `the input ${name} is missing`);
    execution.run.setGlobal(name, enterInput(execution, name, values[name]));
  }
}

/** The value of an input. */
export function enterInput(execution: Execution, name: string, value: unknown): PyValue {
  try {
    return execution.enter(value);
  } catch (error) {
    if (!(error instanceof MontyUsageError)) throw error;
    const hint = typeof value === 'function' ? '; functions go to externalFunctions' : '';
    throw new MontyUsageError(error.reason, `the input ${name}: ${error.message}${hint}`);
  }
}

/** Every option of this package, and what its values are; null: what it is for has a check of its own. */
const OPTIONS: ReadonlyMap<string, 'function' | 'object' | 'boolean' | 'number' | 'string' | null> = new Map([
  ['limits', 'object'],
  ['print', 'function'],
  ['onTick', 'function'],
  ['tickInterval', 'number'],
  ['clock', 'function'],
  ['os', 'object'],
  ['externalModules', 'object'],
  ['dictAsObject', 'boolean'],
  ['markFloats', 'boolean'],
  ['intAsBigint', 'boolean'],
  ['datetimeAsDate', 'boolean'],
  ['dataclassAsObject', 'boolean'],
  ['inputs', 'object'],
  ['externalFunctions', 'object'],
  ['resolveObject', 'function'],
  ['scriptName', 'string'],
  ['assertAnnotations', 'boolean'],
  ['typeCheck', null],
  ['typeCheckStubs', 'string'],
  ['typeCheckModules', 'object'],
  ['skipTypeCheck', 'boolean'],
  ['atomic', 'boolean'],
  ['hostNames', 'object'],
  ['key', null],
  ['binding', 'string'],
  ['maxBytes', 'number'],
  ['signal', 'object'],
]);

/**
 * Refuses what is no option of this package at all, for a misspelt name would go unnoticed, and values of another kind. One
 * object of options may be given to programs, runs and loaders alike.
 */
export function checkOptions(options: object): void {
  if (!isRecord(options)) throw new MontyUsageError('bad-option', 'options are an object');
  for (const name in options) {
    const value = options[name];
    const kind = OPTIONS.get(name);
    if (kind === undefined) throw new MontyUsageError('unknown-option', `there is no option ${name}`);
    if (value === undefined || kind === null) continue;
    if (typeof value !== kind || value === null)
      throw new MontyUsageError('bad-option', `${name} is ${kind === 'object' ? 'an' : 'a'} ${kind}`);
  }
}

/** The names that an option lists. */
export function namesIn(option: string, names: readonly string[] = []): readonly string[] {
  // A copy has no holes, which `every` would pass over.
  const list: readonly unknown[] = Array.isArray(names) ? [...(names as readonly unknown[])] : [null];
  if (!list.every((name) => typeof name === 'string')) throw new MontyUsageError('bad-option', `${option} is an array of names`);
  return list as readonly string[];
}

/** Throws MontyUsageError for what can't answer a program, before it is asked. */
export function checkHosting(hosting: Hosting): void {
  checkOptions(hosting);
  const { externalFunctions, externalModules, os } = hosting;
  checkByName('externalFunctions', externalFunctions);
  if (externalModules !== undefined) checkModules(externalModules);
  if (os !== undefined) checkPolicy(os);
}

/** Refuses what has no values by name: programs list the same names, and a Map would go unnoticed. */
export function checkByName(option: string, values: unknown): void {
  if (values !== undefined && !isRecord(values)) throw new MontyUsageError('bad-option', `${option} is an object of values by name`);
}

/** Names of inputs: identifiers, and none of Python's own. */
export function checkedNames(names: readonly string[]): readonly string[] {
  for (const name of names) {
    if (!isIdentifier(name)) throw new MontyUsageError('bad-name', `${JSON.stringify(name)} is not a name`);
    if (/^__.*__$/.test(name)) throw new MontyUsageError('bad-name', `${name} is a name of Python's own`);
  }
  return names;
}
