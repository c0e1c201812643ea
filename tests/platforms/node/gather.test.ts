/** A gather of a hundred calls of the host whose answers come in other processes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FunctionSnapshot, Monty } from '../../../platforms/module.ts';
import type { Pending, Progress } from '../../../platforms/module.ts';

it('goes on from process to process', () => {
  const program = new Monty('import asyncio\nasync def main():\n    return await asyncio.gather(*[f(i) for i in range(100)])\nsum(asyncio.run(main()))');
  const asked: [number, number][] = [];
  let progress: Progress = program.start();
  while (progress instanceof FunctionSnapshot) {
    asked.push([progress.callId, progress.args[0] as number]);
    progress = progress.resume({ future: true });
  }
  const folder = mkdtempSync(join(tmpdir(), 'monty-edge-'));
  try {
    const file = join(folder, 'run');
    writeFileSync(file, (progress as Pending).dump());
    // Every third call in each process, the last ones first.
    for (const rest of [2, 0, 1]) {
      const answers = asked.filter((_, i) => i % 3 === rest).reverse().map(([callId, i]) => ({ callId, returnValue: i * i }));
      const script = join(import.meta.dirname, 'gather.ts');
      const { status, stderr } = spawnSync('node', [script, file, JSON.stringify(answers)], { encoding: 'utf8' });
      expect([status, stderr]).toEqual([0, expect.anything()]);
    }
    expect(JSON.parse(readFileSync(`${file}.json`, 'utf8'))).toBe(328350);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
