/** The service on Bun: sessions in a SQLite file. `bun platforms/bun/server.ts` */
import { createStoredApp, keepSwept } from '../stored.ts';
import { openStore } from './store.ts';

const { env } = Bun;
const store = openStore(env['MONTY_DATA'] ?? 'monty-edge.db');
const app = createStoredApp({ store, env: (name) => env[name] });
keepSwept(store);
const server = Bun.serve({ fetch: app.fetch, hostname: env['HOST'] ?? '127.0.0.1', port: Number(env['PORT'] ?? 8787) });
console.log(`monty-edge on http://${server.hostname}:${server.port}`);
