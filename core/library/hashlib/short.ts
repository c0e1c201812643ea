/** The hash functions on words of 32 bits: MD5 (RFC 1321), SHA-1 and SHA-2 up to 256 bits (FIPS 180-4), BLAKE2s (RFC 7693). */

/** The first `count` primes. */
function primes(count: number): number[] {
  const out: number[] = [];
  for (let n = 2; out.length < count; n++) if (out.every((p) => n % p !== 0)) out.push(n);
  return out;
}

/** The largest integer whose `degree`-th power is at most `n`. */
export function rootOf(n: bigint, degree: 2 | 3): bigint {
  let lo = 0n;
  let hi = 1n << 80n;
  while (hi - lo > 1n) {
    const middle = (lo + hi) >> 1n;
    if ((degree === 2 ? middle * middle : middle * middle * middle) <= n) lo = middle;
    else hi = middle;
  }
  return lo;
}

/** The first `bits` bits behind the point of the roots of primes: where SHA-2 has its constants from. */
export function rootFractions(count: number, degree: 2 | 3, bits: number): bigint[] {
  return primes(count).map((p) => BigInt.asUintN(bits, rootOf(BigInt(p) << BigInt(bits * degree), degree)));
}

function rotate(x: number, n: number): number {
  return (x << n) | (x >>> (32 - n));
}

const W: Int32Array = new Int32Array(80);

function bigEndian(b: Uint8Array, at: number, n: number): void {
  for (let i = 0; i < n; i++, at += 4) W[i] = (b[at]! << 24) | (b[at + 1]! << 16) | (b[at + 2]! << 8) | b[at + 3]!;
}

function littleEndian(b: Uint8Array, at: number, n: number): void {
  for (let i = 0; i < n; i++, at += 4) W[i] = b[at]! | (b[at + 1]! << 8) | (b[at + 2]! << 16) | (b[at + 3]! << 24);
}

// ---- MD5

const MD5_SHIFTS: Int32Array = Int32Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);
// floor(2^32 * |sin(i + 1)|), RFC 1321 section 3.4
const MD5_SINES: Int32Array = Int32Array.of(
  0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501, 0x698098d8,
  0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821, 0xf61e2562, 0xc040b340,
  0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8, 0x21e1cde6, 0xc33707d6, 0xf4d50d87,
  0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a, 0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c,
  0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70, 0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039,
  0xe6db99e5, 0x1fa27cf8, 0xc4ac5665, 0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92,
  0xffeff47d, 0x85845dd1, 0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb,
  0xeb86d391,
);

export const MD5_START: readonly number[] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];

export function md5Block(h: Int32Array, bytes: Uint8Array, at: number): void {
  littleEndian(bytes, at, 16);
  let a = h[0]!;
  let b = h[1]!;
  let c = h[2]!;
  let d = h[3]!;
  for (let i = 0; i < 64; i++) {
    const round = i >> 4;
    let f: number;
    let g: number;
    if (round === 0) {
      f = (b & c) | (~b & d);
      g = i;
    } else if (round === 1) {
      f = (d & b) | (~d & c);
      g = (5 * i + 1) & 15;
    } else if (round === 2) {
      f = b ^ c ^ d;
      g = (3 * i + 5) & 15;
    } else {
      f = c ^ (b | ~d);
      g = (7 * i) & 15;
    }
    const sum = (a + f + MD5_SINES[i]! + W[g]!) | 0;
    a = d;
    d = c;
    c = b;
    b = (b + rotate(sum, MD5_SHIFTS[round * 4 + (i & 3)]!)) | 0;
  }
  h[0] = h[0]! + a;
  h[1] = h[1]! + b;
  h[2] = h[2]! + c;
  h[3] = h[3]! + d;
}

// ---- SHA-1

export const SHA1_START: readonly number[] = [...MD5_START, 0xc3d2e1f0];

export function sha1Block(h: Int32Array, bytes: Uint8Array, at: number): void {
  bigEndian(bytes, at, 16);
  for (let i = 16; i < 80; i++) W[i] = rotate(W[i - 3]! ^ W[i - 8]! ^ W[i - 14]! ^ W[i - 16]!, 1);
  let a = h[0]!;
  let b = h[1]!;
  let c = h[2]!;
  let d = h[3]!;
  let e = h[4]!;
  for (let i = 0; i < 80; i++) {
    const f =
      i < 20
        ? ((b & c) | (~b & d)) + 0x5a827999
        : i < 40
          ? (b ^ c ^ d) + 0x6ed9eba1
          : i < 60
            ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
            : (b ^ c ^ d) + 0xca62c1d6;
    const t = (rotate(a, 5) + f + e + W[i]!) | 0;
    e = d;
    d = c;
    c = rotate(b, 30);
    b = a;
    a = t;
  }
  h[0] = h[0]! + a;
  h[1] = h[1]! + b;
  h[2] = h[2]! + c;
  h[3] = h[3]! + d;
  h[4] = h[4]! + e;
}

