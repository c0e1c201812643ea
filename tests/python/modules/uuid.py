# uuid: identifiers from texts, bytes, ints and names.

# ---- from a text
import uuid
u = uuid.UUID('12345678-1234-5678-1234-567812345678')
print(u, repr(u), u.hex, u.int, u.bytes, u.bytes_le, u.fields, u.urn, u.version, u.variant, u.time_low, u.node, u.clock_seq)
for s in ['{12345678-1234-5678-1234-567812345678}', '12345678123456781234567812345678', 'urn:uuid:12345678-1234-5678-1234-567812345678', '12345678-1234-1678-9234-567812345678'.upper()]:
    print(uuid.UUID(s), uuid.UUID(s) == u, uuid.UUID(s).version, uuid.UUID(s).time)
#> 12345678-1234-5678-1234-567812345678 UUID('12345678-1234-5678-1234-567812345678') 12345678123456781234567812345678 24197857161011715162171839636988778104 b'\x124Vx\x124Vx\x124Vx\x124Vx' b'xV4\x124\x12xV\x124Vx\x124Vx' (305419896, 4660, 22136, 18, 52, 95073701484152) urn:uuid:12345678-1234-5678-1234-567812345678 None reserved for NCS compatibility 305419896 95073701484152 4660
#> 12345678-1234-5678-1234-567812345678 True None 466142576285865592
#> 12345678-1234-5678-1234-567812345678 True None 466142576285865592
#> 12345678-1234-5678-1234-567812345678 True None 466142576285865592
#> 12345678-1234-1678-9234-567812345678 False 1 466142576285865592

# ---- from other parts
import uuid
u = uuid.UUID('12345678-1234-5678-9234-567812345678')
print(uuid.UUID(bytes=u.bytes) == u, uuid.UUID(bytes_le=u.bytes_le) == u, uuid.UUID(int=u.int) == u, uuid.UUID(fields=u.fields) == u, uuid.UUID(int=5), uuid.UUID(int=5, version=4), int(u), hash(u) == hash(u.int), u < uuid.MAX, uuid.NIL < u)
#> True True True True 00000000-0000-0000-0000-000000000005 00000000-0000-4000-8000-000000000005 24197857161011715171395211673843553912 True True True

# ---- what is none
import uuid
for f in [lambda: uuid.UUID('x'), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(int=2**128), lambda: uuid.UUID(bytes=b'x'), lambda: uuid.UUID(fields=(1, 2)), lambda: uuid.UUID(fields=(2**32, 0, 0, 0, 0, 0)), lambda: uuid.UUID(int=1, version=9), lambda: uuid.UUID('g' * 32), lambda: uuid.UUID(int=1, hex='1'), lambda: setattr(uuid.NIL, 'int', 5), lambda: uuid.NIL < 5]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError badly formed hexadecimal UUID string
#> TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
#> ValueError int is out of range (need a 128-bit value)
#> ValueError int is out of range (need a 128-bit value)
#> ValueError bytes is not a 16-char string
#> ValueError fields is not a 6-tuple
#> ValueError field 1 out of range (need a 32-bit value)
#> ValueError illegal version number
#> ValueError invalid literal for int() with base 16: 'gggggggggggggggggggggggggggggggg'
#> TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
#> TypeError UUID objects are immutable
#> TypeError '<' not supported between instances of 'UUID' and 'int'

# ---- names and constants
import uuid
print(uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500, uuid.NIL, uuid.MAX, uuid.RFC_4122, uuid.NAMESPACE_DNS.version, uuid.NIL.version)
print(uuid.uuid8(1, 2, 3), uuid.uuid8(2**48 - 1, 0, 0).version)
#> 6ba7b810-9dad-11d1-80b4-00c04fd430c8 6ba7b811-9dad-11d1-80b4-00c04fd430c8 6ba7b812-9dad-11d1-80b4-00c04fd430c8 6ba7b814-9dad-11d1-80b4-00c04fd430c8 00000000-0000-0000-0000-000000000000 ffffffff-ffff-ffff-ffff-ffffffffffff specified in RFC 4122 1 None
#> 00000000-0001-8002-8000-000000000003 8

