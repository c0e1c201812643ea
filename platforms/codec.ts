/**
 * Tables of the core as sealed bytes. The only file that knows CBOR (cbor-x) and the seal (HMAC-SHA-256, synchronous).
 *
 *     magic "MTYE" | container version 1 | flags (1: sealed) | length of the key id, key id |
 *     length of the binding (4 bytes), binding | CBOR of the table | HMAC-SHA-256 over all before (when sealed)
 *
 * The binding is what the caller ties the bytes to (tenant, session, run, sequence): authenticated, readable, compared on
 * opening. Opening goes: size cap, header, seal, pre-scan, decoder; the core's verifier comes after that.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { Decoder, Encoder } from 'cbor-x/index-no-eval';

import type { Table } from '../core/mod.ts';
import { MontySnapshotError } from './errors.ts';
import { prescan } from './prescan.ts';

/** A key of the seal. `id` tells keys apart when they are rotated. */
export interface SealKey {
  readonly id: string;
  /** At least 32 bytes. */
  readonly secret: Uint8Array;
}

/** How bytes are made. Without a key they are verified on loading all the same, but anyone may have written them. */
export interface SealOptions {
  /** A key, or just its secret (32 bytes or more; the id is then empty). */
  readonly key?: SealKey | Uint8Array;
  /** What the bytes belong to; must be the same on opening. */
  readonly binding?: string;
}

/** What bytes have to be opened with: the key and the binding that they were made with. */
export interface OpenOptions {
  /** A key, or all keys that are accepted while they are rotated. */
  readonly key?: SealKey | Uint8Array | readonly SealKey[];
  readonly binding?: string;
  /** Largest size accepted, in bytes. Default 8 MiB. */
  readonly maxBytes?: number;
}

const MAGIC = [0x4d, 0x54, 0x59, 0x45];
const VERSION = 1;
const SEALED = 1;
const MAC = 32;
/** The default of `maxBytes`. */
export const MAX_SNAPSHOT_BYTES: number = 8 * 1024 * 1024;
const MIN_SECRET = 32;

function keyOf(key: SealKey | Uint8Array): SealKey {
  const k = key instanceof Uint8Array ? { id: '', secret: key } : key;
  if (!(k?.secret instanceof Uint8Array) || k.secret.length < MIN_SECRET)
    throw new MontySnapshotError('key-too-short', `a seal key has at least ${MIN_SECRET} bytes`);
  if (typeof k.id !== 'string') throw new MontySnapshotError('key-without-id', 'a seal key has an id, which is a text');
  return k;
}

/** SHA-256 of bytes, or of text in UTF-8. */
export function digest(data: Uint8Array | string): Uint8Array {
  return sha256(typeof data === 'string' ? new TextEncoder().encode(data) : data);
}

/** The same in hexadecimal. */
export function hexDigest(data: Uint8Array | string): string {
  return Array.from(digest(data), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A table as bytes, sealed when there is a key. */
export function seal(table: Table, options: SealOptions = {}): Uint8Array {
  const text = new TextEncoder();
  const key = options.key === undefined ? null : keyOf(options.key);
  const id = text.encode(key?.id ?? '');
  const binding = text.encode(options.binding ?? '');
  if (id.length > 255) throw new MontySnapshotError('key-id-too-long', 'a key id has at most 255 bytes');
  // A fresh encoder for each call keeps one tenant's state out of another's; its result is a view into a shared pool.
  const body = new Encoder({ useRecords: false, tagUint8Array: false }).encode(table) as Uint8Array;
  const head = 4 + 1 + 1 + 1 + id.length + 4 + binding.length;
  const out = new Uint8Array(head + body.length + (key === null ? 0 : MAC));
  out.set(MAGIC);
  out[4] = VERSION;
  out[5] = key === null ? 0 : SEALED;
  out[6] = id.length;
  out.set(id, 7);
  new DataView(out.buffer).setUint32(7 + id.length, binding.length);
  out.set(binding, 11 + id.length);
  out.set(body, head);
  if (key !== null) out.set(hmac(sha256, key.secret, out.subarray(0, out.length - MAC)), out.length - MAC);
  return out;
}

/** Sealed bytes as a table. Throws MontySnapshotError. */
export function open(bytes: Uint8Array, options: OpenOptions = {}): unknown {
  if (!(bytes instanceof Uint8Array)) throw new MontySnapshotError('not-bytes', 'a snapshot is a Uint8Array');
  if (!(bytes.length <= (options.maxBytes ?? MAX_SNAPSHOT_BYTES)))
    throw new MontySnapshotError('too-large', 'the snapshot is too large');
  if (bytes.length < 11 || MAGIC.some((b, i) => bytes[i] !== b))
    throw new MontySnapshotError('not-a-snapshot', 'these bytes are no snapshot');
  if (bytes[4] !== VERSION)
    throw new MontySnapshotError('version-unsupported', `container version ${bytes[4]!} is not supported`);
  const flags = bytes[5]!;
  if (flags > SEALED) throw new MontySnapshotError('not-a-snapshot', 'unknown flags');
  const sealed = flags === SEALED;
  const idEnd = 7 + bytes[6]!;
  if (idEnd + 4 > bytes.length) throw new MontySnapshotError('not-a-snapshot', 'the header is cut off');
  const bindingEnd = idEnd + 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(idEnd);
  const end = bytes.length - (sealed ? MAC : 0);
  if (bindingEnd > end) throw new MontySnapshotError('not-a-snapshot', 'the header is cut off');
  const text = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true });
  if (options.key !== undefined) {
    if (!sealed) throw new MontySnapshotError('unsealed', 'the snapshot is not sealed');
    const id = text.decode(bytes.subarray(7, idEnd));
    checkSeal(bytes, end, id, options.key);
  }
  const binding = text.decode(bytes.subarray(idEnd + 4, bindingEnd));
  if (binding !== (options.binding ?? ''))
    throw new MontySnapshotError('wrong-binding', 'the snapshot was made with another binding');
  const reason = prescan(bytes.subarray(0, end), bindingEnd);
  if (reason !== null) throw new MontySnapshotError('malformed', `the snapshot is malformed: ${reason}`);
  // A copy: the decoder answers byte strings as views of its input, of its class; that of Node's Buffer has a `slice` of its own.
  return new Decoder({ useRecords: false, tagUint8Array: false, mapsAsObjects: false }).decode(
    new Uint8Array(bytes.subarray(bindingEnd, end)),
  );
}

function checkSeal(bytes: Uint8Array, end: number, id: string, keys: NonNullable<OpenOptions['key']>): void {
  const list = (Array.isArray(keys) ? (keys as readonly SealKey[]) : [keys as SealKey | Uint8Array]).map(keyOf);
  const key = list.find((k) => k.id === id);
  if (key === undefined) throw new MontySnapshotError('unknown-key', 'the snapshot is sealed with an unknown key');
  const mac = hmac(sha256, key.secret, bytes.subarray(0, end));
  // Every byte is compared, so that the time tells nothing about how many are right.
  let different = 0;
  for (let i = 0; i < MAC; i++) different |= mac[i]! ^ bytes[end + i]!;
  if (different !== 0) throw new MontySnapshotError('seal-broken', 'the seal of the snapshot is broken');
}
