/** The service on Deno: sessions in Deno KV. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../../../platforms/deno/store.ts';
import { createStoredApp } from '../../../platforms/stored.ts';
import { settingNamed } from '../client.ts';
import { serviceSuite } from '../servicesuite.ts';

const folder = mkdtempSync(join(tmpdir(), 'monty-edge-'));
afterAll(() => rmSync(folder, { recursive: true }));

serviceSuite('Deno KV', async () => {
  const store = await openStore(join(folder, 'service.db'));
  afterAll(() => store.close());
  const app = createStoredApp({ store, env: settingNamed });
  return async (path, init) => app.request(path, init);
});