# ---- as keys and in order
import uuid
ids = [uuid.UUID(int=n) for n in (3, 1, 2)]
print(sorted(ids)[0], {i: n for n, i in enumerate(ids)}[uuid.UUID(int=2)], f'{ids[0]}', str(ids[0])[:8], len({*ids, uuid.UUID(int=1)}))
#> 00000000-0000-0000-0000-000000000001 2 00000000-0000-0000-0000-000000000003 00000000 3

# ---- every way to write one
from uuid import UUID
u = UUID('12345678-1234-5678-1234-567812345678')
print(u, u == UUID('{12345678-1234-5678-1234-567812345678}'), u == UUID('urn:uuid:12345678-1234-5678-1234-567812345678'), u == UUID('12345678123456781234567812345678'), u == UUID(hex='12345678-1234-5678-1234-567812345678'), u == UUID(bytes=u.bytes), u == UUID(bytes_le=u.bytes_le), u == UUID(fields=u.fields), u == UUID(int=u.int))
#> 12345678-1234-5678-1234-567812345678 True True True True True True True True

# ---- attributes
from uuid import UUID
u = UUID('a8098c1a-f86e-11da-bd1a-00112444be1e')
print(u.hex, u.int, u.urn, u.bytes, u.bytes_le, u.fields, u.time_low, u.time_mid, u.time_hi_version, u.clock_seq_hi_variant, u.clock_seq_low, u.time, u.clock_seq, u.node, u.variant, u.version, u.is_safe)
#> a8098c1af86e11dabd1a00112444be1e 223359875637754765292326297443183672862 urn:uuid:a8098c1a-f86e-11da-bd1a-00112444be1e b'\xa8\t\x8c\x1a\xf8n\x11\xda\xbd\x1a\x00\x11$D\xbe\x1e' b'\x1a\x8c\t\xa8n\xf8\xda\x11\xbd\x1a\x00\x11$D\xbe\x1e' (2819197978, 63598, 4570, 189, 26, 73622928926) 2819197978 63598 4570 189 26 133692293110139930 15642 73622928926 specified in RFC 4122 1 SafeUUID.unknown

# ---- repr, str, int, hash and order
from uuid import UUID
a, b = UUID(int=1), UUID(int=2)
print(repr(a), str(a), int(b), hash(a) == hash(UUID(int=1)), a < b, a <= a, a > b, sorted([b, a])[0] == a, a == 1, {a: 'x'}[UUID(int=1)], f'{a}', f'{a!s:>40}')
for job in (lambda: a < 1, lambda: a + 1, lambda: a[0], lambda: len(a)):
    try: job()
    except TypeError as e: print(e)
#> UUID('00000000-0000-0000-0000-000000000001') 00000000-0000-0000-0000-000000000001 2 True True True False True False x 00000000-0000-0000-0000-000000000001     00000000-0000-0000-0000-000000000001
#> '<' not supported between instances of 'UUID' and 'int'
#> unsupported operand type(s) for +: 'UUID' and 'int'
#> 'UUID' object is not subscriptable
#> object of type 'UUID' has no len()

