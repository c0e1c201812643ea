/**
 * The hash of a code: SHA-256 over its table (encode.ts) as bytes, the source's text left out.
 *
 * It names what can run at a saved pc and what a traceback says about it: format version, bodies, names, positions,
 * file name and line starts are in it. Two sources that differ in comments alone, and in nothing a position shows, may
 * share it: whoever keeps codes by hash keeps them without their text.
 *
 * Bytes: a number is a varint of its zigzag; a text its number of UTF-16 code units, and two bytes each; bytes and lists
 * begin with their length. Each list has elements of one kind, a text being 0 and a text or 1 and bytes.
 */

import { encode, unitBytes } from './encode.ts';
import type { Data } from './encode.ts';
import type { Code } from './ir.ts';

/** Fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const K: Uint32Array = Uint32Array.of(
  0x428a2f98,
  0x71374491,
  0xb5c0fbcf,
  0xe9b5dba5,
  0x3956c25b,
  0x59f111f1,
  0x923f82a4,
  0xab1c5ed5,
  0xd807aa98,
  0x12835b01,
  0x243185be,
  0x550c7dc3,
  0x72be5d74,
  0x80deb1fe,
  0x9bdc06a7,
  0xc19bf174,
  0xe49b69c1,
  0xefbe4786,
  0x0fc19dc6,
  0x240ca1cc,
  0x2de92c6f,
  0x4a7484aa,
  0x5cb0a9dc,
  0x76f988da,
  0x983e5152,
  0xa831c66d,
  0xb00327c8,
  0xbf597fc7,
  0xc6e00bf3,
  0xd5a79147,
  0x06ca6351,
  0x14292967,
  0x27b70a85,
  0x2e1b2138,
  0x4d2c6dfc,
  0x53380d13,
  0x650a7354,
  0x766a0abb,
  0x81c2c92e,
  0x92722c85,
  0xa2bfe8a1,
  0xa81a664b,
  0xc24b8b70,
  0xc76c51a3,
  0xd192e819,
  0xd6990624,
  0xf40e3585,
  0x106aa070,
  0x19a4c116,
  0x1e376c08,
  0x2748774c,
  0x34b0bcb5,
  0x391c0cb3,
  0x4ed8aa4a,
  0x5b9cca4f,
  0x682e6ff3,
  0x748f82ee,
  0x78a5636f,
  0x84c87814,
  0x8cc70208,
  0x90befffa,
  0xa4506ceb,
  0xbef9a3f7,
  0xc67178f2,
);

/** SHA-256 (FIPS 180-4): 32 bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const h = Uint32Array.of(
    0x6a09e667,
    0xbb67ae85,
    0x3c6ef372,
    0xa54ff53a,
    0x510e527f,
    0x9b05688c,
    0x1f83d9ab,
    0x5be0cd19,
  );
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x2000_0000));
  view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0);
  const w = new Uint32Array(64);
  for (let offset = 0; offset < padded.length; offset += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getUint32(offset + 4 * i);
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15]!;
      const y = w[i - 2]!;
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      w[i] = w[i - 16]! + s0 + w[i - 7]! + s1;
    }
    let [a, b, c, d, e, f, g, k] = h as unknown as [number, number, number, number, number, number, number, number];
    for (let i = 0; i < 64; i++) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const t1 = (k + s1 + ((e & f) ^ (~e & g)) + K[i]! + w[i]!) | 0;
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      k = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    const words = [a, b, c, d, e, f, g, k];
    for (let i = 0; i < 8; i++) h[i] = h[i]! + words[i]!;
  }
  const digest = new Uint8Array(32);
  const out = new DataView(digest.buffer);
  for (let i = 0; i < 8; i++) out.setUint32(4 * i, h[i]!);
  return digest;
}

/** Bytes as lower-case hexadecimal digits. */
export function hex(bytes: Uint8Array): string {
  let digits = '';
  for (const byte of bytes) digits += byte.toString(16).padStart(2, '0');
  return digits;
}

class Bytes {
  private room = new Uint8Array(1024);
  private length = 0;

  private need(more: number): void {
    if (this.length + more <= this.room.length) return;
    const room = new Uint8Array(Math.max(this.room.length * 2, this.length + more));
    room.set(this.room);
    this.room = room;
  }

  number(value: number): void {
    this.need(6);
    let rest = value < 0 ? -2 * value - 1 : 2 * value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.room[this.length++] = (rest % 128) | 128;
    this.room[this.length++] = rest;
  }

  bytes(value: Uint8Array): void {
    this.number(value.length);
    this.need(value.length);
    this.room.set(value, this.length);
    this.length += value.length;
  }

  text(value: Data): void {
    const whole = typeof value === 'string';
    this.number(whole ? 0 : 1);
    this.bytes(whole ? unitBytes(value) : (value as Uint8Array));
  }

  list<T extends Data>(values: readonly T[], one: (value: T) => void): void {
    this.number(values.length);
    for (const value of values) one(value);
  }

  done(): Uint8Array {
    return this.room.subarray(0, this.length);
  }
}

/** The hash of a code and the codes below it: 64 hexadecimal digits. */
export function hash(code: Code): string {
  const [format, texts, blobs, numbers, fileName, , lines] = encode(code);
  const bytes = new Bytes();
  bytes.number(format as number);
  bytes.list(texts as readonly Data[], (value) => bytes.text(value));
  bytes.list(blobs as readonly Uint8Array[], (value) => bytes.bytes(value));
  bytes.list(numbers as readonly number[], (value) => bytes.number(value));
  bytes.text(fileName!);
  bytes.list(lines as readonly number[], (value) => bytes.number(value));
  return hex(sha256(bytes.done()));
}
