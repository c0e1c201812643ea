/** The service on Node: sessions in a SQLite file. `node platforms/node/server.ts` */
import { serve } from '@hono/node-server';
import process from 'node:process';
import { createStoredApp, keepSwept } from '../stored.ts';
import { openStore } from './store.ts';

const { env } = process;
const store = openStore(env['MONTY_DATA'] ?? 'monty-edge.db');
const app = createStoredApp({ store, env: (name) => env[name] });
keepSwept(store);
serve(
  { fetch: app.fetch, hostname: env['HOST'] ?? '127.0.0.1', port: Number(env['PORT'] ?? 8787) },
  ({ address, port }) => {
    console.log(`monty-edge on http://${address}:${port}`);
  },
);
