/** The service on Deno: sessions in Deno KV. `deno run --allow-net --allow-env --allow-read --allow-write platforms/deno/server.ts` */
import { createStoredApp, keepSwept } from '../stored.ts';
import { openStore } from './store.ts';

const store = await openStore(Deno.env.get('MONTY_DATA'));
const app = createStoredApp({ store, env: (name) => Deno.env.get(name) });
keepSwept(store);
Deno.serve(
  {
    hostname: Deno.env.get('HOST') ?? '127.0.0.1',
    port: Number(Deno.env.get('PORT') ?? 8787),
    onListen: ({ hostname, port }) => console.log(`monty-edge on http://${hostname}:${port}`),
  },
  app.fetch,
);
