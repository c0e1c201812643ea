/**
 * The service as a part of something else: the entry `monty-edge/hono`. With one store for all sessions that is
 * `createStoredApp`; `createApp` takes a sandbox from wherever sessions are.
 *
 *     const app = createStoredApp({ store: new MemoryStore(), env: (name) => process.env[name] });
 *     Deno.serve(app.fetch);
 */
export { createApp } from './app.ts';
export type { App, AppOptions } from './app.ts';
export { openSandbox } from './sandbox.ts';
export type { LocalSandbox, Owner, Sandbox, SandboxOptions } from './sandbox.ts';
export { makeService } from './service.ts';
export type { Answered, Service, ServiceOptions } from './service.ts';
export { readSettings } from './settings.ts';
export type { Settings } from './settings.ts';
export { SqlStore } from './sql.ts';
export type { Sql, SqlValue } from './sql.ts';
export { MemoryStore } from './store.ts';
export type { Change, Store } from './store.ts';
export { createStoredApp, keepSwept } from './stored.ts';
export type { StoredOptions } from './stored.ts';
