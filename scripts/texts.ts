/**
 * What releases had of shipped Python, as they had it: by key, the first digits of the hash. tests/snapshots/texts.ts has it from
 * the day of each release on, and a test compares what the edits of core/snapshot/earlier.ts lead to today: a merge or a forgotten
 * `npm run hashes` may lose some, without which snapshots of that release are refused.
 */
import type { Shipped } from './shipped.ts';

/** Of each release, in order: what is otherwise than in the one before; '' for a text that is no longer there. */
export type Texts = readonly (readonly [release: string, hashes: Readonly<Record<string, string>>])[];

const DIGITS = 8;

/** The texts of each release. */
export function textsOf(texts: Texts): Map<string, ReadonlyMap<string, string>> {
  const out = new Map<string, ReadonlyMap<string, string>>();
  const all = new Map<string, string>();
  for (const [release, hashes] of texts) {
    for (const [key, hash] of Object.entries(hashes)) {
      if (hash === '') all.delete(key);
      else all.set(key, hash);
    }
    out.set(release, new Map(all));
  }
  return out;
}

/** The same with one more release, or with texts that are given up, of all releases. */
export function withRelease(texts: Texts, release: string, { texts: now }: Shipped): Texts {
  const before = [...textsOf(texts).values()].at(-1) ?? new Map<string, string>();
  const hashes: Record<string, string> = {};
  for (const [key, [hash]] of now) if (before.get(key) !== hash.slice(0, DIGITS)) hashes[key] = hash.slice(0, DIGITS);
  for (const key of before.keys()) if (!now.has(key)) hashes[key] = '';
  return [...texts, [release, hashes]];
}

export function withoutKeys(texts: Texts, keys: readonly string[]): Texts {
  return texts.map(([release, hashes]) => [
    release,
    Object.fromEntries(Object.entries(hashes).filter(([key]) => !keys.includes(key))),
  ]);
}

/** What is not as a release had it. */
export function otherwise(texts: Texts, releases: readonly Shipped[]): string[] {
  const known = textsOf(texts);
  return releases.flatMap(({ name, texts: had }) =>
    name === null
      ? []
      : [...(known.get(name) ?? [['(unknown release)', '']])]
          .filter(([key, hash]) => had.get(key!)?.[0].slice(0, DIGITS) !== hash)
          .map(([key]) => `${name} ${key!}`),
  );
}

/** The text of tests/snapshots/texts.ts. */
export function textsFile(texts: Texts): string {
  return [
    '/** The Python that releases had (scripts/texts.ts), written by `npm run hashes -- --release`. */',
    "import type { Texts } from '../../scripts/texts.ts';",
    '',
    'export const TEXTS: Texts = [',
    ...texts.flatMap(([release, hashes]) => [
      `  [${JSON.stringify(release)}, {`,
      ...Object.entries(hashes).map(([key, hash]) => `    ${JSON.stringify(key)}: '${hash}',`),
      '  }],',
    ]),
    '];',
    '',
  ].join('\n');
}
