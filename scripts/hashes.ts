/**
 * `npm run hashes`: to be run when the Python of the library or of a row has changed, or the code that it is compiled to; a test
 * says so (tests/units/earlier.test.ts). It writes core/snapshot/hashes.ts, and core/snapshot/earlier.ts: how the Python that
 * earlier releases had comes out of today's, so that their snapshots go on. What they had is known from the last commit that
 * wrote these files.
 *
 *     npm run hashes -- --release 0.2.0     when that commit has become a release: its snapshots are to be read from now on.
 *                                           Writes tests/snapshots/natives.ts and texts.ts as well.
 *     npm run hashes -- --drop 0.1.0        the snapshots of that release are no longer read
 *     npm run hashes -- --without KEY       that text of earlier releases is given up (below)
 *     npm run hashes -- --from COMMIT       COMMIT is asked for what releases had: when a merge has lost some (tests/units/earlier.test.ts)
 *
 * A change of the compiler that makes other code of the same text leaves nothing that the edits could lead to. Then the script
 * says so and writes nothing: either the change can do without, or it is to be decided which snapshots are refused from now on.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { edited } from '../core/machine/earlier.ts';
import type { Edit } from '../core/machine/earlier.ts';
import { linesOf, lineEdits } from './edits.ts';
import { natives, nativesFile, united } from './natives.ts';
import { TEXTS } from '../tests/snapshots/texts.ts';
import { textsFile, withRelease, withoutKeys } from './texts.ts';
import { hashOf, hashOfRest, shippedPython } from './shipped.ts';
import type { Shipped } from './shipped.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const MANY = { type: 'string', multiple: true, default: [] as string[] } as const;
const { values } = parseArgs({
  options: { from: { type: 'string' }, release: { type: 'string' }, drop: MANY, without: MANY },
});

/** What a commit knows of itself and of earlier releases. */
function releasesAt(commit: string): Shipped[] {
  const tree = mkdtempSync(join(tmpdir(), 'releases-'));
  const git = (...args: string[]): void =>
    void execFileSync('git', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  git('worktree', 'add', '--quiet', '--detach', '--force', tree, commit);
  try {
    const text = execFileSync(process.execPath, ['scripts/shipped.ts'], {
      cwd: tree,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    return (JSON.parse(text) as [string | null, [string, [string, string]][]][]).map(([name, texts]) => ({
      name,
      texts: new Map(texts),
    }));
  } finally {
    git('worktree', 'remove', '--force', tree);
    rmSync(tree, { recursive: true, force: true });
  }
}

const text = shippedPython();
const now = new Map([...text].map(([key, python]) => [key, hashOf(python, key)]));

/** The hashes of what a release had otherwise, by key; the edits are added to those of the others. */
function changes({ name, texts }: Shipped, edits: Map<string, readonly Edit[]>): [key: string, hash: string][] {
  const out: [string, string][] = [];
  for (const [key, [hash, old]] of texts) {
    if (now.get(key) === hash || values.without.includes(key)) continue;
    const found = lineEdits(linesOf(text.get(key) ?? ''), linesOf(old));
    if (edited(text.get(key) ?? '', found) !== old) throw new Error(`the edits of ${key} do not lead to its text`);
    if (hashOf(old, key) !== hash) {
      throw new Error(
        `the text of ${key} in release ${String(name)} is compiled to other code than it was then: its snapshots cannot go on (--without)`,
      );
    }
    out.push([key, hash]);
    edits.set(hash, found);
  }
  return out;
}

function write(file: string, lines: readonly string[]): void {
  writeFileSync(new URL(`../core/snapshot/${file}`, import.meta.url), lines.join('\n'));
}

const LAST = ['log', '-1', '--format=%H', '--', 'core/snapshot/hashes.ts', 'core/snapshot/earlier.ts'];
const before = releasesAt(values.from ?? execFileSync('git', LAST, { cwd: root, encoding: 'utf8' }).trim());
if (before.some(({ name }) => name !== null && name === values.release))
  throw new Error(`there is a release ${values.release!}`);
const kept = before.flatMap(({ name, texts }): Shipped[] => {
  const known = name ?? values.release;
  return known === undefined || values.drop.includes(known) ? [] : [{ name: known, texts }];
});
const edits = new Map<string, readonly Edit[]>();
const changed = kept.map((release) => [release.name!, changes(release, edits)] as const);

write('hashes.ts', [
  '/**',
  ' * The hashes of the Python of shipped modules, written by `npm run hashes`: a run that is saved or restored names such code by',
  ' * its hash (codes.ts), and to compute one takes longer than all the rest.',
  ' */',
  '',
  '/** By the name of the module. */',
  'export const MODULE_HASHES: ReadonlyMap<string, string> = new Map([',
  ...[...now].filter(([key]) => key.startsWith('@')).map(([key, hash]) => `  ['${key.slice(1)}', '${hash}'],`),
  ']);',
  '',
  '/** Of all other shipped Python together: a test compares. */',
  `export const REST_HASH: string = '${hashOfRest(now)}';`,
  '',
]);

write('earlier.ts', [
  '/**',
  ' * The Python of earlier releases where it differs from that of today, as edits (machine/earlier.ts), written by',
  ' * `npm run hashes`; scripts/hashes.ts says how a release is added.',
  ' */',
  "import type { EarlierPython, Edit } from '../machine/mod.ts';",
  '',
  '/** The hashes of what has changed since, of each release. */',
  'const RELEASES: readonly (readonly [name: string, changed: readonly (readonly [key: string, hash: string])[]])[] = [',
  ...changed.flatMap(([name, hashes]) => [
    `  [${JSON.stringify(name)}, [`,
    ...hashes.map(([key, hash]) => `    [${JSON.stringify(key)}, '${hash}'],`),
    '  ]],',
  ]),
  '];',
  '',
  'const EDITS: readonly (readonly [hash: string, edits: readonly Edit[]])[] = [',
  ...[...edits].flatMap(([hash, found]) => [
    `  ['${hash}', [`,
    ...found.map(([stay, go, come]) => `    [${stay}, ${go}, ${JSON.stringify(come)}],`),
    '  ]],',
  ]),
  '];',
  '',
  'let made: EarlierPython | null = null;',
  '',
  '/** The same object each time. */',
  'export function earlierPython(): EarlierPython {',
  '  return (made ??= { releases: new Map(RELEASES.map(([name, changed]) => [name, new Map(changed)])), edits: new Map(EDITS) });',
  '}',
  '',
]);
let texts = withoutKeys(TEXTS, values.without);
if (values.release !== undefined) {
  const { released } = await import('../tests/snapshots/natives.ts');
  writeFileSync(new URL('../tests/snapshots/natives.ts', import.meta.url), nativesFile(united(released, natives())));
  texts = withRelease(texts, values.release, { name: values.release, texts: new Map([...now].map(([key, hash]) => [key, [hash, text.get(key)!]])) });
}
if (values.release !== undefined || values.without.length > 0)
  writeFileSync(new URL('../tests/snapshots/texts.ts', import.meta.url), textsFile(texts));

for (const [name, hashes] of changed) console.log(`${name}: ${hashes.length} texts have changed since`);
