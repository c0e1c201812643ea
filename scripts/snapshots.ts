/**
 * `node scripts/snapshots.ts [--all]`: writes the golden bytes of the programs that have none (with `--all`, of all), and
 * says which of the others no longer load. What they mean: tests/snapshots/README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { SnapshotFault, restore, save } from '../core/mod.ts';
import { open, seal } from '../platforms/codec.ts';
import { finish, fromBase64, paused, toBase64 } from '../tests/snapshots/outcome.ts';
import type { Golden } from '../tests/snapshots/outcome.ts';
import { programs } from '../tests/snapshots/programs.ts';

const file = new URL('../tests/snapshots/golden.ts', import.meta.url);
const HEAD = `/** Written by scripts/snapshots.ts; released bytes are never rewritten (README.md). */
import type { Golden } from './outcome.ts';

export const golden: readonly Golden[] = `;

function known(): Golden[] {
  if (process.argv.includes('--all')) return [];
  const text = readFileSync(file, 'utf8');
  return JSON.parse(text.slice(text.indexOf(' = ') + 3, text.lastIndexOf(';'))) as Golden[];
}

const all = known();
for (const { name, verdict, bytes } of all) {
  if (verdict === 'refused') continue;
  try {
    restore(open(fromBase64(bytes)));
  } catch (e) {
    console.log(`${name} no longer loads: ${e instanceof SnapshotFault ? `${e.reason}, ${e.message}` : String(e)}`);
  }
}
for (const [name, source] of Object.entries(programs)) {
  if (all.some((g) => g.name === name)) continue;
  const run = paused(name, source);
  all.push({ name, release: null, verdict: 'loads', bytes: toBase64(seal(save(run))), output: finish(run) });
}
writeFileSync(file, `${HEAD}${JSON.stringify(all, null, 2)};\n`);
console.log(`${all.length} golden snapshots`);
