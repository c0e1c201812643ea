/** The service where no platform is needed: keys, settings, time, and what fails in the midst of a transition. */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../platforms/app.ts';
import { authenticate, readKeys } from '../../platforms/auth.ts';
import { openSandbox } from '../../platforms/sandbox.ts';
import { makeService } from '../../platforms/service.ts';
import { readSettings } from '../../platforms/settings.ts';
import { createStoredApp } from '../../platforms/stored.ts';
import { MemoryStore } from '../../platforms/store.ts';
import type { Change, Store } from '../../platforms/store.ts';
import { Client, KEYS, settingNamed } from '../platforms/client.ts';

const HOUR = 3600_000;

describe('keys', () => {
  it('stand for tenants, by themselves or by their hash', () => {
    // printf 'pk_carol_0123456789' | sha256sum
    const hash = '350e691e99163f5e9019d687f81c977660f8cbc1cb900426b134c4d7adf950eb';
    const ring = readKeys(`alice=pk_alice_0123456789, alice=pk_alice_9876543210\nbob=sha256:${hash}`);
    const who = (header: string | undefined): string | undefined => authenticate(ring, header)?.tenant;
    expect(who('Bearer pk_alice_0123456789')).toBe('alice');
    expect(who('bearer  pk_alice_9876543210 ')).toBe('alice');
    expect(who('Bearer pk_carol_0123456789')).toBe('bob');
    for (const wrong of [
      undefined,
      '',
      'Bearer',
      'Bearer ',
      'pk_alice_0123456789',
      'Basic pk_alice_0123456789',
      `Bearer sha256:${hash}`,
      `Bearer ${hash}`,
      'Bearer pk_alice_0123456789 x',
    ]) {
      expect(who(wrong)).toBe(undefined);
    }
  });

  it.each([
    'alice',
    '=pk_0123456789abcdef',
    'a:b=pk_0123456789abcdef',
    'alice=short',
    'alice=sha256:12',
    'a b=pk_0123456789abcdef',
  ])('are not %j', (text) => {
    expect(() => readKeys(text)).toThrow();
  });

  it.each(['x', 'a:', ':AAAA', 'a:AAAA', 'a:$$', `a:${'A'.repeat(43)}:b`])('of seals are not %j', (text) => {
    expect(() => readSettings((name) => (name === 'MONTY_SEAL_KEYS' ? text : ''))).toThrow();
  });
});

it.each(['MONTY_API_KEYS', 'MONTY_SEAL_KEYS'])('without %s nothing but health is answered', async (missing) => {
  const env = (name: string): string | undefined => (name === missing ? undefined : settingNamed(name));
  const app = createStoredApp({ store: new MemoryStore(), env });
  const client = new Client(async (path, init) => app.request(path, init));
  expect((await client.get('/healthz')).status).toBe(200);
  for (const path of ['/v1/run', '/v1/resume', '/v1/sessions', '/nowhere', '/healthz/x']) {
    const { status, body } = await client.post(path, { code: '1' });
    expect([status, body.code]).toEqual([503, 'not-configured']);
  }
});

it('opens what an older seal key has sealed, as long as it is known', async () => {
  const store = new MemoryStore();
  const [old, fresh] = ['1', '2'].map((id) => `${id}:${id.repeat(43)}`) as [string, string];
  const by = (seals: string): Client => {
    const env = (name: string): string | undefined => (name === 'MONTY_SEAL_KEYS' ? seals : settingNamed(name));
    const app = createStoredApp({ store, env });
    return new Client(async (path, init) => app.request(path, init));
  };
  const session = await by(old).session();
  const { body } = await by(old).post(`${session}/runs`, { code: 'x = 1\nf()' });
  const { token } = (await by(old).post('/v1/run', { code: 'f()' })).body;
  const resume = (client: Client) =>
    client.post(`${session}/runs/${body.runId}/resume`, { callId: 1, seq: 1, value: 2 });
  const refused = await resume(by(fresh));
  expect([refused.status, refused.body.code]).toEqual([422, 'snapshot-refused']);
  expect((await by(fresh).post('/v1/resume', { token, callId: 1, value: 2 })).body.code).toBe('token-refused');
  expect((await resume(by(`${fresh},${old}`))).body.value).toBe(2);
  expect((await by(`${fresh},${old}`).post('/v1/resume', { token, callId: 1, value: 2 })).body.value).toBe(2);
  // What has been sealed since is sealed with the first key.
  expect((await by(fresh).post(`${session}/runs`, { code: 'x' })).body.value).toBe(1);
});

