/** Many calls of the host at once, answered in any order, with the program as bytes in between. On every runtime. */
import { expect, it } from 'vitest';
import { FunctionSnapshot, FutureSnapshot, Monty, loadSnapshot, runMontyAsync } from '../../platforms/module.ts';
import type { FutureAnswer, Pending, Progress } from '../../platforms/module.ts';
import { call, output } from './contract.ts';

const program = new Monty(`
import asyncio
log = []
async def one(i):
    try:
        value = await fetch(i)
    except ValueError as e:
        value = str(e)
    log.append(i)
    return value
async def main():
    return await asyncio.gather(*[one(i) for i in range(100)])
(asyncio.run(main()), sorted(log) == list(range(100)), len(log))`);

const expected = [Array.from({ length: 100 }, (_, i) => (i % 7 === 0 ? `no ${i}` : `page ${i}`)), true, 100];

function answer(callId: number, i: number): FutureAnswer {
  if (i % 7 === 0) return { callId, exception: { type: 'ValueError', message: `no ${i}` } };
  return { callId, returnValue: `page ${i}` };
}

/** All calls answered with a future: what each asked for, by its number. */
function begun(): { waits: FutureSnapshot; asked: Map<number, number> } {
  const asked = new Map<number, number>();
  let progress: Progress = program.start();
  while (progress instanceof FunctionSnapshot) {
    asked.set(progress.callId, progress.args[0] as number);
    progress = progress.resume({ future: true });
  }
  expect(progress).toBeInstanceOf(FutureSnapshot);
  return { waits: progress as FutureSnapshot, asked };
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const out = [...items];
  for (let i = out.length - 1, x = seed; i > 0; i--) {
    x = (Math.imul(x, 1103515245) + 12345) >>> 0;
    const j = x % (i + 1);
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

it('gives the same result in whatever order and portions they are answered', () => {
  for (const [seed, portion] of [[1, 1], [2, 3], [3, 40], [4, 100]] as const) {
    const { waits, asked } = begun();
    expect(waits.pendingCallIds).toEqual([...asked.keys()]);
    const order = shuffled([...asked], seed);
    let progress: Progress = waits;
    for (let i = 0; i < order.length; i += portion) {
      const waiting = loadSnapshot((progress as Pending).dump()) as FutureSnapshot;
      progress = waiting.resume(order.slice(i, i + portion).map(([callId, n]) => answer(callId, n)));
    }
    expect(output(progress)).toEqual(expected);
  }
});

it('and with promises that end in any order', async () => {
  const times = shuffled(Array.from({ length: 100 }, (_, i) => i), 5);
  const fetch = async (i: number): Promise<string> => {
    await new Promise((resolve) => setTimeout(resolve, times[i]! / 10));
    if (i % 7 === 0) throw Object.assign(new Error(`no ${i}`), { name: 'ValueError' });
    return `page ${i}`;
  };
  expect(await runMontyAsync(program, { externalFunctions: { fetch } })).toEqual(expected);
});

it('an answer that is there can be awaited at once', () => {
  const source = 'import asyncio\nasync def one(i):\n    try:\n        return await f(i)\n    except KeyError as e:\n        return repr(e)\nasync def main():\n    return await asyncio.gather(one(1), f(2), one(3))\nasyncio.run(main())';
  const p = call(new Monty(source).start());
  // The calls come in the order in which the tasks begin.
  expect(p.args).toEqual([2]);
  const q = call(p.resume({ returnValue: 'two', awaitable: true }));
  const r = call(call(loadSnapshot(q.dump())).resume({ returnValue: 'one', awaitable: true }));
  expect(output(r.resume({ exception: { type: 'KeyError', message: 'k' }, awaitable: true }))).toEqual(['one', 'two', "KeyError('k')"]);
});

it('errors of two of them are caught where they are awaited, and no task stalls', () => {
  const source = `
import asyncio
async def safe(i):
    try:
        return await f(i)
    except ValueError as e:
        return f'caught {e}'
async def main():
    return [repr(x) for x in await asyncio.gather(safe(1), safe(2), g(3), return_exceptions=True)]
async def g(i):
    return await f(i)
asyncio.run(main())`;
  let progress: Progress = new Monty(source).start();
  const ids: number[] = [];
  while (progress instanceof FunctionSnapshot) {
    ids.push(progress.callId);
    progress = call(progress).resume({ future: true });
  }
  const answers = ids.map((callId) => ({ callId, exception: { type: 'ValueError', message: `no ${callId}` } }));
  expect(output((progress as FutureSnapshot).resume(answers))).toEqual(["'caught no 1'", "'caught no 2'", "ValueError('no 3')"]);
});
