/** A hash in progress, of any algorithm: chaining state, the bytes of an unfinished block, the count of all bytes. */
import {
  MD5_START, SHA1_START, SHA224_START, SHA256_START, blake2sBlock, md5Block, sha1Block, sha256Block,
} from './short.ts'; // prettier-ignore
import { SHA384_START, SHA512_START, blake2bBlock, keccakBlock, keccakPermute, sha512Block } from './long.ts';

type Block = (state: Int32Array, bytes: Uint8Array, at: number) => void;

interface Algorithm {
  readonly name: string;
  /** Bytes of a block, and of the digest (0 where the caller says how many). */
  readonly block: number;
  readonly digest: number;
  readonly family: 'md' | 'keccak' | 'blake';
  readonly start: readonly number[];
  readonly run: Block | null;
  /** The first byte of the padding of Keccak. */
  readonly pad: number;
}

function md(name: string, block: number, digest: number, start: readonly number[], run: Block): Algorithm {
  return { name, block, digest, family: 'md', start, run, pad: 0x80 };
}

function keccak(name: string, capacity: number, digest: number, pad: number): Algorithm {
  return { name, block: 200 - capacity / 4, digest, family: 'keccak', start: [], run: null, pad };
}

function blake(name: string, block: number, start: readonly number[]): Algorithm {
  return { name, block, digest: block / 2, family: 'blake', start, run: null, pad: 0 };
}

/** All of hashlib.algorithms_guaranteed. */
export const ALGORITHMS: ReadonlyMap<string, Algorithm> = new Map(
  [
    md('md5', 64, 16, MD5_START, md5Block),
    md('sha1', 64, 20, SHA1_START, sha1Block),
    md('sha224', 64, 28, SHA224_START, sha256Block),
    md('sha256', 64, 32, SHA256_START, sha256Block),
    md('sha384', 128, 48, SHA384_START, sha512Block),
    md('sha512', 128, 64, SHA512_START, sha512Block),
    keccak('sha3_224', 224, 28, 6),
    keccak('sha3_256', 256, 32, 6),
    keccak('sha3_384', 384, 48, 6),
    keccak('sha3_512', 512, 64, 6),
    keccak('shake_128', 128, 0, 0x1f),
    keccak('shake_256', 256, 0, 0x1f),
    blake('blake2b', 128, SHA512_START),
    blake('blake2s', 64, SHA256_START),
  ].map((a) => [a.name, a]),
);

/** Where the last blocks are taken in: a digest leaves its hasher as it is. */
const LAST: Uint8Array = new Uint8Array(128);
const LAST_STATE: Int32Array = new Int32Array(16);

export class Hasher {
  readonly algorithm: Algorithm;
  state: Int32Array;
  /** The unfinished block; the first `used` bytes count. */
  pending: Uint8Array;
  used = 0;
  /** All bytes so far. */
  count = 0;
  lastNode = false;

  constructor(algorithm: Algorithm) {
    this.algorithm = algorithm;
    this.pending = new Uint8Array(algorithm.block);
    this.state = algorithm.family === 'keccak' ? new Int32Array(50) : Int32Array.from(algorithm.start);
  }

  copy(): Hasher {
    const other = new Hasher(this.algorithm);
    other.state.set(this.state);
    other.pending.set(this.pending);
    other.used = this.used;
    other.count = this.count;
    other.lastNode = this.lastNode;
    return other;
  }

  update(data: Uint8Array): void {
    const { block } = this.algorithm;
    // BLAKE2 treats the last block in its own way, so a full one waits until more comes.
    const wait = this.algorithm.family === 'blake' ? 1 : 0;
    let at = 0;
    if (this.used > 0) {
      at = Math.min(block - this.used, data.length);
      this.pending.set(data.subarray(0, at), this.used);
      this.used += at;
      if (this.used < block || (wait === 1 && at === data.length)) {
        this.count += at;
        return;
      }
      this.count += at;
      this.take(this.pending, 0);
      this.used = 0;
    }
    for (; at + block + wait <= data.length; at += block) {
      this.count += block;
      this.take(data, at);
    }
    this.pending.set(data.subarray(at));
    this.used = data.length - at;
    this.count += this.used;
  }