/** A service by a clock that the test moves, over a store that fails when the test says so. */
function service() {
  const time = { now: 1_000_000_000_000 };
  const memory = new MemoryStore();
  /** Called before each step of the store; may throw. */
  const hook: { before: (() => void) | null; part: (() => void) | null } = { before: null, part: null };
  const store: Store = {
    change<T>(key: string, decide: (head: string | null) => Change<T>): T {
      hook.before?.();
      return memory.change(key, decide);
    },
    part(key, name) {
      hook.part?.();
      return memory.part(key, name);
    },
    keys: () => memory.keys(),
    sweep: (now) => memory.sweep(now),
    close: () => memory.close(),
  };
  const settings = readSettings(settingNamed);
  const base = { ...makeService({ seals: settings.seals }), now: () => time.now };
  const reported: unknown[] = [];
  const app = createApp({
    settings,
    service: base,
    sandbox: (owner) => openSandbox({ service: base, store, owner, live: null }),
    report: (error) => void reported.push(error),
  });
  const client = new Client(async (path, init) => app.request(path, init), KEYS.alice);
  return { time, memory, hook, client, reported };
}

describe('time', () => {
  it('ends a session that is not used', async () => {
    const { time, client, memory } = service();
    const session = await client.session({ ttlSeconds: 3600 });
    const { body } = await client.post(`${session}/runs`, { code: 'x = 1\nf()' });
    expect(body.expiresAt).toBe(new Date(time.now + HOUR).toISOString());
    time.now += HOUR - 1;
    // Reading is no use.
    expect((await client.get(session)).status).toBe(200);
    const done = await client.post(`${session}/runs/${body.runId}/resume`, { callId: 1, seq: 1, value: 1 });
    expect(done.body.status).toBe('completed');
    time.now += HOUR - 1;
    expect((await client.post(`${session}/runs`, { code: 'x' })).body.value).toBe(1);
    time.now += HOUR;
    for (const reply of [
      await client.get(session),
      await client.post(`${session}/runs`, { code: 'x' }),
      await client.get(`${session}/runs/${body.runId}`),
      await client.send('DELETE', session),
    ]) {
      expect([reply.status, reply.body.code]).toEqual([410, 'session-expired']);
    }
    expect(memory.sweep(time.now)).toBe(0);
    time.now += 24 * HOUR;
    expect((await client.get(session)).body.code).toBe('session-not-found');
    expect(memory.sweep(time.now)).toBe(1);
    expect(memory.keys()).toEqual([]);
  });

  it('ends a token', async () => {
    const { time, client } = service();
    const { token, expiresAt } = (await client.post('/v1/run', { code: 'f()' })).body;
    expect(expiresAt).toBe(new Date(time.now + 24 * HOUR).toISOString());
    time.now += 24 * HOUR - 1;
    expect((await client.post('/v1/resume', { token, callId: 1, value: 1 })).status).toBe(200);
    time.now += 1;
    const late = await client.post('/v1/resume', { token, callId: 1, value: 1 });
    expect([late.status, late.body.code]).toEqual([410, 'token-expired']);
  });
});

