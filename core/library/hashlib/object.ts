/** Hash objects: the classes behind `hashlib.sha256()` and its like, with what is hashed so far in snapshots. */
import {
  allocate, Bail, BAIL, bufferOf, builtinClass, defineConstant, defineType, index, kind, PyBytes, PyNative, Raise, strOf,
} from '../../values/mod.ts'; // prettier-ignore
import type { Arg, Machine, Out, PyClass, PyValue, Row } from '../../values/mod.ts';
import { blakeOf } from './blake.ts';
import { ALGORITHMS, Hasher } from './hasher.ts';

/** CPython's names of the classes. */
const CLASS_NAMES: ReadonlyMap<string, string> = new Map([
  ['md5', '_md5.md5'],
  ['sha1', '_sha1.sha1'],
  ['sha224', '_sha2.SHA224Type'],
  ['sha256', '_sha2.SHA256Type'],
  ['sha384', '_sha2.SHA384Type'],
  ['sha512', '_sha2.SHA512Type'],
  ['sha3_224', '_sha3.sha3_224'],
  ['sha3_256', '_sha3.sha3_256'],
  ['sha3_384', '_sha3.sha3_384'],
  ['sha3_512', '_sha3.sha3_512'],
  ['shake_128', '_sha3.shake_128'],
  ['shake_256', '_sha3.shake_256'],
  ['blake2b', '_blake2.blake2b'],
  ['blake2s', '_blake2.blake2s'],
]);

export const HASH_CLASSES: ReadonlyMap<string, PyClass> = new Map(
  [...CLASS_NAMES].map(([name, full]) => [name, builtinClass(full)]),
);

class PyHash extends PyNative {
  hasher: Hasher;
  digestSize: number;
  constructor(hasher: Hasher, digestSize: number) {
    super();
    this.hasher = hasher;
    this.digestSize = digestSize;
    allocate(16);
  }
  get cls(): PyClass {
    return HASH_CLASSES.get(this.name)!;
  }
  get name(): string {
    return this.hasher.algorithm.name;
  }
  set name(name: string) {
    const algorithm = ALGORITHMS.get(name);
    if (algorithm !== undefined) this.hasher = new Hasher(algorithm);
  }
  /** The words of the state as bytes, then the unfinished block. */
  get state(): Uint8Array {
    const { state, pending, used } = this.hasher;
    const out = new Uint8Array(4 * state.length + used);
    const view = new DataView(out.buffer);
    state.forEach((w, i) => view.setInt32(4 * i, w, true));
    out.set(pending.subarray(0, used), 4 * state.length);
    return out;
  }
  set state(bytes: Uint8Array) {
    const { state, pending } = this.hasher;
    const n = bytes.length - 4 * state.length;
    if (n < 0 || n > pending.length) {
      this.hasher.used = -1;
      return;
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let i = 0; i < state.length; i++) state[i] = view.getInt32(4 * i, true);
    pending.set(bytes.subarray(4 * state.length));
    this.hasher.used = n;
  }
  get count(): number {
    return this.hasher.count;
  }
  set count(n: number) {
    this.hasher.count = n;
  }
  get lastNode(): boolean {
    return this.hasher.lastNode;
  }
  set lastNode(last: boolean) {
    this.hasher.lastNode = last;
  }
}

kind(
  'hashlib.hash',
  PyHash,
  () => new PyHash(new Hasher(ALGORITHMS.get('md5')!), 16),
  { name: 'text', digestSize: 'count', state: 'bytes', count: 'count', lastNode: 'flag' },
  (h) => h.hasher.used >= 0 && h.digestSize >= 0 && h.digestSize <= 64 && h.count >= h.hasher.used,
);

/** The bytes of an argument that is to be hashed. */
export function hashable(v: PyValue): Uint8Array {
  if (strOf(v) !== undefined) throw new Raise('TypeError', 'Strings must be encoded before hashing');
  const bytes = bufferOf(v);
  if (bytes === null) throw new Raise('TypeError', 'object supporting the buffer API required');
  return bytes;
}
/** Takes in bytes, charged by their number. */
export function update(m: Machine, h: Hasher, bytes: Uint8Array): void {
  m.charge(bytes.length >> 3);
  h.update(bytes);
}

const DIGITS = '0123456789abcdef';

function hex(bytes: Uint8Array): string {
  let text = '';
  for (const b of bytes) text += DIGITS[b >> 4]! + DIGITS[b & 15]!;
  return text;
}

function isHash(v: PyValue): v is PyHash {
  return v instanceof PyHash;
}

/** The bytes of a digest whose length the caller gives. */
function stretched(m: Machine, self: PyHash, length: PyValue): Uint8Array | Bail {
  const n = index(m, length);
  if (n instanceof Bail) return BAIL;
  if (n < 0) throw new Raise('ValueError', 'Cannot convert negative int');
  if (n >= 536870912) throw new Raise('ValueError', 'length is too large');
  m.reserve(Number(n));
  m.charge(Number(n) >> 3);
  return self.hasher.digest(Number(n));
}

