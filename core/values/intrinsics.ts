/**
 * Intrinsics: private operations of the Python that this package ships (`python:` rows), written `$name(args)` there. They
 * finish in TypeScript, never call Python and never bail. The tokenizer takes `$` only for shipped text, and the machine
 * runs an intrinsic only in code whose hash is in the shipped set, so no guest can name, pass or keep one.
 */
import type { Machine } from './machine.ts';
import type { PyDict } from './dict.ts';
import type { PyValue } from './objects.ts';
import { loadPartOf } from './parts.ts';

/** Arguments are always given in full; answers undefined when an exception is pending. */
export type IntrinsicFn = (m: Machine, ...args: PyValue[]) => PyValue | undefined;

interface Intrinsic {
  readonly name: string;
  /** Part of the snapshot format: a changed meaning is a new version. */
  readonly version: number;
  readonly fn: IntrinsicFn;
}

const ALL: Map<string, Intrinsic> = new Map();

/** Registers an intrinsic. `name` is without the `$`. */
export function intrinsic(name: string, version: number, fn: IntrinsicFn): void {
  if (ALL.has(name)) throw new Error(`intrinsic ${name} declared twice`);
  ALL.set(name, { name, version, fn });
}

export function intrinsicNamed(name: string): Intrinsic | undefined {
  return ALL.get(name) ?? (loadPartOf('intrinsic', name) ? ALL.get(name) : undefined);
}

/** The names of all intrinsics that are loaded. */
export function intrinsicNames(): string[] {
  return [...ALL.keys()];
}

const SHIPPED: Map<string, string> = new Map();

/**
 * Registers a function in Python (one `def` of that name) that shipped Python calls as `$name(…)`: what several rows
 * have in common.
 */
export function shipped(name: string, text: string): void {
  if (SHIPPED.has(name) || ALL.has(name)) throw new Error(`shipped ${name} declared twice`);
  SHIPPED.set(name, text);
}

/** The text of the shipped function of that name. */
export function shippedText(name: string): string | undefined {
  return SHIPPED.get(name) ?? (loadPartOf('shipped', name) ? SHIPPED.get(name) : undefined);
}

/**
 * Puts together what shipped Python has taken apart when its run is given up in the midst of it. `local`: its variables; `modules`:
 * sys.modules.
 */
export type Repair = (local: (name: string) => unknown, modules: PyDict) => void;

const REPAIRS: Map<string, Repair> = new Map();

/** Registers a repair for the Python of a row, by its full name: `list.sort`, `builtins:__import__`. */
export function whenGivenUp(name: string, repair: Repair): void {
  REPAIRS.set(name, repair);
}

export function repairOf(name: string): Repair | undefined {
  return REPAIRS.get(name);
}

/** All shipped functions that are loaded, by name. */
export function shippedTexts(): ReadonlyMap<string, string> {
  return SHIPPED;
}
