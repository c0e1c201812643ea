/**
 * `npm start`: the Worker on this machine, with its storage in `.wrangler/state`. The first start makes an API key and a
 * seal key, and keeps them in `.dev.vars` (which git ignores), so that later starts can open what earlier ones have sealed.
 *
 *     npm start               http://127.0.0.1:8787
 *     PORT=9000 npm start     another port
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const vars = `${root}.dev.vars`;
const port = process.env['PORT'] ?? '8787';

function makeKeys(): void {
  const apiKey = `pk_dev_${randomBytes(24).toString('base64url')}`;
  const lines = [`MONTY_API_KEYS="dev=${apiKey}"`, `MONTY_SEAL_KEYS="dev:${randomBytes(32).toString('base64url')}"`];
  writeFileSync(vars, `${lines.join('\n')}\n`, { mode: 0o600, flag: 'wx' });
}

if (!existsSync(vars)) makeKeys();
const apiKey = /^MONTY_API_KEYS="?[^=]+=(pk_[\w-]+)/m.exec(readFileSync(vars, 'utf8'))?.[1];
console.log(apiKey === undefined ? 'There is no API key in .dev.vars' : `API key (kept in .dev.vars): ${apiKey}`);

// In this process group: whatever ends the group ends wrangler and workerd with it.
const server = spawn(
  process.execPath,
  [
    ...[`${root}node_modules/wrangler/bin/wrangler.js`, 'dev', '--ip', '127.0.0.1', '--port', port],
    ...['--inspector-port', '0', '--persist-to', '.wrangler/state', '--show-interactive-dev-session', 'false'],
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_HIDE_BANNER: 'true',
      // Workers see no data of the network they run in, and nothing is fetched for it.
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    },
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server.kill(signal));
server.on('error', (error) => {
  console.error(error);
  process.exitCode = 1;
});
server.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
