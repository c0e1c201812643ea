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
