/** Runs that wait and go on asynchronously: loaded, of a session, with calls that were begun elsewhere. On every runtime. */
import { describe, expect, it } from 'vitest';
import { FunctionSnapshot, FutureSnapshot, Monty, MontySession, MontyUsageError, loadSnapshot, resumeAsync } from '../../platforms/module.ts';
import type { Pending, Progress } from '../../platforms/module.ts';
import { call, output } from './contract.ts';

const hostNames = ['fetch'];

function waiting(source: string): FunctionSnapshot {
  return call(new Monty(source, { externalFunctions: hostNames }).start());
}

describe('resumeAsync', () => {
  const externalFunctions = { fetch: async (n: number) => Promise.resolve(n + 1) };

  it('goes on with what was loaded, and waits for promises', async () => {
    const bytes = waiting('a = fetch(1)\nb = fetch(a)\n[a, b]').dump();
    expect(await resumeAsync(loadSnapshot(bytes), { externalFunctions })).toEqual([2, 3]);
    expect(await resumeAsync(loadSnapshot(bytes), { externalFunctions: { fetch: () => 7 } })).toEqual([7, 7]);
  });

  it('goes on with what was answered step by step until now, and with what has ended', async () => {
    const second = waiting('a = fetch(1)\nb = fetch(a)\n[a, b]').resume({ returnValue: 5 });
    expect(await resumeAsync(second, { externalFunctions })).toEqual([5, 6]);
    expect(await resumeAsync(new Monty('1').start())).toBe(1);
  });

  it('goes on with a feed of a session, by the clock that the session has', async () => {
    const session = new MontySession({ os: { clock: new Date(5000) } });
    const feed = session.feedStart('import time\nx = [fetch(1), time.time()]', { hostNames });
    await resumeAsync(feed, { externalFunctions });
    expect(session.feedRun('x')).toEqual([2, 5]);
  });

  it('lets others have a turn, and is given up by a signal', async () => {
    const work = waiting('fetch(1)\nwhile True: pass');
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('stop')), 5);
    const run = resumeAsync(loadSnapshot(work.dump()), { externalFunctions, signal: controller.signal });
    await expect(run).rejects.toThrow('stop');
  });

  it('does not wait for calls that were begun elsewhere', async () => {
    const source = 'import asyncio\nasync def main(): return await asyncio.gather(fetch(1), fetch(2))\nasyncio.run(main())';
    let progress: Progress = waiting(source);
    while (progress instanceof FunctionSnapshot) progress = progress.resume({ future: true });
    const loaded = loadSnapshot((progress as Pending).dump());
    await expect(resumeAsync(loaded, { externalFunctions })).rejects.toThrow('begun elsewhere');
    const waits = loaded as FutureSnapshot;
    const [first, last] = waits.pendingCallIds as [number, number];
    expect(output(waits.resume([{ callId: first, returnValue: 'a' }, { callId: last, returnValue: 'b' }]))).toEqual(['a', 'b']);
  });

  it('refuses what is no snapshot', async () => {
    await expect(resumeAsync({} as Progress)).rejects.toThrow(MontyUsageError);
    await expect(resumeAsync(waiting('fetch(1)'), { externalFunctions: [] as never })).rejects.toThrow(MontyUsageError);
  });
});
