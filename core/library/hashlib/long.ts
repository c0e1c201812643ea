/**
 * The hash functions on words of 64 bits: SHA-384 and SHA-512 (FIPS 180-4), SHA-3 and SHAKE (FIPS 202), BLAKE2b (RFC 7693).
 * A word is two of 32 bits in an Int32Array, the upper one first.
 */
import { LINES, SIGMA, rootFractions } from './short.ts';

function halves(words: readonly bigint[]): Int32Array {
  return Int32Array.from(words.flatMap((w) => [Number(w >> 32n), Number(w & 0xffffffffn)]));
}

// ---- SHA-512

let rounds512: Int32Array | null = null;
const W: Int32Array = new Int32Array(160);

export const SHA512_START: readonly number[] = [
  0x6a09e667, 0xf3bcc908, 0xbb67ae85, 0x84caa73b, 0x3c6ef372, 0xfe94f82b, 0xa54ff53a, 0x5f1d36f1, 0x510e527f,
  0xade682d1, 0x9b05688c, 0x2b3e6c1f, 0x1f83d9ab, 0xfb41bd6b, 0x5be0cd19, 0x137e2179,
];
export const SHA384_START: readonly number[] = [
  0xcbbb9d5d, 0xc1059ed8, 0x629a292a, 0x367cd507, 0x9159015a, 0x3070dd17, 0x152fecd8, 0xf70e5939, 0x67332667,
  0xffc00b31, 0x8eb44a87, 0x68581511, 0xdb0c2e0d, 0x64f98fa7, 0x47b5481d, 0xbefa4fa4,
];

export function sha512Block(h: Int32Array, bytes: Uint8Array, at: number): void {
  const k = (rounds512 ??= halves(rootFractions(80, 3, 64)));
  for (let i = 0; i < 32; i++, at += 4) {
    W[i] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
  }
  for (let i = 32; i < 160; i += 2) {
    const xh = W[i - 30]!;
    const xl = W[i - 29]!;
    const yh = W[i - 4]!;
    const yl = W[i - 3]!;
    const s0h = ((xh >>> 1) | (xl << 31)) ^ ((xh >>> 8) | (xl << 24)) ^ (xh >>> 7);
    const s0l = ((xl >>> 1) | (xh << 31)) ^ ((xl >>> 8) | (xh << 24)) ^ ((xl >>> 7) | (xh << 25));
    const s1h = ((yh >>> 19) | (yl << 13)) ^ ((yl >>> 29) | (yh << 3)) ^ (yh >>> 6);
    const s1l = ((yl >>> 19) | (yh << 13)) ^ ((yh >>> 29) | (yl << 3)) ^ ((yl >>> 6) | (yh << 26));
    const low = (s0l >>> 0) + (s1l >>> 0) + (W[i - 31]! >>> 0) + (W[i - 13]! >>> 0);
    W[i + 1] = low;
    W[i] = s0h + s1h + W[i - 32]! + W[i - 14]! + Math.floor(low / 4294967296);
  }
  const s = Int32Array.from(h.subarray(0, 16));
  for (let i = 0; i < 160; i += 2) {
    const eh = s[8]!;
    const el = s[9]!;
    const s1h = ((eh >>> 14) | (el << 18)) ^ ((eh >>> 18) | (el << 14)) ^ ((el >>> 9) | (eh << 23));
    const s1l = ((el >>> 14) | (eh << 18)) ^ ((el >>> 18) | (eh << 14)) ^ ((eh >>> 9) | (el << 23));
    const ch = (eh & s[10]!) ^ (~eh & s[12]!);
    const cl = (el & s[11]!) ^ (~el & s[13]!);
    const t1 = (s[15]! >>> 0) + (s1l >>> 0) + (cl >>> 0) + (k[i + 1]! >>> 0) + (W[i + 1]! >>> 0);
    const t1l = t1 >>> 0;
    const t1h = (s[14]! + s1h + ch + k[i]! + W[i]! + Math.floor(t1 / 4294967296)) | 0;
    const ah = s[0]!;
    const al = s[1]!;
    const s0h = ((ah >>> 28) | (al << 4)) ^ ((al >>> 2) | (ah << 30)) ^ ((al >>> 7) | (ah << 25));
    const s0l = ((al >>> 28) | (ah << 4)) ^ ((ah >>> 2) | (al << 30)) ^ ((ah >>> 7) | (al << 25));
    const mh = (ah & s[2]!) ^ (ah & s[4]!) ^ (s[2]! & s[4]!);
    const ml = (al & s[3]!) ^ (al & s[5]!) ^ (s[3]! & s[5]!);
    const t2 = (s0l >>> 0) + (ml >>> 0);
    const t2h = s0h + mh + Math.floor(t2 / 4294967296);
    s.copyWithin(2, 0, 14);
    const e = (s[9]! >>> 0) + t1l;
    s[9] = e;
    s[8] = s[8]! + t1h + Math.floor(e / 4294967296);
    const a = t1l + (t2 >>> 0);
    s[1] = a;
    s[0] = t1h + t2h + Math.floor(a / 4294967296);
  }
  for (let i = 0; i < 16; i += 2) {
    const low = (h[i + 1]! >>> 0) + (s[i + 1]! >>> 0);
    h[i + 1] = low;
    h[i] = h[i]! + s[i]! + Math.floor(low / 4294967296);
  }
}

// ---- Keccak