// ---- SHA-256

let rounds256: Int32Array | null = null;

/** The first 32 bits of the fractions of square roots of the first eight primes. */
export const SHA256_START: readonly number[] = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];
export const SHA224_START: readonly number[] = [
  0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4,
];

export function sha256Block(h: Int32Array, bytes: Uint8Array, at: number): void {
  const k = (rounds256 ??= Int32Array.from(rootFractions(64, 3, 32), Number));
  bigEndian(bytes, at, 16);
  for (let i = 16; i < 64; i++) {
    const x = W[i - 15]!;
    const y = W[i - 2]!;
    const s0 = rotate(x, 25) ^ rotate(x, 14) ^ (x >>> 3);
    const s1 = rotate(y, 15) ^ rotate(y, 13) ^ (y >>> 10);
    W[i] = (((W[i - 16]! + s0) | 0) + ((W[i - 7]! + s1) | 0)) | 0;
  }
  let a = h[0]!;
  let b = h[1]!;
  let c = h[2]!;
  let d = h[3]!;
  let e = h[4]!;
  let f = h[5]!;
  let g = h[6]!;
  let z = h[7]!;
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 26) ^ rotate(e, 21) ^ rotate(e, 7);
    const t1 = (((z + s1) | 0) + ((e & f) ^ (~e & g)) + ((k[i]! + W[i]!) | 0)) | 0;
    const s0 = rotate(a, 30) ^ rotate(a, 19) ^ rotate(a, 10);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    z = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  h[0] = h[0]! + a;
  h[1] = h[1]! + b;
  h[2] = h[2]! + c;
  h[3] = h[3]! + d;
  h[4] = h[4]! + e;
  h[5] = h[5]! + f;
  h[6] = h[6]! + g;
  h[7] = h[7]! + z;
}

// ---- BLAKE2s

/** The order in which the rounds of BLAKE2 take the words of a block. */
export const SIGMA: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
  [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
  [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
  [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
  [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
  [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
  [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
  [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
  [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
];

/** The columns and diagonals that a round of BLAKE2 mixes. */
export const LINES: readonly (readonly [number, number, number, number])[] = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
];

/** The mixing of a column or diagonal (RFC 7693, section 3.1) with two words of the block. */
function mix(v: Int32Array, a: number, b: number, c: number, d: number, x: number, y: number): void {
  let p = (v[a]! + v[b]! + x) | 0;
  let s = rotate(v[d]! ^ p, 16);
  let r = (v[c]! + s) | 0;
  let q = rotate(v[b]! ^ r, 20);
  p = (p + q + y) | 0;
  s = rotate(s ^ p, 24);
  r = (r + s) | 0;
  q = rotate(q ^ r, 25);
  v[a] = p;
  v[b] = q;
  v[c] = r;
  v[d] = s;
}

/** `count`: bytes hashed with this block. `last`, `lastNode`: whether it is the last one, of the last node of a tree. */
export function blake2sBlock(
  h: Int32Array,
  bytes: Uint8Array,
  at: number,
  count: number,
  last: boolean,
  lastNode: boolean,
): void {
  littleEndian(bytes, at, 16);
  const v = new Int32Array(16);
  v.set(h.subarray(0, 8));
  for (let i = 0; i < 8; i++) v[8 + i] = SHA256_START[i]!;
  v[12]! ^= count | 0;
  v[13]! ^= Math.floor(count / 4294967296);
  if (last) v[14] = ~v[14]!;
  if (last && lastNode) v[15] = ~v[15]!;
  for (let r = 0; r < 10; r++) {
    const s = SIGMA[r]!;
    for (let i = 0; i < 8; i++) {
      const line = LINES[i]!;
      mix(v, line[0], line[1], line[2], line[3], W[s[2 * i]!]!, W[s[2 * i + 1]!]!);
    }
  }
  for (let i = 0; i < 8; i++) h[i]! ^= v[i]! ^ v[8 + i]!;
}
