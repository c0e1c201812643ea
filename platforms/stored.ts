/** The service over one store for all sessions: what the servers of Deno, Bun and Node have in common. */
import { createApp } from './app.ts';
import type { App } from './app.ts';
import { openSandbox } from './sandbox.ts';
import { makeService } from './service.ts';
import { readSettings } from './settings.ts';
import type { Limits } from './limits.ts';
import type { Store } from './store.ts';

export interface StoredOptions {
  readonly store: Store;
  /** Reads a variable of the environment. */
  readonly env: (name: string) => string | undefined;
  readonly limits?: Limits;
}

const SWEEP_EVERY = 10 * 60_000;

/** The app of a server. Throws when a setting is not well-formed. */
export function createStoredApp({ store, env, limits = {} }: StoredOptions): App {
  const settings = readSettings(env);
  const service = makeService({ seals: settings.seals, limits });
  return createApp({ settings, service, sandbox: (owner) => openSandbox({ service, store, owner, live: null }) });
}

/** Removes what has expired, now and again and again. */
export function keepSwept(store: Store): void {
  const sweep = async (): Promise<void> => {
    try {
      await store.sweep(Date.now());
    } catch (error) {
      // The store is busy or full: there is a next time.
      console.error(error);
    }
  };
  void sweep();
  setInterval(() => void sweep(), SWEEP_EVERY);
}
