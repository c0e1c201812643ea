/** API keys, and the tenants they stand for. A key is compared by its SHA-256, in constant time. */
import { digest } from './codec.ts';

/** Who sends a request. */
export interface Principal {
  readonly tenant: string;
}

interface KnownKey {
  readonly tenant: string;
  readonly hash: Uint8Array;
}

export interface KeyRing {
  readonly keys: readonly KnownKey[];
}

/** Tenant names are parts of the names of objects and entries. */
const TENANT = /^[A-Za-z0-9_-]{1,64}$/;
const SHORTEST = 16;

/**
 * Reads `tenant=key`, separated by commas or white space; instead of the key, `sha256:` and its SHA-256 in hexadecimal.
 * A tenant may have several keys, so that they can be rotated. Throws if there is anything else.
 */
export function readKeys(text: string): KeyRing {
  const keys = text
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .map((entry): KnownKey => {
      const at = entry.indexOf('=');
      const tenant = entry.slice(0, Math.max(at, 0));
      const key = entry.slice(at + 1);
      if (!TENANT.test(tenant)) throw new Error('an API key is written as tenant=key; a tenant is [A-Za-z0-9_-]{1,64}');
      if (key.startsWith('sha256:')) return { tenant, hash: hexBytes(key.slice(7)) };
      if (key.length < SHORTEST) throw new Error(`an API key has at least ${SHORTEST} characters`);
      return { tenant, hash: digest(key) };
    });
  return { keys };
}

/** The principal of an `Authorization` header, or null. */
export function authenticate(ring: KeyRing, header: string | undefined): Principal | null {
  const key = /^Bearer +(\S+) *$/i.exec(header ?? '')?.[1];
  if (key === undefined) return null;
  const hash = digest(key);
  let tenant: string | null = null;
  // Every key is looked at, and every byte of it, so that the time tells nothing.
  for (const known of ring.keys) {
    let different = 0;
    for (let i = 0; i < hash.length; i++) different |= hash[i]! ^ known.hash[i]!;
    if (different === 0) tenant = known.tenant;
  }
  return tenant === null ? null : { tenant };
}

function hexBytes(hex: string): Uint8Array {
  if (!/^[0-9a-f]{64}$/i.test(hex)) throw new Error('a SHA-256 is 64 hexadecimal digits');
  return Uint8Array.from(hex.match(/../g)!, (pair) => parseInt(pair, 16));
}
