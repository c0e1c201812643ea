/** The main job on real servers: a run waits, the server is killed, another one goes on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { Client } from '../client.ts';
import { startServer } from './servers.ts';
import type { Server } from './servers.ts';

const started: Server[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const server of started.splice(0)) await server.kill();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

it('servers that start at once on one file share its sessions, and one of them takes an answer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'monty-edge-'));
  folders.push(folder);
  const start = async (name: string): Promise<Client> => {
    const server = await startServer([name, `platforms/${name}/server.ts`], { MONTY_DATA: join(folder, 'data.db') });
    started.push(server);
    return new Client(server.fetch);
  };
  const clients = await Promise.all(['node', 'bun', 'node', 'bun'].map(start));
  const session = await clients[0]!.session();
  const { body } = await clients[1]!.post(`${session}/runs`, { code: 'n = 0\nx = f()\nfor i in range(2_000_000): n += 1\n[x, n]' });
  const run = `${session}/runs/${body.runId}`;
  const replies = await Promise.all(clients.map((client, i) => client.post(`${run}/resume`, { callId: 1, seq: 1, value: i })));
  const [done, ...more] = replies.filter(({ status }) => status === 200);
  expect([done!.body.value[1], more]).toEqual([2_000_000, []]);
  expect(new Set(replies.filter((reply) => reply !== done).map((reply) => reply.status))).toEqual(new Set([409]));
  for (const client of clients) expect((await client.get(run)).text).toBe(done!.text);
});

it.each([
  ['node', ['node', 'platforms/node/server.ts']],
  ['bun', ['bun', 'platforms/bun/server.ts']],
  [
    'deno',
    [
      'deno',
      'run',
      '--allow-net',
      '--allow-env',
      '--allow-read',
      '--allow-write',
      '--no-prompt',
      'platforms/deno/server.ts',
    ],
  ],
])('%s goes on with a run after kill -9', async (_name, command) => {
  const folder = mkdtempSync(join(tmpdir(), 'monty-edge-'));
  folders.push(folder);
  const start = async (): Promise<[Client, Server]> => {
    const server = await startServer(command, { MONTY_DATA: join(folder, 'data.db') });
    started.push(server);
    return [new Client(server.fetch), server];
  };

  const [before, first] = await start();
  const session = await before.session();
  const code =
    'seen = []\nfor city in ["Oslo", "Rome"]:\n    seen.append((city, weather(city)))\nprint(seen)\nlen(seen)';
  const { body } = await before.post(`${session}/runs`, { code });
  expect([body.status, body.pending[0].args]).toEqual(['suspended', ['Oslo']]);
  const { token } = (await before.post('/v1/run', { code: '[f(1), 2]' })).body;
  const run = `${session}/runs/${body.runId}`;
  await first.kill();

  const [between, second] = await start();
  expect((await between.get(run)).body).toEqual(body);
  const again = await between.post(`${run}/resume`, { callId: 1, seq: 1, value: 'rain' });
  expect(again.body.pending[0].args).toEqual(['Rome']);
  await second.kill();

  const [after] = await start();
  expect((await after.post(`${run}/resume`, { callId: 1, seq: 1, value: 'rain' })).text).toBe(again.text);
  const done = await after.post(`${run}/resume`, { callId: 2, seq: 2, value: 'sun' });
  expect([done.body.status, done.body.value]).toEqual(['completed', 2]);
  expect(done.body.stdout.text).toBe("[('Oslo', 'rain'), ('Rome', 'sun')]\n");
  expect((await after.post(`${session}/runs`, { code: 'seen[1]' })).body.value).toEqual({ $tuple: ['Rome', 'sun'] });
  expect((await after.post('/v1/resume', { token, callId: 1, value: 0 })).body.value).toEqual([0, 2]);
});
