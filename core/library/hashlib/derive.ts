/** HMAC (RFC 2104), and scrypt (RFC 7914) on top of it. */
import type { Machine } from '../../values/mod.ts';
import { ALGORITHMS, Hasher, blakeStart, digestOf } from './hasher.ts';

/** A function that authenticates messages with this key; each call charges what it hashes. */
export function deriveKey(m: Machine, name: string, key: Uint8Array): (message: Uint8Array) => Uint8Array {
  const algorithm = ALGORITHMS.get(name)!;
  const padded = new Uint8Array(algorithm.block);
  padded.set(key.length > algorithm.block ? digestOf(name, key) : key);
  m.charge(key.length >> 3);
  const begin = (mask: number): Hasher => {
    const h = new Hasher(algorithm);
    blakeStart(h);
    h.update(padded.map((b) => b ^ mask));
    return h;
  };
  const inner = begin(0x36);
  const outer = begin(0x5c);
  return (message) => {
    m.charge(32 + (message.length >> 3));
    const a = inner.copy();
    a.update(message);
    const b = outer.copy();
    b.update(a.digest(algorithm.digest));
    return b.digest(algorithm.digest);
  };
}

/** PBKDF2 with HMAC-SHA-256 and one iteration. */
function stretch(m: Machine, password: Uint8Array, salt: Uint8Array, size: number): Uint8Array {
  const mac = deriveKey(m, 'sha256', password);
  const block = new Uint8Array(salt.length + 4);
  block.set(salt);
  const out = new Uint8Array(size);
  for (let at = 0, i = 1; at < size; at += 32, i++) {
    new DataView(block.buffer).setUint32(salt.length, i);
    out.set(mac(block).subarray(0, size - at), at);
  }
  return out;
}

function quarter(x: Int32Array, a: number, b: number, c: number, d: number): void {
  const turn = (v: number, n: number): number => (v << n) | (v >>> (32 - n));
  x[b]! ^= turn((x[a]! + x[d]!) | 0, 7);
  x[c]! ^= turn((x[b]! + x[a]!) | 0, 9);
  x[d]! ^= turn((x[c]! + x[b]!) | 0, 13);
  x[a]! ^= turn((x[d]! + x[c]!) | 0, 18);
}

/** The core of Salsa20 with 8 rounds. */
function salsa(b: Int32Array): void {
  const x = Int32Array.from(b);
  for (let i = 0; i < 4; i++) {
    quarter(x, 0, 4, 8, 12);
    quarter(x, 5, 9, 13, 1);
    quarter(x, 10, 14, 2, 6);
    quarter(x, 15, 3, 7, 11);
    quarter(x, 0, 1, 2, 3);
    quarter(x, 5, 6, 7, 4);
    quarter(x, 10, 11, 8, 9);
    quarter(x, 15, 12, 13, 14);
  }
  for (let i = 0; i < 16; i++) b[i] = b[i]! + x[i]!;
}

function mixBlock(b: Int32Array, r: number): void {
  const out = new Int32Array(b.length);
  const x = b.slice(-16);
  for (let i = 0; i < 2 * r; i++) {
    for (let j = 0; j < 16; j++) x[j]! ^= b[16 * i + j]!;
    salsa(x);
    out.set(x, 16 * ((i >> 1) + (i & 1) * r));
  }
  b.set(out);
}

export function scrypt(m: Machine, password: Uint8Array, salt: Uint8Array, n: number, r: number, p: number, size: number): Uint8Array {
  const blocks = stretch(m, password, salt, p * 128 * r);
  const view = new DataView(blocks.buffer);
  const length = 32 * r;
  const kept = new Int32Array(n * length);
  for (let k = 0; k < p; k++) {
    const x = new Int32Array(length);
    for (let i = 0; i < length; i++) x[i] = view.getInt32(4 * (k * length + i), true);
    for (let i = 0; i < n; i++) {
      m.charge(16 * r);
      kept.set(x, i * length);
      mixBlock(x, r);
    }
    for (let i = 0; i < n; i++) {
      m.charge(16 * r);
      const j = (x[length - 16]! & (n - 1)) * length;
      for (let t = 0; t < length; t++) x[t]! ^= kept[j + t]!;
      mixBlock(x, r);
    }
    for (let i = 0; i < length; i++) view.setInt32(4 * (k * length + i), x[i]!, true);
  }
  return stretch(m, password, blocks, size);
}
