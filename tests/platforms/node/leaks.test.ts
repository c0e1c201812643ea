/** A thousand runs, ended, given up, dropped, saved, failed and limited, leave the heap as it was. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('a thousand runs leave nothing behind', () => {
  const script = fileURLToPath(new URL('leaks.ts', import.meta.url));
  // One of the strings that each run makes is larger.
  const limit = 1_000_000;
  // Code that is being compiled counts, too: on a busy machine the heap is looked at again. A leak is there each time.
  let left = Infinity;
  for (let attempt = 0; attempt < 3 && left >= limit; attempt++) {
    const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--no-flush-bytecode', script], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^-?\d+\n$/);
    left = Number(stdout);
  }
  expect(left).toBeLessThan(limit);
}, 240_000);
