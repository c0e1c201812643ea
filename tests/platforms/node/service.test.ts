/** The service on Node: sessions in memory and in a file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { openStore } from '../../../platforms/node/store.ts';
import { createStoredApp, keepSwept } from '../../../platforms/stored.ts';
import { MemoryStore } from '../../../platforms/store.ts';
import type { Store } from '../../../platforms/store.ts';
import { KEYS, settingNamed } from '../client.ts';
import type { Fetch } from '../client.ts';
import { serviceSuite } from '../servicesuite.ts';

const folder = mkdtempSync(join(tmpdir(), 'monty-edge-'));
afterAll(() => rmSync(folder, { recursive: true }));

function over(store: Store): Fetch {
  const app = createStoredApp({ store, env: settingNamed });
  return async (path, init) => app.request(path, init);
}

it('sweeps again and again, also when the store fails', async () => {
  vi.useFakeTimers();
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    let swept = 0;
    const failing = (): number => {
      swept++;
      throw new Error('database is locked');
    };
    keepSwept(Object.assign(new MemoryStore(), { sweep: failing }));
    await vi.advanceTimersByTimeAsync(21 * 60_000);
    expect([swept, told.mock.calls.length]).toEqual([3, 3]);
  } finally {
    told.mockRestore();
    vi.useRealTimers();
  }
});

it('takes a body that breaks off for one that is not whole', async () => {
  const failures: unknown[] = [];
  const told = vi.spyOn(console, 'error').mockImplementation((error) => void failures.push(error));
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"code":'));
      controller.error(new Error('the connection was closed'));
    },
  });
  const headers = { Authorization: `Bearer ${KEYS.alice}`, 'Content-Type': 'application/json' };
  const response = await over(new MemoryStore())('/v1/run', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
  expect([response.status, failures]).toEqual([400, []]);
  told.mockRestore();
});

serviceSuite('memory', async () => over(new MemoryStore()));
serviceSuite('node:sqlite', async () => over(openStore(join(folder, 'service.db'))));
