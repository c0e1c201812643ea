/** The README's walk with curl, as it is printed: in a copy of the sources, on a free port. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './servers.ts';

const COPIED = ['core', 'platforms', 'scripts', 'package.json', 'tsconfig.json', 'wrangler.toml'];
const TIME_LIMIT = 120_000;

/** The shell lines of the section. */
function walkOf(readme: string): string {
  const section = /^## A walk with curl$([^]*?)(?=^## |(?![^]))/m.exec(readme)?.[1];
  if (section === undefined) throw new Error('the README has no section "A walk with curl"');
  return [...section.matchAll(/^```sh$([^]*?)^```$/gm)].map(([, lines]) => lines).join('');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** However the walk ends, no server stays. */
const CLEAN = "trap 'exit 1' TERM; trap 'kill -9 -- -${!:-0} 2>/dev/null' EXIT\n";

/** Runs lines of shell to their end; answers what they print. */
function shell(lines: string, cwd: string, env: Record<string, string>): Promise<string> {
  const child = spawn('bash', ['-e', '-u', '-c', CLEAN + lines], {
    cwd,
    detached: true,
    stdio: 'pipe',
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  let output = '';
  const read = (chunk: Uint8Array): void => {
    output += new TextDecoder().decode(chunk);
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      process.kill(child.pid!, 'SIGTERM');
      setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), 5_000);
      reject(new Error(`the walk takes too long:\n${output}`));
    }, TIME_LIMIT);
    child.on('exit', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(output);
      else reject(new Error(`the walk ends with ${code}:\n${output}`));
    });
  });
}

it('works as printed, across kill -9 and a new start', { timeout: TIME_LIMIT + 10_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'monty-edge-'));
  const walk = walkOf(readFileSync(join(ROOT, 'README.md'), 'utf8'));
  expect(walk).toMatch(/kill -9/);
  expect(walk.match(/npm start/g)).toHaveLength(2);
  try {
    for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const output = await shell(walk, folder, { PORT: String(await freePort()) });
    expect(output).toMatch(/API key \(kept in \.dev\.vars\): pk_dev_/);
    expect(output).toMatch(/"status":"suspended".*"name":"fetch_price"/);
    expect(output).toMatch(/"status":"completed".*"value":"tea costs 42 crowns"/);
    expect(output.indexOf('"suspended"')).toBeLessThan(output.indexOf('"completed"'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