describe('a transition that fails', () => {
  /** A session with a run that waits. */
  async function waiting() {
    const made = service();
    const session = await made.client.session();
    const { body } = await made.client.post(`${session}/runs`, { code: 'n = 1\nn += f()\nn' });
    const resume = (value: number) =>
      made.client.post(`${session}/runs/${body.runId}/resume`, { callId: 1, seq: 1, value });
    return { ...made, session, run: `${session}/runs/${body.runId}`, resume };
  }
  /** Lets the n-th step from now fail, and those after it while `on`. */
  function failing(at: number, last: number): () => void {
    let n = 0;
    return () => {
      n++;
      if (n >= at && n <= last) throw new Error('the disk is full');
    };
  }

  it('before or at its claim has changed nothing', async () => {
    const { hook, resume, reported } = await waiting();
    hook.before = failing(1, 1);
    const failed = await resume(41);
    expect([failed.status, failed.body.code, failed.body.detail]).toEqual([500, 'internal', 'The service has a fault']);
    expect(reported).toHaveLength(1);
    expect((await resume(41)).body.value).toBe(42);
  });

  it('while it reads its state gives the claim up', async () => {
    const { hook, resume } = await waiting();
    hook.part = failing(1, 1);
    expect((await resume(41)).body.code).toBe('internal');
    expect((await resume(40)).body.value).toBe(41);
  });

  it('at its commit gives the claim up', async () => {
    const { hook, resume, client, run } = await waiting();
    hook.before = failing(2, 2);
    expect((await resume(41)).body.code).toBe('internal');
    hook.before = null;
    expect((await client.get(run)).body.status).toBe('suspended');
    expect((await resume(41)).body.value).toBe(42);
  });

  it('and leaves its claim is free again when the lease is over', async () => {
    const { hook, resume, time, client, session } = await waiting();
    hook.before = failing(2, 3);
    expect((await resume(41)).body.code).toBe('internal');
    hook.before = null;
    const busy = await resume(41);
    expect([busy.status, busy.body.code, busy.headers.get('Retry-After')]).toEqual([409, 'run-in-progress', '1']);
    expect((await client.post(`${session}/runs`, { code: '1' })).body.code).toBe('session-busy');
    time.now += 60_000;
    expect((await resume(41)).body.value).toBe(42);
  });

  it('because the session is gone stays without effect', async () => {
    const { hook, resume, client, session, memory } = await waiting();
    const deleted: Promise<unknown>[] = [];
    hook.part = () => {
      hook.part = null;
      deleted.push(client.send('DELETE', session));
    };
    const late = await resume(41);
    await Promise.all(deleted);
    expect([late.status, late.body.code]).toEqual([404, 'session-not-found']);
    expect(memory.keys()).toEqual([]);
  });

  it('because another one took over commits once', async () => {
    const { hook, resume, client, session, time } = await waiting();
    let second: ReturnType<typeof resume> | null = null;
    hook.part = () => {
      hook.part = null;
      time.now += 60_000;
      second = resume(10);
    };
    const first = await resume(20);
    const replies = [first, await second!];
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    const [won] = replies.filter(({ status }) => status === 200) as [(typeof replies)[0]];
    expect((await client.post(`${session}/runs`, { code: 'n' })).body.value).toBe(won.body.value);
  });

  it('at its start leaves the session as it was', async () => {
    const { hook, client } = service();
    const session = await client.session();
    await client.post(`${session}/runs`, { code: 'x = 1' });
    hook.before = failing(2, 2);
    expect((await client.post(`${session}/runs`, { code: 'x = 2' })).body.code).toBe('internal');
    hook.before = null;
    expect((await client.post(`${session}/runs`, { code: 'x' })).body.value).toBe(1);
    expect((await client.get(session)).body.runs).toHaveLength(2);
  });
});

it('keeps the outcomes of the last 32 runs', async () => {
  const { client } = service();
  const session = await client.session();
  const ids: string[] = [];
  for (let i = 0; i < 34; i++) ids.push((await client.post(`${session}/runs`, { code: `x = ${i}\nx` })).body.runId);
  const { runs } = (await client.get(session)).body;
  expect(runs.map(({ runId }: { runId: string }) => runId)).toEqual(ids.slice(2));
  expect((await client.get(`${session}/runs/${ids[1]}`)).body.code).toBe('run-not-found');
  expect((await client.get(`${session}/runs/${ids[2]}`)).body.value).toBe(2);
  expect((await client.post(`${session}/runs`, { code: 'x' })).body.value).toBe(33);
});
