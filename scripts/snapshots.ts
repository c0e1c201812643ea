/**
 * `node scripts/snapshots.ts [--release NAME]`: writes the golden bytes of the programs that have none, and says which of the
 * others no longer load. With `--release`, all programs are written as what that release wrote, beside those of the earlier
 * ones and instead of what no release wrote. What they mean: tests/snapshots/README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { save } from '../core/mod.ts';
import { seal } from '../platforms/codec.ts';
import { hosts } from '../tests/snapshots/hosts.ts';
import { finish, goneOn, packed, paused, unpacked } from '../tests/snapshots/outcome.ts';
import type { Golden } from '../tests/snapshots/outcome.ts';
import { programs } from '../tests/snapshots/programs.ts';

const release = parseArgs({ options: { release: { type: 'string' } } }).values.release ?? null;

/** Bytes of today and what comes of them, by name. */
type Makers = Readonly<Record<string, () => Promise<{ bytes: Uint8Array; output: string }>>>;

async function write(list: string, makers: Makers, goOn: (name: string, bytes: Uint8Array) => string | Promise<string>): Promise<void> {
  const file = new URL(`../tests/snapshots/${list}.ts`, import.meta.url);
  const text = readFileSync(file, 'utf8');
  const known = JSON.parse(text.slice(text.indexOf(' = ') + 3, text.lastIndexOf(';'))) as Golden[];
  if (release !== null && known.some((g) => g.release === release)) throw new Error(`${release} has been written`);
  const all = release === null ? known : known.filter((g) => g.release !== null);
  for (const { name, verdict, bytes, output } of all) {
    if (verdict === 'refused') continue;
    const now = await Promise.resolve(goOn(name, await unpacked(bytes))).catch(String);
    if (now !== output) console.log(`${name} no longer goes on: ${now}`);
  }
  for (const [name, make] of Object.entries(makers)) {
    if (release === null && all.some((g) => g.name === name)) continue;
    const { bytes, output } = await make();
    all.push({ name, release, verdict: 'loads', bytes: await packed(bytes), output });
  }
  writeFileSync(
    file,
    `/** Written by scripts/snapshots.ts; released bytes are never rewritten (README.md). */
import type { Golden } from './outcome.ts';

export const ${list}: readonly Golden[] = ${JSON.stringify(all, null, 2)};
`,
  );
  console.log(`${all.length} in ${list}`);
}

const runs = Object.entries(programs).map(([name, source]) => {
  const make = async (): Promise<{ bytes: Uint8Array; output: string }> => {
    const run = paused(name, source);
    return { bytes: seal(save(run)), output: finish(run) };
  };
  return [name, make] as const;
});
await write('golden', Object.fromEntries(runs), (_, bytes) => goneOn(bytes));

const dumps = Object.entries(hosts).map(([name, { make, goOn }]) => {
  const made = async (): Promise<{ bytes: Uint8Array; output: string }> => {
    const bytes = await make();
    return { bytes, output: await goOn(bytes) };
  };
  return [name, made] as const;
});
await write('dumps', Object.fromEntries(dumps), (name, bytes) => hosts[name]!.goOn(bytes));
