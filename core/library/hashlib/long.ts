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
    W[i] = (((s0h + s1h) | 0) + ((W[i - 32]! + W[i - 14]!) | 0) + carry(low)) | 0;
  }
  let ah = h[0]!;
  let al = h[1]!;
  let bh = h[2]!;
  let bl = h[3]!;
  let ch = h[4]!;
  let cl = h[5]!;
  let dh = h[6]!;
  let dl = h[7]!;
  let eh = h[8]!;
  let el = h[9]!;
  let fh = h[10]!;
  let fl = h[11]!;
  let gh = h[12]!;
  let gl = h[13]!;
  let zh = h[14]!;
  let zl = h[15]!;
  for (let i = 0; i < 160; i += 2) {
    const s1h = ((eh >>> 14) | (el << 18)) ^ ((eh >>> 18) | (el << 14)) ^ ((el >>> 9) | (eh << 23));
    const s1l = ((el >>> 14) | (eh << 18)) ^ ((el >>> 18) | (eh << 14)) ^ ((eh >>> 9) | (el << 23));
    const choiceH = (eh & fh) ^ (~eh & gh);
    const choiceL = (el & fl) ^ (~el & gl);
    const t1l = (zl >>> 0) + (s1l >>> 0) + (choiceL >>> 0) + (k[i + 1]! >>> 0) + (W[i + 1]! >>> 0);
    const t1h = (((zh + s1h) | 0) + ((choiceH + k[i]!) | 0) + ((W[i]! + carry(t1l)) | 0)) | 0;
    const s0h = ((ah >>> 28) | (al << 4)) ^ ((al >>> 2) | (ah << 30)) ^ ((al >>> 7) | (ah << 25));
    const s0l = ((al >>> 28) | (ah << 4)) ^ ((ah >>> 2) | (al << 30)) ^ ((ah >>> 7) | (al << 25));
    const mostH = (ah & bh) ^ (ah & ch) ^ (bh & ch);
    const mostL = (al & bl) ^ (al & cl) ^ (bl & cl);
    zh = gh;
    zl = gl;
    gh = fh;
    gl = fl;
    fh = eh;
    fl = el;
    const e = (dl >>> 0) + (t1l >>> 0);
    eh = (((dh + t1h) | 0) + carry(e)) | 0;
    el = e | 0;
    dh = ch;
    dl = cl;
    ch = bh;
    cl = bl;
    bh = ah;
    bl = al;
    const a = (t1l >>> 0) + (s0l >>> 0) + (mostL >>> 0);
    ah = (((t1h + s0h) | 0) + ((mostH + carry(a)) | 0)) | 0;
    al = a | 0;
  }
  accumulate(h, 0, ah, al);
  accumulate(h, 2, bh, bl);
  accumulate(h, 4, ch, cl);
  accumulate(h, 6, dh, dl);
  accumulate(h, 8, eh, el);
  accumulate(h, 10, fh, fl);
  accumulate(h, 12, gh, gl);
  accumulate(h, 14, zh, zl);
}

/** What a sum of a few low halves gives to the high ones. */
function carry(low: number): number {
  return (low / 4294967296) | 0;
}

/** Adds a word to the one at `i`. */
function accumulate(h: Int32Array, i: number, high: number, low: number): void {
  const sum = (h[i + 1]! >>> 0) + (low >>> 0);
  h[i + 1] = sum;
  h[i] = h[i]! + high + carry(sum);
}

// ---- Keccak

/** Round constants by the generator of FIPS 202 section 3.2.5, and the rotations and places of rho and pi. */
function keccakTables(): { readonly round: Int32Array; readonly turn: Int32Array; readonly place: Int32Array } {
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
    place.push(2 * (x + 5 * y));
  }
  return { round: halves(round), turn: Int32Array.from(turn), place: Int32Array.from(place) };
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

/** The parities of the columns of a state. */
const C: Int32Array = new Int32Array(10);