# ---- what is none, further
from uuid import UUID
for args, kw in ((('x',), {}), (('1234',), {}), ((), {}), ((), {'bytes': b'short'}), ((), {'bytes_le': b''}), ((), {'fields': (1, 2)}), ((), {'int': -1}), ((), {'int': 1 << 128}), (('0' * 32,), {'int': 1}), ((), {'int': 1, 'version': 9}), ((), {'fields': (1 << 32, 0, 0, 0, 0, 0)}), ((), {'fields': (0, 1 << 16, 0, 0, 0, 0)}), ((), {'fields': (0, 0, 0, 256, 0, 0)}), ((), {'fields': (0, 0, 0, 0, 0, 1 << 48)}), (('g' * 32,), {})):
    try: print(UUID(*args, **kw))
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
#> ValueError badly formed hexadecimal UUID string
#> ValueError badly formed hexadecimal UUID string
#> TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
#> ValueError bytes is not a 16-char string
#> ValueError bytes_le is not a 16-char string
#> ValueError fields is not a 6-tuple
#> ValueError int is out of range (need a 128-bit value)
#> ValueError int is out of range (need a 128-bit value)
#> TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
#> ValueError illegal version number
#> ValueError field 1 out of range (need a 32-bit value)
#> ValueError field 2 out of range (need a 16-bit value)
#> ValueError field 4 out of range (need an 8-bit value)
#> ValueError field 6 out of range (need a 48-bit value)
#> ValueError invalid literal for int() with base 16: 'gggggggggggggggggggggggggggggggg'

# ---- wrong kinds of arguments
from uuid import UUID
for job in (lambda: UUID(5), lambda: UUID(None, None), lambda: UUID(b'x' * 32), lambda: UUID(int='x'), lambda: UUID(bogus=1)):
    try: print(job())
    except (TypeError, ValueError, AttributeError) as e: print(type(e).__name__, e)
#> AttributeError 'int' object has no attribute 'replace'
#> TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
#> TypeError a bytes-like object is required, not 'str'
#> TypeError '<=' not supported between instances of 'int' and 'str'
#> TypeError UUID.__init__() got an unexpected keyword argument 'bogus'

# ---- they do not change
from uuid import UUID
u = UUID(int=5)
for job in (lambda: setattr(u, 'int', 6), lambda: setattr(u, 'x', 1), lambda: setattr(u, 'hex', '0')):
    try: job()
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
#> TypeError UUID objects are immutable
#> TypeError UUID objects are immutable
#> TypeError UUID objects are immutable

# ---- versions by argument
from uuid import UUID
for v in range(1, 9):
    u = UUID(int=0x0123456789abcdef0123456789abcdef, version=v)
    print(v, u, u.version, u.variant)
#> 1 01234567-89ab-1def-8123-456789abcdef 1 specified in RFC 4122
#> 2 01234567-89ab-2def-8123-456789abcdef 2 specified in RFC 4122
#> 3 01234567-89ab-3def-8123-456789abcdef 3 specified in RFC 4122
#> 4 01234567-89ab-4def-8123-456789abcdef 4 specified in RFC 4122
#> 5 01234567-89ab-5def-8123-456789abcdef 5 specified in RFC 4122
#> 6 01234567-89ab-6def-8123-456789abcdef 6 specified in RFC 4122
#> 7 01234567-89ab-7def-8123-456789abcdef 7 specified in RFC 4122
#> 8 01234567-89ab-8def-8123-456789abcdef 8 specified in RFC 4122

# ---- variants
import uuid
for text in ('0' * 16 + '0' + '0' * 15, '0' * 16 + '8' + '0' * 15, '0' * 16 + 'c' + '0' * 15, '0' * 16 + 'e' + '0' * 15):
    u = uuid.UUID(text); print(u.variant, u.version)
print(uuid.RESERVED_NCS, uuid.RFC_4122, uuid.RESERVED_MICROSOFT, uuid.RESERVED_FUTURE)
#> reserved for NCS compatibility None
#> specified in RFC 4122 0
#> reserved for Microsoft compatibility None
#> reserved for future definition None
#> reserved for NCS compatibility specified in RFC 4122 reserved for Microsoft compatibility reserved for future definition

