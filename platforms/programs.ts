/**
 * Compiled programs kept for the next request with the same text. A program is immutable and named by the hash of all that
 * it was compiled from, with the release and the form of its code, and of its tenant, so that nobody finds out what others
 * run. Its bytes are sealed for that name, and verified before use, so that whoever can write to the cache can't run
 * anything by it.
 */
import { CODE_FORMAT } from '../core/mod.ts';
import { hexDigest } from './codec.ts';
import type { SealKey } from './codec.ts';
import { Monty } from './monty.ts';
import { RELEASE } from './release.ts';

export interface ProgramCache {
  get(name: string): Promise<Uint8Array | null>;
  /** May go on in the background. */
  put(name: string, bytes: Uint8Array): Promise<void>;
}

export interface ProgramSource {
  readonly tenant: string;
  readonly code: string;
  readonly inputs: readonly string[];
  readonly scriptName: string;
  readonly tools: readonly string[] | null;
}

/** Where a program came from. */
export type Origin = 'cached' | 'compiled';

export function programName({ tenant, code, inputs, scriptName, tools }: ProgramSource): string {
  return `program/${RELEASE}/${CODE_FORMAT}/${hexDigest(JSON.stringify([tenant, code, inputs, scriptName, tools]))}`;
}

/** The program from the cache, or compiled and put there. Throws MontySyntaxError. */
export async function programOf(
  source: ProgramSource,
  cache: ProgramCache | null,
  seals: readonly SealKey[],
): Promise<{ program: Monty; origin: Origin | null }> {
  const { code, inputs, scriptName, tools } = source;
  const name = programName(source);
  const kept = await fetched(name, cache, seals);
  if (kept !== null) return { program: kept, origin: 'cached' };
  const externalFunctions = tools === null ? {} : { externalFunctions: tools };
  const program = new Monty(code, { inputs, scriptName, ...externalFunctions });
  try {
    await cache?.put(name, program.dump({ key: seals[0]!, binding: name }));
  } catch {
    // A cache that fails costs time, nothing else.
  }
  return { program, origin: cache === null ? null : 'compiled' };
}

async function fetched(name: string, cache: ProgramCache | null, seals: readonly SealKey[]): Promise<Monty | null> {
  try {
    const bytes = (await cache?.get(name)) ?? null;
    return bytes === null ? null : Monty.load(bytes, { key: seals, binding: name });
  } catch {
    // Spoilt bytes, or a cache that fails: the program is compiled again.
    return null;
  }
}