/** Keccak-f[1600]. */
export function keccakPermute(s: Int32Array): void {
  const { round, turn, place } = (keccak ??= keccakTables());
  for (let r = 0; r < 24; r++) {
    for (let x = 0; x < 10; x++) C[x] = s[x]! ^ s[x + 10]! ^ s[x + 20]! ^ s[x + 30]! ^ s[x + 40]!;
    for (let x = 0; x < 10; x += 2) {
      const p = x === 0 ? 8 : x - 2;
      const q = x === 8 ? 0 : x + 2;
      const dh = C[p]! ^ ((C[q]! << 1) | (C[q + 1]! >>> 31));
      const dl = C[p + 1]! ^ ((C[q + 1]! << 1) | (C[q]! >>> 31));
      for (let y = x; y < 50; y += 10) {
        s[y]! ^= dh;
        s[y + 1]! ^= dl;
      }
    }
    let high = s[2]!;
    let low = s[3]!;
    for (let t = 0; t < 24; t++) {
      const at = place[t]!;
      const n = turn[t]!;
      // No word is turned by 0 or 32.
      const h = n < 32 ? (high << n) | (low >>> (32 - n)) : (low << (n - 32)) | (high >>> (64 - n));
      const l = n < 32 ? (low << n) | (high >>> (32 - n)) : (high << (n - 32)) | (low >>> (64 - n));
      high = s[at]!;
      low = s[at + 1]!;
      s[at] = h;
      s[at + 1] = l;
    }
    for (let y = 0; y < 50; y += 10) {
      const h0 = s[y]!;
      const l0 = s[y + 1]!;
      const h1 = s[y + 2]!;
      const l1 = s[y + 3]!;
      for (let x = y; x < y + 6; x++) s[x]! ^= ~s[x + 2]! & s[x + 4]!;
      s[y + 6]! ^= ~s[y + 8]! & h0;
      s[y + 7]! ^= ~s[y + 9]! & l0;
      s[y + 8]! ^= ~h0 & h1;
      s[y + 9]! ^= ~l0 & l1;
    }
    s[0]! ^= round[2 * r]!;
    s[1]! ^= round[2 * r + 1]!;
  }
}

// ---- BLAKE2b

const M: Int32Array = new Int32Array(32);
const V: Int32Array = new Int32Array(32);

/** The mixing of a column or diagonal (RFC 7693, section 3.1) with two words of the block: indices of their high halves. */
function mix(a: number, b: number, c: number, d: number, x: number, y: number): void {
  let ah = V[a]!;
  let al = V[a + 1]!;
  let bh = V[b]!;
  let bl = V[b + 1]!;
  let ch = V[c]!;
  let cl = V[c + 1]!;
  let dh = V[d]!;
  let dl = V[d + 1]!;
  let low = (al >>> 0) + (bl >>> 0) + (M[x + 1]! >>> 0);
  ah = (((ah + bh) | 0) + ((M[x]! + carry(low)) | 0)) | 0;
  al = low | 0;
  let h = dh ^ ah;
  dh = dl ^ al;
  dl = h;
  low = (cl >>> 0) + (dl >>> 0);
  ch = (((ch + dh) | 0) + carry(low)) | 0;
  cl = low | 0;
  h = bh ^ ch;
  let l = bl ^ cl;
  bh = (h >>> 24) | (l << 8);
  bl = (l >>> 24) | (h << 8);
  low = (al >>> 0) + (bl >>> 0) + (M[y + 1]! >>> 0);
  ah = (((ah + bh) | 0) + ((M[y]! + carry(low)) | 0)) | 0;
  al = low | 0;
  h = dh ^ ah;
  l = dl ^ al;
  dh = (h >>> 16) | (l << 16);
  dl = (l >>> 16) | (h << 16);
  low = (cl >>> 0) + (dl >>> 0);
  ch = (((ch + dh) | 0) + carry(low)) | 0;
  cl = low | 0;
  h = bh ^ ch;
  l = bl ^ cl;
  // To the right by 63.
  bh = (h << 1) | (l >>> 31);
  bl = (l << 1) | (h >>> 31);
  V[a] = ah;
  V[a + 1] = al;
  V[b] = bh;
  V[b + 1] = bl;
  V[c] = ch;
  V[c + 1] = cl;
  V[d] = dh;
  V[d + 1] = dl;
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
      mix(2 * line[0], 2 * line[1], 2 * line[2], 2 * line[3], 2 * s[2 * i]!, 2 * s[2 * i + 1]!);
    }
  }
  for (let i = 0; i < 16; i++) h[i]! ^= V[i]! ^ V[16 + i]!;
}
