/**
 * Settings of the servers, by the names of their environment variables (in a Worker: secrets and variables).
 *
 * | name             | what it is                                                                                       |
 * | ---------------- | ------------------------------------------------------------------------------------------------ |
 * | MONTY_API_KEYS   | `tenant=key` or `tenant=sha256:…`, several separated by commas (auth.ts)                         |
 * | MONTY_SEAL_KEYS  | `id:secret`, the secret being 32 bytes or more in base64url; the first seals, all of them open   |
 *
 * Without API keys or seal keys the service answers 503 to everything but health.
 */
import { readKeys } from './auth.ts';
import type { KeyRing } from './auth.ts';
import { fromBase64 } from './base64.ts';
import type { SealKey } from './codec.ts';

export interface Settings {
  readonly keys: KeyRing;
  readonly seals: readonly SealKey[];
}

/** Reads the settings; throws when one is there and not well-formed. */
export function readSettings(get: (name: string) => string | undefined): Settings {
  return { keys: readKeys(get('MONTY_API_KEYS') ?? ''), seals: readSeals(get('MONTY_SEAL_KEYS') ?? '') };
}

function readSeals(text: string): SealKey[] {
  return text
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [id, secret, more] = entry.split(':');
      if (id === undefined || id === '' || secret === undefined || more !== undefined) {
        throw new Error('a seal key is written as id:secret, the secret in base64url');
      }
      const bytes = fromBase64(secret);
      if (bytes === null || bytes.length < 32)
        throw new Error(`the seal key ${id} is not 32 bytes or more in base64url`);
      return { id, secret: bytes };
    });
}
