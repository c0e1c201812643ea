/** What a Worker is bound to, and the service made of it. */
import { waitUntil } from 'cloudflare:workers';
import type { ProgramCache } from '../programs.ts';
import { makeService } from '../service.ts';
import type { Service } from '../service.ts';
import { readSettings } from '../settings.ts';
import type { Settings } from '../settings.ts';
import type { SandboxObject } from './sandbox.ts';

export interface Bindings {
  readonly SANDBOXES: DurableObjectNamespace<SandboxObject>;
  /** Compiled programs. */
  readonly CACHE: KVNamespace;
  /** Secrets (../settings.ts). */
  readonly MONTY_API_KEYS?: string;
  readonly MONTY_SEAL_KEYS?: string;
}

/** Days that a program is kept: whoever reads it later compiles it again. */
const KEPT_DAYS = 30;

interface Made {
  readonly settings: Settings;
  readonly service: Service;
}

const made: WeakMap<Bindings, Made> = new WeakMap();

function makeOf(env: Bindings): Made {
  let known = made.get(env);
  if (known === undefined) {
    const settings = settingsOf(env);
    known = { settings, service: makeService({ seals: settings.seals, programs: programsIn(env.CACHE) }) };
    made.set(env, known);
  }
  return known;
}

/** The settings; none at all when they are not well-formed, so that the service refuses rather than guesses. */
function settingsOf(env: Bindings): Settings {
  const texts: ReadonlyMap<string, string | undefined> = new Map([
    ['MONTY_API_KEYS', env.MONTY_API_KEYS],
    ['MONTY_SEAL_KEYS', env.MONTY_SEAL_KEYS],
  ]);
  try {
    return readSettings((name) => texts.get(name));
  } catch (error) {
    console.error(`settings: ${error instanceof Error ? error.message : 'not well-formed'}`);
    return readSettings(() => undefined);
  }
}

export function serviceOf(env: Bindings): Service {
  return makeOf(env).service;
}

export function settingsIn(env: Bindings): Settings {
  return makeOf(env).settings;
}

function programsIn(kv: KVNamespace): ProgramCache {
  return {
    async get(name) {
      const bytes = await kv.get(name, 'arrayBuffer');
      return bytes === null ? null : new Uint8Array(bytes);
    },
    async put(name, bytes) {
      waitUntil(kv.put(name, bytes, { expirationTtl: KEPT_DAYS * 86_400 }));
    },
  };
}