/** Round constants by the generator of FIPS 202 section 3.2.5, and the rotations and places of rho and pi. */
function keccakTables(): { readonly round: Int32Array; readonly turn: number[]; readonly place: number[] } {
  const round: bigint[] = [];
  let bits = 1;
  for (let r = 0; r < 24; r++) {
    let constant = 0n;
    for (let j = 0; j < 7; j++) {
      if ((bits & 1) !== 0) constant |= 1n << BigInt((1 << j) - 1);
      bits <<= 1;
      if ((bits & 0x100) !== 0) bits ^= 0x171;
    }
    round.push(constant);
  }
  const turn: number[] = [];
  const place: number[] = [];
  let x = 1;
  let y = 0;
  for (let t = 0; t < 24; t++) {
    [x, y] = [y, (2 * x + 3 * y) % 5];
    turn.push((((t + 1) * (t + 2)) / 2) % 64);
    place.push(x + 5 * y);
  }
  return { round: halves(round), turn, place };
}

let keccak: ReturnType<typeof keccakTables> | null = null;

/** Takes a block of `rate` bytes into the state. */
export function keccakBlock(s: Int32Array, bytes: Uint8Array, at: number, rate: number): void {
  for (let i = 0; i < rate / 8; i++, at += 8) {
    s[2 * i + 1]! ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    s[2 * i]! ^= bytes[at + 4]! | (bytes[at + 5]! << 8) | (bytes[at + 6]! << 16) | (bytes[at + 7]! << 24);
  }
  keccakPermute(s);
}

/** Keccak-f[1600]. */
export function keccakPermute(s: Int32Array): void {
  const { round, turn, place } = (keccak ??= keccakTables());
  const c = new Int32Array(10);
  for (let r = 0; r < 24; r++) {
    for (let x = 0; x < 10; x++) c[x] = s[x]! ^ s[x + 10]! ^ s[x + 20]! ^ s[x + 30]! ^ s[x + 40]!;
    for (let x = 0; x < 5; x++) {
      const p = 2 * ((x + 4) % 5);
      const q = 2 * ((x + 1) % 5);
      const dh = c[p]! ^ ((c[q]! << 1) | (c[q + 1]! >>> 31));
      const dl = c[p + 1]! ^ ((c[q + 1]! << 1) | (c[q]! >>> 31));
      for (let y = 0; y < 50; y += 10) {
        s[y + 2 * x]! ^= dh;
        s[y + 2 * x + 1]! ^= dl;
      }
    }
    let high = s[2]!;
    let low = s[3]!;
    for (let t = 0; t < 24; t++) {
      const at = 2 * place[t]!;
      let n = turn[t]!;
      let h = high;
      let l = low;
      if (n >= 32) {
        [h, l] = [l, h];
        n -= 32;
      }
      high = s[at]!;
      low = s[at + 1]!;
      s[at] = n === 0 ? h : (h << n) | (l >>> (32 - n));
      s[at + 1] = n === 0 ? l : (l << n) | (h >>> (32 - n));
    }
    for (let y = 0; y < 50; y += 10) {
      for (let x = 0; x < 10; x++) c[x] = s[y + x]!;
      for (let x = 0; x < 10; x++) s[y + x]! ^= ~c[(x + 2) % 10]! & c[(x + 4) % 10]!;
    }
    s[0]! ^= round[2 * r]!;
    s[1]! ^= round[2 * r + 1]!;
  }
}

// ---- BLAKE2b

const M: Int32Array = new Int32Array(32);
const V: Int32Array = new Int32Array(32);

/** V[a] += V[b] + the word of the block at `word` (none if negative). */
function addTo(a: number, b: number, word: number): void {
  const low = (V[a + 1]! >>> 0) + (V[b + 1]! >>> 0) + (word < 0 ? 0 : M[word + 1]! >>> 0);
  V[a] = V[a]! + V[b]! + (word < 0 ? 0 : M[word]!) + Math.floor(low / 4294967296);
  V[a + 1] = low;
}

/** V[a] = (V[a] ^ V[b]) turned right by n. */
function mixTurn(a: number, b: number, n: number): void {
  let h = V[a]! ^ V[b]!;
  let l = V[a + 1]! ^ V[b + 1]!;
  if (n >= 32) {
    [h, l] = [l, h];
    n -= 32;
  }
  V[a] = n === 0 ? h : (h >>> n) | (l << (32 - n));
  V[a + 1] = n === 0 ? l : (l >>> n) | (h << (32 - n));
}

/** As blake2sBlock. */
export function blake2bBlock(
  h: Int32Array,
  bytes: Uint8Array,
  at: number,
  count: number,
  last: boolean,
  lastNode: boolean,
): void {
  for (let i = 0; i < 32; i += 2, at += 8) {
    M[i + 1] = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    M[i] = bytes[at + 4]! | (bytes[at + 5]! << 8) | (bytes[at + 6]! << 16) | (bytes[at + 7]! << 24);
  }
  V.set(h.subarray(0, 16));
  for (let i = 0; i < 16; i++) V[16 + i] = SHA512_START[i]!;
  V[25]! ^= count | 0;
  V[24]! ^= Math.floor(count / 4294967296);
  if (last) for (const i of [28, 29]) V[i] = ~V[i]!;
  if (last && lastNode) for (const i of [30, 31]) V[i] = ~V[i]!;
  for (let r = 0; r < 12; r++) {
    const s = SIGMA[r % 10]!;
    for (let i = 0; i < 8; i++) {
      const line = LINES[i]!;
      const a = 2 * line[0];
      const b = 2 * line[1];
      const c = 2 * line[2];
      const d = 2 * line[3];
      addTo(a, b, 2 * s[2 * i]!);
      mixTurn(d, a, 32);
      addTo(c, d, -1);
      mixTurn(b, c, 24);
      addTo(a, b, 2 * s[2 * i + 1]!);
      mixTurn(d, a, 16);
      addTo(c, d, -1);
      mixTurn(b, c, 63);
    }
  }
  for (let i = 0; i < 16; i++) h[i]! ^= V[i]! ^ V[16 + i]!;
}
