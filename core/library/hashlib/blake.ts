/** The parameter block of BLAKE2 (RFC 7693 section 2.5; tree hashing as in the BLAKE2 paper, section 2.10). */
import { BAIL, Bail, Raise, bufferOf, index, truth, typeName } from '../../values/mod.ts';
import type { Arg, Machine, PyValue } from '../../values/mod.ts';
import { ALGORITHMS, Hasher } from './hasher.ts';

function bytes(v: Arg, limit: number, what: string): Uint8Array {
  const b = bufferOf(v as PyValue);
  if (b === null) throw new Raise('TypeError', `a bytes-like object is required, not '${typeName(v as PyValue)}'`);
  if (b.length > limit) throw new Raise('ValueError', `maximum ${what} length is ${limit} bytes`);
  return b;
}

/** A hasher that has taken in its parameters and key. The arguments are those of `blake2b()`. */
export function blakeOf(m: Machine, name: string, args: readonly Arg[]): { hasher: Hasher; size: number } | Bail {
  const wide = name === 'blake2b';
  const most = wide ? 64 : 32;
  const [, , keyArg, saltArg, personArg] = args;
  const numbers: bigint[] = [];
  for (const at of [1, 5, 6, 7, 8, 9, 10]) {
    const n = index(m, args[at] as PyValue);
    if (n instanceof Bail) return BAIL;
    numbers.push(BigInt(n));
  }
  const [size, fanout, depth, leaf, offset, nodeDepth, inner] = numbers as [bigint, bigint, bigint, bigint, bigint, bigint, bigint];
  const lastNode = truth(m, args[11] as PyValue);
  if (lastNode instanceof Bail) return BAIL;
  const refuse = (text: string): never => {
    throw new Raise('ValueError', text);
  };
  if (size < 1 || size > most) refuse(`digest_size for ${wide ? 'Blake2b' : 'Blake2s'} must be between 1 and ${most} bytes, here it is ${size}`);
  const salt = bytes(saltArg, most / 4, 'salt');
  const person = bytes(personArg, most / 4, 'person');
  if (fanout < 0 || fanout > 255) refuse('fanout must be between 0 and 255');
  if (depth < 1 || depth > 255) refuse('depth must be between 1 and 255');
  if (leaf < 0) refuse('Cannot convert negative int');
  if (leaf > 0xffffffffn) throw new Raise('OverflowError', 'Python int too large for C unsigned long');
  if (offset < 0) refuse('Cannot convert negative int');
  if (offset > 0xffffffffffffffffn) throw new Raise('OverflowError', 'Python int too large for C unsigned long long');
  if (!wide && offset > 0xffffffffffffn) throw new Raise('OverflowError', 'node_offset is too large');
  if (nodeDepth < 0 || nodeDepth > 255) refuse('node_depth must be between 0 and 255');
  if (inner < 0 || inner > most) refuse(`inner_size must be between 0 and is ${most}`);

  const key = bytes(keyArg, most, 'key');

  const block = new Uint8Array(most);
  const view = new DataView(block.buffer);
  block.set([Number(size), key.length, Number(fanout), Number(depth)]);
  view.setUint32(4, Number(leaf), true);
  view.setUint32(8, Number(offset & 0xffffffffn), true);
  if (wide) view.setUint32(12, Number(offset >> 32n), true);
  else view.setUint16(12, Number(offset >> 32n), true);
  block[wide ? 16 : 14] = Number(nodeDepth);
  block[wide ? 17 : 15] = Number(inner);
  block.set(salt, most / 2);
  block.set(person, (most / 4) * 3);

  const algorithm = ALGORITHMS.get(name)!;
  const hasher = new Hasher(algorithm);
  const { state } = hasher;
  for (let i = 0; i < state.length; i++) state[i]! ^= view.getInt32(4 * (wide ? i ^ 1 : i), true);
  hasher.lastNode = lastNode;
  if (key.length > 0) {
    const first = new Uint8Array(algorithm.block);
    first.set(key);
    hasher.update(first);
  }
  return { hasher, size: Number(size) };
}