  private take(bytes: Uint8Array, at: number): void {
    const { algorithm, state } = this;
    if (algorithm.run !== null) algorithm.run(state, bytes, at);
    else if (algorithm.family === 'keccak') keccakBlock(state, bytes, at, algorithm.block);
    else this.takeBlake(bytes, at, false);
  }

  private takeBlake(bytes: Uint8Array, at: number, last: boolean): void {
    const run = this.algorithm.block === 128 ? blake2bBlock : blake2sBlock;
    run(this.state, bytes, at, this.count, last, this.lastNode);
  }

  /** The digest so far, of `size` bytes. */
  digest(size: number): Uint8Array {
    if (this.algorithm.family === 'md') return this.finishMd(size);
    const h = this.copy();
    switch (this.algorithm.family) {
      case 'keccak':
        return h.squeeze(size);
      default:
        h.pending.fill(0, h.used);
        h.takeBlake(h.pending, 0, true);
        return littleEndian(h.state, this.algorithm.block === 128, size);
    }
  }

  private finishMd(size: number): Uint8Array {
    const { algorithm, used } = this;
    const { block } = algorithm;
    const run = algorithm.run!;
    const little = algorithm.name === 'md5';
    LAST_STATE.set(this.state);
    LAST.set(this.pending);
    LAST.fill(0, used, block);
    LAST[used] = 0x80;
    if (used + 1 > block - block / 8) {
      run(LAST_STATE, LAST, 0);
      LAST.fill(0, 0, block);
    }
    const low = (this.count % 536870912) * 8;
    const high = Math.floor(this.count / 536870912);
    for (let i = 0; i < 4; i++) {
      LAST[little ? block - 8 + i : block - 1 - i] = low >>> (8 * i);
      LAST[little ? block - 4 + i : block - 5 - i] = high >>> (8 * i);
    }
    run(LAST_STATE, LAST, 0);
    const out = new Uint8Array(size);
    for (let i = 0; i < size; i++) out[i] = LAST_STATE[i >> 2]! >>> (little ? 8 * (i & 3) : 24 - 8 * (i & 3));
    return out;
  }

  private squeeze(size: number): Uint8Array {
    const { algorithm, pending, state } = this;
    const { block } = algorithm;
    pending.fill(0, this.used);
    pending[this.used]! ^= algorithm.pad;
    pending[block - 1]! ^= 0x80;
    this.take(pending, 0);
    const out = new Uint8Array(size);
    for (let at = 0; at < size; at += block) {
      if (at > 0) keccakPermute(state);
      out.set(littleEndian(state, true, Math.min(block, size - at)), at);
    }
    return out;
  }
}

/** Words as bytes, the low ones first; `wide`: two array elements are a word. */
export function littleEndian(words: Int32Array, wide: boolean, size: number): Uint8Array {
  const out = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    const w = i >> 2;
    out[i] = words[wide ? w ^ 1 : w]! >>> (8 * (i & 3));
  }
  return out;
}

/** Gives a new BLAKE2 hasher the parameters of plain hashing: digest of full length, no key, a tree of one node. */
export function blakeStart(h: Hasher): void {
  const { family, block, digest } = h.algorithm;
  if (family === 'blake') h.state[block === 128 ? 1 : 0]! ^= 0x01010000 ^ digest;
}

/** The digest of all of `data`. */
export function digestOf(name: string, data: Uint8Array): Uint8Array {
  const algorithm = ALGORITHMS.get(name)!;
  const h = new Hasher(algorithm);
  blakeStart(h);
  h.update(data);
  return h.digest(algorithm.digest);
}
