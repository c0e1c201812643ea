/** The suite's tests beside the case files, run by vitest in processes of their own, whose counts of lines are gathered. */
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { LineCount } from './lines.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Starts the tests of the named files, of all when none is named. What it answers waits for them; what failed is its answer. */
export function startSuite(names: readonly string[] = []): (count: LineCount) => Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'monty-edge-'));
  const counts = join(folder, 'counts');
  // Not a pipe: nobody reads while this process runs the cases.
  const report = openSync(join(folder, 'report'), 'w');
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '-c', 'tests/coverage/vitest.config.ts', '--reporter=dot', ...names],
    { cwd: ROOT, stdio: ['ignore', report, report], env: { ...process.env, NODE_V8_COVERAGE: counts, NO_COLOR: '1' } },
  );
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return async (count) => {
    try {
      const code = await ended;
      count.addFolder(counts);
      return code === 0 ? null : readFileSync(join(folder, 'report'), 'utf8');
    } finally {
      closeSync(report);
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