# ---- uuid3 and uuid5 of names
import uuid
for name in ('', 'python.org', 'ü', 'x' * 100): print(uuid.uuid3(uuid.NAMESPACE_DNS, name), uuid.uuid5(uuid.NAMESPACE_URL, name))
print(uuid.uuid5(uuid.NAMESPACE_OID, b'bytes') == uuid.uuid5(uuid.NAMESPACE_OID, 'bytes'), uuid.uuid3(uuid.NAMESPACE_X500, 'a').version, uuid.uuid5(uuid.uuid5(uuid.NAMESPACE_DNS, 'a'), 'b'))
#> c87ee674-4ddc-3efe-a74e-dfe25da5d7b3 1b4db7eb-4057-5ddf-91e0-36dec72071f5
#> 6fa459ea-ee8a-3ca4-894e-db77e160355e 7af94e2b-4dd9-50f0-9c9a-8a48519bdef0
#> 2b8e26e6-2b3b-3b45-86f3-75ea7a4a35dc b250cb54-d222-583d-8c6e-a07d5d46557a
#> 3bcc0d1a-950b-386e-889c-e44d6b0b48c0 c4956a8f-abe3-5d39-8dfa-4bf25e22e84b
#> True 3 7b89eb3e-aca4-5e91-91cb-140511db016d

# ---- uuid3 and uuid5 refuse
import uuid
for job in (lambda: uuid.uuid3(uuid.NAMESPACE_DNS, 5), lambda: uuid.uuid5('x', 'y'), lambda: uuid.uuid5(uuid.NAMESPACE_DNS), lambda: uuid.uuid3()):
    try: job()
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
#> TypeError can't concat int to bytes
#> AttributeError 'str' object has no attribute 'bytes'
#> TypeError uuid5() missing 1 required positional argument: 'name'
#> TypeError uuid3() missing 2 required positional arguments: 'namespace' and 'name'

# ---- uuid8
import uuid
print(uuid.uuid8(1, 2, 3), uuid.uuid8(0xffffffffffff, 0xfff, 0x3fffffffffffffff), uuid.uuid8(1, 2, 3).version, uuid.uuid8(a=5, b=6, c=7).hex)
#> 00000000-0001-8002-8000-000000000003 ffffffff-ffff-8fff-bfff-ffffffffffff 8 00000000000580068000000000000007

# ---- NIL and MAX
import uuid
print(uuid.NIL, uuid.MAX, uuid.NIL.int, uuid.MAX.int == (1 << 128) - 1, uuid.NIL < uuid.MAX, uuid.NIL.version, uuid.MAX.variant)
#> 00000000-0000-0000-0000-000000000000 ffffffff-ffff-ffff-ffff-ffffffffffff 0 True True None reserved for future definition

# ---- namespaces
import uuid
print(uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500)
#> 6ba7b810-9dad-11d1-80b4-00c04fd430c8 6ba7b811-9dad-11d1-80b4-00c04fd430c8 6ba7b812-9dad-11d1-80b4-00c04fd430c8 6ba7b814-9dad-11d1-80b4-00c04fd430c8

# ---- SafeUUID
import uuid
print(list(uuid.SafeUUID), uuid.SafeUUID.safe.value, uuid.SafeUUID(None), uuid.UUID(int=1, is_safe=uuid.SafeUUID.unsafe).is_safe, uuid.UUID(int=1).is_safe)
#> [<SafeUUID.safe: 0>, <SafeUUID.unsafe: -1>, <SafeUUID.unknown: None>] 0 SafeUUID.unknown SafeUUID.unsafe SafeUUID.unknown

# ---- json and text
import uuid, json
u = uuid.UUID(int=7)
print(json.dumps(str(u)), json.dumps({'id': u}, default=str), json.loads(json.dumps(u.hex)))
try: json.dumps(u)
except TypeError as e: print(e)
#> "00000000-0000-0000-0000-000000000007" {"id": "00000000-0000-0000-0000-000000000007"} 00000000000000000000000000000007
#> Object of type UUID is not JSON serializable

# ---- copies
import uuid, copy
u = uuid.uuid5(uuid.NAMESPACE_DNS, 'x')
print(copy.copy(u) == u, copy.deepcopy(u) == u, copy.deepcopy([u])[0].hex == u.hex)
#> True True True

# ---- in a dataclass
import uuid
from dataclasses import dataclass, field
@dataclass
class Item:
    name: str
    id: uuid.UUID = field(default_factory=lambda: uuid.uuid5(uuid.NIL, 'x'))
