/** `hmac`: keyed hashing for message authentication (RFC 2104), on the hashes of `hashlib`. */
import { PyStr, Raise, bare, bufferOf, builtinFunction, typeName } from '../values/mod.ts';
import type { PyBuiltin, PyValue } from '../values/mod.ts';
import type { ModuleSource } from './modules.ts';

/** The function under both of its names. */
function compareDigest(module: string, name: string): PyBuiltin {
  return builtinFunction(module, `${name}(a, b, /)`, {
    doc: "Return 'a == b', in a time that does not depend on where they differ.",
    called: '_compare_digest',
    style: 'pos',
    run(m, a, b) {
      const x = bare(a as PyValue);
      const y = bare(b as PyValue);
      if (typeof x === 'string' && typeof y === 'string') {
        m.work(x.length + y.length);
        for (const s of [x, y]) for (let i = 0; i < s.length; i++) if (s.charCodeAt(i) > 127) return m.raise('TypeError', NOT_ASCII);
        let differ = x.length ^ y.length;
        for (let i = 0; i < y.length; i++) differ |= y.charCodeAt(i) ^ (i < x.length ? x.charCodeAt(i) : 0);
        return differ === 0;
      }
      if (x instanceof PyStr || y instanceof PyStr) {
        if ((x instanceof PyStr || typeof x === 'string') && (y instanceof PyStr || typeof y === 'string'))
          return m.raise('TypeError', NOT_ASCII);
      }
      const p = bufferOf(a as PyValue);
      const q = bufferOf(b as PyValue);
      if (p === null && q === null) {
        return m.raise(
          'TypeError',
          `unsupported operand types(s) or combination of types: '${typeName(a as PyValue)}' and '${typeName(b as PyValue)}'`,
        );
      }
      if (p === null || q === null) {
        throw new Raise('TypeError', `a bytes-like object is required, not '${typeName((p === null ? a : b) as PyValue)}'`);
      }
      m.work(p.length + q.length);
      let differ = p.length ^ q.length;
      for (let i = 0; i < q.length; i++) differ |= q[i]! ^ (p[i] ?? 0);
      return differ === 0;
    },
  });
}

const NOT_ASCII = 'comparing strings with non-ASCII characters is not supported';

export const HMAC: ModuleSource = {
  name: 'hmac',
  doc: 'HMAC (Keyed-Hashing for Message Authentication) module.',
  contents: () => ({ functions: [compareDigest('hmac', 'compare_digest')] }),
  python: `
import hashlib as _hashlib

digest_size = None
trans_5C = bytes(x ^ 0x5C for x in range(256))
trans_36 = bytes(x ^ 0x36 for x in range(256))


def _constructor(digestmod):
    """A function that makes the hash objects that digestmod names."""
    if isinstance(digestmod, str):
        return lambda d=b'': _hashlib.new(digestmod, d)
    if callable(digestmod):
        return digestmod
    return lambda d=b'': digestmod.new(d)


class HMAC:
    """RFC 2104 HMAC class.  Also complies with RFC 4231.

    This supports the API for Cryptographic Hash Functions (PEP 247).
    """

    blocksize = 64

    __slots__ = ('_digest_size', '_inner', '_outer', 'block_size')

    def __init__(self, key, msg=None, digestmod=''):
        """Create a new HMAC object."""
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f'key: expected bytes or bytearray, but got {type(key).__name__!r}')
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        digest_cons = _constructor(digestmod)
        self._outer = digest_cons()
        self._inner = digest_cons()
        self._digest_size = self._inner.digest_size
        blocksize = getattr(self._inner, 'block_size', self.blocksize)
        if len(key) > blocksize:
            key = digest_cons(key).digest()
        self.block_size = blocksize
        key = bytes(key).ljust(blocksize, b'\\0')
        self._outer.update(key.translate(trans_5C))
        self._inner.update(key.translate(trans_36))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return f'hmac-{self._inner.name}'

    @property
    def digest_size(self):
        return self._digest_size

    def update(self, msg):
        """Feed data from msg into this hashing object."""
        self._inner.update(msg)

    def copy(self):
        """Return a separate copy of this hashing object."""
        other = self.__class__.__new__(self.__class__)
        other._digest_size = self._digest_size
        other._inner = self._inner.copy()
        other._outer = self._outer.copy()
        other.block_size = self.block_size
        return other

    def _current(self):
        h = self._outer.copy()
        h.update(self._inner.digest())
        return h

    def digest(self):
        """Return the hash value of this hashing object."""
        return self._current().digest()

    def hexdigest(self):
        """Like digest(), but returns a string of hexadecimal digits instead."""
        return self._current().hexdigest()


def new(key, msg=None, digestmod=''):
    """Create a new hashing object and return it."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """Fast inline implementation of HMAC."""
    if isinstance(digest, str) and digest in _hashlib.algorithms_guaranteed and isinstance(key, (bytes, bytearray)) \\
            and isinstance(msg, (bytes, bytearray)) and not digest.startswith('shake'):
        return _hashlib._hmac(digest, key, msg)
    cons = _constructor(digest)
    inner = cons()
    outer = cons()
    blocksize = getattr(inner, 'block_size', 64)
    if isinstance(key, str):
        raise TypeError('Strings must be encoded before hashing')
    key = bytes(memoryview(key))
    if len(key) > blocksize:
        key = cons(key).digest()
    key = key.ljust(blocksize, b'\\0')
    inner.update(key.translate(trans_36))
    outer.update(key.translate(trans_5C))
    inner.update(msg)
    outer.update(inner.digest())
    return outer.digest()
`,
};
