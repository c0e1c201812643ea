/** The limits of a run, and what they are if nobody says otherwise. */
export interface Limits {
  /** Back edges, calls, and work by size. */
  readonly maxTicks: number;
  /** Live bytes. */
  readonly maxMemory: number;
  /** Objects ever made. */
  readonly maxAllocations: number;
  /** Calls of Python functions in each other; the one limit that is an exception of Python. */
  readonly maxRecursionDepth: number;
  /** Seconds, where the host hands a clock in. */
  readonly maxDurationSecs: number;
  /** Pauses for the host, counted across snapshots. */
  readonly maxSuspensions: number;
  /** Bytes of output, for each of stdout and stderr. */
  readonly maxOutputBytes: number;
  /** Bytes of source text. */
  readonly maxSourceBytes: number;
}

/** Defaults that are safe for a shared isolate (the figures: README, "Limits"). */
export const DEFAULT_LIMITS: Limits = {
  maxTicks: 200_000_000,
  maxMemory: 32 * 1024 * 1024,
  maxAllocations: 500_000_000,
  maxRecursionDepth: 1000,
  maxDurationSecs: Infinity,
  maxSuspensions: 1000,
  maxOutputBytes: 256 * 1024,
  maxSourceBytes: 256 * 1024,
};
