/** The service on Node: sessions in memory and in a file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../../../platforms/node/store.ts';
import { createStoredApp } from '../../../platforms/stored.ts';
import { MemoryStore } from '../../../platforms/store.ts';
import type { Store } from '../../../platforms/store.ts';
import { settingNamed } from '../client.ts';
import type { Fetch } from '../client.ts';
import { serviceSuite } from '../servicesuite.ts';

const folder = mkdtempSync(join(tmpdir(), 'monty-edge-'));
afterAll(() => rmSync(folder, { recursive: true }));

function over(store: Store): Fetch {
  const app = createStoredApp({ store, env: settingNamed });
  return async (path, init) => app.request(path, init);
}

serviceSuite('memory', async () => over(new MemoryStore()));
serviceSuite('node:sqlite', async () => over(openStore(join(folder, 'service.db'))));
