/*
 * Requests to the service by chance: programs, sessions, answers and tokens in any order, their bodies as they should be or changed.
 *
 *   npm run fuzz:service -- [--requests N] [--seed S]
 *
 * No request may fail inside (a status of 500), leave a state that cannot be read any more, or
 * get an answer that is not of the form that docs/http.md tells. The exit status is 1 when one does.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { createStoredApp } from '../../platforms/stored.ts';
import { MemoryStore } from '../../platforms/store.ts';
import { Client, settingNamed } from '../platforms/client.ts';
import type { Reply } from '../platforms/client.ts';
import { Random } from './random.ts';

const { values: options } = parseArgs({
  options: { requests: { type: 'string', default: '3000' }, seed: { type: 'string', default: '1' } },
});

const VALUES: readonly unknown[] = [
  null, true, 0, -1, 1.5, 1e308, 2 ** 53, '', 'a', '\ud800', 'x'.repeat(70_000), [], {}, { a: 1 }, { $int: '12' }, { $int: 'x' }, { $float: 'nan' }, { $tuple: [1] }, { $tuple: 1 },
  { $set: [[]] }, { $set: [1, 1] }, { $dict: [[1, 2]] }, { $dict: [[{ $set: [] }, 2]] }, { $dict: [1] }, { $bytes: 'AP8=' }, { $bytes: '!' }, { $other: 1 }, { constructor: 1 },
  JSON.parse('{"__proto__": {"a": 1}}'),
]; // prettier-ignore
const PROGRAMS: readonly string[] = [
  '1 + 1',
  'print("a")',
  'f(1)',
  'x = f(1)\nprint(x)\ng(x, k=2)',
  'import asyncio\nasync def m():\n    return await asyncio.gather(f(1), f(2))\nprint(await m())',
  'import asyncio\nasync def m():\n    f(1)\nasyncio.run(m())',
  'while True: pass',
  'async def m():\n    while True: pass\nawait m()',
  'def g():\n    yield f(1)\nx = g()\nprint(next(x))',
  'x = [3, 1, 2]\nx.sort(key=lambda k: f(k))',
  '1 / 0',
  'x = [0] * 10**9',
  'def',
  'open("/tmp/a", "w").write("b")\nopen("/tmp/a").read()',
  'try:\n    f(1)\nexcept Exception as e:\n    print(type(e).__name__, e)',
  'class A: pass\nA()',
  'raise SystemExit(3)',
  'n = 0\nfor i in range(5): n += f(i)\nn',
  'import time; time.time()',
  'f(object(), {1: 2, "a": (1, {3})}, lambda: 1)',
  'y',
  '"\ud800"',
];
const BODIES: readonly string[] = [
  '', '{', '[]', 'null', '"a"', '{"code": 1}', '{"code":"1"}}', '\ufeff{"code":"1"}', '{"code":"1","code":"2"}', '['.repeat(100_000), `${'{"a":'.repeat(70)}1${'}'.repeat(70)}`,
  '{"code": "\\ud800"}', '{"code":"1","inputs":{"x":1e999}}', '{"code":"1","inputs":{"__proto__":1}}', '{"code":"f(1)","tools":["f"],"inputs":{"f":1}}',
]; // prettier-ignore
const PATHS: readonly string[] = [
  '/v1/run',
  '/v1/check',
  '/v1/sessions',
  '/v1/resume',
  '/v1/sessions/%00',
  '/v1/sessions/ses_aaaaaaaaaaaaaaaaaaaaaa/runs/run_x',
];
const STATUSES = new Set(['completed', 'suspended', 'error', 'limit', 'cancelled']);

/** A question that waits: of a run of a session, by its path, or of a token. */
interface Waiting {
  at: string;
  seq: number;
  callId: number;
}

const random = new Random(Number(options.seed));
const app = createStoredApp({ store: new MemoryStore(), env: settingNamed });
const client = new Client(async (path, init) => app.request(path, init));
const sessions: string[] = [];
const runs: Waiting[] = [];
const tokens: Waiting[] = [];
const counts: Map<string, number> = new Map();
let wrong = 0;

