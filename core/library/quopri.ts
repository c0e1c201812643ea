/** `quopri`: quoted-printable. */
import type { ModuleSource } from './modules.ts';

export const QUOPRI: ModuleSource = {
  name: 'quopri',
  doc: 'Conversions to/from quoted-printable transport encoding as per RFC 1521.',
  python: `
from binascii import a2b_qp, b2a_qp

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
    odata = encodestring(input.read(), quotetabs, header)
    output.write(odata)


def encodestring(s, quotetabs=False, header=False):
    return b2a_qp(s, quotetabs=quotetabs, header=header)


def decode(input, output, header=False):
    """Read 'input', apply quoted-printable decoding, and write to 'output'."""
    odata = decodestring(input.read(), header)
    output.write(odata)


def decodestring(s, header=False):
    return a2b_qp(s, header=header)


def ishex(c):
    """Return true if the byte ordinal 'c' is a hexadecimal digit in ASCII."""
    assert isinstance(c, bytes)
    return b'0' <= c <= b'9' or b'a' <= c <= b'f' or b'A' <= c <= b'F'


def unhex(s):
    """Get the integer value of a hexadecimal number."""
    return int(s, 16)
`,
};
