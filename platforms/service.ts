/** What the parts of the service share: keys, limits, the cache of programs, time and chance. */
import { toBase64Url } from './base64.ts';
import type { SealKey } from './codec.ts';
import { DEFAULT_LIMITS } from '../core/mod.ts';
import type { Limits } from './limits.ts';
import type { Origin, ProgramCache } from './programs.ts';

/** What the runs of a service have in common. */
export interface Service {
  /** The first seals, all of them open. */
  readonly seals: readonly SealKey[];
  /** No request can go beyond these. */
  readonly limits: Limits;
  readonly programs: ProgramCache | null;
  /** Milliseconds of the epoch. */
  readonly now: () => number;
  /** What `maxDurationSecs` is measured with, in milliseconds; it stands still on Workers but between turns. */
  readonly clock: () => number;
  /** Lets others have a turn, while a program goes on for long. */
  readonly pause: () => Promise<void>;
  /** Lets so many milliseconds go by. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** A name that nobody can guess: 128 random bits. */
  readonly id: (kind: 'run' | 'ses') => string;
}

/** What is answered: JSON text, and where the program came from if one was started. */
export interface Answered {
  readonly text: string;
  readonly origin: Origin | null;
}

export interface ServiceOptions {
  readonly seals: readonly SealKey[];
  readonly limits?: Limits;
  readonly programs?: ProgramCache | null;
}

/** A service by the clock and the random numbers of the platform. */
export function makeService({ seals, limits = {}, programs = null }: ServiceOptions): Service {
  return {
    seals,
    limits: { ...DEFAULT_LIMITS, ...limits },
    programs,
    now: () => Date.now(),
    clock: () => Date.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    id: (kind) => `${kind}_${toBase64Url(crypto.getRandomValues(new Uint8Array(16)))}`,
  };
}