/** Requests by name; null where there is nothing yet to ask for. */
const REQUESTS: Readonly<Record<string, () => Promise<Reply | null>>> = {
  run: async () =>
    asked(
      tokens,
      await client.post(
        '/v1/run',
        changed({
          code: random.pick(PROGRAMS),
          ...some({
            inputs: { x: random.pick(VALUES), y: 2 },
            tools: random.pick([['f'], ['f', 'g'], []]),
            limits: limits(),
            scriptName: random.pick(['a.py', '../x', '']),
          }),
        }),
      ),
    ),
  check: () =>
    client.post(
      '/v1/check',
      changed({
        code: random.pick(PROGRAMS),
        ...some({
          stubs: random.pick(['def f(x: int) -> int: ...', 'def (', '\ud800']),
          format: random.pick(['full', 'json', 'x']),
        }),
      }),
    ),
  session: async () => {
    if (sessions.length > 2 && random.chance(70)) return null;
    const reply = await client.post(
      '/v1/sessions',
      changed(some({ tools: ['f', 'g'], limits: limits(), ttlSeconds: random.pick([100, 100, 100, 1, 0, 1.5]) })),
    );
    if (reply.status === 201) sessions.push(reply.headers.get('Location')!);
    return reply;
  },
  start: async () => {
    const session = recent(sessions);
    if (session === null) return null;
    return asked(
      runs,
      await client.post(
        `${session}/runs`,
        changed({ code: random.pick(PROGRAMS), ...some({ inputs: { y: random.pick(VALUES) } }) }),
      ),
      session,
    );
  },
  resume: async () => {
    const run = recent(runs);
    if (run === null) return null;
    const reply = await client.post(`${run.at}/resume`, changed({ callId: run.callId, seq: run.seq, ...answer() }));
    if (reply.body.seq !== undefined)
      Object.assign(run, { seq: reply.body.seq, callId: reply.body.pending?.[0]?.callId ?? run.callId });
    return reply;
  },
  token: async () => {
    const token = recent(tokens);
    if (token === null) return null;
    const at = random.below(token.at.length);
    const text = random.chance(15) ? `${token.at.slice(0, at)}A${token.at.slice(at)}` : token.at;
    return asked(tokens, await client.post('/v1/resume', changed({ token: text, callId: token.callId, ...answer() })));
  },
  cancel: async () => {
    const run = recent(runs);
    return run === null || random.chance(50) ? null : client.post(`${run.at}/cancel`);
  },
  look: async () => {
    const path = random.pick([recent(runs)?.at, recent(sessions), recent(sessions)]);
    return path === undefined || path === null ? null : client.get(path);
  },
  files: async () => {
    const session = recent(sessions);
    return session === null ? null : client.get(`${session}/files`);
  },
  forget: async () => {
    const session = recent(sessions);
    return session === null || random.chance(80) ? null : client.send('DELETE', session);
  },
  raw: () => client.send(random.pick(['POST', 'POST', 'PUT']), random.pick(PATHS), random.pick(BODIES)),
};

for (let i = 0; i < Number(options.requests); i++) {
  const [what, send] = random.pick(Object.entries(REQUESTS));
  const reply = await send();
  if (reply !== null) judge(what, reply);
}
for (const [what, count] of [...counts].sort()) console.log(`${String(count).padStart(6)} ${what}`);
console.log(`${options.requests} requests, ${wrong} wrong`);
process.exit(wrong > 0 ? 1 : 0);

/** One of the last. */
function recent<T>(of: readonly T[]): T | null {
  return of.length === 0 ? null : random.pick(of.slice(-4));
}

/** Some of the fields. */
function some(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && random.chance(60)));
}

function limits(): unknown {
  return random.pick<unknown>([
    {},
    { maxTicks: 10_000 },
    { maxMemory: 1e6 },
    { maxTicks: -1 },
    { nope: 1 },
    { maxOutputBytes: 10 },
    { maxSuspensions: 2 },
  ]);
}

function answer(): object {
  const error = {
    type: random.pick(['ValueError', 'KeyError', 'Nope', 'SystemExit', 'OSError', '']),
    message: random.pick(['m', '', '\ud800']),
  };
  return random.pick([
    { value: random.pick(VALUES) },
    { value: 1 },
    { error },
    { future: true },
    { unknown: true },
    { function: true },
    {},
    { value: 1, error: {} },
  ]);
}

/** A body as it is, or with something else in it. */
function changed(body: unknown): unknown {
  let now = body;
  while (random.chance(35)) now = mutant(now);
  return now;
}

function mutant(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || random.chance(20)) return random.pick(VALUES);
  if (Array.isArray(value)) return value.map((item) => (random.chance(50) ? mutant(item) : item));
  const keys = Object.keys(value);
  const key =
    keys.length === 0 || random.chance(15)
      ? random.pick(['extra', 'value', 'limits', 'constructor', '0'])
      : random.pick(keys);
  const entries = Object.entries(value).filter(([name]) => name !== key);
  return Object.fromEntries(
    random.chance(20) ? entries : [...entries, [key, mutant((value as Record<string, unknown>)[key] ?? null)]],
  );
}

/** Notes what an answer asks for. */
function asked(waiting: Waiting[], reply: Reply, session: string | null = null): Reply {
  const { runId, token, seq = 0, pending = [] } = reply.body;
  const callId = pending[0]?.callId ?? 0;
  if (session !== null && runId !== undefined) waiting.push({ at: `${session}/runs/${runId}`, seq, callId });
  else if (token !== undefined) waiting.push({ at: token, seq, callId });
  return reply;
}

function judge(what: string, { status, body, text }: Reply): void {
  const kind = `${what} ${status} ${body?.code ?? body?.status ?? ''}`;
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const isProblem = status >= 400;
  const isWell = isProblem
    ? body.status === status && body.type === `urn:monty-edge:problem:${body.code}`
    : body?.runId === undefined || STATUSES.has(body.status);
  if (status < 500 && isWell && body?.code !== 'snapshot-refused') return;
  wrong++;
  console.log(`==== ${kind}: ${text.slice(0, 500)}`);
}
