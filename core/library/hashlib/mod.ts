/** `hashlib`: secure hashes and message digests, our own implementations. */
import { builtinFunction, bufferOf, index, Bail, BAIL, PyBytes, Raise, typeName } from '../../values/mod.ts';
import type { Arg, Machine, PyBuiltin, PyValue } from '../../values/mod.ts';
import type { ModuleSource } from '../modules.ts';
import { HASH_CLASSES, firstData, newHash } from './object.ts';
import { deriveKey, scrypt } from './derive.ts';

const FUNCTION_MODULES: ReadonlyMap<string, string> = new Map([
  ['md5', '_md5'],
  ['sha1', '_sha1'],
  ['sha224', '_sha2'],
  ['sha256', '_sha2'],
  ['sha384', '_sha2'],
  ['sha512', '_sha2'],
]);

function bytes(v: Arg): Uint8Array {
  const b = bufferOf(v as PyValue);
  if (b === null) throw new Raise('TypeError', `a bytes-like object is required, not '${typeName(v as PyValue)}'`);
  return b;
}

function functions(): PyBuiltin[] {
  return [
    ...[...FUNCTION_MODULES].map(([name]) =>
      builtinFunction('hashlib', `${name}(data=..., *, usedforsecurity=True, string=...)`, {
        doc: `Return a new ${name.toUpperCase()} hash object.`,
        style: 'clinic',
        text: "(data=b'', *, usedforsecurity=True, string=None)",
        run: (m, data, _secure, string) => newHash(m, name, firstData(data, string)),
      }),
    ),
    builtinFunction('hashlib', '_pbkdf2(name, password, salt, iterations, dklen, /)', {
      doc: 'Password based key derivation.',
      run(m, name, password, salt, iterations, dklen) {
        return new PyBytes(derive(m, name as string, bytes(password), bytes(salt), Number(iterations), Number(dklen)));
      },
    }),
    builtinFunction('hashlib', 'scrypt(password, *, salt=None, n=None, r=None, p=None, maxmem=0, dklen=64)', {
      doc: 'scrypt password-based key derivation function.',
      style: 'clinic',
      runN(m, [password, salt, ...rest]) {
        const numbers: number[] = [];
        const pw = bytes(password);
        if (salt === null) return m.raise('TypeError', 'salt is required');
        const names = ['n', 'r', 'p', 'maxmem', 'dklen'];
        for (let i = 0; i < 5; i++) {
          if (rest[i] === null) return m.raise('TypeError', `${names[i]} is required and must be an unsigned int`);
          const n = index(m, rest[i] as PyValue);
          if (n instanceof Bail) return BAIL;
          numbers.push(Number(n));
        }
        const [n, r, p, maxmem, dklen] = numbers as [number, number, number, number, number];
        if (n < 2 || (BigInt(n) & (BigInt(n) - 1n)) !== 0n) return m.raise('ValueError', 'n must be a power of 2.');
        if (maxmem < 0 || maxmem > 2147483647) return m.raise('ValueError', 'maxmem must be positive and smaller than 2147483647');
        if (dklen < 1 || dklen > 2147483647) return m.raise('ValueError', 'dklen must be greater than 0 and smaller than 2147483647');
        // OpenSSL refuses what needs more than 32 MiB when maxmem is 0.
        if (r < 1 || p < 1 || r * p >= 1073741824 || 128 * r * (n + p + 2) > (maxmem === 0 ? 33554432 : maxmem))
          return m.raise('ValueError', 'Invalid parameter combination for n, r, p, maxmem.');
        m.reserve(128 * r * (n + p) + dklen);
        return new PyBytes(scrypt(m, pw, bytes(salt), n, r, p, dklen));
      },
      python: `
def scrypt(password, *, salt=None, n=None, r=None, p=None, maxmem=0, dklen=64):
    index = lambda v: None if v is None else $as_index(v)
    return __import__('hashlib').scrypt(password, salt=salt, n=index(n), r=index(r), p=index(p), maxmem=index(maxmem), dklen=index(dklen))
`,
    }),
    builtinFunction('hashlib', '_hmac(name, key, message, /)', {
      doc: 'An HMAC in one go.',
      run(m, name, key, message) {
        return new PyBytes(deriveKey(m, name as string, bytes(key))(bytes(message)));
      },
    }),
  ];
}

