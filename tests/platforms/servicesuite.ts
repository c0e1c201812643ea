/** What the service does on every platform and store. */
import { beforeAll, describe, expect, it } from 'vitest';
import { Client, KEYS } from './client.ts';
import type { Fetch, Reply } from './client.ts';

/** Python source text and the JSON that its value is answered as. */
const VALUES: readonly (readonly [string, string])[] = [
  ['None', 'null'],
  ['True', 'true'],
  ['-7', '-7'],
  ['2**53 - 1', '9007199254740991'],
  ['2**53', '{"$int":"9007199254740992"}'],
  ['-10**30', '{"$int":"-1000000000000000000000000000000"}'],
  ['1.5', '1.5'],
  ['4 / 2', '2.0'],
  ['-0.0', '-0.0'],
  ['1e300', '1e+300'],
  ["float('nan')", '{"$float":"nan"}'],
  ["float('-inf')", '{"$float":"-inf"}'],
  ["'a\\n\"é𝒳'", '"a\\n\\"é𝒳"'],
  ["'\\ud800'", '"\\ud800"'],
  ["b'\\x00\\xff'", '{"$bytes":"AP8="}'],
  ["[1, 'a', []]", '[1,"a",[]]'],
  ['(1, (2,), ())', '{"$tuple":[1,{"$tuple":[2]},{"$tuple":[]}]}'],
  ['{3}', '{"$set":[3]}'],
  ["{'b': 1, 'a': {'1': 2}}", '{"b":1,"a":{"1":2}}'],
  ["{1: 'a', (2, 3): None}", '{"$dict":[[1,"a"],[{"$tuple":[2,3]},null]]}'],
  ["{'$int': 1}", '{"$dict":[["$int",1]]}'],
  ["{'$int': 1, 'x': 2}", '{"$int":1,"x":2}'],
  ["{'$other': 1}", '{"$other":1}'],
  ["{'__proto__': 1, 'constructor': 2}", '{"__proto__":1,"constructor":2}'],
];

/** What comes in, and what `repr` says of it. */
const INPUTS: readonly (readonly [string, string])[] = [
  ['null', 'None'],
  ['2', '2'],
  ['2.5', '2.5'],
  ['{"$float":2}', '2.0'],
  ['{"$float":"inf"}', 'inf'],
  ['{"$int":"123456789012345678901234567890"}', '123456789012345678901234567890'],
  ['{"$tuple":[1,[2]]}', '(1, [2])'],
  ['{"$set":[1]}', '{1}'],
  ['{"$dict":[[1,"a"],[{"$tuple":[1]},"b"]]}', "{1: 'a', (1,): 'b'}"],
  ['{"a":{"__proto__":1}}', "{'a': {'__proto__': 1}}"],
  ['{"$ref":"#/x"}', "{'$ref': '#/x'}"],
  ['{"$int":"1","x":2}', "{'$int': '1', 'x': 2}"],
];

function codeOf({ status, body }: Reply): string {
  expect(body.type).toBe(`urn:monty-edge:problem:${body.code}`);
  expect(body.status).toBe(status);
  return `${status} ${body.code}`;
}

