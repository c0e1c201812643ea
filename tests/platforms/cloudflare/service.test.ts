/** The service as a Worker: sessions in Durable Objects, programs in KV. */
import { evictDurableObject, listDurableObjectIds, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { programName } from '../../../platforms/programs.ts';
import type { SandboxObject } from '../../../platforms/cloudflare/sandbox.ts';
import type { Bindings } from '../../../platforms/cloudflare/settings.ts';
import { Client, KEYS } from '../client.ts';
import type { Fetch } from '../client.ts';
import { serviceSuite } from '../servicesuite.ts';

const { SANDBOXES, CACHE } = env as unknown as Bindings;
const worker = (exports as unknown as { default: { fetch: (request: Request) => Promise<Response> } }).default;
const send: Fetch = (path, init) => worker.fetch(new Request(`http://service.test${path}`, init));
const client = new Client(send);

function objectOf(session: string): DurableObjectStub<SandboxObject> {
  return SANDBOXES.getByName(`alice:${session.split('/').at(-1)}`);
}

serviceSuite('Worker', () => Promise.resolve(send));

describe('Durable Objects', () => {
  it('go on after they were evicted while a run waits', async () => {
    const session = await client.session();
    await client.post(`${session}/runs`, { code: 'total = 1\ndef add(n):\n    return total + n' });
    await evictDurableObject(objectOf(session));
    const { body } = await client.post(`${session}/runs`, { code: 'total = add(f())\ntotal' });
    expect(body.status).toBe('suspended');
    const run = `${session}/runs/${body.runId}`;
    await evictDurableObject(objectOf(session));
    expect((await client.get(run)).body.status).toBe('suspended');
    await evictDurableObject(objectOf(session));
    const done = await client.post(`${run}/resume`, { callId: 1, seq: 1, value: 41 });
    expect([done.body.status, done.body.value]).toEqual(['completed', 42]);
    await evictDurableObject(objectOf(session));
    expect((await client.post(`${run}/resume`, { callId: 1, seq: 1, value: 41 })).text).toBe(done.text);
    expect((await client.post(`${session}/runs`, { code: 'add(0)' })).body.value).toBe(42);
  });

  it('that are lost in the midst of a run go on from before it', async () => {
    const session = await client.session();
    const code = 'n = 0\nx = f()\nfor _ in range(8_000_000): n += 1\n(x, n)';
    const { body } = await client.post(`${session}/runs`, { code });
    const run = `${session}/runs/${body.runId}`;
    const answer = { callId: 1, seq: 1, value: 'late' };
    const lost = client.post(`${run}/resume`, answer);
    // It runs: another answer is not taken.
    await expect
      .poll(async () => (await client.post(`${run}/resume`, { ...answer, value: 0 })).body.code, { timeout: 20_000 })
      .toBe('run-in-progress');
    await runInDurableObject(objectOf(session), (_object: SandboxObject, state) => state.abort()).catch(() => null);
    expect((await lost).body.code).toBe('unavailable');
    const done = await client.post(`${run}/resume`, answer);
    expect([done.status, done.body.value]).toEqual([200, { $tuple: ['late', 8_000_000] }]);
  });

  it('are one for each session, by tenant and id', async () => {
    const session = await client.session();
    const id = session.split('/').at(-1)!;
    const heads = (name: string): Promise<unknown[]> =>
      runInDurableObject(SANDBOXES.getByName(name), (_object: SandboxObject, state) =>
        state.storage.sql.exec("SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'entry'").toArray(),
      );
    expect(await heads(`alice:${id}`)).toHaveLength(1);
    const ids = (await listDurableObjectIds(SANDBOXES)).map(String);
    expect(ids).toContain(String(SANDBOXES.idFromName(`alice:${id}`)));
    // Asking for a session that is another tenant's, or nobody's, leaves nothing in the object of that name.
    expect((await client.as(KEYS.bob).get(session)).status).toBe(404);
    expect(await heads(`bob:${id}`)).toEqual([]);
  });

  it('check whose session they hold', async () => {
    const session = await client.session();
    const id = session.split('/').at(-1)!;
    const reply = await objectOf(session).describe({ tenant: 'bob', session: id });
    expect(reply).toMatchObject({ problem: { code: 'session-not-found' } });
  });

  it('keep states in rows of at most 1 MiB', async () => {
    const session = await client.session();
    const code = "data = [str(i) + 'x' * 60 for i in range(40_000)]\nf()";
    expect((await client.post(`${session}/runs`, { code })).body.status).toBe('suspended');
    const sizes = await runInDurableObject(objectOf(session), (_object: SandboxObject, state) =>
      state.storage.sql
        .exec<{ n: number }>("SELECT length(bytes) AS n FROM chunk WHERE part = 'state' ORDER BY i")
        .toArray(),
    );
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes.map(({ n }) => n))).toBeLessThanOrEqual(1024 * 1024);
  });

  it('let go of a claim whose instance has died', async () => {
    const session = await client.session();
    const { body } = await client.post(`${session}/runs`, { code: 'f()' });
    const run = `${session}/runs/${body.runId}`;
    // As if an instance had claimed the resume and ended before it could commit.
    await runInDurableObject(objectOf(session), (_object: SandboxObject, state) => {
      const [{ head }] = state.storage.sql.exec<{ head: string }>('SELECT head FROM entry').toArray() as [
        { head: string },
      ];
      const claim = {
        id: 'run_x',
        run: body.runId,
        until: Date.now() + 60_000,
        taken: { callId: 1, seq: 1, digest: 'x' },
      };
      state.storage.sql.exec('UPDATE entry SET head = ?', JSON.stringify({ ...JSON.parse(head), claim }));
    });
    expect((await client.post(`${run}/resume`, { callId: 1, seq: 1, value: 7 })).body.value).toBe(7);
  });

  /** A session whose run sleeps, and has slept enough. */
  const overslept = async (code: string): Promise<{ session: string; run: string; stub: DurableObjectStub<SandboxObject> }> => {
    const session = await client.session({ os: { sleep: 'real' } });
    const stub = objectOf(session);
    const { body } = await client.post(`${session}/runs`, { code: `import time\ntime.sleep(3600)\n${code}` });
    expect(body.pending[0].kind).toBe('sleep');
    await runInDurableObject(stub, (_object: SandboxObject, state) => {
      const [{ head }] = state.storage.sql.exec<{ head: string }>('SELECT head FROM entry').toArray() as [{ head: string }];
      state.storage.sql.exec('UPDATE entry SET head = ?', head.replace(/"wakeAt":\d+/, '"wakeAt":1'));
    });
    return { session, run: `${session}/runs/${body.runId}`, stub };
  };
  const untilAlarm = async (stub: DurableObjectStub<SandboxObject>): Promise<number> => {
    return (await runInDurableObject(stub, (_object: SandboxObject, state) => state.storage.getAlarm()))! - Date.now();
  };

  it('end a program whose state gets too large after it has slept, and do not wake it for ever', async () => {
    const { session, run, stub } = await overslept("data = [str(i) + 'x' * 900 for i in range(14_000)]\ntime.sleep(3600)");
    expect(await runDurableObjectAlarm(stub)).toBe(true);
    expect(await untilAlarm(stub)).toBeGreaterThan(24 * 3600_000);
    expect((await client.get(run)).body).toMatchObject({ status: 'limit', limit: 'memory', seq: 2 });
    expect((await client.post(`${session}/runs`, { code: '1' })).body.value).toBe(1);
  });

  it('do not wake for ever what can not be woken', async () => {
    const { run, stub } = await overslept('7');
    await runInDurableObject(stub, (_object: SandboxObject, state) => {
      state.storage.sql.exec("UPDATE chunk SET bytes = x'00' WHERE part = 'state'");
    });
    for (let i = 0; i < 2; i++) {
      expect(await runDurableObjectAlarm(stub)).toBe(true);
      expect(await untilAlarm(stub)).toBeGreaterThan(24 * 3600_000);
    }
    expect((await client.get(run)).body.status).toBe('suspended');
  });

  it('come back later to a program that another request goes on with', async () => {
    const { run, stub } = await overslept('n = 0\nfor i in range(8_000_000): n += 1\nn');
    const going = client.post(`${run}/resume`, { callId: 1, seq: 1, value: 'early' });
    await expect
      .poll(async () => (await client.post(`${run}/resume`, { callId: 1, seq: 1, value: 'other' })).body.code, { timeout: 20_000 })
      .toBe('run-in-progress');
    expect(await runDurableObjectAlarm(stub)).toBe(true);
    expect(await untilAlarm(stub)).toBeGreaterThan(30_000);
    expect((await going).body.value).toBe(8_000_000);
  });

  it('wake a program by their alarm, when it has slept enough', async () => {
    const session = await client.session({ os: { sleep: 'real' } });
    const stub = objectOf(session);
    const code = 'import time, asyncio\ntime.sleep(3600)\nasyncio.run(asyncio.sleep(7200))\n7';
    const { body } = await client.post(`${session}/runs`, { code });
    const run = `${session}/runs/${body.runId}`;
    const alarm = async (): Promise<number> => (await runInDurableObject(stub, (_object: SandboxObject, state) => state.storage.getAlarm()))!;
    const past = (): Promise<void> =>
      runInDurableObject(stub, (_object: SandboxObject, state) => {
        state.storage.sql.exec("UPDATE entry SET head = replace(head, '\"wakeAt\":', '\"wakeAt\":-')");
      });
    expect((await alarm()) / 1000 - Date.now() / 1000).toBeCloseTo(3600, -2);
    // Too early: nothing happens.
    expect(await runDurableObjectAlarm(stub)).toBe(true);
    expect((await client.get(run)).body.seq).toBe(1);
    await past();
    await evictDurableObject(stub);
    expect(await runDurableObjectAlarm(stub)).toBe(true);
    expect((await client.get(run)).body).toMatchObject({ status: 'suspended', seq: 2, pending: [{ kind: 'sleep', name: 'asyncio.sleep' }] });
    expect((await alarm()) / 1000 - Date.now() / 1000).toBeCloseTo(7200, -2);
    await past();
    expect(await runDurableObjectAlarm(stub)).toBe(true);
    expect((await client.get(run)).body).toMatchObject({ status: 'completed', value: 7, seq: 3 });
    // What is left is the end of the session's time.
    expect((await alarm()) - Date.now()).toBeGreaterThan(24 * 3600_000);
  });

  it('forget a session by their alarm, when its time has passed', async () => {
    const session = await client.session({ ttlSeconds: 60 });
    const stub = objectOf(session);
    await client.post(`${session}/runs`, { code: '1' });
    const alarm = (): Promise<number | null> =>
      runInDurableObject(stub, (_object: SandboxObject, state) => state.storage.getAlarm());
    const first = await alarm();
    expect(first).toBeGreaterThan(Date.now());
    // Not yet: the alarm is set again.
    expect(await runDurableObjectAlarm(stub)).toBe(true);
    expect(await alarm()).toBeGreaterThanOrEqual(first!);
    await runInDurableObject(stub, (_object: SandboxObject, state) => {
      state.storage.sql.exec('UPDATE entry SET purge_at = 1');
    });
    expect(await runDurableObjectAlarm(stub)).toBe(true);
    expect(await alarm()).toBe(null);
    expect((await client.get(session)).body.code).toBe('session-not-found');
    const tables = await runInDurableObject(stub, (_object: SandboxObject, state) =>
      state.storage.sql.exec("SELECT name FROM sqlite_master WHERE name IN ('entry', 'chunk')").toArray(),
    );
    expect(tables).toEqual([]);
  });
});

