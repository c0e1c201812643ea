/** A gather of a hundred calls of the host whose answers come in other processes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FunctionSnapshot, Monty } from '../../../platforms/module.ts';
import type { FutureAnswer, Pending, Progress } from '../../../platforms/module.ts';

const program = new Monty(`
import asyncio
order = []
async def one(i):
    try:
        value = await f(i)
    except ValueError as e:
        value = str(e)
    order.append(i)
    return value
async def main():
    return await asyncio.gather(*[one(i) for i in range(100)])
[asyncio.run(main()), sorted(order) == list(range(100)), order]`);

function answerTo(callId: number, i: number): FutureAnswer {
  if (i % 9 === 0) return { callId, exception: { type: 'ValueError', message: `no ${i}` } };
  return { callId, returnValue: i * i };
}

it('goes on from process to process, in a random order', () => {
  const asked: [number, number][] = [];
  let progress: Progress = program.start();
  while (progress instanceof FunctionSnapshot) {
    asked.push([progress.callId, progress.args[0] as number]);
    progress = progress.resume({ future: true });
  }
  // In the same order each time: a failure can be repeated.
  let seed = 20261126;
  const next = (n: number): number => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) % n;
  for (let i = asked.length - 1; i > 0; i--) {
    const j = next(i + 1);
    [asked[i], asked[j]] = [asked[j]!, asked[i]!];
  }
  const folder = mkdtempSync(join(tmpdir(), 'monty-edge-'));
  try {
    const file = join(folder, 'run');
    writeFileSync(file, (progress as Pending).dump());
    const portions = [1, 37, 2, 60];
    let at = 0;
    for (const portion of portions) {
      const answers = asked.slice(at, (at += portion)).map(([callId, i]) => answerTo(callId, i));
      const script = join(import.meta.dirname, 'gather.ts');
      const { status, stderr } = spawnSync('node', [script, file, JSON.stringify(answers)], { encoding: 'utf8' });
      expect([status, stderr]).toEqual([0, expect.anything()]);
    }
    const expected = Array.from({ length: 100 }, (_, i) => (i % 9 === 0 ? `no ${i}` : i * i));
    expect(JSON.parse(readFileSync(`${file}.json`, 'utf8'))).toEqual([expected, true, asked.map(([, i]) => i)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
