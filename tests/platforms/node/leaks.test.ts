/** A thousand runs, ended, given up, dropped, saved, failed and limited, leave the heap as it was. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('a thousand runs leave nothing behind', () => {
  const script = fileURLToPath(new URL('leaks.ts', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--no-flush-bytecode', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^-?\d+\n$/);
  // One of the strings that each run makes is larger.
  expect(Number(stdout)).toBeLessThan(1_000_000);
}, 240_000);
