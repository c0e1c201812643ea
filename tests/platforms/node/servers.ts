/** Servers as processes of their own, for tests: started in a process group, stopped without a warning. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { API_KEYS, SEAL_KEYS } from '../client.ts';
import type { Fetch } from '../client.ts';

export const ROOT: string = fileURLToPath(new URL('../../../', import.meta.url));

export interface Server {
  readonly fetch: Fetch;
  /** kill -9 of the process group; resolves when the server is gone. */
  kill(): Promise<void>;
}

const PATIENCE = 30_000;

/** Starts a server whose output says where it listens. */
export function startServer(command: readonly string[], env: Record<string, string>): Promise<Server> {
  const [file, ...args] = command as [string, ...string[]];
  const child = spawn(join(ROOT, 'node_modules/.bin', file), args, {
    cwd: ROOT,
    detached: true,
    stdio: 'pipe',
    env: { ...process.env, NO_COLOR: '1', MONTY_API_KEYS: API_KEYS, MONTY_SEAL_KEYS: SEAL_KEYS, PORT: '0', ...env },
  });
  const gone = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const kill = (): Promise<void> => {
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // It is gone already.
    }
    return gone;
  };
  let output = '';
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      void kill();
      reject(new Error(`${command.join(' ')}: ${why}\n${output}`));
    };
    const timer = setTimeout(() => fail('is not ready in time'), PATIENCE);
    const read = (chunk: Uint8Array): void => {
      output += new TextDecoder().decode(chunk);
      const base = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (base === undefined) return;
      clearTimeout(timer);
      resolve({ fetch: (path, init) => fetch(base + path, init), kill });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', (error) => fail(String(error)));
    void gone.then(() => fail('has ended'));
  });
}
