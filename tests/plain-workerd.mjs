/**
 * The main job in workerd as it is deployed: no test tools inside, code generation forbidden even at start-up, Node
 * compatibility off. A run waits, the process group is killed, another one goes on with the same storage. Prints the size of
 * the bundle and how long it takes to evaluate.
 *
 *     node tests/plain-workerd.mjs                  the test
 *     node tests/plain-workerd.mjs serve FOLDER     one server, for the test
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';

const KEY = 'pk_test_0123456789abcdef';
const SEALS = '1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8';
const PATIENCE = 60_000;
const root = fileURLToPath(new URL('../', import.meta.url));
const self = fileURLToPath(import.meta.url);

/** Measures, in a request, how long the bundle takes to load. The clock moves in workerd on one's own machine. */
const PROBE = `export default {
  async fetch() {
    const start = Date.now();
    await import('./worker.js');
    return new Response(String(Date.now() - start));
  },
};`;

function options(folder, more) {
  const converted = convertV4MiniflareOptions({
    cf: false,
    compatibilityDate: '2026-10-23',
    compatibilityFlags: ['disallow_eval_during_startup', 'no_nodejs_compat', 'no_nodejs_compat_v2'],
    ...more,
    ...(folder === null
      ? {}
      : {
          host: '127.0.0.1',
          port: 0,
          durableObjects: { SANDBOXES: { className: 'SandboxObject', useSQLite: true } },
          kvNamespaces: ['CACHE'],
          bindings: { MONTY_API_KEYS: `test=${KEY}`, MONTY_SEAL_KEYS: SEALS },
        }),
  });
  return folder === null ? converted : { ...converted, resourcePersistencePath: join(folder, 'state') };
}

const bundled = (folder) => readFileSync(join(folder, 'bundle/worker.js'), 'utf8');
const worker = (folder) => ({ modules: [{ type: 'ESModule', path: 'worker.js', contents: bundled(folder) }] });

async function serve(folder) {
  const mf = new Miniflare(options(folder, worker(folder)));
  console.log(`listening on ${(await mf.ready).href}`);
}

/** Starts `serve` in a process group of its own. */
async function start(folder) {
  const child = spawn(process.execPath, [self, 'serve', folder], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => child.on('exit', resolve));
  const kill = async () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
    await gone;
  };
  const base = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('workerd is not ready in time')), PATIENCE);
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const url = /listening on (\S+)\//.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    });
    void gone.then(() => reject(new Error('workerd has ended')));
    child.on('exit', () => clearTimeout(timer));
  }).catch(async (error) => {
    await kill();
    throw error;
  });
  const post = async (path, body, key = KEY) => {
    const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
    const response = await fetch(base + path, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
  return { base, post, kill };
}

async function evaluationTime(folder) {
  const probe = { type: 'ESModule', path: 'probe.js', contents: PROBE };
  const mf = new Miniflare(options(null, { modules: [probe, ...worker(folder).modules] }));
  try {
    return Number(await (await mf.dispatchFetch('http://probe.test/')).text());
  } finally {
    await mf.dispose();
  }
}

async function test() {
  const folder = mkdtempSync(join(tmpdir(), 'monty-edge-'));
  const servers = [];
  const started = async () => {
    const server = await start(folder);
    servers.push(server);
    return server;
  };
  try {
    const bundle = ['deploy', '--dry-run', '--minify', '--outdir', join(folder, 'bundle')];
    const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' };
    execFileSync(process.execPath, [join(root, 'node_modules/wrangler/bin/wrangler.js'), ...bundle], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
    const size = bundled(folder).length;
    const zipped = gzipSync(bundled(folder), { level: 9 }).length;
    console.log(`bundle: ${(size / 1024).toFixed(1)} KiB minified, ${(zipped / 1024).toFixed(1)} KiB gzip`);
    console.log(`evaluation: ${await evaluationTime(folder)} ms`);

    const first = await started();
    assert.equal((await fetch(`${first.base}/healthz`)).status, 200);
    assert.equal((await first.post('/v1/run', { code: '1' }, 'pk_test_wrong')).status, 401);
    const sum = { code: 'sum(n * n for n in range(10))' };
    assert.equal((await first.post('/v1/run', sum)).body.value, 285);
    const session = (await first.post('/v1/sessions', { tools: ['rank', 'weather'] })).headers.get('Location');
    const code = 'seen = {}\nfor city in sorted(["Rome", "Oslo"], key=rank):\n    seen[city] = weather(city)\nseen';
    let outcome = (await first.post(`${session}/runs`, { code })).body;
    const run = `${session}/runs/${outcome.runId}/resume`;
    assert.deepEqual([outcome.status, outcome.pending[0].name], ['suspended', 'rank']);
    await first.kill();

    // Each call is answered by another process.
    for (const value of [2, 1, 'rain', 'sun']) {
      const server = await started();
      const answer = { callId: outcome.pending[0].callId, seq: outcome.seq, value };
      outcome = (await server.post(run, answer)).body;
      assert.deepEqual((await server.post(run, answer)).body, outcome);
      await server.kill();
    }
    assert.deepEqual([outcome.status, outcome.value], ['completed', { Oslo: 'rain', Rome: 'sun' }]);

    const last = await started();
    assert.deepEqual((await last.post(`${session}/runs`, { code: 'seen["Rome"]' })).body.value, 'sun');
    assert.equal((await last.post('/v1/run', sum)).headers.get('X-Program'), 'cached');
    console.log('plain workerd: ok');
  } finally {
    for (const server of servers) await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

const [mode, folder] = process.argv.slice(2);
await (mode === 'serve' ? serve(folder) : test());