for (const [name, cls] of HASH_CLASSES) {
  const shake = name.startsWith('shake');
  const digests = shake
    ? {
        'digest(self, /, length)': {
          doc: 'Return the digest value as a bytes object.',
          style: 'clinic' as const,
          run(m: Machine, self: PyHash, length: Arg): Out {
            const d = stretched(m, self, length as PyValue);
            return d instanceof Bail ? BAIL : new PyBytes(d);
          },
          python: `
def digest(self, /, length):
    return self.digest($as_index(length))
`,
        },
        'hexdigest(self, /, length)': {
          doc: 'Return the digest value as a string of hexadecimal digits.',
          style: 'clinic' as const,
          run(m: Machine, self: PyHash, length: Arg): Out {
            const d = stretched(m, self, length as PyValue);
            return d instanceof Bail ? BAIL : hex(d);
          },
          python: `
def hexdigest(self, /, length):
    return self.hexdigest($as_index(length))
`,
        },
      }
    : {
        'digest(self, /) -> bytes': {
          doc: 'Return the digest value as a bytes object.',
          run: (m: Machine, self: PyHash): PyValue => {
            m.charge(16);
            return new PyBytes(self.hasher.digest(self.digestSize));
          },
        },
        'hexdigest(self, /) -> str': {
          doc: 'Return the digest value as a string of hexadecimal digits.',
          run: (m: Machine, self: PyHash): PyValue => {
            m.charge(16);
            return hex(self.hasher.digest(self.digestSize));
          },
        },
      };
  defineType(cls, isHash, () => ({
    ...digests,
    'update(self, obj, /) -> None': {
      doc: "Update this hash object's state with the provided bytes-like object.",
      run(m, self, obj) {
        update(m, self.hasher, hashable(obj as PyValue));
        return null;
      },
    },
    'copy(self, /)': {
      doc: 'Return a copy of the hash object.',
      run: (_m, self) => new PyHash(self.hasher.copy(), self.digestSize),
    },
    'name: str': { doc: 'The name of the algorithm.', run: (_m, self) => self.name },
    'digest_size: int': { doc: 'The size of the digest in bytes.', run: (_m, self) => self.digestSize },
    'block_size: int': { doc: 'The size of a block in bytes.', run: (_m, self) => self.hasher.algorithm.block },
  }), () => constructors(name));
  if (name.startsWith('blake')) {
    const wide = name === 'blake2b';
    defineConstant(cls, 'MAX_DIGEST_SIZE', wide ? 64 : 32);
    defineConstant(cls, 'MAX_KEY_SIZE', wide ? 64 : 32);
    defineConstant(cls, 'PERSON_SIZE', wide ? 16 : 8);
    defineConstant(cls, 'SALT_SIZE', wide ? 16 : 8);
  }
}

/** `__new__` of the classes that hashlib shows. */
function constructors(name: string): Readonly<Record<string, Row<PyClass>>> {
  if (name.startsWith('blake')) {
    const size = name === 'blake2b' ? 64 : 32;
    return {
      [`__new__(cls, data=..., *, digest_size=${size}, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True, string=...)`]:
        {
          doc: 'Return a new BLAKE2 hash object.',
          called: name,
          style: 'clinic',
          text: `(data=b'', *, digest_size=${size}, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True, string=None)`,
          runN(m, _cls, args) {
            const given = firstData(args[0], args[13]);
            const hasher = blakeOf(m, name, args);
            if (hasher instanceof Bail) return BAIL;
            if (given !== undefined) update(m, hasher.hasher, hashable(given));
            return new PyHash(hasher.hasher, hasher.size);
          },
          python: `
def __new__(cls, data=b'', *, digest_size=${size}, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True, **string):
    return cls(data, digest_size=$as_index(digest_size), key=key, salt=salt, person=person, fanout=$as_index(fanout), depth=$as_index(depth), leaf_size=$as_index(leaf_size), node_offset=$as_index(node_offset), node_depth=$as_index(node_depth), inner_size=$as_index(inner_size), last_node=True if last_node else False, **string)
`,
        },
    };
  }
  if (!name.startsWith('sh') || name.startsWith('sha1') || !name.includes('_')) return {};
  return {
    '__new__(cls, data=..., *, usedforsecurity=True, string=...)': {
      doc: 'Return a new hash object.',
      // In C it is one function for all of SHA-3, with one name.
      called: /^sh(?:a3|ake)_/.test(name) ? 'sha3_224' : name,
      style: 'clinic',
      text: "(data=b'', *, usedforsecurity=True, string=None)",
      run: (m, _cls, data, _secure, string) => newHash(m, name, firstData(data, string)),
    },
  };
}

/** The first bytes to hash, under either of their names. */
export function firstData(data: Arg, string: Arg): PyValue | undefined {
  if (data !== undefined && string !== undefined)
    throw new Raise('TypeError', "'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version.");
  return data === undefined ? string : data;
}

/** A hash object of an algorithm without parameters. */
export function newHash(m: Machine, name: string, data: PyValue | undefined): PyHash {
  const algorithm = ALGORITHMS.get(name)!;
  const hasher = new Hasher(algorithm);
  if (data !== undefined) update(m, hasher, hashable(data));
  return new PyHash(hasher, algorithm.digest);
}
