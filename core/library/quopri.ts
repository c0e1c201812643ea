/** `quopri`: quoted-printable. */
import type { ModuleSource } from './modules.ts';

export const QUOPRI: ModuleSource = {
  name: 'quopri',
  doc: 'Conversions to/from quoted-printable transport encoding as per RFC 1521.',
  python: `
__all__ = ['encode', 'decode', 'encodestring', 'decodestring']

ESCAPE = b'='
MAXLINESIZE = 76
HEX = b'0123456789ABCDEF'
EMPTYSTRING = b''


def needsquoting(c, quotetabs, header):
    """Decide whether a particular byte ordinal needs to be quoted."""
    assert isinstance(c, bytes)
    if c in b' \\t':
        return quotetabs
    if c == b'_':
        return header
    return c == ESCAPE or not (b' ' <= c <= b'~')


def quote(c):
    """Quote a single character."""
    assert isinstance(c, bytes) and len(c) == 1
    c = ord(c)
    return ESCAPE + bytes((HEX[c // 16], HEX[c % 16]))


def encode(input, output, quotetabs, header=False):
    """Read 'input', apply quoted-printable encoding, and write to 'output'."""
    output.write(encodestring(input.read(), quotetabs, header))


def encodestring(s, quotetabs=False, header=False):
    data = bytes(s)
    out = bytearray()
    size = 0
    i = 0
    n = len(data)
    # The end of the first line says how lines end.
    first = data.find(b'\\n')
    crlf = first > 0 and data[first - 1:first] == b'\\r'
    end = b'\\r\\n' if crlf else b'\\n'
    while i < n:
        c = data[i]
        nl = c == 10 or c == 13 and i + 1 < n and data[i + 1] == 10
        quoted = (c > 126 or c == 61 or header and c == 95 or
                  c == 46 and size == 0 and (i + 1 == n or data[i + 1] in (10, 13, 0)) or
                  (c == 9 or c == 32) and (quotetabs or i + 1 == n) or
                  c < 33 and c not in (13, 10, 9, 32))
        if quoted and not nl:
            if size + 3 >= MAXLINESIZE:
                out += b'=' + end
                size = 0
            out += b'=%02X' % c
            size += 3
            i += 1
        elif nl:
            if out and out[-1] in (32, 9) and size:
                last = out.pop()
                out += b'=%02X' % last
            out += end
            size = 0
            i += 2 if c == 13 else 1
        else:
            following = data[i + 1:i + 2]
            if following and following != b'\\n' and size + 1 >= MAXLINESIZE:
                out += b'=' + end
                size = 0
            if header and c == 32:
                out.append(95)
            else:
                out.append(c)
            size += 1
            i += 1
    return bytes(out)


def decode(input, output, header=False):
    """Read 'input', apply quoted-printable decoding, and write to 'output'."""
    output.write(decodestring(input.read(), header))


def decodestring(s, header=False):
    data = s.encode('ascii') if isinstance(s, str) else bytes(s)
    out = bytearray()
    i = 0
    n = len(data)
    while i < n:
        c = data[i]
        if c == 61:
            i += 1
            if i >= n:
                break
            if data[i] in (10, 13):
                if data[i] != 10:
                    while i < n and data[i] != 10:
                        i += 1
                i += 1
            elif data[i] == 61:
                out.append(61)
                i += 1
            elif i + 1 < n and ishex(data[i:i + 1]) and ishex(data[i + 1:i + 2]):
                out.append(int(data[i:i + 2], 16))
                i += 2
            else:
                out.append(61)
        elif header and c == 95:
            out.append(32)
            i += 1
        else:
            out.append(c)
            i += 1
    return bytes(out)


def ishex(c):
    """Return true if the byte ordinal 'c' is a hexadecimal digit in ASCII."""
    assert isinstance(c, bytes)
    return b'0' <= c <= b'9' or b'a' <= c <= b'f' or b'A' <= c <= b'F'


def unhex(s):
    """Get the integer value of a hexadecimal number."""
    return int(s, 16)
`,
};
