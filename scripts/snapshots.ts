/**
 * `node scripts/snapshots.ts [--release NAME]`: writes the golden bytes of the programs that have none, and says which of the
 * others no longer load. With `--release`, all programs are written as what that release wrote, beside those of the earlier
 * ones and instead of what no release wrote. What they mean: tests/snapshots/README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SnapshotFault, restore, save } from '../core/mod.ts';
import { open, seal } from '../platforms/codec.ts';
import { finish, packed, paused, unpacked } from '../tests/snapshots/outcome.ts';
import type { Golden } from '../tests/snapshots/outcome.ts';
import { programs } from '../tests/snapshots/programs.ts';

const file = new URL('../tests/snapshots/golden.ts', import.meta.url);
const HEAD = `/** Written by scripts/snapshots.ts; released bytes are never rewritten (README.md). */
import type { Golden } from './outcome.ts';

export const golden: readonly Golden[] = `;
const release = parseArgs({ options: { release: { type: 'string' } } }).values.release ?? null;

const text = readFileSync(file, 'utf8');
const known = JSON.parse(text.slice(text.indexOf(' = ') + 3, text.lastIndexOf(';'))) as Golden[];
if (release !== null && known.some((g) => g.release === release)) throw new Error(`${release} has been written`);
const all = release === null ? known : known.filter((g) => g.release !== null);
for (const { name, verdict, bytes } of all) {
  if (verdict === 'refused') continue;
  try {
    restore(open(await unpacked(bytes)));
  } catch (e) {
    console.log(`${name} no longer loads: ${e instanceof SnapshotFault ? `${e.reason}, ${e.message}` : String(e)}`);
  }
}
for (const [name, source] of Object.entries(programs)) {
  if (release === null && all.some((g) => g.name === name)) continue;
  const run = paused(name, source);
  all.push({ name, release, verdict: 'loads', bytes: await packed(seal(save(run))), output: finish(run) });
}
writeFileSync(file, `${HEAD}${JSON.stringify(all, null, 2)};\n`);
console.log(`${all.length} golden snapshots`);
