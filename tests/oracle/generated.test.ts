/**
 * What scripts write and the repository holds is what the scripts write now. A script is run as by hand; where its
 * output differs, the files are put back and the test fails.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Each script and the files it writes. */
const generated: readonly [script: string, outputs: readonly string[]][] = [
  ['scripts/leaves.ts', ['core/machine/leaves.ts']],
  [
    'scripts/unicode.ts',
    [
      ...['casing', 'kinds', 'layout', 'normal', 'numbers'].map((name) => `core/unicode/tables/${name}.ts`),
      'core/unicode/names/table.ts',
    ],
  ],
];

function path(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url));
}

function run(script: string): Promise<number | null> {
  return new Promise((resolve) => {
    spawn(process.execPath, [path(script)], { stdio: 'inherit', cwd: path('.') }).on('exit', resolve);
  });
}

describe.each(generated)('%s', (script, outputs) => {
  it('writes what is there', { timeout: 120_000 }, async () => {
    const before = outputs.map((name) => readFileSync(path(name), 'utf8'));
    expect(await run(script)).toBe(0);
    const changed = outputs.filter((name, i) => readFileSync(path(name), 'utf8') !== before[i]);
    outputs.forEach((name, i) => {
      if (changed.includes(name)) writeFileSync(path(name), before[i]!);
    });
    expect(changed).toEqual([]);
  });
});