a, b = Item('a'), Item('a')
print(a == b, a.id.version, Item('x', uuid.UUID(int=1)))
#> True 5 Item(name='x', id=UUID('00000000-0000-0000-0000-000000000001'))

# ---- short ids
import uuid, base64
u = uuid.UUID('12345678-1234-5678-1234-567812345678')
short = base64.urlsafe_b64encode(u.bytes).rstrip(b'=').decode()
print(short, uuid.UUID(bytes=base64.urlsafe_b64decode(short + '==')) == u, u.hex[:8], str(u).split('-')[-1])
#> EjRWeBI0VngSNFZ4EjRWeA True 12345678 567812345678

# ---- a check of texts
import uuid
def is_uuid(text, version=None):
    try: u = uuid.UUID(text)
    except (ValueError, AttributeError, TypeError): return False
    return version is None or u.version == version
print(is_uuid('c9a646d3-9c61-4cb7-bfcd-ee2522c8f633', 4), is_uuid('nope'), is_uuid(5), is_uuid('c9a646d3-9c61-4cb7-bfcd-ee2522c8f633', 1), is_uuid('{' + 'a' * 32 + '}'))
#> True False False False True

# ---- in an enum and as keys
import uuid
table = {uuid.uuid5(uuid.NAMESPACE_DNS, n): n for n in ('a', 'b', 'c')}
print([table[uuid.uuid5(uuid.NAMESPACE_DNS, n)] for n in 'cab'], uuid.UUID(int=3) in table)
#> ['c', 'a', 'b'] False

# ---- uuid subclass
import uuid
class Id(uuid.UUID):
    def __str__(self): return 'id-' + self.hex[:4]
print(Id(int=5), Id('f' * 32), repr(Id(int=1)), Id(int=5) == uuid.UUID(int=5), isinstance(Id(int=1), uuid.UUID))
#> id-0000 id-ffff Id('id-0000') True True

# ---- fields one after the other
import uuid
u = uuid.UUID(fields=(0x12345678, 0x1234, 0x5678, 0x12, 0x34, 0x567812345678))
print(u, u.time_low == u.fields[0], sum(u.fields), u.bytes[:4] == u.bytes_le[3::-1], int.from_bytes(u.bytes, 'big') == u.int)
#> 12345678-1234-5678-1234-567812345678 True 95074006930914 True True

# ---- match by attributes
import uuid
for u in (uuid.UUID('c9a646d3-9c61-4cb7-bfcd-ee2522c8f633'), uuid.uuid5(uuid.NIL, 'x'), uuid.NIL):
    match u:
        case uuid.UUID(version=4): print('random')
        case uuid.UUID(version=5): print('name')
        case uuid.UUID(int=0): print('nil')
#> random
#> name
#> nil

