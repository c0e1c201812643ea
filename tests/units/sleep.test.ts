/** A run of a session that sleeps for long goes on when somebody looks after its time, or the store's owner wakes it. */
import { expect, it } from 'vitest';
import { openSandbox } from '../../platforms/sandbox.ts';
import { makeService } from '../../platforms/service.ts';
import type { Answered } from '../../platforms/service.ts';
import { MemoryStore } from '../../platforms/store.ts';

const seals = [{ id: '1', secret: new Uint8Array(32).fill(1) }];
const owner = { tenant: 'ada', session: 'ses_1' };

interface Outcome {
  readonly runId: string;
  readonly status: string;
  readonly seq: number;
  readonly value?: number;
}
const parsed = ({ text }: Answered): Outcome => JSON.parse(text) as Outcome;

function opened(time: { now: number }): ReturnType<typeof openSandbox> {
  const service = { ...makeService({ seals }), now: () => time.now };
  return openSandbox({ service, store: new MemoryStore(), owner, live: null });
}

it('by a look', async () => {
  const time = { now: 1e12 };
  const sandbox = opened(time);
  await sandbox.create({ os: { sleep: 'real' } });
  const { runId } = parsed(await sandbox.start({ code: 'import time\ntime.sleep(100)\ntime.sleep(200)\n7' }));
  time.now += 99_999;
  expect(parsed(await sandbox.look(runId))).toMatchObject({ status: 'suspended', seq: 1 });
  time.now += 1;
  // Two looks at once: it goes on once.
  const both = await Promise.all([sandbox.look(runId), sandbox.look(runId)]);
  expect(both.map(parsed).some(({ seq }) => seq === 2)).toBe(true);
  expect(parsed(await sandbox.look(runId))).toMatchObject({ status: 'suspended', seq: 2 });
  time.now += 200_000;
  expect(parsed(await sandbox.look(runId))).toMatchObject({ status: 'completed', value: 7, seq: 3 });
});

it('by its waker', async () => {
  const time = { now: 1e12 };
  const sandbox = opened(time);
  await sandbox.create({ os: { sleep: 'real' } });
  expect(await sandbox.wake()).toBe(null);
  const { runId } = parsed(await sandbox.start({ code: 'import asyncio\nasync def main():\n    await asyncio.gather(asyncio.sleep(50), asyncio.sleep(80))\n    return f()\nasyncio.run(main())' }));
  expect(await sandbox.wake()).toBe(time.now + 50_000);
  time.now += 50_000;
  // The second sleep has thirty seconds to go, more than a request waits for.
  expect(await sandbox.wake()).toBe(time.now + 30_000);
  time.now += 30_000;
  expect(await sandbox.wake()).toBe(null);
  expect(parsed(await sandbox.look(runId))).toMatchObject({ status: 'suspended', seq: 3, pending: [{ kind: 'function', name: 'f' }] });
  await sandbox.cancel(runId);
  expect(await sandbox.wake()).toBe(null);
});
