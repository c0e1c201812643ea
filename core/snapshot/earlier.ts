/**
 * The Python of earlier releases where it differs from that of today, as edits (machine/earlier.ts), written by
 * `npm run hashes`; scripts/hashes.ts says how a release is added.
 */
import type { EarlierPython, Edit } from '../machine/mod.ts';

/** The hashes of what has changed since, of each release. */
const RELEASES: readonly (readonly [name: string, changed: readonly (readonly [key: string, hash: string])[]])[] = [
  ['2026-11-29', [
  ]],
];

const EDITS: readonly (readonly [hash: string, edits: readonly Edit[]])[] = [
];

export function earlierPython(): EarlierPython {
  return { releases: new Map(RELEASES.map(([name, changed]) => [name, new Map(changed)])), edits: new Map(EDITS) };
}
