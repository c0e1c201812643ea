/** The store of Deno in a file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { openStore } from '../../../platforms/deno/store.ts';
import { storeSuite } from '../storesuite.ts';

const folder = mkdtempSync(join(tmpdir(), 'monty-edge-'));
let count = 0;
afterAll(() => rmSync(folder, { recursive: true }));

storeSuite('Deno KV', async () => {
  const path = join(folder, `${count++}.db`);
  const store = await openStore(path);
  const reopen = async () => {
    await store.close();
    return openStore(path);
  };
  return { store, reopen };
});

it('finds again what it could not drop', async () => {
  const { delete: remove } = Deno.AtomicOperation.prototype;
  const path = join(folder, 'killed.db');
  const killed = await openStore(path);
  // As if the process ended between the commit and the dropping of what it has replaced.
  const own = vi.spyOn(Deno.AtomicOperation.prototype, 'delete').mockImplementation(function (this: Deno.AtomicOperation, key) {
    if (key[0] === 'chunk') throw new Error('killed');
    return Reflect.apply(remove, this, [key]) as Deno.AtomicOperation;
  });
  const write = (head: string) => () => ({ answer: 0, head, purgeAt: 1000, parts: new Map([['x', new Uint8Array(200_000)]]) });
  await killed.change('a', write('one'));
  await expect(killed.change('a', write('two'))).rejects.toThrow('killed');
  await killed.change('b', write('one'));
  await expect(killed.change('b', () => ({ answer: 0, head: null }))).rejects.toThrow('killed');
  await killed.change('c', write('one'));
  await expect(killed.sweep(1001)).rejects.toThrow('killed');
  own.mockRestore();
  await killed.close();
  const store = await openStore(path);
  await store.sweep(Date.now() + 11 * 60_000);
  await store.close();
  const kv = await Deno.openKv(path);
  const left: Deno.KvKey[] = [];
  for await (const { key } of kv.list({ prefix: [] })) left.push(key);
  expect(left).toEqual([]);
  kv.close();
});

it('leaves no chunks behind', async () => {
  const path = join(folder, 'chunks.db');
  const store = await openStore(path);
  const bytes = new Uint8Array(200_000);
  const write = (head: string) => () => ({ answer: 0, head, purgeAt: 1000, parts: new Map([['x', bytes]]) });
  await store.change('a', write('one'));
  await store.change('a', write('two'));
  await store.change('b', write('one'));
  await store.change('b', () => ({ answer: 0, head: null }));
  await store.close();
  const kv = await Deno.openKv(path);
  // A write that broke off: its chunks are there, and no entry knows them.
  await kv.set(['fresh', 'broken'], { at: 0, count: 1 });
  await kv.set(['chunk', 'broken', 0], new Uint8Array(3));
  const count = async (prefix: string): Promise<number> => {
    let n = 0;
    for await (const _ of kv.list({ prefix: [prefix] })) n++;
    return n;
  };
  expect(await count('chunk')).toBe(5);
  const again = await openStore(path);
  await again.sweep(1001 + 10 * 60_000);
  await again.close();
  expect([await count('entry'), await count('chunk'), await count('fresh')]).toEqual([0, 0, 0]);
  kv.close();
});