# ---- time of a version 1
import uuid, datetime
u = uuid.UUID('a8098c1a-f86e-11da-bd1a-00112444be1e')
print(datetime.datetime(1582, 10, 15) + datetime.timedelta(microseconds=u.time // 10), f'{u.node:012x}', u.clock_seq)
#> 2006-06-10 10:48:31.013993 00112444be1e 15642

# ---- upper case, spaces and braces
from uuid import UUID
print(UUID('A8098C1A-F86E-11DA-BD1A-00112444BE1E'), UUID('a8098c1af86e11dabd1a00112444be1e').hex.upper(), UUID('{a8098c1a-f86e11da-bd1a-00112444be1e}'))
for bad in (' ' + 'a' * 32, 'a' * 31 + ' ', '-' * 32, 'a' * 33):
    try: print(UUID(bad))
    except ValueError as e: print(e)
#> a8098c1a-f86e-11da-bd1a-00112444be1e A8098C1AF86E11DABD1A00112444BE1E a8098c1a-f86e-11da-bd1a-00112444be1e
#> badly formed hexadecimal UUID string
#> 0aaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa
#> badly formed hexadecimal UUID string
#> badly formed hexadecimal UUID string

# ---- names
import uuid
print(uuid.UUID.__module__, uuid.uuid4.__name__, uuid.UUID.__slots__, uuid.bytes_ is bytes, uuid.int_ is int, callable(uuid.main))
#> uuid uuid4 ('int', 'is_safe', '__weakref__') True True True

# ---- names that always give the same id
import uuid
def ident(kind, name): return uuid.uuid5(uuid.uuid5(uuid.NAMESPACE_URL, f'https://ex.com/{kind}'), name)
print(ident('user', 'ann'), ident('user', 'ann') == ident('user', 'ann'), ident('user', 'ann') == ident('group', 'ann'))
#> a52d96e2-a0ed-5638-a182-9f18d51ee77d True False

# ---- ids in sets, sorting and slices
import uuid
ids = [uuid.UUID(int=n) for n in (5, 1, 5, 3)]
print(sorted(set(ids))[0].int, len(set(ids)), ids.index(uuid.UUID(int=3)), max(ids).hex[-1], str(ids[0])[-3:])
#> 1 3 3 5 005

# ---- parts of an id in a format
import uuid
u = uuid.UUID('6ba7b810-9dad-11d1-80b4-00c04fd430c8')
print(f'{u.time_low:08x}-{u.time_mid:04x}', '%s' % u, u.urn.split(':'), u.hex[12], u.version, u == uuid.NAMESPACE_DNS)
#> 6ba7b810-9dad 6ba7b810-9dad-11d1-80b4-00c04fd430c8 ['urn', 'uuid', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'] 1 1 True

# ---- from bytes of both orders
import uuid
b = bytes(range(16))
a, c = uuid.UUID(bytes=b), uuid.UUID(bytes_le=b)
print(a, c, a.bytes_le == c.bytes, c.bytes_le == b, a.fields[:3])
#> 00010203-0405-0607-0809-0a0b0c0d0e0f 03020100-0504-0706-0809-0a0b0c0d0e0f True True (66051, 1029, 1543)

# ---- a parser of log lines
import uuid, re
line = 'req 12345678-1234-5678-1234-567812345678 ok, 99999999-xxxx bad'
print([uuid.UUID(x).int % 97 for x in re.findall(r'[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', line)])
#> [70]

# ---- texts, orders and keys, in subclasses too
from uuid import UUID, uuid3, uuid5, NAMESPACE_DNS, NAMESPACE_URL, SafeUUID
def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
a = UUID('{12345678-1234-5678-1234-567812345678}')
for given in ('12345678123456781234567812345678', 'urn:uuid:12345678-1234-5678-1234-567812345678', '1234567812345678-12345678-12345678', 'ABCDEF78123456781234567812345678',
              '1234567812345678123456781234567', '1234567812345678123456781234567g', '1_345678123456781234567812345678', ' 234567812345678123456781234567 ', '', '{}'):
    attempt(lambda: UUID(given))
    attempt(lambda: UUID(hex=given, version=4))
attempt(lambda: UUID(int=0))
attempt(lambda: UUID(int=1 << 128))
attempt(lambda: UUID(int=-1))
attempt(lambda: UUID(int=5, version=9))
attempt(lambda: UUID(int=5, version=3).version)
attempt(lambda: UUID(bytes=b'x' * 16))
attempt(lambda: UUID(bytes=b'x' * 15))
attempt(lambda: UUID(bytes=bytearray(b'x' * 16)))
attempt(lambda: UUID(int=1, bytes=b'x' * 16))
attempt(lambda: UUID())
attempt(lambda: UUID(int=True))
attempt(lambda: UUID(5))
attempt(lambda: UUID(int=5, is_safe=SafeUUID.safe).is_safe)
attempt(lambda: UUID(int=5).is_safe)
b = UUID(int=a.int + 1)
print(a < b, a <= b, a > b, a >= b, a == b, a == UUID(a.hex), hash(a) == hash(UUID(str(a))), a == a.int, a != b, int(a) == a.int, a.bytes)
attempt(lambda: a < 5)
print({a: 1, b: 2}[UUID(bytes=a.bytes)], len({a, b, UUID(a.hex)}), sorted([b, a, UUID(int=3)]))
class Short(UUID):
    __slots__ = ()
    @property
    def hex(self):
        return 'x' * 32
s = Short(int=a.int)
print(s, repr(s), s == a, {a: 'found'}[s], s.hex)
class Made(UUID):
    def __init__(self, text, **named):
        super().__init__(int=int(text), **named)
        object.__setattr__(self, 'text', text)
m = Made('7', version=5)
print(m, m.text, m.version)
print(uuid5(NAMESPACE_DNS, 'python.org'), uuid3(NAMESPACE_URL, b'x'), uuid5(s, 'x') == uuid5(a, 'x'))
old = UUID.__str__
UUID.__str__ = lambda self: 'text'
print(a, f'{a}', repr(a), a.urn)
UUID.__str__ = old
print(a)
#> UUID('12345678-1234-5678-1234-567812345678')
#> UUID('12345678-1234-4678-9234-567812345678')
#> UUID('12345678-1234-5678-1234-567812345678')
#> UUID('12345678-1234-4678-9234-567812345678')
#> UUID('12345678-1234-5678-1234-567812345678')
#> UUID('12345678-1234-4678-9234-567812345678')
#> UUID('abcdef78-1234-5678-1234-567812345678')
#> UUID('abcdef78-1234-4678-9234-567812345678')
#> ValueError badly formed hexadecimal UUID string
#> ValueError badly formed hexadecimal UUID string
#> ValueError invalid literal for int() with base 16: '1234567812345678123456781234567g'
#> ValueError invalid literal for int() with base 16: '1234567812345678123456781234567g'
#> UUID('01345678-1234-5678-1234-567812345678')
#> UUID('01345678-1234-4678-9234-567812345678')
#> UUID('00234567-8123-4567-8123-456781234567')
#> UUID('00234567-8123-4567-8123-456781234567')
#> ValueError badly formed hexadecimal UUID string
#> ValueError badly formed hexadecimal UUID string
#> ValueError badly formed hexadecimal UUID string
#> ValueError badly formed hexadecimal UUID string
#> UUID('00000000-0000-0000-0000-000000000000')
#> ValueError int is out of range (need a 128-bit value)
#> ValueError int is out of range (need a 128-bit value)
#> ValueError illegal version number
#> 3
#> UUID('78787878-7878-7878-7878-787878787878')
#> ValueError bytes is not a 16-char string
#> AssertionError bytearray(b'xxxxxxxxxxxxxxxx')
#> TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
#> TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
#> UUID('00000000-0000-0000-0000-000000000001')
#> AttributeError 'int' object has no attribute 'replace'
#> <SafeUUID.safe: 0>
#> <SafeUUID.unknown: None>
#> True True False False False True True False True True b'\x124Vx\x124Vx\x124Vx\x124Vx'
#> TypeError '<' not supported between instances of 'UUID' and 'int'
#> 1 2 [UUID('00000000-0000-0000-0000-000000000003'), UUID('12345678-1234-5678-1234-567812345678'), UUID('12345678-1234-5678-1234-567812345679')]
#> xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx Short('xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx') True found xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
#> 00000000-0000-5000-8000-000000000007 7 5
#> 886313e1-3b8a-5372-9b90-0c9aee199e5d 60a7f89c-e446-309c-8b4f-460bfdfd0dee True
#> text text UUID('text') urn:uuid:text
#> 12345678-1234-5678-1234-567812345678

# ---- attributes of UUID in a class that is none
from uuid import UUID
class X:
    hex = UUID.hex
    int = UUID.int
    is_safe = UUID.is_safe
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
x = X()
try:
    UUID.__init__(x, int=5)
except Exception as e:
    print(type(e).__name__)
x.a, x.b = 1, 2
print(x.a, x.b, x.__dict__)
#> TypeError
#> 1 2 {'a': 1, 'b': 2}
