/** `uuid`: identifiers of RFC 9562. Randomness and time of day come from the host. */
import './hostrandom.ts';
import { builtinFunction } from '../values/mod.ts';
import type { ModuleSource } from './modules.ts';
import { SHORTCUTS } from './uuidshortcuts.ts';

export const UUID: ModuleSource = {
  name: 'uuid',
  doc: 'UUID objects (universally unique identifiers) according to RFC 4122/9562.',
  contents: () => ({
    functions: [
      builtinFunction('uuid', '_urandom(size, /)', {
        doc: 'Random bytes of the host.',
        python: `
def _urandom(size, /):
    return $random_bytes(size)
`,
      }),
    ],
    shortcuts: SHORTCUTS,
  }),
  python: String.raw`
from enum import Enum
import time as _time

RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = [
    'reserved for NCS compatibility', 'specified in RFC 4122', 'reserved for Microsoft compatibility',
    'reserved for future definition']

int_ = int
bytes_ = bytes


class SafeUUID(Enum):
    safe = 0
    unsafe = -1
    unknown = None


_VERSION = {n: n << 76 | 0x8000 << 48 for n in range(1, 9)}
_CLEARED = ~(0xf000 << 64 | 0xc000 << 48)


class UUID:
    """Instances of the UUID class represent UUIDs as specified in RFC 4122. UUID objects are immutable and hashable."""

    __slots__ = ('int', 'is_safe', '__weakref__')

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *,
                 is_safe=SafeUUID.unknown):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError('one of the hex, bytes, bytes_le, fields, or int arguments must be given')
        if hex is not None:
            hex = hex.replace('urn:', '').replace('uuid:', '')
            hex = hex.strip('{}').replace('-', '')
            if len(hex) != 32:
                raise ValueError('badly formed hexadecimal UUID string')
            int = int_(hex, 16)
        elif bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError('bytes_le is not a 16-char string')
            bytes = bytes_le[3::-1] + bytes_le[5:3:-1] + bytes_le[7:5:-1] + bytes_le[8:]
            int = int_.from_bytes(bytes)
        elif bytes is not None:
            if len(bytes) != 16:
                raise ValueError('bytes is not a 16-char string')
            assert isinstance(bytes, bytes_), repr(bytes)
            int = int_.from_bytes(bytes)
        elif fields is not None:
            if len(fields) != 6:
                raise ValueError('fields is not a 6-tuple')
            int = 0
            for i, (value, bits) in enumerate(zip(fields, (32, 16, 16, 8, 8, 48))):
                if not 0 <= value < 1 << bits:
                    raise ValueError(f'field {i + 1} out of range (need a{'n' if bits == 8 else ''} {bits}-bit value)')
                int = int << bits | value
        if not 0 <= int <= (1 << 128) - 1:
            raise ValueError('int is out of range (need a 128-bit value)')
        if version is not None:
            if not 1 <= version <= 8:
                raise ValueError('illegal version number')
            int = int & _CLEARED | _VERSION[version]
        object.__setattr__(self, 'int', int)
        object.__setattr__(self, 'is_safe', is_safe)

    def __eq__(self, other):
        if isinstance(other, UUID):
            return self.int == other.int
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, UUID):
            return self.int < other.int
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, UUID):
            return self.int > other.int
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, UUID):
            return self.int <= other.int
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, UUID):
            return self.int >= other.int
        return NotImplemented

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def __setattr__(self, name, value):
        raise TypeError('UUID objects are immutable')

    def __str__(self):
        x = self.hex
        return f'{x[:8]}-{x[8:12]}-{x[12:16]}-{x[16:20]}-{x[20:]}'

    @property
    def bytes(self):
        return self.int.to_bytes(16)

    @property
    def bytes_le(self):
        b = self.bytes
        return b[3::-1] + b[5:3:-1] + b[7:5:-1] + b[8:]

    @property
    def fields(self):
        return (self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low, self.node)

    @property
    def time_low(self):
        return self.int >> 96

    @property
    def time_mid(self):
        return self.int >> 80 & 0xffff

    @property
    def time_hi_version(self):
        return self.int >> 64 & 0xffff

    @property
    def clock_seq_hi_variant(self):
        return self.int >> 56 & 0xff

    @property
    def clock_seq_low(self):
        return self.int >> 48 & 0xff

    @property
    def time(self):
        version = self.version
        if version == 6:
            return self.time_low << 28 | self.time_mid << 12 | self.time_hi_version & 0x0fff
        if version == 7:
            return self.int >> 80
        return (self.time_hi_version & 0x0fff) << 48 | self.time_mid << 32 | self.time_low

    @property
    def clock_seq(self):
        return (self.clock_seq_hi_variant & 0x3f) << 8 | self.clock_seq_low

    @property
    def node(self):
        return self.int & 0xffffffffffff

    @property
    def hex(self):
        return f'{self.int:032x}'

    @property
    def urn(self):
        return 'urn:uuid:' + str(self)

    @property
    def variant(self):
        if not self.int & 0x8000 << 48:
            return RESERVED_NCS
        if not self.int & 0x4000 << 48:
            return RFC_4122
        if not self.int & 0x2000 << 48:
            return RESERVED_MICROSOFT
        return RESERVED_FUTURE

    @property
    def version(self):
        if self.variant == RFC_4122:
            return self.int >> 76 & 0xf

    def __getstate__(self):
        return {'int': self.int} if self.is_safe is SafeUUID.unknown else {'int': self.int, 'is_safe': self.is_safe.value}

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return UUID, (self.hex,)


_node = None


def getnode():
    """Get the hardware address as a 48-bit positive integer; here a random one, which says so by its multicast bit."""
    global _node
    if _node is None:
        _node = int.from_bytes(_urandom(6)) | 1 << 40
    return _node


_last = {}


def _ticks():
    # 100-ns intervals since 15 October 1582, never the same twice.
    now = round(_time.time() * 1000000) * 10 + 0x01b21dd213814000
    now = max(now, _last.get(1, 0) + 1)
    _last[1] = now
    return now


def uuid1(node=None, clock_seq=None):
    """Generate a UUID from a host ID, sequence number, and the current time."""
    t = _ticks()
    if clock_seq is None:
        clock_seq = int.from_bytes(_urandom(2)) & 0x3fff
    if node is None:
        node = getnode()
    return UUID(fields=(t & 0xffffffff, t >> 32 & 0xffff, t >> 48 & 0x0fff, clock_seq >> 8 & 0x3f, clock_seq & 0xff, node),
                version=1)


def uuid6(node=None, clock_seq=None):
    """Similar to uuid1() but where fields are ordered differently for improved DB locality."""
    t = _ticks()
    if clock_seq is None:
        clock_seq = int.from_bytes(_urandom(2)) & 0x3fff
    if node is None:
        node = getnode()
    value = (t >> 12 & 0xffffffffffff) << 80 | (t & 0xfff) << 64 | (clock_seq & 0x3fff) << 48 | node & 0xffffffffffff
    return UUID(int=value, version=6)


def uuid7():
    """Generate a UUID from a Unix timestamp in milliseconds and random bits."""
    ms = int(_time.time() * 1000)
    last_ms, counter = _last.get(7, (0, 0))
    tail = int.from_bytes(_urandom(4))
    if ms > last_ms:
        counter = int.from_bytes(_urandom(6)) & (1 << 41) - 1
    else:
        ms = last_ms
        counter += 1
        if counter >= 1 << 42:
            ms += 1
            counter = int.from_bytes(_urandom(6)) & (1 << 41) - 1
    _last[7] = ms, counter
    value = (ms & 0xffffffffffff) << 80 | (counter >> 30) << 64 | (counter & 0x3fffffff) << 32 | tail
    return UUID(int=value, version=7)


def uuid8(a=None, b=None, c=None):
    """Generate a UUID from three custom blocks: 48, 12 and 62 bits."""
    if a is None:
        a = int.from_bytes(_urandom(6))
    if b is None:
        b = int.from_bytes(_urandom(2)) & 0xfff
    if c is None:
        c = int.from_bytes(_urandom(8)) & (1 << 62) - 1
    return UUID(int=(a & 0xffffffffffff) << 80 | (b & 0xfff) << 64 | c & (1 << 62) - 1, version=8)


def _named(namespace, name, algorithm, version):
    import hashlib
    if isinstance(name, str):
        name = bytes(name, 'utf-8')
    digest = hashlib.new(algorithm, namespace.bytes + name, usedforsecurity=False).digest()
    return UUID(int=int.from_bytes(digest[:16]), version=version)


def uuid3(namespace, name):
    """Generate a UUID from the MD5 hash of a namespace UUID and a name."""
    return _named(namespace, name, 'md5', 3)


def uuid4():
    """Generate a random UUID."""
    return UUID(bytes=_urandom(16), version=4)


def uuid5(namespace, name):
    """Generate a UUID from the SHA-1 hash of a namespace UUID and a name."""
    return _named(namespace, name, 'sha1', 5)


def main():
    """Run the uuid command line interface: a random UUID."""
    print(uuid4())


NAMESPACE_DNS = UUID('6ba7b810-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_URL = UUID('6ba7b811-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_OID = UUID('6ba7b812-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_X500 = UUID('6ba7b814-9dad-11d1-80b4-00c04fd430c8')

NIL = UUID('00000000-0000-0000-0000-000000000000')
MAX = UUID('ffffffff-ffff-ffff-ffff-ffffffffffff')
`,
};
