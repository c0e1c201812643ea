/** What the memory limit lets through takes about as much of the host's memory, whatever it is. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** Sizes are logical, the same on every engine; this one takes up to twice as much, and more where it is late to collect. */
const MOST = 3;

it('the heap is what the limit allows', () => {
  const script = fileURLToPath(new URL('memory.ts', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const multiples = JSON.parse(stdout) as [string, number][];
  expect(multiples.length).toBeGreaterThan(20);
  expect(multiples.filter(([, multiple]) => multiple > MOST)).toEqual([]);
}, 480_000);
