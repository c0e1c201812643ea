/** The service on Bun: sessions in a file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../../../platforms/bun/store.ts';
import { createStoredApp } from '../../../platforms/stored.ts';
import { settingNamed } from '../client.ts';
import { serviceSuite } from '../servicesuite.ts';

const folder = mkdtempSync(join(tmpdir(), 'monty-edge-'));
afterAll(() => rmSync(folder, { recursive: true }));

serviceSuite('bun:sqlite', () => {
  const app = createStoredApp({ store: openStore(join(folder, 'service.db')), env: settingNamed });
  return Promise.resolve(async (path, init) => app.request(path, init));
});