/** PBKDF2 (RFC 8018 section 5.2). */
function derive(m: Machine, name: string, password: Uint8Array, salt: Uint8Array, iterations: number, size: number): Uint8Array {
  const mac = deriveKey(m, name, password);
  m.reserve(size);
  const out = new Uint8Array(size);
  const block = new Uint8Array(salt.length + 4);
  block.set(salt);
  for (let at = 0, i = 1; at < size; i++) {
    new DataView(block.buffer).setUint32(salt.length, i);
    let u = mac(block);
    const t = u.slice();
    for (let k = 1; k < iterations; k++) {
      u = mac(u);
      for (let j = 0; j < t.length; j++) t[j]! ^= u[j]!;
    }
    out.set(t.subarray(0, size - at), at);
    at += t.length;
  }
  return out;
}

export const HASHLIB: ModuleSource = {
  name: 'hashlib',
  doc: 'hashlib module - A common interface to many hash functions.',
  contents: () => ({
    functions: functions(),
    members: () => [...HASH_CLASSES].filter(([name]) => !FUNCTION_MODULES.has(name)),
  }),
  python: `
_always = ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'blake2b', 'blake2s',
           'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'shake_128', 'shake_256')

algorithms_guaranteed = set(_always)
algorithms_available = set(_always)

__all__ = _always + ('new', 'algorithms_guaranteed', 'algorithms_available', 'file_digest', 'pbkdf2_hmac', 'scrypt')

_constructors = {
    'md5': md5, 'sha1': sha1, 'sha224': sha224, 'sha256': sha256, 'sha384': sha384, 'sha512': sha512,
    'blake2b': blake2b, 'blake2s': blake2s, 'sha3_224': sha3_224, 'sha3_256': sha3_256, 'sha3_384': sha3_384,
    'sha3_512': sha3_512, 'shake_128': shake_128, 'shake_256': shake_256,
}
for _name in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'):
    _constructors[_name.upper()] = _constructors[_name]
del _name


def new(name, *args, **kwargs):
    """new(name, data=b'') - Return a new hashing object using the named algorithm;
    optionally initialized with data (which must be a bytes-like object).
    """
    constructor = _constructors.get(name)
    if constructor is None:
        raise ValueError('unsupported hash type ' + name)
    return constructor(*args, **kwargs)


new.__qualname__ = '__py_new'


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    """Hash the contents of a file-like object. Returns a digest object."""
    if isinstance(digest, str):
        digestobj = new(digest)
    else:
        digestobj = digest()
    if hasattr(fileobj, 'getbuffer'):
        # io.BytesIO: all of it is there already.
        digestobj.update(fileobj.getbuffer())
        return digestobj
    if not (hasattr(fileobj, 'readinto') and hasattr(fileobj, 'readable') and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    buf = bytearray(_bufsize)
    view = memoryview(buf)
    while True:
        size = fileobj.readinto(buf)
        if size is None:
            raise BlockingIOError('I/O operation would block.')
        if size == 0:
            break
        digestobj.update(view[:size])
    return digestobj


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """Password based key derivation function 2 (PKCS #5 v2.0) with HMAC as pseudorandom function."""
    if not isinstance(hash_name, str):
        raise TypeError(f"pbkdf2_hmac() argument 'hash_name' must be str, not {type(hash_name).__name__}")
    name = hash_name.lower()
    if name not in algorithms_guaranteed:
        raise ValueError('unsupported hash type ' + hash_name)
    if iterations < 1:
        raise ValueError('iteration value must be greater than 0.')
    if dklen is None:
        dklen = new(name).digest_size
    if dklen < 1:
        raise ValueError('key length must be greater than 0.')
    return _pbkdf2(name, password, salt, iterations, dklen)
`,
};
