/** The store of Node in a file, and the one in memory. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../../../platforms/node/store.ts';
import { MemoryStore } from '../../../platforms/store.ts';
import { storeSuite } from '../storesuite.ts';

const folder = mkdtempSync(join(tmpdir(), 'monty-edge-'));
let count = 0;
afterAll(() => rmSync(folder, { recursive: true }));

storeSuite('memory', () => Promise.resolve({ store: new MemoryStore() }));
storeSuite('node:sqlite', () => {
  const path = join(folder, `${count++}.db`);
  const store = openStore(path);
  const reopen = async () => {
    await store.close();
    return openStore(path);
  };
  return Promise.resolve({ store, reopen });
});