describe('programs', () => {
  const source = (code: string) => ({ tenant: 'alice', code, inputs: [], scriptName: 'main.py', tools: null });
  const kept = async (name: string): Promise<ArrayBuffer> => {
    for (let i = 0; i < 100; i++) {
      const bytes = await CACHE.get(name, 'arrayBuffer');
      if (bytes !== null) return bytes;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('the program does not come into the cache');
  };

  it('are read from KV by the second request', async () => {
    const code = 'sum(n * n for n in range(10))';
    const first = await client.post('/v1/run', { code });
    expect([first.headers.get('X-Program'), first.body.value]).toEqual(['compiled', 285]);
    await kept(programName(source(code)));
    const second = await client.post('/v1/run', { code });
    expect([second.headers.get('X-Program'), second.body.value]).toEqual(['cached', 285]);
    const other = await client.post('/v1/run', { code, tools: ['f'] });
    expect(other.headers.get('X-Program')).toBe('compiled');
    // Whether another tenant has run this is nobody's business.
    expect((await client.as(KEYS.bob).post('/v1/run', { code })).headers.get('X-Program')).toBe('compiled');
  });

  it('pause and go on as if compiled', async () => {
    const code = 'def twice(x):\n    return 2 * f(x)\ntwice(4)';
    await client.post('/v1/run', { code });
    await kept(programName(source(code)));
    const { headers, body } = await client.post('/v1/run', { code });
    expect([headers.get('X-Program'), body.status]).toEqual(['cached', 'suspended']);
    expect((await client.post('/v1/resume', { token: body.token, callId: 1, value: 21 })).body.value).toBe(42);
  });

  it('are not believed: what is not sealed for its name is compiled again', async () => {
    const code = '"right"';
    const wrong = '"wrong"';
    await client.post('/v1/run', { code: wrong });
    const bytes = await kept(programName(source(wrong)));
    const spoilt = new Uint8Array(bytes.slice(0));
    spoilt[spoilt.length - 40]! ^= 1;
    for (const put of [bytes, spoilt, new Uint8Array(0), new TextEncoder().encode('x'.repeat(1000))]) {
      await CACHE.put(programName(source(code)), put);
      const { headers, body } = await client.post('/v1/run', { code });
      expect([headers.get('X-Program'), body.value]).toEqual(['compiled', 'right']);
    }
  });
});
