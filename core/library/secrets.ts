/** `secrets`: random numbers for security, from the host's randomness (`os.urandom`). */
import type { ModuleSource } from './modules.ts';

export const SECRETS: ModuleSource = {
  name: 'secrets',
  doc: 'Generate cryptographically strong pseudo-random numbers suitable for managing secrets such as account authentication, tokens, and similar.',
  python: `
from hmac import compare_digest
from random import SystemRandom

__all__ = ['choice', 'randbelow', 'randbits', 'SystemRandom', 'token_bytes', 'token_hex', 'token_urlsafe',
           'compare_digest']

_sysrand = SystemRandom()
randbits = _sysrand.getrandbits
choice = _sysrand.choice
DEFAULT_ENTROPY = 32
_URL_SAFE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'


def randbelow(exclusive_upper_bound):
    """Return a random int in the range [0, n)."""
    if exclusive_upper_bound <= 0:
        raise ValueError('Upper bound must be positive.')
    return _sysrand._randbelow(exclusive_upper_bound)


def token_bytes(nbytes=None):
    """Return a random byte string containing nbytes bytes."""
    if nbytes is None:
        nbytes = DEFAULT_ENTROPY
    return _sysrand.randbytes(nbytes)


def token_hex(nbytes=None):
    """Return a random text string, in hexadecimal."""
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    """Return a random URL-safe text string, in Base64 encoding."""
    data = token_bytes(nbytes)
    bits = int.from_bytes(data) << (-8 * len(data)) % 6
    count = (8 * len(data) + 5) // 6
    return ''.join([_URL_SAFE[bits >> 6 * (count - 1 - i) & 63] for i in range(count)])
`,
};