export function serviceSuite(name: string, open: () => Promise<Fetch>): void {
  describe(`service: ${name}`, () => {
    let client: Client;
    beforeAll(async () => {
      client = new Client(await open());
    });

    it('tells without a key only that it is up', async () => {
      const nobody = client.as(null);
      const health = await nobody.get('/healthz');
      expect([health.status, health.body]).toEqual([200, { status: 'ok' }]);
      for (const other of [
        nobody,
        client.as('pk_alice_0123456789abcdeF'),
        client.as(`${KEYS.alice}x`),
        client.as('x'),
      ]) {
        for (const path of ['/v1/run', '/v1/sessions', '/nowhere', '/']) {
          const reply = await other.post(path, { code: '1' });
          expect(codeOf(reply)).toBe('401 unauthorized');
          expect(reply.headers.get('WWW-Authenticate')).toBe('Bearer');
        }
      }
      expect(health.headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(health.headers.get('Cache-Control')).toBe('no-store');
    });

    it('knows its addresses and methods', async () => {
      expect(codeOf(await client.get('/nowhere'))).toBe('404 not-found');
      const reply = await client.get('/v1/run');
      expect(codeOf(reply)).toBe('405 method-not-allowed');
      expect(reply.headers.get('Allow')).toBe('POST');
      expect((await client.send('PUT', await client.session())).headers.get('Allow')).toBe('GET, DELETE');
    });

    it.each(VALUES)('answers %s', async (code, json) => {
      const { status, text, body } = await client.post('/v1/run', { code });
      expect([status, body.status, body.phase]).toEqual([200, 'completed', 'run']);
      expect(text).toContain(`"value":${json},"stdout"`);
    });

    it.each(INPUTS)('takes %s', async (json, repr) => {
      const { body } = await client.send('POST', '/v1/run', `{"code":"repr(x)","inputs":{"x":${json}}}`);
      expect(body.value).toBe(repr);
    });

    it('gives bytes back as they came', async () => {
      const { text } = await client.post('/v1/run', { code: '[x, (x,)]', inputs: { x: { $bytes: '_AD-' } } });
      expect(text).toContain('"value":[{"$bytes":"/AD+"},{"$tuple":[{"$bytes":"/AD+"}]}]');
    });

    it('answers what has no JSON form by its type and repr', async () => {
      const { body } = await client.post('/v1/run', { code: 'class A: pass\na = [1]\na.append(a)\n[len, a]' });
      expect(body.value[0]).toEqual({
        $object: { type: 'builtin_function_or_method', repr: '<built-in function len>' },
      });
      expect(body.value[1]).toEqual([1, { $object: { type: 'list', repr: '...' } }]);
    });

    it('gives a program the clock, the environment and files that are asked for', async () => {
      const code = "import os, time, random\nopen('out.txt', 'w').write(open('a.txt').read() + os.environ['WHO'])\n[time.time(), os.getcwd(), open('/d/out.txt').read(), random.random() == random.Random(7).random()]";
      const os = { clock: 1000.5, environ: { WHO: 'Ada' }, files: { '/d/a.txt': 'by ', '/d/b': { $bytes: 'AP8=' } }, cwd: '/d', random: 7 };
      const { text, body } = await client.post('/v1/run', { code, os });
      expect(text).toContain('"value":[1000.5,"/d","by Ada",');
      expect((await client.post('/v1/run', { code: 'import time\ntime.time() > 1.7e9' })).body.value).toBe(true);
      expect((await client.post('/v1/run', { code: 'import time\ntime.time()', os: { clock: null } })).body.error.type).toBe('RuntimeError');
      void body;
      for (const bad of [{ clock: 'x' }, { files: { a: '' } }, { files: { '/a/../b': '' } }, { files: { '/a': '', '/a/b': '' } }, { files: { '/a': { $bytes: '*' } } }, { environ: { 'A=': '' } }, { sleep: 'host' }, { random: 1.5 }, { other: 1 }, 3]) {
        expect(codeOf(await client.post('/v1/run', { code: '1', os: bad }))).toBe('400 bad-field');
      }
    });

    it('keeps the clock and the environment of a run in its token', async () => {
      const code = "import os, time\nx = f()\n[time.time(), os.environ['A'], x]";
      const { body } = await client.post('/v1/run', { code, os: { clock: 5, environ: { A: 'b' } } });
      const done = await client.post('/v1/resume', { token: body.token, callId: body.pending[0].callId, value: 2 });
      expect(done.text).toContain('"value":[5.0,"b",2]');
    });

    it('sleeps in the request, and is suspended for longer', async () => {
      const sleep = (seconds: number): Promise<Reply> => client.post('/v1/run', { code: `import time, asyncio\nprint(1)\ntime.sleep(${seconds})\nasyncio.run(asyncio.sleep(${seconds}))\n7`, os: { sleep: 'real' } });
      const begun = Date.now();
      expect((await sleep(0.05)).body).toMatchObject({ status: 'completed', value: 7, stdout: { text: '1\n' } });
      expect(Date.now() - begun).toBeGreaterThanOrEqual(90);
      const first = (await sleep(1000)).body;
      expect(first).toMatchObject({ status: 'suspended', stdout: { text: '1\n' }, pending: [{ callId: 1, kind: 'sleep', name: 'time.sleep', position: { line: 3 } }] });
      expect(Date.parse(first.pending[0].until) / 1000 - Date.now() / 1000).toBeCloseTo(1000, -2);
      const next = (await client.post('/v1/resume', { token: first.token, callId: 1, value: null })).body;
      expect(next).toMatchObject({ status: 'suspended', seq: 2, pending: [{ callId: 0, kind: 'sleep', name: 'asyncio.sleep' }] });
      expect(codeOf(await client.post('/v1/resume', { token: next.token, callId: 0, future: true }))).toBe('400 bad-field');
      expect((await client.post('/v1/resume', { token: next.token, callId: 0, value: null })).body.value).toBe(7);
      expect((await sleep(1e6)).body).toMatchObject({ status: 'limit', limit: 'time', message: 'sleep limit exceeded: longer than the run is kept' });
      expect((await client.post('/v1/run', { code: 'import time\ntime.sleep(1e6)\n7' })).body.value).toBe(7);
    });

    it('is woken before its time by an answer', async () => {
      const session = await client.session({ os: { sleep: 'real' } });
      const { body } = await client.post(`${session}/runs`, { code: 'import time\nn = 1\ntime.sleep(3600)\nn + 1' });
      expect(body).toMatchObject({ status: 'suspended', pending: [{ kind: 'sleep' }], calls: [{ kind: 'sleep', name: 'time.sleep', answer: null }] });
      const run = `${session}/runs/${body.runId}`;
      expect((await client.get(run)).body.status).toBe('suspended');
      const answer = { callId: body.pending[0].callId, seq: 1, value: null };
      const done = await client.post(`${run}/resume`, answer);
      expect(done.body).toMatchObject({ status: 'completed', value: 2, calls: [{ answer: 'value' }] });
      expect((await client.post(`${run}/resume`, answer)).text).toBe(done.text);
    });

    it('keeps files with a session', async () => {
      const session = await client.session({ os: { files: { '/in.txt': 'abc' }, environ: { HOME: '/' } } });
      expect((await client.get(`${session}/files`)).body).toEqual({ files: { '/in.txt': 'abc' } });
      await client.post(`${session}/runs`, { code: "open('/out.bin', 'wb').write(b'\\xff')\nopen('/in.txt', 'a').write('d')" });
      const { body } = await client.post(`${session}/runs`, { code: "import os\n[open('/in.txt').read(), os.environ['HOME']]" });
      expect(body.value).toEqual(['abcd', '/']);
      expect((await client.get(`${session}/files`)).body).toEqual({ files: { '/in.txt': 'abcd', '/out.bin': { $bytes: '/w==' } } });
      expect(codeOf(await client.as(KEYS.bob).get(`${session}/files`))).toBe('404 session-not-found');
    });

    it('answers what a program does, whatever it is', async () => {
      const error = await client.post('/v1/run', {
        code: 'def f():\n    1 / 0\nprint("a")\nf()',
        scriptName: 'agent.py',
      });
      expect([error.status, error.body.status, error.body.phase]).toEqual([200, 'error', 'run']);
      expect(error.body.error.type).toBe('ZeroDivisionError');
      expect(error.body.error.traceback).toMatch(
        /^Traceback[^]*File "agent.py", line 4[^]*ZeroDivisionError: division by zero$/,
      );
      expect(error.body.stdout).toEqual({ text: 'a\n', truncated: false });
      const syntax = await client.post('/v1/run', { code: 'x = = 1' });
      expect([syntax.body.status, syntax.body.phase, syntax.body.error.type]).toEqual([
        'error',
        'compile',
        'SyntaxError',
      ]);
      const ticks = await client.post('/v1/run', { code: 'while True: pass', limits: { maxTicks: 10_000 } });
      expect([ticks.body.status, ticks.body.limit, ticks.body.phase]).toEqual(['limit', 'ticks', 'run']);
      expect(ticks.body.usage.ticks).toBeGreaterThan(1000);
      const source = await client.post('/v1/run', { code: `x = 1 ${' '.repeat(300_000)}` });
      expect([source.body.status, source.body.limit, source.body.phase]).toEqual(['limit', 'source', 'refused']);
      const output = await client.post('/v1/run', { code: "print('x' * 100)", limits: { maxOutputBytes: 10 } });
      expect([output.body.status, output.body.limit]).toEqual(['limit', 'output']);
      expect(output.body.stdout).toEqual({ text: 'x'.repeat(10), truncated: true });
      const large = await client.post('/v1/run', { code: "'x' * 300_000" });
      expect([large.body.status, large.body.limit]).toEqual(['limit', 'output']);
      const args = await client.post('/v1/run', { code: "f('x' * 300_000)" });
      expect([args.body.status, args.body.limit]).toEqual(['limit', 'output']);
      const int = await client.post('/v1/run', { code: '1 << 4_000_000' });
      expect([int.body.status, int.body.limit]).toEqual(['limit', 'output']);
    });

    it('measures time', async () => {
      const limits = { maxDurationSecs: 0.05 };
      const { body } = await client.post('/v1/run', { code: 'while True: pass', limits });
      expect([body.status, body.limit]).toEqual(['limit', 'time']);
      const session = await client.session({ limits });
      const waits = await client.post(`${session}/runs`, { code: 'x = 1\nf()\nwhile True: pass' });
      // Waiting is not running.
      await new Promise((resolve) => setTimeout(resolve, 100));
      const run = `${session}/runs/${waits.body.runId}`;
      expect((await client.post(`${run}/cancel`)).body.status).toBe('cancelled');
      const other = await client.post(`${session}/runs`, { code: 'f()\nwhile True: pass' });
      // Calls are numbered through the session.
      const [{ callId }] = other.body.pending;
      expect(callId).toBe(2);
      const end = await client.post(`${session}/runs/${other.body.runId}/resume`, { callId, seq: 1, value: 1 });
      expect([end.body.status, end.body.limit]).toEqual(['limit', 'time']);
      expect((await client.post(`${session}/runs`, { code: 'x' })).body.value).toBe(1);
    });

    it('cuts texts that a program makes too long', async () => {
      const { body } = await client.post('/v1/run', { code: "raise ValueError('x' * 200_000)" });
      expect(body.error.message).toBe(`${'x'.repeat(64 * 1024)}…`);
      expect(body.error.traceback.length).toBe(64 * 1024 + 1);
      const name = 'n'.repeat(1000);
      const waits = await client.post('/v1/run', { code: `${name}(1)` });
      expect(waits.body.calls[0].name).toBe(`${'n'.repeat(255)}…`);
    });

    it('lets no request go beyond the limits of the service', async () => {
      const { body } = await client.post('/v1/run', {
        code: "'x' * (48 * 1024 * 1024)\n1",
        limits: { maxMemory: 1e12 },
      });
      expect([body.status, body.limit]).toEqual(['limit', 'memory']);
    });

    it('pauses at a call and goes on with a token', async () => {
      const code = 'r = []\nfor i in range(2):\n    r.append(fetch(i, n=[i]))\nprint(r)\nr';
      const first = await client.post('/v1/run', { code, tools: ['fetch'] });
      expect([first.status, first.body.status, first.body.seq]).toEqual([200, 'suspended', 1]);
      expect(first.body.pending).toMatchObject([
        { callId: 1, kind: 'function', name: 'fetch', args: [0], kwargs: { n: [0] } },
      ]);
      expect(first.body.pending[0].position).toMatchObject({ fileName: 'main.py', line: 3 });
      expect(Date.parse(first.body.expiresAt)).toBeGreaterThan(Date.now());
      const { token } = first.body;
      const second = await client.post('/v1/resume', { token, callId: 1, value: 'a' });
      expect([second.body.status, second.body.seq, second.body.runId]).toEqual(['suspended', 2, first.body.runId]);
      expect(second.body.calls).toEqual([
        { callId: 1, kind: 'function', name: 'fetch', answer: 'value' },
        { callId: 2, kind: 'function', name: 'fetch', answer: null },
      ]);
      const next = { token: second.body.token, callId: second.body.pending[0].callId };
      const third = await client.post('/v1/resume', { ...next, value: { $tuple: [1] } });
      expect([third.body.status, third.body.value, third.body.token]).toEqual([
        'completed',
        ['a', { $tuple: [1] }],
        undefined,
      ]);
      expect(third.body.stdout.text).toBe("['a', (1,)]\n");
      // A token is a value: it can be used again.
      const other = await client.post('/v1/resume', { ...next, error: { type: 'OSError', message: 'no' } });
      expect([other.body.status, other.body.error.type, other.body.error.message]).toEqual(['error', 'OSError', 'no']);
    });

    it('refuses tokens that are not its own, not whole, or of another tenant', async () => {
      const { body } = await client.post('/v1/run', { code: 'f()' });
      const [head, state] = body.token.split('.') as [string, string];
      const answer = { callId: 1, value: 1 };
      const flip = (text: string, at: number): string =>
        text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
      const send = async (token: unknown, who: Client = client): Promise<string> => {
        return codeOf(await who.post('/v1/resume', { ...answer, token }));
      };
      expect(await send(body.token, client.as(KEYS.bob))).toBe('422 token-refused');
      for (const at of [0, 20, state.length >> 1, state.length - 3])
        expect(await send(`${head}.${flip(state, at)}`)).toBe('422 token-refused');
      expect(await send(`${flip(head, 10)}.${state}`)).toBe('422 token-refused');
      expect(await send(`${head}.${state.slice(0, 40)}`)).toBe('422 token-refused');
      // The same state without a seal: magic, version, no flags, no key id, no binding.
      expect(await send(`${head}.TVRZRQEAAAAAAACA`)).toBe('422 token-refused');
      for (const token of ['', 'x', head, `${head}.`, `${head}.${state}.x`, `${head}.%%%`])
        expect(await send(token)).toBe('400 bad-token');
      expect(await send(5)).toBe('400 bad-field');
      expect(codeOf(await client.post('/v1/resume', { token: body.token, callId: 2, value: 1 }))).toBe(
        '409 call-mismatch',
      );
      expect((await client.post('/v1/resume', { token: body.token, ...answer })).body.status).toBe('completed');
    });

    it('keeps the globals of a session, and where it waits', async () => {
      const session = await client.session({ limits: { maxTicks: 1_000_000 } });
      const first = await client.post(`${session}/runs`, { code: 'n = 20\ndef double(x):\n    return 2 * x\nn' });
      expect([first.status, first.body.status, first.body.value, first.body.seq]).toEqual([200, 'completed', 20, 1]);
      expect(first.headers.get('Location')).toBe(`${session}/runs/${first.body.runId}`);
      const waits = await client.post(`${session}/runs`, {
        code: 'print("before")\ndouble(ask("how many?") + k)',
        inputs: { k: 1 },
      });
      expect([waits.body.status, waits.headers.get('ETag')]).toEqual(['suspended', '"1"']);
      const run = `${session}/runs/${waits.body.runId}`;
      expect((await client.get(run)).text).toBe(waits.text);
      expect((await client.get(session)).body).toMatchObject({
        id: session.split('/').at(-1),
        limits: { maxTicks: 1_000_000 },
        runs: [{ status: 'completed' }, { runId: waits.body.runId, status: 'suspended', seq: 1, callIds: [1] }],
      });
      expect(codeOf(await client.post(`${session}/runs`, { code: '1' }))).toBe('409 session-busy');
      const done = await client.post(`${run}/resume`, { callId: 1, seq: 1, value: 20 });
      expect([done.status, done.body.status, done.body.value]).toEqual([200, 'completed', 42]);
      expect(done.body.stdout.text).toBe('before\n');
      expect((await client.get(run)).text).toBe(done.text);
      const after = await client.post(`${session}/runs`, { code: '[n, k, double(4)]' });
      expect(after.body.value).toEqual([20, 1, 8]);
    });

    it('takes a resume once', async () => {
      const session = await client.session();
      const { body } = await client.post(`${session}/runs`, { code: 'n = 0\nfor _ in range(2):\n    n += f()\nn' });
      const run = `${session}/runs/${body.runId}`;
      const resume = (callId: number, seq: number, value: unknown): Promise<Reply> =>
        client.post(`${run}/resume`, { callId, seq, value });
      for (const [callId, seq] of [
        [2, 1],
        [1, 0],
        [1, 2],
        [0, 1],
      ] as const) {
        expect(codeOf(await resume(callId, seq, 1))).toBe('409 call-mismatch');
      }
      const second = await resume(1, 1, 1);
      expect([second.body.status, second.body.seq]).toEqual(['suspended', 2]);
      expect(await resume(1, 1, 1)).toMatchObject({ status: 200, text: second.text });
      expect(codeOf(await resume(1, 1, 2))).toBe('409 answer-conflict');
      const done = await resume(2, 2, 10);
      expect([done.body.status, done.body.value]).toEqual(['completed', 11]);
      expect(await resume(2, 2, 10)).toMatchObject({ status: 200, text: done.text });
      expect(codeOf(await resume(2, 2, 11))).toBe('409 answer-conflict');
      // An older call, one that never was, and one of a run that has ended.
      expect(codeOf(await resume(1, 1, 1))).toBe('409 not-suspended');
      expect(codeOf(await resume(3, 3, 1))).toBe('409 not-suspended');
      expect((await client.get(run)).text).toBe(done.text);
    });

    it('lets one of two resumes at once win', async () => {
      for (let round = 0; round < 3; round++) {
        const session = await client.session();
        const { body } = await client.post(`${session}/runs`, { code: 'hits = 0\nx = f()\nhits += 1\n(x, hits)' });
        const run = `${session}/runs/${body.runId}`;
        const send = (value: number): Promise<Reply> => client.post(`${run}/resume`, { callId: 1, seq: 1, value });
        const replies = await Promise.all([send(1), send(2), send(1), send(2)]);
        const won = replies.find(({ status }) => status === 200)!;
        const [value, hits] = won.body.value.$tuple;
        expect(hits).toBe(1);
        replies.forEach((reply, i) => {
          const mine = (i % 2) + 1 === value;
          if (reply.status === 200) expect([mine, reply.text]).toEqual([true, won.text]);
          else expect(['409 run-in-progress', '409 answer-conflict']).toContain(codeOf(reply));
        });
        expect((await client.get(run)).text).toBe(won.text);
        expect((await client.post(`${session}/runs`, { code: 'hits' })).body.value).toBe(1);
      }
    });

    it('starts one of two runs at once', async () => {
      const session = await client.session();
      const replies = await Promise.all([1, 2, 3].map((n) => client.post(`${session}/runs`, { code: `f(${n})` })));
      expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
      for (const reply of replies) if (reply.status !== 200) expect(codeOf(reply)).toBe('409 session-busy');
    });

    it('does not tell another tenant that a session is there', async () => {
      const session = await client.session();
      const { body } = await client.post(`${session}/runs`, { code: 'f()' });
      const run = `${session}/runs/${body.runId}`;
      const bob = client.as(KEYS.bob);
      const nobody = session.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'));
      for (const [other, base] of [
        [bob, session],
        [client, nobody],
        [client, '/v1/sessions/alice:x'],
        [client, '/v1/sessions/ses_%2e%2e'],
      ] as const) {
        const rest = run.slice(session.length);
        for (const reply of [
          await other.get(base),
          await other.post(`${base}/runs`, { code: '1' }),
          await other.get(`${base}${rest}`),
          await other.post(`${base}${rest}/resume`, { callId: 1, seq: 1, value: 1 }),
          await other.post(`${base}${rest}/cancel`),
          await other.send('DELETE', base),
        ]) {
          expect(codeOf(reply)).toBe('404 session-not-found');
          expect(reply.body.detail).toBe('There is no such session');
        }
      }
      expect((await client.post(`${run}/resume`, { callId: 1, seq: 1, value: 5 })).body.value).toBe(5);
      expect(codeOf(await client.get(`${session}/runs/run_AAAAAAAAAAAAAAAAAAAAAA`))).toBe('404 run-not-found');
    });

    it('refuses what is not well-formed, and changes nothing', async () => {
      const session = await client.session();
      const { body } = await client.post(`${session}/runs`, { code: 'f()' });
      const resume = `${session}/runs/${body.runId}/resume`;
      const deep = `{"code":"1","inputs":{"x":${'['.repeat(100)}${']'.repeat(100)}}}`;
      for (const [path, text, code] of [
        ['/v1/run', '', 'bad-json'],
        ['/v1/run', '{', 'bad-json'],
        ['/v1/run', '[]', 'bad-json'],
        ['/v1/run', 'null', 'bad-json'],
        ['/v1/run', '{"code":"1"}x', 'bad-json'],
        ['/v1/run', deep, 'bad-json'],
        ['/v1/run', '{}', 'bad-field'],
        ['/v1/run', '{"code":1}', 'bad-field'],
        ['/v1/run', '{"code":"1","cod":1}', 'bad-field'],
        ['/v1/run', '{"code":"1","__proto__":1}', 'bad-field'],
        ['/v1/run', '{"code":"1","tools":"f"}', 'bad-field'],
        ['/v1/run', '{"code":"1","tools":["a b"]}', 'bad-field'],
        ['/v1/run', '{"code":"1","limits":{"maxTick":1}}', 'bad-field'],
        ['/v1/run', '{"code":"1","limits":{"maxTicks":-1}}', 'bad-field'],
        ['/v1/run', '{"code":"1","scriptName":"a\\nb"}', 'bad-field'],
        ['/v1/run', '{"code":"1","inputs":{"1x":1}}', 'bad-field'],
        ['/v1/run', '{"code":"1","inputs":{"__name__":1}}', 'bad-field'],
        ['/v1/run', '{"code":"1","inputs":{"x":{"$int":"0x1"}}}', 'bad-value'],
        ['/v1/run', '{"code":"1","inputs":{"x":{"$bytes":"%"}}}', 'bad-value'],
        ['/v1/run', '{"code":"1","inputs":{"x":{"$set":[[]]}}}', 'bad-value'],
        ['/v1/run', '{"code":"1","inputs":{"x":{"$object":{}}}}', 'bad-value'],
        ['/v1/sessions', '{"ttlSeconds":0}', 'bad-field'],
        ['/v1/sessions', '{"name":"x"}', 'bad-field'],
        [`${session}/runs`, '{"code":"1","tools":[]}', 'bad-field'],
        [resume, '{"callId":1,"seq":1}', 'bad-field'],
        [resume, '{"callId":1,"seq":1,"value":1,"future":true}', 'bad-field'],
        [resume, '{"callId":1,"seq":1,"future":1}', 'bad-field'],
        [resume, '{"callId":"1","seq":1,"value":1}', 'bad-field'],
        [resume, '{"callId":1,"seq":1,"error":{"type":"X","other":1}}', 'bad-field'],
        [resume, '{"callId":1,"seq":1,"value":{"$set":[{}]}}', 'bad-value'],
        [resume, '{"callId":1,"seq":1,"function":true}', 'bad-field'],
      ] as const) {
        const reply = await client.send('POST', path, text);
        expect(`${text.slice(0, 60)} → ${codeOf(reply)}`).toBe(`${text.slice(0, 60)} → 400 ${code}`);
      }
      const typed = await client.send('POST', '/v1/run', '{"code":"1"}', { 'Content-Type': 'text/plain' });
      expect(codeOf(typed)).toBe('415 not-json');
      const large = await client.send('POST', '/v1/run', JSON.stringify({ code: ' '.repeat(1024 * 1024) }));
      expect(codeOf(large)).toBe('413 too-large');
      expect((await client.post(resume, { callId: 1, seq: 1, value: 5 })).body.value).toBe(5);
    });

    it('goes on after errors and limits', async () => {
      const session = await client.session({ limits: { maxTicks: 50_000 } });
      const send = async (code: string): Promise<any> => (await client.post(`${session}/runs`, { code })).body;
      expect((await send('x = 1')).status).toBe('completed');
      expect((await send('x = 2\n1 / 0')).error.type).toBe('ZeroDivisionError');
      expect((await send('x +')).phase).toBe('compile');
      expect((await send('x = 3\nwhile True: pass')).limit).toBe('ticks');
      expect((await send('x')).value).toBe(3);
      const waits = await send('x = 4\nf()\nwhile True: pass');
      const run = `${session}/runs/${waits.runId}`;
      expect((await client.post(`${run}/resume`, { callId: 1, seq: 1, value: null })).body.limit).toBe('ticks');
      expect((await send('x')).value).toBe(4);
    });

    it('takes errors, names and what it does not know as answers', async () => {
      const session = await client.session();
      const step = async (code: string, answer: object): Promise<any> => {
        const { body } = await client.post(`${session}/runs`, { code });
        expect(body.status).toBe('suspended');
        const [{ callId }] = body.pending;
        return (await client.post(`${session}/runs/${body.runId}/resume`, { callId, seq: 1, ...answer })).body;
      };
      const failed = await step('try:\n    f()\nexcept KeyError as e:\n    r = repr(e)\nr', {
        error: { type: 'KeyError', message: 'k' },
      });
      expect(failed.value).toBe("KeyError('k')");
      const unknown = await step('g()', { unknown: true });
      expect([unknown.error.type, unknown.error.message]).toEqual(['NameError', "name 'g' is not defined"]);
      expect((await step('limit + 1', { value: 41 })).value).toBe(42);
      expect((await step('other', { unknown: true })).error.type).toBe('NameError');
      const asFunction = await step('h = helper\nh(1)', { function: true });
      expect(asFunction.pending).toMatchObject([{ kind: 'function', name: 'helper', args: [1] }]);
    });

    it('takes answers that come later, in any order', async () => {
      const session = await client.session();
      const code =
        'import asyncio\nasync def main():\n    return await asyncio.gather(f(1), f(2))\nasyncio.run(main())';
      let { body } = await client.post(`${session}/runs`, { code });
      const run = `${session}/runs/${body.runId}/resume`;
      const asked: number[] = [];
      while (body.status === 'suspended' && body.pending[0].kind === 'function') {
        const [{ callId }] = body.pending;
        asked.push(callId);
        body = (await client.post(run, { callId, seq: body.seq, future: true })).body;
      }
      expect(asked).toHaveLength(2);
      expect(body.pending).toMatchObject(asked.map((callId) => ({ callId, kind: 'future', name: 'f' })));
      const late = await client.post(run, { callId: asked[1], seq: body.seq, value: 'second' });
      expect(late.body.pending).toMatchObject([{ callId: asked[0], kind: 'future' }]);
      const done = await client.post(run, { callId: asked[0], seq: late.body.seq, value: 'first' });
      expect(done.body.value).toEqual(['first', 'second']);
      expect(done.body.calls.map(({ answer }: { answer: string }) => answer)).toEqual(['value', 'value']);
    });

    it('asks for the tools of a session only', async () => {
      const session = await client.session({ tools: ['fetch'] });
      const typo = await client.post(`${session}/runs`, { code: 'fetsch(1)' });
      expect([typo.body.status, typo.body.error.type]).toEqual(['error', 'NameError']);
      const waits = await client.post(`${session}/runs`, { code: 'f = fetch\nf(1)' });
      expect(waits.body.pending).toMatchObject([{ kind: 'function', name: 'fetch' }]);
    });

    it('gives a waiting run up', async () => {
      const session = await client.session();
      const { body } = await client.post(`${session}/runs`, { code: 'x = 1\nprint(x)\nf()\nx = 2' });
      const run = `${session}/runs/${body.runId}`;
      const cancelled = await client.post(`${run}/cancel`);
      expect([cancelled.status, cancelled.body.status, cancelled.body.stdout.text]).toEqual([200, 'cancelled', '1\n']);
      expect((await client.post(`${run}/cancel`)).text).toBe(cancelled.text);
      expect(codeOf(await client.post(`${run}/resume`, { callId: 1, seq: 1, value: 1 }))).toBe('409 not-suspended');
      expect((await client.post(`${session}/runs`, { code: 'x' })).body.value).toBe(1);
    });

    it('goes on in a session whose run was given up in the midst of something', async () => {
      const begun = [
        'async def main():\n    f(1)\nawait main()',
        'import asyncio\nasync def main():\n    return await asyncio.gather(f(1), f(2))\nasyncio.run(main())',
        'def g():\n    yield 1\n    yield f(1)\nx = g()\nlist(x)',
        'async def g():\n    yield f(1)\nx = g()\nasync for v in x: pass',
        'x = [3, 1, 2]\nx.sort(key=lambda k: f(k))',
        'class A:\n    def __repr__(self): return f(1)\nx = [A()]\nrepr(x)',
        'import itertools\ndef g():\n    yield f(1)\nx, y = itertools.tee(g())\nnext(x)',
      ];
      const after = 'print(sorted(v, key=lambda k: k) if (v := globals().get("x")) and type(v) is list and len(v) > 1 else 5)\nimport asyncio\nprint(asyncio.run(asyncio.sleep(0, 1)))';
      for (const code of begun) {
        const session = await client.session({ tools: ['f'] });
        const { body } = await client.post(`${session}/runs`, { code });
        expect((await client.post(`${session}/runs/${body.runId}/cancel`)).body.status).toBe('cancelled');
        const next = await client.post(`${session}/runs`, { code: after });
        expect([code, next.status, next.body.stdout?.text]).toEqual([code, 200, code.includes('sort') ? '[1, 2, 3]\n1\n' : '5\n1\n']);
      }
      // The same where a limit ends it, and the generator is over.
      const session = await client.session({ limits: { maxTicks: 20_000 } });
      const stopped = await client.post(`${session}/runs`, { code: 'def g():\n    while True: pass\n    yield\nx = g()\nnext(x)' });
      expect(stopped.body.status).toBe('limit');
      expect((await client.post(`${session}/runs`, { code: 'print(next(x, "over"))' })).body.stdout.text).toBe('over\n');
    });

    it('keeps what a program has come to in several turns', async () => {
      const session = await client.session();
      const code = 'n = f()\nfor _ in range(2_500_000): n += 1\nn';
      const { body } = await client.post(`${session}/runs`, { code });
      const done = await client.post(`${session}/runs/${body.runId}/resume`, { callId: 1, seq: 1, value: 1 });
      expect([done.body.status, done.body.value]).toEqual(['completed', 2_500_001]);
      const again = await client.post(`${session}/runs`, { code: 'for _ in range(2_500_000): n -= 1\ng(n)' });
      expect([again.body.status, again.body.pending[0].args]).toEqual(['suspended', [1]]);
      const last = await client.post(`${session}/runs/${again.body.runId}/cancel`);
      expect(last.body.status).toBe('cancelled');
      const token = (await client.post('/v1/run', { code: code.replace('f()', '0\nf()') })).body.token;
      expect((await client.post('/v1/resume', { token, callId: 1, value: 1 })).body.value).toBe(2_500_000);
    });

    it('lets others have a turn while a program goes on, and ends it with its session', async () => {
      const session = await client.session();
      const { body } = await client.post(`${session}/runs`, { code: 'f()\nwhile True: pass' });
      let ended = false;
      const long = client
        .post(`${session}/runs/${body.runId}/resume`, { callId: 1, seq: 1, value: 1 })
        .then((reply) => {
          ended = true;
          return reply;
        });
      const other = await client.session();
      expect((await client.post(`${other}/runs`, { code: '1 + 1' })).body.value).toBe(2);
      expect(codeOf(await client.post(`${session}/runs`, { code: '1' }))).toBe('409 session-busy');
      expect(codeOf(await client.post(`${session}/runs/${body.runId}/cancel`))).toBe('409 run-in-progress');
      expect(ended).toBe(false);
      expect((await client.send('DELETE', session)).status).toBe(204);
      expect(codeOf(await long)).toBe('404 session-not-found');
    });

    it('forgets a session', async () => {
      const session = await client.session();
      const { body } = await client.post(`${session}/runs`, { code: 'f()' });
      const gone = await client.send('DELETE', session);
      expect([gone.status, gone.text]).toEqual([204, '']);
      expect(codeOf(await client.get(session))).toBe('404 session-not-found');
      expect(codeOf(await client.get(`${session}/runs/${body.runId}`))).toBe('404 session-not-found');
      expect(codeOf(await client.send('DELETE', session))).toBe('404 session-not-found');
    });

    it('keeps large states', async () => {
      const session = await client.session();
      const code = 'data = [str(i) * 10 for i in range(20_000)]\nlen(data) + f()';
      const { body } = await client.post(`${session}/runs`, { code });
      expect(body.status).toBe('suspended');
      const done = await client.post(`${session}/runs/${body.runId}/resume`, { callId: 1, seq: 1, value: 1 });
      expect(done.body.value).toBe(20_001);
      expect((await client.post(`${session}/runs`, { code: 'data[-1]' })).body.value).toBe('19999'.repeat(10));
    });

    it('refuses states that are too large to be kept, and keeps the one before', async () => {
      const session = await client.session();
      await client.post(`${session}/runs`, { code: 'x = 1' });
      const code = "x = 2\ny = [str(i) + 'x' * 1000 for i in range(10_000)]";
      expect(codeOf(await client.post(`${session}/runs`, { code }))).toBe('422 snapshot-too-large');
      expect((await client.post(`${session}/runs`, { code: 'x' })).body.value).toBe(1);
    });
  });
}
